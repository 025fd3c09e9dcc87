import { learned } from './lexicon.ts';
import { foldNative } from './native.ts';
import { nativeWords } from './native-words.ts';
import { wordTable } from './organisation-tables.ts';
import { skeleton } from './phonetic.ts';
import { MOST_FORMS, romanise } from './romanise.ts';
import type { Word } from './scan.ts';
import { withoutArticle } from './scripts/arabic.ts';
import { burmeseSyllables } from './scripts/burmese.ts';
import { chineseSurname, chineseSurnameLength } from './scripts/chinese-surnames.ts';
import { koreanSurname, koreanSurnameLength, koreanSyllable } from './scripts/hangul.ts';
import { japaneseGiven, japaneseGivenBehind, japaneseSurname, japaneseSurnameLength } from './scripts/japanese.ts';
import { japaneseCompany } from './scripts/japanese-companies.ts';
import { shipCuts, shipWord } from './split-ships.ts';
import type { NameModel, Role } from './types.ts';

/**
 * Words that hold more than one part of a name: the Arabic article, Chinese, Korean and Japanese full names,
 * Burmese syllables, and the unspaced names of East Asian organisations.
 */

/** A part of a printed word, ready to become a token. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
  readonly native?: string;
  /** Given only where the writing tells it. */
  readonly role?: Role;
  /** Given where the part is not a name without the other one: see `isHalf`. */
  readonly symbol?: string | undefined;
}

/** Marks the halves of a name that is two in one word: `محمدجواد` is neither Mohammad nor Javad. */
const HALF = 'half:';
export const isHalf = ({ symbol }: { readonly symbol?: string | undefined }) => symbol?.startsWith(HALF) === true;

/** Splits a word, or hands it back whole. `alone` says that no other word of the name is in its script. */
export function split(word: Word, alone: boolean, model: NameModel): readonly Piece[] {
  switch (word.script) {
    case 'Latn':
    case 'Cyrl':
      return [whole(word)];
    case 'Arab':
      return model === 'person' ? (splitCompound(word) ?? splitArticle(word)) : splitPrefixed(word);
    case 'Hani':
      return model === 'person' ? splitHanName(word, alone) : (shipParts(word, model) ?? splitByWords(word));
    case 'Hang':
      return model === 'person' ? splitKoreanName(word, alone) : (shipParts(word, model) ?? splitByWords(word));
    case 'Kana':
      return model === 'person' ? [whole(word)] : splitByWords(word);
    case 'Mymr':
      return splitSyllables(word);
    default:
      return [whole(word)];
  }
}

function whole(word: Word): Piece {
  return { start: word.start, end: word.end, ...romanise(word.letters, word.script) };
}

/** Part of a word by letters; only words without stripped letters can be cut, so that spans stay true. */
function part(word: Word, from: number, to: number, forms?: readonly string[], role?: Role): Piece {
  const letters = word.letters.slice(from, to);
  const read = romanise(letters, word.script);
  const all = forms ? [...new Set([...forms, ...read.forms])].slice(0, MOST_FORMS) : read.forms;
  return {
    start: word.start + from,
    end: word.start + to,
    forms: all,
    native: read.native ?? letters,
    ...(role === undefined ? {} : { role }),
  };
}

const canCut = (word: Word) => word.letters.length === word.end - word.start;

/** First words of Arabic and Persian names that are written together with a second one. */
const HEADS = ['محمد', 'احمد', 'علي', 'غلام', 'امير', 'سيد', 'حسين', 'حسن'];
const SERVANT = 'عبدال';
/** Shorter second words are endings. */
const SHORTEST_SECOND = 3;

