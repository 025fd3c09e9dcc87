/**
 * Whether two Latin spellings may be one name written by different rules (`Qadhafi`, `Gaddafi`), told without the
 * matcher under test: by Soundex (Russell and Odell 1918) over the whole name, so that where words are parted does
 * not matter, and at most two letters of five changed. One digit of every six may differ, for what assimilates between words (`Abd al-Rahman`, `Abdurrahman`).
 */
export function spelledOtherwise(one: readonly string[], other: readonly string[]): boolean {
  const first = soundOf(one);
  if (first.length < 3) return false;
  const room = Math.floor(first.length / 6);
  return [other, rotated(other)].some(
    (words) => edits(first, soundOf(words)) <= room && shareOfEdits(plain(one), plain(words)) <= MOST_EDITS,
  );
}

/** Soundex alone lets `Jasmeet Singh` pass for another's name: most letters must agree as well. */
const MOST_EDITS = 0.4;

function shareOfEdits(one: string, other: string): number {
  return edits(one, other) / Math.max(1, one.length, other.length);
}

function plain(words: readonly string[]): string {
  return words
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The family name, printed last, moved to the front: lists differ in this. */
function rotated(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : [words.at(-1)!, ...words.slice(0, -1)];
}

const CLASSES: ReadonlyArray<readonly [RegExp, string]> = [
  [/[bfpv]/g, '1'],
  [/[cgjkqsxz]/g, '2'],
  [/[dt]/g, '3'],
  [/l/g, '4'],
  [/[mn]/g, '5'],
  [/r/g, '6'],
];

/** Soundex digits of all letters in a row: vowels, h, w and y fall away, repeats count once. */
function soundOf(words: readonly string[]): string {
  let text = plain(words);
  for (const [letters, digit] of CLASSES) text = text.replace(letters, digit);
  return text
    .replace(/(\d)\1+/g, '$1')
    .replace(/\D/g, '')
    .replace(/(\d)\1+/g, '$1');
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
