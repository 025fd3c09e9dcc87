import { type AnalysedName, analyse, type KnownParts, type NameModel, type Token } from '../names/index.ts';
import { type TokenTraits, traitsOf } from './similarity.ts';
import { canContradict, weightOf } from './weights.ts';

/** Names are compared by at most this many tokens; alignment uses one bit a token. */
export const MAX_TOKENS = 30;

/** What scoring needs of a name. */
export interface ScorableName {
  readonly model: NameModel;
  readonly tokens: readonly TokenTraits[];
  readonly weights: Float64Array;
  /** Which tokens can contradict, one bit each. */
  readonly speaking: number;
}

/** A name ready to be scored against many others, and to be explained. */
export interface PreparedName extends ScorableName {
  readonly analysed: AnalysedName;
}

/** Takes a printed name apart and works out once what scoring needs of each token. O(length). */
export function prepare(printed: string, model: NameModel, parts?: KnownParts): PreparedName {
  const { analysed, tokens, weights, speaking } = weigh(printed, model, parts);
  return { analysed, model, tokens: tokens.map((token) => traitsOf(token, model)), weights, speaking };
}

/** A name taken apart and weighed, but without what comparing its tokens needs. */
export interface WeighedName {
  readonly analysed: AnalysedName;
  readonly tokens: readonly Token[];
  readonly weights: Float64Array;
  readonly speaking: number;
}

/** The cheaper half of `prepare`, for building an index, where equal tokens share their traits. */
export function weigh(printed: string, model: NameModel, parts?: KnownParts): WeighedName {
  const analysed = analyse(printed, model, parts);
  const tokens = analysed.tokens.slice(0, MAX_TOKENS);
  const weights = Float64Array.from(tokens, (token) => weightOf(token, model));
  let speaking = 0;
  tokens.forEach((token, i) => {
    if (canContradict(token)) speaking |= 1 << i;
  });
  return { analysed, tokens, weights, speaking };
}
