import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
