import type { CaseFact, CaseParty, DesignationCheck, FactCheck, ReportedFact } from '../../model/index.ts';
import { resolvedCodes } from '../../screen/programmes/meaning.ts';
import { holdsOn } from '../days.ts';
import { besideAccepted } from './beside.ts';
import { type Draft, type Left, type Reading, unconfirmed } from './draft.ts';
import type { Ledger } from './ledger.ts';
import { listTitle, listVersion } from './list-version.ts';
import { dayOf } from './reported-day.ts';

type Reported = Extract<ReportedFact, { kind: 'designation' }>;

/** A reported designation or delisting: beside the lists, by the check of the reading, and beside the accepted facts. */
export function designationDraft(fact: Reported, check: DesignationCheck | undefined, reading: Reading): Draft | Left {
  if (fact.subject === undefined) return countedDraft(fact, check, reading);
  const party = reading.parties.of(withEntry(fact.subject, check));
  if (party === undefined) return { left: `"${fact.subject.name}" may be several parties of the case` };
  const stated = dayOf(fact.date);
  const known = knownDesignation(party, stated, reading);
  const programme = known?.programme ?? programmeOf(check, reading);
  if (programme === undefined) return { left: 'no programme is known under which it could be' };
  const entry = known?.entry ?? entryOf(check);
  const what = {
    kind: 'designation' as const,
    party: party.id,
    programme,
    ...(entry === undefined ? {} : { entry }),
    ...(fact.by === undefined ? {} : { by: fact.by }),
  };
  if (fact.action === 'delisted') return delisted(what, party, stated, check, reading);
  // Without a day of its own the report means the day the list has, where that confirms it.
  const listed = check?.verdict === 'confirmed' || check?.verdict === 'delisted since' ? check.listed : undefined;
  const since = stated ?? known?.since ?? listed;
  const draft = {
    what,
    since,
    says: `${party.name} is designated under ${reading.names.programme(programme)}${since === undefined ? '' : `, on ${since}`}.`,
  };
  const beside = besideAccepted(reading.ledger, draft);
  return { ...draft, check: together(beside, check), ...confirmation(check, stated ?? known?.since, reading.ledger) };
}

function delisted(
  what: Draft['what'] & { kind: 'designation' },
  party: CaseParty,
  day: string | undefined,
  check: DesignationCheck | undefined,
  reading: Reading,
): Draft {
  const gone = day === undefined ? { goneOn: reading.day } : { until: day };
  const draft = {
    what,
    ...gone,
    says: `${party.name} is no longer designated under ${reading.names.programme(what.programme)}.`,
  };
  const beside = besideAccepted(reading.ledger, draft);
  if (check?.verdict === 'still listed') return { ...draft, check: ofList('contradicted', check) };
  return { ...draft, check: together(beside, check) };
}

/** The accepted designation a report speaks of: of the day it states, else one that may have stood when it was written. */
function knownDesignation(
  party: CaseParty,
  stated: string | undefined,
  { ledger, day, by }: Reading,
): { programme: string; entry?: string | undefined; since?: string | undefined } | undefined {
  const own = ledger
    .accepted('designation')
    .flatMap((fact) =>
      fact.what.kind === 'designation' && fact.what.party === party.id ? [{ fact, what: fact.what }] : [],
    );
  const at = (stated ?? day ?? by).padEnd(10, '-28').slice(0, 10);
  const held = (wanted: string) => own.find(({ fact }) => holdsOn(at, fact) === wanted);
  const found = held('yes') ?? held('unknown') ?? own[0];
  if (found === undefined) return undefined;
  const { fact, what } = found;
  return { programme: what.programme, entry: what.entry, since: sinceOf(fact) };
}

const sinceOf = (fact: CaseFact): string | undefined => fact.since;

function entryOf(check: DesignationCheck | undefined): string | undefined {
  const [party, second] = check?.parties ?? [];
  return party === undefined || second !== undefined ? undefined : `${party.list}:${party.id}`;
}

function withEntry(named: NonNullable<Reported['subject']>, check: DesignationCheck | undefined) {
  const entry = named.party ?? entryOf(check);
  return entry === undefined ? named : { ...named, party: entry };
}

