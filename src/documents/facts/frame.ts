import type { Named, ReportedFact, TextSpan } from '../../model/index.ts';
import type { Item } from '../entities/item.ts';
import { attributionAt, dateNear, modalityAt } from './context.ts';
import type { Line } from './line.ts';
import { type Quoted, quoteAt } from './quotes.ts';

/** What every reader of facts is handed: one sentence, and what the text as a whole says. */
export interface Reading {
  readonly line: Line;
  /** The sentence before. */
  readonly previous?: Line;
  readonly quotes: readonly Quoted[];
  /** Bodies by the treaty that the text says founded them, lower case. */
  readonly founded: ReadonlyMap<string, string>;
  /** Who says the quotation that covers an offset. */
  readonly speakerAt: (offset: number) => string | undefined;
}

/** Reads the facts of one kind (or of kinds that are said together) from one sentence. */
export type Frame = (reading: Reading) => ReportedFact[];

/** What all facts share, for words from one position of the line to another. */
export function common(reading: Reading, from: number, to: number, trigger = from) {
  const { line } = reading;
  const span = spanOf(line, from, to);
  const place = spanOf(line, trigger, trigger).start;
  const quote = quoteAt(reading.quotes, place);
  const date = dateNear(line, trigger);
  // Words in marks whose speaker is not told are the sentence's own teller's: X puts it at "about forty".
  const isOwn = quote === undefined || reading.speakerAt(place) === undefined;
  const attribution = isOwn ? attributionAt(line, trigger) : undefined;
  return {
    span,
    sentence: line.clause.sentence,
    voice: quote === undefined ? ('own' as const) : ('quotation' as const),
    modality: modalityAt(line, trigger),
    ...(date !== undefined && { date }),
    ...(attribution !== undefined && { attribution }),
  };
}

/** The text from the word at one position of a line to the word at another. */
export function spanOf(line: Line, from: number, to: number): TextSpan {
  const { tokens } = line.clause;
  const a = line.tokenAt(Math.min(from, to));
  const b = line.tokenAt(Math.max(from, to));
  return { start: tokens[a.first]!.start, end: tokens[b.last]!.end };
}

/** The bare name of an item. */
export function itemSpan(line: Line, item: Item): TextSpan {
  const { tokens } = line.clause;
  return { start: tokens[item.nameFirst]!.start, end: tokens[item.nameLast]!.end };
}

/** The item with its role. */
export function wholeSpan(line: Line, item: Item): TextSpan {
  const { tokens } = line.clause;
  return { start: tokens[item.first]!.start, end: tokens[item.last]!.end };
}

export function namedOf(item: Item): Named {
  const type =
    item.type === 'person' || item.type === 'office'
      ? 'person'
      : item.type === 'country'
        ? 'country'
        : item.type === 'group'
          ? 'group'
          : 'organisation';
  return {
    name: item.name,
    type,
    ...(item.party !== undefined && { party: item.party }),
    ...(item.type === 'country' && item.country !== undefined && { country: item.country }),
  };
}

/**
 * Every match of a global pattern in a line, with its position. Not by `matchAll`, which makes a new pattern each time:
 * most patterns match in few lines.
 */
export function* matches({ text }: Line, pattern: RegExp): Generator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern}`);
  for (let at = 0; at <= text.length; ) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return;
    at = found[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield found;
  }
}
