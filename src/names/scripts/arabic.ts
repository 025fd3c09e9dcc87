import { letterTable } from '../letter-table.ts';

/**
 * Arabic script to Latin without a dictionary: Arabic, Persian and Urdu leave out short vowels, so this writes the
 * consonants, reads the long vowels, and puts the most likely short ones between. Names the lexicon knows never
 * come here; for the rest the consonants are what matters, and these are right.
 */

const CONSONANTS: Readonly<Record<string, string>> = letterTable(`
  ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z غ=gh ف=f ق=q ك=k ک=k گ=g
  ڭ=ng ل=l م=m ن=n ں=n ه=h ہ=h ھ=h ٹ=t ڈ=d ڑ=r ڤ=v ڼ=n ړ=r ښ=sh ځ=z څ=ts ډ=d ټ=t ږ=zh
`);
/** Letters that are a long vowel between consonants and a consonant before a vowel. */
const GLIDES: Readonly<Record<string, readonly [vowel: string, consonant: string]>> = {
  و: ['u', 'w'],
  ؤ: ['u', 'w'],
  ۆ: ['o', 'w'],
  ي: ['i', 'y'],
  ی: ['i', 'y'],
  ئ: ['i', 'y'],
  ې: ['e', 'y'],
  ۍ: ['ai', 'y'],
  ے: ['e', 'y'],
};
const VOWELS: Readonly<Record<string, string>> = letterTable(`
  ا=a أ=a إ=i آ=a ى=a ة=a ۀ=e ء= ٱ=a ع=a ە=e
`);

type Sound = { readonly text: string; readonly vowel: boolean; readonly long: boolean };

function soundsOf(word: string): Sound[] {
  const letters = [...word];
  const sounds: Sound[] = [];
  letters.forEach((letter, index) => {
    const before = sounds.at(-1);
    const glide = GLIDES[letter];
    if (glide) {
      const atStart = index === 0;
      const next = letters[index + 1];
      const beforeVowel = next !== undefined && next !== 'ع' && (VOWELS[next] ?? '') !== '';
      const isConsonant = atStart || beforeVowel || (before?.vowel === true && before.text !== 'a');
      // A yeh between a consonant and a vowel is heard as iy: wataniya.
      if (isConsonant && !atStart && before?.vowel === false && glide[1] === 'y')
        sounds.push({ text: 'i', vowel: true, long: true });
      sounds.push(
        isConsonant ? { text: glide[1], vowel: false, long: false } : { text: glide[0], vowel: true, long: true },
      );
      return;
    }
    const vowel = VOWELS[letter];
    if (vowel !== undefined) {
      // Alif after ayn or at the seam of two vowels is one a; ayn itself is silent.
      if (vowel !== '' && !(before?.vowel && before.text === vowel))
        sounds.push({ text: vowel, vowel: true, long: letter === 'ا' });
      return;
    }
    const consonant = CONSONANTS[letter];
    if (consonant !== undefined) sounds.push({ text: consonant, vowel: false, long: false });
  });
  return sounds;
}

/** Puts short vowels where consonants cannot stand together: two at the start or end, three anywhere. */
function voiced(sounds: readonly Sound[]): string {
  let text = '';
  let afterVowel = false;
  sounds.forEach((sound, index) => {
    text += sound.text;
    const next = sounds[index + 1];
    const closesSyllable = afterVowel && index > 0;
    afterVowel = sound.vowel;
    if (sound.vowel || !next || next.vowel) return;
    const beforeEnd = index + 2 === sounds.length;
    if (closesSyllable && !beforeEnd) return;
    // faa'il, the commonest shape of a name with a long a: Khalid, Salim, Talib.
    const long = sounds[index - 1]?.long && sounds[index - 1]!.text === 'a';
    text += beforeEnd && long ? 'i' : 'a';
    afterVowel = true;
  });
  return text;
}

const isPersian = (word: string) => /[پچژگکیےٹڈڑںہھ]/.test(word);

/** Spellings of a folded Arabic-script word by rule, the most likely first, at most six. */
export function romaniseArabic(word: string): string[] {
  const text = voiced(soundsOf(word));
  const forms = new Set([text]);
  if (isPersian(word))
    forms.add(text.replace(/w/g, 'v').replace(/dh|th(?=.)/g, (sound) => (sound === 'dh' ? 'z' : 's')));
  // mu- opens participles: Muhammad, Mustafa, Muammar.
  if (/^م[^اويیى]..*/.test(word) && text.startsWith('ma'))
    forms.add(word[1] === 'ع' ? `mu${text.slice(1)}` : `mu${text.slice(2)}`);
  // Persian and Urdu read these letters as z: Reza, Ramazan, Zolqadr.
  if (/[ضذ]/.test(word)) forms.add(voiced(soundsOf(word.replace(/[ضذ]/g, 'ز'))));
  // Qaf is gh in Persian, and g from Libya to the Sudan and the Gulf: Dehghani, Gaddafi.
  if (text.includes('q')) forms.add(text.replace(/q/g, isPersian(word) ? 'gh' : 'g'));
  forms.add(text.replace(/u/g, 'ou').replace(/^ou/, 'u'));
  forms.add(text.replace(/i/g, 'ee').replace(/ee$/, 'y').replace(/u/g, 'oo').replace(/^oo/, 'u'));
  forms.delete('');
  return [...forms].slice(0, 6);
}

/** The article written together with its word: القذافي. */
export function withoutArticle(word: string): string | undefined {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : undefined;
}
