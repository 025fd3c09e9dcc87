import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InterdictError } from '../../model/index.ts';

/** A place to write text to, piece by piece. `write` resolves when the piece may be followed by another. */
export interface TextSink {
  write(text: string): Promise<void>;
}

/** A file that appears complete or not at all. */
export interface WholeFile extends TextSink {
  /** Makes the file appear under its name. */
  commit(): Promise<void>;
  /** Leaves no trace. Safe to call at any time, also after `commit`. */
  abandon(): Promise<void>;
}

/** Characters gathered before they are handed to the disk: a write per row would be all system calls. */
const GATHER = 64 * 1024;

/**
 * Opens a file for writing so that nobody ever sees half of it: the text goes to a hidden file beside the
 * target, which is flushed to the disk and renamed over the target on `commit`. A target that is a device or a
 * pipe cannot be renamed over and is written to directly; a symbolic link is followed.
 *
 * @throws InterdictError `FILE_UNWRITABLE` where the target cannot be written.
 */
export async function openWholeFile(path: string): Promise<WholeFile> {
  const target = await realpath(path).catch(() => path);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) throw unwritable(path, 'it is a folder');
  const direct = found !== undefined && !found.isFile();
  const temporary = direct
    ? target
    : join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.partial`);
  const handle = await open(temporary, direct ? 'w' : 'wx', found?.mode ?? 0o666).catch((error: Error) => {
    throw unwritable(path, error.message);
  });
  return direct ? passThrough(handle) : replacing(handle, temporary, target, path);
}

function replacing(handle: FileHandle, temporary: string, target: string, path: string): WholeFile {
  let gathered = '';
  let state: 'open' | 'committed' | 'abandoned' = 'open';
  const flush = async () => {
    const text = gathered;
    gathered = '';
    if (text !== '') await writeAll(handle, text, path);
  };
  return {
    async write(text) {
      gathered += text;
      if (gathered.length >= GATHER) await flush();
    },
    async commit() {
      await flush();
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      state = 'committed';
    },
    async abandon() {
      if (state !== 'open') return;
      state = 'abandoned';
      await handle.close().catch(() => undefined);
      await unlink(temporary).catch(() => undefined);
    },
  };
}

function passThrough(handle: FileHandle): WholeFile {
  let open = true;
  const close = async () => {
    if (open) await handle.close();
    open = false;
  };
  return { write: (text) => writeAll(handle, text, 'the output'), commit: close, abandon: close };
}

async function writeAll(handle: FileHandle, text: string, path: string): Promise<void> {
  try {
    await handle.writeFile(text);
  } catch (error) {
    throw unwritable(path, (error as Error).message);
  }
}

function unwritable(path: string, reason: string): InterdictError {
  return new InterdictError(
    'FILE_UNWRITABLE',
    `${path} cannot be written: ${reason}`,
    'Choose an output in a folder that exists, that you may write to and that has room.',
    { file: path },
  );
}
