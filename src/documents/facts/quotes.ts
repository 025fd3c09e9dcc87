import type { Span } from '../sentences.ts';

/** Words between quotation marks; `start` and `end` take in the marks. `open`: the closing mark is left out, as before a further paragraph. */
export interface Quoted extends Span {
  readonly inner: Span;
  readonly open: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };
/** Further than this from its opening, a closing mark belongs to something else. */
const LONGEST = 4000;

/**
 * The quotations of a text in order. A mark that is not closed closes at the end of its paragraph, as papers print a
 * speech of several paragraphs; paragraphs end at a blank line or before a line that opens with a mark. Linear.
 */
export function quotationsOf(text: string): Quoted[] {
  const found: Quoted[] = [];
  const marks = /[“«„"]/g;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const start = mark.index;
    if (mark[0] === '"' && !opensHere(text, start)) continue;
    const quoted = readQuotation(text, start, CLOSING[mark[0]] ?? '"');
    if (quoted === undefined) continue;
    found.push(quoted);
    marks.lastIndex = quoted.end;
  }
  const blocks = quotedBlocks(text).filter(
    (block) => !found.some(({ start, end }) => start < block.end && end > block.start),
  );
  return blocks.length === 0 ? found : [...found, ...blocks].sort((a, b) => a.start - b.start);
}

/** Lines behind ">" after a colon, as Markdown prints what somebody said without marks. */
function quotedBlocks(text: string): Quoted[] {
  return [...text.matchAll(/:[ \t]*\r?\n(?:[ \t]*\r?\n)?((?:> ?[^\r\n]{1,2000}(?:\r?\n|$)){1,20})/g)].flatMap(
    (found) => {
      const block = found[1]!.trimEnd();
      const start = found.index + found[0].indexOf(block) + (/^> ?/.exec(block)?.[0].length ?? 0);
      const end = found.index + found[0].indexOf(block) + block.length;
      return /["“„«]/.test(block) || start >= end ? [] : [{ start, end, inner: { start, end }, open: false }];
    },
  );
}

function opensHere(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text[at - 1]!;
  return /[\s([{—–-]/.test(before) && /\S/.test(text[at + 1] ?? ' ');
}

function readQuotation(text: string, start: number, closing: string): Quoted | undefined {
  const ahead = text.slice(start + 1, start + 1 + LONGEST);
  const paragraph = /\r?\n[ \t]*(?:\r?\n|(?=[“"«„]))/.exec(ahead)?.index ?? ahead.length;
  const close = ahead.slice(0, paragraph).indexOf(closing);
  const inside = close === -1 ? ahead.slice(0, paragraph).trimEnd() : ahead.slice(0, close);
  if (!/[\p{L}\p{N}]/u.test(inside) || (close === -1 && paragraph === LONGEST)) return undefined;
  const end = start + 1 + inside.length;
  return { start, end: close === -1 ? end : end + 1, inner: { start: start + 1, end }, open: close === -1 };
}

/** The quotation that covers an offset. Binary search. */
export function quoteAt(quotes: readonly Quoted[], offset: number): Quoted | undefined {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle]!;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return quote;
  }
  return undefined;
}
