import { compareWith, countBits, isFixed, isNear, letterBits, mayBeNear, type Token } from '../names/index.ts';
import { type Buckets, eachInBucket, mayHold } from './buckets.ts';
import { type ModelIndex, mostEdits } from './build.ts';
import { DeletionLookup } from './deletion-lookup.ts';
import { Entries } from './entries.ts';
import { FormReader } from './forms.ts';
import { Finds, type Found } from './found.ts';
import { halvesOf } from './halves.ts';
import { concatenated, hashOf, mixed, wordHash } from './hashing.ts';
import type { Scorer, TraitsOf } from './types.ts';

/** Neighbours remembered of all words together; batches ask for the same words again and again. */
const MOST_FINDS = 1 << 18;

/**
 * The vocabulary of an index, asked from outside: which tokens meet this one? The answer is complete (see `Scorer`),
 * which is what makes retrieval lossless.
 */
export class Vocabulary<T extends TraitsOf> {
  readonly finds: Finds;
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T>;
  readonly #forms: FormReader;
  readonly #entries: Entries<T>;
  /** Tokens that were looked at already, by the number of the search that did. */
  readonly #seen: Uint32Array;
  #search = 0;
  readonly #deletions: DeletionLookup;
  readonly #most: number;
  readonly #hashes: number[] = [];
  readonly #rarer: number[] = [];
  readonly #commoner: number[] = [];
  readonly #wholes: number[] = [];
  /** Finds up to here are remembered. */
  #kept = 0;

  constructor(index: ModelIndex, scorer: Scorer<T>) {
    this.#index = index;
    this.#scorer = scorer;
    this.finds = new Finds(index);
    this.#forms = new FormReader(index.forms);
    this.#entries = new Entries(index, scorer, this.#forms);
    const size = index.names.heaviest.length;
    this.#seen = new Uint32Array(size);
    this.#deletions = new DeletionLookup(index);
    this.#most = mostEdits(scorer);
  }

  /** Traits of vocabulary entry `id`, decoded on first use. */
  traits(id: number): T {
    return this.#entries.traits(id);
  }

  /** Begins a search: what was found before need not be kept for another one. */
  begin(): void {
    if (this.#kept >= MOST_FINDS) {
      this.finds.forget();
      this.#kept = 0;
    }
    this.finds.count = this.#kept;
  }

  /** What `neighbours` would answer, where it is at hand. */
  remembered({ note }: T): Found | undefined {
    return this.finds.isOurs(note) ? note : undefined;
  }

  /** Every entry that meets `query`, or is one half of it. O(bucket sizes), and nothing for traits asked about before. */
  neighbours(query: T): Found {
    if (this.finds.isOurs(query.note)) return query.note;
    const found = this.#find(query);
    this.#kept = found.end;
    query.note = found;
    return found;
  }

