import { BODIES_OF_STATE } from './bodies-of-state.ts';

/**
 * More of what the words of organisations are in other languages, one table a language: `key phrase, phrase`. Written down by
 * hand from general vocabulary; a key that no other table has becomes a word of its own.
 */

const ENGLISH = `
npp npc, npts, npk, research and manufacturing
news news agency, press agency
pmc pmc, private military company
airline air, airways, air lines, airlines
bureau engineering bureau, engineering office, construction design bureau
systems systems
voluntary voluntary, volunteer
rescue rescue, salvation, emergency
assembly assembly
experts experts
cossack cossack, cossacks
historical historical, history
museum museum
supreme supreme, higher, high
state state, public, statal
armed armed
navy navy, naval forces
aerospace aerospace
volunteers volunteers
student student, students, student s
motion cinema
experimental experimental, pilot
precision precision, high precision
measurement measurement, measurements, metrology, metrological
autonomous autonomous, independent
noncommercial non commercial, non profit, nonprofit
support support, promotion, assistance, supporting
initiative initiative, initiatives
fleet fleet, marine fleet
shipyard shipyard, shipyards, yard
pharmaceutical pharmaceutical, pharmaceuticals, pharma
textile textile, textiles, spinning, weaving
furniture furniture
gold gold
silver silver
diamond diamond, diamonds
star star
light light
sun sun
garden garden, gardens
lake lake
mountain mountain, mountains
red red
white white
black black
green green
blue blue
`;

