import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
// @ts-expect-error: the scripts run before TypeScript is installed, so they are plain JavaScript
import { fingerprint } from './fingerprint.mjs';

let folder: string;
const now = (): string => fingerprint(folder, ['src', 'package.json', 'not-there']);
const write = (file: string, content: string) => writeFileSync(join(folder, file), content);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-fingerprint-'));
  mkdirSync(join(folder, 'src/names'), { recursive: true });
  write('src/names/a.ts', 'a');
  write('src/names/b.ts', 'b');
  write('package.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('stays when nothing but times of change differ', () => {
  const before = now();
  utimesSync(join(folder, 'src/names/a.ts'), new Date(0), new Date(0));
  expect(now()).toBe(before);
});

it('changes with content, with a new file, with a new name, and with content moved between files', () => {
  const seen = new Set([now()]);
  write('src/names/a.ts', 'A');
  seen.add(now());
  write('src/names/c.ts', '');
  seen.add(now());
  renameSync(join(folder, 'src/names/c.ts'), join(folder, 'src/names/d.ts'));
  seen.add(now());
  write('src/names/a.ts', 'Ab');
  write('src/names/b.ts', '');
  seen.add(now());
  expect(seen.size).toBe(5);
});

it('does not change with tests and their fixtures, which are never built', () => {
  const before = now();
  write('src/names/a.test.ts', 'expect');
  mkdirSync(join(folder, 'src/names/fixtures'));
  write('src/names/fixtures/list.xml', '<list/>');
  expect(now()).toBe(before);
});
