import { isHalf, type NameModel, type Token } from '../names/index.ts';
import { align, type Edge, isSyllabic } from './align.ts';
import type { ScorableName } from './prepare.ts';
import type { TokenTraits } from './similarity.ts';

/**
 * The score of two names:
 *
 *     met · similarity / (met + price of what stayed alone)
 *
 * where `met` is the weight of the tokens that met. What stays alone on one side only is *missing* and costs little
 * once enough evidence has met (`Karim Khan` and `Karim Asad Ahmad Khan`); what stays alone on both sides
 * *contradicts* and costs more than it weighs (`John Smith` and `Jane Smith`).
 *
 * "score ≥ θ" is therefore the same as
 *
 *     Σ over meetings of (similarity − θ) · weight  ≥  θ · price
 *
 * a sum of gains per token pair against a price that only grows with what is left over and only falls with the
 * evidence. The index bounds both sides and so never loses a match (`leftoverPrice` is the shared piece).
 */

interface Tuning {
  /** Price per weight of a missing token: `most` without evidence, falling by `slope` to `least`. */
  readonly most: number;
  readonly slope: number;
  readonly least: number;
  /** Price per weight of tokens that contradict, without and with ample evidence. */
  readonly contradiction: number;
  readonly contradictionLeast: number;
  /** A contradiction weighs at least this much, however common the words. */
  readonly contradictionFloor: number;
}

const TUNING: Record<NameModel, Tuning> = {
  person: { most: 1.3, slope: 0.65, least: 0.25, contradiction: 1.5, contradictionLeast: 1, contradictionFloor: 0.55 },
  organisation: {
    most: 1.1,
    slope: 0.4,
    least: 0.35,
    contradiction: 1.4,
    contradictionLeast: 1.1,
    contradictionFloor: 0.6,
  },
  thing: { most: 1.1, slope: 0.4, least: 0.4, contradiction: 1.4, contradictionLeast: 1.2, contradictionFloor: 0.5 },
};

/** A single common word that meets is little to go by: nothing that is missing is forgiven. */
const ONE_WORD_PRICE = 0.9;
/** Words that meet at this similarity are no evidence against a missing word … */
const UNSURE: Record<NameModel, number> = { person: 0.75, organisation: 0.5, thing: 0.5 };
/** … and at this one they are as good as the same. */
const SURE = 0.97;
/** The most that thin evidence takes from a perfect score, so that equal scores mean equal evidence. */
const THIN = 0.06;
/** What is left of a score that rests on initials alone. */
const INITIALS_ONLY = 0.6;
/** What is left of a score where one word is all the list name says and the query says more: see `scoreNames`. */
const ONE_WORD_ON_LIST: Record<NameModel, number> = { person: 0.8, organisation: 0.85, thing: 0.7 };
/** What it costs where each side has an initial, or a generation, that the other has not: John B. is not John W. */
const OTHER_SUFFIX = 1;
const OTHER_NUMBER = 0.75;
const OTHER_COUNTRY = 0.85;
/** What an initial costs that is none of the other name's letters, and what a number that only one ship bears. */
const OTHER_INITIAL = 1;
const LONE_NUMBER = 1.2;
/** A Chinese or Korean name in its own script is complete: a part that the other name lacks weighs at least this. */
const LEAST_SYLLABLE = 0.65;
const LONGEST_SYLLABLE = 6;

/** What stayed alone, by weight: `speaking` tokens can contradict, `silent` ones (particles, titles) cannot. */
export interface Leftover {
  querySpeaking: number;
  querySilent: number;
  listSpeaking: number;
  listSilent: number;
}

/**
 * Price of what stayed alone. Never falls when anything left over grows, never grows with evidence: the two
 * properties the index relies on (and a property test checks).
 */
export function leftoverPrice(left: Leftover, evidence: number, speakingMeetings: number, model: NameModel): number {
  const t = TUNING[model];
  let missing = Math.min(t.most, Math.max(t.least, t.most - t.slope * evidence));
  if (speakingMeetings < 2 && missing < ONE_WORD_PRICE) missing = ONE_WORD_PRICE;
  const silent = left.querySilent + left.listSilent;
  const both = Math.min(left.querySpeaking, left.listSpeaking);
  const oneSided = Math.abs(left.querySpeaking - left.listSpeaking);
  if (both <= 0) return missing * (oneSided + silent);
  const contradiction = Math.max(t.contradictionLeast, t.contradiction - 0.4 * Math.max(0, evidence - 0.8));
  const price = Math.max(2 * contradiction * both + missing * oneSided, 2 * contradiction * t.contradictionFloor);
  return price + missing * silent;
}

