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

  it('go by the precision both sides have', () => {
    expect(scoreWith({ birthDates: ['1975-08'] })).toBeGreaterThan(scoreWith({ birthDates: ['1975'] }));
    expect(scoreWith({ birthDates: ['1975-11'] })).toBeLessThan(0.8);
    expect(scoreWith({ birthDates: ['1957-08-03'] })).toBe(0.8);
    expect(scoreWith({ birthDates: ['1976'] })).toBe(0.8);
  });

  it('tell nationality from residence', () => {
    const abroad: Party = { ...party, countries: [{ value: 'ru' }] };
    const effects = (given: object) => qualify(Query.parse({ names: ['x'], ...given }), abroad);
    expect(effects({ nationalities: ['ru'] })[0]).toMatchObject({ qualifier: 'nationality', outcome: 'contradicts' });
    expect(effects({ countries: ['ru'] })[0]).toMatchObject({ qualifier: 'country', outcome: 'agrees' });
    // A Frenchwoman who lives in Japan does not contradict an entry that gives her nationality only.
    expect(qualify(Query.parse({ names: ['x'], nationalities: ['fr'], countries: ['jp'] }), party)).toHaveLength(1);
    // The same country given twice is one piece of evidence.
    expect(qualify(Query.parse({ names: ['x'], nationalities: ['fr'], countries: ['fr'] }), party)).toHaveLength(1);
  });

  it('know a place in another spelling, and hold another place against a party only a little', () => {
    const born: Party = { ...party, birthPlaces: [{ value: 'Alexandria, Egypt' }] };
    const place = (text: string) => qualify(Query.parse({ names: ['x'], places: [text] }), born)[0];
    expect(place('Alexandria')).toMatchObject({ outcome: 'agrees' });
    expect(place('Aleksandria')).toMatchObject({ outcome: 'close', effect: 0 });
    expect(place('Oslo')).toMatchObject({ outcome: 'contradicts' });
  });

  it('decide by a strong number, lift by one that changes hands, contradict by one a ship keeps for life', () => {
    const ship: Party = {
      ...party,
      schema: 'Vessel',
      identifiers: [
        { kind: 'imo', value: '9074729' },
        { kind: 'mmsi', value: '212345678' },
      ],
      vessel: { callSign: '5BXY7' },
    };
    const of = (number: string) => qualify(Query.parse({ names: ['x'], identifiers: [number] }), ship)[0];
    expect(of('IMO 9074729')).toMatchObject({ outcome: 'agrees', effect: 0.96 });
    expect(of('MMSI: 212345678')).toMatchObject({ outcome: 'agrees', effect: 0.96 });
    expect(of('5bxy7')).toMatchObject({ outcome: 'agrees', effect: 0.75 });
    expect(of('IMO 9319466')).toMatchObject({ outcome: 'contradicts', effect: -0.25 });
    // No IMO number by its check digit, and another MMSI: a ship gets one with every flag.
    expect(of('9319465')).toBeUndefined();
    expect(of('212345679')).toBeUndefined();
  });
});
