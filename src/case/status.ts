import type { CaseFact, FactDecision, FactStatus } from '../model/index.ts';
import { reached } from './days.ts';

/** The decisions about a fact that count by what was decided until the end of a day; all of them without one. */
export function decisionsBy(fact: CaseFact, knownAt?: string): readonly FactDecision[] {
  if (knownAt === undefined) return fact.decisions;
  return fact.decisions.filter(({ at }) => (at === undefined ? true : at.slice(0, 10) <= knownAt));
}

/** Whether anybody could know a fact on a day: a month that is not over yet does not count. */
export function knownBy(fact: CaseFact, knownAt?: string): boolean {
  return knownAt === undefined || reached(knownAt, fact.known) === 'yes';
}

/** The status of a fact as decided until a day; `undefined` where the record did not hold it yet. */
export function statusOf(fact: CaseFact, knownAt?: string): FactStatus | undefined {
  return knownBy(fact, knownAt) ? decisionsBy(fact, knownAt).at(-1)?.status : undefined;
}

/** Place of the decision an undo would take back: the last that is not taken back already, and not the first of all. */
export function undoable(fact: CaseFact): number | undefined {
  const stack = standingDecisions(fact.decisions);
  return stack.length > 1 ? stack.at(-1) : undefined;
}

/** The status a fact falls back to when its last decision is undone. */
export function statusBefore(fact: CaseFact): FactStatus | undefined {
  const place = standingDecisions(fact.decisions).at(-2);
  return place === undefined ? undefined : fact.decisions[place]?.status;
}

/** Places of the decisions nobody took back, oldest first. */
function standingDecisions(decisions: readonly FactDecision[]): number[] {
  const stack: number[] = [];
  for (const [place, { undoes }] of decisions.entries()) {
    if (undoes === undefined) stack.push(place);
    else stack.splice(0, stack.length, ...stack.filter((standing) => !undoes.includes(standing)));
  }
  return stack;
}
