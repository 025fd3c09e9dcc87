import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edits, maxEdits } from '../../src/match/edit.ts';
import { foldLatin } from '../../src/names/fold.ts';
import { phoneticKeys, skeleton } from '../../src/names/phonetic.ts';
import people from '../../src/names/tables/background-person.ts';
import { writeTable } from './write-table.ts';

/**
 * Which known names are spellings of one another: those that another script writes alike. Of two known names that
 * look or sound alike and that nobody writes alike, each is a name of its own (Takeshi, Takashi; Johnson, Johnston).
 */

/** Languages that write the vowels of foreign names: what they write alike is said alike. */
const VOWELLED = ['russian', 'katakana', 'korean', 'chinese'];
/** Arabic writes no short vowels: only names of its own, told by letters that foreign names are not written with. */
const ARABIC_OWN = /[حعقصضطظذخ]/;
/** One sighting may be a slip of whoever wrote it. */
const LEAST_SEEN = 2;

type Natives = Map<string, Map<string, number>>;

function nativesOf(data: string, language: string, counts: (native: string) => boolean): Natives {
  const natives: Natives = new Map();
  for (const line of readFileSync(join(data, `transliteration/wd_${language}_80.tsv`), 'utf8').split('\n')) {
    const [latin, letters, count] = line.split('\t');
    const native = letters?.replace(/ /g, '').toLowerCase();
    if (!latin || !native || !count || !counts(native)) continue;
    const name = foldLatin(latin);
    const known = natives.get(name) ?? new Map<string, number>();
    known.set(native, (known.get(native) ?? 0) + Number(count));
    natives.set(name, known);
  }
  return natives;
}

/** How often two names were seen written alike, the rarer of the two in each language. */
function writtenAlike(a: string, b: string, languages: readonly Natives[]): number {
  let seen = 0;
  for (const natives of languages) {
    const others = natives.get(b);
    if (others === undefined) continue;
    for (const [native, count] of natives.get(a) ?? []) seen += Math.min(count, others.get(native) ?? 0);
  }
  return seen;
}

/** Pairs of words that share a sound or all but one letter, each once. */
function* nearPairs(words: readonly string[]): Iterable<readonly [string, string]> {
  const buckets = new Map<string, string[]>();
  const add = (key: string, word: string) => buckets.set(key, [...(buckets.get(key) ?? []), word]);
  for (const word of words) {
    add(`~${skeleton(word)}`, word);
    for (const key of new Set([word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))]))
      add(key, word);
  }
  const seen = new Set<string>();
  for (const bucket of buckets.values()) {
    for (const a of bucket)
      for (const b of bucket) {
        if (a >= b || seen.has(`${a} ${b}`) || !mayMeet(a, b)) continue;
        seen.add(`${a} ${b}`);
        yield [a, b];
      }
  }
}

function mayMeet(a: string, b: string): boolean {
  if (edits(a, b).raw <= maxEdits(Math.min(a.length, b.length))) return true;
  return skeleton(a) === skeleton(b) && phoneticKeys(a).some((key) => phoneticKeys(b).includes(key));
}

/** Writes the pairs of known names that are written alike elsewhere: `name other other…`. */
export function buildKindredSpellings(data: string): void {
  const languages = [
    ...VOWELLED.map((language) => nativesOf(data, language, () => true)),
    nativesOf(data, 'arabic', (native) => ARABIC_OWN.test(native)),
  ];
  const words = people
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1))
    .filter((word) => word.length > 2);
  const others = new Map<string, string[]>();
  for (const [a, b] of nearPairs(words))
    if (writtenAlike(a, b, languages) >= LEAST_SEEN) others.set(a, [...(others.get(a) ?? []), b]);
  writeTable(
    'kindred-spellings',
    ['wikidata'],
    [...others].map(([name, rest]) => `${name} ${rest.sort().join(' ')}`).sort(),
  );
}
