import { type Catalog, programmeValue } from '../../catalog/index.ts';
import type { Party } from '../../model/index.ts';

const known = new WeakMap<Catalog, Map<string, readonly Party[]>>();

/**
 * All entries the newest version of a list has under a printed programme code, in the list's order. O(entries), of which
 * only those are read that are designated so; answers are kept with the catalog.
 */
export function underProgramme(catalog: Catalog, list: string, code: string): readonly Party[] {
  const table = known.get(catalog) ?? new Map<string, readonly Party[]>();
  known.set(catalog, table);
  const key = programmeValue(list, code);
  const before = table.get(key);
  if (before !== undefined) return before;
  const found = catalog
    .designatedUnder(list, code)
    .filter((number) => catalog.isCurrent(number))
    .map((number) => catalog.partyAt(number))
    .filter(({ standing }) => standing !== 'name-only');
  table.set(key, found);
  return found;
}
