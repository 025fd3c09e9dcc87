import type { Token } from '../names/index.ts';
import type { ScorableName } from './prepare.ts';
import type { TokenTraits } from './traits.ts';
import { isCountry } from './weights.ts';

/** Marks that tell one bearer of a name from another: initials, generations, numbers, countries. */

/** What it costs where each side has an initial, or a generation, that the other has not: John B. is not John W. */
const OTHER_SUFFIX = 1;
const OTHER_NUMBER = 0.75;
const OTHER_COUNTRY = 0.85;
/** What an initial costs that is none of the other name's letters, and what a number that only one ship bears. */
const OTHER_INITIAL = 1;
const LONE_NUMBER = 1.2;

/** Price of an initial that stayed alone beside a name that did, too: J. Sidorov is not Nikolai Sidorov. */
export function otherInitials(name: ScorableName, used: number, othersLeft: number): number {
  if (name.model !== 'person' || othersLeft === 0) return 0;
  return name.tokens.some(({ initial }, i) => initial && (used & (1 << i)) === 0) ? OTHER_INITIAL : 0;
}

/** Price of initials, or of generations, that stayed alone on both sides. */
export function otherMarks(query: ScorableName, usedQuery: number, list: ScorableName, usedList: number): number {
  if (query.model !== 'person') return 0;
  const left = (name: ScorableName, used: number, isMark: (traits: TokenTraits) => boolean) =>
    name.tokens.some((traits, i) => (used & (1 << i)) === 0 && isMark(traits));
  const onBoth = (isMark: (traits: TokenTraits) => boolean) =>
    left(query, usedQuery, isMark) && left(list, usedList, isMark);
  return (onBoth(isInitialMark) ? OTHER_SUFFIX : 0) + (onBoth(isGeneration) ? OTHER_SUFFIX : 0);
}

const isInitialMark = ({ initial }: TokenTraits) => initial;
const isGeneration = ({ token: { symbol } }: TokenTraits) =>
  symbol === 'suffix:jr' || symbol === 'suffix:sr' || symbol?.startsWith('num:') === true;

/** What is left of a score where organisations bear other numbers, or are of other countries: Plant 6 is not Plant 8. */
export function otherOne(query: ScorableName, usedQuery: number, list: ScorableName, usedList: number): number {
  const onBoth = (isTold: (token: Token) => boolean) =>
    query.tokens.some(({ token }, i) => (usedQuery & (1 << i)) === 0 && isTold(token)) &&
    list.tokens.some(({ token }, i) => (usedList & (1 << i)) === 0 && isTold(token));
  return (onBoth(isNumber) ? OTHER_NUMBER : 1) * (onBoth(isCountry) ? OTHER_COUNTRY : 1);
}

const isNumber = ({ role }: Token) => role === 'number';

/** Price of numbers that stayed alone: Ocean Star 2 is not Ocean Star. */
export function loneNumbers(name: ScorableName, used: number): number {
  if (name.model !== 'thing') return 0;
  let price = 0;
  name.tokens.forEach(({ token }, i) => {
    if (token.role === 'number' && (used & (1 << i)) === 0) price += LONE_NUMBER * name.weights[i]!;
  });
  return price;
}
