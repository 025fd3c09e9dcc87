import { type Catalog, dayOf, filterOf, knownParts, MODELS } from '../catalog/index.ts';
import {
  applyQualifiers,
  explain,
  LARGEST_LIFT,
  modelOfName,
  type PreparedName,
  prepare,
  qualify,
  round,
  scoreNames,
} from '../match/index.ts';
import type { Explanation, Name, Party, QualifierEffect, Query, ScreenOptions } from '../model/index.ts';
import type { KnownParts, NameModel } from '../names/index.ts';
import { oncePerParty, scopeOf } from './linked.ts';
import type { ScoredParty } from './scored-party.ts';

/** Rounding must not drop what it would have shown as reaching the line. */
const HALF_A_DIGIT = 5e-5;

interface Best {
  readonly score: number;
  readonly model: NameModel;
  readonly query: number;
  readonly name: { full: string; kind: Name['kind']; parts?: KnownParts };
}

/**
 * All parties that score at or over the threshold, best first; equal scores by list order, then id.
 * Names are retrieved below the threshold by as much as qualifiers can lift; a shared identifier brings a party in
 * whatever its name.
 */
export function screenParty(catalog: Catalog, query: Query, options: ScreenOptions): ScoredParty[] {
  const prepared = new Prepared(query.names);
  const day = options.asOf === undefined ? undefined : dayOf(options.asOf);
  const best = bestNames(catalog, query, options, prepared);
  for (const identifier of query.identifiers) {
    for (const number of catalog.partiesWithIdentifier(identifier)) {
      if (!best.has(number) && (day !== undefined || catalog.isCurrent(number))) {
        const found = bestNameOf(catalog.partyAt(number), options, prepared);
        if (found !== undefined) best.set(number, found);
      }
    }
  }
  const rank = new Map(catalog.versions.map(({ list }, i) => [list, i]));
  const matches: ScoredParty[] = [];
  for (const [number, found] of best) {
    const party = catalog.partyAt(number);
    if (options.lists.length > 0 && !options.lists.includes(party.list)) continue;
    const asOf = day === undefined ? undefined : catalog.standingOn(number, day);
    if (day !== undefined && asOf === undefined) continue;
    const effects = qualify(query, party);
    const score = round(applyQualifiers(found.score, effects));
    if (score < options.threshold) continue;
    matches.push({
      number,
      party,
      score,
      name: { full: found.name.full, kind: found.name.kind },
      explain: () => explanation(found, prepared, effects),
      ...(asOf ? { asOf } : {}),
    });
  }
  const bestFirst = (a: ScoredParty, b: ScoredParty) =>
    b.score - a.score ||
    (rank.get(a.party.list) ?? 0) - (rank.get(b.party.list) ?? 0) ||
    (a.party.id < b.party.id ? -1 : a.party.id > b.party.id ? 1 : 0);
  return oncePerParty(catalog, matches.sort(bestFirst), scopeOf(catalog, options)).sort(bestFirst);
}

/** The query's names, taken apart once for each model they are asked under. */
class Prepared {
  readonly names: readonly string[];
  readonly #byModel = new Map<NameModel, PreparedName[]>();

  constructor(names: readonly string[]) {
    this.names = names;
  }

  under(model: NameModel): readonly PreparedName[] {
    let prepared = this.#byModel.get(model);
    if (prepared === undefined) {
      prepared = this.names.map((name) => prepare(name, model));
      this.#byModel.set(model, prepared);
    }
    return prepared;
  }
}

function bestNames(catalog: Catalog, query: Query, options: ScreenOptions, prepared: Prepared): Map<number, Best> {
  const best = new Map<number, Best & { number: number }>();
  const filter = filterOf(catalog.snapshot.groups, query.schema, options);
  const lifted = query.birthDates.length > 0 || query.countries.length > 0;
  const line = Math.max(0.01, options.threshold - (lifted ? LARGEST_LIFT : 0) - HALF_A_DIGIT);
  const day = options.asOf === undefined ? undefined : dayOf(options.asOf);
  for (const model of MODELS) {
    const admits = catalog.admits(model, day);
    prepared.under(model).forEach((name, queryNumber) => {
      for (const hit of catalog.retrievers.get(model)!.search(name, line, filter, admits)) {
        const known = best.get(hit.party);
        if (known && (known.score > hit.score || (known.score === hit.score && known.number <= hit.name))) continue;
        best.set(hit.party, {
          score: hit.score,
          model,
          query: queryNumber,
          number: hit.name,
          name: catalog.nameAt(model, hit.name),
        });
      }
    });
  }
  return best;
}

function bestNameOf(party: Party, options: ScreenOptions, prepared: Prepared): Best | undefined {
  let best: Best | undefined;
  for (const name of party.names) {
    if (name.kind === 'weak' && !options.weakAliases) continue;
    const model = modelOfName(party, name.full);
    const parts = knownParts(name.parts);
    const listed = prepare(name.full, model, parts);
    prepared.under(model).forEach((query, number) => {
      const { score } = scoreNames(query, listed);
      if (best === undefined || score > best.score)
        best = { score, model, query: number, name: { full: name.full, kind: name.kind, ...(parts ? { parts } : {}) } };
    });
  }
  return best;
}

function explanation(best: Best, prepared: Prepared, effects: readonly QualifierEffect[]): Explanation {
  const query = prepared.under(best.model)[best.query]!;
  const list = prepare(best.name.full, best.model, best.name.parts);
  return explain(query, list, scoreNames(query, list), effects);
}
