#!/usr/bin/env node
// The command line. An installed package carries dist/; a clone installs and builds what is missing or out of date,
// and tells so on standard error: standard output carries only results.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
const build = new URL('../scripts/build.mjs', import.meta.url);

if (existsSync(build)) {
  const { prepare } = await import(build.href);
  if (prepare()) await import(main.href);
} else if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write('error INTERNAL: this copy of interdict is not whole: dist/ is missing\n');
  process.stderr.write('remedy: install the package again\n');
  process.exitCode = 1;
}
