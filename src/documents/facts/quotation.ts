import type { Clause } from '../entities/clause.ts';
import type { Item } from '../entities/item.ts';
import { nameOf } from './context.ts';
import type { QuotationFact } from './fact-types.ts';
import { type Line, lineOf } from './line.ts';
import type { Quoted } from './quotes.ts';
import { beforeQuote, speakerBefore, speakerBehind } from './speaker.ts';

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
