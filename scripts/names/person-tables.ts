import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { foldLatin } from '../../src/names/fold.ts';
import { ACROSS_LANGUAGES } from './names-across-languages.ts';
import { SHORT_NAMES } from './short-names.ts';
import { writeTable } from './write-table.ts';

/** `name nick nick…`: a group per full name; two names of one group may be the same person. */
export function buildNicknames(data: string): void {
  const rows = parseCsv(readFileSync(join(data, 'nicknames.csv')), { columns: true }) as {
    name1: string;
    name2: string;
  }[];
  const groups = new Map<string, Set<string>>();
  const add = (name: string, nick: string) => {
    const group = groups.get(name) ?? new Set([name]);
    group.add(nick);
    groups.set(name, group);
  };
  for (const { name1, name2 } of rows) add(foldLatin(name1), foldLatin(name2));
  for (const [name, nick] of [...SHORT_NAMES, ...ACROSS_LANGUAGES]) add(name, nick);
  const symbols = parse(readFileSync(join(data, 'names-symbols.yml'), 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;
  for (const names of Object.values(symbols.person_nick!)) {
    const full = foldLatin(names.at(-1)!);
    for (const nick of names.slice(0, -1)) add(full, foldLatin(nick));
  }
  const lines = [...groups.values()].map((group) => [...group].filter((name) => name.length > 1).join(' '));
  writeTable('nicknames', ['nicknames', 'rigour'], lines.sort());
}
