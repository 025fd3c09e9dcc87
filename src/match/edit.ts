import {
  compareWith,
  distanceOf,
  distanceTo,
  lettersDistance,
  MOST_LETTERS,
  readLetters,
  tableDistance,
} from '../names/index.ts';
import { CODES, dropPrice, SWAP, substitution } from './edit-prices.ts';

/**
 * Edit distance between two comparable tokens, two figures:
 *
 * - `raw`: optimal string alignment distance (insert, delete, substitute, swap neighbours; each costs 1). It decides
 *   *whether* two tokens may meet by spelling, because its neighbourhood can be enumerated completely by the index.
 * - `cost`: such an alignment with prices that follow how names really vary: a vowel for a vowel, a doubled letter,
 *   a silent h and letters that sound or look alike are cheaper than an arbitrary change. It decides *how well* they meet.
 *
 * Sources: optimal string alignment as in Damerau (1964) and Wagner & Lowrance (1975); prices are our own.
 */

/** Three rows of the table of costs are kept, for swaps reach two rows back; the rows take turns. */
const ROW = MOST_LETTERS + 1;
const costRows = new Float64Array(3 * ROW);
/** Of each letter of the second word the price of dropping it. */
const drops = new Float64Array(ROW);

/** More than any distance. */
const BEYOND = 1e6;

export interface Edits {
  raw: number;
  cost: number;
}

const result: Edits = { raw: 0, cost: 0 };

let lastA = '';
let lastB = '';
/** The letters of both words, from place 1 on. */
const first = new Uint16Array(ROW);
const second = new Uint16Array(ROW);

/**
 * Distance between two tokens. Symmetric. The returned object is reused by the next call.
 * O(|a|·|b|) time, no allocation, nothing for the pair asked about last; only the first 32 characters count.
 */
export function edits(a: string, b: string): Edits {
  if (a === lastA && b === lastB) return result;
  lastA = a;
  lastB = b;
  result.raw = rawEdits(a, b);
  result.cost = editCost(a, b, Number.POSITIVE_INFINITY);
  return result;
}

/** The `raw` of `edits`. O(|a| + |b|) for words of up to 31 ASCII letters. */
export function rawEdits(a: string, b: string): number {
  const told = isShort(a.length, b.length) ? distanceOf(a, b, ANY) : -1;
  return told >= 0 ? told : tableDistance(a, b);
}

/**
 * The `cost` of `edits`.
 * @param most where the cost reaches this, it may come out greater than it is; the less is asked for, the less is compared
 */
export const editCost = (a: string, b: string, most: number): number =>
  measure(readLetters(a, first), readLetters(b, second), most);

/** As `edits`, of a word and one that stands in ASCII among others. */
export function editsTo(a: string, text: Uint8Array, start: number, end: number): Edits {
  lastA = lastB = '';
  const m = readLetters(a, first);
  const n = Math.min(end - start, MOST_LETTERS);
  for (let j = 0; j < n; j++) second[j + 1] = text[start + j]!;
  compareWith(a);
  const told = isShort(a.length, end - start) ? distanceTo(text, start, end, ANY) : -1;
  result.raw = told >= 0 ? told : lettersDistance(first, m, second, n);
  result.cost = measure(m, n, Number.POSITIVE_INFINITY);
  return result;
}

/** More than any two words are apart. */
const ANY = 2 * MOST_LETTERS;

/** Whether nothing of two words is left out. */
export const isShort = (a: number, b: number): boolean => a <= MOST_LETTERS && b <= MOST_LETTERS;

/**
 * Fills the table of costs for the first `m` letters of one word and `n` of the other, so far from the diagonal as a cost
 * below `most` can lead (Ukkonen 1985), and ends where every way on costs as much.
 */
function measure(m: number, n: number, most: number): number {
  let cheapest = BEYOND;
  for (let i = 1; i <= m; i++) {
    const drop = dropPrice(first[i]!, first[i - 1]!);
    if (drop < cheapest) cheapest = drop;
  }
  let two = 0;
  let one = ROW;
  let row = 2 * ROW;
  costRows[one] = 0;
  for (let j = 1; j <= n; j++) {
    drops[j] = dropPrice(second[j]!, second[j - 1]!);
    costRows[one + j] = costRows[one + j - 1]! + drops[j]!;
    if (drops[j]! < cheapest) cheapest = drops[j]!;
  }
  // Each letter that is dropped leads one step away from the diagonal or one back.
  const reach = Math.floor((Math.floor(most / cheapest) + Math.abs(m - n)) / 2);
  if (reach < Math.abs(m - n)) return BEYOND;
  let before = 0;
  let leastBefore = 0;
  for (let i = 1; i <= m; i++) {
    const from = Math.max(1, i - reach);
    const to = Math.min(n, i + reach);
    const x = first[i]!;
    const dropX = dropPrice(x, before);
    let left = from === 1 ? costRows[one]! + dropX : BEYOND;
    let above = costRows[one + from - 1]!;
    costRows[row + from - 1] = left;
    let least = left;
    for (let j = from; j <= to; j++) {
      const y = second[j]!;
      const same = x === y;
      let cost = same ? above : above + (x < CODES && y < CODES ? substitution[x * CODES + y]! : 1);
      above = costRows[one + j]!;
      const dropA = above + dropX;
      if (dropA < cost) cost = dropA;
      const dropB = left + drops[j]!;
      if (dropB < cost) cost = dropB;
      if (!same && i > 1 && j > 1 && x === second[j - 1] && before === y) {
        const swapped = costRows[two + j - 2]! + SWAP;
        if (swapped < cost) cost = swapped;
      }
      costRows[row + j] = left = cost;
      if (cost < least) least = cost;
    }
    // The next row looks one place further than this one reaches.
    if (to < n) costRows[row + to + 1] = BEYOND;
    // A swap reaches two rows back.
    if (least >= most && leastBefore >= most) return BEYOND;
    leastBefore = least;
    before = x;
    const free = two;
    two = one;
    one = row;
    row = free;
  }
  return costRows[one + n]!;
}

/**
 * How many raw edits two tokens may be apart and still meet by spelling, by the length of the shorter one.
 * Short words are other words after one change; long ones bear two.
 */
export function maxEdits(shorter: number): number {
  if (shorter < 2) return 0;
  return shorter < 6 ? 1 : 2;
}
