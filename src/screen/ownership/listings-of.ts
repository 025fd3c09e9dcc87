import type { Party } from '../../model/index.ts';
import { authorityOf, type Listing, type OwnershipRule } from '../../programmes/ownership/index.ts';
import { entriesOf } from '../entries-of.ts';
import type { Engine } from '../types.ts';

/** Above every score but a party's own name against itself. */
const ITSELF = 0.9;

/**
 * Who lists a party on a day: the entry with this id, and the entries of other lists that are the same party.
 *
 * @param asOf the day asked about; the newest list versions when absent
 * @throws `PARTY_UNKNOWN`
 */
export function listingsOf(
  engine: Engine,
  rules: readonly OwnershipRule[],
  id: string,
  asOf: string | undefined,
): Listing[] {
  return entriesOf(engine, id).flatMap((entry) => {
    const standing = standingOf(engine, entry, asOf);
    return standing === undefined ? [] : [listingBy(rules, entry, standing.sure, standing.basis)];
  });
}

/** An entry as far as it matters here, from a list or from a match. */
interface ListedEntry {
  readonly list: string;
  readonly id: string;
  readonly designations: readonly { readonly list: string; readonly programmes: readonly string[] }[];
}

/** What being on a list means to the rules; a list whose entries no rule speaks of stands for itself. */
export function listingBy(
  rules: readonly OwnershipRule[],
  { list, id, designations }: ListedEntry,
  sure: boolean,
  source: string,
): Listing {
  const own = designations.filter((designation) => designation.list === list);
  return {
    authority: authorityOf(rules, list) ?? list,
    programmes: [...new Set(own.flatMap(({ programmes }) => programmes))],
    list,
    party: id,
    sure,
    source,
  };
}

function standingOf(
  engine: Engine,
  entry: Party,
  asOf: string | undefined,
): { readonly sure: boolean; readonly basis: string } | undefined {
  if (asOf === undefined) {
    const current = engine.linked(entry.id).some(({ id }) => id === entry.id);
    return current ? { sure: true, basis: entry.list } : undefined;
  }
  const { matches } = engine.screen(entry.caption, { asOf, lists: [entry.list], threshold: ITSELF, limit: 500 });
  const found = matches.find(({ party }) => party.id === entry.id);
  if (found === undefined) return undefined;
  const { standing, basis } = found.asOf ?? { standing: 'listed', basis: entry.list };
  return { sure: standing === 'listed', basis };
}
