/** A set of small numbers that is emptied as fast as it was filled: one bit each. */
export class NumberSet {
  readonly #bits: Uint32Array;
  #members = new Uint32Array(1 << 10);
  #count = 0;

  constructor(size: number) {
    this.#bits = new Uint32Array((size >>> 5) + 1);
  }

  /** Whether the number was not there yet; it is then. */
  add(member: number): boolean {
    const bit = 1 << (member & 31);
    const word = this.#bits[member >>> 5]!;
    if ((word & bit) !== 0) return false;
    this.#bits[member >>> 5] = word | bit;
    if (this.#count === this.#members.length) {
      const more = new Uint32Array(this.#count * 2);
      more.set(this.#members);
      this.#members = more;
    }
    this.#members[this.#count++] = member;
    return true;
  }

  clear(): void {
    for (let k = 0; k < this.#count; k++) this.#bits[this.#members[k]! >>> 5] = 0;
    this.#count = 0;
  }
}
