import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { TextSink } from '../screen/file/whole-file.ts';
import { streamSink } from './output.ts';

/** Text laid aside on the disk until what belongs before it is known. */
export interface Spool extends TextSink {
  /** Everything written, in order. */
  pour(sink: TextSink): Promise<void>;
  /** Removes it; to be called at the end, whatever happened. */
  remove(): Promise<void>;
}

export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'interdict-'));
  const path = join(folder, 'spool');
  const file = createWriteStream(path, { mode: 0o600 });
  const sink = streamSink(file);
  return {
    write: sink.write,
    async pour(into) {
      await sink.flush();
      file.end();
      await finished(file);
      for await (const piece of createReadStream(path, 'utf8')) await into.write(piece);
    },
    async remove() {
      file.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
