import { createHash } from 'node:crypto';
import type { Designation, ListVersion, Name, Party, Schema } from '../../src/model/index.ts';

/** Lists of invented parties under invented programmes: what the engine does must not depend on whom it does it to. */
export function madeUpParty(
  id: string,
  schema: Schema,
  names: readonly (string | Name)[],
  more: Partial<Party> & { programme?: string; listed?: string } = {},
): Party {
  const { programme = 'RIVERS-EO777', listed, ...facts } = more;
  const list = facts.list ?? 'zz_rivers';
  const designation: Designation = { list, programmes: [programme], ...(listed === undefined ? {} : { listed }) };
  const all = names.map((name): Name => (typeof name === 'string' ? { full: name, kind: 'primary' } : name));
  return { id, list, schema, caption: all[0]!.full, names: all, designations: [designation], ...facts };
}

/** A manifest that fits the parties. */
export function madeUpVersion(list: string, version: string, parties: readonly Party[]): ListVersion {
  return {
    list,
    title: `Made-up list ${list}`,
    issuer: 'Ministry of Rivers',
    version,
    source: 'https://example.org/list',
    licence: 'none',
    sha256: createHash('sha256').update(linesOf(parties)).digest('hex'),
    entries: parties.filter((party) => party.standing === undefined).length,
    nameOnlyRows: parties.filter((party) => party.standing !== undefined).length,
    names: parties.reduce((sum, party) => sum + party.names.length, 0),
  };
}

/** Parties as a list file holds them. */
export function linesOf(parties: readonly Party[]): string {
  return parties.map((party) => `${JSON.stringify(party)}\n`).join('');
}

/** A small list of every kind of party, with namesakes and traps. */
export const RIVERS: readonly Party[] = [
  madeUpParty('zz-1', 'Person', ['OKONJO-VARGA, Tiberiu Amadou', { full: 'VARGA, Tibi', kind: 'weak' }], {
    listed: '2031-04-09',
    birthDates: [{ value: '1966-02-11' }],
    nationalities: [{ value: 'ro' }],
    genders: [{ value: 'male' }],
    identifiers: [{ kind: 'passport', value: 'QX 448-2011', country: 'ro' }],
  }),
  madeUpParty('zz-2', 'Person', ['OKONJO, Amara']),
  madeUpParty('zz-3', 'Organization', ['TEAL DELTA SHIPPING COMPANY LLC', { full: 'TDS', kind: 'weak' }]),
  madeUpParty('zz-4', 'Vessel', ['TEAL HERON'], { programme: 'DELTA-EO12' }),
  madeUpParty('zz-5', 'LegalEntity', ['Василий Долгопрудников'], { standing: 'name-only' }),
  madeUpParty('zz-6', 'Person', ['GRANITE']),
];
