import type { CaseFact, FactCheck } from '../../model/index.ts';
import { agree, mattersOf } from '../matters.ts';
import type { Draft } from './draft.ts';
import type { Ledger } from './ledger.ts';

/** "Over 46,000" and 47,540 can both be so; that does not make them one. */
function isSameNumber(one: Draft['what'], other: Draft['what']): boolean {
  return one.kind !== 'figure' || other.kind !== 'figure' || (one.count === other.count && one.bound === other.bound);
}

/**
 * A draft beside the accepted facts that speak of the same matter: contradicted where one of them cannot be so together
 * with it, explained where a number only allows for it, else confirmed by the first that says the same; `undefined` where none speaks of it.
 */
export function besideAccepted(
  ledger: Ledger,
  draft: Pick<Draft, 'says' | 'what' | 'since' | 'until'>,
): FactCheck | undefined {
  const fact = { ...draft, id: '', known: '', sources: [], decisions: [] } as CaseFact;
  let same: CaseFact | undefined;
  for (const key of mattersOf(fact)) {
    for (const other of ledger.acceptedOn(key)) {
      if (!agree(fact, other)) {
        return { verdict: 'contradicted', because: `an accepted fact says otherwise: ${other.says}`, fact: other.id };
      }
      same ??= other;
    }
  }
  if (same === undefined) return undefined;
  if (!isSameNumber(draft.what, same.what))
    return {
      verdict: 'explained',
      because: `an accepted number does not speak against it: ${same.says}`,
      fact: same.id,
    };
  return { verdict: 'confirmed', because: `an accepted fact says the same: ${same.says}`, fact: same.id };
}
