import type { CaseFact } from '../../model/index.ts';
import { order } from '../days.ts';

/** One line of an overview, and what it rests on. */
export interface OverviewLine {
  readonly about:
    | 'instruments'
    | 'designations'
    | 'taken off'
    | 'measures'
    | 'proceedings'
    | 'statements'
    | 'members'
    | 'memberships'
    | 'figures'
    | 'disputed'
    | 'reported'
    | 'proposed';
  readonly says: string;
  /** Ids of the facts, and of the sources of those facts, in order. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

/** A line made from some facts. */
export function line(about: OverviewLine['about'], says: string, facts: readonly CaseFact[]): OverviewLine {
  const sources = new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
  return { about, says, facts: [...new Set(facts.map(({ id }) => id))], sources: [...sources].sort(order) };
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
