import { oneOf, shuffled } from '../random.ts';
import type { SpokenName } from '../spoken.ts';
import { type Corruption, changed } from './kind.ts';

const MADE = 'made from the listed name by rule';
const isPerson = ({ schema }: SpokenName) => schema === 'Person';

/** Persons: family name first without a comma, or any other order. Others: the first word goes to the end. */
const order: Corruption = {
  id: 'order',
  title: 'Word order',
  source: MADE,
  goal: 0.999,
  make: (name, random) => {
    const { words, family } = name;
    if (words.length < 2) return undefined;
    if (!isPerson(name)) return changed(name, [...words.slice(1), words[0]!]);
    if (family < words.length && random() < 0.6) {
      return changed(name, [...words.slice(family), ...words.slice(0, family)]);
    }
    return changed(name, shuffled(words, random));
  },
};

/** A middle name is one between the first given name and the family name; without a family name, any inner word. */
const droppedMiddle: Corruption = {
  id: 'dropped-middle',
  title: 'Middle name dropped (persons)',
  source: MADE,
  goal: 0.99,
  make: (name, random) => {
    const { words, family } = name;
    if (!isPerson(name) || words.length < 3) return undefined;
    const last = family < words.length ? family : words.length - 1;
    if (last < 2) return undefined;
    const at = 1 + Math.floor(random() * (last - 1));
    return changed(name, [...words.slice(0, at), ...words.slice(at + 1)]);
  },
};

/** Words people leave out of an organisation's name; never the one that tells it from others. */
const LEFT_OUT =
  /^(the|of|and|&|for|de|del|la|company|co\.?|corporation|group|international|trading|services?|general|industries|enterprises?|limited|ltd\.?|llc|holding|center|centre|industrial|research|production|shipping|import|export)$/i;

const droppedWord: Corruption = {
  id: 'dropped-word',
  title: 'A common word dropped (organisations)',
  source: 'made from the listed name by rule; which words, written down for this measure',
  make: (name, random) => {
    const { words } = name;
    if (isPerson(name) || words.length < 3) return undefined;
    const places = words.flatMap((word, at) => (LEFT_OUT.test(word) ? [at] : []));
    if (places.length === 0 || words.length - places.length < 1) return undefined;
    const at = oneOf(places, random);
    return changed(name, [...words.slice(0, at), ...words.slice(at + 1)]);
  },
};

/** Given names that stand beside any other, from many countries; written down for this measure. */
const SECOND_NAMES =
  'Ahmed Ali Hassan Mohammed Karim Yusuf Maria Elena Ivan Petrovich Sergeevich Anna José Luis Carlos Antonio Juan Marie Pierre John James William Wei Ming Jun Min Ho Van Thi Kumar Singh Olga Fatima Nur Abdul Musa Ibrahim Kwame Chidi Mehmet Can Reza Hossein'.split(
    ' ',
  );
/** Words a company's name gains and loses between a letterhead and a register. */
const MORE_WORDS = ['Group', 'International', 'Holding', 'Services', 'Trading'];

const extra: Corruption = {
  id: 'extra',
  title: 'A word added',
  source: 'second names and company words written down for this measure',
  make: (name, random) => {
    const { words, family, schema } = name;
    if (words.length < 2 || schema === 'Vessel' || schema === 'Airplane') return undefined;
    if (!isPerson(name)) return changed(name, [...words, oneOf(MORE_WORDS, random)]);
    const at = family < words.length ? family : words.length - 1;
    return changed(name, [...words.slice(0, at), oneOf(SECOND_NAMES, random), ...words.slice(at)]);
  },
};

/** Middle names to initials where there are any, else the given name. */
const initials: Corruption = {
  id: 'initials',
  title: 'Initials (persons)',
  source: MADE,
  make: (name, random) => {
    const { words, family } = name;
    if (!isPerson(name) || words.length < 2 || family === words.length) return undefined;
    const from = family > 1 ? 1 : 0;
    const dot = random() < 0.5 ? '.' : '';
    const short = words.map((word, at) =>
      at >= from && at < family && /^\p{L}{2}/u.test(word) ? `${[...word][0]!.toUpperCase()}${dot}` : word,
    );
    return changed(name, short);
  },
};

export const WORDS: readonly Corruption[] = [order, droppedMiddle, droppedWord, extra, initials];
