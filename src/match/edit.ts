/**
 * Edit distance between two comparable tokens, two figures in one pass:
 *
 * - `raw`: optimal string alignment distance (insert, delete, substitute, swap neighbours; each costs 1). It decides
 *   *whether* two tokens may meet by spelling, because its neighbourhood can be enumerated completely by the index.
 * - `cost`: the same alignment with prices that follow how names really vary: a vowel for a vowel, a doubled letter,
 *   a silent h and letters that sound or look alike are cheaper than an arbitrary change. It decides *how well* they meet.
 *
 * Sources: optimal string alignment as in Damerau (1964) and Wagner & Lowrance (1975); prices are our own.
 */

/** Letters of a word that count: no two names are told apart by what stands behind. */
const SIZE = 32;
const CODES = 128;
/** Three rows of each table are kept, for swaps reach two rows back; the rows take turns. */
const ROW = SIZE + 1;
const rawRows = new Int32Array(3 * ROW);
const costRows = new Float64Array(3 * ROW);
/** Of each letter of the second word the price of dropping it. */
const drops = new Float64Array(ROW);

const SWAP = 0.8;
const DOUBLED = 0.4;
const VOWELS = 'aeiouy';

/** Letters that stand for one another in romanisation, in speech, or on bad scans, with the price of the change. */
const ALIKE: ReadonlyArray<readonly [string, number]> = [
  ['ck', 0.4],
  ['cq', 0.5],
  ['kq', 0.4],
  ['gk', 0.7],
  ['gq', 0.6],
  ['sz', 0.4],
  ['cs', 0.6],
  ['cz', 0.7],
  ['vw', 0.4],
  ['fv', 0.6],
  ['bv', 0.7],
  ['bp', 0.7],
  ['dt', 0.7],
  ['gj', 0.6],
  ['ij', 0.5],
  ['jy', 0.5],
  ['uw', 0.5],
  ['ou', 0.4],
  ['ei', 0.4],
  ['iy', 0.3],
  ['ae', 0.5],
  ['mn', 0.7],
  ['hk', 0.8],
  ['0o', 0.3],
  ['1i', 0.3],
  ['1l', 0.3],
  ['il', 0.7],
  ['5s', 0.4],
  ['8b', 0.4],
  ['6b', 0.5],
  ['9g', 0.5],
  ['9q', 0.5],
  ['ef', 0.95],
  ['ce', 0.95],
  ['co', 0.95],
  ['uv', 0.8],
  ['hn', 0.9],
  ['bh', 0.95],
  ['lt', 0.95],
  ['ad', 0.95],
];

/** Letters whose keys lie side by side on the usual keyboards: one is a slip for the other. */
const KEYS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qaz wsx edc rfv tgb yhn ujm ik ol',
  'wa es rd tf yg uh ij ok pl sz dx fc gv hb jn km',
  'yz qa wz aq',
];
/** Any other letter is no slip: the dearest of all changes. */
export const FAR_KEY = 1.6;
/** More than any distance. */
const BEYOND = 1e6;

const substitution = new Float64Array(CODES * CODES).fill(FAR_KEY);
for (const row of KEYS)
  for (const run of row.split(' '))
    for (let i = 1; i < run.length; i++) {
      const [a, b] = [run.charCodeAt(i - 1), run.charCodeAt(i)];
      substitution[a * CODES + b] = substitution[b * CODES + a] = 1;
    }
const indel = new Float64Array(CODES).fill(1);
for (const a of VOWELS) {
  indel[a.charCodeAt(0)] = 0.75;
  for (const b of VOWELS) substitution[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = 0.65;
}
indel['h'.charCodeAt(0)] = 0.55;
for (const [pair, price] of ALIKE) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  substitution[a * CODES + b] = substitution[b * CODES + a] = price;
}
for (let digit = 48; digit <= 57; digit++) {
  indel[digit] = 1;
  for (let other = 48; other <= 57; other++) substitution[digit * CODES + other] = 1.5;
}

export interface Edits {
  raw: number;
  cost: number;
}

const result: Edits = { raw: 0, cost: 0 };

/** Price of dropping `code` where its neighbour on the same side is `previous`. */
function dropPrice(code: number, previous: number): number {
  if (code === previous) return DOUBLED;
  return code < CODES ? indel[code]! : 1;
}

let lastA = '';
let lastB = '';
/** The letters of both words, from place 1 on. */
const first = new Uint16Array(ROW);
const second = new Uint16Array(ROW);

/**
 * Distance between two tokens. Symmetric. The returned object is reused by the next call.
 * O(|a|·|b|) time, no allocation, nothing for the pair asked about last; only the first 32 characters count.
 *
 * @param most where the cost reaches this, both figures may be greater than they are, though never below `most` and 3;
 *   the less is asked for, the less is compared
 */
