import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { InterdictError } from '../../model/index.ts';

/**
 * Writes a file so that it is whole or absent, also after a power cut: written and synced beside its place, renamed
 * there, the folder synced.
 * @throws InterdictError `FILE_UNWRITABLE`
 */
export function writeDurably(file: string, content: Uint8Array | string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    const handle = openSync(temporary, 'w');
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameDurably(temporary, file);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Renames a file that is already synced, and syncs the folder, without which the new name may be lost. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Syncs the names in a folder. Windows has no such thing, and keeps names by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32' || !existsSync(folder)) return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export function unwritable(file: string, cause: unknown): InterdictError {
  return new InterdictError(
    'FILE_UNWRITABLE',
    `${file} cannot be written (${(cause as Error).message}).`,
    'Name a folder you may write to with --data or INTERDICT_DATA, and see that the disk has room.',
    { file },
    cause,
  );
}
