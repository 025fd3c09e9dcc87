import { closeSync, createReadStream, createWriteStream, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { renameDurably, unwritable } from './durable.ts';

/** Where a file as it was published is kept: once for each content, packed. */
export function rawFile(data: string, sha256: string): string {
  return join(data, 'raw', sha256.slice(0, 2), `${sha256}.gz`);
}

/** Keeps a published file by its sum; one that is already kept is not written again. Memory: constant. */
export async function keepRaw(data: string, file: string, sha256: string): Promise<void> {
  const kept = rawFile(data, sha256);
  if (existsSync(kept)) return;
  const temporary = `${kept}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    await pipeline(createReadStream(file), createGzip({ level: 6 }), createWriteStream(temporary));
    const handle = openSync(temporary, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameDurably(temporary, kept);
  } catch (cause) {
    throw unwritable(kept, cause);
  }
}
