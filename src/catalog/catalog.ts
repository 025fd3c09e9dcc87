import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Admits, eachInBucket, hashOf, Retriever, stringAt } from '../index/index.ts';
import {
  BACKGROUND_VERSION,
  type KnownParts,
  type NameModel,
  plainIdentifier,
  SHORTEST_IDENTIFIER,
  type TokenTraits,
} from '../match/index.ts';
import {
  InterdictError,
  type LinkEvidence,
  type ListVersion,
  type NameKind,
  type Party,
  type RefusedUpdate,
} from '../model/index.ts';
import { type HeldVersion, heldVersions, newestVersions, readParties } from './bundle.ts';
import { NEVER } from './days.ts';
import {
  type Cut,
  evidenceFor,
  type KeptApart,
  linkedWith,
  mergeEntries,
  possiblySameAs,
  readCuts,
} from './links/index.ts';
import { dataRoots, ownData } from './roots.ts';
import { SCORER } from './scorer.ts';
import { compile, KINDS, type ListToCompile, MODELS, type Snapshot } from './snapshot.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';
import { type Standing, type Stay, standingOn } from './standing.ts';
import type { LoadedVersion } from './union.ts';
import { refusals } from './update/state.ts';
import { knownThen } from './versions-in-time.ts';

/** A list that should have been screened and cannot be. */
export interface ListProblem {
  readonly manifest: ListVersion;
  readonly error: InterdictError;
}

export interface CatalogOptions {
  /** Folder that holds `lists/`, alone; when absent the bundled lists and those this installation fetched. */
  readonly data?: string;
  /** Only these lists. */
  readonly lists?: readonly string[];
  /** Only versions this installation knew on this ISO day. */
  readonly knownAt?: string;
  /** Folder where the compiled lists are kept between runs; nothing is kept when absent. */
  readonly cache?: string;
}

/** A listed name, by model and number in that model's index. */
export interface ListedName {
  readonly full: string;
  readonly kind: NameKind;
  readonly parts?: KnownParts;
}

/** The lists an installation screens against, compiled. */
export class Catalog {
  readonly snapshot: Snapshot;
  readonly problems: readonly ListProblem[];
  /** The versions on disk, oldest first within a list; none where the parties were handed in. */
  readonly held: readonly HeldVersion[];
  /** The day whose knowledge this is; absent: all that is held. */
  readonly knownAt: string | undefined;
  /** Updates that did not go through, by list. */
  readonly refused: ReadonlyMap<string, RefusedUpdate>;
  readonly retrievers: ReadonlyMap<NameModel, Retriever<TokenTraits>>;

  constructor(
    snapshot: Snapshot,
    problems: readonly ListProblem[] = [],
    from: {
      readonly held?: readonly HeldVersion[];
      readonly knownAt?: string | undefined;
      readonly refused?: ReadonlyMap<string, RefusedUpdate>;
    } = {},
  ) {
    this.snapshot = snapshot;
    this.problems = problems;
    this.held = from.held ?? [];
    this.knownAt = from.knownAt;
    this.refused = from.refused ?? new Map();
    this.retrievers = new Map(
      MODELS.map((model, i) => [model, new Retriever(snapshot.models[i]!.index, SCORER)] as const),
    );
  }

  /** List versions that are screened. */
  get versions(): readonly ListVersion[] {
    return this.snapshot.versions;
  }

  /** All versions the answers rest on, by list, oldest first. */
  get history(): readonly ListVersion[] {
    return this.snapshot.history;
  }

  /** The party with a number, as its list has it. */
  partyAt(number: number): Party {
    return JSON.parse(stringAt(this.snapshot.parties, number)) as Party;
  }

  /** The entry with an id as its list prints it, or `undefined`; of several lists with one id the first. */
  partyById(id: string): Party | undefined {
    const number = this.numberOf(id);
    return number === undefined ? undefined : this.partyAt(number);
  }

  /** The number of the entry with an id, or `undefined`; of several lists with one id the first. */
  numberOf(id: string): number | undefined {
    let found: number | undefined;
    eachInBucket(this.snapshot.ids, hashOf(id), (number) => {
      if (found === undefined && this.partyAt(number).id === id) found = number;
    });
    return found;
  }

  /**
   * The party an id belongs to: where entries of several lists are linked, one party under the id of the first, with
   * the names, facts and designations of all, or of those on the lists given. An entry its list no longer has stands for
   * itself.
   */
  linkedPartyById(id: string, lists: readonly string[] = []): Party | undefined {
    const number = this.numberOf(id);
    if (number === undefined) return undefined;
    const entries = this.linkedWith(number)
      .filter((other) => this.isCurrent(number) && this.isCurrent(other))
      .map((other) => this.partyAt(other))
      .filter(({ list }) => lists.length === 0 || lists.includes(list));
    return entries.length === 0 ? this.partyAt(number) : mergeEntries(entries, this.versions);
  }

  /** Numbers of the entries that are one party with an entry, itself among them, by list priority. */
  linkedWith(number: number): number[] {
    return [...linkedWith(this.snapshot.links, number)];
  }

  /** All evidence that ties an entry's party together; none where it stands alone. */
  linkEvidence(number: number): LinkEvidence[] {
    return evidenceFor(this.snapshot.links, number);
  }

  /** Numbers of the entries of other lists that share a name with an entry, and nothing that tells more. */
  possiblySameAs(number: number): number[] {
    return [...possiblySameAs(this.snapshot.links, number)];
  }

  /** Entries that evidence would link and that a contradiction or a cut keeps apart. */
  get keptApart(): readonly KeptApart[] {
    return this.snapshot.links.keptApart;
  }

