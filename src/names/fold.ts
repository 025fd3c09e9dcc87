import { letterTable } from './letter-table.ts';

/**
 * Folding of Latin letters: case, diacritics and letters of their own (ß, ø, đ, ł, ı, ə …) become plain `a`–`z`.
 * Where people write a letter in two ways (Müller, Mueller) the second way is the *expanded* form.
 */

/** Letters that no decomposition reaches, as they are most often written without them. */
const PLAIN: Readonly<Record<string, string>> = letterTable(`
  ß=ss ẞ=ss ø=o đ=d ð=d þ=th ł=l ı=i æ=ae œ=oe ə=a ǝ=a ŋ=ng ħ=h ŧ=t ĸ=k ſ=s ƒ=f ɵ=o ɓ=b ɗ=d ƙ=k ƴ=y ɛ=e ɔ=o ŀ=l
  ĳ=ij
`);

/** Second spellings in use: German umlauts, Scandinavian and Slavic letters, Turkish and Azeri ones. */
const EXPANDED: Readonly<Record<string, string>> = letterTable(`
  ä=ae ö=oe ü=ue ø=oe å=aa š=sh ş=sh ș=sh č=ch ć=ch ç=ch ž=zh đ=dj ə=e ğ=gh ñ=ny ł=w
`);

const MARKS = /\p{M}+/gu;
const NOT_PLAIN = /[^a-z0-9]/;

const plainOf = new Map<string, string>();

function plainLetter(letter: string): string {
  let plain = plainOf.get(letter);
  if (plain === undefined) {
    plain = PLAIN[letter] ?? letter.normalize('NFKD').replace(MARKS, '').toLowerCase();
    plain = [...plain].map((part) => PLAIN[part] ?? (NOT_PLAIN.test(part) ? '' : part)).join('');
    plainOf.set(letter, plain);
  }
  return plain;
}

/** A word folded to `a`–`z` and digits; letters of other scripts are dropped. Linear time. */
export function foldLatin(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return lower;
  let text = '';
  for (const letter of lower.normalize('NFKC')) text += plainLetter(letter);
  return text;
}

/** The folded word and, where it differs, its expanded spelling: `Höhler` → `hohler`, `hoehler`. */
export function latinForms(word: string): string[] {
  const lower = word.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return [lower];
  let plain = '';
  let expanded = '';
  for (const letter of lower.normalize('NFKC')) {
    const folded = plainLetter(letter);
    plain += folded;
    expanded += EXPANDED[letter] ?? folded;
  }
  return plain === expanded ? [plain] : [plain, expanded];
}
