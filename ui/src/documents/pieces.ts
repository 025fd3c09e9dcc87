import type { Mention } from '../../../src/screen/vocabulary.ts';

/** A stretch of the text: plain, or a mention with its number in the list of mentions. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mention?: number;
}

/**
 * Cuts a text at its mentions. Offsets are UTF-16, half-open. A mention that overlaps an earlier one, or lies
 * outside the text, gets no mark of its own: the text is never shown twice and never lost.
 */
export function pieces(text: string, mentions: readonly Mention[]): Piece[] {
  const inOrder = mentions
    .map((mention, index) => ({ mention, index }))
    .sort((a, b) => a.mention.start - b.mention.start);
  const found: Piece[] = [];
  let at = 0;
  for (const { mention, index } of inOrder) {
    if (mention.start < at || mention.end > text.length || mention.end <= mention.start) continue;
    if (mention.start > at) found.push({ start: at, text: text.slice(at, mention.start) });
    found.push({ start: mention.start, text: text.slice(mention.start, mention.end), mention: index });
    at = mention.end;
  }
  if (at < text.length) found.push({ start: at, text: text.slice(at) });
  return found;
}
