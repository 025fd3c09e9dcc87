import { isFunctionWord } from '../lexicon.ts';
import { type Bound, type Item, printed } from './item.ts';
import { isRoleNoun, roleStart, roleWords } from './roles.ts';
import { DEMONYMS } from './tables/demonyms.ts';
import { GROUP_HEADS, isRoleHead, NUMBER_WORDS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/**
 * Several people or things not named, whose noun stands here: "four other judges", "12 tankers", "dozens of states".
 * Words between number and noun are taken in; a number further off than five words is another's.
 */
export function groupEnding(tokens: readonly Token[], at: number): Item | undefined {
  const { low, kind } = tokens[at]!;
  const single =
    kind === 'word' &&
    (tokens[at - 1]?.low === 'one' || (tokens[at - 2]?.low === 'one' && isPlainWord(tokens[at - 1]!))) &&
    GROUP_HEADS.has(low.endsWith('y') ? `${low.slice(0, -1)}ies` : `${low}s`);
  const isKnown = single || GROUP_HEADS.has(low) || (low.endsWith('s') && (isRoleHead(low) || isPeople(tokens, at)));
  if (kind !== 'word' || !(isKnown || isCountedPlural(tokens, at))) return undefined;
  // "state", "states" as a verb: "the order states that".
  if (low === 'states' && !isCounted(tokens, at)) return undefined;
  // "today's action targets X"
  if (
    low === 'targets' &&
    /^(?:action|measures|sanctions|package|announcement|order|round|move|also)$/.test(tokens[at - 1]?.low ?? '')
  )
    return undefined;
  const number = numberBefore(tokens, at);
  if (number === undefined && /^(?:leads|heads|chairs|directs)$/.test(low)) return undefined;
  const start = roleStart(tokens, at, 0);
  // "both men", not "both men and women"
  const isPair = tokens[start - 1]?.low === 'both' && tokens[at + 1]?.low !== 'and' && low !== 'states';
  const both = number === undefined && isPair ? start - 1 : undefined;
  const first = Math.min(start, number?.first ?? both ?? start);
  const last = tokens[at + 1]?.low === 'parties' ? at + 1 : at;
  return {
    type: 'group',
    first,
    last,
    nameFirst: first,
    nameLast: last,
    name: printed(tokens, first, last),
    noun: printed(tokens, number === undefined ? start : Math.max(start, number.last + 1), last).replace(
      /^(?:other|more|further|new) /i,
      '',
    ),
    ...(isRoleNoun(tokens[at]) || start < at
      ? roleWords(tokens, number === undefined ? start : Math.max(start, number.last + 1), at)
      : {}),
    ...(number !== undefined && { count: number.count, bound: number.bound }),
    ...(both !== undefined && { count: 2, bound: 'exactly' as const }),
  };
}

function isPlainWord({ kind, low, capital }: Token): boolean {
  return kind === 'word' && !capital && !isFunctionWord(low);
}

/** "nine bodies", "328 Duma seats": any plural with a number before it, unless it measures time, money or space. */
function isCountedPlural(tokens: readonly Token[], at: number): boolean {
  const { low, text } = tokens[at]!;
  if (!low.endsWith('s') || !/^\p{Ll}{3,}[^\Wsui]s$/u.test(text) || UNITS.has(low)) return false;
  // "12 tanker owners": the last noun is the one counted.
  if (/^\p{Ll}+s$/u.test(tokens[at + 1]?.text ?? '')) return false;
  const number = numberBefore(tokens, at);
  if (number === undefined || number.count < 2 || isYear(tokens, number.last) || at - number.last > 4) return false;
  return tokens.slice(number.last + 1, at).every(
    ({ low }) =>
      // "five of its trustees"
      /^(?:of|its|his|her|their|more|other|further|new|additional)$/.test(low) ||
      !(isFunctionWord(low) || UNITS.has(low) || GROUP_HEADS.has(low)),
  );
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(tokens[at]!.text);
}

const UNITS = new Set(
  'years months weeks days hours minutes seconds dollars euros pounds rubles roubles yuan francs percents points degrees votes times tonnes tons barrels litres gallons miles kilometres kilometers metres meters acres hectares pages seats doses goods steps ways things does goes was has its this thus less as is us ours hers theirs articles sections paragraphs chapters counts charges fatalities deaths injuries arrests casualties others killed injured wounded'.split(
    ' ',
  ),
);

/** "Palestinians", "Cubans", "North Koreans": a people's name in the plural. */
export function isPeople(tokens: readonly Token[], at: number): boolean {
  const { capital, low } = tokens[at]!;
  const one = low.slice(0, -1);
  return capital && low !== 'us' && (DEMONYMS.has(one) || DEMONYMS.has(`${tokens[at - 1]?.low} ${one}`));
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:member|other|all|many|some|european|the|of|several|arab|african|eu|un)$/.test(tokens[at - 1]?.low ?? '') ||
    tokens[at + 1]?.low === 'parties' ||
    tokens[at - 1]?.kind === 'number' ||
    NUMBER_WORDS.has((tokens[at - 1]?.low ?? '').split('-')[0]!)
  );
}

