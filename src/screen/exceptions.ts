import type { Exception } from '../match/index.ts';
import type { Exempted } from '../model/index.ts';
import type { ScoredParty } from './scored-party.ts';

/**
 * The exception that holds today for a customer and a matched party, under any id the party is listed by; of several
 * the one that lasts longest. A match of a customer without an id is never exempted.
 */
export function exemptionFor(
  customer: string | undefined,
  { party, linked = [] }: Pick<ScoredParty, 'party' | 'linked'>,
  exceptions: readonly Exception[],
  today: Date,
): Exempted | undefined {
  if (customer === undefined || exceptions.length === 0) return undefined;
  const ids = [party.id, ...linked.map(({ id }) => id)];
  const day = today.toISOString().slice(0, 10);
  const held = exceptions.filter(
    (each) => each.customer === customer && ids.includes(each.party) && each.expires >= day,
  );
  const [longest] = held.sort((a, b) => (a.expires < b.expires ? 1 : -1));
  return longest && { ...longest };
}
