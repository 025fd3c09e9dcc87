import { RuledCase } from './ruled-case.ts';
import type { Dependence, Stake } from './types.ts';

/** Uncertain stakes tried one by one; beyond it the table is too vague for that to help anybody. */
const MOST_TRIED = 40;

/**
 * What would settle an entity whose outcome depends: every uncertain share, question of control and doubtful listing on
 * a chain that may carry it. For a share, what follows if it is at its least and at its most, all else as it is; one that
 * changes nothing is left out.
 */
export function dependencesOf(ruled: RuledCase, entity: string): Dependence[] {
  if (ruled.outcome(entity) !== 'depends') return [];
  const upstream = stakesAbove(ruled, entity);
  const shares = upstream.filter(({ share }) => share.least < share.most).slice(0, MOST_TRIED);
  const tried = shares.flatMap((stake): Dependence[] => {
    const atItsLeast = withShare(ruled, stake, stake.share.least).outcome(entity);
    const atItsMost = withShare(ruled, stake, stake.share.most).outcome(entity);
    const settles = atItsLeast !== atItsMost || atItsLeast === 'depends';
    return settles ? [{ on: 'share', stake, atItsLeast, atItsMost }] : [];
  });
  const asked = upstream.filter(({ control }) => ruled.rule.control && control?.held === 'unknown');
  const owners = new Set(upstream.map(({ owner }) => owner));
  const doubtful = [...ruled.given.listed].filter(([party, { sure }]) => !sure && owners.has(party));
  return [
    ...tried,
    ...asked.map((stake): Dependence => ({ on: 'control', stake })),
    ...doubtful.map(([party, listing]): Dependence => ({ on: 'listing', party, listing })),
  ];
}

/** The stakes by which an entity may be carried, nearest first. */
function stakesAbove(ruled: RuledCase, entity: string): Stake[] {
  const counts = ruled.strongest(entity)?.fitting.order;
  const seen = new Set([entity]);
  const found: Stake[] = [];
  for (const at of seen) {
    for (const stake of ruled.given.stakesOf.get(at) ?? []) {
      if (!counts?.has(stake.owner)) continue;
      found.push(stake);
      // Who owns a party that is surely listed does not matter to what it owns in turn.
      if (!ruled.given.listed.get(stake.owner)?.sure) seen.add(stake.owner);
    }
  }
  return found;
}

function withShare(ruled: RuledCase, stake: Stake, share: number): RuledCase {
  const stakesOf = new Map(ruled.given.stakesOf);
  const settled = { ...stake, share: { ...stake.share, least: share, most: share } };
  stakesOf.set(
    stake.owned,
    stakesOf.get(stake.owned)!.map((other) => (other === stake ? settled : other)),
  );
  return new RuledCase({ ...ruled.given, stakesOf }, ruled.rule);
}
