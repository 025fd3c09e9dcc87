import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp, ERROR_GUIDE } from '../src/http/index.ts';
import type { Engine } from '../src/screen/types.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';
import { clientOf } from './support/http-client.ts';

const engine = fakeEngine(PARTIES);
const { get, post, send } = clientOf(createApp(engine));

describe('GET /metrics and /version', () => {
  it('tell requests by route and status, durations, and lists, and nothing of what was asked', async () => {
    const client = clientOf(createApp(engine));
    await client.post('/screen', { names: ['Ada Rowan'] });
    await client.post('/screen', { names: [' '] });
    await client.get('/entities/no-such-entry');
    const { status, headers, text } = await client.get('/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('interdict_requests_total{method="POST",route="/screen",status="200"} 1\n');
    expect(text).toContain('interdict_requests_total{method="POST",route="/screen",status="400"} 1\n');
    expect(text).toContain('interdict_request_seconds_bucket{method="POST",route="/screen",le="+Inf"} 2\n');
    expect(text).toContain('interdict_request_seconds_count{method="GET",route="/entities/:id"} 1\n');
    for (const { list, ageDays } of engine.coverage())
      expect(text).toMatch(new RegExp(`interdict_list_age_days\\{list="${list}",version="[^"]*"\\} ${ageDays}\\n`));
    expect(text).not.toMatch(/Ada|no-such-entry/);
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) |[a-z_]+(\{.*\})? [\d.e+-]+$)/);
  });

  it('name the version of the package, as the description of the service does', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await get('/version')).body).toEqual({ name: 'interdict', version });
    expect((await get('/openapi.json')).body.info.version).toBe(version);
  });
});

