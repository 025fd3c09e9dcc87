import { type AnalysedName, analyse, type KnownParts, type NameModel } from '../names/index.ts';
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
  return prepareAnalysed(analyse(printed, model, parts));
}

/** The same for a name already analysed. */
export function prepareAnalysed(analysed: AnalysedName): PreparedName {
  const { model } = analysed;
  const tokens = analysed.tokens.slice(0, MAX_TOKENS).map((token) => traitsOf(token, model));
  const weights = Float64Array.from(tokens, ({ token }) => weightOf(token, model));
  let speaking = 0;
  tokens.forEach(({ token }, i) => {
    if (canContradict(token)) speaking |= 1 << i;
  });
  return { analysed, model, tokens, weights, speaking };
}
