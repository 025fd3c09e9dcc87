import { opensNoun } from './noun-phrase.ts';
import type { VerbGroup } from './predicate.ts';
import { listEnding } from './subjects.ts';
import { isOf, type Verb } from './verbs.ts';
import {
  DETERMINERS,
  isAdverbial,
  isAuxiliary,
  isCatenative,
  LONGEST_GROUP,
  PREPOSITIONS,
  type Word,
} from './words.ts';

/** The verb group whose main verb stands at a word; undefined where the word is no verb here ("the designated persons"). */
export function groupEnding(words: readonly Word[], at: number, verb: Verb): VerbGroup | undefined {
  let start = at;
  let auxiliary: string | undefined;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_GROUP); i--) {
    if (isAdverbial(words, i) && !startsPeriod(words, i)) continue;
    // "had already, on Monday, sentenced"
    if (words[i]!.text === ',' && words[start]!.text !== 'to') {
      const opening = timeAside(words, i);
      if (opening === undefined || !isAuxiliary(words[leftIndex(words, opening)])) break;
      i = opening;
      continue;
    }
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
    // "withdrew" is no participle
    const active = !forms.has('participle') || ((forms.has('past') || goesOn) && opensNoun(words, at + 1));
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
      isPlainSubject(words, start) ||
      // "was set up in 2018 and currently covers 68 persons"
      (before?.text === 'and' && isAdverbial(words, at - 1) && words[at + 1]?.item !== undefined) ||
      (!DETERMINERS.has(left.text) && listEnding(words, start, true).items.length > 0));
  if (!isSubject || (NOUN_AS_WELL.test(words[at]!.text) && !opensNoun(words, at + 1) && !endsSaying(words, at)))
    return undefined;
  return { start, voice: 'active', bare: true, form: 'finite' };
}

/** "the blacklist now names X", "the measures target X": what a sanctioning text is about, as a subject without a name. */
function isPlainSubject(words: readonly Word[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isAdverbial(words, at)) at--;
  // "the sanctions, unveiled on Tuesday, name X"
  if (words[at]?.text === ',') {
    const opening = words.slice(Math.max(0, at - 8), at).findLastIndex(({ text }) => text === ',');
    if (opening >= 0) at = Math.max(0, at - 8) + opening - 1;
  }
  return /^(?:measures|sanctions|restrictions|blacklist|list|package|tranche|round|wave|batch|designations|listings|newcomers|decisions?|actions?)$/.test(
    words[at]?.text ?? '',
  );
}

/** Verb forms that are plural nouns as often. */
const NOUN_AS_WELL =
  /^(?:sanctions?|lists?|charges?|votes?|names?|backs?|calls?|targets?|places?|heads?|moves?|plans?|reports?|signs?|covers?|orders?|issues?|ends?|drops?|strikes?|hits?|works?|holds?|attacks?|bans?|bars?|blocks?|controls?|claims?|estimates?|notes?|states?|costs?|hurts?|wounds?|appeals?|requests?|open|clear|press|see|promises?|rules?|shows?|debates?|supports?|joins?)$/;

/** "…, the rights group X estimates." */
function endsSaying(words: readonly Word[], at: number): boolean {
  const { item } = words[at - 1] ?? {};
  const isEnd = words[at + 1] === undefined || /^[.;]$/.test(words[at + 1]!.text);
  return isEnd && item !== undefined && /^(?:organisation|person|country|body)$/.test(item.type);
}

function startsPeriod(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'to' || words[at]!.text === 'that';
}

function leftOf(words: readonly Word[], at: number): Word | undefined {
  return words[leftIndex(words, at)];
}

function leftIndex(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (i >= 0 && isAdverbial(words, i)) i--;
  return i;
}

/** The comma that opens an aside of time which ends at another: ", on 11 March,". */
function timeAside(words: readonly Word[], close: number): number | undefined {
  const opening = leftIndex(words, close);
  return opening < close - 1 && words[opening]?.text === ',' ? opening : undefined;
}
