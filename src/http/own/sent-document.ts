import { type BytesRead, type DocumentText, readDocumentFile } from '../../screen/file/read-document.ts';
import { readText } from '../body.ts';
import { RequestError } from '../problems/problem.ts';

/** Types of documents that are no text by themselves, and what the content must then be. */
export const BINARY: Readonly<Record<string, DocumentText['kind'] | undefined>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'message/rfc822': 'mail',
  'application/rss+xml': 'feed item',
  'application/atom+xml': 'feed item',
};

/**
 * The documents of a body. A stated encoding is kept to; without one it is told from the bytes. The stated type, not
 * the look of the content, decides whether markup is taken away, and the content must be of it.
 */
export async function decode(request: Request, file: string, type: string): Promise<BytesRead> {
  const charset = /;\s*charset="?([^";\s]+)"?/i.exec(request.headers.get('content-type') ?? '')?.[1];
  const bytes =
    charset === undefined || BINARY[type] !== undefined
      ? new Uint8Array(await request.arrayBuffer())
      : new TextEncoder().encode(await readText(request, charset));
  const extension = { 'text/html': '.html', 'text/plain': '.txt' }[type] ?? '';
  const name = file.endsWith(extension) ? file : `${file}${extension}`;
  const wanted = BINARY[type];
  // What is stated to be text and is a PDF, sound or not, is of another type than stated.
  if (wanted === undefined && isBinary(bytes))
    throw new RequestError('FILE_TYPE_UNSUPPORTED', `The content is not of type ${type}.`);
  const read = await readDocumentFile(name, inOnePiece(bytes));
  const [first] = read.documents;
  const fits = wanted === undefined ? isText(first) : first?.kind === wanted;
  if (!fits) throw new RequestError('FILE_TYPE_UNSUPPORTED', `The content is not of type ${type}.`);
  return read;
}

function isBinary(bytes: Uint8Array): boolean {
  return /^(?:%PDF-|PK\u0003\u0004)/.test(String.fromCharCode(...bytes.subarray(0, 8)));
}

function isText(document: DocumentText | undefined): boolean {
  return document !== undefined && ['text', 'markdown', 'html'].includes(document.kind);
}

async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Refuses a text without words. Throws `FILE_EMPTY`. */
export function readable(text: string): string {
  if (text.trim() === '')
    throw new RequestError('FILE_EMPTY', 'text: The document is empty.', {
      errors: [{ path: 'text', message: 'The document is empty.' }],
    });
  return text;
}

/** What can be wrong with a document that is sent. */
export const SENT_DOCUMENT_PROBLEMS = [
  'FILE_EMPTY',
  'FILE_ENCODING',
  'FILE_TYPE_UNSUPPORTED',
  'FILE_ENCRYPTED',
  'FILE_DAMAGED',
  'FILE_TOO_LARGE',
  'QUERY_INVALID',
  'OPTION_INVALID',
] as const;
