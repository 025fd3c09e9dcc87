import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { type Engine, openEngine } from '../src/screen/index.ts';
import { interdict } from './cli-world.ts';
import { clientOf } from './support/http-client.ts';
import { listsFolder } from './support/lists-folder.ts';
import { madeUpParty } from './support/made-up-lists.ts';

const { folder, put, remove } = listsFolder();
const odile = madeUpParty('zz-1', 'Person', ['MARCHETTI, Odile'], { listed: '2030-06-15' });
const ingeborg = madeUpParty('zz-2', 'Person', ['SVANEKE, Ingeborg']);
const left = madeUpParty('zz-3', 'Person', ['QUISPE, Baltasar']);
const back = madeUpParty('zz-4', 'Person', ['Baltasar QUISPE']);
put('zz_rivers', '2030-01-01', [left]);
put('zz_rivers', '2030-07', [left, odile]);
put('zz_rivers', '2030-12-01', [odile, ingeborg, back], '2030-12-05T10:00:00Z');
afterAll(remove);

let engine: Engine;
let http: ReturnType<typeof clientOf>;
beforeAll(async () => {
  engine = await openEngine({ data: folder, today: new Date('2031-01-01') });
  http = clientOf(createApp(engine));
});
const cli = (...argv: string[]) => interdict(argv, { openEngine });

describe('the command line as of a day', () => {
  it('says what held on the day, and on what grounds', async () => {
    const listed = await cli('screen', 'Odile Marchetti', '--data', folder, '--as-of', '2030-06-15');
    expect(listed.out).toContain(
      '1 match for Odile Marchetti at 0.7 or over on 1 list as of 2030-06-15; its version is',
    );
    expect(listed.out).toContain('listed since 2030-06-15 (listing date)');
    const before = await cli('screen', 'Odile Marchetti', '--data', folder, '--as-of', '2030-06-14');
    expect(before.out).toMatch(/^No match/);
    const possibly = await cli('screen', 'Ingeborg Svaneke', '--data', folder, '--as-of', '2030-11-05');
    expect(possibly.out).toContain(
      'possibly listed: first seen in the version of 2030-12-01, absent in that of 2030-07',
    );
  });

  it('says of a party that was removed some day after that it is possibly no longer listed', async () => {
    const { out } = await cli('screen', 'Baltasar Quispe', '--data', folder, '--as-of', '2030-08-15');
    expect(out).toContain(
      'possibly no longer listed: last seen in the version of 2030-07, absent in that of 2030-12-01; no delisting date is known; first seen in the version of 2030-01-01',
    );
  });

  it('says of which lists no version of the day is held', async () => {
    const { out } = await cli('screen', 'Nobody Atall', '--data', folder, '--as-of', '2029-01-01');
    expect(out).toContain('as of 2029-01-01; no version of that day is held.');
    expect(out).toContain('No version of that day is held: zz_rivers');
  });

  it('answers by what was known', async () => {
    const { out } = await cli('screen', 'Ingeborg Svaneke', '--data', folder, '--known-at', '2030-12-04');
    expect(out).toContain('No match for Ingeborg Svaneke at 0.7 or over on 1 list, as known on 2030-12-04');
  });

  it('screens files and reads documents as of a day', async () => {
    const file = await interdict(['screen', '--file', '-', '--data', folder, '--as-of', '2030-11-05'], {
      openEngine,
      stdin: 'name\nIngeborg Svaneke\n',
    });
    expect(file.lines()[0].matches[0].asOf.standing).toBe('possibly listed');
    expect(file.err).toContain('on 1 list as of 2030-11-05');
    const read = await interdict(['read', '-', '--data', folder, '--as-of', '2030-11-05'], {
      openEngine,
      stdin: 'They met Ingeborg Svaneke in town.',
    });
    expect(read.out).toContain('as of 2030-11-05');
    expect(read.out).toContain('possibly listed: first seen');
  });

  it.each([
    ['--as-of', '2030'],
    ['--as-of', '2030-02-30'],
    ['--known-at', 'yesterday'],
  ])('refuses %s %s', async (option, day) => {
    const { status, err } = await cli('screen', 'A', option, day);
    expect([status, err]).toEqual([1, expect.stringContaining(`error OPTION_INVALID: ${option} "${day}"`)]);
  });
});

