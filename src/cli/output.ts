import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { TextSink } from '../screen/file/whole-file.ts';

/** The reader of our output has gone (`| head`): no fault, and nothing more to say. */
export class ReaderGone extends Error {}

/** Characters gathered before a write. */
const GATHER = 16 * 1024;

/**
 * A stream as a sink that waits while the reader is slow and throws `ReaderGone` once there is none.
 * Call `flush` at the end.
 */
export function streamSink(stream: Writable): TextSink & { flush(): Promise<void> } {
  let gathered = '';
  const flush = async () => {
    const text = gathered;
    gathered = '';
    if (text !== '') await writeTo(stream, text);
  };
  return {
    async write(text) {
      gathered += text;
      if (gathered.length >= GATHER) await flush();
    },
    flush,
  };
}

/** Writes text and resolves when the stream has taken it and wants more. */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.errored) throw new ReaderGone();
  try {
    if (!stream.write(text)) await once(stream, 'drain');
  } catch (error) {
    if (isBrokenPipe(error)) throw new ReaderGone();
    throw error;
  }
}

export function isBrokenPipe(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
