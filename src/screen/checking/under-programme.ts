import type { Catalog } from '../../catalog/index.ts';
import type { Party } from '../../model/index.ts';

const known = new WeakMap<Catalog, Map<string, Party[]>>();

/**
 * All entries the newest version of a list has under a printed programme code, in the list's order. The first question
 * goes through every entry of the catalog (a second for a hundred thousand); its answers are kept with the catalog.
 */
export function underProgramme(catalog: Catalog, list: string, code: string): readonly Party[] {
  let table = known.get(catalog);
  if (table === undefined) {
    table = everybody(catalog);
    known.set(catalog, table);
  }
  return table.get(`${list} ${code}`) ?? [];
}

function everybody(catalog: Catalog): Map<string, Party[]> {
  const table = new Map<string, Party[]>();
  for (let number = 0; number < catalog.snapshot.current.length; number++) {
    if (!catalog.isCurrent(number)) continue;
    const party = catalog.partyAt(number);
    if (party.standing === 'name-only') continue;
    const keys = party.designations.flatMap(({ list, programmes }) => programmes.map((code) => `${list} ${code}`));
    for (const key of new Set(keys)) {
      const held = table.get(key);
      if (held === undefined) table.set(key, [party]);
      else held.push(party);
    }
  }
  return table;
}
