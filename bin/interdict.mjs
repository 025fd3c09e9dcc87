#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In a clone the build may be missing or behind the sources; an installed package has no sources and is always built.
const build = new URL('../scripts/build.mjs', import.meta.url);
if (existsSync(build)) {
  const { prepare } = await import(build.href);
  if (!prepare()) process.exit(1);
}

await import('../dist/cli/main.js');
