import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

// `npm test` builds first; a bare `vitest` may not have.
it.skipIf(!existsSync(join(root, 'dist/index.js')))(
  'the library example of the README runs and finds its party',
  () => {
    const done = spawnSync(process.execPath, ['examples/library.mjs'], { cwd: root, encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.stdout).toMatch(/^Nicolas Guillou: match\nofac-54211 {2}GUILLOU, Nicolas Yann/);
    expect(done.stdout).toContain('Guillou met GUILLOU: exact, 1.00');
    expect(done.stdout).toContain('under ICC-EO14203 since 2025-08-20');
    expect(done.stdout).toMatch(/covered: us_ofac_sdn of 2026-07-11, \d+ days old/);
    expect(done.status).toBe(0);
  },
  120_000,
);

/** The commands of the README, as somebody types them in a clone. */
const commands = readFileSync(join(root, 'README.md'), 'utf8')
  .match(/^interdict .+$/gm)!
  .map((line) => line.replace(/\s+#.*$/, ''));

it('every file a command of the README names is in the clone', () => {
  const named = commands.flatMap((command) => command.match(/\S+\.(csv|txt|yaml|jsonl|pdf)\b/g) ?? []);
  const read = named.filter((file) => file !== 'results.jsonl');
  expect(read.length).toBeGreaterThan(5);
  for (const file of read) {
    const folder = join(root, file, '..');
    const fits = new RegExp(`^${basename(file).replaceAll('.', '\\.').replace('*', '.+')}$`);
    expect(
      readdirSync(folder).filter((name) => fits.test(name)),
      file,
    ).not.toEqual([]);
  }
});

// The two that never end by themselves, or take minutes, are left out.
it
  .skipIf(!existsSync(join(root, 'dist/main.js')))
  .each(commands.filter((command) => !/^interdict (serve|evaluate)\b/.test(command)))(
  '%s runs in a clone',
  (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'interdict-examples-'));
    try {
      const typed = command
        .replace('interdict', `"${process.execPath}" bin/interdict.mjs`)
        .replace('results.jsonl', join(folder, 'results.jsonl'));
      const done = spawnSync('sh', ['-c', typed], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, INTERDICT_DATA: folder, INTERDICT_USER: 'test' },
      });
      expect(done.stderr).not.toMatch(/^error/m);
      expect([0, 2]).toContain(done.status);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
