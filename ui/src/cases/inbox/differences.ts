import type { HeldFact } from '../../../../src/case/view.ts';
import { count, country, date } from '../../format.ts';
import { type CaseData, nameOf } from '../data.ts';

/** Something one fact has otherwise than another, in words. */
export interface Difference {
  readonly about: string;
  readonly here: string;
  readonly there: string;
}

/** What two facts about one matter say differently; what only one of them tells is no difference. */
export function differencesOf(fact: HeldFact, other: HeldFact, data: CaseData): Difference[] {
  const found: Difference[] = [];
  const add = (about: string, here: string | undefined, there: string | undefined): void => {
    if (here !== undefined && there !== undefined && here !== there) found.push({ about, here, there });
  };
  const [a, b] = [fact.what, other.what];
  add('first day', fact.since && date(fact.since), other.since && date(other.since));
  add('last day', fact.until && date(fact.until), other.until && date(other.until));
  if (a.kind === 'figure' && b.kind === 'figure') add('number', number(a), number(b));
  if (a.kind === 'position' && b.kind === 'position') add(a.states.map(country).join(', '), a.position, b.position);
  if (a.kind === 'membership' && b.kind === 'membership') add('a member', yes(a.member), yes(b.member));
  if (a.kind === 'statement' && b.kind === 'statement') {
    add('said by', nameOf(data, a.speaker), nameOf(data, b.speaker));
    add('behind it', counted(a.endorsers), counted(b.endorsers));
  }
  if (a.kind === 'designation' && b.kind === 'designation') add('by', a.by, b.by);
  if (a.kind === 'role' && b.kind === 'role') add('role', a.role, b.role);
  return found;
}

const counted = (value: number | undefined): string | undefined => (value === undefined ? undefined : count(value));

const yes = (member: boolean): string => (member ? 'yes' : 'no');

function number({ count: value, bound }: { readonly count: number; readonly bound: string }): string {
  return bound === 'exactly' ? count(value) : `${bound} ${count(value)}`;
}