const RUSSIAN = `
npp гнпп, гнпц, нпц, нпф, нпк, нпо, нпп, научно производственный, научно производственная, научно производственное, научно производственного, научно производственной
sciscitech нтц, научно технический, научно техническая, научно техническое
co фирма, общество с ограниченной ответственностью фирма
factory комбинат, мануфактура
shipbuilding судостроительный, судостроение, кораблестроительный, кораблестроение, судостроительная
shipyard судостроительный завод, корабостроителен завод, кораблестроительный завод
aircraft авиастроительный, авиационный завод, самолетостроительный, самолет
aerospace аэрокосмический, авиакосмический, воздушно космический
defence оборонный, оборонительный
armed вооруженный, оружейный
weapons weapons, arms, armament, armaments, оружие, вооружение, вооружений, оружейный, стрелковый, سلاح, اسلحه, تسليح, تسلیحاتی, تسلیحات, 武器, 兵器, 무기, οπλα, οπλων
systems системы, систем
control control, controls, управление, управления, контроль, кіравання, سيطره, كنترل, کنترل, 控制, 管制, ελεγχου
measurement измерительный, измерение, измерений, метрология, метрологический
electronic электронный, электроника, электронной
computing computing, computer, computers, computing technology, computing machinery, вычислительный, вычислительной техники, компьютерный, эвм, эвт, كمبيوتر, حاسوب, رایانه, کامپیوتر, 计算机, 電腦, 컴퓨터
precision точный, точного, высокоточный, прецизионный
state государственный, государственное, гос, державный, държавен, државни, дзяржаўны
armed въоръжени, узброєний
assembly собрание, ассамблея
experts эксперт, эксперты
cossack казачий, казачество, козацький
historical исторический, история
supreme верховный, высший, верховний
rescue спасение, спасатель, спасательный, аварийный
student студент, студенческий
museum музей
geographic географический
experimental опытный, опытно, экспериментальный, опытное
autonomous автономный, независимый
noncommercial некоммерческий
support содействие, поддержка, помощь, поддержки
initiative инициатива, инициативный
fleet флот, флота, флоту
voluntary добровольный, добровольческий
pharmaceutical фармацевтический, фармация, фарма
textile текстильный, ткацкий, прядильный
furniture мебель, мебельный
gold золото, золотой, золотодобывающий
silver серебряный, серебро
diamond алмаз, алмазный, бриллиант
star звезда, звездный
light свет, световой
white белый
black черный
red красный
green зеленый
blue синий, голубой
management управляющая компания, управляющий, менеджмент, кіруючая кампанія, management company, managing company
education просвещение, образование, образовательный, просветительский, обучение
science наука, науки, science, sciences, علوم, علم, 科学, επιστημη, επιστημων
academy академия, академии, академический
branch отделение, отделения
prosecutor prosecutor, prosecutors, прокуратура, прокурор, نيابه, دادستانی, دادستان
general генеральный, общий
penal penal, penitentiary, исполнение наказаний, исправительный, пенитенциарный
service служба, сервис, ремсервис
federal федеральный
regional regional, district, county, районный, район, окружной, округ, краевой, край
civil civil, civilian, гражданский, цивільний, مدني, مدنی
administration администрация, администрации, управа
monitoring monitoring, мониторинг, supervision, надзор
innovation инновация, инновационный, инноваций
fibre fibre, fiber, fibres, волокно, волокна
artificial artificial, man made, искусственный
container container, containers, емкость, емкостей, контейнер, контейнерный
battery battery, batteries, accumulator, accumulators, аккумулятор, аккумуляторный, باطري, باتری, 电池
specialized специализированный
catalysis catalysis, катализ, катализа
infectious virus, virology, вирусология
thermal thermal, heat, heating, тепло, тепловой, теплотехника, теплотехники, heat technology, thermal engineering
geological geological, geology, geophysical, геология, геологический, геофизический
drilling drilling, буровой, бурение, حفاري, حفاری
seed seed, grain, зерно, зерновой, grains
meat meat, мясной, мясо
dairy dairy, milk, молочный, молоко
sugar sugar, сахарный, сахар, سكر, شکر, قند, 糖
salt salt, соль, соляной
wood wood, timber, lumber, лесной, лес, деревообрабатывающий, древесина
tobacco tobacco, табак, табачный, تبغ, دخان, دخانیات
sport sport, sports, спорт, спортивный, رياضه, ورزش, ورزشی, 体育
cinema cinema, film, films, кино, киностудия, фильм
studio studio, студия
record record, recording
wagon wagon, wagons, railcar, вагон, вагоностроительный, вагонный
locomotive locomotive, locomotives, локомотив, локомотивный
bearing bearing, bearings, подшипник, подшипниковый
cable cable, cables, кабель, кабельный
pipe pipe, pipes, tube, tubes, труба, трубный, لوله
tool tool, tools, инструмент, инструментальный, станкостроительный, станко, machine tool, machine tools, станок, станки, 机床, ابزار
turbine turbine, turbines, турбина, турбинный, توربین
reactor reactor, reactors, реактор
laser laser, lasers, лазер, лазерный, ليزر, 激光
quantum quantum, квант, квантовый
semiconductor semiconductor, semiconductors, полупроводник, полупроводниковый, 半导体
microchip chip, chips, микросхема, микрочип, 芯片
sensor sensor, sensors, датчик, датчики, 传感
robot robot, robotics, robots, робот, робототехника, 机器人
printing printing, типография, полиграфический
commercial коммерческий, коммерция
trade торг, торгівельний
joint совместный, спільний
channel channel, канал
operating operating, эксплуатирующая, эксплуатация
electricity аэс, npp, nuclear power plant, атомная электростанция, атомная станция, атомэнерго, نیروگاه هسته ای
powerplant power plant, power station, электростанция, грэс, тэц, محطه كهرباء, نیروگاه, 发电厂, 电厂, 발전소
command command, командование, قياده, فرماندهی, قرارگاه, headquarters, штаб, ستاد, مقر
staff staff, штаб, генштаб, general staff, генеральный штаб, ستاد کل, هيئه الاركان, γενικου επιτελειου, επιτελειο
troops troops, войска, войск, войско
first первые, первых, первый
officer officer, officers, офицер, офицеров
heritage heritage, traditional, наследие, تراث, میراث
memory memory, память
truth truth, истина, правда
`;

