import type { Tie } from '../../model/index.ts';
import {
  type Listing,
  type OwnershipRule,
  type OwnershipTable,
  ownership,
  type Stake,
  type TableParty,
  WHOLE,
} from '../ownership/index.ts';
import { readShare } from '../ownership/share.ts';
import { keyOf } from '../ownership/table-rows.ts';
import { INSTITUTION } from './institution-schema.ts';
import type { Party } from './nodes.ts';
import type { Designee } from './types.ts';

/** What ties somebody to a designated party of the file, but for ownership. */
export function tieTo(designee: string | undefined, party: Party, parties: ReadonlyMap<string, Party>): Tie {
  if (party.id === designee) return 'self';
  if (designee !== undefined && party.familyOf?.person === designee) return party.familyOf.tie;
  const ofOurs = designee === undefined || designee === INSTITUTION || parties.get(designee)?.section === 'people';
  if (party.id === INSTITUTION) return ofOurs ? 'institution' : 'none';
  return party.section === 'people' && ofOurs ? 'colleague' : 'none';
}

export interface BlockedShare {
  readonly low: number;
  readonly high: number;
}

/**
 * The share of each organisation that parties blocked by one authority hold together, in percent, by id; none where nobody
 * blocked has any. Where no ownership rule of the authority is worked out, only what they hold directly is sure.
 */
export function blockedShares(
  parties: ReadonlyMap<string, Party>,
  designees: readonly Designee[],
  ownerListings: ReadonlyMap<string, readonly Listing[]>,
  authority: string,
  rules: readonly OwnershipRule[],
  day: string,
): Map<string, BlockedShare> {
  const listing: Listing = { authority, sure: true, source: 'the file' };
  const listingsByKey = new Map([...ownerListings].map(([owner, listings]) => [keyOf(owner), listings]));
  const listed = new Set(designees.map(({ node }) => node));
  const keyOfOwner = (owner: string) => (parties.has(owner) ? owner : `name:${keyOf(owner)}`);
  const stakes = [...parties.values()].flatMap(({ id, row }) =>
    'owners' in row
      ? row.owners.map(
          ({ owner, percent }): Stake => ({ owner: keyOfOwner(owner), owned: id, share: readShare(percent)! }),
        )
      : [],
  );
  const outside = [...new Set(stakes.map(({ owner }) => owner))].filter((key) => !parties.has(key));
  const table: OwnershipTable = {
    stakes,
    parties: [
      ...[...parties.values()].map(
        ({ id, name }): TableParty => ({ key: id, name, listings: listed.has(id) ? [listing] : [] }),
      ),
      ...outside.map((key): TableParty => {
        const own = listingsByKey.get(key.slice('name:'.length)) ?? [];
        return { key, name: key, listings: own.filter((one) => one.authority === authority) };
      }),
    ],
  };
  const shares = ownership(table, rules, day).entities.flatMap(({ key, verdicts }) => {
    const verdict = verdicts.find((one) => one.authority === authority);
    if (verdict === undefined || verdict.atMostGivenOthers === 0) return [];
    const direct = verdict.carriers
      .filter(({ path }) => path.length === 1)
      .reduce((sum, { share }) => sum + share.least, 0);
    const low = verdict.rule === undefined ? Math.min(direct, WHOLE) : verdict.bounds.atLeast;
    return [[key, { low: inPercent(low), high: inPercent(verdict.atMostGivenOthers) }] as const];
  });
  return new Map(shares);
}

function inPercent(units: number): number {
  return (units * 100) / WHOLE;
}
