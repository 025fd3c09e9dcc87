import type { Word } from './scan.ts';
import type { NameModel } from './types.ts';

/**
 * Digits that stand for letters in the middle of a word, as scans and disguises put them: `H0SSEIN`, `VIKTOROV1CH`.
 */
const LETTER_OF: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '5': 's',
  '6': 'g',
  '8': 'b',
};
/** The other letter that a 1 looks like. */
const OTHER_ONE = 'l';

/** Fewer letters around a digit are a code: B2B, F1. */
const FEWEST_LETTERS = 3;

/** Reads such digits as the letters they look like; of organisations and things only between letters: M5, KB81. */
export function readMisread(words: readonly Word[], model: NameModel): readonly Word[] {
  if (!words.some((word, index) => isMisread(words, index, word, model))) return words;
  const read: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const before = read.at(-1);
    if (isMisread(words, index, word, model)) {
      const joins = word.gap === 'none' && before !== undefined && !before.digits;
      read.splice(joins ? -1 : read.length, 1, joined(joins ? before : undefined, asLetter(word)));
    } else if (word.gap === 'none' && before?.other !== undefined && isLatin(word)) {
      read.splice(-1, 1, joined(before, word));
    } else read.push(word);
  }
  return read;
}

const isLatin = (word: Word | undefined) => word !== undefined && !word.digits && word.script === 'Latn';

function isMisread(words: readonly Word[], index: number, word: Word, model: NameModel): boolean {
  if (!word.digits || LETTER_OF[word.letters] === undefined || isCode(words, index)) return false;
  const next = words[index + 1];
  const before = word.gap === 'none' && isLatin(words[index - 1]) ? words[index - 1]!.letters.length : 0;
  const after = next?.gap === 'none' && isLatin(next) ? next.letters.length : 0;
  if (before > 0 && after > 0) return before + after >= FEWEST_LETTERS;
  return model === 'person' && before + after > FEWEST_LETTERS;
}

/** Many digits among letters are a number of something, an address of a wallet. */
function isCode(words: readonly Word[], index: number): boolean {
  let from = index;
  while (from > 0 && index - from < FAR && words[from]!.gap === 'none') from--;
  const end = Math.min(words.length, index + FAR);
  let digits = 0;
  for (let at = from; at < end && (at === from || words[at]!.gap === 'none'); at++)
    if (words[at]!.digits) digits += words[at]!.letters.length;
  return digits > MOST_DIGITS;
}

const MOST_DIGITS = 2;
/** Words before and after a digit that are looked at. */
const FAR = 8;

function asLetter(word: Word): Word {
  const letter = LETTER_OF[word.letters]!;
  return { ...word, script: 'Latn', digits: false, letters: letter, other: word.letters === '1' ? OTHER_ONE : letter };
}

function joined(before: Word | undefined, word: Word): Word {
  if (before === undefined) return word;
  return {
    ...before,
    end: word.end,
    letters: before.letters + word.letters,
    other: (before.other ?? before.letters) + (word.other ?? word.letters),
  };
}
