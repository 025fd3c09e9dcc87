import type { Item } from '../../entities/item.ts';
import type { Line } from '../line.ts';
import { type NounList, nounsFrom } from './noun-lists.ts';
import { isOf, type Verb, verbOf } from './verbs.ts';
import { DETERMINERS, isAdverbial, isAuxiliary, isCatenative, PREPOSITIONS, type Word, wordsOf } from './words.ts';

/** A verb with who does it and to whom, as a clause of a sentence says it. */
export interface Predicate {
  readonly words: readonly Word[];
  readonly lemma: string;
  /** The word the verb group begins with ("has been"), the verb's own word, and the first behind it. */
  readonly start: number;
  readonly verb: number;
  readonly end: number;
  readonly voice: 'active' | 'passive';
  /** The grammatical subject: who does it, or in the passive to whom it is done. */
  readonly subject: readonly Item[];
  /** What a relative clause is about ("the man whom the council listed"); the object stands nowhere else. */
  readonly antecedent?: readonly Item[];
  readonly form: 'finite' | 'participle' | 'ing' | 'infinitive';
  /** Words of the subject where it is no noun phrase that is known ("a motion"); empty where it is. */
  readonly subjectWords: string;
}

/** How far before its verb a subject may begin, in words. */
const FARTHEST_SUBJECT = 60;

/** Auxiliaries and adverbs before a verb, in words. */
const LONGEST_GROUP = 14;

const known = new WeakMap<Line, readonly Predicate[]>();

/** The predicates of a sentence whose verbs the grammar knows, in order. Time is linear in its words. */
export function predicatesOf(line: Line): readonly Predicate[] {
  const found = known.get(line) ?? predicatesIn(wordsOf(line));
  known.set(line, found);
  return found;
}

/** The same of words in order. Each verb looks at a bounded number of words around it. */
export function predicatesIn(words: readonly Word[]): Predicate[] {
  const found: Predicate[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.item !== undefined) continue;
    const verb = verbOf(words[at]!.text);
    if (verb === undefined) continue;
    const group = groupEnding(words, at, verb);
    if (group === undefined) continue;
    const { subject, subjectWords, from } = subjectOf(words, group, found);
    const antecedent = from === undefined || opensNoun(words, at + 1) ? undefined : relativeBefore(words, from, verb);
    found.push({
      words,
      lemma: verb.lemma,
      start: group.start,
      verb: at,
      end: at + 1,
      voice: antecedent === undefined ? group.voice : 'active',
      form: group.form,
      subject,
      subjectWords,
      ...(antecedent !== undefined && { antecedent }),
    });
  }
  return found;
}

