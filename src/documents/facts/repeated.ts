import type { ReportedFact } from '../../model/index.ts';

/**
 * Leaves out what a text repeats in passing: the role or country of somebody by surname alone, said before with the
 * full name ("Judge Guillou" after "Judge Nicolas Guillou").
 */
export function onceKnown(facts: readonly ReportedFact[]): ReportedFact[] {
  const known = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind !== 'role' && fact.kind !== 'nationality') return true;
    const key = `${fact.kind} ${fact.subject.name} ${fact.kind === 'role' ? fact.role.toLowerCase() : fact.country}`;
    const short = !fact.subject.name.includes(' ') || fact.span.end - fact.span.start < fact.subject.name.length;
    if (short && known.has(key)) return false;
    known.add(key);
    return fact.subject.name.includes(' ') || fact.kind === 'role';
  });
}
