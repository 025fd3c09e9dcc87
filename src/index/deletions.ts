import { hashOf } from './buckets.ts';

/**
 * Deletion neighbourhood: two words within k edits (swapping neighbours counts one) share a string that each reaches
 * by deleting at most k of its first letters. Keys are taken from the first `PREFIX` letters only, which keeps the
 * table small and loses nothing: an edit script of k steps leaves the two prefixes k deletions apart.
 *
 * Source: the symmetric-delete idea of Mor & Fraenkel (1982) and its prefix form as in Garbe's SymSpell.
 */
export const PREFIX = 7;

/** Calls `visit` once for each distinct hash of `word`'s prefix with up to `k` letters deleted. */
export function eachDeletion(word: string, k: number, visit: (hash: number) => void): void {
  const prefix = word.length > PREFIX ? word.slice(0, PREFIX) : word;
  if (k === 0) {
    visit(hashOf(prefix));
    return;
  }
  const seen = new Set<string>();
  const drop = (text: string, left: number): void => {
    if (seen.has(text)) return;
    seen.add(text);
    visit(hashOf(text));
    if (left === 0) return;
    for (let i = 0; i < text.length; i++) drop(text.slice(0, i) + text.slice(i + 1), left - 1);
  };
  drop(prefix, k);
}
