import { tableDistance } from './edit-table.ts';

/**
 * The words that legal forms are made of, where the form itself cannot be read: `COMPANYWAREHOUSE`, `LIM ITED`,
 * `JONIT TOCK COMPANY`. They tell nobody apart, so they must not weigh as names do.
 */
const WORDS = new Set(
  (
    'joint stock company limited liability corporation incorporated open closed public private capital ' +
    'aktsionernoe aktsionernoye obshchestvo obschestvo otkrytoe otkrytoye zakrytoe zakrytoye publichnoe publichnoye ' +
    'ogranichennoi ogranichennoy otvetstvennostyu otvetstvennostiu neftyanaya tovarystvo obmezhenoiu vidpovidalnistiu ' +
    'sociedad anonima responsabilidad limitada variable gesellschaft beschrankter haftung societe anonyme ' +
    'limited sirketi anonim sendirian berhad общество ограниченной ответственностью акционерное публичное открытое закрытое'
  ).split(' '),
);

/** Shorter words are too often parts of others. */
const SHORTEST_TO_PART = 7;
/** … but before another word of the same form: NEXIGNJOINT STOCK COMPANY. */
const FIRST_OF_FORM: ReadonlyMap<string, RegExp> = new Map([
  ['stock', /^([a-z]{3,})(joint)$/],
  ['liability', /^([a-z]{3,})(limited)$/],
  ['aktsionernoe', /^([a-z]{3,})(otkrytoe|zakrytoe|publichnoe)$/],
]);
const LONG = [...WORDS].filter((word) => word.length >= SHORTEST_TO_PART && /^[a-z]+$/.test(word));

const BEGINNINGS = new Set<string>();
for (const word of WORDS) for (let length = 1; length < word.length; length++) BEGINNINGS.add(word.slice(0, length));

/** Whether a folded word is one of those legal forms are made of, and whether it is the beginning of one. */
export const isLegalWord = (word: string): boolean => WORDS.has(word);
export const beginsLegalWord = (word: string): boolean => BEGINNINGS.has(word);

const HEADS = new Set(LONG.map((word) => word.slice(0, SHORTEST_TO_PART)));
const TAILS = new Set(LONG.map((word) => word.slice(-SHORTEST_TO_PART)));

/** The word of legal forms that a longer one begins or ends with. */
export function longPart(word: string): string | undefined {
  if (word.length < SHORTEST_TO_PART + 2) return undefined;
  if (!HEADS.has(word.slice(0, SHORTEST_TO_PART)) && !TAILS.has(word.slice(-SHORTEST_TO_PART))) return undefined;
  return LONG.find((each) => word.length >= each.length + 2 && (word.startsWith(each) || word.endsWith(each)));
}

/** Whether a folded word of five letters or so is one edit away from a word of legal forms, as JOIN is from JOINT. */
export const isNearLegalWord = (word: string): boolean =>
  word.length >= SHORTEST_SLIP && NEAR.some((each) => each !== word && tableDistance(each, word) === 1);

const SHORTEST_SLIP = 4;
const NEAR = 'joint stock company limited liability corporation'.split(' ');

const AFTER: ReadonlyMap<string, string> = new Map(
  (
    'joint stock|limited liability|public joint|open joint|closed joint|private joint|aktsionernoe obshchestvo|' +
    'aktsionernoye obshchestvo|publichnoe aktsionernoe|otkrytoe aktsionernoe|zakrytoe aktsionernoe|sociedad anonima|' +
    'акционерное общество|публичное акционерное|открытое акционерное|закрытое акционерное'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Whether a legal form that begins with one word goes on with the other. */
export const goesOnWith = (word: string, next: string): boolean => AFTER.get(word) === next;

/** What a word may end with that stands before this one: see `FIRST_OF_FORM`. */
export const inFrontOf = (word: string): RegExp | undefined => FIRST_OF_FORM.get(word);
