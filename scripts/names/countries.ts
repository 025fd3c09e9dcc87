/**
 * What countries are called, and what is of them: names by the Unicode CLDR that Node carries, adjectives by hand. An
 * organisation names its country in one way on one list and in another on the next (`Russian Federation`, `РФ`, `Syrian`).
 */

const LANGUAGES =
  'en fr de es pt it nl pl cs sk hu ro bg ru uk be sr hr sl lt lv et fi sv da el tr ar fa he zh ja ko hy ka az kk uz vi id'.split(
    ' ',
  );

const CODES = (
  'AF AL DZ AO AR AM AU AT AZ BH BD BY BE BO BA BR BG KH CM CA CF TD CL CN CO CD CU CY CZ DK EC EG SV ER ET FI FR GE DE GR GT GN HT HN ' +
  'HU IN ID IR IQ IE IL IT JP JO KZ KE KP KR KW KG LA LV LB LR LY LT MY ML MT MX MD MN ME MA MM NP NL NZ NI NG NO OM PK PS PA PY PE PH PL PT ' +
  'QA RO RU RW SA SN RS SG SK SI SO ZA SS ES LK SD SE CH SY TW TJ TZ TH TN TR TM UG UA AE GB US UZ VE VN YE ZW'
).split(' ');

/** Adjectives and names that are not in use in CLDR: `code word, words`. */
const ADJECTIVES = `
RU russian, russia, russe, russisch, russische, rossiya, rossii, rossiyskaya federatsiya, rossiiskaya, rossiyskaya, rossijskaya, russian federation, российский, российская федерация, россии, рф, русский, русская, русское, روسي, روسيه, ρωσικη, ρωσικης, ρωσικης ομοσπονδιας, ρωσια
IR iranian, ιρανικη, ιραν, ирански, iran, islamic republic of iran, iranien, iranienne, iranisch, iraní, ايراني, иранский, ирана, جمهوری اسلامی ایران
SY syrian, syrian arab republic, syrie, syrien, syrienne, syria, сирийский, سوری, سوريه, سوري
IQ iraqi, iraquí, irakien, иракский, عراقي
BY belarusian, belarus, belorussian, byelorussian, republic of belarus, белорусский, белоруссии, белоруссия, рэспублікі беларусь, республика беларусь, беларускі, беларуская, беларускае
UA ukrainian, ukrainien, украинский, український, українська, україни
CN chinese, china, prc, chinois, peoples republic of china, китайский, صيني, 中华, 中國, 中国
KP north korean, κορεας, корейски, dprk, korea, democratic peoples republic of korea, кндр, 朝鲜, 朝鮮, 조선
KR korean, republic of korea
CU cuban, cubain, cubaine, cubano, cubana, кубинский
VE venezuelan, venezolano, venezolana, венесуэльский
MM burmese, myanma, burma, бирманский
LB lebanese, libanais, libanaise, ливанский, لبناني
YE yemeni, yemenite, йеменский, يمني
LY libyan, либийска, либийски, libyen, ливийский, ليبي, ليبيه
SD sudanese, soudanais, суданский, سوداني
SO somali, somalian, сомалийский
AF afghan, afghani, афганский, افغاني, افغانی
PK pakistani, пакистанский, پاکستانی
TR turkish, turc, turk, турецкий, تركي
EG egyptian, egyptien, египетский, مصري
SA saudi, saudi arabian, саудовский, سعودي
AE emirati, uae, emirates, эмиратский
DE german, deutsch, deutsche, deutscher, deutsches, allemand, aleman, немецкий, германский
FR french, francais, francaise, frances, французский
GB british, uk, britannique, британский, английский
US american, usa, us, united states of america, американский
ES spanish, espagnol, español, española, испанский
IT italian, italien, italiano, italiana, итальянский
PL polish, polski, polska, польский
RS serbian, srpski, srpska, сербский
GE georgian, грузинский
AM armenian, армянский
AZ azerbaijani, азербайджанский
KZ kazakh, kazakhstani, казахский, казахстанский
UZ uzbek, узбекский
TJ tajik, таджикский
IN indian, indien, индийский
JP japanese, japonais, японский
IL israeli, израильский
PS palestinian, palestine, فلسطين, палестина, палестины, палестинский, فلسطيني
JO jordanian, иорданский
NI nicaraguan, nicaragüense
CO colombian, colombiano, colombiana
MX mexican, mexicano, mexicana
BR brazilian, brasileiro, brasileira
GR greek, hellenic, hellas, ελλαδος, ελλαδα, ελληνικη, ελληνικο, ελληνικα, ελληνικος, ελληνικων, греческий
MA moroccan, marocain, marocaine, مغربي, مغربيه, марокканский
TN tunisian, tunisien, تونسي, تونسيه
DZ algerian, algerien, algerienne, جزائري, جزائريه
JO اردني, اردنيه
PS فلسطينيه
SY сирийски, συριακη
IQ عراقيه
LB لبنانيه
YE يمنيه
EG مصريه
SA سعوديه
IR ايرانيه, ιρανικες
TR تركيه, turkiye
KW kuwaiti, كويتي, كويتيه
QA qatari, قطري, قطريه
BH bahraini, بحريني, بحرينيه
OM omani, عماني, عمانيه
VN vietnamese, вьетнамский, 越南
TH thai, тайский, ไทย
ID indonesian, индонезийский
MY malaysian, малайзийский
KR 韩国, 韓國
CY cypriot, κυπριακη, кипрский
BG bulgarian, български, българска
HU hungarian, magyar
CZ czech, cesky, ceska
RO romanian, roman, romana
`;

const bare = (name: string) => name.replace(/\s*\(.*\)|\s*（.*）/g, '').replace(/^ال/, '');

/** The names of each country in many languages, by symbol `country-xx`. */
export function countryWords(): ReadonlyArray<readonly [string, readonly string[]]> {
  const words = new Map(CODES.map((code) => [code, new Set<string>()]));
  for (const line of ADJECTIVES.trim().split('\n'))
    for (const word of line.slice(3).split(', ')) words.get(line.slice(0, 2))!.add(word);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const [code, known] of words) {
      const name = bare(names.of(code) ?? '');
      if (name.length > 1) known.add(name);
    }
  }
  return [...words].map(([code, known]) => [`country-${code.toLowerCase()}`, [...known]] as const);
}
