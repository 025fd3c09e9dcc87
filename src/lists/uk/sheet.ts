import type { Party } from '../../model/index.ts';
import { type CsvRow, type CsvTable, csvRows, tableOf } from '../shared/csv-rows.ts';
import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { odsRows } from '../shared/sheets/ods.ts';
import type { XmlElement } from '../shared/xml-records.ts';
import { mapUkIndexRow } from './mapper.ts';
import { ukIndexRows } from './reader.ts';
import { SHEET_TAGS } from './sheet-columns.ts';
import { mapUkDesignation } from './xml-mapper.ts';

/**
 * Reads the UK Sanctions List as CSV: one row for each name of an entry, with all its facts beside it.
 * @throws InterdictError `COLUMN_MISSING`; `LIST_UNREADABLE` for a row without id; `LIST_EMPTY`; the codes of `csvRows`
 */
export async function readUkCsv(file: ListFile): Promise<Party[]> {
  return ukParties(await csvRows(file), file);
}

/** The same from the ODS file, in the columns of the whole list or those of its index. */
export async function readUkOds(file: ListFile): Promise<Party[]> {
  return ukParties(await odsRows(file), file);
}

function ukParties(rows: readonly CsvRow[], file: ListFile): Party[] {
  const table = tableOf(file, rows, ['Unique ID']);
  if (table.rows.length === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
  if (!table.columns.some((column) => key(column) === 'name6')) {
    const index = tableOf(file, rows, ['Unique ID', 'Name', 'Regime Name', 'Type', 'Date Designated']);
    return ukIndexRows(index, file).map((row) => mapUkIndexRow(row));
  }
  return [...designations(table, file).values()].map(mapUkDesignation);
}

/** The rows of one entry together as the element they are in the XML, so that both are read alike. */
function designations({ rows, columns }: CsvTable, file: ListFile): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const { line, cell } of rows) {
    const id = cell('Unique ID');
    if (id === '') throw listError('LIST_UNREADABLE', 'A row has no id', { file: file.name, line });
    const entry = found.get(id) ?? element('Designation', [element('Names', [], line)], line);
    found.set(id, entry);
    addRow(entry, columns, cell, line);
  }
  return found;
}

function addRow(entry: XmlElement, columns: readonly string[], cell: (column: string) => string, line: number): void {
  const groups = new Map<string, XmlElement>();
  for (const column of columns) {
    const text = cell(column);
    const place = SHEET_TAGS[key(column)];
    if (text === '' || place === '') continue;
    const [tag, group] = (place ?? '').split(' in ') as [string, string?];
    if (place === undefined) note(entry, `${column}: ${text}`, line);
    else if (group) {
      const parent = groups.get(group) ?? element(group, [], line);
      groups.set(group, parent);
      parent.children.push(element(tag, [], line, text));
    } else if (tag === 'OtherInformation') note(entry, text, line);
    else entry.children.push(element(tag, [], line, text));
  }
  for (const [group, parent] of groups) {
    const names = entry.children[0] as XmlElement;
    (group === 'Name' ? names : entry).children.push(parent);
  }
}

/** What no field holds is kept with the other information, once. */
function note(entry: XmlElement, text: string, line: number): void {
  const other = entry.children.find(({ name }) => name === 'OtherInformation');
  if (!other) entry.children.push(element('OtherInformation', [], line, text));
  else if (!other.text.includes(text)) other.text += `\n${text}`;
}

function element(name: string, children: XmlElement[], line: number, text = ''): XmlElement {
  return { name, attributes: {}, children, text, line };
}

/** Columns differ between editions in case, spaces and brackets only. */
function key(column: string): string {
  return column.toLowerCase().replace(/\(.*?\)|[^a-z0-9]/g, '');
}
