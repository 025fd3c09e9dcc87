#!/usr/bin/env node
// The command line. An installed package carries dist/; a fresh clone installs and builds what is missing, once.
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
const build = new URL('../scripts/build.mjs', import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else if (existsSync(build)) {
  // Tells what it does, and what went wrong, on standard error: standard output carries only results.
  const { prepare } = await import(build.href);
  if (prepare()) await import(main.href);
} else {
  process.stderr.write('error INTERNAL: this copy of interdict is not whole: dist/ is missing\n');
  process.stderr.write('remedy: install the package again\n');
  process.exitCode = 1;
}
