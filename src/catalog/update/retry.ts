import { setTimeout as wait } from 'node:timers/promises';
import { FetchFailed } from './fetch-failed.ts';

/** How often and with what pauses a failed download is tried again; clock and chance are handed in by tests. */
export interface Patience {
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled each time, up to `longest`. */
  readonly first: number;
  readonly longest: number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** From 0 to 1. */
  readonly random: () => number;
}

export const PATIENT: Patience = {
  attempts: 4,
  first: 1000,
  longest: 60_000,
  sleep: (ms) => wait(ms),
  random: Math.random,
};

/**
 * Runs something again while it fails in a way that may pass. Pauses grow exponentially and are drawn from their upper
 * half, so that installations whose download failed together do not come back together; a server that says when to come
 * back (`Retry-After`) is believed up to the longest pause.
 */
export async function patiently<T>(patience: Patience, act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof FetchFailed) || !error.again || attempt >= patience.attempts) throw error;
      const pause = Math.min(patience.longest, patience.first * 2 ** (attempt - 1)) * (0.5 + patience.random() / 2);
      await patience.sleep(Math.min(patience.longest, Math.max(pause, (error.after ?? 0) * 1000)));
    }
  }
}
