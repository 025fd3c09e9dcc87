import { type CaseFact, type FactDecision, type FactStatus, InterdictError } from '../model/index.ts';
import { type Change, conflictOver, type Store } from '../store/index.ts';
import type { OpenedCase } from './cases.ts';
import { statusBefore, statusOf, undoable } from './status.ts';

/** Who decides, why, and when (an ISO instant). */
export interface Decider {
  readonly who: string;
  readonly why: string;
  readonly at: string;
}

/**
 * Gives facts another status, all at once or none.
 *
 * @param byFact where they are superseded: the fact that takes their place.
 * @throws `FACT_UNKNOWN`; `DECISION_INVALID` where a fact has that status already, or is to take its own place;
 * `DECISION_CONFLICT` where somebody else decided one of them since the case was opened.
 */
export async function decideFacts(
  store: Store,
  opened: OpenedCase,
  ids: readonly string[],
  status: FactStatus,
  decider: Decider,
  byFact?: string,
): Promise<CaseFact[]> {
  if (byFact !== undefined) factOf(opened, byFact);
  return change(store, opened, ids, decider, status, (fact) => {
    if (statusOf(fact) === status) throw nothing(`${fact.id} is ${status} already.`);
    if (fact.id === byFact) throw nothing(`${fact.id} cannot take its own place.`);
    return byFact === undefined ? { status } : { status, byFact };
  });
}

/** Takes the last decision about each of some facts back, by a decision of its own. Throws as `decideFacts` does. */
export async function undoDecisions(
  store: Store,
  opened: OpenedCase,
  ids: readonly string[],
  decider: Decider,
): Promise<CaseFact[]> {
  return change(store, opened, ids, decider, 'undo', (fact) => {
    const place = undoable(fact);
    const status = statusBefore(fact);
    if (place === undefined || status === undefined) throw nothing(`There is no decision about ${fact.id} to undo.`);
    return { status, undoes: [place] };
  });
}

async function change(
  store: Store,
  opened: OpenedCase,
  ids: readonly string[],
  { who, why, at }: Decider,
  deed: string,
  decide: (fact: CaseFact) => Pick<FactDecision, 'status' | 'undoes' | 'byFact'>,
): Promise<CaseFact[]> {
  const facts = new Map(opened.record.facts.map((fact) => [fact.id, fact]));
  const decided = [...new Set(ids)].map((id) => {
    const fact = facts.get(id) ?? factOf(opened, id);
    return { ...fact, decisions: [...fact.decisions, { ...decide(fact), by: who, why, at }] };
  });
  const writes: Change['writes'] = decided.map((fact) => ({
    kind: 'fact',
    item: fact.id,
    expected: revisionOf(opened, fact.id),
    body: fact,
  }));
  await store.change({ caseId: opened.record.case.id, who, why: `${deed}: ${why}`, at, writes });
  return decided;
}

/** The revision at which a fact was read: a shipped case is taken in whole, at revision 1, before anything is decided. */
export const revisionOf = ({ revisions }: Pick<OpenedCase, 'revisions'>, id: string): number => revisions.get(id) ?? 1;

/**
 * Tells whoever decides on facts as they stood before that somebody was first, whatever was decided then.
 *
 * @param seen the revision at which each fact was seen, by id.
 * @throws `DECISION_CONFLICT`, `FACT_UNKNOWN`
 */
export function refuseOutdated(opened: OpenedCase, seen: ReadonlyMap<string, number>): void {
  for (const [id, expected] of seen) {
    const stands = revisionOf(opened, factOf(opened, id).id);
    if (stands !== expected) throw conflictOver(opened.record.case.id, { kind: 'fact', item: id, expected }, stands);
  }
}

/** A fact of a case by id. Throws `FACT_UNKNOWN`. */
export function factOf({ record }: OpenedCase, id: string): CaseFact {
  const fact = record.facts.find((one) => one.id === id);
  if (fact !== undefined) return fact;
  const remedy = 'Take the id from `interdict case show`.';
  throw new InterdictError('FACT_UNKNOWN', `${record.case.id} holds no fact "${id.slice(0, 80)}".`, remedy);
}

function nothing(what: string): InterdictError {
  return new InterdictError('DECISION_INVALID', what, 'Look at the fact as it is now; nothing was changed.');
}
