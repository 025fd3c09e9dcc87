import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interdict } from './cli-world.ts';

const pairs = (stdin: string, ...more: string[]) => interdict(['compare', '--pairs', '-', ...more], { stdin });

describe('interdict compare --pairs', () => {
  it('adds the score last and leaves everything else as it was, in order', async () => {
    const { status, out, err } = await pairs(
      'note,schema,name1,name2\n"a, b",Person,Talla Morwen,TALLA MORWEN\nc,,A,B\n',
    );
    expect(status).toBe(0);
    expect(out).toBe(
      'note,schema,name1,name2,score_error,score\n"a, b",Person,Talla Morwen,TALLA MORWEN,,1\nc,,A,B,,0.123457\n',
    );
    expect(err).toContain('2 pairs scored');
  });

  it('says in its place why a pair was not scored, goes on with the others, and ends with 2', async () => {
    const { status, out, err } = await pairs('name1,name2\n,B\nA,A\nA\n"A,B\nB,B\n');
    expect(status).toBe(2);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(['score', '0', '1', '0', '0', '1']);
    expect(lines[1]).toContain('QUERY_EMPTY line 2: ');
    expect(lines[3]).toContain('ROW_UNREADABLE line 4: ');
    expect(lines[4]).toContain('ROW_UNREADABLE line 5: ');
    expect(err).toContain('line 2: QUERY_EMPTY');
    expect(err).toContain('3 pairs could not be scored');
  });

  it('reads JSON lines and gives each back byte for byte with its score', async () => {
    const input =
      '{"name1": "A",  "name2":"A","n":1.50}\n\n{"name1":"A"}\n[1]\n{}\n{"name1":"A","name2":"B","score":3}\n';
    const { status, out, lines } = await pairs(input);
    expect(status).toBe(2);
    expect(out.startsWith('{"name1": "A",  "name2":"A","n":1.50,"score":1}\n')).toBe(true);
    expect(lines().map(({ score_error: error }) => error && [error.line, error.code])).toEqual([
      undefined,
      [3, 'QUERY_EMPTY'],
      [4, 'ROW_UNREADABLE'],
      [5, 'QUERY_EMPTY'],
      [6, 'OPTION_INVALID'],
    ]);
    expect(lines().map(({ score }) => score)).toEqual([1, null, null, null, null]);
  });

  it('tells of a fact it does not understand, and scores without it', async () => {
    const { status, out } = await pairs('name1,name2,birth_date1,country2\nA,A,yore,fr\n');
    expect(status).toBe(2);
    expect(out.split('\n')[1]).toMatch(/OPTION_INVALID line 2: birth_date1 ""?yore""? is not understood.*,1$/);
  });

  it.each([
    ['schema,name1,nmae2\nPerson,A,B\n', [], 'COLUMN_MISSING', 'Is "nmae2" meant?'],
    ['schema,name1,name2,Score\nPerson,A,B,1\n', [], 'OPTION_INVALID', '--score-column'],
    ['schema,name1,name2\n', ['--schema', 'Person'], 'OPTION_INVALID', 'column "schema"'],
    ['', [], 'FILE_EMPTY', 'empty'],
  ])('refuses %j with a code', async (csv, more, code, words) => {
    const { status, err } = await pairs(csv, ...more);
    expect(status).toBe(1);
    expect(err).toContain(`error ${code}: `);
    expect(err).toContain(words);
  });

  it('keeps a score column that is there when ours gets another name', async () => {
    const { out } = await pairs('name1,name2,score\nA,A,0.3\n', '--score-column', 'ours');
    expect(out).toBe('name1,name2,score,ours_error,ours\nA,A,0.3,,1\n');
  });

  it('gives back any table unchanged, whatever stands in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\ufeff', '').replaceAll('\ufffd', '')),
      fc.constantFrom('', ' ', '"', '""', 'a "b" c', 'one\ntwo', 'one\r\ntwo', ',', 'A;B', '\t'),
    );
    const table = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quoted = (row: readonly string[]) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',');
        const csv = `${[['before', 'name1', 'name2', 'after'], ...rows].map(quoted).join('\n')}\n`;
        const { out } = await pairs(csv, '--delimiter', ',');
        const back: string[][] = parse(out, { record_delimiter: '\n' });
        expect(back.slice(1).map((row) => row.slice(0, -2))).toEqual(rows);
        expect(back.slice(1).every((row) => Number(row.at(-1)) >= 0 && Number(row.at(-1)) <= 1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('scores a hundred thousand pairs without gathering them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'interdict-pairs-'));
    const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
    const row = (index: number) => `Person,Talla Morwen ${index},Talla Morwen,${'x'.repeat(200)}`;
    await writeFile(
      input,
      `schema,name1,name2,filler\n${Array.from({ length: 100_000 }, (_, index) => row(index)).join('\n')}\n`,
    );
    const { status } = await interdict(['compare', '--pairs', input, '--out', output]);
    const lines = (await readFile(output, 'utf8')).split('\n');
    expect([status, lines.length]).toEqual([0, 100_002]);
    expect(lines[77_778]).toBe(`${row(77_777)},,0.123457`);
    await rm(folder, { recursive: true });
  });
});
