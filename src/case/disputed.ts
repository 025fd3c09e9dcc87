import type { CaseFact, CaseRecord } from '../model/index.ts';
import { canonicalJson } from '../store/index.ts';
import { order, reached } from './days.ts';
import { statusOf } from './status.ts';

/** Facts that cannot all be so, with everything each of them rests on. */
export interface Disagreement {
  /** What they disagree about, in words. */
  readonly about: string;
  readonly facts: readonly CaseFact[];
}

/** What several facts speak of that do not all agree, or a fact somebody disputes. */
export interface Matter {
  readonly about: string;
  readonly facts: readonly CaseFact[];
  /** Disputed whoever else speaks of it: by a person, or because what it was held beside says otherwise. */
  readonly always: boolean;
}

/**
 * Every disagreement among facts, on any day: those of one matter that say different things, those a person called disputed,
 * and those that were contradicted by what they were held beside. Linear in the number of facts, and quadratic only in the
 * different things said of one matter.
 *
 * @param factOf a fact by id: what a contradicted one was held beside.
 */
export function mattersAmong(
  facts: readonly CaseFact[],
  isDisputed: (fact: CaseFact) => boolean,
  factOf: (id: string) => CaseFact | undefined,
): Matter[] {
  const matters = new Map<string, CaseFact[]>();
  for (const fact of facts) {
    for (const matter of mattersOf(fact)) {
      const together = matters.get(matter);
      if (together === undefined) matters.set(matter, [fact]);
      else together.push(fact);
    }
  }
  const found: Matter[] = [];
  for (const [about, together] of matters) {
    if (together.length === 1 || differing(together, about).length === 0) continue;
    found.push({ about, facts: together, always: false });
  }
  for (const fact of facts) {
    if (!isDisputed(fact) && fact.check?.verdict !== 'contradicted') continue;
    const beside = fact.check?.fact === undefined ? undefined : factOf(fact.check.fact);
    found.push({ about: fact.says, facts: beside === undefined ? [fact] : [fact, beside].sort(byId), always: true });
  }
  return found.sort((a, b) => order(a.about, b.about));
}

/** The disagreements of a day: a fact disputed alone stands alone only where no other disagreement tells of it. */
export function disagreementsOn(matters: readonly Matter[], asOf: string): Disagreement[] {
  const told = new Set<string>();
  const then = matters.map(({ about, facts, always }) => {
    const begun = facts.filter((fact) => begunBy(asOf, fact));
    return { about, always, facts: always ? begun : differing(begun, about).sort(byId) };
  });
  const differ = then.filter(({ facts, always }) => !always && facts.length > 0);
  for (const { facts } of differ) for (const { id } of facts) told.add(id);
  const alone = then.filter(
    ({ facts, always }) => always && facts.length > 0 && !facts.every(({ id }) => told.has(id)),
  );
  return [...differ, ...alone].sort((a, b) => order(a.about, b.about)).map(({ about, facts }) => ({ about, facts }));
}

const begunBy = (asOf: string, { since }: CaseFact) => since === undefined || reached(asOf, since) !== 'no';

const byId = (a: CaseFact, b: CaseFact) => order(a.id, b.id);

/** The disagreements a fact is part of, with facts that are accepted or not decided yet. */
export function disagreementsWith({ facts }: CaseRecord, fact: CaseFact): Disagreement[] {
  const own = new Set(mattersOf(fact));
  const beside = fact.check?.fact;
  const those = facts.filter((one) => {
    if (one === fact || one.id === beside) return true;
    const status = statusOf(one);
    const open = status === 'accepted' || status === 'proposed' || status === 'disputed';
    return open && mattersOf(one).some((matter) => own.has(matter));
  });
  const matters = mattersAmong(
    those,
    () => false,
    (id) => those.find((one) => one.id === id),
  );
  return disagreementsOn(matters, '9999-12-31').filter((one) => one.facts.includes(fact));
}

/** Those that cannot be so together with another. A hundred reports of the same are compared as one. */
function differing(together: readonly CaseFact[], about: string): CaseFact[] {
  const readings = new Map<string, CaseFact[]>();
  for (const fact of together) {
    const key = JSON.stringify([fact.since, fact.until, fact.what]);
    const same = readings.get(key);
    if (same === undefined) readings.set(key, [fact]);
    else same.push(fact);
  }
  const all = [...readings.values()];
  return all.filter(([one]) => all.some(([other]) => !agree(one!, other!, about))).flat();
}

/** What a fact speaks of, as a person would name it; facts that speak of the same must not contradict each other. */
export function mattersOf({ what, since }: Pick<CaseFact, 'what' | 'since'>): string[] {
  switch (what.kind) {
    case 'designation':
      return [
        `designation of ${what.party} under ${what.programme}${what.entry === undefined ? '' : ` as ${what.entry}`}`,
      ];
    case 'instrument':
      return what.action === 'amended' || what.action === 'continued' || what.action === 'enjoined'
        ? []
        : [`${what.instrument}: ${what.action}`];
    case 'proceeding':
      return what.against.map((person) => `${what.proceeding}: ${what.step}, ${person}`);
    case 'membership':
      return [`${what.state} in ${what.body}`];
    case 'statement':
      return [`statement ${what.statement}`];
    case 'position':
      return what.states.map((state) => `position of ${state} toward ${what.statement}`);
    case 'figure':
      return [
        `number ${what.measure}${what.population === undefined ? '' : `, ${what.population}`}, ${since ?? 'undated'}`,
      ];
    default:
      return [];
  }
}

/** Whether two facts that speak of the matter `about` can both be so. */
export function agree(one: CaseFact, other: CaseFact, about: string): boolean {
  if (one.what.kind === 'figure' && other.what.kind === 'figure') {
    const [low, high] = boundsOf(one.what);
    const [otherLow, otherHigh] = boundsOf(other.what);
    return low <= otherHigh && otherLow <= high;
  }
  if (one.what.kind === 'position' && other.what.kind === 'position') return one.what.position === other.what.position;
  if (one.what.kind === 'membership' && other.what.kind === 'membership') {
    return one.what.member === other.what.member || !overlap(one, other);
  }
  if (one.what.kind === 'statement' && other.what.kind === 'statement') {
    return (
      canonicalJson([one.what.endorsers, one.what.quotation]) ===
      canonicalJson([other.what.endorsers, other.what.quotation])
    );
  }
  // The same thing on different days: one who was listed twice has two spans that do not meet.
  if (about.startsWith('designation') && !overlap(one, other)) return true;
  return compatible(one.since, other.since) && compatible(one.until, other.until);
}

/** A month and a day in it agree; so does what is not known with anything. */
const compatible = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

const overlap = (a: CaseFact, b: CaseFact) =>
  (a.until === undefined || b.since === undefined || b.since < a.until) &&
  (b.until === undefined || a.since === undefined || a.since < b.until);

function boundsOf({
  count,
  bound,
}: {
  count: number;
  bound: 'exactly' | 'over' | 'under' | 'about';
}): [number, number] {
  if (bound === 'over') return [count, Number.POSITIVE_INFINITY];
  if (bound === 'under') return [0, count];
  return bound === 'about' ? [count * 0.95, count * 1.05] : [count, count];
}
