import type { Finds, Found } from './found.ts';
import type { Marks } from './marks.ts';
import { GRAIN, type NameTable } from './name-table.ts';
import type { Vocabulary } from './neighbours.ts';
import type { Prices } from './prices.ts';
import type { Scorable, TraitsOf } from './types.ts';

/** Guards the bounds against rounding: nothing is dropped for less than this. */
export const SLACK = 1e-9;

/** What of a query can meet list tokens: each of its tokens, in their order, and any two that together spell a word. */
export class Items {
  /** The first so many are single tokens. */
  tokens = 0;
  count = 0;
  readonly found: Found[] = [];
  /** Bits of the query tokens it uses, and their weight. */
  readonly #bits: number[] = [];
  readonly #weights: number[] = [];
  /** The most an item can gain in any one name, never below 0. */
  readonly #gains: number[] = [];
  readonly #order: number[] = [];
  /** The items whose names must be looked at, and names need not be for tokens less alike than this. */
  readonly essential: number[] = [];
  least = 0;

  /** Looks up what the vocabulary has for a query, and marks it. */
  read<T extends TraitsOf>(
    { tokens, weights }: Scorable<T>,
    vocabulary: Vocabulary<T>,
    marks: Marks,
    threshold: number,
    joined: number,
  ): void {
    const { finds, names } = vocabulary;
    this.count = 0;
    this.tokens = tokens.length;
    for (let i = 0; i < tokens.length; i++) {
      const found = vocabulary.neighbours(tokens[i]!);
      const weight = weights[i]!;
      this.#add(found, 1 << i, weight, gainOf(found, finds, names, weight, threshold, joined));
      marks.addToken(i, finds, found, weight, threshold, joined);
    }
    vocabulary.eachJoined(tokens, (i, j, found) => {
      const weight = weights[i]! + weights[j]!;
      const bits = (1 << i) | (1 << j);
      this.#add(found, bits, weight, gainOf(found, finds, names, weight, threshold, joined));
      marks.addJoined(bits, finds, found, weight, joined - threshold);
    });
  }

  #add(found: Found, bits: number, weight: number, gain: number): void {
    const k = this.count++;
    this.found[k] = found;
    this.#bits[k] = bits;
    this.#weights[k] = weight;
    this.#gains[k] = gain;
  }

  /**
   * Finds out which names must be looked at: the dearest items are left out as long as they cannot reach θ together, and so
   * are tokens less alike than θ, which only ever take from a score that is at θ, where with what was left out they still
   * cannot reach it.
   */
  weighUp<T extends TraitsOf>(prices: Prices<T>, threshold: number): void {
    this.#sort();
    this.essential.length = 0;
    let gain = 0;
    let bits = 0;
    for (let k = 0; k < this.count; k++) {
      const item = this.#order[k]!;
      const more = gain + this.#gains[item]!;
      const skips = more < threshold * prices.least(bits | this.#bits[item]!) - SLACK;
      if (skips) {
        gain = more;
        bits |= this.#bits[item]!;
      } else if (this.found[item]!.postings > 0) this.essential.push(item);
    }
    for (const item of this.essential) bits |= this.#bits[item]!;
    const skips = gain === 0 || gain < threshold * prices.least(bits) - SLACK;
    this.least = skips ? threshold - SLACK : 0;
  }

  /**
   * All that can meet the one of these query tokens, one bit each, that brings up the fewest names; nothing where one of
   * them meets nothing at all.
   */
  rarestOf(must: number): readonly number[] {
    let rarest: readonly number[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (let bits = must; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const items: number[] = [];
      let postings = 0;
      for (let item = 0; item < this.count; item++) {
        if ((this.#bits[item]! & bit) === 0 || this.found[item]!.postings === 0) continue;
        items.push(item);
        postings += this.found[item]!.postings;
      }
      if (postings >= fewest) continue;
      fewest = postings;
      rarest = items;
    }
    return rarest;
  }

  /** Puts those first that would bring up most names. */
  #sort(): void {
    for (let k = 0; k < this.count; k++) {
      const { postings } = this.found[k]!;
      let at = k;
      for (; at > 0 && this.found[this.#order[at - 1]!]!.postings < postings; at--)
        this.#order[at] = this.#order[at - 1]!;
      this.#order[at] = k;
    }
  }
}

function gainOf(
  { start, halves, wholes }: Found,
  { tokens, similarities }: Finds,
  { heaviest }: NameTable,
  weight: number,
  threshold: number,
  joined: number,
): number {
  let gain = 0;
  for (let k = start; k < halves; k++) {
    const here = (similarities[k]! - threshold) * (weight + heaviest[tokens[k]!]! / GRAIN);
    if (here > gain) gain = here;
  }
  for (let k = halves; k < wholes; k++) {
    const here = (joined - threshold) * (weight + (2 * heaviest[tokens[k]!]!) / GRAIN);
    if (here > gain) gain = here;
  }
  return gain;
}
