import type { CaseFact, CaseHeader, CaseParty, CaseSource, FactStatus } from '../model/index.ts';
import type { OpenedCase } from './cases.ts';
import { type Kleene, order } from './days.ts';
import { revisionOf } from './decide.ts';
import type { CaseOnDesk } from './desk.ts';
import { type OverviewLine, overviewOf } from './overview/index.ts';
import type { Positions } from './positions.ts';
import { type Standing, standsIn } from './stands.ts';
import type { Members } from './states.ts';
import { statusOf } from './status.ts';

/** Where states stand toward a statement; without the states one by one where it is not the one asked about. */
export type PositionsInView = Omit<Positions, 'states'> & Partial<Pick<Positions, 'states'>>;

/** A fact as it is held: its status by what was known, and the revision a decision about it must name. */
export type HeldFact = CaseFact & { readonly status: FactStatus; readonly revision: number };

/**
 * A case as it stood on a day, for those who show it: facts are named by id, and each of them, with its sources, is given
 * once beside.
 */
export interface CaseView {
  readonly case: CaseHeader;
  readonly origin: OpenedCase['origin'];
  readonly asOf: string;
  readonly knownAt?: string;
  readonly parties: readonly {
    readonly party: CaseParty;
    readonly designated: Kleene;
    readonly designations: readonly { readonly fact: string; readonly holds: Kleene }[];
    readonly roles: readonly string[];
  }[];
  readonly instruments: readonly {
    readonly instrument: string;
    readonly inForce: boolean;
    readonly history: readonly string[];
    readonly measures: readonly string[];
  }[];
  readonly proceedings: readonly { readonly proceeding: string; readonly steps: readonly string[] }[];
  readonly statements: readonly { readonly statement: string; readonly facts: readonly string[] }[];
  /** Of every statement the counts; who stands where only toward the one asked about, else the latest. */
  readonly states?: Members & { readonly treaty: string; readonly positions: readonly PositionsInView[] };
  readonly disputed: readonly {
    readonly about: string;
    readonly undecided: boolean;
    readonly facts: readonly string[];
  }[];
  /** What happened, in about ten lines; only where asked for. */
  readonly lines?: readonly OverviewLine[];
  /** Absent in an outline: it is the same on every day but for how far it goes. */
  readonly timeline?: Standing['timeline'];
  readonly counts: Standing['facts'];
  /** Every fact named above, in order of ids; absent where only the outline was asked for. */
  readonly facts?: readonly HeldFact[];
  /** Every source those facts rest on, in order of ids. */
  readonly sources?: readonly CaseSource[];
}

export interface ViewQuestion {
  readonly asOf: string;
  readonly knownAt?: string | undefined;
  /** With the overview in lines. */
  readonly overview?: boolean;
  /** The statement of which it is told who stands where. */
  readonly toward?: string | undefined;
  /** Without facts, sources and timeline: for whoever has all facts. */
  readonly outline?: boolean;
}

/** A case as it stood on a day, by what was known on another. Pure. */
export function viewCase(
  opened: CaseOnDesk,
  { asOf, knownAt, overview = false, toward, outline = false }: ViewQuestion,
): CaseView {
  const known = opened.known(knownAt);
  const then = standsIn(known, asOf);
  const named = new Map<string, CaseFact>();
  const ids = (facts: readonly CaseFact[]) =>
    facts.map((fact) => {
      named.set(fact.id, fact);
      return fact.id;
    });
  const view = {
    case: then.case,
    origin: opened.origin,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    parties: then.parties.map(({ party, designated, designations, roles }) => ({
      party,
      designated,
      designations: designations.map(({ fact, holds }) => ({ fact: ids([fact])[0]!, holds })),
      roles: ids(roles),
    })),
    instruments: then.instruments.map(({ instrument, inForce, history, measures }) => ({
      instrument,
      inForce,
      history: ids(history),
      measures: ids(measures),
    })),
    proceedings: then.proceedings.map(({ proceeding, steps }) => ({ proceeding, steps: ids(steps) })),
    statements: then.statements.map(({ statement, facts }) => ({ statement, facts: ids(facts) })),
    ...(then.states === undefined
      ? {}
      : { states: { ...then.states, positions: towards(then.states.positions, toward) } }),
    disputed: then.disputed.map(({ about, undecided, facts }) => ({ about, undecided, facts: ids(facts) })),
    ...(overview ? { lines: overviewOf(known, then) } : {}),
    counts: then.facts,
  };
  if (outline) return view;
  for (const { fact } of then.timeline) named.set(fact, known.accepted.get(fact)!);
  const facts = [...named.values()].map((fact) => heldFact(opened, fact, knownAt)).sort((a, b) => order(a.id, b.id));
  return { ...view, timeline: then.timeline, facts, sources: sourcesOf(opened, facts) };
}

function towards(all: readonly Positions[], asked: string | undefined): PositionsInView[] {
  const chosen = all.find(({ statement }) => statement === asked) ?? all.at(-1);
  // Picked one by one, for the states of a statement are only worked out once they are read.
  return all.map((one) => {
    if (one === chosen) return one;
    const { statement, day, total, counts, signedShare, stated } = one;
    return { statement, day, total, counts, signedShare, ...(stated === undefined ? {} : { stated }) };
  });
}

/** A fact with its status and revision. A shipped case is taken in whole before anything is decided: at revision 1. */
export function heldFact(opened: OpenedCase, fact: CaseFact, knownAt?: string): HeldFact {
  return {
    ...fact,
    status: statusOf(fact, knownAt) ?? 'proposed',
    revision: revisionOf(opened, fact.id),
  };
}

/** The sources some facts rest on, in order of ids. */
export function sourcesOf({ record }: OpenedCase, facts: readonly CaseFact[]): CaseSource[] {
  const used = new Set(facts.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return record.sources.filter(({ id }) => used.has(id)).sort((a, b) => order(a.id, b.id));
}
