import { romaniseCyrillic } from './scripts/cyrillic.ts';

/**
 * Slavic adjectives of organisations beside the English words they are translated by: of places (Казанский: Kazan;
 * Омский: Omsk) and those both languages have from Greek and Latin (электромеханический: electromechanical).
 */

const ADJECTIVE = /(?:ий|ый|ой|ая|ое|ого|ому|ые|ие|ых|их|ым|им|і|і)$/u;
const OF_PLACE = /^(.{2,})ь?ск$/u;
const GREEK = /^(.{2,}и)ческ$/u;
const LATIN = /^(.{2,})ционн$/u;

/** Letters as English writes what Russian took from the same Greek or Latin word. */
const COGNATE: ReadonlyArray<readonly [RegExp, string]> = [
  [/kh/g, 'ch'],
  [/ts/g, 'c'],
  [/ks/g, 'x'],
  [/k(?![eiy])/g, 'c'],
  [/av(?=[tdk])/g, 'au'],
  [/ev(?=r)/g, 'eu'],
];

const latin = (stem: string) => romaniseCyrillic(stem)[0] ?? '';
const cognate = (word: string) => COGNATE.reduce((text, [letters, english]) => text.replace(letters, english), word);

/** The English words a folded Cyrillic adjective may stand for; none for other words. O(length). */
export function englishOfAdjective(native: string): string[] {
  const ending = ADJECTIVE.exec(native);
  if (ending === null) return [];
  const stem = native.slice(0, ending.index);
  const greek = GREEK.exec(stem)?.[1];
  if (greek !== undefined) return [`${cognate(latin(greek))}cal`, `${cognate(latin(greek))}c`];
  const international = LATIN.exec(stem)?.[1];
  if (international !== undefined) return [`${cognate(latin(international))}tion`];
  const place = OF_PLACE.exec(stem)?.[1];
  if (place === undefined) return [];
  const town = latin(place);
  return [town, /[aeiouy]$/.test(town) ? `${town}c` : `${town}a`, `${town}sk`];
}
