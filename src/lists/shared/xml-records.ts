import { SaxesParser } from 'saxes';
import { listError } from './fail.ts';
import { LARGEST_LIST, type ListFile, lineOfBadUtf8, readable, tooLarge } from './input.ts';

/** One XML element with everything inside it. Namespace prefixes are dropped: no list format needs them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

/** Elements deeper than this are no list format, but an attack on the stack. */
const DEEPEST = 64;

/**
 * Streams the elements of the wanted names out of an XML file, each whole, in file order. Never holds more than
 * one of them, whatever the size of the file. Entities beyond XML's own five are refused, and so are document type
 * declarations: no list uses them, and they are the way in for entity expansion and outside files.
 * @param onOpen sees every other element as it opens (the root's attributes: a publication date)
 * @throws InterdictError `LIST_UNREADABLE` with the line, `FILE_ENCODING`, `FILE_TOO_LARGE`
 */
export async function* xmlRecords(
  file: ListFile,
  wanted: ReadonlySet<string>,
  onOpen?: (element: XmlElement) => void,
): AsyncGenerator<XmlElement> {
  const ready: XmlElement[] = [];
  const stack: XmlElement[] = [];
  let depth = 0;
  const place = () => ({ file: file.name, line: parser.line });
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw listError('LIST_UNREADABLE', `The XML is broken: ${error.message.replace(/^\d+:\d+: /, '')}`, place());
  });
  parser.on('doctype', () => {
    throw listError('LIST_UNREADABLE', 'The XML declares a document type, which no list does', place());
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw listError('LIST_UNREADABLE', 'The XML is nested too deeply', place());
    const element: XmlElement = {
      name: local(tag.name),
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
      line: parser.line,
    };
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else if (!wanted.has(element.name)) return onOpen?.(element);
    stack.push(element);
  });
  const addText = (text: string) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth -= 1;
    const element = stack.pop();
    if (element && stack.length === 0) ready.push(element);
  });

  for await (const text of decodedXml(file)) {
    parser.write(text);
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready.splice(0);
}

/** Text of a streamed XML file: the byte order mark or the declaration says the encoding; wrong bytes are refused. */
async function* decodedXml(file: ListFile): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let size = 0;
  let line = 1;
  for await (const chunk of readable(file)) {
    size += chunk.length;
    if (size > LARGEST_LIST) throw tooLarge(file, LARGEST_LIST);
    decoder ??= new TextDecoder(encodingOf(chunk, file.name), { fatal: true });
    const text = decodeOr(decoder, chunk, file.name, line);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line += 1;
    yield text;
  }
  if (size === 0) throw listError('FILE_EMPTY', 'The file is empty', { file: file.name });
  if (decoder) yield decodeOr(decoder, undefined, file.name, line);
}

function decodeOr(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  file: string,
  line: number,
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    // A chunk may begin inside a character: its first few continuation bytes are no error of its own.
    const start = chunk?.findIndex((byte) => (byte & 0xc0) !== 0x80) ?? 0;
    const into = chunk && decoder.encoding === 'utf-8' ? lineOfBadUtf8(Buffer.from(chunk.subarray(start))) - 1 : 0;
    throw listError(
      'FILE_ENCODING',
      `The file is not valid ${decoder.encoding.toUpperCase()}`,
      { file, line: line + into },
      undefined,
      error,
    );
  }
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
  return /^(us-)?ascii$/i.test(declared) ? 'utf-8' : declared.toLowerCase();
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
