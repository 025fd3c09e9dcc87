import { createHash } from 'node:crypto';
import { InterdictError } from '../../model/index.ts';
import { type DocumentDate, documentDateOf } from '../dates/index.ts';
import { setAside } from './aside.ts';
import { decodeText } from './encoding.ts';
import { encrypted, noText, tooLarge, unsupported } from './fail.ts';
import { frontMatterOf } from './front-matter.ts';
import { formatOf, isEncryptedOffice, isFeed, isMail, isPdf, isZip } from './kind.ts';
import { type Language, languageOf } from './language.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import { blocksOfText } from './text-blocks.ts';
import type { DocumentKind, Extracted, SetAside } from './types.ts';

/** A document as read: its text, and all that is known of it before anything is looked for in it. */
export interface DocumentText {
  /** What the user calls it; an item of a feed or an attachment has its own part behind `#`. */
  readonly file: string;
  readonly kind: DocumentKind;
  /** Offsets of everything found count UTF-16 units of this. Of a PDF, page or mail: the text taken out of it. */
  readonly text: string;
  /** SHA-256 of the file's bytes as given, hex. */
  readonly sha256: string;
  readonly encoding?: string;
  readonly language?: Language;
  readonly title?: string;
  readonly date: DocumentDate;
  /** What is not part of the report, in order; overlaps nothing. */
  readonly aside: readonly SetAside[];
}

/** What became of one file: documents, and parts that could not be read. */
export interface BytesRead {
  readonly documents: readonly DocumentText[];
  readonly problems: readonly InterdictError[];
}

/** Where in a file the reader is: mails may hold mails. */
interface Place {
  readonly file: string;
  readonly sha256: string;
  readonly depth: number;
  readonly limits: ReadingLimits;
}

/**
 * Reads a file's bytes, whatever they are called: plain text, Markdown, HTML, PDF, DOCX, ODT, mail (with its
 * attachments) and RSS or Atom (each item a document). The kind is told by the content; a name ending in `.html`,
 * `.md` or `.txt` decides between those.
 *
 * @param file what the user calls it
 * @returns its documents, and a problem for each part that could not be read
 * @throws InterdictError where nothing could be: FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, FILE_ENCODING,
 *   FILE_ENCRYPTED, FILE_DAMAGED
 */
export async function readBytes(
  file: string,
  bytes: Uint8Array,
  limits: Partial<ReadingLimits> = {},
): Promise<BytesRead> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readPart(bytes, { file, sha256, depth: 0, limits: { ...READING_LIMITS, ...limits } });
}

/**
 * A text at hand as a document: nothing is decoded and no markup taken away, so offsets are those of the text given.
 *
 * @throws InterdictError FILE_EMPTY, FILE_TOO_LARGE
 */
export async function readText(file: string, text: string): Promise<DocumentText> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const front = frontMatterOf(text);
  const place = { file, sha256, depth: 0, limits: READING_LIMITS };
  return (await one(place, front.aside === undefined ? 'text' : 'markdown', { text, ...front })).documents[0]!;
}

async function readPart(bytes: Uint8Array, place: Place): Promise<BytesRead> {
  const { file, limits } = place;
  if (bytes.byteLength > limits.bytes) throw tooLarge(file, `has ${bytes.byteLength.toLocaleString('en')} bytes`);
  if (bytes.byteLength === 0) throw noText(file, 'is empty');
  if (isPdf(bytes)) {
    const { readPdf } = await import('./pdf.ts');
    return one(place, 'pdf', await readPdf(file, bytes, limits));
  }
  if (isZip(bytes)) {
    const { readOffice } = await import('./office.ts');
    const { kind, ...extracted } = await readOffice(file, bytes, limits);
    return one(place, kind, extracted);
  }
  if (isEncryptedOffice(bytes)) throw encrypted(file);
  const format = formatOf(bytes);
  if (format !== undefined) throw unsupported(file, format);
  return readTextual(bytes, place);
}

async function readTextual(bytes: Uint8Array, place: Place): Promise<BytesRead> {
  const { text, encoding } = decodeText(place.file, bytes);
  if (isFeed(text)) return readItems(text, encoding, place);
  if (isMail(text)) return readMailWithAttachments(bytes, place);
  const { looksLikeHtml, readHtml } = await import('./html.ts');
  if (looksLikeHtml(place.file, text)) return one(place, 'html', readHtml(text), encoding);
  const front = frontMatterOf(text);
  const markdown = /\.(?:md|markdown)$/i.test(place.file) || (front.aside?.length ?? 0) > 0;
  return one(place, markdown ? 'markdown' : 'text', { text, ...front }, encoding);
}

async function readItems(xml: string, encoding: string, place: Place): Promise<BytesRead> {
  const { readFeed } = await import('./feed.ts');
  const items = readFeed(xml).filter(({ text }) => text.trim() !== '');
  if (items.length === 0) throw noText(place.file, 'is a feed without items');
  if (items.length > place.limits.parts) throw tooLarge(place.file, `has ${items.length} items`);
  const documents: DocumentText[] = [];
  for (const [i, item] of items.entries()) {
    const read = await one({ ...place, file: `${place.file}#${i + 1}` }, 'feed item', item, encoding);
    documents.push(...read.documents);
  }
  return { documents, problems: [] };
}

async function readMailWithAttachments(bytes: Uint8Array, place: Place): Promise<BytesRead> {
  const { readMail } = await import('./mail.ts');
  const { attachments, ...mail } = await readMail(place.file, bytes);
  if (attachments.length > place.limits.parts) throw tooLarge(place.file, `has ${attachments.length} attachments`);
  if (mail.text.trim() === '' && attachments.length === 0) throw noText(place.file);
  const documents = mail.text.trim() === '' ? [] : [...(await one(place, 'mail', mail)).documents];
  const problems: InterdictError[] = [];
  for (const { name, bytes: content } of attachments) {
    const part = { ...place, file: `${place.file}#${name}`, depth: place.depth + 1 };
    try {
      if (part.depth > place.limits.depth) throw tooLarge(part.file, 'is too deep inside other mails');
      const read = await readPart(content, part);
      documents.push(...read.documents);
      problems.push(...read.problems);
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      problems.push(error);
    }
  }
  return { documents, problems };
}

async function one(place: Place, kind: DocumentKind, read: Extracted, encoding?: string): Promise<BytesRead> {
  const { text, blocks, aside = [], dates, title, language } = read;
  if (text.trim() === '') throw noText(place.file);
  if (text.length > place.limits.text)
    throw tooLarge(place.file, `holds ${text.length.toLocaleString('en')} characters`);
  const set = inOrder([...aside, ...setAside(text, blocks ?? blocksOfText(text))]);
  const told = await languageOf(withoutAside(text, set), language);
  const document: DocumentText = {
    file: place.file,
    kind,
    text,
    sha256: place.sha256,
    ...(encoding === undefined ? {} : { encoding }),
    ...(told === undefined ? {} : { language: told }),
    ...(title === undefined ? {} : { title }),
    date: documentDateOf({ text, metadata: dates, name: place.file }),
    aside: set,
  };
  return { documents: [document], problems: [] };
}

/** By place; what overlaps something before it gives way. */
function inOrder(aside: readonly SetAside[]): SetAside[] {
  const kept: SetAside[] = [];
  for (const one of [...aside].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** The beginning of a text without what is set aside, enough to tell its language. */
function withoutAside(text: string, aside: readonly SetAside[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of [...aside, { start: text.length, end: text.length }]) {
    parts.push(text.slice(from, Math.min(start, from + 8000)));
    from = end;
    if (from > 20_000) break;
  }
  return parts.join(' ');
}
