import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { SchemaName } from '../../model/index.ts';
import { dataFile, readYaml } from '../data-file.ts';
import type { Pair } from './pair.ts';

const Groups = z.array(
  z.strictObject({ kind: z.string(), schema: SchemaName, pairs: z.array(z.tuple([z.string(), z.string()])).min(1) }),
);

/** The pairs written down by hand, same and different: the hard ones, or the second set (data/evaluate/README.md). */
export function pairsByHand(set: 'pairs' | 'pairs-second' = 'pairs'): Pair[] {
  return [...fromFile(`${set}-same.yaml`, true), ...fromFile(`${set}-different.yaml`, false)];
}

function fromFile(file: string, same: boolean): Pair[] {
  return Groups.parse(readYaml(file)).flatMap(({ kind, schema, pairs }) =>
    pairs.map(([a, b]) => ({ a, b, same, schema, kind })),
  );
}

/** Names of historical persons as their records spell them, errors and all (see data/evaluate/README.md). */
export function historicalPairs(): Pair[] {
  const rows = parse(readFileSync(dataFile('historical-pairs.csv')), { columns: true }) as Record<string, string>[];
  return rows.map(({ name1, name2, same }) => ({
    a: name1 ?? '',
    b: name2 ?? '',
    same: same === 'yes',
    schema: 'Person',
    kind: same === 'yes' ? 'One person, two records' : 'Two persons who share half of the name',
  }));
}
