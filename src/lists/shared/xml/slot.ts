import { MORE } from './kinds.ts';
import type { Words } from './words.ts';

/** The name of an element or attribute: one object for every time it stands in the file. */
export interface XmlName {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly hash: number;
  /** The tag in which it stood last as an attribute, to tell that one stands twice. */
  tag: number;
  /** The attributes an element of this name had last, and the element that opened after it: most likely it is so again. */
  readonly slots: Slot[];
  follower: XmlName | undefined;
  /** What was handed on of those attributes, and of how many; `stale` where one has another value by now. */
  attributes: Readonly<Record<string, string>>;
  count: number;
  stale: boolean;
  readonly next: XmlName | undefined;
}

/** What an element without attributes has. */
export const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** A value longer than this is not expected again. */
const LONGEST = 32;
const NOTHING = new Uint8Array(0);

/**
 * One place among the attributes of an element: what stood there last. Most likely the same attribute stands there
 * again, written the same way, and often with the same value; then a comparison of bytes is all there is to do.
 */
export class Slot {
  readonly name: XmlName;
  /** Whether the value is handed on. */
  readonly wanted: boolean;
  value = '';
  /** How the attribute began, its opening quotation mark included; empty where it is not to be expected. */
  readonly #lead: Uint8Array;
  /** The bytes of the value, this many; none where it is not to be expected. */
  readonly #raw: Uint8Array;
  #size = -1;

  constructor(name: XmlName, wanted: boolean, lead: Uint8Array | undefined) {
    this.name = name;
    this.wanted = wanted;
    this.#lead = lead === undefined ? NOTHING : Uint8Array.from(lead);
    this.#raw = wanted ? new Uint8Array(LONGEST) : NOTHING;
  }

  /** Where the value begins, if the attribute begins here the way it did last; MORE if not, or if the bytes end. */
  begins(bytes: Buffer, at: number): number {
    const lead = this.#lead;
    const end = at + lead.length;
    if (end >= bytes.length || end === at) return MORE;
    for (let n = 0; n < lead.length; n += 1) if (lead[n] !== bytes[at + n]) return MORE;
    return end;
  }

  /** The mark that closes a value which begins as expected. */
  get quote(): number {
    return this.#lead[this.#lead.length - 1] as number;
  }

  /** How many bytes from there are those of the last value. */
  repeats(bytes: Buffer, from: number): number {
    const raw = this.#raw;
    const most = Math.min(this.#size, bytes.length - from);
    let n = 0;
    while (n < most && raw[n] === bytes[from + n]) n += 1;
    return n;
  }

  /** Whether that many bytes are the whole last value. */
  isWhole(size: number): boolean {
    return size === this.#size;
  }

  /** Takes a value of plain bytes. */
  take(bytes: Buffer, from: number, to: number, words: Words): void {
    this.value = words.of(bytes, from, to, true);
    const size = to - from;
    this.#size = size <= LONGEST ? size : -1;
    for (let n = 0; n < this.#size; n += 1) this.#raw[n] = bytes[from + n] as number;
  }

  /** Takes a value that had to be made out. */
  takeOdd(value: string): void {
    this.value = value;
    this.#size = -1;
  }
}

/** What the first slots hold of what is wanted. */
export function attributesOf(slots: readonly Slot[], count: number): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined;
  for (let n = 0; n < count; n += 1) {
    const { wanted, name, value } = slots[n] as Slot;
    if (!wanted) continue;
    attributes ??= {};
    attributes[name.text] = value;
  }
  return attributes ?? NO_ATTRIBUTES;
}
