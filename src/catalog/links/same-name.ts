import { contradictionOf } from './contradictions.ts';
import type { CutTest } from './cuts.ts';
import { wordsOf } from './name-words.ts';
import { blocksOf, type Entry, pairsAcrossLists } from './types.ts';

/** A name borne by more entries than this is a common one, and says nothing about any two of them. */
const COMMON = 12;

/**
 * Pairs of entries of different lists that print the same name (the same words in any order) and that nothing tells
 * apart: possibly one party, never taken to be. One-word names and weak aliases do not count. O(names).
 */
export function* sameName(
  entries: readonly Entry[],
  isCut: CutTest,
  linked: (a: Entry, b: Entry) => boolean,
): Generator<[Entry, Entry]> {
  const told = new Set<number>();
  for (const block of blocksOf(entries, keysOf).values()) {
    if (block.length > COMMON) continue;
    for (const [a, b] of pairsAcrossLists(block)) {
      const key = a.number * 0x400000 + b.number;
      if (told.has(key) || linked(a, b) || isCut(a.party, b.party)) continue;
      told.add(key);
      if (contradictionOf(a.party, b.party) === undefined) yield [a, b];
    }
  }
}

function keysOf({ party }: Entry): string[] {
  return party.names.flatMap(({ full, kind }) => {
    if (kind === 'weak') return [];
    const words = wordsOf(full);
    return words.length < 2 ? [] : [words.join(' ')];
  });
}
