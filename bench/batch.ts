// `npm run bench:batch -- --file customers.csv`: a customer file through the file screening, once by name alone and
// once with the facts that tell namesakes apart.

import { parseArgs } from 'node:util';
import { screenRows } from './batch-rows.ts';
import { load, machine } from './machine.ts';
import { built, builtRooms } from './rooms.ts';

const { values } = parseArgs({ options: { file: { type: 'string' }, rows: { type: 'string', default: '10000' } } });
if (values.file === undefined) throw new RangeError('Name a file: npm run bench:batch -- --file customers.csv');
const most = Number(values.rows);
if (!Number.isInteger(most) || most < 1) throw new RangeError(`--rows must be from 1, not "${values.rows}".`);

const rooms = {
  ...(await built<typeof import('../src/screen/file/open-text.ts')>('screen/file/open-text.js')),
  ...(await built<typeof import('../src/screen/file/rows.ts')>('screen/file/rows.js')),
  ...(await built<typeof import('../src/screen/file/columns.ts')>('screen/file/columns.js')),
  ...(await built<typeof import('../src/screen/file/screen-file.ts')>('screen/file/screen-file.js')),
};
const { screen } = await builtRooms();

const { node, cpu, cores } = machine();
const before = load();
console.log(`node ${node} · ${cpu} × ${cores} · load ${before.average} before${before.busy ? ' (busy!)' : ''}`);
const engine = await screen.openEngine();
console.log(`against ${engine.lists.map(({ list, version }) => `${list} ${version}`).join(', ')}; threshold 0.7`);

// An empty column says that no column holds the fact.
const PASSES = [
  { title: 'name alone', without: ['birth_date=', 'country=', 'gender='] },
  { title: 'with birth date and nationality', without: ['gender='] },
];
for (const { title, without } of PASSES) {
  const { summary, map, seconds, cpuSeconds, written } = await screenRows(rooms, engine, values.file, most, without);
  const { rows, answered, refused, alerts, incomplete } = summary;
  console.log(`\n${title}: ${map}`);
  console.log(`  ${rows} rows in = ${answered} answered + ${refused} refused = ${written} lines out`);
  console.log(`  ${alerts} rows alert (${((100 * alerts) / rows).toFixed(2)} %), ${incomplete} answers incomplete`);
  console.log(`  ${(rows / seconds).toFixed(0)} rows/s, ${(rows / cpuSeconds).toFixed(0)} rows per processor second`);
  if (rows !== answered + refused || rows !== written) throw new Error('Rows were lost.');
}
console.log(`\nload ${load().average} after`);
