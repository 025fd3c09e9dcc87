import { faultOfInstruction } from './instruction.ts';
import { KINDS, LF, MORE, PLAIN, SPACE } from './kinds.ts';
import { stands } from './names.ts';
import { OpenTag, type WantedAttributes } from './open-tag.ts';
import { FOREIGN_TO_XML } from './references.ts';
import type { XmlName } from './slot.ts';
import { isStray } from './stray.ts';
import { meaningOf, type Trouble } from './values.ts';
import { Words } from './words.ts';

/** What the scanner finds. Text comes unescaped, with line ends as `\n`; `marked` is true for a CDATA section. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string, marked: boolean): void;
  close(): void;
}

/** How a file is scanned. */
export interface ScanOptions {
  /** Makes the error for a broken file. */
  broken(reason: string, line: number): Error;
  /** Repair: a value with characters that cannot be right; it is discarded. Without it such a file is refused. */
  discard?(): void;
  /** The attributes that are handed on; all where it is missing. */
  readonly attributes?: WantedAttributes | undefined;
}

/** A tag, a comment or a text longer than this is no list, but an attack on the memory. */
const LONGEST_TOKEN = 1 << 23;
/** Elements deeper than this are no list format, but an attack on the stack. */
const DEEPEST = 64;
const [LT, GT, SLASH, BANG, QUERY, BLANK, TAB, CR, QUOTE, APOSTROPHE] = Buffer.from(
  '<>/!? \t\r"\'',
) as unknown as readonly [number, number, number, number, number, number, number, number, number, number];

