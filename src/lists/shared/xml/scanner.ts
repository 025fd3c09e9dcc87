import { FORBIDDEN, KINDS, NAME, NAME_START, SPACE, XML_NAME } from './kinds.ts';
import { FOREIGN_TO_XML, withoutReferences } from './references.ts';
import { Words } from './words.ts';

/** What the scanner finds. Text comes unescaped, with line ends as `\n`; `marked` is true for a CDATA section. */
export interface XmlEvents {
  open(name: string, attributes: Record<string, string>, line: number): void;
  text(text: string, marked: boolean): void;
  close(): void;
  /** Makes the error for a broken file. */
  broken(reason: string, line: number): Error;
  /** Repair: a value with characters that cannot be right; it is discarded. Without it such a file is refused. */
  discard?(): void;
}

/** A tag, a comment or a text longer than this is no list, but an attack on the memory. */
const LONGEST_TOKEN = 1 << 23;
/** Elements deeper than this are no list format, but an attack on the stack. */
const DEEPEST = 64;
const [LT, GT, SLASH, BANG, QUERY, EQUALS, AMP, LF, CR, QUOTE, APOSTROPHE, BRACKET] = Buffer.from(
  '<>/!?=&\n\r"\']',
) as unknown as [number, number, number, number, number, number, number, number, number, number, number, number];
const MORE = -1;
const NONE: Record<string, string> = Object.freeze({});

