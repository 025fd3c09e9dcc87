import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../src/screen/index.ts';

/** Compiles the bundled lists once; every test file that opens them reads the compiled file. */
export default async function compileOnce(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-compiled-'));
  process.env.INTERDICT_CACHE = folder;
  // Whatever lists the person running the tests has fetched take no part in them.
  process.env.INTERDICT_DATA = join(folder, 'no-data');
  await openEngine();
  return () => rmSync(folder, { recursive: true, force: true });
}
