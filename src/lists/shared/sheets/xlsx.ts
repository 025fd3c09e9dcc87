import type { CsvRow } from '../csv-rows.ts';
import { listError } from '../fail.ts';
import type { ListFile } from '../input.ts';
import { scanXml } from '../xml-records.ts';
import { Grid, MOST_COLUMNS } from './grid.ts';
import { openZip } from './zip.ts';

/**
 * The rows of the first sheet of an Office Open XML workbook. Numbers stay as stored: a date is a count of days, which
 * `excelDay` reads.
 * @throws InterdictError `LIST_UNREADABLE` for a file that is no such workbook; the codes of `openZip` and `scanXml`
 */
export async function xlsxRows(file: ListFile): Promise<CsvRow[]> {
  const archive = await openZip(file);
  const name = archive.names.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part)).sort(inOrder)[0];
  const sheet = name === undefined ? undefined : archive.part(name);
  if (!sheet) throw listError('LIST_UNREADABLE', 'This is no XLSX file: it has no sheet', { file: file.name });
  const strings = await sharedStrings(archive.part('xl/sharedStrings.xml'));
  const grid = new Grid(file);
  let inside = '';
  let type = '';
  let at: number | undefined;
  let text = '';
  const stack: string[] = [];
  await scanXml(sheet, {
    open(tag, attributes) {
      const name = local(tag);
      stack.push(name);
      if (name === 'c') [type, at, text] = [attributes.t ?? 'n', columnOf(attributes.r), ''];
      if (name === 'v' || name === 't') inside = name;
      if (name === 'rPh') inside = '';
    },
    text(found) {
      if (inside !== '' && !stack.includes('rPh')) text += found;
    },
    close() {
      const name = stack.pop();
      if (name === 'v' || name === 't') inside = '';
      if (name === 'row') grid.row();
      if (name !== 'c') return;
      const value = type === 's' ? strings[Number(text)] : text;
      if (value === undefined) {
        throw listError('LIST_UNREADABLE', `A cell names the text ${text.slice(0, 20)}, which is not there`, {
          file: file.name,
        });
      }
      grid.cell(value, 1, at);
    },
  });
  return grid.rows;
}

/** A day of a workbook: the count of days since 1899-12-30, as programs store dates. */
export function excelDay(text: string): string | undefined {
  const days = /^\d{4,5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  // Counts below 10,000 would be days before May 1927; a cell with four digits is a year.
  return days >= 10_000 ? new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10) : undefined;
}

async function sharedStrings(part: ListFile | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  const stack: string[] = [];
  let text = '';
  await scanXml(part, {
    open(tag) {
      stack.push(local(tag));
      if (stack.at(-1) === 'si') text = '';
    },
    text(found) {
      if (stack.at(-1) === 't' && !stack.includes('rPh')) text += found;
    },
    close() {
      if (stack.pop() === 'si') strings.push(text);
    },
  });
  return strings;
}

/** The column of `AB12`, counted from 0; `undefined` where the cell does not say. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (!letters) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return Math.min(column, MOST_COLUMNS);
}

/** `sheet2.xml` before `sheet10.xml`. */
function inOrder(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function local(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
