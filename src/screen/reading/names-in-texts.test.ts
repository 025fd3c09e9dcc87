import fc from 'fast-check';
import { expect, it } from 'vitest';
import { madeUpParty, madeUpVersion, RIVERS } from '../../../test/support/made-up-lists.ts';
import { catalogOf } from '../../catalog/index.ts';
import { AskedNames } from '../../documents/index.ts';
import { BALANCED } from '../../match/index.ts';
import { engineOn } from '../engine.ts';
import { readOptions } from '../query.ts';
import { NamesInTexts } from './names-in-texts.ts';

const PARTIES = [
  ...RIVERS,
  madeUpParty('zz-11', 'Person', ['Abd al-Rahman Nur al-Din KHALVAR', 'VAN DER MOLK, Pieter', 'Ольга ДРОЗДЕНКО']),
  madeUpParty('zz-12', 'Organization', ['FRONT FOR THE LIBERATION OF TEAL (FLT)', 'Islamic Delta Guard Corps']),
  madeUpParty('zz-13', 'Company', ['DELTA PETROBANK OAO', 'National Teal Oil Company - oil of the delta rivers']),
  madeUpParty('zz-14', 'LegalEntity', ['Tiberiu Delta']),
  madeUpParty('zz-15', 'Vessel', ['MV GRANITE 2']),
];
const catalog = catalogOf([{ manifest: madeUpVersion('zz_rivers', '2031-05-01', PARTIES), parties: PARTIES }]);
const engine = engineOn(catalog);
const asked = new NamesInTexts(catalog, BALANCED).under(readOptions(catalog, {}, BALANCED));
const everything = new AskedNames((name) => engine.screen(name).matches);

const wholes = PARTIES.flatMap(({ names }) => names.map(({ full }) => full));
const listed = wholes.flatMap((full) => full.split(/[\s,()]+/)).filter(Boolean);
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...listed) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('the', 'of', 'Judge', 'Network', '2', 'al-', 'FLT', 'NTOC', 'Treaty', 'Ltd'),
  },
);
/** One letter changed, left out or put in; two words written as one. */
const slips = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.slice(0, 3) + text.slice(4),
  (text) => `${text.slice(0, 2)}e${text.slice(2)}`,
  (text) => text.replace(' ', ''),
);
/** Words of any names together, and now and then a whole name: by chance the words seldom make one. */
const words = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...wholes) },
);
const stretch = fc
  .tuple(words, slips)
  .map(([text, slip]) => slip(text).trim())
  .filter((text) => /\p{L}/u.test(text));

it('leaves nobody out whom a stretch of text may name', () => {
  let named = 0;
  fc.assert(
    fc.property(stretch, (text) => {
      const found = asked.fitting(text).map(({ match, fit }) => [match.party.id, match.score, fit]);
      expect(found).toEqual(everything.fitting(text).map(({ match, fit }) => [match.party.id, match.score, fit]));
      named += found.length;
    }),
    { numRuns: 1500 },
  );
  expect(named).toBeGreaterThan(20);
});
