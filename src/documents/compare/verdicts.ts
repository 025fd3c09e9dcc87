import type { ReportedDate, ReportedFact } from '../../model/index.ts';
import { sameName } from './same-name.ts';
import type { SourcedFact, Verdict } from './sourced.ts';

const AGREE: Verdict = { relation: 'agree', why: 'they say the same' };

/** How two facts about the same thing stand to each other, and why. */
export function verdictOn({ fact: a }: SourcedFact, { fact: b }: SourcedFact): Verdict {
  const denied = (a.modality === 'denied') !== (b.modality === 'denied');
  if (denied) return { relation: 'contradict', why: 'one says so, the other that it is not so' };
  if (a.kind === 'figure' && b.kind === 'figure') return onCounts(a, b);
  if (a.kind === 'membership' && b.kind === 'membership') return onMembership(a, b);
  if (a.kind === 'endorsement' && b.kind === 'endorsement') return onEndorsement(a, b);
  if (a.kind === 'vote' && b.kind === 'vote' && a.outcome !== b.outcome) return contradiction(a.outcome, b.outcome);
  if (a.kind === 'nationality' && b.kind === 'nationality' && a.country !== b.country) {
    return { relation: 'other source or scope', why: 'a person may be of two countries' };
  }
  if (a.kind === 'measure' && b.kind === 'measure') return onMeasures(a, b);
  return onTime(a, b) ?? onAgents(a, b) ?? onModality(a, b) ?? AGREE;
}

/** All that verdicts look at, as one text: two facts of one topic that say the same have the same verdicts. */
export function said(fact: ReportedFact): string {
  const { span: _, sentence: __, voice: ___, ...rest } = fact;
  return JSON.stringify(rest);
}

type Counted = Extract<ReportedFact, { kind: 'figure' | 'membership' }>;

function onCounts(a: Counted, b: Counted): Verdict {
  const [one, other] = [a.count ?? 0, b.count ?? 0];
  if (one === other)
    return a.bound === b.bound ? AGREE : { relation: 'agree', why: 'the same number, once as a bound' };
  if (boundHolds(a, other) || boundHolds(b, one)) {
    const unsourced = [a, b].some(({ attribution }) => attribution === undefined);
    return {
      relation: 'other source or scope',
      why: `${Math.min(one, other).toLocaleString('en')} is given as a bound${unsourced ? ' and without a source' : ''}, which the other number meets`,
    };
  }
  const [dateA, dateB] = [a.date?.value, b.date?.value];
  if (a.attribution !== undefined && b.attribution !== undefined && !sameName(a.attribution, b.attribution)) {
    return { relation: 'other source or scope', why: `counted by ${a.attribution} and by ${b.attribution}` };
  }
  if (dateA !== undefined && dateB !== undefined && datesDiffer(dateA, dateB)) {
    return { relation: 'newer figure', why: `as of ${dateA} and as of ${dateB}` };
  }
  if (a.bound === 'about' || b.bound === 'about') {
    const near = Math.abs(one - other) <= 0.1 * Math.max(one, other);
    if (near) return { relation: 'agree', why: 'one is rounded' };
  }
  return contradiction(one.toLocaleString('en'), other.toLocaleString('en'));
}

/** Whether a fact's bound is true of a number. */
function boundHolds({ bound, count }: Counted, number: number): boolean {
  return (bound === 'over' && number >= (count ?? 0)) || (bound === 'under' && number <= (count ?? 0));
}

function onMembership(
  a: Extract<ReportedFact, { kind: 'membership' }>,
  b: Extract<ReportedFact, { kind: 'membership' }>,
): Verdict {
  if (a.count !== undefined && b.count !== undefined) return onCounts(a, b);
  return a.member === b.member ? AGREE : contradiction('a member', 'no member');
}

function onEndorsement(
  a: Extract<ReportedFact, { kind: 'endorsement' }>,
  b: Extract<ReportedFact, { kind: 'endorsement' }>,
): Verdict {
  if (a.position !== b.position) return contradiction('endorsed', 'absent');
  return a.count === b.count ? AGREE : contradiction(String(a.count), String(b.count));
}

function onMeasures(
  a: Extract<ReportedFact, { kind: 'measure' }>,
  b: Extract<ReportedFact, { kind: 'measure' }>,
): Verdict {
  const modality = onModality(a, b);
  if (modality !== undefined) return modality;
  const same = a.reaches.length === b.reaches.length && a.reaches.every((who) => b.reaches.includes(who));
  if (same) return AGREE;
  return {
    relation: 'other source or scope',
    why: `it reaches ${a.reaches.join(', ')} in one, ${b.reaches.join(', ')} in the other`,
  };
}

function onTime(a: ReportedFact, b: ReportedFact): Verdict | undefined {
  if (a.date === undefined || b.date === undefined || !datesDiffer(a.date.value, b.date.value)) return undefined;
  // A date read near a fact may be of something else where it is only a relative word; both are shown.
  return contradiction(dateWords(a.date), dateWords(b.date));
}

function dateWords(date: ReportedDate): string {
  return date.words === date.value ? date.value : `${date.value} ("${date.words}")`;
}

/** Whether what both dates state differs: "2024-05" and "--11" do, "2024" and "2024-05" do not. */
export function datesDiffer(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.some((part, i) => part !== '' && other[i] !== undefined && other[i] !== '' && part !== other[i]);
}

function partsOf(date: string): string[] {
  return date.startsWith('--') ? ['', ...date.slice(2).split('-')] : date.split('-');
}

function onAgents(a: ReportedFact, b: ReportedFact): Verdict | undefined {
  const [one, other] = [agentOf(a), agentOf(b)];
  if (one === undefined || other === undefined || sameName(one, other)) return undefined;
  return { relation: 'other source or scope', why: `by ${one} in one, by ${other} in the other` };
}

function agentOf(fact: ReportedFact): string | undefined {
  return 'by' in fact ? fact.by : undefined;
}

function onModality(a: ReportedFact, b: ReportedFact): Verdict | undefined {
  if (a.modality === b.modality) return undefined;
  return { relation: 'other source or scope', why: `said as ${a.modality} in one, as ${b.modality} in the other` };
}

function contradiction(a: string, b: string): Verdict {
  return { relation: 'contradict', why: `${a} against ${b}` };
}
