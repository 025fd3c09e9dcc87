import type { CaseFact, CaseRecord, FactStatus, TreatyStates } from '../model/index.ts';
import { order } from './days.ts';
import { type Matter, mattersAmong, type StatusOf } from './disputed.ts';
import { type Names, namesOf } from './names.ts';
import { once } from './once.ts';
import { type PositionBook, positionBook } from './positions.ts';
import { statusOf } from './status.ts';
import { withSupport } from './support.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

type Kind = CaseFact['what']['kind'];
export type Body<K extends Kind> = Extract<CaseFact['what'], { kind: K }>;

/**
 * A record by what was known until a day, sorted and grouped so that any day can be asked about at little cost: nothing in
 * it depends on the day that is asked about.
 */
export interface KnownRecord {
  readonly record: CaseRecord;
  readonly knownAt: string | undefined;
  readonly table: TreatyStates | undefined;
  readonly names: Names;
  /** The status of a fact, as it was decided by then. */
  readonly status: StatusOf;
  /** How many facts the record held by then, by status. */
  readonly counts: Readonly<Record<FactStatus, number>>;
  /** Accepted facts by id, each with the sources of those that say the same again. */
  readonly accepted: ReadonlyMap<string, CaseFact>;
  /** Parties that stand in the record, in the order of their designations: those of whom only proposals tell are none yet. */
  readonly parties: CaseRecord['parties'];
  /** Accepted facts of a kind by what they are about, in order of days. */
  readonly designations: ReadonlyMap<string, readonly CaseFact[]>;
  readonly roles: ReadonlyMap<string, readonly CaseFact[]>;
  readonly instruments: ReadonlyMap<string, readonly CaseFact[]>;
  readonly measures: ReadonlyMap<string, readonly CaseFact[]>;
  readonly proceedings: ReadonlyMap<string, readonly CaseFact[]>;
  readonly statements: ReadonlyMap<string, readonly CaseFact[]>;
  /** Where states stand, by statement. */
  readonly told: ReadonlyMap<string, readonly CaseFact[]>;
  readonly positions: PositionBook | undefined;
  /** Everything that ever began or ended, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** Matters of which facts, accepted or open, say different things on some day. */
  readonly disputable: readonly Matter[];
}

/** Sorts a record by what was known. Pure; n log n in the number of facts. */
export function knownRecord(record: CaseRecord, knownAt?: string, table?: TreatyStates): KnownRecord {
  const names = namesOf(record, table);
  const counts: Record<FactStatus, number> = { proposed: 0, accepted: 0, rejected: 0, superseded: 0, disputed: 0 };
  const statuses = new Map<string, FactStatus>();
  const of: Record<FactStatus, CaseFact[]> = { proposed: [], accepted: [], rejected: [], superseded: [], disputed: [] };
  for (const fact of record.facts) {
    const status = statusOf(fact, knownAt);
    if (status === undefined) continue;
    counts[status] += 1;
    statuses.set(fact.id, status);
    of[status].push(fact);
  }
  const status: StatusOf = ({ id }) => statuses.get(id);
  const accepted = inOrderOfDays(withSupport(of.accepted));
  const standing = new Map(accepted.map((fact) => [fact.id, fact]));
  const groups = grouped(accepted);
  const designations = groups('designation', (what) => what.party);
  const told = groups('position', (what) => what.statement);
  const timeline = once(() => timelineOf(accepted, names));
  const byId = once(() => new Map(record.facts.flatMap((fact) => (statuses.has(fact.id) ? [[fact.id, fact]] : []))));
  return {
    record,
    knownAt,
    table,
    names,
    status,
    counts,
    accepted: standing,
    parties: inTurn(partiesAmong(record, accepted), designations),
    designations,
    roles: groups('role', (what) => what.party),
    instruments: groups('instrument', (what) => what.instrument),
    measures: groups('measure', (what) => what.instrument),
    proceedings: groups('proceeding', (what) => what.proceeding),
    statements: groups('statement', (what) => what.statement),
    told,
    positions: table === undefined ? undefined : positionBook(accepted, told, table),
    get timeline() {
      return timeline();
    },
    disputable: mattersAmong(
      [...accepted, ...of.proposed, ...of.disputed],
      names,
      status,
      (id) => standing.get(id) ?? byId().get(id),
    ),
  };
}

/** Whoever no fact names stands by himself; else an accepted fact must name him. */
function partiesAmong({ parties, facts }: CaseRecord, accepted: readonly CaseFact[]): CaseRecord['parties'] {
  const standing = namesIn(accepted);
  const named = once(() => namesIn(facts));
  return parties.filter(({ id }) => standing.has(id) || !named().has(id));
}

/** Those designated first come first; whoever never was comes last, by name: however the record was put together. */
function inTurn(
  parties: CaseRecord['parties'],
  designations: ReadonlyMap<string, readonly CaseFact[]>,
): CaseRecord['parties'] {
  const first = ({ id }: CaseRecord['parties'][number]): string => {
    const [fact] = designations.get(id) ?? [];
    return fact === undefined ? '9999' : (fact.since ?? fact.seenOn ?? '9998');
  };
  return [...parties].sort((a, b) => order(first(a), first(b)) || order(a.name, b.name) || order(a.id, b.id));
}

function namesIn(facts: readonly CaseFact[]): Set<string> {
  const names = new Set<string>();
  for (const { what } of facts) {
    if (what.kind === 'designation' || what.kind === 'role' || what.kind === 'nationality') names.add(what.party);
    else if (what.kind === 'event') for (const party of what.parties) names.add(party);
    else if (what.kind === 'proceeding')
      for (const party of [...what.against, ...what.judges, what.court]) names.add(party);
    else if (what.kind === 'membership') names.add(what.body);
  }
  return names;
}

function grouped(facts: readonly CaseFact[]) {
  const kinds = new Map<Kind, CaseFact[]>();
  for (const fact of facts) pushTo(kinds, fact.what.kind, fact);
  return <K extends Kind>(kind: K, nameOf: (what: Body<K>) => string): Map<string, CaseFact[]> => {
    const groups = new Map<string, CaseFact[]>();
    for (const fact of kinds.get(kind) ?? []) pushTo(groups, nameOf(fact.what as Body<K>), fact);
    return groups;
  };
}

function pushTo<K>(groups: Map<K, CaseFact[]>, key: K, fact: CaseFact): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [fact]);
  else group.push(fact);
}

/** By the day on which each began, then by id. Days repeat: they are put in order once each, and ids only among those of one day. */
function inOrderOfDays(facts: readonly CaseFact[]): CaseFact[] {
  const days = new Map<string, CaseFact[]>();
  for (const fact of facts) pushTo(days, fact.since ?? '', fact);
  return [...days.keys()].sort(order).flatMap((day) => days.get(day)!.sort((a, b) => order(a.id, b.id)));
}
