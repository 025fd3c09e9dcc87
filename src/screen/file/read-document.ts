import { createReadStream } from 'node:fs';
import { type BytesRead, readBytes } from '../../documents/reading/index.ts';
import { InterdictError } from '../../model/index.ts';
import { unreadable } from './open-text.ts';

export type { BytesRead, DocumentText } from '../../documents/reading/index.ts';

/** Largest document read, in bytes, checked while reading: an endless pipe must not fill the memory. */
const MAX_DOCUMENT = 10 * 1024 * 1024;

/**
 * Reads one file from disk, or from a stream called `name`: its documents, of which a feed or a mail with attachments
 * holds several, and the parts of it that could not be read.
 *
 * @throws InterdictError `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`, and what `readBytes` throws
 *   (`FILE_EMPTY`, `FILE_TYPE_UNSUPPORTED`, `FILE_ENCODING`, `FILE_ENCRYPTED`, `FILE_DAMAGED`).
 */
export async function readDocumentFile(name: string, bytes?: AsyncIterable<Uint8Array>): Promise<BytesRead> {
  if (isTable(name)) throw noProse(name);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes ?? createReadStream(name)) {
      size += chunk.length;
      if (size > MAX_DOCUMENT) throw tooLarge(name);
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  return readBytes(name, Buffer.concat(chunks));
}

/** Whether a file is a table of rows, by its name. */
function isTable(name: string): boolean {
  return /\.(csv|tsv|psv|jsonl|ndjson)$/i.test(name);
}

/** A table read as prose is one long sentence: most of the names in it are not found, and nobody is told. */
function noProse(name: string): InterdictError {
  return new InterdictError(
    'FILE_TYPE_UNSUPPORTED',
    `${name} is a table of rows and no prose; nothing was read`,
    `Screen it row by row: interdict screen --file ${name}. To have it read as a text all the same, give it a name that ends in .txt.`,
    { file: name },
  );
}

function tooLarge(name: string): InterdictError {
  return new InterdictError(
    'FILE_TOO_LARGE',
    `${name} is larger than ${MAX_DOCUMENT / 1024 / 1024} MiB`,
    'Cut it into parts, or screen a file of names with `interdict screen --file`.',
    { file: name },
  );
}
