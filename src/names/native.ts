import { letterTable } from './letter-table.ts';
import { simplified } from './scripts/simplified.ts';
import type { Script } from './types.ts';

/**
 * Folding inside a script: case, presentation forms, optional points, and letters that are one letter written two
 * ways (Persian and Arabic yeh and kaf, hamza on its seats, final sigma, hiragana for katakana).
 */

const POINTS = /\p{Mn}/gu;

const SAME_LETTER: Readonly<Record<string, string>> = letterTable(`
  ی=ي ى=ي ې=ي ئ=ي ک=ك أ=ا إ=ا آ=ا ٱ=ا ؤ=و ة=ه ہ=ه ۀ=ه ھ=ه ς=σ
`);
const VARIANT = /[یىېئکأإآٱؤةہۀھς]/g;

/** The letters of a word without case, points and presentation forms; still as they are read. */
function plainNative(letters: string): string {
  return letters.normalize('NFKD').replace(POINTS, '').normalize('NFC').toLowerCase();
}

/** Latin letters that slip into Cyrillic words because they look the same. */
const LATIN_STRAYS: Readonly<Record<string, string>> = letterTable(`
  a=а b=в c=с e=е h=н i=і j=ј k=к m=м o=о p=р s=ѕ t=т x=х y=у
`);
const LATIN = /[a-z]/g;
const CYRILLIC = /[\u0400-\u052f]/;

/** Cyrillic letters as they are read: with ё, which most print as е. */
export const readCyrillic = (letters: string): string =>
  withoutStrays(letters.normalize('NFKC').replace(STRESS, '').toLowerCase());

/** The mark of stress that encyclopaedias set over Cyrillic vowels: Гру́ппа. */
const STRESS = /\u0301/g;

const withoutStrays = (lower: string) =>
  CYRILLIC.test(lower) ? lower.replace(LATIN, (letter) => LATIN_STRAYS[letter] ?? letter) : lower;

/** The folded original of a word, by which words of one script meet. */
export function foldNative(letters: string, script: Script): string {
  if (script === 'Hani') return simplified(letters.normalize('NFKC'));
  if (script === 'Cyrl') {
    return readCyrillic(letters).replace(/ё/g, 'е');
  }
  const plain = keepMarks(script) ? letters.normalize('NFKC').toLowerCase() : plainNative(letters);
  return plain.replace(VARIANT, (letter) => SAME_LETTER[letter]!);
}

/** Cyrillic й and kana ば are letters with a mark; Arabic hamza seats and Greek accents are only marks. */
const keepMarks = (script: Script) => script !== 'Arab' && script !== 'Hebr' && script !== 'Grek';
