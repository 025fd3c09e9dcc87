import { foldNative } from './native.ts';
import table from './tables/ordinals.ts';

/** Numbers that are written with letters: roman numerals and spelled ordinals. */

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const VALUE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a roman numeral up to 39; `undefined` for anything else. Bigger ones are words more often. */
export function romanValue(text: string): number | undefined {
  if (text === '' || !ROMAN.test(text)) return undefined;
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const value = VALUE[text[index]!]!;
    sum += value < (VALUE[text[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

let ordinals: Map<string, string> | undefined;

function loadOrdinals(): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [value = '', ...words] = line.split('|');
    for (const word of words) if (!values.has(foldNative(word, 'Cyrl'))) values.set(foldNative(word, 'Cyrl'), value);
  }
  return values;
}

/** The value of a spelled ordinal. */
export function ordinalOf(word: string): string | undefined {
  ordinals ??= loadOrdinals();
  return ordinals.get(word);
}

const CARDINALS = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, String(index + 1)]),
);

/** The value of a number written out. */
export const cardinalOf = (word: string): string | undefined => CARDINALS.get(word);

/** Words that only announce a number: `No. 8`, `Number 8`. */
const ANNOUNCERS = new Set(['no', 'nr', 'num', 'number', 'nomer', 'numero', 'nummer']);

/** Whether a folded word only says that a number follows. */
export const isAnnouncer = (word: string): boolean => ANNOUNCERS.has(word);
