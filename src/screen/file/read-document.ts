import { createReadStream } from 'node:fs';
import { decodeDocument } from '../../documents/decode.ts';
import { InterdictError } from '../../model/index.ts';
import type { DocumentInput } from '../types.ts';
import { unreadable } from './open-text.ts';

/** A decoded document with the SHA-256 of its bytes as they were on the disk. */
export interface ReadDocument extends DocumentInput {
  readonly sha256: string;
}

/** Largest document read, in bytes, checked while reading: an endless pipe must not fill the memory. */
const MAX_DOCUMENT = 10 * 1024 * 1024;

/**
 * Reads one document from disk, or from a stream called `name`, and decodes it.
 *
 * @throws InterdictError `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`, and what `decodeDocument` throws
 *   (`FILE_EMPTY`, `FILE_TYPE_UNSUPPORTED`, `FILE_ENCODING`).
 */
export async function readDocumentFile(name: string, bytes?: AsyncIterable<Uint8Array>): Promise<ReadDocument> {
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
  const decoded = decodeDocument(name, Buffer.concat(chunks));
  return { file: name, text: decoded.text, sha256: decoded.sha256 };
}

function tooLarge(name: string): InterdictError {
  return new InterdictError(
    'FILE_TOO_LARGE',
    `${name} is larger than ${MAX_DOCUMENT / 1024 / 1024} MiB`,
    'Cut it into parts, or screen a file of names with `interdict screen --file`.',
    { file: name },
  );
}
