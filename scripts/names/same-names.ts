import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { foldLatin } from '../../src/names/fold.ts';
import { skeleton } from '../../src/names/phonetic.ts';
import { romaniseByRule } from '../../src/names/romanise.ts';
import type { Script } from '../../src/names/types.ts';
import { KINDRED } from './kindred-names.ts';
import type { Lexicon } from './lexicon-tables.ts';
import { writeTable } from './write-table.ts';

/** A spelling counts from this many sightings, and from this share of all sightings of the name. */
const LEAST_SEEN = 2;
const LEAST_SHARE = 0.006;

/** Letters that foreign names are not written with: a name that has one is the script's own. */
const OWN_LETTERS = /[حعقصضطظذخחעצ]/;
const OWN_COUNTRIES = new Set('AE AF BD DZ EG IQ IR JO KW LB LY MA PK SA SY TJ TN TR UZ YE'.split(' '));

/** Common forenames of the countries where Arabic and Persian names are at home. */
function ownNames(data: string): ReadonlySet<string> {
  const rows = parse(readFileSync(join(data, 'common-forenames-by-country.csv')), {
    columns: true,
    bom: true,
  }) as Record<string, string>[];
  return new Set(
    rows.filter((row) => OWN_COUNTRIES.has(row.Country ?? '')).map((row) => foldLatin(row['Romanized Name'] ?? '')),
  );
}

/**
 * Latin spellings of one and the same name. From the scripts without vowels, spellings with the same consonants
 * (محمد: Mohammed, Muhammad, Mohamad); from Cyrillic, spellings that are only other ways to romanise it (Сергей:
 * Sergey, Sergei), for there one word may stand for different foreign names (Шмидт: Schmidt, Schmitt).
 */
function groupOf(native: string, script: Script, spellings: Map<string, number>, own: ReadonlySet<string>): string[] {
  const total = [...spellings.values()].reduce((sum, count) => sum + count, 0);
  const ranked = [...spellings]
    .filter(([latin, count]) => latin.length > 2 && count >= LEAST_SEEN && count >= LEAST_SHARE * total)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([latin]) => latin);
  if (ranked.length < 2) return [];
  if (script !== 'Cyrl' && !OWN_LETTERS.test(native) && !ranked.some((latin) => own.has(latin))) return [];
  if (script === 'Cyrl') {
    const rules = romaniseByRule(native, script);
    return ranked.filter((latin) => rules.includes(latin));
  }
  const sound = skeleton(ranked[0]!);
  return ranked.filter((latin) => skeleton(latin) === sound);
}

/** Writes the groups of two or more spellings, first the most usual one, which names the group. */
export function buildSameNames(data: string, lexicons: Map<Script, Lexicon>): void {
  const own = ownNames(data);
  const lines = new Set<string>(KINDRED);
  for (const script of ['Arab', 'Hebr', 'Cyrl'] as const) {
    for (const [native, spellings] of lexicons.get(script) ?? []) {
      const group = groupOf(native, script, spellings, own);
      if (group.length > 1) lines.add(group.join(' '));
    }
  }
  writeTable('same-names', ['wikidata', 'ar2en', 'popular'], [...lines].sort());
}
