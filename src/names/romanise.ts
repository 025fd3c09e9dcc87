import anyAscii from 'any-ascii';
import { romaniseCyrillic } from './cyrillic.ts';
import { foldLatin, latinForms } from './fold.ts';
import type { Script } from './types.ts';

/** A word in Latin letters: its spellings, the most usual first, and the folded original of another script. */
export interface Romanised {
  readonly forms: string[];
  readonly native?: string;
}

const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2]+/g;

/** Case, presentation forms and optional vowel points folded away, in the script itself. */
export function foldNative(letters: string): string {
  return letters.normalize('NFKC').toLowerCase().normalize('NFC').replace(MARKS, '').normalize('NFC');
}

/** Letters of other alphabets that look like Latin ones: strays in a Latin word. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ё: 'e',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ζ: 'z',
  μ: 'm',
};
const OTHER_ALPHABET = /[\u0370-\u052f]/;

function withoutLookalikes(letters: string): string {
  if (!OTHER_ALPHABET.test(letters)) return letters;
  return [...letters.toLowerCase()]
    .map((letter) => LOOKALIKES[letter] ?? (OTHER_ALPHABET.test(letter) ? anyAscii(letter) : letter))
    .join('');
}

/** The Latin spellings of one word. Total: letters nobody can read are spelled by their code points. */
export function romanise(letters: string, script: Script): Romanised {
  if (script === 'Latn') {
    const forms = latinForms(withoutLookalikes(letters)).filter((form) => form !== '');
    return forms.length > 0 ? { forms } : { forms: spellUnknown(letters) };
  }
  const native = foldNative(letters);
  const forms = script === 'Cyrl' ? romaniseCyrillic(native) : [];
  if (forms.length > 0) return { forms, native };
  return { forms: spellUnknown(native === '' ? letters : native), native: native === '' ? letters : native };
}

function spellUnknown(letters: string): string[] {
  const text = foldLatin(anyAscii(letters)).replace(/[^a-z0-9]/g, '');
  if (text !== '') return [text];
  return [[...letters].map((letter) => `u${letter.codePointAt(0)!.toString(16)}`).join('')];
}
