/** Milliseconds of unbroken work after which the event loop gets its turn. */
const SLICE = 50;

/**
 * A pause for long loops: every 50 ms of work it lets the event loop run once, so that signals are heard and
 * the progress bar moves. Each call resolves to whether it did.
 */
export function breathe(): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return false;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
    return true;
  };
}
