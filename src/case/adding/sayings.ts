import type { FactCheck, QuotationCheck, ReportedFact } from '../../model/index.ts';
import { capital } from '../capital.ts';
import { shortHash } from '../short-hash.ts';
import { besideAccepted } from './beside.ts';
import { type Draft, type Left, type Reading, unconfirmed } from './draft.ts';
import { instrumentNamed } from './law.ts';
import { dayOf } from './reported-day.ts';

type Reported<K extends ReportedFact['kind']> = Extract<ReportedFact, { kind: K }>;

/** Fewer words are a phrase in somebody's mouth, and no statement. */
const WORDS = 6;

/**
 * Words put in somebody's mouth. What was said stands in the document, at the span: the text of a report may be somebody's
 * work, and is not carried along with the case.
 */
export function quotationDraft(
  fact: Reported<'quotation'>,
  check: QuotationCheck | undefined,
  reading: Reading,
): Draft | Left {
  if (fact.speaker === undefined) return { left: 'it is not said whose words they are' };
  const words = fact.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < WORDS) return { left: 'a few words only' };
  const statement = `words.${shortHash(words)}`;
  const speaker = instrumentNamed(fact.speaker, reading).name;
  const what = { kind: 'statement' as const, statement, speaker, variants: [] };
  const since = dayOf(fact.date);
  const otherwise = check?.result === 'altered' ? `, otherwise than in ${check.source}` : '';
  const says = `Words of ${speaker}${otherwise}: "${opening(fact.text)}"`;
  const primary = check === undefined ? undefined : besidePrimary(check);
  return {
    what,
    since,
    says,
    check: primary ?? besideAccepted(reading.ledger, { what, since, says }) ?? unconfirmed(),
  };
}

/** The first words of a quotation, by which it is known; all of them stand in the document. */
function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')} …`;
}

const thousands = new Intl.NumberFormat('en');

const RESULTS: Readonly<Record<QuotationCheck['result'], FactCheck['verdict']>> = {
  exact: 'confirmed',
  shortened: 'explained',
  altered: 'contradicted',
  'not found': 'unconfirmed',
};

function besidePrimary({ result, source, changes }: QuotationCheck): FactCheck {
  if (source === undefined) return { verdict: RESULTS[result], because: 'not found in the primary texts held here' };
  const differ = changes.filter(({ quoted }) => quoted !== '').length;
  const because = {
    exact: `word for word in ${source}`,
    shortened: `in ${source}, with words left out`,
    altered: `in ${source} with other words, in ${differ === 1 ? 'one place' : `${differ} places`}`,
    'not found': '',
  };
  return { verdict: RESULTS[result], because: because[result] };
}

/** A number of people killed, injured, displaced or detained. */
export function figureDraft(fact: Reported<'figure'>, reading: Reading): Draft {
  const { measure, count, bound, population } = fact;
  const what = { kind: 'figure' as const, measure, count, bound, ...(population === undefined ? {} : { population }) };
  const since = dayOf(fact.date);
  const number = `${bound === 'exactly' ? '' : `${bound} `}${thousands.format(count)}`;
  const said = [number, population, measure].filter(Boolean).join(' ');
  const says = `${capital(said)}${since === undefined ? '' : `, ${since}`}.`;
  return { what, since, says, check: besideAccepted(reading.ledger, { what, since, says }) ?? unconfirmed() };
}

/** A bill, motion or vote. */
export function voteDraft(fact: Reported<'vote'>): Draft {
  const where = fact.body === undefined ? '' : ` in ${fact.body}`;
  return {
    what: { kind: 'event', parties: [] },
    since: dayOf(fact.date),
    says: `${fact.what}${where}: ${fact.outcome}.`,
    check: unconfirmed(),
  };
}
