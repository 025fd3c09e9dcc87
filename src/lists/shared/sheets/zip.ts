import { inflateRawSync } from 'node:zlib';
import { listError } from '../fail.ts';
import { bytesOf, type ListFile, listFileOf } from '../input.ts';

/** An archive larger than this, a part that unpacks to more, or more parts, is no list. */
const LARGEST_ARCHIVE = 2 ** 26;
const LARGEST_PART = 2 ** 28;
const MOST_PARTS = 4096;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The parts of an archive. Their names are only compared, never used as paths, and nothing is written anywhere. */
export interface Archive {
  readonly names: readonly string[];
  /** One part, unpacked; `undefined` where there is none of that name. */
  part(name: string): ListFile | undefined;
}

/**
 * Opens a ZIP archive, as ODS and XLSX files are. Parts unpack one at a time, only those asked for, and never to more
 * than a bound, whatever the archive says of itself.
 * @throws InterdictError `FILE_TYPE_UNSUPPORTED` for what is no archive; `LIST_UNREADABLE` for a broken, encrypted or
 * foreign one; `FILE_TOO_LARGE`; the codes of `bytesOf`
 */
export async function openZip(file: ListFile): Promise<Archive> {
  const bytes = await bytesOf(file, LARGEST_ARCHIVE);
  const directory = directoryOf(bytes, file);
  return {
    names: [...directory.keys()],
    part(name) {
      const entry = directory.get(name);
      if (!entry) return undefined;
      const part = listFileOf(file.name, unpacked(bytes, entry, file));
      return file.repair ? { ...part, repair: file.repair } : part;
    },
  };
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly size: number;
  readonly at: number;
}

function directoryOf(bytes: Buffer, file: ListFile): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw listError(
      'FILE_TYPE_UNSUPPORTED',
      'This is no spreadsheet: it is not packed as one',
      { file: file.name },
      'Check that it is the ODS or XLSX file of the publisher, and whole.',
    );
  }
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw broken('it has too many parts', file);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken('its directory', file);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function unpacked(bytes: Buffer, { method, encrypted, size, at }: Entry, file: ListFile): Buffer {
  if (encrypted) throw broken('it is encrypted', file);
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_HEADER) throw broken('a part is missing', file);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + size);
  if (packed.length !== size) throw broken('a part is cut', file);
  if (method === 0) return packed;
  if (method !== 8) throw broken('it is packed in a way no publisher uses', file);
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST_PART });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw listError('FILE_TOO_LARGE', `A part unpacks to more than ${LARGEST_PART} bytes`, { file: file.name });
    }
    throw broken('a part cannot be unpacked', file, error);
  }
}

function broken(what: string, file: ListFile, cause?: unknown): Error {
  return listError('LIST_UNREADABLE', `The archive is broken: ${what}`, { file: file.name }, undefined, cause);
}
