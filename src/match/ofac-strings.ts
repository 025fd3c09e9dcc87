/** The two algorithms OFAC names, and the edit distance, over upper-case letters and digits. */

/** American Soundex (Russell & Odell 1918, as the US National Archives print it): a letter and three digits. */
export function soundex(text: string): string {
  const letters = text.replace(/[^A-Z]/g, '');
  if (letters === '') return text;
  let code = letters[0]!;
  let last = SOUND[letters.charCodeAt(0) - 65]!;
  for (let i = 1; i < letters.length && code.length < 4; i++) {
    const sound = SOUND[letters.charCodeAt(i) - 65]!;
    // H and W do not part letters of one sound; vowels do.
    if (sound === '-') continue;
    if (sound !== '0' && sound !== last) code += sound;
    last = sound;
  }
  return code.padEnd(4, '0');
}
/** Sound of each letter from A to Z: 0 for vowels, - for H and W. */
const SOUND = '0123012-02245501262301-202';

/** Jaro-Winkler similarity, 0 to 1 (Winkler 1990): prefix scale 0.1, up to four letters. O(a · b / 2). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  const matched: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] === 1 || a[i] !== b[j]) continue;
      taken[j] = 1;
      matched.push(i);
      break;
    }
  }
  const m = matched.length;
  if (m === 0) return 0;
  let transposed = 0;
  let k = 0;
  for (let j = 0; j < b.length; j++) {
    if (taken[j] === 1 && b[j] !== a[matched[k++]!]) transposed++;
  }
  const jaro = (m / a.length + m / b.length + (m - transposed / 2) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Insertions, deletions and replacements that make one word of the other (Wagner & Fischer 1974). */
export function editDistance(a: string, b: string): number {
  let before = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    before = row;
  }
  return before[b.length]!;
}
