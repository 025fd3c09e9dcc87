import { dataRoots, heldVersions, newestVersions, readParties } from '../../catalog/index.ts';
import { type ListProgrammes, programmeCoverage } from '../../programmes/index.ts';
import { programmeBook } from './book.ts';

export type { ListProgrammes };

/**
 * How far the printed codes of each list are understood, in the newest version held that prints any.
 *
 * @param data a folder of lists; the bundled and fetched ones when absent. Reads every entry of every list.
 * @throws `LIST_UNREADABLE`.
 */
export function codesOfLists(data?: string): (ListProgrammes & { readonly version: string })[] {
  return newestVersions(heldVersions(dataRoots(data))).map((held) => ({
    version: held.manifest.version,
    ...programmeCoverage(held.manifest.list, readParties(held), programmeBook().resolve),
  }));
}
