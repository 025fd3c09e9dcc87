import { fold } from '../words.ts';

/**
 * Names of places and peoples: in a text they are hardly ever the party a list calls so. Countries and languages come
 * from the Unicode data of the platform, cities from the time zone table, and the rest is written out.
 */
const PEOPLES =
  'afghan albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belarussian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish french georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz lao laotian latin latvian lebanese liberian libyan lithuanian macedonian malawian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serb serbian sinhalese singaporean slovak slovenian somali sudanese swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean africans americans arabs israelis palestinians russians ukrainians iranians syrians europeans afghans serbs kurds';

const MORE_PLACES =
  'gaza|gaza city|gaza strip|west bank|rafah|khan younis|khan yunis|jabaliya|the hague|hague|crimea|donbas|donbass|donetsk|luhansk|lugansk|kherson|kharkiv|mariupol|odesa|bakhmut|kyiv|kiev|moscow|st petersburg|saint petersburg|grozny|chechnya|sevastopol|simferopol|washington|new york|new york city|florida|texas|california|pyongyang|beijing|shanghai|xinjiang|tibet|shenzhen|guangzhou|wuhan|mumbai|new delhi|delhi|islamabad|lahore|peshawar|kandahar|herat|helmand|mosul|basra|erbil|raqqa|aleppo|idlib|homs|latakia|deir ez zor|sanaa|aden|hodeidah|marib|benghazi|misrata|tobruk|darfur|el fasher|port sudan|goma|kivu|north kivu|south kivu|bunia|ituri|tigray|amhara|sinaloa|culiacan|guadalajara|jalisco|medellin|cali|bogota|caracas|geneva|zurich|strasbourg|frankfurt|munich|hamburg|milan|naples|barcelona|marseille|lyon|rotterdam|antwerp|glasgow|manchester|london|england|scotland|wales|northern ireland|britain|great britain|america|africa|europe|asia|eurasia|middle east|far east|near east|latin america|central america|south america|north america|north africa|west africa|east africa|horn of africa|sahel|balkans|caucasus|siberia|kurdistan|kashmir|punjab|balochistan|waziristan|golan heights|jerusalem|tel aviv|haifa|ramallah|hebron|nablus|jenin|dubai|abu dhabi|doha|riyadh|jeddah|mecca|medina|ankara|istanbul|black sea|red sea|baltic sea|persian gulf|arabian gulf|gulf|mediterranean|strait of hormuz|caspian sea|south china sea|arctic|atlantic|pacific|indian ocean|republika srpska|transnistria|abkhazia|south ossetia|nagorno karabakh|north korea|south korea|korea|ivory coast|burma|swaziland|czech republic|uk|us|usa|uae|eu|drc|dprk|ussr|soviet union|macau|united states|united states of america|russian federation|european union|arabian peninsula|levant|maghreb|hong kong|palestine|vatican|holy see|brussels|capitol hill|kremlin|pentagon|wall street|downing street|guantanamo|guantanamo bay|pearl harbor|chernobyl|zaporizhzhia|southeast asia|central asia|south asia|eastern europe|western europe|amazon|nile|danube|dnipro|lviv|dublin|belfast|edinburgh|los angeles|san francisco|chicago|boston|houston|miami|atlanta|philadelphia|detroit|seattle|denver|dallas|alaska|hawaii|virginia|georgia|carolina|pennsylvania|michigan|wisconsin|ohio|nevada|arizona|colorado|massachusetts|maryland|new jersey|connecticut|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|minnesota|mississippi|missouri|montana|nebraska|oregon|tennessee|utah|vermont|oklahoma|arkansas|alabama|delaware|idaho|wyoming|north dakota|south dakota|new mexico|new hampshire|rhode island|west virginia|north carolina|south carolina';

/** Time zones named for something else than a place people write about. */
const NO_CITY = new Set([
  'utc',
  'gmt',
  'center',
  'easter',
  'midway',
  'johnston',
  'knox',
  'monticello',
  'troll',
  'davis',
]);

export const PLACES: ReadonlySet<string> = new Set([...countryNames(), ...cityNames(), ...MORE_PLACES.split('|')]);
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(PEOPLES.split(' '));

function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found: string[] = [];
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second);
      if (name !== undefined && !/pseudo|unknown/i.test(name)) found.push(...withoutBrackets(name));
    }
  }
  return found;
}

/** "Congo - Kinshasa" and "Myanmar (Burma)" name two places each. */
function withoutBrackets(name: string): string[] {
  return name
    .split(/\s*(?:[()&]|\s-\s)\s*/)
    .map((part) => fold(part).trim())
    .filter((part) => part.length > 2);
}

function cityNames(): string[] {
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => fold((zone.split('/').at(-1) ?? '').replaceAll('_', ' ')))
    .filter((city) => city.length > 2 && !NO_CITY.has(city));
}
