import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ServeOptions, type Service, serve } from '../src/http/index.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';

const engine = fakeEngine(PARTIES);
const open: Service[] = [];
const start = async (options: Partial<ServeOptions> = {}) => {
  const service = await serve({ engine, port: 0, ...options });
  open.push(service);
  return service;
};
afterEach(() => Promise.all(open.splice(0).map((service) => service.close())));

describe('serve', () => {
  it('listens on a free port of this machine and tells where', async () => {
    const { address, port, host } = await start();
    expect(host).toBe('127.0.0.1');
    expect(port).toBeGreaterThan(0);
    expect(address).toBe(`http://127.0.0.1:${port}`);
    const answer = await fetch(`${address}/screen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ names: ['Ada Rowan'] }),
    });
    expect(await answer.json()).toMatchObject({ outcome: 'match' });
  });

  it('says when the port is taken, and by which option to choose another', async () => {
    const { port } = await start();
    await expect(serve({ engine, port })).rejects.toMatchObject({
      code: 'ADDRESS_IN_USE',
      remedy: expect.stringContaining('--port'),
    });
    await expect(serve({ engine, port: 70_000 })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    await expect(serve({ engine, port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'ADDRESS_UNAVAILABLE' });
  });

  it('listens while the lists are loading, and is ready after', async () => {
    const port = await freePort();
    let opened = (_: typeof engine) => {};
    const loading = new Promise<typeof engine>((resolve) => {
      opened = resolve;
    });
    const starting = start({ engine: () => loading, port });
    await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 503);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    opened(engine);
    const service = await starting;
    expect(service.engine).toBe(engine);
    expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
  });

  it('frees the port when the lists cannot be loaded', async () => {
    const port = await freePort();
    const broken = () => Promise.reject(new Error('no lists'));
    await expect(serve({ engine: broken, port })).rejects.toThrow('no lists');
    expect((await start({ port })).port).toBe(port);
  });

  it('answers on a local address for local names only', async () => {
    const { address } = await start();
    expect(await statusFor(address, 'evil.example')).toBe(421);
    expect(await statusFor(address, 'localhost:1')).toBe(200);
    const { address: behind } = await start({ allowedHosts: ['screening.example'] });
    expect(await statusFor(behind, 'screening.example')).toBe(200);
  });

  it('lets a running request end before it closes, and takes no new one', async () => {
    const service = await start();
    const queries = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`q${at}`, { schema: 'Person', properties: { name: `Ada Rowan ${at}` } }]),
    );
    const running = fetch(`${service.address}/match/default`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ queries }),
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [answer] = await Promise.all([running, service.close(), service.close()]);
    expect(Object.keys(((await answer.json()) as { responses: object }).responses)).toHaveLength(100);
    await expect(fetch(`${service.address}/healthz`)).rejects.toThrow();
  });

  it('closes when the signal says so', async () => {
    const stop = new AbortController();
    const { address, closed } = await start({ signal: stop.signal });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    stop.abort();
    await closed;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });
});

async function freePort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** `fetch` does not let a caller name another host; a raw request does. */
async function statusFor(address: string, host: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(`${address}/healthz`, { headers: { host }, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
