import type { Name, Schema } from '../model/index.ts';

/** A listed name in the order it is spoken and typed into forms: given names first, family name last. */
export interface SpokenName {
  readonly words: readonly string[];
  /** Where the family name begins; `words.length` where the list does not tell. */
  readonly family: number;
  readonly schema: Schema;
}

/**
 * Takes a printed name into spoken order. OFAC prints persons as `FAMILY, Given Middle`; where a list tells the family
 * name apart it stands at the end; everything else is taken as printed.
 */
export function spokenName(name: Pick<Name, 'full' | 'parts'>, schema: Schema): SpokenName {
  const comma = schema === 'Person' ? name.full.indexOf(',') : -1;
  if (comma > 0) {
    const family = split(name.full.slice(0, comma));
    const given = split(name.full.slice(comma + 1));
    if (given.length > 0) return { words: [...given, ...family], family: given.length, schema };
  }
  const words = split(name.full);
  const family = split(name.parts?.family ?? '');
  const atEnd = family.length > 0 && family.length < words.length && ends(words, family);
  return { words, family: atEnd ? words.length - family.length : words.length, schema };
}

function split(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[,;"“”]+|[,;"“”]+$/g, ''))
    .filter((word) => word !== '');
}

function ends(words: readonly string[], tail: readonly string[]): boolean {
  return tail.every((word, i) => words[words.length - tail.length + i]?.toLowerCase() === word.toLowerCase());
}

/** What is left of a name when case, accents, punctuation and word order are put aside: equal for one and the same spelling. */
export function sameSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** The writing system most letters of a text belong to, by ISO 15924 code; `Zyyy` where there is no letter. */
export function scriptOf(text: string): string {
  let best = 'Zyyy';
  let most = 0;
  for (const [code, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

const SCRIPTS: ReadonlyArray<readonly [string, RegExp]> = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Taml', /\p{Script=Tamil}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Khmr', /\p{Script=Khmer}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
];
