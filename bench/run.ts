// `npm run bench`: every part in a process of its own, then what must hold beside what was measured.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { mustHold } from './must.ts';
import { pageOf, type Ran, type Run, scaleFigures } from './page.ts';
import { plotScale } from './plot.ts';

interface Part {
  readonly file: string;
  readonly full: string;
  readonly quick: string;
  /** Run only where it is asked for by name: it takes longer than all others together. */
  readonly apart?: true;
}

/** Each part with its options, in full and in brief. How long each took stands in what it wrote. */
const PARTS: Readonly<Record<string, Part>> = {
  lists: { file: 'lists', full: '', quick: '--queries 600 --slow-queries 10 --warm-up 1000 --rounds 2' },
  all: {
    file: 'lists',
    full: '--list all --slow-queries 20',
    quick: '--list all --queries 100 --slow-queries 4 --warm-up 50 --rounds 2',
  },
  scale: {
    file: 'scale',
    full: '--sizes 37000,1000000',
    quick: '--sizes 10000,37000 --queries 300 --warm-up 100',
  },
  most: {
    file: 'scale',
    full: '--sizes 1000000,5000000 --scan-up-to 0',
    quick: '--sizes 37000,100000 --scan-up-to 0 --queries 300 --warm-up 100',
    apart: true,
  },
  workers: { file: 'workers', full: '', quick: '--rows 3000 --rounds 2' },
  reverse: { file: 'reverse', full: '', quick: '--customers 20000 --sample 300 --rounds 2' },
  document: { file: 'document', full: '', quick: '--documents 4' },
};

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: usual().join(',') },
    quick: { type: 'boolean', default: false },
    from: { type: 'string' },
    add: { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'string' },
    plot: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const HELP = `npm run bench -- [options]

  --parts ${Object.keys(PARTS).join(',')}    which parts (default: all but most)
  --quick               small sizes and few queries: does it work?
  --json figures.json   all figures, for programs
  --from figures.json   run nothing: print what was measured then
  --markdown bench.md   a page of what must hold and of all that was printed
  --add                 keep the parts in the file of --json that are not run now
  --plot scale.svg      time a query against the number of names

One part with options of its own: node --import tsx bench/parts/scale.ts --sizes 37000,200000`;

if (values.help) console.log(HELP);
else {
  const run = values.from === undefined ? runAll() : read(values.from);
  console.log(`\n${mustHold(run.parts)}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`);
  if (values.plot !== undefined && scaleFigures(run).length > 0)
    writeFileSync(values.plot, plotScale(scaleFigures(run)));
  if (values.markdown !== undefined) writeFileSync(values.markdown, pageOf(run, values.plot && basename(values.plot)));
}

/** The parts of a run for which nobody names any. */
function usual(): string[] {
  return Object.keys(PARTS).filter((name) => PARTS[name]!.apart === undefined);
}

function read(file: string): Run {
  return JSON.parse(readFileSync(file, 'utf8')) as Run;
}

function runAll(): Run {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'));
  const { json } = values;
  const before = values.add && json !== undefined && existsSync(json) ? read(json) : undefined;
  try {
    const wanted = values.parts.split(',');
    for (const name of wanted) if (!(name in PARTS)) throw new RangeError(`There is no part "${name}".\n${HELP}`);
    const parts = wanted.map((name) => [name, runPart(name, join(folder, `${name}.json`))] as const);
    return { machine: machine(), parts: { ...before?.parts, ...(Object.fromEntries(parts) as Run['parts']) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runPart(name: string, json: string): Ran {
  const { file, full, quick } = PARTS[name]!;
  const module = fileURLToPath(new URL(`./parts/${file}.ts`, import.meta.url));
  const options = (values.quick ? quick : full).split(' ').filter((option) => option !== '');
  console.log(`\n== ${name} ${options.join(' ')}\n`);
  const heap = ['--max-old-space-size=14000', '--import', 'tsx'];
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [...heap, module, ...options, '--json', json], {
    stdio: ['inherit', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(`The part "${name}" ended with ${status}.`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`(${seconds} s)`);
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const figures = JSON.parse(readFileSync(json, 'utf8')) as object;
  return { ...figures, run: { date, options: options.join(' '), seconds, printed: stdout } };
}
