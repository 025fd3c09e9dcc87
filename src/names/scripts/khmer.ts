import anyAscii from 'any-ascii';

/** Khmer to Latin: letters one by one, with the vowel that two consonants in a row carry between them. */

const isConsonant = (code: number) => code >= 0x1780 && code <= 0x17a2;
const SUBSCRIPT = 0x17d2;

/** The spelling of a Khmer word; empty if it has no letter. */
export function romaniseKhmer(word: string): string[] {
  const letters = [...word];
  let text = '';
  letters.forEach((letter, index) => {
    const code = letter.codePointAt(0)!;
    text += anyAscii(letter).replace(/[^a-z]/g, '');
    const next = letters[index + 1]?.codePointAt(0) ?? 0;
    const closes =
      index > 0 &&
      letters[index - 1]!.codePointAt(0)! !== SUBSCRIPT &&
      isConsonant(letters[index - 1]!.codePointAt(0)!);
    if (isConsonant(code) && isConsonant(next) && !(closes && index + 2 === letters.length)) text += 'a';
  });
  return text === '' ? [] : [text];
}
