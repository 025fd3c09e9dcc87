import { BATCH, Bound } from './bound.ts';
import type { ModelIndex } from './build.ts';
import { Items } from './items.ts';
import { Marks } from './marks.ts';
import { GRAIN } from './name-table.ts';
import { Vocabulary } from './neighbours.ts';
import { NumberSet } from './number-set.ts';
import { Prices } from './prices.ts';
import { SLACK } from './skipped.ts';
import type { Admits, Filter, Scorable, Scored, ScoredHit, Scorer, TraitsOf } from './types.ts';

/** What is asked, and what was found so far. */
interface Search<T extends TraitsOf, S extends Scored> {
  readonly query: Scorable<T>;
  readonly threshold: number;
  readonly filter: Filter;
  readonly admits: Admits | undefined;
  /** Query tokens that a name must have something to meet, one bit each. */
  readonly must: number;
  readonly hits: ScoredHit<S>[];
}

/** A name of the index that can be scored. */
interface Unpacked<T extends TraitsOf> {
  readonly model: Scorable<T>['model'];
  readonly tokens: T[];
  readonly weights: Float64Array;
  speaking: number;
}

/**
 * Lossless retrieval: exactly the names that scoring every one would put at or over the threshold.
 *
 * A name reaches θ only if its gains, (similarity − θ) · weight summed over what meets, cover θ times the price of what
 * is left over. So (1) query tokens whose gains alone could never cover that price need not be looked up at all: a
 * name that matches must hold a neighbour of one of the others; (2) each such name is weighed against an upper
 * bound, token by token, before it is scored. The idea is MaxScore (Turtle & Flood 1995), with a price that depends
 * on what is missing.
 */
export class Retriever<T extends TraitsOf, S extends Scored = Scored> {
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T, S>;
  readonly #vocabulary: Vocabulary<T>;
  readonly #items = new Items();
  readonly #marks: Marks;
  readonly #prices: Prices<T>;
  readonly #bound: Bound<T>;
  readonly #visited: NumberSet;
  /** The bits of a token that are its number, and its weight by its class. */
  readonly #mask: number;
  readonly #weights: Float64Array;
  readonly #similarities: Float64Array;
  readonly #listed: Unpacked<T>;
  readonly #batch = new Uint32Array(BATCH);
  /** Names weighed against their bound, and scored exactly, in the last search: the work left over by the bounds. */
  weighed = 0;
  scored = 0;

  constructor(index: ModelIndex, scorer: Scorer<T, S>) {
    this.#index = index;
    this.#scorer = scorer;
    this.#vocabulary = new Vocabulary(index, scorer);
    this.#marks = new Marks(index.names.heaviest.length);
    this.#prices = new Prices(scorer);
    this.#bound = new Bound(index.names, this.#marks, this.#prices);
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
  search(query: Scorable<T>, threshold: number, filter: Filter, admits?: Admits): ScoredHit<S>[] {
    const items = this.#begin(query, threshold);
    const look: Search<T, S> = { query, threshold, filter, admits, must: 0, hits: [] };
    items.weighUp(this.#prices, threshold);
    const { tokens, similarities } = this.#vocabulary.finds;
    for (let i = 0; i < items.tokens; i++) {
      const { wholes, end } = items.at(i).found;
      for (let k = wholes; k < end; k++) this.#visit(tokens[k]!, look, true);
    }
    const least = threshold - SLACK;
    for (let i = 0; i < items.count; i++) {
      const { found, visitsHigh, visitsLow } = items.at(i);
      if (!visitsHigh && !visitsLow) continue;
      for (let k = found.start; k < found.halves; k++)
        if (similarities[k]! >= least ? visitsHigh : visitsLow) this.#visit(tokens[k]!, look, false);
      if (visitsHigh) for (let k = found.halves; k < found.others; k++) this.#visit(tokens[k]!, look, false);
    }
    return look.hits;
  }

  /** A name of the index as it was prepared when that was built, but for where its tokens stand. O(its tokens). */
  nameAt(name: number): Scorable<T> {
    const { starts } = this.#index.names;
    const weights = new Float64Array(starts[name + 1]! - starts[name]!);
    return this.#unpack(name, { model: this.#index.model, tokens: [], weights, speaking: 0 });
  }

  /** The tokens of a name with their weights, written into `into`. */
  #unpack(name: number, into: Unpacked<T>): Unpacked<T> {
    const { starts, tokens, bits, classSpeaks } = this.#index.names;
    const start = starts[name]!;
    const length = starts[name + 1]! - start;
    into.tokens.length = length;
    into.speaking = 0;
    for (let j = 0; j < length; j++) {
      const packed = tokens[start + j]!;
      const kind = packed >>> bits;
      into.tokens[j] = this.#vocabulary.traits(packed & this.#mask);
      into.weights[j] = this.#weights[kind]!;
      into.speaking |= classSpeaks[kind]! << j;
    }
    return into;
  }

  /**
   * Whether any of the names that `search` finds has something to meet each query token in `must`, one bit each. Never
   * false where one of them meets those tokens; most queries that have none are told without looking at a name.
   */
  findsMeeting(must: number, query: Scorable<T>, threshold: number, filter: Filter, admits?: Admits): boolean {
    if (!this.#mayMeet(must, query)) return false;
    const items = this.#begin(query, threshold);
    const look: Search<T, S> = { query, threshold, filter, admits, must, hits: [] };
    const { tokens } = this.#vocabulary.finds;
    for (let i = 0; i < items.tokens; i++) {
      const { wholes, end } = items.at(i).found;
      for (let k = wholes; k < end; k++) if (this.#finds(tokens[k]!, look, true)) return true;
    }
    for (const { found } of items.rarestOf(must))
      for (let k = found.start; k < found.others; k++) if (this.#finds(tokens[k]!, look, false)) return true;
    return false;
  }

  /**
   * Whether the vocabulary has something for each of the tokens; the others are not looked up. Those known to have nothing
   * are asked first, then the heaviest, for rare words are the likeliest to have nothing.
   */
  #mayMeet(must: number, { tokens, weights }: Scorable<T>): boolean {
    this.#vocabulary.begin();
    const order: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if ((must & (1 << i)) === 0) continue;
      const known = this.#vocabulary.remembered(tokens[i]!);
      if (known === undefined) order.push(i);
      else if (known.start === known.end && !this.#isMetOtherwise(i, tokens, weights)) return false;
    }
    order.sort((a, b) => weights[b]! - weights[a]!);
    return order.every((i) => this.#meetsAny(tokens[i]!) || this.#isMetOtherwise(i, tokens, weights));
  }

  /** Whether a token that meets nothing by itself may do so together with others. */
  #isMetOtherwise(i: number, tokens: readonly T[], weights: Float64Array): boolean {
    if (this.#isJoined(i, tokens)) return true;
    // What weighs nothing stands for all of the others: it may meet a word that none of them does.
    return tokens.some((token, k) => weights[k] === 0 && this.#meetsAny(token));
  }

  #meetsAny(token: T): boolean {
    const { start, end } = this.#vocabulary.neighbours(token);
    return end > start;
  }

  /** Whether a token and another one together spell a word of the vocabulary. */
  #isJoined(i: number, tokens: readonly T[]): boolean {
    let found = false;
    this.#vocabulary.eachJoined(tokens, (head, tail) => {
      found ||= head === i || tail === i;
    });
    this.#vocabulary.begin();
    return found;
  }

  #finds(token: number, look: Search<T, S>, unbound: boolean): boolean {
    this.#visit(token, look, unbound);
    return look.hits.length > 0;
  }

