import { oneOf, type Random } from '../random.ts';
import { type Corruption, changed, inOneWord } from './kind.ts';

const MADE = 'made from the listed name by rule: a neighbour key, a letter lost, doubled or swapped';
/** Words that bear a typo: shorter ones are other words after it. */
const BEARS = (word: string) => /^[a-z]{4,}$/i.test(word);
/** Keys beside each other on the common keyboard, row by row. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One slip of the fingers behind the first letter. Never gives the word back. */
export function slip(word: string, random: Random): string {
  for (;;) {
    const typed = slipAt(word, 1 + Math.floor(random() * (word.length - 1)), Math.floor(random() * 4), random);
    if (typed !== word) return typed;
  }
}

function slipAt(word: string, at: number, how: number, random: Random): string {
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  if (how === 0) return before + after;
  if (how === 1) return before + letter + letter + after;
  // The first letter has a kind of its own, so nothing swaps with it.
  if (how === 2 && at > 1) return before.slice(0, -1) + letter + before.at(-1) + after;
  return before + neighbourKey(letter, random) + after;
}

function neighbourKey(letter: string, random: Random): string {
  const low = letter.toLowerCase();
  const row = KEY_ROWS.find((keys) => keys.includes(low))!;
  const at = row.indexOf(low);
  const beside = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  const key = oneOf(beside, random);
  return letter === low ? key : key.toUpperCase();
}

const one: Corruption = {
  id: 'typo',
  title: 'One typo',
  source: MADE,
  goal: 0.998,
  make: (name, random) => changed(name, inOneWord(name.words, random, BEARS, slip)),
};

const two: Corruption = {
  id: 'two-typos',
  title: 'Two typos',
  source: MADE,
  make: (name, random) => {
    const once = inOneWord(name.words, random, BEARS, slip);
    return changed(name, once && inOneWord(once, random, BEARS, slip));
  },
};

const first: Corruption = {
  id: 'typo-first',
  title: 'Typo in the first letter',
  source:
    'made from the listed name by rule: the first letter of a word lost, swapped with the second, or a neighbour key',
  make: (name, random) =>
    changed(
      name,
      inOneWord(name.words, random, BEARS, (word) => {
        const how = Math.floor(random() * 3);
        if (how === 0) return word.slice(1);
        if (how === 1) return word[1]! + word[0]! + word.slice(2);
        return neighbourKey(word[0]!, random) + word.slice(1);
      }),
    ),
};

const every: Corruption = {
  id: 'typo-every',
  title: 'A typo in every word',
  source: MADE,
  goal: 0.98,
  make: (name, random) => {
    if (name.words.filter(BEARS).length < 2) return undefined;
    return changed(
      name,
      name.words.map((word) => (BEARS(word) ? slip(word, random) : word)),
    );
  },
};

export const TYPOS: readonly Corruption[] = [one, two, first, every];