const UKRAINIAN_BELARUSIAN_BULGARIAN = `
ministry міністерство, министерство на, министерство, міністэрства
factory завод, завода, фабрыка, завод на
army армія, армия, войска
forces сили, силы, збройних сил, сил
union союз, съюз, спілка
natl національний, народний, национален, национална, национално
state державна, державне, държавна, държавно, дзяржаўнае, дзяржаўны
research дослідницький, науково дослідний, научноизследователски, изследователски
institute інститут, институт, інстытут
company компанія, кампанія, дружество, компания
bank банк
society товариство, общество, дружество
front фронт, фронт на
liberation визволення, освобождение, освобождението, визвольний
islamic ислямска, ислямски, ислямско, ісламський
brigade бригада, бригади
movement рух, движение, движението
council рада, съвет
centre центр, център, цэнтр
armed въоръжена, въоръжени, озброєний
repair рамонтны, ремонтен, авіярамонтны завод, ремонтний
aircraft авіярамонтны, авіаційний
design канструктарскае бюро, конструкторське бюро
republican рэспубліканскае, республиканский, республіканський, republican
enterprise прадпрыемства, підприємство, предприятие
internal унутраных, унутраныя, внутрішніх, вътрешни
affairs спраў, справ, работи
prison затвор, в язниця, колонія
tigers tigers, tiger, тигри, тигр, نمور
relief подпомагане, допомога
humanitarian хуманитарен, хуманитарно, гуманітарний
charity благодійний, благотворителен, благотворителна
intl міжнародний, международен, международна, международно, міжнародна
people народна, народен, народні
revolutionary революционен, революционна, революційний
`;

const GREEK = `
country-gr hellenic, greek, ελλαδα, ελλαδος, ελλαδασ, ελληνικη, ελληνικα, ελληνικο, ελληνικων
co εταιρεια, εταιρια, εταιρειας, ανωνυμη εταιρεια, συμμετοχικη εταιρεια, συμμετοχικη εταιρια
ministry υπουργειο, υπουργειου
defence αμυνα, αμυνας, αμυντικων, αμυντικη, αμυντικη βιομηχανια
industry βιομηχανια, βιομηχανιες, βιομηχανιων, βιομηχανιας, βιομηχανικη
org οργανισμος, οργανωση, οργανισμου, οργανωσης
natl εθνικη, εθνικος, εθνικο, εθνικης
state κρατικος, κρατικη, κρατικο, κρατικου
guard φρουρα, φρουροι, φρουρων, φρουρας
revolution revolution, επανασταση, επαναστασης, انقلاب, ثوره, революция, революции
revolutionary επαναστατικη, επαναστατικος, επαναστατικο
islamic ισλαμικη, ισλαμικης, ισλαμικος, ισλαμικο
republic δημοκρατια, δημοκρατιας
people λαικη, λαικος, λαικης, λαικων, λαου
army στρατος, στρατου
navy ναυτικο, ναυτικου
shipping ναυτιλιακη, ναυτιλιακες, ναυτιλια, ναυτιλιακες γραμμες
shipbuilding ναυπηγειο, ναυπηγεια, ναυπηγειων
council συμβουλιο, συμβουλιου
supreme ανωτατο, ανωτατος, ανωτατη, ανωτερο
centre κεντρο
center κεντρο, κεντρου
central κεντρικη, κεντρικος, κεντρικο
institute ινστιτουτο, ινστιτουτου
research ερευνα, ερευνων, ερευνας, ερευνητικο
scientific επιστημονικο, επιστημονικος, επιστημονικη
bank τραπεζα, τραπεζας
office γραφειο, γραφειου
prison φυλακη, φυλακες, σωφρονιστικο ιδρυμα
brigade ταξιαρχια, ταξιαρχιες
police αστυνομια, αστυνομιας
cyber κυβερνοχωρου, κυβερνοχωρος
forces δυναμεις, δυναμεων, ενοπλων δυναμεων, ενοπλες δυναμεις
armed ενοπλων, ενοπλες
intelligence πληροφοριων, πληροφοριες
directorate διευθυνση, διευθυνσης
internal εσωτερικων, εσωτερικα
foreign εξωτερικων
affairs υποθεσεων
justice δικαιοσυνης
finance οικονομικων
movement κινημα, κινηματος
front μετωπο, μετωπου
liberation απελευθερωση, απελευθερωσης, απελευθερωτικος, απελευθερωτικο
martyrs μαρτυρων, μαρτυρες
factory μοναδα, εργοστασιο, εργοστασια
tech τεχνολογια, τεχνολογιας, τεχνολογιων
aviation αεροπορια, αεροπορικη
airline αεροπορικη εταιρεια, αερογραμμες
cultural πολιτιστικος, πολιτιστικη
purchasing procurement, purchasing, αγορων, закупка, закупки, مشتريات, تدارکات, خرید
united ενωμενη, ενωμενος
socalled αποκαλουμενη, επονομαζομενη
ngo μη κυβερνητικη οργανωση
university πανεπιστημιου
trade εμπορικη, εμποριο, εμπορικος
construction κατασκευαστικη, κατασκευων
energy ενεργεια, ενεργειας
oil πετρελαιο, πετρελαιου, πετρελαιων
`;