/** Parts عبدالرحيم and محمدجواد, unless they were learned as one word. */
function splitCompound(word: Word): readonly Piece[] | undefined {
  const native = foldNative(word.letters, 'Arab');
  if (!canCut(word) || native.length !== word.letters.length || learned(native, 'Arab')) return undefined;
  const { length } = word.letters;
  if (native.startsWith(SERVANT) && length - SERVANT.length >= SHORTEST_SECOND) {
    const servant = { start: word.start, end: word.start + SERVANT.length, forms: ['abdul', 'abd'], native: 'عبد' };
    return [servant, part(word, SERVANT.length, length)];
  }
  const head = HEADS.find((each) => native.startsWith(each) && length - each.length >= SHORTEST_SECOND);
  if (head === undefined || !learned(native.slice(head.length), 'Arab')) return undefined;
  return [half(part(word, 0, head.length)), half(part(word, head.length, length))];
}

const half = (piece: Piece): Piece => ({ ...piece, symbol: `${HALF}${piece.native}` });

/** القذافي is al + Qadhafi, but الكسندر is Alexander: the lexicon knows the names that only begin like an article. */
function splitArticle(word: Word): readonly Piece[] {
  const rest = withoutArticle(word.letters);
  if (rest === undefined || !canCut(word)) return [whole(word)];
  const known = learned(foldNative(word.letters, 'Arab'), 'Arab');
  const bare = known ? spellingsAfterArticle(known, rest) : [];
  if (known && bare.length === 0) return [whole(word)];
  return [
    { start: word.start, end: word.start + 2, forms: ['al'], native: 'ال' },
    part(word, 2, word.letters.length, bare),
  ];
}

/** And, for and in, written together with the article: والجهاد (and the Jihad), للدعوة (for the Call), ببلاد. */
const PREFIXED = /^(?:[وفبك]ال|لل)(?=.{3})/;

/** For, by and and, written together with a word that has no article: لتحرير (for the liberation of). */
const LETTER_IN_FRONT = /^[لبو](?=.{3})/;

function splitPrefixed(word: Word): readonly Piece[] {
  const native = foldNative(word.letters, 'Arab');
  if (wordTable().has(native)) return [whole(word)];
  if (canCut(word) && LETTER_IN_FRONT.test(native) && wordTable().has(native.slice(1))) {
    const little = { start: word.start, end: word.start + 1, forms: ['al'], native: 'ال' };
    return [little, part(word, 1, word.letters.length)];
  }
  const prefix = PREFIXED.exec(word.letters)?.[0].length;
  if (prefix === undefined || !canCut(word) || learned(native, 'Arab')) return splitArticle(word);
  const article = { start: word.start, end: word.start + prefix, forms: ['al'], native: 'ال' };
  return [article, part(word, prefix, word.letters.length)];
}

const VOWEL_LETTER = /^[اأإآعويی]/;
const ARTICLE = /^(?:al|el|ul|a(?:sh|s|d|t|r|z|n))(?=[^aeiou])/;

/** What is left of learned spellings without the article, where it sounds as the rest of the word is written. */
function spellingsAfterArticle(known: readonly string[], rest: string): string[] {
  if (rest.length < 4) return [];
  const sounds = romanise(rest, 'Arab').forms.map(skeleton);
  const bare = known.map((form) => form.replace(ARTICLE, ''));
  return bare.filter((form) => sounds.includes(skeleton(form)) && (VOWEL_LETTER.test(rest) || !/^[aeiou]/.test(form)));
}

/** From this many letters a word is too long for a Chinese, Korean or Japanese full name. */
const LONGEST_NAME = 7;

