import type { DesignationCheck, Party, ReportedFact } from '../../model/index.ts';
import { refOf } from '../linked.ts';
import { type Checking, type DesignationFact, versionsAsked } from './check-named.ts';
import { agree, comparable } from './differences.ts';

/** What a count is filled from: who else of the document was confirmed, and what was said around the count. */
export interface Filling extends Checking {
  readonly text: string;
  readonly named: readonly DesignationCheck[];
}

/**
 * People a report counts without naming them ("four other judges"), from the list: those under the programme of the
 * people it names, listed on a day the report may mean, as many as it says. Inferred, and only where one reading fits.
 */
export function checkCounted(number: number, fact: DesignationFact, filling: Filling): DesignationCheck {
  const { engine, lists, named, text } = filling;
  const words = text.slice(fact.span.start, fact.span.end);
  const others = /\b(?:other|others|another|more|further|additional)\b/i.test(words);
  const subject = `${fact.count} ${others ? 'other ' : ''}${fact.role ?? 'people'}`;
  const blank = { fact: number, subject, programmes: [], differences: [], versions: versionsAsked(engine, lists) };
  if (fact.action === 'delisted')
    return { ...blank, parties: [], verdict: 'not filled', because: 'the list does not tell who was taken off it' };
  const confirmed = named.filter(({ list, programmes }) => list !== undefined && programmes.length > 0);
  const ownNames = new Set(confirmed.flatMap(({ parties }) => parties.map(({ id }) => id)));
  const candidates = candidatesOf(confirmed, filling).filter((party) => others !== ownNames.has(party.id));
  const fitting = candidates.filter((party) => mayBe(fact.role, rolesOf(party, filling)));
  const days = byDay(fitting, comparable(fact.date)).filter(([, group]) => group.length === fact.count);
  const [only, second] = days;
  if (only === undefined || second !== undefined) {
    const because =
      confirmed.length === 0
        ? 'nobody named in the document tells the programme'
        : only === undefined
          ? 'the list has not so many on one day'
          : `as many were listed on ${days.map(([day]) => day).join(' and on ')}`;
    return { ...blank, parties: [], verdict: 'not filled', because };
  }
  const [day, group] = only;
  const { list, programmes } = group[0]!.designations.find((one) => one.list === group[0]!.list) ?? confirmed[0]!;
  return {
    ...blank,
    verdict: 'inferred',
    parties: group.map(refOf),
    ...(list === undefined ? {} : { list }),
    programmes: [...programmes],
    listed: day,
    because: others
      ? `all others listed under the programme on ${day}, by the list, not by the report`
      : 'those the document names, by their roles in it',
  };
}

function candidatesOf(confirmed: readonly DesignationCheck[], { engine }: Filling): Party[] {
  const keys = new Map(
    confirmed.flatMap(({ list, programmes }) => programmes.map((code) => [`${list} ${code}`, [list!, code]] as const)),
  );
  const found = [...keys.values()].flatMap(([list, code]) => engine.underProgramme?.(list!, code!) ?? []);
  return [...new Map(found.filter(({ schema }) => schema === 'Person').map((party) => [party.id, party])).values()];
}

/** What a party is: by its list, and by what the document says of it. */
function rolesOf(party: Party, { facts, named }: Filling): string[] {
  const names = named.filter(({ parties }) => parties.some(({ id }) => id === party.id)).map(({ subject }) => subject);
  const said = facts.flatMap((fact: ReportedFact) =>
    fact.kind === 'role' && (names.includes(fact.subject.name) || fact.subject.party === `${party.list}:${party.id}`)
      ? [fact.role]
      : [],
  );
  return [...(party.positions ?? []).map(({ value }) => value), ...said];
}

/** Somebody of whom no role is known may be anything; a known one must share its noun. */
function mayBe(role: string | undefined, roles: readonly string[]): boolean {
  if (role === undefined || roles.length === 0) return true;
  const noun = singular(role);
  return roles.some((known) =>
    known
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => singular(word) === noun),
  );
}

function singular(role: string): string {
  const noun = role.toLowerCase().trim().split(/\s+/).at(-1) ?? '';
  return noun.length > 3 && noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Parties by the day they were listed; only days the report may mean. */
function byDay(parties: readonly Party[], said: string | undefined): [string, Party[]][] {
  const days = new Map<string, Party[]>();
  for (const party of parties) {
    const listed = party.designations.find(({ list }) => list === party.list)?.listed;
    if (listed === undefined || (said !== undefined && !agree(said, listed))) continue;
    days.set(listed, [...(days.get(listed) ?? []), party]);
  }
  return [...days];
}
