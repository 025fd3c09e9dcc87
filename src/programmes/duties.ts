import type { Duty, Effect } from '../model/index.ts';
import { evaluate } from './conditions.ts';
import { effectOf, windowOfInstrument } from './effect.ts';
import { instrumentInForce, overlap } from './in-force.ts';
import { all, any, type Finding, NO, unsure, YES } from './kleene.ts';
import { ownDays, type Question } from './rules.ts';
import { readTheText } from './sources.ts';

/** A duty holds where one of the measures it follows from does, and its own conditions do. `held`: measures by id. */
export function dutyEffect(question: Question, duty: Duty, held: ReadonlyMap<string, Finding>): Effect {
  const { programme } = question;
  const followed = programme.measures.filter(({ id, kind }) => [id, kind].some((one) => duty.follows.includes(one)));
  const from = any(followed.map(({ id, title }) => followedBy(title, held.get(id) ?? NO)));
  const window = overlap(windowOfInstrument(question, duty.instrument), duty);
  return effectOf(question, duty, 'duty', 'duty', dutyHolds(question, duty, from), window);
}

function dutyHolds({ programme, facts, date }: Question, duty: Duty, from: Finding): Finding {
  if (from.value === 'no') return because(NO, 'no measure it follows from applies');
  const told = all([
    from,
    ownDays(duty, date),
    instrumentInForce(programme, duty.instrument, date),
    duty.when ? evaluate(duty.when, facts, programme) : YES,
  ]);
  const unread = duty.mark !== 'read in source' && told.value !== 'no';
  return unread ? unsure(told, readTheText(programme, duty)) : told;
}

function followedBy(title: string, found: Finding): Finding {
  if (found.value === 'no') return NO;
  return because(found, `${title}: ${found.value === 'yes' ? 'applies' : 'depends'}`);
}

function because(found: Finding, says: string): Finding {
  return { ...found, because: [{ says, value: found.value }] };
}
