// `npm run bench:scale`: the index over made-up names, ever more of them, beside a full scan of the same.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { quantile } from '../figures.ts';
import { load, machine } from '../machine.ts';
import { builtRooms } from '../rooms.ts';
import { type Asked, contest } from '../scale/measure.ts';
import { fullScan } from '../scale/scan.ts';
import { type Sized, sizedIndex } from '../scale/sized.ts';
import { firstNames } from '../synthetic/names.ts';
import { listLikeNames } from '../synthetic/source.ts';
import { grouped, milliseconds, table } from '../text.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '37000,1000000' },
    queries: { type: 'string', default: '2000' },
    cold: { type: 'string', default: '100' },
    'warm-up': { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    'scan-queries': { type: 'string', default: '5' },
    'scan-up-to': { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

const sizes = values.sizes.split(',').map((size) => whole('sizes', size));
const settings = {
  rounds: whole('rounds', values.rounds),
  cold: whole('cold', values.cold),
  warmUp: whole('warm-up', values['warm-up']),
  queries: whole('queries', values.queries),
  scanQueries: whole('scan-queries', values['scan-queries']),
};
const seed = whole('seed', values.seed);
const scanUpTo = whole('scan-up-to', values['scan-up-to']);

const rooms = await builtRooms();
const before = load();
const source = listLikeNames(rooms, seed);
const names = firstNames(source, Math.max(...sizes));
const asked = settings.cold + settings.warmUp + settings.queries;
const contests = sizes.map((size) => {
  progress(`building ${grouped(size)}`);
  const some = names.slice(0, size);
  const sized = sizedIndex(rooms, some, { queries: asked, seed: seed + size });
  return { sized, scan: size > scanUpTo ? undefined : fullScan(rooms, some) };
});
progress('asking');
const figures = contest(contests, settings).map((each, k) => figuresOf(contests[k]!.sized, each));
const steps = figures.slice(1).map((figure, k) => exponent(figures[k]!, figure));
const report = { machine: machine(), load: { before, after: load() }, settings: { ...settings, seed }, figures, steps };
process.stdout.write(`${render()}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

function figuresOf({ size, words, buildMs, bytes, openBytes }: Sized, each: Asked) {
  const sorted = Float64Array.from(each.latencies).sort();
  const cold = Float64Array.from(each.cold).sort();
  const cpuMs = mean(each.cpuByRound);
  const scanCpuMs = each.scanCpuByRound.length === 0 ? undefined : mean(each.scanCpuByRound);
  return {
    size,
    words,
    buildMs,
    bytesPerName: bytes / size,
    openBytesPerName: openBytes / size,
    perCpuSecond: 1000 / cpuMs,
    cpuByRound: each.cpuByRound,
    first: each.cold[0]!,
    coldP50: quantile(cold, 0.5),
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    p999: quantile(sorted, 0.999),
    recall: each.recall,
    ...(scanCpuMs === undefined ? {} : { scanCpuMs, againstScan: scanCpuMs / cpuMs }),
    compared: each.compared,
    differing: each.differing,
  };
}
type Figures = ReturnType<typeof figuresOf>;

/** By which power of the size the time of a query grows from one size to the next, by round. */
function exponent(small: Figures, large: Figures) {
  const growth = Math.log(large.size / small.size);
  const rounds = small.cpuByRound.map((cpu, round) => Math.log(large.cpuByRound[round]! / cpu) / growth);
  const whole = Math.log(small.perCpuSecond / large.perCpuSecond) / growth;
  return {
    from: small.size,
    to: large.size,
    exponent: whole,
    lowest: Math.min(...rounds),
    highest: Math.max(...rounds),
  };
}

function render(): string {
  const rows = figures.map((of) => [
    grouped(of.size),
    grouped(of.words),
    grouped(of.perCpuSecond),
    milliseconds(of.first),
    milliseconds(of.coldP50),
    milliseconds(of.p50),
    milliseconds(of.p99),
    milliseconds(of.p999),
    (of.p99 / of.p50).toFixed(1),
    of.againstScan === undefined ? '–' : `${grouped(of.againstScan)}×`,
    of.compared === 0 ? '–' : `${of.differing.length} of ${of.compared}`,
    `${(100 * of.recall).toFixed(1)} %`,
    of.bytesPerName.toFixed(0),
    of.openBytesPerName.toFixed(0),
    milliseconds(of.buildMs),
  ]);
  const { node, cpu, cores } = report.machine;
  return [
    `node ${node} · ${cpu} × ${cores} · load ${before.average} before, ${report.load.after.average} after${before.busy ? ' (busy!)' : ''}`,
    `made-up names, seed ${seed}; a round asks every size the next of ${settings.queries} queries, ${settings.rounds} rounds; ${settings.cold} cold, ${settings.warmUp} to warm up, threshold 0.7`,
    '',
    ...table([
      [
        'names',
        'words',
        'q/cpu s',
        'first',
        'cold p50',
        'p50',
        'p99',
        'p99.9',
        'p99/p50',
        'scan',
        'differ',
        'recall',
        'B/name',
        'open',
        'build',
      ],
      ...rows,
    ]),
    '',
    ...steps.map(
      ({ from, to, exponent, lowest, highest }) =>
        `time of a query grows from ${grouped(from)} to ${grouped(to)} names as size^${exponent.toFixed(2)} (by round ${lowest.toFixed(2)} to ${highest.toFixed(2)})`,
    ),
  ].join('\n');
}

function whole(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new RangeError(`--${option} takes whole numbers, not "${text}".`);
}

function mean(of: readonly number[]): number {
  return of.reduce((sum, value) => sum + value, 0) / of.length;
}

function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${what} …\n`);
}