/** Everything an explanation needs of one scoring. */
export interface NameScore {
  readonly score: number;
  readonly edges: readonly Edge[];
  /** What `edges` and leftovers are shares of. */
  readonly denominator: number;
  readonly left: Leftover;
  readonly price: number;
}

const NOTHING: Leftover = { querySpeaking: 0, querySilent: 0, listSpeaking: 0, listSilent: 0 };

/**
 * Scores two prepared names of the same model, 0 to 1. Deterministic, bounded time. Symmetric, with one exception: where
 * one word is all that meets and all the list name says (`GRANITE`), it is no match for everybody who bears that word
 * beside others, while a query of one word (`Putin`) asks for all who bear it. `known` similarities: see `align`.
 */
export function scoreNames(query: ScorableName, list: ScorableName, known?: Float64Array): NameScore {
  const edges = align(query, list, known);
  if (edges.length === 0) return { score: 0, edges, denominator: 1, left: NOTHING, price: 0 };
  let usedQuery = 0;
  let usedList = 0;
  let met = 0;
  let alike = 0;
  let evidence = 0;
  let speakingMeetings = 0;
  let wholeWords = 0;
  for (const edge of edges) {
    usedQuery |= edge.query;
    usedList |= edge.list;
    met += edge.weight;
    alike += edge.similarity * edge.weight;
    if (isInitial(query, edge.query) || isInitial(list, edge.list)) continue;
    wholeWords++;
    if ((edge.query & query.speaking) !== 0 || (edge.list & list.speaking) !== 0) {
      speakingMeetings++;
      evidence +=
        certainty(edge.similarity, query.model) *
        Math.min(weightOfBits(query, edge.query), weightOfBits(list, edge.list));
    }
  }
  const left: Leftover = { querySpeaking: 0, querySilent: 0, listSpeaking: 0, listSilent: 0 };
  for (let i = 0; i < query.tokens.length; i++) {
    if ((usedQuery & (1 << i)) !== 0) continue;
    if ((query.speaking & (1 << i)) !== 0) left.querySpeaking += query.weights[i]!;
    else left.querySilent += query.weights[i]!;
  }
  for (let j = 0; j < list.tokens.length; j++) {
    if ((usedList & (1 << j)) !== 0) continue;
    if ((list.speaking & (1 << j)) !== 0) left.listSpeaking += list.weights[j]!;
    else left.listSilent += list.weights[j]!;
  }
  const price =
    leftoverPrice(left, evidence, speakingMeetings, query.model) +
    incomplete(syllablesLeft(query, usedQuery, list) + syllablesLeft(list, usedList, query), query.model) +
    otherInitials(query, usedQuery, left.listSpeaking) +
    otherInitials(list, usedList, left.querySpeaking) +
    otherMarks(query, usedQuery, list, usedList) +
    loneNumbers(query, usedQuery) +
    loneNumbers(list, usedList);
  const denominator = met + price;
  const thin = 1 - THIN * Math.exp(-2 * evidence);
  let score = (alike / denominator) * thin;
  // Initials agree with thousands of names: without one whole word they are no match.
  if (wholeWords === 0 && !sameInitials(query, list)) score *= INITIALS_ONLY;
  if (speakingMeetings === 1 && left.listSpeaking === 0 && namesLeft(query, usedQuery))
    score *= ONE_WORD_ON_LIST[query.model];
  if (query.model === 'organisation') score *= otherOne(query, usedQuery, list, usedList);
  return { score: Math.min(1, score), edges, denominator, left, price };
}

/**
 * How far words that meet bear out that the same party is meant: words that are only alike do so less than they are
 * alike, least in the names of people, where so many words are alike.
 */
function certainty(similarity: number, model: NameModel): number {
  return Math.min(1, Math.max(0, (similarity - UNSURE[model]) / (SURE - UNSURE[model])));
}

