import { availableParallelism } from 'node:os';
import { columnsInWords, readOverrides } from '../../screen/file/columns.ts';
import { datesInWords } from '../../screen/file/date-orders.ts';
import { type OpenedRows, openRows } from '../../screen/file/rows.ts';
import { type FileSummary, screenFile } from '../../screen/file/screen-file.ts';
import type { TextSink } from '../../screen/file/whole-file.ts';
import type { Engine } from '../../screen/types.ts';
import type { ScreenOptionsInput } from '../../screen/vocabulary.ts';
import { type CliIo, type ExitCode, statusOf } from '../io.ts';
import { openFor } from '../open.ts';
import {
  DATE_ORDER_SAYS,
  formatOption,
  numberIn,
  rowDefaults,
  type ScreeningFlags,
  screeningOptions,
} from '../options.ts';
import { plain, plainLines } from '../present/style.ts';
import { counted, grouped } from '../present/words.ts';
import { progressOn } from '../progress.ts';
import { delimiterOption, openInput, refuseSameFile, withOutput } from './files.ts';

export interface FileFlags extends ScreeningFlags {
  readonly file?: string;
  readonly out?: string;
  readonly map?: string[];
  readonly format?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly dateOrder?: string;
  readonly workers?: string;
  readonly brief?: boolean;
  readonly schema?: string;
  readonly country?: string[];
  readonly failOnMatch?: boolean;
}

/** `interdict screen --file`: checks everything first, then streams row after row, then says what became of them. */
export async function screenFileCommand(flags: FileFlags, io: CliIo): Promise<ExitCode> {
  const overrides = readOverrides(flags.map ?? []);
  const defaults = rowDefaults(flags);
  const workers = workersOption(flags.workers);
  const format = formatOption(flags.format);
  const delimiter = delimiterOption(flags.delimiter);
  screeningOptions(flags);
  await refuseSameFile(flags.file!, flags.out);

  const text = await openInput(flags.file!, flags.encoding, io);
  const opened = await openRows(text, { format, delimiter, overrides });
  io.stderr.write(`${plain(text.name)}: ${formatInWords(opened)}\n`);
  if (opened.map !== undefined) io.stderr.write(plainLines(columnsInWords(opened.columns, opened.map)));

  const engine = await openFor(io, flags);
  const screening = screeningOptions(flags, engine);
  const progress = progressOn(io);
  const started = performance.now();
  const summary = await withOutput(flags.out, io, (sink: TextSink) =>
    screenFile({
      engine,
      rows: opened.rows,
      sink,
      screening,
      defaults,
      brief: flags.brief === true,
      workers,
      signal: io.signal,
      onProgress: (counts) => {
        const fraction = text.size === undefined ? undefined : text.bytesRead() / text.size;
        progress.show(fraction, `${counted(counts.rows, 'row')} · ${speed(counts.rows, started)} · ${alerts(counts)}`);
      },
    }),
  ).finally(() => progress.clear());

  io.stderr.write(plainLines(datesInWords(opened.dateOrders, summary.bothWays, defaults.dateOrder, DATE_ORDER_SAYS)));
  io.stderr.write(summaryInWords(summary, started, engine, screening));
  const unscreened = engine.coverage(screening.lists).some((list) => !list.screened);
  const incomplete = summary.refused > 0 || summary.incomplete > 0 || unscreened;
  return statusOf(incomplete, summary.alerts > 0, flags.failOnMatch === true);
}

const MOST_WORKERS = 256;

/** Threads taken where nobody says: each needs memory of its own for the words it remembers. */
const USUAL_WORKERS = 4;

/** Threads that screen: as asked, else one for each processor, up to a few. A short file is screened by one all the same. */
function workersOption(text: string | undefined): number {
  if (text === undefined) return Math.min(USUAL_WORKERS, availableParallelism());
  return numberIn('--workers', text, 1, MOST_WORKERS, true);
}

function formatInWords(opened: OpenedRows): string {
  if (opened.format === 'jsonl') return 'JSON lines';
  const names: Record<string, string> = { '\t': 'tabs', ',': 'commas', ';': 'semicolons', '|': 'bars' };
  return `CSV separated by ${names[opened.delimiter ?? ','] ?? `"${opened.delimiter}"`}`;
}

function summaryInWords(summary: FileSummary, started: number, engine: Engine, screening: ScreenOptionsInput): string {
  const { rows, answered, refused, incomplete } = summary;
  const seconds = (performance.now() - started) / 1000;
  const lists = engine.coverage(screening.lists).filter((list) => list.screened).length;
  const day = screening.asOf === undefined ? '' : ` as of ${screening.asOf}`;
  const lines = [
    `${counted(rows, 'row')} in = ${grouped(answered)} answered + ${grouped(refused)} refused · ${alerts(summary)} on ${counted(lists, 'list')}${day} · ${seconds.toFixed(1)} s · ${speed(rows, started)}`,
  ];
  if (refused > 0)
    lines.push(`${counted(refused, 'row was', 'rows were')} not screened; each says why in its place ("error").`);
  if (incomplete > 0) {
    lines.push(
      `${counted(incomplete, 'answer is', 'answers are')} incomplete; each says what took no part ("incomplete").`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function alerts(summary: Readonly<FileSummary>): string {
  return counted(summary.alerts, 'row alerts', 'rows alert');
}

function speed(rows: number, started: number): string {
  return `${grouped(Math.round((rows * 1000) / Math.max(1, performance.now() - started)))} rows/s`;
}
