/** What a byte can be to the scanner; bytes from 0x80 belong to characters outside ASCII. */
export const SPACE = 1;
export const NAME_START = 2;
export const NAME = 4;
const OTHER = 8;

/** What a function that reads a part of a file returns where the part goes on beyond the bytes at hand. */
export const MORE = -1;
export const LF = 10;

/** What each byte is, as bits. */
export const KINDS: Uint8Array = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    const c = String.fromCharCode(byte);
    if (/[ \t\r\n]/.test(c)) table[byte] = SPACE;
    else if (byte >= 0x80 || /[A-Za-z_:]/.test(c)) table[byte] = NAME_START | NAME;
    else if (/[-.0-9]/.test(c)) table[byte] = NAME;
    else table[byte] = OTHER;
  }
  return table;
}

/** Bytes that are text or part of a value as they are: 1. All others have a meaning, or need a second look: 0. */
export const PLAIN: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x80 && !'<&]"\''.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** A name of XML 1.0, for the rare one outside ASCII. */
export const XML_NAME =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the standard lists combining characters as a range.
  /^[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}][-.0-9\u00B7\u0300-\u036F\u203F-\u2040:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]*$/u;
