import { createHash } from 'node:crypto';
import { decodeText } from './reading/encoding.ts';
import { noText, tooLarge, unsupported } from './reading/fail.ts';
import { looksLikeHtml, readHtml } from './reading/html.ts';
import { formatOf } from './reading/kind.ts';
import { READING_LIMITS } from './reading/limits.ts';

/** A document as text. Offsets of everything found in it count UTF-16 units of `text`. */
export interface DecodedDocument {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes as given, hex. */
  readonly sha256: string;
}

export interface DecodeOptions {
  /** Largest document read, in bytes; 10 MiB when absent. */
  readonly maxBytes?: number;
}

/**
 * Reads the bytes of a text as they stand: plain text, Markdown or HTML. `readBytes` reads more formats, and says more.
 *
 * @param file what the user calls the document
 * @param bytes its content
 * @returns the text, and the SHA-256 of the bytes
 * @throws InterdictError FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED (PDF and other binary formats, also when
 *   they are called `.txt`), FILE_ENCODING (text in no encoding we know)
 */
export function decodeDocument(file: string, bytes: Uint8Array, options: DecodeOptions = {}): DecodedDocument {
  if (bytes.byteLength > (options.maxBytes ?? READING_LIMITS.bytes))
    throw tooLarge(file, `has ${bytes.byteLength.toLocaleString('en')} bytes`);
  const format = formatOf(bytes);
  if (format !== undefined) throw unsupported(file, format);
  const decoded = decodeText(file, bytes).text;
  const text = looksLikeHtml(file, decoded) ? readHtml(decoded).text : decoded;
  if (text.trim() === '') throw noText(file);
  return { file, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}
