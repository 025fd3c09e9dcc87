import {
  type DesignationInForce,
  type Effect,
  type Effects,
  InterdictError,
  type Programme,
  type Situation,
} from '../model/index.ts';
import { countermeasureEffect } from './countermeasures.ts';
import { dutyEffect } from './duties.ts';
import { effectOf } from './effect.ts';
import { designationInForce } from './in-force.ts';
import { any, NO } from './kleene.ts';
import { factsOf } from './known.ts';
import type { Programmes } from './load.ts';
import { notWorkedOut } from './not-worked-out.ts';
import { type Question, ruleHolds, ruleWindow } from './rules.ts';

/** Stands on every answer. */
export const DISCLAIMER = 'Information about what legal texts say, not legal advice.';

/**
 * What follows from one designation for somebody in a situation: one effect for every measure, duty, risk and countermeasure
 * of the programme. Pure: the same programmes and the same question give the same answer.
 *
 * @param designation under which programme, since when; the programme by its id.
 * @param situation who does what with whom; its `date` is the day asked about.
 * @returns effects in the order of the programme's file: prohibitions, duties, risks, countermeasures.
 * @throws `PROGRAMME_UNKNOWN`, or `SITUATION_INVALID` where the date is missing or the kind of act is not known.
 */
export function effects(
  designation: DesignationInForce,
  situation: Situation,
  { programmes, acts }: Programmes,
): Effects {
  const programme = programmes.get(designation.programme);
  if (!programme) throw unknownProgramme(designation.programme);
  const { date } = situation;
  if (date === undefined) {
    throw new InterdictError(
      'SITUATION_INVALID',
      'The situation has no date.',
      'Give the day asked about, as 2025-08-20.',
    );
  }
  const question: Question = { programme, designation, facts: factsOf(situation, acts), date };
  const designated = designationInForce(programme, designation, date);
  return {
    programme: programme.id,
    situation: situation.title,
    date,
    designated: {
      says: designated.because.map(({ says }) => says).join('; '),
      value: designated.value,
      because: [...designated.because],
    },
    effects: programme.workedOut === 'facts' ? notWorkedOut(question) : allEffects(question),
    assumed: assumptions(situation, programme),
    gaps: programme.gaps,
    disclaimer: DISCLAIMER,
  };
}

/** The error about a programme nobody knows. */
export function unknownProgramme(id: string): InterdictError {
  return new InterdictError(
    'PROGRAMME_UNKNOWN',
    `There is no programme "${id}".`,
    'Run "interdict programme list" for those there are.',
  );
}

function allEffects(question: Question): Effect[] {
  const { measures, duties, risks, countermeasures } = question.programme;
  const held = new Map([...measures, ...risks].map((rule) => [rule.id, ruleHolds(rule, question)]));
  const found = (id: string) => held.get(id) ?? NO;
  const something = any([...held.values()]);
  return [
    ...measures.map((rule) =>
      effectOf(question, rule, 'prohibition', rule.kind, found(rule.id), ruleWindow(rule, question)),
    ),
    ...duties.map((duty) => dutyEffect(question, duty, held)),
    ...risks.map((rule) => effectOf(question, rule, 'risk', rule.kind, found(rule.id), ruleWindow(rule, question))),
    ...countermeasures.map((rule) => countermeasureEffect(question, rule, something)),
  ];
}

/** What was taken for granted, by default or by the situation's own answers to what the text leaves open. */
function assumptions({ act, answers }: Situation, programme: Programme): string[] {
  const questions = openQuestionsOf(programme);
  return [
    ...(act.specificLicence ? [] : ['no specific licence or waiver permits the act']),
    ...(act.usOfficialBusiness ? [] : ['it is no official business of the United States Government']),
    ...(act.evades ? [] : ['it is not set up to evade a prohibition']),
    ...Object.entries(answers).flatMap(([key, answer]) => {
      const question = questions.get(key);
      return question === undefined ? [] : [`${question} ${answer ? 'Yes' : 'No'}`];
    }),
  ];
}

/** The questions a programme's texts leave open, by key, wherever in its conditions they stand. */
function openQuestionsOf(part: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof part !== 'object' || part === null) return found;
  if ('ask' in part && 'question' in part) found.set(String(part.ask), String(part.question));
  for (const value of Object.values(part)) openQuestionsOf(value, found);
  return found;
}
