import type { ReportedFact } from '../../model/index.ts';
import type { Reading } from './frame.ts';

const ASKING =
  /\b(?:calls?|called|calling|urges?|urged|urging|recommends?|recommended|asks?|asked|demands?|demanded|appeals?|should|must|ought)\b/;
const BULLET = /^(?:[-•·–] |\d{1,3} [.)] |\( ?[a-z\d]{1,3} \) )/;

/** What stands point by point below "We call on X to:" is asked for, and not done. */
export function asAskedFor(facts: readonly ReportedFact[], readings: readonly Reading[]): ReportedFact[] {
  const asked = sentencesAskedFor(readings);
  return facts.map((fact) =>
    asked.has(fact.sentence) &&
    fact.modality === 'happened' &&
    /^(?:measure|designation|instrument|proceeding)$/.test(fact.kind)
      ? { ...fact, modality: 'planned' }
      : fact,
  );
}

function sentencesAskedFor(readings: readonly Reading[]): ReadonlySet<number> {
  const asked = new Set<number>();
  let isAsking = false;
  for (const { line } of readings) {
    if (BULLET.test(line.text)) {
      if (isAsking) asked.add(line.clause.sentence);
    } else isAsking = /: $/.test(line.text) && ASKING.test(line.text);
  }
  return asked;
}
