import type { Item } from './item.ts';
import type { Prices } from './prices.ts';
import type { TraitsOf } from './types.ts';

/** Guards the bounds against rounding: nothing is dropped for less than this. */
export const SLACK = 1e-9;
/** Of more items than this the low tokens are taken to cost nothing. */
const MOST_LOWS = 5;

/**
 * What names are not looked at for: items by their high tokens, and by their low ones. What is left out must not be enough
 * to reach a threshold: for every set of items that a name could meet by it, gains must stay below the price.
 */
export class Skipped {
  readonly #highs: Item[] = [];
  readonly #lows: Item[] = [];

  clear(): void {
    this.#highs.length = this.#lows.length = 0;
  }

  /** Leaves out the high tokens of an item, and says so, where they may be left out beside all that already is. */
  skipHigh<T extends TraitsOf>(item: Item, prices: Prices<T>, threshold: number): boolean {
    this.#highs.push(item);
    if (!this.#reaches(prices, threshold)) return true;
    this.#highs.pop();
    return false;
  }

  /** The same for its low tokens. */
  skipLow<T extends TraitsOf>(item: Item, prices: Prices<T>, threshold: number): boolean {
    this.#lows.push(item);
    if (!this.#reaches(prices, threshold)) return true;
    this.#lows.pop();
    return false;
  }

  #reaches<T extends TraitsOf>(prices: Prices<T>, threshold: number): boolean {
    let gain = 0;
    let bits = 0;
    for (const item of this.#highs) {
      gain += item.high;
      bits |= item.bits;
    }
    if (this.#lows.length <= MOST_LOWS) return this.#mayReach(0, gain, bits, prices, threshold);
    for (const item of this.#lows) bits |= item.bits;
    return gain >= threshold * prices.least(bits) - SLACK;
  }

  /** Whether some of the low items from `k` on, met or not, bring a name to the threshold. */
  #mayReach<T extends TraitsOf>(k: number, gain: number, bits: number, prices: Prices<T>, threshold: number): boolean {
    if (k === this.#lows.length) return gain >= threshold * prices.least(bits) - SLACK;
    if (this.#mayReach(k + 1, gain, bits, prices, threshold)) return true;
    const item = this.#lows[k]!;
    // Where its high tokens are left out as well, they gain more.
    return (
      (bits & item.bits) !== item.bits && this.#mayReach(k + 1, gain + item.low, bits | item.bits, prices, threshold)
    );
  }
}
