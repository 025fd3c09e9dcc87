import { KINDS, MORE, NAME, NAME_START, XML_NAME } from './kinds.ts';
import { NO_ATTRIBUTES, type XmlName } from './slot.ts';

const PLACES = 1 << 10;
/** A list has some hundred names; a file with a new one in each tag shall not fill the memory. */
const MOST_NAMES = 1 << 12;

/** Finds names by their bytes, so that no text is made of the same name a million times. */
export class XmlNames {
  found: XmlName | undefined;
  #places: (XmlName | undefined)[] = new Array(PLACES);
  #count = 0;

  /** Makes room before a tag; not within one, so that a name stays the same object there. @returns whether it did */
  forgetMany(): boolean {
    if (this.#count < MOST_NAMES) return false;
    this.#places = new Array(PLACES);
    this.#count = 0;
    return true;
  }

  /**
   * Finds the name that begins there; it stands in `found`, `undefined` where the bytes are no name of XML.
   * @param likely the one expected there
   * @returns where it ends; MORE where it goes on beyond the bytes
   */
  read(bytes: Buffer, from: number, likely: XmlName | undefined): number {
    if (likely === undefined) return this.#readNew(bytes, from);
    const own = likely.bytes;
    const end = from + own.length;
    let n = 0;
    while (n < own.length && own[n] === bytes[from + n]) n += 1;
    if (n < own.length || end >= bytes.length || ((KINDS[bytes[end] as number] as number) & NAME) !== 0) {
      return this.#readNew(bytes, from);
    }
    this.found = likely;
    return end;
  }

  #readNew(bytes: Buffer, from: number): number {
    this.found = undefined;
    const end = bytes.length;
    if (from < end && ((KINDS[bytes[from] as number] as number) & NAME_START) === 0) return from;
    let hash = 0;
    let at = from;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (((KINDS[byte] as number) & NAME) === 0) break;
      hash = ((hash << 5) - hash + byte) | 0;
    }
    if (at >= end) return MORE;
    this.found = this.#find(bytes, from, at, hash);
    return at;
  }

  /** @param hash the bytes added up, each sum times 31 */
  #find(bytes: Uint8Array, from: number, to: number, hash: number): XmlName | undefined {
    const place = (hash ^ (hash >>> 10)) & (PLACES - 1);
    const first = this.#places[place];
    for (let name = first; name !== undefined; name = name.next) {
      if (name.hash === hash && stands(name, bytes, from, to)) return name;
    }
    const own = Uint8Array.from(bytes.subarray(from, to));
    const text = Buffer.from(own).toString('utf8');
    if (text.length < own.length && !XML_NAME.test(text)) return undefined;
    const unknown = { follower: undefined, attributes: NO_ATTRIBUTES, count: 0, stale: false };
    const made: XmlName = { text, bytes: own, hash, tag: 0, slots: [], ...unknown, next: first };
    this.#places[place] = made;
    this.#count += 1;
    return made;
  }
}

/** Whether the name stands in the bytes from there; if `to` is given, whole. */
export function stands(name: XmlName, bytes: Uint8Array, from: number, to: number): boolean {
  const own = name.bytes;
  if (own.length !== to - from) return false;
  for (let n = 0; n < own.length; n += 1) if (own[n] !== bytes[from + n]) return false;
  return true;
}
