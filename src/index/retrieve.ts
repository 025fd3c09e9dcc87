import { GRAIN, type ModelIndex } from './build.ts';
import { Vocabulary } from './neighbours.ts';
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

/** Guards the bounds against rounding: nothing is dropped for less than this. */
const SLACK = 1e-9;

/** Something of the query that can meet list tokens: a token, or two that together spell a word. */
interface Item {
  /** Bits of the query tokens it uses. */
  readonly bits: number;
  readonly weight: number;
  readonly tokens: ArrayLike<number>;
  readonly similarities: ArrayLike<number>;
  /** The most this item can gain in any one name. */
  readonly gain: number;
  /** How many names would have to be looked at. */
  readonly cost: number;
}

export class Retriever<T extends TraitsOf> {
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T>;
  readonly #vocabulary: Vocabulary<T>;
  // What the query makes of each vocabulary token: best similarity, heaviest query weight, which query tokens.
  readonly #similarity: Float64Array;
  readonly #weight: Float64Array;
  readonly #bits: Int32Array;
  readonly #tokenMark: Uint32Array;
  readonly #nameMark: Uint32Array;
  #generation = 0;
  /** Names scored exactly in the last search: the work left over by the bounds. */
  scored = 0;

  constructor(index: ModelIndex, scorer: Scorer<T>) {
    this.#index = index;
    this.#scorer = scorer;
    this.#vocabulary = new Vocabulary(index, scorer);
    const vocabulary = index.heaviest.length;
    this.#similarity = new Float64Array(vocabulary);
    this.#weight = new Float64Array(vocabulary);
    this.#bits = new Int32Array(vocabulary);
    this.#tokenMark = new Uint32Array(vocabulary);
    this.#nameMark = new Uint32Array(index.nameParty.length);
  }

  /**
   * All names in the groups `filter` lets through, and on the day `admits` stands for, that score `threshold` or more,
   * in no particular order.
   */
  search(query: Scorable<T>, threshold: number, filter: Filter, admits?: Admits): Hit[] {
    this.#generation++;
    this.scored = 0;
    const items = this.#items(query, threshold);
    for (const item of items) this.#mark(item);
    const hits: Hit[] = [];
    const { postingStarts, postings, nameGroup, nameParty } = this.#index;
    for (const item of this.#essential(items, query, threshold)) {
      for (let t = 0; t < item.tokens.length; t++) {
        const token = item.tokens[t]!;
        const end = postingStarts[token + 1]!;
        for (let p = postingStarts[token]!; p < end; p++) {
          const name = postings[p]!;
          if (this.#nameMark[name] === this.#generation) continue;
          this.#nameMark[name] = this.#generation;
          if (filter[nameGroup[name]!] !== 1 || !this.#mayReach(name, query, threshold)) continue;
          if (admits !== undefined && !admits(name, nameParty[name]!)) continue;
          this.scored++;
          const score = this.#scorer.score(query, this.scorable(name));
          if (score >= threshold) hits.push({ name, party: nameParty[name]!, score });
        }
      }
    }
    return hits;
  }

  /** The name as the scorer sees it, put together from the index. */
  scorable(name: number): Scorable<T> {
    const { nameStarts, nameTokens, tokenWeights, tokenSpeaks, model } = this.#index;
    const start = nameStarts[name]!;
    const length = nameStarts[name + 1]! - start;
    const tokens = new Array<T>(length);
    const weights = new Float64Array(length);
    let speaking = 0;
    for (let i = 0; i < length; i++) {
      tokens[i] = this.#vocabulary.traits(nameTokens[start + i]!);
      weights[i] = tokenWeights[start + i]! / GRAIN;
      speaking |= tokenSpeaks[start + i]! << i;
    }
    return { model, tokens, weights, speaking };
  }

  #items(query: Scorable<T>, threshold: number): Item[] {
    const items: Item[] = [];
    const { joined } = this.#scorer;
    query.tokens.forEach((traits, i) => {
      const { tokens, similarities, inHalves } = this.#vocabulary.neighbours(traits);
      items.push(this.#item(1 << i, query.weights[i]!, tokens, similarities, threshold, inHalves));
    });
    for (let i = 0; i < query.tokens.length; i++) {
      for (let j = 0; j < query.tokens.length; j++) {
        if (i === j) continue;
        const found = this.#joinedOf(query.tokens[i]!.token.forms, query.tokens[j]!.token.forms);
        if (found.length === 0) continue;
        const weight = query.weights[i]! + query.weights[j]!;
        items.push(
          this.#item(
            (1 << i) | (1 << j),
            weight,
            found,
            found.map(() => joined),
            threshold,
            false,
          ),
        );
      }
    }
    return items;
  }

  /** Vocabulary tokens that two query tokens spell together, in any of their spellings. */
  #joinedOf(heads: readonly string[], tails: readonly string[]): number[] {
    const found: number[] = [];
    for (const head of heads)
      for (const tail of tails)
        for (const id of this.#vocabulary.spelled(head, tail)) if (!found.includes(id)) found.push(id);
    return found;
  }

  #item(
    bits: number,
    weight: number,
    tokens: ArrayLike<number>,
    similarities: ArrayLike<number>,
    threshold: number,
    inHalves: boolean,
  ): Item {
    const { heaviest, postingStarts } = this.#index;
    let gain = 0;
    let heaviestHalf = 0;
    let cost = 0;
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!;
      const list = heaviest[token]! / GRAIN;
      gain = Math.max(gain, (similarities[t]! - threshold) * (weight + list));
      heaviestHalf = Math.max(heaviestHalf, list);
      cost += postingStarts[token + 1]! - postingStarts[token]!;
    }
    if (inHalves) gain = Math.max(gain, (this.#scorer.joined - threshold) * (weight + 2 * heaviestHalf));
    return { bits, weight, tokens, similarities, gain, cost };
  }

  #mark(item: Item): void {
    for (let t = 0; t < item.tokens.length; t++) {
      const token = item.tokens[t]!;
      if (this.#tokenMark[token] !== this.#generation) {
        this.#tokenMark[token] = this.#generation;
        this.#similarity[token] = item.similarities[t]!;
        this.#weight[token] = item.weight;
        this.#bits[token] = item.bits;
      } else {
        this.#similarity[token] = Math.max(this.#similarity[token]!, item.similarities[t]!);
        this.#weight[token] = Math.max(this.#weight[token]!, item.weight);
        this.#bits[token]! |= item.bits;
      }
    }
  }

