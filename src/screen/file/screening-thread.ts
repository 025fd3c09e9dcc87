import { engineFrom } from '../engine.ts';
import { serveThread } from '../pool/serve-thread.ts';
import type { AskedRow, RefusedRow } from './asked-row.ts';
import type { ScreenedBatch, ScreeningThread } from './screen-in-threads.ts';
import { nothingYet, screenedLine } from './screened-lines.ts';

// A thread of `screenInThreads`: answers batches of rows until it is closed.
serveThread(({ shared, ...options }: ScreeningThread) => {
  const engine = engineFrom(shared);
  return (batch: ReadonlyArray<AskedRow | RefusedRow>): ScreenedBatch => {
    const counts = nothingYet();
    let text = '';
    for (const row of batch) text += screenedLine(row, engine, options, counts);
    return { text, counts };
  };
});
