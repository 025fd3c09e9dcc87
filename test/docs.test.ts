import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pagesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = [...pagesIn('.'), ...pagesIn('docs'), ...pagesIn('docs/decisions'), ...pagesIn('docs/lists')];

describe('what a newcomer reads', () => {
  it.each(pages)('%s links to files that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it.each(pages)('%s names npm scripts that exist', (page) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(page).matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  // `npm test` builds first; a bare `vitest` may not have.
  it.skipIf(!existsSync(join(root, 'dist/main.js')))(
    'the README opens with what the command prints, but for the lists’ age on the day',
    () => {
      const [, example] = /```console\n([\s\S]+?)```/.exec(read('README.md'))!;
      const commands = example!.split(/^\$ interdict /m).slice(1);
      expect(commands.length).toBeGreaterThan(1);
      for (const command of commands) {
        const [line, ...printed] = command.split('\n');
        const args = [...line!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
        const done = spawnSync(process.execPath, ['dist/main.js', ...args], { cwd: root, encoding: 'utf8' });
        expect(ageless(done.stdout)).toBe(ageless(printed.join('\n')));
        expect(done.status).toBe(0);
      }
    },
    120_000,
  );
});

const ageless = (text: string) => text.trim().replaceAll(/\d+ days old/g, 'N days old');
