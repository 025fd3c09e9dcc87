import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScreenOptionsInput } from '../model/index.ts';
import { AskedAlike } from './asked-alike.ts';
import { readQuery } from './query.ts';

const options = fc.record(
  {
    threshold: fc.constantFrom(0.7, 0.8, Number.NaN),
    limit: fc.constantFrom(1, 10),
    lists: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    weakAliases: fc.boolean(),
    asOf: fc.constantFrom('2031-01-01', '2031-01-02'),
  },
  { requiredKeys: [] },
);

describe('options that come again', () => {
  it('are answered from memory only where they are the same', () => {
    fc.assert(
      fc.property(fc.array(options, { minLength: 1, maxLength: 12 }), (asked) => {
        const alike = new AskedAlike((each) => JSON.stringify(Object.entries(each).sort()));
        for (const each of asked) expect(alike.answer(each)).toBe(JSON.stringify(Object.entries(each).sort()));
      }),
    );
  });

  it('are not mixed up with those the caller changed meanwhile, nor with what are no options', () => {
    const alike = new AskedAlike((each) => JSON.stringify(each));
    const mine = { lists: ['a'] };
    alike.answer(mine);
    mine.lists.push('b');
    expect(alike.answer(mine)).toBe('{"lists":["a","b"]}');
    expect(alike.answer(null as unknown as ScreenOptionsInput)).toBe('null');
  });
});

describe('a name alone', () => {
  it('is read as a query that gives nothing but that name', () => {
    expect(readQuery(' Ada Example ')).toEqual(readQuery({ names: [' Ada Example '] }));
    expect(JSON.stringify(readQuery('x'))).toBe(JSON.stringify(readQuery({ names: ['x'] })));
  });
});
