import anyAscii from 'any-ascii';
import { foldLatin, latinForms } from './fold.ts';
import { letterTable } from './letter-table.ts';
import { learned } from './lexicon.ts';
import { foldNative, readCyrillic } from './native.ts';
import { romaniseArmenian, romaniseGeorgian, romaniseGreek } from './scripts/alphabets.ts';
import { romaniseArabic } from './scripts/arabic.ts';
import { romaniseCyrillic } from './scripts/cyrillic.ts';
import { romaniseHan } from './scripts/han.ts';
import { romaniseHangul } from './scripts/hangul.ts';
import { romaniseHebrew } from './scripts/hebrew.ts';
import { romaniseIndic } from './scripts/indic.ts';
import { romaniseKana } from './scripts/kana.ts';
import { romaniseKhmer } from './scripts/khmer.ts';
import { romaniseThai } from './scripts/thai.ts';
import type { Script } from './types.ts';

/** A word in Latin letters: its spellings, the most usual first, and the folded original of another script. */
export interface Romanised {
  readonly forms: string[];
  readonly native?: string;
}

/** More spellings than this tell nothing new and cost time in every comparison. */
export const MOST_FORMS = 6;

/** Letters of other alphabets that look like Latin ones: strays in a Latin word. */
const LOOKALIKES: Readonly<Record<string, string>> = letterTable(`
  а=a в=b е=e к=k м=m н=h о=o р=p с=c т=t у=y х=x і=i ј=j ѕ=s ԁ=d ԛ=q ԝ=w һ=h ё=e α=a β=b ε=e η=n ι=i κ=k ν=v
  ο=o ρ=p τ=t υ=u χ=x γ=y ζ=z μ=m
`);
/** Greek capitals that look like other Latin letters than the small ones do. */
const CAPITALS: Readonly<Record<string, string>> = { Ν: 'n', Η: 'h', Υ: 'y', Μ: 'm' };
const GREEK_CAPITAL = /[ΝΗΥΜ]/g;
const OTHER_ALPHABET = /[\u0370-\u052f]/;

function withoutLookalikes(letters: string): string {
  if (!OTHER_ALPHABET.test(letters)) return letters;
  return [...letters.replace(GREEK_CAPITAL, (letter) => CAPITALS[letter]!).toLowerCase()]
    .map((letter) => LOOKALIKES[letter] ?? (OTHER_ALPHABET.test(letter) ? anyAscii(letter) : letter))
    .join('');
}

/** Scripts that rules read well: there the rules follow the two best learned spellings, elsewhere all of them. */
const FULLY_WRITTEN: ReadonlySet<Script> = new Set<Script>(['Cyrl', 'Hang', 'Kana', 'Hani']);

/** Blocks of India without a script code of their own here, read by the same table. */
const OTHER_INDIC = /^[\u0a00-\u0b7f\u0c00-\u0d7f]/;

/** The spellings of a word by rule alone. `letters` keep what folding would lose (a final ta marbuta, points). */
export function romaniseByRule(letters: string, script: Script): string[] {
  switch (script) {
    case 'Cyrl':
      return romaniseCyrillic(readCyrillic(letters));
    case 'Arab':
      return romaniseArabic(letters.normalize('NFKC'));
    case 'Hebr':
      return romaniseHebrew(foldNative(letters, script));
    case 'Grek':
      return romaniseGreek(foldNative(letters, script));
    case 'Armn':
      return romaniseArmenian(foldNative(letters, script));
    case 'Geor':
      return romaniseGeorgian(foldNative(letters, script));
    case 'Hang':
      return romaniseHangul(letters.normalize('NFC'));
    case 'Kana':
      return romaniseKana(foldNative(letters, script));
    case 'Hani':
      return romaniseHan(letters);
    case 'Deva':
    case 'Beng':
    case 'Taml':
      return romaniseIndic(letters.normalize('NFC'));
    case 'Thai':
      return romaniseThai(letters);
    case 'Khmr':
      return romaniseKhmer(letters);
    default:
      return OTHER_INDIC.test(letters) ? romaniseIndic(letters) : [];
  }
}

/** The Latin spellings of one word. Total: letters nobody can read are spelled by their code points. */
export function romanise(letters: string, script: Script): Romanised {
  if (script === 'Latn') {
    const forms = latinForms(withoutLookalikes(letters)).filter((form) => form !== '');
    return { forms: forms.length > 0 ? forms : spellUnknown(letters) };
  }
  const native = foldNative(letters, script) || letters;
  const known = learned(native, script) ?? [];
  const leading = FULLY_WRITTEN.has(script) ? 2 : known.length;
  const forms = new Set([...known.slice(0, leading), ...romaniseByRule(letters, script), ...known.slice(leading)]);
  return { forms: forms.size > 0 ? [...forms].slice(0, MOST_FORMS) : spellUnknown(letters), native };
}

function spellUnknown(letters: string): string[] {
  const text = foldLatin(anyAscii(letters)).replace(/[^a-z0-9]/g, '');
  if (text !== '') return [text];
  return [[...letters].map((letter) => `u${letter.codePointAt(0)!.toString(16)}`).join('')];
}
