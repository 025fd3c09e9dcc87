import type { CaseFact, TreatyStates } from '../model/index.ts';
import { order } from './days.ts';
import { membersOn } from './states.ts';

/** `unknown` is where every party to the treaty stands of whom no fact tells; it is never guessed from silence. */
export type Position = 'signed' | 'not signed' | 'own statement' | 'not a party' | 'unknown';

/** Where states stand toward one statement. */
export interface Positions {
  readonly statement: string;
  /** The day of the statement: shares are of those who were parties then. */
  readonly day: string;
  readonly total: number;
  readonly counts: Readonly<Record<Position, number>>;
  /** Share of the parties of that day that signed, 0 to 1. */
  readonly signedShare: number;
  /** How many stand behind it, as the statement says itself, where that is known. */
  readonly stated?: number;
  readonly states: readonly {
    readonly country: string;
    readonly position: Position;
    readonly facts: readonly string[];
  }[];
}

/** Where states stand toward the statements of a case, on any day. */
export interface PositionBook {
  /** The positions toward every statement that had been made by a day, in the order in which they were. */
  on(asOf: string): Positions[];
}

/**
 * The positions toward every statement among facts that stand.
 *
 * @param facts in order of days.
 * @param told those of them that tell of positions, by statement, in the same order.
 * @param table the treaty whose parties are counted.
 */
export function positionBook(
  facts: readonly CaseFact[],
  told: ReadonlyMap<string, readonly CaseFact[]>,
  table: TreatyStates,
): PositionBook {
  const parties = new Map<string, Parties>();
  const then = (day: string): Parties => {
    const known = parties.get(day) ?? partiesOn(table, day);
    parties.set(day, known);
    return known;
  };
  const codes = new Set(table.states.map(({ country }) => country).sort(order));
  const made = facts.filter(({ what, since }) => what.kind === 'statement' && since?.length === 10);
  // What is counted depends on how many of a statement's facts had begun, and on nothing else: it is counted once.
  const counted = new Map<string, Positions>();
  return {
    on: (asOf) => {
      const seen = new Set<string>();
      return made.flatMap(({ id, what, since }) => {
        if (what.kind !== 'statement' || since! > asOf || seen.has(what.statement)) return [];
        const positions = (told.get(what.statement) ?? []).filter(
          (fact) => fact.since === undefined || fact.since <= asOf,
        );
        if (positions.length === 0 && what.endorsers === undefined) return [];
        // Several facts may tell of one statement: its positions are counted once, on its first day.
        seen.add(what.statement);
        const key = `${positions.length} ${id}`;
        const known = counted.get(key) ?? towards(what, since!, positions, codes, then(since!));
        counted.set(key, known);
        return [known];
      });
    },
  };
}

interface Parties {
  readonly total: number;
  readonly members: ReadonlySet<string>;
}

function partiesOn(table: TreatyStates, day: string): Parties {
  const { total, members } = membersOn(table, day);
  return { total, members: new Set(members) };
}

type Named = ReadonlyMap<string, { readonly position: Position; readonly facts: readonly string[] }>;

/** Counts where all stand, by those named; the states one by one are worked out for whoever asks for them. */
function towards(
  { statement, endorsers }: Extract<CaseFact['what'], { kind: 'statement' }>,
  day: string,
  told: readonly CaseFact[],
  codes: ReadonlySet<string>,
  { total, members }: Parties,
): Positions {
  const named = positionsNamed(told);
  const counts: Record<Position, number> = {
    signed: 0,
    'not signed': 0,
    'own statement': 0,
    'not a party': codes.size - total,
    unknown: total,
  };
  let signers = 0;
  for (const [country, { position }] of named) {
    if (codes.has(country)) counts[members.has(country) ? 'unknown' : 'not a party'] -= 1;
    counts[position] += 1;
    if (position === 'signed' && members.has(country)) signers += 1;
  }
  let states: Positions['states'] | undefined;
  return {
    statement,
    day,
    total,
    counts,
    signedShare: total === 0 ? 0 : signers / total,
    get states() {
      states ??= oneByOne(named, codes, members);
      return states;
    },
    ...(endorsers === undefined ? {} : { stated: endorsers }),
  };
}

function positionsNamed(told: readonly CaseFact[]): Named {
  const named = new Map<string, { position: Position; facts: string[] }>();
  for (const { id, what } of told) {
    if (what.kind !== 'position') continue;
    for (const country of what.states) {
      const before = named.get(country);
      // Two facts that disagree leave it open; the disagreement itself stands under Disputed.
      if (before === undefined) {
        named.set(country, { position: what.position, facts: [id] });
        continue;
      }
      if (before.position !== what.position) before.position = 'unknown';
      before.facts.push(id);
    }
  }
  return named;
}

function oneByOne(named: Named, codes: ReadonlySet<string>, members: ReadonlySet<string>): Positions['states'] {
  const others = [...named.keys()].filter((country) => !codes.has(country));
  const all = others.length === 0 ? [...codes] : [...codes, ...others].sort(order);
  return all.map((country) => {
    const silent = { position: members.has(country) ? ('unknown' as const) : ('not a party' as const), facts: [] };
    return { country, ...(named.get(country) ?? silent) };
  });
}
