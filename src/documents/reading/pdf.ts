import type { DatedBy } from '../dates/index.ts';
import { damaged, encrypted, noText, tooLarge } from './fail.ts';
import type { ReadingLimits } from './limits.ts';
import { pageFurniture } from './page-furniture.ts';
import type { Extracted } from './types.ts';

type UnPdf = typeof import('unpdf');
type PdfDocument = Awaited<ReturnType<UnPdf['getDocumentProxy']>>;

/** What is used of a stretch of text on a page. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

/**
 * The text of a PDF, line by line; an empty line where lines stand apart and between pages. Lines that nearly every
 * page repeats are set aside. What is only a picture of text is not read.
 *
 * @throws InterdictError FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_LARGE (pages, text), FILE_EMPTY
 */
export async function readPdf(file: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Extracted> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await opened(file, () =>
    // A copy: the library takes the memory of what it is given.
    getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 }),
  );
  try {
    if (pdf.numPages > limits.pages) throw tooLarge(file, `has ${pdf.numPages} pages, more than ${limits.pages}`);
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await opened(file, () => textOfPage(pdf, number));
      length += page.length;
      if (length > limits.text) throw tooLarge(file, `holds more than ${limits.text} characters`);
      pages.push(page);
    }
    const text = pages.filter((page) => page !== '').join('\n\n');
    if (text.trim() === '') throw noText(file, 'holds no text; its pages are pictures, or empty');
    return { text: `${text}\n`, aside: pageFurniture(pages), ...(await metadataOf(pdf)) };
  } finally {
    await pdf.destroy();
  }
}

async function opened<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw encrypted(file);
    throw damaged(file, 'PDF', error);
  }
}

async function textOfPage(pdf: PdfDocument, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const lines: string[] = [];
  let line = '';
  let last: Piece | undefined;
  for (const item of items as Piece[]) {
    if (typeof item.str !== 'string') continue;
    if (last !== undefined && line === '' && standsApart(last, item)) lines.push('');
    line += item.str;
    if (item.str.trim() !== '') last = item;
    if (item.hasEOL) {
      lines.push(line.trimEnd());
      line = '';
    }
  }
  lines.push(line.trimEnd());
  page.cleanup();
  return lines
    .join('\n')
    .replaceAll('\0', '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** More than a line and a half down, or back up as into another column: a new paragraph. */
function standsApart(last: Piece, next: Piece): boolean {
  const [from = 0, to = 0] = [last.transform[5], next.transform[5]];
  const height = Math.max(last.height, next.height, 1);
  return from - to > 1.7 * height || to - from > height;
}

async function metadataOf(pdf: PdfDocument): Promise<Omit<Extracted, 'text'>> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const said = info as { Title?: unknown; CreationDate?: unknown; Language?: unknown };
  const dates: DatedBy[] =
    typeof said.CreationDate === 'string'
      ? [{ what: 'PDF creation date', value: said.CreationDate, kind: 'file' }]
      : [];
  return {
    dates,
    ...(typeof said.Title === 'string' && said.Title.trim() !== '' ? { title: said.Title.trim() } : {}),
    ...(typeof said.Language === 'string' ? { language: said.Language } : {}),
  };
}
