import type { NameModel } from '../names/index.ts';
import { buildIndex, type ModelIndex } from './build.ts';
import { Retriever } from './retrieve.ts';
import type { Admits, Filter, Hit, IndexedName, Scorable, Scorer, TraitsOf } from './types.ts';

/** Some of the names, in an index of their own that never changes. */
interface Segment<T extends TraitsOf> {
  readonly retriever: Retriever<T>;
  /** The number each of its names has outside. */
  readonly numberOf: (name: number) => number;
  readonly names: readonly Numbered[];
}

interface Numbered {
  readonly number: number;
  readonly name: IndexedName;
}

/**
 * An index that takes names in and leaves names out, at a cost that goes by how many those are and not by how many it
 * holds: the names it began with stay as they are, added ones stand in small indexes beside them, and removed ones are
 * struck out. Answers are those of an index built anew over the names that are left.
 *
 * Neighbouring small indexes become one as soon as the younger is half as large as the older: there are never more than
 * about log₂ of the names added, and each name is indexed about as often.
 *
 * Source: the log-structured merge of O'Neil et al. (1996).
 */
export class SegmentedIndex<T extends TraitsOf> {
  readonly #model: NameModel;
  readonly #scorer: Scorer<T>;
  readonly #base: Segment<T>;
  readonly #added: Segment<T>[] = [];
  readonly #gone = new Set<number>();
  #next: number;

  /** Begins with an index, whose names keep their numbers. */
  constructor(base: ModelIndex, scorer: Scorer<T>) {
    this.#model = base.model;
    this.#scorer = scorer;
    this.#base = { retriever: new Retriever(base, scorer), numberOf: (name) => name, names: [] };
    this.#next = base.names.party.length;
  }

  /** Adds names; returns the number of the first, the others follow. O(their length · log of all added). */
  add(names: readonly IndexedName[]): number {
    const first = this.#next;
    this.#next += names.length;
    let fresh = names.map((name, i): Numbered => ({ number: first + i, name }));
    while (fresh.length > 0 && fresh.length * 2 >= (this.#added.at(-1)?.names.length ?? Number.POSITIVE_INFINITY))
      fresh = [...this.#added.pop()!.names.filter(({ number }) => !this.#gone.has(number)), ...fresh];
    if (fresh.length > 0) this.#added.push(this.#segment(fresh));
    return first;
  }

  /** Leaves names out from now on. A number is never given twice. */
  remove(numbers: Iterable<number>): void {
    for (const number of numbers) this.#gone.add(number);
  }

  /** As `Retriever.search`. */
  search(query: Scorable<T>, threshold: number, filter: Filter, admits?: Admits): Hit[] {
    return [this.#base, ...this.#added].flatMap(({ retriever, numberOf }) => {
      const stands: Admits = (name, party) => {
        const number = numberOf(name);
        return !this.#gone.has(number) && (admits === undefined || admits(number, party));
      };
      return retriever.search(query, threshold, filter, stands).map((hit) => ({ ...hit, name: numberOf(hit.name) }));
    });
  }

  #segment(names: readonly Numbered[]): Segment<T> {
    const index = buildIndex(
      this.#model,
      names.map(({ name }) => name),
      this.#scorer,
    );
    const numbers = Uint32Array.from(names, ({ number }) => number);
    return { retriever: new Retriever(index, this.#scorer), numberOf: (name) => numbers[name]!, names };
  }
}
