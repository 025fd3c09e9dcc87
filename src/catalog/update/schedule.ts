import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { UpdateConfig } from './config.ts';
import { readState, refusals } from './state.ts';

/**
 * The lists whose time has come: never looked at since, or looked at longer ago than their own interval, the file's,
 * or the given one, whichever is the most particular. A failed look is repeated at the same pace.
 */
export function dueLists(data: string, config: UpdateConfig, every: number | undefined, now: Date): string[] {
  return config.sources
    .filter(({ update, from }) => update && from.length > 0)
    .filter((source) => {
      const interval = source.every ?? every ?? config.every;
      if (interval === undefined) return false;
      const { checked, refused } = readState(data, source.list);
      const last = [checked, refused?.date].filter((at) => at !== undefined).map((at) => Date.parse(at));
      return now.getTime() - Math.max(0, ...last) >= interval;
    })
    .map(({ list }) => list);
}

/** What a running service looks at to know that it must open the lists anew. */
export interface Mark {
  /** Changes whenever a version comes or goes in the data folders, or the user cuts a link. */
  readonly lists: string;
  /** Changes whenever an update does not go through, or does again. */
  readonly updates: string;
}

/** The mark of the data folders as they are now. Reads names and times, and the short states of the updates. */
export function markOf(roots: readonly string[]): Mark {
  return { lists: listsMark(roots), updates: JSON.stringify([...refusals(roots)]) };
}

function listsMark(roots: readonly string[]): string {
  const hash = createHash('sha256');
  for (const root of roots) {
    const cuts = statSync(join(root, 'links.yaml'), { throwIfNoEntry: false });
    if (cuts !== undefined) hash.update(`${root}/links.yaml:${cuts.mtimeMs}:${cuts.size}\n`);
    for (const list of namesIn(join(root, 'lists'))) {
      for (const name of namesIn(join(root, 'lists', list)).filter((file) => file.endsWith('.json'))) {
        const { mtimeMs, size } = statSync(join(root, 'lists', list, name), { throwIfNoEntry: false }) ?? {};
        hash.update(`${root}/${list}/${name}:${mtimeMs}:${size}\n`);
      }
    }
  }
  return hash.digest('hex');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
