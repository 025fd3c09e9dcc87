import { mkdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names the folder from outside: an operator's choice, and how the tests compile the lists once for all files. */
const VARIABLE = 'INTERDICT_CACHE';

/**
 * Where compiled lists are kept between runs: beside the built program, so that a new build starts afresh. `undefined`
 * when running from sources (they may have changed since) or where nothing can be written.
 */
export function cacheFolder(): string | undefined {
  const chosen = process.env[VARIABLE];
  if (chosen) return writable(chosen);
  const here = dirname(fileURLToPath(import.meta.url));
  if (!here.endsWith(`${sep}dist${sep}screen`)) return undefined;
  return writable(join(dirname(here), 'cache'));
}

function writable(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return undefined;
  }
}
