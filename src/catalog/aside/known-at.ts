import { InterdictError } from '../../model/index.ts';
import { Catalog } from '../catalog.ts';
import { sightingsOf } from '../sightings.ts';
import { knownThen } from '../versions-in-time.ts';
import { aside } from './aside.ts';
import { withError } from './errors.ts';
import type { PlainCatalog } from './hand-over.ts';

/** How many states of knowledge beside the present one are held compiled; each takes as much memory as that. */
const MOST_KEPT = 2;

/** Compiled by catalog and by the versions known, the last used last: days between two arrivals share one. */
const compiled = new WeakMap<Catalog, Map<string, Promise<PlainCatalog>>>();

/**
 * The catalog as this installation knew it on an ISO day. Compiled in a thread of its own where it is another one than
 * the present, and kept for the next question.
 * @throws InterdictError `OPTION_INVALID` where nothing was known on that day, or the catalog is of parties handed in
 */
export async function catalogKnownAt(catalog: Catalog, day: string): Promise<Catalog> {
  if (catalog.held.length === 0) {
    throw new InterdictError(
      'OPTION_INVALID',
      'What was known on a day cannot be told: these lists were handed in, not fetched.',
      'Open the engine on a folder of lists.',
    );
  }
  const knownAt = catalog.knownAt !== undefined && catalog.knownAt < day ? catalog.knownAt : day;
  const { held, unknown } = knownThen(catalog.held, knownAt);
  if (held.length === 0)
    throw new InterdictError('OPTION_INVALID', unknown[0]!.error.message, unknown[0]!.error.remedy);
  const { refused } = catalog;
  const sightings = sightingsOf(held, catalog.sightings, knownAt);
  if (held.length + sightings.length === catalog.held.length + catalog.sightings.length) {
    return new Catalog(catalog.snapshot, catalog.problems, { ...catalog, knownAt });
  }
  const sums = [...held.map(({ manifest }) => manifest.sha256), ...sightings.map(({ sum }) => sum)];
  const { snapshot, problems, unread } = await compiledFor(catalog, knownAt, sums);
  const damaged = problems.filter(({ manifest }) => !unknown.some((each) => each.manifest.list === manifest.list));
  const all = [...damaged.map(withError), ...unknown];
  const { options } = catalog;
  return new Catalog(snapshot, all, { held, sightings, unread: unread.map(withError), knownAt, refused, options });
}

function compiledFor(catalog: Catalog, knownAt: string, sums: readonly string[]): Promise<PlainCatalog> {
  const kept = compiled.get(catalog) ?? new Map<string, Promise<PlainCatalog>>();
  compiled.set(catalog, kept);
  const key = sums.join();
  const opened = kept.get(key) ?? aside('open', { ...catalog.options, knownAt });
  // Put last again, so that the one that falls out is the one asked longest ago; what failed is not kept.
  kept.delete(key);
  kept.set(key, opened);
  opened.catch(() => kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
  return opened;
}