  /**
   * Calls `visit` with every two tokens that spell entries together, in any of their spellings, and those entries. Ask for
   * the neighbours of the tokens first.
   */
  eachJoined(tokens: readonly T[], visit: (head: number, tail: number, found: Found) => void): void {
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
            const found = this.#joined(hash, first + last);
            if (found !== undefined) visit(i, j, found);
          }
        }
        head++;
      }
    }
  }

  #joined(hash: number, word: string): Found | undefined {
    const { finds } = this;
    const start = finds.count;
    for (const token of this.#spelled(hash, word)) finds.add(token, this.#scorer.joined);
    return finds.count === start ? undefined : finds.since(start);
  }

  #find(query: T): Found {
    const { keys, forms, spellings } = this.#index;
    const { finds } = this;
    const { token } = query;
    const start = finds.count;
    this.#search++;
    this.#wholes.length = 0;
    for (const key of this.#scorer.lookupKeys(query, this.#index.model)) this.#considerBucket(keys, mixed(key), query);
    for (const form of token.forms) this.#considerBucket(spellings, hashOf(form), query, forms.token);
    // Who shares no bucket with the query can only meet it by spelling: what is too far from every one is not compared.
    if (!isFixed(token)) for (const form of token.forms) this.#considerSpelledLike(form, query);
    const halves = finds.count;
    this.#readHalves(token);
    finds.addNew(this.#rarer, halves);
    const others = finds.count;
    finds.addNew(this.#commoner, halves);
    const wholes = finds.count;
    for (const whole of this.#wholes) finds.add(whole, 0);
    return finds.since(start, halves, others, wholes);
  }

  /** Compares the query with all tokens of a bucket; `tokenOf` where the bucket holds something else of tokens. */
  #considerBucket({ starts, items, bits }: Buckets, hash: number, query: T, tokenOf?: Uint32Array): void {
    const bucket = hash & (starts.length - 2);
    const end = starts[bucket + 1]!;
    const tag = bits === 32 ? 0 : -1 << bits;
    for (let k = starts[bucket]!; k < end; k++) {
      const item = items[k]!;
      if (((item ^ hash) & tag) !== 0) continue;
      const number = (item & ~tag) >>> 0;
      this.#consider(tokenOf === undefined ? number : tokenOf[number]!, query);
    }
  }

  #consider(token: number, query: T): void {
    if (this.#seen[token] === this.#search) return;
    this.#seen[token] = this.#search;
    const similarity = this.#entries.similarity(query, token);
    if (similarity === Number.POSITIVE_INFINITY) this.#wholes.push(token);
    else if (similarity > 0) this.finds.add(token, similarity);
  }

  #considerSpelledLike(word: string, query: T): void {
    const { token } = this.#index.forms;
    const letters = letterBits(word);
    const allowed = this.#scorer.maxEdits(word.length);
    const count = this.#deletions.formsOf(word, allowed, this.#most);
    for (let k = 0; k < count; k++) {
      const form = this.#deletions.form(k);
      // What is known of a form is at hand by now; whether its token was looked at lies elsewhere.
      if (this.#isNear(form, word, letters, allowed)) this.#consider(token[form]!, query);
    }
  }

  /** Whether a form may be as near to `word` as meeting by spelling takes. */
  #isNear(form: number, word: string, letters: number, allowed: number): boolean {
    const { text, letters: all } = this.#index.forms;
    const length = this.#forms.length(form);
    if (length < 0) return mayBeNear(word, this.#forms.text(form), allowed);
    const most = length < word.length ? this.#scorer.maxEdits(length) : allowed;
    if (Math.abs(length - word.length) > most) return false;
    const others = all[form]!;
    if (countBits(letters & ~others) > most || countBits(others & ~letters) > most) return false;
    compareWith(word);
    return isNear(text.bytes, text.starts[form]!, text.starts[form + 1]!, most);
  }

  /**
   * Finds the entries that are one half of the word, in one of its spellings, where the other half is in the vocabulary too. A
   * name must hold both: it is enough to look at those that hold the rarer one.
   */
  #readHalves({ forms }: Token): void {
    this.#rarer.length = this.#commoner.length = 0;
    const namesOf = (tokens: readonly number[]) => tokens.reduce((sum, token) => sum + this.finds.postingsOf(token), 0);
    for (const word of forms)
      halvesOf(word, this.#index.spellings, (head, tail, cut) => {
        const heads = this.#spelled(head, word.slice(0, cut));
        const tails = heads.length === 0 ? [] : this.#spelled(tail, word.slice(cut));
        if (tails.length === 0) return;
        const [rarer, commoner] = namesOf(heads) <= namesOf(tails) ? [heads, tails] : [tails, heads];
        this.#rarer.push(...rarer);
        this.#commoner.push(...commoner);
      });
  }

  #spelled(hash: number, word: string): number[] {
    const tokens: number[] = [];
    eachInBucket(this.#index.spellings, hash, (form) => {
      if (this.#forms.text(form) === word) tokens.push(this.#index.forms.token[form]!);
    });
    return tokens;
  }
}
