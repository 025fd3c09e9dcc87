import type { NameModel } from '../names/index.ts';

/** What stays alone of two names costs: the one piece of a score that the index and the scorer share. */

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

/** What weight costs, at least, that contradicts on one side. */
export const leastContradiction = (model: NameModel): number => TUNING[model].contradictionLeast;
