import { SLACK } from './items.ts';
import type { Marks } from './marks.ts';
import { GRAIN, type NameTable } from './name-table.ts';
import type { Prices } from './prices.ts';
import type { TraitsOf } from './types.ts';

/** Whether names may reach a threshold, told from marks on their tokens without scoring them. */
export class Bound<T extends TraitsOf> {
  readonly #names: NameTable;
  readonly #marks: Marks;
  readonly #prices: Prices<T>;
  /** The bits of a token that are its number, and its weight by its class. */
  readonly #mask: number;
  readonly #weights: Float64Array;

  constructor(names: NameTable, marks: Marks, prices: Prices<T>) {
    this.#names = names;
    this.#marks = marks;
    this.#prices = prices;
    this.#mask = 2 ** names.bits - 1;
    this.#weights = Float64Array.from(names.classWeight, (weight) => weight / GRAIN);
  }

  /**
   * Whether the name's upper bound reaches θ: what its tokens can gain at most, against the price of what is left over.
   * O(tokens), no allocation; most names are told by the words of the query that they lack.
   */
  reaches(name: number, threshold: number): boolean {
    const { starts, tokens, bits, classSpeaks } = this.#names;
    const { bits: marked, over, weight: weights, met: meets } = this.#marks;
    const end = starts[name + 1]!;
    let gain = 0;
    let met = 0;
    let meetings = 0;
    let speaking = 0;
    let silent = 0;
    for (let k = starts[name]!; k < end; k++) {
      const packed = tokens[k]!;
      const token = packed & this.#mask;
      const kind = packed >>> bits;
      const weight = this.#weights[kind]!;
      if ((marked[token >>> 5]! & (1 << (token & 31))) !== 0) {
        const slot = this.#marks.slot(token);
        if (over[slot]! > 0) gain += over[slot]! * (weights[slot]! + weight);
        met |= meets[slot]!;
        meetings++;
      } else if (classSpeaks[kind] === 1) speaking += weight;
      else silent += weight;
    }
    if (gain < threshold * this.#prices.least(met) - SLACK) return false;
    // Each meeting uses a token of either side at least.
    return gain >= threshold * this.#prices.of(met, speaking, silent, meetings) - SLACK;
  }
}
