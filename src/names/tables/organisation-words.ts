// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: opensanctions/rigour, MIT, (c) OpenSanctions.org.
const table: string = `
co|company|corporation|corp|compagnie|компания|kompani|kompania|komaniya|kompaniy|kampaniia|kompaniia|kompaniya|kompanija|kampaniya|kompanii|vallalat|къмпани|компани|коспания|компаний|компана|компані|co|coy|comp|компанія|شركه|compania|companie|companhia|kampani|kongsi|kaisha|gongsi|shirkat|חברה|societa|societe|sociedad|gesellschaft|vennootschap|bendrove|intreprinderea|ettevote|firma|firm|εταιρεια|etaireia|spolecnost|sirket|yhtio|公司|企业|企業|ファーム|कंपनी|회사|شركات|شركت|شركتهاي|חברת|εταιρια|株式会社
org|organization|organisation|organisations|org|организація|orhanizatsiia|orhanizatsiya|organisasjon|organisasjonen|organisatie|organzation|orhanizatsiino|organizatsiya|organizacion|organizacja|organizacie|organizacia|organizaciju|organizace|organizacije|organizacija|organizaci|organizatia|органищация|организациями|организация|организации|organizatsii|organisaatio|οργανισμοσ|organismos|общество|obshchestvo|ファーム|団体|協会|منظمه|سازمان|组织|組織|ארגון|οργανωση
corp|corporation|corporaton|corporate|corp|korp|корпорация|корпорація|موسسه|corporacion|koroporatsiya|korporatsiyi|corporatia|corporaciia|korporatsiia|korporatsiya|korporacija|corporations|corporatie|corporacao|korporation|corporatn|corprtn|corpo|корпорации|корпарация|корпорації|корпораций|societatea|sociedade|societa|εταιρικοσ ομιλοσ|協力的 な|協力的な|生活協同组合|生活協同組合|合作社
coop|co op|coop|co operation|cooperation|co operative|cooperative|co operative society|coop society|co op society|koperasi|cooperative society|cooperatif|kooperatif|kooperativa|kooperattiva|cooperativa|kooperatsia|cooperatieve|cooperatives|cooperativo|corporativo|corporativos|sociedad cooperativa|spoldzielni|spoldzielczy|кооперация|συνεταιρισμοσ|synetairismos
assoc|association|associations|ассоциация|объединение|асоціація|обєднання|assotsiatsiya|associaciya|assotsiacija|obyedineniye|obyedinenie|obyednannya|asotsiatsiia|associazione|assoc|asociacion|associacao|stowarzyszenie|zwiazek|جمعيه|انجمن|رابطه|协会|協会|協會
ngo|ngo|нко|non governmental organization|non governmental organisation|non profit organization|non profit organisation|общественная организация|общественное объединение|obshchestvennoye obyedineniye|obscestvennoe obedinenie|obschestvennoe obyedinenie|obshchestvennaya organizatsiya|obschestvennaya organizatsiya|obscestvennaja organizacija|некоммерческая организация|nekommercheskaya organizatsiya fond|nekommercheskaya organizatsiya|некоммерческая организация фонд|nekommercheskaya organizaciya|nekommerceskaya organizatsiya|nekommerceskaja organizacija|бф|благотворительный фонд|blagotvoritelnyy fond|blagotvoritelny fond|blagotvoritelnaya organizatsiya|blagotvoritelnyj fond|благодійний фонд|blahodiynyy fond|blahodijnyj fond|благотворительная организация|бо|благодійна організація|blahodiyna orhanizatsiya|blagotvoritelnaja organizacija|blahodijna orhanizacija|недзяржаўная арганізацыя|nedziarzhaunaya arhanizatsyya|nedzarzaunaja arhanizacyja|nedzjarzhaunaja arhanizacyja|niegovorni organizaciji|nevladine organizacije|nevladina organizacija|charity|charitable organization|charitable organisation|charitable fund|charity fund|nichtregierungsorganisation|ong|organisation non gouvernementale|organizacion no gubernamental|organizacao nao governamental|organizzazione non governativa|cso|civil society organization|civil society organisation|organizatia societatii civile|organizatia neguvernamentala|niet gouvernementele organisatie|organizacja pozarzadowa|nevladni organizace|mimovladna organizacia
partner|partner|partners|партнер|партнеры|партнёр|партнери|спільник|спільники|الشركاء|合伙人|合夥人|伙伴|共同経営者|组合員|組合員
bros|brothers|bros|fratelli|hermanos|freres|irmaos
center|центр|tsentr|cntr|center|centre|centras|centro|centrum|centr|tsentrov|центров|مركز|中心|센터|מרכז
holding|holding|holdings|проведение|холдинг|хлдинг|kholdyng|kholding|القابضه|συμμετοχων|symmetochon|συμμετοχεσ|symmetoches|集体|保持|保有资産|保有資産|кооперація|кооператив|кооперативне|кооперативна|кооперативи|кооперативу|кооперативів|споживче товариство|споживча кооперація
business|business|businesses|бизнес|бізнес|اعمال|деловой|деловая|επιχειρηση|μπιζνεσ|商业|商
nominee|nominees|nominee|номинальный|номинальная|номінальний|номінальна|довірена особа
concern|kontsern|concern|konzern|концерн|مجموعه|consorcio|group of companies
consortium|consortium|consorcio|consortum|konsortsium|consortile|консорциум|консорціум
service|service|services|servicio|servicios|servico|servicos|servis|servizio|servizi|службы|служба|сервис|сервіс|услуг|обслуживания|خدمات|للخدمات|услуги
dept|department|dept|departement|departament|departamento|departamentul|dipartimento|abteilung|afdeling|afdelingen|отдел
special|specjalnych|speciala|special|speciale|speciaal|specijalni|специальный|специальная|специальное|спеціальний|спеціальна|спеціальне
spv|spv|special purpose vehicle|vehiculo de proposito especial|специальное проектное предприятие|компания специального назначения|спеціальна проектна компанія
agency|agency|agence|agentur|agencia|agencja|agentschap|agenzia|ajans|агентства|агентстве|агентство|एजेंसी|وكاله|اژانس|机构|署|סוכנות
fund|fund|funds|fond|fondo|fonds|fundo|fondovy|фонд|صندوق
intl|intl|international|internantional|internatsionale|internationales|internasional|интернациональный|интернациональная|интернациональные|internationale|internacional|internacionais|internacionales|інтернейшнл|internazionale|internazionali|国际的|国際的|国际|国際|دوليه|دولي|عالميه|بين المللي|國際|국제|διεθνησ|بينالمللي
grp|group|группа|групп|группы|груп|グループ|groupement|groupe|grupa|grupe|grupo|grupp|gruppo|grupul|csoport|gruppo di societa|group of companies|ομιλοσ εταιρειων|группа компаний|groupe dentreprise|grupo de empresas|group company|grup|ομιλοσ|ομαδα|skupina|hrupa|团体|团|集体|مجموعه|گروه|集团|集團|그룹|קבוצת
mgmt|management|gestion|gerenciamento|менеджмент|упрвлению|менеджмента|менеджменту|اداره|управление|управления|ўпраўлення|упарвлению|упарвления|управлению|διαχειριση|epicheirisi|管理|辖
fed|federal|федеральное|федеральноая|федералное|федеоальная|федерельная|федералльная|фдеральная|федеральной|федерпальное|федеарльная|федералная|федеральне|феднральная|федеральные|федеральными|федеральных|федеральному|федеральна|федральное|федеральний|федерального|федеральный|федеральная|глсударственное|федеральным|федеральних|федеральном|федеральної|federalnyy|federatsyy|федерации|federalni|federalny|federatsiyi|federalna|federala
natl|national|национальный|национальная|национальные|национального|национальной|национальных|национальное|nationalnyy|nacionalnyy|nacionalna|nazionale|nacional|nationell|nasjonale|ulusal|narodowy|narodni|landelijk|valstybinis|国立|国家的|وطنيه|وطني|ملي|국가|国家|國家|εθνικη|εθνικο|לאומי|нацыянальны
allrussian|всероссийский|all russian|national
repu|republic|republics|республика|республиканский|республиканская|республиканские|республиканского|республиканской|республики|республик|республике|republique|respublikos|respubliky|republik|repubblica|republika|republica|共和国|cumhuriyet|جمهوريه|respublika|respublik
institute|institute|insitute|institut|школа|институт|інститут|ινστιτουτο|institutu|instituta|instituto|instituti|instituicao|ynstytut|institiut|instituts|instytutu|instituut|instytut|istituto|institutas|institutul|instituutti|industite|instituutin|institutului|研究所|学院|معهد|پژوهشگاه|موسسه|научно исследовательский институт|нии|研究院|연구소
club|club|clube|circolo|klub|kulup|клуб|俱乐部|クラブ
institution|учреждение|institution|institucija|institutia|учраждение|учреджение|учреждениение
fdn|foundation|foudation|фонд|fundacja|fundacion|fondation|fundatie|fundacija|fondacion|fondacioni|fundatia|stiftung|stichting|ιδρυμα|fdn|财団|財団|基金|设立|設立|بنياد|موسسه|基金会
private|private|privat|privato|privati|privatiy|приватный|приватная|приватное|приватные
public|public|publiczny|publiczna|publiczne|общественный|общественная|общественные|общественных|общественного|общественной|公共的|公共的 な|公共的な
industry|industry|industries|indastris|industrial|industriyi|industriilor|industrialnyi|indastri|индустрия|индустрии|индустриальный|индустральный|промышленности|industrijo|industria|industriia|industriala|industriji|industrji|industrije|industriya|industriei|industriju|industriales|indastrial|industriel|industriale|industrialny|industrie|industra|industrier|industrias|industriele|industriell|industrija|industrialna|industriais|endustriyel|endustri|sanayi|业界|業界|صناعه|صناعات|صناعي|صناعيه|للصناعه|للصناعات|صنايع|صنعت|صنعتي|промышленность|промышленный|промышленная|промышленное|工业|工業|산업|תעשיות
associates|associates|ассоциированные
network|network|networks|netzwerk|сетевой|сетевые|сетевое
dev|development|dev|devt|αναπτυξη|развитие|развития|развитию|αναπτυξησ|تنميه|توسعه|发展|發展|开発|開発
enterprise|enterprise|enterprises|entreprise|enterpraizes|entreprises|empreendimento|empreendimentos|interprise|предприятие|предприиятие|предприятия|предпрятие|предприятий|predpriyatie|empresa|impresa|предприемство|підприємство|기업|प्रतिष्ठान|yritys
committee|committee|committees|комитет|комитета|комитеты|комітет|комітети|комитету
kombinat|kombinat|комбинат|kombinatas|комбинированного
central|central|centrala|centrale|centralele|centrali|центральный|центральная|центральные|центрального|центральной|централизованная
general|general|generale|генеральный|генеральная|генеральные|генерального|генеральной|генеральных|عامه|عام|总
base|base|bases|baza|база
global|global|weltweit|mondial|mondiale|globalni|globalny|kuresel|глобальный|глобальная|глобальные|глобального|глобальной|глобальных|глобально
world|world|welt|worldwide|mundo|monde|мир|世界
system|system|systems|systeme|система|системы|sistema|sistemas|systemes|sistemy|システム|システムズ|نظم|انظمه|سامانه|系统
association|association|associations|associacao|asociaciones|ассоциация|ассоциации
venture|venture|ventures|венчурный|венчурная|венчурные|венчурных|венчурного|венчурной|венчурное|empreendimentos
commerce|commerce|commercial|коммерция|коммерческая|коммерческие|коммерческих|коммерческого|коммерческой|комерційний
commercial|commercial|коммерческий|коммерческая|коммерческое|коммерческой|коммерческих|коммерческого|комерческий|comercial|commerciale|commerciaux|commercieel|comerciale|commerciele|kommercial|commerical|comerciala|εμπορικη|商业|商業|commerciell|קומרציאלי|상업적|kommersiel|商业的
municipal|municipal|municipality|муниципальный|муниципальная|муниципальные|муниципального|муниципальной|муниципальных|муніципальний|муніципальна|муніципальні|муніципального|муніципальної|муніципальних|munisipalitas|munisipaliteti|munisipalitetet|муниципальное
city|city|cities|city of|city of the|city council|city government|municipalite|municipale|municipals|municipale de|municipale du|municipale des|муниципалитет|муниципалитеты|муниципалитета|муниципалитетам|городская|городского|городские|городских|города
office|office|offices|оффис|офис|офисы|офиса|офіс|офіси|oficina|oficinas|bureau|bureaux|مكتب|دفتر|бюро|办公室
bureau|bureau|бюро|buro|buron|buronu
gov|gov|govmnt|government|government of|government of the|governmental|regierung|regierung von|regierung der|staat|staatlich|staatliche|staatliches|政府|辖|state|state of|правительство|gouvernement|gouvernement de|gouvernementale|государственное|государственная|государственный|государственне|государственноый|госудаственным|гомударственной|государсвенным|государствнный|государсовенный|госудрарственное|государственном|государственно|государственного|государственной|государственным|государственные|государственных|правительсто|госпредприятие|казенное|gobierno|gobierno de|κυβερνηση|κυβερνητικη
region|области|област|областное|областная|областные|района|район|районов|region|regions|regional|regionalny|regionala|regionali|regionales
named|im|имени|імені|им|imeni|named after|named for|named in honor of|named in memory of
socalled|so called|self proclaimed|the so called|asa numita|den sakaldte|takozvana|sogenannte|l hekk imsejha|soi disant|javni pokret|mar a ghairtear de|ta saukta|samhallsrorelsen|nepi mozgalom|tzv|т нар
ministry|ministry|ministries|ministere|ministeru|ministero|ministerio|ministerul|ministerium|ministerie|ministrerio|ministerstvo|ministerului|ministerij|министерства|министерство|وزاره|وزارت|部委|省庁|υπουργειο|משרד
export|export|exports|eksportu|eksporty|экспорт|экспорты|експорту|експорти|экспорта|экспорти|экспорте|экспортив|экспортиве|экспортиву|экспортивы|экспортивом
import|import|imports|импорт|импорты|импорта|импортный|импортная|импортные|импортных|импортного|импортной
trade|trade|trading|торговля|торгівля|торговьй|торговый|торгово|торговая|торговые|торговых|treid|торговы|comercio|commercio|impex|imp exp|usaha dagang|sanayi ve ticaret|ticaret|san tic|san ve|san ve tic|sanayi ticaret|tes tek dis|dis ticaret|foreign trade|tejarat|зовнішньоторговельна|zovnishnotorhovelna|tesisler teknoloji dis|tesisler teknoloji dis ticaret|εμπορικη|贸易|行业|商业|商行|贸易公司|تجاره|تجاري|تجاريه|للتجاره|بازرگاني|تجارت|торговое|貿易|무역|סחר
solution|solution|solutions|λυση|λυσεισ|λυσεων|решение|решения|решению|решении|решениеи|soluzioni|solutii|solucoes|soluciones|solusi
project|project|projects|projetos|проект|проекты|проекта|проектов|проекту|проектно|проектный|projekat|projekt|projektas|projekti|projektiu|projekto|projektu|projektoje|projektuje
product|product|products|продукция|продукціі|продукцією|produkt|produtos|prodotto|prodotti|προιον|προιοντα|urun|urunler
alliance|alliance|alianca|allians|allianz|alianza|alleanza|alliantie|alianta|ittifak|sojusz|альянс|تحالف|गठबंधन|同盟|동맹
capital|capital|κεφαλαιο|κεφαλαιακη|капитал|kapital|capitale|капитала|capitalul|capitals
credit|credit|kredit|credits|кредитная|кредитный|кредитное|кредит|кредиты|кредитний|кредитна|кредитне
asset|asset|assets|активы|актив|активов|активи|активів
trust|trust|trusts|фонд|траст|трест|трастовий|трастова|трастові|трастової|трастового|фондовий|фондова|фондові
union|union|союз|союза|uniao|ユニオン|组合|組合|联盟|zveza|zwiazek|savez|szakszervezet|обєднання
authority|authority|autoridad|autoridade|autorita|autoritat|autoritate|autorite|autoriteet|autoriteit|autoritet|autoritetas|autorytet|avtoritet|avtoriteta|awtoridad|awtorita|behorde|hatosag|otoritas|otorite|udaras|viranomainen|авторитет|аўтарытэт|ავტორიტეტი|רשות|السلطه|अधिकार|权威|権限|هييه|سلطه|управа
party|party|pairti|partai|partei|parti|partia|partid|partido|partij|partija|strana|stranka|па́ртия|κομμα|حزب|दल|দল|政党|政黨|党|партия
liquidation|in liqu|in liquidation|in liquidazione|en liquidacion|en liquidation|清算中
repoff|representative office|rep office|representative off|rep off|repr office
branch|branch|branch of|филиал|filiale|zweigstelle|branch office|br office|branch off|br off|subsidiary branch|sub branch
house|housing|house|maison|haus|huis|hus|casa|dom|дом|ev|konut|房屋|住宅
supply|supply|supplies|supplier|поставщик|постачальник|tedarik|tedarikci|suministro|suministros|proveedor|供应|供给|供給|供应商
culture|culture|kultura|культура|культурний|культурна|культурне|kultur|cultura|cultural|文化
defence|defence|defense|defensie|defensiv|defesa|difesa|forsvar|verteidigung|verdediging|protectia|defensa|оборонный|оборон|savunma|防務|防务|国防|دفاع|الدفاع|оборона|обороны|國防|국방
skb|skb|special design bureau|особое конструкторское бюро|osoblyve konstruktorske biuro|okb
instrmak|priborostroeniya|instrument making|instrument engineering|fabrication dinstruments|приборостроительный|приладобудівний|приладобудування|приладобудівна|приладобудівне
tech|technology|technical|технология|технологии|техника|тэхники|тэхніка|технікал|технологія|технології|тэхналогіі|тэхналогій|технологій|технологий|технический|технической|технолоджі|технолоджи|технологиями|технологічне|technalohiy|tekhnolohiia|technologiai|tehnologiei|tehnologica|technologickou|technological|technologique|tekhnichnyi|tehnolosko|tecnologies|tecnologia|technologii|tehnologie|tehnologiju|tekhnology|tekhnologi|teknologiya|tehnoloski|teknologija|tehnologia|technologicka|technik|teknologii|tekhnolohiyi|tekhnologii|tehnologii|tekhnologiya|tekhnologiy|technologiak|technologie|technologia|technologies|technologiju|tecnologias|tekhnolohii|技术|工艺学|τεχνολογια|τεχνολογιεσ|τεχνολογιασ|технологический|технологическая|технического|teknoloji|teknik|tecnologica|科技|技術|تكنولوجيا|تقنيه|فناوري|기술
insurance|insurance|insurans|insurance company|insurer|versicherung|versicherungen|versicherungsgesellschaft|verzekeringsmaatschappij|verzekeringsmaatschappijen|страхового|страховая|sigorta|sigortacilik|seguro|seguros|aseguradora|保险|保險|保险公司|تامين|للتامين|بيمه|страхование|保険|보험|ביטוח
intel|intel|intelligence|inteligencia|intelijen|inteligjenca|inteligjences|wywiadu|разведывательное|istihbarat|istihbarati|情报|情報
property|property|properties|собственность|собственностью|собственности|mulk|gayrimenkul|propiedad|propiedades|inmueble|物业|物業|房地产|房地產
realty|realty|realtor|real estate|immobilier|immobilien|imobiliare|imobiliaria|inmobiliaria|недвижимость|недвижимостью|недвижимостями|недвижимостях|emlak|emlakci|bienes raices|inmobiliario|房地产|房地產|不动产|不動产|不動產
jail|jail|jailhouse|gaol|gaolhouse|maison darret|carcel|untersuchungshaftanstalt|tutkintavankila|сизо|看守所
prison|prison|penitentiary|centre de detention|maison centrale|prision|priosun|vankila|gefangnis|тюрьма|исправительная колония|سجن|监狱
royal|royal|royale|koniglich|kunglig|королевский|королевская|королевское|королівський|королівська|королівське
tv|tv|television|telly|tele|televisioon|тв|televize|televisio|televisao|televisi|televisione|televisjon|telewizja|televisheni|televizia|televizija|televizyon|televizor|fernsehen|телеба́чення|телевидение|टेलीविज़न|تلفاز|تلفزيون|텔레비전|텔레비죤|电视|電視|テレビ|টেলিভিশন|দূরদর্শন
equipment|equipment|equipement|equipamento|equipamentos|equipo|equipos|ausrustung|оборудование|обрудование|обрудования|обрудованиями|обрудованиях|обрудованиям|обрудовании|оборудованию|ekipman|techizat|设备|设備|設備|装备|装備|裝備
hardware|hardware|hardwares|donanim
innovation|innovation|innovations|innovative|innovativo|innovativa|innovazione|innovazioni|innovacio|innovatie|innovatsioon|innovasjon|innovasjonar|innovasiyon|innovacoes|innovatii|innovatiii|innovatiilor|innovatiei|innovatsiya|инновационное|инновационная|inovasyon|yenilik|innovacion|innovaciones|创新|創新
university|university|университет|університет|унивирситет|университнт|университи|университета|universidad|universite|universtiy|universitet|universitat|universytet|univ|uni|univ of|univ of the|universitesi|大学|大學|جامعه|دانشگاه|대학교|πανεπιστημιο|אוניברסיטת
military|военный|military|militare|militsii|askeri|askeriye|militar|militares|عسكري|军事|軍事|军队|軍隊|عسكريه|نظامي|военная|военное
army|army|armee|armeen|armee de terre|армия|армія|армейский|армейская|армейские|армейских|армейского|армейской|ejercito|ordu|kara kuvvetleri|陆军|陸軍|军队|軍隊|عسكر
aviation|aviation|aviacion|aerospace|luftfahrt|авиация|авиационный|авиационная|авиационные|havacilik|havaciligi|航空|航空业|航空業|هواپيمايي|طيران|للطيران
aircraft|aircraft|airplane|airplanes|aeroplane|aeroplanes|plane|planes|flugzeug|flugzeuge|самолет|аэроплан|самолеты|aeroplani|aereo|aerei|avion|aviones|avions|aviao|avioes|ndege|비행기|비행기들|طايره|طايرات|हवाई जहाज़|飞机|飞行机|飛行機
airline|airline|airlines|авиакомпания|авиакомпании|авиакомпаний|авиакомпанию|авиаперевозчик|авиаперевозчики|авиаперевозчика|авиаперевозчиках|авиаперевозчикам|خطوط جويه|هواپيمايي|авиалинии|航空公司
airport|airport|airports|аэропорт|aerodrome|aerodromes|flughafen|lufthaven|aeroport|aeroports|aeropuerto|aeropuertos|aerodromo|aerodromos|aeroporto|aeroporti|aerodromi|aeroportos|luchthaven|luchthavens|аэропорты|аэропорта|аэропортов|летное поле|авиапорт|аеропорт|аеропорти|летовище|lotnisko|lotniska|port lotniczy|letiste|letisti|letistni|аеродром|аеродроми|aerodrom|havaalani|机场|航空港|飞机场|机場|機場|飞机場|飛機場|空港|エアポート|飞行場|飛行場|공항|비행장|항공항
brigade|brigade|brigada|briqada|brigaad|brigata|brygada|brigedi|brigad|брига́да|لواء|旅|ब्रिगेड
flight|flight|flights|полет|полеты|полетах|полетам|полетами|полете|полетов|рейс|рейсы|рейсов
maritime|maritime|maritim|морская|морской|морские|морских|морского|marine|denizcilik
naval|naval|navy|военно морской|военно морская|военно морские
railway|railway|railways|railway company|железной|железнодорожной|железнодорожный
auto|auto|automobile|automotive|car|vehicle|vehicular|автомобиль|automobiles|automoviles|automobily|automobilii|automobilyi|automobilya|automobiliai|automobilis|automobilov|automobilu|automobilei|automobilele|automobilelor|automobiluv
nuclear|nuclear|branduolinis|branduoline|jadrowy|kjernefysisk|niwclear|nucleair|nucleare|nucleares|nucleaire|nucleaires|nukleaarinen|nukleaarne|nuklear|nukleare|nuklearis|nukleer|nyuklia|nuklearny|nuklearna|nuklearne|πυρηνικοσ|πυρηνικη|πυρηνικο|ядерный|ядерная|ядерное|ядерные|ядерний|ядерна|ядерне|ядерні|نووي|नाभिकीय|핵|核|核能
uranium|uranium|uraan|uraani|uran|urani|urans|uranas|uranio|uranyum|ουρανιο|уран|اليورانيوم|यूरेनियम|우라늄|ウラン|铀
oil|oil|petroleum|petrochemical|aceite|huile|olje|нефтепереработка|neft|нефть|татнефть|нефтяная|нефтяной|زيت|石油|petrol|petrokimya|petroleo|petrolero|нефтяная компания|нефтегазовая|нк|نفط|النفط|نفت|پتروليوم|بترول|석유|石油化工|نفتي
steel|steel|metal|steelworks|metallurgical|metallurgy|металлургический|сталь|celik|metalurji|acero|metalurgico|metalurgica|siderurgico|钢铁|鋼鐵|金属|冶金|حديد|فولاد|сталелитейный|钢鉄|鋼鉄|제철
diamond|diamond|diamonds|brylant|brylanty|deimantai|deimantas|diamant|diamantar|diamante|diamanten|diamanter|diamantes|diamants|diament|diamenty|elmas|elmaslar|gyemant|gyemantok|teemandid|teemant|timantteja|timantti|pirlanta|pirlantalar|алмаз|алмазы|алмази|бриллиант|бриллианты|діамант|діаманти|الماس|डायमंड|हीरे|हीरा|다이아|다이아몬드|ダイヤ|ダイヤモンド|金刚石|金剛石|钻石|鑽石
jewelry|jewelry|jewellery|bijoux|bizuteria|ehted|ekszerek|gioielli|joias|joyas|joyeria|juwelen|korut|mucevher|papuosalai|schmuck|sieraden|smycke|smykker|sperky|taki|κοσμηματα|украшения|ювелирные изделия|прикраси|ювелірні вироби|مجوهرات|आभूषण|보석류|주얼리|宝飾品|ジュエリー|首饰|珠宝
mining|mining|mines|bergbau|горнодобывающая|madencilik|maden|mineria|minera|矿业|礦業
factory|factory|factories|фабрика|fabrika|rasteniye|растение|usine|werk|werke|zavod|завод|fabriek|fabrik|fabrique|fabbriche|fabbrica|工厂|厂|厂家|厂子|plant|مصنع|كارخانه|заводы|завода|工場|製作所|공장|מפעל
lab|laboratory|laboratories|lab|labs|labor|laboratoire|laboratoires|laboratoria|laboratorien|laboratorier|laboratorija|laboratorijos|laboratorio|laboratorios|laboratoriot|laboratorium|laboratoriumok|laboratuvar|laboratuvarlar|labore|laborid|лаборатории|лаборатория|лабораторії|лабораторія|المختبر|المختبرات|معمل|معامل|प्रयोगशाला|प्रयोगशालाएं|실험실|实验室|実験室|研究室
invfund|investment fund|fondo de inversion|investmentfonds|fondo di investimento|fundo de investimento|инвестиционный фонд|инвестиционный фондов|инвестиционных фондов|инвестиционных фонд|investitsionnyy fond|investycyjny fundusz|investicinis fondas|investiciju fondas|investiciju fondu|investiciniu fondu|investiciniu fondas|fi|mutual fund
academy|academy|academie|akademie|akademija|akademiia|akademiya|akademi|akademijas|akademijai|akademijam|akademii|академия|академии|академиии|академиию
adviser|adviser|advisor|advisers|advisors|советник|советники|консультант|консультанты|радник|радники|консультанти
eng|engineering|инженерия|инжиниринг|иинжиниринг|иинженерно|инжинириум|ingenierie|ingegneri|ingenieria|inzenyrstvi|inzeniring|inzhiniring|engineers|инженерный|工学|エンジニアリング
scientific|scientific|science|sciences|science and technology|научный|научная|научные|научных|научного|научной|научно исследовательский|научное|علمي|علميه|научно|科学
health|health|healthcare|здравоохранения|здравоохранение|охорона здоровя|здоровя
pharmacy|pharmacy|фармацевтический|apotheke|фармацевтическая|фармацевтические|фармация|аптека|фармацевтичний|фармацевтична|фармацевтичні|фармація
machine|machine|machines|machining|machinery|машиностроение|машиностроительный|машиностроительная|машиностроительные|машиностроительных|машиностроительного|машиностроительной|машиностроения|ماشين|机械|機械
investment|investment|investmet|invest|investments|инвестиции|инвестиционный|инвестиционная|инвестиционные|инвестиционных|иинвестиционный|инвестиционной|інвестиционный|инвестиционного|investicni|investitsiy|investimenti|investimento|investeringen|investimentos|inversion|inversiones|investissement|investitorii|투자|投资|投資|השקעה|investasi|investice|investicija|invesment|invesmenti|استثمار|للاستثمار|سرمايه گذاري|سرمايهگذاري
casino|casino|cazinou|kasino|kasiino|kaszino|kasyno|kazino|казино
leasing|leasing|lease|лизинг|лизинговая|лизинговые
education|education|educational|образования|лаборатория|образовательное|образовательная|общеобразовательное
islamic|islamic|исламский|исламская|исламские|исламских|исламского|исламской|islamitische|islamique|islamske|islamiya|islamiyah|islamskiej|islamskych|islamiske|islam|islami|islamo|islamico
reinsurance|reinsurance|re assurance|re|reinsurer|reinsurance company|reassurance|reaseguro|riassicurazione|resseguro|ruckversicherung|перестрахование|재보험
research|research|recherche|исследование|исследовательский|изучение|forschung|ابحاث|بحوث|للبحوث|تحقيقات|исследовательская|исследований|研究
resources|resources|resource|ressource|ressources|recurso|recursos|ресурсы|ресурс|ресурсов|ресурси|ресурсів
shipping|shipping|shipping company|shipping line|shipping lines|schiffahrt|судоходство|nakliye|shpg|шиппинг|судоходная|судоходные|судоходных|судоходного|судоходной|судоходства|судноплавство|судноплавная|судноплавные|судноплавных|судноплавного|судноплавной|судноплавства|ملاحه|بحري|بحريه|كشتيراني|海运|海運|航运|航運|해운|ναυτιλιακη
agriculture|agriculture|agricultural|agricola|agricole|agricoltura|agricultura|agrikultura|агрикультура|сельское хозяйство|сельскохозяйственный|сільське господарство|сільськогосподарський|сельскохозяйственных|сельскохозяйственного|сельскохозяйственная
shipbuilding|shipbuilding|shipyard|shipyards|судостроение|судостроительный|судостроительная|судостроительные|судостроительных|судостроительного|судостроительной|судостроительный завод|верфь|造船|조선소|造船厂|ναυπηγεια
production|production|productions|proizvodstvennoe|производственное|производственно
construction|construction|строительство|construtora|construcoes|construcao|строительный|строительное|строительства|строительная|insaat|construccion|constructora|建设|建設|建筑|建築|مقاولات|للمقاولات|انشاءات|ساختماني|ساختمان|건설
building|building|buildings|edificio|edificios|batiment|batiments|gebaude|zgrada|zgrade|здание|здания|건물|建筑物|建築物|yapi
consulting|consulting|консалтинг|konsulting|consultancy|consultants|constultants|консалтинговая|consult|konsult|consulenza|conseils|beratung|コンサルティング|danismanlik|danisman|consultoria|consultora|asesoria|咨询|咨詢|諮詢|顾问|顾問|顧問
design|design|designer|designers|designing|diseno|disenador|dizayn|progettazione|デザイン|проектирование|проектировщик|проектировщики|проектировщица|проектировщицы|проектировщиц|tasarim|tasarimci|设计|設計|设计师|設計師
hotel|hotel|hotell|albergo|otel|отель|호텔|ホテル|酒店
restaurant|restaurant|restoran|restaurante|restauranteza|restauracja|restaurace|饭店|飯店
wine|wine|sarap|viini|vin|vinho|vino|wein|wijn|wino|κρασι|вино|와인|ワイン|葡萄酒|خمر|نبيذ
revolutionary|revolutionary|revolutsioonilise|revolutsionny|rewolucji|revolution|revolucio|revolucnych|revolucnich|revoliucijos|revolucionarne|revolucionaro|rivoluzionarie|revolutionaire|революционный|революционная|революционные|революционных
theater|theater|theatre|divadlo|teater|teatteri|teatro|teatr|tiyatro|θεατρο|театр|театър|थिएटर|नाट्यशाला|रंगमंच|극장|مسرح|剧院|劇場
professional|professional|professionel|professionalnyi|профессионального|профессионольного|профессиональоного|профессонального|профессиональная|профессиональное|профессионально|профессиональных
operations|operations|operation|operating|операциях|операции|operaciones|operacoes|operativos|operativa|operazioni|operasional|operativni|operationeel|operasyonel|operacyjne|オペレーション|运营
mechanical|mechanical|механический|механическая|механические|механического|механической|механических|механика|mechanicky|mecanique|mekhanicheskiy|mecanica
transport|transport|transportation|transporte|transportes|trasporto|transpor|vervoer|транспорт|транспортный|транспортная|транспортные|транспортировке|транспортировок|транспортного|ulasim|tasimacilik|nakliye|运输|运輸|運輸|交通|运输公司|نقل|للنقل|حمل و نقل|운수
financial|financial|finance|finances|finans|финансирование|финансирования|финансовый|финансовая|финансовые|финансовых|финансового|финансовой|finansal|mali|financiero|financiera|finanzas|金融|财务|财務|財務|财政|財政
comms|communications|communication|kommunikation|comms|коммюникации|коммуникация|коммуникации|коммуникаций|связи|связь|iletisim|haberlesme|comunicacion|comunicaciones|通信|通讯|通訊|传播|傳播|اتصالات|ارتباطات|مخابرات
information|information|info|informatics|informatyka|informatica|informatyki|информация|информациями|информацией|информационное|информационные|информационных|bilgi|enformasyon|informacion|信息|资讯|資訊|情报|情報
electronic|electronic|electronics|electronical|elektronisch|elektronische|electronique|elettronico|elettronica|electronico|electronica|elektronisk|електронний|електронна|електронски|электронный|электронная|электронные|электронных|электроника|электроники|电子|電子|电子 の|電子の|전자|전자의|elektronik|elektronikci|الكترونيات|الكترونيك
electric|electric|electrical|electrically|electricity|электрический|электрическая|электрические|электрических|электрического|электрической|elektrik|elektrikli|electrico|electrica|electricidad|电气|電氣|电力|電力
energy|energy|energies|energie|energia|energias|energieen|energi|energier|energii|energije|energija|enerji|энергия|энергии|енергія|енергії|енергија|енергије|能源|能量|エネルギー|에너지|طاقه|انرژي|אנרגיה
police|police|police force|constabulary|poilini|policia|policie|policija|policja|poliisi|polis|polisi|polisie|politi|politie|politsei|polizei|αστυνομια|полі́ція|полиция|경찰|पुलिस|شرطه|পুলিশ|ตํารวจ|警察
power|power|powers|энергия|энергетика|энергетический|энергетическая|енергія|енергетика|енергетичний|енергетична|guc|enerji|potencia|poder|电力|電力|动力|動力|برق|نيرو|электроэнергия
chemical|chemical|chemicals|химический|химическая|химические|химических|химического|химической|kimya|kimyasal|kimyevi|quimico|quimica|化学|化學|化工|كيماويات|شيميايي
museum|museum|museums|музей|музея|музеях|музеям|музеями|museu|museos|musee|musei|muzej|muzeum|muzeji|muze|muzesi|museo|博物馆|博物館
security|security|seguridad|securities|securite|guvenlik|безопасности|emniyet|securidad|安全|保安|安保|امن|امنيت|безопасность
logistics|logistic|logistics|логистика|логистики|логистическая|логистической|логистических|логистическому|логистикс|lojistik|logistica|物流|后勤|後勤
marketing|marketing|маркетинг|маркетинговый|маркетинговая|маркетинговые|маркетинговых|marketingu|markedsforing|marketingova|marketingove|marketingovych|marketingo|marketinga|pazarlama|mercadeo|mercadotecnia|营销|营銷|營銷|市场营销|市場营銷|市場營銷
bank|bank|banking|investment bank|investment banking|commercial bank|trade bank|merchant bank|clearing bank|savings and loan|savings bank|savings and loan association|handelsbank|kreditanstalt|handelsbanken|банка|banka|банк|инвестиционный банк|коммерческий банк|муниципально коммерческий банк|банківська|банківська установа|τραπεζα|banque|banca|banco|bankasi|banki|银行|銀行|बैंक|은행|مصرف|bankacilik|بنك|بانك|בנק
motor|motor|motors|motoren|motoru|motorlari|motorlar|motorlu|мотор|моторы|моторный|моторная|моторные|发动机|发動机|發動機
offshore|offshore|ofshor|оффшор|оффшорный|оффшорная|оффшорные|оффшорной|оффшорного|offshores|オフショア
distrib|distributors|distributor|distribution|distribuidora|дистрибьютор|дистрибуция|дистрибутора|дистрибуции
budget|budget|budgetary|бюджет|бюджетный|бюджетная|бюджетные|бюджетное|бюджетного|бюджетной|бюджетний|бюджетна|бюджетні|бюджетної|бюджетних
stockexch|stock exchange|stock market|securities exchange|bourse|borse|bolsa de valores|borsa valori|bursa de valori|bursa efek|effectenbeurs|beurs|aandelebeurs|aktiemarknad|gielda papierow wartosciowych|gielda|porssi|χρηματιστηριο|фондовый рынок|фондовая биржа|शेयर बाज़ार|证券交易所|証券取引所|سوق الاوراق الماليه|증권거래소
united|united|unita|uniti|unidas|unifie|unificato|unificata|unificati|unificadas|объединенный|объединенная|объединенные|объединенных|обєднаний|обєднана|обєднані
exchange|exchange|exchanges|биржа|биржи|биржевой|биржевое|صرافه|للصرافه|صرافي|обмен
tactical|tactical|tactics|taktik|taktische|takticki|тактический|тактическая|тактические|тактических|тактического|тактической|тактична|тактичні|тактичного|тактичной
manufacturing|manufacturing|manufakturynh|manufacturies|mfg|производство|production|производственный|производственная
medical|medical|medicine|медичний|медична|медичні|медичних|медицинский|медицинская|медицинские|медицинского|медицинской|tibbi|tip|saglik|medico|medica|medicina|医疗|医療|醫療|医学|醫學
hospital|hospital|hospitals|госпиталь|госпиталя|госпиталях|госпиталям|госпиталями|госпитале|больница|больницы|больницах|больницам|hastane|hastanesi|医院|醫院
cartel|cartel|cartels|dto|drug trafficking organization|kartell|cartello|carteis|carteles|cartelli|картель|картели|картелі|كارتل|卡特尔|カルテル|카르텔|kartel|kartele|karteller|karteli|kartellit|karteliai|kartellid|kartellek
social|social|социальный|социальная|социальные|социального|социальной|социальных|socialnyy|socjalny|socjalna|socjalne|socjalnych|sosyal
media|media|medios|medias|medien|massmedia|massmedier|tiedotusvalineet|meedia|ziniasklaida|srodki masowego przekazu|mediji|medya|медиа|медіа|змі|сми|وسايل الاعلام|媒体|メディア|미디어|媒體|传媒|傳媒
school|school|ecole|escola|escuela|schule|scuola|skola|szkola|sola|школа|okul|colegio|学校|學校
crypto|crypto|cryptocurrency|cryptocurrencies|cripto|criptomoeda|criptomoedas|criptomoneda|criptomonedas|crypto monnaies|cryptomonnaies|cryptomonnaie|cryptovalutas|cryptovaluta|kripto|kripto para birimi|kripto para birimleri|kriptovaliuta|kriptovaliutos|kriptovaluta|kriptovalutak|krupto|kruptovaluuta|kruptovaluutad|krypto|kryptovaluta|kryptovalutaer|kryptovalutor|kryptovaluutat|kryptovaluutta|kryptowahrung|kryptowahrungen|kryptowaluta|kryptowaluty|крипто|криптовалюта|криптовалюти|криптовалюты|العملات المشفره|العمله المشفره|क्रिप्टो|क्रिप्टोकरेंसी|암호화폐|加密货币|暗号资産|暗号資産|クリプト
tpb|corporatia de rachete balistice tactice|drustvo za takticke projektile|tactical missile company|tactical missiles company|tactical missile corporation|tactical missiles corporation|takticheskoe raketnoe vooruzhenie|тактическое ракетное вооружение|тактичне ракетне озброєння
npp|research and production association|npp|нпп|research and production enterprise|research and production corporation|research and production|research and production company|naukovo vyrobnyche pidpryiemstvo|nauchno proizvodstvennoe predpriyatie|engineering and construction|kutato es termelovallalat|intreprinderea de cercetare si productie|corporatia de cercetare si productie|scientific and production enterprise|scientific production enterprise|spe|scientific and production|научно производственное предприятие|научно производственное|науково виробниче підприємство|науково виробниче
snco|settlement non banking credit institution|settlement non banking credit organization|snco|некредитная организация по расчетам|некредитна організація з розрахунків|некредитна організація по розрахунках
nbco|non bank credit organization|non banking credit organization|non bank credit institution|non banking credit institution|nbco|nco|некредитная организация|некредитна організація
alqaeda|al qaeda|qaeda|al qaida|qaida|al kaida|القاعده|qaida of jihad organization|al qaida organization|al qaida islamic army|al kaida islamic army
hezbollah|hezbollah|hizbollah|hezballah|hizballah|hizbullah|حزب الله|حزبالله
irgc|irgc|islamic revolutionary guard corps|islamic revolutionary guards corps|iranian islamic revolutionary guard corps|army of the guardians of the islamic revolution|sepah e pasdaran e enqelab e eslami|pasdaran|corps des gardiens de la revolution islamique|پاسداران|سپاه پاسداران انقلاب اسلامي
pla|pla|pla china|peoples liberation army|chinese peoples liberation army|china peoples liberation army|chinese pla|中国人民解放军|中国人民解放軍
ccp|ccp|chinese communist party|中国共产党|communist party of china
cia|cia|central intelligence agency|цру|центральное разведывательное управление
gas|gas|газ|газовый|газовая|غاز|گاز|가스|燃气|天然气|ガス
heavy|heavy|тяжелый|тяжелая|тяжелого|ثقيله|سنگين|重|重型
petrochem|petrochemical|petrochemicals|بتروكيماويات|پتروشيمي|нефтехимия|нефтехимический|нефтехимическая|石化
front|front|جبهه|фронт|阵线
movement|movement|حركه|движение|运动
council|council|مجلس|شوراي|شورا|совет|理事会
machinebuilding|машиностроительный завод|machine building plant
metallurgical|metallurgical|metallurgy|металлургический|металлургическая|металлургия|冶金
charity|charity|charitable|خيريه|благотворительный
`;
export default table;
