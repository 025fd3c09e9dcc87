import { describe, expect, it } from 'vitest';
import { areaUnderCurve, pointAt } from './metrics.ts';
import { halfOf } from './pair.ts';
import { historicalPairs, pairsByHand } from './written.ts';

const scored = [
  { score: 0.9, same: true },
  { score: 0.8, same: false },
  { score: 0.7, same: true },
  { score: 0.6, same: true },
  { score: 0.2, same: false },
];

describe('figures of scored pairs', () => {
  it('counts precision, recall and F1 from the threshold on', () => {
    expect(pointAt(scored, 0.7)).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
    expect(pointAt(scored, 0.7).f1).toBeCloseTo(2 / 3, 10);
    expect(pointAt(scored, 0.85)).toMatchObject({ precision: 1, recall: 1 / 3, f1: 0.5 });
    expect(pointAt(scored, 0.95)).toMatchObject({ precision: 1, recall: 0, f1: 0 });
  });

  it('finds the area under the curve: 4 of 6 comparisons are right here', () => {
    expect(areaUnderCurve(scored)).toBeCloseTo(4 / 6, 10);
  });

  it('counts a tie as half and says nothing of one kind alone', () => {
    const tied = [true, false].map((same) => ({ score: 0.5, same }));
    expect(areaUnderCurve(tied)).toBe(0.5);
    expect(areaUnderCurve([...tied, { score: 0.9, same: true }])).toBe(0.75);
    expect(areaUnderCurve([{ score: 0.9, same: true }])).toBe(0.5);
  });
});

describe('the labelled pairs', () => {
  const pairs = pairsByHand();

  it('hold about two hundred of each, no pair twice, no name beside itself', () => {
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(190);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(190);
    expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join('|'))).size).toBe(pairs.length);
    expect([...pairs, ...pairsByHand('pairs-second')].filter(({ a, b }) => a === b)).toEqual([]);
  });

  it('fall into two halves of much the same size, of both labels, for good', () => {
    for (const set of [pairs, pairsByHand('pairs-second'), historicalPairs()])
      for (const same of [true, false]) {
        const some = set.filter((pair) => pair.same === same);
        const dev = some.filter(({ a, b }) => halfOf(a, b) === 'dev').length / some.length;
        expect(dev).toBeGreaterThan(0.4);
        expect(dev).toBeLessThan(0.6);
      }
    // Pinned: a change of the hash would show held pairs to whoever tunes on the open ones.
    expect(halfOf('Maria Rossi', 'Mario Rossi')).toBe('held');
  });
});
