import type { Explanation, Meeting, MeetingKind, PrintedToken, QualifierEffect } from '../model/index.ts';
import type { NameModel } from '../names/index.ts';
import {
  bestPartner,
  composite,
  HALF_ALIKE,
  type OfacName,
  type OfacPart,
  ofacName,
  ofacScore,
} from './ofac-search.ts';
import { jaroWinkler } from './ofac-strings.ts';
import { applyQualifiers } from './qualifiers.ts';

/** A score of `ofacScore` as data: each part of the query with its partner, and which technique counted. */
export function explainOfac(
  query: string,
  list: string,
  model: NameModel,
  qualifiers: readonly QualifierEffect[] = [],
): Explanation {
  const [asked, listed] = [ofacName(query), ofacName(list)];
  const nameScore = ofacScore(asked, listed);
  const { score, effects } = applyQualifiers(nameScore, qualifiers);
  const share = 1 / Math.max(1, asked.parts.length);
  const meetings = nameScore === 0 ? [] : meetingsOf(asked, listed, share);
  const met = (side: 'query' | 'list', token: number): boolean => meetings.some((each) => each[side].includes(token));
  const alone = (side: 'query' | 'list', { parts }: OfacName, cost: number) =>
    parts.flatMap((_, token) => (met(side, token) ? [] : [{ token, cost: round(cost), contradicts: false }]));
  return {
    model,
    query: { name: query, tokens: tokensOf(query, asked) },
    list: { name: list, tokens: tokensOf(list, listed) },
    meetings,
    // What the list has more costs nothing in that search.
    alone: { query: alone('query', asked, share), list: alone('list', listed, 0) },
    nameScore: round(nameScore),
    qualifiers: effects.map((given) => ({ ...given, effect: round(given.effect) })),
    score: round(score),
    technique: jaroWinkler(asked.whole, listed.whole) > composite(asked, listed) ? 'whole name' : 'name parts',
  };
}

function meetingsOf(asked: OfacName, listed: OfacName, share: number): Meeting[] {
  return asked.parts.flatMap((part, query) => {
    const { at, similarity } = bestPartner(part, listed);
    if (similarity < HALF_ALIKE) return [];
    const kind = kindOf(part, listed.parts[at]!, similarity);
    return [
      { query: [query], list: [at], kind, similarity: round(similarity), contribution: round(similarity * share) },
    ];
  });
}

function kindOf(query: OfacPart, list: OfacPart, similarity: number): MeetingKind {
  if (query.text === list.text) return 'exact';
  return similarity > jaroWinkler(query.text, list.text) ? 'phonetic' : 'spelling';
}

function tokensOf(printed: string, { parts }: OfacName): PrintedToken[] {
  return parts.map(({ start, end }) => ({ text: printed.slice(start, end), start, end, role: 'name', weight: 1 }));
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
