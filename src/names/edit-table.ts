/**
 * The edits between two words of any letters, by their table: letters put in, left out, changed, or swapped with a neighbour.
 * For words that `distanceOf` cannot read.
 *
 * Source: optimal string alignment as in Damerau (1964) and Wagner & Lowrance (1975).
 */

/** Letters of a word that count: no two names are told apart by what stands behind. */
export const MOST_LETTERS = 32;
/** Three rows are kept, for swaps reach two rows back; the rows take turns. */
const ROW = MOST_LETTERS + 1;
const rows = new Int32Array(3 * ROW);
const first = new Uint16Array(ROW);
const second = new Uint16Array(ROW);

/** Writes the letters of a word from place 1 on; returns how many there are, at most 32. */
export function readLetters(word: string, letters: Uint16Array): number {
  const length = Math.min(word.length, MOST_LETTERS);
  for (let i = 0; i < length; i++) letters[i + 1] = word.charCodeAt(i);
  return length;
}

/** The edits between two words, of which the first 32 letters count. Symmetric. O(|a| · |b|), no allocation. */
export const tableDistance = (a: string, b: string): number =>
  lettersDistance(first, readLetters(a, first), second, readLetters(b, second));

/** As `tableDistance` of words whose letters stand from place 1 on. */
export function lettersDistance(a: Uint16Array, m: number, b: Uint16Array, n: number): number {
  let two = 0;
  let one = ROW;
  let row = 2 * ROW;
  for (let j = 0; j <= n; j++) rows[one + j] = j;
  for (let i = 1; i <= m; i++) {
    rows[row] = i;
    for (let j = 1; j <= n; j++) {
      const same = a[i] === b[j];
      let edits = Math.min(rows[one + j - 1]! + (same ? 0 : 1), rows[one + j]! + 1, rows[row + j - 1]! + 1);
      if (!same && i > 1 && j > 1 && a[i] === b[j - 1] && a[i - 1] === b[j])
        edits = Math.min(edits, rows[two + j - 2]! + 1);
      rows[row + j] = edits;
    }
    const free = two;
    two = one;
    one = row;
    row = free;
  }
  return rows[one + n]!;
}
