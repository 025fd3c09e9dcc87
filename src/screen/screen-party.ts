import { type Catalog, dayOf } from '../catalog/index.ts';
import {
  applyQualifiers,
  largestLift,
  lowestThreshold,
  type Policy,
  qualify,
  round,
  thresholdFor,
  whatWouldChange,
} from '../match/index.ts';
import type { Party, Query } from '../model/index.ts';
import { BestNames } from './best-names.ts';
import { oncePerParty, scopeOf } from './linked.ts';
import { narrowedTo } from './narrowing.ts';
import type { Screening } from './query.ts';
import type { ScoredParty } from './scored-party.ts';
import { surerFirst } from './surer-first.ts';

/** The score from which on names are retrieved: what qualifiers may add, and what came near, is below the lines. */
export function retrievalLine(query: Query, options: Screening, policy: Policy): number {
  const margin = options.explain ? NEAR : 0;
  const lowest = lowestThreshold(options.thresholds) - largestLift(query, policy.weights) - margin;
  return Math.max(0.01, lowest - HALF_A_DIGIT);
}

/** Rounding must not drop what it would have shown as reaching the line. */
const HALF_A_DIGIT = 5e-5;
/** How far below its line a party is still told to have come near. */
const NEAR = 0.1;

/** Who matches, and, where that is asked, who came near the line; both best first, every party once. */
interface Screened {
  readonly matches: readonly ScoredParty[];
  /** With them, however far below it, those whom only the facts beside the name keep below the line. */
  readonly near: readonly ScoredParty[];
  /** How many parties of the name the facts beside it keep below the line. */
  readonly setAside: number;
}

/**
 * All parties that score at or over the line of their kind, best first; equal scores by list order, then id; as of a
 * day, the surer of the same name first (see `surerFirst`).
 * Names are retrieved below the lowest line by as much as qualifiers can lift; a shared identifier brings a party in
 * whatever its name. `names`: those of the query, where they were asked something before.
 */
export function screenParty(
  catalog: Catalog,
  query: Query,
  options: Screening,
  policy: Policy,
  names = new BestNames(catalog, query, options, policy),
): Screened {
  const day = options.asOf === undefined ? undefined : dayOf(options.asOf);
  const margin = options.explain ? NEAR : 0;
  const best = names.retrieve(retrievalLine(query, options, policy));
  const within = narrowedTo(catalog, options);
  for (const identifier of query.identifiers) {
    for (const number of catalog.partiesWithIdentifier(identifier)) {
      if (best.has(number) || within?.[number] === 0) continue;
      if (day === undefined && !catalog.isCurrent(number)) continue;
      const found = names.of(catalog.partyAt(number));
      if (found !== undefined) best.set(number, found);
    }
  }
  const bare = saysNoMore(query);
  const rank = new Map(catalog.versions.map(({ list }, i) => [list, i]));
  const found: ScoredParty[] = [];
  for (const [number, { nameScore, before, name, explain }] of best) {
    const party = catalog.headAt(number);
    if (options.lists.length > 0 && !options.lists.includes(party.list)) continue;
    const asOf = day === undefined ? undefined : catalog.standingOn(number, day);
    if (day !== undefined && asOf === undefined) continue;
    let read: Party | undefined;
    const facts = () => {
      read ??= catalog.partyAt(number);
      return read;
    };
    const effects = bare ? before : [...before, ...qualify(query, facts(), policy.weights)];
    const score = round(applyQualifiers(nameScore, effects).score);
    const threshold = thresholdFor(party.schema, options.thresholds);
    const isSetAside = !bare && score < threshold && round(applyQualifiers(nameScore, before).score) >= threshold;
    if (score < threshold - margin && !isSetAside) continue;
    found.push({
      number,
      isSetAside,
      party,
      score,
      threshold,
      name,
      explain: () => explain(effects),
      whatIf: () => whatWouldChange(query, facts(), { nameScore, before, threshold, weights: policy.weights }),
      ...(asOf ? { asOf } : {}),
    });
  }
  const bestFirst = (a: ScoredParty, b: ScoredParty) =>
    b.score - a.score ||
    (rank.get(a.party.list) ?? 0) - (rank.get(b.party.list) ?? 0) ||
    (a.party.id < b.party.id ? -1 : a.party.id > b.party.id ? 1 : 0);
  found.sort(bestFirst);
  const inScope = scopeOf(catalog, options);
  const once = (some: readonly ScoredParty[]) => surerFirst(oncePerParty(catalog, some, inScope).sort(bestFirst));
  const matches = once(found.filter(({ score, threshold }) => score >= threshold));
  const below = found.filter(({ score, threshold }) => score < threshold);
  if (below.length === 0) return { matches, near: [], setAside: 0 };
  const matched = new Set(matches.flatMap(({ number }) => catalog.linkedWith(number)));
  const near = once(below.filter(({ number }) => !matched.has(number)));
  const setAside = near.filter(({ isSetAside }) => isSetAside).length;
  return { matches, near: margin === 0 ? [] : near, setAside };
}

/** Whether a query gives a name and no fact beside it that a party could be told by. */
function saysNoMore({ birthDates, countries, nationalities = [], places = [], genders, identifiers }: Query): boolean {
  return [birthDates, countries, nationalities, places, genders, identifiers].every(({ length }) => length === 0);
}