const ARABIC = `
co شركه, شركة, مؤسسه تجاريه, كومباني
security حمايه, حراسه, أمني, أمنيه, امني, امنيه
org تنظيم, منظمه, منظمة
grp جماعه, جماعات, مجموعات
association جمعيه, رابطه, اتحاد
movement حركه, حركات
salvation إنقاذ, انقاذ
assistance مساعده, إغاثه, اغاثه, نصره
call دعوه, dawa, dawah
state دوله, حكوميه
levant شام, levant, sham
maghreb مغرب, maghreb, magreb
west غربي, غربيه
africa أفريقيا, إفريقيا, افريقيا, africa, afrique, африка, африки, 非洲
fighting مقاتله, مقاتلين
armed مسلحه, مسلح
islamic إسلامي, إسلاميه
muslims مسلمين, muslims, muslimin, muslimeen, мусульман
supporters أنصار
emigrants مهاجرين, muhajirin, muhajireen
army جيوش
battalion battalion, battalions, كتيبه, батальон
higher معهد عالي, عالي, عليا
institute معهد, مركز دراسات
applied applied, تطبيقيه, تطبيقي, прикладной
science علوم, علميه
tech تكنولوجيا, تقنيه, تقنيات
media إعلام, اعلام, اعلامي, رسانه
general عموميه
contracting contracting, contractors, مقاولات
engineering engineering, هندسه, هندسي, هندسيه, مهندسی
pharmacy أدويه, ادويه, دوائيه, دارو, دارویی, داروسازی
hospital مستشفى, مشفى, بیمارستان
school مدرسه, مدارس
mosque mosque, masjid, مسجد, мечеть
zakat zakat, زكاه
orphans orphans, orphan, أيتام, ايتام
family family, families, عائله, أسره, خانواده
brothers إخوان, اخوان, أخوه, brotherhood, ikhwan
sons sons, أبناء, اولاد, أولاد, fils, hijos
star نجم, نجمه, ستاره
light نور
gold ذهب, طلا
silver فضه, نقره
steel صلب
cement اسمنت, إسمنت
exchange صيرفه, صرافه
currency currency, حواله, حوالات, remittance, remittances, hawala
transfer transfer, transfers, تحويل, تحويلات
telecommunications اتصالات
airline طيران, خطوط, الخطوط الجويه, خطوط جويه
shipping شحن, للشحن
logistics لوجستيه, لوجستي, لجستیک
food أغذيه
water water, مياه, آب, вода, водный
electricity كهرباء, electricity, electric power
people شعبيه
popular popular, شعبي, شعبيه, حشد
committees لجان
revolution ثوري, ثوريه
justice_ عداله
committee لجنه
prisons سجون
free حره, حر
zone منطقه, zone
`;

