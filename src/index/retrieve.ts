import type { ModelIndex } from './build.ts';
import type { Neighbours } from './found.ts';
import { essentialOf, type Item, itemsOf, SLACK } from './items.ts';
import { Marks } from './marks.ts';
import { GRAIN } from './name-table.ts';
import { Vocabulary } from './neighbours.ts';
import { NumberSet } from './number-set.ts';
import type { Admits, Filter, Hit, Left, Scorable, Scorer, TraitsOf } from './types.ts';

/**
 * Lossless retrieval: exactly the names that scoring every one would put at or over the threshold.
 *
 * A name reaches θ only if its gains, (similarity − θ) · weight summed over what meets, cover θ times the price of what
 * is left over. So (1) query tokens whose gains alone could never cover that price need not be looked up at all: a
 * name that matches must hold a neighbour of one of the others; (2) each such name is weighed against an upper
 * bound, token by token, before it is scored. The idea is MaxScore (Turtle & Flood 1995), with a price that depends
 * on what is missing.
 */
/** Names weighed together. */
const BATCH = 64;

interface Search<T extends TraitsOf> {
  readonly query: Scorable<T>;
  readonly items: readonly Item[];
  readonly threshold: number;
  readonly filter: Filter;
  readonly admits: Admits | undefined;
  readonly hits: Hit[];
}

export class Retriever<T extends TraitsOf> {
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T>;
  readonly #vocabulary: Vocabulary<T>;
  readonly #marks: Marks;
  readonly #visited: NumberSet;
  /** The bits of a token that are its number, and its weight by its class. */
  readonly #mask: number;
  readonly #weights: Float64Array;
  readonly #left: Left = { querySpeaking: 0, querySilent: 0, listSpeaking: 0, listSilent: 0 };
  readonly #similarities: Float64Array;
  readonly #listed: { model: Scorable<T>['model']; tokens: T[]; weights: Float64Array; speaking: number };
  readonly #batch = new Uint32Array(BATCH);
  readonly #starts = new Uint32Array(BATCH);
  /** Keeps the reads that only warm the caches from being left out. */
  touched = 0;
  /** Names weighed against their bound, and scored exactly, in the last search: the work left over by the bounds. */
  weighed = 0;
  scored = 0;

  constructor(index: ModelIndex, scorer: Scorer<T>) {
    this.#index = index;
    this.#scorer = scorer;
    this.#vocabulary = new Vocabulary(index, scorer);
    this.#marks = new Marks(index.names.heaviest.length);
    this.#visited = new NumberSet(index.names.party.length);
    this.#mask = 2 ** index.names.bits - 1;
    this.#weights = Float64Array.from(index.names.classWeight, (weight) => weight / GRAIN);
    this.#similarities = new Float64Array(scorer.mostTokens ** 2);
    this.#listed = { model: index.model, tokens: [], weights: new Float64Array(scorer.mostTokens), speaking: 0 };
  }

