import { eachInBucket, hashOf } from './buckets.ts';
import { type ModelIndex, tokenKey } from './build.ts';
import { eachDeletion } from './deletions.ts';
import { stringAt, stringCount } from './strings.ts';
import type { Scorer, TraitsOf } from './types.ts';

/** All tokens of the vocabulary that meet one query token, with their similarities: two parallel arrays. */
export interface Neighbours {
  readonly tokens: Uint32Array;
  readonly similarities: Float64Array;
}

/** Query tokens whose neighbours are remembered; batches ask for the same words again and again. */
const REMEMBERED = 20_000;

/**
 * The vocabulary of an index, asked from outside: which tokens meet this one? The answer is complete (see `Scorer`),
 * which is what makes retrieval lossless.
 */
export class Vocabulary<T extends TraitsOf> {
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T>;
  readonly #traits: (T | undefined)[];
  readonly #seen: Uint32Array;
  #generation = 0;
  readonly #remembered = new Map<string, Neighbours>();

  constructor(index: ModelIndex, scorer: Scorer<T>) {
    this.#index = index;
    this.#scorer = scorer;
    const size = stringCount(index.vocabulary);
    this.#traits = new Array(size);
    this.#seen = new Uint32Array(size);
  }

  /** Traits of vocabulary entry `id`, decoded on first use. */
  traits(id: number): T {
    let traits = this.#traits[id];
    if (traits === undefined) {
      traits = this.#scorer.unpack(stringAt(this.#index.vocabulary, id));
      this.#traits[id] = traits;
    }
    return traits;
  }

  /** Every entry that meets `query`. O(bucket sizes), remembered by the token's own content. */
  neighbours(query: T): Neighbours {
    const key = tokenKey(query.token);
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const found = this.#find(query);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, found);
    return found;
  }

  /** Entries one of whose spellings is exactly `word`. */
  spelled(word: string): number[] {
    const found: number[] = [];
    eachInBucket(this.#index.keys, hashOf(`=${word}`), (id) => {
      if (this.traits(id).token.forms.includes(word) && !found.includes(id)) found.push(id);
    });
    return found;
  }

  #find(query: T): Neighbours {
    const { model } = this.#index;
    const generation = ++this.#generation;
    const tokens: number[] = [];
    const similarities: number[] = [];
    const consider = (id: number): void => {
      if (this.#seen[id] === generation) return;
      this.#seen[id] = generation;
      const similarity = this.#scorer.similarity(query, this.traits(id), model);
      if (similarity === 0) return;
      tokens.push(id);
      similarities.push(similarity);
    };
    for (const key of this.#scorer.lookupKeys(query, model)) eachInBucket(this.#index.keys, hashOf(key), consider);
    if (query.token.role !== 'number' && query.token.role !== 'legalForm') {
      for (const form of query.token.forms) {
        eachDeletion(form, this.#scorer.maxEdits(form.length), (hash) =>
          eachInBucket(this.#index.deletions, hash, consider),
        );
      }
    }
    return { tokens: Uint32Array.from(tokens), similarities: Float64Array.from(similarities) };
  }
}
