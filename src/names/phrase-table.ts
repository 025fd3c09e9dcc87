import { type Draft, surface } from './draft.ts';

/** Phrases of one or more words, each with its key, found in a run of tokens by the longest match. */

interface Phrase {
  readonly words: readonly string[];
  readonly key: string;
}

/** A found phrase: how many tokens it covers and what it stands for. */
export interface Found {
  readonly length: number;
  readonly key: string;
  /** The known word where one misspelt word was found. */
  readonly meant?: string;
}

/** Abbreviations up to this length are also found letter by letter: `d o o`, `A/S`, `S. P. A.`. */
const LONGEST_SPELLED = 8;

const NO_PHRASES: readonly Phrase[] = [];

/** A word as short as this is a misspelling only among two words of its phrase that are printed right. */
const SHORT_SLIP = 4;

/** Whether a phrase of several words stands at a place, one of them at least as it should be. */
function reads(words: readonly string[], drafts: readonly Draft[], from: number): boolean {
  let printed = 0;
  // Three words that each are near to the phrase's are it, though none is printed right.
  let needed = words.length < 3 ? 1 : 0;
  for (let index = 0; index < words.length; index++) {
    const draft = drafts[from + index]!;
    const word = surface(draft);
    if (word === words[index]) printed++;
    else if (isOneAndMany(word, words[index]!)) continue;
    else if (!draft.meant?.words.includes(words[index]!)) return false;
    else if (word.length <= SHORT_SLIP) needed++;
  }
  return printed >= needed;
}

/** Guard and guards, corp and corps: in a long phrase the number of a word may slip. */
const isOneAndMany = (a: string, b: string) =>
  Math.min(a.length, b.length) >= SHORT_SLIP && (a === `${b}s` || b === `${a}s`);

export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #abbreviations = new Map<string, string>();
  readonly #known = new Set<string>();

  /** Adds a phrase of folded words with a space between; the first key wins where two have the same words. */
  add(key: string, phrase: string): void {
    if (phrase === '' || this.#known.has(phrase)) return;
    this.#known.add(phrase);
    const words = phrase.split(' ');
    const first = words[0]!;
    const phrases = this.#byFirst.get(first);
    if (phrases) phrases.push({ words, key });
    else this.#byFirst.set(first, [{ words, key }]);
    const joined = words.join('');
    const isShort = joined.length <= LONGEST_SPELLED && words.every((word) => word.length <= 3);
    if (isShort && !this.#abbreviations.has(joined)) this.#abbreviations.set(joined, key);
  }

  /** Whether a word is a phrase of its own. */
  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** The words of all phrases, with repetitions, in the order of the table. */
  *words(): Iterable<string> {
    for (const phrase of this.#known) yield* phrase.split(' ');
  }

  /** The longest phrase that starts at a token, where words may be misspelt ones (`Draft.meant`). */
  at(drafts: readonly Draft[], from: number): Found | undefined {
    const draft = drafts[from]!;
    const printed = this.#longest(drafts, from, surface(draft), undefined);
    const found =
      draft.meant?.words.reduce((best, word) => this.#longest(drafts, from, word, best), printed) ?? printed;
    return this.#spelled(drafts, from, found?.length ?? 1) ?? found;
  }

  /** The longest phrase that starts with a word, if longer than the one at hand. */
  #longest(drafts: readonly Draft[], from: number, first: string, best: Found | undefined): Found | undefined {
    let longest = best;
    const draft = drafts[from]!;
    const slipped = first !== surface(draft);
    for (const { words, key } of this.#byFirst.get(first) ?? NO_PHRASES) {
      const { length } = words;
      if (length > drafts.length - from || length <= (longest?.length ?? 0)) continue;
      if (length === 1) {
        if (!slipped) longest = { length, key };
        else if (draft.meant?.alone === first) longest = { length, key, meant: first };
      } else if (reads(words, drafts, from)) longest = { length, key };
    }
    return longest;
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

/** Reads a table of `key|phrase|phrase…` lines, its phrases already folded, into a phrase table. */
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
