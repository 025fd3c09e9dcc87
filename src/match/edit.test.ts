import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost, edits, maxEdits, rawEdits } from './edit.ts';

/** Optimal string alignment distance, written from its definition. */
function plainDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, d[i - 2]![j - 2]! + 1);
      d[i]![j] = best;
    }
  }
  return d[a.length]![b.length]!;
}

/** Cyrillic letters beside Latin ones, and words of any length up to those of which only the front counts. */
const anyWord = fc.string({ unit: fc.constantFrom(...'aeiohkжш'), maxLength: 34 });
const word = fc.string({ unit: fc.constantFrom(...'aeiohklmnst08'), maxLength: 12 });

describe('edits', () => {
  it('counts the raw distance as the definition does', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b).raw).toBe(plainDistance(a, b));
      }),
    );
  });

  it('counts it alike in any letters and up to 32 of them', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        expect(rawEdits(a, b)).toBe(plainDistance(a.slice(0, 32), b.slice(0, 32)));
      }),
    );
  });

  it('is symmetric in both figures, and zero only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = { ...edits(a, b) };
        const back = { ...edits(b, a) };
        expect(back.raw).toBe(there.raw);
        expect(back.cost).toBeCloseTo(there.cost, 9);
        expect(there.cost === 0).toBe(a === b);
      }),
    );
  });

  it('asks less for changes names really show than for arbitrary ones', () => {
    const cost = (a: string, b: string) => edits(a, b).cost;
    expect(cost('mohammed', 'mohamed')).toBeLessThan(cost('mohammed', 'mohatmed'));
    expect(cost('yusuf', 'yusof')).toBeLessThan(cost('yusuf', 'yusnf'));
    expect(cost('karim', 'carim')).toBeLessThan(cost('karim', 'tarim'));
    expect(cost('khan', 'kahn')).toBeLessThan(cost('khan', 'kxan'));
  });

  it('never takes a digit for another lightly', () => {
    expect(edits('no8', 'no6').cost).toBeGreaterThan(edits('noa', 'noe').cost);
  });
});

describe('maxEdits', () => {
  it('never shrinks with length', () => {
    for (let length = 1; length < 20; length++) expect(maxEdits(length + 1)).toBeGreaterThanOrEqual(maxEdits(length));
  });
});

describe('a cost up to a limit', () => {
  const changed = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'aeiohklmnst08'), minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...'aeohkt8'))),
    )
    .map(([text, changes]) => {
      let other = text;
      for (const [at, letter] of changes.slice(0, 3))
        other = other.slice(0, at) + letter + other.slice(at + (letter < 'h' ? 1 : 0));
      return [text, other] as const;
    });

  it('is what it is without one where it is below it, and never below it otherwise', () => {
    fc.assert(
      fc.property(
        fc.oneof(changed, fc.tuple(word, word)),
        fc.double({ min: 0, max: 6, noNaN: true }),
        ([a, b], most) => {
          const { cost } = edits(a, b);
          const limited = editCost(a, b, most);
          if (cost < most) expect(limited).toBe(cost);
          else expect(limited).toBeGreaterThanOrEqual(Math.min(most, cost));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
