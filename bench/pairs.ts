// `npm run bench:pairs -- --pairs 100000`: a file of name pairs through `compare --pairs` in this one process; its speed, and
// the memory of the process at its start, middle and end. Pairs are of the bundled lists: a name with a misspelt form of it.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load, machine, memoryInUse } from './machine.ts';
import { seeded } from './random.ts';
import { built } from './rooms.ts';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '100000' } } });
const wanted = Number(values.pairs);
if (!Number.isInteger(wanted) || wanted < 10) throw new RangeError(`--pairs must be from 10, not "${values.pairs}".`);

const { openTextFile } = await built<typeof import('../src/screen/file/open-text.ts')>('screen/file/open-text.js');
const { comparePairs } = await built<typeof import('../src/screen/file/pairs.ts')>('screen/file/pairs.js');
const { comparerUnder } = await built<typeof import('../src/screen/comparer.ts')>('screen/comparer.js');
const { bundledData, newestVersions, heldVersions, readParties } =
  await built<typeof import('../src/catalog/index.ts')>('catalog/index.js');

const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'));
const file = join(folder, 'pairs.csv');
await writePairs();
const engine = comparerUnder();
const { node, cpu, cores } = machine();
console.log(`node ${node} · ${cpu} × ${cores} · load ${load().average} before${load().busy ? ' (busy!)' : ''}`);

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
const seen: string[] = [];
const look = (pairs: number): void => {
  const inUse = memoryInUse();
  seen.push(`${pairs} pairs: resident ${mebibytes(process.memoryUsage().rss)}, in use ${mebibytes(inUse)}`);
};
let written = 0;
const sink = {
  write: async (text: string) => {
    written += 1;
    if (written === 2 || written === Math.floor(wanted / 2)) look(written);
    return void text;
  },
};
const before = process.cpuUsage();
const started = performance.now();
const summary = await comparePairs({ engine, text: await openTextFile(file), sink });
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
look(summary.pairs);
console.log(`${mebibytes(statSync(file).size)} of CSV: ${summary.pairs} pairs, ${summary.unscored} not scored`);
console.log(
  `${Math.round(summary.pairs / seconds)} pairs/s, ${((user + system) / summary.pairs).toFixed(1)} µs of processor time a pair`,
);
for (const line of seen) console.log(line);
console.log(`load ${load().average} after`);
rmSync(folder, { recursive: true });

/** The same pairs every time: names of the lists in turn, each with one letter changed. */
async function writePairs(): Promise<void> {
  const out = createWriteStream(file);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const draw = seeded(7);
  out.write('schema,name1,name2\n');
  let count = 0;
  while (count < wanted) {
    for (const held of newestVersions(heldVersions([bundledData()]))) {
      for (const { schema, names } of readParties(held)) {
        for (const { full } of names) {
          if (count >= wanted) break;
          count += 1;
          const at = Math.floor(draw() * full.length);
          const other = `${full.slice(0, at)}e${full.slice(at + 1)}`;
          if (!out.write(`${schema},${quoted(full)},${quoted(other)}\n`)) await once(out, 'drain');
        }
      }
    }
  }
  out.end();
  await once(out, 'finish');
}
