import type { Item } from '../../entities/item.ts';
import { type NounList, nounsFrom } from './noun-lists.ts';
import type { Predicate, VerbGroup } from './predicate.ts';
import type { Verb } from './verbs.ts';
import { DETERMINERS, isAdverbial, LONGEST_GROUP, PREPOSITIONS, type Word } from './words.ts';

/** How far before its verb a subject may begin, in words. */
const FARTHEST_SUBJECT = 60;

/** Words of an apposition without a name in it. */
const LONGEST_DESCRIPTION = 8;

export interface Subject {
  readonly subject: readonly Item[];
  readonly subjectWords: string;
  /** The word it begins with, where it stands right before the verb. */
  readonly from?: number;
}

/** Who stands before the verb group, over asides; of a verb that goes on ("and …", ", saying …") the subject of the one before. */
export function subjectOf(words: readonly Word[], group: VerbGroup, before: readonly Predicate[]): Subject {
  let end = group.start;
  while (end > 0 && group.start - end < LONGEST_GROUP && isAdverbial(words, end - 1)) end--;
  const left = words[end - 1]?.text ?? '';
  if (/^(?:who|which|that)$/.test(left)) {
    const to = words[end - 2]?.text === ',' ? end - 2 : end - 1;
    const antecedent = listEnding(words, to, false).items;
    if (antecedent.length > 0)
      return {
        subject: /^(?:are|were|have)$/.test(words[group.start]!.text) ? antecedent : antecedent.slice(-1),
        subjectWords: '',
      };
    // "a petition from X, who was listed"
    const near = words[to - 1]?.item;
    if (left === 'who' && near?.type === 'person') return { subject: [near], subjectWords: '' };
  }
  const relative = relativeSubject(words, end);
  if (relative !== undefined) return relative;
  const goesOn =
    /^(?:and|or|but|nor)$/.test(left) ||
    (left === ',' && group.form !== 'finite') ||
    (group.form === 'ing' && PREPOSITIONS.has(left)) ||
    (left === ',' && /^(?:and|or)$/.test(words[end]?.text ?? ''));
  const direct = listEnding(words, end, true);
  if (direct.items.length > 0 && !(goesOn && /^(?:and|or|but|nor)$/.test(left))) {
    return { subject: inNumber(words, group, direct.items), subjectWords: '', from: direct.start };
  }
  // "By resolution 2758, adopted in May, …"
  const named = words[end - 2]?.item;
  if (left === ',' && group.form === 'participle' && named !== undefined && named.type !== 'date')
    return { subject: [named], subjectWords: '' };
  const described = group.form === 'participle' ? describedBefore(words, end) : undefined;
  if (described !== undefined) return { subject: [described], subjectWords: '' };
  if (goesOn) {
    const last = before.slice(-LONGEST_GROUP).findLast((each) => each.subject.length > 0 || each.subjectWords !== '');
    const isNear = last !== undefined && end - last.end < FARTHEST_SUBJECT;
    if (isNear && !words.slice(last.end, end).some(({ text }) => text === ';'))
      return { subject: last.subject, subjectWords: last.subjectWords };
  }
  return { subject: [], subjectWords: plainSubject(words, end) };
}

/** "X, a haulier designated in 2021": whom the words right before a participle describe. */
function describedBefore(words: readonly Word[], end: number): Item | undefined {
  const from = Math.max(0, end - LONGEST_DESCRIPTION);
  const comma = from + words.slice(from, end).findLastIndex(({ text }) => text === ',');
  const item = words[comma - 1]?.item;
  const isDescription =
    comma > from &&
    /^(?:an?|the)$/.test(words[comma + 1]?.text ?? '') &&
    words.slice(comma + 1, end).every((word) => word.item === undefined || word.item.type === 'office');
  return isDescription && item !== undefined && /^(?:person|organisation)$/.test(item.type) ? item : undefined;
}

/** "In view of the variant X, Y has …": one that stands behind a comma is the subject of a verb in the singular. */
function inNumber(words: readonly Word[], group: VerbGroup, items: readonly Item[]): readonly Item[] {
  if (items.length !== 2 || !/^(?:has|was|is)$/.test(words[group.start]!.text)) return items;
  const [first, second] = [
    words.findIndex(({ item }) => item === items[0]),
    words.findIndex(({ item }) => item === items[1]),
  ];
  return second === first + 2 && words[first + 1]!.text === ',' && second === group.start - 1 ? items.slice(1) : items;
}

