/**
 * The scripts of India to Latin. Their blocks run in parallel (Devanagari, Bengali, Gurmukhi, Gujarati, Oriya,
 * Tamil, Telugu, Kannada, Malayalam), so one table by offset reads them all, with a few letters of their own.
 * The vowel a that every consonant carries is silent at the end of a word in the north.
 */

const VOWELS = 'a a i i u u ri l e e e ai o o o au'.split(' ');
const FIRST_VOWEL = 0x05;
const FIRST_CONSONANT = 0x15;
const CONSONANTS = 'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l zh v sh sh s h'.split(
  ' ',
);
const FIRST_SIGN = 0x3e;
const SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
const VIRAMA = 0x4d;
const DOTTED: Readonly<Record<number, string>> = {
  88: 'q',
  89: 'kh',
  90: 'gh',
  91: 'z',
  92: 'r',
  93: 'rh',
  94: 'f',
  95: 'y',
};
const LONG = new Set([0x08, 0x0a, 0x40, 0x42]);

/** The dot over a letter: m, n or ng, as the next sound asks. */
const NASAL = 'ṃ';

const isBengali = (code: number) => code >= 0x980 && code < 0xa00;
const isTamil = (code: number) => code >= 0xb80 && code < 0xc00;
const isSouthern = (code: number) => code >= 0xb80 && code < 0xd80;

interface Unit {
  onset: string;
  vowel: string;
  inherent: boolean;
  long: boolean;
}

function unitsOf(word: string): Unit[] {
  const units: Unit[] = [];
  let before = 0;
  let code = 0;
  for (const letter of word) {
    before = code;
    code = letter.codePointAt(0)!;
    const offset = code & 0x7f;
    const last = units.at(-1);
    if (offset === VIRAMA && last) Object.assign(last, { vowel: '', inherent: false });
    // য with a dot below is ya, without one it is read as ja.
    else if (offset === 0x3c && last && before === 0x9af) last.onset = 'y';
    else if (offset === 0x3c && last) last.onset = { j: 'z', ph: 'f', d: 'r', k: 'q' }[last.onset] ?? last.onset;
    else if (offset >= FIRST_SIGN && offset < FIRST_SIGN + SIGNS.length && last) {
      Object.assign(last, { vowel: SIGNS[offset - FIRST_SIGN], inherent: false, long: LONG.has(offset) });
    } else if ((offset === 0x01 || offset === 0x02 || offset === 0x70) && last)
      units.push({ onset: NASAL, vowel: '', inherent: false, long: false });
    else if (offset === 0x03) continue;
    else if (offset >= FIRST_VOWEL && offset < FIRST_CONSONANT) {
      units.push({ onset: '', vowel: VOWELS[offset - FIRST_VOWEL]!, inherent: false, long: LONG.has(offset) });
    } else {
      const onset =
        code === 0x9af ? 'j' : code === 0x9ce ? 't' : (DOTTED[offset] ?? CONSONANTS[offset - FIRST_CONSONANT]);
      if (onset !== undefined)
        units.push({ onset, vowel: code === 0x9ce ? '' : 'a', inherent: code !== 0x9ce, long: false });
    }
  }
  return units;
}

/** Silent a: at the end after another syllable, and in the middle between two voiced syllables (Kamla, not Kamala). */
function silent(units: readonly Unit[], index: number, middle: boolean): boolean {
  const unit = units[index]!;
  if (!unit.inherent || index === 0) return false;
  const before = units[index - 1]!;
  if (index === units.length - 1) return units.some((other, place) => place < index && other.vowel !== '');
  const after = units[index + 1]!;
  return middle && before.vowel !== '' && after.vowel !== '' && !(index + 2 === units.length && after.inherent);
}

function spell(units: readonly Unit[], final: boolean, middle: boolean, longs: boolean): string {
  let text = '';
  units.forEach((unit, index) => {
    const drop = silent(units, index, middle) && (final || index < units.length - 1);
    const vowel = drop ? '' : longs && unit.long ? { i: 'ee', u: 'oo' }[unit.vowel]! : unit.vowel;
    text += unit.onset + vowel;
  });
  return text
    .replace(/ṃ(?=ha?$)/, 'ng')
    .replace(/ṃ(?=[pbm])/g, 'm')
    .replace(/ṃ/g, 'n');
}

/** Spellings of a word in an Indic script: with and without silent vowels, and with ee and oo. At most five. */
export function romaniseIndic(word: string): string[] {
  const units = unitsOf(word);
  const code = word.codePointAt(0) ?? 0;
  const final = !isSouthern(code);
  const plain = spell(units, final, false, false);
  const forms = [
    plain,
    spell(units, final, true, false),
    spell(units, !final, false, false),
    spell(units, final, true, true),
  ];
  if (isBengali(code)) forms.push(plain.replace(/bh/g, 'v').replace(/sh/g, 's'), plain.replace(/j/g, 'z'));
  else if (isTamil(code)) forms.unshift(tamil(plain));
  else forms.push(plain.replace(/v/g, 'w').replace(/chh/g, 'ch'));
  return [...new Set(forms)].filter((form) => form !== '').slice(0, 5);
}

/** Tamil has one letter for k and g, p and b: soft between vowels; and a vowel where others have two consonants in a row. */
const tamil = (word: string) =>
  word
    .replace(/^([pk])ir(?=[aeiou])/, '$1r')
    .replace(/(?<=[aeiounm])k(?=[aeiou])/g, 'g')
    .replace(/(?<=[aeioum])p(?=[aeiou])/g, 'b')
    .replace(/(?<=[aeioun])t(?=[aeiou])/g, 'd');
