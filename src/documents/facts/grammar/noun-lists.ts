import type { Item } from '../../entities/item.ts';
import { isRoleHead } from '../../entities/tables/nouns.ts';
import { verbOf } from './verbs.ts';
import { DETERMINERS, isAdverbial, isAuxiliary, PREPOSITIONS, type Word } from './words.ts';

/** Noun phrases that are said in one breath: "A, a banker, B of France and three others". */
export interface NounList {
  /** The heads; what only describes them is left out. */
  readonly items: readonly Item[];
  /** The word the list begins with, and the first one behind it and its descriptions. */
  readonly start: number;
  readonly end: number;
}

/** Before a noun phrase's head, no more plain words than this are its own ("the former state oil company"). */
const LONGEST_LEAD = 6;
/** A description (apposition, relative clause, bracket) that is longer runs on into something else. */
const LONGEST_ASIDE = 30;

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
    const behind = behindAsides(words, member.end);
    if (!subject && end > at && opensClause(words, member.start, behind)) break;
    if (member.item !== undefined) items.push(member.item);
    end = behind;
    const next = behindSeparators(words, end);
    // "the three countries A and B", "two nationals, A and B": the names stand right behind what they are called.
    if (next === end && !(member.item?.type === 'group' && member.end === end && isName(words[end]))) break;
    member = memberAt(words, next);
  }
  return { items, start: at, end };
}

function isName(word: Word | undefined): boolean {
  return word?.item !== undefined && /^(?:person|organisation|country)$/.test(word.item.type);
}

interface Member {
  readonly item?: Item;
  readonly start: number;
  readonly end: number;
}

/** One noun phrase: its lead words and its head, which may be a word the grammar has no item for ("his companies"). */
function memberAt(words: readonly Word[], start: number): Member | undefined {
  let at = start;
  while (/^(?:on|against|for|to|from)$/.test(words[at]?.text ?? '') && at === start) at++;
  for (let lead = 0; lead <= LONGEST_LEAD; lead++, at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (word.item !== undefined) {
      if (word.item.type === 'date') return undefined;
      const owner = words[at + 1]?.text === "'s";
      // "X's wife, Y" and "the company's director Y": the owner leads up to the one meant.
      if (owner) {
        at++;
        continue;
      }
      return { item: word.item, start, end: at + 1 };
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

/** Steps over what describes a noun phrase: "of Chile", "(OFAC)", ", 51,", ", the head of the guard,", ", who leads it,". */
function behindAsides(words: readonly Word[], from: number): number {
  let at = from;
  for (let i = 0; i < 8; i++) {
    const next = behindAside(words, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function behindAside(words: readonly Word[], at: number): number {
  const text = words[at]?.text;
  if (text === undefined) return at;
  if (text === '(') {
    const close = find(words, at, (word) => word.text === ')');
    return close < 0 ? at : close + 1;
  }
  if (/^(?:of|in|from|at|near|for|with|under|by|on)$/.test(text)) return behindPhrase(words, at);
  if (/^(?:who|that|which|whose)$/.test(text)) return behindRelative(words, at);
  if (isDescriptive(words, at)) return behindRelative(words, at);
  if ((text === ',' || text === '—' || text === '–') && isAside(words, at + 1)) return behindRelative(words, at + 1);
  return at;
}

/** "responsible for …", "registered in …", "named above": words behind a noun that tell which one. */
function isDescriptive(words: readonly Word[], at: number): boolean {
  const { text, item } = words[at]!;
  if (item !== undefined) return false;
  if (/^(?:responsible|involved|linked|close|based|born|accused|suspected|known|loyal|held|alleged|aged)$/.test(text))
    return true;
  const next = words[at + 1]?.text ?? '';
  return (
    /^[a-z]{3,}(?:ed|ng)$/.test(text) &&
    /^(?:in|by|to|with|from|above|below|as|out)$/.test(next) &&
    verbOf(text) === undefined
  );
}

function behindPhrase(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next === undefined || next.item?.type === 'date' || isAdverbial(words, at)) return at;
  const member = memberAt(words, at + 1);
  if (member === undefined) return at;
  // "on the list", "with sanctions" and "from its register" belong to the verb.
  for (let i = at + 1; i < member.end; i++) if (LISTS.test(words[i]!.text)) return at;
  if (words[at]!.text !== 'of' && LISTS.test(words[member.end]?.text ?? '')) return at;
  return member.end;
}

const LISTS = /^(?:lists?|blacklists?|register|sanctions?|penalties|travel|asset|restrictions|measures|charges?)$/;

/** The end of a description that began at a word: its closing comma, or the end of the clause. */
function behindRelative(words: readonly Word[], from: number): number {
  const end = find(
    words,
    from,
    (word, i) => /^(?:,|;|\.|:|—|–|\))$/.test(word.text) || (word.text === 'and' && startsNamed(words, i + 1)),
  );
  if (end >= 0) return end;
  return words.length - from < LONGEST_ASIDE ? words.length : from;
}

/** "… and the businessman X": a further member, not part of the description. */
function startsNamed(words: readonly Word[], at: number): boolean {
  const first = words[at]?.item === undefined && /^(?:the|a|an|his|her|its)$/.test(words[at]?.text ?? '') ? at + 1 : at;
  const type = words[first]?.item?.type;
  return (
    type === 'person' ||
    type === 'group' ||
    (type === 'organisation' && first > at - 1 && words[first + 1]?.text !== "'s")
  );
}

/** "the Prime Minister", also where the text names that one elsewhere. */
function isOffice({ type, meant, role }: Item): boolean {
  return type === 'office' || (meant === true && role !== undefined);
}

/** Whether what follows a comma describes the noun before it and is no further member. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^\d{1,3}$/.test(word.text)) return words[at + 1]?.text === ',';
  if (
    /^(?:who|which|whose|whom|where|once|formerly|himself|herself|itself|now|then|both|one|including|based|born|accused|also)$/.test(
      word.text,
    )
  ) {
    return word.text !== 'including' && !(word.text === 'also' && words[at + 1]?.text !== 'known');
  }
  if (word.item !== undefined) return isOffice(word.item);
  const close = find(words, at, ({ text }) => /^[,;.:)]$/.test(text));
  const end = close < 0 ? words.length : close;
  if (
    !DETERMINERS.has(word.text) &&
    !isRoleHead(word.text) &&
    !/^(?:former|deputy|chief|senior|acting)$/.test(word.text)
  ) {
    return (
      verbOf(word.text)?.forms.includes('participle') === true &&
      end - at < LONGEST_ASIDE &&
      !words.slice(at, end).some(({ item }) => item?.type === 'person')
    );
  }
  for (let i = at; i < end; i++) {
    const item = words[i]!.item;
    if (item === undefined) continue;
    if (isOffice(item)) return true;
    const before = words[i - 1]!.text;
    return (
      PREPOSITIONS.has(before) ||
      (DETERMINERS.has(before) && PREPOSITIONS.has(words[i - 2]?.text ?? '')) ||
      words[i + 1]?.text === "'s" ||
      verbOf(before) !== undefined ||
      (item.type === 'group' && item.count === undefined)
    );
  }
  return true;
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

function find(words: readonly Word[], from: number, is: (word: Word, at: number) => boolean): number {
  for (let i = from; i < Math.min(words.length, from + LONGEST_ASIDE); i++) if (is(words[i]!, i)) return i;
  return -1;
}