  /** Which names may answer: those the newest versions print, or those that stood on their list on a day. */
  admits(model: NameModel, day: number | undefined): Admits {
    const { current, bounds, models } = this.snapshot;
    const { until } = models[MODELS.indexOf(model)]!;
    if (day === undefined) return (name, party) => current[party] === 1 && until[name] === NEVER;
    return (name, party) => {
      if (day >= until[name]!) return false;
      for (let k = bounds.starts[party]!; k < bounds.starts[party + 1]!; k++)
        if (day >= bounds.possibleFrom[k]! && day < bounds.to[k]!) return true;
      return false;
    };
  }

  /** Whether the newest version of its list holds a party. */
  isCurrent(number: number): boolean {
    return this.snapshot.current[number] === 1;
  }

  /** What holds for a party on a day, with its grounds, or `undefined` when it was not listed. */
  standingOn(number: number, day: number): Standing | undefined {
    return standingOn(JSON.parse(stringAt(this.snapshot.stays, number)) as Stay[], day);
  }

  /** Numbers of the parties that carry an identifier, compared without spaces and punctuation. */
  partiesWithIdentifier(identifier: string): number[] {
    const plain = plainIdentifier(identifier);
    const found = new Set<number>();
    if (plain.length < SHORTEST_IDENTIFIER) return [];
    eachInBucket(this.snapshot.identifiers, hashOf(plain), (number) => {
      if (this.partyAt(number).identifiers?.some(({ value }) => plainIdentifier(value) === plain)) found.add(number);
    });
    return [...found];
  }

  /** Name `number` of a model, as printed on its list. */
  nameAt(model: NameModel, number: number): ListedName {
    const names = this.snapshot.models[MODELS.indexOf(model)]!;
    const [full, parts] = JSON.parse(stringAt(names.printed, number)) as [string, KnownParts | 0];
    return { full, kind: KINDS[names.kinds[number]!]!, ...(parts === 0 ? {} : { parts }) };
  }
}

/** Compiles parties given directly, as tests and embedding programs do. */
export function catalogOf(lists: readonly ListToCompile[], cuts: readonly Cut[] = []): Catalog {
  return new Catalog(compile(lists, cuts));
}

/**
 * Opens the lists held, the newest version of each for today and the older ones for days gone by. A list that cannot be read is a problem that coverage shows, not an end:
 * the others are screened. Throws only where no list can be read, or one asked for by name does not exist.
 */
export function openCatalog(options: CatalogOptions = {}): Catalog {
  const roots = dataRoots(options.data);
  const all = chosen(heldVersions(roots), options.lists);
  const cuts = readCuts(options.data ?? ownData());
  const { held, unknown } = knownThen(all, options.knownAt);
  const from = { held, knownAt: options.knownAt, refused: refusals(roots) };
  const key = keyOf(held, cuts);
  const file = options.cache === undefined ? undefined : join(options.cache, `${key.slice(0, 16)}.snapshot`);
  const kept = file === undefined ? undefined : keptSnapshot(file, key);
  if (kept !== undefined) return new Catalog(kept, unknown, from);
  const readable: ListToCompile[] = [];
  const problems: ListProblem[] = [];
  for (const newest of newestVersions(held)) {
    const older = held.filter(({ manifest }) => manifest.list === newest.manifest.list && manifest !== newest.manifest);
    try {
      readable.push({ ...load(newest), older: older.map(load) });
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      problems.push({ manifest: newest.manifest, error });
    }
  }
  if (readable.length === 0) {
    throw (
      problems[0]?.error ??
      unknown[0]?.error ??
      new InterdictError('LIST_EMPTY', 'There is no list to screen against.', 'Add a list to the data folder.')
    );
  }
  const snapshot = compile(readable, cuts);
  // A catalog with a hole in it is never kept: the list may be repaired before the next run.
  if (file !== undefined && problems.length === 0) keep(file, key, snapshot);
  return new Catalog(snapshot, [...problems, ...unknown], from);
}

function load(version: HeldVersion): LoadedVersion {
  return { manifest: version.manifest, parties: readParties(version) };
}

function chosen(held: readonly HeldVersion[], lists: readonly string[] = []): HeldVersion[] {
  const known = [...new Set(held.map(({ manifest }) => manifest.list))];
  for (const list of lists) if (!known.includes(list)) throw unknownList(list, known);
  return held.filter(({ manifest }) => lists.length === 0 || lists.includes(manifest.list));
}

/** The error for a list id that is not loaded, naming those that are. */
export function unknownList(list: string, known: readonly string[]): InterdictError {
  return new InterdictError('LIST_UNKNOWN', `There is no list "${list}".`, `Use one of: ${known.join(', ')}.`);
}

/** What a compiled snapshot depends on: the lists (a manifest holds the sum of its content), the user's cuts and the code that reads names. */
function keyOf(held: readonly HeldVersion[], cuts: readonly Cut[]): string {
  const parts = held.map(({ manifest }) => JSON.stringify(manifest));
  return createHash('sha256')
    .update([SCORER.version, BACKGROUND_VERSION, ...parts, JSON.stringify(cuts)].join('\n'))
    .digest('hex');
}

function keptSnapshot(file: string, key: string): Snapshot | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readSnapshot(file, key);
  } catch {
    // Whatever is wrong with a kept snapshot, the lists themselves are at hand: compile them again.
    return undefined;
  }
}

function keep(file: string, key: string, snapshot: Snapshot): void {
  try {
    writeSnapshot(file, key, snapshot);
  } catch {
    // A read-only installation works all the same, only slower to open.
  }
}
