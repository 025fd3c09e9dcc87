/**
 * Cities that organisations are named after, in the scripts and languages they are written in, with what is of them; by hand:
 * `english word, word`, of one English word, so that a slip in it is still one. Each is a symbol of its own, so that Москва, Moskau and Moscow are one place and Minsk another.
 */
const CITIES = `
moscow москва, московский, москвы, moskau, moscou, moskva, moskovskiy, moskovskaya, موسكو, مسکو, 莫斯科, 모스크바, μοσχα
petersburg петербург, петербургский, ленинградский, leningrad
minsk минск, минский, мінск, мінскі, minskiy
kyiv kiev, київ, киев, київський, киевский, 基辅
kharkiv kharkov, харьков, харків, харьковский, харківський
odesa odessa, одесса, одеса, одесский, одеський
donetsk донецк, донецкий, донецьк, донецький, ντονετσκ
luhansk lugansk, луганск, луганский, луганськ
zaporizhzhia zaporozhye, запорожье, запорожский, запорізький, запоріжжя
kherson херсон, херсонский, херсонський
mariupol мариуполь, мариупольский, маріуполь, маріупольський
sevastopol севастополь, севастопольский
simferopol симферополь, симферопольский
crimea crimean, крым, крымский, крим, кримський, crimee, krim
kazan казань, казанский
novosibirsk новосибирск, новосибирский
yekaterinburg ekaterinburg, екатеринбург, екатеринбургский, свердловский
chelyabinsk челябинск, челябинский
omsk омск, омский
samara самара, самарский
rostov ростов, ростовский
ufa уфа, уфимский
krasnoyarsk красноярск, красноярский
perm пермь, пермский
voronezh воронеж, воронежский
volgograd волгоград, волгоградский
saratov саратов, саратовский
tula тула, тульский
ryazan рязань, рязанский
tomsk томск, томский
irkutsk иркутск, иркутский
khabarovsk хабаровск, хабаровский
vladivostok владивосток, владивостокский
kaliningrad калининград, калининградский
tver тверь, тверской
penza пенза, пензенский
izhevsk ижевск, ижевский
yaroslavl ярославль, ярославский
vladimir_city владимирский
kursk курск, курский
bryansk брянск, брянский
smolensk смоленск, смоленский
tambov тамбов, тамбовский
orenburg оренбург, оренбургский
ural urals, урал, уральский, уралский
siberia siberian, сибирь, сибирский
baltic балтийский, балтика, baltique
caucasus caucasian, кавказ, кавказский
grozny грозный, грозненский
gomel homel, гомель, гомельский, гомельскае, гомельскі
brest_by брестский
grodno hrodna, гродно, гродненский, гродзенскі
vitebsk viciebsk, витебск, витебский, віцебск
mogilev mahiliou, могилев, могилевский
tehran teheran, تهران, طهران, тегеран, тегеранский, 德黑兰, τεχερανη, τεχερανης, téhéran
isfahan esfahan, اصفهان, isfahan, исфахан
shiraz شیراز, شيراز
tabriz تبریز, تبريز
mashhad مشهد, mashad
qom قم, ghom
khorasan خراسان, khurasan
khuzestan خوزستان, khuzistan
bushehr بوشهر
damascus دمشق, дамаск, damas, damaskus, damasco, 大马士革
aleppo حلب, alep, халеб, алеппо
homs حمص
latakia lattakia, لاذقيه
baghdad بغداد, bagdad, багдад, 巴格达
basra basrah, بصره
mosul موصل, mossul
beirut بيروت, beyrouth, beyrut, бейрут
tripoli طرابلس, триполи
benghazi بنغازي, bengazi
cairo قاهره, каир
alexandria إسكندريه, اسكندريه
khartoum خرطوم, хартум
sanaa sana a, صنعاء, sana
aden عدن
gaza غزه, газа
jerusalem قدس, quds, qods, ירושלים, иерусалим
aqsa أقصى, اقصى, aqsa, аль акса
hebron خليل الرحمن
amman عمان الاردن
riyadh رياض
mecca makkah, مكه
medina madinah, مدينه منوره
dubai دبي, дубай
kabul كابل, کابل, кабул
kandahar قندهار
karachi کراچی, كراتشي
lahore لاہور
peshawar پشاور
istanbul إسطنبول, اسطنبول, استانبول, стамбул
ankara أنقره, انقره, анкара
beijing 北京, пекин, pekin, peking, بكين, 베이징
shanghai 上海, шанхай
shenzhen 深圳, 深圳市
guangzhou 广州, 廣州, canton
guangdong 广东, 廣東
tianjin 天津
dalian 大连, 大連
wuhan 武汉, 武漢
nanjing 南京, nanking
harbin 哈尔滨
xian_city 西安
chengdu 成都
hangzhou 杭州
xiamen 厦门, amoy
foshan 佛山
suzhou 苏州
qingdao 青岛
macau macao, 澳门
taiwan 台湾, 臺灣, taiwanese
pyongyang 평양, 平壤, пхеньян
seoul 서울, сеул
tokyo 東京
osaka 大阪
havana habana, гавана
caracas каракас
managua манагуа
belgrade beograd, белград
sofia_city софия, софийски
warsaw warszawa, варшава
berlin берлин
vienna wien, вена
london лондон
paris париж
geneva geneve, genf
rome roma
athens αθηνα, αθηνων
piraeus πειραιας, πειραια
europe european, европа, европейский, ευρωπη, ευρωπαικη, اروپا, europa, europaische
asia asian, азия, азиатский, آسیا, آسيا, 亚洲, 亞洲, 아시아
eurasia eurasian, евразия, евразийский
gulf خليج, خلیج
caspian каспий, каспийский, خزر
arctic арктика, арктический
atlantic атлантический
pacific тихоокеанский
`;

/** The names of each place, by symbol `place-name`. */
export const cityWords: ReadonlyArray<readonly [string, readonly string[]]> = CITIES.trim()
  .split('\n')
  .map((line) => {
    const space = line.indexOf(' ');
    const name = line.slice(0, space);
    const english = name.replace(/_city$|_by$/, '');
    const words = line.slice(space + 1).split(', ');
    return [`place-${name.replaceAll('_', '')}`, english === name ? [name.replaceAll('_', ' '), ...words] : words];
  });
