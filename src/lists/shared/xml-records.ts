import { listError } from './fail.ts';
import type { ListFile } from './input.ts';
import { xmlBytes } from './xml/bytes.ts';
import type { WantedAttributes } from './xml/open-tag.ts';
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
  /** Elements within them that are left out with everything in them, as nobody reads them: `Name` or `Parent/Name`. */
  readonly without?: ReadonlySet<string>;
  /** The attributes that are read, of which elements, by their names as printed; all where it is missing. */
  readonly attributes?: WantedAttributes;
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

/**
 * Scans an XML file to handlers, as it goes; otherwise like `takeXmlRecords`.
 * @param attributes those that are handed on; all where it is missing
 * @throws InterdictError `LIST_UNREADABLE` with the line, `FILE_ENCODING`, `FILE_TOO_LARGE`
 */
export async function scanXml(file: ListFile, handlers: XmlEvents, attributes?: WantedAttributes): Promise<void> {
  const scanner = scannerFor(file, handlers, attributes);
  for await (const bytes of xmlBytes(file, () => scanner.line)) scanner.write(bytes);
  scanner.end();
}

function scannerFor(file: ListFile, handlers: XmlEvents, attributes?: WantedAttributes): XmlScanner {
  const { repair } = file;
  const discard = () => {
    if (repair) repair.discarded += 1;
  };
  return new XmlScanner(handlers, {
    broken: (reason, line) => listError('LIST_UNREADABLE', `The XML is broken: ${reason}`, { file: file.name, line }),
    attributes,
    ...(repair ? { discard } : {}),
  });
}

/** Shared by all elements without children, which most are. */
const CHILDLESS: XmlElement[] = [];
/** A list has some hundred names of elements; a file with a new one in each tag shall not fill the memory. */
const MOST_NAMES = 4096;

/** What is known of the elements of a name. */
interface Kind {
  readonly name: string;
  readonly record: boolean;
  /** Whether they are left out, and else in which parents. */
  readonly without: boolean;
  readonly withoutIn: ReadonlySet<string>;
}

/** Builds the wanted elements out of what the scanner finds. */
class RecordBuilder implements XmlEvents {
  readonly #wanted: Wanted;
  readonly #take: (element: XmlElement) => void;
  readonly #stack: { -readonly [K in keyof XmlElement]: XmlElement[K] }[] = [];
  readonly #kinds = new Map<string, Kind>();
  /** How deep the scanner is in an element that is left out. */
  #outside = 0;

  constructor(wanted: Wanted, take: (element: XmlElement) => void) {
    this.#wanted = wanted;
    this.#take = take;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const stack = this.#stack;
    const { name, record, without, withoutIn } = this.#kinds.get(tag) ?? this.#kindOf(tag);
    const parent = stack[stack.length - 1];
    if (this.#outside > 0 || (parent !== undefined && (without || withoutIn.has(parent.name)))) {
      this.#outside += 1;
      return;
    }
    const element = { name, attributes, children: CHILDLESS, text: '', line };
    if (parent !== undefined) {
      if (parent.children === CHILDLESS) parent.children = [element];
      else parent.children.push(element);
    } else if (!record) {
      this.#wanted.onOpen?.(element);
      return;
    }
    stack.push(element);
  }

  #kindOf(tag: string): Kind {
    const name = local(tag);
    const { records, without } = this.#wanted;
    const paths = [...(without ?? [])].filter((path) => path.endsWith(`/${name}`));
    const withoutIn = new Set(paths.map((path) => path.slice(0, -name.length - 1)));
    const kind = { name, record: records.has(name), without: without?.has(name) === true, withoutIn };
    if (this.#kinds.size < MOST_NAMES) this.#kinds.set(tag, kind);
    return kind;
  }

  text(text: string, marked: boolean): void {
    const top = this.#outside > 0 ? undefined : this.#stack[this.#stack.length - 1];
    if (top !== undefined && (marked || top.text !== '' || text !== ' ')) top.text += text;
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
  const found: XmlElement[] = [];
  if (element !== undefined) for (const child of element.children) if (child.name === name) found.push(child);
  return found;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element !== undefined) for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

/** The trimmed text of the first child of that name; empty where there is none. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}
