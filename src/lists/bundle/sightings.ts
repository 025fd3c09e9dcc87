import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { InterdictError, type Sightings } from '../../model/index.ts';

/** How the name of a file with sightings ends: `<day>.sightings.json.gz`, beside the versions of the list. */
export const SIGHTINGS = '.sightings.json.gz';

/**
 * Writes what files of one list and day show of its entries. An id stands once, with the first file that has it; a file
 * that has no other is left out.
 */
export function writeSightings(folder: string, sightings: readonly Sightings[]): void {
  const known = new Set<string>();
  const telling = sightings.flatMap((each) => {
    const ids = each.ids.filter((id) => !known.has(id));
    for (const id of ids) known.add(id);
    return ids.length === 0 ? [] : [{ ...each, ids }];
  });
  const [first] = telling;
  if (first === undefined) return;
  const at = join(folder, first.list);
  mkdirSync(at, { recursive: true });
  const packed = gzipSync(JSON.stringify(telling), { level: 9 });
  // Byte 9 of gzip names the operating system: "unknown" makes the same bytes everywhere.
  packed[9] = 255;
  writeFileSync(join(at, `${first.version}${SIGHTINGS}`), packed);
}

/**
 * Reads a file of sightings.
 * @throws InterdictError `LIST_DAMAGED` where it is cut or altered
 */
export function readSightings(file: string): Sightings[] {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Sightings[];
  } catch (cause) {
    throw new InterdictError(
      'LIST_DAMAGED',
      `The sightings are damaged: ${(cause as Error).message}`,
      'Restore the file from the package; until then some days are answered "possibly listed".',
      { file },
      cause,
    );
  }
}
