import { createHash } from 'node:crypto';
import { InterdictError } from '../model/index.ts';
import { decodeText } from './encoding.ts';
import { htmlToText, looksLikeHtml } from './html.ts';

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

const MAX_BYTES = 10 * 1024 * 1024;

/** First bytes of formats that are no text, whatever the file is called. */
const SIGNATURES: readonly (readonly [bytes: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP container (DOCX, ODT, …)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3', 'a SQLite database'],
];

/**
 * Reads a document's bytes as text: plain text, Markdown or HTML, in UTF-8, UTF-16 or Windows-1252.
 *
 * HTML becomes its readable text (scripts, styles and markup dropped, blocks on lines of their own); plain text and
 * Markdown stay as they are. The kind is told by the content; the name only decides for `.html` and `.htm`.
 *
 * @param file what the user calls the document
 * @param bytes its content
 * @returns the text, and the SHA-256 of the bytes
 * @throws InterdictError FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED (PDF and other binary formats, also when
 *   they are called `.txt`), FILE_ENCODING (text in no encoding we know)
 */
export function decodeDocument(file: string, bytes: Uint8Array, options: DecodeOptions = {}): DecodedDocument {
  const limit = options.maxBytes ?? MAX_BYTES;
  if (bytes.byteLength > limit) {
    throw new InterdictError(
      'FILE_TOO_LARGE',
      `${file} has ${bytes.byteLength.toLocaleString('en')} bytes; the limit is ${limit.toLocaleString('en')}.`,
      'Split the document, or raise the limit.',
      { file },
    );
  }
  const format = formatOf(bytes);
  if (format !== undefined) {
    throw new InterdictError(
      'FILE_TYPE_UNSUPPORTED',
      `${file} is ${format}, not text.`,
      'Save it as plain text, Markdown or HTML and read that.',
      { file },
    );
  }
  const decoded = decodeText(file, bytes);
  const text = looksLikeHtml(file, decoded) ? htmlToText(decoded) : decoded;
  if (text.trim() === '') {
    throw new InterdictError('FILE_EMPTY', `${file} holds no text.`, 'Check that the right file was given.', { file });
  }
  return { file, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function formatOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  // Some writers put junk before a PDF's header; readers accept it within the first kilobyte.
  if (/(?:^|[\r\n\0])%PDF-\d/.test(head)) return 'a PDF';
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}
