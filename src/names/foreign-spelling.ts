import { rarity } from './rarity.ts';

/**
 * Slavic, Arabic and other names as German, French and Polish spell them: Tschubais, Tchoubaïs, Medwedew, Aleksej. English
 * spells the same sounds otherwise; a word that is plainly spelled by one of those is known by the English way, too.
 */

/** What no English romanisation has. */
const MARK =
  /tsch|dsch|sch|tch|^dj|^ou|[^aeio]ou|[^aeio]cz|sz|[oeiy](?:w|ff)$|slaw$|[oe]wa$|witsch$|wicz$|[aeiouy]j$|^wj|^[wj][aeiu]|gu[ei]|[bcdfghklmnprstvz]j[aeou]|[aeo]usk[iy]|^tsi|dzi|wsk[iy]j?$|tsj|iew$/;

/** German and Polish Slavic names end so; in them each w is a v, and ch what English writes kh: Chodorkowski, Medwedew. */
const WITH_W = /(?:[oiey]w|[oe]wa|wsk[iy]j?|wskaj?a|witsch|wicz)$/;
const W_LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<![stc])ch/g, 'kh'],
  // Polish: Miedwiediew, Siergiejew.
  [/(?<=[bdgklmnprstvwz])ie(?=[a-z]*[ij]ew$|w$)/g, 'e'],
  [/w/g, 'v'],
];

const LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<=[aeo])u(?=sk[iy])/g, 'v'],
  [/tsch|tch|tsj|cz/g, 'ch'],
  [/dsch|^dj/g, 'j'],
  [/sch|sz/g, 'sh'],
  [/(?<![aeio])ou/g, 'u'],
  [/gu(?=[ei])/g, 'g'],
  [/(?<=[oeiy]|sla)(?:w|ff)$/g, 'v'],
  [/(?<=[oe])wa$/g, 'va'],
  [/^w(?=[aeiouj])/g, 'v'],
  [/w(?=ich$|sk)/g, 'v'],
  [/(?<=[aeiouy])j$/g, 'y'],
  [/^j(?=[aeu])/g, 'y'],
  [/(?<=[bcdfghklmnprstvz])j(?=[aeou])/g, 'y'],
  [/(?<=[aeo])j(?=[bcdfghklmnprstvz])/g, 'i'],
  // Belarusian: Tsikhanouski is Tikhanovski.
  [/^ts(?=i[a-z]{2})/g, 't'],
  [/dz(?=i[a-z])/g, 'd'],
];

const SHORTEST = 4;
/** Of a name this common its spellings are known; Mahmoud is not to be read as Mahmud, which is near to Muhammad. */
const KNOWN = 0.75;

/** The English spelling of a folded word that another language spells, or `undefined`. Linear time. */
export function foreignSpelling(text: string): string | undefined {
  if (text.length < SHORTEST) return undefined;
  if (!MARK.test(text)) return frenchArabic(text) ?? diphthong(text);
  if (rarity(text, 'person') < KNOWN) return undefined;
  let spelling = text;
  if (WITH_W.test(text)) for (const [letters, english] of W_LETTERS) spelling = spelling.replace(letters, english);
  for (const [letters, english] of LETTERS) spelling = spelling.replace(letters, english);
  return spelling === text ? undefined : spelling;
}

/** French writes the Arabic sh so: Chokr, Chengriha. Only of words nobody is known by: Chandler is English. */
const FRENCH_SH = /^ch(?=[aeiou])/;

function frenchArabic(text: string): string | undefined {
  return FRENCH_SH.test(text) && rarity(text, 'person') === 1 ? text.replace(FRENCH_SH, 'sh') : undefined;
}

/** The Arabic diphthong, of names nobody knows in one spelling: Deif, Daif, Dayf. */
const DIPHTHONG = /(?<=[^aeiou])(?:ei|ai|ey)(?=[bdfhklmnrsz])/g;

function diphthong(text: string): string | undefined {
  if (rarity(text, 'person') < KNOWN) return undefined;
  const spelling = text.replace(DIPHTHONG, 'ay');
  return spelling === text ? undefined : spelling;
}
