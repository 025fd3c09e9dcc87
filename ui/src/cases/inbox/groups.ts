import type { HeldFact } from '../../../../src/case/view.ts';
import type { CaseFactKind, FactStatus } from '../../../../src/screen/vocabulary.ts';
import { capital } from '../../format.ts';

/** Facts that are decided in one go, and what they have in common. */
export interface Group {
  readonly kind: CaseFactKind;
  readonly title: string;
  readonly facts: readonly HeldFact[];
  /** Accepted as saying the same as another: they lend it their sources, and do not stand beside it. */
  readonly repeats: readonly HeldFact[];
}

/** What a kind is called where the plural of its name would not say it. */
const TITLES: Partial<Record<CaseFactKind, string>> = {
  position: 'Positions of states',
  proceeding: 'Steps of proceedings',
  membership: 'Memberships of states',
};

/** `figure` as `Figures`, `nationality` as `Nationalities`. */
function plural(kind: string): string {
  return capital(kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`);
}

/** What waits, grouped by what it is about, in the order of the first of each. */
export function groupsOf(facts: readonly HeldFact[], standing: readonly HeldFact[]): Group[] {
  const kinds = [...new Set(facts.map(({ what }) => what.kind))];
  const stands = new Set(standing.map(({ id }) => id));
  const repeats = ({ status, id }: HeldFact): boolean => status === 'accepted' && !stands.has(id);
  return kinds.map((kind) => {
    const those = facts.filter(({ what }) => what.kind === kind);
    return {
      kind,
      title: TITLES[kind] ?? plural(kind),
      facts: those.filter((fact) => !repeats(fact)),
      repeats: those.filter(repeats),
    };
  });
}

/** What the inbox can show: what waits first. */
export const SHOWN = ['proposed', 'disputed', 'accepted', 'rejected', 'superseded'] as const satisfies FactStatus[];

/** The facts the address asks for: one by its id, else all of a status. */
export function askedFor(facts: Iterable<HeldFact>, params: URLSearchParams): HeldFact[] {
  const one = params.get('decide');
  const status = params.get('status') ?? 'proposed';
  return [...facts].filter((fact) => (one ? fact.id === one : fact.status === status));
}
