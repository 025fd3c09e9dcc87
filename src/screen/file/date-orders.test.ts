import { describe, expect, it } from 'vitest';
import { askRow } from './asked-row.ts';
import { datesInWords, withDateOrders } from './date-orders.ts';
import { openText } from './open-text.ts';
import { openRows } from './rows.ts';

/** The birth dates each row is asked with, and what is said of their order. */
async function asked(dates: readonly string[], ahead?: number) {
  const text = await openText(
    'in.csv',
    (async function* () {
      yield Buffer.from(`name,dob\n${dates.map((date) => `Ada,${date}\n`).join('')}`);
    })(),
  );
  const opened = await openRows(text);
  const { rows, dateOrders } = ahead === undefined ? opened : withDateOrders(opened.rows, ahead);
  const queries: Array<readonly string[] | undefined> = [];
  let bothWays = 0;
  for await (const row of rows) {
    const { dateOrders: _, ...bare } = row as typeof row & { dateOrders?: unknown };
    const one = askRow(
      ahead === undefined ? row : { ...bare, ...(dateOrders.size > 0 ? { dateOrders } : {}) },
      undefined,
    );
    if ('error' in one) throw new Error(one.error.message);
    queries.push(one.query.birthDates);
    if (one.bothWays > 0) bothWays++;
  }
  return { queries, said: datesInWords(dateOrders, bothWays, undefined, 'say which') };
}

it('a row with a number and no name is asked, one with neither is not', async () => {
  const text = await openText(
    'in.csv',
    (async function* () {
      yield Buffer.from('name,passport\n,A0123456\n,\n');
    })(),
  );
  const asked: unknown[] = [];
  for await (const row of (await openRows(text)).rows) asked.push(askRow(row, undefined));
  expect(asked).toMatchObject([
    { query: { names: [], identifiers: ['A0123456'] } },
    { error: { code: 'QUERY_EMPTY' } },
  ]);
});

describe('the order of dates in a column', () => {
  it('is that of a date which can be read one way only, for rows before it as well', async () => {
    const { queries, said } = await asked(['03/04/1980', '30/08/1954']);
    expect(queries).toEqual([['1980-04-03'], ['1954-08-30']]);
    expect(said).toEqual(['dates of dob: day first, as 30/08/1954 (row 2) shows']);
  });

  it('is open where no date shows it: both readings are asked, and the rows counted', async () => {
    const { queries, said } = await asked(['03/04/1980', '1954', '04.03.1980']);
    expect(queries).toEqual([['1980-04-03', '1980-03-04'], ['1954'], ['1980-03-04']]);
    expect(said).toEqual([expect.stringMatching(/^1 row has a birth date .* both ways; say which$/)]);
  });

  it('is open where dates show both orders, and both dates are named', async () => {
    const { queries, said } = await asked(['03/04/1980', '30/08/1954', '08/30/1954']);
    expect(queries[0]).toEqual(['1980-04-03', '1980-03-04']);
    expect(said[0]).toBe('dates of dob: 30/08/1954 (row 2) and 08/30/1954 (row 3) show both orders');
  });

  it('is what the rows looked at first show, until a later row contradicts', async () => {
    const { queries, said } = await asked(['30/08/1954', '03/04/1980', '08/30/1954', '03/04/1980'], 2);
    expect(queries.map((dates) => dates?.length)).toEqual([1, 1, 1, 2]);
    expect(said[0]).toContain('show both orders');
    const late = await asked(['03/04/1980', '03/04/1980', '30/08/1954', '03/04/1980'], 2);
    expect(late.queries.map((dates) => dates?.length)).toEqual([2, 2, 1, 2]);
  });
});
