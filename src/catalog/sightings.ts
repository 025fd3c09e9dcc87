import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// Not by the front door of that room, which would load the readers of all formats.
import { SIGHTINGS } from '../lists/bundle/sightings.ts';
import type { HeldVersion } from './bundle.ts';
import { dayOf } from './days.ts';

/** A file on disk that shows of some entries that they stood on a list on a day. */
export interface HeldSightings {
  readonly list: string;
  readonly version: string;
  readonly file: string;
  /** SHA-256 of the file. */
  readonly sum: string;
}

/** All files of sightings in data folders, by list and day. Of two for one day the last folder's counts. */
export function heldSightings(roots: readonly string[]): HeldSightings[] {
  const held = new Map<string, HeldSightings>();
  for (const root of roots.map((each) => join(each, 'lists')).filter((each) => existsSync(each))) {
    for (const { name: list } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      for (const name of readdirSync(join(root, list)).filter((each) => each.endsWith(SIGHTINGS))) {
        const file = join(root, list, name);
        const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
        const version = name.slice(0, -SIGHTINGS.length);
        held.set(`${list}@${version}`, { list, version, file, sum });
      }
    }
  }
  return [...held.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each);
}

/** Those of the lists that versions are held of, and of these the ones known on a day. */
export function sightingsOf(
  held: readonly HeldVersion[],
  sightings: readonly HeldSightings[],
  knownAt: string | undefined,
): HeldSightings[] {
  const lists = new Set(held.map(({ manifest }) => manifest.list));
  return sightings.filter(
    ({ list, version }) => lists.has(list) && (knownAt === undefined || dayOf(version, 'end') <= dayOf(knownAt)),
  );
}
