/**
 * Hashes, two bits of 32 each: what is asked for and not held is nearly always told by one look at a few bytes.
 *
 * Source: Bloom (1970), with both bits in one cell.
 */
export class HashFilter {
  readonly #cells: Uint32Array;
  readonly #shift: number;

  /** @param bits of the number of cells, which is a power of two; two to four hashes a cell tell well */
  constructor(bits: number) {
    this.#cells = new Uint32Array(1 << bits);
    this.#shift = 32 - bits;
  }

  add(hash: number): void {
    this.#cells[this.#cell(hash)]! |= bitsOf(hash);
  }

  /** False only for hashes that were not added. */
  mayHold(hash: number): boolean {
    const bits = bitsOf(hash);
    return (this.#cells[this.#cell(hash)]! & bits) === bits;
  }

  #cell(hash: number): number {
    return Math.imul(hash, 0x85ebca6b) >>> this.#shift;
  }
}

function bitsOf(hash: number): number {
  const mixed = Math.imul(hash, 0xc2b2ae35);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 20) & 31));
}
