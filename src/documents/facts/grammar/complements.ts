import type { Item } from '../../entities/item.ts';
import { nounsFrom } from './noun-lists.ts';
import type { Predicate } from './predicate.ts';
import { isAdverbial, type Word } from './words.ts';

/** Behind how many words a verb's clause is at its end at the latest. */
const LONGEST_CLAUSE = 70;

/** The words of a predicate behind its verb, up to the end of its clause: a semicolon or full stop, or "said X". */
export function wordsBehind(predicate: Predicate): readonly Word[] {
  const { words, end } = predicate;
  let last = end;
  while (last < words.length && last - end < LONGEST_CLAUSE && !/^[;.?!]$/.test(words[last]!.text)) last++;
  return words.slice(end, last);
}

const texts = new WeakMap<Predicate, string>();

/** The same as text, each word with a blank behind it. Every frame asks for it: it is put together once. */
export function textBehind(predicate: Predicate): string {
  const known = texts.get(predicate);
  if (known !== undefined) return known;
  let text = '';
  for (const word of wordsBehind(predicate)) text += `${word.text} `;
  texts.set(predicate, text);
  return text;
}

/** What an active verb is done to. */
export function objectOf(predicate: Predicate): readonly Item[] {
  let at = predicate.end;
  while (isAdverbial(predicate.words, at)) at++;
  return nounsFrom(predicate.words, at).items;
}

/** To whom it is done: the object of an active verb, the subject of a passive one. */
export function patientOf(predicate: Predicate): readonly Item[] {
  return predicate.antecedent ?? (predicate.voice === 'passive' ? predicate.subject : objectOf(predicate));
}

/** Who does it: the subject of an active verb, "by X" behind a passive one. */
export function agentOf(predicate: Predicate): Item | undefined {
  return predicate.voice === 'active' ? predicate.subject.at(-1) : nounsBehind(predicate, /^by$/)[0];
}

/** The noun phrases behind the first preposition of a kind in the verb's clause. */
export function nounsBehind(predicate: Predicate, preposition: RegExp): readonly Item[] {
  const behind = wordsBehind(predicate);
  for (let i = 0; i < behind.length; i++) {
    if (behind[i]!.item !== undefined || !preposition.test(behind[i]!.text)) continue;
    const { items } = nounsFrom(predicate.words, predicate.end + i + 1);
    if (items.length > 0) return items;
  }
  return [];
}

/** The words of the verb group: its auxiliaries, "to", and what says when. */
export function groupWords({ words, start, verb }: Predicate): string {
  return words
    .slice(start, verb)
    .map(({ text }) => text)
    .join(' ');
}
