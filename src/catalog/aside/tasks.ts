import type { VersionDiff } from '../../model/index.ts';
import type { HeldVersion } from '../bundle.ts';
import type { CatalogOptions } from '../catalog.ts';
import { diffHeld } from '../diff.ts';
import { openCatalog } from '../open.ts';
import { type PlainCatalog, plainCatalog } from './hand-over.ts';

/** Work that takes seconds, and that a service must not do between two requests. */
export interface Tasks {
  open: { given: CatalogOptions; done: PlainCatalog };
  diff: { given: DiffAsked; done: VersionDiff };
}

export interface DiffAsked {
  readonly held: readonly HeldVersion[];
  readonly list: string;
  readonly from: string;
  readonly to: string;
}

export const TASKS: { readonly [Name in keyof Tasks]: (given: Tasks[Name]['given']) => Tasks[Name]['done'] } = {
  open: (options) => plainCatalog(openCatalog(options)),
  diff: ({ held, list, from, to }) => diffHeld(held, list, from, to),
};
