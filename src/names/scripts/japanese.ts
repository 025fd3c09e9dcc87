import table from '../tables/japanese-names.ts';
import { chineseSurname } from './chinese-surnames.ts';
import { readGivenName } from './japanese-readings.ts';

/**
 * Japanese names in kanji. The letters do not tell how a name is read, so only names of the table are read the
 * Japanese way; the rest falls back to Chinese.
 */

interface Readings {
  readonly surnames: Map<string, string[]>;
  readonly given: Map<string, string[]>;
}

let readings: Readings | undefined;

function load(): Readings {
  const surnames = new Map<string, string[]>();
  const given = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [kind, name = '', ...spellings] = line.split(' ');
    (kind === 's' ? surnames : given).set(name, spellings);
  }
  return { surnames, given };
}

/** Spellings of a Japanese family name, or `undefined` if the table has none. */
export function japaneseSurname(word: string): string[] | undefined {
  readings ??= load();
  return readings.surnames.get(word);
}

/** Spellings of a Japanese given name, or `undefined` if the table has none. */
export function japaneseGiven(word: string): string[] | undefined {
  readings ??= load();
  return readings.given.get(word);
}

/** Spellings of what stands behind a Japanese family name: of the table, or letter by letter; `undefined` where neither reads it. */
export function japaneseGivenBehind(word: string): string[] | undefined {
  const read = [...(japaneseGiven(word) ?? []), ...readGivenName(word)];
  return read.length === 0 ? undefined : [...new Set(read)];
}

/** How many letters of an unspaced Japanese name are the family name; 0 if it does not look like a Japanese name. */
export function japaneseSurnameLength(word: string): number {
  for (const length of [3, 2]) {
    if (word.length > length && word.length - length <= 3 && japaneseSurname(word.slice(0, length))) return length;
  }
  // One letter is more often a Chinese family name.
  const isJapanese = word.length > 1 && word.length < 5 && japaneseSurname(word[0]!) && !chineseSurname(word[0]!);
  return isJapanese ? 1 : 0;
}
