import { type Buckets, mayHold } from './buckets.ts';
import { mixed, withLetter, withLetterInFront } from './hashing.ts';

let tails = new Int32Array(64);

/**
 * Calls `visit` with each way to cut a word in two that both may be in a table of spellings: the hashes of both halves,
 * and the place of the cut. O(length).
 */
export function halvesOf(
  word: string,
  spellings: Buckets,
  visit: (head: number, tail: number, cut: number) => void,
): void {
  const length = word.length;
  if (length >= tails.length) tails = new Int32Array(length * 2);
  tails[length] = 0;
  for (let i = length - 1; i > 0; i--) tails[i] = withLetterInFront(word.charCodeAt(i), tails[i + 1]!, length - i - 1);
  let front = 0;
  for (let cut = 1; cut < length; cut++) {
    front = withLetter(front, word.charCodeAt(cut - 1));
    const head = mixed(front);
    const tail = mixed(tails[cut]!);
    if (mayHold(spellings, head) && mayHold(spellings, tail)) visit(head, tail, cut);
  }
}
