import type { Word } from './words.ts';

/** How a sentence is printed: only in a plain one does a capital letter tell a name from a word. */
export type Style = 'plain' | 'title' | 'capitals';

/** The style of each sentence, by sentence index. */
export function stylesOf(words: readonly Word[]): Style[] {
  const counts: { long: number; upper: number; capitals: number; all: number }[] = [];
  for (const word of words) {
    let count = counts[word.sentence];
    if (count === undefined) {
      count = { long: 0, upper: 0, capitals: 0, all: 0 };
      counts[word.sentence] = count;
    }
    if (word.shape === 'number' || word.shape === 'caseless') continue;
    count.all++;
    if (word.shape === 'capitals') count.capitals++;
    if (word.text.length <= 3) continue;
    count.long++;
    if (word.shape !== 'lower') count.upper++;
  }
  return Array.from(counts, (count): Style => {
    if (count === undefined) return 'plain';
    if (count.all >= 4 && count.capitals / count.all >= 0.7) return 'capitals';
    if (count.long >= 4 && count.upper / count.long >= 0.75) return 'title';
    return 'plain';
  });
}
