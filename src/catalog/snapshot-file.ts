import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { InterdictError } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A snapshot as one file: magic, format number, length of the header, the header (JSON: the plain values, and for every
 * typed array its kind, place and length), then the arrays, each on an 8-byte boundary, little-endian, and a CRC-32 of
 * all that in front. Opening reads the file and lays views over it; nothing is parsed or copied.
 */
const MAGIC = 0x54445249;
const FORMAT = 10;
const START = 24;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;
type Kind = keyof typeof KINDS;

interface Stored {
  readonly $: Kind;
  readonly at: number;
  readonly length: number;
}

function isArray(value: unknown): value is InstanceType<(typeof KINDS)[Kind]> {
  return Object.values(KINDS).some((kind) => value instanceof kind);
}

/** Writes a snapshot beside its final place and renames it there, so that it is whole or absent. */
export function writeSnapshot(file: string, key: string, snapshot: Snapshot): void {
  const arrays: Array<{ at: number; bytes: Uint8Array }> = [];
  let at = 0;
  const header = Buffer.from(
    JSON.stringify({ key, snapshot }, (_, value: unknown) => {
      if (!isArray(value)) return value;
      const kind = (Object.keys(KINDS) as Kind[]).find((name) => value instanceof KINDS[name])!;
      const stored: Stored = { $: kind, at, length: value.length };
      arrays.push({ at, bytes: new Uint8Array(value.buffer, value.byteOffset, value.byteLength) });
      at += Math.ceil(value.byteLength / 8) * 8;
      return stored;
    }),
  );
  const body = START + Math.ceil(header.length / 8) * 8;
  const whole = Buffer.alloc(body + at);
  whole.writeUInt32LE(MAGIC, 0);
  whole.writeUInt32LE(FORMAT, 4);
  whole.writeUInt32LE(header.length, 8);
  header.copy(whole, START);
  for (const array of arrays) whole.set(array.bytes, body + array.at);
  whole.writeUInt32LE(crc32(whole.subarray(START)), 12);
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w');
  writeSync(handle, whole);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(temporary, file);
}

/**
 * Opens a snapshot. Throws `SNAPSHOT_FOREIGN` where the file is another format, machine or set of lists,
 * `SNAPSHOT_DAMAGED` where its content is not what was written.
 */
export function readSnapshot(file: string, key: string): Snapshot {
  const bytes = readFileSync(file);
  const foreign = (why: string) =>
    new InterdictError('SNAPSHOT_FOREIGN', `${file} ${why}.`, 'It is rebuilt from the lists; nothing to do.', { file });
  if (endianness() !== 'LE') throw foreign('is for little-endian machines');
  if (bytes.length < START || bytes.readUInt32LE(0) !== MAGIC) throw foreign('is no snapshot');
  if (bytes.readUInt32LE(4) !== FORMAT) throw foreign('has another format');
  if (bytes.readUInt32LE(12) !== crc32(bytes.subarray(START))) {
    throw new InterdictError(
      'SNAPSHOT_DAMAGED',
      `${file} is damaged.`,
      'It is rebuilt from the lists; nothing to do.',
      {
        file,
      },
    );
  }
  const length = bytes.readUInt32LE(8);
  const body = START + Math.ceil(length / 8) * 8;
  const stored = JSON.parse(bytes.toString('utf8', START, START + length), (_, value: unknown) => {
    if (value === null || typeof value !== 'object' || !('$' in value)) return value;
    const { $: kind, at, length } = value as Stored;
    return new KINDS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + body + at, length);
  }) as { key: string; snapshot: Snapshot };
  if (stored.key !== key) throw foreign('was made from other lists or by another version of the program');
  return stored.snapshot;
}
