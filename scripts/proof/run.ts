// `npm run proof`: the index and screening against scans of everything, as often as you like.

import { parseArgs } from 'node:util';
import { proveIndex } from './index-cases.ts';
import { proveLarge } from './large.ts';
import { proveRescreening } from './rescreening-cases.ts';
import { proveScreening } from './screening-cases.ts';

const HELP = `npm run proof -- [options]

  --runs 10000       questions to made-up lists, four in five to the index, one in five to the engine
  --seed 1           where to begin: other seeds, other questions
  --names 1000000    instead: one list of so many made-up names …
  --queries 2000     … and so many queries, each compared with a scan of all names`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    names: { type: 'string' },
    queries: { type: 'string', default: '2000' },
    help: { type: 'boolean' },
  },
});
const PROGRESS_EVERY = 20_000;
const RESCREENED_EVERY = 40;

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
if (values.help) console.log(HELP);
else if (values.names !== undefined) large(number('names', values.names), number('queries', values.queries));
else small(number('runs', values.runs));

function small(runs: number): void {
  let asked = 0;
  let found = 0;
  let differing = 0;
  let told = 0;
  for (let seed = number('seed', values.seed); asked < runs; seed++) {
    // A list gets 25 questions, a screening 20: of 21 seeds five are a fifth of the questions.
    const prove = seed % 21 < 5 ? proveScreening : proveIndex;
    const run = prove(seed);
    if (seed % RESCREENED_EVERY === 0) differing += rescreened(seed);
    asked += run.asked;
    found += run.found;
    differing += run.differences.length;
    for (const difference of run.differences) console.log(JSON.stringify(difference));
    if (asked - told >= PROGRESS_EVERY) {
      told = asked;
      console.error(`${asked} asked, ${found} found, ${differing} differ, ${seconds()}`);
    }
  }
  console.log(`${asked} questions, ${found} found, ${differing} differ in names, scores or order · ${seconds()}`);
  if (differing > 0) process.exitCode = 1;
}

/** Customers screened again by index and all of them: the differences. */
function rescreened(seed: number): number {
  const { differences } = proveRescreening(seed);
  for (const difference of differences) console.log(JSON.stringify(difference));
  return differences.length;
}

function large(names: number, queries: number): void {
  const { asked, found, differing } = proveLarge(names, queries, number('seed', values.seed), (so, far, differ) => {
    if (so % 100 === 0) console.error(`${so} asked, ${far} found, ${differ} differ, ${seconds()}`);
  });
  for (const query of differing) console.log(query);
  console.log(
    `${names} names, ${asked} queries, ${found} found, ${differing.length} differ in names, scores or order · ${seconds()}`,
  );
  if (differing.length > 0) process.exitCode = 1;
}

function number(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new RangeError(`--${option} takes a whole number from 1, not "${text}".`);
}
