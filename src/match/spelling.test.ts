import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NameModel } from '../names/index.ts';
import { prepare } from './prepare.ts';
import { bySpelling } from './spelling.ts';

const MODELS: readonly NameModel[] = ['person', 'organisation', 'thing'];
const letters = fc.constantFrom(
  ...'aeiouyhsknrtmlbdg',
  ...'аеикнртслвдгщ',
  ...'ابدركمنيهوس',
  ...'กขคนรมสง',
  ...'王李张刘陈',
);
const word = fc.array(letters, { minLength: 2, maxLength: 9 }).map((all) => all.join(''));
/** Words, and the same ones with a letter changed. */
const pair = fc
  .tuple(word, fc.nat(8), letters)
  .map(([text, at, letter]) => [text, text.slice(0, at) + letter + text.slice(at + 1)] as const);

it('compares fewer spellings where a limit is reached, and finds the same', () => {
  fc.assert(
    fc.property(
      pair,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...MODELS),
      ([a, b], limit, model) => {
        for (const one of prepare(a, model).tokens)
          for (const other of prepare(b, model).tokens)
            expect(Math.min(limit, bySpelling(one, other, limit))).toBe(
              Math.min(limit, bySpelling(one, other, Number.POSITIVE_INFINITY)),
            );
      },
    ),
    { numRuns: 2000 },
  );
});
