import { dayOf, knownParts, type LoadedVersion, unionOf } from '../../src/catalog/index.ts';
import { standingOn } from '../../src/catalog/standing.ts';
import {
  applyQualifiers,
  capWeakAlias,
  identifiersOf,
  modelOfName,
  type Policy,
  plainIdentifier,
  prepare,
  qualify,
  round,
  SHORTEST_IDENTIFIER,
  scoreNames,
  thresholdFor,
} from '../../src/match/index.ts';
import type { Name, Party, Query, ScreenOptionsInput } from '../../src/model/index.ts';

/** A list with its older versions, oldest first. */
export interface HeldList extends LoadedVersion {
  readonly older: readonly LoadedVersion[];
}

/** Listed kinds that answer a query for one; said anew here, so that a slip in the index's own table shows. */
const ORGANISATIONS = 'Organization Company PublicBody LegalEntity';
const ANSWER: Readonly<Record<string, string>> = {
  Person: 'Person LegalEntity',
  Organization: ORGANISATIONS,
  Company: ORGANISATIONS,
  LegalEntity: `Person ${ORGANISATIONS}`,
  Vessel: 'Vessel LegalEntity',
  CryptoWallet: 'CryptoWallet LegalEntity',
};

/**
 * What screening must answer, by looking at every name of every party in turn: `list/id:score`, best first, equal scores
 * by list and id. No index, no bound, nothing left out early.
 */
export function scanParties(
  lists: readonly HeldList[],
  query: Query,
  options: ScreenOptionsInput,
  policy: Policy,
): string[] {
  const day = options.asOf === undefined ? undefined : dayOf(options.asOf);
  const thresholds = options.threshold === undefined ? policy.thresholds : { default: options.threshold };
  const found: Array<{ readonly list: string; readonly rank: number; readonly id: string; readonly score: number }> =
    [];
  lists.forEach(({ manifest, parties, older }, rank) => {
    if ((options.lists ?? []).length > 0 && !options.lists!.includes(manifest.list)) return;
    for (const { party, current, stays, formerNames } of unionOf([...older, { manifest, parties }])) {
      if (day === undefined ? !current : standingOn(stays, day) === undefined) continue;
      const former = formerNames.filter(({ until }) => day !== undefined && day < until).map(({ name }) => name);
      const byKind = query.schema === 'Thing' || ANSWER[query.schema]!.split(' ').includes(party.schema);
      const shares = sharesNumber(query, party);
      if (!byKind && !shares) continue;
      const names = byKind ? [...party.names, ...former] : party.names;
      const best = bestOf(names, party, query, policy, options.weakAliases ?? true);
      if (best === undefined) continue;
      const effects = [...best.before, ...qualify(query, party, policy.weights)];
      const score = round(applyQualifiers(best.score, effects).score);
      if (score >= thresholdFor(party.schema, thresholds))
        found.push({ list: manifest.list, rank, id: party.id, score });
    }
  });
  found.sort((a, b) => b.score - a.score || a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return found.map(({ list, id, score }) => `${list}/${id}:${score}`);
}

function sharesNumber(query: Query, party: Party): boolean {
  const held = identifiersOf(party).map(({ value }) => plainIdentifier(value));
  return query.identifiers.some((asked) => {
    const plain = plainIdentifier(asked);
    return plain.length >= SHORTEST_IDENTIFIER && held.includes(plain);
  });
}

/** The name that counts most for the query; a weak alias counts with what the policy leaves it. */
function bestOf(names: readonly Name[], party: Party, query: Query, policy: Policy, weakAliases: boolean) {
  let best: { score: number; counts: number; before: ReturnType<typeof qualify> } | undefined;
  const usable = names.filter(({ kind }) => weakAliases || kind !== 'weak');
  for (const { full, kind, parts } of usable.length > 0 ? usable : sharesNumber(query, party) ? names : []) {
    const model = modelOfName(party, full);
    const listed = prepare(full, model, knownParts(parts));
    for (const asked of query.names) {
      const { score } = scoreNames(prepare(asked, model), listed);
      const cap = kind === 'weak' ? capWeakAlias(score, policy) : undefined;
      const counts = score + (cap?.effect ?? 0);
      if (best === undefined || counts > best.counts) best = { score, counts, before: cap === undefined ? [] : [cap] };
    }
  }
  return best;
}
