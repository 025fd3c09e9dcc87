import type { ReportedFact } from '../../model/index.ts';

/**
 * Leaves out what a text repeats in passing: a country said before, and a role said again with the surname alone
 * ("Judge Verano" after "Judge Alma Verano").
 */
export function onceKnown(facts: readonly ReportedFact[]): ReportedFact[] {
  const known = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind !== 'role' && fact.kind !== 'nationality') return true;
    const key = `${fact.kind} ${fact.subject.name} ${fact.kind === 'role' ? fact.role.toLowerCase() : fact.country}`;
    const inPassing =
      fact.kind === 'nationality' || fact.span.end - fact.span.start < fact.subject.name.length + fact.role.length + 1;
    if (inPassing && known.has(key)) return false;
    known.add(key);
    return fact.subject.name.includes(' ');
  });
}
