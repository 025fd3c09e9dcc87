import { isPlainLetter, LONGEST_PLAIN, type PlainWord, plainWordAt } from './plain-words.ts';
import { scriptOf } from './script.ts';
import type { Script } from './types.ts';

/**
 * Cutting a printed name into words, with the exact place of each in the printed text. Nothing is decided here
 * about what a word means; only where it starts and ends, its script, and what stood before it.
 */

/** What stands between a word and the one before it; the strongest separator wins. */
export type Gap = 'none' | 'dot' | 'hyphen' | 'space' | 'comma' | 'start';

/** A word as printed. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The printed letters without apostrophes, joiners and direction marks. */
  readonly letters: string;
  readonly script: Script;
  readonly gap: Gap;
  readonly digits: boolean;
  /** What is known of the word, where it is of the letters A to Z and nothing else. */
  readonly plain?: PlainWord | undefined;
  /** The letters as they may have been meant, where digits were read as letters. */
  readonly other?: string;
}

const SEPARATOR = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const DOT = 5;
const HYPHEN = 6;
const COMMA = 7;
const MARK = 8;
const IGNORED = 9;
const AMPERSAND = 10;

const IGNORABLE = /[\p{Cf}\p{Variation_Selector}\u0640]|\u034f/u;
const APOSTROPHES = /['’‘‛`´ʹʻʼʽʾʿˈ′＇׳״ʺ]/;
const HYPHENS = /[-‐‑‒–—―−﹣－־゠]/;
const DOTS = /[.．。․]/;
const COMMAS = /[,，、،;]/;
const AMPERSANDS = /[&＆]/;

function classify(character: string): number {
  if (IGNORABLE.test(character)) return IGNORED;
  if (APOSTROPHES.test(character)) return APOSTROPHE;
  if (HYPHENS.test(character)) return HYPHEN;
  if (DOTS.test(character)) return DOT;
  if (COMMAS.test(character)) return COMMA;
  if (AMPERSANDS.test(character)) return AMPERSAND;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return DIGIT;
  return SEPARATOR;
}

const classOf = new Uint8Array(0x10000);

/** Numbers such as ½ or Ⅳ are read by their compatibility letters and digits; the rest of the digits are plain. */
function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = classOf[unit]!;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const code = text.codePointAt(index)!;
    return code > 0xffff ? classify(String.fromCodePoint(code)) : SEPARATOR;
  }
  const found = classify(String.fromCharCode(unit));
  classOf[unit] = found;
  return found;
}

/** Scripts that may stand in one word: look-alike letters of the three alphabets, and the two writings of Japanese. */
function sameWord(a: Script, b: Script): boolean {
  if (a === b) return true;
  const alphabet = (script: Script) => script === 'Latn' || script === 'Cyrl' || script === 'Grek';
  return alphabet(a) && alphabet(b);
}

const GAP_OF: Readonly<Record<number, Gap>> = { [DOT]: 'dot', [HYPHEN]: 'hyphen', [COMMA]: 'comma' };
const STRENGTH: Readonly<Record<Gap, number>> = { none: 0, dot: 1, hyphen: 2, space: 3, comma: 4, start: 5 };

/** Two separators in a row ("- ", "..") part more than either alone. */
function widen(before: Gap, next: Gap): Gap {
  if (before === 'none') return next;
  const bothWeak = STRENGTH[before] < STRENGTH.space && STRENGTH[next] < STRENGTH.space;
  const widened: Gap = bothWeak ? 'space' : next;
  return STRENGTH[widened] > STRENGTH[before] ? widened : before;
}

/**
 * The first words of a printed name, at most so many, in order. Takes any string; linear time.
 * Apostrophes between letters, joiners and direction marks belong to the word but not to its letters; letters and
 * digits are kept apart; a lone surrogate or a control character separates.
 */
export function scan(printed: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  const length = printed.length;
  let gap: Gap = 'start';
  let index = 0;
  while (index < length && words.length < most) {
    const kind = classAt(printed, index);
    if (kind === LETTER || kind === DIGIT) {
      const word = kind === DIGIT ? scanDigits(printed, index, gap) : scanWord(printed, index, gap);
      words.push(word);
      index = word.end;
      gap = 'none';
    } else if (kind === AMPERSAND) {
      words.push({ start: index, end: index + 1, letters: '&', script: 'Zyyy', gap, digits: false, plain: undefined });
      gap = 'none';
      index++;
    } else {
      if (kind !== IGNORED && kind !== MARK && kind !== APOSTROPHE) gap = widen(gap, GAP_OF[kind] ?? 'space');
      index++;
    }
  }
  return words;
}

/** The word at a letter. Most are of plain letters and end where something ends every word: they are looked up. */
function scanWord(printed: string, start: number, gap: Gap): Word {
  let end = start;
  while (end < printed.length && isPlainLetter(printed.charCodeAt(end))) end++;
  if (end === start || end - start > LONGEST_PLAIN || goesOn(printed, end)) return scanLetters(printed, start, gap);
  const plain = plainWordAt(printed, start, end);
  return { start, end, letters: plain.letters, script: 'Latn', gap, digits: false, plain };
}

function goesOn(printed: string, at: number): boolean {
  if (at === printed.length) return false;
  const kind = classAt(printed, at);
  return kind === LETTER || kind === MARK || kind === APOSTROPHE || kind === IGNORED;
}

function unitsAt(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

function scanDigits(printed: string, start: number, gap: Gap): Word {
  let end = start;
  while (end < printed.length && classAt(printed, end) === DIGIT) end += unitsAt(printed, end);
  return { start, end, letters: printed.slice(start, end), script: 'Zyyy', gap, digits: true, plain: undefined };
}

/** The word at a letter of any kind. */
export function scanLetters(printed: string, start: number, gap: Gap): Word {
  let script = scriptOf(printed.codePointAt(start)!);
  const first = script;
  let end = start + unitsAt(printed, start);
  let clean = true;
  let mixed = false;
  for (let index = end; index < printed.length; ) {
    const kind = classAt(printed, index);
    if (kind === LETTER) {
      const next = scriptOf(printed.codePointAt(index)!);
      if (!sameWord(script, next)) break;
      if (next !== first) mixed = true;
      index += unitsAt(printed, index);
      end = index;
    } else if (kind === MARK) {
      index += unitsAt(printed, index);
      end = index;
    } else if (kind === APOSTROPHE || kind === IGNORED) {
      // Kept only if letters follow; a closing quote is not part of the word.
      clean = false;
      index++;
    } else break;
  }
  const slice = printed.slice(start, end);
  const letters = clean ? slice : strip(slice);
  if (mixed) script = mainScript(letters);
  return { start, end, letters, script, gap, digits: false, plain: undefined };
}

const ONLY_LATIN = /[dfglnqrsuvwz]/gi;
const ONLY_CYRILLIC = /[бгджзийлпфцчшщъыьэюяґєїў]/gi;

/** Which alphabet a word of two is written in, by the letters no other has: the rest are look-alikes, slips of a keyboard. */
function mainScript(letters: string): Script {
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
  return count(ONLY_CYRILLIC) > count(ONLY_LATIN) ? 'Cyrl' : 'Latn';
}

/** Persian writes an ending behind a silent h with a joiner between: خامنه‌ای, which Arabic writes خامنئي. */
const ENDING_BEHIND_H = /ه\u200cا?ی$/;

function strip(slice: string): string {
  let letters = '';
  for (const character of slice.replace(ENDING_BEHIND_H, 'ئی')) {
    const kind = classify(character);
    if (kind === LETTER || kind === MARK) letters += character;
  }
  return letters;
}
