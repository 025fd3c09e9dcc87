/** A pair with what the matcher makes of it. */
export interface Scored {
  readonly score: number;
  readonly same: boolean;
}

export interface PointOfCurve {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of calling pairs the same from a threshold on. Precision is 1 where nothing is called so. */
export function pointAt(scored: readonly Scored[], threshold: number): PointOfCurve {
  let hits = 0;
  let called = 0;
  let same = 0;
  for (const pair of scored) {
    if (pair.same) same++;
    if (pair.score < threshold) continue;
    called++;
    if (pair.same) hits++;
  }
  const precision = called === 0 ? 1 : hits / called;
  const recall = same === 0 ? 0 : hits / same;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { threshold, precision, recall, f1 };
}

/**
 * Area under the ROC curve: how often a same pair scores higher than a different one, a tie counting half
 * (Mann and Whitney 1947). 0.5 where one of the two kinds is missing. O(n log n).
 */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let same = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++;
    const tied = sorted.slice(from, to).filter((pair) => pair.same).length;
    same += tied;
    ranks += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  const different = sorted.length - same;
  if (same === 0 || different === 0) return 0.5;
  return (ranks - (same * (same + 1)) / 2) / (same * different);
}
