import { describe, expect, it } from 'vitest';
import type { CliIo } from '../src/cli/io.ts';
import { interdict, smallEngine } from './cli-world.ts';

it('a table of rows is no document: read says how to screen it', async () => {
  const { status, err, out } = await interdict(['read', 'examples/customers.csv']);
  expect(out).not.toContain('Nicolas');
  expect(status).toBe(1);
  expect(err).toContain('error FILE_TYPE_UNSUPPORTED');
  expect(err).toContain('interdict screen --file examples/customers.csv');
});

describe('interdict screen, one name', () => {
  it('answers first, in one sentence, then shows who, under what and why', async () => {
    const { status, out, err } = await interdict(['screen', 'Talla Morwen']);
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toBe('1 match for Talla Morwen at 0.7 or over on 2 lists; the newest is 9 days old.');
    expect(out).toContain('first-1 · xx_first');
    expect(out).toContain('0.97 nearly certain');
    expect(out).toContain('designated: XX-TEST · listed 2025-08-20');
    expect(out).toContain('met MORWEN, Talla (the same word)');
    expect(err).toBe('');
  });

  it('says that a clear answer rests on old lists', async () => {
    const { status, out } = await interdict(['screen', 'Nobody Known']);
    expect(status).toBe(0);
    expect(out).toContain('No match for Nobody Known at 0.7 or over on 2 lists');
    expect(out).toContain('Stale (the oldest is 343 days old): xx_second');
  });

  it('says that one word alone finds few, unless the line is low enough for it', async () => {
    const note = 'One word only: give the whole name';
    expect((await interdict(['screen', 'Nobody'])).out).toContain(note);
    expect((await interdict(['screen', 'Nobody', '--threshold', '0.5'])).out).not.toContain(note);
    expect((await interdict(['screen', 'Nobody Known'])).out).not.toContain(note);
    // A whole name, written without spaces; and a family name alone.
    expect((await interdict(['screen', '王小明'])).out).not.toContain(note);
    expect((await interdict(['screen', '王'])).out).toContain(note);
  });

  it('prints the whole result, and nothing else, under --json', async () => {
    const { out, err } = await interdict(['screen', 'Talla Morwen', '--json', '--limit', '1', '--threshold', '0.9']);
    const result = JSON.parse(out);
    expect(result.matches[0].party.id).toBe('first-1');
    expect(result.query).toMatchObject({ names: ['Talla Morwen'], threshold: 0.9, limit: 1 });
    expect(err).toBe('');
  });

  it('hands every fact to the engine, countries by name or code', async () => {
    const argv = ['screen', 'A B', '--json', '--schema', 'person', '--birth-date', '1975-08', '--id', 'X 12'];
    const more = ['--country', "Côte d'Ivoire", '--country', 'USA', '--gender', 'Female', '--list', 'xx_first'];
    const { query } = JSON.parse((await interdict([...argv, ...more, '--no-weak-aliases'])).out);
    expect(query).toEqual({
      names: ['A B'],
      schema: 'Person',
      birthDates: ['1975-08'],
      countries: ['ci', 'us'],
      genders: ['female'],
      identifiers: ['X 12'],
      threshold: 0.7,
      limit: 10,
      lists: ['xx_first'],
      weakAliases: false,
    });
  });

  it('reads a birth date both ways where it may be day first or month first, and says so', async () => {
    const argv = ['screen', 'Talla Morwen', '--birth-date', '03/04/1980'];
    const { out } = await interdict(argv);
    expect(out).toContain('The birth date 03/04/1980 was read both ways: 1980-04-03 and 1980-03-04');
    const { query } = JSON.parse((await interdict([...argv, '--json', '--date-order', 'dmy'])).out);
    expect(query.birthDates).toEqual(['1980-04-03']);
  });

  it('says of an option for files that it is one', async () => {
    expect((await interdict(['screen', 'A B', '--brief'])).err).toContain('--brief is for files of names');
  });

  it('shows the policy that holds where none is named', async () => {
    expect((await interdict(['policy', 'show'])).out).toMatch(/^# balanced, hash /);
  });

  it.each([
    [['screen'], 'QUERY_EMPTY', 'Give one'],
    [['screen', ''], 'QUERY_EMPTY', 'Give a name'],
    [['screen', 'a\0b'], 'QUERY_INVALID', 'decoded'],
    [['screen', 'a\ud800b'], 'QUERY_INVALID', 'decoded'],
    [['screen', 'a\ufffdb'], 'QUERY_INVALID', 'UTF-8'],
    [['screen', 'x'.repeat(1_000_000)], 'QUERY_TOO_LONG', 'Shorten'],
    [['screen', 'Talla', 'Morwen'], 'OPTION_INVALID', '--help'],
    [['screen', '-'], 'OPTION_INVALID', '--file -'],
    [['screen', 'A', '--country', 'Frnace'], 'OPTION_INVALID', 'Did you mean France (fr)'],
    [['screen', 'A', '--schema', 'Persn'], 'OPTION_INVALID', 'Did you mean Person?'],
    [['screen', 'A', '--birth-date', '1975-02-30'], 'OPTION_INVALID', 'a date that exists'],
    [['screen', 'A', '--gender', 'q'], 'OPTION_INVALID', 'male, female or other'],
    [['screen', 'A', '--threshold', '1.2'], 'OPTION_INVALID', 'from 0 to 1'],
    [['screen', 'A', '--threshold', '0x1'], 'OPTION_INVALID', 'from 0 to 1'],
    [['screen', 'A', '--limit', '2.5'], 'OPTION_INVALID', 'whole number from 1 to 500'],
    [['screen', 'A', '--list', 'xx_frist'], 'LIST_UNKNOWN', 'Did you mean xx_first?'],
    [['screen', 'A', '--thresold', '0.8'], 'OPTION_INVALID', 'Did you mean --threshold?'],
    [['screen', 'A', '--out', 'x'], 'OPTION_INVALID', '--file'],
    [['screen', 'A', '--file', 'x.csv'], 'OPTION_INVALID', 'not both'],
    [['screen', '--file', 'x.csv', '--birth-date', '1975'], 'OPTION_INVALID', '--map'],
    [['scren', 'A'], 'OPTION_INVALID', 'Did you mean screen?'],
    [['compare', 'A'], 'QUERY_EMPTY', 'Give both'],
    [['serve', '--port', '99999'], 'OPTION_INVALID', 'from 0 to 65535'],
  ])('refuses %j with a code and a remedy', async (argv, code, remedy) => {
    const { status, out, err } = await interdict(argv);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`error ${code}: `);
    expect(err).toMatch(/^remedy: /m);
    expect(err).toContain(remedy);
  });

  it('ends with 3 on a match only when asked to, and with 2 where a list was not screened', async () => {
    const broken = { openEngine: () => smallEngine({ screened: false }) };
    expect((await interdict(['screen', 'Talla Morwen', '--fail-on-match'])).status).toBe(3);
    expect((await interdict(['screen', 'Nobody', '--fail-on-match'])).status).toBe(0);
    const incomplete = await interdict(['screen', 'Talla Morwen', '--fail-on-match'], broken);
    expect(incomplete.status).toBe(2);
    expect(incomplete.out).toContain(
      '1 match for Talla Morwen at 0.7 or over, but the screening is incomplete on 1 list',
    );
    expect((await interdict(['screen', 'Nobody'], broken)).out).toContain('Incomplete: xx_second was not screened');
  });

  it('shows a screened name that would command the terminal instead of obeying it', async () => {
    const { out } = await interdict(['screen', 'evil\u001b[2Jname']);
    expect(out).toContain('evil\\x1b[2Jname');
    expect(out).not.toContain('\u001b');
  });
});

