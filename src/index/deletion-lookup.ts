import type { ModelIndex } from './build.ts';
import { deletionKey, deletionKeys } from './deletions.ts';
import { NumberSet } from './number-set.ts';

/**
 * Looks a word up by what is left of it when letters are deleted. The tables are far larger than a processor's caches, so
 * everything is read in rounds of reads that do not wait for one another: first where the buckets start, then what
 * they begin with, then their items, then what is known of the forms.
 */
export class DeletionLookup {
  readonly #index: Pick<ModelIndex, 'deletions' | 'forms'>;
  #from = new Uint32Array(64);
  #to = new Uint32Array(64);
  #forms = new Uint32Array(256);
  readonly #met: NumberSet;
  #count = 0;
  /** Keeps the reads that only warm the caches from being left out. */
  touched = 0;

  constructor(index: Pick<ModelIndex, 'deletions' | 'forms'>) {
    this.#index = index;
    this.#met = new NumberSet(index.forms.token.length);
  }

  /** Form `k` of the last look-up. */
  form(k: number): number {
    return this.#forms[k]!;
  }

  /** Forms that share a deletion key with the word, each once; returns how many. O(keys + bucket sizes). */
  formsOf(word: string, allowed: number, most: number): number {
    const { starts, items, bits } = this.#index.deletions;
    const keys = deletionKeys(word, allowed, most);
    if (keys > this.#from.length) {
      this.#from = new Uint32Array(keys * 2);
      this.#to = new Uint32Array(keys * 2);
    }
    const buckets = starts.length - 2;
    for (let k = 0; k < keys; k++) {
      const bucket = deletionKey(k) & buckets;
      this.#from[k] = starts[bucket]!;
      this.#to[k] = starts[bucket + 1]!;
    }
    let touched = 0;
    for (let k = 0; k < keys; k++) touched ^= items[this.#from[k]!] ?? 0;
    const tag = bits === 32 ? 0 : -1 << bits;
    this.#count = 0;
    this.#met.clear();
    for (let k = 0; k < keys; k++) {
      const key = deletionKey(k);
      const end = this.#to[k]!;
      for (let at = this.#from[k]!; at < end; at++) {
        const item = items[at]!;
        if (((item ^ key) & tag) === 0) this.#add((item & ~tag) >>> 0);
      }
    }
    const { token, letters, text } = this.#index.forms;
    for (let k = 0; k < this.#count; k++) {
      const form = this.#forms[k]!;
      touched ^= token[form]! ^ letters[form]! ^ text.starts[form]!;
    }
    this.touched = touched;
    return this.#count;
  }

  #add(form: number): void {
    if (!this.#met.add(form)) return;
    if (this.#count === this.#forms.length) {
      const more = new Uint32Array(this.#count * 2);
      more.set(this.#forms);
      this.#forms = more;
    }
    this.#forms[this.#count++] = form;
  }
}
