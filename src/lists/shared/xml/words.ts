/** Longer texts hardly ever repeat. */
const LONGEST = 32;

/**
 * Makes strings of bytes, giving out the same string again for short texts that repeat. A list says `Primary="true"`
 * a million times; and a string of its own, unlike a slice, does not keep the piece of file it was cut from alive.
 */
export class Words {
  readonly #words: (string | undefined)[];
  readonly #mask: number;

  /** @param places room for this many different words, a power of two; a word that meets another takes its place */
  constructor(places: number) {
    this.#words = new Array(places);
    this.#mask = places - 1;
  }

  /**
   * The text of valid UTF-8 bytes.
   * @param ascii whether the caller saw only bytes below 0x80
   */
  of(bytes: Buffer, from: number, to: number, ascii: boolean): string {
    if (!ascii) return bytes.toString('utf8', from, to);
    const length = to - from;
    if (length > LONGEST) return bytes.toString('latin1', from, to);
    if (length === 0) return '';
    const place = placeOf(bytes, from, to) & this.#mask;
    const known = this.#words[place];
    if (known !== undefined && isText(known, bytes, from, to)) return known;
    const made = bytes.toString('latin1', from, to);
    this.#words[place] = made;
    return made;
  }
}

/** Words differ at their ends, numbers at their last digits: adding up all bytes would cost more than it tells. */
function placeOf(bytes: Buffer, from: number, to: number): number {
  const length = to - from;
  let hash = length + ((bytes[from] as number) << 5);
  if (length > 4) hash += ((bytes[to - 4] as number) << 7) + ((bytes[to - 3] as number) << 4);
  if (length > 2) hash += (bytes[to - 2] as number) << 9;
  hash += (bytes[to - 1] as number) << 2;
  return hash ^ (hash >>> 9);
}

function isText(word: string, bytes: Buffer, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from, n = 0; at < to; at += 1, n += 1) if (word.charCodeAt(n) !== bytes[at]) return false;
  return true;
}
