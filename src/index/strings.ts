/** Many strings in one block of UTF-8, decoded one at a time: a snapshot opens without parsing them. */
export interface StringTable {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Packs strings. Lone surrogates become U+FFFD, as UTF-8 has no place for them. */
export function packStrings(strings: Iterable<string>): StringTable {
  const parts: Uint8Array[] = [];
  const starts: number[] = [0];
  let length = 0;
  for (const text of strings) {
    const part = encoder.encode(text);
    parts.push(part);
    length += part.length;
    starts.push(length);
  }
  const bytes = new Uint8Array(length);
  parts.forEach((part, i) => {
    bytes.set(part, starts[i]!);
  });
  return { bytes, starts: Uint32Array.from(starts) };
}

/** String `i` of the table. O(length). */
export function stringAt(table: StringTable, i: number): string {
  return decoder.decode(table.bytes.subarray(table.starts[i]!, table.starts[i + 1]!));
}

export function stringCount(table: StringTable): number {
  return table.starts.length - 1;
}

/** Reads many short strings of one table, several times as fast as `stringAt`. */
export class StringReader {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;

  constructor({ bytes, starts }: StringTable) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#starts = starts;
  }

  /** String `i`. O(length). */
  at(i: number): string {
    return this.#bytes.toString('utf8', this.#starts[i], this.#starts[i + 1]);
  }

  /** The bytes of string `i` from one place in it to another, which lie between letters. O(length). */
  part(i: number, from: number, to: number): string {
    const start = this.#starts[i]!;
    return this.#bytes.toString('utf8', start + from, start + to);
  }
}
