import { ABBREVIATIONS, ShortenedWords } from './organisation-abbreviations.ts';
import { type PhraseTable, readPhrases } from './phrase-table.ts';
import legalForms from './tables/legal-forms.ts';
import organisationWords from './tables/organisation-words.ts';

/** The tables of legal forms and of the words organisations are named by, read at the first use. */

let legal: PhraseTable | undefined;
let words: PhraseTable | undefined;
const shortened = new ShortenedWords();
const kindOfLegal = new Map<string, string>();

/** Legal forms, by `legal:` symbols. */
export function legalTable(): PhraseTable {
  legal ??= readPhrases(legalForms, ([key = '', kind = '', ...phrases]) => {
    if (kind !== '') kindOfLegal.set(`legal:${key}`, kind);
    return { key: `legal:${key}`, phrases };
  });
  return legal;
}

/** Words for what an organisation is or does, by `org:` symbols. */
export function wordTable(): PhraseTable {
  words ??= loadWords();
  return words;
}

function loadWords(): PhraseTable {
  const keyOf = new Map<string, string>();
  const table = readPhrases(organisationWords, ([name = '', ...phrases]) => {
    const key = `org:${name}`;
    for (const phrase of phrases) {
      const word = phrase.replaceAll(' ', '');
      if (!keyOf.has(word)) keyOf.set(word, key);
      shortened.add(key, word);
    }
    return { key, phrases };
  });
  for (const [abbreviation, word] of ABBREVIATIONS) {
    const key = keyOf.get(word);
    if (key !== undefined) table.add(key, abbreviation);
  }
  return table;
}

/** The symbol of the known word that this one is without its vowels. */
export function shortenedWord(word: string): string | undefined {
  wordTable();
  return shortened.find(word);
}

/**
 * The kind of company behind a legal form's symbol (`llc`, `jsc`, `soe` …), by which forms of different countries
 * compare: `legal:doo` and `legal:gmbh` are both `llc`. `undefined` for other symbols.
 */
export function legalKind(symbol: string): string | undefined {
  legalTable();
  return kindOfLegal.get(symbol);
}
