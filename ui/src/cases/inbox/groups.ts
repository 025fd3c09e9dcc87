import type { HeldFact } from '../../../../src/case/view.ts';
import type { FactStatus } from '../../../../src/screen/vocabulary.ts';

/** Facts that are decided in one go, and what they have in common. */
export interface Group {
  readonly title: string;
  readonly facts: readonly HeldFact[];
}

const KINDS: Readonly<Record<HeldFact['what']['kind'], string>> = {
  designation: 'Designations',
  instrument: 'Orders, laws and regulations',
  measure: 'Measures',
  role: 'Roles',
  nationality: 'Nationalities',
  proceeding: 'Proceedings',
  membership: 'Membership',
  statement: 'Statements',
  position: 'Where states stand',
  figure: 'Figures',
  event: 'Events',
};

/** What waits, grouped by what it is about; an empty group is left out. */
export function groupsOf(facts: readonly HeldFact[]): Group[] {
  return (Object.keys(KINDS) as HeldFact['what']['kind'][])
    .map((kind) => ({ title: KINDS[kind], facts: facts.filter(({ what }) => what.kind === kind) }))
    .filter((group) => group.facts.length > 0);
}

/** What the inbox can show: what waits first. */
export const SHOWN = ['proposed', 'disputed', 'accepted', 'rejected', 'superseded'] as const satisfies FactStatus[];

/** The facts the address asks for: one by its id, else all of a status. */
export function askedFor(facts: Iterable<HeldFact>, params: URLSearchParams): HeldFact[] {
  const one = params.get('decide');
  const status = params.get('status') ?? 'proposed';
  return [...facts].filter((fact) => (one ? fact.id === one : fact.status === status));
}
