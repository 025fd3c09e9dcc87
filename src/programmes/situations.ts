import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InterdictError, Situation } from '../model/index.ts';
import { bundledProgrammes } from './load.ts';
import { readYaml } from './read-yaml.ts';

/** The names of the ready situations, in order. */
export function situationNames(folder: string = bundledProgrammes()): string[] {
  const files = readdirSync(join(folder, 'situations')).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => basename(name, '.yaml')).sort();
}

/**
 * A ready situation by its name, or one of a user's own by the path of its YAML file.
 *
 * @throws `SITUATION_UNKNOWN` where there is neither, `SITUATION_INVALID` with the line where a file says what cannot be.
 */
export function readSituation(nameOrFile: string, folder: string = bundledProgrammes()): Situation {
  const ready = join(folder, 'situations', `${nameOrFile}.yaml`);
  const file = situationNames(folder).includes(nameOrFile) ? ready : nameOrFile;
  if (!existsSync(file)) {
    throw new InterdictError(
      'SITUATION_UNKNOWN',
      `There is no situation "${nameOrFile}", and no file of that name.`,
      `Ready situations: ${situationNames(folder).join(', ')}.`,
    );
  }
  return readYaml(file, Situation, refuse);
}

function refuse(file: string, what: string, line?: number): InterdictError {
  return new InterdictError('SITUATION_INVALID', `${file}: ${what}.`, 'See docs/programmes.md, "Situations".', {
    file,
    ...(line === undefined ? {} : { line }),
  });
}
