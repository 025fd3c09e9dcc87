import { type Corruption, changed, inOneWord } from './kind.ts';

const MADE = 'made from the listed name by rule';
/** Nobody glues an initial, a number or a dotted legal form to its neighbour. */
const WHOLE = /^\p{L}{2,}$/u;
/** Words cut in two are long enough for both halves to be seen as parts of a name. */
const LONG = /^\p{Script=Latin}{6,}$/u;

const joined: Corruption = {
  id: 'joined',
  title: 'Two words written as one',
  source: MADE,
  goal: 0.999,
  make: (name, random) => {
    const { words } = name;
    const places = words.flatMap((word, at) => (WHOLE.test(word) && WHOLE.test(words[at + 1] ?? '') ? [at] : []));
    if (places.length === 0) return undefined;
    const at = places[Math.floor(random() * places.length)]!;
    const [first, second] = [words[at]!, words[at + 1]!];
    const glued = first + (first === first.toUpperCase() ? second.toUpperCase() : second.toLowerCase());
    return changed(name, [...words.slice(0, at), glued, ...words.slice(at + 2)]);
  },
};

const split: Corruption = {
  id: 'split',
  title: 'A word written as two',
  source: MADE,
  goal: 0.999,
  make: (name, random) =>
    changed(
      name,
      inOneWord(
        name.words,
        random,
        (word) => LONG.test(word),
        (word) => {
          const at = 2 + Math.floor(random() * (word.length - 3));
          return `${word.slice(0, at)} ${word.slice(at)}`;
        },
      ),
    ),
};

/** Spaces where there are hyphens, hyphens where there are spaces, double and odd spaces. */
const spacing: Corruption = {
  id: 'spacing',
  title: 'Odd spaces',
  source: MADE,
  goal: 0.999,
  make: (name, random) => {
    if (name.words.length < 2) return undefined;
    const spaces = ['  ', '\u00a0', '\u2009', '\t', '\u200b '];
    return changed(name, [name.words.join(spaces[Math.floor(random() * spaces.length)]!)]);
  },
};

export const SPACING: readonly Corruption[] = [spacing, joined, split];
