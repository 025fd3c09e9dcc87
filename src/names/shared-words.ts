import { beginsLegalWord, isLegalWord } from './legal-vocabulary.ts';
import { wordTable } from './organisation-tables.ts';

/**
 * The long words that many organisations share, legal forms and kinds: where one was torn (`SCIE NCE`) or printed together
 * with its neighbour (`REPAIRFACTORY`), what comes of it must not weigh as a name does.
 */

/** Shorter words are too often parts of others. */
const SHORTEST = 7;
/** What is printed together with such a word has this many letters, or it is an ending. */
const SHORTEST_REST = 3;

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  /** Words by their first and by their last letters. */
  readonly byHead: ReadonlyMap<string, readonly string[]>;
  readonly byTail: ReadonlyMap<string, readonly string[]>;
}

let vocabulary: Vocabulary | undefined;

function load(): Vocabulary {
  const words = new Set<string>();
  for (const word of wordTable().words()) if (word.length >= SHORTEST && /^[a-z]+$/.test(word)) words.add(word);
  const beginnings = new Set<string>();
  const byHead = new Map<string, string[]>();
  const byTail = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, word: string) => map.set(key, [...(map.get(key) ?? []), word]);
  for (const word of words) {
    for (let length = 1; length < word.length; length++) beginnings.add(word.slice(0, length));
    put(byHead, word.slice(0, SHORTEST), word);
    put(byTail, word.slice(-SHORTEST), word);
  }
  return { words, beginnings, byHead, byTail };
}

/** Whether a folded word is one that organisations share. */
export function isSharedWord(word: string): boolean {
  vocabulary ??= load();
  return isLegalWord(word) || vocabulary.words.has(word);
}

/** Whether such a word may begin with these letters. */
export function beginsSharedWord(letters: string): boolean {
  vocabulary ??= load();
  return beginsLegalWord(letters) || vocabulary.beginnings.has(letters);
}

/** The longest such word that a longer one, which nobody is known to be named by, begins or ends with. */
export function sharedPart(word: string, isAttested: boolean): string | undefined {
  if (isAttested || word.length < SHORTEST + SHORTEST_REST) return undefined;
  vocabulary ??= load();
  if (vocabulary.words.has(word)) return undefined;
  let found: string | undefined;
  const look = (words: readonly string[] | undefined, fits: (each: string) => boolean) => {
    for (const each of words ?? [])
      if (each.length > (found?.length ?? 0) && word.length - each.length >= SHORTEST_REST && fits(each)) found = each;
  };
  look(vocabulary.byHead.get(word.slice(0, SHORTEST)), (each) => word.startsWith(each));
  look(vocabulary.byTail.get(word.slice(-SHORTEST)), (each) => word.endsWith(each));
  return found;
}

/** Whether a word is a known one by itself, however short. */
export const isKnownWord = (word: string): boolean => isSharedWord(word) || wordTable().has(word);

/** Whether a known phrase begins with these two words. */
export const beginsPhrase = (word: string, next: string): boolean =>
  wordTable()
    .startingWith(word)
    .some(({ words }) => words[1] === next);
