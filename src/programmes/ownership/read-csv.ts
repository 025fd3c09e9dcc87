import { CsvError, parse } from 'csv-parse/sync';
import { InterdictError } from '../../model/errors.ts';
import type { TableRow } from './table-rows.ts';

/** Columns by what they hold; the first name is ours. Compared without case, spaces and punctuation. */
const COLUMNS: Readonly<Record<Exclude<keyof TableRow, 'line'>, readonly string[]>> = {
  owner: ['owner', 'shareholder', 'holder', 'parent'],
  owned: ['owned', 'entity', 'company', 'subsidiary'],
  percent: ['percent', 'share', 'stake', 'percentage', 'shares'],
  from: ['from', 'since', 'start'],
  until: ['until', 'to', 'end'],
  control: ['control', 'controls'],
  joint: ['joint', 'jointly'],
  blockedBy: ['blockedby', 'blocked', 'designatedby'],
  ownerId: ['ownerid', 'listid', 'id'],
};
const NEEDED = ['owner', 'owned', 'percent'] as const;

interface Read {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a shareholder table in CSV, separated by commas, semicolons or tabs, with a header line.
 *
 * @throws `FILE_EMPTY`, `COLUMN_MISSING`, `OWNERSHIP_INVALID`, with file and line
 */
export function readCsv(text: string, file: string): TableRow[] {
  const records = recordsOf(text, file);
  const header = records[0];
  if (header === undefined) {
    throw new InterdictError('FILE_EMPTY', `${file} is empty.`, 'Give a header line and at least one row.', { file });
  }
  const places = placesIn(header.record, file);
  const cell = (record: readonly string[], field: keyof typeof COLUMNS) => {
    const at = places.get(field);
    return at === undefined ? undefined : record[at];
  };
  return records.slice(1).map(({ record, info }) => ({
    owner: cell(record, 'owner') ?? '',
    owned: cell(record, 'owned') ?? '',
    percent: cell(record, 'percent') ?? '',
    from: cell(record, 'from'),
    until: cell(record, 'until'),
    control: cell(record, 'control'),
    joint: cell(record, 'joint'),
    blockedBy: cell(record, 'blockedBy'),
    ownerId: cell(record, 'ownerId'),
    line: info.lines,
  }));
}

function recordsOf(text: string, file: string): Read[] {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [';', '\t', ','].map((mark) => ({ mark, count: header.split(mark).length }));
  const delimiter = counts.sort((a, b) => b.count - a.count)[0]!.mark;
  try {
    return parse(text, { bom: true, delimiter, info: true, skip_empty_lines: true, trim: true }) as unknown as Read[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? { line: error.lines } : {};
    throw new InterdictError(
      'OWNERSHIP_INVALID',
      `${file} is not sound CSV: ${error.message}.`,
      'Check quotes and the number of columns in the line named.',
      { file, ...line },
      error,
    );
  }
}

function placesIn(header: readonly string[], file: string): ReadonlyMap<keyof typeof COLUMNS, number> {
  const folded = header.map((name) => name.toLowerCase().replace(/[^\p{L}\d%]/gu, ''));
  const places = new Map<keyof typeof COLUMNS, number>();
  for (const field of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    const at = folded.findIndex((name) => COLUMNS[field].includes(name) || (field === 'percent' && name === '%'));
    if (at >= 0) places.set(field, at);
  }
  const missing = NEEDED.filter((field) => !places.has(field));
  if (missing.length === 0) return places;
  throw new InterdictError(
    'COLUMN_MISSING',
    `${file} has no column ${missing.map((field) => `"${field}"`).join(' and ')}; its columns are: ${header.join(', ')}.`,
    'The first line names the columns: owner, owned, percent, and if you like from, until, control, joint, blocked_by, owner_id.',
    { file, line: 1 },
  );
}
