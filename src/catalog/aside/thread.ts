import { Worker } from 'node:worker_threads';

/**
 * Starts a thread on a module of the program.
 * @param name path of the module from `from`, without its ending
 * @param from the module that asks (`import.meta.url`)
 * @param workerData what the thread begins with; memory that is shared stays shared
 */
export function startThread(name: string, from: string, workerData: unknown): Worker {
  const sources = from.endsWith('.ts');
  const module = new URL(`${name}${sources ? '.ts' : '.js'}`, from);
  if (!sources) return new Worker(module, { workerData });
  // Where the program runs from its sources, as in development, a thread needs the loader of TypeScript first.
  const load = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(module.href)})))`;
  return new Worker(load, { workerData, eval: true, execArgv: [] });
}
