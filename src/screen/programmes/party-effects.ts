import {
  type DesignationInForce,
  type Effects,
  InterdictError,
  type Party,
  type PartyRef,
  type Situation,
} from '../../model/index.ts';
import { effects, type HistoricalParty, historicalParties } from '../../programmes/index.ts';
import type { Engine } from '../types.ts';
import { programmeBook } from './book.ts';

/** What follows from all designations of one party for somebody in a situation. */
export interface PartyEffects {
  readonly party: PartyRef;
  /** Other parties the name may mean: the answer is not about them. */
  readonly others: readonly PartyRef[];
  readonly answers: readonly Effects[];
  /** Printed codes no programme is known for: nothing is said about them. */
  readonly unresolved: readonly string[];
}

/** A name is taken for a party of the historical record only where hardly anything is left to doubt. */
const SAME_NAME = 0.9;

/**
 * Effects of a party given by id or by name. A name means the best match on the lists, or a party of the historical
 * record whose name it is.
 *
 * @throws `PARTY_UNKNOWN` where nobody matches; what `effects` throws.
 */
export function effectsOfParty(engine: Engine, asked: string, situation: Situation): PartyEffects {
  const past = historicalParty(engine, asked);
  if (past) return answer(pastRef(past), [], past.designations, [], situation);
  const [best, ...others] = engine.party(asked) ? [asked] : matchesOf(engine, asked, situation);
  const party = best === undefined ? undefined : engine.party(best);
  if (!party) {
    throw new InterdictError(
      'PARTY_UNKNOWN',
      `No list and no historical record has "${asked}".`,
      'Check the spelling, or give the id a screening shows.',
    );
  }
  const { found, unresolved } = designationsOf(engine, party);
  return answer(ref(party), others.flatMap((id) => engine.party(id) ?? []).map(ref), found, unresolved, situation);
}

function answer(
  party: PartyRef,
  others: readonly PartyRef[],
  designations: readonly DesignationInForce[],
  unresolved: readonly string[],
  situation: Situation,
): PartyEffects {
  const book = programmeBook();
  return { party, others, answers: designations.map((one) => effects(one, situation, book)), unresolved };
}

function historicalParty(engine: Engine, asked: string): HistoricalParty | undefined {
  return historicalParties().find(
    ({ party }) =>
      party.id === asked || party.names.some((name) => engine.compare(asked, name, party.schema).score >= SAME_NAME),
  );
}

/** Ids the name matches, best first; where nobody of today does, those of the day asked about. */
function matchesOf(engine: Engine, asked: string, { date }: Situation): string[] {
  const now = engine.screen(asked, { limit: 5 }).matches;
  const then = now.length === 0 && date !== undefined ? engine.screen(asked, { limit: 5, asOf: date }).matches : now;
  return then.map(({ party }) => party.id);
}

/** The party's designations with the programmes their codes stand for, one a programme and list. */
function designationsOf(engine: Engine, party: Party) {
  const found = new Map<string, DesignationInForce>();
  const unresolved = new Set<string>();
  const entries = new Map([
    [party.list, party.id],
    ...engine.linked(party.id).map(({ list, id }) => [list, id] as const),
  ]);
  for (const { list, programmes, listed, delisted, dateSource, dateNote } of party.designations) {
    const seenOn = engine.lists.find((version) => version.list === list)?.version;
    for (const code of programmes) {
      const resolved = programmeBook().resolve(code, { list });
      if (resolved.kind !== 'programme') unresolved.add(`${list}: ${code}`);
      else
        found.set(`${list} ${resolved.programme.id} ${listed ?? ''}`, {
          programme: resolved.programme.id,
          party: `${list}:${entries.get(list) ?? party.id}`,
          name: party.caption,
          ...(listed === undefined ? {} : { listed }),
          ...(delisted === undefined ? {} : { delisted }),
          ...((dateSource ?? dateNote) ? { dateSource: dateSource ?? dateNote } : {}),
          ...(seenOn !== undefined && /^\d{4}-\d\d-\d\d$/.test(seenOn) ? { seenOn } : {}),
        });
    }
  }
  return { found: [...found.values()], unresolved: [...unresolved] };
}

function ref({ id, list, schema, caption, standing }: Party): PartyRef {
  return { id, list, schema, caption, ...(standing === undefined ? {} : { standing }) };
}

function pastRef({ party }: HistoricalParty): PartyRef {
  return { id: party.id, list: 'historical', schema: party.schema, caption: party.caption };
}
