// What `npm start` and `npm test` do first, with nothing but Node itself: see that Node is new enough,
// that the packages of the lock file are installed, and that what is built matches the sources.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone, whatever folder the command was typed in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** A trouble a person can mend: code, what happened, what to do. No stack trace helps with these. */
export class SetupError extends Error {
  constructor(code, message, remedy) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/** Prints a trouble the way the whole project does and sets the exit status. */
export function reportAndFail(error) {
  if (error instanceof SetupError) process.stderr.write(`${error.code}: ${error.message}\n  ${error.remedy}\n`);
  else process.stderr.write(`INTERNAL: ${error?.stack ?? error}\n`);
  process.exitCode = 1;
}

/** Throws NODE_TOO_OLD where this Node cannot run the project. */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new SetupError(
    'NODE_TOO_OLD',
    `Interdict needs Node.js ${needMajor}.${needMinor} or newer; this is ${version}.`,
    'Install a current Node.js (https://nodejs.org, or your version manager) and run the command again.',
  );
}

/**
 * Runs `npm ci` unless npm's own record of what it installed agrees with the lock file.
 * npm writes that record (node_modules/.package-lock.json) last, so an interrupted installation has none
 * and is simply done again; and packages installed by hand with npm count, without a second installation.
 */
export function ensureInstalled(folder = root, install = npmCi) {
  if (isInstalled(folder)) return;
  process.stderr.write('Installing packages (only when the lock file changes) …\n');
  install(folder);
}

/** Whether every package the lock file asks for is there at that version; an optional one may be missing. */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    return found === undefined ? Boolean(entry.optional || entry.peer) : found.version === entry.version;
  });
}

function npmCi(folder) {
  // The compiler and the bundler are development packages, hence --include=dev even under NODE_ENV=production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, first, shell] = npmCommand();
  const done = spawnSync(command, [...first, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  if (done.error || done.status !== 0) {
    throw new SetupError(
      'INSTALL_FAILED',
      `\`npm ci\` did not finish${done.error ? `: ${done.error.message}` : ''}.`,
      'See npm’s message above; it needs the package registry once. Run the same command again when it can be reached.',
    );
  }
}

/** npm as it was called, or the one on the path. On Windows that one is a command file, which needs a shell. */
function npmCommand() {
  const caller = process.env.npm_execpath;
  if (caller && basename(caller) === 'npm-cli.js') return [process.execPath, [caller], false];
  return ['npm', [], process.platform === 'win32'];
}