const PERSIAN = `
co شرکت, کمپانی, شزکت, شركتهاي
news خبرگزاری, خبرگزاري
network شبکه, شبكه
television تلویزیون, تی وی, tv
police نیروی انتظامی, انتظامی, فرماندهی انتظامی, فراجا
assembly مجمع, خبرگان
leadership رهبری, leadership
defence دفاعی, پدافند
force نیروی, نیرو, force
resistance مقاومت, مقاومه, resistance, сопротивление
navy نیروی دریایی, نيروي دريايي, بحريه
aerospace هوا فضا, نیروی هوافضا
aviation هوایی, هوانوردی, هواپیماسازی
manufacturing سازی, تولیدی, تولید, ساخت, manufacturing, manufacture, manufacturers, производство, производственный, صناعي, 制造, 製造
ammunition مهمات, مهمات سازی, ذخائر, ذخيره
metallurgical متالورژی, فلزات
mining معدنی, معدن, mine, mines
mineral mineral, minerals, минеральный
petrochem پتروشيمي
research پژوهش, پژوهشی, پژوهشکده
institute موسسه, مؤسسه, پژوهشکده
innovation نوآوری
design طراحی
systems سیستم, سیستمها, سیستمهای, سامانه, سامانههای
propulsion propulsion, پیشرانه, پیشران
engineering مهندسي, فنی مهندسی, فنی و مهندسی, technical engineering
tech فنی
automobile خودرو, خودروسازی, سیارات
tire tire, tires, tyre, تایر, لاستیک, шина, шинный
tractor تراکتور, تراکتورسازی
agriculture زراعی, کشت و صنعت
holding هلدینگ
investment سرمایه گذاری, سرمايه گذاري
development توسعه
cooperative تعاونی, cooperative, сотрудничество, تعاون, همکاری, 合作
foundation بنیاد, بنياد
mostazafan mostazafan, مستضعفان, oppressed
martyr شهید, شهيد, shahid, shaheed
headquarters قرارگاه, ستاد, قرارگاه سازندگی
construction سازندگی, ساخت و ساز, سازه, عمرانی, عمران
tradeplus بازرگانی
exchange صرافي
office دفتر
university دانشگاه, دانشکده
enjoining enjoining, promotion of virtue, امر به معروف
forbidding forbidding, prevention of vice, نهی از منکر
prison زندان
organisation سازمان
atomic atomic, اتمی, атомный, ذریه, ذريه, 原子能
nuclear هسته ای, هستهای, نووي, نوويه
energy انرژی
intelligence حفاظت اطلاعات
shipping کشتيراني
lines lines, line, خطوط, خط
electronic الکترونیک, الكترونيك
industries صنايع
chemical شیمی
`;

const EAST_ASIAN = `
oil 石油天然气, 石油, 油田
co 会社, 회사
trade 商贸, 商社, 商事, 무역
machine 机械制造, 기계, 기계공업
precision 精密, 정밀
motor 电机, 発動機
engine 发动机
aviation 航空工业
aerospace 航天, 航空宇宙, 宇宙
tech 理工, 科技, 技術, 기술
industry 工业, 工業, 实业, 實業, 产业, 產業, 産業, 공업, 산업
heavyindustry heavy industries, heavy industry, 중공업, 重工业, 重工業, 重工, صنایع سنگین, тяжелая промышленность
electronic 电器, 電機, 전기, 电气
joint 合营, 합영, 合資, 合弁
exhibition exhibition, exhibitions, выставка, выставочный, 展览, 전람, 전람사, 전시, معرض, نمایشگاه
information 信息, 情报, 정보
software software, софт, программный, 软件, 軟體, 소프트웨어, نرم افزار, برمجيات
network 网络, 網絡
chemical 化学, 화학, 化學
material material, materials, материал, материалы, 材料, 新材料, 재료
pharmaceutical 制药, 医药, 製薬, 제약
medical 医疗
logistics 物流
finance 财务
securities securities, 证券, 證券
insurance 人寿保险
university 理工大学, 大学校, 종합대학
institute 研究所, 研究院, 설계연구소
ministry 부, 省
rocket rocket, rockets, 火箭, 로케트, 로켓
missile 导弹, 미사일
corporation 공사
bank 은행
korea 조선, 朝鲜
china 中国, 中華
shipbuilding 船舶, 造船, 船舶, 조선소
marine 海事
fishery fishery, fisheries, fishing, 渔业, 漁業, 수산, 수산업, рыбный, рыболовный, рыбопромышленный, صيد, شيلات, شیلات
`;

