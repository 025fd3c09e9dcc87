import { type DesignationInForce, type Effect, type Effects, InterdictError, type Situation } from '../model/index.ts';
import { countermeasureEffect } from './countermeasures.ts';
import { dutyEffect } from './duties.ts';
import { effectOf } from './effect.ts';
import { designationInForce } from './in-force.ts';
import { NO } from './kleene.ts';
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
    assumed: assumptions(situation),
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
  const held = new Map(measures.map((measure) => [measure.id, ruleHolds(measure, question)]));
  return [
    ...measures.map((measure) =>
      effectOf(
        question,
        measure,
        'prohibition',
        measure.kind,
        held.get(measure.id) ?? NO,
        ruleWindow(measure, question),
      ),
    ),
    ...duties.map((duty) => dutyEffect(question, duty, held)),
    ...risks.map((risk) =>
      effectOf(question, risk, 'risk', risk.kind, ruleHolds(risk, question), ruleWindow(risk, question)),
    ),
    ...countermeasures.map((countermeasure) => countermeasureEffect(question, countermeasure)),
  ];
}

/** What was taken for granted because nobody said otherwise. */
function assumptions({ act }: Situation): string[] {
  return [
    ...(act.specificLicence ? [] : ['no specific licence or waiver permits the act']),
    ...(act.usOfficialBusiness ? [] : ['it is no official business of the United States Government']),
    ...(act.evades ? [] : ['it is not set up to evade a prohibition']),
  ];
}
