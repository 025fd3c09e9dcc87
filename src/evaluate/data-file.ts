import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledData } from '../catalog/index.ts';

/** A file of the measure's own data, in the package beside the lists. */
export function dataFile(name: string): string {
  return join(bundledData(), 'evaluate', name);
}

/** A YAML file of the measure's own data. */
export function readYaml(name: string): unknown {
  return parse(readFileSync(dataFile(name), 'utf8'));
}
