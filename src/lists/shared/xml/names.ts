import { XML_NAME } from './kinds.ts';

/** The name of an element or attribute: one object for every time it stands in the file. */
export interface XmlName {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly hash: number;
  /** Whether an attribute of this name is handed on. */
  readonly wanted: boolean;
  /** The tag in which it stood last as an attribute, to tell that one stands twice. */
  tag: number;
  /** The attributes an element of this name had last, and the element that opened after it: most likely it is so again. */
  readonly attributes: XmlName[];
  follower: XmlName | undefined;
  readonly next: XmlName | undefined;
}

const PLACES = 1 << 10;
/** A list has some hundred names; a file with a new one in each tag shall not fill the memory. */
const MOST_NAMES = 1 << 12;

/** Finds names by their bytes, so that no text is made of the same name a million times. */
export class XmlNames {
  readonly #wanted: ReadonlySet<string> | undefined;
  #places: (XmlName | undefined)[] = new Array(PLACES);
  #count = 0;

  /** @param wanted the attributes that are handed on; all where it is missing */
  constructor(wanted?: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  /** Makes room before a tag; not within one, so that a name stays the same object there. @returns whether it did */
  forgetMany(): boolean {
    if (this.#count < MOST_NAMES) return false;
    this.#places = new Array(PLACES);
    this.#count = 0;
    return true;
  }

  /** @param hash the bytes added up, each sum times 31. @returns `undefined` where the bytes are no name of XML */
  find(bytes: Uint8Array, from: number, to: number, hash: number): XmlName | undefined {
    const place = (hash ^ (hash >>> 10)) & (PLACES - 1);
    const first = this.#places[place];
    for (let name = first; name !== undefined; name = name.next) {
      if (name.hash === hash && stands(name, bytes, from, to)) return name;
    }
    const own = Uint8Array.from(bytes.subarray(from, to));
    const text = Buffer.from(own).toString('utf8');
    if (text.length < own.length && !XML_NAME.test(text)) return undefined;
    const wanted = this.#wanted === undefined || this.#wanted.has(text);
    const made: XmlName = { text, bytes: own, hash, wanted, tag: 0, attributes: [], follower: undefined, next: first };
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