const WESTERN = `
fdn fondation, fundacion, fundacao, fondazione, stiftung, stichting, vakif, vakfi, yayasan
peace paix, paz, pace, frieden, vrede, baris, perdamaian
trade negoce, comercio, commercio, handel, handels, ticaret, perdagangan, obchod, trgovina
intl internationale, internacional, internazionale, uluslararasi, antarabangsa, miedzynarodowy, medunarodni
natl nationale, nacional, nazionale, ulusal, milli, nasional, kebangsaan, narodowy
bank banque, banco, banca, bankasi, banka, pankki
central centrale, zentral, zentrale, merkez
company compagnie, compania, companhia, compagnia, sirket
society societe, sociedad, sociedade, societa, gesellschaft, verein, vereniging
assoc asociacion, associacao, associazione, verband, dernegi, dernek, persatuan, sdruzeni, udruga
institute instituto, istituto, enstitusu, institusi
university universite, universidad, universidade, universita, universitat, universitesi, universitas
ministry ministere, ministerio, ministero, bakanligi, kementerian, ministerstvo
defence defense nationale, defensa, defesa, difesa, verteidigung, savunma, pertahanan
army armee, ejercito, exercito, esercito, heer, ordusu, tentara
liberation liberacion, libertacao, liberazione, befreiung, kurtulus, pembebasan
front frente, fronte, cephesi, barisan
movement mouvement, movimiento, movimento, bewegung, hareketi, gerakan
party parti, partido, partito, partei, partisi, partai
popular populaire, populare, popolare
islamic islamique, islamico, islamica, islamische, islamischer, islami
armed arme, armee revolutionnaire, armado, armadas, armato, bewaffnete
revolutionary revolutionnaire, revolucionario, revolucionaria, revolucionarias, rivoluzionario, devrimci
forces fuerzas, forcas, forze, krafte, kuvvetleri, pasukan
oil petrole, petroles, petroleo, petroleos, petrolio, erdol, petrol, minyak, aceites
gas gaz, gas natural
mining miniere, minera, mineira, mineraria, bergbau, madencilik, pertambangan
construction constructora, construcciones, construcoes, costruzioni, bau, insaat, pembangunan, building
transport transports, transportes, trasporti, nakliyat, tasimacilik, angkutan
shipping maritime, maritima, marittima, naviera, navegacion, navegacao, schiffahrt, reederei, denizcilik, pelayaran
insurance assurance, assurances, seguros, assicurazioni, sigorta, asuransi
aviation aviacion, aviacao, aviazione, luftfahrt, havacilik, penerbangan
airline lignes aeriennes, lineas aereas, linhas aereas, linee aeree, fluggesellschaft, hava yollari
security seguridad, seguranca, sicurezza, sicherheit, guvenlik, keamanan, securite
service servicios, servicos, servizi, dienste, hizmetleri, layanan
industry industrie, industrias, industrielle, industria, sanayi, industri
steel acier, acero, aco, acciaio, stahl, celik, baja
electronic electronique, electronica, elettronica, elektronik
food alimentos, alimentaire, alimentari, lebensmittel, gida, makanan
development developpement, desarrollo, desenvolvimento, sviluppo, entwicklung, kalkinma, pembangunan
research recherche, recherches, investigacion, investigaciones, pesquisa, ricerca, forschung, arastirma, penelitian
agriculture agricole, agricola, agropecuaria, landwirtschaft, tarim, pertanian
health sante, salud, saude, salute, gesundheit, saglik, kesehatan
women femmes, mujeres, mulheres, donne, frauen, kadin
youth jeunesse, jovenes, juventud, juventude, gioventu, jugend, genclik, pemuda
workers travailleurs, trabajadores, trabalhadores, lavoratori, isci, pekerja
union syndicat, sindicato, sindacato, sendika, serikat, uniao
relief secours, socorro, soccorso, hilfe, yardim, bantuan, ayuda
humanitarian humanitaire, humanitaria, humanitario, umanitaria, humanitar, insani
human_rights human rights, droits de l homme, derechos humanos, direitos humanos, diritti umani, menschenrechte, insan haklari, حقوق الإنسان, حقوق الانسان, حقوق بشر, права человека, правозащитный, 人权
water eau, eaux, agua, acqua, wasser
energy energie, energia, enerji, energi
power electricite, electricidad, eletricidade, elettricita
state etat, estatal, statale, staatlich, devlet, negara
city ville, ciudad, cidade, citta, stadt, sehir, kota
north nord, norte, kuzey, utara
south sud, sur, sul, guney, selatan
east est, este, leste, ost, dogu, timur
west ouest, oeste, ovest, bati, barat
new nouveau, nouvelle, nuevo, nueva, novo, nova, nuovo, neue, yeni, baru
general generale, geral, allgemeine, genel, umum
brothers freres, hermanos, irmaos, fratelli, gebruder, gebroeders, kardesler
sons fils, hijos, filhos, figli, sohne, ogullari
school ecole, escuela, escola, scuola, schule, okul, sekolah
hospital hopital, krankenhaus, hastane
justice justicia, justica, giustizia, adalet
charity bienfaisance, caridad, beneficencia, wohltatigkeit, hayir
sea mer, mar, mare, meer, deniz, laut
world mundial, mondiale, welt, dunya, dunia
`;

