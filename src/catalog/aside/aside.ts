import { Worker } from 'node:worker_threads';
import { errorFrom, type PlainError } from './errors.ts';
import type { Tasks } from './tasks.ts';

const SOURCES = import.meta.url.endsWith('.ts');
const MODULE = new URL(SOURCES ? './worker.ts' : './worker.js', import.meta.url);

/** Where the program runs from its sources, as in development, a thread needs the loader of TypeScript first. */
const FROM_SOURCES = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(MODULE.href)})))`;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does a task in a thread of its own, so that requests go on being answered meanwhile. One task at a time: each takes a
 * processor and memory of its own.
 * @throws InterdictError what the task throws
 */
export function aside<Name extends keyof Tasks>(task: Name, given: Tasks[Name]['given']): Promise<Tasks[Name]['done']> {
  const turn = last.then(() => inThread(task, given));
  last = turn.catch(() => undefined);
  return turn;
}

function inThread<Name extends keyof Tasks>(task: Name, given: Tasks[Name]['given']): Promise<Tasks[Name]['done']> {
  return new Promise((resolve, reject) => {
    const options = { workerData: { task, given } };
    const worker = SOURCES
      ? new Worker(FROM_SOURCES, { ...options, eval: true, execArgv: [] })
      : new Worker(MODULE, options);
    worker.once('message', ({ done, failed }: { done?: Tasks[Name]['done']; failed?: PlainError }) => {
      if (failed === undefined) resolve(done!);
      else reject(errorFrom(failed));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread for "${task}" ended with ${code} before it was done.`)));
  });
}
