/** What Windows-1252 has at 0x80 to 0x9F; the rest is Latin-1. Unused places stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes bytes of which some are UTF-8 and some Windows-1252, as where texts were pasted together: every well-formed
 * UTF-8 sequence is read as such, every other byte by itself. `mixed` tells whether any UTF-8 sequence stood there;
 * chance hardly makes one in a Windows-1252 text.
 */
export function decodeMixed(bytes: Uint8Array): { text: string; mixed: boolean } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let mixed = false;
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    const length = sequenceAt(bytes, at);
    if (length > 1) {
      mixed = true;
      at += length - 1;
      continue;
    }
    if (at > from) parts.push(buffer.toString('utf8', from, at));
    parts.push(fromWindows(bytes[at]!));
    from = at + 1;
  }
  parts.push(buffer.toString('utf8', from));
  return { text: parts.join(''), mixed };
}

function fromWindows(byte: number): string {
  return byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte);
}

/** Bytes of a well-formed UTF-8 sequence at a place, by the table of RFC 3629; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0] = [bytes[at], bytes[at + 1]];
  const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  if ((a === 0xe0 && b < 0xa0) || (a === 0xed && b > 0x9f) || (a === 0xf0 && b < 0x90) || (a === 0xf4 && b > 0x8f))
    return 0;
  return length;
}
