// What a newcomer does, done by a machine: clone, `npm start`, ask about one name over HTTP, stop; then start again
// and see that nothing is installed or built a second time. Prints how long each took.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './ensure.mjs';

const QUERY = 'Nicolas Guillou';
const EXPECTED = 'ofac-54211';
/** Generous: they catch a server that hangs, they do not judge speed. */
const COLD_LIMIT_MS = 8 * 60_000;
const WARM_LIMIT_MS = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'interdict-clone-'));
const clone = join(folder, 'interdict');
try {
  git('clone', '--quiet', root, clone);
  const cold = await visit('First start', COLD_LIMIT_MS, askAboutOneName);
  const warm = await visit('Second start', WARM_LIMIT_MS, askIfReady);
  if (/Installing|Building/.test(warm)) throw new Error(`The second start worked again:\n${warm}`);
  const left = git('-C', clone, 'status', '--porcelain');
  if (left) throw new Error(`Starting left files that git sees:\n${left}`);
  console.log(cold.replaceAll(/^/gm, '  | '));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the server in the clone, lets `ask` question it, and stops it as Ctrl-C would. Returns what it printed. */
async function visit(title, limit, ask) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const server = npmStart(port);
  try {
    while (!(await answers(`${address}/readyz`))) {
      if (server.ended) throw new Error('The server ended before it answered.');
      if (performance.now() - began > limit) throw new Error(`No answer in ${limit / 1000} s.`);
      await sleep(20);
    }
    console.log(`${title}: listening after ${((performance.now() - began) / 1000).toFixed(2)} s.`);
    await ask(address);
    await server.stop();
    if (await answers(`${address}/readyz`)) throw new Error('The server still answers after it was stopped.');
    return server.output;
  } catch (error) {
    throw new Error(`${title}: ${error.message}\nThe server printed:\n${server.output}`);
  } finally {
    server.kill();
  }
}

/** `npm start` in a process group of its own, so that a signal reaches npm and the server as a terminal's would. */
function npmStart(port) {
  const child = spawn('npm', ['start', '--', '--port', String(port)], { cwd: clone, detached: true, stdio: 'pipe' });
  child.stdin.end();
  const server = { output: '', ended: false };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      server.output += text;
    });
  }
  const exit = new Promise((resolve) => child.once('exit', resolve)).then(() => {
    server.ended = true;
  });
  server.kill = () => server.ended || process.kill(-child.pid, 'SIGKILL');
  server.stop = async () => {
    process.kill(-child.pid, 'SIGINT');
    await Promise.race([exit, sleep(10_000)]);
    if (!server.ended) throw new Error('The server did not stop on Ctrl-C.');
  };
  return server;
}

async function askAboutOneName(address) {
  const screened = await post(`${address}/screen`, { names: [QUERY] });
  expect('POST /screen', screened.matches?.[0]?.party?.id);
  const queries = { q: { schema: 'Person', properties: { name: [QUERY] } } };
  const matched = await post(`${address}/match/default`, { queries });
  expect('POST /match/default', matched.responses?.q?.results?.[0]?.id);
  const page = await fetch(address);
  const html = await page.text();
  if (!page.ok || !/<html/i.test(html)) throw new Error(`GET / answers ${page.status} and no page.`);
  console.log('GET / serves the page.');
}

async function askIfReady(address) {
  const ready = await fetch(`${address}/readyz`);
  if (!ready.ok) throw new Error(`GET /readyz answers ${ready.status}.`);
}

async function post(url, body) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`POST ${url} answers ${answer.status}: ${text}`);
  return JSON.parse(text);
}

function expect(what, id) {
  if (id !== EXPECTED) throw new Error(`${what} answers ${id} for "${QUERY}", not ${EXPECTED}.`);
  console.log(`${what} finds ${EXPECTED} for "${QUERY}".`);
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function git(...args) {
  const done = spawnSync('git', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${done.stderr}`);
  return done.stdout.trim();
}
