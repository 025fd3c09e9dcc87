import type { Item } from './items.ts';

/**
 * What a query makes of each token of the vocabulary, for the bound of a name. Which tokens are marked is one bit each,
 * so that the many that are not are told from few cache lines; what is known of the marked ones lies side by side.
 */
export class Marks {
  readonly #bits: Uint32Array;
  readonly #slots: Uint32Array;
  /** Of each marked token, by slot: the best similarity less the threshold, the heaviest weight, which query tokens. */
  over = new Float64Array(1 << 10);
  weight = new Float64Array(1 << 10);
  met = new Int32Array(1 << 10);
  #tokens = new Uint32Array(1 << 10);
  #count = 0;

  constructor(vocabulary: number) {
    this.#bits = new Uint32Array((vocabulary >>> 5) + 1);
    this.#slots = new Uint32Array(vocabulary);
  }

  /** Forgets the last query. */
  clear(): void {
    for (let slot = 0; slot < this.#count; slot++) this.#bits[this.#tokens[slot]! >>> 5] = 0;
    this.#count = 0;
  }

  /** The slot of a token, or −1 where the query makes nothing of it. */
  slot(token: number): number {
    return (this.#bits[token >>> 5]! & (1 << (token & 31))) === 0 ? -1 : this.#slots[token]!;
  }

  /** Marks all that an item meets. */
  add({ found, weight, bits }: Item, threshold: number, joined: number): void {
    const { tokens, similarities, halves } = found;
    for (let t = 0; t < tokens.length; t++) this.#mark(tokens[t]!, similarities[t]! - threshold, weight, bits);
    for (let t = 0; t < halves.length; t++) this.#mark(halves[t]!, joined - threshold, weight, bits);
  }

  #mark(token: number, over: number, weight: number, bits: number): void {
    let slot = this.slot(token);
    if (slot === -1) {
      slot = this.#count++;
      if (slot === this.#tokens.length) this.#grow();
      this.#bits[token >>> 5]! |= 1 << (token & 31);
      this.#slots[token] = slot;
      this.#tokens[slot] = token;
      this.over[slot] = over;
      this.weight[slot] = weight;
      this.met[slot] = bits;
      return;
    }
    if (over > this.over[slot]!) this.over[slot] = over;
    if (weight > this.weight[slot]!) this.weight[slot] = weight;
    this.met[slot]! |= bits;
  }

  #grow(): void {
    const twice = this.#tokens.length * 2;
    const grown = <A extends { set(values: A): void }>(larger: A, values: A): A => {
      larger.set(values);
      return larger;
    };
    this.over = grown(new Float64Array(twice), this.over);
    this.weight = grown(new Float64Array(twice), this.weight);
    this.met = grown(new Int32Array(twice), this.met);
    this.#tokens = grown(new Uint32Array(twice), this.#tokens);
  }
}
