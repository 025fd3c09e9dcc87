/**
 * Words that accompany people's names, by hand: each with the symbol it stands for. Spellings of one word share a
 * symbol, so that `Sheikh`, `Shaykh` and `شيخ` meet.
 */

function table(kind: string, lines: readonly string[]): Map<string, string> {
  const symbols = new Map<string, string>();
  for (const line of lines) {
    const words = line.split(' ');
    for (const word of words) symbols.set(word, `${kind}:${words[0]}`);
  }
  return symbols;
}

/** Never anything but a title. */
export const SURE_TITLES = table('title', [
  'mr mister herr monsieur senor sr',
  'mrs missus frau senora madame mme madam',
  'miss ms mx fraulein mlle mademoiselle senorita',
  'dr doctor doktor dott dottore dottoressa drs',
  'prof professor',
  'judge hakim juge richter sudya',
  'president',
  'ambassador amb',
  'admiral adm',
  'colonel col',
  'captain capt kapitan',
  'lieutenant lt leutnant',
  'brigadier brig',
  'commodore cdre',
  'sergeant sgt',
  'marshal',
  'sir',
  'lord',
  'lady',
  'reverend rev',
  'honourable honorable hon',
  'excellency',
  'ayatollah ayatullah',
  'hojatoleslam hojjatoleslam',
  'mullah mulla mollah mawla molla',
  'maulavi maulawi mawlawi mawlavi molvi moulvi maulvi mawlana maulana',
  'alhaji alhaj',
  'engineer engr ing',
  'akhund akhunzada akhundzada',
  'comrade',
  'hrh',
]);

/** Whether a word, in lower case and without diacritics, is a title in any of the languages known here and never a name. */
export const isSureTitle = (word: string): boolean => SURE_TITLES.has(word);

/** Titles that are given or family names as well. */
export const TITLES = table('title', [
  'sheikh shaikh shaykh sheik cheikh sheykh shekh شيخ الشيخ',
  'haji hajji hajj haj hadji hadj hajy حاجي حاج الحاج',
  'general gen',
  'major maj',
  'justice',
  'sayyid sayed sayyed seyyed seyed syed sayid sayeed said sajjid سيد السيد',
  'imam',
  'mufti',
  'qari qazi qadi',
  'hafiz hafez',
  'ustad ustaz',
  'emir amir ameer',
  'sultan',
  'prince princess',
  'king queen',
  'count countess',
  'baron baroness',
  'duke duchess',
  'commander cmdr',
  'chairman chairwoman',
  'director',
  'minister',
  'senator sen',
  'saint st',
  'pastor',
  'brother',
  'dame',
  'master',
]);

const ALSO_NAMES = new Set(TITLES.values());

/** Whether a title may be a name of its own: Sheikh, Said, Sultan. */
export const isAlsoName = ({ symbol }: { readonly symbol?: string | undefined }) =>
  symbol !== undefined && ALSO_NAMES.has(symbol);

/** After the name: generations and degrees. */
export const SUFFIXES = table('suffix', [
  'jr junior jnr filho hijo',
  'sr senior snr',
  'esq esquire',
  'md',
  'phd',
  'cpa',
  'mba',
]);

/** Between the names: articles, sons and daughters, of and from. */
export const PARTICLES = table('particle', [
  'al el ال',
  'ul',
  'bin ben ibn بن ابن בן',
  'bint binti bte بنت בת',
  'ould wuld wald ولد',
  'abu abou abi أبو ابو',
  'abdul عبد',
  'umm um oum ام أم',
  'von',
  'van',
  'vom zum zur zu',
  'der den dem ter ten',
  'de',
  'del della dello delle degli dei dal dalla',
  'di da do dos das du des',
  'la las lo los le les',
  'af av',
  'e y i',
  'san santa santo',
  'st ste saint',
  'ap',
  'oglu ogly oglou oghlu uulu uly',
  'kyzy qizi kizi gizi',
]);

const ARTICLE = /^a([tdrznsl]|sh|th|dh|zh)$/;

/** Whether a word may be the Arabic article, as the next word tells. */
export const mayBeArticle = (word: string): boolean => ARTICLE.test(word);

/** The Arabic article as it sounds before its letter: ash-Shami, ar-Rahman, an-Nuaimi. */
export function isAssimilatedArticle(word: string, next: string): boolean {
  const sound = ARTICLE.exec(word)?.[1];
  return sound !== undefined && next.startsWith(sound);
}