describe('colours', () => {
  const argv = ['screen', 'Talla Morwen'];
  const terminal = { isTTY: { stdin: true, stdout: true, stderr: true } };
  const coloured = async (world: object) => (await interdict(argv, world)).out.includes('\u001b[');

  it('appear on a terminal only, unless the environment says otherwise', async () => {
    expect(await coloured(terminal)).toBe(true);
    expect(await coloured({})).toBe(false);
    expect(await coloured({ ...terminal, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ ...terminal, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured({ ...terminal, env: { FORCE_COLOR: '0' } })).toBe(false);
  });
});

describe('interdict compare, lists, serve and help', () => {
  it('compares two names in words and as JSON', async () => {
    expect((await interdict(['compare', 'Talla Morwen', 'TALLA MORWEN'])).out).toContain('1.00 nearly certain');
    const { out } = await interdict(['compare', 'A', 'B', '--schema', 'Company', '--json']);
    expect(JSON.parse(out)).toMatchObject({ name1: 'A', name2: 'B', schema: 'Company', score: 0.123456789 });
  });

  it('lists what is loaded, and ends with 2 where a list could not be', async () => {
    const { status, out } = await interdict(['lists']);
    expect(status).toBe(0);
    expect(out).toMatch(/xx_second +2025-08-01 +343 days old .* stale/);
    const broken = await interdict(['lists', '--json'], { openEngine: () => smallEngine({ screened: false }) });
    expect(broken.status).toBe(2);
    expect(JSON.parse(broken.out).lists[1]).toMatchObject({ list: 'xx_second', problem: 'the file is cut short' });
  });

  it('serves where the option says, else where the environment says, and tells the address and the lists', async () => {
    const served: unknown[] = [];
    const serve: CliIo['serve'] = async ({ host, port, allowedHosts, engine }) => {
      served.push([host, port, allowedHosts]);
      return { address: `http://${host}:${port}`, engine: await engine(), closed: Promise.resolve() };
    };
    const { out, err } = await interdict(['serve'], { serve });
    await interdict(['serve'], { serve, env: { PORT: '9001', HOST: 'a-machine' } });
    const argv = [
      'serve',
      '--port',
      '9002',
      '--host',
      '0.0.0.0',
      '--allow-host',
      'a.example',
      '--allow-host',
      'b.example',
    ];
    await interdict(argv, { serve, env: { PORT: '9001' } });
    expect(served).toEqual([
      ['127.0.0.1', 8000, []],
      // Many shells export HOST as the machine's name: it must not open the service to the network.
      ['127.0.0.1', 9001, []],
      ['0.0.0.0', 9002, ['a.example', 'b.example']],
    ]);
    expect(out).toContain('http://127.0.0.1:8000');
    expect(err).toMatch(/xx_second +2025-08-01 +343 days old/);
  });

  it.each(['screen', 'compare', 'read', 'lists', 'serve'])(
    'teaches `%s` by example, without opening the lists',
    async (name) => {
      const openEngine = () => {
        throw new Error('not needed');
      };
      const { status, out, err } = await interdict([name, '--help'], { openEngine });
      expect([status, err]).toEqual([0, '']);
      expect(out).toContain(`$ interdict ${name}`);
    },
  );

  it('prints its version, and help with status 1 when nothing is asked', async () => {
    expect(await interdict(['--version'])).toMatchObject({ status: 0, out: '1.2.3\n' });
    const { status, out, err } = await interdict([]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('Examples:');
  });
});
