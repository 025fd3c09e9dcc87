// `npm run package`: packs the package as it would be published, has publint and attw judge it, installs it into
// an empty folder, and uses it there as a stranger would: the command, the library, the bundled lists.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const QUERY = 'Nicolas Guillou';
const EXPECTED = 'ofac-54211';
const REQUIRED = [
  'LICENSE',
  'NOTICE',
  'README.md',
  'CHANGELOG.md',
  'bin/interdict.mjs',
  'dist/index.js',
  'dist/ui/index.html',
];
const UNWANTED = /\.test\.|\.tsx?$(?<!\.d\.ts)|\.stamp$|(^|\/)fixtures\//;

const folder = mkdtempSync(join(tmpdir(), 'interdict-package-'));
try {
  const packed = JSON.parse(lastJson(run('npm', ['pack', '--json', '--pack-destination', folder], root)));
  const tarball = join(folder, packed[0].filename);
  checkFiles(packed[0]);
  run('npx', ['publint', tarball, '--strict'], root);
  run('npx', ['attw', tarball, '--profile', 'esm-only'], root);
  checkInstalled(tarball);
  console.log('The package is sound.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function checkFiles(pack) {
  const files = pack.files.map((file) => file.path);
  const missing = REQUIRED.filter((file) => !files.includes(file));
  if (!files.some((file) => file.startsWith('data/'))) missing.push('data/');
  const unwanted = files.filter((file) => UNWANTED.test(file));
  if (missing.length > 0) throw new Error(`Missing from the package: ${missing.join(', ')}`);
  if (unwanted.length > 0) throw new Error(`Does not belong into the package: ${unwanted.join(', ')}`);
  console.log(`${files.length} files, ${megabytes(pack.size)} packed, ${megabytes(pack.unpackedSize)} unpacked.`);
}

function checkInstalled(tarball) {
  const home = join(folder, 'home');
  run('mkdir', ['-p', home], folder);
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball], home);

  const printed = run('npx', ['--no-install', 'interdict', 'screen', QUERY, '--json'], home);
  expectFirst('the command', JSON.parse(printed));

  writeFileSync(
    join(home, 'use.mjs'),
    `import { openEngine } from 'interdict';
     const engine = await openEngine();
     console.log(JSON.stringify(engine.screen(${JSON.stringify(QUERY)})));`,
  );
  expectFirst('the library', JSON.parse(run(process.execPath, ['use.mjs'], home)));

  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const doors = Object.keys(exports).filter((door) => door !== './package.json');
  const imports = doors.map((door) => `await import(${JSON.stringify(door.replace(/^\./, 'interdict'))});`);
  writeFileSync(join(home, 'doors.mjs'), imports.join('\n'));
  run(process.execPath, ['doors.mjs'], home);
  console.log(`All ${doors.length} entry points load: ${doors.join(' ')}`);
}

function expectFirst(who, result) {
  const first = result.matches?.[0]?.party.id;
  if (first !== EXPECTED) throw new Error(`Installed, ${who} answers ${first} for "${QUERY}", not ${EXPECTED}.`);
  console.log(`Installed, ${who} finds ${EXPECTED} for "${QUERY}".`);
}

function run(command, args, cwd) {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  if (done.error) throw done.error;
  if (done.status === 0) return done.stdout;
  throw new Error(`\`${command} ${args.join(' ')}\` failed with status ${done.status}:\n${done.stdout}${done.stderr}`);
}

/** npm prints what the build says before its own JSON. */
function lastJson(text) {
  return text.slice(text.search(/^\[/m));
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
