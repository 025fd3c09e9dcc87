import { parentPort, workerData } from 'node:worker_threads';
import { plainError } from './errors.ts';
import { TASKS, type Tasks } from './tasks.ts';

// A thread that does one task and ends.
const { task, given } = workerData as { task: keyof Tasks; given: never };
try {
  const done = TASKS[task](given);
  parentPort!.postMessage({ done }, memoryOf(done));
} catch (error) {
  parentPort!.postMessage({ failed: plainError(error) });
}

/** Memory worth handing over instead of copying. Small arrays may lie in memory that others use, and are copied. */
function memoryOf(value: unknown, found: Set<ArrayBuffer> = new Set()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer && value.buffer.byteLength > 65_536) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) memoryOf(inner, found);
  }
  return [...found];
}
