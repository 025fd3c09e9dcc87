import type { Countermeasure, Effect } from '../model/index.ts';
import { evaluate, stepOf } from './conditions.ts';
import { effectOf, windowOfInstrument } from './effect.ts';
import { instrumentInForce } from './in-force.ts';
import { all, type Finding, NO, unsure, YES } from './kleene.ts';
import type { Question } from './rules.ts';
import { readTheText } from './sources.ts';

/**
 * A foreign law that forbids to obey. It matters where there is something to obey, where it binds the actor, and where it
 * covers this programme; only the last is asked of the text. `something`: whether any measure or risk holds.
 */
export function countermeasureEffect(question: Question, rule: Countermeasure, something: Finding): Effect {
  const { programme, facts, date } = question;
  const bound = evaluate(rule.bound.when, facts, programme);
  const needed = all([
    somethingToObey(something),
    { ...bound, because: [stepOf(rule, rule.bound.says, bound, programme)] },
  ]);
  const found =
    needed.value === 'no'
      ? needed
      : all([needed, instrumentInForce(programme, rule.instrument, date), coversProgramme(rule, question)]);
  const window = windowOfInstrument(question, rule.instrument);
  return effectOf(question, rule, 'countermeasure', 'countermeasure', found, window);
}

function somethingToObey({ value }: Finding): Finding {
  if (value !== 'no') return YES;
  return { ...NO, because: [{ says: 'no measure and no risk of this programme reaches the act', value: 'no' }] };
}

/** Whether the law covers this programme: as looked up for one day, and as sure as that look was. */
function coversProgramme(rule: Countermeasure, { programme, date }: Question): Finding {
  const value = rule.covers ? YES : NO;
  const told: Finding = { ...value, because: [stepOf(rule, rule.says, value, programme)] };
  if (rule.mark !== 'read in source') return unsure(told, readTheText(programme, rule));
  const question = `Looked up for ${rule.asOf}: has it come to cover this programme since?`;
  return date > rule.asOf && !rule.covers ? unsure(told, { about: `read.${rule.id}`, question }) : told;
}
