import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeSightings } from '../../src/lists/index.ts';
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
    /** As a file of addresses of a day, which shows of some entries that they stood on the list. */
    sight(list: string, version: string, ids: readonly string[]): void {
      const what = { list, version, what: 'address file', file: 'add.csv', sha256: '00' };
      writeSightings(join(folder, 'lists'), [{ ...what, ids }]);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
