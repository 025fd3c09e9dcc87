import type { Finds, Found } from './found.ts';
import { Item } from './item.ts';
import type { Marks } from './marks.ts';
import type { Vocabulary } from './neighbours.ts';
import type { Prices } from './prices.ts';
import { Skipped, SLACK } from './skipped.ts';
import type { Scorable, TraitsOf } from './types.ts';

/** What of a query can meet tokens of names: each of its tokens, in their order, then any two that together spell a word. */
export class Items {
  /** The first so many are single tokens. */
  tokens = 0;
  count = 0;
  readonly #items: Item[] = [];
  readonly #order: number[] = [];
  readonly #skipped = new Skipped();

  at(k: number): Item {
    return this.#items[k]!;
  }

  /** Looks up what the vocabulary has for a query, and marks it. */
  read<T extends TraitsOf>(
    { tokens, weights }: Scorable<T>,
    vocabulary: Vocabulary<T>,
    marks: Marks,
    threshold: number,
    joined: number,
  ): void {
    const { finds } = vocabulary;
    this.count = 0;
    this.tokens = tokens.length;
    for (let i = 0; i < tokens.length; i++) {
      const item = this.#add(vocabulary.neighbours(tokens[i]!), 1 << i, weights[i]!);
      readGains(item, finds, threshold, joined);
      marks.addToken(i, finds, item.found, item.weight, threshold, joined);
    }
    vocabulary.eachJoined(tokens, (i, j, found) => {
      const item = this.#add(found, (1 << i) | (1 << j), weights[i]! + weights[j]!);
      readGains(item, finds, threshold, joined);
      marks.addJoined(item.bits, finds, found, item.weight, joined - threshold);
    });
  }

  #add(found: Found, bits: number, weight: number): Item {
    if (this.count === this.#items.length) this.#items.push(new Item());
    const item = this.#items[this.count++]!;
    item.found = found;
    item.bits = bits;
    item.weight = weight;
    return item;
  }

  /**
   * Finds out which names must be looked at: what brings up most of them is left out as long as no name reaches θ by what is
   * left out alone. Tokens alike enough to gain and those that are not are left out each for themselves.
   */
  weighUp<T extends TraitsOf>(prices: Prices<T>, threshold: number): void {
    const skipped = this.#skipped;
    skipped.clear();
    this.#order.length = 0;
    for (let k = 0; k < this.count; k++) {
      const item = this.#items[k]!;
      item.visitsHigh = item.visitsLow = false;
      if (item.highPostings > 0 || item.high > 0) this.#insert(2 * k, item.highPostings);
      if (item.lowPostings > 0) this.#insert(2 * k + 1, item.lowPostings);
    }
    for (const half of this.#order) {
      const item = this.#items[half >>> 1]!;
      if ((half & 1) === 0) item.visitsHigh = !skipped.skipHigh(item, prices, threshold);
      else item.visitsLow = !skipped.skipLow(item, prices, threshold);
    }
  }

  /**
   * All that can meet the one of these query tokens, one bit each, that brings up the fewest names; nothing where one of
   * them meets nothing at all.
   */
  rarestOf(must: number): readonly Item[] {
    let rarest: readonly Item[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (let bits = must; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const items: Item[] = [];
      let postings = 0;
      for (let k = 0; k < this.count; k++) {
        const item = this.#items[k]!;
        const names = item.highPostings + item.lowPostings;
        if ((item.bits & bit) === 0 || names === 0) continue;
        items.push(item);
        postings += names;
      }
      if (postings >= fewest) continue;
      fewest = postings;
      rarest = items;
    }
    return rarest;
  }

  /** Puts the high (even) or low (odd) tokens of an item behind those that bring up more names. */
  #insert(half: number, postings: number): void {
    const order = this.#order;
    let at = order.length;
    order.push(half);
    for (; at > 0 && this.#postingsOf(order[at - 1]!) < postings; at--) order[at] = order[at - 1]!;
    order[at] = half;
  }

  #postingsOf(half: number): number {
    const item = this.#items[half >>> 1]!;
    return (half & 1) === 0 ? item.highPostings : item.lowPostings;
  }
}

/** Works out what an item can gain, and how many names hold what it meets. */
function readGains(item: Item, { similarities, postings, weights }: Finds, threshold: number, joined: number): void {
  const { found, weight } = item;
  let [high, highPostings, low, lowPostings] = [0, 0, Number.NEGATIVE_INFINITY, 0];
  for (let k = found.start; k < found.halves; k++) {
    const over = similarities[k]! - threshold;
    if (over >= -SLACK) {
      const gain = over * (weight + weights[k]!);
      if (gain > high) high = gain;
      highPostings += postings[k]!;
    } else {
      if (over * weight > low) low = over * weight;
      lowPostings += postings[k]!;
    }
  }
  for (let k = found.halves; k < found.wholes; k++) {
    const gain = (joined - threshold) * (weight + 2 * weights[k]!);
    if (gain > high) high = gain;
    if (k < found.others) highPostings += postings[k]!;
  }
  item.high = high;
  item.highPostings = highPostings;
  item.low = low;
  item.lowPostings = lowPostings;
}
