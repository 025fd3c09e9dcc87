import { type Draft, surface } from './draft.ts';
import type { Phrase } from './word-facts.ts';
import { WordFilter } from './word-filter.ts';

/** Phrases of one or more words, each with its key, found in a run of tokens by the longest match. */

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
  /** Of the words a phrase begins with; made anew after one was added. */
  #beginnings: WordFilter | undefined;

  /** Adds a phrase of folded words with a space between; the first key wins where two have the same words. */
  add(key: string, phrase: string): void {
    if (phrase === '' || this.#known.has(phrase)) return;
    this.#known.add(phrase);
    this.#beginnings = undefined;
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
    return this.#mayBegin(word) && this.#known.has(word);
  }

  /** The words of all phrases, with repetitions, in the order of the table. */
  *words(): Iterable<string> {
    for (const phrase of this.#known) yield* phrase.split(' ');
  }

  /** The phrases that start with a word. */
  startingWith(word: string): readonly Phrase[] {
    return this.#mayBegin(word) ? (this.#byFirst.get(word) ?? NO_PHRASES) : NO_PHRASES;
  }

  /** Whether a phrase may begin with a word: hardly any does. */
  #mayBegin(word: string): boolean {
    this.#beginnings ??= new WordFilter([...this.#byFirst.keys()]);
    return this.#beginnings.mayHold(word);
  }

  /**
   * The longest phrase that starts at a token, where words may be misspelt ones (`Draft.meant`).
   * @param starting the phrases that start with its word, which most tokens have none of
   */
  at(drafts: readonly Draft[], from: number, starting: readonly Phrase[]): Found | undefined {
    const draft = drafts[from]!;
    let found = starting.length === 0 ? undefined : longest(starting, drafts, from, surface(draft), undefined);
    if (draft.meant !== undefined)
      for (const word of draft.meant.words) found = longest(this.startingWith(word), drafts, from, word, found);
    return this.#spelled(drafts, from, found?.length ?? 1) ?? found;
  }

  /** An abbreviation whose letters were printed apart, longer than `least` tokens. */
  #spelled(drafts: readonly Draft[], from: number, least: number): Found | undefined {
    const next = drafts[from + 1];
    if (next === undefined || surface(drafts[from]!).length > 3 || surface(next).length > 3) return undefined;
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

/** The longest of the phrases, which start with `first`, that stands at a token, if longer than the one at hand. */
function longest(
  phrases: readonly Phrase[],
  drafts: readonly Draft[],
  from: number,
  first: string,
  best: Found | undefined,
): Found | undefined {
  let found = best;
  const draft = drafts[from]!;
  const slipped = first !== surface(draft);
  for (const { words, key } of phrases) {
    const { length } = words;
    if (length > drafts.length - from || length <= (found?.length ?? 0)) continue;
    if (length === 1) {
      if (!slipped) found = { length, key };
      else if (draft.meant?.alone === first) found = { length, key, meant: first };
    } else if (reads(words, drafts, from)) found = { length, key };
  }
  return found;
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
