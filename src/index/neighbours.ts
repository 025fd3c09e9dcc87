import { countBits, letterBits, mayBeNear, type Token } from '../names/index.ts';
import { eachInBucket, HASH_OF_NOTHING, hashedOn, hashOf, mixed } from './buckets.ts';
import { type ModelIndex, tokenKey } from './build.ts';
import { eachDeletion } from './deletions.ts';
import { stringAt, stringCount } from './strings.ts';
import type { Scorer, TraitsOf } from './types.ts';

/** All tokens of the vocabulary that meet one query token, with their similarities: two parallel arrays. */
export interface Neighbours {
  readonly tokens: Uint32Array;
  readonly similarities: Float64Array;
  /** Whether the last of them only meet it together: each is one half of the word. */
  readonly inHalves: boolean;
}

/** Query tokens whose neighbours are remembered; batches ask for the same words again and again. */
const REMEMBERED = 20_000;

/** What stands before a spelling in the key of its bucket. */
const SPELLING = hashedOn(HASH_OF_NOTHING, '=');
const NOBODY: readonly number[] = [];
/** Longer words are counted as this long. */
const LONGEST = 255;

/**
 * The vocabulary of an index, asked from outside: which tokens meet this one? The answer is complete (see `Scorer`),
 * which is what makes retrieval lossless.
 */
export class Vocabulary<T extends TraitsOf> {
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T>;
  readonly #traits: (T | undefined)[];
  /** The letters that any and that every spelling of an entry has, and how long the shortest and the longest are. */
  readonly #anyLetters: Int32Array;
  readonly #everyLetter: Int32Array;
  readonly #shortest: Uint8Array;
  readonly #longest: Uint8Array;
  readonly #seen: Uint32Array;
  #generation = 0;
  /** Entries too far from the spelling that is being looked up. */
  readonly #far: Uint32Array;
  #spelling = 0;
  readonly #remembered = new Map<string, Neighbours>();

  constructor(index: ModelIndex, scorer: Scorer<T>) {
    this.#index = index;
    this.#scorer = scorer;
    const size = stringCount(index.vocabulary);
    this.#traits = new Array(size);
    this.#anyLetters = new Int32Array(size);
    this.#everyLetter = new Int32Array(size);
    this.#shortest = new Uint8Array(size);
    this.#longest = new Uint8Array(size);
    this.#seen = new Uint32Array(size);
    this.#far = new Uint32Array(size);
  }

  /** Traits of vocabulary entry `id`, decoded on first use. */
  traits(id: number): T {
    const traits = this.#traits[id];
    return traits === undefined ? this.#decode(id) : traits;
  }

  #decode(id: number): T {
    const traits = this.#scorer.unpack(stringAt(this.#index.vocabulary, id));
    this.#traits[id] = traits;
    let [any, every, shortest, longest] = [0, -1, LONGEST, 0];
    for (const form of traits.token.forms) {
      const letters = letterBits(form);
      any |= letters;
      every &= letters;
      shortest = Math.min(shortest, form.length);
      longest = Math.max(longest, form.length);
    }
    this.#anyLetters[id] = any;
    this.#everyLetter[id] = every;
    this.#shortest[id] = shortest;
    this.#longest[id] = Math.min(longest, LONGEST);
    return traits;
  }

  /** Every entry that meets `query`, or is one half of it. O(bucket sizes), remembered by the token's own content. */
  neighbours(query: T): Neighbours {
    const key = tokenKey(query.token);
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const found = this.#find(query);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, found);
    return found;
  }

  /** Entries one of whose spellings is exactly `head` with `tail` behind. */
  spelled(head: string, tail: string): readonly number[] {
    const hash = mixed(hashedOn(hashedOn(SPELLING, head), tail));
    const { starts, items } = this.#index.keys;
    const bucket = hash & (starts.length - 2);
    const end = starts[bucket + 1]!;
    let found: number[] | undefined;
    for (let k = starts[bucket]!; k < end; k++) {
      const id = items[k]!;
      const { forms } = this.traits(id).token;
      if (!isSpelled(forms, head, tail) || found?.includes(id)) continue;
      found ??= [];
      found.push(id);
    }
    return found ?? NOBODY;
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
    // Who shares no bucket with the query can only meet it by spelling: what is too far from every one is not compared.
    if (query.token.role !== 'number' && query.token.role !== 'legalForm')
      for (const form of query.token.forms) this.#spelledLike(form, generation, consider);
    const halves = this.#halvesOf(query.token);
    for (const id of halves) {
      tokens.push(id);
      similarities.push(this.#scorer.joined);
    }
    return {
      tokens: Uint32Array.from(tokens),
      similarities: Float64Array.from(similarities),
      inHalves: halves.length > 0,
    };
  }

  #spelledLike(form: string, generation: number, consider: (id: number) => void): void {
    const { starts, items } = this.#index.deletions;
    const most = this.#scorer.maxEdits(form.length);
    const letters = letterBits(form);
    const spelling = ++this.#spelling;
    eachDeletion(form, most, (hash) => {
      const bucket = hash & (starts.length - 2);
      const end = starts[bucket + 1]!;
      for (let k = starts[bucket]!; k < end; k++) {
        const id = items[k]!;
        if (this.#seen[id] === generation || this.#far[id] === spelling) continue;
        if (this.#isNear(id, form, letters, most)) consider(id);
        else this.#far[id] = spelling;
      }
    });
  }

  /** Whether a spelling of the entry may be as near to `form` as meeting by spelling takes. */
  #isNear(id: number, form: string, letters: number, most: number): boolean {
    const { forms } = this.traits(id).token;
    const longest = this.#longest[id]!;
    if (longest < LONGEST) {
      if (form.length > longest + most || form.length + most < this.#shortest[id]!) return false;
      if (countBits(letters & ~this.#anyLetters[id]!) > most) return false;
      if (countBits(this.#everyLetter[id]! & ~letters) > most) return false;
    }
    for (const other of forms)
      if (mayBeNear(form, other, this.#scorer.maxEdits(Math.min(form.length, other.length)))) return true;
    return false;
  }

  /** Entries that are one half of the word, in one of its spellings, where the other half is in the vocabulary too. */
  #halvesOf({ forms }: Token): number[] {
    const halves: number[] = [];
    for (const word of forms) {
      for (let cut = 1; cut < word.length; cut++) {
        const heads = this.spelled(word.slice(0, cut), '');
        if (heads.length === 0) continue;
        const tails = this.spelled(word.slice(cut), '');
        if (tails.length > 0) halves.push(...heads, ...tails);
      }
    }
    return halves;
  }
}

function isSpelled(forms: readonly string[], head: string, tail: string): boolean {
  for (const form of forms)
    if (form.length === head.length + tail.length && form.startsWith(head) && form.endsWith(tail)) return true;
  return false;
}
