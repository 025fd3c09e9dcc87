import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { InterdictError, type ListVersion, listPriority, type Party } from '../model/index.ts';
import { dayOf } from './days.ts';

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

/**
 * All versions held in a data folder, or in several together, by list id then version, oldest first. Of a version that
 * several hold, the last folder's counts.
 */
export function heldVersions(data: string | readonly string[]): HeldVersion[] {
  const roots = typeof data === 'string' ? [data] : data;
  const held = new Map<string, HeldVersion>();
  for (const [place, root] of roots.entries()) {
    for (const version of versionsIn(join(root, 'lists'), place > 0)) {
      held.set(`${version.manifest.list}@${version.manifest.version}`, version);
    }
  }
  return [...held.values()].sort(
    ({ manifest: a }, { manifest: b }) =>
      compare(a.list, b.list) || dayOf(a.version, 'end') - dayOf(b.version, 'end') || compare(a.version, b.version),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The versions below a folder; one beside the first may be missing or empty, as nothing was fetched yet. */
function versionsIn(folder: string, mayBeMissing: boolean): HeldVersion[] {
  if (!existsSync(folder)) {
    if (mayBeMissing) return [];
    throw new InterdictError('LIST_UNREADABLE', `${folder} does not exist.`, 'Name a folder that holds lists/.', {
      file: folder,
    });
  }
  const lists = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return lists.flatMap(({ name: list }) =>
    readdirSync(join(folder, list))
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const manifest = readManifest(join(folder, list, name));
        return { manifest, file: contentFile(join(folder, list), manifest) };
      }),
  );
}

/** Fetched versions keep their parties under the sum, so that equal ones share a file; bundled ones under the date. */
function contentFile(folder: string, { sha256, version }: ListVersion): string {
  const bySum = join(folder, `${sha256.slice(0, 32)}.jsonl.gz`);
  return existsSync(bySum) ? bySum : join(folder, `${version}.jsonl.gz`);
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

/** Unpacked bytes after which a list file is taken for a decompression bomb. */
const LARGEST_CONTENT = 2 ** 30;

/** The newest version of each list, lists in order of priority. */
export function newestVersions(held: readonly HeldVersion[]): HeldVersion[] {
  const newest = new Map<string, HeldVersion>();
  for (const version of held) newest.set(version.manifest.list, version);
  return [...newest.values()].sort(
    (a, b) =>
      listPriority(a.manifest.list) - listPriority(b.manifest.list) || (a.manifest.list < b.manifest.list ? -1 : 1),
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
    bytes = gunzipSync(readFileSync(file), { maxOutputLength: LARGEST_CONTENT });
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
