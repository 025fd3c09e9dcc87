import { isSureTitle, rarity } from '../names/index.ts';
import { isOrdinary } from './lexicon.ts';
import type { Word } from './words.ts';

/**
 * The tables of plain words are English. A text in another language may print any noun with a capital, as German does all of
 * them, or call people by words no table has: there a capital beside a name says less than in English.
 */

/** So large a part of the words in lower case is plain English in an English text, whatever it is about. */
const ENGLISH_FROM = 0.5;

/** Whether a text is shown to be English by its words in lower case. Linear in the words. */
export function isEnglish(words: readonly Word[]): boolean {
  let lower = 0;
  let english = 0;
  for (const { shape, folded } of words) {
    if (shape !== 'lower') continue;
    lower++;
    if (isOrdinary(folded)) english++;
  }
  return lower > 0 && english >= lower * ENGLISH_FROM;
}

/** German words before a noun: "der Richter", "unser Kunde". What follows them is no given name. */
const ARTICLES = new Set(
  (
    'der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner vom zum zur beim im am ' +
    'mein meine meinem meinen meiner dein sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem unseren ' +
    'dieser diese dieses diesem diesen jener jene jenes jenem jenen'
  ).split(' '),
);

/** Words by which people are addressed and which are also names ("Pan", "Don"), or stand in no table of titles. */
const ADDRESSES = new Set(
  'pan pani panu pana panie sig signor signora signore dhr heer mevrouw meneer mevr fru herrn don dona dom bay bayan gospodin gospozha'.split(
    ' ',
  ),
);

/**
 * Whether a capitalised word beside a name in a text that is not English may be a part of it: a known name, and neither the
 * noun of an article nor a word people are addressed by.
 *
 * @param folded the word, folded, without dots
 * @param before the word in front of it, if any
 */
export function mayBeNamePart(folded: string, before: Word | undefined): boolean {
  if (isSureTitle(folded) || ADDRESSES.has(folded) || (before !== undefined && ARTICLES.has(before.folded)))
    return false;
  return folded.length < 2 || rarity(folded, 'person') < 1;
}
