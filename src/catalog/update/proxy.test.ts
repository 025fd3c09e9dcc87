import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Publisher, unList } from './fixtures/publisher.ts';
import { KNOWN_SOURCES } from './sources.ts';
import { updateLists } from './update.ts';

/** A publisher whose name nobody here can look up: only a proxy leads to it. */
const HIDDEN = 'http://lists.invalid/list.xml';
const data = mkdtempSync(join(tmpdir(), 'interdict-proxy-'));
const asked: string[] = [];
let publisher: Publisher;
let direct: Publisher;

/** A proxy on this machine that takes every host for the publisher, in a tunnel or by forwarding. */
const proxy = createServer((asking: IncomingMessage, response: ServerResponse) => {
  asked.push(`forward ${asking.url}`);
  const { port } = new URL(publisher.address);
  asking.pipe(
    request({ host: '127.0.0.1', port, path: '/list.xml', headers: asking.headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    }),
  );
}).on('connect', (asking: IncomingMessage, socket: Socket) => {
  asked.push(`tunnel ${asking.url}`);
  const to = connect(Number(new URL(publisher.address).port), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    to.pipe(socket).pipe(to);
  });
  for (const end of [socket, to]) end.on('error', () => end.destroy());
});

beforeAll(async () => {
  publisher = await Publisher.open();
  direct = await Publisher.open();
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  process.env.HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  process.env.NO_PROXY = `127.0.0.1:${new URL(direct.address).port}`;
});
afterAll(async () => {
  delete process.env.HTTP_PROXY;
  delete process.env.NO_PROXY;
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  await publisher.close();
  await direct.close();
  rmSync(data, { recursive: true, force: true });
});

async function update(address: string) {
  const known = KNOWN_SOURCES.find(({ list }) => list === 'un_sc_sanctions')!;
  const [outcome] = await updateLists({ data, roots: [data], sources: [{ ...known, from: [address] }] });
  return outcome!;
}

it('fetches over the proxy the environment names, but for what NO_PROXY names', async () => {
  publisher.serves(unList('2031-05-01', 100));
  direct.serves(unList('2031-05-02', 100, 2));
  expect(await update(HIDDEN)).toMatchObject({ outcome: 'updated', version: '2031-05-01' });
  expect(asked).toEqual([expect.stringContaining('lists.invalid')]);
  expect(await update(HIDDEN)).toMatchObject({ outcome: 'unchanged' });
  const before = asked.length;
  expect(await update(direct.address)).toMatchObject({ outcome: 'updated', version: '2031-05-02' });
  expect(asked).toHaveLength(before);
});
