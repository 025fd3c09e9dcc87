import { type AnalysedName, analyse, type KnownParts, type NameModel, type Token } from '../names/index.ts';
import { appraise } from './appraise.ts';
import type { TokenTraits } from './similarity.ts';
import { canContradict, weightOf } from './weights.ts';

/** Names are compared by at most this many tokens; alignment uses one bit a token. */
export const MAX_TOKENS = 30;

/** What scoring needs of a name. */
export interface ScorableName {
  readonly model: NameModel;
  /** Equal tokens of different names may be one: where a token stands in its name only the analysis tells. */
  readonly tokens: readonly TokenTraits[];
  readonly weights: Float64Array;
  /** Which tokens can contradict, one bit each. */
  readonly speaking: number;
}

/** A name ready to be scored against many others, and to be explained. */
export interface PreparedName extends ScorableName {
  readonly analysed: AnalysedName;
}

/** Takes a printed name apart and works out what scoring needs of each token, of equal tokens once. O(length). */
export function prepare(printed: string, model: NameModel, parts?: KnownParts): PreparedName {
  const analysed = analyse(printed, model, parts);
  const count = Math.min(analysed.tokens.length, MAX_TOKENS);
  const tokens = new Array<TokenTraits>(count);
  const weights = new Float64Array(count);
  let speaking = 0;
  for (let i = 0; i < count; i++) {
    const { traits, weight, speaks } = appraise(analysed.tokens[i]!, model);
    tokens[i] = traits;
    weights[i] = weight;
    if (speaks) speaking |= 1 << i;
  }
  return { analysed, model, tokens, weights, speaking };
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
