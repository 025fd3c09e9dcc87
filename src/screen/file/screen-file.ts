import type { Engine } from '../types.ts';
import { askRow } from './asked-row.ts';
import { breathe } from './breathe.ts';
import type { RowDefaults } from './row-query.ts';
import type { Row } from './rows.ts';
import { screenInThreads } from './screen-in-threads.ts';
import { type FileSummary, type LineOptions, nothingYet, screenedLine } from './screened-lines.ts';
import type { TextSink } from './whole-file.ts';

export type { FileSummary } from './screened-lines.ts';

export interface ScreenFileOptions extends LineOptions {
  readonly engine: Engine;
  readonly rows: AsyncIterable<Row>;
  readonly sink: TextSink;
  readonly defaults?: RowDefaults;
  /** Threads that screen rows, this one among them; 1, or absent: this one alone. A short file never starts another. */
  readonly workers?: number | undefined;
  /** So many rows this thread screens before it starts others; a thousand where absent. */
  readonly alone?: number | undefined;
  readonly onProgress?: (summary: Readonly<FileSummary>) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * So many rows this thread screens before it starts others. Before its code is warm a thread costs what five hundred rows
 * do (see docs/bench.md): a file that is done by then is not worth it.
 */
const ALONE = 1000;

/**
 * Screens the rows of a file: one JSON line per row, in order, whatever happens to it. Memory does not grow
 * with the file. A row that cannot be read or screened has its coded error in its place. The output is the same, byte for
 * byte, however many threads take part.
 *
 * @returns the counts.
 * @throws whatever the sink or the input throws; the `signal`'s reason when aborted.
 */
export async function screenFile(options: ScreenFileOptions): Promise<FileSummary> {
  const { engine, sink, defaults, signal, onProgress, workers = 1, alone = ALONE } = options;
  const summary = nothingYet();
  const pause = breathe();
  const rows = options.rows[Symbol.asyncIterator]();
  const threaded = workers > 1 && engine.share !== undefined;
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      signal?.throwIfAborted();
      await sink.write(screenedLine(askRow(next.value, defaults), engine, options, summary));
      if (await pause()) onProgress?.(summary);
      if (threaded && summary.rows === alone) {
        await screenInThreads({ ...options, workers, shared: engine.share!(), rows, summary });
        break;
      }
    }
    signal?.throwIfAborted();
    return summary;
  } finally {
    await rows.return?.();
  }
}
