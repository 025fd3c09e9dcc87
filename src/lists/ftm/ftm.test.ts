import { describe, expect, it } from 'vitest';
import type { Party } from '../../model/index.ts';
import { listFileOf } from '../shared/input.ts';
import { mapFtm } from './mapper.ts';
import { readFtm } from './reader.ts';
import { toFtm } from './writer.ts';

const lines = (...entities: unknown[]) => listFileOf('d.ftm.json', entities.map((e) => JSON.stringify(e)).join('\n'));

const JANE = {
  id: 'Q1',
  schema: 'Person',
  caption: 'Jane Doe',
  target: true,
  properties: {
    name: ['Jane Doe', 'Джейн Доу'],
    alias: ['J. Doe'],
    weakAlias: ['JAY'],
    previousName: ['Jane Roe'],
    birthDate: ['1958-06-04'],
    nationality: ['ca'],
    gender: ['female'],
    innCode: ['1234567890'],
    topics: ['sanction'],
    addressEntity: ['addr-1'],
    programId: ['US-XYZ'],
  },
};
const REST = [
  { id: 'addr-1', schema: 'Address', properties: { full: ['1 Main St, Toronto'], country: ['ca'] } },
  {
    id: 's-1',
    schema: 'Sanction',
    properties: {
      entity: ['Q1'],
      programId: ['US-XYZ'],
      authority: ['OFAC'],
      startDate: ['2020-01-02'],
      reason: ['Because'],
    },
  },
  { id: 'p-1', schema: 'Passport', properties: { holder: ['Q1'], number: ['AB1'], country: ['ca'] } },
  { id: 'Q2', schema: 'Company', caption: 'ACME', properties: { name: ['ACME'] } },
  { id: 'o-1', schema: 'Ownership', properties: { owner: ['Q1'], asset: ['Q2'] } },
];

describe('FollowTheMoney JSON lines', () => {
  it('become parties with names by kind, facts, designations and relations; related bystanders do not', async () => {
    const parties = mapFtm(await readFtm(lines(JANE, ...REST)), 'xx');
    expect(parties).toHaveLength(1);
    expect(parties[0]).toMatchObject({
      id: 'Q1',
      schema: 'Person',
      names: [
        { full: 'Jane Doe', kind: 'primary' },
        { full: 'Джейн Доу', kind: 'strong' },
        { full: 'J. Doe', kind: 'strong' },
        { full: 'Jane Roe', kind: 'former' },
        { full: 'JAY', kind: 'weak' },
      ],
      designations: [
        { list: 'xx', programmes: ['US-XYZ'], authority: 'OFAC', listed: '2020-01-02', reason: 'Because' },
      ],
      birthDates: [{ value: '1958-06-04' }],
      identifiers: [
        { kind: 'passport', value: 'AB1', country: 'ca' },
        { kind: 'taxId', value: '1234567890', label: 'INN' },
      ],
      countries: [{ value: 'ca' }],
      addresses: [{ full: '1 Main St, Toronto', country: 'ca' }],
      relations: [{ kind: 'owns', name: 'ACME' }],
      facts: [{ label: 'Topic', value: 'sanction' }],
    });
  });

  it('load alike with related entities nested inside', async () => {
    const nested = {
      ...JANE,
      properties: {
        ...JANE.properties,
        addressEntity: [REST[0]],
        sanctions: [REST[1]],
        passports: [REST[2]],
        ownershipOwner: [{ ...REST[4], properties: { owner: ['Q1'], asset: [REST[3]] } }],
      },
    };
    const flat = mapFtm(await readFtm(lines(JANE, ...REST)), 'xx');
    expect(mapFtm(await readFtm(lines(nested)), 'xx')).toEqual(flat);
  });

  it('takes every party where nothing marks targets', async () => {
    expect(
      mapFtm(await readFtm(lines({ id: 'a', schema: 'Company', properties: { name: ['A'] } })), 'xx'),
    ).toHaveLength(1);
  });

  it.each([
    ['{"id":"a","schema":"Person","properties":{}}\n{"id":', 'JSON_MALFORMED', 2],
    ['{"id":"a","schema":"Person"}', 'LIST_UNREADABLE', 1],
    ['[]', 'LIST_UNREADABLE', 1],
  ])('refuses %s', async (text, code, line) => {
    await expect(readFtm(listFileOf('d.json', text))).rejects.toMatchObject({ code, place: { line } });
  });

  it('refuses entities nested without end instead of running out of stack', async () => {
    const deep = `${'{"id":"a","schema":"P","properties":{"x":['.repeat(20_000)}${']}}'.repeat(20_000)}`;
    await expect(readFtm(listFileOf('d.json', deep))).rejects.toMatchObject({ place: { line: 1 } });
  });

  it('carry a party out and back without loss of what the format can hold', async () => {
    const party: Party = {
      id: 'x-1',
      list: 'xx',
      schema: 'Person',
      caption: 'DOE, Jane',
      names: [
        { full: 'DOE, Jane', kind: 'primary', parts: { family: 'DOE', given: 'Jane' } },
        { full: 'J. Doe', kind: 'strong' },
        { full: 'Jane Roe', kind: 'former' },
        { full: 'JAY', kind: 'weak' },
      ],
      designations: [
        {
          list: 'xx',
          programmes: ['A', 'B'],
          authority: 'OFAC',
          reference: 'R1',
          measures: ['Block'],
          listed: '2020-01-02',
          delisted: '2021-01-02',
          reason: 'Because',
        },
        { list: 'xx', programmes: ['C'] },
      ],
      birthDates: [{ value: '1958-06' }],
      birthPlaces: [{ value: 'Toronto' }],
      nationalities: [{ value: 'ca' }],
      citizenships: [{ value: 'fr' }],
      countries: [{ value: 'us' }],
      genders: [{ value: 'female' }],
      identifiers: [
        {
          kind: 'passport',
          value: 'AB1',
          label: 'Diplomatic Passport',
          country: 'ca',
          issued: '2010',
          expires: '2020',
          note: 'stolen',
        },
        { kind: 'cryptoAddress', value: '1Kuf', currency: 'XBT' },
        { kind: 'taxId', value: '99' },
        { kind: 'email', value: 'a@b.example' },
      ],
      addresses: [{ full: '1 Main St, Toronto', street: '1 Main St', city: 'Toronto', country: 'ca' }],
      positions: [{ value: 'Chief' }],
      relations: [{ kind: 'actingFor', name: 'x-2', party: 'x-2', note: 'agent' }],
      remarks: [{ value: 'A remark.' }],
    };
    const [back] = mapFtm(await readFtm(lines(...toFtm(party))), 'xx');
    const byKind = (p: Party) => ({
      ...p,
      identifiers: [...(p.identifiers ?? [])].sort((a, b) => (a.value < b.value ? -1 : 1)),
      countries: undefined,
    });
    expect(byKind(back as Party)).toEqual(byKind(party));
    expect(back?.countries).toContainEqual({ value: 'us' });
  });
});