describe('errors', () => {
  it('are problem details with code and remedy', async () => {
    const { status, headers, body } = await get('/nowhere');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({
      type: '/docs/errors#not_found',
      title: ERROR_GUIDE.NOT_FOUND.title,
      status: 404,
      code: 'NOT_FOUND',
    });
    expect(body.detail).toContain('/nowhere');
    expect(body.remedy).toContain('/docs');
  });

  it('tell malformed JSON, other types and empty bodies apart', async () => {
    for (const path of ['/match/default', '/screen', '/documents']) {
      expect((await post(path, '{"names": [')).body, path).toMatchObject({ status: 400, code: 'JSON_MALFORMED' });
      expect((await post(path, '')).body, path).toMatchObject({ status: 400, code: 'JSON_MALFORMED' });
      expect((await post(path, '[]')).body, path).toMatchObject({ status: 400, code: 'QUERY_INVALID' });
      expect((await post(path, new Uint8Array([123, 255, 125]))).body, path).toMatchObject({
        status: 400,
        code: 'FILE_ENCODING',
      });
      expect((await post(path, '{}', 'application/x-www-form-urlencoded')).body, path).toMatchObject({
        status: 415,
        code: 'FILE_TYPE_UNSUPPORTED',
      });
    }
  });

  it('name the methods an address has', async () => {
    for (const [method, path, allow] of [
      ['GET', '/match/default', 'POST'],
      ['DELETE', '/catalog', 'GET, HEAD'],
      ['PUT', '/screen', 'POST'],
    ] as const) {
      const { headers, body } = await send(method, path);
      expect(body).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
      expect(headers.get('allow')).toBe(allow);
    }
    expect((await send('HEAD', '/catalog')).status).toBe(200);
  });

  it('refuse bodies over the limit, whether or not their length is stated', async () => {
    const small = createApp(engine, { limits: { jsonBytes: 100 } });
    const body = JSON.stringify({ names: ['x'.repeat(200)] });
    const headers = { 'content-type': 'application/json' };
    const stated = await small.request('/screen', {
      method: 'POST',
      headers: { ...headers, 'content-length': String(body.length) },
      body,
    });
    const stream = new Blob([body]).stream();
    const streamed = await small.request('/screen', {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit);
    for (const response of [stated, streamed])
      expect(await response.json()).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    expect((await clientOf(small).post('/documents', { text: 'x'.repeat(200) })).status).toBe(200);
  });

  it('of the service itself keep their inside to the log', async () => {
    const faults: unknown[] = [];
    const broken: Engine = {
      ...engine,
      screen: () => {
        throw new Error('secret path /var/lists');
      },
    };
    const failing = clientOf(createApp(broken, { onFault: (error) => faults.push(error) }));
    const { status, text, body } = await failing.post('/screen', { names: ['Ada'] });
    expect(status).toBe(500);
    expect(body.code).toBe('INTERNAL');
    expect(text).not.toContain('secret');
    expect(String(faults[0])).toContain('secret');
    expect((await failing.get('/healthz')).status).toBe(200);
  });
});

describe('headers', () => {
  it('let pages load from here only, and nobody frame them', async () => {
    for (const path of ['/', '/docs', '/catalog', '/nowhere']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  it('open the service to named origins only', async () => {
    const open = clientOf(createApp(engine, { origins: ['https://desk.example'] }));
    expect(
      (await open.get('/catalog', { origin: 'https://desk.example' })).headers.get('access-control-allow-origin'),
    ).toBe('https://desk.example');
    expect(
      (await open.get('/catalog', { origin: 'https://evil.example' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it('answer only for the hosts allowed', async () => {
    const local = clientOf(createApp(engine, { hosts: ['localhost', '127.0.0.1', '[::1]'] }));
    for (const host of ['localhost:8000', '127.0.0.1', '[::1]:8000', 'LOCALHOST'])
      expect((await local.get('/healthz', { host })).status, host).toBe(200);
    for (const host of ['evil.example', 'localhost.evil.example:8000', '']) {
      expect((await local.get('/healthz', { host })).body, host).toMatchObject({ status: 421, code: 'HOST_REFUSED' });
    }
  });

  it('compress long answers for those who take it', async () => {
    const app = createApp(engine);
    const response = await app.request('/openapi.json', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const unpacked = new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
    expect(await unpacked.json()).toMatchObject({ openapi: '3.1.1' });
  });
});

describe('the page', () => {
  const root = mkdtempSync(join(tmpdir(), 'page-'));
  const folder = join(root, 'ui');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'assets', 'main-B4cDe_9z.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'plain.css'), 'a{}');
  writeFileSync(join(root, 'outside.txt'), 'private');
  afterAll(() => rmSync(root, { recursive: true }));
  const page = clientOf(createApp(engine, { ui: folder }));

  it('is served at / and asked for anew each time', async () => {
    const { headers, text } = await page.get('/');
    expect(text).toContain('<title>Page</title>');
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect((await page.get('/index.html')).text).toBe(text);
  });

  it('has files that are kept as long as their name stays', async () => {
    const script = await page.get('/assets/main-B4cDe_9z.js');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await page.get('/assets/plain.css');
    expect(plain.headers.get('content-type')).toMatch(/^text\/css/);
    expect(plain.headers.get('cache-control')).toBe('no-cache');
  });

  it('does not stand in for files that are not there, nor reach outside its folder', async () => {
    for (const path of [
      '/assets/gone.js',
      '/assets/%2e%2e/%2e%2e/outside.txt',
      '/assets/..%2f..%2foutside.txt',
      '/screens',
      '/favicon.ico',
    ]) {
      const { status, text } = await page.get(path);
      expect(status, path).toBe(404);
      expect(text, path).not.toContain('private');
    }
  });

  it('says how to build it where it is missing', async () => {
    expect((await get('/')).text).toContain('npm run build');
    const { headers, text } = await clientOf(createApp(engine, { ui: join(folder, 'nothing') })).get('/');
    expect(text).toContain('npm run build');
    expect(headers.get('content-type')).toMatch(/^text\/html/);
  });
});
