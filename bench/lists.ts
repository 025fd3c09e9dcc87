import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FoundList, listsIn } from './lists/formats.ts';
import { enlargeAdvancedXml } from './lists/generator.ts';

/**
 * Prints how fast lists are read to parties, and in how much memory, each in a process of its own:
 *
 *     npm run bench:lists -- --from <folder with publishers' files>
 *
 * An Advanced XML file among them is also read enlarged to 120 MB, the size of OFAC's SDN list in that format.
 */
const { values } = parseArgs({
  options: { from: { type: 'string' }, bytes: { type: 'string', default: '120000000' } },
});
if (values.from === undefined) {
  console.error("npm run bench:lists -- --from <folder with publishers' files>");
  process.exit(1);
}

const READER = fileURLToPath(new URL('./lists/read-one.ts', import.meta.url));

function measure({ format, path }: FoundList): void {
  const out = execFileSync(process.execPath, ['--import', 'tsx', READER, format, path], { encoding: 'utf8' });
  process.stdout.write(out);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log('| format | file | MB | parties | MB/s | MB/s of processor time | peak memory, MB |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
const found = listsIn(values.from);
for (const list of found) measure(list);
const small = found.find(({ format }) => format === 'ofac-advanced-xml');
if (small) {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'));
  try {
    const path = join(folder, 'enlarged-advanced.xml');
    await enlargeAdvancedXml(small.path, path, Number(values.bytes));
    measure({ format: 'ofac-advanced-xml', path });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
