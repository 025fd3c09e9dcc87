import { HashFilter } from './hash-filter.ts';

/** Most words that are asked for stand in no table, and each table is spread over much memory: a filter tells nearly all of them. */
export class WordFilter {
  readonly #held: HashFilter;

  constructor(words: readonly string[]) {
    this.#held = new HashFilter(Math.max(1, Math.ceil(Math.log2(words.length / WORDS_A_CELL))));
    for (const word of words) this.#held.add(hashOf(word));
  }

  /** False only for words that are not among those it was made of. O(length). */
  mayHold(word: string): boolean {
    return this.#held.mayHold(hashOf(word));
  }
}

const WORDS_A_CELL = 2;

/** FNV-1a, its upper letters mixed into the lower. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
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
