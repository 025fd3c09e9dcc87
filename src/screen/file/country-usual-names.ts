/**
 * What countries were called before, and are still called by many, in the languages of the Unicode tables, which carry one
 * name each: Weissrussland, Biélorussie, Birma, Holland, the parts of the United Kingdom. By hand, a line a country.
 */
const LINES = `
ae: Verenigde Arabische Emiraten|VAE|EAU|Émirats|Emirate|Emiratos|ОАЭ|Объединённые Арабские Эмираты|ZEA
ba: Bosnia|Bosnien|Bosnie|Bośnia|Bosnië|Босния|Bosna|BiH
bd: Bangla Desh
by: Byelorussia|Belorussia|White Russia|Weißrussland|Weissrussland|Weißrußland|Belorussland|Biélorussie|Bélorussie|Bielorrusia|Belorrusia|Bielorussia|Bielorrússia|Bielorússia|Wit-Rusland|Witrusland|Belorusland|Vitryssland|Hviterussland|Kviterussland|Hviderusland|Belorusko|Bělorusko|Bielorusko|Белоруссия|Beyaz Rusya|Valko-Venäjä|Fehéroroszország|Bjelorusija|Belorusija|Białoruś|Λευκορωσία|Baltarusija|Baltkrievija|Valgevene|白俄罗斯|白俄羅斯|ベラルーシ|白ロシア|백러시아
cf: Zentralafrika|Centrafrique|Centrafrica|Центральная Африка|ЦАР
ch: Helvetia|Confederazione Svizzera|Confédération suisse|Confoederatio Helvetica|Schweizerische Eidgenossenschaft|Swiss
ci: Elfenbeinküste|Elfenbeinkueste|Ivoorkust|Costa de Marfil|Costa d'Avorio|Costa do Marfim|Elfenbenskusten|Elfenbenskysten|Elfenbeinskysten|Pobřeží slonoviny|Wybrzeże Kości Słoniowej|Берег Слоновой Кости|Fildişi Sahili|Norsunluurannikko|Elefántcsontpart|Coasta de Fildeș|Obala Slonovače|Ακτή Ελεφαντοστού
cg: Congo-Brazzaville|Kongo-Brazzaville|Конго
cd: Congo-Kinshasa|Kongo-Kinshasa|Belgian Congo|Zaïre|Zaïra|Demokratische Republik Kongo|DR Kongo|República Democrática del Congo|Repubblica Democratica del Congo|Демократическая Республика Конго|ДРК|Заир
cn: Volksrepublik China|République populaire de Chine|República Popular China|República Popular de China|Repubblica Popolare Cinese|Volksrepubliek China|Chińska Republika Ludowa|КНР|Китайская Народная Республика|中华人民共和国|中華人民共和國
cv: Cape Verde|Kap Verde|Kapverden|Kapverdische Inseln|Cap-Vert|Capo Verde|Kaapverdië|Kaapverdische Eilanden|Kapverdy|Zielony Przylądek|Wyspy Zielonego Przylądka|Острова Зелёного Мыса|Кабо-Верде
cz: Tschechei|Tschechien|Tschechische Republik|République tchèque|República Checa|Chequia|Repubblica Ceca|República Tcheca|República Checa|Tsjechië|Tsjechische Republiek|Tjeckien|Tjeckiska republiken|Česká republika|Česko|Czech|Чешская Республика|Republika Czeska|Çek Cumhuriyeti
de: Bundesrepublik Deutschland|BRD|DDR|GDR|East Germany|West Germany|Ostdeutschland|Westdeutschland|RFA|Германия|ФРГ|RFN|NRD
fi: Suomi
fr: République française
ge: Gruzja|Georgia (country)|Грузия|Gruusia|Gruzie|Gruzínsko|Gruzija
gb: UK|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Grossbritannien|Vereinigtes Königreich|Schottland|Nordirland|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord|Royaume-Uni|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte|Gran Bretagna|Inghilterra|Scozia|Galles|Irlanda del Nord|Regno Unito|Grã-Bretanha|Escócia|Irlanda do Norte|Groot-Brittannië|Engeland|Schotland|Noord-Ierland|Storbritannien|Skottland|Skotland|Nordirland|Wielka Brytania|Anglia|Szkocja|Walia|Irlandia Północna|Великобритания|Англия|Шотландия|Уэльс|Северная Ирландия|Велика Британія|Англія|Шотландія|Büyük Britanya|İngiltere|İskoçya|Galler|Velká Británie|Anglie|Skotsko|Veľká Británia|Anglicko|Iso-Britannia|Englanti|Skotlanti|Nagy-Britannia|Skócia|Marea Britanie|Scoția|Velika Britanija|Engleska|Škotska|Μεγάλη Βρετανία|Αγγλία|Σκωτία|بريطانيا|انجلترا|إنجلترا|اسكتلندا|انگلستان|انگلیس|بریتانیا|בריטניה|אנגליה|סקוטלנד|英国|英國|英格兰|苏格兰|イギリス|イングランド|スコットランド|영국|잉글랜드|스코틀랜드
gr: Hellas|Hellenic Republic|Ελλάς
hk: Hongkong|Гонконг|香港
hu: Magyarország
ir: Persia|Persien|Perse|Perzië|Персия|ИРИ|République islamique d'Iran|Islamische Republik Iran|República Islámica de Irán|جمهوری اسلامی ایران
kg: Kirghizia|Kirgizia|Kirgisien|Kirgistan|Kirgisistan|Kirghizistan|Kirghizie|Kirgizië|Киргизия|Кыргызстан
kh: Kampuchea|Cambodge|Kambodscha|Кампучия
kp: Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Coreia do Norte|Noord-Korea|Korea Północna|Северная Корея|КНДР|Північна Корея|Kuzey Kore|Demokratische Volksrepublik Korea|RPDC|朝鲜|朝鮮|북한
kr: Südkorea|Suedkorea|Corée du Sud|Corea del Sur|Corea del Sud|Coreia do Sul|Zuid-Korea|Korea Południowa|Южная Корея|Республика Корея|Güney Kore|韩国|韓國|한국|남한
kz: Kasachstan|Kazakstan
la: Лаос
lk: Ceylon|Ceylan|Цейлон
md: Moldavia|Moldawien|Moldavie|Moldavië|Молдавия|Moldavien|Moldau|Republik Moldau|Mołdawia
me: Crna Gora|Černá Hora|Черногория
mk: Macedonia|North Macedonia|Mazedonien|Nordmazedonien|Makedonien|Macédoine|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|Macedônia|Macedónia|Macedónia do Norte|Macedonië|Noord-Macedonië|Nordmakedonien|Makedonia|Македония|Северная Македония|Македонія|Makedonya|Kuzey Makedonya|Makedonija|Makedonie|Macedónsko|Macedonia Północna|EJR Mazedonien|ARYM|ERYM|БЮРМ|БЈРМ|Πρώην Γιουγκοσλαβική Δημοκρατία της Μακεδονίας|ΠΓΔΜ|Βόρεια Μακεδονία|Σκόπια
mm: Birma|Birmanie|Birmania|Birmânia|Myanmar|Mianmar|Бирма|Мьянма|М'янма|Barma|Burma|Βιρμανία|بورما|برمه|缅甸|緬甸|ビルマ|버마
nl: Holland|Hollande|Holanda|Olanda|Holandia|Голландия|Нидерланды|Голландія|Hollanda|Holandsko|Hollandia|Hollanti|Ολλανδία|Nizozemska|Nizozemsko|هولندا|هلند|הולנד|荷兰|荷蘭|オランダ|네덜란드|Kingdom of the Netherlands|Königreich der Niederlande
ps: Palästina|Palestine|Palestina|Palästinensische Gebiete|Territoires palestiniens|Territorios Palestinos|Палестина|Cisjordanie|Cisjordania|Westjordanland|Westbank|Gazastreifen|Bande de Gaza|Franja de Gaza|Filistin|فلسطين|قطاع غزة|الضفة الغربية|פלסטין
ru: Russische Föderation|RF|РФ|Российская Федерация|Fédération de Russie|Federación de Rusia|Federación Rusa|Federazione Russa|Federação Russa|Russische Federatie|Federacja Rosyjska|Російська Федерація|Rusya Federasyonu|Rußland|Ryska federationen|俄国|俄國
sa: Saudi|KSA|Kingdom of Saudi Arabia|Saudi-Arabien|Arabie saoudite|Саудовская Аравия
sk: Slovak Republic|Slowakische Republik|Slowakei|République slovaque|Словакия
sr: Surinam|Dutch Guiana
sz: Swasiland|Swazilandia|Swaziland|Suazilandia|Suazilândia|Esuatini|Свазиленд|Svazijsko|Svaziland|Eswatini
sy: Arabische Republik Syrien|Syrische Arabische Republik|République arabe syrienne|República Árabe Siria|САР Сирия
th: Siam|Сиам
tl: Osttimor|Timor oriental|Timor Oriental|Timor Este|Timor Est|Timor Leste|Oost-Timor|Östtimor|Øst-Timor|Восточный Тимор|Doğu Timor|Timor Wschodni|Portuguese Timor
tm: Turkmenia|Turkmenien|Turkmenie|Туркмения
tr: Türkei|Tuerkei|Turkey|Türkiye|Turkiye|Turkei|Turquie|Turquía|Turchia|Turquia|Turkije|Турция|Туреччина|Republic of Turkey|Republic of Türkiye|Türkiye Cumhuriyeti|Republik Türkei
tw: Formosa|Republik China|Chinesisch-Taipeh|Тайвань|中華民國|中华民国|台湾|臺灣|台灣
us: USA|U.S.A.|VSA|Vereinigte Staaten|Vereinigte Staaten von Amerika|Amerika|États-Unis|Etats-Unis d'Amérique|Amérique|EEUU|EE.UU.|Estados Unidos|Estados Unidos de América|Stati Uniti|Stati Uniti d'America|EUA|Estados Unidos da América|Verenigde Staten|Verenigde Staten van Amerika|Förenta staterna|Stany Zjednoczone|Stany Zjednoczone Ameryki|США|Соединённые Штаты Америки|Америка|Сполучені Штати Америки|ABD|Amerika Birleşik Devletleri|ΗΠΑ|أمريكا|الولايات المتحدة الأمريكية|آمریکا|ארהב|美国|美國|アメリカ|アメリカ合衆国|미국
va: Vatikan|Vatikanstadt|Saint-Siège|Heiliger Stuhl|Santa Sede|Santa Sé|Vatican City|Ватикан|Святой Престол|Stolica Apostolska|Heilige Stoel
ws: Western Samoa|West-Samoa|Westsamoa
za: RSA|Republic of South Africa|ЮАР|Južná Afrika|Güney Afrika|Südafrika|Suid-Afrika
zw: Rhodesia|Rhodesien|Rhodésie
zm: Northern Rhodesia
dj: Dschibuti
bf: Upper Volta|Obervolta|Haute-Volta|Alto Volta|Верхняя Вольта
bj: Dahomey
bw: Bechuanaland
bz: British Honduras
et: Abyssinia|Abessinien|Abyssinie|Abisinia|Абиссиния
gh: Gold Coast
gy: British Guiana
gw: Portuguese Guinea
gq: Spanish Guinea|Äquatorialguinea
mg: Malagasy Republic
ml: French Sudan
mw: Nyasaland
na: South West Africa|Südwestafrika
ls: Basutoland
vu: New Hebrides|Neue Hebriden|Nouvelles-Hébrides
ki: Gilbert Islands
tv: Ellice Islands
jo: Transjordan
ua: The Ukraine|Ukrajina
`;

