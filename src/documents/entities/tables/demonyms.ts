/** Peoples and their adjectives by ISO 3166-1 alpha-2 code: what "a Fijian lawyer" or "the Dutch" says. */
const TABLE = `
af Afghan|al Albanian|dz Algerian|ad Andorran|ao Angolan|ar Argentine Argentinian|am Armenian|au Australian|at Austrian
az Azerbaijani Azeri|bs Bahamian|bh Bahraini|bd Bangladeshi|bb Barbadian|by Belarusian Belarussian|be Belgian|bz Belizean
bj Beninese|bt Bhutanese|bo Bolivian|ba Bosnian|bw Botswanan|br Brazilian|gb British Briton Welsh Scottish|bn Bruneian
bg Bulgarian|bf Burkinabe|mm Burmese|bi Burundian|kh Cambodian|cm Cameroonian|ca Canadian|cv Cape-Verdean|td Chadian
cl Chilean|cn Chinese|co Colombian|km Comorian|cg Congolese|cr Costa-Rican|hr Croatian Croat|cu Cuban|cy Cypriot|cz Czech
dk Danish Dane|dj Djiboutian|nl Dutch|ec Ecuadorian|eg Egyptian|ae Emirati|gq Equatoguinean|er Eritrean|ee Estonian
et Ethiopian|fj Fijian|fi Finnish Finn|fr French|ga Gabonese|gm Gambian|ge Georgian|de German|gh Ghanaian|gr Greek
gd Grenadian|gt Guatemalan|gn Guinean|gy Guyanese|ht Haitian|hn Honduran|hu Hungarian|is Icelandic Icelander|in Indian
id Indonesian|ir Iranian|iq Iraqi|ie Irish|il Israeli|it Italian|ci Ivorian|jm Jamaican|jp Japanese|jo Jordanian|kz Kazakh
ke Kenyan|xk Kosovar|kw Kuwaiti|kg Kyrgyz|la Lao Laotian|lv Latvian|lb Lebanese|lr Liberian|ly Libyan|lt Lithuanian
lu Luxembourgish|mk Macedonian|mg Malagasy|mw Malawian|my Malaysian|mv Maldivian|ml Malian|mt Maltese|mr Mauritanian
mu Mauritian|mx Mexican|md Moldovan|mn Mongolian|me Montenegrin|ma Moroccan|mz Mozambican|na Namibian|np Nepalese Nepali
ni Nicaraguan|ne Nigerien|ng Nigerian|kp North-Korean|no Norwegian|om Omani|pk Pakistani|ps Palestinian|pa Panamanian
py Paraguayan|pe Peruvian|ph Filipino Philippine|pl Polish|pt Portuguese|qa Qatari|ro Romanian|ru Russian|rw Rwandan
sv Salvadoran|ws Samoan|sa Saudi|sn Senegalese|rs Serbian|sc Seychellois|sl Sierra-Leonean|sg Singaporean|sk Slovak
si Slovenian Slovene|so Somali|za South-African|kr South-Korean|ss South-Sudanese|es Spanish Spaniard|lk Sri-Lankan
sd Sudanese|sr Surinamese|se Swedish Swede|ch Swiss|sy Syrian|tw Taiwanese|tj Tajik|tz Tanzanian|th Thai|tg Togolese
to Tongan|tn Tunisian|tr Turkish Turk|tm Turkmen|ug Ugandan|ua Ukrainian|us American|uy Uruguayan|uz Uzbek|ve Venezuelan
vn Vietnamese|ye Yemeni|zm Zambian|zw Zimbabwean`;

/** Country names that the platform's own table does not hold, or holds otherwise. */
const OTHER_NAMES = `us:US|us:USA|us:U.S|us:U.S.A|us:United States of America|us:America|gb:UK|gb:U.K|gb:Britain|gb:Great Britain
gb:England|ae:UAE|cz:Czech Republic|nl:Holland|ru:Russian Federation|kp:DPRK|kp:North Korea|kr:South Korea
kr:Republic of Korea|cd:DRC|cd:Democratic Republic of the Congo|cd:Democratic Republic of Congo|cg:Republic of the Congo|cg:Congo
ci:Ivory Coast|mm:Burma|mm:Myanmar|sz:Swaziland|cv:Cape Verde|ps:Palestine|ps:State of Palestine|va:Holy See|tl:East Timor
mk:North Macedonia|mk:Macedonia|tr:Turkey|hk:Hong Kong|mo:Macau|bo:Bolivia|ve:Venezuela|ir:Islamic Republic of Iran|la:Laos
ba:Bosnia|ba:Bosnia and Herzegovina|sy:Syria|tz:Tanzania|vn:Vietnam|cn:People's Republic of China|md:Moldova|gm:Gambia
bs:Bahamas|tt:Trinidad and Tobago|cf:Central African Republic|ss:South Sudan|fm:Micronesia|st:Sao Tome and Principe`;

/** "french" → "fr"; two-word forms with a space ("north korean"). */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [code, ...forms] = row.trim().split(' ');
      return forms.map((form) => [form.toLowerCase().replaceAll('-', ' '), code!] as const);
    }),
);

/** Codes the platform knows that name no country: unions, regions, pseudo-regions, and former ones without a successor. */
const NOT_COUNTRIES = new Set('EU EZ UN XA XB ZZ QO AN CS FX NT SU BQ'.split(' '));

/** "united kingdom" → "gb", of the platform's names and the other ones. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = countryNames();

function countryNames(): Map<string, string> {
  const names = new Map<string, string>();
  const platform = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const former = Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
    const name = former || NOT_COUNTRIES.has(code) ? undefined : platform.of(code);
    if (name !== undefined) names.set(name.toLowerCase().replace(/ \(.*\)$/, ''), code.toLowerCase());
  }
  for (const row of OTHER_NAMES.split(/[|\n]/)) {
    const [code, name] = row.split(':');
    names.set(name!.toLowerCase(), code!);
  }
  return names;
}
