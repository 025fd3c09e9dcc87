import type { RuledCase, Solved } from './ruled-case.ts';
import { controls, partOf } from './solve.ts';
import type { Carrier, Stake } from './types.ts';

/** The owners whose stakes in an entity count, most first, each with the chain along which it is blocked. */
export function carriersOf(ruled: RuledCase, entity: string): Carrier[] {
  const solved = ruled.strongest(entity);
  if (solved === undefined) return [];
  const stakes = ruled.given.stakesOf.get(entity) ?? [];
  const { order, blocked } = solved.fitting;
  const counting = new Map([...order.keys()].map((key) => [key, 1]));
  return stakes
    .flatMap((stake): Carrier[] => {
      const byControl = ruled.rule.control && blocked.has(stake.owner) && controls(stake, 'least');
      const byShares = stake.share.most > 0 && partOf(stake, stakes, counting, ruled.rule) > 0;
      if (!byControl && !byShares) return [];
      const sure = solved.least.order.has(stake.owner);
      const path = pathTo(stake.owner, ruled, solved);
      return [{ owner: stake.owner, share: stake.share, sure, by: byControl ? 'control' : 'shares', path }];
    })
    .sort((a, b) => b.share.least - a.share.least || b.share.most - a.share.most);
}

/** From a listed party down to `party`, by the largest stake at each step among those that began to count before. */
function pathTo(party: string, ruled: RuledCase, { fitting }: Solved): string[] {
  const path = [party];
  for (let at = party; ; ) {
    const before = fitting.order.get(at) ?? 0;
    const earlier = (ruled.given.stakesOf.get(at) ?? []).filter(
      ({ owner }) => (fitting.order.get(owner) ?? Number.POSITIVE_INFINITY) < before,
    );
    const largest = [...earlier].sort(largerFirst)[0];
    if (largest === undefined || ruled.given.listed.has(at)) return path;
    path.unshift(largest.owner);
    at = largest.owner;
  }
}

function largerFirst(a: Stake, b: Stake): number {
  return b.share.least - a.share.least || b.share.most - a.share.most;
}
