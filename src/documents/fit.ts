import type { Explanation, Match } from '../model/index.ts';

/**
 * How well a stretch of text and a listed name agree, word by word. A score alone cannot say it: for a document a
 * person needs given name and surname, an organisation all the words that tell it from others.
 */
export interface Fit {
  readonly kind: 'person' | 'organisation' | 'thing';
  /** Agreeing words that are real parts of the name (no titles, particles, legal forms), as printed in the text. */
  readonly agreeing: readonly string[];
  /** Words of the listed name that the text lacks, as listed. */
  readonly missing: readonly string[];
  /** Words of the text inside the name that the list does not have. */
  readonly extra: readonly string[];
  /** Whether every word agrees letter for letter and none is left over. */
  readonly exact: boolean;
}

const REAL = new Set(['name', 'family', 'given']);
const LIGHT = new Set(['legalForm', 'generic', 'particle', 'title', 'suffix']);
/** The least similarity of two words that count as the same name in a document. */
const SAME_WORD = 0.8;
const SAME_THING = 0.95;

/** The fit of a match, or `undefined` where the text cannot be said to name that party. */
export function fitOf(name: string, match: Match): Fit | undefined {
  const explanation = match.explanation;
  if (!coversEdges(name, explanation)) return undefined;
  const fit = measure(explanation);
  if (fit.agreeing.length === 0) return undefined;
  const schema = match.party.schema;
  if (schema === 'Vessel' || schema === 'Airplane' || schema === 'Vehicle') {
    return fit.missing.length === 0 && fit.extra.length === 0 && lowest(explanation) >= SAME_THING
      ? { ...fit, kind: 'thing' }
      : undefined;
  }
  if (schema === 'CryptoWallet') return undefined;
  if (schema === 'Person') return personFits(fit, explanation) ? { ...fit, kind: 'person' } : undefined;
  if (organisationFits(fit, explanation)) return { ...fit, kind: 'organisation' };
  const unknown = schema === 'LegalEntity' || schema === 'Thing';
  return unknown && fit.agreeing.length >= 2 && personFits(fit, explanation) ? { ...fit, kind: 'person' } : undefined;
}

function measure(explanation: Explanation): Omit<Fit, 'kind'> {
  const { query, list, meetings } = explanation;
  const good = meetings.filter((meeting) => meeting.similarity >= SAME_WORD && meeting.kind !== 'initial');
  const metQuery = new Set(meetings.flatMap((meeting) => meeting.query));
  const metList = new Set(meetings.flatMap((meeting) => meeting.list));
  const goodQuery = new Set(good.flatMap((meeting) => meeting.query));
  const agreeing = query.tokens.filter((token, i) => goodQuery.has(i) && isReal(token) && meetsReal(i, explanation));
  return {
    agreeing: agreeing.map((token) => token.text),
    missing: list.tokens.filter((token, i) => !metList.has(i) && isReal(token)).map((token) => token.text),
    extra: query.tokens.filter((token, i) => !metQuery.has(i) && isReal(token)).map((token) => token.text),
    exact:
      metList.size === list.tokens.length &&
      metQuery.size === query.tokens.length &&
      meetings.every((meeting) => meeting.similarity >= 0.999),
  };
}

function isReal(token: Explanation['list']['tokens'][number]): boolean {
  return REAL.has(token.role) && token.text.length > 1;
}

function meetsReal(queryIndex: number, { meetings, list }: Explanation): boolean {
  return meetings.some(
    (meeting) => meeting.query.includes(queryIndex) && meeting.list.some((i) => isReal(list.tokens[i]!)),
  );
}

/** Surname and given name must both agree where the list tells them apart; else two words of the name. */
function personFits(fit: Omit<Fit, 'kind'>, { list, meetings }: Explanation): boolean {
  const real = list.tokens.filter(isReal).length;
  if (real === 1) return fit.agreeing.length === 1 && fit.extra.length === 0 && fit.exact;
  if (fit.agreeing.length < 2 || fit.extra.length > (fit.agreeing.length >= 3 ? 1 : 0)) return false;
  const met = new Set(
    meetings.filter((meeting) => meeting.similarity >= SAME_WORD && meeting.kind !== 'initial').flatMap((m) => m.list),
  );
  const families = list.tokens.flatMap((token, i) => (token.role === 'family' && token.text.length > 1 ? [i] : []));
  const others = list.tokens.flatMap((token, i) =>
    (token.role === 'given' || token.role === 'name') && token.text.length > 1 ? [i] : [],
  );
  if (families.length > 0 && others.length > 0) {
    return families.some((i) => met.has(i)) && others.some((i) => met.has(i));
  }
  return true;
}

/** All words that tell the organisation apart must agree; only legal forms and the like may be missing. */
function organisationFits(fit: Omit<Fit, 'kind'>, explanation: Explanation): boolean {
  if (fit.missing.length > 0 || fit.extra.length > 0) return false;
  const { meetings, list, query, alone } = explanation;
  const lightOnly = (tokens: readonly { role: string }[], left: readonly { token: number }[]) =>
    left.every(({ token }) => LIGHT.has(tokens[token]!.role));
  if (!lightOnly(list.tokens, alone.list) || !lightOnly(query.tokens, alone.query)) return false;
  return meetings.every((meeting) => meeting.similarity >= SAME_WORD);
}

/** A stretch whose first or last word met nothing is too long: the shorter stretch is tried on its own. */
function coversEdges(name: string, { query, meetings }: Explanation): boolean {
  const first = query.tokens[0];
  const last = query.tokens.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.start > 1 || last.end < name.length - 1) return false;
  const met = new Set(meetings.flatMap((meeting) => meeting.query));
  const lastIndex = query.tokens.length - 1;
  const firstFits = met.has(0) || (first.role === 'particle' && query.tokens.length > 1);
  const lastFits = met.has(lastIndex) || last.role === 'legalForm' || last.role === 'suffix';
  return firstFits && lastFits;
}

function lowest({ meetings }: Explanation): number {
  return Math.min(...meetings.map((meeting) => meeting.similarity));
}
