import type { Finds, Found } from './found.ts';
import { grown } from './grown.ts';

const FIRST = 1 << 10;
const NONE = -1;

/**
 * What a query makes of each token of the vocabulary, for the bound of a name. Which tokens are marked is one bit each,
 * so that the many that are not are told from few cache lines; what is known of the marked ones lies side by side.
 */
export class Marks {
  readonly bits: Uint32Array;
  /** The slot of each marked token. */
  readonly slots: Uint32Array;
  /** Of each marked token, by slot: the best similarity less the threshold, the heaviest weight, which query tokens. */
  over = new Float64Array(FIRST);
  weight = new Float64Array(FIRST);
  met = new Int32Array(FIRST);
  #tokens = new Uint32Array(FIRST);
  #count = 0;
  /** The meetings of one token with single ones of the query, as chains: the first of each slot, and the one behind each. */
  #first = new Int32Array(FIRST);
  #next = new Int32Array(FIRST);
  #queryToken = new Uint8Array(FIRST);
  #similarity = new Float64Array(FIRST);
  #meetings = 0;

  constructor(vocabulary: number) {
    this.bits = new Uint32Array((vocabulary >>> 5) + 1);
    this.slots = new Uint32Array(vocabulary);
  }

  /** Forgets the last query. */
  clear(): void {
    for (let slot = 0; slot < this.#count; slot++) this.bits[this.#tokens[slot]! >>> 5] = 0;
    this.#count = 0;
    this.#meetings = 0;
  }

  isMarked(token: number): boolean {
    return (this.bits[token >>> 5]! & (1 << (token & 31))) !== 0;
  }

  /** Marks all that token `i` of the query meets. */
  addToken(
    i: number,
    finds: Finds,
    { start, halves, wholes }: Found,
    weight: number,
    threshold: number,
    joined: number,
  ) {
    for (let k = start; k < halves; k++) {
      const similarity = finds.similarities[k]!;
      this.#chain(this.#mark(finds.tokens[k]!, similarity - threshold, weight, 1 << i), i, similarity);
    }
    for (let k = halves; k < wholes; k++) this.#mark(finds.tokens[k]!, joined - threshold, weight, 1 << i);
  }

  /** Marks all that two tokens of the query spell together. */
  addJoined(bits: number, finds: Finds, { start, halves }: Found, weight: number, over: number) {
    for (let k = start; k < halves; k++) this.#mark(finds.tokens[k]!, over, weight, bits);
  }

  /** Writes the similarities of a token of a name to those of the query, `apart` places from one another. */
  similaritiesOf(token: number, into: Float64Array, at: number, apart: number): void {
    if (!this.isMarked(token)) return;
    for (let k = this.#first[this.slots[token]!]!; k !== NONE; k = this.#next[k]!)
      into[at + this.#queryToken[k]! * apart] = this.#similarity[k]!;
  }

  #mark(token: number, over: number, weight: number, bits: number): number {
    if (!this.isMarked(token)) {
      const slot = this.#count++;
      if (slot === this.#tokens.length) this.#growSlots();
      this.bits[token >>> 5]! |= 1 << (token & 31);
      this.slots[token] = slot;
      this.#tokens[slot] = token;
      this.#first[slot] = NONE;
      this.over[slot] = over;
      this.weight[slot] = weight;
      this.met[slot] = bits;
      return slot;
    }
    const slot = this.slots[token]!;
    if (over > this.over[slot]!) this.over[slot] = over;
    if (weight > this.weight[slot]!) this.weight[slot] = weight;
    this.met[slot]! |= bits;
    return slot;
  }

  #chain(slot: number, queryToken: number, similarity: number): void {
    const k = this.#meetings++;
    if (k === this.#next.length) {
      this.#next = grown(this.#next);
      this.#queryToken = grown(this.#queryToken);
      this.#similarity = grown(this.#similarity);
    }
    this.#next[k] = this.#first[slot]!;
    this.#queryToken[k] = queryToken;
    this.#similarity[k] = similarity;
    this.#first[slot] = k;
  }

  #growSlots(): void {
    this.over = grown(this.over);
    this.weight = grown(this.weight);
    this.met = grown(this.met);
    this.#tokens = grown(this.#tokens);
    this.#first = grown(this.#first);
  }
}
