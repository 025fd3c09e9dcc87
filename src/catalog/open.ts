import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
// Not by the front door of that room, which would load the readers of all formats.
import { readSightings } from '../lists/bundle/sightings.ts';
import { BACKGROUND_VERSION } from '../match/index.ts';
import { InterdictError, type ListVersion, type Party, type Sightings } from '../model/index.ts';
import { type HeldVersion, heldVersions, newestVersions, readParties, unknownList } from './bundle.ts';
import { Catalog, type CatalogOptions, type ListProblem } from './catalog.ts';
import { type Cut, LINKING, readCuts } from './links/index.ts';
import { dataRoots, ownData } from './roots.ts';
import { SCORER } from './scorer.ts';
import { type HeldSightings, heldSightings, sightingsOf } from './sightings.ts';
import { compile, type ListToCompile, relink, type Snapshot } from './snapshot.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';
import type { LoadedVersion } from './union.ts';
import { refusals } from './update/state.ts';
import { knownThen, silentDays, type UnreadVersion } from './versions-in-time.ts';

/**
 * Opens the lists held, the newest version of each for today and the older ones for days gone by. A list that cannot be
 * read is a problem that coverage shows, not an end: the others are screened. Throws only where no list can be read, or one asked for by name does not exist.
 */
export function openCatalog(options: CatalogOptions = {}): Catalog {
  const roots = dataRoots(options.data);
  const all = chosen(heldVersions(roots), options.lists);
  const cuts = readCuts(options.data ?? ownData());
  const { held, unknown } = knownThen(all, options.knownAt);
  const sightings = sightingsOf(held, heldSightings(roots), options.knownAt);
  const from = { held, sightings, knownAt: options.knownAt, refused: refusals(roots), options };
  const lists = [...held.map(({ manifest }) => manifest), ...sightings.map(({ sum }) => sum)];
  const kept = keptSnapshot(options.cache, lists, cuts);
  if (kept !== undefined) return new Catalog(kept, unknown, from);
  const uncut = cuts.length === 0 ? undefined : keptSnapshot(options.cache, lists, []);
  if (uncut !== undefined) {
    const cut = relink(uncut, cuts);
    keep(options.cache, lists, cuts, cut);
    return new Catalog(cut, unknown, from);
  }
  const { readable, problems, unread } = readAll(held, sightings);
  if (readable.length === 0) {
    throw (
      problems[0]?.error ??
      unknown[0]?.error ??
      new InterdictError('LIST_EMPTY', 'There is no list to screen against.', 'Add a list to the data folder.')
    );
  }
  const snapshot = compile(readable, cuts);
  // A catalog with a hole in it is never kept: the list may be repaired before the next run.
  if (problems.length + unread.length === 0) keep(options.cache, lists, cuts, snapshot);
  return new Catalog(snapshot, [...problems, ...unknown], { ...from, unread });
}

function readAll(held: readonly HeldVersion[], sightings: readonly HeldSightings[]) {
  const readable: ListToCompile[] = [];
  const problems: ListProblem[] = [];
  const unread: UnreadVersion[] = [];
  for (const newest of newestVersions(held)) {
    const { list } = newest.manifest;
    const older = held.filter(({ manifest }) => manifest.list === list && manifest !== newest.manifest);
    const reader = new VersionReader(list);
    const read = reader.version(newest);
    if (read instanceof InterdictError) {
      problems.push({ manifest: newest.manifest, error: read });
      continue;
    }
    const seen = sightings.filter((each) => each.list === list).flatMap((each) => reader.sightings(each));
    readable.push({ ...read, older: reader.olderVersions(older, newest), sightings: seen });
    unread.push(...reader.unread);
  }
  return { readable, problems, unread };
}

/** Reads what is held of one list. What is equal in several versions, a whole one or an entry, is read once and shared. */
class VersionReader {
  readonly unread: UnreadVersion[] = [];
  readonly #list: string;
  readonly #contents = new Map<string, readonly Party[]>();
  readonly #entries = new Map<string, Party>();

  constructor(list: string) {
    this.#list = list;
  }

  version(version: HeldVersion): LoadedVersion | InterdictError {
    const { sha256 } = version.manifest;
    const parties = this.#contents.get(sha256) ?? coded(() => readParties(version, this.#entries));
    if (parties instanceof InterdictError) return parties;
    this.#contents.set(sha256, parties);
    return { manifest: version.manifest, parties };
  }

  /** The older versions that can be read. One that cannot takes the days it speaks for with it, not the list. */
  olderVersions(older: readonly HeldVersion[], newest: HeldVersion): LoadedVersion[] {
    const read = older.map((each) => ({ version: each.manifest.version, loaded: this.version(each) }));
    const good = read.filter(({ loaded }) => !(loaded instanceof InterdictError)).map(({ version }) => version);
    return read.flatMap(({ version, loaded }) => {
      if (!(loaded instanceof InterdictError)) return [loaded];
      const silent = silentDays(version, [...good, newest.manifest.version]);
      this.unread.push({ list: this.#list, version, error: loaded, silent });
      return [];
    });
  }

  sightings({ version, file }: HeldSightings): Sightings[] {
    const read = coded(() => readSightings(file));
    if (!(read instanceof InterdictError)) return read;
    this.unread.push({ list: this.#list, version, error: read });
    return [];
  }
}

function coded<Value>(read: () => Value): Value | InterdictError {
  try {
    return read();
  } catch (error) {
    if (error instanceof InterdictError) return error;
    throw error;
  }
}

function chosen(held: readonly HeldVersion[], lists: readonly string[] = []): HeldVersion[] {
  const known = [...new Set(held.map(({ manifest }) => manifest.list))];
  for (const list of lists) if (!known.includes(list)) throw unknownList(list, known);
  return held.filter(({ manifest }) => lists.length === 0 || lists.includes(manifest.list));
}

/** The manifests of the versions, and the sums of files of sightings. */
type Lists = ReadonlyArray<ListVersion | string>;

/** What a compiled snapshot depends on: the lists (a manifest holds the sum of its content), the user's cuts and the code that reads names. */
function keyOf(lists: Lists, cuts: readonly Cut[]): string {
  const parts = lists.map((each) => JSON.stringify(each));
  return createHash('sha256')
    .update([SCORER.version, BACKGROUND_VERSION, LINKING, ...parts, JSON.stringify(cuts)].join('\n'))
    .digest('hex');
}

function fileOf(cache: string, key: string): string {
  return join(cache, `${key.slice(0, 16)}.snapshot`);
}

function keptSnapshot(cache: string | undefined, lists: Lists, cuts: readonly Cut[]): Snapshot | undefined {
  if (cache === undefined) return undefined;
  const key = keyOf(lists, cuts);
  const file = fileOf(cache, key);
  if (!existsSync(file)) return undefined;
  try {
    return readSnapshot(file, key);
  } catch {
    // Whatever is wrong with a kept snapshot, the lists themselves are at hand: compile them again.
    return undefined;
  }
}

function keep(cache: string | undefined, lists: Lists, cuts: readonly Cut[], snapshot: Snapshot): void {
  if (cache === undefined) return;
  const key = keyOf(lists, cuts);
  try {
    writeSnapshot(fileOf(cache, key), key, snapshot);
  } catch {
    // A read-only installation works all the same, only slower to open.
  }
}
