import type { HeldFact } from '../../../../src/case/view.ts';
import type { CaseFactKind } from '../../../../src/screen/vocabulary.ts';
import { dayOf } from '../../time/days.ts';

/** Kinds of facts that happen on a day, in the rows they are drawn in. */
const LANES: readonly { readonly name: string; readonly kinds: readonly CaseFactKind[] }[] = [
  { name: 'Orders', kinds: ['instrument'] },
  { name: 'Listings', kinds: ['designation'] },
  { name: 'Courts', kinds: ['proceeding'] },
  { name: 'Answers', kinds: ['statement', 'position', 'event', 'figure', 'membership'] },
];

/** Things of one kind on one day. */
export interface Happening {
  readonly day: number;
  readonly count: number;
}

export interface Lane {
  readonly name: string;
  readonly happenings: readonly Happening[];
}

/** What happened and when, by kind: of the facts that stand, the days on which they began and ended. */
export function lanesOf(facts: Iterable<HeldFact>): Lane[] {
  const counts = LANES.map(() => new Map<number, number>());
  for (const { what, since, until } of facts) {
    const lane = counts[LANES.findIndex(({ kinds }) => kinds.includes(what.kind))];
    if (lane === undefined) continue;
    for (const day of [since, until]) if (day !== undefined) lane.set(dayOf(day), (lane.get(dayOf(day)) ?? 0) + 1);
  }
  return LANES.map(({ name }, at) => ({
    name,
    happenings: [...counts[at]!].map(([day, count]) => ({ day, count })).sort((a, b) => a.day - b.day),
  })).filter(({ happenings }) => happenings.length > 0);
}

/** The days on which anything happened, in order. */
export function daysOf(lanes: readonly Lane[]): number[] {
  return [...new Set(lanes.flatMap(({ happenings }) => happenings.map(({ day }) => day)))].sort((a, b) => a - b);
}
