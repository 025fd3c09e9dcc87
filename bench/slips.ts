import { oneOf } from './random.ts';

/** A name's words by what they are; `family` is empty where the list does not tell it apart. */
export interface Words {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

type Random = () => number;

/** Words that bear a slip: shorter ones are other words after it. */
const BEARS_A_SLIP = /^[a-z]{4,}$/i;

/** Keys beside each other on the common keyboard, row by row. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'áàâäãå',
  c: 'çć',
  e: 'éèêë',
  i: 'íîï',
  n: 'ñ',
  o: 'óôöõø',
  s: 'šş',
  u: 'úûü',
  y: 'ý',
  z: 'žż',
};

/** One slip of the keyboard in a word long enough to bear it: a neighbour key, a letter lost, doubled, or swapped. */
export function withTypo(words: readonly string[], random: Random): string[] | undefined {
  const places = words.flatMap((word, at) => (BEARS_A_SLIP.test(word) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = oneOf(places, random);
  return words.map((word, place) => (place === at ? slip(word, random) : word));
}

function slip(word: string, random: Random): string {
  // The first letter is the one people get right.
  const at = 1 + Math.floor(random() * (word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      // The same letter twice, swapped, is no slip.
      return letter === before.at(-1) ? before + after : before.slice(0, -1) + letter + before.at(-1) + after;
    default:
      return before + beside(letter, random) + after;
  }
}

function beside(letter: string, random: Random): string {
  const low = letter.toLowerCase();
  const row = KEY_ROWS.find((keys) => keys.includes(low))!;
  const at = row.indexOf(low);
  const key = oneOf(
    [row[at - 1], row[at + 1]].filter((found) => found !== undefined),
    random,
  );
  return letter === low ? key : key.toUpperCase();
}

/** First given name and family name only; `undefined` where nothing stands between them. */
export function withoutMiddle({ given, family }: Words): string[] | undefined {
  return given.length > 1 && family.length > 0 ? [given[0]!, ...family] : undefined;
}

/** Two words that stand beside each other written as one; `undefined` where no two whole words do. */
export function joined(words: readonly string[], random: Random): string[] | undefined {
  // Nobody glues an initial or a dotted legal form to its neighbour.
  const whole = (word: string | undefined) => word !== undefined && /^\p{L}{2,}$/u.test(word);
  const places = words.flatMap((word, at) => (whole(word) && whole(words[at + 1]) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = oneOf(places, random);
  return [...words.slice(0, at), words[at]! + words[at + 1]!.toLowerCase(), ...words.slice(at + 2)];
}

/**
 * The other side's diacritics: taken off where the list prints them, and put on one letter where the list prints none
 * (as OFAC's does) but the holder of the name may well write them. `undefined` where no letter takes one.
 */
export function accented(words: readonly string[], random: Random): string[] | undefined {
  const plain = words.map((word) => word.normalize('NFKD').replace(/\p{Mn}/gu, ''));
  if (plain.some((word, at) => word !== words[at])) return plain;
  const text = words.join(' ');
  const places = [...text].flatMap((letter, at) => (letter.toLowerCase() in ACCENTS ? [at] : []));
  if (places.length === 0) return undefined;
  const at = oneOf(places, random);
  const letter = text[at]!;
  const mark = oneOf([...ACCENTS[letter.toLowerCase()]!], random);
  return `${text.slice(0, at)}${letter === letter.toLowerCase() ? mark : mark.toUpperCase()}${text.slice(at + 1)}`.split(
    ' ',
  );
}
