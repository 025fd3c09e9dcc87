// `npm run bench:case`: how soon a large case is shown, and how soon it follows the as-of slider.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addCase,
  type CaseOnDesk,
  caseDesk,
  heldFact,
  openStore,
  overviewOf,
  sourcesOf,
  standsIn,
  viewCase,
} from '../src/case/index.ts';
import { generateCase } from './cases/generate.ts';

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: '10000' },
    documents: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const record = generateCase(Number(values.facts), Number(values.documents), Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'));
try {
  const place = join(folder, 'cases.db');
  const store = await openStore(place);
  await addCase(store, record, 'bench', 'generated', '2026-01-01T00:00:00.000Z');
  await store.close();
  const days = Array.from({ length: 41 }, (_, step) =>
    new Date(Date.UTC(2020, 0, 1 + step * 91)).toISOString().slice(0, 10),
  );
  const first: number[][] = [];
  const slider: number[][] = [];
  const knownAt: number[][] = [];
  const overview: number[][] = [];
  for (let round = 0; round < 5; round++) {
    const desk = caseDesk(place);
    first.push(await timed(async () => firstAnswers(await desk.open('bench'))));
    for (const asOf of days) {
      slider.push(await timed(async () => JSON.stringify(viewCase(await desk.open('bench'), { asOf, outline: true }))));
      overview.push(await timed(async () => JSON.stringify(overviewOn(await desk.open('bench'), asOf))));
    }
    for (const day of days.slice(0, 5)) {
      const asked = { asOf: '2026-01-01', knownAt: day, outline: true };
      knownAt.push(await timed(async () => JSON.stringify(viewCase(await desk.open('bench'), asked))));
    }
    await desk.close();
  }
  console.log(`${record.facts.length} facts, ${record.sources.length} documents; ${process.version}; milliseconds\n`);
  console.log('| what | must | processor, median | processor, worst | clock, median | clock, worst |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  print('opened from the store, what the first view asks for as JSON', 300, first);
  print('slider moved: the view of another day as JSON', 50, slider);
  print('overview of another day', 50, overview);
  print('the other clock moved for the first time', undefined, knownAt);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function overviewOn(opened: CaseOnDesk, asOf: string) {
  const known = opened.known();
  return overviewOf(known, standsIn(known, asOf));
}

/** What the page asks for first: what stands on the day, and the first page of facts. */
function firstAnswers(opened: CaseOnDesk): string[] {
  const facts = opened.record.facts.slice(0, 1000).map((fact) => heldFact(opened, fact));
  return [
    JSON.stringify(viewCase(opened, { asOf: '2030-01-01', outline: true })),
    JSON.stringify({ facts, sources: sourcesOf(opened, facts) }),
  ];
}

/** Milliseconds of processor time and by the clock. */
async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return [(user + system) / 1000, wall];
}

function print(what: string, must: number | undefined, measured: readonly number[][]): void {
  const cells = [0, 1].flatMap((place) => {
    const sorted = measured.map((one) => one[place]!).sort((a, b) => a - b);
    return [sorted[sorted.length >> 1]!, sorted.at(-1)!];
  });
  console.log(`| ${what} | ${must ?? ''} | ${cells.map((ms) => ms.toFixed(1)).join(' | ')} |`);
}
