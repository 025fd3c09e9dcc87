import type { ModelIndex } from './build.ts';
import { GRAIN } from './name-table.ts';

/** All tokens of the vocabulary that meet one thing of a query, in ascending order, with what a bound needs of each. */
export interface Neighbours {
  readonly tokens: Uint32Array;
  readonly similarities: Float64Array;
  /** The heaviest weight each has in any name. */
  readonly heaviest: Float64Array;
  /** Tokens that are one half of the word, two of which may meet it together, and the heaviest weight of any. */
  readonly halves: Uint32Array;
  readonly heaviestHalf: number;
  /** Names that would have to be looked at for all of them. */
  readonly postings: number;
}

const NO_HALVES = new Uint32Array(0);
/** Numbers of tokens stay below this, and of finds of one search, too. */
const PLACES = 2 ** 21;

/** Collects the neighbours of one token. */
export class Collector {
  readonly #index: ModelIndex;
  #tokens = new Uint32Array(1 << 10);
  #similarities = new Float64Array(1 << 10);
  #order = new Float64Array(1 << 10);
  #count = 0;

  constructor(index: ModelIndex) {
    this.#index = index;
  }

  clear(): void {
    this.#count = 0;
  }

  add(token: number, similarity: number): void {
    if (this.#count === this.#tokens.length) {
      const [tokens, similarities] = [this.#tokens, this.#similarities];
      this.#tokens = new Uint32Array(this.#count * 2);
      this.#tokens.set(tokens);
      this.#similarities = new Float64Array(this.#count * 2);
      this.#similarities.set(similarities);
      this.#order = new Float64Array(this.#count * 2);
    }
    this.#tokens[this.#count] = token;
    this.#similarities[this.#count++] = similarity;
  }

  /** What was collected since `clear`, in order of tokens. */
  found(halves: readonly number[] = []): Neighbours {
    const { names, postingStarts } = this.#index;
    const count = this.#count;
    for (let k = 0; k < count; k++) this.#order[k] = this.#tokens[k]! * PLACES + k;
    const order = this.#order.subarray(0, count).sort();
    const tokens = new Uint32Array(count);
    const similarities = new Float64Array(count);
    const heaviest = new Float64Array(count);
    let postings = 0;
    for (let k = 0; k < count; k++) {
      const from = order[k]! - Math.floor(order[k]! / PLACES) * PLACES;
      const token = this.#tokens[from]!;
      tokens[k] = token;
      similarities[k] = this.#similarities[from]!;
      heaviest[k] = names.heaviest[token]! / GRAIN;
      postings += postingStarts[token + 1]! - postingStarts[token]!;
    }
    let heaviestHalf = 0;
    for (const token of halves) {
      heaviestHalf = Math.max(heaviestHalf, names.heaviest[token]! / GRAIN);
      postings += postingStarts[token + 1]! - postingStarts[token]!;
    }
    const kept = halves.length === 0 ? NO_HALVES : Uint32Array.from(halves);
    return { tokens, similarities, heaviest, halves: kept, heaviestHalf, postings };
  }
}
