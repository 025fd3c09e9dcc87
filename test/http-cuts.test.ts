import { afterAll, expect, it } from 'vitest';
import { catalogOf } from '../src/catalog/index.ts';
import { createApp } from '../src/http/index.ts';
import { engineOn, openEngine } from '../src/screen/index.ts';
import { clientOf } from './support/http-client.ts';
import { listsFolder } from './support/lists-folder.ts';
import { madeUpParty, madeUpVersion } from './support/made-up-lists.ts';

const { folder, put, remove } = listsFolder();
afterAll(remove);
const passport = { identifiers: [{ kind: 'passport' as const, value: 'ZZ1234567', country: 'zz' }] };
for (const [list, id] of [
  ['us_ofac_sdn', 'zz-1'],
  ['un_sc_sanctions', 'yy-1'],
] as const)
  put(list, '2031-01-01', [madeUpParty(id, 'Person', ['SVANEKE, Ingeborg'], { list, ...passport })]);

it('a link says why, is cut, stays cut for the next opening, and is taken back', async () => {
  const http = clientOf(createApp(await openEngine({ data: folder })));
  const parties = async () => {
    const { body } = await http.post('/screen', { names: ['Ingeborg Svaneke'] });
    return body.matches.map(({ party, linked = [] }: { party: { id: string }; linked: { id: string }[] }) =>
      [party, ...linked].map(({ id }) => id),
    );
  };
  expect(await parties()).toEqual([['zz-1', 'yy-1']]);
  const cut = await http.post('/links/cut', { between: ['zz-1', 'un_sc_sanctions:yy-1'], why: 'different fathers' });
  expect(cut.body.cuts[0]).toMatchObject({ between: ['zz-1', 'un_sc_sanctions:yy-1'], why: 'different fathers' });
  expect(await parties()).toEqual([['zz-1'], ['yy-1']]);
  expect((await openEngine({ data: folder })).linked('zz-1')).toHaveLength(1);
  expect((await http.get('/links/cuts')).body).toEqual(cut.body);
  const back = await http.post('/links/rejoin', { between: ['un_sc_sanctions:yy-1', 'zz-1'] });
  expect(back.body).toEqual({ cuts: [] });
  expect(await parties()).toEqual([['zz-1', 'yy-1']]);
});

it('cuts several ties at once, and takes them back all or none', async () => {
  const http = clientOf(createApp(await openEngine({ data: folder })));
  const pairs = [
    ['zz-1', 'yy-1'],
    ['zz-1', 'us_ofac_sdn:zz-1'],
  ];
  const cut = await http.post('/links/cut', { between: pairs, why: 'different fathers' });
  expect(cut.body.cuts.map(({ between }: { between: string[] }) => between)).toEqual(pairs);
  const wrong = await http.post('/links/rejoin', { between: [pairs[0], ['zz-1', 'yy-9']] });
  expect(wrong.body).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
  expect((await http.get('/links/cuts')).body).toEqual(cut.body);
  expect((await http.post('/links/rejoin', { between: pairs })).body).toEqual({ cuts: [] });
});

it('refuses entries that are on no list, cuts that are none, and lists that have no folder', async () => {
  const http = clientOf(createApp(await openEngine({ data: folder })));
  const cut = await http.post('/links/cut', { between: ['zz-1', 'nobody'] });
  expect(cut.body).toMatchObject({ status: 404, code: 'PARTY_UNKNOWN' });
  const back = await http.post('/links/rejoin', { between: ['zz-1', 'yy-1'] });
  expect(back.body).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
  // A page of another origin can send a form without asking first, but no JSON.
  const form = await http.post('/links/cut', '{"between": ["zz-1", "yy-1"]}', 'text/plain');
  expect(form.body.code).toBe('FILE_TYPE_UNSUPPORTED');
  const parties = [madeUpParty('zz-9', 'Person', ['QUISPE, Baltasar'])];
  const handed = catalogOf([{ manifest: madeUpVersion('zz_rivers', '2031-01-01', parties), parties }]);
  const none = await clientOf(createApp(engineOn(handed))).get('/links/cuts');
  expect(none.body).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
});
