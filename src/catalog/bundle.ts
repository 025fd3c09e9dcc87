import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { InterdictError, type ListVersion, type Party } from '../model/index.ts';

/**
 * List versions on disk: `<data>/lists/<list>/<version>.json` says what a version is, `<version>.jsonl.gz` holds its
 * parties, one a line.
 */
export interface HeldVersion {
  readonly manifest: ListVersion;
  readonly file: string;
}

/** The bundled lists: `data/` of the package, found from the source tree and from the built one alike. */
export function bundledData(): string {
  let folder = fileURLToPath(new URL('.', import.meta.url));
  for (let up = 0; up < 6; up++) {
    const candidate = join(folder, 'data');
    if (existsSync(join(candidate, 'lists'))) return candidate;
    folder = join(folder, '..');
  }
  throw new InterdictError(
    'LIST_UNREADABLE',
    'The bundled lists were not found beside the program.',
    'Install the package again, or name a folder of lists with the option "data".',
  );
}

/** All versions held in a data folder, by list id then version, oldest first. */
export function heldVersions(data: string): HeldVersion[] {
  const root = join(data, 'lists');
  if (!existsSync(root)) {
    throw new InterdictError('LIST_UNREADABLE', `${root} does not exist.`, 'Name a folder that holds lists/.', {
      file: root,
    });
  }
  const held: HeldVersion[] = [];
  for (const list of readdirSync(root).sort()) {
    const folder = join(root, list);
    const manifests = readdirSync(folder).filter((name) => name.endsWith('.json'));
    for (const name of manifests.sort()) {
      const file = join(folder, name);
      held.push({ manifest: readManifest(file), file: file.replace(/\.json$/, '.jsonl.gz') });
    }
  }
  return held;
}

function readManifest(file: string): ListVersion {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ListVersion;
  } catch (cause) {
    throw new InterdictError(
      'LIST_UNREADABLE',
      `${file} is no readable list description.`,
      'Restore it from the release, or remove the version.',
      { file },
      cause,
    );
  }
}

/** Where several lists hold a party, the earlier of these speaks for it; other lists follow by id. */
const PRIORITY = ['us_ofac_sdn', 'us_ofac_cons', 'un_sc_sanctions', 'eu_fsf', 'gb_fcdo_sanctions'];

function priority(list: string): number {
  const place = PRIORITY.indexOf(list);
  return place === -1 ? PRIORITY.length : place;
}

/** The newest version of each list, lists in order of priority. */
export function newestVersions(held: readonly HeldVersion[]): HeldVersion[] {
  const newest = new Map<string, HeldVersion>();
  for (const version of held) newest.set(version.manifest.list, version);
  return [...newest.values()].sort(
    (a, b) => priority(a.manifest.list) - priority(b.manifest.list) || (a.manifest.list < b.manifest.list ? -1 : 1),
  );
}

/**
 * Parties of a version, checked against the SHA-256 of its manifest before any is used.
 * Throws `LIST_DAMAGED` where the file is cut, altered or unreadable: a part of a list is no list.
 */
export function readParties(version: HeldVersion): Party[] {
  const { file, manifest } = version;
  let bytes: Buffer;
  try {
    bytes = gunzipSync(readFileSync(file));
  } catch (cause) {
    throw damaged(file, 'cannot be unpacked', cause);
  }
  if (createHash('sha256').update(bytes).digest('hex') !== manifest.sha256)
    throw damaged(file, 'does not have the content its description promises');
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Party);
}

function damaged(file: string, how: string, cause?: unknown): InterdictError {
  return new InterdictError(
    'LIST_DAMAGED',
    `The list file ${file} ${how}.`,
    'Restore the file from the release, or rebuild it with "npm run data:build"; until then the list is not screened.',
    { file },
    cause,
  );
}
