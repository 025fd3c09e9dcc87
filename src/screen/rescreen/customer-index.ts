import { SCORER } from '../../catalog/index.ts';
import { buildIndex, type IndexedName, Retriever, type Scorer } from '../../index/index.ts';
import {
  largestLift,
  type NameModel,
  type Policy,
  plainIdentifier,
  SHORTEST_IDENTIFIER,
  scoreNames,
  type TokenTraits,
} from '../../match/index.ts';
import type { Query } from '../../model/index.ts';

/**
 * The matcher with its sides changed: a listed name asks, customers' names answer. What counts is still the score of the
 * customer against the list, which is not always that of the list against the customer: one word on the list is no
 * match for everybody who bears it. All that retrieval relies on is the same from both sides.
 */
const REVERSED: Scorer<TokenTraits> = {
  ...SCORER,
  score: (listed, customer) => scoreNames(customer, listed),
};

/** A customer whose name came near a listed one. */
export interface NearCustomer {
  readonly customer: number;
  /** What the names alone score. */
  readonly score: number;
}

/**
 * Customers, to be asked whom a listed name concerns. Built once, in time of their number; asked in time of those who
 * bear such a name. A name is indexed as every kind of name, as it is asked when a customer is screened, each kind when
 * first needed.
 */
export class CustomerIndex {
  readonly #names: string[] = [];
  readonly #bearers: number[] = [];
  readonly #byNumber = new Map<string, number[]>();
  readonly #lifts: number[] = [];
  /** Queries as text, which takes a fraction of the memory. */
  readonly #queries: string[] = [];
  readonly #retrievers = new Map<NameModel, Retriever<TokenTraits>>();
  #largestLift = 0;

  /** @param weights what the policy lets facts beside the name lift */
  constructor(customers: Iterable<Query>, weights: Policy['weights']) {
    for (const query of customers) this.#add(query, weights);
  }

  #add(query: Query, weights: Policy['weights']): void {
    const lift = largestLift(query, weights);
    const customer = this.#lifts.push(lift) - 1;
    this.#queries.push(JSON.stringify(query));
    this.#largestLift = Math.max(this.#largestLift, lift);
    for (const name of query.names) {
      this.#names.push(name);
      this.#bearers.push(customer);
    }
    for (const identifier of query.identifiers) this.#addNumber(plainIdentifier(identifier), customer);
  }

  /** Every customer, by number: the order in which they were given. */
  get all(): number[] {
    return this.#lifts.map((_, customer) => customer);
  }

  queryOf(customer: number): Query {
    return JSON.parse(this.#queries[customer]!) as Query;
  }

  /**
   * Every customer one of whose names scores so much against a listed name that, with all that facts beside the name can
   * lift, it may reach `line`; now and then one twice, where a customer has several names.
   */
  near(listed: string, model: NameModel, parts: IndexedName['parts'], line: number): NearCustomer[] {
    const hits = this.#retriever(model).search(
      REVERSED.prepare(listed, model, parts),
      Math.max(0.01, line - this.#largestLift),
      EVERYBODY,
    );
    return hits
      .filter(({ party, score }) => score >= line - this.#lifts[party]!)
      .map(({ party, score }) => ({ customer: party, score }));
  }

  /** Customers that carry an identifier, compared without spaces and punctuation. */
  withIdentifier(identifier: string): readonly number[] {
    return this.#byNumber.get(plainIdentifier(identifier)) ?? [];
  }

  #addNumber(plain: string, customer: number): void {
    if (plain.length < SHORTEST_IDENTIFIER) return;
    const known = this.#byNumber.get(plain);
    if (known === undefined) this.#byNumber.set(plain, [customer]);
    else known.push(customer);
  }

  #retriever(model: NameModel): Retriever<TokenTraits> {
    const known = this.#retrievers.get(model);
    if (known !== undefined) return known;
    const names = this.#names.map(
      (printed, k): IndexedName => ({ printed, model, party: this.#bearers[k]!, group: 0 }),
    );
    const retriever = new Retriever(buildIndex(model, names, REVERSED), REVERSED);
    this.#retrievers.set(model, retriever);
    return retriever;
  }
}

const EVERYBODY = Uint8Array.of(1);
