import { fileURLToPath } from 'node:url';

/** Prints what a generator makes when its module is the program, and does nothing when it is imported. */
export function printIfMain(module: string, make: () => string): void {
  if (process.argv[1] === fileURLToPath(module)) process.stdout.write(make());
}
