import { type Draft, joinDrafts, surface } from './draft.ts';
import { foldLatin } from './fold.ts';
import { markNumbers } from './numbers.ts';
import { ABBREVIATIONS, ShortenedWords } from './organisation-abbreviations.ts';
import { type Found, type PhraseTable, readPhrases } from './phrase-table.ts';
import legalForms from './tables/legal-forms.ts';
import organisationWords from './tables/organisation-words.ts';

/** Roles of the words of an organisation's or a thing's name: legal forms, words for what it is, numbers. */

/** Symbols that name somebody rather than say what kind of thing it is. */
const PROPER = new Set(['alqaeda', 'hezbollah', 'irgc', 'pla', 'ccp', 'cia', 'gov', 'royal', 'nuclear', 'uranium']);

const FUNCTION_WORDS = new Set(
  (
    'of the for in on at to by from with de du des del della delle degli di da do dos das la le les los las el der die ' +
    'den dem fur für för voor van von za na po ot dlya v s і и для на от по за في من على ال the al ash'
  ).split(' '),
);
const AND_WORDS = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'i',
  'en',
  'og',
  'och',
  'ja',
  'и',
  'і',
  'та',
  've',
  'و',
  'si',
]);

let legal: PhraseTable | undefined;
let words: PhraseTable | undefined;
const shortened = new ShortenedWords();
const kindOfLegal = new Map<string, string>();

function legalTable(): PhraseTable {
  legal ??= readPhrases(legalForms, ([key = '', kind = '', ...phrases]) => {
    if (kind !== '') kindOfLegal.set(`legal:${key}`, kind);
    return { key: `legal:${key}`, phrases };
  });
  return legal;
}

function wordTable(): PhraseTable {
  words ??= loadWords();
  return words;
}

function loadWords(): PhraseTable {
  const keyOf = new Map<string, string>();
  const table = readPhrases(organisationWords, ([name = '', ...phrases]) => {
    const key = `org:${name}`;
    for (const phrase of phrases) {
      const word = foldLatin(phrase);
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

/** A known phrase at a place, or one word that is a known word without its vowels. */
function wordAt(table: PhraseTable, drafts: readonly Draft[], from: number): Found | undefined {
  const found = table.at(drafts, from);
  if (found || drafts.length < 2 || drafts[from]!.script !== 'Latn') return found;
  const key = shortened.find(drafts[from]!.forms[0]!);
  return key === undefined ? undefined : { length: 1, key };
}

/**
 * The kind of company behind a legal form's symbol (`llc`, `jsc`, `soe` …), by which forms of different countries
 * compare: `legal:doo` and `legal:gmbh` are both `llc`. `undefined` for other symbols.
 */
export function legalKind(symbol: string): string | undefined {
  legalTable();
  return kindOfLegal.get(symbol);
}

/** Short legal forms are also words and names: they count only at the edge of a name. */
const SHORT = 3;

function isLegalHere(drafts: readonly Draft[], from: number, length: number, endsName: boolean): boolean {
  let letters = 0;
  for (let index = from; index < from + length; index++) letters += surface(drafts[index]!).length;
  if (letters > SHORT || endsName) return true;
  // In front only as printed capitals of their own: OOO Vektor, PT Maju; not "As Salam", nor a name all in capitals.
  if (from !== 0 || length !== 1 || letters < 2 || !drafts[0]!.capitals) return false;
  return drafts.some((draft) => !draft.capitals || draft.script !== 'Latn') || FRONT_FORMS.has(surface(drafts[0]!));
}

/** Short forms that stand in front of the name in their languages, also in names printed in capitals. */
const FRONT_FORMS = new Set('ooo oao zao pao ao ooo pt ип ооо оао зао пао ао тоо too ood ead'.split(' '));

/** A token placed so far, counting from the end of the name, and whether nothing but legal forms follow it. */
interface Placed {
  readonly draft: Draft;
  readonly endsName: boolean;
}

const isTail = (draft: Draft) => draft.role === 'legalForm' || draft.role === 'number';

/** Replaces legal forms by one token each, from the back so that a run of forms at the end is seen whole. */
function markLegalForms(drafts: Draft[]): Draft[] {
  const table = legalTable();
  const placed: Placed[] = [];
  const place = (draft: Draft) => {
    const after = placed.at(-1);
    placed.push({ draft, endsName: after === undefined || (after.endsName && isTail(after.draft)) });
  };
  for (let from = drafts.length - 1; from >= 0; from--) {
    const draft = drafts[from]!;
    const found = draft.role === 'number' ? undefined : table.at(drafts, from);
    const end = found ? drafts[from + found.length - 1]!.end : draft.end;
    const covered: Placed[] = [];
    while (placed.length > 0 && placed.at(-1)!.draft.start < end) covered.push(placed.pop()!);
    const after = placed.at(-1);
    const endsName = after === undefined || (after.endsName && isTail(after.draft));
    const fits = covered.every((other) => other.draft.end <= end);
    if (found && fits && found.length < drafts.length && isLegalHere(drafts, from, found.length, endsName)) {
      place(joinDrafts(drafts.slice(from, from + found.length), 'legalForm', found.key));
    } else {
      for (const other of covered.reverse()) placed.push(other);
      place(draft);
    }
  }
  const marked = placed.reverse().map(({ draft }) => draft);
  return marked.some((draft) => draft.role !== 'legalForm' && draft.role !== 'particle') ? marked : drafts;
}

function markWords(drafts: Draft[]): Draft[] {
  const table = wordTable();
  const marked: Draft[] = [];
  for (let from = 0; from < drafts.length; ) {
    const draft = drafts[from]!;
    const found = draft.role === 'name' ? wordAt(table, drafts, from) : undefined;
    const run = drafts.slice(from, from + (found?.length ?? 1));
    if (found && run.every((part) => part.role === 'name')) {
      const role = PROPER.has(found.key.slice(4)) ? 'name' : 'generic';
      marked.push(joinDrafts(run, role, found.key));
      if (run.length === 1) marked[marked.length - 1] = { ...draft, role, symbol: found.key };
      from += found.length;
      continue;
    }
    if (draft.role === 'name') {
      const word = surface(draft);
      if (AND_WORDS.has(word)) Object.assign(draft, { role: 'particle', symbol: 'org:and' });
      else if (FUNCTION_WORDS.has(word)) draft.role = 'particle';
    }
    marked.push(draft);
    from++;
  }
  return marked;
}

/** Gives the drafts of an organisation or thing their roles and symbols; may join several into one. */
export function organisationRoles(drafts: Draft[], isThing: boolean): Draft[] {
  const numbered = markNumbers(drafts, isThing);
  if (isThing) return markWords(numbered);
  return markWords(markLegalForms(numbered));
}
