import { type CsvRow, csvRows, tableOf } from '../shared/csv-rows.ts';
import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { xlsxRows } from '../shared/sheets/xlsx.ts';

/** One row of the list: an entry under one of its names. */
export interface DfatRow {
  /** The cell of a column, trimmed; empty where the column is not there. */
  readonly cell: (column: string) => string;
  readonly line: number;
}

/** An entry: its number, and its rows, the first of which is numbered without a letter where there is one. */
export interface DfatEntry {
  readonly reference: string;
  readonly rows: readonly DfatRow[];
}

export interface DfatList {
  readonly entries: readonly DfatEntry[];
  readonly columns: readonly string[];
}

const REQUIRED = ['Reference', 'Name of Individual or Entity', 'Type', 'Name Type'];

/**
 * Reads the Australian consolidated list as XLSX: rows `12`, `12a`, `12b` are one entry under several names.
 * @throws InterdictError `COLUMN_MISSING`; `LIST_UNREADABLE` for a row without number; `LIST_EMPTY`; the codes of `xlsxRows`
 */
export async function readDfatXlsx(file: ListFile): Promise<DfatList> {
  return entriesOf(await xlsxRows(file), file);
}

/** The same from CSV. */
export async function readDfatCsv(file: ListFile): Promise<DfatList> {
  return entriesOf(await csvRows(file), file);
}

function entriesOf(rows: readonly CsvRow[], file: ListFile): DfatList {
  const table = tableOf(file, rows, REQUIRED);
  const entries = new Map<string, DfatRow[]>();
  for (const row of table.rows) {
    const reference = /^(\d+)\s*[a-z]*$/i.exec(row.cell('Reference'))?.[1];
    const name = row.cell('Name of Individual or Entity');
    const place = { file: file.name, line: row.line };
    if (!reference) {
      if (name === '') continue;
      throw listError('LIST_UNREADABLE', 'A row has no number', place);
    }
    const entry = entries.get(reference) ?? [];
    entries.set(reference, entry);
    entry.push(row);
  }
  if (entries.size === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
  return {
    columns: table.columns,
    entries: [...entries].map(([reference, all]) => ({ reference, rows: all })),
  };
}
