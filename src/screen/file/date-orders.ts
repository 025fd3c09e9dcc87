import { type DateOrder, orderShownBy } from './dates.ts';
import type { DateOrders, Row, ShownOrder } from './row.ts';

/** So many rows are looked at before the first is handed on: what they show holds for all, whatever their number. */
const AHEAD = 1000;

/**
 * Looks at the birth dates of the first rows: where one can only be read day first (`30/08/1954`) and none of its column
 * only month first, or the other way round, the column is written in that order. From a later row on that shows
 * otherwise, the column is read both ways again. Memory is bounded by the rows looked at.
 */
export function withDateOrders(
  rows: AsyncIterable<Row>,
  ahead = AHEAD,
): { rows: AsyncIterable<Row>; dateOrders: DateOrders } {
  const shown = new Map<string, ShownOrder>();
  async function* ordered(): AsyncGenerator<Row> {
    const first: Row[] = [];
    let settled = false;
    for await (const row of rows) {
      look(row, shown, settled);
      if (settled) yield withOrders(row, shown);
      else if (first.push(row) === ahead) {
        settled = true;
        for (const held of first.splice(0)) yield withOrders(held, shown);
      }
    }
    for (const held of first) yield withOrders(held, shown);
  }
  return { rows: ordered(), dateOrders: shown };
}

/** Once settled, a column of which nothing was shown stays without an order: earlier rows were read both ways. */
function look(row: Row, shown: Map<string, ShownOrder>, settled: boolean): void {
  if ('problem' in row) return;
  for (const column of row.map.get('birth_date') ?? []) {
    for (const text of row.values(column).flatMap((value) => value.split(/[;|]/))) {
      const order = orderShownBy(text);
      if (order === undefined) continue;
      const date: ShownOrder['by'] = { text: text.trim(), row: row.row };
      const before = shown.get(column);
      if (before === undefined) {
        if (!settled) shown.set(column, { order, by: date });
      } else if (before.order !== undefined && before.order !== order) {
        shown.set(column, { by: before.by, against: date });
      }
    }
  }
}

function withOrders(row: Row, dateOrders: DateOrders): Row {
  return 'problem' in row || dateOrders.size === 0 ? row : { ...row, dateOrders };
}

const ORDER_WORDS: Readonly<Record<DateOrder, string>> = { dmy: 'day first', mdy: 'month first' };

/**
 * How dates in figures were read, in lines for people: none where nothing was to be decided.
 *
 * @param rows how many rows have a date that was read both ways
 * @param hint what to do about those
 */
export function datesInWords(dateOrders: DateOrders, rows: number, given?: DateOrder, hint = ''): string[] {
  if (given !== undefined) return [`dates in figures: ${ORDER_WORDS[given]}, as you say`];
  const lines = [...dateOrders].map(([column, { order, by, against }]) =>
    order === undefined
      ? `dates of ${column}: ${by.text} (row ${by.row}) and ${against?.text} (row ${against?.row}) show both orders`
      : `dates of ${column}: ${ORDER_WORDS[order]}, as ${by.text} (row ${by.row}) shows`,
  );
  if (rows > 0) {
    const whose = `${rows.toLocaleString('en')} ${rows === 1 ? 'row has a birth date' : 'rows have a birth date'}`;
    lines.push(`${whose} that may be day first or month first and was read both ways${hint === '' ? '' : `; ${hint}`}`);
  }
  return lines;
}
