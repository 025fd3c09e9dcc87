import { readRecord } from './csv-record.ts';
import type { TextLine } from './lines.ts';
import { MAX_LINE } from './lines.ts';

/** One record of a CSV file, or why it is none. `line` is the physical line it begins on, from 1. */
export type CsvRow =
  | { readonly line: number; readonly fields: readonly string[]; readonly end: string }
  | { readonly line: number; readonly problem: string };

/** How far one quoted field may reach over line ends before its opening quote is taken for a mistake. */
const MAX_LINES_PER_RECORD = 200;

/**
 * Reads the records of a CSV file, one at a time, and recovers from broken quoting.
 *
 * Where a quoted field is open at the end of its line, the following lines are tried with it. If they do not
 * close it cleanly, with the number of columns the header promises, then only the line that opened it is
 * refused and reading resumes on the very next line: a stray quote costs its own row and no other.
 *
 * Blank lines are no rows. The number of columns is that of the first record; a row may have more only where
 * the surplus is empty.
 */
export async function* readCsvRows(lines: AsyncIterator<TextLine>, delimiter: string): AsyncGenerator<CsvRow> {
  const ahead = lookahead(lines);
  let columns: number | undefined;

  for (;;) {
    const first = await ahead.take();
    if (first === undefined) return;
    if (first.tooLong) {
      yield { line: first.number, problem: `the line is longer than ${MAX_LINE} characters` };
      continue;
    }
    if (isBlank(first.text, delimiter)) continue;

    const alone = readRecord(first.text, delimiter);
    const joined = alone.kind === 'open' ? await join(first, ahead, delimiter, columns) : undefined;
    const fields = alone.kind === 'fields' ? alone.fields : joined?.fields;
    if (fields === undefined) {
      yield { line: first.number, problem: 'a quoted field is opened on this line and never properly closed' };
      continue;
    }
    // The first record is the header, and the header is what counts the columns.
    columns ??= fields.length;
    const row = fitted(fields, columns);
    if (row === undefined) {
      yield { line: first.number, problem: `the row has ${fields.length} fields where the header has ${columns}` };
    } else {
      yield { line: first.number, fields: row, end: joined?.end ?? first.end };
    }
  }
}

/** Joins an open record with the lines after it; consumes them only if the whole reads cleanly. */
async function join(
  first: TextLine,
  ahead: Lookahead,
  delimiter: string,
  columns: number | undefined,
): Promise<{ fields: string[]; end: string } | undefined> {
  let text = first.text + first.end;
  let inner = 0;
  let innerRows = 0;
  for (let count = 1; count < MAX_LINES_PER_RECORD; count += 1) {
    const next = await ahead.peek(count - 1);
    if (next === undefined || next.tooLong || text.length > MAX_LINE) return undefined;
    text += next.text;
    if (next.text.includes('"')) {
      const reading = readRecord(text, delimiter, true);
      if (reading.kind === 'stray') return undefined;
      if (reading.kind === 'fields') {
        if (columns !== undefined && fitted(reading.fields, columns) === undefined) return undefined;
        // Lines that would each make a row of their own are rows that a lost quote has swallowed.
        if (inner > 0 && inner === innerRows) return undefined;
        ahead.drop(count);
        return { fields: reading.fields, end: next.end };
      }
    }
    inner += 1;
    const alone = readRecord(next.text, delimiter);
    if (alone.kind === 'fields' && alone.fields.length === columns && columns > 1) innerRows += 1;
    text += next.end;
  }
  return undefined;
}

/** A line with nothing on it; one of tabs alone is a row of empty fields where tabs are the delimiter. */
function isBlank(text: string, delimiter: string): boolean {
  return text.trim() === '' && !text.includes(delimiter);
}

function fitted(fields: string[], columns: number): string[] | undefined {
  if (fields.length === columns) return fields;
  if (fields.length > columns && fields.slice(columns).every((field) => field.trim() === '')) {
    return fields.slice(0, columns);
  }
  return undefined;
}

interface Lookahead {
  take(): Promise<TextLine | undefined>;
  peek(index: number): Promise<TextLine | undefined>;
  drop(count: number): void;
}

function lookahead(lines: AsyncIterator<TextLine>): Lookahead {
  let waiting: TextLine[] = [];
  const fill = async (count: number) => {
    while (waiting.length < count) {
      const next = await lines.next();
      if (next.done) return;
      waiting.push(next.value);
    }
  };
  return {
    async take() {
      await fill(1);
      return waiting.shift();
    },
    async peek(index) {
      await fill(index + 1);
      return waiting[index];
    },
    drop(count) {
      waiting = waiting.slice(count);
    },
  };
}