/** Whether the one token in `bits` is an initial. */
function isInitial(name: ScorableName, bits: number): boolean {
  return (bits & (bits - 1)) === 0 && name.tokens[31 - Math.clz32(bits)]!.initial;
}

/** `J. R.` against `J R`: both sides are initials throughout, which is then all there is to compare. */
function sameInitials(query: ScorableName, list: ScorableName): boolean {
  return query.tokens.every(({ initial }) => initial) && list.tokens.every(({ initial }) => initial);
}

/** Price of an initial that stayed alone beside a name that did, too: J. Sidorov is not Nikolai Sidorov. */
function otherInitials(name: ScorableName, used: number, othersLeft: number): number {
  if (name.model !== 'person' || othersLeft === 0) return 0;
  return name.tokens.some(({ initial }, i) => initial && (used & (1 << i)) === 0) ? OTHER_INITIAL : 0;
}

/** Price of initials, or of generations, that stayed alone on both sides. */
function otherMarks(query: ScorableName, usedQuery: number, list: ScorableName, usedList: number): number {
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
function otherOne(query: ScorableName, usedQuery: number, list: ScorableName, usedList: number): number {
  const onBoth = (isTold: (token: Token) => boolean) =>
    query.tokens.some(({ token }, i) => (usedQuery & (1 << i)) === 0 && isTold(token)) &&
    list.tokens.some(({ token }, i) => (usedList & (1 << i)) === 0 && isTold(token));
  return (onBoth(isNumber) ? OTHER_NUMBER : 1) * (onBoth(isCountry) ? OTHER_COUNTRY : 1);
}

const isNumber = ({ role }: Token) => role === 'number';
const isCountry = ({ symbol }: Token) => symbol?.startsWith('org:country-') === true;

/** Price of numbers that stayed alone: Ocean Star 2 is not Ocean Star. */
function loneNumbers(name: ScorableName, used: number): number {
  if (name.model !== 'thing') return 0;
  let price = 0;
  name.tokens.forEach(({ token }, i) => {
    if (token.role === 'number' && (used & (1 << i)) === 0) price += LONE_NUMBER * name.weights[i]!;
  });
  return price;
}

/** A word for what an organisation is, or for the country it is of. */
const isCommon = (token: Token) => token.role === 'generic' || isCountry(token);

/** Whether a word that tells who is meant stayed alone. */
function namesLeft({ model, tokens, speaking }: ScorableName, used: number): boolean {
  return tokens.some(
    ({ token }, i) => (speaking & ~used & (1 << i)) !== 0 && (model !== 'organisation' || !isCommon(token)),
  );
}

/** Weight of what met nothing of a name that is written in full: Chinese and Korean ones, halves of one word. */
function syllablesLeft(name: ScorableName, used: number, other: ScorableName): number {
  if (name.model !== 'person') return 0;
  let weight = 0;
  for (let i = 0; i < name.tokens.length; i++) {
    if ((used & (1 << i)) !== 0 || (name.speaking & (1 << i)) === 0) continue;
    const { token, nicknames } = name.tokens[i]!;
    if (isSyllabic(token.script) || isHalf(token)) weight += name.weights[i]!;
    // Romanised, a short word is one more syllable, but for the first names many take beside their own: Jackie Chan.
    else if (token.text.length <= LONGEST_SYLLABLE && nicknames.length === 0 && inSyllables(other))
      weight += name.weights[i]!;
  }
  return weight;
}

/** Whether a name stands in Chinese or Korean letters throughout. */
function inSyllables({ tokens, speaking }: ScorableName): boolean {
  return tokens.every(({ token }, i) => (speaking & (1 << i)) === 0 || isSyllabic(token.script));
}

/** What such parts cost beyond what every part costs: they contradict, for nobody leaves them out. */
function incomplete(syllables: number, model: NameModel): number {
  return syllables === 0 ? 0 : 2 * TUNING[model].contradictionLeast * Math.max(LEAST_SYLLABLE, syllables);
}

function weightOfBits(name: ScorableName, bits: number): number {
  let sum = 0;
  for (let i = 0; bits !== 0; i++, bits >>>= 1) if ((bits & 1) !== 0) sum += name.weights[i]!;
  return sum;
}
