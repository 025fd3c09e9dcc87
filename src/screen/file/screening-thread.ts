import { engineFrom } from '../engine.ts';
import { serveThread } from '../pool/serve-thread.ts';
import type { AskedRow, RefusedRow } from './asked-row.ts';
import type { ScreeningThread } from './screen-in-threads.ts';
import { type ScreenedBatch, screenedBatch } from './screened-lines.ts';

// A thread of `screenInThreads`: answers batches of rows until it is closed.
serveThread(({ shared, ...options }: ScreeningThread) => {
  const engine = engineFrom(shared);
  return (batch: ReadonlyArray<AskedRow | RefusedRow>): ScreenedBatch => screenedBatch(batch, engine, options);
});
