import type {
  Explanation,
  ListCoverage,
  Match,
  Meeting,
  QualifierEffect,
  ReadResult,
  ScreenResult,
} from '../../src/screen/vocabulary.ts';
import { country, date, many, score, startingCount } from './format.ts';
import { isoOf, today } from './time/days.ts';

/** The page's sentences, in one place, so that the same thing is always said the same way. */

const KIND: Record<Meeting['kind'], string> = {
  exact: 'same',
  spelling: 'spelling',
  phonetic: 'sound',
  transliteration: 'romanised',
  nickname: 'nickname',
  initial: 'initial',
  symbol: 'same meaning',
  joined: 'joined',
  confusable: 'look-alike',
};
const latin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** How two words met, as they are printed: the same word in two scripts says so. */
export function meetingWords(meeting: Meeting, asked: string, listed: string): string {
  if (meeting.kind !== 'exact') {
    const changes = meeting.because?.changes;
    return `${KIND[meeting.kind]} ${score(meeting.similarity)}${changes === undefined ? '' : ` (${changes.join(' ')})`}`;
  }
  return latin(asked) === latin(listed) ? KIND.exact : 'same, romanised';
}

const NAME_KIND = { primary: 'primary name', strong: 'alias', weak: 'weak alias', former: 'former name' } as const;
export const nameKind = (kind: Match['name']['kind']): string => NAME_KIND[kind];

const SCHEMA: Record<string, string> = {
  Thing: 'anything',
  Person: 'person',
  Organization: 'organisation',
  Company: 'company',
  PublicBody: 'public body',
  LegalEntity: 'person or organisation',
  Vessel: 'vessel',
  Airplane: 'aircraft',
  Vehicle: 'vehicle',
  CryptoWallet: 'crypto wallet',
};
export const schemaName = (schema: string): string => SCHEMA[schema] ?? schema;

const BAND = { alert: 'alert', strong: 'strong', 'nearly certain': 'nearly certain' } as const;
export const bandName = (band: Match['band']): string => BAND[band];

/** `on 7 lists; the newest is 133 days old` */
export function covered(coverage: readonly ListCoverage[]): string {
  const screened = coverage.filter((list) => list.screened);
  if (screened.length === 0) return 'no list was screened';
  const day = screened[0]?.asOf;
  if (day !== undefined) return coveredOn(day, screened);
  const newest = Math.min(...screened.map((list) => list.ageDays));
  const known = knownOn(screened);
  if (screened.length === 1) return `on one list${known}; it is ${many(newest, 'day')} old`;
  return `on ${screened.length} lists${known}; the newest is ${many(newest, 'day')} old`;
}

function knownOn([{ knownAt } = {}]: readonly Partial<ListCoverage>[]): string {
  return knownAt === undefined ? '' : `, as known on ${date(knownAt)}`;
}

/** `on 7 lists as of 20 Aug 2025; the newest version is 9 days older` */
function coveredOn(day: string, screened: readonly ListCoverage[]): string {
  const lists = `on ${screened.length === 1 ? 'one list' : `${screened.length} lists`} as of ${date(day)}${knownOn(screened)}`;
  const ofThatDay = screened.filter((list) => !list.versionIsLater);
  if (ofThatDay.length === 0) return `${lists}; no version of that day is held`;
  const newest = Math.min(...ofThatDay.map((list) => list.ageDays));
  const beyond = day > isoOf(today()) ? ', a day to come, beyond what is known' : '';
  return `${lists}; the newest version is ${newest === 0 ? 'of that day' : `${many(newest, 'day')} older`}${beyond}`;
}

/** How many of the lists that were screened are stale, where any is. */
export function staleness(coverage: readonly ListCoverage[]): string | undefined {
  const screened = coverage.filter((list) => list.screened);
  const stale = screened.filter((list) => list.stale).length;
  if (stale === 0) return undefined;
  if (stale < screened.length) return `${stale} of ${screened.length} lists are stale.`;
  return stale === 1 ? 'This list is stale.' : `All ${stale} lists are stale.`;
}

/** What was not screened, where anything was not. */
export function missing(coverage: readonly ListCoverage[]): string | undefined {
  const absent = coverage.filter((list) => !list.screened);
  if (absent.length === 0) return undefined;
  return `Not screened: ${absent.map((list) => list.title).join('; ')}.`;
}

