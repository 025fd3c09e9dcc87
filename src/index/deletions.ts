import { HASH_OF_NOTHING, hashedWith, mixed } from './buckets.ts';

/**
 * Deletion neighbourhood: two words within k edits (swapping neighbours counts one) share a string that each reaches
 * by deleting at most k of its first letters. Keys are taken from the first `PREFIX` letters only, which keeps the
 * table small and loses nothing: an edit script of k steps leaves the two prefixes k deletions apart.
 *
 * Source: the symmetric-delete idea of Mor & Fraenkel (1982) and its prefix form as in Garbe's SymSpell.
 */
export const PREFIX = 7;

const seen: number[] = [];

/** Calls `visit` once for each distinct hash of `word`'s prefix with up to `k` letters deleted. */
export function eachDeletion(word: string, k: number, visit: (hash: number) => void): void {
  seen.length = 0;
  const length = Math.min(word.length, PREFIX);
  // Strings are never made: each hash goes on from that of the letters before the one left out.
  const drop = (hash: number, from: number, left: number): void => {
    let front = hash;
    for (let i = from; left > 0 && i < length; i++) {
      drop(front, i + 1, left - 1);
      front = hashedWith(front, word.charCodeAt(i));
    }
    for (let i = left > 0 ? length : from; i < length; i++) front = hashedWith(front, word.charCodeAt(i));
    const whole = mixed(front);
    if (!seen.includes(whole)) seen.push(whole);
  };
  drop(HASH_OF_NOTHING, 0, k);
  // Not while they are made: a visitor may ask for the deletions of another word.
  const hashes = seen.slice();
  for (const hash of hashes) visit(hash);
}