/** Words that the other tables lack in some scripts, a key with its languages. Each phrase means this and nothing another table says. */
export const ACROSS = `
gov state owned, государственный, гос, державний, κρατικοσ, κρατικη, κρατικο, κρατικησ
complex complex, комплекс, комплексы, комплексный, комплексних, مجتمع, مجمع, 综合
reconstruction reconstruction, реконструкция, اعمار, بازسازی, 重建
radioengineering radio engineering, radio technical, radiotechnical, радиотехника, радиотехники, радиотехнический, радиостроение, радиотехнічний
physicaltechnical physics and technology, physical technical, physical and technical, physico technical, физико технический, физико технологический
chemicalanalytical chemical analytical, chemico analytical, химико аналитический
engine motor manufacturing, motor building, engine building, engine manufacturing, моторостроение, двигателестроительный, 发动机, 發動機
machine machine building, machinebuilding, machine engineering, mechanical engineering, mashinostroitelny, машиностроительный, 机器
airline هواپیمایی, شرکت هواپیمایی, авиалинии, авиакомпания
allrussian all russia, all russian, всероссийский, общероссийский, всероссиийский
military военно, військовий
coop cooperation, сотрудничество, تعاون, همکاری, 合作
npp research and development, research production, rpa
resinstitute научноисследовательский институт, scientific research institute, research and development institute
scientific научноисследовательский, sciences
united единый, единна, ενωμενη, متحد
industry промишленост, индустрия, индустрии, βιομηχανιες, βιομηχανια
armed въоръжени, въоръжените, вооруженный, ενοπλων
grp مجموعة
oil 石油天然气, 石油天然氣
railway железные дороги, железных дорог
directinvestment direct investment, direct investments, прямых инвестиций, прямые инвестиции
prosecutor prosecutor general s office, prosecutor s office, prosecutors office, prosecutor general, general prosecutor s office, генеральная прокуратура, генеральной прокуратуры
voice voice, голос, глас, صوت, صدای
army войско, войска
leasing лизинг, лизинговый, лизингов, leasing, 租赁
policy policy, politics, политика, політика, سياسه, سیاست, 政策
additive additive, аддитивный
relay relay, реле, релейный
society общество, society, 学会, 協會
research studies, study, исследование
economic economics, экономика, экономики
editorial editorial office, editorial board, editorial, редакция
kurdish kurdish, кюрдски, курдский, kurdos, kurde, كردي, كرديه, کردی
factory works, заводы, 厂, 工厂
grp групата, група, групп
public общественный, публичен, общественно
regional регионален, региональный, обласний
tv تی وی, تي في, تيوي, телеканал, телекомпания
publishing پرس, پریس, press
police law enforcement forces, law enforcement command, law enforcement, правоохранительный
expertsassembly assembly of experts, مجلس خبرگان رهبری, مجلس خبرگان
aerospace هوافضا, هوافضای, 航天, 宇航, воздушно космический
assoc ittihad, itihad, itihaad, ittihaad, ettehad, etehad, اتحاديه
alqaeda القاعدة, تنظيم القاعدة
export 进出口, 進出口
electromechanical mechanical and electrical, 机电, 機電
tool станкостроительный, станкостроение, станок, 机床, 機床, 工作機械
general 通用, 总, 總
techuniversity institute of technology, university of technology, technological university, technical university, polytechnic university, 理工大学, 工业大学, 科技大学, технический университет, технологический университет, политехнический университет, دانشگاه صنعتی, الجامعة التكنولوجية
industrialcommercial industrial and commercial, industrial commercial, industry and commerce, 工商
shipbuilding 船舶, 船厂, 船廠, ναυπηγεια, ναυπηγικη, shipbuilding
offshoreoil offshore oil, 海洋石油
weapons 兵器, 武器, ordnance
nuclear 核工业, 核能, ядерный, 核电
microelectronics 微电子, 微電子
optoelectronic optoelectronic, optoelectronics, photoelectric, photoelectronic, 光电, 光電, оптоэлектронный
instrument 仪器, 仪表, 儀器, приборы
precision 精密, 高精度
supplychain supply chain, supply chain management, 供应链, 供應鏈
logistics 物流, логистика, логистический, لجستیک
material materials, 材料, 新材料, материалы, материаловедение
automation 自动化, 自動化
intelligent intelligent, smart, 智能, интеллектуальный, هوشمند
software 软件, 軟件, программный, программное обеспечение, نرم افزار
unmanned 无人机, 無人機, 无人, uav, بهپاد, پهپاد, беспилотник
laser 激光, лазер, лазерный, ليزر, لیزر
biological biological, bio, biology, 生物, биологический, биология, بيولوجي, زیستی
pharmaceutical 医药, 药业, 制药, ادويه, دوائيه, دارویی, دارو
energy 能源, энергетика, энергетический, энергия, انرجي
shipping 船务, 船務, 航运, судоходство, судоходный, морское пароходство, пароходство
heavyindustry 重工, 重工业, 중공업, heavy industries, heavy industry, тяжелая промышленность
power 电力, 電力, كهرباء, электроэнергетика
comms 通讯, 通訊, 電信, 电信, телекоммуникации, телекоммуникационный
semiconductor 半导体, 半導體, полупроводник, полупроводниковый
integratedcircuit integrated circuit, integrated circuits, 集成电路, 集成電路, интегральных схем, микросхем
manufacturing 制造, 製造, производственный, производство
lightning lightning, молния
dawn dawn, заря, فجر, 黎明
wave wave, волна, موج
shield shield, щит, درع, سپر
eagle eagle, орел, نسر, عقاب
lion lion, лев, اسد, شیر
victory victory, победа, نصر, پیروزی, 胜利
hope hope, надежда, امل, امید, 希望
future future, будущее, مستقبل, آینده, 未来
development 发展, развития, تنميه, توسعه
holding холдинг, холдинга, холдингу, قابضه, هولدینگ, 控股, holdings
innovation инновационный, καινοτομων, καινοτομιας, ابتكار, نوآوری, 创新
culture πολιτισμου, πολιτισμος, культура, культуры, ثقافه, فرهنگ, 文化
cyber κυβερνοχωρου, cyberspace, فضای مجازی, سيبراني
socialist socialist, socialists, социалистический, σοσιαλιστων, socialistas, اشتراكي, 社会主义
resort resort, курорт, санаторий, θερετρο
enterprise επιχειρηση, επιχειρησεις, empresa, предприятие, entreprise
wine wine, вино, винный, οινου, wines
revolution επαναστασησ, революция, انقلاب, ثوره, 革命
tobacco تبغ, τσιγαρα, 烟草
prisoner prisoner, prisoners, اسير, اسرى, заключенный
human_rights human rights, حقوق الانسان, حقوق بشر, права человека, прав человека, 人权
`;

