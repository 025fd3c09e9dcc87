import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits, letterBits, mayBeNear } from './near-words.ts';

/** The textbook table of the optimal string alignment distance. */
function measured(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = i === 0 || j === 0 ? i || j : least;
    }
  }
  return rows[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'h'), minLength: 1, maxLength: 31 });
const slip = fc.tuple(fc.nat(31), fc.constantFrom('a', 'z', ''), fc.boolean());

/** A word and what a few slips make of it: near words are rare among words drawn apart. */
const pair = fc.tuple(word, fc.array(slip, { maxLength: 4 })).map(([first, slips]) => {
  let second = first;
  for (const [at, letter, instead] of slips)
    second = second.slice(0, at) + letter + second.slice(instead ? at + 1 : at);
  return [first, second === '' ? 'a' : second] as const;
});

test('says near exactly where the distance is within the limit', () => {
  fc.assert(
    fc.property(fc.oneof(pair, fc.tuple(word, word)), fc.nat(3), ([a, b], most) => {
      expect(mayBeNear(a, b, most)).toBe(measured(a, b) <= most);
    }),
    { numRuns: 2000 },
  );
});

test('words it cannot read may always be near where their lengths are', () => {
  expect(mayBeNear('ж'.repeat(5), 'ш'.repeat(5), 1)).toBe(true);
  expect(mayBeNear('a'.repeat(40), 'b'.repeat(40), 2)).toBe(true);
  expect(mayBeNear('abc', 'abж', 0)).toBe(true);
});

test('near words differ in few letters each way', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const apart = measured(a, b);
      expect(countBits(letterBits(a) & ~letterBits(b))).toBeLessThanOrEqual(apart);
      expect(countBits(letterBits(b) & ~letterBits(a))).toBeLessThanOrEqual(apart);
    }),
  );
});
