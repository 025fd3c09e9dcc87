import { KINDS, LF, MORE, PLAIN, SPACE } from './kinds.ts';
import { XmlNames } from './names.ts';
import { attributesOf, NO_ATTRIBUTES, Slot, type XmlName } from './slot.ts';
import { attributeOf, type Trouble } from './values.ts';
import { Words } from './words.ts';

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
/** So many attributes of an element are remembered; more would be an attack on the memory, too. */
const MOST_EXPECTED = 16;

/** The attributes that are handed on, by their names as printed, of elements by their names without prefix; `*`: of all others. */
export type WantedAttributes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads opening tags. What the last one held stands in the fields: one reader serves a whole file, because a list has
 * millions of them.
 */
export class OpenTag {
  name!: XmlName;
  /** Those that are wanted. The same object for tags that say the same. */
  attributes: Readonly<Record<string, string>> = NO_ATTRIBUTES;
  /** Whether it is a tag like `<e/>`, which closes what it opens. */
  empty = false;
  /** How many lines end in it. */
  lines = 0;
  readonly #names = new XmlNames();
  /** Few: values that are not the same as in the tag before are mostly numbers, which soon never come again. */
  readonly #words = new Words(1 << 9);
  readonly #trouble: Trouble;
  readonly #wanted: WantedAttributes | undefined;
  #found!: XmlName;
  #last: XmlName | undefined;
  #tags = 0;

  /** @param wanted what is handed on; everything where it is missing */
  constructor(trouble: Trouble, wanted?: WantedAttributes) {
    this.#trouble = trouble;
    this.#wanted = wanted;
  }

  /** Reads the tag whose `<` stands there. @returns where it ends; MORE where it goes on beyond the bytes */
  read(bytes: Buffer, start: number): number {
    if (this.#names.forgetMany()) this.#last = undefined;
    this.#tags += 1;
    this.lines = 0;
    const last = this.#last;
    let at = this.#name(bytes, start + 1, last?.follower);
    if (at === MORE) return MORE;
    const name = this.#found;
    if (last !== undefined) last.follower = name;
    this.#last = name;
    this.name = name;
    const { slots } = name;
    for (let count = 0; at !== MORE; count += 1) {
      if (bytes[at] === GT) return this.#ended(name, count, false, at + 1);
      const slot = slots[count];
      const value = slot === undefined ? MORE : slot.begins(bytes, at);
      if (slot !== undefined && value !== MORE) {
        this.#standsOnce(slot.name);
        at = this.#value(bytes, value, slot.quote, slot, name);
        continue;
      }
      const before = at;
      at = this.#blanks(bytes, at);
      if (at === MORE) break;
      if (bytes[at] === GT) return this.#ended(name, count, false, at + 1);
      if (bytes[at] === SLASH) return this.#emptyEnd(bytes, at + 1, name, count);
      if (before === at) throw this.#trouble.broken('a space is missing in a tag');
      if (count === MOST_ATTRIBUTES) throw this.#trouble.broken('a tag has too many attributes');
      at = this.#attribute(bytes, before, at, name, count);
    }
    return MORE;
  }

  #emptyEnd(bytes: Buffer, at: number, name: XmlName, count: number): number {
    if (at >= bytes.length) return MORE;
    if (bytes[at] !== GT) throw this.#trouble.broken('a tag has a / in it');
    return this.#ended(name, count, true, at + 1);
  }

  #ended(name: XmlName, count: number, empty: boolean, at: number): number {
    this.empty = empty;
    if (name.stale || name.count !== count) {
      name.attributes = attributesOf(name.slots, count);
      name.count = count;
      name.stale = count > MOST_EXPECTED;
      if (name.stale) name.slots.length = MOST_EXPECTED;
    }
    this.attributes = name.attributes;
    return at;
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

  /** Reads the name that begins there. @param likely the one expected there. @returns where it ends */
  #name(bytes: Buffer, from: number, likely: XmlName | undefined): number {
    const end = this.#names.read(bytes, from, likely);
    if (end === MORE) return MORE;
    if (this.#names.found === undefined) throw this.#trouble.broken('a name was expected');
    this.#found = this.#names.found;
    return end;
  }

  /** Reads an attribute that was not expected; it begins at `from`, behind blanks. @returns where it ends */
  #attribute(bytes: Buffer, blanks: number, from: number, element: XmlName, count: number): number {
    let at = this.#name(bytes, from, undefined);
    if (at === MORE) return MORE;
    const name = this.#found;
    this.#standsOnce(name);
    if (bytes[at] !== EQUALS) at = this.#blanks(bytes, at);
    if (at === MORE) return MORE;
    if (bytes[at] !== EQUALS) throw this.#trouble.broken('an attribute has no value');
    at = this.#blanks(bytes, at + 1);
    if (at === MORE) return MORE;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.#trouble.broken('an attribute has no value in quotes');
    const usual = at + 1 - blanks === name.bytes.length + 3 && bytes[blanks] !== LF;
    const slot = new Slot(name, this.#isWanted(element, name), usual ? bytes.subarray(blanks, at + 1) : undefined);
    element.slots[count] = slot;
    element.stale = true;
    return this.#value(bytes, at + 1, quote, slot, element);
  }

  #standsOnce(name: XmlName): void {
    if (name.tag === this.#tags) throw this.#trouble.broken(`the attribute ${name.text} stands twice`);
    name.tag = this.#tags;
  }

  #isWanted(element: XmlName, attribute: XmlName): boolean {
    const wanted = this.#wanted;
    if (wanted === undefined) return true;
    const local = element.text.slice(element.text.indexOf(':') + 1);
    return (wanted.get(local) ?? wanted.get('*'))?.has(attribute.text) === true;
  }

  /** Reads the value of an attribute, up to its closing quotation mark; makes text of it only if it is wanted and new. */
  #value(bytes: Buffer, from: number, quote: number, slot: Slot, element: XmlName): number {
    const end = bytes.length;
    let at = from;
    if (slot.wanted) {
      const same = slot.repeats(bytes, from);
      at += same;
      if (at < end && bytes[at] === quote && slot.isWhole(same)) return at + 1;
    }
    while (at < end && PLAIN[bytes[at] as number] === 1) at += 1;
    if (at < end && bytes[at] === quote) {
      if (slot.wanted) slot.take(bytes, from, at, this.#words);
    } else {
      at = this.#oddEnd(bytes, at, quote);
      if (at === MORE) return MORE;
      slot.takeOdd(attributeOf(bytes.toString('utf8', from, at), this.#trouble));
    }
    if (slot.wanted) element.stale = true;
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
