import type { VersionDiff } from '../../model/index.ts';
import type { HeldVersion } from '../bundle.ts';
import { aside } from './aside.ts';

export { catalogKnownAt } from './known-at.ts';

/** As `diffHeld`, in a thread of its own: two versions of a large list take seconds to read and compare. */
export function diffAside(held: readonly HeldVersion[], list: string, from: string, to: string): Promise<VersionDiff> {
  return aside('diff', { held: held.filter(({ manifest }) => manifest.list === list), list, from, to });
}
