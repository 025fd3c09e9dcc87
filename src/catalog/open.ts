import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BACKGROUND_VERSION } from '../match/index.ts';
import { InterdictError, type Party } from '../model/index.ts';
import { type HeldVersion, heldVersions, newestVersions, readParties, unknownList } from './bundle.ts';
import { Catalog, type CatalogOptions, type ListProblem } from './catalog.ts';
import { type Cut, readCuts } from './links/index.ts';
import { dataRoots, ownData } from './roots.ts';
import { SCORER } from './scorer.ts';
import { compile, type ListToCompile, relink, type Snapshot } from './snapshot.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';
import type { LoadedVersion } from './union.ts';
import { refusals } from './update/state.ts';
import { knownThen } from './versions-in-time.ts';

/**
 * Opens the lists held, the newest version of each for today and the older ones for days gone by. A list that cannot be
 * read is a problem that coverage shows, not an end: the others are screened. Throws only where no list can be read, or one asked for by name does not exist.
 */
export function openCatalog(options: CatalogOptions = {}): Catalog {
  const roots = dataRoots(options.data);
  const all = chosen(heldVersions(roots), options.lists);
  const cuts = readCuts(options.data ?? ownData());
  const { held, unknown } = knownThen(all, options.knownAt);
  const from = { held, knownAt: options.knownAt, refused: refusals(roots), options };
  const kept = keptSnapshot(options.cache, held, cuts);
  if (kept !== undefined) return new Catalog(kept, unknown, from);
  const uncut = cuts.length === 0 ? undefined : keptSnapshot(options.cache, held, []);
  if (uncut !== undefined) {
    const cut = relink(uncut, cuts);
    keep(options.cache, held, cuts, cut);
    return new Catalog(cut, unknown, from);
  }
  const { readable, problems } = readAll(held);
  if (readable.length === 0) {
    throw (
      problems[0]?.error ??
      unknown[0]?.error ??
      new InterdictError('LIST_EMPTY', 'There is no list to screen against.', 'Add a list to the data folder.')
    );
  }
  const snapshot = compile(readable, cuts);
  // A catalog with a hole in it is never kept: the list may be repaired before the next run.
  if (problems.length === 0) keep(options.cache, held, cuts, snapshot);
  return new Catalog(snapshot, [...problems, ...unknown], from);
}

function readAll(held: readonly HeldVersion[]): { readable: ListToCompile[]; problems: ListProblem[] } {
  const readable: ListToCompile[] = [];
  const problems: ListProblem[] = [];
  for (const newest of newestVersions(held)) {
    const older = held.filter(({ manifest }) => manifest.list === newest.manifest.list && manifest !== newest.manifest);
    try {
      readable.push(readVersions(newest, older));
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      problems.push({ manifest: newest.manifest, error });
    }
  }
  return { readable, problems };
}

/** Reads the versions of one list. What is equal in several, a whole version or an entry, is read once and shared. */
function readVersions(newest: HeldVersion, older: readonly HeldVersion[]): ListToCompile {
  const contents = new Map<string, readonly Party[]>();
  const entries = new Map<string, Party>();
  const load = (version: HeldVersion): LoadedVersion => {
    const { sha256 } = version.manifest;
    const parties = contents.get(sha256) ?? readParties(version, entries);
    contents.set(sha256, parties);
    return { manifest: version.manifest, parties };
  };
  return { ...load(newest), older: older.map(load) };
}

function chosen(held: readonly HeldVersion[], lists: readonly string[] = []): HeldVersion[] {
  const known = [...new Set(held.map(({ manifest }) => manifest.list))];
  for (const list of lists) if (!known.includes(list)) throw unknownList(list, known);
  return held.filter(({ manifest }) => lists.length === 0 || lists.includes(manifest.list));
}

/** What a compiled snapshot depends on: the lists (a manifest holds the sum of its content), the user's cuts and the code that reads names. */
function keyOf(held: readonly HeldVersion[], cuts: readonly Cut[]): string {
  const parts = held.map(({ manifest }) => JSON.stringify(manifest));
  return createHash('sha256')
    .update([SCORER.version, BACKGROUND_VERSION, ...parts, JSON.stringify(cuts)].join('\n'))
    .digest('hex');
}

function fileOf(cache: string, key: string): string {
  return join(cache, `${key.slice(0, 16)}.snapshot`);
}

function keptSnapshot(
  cache: string | undefined,
  held: readonly HeldVersion[],
  cuts: readonly Cut[],
): Snapshot | undefined {
  if (cache === undefined) return undefined;
  const key = keyOf(held, cuts);
  const file = fileOf(cache, key);
  if (!existsSync(file)) return undefined;
  try {
    return readSnapshot(file, key);
  } catch {
    // Whatever is wrong with a kept snapshot, the lists themselves are at hand: compile them again.
    return undefined;
  }
}

function keep(cache: string | undefined, held: readonly HeldVersion[], cuts: readonly Cut[], snapshot: Snapshot): void {
  if (cache === undefined) return;
  const key = keyOf(held, cuts);
  try {
    writeSnapshot(fileOf(cache, key), key, snapshot);
  } catch {
    // A read-only installation works all the same, only slower to open.
  }
}
