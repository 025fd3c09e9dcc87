import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseDesk } from '../src/case/index.ts';
import { createApp, ERROR_GUIDE } from '../src/http/index.ts';
import type { ErrorCode } from '../src/model/index.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';
import { harbourIn } from './support/harbour.ts';
import { clientOf, person } from './support/http-client.ts';
import { sqlitePlace } from './support/stores.ts';

const { place, remove } = await sqlitePlace();
await harbourIn(place);
const cases = caseDesk(place);
afterAll(async () => {
  await cases.close();
  await remove();
});
const { get, post } = clientOf(createApp(fakeEngine(PARTIES, { stale: ['xx_old'] }), { cases }));
const document = (await get('/openapi.json')).body;

/** The schema the document gives for an answer, with its references, as something that can check a value. */
function checkerOf(path: string, method: string, status = '200', type = 'application/json'): z.ZodType {
  const schema = document.paths[path][method].responses[status].content[type].schema;
  const whole = { ...schema, $defs: document.components.schemas };
  return z.fromJSONSchema(JSON.parse(JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/')));
}

describe('/openapi.json', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1/);
  });

  it('has every reference it uses', () => {
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references)
      expect(document.components.schemas, reference).toHaveProperty(reference.split('/').at(-1)!);
  });

  it('describes the endpoints with their limits and errors', () => {
    expect(Object.keys(document.paths).sort()).toEqual([
      '/acts',
      '/algorithms',
      '/cases',
      '/cases/{id}',
      '/cases/{id}/corrections',
      '/cases/{id}/decisions',
      '/cases/{id}/documents',
      '/cases/{id}/export',
      '/cases/{id}/facts',
      '/cases/{id}/facts/{fact}',
      '/cases/{id}/overview',
      '/cases/{id}/quotations',
      '/cases/{id}/report',
      '/cases/{id}/sources/{source}',
      '/cases/{id}/undo',
      '/catalog',
      '/documents',
      '/effects',
      '/entities/{id}',
      '/exposure',
      '/healthz',
      '/links/cut',
      '/links/cuts',
      '/links/rejoin',
      '/lists',
      '/lists/{list}/diff',
      '/lists/{list}/history',
      '/match/{dataset}',
      '/ownership',
      '/programmes',
      '/programmes/{id}',
      '/programmes/{id}/tables',
      '/readyz',
      '/screen',
      '/screen/file',
      '/search/{dataset}',
      '/situations',
      '/timeline/{id}',
      '/version',
    ]);
    const { parameters, requestBody, responses } = document.paths['/match/{dataset}'].post;
    const threshold = parameters.find(({ name }: { name: string }) => name === 'threshold');
    // The lines are the policy's, and may differ by kind of party: the description tells them, there is no one default.
    expect(threshold.schema).toMatchObject({ type: 'number', minimum: 0, maximum: 1 });
    expect(threshold.schema).not.toHaveProperty('default');
    expect(threshold.description ?? threshold.schema.description).toMatch(/policy.*0\.7/);
    expect(requestBody.description).toContain('100 queries');
    expect(Object.keys(responses)).toEqual(['200', '400', '404', '413', '415', '500', '503']);
  });

  it('describes the answers as they are', async () => {
    const answers = [
      ['/screen', 'post', await post('/screen', { names: ['Ada Rowan'] })],
      ['/documents', 'post', await post('/documents', { text: 'ROWAN, Ada was there.' })],
      ['/match/{dataset}', 'post', await post('/match/default', person('Ada Rowan'))],
      ['/search/{dataset}', 'get', await get('/search/default?q=rowan')],
      ['/entities/{id}', 'get', await get('/entities/alpha-1')],
      ['/entities/{id}', 'get', await get('/entities/old-1')],
      ['/cases', 'get', await get('/cases')],
      ['/cases/{id}', 'get', await get('/cases/harbour?as_of=2031-04-02')],
      ['/cases/{id}', 'get', await get('/cases/icc-2025?as_of=2025-08-21&known_at=2026-01-01')],
      ['/cases/{id}/facts', 'get', await get('/cases/harbour/facts?status=proposed')],
      ['/cases/{id}/facts/{fact}', 'get', await get('/cases/harbour/facts/injured-courier')],
      ['/cases/{id}/sources/{source}', 'get', await get('/cases/harbour/sources/courier')],
      ['/cases/{id}/quotations', 'get', await get('/cases/harbour/quotations?as_of=2031-04-02')],
      ['/cases/{id}/overview', 'get', await get('/cases/harbour/overview?as_of=2031-04-02')],
      ['/lists', 'get', await get('/lists')],
      ['/links/cuts', 'get', await get('/links/cuts')],
      ['/catalog', 'get', await get('/catalog')],
      ['/algorithms', 'get', await get('/algorithms')],
      ['/healthz', 'get', await get('/healthz')],
      ['/readyz', 'get', await get('/readyz')],
    ] as const;
    for (const [path, method, { status, body }] of answers) {
      expect(status, path).toBe(200);
      expect(checkerOf(path, method).safeParse(body).error, path).toBeUndefined();
      expect(
        checkerOf(path, method).safeParse({ ...body, unexpected: [] }).success,
        `${path} is described strictly`,
      ).toBe(false);
    }
    const problem = await get('/entities/nobody');
    expect(
      checkerOf('/entities/{id}', 'get', '404', 'application/problem+json').safeParse(problem.body).error,
    ).toBeUndefined();
  });

  it('gives examples that the service takes', async () => {
    for (const [path, methods] of Object.entries<
      Record<string, { requestBody?: { content: Record<string, { example: unknown }> } }>
    >(document.paths)) {
      for (const [type, { example }] of Object.entries(methods.post?.requestBody?.content ?? {})) {
        if (example === undefined) continue; // A PDF cannot be written down here.
        expect(
          (await post(path.replace('{dataset}', 'default').replace('{id}', 'harbour'), example, type)).status,
          `${path} ${type}`,
        ).toBe(200);
      }
    }
  });
});

describe('/docs', () => {
  it('shows every endpoint, parameter and shape, and loads nothing from elsewhere', async () => {
    const { headers, text } = await get('/docs');
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    for (const path of Object.keys(document.paths)) expect(text).toContain(path);
    for (const name of Object.keys(document.components.schemas)) expect(text).toContain(`id="shape-${name}"`);
    expect(text).toContain('exclude_entity_ids');
    expect(text).not.toMatch(/<script|<img|<iframe|style=|@import/);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target!);
    expect(loaded.filter((target) => !/^([/#]|data:)/.test(target))).toEqual([]);
    const anchors = loaded.filter((target) => target.startsWith('#'));
    for (const anchor of anchors) expect(text, anchor).toContain(`id="${anchor.slice(1)}"`);
    expect((await get('/docs/style.css')).headers.get('content-type')).toMatch(/^text\/css/);
  });

  it('explains every error code where the problems point to', async () => {
    const { text } = await get('/docs/errors');
    for (const code of Object.keys(ERROR_GUIDE) as ErrorCode[]) {
      expect(text).toContain(`id="${code.toLowerCase()}"`);
      expect(ERROR_GUIDE[code].remedy.length, code).toBeGreaterThan(10);
    }
    expect((await get('/nowhere')).body.type).toBe('/docs/errors#not_found');
  });
});
