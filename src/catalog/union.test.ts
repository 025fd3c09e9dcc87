import fc from 'fast-check';
import { expect, it } from 'vitest';
import { madeUpParty, madeUpVersion } from '../../test/support/made-up-lists.ts';
import type { Party } from '../model/index.ts';
import { unionOf } from './union.ts';

const NAMES = ['Svaneke Ingeborg', 'Quispe Baltasar', 'Marchetti Odile'];
const someParty = fc
  .tuple(fc.constantFrom('zz-1', 'zz-2', 'zz-3'), fc.subarray(NAMES, { minLength: 1 }))
  .map(([id, names]) => madeUpParty(id, 'Person', names));
const someVersions = fc.array(fc.uniqueArray(someParty, { selector: ({ id }) => id }), { minLength: 1, maxLength: 5 });

it('says the same of entries that versions share as of equal ones read apart', () => {
  fc.assert(
    fc.property(someVersions, (versions) => {
      const loaded = (of: (party: Party) => Party) =>
        versions.map((parties, i) => ({
          manifest: madeUpVersion('zz_rivers', `2030-0${i + 1}-01`, parties),
          parties: parties.map(of),
        }));
      const known = new Map<string, Party>();
      const shared = (party: Party): Party => {
        const key = JSON.stringify(party);
        known.set(key, known.get(key) ?? party);
        return known.get(key)!;
      };
      expect(unionOf(loaded(shared))).toEqual(unionOf(loaded((party) => structuredClone(party))));
    }),
  );
});
