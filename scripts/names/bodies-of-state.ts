/**
 * Words of state, security, army, party and economy, a key with its languages, as `key phrase, phrase`. Written down by hand
 * from general vocabulary. What a language says in one word and English in several stands here as the phrase it is.
 * Each phrase means this and nothing another table says.
 */
export const BODIES_OF_STATE = `
directorate directorate, управление, управлінь, управління, اداره, إدارة, مديريه, مديرية, مدیریت, direccion, direction, direcao, direzione, direktion, mudurlugu, διευθυνση
generalbureau general bureau, general directorate, main directorate, chief directorate, general administration, 总局, 總局, 총국, главное управление, главного управления, головне управління, الاداره العامه, اداره عامه, مديريه عامه, اداره کل, direccion general, direction generale, genel mudurlugu
main main, chief, главный, головний, رئيسي, رئيسيه, اصلی, principal, haupt
reconnaissance reconnaissance, 정찰, 侦察
intel разведка, разведывательный, розвідка, розвідки, разузнаване, مخابرات, استخبارات, اطلاعات, inteligencia, renseignement, renseignements, informazioni, istihbarat, istihbarati, nachrichtendienst, haberalma, inteligence
counterintelligence counterintelligence, counter intelligence, контрразведка, контрразведывательный, контррозвідка, контррозвідки, مكافحه التجسس, ضد اطلاعات, contrainteligencia, contre espionnage, contre ingerence, 反间谍
security безпека, безпеки, сигурност, сигурността, 保安, 안전, 보위, 安全, אבטחה, guvenligi, emniyet
statesecurity state security, national security, 国家安全, 國家安全, 국가안전, 국가보위, 国家保卫, госбезопасность, государственная безопасность, государственной безопасности, национальная безопасность, национальной безопасности, державна безпека, державної безпеки, національної безпеки, امنیت ملی, امن الدوله, امن الدولة, امن القومي, امن قومي, امن الوطني, امن وطني, seguridad nacional, seguridad del estado, securite nationale, surete de l etat, securite de l etat, milli guvenlik, staatssicherheit, εθνικης ασφαλειας
publicsecuritybureau public security bureau, public security department, department of public security, bureau of public security, 公安局, 公安厅, 公安廳
publicsecurity public security, 公安, securite publique, seguridad publica, общественная безопасность, общественной безопасности
militarycommission military commission, military affairs commission, 军事委员会, 中央军事委员会, 중앙군사위원회, 군사위원회, военная комиссия
committee 委员会, 委員會, 위원회, комитет, комітет, لجنه, کمیته, comite, komitee, komitesi
productionconstructioncorps production and construction corps, 生产建设兵团, 生產建設兵團, 建设兵团, 兵团
autonomousregion autonomous region, autonomous republic, 自治区, 自治區, автономный район, автономная республика
uighur uighur, uyghur, uygur, uigur, 维吾尔, 維吾爾, уйгурский, اويغور
equipment equipment, оборудование, оборудования, обладнання, تجهيزات, تجهیزات, 装备, 裝備, 设备, 設備, 장비, equipements, equipos, ausrustung, ekipman
aerospace aerospace, 航天
dept department, 部门, департамент, департамента, قسم, دائره, شعبه, departamento, departement, dairesi, daire, τμημα, 부서
ministry 部, 省, 성, 부, міністерства, министерства
defence оборони, оборона, отбрана, отбраната, 防卫, 防衛, 방위, دفاعيه
foreign зовнішній, внешнеторговый, външни, اجنبي, 외국, 외무, 外事, exterieur, exterieures, etrangeres, exterior, exteriores, esteri, auswartige, auswartiges, disisleri
economic економіка, економіки, икономика, اقتصاديه, economique, economiques, economico, economica, wirtschaft, wirtschafts, ekonomi, ekonomik, 경제, οικονομικη
affairs 业务, 事务, 외사, affaires, asuntos, affari, angelegenheiten, isleri, شئون, شؤون, امور
internal внутрішній, внутрішніх, داخليه, داخلی, 内务, 内务部, interieur, interieures, interior, interno, innern, icisleri
generalstaff general staff, генеральный штаб, генерального штаба, генеральний штаб, هيئه الاركان, الاركان العامه, اركان العامه, ستاد کل, 总参谋部, 총참모부, estado mayor, etat major, genelkurmay, generalstab
rapid rapid, quick, swift, fast, سريع, سريعه, быстрый, швидкий, 快速, rapide, rapida, rapido, hizli
support دعم, اسناد, پشتیبانی, поддержка, поддержки, підтримка, підтримки, soutien, apoyo, unterstutzung, destek, 支持, 支援
forces قوات, قوه, сил, сили, силы, 부대, 部队, 部隊, 力量
army جيش, ارتش, لشکر, lashkar, jaish, jaysh, army, армия, армія, ejercito, armee, 군대, 군, 军, 軍
airforce air force, air forces, военно воздушные силы, военно воздушных сил, ввс, повітряні сили, повітряних сил, قوات الجويه, القوات الجوية, جويه, جوي, نیروی هوایی, نيروي هوايي, 空军, 空軍, 공군, fuerza aerea, fuerzas aereas, armee de l air, luftwaffe, hava kuvvetleri
airdefence air defence, air defense, противовоздушная оборона, противовоздушной обороны, пво, دفاع الجوي, الدفاع الجوي, پدافند هوایی, 防空, defensa aerea, defense aerienne
corps corps, корпус, корпуса, فيلق, سپاه, 军团, 군단, cuerpo, kolordu
guard سپاه, پاسداران, حرس, гвардия, гвардии, гвардія, гвардії, garde, guardia, garda, muhafiz, 近卫, 警卫, 호위
revolutionaryguard revolutionary guard, revolutionary guards, revolutionary guard corps, revolutionary guards corps, حرس الثوري, الحرس الثوري, پاسداران انقلاب, سپاه پاسداران انقلاب
nationalguard national guard, национальная гвардия, национальной гвардии, войск национальной гвардии, національна гвардія, національної гвардії, росгвардия, rosgvardia, rosgvardiya, حرس الوطني, الحرس الوطني, guardia nacional, garde nationale
border border, frontier, frontiers, пограничный, прикордонний, حدود, مرزبانی, مرزی, 边防, 邊防, frontera, fronteras, frontiere, frontieres, sinir, grenz
customs customs, таможня, таможенный, митний, митниця, جمارك, گمرک, 海关, 海關, 세관, aduana, aduanas, douane, douanes, zoll, gumruk, τελωνεια
police полиция, полиции, поліція, поліції, شرطه, پلیس, پليس, policia, policija, polizei, polis, 警察, 公安警察, 경찰, αστυνομια
riot riot, anti riot, مكافحه الشغب, ضد شورش, 防暴, antidisturbios, antimotines
specialpurpose special purpose, special forces, special operations, спецназ, особого назначения, специального назначения, قوات خاصه, القوات الخاصه, نیروهای ویژه, fuerzas especiales, forces speciales, ozel kuvvetler, 特种, 특수
political political, политический, політичний, سياسي, سياسيه, سیاسی, политически, politique, politico, politica, politisch, siyasi, 政治, 정치, πολιτικη
sovereignty sovereignty, sovereign, السياده, سياده, суверенитет, суверенный, souverainete, soberania, egemenlik, 主权
transitional transitional, transition, переходный, перехідний, انتقالي, انتقاليه, انتقالی, transitoire, transicion, gecis, 过渡
council مجلس, شورا, شوراي, شورای, рада, ради, раді, совета, совету, совет, съвет, conseil, consejo, consiglio, conselho, konseyi, kurulu, 评议会, 理事会, 委员, 평의회, συμβουλιο
congress congress, конгресс, конгрес, كونغرس, کنگره, congres, congreso, kongresi, kongress, مؤتمر, موتمر
parliament parliament, парламент, برلمان, مجلس النواب, پارلمان, parlement, parlamento, parlamentosu, 议会, 의회, βουλη
assembly مجمع, جمعیت عمومی, assemblee, asamblea, assemblea, versammlung, meclis, meclisi, 大会, 회의, συνελευση
coalition coalition, коалиция, коаліція, ائتلاف, coalicion, coalizione, koalition, koalisyonu, 联合阵线
patriots patriots, patriotic, patriot, патриот, патриотический, патриоты, وطنيون, patriotes, patriotique, patriotas, patriotico, patriotica, vatansever, yurtsever, 爱国, 애국
change change, перемены, перемен, تغيير, تغییر, changement, cambio, mudanca, cambiamento, degisim, wandel
workers trabajador, ouvriers, ouvrier, obreros, obrero, trabajadora, 工人, 劳动, 勞動, 로동, 노동, karkeren, karker, emekci, iscileri, εργατων, εργατικη
party партії, партія, 党, 당, partiya, partia, partisi, κομμα
place-kurdistan kurdistan, kurdistane, курдистан, كردستان, کردستان, 库尔德斯坦, κουρδισταν
people 인민, 人民, 民众, народу, народа, народ, pueblo, peuple, popolo, volk, halk, halki, خلق, λαος
movement جنبش, نهضت, حركت, حرکت, tevger, tevgera, hareketi, 운동, рух, руху
mujahideen mujahideen, mujahidin, mujahedin, mujahedeen, mojahedin, mujahidun, mojahedeen, مجاهدين, مجاهدین, مجاہدین, мучахид, моджахед, моджахедов, moudjahidines, muyahidines, mucahitler
youth شباب, shabaab, shabab, shebab, chabab, молодь, молоді, младежки, 청년, gencleri
levant شام, bilad al sham, sham, levant, الشام
people اهل, ahl
monotheism monotheism, tawhid, tawheed, tauhid, توحيد, таухид
resistance resistencia, сопротивления, опір, опору, مقاومه, direnis, resistenza, widerstand, 抵抗, 抗战, αντιστασης
org organisation, teskilati, teskilat, orgutu, 机构, организации, организація, організація, 조직, تشکیلات, οργανωσης
conspiracy conspiracy, заговор, مؤامره, conspiration, conspiracion, συνωμοσια, komplo
fire fire, огонь, огня, пожар, пожарный, نار, آتش, feu, fuego, fuoco, feuer, φωτια, φωτιας, 消防
nuclei nuclei, cells, ячейки, cellules, celulas, cellule, πυρηνες, πυρηνων, خلايا
path path, путь, шлях, sendero, sentier, chemin, طريق, راه, weg, yol
shining shining, luminous, luminoso, luminosa, lumineux, сияющий, درخشان
emirate emirate, эмират, емірат, اماره, امارات, emirat, emirato, emirligi, 酋长国
caliphate caliphate, халифат, халіфат, خلافه, خلافت, califat, califato, hilafet
province province, provinces, wilayat, wilayah, провинция, провінція, ولايه, ولایت, استان, provincia, provincias, vilayet, vilayeti, 省份, επαρχια
execution executive, execution, исполнительный, виконавчий, تنفيذي, تنفيذيه, اجرایی, اجرايي, executif, ejecutivo, esecutivo, yurutme, icra, 执行
command فرمان, командування, commandement, comando, komutanligi, kommando, 司令部, 사령부, διοικηση
imam imam, emam, امام, имам
broadcasting صدا و سیما, صدا وسیما, صدا و سيما, صدا و سیمای, اذاعه, إذاعة, هيئه الاذاعه, радіомовлення, вещание, радиовещание, radiodiffusion, radiodifusion, rundfunk, yayin, 广播, 방송
ammunition munitions, ammunition, боеприпасы, боєприпаси, 军需, 軍需, 군수, municiones
academy academy, academies, 学院, 科学院, 과학원, اكاديميه, فرهنگستان, academie, academia, accademia, akademie, akademi, akademisi, ακαδημια, академія, академии
naturalscience natural sciences, natural science, 자연과학, 自然科学, естественные науки, естественных наук
general 총, 总, 總, загальний, كل, عموم, generalna
co 총회사, 总公司, 總公司, 회사, 公司, 공사, корпорація, корпорації, корпорация, корпорации
oceanshipping ocean shipping, 해양해운, 远洋, 遠洋, 远洋运输
agency 대리점, 대리사, 代理, 机关, 기관, агенція, агентства, агентство, وكاله, ajansi, kurumu
insurance 보험, 民族保险, страхування
natl 민족, 国家, 国立, 國立, народні, национални, ulusu
trade 무역회사, 무역상사, 贸易公司
offshoreoil offshore oil, 海洋石油
grp 集团公司, 集團公司, 集团有限, 集团股份, 集团, 集團
shareholding shareholding, joint stock, 股份
bureau 局, 국, 处, 處
academyscience academy of sciences, academy of science, 科学院, академия наук, академии наук, академія наук, академии науки, اكاديميه العلوم, academie des sciences, academia de ciencias
investigative investigative, investigation, investigations, следственный, следственного, расследование, слідчий, enquete, enquetes, investigaciones penales, sorusturma, 侦查
customsunion customs union, таможенный союз, таможенного союза
presidential presidential, президентский, президентська, رئاسي, رئاسيه, رئاسه, ریاست جمهوری, presidentiel, presidentielle, presidencial, cumhurbaskanligi, 总统, 대통령
repu cumhuriyeti, республіка, республіки, جمهوري, جمهوريه, جمهوری, 共和国, 공화국, repubblica
propaganda propaganda, agitation, агитация, пропаганда, пропаганды, 宣传, 宣傳, 선전, 선전선동, 선동, تبليغات, تبلیغات, دعايه
guidance guidance, 지도, 指导, ارشاد, ارشادات, руководство
censorship censorship, 검열, цензура, رقابه, censura
organisationguidance organization and guidance, organization guidance, 조직지도
labourcamp labour camp, labor camp, labour camps, prison camp, 교화소, 관리소, 劳改, 集中营, исправительный лагерь, معسكر
mobilization mobilization, mobilisation, mobilizing, мобилизация, мобилизационный, بسیج, بسيج, تعبئه, 动员, 동원
naval военно морские силы, военно морского флота, военно морской флот, вмф, بحریہ, البحريه, نیروی دریایی, 海军, 海軍, 해군, armada, marine nationale, deniz kuvvetleri
coastguard coast guard, coastguard, береговая охрана, береговой охраны, خفر السواحل, گارد ساحلی, 海警, 해안경비, guardia costera, garde cotes, sahil guvenlik
rocketforce rocket force, missile force, rocket forces, strategic rocket forces, ракетные войска, ракетных войск, 火箭军, قوه صاروخيه, 전략로케트군
missile صاروخ, صاروخي, صواريخ, صاروخيه, ракетного, misil, missiles, misiles, fuze, 导弹, 导彈, 미사일
chemicalweapons chemical weapons, химическое оружие, химического оружия, اسلحه كيميائيه, armas quimicas, armes chimiques
savingsbank savings bank, сберегательный банк, بنك الادخار, caja de ahorros, caisse d epargne, sparkasse
dev التنميه, تنميه, تنمية, розвитку, розвиток, desarrollo, developpement, 发展, 開發, 발전
reconstruction reconstruccion, اعمار, إعمار, восстановление, відновлення, wiederaufbau
fund صندوق, 기금, 基金, фонду, fondo, fonds, fonu
production انتاج, تولید, 생산, 生产, production, производства, виробництво, виробнича, uretim, produccion
nusrah nusrah, nusra, nusrat, nosra, nosrat, نصره, نصرت
tayyiba tayyiba, tayyibah, taiba, tayba, tayiba, toiba, tayyaba, طيبه
furqan furqan, furkan, forqan, فرقان
sunnah sunnah, sunna, sonna, سنه
`;
