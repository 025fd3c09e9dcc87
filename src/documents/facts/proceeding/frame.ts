import type { ReportedFact } from '../../../model/index.ts';
import type { Item } from '../../entities/item.ts';
import { chargesAfter } from '../charges.ts';
import { nameOf } from '../context.ts';
import type { ProceedingFact } from '../fact-types.ts';
import { common, type Frame, itemSpan, matches, namedOf, type Reading } from '../frame.ts';
import { listAt, subjectsBefore } from '../phrases.ts';
import { stepsAsNouns } from './as-nouns.ts';
import { stepsByVerbs } from './by-verbs.ts';
import { warrants } from './warrants.ts';

type Step = ProceedingFact['step'];

/** Steps of cases in courts: warrants, investigations, charges, verdicts; one fact for each person. */
export const proceedingFrame: Frame = (reading) => {
  const facts: ReportedFact[] = [];
  const seen = new Set<string>();
  // What is said of nobody by name comes last: it may be said again with the name.
  const all = [...told(reading), ...warrants(reading), ...investigations(reading)]
    .filter((fact): fact is ProceedingFact & ReportedFact => fact.kind === 'proceeding')
    .sort((a, b) => Number(a.against === undefined) - Number(b.against === undefined));
  for (const fact of all) {
    const key = `${fact.step} ${fact.against?.name ?? ''}`;
    const isBare = fact.against === undefined && [...seen].some((other) => other.startsWith(`${fact.step} `));
    if (seen.has(key) || isBare) continue;
    seen.add(key);
    facts.push(fact);
  }
  return facts;
};

/** Charges, verdicts and other steps that a verb tells. */
function told(reading: Reading): ReportedFact[] {
  return [...stepsByVerbs(reading), ...stepsAsNouns(reading)].flatMap(({ step: kind, what, against, by, at, end }) =>
    against.length === 0
      ? [bareStep(reading, kind, what, at, nameOf(by))]
      : against.map((person) => step(reading, kind, what, person, at, Math.max(at + 1, end), nameOf(by))),
  );
}

function bareStep(reading: Reading, kind: Step, what: string, at: number, by: string | undefined): ProceedingFact {
  return {
    kind: 'proceeding',
    ...common(reading, at, at),
    step: kind,
    what,
    ...(by !== undefined && { by }),
    charges: [],
  };
}

function investigations(reading: Reading): ReportedFact[] {
  const { line } = reading;
  const facts: ReportedFact[] = [];
  const pattern =
    /\b(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|pursu(?:e[sd]?|ing)|beg[aiu]n|start(?:s|ed|ing)?|conduct(?:s|ed|ing)?|reopened|initiat(?:e[sd]?|ing)|brought|filed) (?:(?:an?|the|its|their|several|preliminary|formal|criminal|new|own|another|two|three|four|five|corruption|fraud|full|separate|joint) )*(investigations?|probes?|inquir(?:y|ies)|cases?|proceedings) (?:into|against|of|on) /g;
  for (const found of matches(line, pattern)) {
    const end = found.index + found[0].length;
    const people = listAt(line, end).items.filter(({ type }) => type === 'person' || type === 'organisation');
    const by = nameOf(subjectsBefore(line, found.index).at(-1));
    for (const person of people)
      facts.push(
        step(reading, 'investigation', found[1]!.replace(/ies$/, 'y').replace(/s$/, ''), person, found.index, end, by),
      );
  }
  return facts;
}

function step(
  reading: Reading,
  kind: Step,
  what: string,
  person: Item,
  at: number,
  end: number,
  by: string | undefined,
): ProceedingFact {
  return {
    kind: 'proceeding',
    ...common(reading, at, end - 1, at),
    span: itemSpan(reading.line, person),
    step: kind,
    what,
    ...(by !== undefined && { by }),
    against: namedOf(person),
    charges: chargesAfter(reading.line, end - 1),
  };
}
