import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// Not by the front door of that room, which would load the readers of all formats.
import { readContent } from '../lists/bundle/bundle.ts';
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
 * @param known parties of other versions by their line, of which equal ones are taken (see `readContent`)
 * @throws InterdictError `LIST_DAMAGED` where the file is cut, altered or unreadable: a part of a list is no list
 */
export function readParties({ file, manifest }: HeldVersion, known?: Map<string, Party>): Party[] {
  return readContent(file, manifest.sha256, known);
}

/** The error for a list id that is not loaded, naming those that are. */
export function unknownList(list: string, known: readonly string[]): InterdictError {
  return new InterdictError('LIST_UNKNOWN', `There is no list "${list}".`, `Use one of: ${known.join(', ')}.`);
}
