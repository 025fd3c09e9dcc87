import type { CaseFact, CaseParty, CaseRecord, FactStatus, TreatyStates } from '../model/index.ts';
import { holdsOn, reached } from './days.ts';
import { type Disagreement, disagreementsOn } from './disputed.ts';
import { type KnownRecord, knownRecord } from './known.ts';
import type { Positions } from './positions.ts';
import { type Members, membersOn } from './states.ts';
import type { TimelineEntry } from './timeline.ts';

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
  readonly timeline: readonly TimelineEntry[];
  /** How many facts the record held by then, by status. */
  readonly facts: Readonly<Record<FactStatus, number>>;
}

/**
 * What stands on a day. Pure: the same record, table and days give the same answer. Only accepted facts speak; disputed
 * and proposed ones show where facts disagree. Whoever asks about several days sorts the record once (`knownRecord`).
 *
 * @param asOf an ISO day: what was true then.
 * @param knownAt an ISO day: by what could be known, and was decided, until its end; everything when absent.
 * @param table the treaty whose parties the case counts, where it counts any.
 */
export function stands(record: CaseRecord, asOf: string, knownAt?: string, table?: TreatyStates): Standing {
  return standsIn(knownRecord(record, knownAt, table), asOf);
}

/** What stands on a day in a record that was sorted. Linear in what began until that day. */
export function standsIn(known: KnownRecord, asOf: string): Standing {
  const { record, knownAt, table, counts } = known;
  return {
    case: record.case,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    parties: known.parties.map((party) => partyThen(party, known, asOf)),
    instruments: begun(known.instruments, asOf).map(([name, history]) => instrumentThen(name, history, known, asOf)),
    proceedings: begun(known.proceedings, asOf).map(([proceeding, steps]) => ({ proceeding, steps })),
    statements: begun(known.statements, asOf).map(([statement, facts]) => ({
      statement,
      facts: [...facts, ...until(known.told.get(statement) ?? [], asOf)],
    })),
    ...(table === undefined
      ? {}
      : { states: { treaty: table.treaty, ...membersOn(table, asOf), positions: known.positions!.on(asOf) } }),
    disputed: disagreementsOn(known.disputable, asOf, known.status),
    get timeline() {
      return known.timeline.slice(0, firstAfter(known.timeline, asOf));
    },
    facts: counts,
  };
}

function partyThen(party: CaseParty, { designations, roles }: KnownRecord, asOf: string): PartyThen {
  const then = (designations.get(party.id) ?? []).map((fact) => ({ fact, holds: holdsOn(asOf, fact) }));
  const some = (answer: string) => then.some(({ holds }) => holds === answer);
  return {
    party,
    designated: some('yes') ? 'yes' : some('unknown') ? 'unknown' : 'no',
    designations: then,
    roles: (roles.get(party.id) ?? []).filter((fact) => holdsOn(asOf, fact) !== 'no'),
  };
}

function instrumentThen(
  instrument: string,
  history: readonly CaseFact[],
  { measures }: KnownRecord,
  asOf: string,
): InstrumentThen {
  let inForce = false;
  for (const { what } of history) {
    if (what.kind !== 'instrument') continue;
    if (what.action === 'in force') inForce = true;
    if (what.action === 'revoked' || what.action === 'replaced') inForce = false;
  }
  const then = inForce
    ? until(measures.get(instrument) ?? [], asOf).filter((fact) => holdsOn(asOf, fact) !== 'no')
    : [];
  return { instrument, inForce, history, measures: then };
}

/** The groups of which something had begun by a day, each with what had, in the order in which they began. */
function begun(groups: ReadonlyMap<string, readonly CaseFact[]>, asOf: string): [string, readonly CaseFact[]][] {
  const found: [string, readonly CaseFact[]][] = [];
  for (const [name, facts] of groups) {
    const those = until(facts, asOf);
    if (those.length > 0) found.push([name, those]);
  }
  return found;
}

const until = (facts: readonly CaseFact[], asOf: string): readonly CaseFact[] =>
  facts.filter(({ since }) => since === undefined || reached(asOf, since) !== 'no');

/** Place of the first entry after a day. A month or year that the day is in has begun. */
function firstAfter(timeline: readonly TimelineEntry[], asOf: string): number {
  let [low, high] = [0, timeline.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeline[middle]!.day <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}
