/** One physical line of a text file. */
export interface TextLine {
  readonly text: string;
  /** What ended it; empty on a last line without an end. */
  readonly end: string;
  /** Counts from 1. */
  readonly number: number;
  /** Set where the line is longer than `MAX_LINE`: `text` is then only its beginning. */
  readonly tooLong?: true;
}

/** Longest line kept, in UTF-16 units. A file that is one endless line must not fill the memory. */
export const MAX_LINE = 4_000_000;

/**
 * Cuts decoded text into lines as it streams by, holding one chunk at a time.
 *
 * Lines end at LF or CRLF. A lone CR ends a line only in a file whose first chunk has CRs and no LF at all
 * (old Macintosh files); anywhere else it is part of the text. U+2028 and its kind never end a line, because
 * no spreadsheet writes them as one.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let held = '';
  let number = 0;
  let overflowing = false;
  let breaker: '\n' | '\r' | undefined;

  for await (const chunk of chunks) {
    breaker ??= chunk.includes('\r') && !chunk.includes('\n') ? '\r' : chunk === '' ? undefined : '\n';
    const text = held + chunk;
    const mark = breaker ?? '\n';
    let from = 0;
    for (let at = text.indexOf(mark, held.length); at >= 0; at = text.indexOf(mark, from)) {
      number += 1;
      yield line(text.slice(from, at), mark, number, overflowing);
      overflowing = false;
      from = at + 1;
    }
    held = from === 0 ? text : text.slice(from);
    if (held.length > MAX_LINE) {
      overflowing = true;
      held = held.slice(0, MAX_LINE);
    }
  }
  if (held !== '') yield line(held, '', number + 1, overflowing);
}

function line(text: string, mark: string, number: number, overflowing: boolean): TextLine {
  if (overflowing || text.length > MAX_LINE) return { text: text.slice(0, 80), end: mark, number, tooLong: true };
  if (mark === '\n' && text.endsWith('\r')) return { text: text.slice(0, -1), end: '\r\n', number };
  return { text, end: mark, number };
}
