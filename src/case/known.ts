import type { CaseFact, CaseRecord, FactStatus, TreatyStates } from '../model/index.ts';
import { order } from './days.ts';
import { type Matter, mattersAmong } from './disputed.ts';
import { type PositionBook, positionBook } from './positions.ts';
import { statusOf } from './status.ts';

type Kind = CaseFact['what']['kind'];
export type Body<K extends Kind> = Extract<CaseFact['what'], { kind: K }>;

export interface TimelineEntry {
  readonly day: string;
  readonly says: string;
  readonly fact: string;
}

/**
 * A record by what was known until a day, sorted and grouped so that any day can be asked about at little cost: nothing in
 * it depends on the day that is asked about.
 */
export interface KnownRecord {
  readonly record: CaseRecord;
  readonly knownAt: string | undefined;
  readonly table: TreatyStates | undefined;
  /** How many facts the record held by then, by status. */
  readonly counts: Readonly<Record<FactStatus, number>>;
  /** Accepted facts by id, each with the sources of those that say the same again. */
  readonly accepted: ReadonlyMap<string, CaseFact>;
  /** Parties that stand in the record: those of whom only proposals tell are none yet. */
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
  const counts: Record<FactStatus, number> = { proposed: 0, accepted: 0, rejected: 0, superseded: 0, disputed: 0 };
  const statuses = new Map<CaseFact, FactStatus>();
  const byId = new Map<string, CaseFact>();
  for (const fact of record.facts) {
    const status = statusOf(fact, knownAt);
    if (status === undefined) continue;
    counts[status] += 1;
    statuses.set(fact, status);
    byId.set(fact.id, fact);
  }
  const of = (...wanted: readonly FactStatus[]) => record.facts.filter((fact) => wanted.includes(statuses.get(fact)!));
  const accepted = withSupport(of('accepted'), (id) => {
    const fact = byId.get(id);
    return fact !== undefined && statuses.get(fact) === 'accepted';
  }).sort(byDay);
  const standing = new Map(accepted.map((fact) => [fact.id, fact]));
  const open = of('proposed', 'disputed');
  const groups = grouped(accepted);
  const told = groups('position', (what) => what.statement);
  const disputed = (fact: CaseFact) => statuses.get(fact) === 'disputed';
  return {
    record,
    knownAt,
    table,
    counts,
    accepted: standing,
    parties: partiesAmong(record, accepted),
    designations: groups('designation', (what) => what.party),
    roles: groups('role', (what) => what.party),
    instruments: groups('instrument', (what) => what.instrument),
    measures: groups('measure', (what) => what.instrument),
    proceedings: groups('proceeding', (what) => what.proceeding),
    statements: groups('statement', (what) => what.statement),
    told,
    positions: table === undefined ? undefined : positionBook(accepted, told, table),
    timeline: timelineOf(accepted),
    disputable: mattersAmong([...accepted, ...open], disputed, (id) => standing.get(id) ?? byId.get(id)),
  };
}

/**
 * A fact that was accepted as saying the same as another does not stand beside it, but lends it its sources; while that
 * other one does not stand, it stands itself.
 */
function withSupport(accepted: readonly CaseFact[], stands: (id: string) => boolean): CaseFact[] {
  const support = new Map<string, CaseFact[]>();
  const own = accepted.filter((fact) => {
    const of = supportedBy(fact);
    if (of === undefined || !stands(of)) return true;
    const others = support.get(of);
    if (others === undefined) support.set(of, [fact]);
    else others.push(fact);
    return false;
  });
  if (support.size === 0) return own;
  return own.map((fact) => {
    const more = support.get(fact.id);
    return more === undefined
      ? fact
      : { ...fact, sources: [...fact.sources, ...more.flatMap(({ sources }) => sources)] };
  });
}

/** The fact another says the same as. */
const supportedBy = ({ check, id }: CaseFact): string | undefined =>
  check !== undefined && (check.verdict === 'confirmed' || check.verdict === 'explained') && check.fact !== id
    ? check.fact
    : undefined;

/** Whoever no fact names stands by himself; else an accepted fact must name him. */
function partiesAmong({ parties, facts }: CaseRecord, accepted: readonly CaseFact[]): CaseRecord['parties'] {
  const named = namesIn(facts);
  const standing = namesIn(accepted);
  return parties.filter(({ id }) => !named.has(id) || standing.has(id));
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

function timelineOf(accepted: readonly CaseFact[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { id, says, since, until, what } of accepted) {
    if (what.kind === 'measure') continue;
    if (since !== undefined) entries.push({ day: since, says, fact: id });
    if (until !== undefined) entries.push({ day: until, says: `No longer: ${says}`, fact: id });
  }
  return entries.sort((a, b) => order(a.day, b.day) || order(a.fact, b.fact));
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

const byDay = (a: CaseFact, b: CaseFact) => order(a.since ?? '', b.since ?? '') || order(a.id, b.id);
