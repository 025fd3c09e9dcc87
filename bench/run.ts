// `npm run bench`: every part in a process of its own, then what must hold beside what was measured.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mustHold, type Parts } from './must.ts';
import { plotScale } from './plot.ts';

/** Each part with its options, in full and in brief. All of it takes hours by the scan of a million names, in brief minutes. */
const PARTS: Readonly<Record<string, { readonly file: string; readonly full: string; readonly quick: string }>> = {
  lists: { file: 'lists', full: '', quick: '--queries 600 --slow-queries 10 --warm-up 1000 --rounds 2' },
  all: {
    file: 'lists',
    full: '--list all --slow-queries 20',
    quick: '--list all --queries 100 --slow-queries 4 --warm-up 50 --rounds 2',
  },
  scale: {
    file: 'scale',
    full: '--sizes 37000,1000000,5000000',
    quick: '--sizes 10000,37000 --queries 300 --warm-up 100',
  },
  workers: { file: 'workers', full: '', quick: '--rows 1500 --rounds 2' },
  reverse: { file: 'reverse', full: '', quick: '--customers 20000 --sample 300 --rounds 2' },
  document: { file: 'document', full: '', quick: '--documents 4' },
};

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: Object.keys(PARTS).join(',') },
    quick: { type: 'boolean', default: false },
    from: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    plot: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const HELP = `npm run bench -- [options]

  --parts ${Object.keys(PARTS).join(',')}    which parts (default: all)
  --quick               small sizes and few queries: does it work?
  --json figures.json   all figures, for programs
  --from figures.json   run nothing: print what was measured then
  --markdown must.md    the table of what must hold, to a file as well
  --plot scale.svg      time a query against the number of names

One part with options of its own: node --import tsx bench/parts/scale.ts --sizes 37000,200000`;

if (values.help) console.log(HELP);
else {
  const parts = values.from === undefined ? runAll() : (JSON.parse(readFileSync(values.from, 'utf8')) as Parts);
  const table = mustHold(parts);
  console.log(`\n${table}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(parts, null, 2)}\n`);
  if (values.markdown !== undefined) writeFileSync(values.markdown, `${table}\n`);
  if (values.plot !== undefined && parts.scale !== undefined)
    writeFileSync(values.plot, plotScale(parts.scale.figures));
}

function runAll(): Parts {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'));
  try {
    const wanted = values.parts.split(',');
    for (const name of wanted) if (!(name in PARTS)) throw new RangeError(`There is no part "${name}".\n${HELP}`);
    return Object.fromEntries(wanted.map((name) => [name, runPart(name, join(folder, `${name}.json`))])) as Parts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runPart(name: string, json: string): unknown {
  const { file, full, quick } = PARTS[name]!;
  const module = fileURLToPath(new URL(`./parts/${file}.ts`, import.meta.url));
  const options = (values.quick ? quick : full).split(' ').filter((option) => option !== '');
  console.log(`\n== ${name} ${options.join(' ')}\n`);
  const heap = ['--max-old-space-size=14000', '--import', 'tsx'];
  const { status } = spawnSync(process.execPath, [...heap, module, ...options, '--json', json], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The part "${name}" ended with ${status}.`);
  return JSON.parse(readFileSync(json, 'utf8'));
}
