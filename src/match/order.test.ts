import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from './prepare.ts';
import { scoreNames } from './score.ts';

const score = (a: string, b: string) => scoreNames(prepare(a, 'person'), prepare(b, 'person')).score;

describe('the order of the words of a person’s name', () => {
  it.each([
    ['Ibrahim Musa', 'Musa Ibrahim Abdi'],
    ['Walid Khalid Hamdan', 'Khalid Walid Hamdan Saad'],
    ['Maria Jose Silva', 'Jose Maria Silva Santos'],
  ])('tells the father from the son: %s is not %s', (a, b) => expect(score(a, b)).toBeLessThan(0.7));

  it.each([
    ['Gennady Timchenko', 'Timchenko Gennady Nikolayevich'],
    ['Viktor Orban', 'Orban Viktor Mihaly'],
    ['Karim Khan', 'KHAN, Karim Asad Ahmad'],
    ['Jong Un Kim', 'Kim Jong Un'],
  ])('may begin with the family name: %s and %s', (a, b) => expect(score(a, b)).toBeGreaterThanOrEqual(0.7));

  it('never hides a whole name', () => {
    const words = ['Omar', 'Karim', 'Peter', 'Rahimov', 'Tanaka', 'Castillo'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 0, max: 119 }),
        (name, turn) => {
          const other = [...name].sort((a, b) => ((a.length * (turn + 1)) % 7) - ((b.length * (turn + 1)) % 7));
          expect(score(name.join(' '), other.join(' '))).toBeGreaterThanOrEqual(0.7);
          expect(score(name.join(' '), other.join(' '))).toBeCloseTo(score(other.join(' '), name.join(' ')), 9);
        },
      ),
    );
  });
});
