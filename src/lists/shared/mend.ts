import { isUtf8 } from 'node:buffer';

/** UTF-8 sequences of more than one byte, and all other bytes over 0x7F, in bytes read as Latin-1. */
const HIGH =
  /[\u00C2-\u00DF][\u0080-\u00BF]|\u00E0[\u00A0-\u00BF][\u0080-\u00BF]|[\u00E1-\u00EC\u00EE\u00EF][\u0080-\u00BF]{2}|\u00ED[\u0080-\u009F][\u0080-\u00BF]|\u00F0[\u0090-\u00BF][\u0080-\u00BF]{2}|[\u00F1-\u00F3][\u0080-\u00BF]{3}|\u00F4[\u0080-\u008F][\u0080-\u00BF]{2}|[\u0080-\u00FF]/g;
const REPLACEMENT = '\u00EF\u00BF\u00BD';

/**
 * Makes valid UTF-8 of damaged bytes. A lone byte that Windows-1252 and Latin-1 both read as a letter (`É`) is read as
 * that; any other becomes U+FFFD, by which the value is discarded later.
 */
export function mendedUtf8(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes;
  const mended = bytes.toString('latin1').replace(HIGH, (found) => {
    if (found.length > 1) return found;
    return /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/.test(found)
      ? Buffer.from(found, 'utf8').toString('latin1')
      : REPLACEMENT;
  });
  return Buffer.from(mended, 'latin1');
}
