import { ENDING_ABBREVIATIONS, NAME_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './tables/abbreviations.ts';

/** A stretch of a text: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters that may close a sentence behind its full stop. */
const CLOSERS = '"\'”’»)]*_';

/**
 * The sentences of a text, as exact spans into it, in order, without the white space around them.
 *
 * A sentence ends at `.`, `!`, `?`, `…` (or their full-width forms) with the quotes and brackets that close behind
 * it, unless the stop belongs to an abbreviation ("Mr.", "No.", "U.S. officials"), an initial ("J. Smith") or a
 * number. A blank line always ends one; a single line break does where lines are not wrapped by hand. Linear.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  const wrapped = isHandWrapped(text);
  let start = 0;
  for (const at of boundaries(text, wrapped)) {
    push(spans, text, start, at);
    start = at;
  }
  push(spans, text, start, text.length);
  return spans;
}

function* boundaries(text: string, wrapped: boolean): Generator<number> {
  const stops = /[.!?…]+|[。！？]+|\r\n|\n|\r/g;
  for (let found = stops.exec(text); found !== null; found = stops.exec(text)) {
    const at = found.index;
    const end = stops.lastIndex;
    if (isNewline(found[0])) {
      if (blankLineFollows(text, end) || itemFollows(text, end)) yield end;
      else if (!wrapped && !goesOnInLowerCase(text, at, end)) yield end;
    } else if (/[。！？]/.test(found[0])) {
      yield afterClosers(text, end);
    } else if (endsSentence(text, at, end)) {
      yield afterClosers(text, end);
    }
  }
}

function isNewline(mark: string): boolean {
  return mark === '\n' || mark === '\r\n' || mark === '\r';
}

function blankLineFollows(text: string, at: number): boolean {
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}

/** A full line that goes on in lower case was broken by hand, whatever the rest of the text does. */
function goesOnInLowerCase(text: string, at: number, end: number): boolean {
  const line = text.slice(Math.max(0, at - 40), at);
  return (
    line.length === 40 &&
    !line.includes('\n') &&
    /^[ \t]*\p{Ll}/u.test(text.slice(end, end + 16)) &&
    !/[.!?]$/.test(line)
  );
}

/** A list item, a heading or a quotation of Markdown starts something new even in wrapped text. */
function itemFollows(text: string, at: number): boolean {
  return /^[ \t]{0,8}(?:[-*•>]\s|#{1,6}\s|\d{1,3}[.)]\s)/.test(text.slice(at, at + 16));
}

function afterClosers(text: string, at: number): number {
  while (at < text.length && CLOSERS.includes(text[at]!)) at++;
  return at;
}

function endsSentence(text: string, at: number, end: number): boolean {
  const next = afterClosers(text, end);
  if (next < text.length && !/\s/.test(text[next]!)) return false;
  const opening = nextLetter(text, next);
  if (opening === undefined) return true;
  const startsLower = /\p{Ll}/u.test(opening);
  // A quoted question or exclamation goes on in its sentence: "Why?" he asked.
  if (text[at] !== '.' || end - at > 1) return !startsLower;
  const word = wordBefore(text, at);
  const low = word.toLowerCase();
  if (NAME_ABBREVIATIONS.has(low)) return false;
  if (NUMBER_ABBREVIATIONS.has(low) && /\p{N}/u.test(opening)) return false;
  if (startsLower) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  // "U.S." and "Inc." may stand inside a sentence as well as at its end: what follows decides.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || ENDING_ABBREVIATIONS.has(low)) return startsLikeSentence(text, next);
  return true;
}

/** The first letter or digit after white space, quotes and brackets; `undefined` at the end. */
function nextLetter(text: string, at: number): string | undefined {
  const ahead = text.slice(at, at + 64);
  const found = /[\p{L}\p{N}]/u.exec(ahead);
  return found?.[0];
}

const SENTENCE_STARTERS = new Set(
  'the a an in on at it he she they we you i this that these those there but and as if when while after before however meanwhile according for his her its their our my mr mrs ms'.split(
    ' ',
  ),
);

function startsLikeSentence(text: string, at: number): boolean {
  const ahead = /[\p{L}']+/u.exec(text.slice(at, at + 64));
  return ahead !== null && SENTENCE_STARTERS.has(ahead[0].toLowerCase()) && /^\p{Lu}/u.test(ahead[0]);
}

/** The word a full stop stands behind, with its inner stops ("U.S"); at most 20 characters are looked at. */
function wordBefore(text: string, at: number): string {
  const behind = text.slice(Math.max(0, at - 20), at);
  return /[\p{L}\p{M}.]+$/u.exec(behind)?.[0].replace(/^\.+/, '') ?? '';
}

/** Whether lines are broken by hand at about 60 to 100 characters, as in mail and Markdown. */
export function isHandWrapped(text: string): boolean {
  const lines = text.slice(0, 200_000).split(/\r\n|\n|\r/);
  let inside = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const length = lines[i]!.trimEnd().length;
    if (length < 40 || lines[i + 1]!.trim() === '') continue;
    inside++;
    if (length <= 100 && !/[.!?:]["”’)]?\s*$/.test(lines[i]!)) wrapped++;
  }
  return inside >= 2 && wrapped / inside > 0.5;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) spans.push({ start, end });
}

/** The sentence that covers an offset; `undefined` between sentences. Binary search. */
export function sentenceAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
