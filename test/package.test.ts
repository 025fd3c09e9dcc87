import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = json('package.json');
const lock = json('package-lock.json');

interface LockEntry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

describe('the package', () => {
  const doors = Object.entries<{ types: string; default: string }>(manifest.exports).filter(
    ([door]) => door !== './package.json',
  );

  it.each(doors)('%s opens on a source file, with its types', (door, { types, default: code }) => {
    const source = door === '.' ? 'src/index.ts' : `src/${door.slice(2)}/index.ts`;
    expect(existsSync(join(root, source)), source).toBe(true);
    expect(code).toBe(source.replace('src/', './dist/').replace('.ts', '.js'));
    expect(types).toBe(code.replace('.js', '.d.ts'));
  });

  it('has its own copy of the lists and the notices', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'data', 'bin', 'NOTICE']));
    expect(readdirSync(join(root, 'data')).length).toBeGreaterThan(0);
  });

  it('asks for packages at exact versions', () => {
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });
});

describe('the lock file', () => {
  const packages: Record<string, LockEntry> = lock.packages;

  it('names no registry, so that everybody installs from their own', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/https?:\/\/registry\./);
  });

  it('lists the builds for every platform, without which a clean installation is refused', () => {
    const wanted = Object.entries(packages).flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ place, name })),
    );
    const missing = wanted.filter(
      ({ place, name }) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
    );
    expect(missing).toEqual([]);
  });
});
