import anyAscii from 'any-ascii';

/** Chinese letters to pinyin and to the Wade-Giles spelling of Taiwan and of older books. */

const syllables = (word: string) =>
  anyAscii(word)
    .match(/[A-Z][a-z]*/g)
    ?.map((syllable) => syllable.toLowerCase()) ?? [];

const WADE_INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^zh(?=i$)/, 'ch'],
  [/^zh/, 'ch'],
  [/^z(?=i$)/, 'tz'],
  [/^z/, 'ts'],
  [/^c(?=i$)/, 'tz'],
  [/^c(?!h)/, 'ts'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^[jq]/, 'ch'],
  [/^x/, 'hs'],
  [/^r/, 'j'],
];

function wadeGiles(syllable: string): string {
  let text = syllable;
  if (/^(?:zh|ch|sh|r)i$/.test(text)) text = text.replace(/i$/, 'ih');
  else if (/^[zcs]i$/.test(text)) text = text.replace(/i$/, 'u');
  text = text
    .replace(/ong$/, 'ung')
    .replace(/^you$/, 'yu')
    .replace(/ian$/, 'ien')
    .replace(/ie$/, 'ieh')
    .replace(/ue$/, 'ueh');
  text = text
    .replace(/^yan$/, 'yen')
    .replace(/^ye$/, 'yeh')
    .replace(/ui$/, 'ui')
    .replace(/^([gk])e$/, '$1o')
    .replace(/^he$/, 'ho');
  for (const [pinyin, wade] of WADE_INITIALS) {
    if (pinyin.test(text)) return text.replace(pinyin, wade);
  }
  return text;
}

/** Pinyin without tones, then Wade-Giles without apostrophes. */
export function romaniseHan(word: string): string[] {
  const parts = syllables(word);
  if (parts.length === 0) return [];
  return [...new Set([parts.join(''), parts.map(wadeGiles).join('')])];
}
