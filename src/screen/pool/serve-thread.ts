import { parentPort, workerData } from 'node:worker_threads';
import { plainError } from '../../catalog/index.ts';

/**
 * Makes this thread one of a pool's: prepares once, then answers every piece of work it is sent.
 * @param begin makes, from what the pool began with, what does the work
 */
export function serveThread<Begin, Given, Done>(begin: (data: Begin) => (given: Given) => Done): void {
  const port = parentPort!;
  const work = begin(workerData as Begin);
  port.postMessage({ ready: true });
  port.on('message', ({ number, given }: { number: number; given: Given }) => {
    try {
      port.postMessage({ number, done: work(given) });
    } catch (error) {
      port.postMessage({ number, failed: plainError(error) });
    }
  });
}
