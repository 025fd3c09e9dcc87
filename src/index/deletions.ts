import { concatenated, mixed, withLetter, withLetterInFront } from './hashing.ts';

/**
 * Deletion neighbourhood: two words within k edits (swapping neighbours counts one) share a string that each reaches
 * by deleting at most k of its first letters. Keys are taken from the first `PREFIX` letters only, which keeps the
 * table small and loses nothing: an edit script of k steps leaves the two prefixes k deletions apart.
 *
 * Words of `PREFIX` letters or more have prefixes of one length, so both lose equally many letters, and where both lose
 * fewer than `most` they may lose more of what they share: for them the keys with exactly `most` letters deleted do.
 * A shorter word has all keys it can need against its like, and the one level at which it meets the long ones.
 *
 * Source: the symmetric-delete idea of Mor & Fraenkel (1982) and its prefix form as in Garbe's SymSpell.
 */
export const PREFIX = 7;

const tails = new Int32Array(PREFIX + 1);
let keys = new Uint32Array(64);
let count = 0;

/**
 * The deletion keys of a word, at the front of an array that the next call uses again; returns how many there are.
 *
 * @param word what is spelled
 * @param allowed edits the word bears against words of its own length
 * @param most edits that any word bears
 */
export function deletionKeys(word: string, allowed: number, most: number): number {
  const length = Math.min(word.length, PREFIX);
  count = 0;
  tails[length] = 0;
  for (let i = length - 1; i >= 0; i--) tails[i] = withLetterInFront(word.charCodeAt(i), tails[i + 1]!, length - i - 1);
  if (word.length >= PREFIX) drop(word, length, 0, 0, most);
  else
    for (let level = Math.min(length, Math.max(allowed, most - PREFIX + length)); level >= 0; level--)
      drop(word, length, 0, 0, level);
  return count;
}

/** Key `k` of the word last asked about. */
export const deletionKey = (k: number): number => keys[k]!;

/** Adds the keys of the word with `left` more of its letters from `from` on deleted; `head` is the hash of what stands before. */
function drop(word: string, length: number, from: number, head: number, left: number): void {
  if (left === 0) {
    add(mixed(concatenated(head, tails[from]!, length - from)));
    return;
  }
  let front = head;
  for (let i = from; i <= length - left; i++) {
    drop(word, length, i + 1, front, left - 1);
    front = withLetter(front, word.charCodeAt(i));
  }
}

function add(key: number): void {
  for (let k = 0; k < count; k++) if (keys[k] === key) return;
  if (count === keys.length) {
    const more = new Uint32Array(count * 2);
    more.set(keys);
    keys = more;
  }
  keys[count++] = key;
}
