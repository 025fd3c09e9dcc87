import { oneOf } from '../random.ts';
import { type Corruption, changed } from './kind.ts';

const SOURCE = 'look-alikes written down for this measure';

/** Letters of other alphabets that print like Latin ones. */
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'оο',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  v: 'ν',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'С',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙ',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'Υ',
  Z: 'Ζ',
};

/** What scanners make of printed letters, and back. */
const MISREAD: ReadonlyArray<readonly [string, string]> = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['w', 'vv'],
  ['d', 'cl'],
  ['l', '1'],
  ['l', 'I'],
  ['i', 'l'],
  ['O', '0'],
  ['o', '0'],
  ['S', '5'],
  ['B', '8'],
  ['I', '1'],
  ['I', 'l'],
  ['Z', '2'],
  ['G', '6'],
  ['e', 'c'],
  ['h', 'b'],
  ['n', 'ri'],
  ['u', 'ii'],
  ['E', 'F'],
];

const homoglyph: Corruption = {
  id: 'homoglyph',
  title: 'Look-alike letters of another alphabet',
  source: SOURCE,
  make: (name, random) => {
    const letters = [...name.words.join(' ')];
    const places = letters.flatMap((letter, at) => (letter in TWINS ? [at] : []));
    if (places.length === 0) return undefined;
    for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
      const at = oneOf(places, random);
      const twins = TWINS[letters[at]!];
      if (twins !== undefined) letters[at] = oneOf([...twins], random);
    }
    return changed(name, [letters.join('')]);
  },
};

const misread: Corruption = {
  id: 'ocr',
  title: 'Letters misread by a scanner',
  source: SOURCE,
  make: (name, random) => {
    const text = name.words.join(' ');
    const places = MISREAD.flatMap(([from, to]) =>
      [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => ({ index, from, to })),
    ).filter(({ index }) => /\p{L}{4}/u.test(text.slice(Math.max(0, index - 3), index + 4)));
    if (places.length === 0) return undefined;
    const { index, from, to } = oneOf(places, random);
    return changed(name, [text.slice(0, index) + to + text.slice(index + from.length)]);
  },
};

export const LOOKALIKES: readonly Corruption[] = [homoglyph, misread];
