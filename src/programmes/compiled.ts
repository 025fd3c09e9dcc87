import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../model/index.ts';
import { type ActKinds, bundledProgrammes, loadProgrammes, type Programmes } from './load.ts';

interface Compiled {
  readonly programmes: readonly Programme[];
  readonly acts: ActKinds;
}

/**
 * The programmes of a folder, from the compiled file of a cache folder where one of exactly these texts is there. Reading
 * and checking hundreds of YAML files takes about a second, reading the compiled file milliseconds.
 *
 * @param cache where compiled files are kept; nothing is kept when absent. Emptied by who owns it, with each build.
 * @throws as `loadProgrammes`.
 */
export function openProgrammes(cache?: string, folder: string = bundledProgrammes()): Programmes {
  if (cache === undefined) return loadProgrammes(folder);
  const file = join(cache, `programmes-${sumOf(folder)}.json`);
  if (existsSync(file)) {
    const { programmes, acts } = JSON.parse(readFileSync(file, 'utf8')) as Compiled;
    return { programmes: new Map(programmes.map((programme) => [programme.id, programme])), acts };
  }
  const read = loadProgrammes(folder);
  keep(file, { programmes: [...read.programmes.values()], acts: read.acts });
  return read;
}

/** One sum over the name and the text of every file, so that no edit goes unseen. */
function sumOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** Complete or absent; a folder that cannot be written only means reading the texts again next time. */
function keep(file: string, compiled: Compiled): void {
  try {
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(compiled));
    renameSync(aside, file);
  } catch {
    // Compiled files save time; nothing depends on them.
  }
}