/** "X, whom the council listed": who the clause is about, where its subject begins behind "whom" or "that". */
function relativeBefore(words: readonly Word[], from: number, verb: Verb): readonly Item[] | undefined {
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

interface Subject {
  readonly subject: readonly Item[];
  readonly subjectWords: string;
  /** The word it begins with, where it stands right before the verb. */
  readonly from?: number;
}

interface Group {
  readonly start: number;
  readonly voice: 'active' | 'passive';
  /** Without an auxiliary of its own. */
  readonly bare: boolean;
  readonly form: 'finite' | 'participle' | 'ing' | 'infinitive';
}

/** The verb group whose main verb stands at a word; undefined where the word is no verb here ("the designated persons"). */
function groupEnding(words: readonly Word[], at: number, verb: Verb): Group | undefined {
  let start = at;
  let auxiliary: string | undefined;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_GROUP); i--) {
    if (isAdverbial(words, i) && !startsPeriod(words, i)) continue;
    if (/^(?:week|month|year|night|morning)$/.test(words[i]!.text) && isAdverbial(words, i)) continue;
    if (isAuxiliary(words[i]) || words[i]!.text === 'to' || (isCatenative(words[i]) && words[start]!.text === 'to')) {
      auxiliary ??= words[i]!.text;
      start = i;
      continue;
    }
    break;
  }
  const left = words[start - 1];
  const forms = new Set(verb.forms);
  if (auxiliary !== undefined) {
    if (/^(?:is|are|was|were|be|been|being|am|get|gets|got|isn't|aren't|wasn't|weren't)$/.test(auxiliary)) {
      if (forms.has('participle')) return { start, voice: 'passive', bare: false, form: 'finite' };
      return forms.has('ing') ? { start, voice: 'active', bare: false, form: 'finite' } : undefined;
    }
    if (/^(?:has|have|had|having|hasn't|haven't|hadn't)$/.test(auxiliary))
      return forms.has('participle') ? { start, voice: 'active', bare: false, form: 'finite' } : undefined;
    if (!forms.has('base')) return undefined;
    return { start, voice: 'active', bare: false, form: words[start]!.text === 'to' ? 'infinitive' : 'finite' };
  }
  const before = leftOf(words, at);
  if (forms.has('past') || forms.has('participle')) {
    if (
      before !== undefined &&
      DETERMINERS.has(before.text) &&
      !/^(?:that|all|both|each|these|those)$/.test(before.text)
    )
      return undefined;
    if (before !== undefined && PREPOSITIONS.has(before.text)) return undefined;
    if (verb.lemma === 'be' || isOf(verb.lemma, 'intransitive'))
      return { start, voice: 'active', bare: true, form: 'finite' };
    const goesOn = /^(?:and|or)$/.test(before?.text ?? '');
    const active = (forms.has('past') || goesOn) && opensNoun(words, at + 1);
    return active
      ? { start, voice: 'active', bare: true, form: 'finite' }
      : { start, voice: 'passive', bare: true, form: 'participle' };
  }
  if (forms.has('ing')) return before === undefined ? undefined : { start, voice: 'active', bare: true, form: 'ing' };
  // The bare form and the third person are nouns as often: a subject must stand before them, and often an object behind.
  const isSubject =
    left !== undefined &&
    ((left.item !== undefined && left.item.type !== 'date') ||
      /^(?:who|which|they|we|i|it)$/.test(left.text) ||
      words[start - 2]?.text === 'those' ||
      (!DETERMINERS.has(left.text) && listEnding(words, start, true).items.length > 0));
  if (!isSubject || (NOUN_AS_WELL.test(words[at]!.text) && !opensNoun(words, at + 1))) return undefined;
  return { start, voice: 'active', bare: true, form: 'finite' };
}

/** Verb forms that are plural nouns as often. */
const NOUN_AS_WELL =
  /^(?:sanctions?|lists?|charges?|votes?|names?|backs?|calls?|targets?|places?|heads?|moves?|plans?|reports?|signs?|covers?|orders?|issues?|ends?|drops?|strikes?|hits?|works?|holds?|attacks?|bans?|bars?|blocks?|controls?|claims?|estimates?|notes?|states?|costs?|hurts?|wounds?|appeals?|requests?|open|clear|press|see|promises?|rules?|shows?|debates?|supports?|joins?)$/;

function startsPeriod(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'to' || words[at]!.text === 'that';
}

function leftOf(words: readonly Word[], at: number): Word | undefined {
  let i = at - 1;
  while (i >= 0 && isAdverbial(words, i)) i--;
  return words[i];
}

/** Whether a noun phrase begins here: what an active verb is followed by. */
function opensNoun(words: readonly Word[], from: number): boolean {
  let at = from;
  while (isAdverbial(words, at)) at++;
  const word = words[at];
  if (word === undefined) return false;
  if (word.item !== undefined) return true;
  return (
    DETERMINERS.has(word.text) ||
    (/^[\p{L}\d]/u.test(word.text) &&
      !PREPOSITIONS.has(word.text) &&
      !isAuxiliary(word) &&
      !/^(?:and|or|but|who|which|while|if|to|that)$/.test(word.text))
  );
}

/** Who stands before the verb group, over asides; of a verb that goes on ("and …", ", saying …") the subject of the one before. */
function subjectOf(words: readonly Word[], group: Group, before: readonly Predicate[]): Subject {
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
  }
  const goesOn =
    /^(?:and|or|but|nor)$/.test(left) ||
    (left === ',' && group.form !== 'finite') ||
    (group.form === 'ing' && PREPOSITIONS.has(left)) ||
    (left === ',' && /^(?:and|or)$/.test(words[end]?.text ?? ''));
  const direct = listEnding(words, end, true);
  if (direct.items.length > 0 && !(goesOn && /^(?:and|or|but|nor)$/.test(left))) {
    return { subject: direct.items, subjectWords: '', from: direct.start };
  }
  if (goesOn) {
    const last = before.slice(-LONGEST_GROUP).findLast((each) => each.subject.length > 0 || each.subjectWords !== '');
    const isNear = last !== undefined && end - last.end < FARTHEST_SUBJECT;
    if (isNear && !words.slice(last.end, end).some(({ text }) => text === ';'))
      return { subject: last.subject, subjectWords: last.subjectWords };
  }
  return { subject: [], subjectWords: plainSubject(words, end) };
}

/** The list of noun phrases that ends, with its asides, right before a word. The longest one counts. */
function listEnding(all: readonly Word[], end: number, throughComma: boolean): Pick<NounList, 'items' | 'start'> {
  const from = clauseStart(all, end);
  // What stands right before a phrase decides whether it can be a subject.
  const base = Math.max(0, from - 3);
  const words = all.slice(base, end);
  for (let at = from - base; at < words.length; at++) {
    if (!beginsSubject(words, at)) continue;
    const list = nounsFrom(words, at, true);
    let behind = list.end;
    while (behind < words.length && (isAdverbial(words, behind) || (throughComma && words[behind]!.text === ',')))
      behind++;
    if (list.items.length > 0 && behind === words.length) return { items: list.items, start: base + at };
  }
  return { items: [], start: end };
}

function beginsSubject(words: readonly Word[], at: number): boolean {
  const { text, item } = words[at]!;
  if (item === undefined) return DETERMINERS.has(text) && text !== "'s";
  const before = words[at - 1];
  if (before === undefined) return item.type !== 'date';
  return (
    item.type !== 'date' &&
    !PREPOSITIONS.has(before.text) &&
    !(DETERMINERS.has(before.text) && PREPOSITIONS.has(words[at - 2]?.text ?? ''))
  );
}

/** Where the clause before a word begins, as far as a subject may stand from its verb. */
function clauseStart(words: readonly Word[], end: number): number {
  const farthest = Math.max(0, end - FARTHEST_SUBJECT);
  for (let i = end - 1; i >= farthest; i--) {
    const { text } = words[i]!;
    if (/^[;:]$/.test(text)) return i + 1;
    if (i < end - 1 && /^(?:but|while|although|because|after|when|if|that|whether)$/.test(text)) return i + 1;
  }
  return farthest;
}

function plainSubject(words: readonly Word[], end: number): string {
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

/** Behind how many words a verb's clause is at its end at the latest. */
const LONGEST_CLAUSE = 70;

/** The words of a predicate behind its verb, up to the end of its clause: a semicolon or full stop, or "said X". */
export function wordsBehind(predicate: Predicate): readonly Word[] {
  const { words, end } = predicate;
  let last = end;
  while (last < words.length && last - end < LONGEST_CLAUSE && !/^[;.?!]$/.test(words[last]!.text)) last++;
  return words.slice(end, last);
}

/** The same as text, each word with a blank behind it. */
export function textBehind(predicate: Predicate): string {
  return wordsBehind(predicate)
    .map(({ text }) => `${text} `)
    .join('');
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