export function edits(a: string, b: string, most = Number.POSITIVE_INFINITY): Edits {
  if (a === lastA && b === lastB) return result;
  // What was measured in part is no answer to who asks without a limit.
  lastA = most === Number.POSITIVE_INFINITY ? a : '';
  lastB = most === Number.POSITIVE_INFINITY ? b : '';
  const m = Math.min(a.length, SIZE);
  const n = Math.min(b.length, SIZE);
  for (let i = 0; i < m; i++) first[i + 1] = a.charCodeAt(i);
  for (let j = 0; j < n; j++) second[j + 1] = b.charCodeAt(j);
  return measure(m, n, most);
}

/** As `edits`, of a word and one that stands in ASCII among others. */
export function editsTo(a: string, text: Uint8Array, start: number, end: number): Edits {
  lastA = lastB = '';
  const m = Math.min(a.length, SIZE);
  const n = Math.min(end - start, SIZE);
  for (let i = 0; i < m; i++) first[i + 1] = a.charCodeAt(i);
  for (let j = 0; j < n; j++) second[j + 1] = text[start + j]!;
  return measure(m, n, Number.POSITIVE_INFINITY);
}

/** Letters by which two words within `maxEdits` can be out of step: so far from the diagonal their figures lie. */
const LEAST_REACH = 2;

/**
 * Fills the tables for the first `m` letters of one word and `n` of the other, so far from the diagonal as a cost below
 * `most` can lead (Ukkonen 1985), and ends where every way on costs as much.
 */
function measure(m: number, n: number, most: number): Edits {
  const reach = Math.max(LEAST_REACH, Math.ceil((most / DOUBLED + Math.abs(m - n)) / 2));
  let two = 0;
  let one = ROW;
  let row = 2 * ROW;
  rawRows[one] = 0;
  costRows[one] = 0;
  for (let j = 1; j <= n; j++) {
    drops[j] = dropPrice(second[j]!, second[j - 1]!);
    rawRows[one + j] = j;
    costRows[one + j] = costRows[one + j - 1]! + drops[j]!;
  }
  let before = 0;
  let leastBefore = 0;
  for (let i = 1; i <= m; i++) {
    const from = Math.max(1, i - reach);
    const to = Math.min(n, i + reach);
    const x = first[i]!;
    const dropX = dropPrice(x, before);
    let rawLeft = from === 1 ? i : BEYOND;
    let costLeft = from === 1 ? costRows[one]! + dropX : BEYOND;
    let rawAbove = rawRows[one + from - 1]!;
    let costAbove = costRows[one + from - 1]!;
    rawRows[row + from - 1] = rawLeft;
    costRows[row + from - 1] = costLeft;
    let least = costLeft;
    for (let j = from; j <= to; j++) {
      const y = second[j]!;
      const same = x === y;
      let raw = same ? rawAbove : rawAbove + 1;
      let cost = same ? costAbove : costAbove + (x < CODES && y < CODES ? substitution[x * CODES + y]! : 1);
      rawAbove = rawRows[one + j]!;
      costAbove = costRows[one + j]!;
      if (rawAbove + 1 < raw) raw = rawAbove + 1;
      if (rawLeft + 1 < raw) raw = rawLeft + 1;
      const dropA = costAbove + dropX;
      if (dropA < cost) cost = dropA;
      const dropB = costLeft + drops[j]!;
      if (dropB < cost) cost = dropB;
      if (!same && i > 1 && j > 1 && x === second[j - 1] && before === y) {
        if (rawRows[two + j - 2]! + 1 < raw) raw = rawRows[two + j - 2]! + 1;
        if (costRows[two + j - 2]! + SWAP < cost) cost = costRows[two + j - 2]! + SWAP;
      }
      rawRows[row + j] = rawLeft = raw;
      costRows[row + j] = costLeft = cost;
      if (cost < least) least = cost;
    }
    // The next row looks one place further than this one reaches.
    if (to < n) rawRows[row + to + 1] = costRows[row + to + 1] = BEYOND;
    // A swap reaches two rows back.
    if (least >= most && leastBefore >= most) {
      result.raw = result.cost = BEYOND;
      return result;
    }
    leastBefore = least;
    before = x;
    const free = two;
    two = one;
    one = row;
    row = free;
  }
  result.raw = rawRows[one + n]!;
  result.cost = costRows[one + n]!;
  return result;
}

/**
 * How many raw edits two tokens may be apart and still meet by spelling, by the length of the shorter one.
 * Short words are other words after one change; long ones bear two.
 */
export function maxEdits(shorter: number): number {
  if (shorter < 2) return 0;
  return shorter < 6 ? 1 : 2;
}
