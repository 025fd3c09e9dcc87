import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../match/index.ts';
import { InterdictError, SchemaName } from '../model/index.ts';
import { compareNames } from './compare.ts';

const { balanced } = PRESETS;
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 1999 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'ab ', 'al-', '王', 'ء', 'St. ', 'x', '7 ', 'No. 8 '), fc.nat(1999))
      .map(([unit, n]) => unit.repeat(Math.max(1, Math.floor(n / unit.length)))),
  },
);
const kind = fc.constantFrom(...SchemaName.options);
const scored = (a: string, b: string, schema: SchemaName, policy = balanced) => {
  try {
    return compareNames({ name: a }, { name: b }, schema, policy).score;
  } catch (error) {
    if (error instanceof InterdictError) return error.code;
    throw error;
  }
};

describe('comparing two names', () => {
  it('gives any two texts under 2,000 characters a score or a coded refusal, the same every time', () => {
    fc.assert(
      fc.property(text, text, kind, fc.constantFrom(...Object.values(PRESETS)), (a, b, schema, policy) => {
        const first = scored(a, b, schema, policy);
        if (typeof first === 'number') expect(first >= 0 && first <= 1).toBe(true);
        else expect(first).toMatch(/^QUERY_/);
        expect(scored(a, b, schema, policy)).toBe(first);
      }),
      { numRuns: 120 },
    );
  });

  it('lets the facts of both sides meet, the same both ways', () => {
    const score = (facts1: object, facts2: object) =>
      compareNames({ name: 'Jana Doe', ...facts1 }, { name: 'Doe, Jana', ...facts2 }, 'Person', balanced).score;
    const alone = score({}, {});
    for (const [mine, theirs] of [
      [{ birthDates: ['1975-08-03'] }, { birthDates: ['1990-01-01'] }],
      [{ countries: ['fr'] }, { countries: ['jp'] }],
      [{ genders: ['male'] }, { genders: ['female'] }],
    ]) {
      expect(score(mine!, theirs!)).toBeLessThan(alone);
      expect(score(theirs!, mine!)).toBe(score(mine!, theirs!));
      expect(score(mine!, {})).toBe(alone);
    }
    const different = compareNames(
      { name: 'A B', identifiers: ['QX 4482'] },
      { name: 'C D', identifiers: ['qx4482'] },
      'Person',
      balanced,
    );
    expect(different.score).toBe(0.96);
    expect(different.explanation.whatIf![0]).toMatchObject({ given: 'left out', turns: true });
  });
});
