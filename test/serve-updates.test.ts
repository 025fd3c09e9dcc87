import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Publisher, unList } from '../src/catalog/update/fixtures/publisher.ts';
import { KNOWN_SOURCES } from '../src/catalog/update/sources.ts';

/** The whole of it: the program serves, updates by its schedule in a process of its own, and answers from what came. */
let data: string;
let publisher: Publisher;
let child: ChildProcess | undefined;
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'interdict-schedule-'));
  publisher = await Publisher.open();
  const quiet = Object.fromEntries(KNOWN_SOURCES.map(({ list }) => [list, { update: false }]));
  const un = { from: publisher.address };
  writeFileSync(join(data, 'lists.yaml'), stringify({ every: '1h', lists: { ...quiet, un_sc_sanctions: un } }));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await publisher.close();
  rmSync(data, { recursive: true, force: true });
});

const root = join(import.meta.dirname, '..');

function start(...argv: string[]): ChildProcess {
  return startScript('src/main.ts', ...argv);
}

/** As `npm start` does: the script started adds the command to the arguments, and then is the program. */
function serveByScript(...argv: string[]): ChildProcess {
  const script = join(data, 'start.mjs');
  const main = JSON.stringify(pathToFileURL(join(root, 'src/main.ts')).href);
  writeFileSync(script, `process.argv.splice(2, 0, 'serve');\nawait import(${main});\n`);
  return startScript(script, ...argv);
}

function startScript(script: string, ...argv: string[]): ChildProcess {
  child = spawn(process.execPath, ['--import', 'tsx', script, ...argv, '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return child;
}

it('a scheduled update runs aside, and its version answers without a dropped request', async () => {
  publisher.serves(unList('2031-05-01', 20));
  const [status] = await once(start('lists', 'update'), 'exit');
  expect(status).toBe(0);
  publisher.serves(unList('2031-05-02', 21));
  // The publisher was last asked two hours ago: the first look of the service finds the list due.
  const state = { checked: new Date(Date.now() - 7_200_000).toISOString() };
  writeFileSync(join(data, 'updates', 'un_sc_sanctions.json'), JSON.stringify(state));

  const service = serveByScript('--port', '0');
  let [out, err] = ['', ''];
  service.stderr!.on('data', (chunk) => {
    err += chunk;
  });
  service.stdout!.on('data', (chunk) => {
    out += chunk;
  });
  while (!out.includes('\n')) await wait(20);
  const address = /http:\S+/.exec(out)![0];
  const versions = new Set<string>();
  while (!versions.has('2031-05-02')) {
    const response = await fetch(`${address}/lists`);
    expect(response.status).toBe(200);
    for (const { version } of (await response.json()) as { version: string }[]) versions.add(version);
    await wait(20);
  }
  expect([...versions]).toEqual(['2031-05-01', '2031-05-02']);
  while (!err.includes('answers come from the new ones')) await wait(20);

  // What is refused is told by the service too, and the version held goes on answering.
  publisher.serves(unList('2031-05-03', 5));
  writeFileSync(join(data, 'updates', 'un_sc_sanctions.json'), JSON.stringify(state));
  for (let refused: unknown; refused === undefined; await wait(20)) {
    const [list] = (await (await fetch(`${address}/lists`)).json()) as {
      version: string;
      refused?: { code: string };
    }[];
    expect(list!.version).toBe('2031-05-02');
    refused = list!.refused?.code;
    if (refused !== undefined) expect(refused).toBe('LIST_SHRUNK');
  }

  // Nothing came: the service says so, and not that its lists had changed.
  while (!err.includes('brought no new list')) await wait(20);
  expect(err.match(/The lists have changed/g)).toHaveLength(1);
  // What the processes aside print is printed here: none of them was misused.
  expect(err).not.toContain('error ');
});
