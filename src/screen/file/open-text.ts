import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { InterdictError } from '../../model/index.ts';

/** A text input opened for reading, its first characters known before anything is consumed. */
export interface OpenedText {
  /** What the user calls it. */
  readonly name: string;
  /** Decoded text in chunks, from the beginning. */
  readonly chunks: AsyncIterable<string>;
  /** The first chunk, for guessing the format and the delimiter. */
  readonly head: string;
  /** Size in bytes where it is known (a file), for progress. */
  readonly size: number | undefined;
  /** Bytes consumed so far. */
  bytesRead(): number;
}

const CHUNK_BYTES = 256 * 1024;

const FOREIGN: readonly { readonly magic: readonly number[]; readonly what: string }[] = [
  { magic: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an Excel or OpenDocument workbook' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook' },
  { magic: [0x1f, 0x8b], what: 'a gzip archive' },
];

/**
 * Opens a file of rows as text, streaming.
 *
 * The encoding is `encoding` if given, else what the byte order mark says, else UTF-8. Bytes that are not valid
 * become U+FFFD, so that one bad row can be refused and the others go on.
 *
 * @throws InterdictError `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_EMPTY`, `FILE_TYPE_UNSUPPORTED`
 *   (a workbook, a PDF or an archive, whatever its name), `FILE_ENCODING`, `OPTION_INVALID` (unknown encoding).
 */
export async function openTextFile(path: string, encoding?: string): Promise<OpenedText> {
  const size = await sizeOf(path);
  return openText(path, createReadStream(path, { highWaterMark: CHUNK_BYTES }), encoding, size);
}

/** The same for bytes from anywhere else, such as standard input. */
export async function openText(
  name: string,
  bytes: AsyncIterable<Uint8Array | string>,
  encoding?: string,
  size?: number,
): Promise<OpenedText> {
  const source = bytes[Symbol.asyncIterator]();
  let read = 0;
  const next = async (): Promise<Uint8Array | undefined> => {
    let result: IteratorResult<Uint8Array | string>;
    try {
      result = await source.next();
    } catch (error) {
      throw unreadable(name, error);
    }
    if (result.done) return undefined;
    const chunk = typeof result.value === 'string' ? Buffer.from(result.value) : result.value;
    read += chunk.length;
    return chunk;
  };

  let first = await next();
  while (first !== undefined && first.length === 0) first = await next();
  if (first === undefined) {
    throw new InterdictError('FILE_EMPTY', `${name} is empty`, 'Give a file with a header line and at least one row.', {
      file: name,
    });
  }
  let decoder: TextDecoder;
  try {
    decoder = decoderFor(name, first, encoding);
  } catch (error) {
    await source.return?.();
    throw error;
  }
  const head = decoder.decode(first, { stream: true });
  async function* chunks(): AsyncGenerator<string> {
    try {
      yield head;
      for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder.decode();
    } finally {
      await source.return?.();
    }
  }
  return { name, chunks: chunks(), head, size, bytesRead: () => read };
}

function decoderFor(name: string, first: Uint8Array, encoding: string | undefined): TextDecoder {
  const foreign = FOREIGN.find(({ magic }) => magic.every((byte, index) => first[index] === byte));
  if (foreign !== undefined) {
    throw new InterdictError(
      'FILE_TYPE_UNSUPPORTED',
      `${name} is ${foreign.what}, not CSV or JSON lines`,
      'Save it as CSV (UTF-8) first, or unpack it, and give that file.',
      { file: name },
    );
  }
  if (encoding !== undefined) return labelled(encoding);
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  const sample = first.subarray(0, 4096);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros * 4 > sample.length) {
    throw new InterdictError(
      'FILE_ENCODING',
      `${name} is not UTF-8 text`,
      'If it is UTF-16 without a byte order mark, say --encoding utf-16le; else save it as UTF-8.',
      { file: name },
    );
  }
  return new TextDecoder('utf-8');
}

function labelled(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new InterdictError(
      'OPTION_INVALID',
      `Unknown encoding "${encoding}"`,
      'Use a name such as utf-8, windows-1252, iso-8859-1, utf-16le, shift_jis or gb18030.',
    );
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new InterdictError('FILE_UNREADABLE', `${path} is a folder`, 'Give one file.', { file: path });
    }
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Turns a system error on a file into a coded one; coded errors pass unchanged. */
export function unreadable(path: string, error: unknown): InterdictError {
  if (error instanceof InterdictError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new InterdictError('FILE_NOT_FOUND', `There is no file ${path}`, 'Check the path and its spelling.', {
      file: path,
    });
  }
  if (code === 'EISDIR') {
    return new InterdictError('FILE_UNREADABLE', `${path} is a folder`, 'Give one file.', { file: path });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new InterdictError(
    'FILE_UNREADABLE',
    `${path} cannot be read: ${reason}`,
    'Check that you may read the file and that its disk is sound.',
    { file: path },
    error,
  );
}
