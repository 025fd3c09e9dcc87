import { describe, expect, it } from 'vitest';
import { madeUpParty, madeUpVersion } from '../../test/support/made-up-lists.ts';
import { catalogOf } from '../catalog/index.ts';
import type { Party } from '../model/index.ts';
import { engineOn } from './index.ts';

const version = (date: string, parties: readonly Party[]) => ({
  manifest: madeUpVersion('zz_rivers', date, parties),
  parties,
});
const dated = madeUpParty('zz-1', 'Person', ['MARCHETTI, Odile'], { listed: '2030-06-15' });
const undated = madeUpParty('zz-2', 'Person', ['SVANEKE, Ingeborg']);
const gone = madeUpParty('zz-3', 'Person', ['QUISPE, Baltasar'], { listed: '2030-02-01' });
const back = madeUpParty('zz-4', 'Person', ['QUISPE, Baltasar']);
const renamed = madeUpParty('zz-5', 'Organization', ['Copper Basin Holding']);
const renamedLater = madeUpParty('zz-5', 'Organization', ['Zinnober Mining Group']);

const engine = engineOn(
  catalogOf([
    {
      ...version('2031-01-10', [dated, undated, back, renamedLater]),
      older: [version('2029-12-01', [renamed]), version('2030-08', [dated, gone, renamed])],
    },
  ]),
);
const onDay = (name: string, asOf?: string) =>
  engine
    .screen({ names: [name] }, asOf === undefined ? {} : { asOf })
    .matches.map(({ party, asOf: held }) => [party.id, held?.standing]);

describe('screening as of a day', () => {
  it('goes by the listing date where it is known, to the day', () => {
    expect(onDay('Odile Marchetti', '2030-06-14')).toEqual([]);
    expect(onDay('Odile Marchetti', '2030-06-15')).toEqual([['zz-1', 'listed']]);
    expect(engine.screen('Odile Marchetti', { asOf: '2030-06-15' }).matches[0]!.asOf!.basis).toContain('2030-06-15');
  });

  it('says possibly listed, never clear, of the time between a version without the party and one with it', () => {
    expect(onDay('Ingeborg Svaneke', '2030-08-01')).toEqual([]);
    // A version of August that lacks the party may be of its first day.
    expect(onDay('Ingeborg Svaneke', '2030-08-02')).toEqual([['zz-2', 'possibly listed']]);
    expect(onDay('Ingeborg Svaneke', '2030-11-05')).toEqual([['zz-2', 'possibly listed']]);
    expect(onDay('Ingeborg Svaneke', '2031-01-10')).toEqual([['zz-2', 'listed']]);
    const [match] = engine.screen('Ingeborg Svaneke', { asOf: '2030-11-05' }).matches;
    expect(match!.asOf!.basis).toBe(
      'first seen in the version of 2031-01-10, absent in that of 2030-08; no listing date is known',
    );
  });

  it('says possibly listed of all days before the oldest version held', () => {
    expect(onDay('Copper Basin Holding', '2020-01-01')).toEqual([['zz-5', 'possibly listed']]);
  });

  it('puts the entry that surely stood on the list before another of the same name that possibly did', () => {
    const sure = madeUpParty('zz-7', 'Person', ['Okonjo Tamsin Birgitta'], { listed: '2030-02-01' });
    const unsure = madeUpParty('zz-6', 'Person', ['OKONJO, Tamsin Birgitta'], { list: 'zz_lakes' });
    const cousin = madeUpParty('zz-8', 'Person', ['OKONJO, Tamsin'], { list: 'zz_lakes' });
    const lakes = [unsure, cousin];
    const lists = [
      { manifest: madeUpVersion('zz_lakes', '2031-01-10', lakes), parties: lakes },
      version('2030-06-01', [sure]),
    ];
    const found = engineOn(catalogOf(lists)).screen('Tamsin Okonjo', { asOf: '2030-06-01' }).matches;
    // By score alone the unsure one would come first: it is printed with a comma.
    expect(found[2]!.score).toBeGreaterThan(found[1]!.score);
    const asked = found.map(({ party, asOf }) => [party.id, asOf?.standing]);
    // The other name, which matches better, keeps its place.
    expect(asked).toEqual([
      ['zz-8', 'possibly listed'],
      ['zz-7', 'listed'],
      ['zz-6', 'possibly listed'],
    ]);
  });

  it('keeps a removed party for its days, and tells it from the same person listed again', () => {
    expect(onDay('Baltasar Quispe', '2030-01-31')).toEqual([]);
    expect(onDay('Baltasar Quispe', '2030-02-01')).toEqual([['zz-3', 'listed']]);
    expect(onDay('Baltasar Quispe', '2030-09-30')).toEqual([
      ['zz-3', 'possibly no longer listed'],
      ['zz-4', 'possibly listed'],
    ]);
    expect(onDay('Baltasar Quispe', '2031-02-01')).toEqual([['zz-4', 'listed']]);
  });

  it('says possibly no longer listed, never listed nor clear, of the time between a version with the party and one without', () => {
    expect(onDay('Baltasar Quispe', '2030-08-01')[0]).toEqual(['zz-3', 'listed']);
    // The version of August may be of its first day: of the days after that nothing is known.
    expect(onDay('Baltasar Quispe', '2030-08-02')[0]).toEqual(['zz-3', 'possibly no longer listed']);
    expect(onDay('Baltasar Quispe', '2031-01-09')[0]).toEqual(['zz-3', 'possibly no longer listed']);
    expect(onDay('Baltasar Quispe', '2031-01-10')).toEqual([['zz-4', 'listed']]);
    const match = engine
      .screen('Baltasar Quispe', { asOf: '2030-09-30' })
      .matches.find(({ party }) => party.id === 'zz-3')!;
    expect(match.asOf!.basis).toBe(
      'last seen in the version of 2030-08, absent in that of 2031-01-10; no delisting date is known; listed 2030-02-01 (listing date)',
    );
  });

  it('finds a party by the name it had then', () => {
    expect(onDay('Copper Basin Holding', '2030-09-30')).toEqual([['zz-5', 'listed']]);
    expect(onDay('Copper Basin Holding', '2031-02-01')).toEqual([]);
    expect(onDay('Copper Basin Holding')).toEqual([]);
  });

  it('without a day asks the newest version only', () => {
    expect(onDay('Baltasar Quispe')).toEqual([['zz-4', undefined]]);
    expect(onDay('Zinnober Mining Group')).toEqual([['zz-5', undefined]]);
  });

  it('refuses what is no day', () => {
    for (const asOf of ['2030', '2030-02-30', 'yesterday'])
      expect(() => engine.screen('Odile Marchetti', { asOf })).toThrow(/is no day/);
  });
});