describe('interdict lists', () => {
  it('history tells the versions held, for people and for programs', async () => {
    const { out } = await cli('lists', 'history', 'zz_rivers', '--data', folder);
    expect(out).toMatch(/^3 versions of zz_rivers/);
    expect(out).toMatch(/2030-12-01 +2030-12-05 +3 /);
    const json = JSON.parse((await cli('lists', 'history', 'zz_rivers', '--data', folder, '--json')).out);
    expect(json.versions.map((held: { version: string }) => held.version)).toEqual([
      '2030-01-01',
      '2030-07',
      '2030-12-01',
    ]);
  });

  it('diff tells the counts first, then who came, went and came again', async () => {
    const { out } = await cli('lists', 'diff', 'zz_rivers', '2030-01', '2030-12', '--data', folder);
    expect(out.split('\n').slice(0, 6)).toEqual([
      'zz_rivers: from 2030-01-01 to 2030-12-01',
      '2  added',
      '0  removed',
      '1  listed again under another id',
      '0  changed',
      '0  unchanged',
    ]);
    expect(out).toContain('zz-3 → zz-4  Baltasar QUISPE');
    const short = await cli('lists', 'diff', 'zz_rivers', '2030-01', '2030-12', '--data', folder, '--limit', '1');
    expect(short.out).toContain('… and 1 more');
    const json = JSON.parse(
      (await cli('lists', 'diff', 'zz_rivers', '2030-01', '2030-12', '--data', folder, '--json')).out,
    );
    expect(json).toEqual(await engine.diff('zz_rivers', '2030-01-01', '2030-12-01'));
  });

  it('refuse a list and a version that are not held, naming those that are', async () => {
    const list = await cli('lists', 'history', 'zz', '--data', folder);
    expect([list.status, list.err]).toEqual([1, expect.stringMatching(/LIST_UNKNOWN.*\n.*zz_rivers/)]);
    const version = await cli('lists', 'diff', 'zz_rivers', '2030', '2030-12-01', '--data', folder);
    expect([version.status, version.err]).toEqual([1, expect.stringMatching(/OPTION_INVALID.*"2030".*\n.*2030-07/)]);
    expect((await cli('lists', 'diff', 'zz_rivers', '2030-07')).err).toContain('OPTION_INVALID');
  });
});

