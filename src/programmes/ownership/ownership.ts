import { carriersOf } from './carriers.ts';
import { dependencesOf } from './dependences.ts';
import { listingsOn, stakesOn } from './on-day.ts';
import { RuledCase } from './ruled-case.ts';
import { ANY_STAKE, otherReadings, plainRule, ruleOn } from './rules.ts';
import { WHOLE } from './share.ts';
import type {
  Bounds,
  ClauseName,
  Dependence,
  Listing,
  Outcome,
  OwnershipAnswer,
  OwnershipRule,
  OwnershipTable,
  Stake,
  Verdict,
} from './types.ts';

/**
 * Which entities of a shareholder table are blocked on a day because of who owns or controls them, by each authority
 * that lists anybody in the table. Shares in ranges give bounds; an outcome they leave open names what it depends on.
 *
 * @param table checked: see `checkTable`
 * @param rules of all authorities; the one in force on the day is taken
 * @param day an ISO day
 */
export function ownership(table: OwnershipTable, rules: readonly OwnershipRule[], day: string): OwnershipAnswer {
  const stakesOf = stakesOn(table.stakes, day);
  const listings = table.parties.map(({ key, listings }) => ({ key, listings: listingsOn(listings, day) }));
  const authorities = new Set(listings.flatMap((party) => party.listings.map(({ authority }) => authority)));
  const cases = [...authorities].sort().map((authority) => {
    const listed = new Map(listings.flatMap(({ key, listings }) => surest(key, authority, listings)));
    return new AuthorityCase(authority, ruleOn(rules, authority, day), stakesOf, listed);
  });
  const names = new Map(table.parties.map(({ key, name }) => [key, name]));
  return {
    day,
    entities: [...stakesOf].map(([key, stakes]) => ({
      key,
      name: names.get(key) ?? key,
      unnamed: unnamed(stakes),
      verdicts: cases.flatMap((each) => each.verdict(key)),
    })),
  };
}

class AuthorityCase {
  readonly #authority: string;
  readonly #rule: OwnershipRule | undefined;
  readonly #ruled: RuledCase;
  readonly #others: readonly { readonly clause: ClauseName; readonly ruled: RuledCase }[];

  constructor(
    authority: string,
    rule: OwnershipRule | undefined,
    stakesOf: ReadonlyMap<string, readonly Stake[]>,
    listed: ReadonlyMap<string, Listing>,
  ) {
    this.#authority = authority;
    this.#rule = rule;
    const given = { stakesOf, listed };
    this.#ruled = new RuledCase(given, rule === undefined ? ANY_STAKE : plainRule(rule));
    const others = rule === undefined ? [] : otherReadings(rule);
    this.#others = others.map(({ clause, plain }) => ({ clause, ruled: new RuledCase(given, plain) }));
  }

  /** The verdict on an entity; none where nobody listed has anything to do with it. */
  verdict(entity: string): Verdict[] {
    const ruled = this.#ruled;
    const openToUnnamed = this.#rule !== undefined && ruled.openToUnnamed(entity);
    if (!ruled.touches(entity) && !openToUnnamed) return [];
    const listing = ruled.given.listed.get(entity);
    const dependsOn = listing?.sure ? [] : this.#dependsOn(entity, listing);
    const owned = ruled.outcome(entity);
    const outcome = listing?.sure ? 'blocked' : dependsOn.length > 0 ? 'depends' : owned;
    return [
      {
        authority: this.#authority,
        ...(this.#rule === undefined ? {} : { rule: this.#rule.id }),
        outcome,
        designated: listing?.sure === true,
        bounds: { atLeast: ruled.held(entity, 'least'), atMost: ruled.held(entity, 'most') },
        atMostGivenOthers: ruled.held(entity, 'fitting'),
        carriers: carriersOf(ruled, entity),
        dependsOn,
        openToUnnamed: openToUnnamed && outcome === 'not blocked',
      },
    ];
  }

  #dependsOn(entity: string, listing: Listing | undefined): Dependence[] {
    const ruled = this.#ruled;
    if (this.#rule === undefined) {
      return ruled.outcome(entity) === 'not blocked' ? [] : [{ on: 'rule', authority: this.#authority }];
    }
    const asRead = ruled.outcome(entity);
    const onClauses = new Map<ClauseName, Outcome>();
    for (const { clause, ruled: other } of this.#others) {
      const otherwise = other.outcome(entity);
      if (otherwise !== asRead && !onClauses.has(clause)) onClauses.set(clause, otherwise);
    }
    const doubtful: Dependence[] =
      listing === undefined || asRead === 'blocked' ? [] : [{ on: 'listing', party: entity, listing }];
    return [
      ...doubtful,
      ...dependencesOf(ruled, entity),
      ...[...onClauses].map(([clause, otherwise]): Dependence => ({ on: 'clause', clause, asRead, otherwise })),
    ];
  }
}

/** Of several listings by one authority the surest. */
function surest(key: string, authority: string, listings: readonly Listing[]): [string, Listing][] {
  const own = listings.filter((listing) => listing.authority === authority);
  const best = own.find(({ sure }) => sure) ?? own[0];
  return best === undefined ? [] : [[key, best]];
}

function unnamed(stakes: readonly Stake[]): Bounds {
  const sum = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0);
  return {
    atLeast: Math.max(0, WHOLE - sum(stakes.map(({ share }) => share.most))),
    atMost: Math.max(0, WHOLE - sum(stakes.map(({ share }) => share.least))),
  };
}
