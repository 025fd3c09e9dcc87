import { isUtf8 } from 'node:buffer';
import { listError } from './fail.ts';
import { LARGEST_LIST, type ListFile, lineOfBadUtf8, readable, tooLarge } from './input.ts';
import { mendedUtf8 } from './mend.ts';
import { type XmlEvents, XmlScanner } from './xml/scanner.ts';

/** One XML element with everything inside it. Namespace prefixes are dropped: no list format needs them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

/** Pieces are scanned in portions of at least this size, however slowly they drip in. */
const PORTION = 1 << 16;

/**
 * Streams the elements of the wanted names out of an XML file, each whole, in file order. Never holds more than
 * one portion of them, whatever the size of the file. Entities beyond XML's own five are refused, and so are document
 * type declarations: no list uses them, and they are the way in for entity expansion and outside files. In repair mode
 * (`file.repair`) a value with wrong bytes or characters is discarded and counted instead; broken tags are refused.
 * White space before the first word of an element is dropped.
 * @param onOpen sees every other element as it opens (the root's attributes: a publication date)
 * @throws InterdictError `LIST_UNREADABLE` with the line, `FILE_ENCODING`, `FILE_TOO_LARGE`
 */
export async function* xmlRecords(
  file: ListFile,
  wanted: ReadonlySet<string>,
  onOpen?: (element: XmlElement) => void,
): AsyncGenerator<XmlElement> {
  const builder = new RecordBuilder(wanted, onOpen);
  const scanner = scannerFor(file, {
    open: (name, attributes, line) => builder.open(name, attributes, line),
    text: (text, marked) => builder.text(text, marked),
    close: () => builder.close(),
  });
  for await (const bytes of utf8(file)) {
    scanner.write(bytes);
    yield* builder.taken();
  }
  scanner.end();
  yield* builder.taken();
}

type Handlers = Pick<XmlEvents, 'open' | 'text' | 'close'>;

/**
 * Scans an XML file to handlers, as it goes; otherwise like `xmlRecords`.
 * @throws InterdictError `LIST_UNREADABLE` with the line, `FILE_ENCODING`, `FILE_TOO_LARGE`
 */
export async function scanXml(file: ListFile, handlers: Handlers): Promise<void> {
  const scanner = scannerFor(file, handlers);
  for await (const bytes of utf8(file)) scanner.write(bytes);
  scanner.end();
}

function scannerFor(file: ListFile, handlers: Handlers): XmlScanner {
  const { repair } = file;
  const discard = () => {
    if (repair) repair.discarded += 1;
  };
  return new XmlScanner({
    ...handlers,
    broken: (reason, line) => listError('LIST_UNREADABLE', `The XML is broken: ${reason}`, { file: file.name, line }),
    ...(repair ? { discard } : {}),
  });
}

/** Shared by all elements without children, which most are. */
const CHILDLESS: XmlElement[] = [];
/** A list has some hundred names of elements; a file with a new one in each tag shall not fill the memory. */
const MOST_NAMES = 4096;

/** Builds the wanted elements out of what the scanner finds. */
class RecordBuilder {
  readonly #wanted: ReadonlySet<string>;
  readonly #onOpen: ((element: XmlElement) => void) | undefined;
  readonly #stack: { -readonly [K in keyof XmlElement]: XmlElement[K] }[] = [];
  readonly #locals = new Map<string, string>();
  #ready: XmlElement[] = [];

  constructor(wanted: ReadonlySet<string>, onOpen: ((element: XmlElement) => void) | undefined) {
    this.#wanted = wanted;
    this.#onOpen = onOpen;
  }

  open(tag: string, attributes: Record<string, string>, line: number): void {
    const element = { name: this.#local(tag), attributes, children: CHILDLESS, text: '', line };
    const parent = this.#stack.at(-1);
    if (parent) {
      if (parent.children === CHILDLESS) parent.children = [element];
      else parent.children.push(element);
    } else if (!this.#wanted.has(element.name)) {
      this.#onOpen?.(element);
      return;
    }
    this.#stack.push(element);
  }

  #local(tag: string): string {
    const known = this.#locals.get(tag);
    if (known !== undefined) return known;
    const name = local(tag);
    if (this.#locals.size < MOST_NAMES) this.#locals.set(tag, name);
    return name;
  }

  text(text: string, marked: boolean): void {
    const top = this.#stack.at(-1);
    if (top && (marked || top.text !== '' || text !== ' ')) top.text += text;
  }

  /** Elements outside the wanted ones were never put on the stack; they close when it is empty. */
  close(): void {
    const element = this.#stack.pop();
    if (element && this.#stack.length === 0) this.#ready.push(element);
  }

  taken(): XmlElement[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}

/** The bytes of an XML file as UTF-8, in whole characters; the byte order mark or the declaration says what they are. */
async function* utf8(file: ListFile): AsyncGenerator<Buffer> {
  let decode: ((bytes: Buffer, last: boolean) => Buffer) | undefined;
  let size = 0;
  let waiting: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of readable(file)) {
    size += chunk.length;
    held += chunk.length;
    if (size > LARGEST_LIST) throw tooLarge(file, LARGEST_LIST);
    waiting.push(chunk);
    if (held < PORTION) continue;
    const bytes = Buffer.concat(waiting, held);
    waiting = [];
    held = 0;
    decode ??= decoderFor(bytes, file);
    yield decode(bytes, false);
  }
  if (size === 0) throw listError('FILE_EMPTY', 'The file is empty', { file: file.name });
  const last = Buffer.concat(waiting, held);
  decode ??= decoderFor(last, file);
  yield decode(last, true);
}

/** Turns the pieces of a file into UTF-8, counting lines so that it can say where the bytes go wrong. */
function decoderFor(head: Buffer, file: ListFile): (bytes: Buffer, last: boolean) => Buffer {
  const encoding = encodingOf(head, file.name);
  let line = 1;
  let first = true;
  const wrong = (bytes: Buffer, cause?: unknown) => {
    const into = encoding === 'utf-8' ? lineOfBadUtf8(bytes) - 1 : 0;
    const place = { file: file.name, line: line + into };
    return listError('FILE_ENCODING', `The file is not valid ${encoding.toUpperCase()}`, place, undefined, cause);
  };
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding, { fatal: !file.repair });
    return (bytes, last) => {
      try {
        return Buffer.from(decoder.decode(bytes, { stream: !last }), 'utf8');
      } catch (error) {
        throw wrong(bytes, error);
      }
    };
  }
  let rest: Buffer = Buffer.alloc(0);
  return (piece, last) => {
    let bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const whole = last ? bytes.length : wholeCharacters(bytes);
    rest = bytes.subarray(whole);
    bytes = bytes.subarray(0, whole);
    if (file.repair) bytes = mendedUtf8(bytes);
    else if (!isUtf8(bytes)) throw wrong(bytes);
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) line += 1;
    const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    first = false;
    return marked ? bytes.subarray(3) : bytes;
  };
}

/** How many bytes are left when a character that is cut off at the end is put back. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function encodingOf(head: Uint8Array, file: string): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  const declared = /<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii|ascii|windows-1252|iso-8859-1|utf-16)$/i.test(declared)) {
    throw listError('FILE_ENCODING', `The XML declares the encoding ${declared}, which no list uses`, {
      file,
      line: 1,
    });
  }
  return /^(us-ascii|ascii|utf8)$/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((c) => c.name === name) ?? [];
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((c) => c.name === name);
}

/** The trimmed text of the first child of that name; empty where there is none. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}
