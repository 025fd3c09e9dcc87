/** What single changes of a word cost: the dearer, the less likely they are to be a slip or another spelling. */

/** Letters with prices of their own have codes below this. */
export const CODES = 128;

export const SWAP = 0.8;
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
export const substitution = new Float64Array(CODES * CODES).fill(FAR_KEY);
for (const row of KEYS)
  for (const run of row.split(' '))
    for (let i = 1; i < run.length; i++) {
      const [a, b] = [run.charCodeAt(i - 1), run.charCodeAt(i)];
      substitution[a * CODES + b] = substitution[b * CODES + a] = 1;
    }
const indel = new Float64Array(CODES).fill(0.9);
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

/** Price of dropping `code` where its neighbour on the same side is `previous`. */
export function dropPrice(code: number, previous: number): number {
  if (code === previous) return DOUBLED;
  return code < CODES ? indel[code]! : 1;
}
