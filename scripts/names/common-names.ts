import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { foldLatin } from '../../src/names/fold.ts';
import { foldNative } from '../../src/names/native.ts';
import { scan } from '../../src/names/scan.ts';
import { JAPANESE_GIVEN, JAPANESE_SURNAMES } from './japanese-names.ts';
import { add, type Lexicon, ranked } from './lexicon-tables.ts';
import { writeTable } from './write-table.ts';

type Row = Record<string, string>;
const csv = (data: string, file: string) =>
  parseCsv(readFileSync(join(data, file)), { columns: true, bom: true }) as Row[];

/** The common names of countries with a script of their own; Japan's go to a table that knows family names. */
export function buildCommonNames(data: string): void {
  const other: Lexicon = new Map();
  const japanese: Lexicon = new Map();
  for (const file of ['common-surnames-by-country.csv', 'common-forenames-by-country.csv']) {
    for (const row of csv(data, file)) {
      const latin = foldLatin((row['Romanized Name'] ?? '').replace(/[^\p{L}]/gu, ''));
      const words = scan(row['Localized Name'] ?? '');
      const word = words[0];
      if (words.length !== 1 || !word || latin.length < 2) continue;
      if (row.Country === 'JP' && word.script === 'Hani')
        add(japanese, `${file.includes('surnames') ? 's' : 'g'} ${word.letters}`, latin, 1);
      else if (['Deva', 'Beng', 'Taml', 'Grek', 'Armn', 'Geor', 'Thai', 'Khmr', 'Mymr', 'Ethi'].includes(word.script)) {
        add(other, foldNative(word.letters, word.script), latin, 1);
      }
    }
  }
  for (const [key, spellings] of Object.entries(JAPANESE_GIVEN))
    for (const latin of spellings.split(',')) add(japanese, `g ${key}`, latin, 1);
  for (const [key, spellings] of Object.entries(JAPANESE_SURNAMES))
    for (const latin of spellings.split(',')) add(japanese, `s ${key}`, latin, 1);
  const write = (lexicon: Lexicon) =>
    [...lexicon].map(([native, spellings]) => `${native} ${ranked(spellings).join(' ')}`).sort();
  writeTable('lexicon-other', ['popular'], write(other));
  writeTable('japanese-names', ['popular'], write(japanese));
}
