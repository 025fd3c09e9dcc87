// `npm run bench -- --parts document`: listed names in texts of 5 KB, on an engine just opened and on one in use.

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
/** Texts that warm the code, and the engine in use, before any is counted. */
const WARM_UP = 3;
const { catalog, screen } = await builtRooms();
const before = load();
const opened = catalog.openCatalog();
const texts = textsOf(values.folder, Number(values.documents) + WARM_UP);
const open = () => screen.engineOn(new catalog.Catalog(opened.snapshot));
const reading = (engine: ReturnType<typeof open>, text: string) => timed(() => engine.read({ file: 'text', text }));
const inUse = open();
// What it read before were other texts.
const used = texts.map((text) => ({ unseen: reading(inUse, text), again: reading(inUse, text) }));
// A catalog opened anew remembers nothing of what lists hold for a word. Not in turn with the other one: a word keeps what
// it met only for the catalog that was asked last.
const fresh = texts.map((text) => reading(open(), text));
const counted = used.slice(WARM_UP).map(({ unseen, again }, k) => ({
  first: fresh[WARM_UP + k]!.cpu,
  unseen: unseen.cpu,
  again: again.cpu,
  mentions: unseen.value.mentions.length,
}));
const median = (key: 'first' | 'unseen' | 'again') => quantile(Float64Array.from(counted, (of) => of[key]).sort(), 0.5);
const report = {
  machine: machine(),
  load: { before, after: load() },
  texts: counted,
  first: median('first'),
  unseen: median('unseen'),
  again: median('again'),
};
console.log(
  `load ${before.average} before, ${report.load.after.average} after; ${counted.length} texts of ${LENGTH} characters, all bundled lists, median by processor time: the first an engine reads ${milliseconds(report.first)}, one never seen by an engine in use ${milliseconds(report.unseen)}, the same again ${milliseconds(report.again)}; ${counted.reduce((sum, { mentions }) => sum + mentions, 0)} mentions`,
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
