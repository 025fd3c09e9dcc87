import type { Item } from '../entities/item.ts';
import { modalityAt } from './context.ts';
import type { Reading } from './frame.ts';
import { nounsBehind, objectOf, textBehind, wordsBehind } from './grammar/complements.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import type { Predicate } from './grammar/predicate.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { isOf } from './grammar/verbs.ts';
import { wordsOf } from './grammar/words.ts';

/** Which states, or how many, belong to a body or do not. */
export interface Belonging {
  readonly body: Item;
  readonly states: readonly Item[];
  readonly counts: readonly Item[];
  readonly member: boolean;
  readonly at: number;
}

/** Memberships told by a verb ("left", "belong to", "ratified") or beside a name (", both members of the court,"). */
export function belongings(reading: Reading): Belonging[] {
  return [...predicatesOf(reading.line).flatMap((predicate) => told(predicate, reading)), ...beside(reading)];
}

function told(predicate: Predicate, { line }: Reading): Belonging[] {
  const { lemma, voice, words, verb } = predicate;
  const behind = textBehind(predicate);
  const away =
    (lemma === 'pull' && /^out of (?:the |their |its )?§[oib]/.test(behind)) ||
    (isOf(lemma, 'leave') && /^(?:from )?(?:the |their |its )?§[oib]/.test(behind));
  const into =
    (isOf(lemma, 'ratify') && lemma !== 'sign') || (isOf(lemma, 'remain') && /^in (?:the )?§[ob]/.test(behind));
  // "ratified by 34 countries"
  if (isOf(lemma, 'ratify') && voice === 'passive' && lemma !== 'sign') {
    const states = nounsBehind(predicate, /^by$/);
    const treaty = predicate.subject.find(isBody);
    return treaty === undefined
      ? []
      : sorted(states, treaty, modalityAt(line, words[verb]!.at) !== 'denied', words[verb]!.at);
  }
  if ((!away && !into) || voice !== 'active') return [];
  const at = words[verb]!.at;
  const modality = modalityAt(line, at);
  if (modality !== 'happened' && modality !== 'denied') return [];
  const body = predicate.antecedent?.[0] ?? bodyIn(predicate, line);
  if (body === undefined) return [];
  const denied = modality === 'denied';
  return sorted(predicate.subject, body, into !== denied, at);
}

function bodyIn(predicate: Predicate, line: Reading['line']): Item | undefined {
  const { words, verb } = predicate;
  // "signed the treaty and never ratified it"
  const object = words[verb + 1]?.item;
  if (object !== undefined && line.clause.tokens[object.first]!.low === 'it') {
    const before = words
      .slice(0, verb)
      .findLast(({ item }) => item !== undefined && isBody(item) && item.meant !== true);
    if (before !== undefined) return before.item;
  }
  const direct = objectOf(predicate).find(isBody);
  return (
    direct ??
    wordsBehind(predicate)
      .slice(0, 5)
      .find(({ item }) => item !== undefined && isBody(item))?.item
  );
}

function isBody({ type }: Item): boolean {
  return type === 'organisation' || type === 'instrument' || type === 'body';
}

function sorted(subject: readonly Item[], body: Item, member: boolean, at: number): Belonging[] {
  const states = subject.filter(({ type }) => type === 'country');
  const counts = subject.filter(
    ({ type, count, name }) =>
      type === 'group' && count !== undefined && /states|countries|nations|governments|parties|members/i.test(name),
  );
  return states.length + counts.length === 0 ? [] : [{ body, states, counts, member, at }];
}

/** "A and B, both members of the court,": of which body, or of the one the sentence before speaks of. */
function beside({ line, previous }: Reading): Belonging[] {
  const words = wordsOf(line);
  const found: Belonging[] = [];
  const pattern =
    /(?:, )((?:both |all |itself |also |not |not yet |a |an |the |two |founding |full |long-standing |longstanding )*)(§g\d+|members?|signator(?:y|ies)|part(?:y|ies)|state party|non-members?)(?: (?:of|to) (?:the |its )?(§[obi]\d+))? ,/g;
  for (const match of line.text.matchAll(pattern)) {
    const noun = match[2]!.startsWith('§') ? line.item(match[2]!).name : match[2]!;
    if (!/\b(?:members?|signator(?:y|ies)|part(?:y|ies)|member states?)$/i.test(noun)) continue;
    const body = match[3] === undefined ? lastBody(previous) : line.item(match[3]);
    const end = words.findIndex(({ at }) => at >= match.index);
    const states = statesBefore(words, end);
    if (body === undefined || states.length === 0) continue;
    found.push({ body, states, counts: [], member: !/\bnot |non-/.test(`${match[1]}${noun}`), at: match.index });
  }
  return found;
}

/** The list of states that ends right before a word. */
function statesBefore(words: ReturnType<typeof wordsOf>, end: number): readonly Item[] {
  for (let at = Math.max(0, end - 12); at < end; at++) {
    if (words[at]!.item?.type !== 'country' || words[at - 1]?.text === 'of') continue;
    const list = nounsFrom(words.slice(0, end), at, true);
    if (list.end === end) return list.items.filter(({ type }) => type === 'country');
  }
  return [];
}

function lastBody(line: Reading['line'] | undefined): Item | undefined {
  return line?.clause.items.find(isBody);
}