/** `key phrase, phrase` lines of all languages. Keys that say the same as one of the public table's are renamed to it. */
const SAME_KEY: Readonly<Record<string, string>> = {
  centre: 'center',
  company: 'co',
  corporation: 'co',
  group: 'grp',
  organisation: 'org',
  association: 'assoc',
  trading: 'trade',
  tradeplus: 'trade',
  telecommunications: 'comms',
  industries: 'industry',
  contracting: 'construction',
  engineering: 'eng',
  committees: 'committee',
  justice_: 'justice',
  prisons: 'prison',
  electricity: 'power',
  management: 'mgmt',
  republic: 'repu',
  pharmaceutical: 'pharmacy',
  cooperative: 'coop',
  headquarters: 'command',
  higher: 'supreme',
  development: 'dev',
  foundation: 'fdn',
  police_: 'police',
  fighting: 'combatant',
  brothers: 'bros',
  systems: 'system',
  rocket: 'missile',
  korea: 'country-kp',
  china: 'country-cn',
};

export const TRANSLATED_BY_LANGUAGE: string = [
  ENGLISH,
  RUSSIAN,
  UKRAINIAN_BELARUSIAN_BULGARIAN,
  GREEK,
  ARABIC,
  PERSIAN,
  EAST_ASIAN,
  WESTERN,
  ACROSS,
  BODIES_OF_STATE,
]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => line.replace(/^\S+/, (key) => SAME_KEY[key] ?? key))
  .join('\n');
