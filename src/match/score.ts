import type { NameModel, Token } from '../names/index.ts';
import { align, type Edge } from './align.ts';
import { loneNumbers, otherInitials, otherMarks, otherOne } from './marks.ts';
import { otherOrder } from './order.ts';
import { knownToDiffer } from './other-words.ts';
import type { ScorableName } from './prepare.ts';
import { type Leftover, leftoverPrice } from './price.ts';
import { incomplete, syllablesLeft } from './syllables.ts';
import { isCountry } from './weights.ts';

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

/** What is left of a score where few words met, all of which thousands share, and others stayed alone: see `commonOnly`. */
const COMMON_ONLY = 0.86;
/** More such words together are a name: Special Design and Technical Bureau. */
const FEW = 2;

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
    knownToDiffer(query, usedQuery, list, usedList) +
    loneNumbers(query, usedQuery) +
    loneNumbers(list, usedList);
  const denominator = met + price;
  const thin = 1 - THIN * Math.exp(-2 * evidence);
  let score = (alike / denominator) * thin;
  // Initials agree with thousands of names: without one whole word they are no match.
  if (wholeWords === 0 && !sameInitials(query, list)) score *= INITIALS_ONLY;
  if (speakingMeetings === 1 && left.listSpeaking === 0 && namesLeft(query, usedQuery))
    score *= ONE_WORD_ON_LIST[query.model];
  const areLeft = left.querySpeaking > 0 || left.listSpeaking > 0;
  if (query.model === 'organisation') {
    score *= otherOne(query, usedQuery, list, usedList);
    if (areLeft && speakingMeetings <= FEW && commonOnly(query, usedQuery) && commonOnly(list, usedList))
      score *= COMMON_ONLY;
  }
  score *= otherOrder(query, list, edges, areLeft);
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

/** A word for what an organisation is, or for the country it is of. */
const isCommon = (token: Token) => token.role === 'generic' || isCountry(token);

/** Whether a word that tells who is meant stayed alone. */
function namesLeft({ model, tokens, speaking }: ScorableName, used: number): boolean {
  return tokens.some(
    ({ token }, i) => (speaking & ~used & (1 << i)) !== 0 && (model !== 'organisation' || !isCommon(token)),
  );
}

/**
 * Whether all that met of an organisation's name is what it is and the country it is of: a German Bank is not the
 * German-Iranian Trade Bank, nor is every Bank of China meant by a Trade Bank of China.
 */
function commonOnly({ tokens, speaking }: ScorableName, used: number): boolean {
  for (let i = 0; i < tokens.length; i++)
    if ((used & (1 << i)) !== 0 && (tokens[i]!.initial || ((speaking & (1 << i)) !== 0 && !isCommon(tokens[i]!.token))))
      return false;
  return true;
}

function weightOfBits(name: ScorableName, bits: number): number {
  let sum = 0;
  for (let i = 0; bits !== 0; i++, bits >>>= 1) if ((bits & 1) !== 0) sum += name.weights[i]!;
  return sum;
}
