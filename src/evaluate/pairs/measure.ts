import type { Engine } from '../../screen/index.ts';
import { explainInWords } from '../../screen/words.ts';
import { bootstrap, type Figure, type Share, shareOf } from '../intervals.ts';
import { areaUnderCurve, type PointOfCurve, pointAt, type Scored } from './metrics.ts';
import type { Pair } from './pair.ts';

const WORST = 10;

/** A pair on the wrong side of the threshold. */
export interface PairError extends Pair {
  readonly score: number;
  readonly why: readonly string[];
}

/** How well a set of labelled pairs is told apart at one threshold. */
export interface PairMeasure {
  readonly set: string;
  readonly half: 'dev' | 'held';
  readonly source: string;
  readonly same: number;
  readonly different: number;
  readonly f1: Figure;
  readonly precision: Figure;
  readonly recall: Figure;
  /** Area under the ROC curve. */
  readonly auc: Figure;
  readonly curve: readonly PointOfCurve[];
  /** Of the same pairs the share called so, of the different ones the share *wrongly* called the same. */
  readonly kinds: ReadonlyArray<{ kind: string; same: boolean; called: Share }>;
  /** The worst errors, same pairs with the lowest scores and different ones with the highest. */
  readonly missed: readonly PairError[];
  readonly mistaken: readonly PairError[];
}

export interface PairSet {
  readonly set: string;
  readonly half: 'dev' | 'held';
  readonly source: string;
  readonly pairs: readonly Pair[];
}

/** Scores the pairs of a set by the engine's own comparison. */
export function measurePairs(
  engine: Pick<Engine, 'compare'>,
  { set, half, source, pairs }: PairSet,
  options: { readonly threshold: number; readonly thresholds: readonly number[]; readonly seed: number },
): PairMeasure {
  const { threshold, thresholds, seed } = options;
  const scored = pairs.map((pair) => ({ ...pair, score: engine.compare(pair.a, pair.b, pair.schema).score }));
  const figure = (statistic: (some: readonly Scored[]) => number) => bootstrap(scored, statistic, seed);
  const wrong = (same: boolean) => scored.filter((pair) => pair.same === same && pair.score >= threshold !== same);
  const errors = (some: readonly (Pair & Scored)[]) =>
    some.slice(0, WORST).map((pair) => ({
      ...pair,
      why: explainInWords(engine.compare(pair.a, pair.b, pair.schema).explanation),
    }));
  return {
    set,
    half,
    source,
    same: pairs.filter((pair) => pair.same).length,
    different: pairs.filter((pair) => !pair.same).length,
    f1: figure((some) => pointAt(some, threshold).f1),
    precision: figure((some) => pointAt(some, threshold).precision),
    recall: figure((some) => pointAt(some, threshold).recall),
    auc: figure(areaUnderCurve),
    curve: thresholds.map((at) => pointAt(scored, at)),
    kinds: kindsOf(scored, threshold),
    missed: errors(wrong(true).sort((a, b) => a.score - b.score)),
    mistaken: errors(wrong(false).sort((a, b) => b.score - a.score)),
  };
}

function kindsOf(scored: readonly (Pair & Scored)[], threshold: number): PairMeasure['kinds'] {
  const keys = new Map(scored.map(({ kind, same }) => [`${same}|${kind}`, { kind, same }]));
  return [...keys.values()].map(({ kind, same }) => {
    const some = scored.filter((pair) => pair.kind === kind && pair.same === same);
    return { kind, same, called: shareOf(some.filter(({ score }) => score >= threshold).length, some.length) };
  });
}
