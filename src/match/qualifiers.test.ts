import { describe, expect, it } from 'vitest';
import { type Party, Query } from '../model/index.ts';
import { applyQualifiers, qualify } from './qualifiers.ts';

const party: Party = {
  id: 'x-1',
  list: 'x',
  schema: 'Person',
  caption: 'DOE, Jana',
  names: [{ full: 'DOE, Jana', kind: 'primary' }],
  designations: [],
  birthDates: [{ value: '1975-08-03' }],
  nationalities: [{ value: 'fr' }],
  genders: [{ value: 'female' }],
  identifiers: [{ kind: 'passport', value: 'PB 1777-160', country: 'si' }],
};
const scoreWith = (given: object, from = 0.8) => {
  const query = Query.parse({ names: ['Jana Doe'], ...given });
  return applyQualifiers(from, qualify(query, party)).score;
};

describe('qualifiers', () => {
  it('lift on agreement, lower on contradiction, and do nothing when absent', () => {
    expect(scoreWith({})).toBe(0.8);
    expect(scoreWith({ birthDates: ['1975-08-03'] })).toBeGreaterThan(0.8);
    expect(scoreWith({ birthDates: ['1975'] })).toBeGreaterThan(0.8);
    expect(scoreWith({ birthDates: ['1990-01-01'] })).toBeLessThan(0.6);
    expect(scoreWith({ countries: ['fr'] })).toBeGreaterThan(0.8);
    expect(scoreWith({ countries: ['jp'] })).toBeLessThan(0.8);
    expect(scoreWith({ genders: ['male'] })).toBeLessThan(0.8);
    expect(scoreWith({ genders: ['female'] })).toBe(0.8);
  });

  it('take a swapped day and month for a slip', () => {
    expect(scoreWith({ birthDates: ['1975-03-08'] })).toBeGreaterThan(0.8);
    expect(scoreWith({ birthDates: ['1975-11-21'] })).toBeLessThan(0.8);
  });

  it('let a shared identifier decide, however it is printed', () => {
    expect(scoreWith({ identifiers: ['pb1777160'] }, 0.1)).toBeGreaterThan(0.95);
    expect(scoreWith({ identifiers: ['PB1777161'] }, 0.1)).toBe(0.1);
  });

  it('bear circa dates and ranges', () => {
    const circa: Party = { ...party, birthDates: [{ value: '1960', to: '1965', circa: true }] };
    const effect = (date: string) => qualify(Query.parse({ names: ['x'], birthDates: [date] }), circa)[0]!.effect;
    expect(effect('1963-05-05')).toBeGreaterThan(0);
    expect(effect('1967')).toBeGreaterThanOrEqual(0);
    expect(effect('1980')).toBeLessThan(0);
  });
});
