import type { DesignationCheck, ReportedFact } from '../../model/index.ts';
import { checkCounted } from './check-counted.ts';
import { type Checking, checkNamed, type DesignationFact } from './check-named.ts';

/** Only what is said to have happened can be confirmed: a list does not tell what somebody plans or denies. */
const CHECKED = new Set<ReportedFact['modality']>(['happened', 'alleged']);

/**
 * Every reported designation and delisting beside the lists, in the order of the facts: people named first looked up,
 * then people only counted filled from the list where that tells who they are.
 */
export function checkFacts(text: string, checking: Checking): DesignationCheck[] {
  const asked = checking.facts.flatMap((fact, number) =>
    fact.kind === 'designation' && CHECKED.has(fact.modality) ? [[number, fact] as const] : [],
  );
  const named = asked
    .filter(([, fact]) => fact.subject !== undefined && isOne(fact))
    .map(([number, fact]) => checkNamed(number, fact, checking));
  const counted = asked
    .filter(([, fact]) => fact.subject === undefined && fact.count !== undefined)
    .map(([number, fact]) => checkCounted(number, fact, { ...checking, text, named }));
  return [...named, ...counted].sort((a, b) => a.fact - b.fact);
}

function isOne({ subject }: DesignationFact): boolean {
  return subject?.type === 'person' || subject?.type === 'organisation';
}

/**
 * The first day on which a document can have been written, by what it reports and the lists confirm: the newest listing
 * among them. `undefined` where nothing is confirmed, or where it is no later than the document's own date.
 */
export function notBefore(checks: readonly DesignationCheck[], date: string | undefined): string | undefined {
  const days = checks.flatMap(({ verdict, listed }) =>
    listed !== undefined && listed.length === 10 && (verdict === 'confirmed' || verdict === 'delisted since')
      ? [listed]
      : [],
  );
  const newest = days.sort().at(-1);
  return newest === undefined || (date !== undefined && newest <= date.padEnd(10, '-99')) ? undefined : newest;
}
