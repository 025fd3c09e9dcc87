import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineOn } from '../../screen/index.ts';
import { heldVersions, readParties } from '../bundle.ts';
import { openCatalog } from '../open.ts';
import { Publisher, unList } from './fixtures/publisher.ts';
import { rawFile } from './raw-store.ts';
import { KNOWN_SOURCES, type ListSource } from './sources.ts';
import { updateLists } from './update.ts';

const LIST = 'un_sc_sanctions';
let data: string;
let publisher: Publisher;
let pauses: number[];
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'interdict-update-'));
  publisher = await Publisher.open();
  pauses = [];
});
afterEach(async () => {
  await publisher.close();
  rmSync(data, { recursive: true, force: true });
});

async function update(settings: Partial<ListSource> = {}) {
  const known = KNOWN_SOURCES.find(({ list }) => list === LIST)!;
  const source = { ...known, from: [publisher.address], ...settings };
  const sleep = async (pause: number) => void pauses.push(pause);
  const patience = { attempts: 3, sleep, random: () => 1 };
  const [outcome] = await updateLists({ data, roots: [data], sources: [source], patience });
  return outcome!;
}

const held = () => heldVersions(data).map(({ manifest }) => manifest.version);
const coverage = () => engineOn(openCatalog({ data })).coverage()[0]!;
/** Nothing but the versions, their state and the files as published. */
const rest = () => readdirSync(join(data, 'incoming'));

/** The first version, of 100 persons; what comes after is what a test is about. */
async function first() {
  publisher.serves(unList('2031-05-01', 100));
  expect(await update()).toMatchObject({ outcome: 'updated', version: '2031-05-01', entries: 100 });
}

/** The one held stays whole, coverage tells why there is no newer one, and nothing is left lying about. */
function staysWith(code: string) {
  expect(held()).toEqual(['2031-05-01']);
  expect(readParties(heldVersions(data)[0]!)).toHaveLength(100);
  expect(coverage()).toMatchObject({ version: '2031-05-01', screened: true, damaged: false, refused: { code } });
  expect(rest()).toEqual([]);
}

