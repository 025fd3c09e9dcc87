import { randomFor } from './random.ts';

/** A share with its 95 % interval. */
export interface Share {
  readonly n: number;
  readonly hits: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** `hits` of `n` with the Wilson score interval (Wilson 1927), which holds near 0 and 1 and for small `n` as well. */
export function shareOf(hits: number, n: number): Share {
  if (n === 0) return { n, hits, share: 0, low: 0, high: 1 };
  const p = hits / n;
  const z2 = (Z * Z) / n;
  const middle = (p + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n))) / (1 + z2);
  const low = hits === 0 ? 0 : Math.max(0, middle - half);
  const high = hits === n ? 1 : Math.min(1, middle + half);
  return { n, hits, share: p, low, high };
}

/** A figure with its 95 % interval. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 400;

/** A statistic of items with its 95 % percentile bootstrap interval (Efron 1979), drawn by `seed`. */
export function bootstrap<T>(items: readonly T[], statistic: (items: readonly T[]) => number, seed: number): Figure {
  const random = randomFor(seed, 'bootstrap');
  const drawn = Array.from({ length: ROUNDS }, () =>
    statistic(items.map(() => items[Math.floor(random() * items.length)]!)),
  ).sort((a, b) => a - b);
  return {
    value: statistic(items),
    low: drawn[Math.floor(ROUNDS * 0.025)]!,
    high: drawn[Math.ceil(ROUNDS * 0.975) - 1]!,
  };
}
