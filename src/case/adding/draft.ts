import type { CaseFact, CaseSource, DocumentResult, FactCheck, FactSource, TreatyStates } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Ledger } from './ledger.ts';
import type { Parties } from './parties.ts';

/** A document while it is made into proposals. */
export interface Reading {
  readonly ledger: Ledger;
  readonly report: DocumentResult;
  readonly parties: Parties;
  /** How things are called, by what is accepted: what is proposed must not depend on what was proposed before. */
  readonly names: Names;
  /** The treaty whose parties the case counts. */
  readonly table: TreatyStates | undefined;
  /** Id of the document's source. */
  readonly source: string;
  /** The day the document was written, or before which it was not: an ISO prefix; absent where nothing tells. */
  readonly day: string | undefined;
  /** The last day by which it was written: its own, or the one on which it is added. */
  readonly by: string;
}

/** What a reported fact becomes in the case. */
export interface Draft extends Pick<CaseFact, 'says' | 'what'> {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly seenOn?: string | undefined;
  readonly goneOn?: string | undefined;
  readonly check: FactCheck;
  /** What confirms it, beside the document: as source of the fact. */
  readonly confirmedBy?: { readonly source: CaseSource; readonly at: FactSource };
}

/** Why a reported fact is not proposed. */
export interface Left {
  readonly left: string;
}

export const unconfirmed = (because = 'nothing held here says anything of it'): FactCheck => ({
  verdict: 'unconfirmed',
  because,
});
