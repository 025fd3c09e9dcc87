import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { country, date, effect, readCountry, readDate, score } from './format.ts';

describe('dates', () => {
  it('prints what the list knows, and no more', () => {
    expect(date('2025-08-20')).toBe('20 Aug 2025');
    expect(date('2025-08')).toBe('Aug 2025');
    expect(date('1975')).toBe('1975');
    expect(date('circa 1960')).toBe('circa 1960');
  });

  it('reads every date it prints', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const isoDates = fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([when, length]) => when.toISOString().slice(0, length));
    fc.assert(fc.property(isoDates, (iso) => readDate(date(iso)) === iso && readDate(iso) === iso));
  });

  it('does not guess', () => {
    for (const text of ['01/09/2025', '13/13/1975', '1975-13', '1975-08-32', 'Augu', '32 Aug 1975', '']) {
      expect(readDate(text)).toBeUndefined();
    }
  });
});

describe('countries', () => {
  it('takes names and codes, in any case, and today’s code for an old one', () => {
    expect(['France', 'fr', 'FR', 'RUSSIA', 'uk'].map(readCountry)).toEqual(['fr', 'fr', 'fr', 'ru', 'gb']);
    expect(readCountry('Atlantis')).toBeUndefined();
    expect(readCountry('zz')).toBeUndefined();
  });

  it('leaves words that are no code alone', () => {
    expect(country('fr')).toBe('France');
    expect(country('Stateless')).toBe('Stateless');
  });
});

describe('scores', () => {
  it('never rounds up to certainty', () => {
    expect(score(1)).toBe('1.00');
    expect(score(0.9999)).toBe('0.99');
    expect(score(0.7)).toBe('0.70');
  });

  it('shows small effects rather than a zero', () => {
    expect([effect(0.05), effect(-0.02), effect(0.003), effect(0)]).toEqual(['+0.05', '−0.02', '+0.003', '0']);
  });
});
