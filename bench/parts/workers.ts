// `npm run bench -- --parts workers`: a customer file screened by one thread and by several, turn and turn about.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load, machine } from '../machine.ts';
import { built, builtRooms } from '../rooms.ts';
import { firstNames } from '../synthetic/names.ts';
import { listLikeNames } from '../synthetic/source.ts';
import { grouped } from '../text.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '25000' },
    workers: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
});
const { screenFile } = await built<typeof import('../../src/screen/file/screen-file.ts')>('screen/file/screen-file.js');
const { openRows } = await built<typeof import('../../src/screen/file/rows.ts')>('screen/file/rows.js');
const { openText } = await built<typeof import('../../src/screen/file/open-text.ts')>('screen/file/open-text.js');
const rooms = await builtRooms();
const before = load();
const engine = await rooms.screen.openEngine();
const source = listLikeNames(rooms, 7);
const rounds: Array<{
  readonly one: number;
  readonly several: number;
  readonly moreWork: number;
  readonly same: boolean;
}> = [];
for (let round = 0; round < Number(values.rounds); round++) {
  // Other customers each round, so that nobody answers from memory; whoever comes first warms the code for both.
  const csv = `name\n${firstNames(source, Number(values.rows))
    .map(({ full }) => `"${full}"`)
    .join('\n')}\n`;
  const counts = round % 2 === 0 ? [1, Number(values.workers)] : [Number(values.workers), 1];
  const runs = new Map<number, { seconds: number; cpu: number; out: string }>();
  for (const workers of counts) runs.set(workers, await screened(csv, workers));
  const [one, several] = [runs.get(1)!, runs.get(Number(values.workers))!];
  rounds.push({
    one: one.seconds,
    several: several.seconds,
    moreWork: several.cpu / one.cpu,
    same: one.out === several.out,
  });
}
const ratios = rounds.map(({ one, several }) => one / several);
const sum = (key: 'one' | 'several') => rounds.reduce((total, round) => total + round[key], 0);
const report = {
  machine: machine(),
  load: { before, after: load() },
  rows: Number(values.rows),
  workers: Number(values.workers),
  rounds,
  ratio: sum('one') / sum('several'),
};
const speed = (key: 'one' | 'several') => grouped((rounds.length * report.rows) / sum(key));
console.log(
  `${grouped(report.rows)} made-up customers a round, ${rounds.length} rounds, all bundled lists, full results: one thread ${speed('one')} rows/s, ${report.workers} threads ${speed('several')} rows/s: ${report.ratio.toFixed(2)}× (rounds ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); output ${rounds.every(({ same }) => same) ? 'the same, byte for byte' : 'DIFFERS'}`,
);
const moreWork = rounds.reduce((total, of) => total + of.moreWork, 0) / rounds.length;
console.log(
  `processor time of ${report.workers} threads: ${moreWork.toFixed(2)} times that of one, by which they can be ${(report.workers / moreWork).toFixed(2)} times as fast`,
);
if (before.busy) console.log('! The machine was busy: threads had no core of their own.');
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

async function screened(csv: string, workers: number) {
  const chunks = (async function* () {
    yield Buffer.from(csv);
  })();
  const { rows } = await openRows(await openText('customers.csv', chunks), { delimiter: ',' });
  let out = '';
  const sink = {
    write: async (text: string) => {
      out += text;
    },
  };
  const cpu = process.cpuUsage();
  const started = performance.now();
  await screenFile({ engine, rows, sink, workers });
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - started) / 1000, cpu: user + system, out };
}
