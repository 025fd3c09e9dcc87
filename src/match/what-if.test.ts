import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Party, Query, type QueryInput } from '../model/index.ts';
import { round } from './explain.ts';
import { BALANCED } from './presets.ts';
import { applyQualifiers, qualify } from './qualifiers.ts';
import { whatWouldChange } from './what-if.ts';

const party: Party = {
  id: 'x-1',
  list: 'x',
  schema: 'Person',
  caption: 'DOE, Jana',
  names: [{ full: 'DOE, Jana', kind: 'primary' }],
  designations: [],
  birthDates: [{ value: '1966-02-11' }],
  nationalities: [{ value: 'ro' }],
  genders: [{ value: 'female' }],
  identifiers: [{ kind: 'passport', value: 'QX 448-2011' }],
};
const ask = (nameScore: number, given: Partial<QueryInput> = {}) => {
  const query = Query.parse({ names: ['x'], ...given });
  const { weights } = BALANCED;
  return { query, found: whatWouldChange(query, party, { nameScore, before: [], threshold: 0.7, weights }) };
};

describe('what would change the outcome', () => {
  it('tells both directions, what turns the outcome first, and few', () => {
    const { found } = ask(0.8);
    expect(found[0]).toEqual({
      qualifier: 'birthDate',
      given: 'other',
      value: '1975',
      list: '1966-02-11',
      score: 0.55,
      match: false,
      turns: true,
    });
    expect(found.some(({ score }) => score > 0.8)).toBe(true);
    expect(found.length).toBeLessThanOrEqual(4);
    const near = ask(0.65).found;
    expect(near[0]).toMatchObject({ qualifier: 'identifier', score: 0.96, match: true, turns: true });
    expect(near.map(({ turns }) => turns)).toEqual([...near.map(({ turns }) => turns)].sort((a, b) => +b - +a));
  });

  it('tells what it would be without a fact that was given', () => {
    expect(ask(0.9, { birthDates: ['1990'] }).found[0]).toMatchObject({ given: 'left out', score: 0.9, turns: true });
  });

  it('says nothing of facts the list does not print', () => {
    const query = Query.parse({ names: ['x'] });
    const bare: Party = { ...party, birthDates: [], nationalities: [], genders: [], identifiers: [] };
    const scored = { nameScore: 0.8, before: [], threshold: 0.7, weights: BALANCED.weights };
    expect(whatWouldChange(query, bare, scored)).toEqual([]);
  });

  it('gives the very score that asking with the fact gives', () => {
    const options = fc.record({ birthDates: fc.subarray(['1966', '1990-01-01'], { maxLength: 1 }) });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), options, (nameScore, given) => {
        const { query, found } = ask(nameScore, given);
        for (const { qualifier, given: how, value, score } of found) {
          if (how === 'left out') continue;
          const asked = {
            birthDate: { birthDates: [value] },
            country: { countries: [value] },
            gender: { genders: [value as 'male'] },
            identifier: { identifiers: [value] },
          }[qualifier as 'birthDate'];
          const again = applyQualifiers(nameScore, qualify({ ...query, ...asked }, party));
          expect(score).toBe(round(again.score));
        }
      }),
    );
  });
});
