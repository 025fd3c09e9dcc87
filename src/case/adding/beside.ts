import type { CaseFact, FactCheck } from '../../model/index.ts';
import { agree, mattersOf } from '../matters.ts';
import type { Draft } from './draft.ts';
import type { Ledger } from './ledger.ts';

/**
 * A draft beside the accepted facts that speak of the same matter: contradicted where one of them cannot be so together
 * with it, else confirmed by the first that says the same; `undefined` where none speaks of it.
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
  return { verdict: 'confirmed', because: `an accepted fact says the same: ${same.says}`, fact: same.id };
}
