import type { Answer, Effect, LegalStatement } from '../model/index.ts';
import { instrumentWindow, type Window } from './in-force.ts';
import type { Finding } from './kleene.ts';
import type { Question } from './rules.ts';
import { citationOf } from './sources.ts';

/** A statement that can have an effect. */
type Ruling = LegalStatement & { readonly id: string; readonly title: string; readonly instrument: string };

/** One effect from what was found about a rule. `window`: the days on which the rule could hold. */
export function effectOf(
  { programme }: Question,
  rule: Ruling,
  group: Effect['class'],
  kind: string,
  found: Finding,
  { since, until }: Window,
): Effect {
  const instrument = programme.instruments.find(({ id }) => id === rule.instrument);
  const address = programme.sources[rule.source]?.address ?? instrument?.address;
  return {
    programme: programme.id,
    rule: rule.id,
    class: group,
    kind,
    title: rule.title,
    answer: answerOf(found, group),
    dependsOn: found.value === 'unknown' ? [...found.asks] : [],
    why: [...found.because],
    says: rule.says,
    citation: citationOf(programme, rule),
    ...(address === undefined ? {} : { address }),
    mark: rule.mark,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A risk that is there is a `risk`, never `applies`: nothing is forbidden to who runs it. */
export function answerOf({ value }: Finding, group: Effect['class']): Answer {
  if (value === 'unknown') return 'depends';
  if (value === 'no') return 'does not apply';
  return group === 'risk' ? 'risk' : 'applies';
}

/** The days of the instrument a rule stands in. */
export function windowOfInstrument({ programme }: Question, id: string): Window {
  const instrument = programme.instruments.find((candidate) => candidate.id === id);
  return instrument ? instrumentWindow(instrument) : {};
}
