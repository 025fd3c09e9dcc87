import type { Marks } from './marks.ts';
import { GRAIN, type NameTable } from './name-table.ts';
import type { Prices } from './prices.ts';
import { SLACK } from './skipped.ts';
import type { TraitsOf } from './types.ts';

/** Names weighed together. */
export const BATCH = 64;

/** Whether names may reach a threshold, told from marks on their tokens without scoring them. */
export class Bound<T extends TraitsOf> {
  readonly #names: NameTable;
  readonly #marks: Marks;
  readonly #prices: Prices<T>;
  /** The bits of a token that are its number, and its weight by its class. */
  readonly #mask: number;
  readonly #weights: Float64Array;
  readonly #begins = new Uint32Array(BATCH);
  /** Keeps the reads that only warm the caches from being left out. */
  touched = 0;

  constructor(names: NameTable, marks: Marks, prices: Prices<T>) {
    this.#names = names;
    this.#marks = marks;
    this.#prices = prices;
    this.#mask = 2 ** names.bits - 1;
    this.#weights = Float64Array.from(names.classWeight, (weight) => weight / GRAIN);
  }

  /**
   * Keeps of a batch, at its front, the names whose upper bound reaches θ: what their tokens can gain at most, against the
   * price of what is left over. Most names are told by the words of the query that they lack.
   *
   * What is known of names lies scattered in memory: it is first read for all of them, in reads that do not wait for one
   * another.
   *
   * @param must query tokens that a name must have something to meet besides, one bit each
   * @returns how many are kept. O(tokens), no allocation
   */
  keepReaching(batch: Uint32Array, count: number, threshold: number, must: number): number {
    const { starts, tokens, bits, classSpeaks } = this.#names;
    const { bits: marked, slots, over, weight: weights, met: meets } = this.#marks;
    const [mask, weightOf, begins] = [this.#mask, this.#weights, this.#begins];
    const prices = this.#prices;
    let touched = 0;
    for (let k = 0; k < count; k++) begins[k] = starts[batch[k]!]!;
    for (let k = 0; k < count; k++) touched ^= tokens[begins[k]!] ?? 0;
    this.touched = touched;
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const name = batch[at]!;
      const end = starts[name + 1]!;
      let [gain, met, meetings, speaking, silent] = [0, 0, 0, 0, 0];
      for (let k = begins[at]!; k < end; k++) {
        const packed = tokens[k]!;
        const token = packed & mask;
        const kind = packed >>> bits;
        if ((marked[token >>> 5]! & (1 << (token & 31))) !== 0) {
          const slot = slots[token]!;
          if (over[slot]! > 0) gain += over[slot]! * (weights[slot]! + weightOf[kind]!);
          met |= meets[slot]!;
          meetings++;
        } else if (classSpeaks[kind] === 1) speaking += weightOf[kind]!;
        else silent += weightOf[kind]!;
      }
      if ((met & must) !== must || gain < threshold * prices.least(met) - SLACK) continue;
      // Each meeting uses a token of either side at least.
      if (gain >= threshold * prices.of(met, speaking, silent, meetings) - SLACK) batch[kept++] = name;
    }
    return kept;
  }
}
