import type { SetAside } from './types.ts';

/** Lines at the head and foot of a page that are compared with other pages. */
const EDGE = 3;
/** Fewer pages tell nothing. */
const PAGES = 3;

/**
 * Running heads and page numbers: first or last lines that more than half of the pages have, whatever numbers are in
 * them. Offsets are into the pages joined by an empty line, empty pages left out.
 */
export function pageFurniture(pages: readonly string[]): SetAside[] {
  const full = pages.filter((page) => page !== '');
  if (full.length < PAGES) return [];
  const edges = full.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const shape of new Set(lines.map((line) => line.shape))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  let offset = 0;
  return full.flatMap((page, i) => {
    const start = offset;
    offset += page.length + 2;
    return edges[i]!.filter(({ shape }) => counts.get(shape)! > full.length / 2).map((line) => ({
      start: start + line.start,
      end: start + line.end,
      reason: 'page header or footer' as const,
    }));
  });
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly shape: string;
}

function edgeLines(page: string): Line[] {
  const lines = [...page.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    shape: line.trim().replace(/\d+/g, '#'),
  }));
  const edge = Math.min(EDGE, Math.floor(lines.length / 3));
  return edge === 0 ? [] : [...lines.slice(0, edge), ...lines.slice(-edge)];
}
