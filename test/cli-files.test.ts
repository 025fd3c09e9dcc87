import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interdict, smallEngine } from './cli-world.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Screens rows given on standard input. */
const rows = (stdin: string | Uint8Array, ...more: string[]) =>
  interdict(['screen', '--file', '-', ...more], { stdin });

describe('interdict screen --file', () => {
  it('answers every row in order under its own id, and shows how the columns were understood', async () => {
    const csv =
      'Customer ID;Full name;Date of birth;Nationality\nC-9;Talla Morwen;13.08.1975;France\nC-7;Nobody;1980;ir\n';
    await writeFile(at('customers.csv'), csv);
    const { status, out, err } = await interdict(['screen', '--file', at('customers.csv'), '--out', at('out.jsonl')]);
    expect([status, out]).toEqual([0, '']);
    const [first, second] = (await readFile(at('out.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ row: 1, line: 2, id: 'C-9', outcome: 'match', total: 1 });
    expect(first.query).toMatchObject({ names: ['Talla Morwen'], birthDates: ['1975-08-13'], countries: ['fr'] });
    expect(second).toMatchObject({ row: 2, line: 3, id: 'C-7', outcome: 'clear' });
    expect(err).toContain('CSV separated by semicolons');
    expect(err).toContain('id ← Customer ID · name ← Full name · birth_date ← Date of birth · country ← Nationality');
    expect(err).toContain('2 rows in = 2 answered + 0 refused · 1 row alerts');
    expect(await readdir(folder)).toEqual(['customers.csv', 'out.jsonl']);
  });

  it('tells which columns are not used, and how dates in figures were read', async () => {
    const csv = 'Kd-Nr,Name,Geb.-Datum,Wohnort\nC-1,Nobody,03/04/1980,Ulm\nC-2,Talla Morwen,30/08/1954,Bonn\n';
    const shown = await rows(csv);
    expect(shown.lines().map(({ id, query }) => [id, query.birthDates])).toEqual([
      ['C-1', ['1980-04-03']],
      ['C-2', ['1954-08-30']],
    ]);
    expect(shown.err).toContain('not used: Wohnort;');
    expect(shown.err).toContain('dates of Geb.-Datum: day first, as 30/08/1954 (row 2) shows');
    const open = await rows('name,dob\nNobody,03/04/1980\n');
    expect(open.lines()[0].query.birthDates).toEqual(['1980-04-03', '1980-03-04']);
    expect(open.err).toContain('1 row has a birth date that may be day first or month first');
    const told = await rows('name,dob\nNobody,03/04/1980\n', '--date-order', 'mdy');
    expect(told.lines()[0].query.birthDates).toEqual(['1980-03-04']);
    expect((await rows('name\nA\n', '--date-order', 'ymd')).err).toContain('error OPTION_INVALID');
  });

  it('writes to --output as to --out, and takes one of them', async () => {
    const argv = ['screen', '--file', '-', '--output', at('out.jsonl')];
    expect((await interdict(argv, { stdin: 'name\nNobody\n' })).status).toBe(0);
    expect(JSON.parse(await readFile(at('out.jsonl'), 'utf8'))).toMatchObject({ row: 1 });
    const both = await interdict([...argv, '--out', at('other.jsonl')], { stdin: 'name\nNobody\n' });
    expect(both.err).toContain('error OPTION_INVALID');
  });

  it('takes another column for the name, or none for a field, when told so', async () => {
    const csv = 'name,legal,country\nx,Talla Morwen,nowhere\n';
    const { lines, status } = await rows(csv, '--map', 'name=LEGAL', '--map', 'country=');
    expect([status, lines()[0].query.names, lines()[0].query.countries]).toEqual([0, ['Talla Morwen'], []]);
  });

  it('puts the error of a row in the place of its answer and goes on', async () => {
    const csv =
      'id,name,note\n1,Talla Morwen,"opened, never closed\n2,,empty\n3,Nobody,ok\n4,too,many,fields\n5,a\0b,nul\n6,Last,ok\n';
    const { status, lines, err } = await rows(csv);
    expect(status).toBe(2);
    expect(lines().map((line) => [line.row, line.line, line.id, line.error?.code])).toEqual([
      [1, 2, undefined, 'ROW_UNREADABLE'],
      [2, 3, '2', 'QUERY_EMPTY'],
      [3, 4, '3', undefined],
      [4, 5, undefined, 'ROW_UNREADABLE'],
      [5, 6, '5', 'QUERY_INVALID'],
      [6, 7, '6', undefined],
    ]);
    expect(lines()[0].error.remedy).not.toBe('');
    expect(err).toContain('6 rows in = 2 answered + 4 refused');
  });

  it('screens a row without a value it cannot understand, and says so instead of calling it clear', async () => {
    const { status, lines } = await rows('name,dob,country\nNobody,31/31/1990,Atlantis\n');
    expect(status).toBe(2);
    expect(lines()[0].outcome).toBe('incomplete');
    expect(lines()[0].incomplete).toEqual([
      'country "Atlantis" is not understood and was set aside',
      'birth date "31/31/1990" is not understood and was set aside',
    ]);
  });

  it('joins the parts of a name, and screens a company beside them', async () => {
    const { lines } = await rows('prenom,nom,raison sociale\nTalla,Morwen,\n,,Grey Heron Shipping\n');
    expect(lines().map((line) => line.matches[0].party.id)).toEqual(['first-1', 'second-7']);
  });

  it('reads JSON lines, FollowTheMoney entities among them, and refuses only the broken line', async () => {
    const jsonl = [
      '{"id": 7, "name": "Talla Morwen", "birthDate": ["1975", "1976"]}',
      '{"id": "x", "na',
      '["not", "an", "object"]',
      '{"id": "e", "schema": "Person", "properties": {"name": ["Nobody", "Talla Morwen"], "nationality": ["fr"]}}',
      '{"id": "n", "age": 3}',
    ].join('\n');
    const { status, lines } = await rows(jsonl);
    expect(status).toBe(2);
    expect(lines().map((line) => line.error?.code ?? line.id)).toEqual([
      '7',
      'JSON_MALFORMED',
      'ROW_UNREADABLE',
      'e',
      'COLUMN_MISSING',
    ]);
    expect(lines()[3].query).toMatchObject({ names: ['Nobody', 'Talla Morwen'], schema: 'Person', countries: ['fr'] });
  });

  it('shortens the answers under --brief', async () => {
    const { lines } = await rows('name\nTalla Morwen\nNobody\n', '--brief');
    expect(lines()[0]).toMatchObject({ id: '1', outcome: 'match', total: 1, best: { id: 'first-1', score: 0.97 } });
    expect(Object.keys(lines()[1])).toEqual(['row', 'line', 'id', 'names', 'outcome', 'total']);
  });

  it('reads what spreadsheets write: a mark in front, UTF-16, tabs, CRLF; other encodings when told', async () => {
    expect((await rows('\ufeffname,x\r\nTalla Morwen,1\r\n')).lines()[0].total).toBe(1);
    const utf16 = Buffer.from('\ufeffname\tx\nTalla Morwen\t1\n', 'utf16le');
    expect((await rows(utf16)).lines()[0].total).toBe(1);
    const latin = Buffer.from('name,x\nJosé,1\nTalla Morwen,1\n', 'latin1');
    expect((await rows(latin)).lines().map((line) => line.error?.code)).toEqual(['FILE_ENCODING', undefined]);
    expect((await rows(latin, '--encoding', 'windows-1252')).lines()[0].query.names).toEqual(['José']);
  });

  it('ends with 3 under --fail-on-match, and with 2 where a row was refused as well', async () => {
    expect((await rows('name\nTalla Morwen\n', '--fail-on-match')).status).toBe(3);
    expect((await rows('name,x\nTalla Morwen,\n,1\n', '--fail-on-match')).status).toBe(2);
  });

  it.each([
    ['foo,bar\n1,2\n', [], 'COLUMN_MISSING', 'the columns are: foo, bar'],
    ['{"foo": 1}\n', [], 'COLUMN_MISSING', 'the columns are: foo'],
    ['', [], 'FILE_EMPTY', 'header'],
    ['%PDF-1.7 name\n', [], 'FILE_TYPE_UNSUPPORTED', 'PDF'],
    ['PK\u0003\u0004', [], 'FILE_TYPE_UNSUPPORTED', 'workbook'],
    ['name,x\nA,1\n', ['--map', 'name=nmae'], 'OPTION_INVALID', 'Did you mean "name"?'],
    ['name,x\nA,1\n', ['--map', 'nam=name'], 'OPTION_INVALID', 'the fields are id, name'],
    ['name\nA\n', ['--format', 'xlsx'], 'OPTION_INVALID', 'csv or jsonl'],
    ['name\nA\n', ['--encoding', 'utf-99'], 'OPTION_INVALID', 'windows-1252'],
    ['name\nA\n', ['--delimiter', ';;'], 'OPTION_INVALID', 'one character'],
  ])('refuses the file %j %j before any row', async (stdin, more, code, words) => {
    const { status, out, err } = await rows(stdin, ...more);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(`error ${code}: `);
    expect(err).toContain(words);
  });

  it('names a file that is not there, or is a folder', async () => {
    expect((await interdict(['screen', '--file', at('none.csv')])).err).toContain('error FILE_NOT_FOUND');
    expect((await interdict(['screen', '--file', folder])).err).toContain('error FILE_UNREADABLE');
  });
});

describe('the output file', () => {
  const csv = `name\n${'Nobody\n'.repeat(2000)}`;
  const screening = (out: string, world = {}) =>
    interdict(['screen', '--file', '-', '--out', out], { stdin: csv, ...world });

  it('is not touched when the work fails in the middle', async () => {
    await writeFile(at('out.jsonl'), 'old');
    let count = 0;
    const stop = new AbortController();
    const engine = smallEngine();
    const failing = {
      ...engine,
      screen: (...asked: Parameters<typeof engine.screen>) => {
        count += 1;
        if (count === 1000) stop.abort();
        return engine.screen(...asked);
      },
    };
    const { status, err } = await screening(at('out.jsonl'), { openEngine: () => failing, signal: stop.signal });
    expect(status).toBe(130);
    expect(err).toContain('nothing was left half-written');
    expect(await readFile(at('out.jsonl'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.jsonl']);
  });

  it('keeps a link a link and never replaces a device', async () => {
    await writeFile(at('real.jsonl'), '');
    await symlink(at('real.jsonl'), at('link.jsonl'));
    expect((await screening(at('link.jsonl'))).status).toBe(0);
    expect((await readFile(at('real.jsonl'), 'utf8')).split('\n')).toHaveLength(2001);
    expect((await screening('/dev/null')).status).toBe(0);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('cannot be the input, nor lie in a folder that is not there', async () => {
    await writeFile(at('in.csv'), csv);
    const same = await interdict(['screen', '--file', at('in.csv'), '--out', at('in.csv')]);
    expect([same.status, same.err.includes('error OPTION_INVALID')]).toEqual([1, true]);
    expect(await readFile(at('in.csv'), 'utf8')).toBe(csv);
    expect((await screening(at('none/out.jsonl'))).err).toContain('error FILE_UNWRITABLE');
  });

  it('ends quietly when whoever reads it goes away', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    gone.on('error', () => undefined);
    const { status, err } = await interdict(['screen', '--file', '-'], { stdin: csv, stdout: gone });
    expect(status).toBe(0);
    expect(err).not.toContain('error');
  });
});

describe('interdict read', () => {
  it('shows each mention in its sentence, and gives one JSON document', async () => {
    await writeFile(at('a.txt'), 'Yesterday Talla Morwen spoke.\n');
    await writeFile(at('b.txt'), 'Nothing here.\n');
    const { status, out } = await interdict(['read', at('a.txt'), at('b.txt')]);
    expect(status).toBe(0);
    expect(out).toContain('line 1: Yesterday [Talla Morwen] spoke.');
    expect(out).toContain('MORWEN, Talla · first-1 · xx_first · 0.97');
    expect(out).toContain('nobody on the lists is named');
    const { documents, problems } = JSON.parse((await interdict(['read', '--json', at('a.txt'), at('b.txt')])).out);
    expect(documents.map((document: { mentions: object[] }) => document.mentions.length)).toEqual([1, 0]);
    expect(documents[0].mentions[0]).toMatchObject({ text: 'Talla Morwen', start: 10, end: 22, line: 1 });
    expect(problems).toEqual([]);
  });

  it('reports what it cannot read and goes on with the others', async () => {
    await writeFile(at('a.txt'), 'Yesterday Talla Morwen spoke.\n');
    await writeFile(at('fake.txt'), '%PDF-1.7\n%\xe2\xe3\n');
    const { status, out, err } = await interdict(['read', at('none.txt'), at('fake.txt'), at('a.txt'), '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(out).documents).toHaveLength(1);
    expect(JSON.parse(out).problems.map((problem: { code: string }) => problem.code)).toEqual([
      'FILE_NOT_FOUND',
      'FILE_DAMAGED',
    ]);
    expect(err).toContain('error FILE_NOT_FOUND');
    expect((await interdict(['read', at('none.txt')])).status).toBe(1);
    expect((await interdict(['read', at('a.txt'), '--fail-on-match'])).status).toBe(3);
  });
});
