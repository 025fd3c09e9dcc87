import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Party } from '../src/model/index.ts';
import { openEngine } from '../src/screen/engine.ts';
import type { OpenOptions } from '../src/screen/types.ts';
import { interdict } from './cli-world.ts';

/** The command line on the real engine, with two of the bundled lists, so that it opens quickly. */
let folder: string;
let listed: Party;
// Opened once for all tests: reading the lists takes most of the time.
let engine: ReturnType<typeof openEngine> | undefined;
const world = {
  openEngine: (options: OpenOptions) => {
    engine ??= openEngine(options);
    return engine;
  },
};
const [whole, cut] = ['us_ofac_cons', 'ca_dfatd_sema_sanctions'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-engine-'));
  for (const list of [whole, cut]) {
    await cp(join('data/lists', list), join(folder, 'lists', list), { recursive: true });
  }
  const dataOf = async (list: string) => {
    const files = await readdir(join(folder, 'lists', list));
    return join(
      folder,
      'lists',
      list,
      files
        .filter((file) => file.endsWith('.gz'))
        .sort()
        .at(-1)!,
    );
  };
  const parties: Party[] = gunzipSync(await readFile(await dataOf(whole)))
    .toString()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  // Whoever is a person with a name of three words or more stands for a customer who is on the list.
  listed = parties.find((party) => party.schema === 'Person' && party.caption.split(' ').length > 2)!;
  await truncate(await dataOf(cut), 1000);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the command line on real lists', () => {
  it('finds a listed person by name, and says that the list that was cut short was not screened', async () => {
    const { status, out } = await interdict(
      ['screen', listed.caption, '--data', folder, '--json', '--fail-on-match'],
      world,
    );
    const result = JSON.parse(out);
    expect(status).toBe(2);
    expect(result.outcome).toBe('incomplete');
    expect(result.matches[0].party.id).toBe(listed.id);
    expect(result.coverage.find((list: { list: string }) => list.list === cut)).toMatchObject({ screened: false });
    const narrowed = await interdict(
      ['screen', listed.caption, '--data', folder, '--list', whole, '--fail-on-match'],
      world,
    );
    expect(narrowed.status).toBe(3);
    expect(narrowed.out).toContain('1 list');
  });

  it('gives every bad row its code and screens the good ones', async () => {
    const names = [listed.caption, 'x'.repeat(1_000_000), 'a\0b', 'a\ud800b', '', '—', 'Quietly Unlisted Wombat'];
    await writeFile(join(folder, 'rows.jsonl'), names.map((name) => JSON.stringify({ name })).join('\n'));
    const argv = ['screen', '--file', join(folder, 'rows.jsonl'), '--data', folder, '--list', whole];
    const { status, lines } = await interdict(argv, world);
    expect(status).toBe(2);
    expect(lines().map((line) => line.error?.code ?? line.outcome)).toEqual([
      'match',
      'QUERY_TOO_LONG',
      'QUERY_INVALID',
      'QUERY_INVALID',
      'QUERY_EMPTY',
      'QUERY_NO_NAME',
      'clear',
    ]);
  });

  it('compares, lists and reads', async () => {
    const compared = await interdict(['compare', listed.caption, listed.caption, '--json', '--data', folder], world);
    expect(JSON.parse(compared.out).score).toBeGreaterThan(0.99);
    const lists = await interdict(['lists', '--data', folder], world);
    expect(lists.status).toBe(2);
    expect(lists.out).toMatch(/ca_dfatd_sema_sanctions .*not screened/);
    await writeFile(join(folder, 'text.txt'), `The committee heard ${listed.caption} under sanctions last week.\n`);
    const read = await interdict(
      ['read', join(folder, 'text.txt'), '--json', '--data', folder, '--list', whole],
      world,
    );
    const [document] = JSON.parse(read.out).documents;
    expect(document.characters).toBeGreaterThan(40);
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
