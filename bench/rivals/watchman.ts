// Moov's Watchman over the names and queries that corpus.ts wrote, its own server asked over HTTP, by its processor time:
//   go mod init rivals && go get github.com/moov-io/watchman/cmd/server@v0.31.3
//   go build -o watchman github.com/moov-io/watchman/cmd/server
//   node --import tsx bench/rivals/watchman.ts --corpus corpus.json --server ./watchman

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

interface Corpus {
  readonly names: ReadonlyArray<{ readonly name: string; readonly party: string; readonly schema: string }>;
  readonly queries: ReadonlyArray<{ readonly text: string; readonly party: string }>;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'corpus.json' },
    server: { type: 'string', default: './watchman' },
    queries: { type: 'string', default: '100' },
    port: { type: 'string', default: '18084' },
  },
});
const TOP = 10;
/** Clock ticks of a second, as Linux counts processor time. */
const TICKS = 100;
const PATIENCE = 120;
const corpus = JSON.parse(readFileSync(values.corpus, 'utf8')) as Corpus;
const folder = mkdtempSync(join(tmpdir(), 'interdict-watchman-'));
const TYPES: Readonly<Record<string, string>> = { Person: 'individual', Vessel: 'vessel', Airplane: 'aircraft' };

// Every name is an entry of its own, numbered as in the corpus, in the form of OFAC's files.
const nothing = ' -0- ';
const lines = corpus.names.map(({ name, schema }, number) =>
  [number + 1, `"${name.replaceAll('"', '')}"`, `"${TYPES[schema] ?? nothing}"`, '"X"', ...Array(8).fill(nothing)].join(
    ',',
  ),
);
writeFileSync(join(folder, 'sdn.csv'), `${lines.join('\n')}\n`);
for (const file of ['add.csv', 'alt.csv', 'sdn_comments.csv']) writeFileSync(join(folder, file), '');

const without = [
  'US_DPL_LIST',
  'EU_SCREENING_LIST',
  'UK_CSL_SANCTIONS_LIST',
  'UK_SANCTIONS_LIST',
  'US_CSL_SANCTIONS_LIST',
];
const server = spawn(values.server, ['-http.addr', `127.0.0.1:${values.port}`, '-admin.addr', '127.0.0.1:0'], {
  env: {
    ...process.env,
    ...Object.fromEntries(without.map((list) => [`WITH_${list}`, 'false'])),
    INITIAL_DATA_DIRECTORY: folder,
    DATA_REFRESH_INTERVAL: 'off',
    DISABLE_WEB_UI: 'true',
  },
  stdio: 'ignore',
});
try {
  const address = `http://127.0.0.1:${values.port}`;
  for (let second = 0; !(await answers(`${address}/ping`)); second++) {
    if (second === PATIENCE || server.exitCode !== null) throw new Error('Watchman does not answer.');
    await wait(1000);
  }
  const asked = corpus.queries.slice(0, Number(values.queries));
  await ask(address, 'Somebody Else');
  const before = processorSeconds();
  let found = 0;
  for (const { text, party } of asked) {
    const top = await ask(address, text);
    if (top.some((entry) => corpus.names[Number(entry) - 1]?.party === party)) found++;
  }
  const seconds = processorSeconds() - before;
  console.log(
    `watchman v0.31.3: ${corpus.names.length} names, ${asked.length} queries, ${(asked.length / seconds).toFixed(1)} a second of its processor time (HTTP and JSON among it), recall@10 ${((100 * found) / asked.length).toFixed(0)} %`,
  );
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Ids of the entries it ranks first. */
async function ask(address: string, name: string): Promise<string[]> {
  const response = await fetch(`${address}/search?limit=${TOP}&sdnType=&name=${encodeURIComponent(name)}`);
  const { SDNs } = (await response.json()) as { SDNs?: ReadonlyArray<{ entityID: string }> | null };
  return (SDNs ?? []).map(({ entityID }) => entityID);
}

function processorSeconds(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
