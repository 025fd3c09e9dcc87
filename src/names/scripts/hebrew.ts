import { letterTable } from '../letter-table.ts';

/** Hebrew to Latin without a dictionary: consonants, long vowels, and a likely vowel where two consonants meet. */

const CONSONANTS: Readonly<Record<string, string>> = letterTable(`
  ב=b ג=g ד=d ה=h ז=z ח=h ט=t כ=k ך=kh ל=l מ=m ם=m נ=n ן=n ס=s פ=p ף=f צ=tz ץ=tz ק=k ר=r ש=sh ת=t
`);

function read(word: string, styles: { readonly het: string; readonly shin: string; readonly soft: boolean }): string {
  const letters = [...word];
  let text = '';
  let afterConsonant = false;
  letters.forEach((letter, index) => {
    const last = index === letters.length - 1;
    const next = letters[index + 1];
    if (letter === 'א' || letter === 'ע') {
      if (!text.endsWith('a') && (index === 0 || !last) && next !== 'ו' && next !== 'י') text += 'a';
      afterConsonant = false;
    } else if (letter === 'ו') {
      const double = next === 'ו' || letters[index - 1] === 'ו';
      if (double || index === 0 || (!afterConsonant && !'אע'.includes(letters[index - 1] ?? '')))
        text += letters[index - 1] === 'ו' ? '' : 'v';
      else text += 'o';
      afterConsonant = double || index === 0;
    } else if (letter === 'י') {
      const consonant = index === 0 || (!afterConsonant && !'אע'.includes(letters[index - 1] ?? ''));
      text += consonant ? 'y' : 'i';
      afterConsonant = index === 0;
    } else if (letter === 'ה' && last && index > 0) {
      text += text.endsWith('a') ? 'h' : 'a';
    } else {
      const consonant = CONSONANTS[letter];
      if (consonant === undefined) return;
      if (afterConsonant && (last || text.length < 4)) text += 'a';
      text +=
        letter === 'ח' ? styles.het : letter === 'ש' ? styles.shin : softened(letter, consonant, index, styles.soft);
      afterConsonant = true;
    }
  });
  return text;
}

/** bet, kaf and pe are soft after a vowel, and at the end of a word. */
function softened(letter: string, consonant: string, index: number, soft: boolean): string {
  if (!soft || index === 0) return consonant;
  return letter === 'ב' ? 'v' : letter === 'פ' ? 'f' : letter === 'כ' ? 'ch' : consonant;
}

/** Spellings of a folded Hebrew word by rule, at most four. */
export function romaniseHebrew(word: string): string[] {
  const forms = new Set([
    read(word, { het: 'h', shin: 'sh', soft: true }).replace(/ch/g, 'kh'),
    read(word, { het: 'h', shin: 'sh', soft: false }),
    read(word, { het: 'ch', shin: 'sh', soft: true }),
    read(word, { het: 'h', shin: 's', soft: true }),
  ]);
  forms.delete('');
  return [...forms].slice(0, 4);
}
