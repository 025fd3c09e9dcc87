import { describe, expect, it } from 'vitest';
import { madeUpParty, madeUpVersion } from '../../../test/support/made-up-lists.ts';
import { catalogOf } from '../../catalog/index.ts';
import type { Situation } from '../../model/index.ts';
import { engineOn } from '../index.ts';
import { effectsOfParty } from './party-effects.ts';
import { askSituation } from './situations.ts';

// Invented entries: a society whose short name is also a surname, and two people who bear it.
const LIST = 'us_ofac_sdn';
const named = (id: string, schema: 'Person' | 'Organization', name: string) => ({
  ...madeUpParty(id, schema, [name], { list: LIST }),
  designations: [{ list: LIST, programmes: ['SDGT'], listed: '2020-01-01' }],
});
const parties = [
  named('a-1', 'Person', 'VELMOR, Tarn'),
  named('a-2', 'Person', 'VELMOR, Bela'),
  named('a-3', 'Organization', 'Velmor Society for Lighthouses'),
  named('a-4', 'Person', 'ISKANDRO, Kaveh'),
];
const engine = engineOn(catalogOf([{ manifest: madeUpVersion(LIST, '2031-06-01', parties), parties }]));
const situation: Situation = askSituation('us-bank', '2031-06-01');

describe('a name that may mean several entries', () => {
  it('is said to be ambiguous, with the entries and their ids, instead of being answered for the first', () => {
    const ask = () => effectsOfParty(engine, 'Velmor', situation);
    expect(ask).toThrow(expect.objectContaining({ code: 'PARTY_AMBIGUOUS' }));
    for (const id of ['a-1', 'a-2']) expect(ask).toThrow(new RegExp(`${id}\\)`));
  });

  it('is answered by id, and where one only fits', () => {
    expect(effectsOfParty(engine, 'a-3', situation).party.id).toBe('a-3');
    expect(effectsOfParty(engine, 'Kaveh Iskandro', situation).party.id).toBe('a-4');
    expect(() => effectsOfParty(engine, 'Nobody Whatever', situation)).toThrow(/No list and no historical record/);
  });
});
