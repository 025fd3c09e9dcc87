import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainOfac } from './ofac-explain.ts';
import { ofacName, ofacScore } from './ofac-search.ts';
import { jaroWinkler, soundex } from './ofac-strings.ts';

const score = (a: string, b: string) => ofacScore(ofacName(a), ofacName(b));

describe('the score OFAC describes of its search', () => {
  it('has Soundex codes as the US National Archives print them', () => {
    const printed = { WASHINGTON: 'W252', LEE: 'L000', GUTIERREZ: 'G362', PFISTER: 'P236', JACKSON: 'J250' };
    for (const [name, code] of Object.entries(printed)) expect(soundex(name)).toBe(code);
    expect(soundex('TYMCZAK')).toBe('T522');
    expect(soundex('ASHCRAFT')).toBe('A261');
  });

  it('has the Jaro-Winkler values of Winkler’s own examples', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.961, 3);
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.813, 3);
    expect(jaroWinkler('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 3);
    expect(jaroWinkler('ABC', 'XYZ')).toBe(0);
  });

  it('is 1 for the same name in any case, order and with more parts on the list', () => {
    expect(score('john doe', 'JOHN DOE')).toBe(1);
    expect(score('John Doe', 'DOE, John Albert')).toBe(1);
    expect(score('Jon Smyth', 'SMITH, John')).toBeGreaterThan(0.85);
    expect(score('Peter Miller', 'XU, Qing')).toBe(0);
    expect(score('Иванов', 'IVANOV')).toBe(0);
  });

  it('stays within 0 and 1 and explains its own score, for any two texts', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('Jon Smith', 'SMYTH, J.'));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = score(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(explainOfac(a, b, 'person').score).toBeCloseTo(found, 3);
      }),
    );
  });
});
