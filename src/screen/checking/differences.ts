import type { Designation, Party, ReportDifference, ReportedDate, ReportedFact } from '../../model/index.ts';
import { countryCode } from '../file/countries.ts';

type DesignationFact = Extract<ReportedFact, { kind: 'designation' }>;

/** Two ISO prefixes that may mean the same day. */
export function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** A date that can be compared: one whose year is known. */
export function comparable(date: ReportedDate | undefined): string | undefined {
  return date === undefined || date.basis === 'partial' || date.value === '' ? undefined : date.value;
}

/** What the list has otherwise than the document says, of the same party. */
export function differencesFrom(
  fact: DesignationFact,
  party: Party,
  designation: Designation,
  facts: readonly ReportedFact[],
): ReportDifference[] {
  const day = fact.action === 'designated' ? designation.listed : designation.delisted;
  const said = comparable(fact.date);
  const sameOne = (other: ReportedFact) => isAbout(other, fact);
  return [
    ...(said !== undefined && day !== undefined && !agree(said, day)
      ? [{ about: 'date' as const, reported: said, listed: day }]
      : []),
    ...facts.filter(sameOne).flatMap((other) => countryDifference(other, party)),
    ...facts.filter(sameOne).flatMap((other) => roleDifference(other, party)),
  ].filter(
    (one, at, all) => all.findIndex(({ about, reported }) => about === one.about && reported === one.reported) === at,
  );
}

function isAbout(other: ReportedFact, { subject }: DesignationFact): boolean {
  if (subject === undefined || (other.kind !== 'nationality' && other.kind !== 'role')) return false;
  if (other.modality === 'denied') return false;
  if (subject.party !== undefined && other.subject.party !== undefined) return subject.party === other.subject.party;
  return subject.name === other.subject.name;
}

function countryDifference(fact: ReportedFact, party: Party): ReportDifference[] {
  if (fact.kind !== 'nationality') return [];
  const listed = [...(party.nationalities ?? []), ...(party.citizenships ?? [])].map(({ value }) => value);
  const code = /^[a-z]{2}$/.test(fact.country) ? fact.country : countryCode(fact.country);
  if (code === undefined || listed.length === 0 || listed.includes(code)) return [];
  return [{ about: 'country', reported: fact.country, listed: listed.join(', ') }];
}

/** Offices that exclude one another when a list and a report give them to the same person. */
const OFFICES = [
  'judge',
  'prosecutor',
  'rapporteur',
  'minister',
  'ambassador',
  'governor',
  'general',
  'director',
  'president',
];

function roleDifference(fact: ReportedFact, party: Party): ReportDifference[] {
  if (fact.kind !== 'role' || party.positions === undefined) return [];
  const offices = (text: string) => OFFICES.filter((office) => text.toLowerCase().includes(office));
  const listed = party.positions.flatMap(({ value }) => offices(value));
  const said = offices(fact.role);
  if (said.length === 0 || listed.length === 0 || said.some((office) => listed.includes(office))) return [];
  return [{ about: 'role', reported: fact.role, listed: party.positions.map(({ value }) => value).join('; ') }];
}
