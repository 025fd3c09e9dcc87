import type { Answer, Contender, Corpus } from './contenders/contender.ts';
import { memoryInUse } from './machine.ts';
import type { NoisyQuery } from './noise.ts';

/** A contender that is opened, with everything measured of it so far. */
export interface Measured {
  readonly contender: Contender;
  readonly ask: (query: string) => Answer;
  readonly buildMs: number;
  readonly bytes: number;
  /** Milliseconds of the first queries ever asked, while code and caches are cold. */
  readonly cold: readonly number[];
  /** Milliseconds of each query, in the order asked. */
  readonly latencies: number[];
  readonly asked: NoisyQuery[];
  readonly answers: Answer[];
  readonly rounds: Round[];
}

/** Queries that count as cold: the first ones asked. */
const COLD = 20;

/** One turn of one contender. Processor time leaves out what other programs took meanwhile. */
export interface Round {
  readonly queries: number;
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** Opens a contender, measuring the time and the memory it keeps, then warms it on other queries. */
export function open(contender: Contender, corpus: Corpus, warmUp: readonly NoisyQuery[]): Measured {
  const before = memoryInUse();
  const started = performance.now();
  const ask = contender.open(corpus);
  const buildMs = performance.now() - started;
  const cold = warmUp.map(({ text }) => {
    const from = performance.now();
    ask(text);
    return performance.now() - from;
  });
  const bytes = memoryInUse() - before;
  return {
    contender,
    ask,
    buildMs,
    bytes,
    cold: cold.slice(0, COLD),
    latencies: [],
    asked: [],
    answers: [],
    rounds: [],
  };
}

/** One turn: every query asked once, each timed. */
export function turn(measured: Measured, queries: readonly NoisyQuery[]): void {
  const { ask, latencies, asked, answers, rounds } = measured;
  const cpu = process.cpuUsage();
  const started = performance.now();
  let last = started;
  for (const query of queries) {
    const answer = ask(query.text);
    const now = performance.now();
    latencies.push(now - last);
    last = now;
    asked.push(query);
    answers.push(answer);
  }
  const { user, system } = process.cpuUsage(cpu);
  rounds.push({ queries: queries.length, wallMs: last - started, cpuMs: (user + system) / 1000 });
}

/**
 * All contenders in turn, round after round, each time on the next part of the queries: what disturbs the machine
 * meanwhile disturbs everybody. The slow ones are asked only the first of each part. No query is asked twice, so
 * nobody answers from memory.
 */
export function race(
  field: readonly Measured[],
  queries: readonly NoisyQuery[],
  settings: { readonly rounds: number; readonly slowQueries: number },
): void {
  const part = Math.ceil(queries.length / settings.rounds);
  const slowPart = Math.min(part, Math.ceil(settings.slowQueries / settings.rounds));
  for (let round = 0; round < settings.rounds; round++) {
    const share = queries.slice(round * part, (round + 1) * part);
    // Starting with another one each round, nobody always runs behind the same neighbour.
    for (let k = 0; k < field.length; k++) {
      const measured = field[(round + k) % field.length]!;
      turn(measured, measured.contender.slow ? share.slice(0, slowPart) : share);
    }
  }
}
