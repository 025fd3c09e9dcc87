import type { Measured } from './measure.ts';

/** What a contender's row of the table says. Times in milliseconds. */
export interface Figures {
  readonly name: string;
  readonly settings: string;
  readonly queries: number;
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  /** Median of the first queries ever asked. */
  readonly coldP50: number;
  /** Share of the queries asked of this contender whose party stands among its first ten. */
  readonly recall: number;
  /** The same on those queries that everybody was asked. */
  readonly recallOnCommon: number;
  readonly recallByNoise: Readonly<Record<string, number>>;
  /** How much a query finds, on average: a reader of alerts has to look at it. */
  readonly found: number;
  readonly buildMs: number;
  readonly bytes: number;
  readonly roundsPerSecond: readonly number[];
  readonly roundsPerCpuSecond: readonly number[];
}

/** The figures of every contender, from what was measured. */
export function figuresOf(field: readonly Measured[]): Figures[] {
  const asked = field.map((measured) => new Set(measured.asked));
  const common = new Set(field[0]?.asked.filter((query) => asked.every((of) => of.has(query))));
  return field.map((measured) => {
    const { contender, asked, answers, latencies, rounds } = measured;
    const hits = asked.map(({ party }, at) => answers[at]!.top.includes(party));
    const recallWhere = (wanted: (at: number) => boolean) => mean(hits.filter((_, at) => wanted(at)).map(Number));
    const sum = (of: (round: (typeof rounds)[number]) => number) => rounds.reduce((total, r) => total + of(r), 0);
    const sorted = Float64Array.from(latencies).sort();
    const noises = [...new Set(asked.map(({ noise }) => noise))].sort();
    return {
      name: contender.name,
      settings: contender.settings,
      queries: asked.length,
      perSecond: (1000 * asked.length) / sum(({ wallMs }) => wallMs),
      perCpuSecond: (1000 * asked.length) / sum(({ cpuMs }) => cpuMs),
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      p999: quantile(sorted, 0.999),
      coldP50: quantile(Float64Array.from(measured.cold).sort(), 0.5),
      recall: recallWhere(() => true),
      recallOnCommon: recallWhere((at) => common.has(asked[at]!)),
      recallByNoise: Object.fromEntries(
        noises.map((noise) => [noise, recallWhere((at) => asked[at]!.noise === noise)]),
      ),
      found: mean(answers.map(({ found }) => found)),
      buildMs: measured.buildMs,
      bytes: measured.bytes,
      roundsPerSecond: rounds.map(({ queries, wallMs }) => (1000 * queries) / wallMs),
      roundsPerCpuSecond: rounds.map(({ queries, cpuMs }) => (1000 * queries) / cpuMs),
    };
  });
}

/**
 * Queries on which two contenders that tell all they found with scores do not agree in parties, scores and order,
 * of those both were asked.
 */
export function differences(
  one: Measured,
  other: Measured,
): { readonly compared: number; readonly differing: string[] } {
  const others = new Map(other.asked.map((query, at) => [query, other.answers[at]!.scored] as const));
  const differing: string[] = [];
  let compared = 0;
  one.asked.forEach((query, at) => {
    if (!others.has(query)) return;
    compared++;
    if (JSON.stringify(one.answers[at]!.scored) !== JSON.stringify(others.get(query))) differing.push(query.text);
  });
  return { compared, differing };
}

/** The value below which a share `q` of a sorted array lies (nearest rank). */
export function quantile(sorted: Float64Array, q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
