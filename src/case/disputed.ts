import type { CaseFact, CaseRecord } from '../model/index.ts';
import { canonicalJson } from '../store/index.ts';
import { order } from './days.ts';
import { statusOf } from './status.ts';

/** Facts that cannot all be so, with everything each of them rests on. */
export interface Disagreement {
  /** What they disagree about, in words. */
  readonly about: string;
  readonly facts: readonly CaseFact[];
}

/**
 * Every disagreement among facts: those a person called disputed, and those that say different things of the same
 * matter. Facts without a partner appear alone when somebody disputes them. Linear in the number of facts, and
 * quadratic only in the different things said of one matter.
 */
export function disagreements(facts: readonly CaseFact[], isDisputed: (fact: CaseFact) => boolean): Disagreement[] {
  const matters = new Map<string, CaseFact[]>();
  for (const fact of facts) {
    for (const matter of mattersOf(fact)) {
      const together = matters.get(matter);
      if (together === undefined) matters.set(matter, [fact]);
      else together.push(fact);
    }
  }
  const found: Disagreement[] = [];
  const told = new Set<string>();
  for (const [about, together] of matters) {
    if (together.length === 1 || allAgree(together, about)) continue;
    found.push({ about, facts: [...together].sort((a, b) => order(a.id, b.id)) });
    for (const { id } of together) told.add(id);
  }
  for (const fact of facts) {
    if (isDisputed(fact) && !told.has(fact.id)) found.push({ about: fact.says, facts: [fact] });
  }
  return found.sort((a, b) => order(a.about, b.about));
}

/** The disagreements a fact is part of, with facts that are accepted or not decided yet. */
export function disagreementsWith({ facts }: CaseRecord, fact: CaseFact): Disagreement[] {
  const matters = new Set(mattersOf(fact));
  const open = facts.filter((one) => {
    const status = statusOf(one);
    return (
      one === fact ||
      ((status === 'accepted' || status === 'proposed' || status === 'disputed') &&
        mattersOf(one).some((matter) => matters.has(matter)))
    );
  });
  return disagreements(open, () => false).filter((one) => one.facts.includes(fact));
}

/** A hundred reports of the same are compared as one: only what differs is held against each other. */
function allAgree(together: readonly CaseFact[], about: string): boolean {
  const different = [
    ...new Map(together.map((fact) => [JSON.stringify([fact.since, fact.until, fact.what]), fact])).values(),
  ];
  return different.every((one, place) => different.slice(place + 1).every((other) => agree(one, other, about)));
}

/** What a fact speaks of, as a person would name it; facts that speak of the same must not contradict each other. */
function mattersOf({ what, since }: CaseFact): string[] {
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

function agree(one: CaseFact, other: CaseFact, about: string): boolean {
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
