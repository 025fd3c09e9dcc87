import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Publisher, unList } from '../../src/catalog/update/fixtures/publisher.ts';
import { KNOWN_SOURCES, type ListSource } from '../../src/catalog/update/sources.ts';
import { updateLists } from '../../src/catalog/update/update.ts';
import { openEngine } from '../../src/screen/index.ts';

/**
 * Plays a publisher's server on this machine that does what can go wrong, updates from it, and prints as a table what
 * came of it and what the engine says afterwards:
 *
 *     npx tsx scripts/lists/play-updates.ts
 */
const LIST = 'un_sc_sanctions';
const FIRST = unList('2031-05-01', 100);
const NEXT = unList('2031-05-02', 101);
const PAGE = '<!DOCTYPE html><html><body>Down for maintenance</body></html>';

interface Act {
  readonly called: string;
  readonly play: (publisher: Publisher) => void;
  readonly settings?: Partial<ListSource>;
}

const says = (answer: RequestListener) => (publisher: Publisher) => {
  publisher.answer = answer;
};
const ACTS: readonly Act[] = [
  { called: 'unchanged (304)', play: (publisher) => publisher.serves(FIRST) },
  { called: 'changed', play: (publisher) => publisher.serves(NEXT) },
  {
    called: 'truncated on the way',
    play: says((_, response) => {
      response.writeHead(200, { 'content-length': NEXT.length });
      response.write(NEXT.slice(0, NEXT.length / 2), () => response.destroy());
    }),
  },
  { called: 'truncated at the publisher', play: (publisher) => publisher.serves(NEXT.slice(0, -60)) },
  {
    called: 'HTML error page, status 200',
    play: (publisher) => publisher.serves(PAGE, { 'content-type': 'text/html' }),
  },
  { called: '50% smaller', play: (publisher) => publisher.serves(unList('2031-05-02', 50)) },
  { called: 'older than the one held', play: (publisher) => publisher.serves(unList('2031-04-30', 100, 2)) },
  {
    called: 'wrong sum',
    play: (publisher) => {
      const sum = createHash('sha256').update('another file').digest('base64');
      publisher.serves(NEXT, { 'repr-digest': `sha-256=:${sum}:` });
    },
  },
  {
    called: 'slow drip (limit 1 s)',
    play: says((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('<'), 20);
      response.on('close', () => clearInterval(drip));
    }),
    settings: { timeout: 1, stall: 0.5 },
  },
  { called: 'redirect loop', play: says((_, response) => response.writeHead(302, { location: '/again' }).end()) },
  {
    called: '500 twice, then fine',
    play: (publisher) => {
      const before = publisher.requests;
      publisher.answer = (_, response) =>
        publisher.requests - before < 3 ? response.writeHead(500).end() : response.end(NEXT);
    },
  },
];

console.log('| the server | outcome | requests | held afterwards | what `coverage` tells |');
console.log('| --- | --- | ---: | --- | --- |');
for (const { called, play, settings = {} } of ACTS) {
  const data = mkdtempSync(join(tmpdir(), 'interdict-play-'));
  const publisher = await Publisher.open();
  const known = KNOWN_SOURCES.find(({ list }) => list === LIST)!;
  const update = async (more: Partial<ListSource> = {}) => {
    const source = { ...known, from: [publisher.address], ...more };
    const patience = { attempts: 4, sleep: async () => undefined, random: () => 1 };
    return (await updateLists({ data, roots: [data], sources: [source], patience }))[0]!;
  };
  publisher.serves(FIRST);
  await update();
  const before = publisher.requests;
  play(publisher);
  const { outcome, code } = await update(settings);
  const row = (await openEngine({ data, today: new Date('2031-05-03') })).coverage()[0]!;
  const told = row.refused === undefined ? '–' : row.refused.reason.replace(publisher.address, 'the address');
  const held = `${row.version}, ${row.entries} entries`;
  const requests = publisher.requests - before;
  console.log(
    `| ${called} | ${outcome}${code === undefined ? '' : ` \`${code}\``} | ${requests} | ${held} | ${told} |`,
  );
  await publisher.close();
  rmSync(data, { recursive: true, force: true });
}
