import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Party, Query, type QueryInput } from '../model/index.ts';
import { PRESETS } from './presets.ts';
import { applyQualifiers, largestLift, qualify } from './qualifiers.ts';

/** Whatever the facts and the policy: agreement never lowers, contradiction never lifts, absence is neutral. */
const two = (n: number) => String(n).padStart(2, '0');
const date = fc
  .tuple(fc.integer({ min: 1940, max: 2000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([y, m, d]) => fc.constantFrom(`${y}`, `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`));
const country = fc.constantFrom('fr', 'ir', 'ru', 'us', 'gb');
const place = fc.constantFrom('Kiev, Ukraine', 'Kyiv', 'Tehran', 'Teheran, Iran', 'Basra', 'Paris');
const number = fc.constantFrom('A1234567', 'IMO 9074729', '9074729', '9319466', 'K-77 1234', 'j@example.org', 'HZ12X');
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 });
const listed = fc
  .record({
    schema: fc.constantFrom<Party['schema']>('Person', 'Vessel', 'Company'),
    dates: some(fc.record({ value: date, circa: fc.boolean() })),
    nationalities: some(country),
    countries: some(country),
    places: some(place),
    genders: some(fc.constantFrom('male', 'female')),
    identifiers: some(
      fc.record({ kind: fc.constantFrom('passport' as const, 'imo' as const, 'email' as const), value: number }),
    ),
    callSign: fc.option(number, { nil: undefined }),
  })
  .map(({ schema, dates, nationalities, countries, places, genders, identifiers, callSign }): Party => {
    const values = (all: readonly string[]) => all.map((value) => ({ value }));
    return {
      id: 'x',
      list: 'x',
      schema,
      caption: 'x',
      names: [],
      designations: [],
      birthDates: dates,
      nationalities: values(nationalities),
      countries: values(countries),
      birthPlaces: values(places),
      genders: values(genders),
      identifiers,
      ...(callSign === undefined ? {} : { vessel: { callSign } }),
    };
  });
const facts = fc.record<QueryInput>({
  names: fc.constant(['x']),
  birthDates: some(date),
  countries: some(country),
  nationalities: some(country),
  places: some(place),
  genders: some(fc.constantFrom<'male' | 'female'>('male', 'female')),
  identifiers: some(number),
});
const policy = fc.constantFrom(...Object.values(PRESETS));
const nameScore = fc.double({ min: 0, max: 1, noNaN: true });
const score = (from: number, query: Query, party: Party, { weights }: (typeof PRESETS)['balanced']) =>
  applyQualifiers(from, qualify(query, party, weights));

describe('every fact beside the name', () => {
  it('never lowers where it agrees and never lifts where it contradicts', () => {
    fc.assert(
      fc.property(facts, listed, nameScore, policy, (given, party, from, { weights }) => {
        for (const effect of applyQualifiers(from, qualify(Query.parse(given), party, weights)).effects) {
          if (effect.outcome === 'agrees') expect(effect.effect).toBeGreaterThanOrEqual(0);
          if (effect.outcome === 'contradicts') expect(effect.effect).toBeLessThanOrEqual(0);
          const alone = applyQualifiers(from, [effect]).score;
          if (effect.outcome === 'agrees') expect(alone).toBeGreaterThanOrEqual(from);
          if (effect.outcome === 'contradicts') expect(alone).toBeLessThanOrEqual(from);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does nothing where either side does not know it', () => {
    const bare: Party = { id: 'x', list: 'x', schema: 'Person', caption: 'x', names: [], designations: [] };
    const nothing = Query.parse({ names: ['x'] });
    fc.assert(
      fc.property(facts, listed, nameScore, policy, (given, party, from, by) => {
        expect(score(from, Query.parse(given), bare, by)).toEqual({ score: from, effects: [] });
        expect(score(from, nothing, party, by)).toEqual({ score: from, effects: [] });
      }),
    );
  });

  it('lifts no more than retrieval searches below the line, but for a shared number', () => {
    fc.assert(
      fc.property(facts, listed, nameScore, policy, (given, party, from, by) => {
        const query = Query.parse({ ...given, identifiers: [] });
        expect(score(from, query, party, by).score).toBeLessThanOrEqual(from + largestLift(query, by.weights) + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the order of names: a better name never scores less beside the same facts', () => {
    fc.assert(
      fc.property(facts, listed, nameScore, nameScore, policy, (given, party, a, b, by) => {
        const query = Query.parse(given);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(score(low, query, party, by).score).toBeLessThanOrEqual(score(high, query, party, by).score);
      }),
    );
  });
});
