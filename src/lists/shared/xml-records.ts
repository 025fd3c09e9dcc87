import { listError } from './fail.ts';
import type { ListFile } from './input.ts';
import { xmlBytes } from './xml/bytes.ts';
import { type XmlEvents, XmlScanner } from './xml/scanner.ts';

/** One XML element with everything inside it. Namespace prefixes are dropped: no list format needs them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

/** Which elements of an XML file are wanted, and what of them. */
export interface Wanted {
  /** The elements that are handed over, each whole. */
  readonly records: ReadonlySet<string>;
  /** Elements within them that are left out with everything in them: nobody reads them. */
  readonly without?: ReadonlySet<string>;
  /** The attributes that are read, by their names as printed; all where it is missing. */
  readonly attributes?: ReadonlySet<string>;
  /** Sees every element outside the wanted ones as it opens (the root's attributes: a publication date). */
  readonly onOpen?: ((element: XmlElement) => void) | undefined;
}

/**
 * Hands over the wanted elements of an XML file in file order, as soon as each is whole. Never holds more than one of
 * them, whatever the size of the file. Entities beyond XML's own five are refused, and so are document
 * type declarations: no list uses them, and they are the way in for entity expansion and outside files. In repair mode
 * (`file.repair`) a value with wrong bytes or characters is discarded and counted instead; broken tags are refused.
 * White space before the first word of an element is dropped.
 * @throws InterdictError `LIST_UNREADABLE` with the line, `FILE_ENCODING`, `FILE_TOO_LARGE`
 */
export async function takeXmlRecords(
  file: ListFile,
  wanted: Wanted,
  take: (element: XmlElement) => void,
): Promise<void> {
  await scanXml(file, new RecordBuilder(wanted, take), wanted.attributes);
}

/**
 * Streams the elements of the wanted names out of an XML file; otherwise like `takeXmlRecords`, but for holding those
 * of one portion of the file.
 */
export async function* xmlRecords(
  file: ListFile,
  records: ReadonlySet<string>,
  onOpen?: (element: XmlElement) => void,
): AsyncGenerator<XmlElement> {
  let taken: XmlElement[] = [];
  const scanner = scannerFor(file, new RecordBuilder({ records, onOpen }, (element) => taken.push(element)));
  for await (const bytes of xmlBytes(file, () => scanner.line)) {
    scanner.write(bytes);
    yield* taken;
    taken = [];
  }
  scanner.end();
}

type Handlers = Pick<XmlEvents, 'open' | 'text' | 'close'>;

/**
 * Scans an XML file to handlers, as it goes; otherwise like `takeXmlRecords`.
 * @param attributes those that are handed on; all where it is missing
 * @throws InterdictError `LIST_UNREADABLE` with the line, `FILE_ENCODING`, `FILE_TOO_LARGE`
 */
export async function scanXml(file: ListFile, handlers: Handlers, attributes?: ReadonlySet<string>): Promise<void> {
  const scanner = scannerFor(file, handlers, attributes);
  for await (const bytes of xmlBytes(file, () => scanner.line)) scanner.write(bytes);
  scanner.end();
}

function scannerFor(file: ListFile, handlers: Handlers, attributes?: ReadonlySet<string>): XmlScanner {
  const { repair } = file;
  const discard = () => {
    if (repair) repair.discarded += 1;
  };
  return new XmlScanner({
    open: (name, held, line) => handlers.open(name, held, line),
    text: (text, marked) => handlers.text(text, marked),
    close: () => handlers.close(),
    broken: (reason, line) => listError('LIST_UNREADABLE', `The XML is broken: ${reason}`, { file: file.name, line }),
    attributes,
    ...(repair ? { discard } : {}),
  });
}

/** Shared by all elements without children, which most are. */
const CHILDLESS: XmlElement[] = [];
/** A list has some hundred names of elements; a file with a new one in each tag shall not fill the memory. */
const MOST_NAMES = 4096;

/** Builds the wanted elements out of what the scanner finds. */
class RecordBuilder implements Handlers {
  readonly #wanted: Wanted;
  readonly #take: (element: XmlElement) => void;
  readonly #stack: { -readonly [K in keyof XmlElement]: XmlElement[K] }[] = [];
  readonly #locals = new Map<string, string>();
  /** How deep the scanner is in an element that is left out. */
  #outside = 0;

  constructor(wanted: Wanted, take: (element: XmlElement) => void) {
    this.#wanted = wanted;
    this.#take = take;
  }

  open(tag: string, attributes: Record<string, string>, line: number): void {
    const name = this.#local(tag);
    const parent = this.#stack.at(-1);
    if (this.#outside > 0 || (parent && this.#wanted.without?.has(name))) {
      this.#outside += 1;
      return;
    }
    const element = { name, attributes, children: CHILDLESS, text: '', line };
    if (parent) {
      if (parent.children === CHILDLESS) parent.children = [element];
      else parent.children.push(element);
    } else if (!this.#wanted.records.has(name)) {
      this.#wanted.onOpen?.(element);
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
    const top = this.#outside > 0 ? undefined : this.#stack.at(-1);
    if (top && (marked || top.text !== '' || text !== ' ')) top.text += text;
  }

  /** Elements outside the wanted ones were never put on the stack; they close when it is empty. */
  close(): void {
    if (this.#outside > 0) {
      this.#outside -= 1;
      return;
    }
    const element = this.#stack.pop();
    if (element && this.#stack.length === 0) this.#take(element);
  }
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
