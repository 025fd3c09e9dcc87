import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecord } from './csv-record.ts';
import { readCsvRows } from './csv-rows.ts';
import { linesOf } from './lines.ts';

/** Reads a text cut into chunks of a given size, as a stream would bring it. */
async function read(text: string, delimiter = ',', chunk = 7) {
  async function* chunks() {
    for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
  }
  const rows = [];
  for await (const row of readCsvRows(linesOf(chunks()), delimiter)) rows.push(row);
  return rows;
}
const fieldsOf = (rows: Awaited<ReturnType<typeof read>>) =>
  rows.map((row) => ('fields' in row ? row.fields : row.line));

describe('readCsvRows', () => {
  it('agrees with another parser on every well-formed file, however it is cut into chunks', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', 'a,b', 'x\ny', 'é', '\u2028', 'two words'));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 30 }), async (rows, chunk) => {
        const text = `${rows.map((row) => writeRecord(row, ',')).join('\n')}\n`;
        expect(fieldsOf(await read(text, ',', chunk))).toEqual(parse(text, { record_delimiter: '\n' }));
      }),
    );
  });

  it('loses one row to a stray quote, not all rows up to the next quote', async () => {
    const text = 'name,born\n"Alpha,1970\nBeta,1971\nGamma,1972\n"Delta, Inc",1973\nEpsilon,1974\n';
    expect(fieldsOf(await read(text))).toEqual([
      ['name', 'born'],
      2,
      ['Beta', '1971'],
      ['Gamma', '1972'],
      ['Delta, Inc', '1973'],
      ['Epsilon', '1974'],
    ]);
  });

  it('does not let two stray quotes swallow the rows between them', async () => {
    const text = 'name,born\n"Alpha,1970\nBeta,1971\nGamma",1972\nDelta,1973\n';
    expect(fieldsOf(await read(text))).toEqual([
      ['name', 'born'],
      2,
      ['Beta', '1971'],
      ['Gamma"', '1972'],
      ['Delta', '1973'],
    ]);
  });

  it('keeps a field that rightly runs over lines, with its line ends', async () => {
    const text = 'name,address\r\nAlpha,"1 Long Street\r\nTown"\r\nBeta,2 Road\r\n';
    expect(fieldsOf(await read(text))).toEqual([
      ['name', 'address'],
      ['Alpha', '1 Long Street\r\nTown'],
      ['Beta', '2 Road'],
    ]);
  });

  it('takes quotes inside plain text as they stand', async () => {
    expect(fieldsOf(await read('name,size\nRobert "Bob" Ray,19" rack\n"Bob" Ray,1\n'))).toEqual([
      ['name', 'size'],
      ['Robert "Bob" Ray', '19" rack'],
      ['"Bob" Ray', '1'],
    ]);
  });

  it('tells a row with too few or too many fields by its line, and forgives empty ones at the end', async () => {
    expect(fieldsOf(await read('a,b\n1\n\n1,2,3\n1,2,,\n'))).toEqual([['a', 'b'], 2, 4, ['1', '2']]);
  });

  it('refuses a line without end instead of holding it', async () => {
    const text = `a,b\n${'x'.repeat(5_000_000)},1\n1,2\n`;
    expect(fieldsOf(await read(text, ',', 1_000_000))).toEqual([['a', 'b'], 2, ['1', '2']]);
  });

  it('reads old Macintosh line ends', async () => {
    expect(fieldsOf(await read('a,b\r1,2\r3,4', ',', 100))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});
