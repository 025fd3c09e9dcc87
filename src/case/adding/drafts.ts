import type { ReportedFact } from '../../model/index.ts';
import { designationDraft } from './designation.ts';
import { type Draft, type Left, type Reading, unconfirmed } from './draft.ts';
import { endorsementDraft } from './endorsements.ts';
import { instrumentDraft, measureDraft } from './law.ts';
import { nationalityDraft, proceedingDraft, roleDraft } from './people.ts';
import { dayOf } from './reported-day.ts';
import { figureDraft, quotationDraft, voteDraft } from './sayings.ts';
import { membershipDraft } from './states.ts';

/** What the fact of that number of a document becomes in the case, or why it becomes nothing. */
export function draftOf(fact: ReportedFact, number: number, reading: Reading): Draft | Left {
  const { checks, quotations } = reading.report;
  if (!isSaidToBe(fact)) return unreal(fact);
  switch (fact.kind) {
    case 'designation':
      return designationDraft(fact, theOne(checks, number), reading);
    case 'instrument':
      return instrumentDraft(fact, reading);
    case 'measure':
      return measureDraft(fact, reading);
    case 'proceeding':
      return proceedingDraft(fact, reading);
    case 'role':
      return roleDraft(fact, reading);
    case 'nationality':
      return nationalityDraft(fact, reading);
    case 'membership':
      return membershipDraft(fact, reading);
    case 'endorsement':
      return endorsementDraft(fact, reading);
    case 'figure':
      return figureDraft(fact, reading);
    case 'vote':
      return voteDraft(fact);
    case 'quotation':
      return quotationDraft(fact, theOne(quotations, number), reading);
  }
}

const theOne = <T extends { readonly fact: number }>(checks: readonly T[] | undefined, number: number) =>
  checks?.find(({ fact }) => fact === number);

/** What is planned, denied or possible is not so yet; of a measure, an order says that it may be taken. */
function isSaidToBe({ kind, modality }: ReportedFact): boolean {
  return modality === 'happened' || modality === 'alleged' || (kind === 'measure' && modality === 'may');
}

/** What is not said to be so cannot stand as what it speaks of: it is an event, that somebody says it. */
function unreal(fact: ReportedFact): Draft {
  return {
    what: { kind: 'event', parties: [] },
    since: dayOf(fact.date),
    says: `Said as ${fact.modality === 'may' ? 'possible' : fact.modality}: ${inBrief(fact)}.`,
    check: unconfirmed('not said as done'),
  };
}

function inBrief(fact: ReportedFact): string {
  switch (fact.kind) {
    case 'designation':
      return `${fact.subject?.name ?? `${fact.count ?? ''} ${fact.role ?? 'people'}`.trim()} ${fact.action}`;
    case 'instrument':
      return `${fact.instrument} ${fact.action}`;
    case 'proceeding':
      return `${fact.what} ${fact.step}${fact.against === undefined ? '' : `, against ${fact.against.name}`}`;
    case 'membership':
      return `${fact.state?.name ?? fact.count ?? ''} ${fact.member ? 'in' : 'not in'} ${fact.body}`;
    case 'measure':
      return fact.measure;
    case 'vote':
      return `${fact.what} ${fact.outcome}`;
    case 'role':
      return `${fact.subject.name}: ${fact.role}`;
    default:
      return fact.kind;
  }
}
