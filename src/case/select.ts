import type { CaseFact, CaseRecord, FactCheck } from '../model/index.ts';
import { statusOf } from './status.ts';

/** Which proposals are meant; what is absent does not narrow them. */
export interface Selection {
  readonly kinds?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly verdicts?: readonly FactCheck['verdict'][] | undefined;
}

/** The facts of a record that wait for a decision and fit a selection. */
export function selectProposals({ facts }: CaseRecord, { kinds, source, verdicts }: Selection): CaseFact[] {
  return facts.filter(
    (fact) =>
      statusOf(fact) === 'proposed' &&
      (kinds === undefined || kinds.includes(fact.what.kind)) &&
      (source === undefined || fact.sources.some((one) => one.source === source)) &&
      (verdicts === undefined || (fact.check !== undefined && verdicts.includes(fact.check.verdict))),
  );
}
