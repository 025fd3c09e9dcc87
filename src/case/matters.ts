import type { CaseFact } from '../model/index.ts';
import { canonicalJson } from '../store/index.ts';
import { capital } from './capital.ts';
import { date } from './days-in-words.ts';
import type { Names } from './names.ts';
import { stepWords } from './step-words.ts';

type Spoken = Pick<CaseFact, 'what' | 'since'>;

const UNSPOKEN: readonly string[] = [];

/** What a fact speaks of, by keys that are the same for all facts that speak of it: such facts must not contradict each other. */
export function mattersOf({ what, since }: Spoken): readonly string[] {
  switch (what.kind) {
    case 'designation':
      return [`designation of ${what.party} under ${what.programme} as ${what.entry ?? ''}`];
    case 'instrument':
      return what.action === 'amended' || what.action === 'continued' || what.action === 'enjoined'
        ? UNSPOKEN
        : [`${what.instrument}: ${what.action}`];
    case 'proceeding':
      return what.against.map((person) => `${what.proceeding}: ${what.step}, ${person}`);
    case 'membership':
      return [`${what.state} in ${what.body}`];
    case 'statement':
      return [`statement ${what.statement}`];
    case 'position':
      return what.states.map((state) => `position of ${state} toward ${what.statement}`);
    case 'figure':
      return [`number ${what.measure}, ${what.population ?? ''}, ${since ?? 'undated'}`];
    default:
      return UNSPOKEN;
  }
}

/** What a matter is called where people read of it: the one at that place among those of a fact. */
export function matterWords({ what, since }: Spoken, place: number, names: Names): string {
  switch (what.kind) {
    case 'designation':
      return `Designation of ${names.party(what.party)} under ${names.programme(what.programme)}`;
    case 'instrument':
      return `${what.instrument}: ${what.action}`;
    case 'proceeding':
      return `${what.proceeding}: ${stepWords(what.step)} against ${names.party(what.against[place]!)}`;
    case 'membership':
      return `Membership of ${names.state(what.state)} in ${names.party(what.body)}`;
    case 'statement':
      return capital(names.statement(what.statement));
    case 'position':
      return `Where ${names.state(what.states[place]!)} stands toward ${names.statement(what.statement)}`;
    case 'figure': {
      const counted = [what.population, what.measure].filter(Boolean).join(' ');
      return `Number of ${counted}${since === undefined ? ', on a day not told' : `, ${date(since)}`}`;
    }
    default:
      return '';
  }
}

/** Whether two facts that speak of one matter can both be so. */
export function agree(one: CaseFact, other: CaseFact): boolean {
  const [a, b] = [one.what, other.what];
  if (a.kind === 'figure' && b.kind === 'figure') {
    const [low, high] = boundsOf(a);
    const [otherLow, otherHigh] = boundsOf(b);
    return low <= otherHigh && otherLow <= high;
  }
  if (a.kind === 'position' && b.kind === 'position') return a.position === b.position;
  if (a.kind === 'membership' && b.kind === 'membership') return a.member === b.member || !overlap(one, other);
  if (a.kind === 'statement' && b.kind === 'statement') {
    return canonicalJson([a.endorsers, a.quotation]) === canonicalJson([b.endorsers, b.quotation]);
  }
  // The same thing on different days: one who was listed twice has two spans that do not meet.
  if (a.kind === 'designation' && !overlap(one, other)) return true;
  return compatible(one.since, other.since) && compatible(one.until, other.until);
}

/** A month and a day in it agree; so does what is not known with anything. */
const compatible = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

const overlap = (a: CaseFact, b: CaseFact) =>
  (a.until === undefined || b.since === undefined || b.since < a.until) &&
  (b.until === undefined || a.since === undefined || a.since < b.until);

type Bound = 'exactly' | 'over' | 'under' | 'about';

function boundsOf({ count, bound }: { readonly count: number; readonly bound: Bound }): [number, number] {
  if (bound === 'over') return [count, Number.POSITIVE_INFINITY];
  if (bound === 'under') return [0, count];
  return bound === 'about' ? [count * 0.95, count * 1.05] : [count, count];
}
