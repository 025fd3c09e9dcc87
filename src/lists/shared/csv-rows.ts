import { CsvError, parse } from 'csv-parse/sync';
import { listError } from './fail.ts';
import { type ListFile, wholeText } from './input.ts';
import { keptValue } from './repair.ts';

/** One row of a CSV file and the line it ends on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may differ between CSV files; everything else is RFC 4180. */
export interface CsvShape {
  readonly delimiter?: string;
  /** The first row (index) that counts; rows before it are the publisher's notes. */
  readonly skip?: number;
}

/**
 * Reads a CSV file whole. A trailing 0x1A (the end-of-file mark of DOS, which OFAC still writes) is dropped.
 * @throws InterdictError `LIST_UNREADABLE` at the line where the quoting breaks; the codes of `wholeText`.
 */
export async function csvRows(file: ListFile, shape: CsvShape = {}): Promise<CsvRow[]> {
  const text = (await wholeText(file)).replace(/\u001A\s*$/, '');
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: shape.delimiter ?? ',',
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.slice(shape.skip ?? 0).map(({ record, info }) => ({
      line: info.lines,
      cells: file.repair ? record.map((cell) => keptValue(cell, file)) : record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: number }).lines ?? 1);
    throw listError(
      'LIST_UNREADABLE',
      `The CSV is broken: ${error.message}`,
      { file: file.name, line },
      undefined,
      error,
    );
  }
}

/** A CSV file with a header. */
export interface CsvTable {
  readonly columns: readonly string[];
  /** `cell` finds the trimmed cell of a column; empty where the row is too short or the column is not there. */
  readonly rows: readonly { readonly line: number; readonly cell: (column: string) => string }[];
}

/**
 * Reads a CSV file whose first row (after those skipped) names the columns.
 * @throws InterdictError `COLUMN_MISSING` where a required column is not there; the codes of `csvRows`
 */
export async function csvTable(file: ListFile, required: readonly string[], shape: CsvShape = {}): Promise<CsvTable> {
  return tableOf(file, await csvRows(file, shape), required);
}

/** Rows before the header: a title, the day of the report. */
const MOST_NOTES = 10;

/**
 * A table of rows, of which the first names the columns; where one of the next few has all that are required, and the
 * first has not, the rows before it are notes.
 * @throws InterdictError `FILE_EMPTY`; `COLUMN_MISSING`
 */
export function tableOf(file: ListFile, all: readonly CsvRow[], required: readonly string[]): CsvTable {
  const names = all.slice(0, MOST_NOTES).map(({ cells }) => cells.map((name) => name.trim()));
  const at = Math.max(
    names.findIndex((row) => required.every((column) => row.includes(column))),
    0,
  );
  const columns = names[at];
  if (!columns) throw listError('FILE_EMPTY', 'The file has no rows', { file: file.name });
  const place = new Map(columns.map((name, index) => [name, index]));
  for (const column of required) {
    if (!place.has(column)) {
      const seen = columns.join(', ').slice(0, 200);
      throw listError('COLUMN_MISSING', `There is no column "${column}" (seen: ${seen})`, {
        file: file.name,
        line: all[at]?.line ?? 1,
      });
    }
  }
  return {
    columns: columns.filter((name) => name !== ''),
    rows: all
      .slice(at + 1)
      .map(({ line, cells }) => ({ line, cell: (column) => cells[place.get(column) ?? -1]?.trim() ?? '' })),
  };
}
