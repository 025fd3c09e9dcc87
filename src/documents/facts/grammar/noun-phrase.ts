import type { Item } from '../../entities/item.ts';
import { BODY_NOUNS } from '../../entities/tables/nouns.ts';
import { verbOf } from './verbs.ts';
import { DETERMINERS, isAdverbial, isAuxiliary, PREPOSITIONS, type Word } from './words.ts';

/** Before a noun phrase's head, no more plain words than this are its own ("the former state oil company"). */
const LONGEST_LEAD = 6;
/** Whether a name stands here, as behind what it is called. */
export function isNamed(word: Word | undefined): boolean {
  // A pronoun begins a clause: "three tankers he manages".
  return (
    word?.item !== undefined && word.item.meant !== true && /^(?:person|organisation|country)$/.test(word.item.type)
  );
}

/** One member of a list. */
export interface Member {
  readonly item?: Item;
  readonly start: number;
  readonly end: number;
}

/** One noun phrase: its lead words and its head, which may be a word the grammar has no item for ("his companies"). */
export function memberAt(words: readonly Word[], start: number): Member | undefined {
  let at = start;
  while (/^(?:on|against|for|to|from)$/.test(words[at]?.text ?? '') && at === start) at++;
  for (let lead = 0; lead <= LONGEST_LEAD; lead++, at++) {
    const word = words[at];
    if (word === undefined) return lead > 0 && isPlainNoun(words, start, at) ? { start, end: at } : undefined;
    if (word.item !== undefined) {
      if (word.item.type === 'date') return undefined;
      const owner = words[at + 1]?.text === "'s";
      // "X's wife, Y" and "the company's director Y": the owner leads up to the one meant.
      if (owner) {
        at++;
        continue;
      }
      return { item: word.item, start, end: isCalled(words, at) ? at + 2 : at + 1 };
    }
    if (
      /^(?:names?|entry|entries|listings?|designations?)$/.test(word.text) &&
      /^(?:of|for)$/.test(words[at + 1]?.text ?? '')
    ) {
      at++;
      continue;
    }
    // "her husband, the blogger Y", "its director, Y"
    if (word.text === ',' && isRelation(words[at - 1]?.text) && leadsToName(words, at + 1)) continue;
    if (!isLeadWord(words, at)) return lead > 0 && isPlainNoun(words, start, at) ? { start, end: at } : undefined;
  }
  return undefined;
}

/** "the X foundation, the Y bank": what a body is called, behind its name. */
function isCalled(words: readonly Word[], at: number): boolean {
  const [next, behind] = [words[at + 1], words[at + 2]];
  return (
    words[at]!.item!.type === 'organisation' &&
    words[at - 1]?.text === 'the' &&
    next?.item === undefined &&
    BODY_NOUNS.has(next?.text ?? '') &&
    (behind === undefined || /^(?:,|;|\.|and|or)$/.test(behind.text))
  );
}

const RELATIONS =
  /^(?:wife|husband|son|sons|daughter|daughters|brother|brothers|sister|father|mother|deputy|company|firm|successor|aide|partner|cousin|uncle|nephew|predecessor|subsidiary)$/;

function isRelation(word: string | undefined): boolean {
  return word !== undefined && RELATIONS.test(word);
}

function leadsToName(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const word = words[i];
    if (word?.item !== undefined) return word.item.type === 'person' || word.item.type === 'organisation';
    if (word === undefined || !isLeadWord(words, i)) return false;
  }
  return false;
}

function isLeadWord(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (DETERMINERS.has(text)) return true;
  if (text === 'following' && words[at - 1]?.text === 'the') return true;
  if (!/^[a-z\d][a-z\d'’.-]*$/.test(text) && !/^\p{L}/u.test(text)) return false;
  if (PREPOSITIONS.has(text) || isAuxiliary(words[at]) || CONJUNCTIONS.test(text)) return false;
  const verb = verbOf(text);
  return (
    verb === undefined ||
    verb.forms.every((form) => form === 'base' || form === 'ing' || form === 'present') ||
    DETERMINERS.has(words[at - 1]?.text ?? '')
  );
}

/** "his companies", "the morality police": determiner or number first, and at least one word behind it. */
function isPlainNoun(words: readonly Word[], start: number, end: number): boolean {
  return end - start >= 1 && !isAdverbial(words, end - 1) && !DETERMINERS.has(words[end - 1]!.text);
}

const CONJUNCTIONS = /^(?:and|or|nor|but|who|which|that|whose|whom|while|when|where|if|than|because|although|as)$/;

/** Whether a noun phrase begins here: what an active verb is followed by. */
export function opensNoun(words: readonly Word[], from: number): boolean {
  let at = from;
  while (isAdverbial(words, at)) at++;
  const word = words[at];
  if (word === undefined) return false;
  // "designated in 2021 that has since …" goes on with a relative clause.
  if (word.text === 'that' && isAuxiliary(words[at + 1])) return false;
  if (word.item !== undefined) return true;
  return (
    DETERMINERS.has(word.text) ||
    (/^[\p{L}\d]/u.test(word.text) &&
      !PREPOSITIONS.has(word.text) &&
      !isAuxiliary(word) &&
      !/^(?:and|or|but|who|which|while|if|to|that)$/.test(word.text))
  );
}
