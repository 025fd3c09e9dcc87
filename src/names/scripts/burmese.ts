import { letterTable } from '../letter-table.ts';

/** Burmese to Latin, syllable by syllable: Burmese names are written in Latin one syllable a word (Min Aung Hlaing). */

const INITIALS: Readonly<Record<string, string>> = letterTable(`
  က=k ခ=kh ဂ=g ဃ=g င=ng စ=s ဆ=s ဇ=z ဈ=z ည=ny ဉ=ny ဋ=t ဌ=ht ဍ=d ဎ=d ဏ=n တ=t ထ=ht ဒ=d ဓ=d န=n ပ=p ဖ=ph ဗ=b ဘ=b မ=m
  ယ=y ရ=y လ=l ဝ=w သ=th ဟ=h ဠ=l အ= ဥ=u ဦ=u ဧ=e ဩ=aw ဪ=aw ဣ=i ဤ=i ဿ=th
`);
/** Vowel signs and the closing letter, without tone marks. */
const RHYMES: Readonly<Record<string, string>> = letterTable(`
  =a ာ=a ါ=a ိ=i ီ=i ု=u ူ=u ေ=e ဲ=e ော=aw ေါ=aw ို=o ံ=an ုံ=on ော်=aw ေါ်=aw င်=in ောင်=aung ေါင်=aung
  ိုင်=aing န်=an ိန်=ein ုန်=on မ်=an ိမ်=ein ုမ်=on က်=et ောက်=auk ေါက်=auk ိုက်=aik တ်=at ိတ်=eik ုတ်=ok
  ပ်=at ိပ်=eik ုပ်=ok စ်=it ည်=i ဉ်=in ယ်=e ဏ်=an ဒ်=at
`);
const SYLLABLE =
  /([\u1000-\u102a\u103f])([\u103b-\u103e]*)([\u102b-\u1035]*)((?:[\u1000-\u1021](?=[\u1037\u1038]*(?:\u103a|\u1039)))?)([\u1036-\u103a]*)\u1039?/g;

/** One syllable and where it stands in the word, in UTF-16 units. */
export interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly forms: string[];
}

function initialOf(letter: string, medials: string): string {
  const base = INITIALS[letter] ?? '';
  const glide = /[\u103b\u103c]/.test(medials) ? 'y' : '';
  if (medials.includes('\u103e') && (letter === 'ရ' || (letter === 'လ' && glide))) return 'sh';
  const breath = medials.includes('\u103e') ? 'h' : '';
  const start =
    letter === 'ခ' && glide ? 'ch' : letter === 'ရ' && glide ? 'y' : `${breath}${base}${base === 'y' ? '' : glide}`;
  return start;
}

function variants(text: string): string[] {
  const forms = [text];
  if (text.endsWith('e')) forms.push(text.replace(/e$/, 'ay'), text.replace(/e$/, 'ai'));
  else if (/[^aeoy]i$/.test(text)) forms.push(text.replace(/i$/, 'yi'), text.replace(/i$/, 'ee'));
  else if (text.endsWith('u')) forms.push(text.replace(/u$/, 'oo'));
  else if (text.endsWith('et')) forms.push(text.replace(/et$/, 'ak'));
  if (text.startsWith('ht')) forms.push(text.slice(1));
  if (text.startsWith('ky')) forms.push(`k${text.slice(2)}`);
  return forms.slice(0, 4);
}

/** The syllables of a Burmese word; empty if it holds none. */
export function burmeseSyllables(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const match of word.matchAll(SYLLABLE)) {
    const [whole, letter = '', medials = '', signs = '', closing = '', rest = ''] = match;
    const nasal = rest.includes('\u1036') || signs.includes('\u1036') ? 'ံ' : '';
    const asat = closing !== '' || (signs.includes('\u1031') && rest.includes('\u103a')) ? '\u103a' : '';
    const wa = medials.includes('\u103d');
    const rhyme =
      RHYMES[`${signs.replace(/\u1036/g, '')}${nasal}${closing}${asat}`] ??
      RHYMES[`${closing}${asat}`] ??
      RHYMES[signs] ??
      'a';
    if (/[\u1023-\u102a]/.test(letter) && signs + closing === '') {
      syllables.push({ start: match.index, end: match.index + whole.length, forms: variants(INITIALS[letter] ?? '') });
      continue;
    }
    // The glide w colours the vowel: ွန် is un, ွတ် is ut.
    const text =
      wa && /^a[nt]$/.test(rhyme)
        ? `${initialOf(letter, medials)}u${rhyme[1]}`
        : `${initialOf(letter, medials)}${wa ? 'w' : ''}${rhyme}`;
    syllables.push({ start: match.index, end: match.index + whole.length, forms: variants(text) });
  }
  return syllables;
}
