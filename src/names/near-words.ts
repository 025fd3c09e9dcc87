/**
 * Whether two words may be few edits apart, told quickly: of all words that are looked at, few are near, and only those
 * are worth measuring. An edit puts in, leaves out or changes a letter, or swaps two neighbours.
 *
 * Source: the bit-parallel optimal string alignment of Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and
 * Damerau Edit Distances" (2003): one column of the distance table a step, one bit a letter.
 */

const LONGEST = 31;
const CODES = 128;

/** Where each letter of the pattern stands, one bit a place. */
const places = new Int32Array(CODES);
let pattern = '';
let readable = false;

/** Makes a word the one that `isNear` compares with. Costs nothing for the same word again. */
export function compareWith(word: string): void {
  if (word === pattern) return;
  if (readable) for (let i = 0; i < pattern.length; i++) places[pattern.charCodeAt(i)] = 0;
  pattern = word;
  readable = word.length > 0 && word.length <= LONGEST;
  for (let i = 0; readable && i < word.length; i++) readable = word.charCodeAt(i) < CODES;
  if (readable) for (let i = 0; i < word.length; i++) places[word.charCodeAt(i)]! |= 1 << i;
}

const letters = new Uint8Array(64);

/** What is answered of words too long, or of other letters than ASCII, which the caller has to measure. */
const UNREAD = -1;

/**
 * False only where the words are more than `most` edits apart; true where they are not, and for words that cannot be read.
 * O(|a| + |b|); fastest with the same `a` again and again.
 */
export const mayBeNear = (a: string, b: string, most: number): boolean => distanceOf(a, b, most) <= most;

/** The edits between two words; of words further apart than `most` more than that, and below 0 of words it cannot read. */
export function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  compareWith(a);
  if (!readable || b.length > letters.length) return UNREAD;
  for (let i = 0; i < b.length; i++) {
    const code = b.charCodeAt(i);
    if (code >= CODES) return UNREAD;
    letters[i] = code;
  }
  return distanceTo(letters, 0, b.length, most);
}

/** As `mayBeNear` of the word of `compareWith` and one whose ASCII letters stand at some place among others. */
export const isNear = (text: Uint8Array, start: number, end: number, most: number): boolean =>
  distanceTo(text, start, end, most) <= most;

/** As `distanceOf` of the same. */
export function distanceTo(text: Uint8Array, start: number, end: number, most: number): number {
  if (!readable) return UNREAD;
  const { length } = pattern;
  const last = 1 << (length - 1);
  let distance = length;
  // The differences between neighbours in a column: +1 or −1 downwards, and where the diagonal stays as it is.
  let rises = -1;
  let falls = 0;
  let stays = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const same = places[text[at]!]!;
    const swapped = ((~stays & same) << 1) & before;
    stays = (((same & rises) + rises) ^ rises) | same | falls | swapped;
    let right = falls | ~(stays | rises);
    const left = stays & rises;
    if ((right & last) !== 0) distance++;
    else if ((left & last) !== 0) distance--;
    // Every letter still to come can take at most one edit back.
    if (distance - (end - 1 - at) > most) return most + 1;
    right = (right << 1) | 1;
    rises = (left << 1) | ~(stays | right);
    falls = right & stays;
    before = same;
  }
  return distance;
}

/** The letters of a word as bits, several letters sharing some: words k edits apart differ in at most k bits each way. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
