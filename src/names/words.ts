import { faithSpelling, joinCompounds, servantSpelling } from './compounds.ts';
import { type Draft, joinDrafts, newDraft, surface, withForms } from './draft.ts';
import { foldLatin } from './fold.ts';
import { foreignSpelling } from './foreign-spelling.ts';
import type { KnownWord } from './known-words.ts';
import { inKorean } from './korean-names.ts';
import { readMisread } from './misread.ts';
import { foldNative } from './native.ts';
import { isPlainName } from './person-facts.ts';
import { type PlainWord, plainWordAt } from './plain-words.ts';
import { MOST_FORMS, romanise } from './romanise.ts';
import { scan, type Word } from './scan.ts';
import { LONGEST_SYLLABLE, pinyinOf } from './scripts/chinese-syllables.ts';
import { englishOfAdjective } from './slavic-words.ts';
import { type Piece, split } from './split.ts';
import { markSyllables } from './syllable-names.ts';
import type { NameModel, Script } from './types.ts';

/** From printed words to draft tokens: romanised, numbers recognised, dotted abbreviations joined. */

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|er|re|e|eme|o|a|i|ya|go|oy|y|aya|oe)$/;
/** From this length on, a run that mixes letters and digits is a code (an address of a wallet), not words. */
const CODE_LENGTH = 20;

const PLAIN_LATIN = /^[A-Za-z]+$/;

function isCapitals(letters: string, lower: string): boolean {
  return letters !== lower && letters === letters.toUpperCase();
}

/** Most words of most lists: plain letters, one spelling, nothing to split. */
function plainDraft({ start, end, gap }: Word, plain: PlainWord, model: NameModel): Draft {
  const { known, capitals } = plain;
  // Only words whose spans are their letters: one with an apostrophe inside cannot be cut by counting.
  const humps = model === 'organisation' && plain.letters.length === end - start ? plain.humps : undefined;
  const forms = model === 'person' ? spellingsOf(known) : known.forms;
  return newDraft({ forms, script: 'Latn', start, end, gap, capitals, humps, role: 'name', word: known });
}

/** A word as a part of a person's name: as it is, and as another language or another time writes it. */
function spellingsOf(word: KnownWord): readonly string[] {
  if (word.spellings !== undefined) return word.spellings;
  const other = compoundSpelling(word.text);
  word.spellings = other === undefined ? word.forms : [word.text, other];
  return word.spellings;
}

/** Vanderberg is also known as Berg, as `van der Berg` is. */
const PARTICLES_IN_FRONT = /^v(?:ander|anden|onder)([a-z]{4,})$/;

/** McAllister, as MacAllister and Mac Allister. */
const SON_OF = /^mc(?=[b-df-hj-np-tv-z]?[a-z]{3})/;
/** The long o of Japanese names, as an h marks it before a consonant or at the end: Ohno, Satoh. */
const LONG_O = /oh(?=[bdgkmnprstwyz]|$)/;
const JAPANESE = /^(?:(?:[kgsztdnhbpmr]y?|sh|ch|j|ts|f|w|y)?[aeiou]h?n?)+$/;

function compoundSpelling(text: string): string | undefined {
  if (text.startsWith('mc') && SON_OF.test(text)) return `mac${text.slice(2)}`;
  if (text.length > 3 && LONG_O.test(text) && JAPANESE.test(text)) return text.replace(LONG_O, 'o');
  if (text.startsWith('abd')) return servantSpelling(text);
  if (text.startsWith('v')) return PARTICLES_IN_FRONT.exec(text)?.[1];
  if (text.length > 6 && /d(?:in|ine|een|yn)$/.test(text)) return faithSpelling(text);
  return foreignSpelling(text);
}

function wordDrafts(word: Word, alone: boolean, model: NameModel): Draft[] {
  if (word.other !== undefined) return [misreadDraft(word)];
  const plain = plainOf(word);
  if (plain !== undefined) return [plainDraft(word, plain, model)];
  const capitals = isCapitals(word.letters, word.letters.toLowerCase());
  const known = model === 'organisation' && word.script === 'Cyrl';
  return split(word, alone, model).map((piece, index) =>
    newDraft({
      ...piece,
      forms: known ? withEnglish(piece) : piece.forms,
      script: word.script,
      gap: index === 0 ? word.gap : 'none',
      capitals,
      role: piece.role ?? 'name',
    }),
  );
}

