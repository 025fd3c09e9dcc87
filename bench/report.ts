import type { Figures } from './figures.ts';
import { grouped, milliseconds, table } from './text.ts';

/** Everything one run of the bench found out; `--json` writes it as it stands. */
export interface Report {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly load: { readonly before: number; readonly after: number; readonly busy: boolean };
  readonly corpus: Readonly<Record<string, string | number>>;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly noise: Readonly<Record<string, number>>;
  readonly examples: ReadonlyArray<{ readonly noise: string; readonly printed: string; readonly typed: string }>;
  readonly figures: readonly Figures[];
  readonly opening: { readonly compileMs: number; readonly keptMs: number; readonly keptBytes: number };
  readonly lossless: { readonly compared: number; readonly differing: readonly string[] };
}

/** Whose speed the others' is stated in. */
const YARDSTICK = 'minisearch';

/** The report as a page of text. */
export function render(report: Report): string {
  const { figures, machine, load, corpus, settings, opening, lossless } = report;
  const lines = [
    `${report.date} · node ${machine.node} · ${machine.cpu} × ${machine.cores} · ${machine.memoryGiB} GiB · load ${load.before} before, ${load.after} after`,
    ...(load.busy
      ? ['! The machine was busy: trust ratios of processor time, not queries a second or latencies.']
      : []),
    `${corpus.list} ${corpus.version}: ${grouped(Number(corpus.parties))} parties, ${grouped(Number(corpus.names))} names`,
    pairs(settings),
    `noise, of a hundred queries: ${pairs(report.noise)}`,
    ...report.examples.map(({ noise, printed, typed }) => `  ${noise}: ${printed} → ${typed}`),
    '',
    ...figures.map(({ name, settings }) => `${name}: ${settings}`),
    '',
    ...table(speedRows(figures)),
    '',
    `×: against ${YARDSTICK}, by processor time, all rounds together (lowest to highest round).`,
    'recall@10: the party the query was made from is among the first ten; "common" counts only the queries asked of all.',
    'found: parties (names for the general libraries) a query brings up on average.',
    '',
    ...table(recallRows(figures)),
    '',
    `compile the list and answer ${milliseconds(opening.compileMs)} · open the kept file (${megabytes(opening.keptBytes)}) and answer ${milliseconds(opening.keptMs)} · ${(opening.compileMs / opening.keptMs).toFixed(0)}×`,
    lossless.differing.length === 0
      ? `retriever against full scan: ${lossless.compared} queries, the same parties, scores and order in all`
      : `! retriever against full scan: ${lossless.differing.length} of ${lossless.compared} queries differ: ${lossless.differing.slice(0, 5).join(' | ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

function speedRows(figures: readonly Figures[]): string[][] {
  const yardstick = figures.find(({ name }) => name === YARDSTICK);
  const head = [
    '',
    'queries',
    'q/s',
    'q/cpu s',
    '×',
    'cold',
    'p50',
    'p99',
    'p99.9',
    'recall@10',
    'common',
    'found',
    'build',
    'memory',
  ];
  const rows = figures.map((row) => [
    row.name,
    grouped(row.queries),
    rate(row.perSecond),
    rate(row.perCpuSecond),
    yardstick === undefined ? '' : ratio(row, yardstick),
    milliseconds(row.coldP50),
    milliseconds(row.p50),
    milliseconds(row.p99),
    milliseconds(row.p999),
    percent(row.recall),
    percent(row.recallOnCommon),
    row.found.toFixed(1),
    milliseconds(row.buildMs),
    megabytes(row.bytes),
  ]);
  return [head, ...rows];
}

function recallRows(figures: readonly Figures[]): string[][] {
  const noises = [...new Set(figures.flatMap(({ recallByNoise }) => Object.keys(recallByNoise)))];
  return [
    ['recall@10 by noise', ...figures.map(({ name }) => name)],
    ...noises.map((noise) => [noise, ...figures.map(({ recallByNoise }) => percent(recallByNoise[noise]))]),
  ];
}

function ratio(row: Figures, yardstick: Figures): string {
  const rounds = row.roundsPerCpuSecond.map((speed, round) => speed / yardstick.roundsPerCpuSecond[round]!);
  const whole = times(row.perCpuSecond / yardstick.perCpuSecond);
  return `${whole} (${times(Math.min(...rounds))}–${times(Math.max(...rounds))})`;
}

const rate = (value: number) => (value < 10 ? value.toFixed(2) : grouped(value));
const times = (value: number) => (value < 10 ? value.toPrecision(2) : value.toFixed(0));
const percent = (share: number | undefined) =>
  share === undefined || Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const pairs = (record: Readonly<Record<string, string | number>>) =>
  Object.entries(record)
    .map(([key, value]) => `${key} ${value}`)
    .join(' · ');
