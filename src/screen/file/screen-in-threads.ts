import { ThreadPool } from '../pool/thread-pool.ts';
import type { Engine, SharedEngine } from '../types.ts';
import { type AskedRow, askRow, type RefusedRow } from './asked-row.ts';
import type { RowDefaults } from './row-query.ts';
import type { Row } from './rows.ts';
import { type FileSummary, type LineOptions, type ScreenedBatch, screenedBatch } from './screened-lines.ts';
import type { TextSink } from './whole-file.ts';

/** What a thread that screens rows begins with. */
export interface ScreeningThread extends LineOptions {
  readonly shared: SharedEngine;
}

interface Asked extends LineOptions {
  readonly engine: Engine;
  readonly shared: SharedEngine;
  /** Threads that screen, this one among them. */
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
/** Batches each other thread has before it: one at work, one to follow. */
const AHEAD = 2;
/** Batches for each thread that may wait to be written behind one that takes longer. */
const WAITING = 4;

/** A batch that is at work or done. */
interface Piece {
  readonly done: Promise<ScreenedBatch>;
  isSettled: boolean;
}

/**
 * Screens the rest of a file in threads over one index in shared memory. This thread, whose code is warm, screens as
 * well; the others get work when they are prepared and have room for it, so that a file is never done later for them
 * where each has a processor. No more rows are read than the threads have room for, and lines are written in the order
 * of the rows.
 */
export async function screenInThreads(asked: Asked): Promise<void> {
  const { engine, shared, workers, rows, sink, defaults, summary, screening, brief, signal, onProgress } = asked;
  const begin: ScreeningThread = { shared, screening, brief };
  const pool = new ThreadPool<Array<AskedRow | RefusedRow>, ScreenedBatch>(
    '../file/screening-thread',
    begin,
    workers - 1,
    signal,
  );
  const under: Piece[] = [];
  const write = async () => {
    const { text, counts } = await under.shift()!.done;
    for (const key of Object.keys(counts) as Array<keyof FileSummary>) summary[key] += counts[key];
    await sink.write(text);
    onProgress?.(summary);
  };
  try {
    for (let batch = await nextBatch(rows, defaults); batch.length > 0; batch = await nextBatch(rows, defaults)) {
      if (pool.hasRoom(AHEAD)) under.push(pieceOf(pool.run(batch)));
      else {
        under.push(pieceOf(Promise.resolve(screenedBatch(batch, engine, { screening, brief }))));
        // What the others answered meanwhile is heard.
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
      }
      while (under[0]?.isSettled || under.length >= workers * WAITING) await write();
    }
    while (under.length > 0) await write();
  } finally {
    await pool.close();
  }
}

/** Where one batch fails the others are of no use, and nobody may wait for them any more: no failure goes unheard. */
function pieceOf(done: Promise<ScreenedBatch>): Piece {
  const piece: Piece = { done, isSettled: false };
  const settle = () => {
    piece.isSettled = true;
  };
  done.then(settle, settle);
  return piece;
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
