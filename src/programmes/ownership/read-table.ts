import { checkTable } from './check-table.ts';
import { readCsv } from './read-csv.ts';
import { readStakesYaml } from './read-stakes-yaml.ts';
import { type ReadTable, tableFrom } from './table-rows.ts';
import type { OwnershipRule } from './types.ts';

/** Other words for the authorities of the rules. */
const AUTHORITY_WORDS: Readonly<Record<string, string>> = {
  ofac: 'us',
  usa: 'us',
  uk: 'gb',
  ofsi: 'gb',
  fcdo: 'gb',
  canada: 'ca',
};

/** The authority a word means: one of the rules' own, another word for it, or a list it publishes; else the word itself. */
export function authorityNamed(rules: readonly OwnershipRule[], word: string): string {
  const plain = word.trim().toLowerCase();
  return AUTHORITY_WORDS[plain] ?? rules.find(({ lists }) => lists.includes(plain))?.authority ?? plain;
}

/**
 * Reads and checks a shareholder table: YAML where the name ends in `.yaml` or `.yml`, CSV otherwise.
 *
 * @throws `FILE_EMPTY`, `COLUMN_MISSING`, `OWNERSHIP_INVALID`, `SHARES_OVER_100`, with file and line
 */
export function readTable(text: string, file: string, rules: readonly OwnershipRule[]): ReadTable {
  const named = (word: string) => authorityNamed(rules, word);
  const { rows, parties } = /\.ya?ml$/i.test(file)
    ? readStakesYaml(text, file, named)
    : { rows: readCsv(text, file), parties: [] };
  const read = tableFrom(rows, parties, file, named);
  checkTable(read.table, file);
  return read;
}
