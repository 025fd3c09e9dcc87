import { addCuts, type Catalog, type Cut, openAside, ownData, readCuts, removeCuts } from '../catalog/index.ts';
import { InterdictError } from '../model/index.ts';
import type { Engine, LinkCuts } from './types.ts';

/** How links are cut on the lists of a catalog that was opened from a folder. `engineOn` makes the engine that follows. */
export function linkCutsOf(catalog: Catalog, engineOn: (catalog: Catalog) => Engine): LinkCuts | undefined {
  if (catalog.held.length === 0) return undefined;
  const data = catalog.options.data ?? ownData();
  const anew = async () => engineOn(await openAside(catalog.options));
  return {
    get cuts(): readonly Cut[] {
      return readCuts(data);
    },
    async cut(pairs, why) {
      for (const id of pairs.flat()) {
        // An id may hold a colon itself; as `list:id` it is known by what follows the list.
        if (catalog.numberOf(id) !== undefined || catalog.numberOf(id.replace(/^[^:]*:/, '')) !== undefined) continue;
        throw new InterdictError('PARTY_UNKNOWN', `No loaded list has an entry "${id}".`, 'Ids stand in every match.');
      }
      const on = new Date().toISOString().slice(0, 10);
      addCuts(
        data,
        pairs.map((between) => ({ between, ...(why === undefined ? {} : { why }), on })),
      );
      return anew();
    },
    async rejoin(pairs) {
      removeCuts(data, pairs);
      return anew();
    },
  };
}
