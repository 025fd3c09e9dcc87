import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listsFolder } from '../../test/support/lists-folder.ts';
import { madeUpParty } from '../../test/support/made-up-lists.ts';
import { openEngine } from '../screen/index.ts';
import { catalogKnownAt, dayOf } from './index.ts';
import { openCatalog } from './open.ts';

const odile = madeUpParty('zz-1', 'Person', ['MARCHETTI, Odile']);
const ingeborg = madeUpParty('zz-2', 'Person', ['SVANEKE, Ingeborg']);
const baltasar = madeUpParty('zz-3', 'Person', ['QUISPE, Baltasar']);

let lists: ReturnType<typeof listsFolder>;
beforeEach(() => {
  lists = listsFolder();
  lists.put('zz_rivers', '2030-01-10', [odile, baltasar]);
  lists.sight('zz_rivers', '2030-05-20', ['zz-1', 'zz-9']);
  lists.put('zz_rivers', '2030-09-10', [ingeborg]);
});
afterEach(() => lists.remove());

const standing = (catalog: ReturnType<typeof openCatalog>, id: string, day: string) =>
  catalog.standingOn(catalog.numberOf(id)!, dayOf(day))?.standing;

describe('what files that are no whole versions show', () => {
  it('keeps a party listed up to their day; one they lack is neither listed nor gone for that', () => {
    const catalog = openCatalog({ data: lists.folder });
    expect(standing(catalog, 'zz-1', '2030-05-20')).toBe('listed');
    expect(standing(catalog, 'zz-1', '2030-05-21')).toBe('possibly no longer listed');
    expect(standing(catalog, 'zz-3', '2030-05-20')).toBe('possibly no longer listed');
    expect(standing(catalog, 'zz-2', '2030-05-20')).toBe('possibly listed');
    expect(catalog.versions.map(({ version }) => version)).toEqual(['2030-09-10']);
    expect(catalog.history).toHaveLength(2);
  });

  it('is not known before their day', async () => {
    const now = openCatalog({ data: lists.folder });
    for (const known of [
      openCatalog({ data: lists.folder, knownAt: '2030-05-19' }),
      await catalogKnownAt(now, '2030-05-19'),
    ])
      expect(known.sightings).toEqual([]);
    for (const known of [
      openCatalog({ data: lists.folder, knownAt: '2030-05-20' }),
      await catalogKnownAt(now, '2030-05-20'),
    ])
      expect(known.sightings).toHaveLength(1);
  });

  it('is told and done without where it cannot be read', async () => {
    writeFileSync(join(lists.folder, 'lists', 'zz_rivers', '2030-05-20.sightings.json.gz'), 'spoilt');
    const engine = await openEngine({ data: lists.folder });
    const result = engine.screen('Odile Marchetti', { asOf: '2030-05-20' });
    expect(result.outcome).toBe('match');
    expect(result.matches[0]!.asOf!.standing).toBe('possibly no longer listed');
    expect(result.coverage[0]!.limits[0]).toContain('What a file of 2030-05-20 shows of its entries cannot be read');
  });
});

describe('an older version that cannot be read', () => {
  beforeEach(() => {
    lists.put('zz_rivers', '2030-03-10', [odile]);
    writeFileSync(join(lists.folder, 'lists', 'zz_rivers', '2030-03-10.jsonl.gz'), 'spoilt');
  });

  it('leaves the newest at work, and says so', async () => {
    const engine = await openEngine({ data: lists.folder });
    const today = engine.screen('Ingeborg Svaneke');
    expect(today.outcome).toBe('match');
    expect(today.coverage[0]).toMatchObject({ screened: true, version: '2030-09-10' });
    expect(today.coverage[0]!.limits[0]).toContain('The older version of 2030-03-10 cannot be read');
  });

  it('makes incomplete the answers of the days it alone could speak for, and no others', async () => {
    const engine = await openEngine({ data: lists.folder });
    const on = (asOf: string) => engine.screen('Nobody Atall', { asOf });
    expect(
      ['2030-01-10', '2030-01-11', '2030-03-10', '2030-09-09', '2030-09-10'].map((day) => on(day).outcome),
    ).toEqual(['clear', 'incomplete', 'incomplete', 'incomplete', 'clear']);
    expect(on('2030-03-10').incomplete!.join()).toContain('The version of that time, 2030-03-10, cannot be read');
    expect(engine.screen('Odile Marchetti', { asOf: '2030-03-10' }).matches[0]!.party.id).toBe('zz-1');
  });

  it('is told as well of what was known on a day, which a thread of its own compiles', async () => {
    lists.put('zz_rivers', '2030-12-10', [ingeborg]);
    const then = await (await openEngine({ data: lists.folder })).knownAt('2030-09-30');
    expect(then.screen('Nobody Atall').coverage[0]!.limits[0]).toContain('2030-03-10 cannot be read');
    expect(then.screen('Nobody Atall', { asOf: '2030-03-10' }).outcome).toBe('incomplete');
  });
});
