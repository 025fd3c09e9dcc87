import type { ListVersion, RefusedUpdate } from '../../model/index.ts';
import type { HeldVersion } from '../bundle.ts';
import { Catalog } from '../catalog.ts';
import type { HeldSightings } from '../sightings.ts';
import type { Snapshot } from '../snapshot.ts';
import type { UnreadVersion } from '../versions-in-time.ts';
import { type PlainError, plainError, withError } from './errors.ts';

/** What a catalog is made of, in a form that can be handed from one thread to another. */
export interface PlainCatalog {
  readonly snapshot: Snapshot;
  readonly problems: ReadonlyArray<{ readonly manifest: ListVersion; readonly error: PlainError }>;
  readonly unread: ReadonlyArray<Omit<UnreadVersion, 'error'> & { readonly error: PlainError }>;
  readonly held: readonly HeldVersion[];
  readonly sightings: readonly HeldSightings[];
  readonly refused: ReadonlyMap<string, RefusedUpdate>;
  readonly knownAt: string | undefined;
}

/** A catalog as plain values and flat arrays. */
export function plainCatalog({ snapshot, problems, unread, held, sightings, refused, knownAt }: Catalog): PlainCatalog {
  return {
    snapshot,
    problems: problems.map(({ manifest, error }) => ({ manifest, error: plainError(error) })),
    unread: unread.map((each) => ({ ...each, error: plainError(each.error) })),
    held,
    sightings,
    refused,
    knownAt,
  };
}

/** The catalog of what another thread handed over. */
export function catalogFrom({ snapshot, problems, unread, ...from }: PlainCatalog, options = {}): Catalog {
  return new Catalog(snapshot, problems.map(withError), { ...from, unread: unread.map(withError), options });
}

const shared = new WeakMap<Snapshot, Snapshot>();

/** A catalog to be handed to several threads at once: its flat arrays lie in memory that all of them use. */
export function sharedCatalog(catalog: Catalog): PlainCatalog {
  const plain = plainCatalog(catalog);
  const snapshot = shared.get(plain.snapshot) ?? inSharedMemory(plain.snapshot);
  shared.set(plain.snapshot, snapshot);
  return { ...plain, snapshot };
}

const ALIGNED = 8;

/** The same value with every flat array moved to one block of memory that threads can share. */
function inSharedMemory<T extends object>(value: T): T {
  const memory = new SharedArrayBuffer(spaceOf(value));
  let at = 0;
  const move = (inner: unknown): unknown => {
    if (isFlat(inner)) {
      const Kind = inner.constructor as new (buffer: SharedArrayBuffer, at: number, length: number) => Flat;
      const copy: Flat = new Kind(memory, at, inner.length);
      copy.set(inner);
      at += aligned(inner.byteLength);
      return copy;
    }
    if (Array.isArray(inner)) return inner.map(move);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, held]) => [key, move(held)]));
  };
  return move(value) as T;
}

function spaceOf(value: unknown): number {
  if (isFlat(value)) return aligned(value.byteLength);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + spaceOf(inner), 0);
}

type Flat = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
const isFlat = (value: unknown): value is Flat => ArrayBuffer.isView(value) && !(value instanceof DataView);
const aligned = (bytes: number) => Math.ceil(bytes / ALIGNED) * ALIGNED;
