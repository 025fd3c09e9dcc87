import type {
  Clause,
  DesignationInForce,
  InstrumentEvent,
  LegalException,
  Measure,
  Programme,
  Reason,
  Risk,
} from '../model/index.ts';
import { evaluate, stepOf } from './conditions.ts';
import {
  contains,
  designationInForce,
  designationWindow,
  instrumentInForce,
  instrumentWindow,
  overlap,
  type Window,
} from './in-force.ts';
import { all, any, type Finding, not, unsure, YES } from './kleene.ts';
import type { Facts } from './known.ts';
import { readTheText } from './sources.ts';

/** What is asked: which programme, which designation under it, about which facts, on which day. */
export interface Question {
  readonly programme: Programme;
  readonly designation: DesignationInForce;
  readonly facts: Facts;
  readonly date: string;
}

type Rule = Measure | Risk;

/** Whether a prohibition or a risk holds: in force, designated, bound, the act, the reach, and nothing that lifts it. */
export function ruleHolds(rule: Rule, question: Question): Finding {
  const { programme, designation, date } = question;
  const inTime = all([
    instrumentInForce(programme, rule.instrument, date),
    ...(rule.needs === 'designation' ? [designationInForce(programme, designation, date)] : []),
    ownDays(rule, date),
  ]);
  // A rule that is not in force need not be asked further: its conditions could not change the answer.
  if (inTime.value === 'no') return inTime;
  const told = all([
    inTime,
    ...(['bound', 'acts', 'reaches'] as const).map((part) => clauseHolds(rule, part, question)),
  ]);
  if (told.value === 'no') return told;
  const lifted = any(liftingOf(rule, programme).map((exception) => exceptionHolds(exception, question)));
  const enjoined = any(injunctionsOf(rule, programme).map((event) => injunctionDoubts(event, question)));
  return all([told, lifted.value === 'no' ? YES : not(lifted), enjoined.value === 'no' ? YES : not(enjoined)]);
}

/** The days on which a rule could hold for a designation. */
export function ruleWindow(rule: Rule, { programme, designation }: Question): Window {
  const instrument = programme.instruments.find(({ id }) => id === rule.instrument);
  const window = overlap(instrument ? instrumentWindow(instrument) : {}, rule);
  if (rule.needs !== 'designation') return window;
  const designated = designationWindow(programme, designation);
  const both = overlap(window, designated);
  // For somebody of whom the day is not known, the day of the order is not the one since which it holds.
  return designated.since === undefined ? { until: both.until } : both;
}

/** The days a rule itself names. */
export function ownDays(rule: Window, date: string): Finding {
  if (contains(rule, date)) return YES;
  const says = rule.since !== undefined && date < rule.since ? `holds from ${rule.since}` : `ended on ${rule.until}`;
  return { value: 'no', because: [{ says: `this rule ${says}`, value: 'no' }], asks: [] };
}

/** A clause decides only where somebody read it in the text; otherwise, whatever comes out, the text must be read first. */
function clauseHolds(rule: Rule, part: 'bound' | 'acts' | 'reaches', { facts, programme }: Question): Finding {
  const clause: Clause = rule[part];
  const statement = {
    id: rule.id,
    paragraph: clause.paragraph ?? rule.paragraph,
    source: clause.source ?? rule.source,
    mark: clause.mark ?? rule.mark,
  };
  const told = evaluate(clause.when, facts, programme);
  const found = statement.mark === 'read in source' ? told : unsure(told, readTheText(programme, statement));
  return { ...found, because: [stepOf(statement, clause.says, found, programme)] };
}

function liftingOf(rule: Rule, programme: Programme): LegalException[] {
  const names: readonly string[] = [rule.id, rule.kind];
  return programme.exceptions.filter(({ lifts }) => lifts.some((one) => names.includes(one)));
}

/** Whether an exception lifts a rule. One known second-hand only casts doubt; where it does not fit, it is no matter. */
function exceptionHolds(exception: LegalException, { programme, facts, date }: Question): Finding {
  const inForce = all([instrumentInForce(programme, exception.instrument, date), ownDays(exception, date)]);
  if (inForce.value === 'no') return inForce;
  const told = all([inForce, evaluate(exception.when, facts, programme)]);
  const doubtful = told.value === 'yes' && exception.mark !== 'read in source';
  const found = doubtful ? unsure(told, readTheText(programme, exception)) : told;
  return { ...found, because: [liftStep(stepOf(exception, `lifted: ${exception.title}`, found, programme))] };
}

/** In the chain an exception stands as what it does to the rule, so a reader need not turn its value around. */
function liftStep(step: Reason): Reason {
  return { ...step, says: step.value === 'unknown' ? `perhaps ${step.says}` : step.says };
}

function injunctionsOf(rule: Rule, programme: Programme): InstrumentEvent[] {
  const { events = [] } = programme.instruments.find(({ id }) => id === rule.instrument) ?? {};
  return events.filter(
    ({ kind, touches }) => kind === 'enjoined' && (touches === undefined || touches.includes(rule.id)),
  );
}

/** An injunction restrains those who enforce; it does not repeal. Where it fits, the answer is for counsel. */
function injunctionDoubts(event: InstrumentEvent, { programme, facts, date }: Question): Finding {
  if (!contains({ since: event.on, until: event.until }, date)) return not(YES);
  const told = event.when ? evaluate(event.when, facts, programme) : YES;
  if (told.value === 'no') return told;
  const question = {
    about: `enjoined.${event.on}`,
    question: `${event.by}: ${event.says} What does it leave of the rule?`,
  };
  const found = told.value === 'yes' ? unsure(told, question) : told;
  return { ...found, because: [stepOf(event, `enforcement enjoined by ${event.by}`, found, programme)] };
}
