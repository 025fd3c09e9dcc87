import type { ReportedFact } from '../../model/index.ts';

/** Fields that say where and how a fact is told, and not what. */
const TELLING = new Set(['span', 'sentence', 'date', 'attribution', 'voice', 'modality', 'proposedBy']);

/** Whether a fact says all that a proposal about the same sentence says; a short form of a name is that name. */
export function saysAsMuch(known: ReportedFact, proposal: ReportedFact): boolean {
  if (known.sentence !== proposal.sentence) return false;
  const values: Readonly<Record<string, unknown>> = { ...known };
  return Object.entries(proposal).every(([field, value]) => TELLING.has(field) || isSame(values[field], value));
}

function isSame(known: unknown, value: unknown): boolean {
  if (typeof known === 'string' && typeof value === 'string') {
    const [one, other] = [known.toLowerCase(), value.toLowerCase()];
    return one.includes(other) || other.includes(one);
  }
  if (Array.isArray(value))
    return Array.isArray(known) && value.every((one) => known.some((each) => isSame(each, one)));
  if (typeof value === 'object' && value !== null)
    return isSame((known as { name?: string } | undefined)?.name, (value as { name?: string }).name);
  return known === value;
}
