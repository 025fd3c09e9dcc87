import { type Draft, joinDrafts } from './draft.ts';
import { foldLatin } from './fold.ts';
import { romanise } from './romanise.ts';
import { scan, type Word } from './scan.ts';
import { split } from './split.ts';
import type { NameModel } from './types.ts';

/** From printed words to draft tokens: romanised, numbers recognised, dotted abbreviations joined. */

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|er|re|e|eme|o|a|i|ya|go|oy|y|aya|oe)$/;
/** From this length on, a run that mixes letters and digits is a code (an address of a wallet), not words. */
const CODE_LENGTH = 20;

function isCapitals(letters: string): boolean {
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function wordDrafts(word: Word, alone: boolean, model: NameModel): Draft[] {
  const capitals = isCapitals(word.letters);
  return split(word, alone, model).map((piece, index) => ({
    ...piece,
    script: word.script,
    gap: index === 0 ? word.gap : 'none',
    capitals,
    role: piece.role ?? 'name',
  }));
}

function symbolDraft(word: Word): Draft {
  return { ...place(word), forms: ['and'], script: 'Zyyy', capitals: false, role: 'particle', symbol: 'org:and' };
}

const place = ({ start, end, gap }: Word) => ({ start, end, gap });

function digitsDraft(word: Word): Draft {
  const digits = romaniseDigits(word.letters);
  const value = digits.replace(/^0+(?=.)/, '');
  return { ...place(word), forms: [digits], script: 'Zyyy', capitals: false, role: 'number', symbol: `num:${value}` };
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

/** Whether a word is the only one of its script: an unspaced name is told from a part of a spaced one by that. */
function isAlone(words: readonly Word[], word: Word): boolean {
  return words.every((other) => other === word || other.script !== word.script);
}

/** Where a run of words without any gap ends, if it is a code of letters and digits; otherwise `from`. */
function endOfCode(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (words[end]?.gap === 'none') end++;
  const isLong = words[end - 1]!.end - words[from]!.start >= CODE_LENGTH;
  const mixed = end - from > 1 && words.slice(from, end).every((word) => word.digits || word.script === 'Latn');
  return isLong && mixed ? end : from;
}

/** All drafts of a printed name, in order, with spans that grow and never overlap. Linear time. */
export function draftsOf(printed: string, model: NameModel): Draft[] {
  const words = scan(printed);
  const drafts: Draft[] = [];
  for (let index = 0; index < words.length; index++) {
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
      drafts.push({ ...number, end: word.end });
    } else if (word.letters !== '&') drafts.push(...wordDrafts(word, isAlone(words, word), model));
    else if (model !== 'person') drafts.push(symbolDraft(word));
  }
  return model === 'person' ? joinAbdullah(drafts) : joinDotted(drafts);
}

/** عبد الله is written in two words and read as one: Abdullah. */
function joinAbdullah(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (draft.native === 'الله' && before?.native === 'عبد' && draft.gap === 'space') {
      const { forms } = romanise('عبدالله', 'Arab');
      joined[joined.length - 1] = { ...joinDrafts([before, draft], 'name'), forms };
    } else joined.push(draft);
  }
  return joined;
}

/** `U.S.` and `d.o.o.` become one token; people keep their initials apart. */
function joinDotted(drafts: readonly Draft[]): Draft[] {
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

function isAbbreviation(run: readonly Draft[]): boolean {
  if (run.length < 2 || run.some((draft) => draft.role === 'number')) return false;
  const lengths = run.map((draft) => (draft.native ?? draft.forms[0]!).length);
  const single = lengths.filter((length) => length === 1).length;
  return single === run.length || (single >= 2 && Math.max(...lengths) <= 3);
}
