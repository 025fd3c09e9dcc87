import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Load per core from which other work visibly slows the measured one. */
const BUSY = 0.5;

/** What the figures were measured on. */
export function machine() {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round((totalmem() / 2 ** 30) * 10) / 10,
  };
}

/** Load of the last minute, and whether it leaves a core free to measure on. */
export function load(): { readonly average: number; readonly busy: boolean } {
  const average = Math.round(loadavg()[0]! * 100) / 100;
  return { average, busy: average > BUSY * availableParallelism() };
}

/** Bytes in use after a full collection: objects and the buffers they hold. */
export function memoryInUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

let collector: (() => void) | undefined;

function collect(): void {
  if (collector === undefined) {
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as () => void;
  }
  collector();
  collector();
}
