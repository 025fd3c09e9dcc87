import { oneOf } from '../random.ts';
import type { SpokenName } from '../spoken.ts';
import { wordVariants } from '../word-variants.ts';
import { type Corruption, changed, inOneWord } from './kind.ts';

const SOURCE = 'written down for this measure: data/evaluate/word-variants.yaml';
const isPerson = ({ schema }: SpokenName) => schema === 'Person';
const letters = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');
const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const nickname: Corruption = {
  id: 'nickname',
  title: 'Nickname (persons)',
  source: SOURCE,
  make: (name, random) => {
    const { words, family } = name;
    if (!isPerson(name) || words.length < 2) return undefined;
    const known = new Map(wordVariants().nicknames.map(([given, ...called]) => [given!, called]));
    const last = family < words.length ? family : 1;
    const given = words.slice(0, last);
    const swapped = inOneWord(
      given,
      random,
      (word) => known.has(letters(word)),
      (word, draw) => title(oneOf(known.get(letters(word))!, draw)),
    );
    return changed(name, swapped && [...swapped, ...words.slice(last)]);
  },
};

const phonetic: Corruption = {
  id: 'phonetic',
  title: 'Written by ear',
  source: SOURCE,
  make: (name, random) => {
    const rules = wordVariants()['by-ear'];
    const bears = (word: string) =>
      /^[a-z]{4,}$/i.test(word) && rules.some(([from]) => word.toLowerCase().includes(from, 1));
    const heard = inOneWord(name.words, random, bears, (word, draw) => {
      const fitting = rules.filter(([from]) => word.toLowerCase().includes(from, 1));
      const [from, to] = oneOf(fitting, draw);
      const at = word.toLowerCase().indexOf(from, 1);
      const said = word.slice(0, at) + to + word.slice(at + from.length);
      return word === word.toUpperCase() ? said.toUpperCase() : said;
    });
    return changed(name, heard);
  },
};

const titles: Corruption = {
  id: 'title',
  title: 'A title before the name (persons)',
  source: SOURCE,
  make: (name, random) => {
    if (!isPerson(name) || name.words.length < 2) return undefined;
    return changed(name, [oneOf(wordVariants().titles, random), ...name.words]);
  },
};

/** The legal form as another register writes it, or left out. */
const legalForm: Corruption = {
  id: 'legal-form',
  title: 'Legal form otherwise or missing (organisations)',
  source: SOURCE,
  make: (name, random) => {
    if (isPerson(name) || name.schema === 'Vessel' || name.schema === 'Airplane') return undefined;
    const text = name.words.join(' ');
    // The longest first: `joint stock company` stands inside `public joint stock company`.
    const forms = wordVariants()
      ['legal-forms'].flatMap((same) => same.map((form) => ({ form, same })))
      .sort((a, b) => b.form.length - a.form.length);
    const found = forms.find(({ form }) => atWordBounds(form).test(text));
    if (found === undefined) return undefined;
    const instead = oneOf(['', ...found.same.filter((form) => form !== found.form)], random);
    const other = text
      .replace(atWordBounds(found.form), text === text.toUpperCase() ? instead.toUpperCase() : instead)
      .replace(/\s+/g, ' ')
      .trim();
    return other === '' ? undefined : changed(name, [other]);
  },
};

function atWordBounds(form: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.])${form.replace(/\./g, '\\.')}(?![\\p{L}\\p{N}])`, 'iu');
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** The same number written otherwise: 8 and VIII, Second and 2nd, No. 5 and Number 5. */
const numerals: Corruption = {
  id: 'numerals',
  title: 'Numbers written otherwise',
  source: 'made from the listed name by rule',
  make: (name, random) => {
    if (isPerson(name)) return undefined;
    const rewritten = inOneWord(
      name.words,
      random,
      (word) => otherwise(word).length > 0,
      (word, draw) => oneOf(otherwise(word), draw),
    );
    return changed(name, rewritten);
  },
};

/** How else the number a word stands for can be written; nothing for a word that is no number. */
function otherwise(word: string): string[] {
  if (/^\d{1,2}$/.test(word) && ROMAN[Number(word)]) return [ROMAN[Number(word)]!, `No. ${word}`, `0${Number(word)}`];
  // A single letter (I, V, X) is as often a letter as a number.
  if (word.length > 1 && ROMAN.includes(word)) return [String(ROMAN.indexOf(word))];
  const ordinal = ORDINALS.findIndex((each) => each.toLowerCase() === word.toLowerCase());
  if (ordinal > 0) return [`${ordinal}${['th', 'st', 'nd', 'rd'][ordinal] ?? 'th'}`];
  const digits = /^(\d{1,2})(st|nd|rd|th)$/i.exec(word);
  if (digits && ORDINALS[Number(digits[1])]) return [ORDINALS[Number(digits[1])]!];
  return [];
}

export const SAYINGS: readonly Corruption[] = [nickname, phonetic, titles, legalForm, numerals];
