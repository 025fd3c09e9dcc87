import { type Draft, surface } from './draft.ts';
import { draftsOf } from './words.ts';

/** Phrases of one or more words, each with its key, found in a run of tokens by the longest match. */

interface Phrase {
  readonly words: readonly string[];
  readonly key: string;
}

/** A found phrase: how many tokens it covers and what it stands for. */
export interface Found {
  readonly length: number;
  readonly key: string;
}

/** Abbreviations up to this length are also found letter by letter: `d o o`, `A/S`, `S. P. A.`. */
const LONGEST_SPELLED = 8;

export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #abbreviations = new Map<string, string>();

  /** The first key wins where two have the same words. */
  add(key: string, printed: string): void {
    const words = draftsOf(printed, 'organisation').map(surface);
    const first = words[0];
    if (first === undefined) return;
    const phrases = this.#byFirst.get(first) ?? [];
    if (phrases.some((phrase) => phrase.words.join(' ') === words.join(' '))) return;
    phrases.push({ words, key });
    phrases.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, phrases);
    const joined = words.join('');
    const isShort = joined.length <= LONGEST_SPELLED && words.every((word) => word.length <= 3);
    if (isShort && !this.#abbreviations.has(joined)) this.#abbreviations.set(joined, key);
  }

  /** The longest phrase that starts at a token. */
  at(drafts: readonly Draft[], from: number): Found | undefined {
    const phrases = this.#byFirst.get(surface(drafts[from]!));
    if (phrases) {
      for (const { words, key } of phrases) {
        if (words.length > drafts.length - from) continue;
        let met = 1;
        while (met < words.length && surface(drafts[from + met]!) === words[met]) met++;
        if (met === words.length) return this.#spelled(drafts, from, met) ?? { length: met, key };
      }
    }
    return this.#spelled(drafts, from, 1);
  }

  /** An abbreviation whose letters were printed apart, longer than `least` tokens. */
  #spelled(drafts: readonly Draft[], from: number, least: number): Found | undefined {
    let joined = '';
    let found: Found | undefined;
    for (let index = from; index < drafts.length; index++) {
      const word = surface(drafts[index]!);
      if (word.length > 3) break;
      joined += word;
      if (joined.length > LONGEST_SPELLED) break;
      const key = index - from >= least ? this.#abbreviations.get(joined) : undefined;
      if (key !== undefined) found = { length: index - from + 1, key };
    }
    return found;
  }
}

/** Reads a table of `key|phrase|phrase…` lines into a phrase table. */
export function readPhrases(
  table: string,
  keyOf: (fields: string[]) => { key: string; phrases: string[] },
): PhraseTable {
  const phrases = new PhraseTable();
  for (const line of table.trim().split('\n')) {
    const { key, phrases: printed } = keyOf(line.split('|'));
    for (const phrase of printed) phrases.add(key, phrase);
  }
  return phrases;
}
