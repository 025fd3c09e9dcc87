import { describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../test/support/fake-engine.ts';
import { PARTIES } from '../../../test/support/fake-parties.ts';
import type { IdentifierKind, Party, Schema } from '../../screen/vocabulary.ts';
import { instantOf, toEntity } from './entity.ts';

const [person, , company, vessel, bare] = PARTIES as [Party, Party, Party, Party, Party];
const versions = fakeEngine(PARTIES).lists;

describe('toEntity', () => {
  it('gives each kind of name its property, and parts only of the primary one', () => {
    expect(toEntity(person).properties).toMatchObject({
      name: ['ROWAN, Ada Mira'],
      alias: ['Ada ROWEN'],
      weakAlias: ['ADA R'],
      previousName: ['LINDEN, Ada'],
      firstName: ['Ada Mira'],
      lastName: ['ROWAN'],
    });
  });

  it('gives both ends of a range of dates', () => {
    expect(toEntity(person).properties.birthDate).toEqual(['1970', '1972']);
  });

  it('keeps to the properties a schema has, and tells the rest in notes', () => {
    const { properties } = toEntity(company);
    expect(properties).toMatchObject({
      registrationNumber: ['HRB 1'],
      leiCode: ['LEI1'],
      incorporationDate: ['1999-03'],
      country: ['de'],
    });
    expect(properties).not.toHaveProperty('passportNumber');
    expect(properties.idNumber).toEqual(['X9']);
    expect(toEntity(vessel).properties).toMatchObject({
      imoNumber: ['9123456'],
      flag: ['pa'],
      callSign: ['ABCD'],
      notes: ['Owner: Somebody'],
    });
    expect(toEntity(person).properties.notes).toContain('Digital currency address XBT: bc1qexample');
  });

  it('tells which values another version lent', () => {
    const from = 'xx_alpha@2024-05-03';
    const entity = toEntity({
      ...person,
      birthDates: [{ value: '1970' }, { value: '1970', from }, { value: '1971', from }],
      identifiers: [{ kind: 'passport', value: 'P123', from }],
      remarks: [],
    });
    expect(entity.properties.birthDate).toEqual(['1970', '1971']);
    expect(entity.lent).toEqual({ birthDate: { 1971: from }, passportNumber: { P123: from } });
    expect(toEntity(person)).not.toHaveProperty('lent');
  });

  it('gives only codes as countries', () => {
    const { properties } = toEntity({ ...person, nationalities: [{ value: 'fr' }, { value: 'former Soviet Union' }] });
    expect(properties.nationality).toEqual(['fr']);
    expect(properties.notes).toContain('Nationality: former Soviet Union');
  });

  it('loses no value of a party, whatever its schema', () => {
    const kinds: IdentifierKind[] = [
      'passport',
      'nationalId',
      'taxId',
      'registration',
      'imo',
      'mmsi',
      'callSign',
      'tailNumber',
      'serialNumber',
      'bic',
      'lei',
      'duns',
      'cryptoAddress',
      'email',
      'phone',
      'website',
      'other',
    ];
    const schemata: Schema[] = [
      'Person',
      'Organization',
      'Company',
      'PublicBody',
      'LegalEntity',
      'Vessel',
      'Airplane',
      'Vehicle',
      'CryptoWallet',
    ];
    const full: Party = {
      ...person,
      foundedDates: [{ value: '1901' }],
      deathDates: [{ value: '2020-01-01' }],
      citizenships: [{ value: 'it' }],
      countries: [{ value: 'es' }],
      identifiers: kinds.map((kind) => ({ kind, value: `number of ${kind}` })),
      vessel: {
        callSign: 'CS',
        type: 'Tug',
        tonnage: '10',
        grossTonnage: '20',
        flag: 'Malta',
        owner: 'An owner',
        built: '1980',
      },
      aircraft: { model: 'B1', operator: 'An operator', manufacturerSerial: 'S1', built: '1990' },
    };
    const expected = [
      ...full.names.map(({ full: name }) => name),
      ...full.identifiers!.map(({ value }) => value),
      '1970',
      '1972',
      '1901',
      '2020-01-01',
      'fr',
      'it',
      'es',
      'female',
      'Springfield',
      'Judge',
      '1 High Street, Springfield',
      'ROWAN TRADING LTD',
      'Has two passports.',
      'CS',
      'Tug',
      '10',
      '20',
      'mt',
      'An owner',
      '1980',
      'B1',
      'An operator',
      'S1',
      '1990',
      'ALPHA-1',
      'ALPHA-2',
    ];
    for (const schema of schemata) {
      const told = Object.values(toEntity({ ...full, schema }).properties)
        .flat()
        .join('\n');
      for (const value of expected) expect(told, `${schema}: ${value}`).toContain(value);
    }
  });

  it('marks a name of an unknown party and still counts it as a target', () => {
    expect(toEntity(bare)).toMatchObject({ standing: 'name-only', target: true });
    expect(toEntity(person)).not.toHaveProperty('standing');
  });

  it('nests designations with what is known of each, where asked', () => {
    const version = versions.find(({ list }) => list === 'xx_alpha');
    const { properties } = toEntity(person, { version, nested: true });
    expect(properties.sanctions).toMatchObject([
      {
        id: 'alpha-1-sanction-1',
        schema: 'Sanction',
        caption: 'ALPHA-1',
        properties: { startDate: ['2025-02-10'], authority: ['Office Alpha'] },
      },
      { id: 'alpha-1-sanction-2', properties: { program: ['ALPHA-2'], authority: ['An authority'] } },
    ]);
    expect(toEntity(person, { version }).properties).not.toHaveProperty('sanctions');
  });
});

describe('instantOf', () => {
  it('is never later than the version', () => {
    expect([
      instantOf('2026-07-11'),
      instantOf('2025-08'),
      instantOf('2025'),
      instantOf('lately'),
      instantOf(undefined),
    ]).toEqual(['2026-07-11T00:00:00', '2025-08-01T00:00:00', '2025-01-01T00:00:00', null, null]);
  });
});
