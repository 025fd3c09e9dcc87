import type { Explanation, Match } from '../model/index.ts';
import { isCommonName, isOffice, isUndistinctive } from './lexicon.ts';
import { NAME_PARTICLES } from './tables/generic-words.ts';
import { fold } from './words.ts';

/**
 * How well a stretch of text and a listed name agree, word by word. A score alone cannot say it: for a document a
 * person needs given name and surname, an organisation all the words that tell it from others.
 */
export interface Fit {
  readonly kind: 'person' | 'organisation' | 'thing';
  /** Agreeing words that are real parts of the name (no titles, particles, legal forms), folded. */
  readonly agreeing: readonly string[];
  /** How many further words agree that only accompany a name: "Group", "Bank", "Network". */
  readonly accompanying: number;
  /** Words of the listed name that the text lacks, as listed. */
  readonly missing: readonly string[];
  /** Words of the list that only accompany the name and that the text lacks; legal forms do not count. */
  readonly lacking: readonly string[];
  /** Words of the text inside the name that the list does not have. */
  readonly extra: readonly string[];
  /** Whether the listed name has no word of its own, only kinds: "Press TV", "Ministry of Defence". */
  readonly onlyKinds: boolean;
  /** The least similarity of words that met. */
  readonly alike: number;
  /** Whether every word agrees letter for letter and none is left over. */
  readonly exact: boolean;
  /** Whether it is a person's surname alone: who is meant, the text must tell. */
  readonly surname?: true;
}

type Token = Explanation['list']['tokens'][number];
/** A word of a stretch before it is compared with anything. */
type AskedToken = Omit<Token, 'weight'>;
type Measured = Omit<Fit, 'kind'>;

const REAL = new Set(['name', 'family', 'given']);
const LIGHT = new Set(['legalForm', 'generic', 'particle', 'title', 'suffix']);
/** What a list may print before a name and a text not, and is no part of it. */
const ARTICLES = new Set(['the']);
/** The least similarity of two words that count as the same name in a document … */
const SAME_WORD = 0.8;
/** … where there is only that word to go by … */
const SAME_ONLY_WORD = 0.9;
/** … and for things, which are called like anything. */
const SAME_THING = 0.95;
/** The words of a person's name may together differ by so much. */
const MOST_DIFFERENCE = 0.25;

/** The fit of a match, or `undefined` where the text cannot be said to name that party. */
export function fitOf(name: string, match: Match): Fit | undefined {
  const { explanation, party } = match;
  if (party.schema === 'CryptoWallet' || !coversEdges(name, explanation)) return undefined;
  const fit = measure(explanation);
  if (fit.agreeing.length === 0) return undefined;
  const kind = kindOf(match);
  // A name of unknown kind with plain words in it is an organisation's, and must be there in full.
  const guessed = party.schema === 'LegalEntity' && kind === 'person';
  if (guessed && fit.missing.length > 0 && fit.agreeing.some(isUndistinctive)) return undefined;
  const fits = { person: personFits, organisation: organisationFits, thing: thingFits }[kind];
  if (fits(fit, explanation)) return { ...fit, kind };
  return party.schema === 'Person' && isSurname(fit, explanation) ? { ...fit, kind, surname: true } : undefined;
}

/** What the name is read as; where the list does not say what a party is, its name was read by how it looks. */
function kindOf({ party: { schema }, explanation }: Match): Fit['kind'] {
  if (schema === 'Person') return 'person';
  if (schema === 'Vessel' || schema === 'Airplane' || schema === 'Vehicle') return 'thing';
  if (schema !== 'LegalEntity' && schema !== 'Thing') return 'organisation';
  return explanation.model === 'person' && explanation.list.tokens.filter(isOwn).length > 1 ? 'person' : 'organisation';
}

function measure(explanation: Explanation): Measured {
  const { query, list, meetings } = explanation;
  // Many names have the same initials, and a text tells by itself which it means: (NIOC).
  const good = meetings.filter(
    ({ similarity, kind, because }) => similarity >= SAME_WORD && kind !== 'initial' && because?.table !== 'initials',
  );
  const metQuery = new Set(meetings.flatMap((meeting) => meeting.query));
  const metList = new Set(meetings.flatMap((meeting) => meeting.list));
  const goodQuery = new Set(good.flatMap((meeting) => meeting.query));
  const onlyGeneric = !list.tokens.some(isOwn);
  // "Press TV" and "Islamic State" have no word of their own: then the kinds they name are the name.
  const isReal = (token: Token) => isOwn(token) || (onlyGeneric && token.role === 'generic');
  const carries = (token: Token, i: number) => isReal(token) && meetsReal(i, explanation, isReal);
  return {
    agreeing: query.tokens.filter((token, i) => goodQuery.has(i) && carries(token, i)).flatMap(wordsOf),
    accompanying: query.tokens.filter((token, i) => goodQuery.has(i) && !carries(token, i) && token.role !== 'particle')
      .length,
    missing: list.tokens.filter((token, i) => !metList.has(i) && isReal(token)).map((token) => token.text),
    lacking: list.tokens
      .filter(
        (token, i) => !metList.has(i) && !isReal(token) && token.role !== 'legalForm' && token.role !== 'particle',
      )
      .map((token) => token.text),
    extra: query.tokens.filter((token, i) => !metQuery.has(i) && isReal(token)).map((token) => token.text),
    onlyKinds: onlyGeneric,
    alike: Math.min(1, ...meetings.map((meeting) => meeting.similarity)),
    exact:
      list.tokens.every(
        (token, i) => metList.has(i) || (token.role === 'particle' && ARTICLES.has(fold(token.text))),
      ) &&
      metQuery.size === query.tokens.length &&
      meetings.every((meeting) => meeting.similarity >= 0.999),
  };
}

