import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';

countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'));

/**
 * Countries as sanctions lists print them, where that is not one of the usual English names. Reviewed by hand.
 * Not here on purpose: states that are no more (Soviet Union, Yugoslavia), regions (Crimea) and several at once;
 * they stay as printed, because picking one of today's states would be a guess.
 */
const PRINTED: Readonly<Record<string, string>> = {
  'bahamas, the': 'bs',
  'the bahamas': 'bs',
  'bolivia (plurinational state of)': 'bo',
  'bosnia & herzegovina': 'ba',
  'bosnia-herzegovina': 'ba',
  bosnia: 'ba',
  'british virgin islands': 'vg',
  burma: 'mm',
  'myanmar (burma)': 'mm',
  'cabo verde': 'cv',
  'cape verde': 'cv',
  'central african rep': 'cf',
  "china (people's republic of)": 'cn',
  'china, mainland': 'cn',
  "people's republic of china": 'cn',
  prc: 'cn',
  'republic of china': 'tw',
  congo: 'cg',
  'congo (brazzaville)': 'cg',
  'congo (democratic republic)': 'cd',
  'congo (dr)': 'cd',
  'congo (kinshasa)': 'cd',
  'congo, democratic republic of the': 'cd',
  'congo, dem. rep.': 'cd',
  'congo, republic of the': 'cg',
  'democratic republic of congo': 'cd',
  'democratic republic of the congo': 'cd',
  'dr congo': 'cd',
  drc: 'cd',
  'republic of the congo': 'cg',
  'cote d ivoire': 'ci',
  "cote d'ivoire": 'ci',
  "côte d'ivoire": 'ci',
  'côte d’ivoire': 'ci',
  'ivory coast': 'ci',
  'czech republic': 'cz',
  curacao: 'cw',
  'east timor': 'tl',
  england: 'gb',
  'great britain': 'gb',
  uk: 'gb',
  'u.k.': 'gb',
  scotland: 'gb',
  'northern ireland': 'gb',
  'united kingdom of great britain and northern ireland': 'gb',
  gaza: 'ps',
  'region: gaza': 'ps',
  'region: west bank': 'ps',
  'region: north gaza': 'ps',
  'region: northern gaza': 'ps',
  'west bank': 'ps',
  'the gaza strip': 'ps',
  palestinian: 'ps',
  palestine: 'ps',
  'state of palestine': 'ps',
  'palestinian territories': 'ps',
  'occupied palestinian territories': 'ps',
  'palestinian territory, occupied': 'ps',
  'gambia, the': 'gm',
  'the gambia': 'gm',
  guinea: 'gn',
  'hong kong, china': 'hk',
  'hong kong sar': 'hk',
  'iran (islamic republic of)': 'ir',
  'islamic republic of iran': 'ir',
  'man, isle of': 'im',
  'north korea': 'kp',
  'korea, north': 'kp',
  "korea, democratic people's republic of": 'kp',
  "democratic people's republic of korea": 'kp',
  'democratic people’s republic of korea': 'kp',
  "democratic people's republic of korea (north korea)": 'kp',
  dprk: 'kp',
  'south korea': 'kr',
  'korea, south': 'kr',
  'korea (republic of)': 'kr',
  'republic of korea': 'kr',
  kosovo: 'xk',
  "lao people's democratic republic": 'la',
  'lao pdr': 'la',
  micronesia: 'fm',
  'north macedonia, the republic of': 'mk',
  'macedonia, the former yugoslav republic of': 'mk',
  'former yugoslav republic of macedonia': 'mk',
  macedonia: 'mk',
  macau: 'mo',
  macao: 'mo',
  'moldova (republic of)': 'md',
  'republic of moldova': 'md',
  'netherlands (kingdom of the)': 'nl',
  'the netherlands': 'nl',
  holland: 'nl',
  'russian federation': 'ru',
  'russia federation': 'ru',
  'saint vincent': 'vc',
  'st vincent and the grenadines': 'vc',
  'st kitts and nevis': 'kn',
  'st. kitts and nevis': 'kn',
  'st lucia': 'lc',
  'st. lucia': 'lc',
  'republic of serbia': 'rs',
  'republic of south sudan': 'ss',
  'republic of iraq': 'iq',
  'republic of yemen': 'ye',
  'republic of belarus': 'by',
  'sao tome and principe': 'st',
  swaziland: 'sz',
  syria: 'sy',
  'syrian arab republic': 'sy',
  moldova: 'md',
  laos: 'la',
  'st. vincent and the grenadines': 'vc',
  'st. kitts & nevis': 'kn',
  'china, hong kong special administrative region': 'hk',
  'china, macao special administrative region': 'mo',
  'republic of türkiye': 'tr',
  türkiye: 'tr',
  turkiye: 'tr',
  'tanzania (united republic of)': 'tz',
  'united republic of tanzania': 'tz',
  'u.s.a.': 'us',
  'u.s.': 'us',
  usa: 'us',
  us: 'us',
  'united states of america': 'us',
  uae: 'ae',
  'united arab emirates (uae)': 'ae',
  'venezuela (bolivarian republic of)': 've',
  'bolivarian republic of venezuela': 've',
  'viet nam': 'vn',
  'virgin islands, british': 'vg',
  'virgin islands, u.s.': 'vi',
  'virgin islands, us': 'vi',
  'burkina-faso': 'bf',
  'guinea bissau': 'gw',
  'trinidad & tobago': 'tt',
  'antigua & barbuda': 'ag',
};

/** What was looked up before, as printed. Lists print some hundreds; what is asked beyond that shall not fill the memory. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 1 << 13;

/**
 * The ISO 3166-1 alpha-2 code (lower case; `xk` for Kosovo) of a country as a list prints it, by name or by code, or
 * `undefined` where it is no country of today.
 */
export function countryCode(printed: string): string | undefined {
  const before = known.get(printed);
  if (before !== undefined || known.has(printed)) return before;
  const code = lookUp(printed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' '));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(printed, code);
  return code;
}

/** The code where the printed word is a country of today, else the printed words, trimmed. */
export function countryOrPrinted(printed: string): string {
  return countryCode(printed) ?? printed.trim();
}

function lookUp(key: string): string | undefined {
  if (key === 'xk' || (key.length === 2 && key !== 'uk' && countries.isValid(key))) return key;
  const bare = key.replace(/^the /, '');
  const found =
    PRINTED[key] ?? PRINTED[bare] ?? countries.getAlpha2Code(key, 'en') ?? countries.getAlpha2Code(bare, 'en');
  return found?.toLowerCase();
}