describe('the service as of a day', () => {
  it('takes asOf where options stand in the body', async () => {
    const { body } = await http.post('/screen', { names: ['Ingeborg Svaneke'], asOf: '2030-11-05' });
    expect(body.query.asOf).toBe('2030-11-05');
    expect(body.matches[0].asOf).toMatchObject({ standing: 'possibly listed' });
    expect(body.coverage[0]).toMatchObject({ version: '2030-07', asOf: '2030-11-05' });
    const read = await http.post('/documents', { text: 'They met Odile Marchetti there.', asOf: '2030-06-15' });
    expect(read.body.documents[0].mentions[0].asOf).toMatchObject({ standing: 'listed' });
    expect((await http.post('/screen', { names: ['A'], asOf: '2030-13-01' })).body.code).toBe('OPTION_INVALID');
  });

  it('takes as_of where they stand in the query', async () => {
    const text = 'They met Odile Marchetti there.';
    const mentions = async (day: string) =>
      (await http.post(`/documents?as_of=${day}`, text, 'text/plain')).body.documents[0].mentions.length;
    expect([await mentions('2030-06-14'), await mentions('2030-06-15')]).toEqual([0, 1]);
    const queries = { q: { schema: 'Person', properties: { name: ['Ingeborg Svaneke'] } } };
    const matched = await http.post('/match/default?as_of=2030-11-05', { queries });
    expect(matched.body.responses.q.results[0].as_of.standing).toBe('possibly listed');
    expect(matched.body.coverage[0].version).toBe('2030-07');
    const gone = { q: { schema: 'Person', properties: { name: ['Baltasar Quispe'] } } };
    const removed = await http.post('/match/default?as_of=2030-08-15', { queries: gone });
    expect(
      removed.body.responses.q.results.map((one: { as_of: { standing: string } }) => one.as_of.standing),
    ).toContain('possibly no longer listed');
    const before = await http.post('/match/default?as_of=2030-06-01', { queries });
    expect(before.body.responses.q.total.value).toBe(0);
    const found = await http.get('/search/default?q=baltasar+quispe&as_of=2030-08-01');
    expect(found.body.results.map((result: { id: string }) => result.id).sort()).toEqual(['zz-3', 'zz-4']);
    expect((await http.get('/search/default?q=a&as_of=2030')).body).toMatchObject({
      status: 400,
      code: 'OPTION_INVALID',
    });
  });

  it('answers by what was known on a day, wherever a question is asked', async () => {
    const queries = { q: { schema: 'Person', properties: { name: ['Ingeborg Svaneke'] } } };
    const asked = async (day: string) => {
      const matched = await http.post(`/match/default?known_at=${day}`, { queries });
      const screened = await http.post('/screen', { names: ['Ingeborg Svaneke'], knownAt: day });
      const read = await http.post('/documents', { text: 'They met Ingeborg Svaneke there.', knownAt: day });
      const sent = await http.post(`/documents?known_at=${day}`, 'They met Ingeborg Svaneke there.', 'text/plain');
      const found = await http.get(`/search/default?q=ingeborg+svaneke&known_at=${day}`);
      expect(screened.body.query.knownAt).toBe(day);
      for (const { body } of [matched, screened, read, sent, found])
        expect(body.coverage[0]).toMatchObject({ knownAt: day });
      return [
        matched.body.responses.q.results.length,
        screened.body.matches.length,
        read.body.documents[0].mentions.length,
        sent.body.documents[0].mentions.length,
        found.body.results.length,
      ];
    };
    expect(await asked('2030-12-04')).toEqual([0, 0, 0, 0, 0]);
    expect(await asked('2030-12-05')).toEqual([1, 1, 1, 1, 1]);
    expect((await http.get('/lists?known_at=2030-12-04')).body[0]).toMatchObject({ version: '2030-07', ageDays: 156 });
    expect((await http.get('/lists?as_of=2030-08-01')).body[0]).toMatchObject({ version: '2030-07' });
    expect((await http.get('/catalog?known_at=2030-12-04')).body.datasets[0]).toMatchObject({ version: '2030-07' });
    const then = await http.get('/lists/zz_rivers/history?known_at=2030-12-04');
    expect(then.body.at(-1).version).toBe('2030-07');
    expect((await http.get('/entities/zz-2?known_at=2030-12-04')).body.status).toBe(404);
    for (const day of ['2029-01-01', 'yesterday']) {
      const { body } = await http.post(`/match/default?known_at=${day}`, { queries });
      expect(body).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
    }
    const body = { names: ['Ingeborg Svaneke'], knownAt: '2029-01-01' };
    expect((await http.post('/screen', body)).body).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
  });

  it('goes on answering while it compares two versions or compiles what was known', async () => {
    const slow = [http.get('/lists/zz_rivers/diff?from=2030-01&to=2030-07'), http.get('/lists?known_at=2030-11-01')];
    let done = 0;
    for (const each of slow) void each.then(() => done++);
    let answered = 0;
    for (; done === 0; answered++) {
      expect((await http.get('/healthz')).body.status).toBe('ok');
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(answered).toBeGreaterThan(1);
    for (const { body } of await Promise.all(slow)) expect(body.code).toBeUndefined();
  });

  it('looks an id up only for days on which it was listed', async () => {
    const found = async (day: string) => (await http.get(`/search/default?q=zz-1&as_of=${day}`)).body.results.length;
    expect([await found('2030-06-14'), await found('2030-06-15')]).toEqual([0, 1]);
  });

  it('tells the versions of a list and what changed between two', async () => {
    const history = await http.get('/lists/zz_rivers/history');
    expect(history.body.map(({ version }: { version: string }) => version)).toEqual([
      '2030-01-01',
      '2030-07',
      '2030-12-01',
    ]);
    const diff = await http.get('/lists/zz_rivers/diff?from=2030-01&to=2030-12');
    expect(diff.body).toEqual(await engine.diff('zz_rivers', '2030-01-01', '2030-12-01'));
    expect((await http.get('/lists')).body[0].versions).toHaveLength(3);
  });

  it('refuses lists and versions it does not hold', async () => {
    expect((await http.get('/lists/zz/history')).body).toMatchObject({ status: 404, code: 'LIST_UNKNOWN' });
    const wrong = ['/lists/zz_rivers/diff?from=2029&to=2030-07', '/lists/zz_rivers/diff?from=2030-07'];
    for (const path of wrong)
      expect((await http.get(path)).body).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
  });
});
