import { afterAll, describe, expect, it } from 'vitest';
import { listsFolder } from '../../test/support/lists-folder.ts';
import { madeUpParty } from '../../test/support/made-up-lists.ts';
import type { Party } from '../model/index.ts';
import { heldVersions, newestVersions, readParties } from './bundle.ts';

const { folder, put, remove } = listsFolder();
afterAll(remove);
const odile = madeUpParty('zz-1', 'Person', ['MARCHETTI, Odile']);
const ingeborg = madeUpParty('zz-2', 'Person', ['SVANEKE, Ingeborg']);

describe('heldVersions', () => {
  it('orders by day, not by how a date is written: a month stands after all its days', () => {
    for (const version of ['2031', '2030-10-02', '2030-09', '2030-09-30', '2030-09-03', '2030-10', '2029-12-31'])
      put('zz_rivers', version, [odile]);
    expect(heldVersions(folder).map(({ manifest }) => manifest.version)).toEqual([
      '2029-12-31',
      '2030-09-03',
      '2030-09',
      '2030-09-30',
      '2030-10-02',
      '2030-10',
      '2031',
    ]);
    expect(newestVersions(heldVersions(folder)).map(({ manifest }) => manifest.version)).toEqual(['2031']);
  });
});

describe('readParties', () => {
  it('shares what is equal in several versions', () => {
    put('yy_lakes', '2030-01-01', [odile]);
    put('yy_lakes', '2030-02-01', [odile, ingeborg]);
    const known = new Map<string, Party>();
    const [older, newer] = heldVersions(folder)
      .filter(({ manifest }) => manifest.list === 'yy_lakes')
      .map((version) => readParties(version, known));
    expect(older).toEqual([odile]);
    expect(newer).toEqual([odile, ingeborg]);
    expect(older![0]).toBe(newer![0]);
  });
});
