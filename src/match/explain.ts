import type { Explanation, Meeting, PrintedToken, QualifierEffect } from '../model/index.ts';
import { isInitials, type Token } from '../names/index.ts';
import type { Edge } from './align.ts';
import { isSpelledOut, JOINED } from './align.ts';
import { because } from './explain-meeting.ts';
import type { ScorableName } from './prepare.ts';
import { applyQualifiers } from './qualifiers.ts';
import type { NameScore } from './score.ts';
import { meet } from './similarity.ts';

/** Where a word of a name stands in print, and what it does there. */
export type Place = Pick<Token, 'start' | 'end' | 'role'>;

/** A name that can be scored, with what it takes to show it; a `PreparedName` is one. */
export interface ShowableName extends ScorableName {
  readonly analysed: { readonly printed: string; readonly tokens: readonly Place[] };
}

/**
 * A scoring as data: what met what, how well and with what share of the score; what stayed alone and what that cost.
 * Meetings' contributions minus the costs of tokens alone account for the name score.
 */
export function explain(
  query: ShowableName,
  list: ShowableName,
  scored: NameScore,
  qualifiers: readonly QualifierEffect[] = [],
): Explanation {
  const { score, effects } = applyQualifiers(scored.score, qualifiers);
  return {
    model: query.model,
    query: { name: query.analysed.printed, tokens: printedTokens(query) },
    list: { name: list.analysed.printed, tokens: printedTokens(list) },
    meetings: scored.edges.map((edge) => meeting(query, list, edge, scored.denominator)),
    alone: alone(query, list, scored),
    nameScore: round(scored.score),
    qualifiers: effects.map((given) => ({ ...given, effect: round(given.effect) })),
    score: round(score),
  };
}

/** Scores are shown and compared with four decimals. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** The words of a name as explanations show them, in the order of its tokens. */
export function printedTokens(name: ShowableName): PrintedToken[] {
  return name.analysed.tokens.slice(0, wordCount(name)).map((token, i) => ({
    text: name.analysed.printed.slice(token.start, token.end),
    start: token.start,
    end: token.end,
    role: token.role,
    weight: round(name.weights[i]!),
  }));
}

/** How many of the tokens are printed words: all but the initials of them all, which stand last. */
function wordCount({ tokens }: ShowableName): number {
  return tokens.at(-1)?.initials === true ? tokens.length - 1 : tokens.length;
}

function bits(mask: number): number[] {
  const found: number[] = [];
  for (let i = 0; mask !== 0; i++, mask >>>= 1) if ((mask & 1) !== 0) found.push(i);
  return found;
}

function meeting(query: ShowableName, list: ShowableName, edge: Edge, denominator: number): Meeting {
  if (isSpelledOut(edge, query, list)) return spelledOut(query, list, edge, denominator);
  const [queryTokens, listTokens] = [bits(edge.query), bits(edge.list)];
  const joined = queryTokens.length + listTokens.length > 2;
  const [asked, listed] = [query.tokens[queryTokens[0]!]!, list.tokens[listTokens[0]!]!];
  const kind = joined ? 'joined' : meet(asked, listed, query.model)!.kind;
  return {
    query: queryTokens,
    list: listTokens,
    kind,
    similarity: round(joined ? JOINED : edge.similarity),
    contribution: round((edge.similarity * edge.weight) / denominator),
    because: joined ? { rule: 'written as one' } : because(asked.token, listed.token, kind, query.model),
  };
}

/** One word, and the words it is the initials of. */
function spelledOut(query: ShowableName, list: ShowableName, edge: Edge, denominator: number): Meeting {
  const words = (name: ShowableName, mask: number) => bits(mask).filter((i) => !isInitials(name.tokens[i]!.token));
  const [queryWords, listWords] = [words(query, edge.query), words(list, edge.list)];
  const shared = queryWords.length === 1 ? query.tokens[queryWords[0]!] : list.tokens[listWords[0]!];
  return {
    query: queryWords,
    list: listWords,
    kind: 'symbol',
    similarity: round(edge.similarity),
    contribution: round((edge.similarity * edge.weight) / denominator),
    because: { rule: 'same meaning', table: 'initials', shared: shared!.token.text },
  };
}

/** Each lone token's cost: what the score would gain if that token were not there, scaled to add up to the whole price. */
function alone(query: ShowableName, list: ShowableName, scored: NameScore): Explanation['alone'] {
  const usedQuery = scored.edges.reduce((mask, edge) => mask | edge.query, 0);
  const usedList = scored.edges.reduce((mask, edge) => mask | edge.list, 0);
  const total = scored.left.querySpeaking + scored.left.querySilent + scored.left.listSpeaking + scored.left.listSilent;
  const lost = scored.denominator > 0 && total > 0 ? scored.price / scored.denominator / total : 0;
  const contradicted = scored.left.querySpeaking > 0 && scored.left.listSpeaking > 0;
  const side = (name: ShowableName, used: number) => {
    const left: Explanation['alone']['query'] = [];
    for (let token = 0, words = wordCount(name); token < words; token++) {
      if ((used & (1 << token)) !== 0) continue;
      const contradicts = contradicted && (name.speaking & (1 << token)) !== 0;
      left.push({ token, cost: round(name.weights[token]! * lost), contradicts });
    }
    return left;
  };
  return { query: side(query, usedQuery), list: side(list, usedList) };
}
