import type { Item } from '../entities/item.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import { predicatesOf } from './grammar/predicates.ts';
import type { Line } from './line.ts';
import { mainSubject, subjectsBefore } from './phrases.ts';
import { type Quoted, quoteAt } from './quotes.ts';
import { SAID, SAYING } from './tables/saying.ts';

/** The line up to the quotation. */
export function beforeQuote(line: Line, quote: Quoted): string {
  const { tokens } = line.clause;
  let end = 0;
  while (end < line.text.length) {
    if (tokens[line.tokenAt(end).first]!.end > quote.start) break;
    const blank = line.text.indexOf(' ', end);
    if (blank < 0) return line.text;
    end = blank + 1;
  }
  return line.text.slice(0, end);
}

function afterQuote(line: Line, quote: Quoted): string {
  const { tokens } = line.clause;
  let at = 0;
  while (at < line.text.length) {
    if (tokens[line.tokenAt(at).first]!.start >= quote.inner.end) break;
    const blank = line.text.indexOf(' ', at);
    if (blank < 0) return '';
    at = blank + 1;
  }
  return line.text.slice(at);
}

const ACTOR = "(?:(?:the|a|an|mr|mrs|ms) )?(?:[a-z-]+ ){0,3}?(?:§[ocb]\\d+ 's )?(§[pogcribn]\\d+)(?: ,)?";

const X_SAID = new RegExp(
  `^(?:[,.!?…] )*(?:the )?${ACTOR}(?: \\( §o\\d+ \\))?(?: , [^,]{1,60} ,)?(?: (?:has|had|also|then|§d\\d+))* ${SAID}\\b`,
);
const SAID_X = new RegExp(`^(?:[,.!?…] )*${SAID} ${ACTOR}`);
/** "warns our head of advice, X" */
const SAID_ROLE_X = new RegExp(
  `^(?:[,.!?…] )*${SAID} (?:the|our|its|his|her|their|an?) (?:(?!and )[a-z-]+ ){1,7}, (§p\\d+)`,
);
const ACCORDING_TO = new RegExp(`^[^.;]{0,160}\\baccording to ${ACTOR}`);

/** "…," the court said · said the court · according to X. */
export function speakerBehind(line: Line, quote: Quoted): Item | undefined {
  const after = afterQuote(line, quote);
  const direct = X_SAID.exec(after) ?? SAID_X.exec(after) ?? SAID_ROLE_X.exec(after) ?? ACCORDING_TO.exec(after);
  return direct === null ? sayerBehind(line, line.text.length - after.length) : line.item(direct[1]!);
}

/** How far behind a quotation its speaker's verb may stand, in characters of the line. */
const FARTHEST_SAYER = 160;

/** The subject of the first verb of saying behind a position, over what describes the speaker. */
function sayerBehind(line: Line, from: number): Item | undefined {
  const sayer = predicatesOf(line).find(({ words, verb }) => {
    const at = words[verb]!.at;
    return at >= from && at - from < FARTHEST_SAYER && SAYING.has(words[verb]!.text);
  });
  if (sayer === undefined) return undefined;
  const { words, verb, subject } = sayer;
  const between = line.text.slice(from, words[verb]!.at);
  if (/[.;:] |\b(?:but|while|and) /.test(between)) return undefined;
  if (/^[,.!?…' ]*$/.test(between)) return nounsFrom(words, verb + 1, true).items[0];
  return subject.length > 0 && words.some(({ item, at }) => at >= from && item === subject[0])
    ? speakerIn(subject)
    : undefined;
}

function speakerIn(subject: readonly Item[]): Item | undefined {
  return subject.find(({ type }) => type === 'person') ?? subject.at(-1);
}

/** "As X put it, …", "in the words of X, …", "For X, the measures are …": whose words come, without a verb of saying. */
const PUT_IT =
  /(?:^|, )(?:as (?:the )?(§[pocrib]\d+) (?:put|puts|has put) it ,? ?|in the words of (?:the )?(§[pocrib]\d+) ,? ?|in the (?:view|opinion|eyes) of (?:the )?(§[pocrib]\d+) , [^;:]{0,60}|for (?:the )?(§[po]\d+) , [^,;:]{1,80} (?:is|are|was|were|remains?) (?:an? |the )?|according to (?:the )?(§[pocrib]\d+) , [^;:]{0,60}|(§[pocrib]\d+) , which )$/;

/** The subject of the last verb of saying before the quotation. */
export function speakerBefore(line: Line, end: number, quotes: readonly Quoted[]): Item | undefined {
  const head = line.text.slice(0, end);
  const put = PUT_IT.exec(head);
  if (put !== null) return line.item(put.slice(1).find((sign) => sign !== undefined)!);
  const colon = /(?:^|[.;•-] )(?:§[a-z]\d+ , )?(?:the )?(§[pocrib]\d+)(?: , [^,]{1,60})?(?: ,)? : $/.exec(head);
  if (colon !== null) return line.item(colon[1]!);
  let verb: { word: string; at: number } | undefined;
  for (const found of head.matchAll(/[a-z']+/g)) {
    if (SAYING.has(found[0]) && !isNoun(head, found.index)) verb = { word: found[0], at: found.index };
  }
  if (verb === undefined) return undefined;
  const outside = (item: Item) => quoteAt(quotes, line.clause.tokens[item.nameFirst]!.start) === undefined;
  if (SAYING.get(verb.word) === 'finite') {
    const clause = predicatesOf(line).find(({ words, verb: at }) => words[at]!.at === verb.at);
    const told = clause?.subject.filter(outside) ?? [];
    if (told.length > 0) return speakerIn(told);
    const subject = subjectsBefore(line, verb.at).filter(outside).at(-1);
    if (subject !== undefined) return subject;
  }
  const own = /\bwith (?:the )?(§[pogcrib]\d+)(?: itself| himself| herself| also)? $/.exec(head.slice(0, verb.at));
  return own !== null ? line.item(own[1]!) : mainSubject(line, verb.at, outside);
}

/** "the claims", "a statement reads": after an article or preposition it is a noun. */
function isNoun(head: string, at: number): boolean {
  return /(?:^| )(?:the|a|an|of|its|his|her|their|these|those|such|any|no|united) $/.test(
    head.slice(Math.max(0, at - 8), at),
  );
}
