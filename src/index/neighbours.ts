import { countBits, letterBits, mayBeNear, type Token } from '../names/index.ts';
import { eachInBucket, mayHold } from './buckets.ts';
import { isFixed, type ModelIndex, mostEdits, tokenKey } from './build.ts';
import { DeletionLookup } from './deletion-lookup.ts';
import { FormReader } from './forms.ts';
import { Collector, type Neighbours } from './found.ts';
import { halvesOf } from './halves.ts';
import { concatenated, hashOf, mixed, wordHash } from './hashing.ts';
import { stringAt } from './strings.ts';
import type { Scorer, TraitsOf } from './types.ts';

/** Query tokens whose neighbours are remembered; batches ask for the same words again and again. */
const REMEMBERED = 20_000;

/**
 * The vocabulary of an index, asked from outside: which tokens meet this one? The answer is complete (see `Scorer`),
 * which is what makes retrieval lossless.
 */
export class Vocabulary<T extends TraitsOf> {
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T>;
  readonly #forms: FormReader;
  readonly #traits: (T | undefined)[];
  /** Tokens that were looked at already, by the number of the search that did. */
  readonly #seen: Uint32Array;
  #search = 0;
  readonly #deletions: DeletionLookup;
  readonly #most: number;
  readonly #collector: Collector;
  readonly #hashes: number[] = [];
  /** What was found, by the very traits asked about (callers keep those of a word) and by the token's content. */
  readonly #asked = new Map<T, Neighbours>();
  readonly #remembered = new Map<string, Neighbours>();

  constructor(index: ModelIndex, scorer: Scorer<T>) {
    this.#index = index;
    this.#scorer = scorer;
    this.#forms = new FormReader(index.forms);
    this.#collector = new Collector(index);
    const size = index.names.heaviest.length;
    this.#traits = new Array(size);
    this.#seen = new Uint32Array(size);
    this.#deletions = new DeletionLookup(index);
    this.#most = mostEdits(scorer);
  }

  /** Traits of vocabulary entry `id`, decoded on first use. */
  traits(id: number): T {
    const known = this.#traits[id];
    if (known !== undefined) return known;
    const traits = this.#scorer.unpack(stringAt(this.#index.vocabulary, id), this.#forms.of(id));
    this.#traits[id] = traits;
    return traits;
  }

  /** Every entry that meets `query`, or is one half of it. O(bucket sizes), remembered by the token's own content. */
  neighbours(query: T): Neighbours {
    const before = this.#asked.get(query);
    if (before !== undefined) return before;
    const key = tokenKey(query.token);
    const found = this.#remembered.get(key) ?? this.#find(query);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    if (this.#asked.size >= REMEMBERED) this.#asked.clear();
    this.#remembered.set(key, found);
    this.#asked.set(query, found);
    return found;
  }

  /** Calls `visit` with every two tokens that spell entries together, in any of their spellings, and those entries. */
  eachJoined(tokens: readonly T[], visit: (head: number, tail: number, found: Neighbours) => void): void {
    const { spellings } = this.#index;
    const hashes = this.#hashes;
    hashes.length = 0;
    for (const { token } of tokens) for (const form of token.forms) hashes.push(wordHash(form));
    let head = 0;
    for (let i = 0; i < tokens.length; i++) {
      for (const first of tokens[i]!.token.forms) {
        let tail = 0;
        for (let j = 0; j < tokens.length; j++) {
          for (const last of tokens[j]!.token.forms) {
            const hash = mixed(concatenated(hashes[head]!, hashes[tail++]!, last.length));
            if (i === j || !mayHold(spellings, hash)) continue;
            const found = this.#joined(hash, first, last);
            if (found !== undefined) visit(i, j, found);
          }
        }
        head++;
      }
    }
  }

  #joined(hash: number, head: string, tail: string): Neighbours | undefined {
    this.#collector.clear();
    let any = false;
    for (const token of this.#spelled(hash, head + tail)) {
      this.#collector.add(token, this.#scorer.joined);
      any = true;
    }
    return any ? this.#collector.found() : undefined;
  }

  #find(query: T): Neighbours {
    const { model, keys, spellings, forms } = this.#index;
    const search = ++this.#search;
    const collector = this.#collector;
    collector.clear();
    const consider = (token: number): void => {
      if (this.#seen[token] === search) return;
      this.#seen[token] = search;
      const similarity = this.#scorer.similarity(query, this.traits(token), model);
      if (similarity > 0) collector.add(token, similarity);
    };
    for (const key of this.#scorer.lookupKeys(query, model)) eachInBucket(keys, hashOf(key), consider);
    for (const form of query.token.forms)
      eachInBucket(spellings, hashOf(form), (other) => consider(forms.token[other]!));
    // Who shares no bucket with the query can only meet it by spelling: what is too far from every one is not compared.
    if (!isFixed(query.token)) for (const form of query.token.forms) this.#spelledLike(form, search, consider);
    return collector.found(this.#halvesOf(query.token));
  }

  #spelledLike(word: string, search: number, consider: (token: number) => void): void {
    const { forms } = this.#index;
    const letters = letterBits(word);
    const allowed = this.#scorer.maxEdits(word.length);
    const count = this.#deletions.formsOf(word, allowed, this.#most);
    for (let k = 0; k < count; k++) {
      const form = this.#deletions.form(k);
      if (this.#seen[forms.token[form]!] !== search && this.#isNear(form, word, letters, allowed))
        consider(forms.token[form]!);
    }
  }

  /** Whether a form may be as near to `word` as meeting by spelling takes. */
  #isNear(form: number, word: string, letters: number, allowed: number): boolean {
    const length = this.#forms.length(form);
    let most = allowed;
    if (length >= 0) {
      if (length < word.length) most = this.#scorer.maxEdits(length);
      if (Math.abs(length - word.length) > most) return false;
      const others = this.#index.forms.letters[form]!;
      if (countBits(letters & ~others) > most || countBits(others & ~letters) > most) return false;
    }
    return mayBeNear(word, this.#forms.text(form), most);
  }

  /** Entries that are one half of the word, in one of its spellings, where the other half is in the vocabulary too. */
  #halvesOf({ forms }: Token): number[] {
    const halves = new Set<number>();
    for (const word of forms)
      halvesOf(word, this.#index.spellings, (head, tail, cut) => {
        const heads = this.#spelled(head, word.slice(0, cut));
        if (heads.length === 0) return;
        const tails = this.#spelled(tail, word.slice(cut));
        if (tails.length === 0) return;
        for (const token of heads) halves.add(token);
        for (const token of tails) halves.add(token);
      });
    return [...halves];
  }

  #spelled(hash: number, word: string): number[] {
    const tokens: number[] = [];
    eachInBucket(this.#index.spellings, hash, (form) => {
      if (this.#forms.text(form) === word) tokens.push(this.#index.forms.token[form]!);
    });
    return tokens;
  }
}