  /**
   * All names in the groups `filter` lets through, and on the day `admits` stands for, that score `threshold` or more,
   * in no particular order.
   */
  search(query: Scorable<T>, threshold: number, filter: Filter, admits?: Admits): Hit[] {
    this.weighed = this.scored = 0;
    this.#marks.clear();
    this.#visited.clear();
    const { joined } = this.#scorer;
    const items = itemsOf(query, this.#vocabulary, threshold, joined);
    for (const item of items) this.#marks.add(item, threshold, joined);
    const hits: Hit[] = [];
    const look = { query, items, threshold, filter, admits, hits };
    const essential = essentialOf(items, query, threshold, this.#scorer);
    for (const { found } of essential.items) {
      for (let t = 0; t < found.tokens.length; t++)
        if (found.similarities[t]! >= essential.least) this.#visit(found.tokens[t]!, look);
      for (let t = 0; t < found.halves.length; t++) this.#visit(found.halves[t]!, look);
    }
    return hits;
  }

  /** Looks at every name that holds a token, and was not looked at before. */
  #visit(token: number, look: Search<T>): void {
    const { postingStarts, postings, names } = this.#index;
    const { group } = names;
    const end = postingStarts[token + 1]!;
    let count = 0;
    for (let p = postingStarts[token]!; p < end; p++) {
      const name = postings[p]!;
      if (!this.#visited.add(name) || look.filter[group[name]!] !== 1) continue;
      this.#batch[count++] = name;
      if (count < BATCH) continue;
      this.#weigh(count, look);
      count = 0;
    }
    this.#weigh(count, look);
  }

  /**
   * Weighs the names of the batch, and scores those that may reach θ. What is known of names lies scattered in memory: it
   * is first read for all of them, in reads that do not wait for one another.
   */
  #weigh(count: number, { query, items, threshold, admits, hits }: Search<T>): void {
    const { names } = this.#index;
    for (let k = 0; k < count; k++) this.#starts[k] = names.starts[this.#batch[k]!]!;
    let touched = 0;
    for (let k = 0; k < count; k++) touched ^= names.tokens[this.#starts[k]!] ?? 0;
    this.touched = touched;
    for (let k = 0; k < count; k++) {
      const name = this.#batch[k]!;
      if (!this.#mayReach(name, query, threshold)) continue;
      const party = names.party[name]!;
      if (admits !== undefined && !admits(name, party)) continue;
      const score = this.#score(query, items, name);
      if (score >= threshold) hits.push({ name, party, score });
    }
  }

  /** Whether the name's upper bound reaches θ. */
  #mayReach(name: number, query: Scorable<T>, threshold: number): boolean {
    const { starts, tokens, bits, classSpeaks } = this.#index.names;
    const marks = this.#marks;
    const mask = this.#mask;
    this.weighed++;
    const left = this.#left;
    left.listSpeaking = left.listSilent = left.querySpeaking = left.querySilent = 0;
    let gain = 0;
    let met = 0;
    let marked = 0;
    const end = starts[name + 1]!;
    for (let k = starts[name]!; k < end; k++) {
      const packed = tokens[k]!;
      const token = packed & mask;
      const kind = packed >>> bits;
      const weight = this.#weights[kind]!;
      const slot = marks.slot(token);
      if (slot >= 0) {
        const over = marks.over[slot]!;
        if (over > 0) gain += over * (marks.weight[slot]! + weight);
        met |= marks.met[slot]!;
        marked++;
      } else if (classSpeaks[kind] === 1) left.listSpeaking += weight;
      else left.listSilent += weight;
    }
    let evidence = 0;
    let queryTokens = 0;
    for (let i = 0; i < query.tokens.length; i++) {
      const weight = query.weights[i]!;
      if ((met & (1 << i)) !== 0) {
        evidence += weight;
        queryTokens++;
      } else if ((query.speaking & (1 << i)) !== 0) left.querySpeaking += weight;
      else left.querySilent += weight;
    }
    // Each meeting uses a token of either side at least.
    const meetings = Math.min(marked, queryTokens);
    const price = this.#scorer.leftoverPrice(left, evidence, meetings, query.model);
    return gain >= threshold * price - SLACK;
  }

  /** The name's exact score. What its tokens are to those of the query is known: nothing is compared again. */
  #score(query: Scorable<T>, items: readonly Item[], name: number): number {
    this.scored++;
    const { starts, tokens, bits, classSpeaks } = this.#index.names;
    const listed = this.#listed;
    const { mostTokens } = this.#scorer;
    const start = starts[name]!;
    const length = starts[name + 1]! - start;
    listed.tokens.length = length;
    listed.speaking = 0;
    for (let j = 0; j < length; j++) {
      const packed = tokens[start + j]!;
      const token = packed & this.#mask;
      const kind = packed >>> bits;
      listed.tokens[j] = this.#vocabulary.traits(token);
      listed.weights[j] = this.#weights[kind]!;
      listed.speaking |= classSpeaks[kind]! << j;
      for (let i = 0; i < query.tokens.length; i++)
        this.#similarities[i * mostTokens + j] = similarityIn(items[i]!.found, token);
    }
    return this.#scorer.score(query, listed, this.#similarities);
  }
}

/** The similarity of one of the neighbours, 0 where the token is none. O(log neighbours). */
function similarityIn({ tokens, similarities }: Neighbours, token: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = tokens[middle]!;
    if (there === token) return similarities[middle]!;
    if (there < token) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
