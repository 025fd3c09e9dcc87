import { isFunctionWord, isOffice, isOrdinary, isPlace } from './lexicon.ts';
import { isEnglish, mayBeNamePart } from './other-languages.ts';
import { type Span, sentences } from './sentences.ts';
import { type Style, stylesOf } from './styles.ts';
import { CALENDAR_WORDS, HONORARY_WORDS, LEGAL_FORM_WORDS, OPENING_PARTICLES } from './tables/generic-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A document as the mention finder looks at it: computed once, then only read. */
export interface DocumentView {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  readonly styles: readonly Style[];
  /** Folded words the document prints in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
  /** All folded words. */
  readonly vocabulary: ReadonlySet<string>;
  /** Where each folded word stands, by word index. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Acronyms in brackets, folded, with the words printed before the bracket. */
  readonly expansions: ReadonlyMap<string, Expansion>;
  /** Whether its small words show it to be English, the language of the word tables. */
  readonly english: boolean;
}

/** "Islamic Resistance Movement (HAMAS)": the words before the bracket, and whether their initials give the acronym. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly byInitials: boolean;
  /** Word index of the acronym inside the bracket. */
  readonly at: number;
}

export function viewOf(text: string): DocumentView {
  const spans = sentences(text);
  const words = wordsOf(text, spans);
  const positions = new Map<string, number[]>();
  const lowerCase = new Set<string>();
  words.forEach((word, at) => {
    const list = positions.get(word.folded);
    if (list === undefined) positions.set(word.folded, [at]);
    else list.push(at);
    if (word.shape === 'lower') lowerCase.add(word.folded);
  });
  return {
    text,
    sentences: spans,
    words,
    styles: stylesOf(words),
    lowerCase,
    vocabulary: new Set(positions.keys()),
    positions,
    expansions: expansionsOf(text, words),
    english: isEnglish(words),
  };
}

function expansionsOf(text: string, words: readonly Word[]): Map<string, Expansion> {
  const found = new Map<string, Expansion>();
  words.forEach((word, at) => {
    if (at < 2 || text[word.start - 1] !== '(' || text[word.end] !== ')') return;
    if (word.text.length < 2 || !/\p{Lu}.*\p{Lu}/u.test(word.text)) return;
    const expansion = wordsBefore(words, at);
    if (expansion !== undefined && !found.has(word.folded)) found.set(word.folded, expansion);
  });
  return found;
}

/** The words before a bracket whose initials give the acronym; else the capitalised words directly before it. */
function wordsBefore(words: readonly Word[], at: number): Expansion | undefined {
  const letters = words[at]!.folded.replaceAll(/[^\p{L}]/gu, '');
  const sentence = words[at]!.sentence;
  let initials = '';
  let capitals = at;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const word = words[i]!;
    if (word.sentence !== sentence || (i < at - 1 && words[i + 1]!.gap === 'break')) break;
    if (word.shape === 'lower') {
      if (!isFunctionWord(word.folded)) break;
      continue;
    }
    if (isFunctionWord(word.folded) && word.shape === 'capitalised' && i < at - 1 && word.opens) break;
    capitals = i;
    initials = word.folded[0]! + initials;
    if (initials === letters) return { from: i, to: at, byInitials: true, at };
  }
  return at - capitals >= 2 ? { from: capitals, to: at, byInitials: false, at } : undefined;
}

/**
 * The capitalised words that stand directly before and after a stretch, as if they belonged to the same name: not
 * offices, peoples or dates, and not a plain word that only opens its sentence.
 */
export function neighbours(view: DocumentView, from: number, to: number): Word[] {
  const found: Word[] = [];
  const before = view.words[from - 1];
  const first = view.words[from];
  if (before !== undefined && (first?.gap === 'tight' || first?.gap === 'hyphen') && isNameLike(view, from - 1))
    found.push(before);
  const after = view.words[to];
  if (after === undefined || !isTight(after)) return found;
  if (isNameLike(view, to) || (HONORARY_WORDS.has(after.folded) && after.shape !== 'lower')) found.push(after);
  else if (OPENING_PARTICLES.has(after.folded)) {
    const beyond = view.words[to + 1];
    if (beyond !== undefined && isTight(beyond) && isNameLike(view, to + 1)) found.push(beyond);
  }
  return found;
}

function isTight(word: Word): boolean {
  return word.gap === 'tight' || word.gap === 'hyphen';
}

function isNameLike(view: DocumentView, at: number): boolean {
  const word = view.words[at]!;
  if (word.shape !== 'capitalised' && word.shape !== 'capitals' && word.shape !== 'initial') return false;
  const plain = word.folded.replaceAll('.', '');
  if (OPENING_PARTICLES.has(plain) || LEGAL_FORM_WORDS.has(plain)) return false;
  if (isFunctionWord(plain) || isOffice(plain) || isPlace(plain) || CALENDAR_WORDS.has(plain)) return false;
  if (/^(?:u\.?s|u\.?k|u\.?n|e\.?u)\.?$/.test(word.folded)) return false;
  if (!view.english && !mayBeNamePart(plain, view.words[at - 1])) return false;
  return !(word.opens && isOrdinary(plain));
}

/** The text of a stretch as a name to ask for: white space runs are one blank. */
export function nameOf(view: DocumentView, start: number, end: number): string {
  return view.text.slice(start, end).replace(/\s+/g, ' ');
}