  /** Looks up and marks what the index has for a query. */
  #begin(query: Scorable<T>, threshold: number): Items {
    this.weighed = this.scored = 0;
    this.#marks.clear();
    this.#visited.clear();
    this.#prices.begin(query);
    this.#vocabulary.begin();
    this.#items.read(query, this.#vocabulary, this.#marks, threshold, this.#scorer.joined);
    return this.#items;
  }

  /** Looks at every name that holds a token, and was not looked at before. `unbound`: whatever its bound says. */
  #visit(token: number, look: Search<T, S>, unbound: boolean): void {
    const { postingStarts, postings, names } = this.#index;
    const { group } = names;
    const end = postingStarts[token + 1]!;
    let count = 0;
    for (let p = postingStarts[token]!; p < end; p++) {
      const name = postings[p]!;
      if (!this.#visited.add(name) || look.filter[group[name]!] !== 1) continue;
      this.#batch[count++] = name;
      if (count < BATCH) continue;
      this.#weigh(count, look, unbound);
      count = 0;
    }
    this.#weigh(count, look, unbound);
  }

  /** Scores those names of the batch that may reach θ. */
  #weigh(count: number, { query, threshold, admits, must, hits }: Search<T, S>, unbound: boolean): void {
    const { party } = this.#index.names;
    this.weighed += count;
    const kept = unbound ? count : this.#bound.keepReaching(this.#batch, count, threshold, must);
    for (let k = 0; k < kept; k++) {
      const name = this.#batch[k]!;
      if (admits !== undefined && !admits(name, party[name]!)) continue;
      const scored = this.#score(query, name);
      const { score } = scored;
      if (score >= threshold) hits.push({ name, party: party[name]!, score, scored });
    }
  }

  /** The name's exact score. What its tokens are to those of the query is known: nothing is compared again. */
  #score(query: Scorable<T>, name: number): S {
    this.scored++;
    const { starts, tokens } = this.#index.names;
    const similarities = this.#similarities;
    const { mostTokens } = this.#scorer;
    const start = starts[name]!;
    const length = starts[name + 1]! - start;
    for (let i = 0; i < query.tokens.length; i++) similarities.fill(0, i * mostTokens, i * mostTokens + length);
    for (let j = 0; j < length; j++)
      this.#marks.similaritiesOf(tokens[start + j]! & this.#mask, similarities, j, mostTokens);
    return this.#scorer.score(query, this.#unpack(name, this.#listed), similarities);
  }
}
