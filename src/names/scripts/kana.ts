import { letterTable } from '../letter-table.ts';

/** Kana to Latin (Hepburn without length marks), for Japanese words and for foreign names written in katakana. */

const ROWS: readonly (readonly [string, string])[] = [
  ['アイウエオ', 'a i u e o'],
  ['カキクケコ', 'ka ki ku ke ko'],
  ['ガギグゲゴ', 'ga gi gu ge go'],
  ['サシスセソ', 'sa shi su se so'],
  ['ザジズゼゾ', 'za ji zu ze zo'],
  ['タチツテト', 'ta chi tsu te to'],
  ['ダヂヅデド', 'da ji zu de do'],
  ['ナニヌネノ', 'na ni nu ne no'],
  ['ハヒフヘホ', 'ha hi fu he ho'],
  ['バビブベボ', 'ba bi bu be bo'],
  ['パピプペポ', 'pa pi pu pe po'],
  ['マミムメモ', 'ma mi mu me mo'],
  ['ヤユヨ', 'ya yu yo'],
  ['ラリルレロ', 'ra ri ru re ro'],
  ['ワヰヱヲン', 'wa i e o n'],
  ['ヴヷヺ', 'vu va vo'],
];
const SMALL: Readonly<Record<string, string>> = letterTable(`
  ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo ヮ=wa
`);

const KANA = new Map<string, string>();
for (const [letters, latin] of ROWS) {
  const spellings = latin.split(' ');
  for (let index = 0; index < letters.length; index++) KANA.set(letters[index]!, spellings[index]!);
}

/** Hiragana stands 0x60 below katakana. */
const toKatakana = (word: string) =>
  word.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

function combine(before: string, small: string): string {
  const vowel = SMALL[small]!;
  if (small === 'ャ' || small === 'ュ' || small === 'ョ') {
    if (/(?:sh|ch|j)i$/.test(before)) return before.slice(0, -1) + vowel.slice(1);
    return before.endsWith('i') ? before.slice(0, -1) + vowel : before.replace(/[eu]$/, '') + vowel;
  }
  // ファ fa, ティ ti, ウィ wi, ヴァ va, シェ she
  if (before === 'u') return `w${vowel}`;
  return before.replace(/[aiueo]$/, '') + vowel;
}

function plain(word: string): string {
  const parts: string[] = [];
  let doubled = false;
  for (const letter of toKatakana(word)) {
    const before = parts.at(-1);
    if (SMALL[letter] !== undefined && before !== undefined) parts[parts.length - 1] = combine(before, letter);
    else if (letter === 'ッ') doubled = true;
    else {
      const latin = KANA.get(letter) ?? SMALL[letter];
      if (latin === undefined) continue;
      parts.push(doubled && /^[^aiueon]/.test(latin) ? latin[0] + latin : latin);
      doubled = false;
    }
  }
  return parts.join('');
}

/** Spellings of a kana word: Hepburn with and without long vowels, and without the vowels foreign names are given. */
export function romaniseKana(word: string): string[] {
  const text = plain(word);
  const short = text.replace(/ou/g, 'o').replace(/uu/g, 'u').replace(/oo/g, 'o');
  const forms = [short, text];
  if (/[ァ-ヺ]/.test(word)) {
    // Clark is kuraaku: vowels after k, t, s, r … at the end, and between consonants, carry no sound of their own.
    forms.push(
      short
        .replace(/([^aiueon])\1/g, '$1')
        .replace(/(ts|[kgsztdbpfmrvlh])u(?=[^aiueo]|$)/g, '$1')
        .replace(/([td])o(?=[^aiueo]|$)/g, '$1'),
    );
  }
  return [...new Set(forms)].filter((form) => form !== '');
}
