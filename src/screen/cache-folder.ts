import { mkdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where compiled lists are kept between runs: beside the built program, so that a new build starts afresh. `undefined`
 * when running from sources (they may have changed since) or where nothing can be written.
 */
export function cacheFolder(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  if (!here.endsWith(`${sep}dist${sep}screen`)) return undefined;
  const folder = join(dirname(here), 'cache');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return undefined;
  }
}
