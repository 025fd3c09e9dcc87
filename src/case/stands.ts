import type { CaseFact, CaseParty, CaseRecord, FactStatus, TreatyStates } from '../model/index.ts';
import { holdsOn, order, reached } from './days.ts';
import { type Disagreement, disagreements } from './disputed.ts';
import { type Positions, positionsOf } from './positions.ts';
import { type Members, membersOn } from './states.ts';
import { statusOf } from './status.ts';

/** A designation on the day asked about. `unknown`: the day it began is not known closely enough to say. */
export interface DesignationThen {
  readonly fact: CaseFact;
  readonly holds: 'yes' | 'no' | 'unknown';
}

export interface PartyThen {
  readonly party: CaseParty;
  readonly designated: 'yes' | 'no' | 'unknown';
  readonly designations: readonly DesignationThen[];
  readonly roles: readonly CaseFact[];
}

export interface InstrumentThen {
  readonly instrument: string;
  readonly inForce: boolean;
  readonly history: readonly CaseFact[];
  /** What it does, while it is in force. */
  readonly measures: readonly CaseFact[];
}

/** A case as it stood on a day, by what was known on another. */
export interface Standing {
  readonly case: CaseRecord['case'];
  readonly asOf: string;
  readonly knownAt?: string;
  readonly parties: readonly PartyThen[];
  readonly instruments: readonly InstrumentThen[];
  readonly proceedings: readonly { readonly proceeding: string; readonly steps: readonly CaseFact[] }[];
  /** What was said, each with the facts that tell of it and of who stood where. */
  readonly statements: readonly { readonly statement: string; readonly facts: readonly CaseFact[] }[];
  readonly states?: Members & { readonly treaty: string; readonly positions: readonly Positions[] };
  readonly disputed: readonly Disagreement[];
  /** What happened until that day, oldest first. */
  readonly timeline: readonly { readonly day: string; readonly says: string; readonly fact: string }[];
  /** How many facts the record held by then, by status. */
  readonly facts: Readonly<Record<FactStatus, number>>;
}

/**
 * What stands on a day. Pure: the same record, table and days give the same answer. Only accepted facts speak; disputed
 * and proposed ones show where facts disagree. Linear in the number of facts.
 *
 * @param asOf an ISO day: what was true then.
 * @param knownAt an ISO day: by what could be known, and was decided, until its end; everything when absent.
 * @param table the treaty whose parties the case counts, where it counts any.
 */
export function stands(record: CaseRecord, asOf: string, knownAt?: string, table?: TreatyStates): Standing {
  const facts: Record<FactStatus, number> = { proposed: 0, accepted: 0, rejected: 0, superseded: 0, disputed: 0 };
  const accepted: CaseFact[] = [];
  const open: CaseFact[] = [];
  const statuses = new Map<CaseFact, FactStatus>();
  for (const fact of record.facts) {
    const status = statusOf(fact, knownAt);
    if (status === undefined) continue;
    facts[status] += 1;
    statuses.set(fact, status);
    if (status === 'accepted') accepted.push(fact);
    if (status === 'proposed' || status === 'disputed') open.push(fact);
  }
  const past = accepted.filter((fact) => fact.since === undefined || reached(asOf, fact.since) !== 'no').sort(byDay);
  const said = [...accepted, ...open].filter((fact) => fact.since === undefined || reached(asOf, fact.since) !== 'no');
  return {
    case: record.case,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    parties: partiesThen(record, accepted, asOf),
    instruments: instrumentsThen(past, asOf),
    proceedings: [...grouped(past, 'proceeding', (what) => what.proceeding)].map(([proceeding, steps]) => ({
      proceeding,
      steps,
    })),
    statements: statementsThen(past),
    ...(table === undefined
      ? {}
      : { states: { treaty: table.treaty, ...membersOn(table, asOf), positions: positionsOf(past, table) } }),
    disputed: disagreements(said, (fact) => statuses.get(fact) === 'disputed'),
    timeline: timeline(accepted, asOf),
    facts,
  };
}

function partiesThen(record: CaseRecord, accepted: readonly CaseFact[], asOf: string): PartyThen[] {
  const designations = grouped(accepted, 'designation', (what) => what.party);
  const roles = grouped(accepted, 'role', (what) => what.party);
  return record.parties.map((party) => {
    const then = (designations.get(party.id) ?? []).sort(byDay).map((fact) => ({ fact, holds: holdsOn(asOf, fact) }));
    const answers = then.map(({ holds }) => holds);
    return {
      party,
      designated: answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no',
      designations: then,
      roles: (roles.get(party.id) ?? []).filter((fact) => holdsOn(asOf, fact) !== 'no'),
    };
  });
}

function instrumentsThen(past: readonly CaseFact[], asOf: string): InstrumentThen[] {
  const measures = grouped(past, 'measure', (what) => what.instrument);
  return [...grouped(past, 'instrument', (what) => what.instrument)].map(([instrument, history]) => {
    let inForce = false;
    for (const { what } of history) {
      if (what.kind !== 'instrument') continue;
      if (what.action === 'in force') inForce = true;
      if (what.action === 'revoked' || what.action === 'replaced') inForce = false;
    }
    const then = inForce ? (measures.get(instrument) ?? []).filter((fact) => holdsOn(asOf, fact) !== 'no') : [];
    return { instrument, inForce, history, measures: then };
  });
}

function statementsThen(past: readonly CaseFact[]): Standing['statements'] {
  const positions = grouped(past, 'position', (what) => what.statement);
  return [...grouped(past, 'statement', (what) => what.statement)].map(([statement, facts]) => ({
    statement,
    facts: [...facts, ...(positions.get(statement) ?? [])],
  }));
}

function timeline(accepted: readonly CaseFact[], asOf: string): Standing['timeline'] {
  const days = accepted.flatMap(({ id, says, since, until, what }) => [
    ...(since === undefined || what.kind === 'measure' ? [] : [{ day: since, says, fact: id }]),
    ...(until === undefined || what.kind === 'measure' ? [] : [{ day: until, says: `No longer: ${says}`, fact: id }]),
  ]);
  return days
    .filter(({ day }) => reached(asOf, day) !== 'no')
    .sort((a, b) => order(a.day, b.day) || order(a.fact, b.fact));
}

type Body<K extends CaseFact['what']['kind']> = Extract<CaseFact['what'], { kind: K }>;

function grouped<K extends CaseFact['what']['kind']>(
  facts: readonly CaseFact[],
  kind: K,
  nameOf: (what: Body<K>) => string,
): Map<string, CaseFact[]> {
  const groups = new Map<string, CaseFact[]>();
  for (const fact of facts) {
    if (fact.what.kind !== kind) continue;
    const name = nameOf(fact.what as Body<K>);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [fact]);
    else group.push(fact);
  }
  return groups;
}

const byDay = (a: CaseFact, b: CaseFact) => order(a.since ?? '', b.since ?? '') || order(a.id, b.id);
