import { isUtf8 } from 'node:buffer';
import { listError } from '../fail.ts';
import { LARGEST_LIST, type ListFile, lineOfBadUtf8, readable, tooLarge } from '../input.ts';
import { mendedUtf8 } from '../mend.ts';

/** Pieces are scanned in portions of at least this size, however slowly they drip in. */
const PORTION = 1 << 16;

/**
 * The bytes of an XML file as UTF-8, in whole characters; the byte order mark or the declaration says what they are.
 * @param line the line at which the next piece begins, for errors
 * @throws InterdictError `FILE_ENCODING`, `FILE_EMPTY`, `FILE_TOO_LARGE`, and what the file system says
 */
export async function* xmlBytes(file: ListFile, line: () => number): AsyncGenerator<Buffer> {
  let decode: ((bytes: Buffer, last: boolean) => Buffer) | undefined;
  let size = 0;
  let waiting: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of readable(file)) {
    size += chunk.length;
    held += chunk.length;
    if (size > LARGEST_LIST) throw tooLarge(file, LARGEST_LIST);
    waiting.push(chunk);
    if (held < PORTION) continue;
    const bytes = joined(waiting, held);
    waiting = [];
    held = 0;
    decode ??= decoderFor(bytes, file, line);
    yield decode(bytes, false);
  }
  if (size === 0) throw listError('FILE_EMPTY', 'The file is empty', { file: file.name });
  const last = joined(waiting, held);
  decode ??= decoderFor(last, file, line);
  yield decode(last, true);
}

/** One piece after the other as one. A piece alone is not copied. */
function joined(pieces: readonly Uint8Array[], size: number): Buffer {
  const [only] = pieces;
  if (pieces.length !== 1 || only === undefined) return Buffer.concat(pieces, size);
  return Buffer.from(only.buffer, only.byteOffset, only.byteLength);
}

/** Turns the pieces of a file into UTF-8. */
function decoderFor(head: Buffer, file: ListFile, lineOf: () => number): (bytes: Buffer, last: boolean) => Buffer {
  const encoding = encodingOf(head, file.name);
  let first = true;
  const wrong = (bytes: Buffer, cause?: unknown) => {
    const into = encoding === 'utf-8' ? lineOfBadUtf8(bytes) - 1 : 0;
    const place = { file: file.name, line: lineOf() + into };
    return listError('FILE_ENCODING', `The file is not valid ${encoding.toUpperCase()}`, place, undefined, cause);
  };
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding, { fatal: !file.repair });
    return (bytes, last) => {
      try {
        return Buffer.from(decoder.decode(bytes, { stream: !last }), 'utf8');
      } catch (error) {
        throw wrong(bytes, error);
      }
    };
  }
  let rest: Buffer = Buffer.alloc(0);
  return (piece, last) => {
    let bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const whole = last ? bytes.length : wholeCharacters(bytes);
    rest = bytes.subarray(whole);
    bytes = bytes.subarray(0, whole);
    if (file.repair) bytes = mendedUtf8(bytes);
    else if (!isUtf8(bytes)) throw wrong(bytes);
    const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    first = false;
    return marked ? bytes.subarray(3) : bytes;
  };
}

/** How many bytes are left when a character that is cut off at the end is put back. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function encodingOf(head: Uint8Array, file: string): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  const declared = /<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii|ascii|windows-1252|iso-8859-1|utf-16)$/i.test(declared)) {
    throw listError('FILE_ENCODING', `The XML declares the encoding ${declared}, which no list uses`, {
      file,
      line: 1,
    });
  }
  return /^(us-ascii|ascii|utf8)$/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}
