// `npm run bench -- --parts document`: listed names in a text of 5 KB, on an engine just opened and on one that has read it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { quantile } from '../figures.ts';
import { load, machine } from '../machine.ts';
import { builtRooms } from '../rooms.ts';
import { timed } from '../scale/measure.ts';
import { milliseconds } from '../text.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10' },
    folder: { type: 'string', default: 'data/evaluate/documents' },
    json: { type: 'string' },
  },
});
const LENGTH = 5 * 1024;
const { catalog, screen } = await builtRooms();
const before = load();
const opened = catalog.openCatalog();
const texts = textsOf(values.folder, Number(values.documents) + 1);
const figures = texts.map((text) => {
  // A catalog opened anew remembers nothing of the words asked before; the code is the same and gets warm.
  const engine = screen.engineOn(new catalog.Catalog(opened.snapshot));
  const read = () => timed(() => engine.read({ file: 'text', text }));
  const cold = read();
  const warm = read();
  return { cold: cold.cpu, warm: warm.cpu, mentions: cold.value.mentions.length };
});
// The first text warms the code and is not counted.
const counted = figures.slice(1);
const median = (key: 'cold' | 'warm') => quantile(Float64Array.from(counted, (of) => of[key]).sort(), 0.5);
const report = {
  machine: machine(),
  load: { before, after: load() },
  texts: counted,
  cold: median('cold'),
  warm: median('warm'),
};
console.log(
  `${counted.length} texts of ${LENGTH} characters, all bundled lists, median by processor time: cold ${milliseconds(report.cold)}, the same again ${milliseconds(report.warm)}; ${counted.reduce((sum, { mentions }) => sum + mentions, 0)} mentions`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

/** Stretches of real documents, each of the same length. */
function textsOf(folder: string, count: number): string[] {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(txt|md)$/.test(file))
    .sort();
  const all = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n\n');
  const found = Array.from({ length: count }, (_, k) => all.slice(k * LENGTH, (k + 1) * LENGTH));
  if (found.at(-1)!.length === LENGTH) return found;
  throw new RangeError(`${folder} holds too little text: ask for fewer --documents, or name another --folder.`);
}
