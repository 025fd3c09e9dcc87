import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ListFormat } from '../../src/lists/index.ts';

/** How the files of each format are called, by their publishers and with a date behind. First that fits. */
const NAMED: readonly (readonly [RegExp, ListFormat])[] = [
  [/advanced.*\.xml$/i, 'ofac-advanced-xml'],
  [/^(?:sdn|cons_prim)(?:[-_.]?\d{4}-\d\d-\d\d)?\.csv$/i, 'ofac-csv'],
  [/^(?:sdn|consolidated-2026-01|cons-).*\.xml$/i, 'ofac-xml'],
  [/^sema.*\.xml$/i, 'ca-sema-xml'],
  [/^(?:xmlFullSanctionsList|fsf).*\.xml$/i, 'eu-fsf-xml'],
  [/^(?:UK-Sanctions-List).*\.xml$/i, 'uk-xml'],
  [/^(?:UK-Sanctions-List).*\.csv$/i, 'uk-csv'],
  [/^(?:UK-Sanctions-List|FCDO_SL).*\.ods$/i, 'uk-ods'],
  [/^index.*\.csv$/i, 'uk-index-csv'],
  [/^(?:swiss|sesam|consolidated-list).*\.xml$/i, 'ch-seco-xml'],
  [/^consolidated.*\.xml$/i, 'un-xml'],
  [/^(?:regulation8|australian).*\.xlsx$/i, 'au-dfat-xlsx'],
  [/^(?:regulation8|australian).*\.csv$/i, 'au-dfat-csv'],
  [/^consolidated\.csv$|^csl.*\.csv$/i, 'us-csl-csv'],
  [/^consolidated\.json$|^csl.*\.json$/i, 'us-csl-json'],
  [/\.ftm\.json(?:l)?$|^entities.*\.json$/i, 'ftm'],
];

export interface FoundList {
  readonly format: ListFormat;
  readonly path: string;
}

/** The list files in a folder and those below it whose format their name tells, in the order of their paths. */
export function listsIn(folder: string): FoundList[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path) => {
      const name = path.split(/[\\/]/).at(-1) as string;
      const format = /invalid|damaged/i.test(name) ? undefined : NAMED.find(([like]) => like.test(name))?.[1];
      return format ? [{ format, path: join(folder, path) }] : [];
    });
}
