/**
 * What the words of organisations are in other scripts, where the public table has none: `key phrase, phrase`. Written
 * down by hand; keys the public table lacks become words of their own.
 */
export const TRANSLATED = `
oil нефтяная компания, нефтегазовая, нк, نفط, النفط, نفت, پترولیوم, بترول, 석유, 石油化工, نفتی
gas gas, газ, газовый, газовая, غاز, گاز, 가스, 燃气, 天然气, ガス
co شركات, شرکت, شرکتهای, חברת, חברה, 회사, εταιρία, 株式会社
bank بنك, مصرف, بانک, בנק, τράπεζα, 은행, 银行, 銀行
natl وطنيه, وطني, ملی, ملي, 국가, 国家, 國家, εθνική, εθνικό, לאומי, нацыянальны
intl دوليه, دولي, عالميه, بين المللي, بین المللی, 国际, 國際, 국제, διεθνήσ, بینالمللی
trade تجاره, تجاري, تجاريه, للتجاره, بازرگانی, تجارت, торговый, торговая, торговое, торговля, 贸易, 貿易, 무역, סחר, εμπορική
industry صناعه, صناعات, صناعي, صناعيه, للصناعه, للصناعات, صنایع, صنعت, صنعتی, промышленность, промышленный, промышленная, промышленное, 工业, 工業, 산업, תעשיות
heavy heavy, тяжелый, тяжелая, тяжелого, ثقيله, سنگین, 重, 重型
construction مقاولات, للمقاولات, إنشاءات, ساختمانی, ساختمان, строительный, строительная, строительное, строительство, 建设, 建設, 建筑, 건설
shipping ملاحه, بحري, بحريه, کشتیرانی, 海运, 海運, 航运, 航運, 해운, ναυτιλιακή
shipbuilding судостроительный завод, верфь, 造船, 조선소, 造船厂, ναυπηγεία
insurance تأمين, للتأمين, بیمه, страховая, страхование, 保险, 保険, 보험, ביטוח
university جامعه, دانشگاه, университет, 大学, 大學, 대학교, πανεπιστήμιο, אוניברסיטת
ministry وزاره, وزارت, министерство, 部委, 省庁, υπουργείο, משרד
grp مجموعه, گروه, группа компаний, 集团, 集團, 그룹, קבוצת, όμιλοσ
org منظمه, سازمان, организация, 组织, 組織, ארגון, οργάνωση
institute معهد, پژوهشگاه, موسسه, 研究所, 研究院, 연구소
factory مصنع, کارخانه, заводы, завода, 工場, 製作所, 공장, מפעל
agency وكاله, آژانس, агентство, 机构, 署, סוכנות
authority هيئه, سلطه, управа
office مكتب, دفتر, бюро, 办公室
center مرکز, 中心, 센터, מרכז
general عامه, عام, генеральный, 总
system نظم, انظمه, سامانه, система, системы, 系统, システム
tech تكنولوجيا, تقنيه, فناوری, فنآوری, технология, технологии, 技术, 技術, 科技, 기술
petrochem petrochemical, petrochemicals, بتروكيماويات, پتروشیمی, нефтехимия, нефтехимический, нефтехимическая, 石化
comms اتصالات, ارتباطات, مخابرات, связь, 通信
transport نقل, للنقل, حمل و نقل, 운수, 运输, 運輸
energy طاقه, انرژی, אנרגיה, 能源
power برق, نیرو, электроэнергия
dev تنميه, توسعه, развитие, 发展, 發展, 開発
investment استثمار, للاستثمار, سرمایه گذاری, سرمایهگذاری, инвестиции, инвестиционный, инвестиционная, 投资, 投資, 투자
service خدمات, للخدمات, услуги
exchange صرافه, للصرافه, صرافی, обмен
military عسكري, عسكريه, نظامی, военный, военная, военное, 军事, 軍事
fdn بنیاد, مؤسسه, 基金会
party حزب, партия, 党, 黨
front front, جبهه, фронт, 阵线
movement movement, حرکه, حركه, движение, 运动
council council, مجلس, شورای, شورا, совет, 理事会
machine ماشین, машиностроительный, машиностроение, 机械, 機械
machinebuilding машиностроительный завод, machine building plant
electronic إلكترونيات, الکترونیک, 电子, 電子, 전자
steel حديد, فولاد, сталь, сталелитейный, 钢铁, 鋼鉄, 제철
metallurgical metallurgical, metallurgy, металлургический, металлургическая, металлургия, 冶金
chemical كيماويات, شیمیایی, 化工
aviation هواپیمایی, طيران, للطيران, авиационный, авиационная, авиация, 航空
airline خطوط جويه, هواپیمایی, авиалинии, 航空公司
scientific علمي, علمیه, научный, научная, научно, 科学
research ابحاث, بحوث, للبحوث, تحقیقات, исследовательский, исследовательская, исследований, 研究
security امن, امنیت, безопасность, безопасности
defence دفاع, الدفاع, оборона, обороны, 国防, 國防, 국방
assoc جمعيه, انجمن, رابطه, 协会, 協會
charity charity, charitable, خيريه, благотворительный
bureau бюро
natl melli, milli, meli, leumi, nazionale, народный, народная, народное, общенациональный
central markazi, merkez, merkezi, مركزي, مرکزی, центральный, центральная, центральное, 中央, 중앙, κεντρική, מרכזי
repair ремонтный, ремонт, авиаремонтный, ремонтная, repairing, اصلاح, 修理
railway железная дорога, железнодорожный, راه آهن, 铁路, 鐵路, 철도, ferrocarril, eisenbahn, chemin de fer
plant zavod, завод
naval военно морской, морской, морская, نيروی دريايي, нивал
design конструкторский, конструкторская, конструкторское, проектный, проектное
bureau бюро, конструкторское бюро, design bureau, кб
instrument приборостроительный, приборостроение, приборостроения, instrument, instruments, instrument making, приборный, приборов
radio радио, radio, радиозавод, radio plant
helicopter вертолетный, вертолетная, вертолет, helicopter, helicopters, هليكوپتر
missile ракетный, ракетная, ракета, missile, missiles, rocket, موشکی
engine двигатель, двигателестроение, моторостроительный, моторный, engine, engines, motor building
plantation питомник
optical оптический, оптико механический, optical, optics
powder пороховой, powder, gunpowder
rubber каучук, каучуковый, резина, резиновый, rubber, synthetic rubber
cartridge патронный, cartridge
ammunition боеприпас, боеприпасы, ammunition, ammunitions
refinery нефтеперерабатывающий, нефтеперерабатывающий завод, refinery, oil refinery, refineries, پالايشگاه, مصفاه
pipeline трубопровод, трубопроводный, pipeline, pipelines
publishing издательство, издательский, publishing, publisher, press
fund фонд, прямой инвестиций
direct прямой, прямых, direct
strategic стратегический, strategic, استراتژيک
study исследование, studies, study, دراسات
space космический, космическая, космос, space, aerospace, هوافضا
geographic географический, geographic, geographical
society общество, society, جمعيت
people народ, народный, peoples, people, شعب, شعبي, مردم, 人民, 인민
liberation освобождение, освободительный, liberation, تحرير, liberacion, 解放
workers рабочий, трудящийся, workers, worker, عمال, trabajadores, arbeiter
democratic демократический, democratic, ديمقراطي, دمکراتيک, democratique, democratico, 民主
communist коммунистический, communist, شيوعي
youth молодежь, молодежный, youth, شباب, جوانان, 青年
women женщина, женский, women, نساء, زنان
cultural культурный, cultural, ثقافي, فرهنگی, 文化
social социальный, social, اجتماعي, اجتماعی
economic экономический, экономика, economic, economy, اقتصادي, اقتصادی, 经济, 經濟, 경제
foreign внешний, иностранный, foreign, external, خارجي, خارجی, خارجه, 对外, 外国, 대외
internal внутренний, internal, interior, داخليه, داخلي, داخلی, کشور
affairs дело, дела, дел, affairs, شؤون, امور, 事务
justice юстиция, justice, عدل, عداله, دادگستری, 司法
finance финансы, финансовый, finance, finances, ماليه, دارایی, 金融, 财务
agriculture сельское хозяйство, сельскохозяйственный, زراعه, کشاورزی, 农业, 農業
export экспорт, экспортный, تصدير, صادرات, 出口, 수출
import импорт, импортный, استيراد, واردات, 进口, 수입
mining горный, горнодобывающий, рудник, تعدين, معادن, 矿业, 礦業, 광업
development развития, развитие, 开发, 개발
relief помощь, relief, اغاثه, امداد
humanitarian гуманитарный, humanitarian, انسانيه
foundation фонд, مؤسسه
martyrs شهداء, шахид, martyrs, martyr
army армия, army, جيش, ارتش, ejercito, armee, 军, 군
forces силы, forces, قوات, نيروها, نیروهای, fuerzas
brigade бригада, brigade, brigades, لواء, كتيبه, كتائب, تیپ
guard гвардия, guard, guards, حرس, سپاه, پاسداران
intelligence разведка, разведывательный, intelligence, مخابرات, استخبارات, اطلاعات
directorate управление, главное управление, directorate, main directorate, مديريه
court суд, судебный, court, محكمه, دادگاه
prison тюрьма, колония, prison, سجن, زندان, carcel
hotel гостиница, отель, فندق, هتل, 酒店, 호텔
travel туристический, путешествие, travel, tourism, tours, سفر, سياحه, گردشگری, 旅游, 旅行
food продовольственный, пищевой, food, foods, غذائيه, اغذيه, غذایی, 食品, 식품
real_estate недвижимость, real estate, عقارات, عقاريه, املاک, 房地产, 부동산
port порт, port, seaport, مرفأ, ميناء, بندر, 港
bridge мост, bridge, جسر, پل
river река, речной, river, نهر
sea море, sea, بحر, دريا
north северный, север, north, northern, شمال, شمالي, norte, nord, 北方
south южный, юг, south, southern, جنوب, جنوبي, sur, sud, 南方
east восточный, восток, east, eastern, شرق, شرقي, este, 东方, 東方
west западный, запад, west, western, غرب, غربي, oeste, ouest, 西方
new новый, новая, новое, new, جديد, نوین, nuevo, nueva, nouveau, 新
first первый, первая, первое, first, اول
union союз, союзный, union, اتحاد, اتحاديه, unión, 联盟, 聯合, 연맹
united объединенный, объединенная, متحده, 联合
holy святой, священный, holy, مقدس
resinstitute научно исследовательский институт, научно исследовательского института, нии, scientific research institute, research institute, scientific and research institute, nauchno issledovatelskiy institut, nauchno issledovatelskii institut, nii
sciproduction научно производственное, научно производственная, научно производственный, научно производственного, научно производственной, научнопроизводственное, научнопроизводственная, research and production, scientific and production, scientific production, research production, science and production, nauchno proizvodstvennoe, nauchno proizvodstvennaya
scienterprise научно производственное предприятие, научнопроизводственное предприятие, нпп, research and production enterprise, scientific and production enterprise, scientific production enterprise, npp, nauchno proizvodstvennoe predpriyatie
sciassociation научно производственное объединение, научнопроизводственное объединение, нпо, research and production association, scientific and production association, scientific production association, npo, nauchno proizvodstvennoe obedinenie
scicompany научно производственная компания, нпк, research and production company, scientific production company, scientific and production company
scicorporation научно производственная корпорация, research and production corporation, scientific and production corporation
sciscitech научно технический, научно техническая, научно технический центр, scientific and technical, science and technology, scientific technical
fsue федеральное государственное унитарное предприятие, федерального государственного унитарного предприятия, фгуп, federal state unitary enterprise, fsue, fgup
fkp федеральное казенное предприятие, фкп, federal state owned enterprise, federal treasury enterprise, federal state enterprise
designbureau конструкторское бюро, кб, design bureau, construction bureau, окб, opytno konstruktorskoe byuro, experimental design bureau, цкб
militaryindustrial военно промышленный, военно промышленная, военно промышленное, military industrial
automated автоматизированный, автоматический, automated, automatic
automation автоматика, автоматики, автоматизация, automation, automatics, automatic
electronics радиоэлектроника, радиоэлектронный, радиоэлектронные, radio electronics, radioelectronics, radio electronic
synthetic синтетический, synthetic
satellite спутник, спутниковый, спутниковые, satellite, satellites
unmanned беспилотный, беспилотные, безпилотни, unmanned, drone
special специальный, special, specialized, специализированный, ویژه, خاص
named имени, им, named after, named for, imeni
academician академик, академика, academician
labour труд, труда, labour, labor
order орден, ордена, order of
electromechanical электромеханический, electromechanical, electro mechanical
electrotechnical электротехнический, electrotechnical, electrical engineering
mechanics механика, механический, mechanics, mechanical
automobile автомобильный, автомобиль, аўтамабільны, automobile, automotive, motor vehicle
tractor тракторный, тракторный завод, tractor, трактор
copper медный, медная, copper
aluminium алюминиевый, алюминий, aluminium, aluminum
coal угольный, уголь, coal
paper бумажный, бумага, paper
glass стекольный, стекло, стекла, glass
cement цемент, цементный, cement, سيمان, اسمنت
fertilizer удобрение, удобрения, fertilizer, fertilizers
chemistry химия, химии, chemistry
physics физика, физики, physics
mathematics математика, mathematics
instrumentation приборостроение, instrumentation, instrument engineering, instrument making
microelectronics микроэлектроника, microelectronics
aircraftrepair авиаремонтный завод, авиаремонтный, aircraft repair plant, aircraft repair
shiprepair судоремонтный, судоремонт, судоремонта, ship repair, shiprepair, shiprepairing
shipyard верфь, верфи, судоверфь, shipyard, shipyards, shipbuilding yard, 조선소
freedom свобода, حريه, freedom, liberty
peace мир, мира, سلام, صلح, peace
unity единство, وحده, unity
combatant مقاتله, combatant, fighting, combattant, бойна
grp جماعه, група
islamic исламский, ислямска, islamique, islamico, اسلامي, اسلامی, اسلاميه
jihad جهاد, джихад, jihad
supporters انصار, ansar, ansaar
cyber سایبری, кибер, cyber
commission комиссия, commission, لجنه, کمیسیون
administration администрация, administration, управление делами
president президент, президента, president, رئيس, ریاست جمهوری
television телевидение, телевизионный, телерадиокомпания, television, تلفزيون, تلویزیون
broadcasting радиовещание, радиовещательный, broadcasting, صدا و سیما
news новости, news, اخبار, خبر
newspaper газета, newspaper, صحيفه, روزنامه
airline авиалиния, авиалинии, авиакомпания, airlines, airline
saint saint, st, sankt, sainte, ste, санкт
movement harakat, harakah, haraka, mouvement, movimiento, jonbesh
grp jamaat, jamaa, jamaah, jemaah, guruh
party hizb, hezb, parti, partido
front jabhat, jabhah, jebhe, frente
committee lajnat, lajnah, komitet, comite
bank masraf, banka
co sharikat, sherkat, sharika, shirkat
org munazzamat, sazman, sazmane
institute mahad, pazhouheshgah, institut, instituto
university jamiat, daneshgah, universidad, universite, universitet
brigade kataib, kataeb, katibat, liwa, brigada, brigadas
army jaish, jaysh, artesh, ejercito
ministry wizarat, vezarat, ministerio, ministere
assoc jamiyat, jamiyah, anjoman, ittihad
fdn muassasat, bonyad, mousseseh
industry sanaye, sanat, sanaat, promyshlennost, industria
trade tejarat, tijarat, bazargani, torgovlya, comercio, handel
petrochem petroshimi
oil naft, neft, petroleo, petrole
`;
