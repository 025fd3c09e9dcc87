// Builds what is missing or out of date into dist/, part by part; `npm run build` and `npm start` are the same work.
// `node scripts/build.mjs --force` builds everything.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, ensureNode, reportAndFail, root, SetupError } from './ensure.mjs';
import { fingerprint } from './fingerprint.mjs';

/** `inputs` are files and folders whose content decides whether the part has to be built again. */
const PARTS = [
  {
    name: 'library',
    inputs: ['src', 'tsdown.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'],
    output: 'dist/index.js',
    command: ['node_modules/tsdown/dist/run.mjs', '--logLevel', 'warn'],
  },
  {
    name: 'page',
    inputs: ['ui', 'src/model', 'package-lock.json'],
    output: 'dist/ui/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', 'ui', '--config', 'ui/vite.config.ts', '--logLevel', 'warn'],
  },
];

/** Brings dist/ up to date: builds the parts whose sources changed, or all with `force`. */
function ensureBuilt({ force = false } = {}) {
  let told = false;
  for (const part of PARTS) {
    const stamp = join(root, 'dist', `.${part.name}.stamp`);
    const wanted = fingerprint(root, part.inputs);
    if (!force && existsSync(join(root, part.output)) && read(stamp) === wanted) continue;
    if (!told) process.stderr.write('Building (only when sources change) …\n');
    told = true;
    // Without its stamp a part counts as not built, so a build that is interrupted is done again.
    rmSync(stamp, { force: true });
    run(part);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(`${stamp}.new`, wanted);
    renameSync(`${stamp}.new`, stamp);
  }
}

/** Everything `npm start`, `npm test` and the command line in a clone need first; `false` after telling what went wrong. */
export function prepare(options) {
  try {
    ensureNode();
    ensureInstalled();
    ensureBuilt(options);
    return true;
  } catch (error) {
    reportAndFail(error);
    return false;
  }
}

function run(part) {
  const [script, ...args] = part.command;
  const done = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (done.status === 0 && existsSync(join(root, part.output))) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  throw new SetupError(
    'BUILD_FAILED',
    `The ${part.name} could not be built${done.error ? `: ${done.error.message}` : ''}.`,
    'The compiler’s message stands above. On an unchanged clone, delete node_modules and dist and try again.',
  );
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  prepare({ force: process.argv.includes('--force') });
}
