/**
 * Reads documents as `interdict read` does and prints documents a second of processor time and the memory held on the
 * way; of a folder of fewer than COUNT documents further ones are made, with other numbers and other names in them:
 *
 *   node --expose-gc --import tsx scripts/documents/measure-reading.ts FOLDER [COUNT]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../src/documents/reading/index.ts';
import { ReportsBeside } from '../../src/screen/checking/compare-reports.ts';
import { readReport } from '../../src/screen/checking/read-report.ts';
import { openEngine } from '../../src/screen/engine.ts';

const [folder, count = '0'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of documents.');
const files = readdirSync(folder).sort();
const wanted = Number(count) || files.length;
const STOPS = new Set([160, 200, 500, 1000, wanted]);

/** The document as round `round` has it: another year, another figure, capitalised words that name nobody. */
function changed(text: string, round: number): string {
  if (round === 0) return text;
  let word = 0;
  return text
    .replace(/\d+/g, (digits) => String(Number(digits.slice(0, 9)) + round))
    .replace(/\b[A-Z][a-z]{6,}\b/g, (name) =>
      ++word % 7 === round % 7 ? `${name.slice(0, -2)}${'aeiou'[round % 5]}x` : name,
    );
}

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

const engine = await openEngine();
const beside = new ReportsBeside();
const start = seconds();
let characters = 0;
let last = { at: 0, seconds: start };
for (let at = 0; at < wanted; at++) {
  const file = files[at % files.length]!;
  const text = changed(readFileSync(join(folder, file), 'utf8'), Math.floor(at / files.length));
  const { documents } = await readBytes(file, new TextEncoder().encode(text));
  for (const document of documents) {
    const report = readReport(engine, document, { withText: true });
    JSON.stringify(report);
    beside.add(report);
    characters += document.text.length;
  }
  if (!STOPS.has(at + 1)) continue;
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const now = seconds();
  console.log(
    `${at + 1} documents (${megabytes(characters)} MB of text): ${((at + 1 - last.at) / (now - last.seconds)).toFixed(1)} a second since ${last.at}, ${((at + 1) / (now - start)).toFixed(1)} from the start; heap ${megabytes(heapUsed)} MiB, buffers ${megabytes(arrayBuffers)} MiB`,
  );
  last = { at: at + 1, seconds: seconds() };
}
const before = seconds();
const { groups, copies } = beside.compared();
console.log(
  `compared in ${(seconds() - before).toFixed(1)} s: ${groups.length} groups of facts, ${copies.length} copies`,
);
