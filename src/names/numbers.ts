import { type Draft, surface } from './draft.ts';
import { foldNative } from './native.ts';
import ordinals from './tables/ordinals.ts';

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

let ordinalOf: Map<string, string> | undefined;

function loadOrdinals(): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of ordinals.trim().split('\n')) {
    const [value = '', ...words] = line.split('|');
    for (const word of words) if (!values.has(foldNative(word, 'Cyrl'))) values.set(foldNative(word, 'Cyrl'), value);
  }
  return values;
}

/** Words before a single letter that make it a numeral: `Type V`, `Phase I`. */
const COUNTED = new Set(
  'no nr number num type class mark mk phase unit block part chapter series zone region vol'.split(' '),
);

function isNumeral(drafts: readonly Draft[], index: number, isThing: boolean): boolean {
  const draft = drafts[index]!;
  if (index === 0 || !draft.capitals || draft.gap === 'dot') return false;
  if (draft.forms[0]!.length > 1) return true;
  const before = drafts[index - 1]!.forms[0]!;
  return COUNTED.has(before) || (isThing && index === drafts.length - 1 && draft.gap === 'space');
}

const CARDINALS = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, String(index + 1)]),
);

/** `GRACE ONE`: a number written out at the end of a ship's name. */
const spelledNumber = (drafts: readonly Draft[], index: number) =>
  index > 0 && index === drafts.length - 1 ? CARDINALS.get(drafts[index]!.forms[0]!) : undefined;

/** Words that only announce a number: `No. 8`, `Number 8`. */
const ANNOUNCERS = new Set(['no', 'nr', 'num', 'number', 'nomer', 'numero', 'nummer']);

/** Marks numerals and ordinals in the name of an organisation or thing; the first word is never one. */
export function markNumbers(drafts: Draft[], isThing: boolean): Draft[] {
  ordinalOf ??= loadOrdinals();
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    if (draft.role !== 'name') continue;
    const text = draft.forms[0]!;
    const roman = draft.script === 'Latn' ? romanValue(text) : undefined;
    const value =
      roman !== undefined && isNumeral(drafts, index, isThing)
        ? String(roman)
        : (ordinalOf.get(surface(draft)) ?? (isThing ? spelledNumber(drafts, index) : undefined));
    if (value !== undefined && drafts.length > 1) Object.assign(draft, { role: 'number', symbol: `num:${value}` });
  }
  drafts.forEach((draft, index) => {
    if (draft.role !== 'name' || !ANNOUNCERS.has(surface(draft)) || drafts[index + 1]?.role !== 'number') return;
    Object.assign(draft, { role: 'particle', symbol: 'org:number' });
  });
  return drafts;
}
