import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { foldLatin } from '../../src/names/fold.ts';
import { latinWords } from './latin-words.ts';
import { writeTable } from './write-table.ts';

const WIKIDATA = ['arabic', 'chinese', 'hebrew', 'japanese', 'korean', 'russian'];

/** Levels of commonness, one character each; level n holds words seen about 2^n times as often as level 0. */
const LEVELS = 16;

type Counts = Map<string, number>;

const add = (counts: Counts, word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);

/** How often a token stands in the labels of people on Wikidata: the best of the six languages it was counted in. */
function wikidataCounts(data: string): Counts {
  const best: Counts = new Map();
  for (const language of WIKIDATA) {
    const counts: Counts = new Map();
    for (const line of readFileSync(join(data, `transliteration/wd_${language}_80.tsv`), 'utf8').split('\n')) {
      const [name, , count] = line.split('\t');
      if (name && count) add(counts, foldLatin(name), Number(count));
    }
    for (const [name, count] of counts) best.set(name, Math.max(best.get(name) ?? 0, count));
  }
  return best;
}

/** The most usual names of each country; the higher the rank, the more it weighs, whatever the country's size. */
function popularCounts(data: string): Counts {
  const counts: Counts = new Map();
  for (const [file, weight] of [
    ['common-forenames-by-country.csv', 40],
    ['common-surnames-by-country.csv', 40],
  ] as const) {
    const rows = parseCsv(readFileSync(join(data, file)), { columns: true, bom: true }) as Record<string, string>[];
    for (const row of rows) {
      const rank = Number(row.Rank || row.Index) || 20;
      for (const word of latinWords(row['Romanized Name'] || row['Localized Name'] || '')) {
        add(counts, word, weight / (1 + rank / 5));
      }
    }
  }
  return counts;
}

function levels(counts: Counts, least: number): string[] {
  const lines: string[][] = Array.from({ length: LEVELS }, () => []);
  for (const [word, count] of counts) {
    if (word.length < 2 || count < least) continue;
    lines[Math.min(LEVELS - 1, Math.floor(2 * Math.log2(count / least)))]!.push(word);
  }
  return lines.map((words, level) => `${level} ${words.sort().join(' ')}`);
}

/** Common names of people. */
export function buildPersonBackground(data: string): void {
  const counts = wikidataCounts(data);
  for (const [word, count] of popularCounts(data)) add(counts, word, count);
  writeTable('background-person', ['wikidata', 'popular'], levels(counts, 3));
}

/** Organisations of the lists by name. */
function organisationNames(lists: string): string[] {
  const ofac = JSON.parse(readFileSync(join(lists, 'ofac/sdn-2026-07-11.names.json'), 'utf8')) as {
    entries: { name: string; type: string }[];
  };
  const names = ofac.entries.filter((record) => record.type === '-0-').map((record) => record.name);
  const sema = readFileSync(join(lists, 'ca/sema-2025.xml'), 'utf8');
  for (const match of sema.matchAll(/<EntityOrShip>([^<]+)</g)) names.push(match[1]!);
  return names;
}

/** In how many documents a word stands in lower case: plain English, which no name makes rare. */
function plainWords(documents: string): Counts {
  const counts: Counts = new Map();
  for (const file of readdirSync(documents, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(txt|md|html?)$/.test(file)) continue;
    const text = readFileSync(join(documents, file), 'utf8');
    for (const word of new Set(text.match(/(?<![A-Za-z])[a-z]{3,}(?![A-Za-z])/g))) add(counts, word, 1);
  }
  return counts;
}

/**
 * Common words of organisations: by the number of organisations that carry them, words for kinds of organisation,
 * and plain English words, which weigh a quarter of a document each.
 * @param organisationWords the lines of that table as they were just written: an import would hold those of the last run
 */
export function buildOrganisationBackground(
  lists: string,
  documents: string,
  organisationWords: readonly string[],
): void {
  const counts: Counts = new Map();
  for (const name of organisationNames(lists)) for (const word of new Set(latinWords(name))) add(counts, word, 1);
  for (const [word, documentsWith] of plainWords(documents))
    if (documentsWith >= 10) add(counts, word, Math.min(documentsWith, 60) / 4);
  for (const phrase of organisationWords.flatMap((line) => line.split('|'))) {
    const words = latinWords(phrase);
    if (words.length === 1) add(counts, words[0]!, 12);
  }
  writeTable('background-organisation', ['lists', 'whitehouse', 'rigour'], levels(counts, 3));
}
