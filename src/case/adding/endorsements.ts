import type { CaseFact, FactCheck, ReportedFact } from '../../model/index.ts';
import { besideAccepted } from './beside.ts';
import { type Draft, type Left, type Reading, unconfirmed } from './draft.ts';
import { dayOf } from './reported-day.ts';

type Reported = Extract<ReportedFact, { kind: 'endorsement' }>;

/** Who stood behind a joint statement, who did not, or how many did. */
export function endorsementDraft(fact: Reported, reading: Reading): Draft | Left {
  const day = dayOf(fact.date);
  const known = statementMeant(day, reading);
  const statement = known?.statement ?? `joint-statement.${reading.source}`;
  const named = known === undefined ? 'a joint statement' : reading.names.statement(statement);
  if (fact.endorser === undefined) {
    if (fact.count === undefined) return { left: 'neither who nor how many is said' };
    const what = {
      kind: 'statement' as const,
      statement,
      speaker: known?.speaker ?? 'those who made it',
      variants: [],
      endorsers: fact.count,
    };
    const says = `${fact.count} stand behind ${named}.`;
    return {
      what,
      since: day,
      says,
      check: besideAccepted(reading.ledger, { what, since: day, says }) ?? unconfirmed(),
    };
  }
  const { country } = fact.endorser;
  if (country === undefined) return { left: `"${fact.endorser.name}" is no state` };
  const name = reading.names.state(country);
  const position = fact.position === 'endorsed' ? ('signed' as const) : ('not signed' as const);
  const what = { kind: 'position' as const, statement, position, states: [country] };
  const says = `${name} ${fact.position === 'endorsed' ? 'stands behind' : 'does not stand behind'} ${named}.`;
  const beside = besideAccepted(reading.ledger, { what, since: day, says });
  return { what, since: day, says, check: beside ?? besideWholeList(known, name, reading) ?? unconfirmed() };
}

/** The statement of the case that is meant: of the day said; else the only one the document can know of. */
function statementMeant(day: string | undefined, { ledger, day: written, by }: Reading) {
  const joint = ledger
    .accepted('statement')
    .flatMap((fact: CaseFact) =>
      fact.what.kind === 'statement' && fact.what.endorsers !== undefined ? [{ fact, what: fact.what }] : [],
    );
  const sameDay = joint.filter(({ fact }) => day !== undefined && fact.since === day);
  const before = joint.filter(({ fact }) => fact.since === undefined || fact.since <= (written ?? by));
  const fitting = sameDay.length > 0 ? sameDay : before;
  return fitting.length === 1 ? fitting[0]!.what : undefined;
}

/** Where every state behind a statement is named, one that is not among them did not sign; whether it refused stands nowhere. */
function besideWholeList(
  statement: { readonly statement: string; readonly endorsers?: number | undefined } | undefined,
  name: string,
  { ledger }: Reading,
): FactCheck | undefined {
  const signed = ledger
    .accepted('position')
    .filter(
      ({ what }) => what.kind === 'position' && what.statement === statement?.statement && what.position === 'signed',
    );
  const named = new Set(signed.flatMap(({ what }) => (what.kind === 'position' ? what.states : [])));
  if (statement?.endorsers === undefined || named.size !== statement.endorsers) return undefined;
  return { verdict: 'explained', because: `${name} is not among the ${named.size} that are named behind it` };
}
