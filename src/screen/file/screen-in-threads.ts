import { ThreadPool } from '../pool/thread-pool.ts';
import type { SharedEngine } from '../types.ts';
import { type AskedRow, askRow, type RefusedRow } from './asked-row.ts';
import type { RowDefaults } from './row-query.ts';
import type { Row } from './rows.ts';
import type { FileSummary, LineOptions } from './screened-lines.ts';
import type { TextSink } from './whole-file.ts';

/** What a thread that screens rows begins with. */
export interface ScreeningThread extends LineOptions {
  readonly shared: SharedEngine;
}

/** The lines of a batch of rows, and what became of them. */
export interface ScreenedBatch {
  readonly text: string;
  readonly counts: FileSummary;
}

interface Asked extends LineOptions {
  readonly shared: SharedEngine;
  readonly workers: number;
  readonly rows: AsyncIterator<Row>;
  readonly sink: TextSink;
  readonly defaults?: RowDefaults;
  /** Counted on from here. */
  readonly summary: FileSummary;
  readonly onProgress?: (summary: Readonly<FileSummary>) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Rows handed to a thread at once: enough that the handing over costs little, few enough to stop soon. */
const BATCH = 32;
/** Batches each thread has before it: one at work, two to follow. */
const AHEAD = 3;

/**
 * Screens the rest of a file in threads over one index in shared memory. This thread reads and writes: no more rows are
 * read than the threads have room for, and lines are written in the order of the rows.
 */
export async function screenInThreads(asked: Asked): Promise<void> {
  const { shared, workers, rows, sink, defaults, summary, screening, brief, signal, onProgress } = asked;
  const begin: ScreeningThread = { shared, screening, brief };
  const pool = new ThreadPool<Array<AskedRow | RefusedRow>, ScreenedBatch>(
    '../file/screening-thread',
    begin,
    workers,
    signal,
  );
  const under: Array<Promise<ScreenedBatch>> = [];
  const write = async () => {
    const { text, counts } = await under.shift()!;
    for (const key of Object.keys(counts) as Array<keyof FileSummary>) summary[key] += counts[key];
    await sink.write(text);
    onProgress?.(summary);
  };
  try {
    for (let batch = await nextBatch(rows, defaults); batch.length > 0; batch = await nextBatch(rows, defaults)) {
      under.push(pool.run(batch));
      if (under.length >= workers * AHEAD) await write();
    }
    while (under.length > 0) await write();
  } finally {
    // Where one batch failed the others are of no use, and nobody waits for them any more.
    for (const left of under) left.catch(() => undefined);
    await pool.close();
  }
}

async function nextBatch(rows: AsyncIterator<Row>, defaults: RowDefaults | undefined) {
  const batch: Array<AskedRow | RefusedRow> = [];
  while (batch.length < BATCH) {
    const next = await rows.next();
    if (next.done) break;
    batch.push(askRow(next.value, defaults));
  }
  return batch;
}
