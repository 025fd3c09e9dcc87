import { oneOf, type Random } from '../random.ts';
import { type Corruption, changed } from './kind.ts';

const MADE = 'made from the listed name by rule';

const exact: Corruption = {
  id: 'exact',
  title: 'Exactly as printed',
  source: 'the listed name itself',
  goal: 1,
  asPrinted: true,
  make: ({ words }) => words.join(' '),
};

const letterCase: Corruption = {
  id: 'case',
  title: 'Upper, lower and title case',
  source: MADE,
  goal: 0.999,
  make: (name, random) => {
    const text = name.words.join(' ');
    const forms = [
      text.toLowerCase(),
      text.toUpperCase(),
      titleCase(text),
      text.toLowerCase().replace(/\p{L}$/u, upper),
    ];
    return changed(name, oneForm(text, forms, random));
  },
};

/** Hyphens and apostrophes come and go between languages and keyboards; dots, commas and quotes between forms. */
const punctuation: Corruption = {
  id: 'punctuation',
  title: 'Punctuation',
  source: MADE,
  goal: 0.999,
  make: (name, random) => {
    const text = name.words.join(' ');
    const forms = [
      text.replace(/-/g, ' '),
      text.replace(/['’‘`´ʿʾ]/g, ''),
      text.replace(/'/g, '’'),
      text.replace(/\./g, ''),
      text.replace(/&/g, 'and'),
      text.replace(/[()"]/g, ''),
      name.words.length > 1 ? text.replace(/ (?=\S+$)/, '-') : text,
      `“${text}”`,
      name.family < name.words.length
        ? `${name.words.slice(name.family).join(' ')}, ${name.words.slice(0, name.family).join(' ')}`
        : `${text}.`,
    ];
    return changed(name, oneForm(text, forms, random));
  },
};

/** Accents that languages written in Latin letters put on a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'áàâäãåāăą',
  c: 'çćč',
  d: 'ďđ',
  e: 'éèêëēęě',
  g: 'ğǧ',
  h: 'ḥ',
  i: 'íîïīı',
  l: 'łľ',
  n: 'ñńň',
  o: 'óôöõøōő',
  r: 'řŕ',
  s: 'šşśș',
  t: 'ťţṭț',
  u: 'úûüūůű',
  y: 'ýÿ',
  z: 'žźż',
};

/** Accents taken off where the list prints them; put on one to three letters where it prints none, as OFAC's does. */
const diacritics: Corruption = {
  id: 'diacritics',
  title: 'Diacritics lost or added',
  source: MADE,
  goal: 0.999,
  make: (name, random) => {
    const text = name.words.join(' ');
    const plain = text.normalize('NFKD').replace(/\p{Mn}/gu, '');
    if (plain !== text) return changed(name, [plain]);
    const letters = [...text];
    const places = letters.flatMap((letter, at) => (letter.toLowerCase() in ACCENTS ? [at] : []));
    if (places.length === 0) return undefined;
    for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
      const at = oneOf(places, random);
      const plainLetter = [...text][at]!;
      const accented = oneOf([...ACCENTS[plainLetter.toLowerCase()]!], random);
      letters[at] = plainLetter === plainLetter.toLowerCase() ? accented : accented.toUpperCase();
    }
    return changed(name, [letters.join('')]);
  },
};

/** One of the forms that differ from the text and say something, if there is any. */
function oneForm(text: string, forms: readonly string[], random: Random): string[] | undefined {
  const other = forms.filter((form) => form !== text && /[\p{L}\p{N}]/u.test(form));
  return other.length === 0 ? undefined : [oneOf(other, random)];
}

const upper = (letter: string) => letter.toUpperCase();

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, upper);
}

export const WRITING: readonly Corruption[] = [exact, letterCase, punctuation, diacritics];
