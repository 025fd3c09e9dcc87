import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from './contenders/contender.ts';
import type { Rooms } from './rooms.ts';

const KEY = 'bench';

/** Milliseconds from a list in memory, and from the compiled file kept on disk, to the first answer. */
export function measureOpening({ catalog, screen }: Rooms, corpus: Corpus, query: string) {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'));
  const file = join(folder, 'lists.snapshot');
  try {
    const compiled = timed(() => {
      const opened = catalog.catalogOf([corpus]);
      screen.engineOn(opened).screen(query);
      return opened.snapshot;
    });
    catalog.writeSnapshot(file, KEY, compiled.value);
    const kept = timed(() => screen.engineOn(new catalog.Catalog(catalog.readSnapshot(file, KEY))).screen(query));
    return { compileMs: compiled.ms, keptMs: kept.ms, keptBytes: statSync(file).size };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const started = performance.now();
  const value = work();
  return { value, ms: performance.now() - started };
}
