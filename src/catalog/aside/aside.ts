import { errorFrom, type PlainError } from './errors.ts';
import type { Tasks } from './tasks.ts';
import { startThread } from './thread.ts';

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
    const worker = startThread('./worker', import.meta.url, { task, given });
    worker.once('message', ({ done, failed }: { done?: Tasks[Name]['done']; failed?: PlainError }) => {
      if (failed === undefined) resolve(done!);
      else reject(errorFrom(failed));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread for "${task}" ended with ${code} before it was done.`)));
  });
}
