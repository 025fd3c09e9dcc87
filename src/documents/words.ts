import type { Span } from './sentences.ts';
import { isHandWrapped } from './sentences.ts';
import { NAME_ABBREVIATIONS } from './tables/abbreviations.ts';

/** How a word is printed. `caseless` is a script without capitals; `initial` is one capital or a dotted row of them. */
export type Shape = 'capitalised' | 'capitals' | 'lower' | 'number' | 'caseless' | 'initial';

/**
 * What stands between a word and the one before it. `tight` gaps (blank, hyphen, dot, wrapped line) hold a name
 * together; over a `loose` one (comma, quote, possessive, "&") a name may go on; a `break` ends every name.
 */
export type Gap = 'break' | 'tight' | 'hyphen' | 'comma' | 'quote' | 'possessive' | 'ampersand';

/** A word of a text with where and how it is printed. `start`, `end` exclude a possessive "'s". */
export interface Word extends Span {
  readonly text: string;
  /** Lower case without diacritics: the form tables are asked with. */
  readonly folded: string;
  readonly shape: Shape;
  readonly gap: Gap;
  readonly sentence: number;
  /** Whether it opens its sentence, where a capital says nothing. */
  readonly opens: boolean;
}

const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`‘ʻʿʾ]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}[\p{N}\p{L}\p{M}]*/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]>"]+/g;

/** Lower case, without diacritics and apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`‘ʻʿʾ]/gu, '')
    .toLowerCase();
}

/** The words of a text in order, web and mail addresses left out. Linear. */
export function wordsOf(text: string, sentences: readonly Span[]): Word[] {
  const words: Word[] = [];
  const wrapped = isHandWrapped(text);
  const addresses = [...text.matchAll(ADDRESS)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  let address = 0;
  let sentence = 0;
  let sentenceOfLast = -1;
  let lastEnd = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const printed = withoutPossessive(found[0]);
    const end = start + printed.length;
    while (address < addresses.length && addresses[address]!.end <= start) address++;
    if (addresses[address] !== undefined && addresses[address]!.start <= start) continue;
    if (text[end] === '@' || text[start - 1] === '@') continue;
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const last = words.at(-1);
    words.push({
      text: printed,
      folded: fold(printed),
      shape: shapeOf(printed),
      start,
      end,
      gap:
        last === undefined
          ? 'break'
          : gapBetween(text.slice(lastEnd, Math.min(start, lastEnd + 12)), start - lastEnd, last, wrapped),
      sentence,
      opens: sentence !== sentenceOfLast || /[“"‘(:•]\s*$/.test(text.slice(Math.max(0, start - 2), start)),
    });
    sentenceOfLast = sentence;
    lastEnd = end;
  }
  return words;
}

function withoutPossessive(word: string): string {
  return word.length > 3 && /['’][sS]$/.test(word) ? word.slice(0, -2) : word;
}

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return 'number';
  if (/^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}$/u.test(word)) return 'initial';
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower) return 'caseless';
  if (word === upper) return 'capitals';
  return /^[\p{Lu}\p{Lt}]/u.test(word) ? 'capitalised' : 'lower';
}

function gapBetween(gap: string, length: number, last: Word, wrapped: boolean): Gap {
  if (length > 12) return 'break';
  if (/^[ \t\u00a0\u202f]*$/.test(gap)) return 'tight';
  if (/^[-‐‑]$/.test(gap)) return 'hyphen';
  if (/^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(gap)) return wrapped ? 'tight' : 'break';
  if (/^[-‐‑](?:\r\n|\n|\r)[ \t]*$/.test(gap)) return 'hyphen';
  if (gap === '.') return 'tight';
  if (/^\.\s+$/.test(gap)) return last.shape === 'initial' || NAME_ABBREVIATIONS.has(last.folded) ? 'tight' : 'break';
  if (/^['’][sS]\s+$/.test(gap)) return 'possessive';
  if (/^\s*&\s*$/.test(gap)) return 'ampersand';
  if (/^,\s+$/.test(gap)) return 'comma';
  if (/^\s+[“"‘«]$|^[”"’»]\s+$/.test(gap)) return 'quote';
  return 'break';
}
