import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mention } from '../../../src/screen/vocabulary.ts';
import { pieces } from './pieces.ts';

const mention = (start: number, end: number) => ({ start, end }) as Mention;

it('never loses or doubles a character, whatever the offsets', () => {
  const places = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), places, (text, found) => {
      const cut = pieces(
        text,
        found.map(([start, end]) => mention(start, end)),
      );
      expect(cut.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

it('marks mentions in the order of the text under their own numbers', () => {
  const cut = pieces('Ann met Bob.', [mention(8, 11), mention(0, 3)]);
  expect(cut.map(({ text, mention: number }) => [text, number])).toEqual([
    ['Ann', 1],
    [' met ', undefined],
    ['Bob', 0],
    ['.', undefined],
  ]);
});
