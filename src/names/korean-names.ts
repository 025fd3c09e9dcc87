import { type Draft, newDraft, withForms } from './draft.ts';
import { koreanSurname, koreanSyllable } from './scripts/hangul.ts';
import { koreanGivenOfHan, koreanSurnameOfHan } from './scripts/hanja.ts';
import { romaniseKana } from './scripts/kana.ts';
import { koreanFamilyWritten, koreanGivenWritten } from './scripts/korean-abroad.ts';

/**
 * Names of Koreans in the letters of others: 金正恩, Ким Чен Ын, キム・ジョンウン. Where a name begins with a family name of
 * Korea and goes on in syllables of Korea throughout, its words are known as Koreans spell them, too.
 */

/** More readings of a syllable, and spellings of one word, tell nothing new. */
const MOST_READINGS = 3;
const MOST_FORMS = 18;

/** Adds the Korean spellings to the words of such a name; leaves all others as they are. O(length). */
export function inKorean(drafts: Draft[]): Draft[] {
  const [first] = drafts;
  if (first === undefined || first.script === 'Latn' || drafts.length < 2 || drafts.length > 3) return drafts;
  const { script } = first;
  if (!drafts.every((draft) => draft.script === script)) return drafts;
  if (script === 'Hani') return ofHan(drafts);
  if (script === 'Cyrl' || script === 'Kana') return ofSyllables(drafts, script);
  return drafts;
}

function ofHan(drafts: Draft[]): Draft[] {
  const [family, ...rest] = drafts;
  const surnames = koreanSurnameOfHan(family?.native ?? '');
  const given = rest.flatMap(({ native }) => [...(native ?? '')]);
  // A name of two letters is mostly Chinese.
  if (surnames.length === 0 || given.length !== 2) return drafts;
  const readings = new Map(given.map((letter) => [letter, koreanGivenOfHan(letter)]));
  if ([...readings.values()].some((known) => known.length === 0)) return drafts;
  return [
    spelled(
      family!,
      surnames.flatMap((syllable) => koreanSurname(syllable) ?? []),
    ),
    ...rest.map((draft) =>
      spelled(draft, together([...draft.native!].map((letter) => spellings(readings.get(letter)!)))),
    ),
  ];
}

function ofSyllables(drafts: Draft[], script: 'Cyrl' | 'Kana'): Draft[] {
  const [family, ...rest] = drafts;
  const surnames = read(family!.native ?? '', script, koreanFamilyWritten);
  if (surnames.length === 0) return drafts;
  const given: Draft[] = [];
  for (const draft of rest) {
    const parts = syllablesOf(draft, script);
    if (parts === undefined) return drafts;
    given.push(...parts);
  }
  // A name of two syllables may be Chinese as well, and a single one anybody's.
  if (given.length !== 2) return drafts;
  return [
    meant(
      family!,
      surnames.flatMap((syllable) => koreanSurname(syllable) ?? []),
    ),
    ...given,
  ];
}

type Reading = typeof koreanGivenWritten;

function read(letters: string, script: 'Cyrl' | 'Kana', reading: Reading): readonly string[] {
  if (script === 'Cyrl') return reading(letters, script);
  return [...new Set(romaniseKana(letters).flatMap((text) => [...reading(text, script)]))];
}

/** A word as the one or two syllables it is; `undefined` where it is none. */
function syllablesOf(draft: Draft, script: 'Cyrl' | 'Kana'): Draft[] | undefined {
  const { native = '', start, end } = draft;
  const whole = read(native, script, koreanGivenWritten);
  if (whole.length > 0) return [meant(draft, spellings(whole))];
  // Only words whose letters are their span can be cut.
  if (native.length !== end - start) return undefined;
  for (let at = native.length - 1; at > 0; at--) {
    const [head, tail] = [native.slice(0, at), native.slice(at)];
    const [before, after] = [read(head, script, koreanGivenWritten), read(tail, script, koreanGivenWritten)];
    if (before.length === 0 || after.length === 0) continue;
    return [
      newDraft({ ...draft, native: head, forms: spellings(before), end: start + at }),
      newDraft({ ...draft, native: tail, forms: spellings(after), start: start + at, gap: 'none' }),
    ];
  }
  return undefined;
}

/** A Chinese word, which may be Chinese after all, and as Koreans spell it. */
const spelled = (draft: Draft, forms: readonly string[]): Draft =>
  withForms(draft, [draft.forms[0]!, ...forms].slice(0, MOST_FORMS));

/** A word as Koreans spell it, and as it is written. */
const meant = (draft: Draft, forms: readonly string[]): Draft =>
  withForms(draft, [...forms.slice(0, MOST_FORMS - 1), draft.forms[0]!]);

/** Spellings of a syllable that may be any of these, those of each by turns. */
function spellings(syllables: readonly string[]): string[] {
  const each = syllables.slice(0, MOST_READINGS).map(koreanSyllable);
  const forms: string[] = [];
  for (let turn = 0; forms.length < MOST_FORMS && each.some((known) => turn < known.length); turn++)
    for (const known of each) if (known[turn] !== undefined) forms.push(known[turn]!);
  return [...new Set(forms)].slice(0, MOST_FORMS);
}

/** Spellings of syllables written as one word, the most usual together first. */
function together(each: readonly (readonly string[])[]): readonly string[] {
  const [first = [], second] = each;
  if (second === undefined) return first;
  const pairs = first.flatMap((head, i) => second.map((tail, j) => ({ text: head + tail, rank: i + j })));
  return pairs.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
}
