import { type Catalog, listAndCode, type Narrowing } from '../catalog/index.ts';
import { InterdictError, type ScreenOptions } from '../model/index.ts';
import { nearest } from './file/nearest.ts';
import { programmeBook } from './programmes/book.ts';

type Asked = Pick<ScreenOptions, 'programmes' | 'partyCountries'>;

/** Ways of narrowing remembered of a catalog: a file is screened, and a text read, under one of them row by row. */
const MOST_WAYS = 16;
const known = new WeakMap<Catalog, Map<string, Uint8Array>>();

/**
 * Which entries a screening is narrowed to, one byte each; `undefined` where nothing narrows it. A programme is asked for
 * by its id, which is that of its parts too, or by a code as lists print it. O(entries), and nothing for what was asked
 * lately.
 *
 * @throws InterdictError `PROGRAMME_UNKNOWN` for a programme that no loaded list prints and nobody knows: a slip of the
 *   pen would hide every match.
 */
export function narrowedTo(catalog: Catalog, { programmes = [], partyCountries = [] }: Asked): Uint8Array | undefined {
  if (programmes.length === 0 && partyCountries.length === 0) return undefined;
  const ways = known.get(catalog) ?? new Map<string, Uint8Array>();
  known.set(catalog, ways);
  const way = JSON.stringify([programmes, partyCountries]);
  const before = ways.get(way);
  if (before !== undefined) return before;
  const narrowing: Narrowing = {
    ...(programmes.length === 0 ? {} : { programmes: underOneOf(catalog, programmes) }),
    ...(partyCountries.length === 0 ? {} : { countries: (country) => partyCountries.includes(country) }),
  };
  const within = catalog.within(narrowing);
  if (ways.size >= MOST_WAYS) ways.clear();
  ways.set(way, within);
  return within;
}

function underOneOf(catalog: Catalog, asked: readonly string[]): (list: string, code: string) => boolean {
  const book = programmeBook();
  const printed = new Set(catalog.snapshot.facets.programmes.values.map((value) => listAndCode(value)[1]));
  const unknown = asked.find((each) => !printed.has(each) && !book.programmes.has(each));
  if (unknown !== undefined) throw notKnown(unknown, [...book.programmes.keys(), ...printed]);
  const wanted = new Set(asked);
  return (list, code) => {
    if (wanted.has(code)) return true;
    const found = book.resolve(code, { list });
    for (let at = found.kind === 'programme' ? found.programme : undefined; at !== undefined; ) {
      if (wanted.has(at.id)) return true;
      at = at.partOf === undefined ? undefined : book.programmes.get(at.partOf);
    }
    return false;
  };
}

function notKnown(programme: string, known: readonly string[]): InterdictError {
  const similar = nearest(programme, known, 3);
  return new InterdictError(
    'PROGRAMME_UNKNOWN',
    `There is no programme "${programme}", and no loaded list prints it`,
    `${similar.length === 0 ? '' : `Did you mean ${similar.join(' or ')}? `}"interdict programme list" lists them all.`,
  );
}
