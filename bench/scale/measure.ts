import type { NoisyQuery } from '../noise.ts';
import { asText } from './scan.ts';
import type { Hit, Sized } from './sized.ts';

type Ask = (query: string) => Hit[];

/** What asking one size came to. Times in milliseconds; `cpu` of the process, without what others took. */
export interface Asked {
  readonly latencies: number[];
  readonly cold: number[];
  /** Processor time a query, round by round. */
  readonly cpuByRound: number[];
  readonly scanCpuByRound: number[];
  readonly compared: number;
  readonly differing: string[];
  /** Share of queries whose name, or one just like it, was found. */
  readonly recall: number;
}

export interface Contest {
  readonly sized: Sized;
  /** A full scan of the same names, where they are not too many. */
  readonly scan?: Ask | undefined;
}

export interface Settings {
  readonly rounds: number;
  /** Queries asked of an index just opened, then queries that warm it, then those measured. */
  readonly cold: number;
  readonly warmUp: number;
  readonly queries: number;
  readonly scanQueries: number;
}

/**
 * All sizes in turn, round after round, so that what disturbs the machine disturbs everybody; in each round the scan
 * is asked the first few of the same queries, and its answers are compared with the index's.
 */
export function contest(contests: readonly Contest[], settings: Settings): Asked[] {
  const { rounds, cold, warmUp, queries, scanQueries } = settings;
  const all = contests.map(({ sized, scan }) => {
    const first = sized.queries.slice(0, cold).map(({ text }) => timed(() => sized.ask(text)).wall);
    for (const { text } of sized.queries.slice(cold, cold + warmUp)) sized.ask(text);
    const measured = sized.queries.slice(cold + warmUp, cold + warmUp + queries);
    return { sized, scan, measured, cold: first, latencies: [], cpuByRound: [], scanCpuByRound: [], found: 0 } as Turn;
  });
  for (let round = 0; round < rounds; round++)
    for (let k = 0; k < all.length; k++) turn(all[(round + k) % all.length]!, round, rounds, scanQueries);
  return all.map(({ latencies, cold: first, cpuByRound, scanCpuByRound, found, measured, compared, differing }) => ({
    latencies,
    cold: first,
    cpuByRound,
    scanCpuByRound,
    compared: compared ?? 0,
    differing: differing ?? [],
    recall: found / measured.length,
  }));
}

interface Turn {
  readonly sized: Sized;
  readonly scan: Ask | undefined;
  readonly measured: readonly NoisyQuery[];
  readonly cold: number[];
  readonly latencies: number[];
  readonly cpuByRound: number[];
  readonly scanCpuByRound: number[];
  found: number;
  compared?: number;
  differing?: string[];
}

function turn(at: Turn, round: number, rounds: number, scanQueries: number): void {
  const part = Math.ceil(at.measured.length / rounds);
  const share = at.measured.slice(round * part, (round + 1) * part);
  const answers: Hit[][] = [];
  const { cpu } = timed(() => {
    for (const { text } of share) {
      const { value, wall } = timed(() => at.sized.ask(text));
      at.latencies.push(wall);
      answers.push(value);
    }
  });
  at.cpuByRound.push(cpu / share.length);
  share.forEach(({ party }, k) => {
    if (answers[k]!.some(({ name }) => name === Number(party))) at.found++;
  });
  if (at.scan === undefined) return;
  const scanned = share.slice(0, Math.ceil(scanQueries / rounds));
  const { value, cpu: scanCpu } = timed(() => scanned.map(({ text }) => at.scan!(text)));
  at.scanCpuByRound.push(scanCpu / scanned.length);
  at.compared = (at.compared ?? 0) + scanned.length;
  scanned.forEach(({ text }, k) => {
    if (asText(value[k]!) !== asText(answers[k]!)) at.differing = [...(at.differing ?? []), text];
  });
}

/** Milliseconds of some work, by the clock and of processor time. */
export function timed<T>(work: () => T): { readonly value: T; readonly wall: number; readonly cpu: number } {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const value = work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { value, wall, cpu: (user + system) / 1000 };
}
