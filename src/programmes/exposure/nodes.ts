import type { Agent, Tie } from '../../model/index.ts';
import {
  type FamilyRow,
  INSTITUTION,
  type InstitutionFile,
  type OrganisationRow,
  type PersonRow,
} from './institution-schema.ts';

/** Somebody or something of the file. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly section: string;
}

/** Somebody who can act or be dealt with. */
export interface Party extends Node {
  readonly row: PersonRow | OrganisationRow | FamilyRow | InstitutionFile['institution'];
  /** Of family: whose, and what tie. */
  readonly familyOf?: { readonly person: string; readonly tie: Tie };
}

/** Everybody in the file, by id. */
export function partiesOf(file: InstitutionFile): Map<string, Party> {
  const organisations = (['suppliers', 'counsel', 'partners'] as const).flatMap((section) =>
    file[section].map((row): Party => ({ id: row.id, name: row.name, section, row })),
  );
  const family = file.people.flatMap((person) =>
    person.family.map(
      (row): Party => ({
        id: row.id,
        name: row.name,
        section: 'family',
        row,
        familyOf: { person: person.id, tie: row.tie },
      }),
    ),
  );
  const all: Party[] = [
    { id: INSTITUTION, name: file.institution.name, section: INSTITUTION, row: file.institution },
    ...file.people.map((row): Party => ({ id: row.id, name: row.name, section: 'people', row })),
    ...family,
    ...organisations,
  ];
  return new Map(all.map((party) => [party.id, party]));
}

/** What the file says of somebody, as effects ask it. What it leaves out stays unknown, but for what `ASSUMED` tells. */
export function agentOf(party: Party, parties: ReadonlyMap<string, Party>): Agent {
  const { row, section } = party;
  const seat = 'seat' in row ? row.seat : undefined;
  const residence = row.residence ?? seat;
  const presentIn = row.presentIn ?? (residence === undefined ? undefined : [residence]);
  const isPerson = section === 'people' || section === 'family' || ('kind' in row && row.kind === 'person');
  return plain({
    kind: isPerson ? 'person' : 'entity',
    nationalities: row.nationalities,
    permanentResidence: row.permanentResidence ?? (row.nationalities === undefined ? undefined : []),
    residence,
    presentIn,
    actsForInstitution: row.actsForInstitution ?? false,
    actsForDesignated: row.actsForDesignated ?? false,
    ...(isPerson ? { employeeOf: employerOf(party, parties) } : entityFacts(party, parties, [party.id])),
  });
}

function employerOf({ row, section, id }: Party, parties: ReadonlyMap<string, Party>): Agent | 'none' | undefined {
  if ('employer' in row) return tied(row.employer, parties, [id]);
  // Who employs a judge's spouse is not known; a lawyer who stands in the file as a person works for herself.
  return section === 'family' ? undefined : 'none';
}

function entityFacts({ row }: Party, parties: ReadonlyMap<string, Party>, seen: readonly string[]): Partial<Agent> {
  if (!('owners' in row)) return {};
  return {
    organizedIn: row.organizedIn,
    subsidiaryOf: tied(row.parent, parties, seen),
    branchOf: tied(row.headOffice, parties, seen),
  };
}

/** The organisation another one is tied to. A circle of parents ends where it would begin again. */
function tied(
  to: string | Agent | undefined,
  parties: ReadonlyMap<string, Party>,
  seen: readonly string[],
): Agent | 'none' | undefined {
  if (to === undefined || to === 'none' || typeof to !== 'string') return to;
  const party = parties.get(to);
  if (party === undefined || seen.includes(to)) return undefined;
  const { row } = party;
  const seat = 'seat' in row ? row.seat : undefined;
  return plain({
    kind: 'entity',
    residence: seat,
    presentIn: row.presentIn ?? (seat ? [seat] : undefined),
    ...entityFacts(party, parties, [...seen, to]),
  });
}

function plain(agent: Agent): Agent {
  return Object.fromEntries(Object.entries(agent).filter(([, value]) => value !== undefined)) as Agent;
}

/** What is taken for granted where the file does not say otherwise. */
export const ASSUMED: readonly string[] = [
  'everybody is present only where they live or have their seat, unless "presentIn" says otherwise',
  'a person whose nationalities are given is a permanent resident of no other country, unless "permanentResidence" says so',
  'nobody acts as an agent of the institution or of a designated party, unless the file says so',
  'the people of the file are employed by the institution, unless "employer" says otherwise',
  'nobody designated owns an organisation but through the owners that the file gives',
  'what is done for one person serves none of that person’s colleagues',
  'a journey, and an account of somebody’s own, help no matter',
  'what is given without money moves through no third country, unless "route" says otherwise',
];