/** The words of a token; a known name of several words ("Islamic Revolutionary Guard Corps") is one token. */
function wordsOf(token: AskedToken): string[] {
  const words = fold(token.text.replace(/['’]s$/i, '')).split(/[\s\p{Pd}]+/u);
  const own = words.filter((word) => word !== '' && !NAME_PARTICLES.has(word));
  return own.length > 0 ? own : words;
}

/** A word that is somebody's own: not an initial, nor a title or particle, whatever role it was given. */
function isOwn(token: AskedToken): boolean {
  const word = fold(token.text);
  return REAL.has(token.role) && word.length > 1 && !isOffice(word) && !NAME_PARTICLES.has(word);
}

function meetsReal(queryIndex: number, { meetings, list }: Explanation, isReal: (token: Token) => boolean): boolean {
  return meetings.some(
    (meeting) => meeting.query.includes(queryIndex) && meeting.list.some((i) => isReal(list.tokens[i]!)),
  );
}

/** Surname and given name must both agree where the list tells them apart; else two words of the name. */
function personFits(fit: Measured, { list, meetings }: Explanation): boolean {
  const real = list.tokens.filter(isOwn).length;
  if (real === 1) return fit.agreeing.length === 1 && fit.extra.length === 0 && fit.alike >= SAME_ONLY_WORD;
  if (fit.agreeing.length < 2 || fit.extra.length > (fit.agreeing.length >= 3 ? 1 : 0)) return false;
  const good = meetings.filter((meeting) => meeting.similarity >= SAME_WORD && meeting.kind !== 'initial');
  if (good.reduce((sum, meeting) => sum + 1 - meeting.similarity, 0) > MOST_DIFFERENCE) return false;
  const met = new Set(good.flatMap((meeting) => meeting.list));
  if (list.tokens.filter((token, i) => met.has(i) && isOwn(token)).length < 2) return false;
  const having = (roles: readonly string[]) =>
    list.tokens.flatMap((token, i) => (roles.includes(token.role) && isOwn(token) ? [i] : []));
  const families = having(['family']);
  const others = having(['given', 'name']);
  if (families.length === 0 || others.length === 0) return true;
  return families.some((i) => met.has(i)) && others.some((i) => met.has(i));
}

/** The whole family name of a person and nothing else; not one that many bear. */
function isSurname(fit: Measured, { query, list, meetings }: Explanation): boolean {
  const [word] = fit.agreeing;
  if (query.tokens.length !== 1 || word === undefined || isCommonName(word) || isUndistinctive(word)) return false;
  const family = list.tokens.flatMap((token, i) => (token.role === 'family' && isOwn(token) ? [i] : []));
  const met = meetings.filter(({ similarity }) => similarity >= SAME_WORD).flatMap((meeting) => meeting.list);
  // A woman's form ("Orlova") is another's name, a letter otherwise ("Orlow") may be the same.
  if (family.length !== 1 || list.tokens[family[0]!]!.text.length !== query.tokens[0]!.text.length) return false;
  return met.includes(family[0]!) && fit.missing.length > 0;
}

/** All words that tell the organisation apart must agree; only legal forms and the like may be missing. */
function organisationFits(fit: Measured, { meetings, list, query, alone }: Explanation): boolean {
  if (fit.missing.length > 0 || fit.extra.length > 0 || (fit.onlyKinds && !fit.exact)) return false;
  const lightOnly = (tokens: readonly Token[], left: readonly { token: number }[]) =>
    left.every(({ token }) => LIGHT.has(tokens[token]!.role));
  if (!lightOnly(list.tokens, alone.list) || !lightOnly(query.tokens, alone.query)) return false;
  const line = fit.agreeing.length === 1 ? SAME_ONLY_WORD : SAME_WORD;
  return meetings.every((meeting) => meeting.similarity >= line);
}

/** A ship or aircraft must be called exactly so. */
function thingFits(fit: Measured): boolean {
  return fit.missing.length === 0 && fit.extra.length === 0 && fit.alike >= SAME_THING;
}

/** A stretch whose first or last word met nothing is too long: the shorter stretch is tried on its own. */
function coversEdges(name: string, { query, meetings }: Explanation): boolean {
  const met = new Set(meetings.flatMap((meeting) => meeting.query));
  return edgesOf(name, query.tokens)?.every((edge) => met.has(edge)) === true;
}

/**
 * Which of its words a listed name must meet for a stretch of text to be a mention of it, as far as the stretch alone tells:
 * the first and the last, and those that are somebody's own. `undefined` where it can be no mention at all.
 *
 * Never asks for more than `fitOf` does: of four words of a person one may be left over.
 */
export function wordsToMeet(name: string, model: Explanation['model'], tokens: readonly AskedToken[]) {
  const edges = edgesOf(name, tokens);
  if (edges === undefined || (model === 'person' && tokens.flatMap(wordsOf).length > 3)) return edges;
  return tokens.flatMap((token, i) => (isOwn(token) || edges.includes(i) ? [i] : []));
}

/** The words at the ends of a stretch that must meet something: not particles in front, nor legal forms behind. */
function edgesOf(name: string, tokens: readonly AskedToken[]): number[] | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (first.start > 1 || last.end < name.length - 1) return undefined;
  const edges: number[] = [];
  if (first.role !== 'particle' || tokens.length === 1) edges.push(0);
  if (last.role !== 'legalForm' && last.role !== 'suffix') edges.push(tokens.length - 1);
  return edges;
}
