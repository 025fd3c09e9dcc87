import { isFunctionWord, isHopeless } from './lexicon.ts';
import type { Style } from './styles.ts';
import {
  KIND_NOUNS,
  LEGAL_FORM_WORDS,
  NAME_PARTICLES,
  OPENING_PARTICLES,
  ORGANISATION_PARTICLES,
} from './tables/generic-words.ts';
import type { Word } from './words.ts';

/** Words `from` to `to` (exclusive) of a document that may be a name; `start`, `end` are offsets into the text. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The longest name tried, in words, and the longest inside a run so long that it is hardly one name. */
const LONGEST_NAME = 9;
const LONG_RUN = 16;
const LONGEST_IN_LONG_RUN = 5;
/** A "word" longer than this is no word, and no name. */
const LONGEST_WORD = 60;

/**
 * Every stretch of a text that may be a name: all sub-spans of runs of capitalised words (with the particles inside
 * names) and of words in scripts without capitals. Bounded for each word, so linear in the text.
 */
export function* candidatesOf(words: readonly Word[], styles: readonly Style[]): Generator<Candidate> {
  let at = 0;
  while (at < words.length) {
    const end = runEnd(words, styles, at);
    if (end === at) {
      at++;
      continue;
    }
    yield* spansOf(words, styles, at, end);
    at = end;
  }
}

function* spansOf(words: readonly Word[], styles: readonly Style[], from: number, to: number): Generator<Candidate> {
  const longest = to - from > LONG_RUN ? LONGEST_IN_LONG_RUN : LONGEST_NAME;
  for (let i = from; i < to; i++) {
    if (!maySpanStart(words, styles, i)) continue;
    for (let j = i + 1; j <= Math.min(to, i + longest); j++) {
      const last = words[j - 1]!;
      if (!isNameWord(words, styles, j - 1) && last.shape !== 'number' && !completes(words, j - 1)) continue;
      if (j === i + 1 && last.shape === 'caseless') yield* partsOfUnspaced(last, i);
      if (isHopeless(words.slice(i, j))) continue;
      yield { from: i, to: j, start: words[i]!.start, end: last.end };
    }
  }
}

/** Chinese and Japanese print no blanks: a name may be any short part of the row of characters. */
function* partsOfUnspaced(word: Word, at: number): Generator<Candidate> {
  if (!/^[\p{Script=Han}]+$/u.test(word.text) || word.text.length <= 2) return;
  for (let start = 0; start + 2 <= word.text.length; start++) {
    for (let length = 2; length <= 4 && start + length <= word.text.length; length++) {
      if (length === word.text.length) continue;
      yield { from: at, to: at + 1, start: word.start + start, end: word.start + start + length };
    }
  }
}

/** Whether a word is printed as (part of) a name. */
export function isNameWord(words: readonly Word[], styles: readonly Style[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.text.length > LONGEST_WORD) return false;
  if (word.shape === 'lower' || word.shape === 'number') return false;
  if (word.shape === 'caseless') return true;
  if (word.shape === 'initial') return word.folded !== 'i';
  if (!isFunctionWord(word.folded)) return true;
  return (
    !word.opens && styles[word.sentence] === 'plain' && word.text.length > 2 && !ORGANISATION_PARTICLES.has(word.folded)
  );
}

function maySpanStart(words: readonly Word[], styles: readonly Style[], at: number): boolean {
  if (isNameWord(words, styles, at)) return true;
  const word = words[at]!;
  if (word.shape === 'number') return isNameWord(words, styles, at + 1);
  return OPENING_PARTICLES.has(word.folded);
}

/** The end of the run of name words that starts at `at`; `at` itself where none does. */
function runEnd(words: readonly Word[], styles: readonly Style[], at: number): number {
  const first = words[at]!;
  const opensByParticle =
    OPENING_PARTICLES.has(first.folded) && joins(words, at + 1) && isNameWord(words, styles, at + 1);
  const opensByNumber = first.shape === 'number' && joins(words, at + 1) && isNameWord(words, styles, at + 1);
  if (!isNameWord(words, styles, at) && !opensByParticle && !opensByNumber) return at;
  let end = at + 1;
  while (end < words.length) {
    const next = afterParticles(words, styles, end);
    if (next === undefined) break;
    end = next + 1;
  }
  return completes(words, end) ? end + 1 : end;
}

/** "the Haqqani network": a lower-case noun directly behind a name that is often part of it. */
function completes(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.shape === 'lower' && word.gap === 'tight' && KIND_NOUNS.has(word.folded);
}

/** The index of the next name word, over at most three particles, if the name may go on there. */
function afterParticles(words: readonly Word[], styles: readonly Style[], at: number): number | undefined {
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    if (!joins(words, i)) return undefined;
    if (isNameWord(words, styles, i)) return i;
    const word = words[i]!;
    if (word.shape === 'number') return i;
    if (!NAME_PARTICLES.has(word.folded) && !ORGANISATION_PARTICLES.has(word.folded)) return undefined;
  }
  return undefined;
}

/** Whether the gap before word `at` may stand inside a name. */
function joins(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || word.gap === 'break') return false;
  if (word.gap !== 'comma') return true;
  // "GUILLOU, Nicolas" and "Bank, Ltd.": the only commas inside a name.
  return (
    LEGAL_FORM_WORDS.has(word.folded.replaceAll('.', '')) ||
    (before.shape === 'capitals' && before.text.length > 2 && word.shape === 'capitalised')
  );
}
