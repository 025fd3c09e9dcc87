/**
 * Makes the two word tables of `src/documents/tables` from public data:
 *
 *   npx tsx scripts/mentions/make-word-tables.ts DATA_FOLDER
 *
 * - ordinary English words: words that public-domain White House texts and executive orders print in lower case.(a name is hardly
 *   ever printed so), with their forms;
 * - common forenames and surnames: the "common names by country" tables (CC0), romanised.
 *
 * The same data gives the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const [data] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: npx tsx scripts/mentions/make-word-tables.ts DATA_FOLDER');
  process.exit(1);
}
const tables = join(import.meta.dirname, '../../src/documents/tables');

/** A word printed in lower case so often is ordinary, however often it is printed as a name too ("house"). */
const OFTEN = 5;
/** A rarer one must be in lower case in this share of its printings (so that a slip is no word). */
const LEAST_SHARE = 0.3;

function ordinaryWords(folders: readonly string[]): string[] {
  const lower = new Map<string, number>();
  const all = new Map<string, number>();
  for (const file of folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  )) {
    const text = readFileSync(file, 'utf8')
      .replace(/^---[\s\S]*?\n---/, ' ')
      .replace(/\]\([^)]*\)/g, ' ')
      .replace(/\S*(?:https?:|www\.|@|\.gov|\.com)\S*/g, ' ');
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}{2,}(?!['’]?\p{L}|-)/gu)) {
      const key = word.toLowerCase();
      all.set(key, (all.get(key) ?? 0) + 1);
      if (word === key) lower.set(key, (lower.get(key) ?? 0) + 1);
    }
  }
  return [...lower]
    .filter(([word, n]) => (n >= OFTEN || n / (all.get(word) ?? n) >= LEAST_SHARE) && /^[a-z]+$/.test(word))
    .map(([word]) => word)
    .sort();
}

function commonNames(folder: string): string[] {
  const names = new Set<string>();
  for (const file of ['common-forenames-by-country.csv', 'common-surnames-by-country.csv']) {
    const rows = parse<Record<string, string>>(readFileSync(join(folder, file)), { columns: true, bom: true });
    for (const row of rows) {
      const word = (row['Romanized Name'] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
      if (/^[a-z]{2,}$/.test(word)) names.add(word);
    }
  }
  return [...names].sort();
}

function write(name: string, constant: string, says: string, words: readonly string[]): void {
  const text = `/** ${says} Made by scripts/mentions/make-word-tables.ts: do not edit by hand. */\nexport const ${constant} =\n  '${words.join(' ')}';\n`;
  writeFileSync(join(tables, `${name}.ts`), text);
  console.log(`${name}.ts: ${words.length} words`);
}

write(
  'ordinary-words',
  'ORDINARY_WORDS',
  'Words that public-domain White House texts and executive orders print in lower case.',
  ordinaryWords([join(data, 'documents/whitehouse'), join(data, 'legal')]),
);
write(
  'common-names',
  'COMMON_NAMES',
  'Common forenames and surnames, romanised (CC0).',
  commonNames(join(data, 'names')),
);
