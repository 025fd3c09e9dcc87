import type { FileRow } from '../api.ts';

const HEAD = ['row', 'line', 'id', 'name', 'outcome', 'matches', 'best', 'best_id', 'best_list', 'score', 'note'];

/**
 * A cell of CSV. What a spreadsheet would take for a formula is written as text: names come from strangers.
 */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The results as a table, one line a row of the file, with a mark in front by which spreadsheets know UTF-8. */
export function csvOf(rows: readonly FileRow[]): string {
  const lines = rows.map((row) => {
    if ('error' in row) return [row.row, row.line, row.id, '', 'not screened', 0, '', '', '', '', row.error.message];
    const { best, incomplete = [] } = row;
    const name = row.query.names.join(' / ');
    const found = [best?.caption, best?.id, best?.list, best?.score];
    return [row.row, row.line, row.id, name, row.outcome, row.total, ...found, incomplete.join('; ')];
  });
  return `\ufeff${[HEAD, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** The results as the service gave them, one line a row. */
export const jsonLinesOf = (rows: readonly FileRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
