import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './cli/run.ts';

// The program: puts the command line, the engine and the service together, which know nothing of each other.
// The engine, the server and the readers of documents are imported when a command needs them: `--help` must answer at once.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stop.abort(new Error(`stopped by ${signal}`)));
}
// A second Ctrl-C ends the program at once, as the first listeners are gone by then.
// A reader that went away is told by the failing write; without a listener it would end the process noisily.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTTY: {
    stdin: process.stdin.isTTY === true,
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  version: packageVersion(),
  openEngine: async (options) => (await import('./screen/engine.ts')).openEngine(options),
  comparer: async (policy) => (await import('./screen/comparer.ts')).comparerUnder(policy),
  readDocument: async (...asked) => (await import('./screen/file/read-document.ts')).readDocumentFile(...asked),
  serve: async (options) => (await import('./http/index.ts')).serve(options),
  runAside,
  signal: stop.signal,
});

function runAside(argv: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    // This file, and not the one that was started: `npm start` adds a command of its own to whatever it is given.
    const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...argv], {
      stdio: ['ignore', 'ignore', 'inherit'],
      signal: stop.signal,
    });
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

function packageVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);
}
