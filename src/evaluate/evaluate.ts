import { type Catalog, catalogOf, dataRoots, heldVersions, newestVersions, readParties } from '../catalog/index.ts';
import type { ScreenResult } from '../model/index.ts';
import { engineOn } from '../screen/index.ts';
import { KINDS } from './cases.ts';
import { type Customer, drawCustomers } from './customers.ts';
import { type FalseAlerts, measureFalseAlerts } from './false-alerts.ts';
import { Listing } from './listed.ts';
import { type Half, measurePairs, type PairMeasure, pairSets } from './pairs/index.ts';
import { type KindRecall, measureRecall, THRESHOLDS } from './recall.ts';
import { MaskedSearch } from './search.ts';

export interface EvaluateOptions {
  /** Lists searched for recall and false alerts; the US and UN lists where none is named. */
  readonly lists: readonly string[];
  /** Questions of each kind. */
  readonly sample: number;
  readonly customers: readonly Customer[];
  /** How many of the customers are drawn. */
  readonly customerSample: number;
  readonly seed: number;
  readonly threshold: number;
  /** Which half of the labelled data: pairs, and other spellings of listed names. */
  readonly half: Half;
  /** Whether false alerts are counted on all lists as well. */
  readonly onAllLists?: boolean;
  /** Only these kinds; all where none is named. */
  readonly kinds: readonly string[];
  readonly progress?: (what: string, fraction: number) => void;
}

/** All that was measured, in one run, of one engine at one threshold. */
export interface Evaluation {
  readonly settings: {
    lists: readonly string[];
    sample: number;
    customers: number;
    seed: number;
    threshold: number;
    half: Half;
  };
  readonly engine: ScreenResult['engine'];
  readonly policy: ScreenResult['policy'];
  readonly versions: ReadonlyArray<{ list: string; version: string }>;
  readonly thresholds: readonly number[];
  readonly recall: readonly KindRecall[];
  readonly falseAlerts: readonly FalseAlerts[];
  /** None where single kinds were asked for. */
  readonly pairs: readonly PairMeasure[];
}

/** The newest versions of the lists held, compiled by the code that runs, never from a kept file. */
export function compiledNow(data?: string): Catalog {
  const newest = newestVersions(heldVersions(dataRoots(data)));
  return catalogOf(newest.map((version) => ({ manifest: version.manifest, parties: readParties(version) })));
}

/** Measures a matcher on the lists of a catalog. Deterministic: equal catalog, customers and options, equal figures. */
export function evaluate(catalog: Catalog, options: EvaluateOptions): Evaluation {
  const engine = engineOn(catalog);
  const listing = new Listing(catalog);
  const { lists, sample, seed, threshold, kinds, half, progress } = options;
  const customers = drawCustomers(options.customers, options.customerSample, seed);
  const rounds = (kinds.length || KINDS.length) * sample + customers.length * (options.onAllLists ? 4 : 2);
  let done = 0;
  const tick = (what: string) => progress?.(what, Math.min(1, done++ / rounds));
  const recall = measureRecall(
    listing,
    new MaskedSearch(catalog),
    { lists, sample, seed, threshold, kinds, half },
    tick,
  );
  const all = catalog.versions.map(({ list }) => list);
  const scopes = options.onAllLists && lists.length < all.length ? [lists, all] : [lists];
  const falseAlerts = scopes.flatMap((some) =>
    [false, true].map((qualified) =>
      measureFalseAlerts(engine, customers, { lists: some, threshold, qualified }, () => tick('clean customers')),
    ),
  );
  const sets = kinds.length > 0 ? [] : pairSets(listing, lists, half, seed);
  progress?.('pairs', 1);
  const pairs = sets.map((set) => measurePairs(engine, set, { threshold, thresholds: THRESHOLDS, seed }));
  return {
    settings: { lists, sample, customers: customers.length, seed, threshold, half },
    ...engine.identity,
    versions: catalog.versions.map(({ list, version }) => ({ list, version })),
    thresholds: THRESHOLDS,
    recall,
    falseAlerts,
    pairs,
  };
}
