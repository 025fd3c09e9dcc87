import type { CaseFact, CaseRecord, FactStatus } from '../model/index.ts';
import { order, reached } from './days.ts';
import { agree, mattersOf, matterWords } from './matters.ts';
import { type Names, namesOf } from './names.ts';
import { statusOf } from './status.ts';

/** Facts that cannot all be so, with everything each of them rests on. */
export interface Disagreement {
  /** What they disagree about, in words. */
  readonly about: string;
  readonly facts: readonly CaseFact[];
  /** Only proposals make it one: a report says otherwise than the record or another report, and nobody decided it. */
  readonly undecided: boolean;
}

/** What several facts speak of that do not all agree, or a fact somebody disputes. */
export interface Matter {
  readonly about: string;
  readonly facts: readonly CaseFact[];
  /** Those of them that differ once all have begun, in order of ids. */
  readonly atLast: readonly CaseFact[];
  /** Disputed whoever else speaks of it: by a person, or because what it was held beside says otherwise. */
  readonly always: boolean;
}

export type StatusOf = (fact: CaseFact) => FactStatus | undefined;

/**
 * Every disagreement among facts, on any day: those of one matter that say different things, those a person called disputed,
 * and those that were contradicted by what they were held beside. Linear in the number of facts, and quadratic only in the
 * different things said of one matter.
 *
 * @param factOf a fact by id: what a contradicted one was held beside.
 */
export function mattersAmong(
  facts: readonly CaseFact[],
  names: Names,
  status: StatusOf,
  factOf: (id: string) => CaseFact | undefined,
): Matter[] {
  const matters = new Map<string, { readonly place: number; readonly facts: CaseFact[] }>();
  for (const fact of facts) {
    const keys = mattersOf(fact);
    for (let place = 0; place < keys.length; place++) {
      const together = matters.get(keys[place]!);
      if (together === undefined) matters.set(keys[place]!, { place, facts: [fact] });
      else together.facts.push(fact);
    }
  }
  const found: Matter[] = [];
  for (const { place, facts: together } of matters.values()) {
    const atLast = differing(together).sort(byId);
    if (atLast.length === 0) continue;
    found.push({ about: matterWords(together[0]!, place, names), facts: together, atLast, always: false });
  }
  for (const fact of facts) {
    if (status(fact) !== 'disputed' && fact.check?.verdict !== 'contradicted') continue;
    const beside = fact.check?.fact === undefined ? undefined : factOf(fact.check.fact);
    const both = beside === undefined ? [fact] : [fact, beside].sort(byId);
    found.push({ about: fact.says, facts: both, atLast: both, always: true });
  }
  return found.sort(byWords);
}

/** The disagreements of a day: a fact disputed alone stands alone only where no other disagreement tells of it. */
export function disagreementsOn(matters: readonly Matter[], asOf: string, status: StatusOf): Disagreement[] {
  const told = new Set<string>();
  const isProposed = (fact: CaseFact) => status(fact) === 'proposed';
  const then = matters.map(({ about, facts, atLast, always }) => {
    const begun = facts.filter((fact) => begunBy(asOf, fact));
    const all = begun.length === facts.length;
    const those = all ? atLast : always ? begun : differing(begun).sort(byId);
    const undecided =
      begun.some(isProposed) && (always || differing(begun.filter((fact) => !isProposed(fact))).length === 0);
    return { about, always, undecided, facts: those };
  });
  const differ = then.filter(({ facts, always }) => !always && facts.length > 0);
  for (const { facts } of differ) for (const { id } of facts) told.add(id);
  const alone = then.filter(
    ({ facts, always }) => always && facts.length > 0 && !facts.every(({ id }) => told.has(id)),
  );
  return [...differ, ...alone]
    .map(({ about, facts, undecided }) => ({
      about,
      facts,
      undecided: undecided && !facts.some((fact) => status(fact) === 'disputed'),
    }))
    .sort((a, b) => Number(a.undecided) - Number(b.undecided) || byWords(a, b));
}

const begunBy = (asOf: string, { since }: CaseFact) => since === undefined || reached(asOf, since) !== 'no';

const byId = (a: CaseFact, b: CaseFact) => order(a.id, b.id);
const byWords = (a: { readonly about: string }, b: { readonly about: string }) => order(a.about, b.about);

/** The disagreements a fact is part of, with facts that are accepted or not decided yet. */
export function disagreementsWith(record: CaseRecord, fact: CaseFact): Disagreement[] {
  const own = new Set(mattersOf(fact));
  const beside = fact.check?.fact;
  const those = record.facts.filter((one) => {
    if (one === fact || one.id === beside) return true;
    const status = statusOf(one);
    const open = status === 'accepted' || status === 'proposed' || status === 'disputed';
    return open && mattersOf(one).some((key) => own.has(key));
  });
  const undisputed = (one: CaseFact) => {
    const status = statusOf(one);
    return status === 'disputed' ? 'accepted' : status;
  };
  const matters = mattersAmong(those, namesOf(record), undisputed, (id) => those.find((one) => one.id === id));
  return disagreementsOn(matters, '9999-12-31', statusOf).filter((one) => one.facts.includes(fact));
}

/** Up to so many are held against each other one by one; of more those that say the same are compared as one. */
const FEW = 6;

/** Those that cannot be so together with another. */
function differing(together: readonly CaseFact[]): CaseFact[] {
  if (together.length < 2) return [];
  if (together.length <= FEW) return together.filter((one) => together.some((other) => !agree(one, other)));
  const readings = new Map<string, CaseFact[]>();
  for (const fact of together) {
    const key = JSON.stringify([fact.since, fact.until, fact.what]);
    const same = readings.get(key);
    if (same === undefined) readings.set(key, [fact]);
    else same.push(fact);
  }
  const all = [...readings.values()];
  if (all.length < 2) return [];
  return all.filter(([one]) => all.some(([other]) => !agree(one!, other!))).flat();
}
