import {
  type Answer,
  type Countermeasure,
  type DesignationInForce,
  type Duty,
  type Effect,
  type Effects,
  InterdictError,
  type LegalStatement,
  type Programme,
  type Situation,
} from '../model/index.ts';
import { evaluate, stepOf } from './conditions.ts';
import { designationInForce, designationWindow, instrumentInForce, instrumentWindow, overlap } from './in-force.ts';
import { all, any, type Finding, NO, unsure, YES } from './kleene.ts';
import { factsOf } from './known.ts';
import type { Programmes } from './load.ts';
import { type Question, ruleHolds, ruleWindow } from './rules.ts';
import { citationOf, readTheText } from './sources.ts';

/** Stands on every answer. */
export const DISCLAIMER = 'Information about what legal texts say, not legal advice.';

/**
 * What follows from one designation for somebody in a situation: one effect for every measure, duty, risk and countermeasure
 * of the programme. Pure: the same programmes and the same question give the same answer.
 *
 * @param designation under which programme, since when; the programme by its id.
 * @param situation who does what with whom; its `date` is the day asked about.
 * @returns effects in the order of the programme's file, prohibitions first.
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
    effects: allEffects(question),
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
  const { programme } = question;
  if (programme.workedOut === 'facts') return notWorkedOut(question);
  const held = new Map(programme.measures.map((measure) => [measure.id, ruleHolds(measure, question)]));
  return [
    ...programme.measures.map((measure) =>
      effectOf(
        question,
        measure,
        'prohibition',
        measure.kind,
        held.get(measure.id) as Finding,
        ruleWindow(measure, question),
      ),
    ),
    ...programme.duties.map((duty) => dutyEffect(question, duty, held)),
    ...programme.risks.map((risk) =>
      effectOf(question, risk, 'risk', risk.kind, ruleHolds(risk, question), ruleWindow(risk, question)),
    ),
    ...programme.countermeasures.map((countermeasure) => countermeasureEffect(question, countermeasure)),
  ];
}

type Ruling = LegalStatement & { readonly id: string; readonly title: string; readonly instrument: string };

function effectOf(
  { programme }: Question,
  rule: Ruling,
  group: Effect['class'],
  kind: string,
  found: Finding,
  window: { readonly since?: string | undefined; readonly until?: string | undefined },
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
    ...(window.since === undefined ? {} : { since: window.since }),
    ...(window.until === undefined ? {} : { until: window.until }),
  };
}

function answerOf({ value }: Finding, group: Effect['class']): Answer {
  if (value === 'unknown') return 'depends';
  if (value === 'no') return 'does not apply';
  return group === 'risk' ? 'risk' : 'applies';
}

/** A duty holds where one of the measures it follows from does, and its own conditions do. */
function dutyEffect(question: Question, duty: Duty, held: ReadonlyMap<string, Finding>): Effect {
  const { programme, facts, date } = question;
  const followed = programme.measures.filter(({ id, kind }) => [id, kind].some((one) => duty.follows.includes(one)));
  const from = any(followed.map((measure) => followedBy(measure.title, held.get(measure.id) as Finding)));
  const window = overlap(instrumentWindowOf(programme, duty.instrument), duty);
  if (from.value === 'no') {
    const why = [{ says: 'no measure it follows from applies', value: 'no' as const }];
    return effectOf(question, duty, 'duty', 'duty', { ...NO, because: why }, window);
  }
  const told = all([from, inForce(question, duty, date), duty.when ? evaluate(duty.when, facts, programme) : YES]);
  const unread = duty.mark !== 'read in source' && told.value !== 'no';
  const found = unread ? unsure(told, readTheText(programme, duty)) : told;
  return effectOf(question, duty, 'duty', 'duty', found, window);
}

function followedBy(title: string, found: Finding): Finding {
  const says = found.value === 'yes' ? `${title}: applies` : `${title}: depends`;
  return found.value === 'no' ? NO : { ...found, because: [{ says, value: found.value }] };
}

function inForce({ programme }: Question, rule: Duty, date: string): Finding {
  const days = (rule.since === undefined || date >= rule.since) && (rule.until === undefined || date < rule.until);
  const own = days ? YES : { ...NO, because: [{ says: 'the duty does not hold on that day', value: 'no' as const }] };
  return all([own, instrumentInForce(programme, rule.instrument, date)]);
}

function instrumentWindowOf(programme: Programme, id: string) {
  const instrument = programme.instruments.find((candidate) => candidate.id === id);
  return instrument ? instrumentWindow(instrument) : {};
}

/** A foreign law that forbids to obey: it matters where it covers the instrument and binds the actor. */
function countermeasureEffect(question: Question, rule: Countermeasure): Effect {
  const { programme, facts, date } = question;
  const covers: Finding = {
    value: rule.covers ? 'yes' : 'no',
    because: [stepOf(rule, rule.says, rule.covers ? YES : NO, programme)],
    asks: [],
  };
  const later = {
    about: `read.${rule.id}`,
    question: `Looked up for ${rule.asOf}: has it come to cover this programme since?`,
  };
  const looked = date > rule.asOf && !rule.covers ? unsure(covers, later) : covers;
  const told = all([
    instrumentInForce(programme, rule.instrument, date),
    evaluate(rule.bound.when, facts, programme),
    looked,
  ]);
  const found = rule.mark === 'read in source' ? told : unsure(told, readTheText(programme, rule));
  return effectOf(
    question,
    rule,
    'countermeasure',
    'countermeasure',
    found,
    instrumentWindowOf(programme, rule.instrument),
  );
}

/** Of a programme nobody worked out only its facts are told, and that its texts must be read. */
function notWorkedOut({ programme, designation, date }: Question): Effect[] {
  const designated = designationInForce(programme, designation, date);
  const about = {
    about: `read.${programme.id}`,
    question: `${programme.title} is not worked out: what do its texts say?`,
  };
  const found = designated.value === 'no' ? designated : unsure(designated, about);
  const { since, until } = designationWindow(programme, designation);
  const kinds = programme.declaredMeasures.length > 0 ? programme.declaredMeasures : ['other'];
  return kinds.map((kind) => ({
    programme: programme.id,
    rule: kind,
    class: 'not worked out',
    kind,
    title: kind,
    answer: answerOf(found, 'not worked out'),
    dependsOn: [...found.asks],
    why: [...found.because],
    says: `A catalogue of programmes names this measure: ${kind}.`,
    citation: programme.title,
    ...(programme.url === undefined ? {} : { address: programme.url }),
    mark: 'unverified',
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }));
}

function assumptions({ act }: Situation): string[] {
  return [
    ...(act.specificLicence ? [] : ['no specific licence or waiver permits the act']),
    ...(act.usOfficialBusiness ? [] : ['it is no official business of the United States Government']),
    ...(act.evades ? [] : ['it is not set up to evade a prohibition']),
  ];
}
