import { type AnalysedName, analyse, initialsOf, type KnownParts, type NameModel, type Token } from '../names/index.ts';
import { appraise } from './appraise.ts';
import { glossed, glossFrom } from './gloss.ts';
import { spellsOut } from './spelled-out.ts';
import type { TokenTraits } from './traits.ts';
import { canContradict, weightOf } from './weights.ts';

/** Names are compared by at most this many tokens; alignment uses one bit a token. */
export const MAX_TOKENS = 30;
/** Weight of a word that only says the name again by its initials. */
const SAID_AGAIN = 1 / 8;

/** What scoring needs of a name. */
export interface ScorableName {
  readonly model: NameModel;
  /**
   * The words; behind those of an organisation the letters it may be known by (`isInitials`), which weigh nothing.
   * Equal tokens of different names may be one: where a token stands in its name only the analysis tells.
   */
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
  const { all, repeats, gloss } = comparable(analysed);
  const tokens = new Array<TokenTraits>(all.length);
  const weights = new Float64Array(all.length);
  let speaking = 0;
  for (let i = 0; i < all.length; i++) {
    const { traits, weight, speaks } = appraise(all[i]!, model);
    tokens[i] = traits;
    weights[i] = repeats(all[i]!) ? SAID_AGAIN : all[i]!.start >= gloss ? glossed(weight) : weight;
    if (speaks && !repeats(all[i]!)) speaking |= 1 << i;
  }
  return { analysed, model, tokens, weights, speaking };
}

const NEVER = () => false;

/** The tokens a name is compared by, which of them only say it again, and from where on they only gloss it. */
function comparable({ printed, model, tokens }: AnalysedName): {
  all: readonly Token[];
  repeats: (token: Token) => boolean;
  gloss: number;
} {
  const words = tokens.length < MAX_TOKENS ? tokens : tokens.slice(0, MAX_TOKENS - 1);
  if (model !== 'organisation') return { all: words, repeats: NEVER, gloss: Number.POSITIVE_INFINITY };
  const gloss = glossFrom(printed, words);
  const initials = initialsOf(printed, words);
  const again = saidBefore(words);
  if (initials === undefined)
    return { all: words, repeats: again === undefined ? NEVER : (token) => again.has(token), gloss };
  const repeats = (token: Token) => spellsOut(token, initials) || again?.has(token) === true;
  return { all: [...words, initials], repeats, gloss };
}

/** Words that an organisation's name says for a second time: `Open Joint Stock Company Zavod (OJSC Zavod)`. */
function saidBefore(words: readonly Token[]): ReadonlySet<Token> | undefined {
  if (words.length < 3) return undefined;
  let again: Set<Token> | undefined;
  for (let i = 1; i < words.length; i++) {
    const { role, text } = words[i]!;
    if (role === 'number' || text.length < 3) continue;
    for (let j = 0; j < i; j++) {
      if (words[j]!.text !== text) continue;
      again ??= new Set();
      again.add(words[i]!);
      break;
    }
  }
  return again;
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
  const { all, repeats, gloss } = comparable(analysed);
  const weights = Float64Array.from(all, (token) => {
    if (repeats(token)) return SAID_AGAIN;
    const weight = weightOf(token, model);
    return token.start >= gloss ? glossed(weight) : weight;
  });
  let speaking = 0;
  all.forEach((token, i) => {
    if (canContradict(token) && !repeats(token)) speaking |= 1 << i;
  });
  return { analysed, tokens: all, weights, speaking };
}
