import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Party } from '../../src/model/index.ts';
import { linesOf, madeUpVersion } from './made-up-lists.ts';

/** A data folder of its own, to be put versions into as an update does. */
export function listsFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-lists-'));
  return {
    folder,
    put(list: string, version: string, parties: readonly Party[], fetched?: string): void {
      const place = join(folder, 'lists', list);
      mkdirSync(place, { recursive: true });
      const manifest = { ...madeUpVersion(list, version, parties), ...(fetched === undefined ? {} : { fetched }) };
      writeFileSync(join(place, `${version}.json`), JSON.stringify(manifest));
      writeFileSync(join(place, `${version}.jsonl.gz`), gzipSync(linesOf(parties)));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
