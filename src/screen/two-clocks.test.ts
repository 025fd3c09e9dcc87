import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listsFolder } from '../../test/support/lists-folder.ts';
import { madeUpParty } from '../../test/support/made-up-lists.ts';
import { openEngine } from './index.ts';

let folder: string;
let put: ReturnType<typeof listsFolder>['put'];
let remove: () => void;
beforeEach(() => {
  ({ folder, put, remove } = listsFolder());
});
afterEach(() => remove());

const odile = madeUpParty('zz-1', 'Person', ['MARCHETTI, Odile'], { listed: '2030-06-15' });
const ingeborg = madeUpParty('zz-2', 'Person', ['SVANEKE, Ingeborg']);
const lake = madeUpParty('yy-1', 'Person', ['QUISPE, Baltasar'], { list: 'yy_lakes' });

describe('the second clock: what this installation knew', () => {
  beforeEach(() => {
    put('zz_rivers', '2030-05-01', []);
    put('zz_rivers', '2030-06', [odile]);
    put('zz_rivers', '2030-09-01', [odile, ingeborg], '2030-10-12T04:00:00Z');
    put('yy_lakes', '2030-08-01', [lake]);
  });
  const found = async (name: string, knownAt?: string, asOf?: string) => {
    const engine = await openEngine({ data: folder, ...(knownAt === undefined ? {} : { knownAt }) });
    const result = engine.screen(name, asOf === undefined ? {} : { asOf });
    return { result, ids: result.matches.map(({ party }) => party.id) };
  };

  it('leaves out what was fetched later, whatever its date', async () => {
    expect((await found('Ingeborg Svaneke', '2030-10-11')).ids).toEqual([]);
    expect((await found('Ingeborg Svaneke', '2030-10-12')).ids).toEqual(['zz-2']);
    expect((await found('Ingeborg Svaneke')).ids).toEqual(['zz-2']);
  });

  it('takes a version known to the month as known from its last day', async () => {
    expect((await found('Odile Marchetti', '2030-06-29')).ids).toEqual([]);
    expect((await found('Odile Marchetti', '2030-06-30')).ids).toEqual(['zz-1']);
  });

  it('tells the true day from the known one: listed on the 15th, known on the 30th', async () => {
    expect((await found('Odile Marchetti', '2030-06-20', '2030-06-20')).ids).toEqual([]);
    expect((await found('Odile Marchetti', '2030-06-30', '2030-06-20')).ids).toEqual(['zz-1']);
  });

  it('says so in the query and in the coverage, with ages as they were then', async () => {
    const { result } = await found('Nobody Atall', '2030-10-01');
    expect(result.query.knownAt).toBe('2030-10-01');
    expect(result.coverage.map(({ list, version, ageDays, knownAt }) => [list, version, ageDays, knownAt])).toEqual([
      ['yy_lakes', '2030-08-01', 61, '2030-10-01'],
      ['zz_rivers', '2030-06', 122, '2030-10-01'],
    ]);
    expect((await found('Nobody Atall')).result.query).not.toHaveProperty('knownAt');
  });

  it('counts a list of which nothing was known then as not screened, not as clear', async () => {
    const { result } = await found('Baltasar Quispe', '2030-07-15');
    expect(result.outcome).toBe('incomplete');
    expect(result.coverage.find(({ list }) => list === 'yy_lakes')).toMatchObject({ screened: false });
    expect(result.incomplete!.join()).toContain('known from 2030-08-01');
  });

  it('refuses what is no day, and a day on which nothing at all was known', async () => {
    await expect(openEngine({ data: folder, knownAt: '2030' })).rejects.toThrow(/is no day/);
    await expect(openEngine({ data: folder, knownAt: '2029-01-01' })).rejects.toThrow(/No version of .* was known/);
  });

  it('answers of another day without being opened anew, as if it had been opened for that day', async () => {
    const engine = await openEngine({ data: folder });
    for (const [name, day] of [
      ['Ingeborg Svaneke', '2030-10-11'],
      ['Ingeborg Svaneke', '2030-10-12'],
      ['Baltasar Quispe', '2030-07-15'],
      ['Odile Marchetti', '2030-06-30'],
      ['Ingeborg Svaneke', '2030-10-11'],
    ] as const) {
      const then = await engine.knownAt(day);
      expect(then.screen(name)).toEqual((await found(name, day)).result);
    }
    await expect(engine.knownAt('2030')).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    await expect(engine.knownAt('2029-01-01')).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    const then = await (await engine.knownAt('2030-10-01')).knownAt('2030-11-01');
    expect(then.screen('Ingeborg Svaneke').query.knownAt).toBe('2030-10-01');
  });

  it('finds the versions of a list and what changed between two', async () => {
    const engine = await openEngine({ data: folder, knownAt: '2030-10-01' });
    expect(engine.history('zz_rivers').map(({ version }) => version)).toEqual(['2030-05-01', '2030-06']);
    expect((await engine.diff('zz_rivers', '2030-05', '2030-06')).added.map(({ id }) => id)).toEqual(['zz-1']);
    expect(() => engine.history('xx')).toThrow(/no list "xx"/);
    await expect(engine.diff('zz_rivers', '2030-05', '2030-09')).rejects.toThrow(/No version "2030-09"/);
  });
});

describe('coverage as of a day', () => {
  beforeEach(() => {
    put('zz_rivers', '2030-06', [odile]);
    put('zz_rivers', '2030-09-01', [odile, ingeborg]);
  });
  const covered = async (asOf: string) => {
    const engine = await openEngine({ data: folder, today: new Date('2031-01-01') });
    return engine.screen('Nobody Atall', { asOf }).coverage[0]!;
  };

  it('names the version that governs the day, with its age and its counts then', async () => {
    expect(await covered('2030-08-31')).toMatchObject({
      version: '2030-06',
      ageDays: 91,
      entries: 1,
      asOf: '2030-08-31',
    });
    expect(await covered('2030-09-02')).toMatchObject({ version: '2030-09-01', ageDays: 1, entries: 2 });
  });

  it('says of a day before all versions that the earliest stands in, and what that means', async () => {
    const row = await covered('2030-06-29');
    expect(row).toMatchObject({ version: '2030-06', versionIsLater: true });
    expect(row.limits[0]).toBe(
      'No version of that day is held: listing dates decide where known, the rest is possibly listed',
    );
    expect(await covered('2030-06-30')).not.toHaveProperty('versionIsLater');
  });
});

it('tells of each mention in a document what held on the day', async () => {
  put('zz_rivers', '2030-05-01', []);
  put('zz_rivers', '2030-09-01', [odile, ingeborg]);
  const engine = await openEngine({ data: folder });
  const text = 'The bank refused Odile Marchetti and Ingeborg Svaneke.';
  const read = engine.readAll([{ file: 'a', text }], { asOf: '2030-07-01' });
  expect(read.asOf).toBe('2030-07-01');
  expect(read.documents[0]!.mentions.map(({ party, asOf }) => [party.id, asOf!.standing])).toEqual([
    ['zz-1', 'listed'],
    ['zz-2', 'possibly listed'],
  ]);
  expect(engine.readAll([{ file: 'a', text }], { asOf: '2030-04-01' }).documents[0]!.mentions).toEqual([]);
});