/**
 * Scans well-formed XML 1.0 without document type, straight from its bytes: publishers' lists have a hundred
 * megabytes, and most of those are tags whose names repeat. Refuses what XML forbids; a token is handed on only
 * when it is whole. Linear in the bytes; holds no more than one token.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #words = new Words();
  readonly #open: string[] = [];
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;
  #begun = false;
  #rooted = false;

  constructor(events: XmlEvents) {
    this.#events = events;
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
      throw this.#broken(`the file ends inside <${this.#open.at(-1) ?? rest.toString('latin1', 1, 20)}>`);
    }
    this.#between(rest.toString('utf8'));
    if (!this.#rooted) throw this.#broken('there is no element');
  }

  #broken(reason: string): Error {
    return this.#events.broken(reason, this.#line);
  }

  /** Scans one token and returns where the next one begins; MORE where the token goes on beyond the bytes. */
  #token(bytes: Buffer, at: number): number {
    if (bytes[at] !== LT || this.#isStray(bytes, at) === true) return this.#text(bytes, at);
    const next = bytes[at + 1];
    if (next === undefined) return MORE;
    if (next === SLASH) return this.#close(bytes, at);
    if (next === BANG) return this.#marked(bytes, at);
    if (next === QUERY) return this.#instruction(bytes, at);
    return this.#openTag(bytes, at);
  }

  #text(bytes: Buffer, start: number): number {
    const end = bytes.length;
    let lines = 0;
    let at = start;
    for (; at < end && KINDS[bytes[at] as number] === SPACE; at += 1) if (bytes[at] === LF) lines += 1;
    if (at < end && bytes[at] === LT && !this.#events.discard) {
      if (this.#open.length > 0) this.#events.text(' ', false);
      this.#line += lines;
      return at;
    }
    let seen = 0;
    let kinds = 0;
    let blank = true;
    let special = false;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === LT) {
        const stray = this.#isStray(bytes, at);
        if (stray === MORE) return MORE;
        if (!stray) break;
      }
      seen |= byte;
      const kind = KINDS[byte] as number;
      kinds |= kind;
      if (kind !== SPACE) blank = false;
      if (byte === LF) lines += 1;
      else if (byte === AMP || byte === CR || byte === BRACKET || byte === LT) special = true;
    }
    if (at >= end) return MORE;
    const ascii = seen < 0x80;
    if (this.#open.length === 0) this.#between(bytes.toString('utf8', start, at));
    else if (!blank) {
      const raw = this.#words.text(bytes, start, at, ascii);
      this.#events.text(this.#value(raw, ascii && !special && (kinds & FORBIDDEN) === 0), false);
    } else this.#events.text(' ', false);
    this.#line += lines;
    return at;
  }

  /** In repair mode, a sign that begins no tag was part of a character once. MORE bytes may be needed to tell. */
  #isStray(bytes: Buffer, at: number): boolean | typeof MORE {
    if (!this.#events.discard) return false;
    const next = bytes[at + 1];
    if (next === SLASH || next === BANG || next === QUERY) return false;
    let end = at + 1;
    while (end < bytes.length && ((KINDS[bytes[end] as number] as number) & NAME) !== 0) end += 1;
    const after = bytes[end];
    if (next === undefined || after === undefined) return MORE;
    if (next >= 0x80 || ((KINDS[next] as number) & NAME_START) === 0) return true;
    return KINDS[after] !== SPACE && after !== SLASH && after !== GT;
  }

  #value(raw: string, plain: boolean): string {
    if (plain) return raw;
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    const meant = text.includes('&') ? withoutReferences(text) : text;
    const reason = FOREIGN_TO_XML.test(text)
      ? 'a character that XML does not allow'
      : meant === undefined
        ? 'an entity that XML does not have'
        : text.includes(']]>')
          ? 'the end of a section that has not begun'
          : undefined;
    if (this.#events.discard && (reason || text.includes('\uFFFD') || text.includes('<'))) {
      this.#events.discard();
      return '';
    }
    if (reason) throw this.#broken(reason);
    return meant as string;
  }

  #between(text: string): void {
    if (/[^ \t\r\n]/.test(text)) throw this.#broken('there is text outside the root element');
  }

  /** Where a name that begins here ends. */
  #nameEnd(bytes: Buffer, from: number): number {
    const first = bytes[from];
    if (first !== undefined && ((KINDS[first] as number) & NAME_START) === 0) throw this.#broken('a name was expected');
    let at = from;
    while (at < bytes.length && ((KINDS[bytes[at] as number] as number) & NAME) !== 0) at += 1;
    return at;
  }

  #name(bytes: Buffer, from: number, to: number): string {
    let seen = 0;
    let hash = 0;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number;
      seen |= byte;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const name = this.#words.hashed(bytes, from, to, seen < 0x80, hash);
    if (seen >= 0x80 && !XML_NAME.test(name)) throw this.#broken('a name was expected');
    return name;
  }

  #openTag(bytes: Buffer, start: number): number {
    const end = bytes.length;
    let at = this.#nameEnd(bytes, start + 1);
    const nameEnd = at;
    let attributes = NONE;
    let lines = 0;
    let count = 0;
    for (;;) {
      const before = at;
      for (; at < end && KINDS[bytes[at] as number] === SPACE; at += 1) if (bytes[at] === LF) lines += 1;
      if (at >= end) return MORE;
      const byte = bytes[at];
      if (byte === GT || byte === SLASH) break;
      if (before === at) throw this.#broken('a space is missing in a tag');
      const from = at;
      at = this.#nameEnd(bytes, from);
      const to = at;
      while (at < end && KINDS[bytes[at] as number] === SPACE) if (bytes[at++] === LF) lines += 1;
      if (at < end && bytes[at] !== EQUALS) throw this.#broken('an attribute has no value');
      at += 1;
      while (at < end && KINDS[bytes[at] as number] === SPACE) if (bytes[at++] === LF) lines += 1;
      if (at >= end) return MORE;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.#broken('an attribute has no value in quotes');
      const valueFrom = at + 1;
      let seen = 0;
      let hash = 0;
      let odd = false;
      for (at = valueFrom; at < end && bytes[at] !== quote; at += 1) {
        const inside = bytes[at] as number;
        seen |= inside;
        hash = (Math.imul(hash, 31) + inside) | 0;
        if (inside === LT) throw this.#broken('an attribute has a < in it');
        if (inside === LF) lines += 1;
        if (inside < 0x20 || inside === AMP) odd = true;
      }
      if (at >= end) return MORE;
      const name = this.#name(bytes, from, to);
      if (count > 0 && attributes[name] !== undefined && Object.hasOwn(attributes, name))
        throw this.#broken(`the attribute ${name} stands twice`);
      if (count === 0) attributes = {};
      count += 1;
      const raw = this.#words.hashed(bytes, valueFrom, at, seen < 0x80, hash);
      attributes[name] = odd || seen >= 0x80 ? this.#attribute(raw) : raw;
      at += 1;
    }
    const empty = bytes[at] === SLASH;
    if (empty) {
      at += 1;
      if (at >= end) return MORE;
      if (bytes[at] !== GT) throw this.#broken('a tag has a / in it');
    }
    const name = this.#name(bytes, start + 1, nameEnd);
    if (this.#open.length === 0) {
      if (this.#rooted) throw this.#broken('there is a second root element');
      this.#rooted = true;
    }
    if (this.#open.length >= DEEPEST) throw this.#broken('it is nested too deeply');
    this.#events.open(name, attributes, this.#line);
    if (empty) this.#events.close();
    else this.#open.push(name);
    this.#line += lines;
    return at + 1;
  }

  /** White space in an attribute counts as blanks, unless written as a reference. */
  #attribute(raw: string): string {
    return this.#value(raw.replace(/\r\n|[\r\n\t]/g, ' ').replaceAll(']]>', ']]&gt;'), false);
  }

  #close(bytes: Buffer, start: number): number {
    const name = this.#open.at(-1) ?? '';
    const plain = start + 2 + name.length;
    if (bytes[plain] === GT && isAscii(name, bytes, start + 2)) return this.#closed(plain + 1);
    const to = this.#nameEnd(bytes, start + 2);
    let at = to;
    let lines = 0;
    while (at < bytes.length && KINDS[bytes[at] as number] === SPACE) if (bytes[at++] === LF) lines += 1;
    if (at >= bytes.length) return MORE;
    const closed = this.#name(bytes, start + 2, to);
    if (bytes[at] !== GT || this.#open.length === 0 || closed !== name) {
      throw this.#broken(`</${closed}> closes what is not open`);
    }
    this.#line += lines;
    return this.#closed(at + 1);
  }

  #closed(next: number): number {
    this.#open.pop();
    this.#events.close();
    return next;
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
    const target = /^[^ \t\r\n]*/.exec(text)?.[0] ?? '';
    if (!XML_NAME.test(target)) throw this.#broken('an instruction has no name');
    if (target.toLowerCase() === 'xml') {
      if (this.#begun || !DECLARATION.test(text)) throw this.#broken('its declaration is wrong');
    }
    return this.#past(text, end + 2);
  }

  /** Counts the lines of what is skipped, and refuses what may not even stand there. */
  #past(text: string, next: number): number {
    if (FOREIGN_TO_XML.test(text)) throw this.#broken('a character that XML does not allow');
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
    return next;
  }
}

function isAscii(word: string, bytes: Buffer, from: number): boolean {
  if (word === '') return false;
  for (let n = 0; n < word.length; n += 1) if (word.charCodeAt(n) !== bytes[from + n]) return false;
  return true;
}

const DECLARATION =
  /^xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*$/;
