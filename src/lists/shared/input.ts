import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { listError } from './fail.ts';
import { mendedUtf8 } from './mend.ts';

/** A list file to read: what to call it in messages, and its bytes. Can be read once. */
export interface ListFile {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Set to read a damaged file: values that cannot be right are discarded and counted here. */
  readonly repair?: Repair;
}

/** The count of repair mode: values that were in the file, but are not in what was read. */
export interface Repair {
  discarded: number;
}

/** Bytes after which a text file is refused: ten times the largest list published today. */
export const LARGEST_LIST = 2 ** 30;

/** A file on disk, read as a stream. */
export function listFile(path: string): ListFile {
  return { name: basename(path), chunks: createReadStream(path, { highWaterMark: 1 << 18 }) };
}

/** A list that is already in memory; text is taken as UTF-8. */
export function listFileOf(name: string, content: string | Uint8Array): ListFile {
  return { name, chunks: [typeof content === 'string' ? Buffer.from(content, 'utf8') : content] };
}

/**
 * Reads all bytes of a file.
 * @throws InterdictError `FILE_TOO_LARGE` over `limit` bytes, `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_EMPTY`.
 */
export async function bytesOf(file: ListFile, limit: number = LARGEST_LIST): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readable(file)) {
    size += chunk.length;
    if (size > limit) throw tooLarge(file, limit);
    chunks.push(chunk);
  }
  if (size === 0) throw listError('FILE_EMPTY', 'The file is empty', { file: file.name });
  return Buffer.concat(chunks);
}

/** The chunks of a file, with trouble of the file system told as coded errors. */
export async function* readable(file: ListFile): AsyncGenerator<Uint8Array> {
  try {
    yield* file.chunks;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? listError('FILE_NOT_FOUND', 'There is no such file', { file: file.name }, 'Check the path.', error)
      : listError(
          'FILE_UNREADABLE',
          `The file cannot be read: ${String(error)}`,
          { file: file.name },
          undefined,
          error,
        );
  }
}

/** The error for a file over its size limit. */
export function tooLarge(file: ListFile, limit: number): Error {
  return listError(
    'FILE_TOO_LARGE',
    `The file is larger than ${limit} bytes`,
    { file: file.name },
    'No list is that large; check that this is the file you meant.',
  );
}

/**
 * Decodes a whole file to text: a byte order mark decides; then UTF-8 if the bytes are UTF-8; then Windows-1252,
 * in which older official files were written, unless `utf8Only`.
 * @throws InterdictError `FILE_ENCODING` where the bytes are none of these, naming the line.
 */
export function decode(bytes: Buffer, file: string, options: { utf8Only?: boolean } = {}): string {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes, file);
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes, file);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (options.utf8Only || marked || bytes.includes(0)) {
    throw listError('FILE_ENCODING', 'The file is not valid UTF-8', { file, line: lineOfBadUtf8(bytes) });
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/**
 * All text of a file, as `decode` reads it; in repair mode with wrong bytes made recognisable.
 * @throws InterdictError the codes of `bytesOf` and `decode`
 */
export async function wholeText(file: ListFile, options: { utf8Only?: boolean } = {}): Promise<string> {
  const bytes = await bytesOf(file);
  const utf16 = bytes.length > 1 && (bytes[0] as number) + (bytes[1] as number) === 0xfe + 0xff;
  return decode(file.repair && !utf16 ? mendedUtf8(bytes) : bytes, file.name, options);
}

function strictly(encoding: string, bytes: Buffer, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw listError('FILE_ENCODING', `The file is not valid ${encoding.toUpperCase()}`, { file }, undefined, error);
  }
}

/** The first line that is not UTF-8, by halving: a prefix that ends at a line end is either good or not. */
export function lineOfBadUtf8(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop)) || end === -1) return line;
    start = end + 1;
    line += 1;
  }
}