/** "X, whom prosecutors in Y charged": who stands between the relative pronoun and its verb. */
function relativeSubject(words: readonly Word[], end: number): Subject | undefined {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) {
    if (/^[,;:]$/.test(words[at]!.text)) return undefined;
    if (!/^(?:whom|which)$/.test(words[at]!.text)) continue;
    const { items, end: behind } = nounsFrom(words.slice(0, end), at + 1, true);
    return items.length > 0 && behind === end ? { subject: items, subjectWords: '', from: at + 1 } : undefined;
  }
  return undefined;
}

/** The list of noun phrases that ends, with its asides, right before a word. The longest one counts. */
export function listEnding(
  all: readonly Word[],
  end: number,
  throughComma: boolean,
): Pick<NounList, 'items' | 'start'> {
  const from = clauseStart(all, end);
  // What stands right before a phrase decides whether it can be a subject.
  const base = Math.max(0, from - 3);
  const words = all.slice(base, end);
  for (let at = from - base; at < words.length; at++) {
    if (!beginsSubject(words, at)) continue;
    const list = nounsFrom(words, at, true);
    let behind = list.end;
    while (
      behind < words.length &&
      (isAdverbial(words, behind) || (throughComma && /^[,–—)]$/.test(words[behind]!.text)))
    )
      behind++;
    if (list.items.length > 0 && behind === words.length) return { items: list.items, start: base + at };
  }
  return { items: [], start: end };
}

function beginsSubject(words: readonly Word[], at: number): boolean {
  const { text, item } = words[at]!;
  const before = words[at - 1];
  if (item === undefined) return DETERMINERS.has(text) && text !== "'s" && before?.text !== 'by';
  if (before === undefined) return item.type !== 'date';
  return (
    item.type !== 'date' &&
    (!PREPOSITIONS.has(before.text) || (before.text === 'as' && words[at - 2]?.text === ',')) &&
    !(DETERMINERS.has(before.text) && PREPOSITIONS.has(words[at - 2]?.text ?? ''))
  );
}

/** Where the clause before a word begins, as far as a subject may stand from its verb. */
function clauseStart(words: readonly Word[], end: number): number {
  const farthest = Math.max(0, end - FARTHEST_SUBJECT);
  for (let i = end - 1; i >= farthest; i--) {
    const { text } = words[i]!;
    if (/^[;:]$/.test(text) || isDateline(words, i)) return i + 1;
    if (i < end - 1 && /^(?:but|while|although|because|after|when|if|that|whether)$/.test(text)) return i + 1;
  }
  return farthest;
}

/** "WASHINGTON — The Treasury": the dash behind the place a report is sent from. */
function isDateline(words: readonly Word[], at: number): boolean {
  return at === 1 && /^[–—]$/.test(words[1]!.text) && words[0]!.item?.type === 'place';
}

/** The words before a verb, over an aside between commas ("sanctions, unveiled on Tuesday, name"). */
function plainSubject(words: readonly Word[], behind: number): string {
  const comma =
    words[behind - 1]?.text === ','
      ? words.slice(Math.max(0, behind - 8), behind - 1).findLastIndex(({ text }) => text === ',')
      : -1;
  const end = comma < 0 ? behind : Math.max(0, behind - 8) + comma;
  let first = end;
  while (
    first > 0 &&
    end - first < 8 &&
    !/^[,;:.]$/.test(words[first - 1]!.text) &&
    !/^(?:and|but|while)$/.test(words[first - 1]!.text)
  )
    first--;
  return words
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

/** "X, whom the council listed": who the clause is about, where its subject begins behind "whom" or "that". */
export function relativeBefore(words: readonly Word[], from: number, verb: Verb): readonly Item[] | undefined {
  let at = from - 1;
  while (DETERMINERS.has(words[at]?.text ?? '') && words[at]!.text !== 'that') at--;
  const text = words[at]?.text ?? '';
  if (!(text === 'whom' || (/^(?:which|that)$/.test(text) && verb.forms.includes('past')))) return undefined;
  const end = words[at - 1]?.text === ',' ? at - 1 : at;
  const items = listEnding(words, end, false).items;
  if (items.length > 0) return items.slice(-1);
  const near = words.slice(Math.max(0, at - 5), at).findLast(({ item }) => item !== undefined)?.item;
  return near === undefined ? undefined : [near];
}
