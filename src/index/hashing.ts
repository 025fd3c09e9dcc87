/**
 * Hashes of words that can be taken apart: a word is read as a number to an odd base, modulo 2³². The hash of two words
 * one behind the other, or of a word without some of its letters, then follows from hashes at hand, and no string is made.
 *
 * Source: the rolling hash of Karp and Rabin (1987).
 */
const BASE = 0x01000193;
/** Longer words than this are hashed all the same, only not from this table. */
const POWERS = 256;

const powers = new Int32Array(POWERS);
powers[0] = 1;
for (let i = 1; i < POWERS; i++) powers[i] = Math.imul(powers[i - 1]!, BASE);

/** `BASE` to the power of `n`, modulo 2³². */
export function power(n: number): number {
  if (n < POWERS) return powers[n]!;
  let product = powers[POWERS - 1]!;
  for (let i = POWERS - 1; i < n; i++) product = Math.imul(product, BASE);
  return product;
}

/** What one letter counts; never nothing, so that length tells. */
const digit = (code: number): number => code + 1;

/** The hash of a word with one more letter behind. */
export function withLetter(hash: number, code: number): number {
  return (Math.imul(hash, BASE) + digit(code)) | 0;
}

/** The hash of a word with one more letter in front. `length` is that of the word without it. */
export function withLetterInFront(code: number, hash: number, length: number): number {
  return (Math.imul(digit(code), power(length)) + hash) | 0;
}

/** The hash of one word behind another. `length` is that of the tail. */
export function concatenated(head: number, tail: number, length: number): number {
  return (Math.imul(head, power(length)) + tail) | 0;
}

/** The hash of a whole word. Apply `mixed` before buckets go by it. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
  return hash;
}

/** Spreads a hash over all its bits. */
export function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x2c1b3c6d);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** The hash of any text, as buckets go by it. */
export function hashOf(text: string): number {
  return mixed(wordHash(text));
}
