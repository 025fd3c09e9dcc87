import { koreanSurname } from './hangul.ts';
import { KOREAN_GIVEN } from './hanja.ts';

/**
 * How Russian and Japanese write Korean syllables: by the rules of Kontsevich and those in use before him (Ким Чен Ын),
 * and in katakana as it is read by Hepburn's rules. Several syllables are written alike, so that what is written may be any of them.
 */

interface Letters {
  /** By the order of the Korean alphabet as Unicode has it. */
  readonly initials: readonly string[];
  readonly vowels: readonly string[];
  readonly finals: Readonly<Record<number, string>>;
  /** What the letters side by side become. */
  readonly together: ReadonlyArray<readonly [RegExp, string]>;
}

/** Final consonants of Unicode's order that names have: ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ. */
const [K, N, T, L, M, P, S, NG] = [1, 4, 7, 8, 16, 17, 19, 21];

const RUSSIAN: Letters = {
  initials: 'к/г кк/к н т/д тт/т р/л м п/б пп/п с сс/с  ч/чж/дж чч/ч чх/ч кх/к тх/т пх/п х'.split(' '),
  vowels: 'а э/е я я о/е е/э е/йо е/э о ва вэ ве/вэ е у во ве ви ю ы ый/и/ы и'.split(' '),
  finals: { 0: '', [K]: 'к', [N]: 'н', [T]: 'т', [L]: 'ль/л/р', [M]: 'м', [P]: 'п', [S]: 'т', [NG]: 'н' },
  together: [],
};

const JAPANESE: Letters = {
  initials: 'k/g k n t/d t r m p/b p s s  j/ch ch/j ch k t p h'.split(' '),
  vowels: 'a e ya ya o e yo e/ye o wa we we/e yo u wo we wi yu u i/ui i'.split(' '),
  finals: { 0: '', [K]: 'ku', [N]: 'n', [T]: 't', [L]: 'ru', [M]: 'mu', [P]: 'pu', [S]: 't', [NG]: 'n' },
  together: [
    [/^(ch|j)y/, '$1'],
    [/^si/, 'shi'],
    [/^sy/, 'sh'],
    [/^ti/, 'chi'],
    [/^h[wu](?=a|n|$)/, 'f'],
    [/^fn/, 'fun'],
  ],
};

const FIRST = 0xac00;
const [VOWELS, FINALS] = [21, 28];

function* written(syllable: string, { initials, vowels, finals, together }: Letters): Iterable<string> {
  const code = syllable.charCodeAt(0) - FIRST;
  const initial = initials[Math.floor(code / (VOWELS * FINALS))] ?? '';
  const vowel = vowels[Math.floor(code / FINALS) % VOWELS] ?? '';
  const final = finals[code % FINALS];
  if (final === undefined) return;
  for (const first of initial.split('/'))
    for (const middle of vowel.split('/'))
      for (const last of final.split('/'))
        yield together.reduce((text, [letters, as]) => text.replace(letters, as), first + middle + last);
}

type Syllables = ReadonlyMap<string, readonly string[]>;

function bySpelling(syllables: readonly string[], letters: Letters): Syllables {
  const known = new Map<string, string[]>();
  for (const syllable of syllables)
    for (const spelling of written(syllable, letters)) {
      const others = known.get(spelling);
      if (others === undefined) known.set(spelling, [syllable]);
      else if (!others.includes(syllable)) others.push(syllable);
    }
  return known;
}

/** Family names of one syllable, as `koreanSurname` knows them. */
const FAMILIES =
  '김이리박최정강조윤장임림한오서신권황안송류유전홍고문손양량배백허남심노로하곽성차주우구나라민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육맹모탁국은편태렴';
const surnames = [...FAMILIES].filter((syllable) => koreanSurname(syllable) !== undefined);

interface Reader {
  readonly family: Syllables;
  readonly given: Syllables;
}

let readers: { readonly Cyrl: Reader; readonly Kana: Reader } | undefined;

function readerOf(script: 'Cyrl' | 'Kana'): Reader {
  readers ??= {
    Cyrl: { family: withTsoi(bySpelling(surnames, RUSSIAN)), given: bySpelling(KOREAN_GIVEN, RUSSIAN) },
    Kana: { family: bySpelling(surnames, JAPANESE), given: bySpelling(KOREAN_GIVEN, JAPANESE) },
  };
  return readers[script];
}

/** Family names as the Koreans of Russia have them in their passports. */
const withTsoi = (family: Syllables): Syllables =>
  new Map([...family, ['цой', ['최']], ['цхай', ['채']], ['хван', ['황']], ['хегай', ['허']], ['югай', ['유']]]);

/** The Korean family names that Cyrillic letters, or kana read by Hepburn, may stand for. */
export const koreanFamilyWritten = (text: string, script: 'Cyrl' | 'Kana'): readonly string[] =>
  readerOf(script).family.get(text) ?? [];

/** … and the syllables of given names. */
export const koreanGivenWritten = (text: string, script: 'Cyrl' | 'Kana'): readonly string[] =>
  readerOf(script).given.get(text) ?? [];
