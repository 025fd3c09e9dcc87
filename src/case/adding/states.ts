import { sameName } from '../../documents/compare/index.ts';
import type { FactCheck, ReportedFact, TreatyState, TreatyStates } from '../../model/index.ts';
import { capital } from '../capital.ts';
import { order } from '../days.ts';
import { membersOn, partyOn } from '../states.ts';
import { besideAccepted } from './beside.ts';
import { type Draft, type Left, type Reading, unconfirmed } from './draft.ts';
import { dayOf } from './reported-day.ts';

type Reported<K extends ReportedFact['kind']> = Extract<ReportedFact, { kind: K }>;

/** A state is, or is not, a member of a body; or how many are: beside the table of the case's treaty. */
export function membershipDraft(fact: Reported<'membership'>, reading: Reading): Draft | Left {
  const { ledger, parties } = reading;
  const table = reading.table !== undefined && sameName(fact.body, reading.table.body) ? reading.table : undefined;
  const party = parties.known({ name: fact.body, type: 'organisation' });
  const body = party?.id ?? table?.body ?? fact.body;
  const named = `${table === undefined ? '' : 'the '}${party?.name ?? body}`;
  const day = dayOf(fact.date);
  const at = day ?? reading.day;
  if (fact.state !== undefined) {
    const { country } = fact.state;
    const name = country === undefined ? fact.state.name : reading.names.state(country);
    const what = { kind: 'membership' as const, state: country ?? fact.state.name, body, member: fact.member };
    const says = `${name} is ${fact.member ? 'a' : 'no'} member of ${named}.`;
    const state = table?.states.find((one) => one.country === country);
    const beside =
      table === undefined ? besideAccepted(ledger, { what, says, since: day }) : ofTable(table, state, fact.member, at);
    return { what, since: day, says, check: beside ?? unconfirmed() };
  }
  if (fact.count === undefined) return { left: 'neither a state nor a number is given' };
  const bound = fact.bound ?? 'exactly';
  const what = { kind: 'figure' as const, measure: `members of ${party?.name ?? body}`, count: fact.count, bound };
  const says = `${capital(named)} has ${bound === 'exactly' ? '' : `${bound} `}${fact.count} members.`;
  const check =
    table === undefined ? besideAccepted(ledger, { what, says, since: day }) : totalOf(table, fact.count, bound, at);
  return { what, since: day, says, check: check ?? unconfirmed() };
}

/** Whether a state was a party on the day; without one, whether it ever was. */
function ofTable(
  table: TreatyStates,
  state: TreatyState | undefined,
  member: boolean,
  at: string | undefined,
): FactCheck {
  const then = state === undefined ? 'no' : at?.length === 10 ? partyOn(at, state) : undefined;
  const when = at?.length === 10 ? ` on ${at}` : '';
  if (then !== undefined && then !== 'unknown') {
    const same = (then === 'yes') === member;
    const because = `the table of parties to the ${table.treaty} has it ${then === 'yes' ? 'as a party' : 'as none'}${when}`;
    return { verdict: same ? 'confirmed' : 'contradicted', because };
  }
  const since =
    state?.inForce === undefined
      ? 'never a party'
      : `a party from ${state.inForce}${state.withdrawn === undefined ? ' on' : ` to ${state.withdrawn}`}`;
  const always = state?.inForce === undefined ? !member : member && state.withdrawn === undefined;
  return {
    verdict: always ? 'confirmed' : 'explained',
    because: `by the table of parties to the ${table.treaty}: ${since}`,
  };
}

/** Whether the number of parties was so on the day; without one, when it was. */
function totalOf(table: TreatyStates, count: number, bound: string, at: string | undefined): FactCheck {
  const fits = (total: number) =>
    bound === 'over'
      ? total > count
      : bound === 'under'
        ? total < count
        : bound === 'about'
          ? Math.abs(total - count) <= count * 0.05
          : total === count;
  const source = `the table of parties to the ${table.treaty}`;
  if (at?.length === 10) {
    const { total } = membersOn(table, at);
    return { verdict: fits(total) ? 'confirmed' : 'contradicted', because: `${source} counts ${total} on ${at}` };
  }
  const days = [...new Set(table.states.flatMap(({ inForce, withdrawn }) => [inForce ?? [], withdrawn ?? []].flat()))]
    .filter((day) => day.length === 10)
    .sort(order);
  const times = stretches(days, (day) => fits(membersOn(table, day).total));
  if (times.length === 0) return { verdict: 'contradicted', because: `${source} never counts so many` };
  const said = times.map(([from, to]) => (to === undefined ? `from ${from} on` : `from ${from} until ${to}`));
  return { verdict: 'explained', because: `the document has no day; ${source} counts so ${said.join(', and ')}` };
}

/** The times through which something is so that may change on each of the days given: from, and before which day. */
function stretches(days: readonly string[], isSo: (day: string) => boolean): [string, string | undefined][] {
  const found: [string, string | undefined][] = [];
  for (const day of days) {
    const open = found.at(-1)?.[1] === undefined ? found.at(-1) : undefined;
    const so = isSo(day);
    if (so && open === undefined) found.push([day, undefined]);
    if (!so && open !== undefined) open[1] = day;
  }
  return found;
}
