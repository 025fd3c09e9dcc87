import type { FactsScore } from './score-facts.ts';

/** The score as lines of text: a table of kinds, and where asked every missed and wrong fact with its place. */
export function factsReport(score: FactsScore, withDifferences: boolean): string[] {
  const total = score.kinds.reduce(
    (sum, { gold, found, right }) => ({ gold: sum.gold + gold, found: sum.found + found, right: sum.right + right }),
    { gold: 0, found: 0, right: 0 },
  );
  const row = (kind: string, gold: number, found: number, right: number) =>
    `${kind.padEnd(12)} ${String(gold).padStart(5)} ${String(found).padStart(6)} ${String(right).padStart(6)} ${share(right, found).padStart(10)} ${share(right, gold).padStart(7)}`;
  const lines = [
    `${'kind'.padEnd(12)} ${'gold'.padStart(5)} ${'found'.padStart(6)} ${'right'.padStart(6)} ${'precision'.padStart(10)} ${'recall'.padStart(7)}`,
    ...score.kinds.map(({ kind, gold, found, right }) => row(kind, gold, found, right)),
    row('all', total.gold, total.found, total.right),
  ];
  if (!withDifferences) return lines;
  const places = score.differences.map(({ file, side, kind, start, end, differs, fact }) => {
    const but = differs.length > 0 ? ` (nearest differs in ${differs.join(', ')})` : '';
    return `${side} ${file} ${start}-${end} ${kind}${but} ${fields(fact)}`;
  });
  return [...lines, '', ...places];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** What the fact says, without where it stands and without the text's own words. */
function fields(fact: object): string {
  const left = new Set(['kind', 'start', 'end', 'span', 'sentence', 'text', 'optional']);
  return JSON.stringify(Object.fromEntries(Object.entries(fact).filter(([field]) => !left.has(field))));
}