/** The answer to a screening, in one sentence. */
export function screeningAnswer(result: ScreenResult): string {
  const { total, coverage, outcome } = result;
  if (outcome === 'incomplete' && total === 0) return `Not fully screened. No match so far ${covered(coverage)}.`;
  if (total === 0) return `No match ${covered(coverage)}.`;
  const best = result.matches[0]?.band ?? 'alert';
  const exempted = result.exempted ?? 0;
  if (exempted === total)
    return `${startingCount(total)} ${total === 1 ? 'match' : 'matches'}, exempted by the policy, ${covered(coverage)}.`;
  const matches = `${startingCount(total)} ${total === 1 ? 'match' : 'matches'} to review`;
  const sure = best === 'alert' ? '' : `, ${total === 1 ? '' : 'the best one '}${bandName(best)},`;
  return `${matches}${sure} ${covered(coverage)}.`;
}

/** The answer to the reading of one document, in one sentence. */
export function readingAnswer(result: ReadResult): string {
  const mentions = result.documents.flatMap((document) => document.mentions);
  const parties = new Set(mentions.map((mention) => mention.party.id)).size;
  const lists = covered(result.coverage).replace(/^on/, 'Read against');
  if (mentions.length === 0) return `No listed party is named in this text. ${lists}.`;
  const subject = `${startingCount(parties)} listed ${parties === 1 ? 'party is' : 'parties are'}`;
  const places = mentions.length === 1 ? 'in one place' : `in ${mentions.length} places`;
  return `${subject} named, ${places}. ${lists}.`;
}

const QUALIFIER: Record<QualifierEffect['qualifier'], string> = {
  birthDate: 'Birth date',
  country: 'Country',
  nationality: 'Nationality',
  place: 'Place',
  gender: 'Gender',
  identifier: 'Identifier',
  schema: 'Kind of party',
  weakAlias: 'Weak alias',
  oneWordName: 'One-word name',
  context: 'Words around it',
};
const OUTCOME: Record<QualifierEffect['outcome'], string> = {
  agrees: 'agrees',
  close: 'is close',
  contradicts: 'contradicts',
  caps: 'limits the score',
};

/** A fact's value as it is read: dates and countries as the page prints them. */
export function qualifierValue(qualifier: QualifierEffect['qualifier'], value: string): string {
  const parts = value.split(/,\s*/);
  if (qualifier === 'birthDate') return parts.map(date).join(', ');
  if (qualifier === 'country' || qualifier === 'nationality') return parts.map(country).join(', ');
  if (qualifier === 'schema') return schemaName(value);
  return value;
}

/** `Birth date agrees: 13 Aug 1975 beside 1975` */
export function qualifierWords(effect: QualifierEffect): string {
  const asked = qualifierValue(effect.qualifier, effect.query);
  const listed = qualifierValue(effect.qualifier, effect.list);
  const values = [asked, listed].filter(Boolean);
  const beside = values.length === 2 && asked !== listed ? `${asked} beside ${listed}` : values[0];
  return `${QUALIFIER[effect.qualifier]} ${OUTCOME[effect.outcome]}${beside ? `: ${beside}` : ''}`;
}

const ROLE: Record<string, string> = {
  initial: 'initial',
  particle: 'particle',
  title: 'title',
  legalForm: 'legal form',
  generic: 'common word',
  number: 'number',
  suffix: 'suffix',
};
/** What a token is, where that is why it weighs less. */
export const roleName = (role: string): string | undefined => ROLE[role];

/** The alignment in words: what the drawing shows, for those who do not see it. */
export function alignmentWords(explanation: Explanation): string[] {
  const { query, list, meetings, alone } = explanation;
  const text = (tokens: Explanation['query']['tokens'], indexes: readonly number[]): string =>
    `“${indexes.map((index) => tokens[index]?.text ?? '').join(' ')}”`;
  return [
    `Your name: ${query.name}. On the list: ${list.name}. Score ${score(explanation.score)}.`,
    ...meetings.map((meeting) => {
      const [asked, listed] = [text(query.tokens, meeting.query), text(list.tokens, meeting.list)];
      return `${asked} met ${listed}: ${meetingWords(meeting, asked, listed)}.`;
    }),
    ...alone.query.map(
      ({ token, contradicts }) =>
        `${text(query.tokens, [token])} in your name met nothing${contradicts ? ' and speaks against the match' : ''}.`,
    ),
    ...alone.list.map(
      ({ token, contradicts }) =>
        `${text(list.tokens, [token])} on the list met nothing${contradicts ? ' and speaks against the match' : ''}.`,
    ),
  ];
}
