import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NameModel } from '../names/index.ts';
import { packTraits, unpackTraits } from './packed-traits.ts';
import { prepare } from './prepare.ts';

it('gives back the traits of every token of any name, but for their places and parts', () => {
  const words = 'Mohammed J. Ivanova NOVÁKOVÁ 김일수 محمد الله LLC No. 8 XII bank & \u001f \u001e Zürich Müller'.split(
    ' ',
  );
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words)).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(name, fc.constantFrom<NameModel>('person', 'organisation', 'thing'), (printed, model) => {
      for (const traits of prepare(printed, model).tokens) {
        const { role } = traits.token;
        const said = role === 'family' || role === 'given' ? 'name' : role;
        const token = { ...traits.token, role: said, start: 0, end: 0 };
        expect(unpackTraits(packTraits(traits), token.forms)).toEqual({ ...traits, token });
      }
    }),
    { numRuns: 1000 },
  );
});
