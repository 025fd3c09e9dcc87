import type { HeldFact } from '../../../../src/case/view.ts';
import type { SourceRead } from '../api.ts';

/** A run of the text and the facts that stand on all of it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly HeldFact[];
}

/** A sentence in pieces, cut wherever the words of a fact begin or end. Together they are the sentence. */
export function piecesOf(start: number, end: number, facts: readonly HeldFact[], source: string): Piece[] {
  const spans = facts.flatMap((fact) =>
    fact.sources.flatMap((one) =>
      one.source === source && one.span !== undefined && one.span.start < end && one.span.end > start
        ? [{ fact, start: Math.max(start, one.span.start), end: Math.min(end, one.span.end) }]
        : [],
    ),
  );
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at]!;
    const on = spans.filter((span) => span.start <= from && span.end >= to).map(({ fact }) => fact);
    return { start: from, end: to, facts: [...new Set(on)] };
  });
}

/** The sentences with what stands between them, so that the whole text is there. */
export function wholeText({ text = '', sentences = [] }: SourceRead) {
  const parts: { readonly start: number; readonly end: number; readonly sentence?: (typeof sentences)[number] }[] = [];
  let at = 0;
  for (const sentence of [...sentences].sort((a, b) => a.start - b.start)) {
    if (sentence.start > at) parts.push({ start: at, end: sentence.start });
    if (sentence.end <= at) continue;
    parts.push({ start: Math.max(at, sentence.start), end: sentence.end, sentence });
    at = sentence.end;
  }
  if (at < text.length) parts.push({ start: at, end: text.length });
  return parts;
}
