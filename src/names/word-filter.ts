/**
 * Most words that are asked for stand in no table, and each table is spread over much memory. A filter tells nearly all of
 * them by one look at a few bytes a word: two bits of 32, chosen by the hash of the letters.
 *
 * Source: Bloom (1970), with both bits in one cell.
 */
export class WordFilter {
  readonly #cells: Uint32Array;
  readonly #shift: number;

  constructor(words: readonly string[]) {
    const bits = Math.max(1, Math.ceil(Math.log2(words.length / WORDS_A_CELL)));
    this.#cells = new Uint32Array(1 << bits);
    this.#shift = 32 - bits;
    for (const word of words) {
      const hash = hashOf(word);
      this.#cells[hash >>> this.#shift]! |= bitsOf(hash);
    }
  }

  /** False only for words that are not among those it was made of. O(length). */
  mayHold(word: string): boolean {
    const hash = hashOf(word);
    const bits = bitsOf(hash);
    return (this.#cells[hash >>> this.#shift]! & bits) === bits;
  }
}

const WORDS_A_CELL = 2;

/** The upper bits choose the cell, the lower ones the bits. */
const bitsOf = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));

function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** A table of words for which words that stand in none are the rule. */
export class WordTable<Value> {
  readonly #values: ReadonlyMap<string, Value>;
  readonly #filter: WordFilter;

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
    this.#filter = new WordFilter([...values.keys()]);
  }

  /** As `Map` has it. */
  get(word: string): Value | undefined {
    return this.#filter.mayHold(word) ? this.#values.get(word) : undefined;
  }
}