/** A word of plain letters, also where it was printed with an apostrophe or a joiner inside. */
function plainOf({ plain, script, letters }: Word): PlainWord | undefined {
  if (plain !== undefined || script !== 'Latn' || !PLAIN_LATIN.test(letters)) return plain;
  return plainWordAt(letters, 0, letters.length);
}

/** The spellings of a Slavic word of an organisation, the English word it may be translated by among the first. */
function withEnglish({ forms, native = '' }: Piece): readonly string[] {
  const english = englishOfAdjective(native);
  if (english.length === 0) return forms;
  return [...new Set([...forms.slice(0, MOST_FORMS - english.length), ...english])];
}

function misreadDraft(word: Word): Draft {
  const forms = [...new Set([foldLatin(word.letters), foldLatin(word.other!)])];
  return newDraft({ ...place(word), forms, script: 'Latn', capitals: false, role: 'name' });
}

function symbolDraft(word: Word): Draft {
  const and = { forms: ['and'], capitals: false, symbol: 'org:and' };
  return newDraft({ ...place(word), ...and, script: 'Zyyy', role: 'particle' });
}

const place = ({ start, end, gap }: Word) => ({ start, end, gap });

function digitsDraft(word: Word): Draft {
  const digits = romaniseDigits(word.letters);
  const value = digits.replace(/^0+(?=.)/, '');
  const number = { forms: [digits], capitals: false, symbol: `num:${value}` };
  return newDraft({ ...place(word), ...number, script: 'Zyyy', role: 'number' });
}

function romaniseDigits(letters: string): string {
  if (/^[0-9]+$/.test(letters)) return letters;
  return romanise(letters.normalize('NFKC'), 'Zyyy').forms[0]!;
}

/** `1st`, `2-й`: a number and the ending that makes it an ordinal are one token. */
function isOrdinalEnding(words: readonly Word[], index: number): boolean {
  const ending = words[index]!;
  const number = words[index - 1];
  if (!number?.digits || ending.digits || (ending.gap !== 'none' && ending.gap !== 'hyphen')) return false;
  if (ending.letters.length > 4 || words[index + 1]?.gap === 'none') return false;
  const text = ending.script === 'Latn' ? foldLatin(ending.letters) : romanise(ending.letters, ending.script).forms[0]!;
  return (
    ORDINAL_SUFFIX.test(text) &&
    (ending.gap === 'none' ? text.length > 1 || ending.script !== 'Latn' : ending.script === 'Cyrl')
  );
}

const NO_SCRIPTS: ReadonlySet<Script> = new Set();

/** Scripts with one word only: an unspaced full name is told from a part of a spaced one by that. */
function loneScripts(words: readonly Word[]): ReadonlySet<Script> {
  if (words.every((word) => word.script === 'Latn' || word.script === 'Zyyy')) return NO_SCRIPTS;
  const lone = new Set<Script>();
  const seen = new Set<Script>();
  for (const { script } of words) {
    if (seen.has(script)) lone.delete(script);
    else lone.add(script);
    seen.add(script);
  }
  return lone;
}

/** Where a run of words without any gap ends, if it is a code of letters and digits; otherwise `from`. */
function endOfCode(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (words[end]?.gap === 'none') end++;
  if (end === from + 1) return from;
  const isLong = words[end - 1]!.end - words[from]!.start >= CODE_LENGTH;
  const mixed = end - from > 1 && words.slice(from, end).every((word) => word.digits || word.script === 'Latn');
  return isLong && mixed ? end : from;
}

/** No name has more words, nor longer ones; what follows is not read, so that any text takes little time. */
const MOST_WORDS = 40;
const LONGEST_WORD = 64;
/** Words written without spaces come apart into more. */
const MOST_DRAFTS = 60;

function bounded(word: Word): Word {
  if (word.letters.length <= LONGEST_WORD) return word;
  return { ...word, letters: word.letters.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, '') };
}

let lastPrinted: string | undefined;
let lastWords: readonly Word[] = [];

/** The words of a printed name; those of the last one are at hand, for a name is often read under several models. */
function wordsOf(printed: string): readonly Word[] {
  if (printed === lastPrinted) return lastWords;
  lastWords = scan(printed, MOST_WORDS).map(bounded);
  lastPrinted = printed;
  return lastWords;
}

/** All drafts of a printed name, in order, with spans that grow and never overlap. Linear time. */
export function draftsOf(printed: string, model: NameModel): Draft[] {
  const words = wordsOf(printed);
  const all = words.every(isSimple) ? simpleDrafts(words, model) : mixedDrafts(words, model);
  const drafts = all.length > MOST_DRAFTS ? all.slice(0, MOST_DRAFTS) : all;
  if (model !== 'person') return joinDotted(drafts);
  return markSyllables(inPinyin(inKorean(drafts.every(isPlainName) ? drafts : joinCompounds(drafts))));
}

