import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';

/** The rules file, tried on trees made for the purpose: does it forbid what the architecture says it forbids? */
const root = join(import.meta.dirname, '..');
const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));

let tree: string | undefined;
afterEach(() => tree && rmSync(tree, { recursive: true, force: true }));

async function violations(files: Record<string, string>): Promise<string[]> {
  tree = mkdtempSync(join(tmpdir(), 'interdict-rooms-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), content);
  }
  const { tsConfig: _, ...options } = rules.options;
  const tops = [...new Set(Object.keys(files).map((file) => file.split('/')[0]!))];
  const ruleSet = { forbidden: rules.forbidden };
  const result = await cruise(tops, { ...options, validate: true, ruleSet, baseDir: tree });
  const found = (result.output as ICruiseResult).summary.violations;
  return found.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`).sort();
}

/** The table of docs/ARCHITECTURE.md: folder of a room to the rooms it may import. */
function architecture(): Map<string, string[]> {
  const text = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
  const rows = text.matchAll(/^\| `((?:src\/)?[a-z]+)\/` \| [^|]+ \| ([^|]+) \|$/gm);
  return new Map([...rows].map(([, folder, may]) => [folder!, may!.trim() === '–' ? [] : may!.trim().split(', ')]));
}

const roomOf = (folder: string) => folder.replace('src/', '');

describe('the rules of who may import whom', () => {
  it('reports exactly the pairs the architecture does not allow', async () => {
    const table = architecture();
    const folders = [...table.keys()];
    expect(folders.length).toBe(16);

    const files: Record<string, string> = {};
    const expected: string[] = [];
    for (const from of folders) {
      files[`${from}/door.ts`] = 'export const door = 1;\n';
      for (const to of folders.filter((folder) => folder !== from)) {
        const file = `${from}/to-${roomOf(to)}.ts`;
        files[file] = `export { door } from '${from.startsWith('src/') ? '../..' : '..'}/${to}/door.ts';\n`;
        if (!table.get(from)!.includes(roomOf(to))) expected.push(`room-${roomOf(from)}: ${file} -> ${to}/door.ts`);
      }
    }
    expect(await violations(files)).toEqual(expected.sort());
  });

  it('sees imports of types alone', async () => {
    const found = await violations({
      'src/names/a.ts': "import type { B } from '../match/b.ts';\nexport const a: B = 1;\n",
      'src/match/b.ts': 'export type B = number;\n',
    });
    expect(found).toEqual(['room-names: src/names/a.ts -> src/match/b.ts']);
  });

  it('reports circles, and one list source leaning on another', async () => {
    const found = await violations({
      'src/names/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
      'src/names/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
      'src/lists/un/mapper.ts': "import { dates } from '../uk/dates.ts';\nexport const mapper = dates;\n",
      'src/lists/uk/dates.ts': "import { day } from '../shared/day.ts';\nexport const dates = day;\n",
      'src/lists/shared/day.ts': 'export const day = 1;\n',
    });
    expect(found).toEqual([
      'no-circle: src/names/a.ts -> src/names/b.ts',
      'one-folder-a-source: src/lists/un/mapper.ts -> src/lists/uk/dates.ts',
    ]);
  });

  it('lets tests reach anywhere, and nothing reach into tests', async () => {
    const found = await violations({
      'src/names/a.test.ts': "import { b } from '../screen/b.ts';\nexport const a = b;\n",
      'src/screen/b.ts': "import { helper } from './helper.test.ts';\nexport const b = helper;\n",
      'src/screen/helper.test.ts': 'export const helper = 1;\n',
    });
    expect(found).toEqual(['no-test-in-product: src/screen/b.ts -> src/screen/helper.test.ts']);
  });
});
