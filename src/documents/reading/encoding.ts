import { InterdictError } from '../../model/index.ts';
import { decodeMixed } from './encoding-mixed.ts';

/** How much of a document is looked at to tell a binary file from a text: its first 64 KiB. */
const SAMPLE = 64 * 1024;
/** Control characters a text may hold: tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([9, 10, 12, 13, 27]);
/** A text in a single-byte encoding has hardly any other control character; a binary file has many. */
const MOST_CONTROLS = 0.002;

/** Bytes as text, and the encoding they were read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes bytes: a byte order mark decides; without one UTF-16 is told by its zero bytes, UTF-8 by being valid, then
 * what the document itself declares counts, and what is left is Windows-1252, the usual single-byte encoding, alone or
 * mixed with UTF-8. The mark itself is not part of the text.
 *
 * @param declared the encoding a page names in its head, where it does
 * @throws InterdictError FILE_TYPE_UNSUPPORTED for binary content, FILE_ENCODING for bytes that are no text in the
 *   encoding their mark announces
 */
export function decodeText(file: string, bytes: Uint8Array, declared = declaredIn(bytes)): DecodedText {
  const marked = encodingByMark(bytes) ?? encodingByZeroBytes(bytes);
  if (marked !== undefined) return { text: decodeAs(file, bytes, marked), encoding: marked };
  if (bytes.subarray(0, SAMPLE).includes(0)) throw binary(file, 'it holds NUL bytes');
  if (controlShare(bytes) > MOST_CONTROLS) throw binary(file, 'it is full of control characters');
  for (const encoding of ['utf-8', ...(declared === undefined ? [] : [declared])]) {
    const text = tryAs(bytes, encoding);
    if (text !== undefined) return { text: withoutNul(file, text), encoding };
  }
  const { text, mixed } = decodeMixed(bytes);
  return { text: withoutNul(file, text), encoding: mixed ? 'utf-8 and windows-1252' : 'windows-1252' };
}

/** What a page or an XML document names as its encoding. Windows-1252 is what is read without a name, too. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const name = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{2,40})/i
    .exec(head)?.[1]
    ?.toLowerCase();
  return name === undefined || /^(?:utf|windows-1252$|iso-8859-1$|latin1$|us-ascii$)/.test(name) ? undefined : name;
}

function tryAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingByMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in Western text every other byte is zero, all on the same side. */
function encodingByZeroBytes(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
  });
  const pairs = sample.length / 2;
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le';
  if (even > pairs * 0.6 && odd === 0) return 'utf-16be';
  return undefined;
}

function decodeAs(file: string, bytes: Uint8Array, encoding: Encoding): string {
  try {
    return withoutNul(file, new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    throw new InterdictError(
      'FILE_ENCODING',
      `${file} announces ${encoding.toUpperCase()} but is not valid in it.`,
      'Save the document again as UTF-8.',
      { file },
      error,
    );
  }
}

/** A character U+0000 stands in no text; behind the sampled part it shows a damaged or binary file too. */
function withoutNul(file: string, text: string): string {
  if (text.includes('\0')) throw binary(file, 'it holds NUL characters');
  return text;
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls++;
  return sample.length === 0 ? 0 : controls / sample.length;
}

function binary(file: string, why: string): InterdictError {
  return new InterdictError(
    'FILE_TYPE_UNSUPPORTED',
    `${file} is a binary file, not text: ${why}.`,
    'Save it as plain text, Markdown or HTML and read that.',
    { file },
  );
}
