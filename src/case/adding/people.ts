import type { CaseFact, ReportedFact } from '../../model/index.ts';
import { countryCode } from '../../screen/file/countries.ts';
import { holdsOn } from '../days.ts';
import { stepWords } from '../step-words.ts';
import { besideAccepted } from './beside.ts';
import { type Draft, type Left, type Reading, unconfirmed } from './draft.ts';
import { dayOf } from './reported-day.ts';

type Reported<K extends ReportedFact['kind']> = Extract<ReportedFact, { kind: K }>;

const several = (name: string): Left => ({ left: `"${name}" may be several parties of the case` });

/** Somebody's office or function: seen on the day of the document, or over by then. */
export function roleDraft(fact: Reported<'role'>, reading: Reading): Draft | Left {
  const party = reading.parties.of(fact.subject);
  if (party === undefined) return several(fact.subject.name);
  const former = /^(?:former|ex-?|then(?:-|\s))\s*/i.exec(fact.role);
  const role = former === null ? fact.role : fact.role.slice(former[0].length);
  const over = former !== null && !/^then/i.test(former[0]);
  const day = reading.day;
  const seen = day === undefined || former !== null ? {} : { seenOn: day };
  // A document without a day does not tell by when it was over: the day of reading it is none.
  const gone = over && day !== undefined ? { goneOn: day } : {};
  const what = { kind: 'role' as const, party: party.id, role };
  const draft = { what, ...seen, ...gone, says: `${party.name}: ${over ? 'formerly ' : ''}${role}.` };
  const same = reading.ledger
    .accepted('role')
    .find((known) => known.what.kind === 'role' && known.what.party === party.id && sameOffice(known.what.role, role));
  if (same === undefined) return { ...draft, check: unconfirmed() };
  const held = day?.length === 10 ? holdsOn(day, same) : 'unknown';
  const otherwise = over ? held === 'yes' : held === 'no' && former === null;
  return { ...draft, check: otherwise ? contradictedBy(same, day!) : confirmedBy(same) };
}

const contradictedBy = (fact: CaseFact, day: string) => ({
  verdict: 'contradicted' as const,
  because: `by an accepted fact it was otherwise on ${day}: ${fact.says}`,
  fact: fact.id,
});

const confirmedBy = (fact: CaseFact) => ({
  verdict: 'confirmed' as const,
  because: `an accepted fact says the same: ${fact.says}`,
  fact: fact.id,
});

/** Words that make another office of one. */
const APART = /^(?:deputy|vice|assistant|acting|former|associate|under)$/;

/** "Judge" and "judge, Appeals Chamber" are one office; "Prosecutor" and "Deputy Prosecutor" are two. */
function sameOffice(one: string, other: string): boolean {
  const words = (role: string) =>
    new Set(
      role
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2)
        // Defence and defense, offence and offense.
        .map((word) => word.replace(/ence$/, 'ense')),
    );
  const [a, b] = [words(one), words(other)];
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  const apart = (set: ReadonlySet<string>) =>
    [...set]
      .filter((word) => APART.test(word))
      .sort()
      .join(' ');
  return short.size > 0 && [...short].every((word) => long.has(word)) && apart(a) === apart(b);
}

/** Of which state somebody is. */
export function nationalityDraft(fact: Reported<'nationality'>, reading: Reading): Draft | Left {
  const party = reading.parties.of(fact.subject);
  if (party === undefined) return several(fact.subject.name);
  const country = /^[a-z]{2}$/.test(fact.country) ? fact.country : (countryCode(fact.country) ?? fact.country);
  const what = { kind: 'nationality' as const, party: party.id, country };
  const known = party.countries.includes(country) && reading.ledger.parties.has(party.id);
  const because =
    party.countries.length === 0 ? undefined : `the record has ${party.countries.map(reading.names.state).join(', ')}`;
  return {
    what,
    says: `Nationality of ${party.name}: ${reading.names.state(country)}.`,
    check: known ? { verdict: 'confirmed', because: 'the record of the party has it' } : unconfirmed(because),
  };
}

/** A step as the report words it: "pursued a case against" somebody need not be an investigation opened. */
function saidStep({ step, what }: Reported<'proceeding'>): string {
  return step === 'investigation' ? what : stepWords(step === 'sentenced' ? 'convicted' : step);
}

/** A step of a proceeding: in the proceeding of the case in which the person stands, where there is one only. */
export function proceedingDraft(fact: Reported<'proceeding'>, reading: Reading): Draft | Left {
  const { ledger, parties } = reading;
  if (fact.against === undefined) return { left: 'it is not said against whom' };
  const person = parties.of(fact.against);
  if (person === undefined) return several(fact.against.name);
  const steps = ledger.accepted('proceeding').flatMap(({ what }) => (what.kind === 'proceeding' ? [what] : []));
  const theirs = steps.filter(({ against }) => against.includes(person.id));
  const names = [...new Set(theirs.map(({ proceeding }) => proceeding))];
  const judge = fact.by === undefined ? undefined : parties.known({ name: fact.by, type: 'person' });
  const body =
    fact.by === undefined || judge !== undefined ? undefined : parties.known({ name: fact.by, type: 'organisation' });
  const court =
    (names.length === 1 ? theirs[0]?.court : undefined) ??
    body?.id ??
    (judge === undefined ? fact.by : undefined) ??
    'court not named';
  const proceeding = names.length === 1 ? names[0]! : `${body?.name ?? court}: ${person.name}`;
  const step = fact.step === 'sentenced' ? 'convicted' : fact.step;
  const since = dayOf(fact.date);
  const what = {
    kind: 'proceeding' as const,
    proceeding,
    step,
    court,
    against: [person.id],
    judges: judge === undefined ? [] : [judge.id],
    charges: fact.charges.filter((charge) => charge.split(/\s+/).length <= 4).sort(),
  };
  const says = `${proceeding}: ${saidStep(fact)} against ${person.name}${since === undefined ? '' : `, ${since}`}.`;
  return { what, since, says, check: besideAccepted(ledger, { what, since, says }) ?? unconfirmed() };
}
