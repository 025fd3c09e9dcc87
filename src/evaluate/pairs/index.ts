import { CASES_OF_CORRUPTIONS, drawCases } from '../cases.ts';
import type { Listing } from '../listed.ts';
import { askedSchema } from '../search.ts';
import { listedNeighbours } from './listed-neighbours.ts';
import type { PairSet } from './measure.ts';
import { type Half, halfOf, type Pair } from './pair.ts';
import { swappedPairs } from './swapped.ts';
import { historicalPairs, pairsByHand } from './written.ts';

export { measurePairs, type PairMeasure } from './measure.ts';
export { HALVES, type Half } from './pair.ts';

/** Pairs of each kind made from the lists. */
const OF_EACH_SAME = 20;
const OF_EACH_DIFFERENT = 100;

/** The sets of labelled pairs, cut to one half; for both halves, each is a set of its own. */
export function pairSets(listing: Listing, lists: readonly string[], half: Half, seed: number): PairSet[] {
  const sets = [
    {
      set: 'By hand',
      source: 'written down for this measure, hard on purpose: pairs-same.yaml and pairs-different.yaml',
      pairs: pairsByHand(),
    },
    {
      set: 'By hand, second set',
      source:
        'written down before any of it was scored, as names vary from list to list: pairs-second-same.yaml and pairs-second-different.yaml',
      pairs: pairsByHand('pairs-second'),
    },
    {
      set: 'From the lists',
      source:
        'same: listed names made wrong in the ways recall is measured by; different: parties that one list keeps apart though they share words, and listed names given another number, place or first name',
      pairs: [
        ...wrongNames(listing, lists, seed),
        ...listedNeighbours(listing, lists, OF_EACH_DIFFERENT, seed),
        ...swappedPairs(listing, lists, OF_EACH_DIFFERENT, seed),
      ],
    },
    {
      set: 'Historical persons',
      source:
        'records with errors that share first name or family name: of one person, or of two; some records hold a by-name or a slip that makes them the name of another, so no matcher gets all',
      pairs: historicalPairs(),
    },
  ];
  const halves = half === 'all' ? (['dev', 'held'] as const) : [half];
  return sets.flatMap(({ set, source, pairs }) =>
    halves.map((each) => ({ set, source, half: each, pairs: pairs.filter(({ a, b }) => halfOf(a, b) === each) })),
  );
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
