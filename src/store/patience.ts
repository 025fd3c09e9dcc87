import { setTimeout as pause } from 'node:timers/promises';

/** How long a writer waits for others before it gives up, in milliseconds. */
export const PATIENCE = 30_000;

/**
 * Tries again while another connection holds the file. SQLite's own waiting stops the whole program, and with it the
 * very transaction that is waited for where that runs in the same program.
 */
export async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const busy = String((error as { code?: unknown } | null)?.code).startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > end) throw error;
      await pause(2 + Math.random() * 20);
    }
  }
}
