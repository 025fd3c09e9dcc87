import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
    expect(out).toBe('note,schema,name1,name2,score\n"a, b",Person,Talla Morwen,TALLA MORWEN,1\nc,,A,B,0.123457\n');
    expect(err).toContain('2 pairs scored');
  });

  it('scores a pair with an empty name 0, tells where, and ends with 2', async () => {
    const { status, out, err } = await pairs('schema;name1;name2\nPerson;;B\nPerson;A;A\n');
    expect([status, out]).toEqual([2, 'schema;name1;name2;score\nPerson;;B;0\nPerson;A;A;1\n']);
    expect(err).toContain('line 2: QUERY_EMPTY');
  });

  it.each([
    ['schema,name1,nmae2\nPerson,A,B\n', [], 'COLUMN_MISSING', 'Is "nmae2" meant?'],
    ['schema,name1,name2,Score\nPerson,A,B,1\n', [], 'OPTION_INVALID', '--score-column'],
    ['schema,name1,name2\nPerson,A,B\nPerson,A\n', [], 'ROW_UNREADABLE', ':3)'],
    ['schema,name1,name2\n', ['--schema', 'Person'], 'OPTION_INVALID', 'column "schema"'],
    ['', [], 'FILE_EMPTY', 'empty'],
  ])('refuses %j with a code', async (csv, more, code, words) => {
    const { status, err } = await pairs(csv, ...more);
    expect(status).toBe(1);
    expect(err).toContain(`error ${code}: `);
    expect(err).toContain(words);
  });

  it('writes nothing when a late row cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'interdict-pairs-'));
    await writeFile(join(folder, 'in.csv'), `name1,name2\n${'A,B\n'.repeat(30_000)}broken\n`);
    const { status, err } = await interdict([
      'compare',
      '--pairs',
      join(folder, 'in.csv'),
      '--out',
      join(folder, 'out.csv'),
    ]);
    expect([status, await readdir(folder)]).toEqual([1, ['in.csv']]);
    expect(err).toContain('in.csv:30002)');
    await rm(folder, { recursive: true });
  });

  it('keeps a score column that is there when ours gets another name', async () => {
    const { out } = await pairs('name1,name2,score\nA,A,0.3\n', '--score-column', 'ours');
    expect(out).toBe('name1,name2,score,ours\nA,A,0.3,1\n');
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
        expect(back.slice(1).map((row) => row.slice(0, -1))).toEqual(rows);
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
    expect(lines[77_778]).toBe(`${row(77_777)},0.123457`);
    await rm(folder, { recursive: true });
  });
});