export interface Counted {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly bound: Bound;
}

/** The number before a noun, at most five words off, with its bound ("more than 40 other senior officials"). */
function numberBefore(tokens: readonly Token[], noun: number): Counted | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const token = tokens[i]!;
    const counted = numberEnding(tokens, i);
    if (counted !== undefined) return partOf(tokens, counted) ?? counted;
    // "two of his companies", "19 of them children"
    if (/^(?:his|her|its|their|the|them|those|these)$/.test(token.low) && tokens[i - 1]?.low === 'of') {
      i--;
      continue;
    }
    // "59 natural and legal persons"
    if (/^(?:and|or)$/.test(token.low) && tokens[i + 1]?.low === 'legal') continue;
    if (
      token.kind !== 'word' ||
      /^(?:and|or|of|the|a|an|in|on|at|to|for|by|with|from|that|who|which|is|are|was|were|said|after|before|while|when|than|as|if|but|because|during|per|against|between|into)$/.test(
        token.low,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "21 of the region's 26 states": the part is what is counted. */
function partOf(tokens: readonly Token[], whole: Counted): Counted | undefined {
  let at = whole.first - 1;
  for (let words = 0; words < 4 && at > 0 && tokens[at]!.low !== 'of'; words++) at--;
  const between = tokens.slice(at + 1, whole.first);
  if (tokens[at]?.low !== 'of' || !between.every(({ kind, low }) => kind === 'word' || low === "'s")) return undefined;
  return at > 0 ? numberEnding(tokens, at - 1) : undefined;
}

/** A number that ends at a token: "1,200", "twenty-one", "two dozen", "2.4 million", with "over" or "at least" before it. */
export function numberEnding(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at]!;
  const scale = SCALES.get(token.low);
  let first = at;
  let count = wordValue(token);
  if (scale !== undefined && at > 0) {
    first = at - 1;
    const factor =
      wordValue(tokens[first]!) ??
      (tokens[first]!.low === 'a' ? (tokens[first - 1]?.low === 'half' ? 0.5 : 1) : undefined) ??
      (/^\d+\.\d+$/.test(tokens[first]!.text) ? Number(tokens[first]!.text) : undefined);
    if (factor === 0.5) first--;
    count = factor === undefined ? undefined : Math.round(factor * scale);
  }
  if (count === undefined) return undefined;
  // "between 40 and 50": fifty at most
  const isRange = tokens[first - 1]?.low === 'and' && tokens[first - 3]?.low === 'between';
  const bound = isRange ? { bound: 'under' as const, words: 3 } : boundBefore(tokens, first);
  return { first: first - bound.words, last: at, count, bound: bound.bound };
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

function wordValue(token: Token): number | undefined {
  if (token.value !== undefined) return token.value;
  const [tens, ones] = token.low.split('-');
  const value = NUMBER_WORDS.get(tens!);
  return ones === undefined || value === undefined
    ? value
    : value + (NUMBER_WORDS.get(ones) ?? Number.NaN) || undefined;
}

const BOUNDS: readonly [RegExp, Bound][] = [
  [/(?:^| )a total of$/, 'exactly'],
  [/(?:^| )(?:no more than|not more than)$/, 'under'],
  [/(?:^| )(?:more than|at least|no fewer than|no less than|upwards of)$/, 'over'],
  [/(?:^| )(?:over|above|exceeding|beyond)$/, 'over'],
  [/(?:^| )(?:fewer than|less than|up to|no more than|at most|as many as)$/, 'under'],
  [/(?:^| )(?:under|below|nearly|almost)$/, 'under'],
  [/(?:^| )(?:about|around|some|roughly|approximately|estimated|circa)$/, 'about'],
];

function boundBefore(tokens: readonly Token[], first: number): { bound: Bound; words: number } {
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ low }) => low)
    .join(' ');
  for (const [pattern, bound] of BOUNDS) {
    const found = pattern.exec(before)?.[0].trim();
    if (found !== undefined) return { bound, words: found.split(' ').length };
  }
  return { bound: 'exactly', words: 0 };
}
