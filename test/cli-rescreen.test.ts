import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEngine } from '../src/screen/index.ts';
import { interdict } from './cli-world.ts';
import { listsFolder } from './support/lists-folder.ts';
import { madeUpParty } from './support/made-up-lists.ts';

const odile = madeUpParty('zz-1', 'Person', ['MARCHETTI, Odile']);
const ingeborg = madeUpParty('zz-2', 'Person', ['SVANEKE, Ingeborg'], {
  identifiers: [{ kind: 'passport', value: 'QX 448-2011' }],
});
const CUSTOMERS = `id,name,passport
1,Odile Marcheti,
2,Ingborg Svaneke,
3,Somebody Else,qx4482011
4,,
5,Nobody Atall,
`;

let lists: ReturnType<typeof listsFolder>;
beforeEach(async () => {
  lists = listsFolder();
  lists.put('zz_rivers', '2030-05-01', [odile]);
  lists.put('zz_rivers', '2030-09-01', [odile, ingeborg]);
  await writeFile(join(lists.folder, 'customers.csv'), CUSTOMERS);
});
afterEach(() => lists.remove());

const rescreen = (...more: string[]) =>
  interdict(
    ['rescreen', join(lists.folder, 'customers.csv'), '--data', lists.folder, '--map', 'identifier=passport', ...more],
    {
      openEngine: (options) => openEngine(options),
    },
  );

describe('interdict rescreen', () => {
  it('screens again only whom the change concerns, by name or number, and tells the rows it could not read', async () => {
    const { status, lines, err } = await rescreen('--list', 'zz_rivers');
    expect(lines().map(({ id, error, matches }) => [id, error?.code ?? matches[0].party.id])).toEqual([
      ['2', 'zz-2'],
      ['3', 'zz-2'],
      ['4', 'QUERY_EMPTY'],
    ]);
    expect(status).toBe(2);
    expect(err).toContain('zz_rivers 2030-05-01 to 2030-09-01: 1 entry came, 0 listed again, 0 changed, 0 gone');
    expect(err).toContain('5 rows in, 2 customers were screened again, 2 rows alert, 1 refused');
  });

  it('writes a file that appears whole, and takes only the newest version for the later one', async () => {
    const out = join(lists.folder, 'alerts.jsonl');
    expect((await rescreen('--list', 'zz_rivers', '--from', '2030-05', '--to', '2030-09', '--out', out)).status).toBe(
      2,
    );
    expect((await readFile(out, 'utf8')).trim().split('\n')).toHaveLength(3);
    const older = await rescreen('--list', 'zz_rivers', '--to', '2030-05');
    expect([older.status, older.err]).toEqual([1, expect.stringContaining('the newest version, 2030-09-01')]);
  });
});