/** The programme the list has it under, else the only one of the case. */
function programmeOf(check: DesignationCheck | undefined, { ledger }: Reading): string | undefined {
  if (check?.list !== undefined) {
    const [code] = check.programmes;
    const [resolved] = resolvedCodes(check.list, check.programmes).flatMap(({ programme }) => programme ?? []);
    if (resolved !== undefined || code !== undefined) return resolved ?? code;
  }
  const inForce = new Set(
    ledger.accepted('measure').flatMap(({ what }) => (what.kind === 'measure' ? [what.programme] : [])),
  );
  const own = ledger.header.programmes.length === 0 ? [...inForce] : ledger.header.programmes;
  return own.at(-1);
}

/** People a report counts and does not name, as the reading filled them from the list. */
function countedDraft(fact: Reported, check: DesignationCheck | undefined, reading: Reading): Draft | Left {
  if (fact.count === undefined) return { left: 'it is not said who' };
  const filled = check?.verdict === 'inferred' ? check : undefined;
  const parties = (filled?.parties ?? []).map(({ list, id, caption }) => {
    const named = { name: caption, type: 'person' as const, party: `${list}:${id}` };
    return reading.parties.known(named)?.id ?? caption;
  });
  const whom = `${fact.count} ${fact.role ?? 'people'}`;
  return {
    what: { kind: 'event', parties },
    since: dayOf(fact.date) ?? filled?.listed,
    says: `${whom} are ${fact.action}, not named${parties.length === 0 ? '' : `; by the list: ${(filled?.parties ?? []).map(({ caption }) => caption).join('; ')}`}.`,
    check: filled === undefined ? unconfirmed(check?.because) : ofList('explained', filled),
  };
}

/** What the accepted facts say weighs more than what the lists do; where they are silent, the lists speak. */
function together(beside: FactCheck | undefined, check: DesignationCheck | undefined): FactCheck {
  const listed = check === undefined ? undefined : ofList(VERDICTS[check.verdict], check);
  if (beside === undefined) return listed ?? unconfirmed();
  if (beside.verdict === 'contradicted' || listed === undefined) return beside;
  if (listed.verdict === 'contradicted') return { ...listed, fact: beside.fact };
  const { versions } = listed;
  const verdict = listed.verdict === 'explained' ? 'explained' : 'confirmed';
  return {
    ...beside,
    verdict,
    because: `${beside.because} Lists: ${listed.because}`,
    ...(versions === undefined ? {} : { versions }),
  };
}

const VERDICTS: Readonly<Record<DesignationCheck['verdict'], FactCheck['verdict']>> = {
  confirmed: 'confirmed',
  'confirmed with a difference': 'contradicted',
  'delisted since': 'explained',
  inferred: 'explained',
  'still listed': 'contradicted',
  'not on the list': 'unconfirmed',
  unclear: 'unconfirmed',
  'not filled': 'unconfirmed',
};

function ofList(verdict: FactCheck['verdict'], check: DesignationCheck): FactCheck {
  const { list, listed, delisted: until, differences, because, versions } = check;
  const days = [listed && `listed ${listed}`, until && `taken off ${until}`].filter(Boolean).join(', ');
  const differs = differences.map(
    ({ about, reported, listed: has }) => `${about}: reported ${reported}, listed ${has}`,
  );
  const said = check.verdict === 'confirmed' ? undefined : check.verdict;
  const parts = [said, list && `${listTitle(list)}${days === '' ? '' : ` (${days})`}`, ...differs, because];
  const looked = list === undefined ? versions : versions.filter((version) => version.startsWith(`${list}@`));
  return { verdict, because: `${parts.filter(Boolean).join('; ')}.`.replace(/\.\.$/, '.'), versions: looked };
}

/** The list version that confirms a designation, as a source of the fact, where its day is the list's. */
function confirmation(
  check: DesignationCheck | undefined,
  stated: string | undefined,
  ledger: Ledger,
): Pick<Draft, 'confirmedBy'> {
  const version = check?.versions.find((one) => one.startsWith(`${check.list}@`));
  const entry = entryOf(check);
  if (check?.verdict !== 'confirmed' || version === undefined || entry === undefined || stated !== undefined) return {};
  const source = listVersion(version, ledger);
  const place = entry.slice(entry.indexOf(':') + 1);
  return {
    confirmedBy: {
      source,
      at: { source: source.id, place, voice: 'own', modality: 'happened', mark: 'read in source' },
    },
  };
}
