import type { VersionDiff } from '../../model/index.ts';
import type { HeldVersion } from '../bundle.ts';
import type { Catalog, CatalogOptions } from '../catalog.ts';
import { aside } from './aside.ts';
import { catalogFrom } from './hand-over.ts';

export { errorFrom, type PlainError, plainError } from './errors.ts';
export { catalogFrom, type PlainCatalog, sharedCatalog } from './hand-over.ts';
export { catalogKnownAt } from './known-at.ts';
export { startThread } from './thread.ts';

/** As `openCatalog`, in a thread of its own. */
export async function openAside(options: CatalogOptions): Promise<Catalog> {
  return catalogFrom(await aside('open', options), options);
}

/** As `diffHeld`, in a thread of its own: two versions of a large list take seconds to read and compare. */
export function diffAside(held: readonly HeldVersion[], list: string, from: string, to: string): Promise<VersionDiff> {
  return aside('diff', { held: held.filter(({ manifest }) => manifest.list === list), list, from, to });
}
