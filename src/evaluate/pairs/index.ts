import { CASES_OF_CORRUPTIONS, drawCases } from '../cases.ts';
import type { Listing } from '../listed.ts';
import { askedSchema } from '../search.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import type { PairSet } from './measure.ts';
import { type Half, isIn, type Pair } from './pair.ts';
import { swappedPairs } from './swapped.ts';
import { historicalPairs, pairsByHand } from './written.ts';

export { measurePairs, type PairMeasure } from './measure.ts';
export { HALVES, type Half, isIn } from './pair.ts';

/** Pairs of each kind made from the lists. */
const OF_EACH_SAME = 20;
const OF_EACH_DIFFERENT = 100;

/** The sets of labelled pairs, cut to one half. */
export function pairSets(listing: Listing, lists: readonly string[], half: Half, seed: number): PairSet[] {
  const cut = (pairs: readonly Pair[]) => pairs.filter(({ a, b }) => isIn(half, a, b));
  return [
    {
      set: 'By hand',
      source: 'written down for this measure, hard on purpose: data/evaluate/pairs-same.yaml and pairs-different.yaml',
      pairs: cut(pairsByHand()),
    },
    {
      set: 'From the lists',
      source:
        'same: listed names made wrong in every way recall is measured by; different: parties one list keeps apart, and listed names with another number, place or given name',
      pairs: cut([
        ...wrongNames(listing, lists, seed),
        ...listedNeighbours(listing, lists, OF_EACH_DIFFERENT, seed),
        ...swappedPairs(listing, lists, OF_EACH_DIFFERENT, seed),
      ]),
    },
    {
      set: 'Historical persons',
      source:
        'records of historical persons with errors; some records hold another name or only a title of the person, and no matcher can call those the same',
      pairs: cut(historicalPairs()),
    },
  ];
}

function wrongNames(listing: Listing, lists: readonly string[], seed: number): Pair[] {
  return CASES_OF_CORRUPTIONS.flatMap((kind) =>
    drawCases(kind, listing, { lists, sample: OF_EACH_SAME, seed, half: 'all' }).map(({ query, from, schema }) => ({
      a: query,
      b: from,
      same: true,
      schema: askedSchema(schema),
      kind: kind.title,
    })),
  );
}
