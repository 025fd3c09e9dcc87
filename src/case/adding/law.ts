import { sameName } from '../../documents/compare/index.ts';
import type { ReportedFact } from '../../model/index.ts';
import { besideAccepted } from './beside.ts';
import { type Draft, type Left, type Reading, unconfirmed } from './draft.ts';
import { dayOf } from './reported-day.ts';

type Reported<K extends ReportedFact['kind']> = Extract<ReportedFact, { kind: K }>;

/** What became of an order, law, regulation or resolution. */
export function instrumentDraft(fact: Reported<'instrument'>, reading: Reading): Draft | Left {
  const { name, why } = instrumentNamed(fact.instrument, reading);
  const action = fact.action === 'issued' ? 'signed' : fact.action;
  const since = dayOf(fact.date);
  const what = {
    kind: 'instrument' as const,
    instrument: name,
    action,
    ...(fact.by === undefined ? {} : { by: fact.by }),
  };
  // In the words of the report: who issues an order need not be who signs it.
  const says = `${name} is ${fact.action}${fact.by === undefined ? '' : ` by ${fact.by}`}${since === undefined ? '' : `, on ${since}`}.`;
  const check = besideAccepted(reading.ledger, { what, since, says }) ?? unconfirmed();
  return { what, since, says, check: { ...check, because: [check.because, why].filter(Boolean).join(' ') } };
}

/** What an instrument does: beside the measures of the case under the instrument that is meant. */
export function measureDraft(fact: Reported<'measure'>, reading: Reading): Draft | Left {
  const instrument = instrumentMeant(reading);
  if (instrument === undefined) return { left: 'which instrument does it is not said, and several may be meant' };
  const known = reading.ledger
    .accepted('measure')
    .filter(({ what }) => what.kind === 'measure' && what.instrument === instrument);
  const programmes = new Set(known.flatMap(({ what }) => (what.kind === 'measure' ? [what.programme] : [])));
  const programme = [...programmes][0] ?? reading.ledger.header.programmes.at(-1);
  if (programme === undefined) return { left: 'no programme is known it could belong to' };
  const same = known.find(({ what }) => what.kind === 'measure' && what.measure === fact.measure);
  const reaches = fact.reaches;
  const whom = reaches.map((one) => (one === 'targets' ? 'those named' : one));
  const says = `${instrument} brings: ${fact.measure}${whom.length === 0 ? '' : `, for ${whom.join(', ')}`}.`;
  const what = { kind: 'measure' as const, programme, instrument, measure: fact.measure, reaches };
  if (same === undefined) return { what, says, check: unconfirmed(`nothing accepted says so of ${instrument}`) };
  const plain = fact.modality === 'happened' && reaches.every((whom) => whom === 'targets');
  const because = plain
    ? `${instrument} says so: ${same.says}`
    : `${instrument} has it; whom it reaches, and when, stands there: ${same.says}`;
  return { what, says, check: { verdict: plain ? 'confirmed' : 'explained', because, fact: same.id } };
}

/** The one instrument the case has in force when the document was written, where it is one. */
function instrumentMeant(reading: Reading): string | undefined {
  const named = reading.report.facts?.flatMap((fact) =>
    fact.kind === 'instrument' ? [instrumentNamed(fact.instrument, reading).name] : [],
  );
  const known = new Set(
    reading.ledger.accepted('measure').flatMap(({ what }) => (what.kind === 'measure' ? [what.instrument] : [])),
  );
  const meant = [...new Set(named)].filter((name) => known.has(name));
  if (meant.length > 0) return meant.length === 1 ? meant[0] : undefined;
  const standing = inForceThen(reading).filter((name) => known.has(name));
  return standing.length === 1 ? standing[0] : undefined;
}

/** The instrument of the case that a printed name means; the name itself where none or several may be meant. */
export function instrumentNamed(printed: string, reading: Reading): { readonly name: string; readonly why?: string } {
  const numbered = /\d/.test(printed);
  const all = new Set(
    reading.ledger.accepted('instrument').flatMap(({ what }) => (what.kind === 'instrument' ? [what.instrument] : [])),
  );
  const fitting = (numbered ? [...all] : inForceThen(reading)).filter((name) => sameName(printed, name));
  const [only, second] = fitting;
  if (only === undefined || second !== undefined) return { name: printed };
  const why = numbered
    ? {}
    : { why: `"${printed}" is taken for ${only}, the only such one of the case in force then.` };
  return { name: only, ...why };
}

function inForceThen({ ledger, day, by }: Reading): string[] {
  const at = day === undefined || day.length < 10 ? by : day;
  return ledger.inForceOn(at);
}
