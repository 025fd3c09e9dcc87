import type { Clause } from '../entities/clause.ts';
import type { Item } from '../entities/item.ts';
import { nameOf } from './context.ts';
import type { QuotationFact } from './fact-types.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { type Line, lineOf } from './line.ts';
import { mainSubject, subjectsBefore } from './phrases.ts';
import { type Quoted, quoteAt } from './quotes.ts';
import { SAID, SAYING } from './tables/saying.ts';

/**
 * The quotations of a text with who said them, where the sentence tells: a speaker behind ("…," X said), before
 * ("X said: …", "X, stating …"), or that of the quotation it goes on from.
 */
export function quotationFacts(text: string, clauses: readonly Clause[], quotes: readonly Quoted[]): QuotationFact[] {
  const speakers: (string | undefined)[] = [];
  const lines = new Map<Clause, Line>();
  const lineFor = (clause: Clause): Line => {
    const line = lines.get(clause) ?? lineOf(clause);
    lines.set(clause, line);
    return line;
  };
  const places = quotes.map((quote) => placeOf(clauses, quote));
  quotes.forEach((quote, i) => {
    const { first, last } = places[i]!;
    const before = first === undefined ? '' : beforeQuote(lineFor(first), quote);
    const behind = last === undefined ? undefined : speakerBehind(lineFor(last), quote);
    const ahead =
      first === undefined || before.trim() === '' ? undefined : speakerBefore(lineFor(first), before.length, quotes);
    const said = behind ?? ahead;
    const announced =
      said === undefined &&
      before.trim() === '' &&
      first !== undefined &&
      /:[\s>]*$/.test(text.slice(Math.max(0, quote.start - 12), quote.start));
    speakers.push(nameOf(announced ? announcer(clauses, first, lineFor, quotes) : said));
  });
  goOn(
    text,
    quotes,
    places.map(({ first }, i) => first !== undefined && beforeQuote(lineFor(first), quotes[i]!).trim() === ''),
    speakers,
  );
  return quotes.map((quote, i) => {
    const speaker = speakers[i];
    return {
      kind: 'quotation',
      span: { start: quote.start, end: quote.end },
      sentence: places[i]!.first?.sentence ?? 0,
      voice: 'quotation',
      modality: 'happened',
      text: text.slice(quote.inner.start, quote.inner.end),
      ...(speaker !== undefined && { speaker }),
    };
  });
}

/** "The minister said:" on a line of its own before the quotation. */
function announcer(
  clauses: readonly Clause[],
  first: Clause,
  lineFor: (clause: Clause) => Line,
  quotes: readonly Quoted[],
): Item | undefined {
  const before = clauses[clauses.indexOf(first) - 1];
  return before === undefined ? undefined : speakerBefore(lineFor(before), lineFor(before).text.length, quotes);
}

interface Place {
  /** The sentence it begins in, and the one it ends in. */
  readonly first: Clause | undefined;
  readonly last: Clause | undefined;
}

function placeOf(clauses: readonly Clause[], quote: Quoted): Place {
  return { first: clauseAt(clauses, quote.inner.start), last: clauseAt(clauses, quote.inner.end - 1) };
}

function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]!.tokens[0]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return clauses[low];
}

/** The line up to the quotation. */
function beforeQuote(line: Line, quote: Quoted): string {
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
const ACCORDING_TO = new RegExp(`^[^.;]{0,160}\\baccording to ${ACTOR}`);

/** "…," the court said · said the court · according to X. */
function speakerBehind(line: Line, quote: Quoted): Item | undefined {
  const after = afterQuote(line, quote);
  const direct = X_SAID.exec(after) ?? SAID_X.exec(after) ?? ACCORDING_TO.exec(after);
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

/** The subject of the last verb of saying before the quotation. */
function speakerBefore(line: Line, end: number, quotes: readonly Quoted[]): Item | undefined {
  const head = line.text.slice(0, end);
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

/** A quotation that is a sentence of its own is said by the speaker of the one it follows, or leads up to. */
function goOn(
  text: string,
  quotes: readonly Quoted[],
  alone: readonly boolean[],
  speakers: (string | undefined)[],
): void {
  for (let i = quotes.length - 2; i >= 0; i--) {
    const gap = text.slice(quotes[i]!.end, quotes[i + 1]!.start);
    if (speakers[i] === undefined && alone[i]! && alone[i + 1]! && gap.trim() === '') speakers[i] = speakers[i + 1];
  }
  for (let i = 1; i < quotes.length; i++) {
    if (speakers[i] !== undefined || !alone[i]!) continue;
    const gap = text.slice(quotes[i - 1]!.end, quotes[i]!.start);
    // Nothing but the rest of the speaker's sentence may stand between.
    if (gap.length < 200 && !/[.!?]\s+\p{L}/u.test(gap)) speakers[i] = speakers[i - 1];
  }
}