function splitHanName(word: Word, alone: boolean): readonly Piece[] {
  const { letters } = word;
  const surname = japaneseSurname(letters) ?? chineseSurname(letters);
  if (surname) return [part(word, 0, letters.length, surname)];
  const personal = japaneseGiven(letters);
  if (personal) return [part(word, 0, letters.length, personal)];
  if (!alone || letters.length > LONGEST_NAME || !canCut(word)) return [whole(word)];
  const japanese = japaneseSurnameLength(letters);
  if (japanese > 0) {
    const rest = letters.slice(japanese);
    return [
      part(word, 0, japanese, japaneseSurname(letters.slice(0, japanese)), 'family'),
      part(word, japanese, letters.length, japaneseGivenBehind(rest), 'given'),
    ];
  }
  // A foreign name written in Chinese stands whole in the lexicon.
  if (learned(foldNative(letters, 'Hani'), 'Hani')) return [whole(word)];
  const length = chineseSurnameLength(letters);
  if (length === 0) return [whole(word)];
  const given = part(word, length, letters.length, undefined, 'given');
  const family = letters.slice(0, length);
  const compound = chineseSurname(family);
  if (compound) return [part(word, 0, length, compound, 'family'), given];
  const each = [...family].map((letter, index) => part(word, index, index + 1, chineseSurname(letter), 'family'));
  return [...each, given];
}

function splitKoreanName(word: Word, alone: boolean): readonly Piece[] {
  const { letters } = word;
  const surname = letters.length < 3 ? koreanSurname(letters) : undefined;
  if (surname) return [part(word, 0, letters.length, surname)];
  if (!canCut(word)) return [whole(word)];
  const length = alone && !learned(foldNative(letters, 'Hang'), 'Hang') ? koreanSurnameLength(letters) : 0;
  if (length === 0) return givenSyllables(word, 0);
  const family = part(word, 0, length, koreanSurname(letters.slice(0, length)), 'family');
  return [family, ...givenSyllables(word, length, 'given')];
}

/** A given name of two syllables is romanised as one word, two, or with a hyphen: each syllable is a part of its own. */
function givenSyllables(word: Word, from: number, role?: Role): readonly Piece[] {
  const { letters } = word;
  if (letters.length - from !== 2)
    return from === 0 ? [whole(word)] : [part(word, from, letters.length, undefined, role)];
  return [from, from + 1].map((at) => part(word, at, at + 1, koreanSyllable(letters[at]!), role));
}

function splitSyllables(word: Word): readonly Piece[] {
  const syllables = canCut(word) ? burmeseSyllables(word.letters) : [];
  if (syllables.length === 0) return [whole(word)];
  return syllables.map(({ start, end, forms }) => ({
    start: word.start + start,
    end: word.start + end,
    forms: forms[0] === '' ? ['a'] : forms,
    native: word.letters.slice(start, end),
  }));
}

/** The parts of a ship's name that is one word in print, or `undefined` where it is one word indeed. */
function shipParts(word: Word, model: NameModel): readonly Piece[] | undefined {
  const { letters } = word;
  const cuts = model === 'thing' && canCut(word) ? shipCuts(letters) : [];
  if (cuts.length === 0) return undefined;
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? letters.length;
    return part(word, from, to, shipWord(letters.slice(from, to)));
  });
}

/** Cuts out the known words of organisations, longest first; what is left between them stays together in pairs. */
function splitByWords(word: Word): readonly Piece[] {
  const { letters } = word;
  if (letters.length < 3 || !canCut(word)) return [whole(word)];
  const pieces: Piece[] = [];
  let rest = 0;
  const trade = (from: number, to: number) => part(word, from, to, japaneseCompany(letters.slice(from, to)));
  const isTrade = (from: number) => japaneseCompany(letters.slice(from, from + 2)) !== undefined;
  const flush = (to: number) => {
    // Place and trade names are mostly of two letters: 丹东 至诚, 三菱 重.
    for (; word.script === 'Hani' && (to - rest >= 4 || (to - rest === 3 && isTrade(rest))); rest += 2)
      pieces.push(trade(rest, rest + 2));
    if (to > rest) pieces.push(trade(rest, to));
    rest = to;
  };
  for (let index = 0; index < letters.length; ) {
    const length = nativeWords().longestAt(letters, index);
    if (length === 0) index++;
    else {
      flush(index);
      pieces.push(trade(index, index + length));
      index += length;
      rest = index;
    }
  }
  flush(letters.length);
  return pieces;
}
