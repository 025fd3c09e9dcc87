import { describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';
import { clientOf } from './support/http-client.ts';

const { get } = clientOf(createApp(fakeEngine(PARTIES, { stale: ['xx_old'] })));
const idsAt = async (path: string) => (await get(path)).body.results.map(({ id }: { id: string }) => id);

describe('GET /search', () => {
  it('finds parties by name, with total and counts', async () => {
    const { status, body } = await get('/search/default?q=rowan&facets=countries&facets=schema&facets=datasets');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: { value: 5, relation: 'eq' }, limit: 10, offset: 0 });
    expect(body.facets.countries).toEqual({
      label: 'Countries',
      values: [
        { name: 'de', label: 'Germany', count: 2 },
        { name: 'fr', label: 'France', count: 1 },
        { name: 'pa', label: 'Panama', count: 1 },
      ],
    });
    expect(body.facets.schema.values[0]).toEqual({ name: 'Person', label: 'Person', count: 2 });
    expect(body.facets.datasets.values[0]).toMatchObject({ name: 'xx_alpha', label: 'List xx_alpha' });
  });

  it('finds an entry by its id', async () => {
    expect(await idsAt('/search/default?q=beta-2')).toEqual(['beta-2']);
    expect(await idsAt('/search/xx_alpha?q=beta-2')).toEqual([]);
  });

  it('pages without gap or repetition', async () => {
    const pages = [0, 2, 4, 6].map((offset) => idsAt(`/search/default?q=rowan&limit=2&offset=${offset}`));
    const [whole, ...parts] = [await idsAt('/search/default?q=rowan'), ...(await Promise.all(pages))];
    expect(parts.flat()).toEqual(whole);
  });

  it('filters by country, list, schema left out and any property', async () => {
    expect(await idsAt('/search/default?q=rowan&countries=de')).toEqual(['alpha-2', 'beta-1']);
    expect(await idsAt('/search/default?q=rowan&countries=de&countries=fr&filter_op=AND')).toEqual([]);
    expect(await idsAt('/search/default?q=rowan&datasets=xx_old')).toEqual(['old-1']);
    expect(await idsAt('/search/default?q=rowan&filter=programId:alpha-2')).toEqual(['alpha-1']);
    expect(await idsAt('/search/default?q=rowan&filter=properties.birthDate:1970')).toEqual(['alpha-1']);
    expect(await idsAt('/search/default?q=rowan&exclude_schema=Person&target=true&fuzzy=true&simple=false')).toEqual([
      'beta-1',
      'beta-2',
      'old-1',
    ]);
  });

  it('refuses an empty text, an unknown list and what it does not offer', async () => {
    expect((await get('/search/default?q=%20')).body).toMatchObject({ status: 400, code: 'QUERY_EMPTY' });
    expect((await get('/search/default')).body).toMatchObject({ status: 400, code: 'QUERY_EMPTY' });
    expect((await get('/search/elsewhere?q=x')).body).toMatchObject({ status: 404, code: 'LIST_UNKNOWN' });
    for (const query of [
      'sort=caption:asc',
      'schema=Spaceship',
      'filter=nothing',
      'target=false',
      'offset=-1',
      'facets=colour',
      'fuzzy=maybe',
      'q=%00',
      'q=a%00b',
    ]) {
      expect((await get(`/search/default?q=rowan&${query}`)).body, query).toMatchObject({
        status: 400,
        code: 'OPTION_INVALID',
      });
    }
  });
});

describe('GET /entities', () => {
  it('gives the whole entry, with designations unless told not to', async () => {
    const nested = (await get('/entities/alpha-1')).body;
    expect(nested.properties.sanctions).toHaveLength(2);
    expect(nested.properties.sanctions[0]).toMatchObject({
      schema: 'Sanction',
      properties: {
        authority: ['Office Alpha'],
        program: ['ALPHA-1'],
        listingDate: ['2025-02-10'],
        reason: ['Because.'],
      },
    });
    expect(nested.properties.sanctions[1].properties).not.toHaveProperty('listingDate');
    const flat = (await get('/entities/alpha-1?nested=false')).body;
    expect(flat.properties).not.toHaveProperty('sanctions');
    expect(flat.last_seen).toBe('2026-07-11T00:00:00');
  });

  it('answers 404 for an id nobody has, however odd', async () => {
    for (const id of ['alpha-99', 'constructor', '%2e%2e%2fetc', 'a%20b', '%F0%9F%98%80']) {
      expect((await get(`/entities/${id}`)).body, id).toMatchObject({ status: 404, code: 'PARTY_UNKNOWN' });
    }
    expect((await get('/entities/%00')).body).toMatchObject({ status: 400, code: 'QUERY_INVALID' });
  });
});

describe('what is loaded', () => {
  it('lists datasets with version and children, and stale ones as outdated', async () => {
    const { body } = await get('/catalog');
    expect(body.datasets.map(({ name }: { name: string }) => name)).toEqual([
      'default',
      'sanctions',
      'xx_alpha',
      'xx_beta',
      'xx_old',
    ]);
    expect(body.datasets[0].children).toEqual(['xx_alpha', 'xx_beta', 'xx_old']);
    expect(body).toMatchObject({ current: ['xx_alpha', 'xx_beta'], outdated: ['xx_old'], index_stale: true });
    expect(body.datasets[2]).toMatchObject({
      version: '2026-07-11',
      entity_count: 2,
      licence: 'Public domain',
      load: true,
    });
  });

  it('tells again only what has changed', async () => {
    for (const path of ['/catalog', '/lists', '/openapi.json']) {
      const etag = (await get(path)).headers.get('etag')!;
      expect(etag, path).toBeTruthy();
      expect((await get(path, { 'if-none-match': etag })).status, path).toBe(304);
    }
  });

  it('lists coverage with source and licence', async () => {
    const { body } = await get('/lists');
    expect(body[0]).toMatchObject({
      list: 'xx_alpha',
      version: '2026-07-11',
      ageDays: 10,
      stale: false,
      screened: true,
      entries: 2,
      licence: 'Public domain',
      source: 'https://example.org/xx_alpha',
    });
  });

  it('names one algorithm, which is default and best', async () => {
    const { body } = await get('/algorithms');
    expect(body).toMatchObject({ default: 'interdict', best: 'interdict', algorithms: [{ name: 'interdict' }] });
    expect(Object.keys(body.algorithms[0].docs.features)).toContain('birthDate');
  });
});

describe('health', () => {
  it('is alive before it is ready', async () => {
    let ready = false;
    const engine = fakeEngine(PARTIES);
    const starting = clientOf(createApp(() => (ready ? engine : undefined)));
    expect((await starting.get('/healthz')).body).toEqual({ status: 'ok' });
    const refused = await starting.get('/readyz');
    expect(refused.body).toMatchObject({ status: 503, code: 'NOT_READY' });
    expect(refused.headers.get('retry-after')).toBe('2');
    expect((await starting.post('/screen', { names: ['Ada'] })).status).toBe(503);
    ready = true;
    expect((await starting.get('/readyz')).body).toEqual({ status: 'ok' });
    expect((await starting.post('/screen', { names: ['Ada'] })).status).toBe(200);
  });
});