/**
 * Scans well-formed XML 1.0 without document type, straight from its bytes: publishers' lists have a hundred
 * megabytes, and most of those are tags whose names repeat. Refuses what XML forbids; a token is handed on only
 * when it is whole. Linear in the bytes; holds no more than one token.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #trouble: Trouble;
  readonly #words = new Words(1 << 14);
  readonly #tag: OpenTag;
  readonly #open: XmlName[] = [];
  readonly #repair: boolean;
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;
  #begun = false;
  #rooted = false;

  constructor(events: XmlEvents, { broken, discard, attributes }: ScanOptions) {
    this.#events = events;
    this.#repair = discard !== undefined;
    this.#trouble = { broken: (reason) => broken(reason, this.#line), discard };
    this.#tag = new OpenTag(this.#trouble, attributes);
  }

  /** The line at which the next piece begins. */
  get line(): number {
    return this.#line + linesIn(this.#rest);
  }

  /** Scans a further piece of the file, valid UTF-8 (in repair mode: any bytes). */
  write(piece: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    let at = 0;
    for (let next = 0; next !== MORE; ) {
      at = next;
      next = at < bytes.length ? this.#token(bytes, at) : MORE;
      if (next !== MORE) this.#begun = true;
    }
    this.#rest = bytes.subarray(at);
    if (this.#rest.length > LONGEST_TOKEN) throw this.#broken('a tag or a text has no end');
  }

  /** Ends the file. */
  end(): void {
    const rest = this.#rest;
    if (rest[0] === LT || this.#open.length > 0) {
      throw this.#broken(`the file ends inside <${this.#open.at(-1)?.text ?? rest.toString('latin1', 1, 20)}>`);
    }
    this.#between(rest.toString('utf8'));
    if (!this.#rooted) throw this.#broken('there is no element');
  }

  #broken(reason: string): Error {
    return this.#trouble.broken(reason);
  }

  /** Scans one token and returns where the next one begins; MORE where the token goes on beyond the bytes. */
  #token(bytes: Buffer, at: number): number {
    if (bytes[at] !== LT || (this.#repair && isStray(bytes, at) === true)) return this.#text(bytes, at);
    if (at + 1 >= bytes.length) return MORE;
    const next = bytes[at + 1];
    if (next === SLASH) return this.#close(bytes, at);
    if (next === BANG) return this.#marked(bytes, at);
    if (next === QUERY) return this.#instruction(bytes, at);
    return this.#openTag(bytes, at);
  }

  #text(bytes: Buffer, start: number): number {
    const end = bytes.length;
    let at = start;
    // Nearly all text is a line end and the blanks before the next tag.
    if (bytes[at] === CR) at += 1;
    const lines = bytes[at] === LF ? 1 : 0;
    at += lines;
    while (at < end && bytes[at] === BLANK) at += 1;
    if (at >= end) return MORE;
    if (bytes[at] !== LT || this.#repair || this.#open.length === 0) return this.#writing(bytes, start, at, lines);
    this.#events.text(' ', false);
    this.#line += lines;
    return at;
  }

  /** Scans a text that begins with some blanks, up to `from`, in which lines end. */
  #writing(bytes: Buffer, start: number, from: number, linesBefore: number): number {
    const end = bytes.length;
    let lines = linesBefore;
    let ascii = true;
    let special = false;
    let at = from;
    for (; ; at += 1) {
      while (at < end && PLAIN[bytes[at] as number] === 1) at += 1;
      if (at >= end) return MORE;
      const byte = bytes[at] as number;
      if (byte === LT) {
        const stray = this.#repair && isStray(bytes, at);
        if (stray === MORE) return MORE;
        if (!stray) break;
      }
      if (byte === LF) lines += 1;
      else if (byte >= 0x80) ascii = false;
      else if (byte !== TAB && byte !== QUOTE && byte !== APOSTROPHE) special = true;
    }
    if (this.#open.length === 0) this.#between(bytes.toString('utf8', start, at));
    else if (KINDS[bytes[from] as number] === SPACE && isBlank(bytes, from, at)) this.#events.text(' ', false);
    else {
      const raw = this.#words.of(bytes, start, at, ascii);
      this.#events.text(ascii && !special ? raw : meaningOf(raw, this.#trouble), false);
    }
    this.#line += lines;
    return at;
  }

  #between(text: string): void {
    if (/[^ \t\r\n]/.test(text)) throw this.#broken('there is text outside the root element');
  }

  #openTag(bytes: Buffer, start: number): number {
    const tag = this.#tag;
    const next = tag.read(bytes, start);
    if (next === MORE) return MORE;
    if (this.#open.length === 0) {
      if (this.#rooted) throw this.#broken('there is a second root element');
      this.#rooted = true;
    }
    if (this.#open.length >= DEEPEST) throw this.#broken('it is nested too deeply');
    this.#events.open(tag.name.text, tag.attributes, this.#line);
    if (tag.empty) this.#events.close();
    else this.#open.push(tag.name);
    this.#line += tag.lines;
    return next;
  }

  #close(bytes: Buffer, start: number): number {
    const name = this.#open.at(-1);
    const nameEnd = start + 2 + (name?.bytes.length ?? 0);
    let at = nameEnd;
    let lines = 0;
    for (; at < bytes.length && KINDS[bytes[at] as number] === SPACE; at += 1) if (bytes[at] === LF) lines += 1;
    if (at >= bytes.length) return MORE;
    if (bytes[at] !== GT || name === undefined || !stands(name, bytes, start + 2, nameEnd)) {
      throw this.#broken(`${bytes.toString('utf8', start, Math.min(at + 1, start + 40))} closes what is not open`);
    }
    this.#line += lines;
    this.#open.pop();
    this.#events.close();
    return at + 1;
  }

  #marked(bytes: Buffer, start: number): number {
    const head = bytes.toString('latin1', start, start + 9);
    if (head.startsWith('<!--')) {
      const end = bytes.indexOf('--', start + 4);
      if (end === -1 || end + 2 >= bytes.length) return MORE;
      if (bytes[end + 2] !== GT) throw this.#broken('a comment has -- in it');
      return this.#past(bytes.toString('utf8', start, end), end + 3);
    }
    if (head === '<![CDATA[') {
      const end = bytes.indexOf(']]>', start + 9);
      if (end === -1) return MORE;
      if (this.#open.length === 0) throw this.#broken('there is text outside the root element');
      const text = bytes.toString('utf8', start + 9, end);
      this.#past(text, 0);
      this.#events.text(text.replace(/\r\n?/g, '\n'), true);
      return end + 3;
    }
    if ('<!--'.startsWith(head) || '<![CDATA['.startsWith(head)) return MORE;
    if (head === '<!DOCTYPE') throw this.#broken('it declares a document type, which no list does');
    if ('<!DOCTYPE'.startsWith(head)) return MORE;
    throw this.#broken('<! begins nothing known');
  }

  #instruction(bytes: Buffer, start: number): number {
    const end = bytes.indexOf('?>', start + 2);
    if (end === -1) return MORE;
    const text = bytes.toString('utf8', start + 2, end);
    const fault = faultOfInstruction(text, !this.#begun);
    if (fault) throw this.#broken(fault);
    return this.#past(text, end + 2);
  }

  /** Counts the lines of what is skipped, and refuses what may not even stand there. */
  #past(text: string, next: number): number {
    if (FOREIGN_TO_XML.test(text)) throw this.#broken('a character that XML does not allow');
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
    return next;
  }
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  let at = from;
  while (at < to && KINDS[bytes[at] as number] === SPACE) at += 1;
  return at === to;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) lines += 1;
  return lines;
}
