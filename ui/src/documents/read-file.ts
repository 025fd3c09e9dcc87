import { api, Trouble } from '../api.ts';
import { documentType, tableType } from './file-kinds.ts';

const LARGEST = 5_000_000;

/** The text of a chosen file, and the encoding it was read in where that is not UTF-8. */
interface FileText {
  readonly text: string;
  readonly encoding?: string;
}

/**
 * The text of a chosen file: of a PDF or an office document the service takes it out; a table that is no UTF-8 is one of
 * an older spreadsheet; all else is UTF-8, or refused with the way to read it.
 */
export async function readChosen(file: File, signal: AbortSignal): Promise<FileText> {
  assertSize(file);
  const type = documentType(file.name);
  if (type !== undefined) return { text: await api.textOf(file.name, new Blob([file], { type }), signal) };
  if (tableType(file.name) === undefined) return { text: await readFile(file) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = utf8(bytes);
  if (text !== undefined) return { text };
  if (bytes.includes(0)) throw notText(file);
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
}

/** The text of a file that is UTF-8 text; anything else is refused with the way to read it. */
export async function readFile(file: File): Promise<string> {
  assertSize(file);
  const text = utf8(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) throw notText(file);
  return text;
}

function utf8(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function assertSize(file: File): void {
  if (file.size <= LARGEST) return;
  const command = tableType(file.name) === undefined ? 'interdict read FILE' : 'interdict screen --file FILE';
  throw new Trouble(
    'This file is too large for the page',
    `“${file.name}” has ${(file.size / 1e6).toFixed(1)} MB; the page reads up to 5 MB. Nothing was read.`,
    `Use the command line, which has no such limit: ${command}`,
    'FILE_TOO_LARGE',
  );
}

function notText(file: File): Trouble {
  return new Trouble(
    'This file is not plain text',
    `“${file.name}” holds bytes that are no UTF-8 text: it is a workbook, an older office file, or text in another encoding. Nothing was read.`,
    'Save it as PDF, DOCX or UTF-8 text, a table as CSV, and choose that file; or copy its text and paste it here.',
    'FILE_TYPE_UNSUPPORTED',
  );
}