  /** The items whose names must be looked at: the dearest ones are left out as long as they cannot reach θ together. */
  #essential(items: readonly Item[], query: Scorable<T>, threshold: number): Item[] {
    const essential: Item[] = [];
    let gain = 0;
    let bits = 0;
    let meetings = 0;
    for (const item of [...items].sort((a, b) => b.cost - a.cost)) {
      const price = this.#priceWithout(bits | item.bits, query, meetings + 2);
      if (gain + Math.max(0, item.gain) < threshold * price - SLACK) {
        gain += Math.max(0, item.gain);
        bits |= item.bits;
        meetings += 2;
      } else if (item.tokens.length > 0) {
        essential.push(item);
      }
    }
    return essential;
  }

  /** Least price of a name that meets only the query tokens in `bits`. */
  #priceWithout(bits: number, query: Scorable<T>, meetings: number): number {
    const left: Left = { querySpeaking: 0, querySilent: 0, listSpeaking: 0, listSilent: 0 };
    const evidence = this.#leave(left, bits, query);
    return this.#scorer.leftoverPrice(left, evidence, meetings, query.model);
  }

  /** Puts the query tokens outside `bits` into `left`; returns the weight of those inside that are evidence. */
  #leave(left: Left, bits: number, query: Scorable<T>): number {
    let evidence = 0;
    for (let i = 0; i < query.weights.length; i++) {
      const weight = query.weights[i]!;
      const speaks = (query.speaking & (1 << i)) !== 0;
      if ((bits & (1 << i)) !== 0) evidence += weight;
      else if (speaks) left.querySpeaking += weight;
      else left.querySilent += weight;
    }
    return evidence;
  }

  /** Whether the name's upper bound reaches θ. */
  #mayReach(name: number, query: Scorable<T>, threshold: number): boolean {
    const { nameStarts, nameTokens, tokenWeights, tokenSpeaks, model } = this.#index;
    const left = this.#left;
    left.listSpeaking = left.listSilent = left.querySpeaking = left.querySilent = 0;
    let gain = 0;
    let bits = 0;
    let meetings = 0;
    const end = nameStarts[name + 1]!;
    for (let k = nameStarts[name]!; k < end; k++) {
      const token = nameTokens[k]!;
      const weight = tokenWeights[k]! / GRAIN;
      if (this.#tokenMark[token] === this.#generation) {
        const over = this.#similarity[token]! - threshold;
        if (over > 0) gain += over * (this.#weight[token]! + weight);
        bits |= this.#bits[token]!;
        meetings += 2;
      } else if (tokenSpeaks[k] === 1) left.listSpeaking += weight;
      else left.listSilent += weight;
    }
    const evidence = this.#leave(left, bits, query);
    const price = this.#scorer.leftoverPrice(left, evidence, meetings, model);
    return gain >= threshold * price - SLACK;
  }

  readonly #left: Left = { querySpeaking: 0, querySilent: 0, listSpeaking: 0, listSilent: 0 };
}