describe('updateLists', () => {
  it('takes the first version in, with where and when it was fetched, and keeps the file as it was published', async () => {
    await first();
    const [{ manifest }] = heldVersions(data) as [ReturnType<typeof heldVersions>[number]];
    const [file] = manifest.readFrom!;
    expect(file).toMatchObject({ address: publisher.address, etag: expect.any(String), bytes: expect.any(Number) });
    expect(Date.parse(manifest.fetched!)).toBeLessThanOrEqual(Date.now());
    expect(gunzipSync(readFileSync(rawFile(data, file!.sha256))).toString()).toBe(unList('2031-05-01', 100));
    expect(coverage().refused).toBeUndefined();
  });

  it('unchanged: the validators are sent, and 304 changes nothing', async () => {
    await first();
    expect(await update()).toMatchObject({ outcome: 'unchanged', version: '2031-05-01' });
    expect(publisher.requests).toBe(2);
    expect(held()).toEqual(['2031-05-01']);
  });

  it('changed: the new version is the one screened against, the old one is kept for days gone by', async () => {
    await first();
    publisher.serves(unList('2031-05-02', 101));
    expect(await update()).toMatchObject({ outcome: 'updated', before: '2031-05-01', version: '2031-05-02' });
    expect(held()).toEqual(['2031-05-01', '2031-05-02']);
    expect(coverage()).toMatchObject({ version: '2031-05-02', entries: 101 });
  });

  it('changed twice on a day: the later content takes the place of the earlier', async () => {
    await first();
    publisher.serves(unList('2031-05-01', 102));
    expect(await update()).toMatchObject({ outcome: 'updated', entries: 102 });
    expect(held()).toEqual(['2031-05-01']);
    expect(readParties(heldVersions(data)[0]!)).toHaveLength(102);
  });

  it('published again without a change: the list is younger, and its parties are stored once', async () => {
    await first();
    publisher.serves(unList('2031-05-09', 100));
    expect(await update()).toMatchObject({ outcome: 'updated', version: '2031-05-09' });
    expect(readdirSync(join(data, 'lists', LIST)).filter((name) => name.endsWith('.gz'))).toHaveLength(1);
  });

  it('truncated: a body that breaks off is tried again and then given up', async () => {
    await first();
    const text = unList('2031-05-02', 101);
    publisher.answer = (_, response) => {
      response.writeHead(200, { 'content-length': text.length });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
    };
    expect(await update()).toMatchObject({ outcome: 'failed', code: 'FETCH_FAILED', version: '2031-05-01' });
    expect(publisher.requests).toBe(4);
    staysWith('FETCH_FAILED');
  });

  it('truncated at the publisher: a file that ends in the middle does not parse and is refused', async () => {
    await first();
    publisher.serves(unList('2031-05-02', 101).slice(0, -60));
    expect(await update()).toMatchObject({ outcome: 'refused', code: 'LIST_UNREADABLE' });
    staysWith('LIST_UNREADABLE');
  });

  it('an HTML error page with status 200 is refused', async () => {
    await first();
    publisher.serves('<!-- cache --><!DOCTYPE html><html><body>Down for maintenance</body></html>', {
      'content-type': 'text/html',
    });
    expect(await update()).toMatchObject({ outcome: 'refused', code: 'LIST_IS_PAGE' });
    staysWith('LIST_IS_PAGE');
  });

  it('50% smaller is refused and said, 10% smaller is not, and a greater loss can be allowed', async () => {
    await first();
    publisher.serves(unList('2031-05-02', 50));
    expect(await update()).toMatchObject({
      outcome: 'refused',
      code: 'LIST_SHRUNK',
      reason: expect.stringMatching(/50%/),
    });
    staysWith('LIST_SHRUNK');
    expect(coverage().refused?.version).toBe('2031-05-02');
    publisher.serves(unList('2031-05-03', 90));
    expect(await update()).toMatchObject({ outcome: 'updated', entries: 90 });
    expect(coverage().refused).toBeUndefined();
    publisher.serves(unList('2031-05-04', 10));
    expect(await update({ maxLoss: 1 })).toMatchObject({ outcome: 'updated', entries: 10 });
  });

  it('a wrong sum is refused, whether it comes with the answer or in a file of its own; the right one is not', async () => {
    await first();
    const text = unList('2031-05-02', 101);
    const digest = (of: string) => createHash('sha256').update(of);
    publisher.serves(text, { 'repr-digest': `sha-256=:${digest('other').digest('base64')}:` });
    expect(await update()).toMatchObject({ outcome: 'refused', code: 'LIST_SUM_WRONG' });
    staysWith('LIST_SUM_WRONG');
    const sums = (of: string) => {
      publisher.answer = (request, response) =>
        response.end(request.url === '/sums' ? `${digest(of).digest('hex')}  list.xml\n` : text);
      return { sha256From: publisher.address.replace('list.xml', 'sums') };
    };
    expect(await update(sums('other'))).toMatchObject({ outcome: 'refused', code: 'LIST_SUM_WRONG' });
    expect(await update(sums(text))).toMatchObject({ outcome: 'updated', version: '2031-05-02' });
  });

  it('a slow drip is cut off', async () => {
    await first();
    publisher.answer = (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('<'), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await update({ timeout: 0.5, stall: 0.4 })).toMatchObject({ outcome: 'failed', code: 'FETCH_TIMEOUT' });
    staysWith('FETCH_TIMEOUT');
  });

  it('a server that falls silent is cut off, and so is a flood', async () => {
    await first();
    publisher.answer = (_, response) => void response.writeHead(200).write('<CONS');
    expect(await update({ stall: 0.2 })).toMatchObject({ outcome: 'failed', code: 'FETCH_TIMEOUT' });
    publisher.serves(unList('2031-05-02', 101));
    expect(await update({ maxBytes: 5000 })).toMatchObject({ outcome: 'refused', code: 'FILE_TOO_LARGE' });
    publisher.answer = (_, response) => void response.end('x'.repeat(1_000_000));
    expect(await update({ maxBytes: 5000 })).toMatchObject({ outcome: 'refused', code: 'FILE_TOO_LARGE' });
    staysWith('FILE_TOO_LARGE');
  });

  it('a redirect is followed, a redirect loop is not, nor one to something that is no web address', async () => {
    await first();
    const text = unList('2031-05-02', 101);
    publisher.answer = (_, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await update()).toMatchObject({
      outcome: 'failed',
      code: 'FETCH_FAILED',
      reason: expect.stringMatching(/redirects/),
    });
    staysWith('FETCH_FAILED');
    publisher.answer = (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end();
    expect(await update()).toMatchObject({ outcome: 'failed', code: 'FETCH_FAILED' });
    publisher.answer = (request, response) =>
      request.url === '/new' ? response.end(text) : response.writeHead(301, { location: '/new' }).end();
    expect(await update()).toMatchObject({ outcome: 'updated' });
    expect(pauses).toEqual([]);
  });

  it('500 and then fine: tried again after growing pauses, or when the server says', async () => {
    const text = unList('2031-05-01', 100);
    publisher.answer = (_, response) =>
      publisher.requests < 3 ? response.writeHead(500).end('oops') : response.end(text);
    expect(await update()).toMatchObject({ outcome: 'updated' });
    expect(pauses).toEqual([1000, 2000]);
    publisher.answer = (_, response) => response.writeHead(503, { 'retry-after': '7' }).end();
    expect(await update()).toMatchObject({ outcome: 'failed', code: 'FETCH_FAILED' });
    expect(pauses.slice(2)).toEqual([7000, 7000]);
  });

  it('an older version is refused', async () => {
    await first();
    publisher.serves(unList('2031-04-30', 100, 2));
    expect(await update()).toMatchObject({ outcome: 'refused', code: 'LIST_OLDER' });
    staysWith('LIST_OLDER');
  });

  it('a mirror is asked where the publisher fails', async () => {
    publisher.answer = (request, response) =>
      request.url === '/mirror' ? response.end(unList('2031-05-01', 100)) : response.writeHead(404).end();
    const mirror = publisher.address.replace('list.xml', 'mirror');
    expect(await update({ from: [publisher.address, mirror] })).toMatchObject({ outcome: 'updated' });
  });

  it('fetches anew what has been spoilt on the disk, though the server would say "unchanged"', async () => {
    await first();
    writeFileSync(heldVersions(data)[0]!.file, 'spoilt');
    expect(await update()).toMatchObject({ outcome: 'updated' });
    expect(readParties(heldVersions(data)[0]!)).toHaveLength(100);
  });

  it('two updates at once: the second is turned away, and the lock of a process that is gone is taken over', async () => {
    publisher.answer = (_, response) => void setTimeout(() => response.end(unList('2031-05-01', 100)), 300);
    const running = update();
    await expect(update()).rejects.toMatchObject({ code: 'UPDATE_RUNNING' });
    expect(await running).toMatchObject({ outcome: 'updated' });
    writeFileSync(join(data, 'update.lock'), 'half a lo');
    expect((await update()).outcome).toBe('unchanged');
    expect(readdirSync(data)).not.toContain('update.lock');
  });
});
