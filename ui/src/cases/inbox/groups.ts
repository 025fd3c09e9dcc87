import type { HeldFact } from '../../../../src/case/view.ts';
import type { FactStatus } from '../../../../src/screen/vocabulary.ts';

/** Facts that are decided in one go, and what they have in common. */
export interface Group {
  readonly title: string;
  readonly facts: readonly HeldFact[];
}

/** `figure` as `Figures`, `nationality` as `Nationalities`. */
function plural(kind: string): string {
  const word = kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

/** What waits, grouped by what it is about, in the order of the first of each. */
export function groupsOf(facts: readonly HeldFact[]): Group[] {
  const kinds = [...new Set(facts.map(({ what }) => what.kind))];
  return kinds.map((kind) => ({ title: plural(kind), facts: facts.filter(({ what }) => what.kind === kind) }));
}

/** What the inbox can show: what waits first. */
export const SHOWN = ['proposed', 'disputed', 'accepted', 'rejected', 'superseded'] as const satisfies FactStatus[];

/** The facts the address asks for: one by its id, else all of a status. */
export function askedFor(facts: Iterable<HeldFact>, params: URLSearchParams): HeldFact[] {
  const one = params.get('decide');
  const status = params.get('status') ?? 'proposed';
  return [...facts].filter((fact) => (one ? fact.id === one : fact.status === status));
}
