import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { FileRow } from '../api.ts';
import { csvOf, jsonLinesOf } from './downloads.ts';

const query = {
  names: ['Ada, "Rowan"'],
  schema: 'Person' as const,
  birthDates: [],
  countries: [],
  genders: [],
  identifiers: [],
};
const rows: FileRow[] = [
  {
    row: 1,
    line: 2,
    id: '=1+1',
    query,
    outcome: 'match',
    total: 2,
    best: {
      id: 'x-1',
      list: 'xx',
      caption: 'ROWAN, Ada',
      schema: 'Person',
      score: 0.91,
      band: 'strong',
      name: 'Ada',
      kind: 'primary',
    },
  },
  { row: 2, line: 3, error: { code: 'QUERY_EMPTY', message: 'The row has no name', remedy: 'Give one' } },
];

it('every row is one record of CSV, and nothing in it is a formula', () => {
  const [head, first, second] = parse(csvOf(rows), { bom: true }) as string[][];
  expect(first).toHaveLength(head!.length);
  expect(Object.fromEntries(head!.map((name, at) => [name, first![at]]))).toMatchObject({
    id: "'=1+1",
    name: 'Ada, "Rowan"',
    outcome: 'match',
    best: 'ROWAN, Ada',
    score: '0.91',
  });
  expect(second).toEqual(['2', '3', '', '', 'not screened', '0', '', '', '', '', 'The row has no name']);
});

it('JSON lines carry the rows as they came', () => {
  expect(
    jsonLinesOf(rows)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(rows);
});
