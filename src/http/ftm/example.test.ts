import { describe, expect, it } from 'vitest';
import { readExample } from './example.ts';

const read = (properties: Record<string, string | (string | number | null)[]>, schema = 'Person') =>
  readExample({ schema, properties }, 'queries.q');

describe('readExample', () => {
  it('takes whole names and combines parts', () => {
    expect(read({ name: 'Ada Rowan', alias: ['A. Rowan'], previousName: ['Ada Linden'] }).query.names).toEqual([
      'Ada Rowan',
      'A. Rowan',
      'Ada Linden',
    ]);
    expect(read({ firstName: ['Ada', 'Adah'], middleName: 'Mira', lastName: ['Rowan'] }).query.names).toEqual([
      'Ada Mira Rowan',
      'Adah Mira Rowan',
    ]);
    expect(read({ lastName: 'Rowan' }).query.names).toEqual(['Rowan']);
    expect(read({ name: 'Ada Rowan', firstName: 'Ada', lastName: 'Rowan' }).query.names).toEqual(['Ada Rowan']);
  });

  it('does not multiply parts without end', () => {
    const many = Array.from({ length: 50 }, (_, at) => `N${at}`);
    expect(read({ firstName: many, lastName: many }).query.names?.length).toBeLessThanOrEqual(100);
  });

  it('reads dates as customer files write them, both ways round where unclear', () => {
    expect(
      read({ name: 'A', birthDate: ['1975-08-13T00:00:00', '13.08.1975', '03/04/1970'] }).query.birthDates,
    ).toEqual(['1975-08-13', '1975-08-13', '1970-04-03', '1970-03-04']);
  });

  it('reads countries as codes, parts of countries and names', () => {
    const { query, ignored } = read({
      name: 'A',
      nationality: ['FR', 'Germany'],
      country: ['uk', 'gb-sct'],
      jurisdiction: 'Narnia',
    });
    expect(query.countries).toEqual(['fr', 'de', 'gb']);
    expect(ignored).toEqual(['"Narnia" is not understood as a country']);
  });

  it('does not take the country of an address or of birth for a nationality', () => {
    const { query, ignored } = read({ name: 'A', birthCountry: 'fr', address: 'Paris, France' });
    expect(query.countries).toEqual([]);
    expect(ignored).toEqual(['property birthCountry is not compared', 'property address is not compared']);
  });

  it('gathers identifiers of every kind', () => {
    expect(read({ name: 'A', imoNumber: '9123456', innCode: ['77'] }, 'Vessel').query.identifiers).toEqual([
      '77',
      '9123456',
    ]);
  });

  it('refuses a schema that no list holds', () => {
    expect(() => read({ name: 'A' }, 'RealEstate')).toThrow(expect.objectContaining({ code: 'QUERY_INVALID' }));
  });
});
