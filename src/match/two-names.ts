import { areKindred, areOtherSyllables } from '../names/index.ts';
import { sharedGroup } from './shared.ts';
import type { TokenTraits } from './traits.ts';

/** Words that look or sound alike and are two names all the same. */

/** Taken off where two known names differ in one near vowel and are not known as one: Schulze and Scholze. */
const NEAR_VOWEL = 0.36;
/** Taken off where one word is the other with the ending of a family name: Karimi is not Karim. */
export const NISBA = 0.2;
/** In longer words nobody sees one vowel. */
const LONGEST_APART = 7;

/** What is taken off where two words look alike and are two names all the same. */
export function otherName(a: TokenTraits, b: TokenTraits): number {
  if (isNisba(a, b)) return NISBA;
  if (!a.known || !b.known) return 0;
  return a.token.text.length <= LONGEST_APART && differInOne(a.token.text, b.token.text, NEAR_VOWELS) ? NEAR_VOWEL : 0;
}

/** Whether both words are known as names, and known to be different ones. */
export function areTwoNames(a: TokenTraits, b: TokenTraits): boolean {
  if (areOtherSyllables(a.token, b.token) || areOfOneScript(a, b)) return true;
  if (otherGender(a, b)) return true;
  if (!a.known || !b.known) return false;
  if (differInOne(a.token.text, b.token.text, FAR_KEYS)) return true;
  if (!a.attested || !b.attested) return false;
  if (manAndWoman(a.token.text, b.token.text) || differInOne(a.token.text, b.token.text, NEAR_KEYS)) return true;
  return a.common && b.common && isLatin(a) && isLatin(b) && !isOneName(a, b);
}

/**
 * Vowels that nobody takes for one another: Jamal and Jamil, Jon and Jan; those whose keys lie side by side, which are slips
 * as well, unless both words are common; and those of which one is often written for the other.
 */
const FAR_KEYS = ['ai', 'ao'];
const NEAR_KEYS = ['iu', 'io'];
const NEAR_VOWELS = ['ou', 'ae'];

/** Whether two words of one length are the same but for one letter, and that is one of a pair. No allocation. */
function differInOne(a: string, b: string, pairs: readonly string[]): boolean {
  const { length } = a;
  if (length !== b.length) return false;
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  for (let i = at + 1; i < length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return false;
  if (at === length) return false;
  const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
  for (const pair of pairs) {
    const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    if ((x === one && y === other) || (x === other && y === one)) return true;
  }
  return false;
}

const isLatin = ({ token }: TokenTraits) => token.script === 'Latn';

/** Whether two common names are spellings of one: other scripts write them alike, or a table says so. */
function isOneName(a: TokenTraits, b: TokenTraits): boolean {
  return areKindred(a.token.text, b.token.text) || sharedGroup(a, b) === 'same';
}

/** Mohammad and Mohammadi, Karim and Karimi: a name, and the family that bears it. */
function isNisba(a: TokenTraits, b: TokenTraits): boolean {
  if (a.skeleton.length < 3 || a.skeleton !== b.skeleton) return false;
  const [x, y] = [a.token.text, b.token.text];
  if (Math.min(x.length, y.length) < SHORTEST_FAMILY) return false;
  return endAsNisba(
    x.charCodeAt(x.length - 2),
    x.charCodeAt(x.length - 1),
    y.charCodeAt(y.length - 2),
    y.charCodeAt(y.length - 1),
  );
}

/** Shorter words are no name of a family and a name. */
export const SHORTEST_FAMILY = 4;

/** Whether two words of one sound end like a family's name and the name it is from, by the last two letters of each. */
export function endAsNisba(beforeA: number, lastA: number, beforeB: number, lastB: number): boolean {
  if (endsAsFamily(beforeA, lastA)) return !isVowel(lastB);
  return endsAsFamily(beforeB, lastB) && !isVowel(lastA);
}

const [A, E, I, O, U, Y] = [...'aeiouy'].map((letter) => letter.charCodeAt(0));
const isVowel = (code: number) => code === A || code === E || code === I || code === O || code === U || code === Y;
/** A consonant, and i or y behind it. */
const endsAsFamily = (before: number, last: number) => (last === I || last === Y) && !isVowel(before);

/** Mario and Maria, Eric and Erica, Daniel and Danielle: one name for a man and one for a woman. */
function manAndWoman(a: string, b: string): boolean {
  // Whatever the endings, both begin alike: most words are told apart by that.
  if (a.length > 2 && a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) {
    const ends = `${short.at(-1)}${long.at(-1)}`;
    if (ends === 'ao' || ends === 'oa') return short.slice(0, -1) === long.slice(0, -1);
    return IN_THE_MIDDLE.some(([man, woman]) => swaps(short, long, man, woman) || swaps(long, short, man, woman));
  }
  return long.startsWith(short) && OF_WOMEN.has(long.slice(short.length)) && !/[aeiou]$/.test(short);
}

const OF_WOMEN = new Set(['a', 'ne', 'le', 'ina', 'ette']);
const IN_THE_MIDDLE: ReadonlyArray<readonly [string, string]> = [
  ['er', 'ra'],
  ['is', 'es'],
];
const swaps = (a: string, b: string, man: string, woman: string) =>
  a.endsWith(man) && b.endsWith(woman) && a.slice(0, -2) === b.slice(0, -2);

/** Common names as their own script writes them: حسن is not حسین, though Latin has spellings that are both. */
function areOfOneScript(a: TokenTraits, b: TokenTraits): boolean {
  if (!a.common || !b.common || a.token.script !== 'Arab' || b.token.script !== 'Arab') return false;
  return !isOneName(a, b);
}

/** Rami and Ramia, Aminu and Amina: Arabic names of men and women, where one of them is well known. */
function otherGender(a: TokenTraits, b: TokenTraits): boolean {
  if ((!a.attested && !b.attested) || !isLatin(a) || !isLatin(b)) return false;
  const [x, y] = [a.token.text, b.token.text];
  if (Math.abs(x.length - y.length) > 1 || Math.min(x.length, y.length) < 3) return false;
  return isHers(x, y) || isHers(y, x);
}

const isHers = (man: string, woman: string) =>
  (man.endsWith('i') && woman === `${man}a`) || (man.endsWith('u') && woman === `${man.slice(0, -1)}a`);