/** Whether a word can be read without a look at its neighbours. */
const isSimple = (word: Word) => word.plain !== undefined || word.letters === '&';

/** The drafts of words of plain letters, as `mixedDrafts` has them, too. */
export function simpleDrafts(words: readonly Word[], model: NameModel): Draft[] {
  const drafts: Draft[] = [];
  for (const word of words) {
    if (word.plain !== undefined) drafts.push(plainDraft(word, word.plain, model));
    else if (model !== 'person') drafts.push(symbolDraft(word));
  }
  return drafts;
}

/** The drafts of any words. */
export function mixedDrafts(printed: readonly Word[], model: NameModel): Draft[] {
  const words = readMisread(printed, model);
  const lone = loneScripts(words);
  const drafts: Draft[] = [];
  for (let index = 0; index < words.length && drafts.length < MOST_DRAFTS; index++) {
    const word = words[index]!;
    const codeEnd = word.gap === 'none' ? index : endOfCode(words, index);
    if (codeEnd > index) {
      drafts.push(
        joinDrafts(
          words
            .slice(index, codeEnd)
            .map((part) => (part.digits ? digitsDraft(part) : wordDrafts(part, false, 'thing')[0]!)),
          'name',
        ),
      );
      index = codeEnd - 1;
    } else if (word.digits) drafts.push(digitsDraft(word));
    else if (isOrdinalEnding(words, index)) {
      const number = drafts.pop()!;
      drafts.push(newDraft({ ...number, end: word.end }));
    } else if (word.letters !== '&') drafts.push(...wordDrafts(word, lone.has(word.script), model));
    else if (model !== 'person') drafts.push(symbolDraft(word));
  }
  return drafts;
}

/** Chinese names of other romanisations are known by their pinyin as well. */
function inPinyin(drafts: Draft[]): Draft[] {
  if (drafts.length < 2 || drafts.length > 4 || !drafts.every(mayBeSyllable)) return drafts;
  const pinyin = pinyinOf(drafts.map(surface));
  if (pinyin === undefined) return drafts;
  return drafts.map((draft, index) => withForms(draft, [...draft.forms, ...pinyin[index]!]));
}

const mayBeSyllable = (draft: Draft) => draft.script === 'Latn' && surface(draft).length <= LONGEST_SYLLABLE;

/** `U.S.` and `d.o.o.` become one token; people keep their initials apart. */
function joinDotted(drafts: Draft[]): Draft[] {
  if (!drafts.some(({ gap }) => gap === 'dot')) return drafts;
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; ) {
    let end = index + 1;
    while (drafts[end]?.gap === 'dot') end++;
    const run = drafts.slice(index, end);
    joined.push(...(isAbbreviation(run) ? [joinDrafts(run, 'name')] : run));
    index = end;
  }
  return joined;
}

/** More letters with dots between are no abbreviation. */
const LONGEST_ABBREVIATION = 12;

function isAbbreviation(run: readonly Draft[]): boolean {
  return !run.some((draft) => draft.role === 'number') && areInitials(run.map((draft) => surface(draft).length));
}

/** Whether pieces of these lengths between dots are an abbreviation: single letters, perhaps with one longer piece. */
function areInitials(lengths: readonly number[]): boolean {
  if (lengths.length < 2 || lengths.length > LONGEST_ABBREVIATION) return false;
  const single = lengths.filter((length) => length === 1).length;
  return single === lengths.length || (single >= 2 && Math.max(...lengths) <= 3);
}

/**
 * What the words of a phrase are looked up by, as `surface` gives it for the words of a name; without romanising
 * them, so that reading a table of phrases loads no lexicon.
 */
export function surfacesOf(printed: string): string[] {
  const surfaces: string[] = [];
  let run: string[] = [];
  const flush = () => {
    surfaces.push(...(areInitials(run.map((word) => word.length)) ? [run.join('')] : run));
    run = [];
  };
  for (const word of scan(printed)) {
    if (word.gap !== 'dot') flush();
    run.push(surfaceOf(word));
  }
  flush();
  return surfaces;
}

function surfaceOf(word: Word): string {
  if (word.letters === '&') return 'and';
  if (word.script === 'Latn') return romanise(word.letters, 'Latn').forms[0]!;
  return word.digits ? romaniseDigits(word.letters) : foldNative(word.letters, word.script);
}
