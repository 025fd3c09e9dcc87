import { type Reading, type Reckoning, type Solution, solve } from './solve.ts';
import type { Listing, Outcome, Stake } from './types.ts';

/** What a verdict is reckoned from: the stakes of the day, and whom the authority lists on that day. */
export interface Given {
  readonly stakesOf: ReadonlyMap<string, readonly Stake[]>;
  /** Parties the authority lists, surely or possibly. */
  readonly listed: ReadonlyMap<string, Listing>;
}

/** A rule without its citations. */
export interface PlainRule extends Reckoning {
  readonly aggregate: boolean;
}

/** The solutions for one set of sources whose stakes are added together, one for each reading of the table. */
export type Solved = Readonly<Record<Reading, Solution>>;

/** A table reckoned under a rule, once for all entities. */
export class RuledCase {
  readonly given: Given;
  readonly rule: PlainRule;
  readonly #solved: readonly Solved[];

  constructor(given: Given, rule: PlainRule) {
    this.given = given;
    this.rule = rule;
    this.#solved = sourceSets(given.listed, rule.aggregate).map(({ sure, possible }) => ({
      least: solve(given.stakesOf, sure, rule, 'least'),
      most: solve(given.stakesOf, possible, rule, 'most'),
      fitting: solve(given.stakesOf, possible, rule, 'fitting'),
      open: solve(given.stakesOf, possible, rule, 'open'),
    }));
  }

  /** What follows for an entity from who owns and controls it, whether or not it is listed itself. */
  outcome(entity: string): Outcome {
    if (this.#carried(entity, 'least')) return 'blocked';
    return this.#carried(entity, 'fitting') ? 'depends' : 'not blocked';
  }

  /** Whether owners the table does not name could carry an entity that those it names do not. */
  openToUnnamed(entity: string): boolean {
    return !this.#carried(entity, 'fitting') && this.#carried(entity, 'open');
  }

  /** Whether anybody listed has, by the widest reading, anything to do with the entity. */
  touches(entity: string): boolean {
    return this.given.listed.has(entity) || this.held(entity, 'most') > 0 || this.#carried(entity, 'most');
  }

  /** What blocked owners hold; where stakes are not added together, the most that any one of the listed holds. */
  held(entity: string, reading: Reading): number {
    return Math.max(0, ...this.#solved.map((solved) => solved[reading].held.get(entity) ?? 0));
  }

  /** Of the sets of sources the one that carries an entity furthest: explanations tell of it. */
  strongest(entity: string): Solved | undefined {
    const strength = (solved: Solved): readonly number[] => [
      Number(solved.least.carried.has(entity)),
      Number(solved.fitting.carried.has(entity)),
      solved.fitting.held.get(entity) ?? 0,
    ];
    const stronger = (a: Solved, b: Solved): number => {
      const [one, other] = [strength(a), strength(b)];
      const at = one.findIndex((value, index) => value !== other[index]);
      return at === -1 ? 0 : other[at]! - one[at]!;
    };
    return [...this.#solved].sort(stronger)[0];
  }

  #carried(entity: string, reading: Reading): boolean {
    return this.#solved.some((solved) => solved[reading].carried.has(entity));
  }
}

interface SourceSet {
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

function sourceSets(listed: ReadonlyMap<string, Listing>, aggregate: boolean): SourceSet[] {
  const all = [...listed];
  const setOf = (entries: typeof all): SourceSet => ({
    sure: new Set(entries.filter(([, { sure }]) => sure).map(([key]) => key)),
    possible: new Set(entries.map(([key]) => key)),
  });
  return aggregate ? [setOf(all)] : all.map((entry) => setOf([entry]));
}
