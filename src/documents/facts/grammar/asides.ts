import type { Item } from '../../entities/item.ts';
import { isRoleHead } from '../../entities/tables/nouns.ts';
import { isNamed, memberAt } from './noun-phrase.ts';
import { verbOf } from './verbs.ts';
import { DETERMINERS, isAdverbial, PREPOSITIONS, type Word } from './words.ts';

/** A description (apposition, relative clause, bracket) that is longer runs on into something else. */
const LONGEST_ASIDE = 30;

/** Steps over what describes a noun phrase: "of Chile", "(OFAC)", ", 51,", ", the head of the guard,", ", who leads it,". */
export function behindAsides(words: readonly Word[], from: number): number {
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
  // "four companies owned by X, namely …"
  if (/^(?:owned|controlled|run|led)$/.test(text) && words[at + 1]?.text === 'by') return behindPhrase(words, at + 1);
  if (text === 'to' && isEnvoy(words[at - 1]?.item)) return behindPhrase(words, at);
  if (/^(?:who|that|which|whose)$/.test(text)) return behindRelative(words, at);
  if (isDescriptive(words, at)) return behindRelative(words, at);
  if ((text === ',' || text === '—' || text === '–') && isAside(words, at + 1)) return behindRelative(words, at + 1);
  return at;
}

/** "the mission to the United Nations", "the ambassador to Ghana" */
function isEnvoy(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    /\b(?:mission|embassy|ambassador|envoy|representative)\b/i.test(`${item.name} ${item.role ?? ''}`)
  );
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
  if (words[at]!.text !== 'of' && LISTS.test(words[behindJoined(words, member.end)]?.text ?? '')) return at;
  return member.end;
}

/** "from the A and B sanctions list": over further names that a list is called by. */
function behindJoined(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.text === 'and' && words[at + 1]?.item !== undefined) at += 2;
  return at;
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
    /^(?:nicknamed|dubbed|alias|aka|who|which|whose|whom|where|once|formerly|himself|herself|itself|now|then|both|one|including|based|born|accused|also)$/.test(
      word.text,
    )
  ) {
    return word.text !== 'including' && !(word.text === 'also' && words[at + 1]?.text !== 'known');
  }
  if (word.item !== undefined) return isOffice(word.item);
  // "chairman of the outlawed movement X"
  if (isRoleHead(word.text) && words[at + 1]?.text === 'of') return true;
  const close = find(words, at, ({ text }) => /^[,;.:)]$/.test(text));
  const end = close < 0 ? words.length : close;
  if (
    !DETERMINERS.has(word.text) &&
    !isRoleHead(word.text) &&
    !/^(?:former|deputy|chief|senior|acting|managing|executive|founding)$/.test(word.text)
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
      // "the EFTA countries A and B" goes on with names, "the local officials" only describes.
      (item.type === 'group' && item.count === undefined && !isNamed(words[i + 1]))
    );
  }
  return true;
}

function find(words: readonly Word[], from: number, is: (word: Word, at: number) => boolean): number {
  for (let i = from; i < Math.min(words.length, from + LONGEST_ASIDE); i++) if (is(words[i]!, i)) return i;
  return -1;
}
