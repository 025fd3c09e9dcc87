import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { foldLatin } from '../../src/names/fold.ts';
import { foldNative } from '../../src/names/native.ts';
import { skeleton } from '../../src/names/phonetic.ts';
import { romaniseByRule } from '../../src/names/romanise.ts';
import { scan } from '../../src/names/scan.ts';
import type { Script } from '../../src/names/types.ts';
import { type NOTICE, writeTable } from './write-table.ts';

/** Learned spellings: native word, then Latin spelling, then how often the pair was seen. */
export type Lexicon = Map<string, Map<string, number>>;

interface Learning {
  readonly table: string;
  readonly script: Script;
  readonly files: readonly string[];
  /** Pairs seen less often must sound alike to be believed. */
  readonly trusted: number;
  /** How far the consonants may differ, as a share of the longer skeleton. */
  readonly tolerance: number;
  /** Natives seen less often than this are left out. */
  readonly least: number;
  /** Whether the rules alone read the script well: then only what they miss is kept. */
  readonly ruled: boolean;
}

export const LEARNINGS: readonly Learning[] = [
  {
    table: 'lexicon-arabic',
    script: 'Arab',
    files: ['wd_arabic_80.tsv', 'google_ar2en.txt'],
    trusted: 8,
    tolerance: 0.34,
    least: 1,
    ruled: false,
  },
  {
    table: 'lexicon-hebrew',
    script: 'Hebr',
    files: ['wd_hebrew_80.tsv'],
    trusted: 8,
    tolerance: 0.34,
    least: 1,
    ruled: false,
  },
  {
    table: 'lexicon-cyrillic',
    script: 'Cyrl',
    files: ['wd_russian_80.tsv'],
    trusted: 8,
    tolerance: 0.45,
    least: 2,
    ruled: true,
  },
  {
    table: 'lexicon-hangul',
    script: 'Hang',
    files: ['wd_korean_80.tsv'],
    trusted: 5,
    tolerance: 0.5,
    least: 1,
    ruled: true,
  },
  {
    table: 'lexicon-kana',
    script: 'Kana',
    files: ['wd_katakana_80.tsv'],
    trusted: 4,
    tolerance: 0.45,
    least: 2,
    ruled: true,
  },
  {
    table: 'lexicon-chinese',
    script: 'Hani',
    files: ['wd_chinese_80.tsv'],
    trusted: 4,
    tolerance: 0.4,
    least: 1,
    ruled: true,
  },
];

/** Parts of names that stand as words of their own; by hand, for the pairs hold them only inside longer names. */
const ALWAYS: Partial<Record<Script, Readonly<Record<string, string>>>> = {
  Arab: {
    عبد: 'abd abdul abdel',
    بن: 'bin ben ibn',
    ابن: 'ibn bin ben',
    الله: 'allah ullah',
    عبدالله: 'abdullah abdallah abdulla abdellah',
    ابو: 'abu abou abo',
  },
};

const MOST_SPELLINGS = 6;

/** Edits between two short texts; plenty fast for a table made once. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

function soundsAlike(native: string, script: Script, latin: string, tolerance: number): boolean {
  const heard = skeleton(latin);
  return romaniseByRule(native, script).some((rule) => {
    const read = skeleton(rule);
    return edits(heard, read) <= tolerance * Math.max(heard.length, read.length);
  });
}

/** Reads pairs from the token files: Wikidata's `latin TAB letters spaced TAB count`, or `native TAB latin`. */
function readPairs(data: string, learning: Learning): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const file of learning.files) {
    for (const line of readFileSync(join(data, 'transliteration', file), 'utf8').split('\n')) {
      const fields = line.split('\t');
      const wikidata = fields.length > 2;
      const latin = foldLatin((wikidata ? fields[0] : fields[1]) ?? '');
      const printed = ((wikidata ? fields[1] : fields[0]) ?? '').replace(/ /g, '');
      const words = scan(printed);
      if (words.length !== 1 || words[0]!.script !== learning.script || latin.length < 2) continue;
      add(lexicon, foldNative(words[0]!.letters, learning.script), latin, wikidata ? Number(fields[2]) : 1);
    }
  }
  return lexicon;
}

/** Counts one sighting of a pair. */
export function add(lexicon: Lexicon, native: string, latin: string, count: number): void {
  if (native === '' || latin === '') return;
  const spellings = lexicon.get(native) ?? new Map<string, number>();
  spellings.set(latin, (spellings.get(latin) ?? 0) + count);
  lexicon.set(native, spellings);
}

/** Names that rigour lists in many scripts, each under its Latin spellings. */
function addNameParts(data: string, learning: Learning, lexicon: Lexicon): void {
  const symbols = parse(readFileSync(join(data, 'names-symbols.yml'), 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;
  for (const spellings of Object.values(symbols.person_name_parts!)) {
    const words = spellings.flatMap((spelling) => scan(spelling).slice(-1));
    const latin = words.filter((word) => word.script === 'Latn').slice(0, 3);
    for (const word of words) {
      if (word.script !== learning.script) continue;
      latin.forEach((spelling, place) => {
        add(lexicon, foldNative(word.letters, word.script), foldLatin(spelling.letters), 1000 - 300 * place);
      });
    }
  }
}

/** Pairs that are seen often or sound alike; a rare spelling beside a very common one is a slip. */
function believed(lexicon: Lexicon, learning: Learning): Lexicon {
  const kept: Lexicon = new Map();
  for (const [native, spellings] of lexicon) {
    const total = [...spellings.values()].reduce((sum, count) => sum + count, 0);
    if (total < learning.least) continue;
    for (const [latin, count] of spellings) {
      if (count < total * 0.005) continue;
      if (count >= learning.trusted && count >= total * 0.1) add(kept, native, latin, count);
      else if (soundsAlike(native, learning.script, latin, learning.tolerance)) add(kept, native, latin, count);
    }
  }
  return kept;
}

/** The most usual spellings, first the most often seen. */
export const ranked = (spellings: Map<string, number>) =>
  [...spellings]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SPELLINGS)
    .map(([latin]) => latin);

function lines(lexicon: Lexicon, learning: Learning): string[] {
  const found: string[] = [];
  for (const [native, spellings] of lexicon) {
    const forms = ranked(spellings);
    // Where the first reading by rule is the usual spelling, and the rest too, the rules do it.
    const rules = learning.ruled ? romaniseByRule(native, learning.script) : [];
    if (forms.every((form) => rules.includes(form)) && rules[0] === forms[0]) continue;
    found.push(`${native} ${forms.join(' ')}`);
  }
  return found.sort();
}

/** Learns and writes the lexicon of every script; hands back the Arabic and Hebrew ones for the spelling groups. */
export function buildLexicons(data: string): Map<Script, Lexicon> {
  const learnedOf = new Map<Script, Lexicon>();
  for (const learning of LEARNINGS) {
    const pairs = readPairs(data, learning);
    addNameParts(data, learning, pairs);
    for (const [native, spellings] of Object.entries(ALWAYS[learning.script] ?? {})) {
      pairs.set(native, new Map(spellings.split(' ').map((latin, place) => [latin, 1000 - 100 * place])));
    }
    const lexicon = believed(pairs, learning);
    learnedOf.set(learning.script, lexicon);
    const sources: (keyof typeof NOTICE)[] =
      learning.script === 'Arab' ? ['wikidata', 'ar2en', 'rigour'] : ['wikidata', 'rigour'];
    writeTable(learning.table, sources, lines(lexicon, learning));
  }
  return learnedOf;
}
