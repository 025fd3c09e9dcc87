import type { CaseFact } from '../model/index.ts';
import { canonicalJson } from '../store/index.ts';
import { date } from './days-in-words.ts';
import type { Names } from './names.ts';
import { stepWords } from './step-words.ts';

/** What a fact speaks of: two facts that speak of the same must not contradict each other. */
export interface MatterOfFact {
  /** The same for all facts that speak of it. */
  readonly key: string;
  /** What it is called where people read of it. */
  readonly words: (names: Names) => string;
}

const UNSPOKEN: readonly MatterOfFact[] = [];

/** Everything a fact speaks of. */
export function mattersOf({ what, since }: Pick<CaseFact, 'what' | 'since'>): readonly MatterOfFact[] {
  switch (what.kind) {
    case 'designation': {
      const { party, programme, entry } = what;
      return [
        {
          key: `designation of ${party} under ${programme} as ${entry ?? ''}`,
          words: (names) => `Designation of ${names.party(party)} under ${names.programme(programme)}`,
        },
      ];
    }
    case 'instrument': {
      const { instrument, action } = what;
      if (action === 'amended' || action === 'continued' || action === 'enjoined') return UNSPOKEN;
      return [{ key: `${instrument}: ${action}`, words: () => `${instrument}: ${action}` }];
    }
    case 'proceeding': {
      const { proceeding, step } = what;
      return what.against.map((person) => ({
        key: `${proceeding}: ${step}, ${person}`,
        words: (names) => `${proceeding}: ${stepWords(step)} against ${names.party(person)}`,
      }));
    }
    case 'membership': {
      const { state, body } = what;
      return [
        { key: `${state} in ${body}`, words: (names) => `Membership of ${names.state(state)} in ${names.party(body)}` },
      ];
    }
    case 'statement': {
      const { statement } = what;
      return [{ key: `statement ${statement}`, words: (names) => sentence(names.statement(statement)) }];
    }
    case 'position': {
      const { statement } = what;
      return what.states.map((state) => ({
        key: `position of ${state} toward ${statement}`,
        words: (names) => `Where ${names.state(state)} stands toward ${names.statement(statement)}`,
      }));
    }
    case 'figure': {
      const { measure, population } = what;
      const counted = [population, measure].filter(Boolean).join(' ');
      const when = since === undefined ? ', on a day not told' : `, ${date(since)}`;
      return [
        {
          key: `number ${measure}, ${population ?? ''}, ${since ?? 'undated'}`,
          words: () => `Number of ${counted}${when}`,
        },
      ];
    }
    default:
      return UNSPOKEN;
  }
}

const sentence = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;

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
