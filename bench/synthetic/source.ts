import table from '../../src/names/tables/background-person.ts';
import type { Rooms } from '../rooms.ts';
import { type SyntheticName, syntheticNames } from './names.ts';

/** The made-up names of every bench: shapes and first words from OFAC's list, new words from the tables of names. */
export function listLikeNames({ catalog }: Pick<Rooms, 'catalog'>, seed: number): Iterator<SyntheticName> {
  const versions = catalog.newestVersions(catalog.heldVersions(catalog.bundledData()));
  const list = versions.find(({ manifest }) => manifest.list === 'us_ofac_sdn')!;
  const printed = catalog.readParties(list).flatMap(({ names }) => names.map(({ full }) => full));
  return syntheticNames(printed, table.split(/\s+/).filter(isWord), seed);
}

/** The table numbers its lines, and holds ordinals. */
const isWord = (text: string) => /^[a-z]{3,}$/.test(text);