/** A code and the names its country goes by, beside those of today's tables. */
export const USUAL_NAMES: ReadonlyArray<readonly [string, readonly string[]]> = LINES.trim()
  .split('\n')
  .map((line) => [line.slice(0, 2), line.slice(4).split('|')] as const);

/** States that are no more, and whose countries are several today: their names, and the codes of those. */
const FORMER_LINES = `
ru ua by kz: Soviet Union|USSR|Sowjetunion|UdSSR|Union soviétique|URSS|Unión Soviética|Unione Sovietica|União Soviética|Sovjet-Unie|Sovjetunionen|Związek Radziecki|ZSRR|Советский Союз|СССР|Sovyetler Birliği|SSSR
rs hr si ba: Yugoslavia|Jugoslawien|Yougoslavie|Jugoslavia|Iugoslávia|Joegoslavië|Jugoslavien|Jugosławia|Югославия|Yugoslavya|Jugoslavija|Jugoslávie
rs me: Serbia and Montenegro|Serbien und Montenegro|Serbie-et-Monténégro|Сербия и Черногория
cz sk: Czechoslovakia|Tschechoslowakei|Tchécoslovaquie|Checoslovaquia|Cecoslovacchia|Tsjechoslowakije|Czechosłowacja|Чехословакия|Československo
cw sx bq: Netherlands Antilles|Niederländische Antillen|Antilles néerlandaises|Antillas Neerlandesas|Nederlandse Antillen
`;

/** A name of a state that is no more, and the codes of countries there are in its place, the largest first. */
export const FORMER_STATES: ReadonlyArray<readonly [readonly string[], readonly string[]]> = FORMER_LINES.trim()
  .split('\n')
  .map((line) => {
    const [codes = '', names = ''] = line.split(': ');
    return [names.split('|'), codes.split(' ')] as const;
  });
