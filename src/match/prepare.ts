import {
  type AnalysedName,
  analyse,
  initialsOf,
  type KnownParts,
  type NameModel,
  type Token,
  takeApart,
} from '../names/index.ts';
import { appraise } from './appraise.ts';
import { glossed, glossFrom } from './gloss.ts';
import { spellsOut } from './spelled-out.ts';
import type { TokenTraits } from './traits.ts';
import { canContradict, isCountry, shareOf, weightOf } from './weights.ts';

/** Names are compared by at most this many tokens; alignment uses one bit a token. */
export const MAX_TOKENS = 30;
/** … and by the words that make up this many letters, which no name has, so that comparing any two texts takes little time. */
const MOST_LETTERS = 400;
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
  const { analysed, words } = takeApart(printed, model, parts);
  const compared = comparable(analysed);
  const { all, named } = compared;
  const tokens = new Array<TokenTraits>(all.length);
  const weights = new Float64Array(all.length);
  let speaking = 0;
  for (let i = 0; i < all.length; i++) {
    const { traits, weight, speaks } = appraise(all[i]!, model, i < named ? words[i] : undefined);
    tokens[i] = traits;
    weights[i] = weight;
    if (speaks) speaking |= 1 << i;
  }
  return { analysed, model, tokens, weights, speaking: lessen(compared, weights, speaking, model) };
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
  const compared = comparable(analysed);
  const { all } = compared;
  const weights = Float64Array.from(all, (token) => weightOf(token, model));
  let speaking = 0;
  for (let i = 0; i < all.length; i++) if (canContradict(all[i]!)) speaking |= 1 << i;
  return { analysed, tokens: all, weights, speaking: lessen(compared, weights, speaking, model) };
}

/** The tokens a name is compared by: its words, of which some say less than they would elsewhere, and maybe its initials. */
interface Compared {
  readonly all: readonly Token[];
  /** How many of them are words. */
  readonly named: number;
  /** Those that only say the name again, one bit each. */
  readonly again: number;
  /** The place in print from where on words only gloss the name. */
  readonly gloss: number;
}

function comparable({ printed, model, tokens }: AnalysedName): Compared {
  const words = firstOf(tokens);
  const named = words.length;
  if (model !== 'organisation') return { all: words, named, again: 0, gloss: Number.POSITIVE_INFINITY };
  const initials = initialsOf(printed, words);
  const again =
    saidBefore(words) | inBrackets(printed, words) | (initials === undefined ? 0 : spelledOut(words, initials));
  return { all: initials === undefined ? words : [...words, initials], named, again, gloss: glossFrom(printed, words) };
}

/** The words that count: beside them there must be room for the initials. */
function firstOf(tokens: readonly Token[]): readonly Token[] {
  let letters = 0;
  let count = 0;
  for (; count < tokens.length && count < MAX_TOKENS; count++) {
    letters += tokens[count]!.text.length;
    if (letters > MOST_LETTERS && count > 0) return tokens.slice(0, Math.min(count, MAX_TOKENS - 1));
  }
  return tokens.length < MAX_TOKENS ? tokens : tokens.slice(0, MAX_TOKENS - 1);
}

/** Words that say what an organisation is, behind the one that says who, weigh this much together: it is known by that one. */
const KINDS_TOGETHER = 0.8;
const WORD_OF_ITS_OWN = 0.9;

/** `Addameer Prisoner Support and Human Rights Association` is Addameer. */
function lessenKinds(all: readonly Token[], weights: Float64Array): void {
  let kinds = 0;
  let own = 0;
  for (let i = 0; i < all.length; i++) {
    const { role, script, symbol } = all[i]!;
    if (role === 'generic') kinds += weights[i]!;
    else if (
      role === 'number' ||
      (role === 'name' && (own > 0 || kinds > 0 || symbol !== undefined || script !== 'Latn'))
    )
      return;
    else if (role === 'name') own = weights[i]!;
  }
  if (kinds <= KINDS_TOGETHER || own < WORD_OF_ITS_OWN) return;
  const share = KINDS_TOGETHER / kinds;
  for (let i = 0; i < all.length; i++) if (all[i]!.role === 'generic') weights[i] = shareOf(weights[i]!, share);
}

/** What of its weight a country keeps that only says where an organisation with a word of its own is: `Sberbank of Russia`, `Rosneft Deutschland GmbH`. */
const OF_COUNTRY = 0.5;
const KNOWN_BY_ITSELF = 0.75;

function lessenCountry(all: readonly Token[], named: number, weights: Float64Array): void {
  let at = named - 1;
  while (at > 0 && all[at]!.role === 'legalForm') at--;
  if (at < 1 || !isCountry(all[at]!)) return;
  for (let i = 0; i < at; i++) {
    if (all[i]!.role !== 'name' || all[i]!.symbol !== undefined || weights[i]! < KNOWN_BY_ITSELF) continue;
    weights[at] = shareOf(weights[at]!, OF_COUNTRY);
    return;
  }
}

/** Takes from the weights what words say less; returns which tokens can still contradict. */
function lessen(
  { all, named, again, gloss }: Compared,
  weights: Float64Array,
  speaking: number,
  model: NameModel,
): number {
  if (model === 'organisation') {
    lessenKinds(all, weights);
    lessenCountry(all, named, weights);
  }
  if (again === 0 && gloss === Number.POSITIVE_INFINITY) return speaking;
  for (let i = 0; i < all.length; i++) {
    if ((again & (1 << i)) !== 0) weights[i] = SAID_AGAIN;
    else if (all[i]!.start >= gloss) weights[i] = glossed(weights[i]!);
  }
  return speaking & ~again;
}

/** Words that are the initials of the others, one bit each. */
function spelledOut(words: readonly Token[], initials: Token): number {
  let bits = 0;
  for (let i = 0; i < words.length; i++) if (spellsOut(words[i]!, initials)) bits |= 1 << i;
  return bits;
}

/** An abbreviation in brackets, which says again what the name said: `Ural Bank for Reconstruction and Development (UBRiR)`. */
function inBrackets(printed: string, words: readonly Token[]): number {
  let bits = 0;
  if (words.length < 3 || !printed.includes('(')) return bits;
  for (let i = 1; i < words.length; i++) {
    const { role, symbol, start, end } = words[i]!;
    if (role !== 'name' || symbol !== undefined || printed[start - 1] !== '(' || printed[end] !== ')') continue;
    if (ABBREVIATION.test(printed.slice(start, end))) bits |= 1 << i;
  }
  return bits;
}

/** Two capitals at least, in a short run of letters. */
const ABBREVIATION = /^(?=.{2,10}$)\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;

/** Words that an organisation's name says for a second time: `Open Joint Stock Company Zavod (OJSC Zavod)`. */
function saidBefore(words: readonly Token[]): number {
  let bits = 0;
  if (words.length < 3) return bits;
  for (let i = 1; i < words.length; i++) {
    const { role, text } = words[i]!;
    if (role === 'number' || text.length < 3) continue;
    for (let j = 0; j < i && (bits & (1 << i)) === 0; j++) if (words[j]!.text === text) bits |= 1 << i;
  }
  return bits;
}
