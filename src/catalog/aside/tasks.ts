import type { ListVersion, RefusedUpdate, VersionDiff } from '../../model/index.ts';
import type { HeldVersion } from '../bundle.ts';
import type { CatalogOptions } from '../catalog.ts';
import { diffHeld } from '../diff.ts';
import { openCatalog } from '../open.ts';
import type { HeldSightings } from '../sightings.ts';
import type { Snapshot } from '../snapshot.ts';
import type { UnreadVersion } from '../versions-in-time.ts';
import { type PlainError, plainError } from './errors.ts';

/** Work that takes seconds, and that a service must not do between two requests. */
export interface Tasks {
  open: { given: CatalogOptions; done: OpenedAside };
  diff: { given: DiffAsked; done: VersionDiff };
}

export interface DiffAsked {
  readonly held: readonly HeldVersion[];
  readonly list: string;
  readonly from: string;
  readonly to: string;
}

/** What a catalog is made of, in a form that can be handed from one thread to another. */
export interface OpenedAside {
  readonly snapshot: Snapshot;
  readonly problems: ReadonlyArray<{ readonly manifest: ListVersion; readonly error: PlainError }>;
  readonly unread: ReadonlyArray<Omit<UnreadVersion, 'error'> & { readonly error: PlainError }>;
  readonly held: readonly HeldVersion[];
  readonly sightings: readonly HeldSightings[];
  readonly refused: ReadonlyMap<string, RefusedUpdate>;
}

export const TASKS: { readonly [Name in keyof Tasks]: (given: Tasks[Name]['given']) => Tasks[Name]['done'] } = {
  open: (options) => {
    const { snapshot, problems, unread, held, sightings, refused } = openCatalog(options);
    return {
      snapshot,
      problems: problems.map(({ manifest, error }) => ({ manifest, error: plainError(error) })),
      unread: unread.map((each) => ({ ...each, error: plainError(each.error) })),
      held,
      sightings,
      refused,
    };
  },
  diff: ({ held, list, from, to }) => diffHeld(held, list, from, to),
};
