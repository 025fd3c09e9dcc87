import { KINDS, LF, MORE, NAME, NAME_START, PLAIN, SPACE } from './kinds.ts';
import { type XmlName, XmlNames } from './names.ts';
import { attributeOf, type Trouble } from './values.ts';
import type { Words } from './words.ts';

const [GT, SLASH, EQUALS, LT, QUOTE, APOSTROPHE] = Buffer.from('>/=<"\'') as unknown as readonly [
  number,
  number,
  number,
  number,
  number,
  number,
];
/** A tag with more attributes is no list, but an attack on the memory. */
const MOST_ATTRIBUTES = 1000;
const NONE: Record<string, string> = Object.freeze({});

/**
 * Reads opening tags. What the last one held stands in the fields: one reader serves a whole file, because a list has
 * millions of them.
 */
export class OpenTag {
  name!: XmlName;
  attributes: Record<string, string> = NONE;
  /** Whether it is a tag like `<e/>`, which closes what it opens. */
  empty = false;
  /** How many lines end in it. */
  lines = 0;
  readonly #names: XmlNames;
  readonly #words: Words;
  readonly #trouble: Trouble;
  #found!: XmlName;
  #last: XmlName | undefined;
  #tags = 0;

  constructor(words: Words, trouble: Trouble, wanted?: ReadonlySet<string>) {
    this.#names = new XmlNames(wanted);
    this.#words = words;
    this.#trouble = trouble;
  }

  /** Reads the tag whose `<` stands there. @returns where it ends; MORE where it goes on beyond the bytes */
  read(bytes: Buffer, start: number): number {
    if (this.#names.forgetMany()) this.#last = undefined;
    this.#tags += 1;
    this.attributes = NONE;
    this.lines = 0;
    const last = this.#last;
    let at = this.#name(bytes, start + 1, last?.follower);
    if (at === MORE) return MORE;
    const name = this.#found;
    if (last !== undefined) last.follower = name;
    this.#last = name;
    this.name = name;
    for (let count = 0; at !== MORE; count += 1) {
      const before = at;
      at = this.#blanks(bytes, at);
      if (at === MORE) break;
      const byte = bytes[at] as number;
      if (byte === GT) {
        this.empty = false;
        return at + 1;
      }
      if (byte === SLASH) return this.#emptyEnd(bytes, at + 1);
      if (before === at) throw this.#trouble.broken('a space is missing in a tag');
      if (count === MOST_ATTRIBUTES) throw this.#trouble.broken('a tag has too many attributes');
      at = this.#attribute(bytes, at, name, count);
    }
    return MORE;
  }

  #emptyEnd(bytes: Buffer, at: number): number {
    if (at >= bytes.length) return MORE;
    if (bytes[at] !== GT) throw this.#trouble.broken('a tag has a / in it');
    this.empty = true;
    return at + 1;
  }

  /** Goes over white space. */
  #blanks(bytes: Buffer, from: number): number {
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (KINDS[byte] !== SPACE) return at;
      if (byte === LF) this.lines += 1;
    }
    return MORE;
  }

  /** Finds the name that begins here. @param likely the one expected there. @returns where it ends */
  #name(bytes: Buffer, from: number, likely: XmlName | undefined): number {
    if (likely === undefined) return this.#newName(bytes, from);
    const own = likely.bytes;
    const end = from + own.length;
    let n = 0;
    while (n < own.length && own[n] === bytes[from + n]) n += 1;
    if (n < own.length || end >= bytes.length || ((KINDS[bytes[end] as number] as number) & NAME) !== 0) {
      return this.#newName(bytes, from);
    }
    this.#found = likely;
    return end;
  }

  /** Finds a name that was not expected. @returns where it ends */
  #newName(bytes: Buffer, from: number): number {
    const end = bytes.length;
    if (from < end && ((KINDS[bytes[from] as number] as number) & NAME_START) === 0) {
      throw this.#trouble.broken('a name was expected');
    }
    let hash = 0;
    let at = from;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (((KINDS[byte] as number) & NAME) === 0) break;
      hash = ((hash << 5) - hash + byte) | 0;
    }
    if (at >= end) return MORE;
    const found = this.#names.find(bytes, from, at, hash);
    if (!found) throw this.#trouble.broken('a name was expected');
    this.#found = found;
    return at;
  }

  /** Reads the attribute that begins here. @returns where it ends */
  #attribute(bytes: Buffer, from: number, element: XmlName, count: number): number {
    let at = this.#name(bytes, from, element.attributes[count]);
    if (at === MORE) return MORE;
    const name = this.#found;
    element.attributes[count] = name;
    if (name.tag === this.#tags) throw this.#trouble.broken(`the attribute ${name.text} stands twice`);
    name.tag = this.#tags;
    if (bytes[at] !== EQUALS) at = this.#blanks(bytes, at);
    if (at === MORE) return MORE;
    if (bytes[at] !== EQUALS) throw this.#trouble.broken('an attribute has no value');
    at = this.#blanks(bytes, at + 1);
    if (at === MORE) return MORE;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.#trouble.broken('an attribute has no value in quotes');
    return this.#value(bytes, at + 1, quote, name);
  }

  /** Reads the value of an attribute, up to its closing quotation mark; makes text of it only if it is wanted. */
  #value(bytes: Buffer, from: number, quote: number, name: XmlName): number {
    const end = bytes.length;
    let at = from;
    while (at < end && PLAIN[bytes[at] as number] === 1) at += 1;
    let value = '';
    if (at < end && bytes[at] === quote) {
      if (!name.wanted) return at + 1;
      value = this.#words.of(bytes, from, at, true);
    } else {
      at = this.#oddEnd(bytes, at, quote);
      if (at === MORE) return MORE;
      value = attributeOf(bytes.toString('utf8', from, at), this.#trouble);
    }
    if (name.wanted) {
      if (this.attributes === NONE) this.attributes = {};
      this.attributes[name.text] = value;
    }
    return at + 1;
  }

  /** Where a value ends that has more in it than plain text. */
  #oddEnd(bytes: Buffer, from: number, quote: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === LT) throw this.#trouble.broken('an attribute has a < in it');
      if (byte === LF) this.lines += 1;
    }
    return MORE;
  }
}
