import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordTable } from './word-filter.ts';

const words = fc.array(fc.oneof(fc.stringMatching(/^[a-c]{0,4}$/), fc.string()), { maxLength: 60 });

it('a table of words answers as a map does, for words in it and for others', () => {
  fc.assert(
    fc.property(words, words, (held, asked) => {
      const values = new Map(held.map((word, index) => [word, index]));
      const table = new WordTable(values);
      for (const word of [...held, ...asked]) expect(table.get(word)).toBe(values.get(word));
    }),
  );
});
