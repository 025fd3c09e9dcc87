import { rarity } from '../names/index.ts';
import { COMMON_NAMES } from './tables/common-names.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, GENERIC_WORDS, HONORARY_WORDS, OFFICE_WORDS } from './tables/generic-words.ts';
import { ORDINARY_WORDS } from './tables/ordinary-words.ts';
import { PEOPLE_WORDS, PLACES } from './tables/places.ts';
import type { Word } from './words.ts';

/** What is known of words before any list is asked. All take folded words (lower case, no diacritics). */

const ordinary = new Set(ORDINARY_WORDS.split(' '));
/** Rarity (see `src/names`) under which a name is common. */
const COMMON_FROM = 0.5;

const commonNames = new Set(COMMON_NAMES.split(' '));

/** A word of plain English: printed in lower case it is no name, and with a capital it need not be one. */
export function isOrdinary(word: string): boolean {
  return (
    ordinary.has(word) ||
    FUNCTION_WORDS.has(word) ||
    GENERIC_WORDS.has(word) ||
    OFFICE_WORDS.has(word) ||
    (word.length > 3 && otherForms(word).some((form) => ordinary.has(form)))
  );
}

/** Plain endings, so that the table needs not hold every form of a word. */
function otherForms(word: string): string[] {
  const forms = [`${word}s`, `${word}ed`, `${word}ing`];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('ed') || word.endsWith('er')) forms.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith('ing')) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  return forms;
}

/** A forename or surname that many people bear: it names nobody by itself. */
export function isCommonName(word: string): boolean {
  return commonNames.has(word) || rarity(word, 'person') < COMMON_FROM;
}

/** A full name of which every word is so common that many bear it: "Sergei Ivanov", "Karim Khan". */
export function isCommonFullName(words: readonly string[]): boolean {
  return words.length < 3 && words.every((word) => rarity(word, 'person') < COMMON_FROM);
}

/** A country, city, region or people. */
export function isPlace(phrase: string): boolean {
  return PLACES.has(phrase) || PEOPLE_WORDS.has(phrase);
}

/** A word that says what somebody is ("Judge", "Commander", "Prime", "Minister"). */
export function isOffice(word: string): boolean {
  return OFFICE_WORDS.has(word) || HONORARY_WORDS.has(word);
}

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** A word that can by itself never be what makes a name: kinds, offices, places, dates, plain words. */
export function isUndistinctive(word: string): boolean {
  return isOrdinary(word) || isPlace(word) || CALENDAR_WORDS.has(word) || /^\p{N}+$/u.test(word) || word.length < 2;
}

/** Words as one phrase in the form the tables know. */
export function phraseOf(words: readonly Word[]): string {
  return words.map((word) => word.folded.replaceAll('.', '')).join(' ');
}

/** A stretch of nothing but places, offices, dates and plain particles: no list name can be meant. */
export function isHopeless(words: readonly Word[]): boolean {
  const phrase = phraseOf(words);
  if (isPlace(phrase)) return true;
  return words.every((word) => {
    const plain = word.folded.replaceAll('.', '');
    return isPlace(plain) || isOffice(plain) || isFunctionWord(plain) || CALENDAR_WORDS.has(plain) || plain.length < 2;
  });
}
