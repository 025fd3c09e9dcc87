import type { VersionDiff } from '../../model/index.ts';
import type { HeldVersion } from '../bundle.ts';
import { Catalog, type CatalogOptions } from '../catalog.ts';
import { aside } from './aside.ts';
import { withError } from './errors.ts';

export { catalogKnownAt } from './known-at.ts';

/** As `openCatalog`, in a thread of its own. */
export async function openAside(options: CatalogOptions): Promise<Catalog> {
  const { snapshot, problems, unread, ...from } = await aside('open', options);
  return new Catalog(snapshot, problems.map(withError), {
    ...from,
    unread: unread.map(withError),
    options,
    knownAt: options.knownAt,
  });
}

/** As `diffHeld`, in a thread of its own: two versions of a large list take seconds to read and compare. */
export function diffAside(held: readonly HeldVersion[], list: string, from: string, to: string): Promise<VersionDiff> {
  return aside('diff', { held: held.filter(({ manifest }) => manifest.list === list), list, from, to });
}
