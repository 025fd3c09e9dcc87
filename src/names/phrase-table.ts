import { type Draft, surface } from './draft.ts';
import { surfacesOf } from './words.ts';

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

const NO_PHRASES: readonly Phrase[] = [];

export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #abbreviations = new Map<string, string>();
  readonly #known = new Set<string>();

  /** The first key wins where two have the same words. */
  add(key: string, printed: string): void {
    const words = surfacesOf(printed);
    const first = words[0];
    const joinedBySpace = words.join(' ');
    if (first === undefined || this.#known.has(joinedBySpace)) return;
    this.#known.add(joinedBySpace);
    const phrases = this.#byFirst.get(first);
    if (phrases) phrases.push({ words, key });
    else this.#byFirst.set(first, [{ words, key }]);
    const joined = words.join('');
    const isShort = joined.length <= LONGEST_SPELLED && words.every((word) => word.length <= 3);
    if (isShort && !this.#abbreviations.has(joined)) this.#abbreviations.set(joined, key);
  }

  /** The longest phrase that starts at a token. */
  at(drafts: readonly Draft[], from: number): Found | undefined {
    let longest: Found | undefined;
    for (const { words, key } of this.#byFirst.get(surface(drafts[from]!)) ?? NO_PHRASES) {
      if (words.length > drafts.length - from || words.length <= (longest?.length ?? 0)) continue;
      let met = 1;
      while (met < words.length && surface(drafts[from + met]!) === words[met]) met++;
      if (met === words.length) longest = { length: met, key };
    }
    return this.#spelled(drafts, from, longest?.length ?? 1) ?? longest;
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
