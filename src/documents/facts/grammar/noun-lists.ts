import type { Item } from '../../entities/item.ts';
import { behindAsides } from './asides.ts';
import { isNamed, type Member, memberAt } from './noun-phrase.ts';
import { verbOf } from './verbs.ts';
import { isAdverbial, isAuxiliary, PREPOSITIONS, type Word } from './words.ts';

/** Noun phrases that are said in one breath: "A, a banker, B of France and three others". */
export interface NounList {
  /** The heads; what only describes them is left out. */
  readonly items: readonly Item[];
  /** The word the list begins with, and the first one behind it and its descriptions. */
  readonly start: number;
  readonly end: number;
}

/**
 * The list of noun phrases that begins at a word; without items where none does.
 *
 * @param subject whether a verb may follow: then the phrase before it belongs to the list, else it begins a clause
 */
export function nounsFrom(words: readonly Word[], at: number, subject = false): NounList {
  const items: Item[] = [];
  let member = memberAt(words, at);
  let end = at;
  while (member !== undefined) {
    const behind = opensNames(words, member) ? member.end : behindAsides(words, member.end);
    if (!subject && end > at && opensClause(words, member.start, behind)) break;
    // "his holding company X": the name is what counts.
    if (items.at(-1)?.type === 'body' && member.item !== undefined && member.start === end) items.pop();
    if (member.item !== undefined) items.push(member.item);
    end = behind;
    const next = opensNames(words, member) ? end + 1 : behindSeparators(words, end);
    // "the three countries A and B", "two nationals, A and B": the names stand right behind what they are called.
    const isCalled = /^(?:group|body)$/.test(member.item?.type ?? '');
    if (next === end && !(isCalled && member.end === end && isNamed(words[end]))) break;
    member = memberAt(words, next);
  }
  return { items, start: at, end };
}

/** "three charities – A, B and C", "two banks (A and B)": the names of what was counted open behind a mark. */
function opensNames(words: readonly Word[], { item, end }: Member): boolean {
  if (item?.type !== 'group' || item.count === undefined || !/^[–—(]$/.test(words[end]?.text ?? '')) return false;
  const first = memberAt(words, end + 1);
  return first?.item !== undefined && /^(?:person|organisation)$/.test(first.item.type);
}

/** Steps over commas, "and", "as well as", "including". */
function behindSeparators(words: readonly Word[], from: number): number {
  let at = from;
  for (;;) {
    const text = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    if (/^(?:,|;|and|or|nor|plus|including|namely|alongside|:)$/.test(text)) at++;
    else if (text === 'as' && next === 'well' && words[at + 2]?.text === 'as') at += 3;
    else if (/^(?:along|together)$/.test(text) && next === 'with') at += 2;
    else if (
      (text === 'such' && next === 'as') ||
      (text === 'among' && /^(?:them|whom)$/.test(next)) ||
      (text === 'followed' && next === 'by')
    )
      at += 2;
    else if (/^(?:also|both|in|moreover)$/.test(text) && at > from && next !== 'which') {
      if (text !== 'in') at++;
      else if (next === 'addition') at += 2;
      else return at;
    } else return at;
  }
}

/** "…, and X said": behind a phrase comes a verb of its own, so a new clause began. */
function opensClause(words: readonly Word[], start: number, end: number): boolean {
  if (!/^(?:,|;)$/.test(words[start - 1]?.text ?? '') && !/^(?:,|;)$/.test(words[start - 2]?.text ?? '')) return false;
  let at = end;
  if (words[at]?.text === ',') at++;
  while (isAdverbial(words, at)) at++;
  if (isAuxiliary(words[at])) return true;
  const verb = words[at]?.item === undefined ? verbOf(words[at]?.text ?? '') : undefined;
  return (
    verb?.forms.some((form) => form === 'past' || form === 'present') === true &&
    words[at + 1]?.text !== 'by' &&
    !PREPOSITIONS.has(words[at + 1]?.text ?? '')
  );
}
