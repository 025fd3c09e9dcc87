import { InterdictError } from '../../model/index.ts';
import { type ColumnMap, type ColumnOverrides, mapColumns } from './columns.ts';
import { readCsvRows } from './csv-rows.ts';
import { withDateOrders } from './date-orders.ts';
import { guessDelimiter } from './delimiter.ts';
import { readJsonObject } from './json-object.ts';
import { linesOf } from './lines.ts';
import type { OpenedText } from './open-text.ts';
import type { DateOrders, Row, RowValues } from './row.ts';

export type { Row } from './row.ts';

export type RowFormat = 'csv' | 'jsonl';

export interface RowsOptions {
  /** Guessed from the name of the file, else from its first character, where absent. */
  readonly format?: RowFormat | undefined;
  /** Guessed from the first lines where absent. */
  readonly delimiter?: string | undefined;
  readonly overrides?: ColumnOverrides;
}

export interface OpenedRows {
  readonly format: RowFormat;
  readonly delimiter: string | undefined;
  /** The mapping of the columns, known once the header or the first object is read. */
  readonly map: ColumnMap | undefined;
  /** Every column of the header, or of the first object, also those that are not used. */
  readonly columns: readonly string[];
  /** What the first rows show of the order of dates; filled once rows are read. */
  readonly dateOrders: DateOrders;
  readonly rows: AsyncIterable<Row>;
}

/**
 * Opens the rows of a customer file. A CSV file's header is read at once; rows then stream.
 *
 * @throws InterdictError `COLUMN_MISSING` (no column holds names), `ROW_UNREADABLE` (the header itself),
 *   `OPTION_INVALID` (an override names an unknown column).
 */
export async function openRows(text: OpenedText, options: RowsOptions = {}): Promise<OpenedRows> {
  const overrides = options.overrides ?? new Map();
  const format = options.format ?? formatOf(text);
  if (format === 'jsonl') return openJsonRows(text, overrides);

  const delimiter = options.delimiter ?? guessDelimiter(headLines(text.head));
  const records = readCsvRows(linesOf(text.chunks), delimiter);
  const header = (await records.next()).value;
  if (header === undefined) {
    throw new InterdictError('FILE_EMPTY', `${text.name} holds no line`, 'Give a file with a header and rows.', {
      file: text.name,
    });
  }
  if ('problem' in header) {
    throw new InterdictError(
      'ROW_UNREADABLE',
      `The header of ${text.name} cannot be read: ${header.problem}`,
      'Mend the quotes of the first line; it must name the columns.',
      { file: text.name, line: header.line },
    );
  }
  const columns: string[] = header.fields.map((column: string) => column.trim());
  const map = mapColumns(columns, overrides, text.name);
  const indexes = new Map<string, number[]>();
  columns.forEach((column, index) => {
    indexes.set(column, [...(indexes.get(column) ?? []), index]);
  });

  async function* rows(): AsyncGenerator<Row> {
    let row = 0;
    for await (const record of records) {
      row += 1;
      if ('problem' in record) {
        yield { row, line: record.line, problem: unreadableRow(record.problem) };
      } else {
        const values: RowValues = (column) => (indexes.get(column) ?? []).map((index) => record.fields[index] ?? '');
        yield { row, line: record.line, values, map };
      }
    }
  }
  return { format, delimiter, map, columns, ...withDateOrders(rows()) };
}

async function openJsonRows(text: OpenedText, overrides: ColumnOverrides): Promise<OpenedRows> {
  const lines = linesOf(text.chunks);
  const maps = new Map<string, ColumnMap>();
  let readable = 0;
  let row = 0;
  let header: readonly string[] = [];

  async function* read(): AsyncGenerator<Row> {
    for await (const line of lines) {
      if (!line.tooLong && line.text.trim() === '') continue;
      row += 1;
      const object = line.tooLong ? unreadableRow('the line is too long') : readJsonObject(line.text);
      if (object instanceof InterdictError) {
        yield { row, line: line.number, problem: object };
        continue;
      }
      const columns = [...object.keys()];
      const key = columns.join('\u0000');
      try {
        const map = maps.get(key) ?? mapColumns(columns, overrides, text.name, true);
        // Files with ever new keys must not fill the memory.
        if (maps.size < 1000) maps.set(key, map);
        if (readable === 0) header = columns;
        readable += 1;
        yield { row, line: line.number, values: (column) => object.get(column) ?? [], map };
      } catch (error) {
        // A first object without a name means that the whole file is not understood; a later one, that row.
        if (readable === 0 || !(error instanceof InterdictError)) throw error;
        yield { row, line: line.number, problem: error };
      }
    }
  }
  const rows = read();
  const first = await rows.next();
  const map = first.done || 'problem' in first.value ? undefined : first.value.map;
  async function* fromFirst(): AsyncGenerator<Row> {
    if (!first.done) yield first.value;
    yield* rows;
  }
  return { format: 'jsonl', delimiter: undefined, map, columns: header, ...withDateOrders(fromFirst()) };
}

/** What a file is, by its name, else by its first character. */
export function formatOf(text: OpenedText): RowFormat {
  if (/\.(jsonl|ndjson|ftm|json)$/i.test(text.name)) return 'jsonl';
  if (/\.(csv|tsv|tab|psv)$/i.test(text.name)) return 'csv';
  return text.head.trimStart().startsWith('{') ? 'jsonl' : 'csv';
}

function headLines(head: string): string[] {
  const lines = head.split(/\r\n|\n|\r/, 21);
  // The last piece may be cut in the middle by the chunk.
  return lines.length > 1 ? lines.slice(0, -1) : lines;
}

function unreadableRow(problem: string): InterdictError {
  return new InterdictError(
    'ROW_UNREADABLE',
    `The row cannot be read: ${problem}`,
    'Mend the line and screen it again.',
  );
}
