import {
  type DesignationInForce,
  type Effects,
  InterdictError,
  type Party,
  type PartyRef,
  type Situation,
} from '../../model/index.ts';
import { effects, historicalParties } from '../../programmes/index.ts';
import type { Engine } from '../types.ts';
import { programmeBook } from './book.ts';
import { designationsOf, printsNone } from './designations-of.ts';

/** What follows from all designations of a party for somebody in a situation. */
export interface PartyEffects {
  readonly party: PartyRef;
  /** Entries that bear the name equally well: the answers are about them too, as they may be the same party. */
  readonly alike: readonly PartyRef[];
  /** Other parties the name may mean: the answer is not about them. */
  readonly others: readonly PartyRef[];
  readonly answers: readonly Effects[];
  /** Printed codes no programme is known for, and entries without any: nothing is said about them. */
  readonly unresolved: readonly string[];
}

/**
 * Designations that are recorded elsewhere than on the lists, by the entry (`us_ofac_sdn:ofac-54211`) of the party: those
 * that stood on the day asked about. They answer where the list itself prints no programme, or no day.
 */
export type RecordedDesignations = (entry: string) => readonly DesignationInForce[];

interface Candidate {
  readonly party: PartyRef;
  readonly score: number;
  readonly found: readonly DesignationInForce[];
  readonly unresolved: readonly string[];
}

/** A name is taken for a party of the historical record only where hardly anything is left to doubt. */
const SAME_NAME = 0.9;
/** Scores closer than this are one score: lists print one name in several ways. */
const AS_GOOD = 0.001;

/**
 * Effects of a party given by id or by name. A name means the best match on the lists and in the historical record; of
 * equally good ones the answers are about all.
 *
 * @param recorded what is known of designations besides the lists; nothing when absent.
 * @throws `PARTY_UNKNOWN` where nobody matches; `PARTY_AMBIGUOUS` where several may be meant; what `effects` throws.
 */
export function effectsOfParty(
  engine: Engine,
  asked: string,
  situation: Situation,
  recorded: RecordedDesignations = () => [],
): PartyEffects {
  const onLists = listed(engine, asked, situation).map((one) => withRecorded(one, recorded));
  const all = [...onLists, ...past(engine, asked)].sort((a, b) => b.score - a.score);
  const [best] = all;
  if (!best) {
    throw new InterdictError(
      'PARTY_UNKNOWN',
      `No list and no historical record has "${asked}".`,
      'Check the spelling, or give the id a screening shows.',
    );
  }
  refuseAmbiguous(asked, all);
  const meant = all.filter(({ score }) => best.score - score <= AS_GOOD);
  // Whom something can be said about comes first.
  const [first = best, ...alike] = meant.sort((a, b) => Number(b.found.length > 0) - Number(a.found.length > 0));
  const book = programmeBook();
  return {
    party: first.party,
    alike: alike.map(({ party }) => party),
    others: all.filter((one) => !meant.includes(one)).map(({ party }) => party),
    answers: meant.flatMap(({ found }) => found.map((one) => effects(one, situation, book))),
    unresolved: meant.flatMap(({ unresolved }) => unresolved),
  };
}

/** From this score on a name is the name asked for; below, others that come near may be meant as well. */
const THE_NAME = 0.95;
/** Who scores this much less than the best may still be the one that is meant. */
const NEAR = 0.15;
/** Choices named in the message. */
const CHOICES = 12;

/** An answer about a namesake would be worse than none: whoever asks chooses. */
function refuseAmbiguous(asked: string, [best, ...others]: readonly Candidate[]): void {
  const near = others.filter(({ score }) => best !== undefined && best.score - score <= NEAR);
  if (best === undefined || best.score >= THE_NAME || near.length === 0) return;
  const choices = [best, ...near].map(({ party: { caption, list, id } }) => `${caption} (${list} ${id})`);
  const more = choices.length > CHOICES ? [`${choices.length - CHOICES} more`] : [];
  throw new InterdictError(
    'PARTY_AMBIGUOUS',
    `"${asked}" may mean ${choices.length} entries: ${[...choices.slice(0, CHOICES), ...more].join('; ')}.`,
    'Ask again by the id of the one that is meant.',
  );
}

/** Entries of the lists, by id or by name; where nobody of today matches, those of the day asked about. */
function listed(engine: Engine, asked: string, { date }: Situation): Candidate[] {
  const byId = engine.party(asked);
  if (byId) return [{ party: ref(byId), score: 1, ...designationsOf(engine, byId) }];
  const now = engine.screen(asked, { limit: 10 }).matches;
  const then = now.length === 0 && date !== undefined ? engine.screen(asked, { limit: 10, asOf: date }).matches : now;
  return then.flatMap(({ party: { id }, score }) => {
    const party = engine.party(id);
    return party ? [{ party: ref(party), score, ...designationsOf(engine, party) }] : [];
  });
}

/** Where the list prints no programme of an entry, or no day, with what is recorded about it. */
function withRecorded(one: Candidate, recorded: RecordedDesignations): Candidate {
  const known = recorded(`${one.party.list}:${one.party.id}`);
  if (known.length === 0) return one;
  const dated = one.found.filter(({ listed: day }) => day !== undefined);
  const silent = (programme: string) => !dated.some((other) => other.programme === programme);
  const told = known.filter(({ programme }) => silent(programme));
  const kept = one.found.filter(({ programme }) => !told.some((other) => other.programme === programme));
  const answered = told.length === 0 ? undefined : printsNone(one.party.list);
  return { ...one, found: [...kept, ...told], unresolved: one.unresolved.filter((words) => words !== answered) };
}

function past(engine: Engine, asked: string): Candidate[] {
  return historicalParties().flatMap(({ party, designations }) => {
    const scores = party.names.map((name) => engine.compare(asked, name, party.schema).score);
    const score = party.id === asked ? 1 : Math.max(...scores);
    if (score < SAME_NAME) return [];
    const { id, schema, caption } = party;
    return [{ party: { id, list: 'historical', schema, caption }, score, found: designations, unresolved: [] }];
  });
}

function ref({ id, list, schema, caption, standing }: Party): PartyRef {
  return { id, list, schema, caption, ...(standing === undefined ? {} : { standing }) };
}
