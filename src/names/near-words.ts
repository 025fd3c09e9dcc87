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

/**
 * False only where the words are more than `most` edits apart; true where they are not, and for words too long or of
 * other letters than ASCII, which the caller has to measure. O(|a| + |b|); fastest with the same `a` again and again.
 */
export function mayBeNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  compareWith(a);
  if (!readable || b.length > letters.length) return true;
  for (let i = 0; i < b.length; i++) {
    const code = b.charCodeAt(i);
    if (code >= CODES) return true;
    letters[i] = code;
  }
  return isNear(letters, 0, b.length, most);
}

/** As `mayBeNear` of the word of `compareWith` and one whose ASCII letters stand at some place among others. */
export function isNear(text: Uint8Array, start: number, end: number, most: number): boolean {
  if (!readable) return true;
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
    if (distance - (end - 1 - at) > most) return false;
    right = (right << 1) | 1;
    rises = (left << 1) | ~(stays | right);
    falls = right & stays;
    before = same;
  }
  return distance <= most;
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
