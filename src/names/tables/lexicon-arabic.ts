// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: Wikidata labels of people, CC0.
// Source: google/transliteration ar2en, Apache-2.0.
// Source: opensanctions/rigour, MIT, (c) OpenSanctions.org.
const table: string = `
اا aa
اب aab abbe ap ub
ابا abba
اباتاو apatow
اباتشا abacha
اباتوف ipatov
اباتي abate abatte
اباد abad
ابادو abbado
ابادي abadie abbadie
ابارا ebara ibara
اباردونادو abardonado
اباريسيدو aparecido
اباريسيو aparicio
اباز abaz
اباس abass
اباشيدزه abashidze
اباشيلي abasheli
اباظه abaza
اباعقيل abaakil
اباغازا ibagaza
اباغنيل abagnale
اباقا abaqa
ابالو abalo
ابالوتا abaluta
ابام apam
ابامينونداس epaminondas
ابان aban
ابانا abana
ابانغا apanga
ابانياله abbagnale
اباي abai abeille
ابت apt
ابتاهي abtahi
ابتسام ibtisam ebtissam ibtesam ibtissam ibtissame ibtissem
ابتكار ebtekar
ابتهاج ibtihaj ibtihej
ابتهال ibtihal
ابتون upton
ابتي apte
ابتيد apted
ابتيدون aptidon
ابثورب apthorp
ابجاوي abdjaoui
ابجر abgar apgar
ابداس abdas
ابدايك updike
ابدرهالدن abderhalden
ابدرهالين abderhalden
ابدوريموفا abduraimova
ابدون ebdon
ابرا ibra
ابراخيموفا ibragimova
ابرازفسكي abraszewski
ابراشكين abrashkin
ابراغام abragam
ابراغيموفا ibrahimova
ابرام abram
ابرامز abrams
ابراموف abramov abramoff
ابراموفيتش abramovic abramovich
ابرامي abrami
ابراهام abraham avraham
ابراهامز abrahams
ابراهم braham brahem
ابراهيم ibrahim brahim ebrahim
ابراهيما ibrahima
ابراهيموف ibragimov ibrahimov
ابراهيموفيتش ibrahimovic
ابراهيمي ebrahimi
ابرايمي ibraimi
ابرت ibert
ابرشي abrashi
ابركرمبي abercromby
ابركرومبي abercrombie
ابرلين aberlin
ابرهون abarhoun aberhoun
ابرو ebru
ابروتشاتو abbruscato
ابروسيموفا abrosimova
ابروشسيا abruscia
ابروميتيس abromaitis
ابرون abron
ابريا aprea
ابريال abrial
ابريغو abrigo
ابريل april abril
ابرينيس abrines
ابريو abreu
ابرييل abriel
ابس epps
ابسالون absalon
ابستول apostol
ابستين epstein
ابسقلاوس hypsicles
ابسن ibsen ebsen
ابسون upson
ابسير absire
ابسينس apsines
ابشر upshur
ابشير abshire
ابشيرش upchurch
ابغار apgar
ابفل apfel
ابكتيتوس epictetus
ابل able apel apple ebel
ابلان ablan
ابلانيدو ablanedo
ابلاي aballay
ابلباوم appelbaum
ابلتون appleton
ابلحد ablahad
ابلسيد appleseed
ابلغيت applegate
ابلنغ epling
ابلي abbley
ابليازوف ablyazov
ابليبي appleby
ابليكتشي iplikci
ابلين aplin
ابلينغ appling
ابن ibn bin ben
ابنجهاوس ebbinghaus
ابندا abanda
ابنر ebner abner
ابنو ebnou
ابني abney
ابنيزير ebenezer
ابه ebbe
ابهاس abhaas
ابهاي abhay
ابهيجات abhijat
ابهيمير eppehimer
ابهيناش abhinash
ابهيناف abhinav
ابو abu abou abo
ابواري abaurre
ابوالخير abulkhair
ابوالريش aboulrich
ابوالعفيا abulafia
ابوالفضل abolfazl
ابوبكر aboubakar aboobacker
ابوبي apopie
ابوت abbot abbott
ابوتا abouta
ابوتوفيتش abutovic
ابوخ eboch
ابوختين apukhtin
ابودا abuda
ابوداكا apodaca
ابودو aboudou
ابور ibor
ابوستول apostol
ابوستولي apostoli
ابوستوليديس apostolidis
ابوطبول abutbul
ابوفيان abovian
ابوفيس apophis
ابوكار abukar
ابوكي aboki
ابولا apoula
ابولتيينا aboltina
ابولو apollo
ابولون apollon
ابولوني apolloni
ابوليناريس apollinaris
ابولينير apollinaire
ابونا abuna
ابوندازيري abbondanzieri
ابوندو ebondo
ابونغي ebongue
ابوهاتزيرا abuhatzira
ابويا aboya
ابي abe abi abbey abby abbie abbe
ابيا appia
ابياتي abbiati
ابياشال apiashal
ابيان appian
ابياه appiah
ابيبي abebe
ابيت abet
ابيتاسيو epitacio
ابيتي abetti
ابيجيل abigail
ابيخون abeijon
ابيدال abidal
ابيدينوس abydenus
ابيراردو eberardo
ابيرت abert appert
ابيرتسبيرغر ibertsberger
ابيرجل abergel
ابيرلن abberline
ابيرن ebbern
ابيرناثي abernathy
ابيرنيثي abernethy
ابيرو aberu
ابيس abbis
ابيساي abisai
ابيش ibish
ابيشاي abishai
ابيشوف abisov
ابيشيوس apicius
ابيض abid
ابيضار abidar
ابيغ abegg
ابيغا abega
ابيغلين abegglen
ابيفاني epiphanny
ابيقور epicurus
ابيكاريوس abcarius
ابيكاسيس abecassis
ابيكو abeiku
ابيكيلا apicella
ابيل abell abel apell
ابيلا abela
ابيلار abelard
ابيلارد abelard
ابيلاردو abelardo
ابيلايراس abelairas
ابيلت appelt
ابيلجرين appelgren
ابيلدا abilda
ابيلز abels
ابيلسون abelson
ابيلو appelo
ابيلوف abilov
ابيلي epeli
ابيليان abelyan
ابيليانيدا avellaneda
ابيليجيسيه abeylegesse
ابيليس apelles
ابيمال abimael
ابيندانغويه appindangoye
ابيوات apiwat
ابيودون abiodun
ابيوس appius
ابيي abbey
ابييف abiyev
ات atte
اتا atta
اتاب atab
اتابوما atapuma
اتاتورك ataturk
اتاريوس attarius
اتاسو atasu
اتاسوي atasoy
اتاغول atagul
اتاف atav
اتاكول atakol
اتال atal
اتالاريك athalaric
اتالوس attalus
اتامارو utamaro
اتامي aatami
اتانا itana
اتاناس atanas
اتاناسيو atanasio
اتاناكوفيتش atanackovic
اتاهوالبا atahualpa
اتاي atai
اتبرور atabrour
اتتشيغاريه etchegaray
اتخباسكن atakhebasken
اتدريك etdrick
اتر ater
اترام attram
اتربرغ atterberg
اتريش ettrich
اتزمون atzmon
اتزوري atzori
اتزيوني etzioni
اتسشي atsushi
اتسك atsuki
اتسكو atsuko
اتسمي utsumi
اتسو atsou atsu
اتسوتا atsuta
اتسوتاكا atsutaka
اتسوتو atsuto
اتسوشي atsushi
اتسوغه tsuga
اتسومي atsumi
اتسوهيرو atsuhiro
اتسوهيكو atsuhiko
اتشازو echazu
اتشافاري echavarri
اتشبيريا echeberria
اتشوكارو achucarro
اتشي itshi
اتشياما uchiyama
اتشيبي achebe
اتشيدا uchida
اتشيرينزا acerenza
اتشيسون acheson
اتشيغاراي echegaray
اتشيفاريا echevarria
اتشيكالين acikalin
اتشيمارو ichimaru
اتشيمبونغ acheampong
اتكسيتا etxeita
اتكين atkine
اتكينز atkins
اتكينس atkins
اتكينسون atkinson
اتل atle
اتلانيرسا atlanersa
اتلي attlee atlee
اتليس attles etlis
اتمان atman
اتمن atmen
اتو ato
اتواهين atuahene
اتوتر atwater
اتوراسبي iturraspe
اتورايا atturaya
اتوربيدي iturbide
اتوري autuori
اتوسا atousa
اتول atul
اتولف ataulf
اتوم atom
اتومو atomu
اتوود attwood atwood
اتوي atoy
اتويل atwell attwell
اتي etti
اتيا athiya
اتياس atias
اتيان etienne
اتيبيه etepe
اتير athir
اتيربوري atterbury
اتيكي eteki
اتيل attell
اتيلا attila atila
اتيلوس atilius
اتيليلو atilio
اتيليو attilio
اتينا atena
اتينبارا attenborough
اتينولف atenulf
اثاسكون izaskun
اثال uthal
اثاناسولاس athanasoulas athanassoulas
اثاناسيوس athanassios
اثانيا azana
اثانيسيوس athanasius
اثرتون atherton
اثرينغتون etherington
اثكوي azkue
اثنار aznar
اثناريز aznarez
اثورالدي ithurralde
اثويلا azuela
اثيدو acedo
اثيل ethel
اثيلستان athelstan
اثينا athina asena athene
اثينايو athinaiou
اثينايوس athenaeus
اجا aja
اجات agat
اجاتا agata
اجاثا agatha
اجاداكوس agadakos
اجار agar
اجارتامنديا ugartamendia
اجافون ajavon
اجانوفيتش ajanovic
اجاي ajayi
اجبيكو agbeko
اجد egede
اجدا ajda
اجدو ajeddou
اجدوكوفيتش ajdukovic
اجديسجارد ejdesgaard
اجرسكيس ezerskis
اجروم adjurrum
اجريبا agrippa
اجستوس adjutus
اجلال iclal
اجلان ajlan
اجلنتينا eglantyne
اجمل ajmal
اجناتاس ignatas
اجناسي ignasi
اجناسيو ignacio
اجنسا ajinca
اجنولوتو agnolutto
اجنيس agnese
اجنيو agnew
اجو ajo ajou
اجوبي egobi
اجوديلو agudelo
اجوزكوي egozkue
اجوستيني agustini
اجوشي eguchi
اجويان egoyan
اجويريزابالاجا aguirrezabalaga
اجويناجالدي aguinagalde
اجيت ajit
اجيرتون edgerton
اجيرستيد agersted
اجيرهولم aggerholm
اجيس agis
اجيسيلاوس agesilaus
اجيم ejim
اجينا agena
اجينيس agyness
احاري ahari
احدي ahadi
احرضان aherdane
احسان ehsan ihsan
احسن ahsan
احلام ahlam ahlem
احمد ahmad ahmed akhmad akhmed hmed
احمدزي ahmadzai
احمدو ahmadu ahmadou
احمدوف ahmedow ahmedov
احمدي ahmadi ahamdi
احمس ahmose
احنصال ahansal
اخارد achard
اخاريوس acharius
اخانوتش akhannouch
اختانوف akhtanov
اختر akhtar
اختيار ikhtiyar
اخرباش akherbach
اخرس akhras
اخريك akhrik
اخشيشين akhchichine
اخطب akhtab
اخماتوفا akhmatova
اخمياروف akhmyarov
اخناتون akhenaten akhenaton
اخنوش akhannouch akhenouch
اخنوشي akhnouche
اخوان akhavan
اخورست akhurst
اخوندوف akhundov
اخير ager
اخيم achim
اخينوعم achinoam
اخيه aagje
اد ed ad edd id
ادا ada
ادابو addabbo
اداتشي adachi
اداتشيهارا adachihara
ادار idar
اداريان addarian
اداسي adasi
اداكتوسون adaktusson
ادالبيرت adalbert
اداما adama
اداماري adamari
ادامز adams
ادامك adamek
ادامكزاك adamczak
ادامكوس adamkus
ادامو adamo
اداموف adamov
ادامي adami
اداميا adamia
اداميتش adamich
اداميز adamez
ادان adan idan
ادانسون adanson
ادانغار idangar
اداني adane
ادبرغ edberg
ادبيب adebibe
ادج edge
ادجاني adjani
ادجاي adjaye
ادجي adjei
ادجيوانو adjiwanou
ادر ader
ادراحي edrahi
ادرعي adraee
ادرومينو idromeno
ادري adri adrie
ادريا adria
ادريان adrian adrien adrienne adriaan adriaen adreian
ادريانا adriana adrijana
ادريانو adriano
ادريانوس adrianus
ادريس driss idris idrees adris idries idriz
ادريسا idrissa drissa edrissa
ادريسو idrissou
ادريسوف idrissov
ادريسي idrissi idrizi
ادرين aderin
ادرينن adrienn
ادرينه adrienne
ادزاميتوفا adzhametova
ادسل edsel
ادسون edson
ادسيت adsit
ادغار edgar
ادغاراس edgaras
ادغاردو edgardo
ادغارس edgars
ادفال edwall
ادفوكات advocaat
ادفين edvin
ادفيناس edvinas
ادقرين edgren
ادكنز adkins
ادكينز adkins
ادلارد adlard
ادلاند aadland
ادلاي adlai
ادلبرت adelbert
ادلر adler
ادلستاين adelstein
ادلستين adelstein edelstein edelsten
ادلغارد edelgard
ادلفلت edelfelt
ادلكيس adelchis adalgis
ادلمان adelman
ادلمولر edelmuller
ادلون adlon
ادلونغ adelung
ادليرسباري adlersparre
ادليزا adeliza
ادليفسين edlefsen
ادليكه adeleke
ادليمان adleman eddleman
ادلين adeline
ادم adam adem aden
ادمار edmar
ادمان edman
ادماوي admawi
ادمز addams
ادمسون adamson
ادملسون edmilson
ادملو ademollo
ادموفيتش adamovic
ادمون edmond
ادموند edmund edmonde
ادموندز edmonds edmunds
ادموندسون edmundsson
ادموندو edmundo edmondo
ادموني admoni
ادمير admir
ادنام adnam
ادنر edner
ادنغتون eddington
ادني edney
اده edde
ادهانوم adhanom
ادهم adham edham
ادهيكاري adhikari
ادو addo adu ado
ادوار edouard
ادوارد edward eduard edouard edvard
ادواردا eduarda
ادواردز edwards
ادواردو eduardo edoardo odoardo
ادوبا aduba
ادوباتو adubato
ادوج edwige
ادور edwar
ادورثي edworthy
ادورني adorni
ادوري adoree
ادوريز aduriz
ادوسيندا adosinda
ادوكول adducul
ادولاي adulai
ادولف adolf adolphe adolph adolff audulf dolf
ادولفو adolfo adolpho alfo
ادولفوس adolphus
ادولياديج adulyadej
ادوماه adomah
ادومايتيس adomaitis
ادوميان adomian
ادونال adonal
ادونياس adonias
ادونيس adonis adunis
ادوه addouh
ادوين audouin edwin
ادوينا edwina
ادي eddie ade edi addy adey iddi
اديارت adiarte
اديارتي idiarte
اديامان adiyaman
اديانا edijana
اديب adib adeeb edip
اديبايور adebayor
اديبه edibe
اديبو adepo
اديبوجو adepoju
اديبي adibi
اديتي aditi
اديث edith
اديثا edyta
اديديونغ edidiong
ادير adair ader
اديرز aders
اديركا aderca
اديس ades addys adiss
اديسون addison edison
اديشكو edeshko
اديشي adichie
اديغبوي adegboye
اديغو edigu
اديفيمي adefemi
اديكو adiko
اديكويا adekoya
اديل adele edel
اديلا adela
اديلاردو adelardo
اديلايد adelaide
اديلتون adailton
اديلسون adelson adeilson adilson edilson
اديلونغ adelung
اديلين adelin
اديلينا adelina
اديليي adeleye
اديمار adhemar
اديمولا ademola
ادينا adina
اديناور adenauer
ادينسون edinson
ادينسيل addinsell
ادينغتون eddington
ادينغونو adingono
ادينون adenon
اديوار adivar
اديوداتوس adeodatus
اديي ideye
اديياه adiyiah
ادييجو addiego
اذرتاش azartash
اذرنوش azarnoush
اذري azari
ارا ara
اراب arap
ارابال arrabal
ارابو arabo
ارابوفيتش arapovic
ارابي arapi
ارابيان arabian
اراتا arata urata
اراتاشيما urashima
اراتاني aratani
اراتوس aratus
اراتوستينس eratosthenes
اراد arad
ارادوري aradori
اراراغوري iraragorri
ارازابال larrazabal
ارازموفيتش erazmovich
ارازي arazi
اراس aras
اراستي errasti
اراسيلما iracelma
اراسيلي aracely
اراش arash
اراشيرو arashiro
اراغو arago
اراغون aragon
اراغونيس aragones
اراغونيسيس aragoneses
ارافينا aravena
اراكاوا arakawa
اراكوفيتش erakovic
اراكي araki araque
اراكيستاين araquistain
ارالدو eraldo
ارام aram
ارامباسيك arambasic
ارامبورو aramburu aramburo aranburu
اراميس aramis
ارانا arana aranha
ارانتشا arantxa
ارانجيز aranguiz
اراندا aranda
ارانر erener
ارانز arranz
ارانزا aranza
ارانزابال aranzabal
ارانزوبيا aranzubia
ارانغو arango
ارانو arano
اراني arany
ارانيا arana
ارانيتوفيتش aranitovic
ارانيكو araniko
ارانييتا iraneta
اراهوري arabori
اراو arrau
اراوجو araujo
اراي arai eray
ارايا araya
ارايبا araiba
ارايدن eraydin
ارب arp
اربا arba
ارباتشاكوف arbachakov
ارباد arpad
ارباز arbaaz
ارباكه aarbakke
اربت arbet
اربر arber
اربوثنوت arbuthnot
اربوس arbus
اربوف arabov
اربوكل arbuckle
اربول arbol
اربي erbi
اربيرت aribert
اربيلوا arbeloa
اربين arben
اربينز arbenz
ارت art aart aert
ارتادي artadi
ارتاكاما artakama
ارتس aarts
ارتسن aartsen
ارتسيم artsem
ارتسيوم artsiom
ارتشر archer
ارتشمباد archambaud
ارتشولينا archuleta
ارتشونديا archundia
ارتشي archie
ارتشيبنكو archipenko
ارتشيبونغ archibong
ارتشيبيكو archibeque
ارتل ertl ertel
ارتنر artner
ارتو artaud arthaud arto
ارتوا artois
ارتور artur
ارتوراس arturas
ارتورس arturs
ارتورك erturk
ارتورو arturo
ارتولا artola
ارتوما aartomaa
ارتوندو artunedo
ارتونو artuno
ارتي aarti arty artie
ارتيبولي artipoli
ارتيتا arteta
ارتيتكسي artetxe
ارتيرتون arterton
ارتيس artis
ارتيست artist
ارتيسياني artesiani
ارتيغا arteaga
ارتيغاس artigas
ارتيغون irtegun
ارتيكوف artykov
ارتيليزا artelesa
ارتيم artem
ارتيميسا artemisia
ارتيميو artemio
ارتين artin
ارتيوم artyom
ارتيوموف artemov
ارثر artie arthur
ارثرز arthurs
ارثي aarthi
ارجافيك erjavec
ارجان arjan
ارجلوفا irglova
ارجنتو argento
ارجنتين argentin
ارجنتينا argentina
ارجو argo
ارجوف argov
ارجوميدو argumedo
ارجون arjun
ارجيريس argiris
ارجيك ergec
ارجيل argel
ارجين ergin
ارجينتو argento
ارجينيس argenis
ارحومه rahuma
ارخميدس archimedes
ارخونا arjona
ارخيبوفا arkhipova
ارخيتاس archytas
ارخيداموس archidamus
ارخيلاوس archelaus
ارد ard
اردا arda
اردال erdal
اردان erdan
اردزينبا ardzinba
اردشير ardashir
اردلان ardalan
اردم erdem
اردن arden ardenne erden
اردوان hardouin
اردوسي erdosi
اردوش arduc
اردوغان erdogan
اردول erdol
اردونيو ordono
ارديان ardian
ارديتي arditi
ارديزوغلو ardizoglou
ارديليس ardiles
اردينج erdinc
اردينيز erdeniz
ارز arz
ارزاكوفا arzhakova
ارزاماسكوف arzamaskov
ارزاماسوفا arzamasova
ارزت arzt
ارزقي arezki
ارزو arezou arzo arzu
ارزواغا arzuaga
ارزوم arzum
ارزومانيان arzumanyan
ارزينو arzeno
ارسا arca
ارسام warsame
ارسان ersan
ارستبوس aristippus
ارسديل arsdale
ارسطكاس aristoxenus
ارسطو aristotle
ارسكين erskine
ارسل arsel
ارسلان arslan
ارسوي ersoy
ارسي arce
ارسيسو arciso
ارسيمبولدو arcimboldo
ارسين arsen
ارسينوي arsinoe
ارسيني arseniy
ارسينيه arsinee
ارسينيو arsenio
ارسينييف arsenyev
ارسيو arceo
ارشاد ershad irshad
ارشافين arshavin
ارشام arsham
ارشامبو archambault
ارشد arshad
ارشو ershuu
ارشي archie
ارشيبالد archibald
ارشيدوق archduke
ارطغرل ertugrul
ارغاشيف irgashive
ارغاور argauer
ارغايوس argaeus
ارغريتش argerich
ارغلاندر argelander
ارغمان argaman
ارغنج ergenc
ارغنزينو argenziano
ارغواني arghavani
ارغوتي argote
ارغودار erguder
ارغوف argov
ارغوفيانس argoviensis
ارغون ergun
ارغيتا ergueta
ارغيداس arguedas
ارغيروس argyrus
ارغيزي arghezi
ارغيل argyll
ارغيو arguello
ارف arf
ارفانيتيس arvanitis
ارفستا arvesta
ارفسين arvesen
ارفو arvo
ارفي arvi
ارفيد arvid
ارفيدسون arvidsson arvidson arwidsson
ارفيسون arveson
ارفيك erevik
ارفيلادزه arveladze
ارفين ervin arvin erwin
ارفيند arvind
ارفينغ erving
ارقويو urquijo
اركابتوم irkabtum
اركادي arkady
اركاديا arcadia
اركاديلت arcadelt
اركاديو arcadio
اركاديوس arkadiusz arcadius
اركاراز arcaraz
اركارو arcaro
اركاري arcari
اركاس arcas
اركال urkal
اركان erkan arikan ercan
اركانجيلي arcangeli
اركاند erkand
اركاين arcain
اركرايت arkwright
اركسيلاوس arcesilaus
اركل arkel
اركنجلو arcangelo
اركو arco erkko arko
اركوري arcuri
اركولي ercole
اركون arkoun
اركونادا arconada
اركيت arquette
اركيجينيس archigenes
اركيكلي erkekli
اركين arkin erkin
ارل arles earl
ارلانديز darlandes
ارلانغ erlang
ارلت arlt
ارلدج arledge
ارلن arlen
ارلند arland
ارلو arlo
ارلوكاس arlauckas
ارلي arlie
ارليت arlette
ارليتشمان ehrlichman
ارليخ ehrlich
ارليس arliss
ارلين arlen arlene arleen
ارليند erlend
ارليندور erlendur
ارلينغ erling
ارلينيس arlenis
ارم erm
ارما erma
ارمادا armada
ارماس armas
ارمان arman
ارماند armand
ارماندس armands
ارماندو armando
ارمانو ermano
ارماني armani
ارماور armauer
ارمسترونغ armstrong
ارمسيند ermesinde
ارمفلت armfelt
ارمفيلد armfield
ارمله armalet
ارملي armeli
ارمنتيروس armenteros
ارمنداريز armendariz
ارمولينسكيج ermolinskij
ارمومن armoumen
ارمونيلا ermonela
ارموود armwood
ارمي armi armie
ارميا jeremiah ieremia
ارميت armet
ارميتا armetta
ارميتاج armitage
ارميدا hermida
ارميرو armero
ارميس ermes
ارميستد armistead
ارميسكو irimescu
ارميسين armisen
ارميص ermes
ارميل armel rmail
ارمين armen armin ermin
ارمينتا armenta
ارمينتيروس armenteros
ارمينج irming
ارميند armend
ارميندو armindo
ارمينغارد ermengarde
ارمينيا armenia
ارمينيوس arminius
ارن arn
ارنا erna arna
ارنابولدي arnaboldi
ارناز arnaz
ارناس arnas
ارنال arnal
ارنالدو arnaldo
ارنان hernan
ارناندو hernando
ارناوتيس arnaoutis
ارناووط arnaout
ارنايز arnaiz
ارنبرج arenberg
ارنبيورن arnbjorn
ارنت arnett
ارند arnd
ارندت arendt
ارندروب arendrup
ارندس arends
ارنديز erendiz
ارنز arens
ارنزن arnzen
ارنزيدير arnezeder
ارنست earnest ernest ernst
ارنستاس ernestas
ارنستو ernesto
ارنسن arnesen
ارنسون aaronson
ارنفريد ehrenfried
ارنفيلد arnfield
ارنفين arnfinn
ارنهييم arnheim
ارنو arnaud arno arnoux erno arnau arnaut
ارنوت arnott
ارنود arnoud
ارنودوفسكي arnaudovski
ارنوفسكي aronofsky
ارنولت arenholt
ارنولد arnold arnould
ارنولدسون arnoldson
ارنولف arnulf
ارنولفو arnolfo arnulfo
ارنولين arnolin
ارنون arnon
ارني arnie arne earnie erne
ارنيت arnette
ارنيس arness
ارنيل arnel
ارنيلاس arnelas
ارنيلي arnelle
ارنيم arnim
ارنينج arneng
ارهات erhat
ارهارت erhardt
ارهارد erhard
ارهان erhan
ارهانكرر arikhankharer
ارهولتز erholtz
ارهين arhin
ارو arrow
اروابارينا arruabarrena
اروان erwann
اروب arop
اروبيه arrupe
اروتينيان arutyunian
اروجو araujo
ارورا arora
اروريتا irureta
اروسميث arrowsmith
اروسي arusei
اروسيفا aroseva
اروسيمينا arosemena
اروسيو arosio
ارولكان erolcan
ارومويغبي eromoigbe
ارون aaron aron arun
ارونا arouna
ارونداتي arundhati
اروندي irwandi
ارونز aarons
ارونس aarones
ارونسون aaronsohn aronson
ارونن eronen
ارونيان aronian
ارونيكا aronica
اروها iroha
اروين irwin
ارويند arwind
ارويو arroyo auroux
اري ari arie ary ere
اريا aria ariya arraya
اريابهاتا aryabhata
ارياتي ariatti
اريادن ariadne
ارياديوس arrhidaeus
اريارتي iriarte
ارياس arias
ارياسو ariyasu
اريان ariane aryan arijan
اريانا aryana
اريانه ariana
ارياني ireane
ارياودو ariaudo
اريبار iribar
اريباس arribas
اريبرت aripert
اريتا arita arrieta
اريتينو aretino
اريثا aretha
اريجبابو arigbabu
اريجنوتي arignote
اريجو arigo
اريجيت arijit
اريجينا eriugena
اريدسون eridson
اريدوندو arredondo
اريدي arridy
اريزا ariza
اريزابالاغا arrizabalaga
اريزار irizar
اريزاغا arizaga
اريزاولا orizaola
اريزميندي arismendi arizmendi
اريزونو arizono
اريزين arizin
اريس aris aires aries ayres
اريسا arisa
اريساوا arisawa
اريستا arista
اريستارخ aristarkh
اريستبوس aristippus
اريستوفان aristophanes
اريستيد aristide
اريستيدس aristides
اريستيديس aristides aristidis
اريستيغياتا aristeguieta
اريسمان arisman
اريسون arison
اريش erich
اريغاوي aregawi
اريغو arrigo
اريغوني arrigoni
اريغوي arregui
اريفالو arevalo
اريفيفا arefyeva
اريك erik eric erich erick errick
اريكا erika
اريكسن eriksen
اريكسون ericsson erickson ericson erikson
اريكو arico errico
اريكيس arechis
اريل aerle arell
اريلانو arellano
اريلد arild
اريما arima
اريموتو arimoto
اريميتسو arimitsu
ارين arenes eren
ارينا arena arina
اريناغا arinaga
ارينال arenal
ارينتي arienti
ارينج arinc
اريند arend
اريندا arenda
اريندسي arendse
ارينس arriens
ارينهارت arenhart
ارينو ireno
ارينيرك ehrenreich
اريهاما arihama
اريو ario
اريوس arijus arius
اريوستو ariosto
اريوشي ariyoshi
اريوفستس ariovistus
اريولا arreola
اريون arion erjon
ارييس aries
ارييل ariel
ارييه aryeh arieh
از eze
ازابال azabal
ازابيلا izabella
ازاد azad
ازارد ezzard
ازارو azaro azzaro
ازاروف azarov
ازاريا azaria
ازاريان azaryan
ازارينكا azarenka
ازاك isaac
ازاكي azaki
ازانجو azango
ازايكو azaykou
ازبيليكويتا azpilicueta
ازتيكا azteca
ازدمير ozdemir
ازري izri
ازعور azour
ازغيان ezgjan
ازقيراي izagirre
ازكارجورتا azkargorta
ازكون azgoun
ازكويرو ezquerro
ازلي ezeli
ازلينن azlynn
ازمون azmoun
ازنافور aznavour
ازواغ azaouagh
ازوباردي azzopardi
ازوبيكي azubuike
ازور azure
ازوسا azusa
ازوفرا azofra
ازوفيفا azofeifa
ازولاي azoulay azulai azulay
ازوما azuma azumah
ازومو izumo
ازومي azumi
ازوني azouni
ازي azzi
ازيتا izzeta azita
ازيرسكي ezersky
ازيس azis
ازيفيدو azevedo
ازيكيوي azikiwe
ازيليا azealia
ازيليو azeglio
ازيمي azemi
ازيو ezio
ازيوماردي azyumardi
اس aas ess
اسا asa esa
اسادا asada
اساداوسكايت asadauskaite
اسادوريان assadourian
اساروغلو asaroglu
اساري asare asari
اساشوريو asashoryu
اساغوي asagoe
اساف asaph
اسافا asafa
اساكا asaka
اساكاوا asakawa
اساكو asako
اساكورا asakura
اساكي esaki
اسالاس esalas
اسالي assale
اساليه assale
اسامبارد isambard
اسامه oussama usama osama osamah ossama
اسامواه asamoah
اسامي asami
اسانتي assante
اسانج assange
اسانو asano
اسانوما asanuma
اساهينا asahina
اساوكا asaoka
اساي asai
اسبارثا esparza
اسباروهوف asparuhov
اسبازيا aspasia
اسباس aspas
اسبالتا aspelta
اسبانا espana
اسبانيا spain
اسباير speier
اسبر esper
اسبرجر asperger
اسبروك asbroeck
اسبرونثيدا espronceda
اسبريا asprilla
اسبرييا espriella
اسبلين aspelin
اسبن aspen
اسبندار espandar
اسبوزيبوس speusippus
اسبوزيتو esposito
اسبوسيتو esposito
اسبي aspe
اسبيرانزا esperanza
اسبيريتو espiritu
اسبيك asbaek
اسبيكت aspect
اسبيل asbel espil
اسبينا espina
اسبينار espinar
اسبينال aspinall espinal
اسبينو espino
اسبينوزا espinosa espinoza
اسبينوسا espinosa
است est iset
استا asta
استاد stade
استاذ ustadh
استارلوا astarloa
استاس estas
استافانا estavana
استافييفس astafjevs
استاكين ustekin
استامان astaman
استامي istemi
استانغيه estanguet
استانيسلاو estanislao
استبرج ostberg
استر esther ester aster
استرادا estrada astrada
استراشابكين astrashapkin
استرهازي esterhazy
استرو astro
استروب astrup
استرود astrud
استروك astruc
استري astri
استريد astrid
استريلا estrella
استفان istvan
استفيان estiven
استلي astley
استن esten
استو astou
استوبايوس stobaeus
استودييو astudillo
استور astor
استوري astori
استورياس asturias
استومن istomin
استون aston
استونييه estaunie
استويانوف estoyanoff
استي esti este
استياجيس astyages
استيانو estiano
استيب estep
استيباليث estibaliz
استيبان esteban
استير astaire esther
استيز astiz
استيس estes
استيفا esteve
استيفان estefan
استيفانيا estefania
استيفانيكو estevanico
استيفيز esteves estevez
استيل estelle
استيلا estela
استيلي estili
استيميروفا estemirova
استين astin estienne
استينغو astengo
استينو stino
اسجرسون asgeirsson
اسحاق isaac ishaq itzhak eshaq isaach ishag
اسحق isaacs
اسخيلوس aeschylus
اسد asad
اسدروبال asdrubal
اسدي asadi
اسر asser
اسراء esra israa esraa isra
اسرالسون israelsson
اسراييل israel
اسرحدون esarhaddon
اسرور asror
اسروم esrom
اسشورتر schurter
اسطفان estephan
اسطفانوس stephanos
اسطمبولي stambouli
اسعاد essad
اسعد assaad asad assad ashad esad esat
اسغريمسون asgrimsson
اسفين esswein
اسك aske
اسكارديا ascaride
اسكاري ascari
اسكالانتي escalante
اسكالون escalon
اسكاليرا escalera
اسكان askan iscan
اسكانيو ascanio
اسكتلندا scotland
اسكريبانو escribano
اسكرينوف iskrenov
اسكلاراموندا esclaramunda
اسكليتين asclettin
اسكندر iskandar iskender scandar skandar skander
اسكندري eskandari
اسكندريان eskandarian
اسكندون escandon
اسكهنبش eschenbach
اسكو askew asko esco
اسكوبار escobar
اسكوبال escobal
اسكوبيدو escobedo
اسكوبير escober
اسكوديرو escudero
اسكولا escola
اسكولاستيكو escolastico
اسكيا askia
اسكيت iskit
اسكيدا esqueda
اسكيفل esquivel
اسكيفولد askevold
اسكيل eskil
اسكيلد eskild
اسكين askin
اسكينز askins
اسكيون ascione
اسلافا eslava
اسلام islam
اسلاند aasland
اسلر isler
اسلم aslam
اسلمزيان aslamazian
اسلوم islom
اسلون eslon
اسلوند aslund
اسلي asle
اسماء asma assmaa
اسمار ismar
اسماعيل ismail ismael esmaeel smail ishmael esmail
اسماعيلوف ismailov izmailov
اسماعيلوفا ismailava ismayilova
اسماعيلي esmaeili smaili
اسماعيليفر esmaeilifar
اسماكر asmaker
اسمر asmar
اسمرنديجي smarandache
اسمهان asmahan ismihan
اسمون esmon
اسمي asumi
اسمير asmir
اسنايدر esnaider
اسنجو essengue
اسنر asner
اسو aso
اسورمندي asurmendi
اسوس lassus
اسوكا asuke
اسوكي asuki
اسولين assouline assulin asulin
اسومايلا issoumaila
اسومي asumi
اسون asson
اسونساو assuncao
اسوياما isoyama
اسويريو assuerio
اسي asii assie
اسيا asia assia
اسياس isaias
اسياغا issiaga
اسيد aseed
اسيريا assyria
اسيس assis
اسيفيدو acevedo
اسيكباس acikbas
اسيل aseel
اسيلتون aselton
اسيلينو acelino
اسيمبي assembe
اسيمواسا assemoassa
اسين asin
اسينخو asenjo
اسينسي asensi
اسينسيو asensio
اسينوم asinum
اسينيوس asinius
اسيهاغو esehagu
اسيير asier
اش ashe esch
اشا acha ahsha asa asha isha
اشار achar
اشارا achara
اشام ascham isham
اشامي achami
اشانت ashante
اشانتي ashanti
اشاولو ashaolu
اشباخ aschbach
اشبان spann
اشبرغ aschberg
اشبرنجر sprenger
اشبروك ashbrook
اشبوت asboth
اشبي ashby ashbee
اشبيري ashbery
اشتار ishtar
اشترنبوش achternbusch
اشتومه stumme
اشتون ashton
اشدون ashdown
اشر asher asscher usher
اشراف echraf
اشراق ichraq
اشراقي eshraghi
اشرسن ascherson
اشرف achraf esref ashraf
اشفاق ishfaq
اشفق ashfaq
اشفورد ashford
اشقر ashkar
اشكرابيتش askrabic
اشكراوفت ashcroft
اشكنازي ashkenazy ashkenazi
اشكول eshkol
اشلق ashlag
اشلي ashlee ashley ashlie ashly
اشلين ashlynn
اشمايل ishmael
اشمور ashmore ishimure
اشنباخ eschenbach
اشنطيح achenteh
اشنك echenique
اشنهوغ aschehoug
اشهبار achahbar
اشوتوش ashutosh
اشور ashur
اشوربانيبال ashurbanipal
اشورماتوف ashurmatov
اشوف aschoff
اشوك ashok
اشوكا ashoka
اشونك schwenck
اشوورث ashworth
اشيار issiar
اشياكو ishiaku
اشيبان achiban
اشيبنا ushibana
اشيدا ashida washida
اشيرباوير ascherbauer
اشيرو ashiro
اشيروود isherwood
اشيزومي ishizumi
اشيش ashish
اشيغامي ishigami ishigame
اشيك achike
اشيكلي isikli
اشيل achille
اشيمبونج acheampong
اشين ashin
اصاله assala
اصغر asghar
اصف asif assef
اصفري asfari
اصفي asifi
اصلاح islah
اصلان aslan azlan
اصلي asli
اصليهان aslihan
اصوفي assoufi
اصيبعه usaibia
اصيل asil
اطاي atay
اطلان atlan
اطهري athari
اطوار atwar
اعبابو ababou
اعتابو aatabou
اعتزاز aitzaz
اعتصامي etesami
اعتقال aatqall
اعتماد etemad
اعثم atham
اعجاز aijaz
اعراب aarab arav
اعرور arrour
اعشي asha
اعظم azam
اعماره aamara
اعور awar
اعين ayan ayun
اغ ag
اغا agha aga agah agca
اغاباييف agabayew
اغابوس agabus
اغاتزي agazzi
اغاثا agatha agathe
اغاثو agatho
اغاثون agathon
اغاجان aghajan
اغاراشي igarashi
اغارد agard agardh
اغاروال aggarwal
اغازاده aghazadeh
اغاسا agassa
اغاسي aghasi
اغاسيز agassiz
اغانزو aganzo
اغاهووا aghahowa
اغاوا agawa
اغاييف agayov
اغبا agba
اغباريه agbaria agbarieh aghbariyya
اغباني agbani
اغبرت egbert
اغبو agbo agboh
اغبونلاهور agbonlahor
اغبيم agbim
اغت agt
اغداشلو aghdashloo
اغر agger
اغراس agras
اغرافانيس agravanis
اغراوال agrawal
اغرت eggert
اغرن agren
اغرون agron
اغري agre
اغريبا agrippa
اغريستي agresti
اغريكولا agricola
اغرين agren
اغرينوسكي ugrinoski
اغستا agusta
اغسطس augustus
اغليسفيلد egglesfield
اغليسيا iglesia
اغليسياس iglesias
اغلين eglin
اغماني aghmani
اغن eggen
اغناتييف ignatieff
اغنارو ignarro
اغناز ignaz
اغنازيو ignazio
اغناسي ignacy
اغناسيو ignacio
اغناطيوس ignatius ignaty
اغنر agner wagener
اغنوديس agnodice
اغنوليس agnellus
اغني agne
اغنيتا agneta agnetha
اغنيس agnes agnez
اغو ago agu
اغوازي agouazi
اغواس aguas
اغوت agut
اغوتا agota
اغوتزولي aguzzoli
اغوديو agudio
اغوريغاري aguirregaray
اغورين eguren
اغوس agoos agus
اغوستي agosti
اغوستياني agustiani
اغوستين agustin
اغوستينو agostino
اغوستيني agostini
اغوستينيو agostinho
اغوغو ogogo
اغولي agolli
اغوم agum
اغويرو aguero
اغويري aguerre
اغيت agate
اغيري aguirre
اغيلار aguilar
اغيليرا aguilera
اغيناغا aguinaga
اغينالدو aguinaldo
اغيني aghini
اف af aav
افا ava aava
افاتسمارك aavatsmark
افاتي avati
افار avar
افاراغوير ipharraguerre
افاريستوس evaristus
افاغريوس evagrius
افالوس davalos
افان avan
افاناسيف afanasyev
افاناسييف afanasyev
افانثيا evanthia
افانز evans
افانس eaves
افانسكو ivanescu
افانشيك ivancsik
افانو afanou
افتاب aftab
افتخار iftikhar
افتون afton
افتيموف evtimov
افتيموفا evtimova
افثيمس efthimis
افثيميوس efthymios
افخم afkham
افديكوفا avdekova
افدييا avdija
افديياي avdiaj
افدييف avdeyev
افرا aphra
افراح afrah
افرام avram afram ephrem frem
افراموف avramov
افراموفيتش avramovic
افراميسكو avramescu
افراهاط aphrahat
افرايم ephraim efraim afraim
افراين efrain
افرديتا aferdita
افرمان everman
افرمت avermaet
افروجاك afrojack
افروخ avrukh
افروزينينا efrosinina
افرومان afroman
افرون ephron
افري afriyie avery
افريبو ovrebo
افريت averitt everette
افريموجلو efraimoglou
افرين efren
افزيليوس afzelius
افستاتيو efstathiou
افستاثيوس efstathios
افسس ephesus
افسيف evseev
افشار afshar
افشين afshin
افغاني afghani
افغيروبولوس avgeropoulos
افغينيا evgenia evgeniya
افكان efkan
افلالو afflalo
افلح aflah
افليتولين aflitulin
افليك affleck
افليلو afflelou
افلين evelyne
افنت avent
افندي efendi afandi afandy effendi
افنشفلي ivanishvili
افني avni
افنيت avnet
افنير avner
افنيري avnery
افهيلد afheldt
افو affo avo
افوبي afobe
افوث avoth
افوجادرو avogadro
افورقي afewerki
افول afful
افولابي afolabi
افولتير affolter
افوم afum
افون ivone
افونسو afonso affonso
افونين afonin
افي avi
افياني ifeanyi
افيتال avital
افيتون yveton
افيتيسيان avetisyan
افيدان avidan
افيدون avedon
افير ever
افيرالدو everaldo
افيرام aviram
افيري avery
افيريسكو averescu
افيرينك averink
افيس avis
افيسنيس avesnes
افيسون iveson
افيشاي avishai
افيغان evigan
افيغدور avigdor
افيف aviv
افيلار avelar
افيلال afilal
افيلاي afellay
افيليس aviles
افيمكين efimkin
افين aven
افيناريوس avenarius
افيناش avinash
افيند evind
افيهو avihu
افيو avio
افيون affion
افييس aafjes
اقايي aghaei
اقبال iqbal
اقباي akbay
اقجورا akcura
اقديك akdik
اقريو akariou
اقشار akachar
اقصبي akesbi
اقليدس euclid
اقومي agoumi
اقيلي agueli
اقينجي akinci
اكا aka
اكاتارينا ekatarina
اكاتسوكا akatsuka
اكاتلي akatli
اكار acar akar
اكاراندوت akarandut
اكاردي accardi
اكاري akari
اكاساكي akasaki
اكاسوزو acasuzo
اكاسوسو acasuso
اكاسيتي acasiete
اكاسيو acacio
اكاشي akahoshi
اكافيا akavia
اكاكبو akakpo
اكاكي akaki
اكالكاتسي akhalkatsi
اكالين akalin
اكام accam
اكاماتسو akamatsu
اكامبراي accambray
اكامبي ekambi
اكاميني akamine
اكانجي akanji
اكانيشي okanishi
اكاو akao
اكاي akai ukai
اكايا akkaya
اكايتش ekaitz
اكايي akae
اكاييف akayev
اكبان akabane akpan
اكبر akbar
اكبربور akbarpour
اكبري akbari
اكبنوفا ukbenova
اكبوم akpom
اكبوميده akpomedah
اكبيرام akbayram
اكبيريجين ekperigin
اكبينار akpinar
اكتر akter
اكتريان acterian
اكتو ikuto
اكتون acton
اكتينوس ictinus
اكتيه ackte
اكثم aktham
اكجول akgul
اكدا acda
اكدال agdal ekdal
اكدغان akdag
اكر acker akir
اكرا ekra
اكرام ikram
اكرامي ekramy
اكرفيلدت akerfeldt
اكرلوف akerlof
اكرم akram ekrem
اكرمان ackermann akerman ackerman
اكرمي akrami
اكروبولس acropolis
اكرور akrour
اكرون akroun
اكري acri
اكريمان akkerman
اكزاركوبولوس exarchopoulos
اكس ax
اكساك aksak
اكسامبل example
اكسبوزيتو exposito
اكستراند ekstrand
اكستروم ekstrom
اكسزيبيت xzibit
اكسل axel exel axl
اكسلرود axelrod
اكسنسترنا oxenstierna
اكسو aksu
اكسوم exum
اكسوي aksoy
اكسويل axwell
اكسوييك aksuyek
اكسيس akses
اكسيل exell
اكسيلسون axelsson
اكسيلوس axelos
اكسيليس akselis
اكسينتي axente
اكسيونوف aksyonov
اكشاي akshay akshaye
اكشتاين eckstein
اكعبون akaaboune
اكغول akgul
اكلان aklan
اكلاند ackland
اكلز ackles
اكلوند eklund
اكلي akli akeley
اكليستون ecclestone
اكليل eklil ikililou
اكمان akman
اكمل akmal
اكمي akimi
اكنو akeno
اكنير eckner
اكو aco eco
اكوا akwa
اكواسي akwasi
اكوافريسكا acquafresca
اكوافني echouafni
اكوتاغاوا akutagawa
اكوتو akoto
اكوجنون akognon
اكوستا acosta
اكوش akos
اكوغلانس acoglanis
اكوف acuff
اكوفو akuffo
اكوفون acovone
اكوكو ekoko ikoko
اكومينوس acumenus
اكونو akono
اكونور akonnor
اكونوم ikunum
اكونومو economou
اكونيا acuna
اكونيس akunis
اكونين akunin
اكوو ikku
اكوير accoyer
اكويغبو akwuegbu
اكويل ecuele
اكويلاني aquilani
اكي ake acy aki
اكياسو akiyasu
اكياما akiyama
اكيبا akiba
اكيتا akita
اكيتاين aquitaine
اكيتو akito
اكيتوشي akitoshi
اكيتيان aquitaine
اكيجي ekici
اكيدا ikeda
اكيدي akide
اكيرا akira
اكيرسلي eckersley
اكيريمي akieremy
اكيزي ekezie
اكيس akis
اكيساكا akesaka
اكيشيقي akishige
اكيغامي ikegami
اكيفومي akifumi
اكيكو akiko
اكيكيا ikegaya
اكيلدز akyildiz
اكيم achim akeem
اكيماتسو ikematsu
اكيمان aciman
اكيموتو akimoto ikemoto
اكيمي akemi
اكين akin
اكيناجبي akinnagbe
اكيناغا ikenaga
اكينغ ikeng
اكينفيف akinfeev
اكينو akeno akino aquino
اكينواندي akinwande
اكينوبو akinobu
اكينوتشو akinocho
اكينوري akinori
اكيهيتو akihito
اكيهيرو akihiro
اكيهيكو akihiko
اكيو akio
اكيوز akyuz
اكيوشي akiyoshi
اكيول akyol
ال al el aall il
الابا alaba
الاباج alapag
الاباو alabau
الابراهيمي ibrahimi
الابرش abrash
الابي alabi
الابياري abyari
الابيض labiadh
الاتاسي atassi
الاتلي alatli
الاتوري alatorre
الاجدابي ajdabi
الاجوان olajuwon
الاحقاقي ihqaqi
الاحنف ahnaf
الاختيار ikhtiyar
الاخضر lakhdhar lakhdar
الاخضري akhdari
الاخطل akhtal
الاخوه lakhoua
الادار aladar
الادغم ladgham
الادلبي idilbi
الادو allado
الاديب adeeb
الاديو eladio
الاراكي araki
الارد allard
الاردايس allardyce
الاردبيلي ardabili
الاردكاني ardakani
الارسوزي arsuzi
الارشيدوق archduke
الارقم arqam
الاركون alarcon
الارناووط arnaoot larnaout
الاري elleray alarie
الارياني iryani
الاريك alaric
الاريو alario
الازراكوي alazraqui
الازهر lazhar
الازهري azhari
الازور azwar
الازيا alasia
الاس alas
الاستير alastair
الاسدي alasadi assadi
الاسراييلي israeli
الاسطا asta
الاسعد lassaad asaad
الاسفزاري isfizari
الاسكندري alexandria
الاسكي alaskey
الاسلامبولي islambouli
الاسمري asmari
الاسواني aswany
الاسود lassoued
الاسير assir
الاشتر ashtar
الاشتياني ashtiani
الاشعري achaari ashaari
الاشقر ashqar
الاصطخري estakhri
الاصفهاني esfahani esfehani isfahani
الاصيرم aloasirm
الاصيل alaseel
الاطرش atrash
الاطروش utrush
الاطون alaton
الاعتر alatar
الاعرج araj laredj
الاعرجي araji
الاغا agha
الاغيا alagia
الاغيتش alagich
الافراني ifrani
الافسون olafsson
الافطس aftas
الافيليب alaphilippe
الاكدي akkad
الاكفاني akfani
الاكينا alakina
الالب elbe
الالشي ulshi
الالفي alfi
الاله ilah
الالوسي alousi
الام elam
الامام limam elimam
الامانيون alemanni
الاملي amoli amuli
الامو alamo
الاميره princess
الامين lamine elamine
الان alan alain allan
الانا alana
الانبا anba
الاند aland alland
الاندلسي landolsi
الاندو alando
الانس alanis
الانسي onsi
الانماء inma
الانيز alaniz
الانيس alanis
الاهدل ahdal
الاهوازي ahwazi
الاوجلي aujali
الاورينا urena
الاونغبايا alaungpaya
الايرانشهري iranshahri
الاينا alaina
الايهم aiham
الب alp
البا alba elba
البابطين babtain
البادغيسي badghisi
الباراسين albarracin
الباران albarran
البارزاني barzani
الباز elbaz
الباسيني albasini
الباغ alvbage
الباقر elbagir
الباك allback
الباكار albacar
البالاديخو albaladejo
البان alban
البانس albans
البانو albano
الباني albany albaye
البانيز albanese
الباوم elbaum
الباي alpay
البتيري albutairi
البحار albahar
البدران albadran badrani
البدور albudoor
البر alper elber
البرادعي elbaradei
البرازيل brazil
البراطلي baratli
البرايت albrite
البرايتون albrighton
البرت albert
البرتا alberta
البرتس alberts
البرتسون albertson
البرتغال portugal
البرتنغو albertengo
البرتو alberto
البرتوزي albertosi
البرتي alberti aliberty
البرتينا albertina
البرتيني albertini
البردج elbridge
البرز albers
البرشت albrecht
البرغاني baraghani
البرغش albarghash
البرغوثي barghouti barghouthi
البرقان bargan
البرني alberni
البرهومي barhoumi
البروجردي boroujerdi
البريتون albrighton
البريزي albrizzi
البريشت albrecht
البرينو alberino
البسطويسي bastawisy
البغدادي baghdadi boghdadi
البكاء albakaa
البكاي elbekay
البكر albakr
البل albil
البلا albella
البلكرامي bilgrami
البلهوان belhouane
البليهي albleahy
البنزرتي benzarti
البنشيري banshiri
البهبهاني behbahani
البهنسي bahnassi
البو albu
البوت albot
البوران alboran
البورت allport alport
البورتا alborta
البوركويركي alburquerque
البورنوز albornoz
البوريتو alboreto
البوعيسي albueise
البوفلاسه albuflasa
البوكيرك albuquerque
البوليسكو albulescu
البوليوي albuliwi
البويو alboiu
البي albee
البياضي elbaiady
البيديو elpidio
البير alber
البيرتوس albertus
البيرجندي birjandi
البيردي alberdi
البيرز aalbers
البيره elvira
البيروني alberoni
البيزار alpizar
البيك albeck
البيلدا albelda
البين albin
البينا albina
البينتوسا albentosa
البينوس albinus
البينيانا albinana
البينيز albeniz
البيو elbio elvio
البيوس albius
البيول albiol
البيون albion
الت alt
التاسدوم iltasadum
التاسع ix
التافيني altafini
التاميرانو altamirano
التان altan
التاي altay
التايلي altayli
التبريزي tabrizi
التدورف altdorf
التدورفر altdorfer
الترمان alterman
الترهوني tarhouni
التشورتش allchurch
التشيلر altsheler
التكرلي tikerly
التكريتي altikriti
التلاتلي tlatli
التلمساني telmissany
التلميذ tilmidh
التلهوني talhouni
التليلي tlili
التمان altman
التماير altmaier
التن elton
التنبيليك altinbilek
الته elte
التو aalto
التوبيلي altobelli
التور altur
التوسير althusser
التوغ altug
التون elton alton
التونا altuna
التونن aaltonen
التويجري altwaijri
التيت eltit
التيج altig
التيدور altidore
التيرس alters
التيري altieri
التين altin
التينبيكوفا altynbekova
التينتوب altintop
التينشيك altinisik
التينغ eltingh
الثالث iii
الثامن viii
الثاني ii
الثاوس althaus
الثوز althouse
الثيا althea
الجابر aljaber
الجادر abduljader
الجار elgar
الجارحي elgarhi
الجارده allgardh
الجالينوس jalinus
الجان algan
الجبرين jebreen
الجر alger
الجرندي jerandi
الجرنون algernon
الجروين allgurin
الجريتلي elgretly
الجزايري aldjazairi
الجضران jadhran
الجعفري aljaafari
الجغميني jaghmini
الجمل aljamal elgamal
الجندوبي jendoubi
الجندي elgindy
الجهمي eljahmi
الجويني jouini
الجيرت algert
الجيرداس algirdas
الجيرسواري alguersuari
الجيري algieri
الجيريو algerio
الجيستو algisto
الجين elgin
الحاج lhadj
الحبشي elhebshi
الحجاج alhajjaj
الحدادين haddadin
الحديدي elhadidy
الحرار elharar
الحربي alharby
الحرشاني horchani
الحريشي lahrichi
الحسايني lahsaini
الحسن alassane alhassane alhasan
الحصري elhossary
الحمداني hamdani
الحمدوشي hamdouchi
الحمروش hamroush
الحميد elhameed
الحميدان humaidan
الخازيشفيلي alkhazishvili
الخالدي alkhaldi
الخثران khathran
الخجندي khujandi
الخشت elkhosht
الخصخوصي khaskhoussi
الخضر alkhudher elkhedr
الخطابي elkhattabi
الخليفه alkhalifa
الخمليشي khamlichi
الخوري elkoury
الخيزران khayzuran
الدا aalda alda elda
الداج aldag
الدار eldar
الدارد eldard
الدالي eddali
الدانا aldana
الداي alday
الداير aldair
الدايم abduldaim
الدباغ aldabbagh
الدخيسل aldgisl
الدر alder elder
الدربالي derbali
الدردج aldredge
الدرفايريلد alderweireld
الدرن aldrin
الدروبي aldroubi
الدروفاندي aldrovandi
الدريتش aldrich
الدريج aldridge
الدريدج aldridge eldridge
الدريهم durayhim
الدغباجي daghbaji
الدغرني adghirni
الدغمان doghmane
الدقامسه aldagamseh
الدقباسي daqbaashi
الدماطي eldamaty
الدمرداش demerdash eldemerdash
الدمشقي addimashqi
الدملوجي damluji
الدمير aldemir
الدنقزلي dinguizli
الدنمارك denmark
الدهماني dahmani
الدو aldo aldus ildo
الدوربك eldorbek
الدورث aldworth
الدوس aldous
الدولاتلي doulatli
الدون eldon
الدونين aldonin
الديب eldib
الديرسون alderson
الديس aldiss aldis
الديفونسو ildefonso
الديك eldik
الديكو ildiko
الديمير ademir
الدين eddine eddin eldeen addin aldden aldeen
الذهبي alzahaby
الذيب aldeeb
الر eller
الرابع iv
الراشد alrashed
الراقي erraki
الرامهرمزي ramahurmuzi
الرباطي erbati
الرتوفا allertova
الرحباني rahbani
الرحمن rahman
الرشيد errachid
الرطيان alrotayyan
الرفاعي alrefai
الركراكي regragui
الرمضاني romdhani
الرواس erruas
الرود elrod
الروي elroy
الرويعي alrowaiei
الرياحي ereyahi
الريش elrich
الريكك ulrikke
الريو elrio
الزامورا alzamora
الزاهي ezzahi
الزرقطوني zerktouni
الزعفراني zafrani
الزغدودي zaghdoudi
الزغلامي zoghlami
الزغندي zghondi
الزفزافي zefzafi
الزكرومي zekroumi
الزمزمي zemzemi
الزهايمر alzheimer
الزهراني zahrani
الزوفيتش elezovic
الزيتوني ezzitouni
الزيرا elzira
الزين ezzine
الس else
السا elsa
السادس vi
الساقزلي sakizli
الساكر alsakr
السامرايي alsammarae
السان alassane
السبتماني septimania
السبحاني sobhani
السبورغ allsburg
السبيرغ ellsberg
السبيعي elssbiay
الست elst
الستروب elstrup
الستون alston
السجستاني sijistani
السجلماسي sijilmasi
السحباني sahbani
السحيمات suheimat
السدير alasdair
السديري essediri
السر elser
السرسك sarsak
السرغيني serghini
السرفاتي serfaty
السرهندي sirhindi
السعيد essaid
السعيدي assaidi
السقاف alsaggaf
السكاكيني sakakini
السلامين elsalameen
السلمي assilmi
السلهامي selhami
السليمان suleiman
السليماني slimani soulaimani sulaimani
السماهيجي samahiji
السمرقندي semerkandi
السمعاني assemani
السملالي semlali
السمني elsamni
السمير ellesmere
السنعوسي alsanousi
السني alcine
السو alsou
السوب allsop allsopp
السوداني alsoudani
السوم elsom
السون elson
السوورث ellsworth
السويحلي asswehly
السويد sweden
السويدي elsewedy
السي ilse alcee elsy
السيد elseid essayed
السيستاني sistani
السيندو alcindo
السيني alseny
السينير elseneer
الشامي elshamy
الشاهرودي shahroudi
الشبستري shabistari
الشربيني sharbini
الشرتوني shartouni
الشرنوبي chernoubi
الشريعتمداري shariatmadari
الشريف acherif
الشفتري chaftari
الشقروني chekrouni
الشمراني shamrani
الشمري alshammari alshemari
الشنتف elshantaf
الشنقيطي shenqeeti shengeeti
الشهبندر shahbandar
الشهراني shahrani
الشهرزوري shahrazuri
الشوبي alshoubi
الشيخ sheikh alsheikh
الشيرازي shirazi
الصابوري alsaboory
الصادق sadok
الصالح alsaleh
الصايغ alsayegh
الصبار essabar
الصده elsadda
الصرارفي srarfi
الصغير essghaier
الصغيره essaghira
الصقلي essakali
الصمد abdulsamad
الصمندي samandi
الصناني esnany
الصنهاجي senhaji
الصيد essid
الصيفي elseify essifi
الضبابيه addibabiyya
الطاف altaf
الطاهر tahar eltaher
الطباطبايي tabatabaei tabatabae
الطحاوي eltahawy
الطرابلسي trabelsi
الطراروه altararwah
الطهراني tehrani
الطوخي altoukhi
الطويلي altowelli
الطيب taieb
الطيناي altinay
الظاهر alzahier
العابد abid elabed
العابدين labidine
العاتق elatik
العادل adil
العارف aref
العازار elazar
العاضد adid
العاطي aati ati
العال aal
العالم alalem
العالول aloul
العالي aal
العامري amiry
العاملي ameli
العايدي alaidy aidi
العبار alabbar
العباسي abassi
العبد alabed
العبدالكريمي abdolkarimi
العبداللات abdallat
العبدلاوي elabdellaoui
العبود alaboud
العبيدي laabidi
العتوم otoum
العتيبه otaiba
العتيري latiri
العتيق ateeq
العثيمين uthaymeen
العجب alagab
العجرودي ajroudi
العجلاني ajlani
العجلوني ajlouni
العجيري ajeery
العدني adeni
العدواني adouani
العديم adim
العذار adhar
العرابي orabi
العراقي araghi laraki
العرب arab
العربي larbi arbi
العرجاوي arjaoui
العرجون arjoun
العرشاني alarchany
العرعور aroor
العرفاوي larfaoui arfaoui
العروسي laroussi laaroussi
العروضي aruzi
العروي aroui laroui
العريبي uraybi
العريض laarayedh alarrayed larayedh
العريضي aridi
العريف arif
العزيز azeez elaziz
العساف assaf
العسري lasri
العسقلاني asqalani
العسكري askari askri laskri
العسلي asali
العسيري asiri
العشي elachi
العضايله adaileh
العطار attar
العطاس attas
العطيه attiyah
العظم azm
العظيم azim
العفيف lafif
العقاد akkad
العقاوي akkaoui
العقول aluqul
العقيل agil
العكايشي akaichi
العكرمي akremi
العلا elela ula
العلاقي allagui
العلمي alami
العلواني alalwani
العلوي alaoui
العلويني alouini
العلي alali
العليان olayan
العليم aalim
العماري lamari
العمدوني amdouni
العمراني amrani lamrani omrani
العمري alomari
العمور amour
العموري laamouri
العمير omaier
العنابي annabi
العناني anani
العنبري anberi
العنسي alanssi
العنصر laenser
العواد alawwad
العواضي aouadhi
العوافي ouafi
العوام awwam
العوجان aujan
العوضات awadat
العولقي awlaki
العوني ouni
العوي alaouie
العويشي aouichi
العيادي ayadi
العياري ayari
العياشي ayachi ayyashi layachi
العيدروس aydarus
العيساتي aissati
العيفه ifa
العيون layoun
العيوني uyuni
الغابد algabid
الغامدي alghamdi
الغانم alghanem
الغاوي elghaoui
الغرباني ghurbani
الغرسلي gharsalli
الغزلان gozlan
الغزيوي laghzioui
الغندور ghandour
الغنموني ghanmouni
الغني ghani
الغوت algot
الغورت elgort
الغوفر allgower
الغول alghoul
الغويتا elgueta
الغيرنون algernon
الف alf
الفا alva alpha
الفار alvar
الفارادو alvarado
الفارسي alfarisi
الفارو alvaro alfaro
الفاريز alvarez alvares
الفاريلوس alvarellos
الفارينغا alvarenga
الفاسي alfasi
الفان alvan
الفانا ilvana
الفتريادس elefteriades
الفتيجن alvtegen
الفثيريوس eleftherios
الفخفاخ fakhfakh
الفراهاني farahani
الفرجاني ferjani elforgany
الفرد alfred
الفردان fardan
الفرقاني fergani
الفريد alfred elfrid
الفريدريك alfredrick
الفريدو alfredo
الفريدي elfriede
الفريه alfre
الفزاري alfazari
الفضل alfadl
الففين alfven
الفقار zulfikar
الفقي elfiky
الفليج alflaij
الفمان elfman
الفه olfa ulfat
الفورد elford aelfweard alford
الفونس alphonse alfons alphons
الفونسو alphonso alfonso alfonzo alphonsus
الفي alfie alphee
الفياض alfayyadh
الفيتوري alfaitouri
الفيتيز alvites
الفيدا alveda
الفيداس alvydas
الفيدي elvedi
الفيدين elvedin
الفير alvear elvir
الفيرا elvira alvira
الفيرتيس alvertis
الفيروف alferov
الفيري alfieri
الفيس alves alvez elvis
الفيستروم elvstrom
الفيسي elvisi
الفيغو elfego
الفيك aalvik elphick
الفيلن alflen
الفيم alvim
الفين alvin alwin elvin elfyn
الفيو alfio
الفيوس alpheus
القاضي alkadhi
القباني alkabbani
القبيصي alchabitius
القحطاني qahtani
القذافي gaddafi ghaddafi elkaddafi
القرمادي garmadi
القرماسي guermassi
القرمانلي karamanli
القرني alqarni
القزاز elkazzaz
القزدغلي kazdaghli
القسطلاني qastallani
القسنطيني ksantini
القضماني kudmani
القطان alqattan
القطراني qetrani
القطريب katrib
القفاري algafari
القلانسي qalanisi
القنطار kuntar
القنطاري kantari
القهستاني quhistani
القوصي elkoussy
القيسي alqaisi
الكاتب alkateb
الكار elcar
الكاراز alcaraz
الكازار alcazar
الكاسير alcacer
الكالا alcala
الكالاي alkalai
الكالي alkali
الكان alkan elkann ilkan
الكانتارا alcantara
الكانو elcano
الكايد alcaide
الكباريتي kabariti
الكبر alcibar
الكترا electra
الكحلوت kahlout
الكربولي karbouly
الكركاني gurgani
الكركوكلي karkukli
الكرماني kermani
الكس alex
الكساندر aleksandre
الكساندرسون alexandersson
الكساندرو alexandru
الكساندرينا aleksandrina alexandrina
الكسس aleksis
الكسندر alexander aleksandr aleksandar aleksander oleksandr
الكسندرا alexandra aleksandra
الكسندرس aleksandrs
الكسندرسون alexanderson
الكسندرو alexandru alexandro
الكسندروس alexandros
الكسندروف alexandrov
الكسندروفيتش aleksandrowicz
الكسندرين alexandrine
الكسيوس alexios
الكسييف alekseyev alexeev
الكشميري kashmiri
الكلاباذي kalabadhi
الكنزاري kanzari
الكه elke
الكو ilku
الكوبا alcoba
الكوبيير alcubierre
الكوت alcott
الكور alkor
الكورتا alkorta
الكورسي alcorse
الكورن alcorn
الكورو alcorro
الكوك alcock elcock
الكوكباني kokabany
الكوليا alcolea
الكوين alcuin
الكيتاس alcetas alketas
الكيسون elkeson
الكين elkin
الكيناني elqinani
الكيو alkio
الكيير elkjaer
اللاحم lahim
اللافي ellafi
اللامي allami
اللاهيجي lahiji
اللبواني labwani
اللجمي lajmi
اللداوي liddawi
اللطيف latif letaief
اللطيفي ltaief
اللعيبي alluaibi
اللقاني lakani
اللنكراني lankarani
الله allah ullah
اللهبي lahbi
اللهيار allahyar
اللواتي louati
اللوز ellouze
اللوزي lawzi lozi
اللوم allom
اللومي elloumi
اللويسي laouissi
الليف leef
الليل leil
الليلي ellili
الليندي allende
الم elm ahlm alem alm
الماتريدي maturidi
الماجور almagor
المادا almada
المار elmar almar
المارك ahlmark
الماز almaz
المازبيك almazbek
الماس elmas
الماسزاده almaszadeh
الماغرو almagro
المالح elmaleh
المالك abdelmalek
المان allman elman
الماند allmand
الماندر elmander
الماندوز almandoz
المانع almanea
الماوي almawi
المباركي almubaraki moubarki
المتقي elmottaki
المتلمس mutalammis
المتوكل almutawakel
المثلوثي mathlouthi
المثني almutanna
المجدلاوي majdalawi
المجدوب majdoub
المجر hungary
المجريطي majriti
المجيد abdulmajid
المحارمه maharmeh
المحاسبي muhasibi
المحجوبي mahjoubi
المحسن muhsin
المحضار mihdhar
المحمدي elmohamady
المحمودي mahmudi
المحميد almahmeed
المختار moktar
المختاري mokhtari
المدرس modarres moudarres mudarris
المدغري mdaghri
المدين elmedin
المدينه almadina
المذبل almzbl
المر elmer almer
المرابط lamrabet lmrabet
المرباطي murbati
المرداسي mirdasi
المرزوقي marzouki
المرشدي marshedi
المرقب merqeb
المرمور almarmour
المروث almroth
المزغني mezghanni
المساكني msakni
المسترشد mustarshid
المستعصم mustasim
المستعصمي mustasimi
المستكفي mustakfi
المستمسك mustamsik
المستنجد mustanjid
المستيري mestiri
المسليي elmslie
المشرقي mechergui
المشنوق machnouk
المشهداني mashhadani
المشهدي mashhadi
المصراتي misrati
المصرف almasrif
المصري elmasri elmasry
المصمودي masmoudi
المطغري matghari
المطلب muttalib
المعتمد mutamid
المعداوي almadawy
المغامسي maghamsi
المغربي almoghrabi elmaghrabi elmaghribi mughrabi
المغرين almgren
المغسل mughassil
المقبالي muqbali
المقتدر muqtadir
المقدمي mkademi
المقراني mokrani
المقرون magroun
المقريزي maqrizi
المقصود maqsoud
المقوقس muqawqis
المكشر mkacher
المكفيست almqvist
الملا almulla
الملتاكي malthace
الملحم almolhem
الملكوتي malakouti
المناصفي mnasfi
المنبهي menebhi
المنتشري montashari
المنتصر almontaser muntasir muntasser
المنتظري montazeri
المنجد munajjid
المنجره elmandjra
المندروس almendros
المندلاوي mandalawi
المنذر mondher mundhir
المنذري mundhiri
المنصف monsef
المنصور almansoor
المنصوري almansouri
المنعم moneim
المنفلوطي manfaluti
المنقوش mangoush
المنكدر munkadir
المنياوي elmenyawi
المهدوي almhadoui
المهدي almahdi
المهذبي mhedhbi mhedhebi
الموت almut
الموث almuth
المودوبار almodovar
المودوفار almodovar
المودينا almudena
المور elmore
الموز almoz
الموسوي almosawi almoussawi almusawi
الموصلي almosuli
الموغ almog
الموند almond allemand
المونيا almunia
المياغري lamyaghri
الميدا almeyda almeida
الميرا elmira
الميرغني mirghani
الميرو almiro
الميرون almiron
المين almen
النا elna
النابلسي nabulsi
النادي elnady
الناز elnaz
الناوي ennaoui
النبي abdelnaby
النجار alnagar
النجفي alnajafi
النجيمي ennjimi
النخلي alnakhli
النسور ensour
النسون ellenson
النشاشيبي nashashibi
النشتاين ellenstein
النصرالله alnasrallah
النفاتي ennafati
النقروز neqrouz
النقيدان alnogaidan nogaidan
النمسا austria
النمل alnaml
النني elneny
النو alano
النوجي alnoudji
النويك alnwick
النيسابوري nishapuri
النيفر ennaifer
الهادي hedi elhadi
الهام ilham elham ilhem ilhom
الهان ilhan
الهانان elhanan
الهايدا elhaida
الهاير elhuyar
الهذلول alhathloul
الهرقال hergal
الهرمزان hormuzan
الهمبرليتو humberlito
الهمذاني hamadani
الهمشري hamchari
الهنداوي alhendawi
الهه elaheh
الهوتوفا elhotova
الهوي abulhawa
الهي ilahi
الهينهو alhinho
الو alo aloe
الوادي ouadi
الواريتي ouariti
الوحيشي louhichi
الودراسي ouadrassi
الورتاني ouertani
الورد alward
الورزا elorza
الورغي ouerghi
الورياغلي ouaraghli
الوريمي lourimi
الوسلاتي oueslati
الوشفسكي alusevski
الوفس allofs
الوفيسكي illovszky
الوك alok
الوكيلي loukili
الوليد elwalid
الوميا alomia
الون alon alun allon
الونا alona
الوناس lounes
الونتو alonto
الونج ellong
الوندو ulundo
الونسو alonso
الونكا elonka
الونو elonu
الوني aloni
الونيسي ounissi
الونيفي lounifi
الوود ellwood
الووود elwood
الوي eloy eloi
الويس alois aloys
الويسي aloisi
الويكا illueca
الويل elwell
الوين allwine elwin
الي allie ally
اليا ilija
اليابس liabes
الياده eliade
اليادير aliadiere
الياس elias elyes ilyas allais ellious iles
الياسو illiasu
الياسوفا ilyasova
الياسون eliasson
الياكيم eliaquim
اليان eliane elian
اليانا eliana
الياندرو aleandro
اليانور eleanor
الياهو eliyahu
اليبي alipi
اليبيك alibec
اليبيو alipio
اليت allitt
اليتا aletta
اليتر aletter
اليتس elitz
اليتسا elitsa
اليتش ilyich
اليتيس elytis
اليجاق ilicak
اليجاه elijah
اليجرو allegro
اليجيفاس alijevas
اليخاندرا alejandra
اليخاندرو alejandro
اليخين alekhine
اليد alade
اليدا aleida alida
اليدج elledge
اليدر eleider
الير alier alire
اليرب ellerbe
اليربروك ellerbrock
اليرت elert
اليرتس allaerts
اليرس ahlers
اليز elise alize alyz elez
اليزا eliza
اليزابيتا elisabetta
اليزابيث elizabeth elisabeth
اليزاروف ilizarov
اليزبيث elizabeth
اليزو alesso
اليزوندو elizondo
اليزي alesi alizee elsie
اليس alice ellis ilyes alise allis eles
اليسا elisa alyssa alisa alissa
اليسابيتا elisabeta
اليسار alisar alissar
اليساندرا alessandra alesandra
اليساندرو alessandro
اليستر aleister alister
اليستي aliste
اليستير alistair
اليسما elisma
اليسوفا alisova
اليسون alison allison ellison alyson elison
اليسوند elissonde
اليسيا alicia alessia
اليسير eliecer
اليسيو alessio
اليش ales
اليشا elisha alesha alysha
اليطاش elitas
اليعازر eliezer
اليغري alegre allegri
اليغريا alegria
اليغريتي allegretti
اليغنر illgner
اليغييري alighieri
اليف elif
اليفاس eliphas
اليفاليت eliphalet
اليفثيريكس eleftherakis
اليفه alifa
اليفيلت ahlefeld
اليك alec alek alick
اليكا aleqa
اليكارت alicarte
اليكان alican
اليكزانكو alexanko
اليكس alex alix aleks
اليكسا alexa aleksa
اليكساندر alexandre alexsandr
اليكساندرا aliaksandra
اليكساندرس alexandris
اليكساندرو alecsandro alexsandro
اليكساندروفا alexandrova
اليكساندري alecsandri aleixandre
اليكساندريا alexandria
اليكسز alexz
اليكسندر aliaksandr
اليكسي alexey aleksei alexei alexi aleksi aleksy
اليكسيا alexia
اليكسيتش aleksic
اليكسيج aleksej
اليكسيس alexis
اليكسيفنا alexeievna
اليكسيو alexiou
اليكسييس aleksejs
اليكسييفيتش aleksievich
اليكوس alekos
اليلوفيتش alilovic
اليلوييفا alliluyeva
اليمامه umama
اليمان aleman allemann
اليماندي allemandi
اليمانو alemanno
اليمر elemer
اليمو alaimo alemu
اليمين liamine
الين allen ellen alen elaine alyn
الينا alena elina aleyna
الينتوفا alentova
الينجسن ellingsen
الينجو allingu
اليندرو aliendro
اليندورف allendorf
اليندي allende
الينسون allinson
الينغتون ellington
الينغهام allingham
الينكا alenka
الينكار alencar
الينور elinor alienor
الينوش alenush
الينيا alena
الينيتشيف alenichev
الينيكوف aleinikov
اليه aleh
اليهو elihu
اليو elio alliot aliou aliu
اليوبولوس iliopoulos
اليوت elliott elliot
اليود eliud
اليوسكي alioski
اليوشن ilyushin
اليوم alioum
اليون alayon alioune
اليونا alyona
اليونسي elyounoussi
اليونورا eleonora
اليوني allione
اليي allier
الييت aliette
الييرو eljero
الييل eliel
اليينا ilyina
ام umm amm em im
اما ama ima
اماتو amato
اماتي amati
امادا amada imada
اماداي amadei
امادو amadou amado
امادور amador
اماديو amadeo
اماديوس amadeus
امار amar
امارا amara
امارات emarat
امارال amaral
امارانتو amaranto
امارانتي amarante
امارتي amartey
امارتيا amartya
امارو amaro amaru
اماري amari amariei
اماريا amarilla
اماسطان amastan
اماسيالي amasyali
امافي amavi
امافيسكا amavisca
امال amel
امالاسونثا amalasuntha
امالدي amaldi
امالريك amalric
امالفي amalfi
امالفيتانو amalfitano
امالي amalie amelie
اماليا amalia
امالينا ameline
امام emam
امامه oumama umamah
امامي emami
اماميا amamiya
امان amaan aman amann
امانات amanat
اماناتيديس amanatidis
امانبور amanpour
امانتل amantle
اماندا amanda
اماندس amandes
اماندلا amandla
اماندوس amando
اماندين amandine
امانسيو amancio
امانو amano
اماني amani amany
امانيتنممايد amanitenmemide
امايا amaia amaya
امبا lampa mba
امباتش imbach
امبارتسوميان ambartsumian
امبارك imbarek
امبارو amparo
امباري mbare
امبالو embalo
امبان ambane empain
امباني ambani
امبراشكو umbrasko
امبرج amberg
امبرغر emberger
امبرواز ambroise
امبروجيو ambrogio
امبروز ambrose
امبروزي ambrosi
امبروزيني ambrosini
امبروس ambros lambros
امبروسينو ambrosino
امبروسيو ambrosio
امبروسيوس ambrosius
امبروفيش emberovics
امبري embry embree
امبريز ambriz
امبريس ambres
امبريولي imperioli
امبسون empson
امبلر ambler ampler
امبو mbow embo emppu
امبوستا amposta
امبولو embolo
امبوندا ambunda
امبويرو ampuero
امبويير amboyer
امبي impey
امبيد embiid
امبير amber ambyr
امبيرز ambers
امبيريكوس empiricus
امبيلا embela
امتياز imtiaz
امجاي emjay
امجد amjad amgad amjed
امجي amge
امحوتب imhotep
امداد imdad
امدال amdahl
امدوري amedori
امدي amdy
امديسن amdisen
امرا amra emera
امرابالي ambapali
امرابط amrabat
امرتيل amertil
امرشا amarcha
امره emre
امرهاين amrhein
امري emre amery
امريت amrit
امريتا amrita
امريتراج amritraj
امريش amrish
امريك emmrich
امريكا america
امريكو americo amerigo
امزيان ameziane
امزيل amzil
امزين amzine
امستان amastan
امسدن amsden
امسلم amsalem
امسون amson lamson
امسيف amsif
امشيل amschel
امعوش amaouche
امفت amft
امقاسم amqassim
امقران amokrane amekrane
امكون amguoun
امل amal
املاك amlak
املاي imlay
املنج ameling
امليتو amleto
املين emelyn
امنات amnat
امنتوري amintore
امنحتب amenhotep
امندسون amundson
امندولا amendola
امنمحات amenemhat amenemhet
امنمسه amenmesse
امنه emna amnah
امنون amnon
امنيه omneya omnia
امهاردت emhardt
امهالي amhali
امهوف imhof
امو amo
امواه amoah
اموت aamot
اموديو amodio
امورا amora
اموراغا amoraga
اموروز amoros
اموروزو amoruso amoroso
اموروس amoros
اموروسي amorosi
اموري amaury amore amory
اموريبييتا amorebieta
اموريم amorim
اموزغار amouzegar
اموسو amoussou
اموسوف amosov
اموشاستيغيو amuchastegui
اموكاتشي amokachi
اموم amum
امون amon emon
اموند emond
اموندسن amundsen
امونيكي amunike
امونيوس ammonius
امي ame emi
اميانوس ammianus
اميت amiet
اميتاف amitav
اميتزور amitzur
اميتشي ameche amaechi
اميتيريو emeterio
اميد omid
اميدي amedee amedy
اميديار omidyar
امير ameer
اميراغيان amiraghyan
اميرتايوس amyrtaeus
اميرسون emerson
اميركان emircan
اميرلان ammerlaan
اميرلاي amiralay
اميره amira
اميرهاوسير amerhauser
اميرو amero
اميرود emeraude
اميري amiri amerie emiri
اميريكان american
اميريكو americo
اميريو amerio
اميزكوا amezcua
اميزكيا amezcua
اميزوا umezawa
اميس ames amis
اميسي amicie amissi
اميشا ameesha
اميغو amigo
اميك amick
اميكام amikam
اميل emil emile
اميلكاري amilcare
اميلي emily emilie amelie
اميليا amelia emilia emilija emiliya
اميليان yemelyan
اميليانو emiliano
اميليانينكو emelianenko
اميلين emmeline
اميلينو amelineau
اميليو emilio amelio ameglio
اميليوس aemilius
اميمه oumayma
امين amine ameen aimn amin amyn
امينابار amenabar
امينات aminat
اميناتو aminatou
امينتا aminta
امينتاس amyntas
امينسكو eminescu
امينكير emmenecker
امينه emine emina
امينو aminu aminou
اميني amini
امينيكي emenike
امينيم eminem
اميه umayyah umayya aime
اميوبي ameobi
اميوت amiot
اميي amey
ان ann ahn an anh anne enn
انا anna ana
اناباو anapau
انابيث annabeth
انابيل annabelle anabel anabelle
انابيلا annabella
اناتان anathon
اناتول anatole
اناتولي anatoliy anatoli anatoly
اناجبيرييلا anagabriela
اناجوني anagonye
انادوراي annadurai
انار anar
اناركلي anarkali
اناريتا annarita
اناز anaz
اناستازي anastasi
اناستازيا anastasiia anastasija
اناستاسيا anastasia anastassia
اناستاسيادس anastasiades
اناستاسياديس anastasiadis
اناستاسيو anastacio
اناستاسيوس anastasius anastasios
اناستوبولوس anastopoulos
اناصوفيا annasophia
اناكسيماندر anaximander
اناكون annacone
اناكي inaki
انالمش unalmis
انالي analeigh annaleigh
اناليا analia
اناليز annalise
اناليزا annalisa
اناليس anneliese
انالين annalynne
اناماريا annamaria anamaria
اناموتو inamoto
انان annan
اناند anand
اناندا ananda
اناندال annandale
انانداماي anandamayi
انانغا enanga
انانوس ananus
انانيا ananya
انانياس ananias
انانيدزه ananidze
اناودي einaudi
انايا anaya inaya
انايروود anerood
انبار inbar
انبيتا anepeta
انتابيا antabia
انتارا antara
انتال antal
انتاناس antanas
انترتينر entertainer
انترناشيونال international
انتروني antrone
انتريريوس entrerrios
انتريس antreas
انتزنسبيرغر enzensberger
انتسينغروبر anzengruber
انتشوندو anchondo
انتظار intizar
انتف intef
انتل antl
انتلو antelo
انتو anto
انتوفيرمو antuofermo
انتولين antolin
انتون antoon
انتونوبليس antonoplis
انتونوف antonov
انتوني anthony antony
انتونياده antoniade
انتونيتي antonetti
انتونيجا antonija
انتونيدس antoniadis
انتونيز antunez
انتونيس antonis antunes
انتونيسكو antonescu
انتونيلا antonela
انتونيلو antonello
انتونيلي antonelli
انتونيليوس antonelius
انتونين antonin
انتونينكو antonenko
انتونيني antonini
انتونيو antonio
انتونيوني antognoni
انتوي antwi
انتي ante antti inti
انتيباس antipas
انتيبوف antipov
انتيبينا antypina
انتيجون antigone
انتيرو antero
انتيروس anterus
انتيستنيس antisthenes
انتيغونوس antigonus
انتيكويرا antequera
انتيلون antillon
انتين antin
انتينوري antinori
انتيوان antywane
انتيوخ antyukh
انتييه antje
انثوفين enthoven
انثيموس anthimos
انج ang ange
انجاد angad
انجارانو angarano
انجاسر engasser
انجالي anjali
انجبلوم engblom
انجر unger
انجرير angerer
انجستاد ingstad
انجل engel engle ingle
انجلاند engelland
انجلبرخت engelbrecht
انجلر engler
انجلهارت engelhart
انجلو angelo angello
انجلوا langlois
انجلوند englund
انجليديس angelidis
انجليرت englert
انجليس angelis angeles inglis
انجليكا angelica anzhelika
انجلينا angelina
انجليوس angelus
انجم anjem
انجنداي ingendaay
انجنير engineer
انجو anjou injo ingo
انجوت angott
انجور ungur
انجوري angourie
انجوس anjos
انجولفينت engoulvent
انجونغ injong
انجوني angioni
انجي angie inge inci anji engy inji
انجيبورغ ingeborg
انجيبياود angibeaud
انجير incer
انجيكام njikam
انجيل angele angell angel
انجيلا angela anjelah
انجيلبارت engelbart
انجيلخيم ingelgem
انجيلو angelo
انجيلوبولوس angelopoulos
انجيلوس angaelos angelius
انجيلوسي angelosi
انجيلوف angelov
انجيلوني angeloni
انجيليا angelia
انجيليري angeleri
انجيليسكو angelescu
انجيليك angelique
انجيليكا angelica angelika anjelica
انجيليكو angelico
انجيلين angeline
انجين engin engen
انحابي inhapy
انخباط enkhbat
انخبايار enkhbayar
انخويلا anquela
انخيل angel
انخيلينو angelino
اندا anda landa
اندارا endara
اندام ndam
اندايا andaya
اندر ender
اندرا indra andra
اندراج andraz
اندرادا andrada
اندرادي andrade
اندراشي andrassy
اندراكا andraka
اندرانيك andranik
اندراواتي indrawati
اندراوس andraos andrawes andrawos
اندربي enderby
اندرتون anderton
اندرز enders
اندرس anders endres
اندرسن andersen andreessen
اندرسون anderson
اندرسين andersen
اندرش andersch
اندرلان enderlin
اندرمات andermatt
اندرنيكوس andronicus
اندرو andrew
اندروبوف andropov
اندروز andrews andrewes
اندروس andrus
اندروك landrock
اندرولا androula androulla
اندرولي andreoli
اندرونوف andronov
اندرونيتش andronic
اندرونيك andronic
اندرونيكوس andronikos
اندروود underwood
اندرويتش androic
اندري andrae andriej andrij
اندريا andrea andrija andreea andreja andria
اندرياس andreas andaryas
اندرياسن andreasen
اندرياسين andreasen
اندرياماتسينورو andriamatsinoro
اندريانانتيناينا andrianantenaina
اندريانوف andrianov
اندرياني andriyani
اندريت endrit
اندريتش andric
اندريتشوك andriichuk
اندريتي andretti andreetti
اندريجيك andrijic
اندريز andries
اندريس andres andris andress
اندريسكوس andriscus
اندريسن andresen
اندريغو endrigo
اندريف andreev
اندريفيتش andreevich
اندريك indrek
اندريه andre andrei andrzej andrej
اندريو andreu
اندريوتي andreotti
اندريوزي andreozzi
اندريوشينا andryushina
اندريوكايتيس andriukaitis
اندريولو andreolo
اندريولي andreolli
اندرييس andrejs
اندرييسين anderiesen
اندرييف andreyev andreev
اندرييفا andrejeva
اندز andes
اندزانغا endzanga
اندسنس andsnes
اندكفيست lundqvist
اندلا andela
اندليتش andelic
انده ende
اندو endo ando ndou
اندواليم andualem
اندوخار andujar
اندور andor
اندورانس endurance
اندوراين indurain
اندوشيتش andusic
اندولف indulf
اندومبو ndoumbou
اندون andon
اندونغ ndong
اندونوف andonov
اندونوفسكي andonovski
اندوني andoni
اندوه endoh
اندويثا andueza
اندوير andoire
اندي andy andi andie indi indy ndi
انديا india
انديانا indiana
اندير ander
انديرا indira
انديرزوناس anderzunas
انديرسون anderson
انديري andere
انديس andis
انديك indyk
انديلي andile
انديم andem
اندين enden anden
اندينو andino
اندييفي ndiefi
انراكو anraku
انرامو eneramo
انرايت enright
انرسن enersen
انرشتال unnerstall
انركيتا enriqueta
انريسي enrici
انريك enric enrich
انريكو enrico
انريكي enrique
انريكيز enriquez
انريل enrile
انزاري anzari
انزاغي inzaghi
انزاي anzai
انزكو inzko
انزلي inslee
انزو enzo nzo
انزور anzor anzur
انزولوفيتش anzulovic
انزولوني anzuluni
انزولين anzolin
انس anas anass enes anes
انسا anessa
انسارا ansara
انسانا insana
انساه ansah
انساوستي insausti intxausti
انساين ensign
انسبش ansbach
انستاسيا anastacia anastassiya
انستي anstey
انسر unser
انسغار ansgar
انسل ansel
انسلمو anselmo
انسلمي anselmi
انسلي ansley
انسو ansu
انسوا insua
انسوتيغي ansotegi
انسوليرا insolera
انسوماني ansumane
انسوي nsue
انسي anssi
انسيب ansip
انسيديل einsiedel
انسيرمت ansermet
انسيلد unseld
انسيلمو anselmo
انسيلمي anselme
انسيلميني anselmini
انسيلين anselin
انش ensch
انشراح inshirah
انشريل ancerl
انشستس anschutz
انشيتا anchieta
انشيدت anscheidt
انشيك ancic
انشيلوتي ancelotti
انشين ancsin
انصار ansar
انصاري ansari
انصاريان ansarian
انصاريفرد ansarifard
انصاف insaf
انضاي anday
انطاكي antaki
انطالاس antalas
انطوان antoine
انطوانيت antoinette
انطون anton antun antawn
انطوني antonie
انطونيا antonia
انطونيازي antoniazzi
انطونيلا antonella
انطونين antonin antonine
انطونيو antonio
انطونيوس antonios antonius antoninus
انطوي antwi
انطيوخوس antiochus
انعام enaam
انغا inga
انغارامو ingaramo
انغارو ungaro
انغالز ingalls
انغام angham
انغانغا nganga
انغبوا angbwa
انغر ingres
انغراسيا ingrassia
انغرام ingraham ingram
انغراند angrand
انغراهام ingraham
انغربويك ungerboeck
انغرفاست angerfist
انغروسو ingrosso
انغريد ingrid
انغز ings
انغس angas
انغستروم engstrom engestrom
انغلبرت engelbert englebert
انغلز ingalls ingles
انغلس engels
انغلمان engelmann
انغلهارت engelhardt
انغلهارد engelhard
انغلوما angloma
انغليج inglis
انغليرت englert
انغليستاد englestad
انغليش english
انغمار ingmar
انغوا angoua
انغوس angus anjos ingus
انغولو angulo
انغوليم angouleme
انغونغا engonga
انغي ange
انغيان enghien
انغيسون ingesson
انغيل anghel
انغيلار engelaar
انغيمارسون ingimarsson
انغيو ingyo
انفا inva
انفالر einwaller
انفانتي infante
انفانتينو infantino
انفسيا anfisa
انفير unver
انفيلد infeld
انفيلوجينو anfilogino
انقا angha
انقولف ingolf
انك ink
انكا inca
انكار anker
انكالادا encalada
انكان ankan
انكره ankrah
انكروم ancrum ankrum
انكريس increase
انكز enekes
انكفاب ankvab
انكل enckell
انكلمان enckelman
انكليدر engleder
انكه anke enke
انكو anko
انكوس ancus
انكوفتش ankovic
انكوم inkoom
انكويليتي anquilletti
انكي enki anky inkii
انكيتا ankita
انكيتوس anicetus
انكيتيل anquetil
انكييتا anchieta
انليل enlil
انمار anmar
انمان eneman inman
اننغ anning
اننك inenek
انهوا enhua
انهوف inhofe
انهولت aanholt
انو ane
انواط anuwat
انوبام anupam
انوتي anote
انوخين anokhin
انور anwar anouar enver
انورا anura
انورابي anuarbe
انوري enveri
انوزلا anouzla
انوزي anozie
انوس annus
انوسجكا anousjka
انوسيك anosike
انوشكا anushka anoushka
انوفاتزي annovazzi
انوفرينكا anufryienka
انوك anouk anouck enock
انوكسن enoksen
انوما aonuma
انوموف inomov
انوند anund
انونزيتا annunciata
انوه enoh
انوين unwin anwen
انويه anouilh
اني annie ani aney
انيا enea
انياس enyass
انياما enyeama
انيانو anyanwu
انيبال anibal
انيبالي annibale
انيبيل annibale
انيت annette anett annet
انيتا anita aneta
انيتشكين anichkin
انيتشيبي anichebe
انيجو inigo
انيد enid
انير aner anier
انيس anis anice
انيستون aniston
انيسه anissa
انيسون ineson
انيسيا anisya
انيسيتو aniceto
انيسيديموس aenesidemus
انيسيموفاس anisimovas
انيش aneesh
انيشتا ancheta
انيغو inigo
انيغيز iniguez
انيف enev
انيفا eneva
انيفولدسين enevoldsen
انيقارس anniceris
انيكا annika aneika anika
انيكو aniko
انيكي annikki
انيكيس einikis
انيكينكو anikenko
انيل anil anel
انيلاك anielak
انيلكا anelka
انيلي anele anneli
انيليس annelies
انيم anim
انيميك annemiek
انين inyin
انيني ineni
انيه anais
انيو ennio
انيورين aneurin
انيوكوف anyukov
انيي annei
انييستا iniesta
انييك aniek
انييلي agnelli
انگون anggun
اهاد ahad
اهارون aharon
اهتيساري ahtisaari
اهرام ihram
اهرن ahern
اهرنروت ehrnrooth
اهرنفست ehrenfest
اهرون ahron
اهريت ehret
اهريش ehrich
اهرين ehren
اهرينس ahrens
اهل ahl
اهلستروم ahlstrom
اهلفورس ahlfors
اهلو ehlo
اهلواليا ahluwalia
اهلي ahli
اهن ahn
اهو aho ahu
اهورلو ahorlu
اهوفا ahuva
اهونانيا ahunanya
اهوويا ahoueya
اهي ahhe ahi
اهيجو ahidjo
اهيخامينور ehikhamenor
اهيرن ahearn
اهيمير ahimeir
اهيو ehui
او ao ou
اوات aouate
اواتا iwata
اواديس avedis
اواكس oaks
اواكورا iwakura
اوال awal
اواماسا iwamasa
اوانا oana
اوانج awang
اواوتارو awatari watari
اوبا oba aoba ohba oupa
اوبادياه obadiah
اوباراكو oparaku
اوباري opare
اوباسانجو obasanjo
اوباسوهان obasohan
اوباسي obasi
اوباسيكي obaseki
اوبافيمي obafemi
اوباك ubach
اوباكا ubaka
اوبالدو ubaldo
اوباما obama
اوبامبو obambou
اوباميانغ aubameyang
اوباندو obando
اوبانون obannon
اوباياشي obayashi
اوبتيل oubtil
اوبدوليو obdulio
اوبر oper opper
اوبرا oprah
اوبراد obrad
اوبرادور obrador
اوبرادوفيتش obradovic
اوبرازتسوفا obraztsova
اوبرانياك obraniak
اوبراي oberoi
اوبراين obrien
اوبرث oberth
اوبرجونوا auberjonois
اوبرفان obrvan
اوبرفيل aubreville
اوبرمان opperman oppermann
اوبرماير obermayer obermayr obermeyer
اوبروشيف obruchev
اوبري aubry aubrey opry oubre
اوبريانت obryant
اوبريتينوف obretenov
اوبريغون obregon
اوبرين obrien
اوبست obst
اوبستال opstal
اوبشاو upshaw
اوبكسير obexer
اوبل opel
اوبلاك oblak
اوبلانس oballance
اوبليتاس oblitas
اوبليه aublet
اوبنر hubner
اوبنهايم oppenheim
اوبو obu
اوبوا obua
اوبوابونا oboabona
اوبوتشي obuchi
اوبوتي obote
اوبودو obodo
اوبور aubour
اوبوشون aubuchon
اوبوكوف oppokov
اوبوميانغ aubameyang
اوبونج oppong
اوبويل oboyle
اوبي obi obie obey
اوبيالي ubbiali
اوبيانغ obiang
اوبيد obed
اوبيدا ubeda
اوبيراتان ubiratan
اوبيرت aubert
اوبيرتان obertan
اوبيرتو oberto
اوبيرج oberg
اوبيرهولزر oberholser
اوبيروا uberoi
اوبيك obiku
اوبيكويلو obikwelu
اوبيلالي obilale
اوبيلس ubiles
اوبين aubin
اوبينا obinna
اوبيه auber
اوبيهي oubihi
اوبيورا obiorah
اوت ott
اوتا ota aota
اوتابيك otabek
اوتادا utada
اوتار otar
اوتاشفيتش otasevic
اوتاغاوا utagawa
اوتافيو ottavio
اوتاكا utaka
اوتاكي otake
اوتاكيري otagiri
اوتالي oatley
اوتام uttam
اوتامندي otamendi
اوتاني otani
اوتجونبايار otgonbayar
اوتربريج outerbridge
اوترما oterma
اوتري autry awtrey
اوتريد oughtred
اوتس oates ottis
اوتسكا otsuka
اوتسوبو otsubo
اوتسوكا otsuka
اوتسوكي otsuki
اوتسومي utsumi
اوتسون utzon
اوتشوا ochoa
اوتشوتورينا ochotorena
اوتشي uche ochi
اوتشيباياشي uchibayashi
اوتشيبو uchebo
اوتشيدات uchidate
اوتشيربات ochirbat
اوتشيينغ ochieng
اوتكارش utkarsh
اوتكر oetiker oetker
اوتكلوك hauteclocque
اوتل ottl awtel otl
اوتلو outlaw
اوتلورا otalora
اوتليك ochlik
اوتليه otlet
اوتمار ottmar
اوتن otten outen
اوتهوف uhthoff
اوتو otto otho
اوتوبونغ otobong
اوتورباييف otorbaev
اوتورياغا iturriaga
اوتوزو otozo
اوتوغ uthaug
اوتوف uthoff
اوتوكار ottokar
اوتولينا ottolina
اوتوم autumn
اوتومار ottomar
اوتومو otomo utomo
اوتون oughton
اوتونباييفا otunbayeva
اوتونغا otunga
اوتوهيكو otohiko
اوتويا otoya
اوتويل auteuil
اوتي ottey
اوتيت autet
اوتيدو otedoh
اوتيرو otero
اوتيري oteri
اوتيس otis
اوتيغبا otigba
اوتيليني otellini
اوتيم uteem
اوتينا utina
اوتينو otieno
اوثنييل othniel
اوثوم authom
اوثيك othick
اوثيل othell
اوثيلا othella
اوثيلو othello
اوثينيو othenio
اوثيوس othyus
اوجار aujjar ucar
اوجان ogan oogane
اوجبولت ozbolt
اوجروموف ugrumov
اوجلان ocalan
اوجلثورب oglethorpe
اوجلوف uglov
اوجمون augmon
اوجورمان ogorman
اوجوست august
اوجوستيسين augustesen
اوجوستين augustine
اوجوستيني augustiny
اوجوك ucok
اوجوكو ojukwu
اوجونتويي oguntoye
اوجيد ogide
اوجيف ogive
اوجيلفي ogilvie
اوجين eugene
اوجينو ogino
اوجيني eugenie
اوجيهارا ogihara
اوحادي ouhadi
اوحدي awhadi
اوحيون ohayon
اوخلوبيستين okhlobystin
اود odd aud
اودا oda
اوداباسي odabasi
اوداجيما odajima
اوداد widad
اودارد audard
اودافين odafin
اودان audin
اوداود odowd
اوداي uday
اودبيرتي audiberti
اودبين haudepin
اودرا audra
اودري audrey udry
اودريا udrea
اودرينا audrina
اودريه udrih audret
اودريوزولا odriozola
اودسيما oudsema
اودفار oddvar odvar
اودلاند udland
اودلي audley
اودمادي oduamadi
اودن auden oden
اودني oudni
اوده uhde
اودهام udham
اودو udo aoudou audo audoux oddo
اودوارد audouard
اودواكر odoacer
اودوبون audubon
اودوغوف udugov
اودوكا udoka
اودوم odom odum
اودوميجو odumegwu
اودون odon
اودونكور odonkor
اودونلامي odunlami
اودونوفان odonovan
اودونيس odonis
اودونيل odonnell
اودوي odoi
اودي oddi odea odie
اوديا odeya
اوديار audiard
اودياه odiah
اوديت odette
اوديرا odaira
اوديزور odizor
اوديزي udeze
اوديزيف odizhev
اوديس odis
اوديسا odessa
اوديسو odysseas
اوديسي odyssey
اوديسياس odisseas
اوديسيو odiseo
اوديشو odisho
اوديغارد odegaard
اوديل odell audel
اوديلون odilon
اوديموينغي odemwingie
اودين oden
اودينجا odinga
اوديندال odendaal
اودينغار odingar
اودينكيرك odenkirk
اودينو oudinot
اوديه aude
اوديو odio
اوديونغ odiong
اور orr oar or oher ur
اورا ora
اورابي urabe
اوراخ urach
اورارا urara
اورازوف urazow
اوراس uras oras
اوراساوا urasawa
اوراسكس oreskes
اوراكا urraca
اورال ural
اورالدي uralde
اوراموتو uramoto
اوران uran oran uren
اورانتس orantes
اورانتيا orrantia
اورانجو urango
اوراني urani
اوراهوفاتس orahovac
اوراوا urawa
اورايلي oreilly
اورباخ auerbach
اوربان orban urban
اوربانو urbano
اورباني urbani
اوربانيك urbanek
اورباي orbay
اوربايز orbaiz
اوربوفيتش orbovic
اوربي orbie urby urpi
اوربيزتوندو urbiztondo
اوربيسون orbison
اوربيلاينن urpilainen
اوربينا urbina
اوربينو urbino
اوربييتا urbieta
اورت oort
اورتاسون urtasun
اورتايلي ortayli
اورتر oerter
اورتن orton
اورتوبي ortube
اورتولاني ortolani
اورتيز ortiz
اورتيزبيريا urtizberea
اورتيس aurtis
اورتيغا ortega
اورتيغوزا ortigoza
اورتيليوس ortelius
اورتينس hortense
اورثوا ursua
اورخان orhan
اورد aurad
اوردا orda
اورداز ordaz
اوردانغاران urdangarin
اوردانيتا urdaneta
اوردنيفيتس ordenewitz
اوردونييث ordonez
اوردياليس ordiales
اورديريك orderic
اورديناران urdinaran
اورزايز urzaiz
اورس urs
اورسار oresar
اورسانيك orsanic
اورسمه oresme
اورسوا ursua
اورسولا ursula
اورسوليا orsolya
اورسي orsi
اورسيني orsini
اورشليم jerusalem
اورشو orsho
اورغوليسكو iorgulescu
اورفار orvar
اورفاي orfei
اورفيل orville
اورفيلد orfield
اورفيوس orpheus
اوركهارت urquhart
اوركوت orkut
اوركويغا urquiaga
اوركويو urcuyo
اوركيديا orchidea
اوركين orken orkin
اورلا orla
اورلان orlan orlande
اورلاندو orlando
اورلاندوني orlandoni
اورلاندي orlandi
اورلانديني orlandini
اورلاي orley
اورلوف orlov
اورلوفا orlova
اورلي orly
اورليان orleans
اورليب urlep
اورليجسون orlygsson
اورليك orlik
اورلين orlin
اورليوس eurelijus
اورمان orman
اورمايتشيا ormaechea
اورمسبي ormsby
اورمسكيرك ormskerk
اورمو urmo
اورموند ormond
اورنان ornan
اورنستين ornstein
اورنيك ornek
اورنيلا ornella
اوره urh
اورهو urho
اورهون orhun
اورو ouro
اوروان orowan
اوروتيا urrutia
اوروتيكويتشيا urruticoechea
اورورا aurora
اورورك orourke
اوروزكو orozco
اوروس uros
اوروسكو orosco
اوروسمال urusemal
اوروش uros
اوروشادزه urushadze
اوروشيبارا urushibara
اوروك orok
اوروكاجينا urukagina
اورون orn
اورونس oronce
اورويل orwell
اوري uri orie orrie ory urey
اوريا uria
اوريارتي uriarte
اورياس urias
اورياك auriac
اوريالي oriali
اوريانا orellana
اوريبورو uriburu
اوريبي uribe oribe
اوريخي oriakhi
اوريد aourid
اوريديل uridil
اوريرو oreiro
اوريست orest
اوريستيس orestes orestis
اوريغي origi
اوريفاس ooryphas
اوريفيليوس aurivillius
اوريكاسا orikasa
اوريكو oreco
اوريل aurel
اوريلا aurela
اوريلانا orellana
اوريلسان orelsan
اوريلي aurelie oreille
اوريليا aurelia
اوريليانو aureliano
اوريليك orelik
اوريليو aurelio
اوريليوس aurelius
اوريماس aurimas
اوريمانس oremans
اورين oren orrin
اورينتريك orentreich
اورينجا orenga
اورينغر euringer
اوريوردان oriordan
اوريول oriol auriol
اوريون orion orien
اورييل uriel
اورييه aurier
اوز oz
اوزارك ozerk
اوزاكي ozaki
اوزال ozal
اوزالتون ozaltun
اوزاوا ozawa
اوزبرك ozberk
اوزبورن osbourne osborn
اوزبيرقلي ozbayrakli
اوزبيرينتشي ozpirincci
اوزبيك osbeck
اوزتكين oztekin
اوزتورك ozturk
اوزتونالي oztunali
اوزجا ozga
اوزجان ozcan
اوزجن ozgen
اوزجيفيت ozcivit
اوزداغ ozdag
اوزدينوف uzdenov
اوزرلي uzerli
اوزطايلان oztaylan
اوزغود osgood
اوزغور ozgur
اوزغولتيكين ozgultekin
اوزغي ozge
اوزفالداس osvaldas
اوزفالدو osvaldo
اوزكان ozkan ozcan
اوزكاهيا ozkahya
اوزكوك ozkok
اوزلان ozalan
اوزلم ozlem
اوزلمز uzulmez
اوزموند osmond
اوزميزراك ozmizrak
اوزنفان ozenfant
اوزنور oznur
اوزهان ozhan
اوزو ozu
اوزوالت oswalt
اوزوالد oswald
اوزور ozor
اوزورا ozora
اوزوريس osiris
اوزوسين ozyosun
اوزومجو uzumcu
اوزون ozon
اوزونلار uzunlar
اوزوينيي uzoenyi
اوزي ozzie ozzy
اوزيبيوس euzebiusz
اوزير ozer
اوزيعقوب ozyakup
اوزيك ozick
اوزيل ozell
اوزيلديز ozyildiz
اوزين ouzzine
اوزينير ozsener
اوزييت ozyigit
اوس ous aus aws
اوسا osa
اوسابورو usaburo
اوسابيوس eusebius
اوساتسوكا usatsuka
اوساتشي osachi
اوسادا osada
اوسارس aussaresses
اوساغونا osaguona
اوساكا esaka osaka
اوساكو osako
اوسامو osamu
اوسامي usami
اوسان osann
اوساناا osanai
اوسانو osano
اوساوا osawa
اوسايل osael
اوسبرت osbert
اوسبرن osborne
اوسبنسكي ouspensky
اوسبورن osburn
اوسبي osby
اوسبينا ospina
اوستا avesta osta
اوستاب ostap
اوستابتشوك ostapchuk
اوستابينكو ostapenko
اوستاري ustari
اوستاسيو eustacio
اوستاش eustache
اوستاكوفا hostakova
اوستاكي eustachi
اوستاليت oustalet
اوستبو ostbo
اوستر oster
اوسترتاغ ostertag
اوسترغارد ostergaard
اوسترلوه osterloh
اوسترم oostrum
اوسترمان oestermann
اوستروفسكايا ostrovskaya
اوستروفسكس ostrovskis
اوستروفسكي ostrowski ostrovsky
اوستروم ostrom
اوستفالد ostwald
اوستلوند ostlund
اوستن austin austen
اوستنفلد ostenfeld
اوستوجا ostoja
اوستورب oustorp
اوستورخيو eustorgio
اوستورهوت ousterhout
اوستوف osthoff
اوستولازا ostolaza
اوستويزن oosthuizen
اوستيا ostia
اوستيرتس osterc
اوستيركورن osterkorn
اوستينغ oosting
اوسركاف userkaf
اوسركون osorkon
اوسعيد osaid
اوسفارت osvart
اوسكار oscar oskar oszkar
اوسكاري oskari
اوسكارينو oscarino
اوسكوفا uskova
اوسلر osler
اوسلو uslu
اوسمنت osment
اوسن aasen
اوسوا osawa
اوسورنو osorno
اوسوريو osorio
اوسوف usov
اوسوفا usova
اوسوليفان osullivan
اوسونا osuna
اوسوي usui
اوسي ossie aussi osea osei
اوسياس oseas
اوسيبوف osipov
اوسيتزكي ossietzky
اوسيس osses
اوسيلا osella
اوسيلفيان osullivan
اوسيم osim aussem
اوسين ausean
اوسيولا osceola
اوسييك osieck
اوشاك usak
اوشاكليجيل usakligil
اوشاكوف ushakov
اوشانيوا oshaniwa
اوشاوا ohsawa
اوشبيا ushpia
اوشري oshri
اوشمان ochmann uschmann
اوشن ouchen
اوشي oshea ouchi
اوشياي ochiai
اوشيبا oshiba
اوشيتاني oshitani
اوشيتشي oshichi
اوشيروف osheroff
اوشيفو ochefu
اوشيلدز oshields
اوشيلو uccello
اوشيما oshima aoshima ohshima
اوشيمورا uchimura
اوصالح oussalah
اوطيام otyam
اوعكي ouakki
اوعمران ouamrane
اوعيسي oaissa
اوغ ogg
اوغا ohga
اوغاتا ogata
اوغاساوارا ogasawara
اوغاكي ugaki
اوغالدي ugalde
اوغامي ogami
اوغانيسيان oganesian
اوغبونا ogbonna
اوغبيتشي ogbeche
اوغدن ogden
اوغرادي ogrady
اوغريس ogris
اوغسبورغ augsburg
اوغستاس augustas
اوغستان augustin
اوغستسن augustsson
اوغستو augusto
اوغستون ogston
اوغستين augustin agustin augustyn
اوغسطين augustine
اوغنتالر augenthaler
اوغندانا ogundana
اوغنيانوف ognjanov
اوغنين ognjen
اوغو aogo ogo
اوغوا ogawa
اوغورا ogura
اوغورو oguro
اوغوري oguri
اوغوزجان oguzcan
اوغوستا augusta
اوغوستو augusto
اوغوستينو agostinho
اوغونجيمي ogunjimi
اوغي ogie
اوغينيوز eugeniusz
اوغينيي ogenyi
اوفاديا ovadia
اوفارتي ufarte
اوفارث auffarth
اوفاروف uvarov
اوفاريل ofarrell
اوفاشفيلي ovashvili
اوفالين uvalin
اوفاندو ovando
اوفبياجل ovbiagele
اوفت ooft
اوفتدال oftedal
اوفدرهايدي aufderheide
اوفر offer
اوفربي overby
اوفرمارس overmars
اوفرمان offerman
اوفرن auvergne
اوفري auffray
اوفريبو ovrebo
اوفريم overeem
اوفسيانيكوف ovseanicov
اوفشاروف ovcharov
اوفقير oufkir
اوفلاهرتي oflaherty
اوفنباخ offenbach
اوفنستين offenstein
اوفه ove uve
اوفهاوسر aufhauser
اوفوك ufuk
اوفونو ovono
اوفويجبو ofoegbu
اوفي awvee ovie
اوفيخيرو ovejero
اوفيدي ovidy
اوفيديجوس ovidijus
اوفيديو ovidiu
اوفير ofir
اوفيرات overath
اوفيشال offishall
اوفيليا ophelia ofelya
اوفيني uvini
اوقروت aougrout
اوقست august
اوقستي auguste
اوقطاي ogedei
اوك ok uk
اوكابي okabe
اوكاجيما okajima
اوكادا okada
اوكاديغبو okadigbo
اوكارا okara
اوكارو okaro
اوكارولان ocarolan
اوكاروي okarvi
اوكارينن oikarinen
اوكازاكي okazaki
اوكاس okkas
اوكاش oukach
اوكافور okafor
اوكاكا okaka
اوكالاهان ocallaghan
اوكامب aucamp
اوكامبوس ocampos
اوكاموتو okamoto
اوكامورا okamura
اوكان okan
اوكاناكا okanaka
اوكانتو ocanto
اوكانسي occansey
اوكانو okano
اوكاوا ukawa
اوكاياما okayama
اوكبارا okpara
اوكتاسيليو octacilio
اوكتاف octave
اوكتافيا octavia
اوكتافيوس octavius
اوكتاي oktay
اوكر okker
اوكرلند okerlund
اوكرمان akerman
اوكروس ucros
اوكرياشفيلي okriashvili
اوكس oakes ochs
اوكسانا oxana
اوكسانن oksanen
اوكسلاد oxlade
اوكسلي oxley
اوكسنبولد oxenbould
اوكسون akesson
اوكطار oktar
اوكفيرك ocwirk
اوكل awkal
اوكلار auclert
اوكلاند auckland
اوكلي oakley
اوكليبو ocleppo
اوكندو oquendo
اوكنفولد oakenfold
اوكنكوف okounkov
اوكنلك auchinleck
اوكو oku okui
اوكوبو okubo ohkubo
اوكوتشا okocha
اوكودا okuda
اوكوديرا okudera
اوكور okur
اوكورا okura
اوكورن okoren
اوكورو okoro
اوكورونكوو okoronkwo
اوكوري okore okorie
اوكوكو okoko
اوكوكوليتش ocokoljic
اوكولايا okulaja
اوكوما okuma
اوكومورا okumura
اوكومييا okumiya
اوكون okun
اوكونكو okonkwo
اوكونو okuno
اوكونومو oikonomou
اوكونيدو okoneda
اوكوهارا okuhara
اوكوونوان okwunwanne
اوكوياما okuyama
اوكوين oquinn
اوكي aoki oki oakey oakie
اوكيايو okiayu
اوكيتسو okitsu
اوكيتشوكوو okechukwu
اوكيتولا oketola
اوكيدجا oukidja
اوكيرت okkert
اوكيرس ockers
اوكيسي ocasey
اوكيغاوا okugawa
اوكيغهيم ockeghem
اوكيف okeefe
اوكيفي okeeffe
اوكيلي okelly oqueli
اوكيم okeem
اوكيموني okimune
اوكين okane
اوكينا okina
اوكيناوا okaniwa
اول ole ohl
اولا ola
اولابيريا olaberria
اولاد ouled
اولادزيسلاو uladzislau
اولادزيمير uladzimir
اولادي oladi
اولاديبو oladipo
اولاديبوبو oladipupo
اولارو olaru
اولاريو olaroiu
اولازار olazar
اولاس aulas ulas
اولاسو olaso
اولاسوير olasewere
اولاف olaf olav
اولافلي olovely
اولافور olafur
اولافي olavi
اولام ulam
اولاند hollande
اولانو olano
اولانوفا ulanova
اولانوفاس ulanovas
اولاوسين olaussen
اولايزولا olaizola
اولاينكا olayinka
اولبرايت albright
اولبرمان olbermann
اولبريشت olbricht
اولتر olter
اولترا oltra
اولتمان oltmanns
اولتينو olteanu
اولحاج oulhadj oulhaj
اولد auld old
اولدريتش oldrich
اولدز olds
اولدفيلد oldfield
اولدمان oldman
اولدن olden
اولدنبرج oldenbourg
اولدنبورغ oldenburg
اولدهام oldham
اولر euler
اولرايت allwright
اولرتيكوكييا olarticoechea
اولري ulery
اولريتش ulreich
اولريش ulrich
اولريك ulrik
اولريكا ulrika
اولريكس ulrichs
اولريكه ulrike
اولزابال olazabal
اولزون olzon
اولستيد olstead
اولسزا olsza
اولسغور alsgaard
اولسن olsen olesen
اولسون olsson olson oleson
اولسيا olesia
اولشيفسكي olszewski
اولغا olga olha
اولغين olguin
اولف ulf
اولفين olphen
اولكان olcan
اولكر ulker
اولكوت olcott
اولماز olmaz
اولمان ullman ullmann
اولمبي olembe
اولمبيا olympia
اولمبيادا olimpiada
اولمر ulmer
اولمرت olmert
اولمز olmez
اولمستد olmsted
اولمو olmo oulmou
اولموس olmos
اولمي olmi
اولميتا olmeta
اولميدو olmedo
اولنبيك uhlenbeck
اولنجر olinger
اولني olney
اوله olle
اولهيري oulehri
اولو olu olow
اولوا ulloa
اولوبايو olubayo
اولوج uluc
اولوداه olaudah
اولوس aulus
اولوسو ulusu
اولوسوي ulusoy
اولوسيجون olusegun
اولوغ ulugh
اولوغبيك ulugbek
اولوغلن oloughlin
اولوف olof
اولوفادي olufade
اولوكايا ulukaya
اولونن ylonen
اولويا oloya
اولي ollie uli ulich
اوليا evliya olja
اوليانو iuliano
اوليبريوس olybrius
اوليت ouellette
اوليتش oliech
اوليري oleary
اوليساديبي olisadebe
اوليسس ulises
اوليسي ulisse
اوليسيا olesya
اوليسيس ulises
اوليسيه oliseh
اوليغ oleg oleh
اوليغاريو olegario
اوليف olive olliff
اوليفا oliva
اوليفاريس olivares
اوليفاس olivas
اوليفانت oliphant olyphant
اوليفر oliver
اوليفو olivo
اوليفيتي olivetti
اوليفيرا oliveira olivera
اوليفيراس oliveras
اوليفيلا olivella
اوليفييري olivieri
اوليفييه ollivier
اوليكسي oleksiy
اوليكسياك oleksiak
اوليلا ollila
اوليمب olympe
اوليمبا olimpa
اوليمبياس olympias
اوليمبيو olimpio olympio
اوليمبيوس olympius
اولين olin ohlin
اولينا olena ewelina
اولينجا olinga
اوليندا olinda
اوليندورف ollendorff
اولينيك olynyk
اوليه ulliel
اوليها oliha
اوليو olio
اوليوكايف ulyukaev
اوليينيك oleynick
اوم ohm om
اوما ouma omae uma
اوماتشي omachi
اوماراس umaras
اوماري omari
اوماريون omarion
اوماشانكار umashankar
اوماكو umako
اومالو omalu
اومالي omalley
اومام omam
اومان oman
اومانا umana
اومانيا umana
اومانيتس umanets
اوماودا yomoda
اومايشي omichi
اومبرتو umberto
اومبيرتو umberto
اومبيريز umpierrez
اومتيتي umtiti
اومغار oumghar
اوملين omlin
اومن oomen
اومو oumou
اوموت umut aamodt
اوموتههارا omotehara
اوموتو omoto ohmoto
اوموتويوسي omotoyossi
اومورا omura
اوموري omori aomori
اوموريجي omoregie
اوموزوسي omozusi
اومي omi umei
اوميت umit
اوميتسو umetsu
اوميد umaid
اوميدا umeda
اوميرا omaira omayra
اوميرباييف omirbaev
اوميرو omero omeruo
اوميزو umezu
اوميساكي umesaki
اوميغا omega
اوميغاوا omigawa
اوميلكو omelko
اوميمورا umemura
اومينااي umenai
اوميهارا umehara
اوميياما umeyama
اون aung eun on onn
اونا oona ona owona una unna
اونااو onaiwu
اونات onat
اوناجم ounajem
اونازي onazi
اوناس ounas unas
اوناسيس onassis
اونال onal unal
اونامونو unamuno
اوناميوس oenomaus
اونان onan
اونانا onana
اوناندي onandi
اوناني onaney
اوناي unai
اونتانيون hontanon
اونتولا untola
اونتونيو ortuno
اونتيروالدير unterwalder
اونجون ongun
اونجينايت ongenaet
اونداما ondama
اوندر onder under
اوندرا ondra
اوندراسكوفا ondraskova
اوندروس ondrus
اوندروسكا ondruska
اوندري ondrej
اوندست undset
اوندوا ondoa
اونديانو undiano
اونديمبا ondimba
اوندينا ondina
اوندينه undine
اونس onnes
اونساغر onsager
اونسال unsal
اونسلو onslow
اونسيني uncini
اونشو unsho
اونغ ong
اونغاريتي ungaretti
اونغوريانو ungureanu
اونغيندا ongenda
اونفراي onfray
اونه aune
اونو uno aono ono uuno
اونواايه onoe onoue
اونواكو onuaku
اونوبكو onopko
اونودا onoda
اونودرا onodera
اونور onur unnur
اونوريه honore
اونوزاوا onozawa unozawa
اونوزوكا onozuka
اونوساكا onosaka
اونوسي onose
اونوماه onomah
اونوها onuoha
اوني auni onny
اونيادين unaydin
اونيانغي oniangue
اونيتي onetti
اونير oner
اونيروكيو oniroku
اونيزوكا onizuka
اونيستشينكو onyshchenko
اونيسمور onismor
اونيشي onishi
اونيغا oniga
اونيغبيندي onigbinde
اونيكه unica
اونيكومب unicomb
اونيل oneill oneil oneal unel
اونيو onew onu
اونيوكو onyeuku
اونييوو onyewu
اوه oh aue
اوهارا uehara ohara
اوهاشي ohashi
اوهالرون ohalloran
اوهانا ohana
اوهانسيان ohanessian
اوهانيان ohanian
اوهاويتشي ohawuchi
اوهراي orai
اوهرل ohrel
اوهرين uhrin
اوهكوتشي ohkuchi
اوهل uhl
اوهلاند uhland
اوهليروفا uhlirova
اوهنيشي ohnishi
اوهورو uhuru
اوهوروجو ohuruogu
اوهيرا ohira
اوهيغنيس ohiggins
اوهيغينز ohiggins
اوهين ohene
اوو owu
اوودينداج oudendag
اووسو owusu
اووكا ooka
اوومس ooms
اووموييلا owomoyela
اوونا iwona owona
اووينو owino
اوي aoi oe
اويا oya
اويارس ojars
اوياما aoyama oyama
اويانتا ollanta
اويتا oita
اويتنج euting
اويحي ouyahia
اويدا oida ueda
اوير auer
اويزر oeser
اويزرمان oizerman
اويس uwais
اويساكا uesaka
اويستيرهيلد oesterheld
اويسين oisin
اويش oyus
اويشيبا ueshiba
اويصال uysal
اويغون uygun
اويفالوشي ujfalusi
اويفيند oyvind
اويكاني ujkani
اويكو oyku
اويكي aweke
اويل euell
اويلو oyelowo
اويلوان uyloan
اويماتسو uematsu
اوين owain ewen eoin owen oyen
اوينبروغر auenbrugger
اوينجير auinger
اوينز owens
اوينو ueno
اوينوكي oenoki
اويني avini
اويوا oiwa
اوييبولا oyebola
اويير oier
اي ai ae ay
ايا aya
ايات airat ayat
اياتسوجي ayatsuji
اياتو ayato
اياد iyad ayad eyad iyed
اياديما eyadema
اياراميندي illarramendi
اياز ayaz
اياسي ayase
ايافاروني iavaroni
اياكا ayaka
اياكو ayako
اياكونو iacono
اياكي ayaki
ايال eyal
ايالا ayala
ايالون ayalon
اياليو ayalew
ايامي ayame ayami
ايان ayan ayaan ian
ايانا ayana
ايانات ayanat
اياناتوم eannatum
اياندا ayanda
ايانس eanes
ايانله ayanleh
ايانوزو iannuzzo
اياني ayane
اياهي ayahi
اياي ayayi
ايب ibe
ايبا aiba iba aeba
ايباربو ibarbo
ايبارتين hubertine
ايباروري ibarruri
ايباغازا ibagaza
ايباكا ibaka
ايبالي epalle
ايبان eban iban
ايبانكس ebanks
ايبانيز ibanez
ايباه ebah
ايباي ippei ibai
ايبتا ibata
ايبدين ebden
ايبرت ebert
ايبرسول ebersole
ايبرك ayberk
ايبرهارت eberhardt
ايبرهارد eberhard
ايبريا iberia
ايبك ipek
ايبكار epcar
ايبو ebo ibbou
ايبوا ipoua
ايبوت iput
ايبورا iborra
ايبوسوكي ibusuki
ايبوكا ibuka ibuki
ايبوليت hippolyte
ايبوليتا ippolita
ايبوليتو ippolito
ايبون aubone ibon
ايبوي aiboy eboue
ايبويه eboue
ايبيتارن hebuterne
ايبيسن ebbesen
ايبيفانيو epifanio
ايبيك aibek ipek
ايبينا ipina
ايبينوس aepinus
ايت ait ayet
ايتا etta ita
ايتالو italo
ايتاليا italia
ايتامار itamar
ايتامي itami
ايتان etan eytan
ايتانا etana
ايتانجي itandje
ايتاندج itandje
ايتريت etrit
ايتزينجير eitzinger
ايتسونا ietsuna
ايتسيك itzik
ايتشفوس eichfuss
ايتشنر eichner
ايتشي ichiei
ايتشيا ichiya
ايتشيدي echaide
ايتشيرو ichiro ishiro
ايتشيزو ichizo
ايتشيكي ichiki
ايتشيموري ichimori
ايتشيمي ichimi
ايتشيميتشي ichimichi
ايتشيهارا ichihara
ايتن itten
ايتنغر ettinger
ايتو ito eto itoh aito
ايتوتافيتشيوس eitutavicius
ايتوج aytug
ايتور aitor
ايتورا etura
ايتورالدي iturralde
ايتوربي iturbe
ايتوربيه iturbe
ايتوريوز iturrioz
ايتوكو itoku
ايتول aytul
ايتون eaton aiton
ايتوندي etoundi
ايتوهو etuhu
ايتي etty itai iti
ايتيان ettien
ايتيل etel
ايث eythe
ايثان ethan
ايثرنغتون etherington
ايثيلبيرت aethelberht
ايثيلي ethyle
ايجاتا igata
ايجافيني ejjafini
ايجدين eijden
ايجرتون egerton
ايجروبولو igropulo
ايجلاند egeland
ايجلتون eagleton
ايجلون ayglon
ايجلي egli
ايجلينتون eglinton
ايجناتيفا ignatieva
ايجناتيك ignatik
ايجنبرغ eigenberg
ايجنر aigner
ايجودالا iguodala
ايجور ihor
ايجولد eggold
ايجي eiji
ايجيبتور agbettor
ايجيدي ejide
ايجيديو egidio
ايجيرت eggert
ايجيستو egisto
ايجيما iijima
ايجيمين egemen
ايجيوفور ejiofor
ايخمان eichmann
ايد ide
ايدا ida edda ayda eda
ايدالميس idalmis
ايدان aidan aydan
ايدانو edano
ايداهور idahor
ايدبيهي idbihi
ايدر eder edder
ايدرسون ederson
ايدري edery
ايدز eads
ايدسون edison edson eidson
ايدغار edgard
ايدفالد edvald
ايدلجا aydilge
ايدلستام edelstam
ايدلسون idelson
ايدلمان edelman
ايدمان aidman
ايدمير aydemir
ايدن eden aedin eeden
ايدنالدو ednaldo
ايدنسور edensor
ايدهي edhi
ايدو edu aidoo edo
ايدور eidur
ايدوس eddowes
ايدوغاوا edogawa
ايدوكونيت eidukonyte
ايدوكيا eudokia
ايدي eddy edy ide aidy eadie eady
ايديا idea
ايدير idir eder
ايديز idiz
ايديغورس ydigoras
ايديفالدو edevaldo
ايديكا edika
ايديل idil
ايديلسون idelsohn
ايديلفا edelfa
ايديلك aydilek
ايدين aydin aiden ajdin
ايدينا idina
ايدينلار aydinlar
ايدينيو edino
ايديي ideye
اير irie ayer eyre ayre iriye
ايرا ira
ايراس heras
ايراسا erassa
ايراستوس erastus
ايراسموس erasmus
ايراسو eraso erazo
ايراكلي irakli
ايرام airam
ايرانباك iranpak
ايراني errani irani
ايراواتي irawati
ايراولا iraola
ايربولاك erbulak
ايرتان ertan
ايرتس aerts
ايرتون ayrton
ايرج iraj
ايردل iredell
ايردوس erdos
ايرز ayers
ايرزسبيت erzsebet
ايرسيل ierssel
ايرف irv
ايرفين irvin irvine
ايرفينج irving
ايرفينغ irving
ايرل earl
ايرلاخ erlach
ايرلاند ireland
ايرلانغا airlangga
ايرلر erler
ايرلز earles
ايرلنغ ehrling
ايرلنغر erlanger
ايرلي early earley ereli
ايرليتش erlich
ايرم irm
ايرما irma
ايرماتوف irmatov
ايرماك irmak
ايرمان erman irman
ايرمي ermey
ايرمينيو herminio
ايرن earn
ايرنهارت earnhardt
ايرني ernie erni
ايرهارت earhart ehrhardt erhard
ايرو eero airo
ايروبوس aeropus
ايرودا iroda
ايروس eros
ايروسا airosa
ايرول erol errol
ايرولت ayrault
ايروم irom
ايرون eron erron irons
ايرونز irons
ايرونسايد ironside
ايروين irwin
ايري airy airi eri irii
ايريال aerial
ايريان arianne
ايريت irit
ايريز erez
ايريس iris ayres ayris
ايريسلاندي erislandy
ايريشمان hirschman
ايريشوم erishum
ايريك aerick
ايريكا erica
ايريكاه erykah
ايريكسون eriksson
ايريكو eriko
ايريكي ereky
ايريل erel
ايريميا eremia
ايريمينكو eremenko
ايرين irene erin erinn
ايرينا iryna irena irina
ايرينز erens
ايرينو irino
ايريني eirini
ايرينيوز ireneusz
ايرينييوس irenaeus
ايريهنا irifune
ايزابو isabeau
ايزابيل isabel isabelle esabelle isabell isobelle izabel
ايزابيلا isabella isabela izabela
ايزابيلي isabeli
ايزادور izidore
ايزادورا isadora
ايزارد izzard
ايزاغويره izaguirre
ايزاغويري eizaguirre
ايزاك izak
ايزاوا aizawa izawa
ايزايا izzy
ايزتوك iztok
ايزغي ezgi
ايزكيل ezekiel
ايزم izem
ايزنبيك esenbeck
ايزندراث eisendrath
ايزنشتاين eisenstein
ايزنك eysenck
ايزنكوت eisenkott
ايزنمان eisenman
ايزنهاور eisenhower
ايزو eizo
ايزواردي isoardi
ايزوبيل isobel
ايزورديا azurdia
ايزوكا iizuka
ايزوكام ezukam
ايزومي izumi oizumi ezumi
ايزوميساوا izumisawa
ايزونريتي izonritei
ايزيا isaiah
ايزيتا ezeta
ايزيدور isidor
ايزيدورو isidoro
ايزيس isis
ايزيكيل ezequiel
ايزيكييل ezechiel
ايزينبايفا isinbayeva
ايزينبيرغ eisenberg
ايزيوغو ezeugo
ايساب asap
ايساسا isaza
ايساك isak
ايساكا aisaka isaka
ايساكسون isaksson
ايساكو eisaku
ايساما issama
ايسامو isamu
ايساو isao
ايساي issai
ايساياما isayama
ايسايلوفيتش isailovic
ايساييفا isayeva
ايسبادا espada
ايسبين espin
ايستاران ayestaran
ايستام eastham
ايسترن eesteren estrin
ايسترين estrin
ايستلاندر estlander
ايستمان eastman
ايستومين istomin
ايستون easton
ايستوود eastwood
ايستي estee
ايستيلا estella
ايسخينيس aeschines
ايسر eyser isser
ايسريك eysseric
ايسقراط isocrates
ايسكرا iskra
ايسكو isco
ايسكوتو escoto
ايسل issel
ايسلا isla
ايسلاس islas
ايسلاكر islacker
ايسلان islan
ايسلي eisley
ايسلينغ aisling
ايسماري ismary
ايسمبورغس isemborghs
ايسمد ismed
ايسن eisen
ايسنر eisner isner
ايسنمان eisenmann
ايسوا isoe
ايسوبي isobe
ايسوتالو isotalo
ايسود isoda
ايسوروكو isoroku
ايسوزاكي isozaki
ايسوف issouf
ايسوفو issoufou
ايسوفيش isovic
ايسوكي eisuke
ايسولا essola
ايسونو isono
ايسوپ aesop
ايسي essy issey
ايسياخم issiakhem
ايسيان essien
ايسياي issei
ايسيب isip
ايسيدرو isidro
ايسيدوروس isidore
ايسيف issife
ايسيل eisele
ايسيلا isella
ايسيلد isild
ايسينبيسر eisenbeisser
ايسينتاييفا yessentayeva
ايسينينا aycinena
ايسييمو issiemou
ايش ish
ايشا esha
ايشاجاراي echagaray
ايشان aysin
ايشاوير eschauer
ايشايا eshaya
ايشاييف ishayev
ايشباخ eschbach
ايشباخر aeschbacher
ايشباغ eshbaugh
ايشتشنكو ishchenko
ايشجيل iscil
ايشر eicher aicher
ايشفايلر eschweiler
ايشنجر eichinger
ايشندورف eichendorff
ايشنغرون eichengrun
ايشو esho eshoo
ايشواريا aishwarya
ايشي ishii aichi ishai ishe
ايشيازاوا ishizawa
ايشيتاتي ishitate
ايشيتي eshete
ايشيجوزال isiguzel
ايشيجي ichiji
ايشيدا ishida ishido
ايشيداتا ishidate
ايشيدزكا ishizuka
ايشيدزوايه ishizue
ايشير escher
ايشيرش escherich
ايشيزو ishizu
ايشيغه ieshige
ايشيغوي echegui
ايشيفيري echeverri
ايشيفيريا echeverria
ايشيق isik
ايشيكاوا ishikawa ichikawa
ايشيمارو ishimaru
ايشيموري ishimori
ايشين isshin isin
ايشينبايف ishenbaev
ايشينسو isinsu
ايشينو ishino
ايشيهارا ishihara
ايشيوا ishiwa
ايشيواتاري ishiwatari
ايشيياناغي ichiyanagi
ايطاليا italy
ايطن aydin
ايغا iga
ايغاراشي igarashi
ايغارس aigars
ايغالو ighalo
ايغان egan
ايغاوا igawa
ايغبيني aiyegbeni
ايغرسيغي egerszegi
ايغروس yegros
ايغل eagle
ايغلبرغر eagleburger
ايغلر eigler
ايغمان eigeman
ايغن eggen
ايغناتي ignatiy
ايغناتيف ignatiev
ايغناشيفيتش ignashevich
ايغنتون eggington
ايغواتو egwuatu
ايغوافون eguavoen
ايغوتشي iguchi
ايغور igor
ايغورس igors
ايغوروف egorov yegorov
ايغورولا egurrola
ايغوريان egorian
ايغون egon aygun
ايغويكوي egwuekwe
ايغي aygi
ايغيمان eggimann
ايف yves eve
ايفا iva ieva eeva
ايفات evatt
ايفاخنينكو ivakhnenko
ايفار ivar aivar eivar
ايفاراس aivaras
ايفارتي ufarte
ايفارس ivars
ايفارشي ivarsoy
ايفاريست evariste
ايفاريستو evaristo
ايفازوفسكي aivazovsky
ايفاس ewers
ايفاشكو ivashko
ايفاشوف ivashov
ايفالد evald ewald
ايفالداس evaldas
ايفان ivan evan yvan
ايفانا ivana evanna ivanna
ايفانجليستا evangelista
ايفانجلين evangeline
ايفانجيليستا evangelista
ايفانخلينا evangelina
ايفاندر evander
ايفانز evans
ايفانشيتز ivanschitz
ايفانكا ivanka
ايفانكو evancho
ايفانكوفيتش ivankovic
ايفانو ivano ivanoe
ايفانوف ivanov
ايفانوفس ivanovs
ايفانوفسكا ivanovska
ايفانوفسكي ivanovski ivanovsky
ايفانوفيتش ivanovic
ايفاني evani
ايفانيسيفيش ivanisevic
ايفانيلدو ivanildo
ايفايلو ivaylo
ايفتس evets
ايفجار evgar
ايفدوكيا evdokia
ايفر ayfer ever iver yver
ايفرا evra
ايفرارد everard
ايفرت everett evert
ايفرتس evarts everts
ايفرتون everton
ايفردي ayverdi
ايفردينغ everding
ايفرز evers
ايفرست everest
ايفرسمان eversman
ايفرسن iversen
ايفرسون iverson
ايفرون efron
ايفريا ivrea
ايفريم evrim
ايفرين evren
ايفغن evgin
ايفكوف ivkov
ايفكوفيتش ivkovic
ايفل eiffel
ايفلين evelyn
ايفنبرغ effenberg
ايفند eyvind
ايفني iufni
ايفو ivo evo
ايفواير evair
ايفورا evora
ايفوري ivory
ايفوسا effosa
ايفوش ivos
ايفولا evola
ايفون evonne
ايفونا ivona evouna
ايفوي evuy
ايفي ivy ivey evie
ايفيان ivian
ايفيت yvette ivett
ايفيتا iveta evita
ايفيريت everitt
ايفيشن levchin
ايفيفيرها efevberha
ايفيكا ivica
ايفيكسو aaviksoo
ايفيلاند iveland
ايفيلو ivailo
ايفيلين ivelin
ايفيلينه eveline
ايفيند eivind
ايقا igga
ايقر eggar
ايك ike eyck icke eck eike eiki
ايكا eka
ايكاترينا ekaterina
ايكار ycare
ايكارت eckhardt aicart
ايكارد eckardt
ايكاردي icardi
ايكاروس ikaros
ايكازا icaza ycaza
ايكاوا aikawa
ايكبرج ekberg
ايكبرغ ekeberg
ايكبلود ekeblad
ايكبو ekpo
ايكبيبا ikpeba
ايكتا ekta
ايكر iker
ايكران ekran
ايكرمان eckermann
ايكرويد aykroyd
ايكري eikeri
ايكريم eikrem
ايكسيلنت excellent
ايكفال ekvall
ايكل eckel
ايكلاند ekland
ايكلس eccles
ايكليديس euclydes
ايكليس eackles
ايكمان aickman eijkman ekman
ايكن aiken
ايكنجرون eichengrun
ايكنز eakins
ايكهارت eckhart eckart
ايكهوف ekhof
ايكو aiko ikuo eiko iko
ايكوت aykut eeckhout
ايكوج aykoc
ايكورا iikura ikura
ايكوكس aycox
ايكوما ikoma
ايكونومو ikonomou
ايكونوميديس economidis
ايكوي ikue
ايكي eeki
ايكيا aikia
ايكيتسو ikitsu
ايكيتشوكوو ikechukwu
ايكيدا ikeda
ايكيزاوا ikezawa
ايكين aikin
ايكينغ ekeng
ايكيهارا ikehara
ايكيوتشي ikeuchi
ايل elle ehle
ايلا ayla ella
ايلابوني ailabouni
ايلاتوف ilatov
ايلار aylar
ايلاري ilary
ايلاريا ilaria
ايلاريو ilario hilario
ايلاس iles
ايلالوف alaluf
ايلان ilan
ايلانا ilana
ايلانغا elanga
ايلانو elano
ايلتشوف illichev
ايلتون ailton
ايلج ilg
ايلجاز ilgaz
ايلجوسكاس ilgauskas
ايلدوارا ilduara
ايلديفونس ildefons
ايلدين elden
ايلر eiler iler
ايلرز eilers
ايلزاري elizari
ايلزو elzo
ايلزورث aylesworth
ايلزي ilze
ايلستون elston
ايلسون elson
ايلفان elvan
ايلفس ilves
ايلكا ilkka
ايلكر ilker
ايلكوفا ilkova
ايلكين ilkin
ايلما elma
ايلمر elmer
ايلمري ilmari
ايلمز elmes
ايلنفيلد ihlenfeld
ايلو elo
ايلوار eluard
ايلورايو elorrio
ايلورد elorde
ايلوري ilori
ايلوستوندو elustondo
ايلوكوبي elokobi
ايلولو ilulu
ايلون elon
ايلونا ilona
ايلونغو ilongo
ايلويلو iloilo
ايلوين aylwin
ايلي elie ilie ellie ailey ealy ueli
ايليا elijah ilya ilia elia elya iliya
ايلياس ilijas
ايليان iliyan
ايليانوف elyaniv
ايليت ayelet elit
ايليتروس eleuterus
ايليجيمس ilegems
ايلير ilir
ايليري ileri ellery
ايليس aylies elles
ايليسيني ilisaine
ايليسيو eliseo
ايليش eilish elek
ايليماني ilimane
ايليمييه ilmiye
ايلين eileen aileen aylin elin
ايلينا elena
ايلينج ayling
ايلينغ ailing
ايلينغسون ellingson
ايليني eleni
ايليوت elliot
ايليوس aelius
ايلييف iliev
ايم aim ayim
ايما emma ema ima
ايمار aimar
ايماروكا imaruoka
ايماكوا imagawa
ايماكورا imakura
ايمالينا emiliana
ايمامورا imamura
ايمان iman imen emanne imaan
ايمانا emana
ايمانتاس eimantas
ايمانتس imants
ايمانغلي imangali
ايمانقولوييفا imanguliyeva
ايمانوال emanuels
ايمانول imanol
ايمانويل emmanuel emanuel immanuel emanoil emanual emmanuele
ايمانويلا emanuela
ايمانويلسون emanuelson
ايمانويلي emanuele
ايمانيشي imanishi
ايماهوري imahori
ايماي imai imase
ايمايا imaya
ايمايشي imaishi
ايمبر imber
ايمبروليا imbruglia
ايمبودين imboden
ايمبيدوكليس empedocles
ايمبيكي mbeki
ايمبيه embe
ايمدن emden
ايمرت emmet
ايمرتون emerton
ايمرز emmers
ايمرسون emerson emmerson
ايمري imre emery
ايمريش imrich
ايمز eames
ايمس aames imes
ايمك imke
ايمل immel
ايملين emlyn
ايمن ayman aymen aiman aimen
ايمهوف imhoff
ايمو aimo
ايموبيلي immobile
ايموتو emoto imoto
ايموجن imogen
ايمورتل immortal
ايموري emory aymore emori
ايمومو emomo
ايمون eamonn eamon
ايمونز emmons
ايمونن immonen
ايمي amy aimee emmy ime
ايميت emmett
ايميتسو iemitsu
ايميرس emerse
ايميريش emmerich
ايميريك aymeric
ايميسوم emisum
ايميش imich
ايميغارا emeghara
ايميكا emeka
ايميكو emiko
ايميل eemil
ايميلدا imelda
ايميلي emeli emily emmelie
ايمينالو emenalo
ايميه aime ayme
اين wayne ayn
اينا ena ina
اينابا inaba
اينات einat
اينادا inada
اينار einar enard
اينارس ainars
ايناريتو inarritu
اينازو inazo
ايناس ines enas inas
ايناسيو inacio
اينافون inafune
ايناكارهير enakarhire
ايناكي inaki
اينال inal
اينالجك inalcik
ايناموتو inamoto
اينان inan
ايناودي einaudi
ايناي inai
اينبالو eenpalu
اينتهوفن einthoven
اينتيمينا entemena
اينج ainge
اينجلوت inglot
اينجمار ingemar
اينجيرا injera
اينجيرسليف ingerslev
اينجيرير engerer
اينجيلسبي ingelsby
اينخنهاوسز ingenhousz
ايند ayinde
ايندرا ayendra
ايندريدي indridi
ايندي indi
اينسلي ainslie ainsley
اينسوا insua
اينسورث ainsworth
اينسوورث ainsworth
اينسيناس encinas
اينشتاين einstein weinstein
اينغفار ingvar
اينغفي ingvi
اينكفيست enqvist
اينكوكيدو enokido
اينكين inkin
اينمركر enmerkar
اينهوا ainhoa
اينو inoue aino eino ino
اينوبلي inoubli
اينوبو ienobu
اينور aynur
اينوري inori
اينوس enos
اينوسنت innocent
اينوسوكا inuzuka
اينوك enoch
اينوكاي inukai
اينوكو inuko
اينوكي inoki enoki
اينوماتا inomata
اينونو inonu
اينوها inoha
اينوي inui inouye
اينوياتوف inoyatov
اينوياما inuyama
ايني aenne ene
اينيتا ineta
اينير ener
اينيز inez
اينيس ennis ines innis iness
اينيسا inessa
اينيسكو enescu
اينيكو eniko
اينيل eniel
اينيملي iynemli
اينيوس ennius
ايه aya ayah
ايهاب ihab
ايهاتا ihata
ايهاجيرو eijiro
ايهار ihar
ايهارا ihara
ايهارتس eyharts
ايهاز ihasz
ايهان ayhan aihan
ايهايجون eijun
ايهجري ejiri
ايهغاوا egawa
ايهم aeham aiham
ايهود ehud
ايهيناتشو iheanacho
ايو ayew iio iue
ايوا ewa
ايوابوشي iwabuchi
ايواتا iwata
ايواد ayoade
ايواداتا iwadate
ايواداري iwadare
ايواساكي iwasaki
ايواسي iwase
ايواشيتا iwashita
ايواشيرو iwashiro
ايواماتسو iwamatsu
ايواموتو iwamoto
ايوان ioan ewan
ايوانا ioana
ايوانامي iwanami
ايواني iwane
ايوانيك ewaniuk
ايواو iwao
ايوب ayoub ayoob ayyoub eyup
ايوبو eyobo
ايوتشيان eutychian
ايوجانو iuganu
ايوجينيو eugenio
ايودوكسوس eudoxus
ايودي eudy
ايورا ayora
ايورثون ewerthon
ايورداتش iordache
ايوري iori
ايوزولينو iuzzolino
ايوزي ayoze
ايوستاثيوس eustathios
ايوستيس eustis
ايوسو ayuso
ايوفي ayovi
ايوكا ioka
ايوكو ayuko
ايومي ayumi
ايون ayon ayoune eion
ايونغ eyong
ايونغو oyongo
ايوني ione
ايونيتا ionita
ايونيل ionel
ايونيي awoniyi
ايوي euwe
ايويل ewell
ايي ei
ايياما iiyama
اييتسوغو ietsugu
اييتي ayite
ايير iyer
اييسادا iesada
اييلا ayila
اييلو aiello
اييماسا iemasa
اييموتشي iemochi
اييناري ienari
ايينوغبا aiyenugba
اييهارو ieharu
اييوشي ieyoshi
ايڤاموڤ efimov
اچكزيي achakzai
اڤيرينو avierino
با ba
باب pape babb papp
بابا baba baaba pappa
باباتوندي babatunde
باباجان babacan
باباجيانيس papagiannis
باباداكي papadaki
باباداكيس papadakis
بابادو papadu
بابادوبولو papadopulo papadopoulou
بابادوبولوس papadopoulos
باباديموس papademos
بابار babbar
بابارت pappaert
باباريزو paparizou
بابازوغلو papazoglou
بابازيان papazian
باباس papas pappas
باباستاثوبولوس papastathopoulos
بابافلوراتوس papafloratos
باباك babak
باباكولي papakouli
بابالا babala
بابالوكاس papaloukas
بابالولا babalola
باباماكاريوس papamakarios
باباميتشايل papamichail
بابان bababan baban papin
بابانا babana
بابانتونيو papantoniou
باباندريو papandreou
بابانيكولاو papanikolaou
بابانيكولوبولوس papanikolopoulos
باباي babai
بابايارو babayaro
بابايوكيم papaioakeim
بابايي babaei
بابتيست baptiste
بابتيستا baptista
بابراك babrak
بابروسكاس babrauskas
بابريوس babrius
بابك babak
بابكر babacar babikir
بابكوسكاس babkauskas
بابكوك babcock
بابكينا babkina
بابل babel babbel balel
بابلو pablo
بابليوس publius
بابن papen
بابنبروك papenbrook
بابنجيدا babangida
بابنهيم pappenheim
بابوديفا papudjieva
بابورا papura
بابوريلي barbirolli
بابوس babos
بابوش babouche
بابوشكين babochkin
بابوفا papova
بابوق babouk
بابولاس papoulas
بابوليا papoulia
بابولياس papoulias
بابون baboun pabon papon
بابونسكي babunski
بابوي pappoe
بابويه babawayh
بابي papi pappe
بابيان papian
بابيت babbitt babett
بابيتشيف babichev
بابيتي babette papetti
بابيج babbage
بابير bapir
بابيرت papert
بابيس papiss
بابيك papec
بابيلون babilon
بابيلونيا babilonia
بابيلي babele
بابينسكي babinski
بابينو babeanu
بابينوس pupienus
بات pat pate batt butt bat patt
باتا batta
باتابير batabaire
باتاشاريا bhattacharya
باتاشو patachou
باتاغليا battaglia
باتاغلين battaglin
باتافوكاس patavoukas
باتاك batak
باتاكي pataki pataky
باتالها batalha
باتالوف batalov
باتالين batalin
باتالينو battalino
باتانجالي patanjali
باتاندييه battandier
باتانيدس batanides
باتاي patai
باتراليكا patralekha
باترسون patterson paterson
باترنوسترو paternostro
باتريا patria
باتريدج patridge
باتريس patrice batres
باتريسيا patricia patrizia
باتريسيو patricio patrizio
باتريشيا patricia
باتريك patrick patrik
باتريكور patrekur
باتريكيوس patricius
باتريل patrail
باتريمونيو patrimonio
باتزايكين patzaichin
باتزيل patzel
باتس bats batts pats
باتساتزوغلو patsatzoglou
باتسكه patzke
باتسي patsy
باتسيكيليك patsykailik
باتش patch
باتشان bachchan
باتشمان bachman
باتشيف bachev
باتشيفا bacheva
باتشيكو pacheco
باتشيلبيل pachelbel
باتشيلر bacheller
باتشين pachin
باتكوفيتش batkovic
باتل battle batlle
باتلر butler
باتلو paatalo
باتلينج battling
باتمان bateman
باتن patten batten baten
باتنا batna
باتنبرغ battenberg
باتنشي patience
باتو bateau bato batteux pato
باتوتا batota
باتور batur batyr
باتوريل paturel
باتوك batuk
باتوكا patocka
باتولي batouli
باتوم batum
باتون patton paton batton button
باتونج batawang
باتوهان batuhan
باتويلارد patouillard
باتي patty patti batty battie
باتيا bhatia
باتياتوس batiatus
باتيبارن patiparn
باتير battier pagter
باتيرنوستر paternoster
باتيس batis pettis
باتيست batiste
باتيستا batista battista
باتيستوتا batistuta
باتيستون battiston battistone
باتيستي battisti
باتيسون pattison
باتيقن batygin
باتيل patil
باتيندين pattenden
باتينسون pattinson
باتينكوف batinkoff
باتينو patino
باتينود patenaude
باتينيو patino
باتيوك patiuk
باث bath
باثان bazan
باثمان pathman
باثوري bathory
باثيناي bathenay
باج blazhe
باجاباندي bagabandi
باجاتسكيس bagatskis
باجادا bajada
باجارا pagara
باجاني pagani
باجانيلا paganella
باجت paget
باجتيم pajtim
باجداتيس baghdatis
باجدوناس bagdonas
باجلي bagley
باجلياريني pagliarini
باجمال bajamal
باجناك bagnack
باجندوح bajandouh
باجويون baguion
باجي baji bajirao
باجيتنوف pajitnov
باجيرستيد bagersted
باجيس pagis bages
باجينا baguena
باجينهولم bagenholm
باحمدان bahamdan
باختوف bakhtov
باختي bhatti
باختين bakhtin
باخشوين bakhashwain bakshween
باخوفن bachofen
باخوم bakhoum
باخون pajon
باخوير bachauer
باد bud bade
بادا bada
بادارا badara
باداق badak
باداكا padaca
بادالكا padalka
بادالكي padalecki
بادالوكو badalucco
بادالينو padalino
بادانو badano
بادج budge
بادجو badjou
بادجي badji
بادر baader bader
بادروس padros
بادروفسكي paderewski
بادرون padron
بادري padre
بادريج padraig
بادزاني bazzani
بادل buddle
بادماسامبهافا padmasambhava
بادميني padmini
بادن baden paddon
باده badda bade
بادهام badham
بادو baddou badu
بادواي padway
بادور badoer
بادوفاني padovani
بادوك paddock
بادوكون padukone
بادوليو badoglio
بادون padun
بادوين padoin
بادي buddy paddy badi baade badie buday
باديان badiane
باديس badis
باديلا padilla baadilla badilla
باديلي baddeley badelj padelli
باديو badillo paddio
بار barr bar parr
بارا parra bara
بارابانشيكوفا barabanschikova
بارابل barrable
بارات barrat barratt
باراتكي baratky
باراتيلي baratelli
باراتينسكي baratynsky
باراتيه baratier
باراجانوف parajanov
باراجيس parages
باراجينسكيت parazinskaite
باراخا baraja
باراخوسكي parakhouski
بارادا parada
بارادورن paradorn
بارادي paradis
باراديس paradis
بارازا barraza
بارازوتي barazzutti
بارازيت barazite
باراس paras
باراسكي paraske
باراسكيفاس paraskevas
باراسكيفوبولوس paraskevopoulos
باراسولي parasole
باراسيلسوس paracelsus
باراشار parashar
باراشيف paraschiv
باراغان barragan
باراف baraffe
بارافيتشيني parravicini
باراك barak
باراكا baracca
باراكال baracael
باراكيه barraquer
بارال barral
بارالت baralt
بارالون barralon
بارامانغا paramanga
بارامزينا baramzina
بارامور paramor
باران baran
بارانامتارا baranamtarra
بارانتيس barrantes
بارانسكي baranski
بارانكوس barrancos
بارانو baranau
بارانوفا baranova
بارانوفيتش baranovic
بارانيس barnas
بارانيك baranik
باراهونا barahona
باراو barrau
بارباديلو barbadillo
بارباراشا barbarash
بارباري barbari
باربازا barbazza
بارباس barbas
باربر barber barbour
باربرا barbara
باربرو barbro
باربريتش barbaric
باربريني barberini
باربل barbel
باربو barbu barbeau
باربورا barbora
باربوزا barboza
باربوس barbusse
باربوسا barbosa
باربولد barbauld
باربي barbie barbe
باربيرا barbera
باربيرو barbero
باربيري barbery
باربيريس barberis
باربييري barbieri
باربييه barbier
بارت bart part barte barthe paret
بارتا barta
بارتالو paartalu
بارتاليني bartalini
بارترا bartra
بارترام bartram
بارترايد bertrada
بارترينا bartrina
بارتزوكاس bartzokas
بارتش bartsch bartusch
بارتشيل baruchel
بارتكي bartky
بارتل bartel
بارتلز bartels
بارتلي bartali bartley
بارتليت bartlett
بارتمان baartman
بارتن barten
بارتنيف bartenieff
بارتنيك bartnik
بارتنينغ bartning
بارتو barto bartow
بارتوس bartos
بارتوش bartosz
بارتوفي partovi
بارتوك bartok
بارتول bartol
بارتولد barthold bartold
بارتولدي bartholdi
بارتولو bartolo
بارتولوتا bartolotta
بارتولوتشي bartolucci
بارتولومي bartolome bartolomei
بارتولوميه bartolome
بارتولوميو bartholomew bartolomeu
بارتولي bartoli
بارتوميو bartomeu
بارتون barton
بارتونوفا bartonova
بارتي partey
بارتيتشبازيو participazio
بارتيز barthez
بارتيك bartik
بارتيكزكو barteczko
بارتيلمي barthelemy
بارتيليمي barthelemy
بارث barth
بارثا bartha
بارثس barthes
بارثل barthel
بارثلم barthelme
بارثلميس barthelmess
بارثولوميو bartholomew
بارثيل barthel
بارجافيل barjavel
بارجاكتاريفيك barjaktarevic
بارجر barger
بارخومينكو parkhomenko
بارد bard
بارداتشوف bardachow
بارداق bardakoglu
باردانيس bardanes
باردسلي bardsley
باردم bardem
باردو bardot bardou pard pardo
باردون bardon pardon
باردي pardee pardies
بارديا bardiya
بارديزا pardeza
بارديلان pardaillan
بارديم bardem
باردين bardeen
باردينا bardina
بارديني bardini pardini
باردينياس pardinas
بارديه bardet
بارزالي barzagli
بارزو barzo
بارزون barzun
بارزياني parziani
بارزين barzin
بارس pars
بارسوفال parseval
بارسوماين barsoumian
بارسونز parsons
بارسيغ barsegh
بارسيك barcik
بارسيلاتا barcelata
بارش brach
بارغ bargue
بارغفريدي bargfrede
بارغناني bargnani
بارفانوف parvanov
بارفايت parfait
بارفيانان parviainen
بارفيت parfitt parfit
بارفيش parvesh
بارفين parveen
بارك parke park
باركا barca
باركاك parcak
باركان barkan
باركاي barkai
باركر parker barker
باركروث barkroth
باركس parks parkes barks
باركسدال barksdale
باركلا barkla
باركلاي barclay
باركلي barkley burkley
باركنسون parkinson
باركو barco
باركيرو barquero
باركيلو barrichello
باركين barkin
باركيندو barkindo
بارلا parrela
بارلاجي parlagi
بارلاخ barlach
بارلاس barlas
بارلو barlow
بارلوزي barluzzi
بارلوس barlos
بارلوف parlov
بارلوند barlund
بارلي barley parley
بارما parma
بارمار parmar
بارمبي barmby
بارمنتييه parmentier
بارموس barmos
بارميت parmeet
بارميلين parmelin
بارميندر parminder
بارمينيدس parmenides
بارن parn
بارناباس barnabas
بارنابي parnaby barnaby
بارنتس barrientes
بارنز barnes
بارنس barnes
بارنهارت barnhart
بارنهورست barnhorst
بارنهيل barnhill
بارنولدي bernoldi
بارنوم barnum
بارنويل barnwell
بارني barney parrini
بارنياع barnea
بارنيبي barneby
بارنيت barnett barnet
بارنيتا barnetta
بارنيتسكي parnicky
بارنيتي parineeti
بارنيل parnell
بارنيي bernier
بارنييه barnier
بارهومينكو parhomenko
بارو baro barro paro barreau
باروا barua
باروت parrott barut parrot
باروتشيان baruchyan
باروتي baroti
باروخ baruch
بارود baroud barud parode
بارودي baroudi
باروس barros barus
باروسو barroso barusso
باروش baros
باروشيل baruchel
بارولا parola
بارولو parolo
بارومان barrowman
بارون barron barun baron
باروندو barrondo parrondo
باروني barone
بارونيو baronio baronius
بارويس barrois
باري barry bari barrie parry pare
باريا barea
باريبون barbon
باريت barrett barret
باريتا barreta
باريتو barreto
باريتي parietti
باريخا pareja
باريدا barreda
باريدهي paridhi
باريدو barredo
باريديس paredes
بارير barrier
باريرا barrera
باريزه bariza
باريزون barison
باريزي parisi baresi
باريس paris parris barys
باريسيك barisic
باريش baris parrish parish
باريشا barisa
باريشتا barista
باريشنيكوف baryshnikov
باريل barel baril barille burrell
باريلا parrilla barila barilla
باريلز bareilles
باريمرجان parimarjan
باريمور barrymore
بارين parren
بارينبويم barenboim
بارينتوس barrientos
بارينتين barentin
بارينج barring
بارينجاتاي paringatai
بارينغ baring
بارينغتون barrington
بارينهولتز barinholtz
بارينو barreno barrino
باريه pare
باريو barrio
باريوس barrios
باريير barriere
باز paz baz
بازان bazan
بازاييف bazayev
بازجانوف bazjanov
بازداريفيتش bazdarevic
بازدان pazdan
بازدرازديس pazdrazdis
بازدولج bazdulj
بازركان bazargan bazergan
بازمان bezmen
بازوالدو basualdo
بازوفت bazoft
بازوليني pasolini
بازيرا pazira
بازيكي pazicky
بازيموري bazemore
بازين bazin
بازينزا pazienza
بازيني pazzini
باس bass bas
باسا bassa
باسابان pasaban
باسابي basabe
باسات basat passat
باساراب basarab
باساريل pasarell
باساريلا passarella
باسافا basava
باسالا bassala
باسانتا basanta
باسانن pasanen
باساني bassani
باساييف basayev
باسبالي paspalj
باسبي busby
باستا basta
باستار bastar
باستان pastan
باستر buster
باسترانا pastrana
باسترانو pastrano
باسترناك pasternak pasternek
باستروفيكس pastrovics
باستريش pastreich
باستشنيكس pasecniks
باستل pastal bastl
باستن basten
باستو basto
باستور pastor pasteur pasztor
باستوروتي pastorutti
باستوري pastore
باستوريوس pastorius
باستوس bastos
باستون paston baston
باستيا bastiat
باستيان bastian
باستيانز bastians
باستيانيش bastianich
باستيانيني bastianini
باستيداس bastidas
باستير pasteur
باستيكو bastico
باستيكوفا pastikova
باستين bastien
باسدار pasdar
باسدن basden
باسرمان bassermann
باسك busk
باسكاكوف baskakov
باسكال pascal pascale
باسكالينا pascalina
باسكن baskin
باسكو basco bassekou
باسكوا pascua pasqua
باسكوال pascual pasqual
باسكوالي pasquale
باسكواليتي pasqualetti
باسكوالينو pasqualino
باسكوتي pascutti
باسكوسكي pascucci
باسكوف baskov
باسكولو pascolo
باسكولي pasculli
باسكوم bascom
باسكيت baskett
باسكين baskin
باسكيير pasquier
باسل basel
باسلاك passlack
باسلر basler
باسم bassem basem
باسن bassen paassen
باسنجر passenger
باسندوه basindawa
باسنوا busnois
باسو basu paso
باسورا basora
باسوس bassous passos
باسوغوغ bassogog
باسوف basov
باسولكو pasulko
باسولو basolo
باسونج bassong
باسونس bassons
باسونين paasonen
باسويدان basweidan
باسي bassey bassi passi passy bessey
باسيانا basiana
باسيانوس passianos
باسيت bassett
باسيريو passerieu
باسيس basis
باسيسكو basescu
باسيفيكو pacifico
باسيك pasek paszek
باسيكيفي paasikivi
باسيل basil bassil
باسيلا bassila
باسيلاشفيلي basilashvili
باسيلو passello
باسيلي basile bassily basseley bassili
باسيليسكيوس basiliscus
باسيليكو basilico
باسيلينا paasilinna
باسيليو basilio
باسيناتي pasinati
باسيناس basinas
باسيني pasini
باسينين pashinin
باسيه basset
باسيو paasio
باش bache bas
باشا pasha basha pacha pachame pasa subasi
باشازاده pashazadeh
باشام basham
باشانسكي pasanski
باشايي pashaei
باشاييفا pashayeva
باشترك basturk
باشترناكوفا basternakova
باشتوبتشو bastopcu
باشر bacher
باشفورد bashford
باشكاريوف bochkaryov
باشكيرتسيف bashkirtseff
باشلار bachelard
باشن paschen
باشو basho pacho
باشوتين pashutin
باشوليا pachulia
باشوليي bachelier
باشونتر basshunter
باشي bachet basche
باشيت buchheit
باشير beshear
باشيلارت bachelart
باشيليت bachelet
باشينسكي bacsinszky
باصهي basuhai
باضريس badhrees
باطاي bataille
باطرفي batarfi
باعجاجه bajajh
باعشن baeshen
باغ bague bagge bagh
باغابش bagapsh
باغانيني paganini
باغايوكو bagayoko
باغبودريان baghboudarian
باغراميان bagramyan
باغستر bagster
باغليتو baglietto
باغنيس bagnis
باغوت baggot bagot
باغونداس pagondas
باغوي bagui
باغويل bagwell
باغيتا bageta
باغيميل bagemihl
باغيناود pagenaud
باغيو baguio
بافاروتي pavarotti
بافاريا bavaria
بافاريني pavarini
بافت buffett
بافكوفيتش pavkovic
بافل pavel pavelh
بافلا pavla
بافلو pavlo
بافلوبولوس pavlopoulos
بافلوف pavlov
بافلوفس pavlovs
بافلوفسكي pavlovski
بافلوفنا pavlovna
بافلوفيتش pavlovic pavlovych
بافلي bavli
بافليك pavlik
بافلين pavlin
بافلينا pavlina
بافلينكو pavlenko
بافليوتشينكو pavlyuchenko
بافليوتشينكوفا pavlyuchenkova
بافليوك pavlyuk
بافنوتي pafnuty
بافو paavo baffo
بافور baffour
بافول pavol
بافولا paavola
بافولاينن paavolainen
بافولوفا pavlova
بافون pavon
بافوني pavone
بافيتيمبي bafetimbi
بافيزي pavesi
بافيل bafel
بافيلتشينكو pavlichenko
بافين baffin
باقا baka
باقر baqir bager bagher bakir
باقري bagheri
باقلال baqlal
باقي baki
باقيداو bagyidaw
باك buck bak pack back pak
باكا baca bacca paca
باكاتسياس bakatsias
باكارد packard
باكاري bakary bakari baccari bakare
باكارين baccarin
باكارينن pakarinen
باكال bacall bakal
باكالا bakala
باكالين pakalin
باكان bakan
باكانا pacana
باكانن paakkanen
باكاي bacai bakaye
باكبليتا pakalitha
باكبور pakpour
باكتشيلي bacchelli
باكر bakker backer packer
باكرو bacrot pakroo
باكزاد pakzad
باكس pax bax
باكساس paksas
باكست bakst
باكستر baxter
باكستروم backstrom
باكستون paxton buxton
باكسلي baxley
باكسندل baxendale
باكسون paxson
باكسي baksi
باكشال backshall
باكشاو packshaw
باكشي bakshi
باكل buckle
باكلاو baclao
باكلند backlund
باكن bakin bakken
باكنال bucknall
باكهاوس backhaus
باكو bako baku pako
باكوس backus baccus
باكولا bakula
باكولي pacolli
باكولين bakulin
باكوم bakkum
باكونا bacuna
باكونين bakunin
باكويانيس bakoyannis
باكويس bakhuys
باكويل backwell
باكوين paquin
باكي baki packey packie
باكيت pacquette
باكيتا paqueta
باكيتو pakito
باكيدهل bakkedahl
باكيرو baquero bakero
باكيلانتس bakelants
باكيه paquet baque
بال pal bal palle
بالا balla
بالابان balaban
بالاتا palata
بالاتسي palazzi
بالاتينات palatine
بالاتينوس palatinos
بالاج balaj
بالادور balladur
بالادينو palladino
بالاديو palladio
بالارد ballard
بالارديني ballardini
بالازس palazzese
بالازو palazzo
بالازولو palazoglu
بالاس pallas
بالاسكو balasko
بالاسيو palacio
بالاسيوس palacios
بالاش balas
بالاشوف balashov
بالاغوار balaguer
بالافرشيتش palaversic
بالافوكس palafox
بالافي pallavi
بالاك ballack
بالاكا balaka
بالاكريشنا balkrishna
بالاكوف balakov
بالامانيا balmanya
بالان balan
بالانانت balanant
بالانتا balanta
بالانتاين ballantine
بالاندين balandin
بالانس palance
بالانسياغا balenciaga
بالانغروود ballangrud
بالاو palau
بالاي bala
بالبز bulbs
بالبو balbo
بالبوا balboa
بالبوينا balbuena
بالبي balbi balbay
بالبيلوس balbilus
بالتا balta
بالتاتشا baltacha
بالتازار baltazar balthasar
بالتاسار baltasar balthazar
بالترو paltrow
بالتسا baltsa
بالتشيسكو balcescu
بالتو balto
بالتي balti
بالتيسبيرجير baltisberger
بالتييف baltiev
بالجي balci
بالجيمباييف balgimbayev
بالح balih
بالحسن belhcen
بالداسارا baldassara
بالداساري baldassarri
بالداسي baldassi
بالداكيني baldaccini
بالدر balder
بالدري baldry
بالدو baldo
بالدوكي baldocchi
بالدوليني baldolini
بالدونغ baldung
بالدوني baldoni
بالدوين baldwin
بالدي balde baldi
بالديفييزو baldivieso
بالديني baldini
بالذ palthe
بالرخيصه berkhissa
بالريش belraysh
بالز bales
بالزا balza
بالزاريتي balzaretti
بالزكاس balzekas
بالزو balzo
بالزين bezzine
بالسامو balsamo
بالسدوتير palsdottir
بالسون palsson
بالسيلس balcells
بالش balch
بالشريفه bechrifa
بالغريف palgrave
بالغنيم balghunaim
بالفاي balvay
بالفري palfrey
بالفن palvin
بالفين balvin
بالكبير belkebir
بالكمان balkman
بالكنانده balkenende
بالكنهول balkenhol
بالم balim palm
بالما paalma palma
بالمارسون palmarsson
بالماميون balmamion
بالمان ballaman
بالمر palmer
بالمه palme
بالمونت balmont
بالمير balmer
بالمينتري palminteri
بالنزياغا balenziaga
بالنسا balansa
بالنسيا palencia
بالهادي belhedi
بالهواري belhouari
بالهوشات belhouchat
بالو balew palo
بالوب palop
بالوبينسكاس palubinskas
بالوتا ballotta pallotta
بالوتاش palotas
بالوتاي palotai
بالوتش palluch
بالوتيلي balotelli
بالوجيانيس balogiannis
بالودا baluda
بالور balor
بالوراو bhalerao
بالوسكي paloschi
بالوغ balogh
بالوغون balogun
بالومبو palombo palumbo
بالومو palomo
بالومينو palomino
بالون palun
بالونشييري baloncieri
بالوهيمو paloheimo
بالوي baloy
بالويي baloyi
بالي baley balie
باليت pallett
باليتا paletta paleta
باليتش balitsch
باليتو balletto
باليريني ballerini
باليز bales
باليس vales
باليستر pallister
باليستير balestier
باليستيروس ballesteros ballestrero
باليسوت palisot
باليش balic
باليكا palicka
باليكي palicki
باليما balima
بالين palin ballin ballen
بالينت balint
بالينجر palinger
بالينجير ballinger
بالينغ balling
بالينغتون ballington
بالينغر ballanger
بالينكاش palinkas
باليوكا pagliuca
باليوني baglioni
بالييتوغا baleitoga
بام pam
بامبا bamba
بامبارا bambara
بامبال bambale
بامبر bamber
بامبو bambo
بامبولوفا pampoulova
بامبيانكو pambianco
بامبيرجر bamberger
بامبيني bambini
بامفورث bamforth
بامفورد bamford
بامل pammel
باملت bamlett
بامو bammou
باموس bamous
باموغو bamogo
باموق pamuk
بامونغكاس pamungkas
بامي bami pami
بامير bamir bammer
باميلا pamela
بان ban pan baan bunn
بانا bana
باناباكر panabaker
باناتا panatta
باناتين bannatyne
باناجيوتيس panagiotis
باناديرو panadero
بانارينا panarina
باناغولياس panagoulias
بانان bannan
بانانا banana
بانانديتيغويري panandetiguiri
بانايوت panayot
بانت pante
بانتانو pantano
بانتاني pantani
بانتنغ banting
بانته pantea
بانتو banto
بانتوليانو pantoliano
بانتوم bantom
بانتير panettiere
بانتيلياديس panteliadis
بانتيليتش pantelic
بانتيليس pantelis
بانتيليمون panteleimon
بانتين buntin
بانج bunge panag
بانجس bangs
بانجليس penghlis
بانجو banjo
بانجورا bangura
بانجوس pangos
بانجون pingeon
باند band
باندا banda
بانداي bandai
باندر pander
باندرانايكا bandaranaike
باندلر bandler
باندو bando
باندور pandur
باندورا bandura
باندورو panduro panduru
باندولف pandulf
باندولفو pandolfo
باندولفيني pandolfini
باندي bande pandey
باندياني pandiani
بانديرا bandera
بانديراس banderas
بانديرولا bandirola
بانديرينيا bandeirinha
بانديف pandev
باندينولف pandenulf
بانديني bandini
بانديون pandion
بانر banner
بانرمان bannerman
بانزا panza
بانزر banzer
بانزرام panzram
بانزي panizzi
بانسو bensu
بانسي bance
بانش punch
بانشفسكي baniszewski
بانشو pancho
بانشولي pancholi
بانغابين panggabean
بانغبورن pangborn
بانغورا bangoura
بانغيرا banguera
بانفيل banville panfil
بانكاريل bancarel
بانكراتوفا pankratova
بانكراسي pankracije
بانكراشكين pankrashkin
بانكروفت bancroft
بانكس banks banxxx
بانكسيكس pancsics
بانكهيرست pankhurst
بانكو banco panko
بانكولي bankole
بانكي banky
بانكيف pancev
بانليفيه painleve
بانهيدي banhidi
بانو banu banou
بانوبوليس panopolis
بانوت bhanot
بانوس banus
بانوف panov
بانوفا panova
بانوفسكي panofsky
بانون bannon banoun
باني bunny bagni
بانيا bagnaia
بانياراتشون panyarachun
بانياغوا paniagua
بانياني pagnani
بانيانيني pagnanini
بانيتا panetta
بانيتسا panizza
بانيثو panizo
بانير baner
بانيرجي banerjee banerji
بانيرو panero
بانيس panis
بانيستر bannister
بانيشفسكي banishevskiy
بانيكالي panicale
بانيكر panicker
بانيكو panico
بانيكوف bannikov
بانيكوك pannekoek
بانيل banel
بانيلا pannella
بانينبيرغ pannenberg
بانينكا panenka
بانيني panini
بانيول pagnol
باه bah
باها baha
باهاماس bahamas
باهامونتيس bahamontes
باهبري bahebri
باهر bahr baher
باهرو bahro
باهل bahl
باهلمبلاد pahlmblad
باهو bahu
باهور pahor
باهوكين bahoken
باهيبيك bahebeck
باهينيو pahino
باو pau bao bow
باوتس bouts
باوتيستا bautista
باود baude
باودن bawden
باور bauer baur bower
باورا paora
باورز powers bowers
باورمان bowerman
باوزا bauza
باوزيني pausini
باوس baus paus
باوسانياس pausanias
باوسون pawson
باوش bausch pausch
باوشر bauscher
باول powell
باولا paula
باولس pauwels
باولنغ pauling
باولو paolo paulo
باولوس paulus paullus
باولوسكا pawlowska
باولي paoli pauli
باوليتا pauleta
باوليتو pauletto
باوليغز bowlegs
باولينا paulina
باولينو paulino
باوليني paolini
باولينيو paulinho
باوم baum
باومان baumann bouman
باومايستر baumeister
باومباخ baumbach
باومغارتلينغر baumgartlinger
باومغارتنر baumgartner
باوميوهان baumjohann
باوند pound
باوي bowie
باويس buijs
باويل powell
باي bai pai buy
بايا baya baia paya
باياداريس balladares
بايارد bayard
باياردو bayardo
باياف bayav
بايانو baiano
بايبر piper
بايبس pipes
بايتاس paytas
بايتورسينوف baytursinuli
بايتون payton peyton
بايتينز baetens
بايداتشني baidachny
بايدار baydar
بايدر bider
بايدن biden
باير bayer baer beyer baier baeyer bajer
بايراكتاراي bajraktaraj
بايراموف bayramow
بايرامي bajrami
بايرد baird
بايرز byers
بايرك bayrak
بايرو bayrou bayero
بايروم byrom
بايرون byron
بايرويثر beyreuther
بايريتو pairetto
بايرينك beijerinck
بايز paez baez
بايزا baeza
بايزلي paisley
بايزيد bayazit bayezid
بايس paes baysse
بايساما baissama
بايسانجوروف baysangurov
بايستر beister
بايسدن baisden
بايسنجر basinger
بايسنقر baysonqor
بايشتر beister
بايغا pouga
بايفا paiva
بايق bayik
بايقال baykal
بايقرا bayqarah
بايكال baykal
بايكساو paixao
بايل bayle paille pile pyle
بايلان baylan
بايلز biles bailes
بايلوت paillot
بايلور baylor
بايلون bailon
بايلي bailly bayley bailey
بايليس bayliss bayless
بايماتوف baymatov
بايمان byman
باين payne bain bayne paine pine bein
باينا baena
باينتر paynter
بايندنك binding
باينز pinnes
باينوم bynum
باينيماراما bainimarama
بايو baio bayou puiu
بايواتر bywater
بايواترز bywaters
بايوب bajope
بايوت payot
بايوكس bayeux
بايوكو baiocco
بايون bayon
باييت payette
باييستا ballesta
باييستير ballester
ببا beba
ببلياندر bibliander
بتاسيك ptacek
بترا petra
بترست betrest
بترفيلد butterfield
بترو petrou
بتروديموبولوس petrodimopoulos
بتروسيان petrosyan petrosian
بتروشكا petruska
بتروف petrov
بتروفا petrova
بتروناس petronas
بتروورث butterworth
بتري petri
بتريوس petraeus
بتسلييل bezalel
بتسورث buttsworth
بتكاماكي pitkamaki
بتلر butler
بتليورا petliura
بتواي petteway
بتول batul betool
بتوي petway
بتيبا petipa
بتيل betil
بثرك petherick
بثينه boutheina bothaina bouthaina bouthayna
بجاني bizhani
بجاوي bedjaoui
بجلي bigley
بجمان pejman
بجورلينج bjorling
بحاح bahah
بحاري bahari
بحجي bahaji
بحدل bahdal
بحر bahr bhar
بحراني bahrani
بحري bahri
بحريه bahriye
بحلق behlok
بحنيني bahnini
بحيري bahira
بخاتي bakhati
بخاري bokhari buhari bukari
بختي bekhti
بختيار bakhtiar bachtyar
بختياري bakhtiari bakhtiarizadeh
بخش bakhsh
بخلوفي bekhloufi
بخيت bakheet bakhiet bakhit
بخيتان bekheitan
بخيته bakhita
بدارو badaro
بداوي badavi
بدر badr
بدران badran
بدراوي badrawi
بدرخان badrakhan
بدرفلك bedrifelek
بدره badra
بدروس bedros
بدريه badreya badriya
بدناريك bednarik
بدنجفيلد bedingfield
بده badda
بدوان bidouane
بدواني boudouani
بدور bedour bodour
بدول bedwell
بدوم beddome
بدوي badawi
بديا bedia
بدير badir bdeir bedir
براء bara
براباشي barabasi
برابانت brabant
برابح berrabah berrabeh
برابن braben
برابهات prabhat
برابهاكاران prabhakaran
برابهام brabham
برابهو prabhu
برابيندير brabender
برات pratt
براتس prats
براتسيت brattset
براتشي prachi
براتشيكوفا bratchikova
براتلي bratteli
براتوج bratoz
براتوشيك bratusek
براتي prati
براتيبا pratibha
براتيوشا pratyusha
براثر prather
براثويت brathwaite
براجادوتير bragadottir
براجانزا braganza
براجر prager
براجع berrajaa
براجكوفيتش brajkovic
براجوشي bragusi
براخا bracha
براد brad
برادا prada
برادبري bradbury
برادتكه bradtke
برادر baradar
برادستريت bradstreet
برادشو bradshaw
برادفورد bradford
برادل bradl
برادلي bradley bradlee
برادمان bradman
برادنر bradner
براده berrada
برادو prado
برادوس prados
برادوك braddock
برادي brady
براديرا pradera
براديس prades
براديل pradel
براذرتون brotherton
برار brar
برازا brazza
برازداوسكيس brazdauskis
برازلتون brazelton
برازنوفسكي prazdnovsky
برازوسكاس brazauskas
برازيل brasil
براس bras brass braz pras
براساد prasad
براسانس brassens
براسرت prasert
براسكا brasca
براسكو brasco
براسلر prassler
براسيداس brasidas
براسيغليانو bracigliano
براسينجتون brasington
براش braasch brasch
براشاد prashad
براشك prasek
براشكفيتشيوس praskevicius
براشي braschi
براشير brasher
براشيه brachet
براشيوليني bracciolini
براشييلي bracciali
براغ bragg brague praag
براغا braga
براغانزا braganza braganca
براغولين bragolin
براف braff
برافو bravo pravo
برافيك pravik
برافين praveen
براك brack bracke braque prak
براكابينيا prakapenia
براكاش prakash
براكام barcham
براكامونتاس bracamontes
براكستون braxton
براكسيتيليز praxiteles
براكسيس praxis
براكن bracken
براكنزيك braakensiek
براكو bracco
براكيت brackett
براكينس brackins
براليا braglia
برام bram
برامانتي bramante
برامبل bramble
برامبيا brambilla
برامر prammer
برامس brahms
براملي bramley
برامليت bramlett
برامهار braamhaar
براموج pramoj pramot
براموس bramos
براموكسي bramucci
برامويل bramwell
براميرتز brammertz
بران pran
برانا brannagh
براناب pranab
براناجان brannagan
برانارد barnard
براناف pranav
برانان brannan
براناه branagh
برانت brandt brunt
برانتينغ branting
براند birand brand
براندابورا brandabura
براندان brendan
برانداو brandao
براندت brandt
براندتس brandts
براندز brands
براندس brands
براندل brundle brandle
براندلي brandli brendli
براندن branden
براندنبورغ brandenburg
براندنستاين brandenstein
براندو brando
براندواردي branduardi
براندون brandon
براندي brandi brundy
برانديجي brandegee
برانديز brandeis
برانديس brandes
برانديلي prandelli
براندين brandin brandyn
برانر brenner
برانسون branson
برانسويجك brunswijk
برانش branch
برانكا branka
برانكو branko
برانكوشي brancusi
برانلي branly
برانمان brannaman
برانن brannan
برانوم brannum
برانيتي brannetti
برانيجان branigan
برانيسلاف branislav
برانيمير branimir
برانين pranin
براه brahe
براهاليس prahalis
براهمر brahmer
براهمي brahmi
براهني baraheni
براهيمي brahimi
براودر browder
براور brauer
براوس prowse
براولي brawley
براون braun browne brown
براونريغ brownrigg
براونستين brownstein
براونسون brownson
براونشفايغ brunswick
براونفلز braunfels
براونلي brownlee
براونيل brownell
براونينغ browning
براي bray breij
برايا praia
برايان brian
براياند briand
برايت bright
برايتمان brightman
برايتنجر breitinger
برايتنر breitner
برايتون brighton
برايد pride
برايدوود braidwood
براير breyer
برايزات braizat
برايس price bryce brice pryce
برايسكي breisky
برايسون bryson
برايغمان bryggman
برايفهايد braafheid
برايلسفورد brailsford
برايلي braley
برايم briem
براين braine brain prain
براينت bryant
براينر brynner
برباتوف berbatov
بربادوس barbados
بربار berber
بربري barberi
بربليتش prepelic
بربوس purpus
بربولا parpola
بربيك prpic
بربينيس perebiynis
برتاجيا bertaggia
برترام bertram
برتراند bertrand
برتسل pretzl
برتش bertsch
برتشتولد berchtold
برتكو bartko
برتلو bertello
برتو berthoud puerto
برتولت bertolt
برتولوتشي bertolucci
برتولوني bertoloni
برتوليه berthollet
برتون berton
برتي puritty
برتيناكس pertinax
برتينشو burtenshaw
برتيني pertini
برثون berthon
برثيلوت berthillot
برجان barrajan
برجرسن bergersen
برجس burgess
برجسدرف burgsdorff
برجسون bergson
برجشتال purgstall
برجلاند berglund
برجيف burgeff
برجين percin
برخا barkha
برخد barkhad
برخيا barkhiya
برد barad burd
برداقجي bardakci
بردال bredahl bredal berdal
بردس bradds
بردهي bardhi
بردويل bridewell
برديس briedis brudes
بردين berden
بردييف berdyev
برزارين berzarin
برزان barzan birzhan
برزاني barazani
برزو birzo
برزوالسكي przhevalsky
برزويه borzuya
برزي brizzi
برزيبيلا przybilla
برزيسكي brzezicki
برزيميك przemek
برزين berzin
برس behrs
برستد breasted
برسكي briski
برسلين breslin
برسني barsane
برسنيت persenet
برسون person persoon
برسوناز personnaz
برسي pressey
برسيديس persidis
برسيفال perceval
برشا barsha
برشت berchet
برشلونه barcelona
برشلينو bercellino
برشم barshim berchem
برشو prso
برشون bershawn
برشيانو bresciano
برشيش berchiche
برصوم barsoum
برغر burger berger
برغرين berggreen
برغستروم bergstrom
برغش bargash barqesh
برغلينغ bergling
برغمان bergman
برغماير burgmeier
برغن burgon
برف breves
برفات burfat
برفوت prevot
برفيس pervis
برفين brevin
برقلس proclus
برقلين bergelin
بركات barakat barkat
بركاتشين prkacin
بركاتي barakati barkati
بركاي berkay
بركديش bergdich
بركفيتشيوس prekevicius
بركلياتشا brkljaca
بركه baraka barka barakeh lbraka
بركوس berkous
برلاتوري parlatore
برلسكوني berlusconi
برلفيتش prelevic
برلنت berlant
برلنتي berlenti
برليسون burleson
برلين berlin
برلينر berliner
برلينغوير berlinguer
برمان barman berman
برمدا barmada
برمك barmak
برمنغهام birmingham
برمه brimah
برمهنسا paramahansa
برمودو bermudo
برموفيتش premovic
برن parran prenn
برنابا barnabas
برنادوت bernadotte
برناديت bernadett bernadette
برنارد bernard barnard
برناردو bernardo
برناردي bernardi
برناردينو bernardino bernadino
برناكي bernacchi
برنال bernal
برنامبوكانو pernambucano
برناوي barnaoui barnawi bernawi
برنت brent
برنتانو brentano
برنتجنز brentjens
برنتسون berntsson
برندان brendan
برندل brendel
برنده brende
برنز burns
برنسايد burnside
برنسبيرغ brunsberg
برنستاين bernstein
برنستروم bernstrom
برنسن berenson bernsen
برنشلي brenchley
برنغار berengar
برنغاريا berengaria
برنكو prenko
برنمول braunmuhl
برنهارد bernhard
برنوفيتش brnovic
برنولي bernoulli
برنيس berenice bernice
برنيسلاو branislaw
برنيكي berenice
برنيولا perniola
بره barrah
برهالتر berhalter
برهام berham parham
برهامي borhamy
برهان burhan borhane
برهانوف burhonov
برهاني borhani
برهم barham
برهوم barhom
برو berro bru breaux breu brou prou
بروا brwa
برواري barwari
بروب propp
بروبرتيوس propertius
بروبرج broberg
بروبز probz
بروبست probst
بروت pruitt brout
بروتات protat
بروتاسوف protasov
بروتاسوفا protasova
بروتسو pruzzo
بروتشارد brochard
بروتل brutelle
بروتن braaten
بروتوس brutus
بروتوسباتاريوس protospatharius
بروتون bruton broughton
بروتيغام brautigam
بروتيل brutil
بروتيوس proteus
بروجدون brogdon
بروجينسكي brudzinski
بروجينك bruggink
بروجيني perugini
بروخ bruch
بروخروف prokhorov
بروخوروف prokhorov
بروخوف broekhoff
برود broad brod
برودان prodan
برودانوفيتش prodanovic
برودبنت broadbent
برودر broder
برودرلام broederlam
برودروموس prodromos
برودريك broaddrick broderick
برودزينيكا prudzienica
برودس brodus
برودسكي brodsky
برودفسكي brudzewski
برودفود broadfoot
برودل prodl
برودنت prudente
برودنيك brodnik
برودهوم preudhomme
برودهيرست broadhurst
برودوس broadus
برودوم prudhomme
برودويل broadwell
برودي brody broady prodi
بروديرله bruderle
بروديكوس prodicus
برودينسيو prudencio
برور bror
بروزدا brozda
بروزوال bruzual
بروزوفيتش brozovic
بروزيك brozek
بروزينا brozyna
بروس bross broos bruce bruus
بروسارد broussard
بروسبير prosper
بروسبيرو prospero
بروسبيرين prosperin
بروست prost
بروستاد brustad
بروستر brewster
بروستران prostran
بروسر prosser
بروسك brosque
بروسكاور proskauer
بروسكوتر bruskotter
بروسنان brosnan
بروسنيكينا brusnikina
بروسو brusseaux
بروسوبيو procopio
بروسيا prussia
بروسيلوف brusilov
بروسينتشكي prosinecki
بروسينسكي brosinski
بروسينو brussino
بروش brosh
بروشت prost
بروشو brochu
بروشوفا prusova
بروشيه brochet
بروغلي broglie
بروغيرا bruguera
بروف brough
بروفاروني brovarone
بروفانتير profanter
بروفانس provence
بروفت profet
بروفنزانو provenzano
بروفودنيكوف provodnikov
بروفوسلاف prvoslav
بروفي brophy
بروفيت profit
بروفينسير prouvensier
بروفيني provini
بروك brooke brook brock broc broek
بروكا broca brouka
بروكاو brokaw
بروكتر procter proctor
بروكدين brockden
بروكس brooks brookes
بروكسميث brocksmith
بروكفيلد brookfield
بروكلمان brockelmann
بروكلين brooklyn
بروكمان brockman brockmann
بروكناو prochnow
بروكنر bruckner brueckner
بروكنغ brooking
بروكهاوس brockhouse
بروكهايمر bruckheimer
بروكو brocco brokaw
بروكوب prokop
بروكوبجيكا prokopcuka
بروكوبوفيتشس prokopovich
بروكوبيس prokopis
بروكودين prokudin
بروكوفيتش brockovich
بروكوفييف prokofiev
بروكويديس broquedis
بروكي brocchi brockie
بروكيبييف prokopiev
بروكيت brockett
بروكيلين breukelen
بروكيوس porcius
برول proll borwell brule
برولز brulls
برولكس proulx
برولين brolin
بروليو braulio
بروم broome broom brum
بروما bruma
برومانا brumana
برومس promes
برومفيلد broomfield brumfield
برومن brumen
برومند boroumand
بروميتش bromwich
بروميس promes
برون brun bron bruun bronn
برونا bruna
بروناريو prunariu
برونامونتي brunamonti
برونت brunette
برونتلاند brundtland
برونتي bronte
بروندج brundage
برونديلو brondello
برونر broner bronner bruner
برونز bruns
برونزينو bronzino
برونزيني bronzini
برونس bruns
برونستاين bronstein
برونستد bronsted
برونستين bronstein
برونسون bronson brunson
برونسيلاف bronislaw
برونك pronk brunk
برونكر brunker
برونكهورست bronckhorst brunkhorst
برونليسكي brunelleschi
برونهيلد brunhilde
برونو bruno
برونوفسكي bronowski brunovsky
برونولد braunwald
برونون brugnon
برونوين bronwyn
بروني bruni prony
برونيا prunea
برونياو bruneau
برونيتي brunetti
برونيرو brunero
برونيسلاف bronislaw
برونيفوي bronevoy
برونينغ bruning
برونيه brunet
برونييه prunier
بروهاسكا prohaska
بروهر prueher
بروهن bruhn
بروهين bruhin
بروويكمان broekman
بروي bruey
برويار bruyere
بروياس proyas
برويتش broich
بروير brouwer brewer breuer brower braugher
برويرز broers
برويز parviz pervaiz parvez pervez
برويسارت broissart
برويسلر preussler
برويسي proisy
برويك broeck
برويلز broyles
بروين parvin bruijn bruyne
بروينس bruins
بروينسا proenca
بروينلش braunlich
برويون brillouin
برويير bruyere
بري brie bree pre
بريا bria priya
برياسون bryson
بريال breal brehal
بريان bryan brian bryanne
بريانا brianna bryana
بريانتي brianti brillante
بريانكا priyanka
بريباك pribak
بريبون prepon
بريبيليتسا prepelita
بريت bret britt brett brit
بريتاس prittas
بريتاني brittany
بريتانيكوس britannicus
بريتزش pretzsch
بريتزكر pritzker
بريتزكه brietzke
بريتس brits
بريتسلاف bretislav
بريتشارد prichard pritchard
بريتشيت brechet
بريتفي prithvi
بريتمان breitman
بريتن britten
بريتنباخ breytenbach
بريتنربرغر breitenberger
بريتني brittney britney brittny
بريتو brito
بريتوريوس pretorius
بريتوس britos
بريتي preity
بريتيل britell
بريتين brittain
بريثفيراج prithviraj
بريثويت braithwaite
بريجان prejean
بريجمان bridgman
بريجنيف brezhnev
بريجنيفا brezhneva
بريجوس prejuce
بريجي bregy brigi
بريجيت birgit
بريجينسكي brzezinski
بريجيوني prigioni
بريخ brieg
بريخو brikho
بريخوت brichaut
بريخودكو prikhodko
بريخيه bregje
بريدا breda preda prida
بريداكس biridakis
بريدان brydan
بريدج bridge
بريدجز bridges
بريدجيرس bridgers
بريدراج predrag
بريدز prydz
بريدي brede breidy
بريديسين bredesen
بريديشين bredikhin
بريرادوفيتش preradovic
بريرلي brierley
بريرو pereiro
بريريتون brereton
بريريس briers
بريز breeze breese brize
بريزان prezan
بريزيوسي preziosi
بريس press
بريساك brissac
بريسان bressan
بريست priest brest
بريستر prewster
بريستلي priestley
بريستو bristow
بريستول bristol
بريستون preston
بريستيس prestes
بريسكا priscah
بريسكار preskar
بريسكالو prskalo
بريسكر brisker
بريسكو briscoe
بريسكوبيا prescovia
بريسكوت prescott
بريسكين priskin
بريسل presl
بريسلان prislan
بريسلر pressler
بريسلو breslow
بريسلي presley pressley
بريسم brisam
بريسمان pressman
بريسون brison brisson
بريسونيك bresonik
بريسي bracey
بريسيادو preciado
بريسيل parisel
بريسيلا priscilla priscila
بريش brych
بريشا berisha
بريشت precht brecht
بريشر brecher
بريشيا brescia
بريشيانو bresciano
بريشيرن preseren
بريغا braiga
بريغز briggs
بريغفادزه bregvadze
بريغل pregl
بريغهام brigham
بريغوجين prigogine
بريغوس brygos
بريغي brighi
بريغيت breguet
بريغيد brigid
بريغين breggen
بريغينيو preguinho
بريغيه breguet
بريفات privat
بريفال preval
بريفانج breivang
بريفت privat
بريفن previn
بريفوست prevost
بريفير prevert
بريفيك breivik
بريك brik brake breck brick
بريكا peraica preca
بريكلن bricklin
بريكليس pericles
بريكمان brickman
بريكنريدج breckinridge
بريكو preko
بريكوسكي brickowski
بريكوفيتش prekovic
بريكولا briccola
بريكين breckin
بريكيه briquet
بريل brill beryl braille breel brel burrill
بريلارد braillard
بريلانتي brillante
بريلاند breland
بريلهانتي brilhante
بريلو burillo
بريلوغ prelog
بريلي brealey
بريليا breillat
بريم prem breem brehm
بريماتيتشيو primaticcio
بريماكوف primakov
بريمال premal
بريمبارتا parambrata
بريمجي premji
بريمر bremer bremmer
بريمسل premysl
بريملي brimley
بريمنر bremner
بريمنغر preminger
بريمه bramah brehme brimah
بريمو primo
بريموج primoz
بريموراتش primorac
بريموس primus
بريمون bremond
بريمياني premiani
بريمير premier
برين breen brin bryn bren bruyn bryen
برينا brenna briana brianna brina
برينان brennan
برينتيزيس printezis
برينجاس bringas
برينجل brengle
بريند brande
بريندا brenda
بريندرغاست prendergast
بريندل brendell
بريندلي brindley
برينديرغاست prendergast
برينديس bryndis
برينر brenner brener
برينستن bornstein
برينسلو prinsloo
برينسيب princip
برينسيبي principi
برينشتاين prinstein
برينغار brinegar
برينغسون baeringsson
برينغل pringle
برينغيلا berengaria berenguela
برينك brink
برينكلي brinkley
برينكمان brinkmann
برينكن brincken
برينلي brinley
برينمان brenneman
برينو breno brinno
برينور brennauer
برينيار brynjar
برينيس brenes
برينيلدسين brynildsen
برينيولي brignoli
بريو priou
بريوخوفيتس brioukhovets
بريور pryor
بريوس preuss
بريون brion bryon
بريونس briones
برييتو prieto
برييسلر preysler
بريين brienne
بز buzz
بزاز bezzaz
بزايا bazaya
بزرجمهر bozorgmehr
بزرك bozorg buzurg
بزكوير bisguier
بزناني baznani
بزو pezzo
بزي bazzi bizzi
بسالي bhosale
بسام bassam
بساموثيس psammuthes
بساني bassani
بسايح bessaih
بسباس besbes
بسبي busby
بست best
بستا busta
بستالوتزي pestalozzi
بستاني boustani boustany bosutany
بسترانا pastrana
بسترس bustros
بسترمان besterman
بسخاني pasikhani
بسشيت peseshet
بسطان bastan
بسعود bessaoud
بسل bussel
بسلر besler
بسماتيك psamtik
بسمارك bismarck
بسمان basman
بسمر bessemer
بسمه basma
بسنتي pesenti
بسوس boussus
بسياني pesiani
بسيس bessis
بسيسو bseiso
بسيسي besisi
بسيمه bassima
بسيوني bassiouny bassiouni bassiouney basyuni
بشار bachar bashar bashshar
بشاران basaran
بشاره beshara boushra bshara
بشاي bishay
بشتاوي bishtawi
بشر bishr beshr
بشرايا buchraya
بشرويي bushrui
بشري bouchra bushra bochra
بشك pesek
بشكيريتش peskiric
بشير bashir bachir basheer basher bchir besir
بشيره bchira
بصاري basari
بصاص bassas
بصبوص basbous
بصري basry
بصل bassal
بصير bassir basser
بطارسه batarseh
بطاطو batatu
بطرس boutros botros butrus
بطلان butlan
بطليموس ptolemy
بطمه batma
بطوطه battuta
بطي butti
بطيخ battikh
بعاصيري baassiri
بعز boaz
بعزيز baaziz
بعقليني baaklini
بعل baal
بعلبكي baalbaki balabakki
بعله baala
بعيره baira
بغ bugg
بغجاتي baghajati
بغداد baghdad
بغدادليان baghdadlian
بغدادي bagdadi baghdady
بفاف pfaff
بفانكوتش pfannkuch
بفاو pfau
بفايفر pfeiffer
بفسنر pevsner
بفلانتسل pflanzl
بفلوغلر pflugler
بفنغتون bevington
بفيرتزل pfertzel
بفيس bevis
بفيستر pfister
بفينينجير pfenninger
بقاتي bakkati
بقاس bekkas
بقاق begag
بقال bakkal
بقالي bakkali
بقرادوني pakradouni
بقرادونيان pakradounian
بقطر bocthor boktor
بقله baqlah
بقليدس bacchylides
بقنه bugnah
بقي baqi
بقير bguir
بك bey
بكا pekka
بكار baccar bakkar
بكاس bekas
بكالا pakkala
بكتاش bektash
بكتماك pektemek
بكتيه pictet
بكداش bakdash
بكر bakr bakar bekir peker bakir
بكراوان pakravan
بكرجيكلو bakircioglu
بكري bakri bikri
بكريك bekric
بكساتر peksater
بكستور bextor
بكنباور beckenbauer
بكويرت bequaert
بكير bekir
بل bel bell
بلا pellat
بلاب blab
بلات platt blatt
بلاتا plata
بلاتجيس plaatjies
بلاتر blatter
بلاتزر platzer
بلاتزمن platzman
بلاتكو plattko
بلاتن platten
بلاتنر plattner
بلاتو plateau
بلاتي blati blatty
بلاتيني platini
بلاث plath
بلاثا plaza
بلاج blaz
بلاجا blaga
بلاجكوفا blazekova
بلاجنكو blazenko
بلاجه blaze
بلاجوتا blagota
بلاجوتينشك blagotinsek
بلاجيك blazek
بلاخ plach
بلاز bellaz plasse
بلازي blasi blazej
بلازيفسكي blazevski
بلازيفيتش blazevic
بلازيك blazek
بلازينسيك blazincic
بلازيو blasio
بلاس plass
بلاسدل blasdel
بلاسكو blasco belasco blasko
بلاسكيت plaskett
بلاسم blasim
بلاسماتي plasmati
بلاسون blason
بلاسيدو placido
بلاسيديا placidia
بلاسيس blasiis
بلاسينتي placente
بلاسينجيم blassingame
بلاسينغيم blassingame
بلاسيوس blasius
بلاش blache
بلاشير blachere
بلاشيل plasil
بلاطه boullata
بلاغا blaga
بلاغوي blagoje
بلافاتسكي blavatsky
بلافرت blaffert
بلافريج balafrej
بلاك black blaak blac plack
بلاكبيرن blackburn
بلاكتون blackton
بلاكستون blackstone
بلاكسلاند blaxland
بلاكشير blackshear
بلاكفورد blackford
بلاكلي blackley
بلاكمان blackman
بلاكمور blackmore
بلاكني blakney
بلاكوود blackwood
بلاكويل blackwell
بلاكيت blackett
بلاكيستون blakiston
بلاكيسون blakeson
بلاكيلي blakely
بلال bilal bilel billel balal blal
بلالوك blalock
بلامر plummer plumer
بلامين plamen
بلان blanc ballan
بلانا plana
بلانت plant plante
بلانتشفيلد blanchfield
بلانتون blanton
بلانتي plante
بلانتينغا plantinga
بلاند cowpland
بلاندامورا blandamura
بلاندفورد blandford
بلاندين blandine
بلانش blanche blanch
بلانشار blanchard
بلانشارد blanchard
بلانشون planchon
بلانشي blanche
بلانك blank planck
بلانكا blanca blanka blanche
بلانكايرت planckaert
بلانكس blanks
بلانكنشيب blankinship
بلانكو blanco
بلانكي blanqui
بلانكيت plunkett
بلانكينستاين blankenstein
بلانوس planus
بلاني bellani blaney
بلانيتا planeta
بلانيتشكا planicka
بلانينك planinc
بلانينيتش planinic
بلاه blah
بلاها blaha
بلاو blau blaauw blaeu
بلاوتس plautz
بلاوتوس plautus
بلاورايت plowright
بلاوشتاين blaustein
بلاوي blaoui
بلاي bley bligh
بلاياك blayac
بلايت blight
بلايتن pleitgen
بلايج blige
بلايدن blyden
بلاير player
بلايريو bleriot
بلايس bleijs
بلايفير playfair
بلايك blake
بلايلي belaili
بلايند blind
بلاينش belaynesh
بلبا bilba
بلباس balbas
بلباي belbey
بلبل boulboul
بلترامي beltrami
بلتران beltran
بلترانيخا beltraneja
بلتشر bletcher
بلتعه baltaah
بلتولا peltola
بلتيكوسيتش pletikosic
بلتيمور baltimore
بلتيير peltier
بلج balj
بلحاج belhadj belhaj benhadj
بلحسن belhassen
بلحوت belhout
بلحوس balhous
بلحوسين belhocine
بلخ balakh
بلخريا pulcheria
بلخوجه belkhodja belkhouja
بلخياط belkhayat
بلخياطي belkhayati
بلخيتر belkhiter
بلخير belkheir boulkheir
بلد blood
بلدسو bledsoe
بلدل bledel
بلدمان boldman
بلدي baladi
بلزاك balzac
بلزان balsan
بلزوني belzoni
بلس bles
بلسترم billstrom
بلستيك plastic
بلسكوفا pliskova
بلسم balsam
بلسنر plessner
بلص balass
بلعاوي balawi
بلعباس belabbas
بلعرب bilarab
بلعربي bellarabi belarbi
بلعمري belamri
بلعيد belaid baleid bellaid
بلغاريا bulgaria
بلغازي belghazi
بلغران belgrand
بلغريف belgrave
بلغريم pilgrim
بلغريني pellegrini
بلغزواني belghazouani
بلغول belghoul
بلغيث balghaith
بلفضيل belfodil
بلفنجر bilfinger
بلفور balfour
بلفيلد bellfield
بلقاسم belgacem belkacem
بلقاضي belkadhi
بلقايد belkaid
بلقبله belkebla
بلقروي belkaroui
بلقوله belqola
بلقيس balqees balqis
بلقين bologhine buluggin
بلك pollock
بلكاهيه belkahia
بلكايد belgaid
بلكسين blixen
بلكلام belkalem
بلكناب belknap
بلكين belkin buluggin
بللي belli
بلما belma
بلمار belmar
بلماسيدا balmaceda
بلماضي belmadi
بلمجدوب belmejdoub
بلمختار belmokhtar
بلمعلم belmaalem
بلمليح belmlih
بلمونت belmont
بلموندو belmondo
بلن blane
بلنت blunt
بلنسكي belinsky
بله balah
بلهارتس bilharz
بلهام pelham
بلهنده belhanda
بلهوشات belhouchet
بلهي bulleh
بلو blue blu
بلوا blois
بلوبل blobel
بلوتاركو plutarco
بلوتيلا plautilla
بلوجي bellugi
بلوخ bloch
بلوخين blokhin
بلود blood
بلودزون blaudzun
بلودورث bloodworth
بلوزداد belouizdad
بلوس peluce
بلوستين bluwstein
بلوسكال pluskal
بلوسوم blossom
بلوسون blusson
بلوشي ballouchy
بلوف plouffe
بلوفه beloufa
بلوفي plovie
بلوك blok ploc
بلوكات bloukat
بلوكاس blucas
بلوكسهام bloxham
بلوكلاند blokland
بلوله baloola belloula
بلوم blum bloom bluhm blume bloem blohm
بلومارت bloemaert
بلومبرج blomberg
بلومبيرغ bloomberg
بلومز blums
بلومستراند blomstrand
بلومفيلد bloomfield
بلومكامب blomkamp
بلومكفيست blomqvist
بلوملي plumlee
بلومنتال blumenthal
بلومنترت blumentritt
بلومنفلد blumenfeld
بلومي belloumi
بلون pleun
بلونت blount
بلوندو blondeau
بلوندي blondy
بلونديل blondel blundell
بلونسكي blonsky
بلونيس bellounis
بلي bile blye
بلياتسيكاس pliatsikas
بليافسكي beliavsky
بليايف belyayev
بليبتري bleibtrey
بليبويتش plipuech
بليت plait
بليتجن bluthgen
بليتكا pletka
بليتون blyton
بليتيكوسا pletikosa
بليث bleeth
بليثين blethyn
بليدز blades
بليده balideh
بلير blair blaire
بليردوح blairdouh
بليري belleri
بليريم blerim
بليز blaise
بليزارد blizzard
بليزنوفا bliznova
بليزنيوك bliznyuk
بليزوتي pellizotti
بليزينسكي bleszinski
بليس blais place pleiss pless
بليستان plestan
بليستسكايا plisetskaya
بليستون blystone
بليستيد plaisted
بليسد blessed
بليسنيتش plisnic
بليسون plisson
بليسيت blissett
بليسيرز plessers
بليسيس plessis
بليسين plessen
بليسييه pelissier
بليشمان blechman
بليغ baligh balegh bligh
بليفان pleavin
بليفر bleifer
بليفنلييف plevneliev
بليك blake
بليكر bleeker
بليكس blix
بليكسلي blakeslee
بليكلس pelicles
بليكلوك blaiklock
بليكير bleeckere
بليكيمولين bleekemolen
بليل bellil blel
بليم plame
بليمبتون plimpton plympton
بليمنز plemons
بلين blaine pelin balin blain blinn
بلينتر plenter
بليندا belinda
بلينكوفا blinkova
بلينكوفيتش plenkovic
بلينلي belinelli
بلينو pellino
بلينيتي plenette
بلينيوس pliny
بليهي bulaihi
بليولر bleuler
بليونتس bleont
بمبري bembry
بمسلر pimsleur
بن bin ben ibn
بنا banna
بناز banaz
بناس banas
بناش benash
بناصر bennacer
بنافيو panafieu
بناك pennac
بناني bennani benani
بناهي panahi
بنايوتوف panayotov
بنايون benayoun
بنباسا benbassa
بنبوي penebui
بنت bint bent punt
بنتام bentham
بنتر pinter
بنتسيل paintsil
بنتشيتش bencsics
بنتلي bentley
بنتور pintor
بنتوف bentov
بنتون benton
بنتي pentti
بنتيفوليو bentivoglio bentivolio
بنتيكي benteke
بنتيل bentil
بنتين bentin
بنتينغ bunting
بنثام bentham
بنثو penthu
بنثين benthin
بنجاني benjani
بنجر banjar
بنجعلي panjali
بنجلون benjelloun
بنجول bingol
بنجي bengi benjie
بنحاس pinchas pinhas
بنحسي benhassi
بنحليب benhalib
بنخريف benkhrif
بندار pindar
بندتسون bendetson
بندر bender bandar bander bendre
بندرل pendrel
بندري pendry
بندكت benedict
بندكتيا benedita
بندلتون pendleton
بندي bundy
بنديكت benedict
بنديكتا benedicta
بنز benz pencz
بنزيمرا benzimra
بنزيه benzia
بنس pence
بنسالم bensalem
بنستي bensetti
بنسليمان benslimane
بنسن bunsen
بنسون benson
بنسيه pensee
بنش bunche
بنشرقي bencharki
بنشريفه benchrifa bencherifa
بنشقرون benchekroun
بنشلي benchley
بنشومو bencomo
بنعبد benabdallah
بنعلي benali
بنعمر benomar
بنعيسي benaissa
بنفنوتو benvenuto
بنفنيست benveniste
بنفورد benford
بنفيرن penverne
بنفيل buenfil
بنفيلد benfield penfield
بنفينوتي benvenuti
بنقدور benkaddour
بنكوست pancoast
بنكوفسكي penkovsky
بنكيران benkirane
بنمسعود benmassoud
بنمنصور benmansour
بننو bennu
بنهام benham
بنهلوو penhallow
بنهيمه benhima
بنواس banouas
بنوان benwan
بنوب banoub
بنوت bannout
بنوزه benouza
بنولي pnueli
بنونه bennouna
بني bani beni
بنيادي boniadi
بنيام binyam
بنيامين binyamin benyamin veniamin
بنيامينو beniamino
بنياميني benjamini
بنيان bunyan
بنيتو benneteau
بنيجار penigar
بنيجاميم benjamim
بنيس bennis
بنيشو benichou
بنيمون benymon
بنينا pnina
بنينغ bening
بنينغتون bennington
بنينو benigno
بنييرا pinera
بهاء baha bahaa
بهابها bhabha
بهات bhatt
بهاتا bhatta
بهاجن behagen
بهادر bahadur bahadir bahodir
بهادران bahadoran
بهادراني bahadorani
بهادري bahadori
بهار bahar bihar
بهارتي bharti
بهاره bahareh
بهاسكار bhaskar
بهاسيرا bhasera
بهافريد behafarid
بهامبري bhambri
بهاوي bahave
بهباني behbehani
بهتاش behtash
بهجا bahja
بهجت bahjat behcet bahgat bhagat
بهداد behdad
بهرام bahram
بهراموف bahramov
بهرامي bahrami behrami
بهرنجي behrangi
بهرنغ behring
بهروز behrouz
بهزادي behzadi
بهشتي beheshti
بهلول bahloul bahlool bahlul
بهلوي pahlavi
بهمن bahman
بهمنيار bahmanyar
بهنام bahnam behnam
بهنكي behnke
بهنو behenu
بهنود behnoud
بهنوش behnoosh
بهومي bhumi
بهوي bahoui
بهيجه bahija bahiga
بهيه bahia bahiyyih
بو beau bou boo bu bo poe
بوا bua boa
بواب bouab
بواتشي boachie
بواتو poitou
بواتينغ boateng
بواتييه poitier
بوادرومو buadromo
بواراك boirac
بواردي baouardy
بوارنيه beauharnais
بوارو boaro
بواريه poiret
بواز boaz
بواس boas
بواسون boasson poisson
بواسييه boissier
بواش boas
بواشامب beauchamp
بواغ boag
بواغني boagni
بوافر poivre
بواكي boakye
بواكيه boakye
بوال bohale
بوالو boileau
بواليا bwalya
بوانغا bouanga bwanga
بوانكاريه poincare
بوانم puannum
بواني boigny
بواهكي buarque
بوب bob pope popp bobb bopp pop
بوبا bouba popa booba buba poppa
بوباثي bhupathi
بوباديتش popaditch
بوباديلا bobadilla
بوبارت poupart
بوباشا boupacha
بوباكيس poupakis
بوبانا bobana bopanna
بوباي popeye
بوبر buber popper
بوبرنيك bubernik
بوبرو bobrow
بوبروفسكي bobrowski bobrovsky
بوبريدج bobridge
بوبريكوف bobrikov
بوبسون popson
بوبغله boubaghla
بوبكا bubka
بوبكر boubacar boubakeur boubker
بوبكري boubakri
بوبكوف popkov
بوبكوفا bobkova
بوبكين popkin
بوبل pople
بوبلوهار popluhar
بوبلويل popplewell
بوبليك bublik
بوبليكولا publicola
بوبليل boublil
بوبليليوس publilius
بوبلين pouplin
بوبليه buble
بوبنوف bubnov
بوبنيدر boubnider
بوبنيك bubnik
بوبو bobo poppo
بوبوسيك bobusic
بوبوف popow
بوبوفا popova
بوبوفيتش popovich
بوبوكا popoca
بوبوكين bubukin
بوبولينا bouboulina
بوبي bobby bobbi bobbie poppe poppy pupi
بوبيت bobbitt bobet
بوبير beaubier
بوبيغ poeppig
بوبيفودا popivoda
بوبينسكي bobinski
بوت boot pot boet bot bott bout
بوتا botta
بوتاب potap
بوتابوت boutabout
بوتاتزو bottazzo
بوتازوت boutazout
بوتازي bottazzi
بوتاس bottas
بوتاسو botasso
بوتاكا botaka
بوتالوفا putalova
بوتانين potanin
بوتجر bottger
بوتر porter potter
بوتراغينيو butragueno
بوترس bouterse
بوترلفيتشيوس buterlevicius
بوترو potro
بوتريا putrya
بوتريك butrick
بوتزيسي putzeys
بوتس potts boots botts butts poots
بوتسر bauzer
بوتسكام butzkamm
بوتسكي butskyy
بوتسين boutsen
بوتش butch boetsch pooch posch puch
بوتشاديس puchades
بوتشر butscher
بوتشرر bucherer
بوتشكوف puchkov
بوتشكوفا puchkova
بوتشلي butschli
بوتشمان buchmann
بوتشه buche
بوتشوالدير buchwalder
بوتشولز buchholz
بوتشي puche
بوتشينا buchina
بوتفليقه bouteflika
بوتفنيك botvinnik
بوتفيلد botfield
بوتكفيتشيوس butkevicius
بوتكو butko
بوتل bowtell potel
بوتلاند butland
بوتلجه bouteldja
بوتلر beutler boteler buttler
بوتليروف butlerov
بوتلين butlin
بوتمانس putmans
بوتنام putnam
بوتنان botnen
بوتنانت butenandt
بوتنتسيفا putintseva
بوتنر buttner
بوتني putney
بوته bothe bute
بوتو bhutto botho buttu poto poutou
بوتوتاس butautas
بوتور butor
بوتوراك butorac
بوتوس botos
بوتوشاروفا botusharova
بوتوك potok
بوتوكي potocki
بوتوملي bottomley
بوتوند botond
بوتونز buttons
بوتي pote
بوتيا botia
بوتياينين poutiainen
بوتيتو potito
بوتيرسكايا butyrskaya
بوتيرمان bottermann
بوتيرو botero
بوتيريل botterill
بوتيرين buterin
بوتيكس putics
بوتيل butelle
بوتيلا botella
بوتيلهو botelho
بوتيمكين potemkin
بوتين putin poetin poutine
بوتينا putina butina
بوتيناتا putinatti
بوتينزا potenza
بوتينغر pottinger
بوتيه boutter
بوتييه potier
بوث booth boothe
بوثبي boothby
بوثرويد bothroyd
بوثمان boothman
بوثيوس boethius
بوجا pooja puja
بوجاتي bugatti
بوجادزه bugadze
بوجار bujar
بوجاشري poojashree
بوجال bogale
بوجالال bugallal
بوجانا bojana
بوجبل boujbel
بوجدانوف bogdanov
بوجدره boudjedra
بوجدوسو bujdoso
بوجدي boujday
بوجرا bugra
بوجريبين pogrebin
بوجريس bogris
بوجس bogs bogues
بوجسيم bujsaim
بوجلاب boudjellab
بوجلبان boujelbene
بوجليوني buglioni
بوجمعه boujemaa
بوجناح boujenah
بوجنار bognar
بوجندار boujendar
بوجنر bugner
بوجوت bogut
بوجوج bogoje
بوجوريلوف pogorelov
بوجول poujol
بوجولد bujold
بوجيدار bozidar
بوجير bojer
بوجيرت boogert
بوجيرد boogerd
بوجين bugin
بوجينوفيتش bojinovic
بوجيني bochini
بوح bouh
بوحاجب bouhageb
بوحافه bouhafa
بوحرات bouharat
بوحوش bouhouche
بوحيرد bouhired
بوخارت bochart
بوخارين bukharin
بوخريبنياك pohrebnyak
بوخريص boukries
بوخلوه buchloh
بوخنر buchner
بوخوسكي pukhouski
بوخيمه boukhima
بود budd
بودا boda buddha
بودار boudard pudar
بودارت bodart boddaert
بودارين budarin
بودالانوسكي pudzianowski
بوداليدس podalydes
بودان bodin budan
بودانوفا budanova
بودتشنسكي budzynski
بودجياستوتي pudjiastuti
بودرباله bouderbala
بودروغ podrug
بودري baudry
بودريار baudrillard
بودستا podesta
بودفارسون bodvarsson
بودكن bodkin
بودكو budko
بودكوبايفا podkopayeva
بودكوباييفا podkopayeva
بودكور boudkour
بودكولزين podkolzin
بودلر bowdler
بودله bodla
بودلي bodil
بودلير baudelaire budler
بودمر bodmer
بودمير buddemeyer
بودن boden bowden
بودنار bodnar
بودنشاتز bodenschatz
بودنهولزر budenholzer
بودنيكس bodnieks
بوده bode
بودهولت bodholdt
بودهيا budhia
بودهيدهارما bodhidharma
بودو bodo
بودوان baudouin
بودوروسكا podoroska
بودوكس baudaux
بودولسكي podolski podolsky
بودون bowdon
بودوني bodonyi
بودوين boudewijn
بودي bodi buddy budi
بوديا boudia
بوديانيسكي budyanskiy
بوديبو bodipo
بوديت boudet puidet
بوديتش bowditch
بودير bowder
بوديرا bouderra
بوديستا podesta
بوديش budesh
بوديكا boudicaca
بوديكون bodichon
بوديل bodell budel pudil
بوديله boudella
بودين bodine
بودينج buding
بودينجتون boddington
بودينجير budinger
بودينهوفر bodenhofer
بوديني bundini
بوديوني budyonny
بوذا bauza
بوذراع boudraa
بور burr bohr bor bure borre
بورا bora bowra bura
بورابيا bourabia
بورات porat
بوراتو boratto
بوراس porras bouras
بوراسيني boracini
بوراك burak
بورال boral
بوران boran
بوراوي bouraoui
بوربالان borbalan
بوربانو burbano
بوربكس pourbaix
بوربلي borbely
بوربوا borboa
بوربوت bourbotte
بوربوم boerboom
بوربون bourbon
بوربيرار pourpirar
بوربيرهارت purperhart
بوربيلي borbely
بورت porte burt port
بورتا porta
بورتاس portas
بورتاغو portago
بورتاقو portago
بورتانت portante
بورتانوفا portanova
بورتر porter
بورترا borotra
بورترفيلد porterfield
بورتس portes
بورتسامبارك portzamparc
بورتش burch
بورتشيرت burchert
بورتفليت poortvliet
بورتفيتش portwich
بورتكا burtka
بورتمان portman
بورتو porto
بورتوغيزي portoghesi
بورتولا portola
بورتولامي bortolami
بورتي borte
بورتيس portis
بورتين burton
بورث borth
بورجا borgia
بورجات burchat
بورجر borger
بورجروفا burgrova
بورجس burges
بورجمان borgman borgmann
بورجو burcu bourgue
بورجوازي bourgeois
بورجي borghi burgi
بورجيلي bourjeily
بورحلي bourahli
بورحيدري pourheidari
بورحيم bourhim
بورخا borja
بورخيس borges
بوردا borda burda
بورداج bordage
بوردس bordes
بوردستان pourdastan
بوردسين baardsen
بوردلي boardley
بوردمان boardman
بوردن borden burden
بوردو bordeaux
بوردون bordon bourdon
بوردي purdy
بورديت burdette burditt
بورديسو burdisso
بورديك burdick
بوردين bordin
بوردينسكي burdenski
بورديه bordet bourdais
بورديو bourdieu burdeu
بوردييه bordier
بورريس burress
بورزاكوفسكي borzakovskiy
بورزاني borzani borsanyi
بورزوف borzov
بورزيج borzage
بورس bource porus
بورسا borsa
بورساري borsari
بورسافاج borsavage
بورست borst
بورستار poursattar
بورستين burstein burstyn
بورسلي buressli
بورسوس borsos
بورسوي borsoi
بورسياني borciani
بورسير purser
بورسيل purcell
بورسيلينو borsellino
بورسين bursin
بورش borch bursch pursh
بورشا porsha
بورشاردت borchardt
بورشبيرج borschberg
بورشرت borchert
بورشردس borcherds
بورشغرفنك borchgrevink
بورشل burchell
بورشه porsche
بورشيا portia
بورطال bourtal
بورعده bourrada
بورعليغنجي pouraliganji
بورغ borg borge burg bourg
بورغا burgat
بورغاد bourgade
بورغر burgr
بورغسمولر burgsmuller
بورغكمير burgkmair
بورغلم borglum
بورغندي burgundy
بورغنيتش burgnich
بورغنين borgnine
بورغهاردت burghardt
بورغوينغ bourgoing
بورغيتي borgetti
بورغيس burgess
بورغين bourgain
بورغيني borghini
بورغينيو burgueno
بورفانوف borvanov
بورفورد burford
بورفيريو porfirio
بورفيس purvis
بورقيبه bourguiba
بورك bork burke
بوركارت burkart
بوركاشيان pourkashian
بوركالتر burkhalter
بوركايف purkayev
بوركرت burkert
بوركس burks
بوركمان burkman
بوركهارت burckhardt
بوركهاوزن borkhausen
بوركو porco
بوركي burki
بوركيل burkill
بوركيلمانز borkelmans
بوركين borchin
بوركينشاو burkinshaw
بورلاتشينكو burlachenko
بورلاكو burlacu
بورلاوج borlaug
بورلنغي borlenghi
بورلون bourlon
بورلي burley
بورليتي purlette
بورليه borlee beurlet
بورم boorem borm
بورماشينكو bormashenko
بورمان bormann burman borman boarman boorman
بورمايستر burmeister
بورمستر burmester
بورمن boreman
بورن born bourne
بورناما purnama
بورنر borner
بورنس burns
بورنه borne
بورنهيمير bornheimer
بورنيت burnett
بورنيل burnell purnell
بورنيما purnima
بورهافا boerhaave
بورهوس burrhus
بورهي borhy
بورو boru boro borro burrough
بورواس berouas
بورودين borodin
بوروديوك borodyuk
بوروز burrows
بوروزو porozo
بوروس burroughs
بوروسيس bourousis
بوروشنكو poroshenko
بوروفسكي borovsky borowski
بوروفنجاك borovnjak
بوروفيكا borovicka
بوروك buruk
بوروكارا porokara
بورول burwell
بوروميني borromini
بورون boron
بوروينكل boerwinkle
بوري puri burri bori borre bory bowrey
بوريا borea
بورياك buryak
بوريال bourial
بوريان borjan
بورياني buriani
بوريبيستا burebista
بوريت bourret
بوريتسو buretsu
بوريحان bourihane
بوريدا poreda
بوريدج burridge
بوريرو borrero
بوريزكوفا porizkova
بوريس boris borries buress
بوريسلاف borislav
بوريسلافا borislava
بوريسنكو borisenko
بوريسوف borisov
بوريش buresch
بوريشا borisa
بوريطه bourita
بوريغو borrego
بوريفوج borivoj
بوريك borek puric
بوريكات bourequat
بوريكو borico
بوريل borel borrell
بوريللي borelli
بوريلو borrello
بوريلون bourillon
بوريلي borrelli
بوريميروف borimirov
بوريناز boreanaz
بورينتون purinton
بوريني borini
بورييلو borriello
بوز booze
بوزاتش puzach
بوزاتي buzzati
بوزان bozan buzan pouzin
بوزانكيت bosanquet
بوزانيس bouzanis
بوزداغ bozdag
بوزدنياكوف pozdnyakov
بوزر boozer
بوزفور bouzfour
بوزكورت bozkurt
بوزمان bozeman
بوزمي bouzemmi
بوزناروفا poznarova
بوزنياك pozniak
بوزنيكين buznikin
بوزو pozzo pozo bezout puzo
بوزوبع bouzoubaa
بوزوجلو bozoglu
بوزور puzur
بوزوفيفو pozzovivo
بوزوكلار bozoklar
بوزويل boswell
بوزي pozzi
بوزيان bouzaiene bouzayen bouziane
بوزيب puusepp
بوزيد bouzid
بوزيدار bozhidar
بوزيدي bouzidi
بوزير pozzer
بوزيراند bouzerand
بوزيزيه bozize
بوزيك buzek
بوزيكو pozzecco
بوزيلوفيتش bozilovic
بوزيلي boselli
بوس bos bose boss bosse busse
بوساتسكي bosacki
بوسادا posada
بوساداس posadas
بوسارد boussard
بوسافي bossavy
بوساكا busacca
بوساكي buzsaky
بوسانر possanner
بوساها boussaha
بوسبوم bosboom
بوسبيخ pospech
بوسبيسيل pospisil
بوست post bost
بوستامانتي bustamante
بوستروم bostrom
بوستل postel
بوستنوف postnov
بوستنوفا postnova
بوسته bousta
بوستهوموس posthumus
بوستو busto
بوستوس bustos
بوستوفي pustovyj
بوستول postol
بوستوما posthuma
بوستون boston
بوستويك bostwick
بوستيغا postiga
بوستيك bostic bostick
بوستيكوغلو postecoglou
بوستيل postell
بوستيلوس bustillos
بوستينزا bustinza
بوستيون bustion
بوستييو bustillo
بوسحاقي boushaki
بوسرت bossert
بوسرحان bousarhane
بوسزوني poszony
بوسطيله boustila
بوسعيد bousaid boussaid
بوسعيدي boussaidi
بوسك bosc
بوسكا poska
بوسكاليا buscaglia
بوسكامب boskamp
بوسكو bosko
بوسكوسكورو boscoscuro
بوسكوفيتش boskovic
بوسكونو boscono
بوسكي bosque
بوسكيتس busquets
بوسكيسوليدو peschisolido
بوسكين boskin
بوسكيير bosquier
بوسلاغر boeselager
بوسلي bosley
بوسمان bosman boseman bousman
بوسنر posner
بوسنيتش bosnich
بوسو boso bossou bossut
بوسوت bossut
بوسورث bosworth
بوسون buson
بوسويل buswell
بوسي posey busey bossi bussy busy poussi
بوسيبال posipal
بوسيجور beausejour
بوسيدونيوس posidonius
بوسيس bossis pocius
بوسيسيو bosisio
بوسيف bouceif
بوسيفغن bosavern
بوسيك bocek
بوسيل bussell boussil
بوسيما buscema
بوسين posehn
بوسينغوا bosingwa
بوسيني busini
بوسيو bossio
بوش bush bosch bosh bosz
بوشا poscha pusha
بوشات beuchat
بوشار bouchard
بوشارب bouchareb
بوشاردو bouchardeau
بوشارل boucherle
بوشاش bouchache
بوشاشي bouchachi
بوشامب beauchamp
بوشايب bouchaib
بوشتيان bostjan
بوشر bucher
بوشروان aboucherouane
بوشرود bushrod
بوشعيب bouchaib
بوشكار puskar
بوشكاش puskas
بوشكر boschker
بوشكو bosko
بوشكوف boskov
بوشكوفيتش boskovic
بوشل bushell
بوشلي buchli
بوشماوي bouchamaoui
بوشناق bouchnak
بوشنياك bosnjak
بوشنيك pusnik
بوشوشه bouchoucha
بوشوف boshoff
بوشوك bouchouk
بوشي bouchey
بوشيبه bouchiba
بوشيخي bouchikhi
بوشيدو bushido
بوشير boucher
بوشيريني buscherini
بوشيمي buscemi
بوشينجر bauschinger
بوشيه bouche bouchez
بوصفاره boussofara
بوصوف boussouf
بوصير busir
بوضياف boudiaf
بوطاجين boutadjine
بوطالب boutaleb
بوطهار boutahar
بوطيب boutaib
بوعافيه bouafia
بوعب bouab
بوعبان bouaben
بوعبدالله bouabdellah
بوعبدلي bouebdelli
بوعبيد bouabid
بوعتور bouattour
بوعتوره bouatoura
بوعجاج bouadjadj
بوعجيله bouajila
بوعذار bouazar
بوعرفه bouarfa
بوعزه bouazza
بوعزيز bouaziz
بوعطي bouatay
بوعلاق bouallegue
بوعلام boualem
بوعلي bouali
بوعوزان bouaouzan
بوعوني bououni
بوعياش bouayach
بوعيده bouaida
بوغاتشيف pugachev
بوغاتي baghetti
بوغارت bogart
بوغارد bogarde
بوغاسي pugaci
بوغالو bugalo
بوغانمي boughanmi
بوغبا pogba
بوغدان bogdan bohdan
بوغدانوفيتش bogdanovic
بوغداني bogdani
بوغدير boughedir
بوغرا bughra bogra
بوغربنياك pogrebnyak
بوغريبنياك pogrebnyak
بوغطاس boughattas
بوغندا buganda
بوغنفيل bougainville
بوغو pugo
بوغوسكي boguski
بوغوسيان boghossian bogosian
بوغوص boghos
بوغوصيان boghosyan
بوغوليوبسكي bogolyubsky
بوغوليوبوف bogolyubov
بوغوميو bogumil
بوغي bogi
بوغيلوند bogelund
بوغينسكايا boginskaya
بوف povh puff
بوفا boffa bova buva
بوفار bouvard bovar
بوفارس boufares
بوفال boufal
بوفالا pofalla
بوفاليني bufalini
بوفاندا bufanda
بوفانغ bufang
بوفانو buffalo
بوفراند boffrand
بوفريس bouveresse
بوفل povel
بوفلسن povlsen
بوفه bovet
بوفوا beauvois
بوفوار beauvoir
بوفورت beaufort
بوفورد buford
بوفوس boufous
بوفولني povolny
بوفي boffi
بوفيت bouvet
بوفيتكين povetkin
بوفيدا poveda boveda
بوفير bouvier
بوفيل bovill
بوفين boffin
بوفينا bovina
بوفيه bove
بوفيو bovio
بوفيير bouffier
بوقاش bougueche
بوقديده boukadida
بوقره bougherra bouguerra
بوقري bogary
بوقطايب bouguetaib
بوقطف bougatef
بوقليه bouglia
بوقمحه bougamha
بوقنطار bouqantar
بوقنه bouguenna
بوك bok book bauk boc bock boeck
بوكا boca bouka
بوكاتينسكي bucatinsky
بوكار boukar
بوكاري boukari boukary
بوكاشيكا bocachica
بوكافشين bukavshin
بوكالي bocaly
بوكاليستو pykalisto
بوكان bokan
بوكانان buchanan
بوكانيغرا bocanegra
بوكانيك bochenek
بوكاهانتس pocahontas
بوكاي bucaille
بوكتشين bookchin
بوكر booker boker buker
بوكروفسكي pokrovsky
بوكريشكين pokryshkin
بوكريفاتش pokrivac
بوكريني boccherini
بوكس baucus boxx
بوكسال boxall
بوكستيهود buxtehude
بوكسلي boxley
بوكلند buckland
بوكلونسكايا poklonskaya
بوكلي buckley pockley
بوكمال bukamal
بوكمان boukman
بوكمينستر buckminster
بوكنشت bouwknecht
بوكنور bucknor
بوكه booke
بوكهالتر buckhalter
بوكهورن bockhorn
بوكو pokou booko poko poku
بوكوت poquette
بوكوتا bokota
بوكور bucur
بوكورا pokora
بوكوس bocchus boukous
بوكوشه boukoucha
بوكوفا bokova
بوكوفسكي bukowski
بوكوك pocock pococke
بوكولو bokolo
بوكولي boccoli
بوكوندجي bocundji
بوكوي bokwe
بوكويست boquist
بوكويف bokoev
بوكي bookie bucky
بوكيتي bocchetti
بوكير bucker beaucaire
بوكيلا bokila
بوكيلي boukkili
بوكيه bouquet
بوكيوني boccioni
بول ball pol boll poul bull pall
بولا bulla poulat
بولات bulat
بولاتكان polatkan
بولاتوفيتش bulatovic
بولاتي bolatti
بولاث bulath
بولاج bulac
بولادو bolado
بولادي pooladi
بولارد pollard bullard poulard
بولاس polas
بولاسك polasek
بولاسكي pulaski
بولاسي bolasie
بولاط bolat
بولاك pollak polak
بولامي boulami
بولان boulane bulan paulin
بولاند boland
بولانسكي polanski
بولانفلييه boulainvilliers
بولانك polanc
بولانكو polanco
بولاني polanyi
بولانيك palahniuk
بولانيو bolano
بولانيوس bolanos
بولانيي polanyi
بولاو paulao
بولايه boulaya
بولبرينغ bulbring
بولبي bowlby
بولبيار boulabiar
بولت bolte bult
بولتافشينكو poltavchenko
بولتر boulter poulter
بولتزمان boltzmann
بولتشر pulcher
بولتل poltl
بولتمان bultmann
بولتوراتسكايا poltoratskaya
بولتون bolton boulton
بولتين bolten
بولج polge
بولجا bulega
بولجانسكي poljanski
بولجر bolger boulger
بولجزفيتش puljezevic
بولجيفيتش boljevic
بولحروز boulahrouz
بولد bold
بولدر polder
بولدري baldry
بولدز bolds
بولدسين boldsen
بولدما poldma
بولدن bolden boulden
بولدوان bolduan
بولدين bolden bouldin
بولر buhler buller poehler
بولز bowles boles paules
بولزانو bolzano
بولزوني bolzoni
بولزيتي pulzetti
بولستر polster
بولسن poulsen paulsen
بولسو bolso
بولسون paulson polson
بولشي pulci
بولشينا bolcina
بولص boulus bulos paulos
بولطيف boultif
بولعراس boulares
بولعنصر boulainceur
بولغا polga
بولغار polgar
بولغاريلي bulgarelli
بولغاكوف bulgakov
بولغر bolger bulger
بولفر pulver
بولفوردي poelvoorde
بولفوني bulfoni
بولفيرينو polverino
بولفينش bulfinch
بولك bolk pollak
بولكات bulkat
بولكانين bulganin
بولكه bulcke
بولكينغهورن polkinghorne
بولمان pullman bulmahn pulman
بولمرقه boulmerka
بولن bohlen pullen
بولناراف polnareff
بولنت bulent bulend
بولنتير pollentier
بولندا poland
بولنغر bollinger
بولنك poulenc
بولنيس bulnes
بولهاوس ballhaus
بولو bulow bouloux
بولوبو bolopue
بولوت bulut bulot
بولوتسي polozzi
بولودا boluda
بولوز poloz
بولوسكاس paulauskas
بولوف bulow
بولوك bullock pullock
بولومبوي bolomboy
بولونا polona
بولونارا polonara
بولوني boloni boulogne
بولونيا bologna
بولونين polunin
بولي polly poli pauly pauley poly bewley
بوليا apulia polya puglia
بوليات buljat
بولياك poljak
بولياكوف polyakov poliakoff poliakov
بولياكوفا polyakova
بوليان buljan
بوليبيرخون polyperchon
بوليبيوس polybius
بوليت bouillet bullett bulliet paulette poblet pollet
بوليتارتشو polytarchou
بوليتزر pulitzer
بوليتكوفسكايا politkovskaya
بوليتو polito
بوليتووسكي politowski
بوليتي poletti
بوليتيري bollettieri
بوليتيس politis
بوليجراف bollegraf
بوليدو pulido
بوليدور poulidor
بوليس pulis
بوليستون puleston
بوليسلافسكي boleslavsky
بوليسيك poulicek
بوليغو puligo
بوليف boulif pulev
بوليفار bolivar
بوليفوي polevoy
بوليكاربو policarpo
بوليكاربوس polycarp
بوليكن bulykin
بوليله boulila
بوليلي bolelli
بولين boleyn bolin polen pullin
بولينا polina paulina
بوليناك polignac
بولينجي bolingi
بولينس polleunis
بوليني pollini
بولينيس polynice
بوليهستر polyhistor
بوليو pouliot
بوم bohm boom
بوما bouma
بومار pomar
بومارشيه beaumarchais
بوماري pomare
بومارين pumaren
بومال boumale
بومان bowman
بوماياكو bomayako
بومبا bomba
بومبادور pompadour
بومبارد bombard
بومباردا bombarda
بومبارديني bombardini
بومباردييه bombardier
بومبر bumper
بومبرلا pumprla
بومبك bombeck
بومبو bombo pombo
بومبون pompon
بومبوناتزي pomponazzi
بومبيدو pompidou
بومبيري bombieri
بومبيلي bombelli
بومبيليوس pompilius
بومبيه pompeia
بومبيو pompeo
بومبيوس pompey
بومجارتن baumgarten
بومدين boumediene
بومر baumer bomer bommer boomer
بومزراق boumezrag
بومسونغ boumsong
بومعراف boumaraf
بومعرافي boumaarafi
بومعزه boumaaza boumaza
بومغارتنر baumgartner
بومل pomel
بوملاحه boumelaha
بومنجل boumendjel
بومنيجل boumnijel
بومول baumol
بومونت beaumont
بوميبول bhumibol
بوميل bommel
بومينغ boming
بون boone bonne boon boen pon
بونا bona bouna
بونابرت bonaparte
بوناتي bonatti
بوناتيني bonatini
بوناجي bunji
بونار bonar
بونارت bonnart
بوناشي bunashi
بوناطيرو bounatiro
بونافنتورا bonaventura bonaventure
بونافينا bonavena
بونافينتورا bonaventura
بونافيني bonafini
بونال punal
بونام poonam
بوناميكو bonamico
بونانوتي buonanotte
بونايتشيرو bunichiro
بونت bont pont
بونتا ponta bonta
بونترياغين pontryagin
بونتشو boncho
بونتشيون puncheon
بونتنغ ponting
بونتو bontu
بونتوبيدان pontoppidan
بونتورمو pontormo
بونتون bunton pontone
بونتي ponte
بونتياك pontiac
بونتيس pontes
بونتيكورفو pontecorvo
بونتيه pontet
بونجاح bounedjah
بونجارد bongard
بونجافيتش ponjavic
بونجساكليك pongsaklek
بونخي bunge
بوند bond pond bonde
بوندار bondar
بوندارتشوك bondarchuk
بوندارتشيوك bondarchuk
بوندارينكو bondarenko
بوندال pondal
بوندالو bundalo
بوندجاك bundzsak
بوندراجي bundrage
بوندريفسكي bondarevsky
بوندز bonds
بوندسين bundsen
بوندشين bundchen
بوندفيلد bondfield
بوندكستر pondexter
بوندو bondue bundu
بوندورانت bondurant
بوندول bonduel
بوندوني bondone
بوندي bondy
بونديفيك bondevik
بونر bonner
بونرد bonnard
بونزو bunzo
بونزي ponzi
بونزيو ponzio
بونس pons ponce
بونسالماغيين punsalmaagiin
بونسر bonser
بونسيانو ponciano
بونسيتي ponseti
بونسيل ponselle
بونشييلي ponchielli
بونصو ponsot
بونغ bong pong
بونغارتز bongartz
بونغاني bongani
بونغو bongo
بونغول pongolle
بونغويلا binguila
بونغيرت bungert
بونفانتي bonfanti
بونفر bunefer
بونفرير bonfrere
بونفوا bonnefoy
بونفيس bonfils
بونفيل bonville
بونفيليو bonfiglio
بونفيم bonfim
بونفين bonvin
بونك bunke
بونكراشوف ponkrashov
بونكو punko
بونكول buncol
بونلي bonelli
بونمان bonmann
بونن boonen
بونني bounenni
بونهام bonham
بونهور bonheur
بونهوف bonhof
بونهوفر bonhoeffer
بونو bono bounou
بونور bounoure ponor
بونوماريف ponomarev
بونوماريوف ponomariov ponomaryov
بونومي bonomi
بونويل bunuel
بوني bonnie boni boney bonny bony poni
بونياتوسكا poniatowska
بونياتوفسكا poniatowska
بونياتوفسكي poniatowski
بونياتيشفيلي buniatishvili
بونياك bunjak
بونياكو bunjaku
بونياكوفسكي bunyakovsky
بونيال punal
بونيان bunyan
بونيت bonnet bonet beugnot bunnett ponnet puniet
بونيتو bonetto
بونيتي bonetti
بونيديلنك ponedelnik
بونيرا bonera
بونيزوني bonizzoni
بونيسيل bonnissel
بونيسيلي bonicelli
بونيشيا bonechea
بونيغ bonig
بونيف bonev
بونيفاس boniface
بونيفو beauneveu
بونيفوي bonnefoi
بونيك boniek
بونيل bonnel
بونيلا bonilla
بونين bunin
بونينج bonynge
بونينسيغنا boninsegna
بونيني bonini
بونيه bonnet
بونيو bugno
بوهارا buhara
بوهاس bohus
بوهان bauhin
بوهانون bohannon
بوهاني bouhanni
بوهجانبالو pohjanpalo
بوهدوز bouhaddouz
بوهر poher
بوهرنشتات bohrnstedt
بوهسلاف bohuslav
بوهل pohl puhl
بوهلال bouhlal
بوهلر bohler
بوهلن pohlen
بوهلين bohlin
بوهم boehm
بوهمند bohemond
بوهمه bohme
بوهموفا bohmova
بوهن bohen
بوهورز bouhours
بوهوركيث bohorquez
بوهول bohol
بوهومو bohomo
بوهيانبالو pohjanpalo
بوهيميا bohemia
بوو bow
بوورو poyry
بوولنجر boulanger
بوونبروم boonprom
بوونو buono
بووهاتن powhatan
بوي boy boye boe booy bouie bowie
بويا boya pooya
بوياتا boyata
بوياتزيس boyatzis
بويار boyar
بوياردو boiardo
بويارسكي boiarskii
بويارسكيخ boyarskikh
بوياف boyav
بويان bojan bhuiyan
بويبل poeppel
بويبوض bouyboud
بويت boyet boyett
بويتراغو buitrago
بويتسوف boytsov
بويتشي buichi
بويتن buyten
بويتوس boetius
بويتوميلو boitumelo
بويتينغر peutinger
بويثريس poythress
بويد boyd
بويدا poida
بويدو bojado
بويديبويس puydebois
بوير boyer boer bowyer
بويرتا puerta
بويرو buero
بويري bouyeri bueri
بويرييه poirier
بويس beuys boase boies buysse
بويسا boisa
بويسون buisson
بويسيلييه boisselier
بويسين boesen
بويش bouiche
بويشلر buechler
بويغ puig
بويغرينيير puygrenier
بويغيس buigues
بويكس buycks
بويكل boeckel
بويكوف boykoff
بويكيل boekel
بويكين boykin
بويكينز boykins
بويل boyle
بويلا buila
بويلان boylan
بويلس poels
بويلسن boilesen
بويلو puello
بويلي pouille
بويلين boylen
بويمي buemi
بوين bowen boyne
بويناف buenafe
بوينتر pointer
بوينتي puente
بوينجا boeyinga
بويندكستر poindexter
بوينز boyens
بوينس boyens
بوينغ boeing
بوينغو buengo
بوينو bueno
بوينيش boenisch
بويو buyo
بويوانس boioannes
بويول pujol puyol
بويي puyi
بوييت boyette
بويينوف bojinov
بي bee bei bi bie pei pi
بيا pia bia biya peeya peya
بيابياني biabiany
بيات beyat byat byatt
بياتا beata byatta
بياتريس beatriz beatrice
بياتريكس beatrix
بياتكوسكي piatkowski
بياتلي beyatli
بياتنيتسكي piatnitski
بياتوف pyatov
بياتي bayati piatti
بيارا beara
بياركي bjarki
بيارن bearn
بيارناسون bjarnason
بيارني bjarne
بياز beyaz
بيازولا piazzolla
بيازيد bayazid
بياساس biyiasas
بياسيكي piasecki
بياسيون biasion
بياغيانتي biagianti
بياف piaf
بيافا biava
بيافاتي biavati
بيافرا biafra
بيافوغي beavogui
بيالا bayala
بياله piali piyale
بياليك bialik
بيام payam
بيامز beams
بيامي peyami
بيان bayan bian pean pian
بيانتوني piantoni
بيانشوتي bianciotti
بيانشيني bianchini
بيانكا bianca bianka
بيانكاني biancani
بيانكو bianco
بيانكي bianchi
بيانو peano
بيانيتا pianeta
بيانيمي bienaime
بياو biao
بياوكارن beaucarne
بياوي biaoui
بيب bibb pep bebbe
بيبا pippa
بيبات pipat
بيبار bibard
بيبارد peppard
بيبارو pibarot
بيباشا bipasha
بيبان pipan
بيببن pippen
بيبر bieber peiper
بيبراس bibras
بيبرباخ bieberbach
بيبرزيكا bibrzycka
بيبرس baibars
بيبرمان biberman
بيبرنيك pibernik
بيبرون bibron
بيبس pepys
بيبل bejbl
بيبلز peebles peeples
بيبلوسكي peplowski
بيبو bebo bibo
بيبوت beibut
بيبودي peabody
بيبوروسكي bibrowski
بيبولز peoples
بيبولي piepoli
بيبوي biboy
بيبي bibby beppe baby bebe beebe pepe
بيبيتو bebeto
بيبيري biberi
بيبيك bebek
بيبين pepin pepijn pippin
بيبينبورغ piepenburg
بيت pete beat bette beate bet peet
بيتا pita peta
بيتار petar
بيتاس pettas
بيتاكوفتش petakovic
بيتالكورين petalcorin
بيتان bitan petain
بيتانا pitana
بيتانثوس betanzos
بيتانكور betancur
بيتانكورت betancort
بيتاني bettany
بيتانيا petagna
بيتاو pitau
بيتبول pitbull
بيتجر bettger
بيتر peter pieter petr petter
بيترا petra
بيتراركا petrarca
بيتراس pietras
بيتراش petras
بيتراشيفسكي petrashevsky
بيترافيتشيوس petravicius
بيترانجيلي pietrangeli
بيترجيلا petrzela
بيترز peters peeters pieters
بيترزاك pietrzak
بيترسن petersen pettersen
بيترسون pettersson peterson petterson petersson
بيترش bittrich
بيتركين peterkin
بيترمان peterman petermann
بيترو pietro petrou petru
بيتروس petros petrus pietrus
بيتروف petrov
بيتروفسكي petrovsky
بيتروفيتش petrovic petrovich
بيترولاس petroulas
بيترولي petrole
بيتروني petrone
بيترونيلا petronilla
بيترويبا pitroipa
بيتري petre petrie petri petry petteri pietri
بيتريا petria
بيتريسكو petrescu
بيتزوزيرو bizzozero
بيتزولد petzold
بيتزوي bitsui
بيتزيغ betzig
بيتزيل beitzel
بيتزيولو pizziolo
بيتس bates betts
بيتسوركا piturca
بيتسوس petsos
بيتسون bateson
بيتسي betsy betsey
بيتسيكولي pizzicolli
بيتسيكي bitseki
بيتش beach
بيتشاي pichai
بيتشلر pichler
بيتشمان bechmann
بيتشوم beechum
بيتشيروف pecherov
بيتكار patekar
بيتكاييف byutukayev
بيتكو biteco
بيتكوف petkov
بيتكوفيتش petkovic
بيتل bettel
بيتليك pytlick
بيتلين bethlen
بيتمان pittman bateman
بيتنكور bettencourt
بيته bethe
بيتهام beetham
بيتهوفن beethoven
بيتو beto peto beato betu bito bitoo
بيتورات piturat
بيتوف betov
بيتوفي petofi
بيتوك bitok
بيتول pitol betul
بيتولا petula
بيتوليغار betolngar
بيتون beeton biton pitton
بيتوني bitoni
بيتي petit petty beatty beattie petey beaty
بيتيا beitia
بيتيجرو pettigrew
بيتيجون pettyjohn
بيتيجيم petegem
بيتيربييف beterbiyev
بيتيس pettis bettis pittis
بيتيش pittis
بيتيغا bettega
بيتيغروف pettigrove
بيتيفر pettyfer
بيتيل petel
بيتيلو petelo
بيتينا betina
بيتيناتو pettinato
بيتينكورت bitencourt
بيتينيكشيو pettinicchio
بيتيو biteo
بيتيول bettiol
بيتيي petiet
بيث beth
بيثااولي pezzaiuoli
بيثارو pizarro
بيثاني bethany
بيثايفين beethaeven
بيثل bethel
بيثون bethune
بيج page
بيجا peja
بيجار bejart
بيجرافيس bygraves
بيجرام pegram pigram
بيجس pegues
بيجستيربوش bijsterbosch
بيجلا pegula
بيجلر biegler
بيجليا biglia
بيجمان begemann
بيجن bijan
بيجو bijou bejo
بيجوت piggott
بيجوتات bijotat
بيجوسي pigossi
بيجوم begum
بيجيك pejic
بيجينارو bejenaru
بيخار bejar
بيخان beyhan
بيخشستاين pechstein
بيداتسو bidatsu
بيدادي piedade
بيدار bedar
بيدارد bedard
بيدال pidal
بيدانوفا bedanova
بيدبالوفا pidpalova
بيدرازا pedraza
بيدرسن pedersen
بيدرمان biedermann
بيدرو pedro pedaru
بيدروزا pedroza
بيدروزو pedrozo
بيدروس pedros
بيدروسا pedrosa
بيدرون pedron
بيدريتي pedretti
بيدس beidas
بيدفورد bedford
بيدل biddle beadle bedell
بيدلار pedlar
بيدن bedene
بيدناريك bednarek
بيدنورتز bednorz
بيدنيكار pednekar
بيدو pido
بيدوباست pedubast
بيدوت bidot
بيدوسكي beduschi
بيدوف bjedov
بيدولاكيس pedoulakis
بيدويا bedoya
بيدي bedi
بيديا bedia bedio peda
بيدير peder
بيديرسولي pedersoli
بيديرنيرا pedernera
بيديفييا pedevilla
بيديمو bedimo
بيديمونتي pedemonte
بيدينيك bedenik
بيديه bedie
بير behr baehr pehr byer per pire
بيرا behra berra bira
بيرابات peerapat
بيرابو perabo
بيرات berat
بيرادينو beradino
بيرار berard
بيراردي berardi
بيرازان berazain
بيرازولو perazzolo
بيراساتيغي berasategui
بيراسوفيتش perasovic
بيراسيو peracio
بيراغان berragan
بيراك perak
بيراكيس perrakis
بيرالبا peralba
بيرالتا peralta
بيرالدو beraldo
بيرام biram
بيراموس pyrame
بيراموف bayramov
بيراميرد piramerd
بيران biran beiran perrin viran
بيراندرا birendra
بيرانديلو pirandello
بيرانك beranek
بيرانكيس berankis
بيرانو peirano
بيراني perani
بيرانيزي piranesi
بيراهينو berahino
بيرباج burbage
بيرباوم beerbaum bierbaum
بيربيتويني perpetuini
بيربيروجلو perperoglou
بيربيغليا birbiglia
بيربيك berbick
بيرت burt beart bert berthe beyaert
بيرتا berta bertha
بيرتالان bertalan birtalan
بيرتانتي bertante
بيرتانس bertans
بيرتراد bertrade
بيرتران bertran
بيرتراند bertrand
بيرتشول birchall
بيرتشيتشي berchiche
بيرتشيلت berchelt
بيرتل bertel bertil
بيرتليس birtles
بيرتن bert bertin
بيرتوس bertus bertos
بيرتوغليو bertoglio
بيرتولاتشي bertolacci
بيرتولاس puertolas
بيرتولدو bertoldo
بيرتولو bertolo
بيرتوليني bertolini
بيرتون burton
بيرتوني bertoni bertone
بيرتي berti bertie bjarte perti pertti
بيرتيزين berthezene
بيرتيلسن bertelsen
بيرتيلو berthelot
بيرتينس bertens
بيرتيني bertini
بيرثود berthod
بيرثولد berthold
بيرثي berthe
بيرثيل perthel
بيرثيلسين berthelsen
بيرج berge
بيرجاماشي bergamaschi
بيرجامو bergamo
بيرجامونتي bergamonti
بيرجانزا berganza
بيرجسون bergeson
بيرجكويست bergquist
بيرجيرود bergerud
بيرجيرون bergeron
بيرد byrd beard bird
بيردزلي beardsley
بيردسلي beardsley
بيردمان birdman
بيردن burdon
بيردو perdue
بيردول berdoll
بيردومو perdomo
بيردونيه perdonnet
بيردويل birdwell
بيردي birdy
بيرديتش berdych
بيرديغو berdugo
بيرديكاس perdiccas
بيردييف berdiyew
بيرر berrer bearer
بيرريس perris
بيرز beers
بيرزاده pirzada
بيرزوت bearzot
بيرزينش berzins
بيرس pierce pearce peirce piers pearse byars
بيرسا birsa
بيرسبراندت persbrandt
بيرستو bairstow
بيرستون burston
بيرسز pyrcz
بيرسك piersic
بيرسكي perski
بيرسل pirsl
بيرسوف persoff
بيرسول peirsol
بيرسون persson pearson pierson berson
بيرسي percy persie piercey
بيرسيت berset
بيرسيليوس berzelius
بيرسين birsen
بيرسيوس perseus
بيرش birch
بيرطو berto
بيرغ bergh berg burgh
بيرغارا bergara
بيرغانتين bergantin
بيرغر bergier burger
بيرغفولد bergvold
بيرغمان bergman bergmann
بيرغن bergen
بيرغولتس bergholz
بيرغوليزي pergolesi
بيرغومي bergomi
بيرغونيو bergougnoux
بيرغويس berghuis
بيرغي bergey
بيرغيرو bergeroo
بيرغيسيو bergessio
بيرغيوس bergius
بيرفاك pervak
بيرفرانسيسكو pierfrancesco
بيرفكتو perfecto
بيرفن pervin
بيرفوشين pervushin
بيرفيانس purviance
بيرفيت peyrefitte
بيرفيتي perfetti
بيرفيرزي perversi
بيرفيلد berfield
بيرفيلي berville
بيرك burke berk burk
بيركارد burckhard
بيركارلو piercarlo
بيركاسي percassi
بيركامب bergkamp
بيركبيك birkbeck
بيركس perkiss
بيركسوي berksoy
بيركلاند birkeland
بيركمان berkman
بيركن perkin
بيركنز perkins
بيركه birke
بيركهولدر burkholder
بيركو bercot bercow bercu berko bierko
بيركوس berkus
بيركوف berkoff
بيركوفاك perkovac
بيركوفيتش perkovic
بيركويس perquis
بيركيرتس birkerts
بيركين birkin
بيرل pearl berle perle
بيرلا perla
بيرلاخه berlage
بيرلانتي berlanti
بيرلز perls
بيرلمان perlman perelman
بيرلموتر perlmutter
بيرلنج berling
بيرلو pirlo
بيرلوك berlocq
بيرلي burleigh byerly
بيرليبش berlepsch
بيرليس perlis
بيرليند berleand
بيرلينسكي berlinski
بيرليوز berlioz
بيرم bayram bairam bajram beram beyram burm
بيرمان berman bermane biermann
بيرموديز bermudez
بيرميخو bermejo
بيرمين pirmin
بيرن byrne berne
بيرنا birna
بيرنابي bernabe
بيرنات bernat
بيرناتونيس bernatonis
بيرناداين bernadine
بيرناديت bernadette
بيرنارد bernard
بيرناردي bernhardi
بيرنارديز bernardez
بيرنارديسكي bernardeschi
بيرنارديلو bernardello
بيرناك bernac
بيرنانديس bernardes
بيرنباوم birnbaum
بيرنت burnett
بيرنتسين berntsen
بيرند bernd berndt
بيرنر berner
بيرنرز berners
بيرنز byrnes burness
بيرنس behrens beerens
بيرنغ bering
بيرنغير behringer
بيرنكوب pernkopf
بيرنلي burnley
بيرنهايم bernheim
بيرنوفا barnovi
بيرنولي bernoulli
بيرني berni
بيرنيا pernia
بيرنيت pernette
بيرنيز bernays
بيرنيش pernis
بيرنيلا pernilla
بيرنينغ burning
بيرهام perham
بيرهانه berhane
بيرهانو birhanu
بيرهوف bierhoff
بيرو pero biro peiro pirro beraud bero
بيرواني peyrovani
بيروت perot
بيروتا perrotta biruta
بيروتان perotin
بيروتزي peruzzi
بيروتس perutz
بيروتون peyrouton
بيروتيو peyroteo
بيروجي peruggia
بيروجينو perugino
بيروز peroz piruz
بيروزوفيتش peruzovic
بيروسكا piroska
بيروسوس berossus
بيروش biros
بيروف perov
بيروفانو pirovano
بيروفانوفيتش perovanovic
بيرول birol
بيرون peron perron
بيرونا perona
بيرونكوفا pironkova
بيروني pironi
بيرونيا beronja
بيرويك berwick
بيري perry berry peri piri sperry perri
بيريا beria
بيريادي beriadi
بيرياندر periander
بيريانو perianu
بيريبان periban
بيريبلوتكينس pereplotkins
بيريبونيو peribonio
بيريت pierrette berit perrette
بيريتا beretta bereta
بيريتي peretti
بيريجريم peregrym
بيريجيك biricik
بيريدا pereda
بيريديري peredery
بيرير perrier
بيريرا pereira pereyra parreira
بيريرينها pereirinha
بيريز perez peres baura beriz piriz
بيريزوتسكي berezutski
بيريزوفسكي berezovsky
بيريس pires berresse peris pieris piris
بيريستاين beristain
بيريسفورد beresford
بيريشا perisa
بيريغان berrigan
بيريغرينو peregrino
بيريف beriev
بيريفيرزيفا pereverzeva
بيريكا perica
بيريكليس periklis
بيريل birrell
بيريلو perello
بيريلوس perillo
بيريلي perilli perrelli
بيريمان perryman
بيرين perren perrine pirenne pyrene
بيرينا pierina
بيريناو perrineau
بيرينجر berenger
بيرينجير berenguer
بيريند berend
بيريندي berendi
بيرينديرو berrendero
بيرينديلي birindelli
بيرينشي pirincci
بيرينو perino perrineau
بيريني perini
بيرينيان perinan
بيرينيتي perinetti
بيرينيل perrinelle
بيريه perret
بيريهان perihan
بيريوكوف biriukov biryukov
بيز baez
بيزابالا pizzaballa
بيزاروسي pezzarossi
بيزاري bizzarri
بيزاكا bizaca
بيزان pizan pizane
بيزانو pisano
بيزانيلو pisanello
بيزبراديكا bezbradica
بيزخوان pizjuan
بيزديكوفا bezdekova
بيزنت besant
بيزوس bezos
بيزولانو pezzolano
بيزولد bezold
بيزولي pizzoli
بيزوني pezzoni
بيزي pezzey
بيزير bizier
بيزيرا bizera
بيزيرو peseiro
بيزيك peszek
بيزيكوفا bizikova
بيزيم beyzym
بيزيمونغو bizimungu
بيزين bezen
بيزيه bizet
بيزييه bezier
بيس bes bess biss pess
بيسا pessah
بيسارو pissarro
بيسارودونا pesarrodona
بيسانت beasant
بيسانسينوه besancenot
بيسانو paesano pisano pisanu
بيسبال bisbal
بيسبرس pispers
بيسبو bispo
بيست best
بيستا pista
بيستر bester
بيستروف bystrov
بيستشاستنخ beschastnykh
بيستشاستنيخ beschastnykh
بيستكا pestka
بيستوريوس pistorius
بيستوزيف bestuzhev
بيستوليسي pistolesi
بيستوني pistone
بيستوير bistuer
بيسر besser pesser
بيسكارولو pescarolo
بيسكو besco
بيسكوبيا piscopia
بيسكوسوليدو pescosolido
بيسكوف beskov
بيسكي bissiki pesce
بيسل bessel bissell
بيسلي beasley
بيسلير preissler
بيسمارك bismark
بيسماك bismack
بيسنتي bixente
بيسنيك pisnik
بيسوا pessoa
بيسواس biswas
بيسوتو pessotto
بيسوجليو bisoglio
بيسون besson bison
بيسونوف bezsonov
بيسونيرو pisonero
بيسونين pesonen
بيسويو besoiu
بيسي bisse bessy bisi
بيسيت bissett
بيسيرو beceiro
بيسيستراتوس peisistratos
بيسيفسكا pecevska
بيسيكوفيتش besicovitch
بيسينجير biesinger
بيسيه bisset
بيش besch bysshe paish pech
بيشاكوفيتش pesakovic
بيشتاين bechstein
بيشتولد baechtold
بيشر becher
بيشرلير beserler
بيشكار bishkar
بيشكه peschke
بيشكو peszko
بيشكوف peshkov
بيشكوفا bychkova
بيشكين piskin pyshkin
بيشل peschel
بيشنيكنيكوف pshenichnikov
بيشه beasha bese
بيشوب bishop
بيشوت pichot
بيشوشكين pichushkin
بيشوف bischoff
بيشوفتس byshovets
بيشوك besok
بيشي pesci
بيشير bichir
بيشيرسكي pechersky
بيشيل bishil
بيضاوي bidaoui
بيضايي beyzai
بيضوضان bidoudane
بيضون beydoun
بيضي bidhi
بيطار bitar
بيطاط bitat
بيطون bitton
بيغ big
بيغارد begard
بيغاس bigas
بيغالكه bigalke
بيغام biggam
بيغريستين begiristain
بيغز biggs
بيغلر bigler
بيغلو bigelow
بيغلي begley bigley
بيغن begin
بيغول baygul
بيغولو pegolo
بيغوم begum
بيغون bigon
بيغونيو bigogno
بيغوي peguy
بيغي peggy
بيغين beghin
بيف biff
بيفان bevan
بيفانز bevans
بيفر beaver
بيفرلي beverly beverley beverlee
بيفل pavle
بيفن bevin
بيفنز bevins
بيفوفاروفا pivovarova
بيفوما bifouma
بيفير peifer
بيفيرلي beverley peverelli
بيفيريدج beveridge
بيفيلاكوا bevilacqua
بيفين bivin
بيفيناجي pevenage
بيفينس bivins
بيك beck peck beg peake pick beek
بيكا pekka bhikha becka beka pika
بيكاتورو bekatorou
بيكادو picado
بيكار picard
بيكارد piccard pickard
بيكاردا piccarda
بيكاردو piccardo
بيكارسكيتي pekarskyte
بيكاري beccari
بيكاريا beccaria
بيكاريك pekarik
بيكاسو picasso
بيكاسي bekassy
بيكاش bikash
بيكاكوفسكي pecakovski
بيكال pical
بيكالوفا pikalova
بيكالي becali
بيكام beckham
بيكان bican
بيكاو beccau
بيكتوريو victorio
بيكتولشيم bechtolsheim
بيكتون becton
بيكر becker baker becquer
بيكرستاف bickerstaff
بيكرمان beckerman pekerman
بيكرنج pickering
بيكروفت beecroft
بيكريل becquerel pickrell
بيكسبي bixby
بيكسل bichsel
بيكسوتو peixoto
بيكسي pixie peixe
بيكسيا beccia
بيكفورد pickford beckford bickford
بيكل bickel bickle bikel
بيكلاند baekeland
بيكلر pekeler
بيكم bechem
بيكمامبيتوف bekmambetov
بيكمان beckmann beckman
بيكمانس beekmans
بيكماييف bikmaev
بيكمولينا bikmullina
بيكنر beckner
بيكنز pickens
بيكنيل bicknell
بيكهارت pekhart
بيكهام peckham
بيكو biko pico
بيكورارو pecoraro
بيكوشسياك picusceac
بيكوف bykov
بيكوك beacock
بيكولو piccolo
بيكولوميني piccolomini
بيكولي piccoli
بيكون bacon beccon
بيكوي bekoe
بيكويث beckwith
بيكويل bakewell
بيكي becky baecke beke bikey
بيكيت pickett becket beckett
بيكيتو picciotto
بيكيتي piketty
بيكيسي bekesy
بيكيل beckel
بيكيلا bikila
بيكيلي bekele
بيكيليس beckeles
بيكينسيل beckinsale
بيكيه piquet pique
بيكيو picchio
بيكيون piquionne
بيل bill bell
بيلا bella bela bellah bila pila
بيلار pilar
بيلارد bellard
بيلاردو bilardo
بيلاردي belardi
بيلارينيو vilarino
بيلاس bilas
بيلاطس pontius
بيلاغان beligan
بيلافر bellaver
بيلافسكي belafsky
بيلافونت belafonte
بيلاك pelak
بيلامي bellamy
بيلان bilan
بيلانجر belanger
بيلانكا bellanca
بيلانوف belanov
بيلاي belaey belay pillai pillay
بيلباو bilbao
بيلبروك bilbrook
بيلبن belbin
بيلت pelt
بيلترام beltrame
بيلتوفت biltoft
بيلجا bilge
بيلجاردت belgardt
بيلجر pilger
بيلجرين pellegrin
بيلجون belgun
بيلجين bilgin
بيلر bieler peeler
بيلروت billroth
بيلز beals
بيلزر belzer
بيلس pils
بيلسا bielsa
بيلسكي bielski
بيلسن bilson
بيلسون belson
بيلسير belser
بيلشكي plischke
بيلشيم belcim
بيلغوي pilguy
بيلغينر bilginer
بيلف pilv
بيلفر belfer
بيلفورت belfort
بيلفيس bellvis
بيلفيل belville
بيلك belock
بيلكي belic
بيللو pello
بيلليترو pelletreau
بيلمن bellmon
بيلمونتي belmonte
بيلمونتيس belmontes
بيلن beilin
بيلنج billing
بيلهاس pailhas
بيلو bello bellew belloc bellot bellow belo
بيلوبس billups
بيلوبيداس pelopidas
بيلوت pelot
بيلوتو bellotto
بيلوتي belote belotti bellutti
بيلود pillud
بيلوديديتشي belodedici
بيلوزيرتشيف bilozerchev
بيلوسكي belluschi bellusci
بيلوسو peluso belusso
بيلوسي pelosi
بيلوشي belushi
بيلوف belov bellof
بيلوفا belova
بيلوك bellocq
بيلوكي beloki
بيلون pillon
بيلونغ billong
بيلونوج bilonoh
بيلوني bellone belloni
بيلي billy bailey baily
بيليا belyea biglia
بيليات billiat
بيلياك piljak
بيلياكوفا belyakova
بيلياليتدينوف bilyaletdinov
بيليانا biljana
بيليايف belyaev
بيليباوم bellebaum
بيليتو belletto
بيليتي belletti belete pelletier
بيليتيرو peleteiro
بيليجريني pellegrini
بيليد peled
بيلير billiere
بيليرانو pellerano
بيليس belis bellis
بيليساريو belisario bellisario
بيليساريوس belisarius
بيليسكي beleska
بيليسوما bilisuma
بيليسي bellisi
بيليسير pelissier
بيليسييه pellissier
بيليش pielesz
بيليغ peleg
بيليغارد bellegarde
بيليغرينو pellegrino
بيليفنز blevins
بيليك bielik bilyk bilek
بيليكان pellikaan
بيليكانوس pelekanos
بيليكي bielecki
بيليم belem
بيليما belima
بيلين belen belin beilin bellen bellin
بيلينا belina
بيلينجي billingy
بيليندورف behlendorf
بيلينغتون billington
بيلينغر pillinger
بيلينغز billings
بيلينغسلي billingsley
بيلينغير belenguer
بيلينكوسو belencoso
بيليني bellini
بيليه pele
بيليون bellion
بيم pim behm pym
بيما pema
بيمان peyman
بيمب pimp
بيمبر pember
بيمبرتون pemberton
بيمبو bimbo
بيمبيرغ bemberg
بيمر paymer
بيمرا pemra
بيمل behmel
بيمنتا pimenta
بيمنتل pimentel
بيمير bemer
بيميش beamish
بيميك pimek
بيمينوف pimenov
بيمينوفا pimenova
بين bean been biehn binh pain pein
بينا pina bina pena
بينات benat
بيناتار benatar
بيناتي bennati
بيناديرت benaderet
بينار pinar pienaar
بينارايي pinarayi
بينارد benard bennard
بينارويا benaroya
بيناري benary
بيناريفو benarrivo
بيناس penas
بيناسي benassi
بيناسيدو benasedo
بينافيدز benavidez
بينافيدس benavides
بينافيل penafiel
بينال pinal
بينالبا penalba
بينالوسا penalosa
بيناليو benaglio
بينانت pennant
بينانتي benanti
بيناي pinay
بينايا penaia
بينايفا pinayeva
بينبردج bainbridge
بينبن benben
بينبي penbe
بينبيرثي penberthy
بينبين binbin
بينت bent bentt
بينتر painter pinter
بينتشر pintscher
بينتلاجه bentlage
بينتنر bendtner
بينتو bento pinto
بينتوس pintos
بينتويتش bentwitch
بينتي penty
بينتيكي benteke
بينتيلي pintilii
بينتيليه pintilie
بينتينس pintens
بينجامين benjamin
بينجريس pingris
بينجو bingu
بيندا pinda
بيندارفيس pendarvis
بيندارو pindaro
بيندايان bendayan
بيندجوز bendeguz
بيندجيوس bendzius
بيندر binder pinder bender
بيندرز beenders
بيندسنيدر bendsneyder
بيندكت benedict
بيندليتون pendleton
بيندلينغ pindling
بيندورف benndorf
بينديا bindea
بينديتي benedetti
بينديريكي penderecki
بينديكس bendix
بينر boehner
بينز bains binns bynes
بينزال benzal
بينزو penzo
بينزون pinzon
بينزينج benzing
بينس baynes pines
بينست binst
بينسكر pinsker
بينسنت pinsent
بينسو pinseau
بينسون benson
بينش benes behnisch
بينشو benschu
بينشون pynchon
بينظير benazir
بينغ bing peng ping
بينغا benga
بينغبينغ bingbing
بينغت bengt
بينغتسون bengtson bengtsson
بينغل bingle
بينغلي bingley
بينغهام bingham
بينغوتشيا bengoechea
بينغويشيا bengoechea
بينغويلا binguila
بينغيل pengel
بينفيلي benfele
بينفيناتي benfenati
بينفينيست benveniste
بينك pink benque
بينكا benka
بينكر pinker
بينكرتون pinkerton
بينكستون pinkston
بينكني pinckney
بينكو benko
بينكيت pinkett
بينل pennell pinel
بينلو panelo
بينلي penlez
بينليتش beinlich
بينه benh
بينهاكر beenhakker
بينو pineau beno pino penaud peno pinot
بينوا benoit
بينوارد benward
بينوتي pinotti
بينور binnur
بينوزم pinedjem
بينوسي benussi
بينوش binoche
بينوشكوفا benuskova
بينوشيه pinochet
بينول pinol
بينولا pinola
بينون beynon pinone
بينونين pinnonen
بينويست benoist
بيني benny penny bennie pini bene benni
بينيا pena pinilla
بينياراندا penaranda
بينياس penas
بينيت bennett bennet benett
بينيتا pennetta
بينيتو benito penneteau
بينيتي benetti
بينيتيز benitez
بينيدا pineda
بينيدكت benedicte
بينيدو pinedo
بينيديتو benedetto
بينيديتي benedetti
بينيديك benedek
بينيديكت benedikt benedykt
بينيديكتو benedicto
بينيسن benenson
بينيسي pennisi
بينيشيو benicio
بينيفينتو benevento benevenuto
بينيك benik bieniek
بينيكيت penikett
بينيل pinel
بينيلا penella
بينيلوب penelope
بينيلوس pinillos
بينيلي binelli
بينيمان pieneman
بينيمون benimon
بينين pijnen
بينيني benigni bentini
بينيه binet
بينيوف benioff
بينيون binion
بينييس pinies
بيه beah beya
بيها beha
بيهاتي behati
بيهار behar
بيهان behan
بيهريندورف behrendorff
بيهكا pehka
بيهن behn
بيهي behe
بيهيتش behich
بيو bio pio
بيوبويس beaubois
بيوت piot
بيوتر pyotr
بيوتروفسكي piotrovsky
بيوتين butin
بيودياتور pudeator
بيورغن bjorgen
بيورك bjork
بيوركلوند bjorklund
بيوركمان bjorkman
بيورلين bjorlin
بيورن bjorn buuren
بيورنبيي bjornebye
بيورندالن bjorndalen
بيورنستاد biornstad
بيورنستيارنه bjornstjerne
بيورنسن bjornsen
بيورون buron
بيورين buren
بيوريني burini
بيوس pius
بيوسا buesa
بيوسكا biosca
بيوسودسكي pilsudski
بيوسيلي peucelle
بيوغو biyogo
بيوغي biyoghe
بيوفاكاري piovaccari
بيوفراند beaufrand
بيوك puke
بيوكانان buchanan
بيوكبورش buyukburc
بيوكوكتن buyukkokten
بيوكيلار beukelaer
بيولا piola
بيولي pioli
بيوليز boulez
بيولين pioline
بيومبو biyombo
بيومي bayoumi bayumi
بيون baillon bayoun byun pion pyun
بيونتيك piontek
بيوندتي biondetti
بيوندي biondi
بيونديني biondini
بيونسيه beyonce
بيونغ byung
بيوني pione
بيونيير pionnier
بييت piet
بييترو pietro
بيير pierre pier
بييرانجلو pierangelo
بييرز peers
بييرلويجي pierluigi
بييرماريو piermario
بييرولا pierola
بييرويا piiroja
بييري beeri pieri
بييرينو pierino
بييزين biezen
بييك biyik
بييلاند bjelland
بييمر beymer
بيين bien
بييه beye
بييو peyo
تاايرا taira
تاايشي taishi taishin
تاب tubb
تاباتون tabaton
تابارا tabara
تاباري tabare
تاباريز tabarez
تابافيكا tapavica
تابان tappan
تابانو tabanou
تاباني tapani
تاباي tapai
تابتشي tabuchi
تابر taber
تابس tubbs
تابكنامون tabekenamun
تابلادا tablada
تابلي tapley
تابنج tapping
تابنكين tabenkin
تابو tabu taboo
تابوتوس tapoutos
تابوردا taborda
تابوكي tabucchi
تابيا tapia
تابيثا tabitha
تابيري tabiry
تابينشويهتي tabinshwehti
تابيو tapio
تاتا tata
تاتاد tatad
تاتارسكاي tatarsky
تاتاركوفا tatarkova
تاتاروشانو tatarusanu
تاتارونيس tatarounis
تاتاري tatari
تاتاي tatai
تاتساومي tatsuomi
تاتستا tatsuta
تاتسهيسا tatsuhisa
تاتسورو tatsuro
تاتسوشي tatsushi
تاتسومي tatsumi
تاتسوهارا tatsuhara
تاتسوهيرو tatsuhiro
تاتسوهيكو tatsuhiko
تاتسويا tatsuya
تاتسويوكي tatsuyuki
تاتسيانا tatsiana
تاتشيبانا tachibana
تاتشير tacher
تاتشيكي tachiki
تاتشينا tachino
تاتل tuttle
تاتليتوغ tatlitug
تاتليسس tatlises
تاتلين tatlin
تاتهايش tateishi
تاتو tautou tatu
تاتول tatul
تاتوم tatum
تاتون taton
تاتي tati
تاتيا tatia
تاتيانا tatyana tatjana tatana tathiana
تاتياني tatiane
تاتيشفيلي tatishvili
تاتينو tateno
تاتيو tato
تاتيوس tatius
تاثام tatham
تاج taj tej
تاجا taja
تاجارت taggart
تاجبيرت tajbert
تاجر tadjer tagher
تاجفيل tajfel
تاجليوني taglioni
تاجيري tajiri
تاجيما tajima
تاجييف tojiyev
تاختسيديس tachtsidis
تاخعت takhat
تاخويت takhuit
تادا tada tadda
تاداتاكا tadataka
تاداتوشي tadatoshi
تاداشي tadashi
تاداكي tadaaki
تاداميتشي tadamichi
تاداناري tadanari
تادانو tadano
تادانوبو tadanobu
تاداهيرو tadahiro
تاداو tadao
تادايوكي tadayuki
تادتيرو tadateru
تادجا tadeja
تادرس tadros tadrus
تادوكورو tadokoro
تادي taddei tadej
تاديا tadija
تاديس tadese
تاديلي tadili
تاديو tadeo
تاديوش tadeusz
تار tarr
تارا tara tarra
تارابوس tarabus
تارابيني tarabini
تاراجي taraji
تارار tarrare
تاراس taras
تاراش tarrasch
تاراشتاي tarashaj
تاراما taaramae
تاران taran
تارانت tarrant
تارانتو taranto
تارانتينو tarantino
تارانتيني tarantini
تارانغو tarango
تارانغول tarangul
تاربيل tarbell
تارت tart
تارتاس tartas
تارتر tarter
تارتيني tartini
تارجان tarjan
تاردوزي tardozzi
تاردوس tardos
تارديلي tardelli
تارديو tardieu
تارر tarar
تارسكي tarski
تارشفسكي tarczewski
تارفير tarver
تاركان tarcan tarkan
تاركويني tarquini
تاركوينيو tarquinio
تارلاك tarlac
تارلوف tarlov
تارنات tarnat
تارهان tarhan
تارو taro
تاروفي taruffi
تاروكزي taroczy
تاروليس tarolis
تارون taron traun
تاري tare tari
تارياني tarjanyi
تاريبو taribo
تاريغا tarrega
تاريك tarik
تارين taryn
تاريه terje
تاز tazz
تازقاغت tazoughert
تازوا tazawa
تاسفاوت tasfaout
تاسفسكي tasevski
تاسكر tasker
تاسمان tasman
تاسو tasso
تاسوتي tassotti
تاسوس tassos
تاسيلي tasselli
تاسين tassin
تاشا tasha
تاشفين tashfin
تاشلولتوم tashlultum
تاشلين tashlin
تاشون tashawn
تاشي tachie tasci
تاشيا tashia
تاشيرو tashiro
تاشيما tashima
تاعرابت taarabt
تاغارت taggart
تاغامي tagami
تاغاوا tagawa
تاغلي tagle
تاغو tagoe
تاغوبا taguba
تاغييف taguieff
تافاريس tavares
تافاريل taffarel
تافاريللي tavarelli
تافاليا tavalia
تافانو tavano
تافت taft
تافلاريديس tavlaridis
تافو thavaud
تافوري tavori
تافوريس tavoris
تافي tafi
تافيراس taveras
تافيرناري tavernari
تافيرني taverne
تافيري taveri
تافيف taviv
تافيكيو tavecchio
تافينار tavener
تاك tak
تاكا taka
تاكااكي takaaki
تاكاب takabe
تاكابابياشي takabayashi
تاكاتا takata
تاكاتو takato taketo
تاكاتوشي takatoshi
تاكاتوكي takatoki
تاكاجي takagi
تاكازومي takazumi
تاكاساكي takasaki
تاكاسو takasu
تاكاسوجي takasugi
تاكاشي takashi
تاكاغاكي takagaki
تاكاغي takagi
تاكاغيوا takagiwa
تاكافومي takafumi
تاكاك takac
تاكاكازو takekazu
تاكاكو takako
تاكاكووا takakuwa
تاكالاني takalani
تاكاماسا takamasa
تاكاموتو takamoto
تاكامورو takamoro
تاكاموري takamori
تاكاميتسو takamitsu
تاكاميتشي takamichi
تاكاناشي takanashi
تاكانوبو takanobu
تاكانوري takanori
تاكانوهانا takanohana
تاكانيي takanyi
تاكاهاتا takahata
تاكاهارا takahara takaharu
تاكاهاشي takahashi
تاكاهاغي takahagi
تاكاهايدي takahide
تاكاهيتو takahito
تاكاهيرو takahiro
تاكاهيسا takahisa
تاكاو takao
تاكاوكا takaoka takeoka
تاكايا takaya takiya
تاكاياسو takayasu
تاكاياما takayama
تاكاياناغي takayanagi
تاكايوشي takayoshi
تاكايوكي takayuki takeyuki
تاكبيتي tekpetey
تاكتاروف taktarov
تاكتسوكي takatsuki
تاكر tucker
تاكس tax
تاكستون thaxton
تاكسين thaksin
تاكفاريناس tacfarinas
تاكم takam
تاكنوشن takenoshin
تاكو taku
تاكوا taquan
تاكوتو takuto
تاكوجي takuji
تاكورو takuro
تاكوساكوا takusagawa
تاكوشي takeuchi
تاكوما takuma
تاكومي takumi
تاكونوسكي takunosuke
تاكوني tacconi
تاكوو takuo
تاكويا takuya
تاكي takei taki
تاكيتا takita
تاكيتاتسو taketatsu
تاكيدا takeda
تاكيرو takeru
تاكيزاوا tokizawa
تاكيزو tokizo
تاكيس takis
تاكيشي takeshi takachi takeichi
تاكيشيجي takeshige
تاكيفوسا takefusa
تاكيفومي takefumi
تاكيلوت takelot
تاكيموتو takemoto takimoto
تاكيمورا takemura
تاكيناردي tacchinardi
تاكيناكا takenaka
تاكينوري takenori
تاكيني tacchini taquini
تاكيهارو takeharu
تاكيهيرو takehiro
تاكيهيسا takehisa
تاكيهيكو takehiko
تاكيو takeo
تاكيونكوشي takenokoshi
تاكييا takeya
تال tal
تالاخادز talakhadze
تالاريكو talarico
تالافيرا talavera
تالاكوفا talackova
تالامونتي talamonti
تالايا talaja
تالبرت talbert
تالبوت talbot
تالتس talts
تالفيلا talvela
تالكوت talcott
تالمان thalmann
تالمون talmon
تالو tallo
تالور talor
تالي talley tally thalie tully
تاليا talia tali thalia
تاليافيرو taliaferro
تاليانا taliana
تالياني tagliani
تاليتا talita
تاليدا talida
تاليس thales
تاليسا talisa
تاليسكي taleski
تاليفسكي talevski
تاليك taliek
تالييسن taliesin
تام tamm tam
تاماباياشي tamabayashi
تامادا tamada
تامار tamar
تاماركين tamarkin
تامارين tamarine tamaryn
تاماس tamas
تاماشي tamassy
تاماشيرو tamashiro
تاماغاوا tamagawa
تاماكوشي tamakoshi
تاماكي tamaki
تامالا tamaela
تاماميس tamames
تامانو tamano
تاماي tamai
تامايو tamayo
تامباي tambay
تامبلين tamblyn
تامبو tambo
تامبور tambor
تامبورا tamboura
تامبوريني tamburini
تامبي tambe
تامر tamer temer
تامرا tamra
تامرازوف tamrazov
تامزين tamzin
تامسين tamsin
تامغو tamgho
تامك tamek
تاملين tamlyn
تاموتسو tamotsu
تامودو mudo tamudo
تامور tamoor
تامورا tamura
تاموري tamori
تاموكاي tamukai
تاموليس tamulis
تامون tamon
تامي tammy tame tammi
تاميا tamiia
تامياو tameo
تاميت tammet
تامير tamir
تاميرا tamera tamira
تاميراس tamirace
تاميروف tamiroff
تاميريس tamires
تاميستي tammiste
تاميشا tamicha
تاميكا tamika tamecka
تامين tamane
تاميني tamini
تان tan tjan wotan
تانا tana
تانابا tanabe
تانابون tanaboon
تانادا tanada
تاناسان tanasan
تاناسوجارن tanasugarn
تاناسي tanase tanasie thanasi
تاناك tanak
تاناكا tanaka
تاناكويل tanaquil
تانانتا tananta
تاناهاشي tanahashi
تانايوي tanoue
تانجفونج tangphong
تانجمت tanedjemet
تانجو tanju
تانجي tandja
تانجيلا tangela
تانجين tangen
تاندا taneda
تاندبيرغ tandberg
تاندجيغورا tandjigora
تاندن tandan
تاندوغان tandogan
تاندون tandon
تاندي tandy
تانديروب tanderup
تانر tanner tanir
تانروردي tanriverdi
تانزان tanzan
تانسلي tansley
تانسو tansu
تانسيكوزينا tansykkuzhina
تانغ tang
تانغه tange
تانغوي tanguy
تانفي tanvie
تانفير tanvier
تانكاسكايا tankaskaya
تانكريد tancred
تانكريدو tancredo
تانكو tunku
تانكوفيتش tankovic
تانكيان tankian
تاننباوم tannenbaum
تاننو tanno
تانوجي tannoudji
تانوريك tanurek
تانوشري tanushree
تانون tanon
تانونافيلي tanumafili
تانوناكا tanonaka
تاني tani taney tanii
تانيا tania tanja tanya
تانياكي taniike
تانياما taniyama
تانياو tanio
تانياوكو tanioku
تانيت tanith
تانيجا taneja
تانيدا taneda
تانيزاكي tanezaki tanizaki
تانيس tanis
تانيشا tanisha
تانيغاكي tanigaki
تانيل tanel
تانيمورا tanemura tanimura
تانين thanin
تانيناكا taninaka
تانييلا taniela
تاه tah
تاهان tahan
تاهتي tahti
تاهني tahnee
تاهيروفيتش tahirovic
تاو tao
تاوارا tawara
تاوب taube
تاوبر tauber
تاوت taut
تاور tower
تاورز towers
تاورس towers
تاورينو taurino
تاوزياك tauziac
تاوفاهاو taufaahau
تاول towell
تاولانت taulant
تاولر tauler
تاولير tauler
تاومنت taument
تاونز townes towns
تاونزيند townshend
تاونسند townsend
تاونسيند townsend
تاونلي townley
تاونو tauno
تاي ty tae tai taye tay
تايتشبول taechaubol
تايتن taiten
تايجو taejo
تايجونغ taejong
تايجيرو taijiro
تايخمان teichmann
تايدر taider
تايرا tyra
تايرون tyrone
تايزو taizo
تايس thais
تايسا taissa
تايسوكي taisuke
تايسون tyson
تايسي taisei
تايشو taisho
تايشون tayshaun
تايغر tiger
تايك taik
تايكاي taikai
تايكو taeko
تايلان taylan
تايلاندير taillandier
تايلر tayler tyler
تايلور taylor
تايلي tayloe
تايمازوف taymazov
تايمي taimei
تاين tien tyne
تاينا tayna
تاينيتسر teinitzer
تاينيو tainio
تايه tayi
تايهو taiho
تايو taio
تايوو taiwo
تبعمرانت tabaamrant
تبه tepe
تبوني tappouni
تبيني tebini
تتاريسكو tattarescu
تتسل tetzel
تتسو tetsu
تتسورو tetsuro
تتش thich
تته tetteh
تتي teti
تتيانا tetyana
تجار tedjar
تجاردا tjaarda
تجالينغ tjalling
تجاندراموليا tjandramulia
تجويدي tajvidi
تحسين tahseen tahsin
تحوتمس thutmose
تحيه taheyya tahia
تدمر tadmor
تدمري tadmoury
تدوخيبا tadukhipa
ترا tras
تراب trapp trappo turab
تراباتوني trapattoni
ترابادو trabado
ترابالون trabalon
تراباني trapani
ترابيرت trabert
ترابين tarabin
ترابييو trapiello
تراتنيك tratnik
تراسكات truscott
تراسلو truslow
تراسي tracie
تراش trasch
تراشتنبرغ trachtenberg
تراشر trasher
تراشوراس trashorras
تراغت tragett
ترافا traba
ترافاجليا travaglia
ترافاليو travaglio
ترافرز travers
ترافولتا travolta
ترافون travon
ترافيرس travers
ترافيس travis
تراك truck
تراكل trakl
ترامار tramar
ترامب trump
ترامبو trumbo
ترامبيت trumpet
ترامل trammell
تراميل trammell
تراميوتولا tramutola
تراميول tramiel
تران tran
ترانبورج tranborg
ترانتر tranter
ترانزو transeau
ترانسترومر transtromer
ترانكويلينو tranquilino
ترانكيلو tranquillo
تراني trani
تراوتا traute
تراوتمان trautmann
تراوجوت traugott
تراودل traudl
تراوري traore
تراوي traoui
ترايان traian
ترايانوس traianos
ترايتنبيرغ trajtenberg
تراير trahair
ترايس trice
ترايكوف traykov
ترايكوفسكي trajkovski
ترايل terrail
ترايلور traylor
تراينتشه trijntje
تراينور trainor
ترايير trier
تربل terbil triple
ترتر turtur
ترتليان tertullian
ترتيكوف tretikov
ترحيني tarhini
ترزي terruzzi
ترسيرو tercero
ترسيم tarsem
ترغكانو terengganu
ترفيس tarvis
ترك turk
تركان turkcan terken
تركش turkes
تركوليا trkulja
تركي turki
ترمبل trumbull
ترمونتي tramunti
ترنان tarnane
ترنبول turnbull
ترنتي trenti
ترنتينيان trintignant
ترنر turner
ترنس terrence
ترنكي trunkey
ترنيوس trinius
ترهوبوفا trehubova
ترو taru
تروا troyes truax
تروب troup
تروبنسكي torbinski
تروبياني trobbiani
تروبيل troupel
تروت trott trout
تروتا trotta
تروتر trotter
تروتسكي trotsky
تروتشيت truchet
تروتمان troutman truttmann
تروتوفسكي trutovsky
تروث truth
تروجليو truglio
تروجولو trogolo
تروخا torroja
تروخوفسكي trochowski
ترود trude
ترودل trudell
ترودو trudeau
ترودي trudi trudie
تروديل trudel
تروست troost trost
تروسديل trousdell
تروسو trosso trousseau
تروسيرو trossero
تروسيلير trousselier
تروسيه troussier
تروش troch
تروشكن troshkin
تروشو trochu trucco
تروشيف troshev
تروفاز truffaz
تروفو truffaut
تروفيم trofim
تروفيموف trofimov
تروكنبرودت truckenbrodt
تروكيل trockel
ترول troll
ترولسن troelsen
ترولوب trollope
ترولي trulli
تروليو troglio
ترومان truman trueman
ترومب trombe
ترومبيك trumbic
ترومبيلدور trumpeldor
تروند trond
ترونغ truong
ترونكوسو troncoso
تروني trenet
ترووغتون troughton
تروي troy troye
ترويا troyat
ترويان troian
ترويانو troiano
ترويانوفسكي troyanovsky
ترويبا trueba
ترويزي troisi
ترويسكي troicki
ترويسي troisi
ترويف turiaf
تروينا troina
تري trey tree trai
ترياس trias
تريانا triana
تريانو triano
تريب tripp
تريباثي tripathi
تريباجنير trepagnier
تريبانسكي trybanski
تريبس trips
تريبلهورن tripplehorn
تريبوفيتش tripovich
تريبولي tripoli
تريبونيانوس trebonianus
تريبي trebbi tripy
تريبير trippier
تريبينيو trevino
تريت treat triet
تريتا trita
تريتشيكوف tretchikoff
تريتلي tritle
تريتون tritton
تريتياك tretiak
تريتيل treijtel
تريتين trittin
تريثيموس trithemius
تريجب trijp
تريجو trejo
تريخوس trejos
تريدويل treadwell
تريزيغيه trezeguet
تريس tris
تريستان tristan trystan
تريستاو tristao
تريستر traister
تريسفانت tresvant
تريسكا triska
تريسكسوك triscsuk
تريسكو trisko
تريسكوامر tresckow
تريسي tracy tracey terese tracee traci treacy
تريسيري tricerri
تريش trish trasch triche
تريشاو treschow
تريشكوفا tereshkova
تريشيا tricia
تريغ treg
تريغفاسون tryggvason
تريغويل trigwell
تريغيروس trigueros
تريفانتي trevante
تريفرز treffers
تريفكو trifko
تريفليان trevelyan
تريفلير trierweiler
تريفو trifu
تريفور trevor
تريفولوني trefoloni
تريفون trifon trayvon treveon trevon
تريفونوفيتش trifunovic
تريفيثيك trevithick
تريفيرو trifiro
تريفيل trefil
تريفين treffen
تريفينيو trivino
تريكت trickett
تريكسي trixi
تريكو terrico trajko treeko
تريكي triki
تريلانس trillanes
تريليس trelease
تريلينج trilling
تريليني trillini
تريم terim
تريماركو trimarco
تريمبل trimble
تريمبلاي tremblay
تريمر trimmer
تريموليناس tremoulinas
تريميتيري tremitiere
ترين trine train teryn
ترينانيتش tirnanic
ترينت trent
ترينتون trenton
ترينتين trentin
ترينتيني trentini
ترينداد trindade
ترينر triner
ترينس tarence
ترينشيري trinchieri
ترينكر trenker
ترينكلير trinkler
ترينور treanor
ترينيتي trenite
ترينيخين trenikhin
ترينيداد trinidad
تريو triaud
تزاكا tasaka
تسابت tsabet
تساحي tzahi
تسارالازا tsaralaza
تسارتساريس tsartsaris
تساريف tsarev tsaryov
تساكالي tacalie
تساكاليديس tsakalidis
تساكاليريس tsakaleris
تسالداريس tsaldaris
تساميس tsamis
تسانغ tsang
تسانكو tsanko
تسايلينغر zeilinger
تست test
تستو testud
تسجيتاني tsujitani
تسزفيتانا tsvetana
تسزيو tszyu
تسعديت tassadit
تسفانغيراي tsvangirai
تسفاي tesfaye
تسفي tsevi
تسفيبا tsveiba
تسفيتان tsvetan
تسفيتانوف tsvetanov
تسفيتايفا tsvetaeva
تسكت tiskat
تسكوس tsekos
تسكيتيشفيلي tskitishvili
تسلا tesla
تسليمه taslima
تسنيم tasneem
تسوباسا tsubasa
تسوبواوشي tsubouchi
تسوبوتا tsubota
تسوبورايا tsuburaya
تسوبوي tsuboi
تسوتسومي tsutsumi
تسوتسوي tsutsui
تسوتومو tsutomu
تسوجي tsuji tsujio
تسوجيموتوه tsujimoto
تسوجيمورا tsujimura
تسوجينو tsujino
تسوجيهارا tsujihara
تسودا tsuda
تسورايوكي tsurayuki
تسورو tsuru
تسوروماكي tsurumaki
تسورونو tsuruno
تسوروووكا tsuruoka
تسورينكو tsurenko
تسوشيما tsushima
تسوغوتوشي tsugutoshi
تسوكاسا tsukasa
تسوكاموتو tsukamoto
تسوكانو tsukano
تسوكاياما tsukayama
تسوكرمان zukerman
تسوكرمن zuckermann
تسوكودا tsukada
تسومرا tsumura
تسومو tsoumou
تسونادا tsunada
تسونايوشي tsunayoshi
تسونيماتسو tsunematsu
تسونيناغا tsunenaga
تسونيو tsuneo
تسونيوشي tsuneyoshi
تسونيياسو tsuneyasu
تسويوشي tsuyoshi
تسياراس tsiaras
تسيبراس tsipras
تسيبلاكوف tsyplakov
تسيبو tsepo
تسيبولينكو tsybulenko
تسيترلينغ zetterling
تسيتلين tseytlin
تسيخان tsikhan
تسيفت tsvet
تسيلوفالنيكوف tselovalnikov
تسيمبالار tsymbalar
تسيمبالوك tsymbalyuk
تسينتسادزي tsintsadze
تسينغو tsingou
تسيهانكوف tsyhankov
تسيوان tsuan
تسيوروبولوس tsioropoulos
تسيون tzion
تشاباركابا cabarkapa
تشابارو chaparro
تشابانغو chabangu
تشاباييف chapayev
تشابل chapple
تشابلن chaplin
تشابمان chapman
تشابوس chapus
تشابيرت chabert
تشابيل chappell
تشابين chapin
تشاترتون chatterton
تشاترجي chatterjee
تشاتزيس chatzis
تشاتو tchato
تشاتورانتابوت chaturantabut
تشاجيما chajima
تشاخكيييف chakhkiyev
تشاد chad
تشادويك chadwick
تشارابينكا charapenka
تشارال charral
تشارالامبوس charalambos
تشارالامبيديس charalampidis
تشارباك charpak
تشاربينيت charpenet
تشارترز charters
تشارتوريسكا czartoryska
تشاردون chaeruddin
تشارفريتاج charfreitag
تشارفيت charvet
تشارلتون charlton
تشارلز charles
تشارلسون charleson
تشارلي charlie charley
تشارليز charlize
تشارنر scharner
تشارنلي charnley
تشارو charu
تشاروين charroin
تشاريتوبولوس charitopoulos
تشاريس charisse
تشاريسيس charissis
تشاز chaz chazz
تشازل chazelle
تشازي chazy
تشاس chas
تشاسلافسكا caslavska
تشاسيتي chasity
تشاغاس chagas
تشافاريا chavarria
تشافانيل chavanel
تشافر schafer
تشافروندير chavrondier
تشافو chavo
تشافورين chafurin
تشافولا chavula
تشافي chafee
تشافيز chavez
تشافيس chaves
تشاكرافارتي chakravarthi
تشاكريان tchakerian
تشاكفيتادزه chakvetadze
تشاكوفسكي chakovsky
تشاكي chuckie
تشال schall
تشالا chala
تشالانا chalana
تشالفي chalfie
تشالك chalke
تشالكياس chalkias
تشالمرز chalmers
تشالمي chalme
تشالنغر challenger
تشالوبكا chaloupka
تشالوفا chalova
تشالوي chalwe
تشالي challee
تشامانغا chamanga
تشامبرز chambers
تشامبرلين chamberlain chamberlin
تشامبلن champlin
تشاموت chamot
تشامورو chamorro
تشاموسكا chamusca
تشامي tchami
تشان chan
تشانتراين chantraine
تشانتريل chantrel
تشانتوريا chantouria
تشانتيل chantel
تشاند chand
تشاندا chanda
تشاندراغبت chandragupta
تشاندريكا chandrika
تشاندلر chandler
تشاندليس chandless
تشانديا chandia
تشانراويناتا chandrawinata
تشانسا chansa
تشانسلور chancellor
تشانغ cheung chang zhang
تشانغتشين changchien
تشانكيا chanakya
تشانكيو chunqiao
تشانو chano chanu
تشانوف chanov
تشاني chaney chani
تشانيليت chanelet
تشاو zhao
تشاولا chawla
تشايتين chaitin
تشايس chase
تشايكوفسكي tchaikovsky
تشايلد child
تشايلدرز childers
تشايلدرس childress
تشاينا china
تشب chubb
تشرابكوسكي chrapkowski
تشرشل churchill
تشرفناك cervenak
تشرنحوفسكي tchernichovsky
تشرنياخوفسكي chernyakhovsky
تشرنين chernin
تشريسيكوبولوس chrysikopoulos
تشستر chester
تشفيت chevit
تشفيغلر schwegler
تشفين tashfeen
تشكوفسكي cekovski
تشلاودراف schlaudraff
تشليكتن celikten
تشمران chamran
تشن chan chen chin tchen
تشنجيينغ chengying
تشنغ cheng
تشنغجونغ chungjeong
تشنغموك chungmok
تشنغن chengen
تشنيبيرغر schneeberger
تشو chow chou
تشواب schwaab
تشوب tschopp
تشوبانغ tchobang
تشوباني choupani
تشوبايس chubais
تشوبرا chopra
تشوت choate chot chott
تشوتل schottel
تشوتوس choutos
تشوتي chiotti
تشوخراي chukhray
تشودري chaudhry choudary choudhury
تشودهاري choudhary
تشودي tschudi
تشوراوت chourraut
تشوردا chorda
تشورزلسكي chorzelski
تشوركين churkin
تشوريوموف churyumov
تشوسوفيتينا chusovitina
تشوغاينوف chugainov
تشوك chok
تشوكارين chukarin
تشوكوديبيري chukwudiebere
تشوكوفسكي chukovsky
تشوكوو chukwu
تشول chol
تشولانونت chulanont
تشولجونغ cheoljong
تشولودينكو cholodenko
تشوليانغ chuliang
تشومالي choummaly
تشومسكي chomsky
تشومي tschumi
تشوميتشيفا tchoumitcheva
تشون chon
تشونتشونا chunchuna
تشونغ chung
تشونمي chunmei
تشوي choi
تشويرول choirul
تشويكوف chuikov
تشويي tchoyi
تشيابوتو chiabotto
تشياكي chiaki
تشيانيس chianese
تشيبا chiappa chiba chieppa
تشيبالوفا chepalova
تشيبرفيلد chipperfield
تشيبكيسس chepkesis
تشيبوفسكايا chipovskaya
تشيبي chebii chepe
تشيبير chiper
تشيبيسوف chibisov
تشيبيشيف chebyshev
تشيت chet
تشيتالو chitalu
تشيتان chetan
تشيتو chitou
تشيتي tchite
تشيثام cheatham
تشيجرينسكي chygrynskiy
تشيخايدزه chkheidze
تشيخوف chekhov
تشيخوفا chekhova
تشيدزيكوي chidzikwe
تشيدي chidi
تشيرامان cheraman
تشيرتشلاند churchland
تشيرتشير chirchir
تشيرتوف chertoff
تشيرجلاند churchland
تشيرش church
تشيركاسوف cherkasov
تشيرموشانسكايا chermoshanskaya
تشيرنوس chernus
تشيرنويفانوف chernoivanov
تشيرنويفانينكو chernoivanenko
تشيرنينكو chernenko
تشيرو cheyrou cherro
تشيرون chiron
تشيروندولو cherundolo
تشيرونو cherono
تشيري cherry
تشيريبنين tcherepnin
تشيريشيف cheryshev
تشيريكبا chirikba
تشيزاري cesare
تشيزن chizen
تشيس chase
تشيسا chisa
تشيستابايو chystabayeu
تشيستر chester
تشيسترتون chesterton
تشيسكي chesky
تشيسلر chesler
تشيسلينكو chislenko
تشيسمان cheeseman
تشيسنال chisnall
تشيسنوكوف chesnokov
تشيسني chesney
تشيسورا chisora
تشيشولم chisholm
تشيشير cheshire
تشيشيرين chicherin
تشيشيم chishima
تشيشينادز chichinadze
تشيفادزه chivadze
تشيفوس chievous
تشيفيديني chividini
تشيك chick
تشيكا chika checa chica
تشيكارا chikara
تشيكاشي chikashi
تشيكامبود tchicamboud
تشيكاو chicao chikao
تشيكايوكي chikayuki
تشيكلس chiklis
تشيكن chaykin
تشيكو chieko tcheco
تشيكي txiki
تشيلافيرت chilavert
تشيلر chyler
تشيلسوم chelsom
تشيلسي chelsea chellsie chelsey
تشيلكوت chilcutt
تشيلمبي chilembe
تشيلنتانو celentano
تشيلويل chilwell
تشيلي cheli chilly
تشيليمو chelimo
تشيما chema
تشيمبوندا chimbonda
تشيمومولي chimomole
تشيمي chiemi
تشيميزي chimezie
تشيمينتو chimento
تشيمينتي chimenti
تشين chain
تشينا cheena
تشيناتسو chinatsu
تشينتو chintu
تشيندزيلورز schindzielorz
تشينغ ching
تشينك chink
تشينو chino
تشينوا chinua
تشينونغ chenonge
تشينوويث chenoweth
تشيني cheney cheaney
تشينيميلو chinemelu
تشينين chinen
تشيهيرو chihiro
تشيوكيبو chiukepo
تشيونغ cheong
تشيونه chiune
تشيونوفوجي chiyonofuji
تعاسه taasa
تعبان taban
تغريد taghreed
تغلب taghlib
تغلق tughlaq tughluq
تفيت tveit
تفيرسكي tversky
تقلا takla thecla
تقوي taqavi
تقي taqi taghi
تقيبور taghipour
تقيه takeyh tekaya
تك teck
تكاشينكو tkachenko
تكاليك tkalec
تكبيلك tekbilek
تكر tukar
تكروري takruri
تكساس texas
تكسيمي txemi
تكشيتا takeshita
تكلا tekle
تكنيك technique
تكوتين ticotin
تكودار tekuder
تكين tekin tegin tigin
تلتوفيتش teletovic
تلجدي telegdi
تلسون tilson
تلفير telfair
تلكيسكي telkiyski
تلوزينسكي tloczynski
تليرماك telirmak
تليي tellier
تم tem
تمار tamar
تمارا tamara
تماري tamari
تمام tammam temam
تمبست tempest
تمبكتي tombakti
تمبل temple tempel
تمبلتون templeton
تمبلهوف tempelhoff
تمبيرتون temperton
تمرهان tamarhan
تمساح temsah
تمسفاري temesvari
تمو tammo
تميم tamim temime
تميمه tamima
تن ten
تنتر tinter
تندل tyndall
تندي tandey
تنر tyner
تنسون tenison
تنطو tanttu
تنغ teng
تنغاي tengai
تنكو teungku
تنكيز tengiz
تننباوم tenenbaum
تنوري tannoury
تنير tegner
تهتموني tahtamouni
تو thu too tou tuo
توا tua toa
تواتي touati
توارت twort
توارلين toarlyn
توالا thwala
توامكين tiomkin
توان tuan
توانزيبي tuanzebe
توبا tuba tugba toba
توباك tupac
توبال topal
توبالوجلو topaloglu
توبالوف topalov
توبالي topalli
توبتاش toptas
توبتاني toptani
توبر teuber
توبراك toprak
توبفر topfer
توبلر tobler
توبمان taubman tubman
توبن tobin
توبنج topping
توبه tobah
توبو tupou
توبوتو tupoutoa
توبوسو toboso
توبوف tuboeuf
توبول topol
توبولانيك topolanek
توبولوسكي tobolowsky
توبوليف tupolev
توبون tobon toubon
توبي toby tobey tobe topi toube
توبيا tobia toubia
توبياس tobias
توبيانسكي tobianski
توبيتا tobita
توبيتي topete
توبيد tubid
توبيرا taubira
توبيرت topper
توبيك topic
توبيليوس topelius
توبين tobin
توت tot
توتاني totani
توتزياراكيس toutziarakis
توتس toots
توتسوكا totsuka
توتسيوس totsios
توتشي tochi
توتشيكا tochika
توتفيداس tautvydas
توتكو tutku
توتو toto tutu
توتوري totori
توتوساوس tutusaus
توتونجي totonji
توتونجيان tutunjian
توتي totti
توتيلا totila
توتينو tuttino
توثوفا tothova
توجادي tugade
توجامو tujamo
توجان toujan
توجنون tognon
توجو tojo
توجي tooji
توحيدي towhidi
توخاتشيفسكي tukhachevsky
توختاميش tokhtamysh
توخل tuchel
توخولسكي tucholsky
تود tod todd
تودا toda
توداكا todaka
تودت todt
تودجمان tudman
تودستشيني todeschini
تودنهوفر todenhofer
تودور todor tudor
تودوروف todorov
تودوروفا todorova
تودوروفيتش todorovic todorovich
تودورينو tudoreanu
تودي tode
توديتشيني todeschini
توديك tudyk
تور tor tore tauer thor tours tur
تورا tora
تورادو torrado
توراسي taurasi
تورافا turava
توراكينا toregene
تورام thuram
تورامان toraman
توران turan
توراني tourani
توراي turai turay
تورب torp
تورباي turbay
توربرن torbern
توربكه thorbecke
توربن torben
توربيرت torbert
توربين turpin thorben
توربيورن torbjorn
تورتكن turetken
تورتورو turturro
تورجمان turgeman
تورجوت turgot
تورجي torje
تورجير torgeir
تورد tord
تورستن torsten
تورستنسون torstenson
تورسن toersen
تورسنوف tursunov
تورسيوس turcios
تورشانينوف turchaninov
تورشتفت thorstvedt
تورغان thorgan
تورغاي turgay
تورغريم torgrim
تورغيلي torghelle
تورغينيف turgenev
تورف torv
تورفالدس torvalds
تورفالدسن thorvaldsen
تورك turk
توركا turkka
توركان turkan
توركاي torikai
توركبنش turkpence
توركفيتش turkovic
توركماني turkmani
توركو turco
توركواتو torquato torcuato
توركوغلو turkoglu
توركيلدسن torkildsen
توركيلماز turkyilmaz
توركيم turckheim
توركيمادا torquemada
تورلو turlough
تورليف torleif
تورلينغتون turlington
تورمو tormo
تورن torn
تورنادو tornado
تورنانت tournant
تورنت torrent
تورنتوري tornatore
تورنج turing
تورنر tourneur
تورنس torrence
تورنسترا toornstra
تورنو tournon
تورني torni
تورنيكيوس tornikios
تورنيي tournier
تورو toru toro thurau tooru torro
توروب thorup
توروري turori
توروس toros
توروسيديس torosidis
تورول turul
تورومانوفيتش toromanovic
تورون torun
تورونتيجي torrontegui
تورونن turunen
توري torrey torre torey tori torri torrie
توريالبا torrealba
تورياما toriyama
توريان taurean
توريبكو torebko
توريبيونج toribiong
توريخوس torrijos
توريخون torrejon
توريرا torreira
توريس torres
توريشيو torrico
توريك turek torric
توريكامبو torrecampo
توريل turel
توريلي torelli
تورين toren torin touraine
تورينس torrens
توريني torrini
توريه toure tore
توريو theuriau
توريومي toriumi
توريون turrion
تورييدزكا toriizuka
توز touze
توزاو tozawa
توزري touzri
توزغار touzghar
توزكو tuzcu
توزو tuzo
توزيا tauziat
توس tous
توساتو tosatto
توسار tosar
توساكراي tossakrai
توسان toussaint
توستاو tostao
توسرت twosret
توسك tusk
توسكانلي toscanelli
توسكانو toscano
توسكي toski
توسنيلدا thusnelda
توسو tussaud
توسوفسكي tosovsky
توسون tosun
توسيلاند toseland
توسيللي toselli
توش tosh
توشا tausha
توشار tusshar
توشاك toshack
توشك tusek
توشكوفا touskova
توشكوفيتش toskovic
توشي toshi
توشيا tsuchiya
توشياكي toshiaki
توشيتاكا toshitaka
توشيرو tochio
توشيكازو toshikazu
توشيكو toshiko
توشيكي toshiki
توشيما toshima
توشيماسا toshimasa
توشيمي toshimi
توشيميتسو toshimitsu
توشينوبو toshinobu
توشيهيده toshihide
توشيهيرو toshihiro
توشيهيسا toshihisa
توشيو toshio toshiro tosio
توشيوكي toshiyuki
توشييا toshiya
توشيياسو toshiyasu
توغاشي togashi
توغاوا togawa
توغاي toghay tugay
توفا tova tufa tuva
توفاتي tovati
توفار tovar
توفان tufan thauvin
توفت toft
توفر topher
توفكجي tufekci
توفوغا tufuga
توفي tovey
توفيا tuvia
توفيغدزيتش tufegdzic
توفيق tawfiq tewfik toufic toufik tawfeeq tofiq
توفينيل thouvenel
توك tuck
توكارام tukaram
توكاريف tokarev
توكاس tokas
توكاشيكي tokashiki
توكس tookes
توكسن tuxen
توكفيل tocqueville
توكل tawakel
توكو toko
توكوتارو tokutaro
توكوتاكي tokutake
توكوتو tokoto
توكوجي tokuji
توكوجين tokujin
توكور tukur
توكورا tokura
توكورو tokuro
توكوشيجي tokushige
توكوغاوا tokugawa
توكوناجا tokunaga
توكوي tokui
توكوياما tokuyama
توكويرو toquero
توكويوشي tokuyoshi
توكي toucey tuckey toke
توكياوكا tokioka
توكيتا tokita
توكيساكي tokisaki
توكيلو tokelo
توكيمونه tokimune
توكيوا tokiwa
تول tul
تولا tola
تولاسن tulasne
تولافا taulava
تولالان toulalan
تولاي tulay
تولب tulip
تولبرت tolbert
تولبرينج tollbring
تولبوخين tolbukhin
تولتشيف tallchief
تولجاهان tolgahan
تولدو toldo
تولدي toldi
تولسون toolson tolson
تولسيداس tulsidas
تولغاي tolgay
تولغفورس tolgfors
توللر toller
تولمان tolman
تولمي tolme
تولناي tolnai
تولنتينو tolentino
تولو thollon tolo toulou
تولوس tullus
تولوكونيكوفا tolokonnikova
تولوي tolouei
تولياجانوفا tulyaganova
توليدانو toledano
توليدو toledo
تولير toler
توليسو tolisso
توليفر tolliver
توليفسون tollefson
توليفير toliver
تولين tulin toljan
توليو tulio tullio
توم tom tomm tommie
توما toma tuohimaa
توماتسو tomatsu
توماج tomaz
توماز thomaz
توماس thomas tomas
توماسو tommaso tomaso
توماسوف tomasov
توماسون thomason
توماسي tomasi
توماسيفيتش tomasevic
توماسيني tommasini
توماش tomas tomasz
تومان thomann
تومانوفا tomanova
توماني toumani
توماي toomay
تومبا tomba tumba
تومبالباي tombalbaye
تومباو tombaugh
تومبسون thompson
تومبكنز tompkins
تومبوروس tumburus
تومبيديس tombides
تومر tomer
تومرت tumart
تومريس tomris tomyris
تومسك tomsic
تومسن thomsen
تومسون thompson
تومكنز tomkins
تومكنس tompkins
تومكو tomko
تومكيس tomkys
توملجانوفيتش tomljanovic
توملر tumler
توملن tomlin
توملين tomlin
توملينسون tomlinson
تومو tomo tomoe tomou
تومواكي tomoaki
توموتاكا tomotaka
توموتشيكا tomochika
توموجي tomoji
توموزاوا tomozawa
توموسابورو tomosaburo
توموفا tomova
توموفسكي tomovski
توموكازو tomokazu
توموكو tomoko
توموكي tomoki
توموميتشي tomomichi
تومونوبو tomonobu
تومونوري tomonori
توموهيد tomohide
توموهيرو tomohiro
توموهيكو tomohiko
تومويا tomoya
توموياسو tomoyasu
تومويو tomoyo
تومويوكي tomoyuki
تومي tommy toumi tomii tome tommi
تومياسو tomiyasu
تومياما tomiyama
توميانوفيتش tomjanovich
توميتارو tomitaro
توميتوكورو tomidokoro
توميزاوا tomizawa tomisawa
توميسلاف tomislav
توميشاك tomecak
توميناجا tominaga
توميه toumia
تون thaon toon toone
تونابويلو tunaboylu
توناي tunay
تونبرغ thunberg
تونتشالب tuncalp
تونجاي tuncay
تونجسالي tongsalee
توندو tondo
تونسي tounsi
تونسيه tounsia
تونغ tung tong
تونغا tonga
تونكارا tounkara
تونكانيا thonkanya
تونكو tunku
تونكوف tonkov
تونكين tonkin
تونو tuohino
تونولي tonolli
توني tony toni toney
تونيا tonya tonje
تونياتي toniatti
تونيتو tonetto
تونير tonnerre
تونيس tonnies
تونيغاوا tonegawa
تونيف tonev
تونينو tonino
توهامي touhami
توهير thohir
تووراشي torashi
تووميويا tuomioja
توي toe toi
توياما toyama
تويتشل twitchell
تويتي tweety twitty
تويجار toygar
تويس toyes
تويسكو tuisku
تويفو toivo
تويفونين toivonen
تويفيلو toifilou
تويلا twyla
تويلمان twellman
تويمان twyman
توين twain tunie
توينام twinam
توينكل twinkle
تويني tueni tuyne
تويو toyo
تويوجي toyoji
تويودا toyoda
تويوساكي toyosaki
تويوغتشي toyoguchi
تويوفومي toyofumi
تويوكاوا toyokawa
تويوكي toyoki
تويون toyon
تويوناغا toyonaga
تويوهيتو toyohito
تويوهيكو toyohiko
تي te ti tea tee tey tie
تيا tea tia
تياجارجا tyagaraja
تيارون tjaronn
تياس tyas
تياسي tiasse
تياشا tjasa
تياغو thiago tiago
تيافوي tiafoe
تيام thiam
تيان tian tianhua tyan
تيانا tijana teyana tianna
تيانتيان tiantian
تيانيبوك tyahnybyk
تيباريث tepparith
تيبتون tipton
تيبر teber teper
تيبركانين tiberkanine
تيبساريفيتش tipsarevic
تيبل tepl
تيبو thibaut tippo
تيبوت tebbutt
تيبور tibor
تيبورتينوس tiburtinus
تيبورسيو tiburcio
تيبولو tiepolo
تيبولوس tibullus
تيبوني tiboni
تيبوهو teboho
تيبي teppei tippy
تيبيتس tibbets
تيبيرتي tiberti
تيبيريو tiberio
تيبيريوس tiberius
تيبيلسكيرخ tippelskirch
تيت tait tate tiit
تيتا tita
تيتامانزي tettamanzi
تيتزشنر tetzchner
تيتزنر tetzner
تيتس tits
تيتسو tetsuo
تيتسوت tetsuto
تيتسوتا tetsuta
تيتسوجي tetsuji tetsushi
تيتسورو tetsuro
تيتسوماسا tetsumasa
تيتسوهارو tetsuharu
تيتسويا tetsuya
تيتش titsch
تيتشر teacher
تيتشه tesche
تيتشي tichy
تيتكوش titkos
تيتلي tetley
تيتو tito tiatto
تيتور teitur
تيتوس titus
تيتوف titov
تيتي tete tyti
تيتيلابام teitelbaum
تيتيما titima
تيتيوخين tetyukhin
تيتيوس titius
تيجان taygan tijan tijen
تيجاني tijani
تيجواردين teeguarden
تيجيتو tejitu
تيخادا tejada
تيخون tikhon
تيخونوفا tikhonova
تيخونينكو tikhonenko
تيخيرا tejera
تيد ted tedd
تيدجا tedja
تيدجاموكتي tedjamukti
تيدروس tedros
تيدي teddy
تيديتشو tedesco
تيدير tedder
تيديسكو tedesco
تيديسكي tedeschi
تيديمان tideman
تيديماند tidemand
تير ter tier
تيرا tera terra
تيرااوكا teraoka
تيراتب teeratep
تيراداس terradas
تيرادوس tirados
تيرازاس terrazas
تيرازاكي terasaki
تيرازينو terrazzino
تيراساوا terasawa
تيراسوما terasoma
تيراسيل teerasil
تيراشيما terashima
تيراكاوا terakawa
تيرالا tyrala
تيران teran terran
تيرانس terrance
تيربسترا terpstra
تيربورتن terpoorten
تيرتلتوب turteltaub
تيرزانيديس terzanidis
تيرزي terzi
تيرسن tiersen
تيرسو tirso
تيرش thiersch
تيرفيل tervel
تيرك tyreke
تيركازو terukazu
تيركل terkel
تيركين terquin
تيرليزي terlizzi
تيرلينك teirlinck
تيرمان terman tirman
تيرمشكان tirimujgan
تيرنافسكي ternavsky
تيرنبول turnbull
تيرندافيلوف trendafilov
تيرندل triendl
تيرنر turner
تيرنس terrence
تيرني tierney turney
تيرو teruo tiro
تيروتسي teruzzi
تيروزي teruzzi
تيروس tyrus
تيروكي teruaki teruki
تيرول tirole terol tyrol
تيرون teron terron tyronn
تيروي terui
تيرويل teruel
تيرويوشي teruyoshi
تيرويوكي teruyuki
تيري terry teri terri therry tierre
تيرياك tiriac
تيريزا teresa theresa therese
تيريس tyrese terris terriss
تيريسياس tiresias
تيريشاك tereshchuk
تيريشنكو tereshchenko
تيريل terrell terrel
تيريماس tyrimmas
تيرينتيوس terentius
تيرينس terence
تيريو terrio
تيزا tiz
تيزارد tizard
تيزدايل teasdale
تيزو teizo
تيزوكا tezuka
تيزون tizon
تيزي tizie
تيزيانا tiziana
تيس tess thys
تيسا tessa
تيسارا thesara
تيستا testa
تيستي testi
تيستيرمان testerman
تيسديل tisdale
تيسك teske
تيسلي teasley
تيسو tissot tusseau
تيسوكي teisuke
تيسوني tissone
تيسي teese
تيسير tayseer taysir taiseer
تيسيليوس tiselius
تيسيي tissier
تيشا ticha tisha tyesha
تيشاون tyshawn
تيشلر tishler
تيشنر taeschner
تيشي teiichi
تيغ tig
تيغا tiga tigga
تيغاردن teegarden
تيغالي tagliabue
تيغان teagan tegan
تيغانا tigana
تيغز tiggs
تيغن teigen
تيغوراموري teguramori
تيغوشي tegoshi
تيغويدي teguedi
تيغيلس teugels
تيغيلين tiggelen
تيفادار tivadar
تيفاني tiffany tiffeny
تيفنو thevenot
تيفيز tevez
تيفين tiffin
تيفينيه thevenet
تيك tek tieck
تيكا tica tika
تيكس texe
تيكسيرا teixeira
تيكليانو ticleanu
تيكليهايمانوت teklehaymanot
تيكن tiken
تيكندور tekindor
تيكو tico teikeu teko tiko
تيكومسيه tecumseh
تيكوير tykwer
تيكينالب tekinalp
تيل till tell thiel til
تيلان telan
تيلبوراي tilbury
تيلدا tilda
تيلدن tilden
تيلدوم tyldum
تيلر teller theiler
تيلرسون tillerson
تيلستروم tillstrom
تيلسفوروس telesphorus
تيلفورد telford
تيلكي tilki
تيلليني tellini
تيلمان tillman thilleman tieleman tilleman
تيله thile
تيلو telo thilo tylo
تيلورييه thilorier
تيلوس tellos
تيلي tele telly tilley tillie
تيليت tillet
تيلير tiller
تيليري tillery
تيليزي telese
تيليس telles tillis tellis
تيليسيلا telesilla
تيليشا telisha
تيليكي teleki
تيليماكوس telemachus
تيليمانز thielemans
تيليمانس tielemans
تيلينج tiling
تيلييه tillier
تيم tim
تيما timma
تيمان thimann
تيمانوف taimanov
تيمباه tempah
تيمبرانو temprano
تيمبرلك timberlake
تيمبرليك timberlake
تيمبل temple
تيمر timmer
تيمز timms
تيمس temes
تيملين timlin
تيمن temin
تيمو timo teemu
تيموتيو timoteo
تيموثي timothy timothee timothey
تيموثيوس timotheus
تيمور taimur taymor taymur teymur timor
تيمورزاده teymurzadeh
تيموري teymouri
تيموريان teymourian
تيموشوك tymoshchuk
تيموشينكو timchenko timoshenko tymoshenko
تيموشينكوفا tymoshenkova
تيموفتي timofti timofte
تيموفي timofei
تيمون timon
تيمونير timoner
تيمونين timonen
تيموي tiemoue
تيمويرا temuera
تيمي timmy temi
تيميا timea
تيميلكوف temelkov
تيمينسكاس timinskas
تيميه taymiyyah
تين tin taine tenn
تينا tina tena
تيناجنيورك tenagnework
تينار thenard
تيناشي tinashe
تينان tynan
تينانت tennant
تيناي tenay
تينبرغن tinbergen
تينبي tenpei
تينتو tinto
تينتوريتو tintoretto
تينجي tenji
تينجين tenjin
تيندال tyndale tyndall
تينداي tendai
تيندلر tendler
تينديلو tendillo
تينسلي tinsley
تينسينغ tenzing
تينغ teng tyng
تينغل tingle
تينكاولو tinkaoglu
تينكل tinkle
تينكو tenco
تينكوني tenconi
تينلي thinley
تينمار tinmar
تينموث tinmouth
تينن tenen
تينهان tinhan
تينو tino taeno
تينوريو tenorio temor
تينوكو tinoco
تينولكاي tenolcay
تيني tenney tine tiny thiney tiene tinie
تينيت tenet
تينيسي tennessee
تينيما tenema
تينييل tenniel
تيهاو tehau
تيهران teheran
تيهومير tihomir
تيهينن tihinen
تيو teo tio tiu
تيواري tiwari
تيوبيستا theopista
تيوتابود teutobod
تيوتشيف tyutchev
تيوتي tiote
تيودروس tewodros
تيودور theodore teodor
تيودورا teodora
تيودورو teodoro
تيودوريك theuderic
تيودوسيو teodosio
تيورل theorell
تيورين tyurin
تيوزداي tuesday
تيوزو tiozzo
تيوس tyus
تيوفراست theophraste
تيوفو teuvo
تيوفيل theophile
تيوفيلو teofilo teophilo
تيولينيف tyulenev
تيون teun
تيوين tywain
تيي tiye
تيياس tyias
تيير thiers
تييرنو tierno
تييرو thiero
تييري thierry
تييستو tiesto
تييغو thiego
تييفي thievy
تييني tiene
ثابت thabit thabet sabet sabit tabet thabeet
ثابو thabo
ثابيسو thabiso
ثابيل zabell
ثاجارد thagard
ثاديوس thaddeus
ثارالوكي zarraluki
ثارب tharp
ثارود tharaud
ثارون tharon
ثاقب saqib
ثاكر thacker
ثالبرج thalberg
ثالدوا zaldua
ثالر thaler thaller
ثالونيوس thelonious
ثامبرانو zambrano
ثامر thamer thamir thameur
ثامس thames
ثامسطيوس themistius
ثاناسيس thanasis
ثاندي thadee thandie
ثانه thanh
ثاني thani
ثاو thaao
ثاوجسوبان thaugsuban
ثاوفرسطس theophrastus
ثاير thayer thaer
ثايسن thiessen
ثراء thara
ثراشير thrasher
ثراكس thrax
ثردساك therdsak
ثروب throop
ثروت tharwat
ثروكمورتون throckmorton
ثريا touriya thoraya thouria thraya thuraia thuraya
ثريلفول threlfall
ثسبيس thespis
ثقفي saqafi
ثمامه thumamah
ثناء thanaa
ثندر thunder
ثو tho
ثوايت thwaite
ثوتوب thutob
ثور thawr thor
ثورا thora
ثورب thorpe thorp
ثوربورن thorburn
ثورذارسون thordarson
ثورست thorst
ثورستن thorsten
ثورستون thurston
ثورستين thorstein
ثورسجارد thorsgaard
ثورغود thurgood
ثورغيرسون thorgerson
ثورفالد thorvald
ثورل thurl
ثورليف thorleif
ثورمان thurman
ثورموند thurmond
ثورن thorn thorne
ثورنبلاد thornblad
ثورنبورغ thornburgh
ثورنبيرغ thornburg
ثورنتون thornton
ثورندايك thorndike
ثورنس thorns
ثورنهر thurnherr
ثورنهيل thornhill
ثورو thoreau thurow
ثوروس thoros
ثوريك thariq
ثورين thoren
ثوس thoss
ثوسو thuso
ثوفينيل thouvenel
ثوكي thoke
ثولاني thulani
ثولوت tholot
ثوم thom
ثومسون thomson
ثوميرت thomert
ثون thon
ثونج thung
ثونن thunen
ثويل thoele
ثيا thea
ثيادورا theodora
ثيافونو theophano
ثياو thiaw
ثيببل thible
ثيبن thieben
ثيبو thepot
ثيتشوسين thychosen
ثيتي thiti
ثيدا theda
ثيربانتس cervantes
ثيردكيل thirdkill
ثيرمن theremin
ثيرن thern
ثيروال thirlwall
ثيروكس theroux
ثيرون theron
ثيري thierree thiry
ثيريت theret
ثيرينغ thiering
ثيس theis thijs
ثيسن thissen
ثيسنيروس cisneros
ثيسيجر thesiger
ثيسين thijssen
ثيكي thicke
ثيل thiele
ثيلما thelma
ثيم tham thiem
ثيمان thiemann
ثيمبنكوسي thembinkosi
ثيميستوكليس themistocles
ثين thein theine
ثيو theo thio thue
ثيوبالد theobald
ثيوداهاد theodahad
ثيودور theodor theodore
ثيودورا theodora
ثيودوراكيس theodorakis
ثيودوروس theodoros theodorus
ثيودوريطس theodoret
ثيودوريك theodoric theuderic
ثيودوسيوس theodosius
ثيودوليند theodolinde
ثيوديبالد theudebald
ثيوديبيرت theudebert
ثيوديمير theudimer
ثيوس theus
ثيوفانو theophanu
ثيوفاني theophane
ثيوفانيس theofanis
ثيوفيلوس theophilos theophilus
ثيون theon
ثيونس theuns
ثيونغو thiongo
ثييرفا cierva
جا ja jaa
جااوبوس jacobus
جاب japp
جاباري jabari
جابر jaber gaber jaaber jabir
جابرييلي gabrieli
جابسكا gapska
جابلونسكي jablonski jablonsky
جابو jabu
جابوتينسكي jabotinsky
جابوري gabourey
جابوك chapouk
جابويلي jabouille
جابي jabi
جابياديني gabbiadini
جابياني gabbiani
جابيث japeth
جابيس jabes
جابيكا gabica
جابيني gabini
جاترو gatro
جاتس gatiss
جاتشليوسكي jachlewski
جاتلين gatlin
جاتوي jatoi
جاتيس gatis
جاجاديش jagadish
جاجوان jajuan
جاجودنيك jagodnik
جاجيك gajic
جاد jad
جادا jada
جادر jader
جادوسيك gadusek
جادون gadon
جادويه jadhuyih
جاديك gedik
جادينو gaudino
جاذبيه gazbia
جار jarre
جارابا garaba
جاراماز jaramaz
جاراميلو jaramillo
جاران garran
جاربلوم jarblum
جاربي garbee
جاربين garbin
جارتين gartin
جارجو jarju
جارد gard
جاردت gardette
جاردل jardel
جاردميستر gardemeister
جاردنر gardnar
جاردون jardon
جارديل gardell
جاردين jardine gardin jardin
جاردينت gardent
جارزيتو garzitto
جارزيلي garzelli
جارزينيو jairzinho
جارسون garson
جارفر garver
جارفي jarvi
جارفيس jarvis
جارفينكل garfinkel
جارك garcke
جاركو zarko
جاركوشينا garkushina
جارمان jarmann garman
جارملا jarmila
جارموش jarmusch
جارنفيتش jarnevic
جارنيت garnett
جارنيل jarnell
جارو jarreau jaro
جاروال garewal
جارود jarrod
جارودي jaroudi
جاروس jaros
جاريت jarrett garret
جاريد jared jarrid jarryd
جاريك garrick
جاريل jarell jarrell
جارين jaren
جارينسكي jarensky
جاريوت garriott
جاريوس jarrius
جازان zhadan
جازمار jazzmarr
جازمون jazmon
جازمين jazmin jazmine
جازه jazeh
جازيريا gazzera
جاسبارد gaspard
جاسباروتو gasparotto
جاسباريان gasparyan
جاسباريلا gasparella
جاسبر jasper
جاست just
جاستالديلو gastaldello
جاستامينزا gastaminza
جاسترين gasteren
جاستون gaston
جاستيس justice
جاستيف gastev
جاسر jasser
جاسم jassem jasem
جاسمي jasimi jassem
جاسميان jasemian
جاسمينا jasmina
جاسن jasen
جاسندي gassendi
جاسنك gesink
جاسول gasol
جاسي jassy
جاسيت gasset
جاسيتيس jasaitis
جاسيرون jasseron
جاشكي jeschke
جاغابتاي cagaptay
جاغار jaggar
جاغتياني jagtiani
جاغديو jagdeo
جاغر jager
جاغري cagri
جاغلا jagla
جاغيلكا jagielka
جاف jaffe
جافاد jafad
جافتوكاس javtokas
جافرلوت jaffrelot
جافرون gavron
جافريل gavriel
جافل gavel
جافني gaffney
جافورسكي javorsky
جافيد javid
جافيريا gaviria
جاك jack jacques
جاكا jaka
جاكار jacquard cakar jaccard
جاكايا jakaya
جاكر jakarr
جاكس jaacks jakes jax
جاكسون jackson
جاكسيبتكاي jacksepticeye
جاكلين jaclyn jacqueline jacquelyn jaqueline
جاكمارد jacquemard
جاكماق cakmak
جاكمان jackman
جاكموت jacmot
جاكو jaco jacco jacko
جاكواي jaquay
جاكوايز jaquays
جاكوب jacob jakob
جاكوبس jacobs
جاكوبسجارد jacobsgaard
جاكوبسون jacobson
جاكوبو jacopo jacobo
جاكوبوفسكا jakubowska
جاكوبي jacobi jacoby
جاكوتيه jaccottet
جاكوفا jakova
جاكوين jacquin
جاكي jackie jacky jakki
جاكيلين jackelen
جاكيم jakim
جاكيه jacquier
جاكيو jackiw
جال jal
جالاب jallab
جالابير jalabert
جالارزا galarza
جالاز galaz
جالاكتيروس galakteros
جالاليس zalalis
جالبرايث galbraith
جالتييري galtieri
جالدوس galdos
جالزي galzy
جالفي galfi
جالفين galvin
جالمينيا djalminha
جالنتو galento
جاله jale jaleh
جالو djalo jallow jaloux
جالوب gallup
جاليارديني gagliardini
جاليت jallet
جالير gallaire
جاليكا galica
جاليلي galeli
جاليمبيرتي galimberti
جالين jalen
جالينا gallina
جاليناري gallinari
جاليه jallet
جام jam
جامار jamar jamarr
جاماريو jamario
جاماسب djamasp
جامالا jamala
جامب jump
جامباتيستا giambattista
جامبريل gambrill
جامبل gamble
جامبون gambon
جامبي gambee
جامبييرو giampiero
جامر gammer
جامس gams
جامساخورديا gamsakhurdia
جامع jameh jammeh
جامفيل jamphel
جاملي jamelli
جامو jamo
جاموس djamous jamous
جاموفاندو jamuovandu
جامونا jamuna
جامونت jamont
جامي jami jamy
جاميا jamea
جاميتشال jamychal
جامير jameer
جاميرسون jamerson
جاميسون jamison jamieson
جاميل jamelle
جاميلي jamili
جامينا jamina
جان jan jaan jean
جانا jana
جاناري janari
جاناها ganaha
جانبوت gunboat
جانبييرو gianpiero
جانت gantt
جانتيل jantel
جانجرا jangra
جاندرلي candarli
جاندوبو jeandupeux
جاندوسي gandossi
جانديني gandini
جانر janner
جانسن janson
جانسون jansson jeanson
جانسي janse
جانسيل cansel
جانسين janssen
جانغ jang
جانغريول jangnyeol
جانغيونغ janggyeong
جانفيون janvion
جانفيير janvier
جانك junck janc
جانكات cankat
جانكلفتش jankelevitch
جانكوناس jankunas
جانلوكا gianluca
جانمات janmaat
جانو jano
جانوريك janurik
جانوس janos
جانون jannon
جانويراكول chanweerakul
جاني jani janney jannie janny
جانيت janet jeanette janeth janette jeannette joannette
جانيتشنوكس janicenoks
جانيرو jannero
جانيريه jeanneret
جانيس janis janice
جانيسيو janicio
جانيل janel
جانينا janina
جانينغ janning
جانيني giannini
جانيوري january
جاها jaha
جاهت cahit
جاهد jahed
جاهمار jahmar
جاهن jaehn
جاهو jaho
جاهي jahii
جاهيده cahide
جاهيدي jahidi
جاهير jahier
جاهين jahin
جاوارا jawara
جاوتام gautam
جاوتري gautry
جاود jawed
جاورسكي jaworski
جاومي jaume
جاونتلت gauntlett
جاوي jawai
جاويد javed
جاي jay jae jaye
جاياردوني gaiardoni
جايام jayam
جاياوارداني jayawardane
جايبل geibel
جايتلي jaitley
جايتون guyton
جايتيه jaiteh
جايجر jaeger
جايدانو gaidano
جايسوال jaiswal
جايسون jase
جايغون jaegwon
جايلورد gaylord
جايليوس gailius
جايمون jaymon
جاين jaen jane
جاينور gaynor
جاينيس jaynes
جبابلي jebabli
جبار djebar
جباره jabara
جباروف djeparov
جباري jabbari
جبارين jabarin
جبافي jebavy
جبالا gbala
جبايلي djebaili
جبر gabr jabor
جبرا jabra
جبران gebran joubran gobran jebran
جبراني jobrani
جبرتي ghiberti
جبريشيدزه gabrichidze
جبريل djibril jibril jabril jebreal jebril
جبرين jebrin
جبل jabal gabal
جبله jabalah
جبنون jabnoun
جبور jabbour jebbour
جبير jubayr
جبيره jbira
جبيرول gabirol
جبيريل djibril
جت jet djet
جتمانوف getmanov
جتير jeter
جثين gethin
ججلون jagellon
ججوروسكي gjuroski
ججيولكا jegiolka
جحش jahsh
جحفلي jahfali
جحنيط djahnit
جحوح jahouh
جحيفه juhaifa
جداعي djeddai
جدانوفيتش zhdanovich
جدت judt
جدعون gideon
جدو jeddou jiddo
جدوع jadoua
جدي jdey
جديات djediat
جديدي jedidi jadidi
جراباركزيك grabarczyk
جرابه grabbe
جرابو grabow
جراتون gratton
جراتيان gratian
جراتيرول graterol
جراجديك grajdek
جراح jarrah
جراد jrad
جرادوفيتش gradovich
جرار jarrar
جرازير grazer
جراسدورب grasdorp
جراسر grasser
جراسيتي grassetti
جراغ jarragh
جرافس grafs
جرافنبرج grafenberg
جرافنهورست gravenhorst
جرافهولت gravholt
جرافيتو garavito
جرافيكا zeravica
جرافيلير gravellier
جراك gracq
جراماتيكوبولو grammatikopoulou
جرامر grammer
جرامي jerami
جراناث granath
جرانت guerrant
جرانتلاند grantland
جراندولم grandholm
جراندي grandi grundy
جرانديسون grandison
جرانفيل granville
جرانكوفسكايا grankovskaya
جرانه garranah
جرانويرس granollers
جراهام graham
جراوفاك graovac
جرايبنر graebner
جرايدين grayden
جراير grayer
جرايسون grayson
جراين grain
جربي gerbi
جرتي gerty
جرجوعي jarjoui
جرداق jordac
جرزيبوسكا grzybowska
جرسونيدس gersonides
جرسي gersi
جرشوني gershuni
جرفين gervin
جركوناس jurkunas
جرمان jarman
جرموني djermouni
جرمينديا garmendia
جرهارد gerhardt
جرو jrue
جروبان groban
جروبانوف grubanov
جروبستروم grubbstrom
جروبه grube
جروبيلار grobbelaar
جروت grote
جروتر greuter
جروتزكيج grotzkyj
جروتيوس grotius
جروز groz
جروزدانوفسكا grozdanovska
جروسمان grossmann
جروسيتيست grosseteste
جروفاس grovas
جروفر grover
جروفيد gruffydd
جرول greul groll
جرون grun
جرونتر gruenter
جروندال grondal
جرونديلايرس grondelaers
جرونسفيلد grunsfeld
جرونمير gronemeyer
جرونوالد grunwald
جري djerri jerri
جريبون gribbon
جريبيل grebille greipel
جريتزكي gretzky
جريتسون gritsun
جريد jerryd
جرير jarir
جريس grees jiryis
جريسوولد griswold
جريشه greisha grisha
جريشينا grishina
جريصاتي jreissati
جريفوس gryphius
جريفي grevey
جريفيث griffith
جريفيس greivis
جريكو greco
جريكوفا juricova
جريل grill
جريلو grillo
جريمالدي grimaldi
جريمالسكا grymalska
جريماو grimau
جريمسبو grimsbo
جريمسديل grimsdale
جريملسهاوزن grimmelshausen
جريملماير gremelmayr
جرين greene grin
جريناواي greenaway
جرينبرج grinberg
جرينبلات greenblatt
جريندي grende
جرينسبان greenspan
جرينسلاد greenslade
جرينسميث greensmith
جرينهالغ greenhalgh
جريوال grewal
جزر jazar
جزف jozef
جزله jazla
جزي juzayy
جسار jassar
جسام jassam
جسبرسن jespersen
جست just
جستاس gustas
جستنيان justinian
جستيد gestede
جستين justin
جستينا jestina
جسك jiske
جسكو jesko
جسلر gieseler
جسو jsu
جشتراين gstrein
جشور jushur
جطو jettou
جعار jaar
جعرون jarun jaaron
جعفر jafar jaafar gaafar jaffar jaffer
جعفرغولي jafargholi
جعفري jafari jaafari jafri
جعفريان jafarian
جعوط djaout
جعيدان jaidane
جعير jeayer
جعيط djait
جعيم juaim
جغام jegham
جغري chaghri
جغطاي cagatay chagatai
جغيلي joughili
جفال javale
جفالي juffali
جفانيا zhvania
جفريس javaris
جفي jvee
جفيداس gvidas
جفين jufain
جك jik
جكوفان jcovan
جكير cakir
جلاتش glatch
جلادويل gladwell
جلادوين gladwyn
جلازكوف glazkov
جلازونوف glazunov
جلاس glass jallas
جلال jalal galal jalel jilal
جلاليان jalaliyan
جلاندورف glandorf
جلايسون gleason
جلايشر glaisher
جلبرو galabru
جلبي celebi
جلجل juljul
جلدن gullden
جلده jilda
جلعاد gilad ghilad
جلعادي giladi
جلفاني galvani
جلنار gulnara
جلنبي gelenbe
جلوتشكوف glouchkov
جلوجوفسكي glukhovsky
جلوزيل glozell
جلوسوب glossop
جلول jalloul djelloul jelloul
جلومسير glomser
جلون jelloun
جلوي jiluwi
جلويد jlloyd
جليبوفا glebova
جليبيب julaybib
جليداتشيفا gledacheva
جليدايس gledys
جليدهيل gledhill
جليدون gliddon
جليزر glazer
جليسون gleason
جليط djallit
جليغوفسكي zeligowski
جليقيه galicia
جليك gleick
جليكستين glickstein
جليكمان glickman
جليكن glicken
جليل jalil calil celil djalil golayyel
جليله jalila celile galila
جليلوف dzhalilov
جليلي jalili djalili
جلين glenn glenne glyn glynn joulin
جلينا glienna
جلينداي glenday
جلينسكي glinski
جلينياداكيس glyniadakis
جلينيس gleinys glynis
جليوخيبا gilukhipa
جماز jammaz
جمال jamal gamal djamel cemal jamaal djemal
جمالاييل gamaliel
جمالي jamali jemmali
جمانه joumana jumanah
جمبرت gimbert gompert
جمبرون gimbrone
جمجوم jamjoum
جمرا jamra
جمشيد jamshid jamshed
جمشيدي jamshidi
جمشيديان jamshidian
جمشير jamshir
جمعان jamaan
جمعه juma jemaa jumah jomaa jouma jumaa
جملين gmelin
جمو jammoh
جميعه djemia
جميل jameel cemil gamil jamell jamil jemil
جميله jamila djamila jameelah jamilah
جمينسكي gminski
جن djen jin joon
جنات jannat
جناتي jannaati
جناح jinnah
جناحي janahi
جناش gnash
جناكي janaki
جنان canan
جنبلاط jumblatt
جنت gent
جنتر gunter
جنتل gentil
جنتلسكي gentileschi
جنتون gunton
جنتي jannati
جنتيش jentsch
جنتيشبيك jengishbek
جنتيلي gentile gentili
جندال jindal
جندب jundab
جندبو gindibu
جندريكار chundrigar
جندلمان gendelman
جندلي jandali
جندو jendo
جندي genndy
جنديه jendeya
جنزيل genzel
جنسن jenson
جنغجونغ jungjong
جنغريس jungreis
جنفياف genevieve
جنكاي genkei
جنكس jencks
جنكه janka
جنكي zhangke
جنكيز cengiz chinghiz
جنكينز jenkins
جنوشزونو jinushizono
جنوفا jenova
جنوني jununi
جني jinni
جنيات jenyat
جنيح jenayah
جنيد junaid
جنيسيس genesis
جنيف ganief
جنيفان jnifen
جنيفر jennifer
جنين janine
جنينه genena
جهاد jihad gehad jehad
جهاري jahari
جهالي jhally
جهان jahan
جهانكير jahangir
جهاني jahani
جهشان jahshan
جهم jahm
جهيو jehue
جو joe jo zhu
جواد jawad javad jaouad djouad jawwad
جوادي djawadi javadi
جوارديا guardia
جواري juary
جواريشي guareschi
جواريكر gowariker
جوارين guarin
جواكيم joaquim
جواكين juaquin
جوال jawwal
جوان joanne javan joan joanot jouan jowan
جوانا johanna joanna
جوانالكسني jaunalksne
جوانبخت javanbakht
جوانشير javanshir
جوانفيل joinville
جواو joao
جواوزينيو joaozinho
جوب job
جوباكسي gubacsi
جوبال joval
جوبان coban
جوبرت jobert
جوبز jobs
جوبل gobel
جوبلن joplin
جوبي jobey jobi joby
جوبير joubert jobert
جوبيرت jaubert
جوبيك jopek
جوبيلوت gobillot
جوبيم jobim
جوبين chobin
جوبيند gobind
جوبيه juppe
جوتا jutta
جوتفريدسون gottfridsson
جوتلوب gottlob
جوتليب gottlieb
جوتمان guttman
جوتمولر gottemoeller
جوتنبرج guttenberg
جوتهيلف gotthelf
جوتوالد gottwald
جوتوديا djotodia
جوتيريز gutierrez
جوجو jojo
جوجون gojon
جوجي joji
جوجيرو jujiro
جوجيندر joginder
جوخدار jokhadar
جوخمي jokhami
جود jude joad joud
جودار jodar
جودت jawdat
جودجون gudjon
جودرم goodrem
جودريش godreche
جودسميت goudsmit
جودسون judson
جودسي godse
جودفري godfree
جودفريد godfread godfrid
جودكينس judkins
جودلوويش jodlowiec
جودليت goodlett
جودلينا godelina
جودمندسدوتير gudmundsdottir
جودنوف godunov
جوده jawda judeh
جودوروسكي jodorowsky
جودوينسون godwinson
جودي judy jody jodie djoudi judi
جوديا judea
جوديت judit
جوديث judith
جوديرزو guderzo
جوديريان guderian
جوديفروت godefroot
جوديل jodelle
جوديلوك goudelock
جودين gaudin gooden
جودينا godina
جوديير goodyear
جوذر judar
جوراسيك jurasik
جوراك jurak
جورام guram
جورانا gorana
جوراندير jurandir
جورب gorp
جورباتيكوف gorbatikov
جوربوز gurbuz
جوربيرغ goorbergh
جوربيندو gurbindo
جورتشاران gurcharan
جورتوم jurtom
جورج george
جورجا jorja
جورجر joerger
جورجفيتش djordjevic
جورجي georgi
جورجيا georgia
جورجيان goorjian
جورجيفسكي georgievski
جورجيلينا jorgelina
جورجيوس georgios
جوردال gurdal
جوردان jourdan jordan jordyn
جوردانا jordana
جوردانس jordaens
جوردانو giordano
جوردرين jourdren
جوردن jordan
جوردون gordon
جوردي jordi gordie
جوردير jordair
جوردين jordin
جورس gorres
جورست gorst
جورسكي gursky
جورسنش jurcins
جورسويلي jurswailly
جورغاكيس georgakis
جورغنز jurgens
جورفان jorvan
جورك goerke
جوركا jurga jurka
جوركي jurecki
جورما jorma
جورماغون chormaqan
جورمان gorman
جورمز gormez
جورن jorrin
جورنو journo
جورني gurney
جوروتا jurota
جوروم jorum
جوريس joris juris jaures
جوريل goril jorel
جورين guerin
جوريو jorio
جوزفين josephine
جوزمان guzman
جوزو jozo juzo
جوزيان josiane
جوزيبي giuseppe
جوزيف joseph jozef jozsef
جوزيفا josefa
جوزيفسن josephson
جوزيفينا jozefina
جوزينكو gouzenko
جوزيه josiah
جوس joos jooss josse
جوسار joesaar
جوسان josane
جوسبان jospin
جوست joost jost
جوستاف gustav
جوستافسن gustavsen
جوستان justann
جوستاين jostein
جوستس justas
جوستنيانو giustiniano
جوستوس justus
جوستون guston
جوستي giusti
جوستيز justiz
جوستين justin
جوستينا justina justyna
جوستينو justino
جوسفالدو jesualdo
جوسكا juska
جوسكيفيسيوس juskevicius
جوسلين jocelyn jocelyne josselin goslin
جوسمان gossman
جوسن jaussen
جوسنولد gosnold
جوسوف jusuf
جوسون joseon
جوسي jussi jussie
جوسيب josip josep jusepe
جوسيبا josipa
جوسيس jocys
جوسيسيتو josesito
جوسيف josef gusev
جوسيفز josephs
جوسيليتو joselito
جوسيلينو juscelino
جوسيمار josimar
جوسينس goossens
جوش josh
جوشوا joshua josuha
جوشي joshi
جوغبير goegebuer
جوغيه jouguet
جوفال juval
جوفان jovan goffin joevan
جوفانا jovana
جوفانكا jovanka
جوفانوفسكي jovanovski
جوفاين gauvain
جوفر jover
جوفروا geoffroy
جوفري joffrey jouffre
جوفريت jauffret
جوفريسا jofresa
جوفن guven
جوفنيل jouvenel
جوفورتسوفا govortsova
جوفوفيتش jovovich
جوفوكو jofuku
جوفونتي juvonte
جوفي joffe
جوفيان jovian
جوفينال juvenal
جوفيند govind
جوفينس govens
جوك jock joke zhuk
جوكار jokar
جوكاوسكاس zukauskas
جوكبين gokben
جوكس guokas
جوكو joko
جوكوف zhukov
جوكوفسكي zhukovsky
جوكوندو giocondo
جوكيه zhuge
جول joule jules
جولارت goulart
جولامي golami
جولبيس gulbis
جولتين gulten
جولد gold gould
جولدا golda
جولدبلت goldblatt
جولدسميث goldsmith
جولدسوين goldswain
جولدفارب goldfarb
جولدفراب goldfrapp
جولدمان goldman
جولدوني goldoni
جولدي goeldi goldi
جولر guler
جولسا gulse
جولستان golestan
جولسوم gulsum
جولسوي gulsoy
جولشاه gulsah
جولمارد golmard
جولهان gulhan
جولوتا golota
جولوفان golovin
جولوفكين golovkin
جولوفنسكي golovinski
جولولو jololo
جولي julie joly jolie joely joli
جوليا julia
جوليان julien julianne julyan giulian juliane jullien
جوليانا julianna juliana
جوليانو giuliano
جوليانوس julianus
جولياني giuliani
جوليت juliette goulet
جوليتا julieta
جوليتي giolitti
جوليد gouled
جوليدا julide
جوليرود gullerud
جوليزار gulizar
جوليسا julissa
جوليك gawlik julich
جوليكسون gullickson
جوليماك golemac
جولين julen jolene jolien
جوليو joliot
جوليون joleon
جولييت juliette
جولييه jolliet
جوماز cummz
جومانا jomana
جومانتاس jomantas
جومانسكي gomansky
جوماني jumani
جومبي jomby
جومرينجر gomringer
جومو jomo
جوموشاي gumusay
جوميلسكي gomelsky
جوميه jomei
جون john jun jon
جونا jonah
جوناتاس jonatas
جوناتان jonatan
جوناثان jonathan jonathon
جوناثون johnathon
جوناس jonas joonas
جوناوث jugnauth
جونبا gunba
جونبوري jaunpuri
جونتو junto
جونجه junzhe
جونجو jonjo
جونجي junji
جوندار gundar
جوندارس gundars
جوندر johndre
جوندريزيك gondrezick
جوندرين gondrin
جونري junri
جونز jones jonze
جونس goens
جونستون johnston
جونسور gunsur
جونسون johnson
جونش gunes
جونغ jong
جونغانيل junghanel
جونغجو jeongjo
جونغهي jeonghui
جونغو jungo
جونكا junki
جونكر junger
جونكو junko
جونكويت jonquet
جونكيرمان junkermann
جونكين junkin
جونلوم gonlum
جونلونج junlong
جونمين junmin
جونهونغ junhong
جونوسكي junnosuke
جونوشاس jonusas
جوني johnny jonny johnnie joni jhonny
جونيا junya
جونيت cuneyt
جونيتشي junichi
جونيتشيرو junichiro
جونيجو junejo
جونيل gunel juniel
جونين junnin
جونينت junyent
جونينيو juninho
جونيور junior jr
جونيوس junius
جوها juha
جوهاز juhasz
جوهانس johannes
جوهانسون johanson johannsson
جوهر jawhar johar djohar jauhar joher jouhar
جوهرجي joharchi
جوهنريل johnriel
جوهي juhi
جووب juppe
جوورتو jurato
جوون juwon
جوي joey joyi juyi
جويا joya
جويتيكس joetex
جويتين goitein
جويد jwayed
جويدابين guidaben
جويدشي goedsche
جويريني guerini
جويريه juwayriyya
جويس joyce
جويكو gojko
جويل joel jewell joelle
جويلهيرمي guilherme
جويليدو guilledo
جويليم guillem
جوينايل gwenaelle
جوينتولي guintoli
جوينداف gwyndaf
جويندالينا guendalina
جوينر joyner
جوينيث gwyneth
جوينيزلي guinizelli
جويوراني goiorani
جي ji je jie
جيا jia jiah jiya
جياتانو gaetan
جياجينغ jiajing
جيارديلو giardello
جيارديني giardini
جياسيلان jeyaseelan
جيافارمان jayavarman
جياكومو giacomo
جياكوميتي giacometti
جياكوميللي giacomelli
جياكوميني giacomini
جياكين jiaqin
جيالي jialei
جياماتي giamatti
جيامباتيستا giambattista
جيامبالفو giambalvo
جيامباولو giampaolo
جيان jean jian
جياناكابولوس giannakopoulos
جياناكيديس giannakidis
جياناكيس giannakis
جيانانتونيو giannantonio
جيانباتيستا gianbattista
جيانباولو gianpaolo
جيانبيري jeanpierre
جيانتشينغ jianqing
جيانتي jeanty
جياندومينيكو giandomenico
جيانز juanes
جيانسانتي giansanti
جيانسي gianessi
جيانغ jiang chiang
جيانغوا jianghua
جيانفرانكو gianfranco
جيانفيتو gianvito
جيانكارلو giancarlo
جيانكينغ jianqing
جيانلي gianelli
جيانليان jianlian
جيانماركو gianmarco
جيانماريا gianmaria
جيانوبولوس giannopoulos
جيانوتي gianotti
جيانولا gianola
جيانوليس giannoulis
جياني gianni
جيانيانغ jianying
جيانيتي gianetti
جيانيس giannis
جيانيسي giannessi
جيانيلا gianella
جيانيلو gianello
جياو jiao
جياي jiayi
جيايي jiayi
جيب jeb jebb
جيبالا gebala
جيبس gibbs
جيبسن jepsen
جيبسون gibson gipson jibson
جيبكواني chepkwony
جيبكورير jepkorir
جيبل giebel
جيبهاردت gebhardt
جيبور jebor
جيبوركينا tchebourkina
جيبون gibbon
جيبيت jebet
جيبيرنو gibernau
جيبينشا jippensha
جيبيووت jebiwott
جيت jett
جيتسي jetse
جيتشي jiechi
جيتلي jaitly
جيتنر geitner
جيتو jito
جيتوزونو jitozono
جيتوليو getulio
جيتوني guittone
جيتي jette
جيتيس gytis
جيثارد gethard
جيجي jayjay jeje
جيجيمانتاس zygimantas
جيد jade
جيداياس jedaias
جيدريتيس giedraitis
جيدريك gedrick
جيدس geddes
جيدك gedeck
جيدليكا jedlicka
جيدن jaden gidden
جيديب jaidip
جيديك zhedik
جيديميناس gediminas
جيدين jaeden
جير jair
جيرابكوفا jerabkova
جيرار gerard
جيرارد girard gerard gerrard
جيراردو gerardo
جيراردينجو girardengo
جيراسي djerassi
جيراسيمنكو gerasimenko
جيراسيمو gerasimou
جيراسيموف gerasimov
جيراسيمينيا herasimenia
جيراك gierak girak
جيرالد gerald jerald
جيرالدو giraldo geraldo
جيرالدين geraldine
جيرامي gerami
جيرانس gerrans
جيربر gerber
جيرت gert geert
جيرتر gerter
جيرترود gertrude
جيرتي gerti
جيرد gerd
جيردجيوناس girdziunas
جيرديمان gerdemann
جيرستنر gerstner
جيرسون jherson jerson
جيرسي jersey
جيرغانا gergana
جيرفون jervaughn
جيرفي jervy
جيرفيتسون jurvetson
جيرفيس jervis
جيركن gerken
جيركو jerko
جيركوف zhirkov
جيركوفا zirkova
جيرل jearl
جيرلاش gerlache
جيرلدس gearlds
جيرلوك gerloc
جيرلين gerlin
جيرمان germain german germann
جيرمانو germano
جيرمي jeremy
جيرميل jermell
جيرمين jermaine germaine jermain jermin
جيرن gerin
جيرنزباك gernsback
جيرنوت gernot
جيرهارت gearhart
جيرهارد gerhard
جيرو giraud jiro
جيروب cherop
جيرود jerod jerrod
جيروف jirov
جيرولامو girolamo gerolamo
جيرولد gerold
جيروم jerome
جيرومانوفس jeromanovs
جيرونيمو geronimo jeronimo
جيرونيمي geronimi
جيرويمون jiroemon
جيروين jeroen
جيري jerry jiri jeri
جيريان jerian juriaen
جيريبكو jerebko
جيريت gerrit jerrett
جيريتي gerety
جيريرو guerreiro
جيريس jires
جيريكا jerrika
جيريكو jericho
جيريل jerel jeryl
جيريلز jerrells
جيريم jerime
جيريماين jeremain
جيريمي jeremy jeremie geremi
جيريمياسز jeremiasz
جيرين geren jerren
جيرينت geraint
جيرينوفسكي zhirinovsky
جيز jez
جيزر geezer
جيززا jesza
جيزلبرت giselbert
جيزي jeezy
جيزيس gyzis
جيزينغا gizenga
جيس jess gijs
جيسبرسون jesperson
جيست gist
جيستا gesta
جيسكارد guiscard
جيسكو gisco
جيسلاسون gislason
جيسلين geslin
جيسن jason
جيسنبير giessenbier
جيسو jisoo
جيسوب jessop jesup
جيسوس jesus
جيسون jayson jeison
جيسوندو gisondo
جيسي jesse jessie jessy jessi
جيسيك giesecke
جيسيكا jessica jesy yessica
جيسيل jessel
جيسين jessen gesine
جيسينا gesina
جيشا jicha
جيشكي geschke
جيغلا djigla
جيغمي jigme
جيغييل jigyel
جيف jeff geoff
جيفارا guevara
جيفالدي gifaldi
جيفان jeevan
جيفايرت gevaert
جيفرز jeffers
جيفرسون jefferson geferson
جيفري jeffrey jeffery jef jeffra jeffree
جيفريز jefferies jeffreys
جيفرين jeffren
جيفز jeffs
جيفكوف zhivkov
جيفليا jeflea
جيفنشي givenchy
جيفونز jevons
جيفيت givet
جيفيك cevik
جيفيير giaever
جيك jake jeck
جيكاس gikas
جيكو jiko
جيكيل gicquel
جيل jill gil jelle
جيلارد gaillard gillard
جيلاردي gilardi
جيلاردينو gilardino
جيلالي djillali
جيلان ceylan gillan gaelan
جيلاني gillani jelani
جيلاوديووس gelawdewos
جيلبرتو gilberto
جيلبيرتا gualberta
جيلبين gilpin
جيلدارت geldart
جيلدارد geldard
جيلدر gilder
جيلدن gilden
جيلدوف geldof
جيلر geller
جيلري gillray
جيلس gilles
جيلسون gilson
جيلفورد gilford
جيلفي guelfi
جيلفيداس gilvydas
جيلكرست gilchrest
جيلكريست gilchrist
جيلكو zeljko
جيلما djalma
جيلمان gilman
جيلمور gilmore gilmur
جيلمين gelmin
جيلن gillen
جيلنهال gyllenhaal
جيلو jello
جيلون gaylon gillon
جيلي jelly
جيليارد gilyard
جيليان jillian gillian
جيليبراند gillibrand
جيليت gillett gillette gillet
جيليزني zelezny
جيليف zhelev
جيلين jailene jaylen jelen jelin zhelin
جيلينا jelena
جيليناس gelinas
جيلينغواتر gillingwater
جيلينهال gyllenhaal
جيليو zhelyu
جيم jim jem
جيما jemma jayma
جيماين jemaine
جيمبو jimbo
جيمر jimmer
جيمرسون jemerson
جيمس james
جيمستوس gemistus
جيمسون jameson
جيمسير gemser
جيمل gemmell
جيملستوب gimelstob
جيملوس gemelos
جيمنس jimenes
جيمون jamon
جيموندي gimondi
جيمي jimmy jamie jimmie jimmi
جيميردين gemerden
جيميسون jemison
جيميل gemmill jemeil
جيميليا jamelia
جيميما jemima
جيمينوس geminus
جيمينياني geminiani
جين gene jeanne jin jayne jeane jene
جينا gina jenna jayna
جيناتو genato
جينادي hennadiy
جينار genar
جينارو genaro
جيناي jinnai
جينبيكوف jeenbekov
جينتا genta
جينتاراس gintaras
جينتاري gintare
جينتاو jintao
جينتري gentry
جينتشامب jeunechamp
جينتفاينيس gintvainis
جينتل gentle
جينتنر gentner
جينتوتاس gintautas
جينتون genton
جينتي ginty
جينتير ginter
جينتيلوني gentiloni
جينثر ginther
جينجيرارد jeangerard
جيندت gendt
جيندر jinder
جيندراك jindrak
جينر jenner gainer
جينز ginz
جينس janes geens gensse
جينساي jinsei
جينسيس genesis
جينشيف ginchev
جينغ jing
جينغجينغ jingjing
جينغرون jingrun
جينغو jingu
جينغيني genghini
جينفيرا ginevra
جينك cenk genc
جينكس jenks
جينكنسون jenkinson
جينكنير jenkner
جينكينز jenkins
جينكيو jinqiu
جينليي ginley
جينمو jimmu
جينهوي jinhui
جينو gino jeno jinno
جينوبيلي ginobili
جينوت jeannot
جينولا ginola
جيني jenny jennie jenni jenney jhene
جينيارد ginyard
جينيبري ginepri
جينيت genet ginette jenette
جينيرالي generali
جينيس gynes
جينيفر gennifer ginnifer
جينيفيف genevieve
جينيك jenneke
جينين jenning
جينينغز jennings
جينيو jinyu
جيه ja jeh jh jj jw
جيهان cihan gihan gehan jehane jihane jihen
جيهانكير cihangir
جيهاي jihai
جيهون ceyhun
جيوان jiwan
جيوبيرتي gioberti
جيوتي jyothi jyoti
جيورجوس giorgos
جيورجي giorgi gyorgy
جيوردانو giordano
جيوردين jayewardene
جيورفي gyorfi
جيوغارو giugaru
جيوفانا giovanna
جيوفانوني giovannoni
جيوفاني giovanni giovani geovanni giovane giovanny
جيوفانيلي giovanelli
جيوفري geoffrey gioffre
جيوفين giovine
جيوكانتي giocante
جيول jewel
جيولا gyula
جيوليانا giuliana
جيوليكاس gioulekas
جيونتولي giuntoli
جيونغ jeong
جيي zhiyi
حابس habis
حاتم hatem hatim hadem
حاتمي hatami
حاج hadj haj
حاجم hajim
حاجيان hajian
حاجيلو hajiloo
حارب hareb
حارثه harithah
حارس haris
حاروش haroche
حاريث harit
حازم hazem hasim
حازه haza
حاشد hashid
حاطب hatib
حاطوم hatoum hatum
حاعنخس haankhes
حافظ hafiz
حاكم hakem
حاكمي hakmi
حالت hallet
حالوتس halutz
حامد hamed
حانبه hamba
حاوي hawi
حايبي haybi
حايك hayek haick
حاييم haim hayyim
حباب habab
حبال habbal
حبان hibban
حبايب habayeb
حبش habash habach
حبشي habachi habachy
حبقوق habakkuk
حبه hubba
حبوبه habbouba
حبوس habus
حبوش haboush
حبيب habib habeeb
حبيبه habiba abeba
حبيش hobaish hobeich
حبيشه ihbeisheh
حبيقه hobeika
حبيل hubail
حبيلس benhabyles
حتا hatta
حتاته hatata
حتحوت hathout
حتر hattar
حترش hatrash
حتشبسوت hatshepsut
حتي hitti
حجاب hijab
حجاج hajjaj
حجار hajjar
حجازي hegazi hegazy hejazi higazy
حجامي hajjami
حجاوي hadjaoui
حجتي hojjati
حجر hajar hujr
حجل hajl
حجله hijleh
حجو hajjo
حجول hagul
حجي hajji hadji hejji
حجيبكوف hajibeyov
حجيج hojeij
حجيره hejira
حداد haddad hadad
حداده hadadi
حدادي haddadi
حداديفر haddadifar
حدراف hadraf
حدمين hademine
حدو haddou
حديد hadid hadeed
حذيفه huzaifa
حراث harrath
حرب harb
حربي harbi
حردان hardan
حرزان harzan
حرسي hirsi
حرشاش harcheche
حرفوش harfouch
حرفي herfy
حركات harkat
حركوك harkouk
حرمل harmel
حرمه horma
حرنيت herneith
حريتساك hrytsak
حريحور herihor
حريق hariq
حزام hizam
حزامه huzama
حزان chazan hazan
حزبون hazboun
حزم hazm
حزيمه huzaima
حزين hazin
حسابي hessaby
حسام hossam hussam houssem houssam husam
حسان hassen hacene hassin
حسبولاتوف khasbulatov
حسداي hasdai
حسقيل eskell
حسن hassan
حسناء hasnaa
حسنلي hasanli
حسنه hasana
حسنوف hasanow
حسنوفيتش hasanovic
حسني hosni hasni housni hassane husnu
حسنين hassanein hasanin hassanien hassanine
حسنيه hussniya
حسون hasson hassoun chasson hassun
حسونه hassouna hassounah
حسوني hassony
حسيب hasib
حسيبه hassiba
حسين hussein hussain hossein huseyin houcine hussien
حسيني hosseini husayni
حشاد hachad hached hashad
حشاني hachani
حشر hashar
حشلاف hachlaf
حشمت heshmat
حشيش hashish
حشيشه hachicha
حصاد hassad
حصار hassar
حصريه husrieh
حصني husni
حصه hessa hissa
حصين husain
حضير hazeer
حطاب hattab
حطب hatab
حفاظ haffadh
حفتر haftar
حفص hafs
حفصه hafsa
حفصون hafsun
حفظي hefzy
حفني hefny
حفيظ hafid hafiez
حقوي hagawi
حقي hakki haqqi
حكاكيان hakakian
حكمت hikmat hikmet hekmat
حكمتيار hekmatyar
حكمون hakmoun
حكمي hakami
حكيم hakeem
حكيمي hakimi
حلاق hallaq alak
حلاوه halaweh
حلبجاي halabjaee
حلبي halabi halaby
حلفه khelfa
حلمي helmy hilmi helmi hilmy
حلو helou
حلواني halawani
حليحل hlehel
حليش halliche
حليم halim
حليمه halime halema halimah
حليمي halimi
حماد hammad
حماده hamada hamade
حمادي hammadi hamadi
حماقي hamaki
حمال hamal
حمام hmam hamam
حمامه hamama
حمامو hamamou
حماني hamani
حمايدي hamaidi
حمد hamad
حمدان hamdan
حمداني hemdani
حمدتو hamato
حمده hamda
حمدون hamdoon hamdun
حمدي hamdi hamdy
حمديتو hamdeto
حمديس hamdis
حمديه hamdiya
حمروش hamrouche
حمرون hamroun
حمري hamri
حمزاتوف gamzatov
حمزاوي hamzawi hamzawy
حمزه hamza hamzah hamze hamzeh
حمزي hamzi
حمشو hamsho
حملقار hamilcar
حمنه hammanah
حمه hamma
حمو hammou
حمود hammoud hamoud humoud
حموده hamouda
حمودي hammoudi hamoudi
حمورابي hammurabi
حموري hamouri
حموش hammouche
حمومه hamouma
حموني hammouni
حميد hamid humaid hmayed humayd hamied hamit
حميدان hamidene humaidan
حميده hamida hmida hemida homida
حميدي hamidi hemidi
حميرا homeyra
حميش himmich
حميضه humaydah
حمينه hamina
حميه hamieh
حنا hanna
حنابليه hannablia
حنان hanan
حناني hanani
حنانيا hanania
حناوي hannawi
حنبل hanbal
حنتول hantol
حنجور hanjour
حنضل handal
حنظل handal
حنظله hanzala
حنفي hanafy hanafi
حننا hanenna
حنوخ hanoch
حنوز hanouz
حنوش hanoosh
حنيف hanif hunaif
حنيفه hanifa
حنين hunayn haneen hanin khenin
حواتمه hawatmeh
حوار hawar
حواس hawass
حواضلي hawadle
حوحو houhou
حوراني hourani
حورس dhorus
حورمحب horemheb
حوري huri
حوريه houria hourya huriah
حوسان husan
حوصر howser
حوفي hofi
حوقل hawqal
حول huell
حومان houmane
حونفر hunefer
حوني huni
حوي hawwa
حويجه hawijeh
حويطي hwaiti
حياتو hayatou
حيالي hayali
حيان hayyan
حيدا haida
حيدر haidar haider heydar
حيدره haydara
حيدروف haydarov
حيدري heidari heydari hydari
حيرام hiram
حيزم hizem
حيزي hezi
حيسو hissou
حيماني hemani
حيمد hemed
حيوه haywah
حيوي hiwi
حيي huyayy
خابيبولينا khabibulina
خاتشاتوريان khachaturian
خاتشيريدي khacheridi
خاتمي khatami
خاتون khatun khatoon khatoun
خاجيمبا khadjimba
خادكيفيتش khadkevich
خادي khaddi
خارجه kharija
خاردينا khardina
خاردييل jardiel
خاركي jarque
خاريستياس charisteas
خاريلاوس charilaos
خارين kharine
خاشانوف khachanov
خاشقجي khashoggi
خاص khass
خاصكي haseki
خاطر khater bukhatir
خافي javi
خافيير javier
خافييرا javiera
خاقان khaqan qaghan
خاقاني khaqani
خاكبور khakpour
خاكيموف hakimov
خال khal
خالد khalid halid
خالدي khalidi khaldei
خالمورزياف khalmurzaev
خالويه khalawayh
خاليدو kalidou
خاما khama
خاماتوفا khamatova
خامتاي khamtai
خامنيي khamenei
خامودي khamudi
خان khan xan
خانا khanna
خانجيان khanjian
خاندي khandi
خانزادي khanzadi
خانكان khankan
خانم khanum khanim
خانو khano
خاني khani
خانيس janes
خاواند khawand
خايزان khaizan
خاينادا jaenada
خباز khabbaz
خبيب khubayb
ختك khattak
ختمي khetmi
خجندي khojandi
خدابخشي khodabakhshi
خدابناهي khodapanahi
خداداد khodadad
خدام khaddam kheddam
خدمتي khedmati
خده khadda
خدوري khadduri
خديج hudayj
خديجه khadija kadija khadijah
خديس khedis
خراتاما gratama
خرازي kharazi
خرجه kharja
خرداذبه khordadbeh
خرشاتوف kurchatov
خرطبيل khartabil
خرمونيدس chremonides
خرمي khormi
خروبي kharroubi
خروتشوف khrushchev
خروستاليفا khrustaleva
خروف kharuf
خروماتشيفا khromacheva
خرونتشيف khrunichev
خريبين khribin
خريس khreis
خريستو hristo
خريستوف hristov
خريستوفوروس christoforos
خريستوفياس christofias
خريش khoraish
خريص khrees
خريف khraief
خريمونبريز grimmonprez
خزام khozam khuzam
خزري khazri
خزندار khaznadar
خزيمه khuzaima khuzayma
خسرو khosrow khesro khosro khusrau khusraw
خسرواني khosravani
خشب khashab
خشبه khashaba
خشخاش khashkhash
خصروف khousrof
خصيف khasif
خضر khader hizir khadr khedher khizr
خضره khadra
خضري khodari
خضور khadour
خضوري khedoori kadoorie khedouri
خضير khudhair
خضيره khedira
خضيري khudairi
خطاب khattab
خطابي katabi
خطري khatri
خعمررنبتي khamerernebty
خفاجه khafaja khafaga
خفاجي khafaji
خفرع khafra
خفوروستوفسكي khvorostovsky
خفوستوف khvostov
خكيموفا khakimova
خلات khlat
خلاد khallad
خلاف khallaf
خلبوس khalbous
خلخالي khalkhali
خلدون khaldoun khaldoon khaldun
خلف khalaf
خلفان khalfan
خلفاوي khalfaoui
خلفي khalfi
خلكان khallikan
خلوبونين khloponin
خلود kholoud khouloud
خلوصي hulusi khulusi khouloussi
خليده khalida
خليستوف khlestov
خليفاوي khleifawi
خليفمان khalifman
خليفه khalife khalifah khelifa kalifa khalifa
خليل khalil halil khaleel
خليلسوي halilsoy
خليله khalilah
خليلو kalililo khalilou
خليلي khalili
خليهن khalihenna
خمارويه khumarawayh
خماش khammash
خمره khumra
خميروفا khmyrova
خميس khamis khamees khemaies khmiss
خميستي khemisti
خميني khomeini
خنتكاوس khentakawess
خنجر khanjar
خندق chahkhandagh
خنسا khensa
خنوت khenut
خنوشي khannouchi
خنيس khunais
خواجه khwaja khajeh
خواجو khwaju
خوارزم khwarezm
خواريز juarez
خواكيم joachim
خواكين joaquin
خوان juan
خوانتورينا juantorena
خواندي juande
خوانفران juanfran
خوانكا guanca
خوانمي juanmi
خوانيتا juanita
خوانيتو juanito
خوانيلي juanele
خوانين juanin
خوبياري khoubiari
خوجه khouja
خوخي khoukhi
خودا khuda
خودتشينكوفا khodchenkova
خودوركوفسكي khodorkovsky
خورادو jurado
خورانا khorana
خورتسيلافا khurtsilava
خورخي jorge
خورداو jordao
خوردبين khordbin
خورسندي khorsandi
خورشاه khurshah
خورشيد khorshid khurshid
خوركيرا jorquera
خوروبريت khorobrit
خوري khoury khouri koury
خوزامي jozami
خوزيف khuzeev
خوزين khozin
خوستو justo
خوسلا khosla
خوسو khoso
خوسيبا joseba
خوسيفينا josefina
خوسيلو joselu
خوسيه jose
خوشحال khushal
خوفري jofre
خوفو khufu
خوكين jokin
خولماتوف kholmatov
خوله khaoula khawlah
خولي khouli
خوليت gullit
خوليو julio
خوموتوف khomutov
خوناس jonas
خونكا junca
خونه khouna
خويت khuit
خويلد khuwailid khuwaylid
خياط khayat
خيان khyan
خيبر khaybar
خيبري khabiri
خيتروك khitruk
خيتي khety kheti
خيدياتولين khidiyatullin
خير khair kher
خيرازي kherrazi
خيران khairan
خيربك kheirbek
خيرت khairat
خيرتروديس gertrudis
خيرلو gerlo
خيرولف gerolf gerulf
خيري khairy khairi khayre khayri
خيزنيتشينكو khizhnichenko
خيس gies
خيسار khesar
خيسوس jesus
خيسينتا jesinta
خيضر khider
خيفرين jeffren
خيل khil
خيلدرز guelders
خيلمان gelman
خيم khem
خيملنيتسكي khmelnytskyi
خيمينا ximena
خيمينو gimeno
خيمينيز jimenez gimenez
خين khin
خينتو gento
خيو khayu
خيوس gejus
خيي khouyi
دا da
دابانو dabano
داباو dabao
دابايزا dabisa
دابر dapper
دابروفسكي dabrowski dombrovsky
دابريلا daprela
دابس dabbs
دابكوس dabkus
دابني dabney
دابو dabo
دابيدو dabwido
دابيول dabul
دات dat
داتساكورن datsakorn
داتش dach dutch
داتو datu
داتولو datolo
داتوم datome
داتي dati
داتيه date
داثان dathan
داجا daja
داجمار dagmar
داجني dagny
داجوباتي daggubati
داجوبيرت dagobert
داجير daguerre
داد dade
دادا dadda
داداريو daddario
داداه daddah
دادساهب dadasaheb
دادفورد dadford
دادكان dadkan
دادلي dudley
دادور dadvar
دادي dadi
داديس dadis
داديشس dedecius
دار dar
دارا dara
دارابونت darabont
داراسيليا daraselia
داراكوني dracone
داراه darragh
داربو darboux
داربي darby
دارت dart
دارتشفيل darcheville
دارتشينيان darchinyan
دارجان darcan
دارد dard woodard
دارداي dardai
داردن darden daerden
داردين dardenne
دارزان darezhan
دارسي darcy darcey
دارسيس darcis
دارشيل darsheel
دارفين darvin
دارفيو darvieux
دارك darc dark
داركو darko
داركولم darkholme
دارل darrell
دارلوك darluc
دارلي darly
دارلين darlene
دارلينج darling
دارلييس darley
دارماكرتي dharmakirti
دارمانان darmanin
دارمشتات darmstadt
دارمنت damant
دارمون darmon
دارميان darmian
دارنيتشي darniche
دارو darrow darro
دارود duerod
دارون daron darron
داروي darui
دارويل darwell
داروين darwin
داري dare dari darry
داريا daria darija
داريدا darida
داريغا dariga
داريغو darego
داريك darrick
داريل darrell daryl darrel durelle
داريمبل dalrymple
دارين darren darin darine daren darrin dareen
دارينجتون darington
داريو dario darijo
داريوس darius dariusz darrius
داريوش dariush
دارييو dario
دازاي dazai
دازي dazi
داس das
داستاجير dastagir
داستن dustin
داستي dusty
داستيس dastis
داسكالوفسكي daskalovski
داسلر dassler
داسوم dasom
داش dash
داشا dascha
داشفينا dushevina
داشكو dashko
داشنر dashner
داشون dashaun
داشيك daszek
داشييل dashiell
داغ dag
داغان dagan
داغانو dagano
داغر dagher
داغز daggs
داغلرجه daglarca
داغليا daglia
داغمارا dagmara
داغهان daghan
داغو dago
داغوستو dagosto
داغوستينو dagostino
داغوفر dagover
داغولو dagoulou
داغي dagi
داغيغيلي daghagheleh
داف duff daf
دافا dava
دافاري davari
دافاريل davarryl
دافالوس davalos
دافاو dufaux
دافراك davrak
دافسون davson
دافليتو dafflitto
دافليشينا davletshina
دافنا daphna
دافنبورت davenport
دافني daphne dafne daphni
دافو dafoe
دافور davor
دافوركا davorka
دافولوري davuluri
دافون davon
دافي duffy davi
دافيد david dafydd davyd
دافيدوف davydov davidoff
دافيدوفا davydova
دافيدوفاتش davidovac
دافيدوفيتش davidovic
دافيدي davide
دافيدينكو davydenko
دافيرناس dhavernas
دافيس davies davis
دافيسون davison davisson
دافيلا davila
دافيلد duffield
دافين davin
دافينبورت davenport
دافينو davino
دافينيو davinio
داكاريدجا djakaridja
داكاسكوس dacascos
داكر dacre
داكس dax
داكوتا dakota
داكورت dacourt
داكوس dakos
داكوستا dacosta
داكويرث duckworth
داكي ducke
دال dal dahl
دالا dalla
دالاس dallas
دالاسين dalassene
دالاند daland
دالبداق dalbudak
دالبرغ dahlberg
دالبي dalby
دالتابان daltaban
دالتري daltrey
دالتون dalton
دالجالار dalgalar
دالجير dalger
دالدري daldry
دالريمبل dalrymple
دالغرين dahlgren
دالغليش dalglish
دالكو dallku
دالما dalmat
دالمار dallmar
دالمان dalman
دالماو dalmau
دالنجر dallinger
دالو dallo
دالوكاي dalokay
دالوليو dalloglio
دالويسيو daloisio
دالي dale dali daley dalle
داليا dalia dahlia
داليان dalian
داليبور dalibor
داليدا dalida
داليساندرو dalessandro dallesandro
داليل dalyell
داليما dalema
داليمبيرت dalembert
دالين dalen
دالينيا dalligna
داليو dalio
دام dam damm
دامات damat
داماتو damato
داماج damage
داماد damad
داماركوس damarcus
دامارلا damarla
داماس damas
داماسو damaso
داماسوس damasus
داماسيو damasio
داماناكيس damanakis
داماني damani
دامبروزيو dambrosio
دامبروسكاس dambrauskas
دامبير dampier dampierre
دامر dahmer damar
دامشك dameshek
دامغارد damgaard
دامكه dahmke
داموس damus
دامون damon damone
دامي dame dhami
داميان damien damian damyan
داميانو damiano
دامياني damiani
دامياو damiao
دامير damir
داميريس damiris
داميكو damico
دامين damaen
دان dan dunn dunne daan dann
دانا dana
دانالاشي danalache
داناي danay
دانبار dunbar
دانبوري dambury
دانبي danby
دانتاس dantas
دانتون danton
دانتي dante danty
دانتين dantine
دانجونغ danjong
دانجيلو dangelo
داندريدج dandridge
داندولو dandolo
داندي dandy
دانديا dindia
دانر danner
دانز duns
دانزا danza
دانزي danze
دانزيلي danzelle
دانس dance
دانستابل dunstaple
دانسون danson
دانسي dancy
دانسيفيك dancevic
دانسيل duncil
دانشوار daneshvar
دانغدا dangda
دانغل dangl
دانغي dangi danguy
دانغيونغ dangyeong
دانغييرا danghiera
دانفي dunfee
دانق dang
دانقو danko
دانكا danka
دانكار dhankar
دانكارفيل dincarville
دانكمار dankmar
دانكن daniken
دانكو danko
دانكوسا dancausa
دانو dano
دانوت danot
دانوفا danova
دانون danon
دانونزيو dannunzio
دانويل danuel
داني danny dani dany danie dannii
دانيا daniah
دانيار daniyar
دانيال danielle danial daniel daniell danyel
دانيرا danira
دانيس danis
دانيك danic danick dannic
دانيكا danica
دانيل daniil danail danel danell
دانيلو danilo
دانيلوف danilov
دانيلوفا danilova
دانيلوفيتش danilovic
دانيليدو daniilidou
دانيليفيشيوس danilevicius
دانين dunin
دانينغ dunning
دانينوس daninos
دانيه dania danyah
دانييل daniel danijel
دانييلا daniela daniella danijela
دانييلز daniels
دانييلسن danielsen
دانييلي daniele
داه dah
داهان dahan
داهاي dahai
داهر dahir
داهل dahl
داهلن dahlen
داو dau dow
داوالا davala
داوان dawan
داوتي dowty
داوثويلي dauthuille
داود dawood dawoud dawud
داودا daouda dawda
داودسويل dowdeswell
داودنغ dowding
داوس daws
داوست dowsett
داوسن dowson
داوسون dawson
داوكو daoko
داولاند dowland
داوم daum
داون down duun
داونر downer
داونز downes
داوني downey
داونينغ downing
داوود daud davoud dawod
داوودا dauda
داويت dawit
داي dai dey dae dei dye
دايا daya
داياك dayak
دايان dayan daiane dayane
دايانارا dayanara
دايتشي daichi
دايتمر deitmer
دايتون dayton
دايجورو daigoro
دايجيرو daijiro
داير dyer
دايرو dayro dairou dyro
دايز daizo
دايزنهوفر deisenhofer
دايس deiss
دايسكي daisuke
دايسلر deisler
دايسوكي daisuke
دايسون dyson
دايسونغ daesung
دايسين daizen
دايشمان deichmann
دايشي daishi
دايف dave
دايفيد david
دايك dyke
دايكوان daequan
دايكي daiki
دايل dale
دايلز diles
دايلمان deilmann
دايلي dailly dailey
دايليدر daileader
دايم daeem
دايمز daems
دايملر daimler
دايموند diamond
دايمي daemi
داين dane dayne
داينهام dynham
داينيلي dainelli
داينيوس dainius
دايو dayo
دايون daillon
دايوونغن daewongun
دايي daye daei
داييف dayev
دباس debbas
دباغ dabagh
دباغين debaghine
دبانت despentes
دبانه debbane
دبري woodbury
دبريتيس depretis
دبريك debbrich
دبس debs dibbs
دبستر depestre
دبش debbech
دبلن dublin
دبنهام debenham
دبوز debbouze
دبوق dbouk
دبيا debbia
دبيس debise
دتريز detrez
دتمر dettmer
دجافانيان djavanian
دجاكبا djakpa
دجالو djalo
دجامالي djamali
دجانه dujana
دجانيني djaniny
دجاوبي djaoupe
دجوركاييف djorkaeff
دجورو djourou
دجوغاشفيلي dzhugashvili
دجوغو djeugoue
دجومارت djoomart
دجومبا dzomba
دجونكيب djonkep
دجونو dzono
دجوني dzoni
دجيان djian
دجيتي djite
دجيرابي djerabe
دجيسيكادي djissikadie
دجيش degaish
دجيكو dzeko
دجيمان djiman
دجيمبا djemba
دجيمون djimon
دجين dejean
دحان dahane
دحلان dahlan
دحلب dahleb
دحمان dahmane
دحمد dahmed
دحيات dahiyat
دخيل dakhil dakheel
دخيلي dkhili
دداش daddach
ددغيل dedegil
درابال drapal
درابر draper
درابي darabi
درابيك drabik
دراتش dratch
دراجانجا draganja
دراجس dragas
دراجن drazen
دراجولا dragojla
دراجي draghi
دراشتي drashti
دراشكو drasko
دراشكوفيتش draskovic
دراغان dragan
دراغانا dragana
دراغنيا dragnea
دراغوتين dragutin
دراغوتينوفتش dragutinovic
دراغوسلاف dragoslav
دراغوش dragos
دراغوفيتش dragovic
دراغوليا dragolov
دراغوليوب dragoljub
دراغومير dragomir
دراغون dragon
دراغويي dragoje
دراغيشا dragisa
دراق derrag
دراكر drucker
دراكسلر draxler
دراكمان druckmann
دراكو draco
درامان draman dramane
درامي drame
درانبور derenbourg
دراهايم draheim
درايتون drayton
درايدن dryden
دراير dreyer dryer
درايز dries
درايزر dreiser
درايس drais
درايسديل drysdale
درايفر driver
درايفوس dreyfuss
درايموند draymond
درجال dirjal
درخشان derakhshan
درد dard
دردف dardef
دردور derdour
دردير dardir
دردييوك derdiyok
درزاوي darwazi
درزي darzi
درسه darassa
درصاف dorsaf
درعي deri
درغام dergham
درغاهي dargahi
درغوثي dargouthi
درفلو darfalou
دركوفيتش durkovic
درمان darman
درمو darmo
درميك drmic
درنوفشيك drnovsek
دره durra dorra
درو drew dreux
دروبسي dropsy
دروبني drobny
دروبنياك drobnjak
دروجبا drogba
دروجمانس droogmans
درود drude draude
درور dror
دروري drury
دروز drewes drews
دروزد drozd
دروزه darwazah
دروس druce
دروسير derosier
دروسين drossin
دروشل druschel
دروغبا drogba
دروغو drogo
دروفليه durufle
دروفن drofn
دروك drok
دروكس drux
دروكير drucker
درولوفيتش drulovic
دروموش durmus
دروموند drummond
درويان druyan
درويت drewett
درويتس druyts
درويتي druetti
درويد druid
درويش dervis darvish darwish
درويشيان darvishian
دري dre dree
دريا derya drea
درياسه driassa
دريان derian
دريتار dretar
دريجا drija
دريجرس driggers
دريد duraid
دريدا derrida
درير dreier drejer drier
دريزن droysen
دريس dries drais
دريسار dreser
دريسلر dressler
دريسنر draesner
دريشاي dreshaj
دريشر drescher
دريفاس drivas
دريفر drever
دريفوس dreyfus
دريفيس dreifuss
دريفين dereven
دريك drake
دريكامر drickamer
دريكسلر drexler
دريكمان dreekmann
دريل drell
دريلون drilon
دريلينغ dreiling
دريم dream
دريما dreama
دريمر dreamer
درين drane
درينغوت drengot
درينفيلد drinfeld
درينكر drinker
درينوفاك drenovac
دريه derrie
دريوتون drioton
دريوري drewry
دريون druon
دزاغويف dzagoev
دزراييلي disraeli
دزه daza
دزوريندا dzurinda
دزوغاشفيلي dzhugashvili
دزوندزا dzundza
دزيانا dziena
دزيجارخانيان dzhigarkhanyan
دزيدزيل dziedziel
دزيرجينسكي dzerzhinsky
دزيري dziri
دزيمايلي dzemaili
دزيمليف dzhemilev
دزيندزيروك dzyndzyruk
دزيني dzienny
دزيهاليفيتش dzehalevich
دزيوبا dziuba dzyuba
دسباينه despaigne
دسكو daescu
دسوزا dsouza
دسي disy
دسينا dsena
دشتي dashti
دشر disher
دشمان dasman
دشني dashni
دشوفني duchovny
دعاء doa doaa
دعابس daabas
دعاس daas
دعامه diama
دعبول daaboul
دعدوش daadouch
دعيبس dabis
دعيج daij duaij
دعيس adais
دغاغله daghagheleh
دغاي dghay
دغتيريوف degtyaryov
دغريري dagriri
دغمش dughmush
دغويد digweed
دفاليشفيلي dvalishvili
دفتري daftary
دفنون defnoun
دفوراك dvorak
دفوركوفيتش dvorkovich
دفورنتش dvornic
دفيكا devika
دقتي deghati
دقدوق daqduq
دقن dakin
دقنه digna
دقنيش daqneesh
دكار dakar
دكاري dakari
دكاش daccache
دكاك dakak
دكتور doctor
دكين decken
دل del
دلا della
دلادييه daladier
دلاكاما dhlakama
دلال dellal dallal
دلاميني dlamini
دلبروك delbruck
دلبوس delbos
دلبي delpy
دلبيش delpech
دلتيل delteil
دلح dalah
دلدار dildar
دلدوم daldoum
دلشاد dilshad
دلشود dilshod
دلفن delfin
دلفيكيو delvecchio
دلفين delphine
دلفينو delfino
دلهوم delhoum dalhoum
دلوار delwar
دلي dehli delly
دليب dilip
دليباس delibes
دلير daler
دليطه dileita
دليل dalil
دليله dalila dalilah
دليمخانوف delimkhanov
دليوس delius
دماج dammaj
دمارس dumars
دماغ demagh
دمان demunn
دمق dammak
دميان damjan
دميترو dmytro
دميتروف dmitrovic
دميتري dmitry dmitriy
دميتريف dmitriev
دميتريفا dmitrieva
دميترييف dmitriyev
دميراتار demiratar
دميرباغ demirbag
دميروز demiroz
دن den dinh dun
دنت dent
دنتون denton
دنتينيو dentinho
دنجرس dangers
دنجلر dengler
دندش dandach
دندي dundee
دنزل denzil
دنفر denver
دنكان duncan
دنكطاش denktas
دنكليج dinklage
دنكنز dinkins
دنلوب dunlop
دنه danah
دنهل dunhill
دنهولم denholm
دنيا donia dounia dunia dunja dunya
دنيز deniz
دنيزلي denizli
دنيس dennis
دنيلسون denilson
دهار dahar
دهاوان dhawan
دهبي dehbi
دهخدا dehkhoda
دهداري dehdari
دهكون dahkoun
دهلمان dahlman
دهمان duhman
دهود dahoud
دهير dheer
دهيريل dherelle
دهينه dhina
دو du doe doo
دوا dua
دوادي douady
دوارتي duarte
دواغ doeg
دوالا douala
دوالده duhalde
دوالي duale
دوان dejuan duan doan dwan
دوانو doisneau
دواني duany
دواه duah
دواي dawai
دوايت dwight
دواين duwayne dwain dwayne
دوب doub
دوبا duba
دوباربيير dubarbier
دوبارينكو dubarenco
دوباس dupas
دوباسوف dubasov
دوباشي dobashi
دوباي dobay
دوبجانسكي dobzhansky
دوبرا dobra
دوبراف dobrev
دوبرافكا dubravka
دوبرز dubbers
دوبرمان doberman
دوبروساف dobrosav
دوبروفولسكي dobrovolski dobrovolsky
دوبروليوبوف dobrolyubov
دوبرومير dobromir
دوبري dupree duberry dupri
دوبريفوي dobrivoje
دوبرينير dobereiner
دوبريه debre
دوبس dobbs
دوبسون dobson
دوبلاس doblas
دوبلان duplan
دوبلر doppler
دوبلن doblin
دوبلوس duplus
دوبنسكي dubinski
دوبنيكوف dubnicoff
دوبوا dubois
دوبورت duport
دوبوس dobos
دوبونت dupont
دوبوي dupuy dupuis
دوبويس duboisset
دوبي dobie dube
دوبيا dhupia
دوبياتشانك dupjacanec
دوبياس dobias
دوبين dobbin
دوبينس dobbins
دوت dutt
دوتا dutta
دوتان dotan
دوترا dutra
دوترتر dutertre
دوتري daughtry
دوتزين doutzen
دوتشر duscher
دوتشكه dutschke
دوتل dhotel
دوتو dotto
دوتون dutton
دوتويل dutuel
دوتي doty doutey
دوتيرتي duterte
دوتيش deutsch
دوثيت douthit
دوجارو dogaru
دوجان dugain
دوجراي dougray
دوجردان dujardin
دوجشيبايف dujshebaev
دود dodd dowd
دوداته dodate
دوداش dudas
دودان dodin
دوداييف dudayev
دودج dodge
دودز dodds
دودسون dodson
دودغين dodgin
دودن duden
دودو dudu doudou
دودي dodi dody doody duddy dudi
دوديج dodig
دوديك dudek
دوديكوف dudikoff
دوديل dowdell
دودين dudin
دوديه daudet
دور dower durr daure
دورا dora
دوراتسو durazzo
دورادو dorado
دوراسو dhorasoo
دوران doran duran durran
دورانتي durante
دوراند durand
دوراي duray
دورت dort
دورتسمان dortsman
دورثي dorthe
دورثيا doroteia
دورج dorge
دورجي dorji
دوردا dorda
دوردان dourdan
دورده dorda
دوردو dordo
دوردي durdy
دورديفيتش dordevic
دورر durer
دورس dors durs
دورستاد dorestad
دورسن dorsin
دورسون dursun
دورسي dorsey
دورغون dorgon
دورف dorff
دورفمان dorfman
دورفنر dorfner
دورفي durfee
دورقي doraghi
دوركايم durkheim
دوركوفيكيس dorkofikis
دوركين durkin
دوركينو dorkenoo
دورل dorell
دورم dume
دورماز durmaz
دورمان dorman
دورمر dormer
دورميسون dormesson
دورن dorn doorn duren
دورنان dornan
دورنبوس doornbos
دورنر dorner
دورنير dornier
دورنيك dornik
دورنيكامب doornekamp
دورنيلاس dornellas
دورنينج durning
دورهام durham
دورو duru duro
دوروت dorot
دوروتيه dorothee
دوروتيو doroteo
دوروثي dorothy dorothee dottie
دوروثيا dorothea
دورودولا durodola
دوروزييه duroziez
دوروفتي doroftei
دوروك durock
دورونين doronin
دوري dore dori dorie dory
دوريا duryea doria
دوريان dorian
دوريانو doriano
دوريت durrett
دوريتسا durica
دوريداس douridas
دوريس doris duris
دوريغو dorigo
دوريف dourif
دوريفا doriva
دوريكس durix
دوريل durrell
دوريمديس duremdes
دوريموس doremus
دورين dorin doreen
دورينا dorina
دورينغ dohring
دورينمات durrenmatt
دوريه dore
دوريولا doriola
دوزي dozy
دوزير dozier
دوس dos daws
دوسامانتس dosamantes
دوسبورخ doesburg
دوستم dostum
دوستوف dustov
دوستويفسكايا dostoyevskaya
دوستويفسكي dostoyevsky
دوستويفسكيا dostoyevskaya
دوسنبرغ duesenberg
دوسولت dussault
دوسولير dussollier
دوسيبيليس docibilis
دوسيت doucette
دوسيديل dosedel
دوسيفي dossevi
دوسينا dossena
دوسينبيرغ duisenberg
دوش dogus
دوشا dusha
دوشامب duchamp
دوشان dusan
دوشر doescher
دوشكو dusko dushku
دوشيز douchez
دوغ doug dogg
دوغاري dugarry
دوغاكو dogaki
دوغان dogan duggan dugan
دوغرا dogra
دوغلاس douglas douglass
دوغلو dogulu
دوغو dogu
دوغون dogon
دوغي dougie
دوغيبيرو dugueperoux
دوغينز duggins
دوف dove duve
دوفال duval duvall
دوفالي dovale
دوفالييه duvalier
دوفان duvan
دوفاي dufay
دوفتون doveton
دوفجنكو dovzhenko
دوفرات dovrat
دوفرايس dufraisse
دوفريسني dufresne
دوفنجاك duvnjak
دوفنجي duvenci
دوفور dufaure
دوفي dufy
دوفيزيوسو dovizioso
دوفين dauphin doven
دوقوز doquz
دوك deuk duc doc dok
دوكا dukas dugat
دوكاتيل ducatel
دوكاس ducasse
دوكاكيس dukakis
دوكان dukan
دوكانوفيتش dukanovic
دوكاينا doukaina ducaina
دوكتورو doctorow
دوكرتي docherty
دوكروتي ducrotay
دوكري dockery
دوكريه ducret dukureh
دوكز dukes
دوكس dockx
دوكلو duclos
دوكليا duklja
دوكميان ducommun
دوكهي deokhye
دوكو dokka
دوكوتشاييف dokuchaev
دوكورتو ducourtioux
دوكوري doukoure
دوكوسن duquesne
دوكوي doqui
دوكي duque
دوكيانوس doukeianos dokeianos
دوكيرتي docherty
دوكيس dokes
دوكين decaisne
دوكينز dawkins
دوكيواري dokiwari
دول dole doll dall doull
دولا dolla dula
دولاج delage
دولار dollar
دولاك dulac
دولان dolan doolan
دولاي dulay
دولاين dulaine
دولباني dolabani
دولبرغ dolberg
دولبي dolby
دولبيكو dulbecco
دولت devlet
دولتابادي dowlatabadi
دولتي dolati
دولسي dulce
دولشي dolce
دولغوبولوف dolgopolov
دولغوروكي dolgorukiy
دولغيرو dulgheru
دولف dolph
دولفر dulfer
دولفوس dollfuss
دولك dolek
دولكو dulko
دولكيس dulkys
دوللي dolly dolley
دولماتوف dolmatov
دولمان doellman dolman
دولمانز dolmans
دولمن dulmen
دولني dolny
دوله daoula
دولوخانوفا dolukhanova
دولوريس dolores
دولوز deleuze
دولوفيو deulofeu
دولونك dolonc
دولي dooley
دوليا dullea
دوليب duleep
دوليبوا doliboa
دوليتل doolittle
دوليل delile
دولين dulaine
دولينج dooling
دولينسكي dolinsky
دولينغر dollinger
دولينيك dolenec
دوم dom
دوماتشوسكا domachowska
دومازوس domazos
دوماس dumas
دوماغوي domagoj
دومان doman
دومانتاس domantas
دومانلي dumanli
دوماني domani doumani
دومباسل dombasle
دومبويا doumbouya
دومبي dombi
دومبيا doumbia
دومبيرغير durnberger
دومراتشيفا domracheva
دومرغ doumergue
دومشايت domscheit
دومكي dumke
دومنا domna
دومنزيك dominczyk
دومنغيني domenghini
دومنك doumenc
دومنيك domonique
دومنيكينو domenichino
دومه douma
دومو domou
دومورو domoraud
دوموري domori
دوموفتشيسكي domovchiyski
دوموكاو domocao
دومولين dumoulin
دومون dumont domon
دومونت dumont
دومونيك domonic
دوميت dummett
دوميتراكي dumitrache
دوميترو dumitru
دوميتريسكو dumitrescu
دوميتيان domitian domitien
دومير doumer
دوميرغ domergue
دوميرك dumerc
دوميزي domizzi
دوميكو domeyko
دومين domen domin
دومينغاس domingas
دومينغو domingo
دومينغوس domingos
دومينغيث dominguez
دومينغيز dominguez
دومينغيش domingues
دومينيجيتي domenichetti
دومينيغوس domingos
دومينيك dominic dominik dominick domenec domenech domenic
دومينيكا dominika domenica
دومينيكو dominique domenico
دومينيكوس dominikus
دومينيكوفيتش dominikovic
دومييه daumier
دون don donne dwane
دونا donna doona
دونات donat
دوناتاس donatas
دوناتي donati danti
دوناتيلا donatella
دوناتيلو donatello
دوناجان dunagan
دونادوني donadoni
دوناديل donadel
دونار donar
دوناروما donnarumma
دوناس donus
دوناش dunash
دونال donal donnall dunal
دونالد donald
دونالدسون donaldson
دونانت dunant
دوناهو donahue donahoe
دوناهي donaghy
دوناوي dunaway
دوناي dunai daunay
دونتاي dontaye
دونتونيو dontonio
دونتي donte
دونتيل dontell
دونثورن donthorne
دونجو doungou
دوندا donda
دوندار dundar
دوندر donder
دوندرسكي dunderski
دوندوفيتش dundovic
دوندون dondon
دونر donner
دونزيليا donzaleigh
دونستون dunston
دونسكوي donskoy
دونسكيس donskis
دونسو donoso
دونغ dong dung dongue
دونغا dunga
دونغدونغ dongdong
دونغن dongen
دونكا doneeka
دونكر dunker
دونكل dunkl
دونكلي dunkley
دونكينسون dunkinson
دونلسون donelson
دونلي donnelly
دونليفي donlevy dunleavy
دونمز donmez
دونهام dunham donham
دونوا dunois
دونوروفين donorovyn
دونوفان donovan
دونولو donnolo
دونوهيو donohue
دوني donnie doni donny donni
دونياما douniama
دونيتس donitz
دونير duner
دونيري donaire
دونيزيتي donizete donizetti
دونيس donis
دونيل donell donyell
دونيلا donella
دونيلي donelli
دونيه donne
دونييل doneil
دوهالدي duhalde
دوهاميل duhamel
دوهان doohan
دوهرتي doherty
دوهرن dohrn
دوهوفالس deheuvels
دوهون duhon
دوهيه douhet
دووموه dwomoh
دوي doi dewi
دويت dawit duut
دويتش deutsch deutch
دويتشينوفسكي dojcinovski
دويدار duiedar
دوير dwier dwire dwyer
دويري doueiri
دويس douwes douis
دويسبورغ doesburg
دويشيبايف duyshebaev
دويك dweck
دويل doyle dowell duel duell
دويلون doillon
دويليو duilio
دويم duhem
دوين duane dewayne
دوينا doina
دويناس duenas
دوينكير duinker
دويهي doueihy
دويوغو dowiyogo
دي de di dee
ديا dia dea
دياب diyab diab dyab
دياباتي diabate
دياباتيه diabate
ديابلو diablo
ديابي diaby
دياتا diatta
دياتشينكو dyachenko
ديارا diarra
ديارت deheart
دياز diaz diez
دياس dias
دياغانا diagana
دياغوراس diagoras
ديافرا diafra
دياك deac deak
دياكاتي diakhate
دياكوف dyakov
دياكونو diaconu
دياكي diaky deaki
دياكيتي diakite
ديال dayal
ديالبيرت dealbert
ديالو diallo
ديامانتاكوس diamantakos
ديامانتوبولوس diamantopoulos
ديامانتي diamanti
ديامانتيديس diamantidis
ديامانتينو diamantino
ديامس diams
دياموتين diamoutene
ديامون diamon
ديامي diame
ديان dejan dianne dhyan diagne diane
ديانا diana dijana deanna dayana dianna dyana
دياندرا diandra
دياندري deandre
ديانغ dieng
ديانفريس dyanfres
دياني diane
ديانيرا deyaneira
دياو diao diaw
دياوارا diawara
ديب dib deeb deep depp
ديبا diba debat
ديبابا dibaba
ديبارديو depardieu
ديباش debbasch
ديبالا dybala
ديبانكار dipankar
ديباني debbana
ديباه debbah
ديباولو depaolo
ديباي debye depay
ديبايلير depailler
ديبت dedet
ديبرا debra debrah
ديبرو debreu
ديبروسي debrosse
ديبريز deprez
ديبريه debray
ديبسي dipsy
ديبلاس deplace
ديبلجاك debeljak
ديبلي dibley
ديبن dibben
ديبنر diebner
ديبورا deborah debora
ديبوس dibusz
ديبوست dubost
ديبوسي debussy
ديبوشار debusschere
ديبولا depaula
ديبون debon
ديبونيجورو diponegoro
ديبي debbie debbi debby debi deby
ديبياسي dibiase
ديبيك debec
ديبيكا deepika
ديبيكي debicki
ديبينبيك diepenbeek
ديتا dita
ديتاري detari
ديتانا ditana
ديتبورن dittborn
ديتبيرنر dittberner
ديتر dieter deter detre
ديترون dutronc
ديتريش dietrich diederich dittrich
ديتريصي dieterici
ديتريك dietrick
ديتريكس diterikhs
ديتزه dietze
ديتزين dietzen
ديتشبورن ditchburn
ديتشي dechy
ديتكو ditko
ديتليف detlef detlev
ديتمار dietmar dettmar ditmar
ديتمرز detmers
ديتمير dittmer
ديتوري dettori
ديتون deaton deighton
ديتي dettie ditty
ديتياتين dityatin
ديتيرلي dieterle
ديتيري deteri
ديجالي degale
ديجبو digbeu
ديجراس degrasse
ديجلر degler
ديجنان deignan
ديجنر degner
ديجون dijon
ديجونج dejonge
ديجيرت dygert
ديجينس diggins
ديجينكولب degenkolb
ديختر dichter
ديدا dida
ديدات deedat
ديدارغيليتش didargylyc
ديدافي didavi
ديداك didac
ديدانو didanu
ديدرو diderot
ديدريخ diedrich
ديدريك dedryck
ديدكايند dedekind
ديدم didem digdem
ديدمون dedmon
ديدو dedu
ديدوت didot
ديدوش didouche
ديدوليكا didulica
ديدوناتو didonato
ديدي didi
ديديريكسن dideriksen
ديديك dedek
ديدينز diddens
ديديه didier
ديديوس didius
دير der deere dere dier dyhre
ديراك dirac
ديراني dirani
ديرانياغالا deraniyagala
ديراي deray
ديربورن dearborn
ديربيرج dyrberg
ديربيشاير derbyshire
ديردر deirdre
ديردريه dierdre
ديرديك dyrdek
ديرزهافين derzhavin
ديرسو dirceu
ديرغلاسوفا deriglazova
ديرفال derwall
ديرفان dervan
ديرفيت dervite
ديرك dirk
ديركس dierkes
ديركسي dirkse
ديركسينس dierckxsens
ديركولي dercole
ديركين diercken
ديركينج dierking
ديرل dirrell
ديرليس derlis
ديرمان dearman
ديرمر dermer
ديرموت dermot
ديرميندزيف dermendzhiev
ديرن dern
ديرنيس dernis
ديرهام derham dereham
ديرهولت dearholt
ديرهولم dyrholm
ديرو dairo
ديرودا deruda
ديرودر dereuddre
ديروزان derozan
ديرولو derulo
ديرون deron derone dyron
ديروين deroin
ديري dery dierry dirie
ديريباسكا deripaska
ديريتا derita
ديريك derek derrick dereck derrek derric dieric
ديريكس derkx derricks
ديرين deren
ديرينغ dearing deering
ديرينيس derennes
ديزا deza
ديزاكي dezaki
ديزجاردينز desjardins
ديزدار dizdar
ديزل diesel diessl
ديزمن desman
ديزمون desmon
ديزموند desmond
ديزن deezen
ديزني disney
ديزهنيوف dezhnyov
ديزون dizon
ديزي dizzy dizzee
ديزيري desire desiree
ديس dees duse
ديسا dissa
ديسابر desabre
ديساجانا desagana
ديسارت dysart
ديسارغو desargues
ديسالفو disalvo
ديسانتيس desantis
ديسانكا desanka
ديساي desai
ديسايي desailly
ديسايير desaeyere
ديساييه desailly
ديسبلا desplat
ديسبوس despos
ديسبومير despommier
ديسبويلونز desbouillons
ديسبينا despina
ديسبيول desbiolles
ديستان destaing distin
ديسترو destro
ديستروميلي destrumelle
ديستريمو destremau
ديستلر destler
ديستو destutt
ديستي deste
ديسجلوريس desaguliers
ديسروشس desroches
ديسكاس descas
ديسكوتو descoto
ديسكيرود diskerud
ديسكين diskin
ديسلام dislam
ديسما disma
ديسميت desmet
ديسمين desmin
ديسميوك dismuke
ديسو dussaud
ديسوتو desoto
ديسويل dicuil
ديسي dessi
ديسياتنيكوف desyatnikov
ديسيبالوس decebalus
ديسيديريو desiderio
ديسيسلافا dessislava
ديسيل dessel
ديسيلفا desilva
ديسيليت desilets
ديسيليو decilio dicillo
ديسيما decima
ديسيمون desimone
ديسينا dessena descenna
ديشاسا dechasa
ديشامب deschamps
ديشان deschamps
ديشانيل deschanel
ديشباندي deshpande
ديشموك deshmukh
ديشنر deschner
ديشو desu
ديشورن deshorn
ديشون deshawn deshaun desheun dyshawn
ديشونا deshauna
ديشين dexin
ديشينجير dischinger
ديغا degas
ديغارد digard
ديغبي digby
ديغن degen
ديغنام dignam
ديغيورغس degeorges
ديف dave dev
ديفا deva
ديفار defar
ديفاك divac
ديفال deval
ديفالك dewalque
ديفان devan
ديفايلدر devilder
ديفجان devgan
ديفر dever
ديفرايي defraye
ديفريس devries
ديفرينت devrient devrindt
ديفلاندر deflandre
ديفلين devlin
ديفن devine
ديفنا divna
ديفنس devance
ديفني defne
ديفو defoe devaux devoe
ديفوار devouard
ديفور defour defore devore
ديفورا devora
ديفورجس deforges
ديفورني duvernay
ديفوريست deforest
ديفوس devos
ديفوسي defosse
ديفوشيل devauchelle
ديفوف divoff
ديفوك divock
ديفون devon
ديفونتين desfontaines
ديفي davey davy devi daveigh diffie
ديفياتوفسكي devyatovskiy
ديفياجبون defiagbon
ديفيانكا divyanka
ديفيتو devito devitto
ديفيج divij
ديفيد dawid dedi deivid dovid
ديفيداس deividas
ديفيدز davids
ديفيدزي devidze
ديفيدسن davidson
ديفيدسون davidson
ديفيدمان davidman
ديفير deferr
ديفيرز devers
ديفيروكس devereux
ديفيريو devereaux
ديفيس davis
ديفيسا devesa
ديفيشي devecchi
ديفين devin devane devean
ديفينسور defensor
ديفينسينزي devincenzi
ديفينينج devening
ديفيون davion
ديقنا digna
ديك dick deck dijck dyk
ديكارت descartes
ديكارو decareau
ديكاري decarie decary
ديكامب descamps
ديكاي dekay
ديكر dekker decker dicker
ديكرانوس tigranes
ديكرز dekkers
ديكرسون dickerson
ديكرو ducrot
ديكس dicks
ديكستر dexter
ديكسترا dijkstra
ديكسون dixon dickson
ديكسي dixie
ديكسيت dixit
ديكغاكوا dikgacoi
ديكل dekel dickel
ديكلار decleir
ديكلان declan
ديكليفا dekleva
ديكلين deklin
ديكميجيري dekmeijere
ديكميير diekmeier
ديكنز dickens deakins
ديكنسون dickinson
ديكو decaux deco
ديكوان dequan
ديكوجيس decugis
ديكود decoud
ديكوف dickov
ديكون deacon
ديكي dickey dickie
ديكيلو dikilu
ديكيمبي dikembe
ديكيني dequenne
ديكيوس decius
ديل dell diehl deal
ديلا della
ديلاب delap
ديلابلاسي delaplace
ديلاتر delattre
ديلاتشا dellacha
ديلاج delage
ديلارا dilara
ديلارد dillard
ديلاروش delaroche
ديلاس dellas
ديلاش delas
ديلافيدوفا dellavedova
ديلافيوري dellafiore
ديلاكروا delcroix
ديلامبر delambre
ديلان dylan dillane
ديلانو delano
ديلانوي delanoe
ديلاني delaney delany
ديلاهونت dillahunt
ديلاي delaye
ديلايل delisle
ديلبروك delbruck
ديلبورت delporte
ديلبيكي delbeke
ديلبيير delpierre
ديلتر delaitre
ديلجلاي dilglay
ديلر diller
ديلرون delron
ديلروي delroy
ديلز diels
ديلسا dilsa
ديلسون delson
ديلغادو delgado
ديلغراس delgras
ديلف delph
ديلفايي delvalle
ديلفور delfour
ديلفونيسو delfouneso
ديلفيم delfim
ديلفين delvin delfin
ديلك delk dilek
ديلليجيل dilligil
ديلم dilem
ديلما dilma
ديلمان dillman
ديلمر delmer
ديلموتي delmotte
ديلن delin
ديلنجي dilenchi
ديلنيري delneri
ديلهالي delhalle
ديلهويو delhoyo
ديلو dilou
ديلور delort
ديلورا delura
ديلوسيا dilucia
ديلوفسكي delovski
ديلوكا deluca
ديلون dillon dhillon
ديلونا deluna
ديلوناي delaunay
ديلونتي delonte
ديلويز deluise
ديلي dele deeley deli dely daehlie daele
ديليا delia
ديليان dillian
ديليب dilip
ديليباشيتش delibasic
ديليبيس delibes
ديليدا deledda
ديليرسي delerce
ديليس dellis
ديليفيرانس deliverance
ديليفين delevingne
ديليكور delecour
ديلين deligne dillen
ديلينجر dillinger
ديلينينكيتيس delininkaitis
ديليو delio
ديليون deleon delion
ديلييج deliege
ديم diem deem demme
ديماجيو dimaggio
ديمار demar demare demarre
ديماراتوس demaratus
ديمارتينو dimartino
ديمارس demarest
ديماركو demarco
ديماركوس demarcus
ديماريا demaria
ديمازور demazure
ديمافيتشيوس dimavicius
ديمان deman
ديمايو demayo
ديمبا demba dimba
ديمبس demps
ديمبستر dempster
ديمبسي dempsey dempsie
ديمبل dimple
ديمبو dembo
ديمبيلي dembele
ديمتروف dimitrov
ديمتري dmitri dimitri dzmitry dimitry demetri
ديمتريفيتش dmitrievic
ديمتريوس demetrius
ديمجينجوك demjanjuk
ديمرباغ demirbag
ديمرتزيس demertzis
ديمسكي demski
ديمفنا dymphna
ديمنتييفا dementieva
ديمه dima deema
ديمو dimo
ديموبولوس demopoulos
ديموت demuth
ديمور damore
ديموس dimos
ديموستينس demostenes
ديموستيني demosthenes
ديموسيديس democedes
ديموشاكي dimoschaki
ديموفسكي dimovski
ديموقريطوس democritus
ديموكوف demikhov
ديمول demol
ديموليدو dimoulidou
ديمولينير demoliner
ديمون demon demont
ديموناكس demonax
ديموناكو demonaco
ديموناهان dimaunahan
ديمونجيوت demongeot
ديموند demond
ديمي demi demy dimi
ديميانينكو demyanenko
ديميتا demita
ديميتار dimitar
ديميتروفا dimitrova
ديميتري dimitri dimitrije
ديميتريا demetria
ديميتريس dimitris demetris
ديميتريفسكي dimitrievski
ديميتريو demetrio dimitriou
ديميتريوس dimitrios demetrius
ديميخيني demekhine
ديميراغ demirag
ديميرباي demirbay
ديميرتشلن demircelen
ديميريت demerit
ديميريل demirel dumeril
ديميس demis demise
ديميكيليس demichelis
ديميل demille demel
ديميلزا demelza
ديميو demeo dimeo
دين dean deane deen deyn dien din
دينا dena deyna dina
دينار dinar
دينارا dinara
دينارت dinart
دينارد dennard
دينارسكي dynarski
دينارو denaro
ديناز dinas
ديناكشي dinakshie
دينام denham
دينامو dynamo
ديناميتي dinamite
دينت dent
دينتري daintree
دينتمون dentmon
دينتون denton
دينتوني dentoni
دينجر danger
دينجل dingle
ديندال dindal
دينداني dindane
ديندي dendy
دينر dener denner
دينرت dienert
دينزل denzel
دينس danes denes
دينست dienst
دينسر dincer
دينسمور dinsmore
دينغ deng ding
دينك denke dencik dink
دينكا dinca
دينكلاج dinklage
دينكو dinko
دينكير denker
دينمان denman
دينمحمدي dinmohammadi
دينمون denmon
دينن dennen
دينه dinah
دينهارت dinehart
دينو dino dinu
دينوف deneuve
دينوقراطيس dinocrates
دينونو dinunno
دينويدي dinwiddie
ديني denny
دينيت dennett
دينيز deniz diniz
دينيزا denisa
دينيس denis dennis denys
دينيسوف denisov denisof
دينيسون denison dennison
دينيسي denise
دينيسينكو denisenko
دينيغري denegri
دينيكور denicourt
دينيكين denikin
دينيلسون denilson
دينين dhenin
دينينغ denning
دينيهي dennehy
دينييه digne
ديه diah
ديهار dehar
ديهاس dehaes
ديهافن dehaven
ديهان dehaan
ديهل dehl
ديهن dehn
ديهنيرت dehnert
ديهور dhoore
ديهيا dihya
ديهيليانو deheleanu
ديو dio
ديوار dewar
ديواريك dewarick
ديوان dewan
ديوانا dewanna
ديواندري divandari
ديوايلد dewilde
ديوب diop dayoub
ديوت diot
ديوتر deuter
ديوتسشمان deutschmann
ديوتي duty
ديوجانس diogenes
ديودورو deodoro
ديودوروس diodorus
ديودوني dieudonne
ديوديس dioudis
ديوديو diodio
ديور dior
ديورا deura diora
ديورانت durant
ديورو deorro duro
ديوري diori dury
ديوز dieuze
ديوس deus
ديوسدادو diosdado
ديوغو diogo
ديوغينيس diogenes
ديوك duke
ديوكلتيانوس diocletian
ديوكو dioko
ديول deol
ديولف dewulf
ديوليندا deolinda
ديوم diome
ديوماسي dioumassi
ديوماند diomande
ديومانسي diomansy
ديوميد diomede
ديوميرسي dieumerci
ديومين dyumin
ديون deon dion dione
ديونت dionte
ديونتاي deontay
ديونغ deyoung
ديونيزيي dionizije
ديونيسوس dionis
ديونيسيا dionisia
ديونيسيس dionysis
ديونيسيو dionisio
ديونيسيوس dionysius
ديونيغي dionigi
ديوه dioh
ديوهرست dewhurst
ديوولف dewolfe
ديووي dyowe
ديوي dewey
ديويت dewitt
ديويل deuel
دييز diez
دييغو diego
دييل diel
دييونتا deyonta
ذاكر zakir
ذر dhar
ذكري thekra zekra zekri
ذكوان dzakwan
ذماري damari
ذهب dhahab
ذهيبه dehiba
ذو dhu
ذويب dhouib dhouieb
ذي dhi
ذياب dhiab dhieb dhiyab
رءوف raouf
راب rapp raab
رابات rabat
راباسا rabassa
راباسيدا rabaseda
رابان rabanne
راباناليس rabanales
رابتشينكو rabchenko
رابح rabah rabeh
رابحه rabha
رابحي rabhi
رابر rapper
رابعه rabia
رابليه rabelais
رابه raabe
رابوبور rappoport
رابوبورت rapoport
رابوتا rapota
رابوتو raboteau
رابوسو raposo
رابويل rabuel
رابي rabe rabi
رابيتي rabitti
رابيس rapace
رابيل rabel
رابيلو ravelo
رابين rabin
رابينو rapinoe
رابينوفيتش rabinovich rabinovitch rabinowitch rabinowitz
رابيو rabiu
رابييف rabiev
رات rat
راتاتسي rattazzi
راتاجكوسكي ratajkowski
راتانابول ratanapol
راتاناتشاي ratanachai
راتب rateb
راتثابارك ratthapark
راتزل ratzel
راتزنبرجر ratzenberger
راتس rats
راتسيراكا ratsiraka
راتشاد rachad
راتشكوڤسكي rachkovsky
راتشيتيليفا rachiteleva
راتغر rutger
راتكو ratko
راتكوفيكا ratkovica
راتكوفيكز ratkovicz
راتليدج rutledge
راتليف ratliff ratleff ratliffe
راتن wratten
راتنر ratner rattner
راتو rato
راتومير ratomir
راتيغان rattigan
راتين rattin
راتيواتانا ratiwatana
راث rath
راثبون rathbone
راثجي rathje
راج raaj raj
راجا radja rajah
راجاباكسا rajapaksa
راجابو radjabu
راجات rajat
راجاوناريمامبيانينا rajaonarimampianina
راجبوت rajput
راجحه rajiha
راجسكوب rajskub
راجكومار rajkumar rajkumari
راجلاند ragland
راجنار ragnar
راجندرا rajendra
راجنوتي ragnotti
راجنيكانث rajinikanth
راجولينا rajoelina
راجون rajon
راجي raji
راجيسيك rajicic
راجيش rajesh
راجيف rajiv rajeev
راجيليس ragelis
راجيندرا rajendra
راجيندرابارساد rajindraparsad
راخات rakhat
راخلي rakhli
راخي rakhi
راخيم rakhim
رادانوفيتش radanovic
رادت raadt
رادتشينكو radchenko
رادج rudge
رادزيفيل radziwill
رادزينسكي radzinski
رادستروم radstrom
رادستون rudston
رادفانسكا radwanska
رادفورد radford
رادك radke
رادكا radka
رادكليف radcliffe radclyffe
رادميلو radmilo
رادميلوفيتش radmilovic
رادن radin
رادنر radnor
رادنوفيتش radenovic
راده rade
رادها radha
رادهيكا radhika
رادو radu
رادوساف radosav
رادوستين radostin
رادوسلاف radoslav radoslaw
رادوشيفيتش radosevic
رادوفان radovan
رادوفانوفيتش radovanovic
رادوكان raducan
رادولان radullan
رادولجيكا raduljica
رادولف rudolph
رادولوفيتش radulovic
رادوليسكو radulescu
رادومسكي radomski
رادومير radomir
رادونجيتش radonjic
رادوي radoi
راديا radia
راديبي radebe
راديسكو radescu
راديشي radice
راديفنيكوفيتش radovnikovic
راديفوي radivoje radivoj
راديك radek raadik
راديكوفا radicova
راديلكيس radelchis
راديماشير rademacher
رادينوفيتش radinovic
راذاكريشنان radhakrishnan
راذير rather
راز raz
رازانو razzano
رازبورشك razborsek
رازجور razgor
رازفان razvan
رازفوزوف razvozov
رازناتوفيتش raznatovic
رازي razi razie
رازيا razija
رازيس razis
راس raas
راسبوتين rasputin
راست rast rust
راستكو rastko
راستي rusty
راستيجار rastegar
راستيسلاف rastislav
راستين rastin
راسك rusk rask
راسكن ruskin
راسكين raskin
راسم racim rasem rasim
راسموس rasmus
راسموسن rasmussen
راسنييه rassinier
راسوال rasual
راسومني rasumny
راسيتي rasetti
راسيل russell
راسين racine
راش rasch
راشاك rasiak
راشاندا rashanda
راشد rashed rached rashid
راشدي rachedi
راشفورد rashford
راشكو rasko
راشون rashaun
راشيد rasid
راشيل rachael rachele rachelle rahel
راشيم rasheim
راشينارو rasinaru
راضي radhi radhy radi
راضيه radhia raziye
راغ rugg
راغب ragheb raghab raghib ragip
راغده raghida
راغو raghu
راغولين ragulin
راف raffo ruff
رافا rafa rava
رافاسا ravassa
رافال rafal
رافالو ruffalo
رافالومانانا ravalomanana
رافان rafan
رافانيس ravanes
رافانيلي ravanelli
رافاييل rafael raffaele raphael raffael raphaelle
رافاييلا raffaella rafaela
رافت raafat rafaat rafat
رافتر rafter
رافتل raftl
رافر rafer
رافردي reverdy
رافسون raphson
رافشان ravshan
رافع rafaa rafe rafeh
رافلنجيوس raphelengius
رافن rafn ravin ravn
رافنر ruffner
رافو raffo
رافوسيس ravousis
رافي ravi rafi
رافيت ravet
رافير ravier
رافيرتي rafferty
رافيف raviv
رافيل rafel ravel ravil
رافيلي ravelli
رافينا raveena ravena
رافيندرا ravindra
رافينسك rafinesque
رافينسكي raffinsky
رافينو raffeneau
رافيني rafini
رافينيت ravinet
رافينيل ravenel
رافيولي ravaioli
راقم rakim
راقيه raqiya
راك ruck
راكا racca raca
راكاروف rakarov
راكان rakan
راكلي rackley
راكمان rachman
راكهام rackham
راكوت rikuto
راكوتن rokutan
راكوتومانديمبي rakotomandimby
راكوتوندرامانانا rakotondramanana
راكوزا rakusa
راكوسي rakosi
راكوشي rakosi
راكيتسكي rakitskiy
راكيش rakesh raqesh
راكيلز rakels
رال rahl
رالديس raldes
رالستون ralston
رالف ralph
رالي raleigh
راليتسا ralitsa
رام rahm ram
راما rama
راماتسيني ramazzini
راماتلاكواني ramatlhakwane
راماج ramage
راماري ramare
راماز ramaz
رامازوتي ramazzotti
راماكريشنا ramakrishna
راماكريشنان ramakrishnan
رامامورثي ramamurthy
رامان raman
رامانانتسوا ramanantsoa
راماييتس ramallets
رامبا ramba
رامبال rampal
رامبالدي rambaldi
رامبري rampre
رامبلينج rampling
رامبو rimbaud rambo rumbo
رامبور rambures
رامبوني rampone
رامبيرت rambert
رامبيس rambis
رامبيلبيرج rampelberg
رامجولام ramgoolam
رامز ramez ramiz
رامزي ramsay
رامسدن ramsden
رامسفيلد rumsfeld
رامسي ramsey
رامسيواك ramsewak
رامل ramel
رامناث ramnath
رامو ramu
راموس ramos
راموسوفيتش ramusovic
رامون ramon ramone
رامونا ramona
راموناس ramunas
رامي rami ramey
راميرو ramiro
راميريز ramirez ramires
راميس ramis
راميش ramesh
راميلو ramelow
رامين ramin
راميه rame
راميون ramune
ران rahn ran
راناسينغ ranasinghe
رانافالونا ranavalona
رانبو rampo
رانبير ranbir
رانتالا rantala
رانتانن rantanen
رانتي rantie
رانجاسوامي rangaswamy
رانجان ranjan
رانجي range
رانجيت ranjit
راند rand
راندال randall randal
راندامي randamie
راندجيلوفيك randjelovic
راندل randle ranidel
راندولف randolph
راندون randon
راندي randy randi
رانديب randeep
راندير randhir
رانسفورد ransford
رانسوم ransom ransome
رانسي ransey
رانسيدير ranseder
رانغالدير runggaldier
رانغام wrangham
رانغاناثان ranganathan
رانغل rangel
رانغيل rangel
رانغيلوف rangelov
رانفي ranfi
رانفير ranveer
رانفييه ranvier
رانك rank ranque
رانكاتي rancati
رانكه ranke
رانكو ranko
رانكين rankin
رانهيلد ragnhild
رانوت ranaut
رانوكيا ranocchia
رانولف ranulf
راني rani raney
رانيا rania
رانيكو rannikko
رانيكوفا ranikova
رانيل ranil
رانييري raniere ranieri
راهان rahan
راهمل rahmel
راهول rahul
راو rao rau
راوتافارا rautavaara
راوتش rausch
راوتنباخ rautenbach
راول raoul
راولاندسون rowlandson
راولزينهو raulzinho
راولي rawley rowley
راولينغز rawlings
راوول raul
راوولف rauwolf
راويز rawez
راويه raouia rawya
راي rae rai rye ray raye reay
رايا raya raia
رايباك ryback
رايت wright rayet
رايتالا raitala
رايتر reiter
رايتش reitsch
رايتشل rachael rachel
رايتمان reitman
رايتورال rajtoral
رايجر reiger
رايخشتاين reichstein
رايخمان reichmann
رايخيناو reichenau
رايد raed ryde ride
رايدبيرغ rydberg
رايدر ryder rider raeder
رايدو raido
رايديفالد riedewald
رايديل rydel
رايذوفر reithofer
رايزو reizo
رايزيغير reiziger
رايس rice rais
رايسا raisa
رايست reiset
رايسنر reissner
رايسنفيلد riesenfeld
رايش reich
رايشاوير reischauer
رايشر reicher
رايشنباخ reichenbach
رايف raif
رايفرز reivers
رايفونتي rayvonte
رايق raiq
رايك reik
رايكا raica rykka
رايكس raikes
رايكلت reichelt
رايكو rajko
رايكوف rajkov
رايكونن raikkonen
رايل ryle rayel
رايلانس rylance
رايلي riley reilly
رايلين raylene
رايما raima
رايمان reymann
رايمر reimer reimar
رايمز rimes
رايمو raimo
رايمون raemon
رايموند raimond raimund raymond
رايموندو raimundo
رايمي raimi raemy
راين rhein rhine
راينا rainea
راينات reinette
رايناخ reinach
راينار reinar
راينارتس reinartz
راينبو rainbow
راينتكه reintke
رايند rind
رايندرز reynders
رايندرس reinders
راينر rainer reiner rayner
راينس reines
راينفيلدن rheinfelden
راينمار reinmar
راينهارت reinhardt reinhart
راينهارد reinhard
راينو rhyno
راينور raynor
راينوهوفا rajnohova
رايني rainie
راينيش reinisch
رايو raio
رباب rabab rababe
رباح rabah ribah
رباط rubat
رباعين rebaine
رباني rabbani
ربراب rebrab
ربكا rypka
ربلي ripley
ربه rabo rabbo rabbih rebbu
ربي ruba
ربيحه rabiha
ربيع rabee rabie rabih rabyi
ربيعه rabia rabiah rabea rebiya
ربيعي rabiei rabii
ربيكا rebeca
ربيلارد rebillard
رتل ruutel
رجا raja
رجاء raja rajae rajaa
رجايبي rjaibi
رجايي rajai
رجب ragab rejeb recep rajab
رجبميرات rejepmyrat
رجبي rajabi
رجبيان rajabian
رجوان rejwan
رجوب rajoub
رجوي rajavi
رجي rajji
رجيبه rejiba
رجينا regine
رحاب rihab
رحال rahal rahall
رحايل rhail
رحمان rahmon
رحماني rahmani
رحمت rehmat
رحمتي rahmati
رحمن rehman
رحمه rahma rahme rahmat rahmy
رحمون rahmoun
رحمي rahmi
رحو rahho raho
رحولي rahouli
رحومه rhouma
رحي reha rehak
رحيل raheel
رحيلو rahilou
رحيلي rhaili
رحيم rahim rhaiem
رحيملي rahimli
رحيمه rehema
رحيموف rahimov
رحيمي rahimi
رخا rakha
رخمانينوف rachmaninoff
ردلكوفر radlkofer
ردموند redmond
ردن raden
ردي redei
رذرفورد rutherford
رزازي razazi
رزاق razak
رزان razan rozan
رزق rizk rezk rizik
رزوق razzuq rizouk
رزوقه rzouga
رزيك ruzzik
رساسي rhissassi
رسام rassam ressam
رستم rustem rustum rostam
رستو resto
رسكال rascal
رسلانا ruslana
رسميه rasmea
رسن rasan riessen
رسول rasul rasoul
رسولي rasouli
رشا rasha racha
رشاد rashad resat
رشادي rachadi
رشارد rashard
رشدي rochdi rustu roschdy rouchdi rushdi rushdy
رشر rescher
رشماوي rechmaoui
رشوان rashwan
رشيد rachid rashid rasheed reshid
رشيده rachida rashida
رشيدوف rashidov
رشيدي rashidi
رشيف reshef
رشيق rachik
رضا ridha rida riza reda redha reza
رضال rizal
رضايي rezaei rezai rezaee
رضوان radwan redouane radhouane ridwan radhwan raduan
رضوي radwa
رضيه razia
رع ra
رعد raad
رغد raghad raghd
رغده raghda
رغيب raghib
رغيد ragheed
رفاعي refaie
رفاييلي refaeli
رفسنجاني rafsanjani
رفعت rifaat rifat refaat
رفقه refka rifqa
رفقي refki rifki
رفله rafla
رفيتال revital
رفيعه rafia
رفيعي rafiei
رفيق rafik refik rafic
رفيقه rafika
رقيه ruqaiya rkia ruqayyah
ركاد rakad
ركان rakan
ركسبورغ roxburgh
ركلينغهاوزن recklinghausen
ركه racah
ركوردز records
ركوه rawka
رليغا religa
رمال rammal remmal
رمثان rmthan
رمثه ramtha
رمحاني ramhani
رمزي ramsey ramzi ramzy
رمزيه ramziya
رمسيس ramesses
رمضان ramadan ramazan romdhane ramdane ramzan romdhan
رمطان ramtane
رمنجساو remengesau
رمونا ramona
رميز rameez
رميكو rumiko
رن ren run wren
رنا rana
رنانيارفي rannanjarvi
رنجبر ranjbar
رندل randle rendell
رنده randa
رنستروم runstrom renstrom
رنسيس rances rensis
رنش wrench
رنشلر renschler
رنغ ring
رنفال renvall
رنلز runnels
رنيون runyon
رهبندر rehbinder
رهنورد rahnavard
رهيف rahif
رو rowe roe roo rauh ro ru
روا roa rua roi
روابحيه rouabhia
روات rawat
روادس rhoades
روار roar rouart
روالد roald
روان rowan rouan rouane ruan
روانو ruano
رواني rouani
روب robb rob rop rope rueb
روباردس robards
روباك robak
روبالكابا rubalcaba
روبتين robetin
روبرت robert rupert
روبرتا roberta
روبرتس roberts
روبرتسون robertson
روبرتو roberto
روبرشت ruprecht
روبريدو robreda robredo
روبسبيار robespierre
روبسون robeson robson
روبشيني rupsiene
روبك robic
روبل rubel
روبلز robles
روبلس robles
روبلي robley
روبليدو robledo
روبليوف rublev
روبن robin ruben reuben roben
روبندرونات rabindranath
روبنز robbins rubens
روبنس rubens
روبنسون robinson
روبنشتاين rubinstein
روبنيك rupnik
روبه rouba
روبوتان ropotan
روبوتشي robuschi
روبوتي robotti
روبول reboul
روبي robbie ruby robby robey robe roby
روبيا rupiah
روبيت rubit
روبير rober
روبيرتينا robertina
روبيرث ruberth
روبيسون robison
روبيك rubik
روبيل ruppell
روبيلار rubillar
روبين ruben rubin robyn robbin ruppin
روبينز robbins
روبينزيني robinzine
روبينس rubins
روبينوف rubinoff
روبيني roubini
روبيو rubio
روبييرا rubiera
روت root rott ruth
روتا rota rotta
روتارو rotaru
روتاريو rotariu
روتان rutan rotan
روتبلت rotblat
روتر rutter
روتس routis
روتسون rotson
روتش roach rotch
روتشا rocha
روتشز rochez
روتشستر rochester
روتشوفان ruchuphan
روتشيستي rochestie
روتشيمباك rochemback
روتشينا rochina
روتغين rottgen
روتكوسكاس rutkauskas
روتل ruutel
روتلديج routledge
روتمان rothmann rotman rottmann
روتميستروف rotmistrov
روتنبرغ rotenberg rutenberg
روتني rotnei
روته rutte
روتوجا rutuja
روتي rotty ryti
روتيتش rotich
روتير rottier
روتيس rutjes
روتيش rotis
روتين rotten wroten
روتينز rautins
روتينسولو rotinsulu
روتينكا rutenka
روث ruth roth routh routt
روثافا ruzafa
روثبورد rothbard
روثستاين rothstein
روثسدوتر ruthsdotter
روثكو rothko
روثلسبيرغر rothlisberger
روثلين rothlin
روثمان rothman
روثي ruthie
روثينجاتير rothengatter
روجا roja
روجارد rogard
روجدا rojda
روجديستفنسكي rozhdestvensky
روجر roger
روجرز rogers
روجرس rogers
روجوفا rugova
روجير rogier
روجيرو ruggero
روجيريو rogerio
روجيليو rogelio
روجينا rogena rogina
روجييرو ruggiero
روحانا rouhana
روحاني rouhani rohanee
روحو rouhou
روحي rawhi roohi
روخ rukh
روخاس rojas
روخمان rokhman
رود rod ruud rohde rhode roode rude
رودات rodat
رودارتي rodarte
روداكس rodax
روداكوف rudakov
روداليغا rodallega
رودان rodin
رودانج rodange
رودباريان roudbarian
رودبل rodbell
رودبيك rudbeck
رودجاريغ rodjaraeg
رودر ruder
رودريجوز rodriguez
رودريغ rodrigue
رودريغو rodrigo
رودريغيث rodriguez
رودريغيز rodriguez
رودريك roderich rodrick
رودز rudez
رودزيك rodzik
رودس rhodes
رودكين rudkin
رودل rodel rodl
رودلف rudolf redelfs
رودمان rodman rudman
رودنباخ rodenbach
رودنسون rodinson
رودني rodney
رودنيف rudnev
رودنيفس rudnevs
رودنيك rudnick
رودنينا rodnina
روده rode
رودو rodo
رودوك ruddock
رودولف rudolph rodolphe rodolph roudolphe rudolf
رودولفو rodolfo rodolpho
رودولفي rodolphe
رودومتكين rudometkin
رودويل rodwell
رودي rudy rudi roddy ruddy rode rowdy
روديارد rudyard
روديت roudet
روديجر rudiger
روديس raudies rudis
روديشا rudisha
روديغر rudiger
روديك roddick
روديل rodwell rudell
روديلا rodela
رودين rudin
رودينا rodina
رودينبيري roddenberry
رودينيلسون rudinilson
روديونوف rodionov
روديونوفا rodionova
رودييفا rudieva
رور rore rouer
رورا roura
روراوه raouraoua
رورباش rohrbach
رورتي rorty
روردا roorda
رورشاخ rorschach
رورك roark rourke rurac
رورل rohrl
روري rory
روز rose
روزا roza
روزاتو rosato
روزاتي rosati
روزاريتا rosarita
روزاريو rosario
روزالا rozala
روزالي rosalie
روزاليا rozalia
روزاليس rosales
روزالين rosalyn rosalynn
روزالينا rosalina
روزاليند rosalind
روزاموند rosamund
روزان rosanne roseanne
روزانا rosanna
روزبرغ rosberg
روزبهاني rouzbahani
روزر roser
روزس rozes
روزسينشين rosenschein
روزفلت roosevelt
روزماري rosemary
روزن rozen
روزنبرغ rosenberg rosenberger
روزنبلوم rosenblum
روزنتال rosenthal rozental
روزنغ rosing
روزنفيلد rosenfeld rosenfield
روزنهان rosenhan
روزولوسكا rosolska
روزيتا rosita
روزيدسكي rusedski
روزير rozier
روزيسكي rosicky
روزيكا ruzica
روزيل rozelle
روزيلا rossella
روزيمونت rosemont
روزين rosen rozin
روزينال rozehnal
روزينوالد rosenwald
روزييرا rozeira
روس ross ros roos rouse rosse rus
روسابال rosabal
روسادو rosado
روساريا rosaria
روساريو rosario
روساس rosas
روساليا rosalia
روسامبيرت rosambert
روسانو rossano
روسباش rosbash
روسبي ruspe
روسبيرغ rosberg
روست rost
روستاد rustad
روستامي rostami
روستان rostand
روستاني rostagni
روستايي roostaei
روستروب rostrup
روستروبوفيتش rostropovich
روستشيلي rustichelli
روستو rostow
روستوبشين rostopchin
روستي rosti
روستيشيلو rustichello
روستيكو rustico
روسجا ruesga
روسدي rosdi
روسديسكي rusedski
روسر rosser
روسكا ruska rosca
روسكرانس rosecrans
روسكو roscoe rosco
روسكيو roscio
روسلير rosler
روسلينج rosling
روسمان rossman russmann
روسنبلووم rosenbloom
روسنر rossner
روسنكرانز rosenkranz
روسنهن rosenhan
روسو russo rousseau rosso
روسودان rusudan
روسوسي rosucci
روسوليني rossellini
روسوم rossom rossum rowsom
روسون rawson rowson
روسي rossi rosi
روسيا russia
روسيانو russiano
روسيت rousset
روسيتر rossiter
روسيتسكي rosicky
روسيتو rosseto
روسيتي rosetti rossetti
روسيتيني rossettini
روسيش rusic
روسيف rusev
روسيفسكي rusevski
روسيل roussel rosell rousselle
روسيلنيوس roscellinus
روسيلو rousselot
روسيلي roseli rosselli
روسيلين roselyn
روسيليني rossellini
روسين roosen rosen
روسينسكي rosinski rosinsky
روسينكويست rosenquest
روسيني rossini
روسينيور rosenior
روسيه rosset
روسيو rosio
روسييه rossier
روش roche roch roesch rusch rush
روشا rocha rochat
روشفلت rushfeldt
روشفور rochefort
روشمي rushmi
روشن rowshan
روشون roshon roshown
روشيتو rocheteau
روشيل rochelle
روشينق rushing
روشيه rocher
روضه raouda rauda
روعه raoua
روغ rog
روغان rogan
روغاني rugani
روغر prager
روغلز ruggles
روغن rogen
روغه ruge
روغوزوف rogozov
روغوزين rogozin
روغومبيه rogombe
روغوي roguy
روغيفين roggeveen
روف ruf rove ruoff
روفا redfa
روفاس rouvas
روفاي rufai
روفر rufer
روفن roven
روفو ruffo
روفوس rufus
روفيرالتا roviralta
روفيري rovere
روفين ruffin rouven rufin
روفينو rufino
روفيني ruffini
روفيير ruffier
روفييه rouvier
روك rock rook rok
روكا rocca
روكار rocard
روكاس rocas
روكاستلي rocastle
روكاش rokach
روكافيتسيا rukavytsya
روكافيرت rocavert
روكافينا rukavina
روكان rokkan
روكتشيجياني rocchigiani
روكر rucker rooker
روكز roukoz
روكس rooks
روكساس roxas
روكسان roxane
روكسانا roxana
روكساندرا ruxandra
روكسبورغ roxburgh
روكفلر rockefeller
روكل rockel
روكليك ruklick
روكمايير rockmeier
روكموند rockmond
روكني rockne
روكه rocke
روكهيل rockhill
روكو rocco roko
روكورو rokuro
روكوس rochus
روكوسوفسكي rokossovsky
روكولي roccoli
روكوود rockwood
روكويل rockwell
روكي rocky roque
روكينجهام rockingham
روكيه roques
رول roll rolle rule rawle rol rool
رولا rola rula rujla
رولان rolland rolan
رولاند roland rowland ruland roeland
رولانداس rolandas
رولاندس rolands
رولاندو rolando
رولدان roldan
رولدجين roldugin
رولدر roleder
رولر roehler rohler roller
رولز rolls
رولس rawls
رولستون rolston roulston
رولف rolf rolfe rolff
رولفس rolfes
رولفو rolfo rulfo
رولنسن rowlinson
رولنسون rawlinson
رولنهاجن rollenhagen
رولوف roelof
رولون rolon
رولونغ rulong
رولي rulli
روليت rowlett
رولين rolene rollin rulin ruolin
رولينج rowling
رولينز rollins rawlins
روم rohm rom
روما roma
روماريك romaric
رومارينهو romarinho
روماريو romario
روماس romas
روماشينا romashina
رومالد romuald
رومان roman romain kromann romans
رومانا romana
رومانتسيف romantsev
رومانز romanes
رومانو romano romanov
رومانوس romanos
روماني romani
رومانيا romania
رومانيديس romanidis
رومانينكو romanenko
رومانيولي romagnoli
روماو romao
روماي romay
رومباخ rombach
رومبالدوني rombaldoni
رومبوني romboni
رومبيس rompies
رومر romer roemer
رومساس rumsas
رومل rommel
رومن rumen
رومني romney
رومنيغه rummenigge
رومو romo
روموالدو romualdo
رومور rumor
رومولو romulo romolo
رومولوس romulus
رومي romy rumi romee romi
روميت romit
روميدال rommedahl
روميرو romero
روميل romel rumeal
رومين romain romaine romijn
رومينا romina
رومينسكي ruminski
رومينغر rominger
روميو romeo rome
رون ron rune ronn ronne
رونا rona rhona
رونابار ronabar
رونار renard runar
رونالد ronald
رونالداس ronaldas
رونالدسون ronaldson
رونالدينيو ronaldinho
رونان ronan
رونتشتيت rundstedt
رونتشيتي ronchetti
رونتغن rontgen
رونجزاي rongzai
رونجفيساي rungvisai
رونجكات rungkat
رونجه runge
رونجي ronjay runje
روندا rhonda ronda
روندز rounds
روندفيلد roundfield
روندو rondo
روندون rondon
رونديليه rondelet
رونديه renaudie
رونروينج ruenroeng
رونسار ronsard
رونسون ronson
رونسيمان runciman
رونشي ronchi
رونغ rong
رونكاجليولو roncagliolo
رونكاليا roncaglia
رونكوسكاس runkauskas
رونو rauno
روني ronnie ronny rooney roni rony ronni
رونيبيرغ runeberg
رونيت ronit
رونيكا roneeka
رونين rahunen ronen
روهات ruhat
روهال ruhal
روهان rohan
روهريجير rohregger
روهرير rohrer
روهيت rohit
رووامبا rouamba
رووتسالاينن ruotsalainen
رووف raouf
رووفين reuven
روون rowen
روي roy rui
رويال royal royall
رويبلنج roebling
رويتر ruiter
رويتمان roitman
رويتي ruete
رويثك roethke
رويج rooij
رويد ruaid
رويدا rouwaida rueda
رويدر roeder
رويدياز ruidiaz
روير royer
رويز ruiz ruiriz
رويس royce reus reuss rois ruess
رويستون royston
رويسكي rojewski
رويشد rouiched
رويشه rouicha
رويعي rouai
رويغ roeg
رويفاس roivas
رويكو royko
رويل roel rowell
رويلوفس roelofs
روينديفو roindefo
روينسكي rowinski
رويو royo
رويير rouyer
ري rey re ri
ريا rea riya
رياتيل reitel
رياحنه rayahneh
ريارد reard
رياردون reardon
رياسكو reasco
رياشي riachi
رياض riad riadh riyad ryad reyad riyadh
ريال rial real
ريالل riall
ريالوبيت realubit
ريالي riyale
ريام ream
ريان ryan rayan rayyan
ريانا rhianna rihanna
ريانون rhiannon
ريايج reiji
ريب rep rip rippe
ريبا ripa reba riba
ريباريكوفا rybarikova
ريباس ribas
ريباك rybak
ريباكوف rybakov
ريباكوفا rypakova
ريبالكو rybalko
ريبر raeber reber rieper
ريبروف rebrov
ريبريك rebrik rebryk
ريبكا rybka
ريبكين ripken
ريبلين rebellin
ريبنتروب ribbentrop
ريبو ribot riboud
ريبوس rybus
ريبولوفليف rybolovlev
ريبوليس ripolles
ريبي rippy
ريبيا repya
ريبيتو rebitu
ريبيرتي reverte
ريبيرو ribeiro ribeyro
ريبيري ribery
ريبيسي ribisi
ريبيك rebec ribbeck riebeck riebeeck
ريبيكا rebecca rebekah rebekka
ريبيكاه rebekkah
ريبيل rebel
ريبيلو rebelo
ريبيليوفكا repelewska
ريبين rebin repin
ريت rhett
ريتا rita riitta ryta
ريتافووري ritavuori
ريتانو reitano
ريتبيرجير rittberger
ريتر ritter
ريتزولي rizzoli
ريتزينهين ritzenhein
ريتسوس ritsos
ريتسيتيلي rizzitelli
ريتش rich
ريتشارت richart rychart
ريتشارد richard
ريتشاردز richards
ريتشاردسون richardson
ريتشارليسون richarlison
ريتشاون richaun
ريتشر richer
ريتشل rechelle reichel richel
ريتشموند richmond
ريتشه reiche
ريتشو richu
ريتشي ritchie richey
ريتشيرت richert
ريتشيزا richeza
ريتشيزي richeze
ريتشينجس richings
ريتفيلد rietveld
ريتميير rittmeyer
ريتنر rittner
ريتو reto rito
ريتولا ritola
ريتون retton
ريتيربيرجير reiterberger
ريتيش riteish
ريتين retin
ريثر riether
ريثيل rethel
ريجا rija
ريجان regan
ريجانو rigano
ريجبي rigby
ريجدون rigdon
ريجل riegel riggle
ريجلهوث riegelhuth
ريجليوسكي riglewski
ريجنالد reginald
ريجوتي rigotti
ريجولا regula
ريجياني reggiani
ريجيرو reijiro
ريجيس regis reges
ريجيكوف ryzhikov
ريجيليو regilio
ريجينا regina
ريجينه regine
ريجيني regeni
ريحان raihan
ريحانه rayhaneh rehana
ريخا rekha
ريختر richter
ريد reed reid red read redd
ريدار reidar
ريدال riddell
ريدبيرغ rydberg
ريدتنباكر redtenbacher
ريدج ridge redhage
ريدر rehder reeder
ريدرقارد rydergard
ريدغريف redgrave
ريدغويل ridgewell
ريدفو redfoo
ريدفورد redford
ريدفيرس redvers
ريدفيلد redfield
ريدكا redka
ريدل riedel redl riddle riedle rydell
ريدله riedle
ريدلي ridley
ريدمان redman
ريدماين redmayne
ريدموند redmond
ريدناب redknapp
ريدنغتون redington
ريدنيك rednic
ريده raida
ريدهاوس redhouse
ريدوالد raedwald
ريدون redon reidun
ريدوندو redondo
ريدي reddy
ريديرشتات ryderstedt
ريديس reedus
ريديك redick reddic reddick
ريدينغ redding
ريرز rares
ريز riz rizwan
ريزارد ryszard
ريزال rizal
ريزتسوفا reztsova
ريزر reiser reaser
ريزفان rezvan
ريزن risen
ريزنيك resnick
ريزو rizo rizzo
ريزوتي rizzotti
ريزيتو rizzetto
ريزيك rezek
ريزينغر reisinger
ريزيه ryzih
ريس rhys reis rees ress riis
ريسا risa
ريسانن rissanen
ريسبوروج riseborough
ريسبيرغن rijsbergen
ريستاس risitas
ريستانوفيتش ristanovic
ريستاني restani
ريستر reister
ريستريبو restrepo
ريستو risto
ريستوفسكا ristovska
ريستوفسكي ristovski
ريسج resig
ريسر risser reeser
ريسك riske
ريسكو riesco
ريسلبيرغ rysselberghe
ريسمان raisman
ريسنيك resnik
ريسه riise risse
ريسون reeson
ريسونر reasoner
ريسيث riseth
ريسينو resino
ريش resch risch
ريشاندا reshanda
ريشانكوفا rysankova
ريشتر richter
ريشتيروفا richterova
ريشفسكي reshevsky
ريشكه reschke
ريشما reshma
ريشنجر rechinger
ريشه risha richet risheh
ريشو rezso
ريشي rishi
ريشيك rieschick
ريشيكا rishika
ريغا riga
ريغال regal
ريغالادو regalado
ريغان reagan regan
ريغر reger
ريغل riegel
ريغلا regla
ريغلر riegler
ريغوبرت rigobert
ريغوبيرتا rigoberta
ريغوبيرتو rigoberto
ريغوت riggott
ريغولوس regulus
ريغوني rigoni
ريغي reggie righi
ريغيتي righetti
ريغيرو regueiro
ريغيف regev
ريغيل regel
ريغين reigen
ريغينيوسين reginiussen
ريغيورا reguera
ريغييرو regueiro
ريف reeve rife
ريفا riva
ريفارولا rivarola
ريفاز revaz
ريفاس rivas
ريفالس revalles
ريفر raver river rever
ريفرز rivers
ريفرزي reverzy
ريفست rivest
ريفسون revson
ريفكا rivka
ريفكين rifkin
ريفلين rivlin
ريفنستال riefenstahl
ريفوريدو revoredo
ريفولورو revolori
ريفي revie
ريفيت rivette
ريفيثي revithi
ريفير revere
ريفيرا rivera
ريفيربيري reverberi
ريفيرو rivero
ريفيس reavis
ريفيكو reveco
ريفيلد rehfeldt
ريفيلي reveley revelli
ريفيلير reveillere
ريفيليز revelez
ريفيليون reveillon
ريفين refn
ريفينيت rivenet
ريفيو raivio
ريفيير riviere
ريك rick rik rake
ريكا rica rika reka rega
ريكارد rijkaard rikard
ريكارداس ricardas
ريكاردز rickards
ريكاردو ricardo riccardo ricciardo
ريكاردي regardie
ريكاردينيو ricardinho
ريكارود rikarudo
ريكاسنير recasner
ريكاكو rikako
ريكالدي recalde
ريكالكاتي recalcati
ريكان reikan
ريكت rickitt
ريكدال rekdal
ريكر racker riker
ريكرت rickert
ريكس rex reichs reks rix
ريكساش rexach
ريكل rikl
ريكليس riklis
ريكمان rickman
ريكن ricken
ريكو rico reiko ricco riku ricou
ريكوان recoing
ريكوبا recoba
ريكوبونو riccobono
ريكوبيلي riccobelli
ريكوديرك recouderc
ريكور ricoeur
ريكورد record
ريكوسكي rykowski
ريكوف rykov
ريكونا riquna
ريكووسكي rekowski
ريكي rickey rickie rikke ricky
ريكيا rikiya
ريكيتس ricketts
ريكيزو rikizo
ريكيس ruikis
ريكيلمي riquelme
ريكيهيرو rikihiro
ريكيو rikyu
ريل rell rayl
ريلاندر relander
ريلدو rildo
ريلفورد rellford
ريلكه rilke
ريلمي relmy
ريلي riehle
ريلير ryler
ريليف ryleyev
ريليفورد releford
ريم reem rim rem rheim
ريما rima reema
ريمار remar raymar
ريمارك remarque
ريمارو rimaru
ريمان reiman riemann reeman
ريمبا rimba
ريمر remer rehmer
ريمز reems remez
ريمو remo reimo
ريمون raymond remon raymon
ريمونت reymont
ريموند raymonde
ريموندا raymonda
ريموندز raimonds
ريموندس raimondas
ريموندو raymundo
ريموندي raimondi
ريمونديني remondini
ريمي remy remi rimi
ريميتي rimitti
ريميتير remetter
ريمير rymer
ريميرو remiro
ريميك remick
ريمينغتون remington
ريميه rimet
رين rain reine rijn rin wrenn
رينا reina rina reyna rinna
رينات rinat
ريناتا renata
ريناتو renato renatus
رينار renard
رينافاند renavand
رينالد reynald
رينالداس renaldas
رينالدو reinaldo renaldo rinaldo
رينالدي rinaldi
رينالديني rinaldini
رينان renan
رينانت reynante
ريناود renaud
ريناي renae
رينتا renta
رينتالا rintala
رينتشير rencher
رينتي rinty
رينتيريا renteria
رينجر ringer
رينجيفو rengifo
ريندا renda
ريندت rindt
ريندو rindo
ريندوليتش rendulic
رينر renner
رينرت rennert
رينز rins
رينزو renzo
رينزي renzi
رينزينبرينك renzenbrink
رينس reines
رينسبورج rensburg
رينسنج rensing
رينسنغ rensing
رينسيلار rensselaer
رينسين rensen
رينسينبرينك rensenbrink
رينشو renshaw
رينغو ringo
رينفرو renfroe renfrew renfro
رينفلت reinfeldt
رينفورد rainford
رينكه reinke
رينكو rinko
رينكوف reunkov
رينكون rincon
رينكوين renquin
رينكينغ reinking
رينماير reinmayr
رينهارت rinehart
رينهولد reinhold
رينو renaud rino reino reynaud raynaud reinaud
رينوار renoir
رينوتر rainwater
رينودو rinaudo
رينوسو reynoso
رينولد reinhold renold
رينولدز reynolds
رينولف rainulf
رينون rainone
ريني rennie reni renny renyi
رينيبريغ reneberg
رينيدي renedy
رينير riner
رينيرو rinero
رينيك renick
رينيل rennell reynel
رينيليارفوني rainilaiarivony
رينيه rene renee
رينييه renier
ريه rei rie rayya
ريهاجل rehhagel
ريهاردس rihards
ريهام reham
ريهان reyhan
ريهاين rhijn
ريهمان rehmann
ريهن rehn
ريهويل rehuel
ريهي rehe rihei
ريو ryo rio riou rieu riyo ryue
ريواندي riwandi
ريواوليفييه ryuolivier
ريوبن reuben
ريوتا ryota ryuta ryoto ryuto
ريوتارو ryutaro ryotaro
ريوتش rioch
ريوتيمان reutemann
ريوجي ryuji ryoji
ريوردان riordan
ريوريكوفيتش rurikovich
ريوزابورو ryuzaburo
ريوزو ryuzo ryozo ryuzou
ريوس rios
ريوسكي ryusuke ryosuke
ريوسوكي ryosuke
ريوسيه ryusei
ريوغا ryoga ryuga
ريوك ryeowook
ريوكا ryoka
ريوكو ryoko riyoko
ريوكيل rockel
ريولفو riolfo
ريوما ryoma
ريومور reaumur
ريون rheon
ريونغ ryeong ryong
ريونوسكي ryunosuke
ريوهو ryuho
ريوهي ryohei
ريوهياي ryohei ryuhei
ريوهيه ryohei ryouhei
ريويتشي ryuichi ryoichi
ريويكي ryuki
رييبروك reybrouck
رييرا riera
رييزي reizei
رييس reyes ries
رييفسكي rejewski
رييفيسكي rejewski
رييكو rieko
رييل riel
رييميين ryemyen
زاب zapp
زابا zappa
زاباتا zapata
زاباتير zapater
زابافنيك zabavnik
زابافيجنا zappavigna
زابالا zabala
زابالو zabalo
زاباليتا zabaleta
زابايا zabaia
زابداس zabdas
زابف zapf
زابو szabo
زابوتنسكي zhabotinsky
زابوروزانوفا zaporozhanova
زابوليا zapolya
زابيروفا zabirova
زابيكو zapico
زابيلين zabelin
زابيلينا zabelina
زابيير xabier
زات zat
زاتلرز zatlers
زاتللي zatelli
زاتوبك zatopek
زاجفمان zajfman
زاجوسكين zagoskin
زاخاروف zakharov
زاخاروفا zakharova
زاخيم zakhem
زاده zadah
زادورنوف zadornov
زادي zaadi zadie
زارا zara
زارابيك zarabec
زاراتي zarate
زاراندونا zarandona
زارداري zardari
زاردو zardo
زارديس zardes
زارع zaree
زارعي zarei
زارغو zargo
زاركو zarco zarko
زاركوفا zharkova
زارمبا zaremba
زارن zarn
زاري zare
زاريسكي zariski
زاريلا zarrella
زارين zarine
زارينا zarina
زاز zaz
زازا zaza
زازي zazi
زاسلوفسكي zaslofsky
زاشيك zacsik
زاغالو zagallo
زاغو zago
زاغوراكيس zagorakis
زافارزينه zavarzina
زافاروف zavarov
زافاروني zaffaroni
زافاكاس zavackas
زافالا zavala
زافاليتا zavaleta
زافور zafour
زافير xaver
زافيروف zafirov
زافيروفا zafirova
زافيك zavec
زاقياه zaqyah
زاك zach zack zak zac
زاكا zaka
زاكاردو zaccardo
زاكارياس zacharias
زاكارياسين zachariassen
زاكاريلي zaccarelli
زاكازاكا zakazaka
زاكاني zakani
زاكر zucker
زاكري zachary
زاكريان zakaryan
زاكمان sakmann
زاكواني zakuani
زاكوتو zacuto
زاكوسيلا zakocela
زاكيبوف zhakypov
زاكيرولي zacchiroli
زاكيروني zaccheroni
زاكين zaken
زال zal zale
زالاي szalay
زالايتا zalayeta
زالديفار zaldivar
زالفسكا zalewska
زالوشكا zaluska
زاليسكي zaleski
زاليفسكي zalewski
زاليوتين zalyotin
زاليوكاس zaliukas
زاماتا zamata
زامانا zamana
زامبا zamba
زامبرانو zambrano
زامبروتا zambrotta
زامبريني zamperini
زامبو zambo
زامبوري zampori
زامبيا zambiya
زامبيل zhambyl
زامبيلي zambelli
زامر sammer
زامروز zamroz
زامري zamri
زامفير zamfir
زامفيرسكو zamfirescu
زامكا zamka
زامل zamil
زامنهوف zamenhof
زامورا zamora
زامورانو zamorano
زاموك zamug
زامويسكي zamojski
زامير zamir
زان zahn zan
زانا zana
زانت zant
زانتيك zanetic
زانجانيه zanganeh
زاندبرغ zandberg
زاندر zander
زانديو zandio
زانغويل zangwill
زانكانغ zhancang
زانيار zanyar
زانيتا zaneta
زانيتي zanetti
زانيني zanini
زانيوسكا zaniewska
زاه zah
زاها zaha
زاهاريف zahariev
زاهافي zahavi
زاهد zahed
زاهدي zahedi
زاهر zaher
زاهلافوفا zahlavova
زاهماني zahmani
زاهو zaho
زاهورسكي zahorski
زاهوملي zahumlje
زاهيه zahia
زاوبر zauber
زاور zaur
زاوربيك zaurbek
زاورلاند sauerland
زاوري zauri
زاوغ zaugg
زاي zai
زاياتس zayets
زاياس zayas
زايبل seipel
زايتسو zaitsau zaitsu
زايتسيف zaytsev
زايد zayed
زايدل seidel
زايده zaida
زاير zeyher
زايرنغ ziering
زايزندورف zinzendorf
زبابا zababa
زبادي zbadi
زبانه zabana
زباني zabani
زبديه zevadia
زبرماوي zubromawi
زبلين zeppelin
زبوريل zborzil
زبيده zoubeida zoubida zubaidah zubaydah zubeida
زبير zoubeir zoubir zubair
زبيرج zberg
زبيري zbiri zuberi
زبيغنيو zbigniew
زبيك zbik
زبينيك zbynek
زتكن zetkin
زتلر zettler
زحالقه zahalka
زحلان zahlan
زخاري zakhary
زخنيني zekhnini
زد zedd
زدرافكو zdravko
زدرافكوف zdravkov
زدليار zdjelar
زدنكا zdenka
زدنوفكوفا zdenovcova
زدورفيسكي zdorovetskiy
زدوروفيتسكي zdorovetskiy
زدوليك zdolik
زديبيل zdebel
زدينكو zdenko
زدينو zdeno
زدينيك zdenek
زراره zurarah zerara zurara
زراعي zeraei
زرداري zardari
زرع zar
زرعه zura
زرق zarg
زرقا zerka
زرقان zarkan zorgane
زرنسكي zrinski
زرهوني zerhouni
زروباكوفا zrubakova
زروق zarrouk zarruq
زروقي zerrougui
زريق zreiq zrig zureiq
زريقات zureikat zureiqat
زرينتشه zarincheh
زريني zarini
زعبلاوي zabalawi
زعبي zoabi
زعتره zatara
زعتري zaatari
زعرور zaarur
زعزوع zazou
زعفراني zafarani
زعيتر zaiter zuaiter zwaiter
زعير zair
زعين zuayyin
زغانوس zagan
زغبي zogby
زغلول zaghloul
زغولادزي zguladze
زغونيا zgonea
زغيب zgheib zughaib
زفامردام swammerdam
زفان zeffane
زفر zufar
زفريفا zvereva
زفزاف zafzaf
زفولون zevulun
زفوناريفا zvonareva
زفونكو zvonko
زفياد zviad
زفياغنسيف zvyagintsev
زفيركوي zvirekwi
زفيروتيتش zverotic
زفيزدان zvjezdan
زفيزديتش zvizdic
زفيكا zvika
زفيكي zwicky
زفينييكا zvenyika
زفيهليك svehlik
زقار zagar
زقطان zaqtan
زكاي zaccai
زكاييف zakayev
زكري zekri
زكريا zakariya zakariyya zakaria zecharia
زكرياس zacarias
زكرين zakarin
زكزكي zakzaky
زكندي zeguendi
زكي zaki zeki zaky
زكير zakir
زكيه zakya zakiya
زلاتان zlatan
زلاتكو zlatko
زلاتيفا zlateva
زلدي zaldy
زلزلي zalzali
زلفو zulfu
زلكيف zelkif
زلمان zalman
زلماي zalmai
زلهايم sellheim
زلوعه zalloua
زلوفاريتش zlovaric
زليخه zuleyka
زماجو zmago
زمار zammar
زمامه zemmama
زماموش zemmamouche
زمان zaman
زماني zamani
زمرك zamrak
زمع zema
زمعه zama
زملا zemla
زمليانوخين zemlianukhin
زمور zemmour
زميري zimri
زناد zannad
زنجاني zanjani
زندر zender
زندكاني zendegani
زندي zandi
زنغ zeng
زنقر zangar
زنكر zenker
زنكنه zangana
زنكين zengin
زنوبيا zenobia
زنيبر zniber
زنيدبور zeneyedpour
زنيم zanim
زها zaha
زهافا zahava
زهتنر zehetner
زهر zuhr
زهرا zehra
زهران zahran
زهره zahra zohra
زهري zuhri
زهور zuhur zohoor
زهير zouhair zuhayr zouhir zuheir
زهيره zouheira zahira zuhrah
زو zu zou
زوا zoua
زوابري zouabri
زوارتكرويس zwartkruis
زواني zwane
زوب zopp
زوبار zubar
زوباري zubarry
زوباي zubai
زوبر zuber
زوبربوهلر zuberbuhler
زوبف zopf
زوبكوف zubkov
زوبلي suplie
زوبوفا zobova
زوبي zupi
زوبياوري zubiaurre
زوبيزاريتا zubizarreta
زوبيلديا zubeldia
زوبين szubin
زوت zoet
زوتميلك zoetemelk
زوتنبرغ zotenberg
زوجاريلي zugarelli
زوجيلي zugeily
زورا zora
زوراب zurab
زورابيشفيلي zurabishvili
زورافسكي zurawski
زوران zoran
زورر zurer
زورغه sorge
زوركو zorko
زورلتونا zorlutuna
زورلو zorlu
زورمان zorman
زورن zorn
زوره zourah
زورو zoro
زوروتوزا zurutuza
زوروسكي zoroski
زوروف zouroff zuroff
زوروفسكي zurowska
زوري zuri
زوريا zoria
زوريتا zurita
زوريكا zorica
زورييا zorrilla
زوزانا zuzana
زوزو zouzou zuzu
زوزولين zozulin
زوزيمو zozimo
زوسكيند suskind
زوسموت sussmuth
زوسي zusi
زوسيا zosia
زوسيموس zosimos
زوغانوف zyuganov
زوغرافوس zografos zographos
زوف zoff
زوفاني zoffany
زوفكو zovko
زوكاريني zuccarini
زوكالا szukala
زوكانينكو zhukanenko
زوكربيرغ zuckerberg
زوكرمان zuckerman
زوكشي zocchi
زوكو zoco
زوكورا zokora
زوكوليني zuculini
زوكي zoecke
زوكيرتور zukertort
زولا zola
زولاغا zuluaga
زولاند zoland
زولاواسكي zulawski
زولاي zulay
زولت zsolt
زولتان zoltan
زولد szold
زولنر zollner
زولو zullo zulu
زولوتوف zolotov
زولي zully
زوليخه zoulikha
زوليك zoellick
زوليكا zuleika
زولينجر zollinger
زوما zuma zouma
زومانا zoumana
زومبوري zombori
زومبوس zoumpos
زومبي zombie
زومثور zumthor
زوميلزو zumelzu
زون zonn
زونارو zonaro
زونتا zonta
زوندرفان zondervan
زوندل zundel
زونزي xunzi
زونغ zong
زونغو zongo zungu
زونغول zungul
زونيغا zuniga
زونيك zunic
زوهار zohar
زوهال zuhal
زوهوري zohore
زوي zoe zoey zoi zoie
زويا zoya
زويدل zoidl
زويريب xuereb
زويفرلون zuiverloon
زويك zwick
زويل zewail
زويلو zoilo
زويلوس zoilus
زويمر zwemer
زوينكلي zwingli
زوينير zwiener
زي zi zea zee
زيا zaya ziya
زياتن ziaten
زياد ziad ziyad zied zyad
زياده ziade ziadah
زيادين ziyadin
زيازيكوف zyazikov
زياس zayas
زياش ziyech
زيالور zialor
زيان zayyan ziane zayan zyan
زيانفيني zianveni
زياني ziani
زياوجون xiaojun
زيايه ziaya
زيب zib zijp
زيبالوس zeballos
زيبراوسكي zebrowski
زيبسر zipser
زيبكجي zeybekci
زيبولون zebulon
زيبونغ zibung
زيبيدا zepeda
زيبينا zebina
زيتا zita
زيتاروسا zitarrosa
زيتتي zetti
زيتكا zitka
زيتلن zeitlin
زيتو zito
زيتوت zitout
زيتون zaitoun zaytun zeytoun zitoun
زيتونه zaitouneh
زيتوني zitouni
زيجارا zegarra
زيجلار ziglar
زيجمونت zygmunt
زيجوني zigoni
زيجينفوس ziegenfuss
زيد zayd zaid zade
زيدان zidan zeidan zaydan zaidan ziedan
زيدروناس zydrunas
زيدلر zedler
زيدنيتشك zednicek
زيدون zaydun
زيديلو zedillo
زير zare
زيرتوتشي zertuche
زيرسيناي zersenay
زيرك zirak
زيرنج ziering
زيرنيكه zernike
زيري ziri
زيريانوف zyryanov
زيريب xuereb
زيريبتسوفا zherebtsova
زيرين zerrin
زيزه ziza
زيزو zizzo
زيزي zizi zeze
زيزينهو zezinho
زيزينيو zizinho
زيسلوفت zeisloft
زيسلينغ zisling
زيسيس zisis
زيشان zeeshan
زيغاييفس zigajevs
زيغبرت siegbert
زيغرس zegers
زيغلر ziegler
زيغلينسكي zeglinski
زيغمار sigmar
زيغمانتوفيتش zygmantovich
زيفاكو zevaco
زيفانغ zhifang
زيفرينوس zephyrinus
زيفكو zhivko zivko
زيفكوفيتش zivkovic
زيفنبيرغن zevenbergen
زيفو zifou
زيك zec
زيكو zico
زيكوف zhekov zykov
زيكينا zequinha
زيكيندورف zeckendorf
زيل zyl zail zell
زيلارد szilard
زيلاند zeeland
زيلايا zelaya
زيلبربرج zylberberg
زيلدا zelda
زيلدين zeldin
زيلر zeller seeler ziller
زيلع zaylea
زيلكا zylka
زيلمو zelmo
زيلميرلوف zelmerlow
زيلنر zillner
زيلوان jiloan
زيلوس zellous
زيلويغر zellweger
زيلي zilli zille
زيليازكوف zhelyazkov
زيليتا zulueta
زيليدون zeledon
زيليكو zeljko
زيلين zelin
زيلينبيرج zeelenberg
زيلينسكا zielinska
زيلينسكايتي zhilinskayte
زيلينسكي zielinski
زيلينشكي zielinski
زيلينكا zelenka
زيليني zelenay
زيلينيكا zelenika
زيليولي zilioli
زيما zema zima
زيمان ziman zeeman zeman
زيمباردو zimbardo
زيمبالست zimbalist
زيمبلر zimbler
زيمبولا zembola
زيمر zimmer
زيمرمان zimmerman zimmermann
زيملينغ zimling
زيمن simmen
زيمنوتش zimnoch
زيمور zemor
زيمياتوف zimyatov
زيميس zaimis
زيميك zemke
زيميكس zemeckis
زيميلنسكي zemlinsky
زيمين zemin
زين zain zane zein zinn zainal zayn
زينا zenas zina
زينات zeenat
زينالوفا zeynalova
زيناوي zenawi
زينب zainab zaynab zeynep zineb zeineb
زينباور zinnbauer
زينتا zinta
زيندايا zendaya
زينديلار sindelar
زينر zener zinner
زينزو zenzo
زينسو zinsou
زينشتروم zennstrom
زينغا zenga zinga
زينغر zinger
زينك zink
زينكو zenko
زينمان zinnemann
زينه zeina zeena zena
زينهو zinho
زينو zino
زينوب zenobe
زينوفايف zinoviev
زينوفون xenophon
زينوقراط xenocrates
زينولي zignoli
زينون zeno zenon zinoun
زينوني zenoni
زيني zinni
زينيوف zenjov
زينيون xinyun
زيهرفيلد zehrfeld
زيهوفر seehofer
زيو zeeuw
زيور ziwar
زيوزكوفا ziuzkova
زيوسكي zewski
زيوكس zeuxis
زيولي zeoli
زيومارا ziomara
زيوولكو zewulko
زيي ziyi zai
زييف zeev
سا sa saa
ساايكي saiki
سابا saba sapa
سابات sabat
ساباتاني sabbatani
ساباتو sabato
ساباتير sabater
ساباتينا sabatina
ساباتينو sabatino
ساباتيني sabatini
ساباتييه sabatier
ساباديني sabadini sabbadini
سابارا sapara
سابان saban
ساباو sabau
سابرامانين subrahmanyan
سابروسا sabrosa
سابرينا sabrina
سابسفورد sapsford
سابكوسكي sapkowski
سابلو sabillo
سابلي sable
سابليتون sappleton
سابليرولسز sablairolles
سابو sabu sabo
سابوخت sebokht
سابور sabur
سابورو sabouraud
سابوريت saborit
سابوريو saborio
سابونارا saponara
سابونارو sapunaru
سابونيس sabonis
سابي saby
سابيا sabella
سابيتسر sabitzer
سابير sapir
سابيروفا sabirova
سابيلا sabella
سابيلون sabillon
سابيليوس sabellius
سابيليوليوما suppiluliuma
سابين sabine sabin sapin
سابينا sabina szabina
سابينزا sapienza
سابينو sabino
سابينيان sabinian
سابيوم sabium
سات sat
ساتا sata satta
ساتر satir
ساترفيلد satterfield
ساتروستيغي satrustegui
ساترياني satriani
ساتسكاوا satsukawa
ساتسكي satsuki
ساتشا sascha
ساتشكو satschko
ساتشي sachi sachie
ساتشياو sachio
ساتشيداناندا sachchidananda
ساتكليف sutcliffe
ساتو sato
ساتورانسكي satoransky
ساتورنينو saturnino
ساتورو satoru
ساتوشي satoshi
ساتوكي satoki
ساتومي satomi
ساتون sutton
ساتي sati
ساتيا sathya satya
ساتياجيت satyajit
ساتيارثي satyarthi
ساتير satir
ساتيلماير sattelmaier
ساتيه satie
ساثماري szathmari
ساجادين sagadin
ساجد sajid
ساجنر sagnier
ساجوسين sagosen
ساجيت saget
ساجيف sajeev
ساحل sahil
ساحورع sahure
ساخاروف sakharov
ساد sade
سادابا sadaba
ساداتومي sadatomi
ساداكازو sadakazu
ساداكوف sadakov
ساداموتو sadamoto
ساداهارو sadaharu
ساداو sadao
ساداي sadae
سادري sadri
سادلر sadler
سادلير sadleir
ساده sadeh
سادورني sadurni
سادوفسكي sadowski
سادوفي sadovyi
سادوفيك sadoveac
سادوليت sadoulet
سادي sadie
ساديرين sadyrin
ساديكو sadiku
ساديكوفيتش sadikovic
ساديكي sadecky
ساديل sadel sadiel
ساذرلاند sutherland
سار sarr sar
سارا sara sahra
سارابهاي sarabhai
سارابيا sarabia
ساراث sarath
سارارر sararer
سارازين sarrazin
ساراغات saragat
سارافاكوس saravakos
سارال saral
ساراليغي saralegui
ساراماغو saramago
ساران saran
ساراودي saraudi
ساراي sarrail
سارايفا saraiva
سارايوت sarayoot
سارب sarp
ساربي sarpei
سارتر sartre
سارتن sartain
سارتو sarto certeau
سارتون sarton
سارتيكا sartika
سارجان sargun
سارجنت sargent
سارجيل sarjelle
ساردو sardo
سارس sars
سارسجارد sarsgaard
ساركار sarkar
ساركوزي sarkozy
ساركوس sarcos
ساركوفا szarkova
سارلي sarli
سارمينتو sarmiento
سارندون sarandon
سارنوف sarnoff
سارني sarney sarni
ساره sarah sarra saara sareh sarrah
سارو saroo
ساروتو saruta
ساروتي sarraute
ساروج saroj
ساروجيني sarojini
ساروسي sarosi
ساروف sarouf
سارون sarron
ساروني saronni
ساروهاشي saruhashi
ساروهان saruhan
سارويان saroyan
ساري sari saari sare saree sariye
سارياهو saariaho
ساريتاش saritas
ساريتاما saritama
ساريف sarif
ساريكا sarica
ساريكايا sarikaya
ساريكوبولوس sarikopoulos
ساريكوسكي saarikoski
سارينا sarina
سارينن saarinen
سارينيانا sarinana
ساريه sariyah
ساريونانديا sarrionandia
سازدوفسكي sazdovski
سازونافا sazonova
ساس sass
ساساغاكي sasagaki
ساساكي sasaki saaki
ساساموتو sasamoto
ساسان sasan
ساسانو sasano
ساساهارا sasahara
ساستري sastre
ساسر sasser
ساسروتا sushruta
ساسكيا saskia
ساسكيند suskind
ساسنوفيتش sasnovich
ساسو sasso sassou sasu
ساسوس sassus
ساسون sasson sassoon
ساسي sassi sassine
ساشا sasa sacha sasha
ساشير sasheer
ساشيكو sachiko
ساشين sacheen sachin
ساعاتجي saatchi
ساغ saag
ساغات sagat
ساغال sagal
ساغان sagan
ساغانوفسكي saganowski
ساغاوا sagawa
ساغبو sagbo
ساغستا sagasta
ساغلام saglam
ساغوير saguier
ساغيس sagesse
ساغيسو sagisu
سافاج savage
سافادو salvado
سافادوري savadori
سافارسون saevarsson
سافاروفا safarova
سافاري savary
سافاريتزي savarese
سافاس savas savvas
سافاش savas
سافالاس savalas
سافانت savante
سافانوفيتش savanovic
سافاني savani
سافتا safta
سافتشوك savchuk
سافر safer
سافران safran
سافرون saffron
سافرين saverin
سافكينا savkina
سافو savo
سافورنيا savorgnan
سافولت savolt
سافولد savold
سافولديلي savoldelli
سافوليسكو savulescu
سافون savon
سافوي savoy
سافي savi
سافيانو saviano
سافيج savage
سافيدس savvides
سافير safire
سافيريو saverio
سافيكا savica
سافيل saville savile
سافيليفا savelyeva
سافيمبي savimbi
سافين safin
سافينا safina
سافينوفا savinova
سافينيخ savinykh
سافيو savio
سافيولا saviola
سافيون savion
ساق sak
ساقوتشي seguchi
ساقي saqi
ساقيف sagiv
ساك sack saga
ساكاتا sakata
ساكاردو saccardo
ساكاسا sacasa
ساكاشفيلي saakashvili
ساكاغتشي sakaguchi
ساكاكورا sakakura
ساكاكيبارا sakakibara
ساكالا sakala
ساكالوسكاس sakalauskas
ساكالي sakalli
ساكاموتو sakamoto sakemoto
ساكاي sakai
ساكتشيتي sacchetti
ساكث saketh
ساكر sacre
ساكرامون sacramone
ساكرامينتو sacramento
ساكس saxe saks sacks
ساكستون saxton
ساكسو saxo
ساكسون saxon
ساكسونيا saxony
ساكو sako sakoi
ساكوتارو sakutaro
ساكوجي sakuji
ساكورا sakura
ساكورااوشي sakurauchi
ساكورابا sakuraba
ساكورادا sakurada
ساكورافا sakorafa
ساكوراماتشي sakuramachi
ساكوراي sakurai
ساكون sakon
ساكوواها sakuwaha
ساكي saki sacchi sakae
ساكيان sahakyan
ساكيس sakis
ساكيشي sakichi
ساكيلاريو sakellariou
ساكيموتو sakimoto
ساكيهارا sekihara
سال sal
سالا sala
سالابو salapu
سالاتا salata
سالادو salado
سالاز salaz
سالازار zalazar
سالاس salas
سالاشي szalasi
سالافات salavat
سالافاي szalafai
سالافيا salafia
سالاك salak
سالامانكا salamanca
سالامبسي salampessy
سالامي salami
سالانجسانج salangsang
سالاندرا salandra
سالاي szalai
سالبا salpa
سالباروف salparov
سالبينغيديس salpingidis
سالتر salter
سالتسا saltza
سالتشاكوفا salcakova
سالتمان saltman
سالتور saltor
سالداتسينكا saldatsenka
سالدانا saldana
سالدانيا saldanha
سالديفار saldivar
سالديفيا saldivia
سالز salz
سالزبوري salisbury
سالزمان salzman
سالس salles
سالستون sulston
سالسيدو salcedo salcido
سالغادو salgado
سالغيرو salgueiro salguero
سالفا salva
سالفاتوري salvatore
سالفادور salvador
سالفادوري salvadori
سالفاسيون salvacion
سالفتات salvetat
سالفياتي salviati
سالفين salvin
سالفيني salvini
سالفيه salvat
سالفيو salvio
سالم salem
سالمانوف salmanov
سالمون salmon
سالمين salmeen
سالنيكوف salnikov
سالو salo salou salut
سالوبيك salopek
سالوتاتي salutati
سالود salud
سالوست sallust
سالوم salom
سالوما salomaa
سالومو salumu
سالوموف salomov
سالومون salomon
سالومي salome
سالي sally salley saly
ساليبور salibur
ساليتيس salitis
ساليجاري saligari
ساليدو salido
ساليرس salyers
ساليرناس salernus
ساليرنو salerno
ساليرني salerni
ساليس sales
ساليش salesh
ساليف salif
سالين sahlin salin
ساليناس salinas
ساليناف sallenave
سالينجر salinger
سالينكاروس salingaros
سالينكو salenko
ساليو saliou
ساليولا saliola
سالييري salieri
سام sam
ساماتا samata
ساماراس samaras
سامارانش samaranch
سامارتينو sammartino
ساماردجيسكي samardziski
ساماردو samardo
ساماركو sammarco
ساماريتانو sammaritano
ساماريس samaris
ساماسا samassa
ساماسي samassi
ساماك samak
ساماكي samaki
سامال samal
سامانثا samantha
سامانيغو samaniego
ساماير samaire
سامب samb
سامبا samba samppa
سامبات sampat
سامباولي sampaoli
سامبايو sampaio
سامبر samper
سامبراس sampras
سامبو sambou
سامبور sambourne
سامبورا sambora
سامبونسوج sambonsuge
سامبيدرو sampedro
سامبيرج samberg
سامبيغو sambegou
سامح sameh
سامر samer
سامرز summers
سامسونوف samsonov
سامفيل samvel
سامو samo sammo
ساموتسيفيتش samutsevich
ساموديو samudio
سامورا samora samoura
سامورانسكي szamoransky
ساموري samori
ساموس samos
ساموند salmond
سامونز sammons
سامويلسن samuelsen
سامويلسون samuelson
سامويلنكو samoylenko
سامي sami sammy
ساميان someya
ساميت summitt
ساميتيير samitier
ساميدوف samedov
ساميل samil
سامينا samina
ساميه samia
ساميوم samium
سامييلي samyeli
سان san
سانا sanna
سانابريا sanabria
ساناتيسكو sanatescu
سانادا sanada
سانادز sanadze
سانازارو sannazaro
سانام sanam
ساناي sanae
سانبي sanbe
سانبيه sanpei
سانت st
سانتا santa
سانتاريلي santarelli
سانتاغوستينو santagostino
سانتاكروتشي santacroce
سانتالا santalla
سانتالاب santalab
سانتاماريا santamaria
سانتامارينا santamarina
سانتانا santana
سانتانجيلو santangelo
سانتاندير santander
سانتانشي santanche
سانتايانا santayana
سانتايلينا santaelena
سانتراتش santrac
سانتو santo
سانتوخي santokhi
سانتورم santorum
سانتورو santoro
سانتوريني santorini
سانتوس santos
سانتوسو santoso
سانتوكا santoka
سانتوللا santaolalla
سانتون santon
سانتي sante santee santy
سانتياغو santiago
سانتيبانييز santibanez
سانتيري santeri
سانتيس santis sanctis
سانتين santin
سانتينو santino
سانتيني santini
سانجار sancar
سانجاي sanjay
سانجر sanger
سانجستر sangster
سانجو sangoe sangu sanjo
سانجي sanji
سانجيدا sanjeeda
سانجيف sanjeev
ساند sand
ساندال sandahl
سانداو sandow
ساندبرغ sandberg
ساندبيرغ sandburg
ساندجيما sandjema
ساندر sander sanader sundar
ساندرا sandra szandra
ساندرز sanders
ساندرس sanders
ساندرم sundrum
ساندرو sandro
ساندري sandri
ساندريلي sandrelli
ساندريني sandrini
ساندز sands
ساندستروم sandstrom
ساندفليت sandvliet
ساندفورد sandford
ساندل sandel sandell
ساندلر sandler
ساندموس sandemose
ساندهيا sandhya
ساندو sandu sando
ساندوذ sandwith
ساندور sandor
ساندورفي sandorfi
ساندوز sandoz
ساندوفال sandoval
ساندول sundell
ساندومييرسكي sandomierski
ساندون sandon
ساندوي sandoi
ساندي sandy sandi sunday sande sandie
سانديجرن sandgren
سانديرلي sanderlei
سانديس sandes sandis
سانديغ sandage
سانديو sandeau
سانز sanz
سانس sans
سانسا sansa
سانسوفينو sansovino
سانسوم sansom
سانسون sanson
سانسوني sansone sansoni
سانسونيتي sansonetti
سانسير sancerre
سانسيك sancic
سانسيوني sancioni
سانشا sancha
سانشو sancho
سانشيا sanchia
سانشيز sanchez sanches sanchis
سانغ sang
سانغاري sangare
سانغاكارا sangakkara
سانغر sanger
سانغما sangma
سانغوني sangone
سانغوينيتي sanguinetti
سانفورد sanford
سانفيليبو sanfilippo
سانكارا sankara sunkara
سانكاري sankhare
سانكو sankho
سانكوف sankoff
سانكي sanchai
سانمارتين sanmartean
سانها sanha
سانو sano sanou
سانوغو sanogo
سانون sanon
ساني sani sane sanni
سانيا sanja sagna sania
سانيتو saneto
سانيتي sanite
سانيكديز sanikidze
سانيل sanel
سانيلا sanela
سانين sanin
سانينوبو sanenobu
سانيه sanneh
سانيوشي saneyoshi
سانيول sagnol
سانييف saneyev
ساها saha
ساهابروم sahaprom
ساهارا sahara
ساهاشي sahashi
ساهجال sahgal
ساهل sahel
ساهوباه sahoubah
ساهيرون sahiron
ساوا sawa
ساوادا sawada
ساوادوغو sawadogo
ساواكامي sawakami
ساواكو sawako
ساواكي sawaki
ساوانت sawant
ساوانو sawano
ساواو sawao
ساوايري sawairi
ساوتو sautu
ساوث south
ساوثرن southern
ساوثغيت southgate
ساوثول southall
ساوثير souther
ساوجيون saugeon
ساودر souder
ساور sauer
ساورا saura
ساوري saori
ساوسيدو saucedo
ساوكين saucken
ساول saul
ساولن ceulen
ساولي sauli
ساوميل saumel
ساونداري sawondari
ساوول saul
ساويرس sawiris sauers
ساي sai say
سايا saya
ساياسوني sayasone
ساياكا sayaka
ساياكو sayako
سايبريس cypress
سايتس seitz
سايتو saito
سايث saith
سايثيريا cytherea
سايجو saijo
سايجين saygin
سايدام saydam
سايدلر seidler
سايدنر sidner
سايدو saidou
ساير sayre
سايرس cyrus syers
سايز size
سايزو saizo
سايس saiss
سايسمان sayisman
سايشل seychelle
سايغا saiga
سايغو saigo
سايفي saive
سايفيت saivet
سايكاوا saikawa
سايكس sykes
سايكو saeko
سايكوا saikua
سايكي saeki
سايلار saylar
سايلر siler
سايلنتو silento
سايلو silo
سايلور saylor
سايما saima
سايمو saimo
سايمون saimon
سايمينغتون symington
ساينز sainz saenz
ساينساك saensak
ساينفيلد seinfeld
ساينكو saenko
سايوبا sayouba
سايوري sayuri
ساييس saies
سباجياري spaggiari
سباد spud
سبادا spada
سبادارو spadaro
سبادافورا spadafora
سبادوليني spadolini
سبادي spady
سباديا spadea
سباراغليا sbaraglia
سبارتاكو spartaco
سبارتاكوس spartacus
سبارفاسر sparwasser
سبارك sparck
سباركس sparks spark
سبارل sperl
سبارمان sparrman
سباستيان sebastian
سباسكي spassky
سباش spach
سباط sbath
سبال spall
سبالا spalla
سبالانساني spallanzani
سبالدينغ spalding
سباليتي spalletti
سبان spaan
سباناركيل spanarkel
سبانيك spanic
سباهيا spahija
سبايس spies
سبايكر speicher
سبت sabt
سبتاح siptah
سبتي sebti
سبحاني subhani
سبرات spratt
سبراج sprague
سبراغينز spraggins
سبرانغ sprang
سبرانغر spranger
سبرجلبورد spregelburd
سبرنت sprent
سبرنجر sprenger
سبرنغيت springett
سبروت sprott
سبروس spruce
سبروك spruch
سبروليا sbroglia
سبري spry
سبريغز spriggs
سبريم sprem
سبرينجيل springel
سبرينغر springer
سبرينغستين springsteen
سبرينكل sprinkle
سبريويل sprewell
سبع sabaa
سبعاوي sabawi
سبعين sabin
سبكتر specter
سبكتكين sabuktigin
سبكتور spector
سبكمساف sobekemsaf
سبليتر splitter
سبنس spence
سبنسر spencer spenser
سبهان sabhan
سبهري sepehri
سبوتيسوود spottiswoode
سبور spohr
سبورجون spurgeon
سبورلوك spurlock
سبوك spock
سبولسترا spoelstra
سبولسكي spolsky
سبولي spolli
سبوليتو spoleto
سبونر spooner sponer
سبونسير spouncer
سبونفيل sponville
سبي sabbe
سبياس cebes
سبيبرويك spuybroek
سبيت sibbit speight subait
سبيتزر spitzer
سبيتس speights
سبيتشر spycher
سبيتي sbaity
سبيتيري spiteri
سبيد speed
سبيدر spader
سبيدي speedy spede
سبير spear
سبيرا spira
سبيراكي spyraki
سبيرانسكي speransky
سبيرانوفيتش spiranovic
سبيرتوس spertus
سبيرز spears speirs
سبيرلنغ sperling
سبيرليا spirlea
سبيرمان spearman
سبيرمون spearmon
سبيرو spiro spiru
سبيروبولوس spiropoulos spyropoulos
سبيروس spyros
سبيروني sperone
سبيريداكوس spiridakos
سبيريدون spiridon
سبيريغ spirig
سبيرينغ spearing
سبيسر spicer
سبيسرد spessard
سبيسي spacey
سبيعي sbei
سبيفاك spivak
سبيفي spivey
سبيك speke
سبيكس speakes
سبيكه sabika
سبيل sebil
سبيلا sabila
سبيلاك spilak
سبيلبرغ spielberg
سبيلفين spelvin
سبيلنغ spelling
سبيمان spemann
سبينازولا spinazzola
سبينكس spinks
سبينوزا spinoza
سبينوزي spinosi
سبينولا spinola
سبينيتا spinetta
ستاب stapp
ستابف stapf
ستابلتون stapleton
ستابلز staples
ستابلفورد stableford
ستابليتون stapleton
ستابلينسكي stablinski
ستابيلي stabile
ستاتشوسكا stachowska
ستاثام statham
ستاخوفسكي stakhovsky
ستادز studs
ستادلر stadler
ستاديل stadel
ستار satar star starr
ستاراشي starace
ستارجس sturgess
ستارجن sturgeon
ستاردي sturdee
ستارز stars
ستارزل starzl
ستارزينسكي starzynski
ستاركر starker
ستاركس starks
ستاركوفا starkova
ستاركويزر starkweather
ستاركي starkey
ستارلا starla
ستارلايت starlite
ستاره setare
ستاروستا starosta
ستاس stace
ستاسا stasa
ستاسي stasey
ستاسياك stasiak
ستاسيفيتش stasevich
ستاشو stacho
ستاغ stagg
ستاف staff
ستافرو stavro
ستافروبولوس stavropoulos
ستافروس stavros
ستافورد stafford
ستافيرمان staverman
ستافيللي staffelli
ستافيليديس stafylidis
ستاك stack sitak
ستاكليوتي stacchiotti
ستاكهاوس stackhouse
ستاكوم stacom
ستال stahl
ستالتيري stalteri
ستالر staller
ستالنوف stalnov
ستالون stallone
ستالوورث stallworth
ستالي staley
ستالين stalin
ستالينز staelens
ستالينغ stalling
ستام stam
ستاما stamma
ستاماتا stamata
ستاماتوبولوس stamatopoulos
ستامايل stamile
ستامب stamp
ستامباتشر stambachr
ستامبولي stambouli
ستامبوليش stambolic
ستامرز stammers
ستاموس stamos
ستامير sthamer
ستان stan
ستانارد stannard
ستانتشيف stantchev
ستانتون stanton
ستاندفيست standfest
ستاندلي standley
ستاندهارنجر standhardinger
ستانس stans
ستانسبوري stansbury
ستانسبيري stansberry
ستانسيو stanciu
ستانشفيلد stanchfield
ستانغ stang stange
ستانفورد stanford
ستانكا stanka stanca
ستانكو stanko stancu
ستانكوفسكي stankowski
ستانكوفيتش stankovic
ستانكيفيشيوس stankevicius
ستانكيو stancioiu
ستانلي stanley
ستانهوب stanhope
ستانويتشيف stanoytchev
ستانويك stanwyck
ستانيسكو stanescu
ستانيسلاس stanislas
ستانيسلاف stanislaw stanislav stanyslav
ستانيسلافا stanislava
ستانيسلافسكي stanislavski
ستانيسلاو stanislao
ستانيفورث staniforth
ستانيكينا stankina
ستانيمير stanimir
ستانيونيس stanionis
ستاهيلين stahelin
ستاوت stout
ستاودر stouder
ستاونتون staunton
ستايرك styrke
ستايسي stacey stacy
ستايغر steiger
ستايلر styler
ستايلز stiles stylez
ستايلس stiles
ستايلي staley
ستاين stine stein
ستاينبروك stainbrook
ستاينبيك steinbeck
ستاينفيلد steinfeld
ستاينم steinem
ستاينمان steinman
ستاينهوف steinhoff
ستبر stuber
ستبس stubbs
ستتر stetter
ستجنجر stejneger
ستدانيك stadnyk
ستراب strappe
سترابو strabo
ستراتس stratus
ستراتشر stracher
ستراتن straten
ستراتوس stratos
ستراتون stratton
ستراثيرن strathairn
ستراخوف strakhov
ستراديفاري stradivari
ستراس strass struss
ستراسبرغ strasberg
ستراسبورغ strassburg
ستراسر strasser
ستراسمان strassmann
سترافينسكي stravinsky
ستراك strack setrak
ستراكا straka
ستراكزي straczy
ستراماتشوني stramaccioni
سترانيو straneo
ستراهوفسكي strahovski
ستراود stroud
ستراوس strauss
ستراويوما straujuma
ستراي strey
سترايت strait
سترايساند streisand
سترلبا strelba
سترلجيك strljic
سترلسون sturluson
سترنادوفا strnadova
سترنبرغ sternberg
سترنك strunk
سترنيكس strelnieks
سترو straw
ستروب straub stroup
ستروبار strupar
ستروبري strawberry
ستروبل strobel
ستروت strutt
ستروتمان strootman
ستروثر strother
ستروثرز struthers
ستروثيرس strothers
ستروجان straughan
سترود strode
ستروستروب stroustrup
ستروغاز strogatz
ستروف struve
ستروفاي struvay
ستروكر struecker
ستروكوس strokous
ستروما stroma
ستروماي stromae
سترومبرغ stromberg
سترومبيرجس strombergs
سترومبيرغسون strombergsson
سترومر stromer
سترومستاد stromstad
سترومشيك stromsik
ستروميلي stromile
سترونغ strong
ستروواي struway
سترويدير stroeder
سترويسنر stroessner
سترويلينس struelens
ستروين citroen
ستروينسي struensee
ستريبري strebre
ستريبل streppel
ستريت streit
ستريتر streeter streiter
ستريتش stritch
ستريجير stryger
ستريدا sethrida
ستريسمان stresemann
ستريف streiff
ستريك strik
ستريكر stricker strecker
ستريكلاند strickland
ستريكلين stricklen
ستريكوفا strycova
ستريلتسوف streltsov
ستريلر streller
ستريليتس strelitz
سترينج streng
سترينجبيرجير strengberger
سترينجر stringer
ستريندبرغ strindberg
سترينزل stranzl
سترينغفيلد stringfield
سترينيتش strinic
ستريوفسكي sterjovski
ستفانسدوتير stefansdottir
ستفت stift
ستفنسون stefanson
ستلوتسا steluta
ستنباكن stenbacken
ستنزل stenzel
ستنكيل stenkil
ستنكيلسون stenkilsson
ستنهيل steinheil
ستني stinney
سته sitta
ستو stowe stew stow
ستواني stuani
ستوب stubb
ستوبار stupar
ستوبارد stoppard
ستوبيرا stopyra stopira
ستوبيني stoppini
ستوت stott
ستوتس stotts
ستوتسكي stotsky
ستوتش stoch
ستوجادينوفيتش stojadinovic
ستوجاكوفتش stojakovic
ستوجلين stoglin
ستودار studer
ستودرت stoddert
ستودلي studley
ستودماير stoudemire
ستوده sotoudeh
ستوديلينا studilina
ستور stoor sture
ستورارو sturaro
ستوراري storari
ستورت sturt
ستورجس sturges
ستورجيس sturgis
ستوردي sturdee
ستورر storer
ستورزو sturzo
ستورك stork
ستوركو sturckow
ستورل storl
ستورلا sturla
ستورم storm
ستورمار stormare
ستورمر stormer
ستورمي stormi
ستوره store
ستورو soetoro
ستوري storey
ستوريدج sturridge
ستوسكاس stauskas
ستوسل stoessel
ستوسور stosur
ستوف stove
ستوفال stovall
ستوفر stauffer stoffer stover
ستوفلت stovlet
ستوفن stuven
ستوفين stoefen
ستوكارد stockard
ستوكتون stockton
ستوكديل stockdale
ستوكر stoker
ستوكس stokes
ستوكلي stukeley stockley stokely
ستوكمان stockmann
ستوكو stokoe
ستوكويل stockwell
ستوكي stuckey stookey
ستول stoll stolle
ستولبيرغ stahlberg
ستولتزفوس stoltzfus
ستولتنبرغ stoltenberg
ستولز stolz
ستولمن stallman
ستوله stale
ستولوجان stolojan
ستولياروف stoliarov
ستوليبين stolypin
ستومب stump
ستومبرجاس stombergas
ستومبريس stumbrys
ستون stone
ستونبراكر stonebraker
ستونر stoner
ستونروك stonerook
ستونز stones
ستونس stones
ستونستريت stonestreet
ستونمان stoneman
ستونوول stonewall
ستوي stuy
ستويا stoya
ستويان stoian stojan
ستويانوف stoyanov
ستويانوفسكي stojanovski
ستويتشكوف stoichkov
ستويتشو stoycho
ستويتشيف stoychev
ستويكو stojko
ستويكوف stojkov stoykov
ستويكيتا stoichita
ستويلوف stoilov
ستوينا stojna
ستيب stipe stepp steppe
ستيبان stjepan stepan
ستيبانوف stepanov
ستيبانوفا stepanova
ستيبانوفيتش stipanovic stipanovich
ستيبانيا stepania
ستيبانيك stepanek
ستيبلز steeples
ستيبني stepney
ستيبوناس steponas
ستيبين stepin
ستيتش stech stich
ستيتلر stettler
ستيتيه stetie
ستيث stith
ستيج stieg
ستيجر steger
ستيجلر stigler
ستيجماس steegmans
ستيجيفيلت stigefelt
ستيد stead steed
ستيدا stieda
ستيدمان stedman
ستير steer steere
ستيربي stirpe
ستيربيك sterbik
ستيربينسزكي sterbinszky
ستيركس sterckx
ستيرلنغ stirling
ستيرلينغ stirling sterling
ستيرمان stearman
ستيرن stern
ستيرنباخ sternbach
ستيرنبيرغ sternberg
ستيرنز stearns
ستيرنغ staring
ستيرنهيغن sternhagen
ستيرنهيل sternhell
ستيريلني sterelny
ستيسيبيوس ctesibius
ستيشما sitashma
ستيغ stig
ستيغليتز stieglitz
ستيف steve
ستيفان stefan stephan stephane
ستيفانسون stefansson
ستيفانكي stefanki
ستيفانو stefano
ستيفانوبولوس stephanopoulos
ستيفانوس stefanos stephanus
ستيفانوسكا stevanoska
ستيفانوفيتش stevanovic stefanovic
ستيفاني stefanie stephanie stefani stephenie
ستيفانيا stefania
ستيفانيديس stefanidis
ستيفانيسكو stefanescu
ستيفانيك stefanik
ستيفرينس stivrins
ستيفن stephen steven steffen
ستيفنز stevens stephens steffens
ستيفنس steevens
ستيفنسن stephenson
ستيفنسون stevenson
ستيفو stevaux
ستيفولوفا stevulova
ستيفون stefon stephon
ستيفوند steffond
ستيفي stevie stevi
ستيفيرني stiverne
ستيفيل stivell
ستيفين steven
ستيفينارد stievenard
ستيكا styka
ستيكلنبيرغ stekelenburg
ستيكلوف steklov
ستيكيو steckiw
ستيل steele stelle still stille
ستيلا stella
ستيلر stiller steller stieler
ستيلز steels
ستيلماخ stelmach stelmakh
ستيلويل stilwell
ستيليا stelea
ستيليان stiliyan
ستيليانو steliano
ستيليانوس stylianos
ستيليني stellini
ستيليوس stelios
ستيمبينسكي stepinski
ستيمسما stiemsma
ستين steen steinn stijn
ستينا sutina
ستينبرجن steenburgen
ستينبرجين steenbergen
ستينبرغ stenberg
ستينتون stinton
ستينجا stanga
ستينداردو stendardo
ستيندل steindl
ستينرسين stenersen
ستينسون stinson steenson steinsson stenson
ستينغ sting
ستينقفيست stenqvist
ستينكامب steenkamp
ستينكي steineke
ستينلوند stenlund
ستينمارك stenmark
ستينمالم stenmalm
ستينمان stenman
ستينهاوسين steinhausen
ستينو steno
ستينويج steinweg
ستينيو stenio
ستيوارت stewart stuart
ستيوارد steward
ستيودنيكوفا studenikova
ستيور steuer steur
ستيورات stuart
سثرلاند sutherland
سجاد sajjad sejad
سجادبور sadjadpour
سجواني sajwani
سجودي sojoudi
سجوستراند sjostrand
سجينغ sjeng
سحاب sahab
سحر sahar sehr
سحنون sahnoun sahnun
سحيم suhaim shim
سدرا sedra
سدرين bensedrine
سدير sadir
سرابجيت sarabjit
سراج siraj
سرافيون sarafyun
سراقه suraqah
سرايشافان srichaphan
سرباح cerbah
سربل sarbel
سرتاب sertab
سرجان srgjan
سرجانت sergeant
سرجون sargon sergun
سرجيوس sergius
سرحات serhat
سرحان sirhan sarhan
سردار sardar sardor
سردان cerdan srdan
سرديان srdan
سردينيا sardinia
سرشار sarshar
سرغيف sergeev
سرفر server
سرفيراز serfiraz
سرقوسه syracuse
سركسيان sarkissian
سركون sargon
سركيس sarkis sargis serkis
سركيسيان sargsyan
سرمد sarmad sarmed
سرميان sermiyan
سرنا srna
سرهان sarihan
سرواش serwash
سرودي soroudi
سرور suroor surur sorour surour
سروري sururi
سروش soroush
سروموفا sromova
سري sirri sirry
سريادو criado
سريبان sripan
سريبوتنيك srebotnik
سريت sarit
سريج surayj
سريد sarid
سريديفي sridevi
سريزويلا serrizuela
سريساكيت srisaket
سريسورات srisurat
سريناث srinath
سرينيفاسان srinivasan
سريوه sariweh
سزبيلكا szpilka
سزربياك szczerbiak
سزلافيكوفيكس szlavikovics
سزمرا suzumura
سزناجدير sznajder
سزوارك szwarc
سزوك szoke
سزوكس szucs
سزوموسكا szumowska
سزوهر szohr
سزي sze
سزيكورا szikora
سزينتس szentes
سزينتميهالي szentmihalyi
سسرونكوما sserunkuma
سسكيند susskind
سسمو susumu
سسيارا sciarra
سشالك schalk
سشناب schnapp
سشوبارك suchoparek
سشيرفيك scherfke
سطام sattam
سطانيف stanev
سطوحي stouhi
سعاد souad suad soad suaad
سعادتي saadati
سعاده saadeh saade saada
سعد saad sad
سعدات saadat
سعدان saadane
سعداوي saadawi saadaoui saadavi
سعدلاييف sadulayev
سعده seada
سعدو saado
سعدون saadoun sadun
سعدي sadi saadi
سعديه saadia
سعفان saafan
سعود saud saoud
سعيد said saeed saied essaid saaeed saeid
سعيدان saidane
سعيدانه saidana
سعيداني saidani
سعيده saida
سعيدي saeedi saidi sayeedi
سعيود sayoud
سغفارت sigwart
سغنيني segnini
سغيتا sugita
سفاتوبلوك svatopluk
سفاري safary savary
سفاز sfez
سفافارسون svavarsson
سفان svan swahn
سفانستروم svanstrom
سفايروبولوس sfairopoulos
سفر safar
سفرن sovereign
سفري safri
سفريس seferis
سفرينوس severinus
سفكارتسي sevkaretsi
سفوبودا svoboda
سفورزا sforza
سفورزيني sforzini
سفولوشا sefolosha
سفيا tsvia
سفيان soufiane sufyan sufian sofian sofiene sofyan
سفياني sufyani
سفيت savitt
سفيتانيتش cvitanich
سفيتسلاف svetislav
سفيتلانا svetlana
سفيتلوفا svetlova
سفيتوسلاف svetoslav
سفيتولينا svitolina
سفيتيلينا cvetelina
سفيدبيرغ svedberg
سفيدور savidor
سفيديرسكي sviderskyi
سفير saphir
سفيردلوف sverdlov
سفيركوش sverkos
سفيري sverre
سفيش sefik
سفيلار svilar
سفين sven sevin svein svenn
سفيند svend
سفينسن svenson
سفينسون svensson
سفينهوفد svinhufvud
سفينيا svenja
سقا saca
سقراط socrates
سقطي sakati
سقعت skaat
سقنن seqenenre
سكابي scappi
سكاتار skatar
سكاتسيل skacel
سكاتشينكو skachenko
سكاتمان scatman
سكاح skah
سكاربا scarpa
سكاربوني scarponi
سكاربيليني scarpellini
سكارستن skarsten
سكارسجارد skarsgard
سكارسغارد skarsgard
سكارلاتي scarlatti
سكارليت scarlett scarlet
سكارميتا skarmeta
سكاروني scarone
سكاريولو scariolo
سكاف skaf skaff
سكالا scala
سكالزو scalzo
سكالسكي skalski
سكالفارو scalfaro
سكالفيني scalvini
سكالوني scaloni
سكالي schally sculley scully
سكاليا scalia
سكامارشيو scamarcio
سكانسي skansi
سكانلان scanlan
سكايلر skyler schuyler
سكايلز skiles
سكجونغ sukjong
سكرامايي sekeramayi
سكرانتون scranton
سكرانز schranz
سكرايب scribe
سكرايبنيك skrypnyk
سكربا skrba
سكربكوفا skrbkova
سكرتان secretan
سكروب scrubb
سكروبوسكي skrobowski
سكروتن scruton
سكروديريس skroderis
سكريابين scriabin
سكريبرس schreibers
سكريبس scripps
سكريبنيك skripnik
سكريفر skriver
سكريفن scriven
سكريفنر scrivener
سكريلا skrela
سكريليكس skrillex
سكرين screen
سكرينيك skrynnik
سكستون sexton
سكفاروك skvaruk
سكفورتسوف skvortsov
سكفورتسوفا skvortsova
سكلاراندي sclarandi
سكلافوس sklavos
سكلتون skelton
سكلناك sklenak
سكلوسر schlosser
سكوب scoop
سكوباس scopas
سكوبلار skoblar
سكوبليكوفا skoblikova
سكوبولي scopoli
سكوبوني scoponi
سكوبي scobey skube
سكوبيلي scopelli
سكوبينتسيف skopintsev
سكوبينسكي skupinski
سكوت scott scot
سكوتا scotta
سكوتر scooter
سكوتسون scotson
سكوتكونونغ skotkonung
سكوتلاند scottland
سكوتو cecotto scotto
سكوتي scottie scotty scotti
سكوديلاريو scodelario
سكوربسكي skorupski
سكورتوبولوس skourtopoulos
سكورزيني skorzeny
سكورسون scorsone
سكورسيزي scorsese
سكورل schoorel
سكوروبا skorupa
سكوروبوجاتشينكو skorobogatchenko
سكوروكوف sukhorukov
سكوسايريف skossyreff
سكوطس scotus
سكوغراند skogrand
سكوغلاند skoglund
سكوف skoff skov
سكوفيت scuffet
سكوفيل scoville
سكوفيلد scofield
سكوك skok
سكوكروفت scowcroft
سكوكو skoko
سكولا scola
سكولاري scolari
سكولاستيكوس scholasticus
سكولزي scolese
سكولي sculli
سكوليداس skoulidas
سكولينغ schooling
سكوليو scoglio
سكومال skoumal
سكومه sakuma
سكومينا skomina
سكونوتشيني sconochini
سكوني scoonie
سكوهارفي skuhravy
سكويب squibb
سكويتر sclater
سكوير schwaier squire
سكويرز squyres
سكويزي squizzi
سكوين schoene
سكوينماكر schoenmaker
سكي secchi seki
سكيابارلي schiaparelli
سكيب skip
سكيبتا skepta
سكيبل skepple
سكيبنيوسكي skibniewski
سكيبيو scipio
سكيت skeet
سكيتر skeeter
سكيتس skeets
سكيتشكو skichko
سكيدمور skidmore
سكيربو scerbo
سكيرج skirej
سكيرفن skjerven
سكيريت skerritt
سكيفانو schifano
سكيفو scifo
سكيلاري squillari
سكيلان skylan
سكيلز scales
سكين skin
سكينر skinner
سكينه sakinah soukaina sukayna
سكينوني schienoni
سكينيي sekine
سكيو hsekiu
سلابي slaby
سلات slat
سلاتر slater
سلاتري slattery
سلاتفيك slattvik
سلاش slash
سلاف soulef sulaf
سلافا slava
سلافتشيف slavchev
سلافشيفا slavceva
سلافكو slavko
سلافكوف slavkov
سلافن slaven
سلافنيتش slavnic
سلافوي slavoj
سلافين slavin
سلاقتر slagter
سلال sellal
سلام salam salaam sallam
سلاما slama
سلامه salama salameh slama
سلانار slanar
سلايت slight
سلايتر slater
سلايتون slayton
سلايدن sladen
سلايس slice
سلبي salbi
سلجوق selcuk
سلدن selden
سلدين seldin
سلرز sellers
سلستين celestine
سلسولي selsouli
سلطان sultan soltan alsultan soultan
سلطانه seltana
سلطاني soltani
سلفاتور salvator
سلفادجي selvaggi
سلفادور salvadore
سلفستر sylvestre
سلفياني sylviane
سلك silk
سلكا salka
سلمان salman selman salaman salmane
سلماوي salmawi
سلمه salamah
سلمي salma selma
سلهب salhab
سلوبودان slobodan
سلوبودانكا slobodanka
سلوبي sluby
سلوتر slaughter
سلوتردايك sloterdijk
سلوتن slotin slooten
سلوتيماكير slotemaker
سلوجاك soljacic
سلوجيل slozil
سلوس sloss
سلوشر slusher
سلوكار slokar
سلوكاس sloukas
سلوكم slocum
سلوم salloum
سلومان sloman
سلون sloan sloane
سلوي salwa saloua
سلويتر sluiter
سلي slay sly
سليبر sleeper
سليبي sleepy
سليت slate
سليتي sliti
سليد slade
سليدج sledge
سليستي celeste
سليشكوفيتش sliskovic
سليط sleit
سليك slick
سليل salil
سليم salim selim slim saleem sulayem sulaym
سليمان soliman sulaiman solomon souleymane sulayman sleiman
سليمانو souleymanou
سليماني soleimani
سليمه salima selima
سليموفيتش selimovic
سليمي salimi slimi
سلين selin
سلينجير sullinger
سليوتينا selyutina
سليوساريفا slyusareva
سليونيايف slyunyayev
سلييفو sljivo
سما sema
سمات semat
سماح samah
سماحه samaha
سمارت smart
سماش smush
سماشنوفا smashnova
سماكه samaka
سمال smale
سمان samman
سمانسكي szymanski
سمباتيان smbatian
سمبر semper
سمبران semprun
سمتانا smetona
سمتر samatar samater
سمدار smadar
سمر samar
سمراوي samraoui
سمربي summerbee
سمرفيلد summerfield
سمره samra
سمريك smrek
سمرين semren simreen
سمعان samaan simeon
سمعون samoun
سملال samlal
سمليك smelyk
سمندا szmanda
سمندس smendes
سمنر sumner
سمهدانه samhadana
سموالوفيتش samoilovitch
سموت sammut
سموتريش smotrich
سموتس smuts
سمودا smuda
سموديش smodis
سمور samore
سموسارسكا smosarska
سمول small
سمولدرز smulders
سمولز smalls
سمولنيكوف smolnikov
سمولهوت smalhout
سمولوف smolov
سمولي smalley
سموليت smollett
سمولين smolin
سمولينا smolina
سمولينغ smalling
سمون semoun
سميبرت smibert
سميت smit
سميتا smita
سميتانينا smetanina
سميتس smits smeets
سميتكوفا smitkova
سميتنا smetana
سميتون smeaton
سميث smith
سميثا smitha
سميثورست smethurst
سميثيز smithies
سميح samih semih
سميحه samiha semiha
سميد smid
سمير sameer samir
سميرتين smertin
سميرنوف smirnov smirnow
سميره samira sameera
سميريكي smerecki
سميز semiz
سميس smees
سميستيك smistik
سميسلوف smyslov
سميعي samii
سميكه simaika
سميلوف smailov
سميلي smylie
سميلينكس smellinckx
سميه soumaya somaya soumya sumaya
سميولديرس smeulders
سن son suen
سنا sanne
سناء sanae sanaa
سنابور sanapour
سنازاكي senzaki
سنال senal
سنان sinan senan
سنايا sanaya
سنايبس snipes
سنايدر snyder sneijder
سنايدرز snyders
سنب seneb
سنبل sonbol
سنبلزاده sunbulzade
سنت cent sint
سنترون cintron
سنتلمان santelmannbetis
سنتيمنتي sentimenti
سنتينيو centineo
سنجابي sanjabi
سنجر sanjar sanzhar
سنجري sanjari
سنجو senju
سنجيو singyu
سنحاريب sennacherib
سند sanad sind
سندالس sandlas
سندرسن sinderson
سندرلاند sunderland
سندس sondos sundus
سنده sandah
سندهيل sendhil
سندي sindi
سنزو senzo
سنس sins
سنسكي senesky
سنطروق sanatruq
سنغري seungri
سنغوكو sengoku
سنفر senneferi
سنفرق chuck
سنفرو sneferu
سنكا seneca
سنكامانسكن senkamanisken
سنكلير sinclair
سنكوح sankoh
سنكوفا cenkova
سنلمان snellman
سنمار cenmar
سننفر sennefer
سننموت senenmut
سنو snow sinno
سنوب snoop snub
سنوبوفا snopova
سنودغراس snodgrass
سنودن snowden snowdeosi
سنودون snowdon
سنورويجين snorroeggen
سنوسرت senusret
سنوكي snooki
سنونو sununu
سنوون sunwon
سني seeney sonni
سنيت snitt
سنيتسينا snytsina
سنيحه seniha
سنيد snead
سنير snir
سنيزانا snezana
سنيسكي snitsky
سنيفر sneifer
سنيل snell
سنيلدير snelder
سنيلين snellen
سنيليوس snellius
سنيمان snijman
سنينه sneineh
سنيه saniyya sneh
سنيور senor
سنيورلي signorelli
سهاله sahaaleh
سهام siham seham sihem
سهراب sohrab
سهرابي sohrabi
سهروردي suhrawardy
سهل sahl
سهله sahla
سهمين abusahmain
سهي souha
سهير suheir souhayr souhir
سهيل suhayl sohail souhail suheil
سهيله souhila souhaila
سو su sue soo sow suu
سوا suwa
سوابي suwabe swaby
سوابيا swabia
سواجيرتي swagerty
سوادي swadi
سوارا swara
سوارت swart
سواردسون swardson
سواروب swarup
سواري souare
سواريز suarez
سواريس soares
سوازو suazo
سواغارت swaggart
سواغر swagger
سوافومير slawomir
سواكري souakri
سوالافي sualauvi
سواماتسا sawamatsu
سواميناثن swaminathan
سوان swan seoane swahn
سوانبول swanepoel
سوانبويل swanepoel
سوانستروم swanstrom
سوانسون swanson
سوانك swank
سوانون suanon
سوانير swanier
سواه sowah
سوايل swaile
سوباتشاي supachai
سوبارو subaru
سوباشيانو subaseanu
سوبتي sobti
سوبر suber super
سوبراتو sobrato
سوبرادو sobrado
سوبرال sobral
سوبرز sobers
سوبركاسيوس subercaseaux
سوبري subri
سوبريرو sobrero
سوبكوف subkoff
سوبلاتي sublati
سوبلي suplee
سوبليت soublette
سوبهاش subhas
سوبهوزا sobhuza
سوبواغا sopoaga
سوبوتا sobotta
سوبوتكا sobotka
سوبولا sobola supola
سوبوليف sobolev
سوبوليفسكي sobolewski
سوبيابري subiabre
سوبيات subiat
سوبياسكي sobieski
سوبيانتو subianto
سوبيانين sobyanin
سوبيتا sopita
سوبيران soubiran
سوبيروس soubirous
سوبيرون soberon
سوبيسكي sobieska sobieski
سوبيك subic
سوبين sobin
سوبييخ sobiech
سوت sut
سوتا sota sutta
سوتارو seitaro
سوتان sotan
سوتر suter sauter souter sowter
سوترمايستر sutermeister
سوتريسنو soetrisno
سوتزاس sottsass
سوتشارد souchard
سوتشانون suchanun
سوتشون suchon
سوتشي suchy
سوتلوف sotloff
سوتنر suttner
سوتو soto sotto souto
سوتومايور sotomayor
سوتومو sutomo
سوتون suton sutton
سوتوي sautoy
سوتي sutee
سوتياجين sutyagin
سوتير suter
سوتيريا soteria
سوتيريس sotiris
سوتيريو sotiriou
سوتيريوس sotirios
سوتيل sutil
سوثيب suthep
سوجانو sugano
سوجرو sojiro
سوجورنر sojourner
سوجورو suguru
سوجي sodje soji
سوجيارتو sugiarto
سوجياما sugiyama
سوجيمارا sugimura
سوجين sujin
سوخا sukha
سوخان soukhane
سوخديو sookhdeo
سوخوي sukhoi
سوخينا sukhina
سود suda
سودا soda
سودارسونو sudarsono
سوداكوفا sudakova
سودربرغ soderberg soderbergh
سودربيرغ soderberg
سودرغران sodergran
سودركفيست soderqvist
سودرلينغ soderling
سوده sevde
سودو sudo
سودوبلاتوف sudoplatov
سودوما sodoma
سودي soddy
سوديرو sodiro
سوديكس sudeikis
سودينيا sudines
سور sor
سورا sura
سوراتشي sorachi
سوراج suraj sooraj
سوراجنا soragna
سوراسكي suraski
سورال soral
سوراماريت suramarit
سوران soran
سورانا sorana
سورانميلا swarnamali
سورانوس soranus
سورايود surayud
سوربر sorber
سوربو sorbo
سوربون sorbon
سوربي surbhi
سوربيك suurbeek
سوربيير suurbier
سورتيس surtees
سورجيت surjeet
سوردز swords
سوردو sordo
سورسا sorsa
سورفيلو sorvillo
سورفينو sorvino
سوركين sorkin
سورمان surman
سورماني sormani
سورنتينو sorrentino
سورنسن sorensen
سورنسون sorenson
سورنيز sornes
سورهايندو sorhaindo
سورهوف surhoff
سورو soro suero
سوروس soros
سوروكا soroka
سوروكو soruco
سوروكين sorokin
سورومون soromon
سورونباي sooronbay
سوروندو sorondo
سورويا sorolla
سوري suri soori suree
سوريا soria
سوريافارمان suryavarman
سورياك surjak
سوريال suryal
سوريان sourian
سوريانس syrianus
سوريانو soriano
سوريبس sorribes
سوريسكو sorescu
سوريكوف surikov
سوريل surel
سوريماتشي sorimachi
سورين soren sorin sorenn
سورينا saurina surena
سورينتو sorrento
سورينتيني sorrentine
سورينستام sorenstam
سورينسن sorensen
سوزا souza suza
سوزاكي suzaki
سوزان susan suzan susann
سوزانا suzanne suzanna susannah susana
سوزانوف suzhanov
سوزاني sozzani susanyi
سوزن sozen
سوزني suzani
سوزوكو suzuko
سوزوكي suzuki
سوزووكي suzuoki
سوزي suzy
سوزيتي suzete
سوس suess seuss soos suss
سوسا sosa
سوسانا susanna
سوسانو susanu
سوسايتا susaeta
سوستوريكس sostorics
سوسلوباروف susloparov
سوسلوف suslov
سوسمان sussman susman
سوسن sawsan
سوسنوفسكي sosnowski
سوسو suso susu
سوسور saussure
سوسوكه sosuke
سوسي susi
سوسير saussure
سوسيكراتيس sosicrates
سوسيلو susilo
سوشا sucha
سوشميتا sushmita
سوشو souchu
سوشون souchon sushun
سوشيل sushil
سوغا soga sugao
سوغابي sogabe
سوغاتا sugata
سوغانوما suganuma
سوغاوارا sugawara sugahara
سوغلو soglo
سوغن sogn
سوغنيوس cygnaeus
سوغو sougou sugo
سوغوي sugoi
سوغيت sauget
سوغيموري sugimori
سوغيهارا sugihara
سوغيورا sugiura
سوف souf
سوفاري suvari
سوفانا souvanna
سوفانكا sovanka
سوفانوفونج souphanouvong
سوفاين sovine
سوفر sofer
سوفران sovran
سوفروني sofroni
سوفري sofri
سوفريين suvrijn
سوفو suffo
سوفوجلو sofuoglu
سوفور sauveur
سوفوروف suvorov
سوفوس sophus
سوفوكليس sophocles
سوفي sauve sofi
سوفيا zsofia
سوقانو sugeno
سوقورو suguri
سوك seok suk sock szoke
سوكاراس socarras
سوكارنوبوتري sukarnoputri
سوكاكو sokaku
سوكال sokal
سوكانيا sukanya
سوكر seguer
سوكراتيس sokratis socrates
سوكريستوف sukristov
سوكسومكيت suksomkit
سوكشيندر sukshinder
سوكو soko
سوكوبوفا soukupova
سوكورو socorro
سوكول sokol
سوكولوف sokolov sokolow
سوكولوفا sokolova
سوكولوفسكي sokolovsky
سوكونا soukouna
سوكيرسكي sokyrskyy
سوكيزاني sukezane
سوكيغارا sukigara
سوكينيكوفا sukennikova
سوكيه souquet
سول saul saoul sol soul soule sul
سولا sola
سولارز solarz
سولاري solari solare
سولاس solas sollas
سولاكفليدزه sulakvelidze
سولاما soulama
سولانا solana
سولاناس solanas
سولانج solange
سولاند sulland
سولانكي solanki
سولانو solano
سولاي sully
سولباكن solbakken
سولبرغ solberg
سولبها sulabha
سولبيرج sohlberg
سولبيزيو sulpizio
سولت salt
سولتن selten
سولتي solti
سولجنيتسين solzhenitsyn
سولدادو soldado
سولدسبيري sauldsberry
سولدنر soldner
سولدو soldo
سولديرا soldera
سولزاتش sulzbach
سولزبيرجر sulzberger
سولسونا solsona
سولشار solskjaer
سولفريني solfrini
سولفز solves
سولفيتا solvita
سولفيغ solveig
سولك salk
سولكن sulkin
سولم solem
سولماز solmaz
سولهيون seolhyun
سولو solo
سولوزابال solozabal
سولوسا solossa
سولوسود solusod
سولوفسكا sulovska
سولوفييف solovyev
سولوماتين solomatin
سولومن solomin
سولومون solomon
سولومونوف solomonoff
سولومياك solomiac
سولومين solomin
سولون solon
سولوي soloy
سولي sulley sulli sully
سوليب soleb
سوليد sollied
سوليداد soledad
سوليدي suleidy
سولير soler soller
سوليري soleri
سوليس solis soules
سوليفان sullivan sulivan
سوليفيلد solleveld
سوليلي sulili
سوليماني sulejmani
سوليموسي solymosi
سوليناس solinas
سولييف soliev
سوما suma
سوماروغا sommaruga
سوماري soumare
سوماريبا somarriba
سوماليا somalia soumbeila
سومان suman
سوماه soumah
سوماهورو soumahoro
سوماورو soumaoro
سومايلا soumaila
سومباتي szombathelyi
سومبتير sumpter
سومبروك sombroek
سومبو sumbu
سومخ soomekh
سومديف somdev
سومر sommer somer
سومرز sommers somers
سومرست somerset
سومرفيل sommerville
سومرفيلد sommerfeld
سومرهالدر somerhalder
سومشاي somchai
سومل sumuel
سومنر sumner
سومو sumu
سومورو soomro
سومي somi soumi sumi
سوميت sumeet
سوميتومو sumitomo
سوميخ somekh
سوميدا sumida
سوميرفيل somerville
سوميري sumire
سوميرينغ sommerring
سوميل sommeil
سومين somen
سون sun hsun soon
سونا suna
سوناشوغلو sunacoglu
سوناغاوا sunagawa sunakawa
سوناكشي sonakshi
سونال sonal sunyol
سونالي sonali
سونام sonam
سوناو sunao
سونتاج sontag
سونتشات sonchat
سونجو seonjo
سونجوك songok
سونجيلا songaila
سوندارافيج sundaravej
سونداري sundari
سوندر sonder sunder
سوندرا sondra
سوندرز saunders
سوندرغارد sondergaard
سوندفولد sundvold
سوندكويست sundquist
سوندياتا sundiata
سونديرلاج sunderlage
سونديم sondheim
سونر soner
سونزو sunzu
سونسينغ sunsing
سونغ song sung seong
سونغتسين songtsan
سونغجونغ seongjong
سونغشان songshan
سونغو songoo
سونك sonck
سونكن sonkin
سونكو sonko
سونكول sonkol
سونمز sonmez
سونو sono sonu
سونودا sonoda
سونوزاكي sonozaki
سوني sonny sunny sone soni
سونيا sonia sonja sonya
سونيتا sunita
سونيثا sunitha
سونيخي sonejee
سونيدفيلد sonnenfeld
سونير sunyer
سونيس souness
سونيل sunil
سونينو sonnino
سوهارتو suharto
سوهو suho
سوهيون seohyun sohyeon
سووبيس swoopes
سوي sui soi swei
سويا soya
سوياما suyama
سويبط suwaibit
سويت sweet swett
سويتشي shuichi
سويتشيرو soichiro
سويتمان sweetman
سويتنج sweeting
سويتنيي sweetney
سويتين sweetin
سويجارت swigert
سويجيما soejima
سويد souid sweid
سويدا soeda
سويدان swedan
سويدبيرغ swedberg
سويدر soeder soyder
سويدي swede
سوير sawyer
سويز swizz
سويزي suizei swayze
سويسا suissa
سويسال soysal
سويسي swasey
سويغرز swiegers
سويغيرت swigert
سويف soueif
سويفت swift
سويكا soyka
سويكرد swickard
سويكو suiko
سويل sowell
سويلم souilem
سويلو soylu
سوين swain swen swin
سوينبورن swinburne
سوينتون swinton
سويندن swindin
سوينسون swinson
سوينغو swingue
سوينكا soyinka
سويني sweeney soini
سوينين suinin
سويهيرو suehiro
سويو soyou
سويوكا sueoka
سويونغ sooyoung
سويونوف suyunov
سي sy si sea see
سيا seiya
سيابوترا syahputra
سياتكا siatka
سياد sead
سيار sayyar
سيارهي syarhey
سياري siarhei
سيارينسي cearense
سياسيا siasia
سياف sayyaf
سياك sjaak
سياكام siakam
سياما suyama
سيامك ciumac siamak
سيامند siamand
سيان sean
سياندري sciandri
سياه siyah
سياوش siyavus
سياوي saiwaeo
سيايايتشي seiichi
سيب sepp
سيباستوس sebastus
سيباستيان sebastian sebastjan sebastien sebestyen
سيباستيانو sebastiano
سيباستياو sebastiao
سيبال sibel
سيبان szepan
سيباهي sipahi
سيبايا sibaya
سيبر cibber sieber
سيبرا seabra
سيبرت sibert
سيبروس cipruss
سيبروك seabrook
سيبريان cibrian cyprien
سيبريانو cipriano
سيبسي sepsi
سيبك seebeck
سيبلي sibley
سيبو sipo
سيبوتيس seibutis
سيبورغ seaborg
سيبوس sipos
سيبوسيسو sibusiso
سيبولد sebold siebold
سيبولفيدا sepulveda
سيبوليك cibulec
سيبون sibon
سيبوني siboni
سيبونيسو siboniso
سيبويا sseppuya
سيبويه sibawayh
سيبي sebe sepi seppi
سيبيتكوسكي sypytkowski
سيبيدا cepeda
سيبيرغ seberg
سيبيري siberie
سيبيس cibis
سيبيشي szepesi
سيبيك sibik
سيبيكي sipeki sipeky
سيبيل sibylle cybill sibille sybil sybille
سيبيلا sibylla sipila sybilla
سيبيليوس sibelius sebelius
سيبين sieben
سيتا seta
سيتار settar
سيتاره sitara
سيتاس tsitas
سيتافا sitapha
سيتر sitter
سيتروك sitruk
سيتروين citroen
سيتزر setzer
سيتسو setsu
سيتسوكو setsuko
سيتشتينج sichting
سيتشورن seechurn
سيتشيف sychev
سيتشينافا sichinava
سيتشينوف sechenov
سيتكو sitko
سيتكوفسكا cetkovska
سيتنارسكي cetnarski
سيتنيك sitnik
سيتو seto seito sito
سيتوت setut
سيتون seaton sitton
سيتي seti
سيتيان setien
سيتياوان setiawan
سيتيروال setterwall
سيتيل settle
سيتيميوس septimius
سيث seth
سيثي sethi
سيجارت sigart
سيجاريلي segarelli
سيجال segal
سيجاليت sigalit
سيجت suchet
سيجرت siegert
سيجري sejari
سيجريستيد sejersted
سيجفريد siegfrids sigfrid
سيجكوناس sigounas
سيجكين seckin
سيجل sigel
سيجموند siegemund
سيجني signe
سيجو sejo
سيجوربيرجور sigurbergur
سيجورمانسون sigurmannsson
سيجوسو seguso
سيجونغ sejong
سيجي seiji sijie
سيجيبيرت sigebert
سيجيسموندو sigismondo
سيجيما sejima
سيجينغ sijing
سيخوسانا sikhosana
سيد sid syd syed sayed sayyed seyyid
سيدا seda
سيداث seidath
سيدار cedar
سيداروس sedarous sidarouss
سيدرهولم cederholm
سيدروف sidorov
سيدريك cedric cedrick sedric
سيدزيفوي sedziwoj
سيدس sidse
سيدكا sidka
سيدل seidl seidel
سيدلو szydlo
سيدلوسكي sedloski
سيدميل sydmill
سيدنهام sydenham
سيدني sydney sedney sidnie
سيده sidah sayedeh
سيدهارث siddharth
سيدهم sidhom
سيدو seydou seydoux sido sidu
سيدوتي sidoti
سيدور sydor
سيدورتشوك sydorchuk
سيدورف seedorf
سيدوركينا sidorkina
سيدورنيكو sidorenko
سيدوروفا sidorova
سيدوف sedov
سيدوكوفا sedokova
سيدون seddon sidon
سيدونودي sedonoude
سيدونيوس sidonius
سيدويكينا sedoykina
سيدويل sidwell
سيدي seydi saidy sidi
سيدياك sidyak
سيديبي sidibe
سيديرهولم sederholm
سيديروبولوس sidiropoulos
سيديف sedef
سير serre sire
سيرا serra serr
سيراب serap
سيرابيناس serapinas
سيراتوس serratos
سيراد serada
سيرادزه siradze
سيرافين serafin seraphin
سيرالونغا serrallonga
سيران seyran
سيرانتوني serantoni
سيرانتيس serantes
سيرانو serrano cyrano
سيراو serao serrao
سيربا serpa
سيربر serber
سيربريانيكوف serebryanikov
سيربرينكو srebrenko
سيربيكو serpico
سيرتس sirtis
سيرتونر serturner
سيرج serge serj serzh
سيرجنت sergent
سيرجي sergey sergi sergej
سيرجيفيتش sergeyevich
سيرجيو sergio sergiu
سيرجييف sergeyev
سيرخو sirgo
سيردا cerda
سيرداروشيتش serdarusic
سيردومينيك sirdominic
سيرديك cerdic
سيرز sears
سيرسي serse
سيرشا saoirse
سيرغو sergo
سيرغي sergiy sergei
سيرغيوس siricius
سيرغييف sergeev
سيرف cerf
سيرفانوفا cervanova
سيرفو cervo
سيرفوز servoz
سيرفي cervi
سيرفيا servia
سيرفيت servetus
سيرفيلو servillo
سيرفين servin
سيرفيه servais
سيركا sirkka
سيركان serkan sercan
سيركو sercu
سيركين syrkin
سيرل searle
سيرلا cerella sirola
سيرليف sirleaf
سيرمينيو cermeno
سيرنا serna
سيرناداس cernadas
سيرنان cernan
سيرني cerny
سيرهي serhiy
سيرو sireau
سيروتافيشيوس sirutavicius
سيروتكينا sirotkina
سيروتي cerutti
سيروس sirous syrus
سيروشو sirusho
سيرون serron
سيرونكوما sserunkuma
سيرويس sirois
سيرويل sorel
سيري siri serey siiri
سيرياك cyriaque
سيرياني sirianni
سيريبرياكوفا serebriakova
سيريتاني cerretani
سيريتوس cerritos
سيريرو serero
سيريزو cerezo
سيريس ciris serres siris
سيريسينا sirisena
سيريغو sirigu
سيريك serik
سيريكا sireika
سيريل cyril
سيريلو cirilo
سيريمافو sirimavo
سيرين ceren seren sehryne serene sirin
سيرينا serena
سيريناي serenay
سيريندا serinda
سيرينو sereno
سيريواردانا siriwardhana
سيرييكس sirieix
سيزا saiza siza
سيزار cesar cezar czar sesar
سيزاري cezary
سيزان cezanne
سيزجين sezgin
سيزلا sizzla
سيزمور sizemore
سيزو seizo
سيزين sezen
سيس sis
سيساريس cesaris
سيساريو cesareo
سيسافانغ sisavang
سيسامنيس sisamnes
سيساي sesay
سيسبيديس cespedes
سيستمير cestmir
سيستو sesto
سيستوني cestoni
سيستي sisti
سيسسيورينو sescioreanu
سيسكفهيوس siskevicius
سيسلا ciesla
سيسلنغ sijsling
سيسلي sisley seselj
سيسما sesma
سيسنا cessna
سيسنيروس cisneros
سيسه sesse
سيسو seeiso
سيسوكو sissoko cissokho
سيسوماغا sesumaga
سيسون sison
سيسي sissi seesi sese sissy
سيسيس sissis
سيسيغنون sessegnon
سيسيقمبيز sisygambis
سيسيل secil sesil sicele sissel
سيسيلي sessilee
سيسيليا cecilia sicilia
سيسينيو sisinio
سيسينيون sessegnon
سيشان sechan
سيشلياني siciliani
سيشون sixun
سيشيرو seishiro
سيشييه sechehaye
سيطايل sitail
سيغارا segara
سيغال segal seagal sehgal
سيغاماري sigamary
سيغان segan
سيغبان siegbahn
سيغبورسون sigthorsson
سيغر seeger seager
سيغرست siegrist
سيغريد sigrid
سيغريست siegrist
سيغفرت siegwart
سيغفريد siegfried sigfrid sigfried
سيغل siegel seigle
سيغلار ciglar
سيغلم seglem
سيغمان sigman
سيغموند sigmund
سيغور seguer
سيغورا segura
سيغوردسون sigurdsson
سيغوردوتيير sigurdardottir
سيغورني sigourney
سيغوفيا segovia
سيغولين segolene
سيغون segun
سيغوندو segundo
سيغيتي szigeti
سيغيسموند sigismund
سيغيفريدو sigifredo
سيغيل seguel
سيف saif sceve seef sef sif siff
سيفا siva
سيفاريد sevareid
سيفاستوفا sevastova
سيفاستيانوف sevastyanov
سيفاكوف sivakow
سيفاكيس sifakis
سيفالوس cevallos
سيفان sifan
سيفاندون siphandon
سيفاني sevani sevigny
سيفاوي sifaoui
سيفتاب sevtap
سيفتسوف sivtsov
سيفدا sevda
سيفر cypher
سيفرا cifra
سيفرت seifert
سيفرث seiferth
سيفرن severn
سيفريد seyfried
سيفريدي siffredi
سيفكوفا sivkova
سيفلينغ siffling
سيفوري sivori
سيفوك sivok
سيفوينتس cifuentes
سيفي seve seyfi sifi
سيفير sevier
سيفيرو severo
سيفيروس severus
سيفيروفيتش seferovic
سيفيرين severin seweryn
سيفيرينو severino ceferino
سيفيريني severini
سيفيل sevil
سيفيلي civelli
سيفيليا siviglia
سيفيم sevim
سيفينيني cevenini
سيفيوي siphiwe
سيفييا sevilla
سيكا seika seka sica
سيكارد sicard
سيكاريللي cicarelli
سيكازوي sikazwe
سيكاغيا sekagya
سيكافينو schiaffino
سيكالي sikali
سيكاي tsegaye
سيكايزوكا sekizuka
سيكتشيناتو cecchinato
سيكدار sikder
سيكس six
سيكساس seixas
سيكسان seksan
سيكستوس sextus
سيكستون sexton
سيكسما sixma
سيكما sikma
سيكو sekou secco
سيكوبا sekouba
سيكور sekour
سيكورا sikora
سيكورد secord
سيكورسكي sekorski sikorsky
سيكوفا sukova
سيكول seacole
سيكولاراك sekularac
سيكوليلا ciccolella
سيكومب seccombe
سيكويا sequoia
سيكويرا cequeira sequeira siqueira
سيكوييرا siqueira
سيكي seki
سيكيت sekita
سيكيجي sekiji
سيكيدو sekido
سيكيريس szekeres
سيكيلغايتا sikelgaita
سيكيياما sekiyama
سيل seal sale sayle seale sil
سيلا sila sela sella csilla sylla
سيلاديس celades
سيلارز sellars
سيلاس silas
سيلان celan
سيلانبا sillanpaa
سيلاورين cilaurren
سيلبا silba
سيلبر silber
سيلبرباور silberbauer
سيلبرغ selberg
سيلبرلنج silberling
سيلبي selby
سيلدا selda
سيلدرايرس seeldrayers
سيلدس seldes
سيلدون seldon
سيلر sailer siller
سيلرز sellers
سيلز seals sills
سيلزنيك selznick
سيلسفو siilasvuo
سيلسو celso
سيلسوس celsus
سيلسيوس silesius
سيلشي sileshi
سيلفا silva selva sylva
سيلفان sylvain
سيلفانا silvana sylvana
سيلفانو silvano
سيلفانوس sylvanus
سيلفر silver
سيلفربيرغ silverberg
سيلفرستون silverstone
سيلفرستين silverstein
سيلفرمان silverman
سيلفريوس silverius
سيلفستد silvstedt
سيلفستر sylvester silvestre silvester
سيلفسترو silvestro
سيلفشتيدت silvstedt
سيلفي selvi selvy
سيلفيا silvia sylvia szilvia salvai silvija
سيلفير sylvere
سيلفيرا silveira
سيلفيريو silverio
سيلفيستر silvestre
سيلفيستري silvestri
سيلفين sylven
سيلفينيو sylvinho
سيلفيو silvio silviu
سيلك cylk
سيلكه sylke
سيلكوك silcock
سيلكوود silkwood
سيلكيرك selkirk
سيلما silma
سيلوانوف siluanov
سيلورز sailors
سيلوس selous
سيلوستكا celustka
سيلوكا selucka
سيلولواني selolwane
سيلونه silone
سيلي sealy seeley
سيليا sylia
سيليان cillian
سيليتا selita
سيليرينو cellerino
سيليزنيفا selezneva
سيليزنيوف seleznyov
سيليس celes seales siles
سيليستاند celestand
سيليستين celestin
سيليستيني celestini
سيليش seles silins
سيليفاش silivas
سيليك selek selick selleck
سيليمان silliman
سيليميس selymes
سيلين celine selen sellin
سيلينا celina selena silina
سيلينج seling
سيلينس selenis
سيلينو celino
سيليني selene
سيليه silje
سيم sim sem
سيما sima seema
سيماج semaj
سيمارو cimarro
سيماس simas
سيماك semak
سيمالي seymali
سيمان seaman ciman seemann seman
سيماو simao
سيمب semb
سيمبريبوم semprebom
سيمبسون simpson
سيمبكينز simpkins
سيمبلو simplot
سيمبليسيو simplicio
سيمبليكس simplex
سيمبي simbi
سيمبيرغ simberg
سيمبيو simpiwe
سيمتساك simtsak
سيمد semed
سيمرن simmern
سيمز sims semiz symes
سيمس simms
سيمشوف semshov
سيمفيوي simphiwe
سيمل simmel
سيملفيس semmelweis
سيمنز siemens
سيمنس simmons
سيمنل simnel
سيمنون simenon
سيمو simo
سيمور seymour simor
سيمون simon
سيمونا simona
سيموناس simonas
سيمونتون simonton
سيموند simond symond
سيموندز simmonds
سيموندس symonds
سيمونز simmons
سيمونس simons
سيمونسن simonsen
سيمونسون simonsson
سيمونسيلي simoncelli
سيمونسين simonsen
سيمونوف simonov
سيمونوفسكي simonovski
سيمونوفيتش simonovic simeunovic
سيموني simone simoni simonis
سيمونيان simonyan
سيمونيتي simonetti
سيمونيدس simonides
سيمونيه simonet
سيمي seimei
سيميان simian
سيميدو semedo
سيميك simic
سيمين simin semjan simien
سيمينتشينكو semenchenko
سيمينوف semenov seminoff
سيمينوفيتش semenovich
سيمينيتس semenets
سيميولي semioli
سيميون semyon simeon simion
سيميونسكو simionescu
سيميونوف semyonov
سيميوني simeone
سين sein sen sene senn sin sinn
سينا sena senna sina
سيناترا sinatra
سيناثراجا senathirajah
سيناد senad
سينادينوفيتش sinadinovic
سيناصر sinaceur
سيناف sinav
سيناك senac cenac
سيناما sinama
سيناموانغ senamuang
سينانايكا senanayake
سينايا senaya
سينباد sinbad
سينبونغي senbongi
سينتاييهو sentayehu
سينترنيكلاس sinterniklaas
سينتشينكو senchenko
سينتون sinton
سينتي senty
سينتيا cintia
سينتينو centeno
سينثاويتشاي sinthaweechai
سينثيا cynthia
سينج sing
سينجر singer
سينجستوك sengstock
سينجسورات singsurat
سينجليتاري singletary
سينجلير singler
سينجوانتشا singwancha
سينجورو senjuro
سينجي senge
سينداك sendak
سيندره sindre
سيندي cindy cyndi sindee
سينديروس senderos
سينزبوري sainsbury
سينس sens
سينسيا sinisa
سينسيني sensini
سينغ singh seng singe synge
سينغلتون singleton
سينغور snegur
سينغي singye
سينك cenk cink
سينكا senka
سينكالا sinkala
سينكر cenker
سينكلير sinclair sinclar
سينكي cinque
سينكيفيتش senkevich
سينها sinha
سينهيمه senhime
سينو senoo seino
سينور sennur
سينوريت signoret
سينوسيكو senocico
سينوفيك sinovec
سينوما senuma
سيني sene seni seyni
سينياد senijad
سينياك signac
سينياكوفا siniakova
سينيبالدي sinibaldi
سينيبتيسي senebtisi
سينيت sennett
سينيتسينا sinitsyna
سينيتي signate
سينيجر sinniger
سينيز sinise
سينيسالو sinisalo
سينيستر synyster
سينيسكي senecky
سينيسيوس synesius
سينيشا sinisa
سينيك sinik
سينيكا sinica
سينيكوف sennikov
سينيم sinem
سينينو cennino
سينيني cennini
سينيوبوس seignobos
سينيورينو signorino
سيهاموني sihamoni
سيهانوك sihanouk
سيهوتا sihota
سيهوجو sihugo
سيهون sehun
سيو shiu sio siu
سيوارد seaward
سيوال sewall
سيوبانو ciobanu
سيوبهان siobhan
سيودمياك siodmiak
سيور scieur
سيوران cioran
سيورايت seawright
سيوستروم sjostrom
سيوفاس siovas
سيول seul seule
سيولوند sjolund
سيوليك ciolek
سيونكو sionko
سيووساغور seewoosagur
سيويل sewell
سييبيرت siebert
سييرا sierra
سييغو seigo
سييف sieff
سيينا siena
سيينفيغوس cienfuegos
سييه sie
شاب shapp
شابا shabba
شاباتافا shapatava
شاباز shabazz shabaz
شاباس schabas
شابال chabal
شابالكين shabalkin
شابانادزوفيتش sabanadzovic
شابتال chaptal
شابرول chabrol
شابرون chapron
شابرييه chabrier
شابكوت shapcott
شابلي shapley
شابليفسكي schablewski
شابو shabo
شابور shapour shapur
شابوزيو chappuzeau
شابوشنيكوف shaposhnikov
شابوفالوف shapovalov
شابوفسكي schabowski
شابي chubby shappi
شابيرا shapira schapira
شابيرو shapiro
شابيل chapelle
شابيلو chappelow
شاتالوف shatalov
شاتام chattam
شاتانا satana
شاترتون chatterton
شاتروجان shatrughan
شاترير chatrier
شاتزل schatzl
شاتشتنير schachtner
شاتلوورث shuttleworth
شاتلييه chatelier
شاتنر shatner
شاتوربوغ chaturbhuj
شاتوف shatov
شاتون chatton
شاتوين chatwin
شاتيل chatel
شاتيلون chatillon
شاثام chatham
شاجاري shagari
شاحاك shahak
شاحيري chahiri
شاخت schacht
شاخلين shakhlin
شاد shad
شادا shada
شادراك shadrack
شادمهر shadmehr
شادورن chadourne
شادوز shadows
شادوني shaduni
شادويل shadwell
شادي shadi shady
شاديه shadia
شار char charr schaar
شارا sara
شارابوفا sharapova
شارابيدز sharabidze
شارات sharratt
شاراد sharad
شاراكو sharaku
شاران sharan
شارب sharp sharpe
شاربانتييه charpentier
شاربايكا szarabajka
شاربر sharper
شاربلس sharpless
شاربونو charbonneau
شاربونييه charbonnier
شاربيرت charibert
شاربينو sharbino
شارتريس chartres
شارتييه chartier
شارجين shargin
شاردا sharda
شاردان chardin
شاردلوي shardelow
شاردوني chardonnet
شاردي chardy
شارس schaars
شارفاكا carvaka
شارفاني sharvani
شارفن skjerven
شارك share
شاركا sarka
شاركو charcot
شاركي sharkey
شارل charles
شارلتو sharlto
شارلمان charlemagne
شارلوت charlotte
شارلي charly
شارليا sarlija
شارلين charlene
شارليه charlet
شارلييه charlier
شارما sharma
شارمان sharman
شارمبا sharmba
شارمر shermer
شارميلا sharmila
شارمين charmaine
شارنلي charnley
شارنو charno
شارنوفيتز charnovitz
شارني charney
شارو charo
شارود sharrod
شارون sharon saharon scharoun sharone
شاروناس sarunas
شارونوف sharonov
شاري shari sharry
شاريبوفا sharipova
شاريت sharett
شاريس charis
شارين sharren
شارينا sharina
شاريه shariyah
شازال chazal
شازر shazer
شاس chasse
شاستاين chastain
شاستري shastri
شاستيتي chastity
شاسكي shasky
شاش sas
شاشا shasha
شاشتر schachter
شاشماز sasmaz
شاشه chacha
شاشي shashi chachi
شاشيدهار shashidhar
شاطري shateri
شاغاس chagas
شاغال chagall
شاغي shaggy
شاف schaaf
شافان chavan schavan
شافتينار schaftenaar
شافر schaffer szafer
شافراث schaffrath
شافران shafran
شافرانيك safranek
شافريرا shafrira
شافشافادزه chavchavadze
شافليك shavlik
شافني chafni
شافو shavo
شافي shaffy
شافيت shavit
شافير shaffer
شاقوري chakouri
شاك schack zsak
شاكا shaka
شاكار sakar
شاكتي shakti
شاكر shaker chaker shakir
شاكرافورتي chakravorty
شاكردوست shakerdoust
شاكره chekra
شاكليتون shackleton
شاكو shuko
شاكوتا sakota
شاكوفيتس shakovets
شاكون chacon
شاكونتالا shakuntala
شاكي shaki csaki
شاكيرا shakira
شاكيروف shakirov
شاكيريس chakiris
شاكيل shakil shaquille
شاكينيز sakinis
شال schaal schall shull
شالار chalar
شالان shalane
شالدرانيان chaldranyan
شالر schaller shaler
شالكن schalken
شالكي chalky
شالنجا salenga
شاله chlala
شالوروس shalorus
شالوم shalom
شالي shalee
شاليط shalit schalit
شاليف shalev
شاليموف shalimov
شاماسدين shamasdin
شاماميان chamamaan
شاماه chammah
شامايكو shamayko
شامبانيا champagne
شامبرير chambrier
شامبلان champlain
شامبليون champollion
شامبون chambon
شامتي shamte
شامخي chamkhi
شامسول shamsul
شامغاد shammgod
شامل shamil shamell
شاملو shamloo
شامه shama
شامو shammo
شاموند shammond
شامي shami schami shammi
شاميتا shamita
شامير shamir schamir
شاميكا shameka
شاميم shamim
شان san shan
شانا shanna chana shana
شانازي shanaze
شانان shannan
شانانا xanana
شاناهان shanahan
شانت chante
شانتاراكشيتا santaraksita
شانتال chantal
شانتانو shantanu
شانتوم chantome
شانتي shanti
شانتيك santek
شانتيل chantelle
شانجون shangguan
شاندرا chandra
شاندراشور chandrachur
شاندرو sandru
شاندلينج shandling
شاندو chando
شاندور chandor
شاندورف schandorff
شاندون shandon
شاندي chandi chandy shandi
شانسيس senses
شانسيل chancel
شانغ shang
شانفرو chanfreau
شانك schank
شانكار shankar
شانكارا shankara
شانكارداس shankardass
شانكس shanks
شانكلي shankly
شانكمان shankman
شانوك chanock
شانون shannon
شاني shani
شانيا shenae
شانيز chanez
شانيكا shanica
شانيل chanel chanelle
شانين shannen shannyn
شانينا shanina
شانيو chanyu
شاه shah sah
شاهار shahar
شاهاكيان shahakian
شاهد shahade chahed
شاهر shaher
شاهرخي shahrokhi
شاهرول shahrol
شاهريفار shahrivar
شاهزاد shahzad
شاهزاده sehzade
شاهي chahi shahi
شاهيد shahid
شاهين sahin shaheen chahine shahen schahin shahin
شاهيناز shahnaz chahinez
شاهينكايا sahinkaya
شاهينيان sahinyan
شاور schauer shower
شاورمان schuurman
شاوشي chaouchi
شاوفي chaoufi
شاول saul schaul
شاومان schauman
شاونا shauna shawna
شاونتا shawnta
شاوني shawnee
شاوول shaul
شاوين shaween
شاي shay shy suay
شايتون chatillon
شايدر scheider
شايدي shaydee
شايع shaye
شايغان shayegan
شايفر schaefer
شايك shayk shaik
شايكشافت shakeshaft
شايكين chaikin
شايلا shyla
شايلين shailene
شايم shym
شايمييف saymief
شاين shane shayne
شب chappe
شبات shpat
شباجن shpagin
شباح chebbah
شباط chabat
شباكا shabaka
شبال chebal
شبانه shabana
شبتاي sabbatai shabbethai shabtai
شبتكو shebitku
شبر shobbar
شبراليا spralja
شبرنغر springer
شبروط shaprut
شبريكلسن spreckelsen
شبستري shabestari
شبسس shepseskare
شبشرشير chepchirchir
شبطيني shabtini
شبكه shabaki
شبل chebel
شبلول shabloul
شبلي shibli
شبنم sebnem shabnam
شبه schabba
شبورار sporar
شبيب shabib shebab
شبيت spath
شبيتلر spitteler
شبير shabbir shbair speer spir
شبيرل sperrle
شبيشت specht
شبيطه shebeita
شبيغل spiegel
شبيغلر spiegler
شبيل chappelle
شبيلات shubeilat
شبيلار spilar
شبيله choubeila
شبيه spee
شتات shatat
شتارك stark
شتاركه starke
شتاستني stastny
شتالبرجس stalbergs
شتامباليجا stampalija
شتانيسلاوس stanislaus
شتاوت staudt
شتاودنغر staudinger
شتاوفنبرج stauffenberg
شتاير styria
شتاين stein
شتاينباخ steinbach
شتاينبرجر steinberger
شتاينبرغ steinberg
شتاينبروك steinbruck
شتاينر steiner stajner
شتاينماير steinmeier
شتراخان strachan
شتراسبورج strassburg
شتراوخ strauch
شتراوس strauss straus
شترايتله streitle
شترايخر streicher
شترايش streich
شتربوفا sterbova
شترنهايم sternheim
شتروبله strobele
شترونتس strunz
شتروه stroh
شتريب streb
شتريت sheetrit
شتريتماتر strittmatter
شتريلر streller
شترينج strenge
شتفين stevin
شتوتس stotz
شتودنت student
شتورمر sturmer
شتوغر stoger
شتوف stoph
شتوك stock
شتوكهاوزن stockhausen
شتومبف stumpf
شتومه stumme
شتويازبال stojaspal
شتويبن steuben
شتيان zetian
شتيبانيك stepanek
شتيبر stieber
شتيبرانيي stibranyi
شتير stehr
شتيرنر stirner
شتيروكي ctyroky
شتيريوفا shteriova
شتيغنر stegner
شتيفان stefan
شتيفاني steffi
شتيفتر stifter
شتيفل stifel
شتيكل stickel
شتيله skele
شتيلي staheli
شتيليكه stielike
شتيماك stimac
شتين cetin
شتيندل stindl
شجاع shoja shuja
شجاعت shujaat
شجاعي shojaei
شجيومو shegumo
شحاته shehata shihata
شحاده chehade shahadah shehade shhaideh
شحده shehdeh
شحرور shahrur chahrour
شحشوح chahechouhe
شخبوط shakhbut
شخنكيلي chkhenkeli
شخيب schip
شخيلكانوفا shchelkanova
شداد shaddad shadad
شدرخ shadrach
شدياق chidiac
شديد chedid chadid shadid shedid
شرابنل shrapnel
شرابي sharabi
شراجله schregle
شراحيلي sharahili sharhili shraheali
شراد cherrad
شرادا shraddha
شرادها shraddha
شراره shararah sharara
شرام schramm shrum
شرايبر schreiber
شراير schreyer schreier
شربات sharbat
شربتجي chorbaji sharbaji
شربر schreber
شربل charbel sharbel
شرتاي shartai
شرحبيل sharhabeel
شردون shirdon
شردي shredy
شرف sharaf charaf
شرفات charafat
شرفكندي sharafkandi
شرفه cherfa
شرفي sharafi
شرقي cherki
شرقيه sharqieh
شركت sherkat
شرلوك sherlock
شرمان sharman
شرنكوفا chrenkova
شروبري chrobry
شروتر schroter schrotter
شرودبيرت chrodbert
شرودر schroder schroeder
شرودنغر schrodinger
شروزبري shrewsbury
شروش shorrosh
شروف shroff charrouf schruff
شروق chorouk shurooq
شروك schrock
شرون sherron
شري shire
شريا shreya shriya
شريان sherian
شريتح chreiteh
شريدر schrader schraeder
شريده sharida
شريدي shreidi
شريستا shrestha
شريعتي shariati
شريف sherif sharif cherif charef charif sarif
شريفاستافا shrivastava
شريفر schrijver schrieffer
شريفه cherifa sheryfa sharifa
شريفي sharifi cherifi sharify
شريفير schriver shriver
شريفيه cherifia
شريك shareek
شريكر schreker
شريمبتون shrimpton
شريمبف srimpf
شرينر schreiner
شريهاري shrihari
شريهان sherihan
ششتر schechter
شطا shata
شطح chatah
شطناوي shatnawi
شعاع shouaa
شعاعي shuaei
شعبان shaaban shaban chaabane chaban
شعباني shabani chabani
شعبه shuba syubah
شعبو chaabo
شعث shaath
شعراوي shaarawi sharawi
شعري saari
شعشع sasa
شعلالي chalali
شعيا chaya
شعيب chaib chouaib shuayb
شعيبات shoebat
شعيتو shaito
شغاتي shaghati
شفار shafar
شفان sivan
شفايتزر schweitzer
شفايكيرت schweikert
شفاينشتايغر schweinsteiger
شفد shved
شفرييه chevrier
شفق chafak
شفنزر schwenzer
شفوجكوفا chvojkova
شفيده schwede
شفيدوفا shvedova
شفيرين schwerin
شفيع shafi shafee shafia
شفيق chafik schafik shafic
شفيقه shafiqa
شفينسكا szewinska
شقرا chacra chakra
شقشوق chakchouk
شقور chacour
شقيه shakaya
شكاري shekari
شكاريوني scarioni
شكاملوفا skamlova
شكر shukir shukr
شكرتيل skrtel
شكري chokri shoukry shukri choukri shokry shoucri
شكريلي shkreli
شكرينار skriniar
شكريه sukriye
شكسبير shakespeare shakespear
شكلوفسكي shklovskii
شكوحي shakuhi
شكودا skoda
شكودران shkodran
شكور shakor shakkur shukor
شكوف shokof
شكوفه shokoufeh
شكوكو shokoko
شكولكوفا skolkova
شكولينا shkolina
شكوه shikoh
شكيب chakib shakib shakeeb
شكيبي shakibi
شكير chakir
شكيلزين shkelzen
شل schlee
شلا silla
شلاب schlupp
شلاتر schlatter
شلاج schlag
شلاجر schlager
شلادكوفا chladkova
شلاف schlaf sheleff
شلافلي schlafly
شلال shallal
شلالا shalala
شلايخر schleicher
شلايشر schleicher
شلبايه shelbaieh shelbaya
شلبي shalabi shalaby
شلتوت shaltut shaltout
شلح shalah
شلسفيغ schleswig
شلفين shelvin
شلق chalak
شلقم shalgham
شلمنصر shalmaneser
شلهوب shalhoub chalhoub
شلوتر schluter
شلوس schloss
شلوسبيرغ schlossberg
شلوسل schlussel
شلومبرج chlumberg
شلومبف schlumpf
شلومو shlomo shelomo
شلومي shlomi
شلوندورف schlondorff
شليجاس slezas
شليرماخر schleiermacher
شليزنجر schlesinger
شليسنجر schlesinger
شليغر schleger
شليغل schlegel
شليفن schlieffen
شليفينسكا sliwinska
شليمان schliemann
شلينجير schlinger
شلينك schlenk schlink
شماروف shmarov
شماريخ shamarikh
شماس shammas
شماسيان chammassian
شماغ chmagh
شمال szmal
شمالفوس schmalfuss
شمام chemmam
شمامه samama
شماوس schmaus
شمايكل schmeichel
شمايل shemayel
شمبرلند chamberland
شمبورك schomburgk
شمخاني shamkhani
شمدهوبر schmidhuber
شمر shammar
شمرون shomron
شمس shams
شمستين semsettin
شمسول syamsul
شمسي shamsie
شمص shamas chamas
شمعون shimon schimon shamoun
شمعيا shemaiah
شمليفا shmeleva
شمه shamma
شموتس shmuts
شموط shammout
شموكير schmucker
شمولك schmolck
شمولي shmuli
شموييل shmuel
شميت schmidt schmitt schmied
شميتسر smicer
شميد schmid smid
شميدت schmidt
شميدتكي schmidtke
شميدلوفا schmiedlova
شميدهوبر schmidhuber
شميركوفسكي chmerkovskiy
شميغا shmyga
شميل shumayyil
شميلا chmela
شميلتسر schmelzer
شميلزر schmelzer
شميلينج schmeling
شن shin
شنابل schnabel
شناسي sinasi
شناعه shanaa
شنايتر schneiter
شنايدر schneider
شنايدرلين schneiderlin
شنايديفولف schindewolf
شنب shanab
شنبيه shanbih
شنتا shinta
شنتارو shintaro
شنترك senturk
شنتوان chintoan
شنجنان shengnan
شنجول sanchuelo
شنجي chingy
شنجيب sencebe
شندل shandel
شندي shendi
شنديل sendil
شنطوب sentop
شنغ sheng
شنقب shanqab
شنكن chinkin
شنكو chanko
شنهاف shenhav
شنوبل snobel
شنوز schnauz
شنويلي schneuwly
شنياديسكي sniadecki
شنيب shennib
شنيتكير schnittker
شنيدرلين schneiderlin
شنيشل shenaishil
شنيق chenik
شنيكوفا shinikova
شنيلدرز snelders
شنين shnaiyn
شهاب shehab chehab chihab shahab
شهابي shahabi shihabi
شهباز shahbaz
شهد shahd
شهداد shahdad
شهرام shahram
شهربانو shahrbanu
شهربراز shahrbaraz
شهرخاني shaherkani
شهرداد shahrdad
شهرزاد chahrazed sehrazat
شهريار shahriar
شهرياري shahriari
شهزاد shahzad shehzad
شهلا chahla
شهلاء shahla
شهيب chehayeb
شهيد shaheed
شهيده chahida
شهيدي shahidi
شهيره shahira
شهيندخت shahindokht
شو shaw sho shu chew shue tsui
شواب schwab
شواجان suacan
شوارتزشيلد schwarzschild
شوارزر schwarzer
شوارزشيلد schwarzschild
شوارزمان schwarzmann
شوارزنيجر schwarzenegger
شوارزنيغر schwarzenegger
شواف chawaf
شواكي chouaki schwacke
شوان chuan schuon schwann shwan
شوانج chuang
شوانزونغ xuanzong
شوانغ chuang shuang
شوانك schwank
شواهده shawahdeh
شواي shuai
شوب schopp schupp schwabe
شوباروف chubarov
شوبان chopin
شوبر schober schopper
شوبرت schubert
شوبف schopf
شوبنكوف shubenkov
شوبنهاور schopenhauer
شوبه schoppe
شوبوت suput
شوبير shobair
شوبين shubin
شوت schott schute schuth schutte shote
شوتا shota shuta shouta
شوتارو showtaro
شوتالو sutalo
شوتسكا shutska
شوتلر schuttler
شوتو shuto shoto
شوتين schouten
شوتينج schutting
شوجو shogo
شوجي shoji shuji
شوحط shohat
شوخوف shukhov
شودا soda
شودات chodat
شوداري chaudhari
شودري chowdhury choudry
شودساك schoedsack
شودهاري chaudhary
شودينوف chudinov
شور schur schorr shor shore shorr shure
شوراندي churandy
شوراي soray
شورت short
شورتز schurz
شورس schuurs
شوركين churkin
شورله schurrle
شورمان schurmann
شورن shuren
شورنا shurna
شورنر schorner
شورو chourou
شورورزي shourvarzi
شوري shorey
شورياك surjak
شوريده shoorideh
شورينج schuuring
شوزاس chozas
شوزو shouzou shozo shuzo
شوس schaus
شوساكو shusaku
شوست shust
شوستاك shostak
شوستاكوفيتش shostakovich
شوستر schuster shuster
شوستيكوف shustikov
شوسل schussel
شوسوكي shosuke
شوسون chausson
شوسي shosei
شوسيه shusei
شوشان chouchane shushan
شوشتاريتش sostaric
شوشنيغ schuschnigg
شوشه shousha
شوشو chucho
شوغ shug suge
شوغر sugar
شوغنيسي shaughnessy
شوغو chugo shungo
شوغي shugi
شوفار suvar
شوفال shoval
شوفالوف shuvalov
شوفالييه chevalier chevallier
شوفان chauvin
شوفاني choufani shoufani
شوفكوفسكي shovkovskiy
شوفورد shufford
شوفيل chauvel
شوقا suga
شوقي shawki shawqi chaouki chawki sevki shawqy
شوك chalk
شوكارو chocarro
شوكان shawkan
شوكت shawkat shaukat sevket shavkat
شوكر shuker suker
شوكروس shawcross
شوكشين shukshin
شوكلا shukla
شوكلي shockley
شوكور sukur
شوكوروف shukurov
شوكوس shokkos
شوكوليت chocolate
شوكي shoki
شوكيتشي shokichi
شوكين schukin
شوكينا shchekina
شول scholl schull
شولا shola sola
شولاميت shulamit
شولاندير schollander
شولبان chulpan
شولت schult schulte
شولتزه schulze
شولتس schultes
شولتنز schultens
شولجان sulgan
شولدينر schuldiner
شولر schoeler shuler
شولز schulz schulze
شولمان schulman shulman solman
شولوخوف sholokhov
شولونج shulong
شولي sule chaulet
شولياك chauliac
شولير suler
شولين schoelen
شوما shoma
شوماخر schumacher
شوماك chumak shumak
شومان schumann shoman schuhmann schuman shuman
شومبيتر schumpeter
شومبيرت shumpert
شومو chomo shomu
شومي shumi shumei
شوميت shumate
شوميكر shoemaker schoomaker
شون sean shawn shaun shun schon seann
شونارتس schoenaerts
شوناك chaunac
شوناكر schoenaker
شونبورن schonborn
شونجور schongauer
شونجي shunji
شوندوف sundov
شونر schoner
شونز shunzo
شونسوكي shunsuke
شونسي chauncy
شونغ cheung
شونغارت schongarth
شونفيلد schonfeld
شونكي shunki
شونل shawnelle
شونلاين schonlein
شونه schone
شونهافان choonhavan
شوني shaunae shoni
شونيتشي shunichi
شونيشيرو shunichiro
شونين shunin
شوهام shoham
شوهان chauhan
شوهي shohei shuhei
شوهيه shuhei
شويا shoya
شويايتشيرو shoichiro
شويبل scheuble
شويبله schauble
شويتا shweta
شويتشي shoichi shuichi
شويتيرز schwitters
شويثيلم schwethelm
شوير scheuer
شويري choueiri shwery
شويرينغ scheuring
شويستا shoista
شويستر sujster
شويغرمان schwagermann
شويغو shoygu
شويكار shwikar
شويكه shweikeh
شويمان schoeman
شويمر schwimmer
شوينبيرج schoenberg
شويوم solyom
شي shea scheie shae
شيا shia
شياب chiappe
شياريلي chiarelli
شياكي chiaki
شيانغ xiang
شياوبنغ xiaopeng
شياوتاني shiotani
شيب chip shipp shiba
شيبا cheba sepa szyba
شيباتا shibata
شيبار chebar
شيبارد sheppard shephard
شيباساكي shibasaki shibazaki
شيباكويا shibakoya
شيبامورا shibamura
شيبان cheban shayban shiban
شيبانغا shipanga
شيباني chibany
شيباهارا shibahara
شيبتون shipton
شيبر schieber schepper
شيبرد shepherd shepard shepperd
شيبرز schepers
شيبرله sebrle
شيبلي shipley
شيبمان chipman shipman
شيبه shaiba
شيبو chippo sebo
شيبوب chiboub shayboub
شيبورين chipurin
شيبوط chibout
شيبويا shibuya
شيبيت chebet
شيت schett
شيتال sheetal
شيتايا shitaya
شيتايي shitaye
شيتشانغ shichang
شيتشتل schiechtl
شيتهام cheetham
شيتو shittu chito
شيتي shetty
شيتينا schettina
شيث sheth
شيجان sijan
شيججي shigeji
شيجنو shigeno
شيجو shizhao
شيجولا schygulla
شيجيماتسو shigematsu
شيجيمارو shigemaru
شيجيمي shigemi
شيجينوري shigenori
شيجيهارا shigehara
شيجيهارو shigeharu
شيحا chiha
شيحه shiha sheha sheiha
شيحي chihi
شيخ cheikh cheick chik sake shaikh
شيخا cheika
شيخاوات shekhawat
شيختر shechter
شيختمان shechtman
شيخو cheikho cheikhou sexo
شيد shade
شيدجو chedjou
شيدر schaeder
شيدل cheadle
شيده chida
شيدو shido
شيدي sheedy cheddi
شير cher scheer sher
شيرا shira shyra
شيراا shirao
شيراتاني shiratani
شيراتوري shiratori
شيراتون sheraton
شيراخ schirach
شيرارد sherard
شيراز shirase shiraz
شيراساكي shirasaki
شيراساوا shirasawa
شيراك chirac
شيراكاوا shirakawa
شيرامي cherami
شيران sheeran sheran
شيراي shirai
شيرايشي shiraishi
شيربو scherbo
شيربينسكي sierpinski
شيربيوس scherbius
شيرر shearer
شيرزاد sherzad
شيرزادغان shirzadegan
شيرزود sherzod
شيرزي sherzai
شيرزينغر scherzinger
شيرغ churg
شيرف scharf
شيركو sherko sirko
شيرلي shirley
شيرلين sherlyn
شيرمان sherman schirrmann
شيرمر schirmer
شيرميرهورن schermerhorn
شيرمين shermine
شيرناس sernas
شيرنغهام sheringham
شيرنكوف cherenkov
شيرو shiro chereau shirow
شيروبوكوف shirobokov
شيروبين cheroben
شيروف shirov
شيروكوف shirokov
شيروود sherwood
شيرويت sherawat sherwite
شيرويشي shiroishi
شيروين sherwen
شيرويو chiroiu
شيري sherry shiri cheri chery sayri sherrie
شيريا scirea
شيرياكو ciriaco
شيريتا chirita
شيريدان sheridan
شيرير schaerer scherer
شيريف shirreff
شيريكا shareeka
شيريل cheryl sheryl sherill
شيريلو chirillo
شيريلين sherrilyn
شيرين sherine sherin sirin scheeren
شيرينجتون sherrington
شيرينجي sirince
شيرينغ schering
شيريوت cheruiyot
شيزكا shizuka
شيزمان cheesman
شيزو shizuo
شيس schayes
شيسامبا chisamba
شيسانو chissano
شيستاك sestak
شيسترنيوف shesternyov
شيستنت chestnut
شيشادري seshadri
شيشكاوسكاس siskauskas
شيشكو sisko
شيشكوس seskus
شيشكوفا shishkova
شيشكين shishkin
شيشنق sheshonk shoshenq
شيشوكاس sestokas
شيشيروفا chicherova
شيشيلوف shishelov
شيشين sesen
شيعان shaean
شيغ shig
شيغا shiga
شيغلر sigler
شيغورين chigorin
شيغوزي chigozie
شيغوغ shegog
شيغيتا shigeta
شيغيتاتسو shigetatsu
شيغيرو shigeru
شيغيفومي shigefumi
شيغيميتسو shigemitsu
شيغينوبو shigenobu
شيغيو shigeo
شيف schiff sheaffe sjef
شيفا shiva
شيفاجي shivaji
شيفال sevval
شيفالي chevalley
شيفالييه chevalier
شيفانتون chevanton
شيفتشوك shevchuk
شيفتشينكو shevchenko
شيفداساني shivdasani
شيفر cheever schaeffer schafer scheffer schiffer shaeffer
شيفرز scheffers shavers
شيفروليه chevrolet
شيفكي shefki
شيفكيت shevket
شيفون chevon shevon
شيفي chevy
شيفيرول chevreul
شيفيلد sheffield
شيقياكي shigeaki
شيقيكازو shigekazu
شيقيكي shigeki
شيك schick cheek sik
شيكا chika
شيكابالا shikabala
شيكاتارا chikatara
شيكار shekhar
شيكارد schickard
شيكاغو chicago
شيكال sikel
شيكانو chicano
شيكاي shikai shicai
شيكتر scheckter
شيكتو shigeto
شيكتوشي shigetoshi
شيكلوفسكي shklovsky
شيكمان schekman
شيكو chiyako
شيكي shiki
شيكيبو shikibu
شيكيدا shikida
شيكينا shekinna
شيل schell scheel cheel chelle shell
شيلا sheila chela shila shilla
شيلاء shaila
شيلبا shilpa
شيلبريد skjelbred
شيلبي shelby
شيلبيريك chilperic
شيلتون shelton shilton
شيلد shield
شيلدر schilder
شيلدرايك sheldrake
شيلدز shields
شيلدنفيلد schildenfeld
شيلدون sheldon
شيلديبيرت childebert
شيلديريك childeric
شيلدين shelden
شيلدينفيلد schildenfeld
شيلر schiller scheler sheeler
شيلس shiels
شيلفن schlieffen
شيلكوك shilcock
شيلمينكو shelmenko
شيله scheele
شيلواه shiloah
شيلوبا chiluba
شيلوباد silobad
شيلوخ shiloach
شيلوه shiloh
شيلي shelley shelly chailly schiele shellie
شيليس schilles
شيليغا seliga
شيلين shilin
شيلينسكي chylinski
شيلينغ schelling shilling
شيم shem
شيما shima sheema
شيماء shayma shimaa shaimaa
شيماتاني shimatani
شيمادا shimada
شيمازاكي shimazaki shimasaki
شيماك simak
شيمامرا shimamura
شيماموتو shimamoto
شيمامورا shimamura
شيمان schyman
شيمانوفسكي szymanowski
شيمانوفيتش shymanovich
شيماوكا shimaoka
شيمايا shimaya
شيمب shemp
شيمبورسكا szymborska
شيمبيرسكي simpersky
شيمجو shimojo
شيمر schiemer shemer
شيموادا shimowada
شيموتايرا shimotaira
شيموجي shimoji
شيمودا shimoda
شيمورا shimura shimmura
شيموزو shimizu
شيموس seamus
شيموشي shimoshi
شيموكاوا shimokawa
شيمومورا shimomura
شيمون szymon
شيمونو shimono
شيموهاتا shimohata
شيميزو shimizu
شيميل schemmel schimmel shimell
شيميو shimmyo
شيميونيك simunek
شين shin sheen shen chien chinn schein
شينا shiina sheena chyna chynna sheina
شينادا shinada
شينامي chinami
شينانو chinanu
شيناواترا shinawatra
شيناي shenay
شينباتشي shinpachi
شينبو shinbo
شينتارو shintaro
شينتاني shintani
شينتسو shinchu
شينج shing
شينجاكي shingaki
شينجو shinjo
شينجي shinji shenjie
شيندا shinda
شيندلار sindelar
شيندو shindo
شينز schinz
شينزاكي shinzaki
شينزو shinzo
شينساتو shinzato
شينساكو shinsaku
شينسوكي shinsuke
شينشيلا chinchilla
شينغ xing
شينغيليا shengelia
شينفيا sheinafia
شينك schenk schenck schenke
شينكا shunka
شينكاي shinkai
شينكمان shenkman
شينكيتشي shinkichi
شينه chinh
شينو shino
شينوبو shinobu
شينوجيما shinojima
شينودا shinoda
شينوزوكا shinozuka
شينوسكي shinnosuke
شينول senol
شينوميا shinomiya
شينوهارا shinohara
شينيا shinya
شينيتشي shinichi
شينيتشيرو shinichiro
شينير sener
شينيسي shenise
شينيكوف shchennikov
شينيه chenier
شينيوان xinyuan
شيه sheh shih
شيهارا shihara shiihara
شيهان sheehan shehan
شيهو shiho
شيهي sheehey
شيو shio
شيواتال chiwetel
شيودينيلي chiudinelli
شيوري shiori
شيوزاوا shiozawa
شيوكاوا shiokawa
شيومين xiumin
شيون shiwen
شيونغ xiong
شيويا shioya
شييرفبك schjerfbeck
شيينبرغ schjonberg
صابر saber sabir sabar sabeer
صابره sabire
صابري saberi
صابنجي sabanci
صاحب saheb sahib
صاحبقران sahbaqran
صادق sadek sadiq sadegh sadeq sadik
صادقوف sadygov
صادقي sadeghi
صادقين sadequain
صادوقا saduqa
صاردا sarda
صاروخان saroukhan
صافو sappho
صافي safi
صافيه safieh
صالح saleh
صالحاني salhani salhany
صالحميدزيتش salihamidzic
صالحي salehi
صامد samid
صامويلز samuels
صامويلسون samuelsson
صانع sane
صايب saeb saib
صايبي saebi
صايغ sayigh sayig
صايفي saifi
صايلاك saylak
صبا seba
صباح sabah sabbah subah
صباحي sabahi
صبار sebbar
صباره sabara
صباغ sebag sabbagh sabagh
صبح sobh
صبحي subhi sobhy
صبرا sabra
صبره sabrah
صبري sabri
صبرين sabrine
صبريه sabria
صبور sabbour
صترزهنفه strizhenova
صحراوي sahraoui
صحناوي sehnaoui
صحيح sahih
صدام saddam sadam
صدرالدينوفا sadretdinova
صدربعل hasdrubal
صدف sadaf
صدقي sedki sidqi sedky sudqi
صدقيه shidqia
صدي saddi
صديق siddiq seddiq siddig
صديقوف sydykov
صديقي siddiqui sadiki siddique
صديقين sadikin
صرافيان sarafian sarafyan
صربوليوب srboljub
صربيا serbia
صرخوه sarkhou
صرصار sarsar
صرصور sarsur
صرصوط sarsout
صروف sarruf
صعب saab
صعده saada
صغير sghaier
صغيري saghiri
صفا safa
صفاء safaa
صفدي safadi
صفرا safra
صفرمراد saparmurat
صفره suffrah
صفوان safwan safouan safouane
صفوت safwat
صفورا safura
صفي safiur
صفياري safiyari
صفير sfeir
صفيه safia safiye safiya sfia
صقر sakr saqr saqer sager sakar
صقللي sokollu
صقليه sicily
صلاح salah slah
صلح solh
صلوخ salloukh
صليبا saliba
صليبي sleibi
صليحه saliha
صمد samad samed
صمدي samadi
صمصام samsam
صمونجي somuncu
صموييل samuel
صن sun
صندباك sundback
صندباي sundby
صندستروم sundstrom
صندل sandal
صنصال sansal
صنهاجي sanhaji
صنوع sanu
صهيب suhaib
صهيوني sahyouni
صوالحه sawalha
صوان suan
صوايا sawaya
صوحان suhan
صورال soral
صوطيلو sotelo
صوفان soufan
صوفي sofie sufi
صوفيا sofia sophia sofija
صولانج solange
صولحي sulhi
صوله soula
صوماليا sumaila
صوناي sunay
صونغول sondul
صويلح soilih sweileh
صياح sayah
صياد sayad
صيام seyam syam
صيداوي sidawi
صيدناوي sednaoui
صيراط serrat
صيفاقس syphax
صيقلي seikaly
صيلان saylan
صيهود sayhood
ضاحي dhahi
ضاري dhari
ضاوي dawi
ضبياني dhabiani
ضرار dirar
ضرغام dhurgham
ضعيف zaeef
ضهر dahr
ضياء dhia dhaya diaa
ضيف dhaif
ضيفه dayfa
ضيوف diouf
طارش tarish
طارفيا tarfia
طارق tarek tarik tariq teguia
طارمي taromi
طاسو tasso
طاشانر tasaner
طاشكبري thasyikubra
طاطاناكي tatanaki
طاغور tagore
طافر tafer
طافش tafesh
طاقه taqa
طالب taleb talib
طالباني talabani
طالبلو talebloo
طالبيه talbia
طالقاني taleghani
طاميو tamio
طانبينار tanpinar
طانروفر tanriover
طانيوس tanyus
طاهر tahir dahir tohir
طاهره tahra
طاهري taheri tahri
طاهريان taherian
طاووس tawus taos
طايبيلي taybili
طباطبايي tabatabaei
طباله tobbala
طبر tabar
طبريه tiberias
طبطبايي tabatabai
طبيب tabib
طحان tahan
طحنون tahnoun
طرابزون trebizond
طرابلسي tarabulsi
طرابيشي tarabichi
طرابيك tarabeek
طراد trad
طرازي tarrazi
طرب tarab
طربيه tarabay
طرخان tarkhan
طرزي tarzi
طرشه tarcha
طرشونه tarchouna
طرفه tarafa
طرفي batarfi
طريان terian
طريف tarif
طعمه tuama taama tomah tumah
طعيس taess
طغرل toghrul
طفيل tufail
طلاس tlass
طلال talal
طلايع talai
طلبه tolba tolpa
طلحه talha
طلعت talaat talat
طليع talia
طمبل tambal
طمليه tomaliah
طنان tannane
طنطاوي tantawi tantawy
طه taha
طهارقه taharqa
طهبوب tahboub
طهراني tehrani
طهماسب tahmasp
طواطحه tawatha twatiha
طوال twal
طوالبه tawalbe
طوب toub
طوبار tobar
طوباش topbas
طوبال toubel tobbal
طوبي toubi
طوجي tawaji
طورسركيسيان torsarkissian
طوسون toson tusun
طوقان toukan touqan togan tuqan
طوكيو tokio
طولان tolan toulan
طولون tulun
طوليدانو toledano
طوناخان tunahan
طويل tawil taweel
طياره tayarah
طياش tayech
طيب tayyip
طيبي tayebi tayyebi tibi
طيخيرو tejero
طير tir
طيران tayran
ظافر zafer dhafer dhaffer
ظاهر zahir dhahir
ظريف drif zarif
ظفر zafar
ظل zillur
ظلي zelli
ظنين dhoinine
عابده abida
عابدين abidin abedeen abedin
عاتكه atikah atiqa
عاد aad
عادل adel adil odil
عادله adila
عادلي adeli
عارف aref arif
عارفه arefeh
عاروري arouri aruri
عازار azar
عازاركيفيتش azarkevich
عازر azer
عازريه azrie
عازم azem
عاشر ashir
عاشق asik
عاشور ashour achour ashoor ashor
عاشيت ashayet
عاصم assem asim assim
عاصي assi asi
عاصيمو assimiou
عاطش ates
عاطف atef aatef
عاطفه atefah
عافوه afua
عاكف akif akef
عالم alam alem
عالمكير alamgir
عالمه alime
عاليه alieh
عامر ameur hameur aamir amer amir
عامل amel
عاموس amos
عامي ami
عاميت amit
عاهده aheda
عايده aida
عايش aaish
عايشه ayse aicha aisha ayesha aiche aiysha
عايض ayed
عباد abbad oubad
عباده abada obodas ubadah
عبادي abbadi obbadi ebadi
عباس abbes abbas abbass
عباسه abbassa
عباسي abbasi abbassi
عبد abd abdul abdel
عبدالرحمن abdulrahman
عبدالشكور abdulshaker
عبدالغني abdulghani
عبداللاييه abdoulaye
عبدالله abdullah abdallah abdulla abdellah
عبدراشيف abdrashev
عبدلكي abdelke
عبده abdoh abduh
عبدو abdo abdoo avdo
عبدول abdul
عبدولين abdulin
عبدون abdoun
عبدي abdi
عبديني abdeni
عبري ivri
عبريكا abrika
عبله abla
عبو abbou
عبوب aboub
عبود aboud abbud abud
عبودي aboodi
عبوسي abbousi
عبوك abouk
عبيد obaid abid abeid ubayd obied oubaied
عبيدات obeidat
عبيدالله obeidallah
عبيده ubaida
عبيدي abidi abedi
عبير abir
عتال attal
عتبان utban
عتبه utbah
عتيبه otaibah
عتيق atik atigue atiq
عتيقسوي atiksoy
عتين otain
عثليا athaliah
عثمان osman othman ousmane uthman ottman ohman
عثمانه othmana
عثمانوف usmanov
عثماني assoumani
عجاج ajaj
عجاوي ajjawi
عجايمي adjaimi
عجب ajab
عجرد ajrad
عجرم ajram
عجمي ajami
عجنون agnon
عجه ojjeh
عجيبه ajiba
عداس addas
عداوي addawi
عداي aday
عدس ades
عدلان adlan adlene
عدلي adly adli
عدن adan
عدنان adnan adnane adnen
عده adda
عدوان adwan
عدوس adous
عدويه adaweyah
عدي adi oday odai addi adiy ouday
عذاري idhari
عذراء azra
عرابي orabi aarabi
عرار arar
عراف arraf
عرافي arafi
عراق iraq
عرامين aramin
عرايدي araidi
عرب arab
عربشاهي arabshahi
عربنيا arabnia
عربوش arbouche
عربي arabi
عربيد arbid
عربيلي arbeely
عربيه arabia
عرشان archane
عرفات arafat
عرفان arfan erfan irrfan
عرفطه urfuta
عرفه arafa arfa aarafa arafah
عرفي orfi
عرقتنجي aractingi
عرمان arman
عروب arroub
عروبه aruba
عرودكي arodaky
عروس arous
عروسيه aroussia
عروه urwah aroua orwa urwa
عريب arib
عريبي oraibi arebi arribi
عريجي araiji areiji
عريضه arida
عريقات erekat
عريوات ariouet
عزام azzam
عزان azzan
عزاني izzani
عزاوي azzaoui
عزب azb
عزت ezzat izzet izet izzat
عزرا ezra
عزراييل azrael
عزريا azariah
عزريه azria
عزريييل ezriel
عزمي azami azmi
عزه azza ezza izzat
عزوز azzouz azzuz
عزوزي azzouzi
عزونه azzouna
عزير uzair uzeyir
عزيز aziz azize azyz
عزيزبك azizbek
عزيزه aziza azizah
عزيزو azizou
عزيزون azizon
عزيم aazim
عزيمان azziman
عزيماني azzimani
عزيوز aziouz
عساكر asakir
عسكر askar isker
عسكرخاني asgarkhani
عسكري asgari
عسله asselah
عسلي asali
عسيران osseiran
عسيري aseri
عشا asha
عشتار ashtar
عشراوي ashrawi
عشق ishak
عشقي eshghi
عشم ashamallah
عشوش ashoush
عشيق achik
عشيو achiou
عصاد assad
عصام issam essam esam aissam
عصفور asfour
عصفوره asfura
عصماء asma
عصماني osmani
عصمت ismet ismat
عضوم adoum
عطاء ata
عطار attar
عطاش attash
عطاف attaf
عطالله atallah ataullah
عطري otari
عطفه atfeh
عطوات ataouat
عطوان atwan attwan
عطوشي atouchi
عطوه atwa atwah
عطوي atwi
عطيف otayf
عطيفات atefat
عطيه attia attieh atiyah attiya ateya atia
عظوم adhoum
عظيمه azima
عظيموف asimov
عفاره afarah
عفاف afef
عفان affan
عفاني affane
عفت afet effat afat
عفروتو afroto
عفلق aflaq
عفو afu
عفيره afira
عفيش ofeich
عفيف afif affif
عفيفه afifa affifa
عفيفي afifi
عقاب eqab okab
عقبان agban
عقبه uqba
عقبي okbi
عقراوي akrawi
عقصه oqsa
عقل akal akel akl aqel
عقله uqla
عقيد akid
عقيل ageel akil aqil
عقيله aguila aqeela aqila
عقيلي aghily
عكا acre
عكاري akkari
عكاش akash
عكاشه okasha oukacha
عكره akra
عكروت akrout
عكرود akroud
عكيفا akiva
علا ola
علاء alaa ala aala
علاق alleg allek
علال allal
علالو allalou
علام allam
علامه alama
علاوي allawi
علقمه alqama
علمدار alemdar
علمي elmi
علو alev
علواش allouache
علوان alwan
علوب aloob
علوبه alluba
علوش alloush alwach
علوله alloula
علولو aloulou
علوني allouni
علوي alavi elwi alawi aloui olwi
علويه alaouie alawiya alwiya
علي ali aly
عليا aliye
علياء alia aliya
عليان alyan alian
عليخاني alikhani
عليدوستي alidoosti alidousti
عليزاده alizadeh
عليش elesh illish
عليشر alisher
عليق ollaik
عليكولوف aliqulov
عليم alim
عليه aleya ulayya
عليوان alaywan olajuwon
عليوه alioua
عليوي alaiwi
علييف aliyev
علييفا aliyeva
عماد emad imad
عمادي emadi
عمار ammar amar
عماره amarah ammarah
عماسا amasa
عماش amash
عماشه amasha
عمامو amamou
عمامي amami
عمان amman
عمبر anbar
عمر omar umar omer
عمرام amram
عمران omran omrane amran amrane umran
عمراوي amraoui
عمرو amr amro amru oumarou
عمروس amrus
عمروف umarov
عمري amri omri
عمو ammo ammou
عمواسي amawasi
عمور am
عموري ammouri
عمي ammi
عميحاي amichai
عمير umayr umair
عميرام amiram
عميره amira
عميس umays umais
عميمور amimour
عناب annab
عنات anat
عناد anad
عنان inan
عناني enani
عنايت inayat
عنايتي enayati
عنبره anbara
عنتر antar anter
عنتره antarah
عنجره angara
عنز anz
عنقا anka
عنقاوي angawi
عهد ahed
عهديه ahdeya
عواتي awate
عواجي awaji
عواد awwad aouad
عواضه awada
عوام aouam
عوانه awana
عوده auda audi ouda aoda aodi awdeh
عوديد oded
عوديه aoudia
عوز oz
عوزي uzi uzzi
عوسجه osajeh
عوض awad awadh
عوضيه awadeya
عوف awf auf oof owf
عوفاديا ovadia
عوفر ofer
عوفرا ofra
عوفي aufi
عوفيرا ofira
عولقي aulaqi
عون aoun awn aun
عوني awni auni
عويس owais owaise oweiss
عويطه aouita
عياد ayed ayyad
عياده ayyadah
عياش ayyash ayach ayache ayash ayyasy
عيان ayan
عيد eid
عيدابي eidaby
عيدو eido
عيدي idi
عيديد aidid
عيران eran
عيروط ayrout
عيزر ezer
عيساوي issawi
عيسايا essayah
عيسو esau
عيسي eisa aissa essa eissa eesa issah
عيلام eilam
عين ein
عينوز ainouz
عيني ainy einy
عيواص iwas
عيوش ayouch ayush
عيينه uyaynah
غابارين gabarain
غاباشفيلي gabashvili
غابالدون gabaldon
غابر gaber
غابروس gabrus
غابري gabri
غابريلارغ gabrillargues
غابريلي gabrieli
غابرييل gabriel gabrielle gabriele
غابرييلا gabriela gabriella
غابرييلي gabriele
غابو gabo
غابور gabor
غابولوف gabulov
غابولويلوي gabolwelwe
غابونامونغ gabonamong
غابي gaby gabi gabby gabe
غابيا gabbia
غابياديني gabbiadini
غابيتا gabetta
غابيل gabel
غابيلوندو gabilondo
غابين gabin
غاتلين gattlin
غاتوزو gattuso
غاتي gatti
غاتيت gatete
غاتيكا gatica
غاتيكير gattiker
غاثيجي gathegi
غاجي gadzhi
غادجي gadji
غادسون gadson
غادشييف gadzhiev
غاده ghada
غادوت gadot
غادولين gadolin
غادوييف gadoev
غادي gadi
غاديا gadea
غاديبوا gadebois
غاديفورس gaddefors
غار gahr gar
غارافاني garavani
غاراو garau
غاراي garay
غاربا garba
غاربارك garbarek
غاربو garbo
غاربوت garbutt
غاربيز grabez
غاربيني garbine
غارتسون garretson
غارتنر gartner
غارتون garton
غارث garth
غارثيلاسو garcilaso
غارد garde
غاردر gaarder
غاردن garden
غاردنر gardner
غاردوت gardot
غارديل gardell
غاردينر gardiner
غارزا garza
غارسون garson
غارسي garce
غارسيا garcia
غارسيتي garcete
غارسيس garces
غارغانو gargano
غارغو gargo
غارغولا gargula
غارفي garvey
غارفيلد garfield
غارفين garvin
غارلند garland
غارلين garlin
غارن garrn
غارنر garner graner
غارنو garneau
غارنوران garnerin
غارنيت garnett
غارنيك garnik
غارنيكا garnica
غارنييه garnier
غارو garro garo garou
غارود garrod
غارودي garaudy
غاروس garros
غاروسيو garosio
غاروفالو garofalo
غاروني garrone
غاروود garwood
غاري gary garry
غاريبالد garibald
غاريبالدي garibaldi
غاريبولدي gariboldi
غاريت garrett garett
غاريتي garity garrity
غاريث gareth garath
غاريدو garrido
غاريدي garidi
غاريزيو garizzio
غاريسب gariseb
غاريسون garrison
غاريغيس garrigues
غاريكا gareca
غاريكس garrix
غارين garin
غارينشيا garrincha
غارينو garino
غاريوت garriott
غازا gaza
غازار gazzara
غازاريان ghazarian ghazaryan
غازانيغا gazzaniga
غازاييف gazzaev
غازبوز gaspoz
غازو gazzo
غازوتي gazzotti
غازي gazi ghazy gazzi ghazi
غازيت gazit
غاس gass
غاساما gassama
غاسبار gaspar gaspard
غاسباريتو gasparetto
غاسبيري gasperi
غاستاو gastao
غاستون gaston
غاستوني gastone
غاستينيو gastineau
غاستيير gasteyer
غاسر gasser
غاسكل gaskell
غاسكوين gascoigne
غاسمان gassman
غاسيبا gaciba
غاشتارسكي gastarski
غاشي gashi
غاغا gaga
غاغارينا gagarina
غاغن gaghan
غاغنون gagnon
غاغو gago
غافان gavan
غافانكار gavankar
غافانون gavanon
غافراس gavras
غافرانوفيتش gavranovic
غافراييل gavriel
غافريك gavric
غافريلو gavrilo
غافريلوف gavrilov
غافريلوفا gavrilova
غافريليوك gavrilyuk
غافس ghafes
غافن gavin
غافني gafni
غافيلان gavilan
غافين gavin
غافينكو gafencu
غافيوس gavius
غاك gak
غاكاييف gakayev
غاكسا gaxa
غاكو gaku
غاكوتو gakuto
غاكوشي gakuji
غاكويا gakuya
غال gal gale
غالا gala galla
غالاتين gallatin
غالاتيو galateo
غالارد gallard
غالاردو gallardo
غالاس gallas
غالاسيك galasek
غالاغر gallagher
غالان galland
غالانت galant
غالانتر galanter
غالانتي galante
غالانسكوف galanskov
غالب ghaleb ghalib
غالبياتي galbiati
غالتون galton
غالتونغ galtung
غالدون galdon
غالديانو galdeano
غالديريسي galderisi
غالديكاس galdikas
غالر galler
غالستون galston
غالفان galvan
غالفاو galvao
غالفايو galvao
غالفيز galvez
غالفين galvin
غالمانيني galmanini
غالنر gallner
غالو gallo
غالوا galois
غالواي galway
غالوبا galloppa
غالوبي galuppi
غالوس gallus
غالوي galloway
غالي galli ghaly aghaly
غاليا galia
غالياتسو galeazzo
غاليامين galiamin
غاليانو galeano galiano
غاليت galit
غاليتسكي galitsky
غاليتي galletti
غاليرا galera
غاليريوس galerius
غاليس galis
غاليسي gallice
غاليسيا galicia
غاليغو gallego
غاليفياناكيس galifianakis
غاليكوفيتش galekovic
غاليكي galecki
غاليلي galilei
غاليليو galileo
غاليليوس gelasius
غاليمزيان galimzyan
غالينا galina
غاليندز galindez
غاليندو galindo
غالينوس gallienus
غالينوفيتش galinovic
غاليه gale ghalia ghalya
غاليوتو galeotto
غاليوتي galeotti
غاليينا galeana
غام gam
غامارا gamarra
غامان gaman
غامبا gamba
غامبر gamper
غامبز gumbs
غامبو gampo
غامبوا gamboa
غامبورينا gamborena
غامبيريني gamberini
غامبينو gambino
غاملان gamelin
غامون gammon
غامونيدا gamoneda
غامي gummy
غاميز gamez gamiz
غان gan gunn gun
غانا ganna
غاناتشيان kanachyan
غاناسكولي gannascoli
غاناسي ganassi
غاناندر ganander
غانتس gantz
غانتيموروفا gantimurova
غانثر gunther
غانجي ganji
غاندزي gandze
غاندولفو gandulfo
غاندولفي gandolfi
غاندولفيني gandolfini
غاندي gandhi gandy ghandi
غانز ganz
غانزابال ganzabal
غانزارسكي ganczarski
غانزل gansel
غانسبيرغ gunsberg
غانسو ganso
غانسي gansey
غانغ gang
غانم ghanem ghanim
غانوزا ganoza
غانون ganong
غاني gani
غانيا ganea
غانيبان gagnepain
غانيت ganet
غانيرا ganira
غانيس ganis
غانيون gagnon
غاو gao
غاودان gaudin
غاودخا gadocha
غاودنزي gaudenzi
غاودي gaudi
غاودينو gaudino
غاوديني gaudini
غاوديو gaudio
غاورز gowers
غاوري gaury
غاوس gauss
غاوك gauck
غاولاند gauland
غاي gay gai gaye gae gaie guy
غايا gaia gaya
غاياتري gayathri
غايان gayan
غايتا gaita
غايتان gaetan gaitan
غايتانا gaetana
غايتانو gaetano
غايد gade
غايدوسيك gajdusek
غايسنبيرغر geisenberger
غايسون gayson
غايسير gajser
غايسيريك genseric
غايفر guaifer
غايل gael gayle
غايلاني gaylyne
غايمار guaimar
غاينان gainan
غاينثا gainza
غاينسبورغ gainsbourg
غايوس gaius
غايون gayon
غباري gubari
غباش ghobash ghubash
غباغبو gbagbo
غبرت gobert
غبرييل gabriel
غبهارد gebhard
غبولاهان gbolahan
غبوهوو gbohouo
غبي gibby
غبيشه ghabaisha
غبينغا gbenga
غدار ghaddar
غدن gadahn
غدناسون gudnason
غده ghudda
غدير ghadir
غديره ghedira
غديكلي gedikli
غدين ghedin
غذاهم ghedhahem
غرابار grabar
غرابوفيسكي grabowski
غرابيل grabeel
غراتباتش greatbatch
غراتزل gratzel
غراتسيا grazia
غراتسيانو graziano
غراتسياني graziani
غراد grad
غرادي grady gradi
غراديت gradit
غراديل gradel
غرازر grazer
غرازيادي graziadei
غرازيانو graziano
غراس grass
غراسا graca
غراسو grasso
غراسي grassi
غراسيا gracia
غراسيانو graciano
غراسيلا graciela
غراشيان gratian
غراف graf graaf graaff graff
غرافا grava
غرافتون grafton
غرافلاند graafland
غرافيتي grafite
غرافيس graves
غرافينا gravina
غرام gram gramme
غراماتيكوس grammaticus
غرامشي gramsci
غرامليخ gramlich
غران gran grann
غرانات granat
غرانادو granado
غرانادوس granados
غرانت grant
غرانجر granger
غراند grand
غراندراث granderath
غراندس grandes
غراندستاف grandstaff
غراندماستر grandmaster
غراندهوم grandhomme
غراندي grande granddi
غراندين grandin
غرانكفيست granqvist
غرانكين grankin
غرانهولم granholm
غرانوتشي granoche
غرانوف granoff
غرانوفسكي granofsky
غرانوييرس granollers
غرانيت granit
غرانيرو granero
غرانين granin
غراهام graham grahame
غراو grau
غراوي ghrawi
غراي gray gry
غرايبه gharaibeh ghareibeh
غرايبيل graybiel
غرايس greis
غرايسي gracie
غرايم graeme
غراينجر grainger
غراينر greiner
غربن gerben
غربنار grebenar
غربوفيتش grbovic
غربي garbi
غرزيغورز grzegorz
غرسه gharsa
غرغوريا gregoria
غرقود gharqoud
غرلاندايو ghirlandaio
غرماي grmay
غرندونا grondona
غرني gurney
غرهارت gerhart
غرو grew gro
غروبا grobba
غروبان groban
غروبر gruber
غروبي groppi
غروبيشيتش grubisic
غروبين grubin
غروبيوس gropius
غروتشو groucho
غروته grote
غروتوفسكي grotowski
غروتومسبروتن grottumsbraten
غروتينديك grothendieck
غروتيوس grotius
غروث groth
غروجان grosjean
غرودا gruda
غرودن grodin
غرودوس grodas
غروز grosz
غروزن grusin
غروس gross grosse
غروسجان grosjean
غروسر grosser
غروسكرويتس grosskreutz
غروسمان grossman grossmann
غروسو grosso grosu
غروسيكس grosics
غروف grove groff
غروفر grover
غروفيريدر grooverider
غروقر grogger
غرول grohl
غرومان grumman
غروموف gromov
غروميكو gromyko
غرون groen grun
غرونباوم gruenbaum
غرونباين grunbein
غرونبرغ grunberg
غرونبيرغ grunberg
غرونثال grunthal
غرونديغ grundig
غروندين grondin
غرونسفين grunsven
غرونكوسكي gronkowski
غرونكي gronchi
غرونكيار gronkjaer
غرونهولم gronholm
غرونيفالت grunewald
غرونينغ groning
غروه groh
غروهي grohe
غرويزو gruezo
غرويسمان groysman
غري grey
غريب gharib ghareeb ghrib guraieb
غريبا grippa
غريباوسكايتي grybauskaite
غريبايدوف griboyedov
غريبوين grapewin
غريبي ghribi
غريبيس grebis
غريتا greta gretta
غريتار gretar
غريتري gretry
غريتش gretsch
غريتشنغ grichting
غريتوركس greatorex
غريدر greider
غرير greer grier
غريز gries
غريزارد grizzard
غريزغورز gregorz
غريزلوف gryzlov
غريزمان griezmann
غريس grace gris
غريساليس grisales
غريسباخ grisebach
غريست greste grist
غريسمان graceman
غريسون greyson
غريسي gracy
غريشام gresham grisham
غريشك grischuk
غريشكو grechko
غريشين grishin
غريغ greg gregg greig
غريغا grega griga
غريغسون gregson
غريغوار gregoire
غريغوتي gregotti
غريغور gregor gregoor grigor
غريغوروفيتش grigorovich
غريغوري gregory grigory grigore grigori gregoire grigoriy
غريغوريان grigoryan
غريغوريس grigoris
غريغوريفتش grigorevich
غريغوريني gregorini
غريغوريو gregorio
غريغورييفا grigorieva
غريغيرا grygera
غريف greve greef
غريفان grevin
غريفبارغ grefberg
غريفر grever
غريفن griffin
غريفو griffo
غريفي griffey
غريفيث griffith griff
غريفيثس griffiths
غريفيرز grevers
غريفين griffin
غريكا greki
غريكو greco grieco
غريل grelle
غريلا grella
غريلون grillon
غريلي greeley
غريليش grealish
غريم grimm
غريماس greimas
غريمالدي grimaldi
غريمس grimes
غريمسلي grimsley
غريمو grimaud
غريمونبون grimonpon
غريمي grimi grimmie
غرين green greene grainne
غرينا gerena
غرينبيرغ greenberg
غرينت grint
غريندر grinder
غرينديل grindell
غرينر griner
غرينزبان grynszpan
غرينغارد greengard
غرينغراس greengrass
غرينغلاس greenglass
غرينفيل grenville
غرينفيلد greenfield
غرينواي greenway
غرينوف greenough
غرينوود greenwood
غرينويل greenwell
غرينيار grignard
غرينيت grenet
غرينير greener
غرينينغ greening
غزال ghazal ghezzal ghezal
غزاله ghazaleh ghazalla
غزالي ghezali ghozali
غزاوي gazzaoui ghazawi ghazzawi
غزل ezel
غزلان ghozlan rizlen
غزمش gezmis
غزه gaza
غزوان gaswan ghazwan
غزيال ghezielle
غزيل ghzayel
غزيم gezim
غسان ghassan gassan
غسبرت gisbert
غسبرينسكي gasprinski
غستن gustin
غشام ghachem
غصن ghosn
غصوب ghoussoub
غطاس ghattas
غفران ghfran ghofran
غفوري ghafouri
غفيدوناس gvidonas
غل gul
غلاب ghellab
غلابر glaber
غلاتزماير glatzmayer
غلادمان gladman
غلادن gladden
غلادو gladow
غلاديس gladis
غلاريا glaria
غلازونوف glazunov
غلاسبي glaspie
غلاسر glaser glasser
غلاسكو glasgow
غلاسنر glassner
غلافكوس glafcos
غلام gholam
غلامي gholami
غلانزمان glanzmann
غلانفيل glanville
غلانن glennan
غلاو glau
غلاوبر glauber
غلاين glynne
غلبدين gulbuddin
غلبون ghalboun
غلدريج goldreich
غلزورثي galsworthy
غلشن gulsen
غلشيفته golshifteh
غلغ gilg
غلميه gholmieh
غلوب glubb
غلوبرمان glauberman
غلوبس globus
غلوتوف glotov
غلودين gloeden
غلوديني glaudini
غلوري glory
غلوريا gloria
غلوزمان gluzman
غلوس glos glose
غلوستر gloucester
غلوسر glauser
غلوسقا glosca
غلوسون glosson
غلوش ghalwash
غلوشاكوف glushakov
غلوغوفاتش glogovac
غلوفاكي glovacki glowacki
غلوفر glover
غلوك gluck glock
غلوكنر glockner
غلوم ghuloum
غليب gleb
غليزس gleizes
غليزوس glezos
غليزينسكي glyczinski
غليس gillis
غليسون gleeson
غليغوروف gligorov
غليف gleave
غليفيكاس gleveckas
غليك glick glik
غليكوس glikos
غليلاشفيلي gelashvili
غليلبيرسون glelberson
غليم glimm
غلين glenn
غلينتون glinton
غليندا glenda
غليندون glendon
غليندينينغ glendenning
غليها gliha
غليون ghalioun
غليونجي ghalioungui
غم ghem
غمير gamir
غميض ghommidh
غميلين gmelin
غنابري gnabry
غناسينغبي gnassingbe
غناكو gnako
غنام ghannam ghannem
غنايم ghnaim
غنايوس gnaeus
غنتر gentner
غندليك gundlach
غندوره ghandora
غندوغر gandoger
غنساي gensai
غنطوس ghantous
غنغنوم gungunum
غنفيل gonville
غنم ghanm
غنمه ghanma
غنوه ghenwa ghinwa
غني ghani
غنيزاده ghanizada
غنيم ghonim ghneim ghniem goneim
غنيمه ghenima
غو go gouo
غوا gouw
غوادالوبي guadalupe guadalupi
غواردادو guardado
غواردينو guardino
غوارديولا guardiola
غوارنيري guarneri
غوارنييري guarnieri
غواريزي guarisi
غواريليا guarilia
غوارينتي guarente
غوارينو guarino
غواريني guarini
غوازيرن goisern
غواغوا guagua
غوال gual
غوالتيرو gualtiero
غوالدالبين guardalben
غواما guama
غوان gouin guan
غوانا guana
غوانغ guang
غوانغايتو gwanggaeto
غوانغجونغ gwangjong
غوانغهو guanghu
غوايتا guaita
غوبا gobat
غوبان gobin
غوباني gopane
غوبايدولينا gubaydullina
غوبتا gupta
غوبتون gupton
غوبرت goeppert
غوبلر gubler
غوبلز goebbels
غوبند gobind
غوبي gobbi
غوبيرتي guberti
غوبيل goebel
غوبيناث gopinath
غوبينو gobineau
غوبيه gobet
غوتاس gutas
غوتالس goethals
غوتاما gautama
غوتس gotz
غوتسانتي guzzanti
غوتسمان gottesman
غوتسمانوف gotsmanov
غوتسو gutsu
غوتسي gotsiy
غوتسيريدز gotsiridze
غوتش gotch
غوتشل gotschl
غوتشي gutsche
غوتفريد gottfried
غوتلف gotthelf
غوتليب gotlib
غوتمان gutmann guttmann
غوتنبرغ gutenberg
غوته goethe
غوتهارد gotthard
غوتهولد gotthold
غوتهيلف gotthilf
غوتو goto
غوتوالد gottwald
غوتوسو guttuso
غوتوفينا gotovina
غوتوكو gotoku gyotoku
غوتي gotti guti
غوتيريز gutierrez
غوتيريس guterres
غوتييه gautier
غوث guth
غوثري guthrie
غوثير gauthier
غوجانسكي gozansky
غوجيراد gougeard
غوخ gogh
غود goode good
غودا goda
غودار godard
غودارد goddard
غودال goodall
غودباستير goodpasture
غودبولدو godboldo
غودتشايلد goodchild
غودرون gudrun
غودريدج goodridge
غودسون goodson
غودغر goodger
غودفري godfrey
غودفلوو goodfellow
غودل godel
غودلاك goodluck
غودلي godley
غودمان goodman
غودموندسون gudmundsson
غودموندور gudmundur
غودنبور goodenbour
غودني gudni
غوده gude
غودوفيتش gudovich
غودونوف godunov
غودوي godoy
غودوين goodwin godwin
غودوينس goodwins
غودي gode
غوديتيس gudaitis
غوديسون goodison
غوديفا godiva
غوديلج gudelj
غوديلي gudelj
غودين godin
غودينغ gooding
غوديونسن gudjohnsen
غور gore gur gohr
غوران goran
غوراني gorani
غوراي guray
غورباتشوف gorbachev
غورباخ gorbach
غوربي gorbe
غوربيغي gurpegui
غورتاري gortari
غورتون gorton
غورجوس gorgeous
غورد gord
غوردان gordan
غوردجييف gurdjieff
غوردون gurdon
غورديان gordian
غورديلو gordillo
غورديمير gordimer
غورز gorze
غورس gores
غورساتش gorsuch
غورسكي gorski gorskii
غورسي gorcey
غورسين gursen
غورشين gorshin
غورغ georg
غورغاس gorgas
غورغون gorgon
غورغي gorgui
غورغياس gorgias
غوركا gorka
غوركان gurkan
غوركوف gourcuff
غوركي gorky
غورلاي gourlay
غورلوكوفيتش gorlukovich
غورليك gorelick
غورملي gormley
غورنس gorenc
غورنياك gorniak
غورهام gorham
غورو goro goryo
غوروخوفا gorokhova
غورورا gurira
غوروسيتو gorosito
غوروكس gorocs
غورونغ gurung
غوري gauri ghauri gori gujri guri
غورياينوف horyainov
غوريتزكا goretzka
غوريتسا gorica
غوريز gorriz
غوريكي goriki
غوريل gurel
غوريلا gorilla
غورين goren
غورينديث gurendez
غورينشتاين gorenstein
غورينغ goring
غوريو goryeo
غوزان guzan
غوزمان guzman
غوس guss guus
غوسارد gossard
غوساروف gusarov
غوسبوداريك gospodarek
غوسبودينوف gospodinov
غوستاف gustave gustaf gusztav gustaaf gustav gustavus
غوستافسون gustafsson gustavsson gustafson
غوستافو gustavo
غوسترو gustrow
غوستلي ghostley
غوسلينغ gosling
غوسنباور gusenbauer
غوسو gosso
غوسوين gossuin
غوسين goson
غوش ghosh
غوشه ghawshah
غوشو gosho
غوغا goga
غوغان gauguin
غوغنهايم guggenheim
غوغول gogol
غوفان govan
غوفران gouffran
غوفمان goffman gofman
غوفن goven
غوفو govou
غوفوروف govorov
غوفورون govorun
غوفي guffey
غوفيداريكا govedarica
غوك guk
غوكدنيز gokdeniz
غوكو gokyu
غوكي goki
غول gul ghoul ghul
غولا gola
غولار goulard
غولارت goulart
غولاش golas
غولاغر gulager
غولان golan
غولانسكي golanskib
غولانكز gollancz
غولبارنجاد golbarnezhad
غولبورن golbourne
غولجي golgi
غولد gould
غولدباخ goldbach
غولدبرغ goldberg guldberg
غولدبرونر goldbrunner
غولدبلوم goldblum
غولدبيك goldbaek
غولدثويت goldthwait goldthwaite
غولدر goulder
غولدسبيري goldsberry
غولدستاين goldstein
غولدستون goldstone
غولدشتاين goldstein goldstine
غولدشميت goldschmidt
غولدن golden
غولدنغ golding
غولدوين goldwyn
غولدي goldie
غولدين goldin
غولر guler
غولزار gulzar
غولستراند gullstrand
غولمييه gaulmier
غولناز gulnaz
غوله ghoula
غولوبوفيتش golubovic
غولوبيف golubev
غولوج gulluce
غولوديتس golodets
غولوسوف golosov
غولوفانوف golovanov
غولوم gulum
غولومبيك golombek
غولون goulon
غولي golay
غولياس golias
غوليت gullette
غوليتسين golitsyn
غوليد gulaid
غوليفيتش gulevich
غوليكسون gullikson
غوليكوفا golikova
غوليلمو guglielmo
غولينو golino
غولييلمو guglielmo
غوما goma guma
غوماس goumas
غومبرز gomperz
غومبريتش gombrich
غومبز gumbs
غومر gomer gummer
غومرت gohmert
غومرسال gummersall
غومون gaumont
غومي gumy
غوميرسيندو gumercindo
غوميز gomez
غوميش gomes
غومييني gumienny
غون gon gonne
غوناتاس gonatas
غونار gunnar
غونارسدوتير gunnarsdottir
غوناريس gounaris
غونالونز gonalons
غونبه gonnohyoe
غونت gaunt
غونتر gunter
غونتشاروف goncharov
غونتيكاس gontikas
غونثر gunther
غونجا gonca
غوندا gonda gondo
غوندر gunder
غوندرا gondra
غوندش gundes
غوندوز gunduz
غوندي gundy gondi
غونديه gondet gunde
غونر guner
غونزاغا gonzaga
غونزال gonzales
غونزالس gonzales
غونزالفو gonzalvo
غونزالفيز gonzalvez
غونزالو gonzalo
غونزاليس gonzalez gonzales
غونسالفيس goncalves
غونسيا gonnessiat
غونشيكوفا guncikova
غونغ gong
غونغمن gongmin
غونغور gungor
غونغورا gongora
غونغيانغ gongyang
غونكاغول goncagul
غونكالو goncalo
غونكور goncourt
غونلاوغسون gunnlaugsson
غونن gonen
غونوك gunok
غوني goni guney
غونيتس guntis
غونيش gunes
غونيلا gonella
غوهري gohari
غوهوري gohouri
غوودريتش goodrich
غوور goor
غووينج gowing
غوي goey goi gueye gwei
غويا goya guia
غويان goian
غويبرت guibert
غويتري goytre guitry
غويتوم goitom
غويتيسولو goytisolo
غويتينك goetinck
غويثالس goethals
غويدو guido
غويديتي guidetti
غويديس guedes
غويري goyri
غويزا guiza
غويسدون guesdon
غويطه guetta
غويكوتشيا goycochea
غويل ghouil
غويلدرز guelders
غويلوت guillot
غويلور guelor
غويليم gwilym
غويميز guemez
غوين gwen gwenn gwynn
غويندولين gwendoline
غوينكارد guinchard
غوينيد gwynedd
غويو guyot
غويور goyer
غويون gojun guion
غويي guie
غياتسو gyatso
غياسي gyasi
غيامفي gyamfi
غيانبييترو gianpietro
غيب gibb
غيبرت gippert
غيبري gebre
غيبريسوس ghebreyesus
غيبس gibbs
غيبسون gibson
غيبل gable
غيبهارت gebhart
غيبوزا guebuza
غيبونز gibbons
غيتانيه getaneh
غيتاي gitai
غيتس gates
غيتشارديني guicciardini guichardin
غيتشي giichi
غيتو getu
غيتوود gatewood
غيث ghayth
غيجنا gigena
غيد gyude
غيدا ghida
غيدر geder
غيدرويتس gedroitz
غيدريوس giedrius
غيدس geddes
غيدنز giddens
غيدولين guidolin
غيدون gedeon
غيديش giddish
غيديغيان guediguian
غيرا guerra gera guira
غيراسيموفيتش gerasimovich
غيران guerin guirane
غيراي giray
غيربا gerba
غيرتس girts
غيرتنر gaertner
غيرسباتش gersbach
غيرستمان gerstmann
غيرسون gerson
غيرشون gershon
غيرشوين gershwin
غيرغو gergo
غيرغيلي gergely
غيرفازوني gervazoni
غيرفيه gervais
غيركاليو gercaliu
غيرمان german
غيرميسهاوزن germeshausen
غيرنسي guernsey
غيرهارد gerhard
غيرولايتيس gerulaitis
غيروميل geromel
غيرون guerron
غيريت guerit
غيريتس gerets
غيريرو guerrero
غيريسي giresse
غيريشمن girismen
غيريفيتش gerevich
غيريكه guericke
غيرييه guerrier
غيز ghiz
غيزا giza
غيزوالدو gesualdo
غيزي ghezzi
غيزيم gizem
غيس gus
غيستيدو gestido
غيسر giesser
غيسلاين ghislain
غيسو gayssot
غيش gish
غيشن gichin
غيشه gesche
غيغاس gygax
غيغز giggs
غيفارا guevara guevarra
غيفارش guivarch
غيفت gift
غيفر giefer
غيفن given
غيفنز givens
غيفورد gifford
غيفورغ gevorg
غيفوركيان gevorkyan
غيفي givi
غيكاس gekas
غيكسي geczi
غيل gale gail gil
غيلا ghella
غيلار gellar
غيلارد gillard
غيلاردي ghilardi
غيلاس ghilas
غيلافوغي guilavogui
غيلان ghailan
غيلاني ghailani
غيلبرت gilbert
غيلبير guilbert
غيلداس gildas
غيلدفورد guildford
غيلدكسن gildeixon
غيلدو gildo
غيلدوف geldof
غيلديمايستر gildemeister
غيلرت gellert
غيلز geels
غيلغد gielgud
غيلفاند gelfand
غيلفوند gelfond
غيلفويل guilfoyle
غيلفي gylfi
غيلفيك guillevic
غيلمار gilmar
غيلمان gelman
غيلمر gilmer
غيلمور gilmour
غيلنر gellner
غيلهاوس gillhaus
غيلوت gillot
غيلوري guillory
غيلوم gillom
غيلون gilon
غيليام gilliam
غيليس gilles
غيليسبي gillespie
غيليش gellesch
غيليغان gilligan
غيليفسكي gilewski
غيليمر gelimer
غيلينت guillent
غيليه gillet
غيليهرم guilherme
غيم game
غيماريش guimaraes
غيمان gaiman
غيمريتش gemmrich
غيمس gims
غيمسر gemser
غيميه genmei
غينا ghena
غينادي gennady gennadi gennadij gennadiy
غينارو gennaro
غينتر ginter
غيندا genda
غينريخ geynrikh genrikh
غينز geniez gunji
غينزبره gainsborough
غينزيب genzeb
غينسبرغ ginsberg
غينسبور gainsbourg
غينسبورغ ginsburg ginzburg
غينسر gencer
غينسهايمر gensheimer
غينشر genscher
غينشو gensho
غينغ geng
غينغا ginga
غينكل ginkel
غينوفا genova
غينون guenon
غينوي genwei
غينيا guinia
غينيب gennip
غينيس guinness
غينيفييه genevier
غيهي guehi
غيودا gioda
غيورغي gheorghe
غيورغيو giurgiu
غيورغييف georgiev
غيوروسو ghiorso
غيوري gyory
غيوفراي geoffray
غيوفري geofrey
غيولا gyula
غيونغ kyung
غيونغجونغ gyeongjong
غيونيا ghionea
غيوهاتا guihoata
غيي gyi
غيير geyer
غييرمو guillermo
غييم geim
غيين guillen
فا fa
فاب fab
فابر fabre faber
فابرا fabra
فابرجيه faberge
فابري fabbri fabry fabri
فابريانو fabriano
فابريزيو fabrizio
فابريس fabrice
فابريسيو fabricio
فابريغاس fabregas
فابريكيوس fabricius
فابريني fabbrini
فابي fabi
فابيان fabian fabien fabienne
فابيانا fabiana
فابيانسكي fabianski
فابيانو fabiano fabbiano
فابياني fabiani
فابيش fabisch
فابين fabien
فابيو fabio
فابيوس fabius
فات fat
فاتاناكا vathanaka
فاتانين vatanen
فاتاي fatai
فاتح fatih fateh
فاتس fats
فاتسال vatsal
فاتسيايان vatsyayan
فاتماتا fatmata
فاتمير fatmir
فاتن faten
فاتناني vatnani
فاتو fatou fatau vato
فاتوري fattori
فاتوس fatos
فاتوماتا fatoumata
فاتون fatton faton fatone
فاتي faty
فاتيمان fatiman
فاتيمو vattimo
فاثانا vatthana
فاجاردو fajardo
فاجبايي vajpayee
فاجبنل fagbenle
فاجدا vajda
فاجكسوفا fajksova
فاجنوزي vagnozzi
فاجون fajon
فاجيرالونغكورن vajiralongkorn
فاجيرباك fagerbakke
فاجين faggin
فاجيولي fagioli
فاخر fakher fakhir
فاخوري fakhoury
فاداز vadasz
فادريكي fadrique
فادكيرتي vadkerti
فادن fadden
فادي fady fadi
فاديغا fadiga
فاديم vadim vadym
فادين vaden
فادينينو vadineanu
فاديه fadia
فادييف faddeev
فار farr
فارابيلو farabello
فاراجوت farragut
فاراجي faraggi
فاراداي faraday
فارادي varady
فارار farrar
فاراس varas
فاراكا varacka
فاراكو farruko
فارانوسكاس varanauskas
فاراون faraone
فارايو varallo
فارب farb
فاربانوف varbanov
فاربورغ warburg
فارت vaart
فارتان vartan
فارتوون fartuun
فارتياينن vartiainen
فارتين vaarten
فارجا varga
فارجاو vareja varejao
فارد waard
فاردا varda
فاردارلي vardarli
فاردان vardhan
فاردي vardy
فاردين fardeen
فارزالييف farzaliyev
فارس fares phares
فارسافيك warshaviak
فارساني varsanyi
فارشفسكي warschawski
فارغا varga
فارغاس fargas vargas
فارفارا varvara
فارفان farfan
فارفيلد fairfield
فاركا farka
فاركاس farkas
فاركاش farkas
فاركاو farcau
فاركوهار farquhar
فاركوهارسون farquharson
فارلو farlow
فارلي farley varley
فارليت varlet
فارلين varglien
فارما varma
فارمان farman
فارمانيان farmanian
فارمدي farmadi
فارمر farmer
فارموجوفا varmuzova
فارميجا farmiga
فارميغا farmiga
فارنادو varnado
فارنافاز pharnavaz
فارنان farnan
فارنتينو farentino
فارنزوورث farnsworth
فارنوم farnum
فارني varney
فارنيرود farnerud
فارو farrow
فاروجان varujan
فارودو faarodo
فارورس pheroras
فاروس varus
فاروفاكيس varoufakis
فاروق farouk farooq faruk farouq faruq
فارول farwell
فارولت varrault
فارون faron farron varon
فاريا faria
فارياس farias
فاريس faris
فاريشانوفيتش varesanovic
فاريل farrell pharrell
فاريلا varela
فاريم varem
فارينا farina varina
فارينياس farinas
فاز vaz
فازاري vasari
فازاريلي vasarely
فازر fazer
فازرول fazrul
فازلاغيتش fazlagic
فازيكاس fazekas
فازيلياديس vasileiadis
فازيو fazio
فاساراس vassaras
فاسالو vassallo
فاسانثا vasantha
فاسبرغ wassberg
فاسبندر fassbender
فاست fast
فاستو vasto
فاستيك vastic
فاستين vastine
فاسر vasseur
فاسرمان wassermann
فاسكو vasco vasko
فاسكونسيلوس vasconcelos
فاسكيز vazquez vasquez
فاسلاف vaslav
فاسنستوف vasnetsov
فاسو vaso
فاسوباندو vasubandhu
فاسوسكي vasoski
فاسوف vasov
فاسولاس fasoulas
فاسوني fassone
فاسي vassey
فاسير fisser
فاسيك vasek
فاسيل vasil vassil
فاسيلوبولوس vasilopoulos
فاسيلي vasily vasile vasiliy vasilije vasilj vassiliy
فاسيليداس fasilides
فاسيليس vassilis vasileios
فاسيليسا vasilisa
فاسيليفا vassileva vassilieva vasylyeva
فاسيليفسكي vasilevski vasilevsky
فاسيليفيتش vasilyevich
فاسيليوس vasylius
فاسيليوسكاس vasiliauskas
فاسيلييف vassiljev
فاسينا fassina
فاسينداك vacendak
فاسييف vasiev
فاشاش vasas
فاشكوفا vaskova
فاشكيس vaskys
فاشوك vashchuk
فاشون vachon
فاشيس vashisth
فاشيل vashil
فاضل fadel fadil fazel fazle fadelle fahdel
فاضلي fadhli fazli
فاطم fatym
فاطمه fatima fatma fatimih fatemeh
فاطمي fatmi
فاطنه fatna
فاطيماتا fatimata
فاعور faour fahour
فاغان fagan
فاغرهولم fagerholm
فاغن vagn
فاغنر wagner
فاغو vago
فاغونديس fagundes
فاغيسريتر wagesreiter
فافا vava
فافالورو favaloro
فافالي favalli
فافايي vafaei
فافر favre
فافروفا vavrova
فافرينكا wawrinka
فافوفانين phaphouvanin
فافيلا favela
فافيلوف vavilov
فافيو favio
فاكا vaca
فاكاتاليساو vakatalesau
فاكارويو vacaroiu
فاكت vacth
فاكتور faktor
فاكسمان wachsman
فاكسون faxon
فاككاريلا vaccarella
فاكنرودر wackenroder
فاكولي fakoly
فاكوندو facundo
فاكيتي facchetti
فاكينر falkiner
فال fall phalle
فالا falla vala valla
فالابا falappa
فالابيلا falabella
فالاخ wallach
فالاداريس valladares
فالاردو falardeau
فالانا falana
فالاهي falahee
فالبوينا valbuena
فالتر walther valter
فالترماير faltermeyer
فالتري waltari
فالتسكوغ faltskog
فالتش walch
فالتويانو faltoyano
فالتي valetti
فالتيرس valters
فالتيري valtteri
فالتينغز faltings
فالجافيك valjavec
فالح falih
فالدانو valdano
فالدبيرجر waldburger
فالدسميلر waldseemuller
فالدمولر waldmuller
فالدهايم waldheim
فالدو valdo
فالدوخ waldoch
فالدوميرو valdomiro
فالدي valde
فالديت valdet valdete
فالديجورد waldegard
فالدير valdir valdeir
فالديراما valderrama
فالديز valdes valdez
فالديس valdis
فالديفيا valdivia
فالديفيسو valdivieso
فالديفيوري valdifiori
فالديمار waldemar
فالديمير valdemir
فالراف wallraf
فالزر walser
فالزهوفر walzhofer
فالس valls waals
فالسالفا valsalva
فالسترو valastro
فالستروم wallstrom
فالسر walser
فالغارين valgaeren
فالفيردو vallverdu
فالفيردي valverde
فالك phalke valke
فالكاو falcao
فالكس valckx
فالكم falcam
فالكنبرج falkenberg
فالكنشتاين falkenstein
فالكنهاين falkenhayn
فالكو falco fulco
فالكوفا valkova
فالكون falcon
فالكونر falconer
فالكونس falcones
فالكوني falcone falconi
فالكي falque
فالكياو falcao
فالكير falker
فالكينماير falkenmayer
فالمان wallmann
فالمو valmo
فالمير valmir
فالميرو valmiro
فالميكي valmiki
فالنت valent
فالنتاين valentine
فالنتي valenti
فالنتين valentin
فالنتينا valentina
فالنتينو valentino
فالنتينوس valentinus
فالنتيني valentini
فالنتينيان valentinian
فالنتيين valentijn
فالنر wallner
فالنس valens
فالنسي valensi
فالنسيا valencia
فالنسياغا valenciaga
فالنسيان valenciennes
فالنسيانو valenciano
فالنشتاين wallenstein
فالنير valner
فالو vallo valo
فالوا valois
فالوبيو falloppio
فالوتو vallotto
فالور valur
فالوز fallows
فالوف valov
فالوفجي faluvegi
فالون fallon valon
فالويف valuev
فالويل falwell
فالي valle vale vali valli
فالياني valiani
فاليتا valletta
فاليتوا vaaletoa
فاليتون valeton
فاليتي valette
فاليرا valera
فاليرو valero
فاليرون valeron
فاليري valery valerie valeri valeriy valere
فاليريا valeria valeriia valeriya
فاليريان valerian
فاليريكا valerica
فاليريو valerio valeriu
فاليس valles
فاليسلي valicelli
فاليكا valeika
فاليكاس falekas
فاليكسيا felixia
فاليلي vallely
فالين valin wallen
فالينت valiant valjent
فالينتي valente valenti
فالينتينا valentyna
فالينزويلا valenzuela
فالينكاك valencak
فالينيلا vallenilla
فاليه vallet
فاليير fallieres
فام pham
فاما fama
فامارا famara
فامك famke
فاموتيمي famutimi
فاميتشون famechon
فاميجليتي famiglietti
فان van fan phan
فانا vanna fana fanna
فاناس vanasse
فاناساتيت wannasathit
فانبره vanbrugh
فانتشوني fanchone
فانتوني fantoni
فانتي fante
فانتيربول vanterpool
فانتيفيوس vontavious
فانتيني fantini fanteni
فانجيلوفسكا vangelovska
فانجيليس vangelis evangelos
فانجيو fangio fangyu
فانجيوني vangioni
فاندا vanda
فاندام vandam
فاندايك vandyke
فاندبورج vandborg
فاندر vander
فاندربروك vandenbroucke
فاندربلت vanderbilt
فاندربيكين vanderbeken
فاندرسلوت vandersloot
فاندرفورت vandervoort
فاندرلان vanderlaan
فاندروال vanderwaal
فاندل fandel
فاندنبرغ vandenberg
فاندندريشه vandendriessche
فاندورين vandooren
فانديرجاجت vanderjagt
فانديرليدي vanderlyde
فانديفال vandewalle
فانديفير vandeveer
فانديفيغ vandeweghe
فانديفيير vandeweyer
فانديلا wendela
فاندينبيرغ vandenbergh
فاندينديل vandendaele
فانر wanner
فانزانت vanzant
فانزينا vanzina
فانس vance vanos
فانسانتين vansanten
فانسومرن vansummeren
فانشر fancher
فانغ fong fang
فانغا vanga
فانغجو fangzhuo
فانغزهو fangzhuo
فانغستاد vangstad
فانفاني fanfani
فانك funk
فانكات fancutt
فانكامب vancamp
فانكو vancho
فانكوفر vancouver
فانلاندينغهام vanlandingham
فانهانن vanhanen
فانهودت vanhoudt
فانو fano vano
فانوتزا vannozza
فانوس fanous
فانولي vanoli
فانونا fanuna
فانوني vanoni
فاني fanni fane fanny vaani vanney vanni
فانيا vanja vania
فانيسا vanessa
فانيفار vannevar
فانين fannin
فانينبورغ vanenburg
فانينغ fanning
فانيه vanier
فانيو vaniot
فاهاغن vahagn
فاهالي vahaly
فاهاي fahey
فاهرمان fahrmann
فاهرودن fahrudin
فاهل vahl
فاهلن fahlen
فاهم feham
فاهي fahy fahey vahe
فاهيدين vahidin
فاهيروا vahirua
فاوبل faubel
فاور fawr
فاوري faure
فاوست fawcett faust
فاوستو fausto
فاوستينو faustino
فاولابر faulhaber
فاولر fowler
فاولز fowles
فاوليت vaulet
فاونسا walesa
فاي faye fay fei fai fey
فايا faia
فايال faial
فاياند weyand
فايت veidt veit
فايتسكر weizsacker
فايتنغ fighting
فايدا wajda
فايدل weidel
فايدلينغ weidling
فايدن weyden
فايدنفيلر weidenfeller
فايدو faedo
فايديسوفا vaidisova
فاير fire
فايراباند feyerabend
فايرزينغار feiersinger
فايرو vairo
فايروجس vairogs
فايرينن vayrynen
فايز fayez faez faiez faiz
فايزال faizal
فايزر weiser
فايزه faiza fayza
فايزولين fayzulin
فايس weiss weis
فايسالا vaisala
فايسباخ weisbach
فايسمان weisman
فايسمولر weissmuller
فايسه wiese
فايسون faison
فايغل weigl
فايف fyfe
فايفر fifer pfeifer pfeiffer
فايق faeq faiek faik faiq
فايكوليس vaikulis
فايل weyl
فايلر weiler
فايلن faylen
فايمان faymann
فاين vane
فاينبيرغ feinberg
فاينتسيرل weinzierl
فاينرتشوك vaynerchuk
فاينز vines
فاينس fiennes
فاينشتينز vainsteins
فاينغارتنر weingartner
فاينمان feynman
فايننغر feininger
فاينو vaino
فايو vayo
فايواسو faaiuaso
فايول fayol
فاييه fae faye
فت veth
فتاح fatah fettah
فتالي fatali
فتاي fatadi
فتحي fathi fathy fethi
فتحيه fethia fathia
فترا vetra
فتزجيرالد fitzgerald
فتستاين wettstein
فتشيزاكي fuchizaki
فتفت fatfat
فتوح fattoh fattouh
فتوحي fettouhi
فتيان fityan
فتيتي fetiti
فتيحه fatiha
فتيل fateel
فتيني ftayni
فجر fajr
فجيمرا fujimura
فحص fahs
فخر fakhr
فخراوي fakhrawi
فخرو fakhro
فخري fakhri fakhry fahri
فخريه fahriye
فخنر fechner
فدشنكو fedtschenko
فدعق fadaaq
فدوفينكو vdovenco
فدوي fadwa
فديكند wedekind
فذرستون fetherstone
فرا fra
فراباك vrabac
فرابوو prabowo
فرات firat furat
فراتانجيلو fratangelo
فراتر frater
فراتيلو fratello
فراتيني frattini
فراجوميني fragomeni
فراجي ferradj
فراجيسكوس fragiskos
فرادكار varadkar
فراديك fradique
فرازي frazee
فراس feras firas firass fraas
فراسكو frasco
فراسوني frassoni
فراشري frasheri
فراغفيتش vragovic
فراغوسو fragoso
فراغيون fargeon
فرافيورد frafjord
فراكاستورو fracastoro
فراكس frakes
فراكويك frackowiak
فرامبتون frampton
فرامرز faramarz
فران fran faran
فرانا frana
فرانتشيل franchel
فرانتيشيك frantisek
فرانج frang
فرانجيتش franjic
فراندسن frandsen
فرانز franz
فرانزل franzl
فرانزوي franzoi
فرانزيس franzese
فرانس frans vranes
فرانسمان fransman
فرانسو franso
فرانسوا francois
فرانسواز francoise
فرانسون fransson
فرانسي francie
فرانسيا francia
فرانسيزيك franciszek
فرانسيس frances francis
فرانسيسك francesc
فرانسيسكو francisco
فرانسيسكوس franciscus
فرانسيسكولي francescoli
فرانسيسي francisci
فرانسيلودو francileudo
فرانسيلي francielle
فرانسيليا francelia
فرانسين francine fransen
فرانش franch
فرانشيسكا francesca franziska
فرانشيسكو francesco
فرانشيني francini
فرانشيه franchet
فرانشيوسا franciosa
فرانك frank franck franke
فرانكا franca
فرانكس franks
فرانكفاثر frankfather
فرانكفورتر frankfurter
فرانكل frankel franckel
فرانكلاند frankland
فرانكلين franklyn franklin
فرانكن franken
فرانكو franco franko
فرانكوبان frankopan
فرانكوفا frankova
فرانكوفسكي frankowski
فرانكوفيتش vrankovic
فرانكونا francona
فرانكي frankie franky
فرانكيتشيني franceschini
فرانوفيتش franovic
فرانيتسكي vranitzky
فرانيس vranjes
فرانيش vranjes
فرانيو franjo
فراهم frahm
فراو frau
فراوفديونت vrauwdeunt
فراولي frawley
فراونهوفر fraunhofer
فراي frey frye
فرايبرغ freiberg
فراير fryer
فرايرس fryers
فرايز fries
فرايزر frazier fraizer
فرايس freis
فرايسينج freising
فرايل friel
فربانك vrbanc
فربيكا vrbica
فربين vorapin
فرتوت fertout
فرتيجر frutiger
فرتيو vertue
فرج farag faraj fraj fredj
فرجاد farjad
فرح farah farrah
فرحات farhat ferhat ferhad
فرحاتي ferhati
فرحان farhan
فرحناز farahnaz
فرحي farhi
فرخ farrokh
فرخان farrakhan
فرخرو farrokhroo
فرخزاد farrokhzad
فرخنده farkhonda
فرد fred fard frid
فردكين fredkin
فردندال fredendall
فردوس fardous ferdoos firdaws
فرديت fredette
فرديك verdick
فرديمان vardiman
فرديناند ferdinand
فرديناندو ferdinando
فرزات farzat
فرزاد farzad
فرزان farzan
فرزانغان farzanegan
فرزيتي ferzetti
فرس faras
فرساري farsari
فرساليكو vrsaljko
فرساني farasani
فرستريتن verstraeten
فرستيغ versteegh
فرسخ farsakh
فرشاد farshad
فرشتشيان farshchian
فرشيو ferchiou
فرطوس fartoos
فرعون pharaon feraoun pharaoh
فرغلي farghali
فرفل werfel
فرقان furkan
فرقاني fergani
فرقد farqad
فرقداني farghadani
فرك fricke
فركاش farkash
فركانا farghana
فركي faraki
فركيس virchis
فرلان verlaine
فرلجيتش vrljic
فرليتو ferlito
فرلين ferlin
فرمان firman
فرمانت vermant
فرماندوا vermandois
فرمش vermes
فرمن fermin
فرميش vermeersch
فرميلي vermigli
فرنادسكي vernadsky
فرناس farenas firnas
فرنالد fernald
فرنان fernan
فرناند fernand
فرناندا fernanda ferdinanda fernande
فرنانديز fernandez fernandes
فرناندينيو fernandinho
فرناو fernao
فرنجيه frangieh
فرنر werner
فرنسا france
فرنسوا francois
فرنفلد frauenfeld
فرنك franc
فرنكل frenkel
فرني verney
فرنيا varunya
فرهابتيغ warhaftig
فرهاد farhad farhod
فرهادي farhadi
فرهود farhoud
فروبل frobel
فروبليفسكي wroblewski
فروبليكي vroblicky
فروبيشر frobisher
فروت frot
فروتشي frutschi
فروخ farroukh farrukh
فروخي ferroukhi
فرودنثال freudenthal
فروده frode
فروزسينا fruzsina
فروسارت froissart
فروست frost
فروستييه freustie
فروسيني frosini
فروش froch frosch
فروشانتيه frusciante
فروغ forough
فروكيو verrocchio
فرولوف frolov
فروليش frohlich
فروم fromm frum
فرومان froman vroman
فرومبيرج fromberg
فرومنتان fromentin
فرومهولتز fromholtz
فرومي vroome
فرومين vromen
فرونديزي frondizi
فرونزه veronese
فروهلينج froehling
فرويد freud
فرويدفيلدت frojdfeldt
فرويدنبرج freudenberg
فرويلا fruela
فرويلان froilan froylan
فرويلوند fruelund
فرويند freund
فري frei free ferre vrij
فريا freja freya
فرياس frias
فريال faryal ferial feriel
فريبا fariba
فريبرز fariborz
فريبورغ friborg
فريتاس freitas
فريتزي fritzie
فريتس frits
فريتش fritsch fritch fritsche
فريتيوف fridtjof
فريث frith
فريج frege vrij
فريجاست frigast
فريجه frege
فريجو frigo
فريجوف frithjof
فريجيريو frigerio
فريحات freihat
فريحه freiha
فريد farid fareed ferid ferit faried faryd
فريدا freida frida
فريدامان vredeman
فريدان friedan
فريدبورج fredborg
فريدرش frederick
فريدريتش friedrich
فريدريسي friedericy
فريدريش friedrich
فريدريك fredrik frederik frederic fredric fredrick frideric
فريدريكا frederica frederique
فريدريكس fredericks friderichs
فريدريكسن frederiksen
فريدريكسون fredriksson
فريدريكو frederico
فريدزون fridzon
فريدكن friedkin
فريدل friedel friedell friedl
فريدلاند friedland
فريدلاندر friedlander
فريدمان friedman freedman friedmann fridman friedemann
فريدمانسكي friedmanszky
فريدنسرايش friedensreich
فريده farida farideh
فريدون fereydoon ferydoon freydun
فريدي freddie freddy fredy fredi wrede
فريديريخ friederich
فريديريك frederic
فرير ferrier frier
فريرز frears
فريري freire
فريز friese friz
فريزاس vryzas
فريزر fraser frazer
فريزل frizell frizzell
فريزنيوس fresenius
فريزيا frisia
فريس frease frees freese fres friis
فريسك frisk
فريسكه friske
فريسكو fresco
فريسكوبالدي frescobaldi
فريسناديو fresnadillo
فريسويك vreeswyk
فريسيين vreijsen
فريش frisch
فريشكنيتشت frischknecht
فريشوت frechaut
فريعه friaa
فريغيس frigyes
فريقي feriqi
فريك frick freke
فريكر fricker
فريكسون frickson
فريكش frikeche
فريكونسيس frequencies
فريل fraile
فريلاند freeland
فريليج frelijj
فريلينغ freleng
فريلينغهسين frelinghuysen
فريليني ferlini
فريم frame
فريمان freeman frimann
فريمانيس freimanis
فريمبورغ frimpong
فريمونت fremont
فريمي fremy
فرين frain
فريناديز fernandes
فريناني frignani
فرينتزين frentzen
فريند friend ffriend
فرينش french
فرينغتون farrington
فرينغس frings
فرينك frink
فرينل fresnel
فريني vreni vrigny
فريه freeh
فريو frew
فريوجونسون fridjonsson
فريوريك fridrik
فريولي friuli
فريير freier
فزنين vesnin
فسبازيان vespasian
فستنغر festinger
فستنفلد wustenfeld
فستو westo
فستوس festus
فستينغ festing
فسكي veski
فسيفولود vsevolod
فسينا vecina
فشل vachal
فشولا fashola
فضال feddal
فضالي fadali
فضل fadl fadhl
فضلان fadlan
فضلي fadzli
فضه feddah fedha
فضيل fazeel fadhil fdhil
فضيله fadhila fadhela fadila
فضيلي fadili
فطناسي fatnassi
فطوم fattoum
فطين fatin
فعنونو vanunu
فغالي feghali feghaly
فغاني feghani
ففارا fafara
فقراء foukara
فقي faqi
فقير fekir
فقيه fakih fakeih faqih
فك fuck
فكامي fukami
فكتور victor
فكرت fikret fekrat
فكروش fegrouche
فكرون fakroun
فكري fikri fekry
فكوهي fakouhi
فلاتبرغ flatberg
فلاتشوس vlachos
فلاتكو vlatko
فلاته fallatah falatah
فلاتوف flatow
فلاح falah
فلاحي fellahi
فلاحيان fallahian
فلادان vladan
فلادو vlado
فلادوفيتش vladovic
فلادوي vladoiu
فلاديسالو vladislao
فلاديسلاف vladislav vladyslav
فلاديسلافا vladislava
فلاديسلوس vladislaus
فلاديكا vladica
فلاديمير vladimir wladimir valdemar woldemar
فلاديميرا vladimira
فلاديميرس vladimirs
فلاديميرو vladimiro
فلار vlaar
فلاستو vlasto
فلاستيميل vlastimil
فلاسنكو vlasenko
فلاسوف vlasov
فلاش flach flash
فلاغ flagg
فلافيا flavia
فلافيانو flaviano
فلافين flavin
فلافيو flavio
فلافيوس fulvius
فلاق fellag
فلاكادوري flaccadori
فلاكه flake
فلاكوديموس vlachodimos
فلام flam
فلاماريون flammarion
فلامانت flamand
فلامبارد flambard
فلامستيد flamsteed
فلامنك vlaeminck
فلاميني flamini
فلامينيوس flaminius
فلاميون flamion
فلاناغان flanagan
فلاندرز flanders
فلاندريو flandrau
فلانر flanner
فلانري flannery
فلانس valance
فلانو flano
فلانيري flanery
فلانيو flano
فلاهوس vlahos
فلاهوف vlahov
فلاهيرتي flaherty
فلاور flower
فلاورز flowers
فلاي falay
فلايشر fleischer
فلايشلن flaischlen
فلايشهاور fleischhauer
فلايم flame
فلبس phleps
فلتون fulton
فلدت feldt
فلدستين feldstein
فلر fler
فلرس vollers
فلف welf
فلفال felfel
فلفله felfleh
فلكسنر flexner
فلمال flamel
فلمينج flameng
فلنايي vilnai
فلندرز flinders
فلهاوزن wellhausen
فلو flo flew flous
فلوبير flaubert
فلوجل flugel
فلوجنمان flognman
فلود flood
فلودزميزيرز wlodzimierz
فلور flor flohr flore flur
فلورا flora
فلوران florent
فلورت fleurot
فلورتجي floortje
فلورش florsch
فلورفسكي florovsky
فلوركويديا florquidia
فلورنتا florenta
فلورنتن florentin
فلورنتين florentin
فلورنتينو florentino
فلورنثيو florencio
فلورنس florence
فلورنسا florence
فلورنسكي florensky
فلورنسيا florencia
فلورنوي flournoy
فلورو floro
فلوري fleury florey flory
فلوريان florian
فلوريانا floriana
فلوريث florez
فلوريدا florida
فلوريس flores
فلوريك florek
فلوريكا florica
فلورين florin
فلورينا florina
فلورينتين florentin
فلوريندا florinda
فلورينزي florenzi
فلوريو florio
فلوطرخس plutarch
فلوغر pfluger
فلوفيا fulvia
فلوكاري floccari
فلوكس falawkas
فلوكير fluker
فلوم flum flume
فلومينا flomena
فلوه flohe
فلويد floyd
فليالمسدوتر vilhjalmsdottir
فليب flip
فليبرورد willibrord
فليبكينس flipkens
فليبن flippen
فليبي filipi
فليتر flitter
فليتشا flecha
فليتشر fletcher
فليجن vliegen
فليحان fleihan
فلير flair
فليروف flyorov
فليزاردو felizardo
فليس flis
فليسي flissi
فليشار flesar
فليشر fleischer
فليشمان fleishman fleischmann
فليغر vlieger
فليفل flaifel fulayfel
فليك flick
فليكر flecker flicker
فليكس flex
فليمنج fleming
فليمنغ fleming flemming
فليمينغ flemyng vlemmings
فلين flynn felline
فلينت flynt
فلينترمان flinterman
فليندر flinder
فليندرز flinders
فليني fellini
فليونيس flionis
فمسي vamsi
فمكا femke
فموسا fumusa
فمينوري fuminori
فنار fenar
فنتربيرغ vinterberg
فنتستيك fantastic
فنتسل wenceslaus
فنتسيانوف venetsianov
فنتوري venturi
فنتوريني venturini
فنتون fenton
فنخول fanjul
فندريش fahndrich
فندوم vendome
فندي fandey findi
فنزل fenzl
فنسن finsen
فنسنت vincent vincente
فنطر fantar
فنغ feng
فنلون fenelon
فنميلولا funmilola
فنون fignon
فني fenni
فنيز venise
فنيس funes
فنيش fneish fennich
فهد fahid fahed
فهر fihr fehr
فهرنهايت fahrenheit
فهمي fahmi fahmy fehmi
فهميده fahmida
فهيم fahim faheem
فهيمه fahima fehime
فهيميان fahimian
فو fu fo foo vu
فوا foa fuwa
فواخرجي fawakherji
فواد fouad fuad fouaad
فوارول voirol
فواز fawaz fawwaz
فوازين voisine
فواكومبوتو fuakumputu
فوال fawal
فوانيه voynet
فوايه fue
فوبير faubert
فوبيرت faubert
فوت foote
فوتاتش futacs
فوتاجاوا futagawa
فوتافا votava
فوتاكيس fotakis
فوتاماتا futamata
فوتامي futami
فوترمان futterman
فوترو vautrot
فوتري futre
فوتريخ wuthrich
فوتريل fautrel
فوتس foots
فوتسوف vutsov
فوتسيس votsis
فوتشيغامي fuchigami
فوتكه wuttke
فوتو futo fotu
فوتوري futori
فوتورينو fottorino
فوتوشي futoshi
فوتي foti
فوتيوس fotios fotis
فوتييه vautier
فوث voth
فوثرغل fothergill
فوجت vogt
فوجتش vojtech
فوجريس faugeres
فوجرينيك vugrinec
فوجساكي fujisaki
فوجل fogle
فوجلر fogler
فوجلسانج fuglsang
فوجلستروم fogelstrom
فوجليسانج fuglesang
فوجنر fugner
فوجهارا fujihara
فوجوت fojut
فوجي fujii fuji fujie
فوجيباياشي fujibayashi
فوجيت fugit
فوجيتا fujita
فوجيتاني fujitani
فوجير fugier vaugier
فوجيرير fuggerer
فوجيساوا fujisawa
فوجيشيرو fujishiro
فوجيشيما fujishima
فوجيكاوا fujikawa
فوجيكو fujiko
فوجيلي fugellie
فوجيما fujima
فوجيموتو fujimoto
فوجيموري fujimori
فوجين vujin
فوجيهارو fujiharu
فوجيو fujio
فوجيوارا fujiwara
فوجيوكا fujioka
فوجيوكاس vougioukas
فوجيياما fujiyama
فوخد voogd
فودا fuda
فوداي foday
فودج fudge
فوده foda fouda
فودور fodor
فودي fode foody
فور faure
فوراكوفا voracova
فوران foran
فوراي foray
فوربس forbes
فورت voort
فورتادو furtado
فورتاين fortuyn
فورتس fuertes
فورتسكو fortescue
فورتمبيرغ wurttemberg
فورتول fortoul
فورتون fortun fortune
فورتوني fortuny
فورتونيس fortounis
فورتونيو fortuno
فورتي fortey
فورتيجرن vortigern
فورتيس fortes
فورتين fortin
فورتيه forte
فورث furth
فورجيتسكي worgitzky
فورد ford forde
فورديا furdea
فورديكرز voordeckers
فورساه vorsah
فورست forrest forest furst
فورستال forrestal forstall
فورستر forster foerster vorster
فورستروم forsstrom
فورستمان forstemann
فورستينبيرغ furstenberg
فورسكول forsskal
فورسمان forssmann
فورسمو forsmoo
فورسون forson
فورسيث forsyth forsaith
فورسيل forssell
فورسيليوس forselius
فورشتنبرغ furstenberg
فورغان forgan
فورغون vurgun
فورك furak
فورلان furlan
فورلانيتو furlanetto
فورلانيني forlanini
فورلو furlow
فورلونغ furlong
فورلين forlin
فورم vorm worm
فورمان foreman fuhrmann
فورمس worms
فورموسوس formosus
فورميكا formica
فورنارا fornara
فورنز worns
فورنس forns
فورنهوت vorenhout
فورنوكس furneaux
فورنون vurnon
فورنوني fornoni
فورنير fournier
فورنيل fournel
فورنييه fournier
فورهوف voorhoof
فورهيس voorhees
فورو voro
فوروارد forward
فوروب furube hurube
فوروبي vorobey
فوروتا furuta
فوروشيلوف voroshilov
فوروشيما furushima
فوروكاوا furukawa
فورونتسيفيتش vorontsevich
فورونوف voronov
فورونوي voronoy
فورونين voronin
فورونينكوف voronenkov
فورويا furuya
فوري faure fourie vori
فوريا vouria
فورياديس voreadis
فورياسي furiassi
فوريت fouret
فورير forer furrer
فوريس fores
فوريست fourest
فوريستير forestier
فوريستيري forestieri
فوريسون faurisson
فوريلون vorilhon
فورين voren
فورينو furino
فورينين vuorinen
فوريه foret
فوريو furio
فورييه fourier
فوزان fouzan
فوزر fuser
فوزنياك wozniak
فوزنياكي wozniacki
فوزنيسينسكي voznesensky
فوزي fawzi fawzy fevzi fouzi
فوزينها vozinha
فوزيه faouzia fawzia fozia
فوس vos fosse voss woss
فوسا fossa
فوساتي fossati
فوساري fusari
فوساكو fusako
فوساند vosand
فوسانو fusano
فوست foust voest
فوستارك vostarek
فوستر fewster foster
فوسفوريتو fosforito
فوسكاري foscari
فوسكو fusco
فوسكوبويفا voskoboeva
فوسكوبوينيكوف voskoboinikov
فوسو vuoso
فوسوم fossum
فوسون fusun
فوسي fossey
فوسيلي fucile
فوسينج fosseng
فوسيني fousseni fousseyni
فوش foch
فوشار fouchard
فوشون voshon
فوشي foschi
فوشيدا fushida
فوغ fogh vogue
فوغارتي fogarty
فوغان vaughan
فوغت vogt
فوغتس vogts
فوغر fugger
فوغل fogel vogl
فوغلشتاين vogelstein
فوغلفايدي vogelweide
فوغن vaughn
فوغوان vaugoin
فوفانا fofana fofanah
فوفي fufi
فوقار vugar
فوقاس phocas
فوقس fucks
فوك vuk fok phuc
فوكا fukai
فوكاتسو fukatsu
فوكادا fukada
فوكاريك fukarek
فوكاس vukas
فوكاساوا fukasawa
فوكاشين vukasin
فوكاكوا fukagawa
فوكايا fukaya
فوكر fokker
فوكز vokes
فوكس fox foxe foxx fawkes
فوكسانوفيتش vuksanovic
فوكسبيتشلر fuchsbichler
فوكسس foxes
فوكسهال foxhall
فوكسوورث foxworth
فوكسي foxy foxi
فوكشوري vokhshouri
فوكلان vauquelin
فوكلر voeckler
فوكمان folkman
فوكنر faulkner
فوكو vuko
فوكوا fuqua
فوكوان fuquan
فوكوتيش vukotic
فوكوتيك vukotic
فوكودا fukuda fukuta
فوكوزاوا fukuzawa
فوكوشيغي fukushige
فوكوشيما fukushima
فوكوكا fukuoka
فوكوماتسو fukumatsu
فوكوموتو fukumoto
فوكومورا fukumura
فوكوموري fukumori
فوكومي fukumi
فوكوميتسو fukumitsu
فوكونا vukona
فوكوناك fukunaga
فوكونيشي fukunishi
فوكونييه fauconnier
فوكوهارا fukuhara
فوكوي fukui fukuo
فوكوياما fukuyama
فوكوين fukuen
فوكي foeke
فوكيكا vukica
فوكيل wockel
فوكين fokin fokine
فوكيه fouquet
فوكيون phocion
فول foale
فولا fulla
فولاتش vollach
فولاذ fulad
فولارزوك fularczyk
فولارين folarin
فولان folan
فولانا fullana
فولاند volland
فولاندري volandri
فولانسبي follansbee
فولباتو volpato
فولبي volpi volpe
فولبيك wulbeck
فولتا volta
فولتر wolter volter
فولتس foltz
فولتش folch
فولتمان woltman
فولتيبسي voultepsi
فولجانس fulgentius
فولجر foulger
فولخر volcher
فولر fuller voller
فولرتون fullerton
فولرز vullers
فولست fulst
فولسر folser
فولسكي wolski
فولسوم folsom
فولطشكوف voltchkov
فولغر folger
فولغرن fahlgren
فولغيمون wolgemut
فولغينسيو fulgencio
فولفارت wohlfahrt
فولفرام wolfram wulfram
فولفسون wolffsohn
فولفغانغ wolfgang
فولفنبوتل wolfenbuttel
فولفهيلد wulfhilde
فولفيو fulvio
فولك falk volk folke foulke wolk
فولكان volkan
فولكر volker volcker
فولكرز wolkers
فولكس fulks
فولكمار volkmar
فولكمان volkmann
فولكنر falkner
فولكنشتاين wolkenstein
فولكه wolke
فولكوف volkov wolkoff volkoff
فولكوفا volkova volekova
فولكون faulcon
فولكي fulci
فولكيرت volkert
فولكيس fowlkes
فولمان folman
فولمر vollmer
فولمير fullmer follmer
فولني volnei
فولها volha
فولهارد volhard
فولوب fulop
فولودارسكي volodarsky
فولوديمير volodymir
فولودين volodin
فولودينا volodina
فولوفنيك volovnyk
فولي foley folie folley foly
فوليامي vulliamy
فوليت follett
فوليماكي valimaki
فولينسكي wolinski
فوليي fogli
فوما phouma
فوماغالي fumagalli
فومفيهان phomvihane
فوموسا fumusa
فومي fumi fumie
فومياكي fumiaki
فوميتاكي fumitake
فوميتو fumito
فوميرو fumero
فوميكو fumiko
فوميمارو fumimaro
فومينا fomina fumina
فومينوري fuminori
فوميهيكو fumihiko
فوميو fumio
فومييوكي fumiyuki
فون von
فونا vona
فوناتسو funatsu
فوناجي fonagy
فوناك funak
فوناكوشي funakoshi
فوناكي funaki
فوناموتو funamoto
فونتاس fontas
فونتان fontan
فونتانا fontana
فونتانج fontang
فونتانه fontane
فونتاني funatani
فونتانيلو fontanello
فونته fonte
فونتوش feintuch
فونتي fonte
فونتيجو vonteego
فونتيكتشيو fontecchio
فونتين fontaine fonteyn
فونتينو fonteno
فونج phong
فونجساوثي vongsouthi
فوندا fonda funda
فوندرليش wunderlich
فوندروسوفا vondrousova
فوندريست fondriest
فوندلر pfaundler
فوندو faundo
فوندولوفسكي wondolowski
فونديربوركي funderburke
فونر foner
فونزاليدا fuenzalida
فونزي fonzi
فونست fonst
فونستون funston
فونسي fonsi
فونسيكا fonseca
فونغ fung phuong vong
فونفارا fonfara
فونفيزين fonvizin
فونك funk vonk
فونكه funke
فونلانتين vonlanthen
فونلانثون vonlanthen
فونليه vonleh
فوني foni
فونياما funayama funakawa
فونيجت vonnegut
فونيني fognini
فوهامي fouhami
فوهرر wuhrer
فوول fool
فووليوكي wuolijoki
فوون foon
فوي foy foye
فويادين vujadin
فويت voight
فويتا vojta
فويتاس wojtas
فويتش fuetsch
فويتوفا vojtova
فويتينس wuytens
فويدان vojdan
فويروس foiros
فويريست foirest
فويسن voisin
فويسي voysey
فويشتفانغر feuchtwanger
فويغت voigt
فويغو fuego
فويفودسكي voevodsky
فويكان vojkan
فويلت viollet
فوين fouine foyn voyn
فوينا voinea
فوينتي fuente
فوينتيس fuentes
فوينزاليدا fuenzalida
فوينمايور fuenmayor
فوينوف voynov
فوينوفا voinova
فوينوفيتش voinovich
فوينيتش voynich
فويوان fuyuan
في in vee fee fie vay vh
فياتشسلاو viachaslau
فياتشيسلاف vyacheslav viacheslav viatcheslav
فياخيرفا vyakhireva
فيازوفسكا viazovska
فياسكو fiasco
فياسيسلاف veaceslav
فياض fayad fayyad fayadh
فيافانيز villafanez
فيافوريتي villafuerte
فيالا fiala
فيالار vialar
فيالبه valbe
فيالتسيف vyaltsev
فيالي viale
فياليتسينا vyalitsyna
فيان vian
فيانا viana
فيانت fieandt
فياني viani
فيباس febas
فيباك fibak
فيبر feber febvre weber wepper
فيبرا fibra
فيبسانيوس vipsanius
فيبكه wiebke
فيبلين veblen
فيبي phoebe
فيبيغر fibiger
فيت feth fite veyt
فيتا viita vitaa
فيتاس vitas
فيتال vital
فيتالي vitaly vitali vitale
فيتاليان vitalian
فيتاليس vitalis
فيتاليك vitalik
فيتانتونيو vitantonio
فيتانجيلو vitangelo
فيترستورم wetterstrom
فيترلين fetterlein
فيتروفيو vitruvius
فيتري fautrier vetri
فيتزباتريك fitzpatrick
فيتزجيبون fitzgibbon
فيتزجيرالد fitzgerald
فيتزروي fitzroy
فيتزسيمونز fitzsimmons
فيتزواتر fitzwater
فيتزوالتر fitzwalter
فيتزيك fitzek
فيتسل witsel
فيتش fitch
فيتشر fischer
فيتشنياريك wichniarek
فيتغنشتاين wittgenstein
فيتفاتزيديس fetfatzidis
فيتكلو wetklo
فيتكوس vaitkus
فيتكوفا vitkova
فيتل vettel feitl
فيتلاسيل vytlacil
فيتليوس vitellius
فيتو vito fito
فيتور vitor
فيتوري vittori
فيتوريا vitoria vittoria
فيتورينو vitorino vittoriano
فيتوريو vittorio
فيتوس vitus
فيتولاس vetoulas
فيتولاني vetulani
فيتولد witold
فيتون fitton
فيتي fetty vietti vitti
فيتيبالدو fitipaldo
فيتيبالدي fittipaldi
فيتيتشكوفا viteckova
فيتيس vitez
فيتيسوف fetisov
فيتيغ wittig
فيتيك vittek
فيتينال veetinal
فيتينيس vytenis
فيث faith
فيثاغورس pythagoras
فيثفول faithfull
فيجاتيلي fegatilli
فيجاس viegas
فيجاي vijay
فيجايا vijaya
فيجسا fejsa
فيجليو veglio
فيجمان wegmann
فيجنيرون vigneron
فيجونس vejonis
فيجويراس figueras
فيجيانو viggiano
فيجياني vigiani
فيجيل vigil
فيجيليوس vigilius
فيجين vijayan
فيخس weichs
فيد vid fedde
فيدا vida vaidas
فيداك fedak
فيدال vidal
فيدان fidan
فيداي fidai
فيدر vedder
فيدرا vydra
فيدران vedran
فيدرمان federman
فيدروس phaedrus
فيدريجو fedrigo
فيدرير federer
فيدريكي federici
فيدريو vidrio
فيدس vaides
فيدل fidel
فيدلر fiedler
فيدمار vidmar
فيدمر widmer
فيدن faden
فيدو vidhu
فيدور vidor fedor
فيدورتشينكو fedorchenko
فيدوروفا fedorova
فيدوريفا fedoriva
فيدوسوف fedosov
فيدوسوفا fedossova
فيدوكا viduka
فيدي vedi
فيديا vidya
فيدياس phidias
فيديبيدس pheidippides
فيديجن weddigen
فيديخينا vedekhina
فيديريكا federica
فيديريكو federico
فيديغال vidigal
فيديل fidel
فيديليس fidelis
فيديمان veideman
فيدينكو fedenko
فيديونينسكي fedyuninsky
فيذرستون featherston featherstone
فير fair fer fert wehr
فيرا vera vira
فيرات virat
فيراتا ferrata
فيراتبراسيرت viratprasert
فيراتغ ferratge
فيراتي verratti
فيرارا ferrara ferrera
فيرارو ferraro
فيراري ferrari ferrani
فيراريس ferraris
فيراريو ferrario
فيرازانو verrazzano
فيرافول veeraphol
فيراكوتشا wiracocha
فيرامينكا verameyenka
فيران ferran veran
فيرانكوسكي virrankoski
فيرانيز veranes
فيرايرا ferreyra
فيرايز ferraez
فيربا vrba
فيرباكوفسكيس verpakovskis
فيربانك fairbank
فيربانكس fairbanks
فيربروجن verbruggen
فيربروغ verbrugghe
فيربو firpo
فيربيتسكي verbitsky
فيربير werber
فيربيرن fairbairn
فيربيك verbeek verbeeck verbeke
فيربينسكي verbinski
فيرت vert wirth
فيرتا virta
فيرتر pfirter
فيرتشايلد fairchild
فيرتل viertl
فيرتهايم wertheim
فيرتهايمر wertheimer
فيرتونغن vertonghen
فيرث firth
فيرجاسولا vergassola
فيرجليجوس virgilijus
فيرجيرسون fergerson
فيرجيس verges
فيرجيل virgil vergel virgile
فيرجيني virginie
فيرجينيا virginia
فيرجينيس verginis
فيرجينيو virginio
فيرجينيوس virginijus
فيرخوفتسوف verkhovtsov
فيرداسكو verdasco
فيرداغ ferdag
فيردو verdu
فيردوغو verdugo
فيردونا verdone
فيردونك verdonk
فيردي ferdi verdi verdy
فيردير verdier
فيرديس virdis
فيرديني verdini
فيردينيك verdenik
فيرر farrer
فيرزينده ferzende
فيرسافيل versavel
فيرستابين verstappen
فيرستينبرغ fyrstenberg
فيرسلاين versleijen
فيرسيب versyp
فيرشافت verschaffelt
فيرشلاند ferchland
فيرشو virchow
فيرغا verga
فيرغارا vergara
فيرغسون ferguson
فيرغوس fergus
فيرغوسن vergoossen
فيرغي fergie
فيرغيفر viergever
فيرفال wyrwal
فيركرويس vercruysse
فيركلا wirkkala
فيركلوف fairclough
فيركوتر vercoutre
فيركيرك verkerk
فيرل ferrell veerle
فيرلاند ferland
فيرلس fearless
فيرلوسيو ferlosio
فيرلي fairley fairlie
فيرلينج ferling
فيرليندن verlinden
فيرما verma fermat
فيرمان ferman
فيرماني firmani
فيرمايلين vermaelen
فيرموت vermote
فيرمولين vermeulen
فيرمي fermi
فيرمير vermeer
فيرميلهينو vermelhinho
فيرمين firmin
فيرمينا firmina
فيرن vern verne fern vierne
فيرنا virna
فيرنارد vernard
فيرنانداو fernandao
فيرناندو fernando
فيرنانديز fernandez
فيرنبلوم wernbloom
فيرنت vernet
فيرنر werner ferner
فيرنلي fearnley
فيرنو verno
فيرنون vernon
فيرهارن verhaeren
فيرهايخ verhaegh
فيرهلست verhulst
فيرهوتين vierhouten
فيرهوفشتان verhofstadt
فيرهويفن verhoeven
فيرهيرين verheyen
فيرو ferro vieru
فيروز fairuz feroz feyrouz firoz pirouz
فيروزا fairuza
فيروزه firouzeh
فيروكيو verucchio
فيرول ferrol
فيرون veron fearon
فيرونيتي ferronetti
فيرونيسي veronesi
فيرونيكا veronica veronika weronika
فيرونيلي veronelli
فيرويل farewell
فيري ferri fairey feray ferrie viry
فيريبوري ferebory
فيريت feret
فيريتي ferretti
فيريدنيك perednik
فيرير ferrer
فيريرا ferreira
فيريرو ferrero
فيريري ferreri
فيريس ferris verres
فيريسل feiereisel
فيريسيمو verissimo
فيريشوفا veresova
فيريغنو ferrigno
فيريل ferrell vairelles
فيريللي ferilli
فيرين ferrin viren
فيرينا verena
فيرينباخ fehrenbach
فيرينغ eyring
فيرينغا feringa
فيرينك ferenc
فيريني ferrini
فيرينيو ferrigno
فيريي ferrier
فيزا feza
فيزاردي fezzardi
فيزالله faizullah feizollah
فيزالي vezzali
فيزاليوس vesalius
فيزديل fizdale
فيزر fizer
فيزكاروندو vizcarrondo
فيزكاي vizcay
فيزل wiesel
فيزن faison
فيزنتيني vizentini
فيزنر vizner
فيزو fizeau
فيزياني visiani
فيزيتيو vizitiu
فيزيك vizek
فيزينا vezina
فيزينكوف vezenkov
فيس feys fils vis wyss
فيسا fejsa
فيساج visage
فيساريون vissarion
فيسال vusal
فيساي visay
فيست faist feist
فيستا festa
فيستر pfister
فيسترجارد westergaard
فيسترس vestris
فيسترفيله westerwelle
فيستو vesto
فيسث vesth
فيسدايك vestdijk
فيسر visser
فيسغا vesga
فيسك fisk
فيسكر fisker
فيسكونتي visconti
فيسل wessel
فيسلا vesela
فيسلوفا fislova
فيسلولو veyseloglu
فيسلي vesely veszeli
فيسلين veselin
فيسمان fessmann
فيسنا vesna
فيسنت vicent
فيسنر wiessner
فيسنينا vesnina
فيسوت visot
فيسوتسكي vysotsky
فيسوكر vissoker
فيسوكي wysocki
فيسولو fissolo
فيسي vesey
فيسيبيا vecepia
فيسيتور visitor
فيسيل veysel wissel
فيسيلا fiscella
فيسيلينوفيتش veselinovic
فيسينتيني visentini
فيسيندين fessenden
فيسينزي visenzi
فيسينكو fesenko
فيسينو ficino
فيسيير veissiere
فيش fish
فيشا visca
فيشاك visak
فيشبورن fishburne
فيشتل fichtel
فيشته fichte
فيشتينغر fischinger
فيشر fischer
فيشفيلا vaisvila
فيشليني wesselenyi
فيشمار wechmar
فيشمان fichman
فيشنفسكي vyshnevskyi
فيشنو vishnu
فيشنيافسكي wisniewski
فيشوس vicious
فيشي fieschi
فيشيه fechet
فيصل faycal faycel faysal feisal faisal fesal
فيض faidh
فيغ feig vig
فيغا vega veiga
فيغار veigar
فيغارد vegard vegar
فيغاري figari
فيغديس vigdis
فيغنبوم feigenbaum
فيغو figo
فيغوتسكي vygotsky
فيغودا vigoda
فيغولي feghouli
فيغون vigon
فيغويرو figueiro
فيغويروا figueroa
فيغيرا viguera
فيغيروا figueroa
فيغيريدو figueiredo figueredo
فيغيريس figueres
فيغيز figgis
فيغين figen
فيف viv
فيفا viva
فيفار vivar
فيفاس vivas
فيفالدو vivaldo
فيفالدي vivaldi
فيفانت vivant
فيفانكو vivanco
فيفر pfeffer feffer
فيفرمان fefferman
فيفري faivre
فيفس vives
فيفش fyvush
فيفي fifi
فيفيان vivian vivien vivienne
فيفيانا viviana
فيفيانو viviano
فيفيتا fifita
فيفيك vivek
فيفيكا vivica
فيك vic feick fick wijk
فيكا vika
فيكارت weikart
فيكاس vikas
فيكالاس veikalas
فيكاندير vikander
فيكانيا ficagna
فيكباليك vycpalek
فيكتار viktar
فيكتشياتو vecchiato
فيكتور viktor victor victoire
فيكتوريا victoria viktoria viktoriya viktorija victoriya viktoriia
فيكتوريانو victoriano
فيكتورينو victorino
فيكدينتي ficcadenti
فيكرام vikram
فيكري vickery vickrey
فيكس fix
فيكسيبرون weichselbraun
فيكسيلبيرغ vekselberg
فيكفاغارس vecvagars
فيكك vekic
فيكليانتسيفا vikhlyantseva
فيكن feygin vican
فيكنتييف vikentyev
فيكو veikko vico
فيكونيا vicuna
فيكي vicky vicki vickie vecchi vikki
فيكيرا fichera
فيكيرت weickert
فيكيو vecchio
فيكييرا viqueira
فيل vaile
فيلا villa vila vela fela filla vella
فيلابلان villaplane
فيلات filat
فيلاجيو villaggio
فيلادلفيا philadelphia
فيلار vilar villars
فيلارايجوسا villaraigosa
فيلارخوس phylarchus
فيلاردز velardez
فيلارومان villaroman
فيلارويا villarroya
فيلارويل villarroel
فيلازكيز velazquez
فيلاس vilas
فيلاسكو velasco velazco
فيلاسكيز velasquez velazquez
فيلاش villas
فيلاغران villagran
فيلافلور villaflor
فيلاكازي vilakazi
فيلاكامبا villacampa
فيلالبا villalba
فيلالتا villalta
فيلامين villamin
فيلان phelan velan
فيلاند wieland
فيلاندر philander
فيلانوفا vilanova
فيلانويفا villanueva
فيلاني villani
فيلايني fellaini
فيلب welp
فيلبان villepin
فيلبس phelps
فيلبي philby
فيلبين philbin
فيلتر welter
فيلتروني veltroni
فيلتسمان feltsman
فيلتشيس vilches
فيلتشيف velchev
فيلتمان veltman
فيلته welte
فيلتون felton
فيلجات felgate
فيلجينهير felgenheier
فيلد field feld feuillade
فيلدان vildan
فيلدت veldt
فيلدر felder fielder
فيلدرز wilders
فيلدرموت wildermuth
فيلدز fields fildes
فيلدفيك veldwijk
فيلدكه veldeke
فيلدمان feldman feldmann
فيلدي velde vilde
فيلدين velden
فيلدينغ fielding
فيلدينوف willdenow
فيلديني feldeine
فيلر feller
فيلرس villers
فيلز fells
فيلزن velsen
فيلس wels phills vails
فيلساك vilsack
فيلسترا fylstra
فيلسنر felsner
فيلشتيتر willstatter
فيلشنر filchner
فيلفورت vilfort
فيلفيت velvet
فيلكس felix vilks
فيلكسينوس philoxenos
فيلكه felke wilke
فيلكو velko wilko
فيلكوم willkomm
فيلكينهاوسين welkenhuysen
فيلما vilma vielma
فيلماري vilmarie
فيلمانتاس vilmantas
فيلموتس wilmots
فيلمور fillmore philmore
فيلموس vilmos
فيلنا vilna
فيلنر fellner
فيلهابر feilhaber
فيلهلم vilhelm wilhelm
فيلهلمسون wilhelmsson
فيلهلمينا wilhelmina
فيلهلمينه wilhelmine
فيلهو vilho
فيلو filloux filo velo
فيلوبيلاي velupillai
فيلوتا villota
فيلوتي velotti
فيلوخوروس philochorus
فيلود velud
فيلوز fellowes
فيلوزو vellozo
فيلوس veloce velous
فيلوستراطوس philostratus
فيلوستورغيوس philostorgius
فيلوسو veloso beloso velloso
فيلوفسكي vilovski
فيلوكس velox
فيلومسين villumsen
فيلومينا filomena
فيلومينو filomeno
فيلون villon
فيلوني fullone
فيلي ville willi veli fealy feili
فيليام viliam
فيليب philippe philip philipp filip phillip
فيليبا philippa filippa
فيليبالد willibald
فيليبرت philibert
فيليبرتو filiberto
فيليبس phillips philipps philips
فيليبشينكو filipchenko
فيليبو filippo filippou
فيليبور velibor
فيليبوسيان filiposyan
فيليبوسيس philippoussis
فيليبولي filippouli
فيليبي felipe filipe fellipe filippi
فيليبيكوس philippikos
فيليبيني filippini
فيليتشايز villechaize
فيليجكوف velichkov
فيليخوف velikhov
فيليدا villeda
فيليرز villiers fillieres
فيليز velez
فيليس phyllis phillis
فيليسكيرك philliskirk
فيليسولا filisola
فيليسيا felicia
فيليسيانو feliciano
فيليسيتي felicity
فيليشيا felicia
فيليشيو felicio
فيليطوس philetus
فيليغاس villegas
فيليكان felecan
فيليكس felix feliks
فيليكو veljko
فيليكوفيتش filekovic
فيليماين willemijn
فيليموفسكي wilimowski
فيليمونوف filimonov
فيليمير velimir
فيلينروتر wellenreuther
فيلينغ wehling
فيلينو veleno
فيلينوفسكي velenovsky
فيليو filho viljo
فيليون fillion
فيمتالكوفا vymetalkova
فيمر wimmer
فيمس famous
فيمي femi
فيميرلينج femerling
فيميل fimmel
فين finn vin fenn fynn venn
فينا fina veena
فينابل venable
فينابلز venables
فينات finet
فيناليس vinales
فينان finnan
فينانت veinante
فينانسيو venancio
فيناو finau
فيناي vinay
فيناياك vinayak
فينبوجاسون finnbogason
فينبوغادوتير finnbogadottir
فينبيرج fienberg
فينت vint
فينتا venta
فينتر venter
فينترا vyntra
فينتركورن winterkorn
فينتريس ventris
فينتميليا ventimiglia
فينتورا ventura
فينتوري venturi
فينتولا ventola
فينتولرا ventolra
فينتي fenty vente
فينتيلا vintila
فينج ving
فينجبونس vingboons
فيندت wendt
فيندر fender
فيندرز wenders
فيندلي findlay findley
فيندلين wendelin
فيندولا vendola
فيندونو feindouno
فيندي fendi
فينديك fendick
فينر fenner wiener wehner
فينزي vincze
فينس fennis phineas
فينستيربوش finsterbusch
فينستين vainstein
فينسكي levinsky
فينسل vencel
فينسنت vincent
فينسنتي vincenti
فينسون vinson
فينسي vinci
فينسيسلاو venceslau
فينسينزي vincenzi
فينش finch
فينشر fincher
فينشنزا vincenza
فينغادا vingada
فينغار fingar
فينغر finger
فينغلوس venglos
فينغور vennegoor
فينغولد feingold
فينك fink vink fincke wenck
فينكاترامان venkatraman
فينكل finkel winkel
فينكلستاين finkelstein
فينكلمان winckelmann winkelmann
فينكه finke
فينكيلسين finkelsen
فينكيلمان winkelman
فينلايسون finlayson
فينلي finlay
فينمان veneman feinman
فينه vinh
فينهايس vinhaes
فينو vinu
فينود vinod
فينوس venus
فينوغراد winograd
فينوغرادوف vinogradov
فينوكوروف vinokourov
فينويك fenwick
فيني feeney vinnie vinny phinney fini
فينيال vignal
فينيت vinette
فينيتو veneto finetto
فينيتيان venetiaan
فينيجان finnegan
فينيدي finidi
فينير vignir
فينيراندو venerando
فينيرتي fenerty finnerty
فينيزا fineza
فينيزيانو veneziano
فينيزيلوس venizelos
فينيس finis venis
فينيسا vanesa vinessa
فينيسيو vinicio
فينيسيوس vinicius
فينيش fenech
فينيغاس venegas
فينيغان finnigan
فينيفيسي fenyvesi
فينيكس phoenix
فينيل fennell
فينيلي fennelly
فينيمان vennemann
فينيمور fenimore
فينين fenin
فينيه fine
فينيو venio
فينيولا vignola
فينييري vigneri
فيه veh
فيهت fath
فيهلي feehily
فيهن fehn
فيهير feher
فيو viau
فيوارسون vidarsson
فيوتشيني feutchine
فيودجو feudjou
فيودور fyodor feodor
فيودورفنا feodorovna
فيودوروف fyodorov
فيودوروفنا feodorovna
فيودوروفيتش fyodorovich
فيوديز viudez
فيور feore
فيورافانتي fioravanti
فيورباخ feuerbach
فيورمان fuhrman
فيورنتينو fiorentino
فيورنزو fiorenzo
فيوروني fioroni
فيوري fiori fiore fury
فيوريزي fiorese
فيوريكا viorica
فيوريلا fiorella
فيوريلو fiorillo
فيورينا fiorina
فيورينتينو fiorentino
فيوشانج vieuchange
فيولا viola
فيولانتي violant violante
فيولنر feulner
فيوليت violette violet violett
فيوليتا violeta
فيوم wium
فيوميك fumic
فيون fillon fionn veillon
فيونا fiona
فيونو vuono
فييت viete wiet
فييتو vietto
فييث vieth
فييرا vieira vieyra
فييرجوود vierchowod
فييرز fierz
فييرو fierro
فييري vieri
فييرينيا vieirinha
فييسا feyisa
فيين wien veen vejin
فييه fiey
قابادو qabadu
قابل qabel
قابيل kabil
قاتس guts
قاجر kacir
قادر kader
قادري qadri kadare quadri
قار gara qar
قارابيا garabaya
قاراجا karaca
قاراييف garayev
قارصلي karsli
قارفريكيس garefrekes
قاسكوين gascoigne
قاسم qasim qassim qassem kasim kassem kacem
قاسملو ghassemlou
قاسموف qasimov qosimov
قاسمي kasmi gasmi qasmi
قاسيموف gashimov
قاشوش qashoush
قاصد gassid
قاصين kassin
قاع qaa
قاعود kaoud
قافريلوفيتش gavrilovich
قافيه qafih
قالانجو qalanjo
قالوا gallois
قالوبا gallopin
قالون qalun
قانصوه qanso kanso
قاهري kahri
قاهو gaho
قاو kao
قاووق qaouk
قايتباي qaitbay
قايد gaid
قايدو guido
قايقران ghayeghran
قايم ghaem
قباد kavadh
قباذ kavadh
قباني kabbani qabbani
قبرص cyprus
قبطي copti kopty
قبها kabha
قبيسي kobeissy
قتاده qatada qatadah
قتزن gutzon
قتلمش qutalmish qutulmish
قتيله qutaylah
قحاص gahas
قحطان qahtan
قحطبه qahtaba
قدامه qudama qudamah
قدر gader
قدري kadri kadry kadre
قدس kudus
قدموس cadmus
قدور kaddour
قدوره qadoura qadura
قدير kadeer
قديروف kadyrov
قديش gueddich
قراب ghorab
قراجاقايا karacakaya
قرادنيز karadeniz
قراصو carasso
قرامي grami
قرايشي quraishi
قرايلان karayilan
قربان ghorban kurban
قربانبور ghorbanpour
قربانوف kurbanov
قرباني ghorbani
قرداحي kurdahi
قرطاس cortas
قرطال kartal
قرطالو carthalo
قرطباوي qortbawi
قرفالي guerfali
قرقاش qarqash
قرقول qurqul
قرماح guermah
قرن qern
قرنق garang
قره qurra
قروابي guerouabi
قروس gros
قريب qarib
قريشي qureshi kureishi
قريطم qraytim
قريع qurei
قزقز guezguez
قزوح khazzouh
قزويني qazvini
قسطا qusta
قسطال qostal
قسطندي qustandi
قسطنطين constantine
قسطنطينيوس constantius
قسوم guessoum
قسيس kassis
قسيله ksila
قشوع kashua
قصاب qassab kasab
قصابني kasabni
قصارجيان kassarjian
قصو kassou
قصي qusai koussay
قصير kassir
قصيري cossery
قضماني kodmani
قطالمش kutalmis
قطان kattan qatan qattan
قطب qutb
قطبي ghotbi
قطران qatran
قطناني qatanani
قطيط kotaite
قعاني qaani
قعوار kawar qawar
قلا qala
قلاده kelada
قلام qallam
قلج kilij
قلحيه galhia
قلعجي kalaji
قلفا kalfa
قلم qalam
قلي quli
قليلات kulaylat
قليني kellini
قمامديه guemamdia
قمر qamar kamar
قمو qumu
قميحه kumayha
قناوي gnaoui kenawy qinawi
قنبر qanbar qanber
قنبل qunbul
قندلفت kandalaft
قندوز guendouz
قنديل andil kandeel kandil qandeel qandil
قنسطنطينيسكو constantinescu
قنصل konsol
قنواتي kanawati
قهواتي kahawaty
قهوجي gahwji kahwaji
قوام qavam
قوانتشونغ guanzhong
قواندي gawande
قواوي gaouaoui
قوبلاي kublai
قوبنطيني goubantini
قود good
قوره koura
قوزنيل gosnell
قوزو kuzu
قولان gulan
قولدمان goldman
قوه guo
قويدر qwaider
قويض kwid
قويعه gouiaa
قيافا caiaphas
قيراط guirat
قيزه guiza
قيس kais qays
قيسي qissi kaissi
قيقه guiga
قيلر kiler
قيمنر gmeiner
قينان qenan
قيناي kinay
قينجو genco
قيوري gurie
قيوم quayum
قيومجيان kouyoumdjian
كا ka
كاب cap kabe
كابا kaba
كاباتشينسكايا kapachinskaya
كاباجنوت cabagnot
كابادزه kapadze
كاباديا kapadia
كاباركا cabarca
كاباروس caparros
كاباروني capparoni
كاباس kabbas kapas
كاباسو cabassut capasso
كابال cabal
كاباليرو caballero
كاباليك capalik
كابان cabannes
كابانا cabana
كاباناس cabanas
كابانوس cabanos
كابانياس cabanas
كابانيس cabanis
كابانيلاس cabanelas
كابانينا kapanina
كاباهوج cabahug
كاباييرو caballero
كاباييفا kabayeva
كابتين kapteyn
كابديفايل capdeville
كابديفيلا capdevila
كابرا capra
كابراك kaburagi kaburaki
كابرال cabral
كابرالوفا kapralova
كابرز capers
كابروس kapros
كابرون capron
كابرياتي capriati
كابريتا cabrita
كابريرا cabrera
كابريرو cabrero
كابريس caprice
كابريستو capristo
كابريفي caprivi
كابريل cabrel
كابريلو cabrillo caparello
كابريلي caprile
كابرينوفيك cabrinovic
كابريني cabrini
كابريو caprio
كابس kapes kappes
كابسالي capsali
كابسز kapusuz
كابسيس kapsis
كابشاو capshaw
كابشاي kapshay
كابكوفيك capkovic
كابل cabel cabell
كابلان kaplan caplan
كابلاي cablay
كابلر kappler
كابلون kaplun
كابليتشني kaplychnyi
كابنيك kapnek
كابو capoue cabo capo
كابوا capua kabua
كابوانو capuano
كابوبيانكو capobianco
كابوت cabot caput
كابوتشو capucho
كابوتي capote
كابور kapur kapoor
كابورن caporn
كابوري kabore
كابوريك kaburek
كابوريه kabore
كابوزيس kaposi
كابوستا kaposzta
كابوستكا kapustka
كابوش kabos
كابوشينسكي kapuscinski
كابوكالو caboclo
كابونسوان kabungsuwan
كابونغو kabongo
كابوني capone cappone
كابوي kabwe
كابي cape kabi
كابيا cabella
كابيتانوس kapetanos
كابيتانوفيتش kapitanovic
كابيتسا kapitsa
كابيتونوف kapitonov
كابيروسي capirossi
كابيزا cabeza
كابيزاس cabezas
كابيستاني cabestany
كابيسي capece
كابيكي capecchi
كابيل cabell capelle kapil
كابيلا capela capella kabila
كابيلكا kobilka
كابيللو cappello
كابيلمان kapellmann
كابيلو cabello capello
كابيلي capelli
كابين capin
كابينو kapino
كابيوسين capucine
كابيولي cappioli
كات kat katt cat
كاتاج cattage
كاتارزينا katarzyna
كاتارينا katarina katharina catarina katariina
كاتافوتشي katafuchi
كاتاكيري katagiri
كاتالان catalan
كاتالدو cataldo
كاتالدي cataldi
كاتالين katalin
كاتالينا catalina
كاتالينسكي katalinski
كاتالينو catalino
كاتاليني cattalini
كاتالينيتش katalinic
كاتانو katano
كاتانوساكا katanosaka
كاتانيو cattaneo
كاتاياما katayama
كاتب kateb
كاترال cattrall
كاترمول cattermole
كاترو catroux
كاتري katri
كاترين katrin katrine catherine
كاترينا katrina kateryna caitriona ecaterina
كاتزر katzer
كاتزنبرج katzenberg
كاتزنيلسون katznelson
كاتزيرز katzirz
كاتس katz cutts
كاتسبي catesby
كاتسراغي katsuragi
كاتسكي katsuki
كاتسنوسكي katsunosuke
كاتسهيسا katsuhisa
كاتسو katsu katsue
كاتسواكي katsuaki
كاتسوتوشي katsutoshi
كاتسوتومو katsutomo
كاتسوجي katsuji
كاتسورا katsura
كاتسورانيس katsouranis
كاتسوسابورو katsusaburo
كاتسوشي katsushi
كاتسوشيجي katsushige
كاتسوكاكي kutsukake
كاتسوكو katsuko
كاتسوليس katsoulis
كاتسوماسا katsumata
كاتسومي katsumi
كاتسوهيرو katsuhiro
كاتسوهيسا katsuhisa
كاتسوهيكو katsuhiko
كاتسويا katsuya
كاتسويوشي katsuyoshi
كاتسيارينا katsiaryna
كاتسير katzir
كاتسيفيليس katsivelis
كاتسيكاريس katsikaris
كاتل cattell
كاتلون kettlun
كاتلي catley
كاتليت catlett
كاتليغو katlego
كاتلين catalin katelyn
كاتمول catmull
كاته katte
كاتو kato cato gatoh katoh qato
كاتوفاس katoufas
كاتوكوف katukov
كاتون catton
كاتونغو katongo
كاتي katie kati katy katee
كاتيا katja katya katia khatia
كاتيديس katidis
كاتيش katic
كاتيك katic
كاتيلون catillon
كاتيلينا catilina
كاتيليناس katelynas
كاتينا katina
كاتينكا katinka
كاتيو cattiau
كاثر cather
كاثرادا kathrada
كاثرين catherine katherine katharine kathryn kathrine kathrin
كاثكارت cathcart
كاثلين kathleen
كاثي kathy cathey
كاثينكا kathinka
كاجا caja
كاجال kajal
كاجان kagan
كاجتازوفيتش kajtazovic
كاجو caju
كاجوري cajori
كاجي kaji
كاجياما kagayama kajiyama
كاجيتا kajita
كاجيتان kajetan
كاجينو kajino
كاجيوارا kajikawa kajiwara
كاجيورا kajiura
كاخال cajal
كاخي kakhi
كاد cadee
كادار kadar
كادالورا cadalora
كادانتو cadantu
كادبوري cadbury
كادجي kadji
كادشمان kadashman
كادلا kudla
كادلي cadle
كادواكي kadowaki
كادوجان cadogan cadougan
كادورنا cadorna
كادوم gadoum
كادي cady kadee kadi
كاديل cadel
كاديلاك cadillac
كادينا cadena
كادينوك kadeniuk
كار carr car kar
كارا kara cara carra
كاراباتيتش karabatic
كارابوستولو karapostolou
كارابويه karaboue
كارابيليزي carapellese
كارات karat
كاراتانتشيفا karatantcheva
كاراجياله caragiale
كاراجيو caragiu
كاراداغ karadag
كارادانوف garadanow
كارادومان karaduman
كارادين carradine
كاراريتو carraretto
كاراز carraz
كارازو carazo
كاراس karas
كاراسكو carrasco
كاراسكوسا carrascosa
كاراسو carrasso karasu
كاراسون karason
كاراشيما karashima
كاراطايف korotayev
كاراغر carragher
كاراغونيس karagounis
كارافاجيو caravaggio
كارافاييفا karavayeva
كاراكلا caracalla
كاراكورت karakurt
كارالامبيديس charalambidis
كاراليك karalek
كارامان karaman
كارامانليس caramanolis
كارامبولاس karampoulas
كاراموكو karamoko
كاران karan
كارانتينوس karantenos
كارانو carano
كارانوس caranus
كاراهان karahan
كاراي karaj karay
كارايان karajan
كاراييل karayel
كارب karp
كاربا karba
كارباتشير karbacher
كارباتي karpati
كارباخال carbajal
كاربايو carballo
كاربتس karpets
كاربجياني carpegiani
كاربر carper
كاربلوس karplus
كاربليك karpluk
كاربن karpin
كاربنتر carpenter carpentier
كاربوف karpov
كاربوفا karpova
كاربونارو carbonaro
كاربونه carbune
كاربوني carboni
كاربونيرو carbonero
كاربونيل carbonell carbonel
كاربي krabbe
كاربيلان carpelan
كاربينتيرو carpintero
كاربينسكي karpinski
كاربينكو karpenko
كاربينين karppinen
كاربيو carpio
كارتاجنر kartagener
كارتاش cartas
كارتالتيبي kartaltepe
كارتر carter
كارترايت cartwright
كارترون cartron
كارتس cartes
كارتش karch
كارتلند cartland
كارتن cartan
كارتوه carteus
كارتي carty
كارتيرون carteron
كارتين kurten
كارتيو cartio
كارتييه cartier
كارثينينجير kartheininger
كارجان karacan
كارجيل cargill
كارد card
كاردار kardar
كارداشيان kardashian
كاردان cardin
كاردانو cardano
كاردس cardus
كاردلي cardle
كاردوزو cardozo
كاردوس cardus
كاردوسو cardoso
كاردون cardone
كاردونا cardona
كاردي cardi cardy
كارديك kardec
كارديل kardelj
كارديلي cardelli cardilli
كارديلينهو cardellino
كارديناس cardennas cardenas
كاردينال cardinal kardinal
كاردينالي cardinale cardinali
كاردينوسا cardenosa
كارزو carzou
كارسافينا karsavina
كارستن carsten
كارستنز carstens
كارستنسن carstensen
كارستينز carstens
كارستينس karstens
كارسدورب karsdorp
كارسلي carsley
كارسون carson
كارسير carcer
كارسينتي karsenti
كارسييري carcieri
كارش karsh
كارغرجم kargarjam
كارغوس kargus
كارفاخال carvajal
كارفالو carvallo
كارفاليو carvalho
كارفان karvan
كارفانيا carfagna
كارفر carver
كارفل karvel
كارفي carvey
كارفيل carville
كاركاسون carcassonne
كاركوبينو carcupino
كاركي karki
كارل karl carl
كارلا carla karla
كارلايل carlisle carlile
كارلتون carleton charleton
كارلسبرغ carlberg
كارلستروم carlstrom
كارلسن carlsen carleson
كارلسون carlsson carlson karlsson karlsen
كارلسونس karlsons
كارلسيمو carlesimo
كارلفلت karlfeldt
كارلن carlon
كارلهاينز karlheinz
كارلو carlo charlo kaarlo
كارلوتو carlotto
كارلوس carlos
كارلوف carloff karloff karlov
كارلوفيتش karlovic
كارلومان carloman
كارلوند carlund
كارلي carly carli kaarle karlie
كارليباخ carlebach
كارليس carles karlis karalyos
كارليسل carlisle
كارليك karlik
كارليكي karlicky
كارليل carlyle
كارلين carlin
كارلينج carling
كارم karem marem
كارماك carmack
كارمايكل carmichael
كارمل karmele
كارمن carmen
كارمونا carmona
كارميكاييل carmichael
كارميل carmel
كارميلا carmella
كارميلو carmelo
كارميليتا carmelita
كارمين carmine karmen
كارن caren curren karen
كارناب carnap
كارنجي carnegie
كارنهان carnahan
كارنو carnot carnus karno
كارنوسكي karnowski
كارنوفسكي carnovsky
كارني carney carne
كارنياديس carneades
كارنيرا carnera
كارنيرو carneiro carnero
كارنيزيس karnezis
كارنيشوفاس karnisovas
كارنيل carnell
كارهارت carhart
كارهان karhan
كارو caro carew karo
كاروانا caruana
كاروبي karube
كاروتشي karrueche
كاروث carruth
كاروثرز carruthers
كارورو karuru
كاروسو caruso
كارول carol carroll karol carole carrawell carrol
كارولا carola karola
كارولتون carrollton
كارولوس karolos
كارولوف karaulov
كارولي karoly karolyi
كاروليس carolis
كارولين caroline carolyn karoline carlene
كارولينا carolina karolina
كاروماما karomama
كارون caron
كارونغا karounga
كارويا carulla
كاري carey kari curry carrie cary kare
كارياس carias
كارياكن karjakin
كاريبيرت charibert
كاريتا karita
كاريتشمان calichman
كاريتو caritoux
كاريتيرو carretero
كاريج courage
كاريجان kerrigan
كاريداد caridad
كاريداس karidas
كاريدي caridee
كاريديا caridia
كارير carrier carrere carriere karrer
كاريرا carrera carreira
كاريراس carreras
كاريرو carrero
كاريري carrere
كاريزو carrizo
كاريس caresse caris karis
كاريسيمي carissimi
كاريشما karisma
كاريك carrick
كاريكا careca
كاريكاري karikari
كاريكاسولو caricasulo
كاريكو carrico
كاريكيزي karekezi
كاريكين karekin
كاريل karel carrel carel carell carril kaarel
كاريلا karella
كاريليرو carrilero
كاريليس carriles
كاريلين karelin
كاريلينو carolino
كاريم careme
كاريمبو karembeu
كاريموف karimov
كاريمي karyme
كارين karin carin catrin karren karyn kearyn
كارينا kareena karyna
كارينثيا carinthia
كارينغتون carrington
كاريني carini
كارينيانو carignano
كارينياوسكاس kariniauskas
كارينيو carreno
كاريه carre
كاريو cariou carillo carewe
كاريوس karius
كاريوكا kariokka
كاريير carriere
كازابلانكاس casablancas
كازابون cazabon
كازاريس cazares
كازارين casarin
كازاز kazaz
كازال cazal
كازالي cazale caszely
كازاليه cazalet
كازاما kazama
كازان kazan
كازانتزاكيس kazantzakis
كازانتسيف kazantsev
كازانجا cazanga
كازانكينا kazankina
كازانوفا casanova kazanova
كازدال kazdal
كازراني kazerani
كازلوسكاس kazlauskas
كازماريك kaczmarek
كازميشف kuzmichov
كازنوري kazunori kazuyori
كازو kazuo kazu kazue
كازواكي kazuaki
كازوتوشي kazutoshi
كازوتومي kazutomi
كازورلا cazorla
كازوسا kazusa
كازوشي kazushi
كازوشيجي kazushige
كازوكو kazuko
كازوكي kazuki
كازومي kazumi
كازوميتشي kazumichi
كازوناري kazunari
كازوهيتو kazuhito
كازوهيرو kazuhiro
كازوهيسا kazuhisa
كازوهيكو kazuhiko
كازوو kazuyo
كازويا kazuya
كازويوشي kazuyoshi
كازويوكي kazuyuki
كازي cazzie
كازيجيلدين kazhegeldin
كازيخانوف kazykhanov
كازيسكي kaziyski
كازيلي caselli
كازيموفا kazimova
كازيمير casimir kazimir
كازيميرز kazimierz
كازيميرسكي kazimierski
كازينافي cazenave
كازينسكي kaczynski
كاس cass kas kass
كاسا scassa
كاسات cassatt
كاساتكينا kasatkina
كاسادو casado
كاسادوس casados
كاسادي cassady
كاساديسوس casadesus
كاسار casar
كاساري casari
كاسارين casarin
كاساس casas kasas
كاساغراندي casagrande
كاسافيتز cassavetes
كاسال casale casal
كاسالس casals
كاسالي kassaly
كاسامايور casamayor
كاسان cassin
كاسانجالا kasangala
كاساندرا cassandra
كاسانو cassano
كاساني cassani
كاساهارا kasahara
كاساوغوا kasagawa
كاساي kasai
كاسب kasib kasseb
كاسبار caspar kaspar
كاسبارس kaspars
كاسباروف kasparov
كاسباري caspary
كاسبر kasper gaspar kacper
كاسبرتشاك kasperczak
كاسبرزيك kasprzyk
كاسبرسكي kaspersky
كاسبوتيس kasputis
كاسبي casspi
كاستان castan
كاستانتي cascante
كاستانو castano
كاستانيدا castaneda
كاستانيو castagno castano castanho
كاستانيوس castaignos
كاستر custer caster
كاسترا kaastra
كاستراتوفيتش kastratovic
كاستراتي kastrati
كاسترو castro
كاستل castel castell
كاستلانيتا castellaneta
كاستلر kastler
كاستلنوفو castelnuovo
كاستليس castells
كاستنر kastner castner
كاستوربا kasturba
كاستونير castonier
كاستيا castilla
كاستيبلانكو castiblanco
كاستيخون castejon
كاستيدو castedo
كاستيل casteele
كاستيلاتزي castellazzi
كاستيلازي castellazzi
كاستيلان castellan
كاستيلانو castellano
كاستيلانوس castellanos
كاستيلاني castellani
كاستيلس casteels
كاستيلفي castellvi
كاستيللي castelli
كاستيلو castillo castelo castello
كاستيلون castellon
كاستيلين castelen
كاستيليني castellini
كاستيليوني castiglione
كاستين kastein
كاستينشيولد castenschiold
كاسداجليس kasdaglis
كاسدين kasdan
كاسك cask
كاسكارينو cascarino
كاسكل caskel
كاسكو casco
كاسكيرو casquero
كاسل cassel castle cassell kassel
كاسمير casmir
كاسندر cassander
كاسندري cassandre
كاسنر kassner
كاسو caso
كاسوبون casaubon
كاسوسولا kasusula
كاسولا kasola
كاسولي casoli
كاسوما kassoma
كاسومي kasumi
كاسون kasun cason casson
كاسونا casona
كاسونجو kasongo
كاسوندي kasonde
كاسويا kasuya
كاسويل caswell
كاسي cassi cassie kase
كاسيا casilla
كاسياس casillas
كاسيانوف kasyanov
كاسيتي cassetti
كاسيدي cassidy
كاسيراجي casiraghi
كاسيرتا caserta
كاسيرر cassirer
كاسيرو casero
كاسيريو chasseriau
كاسيلا casella cascella
كاسيلتون casselton
كاسيلز cassels
كاسيلي cassilly kaceli
كاسيمجانوف kasimdzhanov
كاسيمير kasimir
كاسيميرو casemiro casimero casimiro
كاسين casin
كاسيني cassini casini
كاسيو cassio casio
كاسيودوروس cassiodorus
كاسيوس cassius
كاش cash kash
كاشا kasha
كاشاني kashani
كاشتا kashta
كاشتانوف kashtanov
كاشغري kasgari kashgari
كاشليكوفا kachlikova
كاشي kashii
كاشيا kashia
كاشيباي kashibai
كاشيتشكين kashechkin
كاشيروف kashirov
كاشيرين kashirin
كاشيغر kashigar
كاشيما kashima
كاشين kashin
كاشينداموتو kachindamoto
كاشيوا kashiwa
كاشيواسي kashiwase
كاشيواغي kashiwagi
كاصد gassid
كاطع gatea
كاظم kadhim kazem kazim kadhem
كاظمي kazemi kazemy
كاظميان kazemian
كاغ kaag
كاغا kaga
كاغامه kagame
كاغان kagan
كاغانوفيتش kaganovich
كاغاوا kagawa
كاغني cagney
كاغو kago
كاغي kaegi kage
كافاداركوف kawadarkow
كافاداي cavaday
كافازاشفلي kavazashvili
كافاش kavas
كافالليرو cavallero
كافالي cavalli
كافاليرو cavaleiro
كافاليري cavalieri
كافان cavan kavan
كافانا cavanna kavanagh
كافاناه kavanagh
كافانو cavanaugh
كافاني cavani
كافانيليس cavanilles
كافاي cavaye
كافاييرو cavallero
كافاييس cavailles
كافتان kaftan
كافري caffrey
كاففاداس kavvadas
كافكا kafka
كافلاك kavlak
كافلنيكوف kafelnikov
كافلين coughlin
كافنديش cavendish
كافنر kavner
كافو cafu
كافوتيكا kafoteka
كافوسي kavossy
كافومبا kafoumba
كافي caffey caffi
كافياري cavallari
كافيت cavett
كافيدس kaviedes
كافيري caffery
كافيزل caviezel
كافيس caves
كافيل cavell cavill
كافيليا caveglia
كافين caven
كافيناغي cavenaghi
كافينال cavenall
كافيه cafe
كاك kac kak
كاكاروديس kakaroudis
كاكازو kakazu
كاكاو cacau
كاكستون caxton
كاكغي kakigi
كاكل kachel
كاكلاماناكيس kaklamanakis
كاكموتو kakimoto
كاكمي kagami
كاكنيي kakine
كاكو kaku cako kakoi
كاكوتا kakuta
كاكوتالوا cacutalua
كاكودا kakuda
كاكودو kakudo
كاكوكو kakoko
كاكوما kakuma
كاكونجي kakonje
كاكويتشي kakuichi
كاكويه kakuei
كاكياتشي kakiuchi
كاكياتوري cacciatore
كاكياما kageyama
كاكيتا kakita
كاكيسيس kakiousis
كاكيغاوا kakegawa
كاكينوما kakinuma
كاكينوموتو kakinomoto
كاكيهارا kakihara
كاكيوزيس kakiouzis
كاكيوني cacchioni
كال cal cale kal
كالا calla kalla
كالابا kalaba
كالابان kalabane
كالابريا calabria
كالابريس calabrese
كالاترافا calatrava
كالاتشيف kalachev
كالاثيس calathes
كالاراش kalarash
كالاري kalari
كالاس callas calas
كالاسان calasan
كالاشنيكوفا kalashnikova
كالافات calafat kalafat
كالاما kalama
كالامارو calamaro
كالامبوكيس kalampokis
كالان callan
كالاندريا calandria
كالاندولا calandula
كالانغا kalanga
كالانوس calanus
كالاهان callaghan callahan
كالايتزاكيس kalaitzakis
كالايزس kalaizis
كالايو calaio
كالب kalb
كالبانا kalpana
كالبرت calbert
كالبو culpo
كالتاك kaltack
كالتينبرون kaltenbrunn
كالتينبرونر kaltenbrunner
كالدارا caldara
كالداس caldas
كالدر calder
كالدربانك calderbank
كالدروود calderwood
كالدنهوفيه caldenhove
كالدويل caldwell
كالديرا caldera
كالديرولا caldirola
كالديرون calderon
كالديري caldere
كالديكوت caldicott
كالر kahler
كالري callery
كالزاتي calzati
كالزادا calzada
كالستروم kallstrom
كالغرين kallgren
كالفا calfa calva
كالفاري calvary
كالفو calvo
كالفوس clavius
كالفي calve calvi kalve
كالفيت calvet
كالفيرت calvert
كالفين calvin
كالفينو calvino
كالفينيس kalvenes
كالكان kalkan
كالكبرينر kalkbrenner
كالكمان kalkman
كالكوت kalkot
كالكي kalki
كالكينز calkins
كالما calma
كالمان kalman kallman
كالمنوس kalamanos
كالمينت calment
كالنيتيس kalnietis
كالنييت kalniete
كالهون calhoun
كالو kalu callow kalou
كالواي calloway
كالوزني kaluzny
كالوست calouste
كالوشا kalusha
كالوم calum callum
كالوموم kalumum
كالون kallon
كالوناس kalonas
كالويارو caloiaro
كالويتوكا kaluyituka
كالوييف kaloyev
كالي cali calley kali callie culley kaley
كاليا calia
كالياري caliari
كاليان kellyanne
كاليانيوتيس kallianiotes
كاليب caleb kaleb
كاليتزيديس kalaitzidis
كاليتزيس kalaitzis
كاليتوفسكا kalytovska
كاليجوري caligiuri
كاليجيس kaligis
كاليخا calleja
كاليداسا kalidasa
كاليدياتو kalidiatou
كاليرو calero
كاليروي kalliroi
كاليري kaleri
كاليس calles kalles
كاليستا calista
كاليستوس callixtus
كاليسثينيس callisthenes
كاليسون callison
كاليش kalisch
كاليشر kalischer
كاليغاريس caligaris
كاليغولا caligula
كاليغيوري caligiuri
كاليف califf
كاليفي kalevi
كاليكراتيس callicrates
كاليكو calico
كاليلي kaleli
كاليم khaleem
كاليما kgalema
كاليماخوس callimachus
كالين callen kalin
كالينبيرغ kahlenberg
كالينتيفا kalentieva
كالينغ kaling
كالينغو kalengo
كالينكوف calincov
كالينن kallinen
كالينيتشنكو kalynychenko
كالينيكوس callinicos
كالينيكيديس kallinikidis
كالينين kalinin
كالينينا kalinina
كاليو kallio
كاليولايد kaljulaid
كام cam kam
كاماتا kamata kamita
كاماتارو camataru
كاماتشو camacho
كامارا camara kamada kamara
كامارازا camarasa
كامارانو cammarano
كامارغو camargo
كامارك kamark
كامارينا camarena
كاماسو camaso
كاماكافيفووولي kamakawiwoole
كاماموتو kamamoto
كامان kaman
كامانو camano kamano
كاماني kamani
كامانيو caamano
كاماو kamau
كاماي komai
كامب camp
كامبا campa kampa
كامباتللي campatelli
كامبازو campazzo
كامباس campas
كامباسيرس cambaceres
كامبامبا kampamba
كامبان campan
كامبانا campana
كامباني campani
كامبانيا campana
كامبانيارو campagnaro
كامبانيلا campanella
كامبانيولو campagnolo
كامبايلو campillo
كامبر cambor kamber kamper
كامبراد kamprad
كامبرباتش cumberbatch
كامبرونيرو cambronero
كامبريا cambrea
كامبرياني campriani
كامبريدج cambridge
كامبس camps
كامبفرت kaempfert
كامبل campbell kampl
كامبن campen
كامبنارتس campenaerts
كامبو campo campao
كامبوامور campoamor
كامبورا campora
كامبوريس camporese
كامبوزانو campozano
كامبوس campos
كامبوش kampusch
كامبومانز campomanes
كامبون cambon cambone
كامبي camby campy
كامبياسو cambiasso
كامبيجلي campigli
كامبيريو camperio
كامبيز campiz kambiz kambozia
كامبيل campbell
كامبين campin
كامبيو cambio campeau
كامبيون campion
كامتو kamto
كامدار kamdar
كامر kammer
كامرا kamra
كامراز camras
كامران kamran
كامرانيفر kamranifar
كامرلينغ kamerlingh
كامرون kammron
كامسترا kamstra
كامسكي kamsky
كامشاد kamshad
كامشيما kameshima
كامكار kamkar
كامكيه kamke
كامل kamel kamil camel
كامن camen kamen
كامنسكخ kamenskikh
كامنسكي kamenskiy
كامهانج khamhaeng
كامو kamo camus
كامورانيزي camoranesi
كاموسو camusso
كاموغاوا kamogawa
كاموف kamov
كاموفال camufal
كامومبيلا camumbila
كاموناس camunas
كاموهارا kamohara
كاموي kamui
كامويس camoes
كامويشيدا kamoshida
كامويندو kamwendo
كاموينهو kamwenho
كامي kamei cammy
كاميا kamiya
كاميابينيا kamyabinia
كاميتشيس camechis
كاميخو camejo
كاميدا kameda
كامير camier
كاميرا camera
كاميرر kammerer
كاميرون cameron
كاميريتشس kammerichs
كاميرين camerin
كاميزو kamijo
كاميسو chamisso
كاميشوار kameshwar
كاميغكاتا kamigata
كاميفوكوموتو kamifukumoto
كاميكا kamioka
كاميكاوا kamikawa kamekawa
كاميلا camilla camila kamilla
كاميلو camilo
كاميلوس camillus
كاميلي camille camilli
كاميليا kamilia
كاميليونير chamillionaire
كاميمارو kamimaru
كامين kamen
كامينزيند camenzind
كامينسكي kaminski kaminsky
كامينغز cummings
كامينوف kaminow
كاميني kamini
كامينيرو caminero
كامينيف kamenev
كاميهاميها kamehameha
كاميوازومي kamiwazumi
كاميياما kamiyama
كان caan kaan kahn
كانا kana canna
كانادا kanada
كاناداس canadas
كاناردو canardo
كانازاكي kanazaki
كانازونو kanazono
كانافارو cannavaro
كاناكاريديس kanakaredes
كاناكو kanako
كاناكوبو kanakubo
كاناكوفا kanakova
كانالي canali canalli
كاناليس canales canalis
كاناموري kanamori
كاناوا kanawa
كاناي kanai kanae
كانايا kanaya
كاناياما kanayama
كانايب canipe
كانبه kambe
كانت canth
كانتابريا cantabria
كانتارو kantaro
كانتاريل cantareil
كانتاكوزينو cantacuzino
كانتاليخو cantalejo
كانتر kanter kanther
كانتربري canterbury
كانتروفيتش kantorovich
كانترويتز kantrowitz
كانتريل cantrell
كانتلي cantlie
كانتنفلاس cantinflas
كانتو canto
كانتور kantor cantor
كانتون canton cantone
كانتونا cantona
كانتوني cantoni
كانتي kante
كانتيرا cantera
كانتيرو cantero
كانتيكين cantekin
كانتيلو cantillo
كانتيلون cantillon
كانتيه cantet
كانجور kangur
كانجياني cangiani
كانجيرت kangert
كاندا kanda
كانداس candace
كاندالانو kandalanu
كاندامو candamo
كاندر kander kandarr
كاندراكيرتي candrakirti
كاندريفا candreva
كاندل kandel
كاندي candy
كانديا kandia candia
كانديد candide
كانديدو candido
كانديس candice candace candis
كانديلا candela
كانديلاكي kandelaki
كانديمير kandemir
كانر kanner
كانزاكي kanzaki
كانزونيري canzoneri
كانساس kansas
كانستانتسين kanstantsin
كانسو cansu
كانسوكي kansuke
كانسيلو cancelo
كانسيلوتي cancellotti
كانسيليرا cancellara
كانسين cansin
كانغ kang kangxi
كانغانا kangana
كانغراندي cangrande
كانغوا kangwa
كانفال cannavale
كانفوري kanfory
كانفيلد canfield
كانكا kanka
كانكادو cancado
كانكاراش kankaras
كانكان cancan
كانكر cankar
كانليس kanellis
كانمان kahneman
كانو kano cano
كانوبيو canobbio
كانوت cnut
كانوتيه kanoute
كانوث knuth
كانودو canudo
كانوسا canosa
كانوفا canova
كانوفاس canovas
كانولا canola
كانون kanon cannon
كانونيكا canonica
كانونيكوف kanunnikov
كانيادا canada
كانيبا canepa
كانيبي kanepi
كانيت canet
كانيتز canitez
كانيتو kaneto
كانيتي canetti
كانيجيا caniggia
كانيدا kaneda
كانيدو canedo
كانير caner
كانيرا caneira
كانيزا caniza
كانيزارو cannizzaro
كانيزاريس canizares
كانيزاليس canizales
كانيس canes
كانيسترارو cannistraro
كانيسكينا kaniskina
كانيشثا kanishtha
كانيفسكي kanevskyi
كانيكو kaneko kaneco
كانيل kanel kaniel kanehl
كانيلا canella kannila
كانيمارو kanemaru
كانيموتو kanemoto
كانينغ canning
كانينغهام cunningham
كانيني canini
كانيو caniu
كانيوتو cagnotto
كانيياس canellas
كانييندا kanyenda
كانييه kanye
كاهام kaham
كاهان kahan
كاهانا kahane
كاهاناموكو kahanamoku
كاهانوف kahanoff
كاهلر kahler
كاهلو kahlo
كاهون cahoon
كاهيل cahill
كاهيم kahiem
كاهيه kahia
كاوا kawa
كاوااغيشي kawagishi
كاواانابا kawanabe
كاوااي kawai
كاوابوتشي kawabuchi
كاواتا kawata
كاواتاكي kawatake
كاواتشي kawachi
كاواجوتشي kawaguchi
كاوادا kawada
كاوارا kiwara
كاواساكي kawasaki
كاواسومي kawasumi
كاواسي kawase
كاواشيما kawashima
كاواف kavaf
كاواكامي kawakami
كاواكيتا kawakita
كاواماتا kawamata
كاواموتو kawamoto
كاوامورا kawamura
كاواموري kawamori
كاوامي kawamae
كاوانامي kawanami
كاوانو kawano
كاواني kavani
كاوانيشي kawanishi
كاواهارا kawahara
كاواهارادزوكا kawaharazuka
كاوبر kuyper
كاوبرين cobrin
كاوبيرز cuypers
كاوتر kauter
كاوتسكي kautsky
كاوثورن cauthorn cawthorn
كاوثون cawthon
كاودونج caodong
كاور kaur
كاورو kaoru
كاوري kaori
كاوريسمكي kaurismaki
كاوزاوا kozawa
كاوشيك kaushik
كاول cowell
كاولز cowles
كاون kaun
كاوندا kaunda
كاونديرا kaondera
كاويت kawit
كاويزنسكي kawczynski
كاي kay kai kaye kae
كايا kaia kaya
كايافاس kaiafas
كايالت caillat
كاياناما kayanuma
كايانو kayano
كاياني kaiane
كايباكايا kaypakkaya
كايبر kuiper
كايت kate kite
كايتا kaita
كايتانو caetano cayetano
كايتل keitel
كايتلي kightly
كايتلين kaitlyn caitlyn
كايتو kaito
كايتون caton
كايتي katty
كايجوسوز kaygusuz
كايجي kaiji
كايدا kaida
كايدن cayden kayden
كايديك caidic
كايرا kaera
كايرني cairney
كايرول cayrol
كايرولي cairoli
كايري kyrie
كايزا kiesza
كايزر kaiser kaizer kayser keizer
كايسا kaisa kajsa
كايسارا caicara
كايسن kaysen
كايسون kyson kaysone
كايسيب khaiseb
كايسيدو caicedo
كايسيليوس caecilius
كايشو kaishu
كايف kaif
كايكا kaika
كايكو kaiko
كايكوفسكي cajkovski
كايل kyle
كايلا kyla cayla
كايلبيل kaelbel
كايلس kailas
كايلو caillou cailo
كايلور kaylor
كايلي kylie cailliau kaili
كايمار kaimar
كايمان cayman
كايمبي kaimbi
كاين caen cain cayne kayne
كايو caio
كايوتي cayouette
كايوكو kayoko
كايومي kayumi
كايوويت cayouette
كاييبوت caillebotte
كباره kabbara
كبروس cypros
كبريانو kyprianou
كبريلوفيك cubrilovic
كبفرناجيل kupfernagel
كبلينغ kipling
كبه kubba
كبها kabaha
كبوش kabouche
كبولاني coppolani
كبير kabeer kabier kabir
كبيري kabiri
كتاب kuttab
كتاني cattanei
كتانيو cattaneo
كتاينن katainen
كتايون katayoun
كتبغا kitbugha kitbuqa
كتر cutter
كتساف katsav
كتسس kitsis
كتلر cutler
كتلين caitlyn
كتولوس catullus
كتيسلاف ctislav
كتيله ktila
كثبيرت cuthbert
كجك kucuk
كجو kajjo
كجيرستي kjersti
كحاله kahala kahhala
كحلول kahloul
كحلون kahlon
كحيل kahil
كدريك kedrick
كدي keddie
كديفار kadivar
كرا carra
كراب crabb crabbe
كرابف krapf
كرابل krapl
كرابيكاس krapikas
كرات kratt
كراتزمان kratzmann
كراتزير kratzer
كراتشكوفسكي krachkovsky
كراتشمان kracman
كراتوخفيلوفا kratochvilova
كراتوشفيل kratochvil
كراتوفيل kratovil
كراتيروس craterus crateuas
كراج cragg
كراجسكي krajeski
كراجنك krajnc
كرادوك craddock cradock
كرار karrar
كراره karara
كراروب krarup
كراس karass
كراستو crasto
كراسكا carrusca
كراسكو carrasco
كراسكيل kraschel
كراسناهوركاي krasznahorkai
كراسنر krasner
كراسنوروتسكايا krasnoroutskaya
كراسنوف krasnov
كراسوس crassus
كراسوفا krasova
كراسون craciun
كراسيف karasev
كراسيمير krasimir
كراسين krasin
كراسينسكي krasinski
كراسيونيسكو craciunescu
كراش crash
كراشو crashaw
كراغ kraag krag kragh
كرافات cravat
كرافار crafar
كرافان karavan
كرافت kraft krafft craft
كرافتس crafts
كرافتسوف kravtsov
كرافتشوك kravchuk
كرافسيك krafcik
كرافن craven
كرافيرو cravero
كرافيز kraviz
كرافيلي caravelli
كراكا craca
كراكسي craxi
كراكوسكي krakowski
كرال kral krall
كرالوفيتس kralovec
كرالي kralj
كراليرت kralert
كراليوك kraljuk
كرام cramm
كراماريتش kramaric
كرامايا kurumaya
كرامب kramp
كرامبتون crampton
كرامر kramer cramer
كرامزين karamzin
كرامنليس karamanlis
كرامنيك kramnik
كرامه karamah
كرامي karami
كرانتزكي krantzcke
كرانز crantz kranz
كرانزكوفسكي kranzkowski
كرانزلاين kraenzlein
كرانستون cranston
كرانش cranch
كرانفايتر kranevitter
كرانكل krankl
كرانمر cranmer
كرانهام cranham
كرانيتشار kranjcar
كراهوينكيل krahwinkel
كراودر crowder
كراوس kraus krause crouse krauss krausz
كراوفورد crawford
كراوكزوك krawczuk
كراولي crowley karawli
كراي kraay kreigh
كرايزلبرغ krayzelburg
كرايستون crayston
كرايسكي kreisky
كرايسلر chrysler kreisler
كرايشه kreische
كرايغ craig
كرايفيسكي krajewski
كرايفيلد kraayeveld
كرباج kerbaj
كربان krpan
كربغا kerbogha
كربوسينا karbonopsina
كربول karboul
كربولز carballes
كربيجن corbijn
كربينالو carpinello
كربييان krpeyan
كرجتشيكوفا krejcikova
كرجسوفا krejsova
كرد kurd
كردغلي kardaghli
كرزانوفسكي chrzanowski
كرزانيتش krzanich
كرزاي karzai
كرزينوفيك krzynowek
كرزيوينا krzewina
كرسبي crispi
كرستاييتش krstajic
كرستفسكي krstevski
كرستن kersten kirstenius
كرستو krsto
كرستولوفيتش krstulovic
كرستياني cristiane
كرستين krstin
كرسول creswell
كرسي kersey
كرشمي kurshumi
كرشيمير kresimir
كرغوفيتش krgovic
كرفنداكيتش crvendakic
كرفينكوسكا crvenkoska
كرفييل kerviel
كركدن karkadan
كركر karker
كركلا caracalla
كركهوف kerkhove
كركوف kerkhof
كركي karaki karki
كرليجا krleza
كرم karam kerem
كرما karma
كرماش krmas
كرمالي kermali
كرمبرغا krumberga
كرمبوتيتش krmpotic
كرمزين karamzina
كرمي karmi carmi
كرمياني garmeyani
كرميش kermiche
كرناغهان kernaghan
كرنجيتش krnjic
كرنس cryns
كرنشي krenshi
كرنكوفيتش crnkovic
كرهوفا crhova
كرهين krhin
كرو crow crewe crowe
كروات croat
كرواتو croatto
كروب kropp
كروبا krupa
كروباليجا krupalija
كروبي karroubi
كروتزن crutzen
كروتي crotty
كروتيكوف krutikov
كروثامر krauthammer
كروج krug
كروجر kroeger
كروجنولا crugnola
كرودا kruuda
كرودب crudup
كروذرس crothers
كروز crews cruise cruz cruze
كروزار kreuzer
كروزن kruzen
كروزه kruse
كروس crosse kroos krouse
كروسات crusat
كروساريول crosariol
كروساس crosas
كروسان crossan
كروسبي crosby
كروستا crosta
كروسلاك kroslak
كروسلي crossley
كروسمان crossman
كروسول crosswell
كروسوهيتي crosswhite
كروسيات cruciat
كروسين crossin
كروش karouch kerrouche
كروشر croshere
كروشلين kruslin
كروشيل kruschel
كروغ krogh
كروغر kruger krueger
كروغمان krugman
كروفت croft
كروفر crover
كروفوبوسكوف krovopuskov
كروفورد crawford
كروك crook kroc
كروكر crocker
كروكس crookes
كروكسكو krocsko
كروكشانك cruikshank crookshank
كروكفورد crockford
كروكنبيرغ krukenberg
كروكي croci
كروكيت crockett
كرول kroll krol
كرولا crolla
كرولدروب kroldrup
كرولوف krolow
كروليفيتز krulevitz
كروم crum
كروما kromah
كرومر kroemer krommer
كرومكامب kromkamp
كرومويل cromwell
كرومي chromy cromie karume karumi
كروميناشير krummenacher
كرومينش krumins
كرون kroon crohn krohn croon kron
كروناور kronauer
كرونكايت cronkite
كرونكر kronecker
كرونكويست cronquist
كرونكي kroenke
كرونمان kronemann
كروننبرغ cronenberg
كرونوسلاف krunoslav
كرونين cronin
كروي croy
كرويزر kreuzer
كرويس kroes
كرويسكي carowsky
كرويسوس croesus
كرويغر kruger
كرويف cruyff
كروينك kroenke
كروينوفسكي grojnowski
كرياكوف kiryakov
كريانغا creanga
كريانكا kiryienka
كريب craib cribb
كريباري cribari
كريبس krebs craybas
كريبك kripke
كريبكينا krepkina
كريبن crippen
كريبيلن kraepelin
كريت crete crite kerrit
كريتشمان kretschmann
كريتشمر cretzschmar
كريتشمير kretschmer
كريتشوفياك krychowiak
كريتشيتو criscito
كريتون creighton
كريتي kriti
كريتيان chretien
كريتيكا kritika
كريتينتون crittenton
كريج kriz
كريد creed kreed
كريدر kreder
كريري kariri
كريز kariz
كريزان krizan
كريزانوسكي krzyzanowski
كريس chris kris kress
كريسا chrysa kriisa
كريسانت crisant
كريسانوف krysanov
كريسبو crespo
كريسبي crespi
كريسبين crispin chrispin crespin
كريست crist krist
كريستا christa krista kresta
كريستابس kristaps
كريستال crystal krystal chrystal kristal
كريستالدو cristaldo
كريستالر christaller
كريستانا kristanna
كريستانتي cristante
كريستانفال christanval
كريستجانسون kristjansson
كريستر christer
كريستل crystle kristel
كريستن christen
كريستنسن christensen kristensen
كريستو christo christou kristo
كريستوبال cristobal
كريستودولو christodoulou
كريستودولوبولوس christodoulopoulos
كريستوس christos christus
كريستوف christoph christophe kristof kristoff christov
كريستوفاو cristovao
كريستوفر christopher christoffer kristoffer
كريستوفرسن christoffersen
كريستوفل christoffel
كريستوفورو cristoforo
كريستوفوري cristofori
كريستوفيرسن kristofferson
كريستول kristol
كريستون christon
كريستي christie christy kristi kirstie kristy
كريستيا cristea cirstea
كريستيان christian cristian kristian christiane christiaan kristijan
كريستيانا christiana
كريستيانسن christiansen kristiansen
كريستيانسين christiansen
كريستيانو cristiano
كريستيديس christidis
كريستيفا kristeva
كريستيل christel
كريستيلا cristela
كريستين kristen kristin kristine kristinn christine cristin
كريستينا christina kristina cristina krisztina krystyna cristiana
كريستينسن christensen
كريسكن kreskin
كريسكو criscio
كريسكيز cresques
كريسلر crisler
كريسلي kressley
كريسليدي crisleydi
كريسماس christmas
كريسمان kriseman
كريسنو crisano
كريسو kreso
كريسوستوم chrysostome
كريسون cresson
كريسويل cresswell
كريسي chrissie chrissy
كريسيس chrysis
كريسيوتويو criciotoiu
كريشان kreishan krichen
كريشتون crichton
كريشر kircher
كريشنا krishna
كريشنادفاريا krishnadevaraya
كريشنامورتي krishnamurti
كريشنان krishnan
كريشنتيني crescentini
كريشنر kershner
كريشنيك kreshnik
كريشينسكا krzesinska
كريغار cregar
كريغيل kregel
كريفاتين crevatin
كريفنكوفسكي crvenkovski
كريفوشييف krivosheyev
كريفوكابيتش krivokapic
كريفوي crivoi
كريفي grevy
كريفير crevier
كريفيك krivec
كريفيل criville
كريفيلو crivello
كريفيلي crivelli
كريفينكو kryvenko
كريك crick kriek
كريكستين krickstein
كريكلو kreklow
كريكمان crickmer
كريكو crecco
كريكون krikun
كريكوي criqui
كريكويليون criquielion
كريكيلس krekels
كريكيلي krikeli
كريل kreil krill kriyl
كريلوف krylov
كريلي crilley crealy
كريم karim kerim kariem krim
كريمتس krimets
كريمر kremer cremer creamer
كريمرز kremers
كريمسكي krymsky
كريملو karimloo
كريمنيتس kremnitz
كريمه karima kareema karimeh kerime
كريموف kerimov karimov
كريموفا karimova
كريمي karimi
كريميليبف kremenliev
كريمييه cremieux
كرين crane crain crin krane
كرينا crenna crina
كرينجير grainger
كرينشو crenshaw
كرينغه kringe
كريهان crehan
كريوز kreuz
كريوزيجير kreuziger
كريوس creus
كريوك kreuk
كريويس crewes
كزار kazzar
كزاز guezzaz
كزاكو czako
كزيز czyz
كزينك czink
كزينوفانيس xenophanes
كزيومير cziommer
كساب kassab
كسابي kasapi
كسار kassar
كساو kusao
كسايي kassai
كسباريان kasparian
كسبيت caspit
كستنر kastner
كستوتيس kestutis
كسحي kashi
كسروي kasravi
كسري khosrau khosrow
كسكين keskin
كسلرنغ kesselring
كسنجر kissinger
كسورغو csurgo
كسوكنياي csoknyai
كسومي kusumi
كسيانغ xiang
كسيبريغي csepreghi
كسيداكيس xydakis
كسيكس ksikes
كسيله koceila kusaila
كسينباي ksenbai
كسينجيري csengery
كسينغجيان xingjian
كسينيا ksenia kseniya
كشا kesha
كشاش kachach
كشتيلياش kashtiliash
كشدان kazhdan
كشريد kechrid
كشك kishk kchouk kishek
كشكش keshkesh
كشلاكجي kachlakji
كشموله kashmoula
كشميري kashmiri
كشور keshwar
كشوري keshvari
كشويندت kschwendt
كشي goshi
كشيش kechiche
كعب kab kaab
كعبه kaaba
كعبي kaebi
كعدو kaddo
كعكاتي kaakati
كعيكاتي kaaakata
كغلفيتس keglevits
كغيميا kugimiya
كف kev
كفا kvae
كفاح kefah
كفارنه kafarneh
كفاشناك kvasnak
كفاشنيفسكي kwasniewski
كفالي qvale
كفالييه cavalier
كفتارو kuftaro
كفوري kfoury
كفيتانا cvetana
كفيتساند kvitsand
كفيتكو kvitko
كفيتوفا kvitova
كفيتينوفيتش cvetinovic
كفيست kvist
كفيسجارد kviesgaard
ككونن kekkonen
كل gul
كلاب kilab kullab
كلابتون clapton
كلابرتون clapperton
كلابوتس clabots
كلات klatt
كلاتن klatten
كلاتنبورغ clattenburg
كلادني chladni
كلارا clara klara
كلارك clarke clark
كلاركسون clarkson
كلارندون clarendon
كلارنس clarence
كلارو claro
كلاروس claros
كلاري clary
كلاريدج claridge
كلاريزا klariza
كلاريس clares clarisse
كلاريسا clarissa
كلاريشي clarice
كلارين clarin
كلاس kallas klas clas klaas
كلاسكوك glascock
كلاسن classen
كلاسنيتش klasnic
كلاسون clason
كلاسي kalasi kallasi
كلاسين klaasen
كلاشكا klaschka
كلاشنيكوف kalashnikov
كلافام clapham
كلافر klaver
كلافس klavs
كلافلن claflin
كلافنبوك klaffenbock
كلافيديا klavdiya
كلافيل clavel
كلافينو klaveno
كلافيهو clavijo
كلاك clack
كلاكستون claxton
كلام kallam
كلامب clamp
كلامبورغ klamburg
كلامبيت clampett
كلان clain klahn
كلانتون clanton
كلانسي clancy
كلاني kalani
كلاو klawe
كلاوبيرغ clauberg
كلاود cloud
كلاوديا klaudia claudia
كلاوديمير claudemir
كلاوديو claudio claudiu claudino klaudio
كلاوديوس claudius
كلاوزيوس clausius
كلاوس klaus
كلاوسنر klausner
كلاي clay
كلايتون clayton
كلايد clyde
كلايدرمان clayderman
كلايس claes
كلايست kleist
كلايسترز clijsters
كلايسون claesson
كلايسين claesen
كلايسينز claessens
كلايف clive
كلايفر kluyver
كلايفرت kluivert
كلاين klein cline kline clayne oklein
كلاينباول kleinpaul
كلاينفلتر klinefelter
كلاينكنيشت kleinknecht
كلاينه kleine
كلاينهايسلر kleinheisler
كلاينيرت kleinert
كلباسي kalbasi
كلبس klebs
كلبيبر culpeper
كلثوم kulthum kalthoum
كلده kalada
كلديريم kaldirim
كلزار clezar
كلس killis
كلستيل klestil
كلغ clegg
كلف kalaf
كلفت kalfat clavet
كلفرلي cleverly
كلفن kelvin
كلمسكي chlumsky
كلمنتي clementi
كلمندي kelmendi
كلمينتيا clementia
كلنجر klinger
كلهاتا qalhata
كلهر kalhor
كلو clu
كلوب klopp
كلوبا clopas
كلوباس klopas
كلوبسيك klopcic
كلوبشتوك klopstock
كلوبوتشار klobucar
كلوت clot
كلوتزر klotzer
كلوتشكوفا klochkova
كلوتي clottey
كلوتير chlothar cloutier
كلوثيير clothier
كلوج kluge
كلود claude
كلودت klodt
كلودن kloden
كلودوالدو clodoaldo
كلودوميرو clodomiro
كلوديا claudia klodia
كلوديان klodian
كلوديت claudette
كلوديل claudel
كلودين claudine
كلوز claus close
كلوزه klose
كلوزيل cluzel clausel
كلوزيه cluzet
كلوس klos closs
كلوسترمان klostermann
كلوستيرجارد klostergaard
كلوسكي cluskey
كلوسل klosel
كلوسن clausen clawson
كلوسي clossey
كلوغ klug
كلوغمان klugman
كلوف clough
كلوفت kluft
كلوفيس clovis
كلوكي clokey
كلومسكي chlumsky
كلونتسنغر klunzinger
كلوندايك klondike
كلوني clooney
كلوه klueh
كلووري clowry
كلوي khloe
كلويد cloyd
كلي klee cle cley
كليامونس cleamons
كليانثس cleanthes
كليب kulaib
كليبات kalibat
كليباك klepac
كليبانوف klebanov
كليبر kleber cleber
كليبرجر kleberger
كليبرسون kleberson
كليبنر kleppner
كليبورن claiborne cliburn
كليت klit
كليتبو klitbo
كليتزينج klitzing
كليتزينغ klitzing
كليتشكو klitschko
كليتو clito
كليجي kleggie
كلير clare clair cler klier
كليرفو clairvaux
كليرك clerc clercq clerk klerke
كليروت clairaut
كليري cleary
كليريدس clerides
كليريسي clerici
كليريكو clerico
كليز cleese
كليزان klizan
كليزيو clezio
كليستان kljestan
كليسثنيس cleisthenes
كليشي clichy
كليشينا klishina
كليغمان kligman
كليف cliff cliffe cleef kelif kleff
كليفانت cleavant
كليفت clift
كليفتون clifton
كليفر claver klewer
كليفرت kalvert
كليفرلي cleverley
كليفز cleves cleaves
كليفلاند cleveland
كليفنجر clevenger
كليفورد clifford
كليك click klec
كليكوفاتش klikovac
كليلاند cleland
كليم clem kalim klemm klieme klim
كليمافيتشيوس klimavicius
كليمان clement
كليمانس clemence
كليمانصو clemenceau
كليمبل klempel
كليمبنر klempner
كليمت klimt
كليمر clymer
كليمرسون clemerson
كليمن klemen
كليمنت clement
كليمنتس clements
كليمنتي clemente
كليمنتيا clementina
كليمنس clemens clemence klemens
كليمنسون clemenson
كليمنكو klimenko
كليموف klimov
كليموفا klimova
كليمون clemon
كليمونس clemons
كليمي klemi
كليميك klimek klimke
كليمينز clemens
كليمينس clemence
كليمينشيتس klemenschits
كلين klain
كلينت clint klint
كلينتون clinton
كلينث cleanth
كلينثوني cleanthony
كلينجوفر klinghoffer
كلينروك kleinrock
كلينسمان klinsmann
كلينسميث clinesmith
كلينش clinch
كلينغ kling
كلينغاندي klingande
كلينغبرغ klingberg
كلينغنبيرغ klingenberg
كلينك klink
كلينكسكاليس clinkscales
كلينكينبيرد clinkenbeard
كلينه kleine
كلينون clennon
كلينينبورغ kleinenberg
كليو cleo
كليوباترا cleopatra
كليوتيس cleotis
كليومينس cleomenes
كليون cleon
كمارا kamara
كماراتونغا kumaratunga
كماك kmoch
كمال kamal qemali
كمالا kamala
كماليش kamalesh
كمالين kamalain
كمب kump
كمبا kemba
كمبالا kambala
كمبل kemble
كمحي kimche
كمر gomar
كمريلو camarillo
كمستري kemistry
كمسيت kemsit
كمون kammoun kamoun
كمونه kamouna
كميخ kmeikh
كميكو kumiko
كميل kameel kumayl
كميليا kamilya
كنا kanna
كناب knapp
كناري canary
كنافس knavs
كنان kinan
كنانه kinanah
كناني chenani
كنبرجز knepperges
كنبه kanabah
كنتاريا kantaria
كنتريراس contrera
كنتكين guntekin
كنتيش kentish
كنج kanj
كندا canada
كندال kendal kendall
كندان candan
كندرا kendra kundra
كندرو kendrew
كندري kendre
كندريك kendrick
كنده kinda
كندول candolle
كنرد kennard
كنزابورو kenzaburo
كنزاري kenzari
كنزنغر kinzinger
كنزه kenza
كنزو kenzo
كنساكو kensaku
كنستلر kunstler
كنسكي kinsky
كنسيلا kinsella
كنشين kenshin
كنعان kanaan kanan
كنغليك kinglake
كنفاني kanafani
كنكوني kankoune
كنو kannou
كنوب knup
كنوت knut
كنوتزي knoetze
كنود knud knode
كنودسن knudsen
كنويله kneule
كني ganni
كنيازيو kniazeu
كنيب kneipp
كنيبر knipper knieper
كنيبينبورج knippenborg
كنيتيل knittel
كنيتيمان knetemann
كنيجه knigge
كنيدوس cnidus
كنير kneer
كنيسكي kneisky
كنيش kenniche
كنيغو knego
كه ke
كهرمان kahraman
كهف kahf
كهول khol
كهون khune
كهينه kahina
كو ko co ku coe khoo koo
كوا koua
كوابا kawabe
كواباتا kawabata
كواتا kuwata
كواتروسيوكتشي quattrociocche
كواتيس coates
كواد quaade
كوادرادو cuadrado
كوادروس quadros
كوادو kwadwo
كواراسي kwarasey
كوارتارارو quartararo
كوارترمان quarterman
كوارتي quartey
كوارد coward
كوارشي quarshie
كوارون cuaron
كواري quarry
كواريسما quaresma
كوازيمودو quasimodo
كواس quawas
كواسي kouassi
كواشي kouachi
كواشيما kawashima
كواكامي kawakami
كواكو kouakou
كوالسكي kowalski
كوالي qualley
كوالياريلا quagliarella
كوالين qualen
كواليوسكي kowalewski
كواموالي kaumualii
كوامي kwame kouame
كوان koan quang
كوانتيز quantez
كواندا coanda
كوانساه quansah
كوانغ kwang quang
كوانيترا quanitra
كواو kouao
كواوتيموك cuauhtemoc
كوايتشيرو koichiro
كوايدو koido
كوايسون quaison
كوايشي koishi
كواين quine
كوب cobb cob cope koepp
كوبا copa cuba koba kouba
كوبابا kubaba
كوبات kubat
كوباتا kobata
كوبارينين kuparinen
كوباس cubas
كوباسيك kubasek
كوباشي kobashi
كوبال kobal
كوبالا kubala kupala
كوبان cuban
كوباني copani
كوباور kuhbauer
كوباياشي kobayashi
كوباين cobain
كوبتشاك kupchak
كوبدن cobden
كوبر cooper couper koper
كوبرا kopra kubra
كوبرات kubrat
كوبران couperin
كوبرتان coubertin
كوبرتينو cupertino
كوبرسون cooperson
كوبرفيلد copperfield
كوبرنيكوس copernicus
كوبرو kobro
كوبريفيكا koprivica
كوبريك kubrick
كوبرين kobryn
كوبزيك kubizek
كوبس cobbs kobs
كوبسش kubsch
كوبش kobusch kubes
كوبفر kupffer kupfer
كوبكا kupka
كوبكه kopke
كوبل coppel koppel
كوبلاند copeland copland
كوبلت koblet
كوبلر kubler kobler
كوبلستون copleston
كوبلي copley
كوبليار kopljar
كوبليتا kublina
كوبمان koopman copeman
كوبمانز koopmans
كوبن koppen
كوبنز cobbins
كوبهام cobham
كوبو kuba cobo kubo
كوبوت kubot
كوبورن coburn
كوبوزيف kobozev
كوبوس cobos
كوبوشي kobushi
كوبولا coppola
كوبولد cobbold kobold
كوبون copon
كوبونوشي kubonouchi
كوبوني khuboni
كوبونين koponen
كوبي coby coppi cobi cobie kobe kobi
كوبياتشفيلي kobiashvili
كوبياك kubiak
كوبيتسا kubica
كوبيتش kubis
كوبيتشيك kubitschek
كوبيرسكي kobierski kuberski
كوبيرو cubero
كوبيسكي kopecky
كوبيشتال kubisztal
كوبيك kupec
كوبيكي kopecky kopicki
كوبيل copil
كوبيلا cubilla
كوبيلاس cubillas
كوبيلان cubillan
كوبيلاي kubilay
كوبيلكا kubelka
كوبيلوف kopylov
كوبيلينسكا kobylinska
كوبيليوس kubilius
كوبين cobain
كوبينراث coppenrath
كوبينز cubbins
كوبينيو cobeno
كوبيه coppee coupe coupet kobeh
كوت cote cott koot quett
كوتا kota cota kuta kouta kutta
كوتابي kotabe
كوتارجي kutaragi
كوتارو kotaro kyotaro
كوتاري kothari
كوتاس kotasz
كوتان cotan
كوتاي kotei
كوتر kotter
كوتروبيس koutroubis
كوتروفسكي kutrovsky
كوترونا cutrona
كوتريكاساس cuatrecasas
كوتريل cotrel cotterill cottrell
كوتريو cottereau
كوتزر coetzer
كوتزي coetzee
كوتزيبو kotzebue
كوتس cotes couts
كوتسيبو kotzebue
كوتسيش cocis
كوتسينا kotsina
كوتش couch kutsch
كوتشارسكي kucharski
كوتشاروفا kucharova
كوتشاريان kocharyan
كوتشاك kouchak
كوتشما kuchma
كوتشوك kuchuk
كوتشي kotschy
كوتكوسكي cutkosky
كوتكين kotkin
كوتلر kotler cutler
كوتلفاشروفا kutlvasrova
كوتلو kutlu
كوتليكوف kotlikoff
كوتلينسكي kotlinski
كوتنس cottens
كوتنيك kotnik
كوتو cotto couto kotto
كوتوبوكي kotobuki
كوتور couture
كوتورماني kotormany
كوتوري kotori
كوتوزوف kutuzov
كوتوزوفا kutuzova
كوتوف kotov
كوتوفا kotova
كوتوفسكي cotovsky
كوتوكو kotoku
كوتون cotton
كوتونو kotono
كوتونيو cutugno
كوتي coty cottee kotte kuti
كوتيرا kotera
كوتيسا kutesa
كوتيشيفسكي kotishevskiy
كوتيك kotick
كوتيلنيك kotelnik
كوتيلنيكوف kotelnikov
كوتيلو cotelo
كوتين cottin
كوتينهو coutinho
كوتينو cuttino
كوثبرت cuthbert
كوثر kaouthar kawthar
كوثري kosari
كوثينيوس cothenius
كوجادينوفيتش kojadinovic
كوجان coogan cogan
كوجسويل cogswell
كوجك kuchik
كوجلنيك kogelnik
كوجو kodjo
كوجوري kogure
كوجون kogon kojun
كوجي koji
كوجير kougere
كوجيرا kujira
كوجيرو kojiro
كوجيف kojeve
كوجيما kojima
كوخ koch
كوخبا kokhba
كوخلر kuchler
كود code
كودا koda kouda kuda
كوداس koudas
كوداكواشي kudakwashe
كودالوس codallos
كودالي kodaly
كوداما kodama
كوداهي cudahy
كودجا codjia
كودجو kodjoe
كودجيا kodjia
كودر couder cooder
كودرا kodra
كودرو kudrow
كودرون caudron
كودري queudrue
كودريا codrea
كودرياشوف kudryashov
كودريافتسيف kudryavtsev
كودريافتسيفا kudryavtseva
كودرين kudrin
كودرينغتون codrington
كودس kodes
كودلين cudlin
كودو kudo coddou
كودورو cauduro
كودي cody cudi kahudi
كوديا gudea
كوديرا kodaira
كوديرميتوفا kudermetova
كوديسال codesal
كوديلكا koudelka kudelka
كوديلين kudelin
كوديمبانا kudimbana
كودينا codina
كودينتون coddington
كودينوف kudinov
كور corr coeur cor core kur
كورا cora
كوراتا kurata
كوراتوفسكي kuratowski
كورادو corrado
كورادي corradi
كوراديني corradini
كورازون corazon
كوراس coras
كورافليوف kuravlyov
كوراكاكي korakaki
كوراكي kuraki
كورال corral
كوراليس corrales
كورام coram
كوراماتا kuramata
كوراموتو kuramoto
كوران curran
كورانت kurant
كورانوكي kuranuki
كوراني koranyi kuranyi
كوراو corrao
كوراي koray
كورايما coraima
كورب korb
كورباتشو corbacho
كورباس kurbas
كوربجويت kurbjuweit
كوربن corbin
كوربوت korbut korput
كوربوي corboy
كوربي korpi
كوربيت corbett corbet
كوربيس courbis
كوربيلو curbelo
كوربيليس kourbelis
كوربين corbin corbyn
كورت kurt curt cort kort
كورتاثر cortazar
كورتازار cortazar
كورتازو cortazzo
كورترايت courtright
كورتز curthose
كورتزمان kurtzman
كورتس curtis
كورتسيكه kurtzke
كورتشنوي korchnoi
كورتلاند courtland
كورتناي courtnay
كورتنس courtens
كورتني courteney courtney kourtney
كورتو courteau curto
كورتوا courtois
كورتوفيتش kurtovic
كورتولد courtauld
كورتولموش kurtulmus
كورتولوش kurtulus
كورتون cureton
كورتي corti kurti
كورتيخو cortijo
كورتيز cortez cortese cortes kurtiz
كورتيس curtis cortes corthis
كورتيلي courteille
كورتين curtin
كورتيناس cortinas
كورتيناي courtenay
كورتينيتيس kurtinaitis
كورتينيس cortines
كورتيوس curtius
كورتييه cortier
كورجينيوفسكي korzeniowski
كوردا korda
كوردري corddry
كوردس cordes
كوردموا cordemoy
كوردن corden
كوردو kurdo
كوردوبا cordoba
كوردوغلو kurtoglu
كوردوفا cordova
كوردوفسكا kordovska
كوردولوس kourdoulos
كوردون cordon
كوردويل cordwell
كورديرو cordeiro cordero
كورديل cordell
كورديلين kordelin
كوردينغ cording
كوردينغلي cordingley
كوردينيه cordinier
كورديه corday
كورز kurz
كورزاوا kurzawa
كورزاين corzine
كورزون korzun
كورزينياك korzeniak
كورزيو curzio
كورس kors
كورستين corsten korstin kurstin
كورسر corser
كورسل gursel
كورسلي corsley
كورسوس korsos
كورسي corsi
كورسيا corsia
كورسيتي corsetti
كورسيني corsini
كورش korsch kourosh
كورشنوفا korshunova
كورشونوف korschunow
كورشي curci
كورشيا corchia
كورشين courchesne
كورف korff
كورفالان corvalan
كورفالد korvald
كورفان quervain
كورفر coerver corver
كورفيس curvis
كورفينوس corvinus
كورك cork kork
كوركم corkum
كوركماز korkmaz
كوركواس kourkouas
كوركوف kurkov
كوركول courcol
كوركي kurki
كوركيس gorgis
كوركيلا kurkela
كوركين korkin
كورل corll
كورلي corley
كورليت corlett
كورليتو corletto
كورليتي corletti
كورليس corliss
كورماك cormack
كورماكور kormakur
كورمان corman korman
كورموسزي kormoczy
كورموكتشو kormukcu
كورميي cormier
كورن korn
كورنارو cornaro
كورناز kurnaz
كورناليا cornalia
كورنباخ cronbach
كورنبرغ kornberg
كورنت courant kornet
كورنثويت cornthwaite
كورنر korner
كورنس carnes
كورنفورث cornforth
كورنفيل kornfeil
كورنليا kornelija
كورنو cornu corneau
كورنوال cornwall
كورنواليس cornwallis
كورنوه cournooh
كورنويل cornwell
كورني corny korne korney
كورنيت cornette
كورنيش cornish
كورنيغاي kornegay
كورنيف korneev
كورنيكوفا kournikova
كورنيل kornel cornell
كورنيلوف kornilov
كورنيلي cornelie
كورنيليا cornelia kornelia
كورنيليس cornelis
كورنيلينكو kornilenko
كورنيليو corneliu
كورنيليوس cornelius cornel
كورنين curnen
كورنيه cornet
كورنييف korneyev
كورنيينكو korniyenko
كورهوت korhut
كورهونين korhonen
كورو corro curro
كوروباينيكوف korobeynikov
كوروبكوف korobkov
كوروبوف korobov
كوروترك koruturk
كوروتسو kurotsu
كوروتكوف korotkov
كوروخو corujo
كورودا kuroda
كوروزو corozzo
كوروس kouros
كوروساوا kurosawa
كوروستليف korostelev
كوروسين corosine
كوروكاوا kurokawa
كوروكي kuroki koroki
كورولنكوف korolenkov
كوروليف korolev
كوروليفا koroleva
كوروليوف korolev korolyov
كوروما koroma kourouma
كورومان koroman
كورومي kurumi
كوروميناس corominas
كورونا corona
كورونادو coronado
كوروين corwin
كورويوجي kurouji
كوري cory currie corrie corry korie corie
كوريا correa corella coria curea
كوريباياشي kuribayashi
كوريتا coretta
كوريتخا corretja
كوريتسيفا koryttseva
كوريدجو correggio
كوريدور corredor
كورير korir courier
كوريش koresh kuris
كوريغالزو kurigalzu
كوريغان corrigan
كوريك couric
كوريكا corica
كوريكيو korekiyo
كوريل curiel korel correll
كوريلنكو kurylenko
كوريلوفسكا kurilovska
كوريلي corelli
كوريما kuremaa
كورين koren korine querin
كورينا korina
كورينتين corentin
كورينغ koring
كوريه korei
كوريهارا kurihara
كوريواتا kirihata
كوريول couriol
كورييري corrieri
كوز coz
كوزا cuza
كوزاك cusack kozak cosac
كوزاكي kozaki
كوزان cousin
كوزدريورين cuzdriorean
كوزر koser
كوزكين kuzkin
كوزل kusel
كوزلاه kozeluh
كوزلوف kozlov kozlova
كوزلوفسكي kozlowski
كوزليكي kozlicki
كوزلينا kozlina
كوزما kozma cozma
كوزمانوف kuzmanov
كوزمانوفسكي kuzmanovski
كوزمانوفيتش kuzmanovic
كوزمنسكي kozminski
كوزموس cosmos
كوزميتسكي kozmetsky
كوزمين cosmin
كوزمينسكاس kuzminskas
كوزن kosen
كوزنتس kuznets
كوزنتسوفا kuznetsova
كوزنيتسوف kuznetsov kouznetsov
كوزنيكو kozniku
كوزو kozo
كوزوايو khuzwayo
كوزوكا kozuka
كوزول kozol
كوزومارا kozomara
كوزوهارا kuzuhara
كوزوي kozue kuzui
كوزي kuze
كوزيل cozell
كوزيلكو kozelko
كوزيمسكي kuziemski
كوزيمو cosimo
كوزين cusin kozin
كوزينا kozina
كوزينسكا kuczynska
كوزينسكي kosinski
كوزينكو kosenkow
كوزينكيفيتش kozynkevych
كوزيو cozio
كوزيول koziol
كوس kus coase cos kos kose koss
كوسا koussa
كوساتسو kusatsu
كوسارين kosarin
كوساك kosack
كوساكا kosaka
كوساكو kosaku
كوساكي kosaki
كوساما kusama
كوسان caussin
كوساني cosani
كوساو kusao
كوسبي cosby
كوست coste coast cost cust
كوستا costa kosta
كوستابايل costabile
كوستادين kostadin
كوستادينوف kostadinov
كوستادينوفيتش kostadinovic
كوستاس costas kostas
كوستاشي costache
كوستاكورتا costacurta
كوستالس costales
كوستاليولا costagliola
كوستانتي costante
كوستاندا costanda
كوستانيتش kostanic
كوستجا kostja
كوستر coster koster kuster
كوسترزفسكي kostrzewski
كوسترس custers
كوسترليتز kosterlitz
كوستلر koestler
كوستلي costly
كوستن costin
كوستنر costner kuestner kustner
كوستنزو costanzo
كوستو kusto
كوستوديو custodio
كوستوريتسا kusturica
كوستوفا kostova kustova
كوستيا costea kostya
كوستيسكي kosteski
كوستيكا costica
كوستيكوس kostikos
كوستيكي kostecki
كوستيل costil
كوستيلكا kostelka
كوستيلو costello costelloe
كوستيليتش kostelic
كوستينيا costinha
كوستيوك kostyuk
كوسجروف cosgrove
كوسر couser
كوسرت kosrat
كوسغي kosgei
كوسكوسكي kuuskoski
كوسكون coskun
كوسكوييلا cosculluela
كوسكي koski kosuke kousuke kuske
كوسل kossel
كوسم kosem
كوسما cosma kuusmaa
كوسمو cosmo
كوسمي cosmi
كوسو cossou koso
كوسور causeur kosor
كوسوغي kosugi
كوسوفسكي kosowski
كوسوفي kosove
كوسوكامي kusukami
كوسوكو kossoko
كوسوكي kosuke
كوسول causwell
كوسون koson
كوسونوسي kusunose
كوسوورث cusworth
كوسي cosey kossi
كوسياك kuciak
كوسياي kosei
كوسيدووسكي kosedowski
كوسيغين kosygin
كوسيك cusick
كوسيلا kocela
كوسيم koussim
كوسينسكي kocinski kuczenski
كوسينن kuusinen
كوسينوتا cucinotta
كوسيني cossini
كوسيو cosio
كوسيوسكو kosciuszko
كوش cush
كوشاريك koszarek
كوشال kaushal
كوشان kooshan
كوشتاليك kostalek
كوشريافينكو kucheryavenko
كوشفيك kuswik
كوشكان kuskan
كوشمان cushman
كوشنار kouchner
كوشنر kushner
كوشو kosho
كوشوت kossuth kosut
كوشي cauchy kushi
كوشيبا koshiba
كوشيتكوف kochetkov
كوشيدا koshida
كوشيرو koichiro koshiro
كوشيسكي kosicky
كوشيل cochell
كوشيلني koscielny
كوشيليف koshelev
كوشيموتو koshimoto
كوشينسكي kuchczynski
كوشينغ cushing
كوشينو kushino
كوشيه cochet
كوغا koga kyoga
كوغلان coghlan
كوغلر kogler kugler
كوغيميا kugimiya
كوغين kogen
كوغيوكو kogyoku
كوف kove
كوفاتش kovacs
كوفاتشيفيتش kovacevic
كوفاجو kovago
كوفاروباياس covarrubias
كوفاشيف kovachev
كوفاكس koufax kovacs
كوفال koval coufal
كوفالتشيوك kovalchuk
كوفاليف kovalev
كوفاليفسكايا kovalevskaya
كوفاليوف kovalyov kovalyev
كوفان covan
كوفتون kovtun
كوفر kuffer coover cover
كوفرمانس koevermans
كوفري cufre
كوفز koves
كوفش kovsh
كوفمان kauffmann kaufman koffman
كوفمانيس kaufmanis
كوفود kofoed
كوفور kufuor kuffour
كوفورد koford
كوفوس koufos
كوفي koffi covey coffee coffey coffi kufi
كوفيرت covert
كوفيك kovic
كوفيلي covelli
كوفين coffin cauvin
كوفينجتون covington
كوفيند kovind
كوفينزانيه quvenzhane
كوفييه cuvier
كوك cook kok kock kuk cocke coke
كوكا kuka kouka
كوكار coquard
كوكارد cocard
كوكاكو kokaku
كوكال kukal
كوكالوفا koukalova
كوكان coquen kokan
كوكاي kukai
كوكاين cockayne
كوكب kaukab
كوكبورن cockburn
كوكتشيولي caucchioli
كوكتو cocteau
كوكجن gokcen
كوكر coker cocker
كوكران cochrane
كوكروفت cockcroft
كوكريت kukrit
كوكريل cockrell
كوكس cox cokes kox
كوكسال koksal
كوكسون cookson
كوكسي cooksey
كوكسيس kocsis
كوكش kokash
كوكل cockell
كوكلاير keukeleire
كوكلين coquelin
كوكلينا kouklina
كوكلينسكي kuklinski
كوكو coco cocu cuoco koko koku kouko
كوكوبو kokubo
كوكوت kocot
كوكور cukor
كوكورو kokoro
كوكوريدو cuccureddu
كوكورين kokorin
كوكوريو kokuryo kokuryu
كوكوسكا kokoszka
كوكوش googoosh
كوكوشكا kokoschka
كوكوشكوف kokoskov
كوكوشكين kukushkin
كوكولجفيتش kukuljevic
كوكوني goukouni
كوكويتي kokoity
كوكي koki kouki kuoki kuqi
كوكيابسكي kuciapski
كوكيتا kukita
كوكيتي keketi
كوكيرل cockerill
كوكيزا kokeza
كوكيساكي kugisaki
كوكيش kokesh
كوكيغوشي kokeguchi
كوكيليس cokeliss
كوكين kokin
كوكيناكيس kokkinakis
كوكينو kukino
كوكيني kokeny
كوكيو couecou
كول cole kohl col coll cowl kaul
كولا cola colla
كولاجين kulagin
كولار kolar collar
كولاروف kolarov
كولازو collazo
كولاس colas collas
كولاشيناتس kolasinac
كولاصو colaco
كولاك colak kolak
كولاكفسكي kolakowski
كولاكوفا kulakova
كولامي kullamae
كولانتوني colantoni
كولانجيلو colangelo
كولاوتي colautti
كولاوسي colaussi
كولاي kewullay
كولايس coulais
كولايي koulaei
كولب kolb culp kulp
كولباخر kohlbacher
كولباي colbay
كولبرغ kohlberg colberg
كولبروك colebrook
كولبريلي colbrelli
كولبنكيان gulbenkian
كولبه kolbe
كولبوشان kulbhushan
كولبوفيك kolbovic
كولبي colby culpi kolbe
كولبيبر culpepper
كولبير colbert
كولبيرتسون culberson
كولبين colbin kolbeinn
كولت colt
كولتر coulter colter
كولترين coltrane
كولتشاك kolchak
كولتهارد coulthard
كولتورتي coltorti
كولتون colton
كولتي kulti
كولجا kolja
كولجاكا koljaka
كولجانين koljanin
كولد cold kuld
كولدفاي koldewey
كولدو koldo
كولديبيلا coldebella
كولدينغ colding
كولر kohler culler
كولراوش kohlrausch
كولرفو kullervo
كولريدج coleridge
كولس cools cowels
كولسا colsa
كولسبري colesberry
كولستان gulustan
كولستون colston
كولسكي kolsky
كولسنيكوف kolesnikov
كولسون colson culson
كولسيري colceri
كولغوش czolgosz
كولف kolff
كولفاكس colfax
كولفر colfer
كولفير culver
كولفين colvin
كولكا kolkka
كولكر caulker kolker
كولكزينسكي kolczynski
كولكسار kulcsar
كولكوفا kulikova
كولكين culkin
كولكينز caulkins
كولم colm
كولمان colman cullmann coleman kohlmann kollmann kuhlman
كولمباخ kulmbach
كولمباري colombari
كولموغوروف kolmogorov
كولميناريس colmenares
كولن colin colen collie collin
كولناجو colnago
كولنج colunga
كولندرس colindres
كولنسون collinson
كولنيت colnett
كوله kolle
كولهابوري kolhapure
كولهادو colhado
كولهاس koolhaas
كولهان culhane
كولهوف kollhoff koolhof
كولو kolo colo kollo kulu
كولوتو colotto
كولوتوف kolotov
كولوتينسكايا kolotinskaya
كولودكو kolodko
كولودي collodi
كولودين kolodin
كولوسيو colosio
كولوكاس kolokas
كولوكولتسيف kolokoltsev
كولوكيثاس kolokithas
كولوم colom collum cullum
كولوما coloma
كولومان koloman coloman
كولومب collomb
كولومبا columba
كولومبو colombo columbu
كولومبوس columbus
كولومبون collombon
كولومبيت kolumbet
كولومبيي colombier
كولومي colome
كولومير colomer
كولون colon coulon collon
كولونا colonna coluna
كولونتاي kollontai
كولونجوسكي kulongoski
كولونيل colonel
كولوينسكا kulwinska
كولي cooley cawley coly kole
كوليبالي coulibaly koulibaly
كوليبايف kulibayev
كوليباييف kulibayev
كوليبراس culebras
كوليبين kulibin
كوليت colette
كوليتشكوفا kulichkova
كوليتون colleton
كوليتي colletti
كوليتيس kolettis
كولير collier colyer coulier
كوليرا kolera
كوليرر kollerer
كوليرو coleiro
كوليرين kolirin
كوليز callies cowles
كوليس collis
كوليستير callister
كوليسنيتشينكو kolesnicenko kolesnichenko
كوليسوف kolesov
كوليسون collison
كوليش kulish
كوليشوف kuleshov
كوليغ kulig
كوليف kolev
كوليفا guliyeva
كوليكر kolliker
كوليكوفسكايا kulikovskaya
كولين cullen collin kulin
كولينا culina
كوليناس colinas
كولينز collins
كولينغ cowling
كوليو coolio
كوم kom koum
كوماباياشي kumabayashi
كوماتسو komatsu
كوماتسوزكي komatsuzaki
كوماجاي kumagai kumagae
كومادينا komadina
كومار kumar
كوماراجيفا kumarajiva
كوماروف komarov
كوماريلا kumarila
كومازاوا kumazawa
كومازيك komazec
كوماس comas koumas
كومالو khumalo
كومامالا comamala
كومان koman coman
كومانتاراكيس koumantarakis
كومانديني comandini
كومانس coomans
كومانو komano
كوماني kumai
كوماين komine
كومب combes combe
كومبا koumba kumba
كومباروف kombarov
كومباريه kombouare
كومبان combin compan
كومبانك companc
كومباني kompany
كومبانيوني compagnoni
كومباوري compaore
كومباي combet
كومباياك kompayak
كومبتون compton
كومبس combs
كومبوراس koumpouras
كومبي combi
كومخوم kumkhum
كومدن comden
كومر kummer
كومرا kumra
كومرسان commerson
كومرفورد comerford
كومس kums
كومفورت comfort
كومن common
كومنينا komnene
كومنينوس komnenos
كومنينوفيتش komnenovic
كومو cuomo
كوموتو comotto
كوموتي comotti
كوموجوروف komogorov
كوموردزي kumordzi
كومورو komuro
كوموريتا komorida
كوموفا komova
كومون komon kumon
كوموناردو comunardo
كومونز commons
كومي kumi comey comi kome
كوميا komiya
كوميجيس comegys
كوميدا komaeda
كومير comer
كوميسو comizzo commesso
كوميفيس komives
كوميكو kumiko
كومين komen
كومينز commins
كومينغ cumming
كومينيوس comenius
كوميه komei
كوميو komyo
كون kun cone connes coon coone kon
كونا kuna
كوناب kunnap
كوناتي konate
كوناري konare
كوناشينكوف konashenkov
كونال kunal
كونالي connally
كونان conan konan
كونانان cunanan
كونانباييف qunanbaiuli
كوناواي conaway
كونت comte
كونتادور contador
كونتاربيو contarbio
كونتاليخو cantalejo
كونتر kunter
كونترا contra
كونتراكتور contractor
كونتريراس contreras
كونتس kuntz
كونتسفيتش kontsevich
كونتشر kuntscher
كونتشيتا conchita
كونتوليون kontoleon
كونتي conti conte
كونتيراتو conterato
كونتيسه countess
كونتينتو contento
كونتيني contini
كونتينين kontinen
كونتيه conteh
كونث kunth
كونج kung
كونجا konca
كونجدون congdon
كونجريفز congreaves
كونجوه konjuh
كوندا koanda kounda
كونداكوفا kondakova
كونداليزا condoleezza
كوندامين condamine
كوندان kundan
كوندت kundt
كوندر kunder
كوندرا kundra
كوندراتي kondraty
كوندراتيفا kondratieva
كوندراتييف kondratiev
كوندرياتيفا kondratyeva
كوندلا kundla
كوندو kondo
كوندوبيا kondogbia
كوندور condor
كوندول coundoul
كوندون condon
كوندويلو conduelo
كوندي conde condie cundey cundi kunde
كونديرا kundera
كونديس condes
كونديف cundieff
كونديل condell
كونر konnor
كونرات conrat
كونراد conrad coenraad
كونرادسون konradsson
كونرادو conrado
كونرادي konrady
كونرادين conradin
كونران conran
كونرت kunert
كونرز connors
كونروت konrote
كونروي conroy
كونري connery
كونز kunz caunes goncz koons
كونزو cuonzo
كونزي kunze
كونس cowans
كونستابل constable
كونستانت constant
كونستانتسا constanta
كونستانتين konstantin constantin
كونستانتيندس konstantinidis
كونستانتينسكو constantinescu
كونستانتينو constantino konstantinou
كونستانتينوس constantinos konstantinos
كونستانتينوف konstantinov
كونستانتينوفنا constantinovna
كونستانز constanze
كونستانزو constanzo
كونستانس constance
كونسل konsel
كونسول console
كونسولاتي consolate
كونسولوس consuelos
كونسويلو consuelo
كونسيبسيون concepcion
كونسيتو concetto
كونسيدين considine
كونسيسلوس conseslus
كونسيلي consigli
كونسيليا koncilia
كونشا concha
كونشاتا conchata
كونشيتا conchita
كونشيسكي konchesky
كونطيرنو conterno
كونغ cung kong kung
كونغري congre
كونغولو kongolo
كونغوندا kunegunda
كونفرز convers
كونفورت conforti
كونفي convey
كونفيتشكا konvicka
كونكا conca conka
كونكاك koncak
كونكر conker
كونكل kunkel
كونكولي konkoly
كونكونا konkona
كونكي kuhnke
كونلان conlan
كونله kunle
كونلون conlon
كونلي conley
كونليث conleth
كونموتو kunimoto
كونن kuhnen
كوننغ kooning
كونها cunha
كونو konno kono kuno cuno
كونواي conway
كونوبكا konopka
كونوبليانكا konoplyanka
كونوبينسكي konopinski
كونوتون connaughton
كونور connor conor
كونوفالوفاس konovalovas
كونولي connolly
كونومي konomi
كونون conon
كونويه konoe
كوني connie conny cooney kone kony kunie
كونيا cunha
كونياريس koniaris
كونيتزكا konietzka
كونيتسين kunitsyn
كونيج konig
كونيدا kunieda
كونيرز conyers
كونيزكو konietzko
كونيس koenis kunis
كونيستو kaunisto
كونيسكي koneski
كونيشي konishi
كونيشيجي kunishige
كونيشيف konyshev
كونيغ konig koenig
كونيف conniff konev
كونيفكه koneffke
كونيك coninck kunek
كونيكاوا kunikawa
كونيكو cunico
كونيكوف konkov
كونيل connell
كونيميتسو kunimitsu
كونين conen
كونينغهام cunningham conyngham
كونيه kone
كونيهيكو kunihiko
كونيو kunio
كونيوسز koniusz
كونيوشي kuniyoshi
كونيوكي kuniyuki
كوه kuh
كوهاد cohade
كوهارا kobara kohara
كوهارسزكي kuharszky
كوهارسكي kuharszki
كوهاري kohary
كوهان cohan
كوهايل kuhayl
كوهل kuhl
كوهلر koehler kohler
كوهلس kohls
كوهلمان kuhlmann
كوهلمير kohlmeyer
كوهن cohen kuhn
كوهنر kohner
كوهين cohen
كوهيني cohene
كوهيه kohei
كوو koo
كوواهارا kuwahara
كووستي kyosti
كوون kwon
كوي cui coy
كويا goya
كوياتكووسكي kwiatkowski
كوياتي kouyate
كوياسو koyasu
كوياما koyama
كوياماتسو koyamatsu
كويامادا koyamada
كوياناغي koyanagi
كويانتس collantes
كويبرز kuipers
كويبرس kuipers
كويت kuyt
كويتر coiter
كويتش koech
كويتشلن koechlin
كويتشي koichi kokichi
كويتو cueto
كويتيرو quiterio
كويتيليت quetelet
كويث kueth
كويخادا quijada
كويد quaid
كويدا koide
كويدوبالدو guidobaldo
كويرات kouiret
كويرالا koirala
كويرتن kuerten
كويررات quirarte
كويرشا quercia
كويرو coiro
كويروغا quiroga
كويري koyre querrey
كويريجيتا querejeta
كويرينو quirino
كويزان koyczan
كويزومي koizumi
كويس cois coues
كويسادا quesada
كويست quest
كويستا cuesta
كويسنيل quesnel
كويسي kwesi
كويشنير koechner
كويفا cueva
كويفاس cuevas
كويفمان coifman
كويفو quavo
كويفيستو koivisto
كويك quick
كويكه coecke
كويكي koike
كويل quayle
كويلار cuellar
كويلارد couillard
كويلان quillan
كويلمانس ceulemans
كويلهو coelho
كويلو cuello koylu
كويلي kweli
كويليام quilliam
كويلين quillen quillin
كويم quim
كويمان kooiman
كويمبي quimby
كوين quinn coen koen coin quin
كوينا koena
كوينتانا quintana
كوينتانايلا quintanilla
كوينتراو coentrao
كوينترو quintero
كوينتلوس quintillus
كوينتن quenten
كوينتو quinto
كوينتوس quintus
كوينتون quinton
كوينتيرو quintero
كوينتيروس quinteros
كوينتين quentin quintin
كوينتينو quintino
كوينزياتو quinziato
كوينس kuentz
كوينسي quincy
كوينكتيليوس quinctilius
كوينكه quincke
كوينل quinnel
كوينلان quinlan
كوينوس coenus
كويني queeny quiney quini
كويواي koiwai
كويوت coyote
كويوكي kweuke
كويين quyen
كي key ki kee kei kyi
كيا kea kia gaya kiya
كياتبراووت kiatprawut
كياتيسوك kiatisuk
كيارا kiiara
كياران ciaran
كيارستمي kiarostami
كياسو kiyasu
كيال kayal
كيالا kiala
كيالي kayyali
كيان kyan qian
كيانتو kianto
كيانغ qiang
كيانو keanu
كيانوش kianoush
كياني kayani
كياه kiah
كياو kyaw
كياوسومبات keawsombat
كيايايتشيرو keiichiro
كيايغوشي keigoshi
كيايفر keifer
كيب keb kip kipp
كيبا kepa kipa
كيباردينا kibardina
كيباريه kibariye
كيباكي kibaki
كيبانو kebano
كيبتشيرتشير kipchirchir
كيبر kiper
كيبرلاين kiberlain
كيبروب kiprop
كيبروتو kipruto
كيبرونو kiprono
كيبسيلوس cypselus
كيبسيلي kipsiele
كيبشوج kipchoge
كيبكوسجي kipkosgei
كيبكيتير kipketer
كيبل cable keeble
كيبلاغات kiplagat
كيبلر keibler kepler
كيبو kebu
كيبوم kibum
كيبون kibowen
كيبوي kibwe
كيبي kebe cabey
كيبيت kibet
كيبيتشيي kibichii
كيبيدي kebede
كيبيغو kipyego
كيبيل kebbel kebbell
كيبينغ keeping
كيت kate kit cate kayte keet kitt
كيتا kita keita keta kitta
كيتاا kitai
كيتااتشي kitauchi
كيتاتاني kitatani
كيتاجاوا kitagawa
كيتاجيما kitajima
كيتادي kitade
كيتازاوا kitazawa
كيتازومي kitazume
كيتاساتو kitasato
كيتاسي kitase
كيتامبالا kitambala
كيتانا kitana
كيتانو kitano
كيتاني kitani
كيتاواكي kitawaki
كيتاي keitai
كيترلي ketterle
كيتس keats kates
كيتسا kitsa
كيتسون kitson
كيتسينغ kitsing
كيتسينغر kitzinger
كيتش keach ketch kitsch
كيتشيرو keiichiro kiichiro
كيتشيسي kichise
كيتشينوك kichenok
كيتكيوفومفون ketkeophomphone
كيتل keitel
كيتليس kittles
كيتلين caitlin
كيتليي keightley
كيته kathe
كيتو kito
كيتوف getov kitov
كيتوفاني kitovani
كيتوكو kitoko
كيتولا ketola
كيتوما ketomaa
كيتون keaton
كيتي kitti katey kete
كيتيا ketia
كيتيلس keetels
كيتيلي ketele
كيتينغر kittinger
كيتينوف kitinov
كيتييه quettier
كيث keith
كيثيفواما kethevoama
كيجل kegel
كيجمان kezman
كيجو keiju
كيجي keiji
كيجيرو kaijiro
كيجيما kijima
كيجيموتا kijimuta
كيجيو kajio
كيجيورو kijuro
كيخسرو kaykhusraw
كيد kid kidd cade
كيدا kida
كيدجو kidjo
كيدرا kidera
كيدرن keydren
كيدريك keddric
كيدريوك kedryuk
كيدمان kidman
كيدمون caedmon
كيدنيوس chydenius
كيدو kido
كيدوده kidude
كيدومو kidumu
كيديابا kidiaba
كيديس kiedis
كيدينو kidinnu
كير ker kerr
كيرا kira kiera keira kera kiira
كيراستاس kyrastas
كيرافولو ceravolo
كيراك kirac
كيرالي kiraly
كيران kieran ciaran kiran
كيرانتي quirante
كيراني kirani
كيراونوس keraunos
كيربا kirpa
كيربر kerber
كيربونوس kirponos
كيربي kirby kerby
كيرتسوفا kerteszova
كيرتسيس kyritsis
كيرتلي kirtley
كيرتيس kertesz
كيرجاكوف kerzhakov
كيرديابكينا kirdyapkina
كيرزكوسكي kierzkowski
كيرسان kirsan
كيرست kerst
كيرستشين kirschen
كيرستن kirsten kersten
كيرستون kierston
كيرستي kirsti kirsty
كيرستين kerstin
كيرسليك kerslake
كيرسون kerson
كيرسي kersee
كيرسيبو kirsipuu
كيرسيت kersit
كيرش kirsch
كيرشبوم kirschbaum
كيرشر kircher
كيرشمان kirchmann
كيرشن kirchen
كيرشنر kirchner
كيرشنير kirchner
كيرشهوف kirchhoff
كيرشو kershaw
كيرغيوس kyrgios
كيرفليافيتشيوس kirveliavicius
كيرفين kervin
كيرك kirk
كيركباتريك kirkpatrick
كيركغور kierkegaard
كيركلاند kirkland
كيركلوند kyrklund
كيركمان kirkman
كيركهام kirkham
كيركهوفن kerckhoven
كيركوسيان kirakosyan
كيركوف kerckhove
كيركوود kirkwood
كيركي kirke
كيركيلاس kirkilas
كيرل curl
كيرلاخ gerlach
كيرلز keerles
كيرلي curley curly kerli
كيرمان kerman
كيرماير kirmayr
كيرمورجانت kermorgant
كيرن kern
كيرنجول cernjul
كيرنر kerner
كيرنشتوك kernstock
كيرني cerny
كيرنير kirner
كيرنيغان kernighan
كيرو kiro quero
كيروا kirwa
كيروز kayrouz keyrouz queiroz
كيروس quiros kyros
كيروك kerouac
كيرون kerron kieron
كيري kerry keri kere kerri kiri
كيرياكوس kyriakos
كيريان curien
كيريتا kireta
كيريتاني kiritani
كيريتشينكو kirichenko
كيريس kairys keres
كيريسون keirrison
كيريف kirev
كيريكو kerekou
كيريل kiril kirill
كيريلوف kirilov
كيريلي girelli
كيريلينكو kirilenko
كيريموتو kirimoto
كيرين keren keiren
كيرينسكي kerensky
كيرينو kirino
كيريوس kyrgios
كيريوشينا kyriushyna
كيزار cisar
كيزانيشفيلي khizanishvili
كيزر kizer
كيززلر czeizler
كيزل cazale
كيزو keizo
كيزيم kizim
كيزينغر kiesinger
كيس kees kiss case kis
كيسادا quezada
كيسار kessar
كيسارات kesarat
كيساريف kesarev
كيساكا kisaka
كيسال kesal
كيسام kisum
كيسان kaysan
كيسايتشي kisaichi
كيست kist
كيستلر kistler
كيستنر kastner
كيسر keiser
كيسفالودي kisfaludy
كيسلر kessler
كيسلوتي caselotti
كيسلينغ kesling kiessling kissling
كيسما cisma
كيسنوربو kisnorbo
كيسو keeso
كيسورين kisurin
كيسوكه keisuke
كيسوكي keisuke
كيسوم keesom
كيسي kasey casey kesey kessie keysi
كيسياكوف kessiakoff
كيسيك kasich
كيسيل kessel kiesel
كيسيلوفا kiselyova
كيسيليوس kisielius
كيسيمال kesimal
كيسينوساتو kisenosato
كيش kish
كيشا keisha
كيشلوفسكي kieslowski
كيشلي keselj
كيشنا kishna
كيشو kisho kishou
كيشور kishore
كيشي kishi keshi
كيشيا keyshia
كيشيدا kishida
كيشيرو kiichiro keseru
كيشيشيف kishishev
كيشيموتو kishimoto
كيشينو kishino
كيشيو kishio
كيشيوكو kishioku
كيصابيرو kisaburo
كيغان keegan
كيغلي quigley
كيغو keigo
كيف keefe
كيفالم kavalam
كيفان kevan
كيفت kieft
كيفر kiefer
كيفراك kivrak
كيفلي kifle
كيفليزيغي keflezighi
كيفن kevin
كيفوج kifuji
كيفورك kevork
كيفوركيان kevorkian
كيفوس kiwus
كيفي kivi
كيفيدو quevedo
كيفيليه queffelec
كيفيماكي kivimaki
كيفين kevin kevinn kevyn
كيفينييمي kiviniemi
كيقباد kayqubad
كيك keck keiki kek kick kiick
كيكانا kekana
كيكاوادا kikawada
كيكاوس kaykaus
كيككو kikuko
كيكليكوفا keclikova
كيكمان kecman
كيكناي kikunae
كيكو keiko kiko
كيكواوكا kikuoka
كيكوتشي kikuchi
كيكوذو kikuzo
كيكوكو kikuko
كيكوله kekule
كيكوموتو kikumoto
كيكوهارا kikuhara
كيكي kiki keke keki kike
كيكيا kikkia
كيكيرت kickert
كيكيريشكو kikireshko
كيكيلي kekilli
كيكيه quique
كيل kell keil kel
كيلاتي kelati
كيلافا kelava
كيلام killam
كيلامبي kilambe
كيلانتين kelantan
كيلاني keilany
كيلباتريك kilpatrick
كيلباسا kelbassa
كيلبان kilbane
كيلبن kilpin
كيلبوم kjellbom
كيلبي kelby kilby kilpi
كيلتنر keltner
كيلتي kilty
كيلد kjeld
كيلدال kildall
كيلر keller
كيلرمان kellerman
كيلز kills
كيلسن kielsen
كيلسو kelso
كيلسون kelson
كيلسي kelsey kelcie
كيلسير kelser
كيلغالون kilgallon
كيلل kilel
كيلليني chiellini
كيلمان kelman
كيلمر kilmer
كيلمي cilmi
كيلن killen kellan
كيلهولز kielholz
كيلو kilo
كيلور keylor
كيلوني kailouni
كيلونيز cilloniz
كيلي kelly kelley keeley kily
كيليان cillian killian kylian
كيليتشي kelechi
كيليج kilic
كيليرمان kelderman
كيليسي kelesi
كيليش kilsch
كيليطو kilito
كيليقلر kiliclar
كيليمين kelemen
كيلين killeen kailin kellen kellyn
كيلينر kellner
كيلينغ keeling kjelling
كيلينغز killings
كيليهر kelleher
كيليوس kilius
كيم kim kym
كيمارايس guimaraes
كيماري kimmarie
كيماكوجلو kaimakoglou
كيمانتاس kymantas
كيمب kemp
كيمبتون kempton kimpton
كيمبثورن kempthorne
كيمبر kemper
كيمبرا kimbra
كيمبرلي kimberly kimberley
كيمبس kempes
كيمبف kempff kempf
كيمبل kimball
كيمبو kembo kimbo
كيمبوي kemboi
كيمبي quimby
كيمتشي kimchi
كيمر kemar
كيمرا kimura
كيملر kemmler
كيمواكي kimwaki
كيموتو kimoto
كيمورا kimura kiyomura
كيموري kimori
كيموكو kemoko kemokho
كيمون cimon kimon
كيمونز kemmons
كيمي kamie kimi kinmei qimei
كيميا kimiya
كيميايي kimiai
كيميتش kimmich
كيميشيما kimishima
كيميفسكي kimevski
كيميكو kimiko
كيميل kemel
كيمينس kimmins
كيميني kemeny
كين ken kane cain keane kean keene
كينا cinna kenna
كيناست kienast
كينان kenan knaan
كيناهان kinahan
كيناو keanau kinau
كيناي quesnay kinay
كينايهيوي kainihewe
كينبرج kinberg
كينبي kempei
كينت kent kint
كينتارو kentaro
كينتاوت contout
كينتل qyntel
كينتنر kintner
كينتو kento
كينتوكو kentoku
كينتون kenton
كينتيليان quintilian
كينتين kentin
كينجدم kingdom
كينجسبري kingsbury
كينجما kingma
كينجمان kingman
كينجو kinjo
كينجي kendji kenji
كينجيتسو kingetsu
كينجيرو kenjiro
كيند kind
كيندال kendall
كيندر kinder
كيندرمان kindermann
كيندريك kendrick
كيندل kendle kindl
كيندلمان kindlmann
كيندلين kindelan
كينر keener
كينريو kinryu
كينز keynes
كينزل kinzl
كينزو kenzo
كينزي kinsey
كينسكي krinsky choynski
كينسي kensei kinsey
كينش kinch
كينشن kinchen
كينشو kensho
كينغ king
كينغا kinga
كينغستون kingston
كينغسلي kingsley
كينغسوت kingscote
كينغسون kingson
كينغو kengo
كينفيلي kenville
كينكايد kincaid
كينكل kinkel
كينكو kenko
كينكوسيس quincoces
كينكيد kinkade
كينكيشي kenkichi
كينكيلا kinkela
كينلي kinley
كينمان kinnaman
كينه cynane
كينو quino keino kino queneau
كينواين kenwyne
كينوشيتا kinoshita
كينوك kinnock
كينون kenon kenyon
كينونن kinnunen
كينونيس quinones
كيني kenny kinney kenni kinnie
كينيا kenya kenia kinya
كينيان kenyan
كينيت kennett
كينيتشي kenichi
كينيتشيرو kenichiro
كينيث kenneth
كينيدي kennedy
كينير kinnear kinnier
كينيكوت kennicott
كينين kinyon
كينينيسا kenenisa
كينيو kenyu
كيهات kehat
كيهان kayhan
كيهرلينج kehrling
كيهرير kehrer
كيهيندي kehinde
كيو kew kuo kyo kyu
كيوان kiwane
كيوانوكا kiwanuka
كيوبوتاريو ciobotariu
كيوتاكا kiyotaka
كيوتشي kiuchi
كيوثافونج keothavong
كيوجوكو kyogoku
كيودا kyoda
كيورا kiyoura
كيوساكي kiyosaki
كيوشي kiyoshi
كيوك coeck
كيوكاز kiyokazu
كيوكاوا kiyokawa
كيوكو kyoko
كيوكيوتي kyokutei
كيول kewell
كيوليك ciolek
كيوما kyuma
كيومرث kioumars
كيومي kiyomi
كيوميتسو kiyomitsu
كيون keon keown keyon
كيونجونغ kyoungjong
كيونغري kyungri
كيونو kiyono
كيونوب kiyonobu
كيوهارا kiyohara
كيوهي kyohei
كيوي kiwi
كيويو qiuyu
كيويوكي kiyoyuki
كييا keiya
كيياما kiyama
كييتارو keitaro
كييتشي keiichi kiichi
كيير kjaer kier
كييف kiev
كييل kjell
كييلي kiely
كييوتاكه kiyotake
كييوتو kiyoto
كييوكو kiyoko
كييوكومو kiyokumo
كييوموري kiyomori
كييوناري kiyonari
كييونوسوكي kiyonosuke
لا la
لاب lep
لابات labat
لاباجالا labagala
لابادزي labadze
لابادولا lapadula
لاباديا labbadia
لاباليا lapaglia
لاباند laband
لابثورني lapthorne
لابد labed
لابر lapper
لابرادفورد labradford
لابرنت labrent
لابرو labro
لابروفيتولا laprovittola
لابري labrie
لابرينث labrinth
لابعيا labaya
لابكس lapkus
لابلاس laplace
لابو labo
لابورتا laporta
لابورنيك lapornik
لابوشتشينكوفا lapushchenkova
لابوشنيانو lapusneanu
لابوف labov labeouf
لابون labone
لابويري lapoirie
لابوينت lapointe
لابوينتي lapuente
لابي lappi
لابيبي lapebie
لابيترا lapetra
لابيدوس lapidus
لابيري labeyrie laperi
لابيز lapize
لابيسير labissiere
لابينا labina
لابينتي lapentti
لابيه labe
لابيير lapeyre
لاتا latta
لاتابي latapy
لاتاشا latasha
لاتر lattre
لاتريل latreille
لاتزا latza
لاتزكه latzke
لاتسهوش lachos
لاتشفورد latchford
لاتشوسكي lachowski
لاتشي lachey lachy
لاتن lattin
لاتو lato
لاتوري latorre
لاتونجي latoundji
لاتويا latoya
لاتيس lattes
لاتيك lattek
لاتيني latini
لاتينينا latynina
لاثام latham
لاثروب lathrop
لاثوم lathom
لاجات lagat
لاجامي lajami
لاجرافينيز lagravenese
لاجوتين lagutin
لاجوس lajos
لاجوستيرا llagostera
لاجولو lajola
لاجويلر laguiller
لاجيركويست lagerquist
لاحبي lahbi
لاحج lahej
لاد ladd
لادان ladan
لاداني ladany
لادبوري ladbury
لادزارو lazzaro
لادسلاو ladislaus
لادن laden
لادو lado
لادوس llados
لادوفيسكي ladovsky
لادونتي ladontae
لادي lade
لاديس ladice
لاديسلاس ladislas
لاديسلاف ladislav
لاديسلاو ladislau
لاديسلاوس ladislaus
لاذام latham
لارا lara larra
لارابي larrabee
لارالدي larralde
لارانياغا larranaga
لاربو larbaud
لارتورسيف alatortsev
لارتيه lartet
لارخام larkham
لاردنر lardner
لارريا larrea
لارس lars larese
لارسن larsen
لارسون larsson
لارشيه larcher
لارك lark
لاركن larkin
لاركنز larkins
لاركومبي larcombe
لاركيط larguet
لارمور larmor larmour
لارنيد larned
لارنيل larnell
لارهولم larholm
لارو lareau
لاروز larose
لاروس larousse
لاروش laroche
لاروك larock
لاري larry lari
لاريا laryea
لاريجاني larijani
لاريدو laredo
لارير larriere
لاريس larrys
لاريسا larisa larissa laurisa
لاريفي larrivey
لاريفيير lariviere
لاريكا larica
لارين lwren
لاريني larini
لاريوس larios
لاريوندا larrionda
لازار lazar lazare
لازارتشوك lazarchuk
لازارتي lazarte
لازارو lazaro
لازاروس lazaros lazarus
لازاروف lazarov
لازاروفسكا lazarovska
لازاروني lazaroni
لازاري lazzari
لازاريدس lazarides
لازاريديس lazaridis
لازاريف lazarev
لازارينكو lazarenko
لازارينو lazareno
لازكرز lascorz
لازلو laszlo laslo lazlow
لازم lazem
لازما lousma
لازو lazo
لازوتينا lazutina
لازوف lazov
لازير lazear
لازيريك lazeric
لازيك lazek
لازينبي lazenby
لاس las
لاسا lasa
لاسال lassalle lasalle lassall
لاسانا lassana
لاست last
لاسترا lastra
لاستراس lastras
لاستمان lastman
لاستيموسا lastimosa
لاسداريوس lacedarius
لاسر lasser
لاسكار lascar
لاسكارينا laskarina
لاسكر lasker
لاسكو lasko
لاسلاند laslandes
لاسمي lasme
لاسن lasne lassen
لاسو laso
لاسورسي lassource
لاسوغا lasogga
لاسويل lasswell
لاسي lacey lasse lassie
لاسيار laciar
لاسيبيد lacepede
لاسيتر lasseter lassiter
لاسيردا lacerda
لاسيكا lasica
لاسيل lassell
لاسيلس lascelles
لاسينا lassina
لاسينزو lucenzo
لاش lasch lash
لاشارد lashard
لاشايي lashai
لاشتوفكا lastuvka
لاشلي lashley
لاشمانوفا lashmanova
لاشوليي lachelier
لاشون lashawn
لاشي lachey
لاشياك lasciac
لاشيس lashes
لاشين lashin
لاغارد lagarde
لاغراف lagrave
لاغرانج lagrange
لاغرباك lagerback
لاغربك lagerback
لاغرفيلد lagerfeld
لاغركفيست lagerkvist
لاغرلوف lagerlof
لاغوارديا laguardia
لاغوس lagos
لاغونا laguna
لاغي laghi
لاغيريد laugerud
لافا lava
لافاتا lafata
لافادو lavado
لافارج lafargue lafarge
لافال laval lavalle
لافالي lavalle
لافاييت lafayette
لافتهوس lofthouse
لافر laffer
لافرتي lafferty
لافروف lavrov
لافرونينكو lavronenko
لافرينتي lavrentiy
لافرينز lafrenz
لافرينوفيتش lavrinovic
لافرينينكو lavrenenko
لافكرافت lovecraft
لافلور lafleur
لافلي lavelli
لافلين loveleen
لافندر lavender
لافور lavor
لافورغ lafforgue
لافوريت laforet
لافوريه laforet
لافوس lafosse
لافون lavon
لافونتين lafontaine
لافي lavi lavie lafi lavey lavoy
لافيت lafitte laffite laffitte lavet
لافيتا lafita
لافيجري lavigerie
لافيرتي laverty
لافيرن laverne
لافيس lavisse
لافيكن laveykin
لافيل lavell lavelle
لافيلا lavilla
لافين lavigne lavin lavine
لافينيا lavinia
لافيي lavie
لافيينيه lavillenie
لاقو lagu
لاك lacke
لاكاتوش lacatus
لاكارن lacarne
لاكازيت lacazette
لاكاستا lacasta
لاكاليندولا lacalendola
لاكامب lacamp
لاكان lacan
لاكاني lakhani
لاكايه lacalle
لاكدار lakdar
لاكروا lacroix
لاكروتل lacretelle
لاكروز lacruz
لاكستون laxton
لاكسنس laxness
لاكسونين laaksonen
لاكشمي lakshmi
لاكشميباي lakshmibai
لاكفا lakva
لاكلان lachlan
لاكلو laclau
لاكو lacko laco
لاكوتور lacouture
لاكور lacour lachor
لاكورت lacourt
لاكوست lacoste
لاكوف lakoff
لاكومب lacombe
لاكوني laconi
لاكويستا lacuesta
لاكوينتون laquinton
لاكيس lakis
لاكيم lakeem
لاكين lakin
لال lal
لالا lala
لالاس lalas
لالامي lalami
لالان lalanne
لالانا lallana
لالاند lalande laland
لالاينا lalaina
لالبيخلوا lalpekhlua
لالماس lalmas
لاله lalla
لالو lalo
لالي lale lali
لاليش lalich
لام lahm
لاما lama llama
لاماثاريس lamazares
لامار lamarr lamar lamarre
لامارت lampaert
لامارتين lamartine
لامارك lamarck lamarque
لاماركا lamarca
لاماركوس lamarcus
لاماس lamas
لاماسيني lamasine
لاماه lamah
لامب lamb lampe lamp
لامبارد lampard
لامبانيلي lampanelli
لامبايرتس lombaerts
لامبتون lampton
لامبرت lambert lampert
لامبرتو lamberto
لامبروبولوس lampropoulos
لامبريتشس lambrichts
لامبريشت lamprecht
لامبسون lampson
لامبكين lampkin
لامبوت lambot
لامبورت lamport
لامبورد lambourde
لامبورغيني lamborghini
لامبي lampi
لامبيدوزا lampedusa
لامتون lambton
لامرت lammert
لامرتينك lammertink
لامرز lammers
لامسيك lamesic
لامنج laming
لامنس lammens
لامو lamo
لاموت lamoot lamott
لاموتا lamotta
لامور lamour
لاموسا llamosa
لامون lamon
لامونت lamont
لامونتي lamonte
لاموند lamonde
لامي lamy lame lami
لاميا lamia
لاميتا lamitta
لاميدي lamidi
لامير lameyer
لاميزانا lamizana
لاميلا lamela
لان lan
لانا lana lanna
لانارد lanard
لاناردو lanardo
لاناسا lanasa
لاناغان lanagan
لانتر lanter
لانتوس lantos
لانج lange
لانجارو langaro
لانجاكر langacker
لانجان langan
لانجفان langevin
لانجفورد langford
لانجنر langner
لانجهورن langhorne
لانجو lanjouw
لانجيلا langella
لانجيماير langemeyer
لاندابورو landaburu
لانداز landaas
لانداو landau
لانداور landauer
لاندبرج landberg
لاندروت landrut
لاندري landry landre
لاندرين landrin
لاندزبيرغر landsberger
لاندسبيرج landesberg
لاندسمان landesman landsmann
لاندشتاينر landsteiner
لاندغراف landgrave
لاندغريفيه landgravine
لاندميسر landmesser
لاندهارد lindhardt
لاندو lando
لاندور landor
لاندولف landulf
لاندون landon
لانديس landis
لانديكر landecker
لانديل landel
لانديني landini
لانزا lanza
لانزافامي lanzafame
لانزي lanzi
لانزيني lanzini
لانس lance
لانسانا lansana
لانسبوري lansbury
لانسراي lanceray
لانسكي lansky
لانسلوت lancelot
لانسي lancie
لانسينغ lansing
لانغ lang
لانغارا langara
لانغر langer
لانغرمان langerman
لانغستون langston
لانغسدورف langsdorf langsdorff
لانغل lengle
لانغلي langley
لانغمان langmann
لانغموير langmuir
لانغهانز langhans
لانغوريا longoria
لانغيراك langerak
لانغيلا langella
لانغيلر langiller
لانغيندال lagendaal
لانغينوس langenus
لانفانت lenfant
لانفرانكو lanfranco
لانفيا lanfia
لانكاستر lancaster
لانكامب langkamp
لانكستر lancaster lankester
لانكير lancker
لاننيك lannick
لانوس lanus
لانوي lannoy
لانيتي lanete
لانير lanier
لانيزي lanese
لانيغ lanig
لانيغر lanegger
لانيلا iannella
لاهوز lahoz
لاو lao lau
لاوتر laughter
لاوتربر lauterbur
لاوتون lawton
لاوث lauth
لاودا lauda
لاودر laudehr
لاودروب laudrup
لاور lower
لاورسن laursen
لاورنتيوس laurentius
لاوري lauri
لاوريدسن lauridsen
لاوس laos
لاوفيرجني lauvergne
لاوندز lowndes
لاووست laoust
لاوي laue
لاي lai lay
لايا laia
لايارد layard
لايامون layamon
لايبوت laybutt
لايت laet light
لايتبادي lightbody
لايتفوت lightfoot
لايتمان lightman
لايتنر leitner lightner
لايتهيل lighthill
لايتون layton leighton
لايتي lighty
لايدباك laidback
لايدن layden
لايس lais
لايستاديوس laestadius
لايستنر laistner leistner
لايشا leisha
لايشيا layshia
لايغل laigle
لايفن layvin
لايفيس laifis
لايك layec
لايل lyell lyle
لايلاني leilani
لايلوس laelius
لايم lime
لايمان layman lyman
لايمبير laimbeer
لايمدوتا laimdota
لاين lane layne leyen
لايوك laiuk
لايون layun
لايوندايك luyendijk
لاييبم laibum
لبان labben
لبرط labrat
لبس lebbos lipps
لبشي labashi
لبكي labaki labaky
لبنتال lebental
لبني lubna lobna loubna
لبنيكي lipnicki
لبيب labib
لبيبه labiba
لبيد labid lapid
لبيض labyad labied
لتريل latrell
لتسينغي litsingi
لجاكوفا ljalkova
لجلينسكاي iglinsky
لجند legend
لجين loujain
لحام lahham
لحبابي lahbabi
لحد lahad
لحرش lahrech larache
لحسن lahcen
لحلافي lahlafi
لحلوس lahlou
لحمر lahmar
لحود lahoud lahood
لحوم lahum
لخضر lakhdar
لخواض lakhouad
لخومبينغاراف lumbengarav
لديبور ledebour
لرانت lerant
لرباس larbes
لربي lerby
لز luz
لزرق lazrak
لزعر lazaar
لس les
لسبريغ lausberg
لسبس lesseps
لست list
لستغ lustig
لسعد lassaad lassad
لسكتف loscutoff
لسكلي leschly
لسكوف liskov
لسكينن leskinen
لسمشيما sameshima
لسياك lesjak
لسيسكي lisiecki
لشته lechte
لشكر lachgar lachguer
لشمان leshman
لشهب lachheb lachhab
لطف lotf
لطفي lotfi lutfi loutfi
لطوف latuff
لطيف luttif
لطيفه latifa latefa latifah latife
لعربي larbi
لعلامه lalama
لعلو laalou
لعمامره lamamra
لعموري lamouri
لعنيكري laanigri
لعياده layada
لغرور laghrour
لغظف laghdaf
لفته lafta
لفل level
لفلاند lovland
لفنون levanon
لفيفر lefevre
لفينسكي levinsky
لقجع lekjaa
لقمان luqman lukman
لكان bolkan
لكح lakah
لكحل lakhal
لكزولي legzouli
لكسنبرغ luxenberg
لكي leckie
لكيل lacaille
لكينوي ikenoue
لم lem
لمباركي lambarki
لمجد lamjed
لمجرد lamjarred
لمداصم lamdassem
لمرابط lamrabet
لمراني mrani
لمريس lamriss
لمغيفري lemghaifry
لملوم lamloum
لمنور lamnawar
لموشي lamouchi
لموشيه lemmouchia
لمي lama luma
لمياء lamia lamyaa
لميس lamees lamis
لنت lent
لنتون linton
لنجلن lenglen
لنجنهوف langenhove
لندبرغ lindbergh
لندت lindt
لندرس londres
لندستدت lindstedt
لندلي lindley
لندن london landin
لنسترا lenstra
لنقي langhi
لنكز lings
لهاف lahav
لهب lahab
لهتوماكي lehtomaki
لهتونن lehtonen
لهرر lehrer
لهيب laheeb
لو lou le law lu low luo
لواء liwaa
لوارا luara
لواكامي iwakami
لوالوا lualua
لوامارو iwamaru
لوان louane luan
لوانجنام luangnam
لوايسا loaisa
لوب loeb
لوبا louoba
لوبات lobat
لوباتشيفسكي lobachevsky
لوباتو lobato lobatto
لوباتيلي lupatelli
لوبانسكي lubanski
لوبانوفسكي lobanovskyi
لوبر lauper
لوبران lebrun
لوبزكي lubezki
لوبسه lubse
لوبكه lubke
لوبلاتونييه leplattenier
لوبلان leblanc
لوبن lubben
لوبنفلز laubenfels
لوبه laube
لوبو lupu lopo
لوبوتان louboutin
لوبودزينسكي lobodzinski
لوبورتو loporto
لوبورني leborgne
لوبوس lobos lupus
لوبوسلاف lyuboslav
لوبوش lubos
لوبوف leboeuf lobov
لوبومير lubomir lyubomir
لوبوميرا lubomira
لوبونت lobont
لوبوي loboue
لوبي looby lupe luppi
لوبياني lubiani
لوبيتا lupita
لوبيتال lhopital
لوبير lepers
لوبيرا lobera
لوبيرون luperon
لوبيز lopez lopes
لوبيس lopes
لوبيغ lebesgue
لوبين lubin
لوبينجير lobinger
لوبينو lupino
لوبيه loubet
لوت lott lute lot
لوتا lota lotta
لوتارو lautaro
لوتام lottum
لوتاه lootah
لوتر luther
لوتروفا lutrova
لوتز lutz
لوتساتي luzzatti
لوتسينكو lutsenko
لوتش loach
لوتشر loetscher
لوتشو lucho
لوتشيانو luciano
لوتشينو luchino
لوتمان lottmann
لوتنر lautner
لوتنير lottner
لوتولي lutuli
لوتون laughton luton
لوتوندا lutonda
لوتي lottie
لوتيانز lutyens
لوتيتو lotito
لوتيرير lotterer
لوتيس loties
لوتينا lotina
لوتينبيرجير luttenberger
لوثار lothar
لوثر luther lothair
لوثه luthe
لوثي luthi
لوثير lothair
لوجان lujan
لوجدا lojda
لوجر lueger
لوجكوف luzhkov
لوجون lejeune
لوجونس lugones
لوجيك logic
لوح louh
لوخان lujan
لود laud lod
لوداتو lodato
لودافايك lodewijk
لوداكريس ludacris
لودج lodge
لودر loder lauder
لودرا llodra
لودرديل lauderdale
لودرس lodders
لودغر ludger
لودفيغ ludwig ludvig
لودفيكا ludovika ludwika
لودفيكو lodovico
لودلو ludlow
لودلوف ludloff
لودميلا ludmila ludmilla lyudmila
لودندورف ludendorff
لودوفيك ludovic
لودوك leduc
لودولف ludolph
لودون loudon
لودويج ludwig
لودي lodi
لوديتي lodetti
لوديجس loddiges
لوديجين lodygin
لوديرو lodeiro
لودين lowden
لودينجتون luddington
لودينغتون ludington
لوديو ledoux
لوديويجكس lodewijkx
لور laure leuer lohr lorre
لورا laura
لوراك lorak
لوران laurent loran
لورانا laurana
لورانت lorant
لورانس laurance
لوربير loerper
لوربيك lorbek
لورتو lorto
لورد lord lorde
لوردان lordan
لوردز lords lurdes
لورديس lourdes
لورسي lorcy
لورفيلين lorphelin
لوركا lorca llorca
لوركه loerke
لورمان luhrmann
لورن lorne
لورنا lorna lornah
لورنت laurente
لورنتز lorenz
لورنز laurens
لورنزن lorenzen
لورنزيتي lorenzetti
لورنس laurence laurens
لورنسو lourenco
لورو leroux loro
لوروا leroy
لورونيو lorono
لوري laurie lori lawrie laury lorey lorrie
لوريا luria lauria
لوريتزن lauritzen
لوريتيلو loritello
لوريدا lloreda
لوريدانا loredana
لوريرو loureiro
لوريس loris laurice lloris lores
لوريستون lauriston
لوريك lorik
لوريل laurel laurell
لوريلا lorella
لوريلو laurello
لوريمر lorimer
لورين lauren lorraine loren lauryn loreen lorin
لورينا lorena
لورينايتس laurinaitis
لورينتسن lorenzen
لورينتي llorente lorente
لورينتيس laurentiis
لوريندا lorinda
لورينز lorenz
لورينزا lorinza
لورينزو lorrenzo lorenzo
لورينزي lorenzi
لورينس laurynas lawrence
لورينغ loring
لورينو laureano
لوريه laure
لوريوت loriot
لوز luz luze
لوزامبا lusamba
لوزانسكا luzhanska
لوزانو lozano
لوزوموفا luzumova
لوزي luzi luzzi
لوزيا luzia
لوس los loos loss
لوسادا losada
لوست lost lust
لوستاو loustau
لوسترينيلي lustrinelli
لوستو lustu
لوستينبيرغر lustenberger
لوسرت losert
لوسفو lusapho
لوسكا luxa
لوسكوف loskov
لوسنشي lusinchi
لوسنيلدي lucenilde
لوسواردي lusuardi
لوسون lawson lusson
لوسي losi
لوسيا lucia lusia
لوسيان lucien
لوسيانا luciana lussiana
لوسيانو luciano
لوسيديو lucidio
لوسيرو lucero
لوسيل lucille
لوسيلا lucila
لوسين lusine
لوسينا lucena lucina
لوسيو lucio
لوسيوس lucius lucious
لوش lush
لوشان lushan
لوشميت loschmidt
لوشنيك lusnic
لوشيوس leushuis
لوغ logue
لوغا loga
لوغان logan
لوغانو lugano
لوغانيس louganis
لوغتون loughton
لوغر luger
لوغلين loughlin
لوغو lugo
لوغوسي lugosi
لوغوفيت logofet
لوغير lougher
لوف love loof loaf lof luv
لوفاتو lovato
لوفاتي lovati
لوفان louvain
لوفانور luvannor
لوفت luft
لوفتس loftus
لوفتشيف lovchev
لوفتوس loftus
لوفتون lofton
لوفتيس loftes
لوفجران lofgran
لوفرانكو lofranco
لوفراني loufrani
لوفرتور louverture
لوفرنشيتش lovrencsics
لوفري lovre
لوفرين lovren
لوفلر loeffler loffler
لوفليس lovelace
لوفن lofven
لوفنشتاين lowenstein
لوفنكراندس lovenkrands
لوفورد lawford
لوفيبوند lovibond
لوفيت lovett
لوفيتا ioveta
لوفيرا llovera
لوفيسيجن loevesijn
لوفيفر lefevre lefebvre lefevregineau
لوفيل lovell
لوفيلس loveless
لوفين lofven
لوفيني luveni
لوفينيسكو lovinescu
لوفيون louvion
لوفييه levier
لوقا luqa
لوك luke luc lock luuk
لوكا luka luca
لوكاتلي locatelli
لوكاتيلي locatelli
لوكاديا locadia
لوكاريلي lucarelli
لوكاس lucas lukas lukasz loukas
لوكاش lukacs lukas
لوكاشوف lukashov
لوكاشيفيتش lukashevych
لوكاشيك lukasiak
لوكاشينكو lukashenko
لوكاكو lukaku
لوكان lucan
لوكاوسكيس lukauskis
لوكتشينيلي lucchinelli
لوكتي lochte
لوكريتيوس lucretius
لوكريثيا lucrecia
لوكريسيا lucrezia
لوكريشا lucretia
لوكزاك luczak
لوكس lux loucks
لوكسان luccin
لوكسمبورغ luxemburg
لوكسمبورغو luxemburgo
لوكسيكا luksika
لوكفنتش lokvenc
لوكلرك leclerc
لوكلير leclerc locklear
لوكمان lookman
لوكن loken
لوكه lokke lucae
لوكهيد lockheed
لوكو loko
لوكوفسكي lukovski
لوكولوس lucullus
لوكولي lokoli
لوكونت leconte
لوكونن luukkonen
لوكونين lokonyen
لوكوود lockwood
لوكي lowkey lukky
لوكيانوفا lukyanova
لوكيانوك lukyanuk
لوكيانينكو lukyanenko
لوكيبا lukeba
لوكيت lockett
لوكير lockyer
لوكين liukin lokin lukin
لوكينبيل luckenbill
لول llull
لولا lola lula
لولايا lullaya
لولر lawler
لولو lolo lulu
لولور lawlor
لولوش lellouche
لولوه lulua
لولي lolli louly
لوليتا lolita lolette
لوليس lawless
لولين laughlin llywelyn
لوماتشينكو lomachenko
لومارشال lemarchal
لوماس lomas
لوماليسا lomalisa
لومان lohmann
لومانا lomana
لومب lomb lumpp
لومبا lombahe
لومبارت llompart
لومبارتس lombaerts
لومبارد lombard
لومباردو lombardo
لومباردي lombardi lombardy
لومبارديرو lombardero
لومبرانا lombrana
لومبروزو lombroso
لومسدن lumsden
لوملي lumley
لومو lomu
لومومبا lumumba
لوموند lemond
لومونوسوف lomonosov
لومونييه lemonnier
لوميت lumet
لوميتر lemaitre
لومير lemaire lemerre
لوميس loomis
لومينيتسا luminita
لوميوكس lemieux
لون lon lone loan loen lown
لونا luna loona
لونارديني lunardini
لونبورغ luneburg
لونت lunt
لونتشي lontchi
لونجتشينبا longchenpa
لونجوريا longoria
لونجيس longis
لونجينوس longinus
لونجيوس longus
لوند lundh
لونداريدزي londaridze
لوندال lundahl
لوندبيرغ lundberg
لوندغرين lundgren
لوندكفيست lundkvist
لوندو londo
لوندونو londono
لوندي lundy
لونر luner
لونرمان lenormant
لونروت lonnrot
لونسديل lonsdale
لونغ long lung loong
لونغتوك lungtok
لونغشامب longchamp
لونغفيلو longfellow
لونغلي longley
لونغمان longman
لونغمير longmuir
لونغو longo lungu
لونغي longhi
لونكار loncar
لونكريك longrigg
لونوفا lounova
لوني lonnie launay looney
لونيرغان lonergan
لونيس lounis
لونيكه lonneke
لونيل lunel
لوهان lohan
لوهر loehr
لوهمان lohman luhmann
لوهه lohe
لوهورن lowhorn
لوهوفي luhovy
لوو lowe luu
لووف lwoff
لوول luol
لوون luong
لوي lowe louie louay luay lewy loay
لويال loyal
لويبور lojpur
لويت levitt
لويتن luyten
لويجي luigi
لويد lloyd
لويز louise luiz
لويزا luisa
لويزاغا loyzaga
لويزه louiza
لويس luis
لويسا luisa
لويساو luisao
لويسيتو luisito
لويسينغ loesing
لويش louiche
لويشينج lueshing
لويفانو luevano
لويك loic luyk
لويل lowell
لويلا luella
لوين lewin loewen
لويناس loynaz
لوينثال lowenthal
لوينسكي lewinsky
لويولا loyola
لوييندولا luyindula
لي lee li lei
ليا lea leah lia leia
لياديليس liadelis
ليارد laird
لياركو learco
ليافسكي ilievski
لياقت liaquat
لياكهوف liakhov
لياكوبولوس liakopoulos
ليال leal layal
ليالي leali
ليام liam
ليان liane leanne leeane lianne
لياندرو leandro
ليانشينكو lyachenko
ليانغ leung liang
ليانغيو liangyu
ليانكه lianke
لياو leao
ليب leeb
ليبا lipa
ليبار libar
ليبارد lippard
ليباش libuse
ليبافيوس libavius
ليبانوري libanori
ليبانيوس libanius
ليبايا libaya
ليبتون lipton
ليبر libeer
ليبرادو librado
ليبرت lebert liebert lippert
ليبرتاد libertad
ليبرتي liberty
ليبرشت leberecht
ليبرشي lippershey
ليبرغ liberg
ليبرمان lieberman
ليبرهير lieberher
ليبروبولوس liberopoulos
ليبرون lebrun lebron
ليبريت liebrecht
ليبريسكو librescu
ليبريش liebrich
ليبست lipset
ليبسكند libeskind
ليبسكوم lipscomb
ليبسكي lipski
ليبسو lipso
ليبشي lepschi
ليبكفيتشيوس lipkevicius
ليبكنخت liebknecht
ليبمان lipman
ليبنج lepping
ليبو lippo
ليبودي leebody
ليبور libor
ليبوردي liburdi
ليبوريو liborio
ليبوشينوفتش liposinovic
ليبوفاك lipovac
ليبوفي lypovyy
ليبوفينا lipovina
ليبونن lipponen
ليبويوف leboeuf
ليبويي leboyer
ليبي libby leapai lippi
ليبيتسكايا lipnitskaya
ليبيتيك libatique
ليبيد lebed
ليبيديف lebedev
ليبير lepere
ليبيراتو liberato
ليبيراتي liberati
ليبيريوس liberius
ليبيستو lepisto
ليبيشيفا lebesheva
ليبيغ liebig
ليبيك leppik
ليبيكين lepekhine
ليبيلير lepiller
ليبين lepine lieben
ليبيناث leibenath
ليبينزون lebenzon
ليبينسكي lipinski
ليبينش liepins
ليبيوس libius
ليبييه libiih
ليتا lita letta
ليتاو leitao
ليتبارسكي littbarski
ليتر leiter
ليترمان letterman
ليترير leterrier
ليتريل littrell
ليتريم leterme
ليتزاو litzau
ليتزمان litzman
ليتسون letson
ليتش leach
ليتشاي lichaj
ليتشتلين lichtlein
ليتشتي lichti
ليتشثالير lechthaler
ليتشمان leachman
ليتشي litschi
ليتغيب leitgeb
ليتفين lytvyn
ليتفينوف litvinov
ليتفينوفا litvinova
ليتفينينكو litvinenko
ليتل little
ليتلوود littlewood
ليتمان littmann
ليتنر laettner
ليتو lehto leto lito litto
ليتورنيو letourneau
ليتوفتشينكو lytovchenko
ليتون leighton lleyton
ليتي leite letty
ليتيريال litterial
ليتيزي letizi
ليتيزيا letizia
ليتيسيا laetitia leticia
ليتيليير letelier
ليتييه lietaer
ليث laith
ليثابي lethaby
ليثاون lezaun
ليثجو lythgoe
ليثغو lithgow
ليثويس lithuise
ليجا leija
ليجارد leegaard
ليجرا legra
ليجراند legrand
ليجروس legros
ليجن leijn liggan
ليجناني legnani
ليجويزامو leguizamo
ليجي leiji
ليجيرو leggero
ليجين legion
ليخاتشوف likhachov
ليخاريتا lejarreta
ليخت licht
ليختاروفيتش likhtarovich
ليختشتاينر lichtsteiner
ليخوفتسيفا likhovtseva
ليخوليتوف likholitov
ليدا lida leda
ليداي lyday
ليدر leider lider
ليدربرغ lederberg
ليدزيا lidziya
ليدسون liedson
ليدغارد lidegaard
ليدكي ledecky
ليدل liddell liddle
ليدلي ledley
ليدن leyden liden
ليدهام leedham
ليدهولم liedholm
ليدو ledo liede
ليدوفسكيخ ledovskikh
ليدوك leducq
ليدوكس ledoux
ليدون ledon
ليدي lady lydie
ليديا lydia lidia lidiya lidya
ليدياخوف lediakhov
ليديارد ledyard
ليديل ledell
ليدين ledeen
ليدينت ledent
لير lear leer lier
ليراتو lerato
ليراس lleras
ليران liran
ليرتبيتاكسينتشاي lertpitaksinchai
ليرتشيواكارن lertcheewakarn
ليرتكسوندي lertxundi
ليردورف lerdorf
ليرش liersch
ليرما lerma
ليرمان lerman
ليرمنتوف lermontov
ليرمونتوفا lermontova
ليرميت lhermitte
ليرند learned
ليرنير lerner
ليرو leroux
ليرون lerond liron leron
ليروي leroy
ليري leary leire
ليرين leryn
ليز liz lizz
ليزا lisa liza
ليزابيث lizabeth
ليزارازو lizarazo
ليزافا lezhava
ليزاك lezak
ليزالد lizalde
ليزان lizanne
ليزانا lizana
ليزاندرا lizandra
ليزر laser
ليزل liezel
ليزلي leslie lesley lisle
ليزنبرغ leezenberg
ليزني lesnie
ليزي lizzie lizzy
ليزيكي lisicki
ليزيل leisel
ليزيو lizio
ليس lys
ليسا leysa
ليسالو leslau
ليساندر lysander
ليساندرا lisandra
ليساندرو lisandro
ليسبكتور lispector
ليسبوا lisboa
ليست list liszt
ليستاد lystad
ليستر lester lister
ليستراد lestrade
ليستون liston
ليستين lestienne
ليستيين lestienne
ليسجاك lisjak
ليسكا liska
ليسكانو liscano
ليسلي leslie
ليسميس lesmes
ليسن laisne lesson
ليسنر lesnar
ليسنيفيتش lesnevich
ليسنيوسكي lesniewski
ليسوبا lissouba
ليسورت lessort
ليسوفسكايا lisovskaya
ليسون louison
ليسوين lieswyn
ليسي lissie
ليسيا lesya
ليسياس lysias
ليسيبوس lysippos
ليسيتزا lisitsa
ليسيتزكي lissitzky
ليسيج lessig lesage
ليسير leysser
ليسيل liesel
ليسيماخوس lysimachus
ليسين lisin
ليسينغ lessing
ليسينكو lysenko
ليسينيوس licinius
ليش lesch lisch
ليشان lishan
ليشت lichte
ليشتنبرجر lichtenberger
ليشتنشتاين lichtenstein
ليشمان leishman
ليشو loichot
ليشوسلو lechoslaw
ليشي lishi
ليغ legg
ليغاري leghari
ليغال legall
ليغتل ligtlee
ليغرتوود leigertwood
ليغروتالي legrottaglie
ليغفينسكي legwinski
ليغون ligon
ليغويا leguia
ليغيت leggett
ليغيزامون leguizamon
ليف lev liv
ليفا leiva leyva
ليفاثينوس livathinos
ليفاس livas
ليفان levan
ليفانا levana
ليفاندوفسكي lewandowski
ليفاندير leavander
ليفانس levance
ليفانوف livanov
ليفايا livaja
ليفتشيف levchev
ليفتيريس lefteris
ليفر laver lever
ليفربول liverpool
ليفروي lefroy
ليفريج lieffrig
ليفسون leveson
ليفشين levshin
ليفلي lively
ليفنت levent
ليفنس levyns
ليفنسون levinson
ليفنشتاين levenshtein
ليفني livni
ليفو levo
ليفورت lefort
ليفونديس lefundes
ليفونيان levonyan
ليفونيفسكي levaneuski
ليفي levy levi
ليفيا livia
ليفيت leavitt levett levitt
ليفيتزكي levitzky
ليفيتش levich
ليفيراني liverani
ليفيرت levert
ليفيرن levern
ليفيك leveque
ليفيل ifil leavell
ليفيلاند iveland
ليفيلد layfield
ليفيلس levels
ليفيمير leipheimer
ليفين levin levine leven levane levein lieven
ليفيناس levinas
ليفينز levine levins
ليفينغستون livingston livingstone levingston
ليفينهوك leeuwenhoek
ليفينيا leivinha
ليفيو livio liviu
ليفيوس livius
ليك lake lec lek
ليكا leca lica licka
ليكابينا lekapene
ليكاس lekkas
ليكافيتشيوس lekavicius
ليكرافت leaycraft
ليكس lex leakes leaks
ليكسبورغ lyksborg
ليكسي lexi lexie
ليكشانو lecusanu
ليكنز leekens
ليكنير leckner
ليكو leko
ليكورن lecorne
ليكومبت lecompte
ليكومت lecomte
ليكونا lecuona
ليكوينت lecointe
ليكي leakey
ليكينا lykina
ليل lil leale
ليلا lella leela lilla
ليلارد lillard
ليلاس lelas
ليلاند leland
ليلكس lelkes
ليلوي lilloe
ليلي leila lily laila leyla lilly layla
ليليا leilia lelia lilia liliia lilya
ليليامنيس liliamnis
ليليان lilian lillian liliane
ليليانا liliana
ليليبالي lilipaly
ليليس lillis
ليليسا lilesa
ليلينتال lilienthal
ليلينكرون liliencron
ليليو lelio
ليليوهايت lillywhite
ليلييبيورن liljebjorn
ليم lim leem lemm liem
ليما lima lema leymah
ليماري lymari
ليماسون lemasson
ليمان lehmann lehman leman liman
ليمانيس lemanis
ليمبار limpar
ليمبرغر limburger
ليمبروك lehmbruck
ليمبيرسكي limbersky
ليمبيرغ limberg
ليمبيكا lempicka
ليمبيل lempel
ليمكه lemke
ليمكو lemco
ليمنارو lemnaru
ليمور limor
ليموس lemos
ليمون lemmon lemone limon
ليموناس laimonas
ليموند limond
ليميبل lemebel
ليميتر lemaitre
ليمير leemire
ليميري lemery
ليمينا lemina
ليمينجتون leamington
ليمينغ lemming
لين lynn lane lin lam lynne laine
لينا lina leena lena linna
لينارت lennart linhart
لينارد lennard
ليناردوس linardos
ليناريس linares
ليناس linas
ليناغا ienaga
لينانكوسكي linnankoski
لينبيرت lynbert
لينتولوس lentulus
لينتون linton
لينتيني lentini
لينجارد lynggaard
لينجاني lingane
لينجله langle
لينجيمارك lyngemark
لينجينفيلتير lingenfelter
ليند lind leand
ليندا lynda linda lindh
لينداو lindau
لينداور lindauer
ليندبرغ lindberg
ليندبلوم lindblom
ليندجارد lindegaard
ليندر linder leander
ليندرهولم linderholm
ليندروث linderoth
ليندروم lindrum
ليندساي lindsay lindsey
ليندسي lindsey lindsay lyndsey lyndsy
ليندفال lindvall
ليندفاي lendvai
ليندفيلد lindfield
ليندل lendl lindahl lindell
ليندلوف lindelof
ليندن linden lyndon
ليندنبرغر lindenberger
ليندنشتراوس lindenstrauss
لينده linde
ليندهولم lindholm
ليندهوم lindhome
ليندو lindo
ليندون lindon
ليندي lindy lynndie
لينديس lindes
لينر lehner
لينز linse
لينزلي lenzly
لينزماير linzmaier
لينس llense lense
لينسكي lynskey
لينسيوني lencioni
لينش lynch lenche
لينشا lynnsha
لينغ ling
لينغارد lingard
لينغان lingan
لينغانزي linganzi
لينغزان lingzan
لينغل lingle
لينغولاما lengoualama
لينفال linval
لينفوت linfoot
لينفوي linvoy
لينك link lenk
لينكا lenka
لينكاو linkow
لينكايت linkyte
لينكس lennox
لينكليتر linklater
لينكه linke
لينكوفا linkova
لينكولا linkola
لينكون lincoln
لينكي lencie linky
لينكينس linskens
لينلي linley
لينه linh
لينهارت leonhart
لينهان linehan
لينو lino leno leino
لينوار lenoir
لينور lenore
لينوس linus linos
لينوكس lennox
لينون lennon
لينوود lynwood
ليني lenny lennie lainie lanee leni liene
لينيا lenia linnea
لينيب lennep
لينيت linet linette lynette
لينيتا lynetta
لينيتي linetty
لينيرو lenero
لينيف lenev
لينيك laennec
لينيكر lineker
لينين lenin linighan
لينينغ lehning
لينيهان lenehan
ليه les
ليهار lehar
ليهان lehane
ليهاي leahy
ليهزن lehzen
ليهلوهونولو lehlohonolo
ليهمان lehmann
ليهمر lehmer
ليهي leahy
ليو leo liu lau lew
ليوباردو leobardo
ليوباردي leopardi
ليوبتسوفا lyubtsova
ليوبودراغ ljubodrag
ليوبوف lyubov
ليوبولد leopold leupold
ليوبولدو leopoldo
ليوبولدينو leopoldino
ليوبولز leupolz
ليوبومير ljubomir
ليوبيشا ljubisa
ليوتا liotta
ليوتار leotard leuthard lyotard
ليوتشانكا leuchanka
ليوتشتنبورغ leuchtenberg
ليوتي liotti lyutyi
ليوتيخيدس leotychidas
ليوخارس leochares
ليودميلا lyudmila lyudmyla
ليور lior
ليوز leoz
ليوزينيو leozinho
ليوسر loesser
ليوش leos leuchs
ليوطي lyautey
ليوغويون leugueun
ليوفيل liouville
ليوكيبوس leucippus
ليولكا lyulka
ليولين llewellin
ليون leon leone lyon lion lyonne
ليونا leona
ليوناتوس leonnatus
ليونارد leonard
ليوناردا leonarda
ليوناردو leonardo
ليونافيشيوس leonavicius
ليونتاين leontyne
ليونتيف leontiev
ليونتيفتش leontyevich
ليونتييف leontief
ليونز lyons lions
ليونغ leong
ليونغبرغ ljungberg
ليونغكفيست ljungqvist
ليونغينو leongino
ليونهاردسين leonhardsen
ليونو leynaud
ليونور leonor
ليونوف leonov
ليوني leoni leonie
ليونيد leonid
ليونيدس leonids
ليونيدوفيش leonidovich
ليونيل lionel lyonel
ليونيلو lionello
ليونينكو leonenko
ليوونتين lewontin
ليويس lewis
ليويك leweck
ليويكا lewycka
ليويلين llewellyn
لييا liya
لييفسكي lijewski
ليينرت lehnert
ما ma
مابانكو mabanckou
مابت mabbett
مابري mabry
مابز mapes
مابل mabel mable
مابلز maples
مابلي mably
مابواتي mabwati
مابوانغ maboang
مابوس mabius
مابوكا mabouka
مابوكواني mabokgwane
مابيالا mabiala
مابيدي mabedi mabide mabidi
مابيزيلا mabizela
مابيني mabini
مابيور mabior
مات matt mat
ماتا mata
ماتابوينا matabuena
ماتارازو matarazzo
ماتاريلا mattarella
ماتاس matas
ماتاسكيليكيلي mataskelekele
ماتاسوفيتش matasovic
ماتافز matavz
ماتالون matalon
ماتام matem
ماتان matan mattan
ماتر mater matter
ماتراي matrai
ماترلينك maeterlinck
ماتري matri
ماتريل mattrel
ماتزاري mazzarri
ماتسكازي matsukaze
ماتسكيفيتش matskevich
ماتسموتو matsumoto
ماتسوبارا matsubara
ماتسودا matsuda
ماتسورا matsuura
ماتسوزاكي matsuzaki
ماتسوزاوا matsuzawa
ماتسوشيتا matsushita
ماتسوشيما masushima
ماتسوكا matsuoka
ماتسوكاتا matsukata
ماتسوكاس matsoukas
ماتسوكي matsuki
ماتسوكيفيتش matsukevich
ماتسولا mazzola
ماتسومارو matsumaru
ماتسوماي matsumae
ماتسوموتو matsumoto
ماتسومورا matsumura
ماتسون matson mattson mattsson
ماتسوناغا matsunaga
ماتسونامي matsunami
ماتسونو matsuno
ماتسوهاشي matsuhashi
ماتسووو matsuo
ماتسوي matsui
ماتسوياما matsuyama masuyama
ماتسويشي matsuichi
ماتسويو matsuyo
ماتسياما matsuyama
ماتسيو mitsuyo
ماتش match
ماتشابا machapa
ماتشادو machado
ماتشانجوانا machanguana
ماتشكوفشك mackovsek
ماتشلاس machlas
ماتشو macho
ماتشيدا machida
ماتشيدامي mochidome
ماتشيروني mascheroni
ماتشين machin
ماتفج matevz
ماتفزيتش matevzic
ماتفي matvey matvei
ماتفيف matveyev
ماتفييفيتش matveevich
ماتفيينكو matviyenko
ماتكوفسكي matkowski
ماتلابا matlaba
ماتلالا matlala
ماتلر mattler
ماتلن matlin
ماتو mato
ماتوته matute
ماتوتو matutu
ماتورانا maturana
ماتوزاليم matuzalem
ماتوس mattus mathos matus
ماتوساس matosas
ماتوش matus
ماتوشفيتش matosevic
ماتوشكوفا matouskova
ماتوفينوفيتش matovinovic
ماتوكس mattocks
ماتولا matula
ماتوليونيس matulionis
ماتوما matoma
ماتومونا matumona
ماتوندكار matondkar
ماتوي matwe
ماتويدي matuidi
ماتي matti mate matej matei matee matey
ماتيا mattia mateja matia matija
ماتياز matjaz
ماتياس matthias mathias mattias matias
ماتياش matyas
ماتيب matip
ماتيتش matic
ماتيتي matete
ماتيراتزي materazzi
ماتيس mathis matthes matthijs matthysse mathesz matisse
ماتيسن matthiessen
ماتيسون matthisson mathieson
ماتيسين mathijsen
ماتيفسكي matevski
ماتيكو matejko
ماتيلا mattila
ماتيلد matilde
ماتيلدا matilda mathilda
ماتينجلي mattingly
ماتينيون matignon
ماتيو mateo matteo
ماتيوت mateut
ماتيوس mateos matheus
ماتيوش mateusz
ماتيوفسكي matejovsky
ماتيوكسي matteucci
ماتيولي matteoli
ماتيوني mattioni
ماتيي mattei
ماتييه matthiae
ماثام matham
ماثاي maathai
ماثر mather
ماثو matthau
ماثوهو mathoho
ماثيبولا mathebula
ماثيس mathis
ماثيسون matheson
ماثيو matthew mathew matthieu
ماثيوز matthews mathews
ماثيوس matthews
ماجا maja
ماجالهايس magalhaes
ماجد majed maajid magued majid
ماجدا magda
ماجدالينه magdalene
ماجدبورج magdeburg
ماجدوف magdoff
ماجدولين majdouline
ماجدي majedi
ماجر madjer
ماجروس majerus
ماجري magri
ماجسانوك magsanoc
ماجسايساي magsaysay
ماجستروفيتش majstrovich
ماجشرزاك majchrzak
ماجفود majfud
ماجلان magellan
ماجلي magley
ماجنوسون magnusson
ماجنيفيكو magnifico
ماجورانا majorana
ماجورو majoro
ماجوريل majorelle
ماجوس majus
ماجيت maggette
ماجيستر magister
ماجيك magic majek
ماجيكا mazeika
ماجيل magill
ماحي mahi
ماخت macht
ماخوس makhous
ماخيتي makhete
مادا mada
ماداك madak
مادالوني maddalone
مادالينا maddalena madalena madalina
ماداي madaj
مادبالا madhubala
مادرنو maderno
مادروجا madruga
مادري madrie
مادريتش madrich
مادس mads
مادسن madsen
مادكينس madkins
مادل madl
مادلونغ madlung
مادلين madeleine madeline madelaine madolyn
مادن madden
مادهاف madhav
مادهافان madhavan
مادهفاتشاريا madhvacharya
مادهو madhu
مادهوري madhuri
مادو madou
مادوابوم maduabum
مادوبي madobe
مادوث madoz
مادورا madhura
مادورو maduro
مادوف madoff
مادوكس maddox
مادونا madonna
مادونو madono
مادويان madoyan
مادي maddie madey
ماديبو madibo
ماديجان madigan
ماديرا madera
ماديرنا maderna
ماديسون madison
ماديكوي madekwe
ماديلونغ madelung
ماديندا madinda
مار mar maar marr marre
مارا mara
مارات marat
مارادونا maradona
مارازينا marazzina
ماراس maras
ماراش marach
مارافونا marafona
مارافيتش maravich
مارال maral
مارالدي maraldi
ماراما marama
مارانجوني marangoni
مارانغ marange
مارانغون marangon
مارانو marano
مارانيون maranon
ماربرجر marburger
ماربل marble
ماربو marbo
ماربود maroboduus
ماربوري marbury
ماربيلا marbella
مارت mart marthe
مارتا marta martha
مارتر martyr
مارتشال marchal
مارتشيكوفا marcikova
مارتشينا marchena marthina
مارتشيني marchini
مارتشيورو marchioro
مارتشيوليونيس marciulionis
مارتن martin
مارتنز martens
مارتنسون martinson martensson
مارتنيه martinet
مارتوف martov
مارتون marton
مارتي marty marti martti maarty martini
مارتيال martial
مارتيانوس martianus
مارتيتا martita
مارتير martir
مارتيري martyr
مارتيل martel martell
مارتيلي martelli
مارتيم martim
مارتين martin martine
مارتينا martina
مارتينز maertens martins
مارتينش martins
مارتينكفا martincova
مارتينكوفا martinkova
مارتينو martineau martino martinu
مارتينوس martinus marthinus
مارتينوفيتش martinovic
مارتيني martini
مارتينيز martinez
مارتينيك martinek
مارتينيلو martinello
مارتينيلي martinelli
مارث marth
مارثا martha marthe
مارثيلا marcela
مارج marg
مارجاريته margarete
مارجال margall
مارجانك marjanac
مارجري margerie
مارجريت margaret margareth margerit
مارجريتا margaretta margarita
مارجريتو margarito
مارجريدا margarida
مارجوت margot
مارجوري marjorie marjory
مارجيت margit
مارجيتيلي marchitelli
مارجينيان marginean
ماردن mardon
ماردونيوس mardonius
ماردي mardy
مارديغانيان mardiganian
مارديك mardik
مارديكيان mardikian
مارديني mardini
مارزالوني marzolini
مارزانو marzano
مارزل marzel
مارزوراتي marzorati marzoratti
مارزينو marzino
مارزيو marzio
مارس mars marrs
مارساك marsac
مارسال marsal
مارسان marsan
مارسترز marsters
مارستون marston
مارسدن marsden
مارسلوس marcellus
مارسلين marcelin
مارسو marceau
مارسوفسزكي marsovszky
مارسون marson
مارسيال martial
مارسيانو marciano
مارسيكوفا marsikova
مارسيل marcel marcil marcille marsel
مارسيلا marcela
مارسيلان marcellin
مارسيلو marcelo marcello
مارسيلوس marcelus
مارسيلي marcelli
مارسيليانوس marcellinus
مارسيليس marcellis
مارسيلين marceline
مارسيلينا marcelina
مارسيلينهو marcelinho
مارسيلينو marcelino marcellino
مارسيلينوس marcellinus
مارسيليوس marcellus marsilius
مارسين marcin
مارسينكو marcinko
مارسيه marse
مارسيو marcio martiau
مارش marsh march marche
مارشا marsha
مارشال marshall marchal marschall
مارشان marchand
مارشك marshak
مارشميلو marshmello
مارشنتي marchante
مارشوف marshoff
مارشون marshon
مارشي marchi
مارشينكو marchenko
مارغاريتا margareta
مارغاس margas
مارغاليدا margalida
مارغايراس margairaz
مارغراف marggraf
مارغريت margaret margrethe margueritte
مارغريتا margarita margherita margaretha
مارغريث margarethe
مارغفيلاشفيلي margvelashvili
مارغو margaux
مارغوت margot
مارغوتي margotti
مارغولايس margolies
مارغوليز margulies
مارغوليس margolis
مارغولين margolin
مارغيريتا margherita
مارغيسون margeson
مارغيلومان marghiloman
مارف marv
مارفا marva
مارفن marvin
مارفو marveaux
مارفولي marvulli
مارفيك marwijk
مارفيلوس marvelous
مارفين marvin marwin
مارفينغت marvingt
مارقيان marcian
مارك mark marc
ماركاروف markarov
ماركاريان markarian
ماركان markan
ماركانو marcano
ماركانين markkanen
ماركزينسكي marczynski
ماركس marx marks
ماركل markl markle
ماركهام markham
ماركو marco marko
ماركوارت marquardt
ماركوبولوس markopoulos
ماركوتا markota
ماركوز marcuse
ماركوزه marcuse
ماركوس marcos markus marcus marqus
ماركوسين markussen marcussen
ماركوف markov
ماركوفيتش markovic
ماركوليتا marculeta
ماركولينو marcolino
ماركوليني marcolini
ماركوم marcom
ماركون marcon
ماركوناتو marconato
ماركوني marconi
ماركويتي marquette
ماركويشفيلي markoishvili
ماركوين marquin
ماركي markey
ماركيان markian
ماركيبلاير markiplier
ماركيت marquette
ماركيتا marketa
ماركيتو marchetto
ماركيتي marchetti
ماركيث marquez
ماركيرت markert
ماركيز marques marquez marquis markez marquese
ماركيسن marchesin
ماركيسي marchesi
ماركيف markieff
ماركيفيسيوس markevicius
ماركيل markel
ماركيليتش marcelic
ماركينيوس marquinhos
ماركيه marquet
ماركيوس marcius
ماركيولا markkula
ماركيوني marchionni
مارلات marlatt
مارلر marler
مارلو marlowe marlohe marlou
مارلوث marloth
مارلوس marlos marloes
مارلون marilaun marlon
مارلي marley marlee
مارليت marlet
مارليس marlies
مارلين marilyn marilynne marlen marlin merylen
مارلينغ marling
مارلينه marlene
مارلينيس marlenis
مارمارا marmara
مارمارينوس marmarinos
مارمول marmol
مارمون marmont
مارني marney
مارنيغراف marnegrave
مارو marot
ماروا marois
ماروت marot
ماروخا maruja
ماروزافا marozava
ماروزيا marozia
ماروسي marosi marusi
ماروسيا marusya
ماروك maroc
ماروكا maruoka
ماروكوين marroquin
ماروكي marocchi
مارولت marolt
ماروم marom
ماروموتو marumoto
مارون maroun maron marrone
ماروني maroney maroni
ماروه maroh
ماروهاشي maruhashi
مارويوما maruyama
ماري mary marie
ماريا maria marija mariya mariah maryia
مارياس marias
مارياكارلا mariacarla
ماريان marianne marian mariaan mariann marien maryanne
ماريانا mariana marianna
ماريانو mariano maria
ماريانيللي marianelli
ماريبل maribel
ماريبوي maryboy
ماريت marit maret
ماريتا marita
ماريتان maritain
ماريتسا maritza
ماريتش maric
ماريج meric
ماريجوناس marijonas
ماريجيلا marighella
ماريرو marrero
ماريز marais marise maryse
ماريزا marizza
ماريس mares marreese
ماريسا marissa marisa
ماريستشكا marischka
ماريسكا maresca mariska
ماريسلا marisela
ماريسول marisol
ماريشال marechal
ماريغا mariga
ماريفا mareva
ماريفو marivaux
ماريك marek marijke
ماريكا marika marica marieke
ماريكروز maricruz
ماريكو mariko
ماريلا marella mariela
ماريلو marilou
ماريليني marilyne
مارين marin maren marinne
مارينا marina maryna
مارينر mariner
مارينز marins
مارينزيو marenzio
مارينغو marengo
مارينكا marinca
مارينكو marinko marenko
مارينكوفيتش marinkovic
مارينو marino
مارينوس marinus
مارينوف marinov
مارينوفيتش marinovic
ماريني marini
مارينيتي marinetti
مارينيكوفا marennikova
مارينيللي marinelli
مارينيو marino marinho
ماريو mario
ماريوت mariot marriott
ماريوتو mariotto
ماريوري marjorie
ماريوس mariusz marios marius
ماريوكا carioca
ماريون marion
مارييت mariette
مارييتا marieta marietta
مارييل mariel
مارييه marie
مازا mazza
مازاراكيس mazarakis
مازاران mazarin
مازاريغوس mazariegos
مازارينو mazzarino
مازانتي mazzante mazzanti
مازق maziq
مازمانيان mazmanyan
مازن mazen
مازه mazeh
مازو maazou
مازور mazor mazur
مازوز mazouz
مازوكو mazzucco
مازولا mazzola
مازومدار majumdar
مازوني mazouni mazzone
مازيار maziar
مازيت mazet
مازيتي mazzetti
مازيراك mazairac
مازيغ mazigh
مازيلو mazilu
مازينهو mazinho
مازيني mazzini
مازينيو mazinho
مازييلو masiello
ماس mas maas
ماسا massa
ماسابا masaba
ماسابومي masabumi
ماساتاد masatada
ماساتاكا masataka
ماساتو masato
ماساتوشي masatoshi
ماساتومو masatomo
ماساتيرو masateru
ماساديو massadio
ماسارو masaru
ماساشي masashi
ماساك masuko
ماساكازو masakazu
ماساكاوا masukawa
ماساكو masako
ماساكي masaki masaaki
ماساكييو masakiyo
ماسامبا massamba
ماساموني masamune
ماسامي masami masaomi
ماساميشي masamichi
ماسانا massana
ماساناك masanaga
ماساناو masanao
ماسانغو masango
ماسانوبو masanobu
ماسانوري masanori
ماساني masane
ماساهارو masaharu
ماساهيتو masahito
ماساهيدي masahide
ماساهيرو masahiro
ماساهيكو masahiko
ماساو masao
ماساوكا masaoka
ماسايا masaya
ماسايو masayo
ماسايوشي masayoshi
ماسبو masbou
ماسبولي maspoli
ماسبيرو maspero
ماسبيس maspes
ماستا masta
ماستالوس mastalus
ماستانابال mastanabal
ماستاني masutani mastani
ماستراتشيو mastracchio
ماسترز masters
ماسترسون masterson
ماسترمان masterman
ماستروناردي mastronardi
ماستروني mastroeni
ماستروياني mastroianni
ماستريانو mastriano
ماستين masten
ماستينبروك mastenbroek
ماستينو mastino
ماسثوف masthoff
ماسدا masuda
ماسرجويه masarjawaih
ماسك musk
ماسكارا mascara
ماسكاريل mascarell
ماسكارينهاس mascarenhas
ماسكانت maaskant
ماسكاني mascagni
ماسكايف maskaev
ماسكري masqueray
ماسكولو mascolo
ماسكوليناس maskoliunas
ماسكيرانو mascherano
ماسكيروني mascheroni
ماسكيلين maskelyne
ماسكين maskin
ماسكيو maschio
ماسلاتشينكو maslachenko
ماسلاك maslak
ماسلو maslow maslo
ماسلينيكوف maslennikov
ماسمي masumi
ماسني masny
ماسو mase massu masuo
ماسوجيرو masujiro
ماسودا masuda
ماسودي masudi
ماسور masur
ماسوزو masuzo
ماسوفسكي maslowski
ماسوكا masuoka
ماسوكو masocco
ماسولين massolin
ماسولينو masolino
ماسومي masumi
ماسون masson masohn mason
ماسونا masuna
ماسي massi masi masse massee
ماسياس macias
ماسيب masip
ماسيتي masetti
ماسيج maciej
ماسيجوسكاس macijauskas
ماسيدا maceda
ماسيدو macedo
ماسيرا massera
ماسيره masire
ماسيزيك maszczyk
ماسيساك macisaac
ماسيف massiv
ماسيل massiel
ماسيلا masiela
ماسيلو masiello
ماسيليلا masilela
ماسيمو massimo
ماسيموف massimov
ماسيمياني massimiani
ماسيميليانو massimiliano
ماسين maassen
ماسينات massenat
ماسينغا masinga
ماسينو masino
ماسينيسا massinissa
ماسينيه massenet
ماسينيون massignon
ماسيوليس masiulis
ماسيوين macewen
ماسييل maciel
ماش murch
ماشا masa
ماشامبا machamba
ماشانغازهيكي mushangazhike
ماشبورن mashburn
ماشدا mashda
ماشكوف mashkov
ماشو machaut
ماشونا mashona
ماشيغو mashego
ماشيل machel
ماشيما mashima
ماشيمو mashimo
ماشيني mashini
ماضي madi
ماطر mater
ماغ mag
ماغا maga
ماغات magath
ماغاسي magassa
ماغالهايز magalhaes
ماغالي magali
ماغانيا magana
ماغايانيس magallanes
ماغدالينا magdalena
ماغدين magden
ماغرو magro
ماغرودر magruder
ماغريت magritte
ماغرينيا magrina
ماغناني magnani
ماغنسون magnusson
ماغنو magno
ماغنوزي magnozzi
ماغنوس magnus
ماغنوليكي magnoleke
ماغنوم magnum
ماغني magne magni
ماغنيني magnini
ماغو mago
ماغواير maguire
ماغوسابورو magosaburo
ماغوما maghoma
ماغي maguy mcgee maggi maggie magui
ماغينيس magennis
مافالدا mafalda
مافرنسكي mavrenski
مافروجورداتو mavrogordato
مافروس mavros
مافروفيتش mavrovic
مافروكيفاليديس mavrokefalidis
مافرويديس mavroeidis
مافريك maverick
مافسار mavsar
مافوبا mavuba
مافومبي mafoumbi
مافيز mavis
مافيي maffei
ماقاتايف makatayev
ماقنانا magnana
ماقوماييف magomayev
ماك mack mac mak
ماكاتشا makacha
ماكاتير mcateer
ماكارثر macarthur
ماكاروف makarov
ماكاروفا makarova
ماكاري macari
ماكاريا makaria
ماكارينا macarena
ماكارينيلي maccarinelli
ماكازاجا makazaga
ماكاسا makasa
ماكاسي makasi
ماكافري mccaffrey
ماكافوي mcavoy
ماكال macall
ماكالوسو macaluso
ماكالوم mccallum maccallum
ماكاليف mckelvie
ماكامي mccamey
ماكان maakan makan
ماكاناكي makanaky
ماكاولي mcauley
ماكاي mackay makaay
ماكايا macaya
ماكبارتلن mcpartlin
ماكبرايد macbride
ماكبرني mcburney
ماكتابيني mactabene
ماكتير mactier
ماكجراو mcgraw
ماكجرو mcgraw
ماكجريجور macgregor
ماكجوان mcgowan
ماكجيل mcgill
ماكدورمان mcdorman
ماكدوغال macdougall
ماكدونا mcdonagh
ماكدونالد macdonald mcdonald
ماكدونغ macdonough
ماكدونو mcdonough
ماكدونيل mcdonnell
ماكدويل mcdowell
ماكديارميد mcdiarmid
ماكدير mcdyer
ماكديرميد macdiarmid
ماكديفيت mcdivitt
ماكراي mcrae mccrae
ماكروري mccrory
ماكروفا macurova
ماكرون macron
ماكري macri mccree
ماكريث mackereth
ماكرينوس macrinus
ماكريه mccrae
ماكرييف makriev
ماكس max
ماكسفيلد maxfield
ماكسويل maxwell maxwel
ماكسويني macswiney
ماكسي maxey maxi maxie
ماكسيم maxime maksim maxim maksym
ماكسيمليانا maximiliana
ماكسيمو maximo
ماكسيموفيتش maksimovic
ماكسيميانو maximiano
ماكسيميليان maximilian
ماكسيميليانو maximiliano
ماكسيمينوس maximinus
ماكسين maxine
ماكغارفي mcgarvey
ماكغراث mcgrath
ماكغريغور mcgregor
ماكغفرن mcgovern
ماكغلينشي mcglinchey
ماكغيل mcgill
ماكغيليون mcgillion
ماكغين mcginn
ماكغينس mcguinness
ماكغينيس mcguinness mcginnis
ماكفادين macfadyen
ماكفارلاند macfarland
ماكفارلن macfarlane
ماكفاي mcvey
ماكفرسون mcpherson
ماكفرلين mcfarlane
ماكفول mcfaul
ماكفي mcphee
ماكفيرسن macpherson
ماكفيرسون macpherson
ماككينا mckenna
ماكلاجان maclagan
ماكلارين mclaren maclaren mcclaren
ماكلاشلان maclachlan
ماكلاني maclane
ماكلاود mccloud
ماكلورين maclaurin
ماكلولين mclaughlin
ماكلوهان mcluhan
ماكلويد macleod
ماكلي mauchly
ماكلير maclear
ماكليرناند mcclernand
ماكليري mccleary
ماكليلاند mcclelland
ماكليمور macklemore
ماكلين mclean macklin maclean mcclain maclaine mcclean
ماكلينن mclennan
ماكليهون mcelhone
ماكليود mcleod
ماكمانامان mcmanaman
ماكمانوس mcmanus
ماكمورو mcmorrow
ماكمولين mcmullin
ماكميلون mcmillon
ماكميلين mcmillin
ماكن machin
ماكناب mcnab
ماكنامارا mcnamara
ماكنامي mcnamee
ماكنتاير mcintyre mcentyre
ماكندر mackinder
ماكندو mcindoe
ماكنرو mcenroe
ماكنزي mackenzie mckenzie
ماكنوسكي macknowsky
ماكنولتي mcnulty
ماكني macnee
ماكنيتشولاس mcnicholas
ماكنيل mcneill mcneil macneil mcneail mcneal
ماكنيلي macnelly
ماكهيو mchugh
ماكو mako
ماكوان macowan
ماكوبانزا makubanza
ماكوبي maccoby
ماكوتو makoto
ماكور makor
ماكورت mccourt
ماكورد mccord
ماكورماك mccormack
ماكورميك mccormick
ماكوري mccurry
ماكوس makos
ماكوفسكي makovsky makowski
ماكول mccall
ماكولا mccullough
ماكولوتش macculloch
ماكولوغ mccullough
ماكولوم mccollum
ماكولي macaulay macauley mccaulay
ماكوليامز mcwilliams
ماكومب macomb
ماكون makoun macon
ماكوندا makonda
ماكونهي mcconaughey
ماكونوهي mcconnohie
ماكونيزي makonese
ماكونيس magkounis
ماكونيل mcconnell
ماكوهارا mukuhara
ماكويدا maqueda
ماكويلون maquilon
ماكوين mcqueen mcewen
ماكي maki mckee mackey mackie macchi macke
ماكيادي makiadi
ماكياوتشي makiuchi
ماكيبا makeba
ماكيبين mackeben
ماكيتو makito
ماكيد mckidd
ماكيدا macheda
ماكيرنان mckiernan
ماكيسل maxiell
ماكيفر mciver
ماكيفوي mcevoy
ماكيكو machiko makiko
ماكيلان mcquillan
ماكيلهيني mcelhenney
ماكيليلي makelele
ماكيلين mckellen
ماكين mccain mckean macken mackin makine
ماكينا mckenna
ماكينان mckennan
ماكينتوش mackintosh mcintosh
ماكينز mckines
ماكينزي mckinsey
ماكينغا macanga
ماكينلي mckinley mckinlay
ماكينن makinen
ماكينو makino
ماكينوا makinwa
ماكينوك makienok
ماكينون mackinnon
ماكيني mckinney
ماكيون mccune mckeon
ماكييفا makeeva
مال mal maal male malle
مالا mala
مالابارته malaparte
مالات mallette
مالاتشي malachy
مالاتيستا malatesta
مالاجيلا malajila
مالار malar
مالارميه mallarme
مالاري mallari
مالاشي malachi
مالاشينكو malashenko
مالاغو malago
مالافيف malafeev
مالاكاي malakai
مالاكيه malaquais
مالالاي malalai
مالالله mallallah
مالاما malama
مالان malan
مالانيما malanima
مالبرانش malebranche
مالبرانك malbranque
مالت mallet
مالتريتز maltritz
مالتسي maltsi
مالتيز maltese
مالدونادو maldonado
مالديرا maldera
مالديني maldini
مالر mahler
مالرو malraux
مالس malus
مالغوسيا malgosia
مالفاتي malfatti
مالفادي malvade
مالفاي malivai
مالفروي malfroy
مالفينا malvina
مالك malik malek maalik
مالكا malka
مالكوفا malkova
مالكوفيتش malkovich
مالكولم malcolm
مالكومسون malcomson
مالكي malky
مالكيل malkiel
مالكينس malkenes
مالم malm
مالنقين malonaqen
مالهوترا malhotra
مالو malot malo malou
مالوان mallowan
مالوباي malubay
مالوت malott
مالودا malouda
مالودروتو maludrottu
مالوري mallory malaury malori malory
مالوشي malucchi
مالوما maluma
مالون mallon
مالونغا malonga
مالوني maloney
مالي mali malli
ماليا malia mallya
ماليبييرو malipiero
ماليت mallet
ماليتر maleter
ماليتوا malietoa
ماليتولي malitoli
ماليرب malherbe
ماليزاس malezas
ماليسه malisse
ماليش mahlich malys
ماليشيف malyshev
ماليفيتش malevich
ماليك malick
ماليكا malaika mallika
ماليكاريك melicharek
ماليكيان malikian
مالين malin
مالينا malina malena
مالينشينكو malenchenko
مالينغا malinga
مالينكو malenko
مالينكوف malenkov
مالينوفسكي malinovsky malinowski
مالينوفيتش malinovic
ماليني malini
مالييفا maleeva
ماما mama
مامادزادا mammadzada
مامادو mamadou mamadu
مامادي mamady
ماماريل mamaril
مامبا mamba
مامبي mamby
مامتا mamta
مامندو mamendo
مامو mamo
ماموتو mamoutou
مامورو mamoru
مامولا mamola
مامون maumoon memon
مامووتي mammootty
مامي mami mame mamie
ماميا mamiya
ماميت mamiit
ماميدالي mammedaly
ماميكو mamiko
ماميلوند mamelund
ماميه mamet memia
مان mann man maine
مانا mana
مانابو manabu
ماناتو manato
ماناجاروفا managarova
مانارينو mannarino
ماناس manas
ماناسي manasy
ماناسيرو manassero
ماناسيه manasseh
ماناكا manaka
ماناكاس manakas
مانت mant
مانتا manta
مانتانتو mantantu
مانتزاريس mantzaris
مانتزوكس mantzoukas
مانتشون manchon
مانتوراس mantorras
مانتوروف manturov
مانتوفاني mantovani
مانتولا mantula
مانتون manton
مانتيجنا mantegna
مانتيرانتا mantyranta
مانتيرولا manterola
مانتيس mantis
مانتيفيل manteuffel
مانتيلا mantilla
مانثوس manthos
مانجاروتي mangiarotti
مانجان mengin
مانجانو mangano
مانجل mangel
مانجو mango
مانجول manjul
مانجي manjhi
مانجيستو mangisto
مانجيلا minghella
مانخارين manjarin
مانداكيني mandakini
ماندالينيتش mandalinic
مانداندا mandanda
ماندجيك mandjeck
ماندر maunder
ماندري mandri
ماندفي mandvi
ماندفيل mandeville
ماندل mandel mundell
ماندلر mandler
ماندي mandi
ماندير mandir
مانديزا mandisa
مانديل mandell
مانديلا mandela
مانديلور mandylor
مانديلي mandelli
مانر manner
مانرهايم mannerheim
مانريكي manrique
مانزا manza
مانزانو manzano
مانزانيرو manzanero
مانزل manzel
مانزو manzo
مانزون manzon
مانزوني manzoni
مانزين manzin
مانس mance manes
مانسار mansart
مانساري mansare
مانسالباس manosalbas
مانسالي mansaly
مانسدورف mansdorf
مانسفيلد mansfield
مانسك manske
مانسن manson
مانسو mansou
مانسون manson
مانسي manasi
مانسيان mancienne
مانسيز mansiz
مانسيسيدور mancisidor
مانسيل mansell munsel
مانسيلا mansilla
مانسينيلي mancinelli
مانشتاين manstein
مانشستر manchester
مانشو mansho
مانشين manchin
مانشيني mancini
مانع manea
مانغ mang
مانغا manga
مانغالا mangala
مانغان mangane
مانغاني mangani
مانغانيلو manganiello
مانغليتس manglitz
مانغنال mangnall
مانغولد mangold
مانغويل manguel
مانغي mangue
مانغيشكار mangeshkar
مانغيلا minghella
مانغين mangin
مانفريد manfred
مانفريدونيا manfredonia
مانفريدي manfredi
مانفريديني manfredini
مانفيل manville
مانكل mankell
مانكو manako
مانكوسي mancusi
مانكويلو manquillo
مانكوييو manquillo
مانكين mankin
مانلي manley magnelli
مانليف manliff
مانموهان manmohan
مانهايم manheim mannheim
مانو manu mano
مانوت manute
مانوج manoj
مانور manor
مانوسوس manousos
مانوشار manuchar
مانوشي manushi
مانوشين manoshin
مانوف manov
مانوفيتش manovich
مانوكيان manoukian
مانولاس manolas
مانولو manolo
مانولوبولوس manolopoulos
مانوليتي manolete
مانوليس manolis
مانوليو manoliu
مانون manon
مانوني mannone mannoni
مانويا mannoia
مانويل manuel manoel manuele
مانويلا manuela
ماني manny mane
مانياتيس maniatis
مانياكيس maniakes
مانيان magnin
مانيتون manetho
مانيتي manetti
مانيسا manasseh manyisa
مانيسييه manessier
مانيش maniche manish
مانيكوفسكي manikowsky
مانيل manel mannel munnell
مانيلو manilow
مانيليوس manilius
مانين manin mannin
مانيندرا manindra
مانينغ manning
مانينغر manninger
مانينن manninen
مانينو mannino maneno
مانيني mannini
مانيه manet
مانيوكوفا maniokova
مانيون mannion
ماهاتشي mahachi
ماهافي mahaffey
ماهال mahal
ماهالباشيتش mahalbasic
ماهاليا mahalia
ماهامان mahamane
ماهان mahan
ماهر maher mahir
ماهكوفيتش mahkovic
ماهلامبي mahlambi
ماهلانغو mahlangu
ماهموتولو mahmutoglu
ماهورن mahorn
ماهون mahone
ماهونري mahonri
ماهوني mahoney mahony
ماهي mahe
ماهيادي mahyadi
ماهيش mahesh
ماهيندا mahinda
ماهينمي mahinmi
ماهينور mahinur
ماهيني mahini
ماو mao mowe
ماواوتارو mawatari
ماوبوي mauboy
ماودسلي maudslay
ماودو maodo
ماودومالك maodomalick
ماور maur
ماورو mauro
ماوروس maurus
ماوري mauri
ماوريتس maurits mauritz
ماوريتسيو maurizio
ماوريسيو mauricio
ماوس mouse
ماوك mauk
ماوكسين maoxin
ماونتين mountain
ماونو mauno
ماويل mawle
ماي may mai mae
مايا maya maia
مايارا mayara
ماياكوفسكي mayakovsky
مايال mayall
مايالين maialen
مايان mayann
مايانغا mayanga
مايباخ maybach
مايبل mabel
مايبيري mayberry
مايبيل maybelle
مايتر maitre
مايتريبالا maithripala
مايتن maytin
مايتي maite mayte
مايثتو maeztu
مايجاري maigari
مايدا maeda majda
مايدان majdan
مايدانا maidana
مايده meyde
مايدير maider
ماير mayr meijer myer meyer mire myhre
مايرا mayra myra
مايرز myers meyers miers
مايرس mairis
مايرلي majerle
مايرهوفر maierhofer
مايرين mayrin
مايز maze
مايزلر meisler
مايزونو maezono
مايس maes
مايستر meister
مايسترانزي maestranzi
مايسترو maestro
مايسنر meissner
مايسورادز maisuradze
مايسون maison
مايسي maisie
مايشيرو maeshiro
مايغا maiga
مايفريدي maifredi
مايفيلد mayfield
مايك mike maik
مايكا majka maika
مايكل michael
مايكلتي mykelti
مايكوف maykov
مايكولسكي mikulski
مايكون maicon
مايكي maaike
مايل maile mael
مايلارت maillart
مايلارد maillard
مايلت maillet
مايلر meyler
مايلز miles myles
مايلستون milestone
مايلي miley
مايلين myleene
مايليندا majlinda
مايمان maiman
مايمون maimon
ماين mayne
ماينا maina
ماينارد maynard
ماينفروي mainfroi
ماينه meine
ماينو maeno maino
ماينور maynor
ماينورينغ mainwaring
ماينيتو maynetto
ماينيل mayniel
مايه maye
مايهارا maehara
مايهيو mayhew
مايو mayo mayow
مايوت mayotte
مايور mayor
مايورغا mayorga
مايوركا majorca
مايوفسكي majewski
مايوكا mayuka
مايوكو mayuko
مايوكي mayuki
مايول maillol mayol
مايولو maiolo
مايومي mayumi
مايويذر mayweather
مايي maye
مايير meir
ماييرهوفر maierhofer
ماييلو maiello
مبابي mbappe
مبارغا mbarga
مبارك mubarak mbarek lambarek mbark moubarak
مباركه mbarka
مباركي mebarki
مبازوموتيما mbazumutima
مباكوي mbakwe
مبالا mbala
مبانانغويي mbanangoye
مباي mbaye
مبايام mbaiam
مبايو mbayo
مبخوت mabkhout
مبروك mabrouk mabruk
مبروكه mabrouka
مبسوط mabsout
مبشر mubashir
مبعلي mobali
مبكين lumpkin
مبلغي moballeghi
مبو mbo
مبوانا mbwana
مبواندو mbwando
مبوتا mbuta
مبوتو mputu
مبودجي mbodj
مبوكاني mbokani
مبوكو mpoku
مبولا mbola
مبولحي mbolhi
مبولي mbole
مبوليلو mbulelo
مبوم mbom
مبوما mboma
مبومبو mbombo
مبوموا mboumoua
مبونجا mbunga
مبوه mbouh
مبيا mbia
مبيدا mbida
مبيسوما mbesuma
مبيض moubayed
مبيضين mubaideen
مبيكو mpeko
مبيلي mbele
مبينزا mpenza
مبينغي mbengue mbingui
متاو matao
متحده mottahedeh
مترنيش metternich
متروفان mitrofan
متري mitri
متز mez
متزين metzen
متسوتاني matsutani
متشلنير michlmayr
متشونو mchunu
متشيدليدزه mchedlidze
متعب mutaeb mutaib muteb
متفرقه muteferrika
متكالف metcalfe
متكي mottaki
متواسي mitwasi
متوسليان motevaselian
متوكل mutal
متولي matwalli metwalli metwally
متونغا mtonga
متيليغا mtiliga
متين metin
مثالاني mthalane
مثقال methkal
مثيلا mesila
مجادله majadele
مجالبي mjallby
مجاني medjani
مجاهد mujahid
مجبل mejbel
مجتبي mojtaba mujtaba
مجتهد mojtahed
مجتهدزاده mojtahedzadeh
مجد majd
مجدال migdal
مجدلاني majdalani
مجدلينو magdaleno
مجدي magdy majdi mejdi
مجرشي majrashi
مجمج medjemedj
مجور mujawar
مجيد majid madjid mjaied
مجيده macide majida
مجيدي majidi
مجير mujir
محاجنه mahajne
محادين mahadin mahadeen
محارب mohareb
محاسن mahassen
محاميد mahameed
محب moheb
محبه mahabat
محبوب mahboob mahboub
محبوباني mahbubani
محبوبه mahbooba
محترم muhterem
محتسن mouhtassine
محتشم mohtasham muhtasham
محجوب mahjoub mahgoub mahjub
محذوفي mahdoufi
محراب mehrab
محرابيان mehrabian
محرز mahrez
محرزيه meherzia
محرق moharrak
محرم moharram muharram muharrem
محرمه mihrimah
محروس mahrous
محروفي mahroufi
محسن mohsen muhsin muhsen mohsin mouhssin mushin
محسني mohseni mohsni muhsini
محسوب mahsoub
محسوم mahsum
محشي mahshi
محفوظ mahfouz mahfood mahfoudh mahfoodh mahfoud mahfuz
محقق mohaghegh
محلب mahlab
محلون mahlon
محمد mohammed muhammad mohammad mehmet muhammed mehmed
محمدخاني mohammadkhani
محمدو mahamadou mohamedou mahamoudou mohammadou mouhamadou
محمدوف mammadov
محمدي mohammadi mohamedi mehmedi
محمصاني mahmassani
محمود mahmoud mahmood mahmod mehmood mohamud
محمودي mahmoudi
محند mohand
محنوش mahnouch
محوي mahwi
محيا mohaya
محيتنوسخت mehytenweskhet
محيدلي mehaidli
محين muhain
محيوز mahyouz
مختار mokhtar mukhtar muhtar
مخرمه makhrama
مخلف mikhlif
مخلوف makhlouf maklouf
مخلوفي makhloufi
مخملباف makhmalbaf
مخنف mikhnaf
مخول makhoul
مخيبر moukheiber
مخيتار mkhitar
مخيتاريان mkhitaryan
مخيمر mekhimar
مخيون makhioun
مداح maddah
مدام madame
مدبولي madbouly
مدثر muddather
مدحت medhat mithat madhat midhat
مدحلي madhali
مدخلي madkhali
مدرس modarres
مدرك moudrik
مدريد madrid
مدغري medeghri
مدفورد mudford
مدكور madkour
مدلسي medelci
مدليدلي mdledle
مدني madani medany
مدور medawar
مديا media
مديات midyat
مديح madih
مديحه madiha mediha
مديري modiri
مدين mediene
مذر madar
مرابط murabit
مراح merah
مراد murat mrad morad
مرادي moradi
مرارده merarda
مراز mraz
مراش marrash
مراعبه maraaba
مراعنه maraana
مراغه muragha
مراكشي marrakchi
مرام maram
مرباح merbah
مربروك marbrook
مربيه merebbi
مرتاكيس martakis
مرتضي morteza mortada mourtada murtada murtaza
مرتيناك mertinak
مرتيوس martius
مرجان marjan marjane morjane murjan
مرجانه morjana
مرجوان marjouane
مرحاتي marahati
مردا mrda
مرداس mirdas
مرداسي merdasi
مردان merdan
مرداني mardani
مردخاي mordechai
مردم mardam
مردوخ mardochee mardoukh marduk
مرزاق merzak
مرزباخ marzbach
مرزوق marzouk marzuq
مرزوقي merzouki
مرزيه merziye
مرسادا mersada
مرسال mersal
مرسل mursal
مرسني mersni
مرسي morsi morsy moursi moursy
مرسيدس mercedes
مرسيه marcais
مرشد murshid mursyid
مرضيه marzieh
مرعب mirab
مرعشلي maraashly meraachli
مرعي marai merai
مرغليت margalit
مرغي margi
مرفاوي marfavi
مرفيكا mrvica
مرقدي mraqqadi
مرقس markos
مرقص murkus morcos
مرقه maraka
مركاتور mercator
مركفا mrkva
مرلي merle
مرليري melere
مرن merenre
مرنيسي mernissi
مره murrah murra
مرهون marhoon
مروا morua
مروازي marouazi
مروان marwan merouane marouane mariwan marouan marwen
مرواندا mrwanda
مرواني mraouni
مرونز mronz
مروه marwa merve maroua merwa mrowa muruwwa
مروي marwi
مريابا mariappa
مرياح meriah
مرياما mariama
مريانا maryana
مريانه meriana
مريت meret
مريخي merrikhi
مريد mourid
مريدور meridor
مريشكو merrichkou
مريكن merkin
مريكوس merkus
مريلا merila
مريم maryam mariam meriem meriam mariem merieme
مريمني mariamne
مريمه morayma
مرين myrin
مريناليني mrinalini
مريواني meriwani
مزاري mazari
مزالي mazali mzali
مزباني mizbani
مزدكيه mazdak
مزراحي mizrahi
مزروعي mazrui
مزمات mezemate
مزن mozn
مزهر mezher
مزهود mezhoud
مزوز mazuz
مزونكي mzonke
مزيار maziyar
مزياني meziani
مزيد mazyad
مزين muzeyyen
مزييل mazel
مسارو massaro
مساروس meszaros
مساروش mesaros
مساري massari
مساعد messaad
مساعده masadeh
مساعديه messaadia
مسالم msalam
مسامح musameh
مستاوي moustaoui
مستجاب mustagab
مستغانمي mosteghanemi
مستهيل mustahil
مستودع moustaoudia
مستور mastour
مستوره mastoura mastoureh
مستيسلاف mstislav
مستيكال mystikal
مسخادوف maskhadov
مسرحي masarhi masrahi
مسره masarra
مسرور masroor
مسري msarri maseri
مسرين mesrine
مسعد mosaad massaad mussad mossad
مسعود masoud massoud masud mesut masood massaoued
مسعودان messaoudene
مسعوده messaouda
مسعودي messaoudi
مسكر musker
مسكه miske
مسلم muslim moslem
مسلمان mosalman
مسلمه maslama maslamah
مسلموفيتش muslimovic
مسلوب mesloub
مسنبورج massenburg
مسواتي mswati
مسووويا msowoya
مسي mesi
مسيان messiaen
مسيح masih
مسيحنيا masihnia
مسيكه massika msika
مسيلنيا mcelnea
مسييه messier
مش mosh
مشار machar
مشارتلي mchartley
مشارقه masharqa
مشاري mishari
مشاعل mishaal
مشاقه mishaqa
مشايي mashaei
مشحور mouchawar
مشرف meshreef meshref musharraf
مشعل mashal mashaal meshal mishaal
مشعلاني machaalani
مشفقه musfika
مشقي meshqi
مشكاتيان meshkatian
مشكيني meshkini
مشن machen
مشهراوي masharawi
مشهور mashhour mashhur mashur
مشود mashood
مشير mushir
مشيره moshira
مشيري mecheri
مشيك machek
مشيلح msheleh
مشيمع mushaima meshaima
مصابيح mecabih
مصالحه masalha massalha
مصالي messali
مصباح mesbah mosbah musbah
مصباحي masbahi
مصبح mesbeh mosabah
مصدق mosaddegh
مصري masri
مصطفي mustafa mustapha mostafa moustafa mostapha mostefa
مصطفينا mustafina
مصعب mosab musab
مصفا mosaffa
مصلحي moslehi
مضر mudar mudhar
مطالقه matalqa
مطاوع metaweh motawea
مطر matar
مطران mutran
مطعم mutim
مطلك mutlak
مطلوب matloub
مطمور matmour
مطهر mutaher
مطيع motiur
مظعون madhun mazoon
مظفر muzaffar muzaffer muszaphar muzafer
مظلوم mazloum
مظلومي mazloumi
مظهر mazhar madhar
معاذ muaaz muadh maad maoz
معاطي maaty
معالج maalej
معالي maali
معاويه muawiya muawiyah
معتز motaz moataz mutaz
معتصم moatasem moatassim
معتمد motamed
معتمدي motamedi
معتوق maatouk
معد maad maadi
معدنتشي madanchi
معروف maarouf marouf maruf
معروفي maaroufi
معز moez moiz
معزز muazzez
معسكري maaskri
معشر mashar
معصوم masum maasoum
معصومه masoumeh massouma
معطر maater
معظم moazzam
معظمي moazemi
معلم maalim mallem mualem
معلوف maalouf maluf
معلول maaloul
معلوم malloum
معلي moalla
معمار mimar memar
معمر maamar mamar
معمري mammeri
معن maan
معنينو maaninou
معوش maouche
معوض moawad mahuad mouawad
معوضه maoudhah
معيان maayan
معيتيق maiteeq
معيد moeid
معيزه maiza
معيط muayt
معين muin main moeen moein
معيوف mayouf
مغاره megara
مغاريه megharia
مغال magal
مغانغيرا mgangira
مغاوري maghawiri
مغبغب mghabghab
مغربي moghrabi moughrabi
مغني maghni meghni
مغنيه mughniyah
مفتاح meftah muftah miftah moftah
مفتاحي meftahi
مفتاو mouphtaou
مفتي mufti
مفدي moufdi
مفرح mufarrih
مفريكوس mavrikos
مفلح mefleh mufleh
مفوم mfum
مفون mfon
مفويمبا mvuemba
مفيد mofeed mufid
مفيده moufida mufide mofeeda
مفيلا mphela mvila
مقاتل muqatil
مقاتلي megateli
مقار macarius magar
مقبل mokbel moqbil mouqbel
مقبول maqbol
مقبوله mqboola
مقتدي muqtada
مقداد mekdad mokdad
مقدسي makdessy
مقدم moghaddam mokeddem
مقرن muqrin
مقصود maksoud maqsud
مقصيد maqseed
مقله muqla
مقلي magli
مقنم megannem
مقيدش mekideche
مكابي mccabe
مكادامز mcadams
مكادو mcadoo
مكارتني mccartney macartney
مكارتي mccarty
مكارثر mcarthur
مكارثي mccarthy
مكارفيل mccarville
مكارم makarem
مكارني mccarney
مكاروني maccarone
مكاري makari
مكاريوس makarios makaryus
مكافوي mcavoy
مكافي mcafee
مكالاني mccallany
مكاليب mccalebb
مكاليستر mcallister
مكاليلي mkhalele
مكالين mccallen
مكاليني mcaleny
مكان mccann
مكاناس moukanas
مكانتس mccants
مكانداويري mkandawire
مكاندريو mcandrew
مكاندلس mccandless
مكانوف mcanuff
مكاو mccaw
مكاولفي mcauliffe
مكاولي mcauley
مكاوي makkawi mekawy mekkawi
مكاي mckay mccay
مكايلا mckayla
مكبارلاند mcparland
مكبرايد mcbride
مكتافيش mctavish
مكتبي maktabi
مكتوم maktoum
مكتيجو mctigue
مكتير mcteer
مكتيرنان mctiernan
مكجاري mcgary
مكجاها mcgaha
مكجروري mcgrory
مكجلوكلين mcglocklin
مكجليدي mcglede
مكجورتي mcgoorty
مكجيرت mcgirt
مكدانيل mcdaniel
مكدانيلز mcdaniels
مكدوال mcdouall
مكدوجال mcdougal
مكدورماند mcdormand
مكدونالد mcdonald
مكديرموت mcdermott
مكديفيت mcdevitt
مكراكين mccracken
مكراي mccray
مكرتيش mkrtich
مكرديشيان mugrditchian
مكرزل mokarzel
مكرم makram
مكرمبولتيسا makrembolitissa
مكروبيرتس mcroberts
مكروح makrouh
مكروري mccrory
مكري mokri
مكريا mccrea
مكريش mccreesh
مكرينولدز mcreynolds
مكستاي mcstay
مكسيس mexes
مكسيم maxim
مكسيموفتش maximovich
مكسيميانوس maximian
مكشين mcshane
مكغان mcgann
مكغرين mcgrain
مكغوان mcgowan
مكغي mcghee
مكغيري mcgarry
مكفادين mcfadden
مكفارلاند mcfarland
مكفارلين mcfarlin
مككلور mcclure
مككلير mcclair
مككمسون mckimson
مككولوتش mcculloch
مككويست mccoist
مكلارنين mclarnin
مكلاغلن mclaglen
مكلاكلان mclachlan
مكلاي mclay
مكلجت mcelligott
مكلنبورغ mecklenburg
مكلنتوك mcclintock
مكلوسكي mccloskey
مكلولين mcloughlin
مكلونغ mcclung
مكليف maklev
مكلين mccline mclean
مكلينتوك mcclintock
مكلينتون mcclinton
مكمارتن mcmartin
مكمان mcmahon
مكماهون mcmahon
مكميليان mcmillian
مكناس mouknass
مكناش mokneche
مكناوغتون mcnaughton
مكندلز mccandless
مكنوت mcnaught
مكنوفتون mcnaughton
مكنيري mcnairy
مكنيفين mcniven
مكنيلي mcnealy
مكهول machale
مكوار mekouar
مكوردي mccurdy
مكوروفا mkuruva
مكوكو mukoko
مكول mccool
مكولوتش mcculloch
مكولي mccauley
مكوي mccoy
مكي makki mekki mckey
مكيافيلي machiavelli
مكيشران mceachran
مكيفر maciver
مكيلر mckellar
مكيلفي mckelvey
مكيلوري mcilroy
مكين mckane
مكينزي makenzie
مكينون mckinnon
مكينيز mckenzie
مكينيس mcinnis
مكيه makiya
مكيون mckeon
مل mill
ملا mulla malaye
ملادين mladin
ملادينوف mladenov
ملادينوفا mladenova
ملادينوفسكا mladenovska
ملادينوفيتش mladenovic
ملادينيتش mladinic
ملاعب molaeb
ملالا malala
ملانكتون melanchthon
ملايكه malayekah
ملبيغي malpighi
ملتم meltem
ملتيادس miltiades
ملجم muljam
ملحان milhan
ملحم melhem milhim
ملحو melho
ملخس malchus
ملزر meltzer
ملس meles mellis
ملشيور melchior
ملص malas
ملغرام milgram
ملفل melvil
ملفن melvyn
ملفيستيتي malvestiti
ملفين melvin
ملقا mahlagha
ملك malak melek
ملكاهي mulcahy
ملكفي mlkvy
ملكي maleki malki
ملكيوري melchiorre
ملمان mehlmann
ملنور milnor
ملنيك melnick
ملنيكوف melnykov
ملودينوف mlodinow
ملوكي mellouki
ملياني meliani
مليح melih
مليحه malihah
مليشاروفا melicharova
مليك melik
مليكه malika melika mulaikah
مليندا melinda
ملينديز melendez
ممتاز mumtaz momtaz
ممدوح mamdouh
ممفيس memphis
مملوك mamlouk
ممنعه mumannaa
ممنون mamnoon
ممي memmi
من of
منا mannah
منابي manabe
مناجاتي monajati
مناجد mnajed
مناحم menachem
مناحيم menahem menachem
مناد menad
مناصره mainassara
مناع manaa
مناف manaf
منال manel manal
منانغاغوا mnangagwa
مناهل manahel
مناوي minnawi
منبه munabbih
منت mint ment
منتسبرغ mintzberg
منتصر montaser
منتظري montazeri
منتوحتب mentuhotep
منتوري mentouri
منتوف mintoff
منتيمير mintimer
منج minnich
منجالي menichelli
منجلي mendjeli
منجو menjou
منجونغ munjong
مندان mandan
منداين mundine
مندريس menderes
مندل mendel
مندلسون mendelsohn mendelson
مندلق mondalek
مندلييف mendeleev mendeleiev
مندنهال mendenhall
مندني mandanipour
مندو mando
مندور mandur mandour
مندونكا mendonca
منديز mendez
منديس mendes
مندييتا mendieta
منذر munther monther mounzer
منزنغر menzinger
منزيل menczel
منسي mincy
منسيوس mencius
منشه menashe
منشوف menshov
منصر moncer manser mansser
منصور mansour mansoor mensur
منصورنجاد mansoornejad
منصوري mansouri
منظور manzur
منعم menem
منغ meng
منغستو mengistu
منغنا mingana
منغورو moungoro
منغوميني mngomeni
منغي mingyi
منغيله mengele
منفوخ manfoukh
منفيل meneville
منقرع menkaure
منقلات menguellet
منك menk munk
منكر manker
منكس mincks
منكن mencken
منليك menelik
منوبي manoubi
منوتشهر manouchehr
منوتشهري manutchehri
منوجهري manuchehri
منور menwer mnaouar munawar
منوشكين mnouchkine
منوشهر manuchekhr
منوشين mnuchin
مني mouna muna minni mona
منيا mennea
منيب munib mounib
منيبه muniba
منيجه manija
منير mounir munir meunier moner monier
منيره munira mounira
منيف menif mounif
منيلاوس menelaus
مها maha
مهاب mohab
مهاتما mahatma
مهاتير mahathir
مهاجراني mohajerani
مهاريشي maharishi
مهاود haoud
مهايوتروك mahayotaruk
مهبولي mahbouli
مهتا meta
مهتكوف metkov
مهجع mehjaa
مهجه mohja
مهدفيكيا mahdavikia
مهدوي mahdavi
مهدي mehdi
مهر mehr meher mihrisah
مهراج maharaj
مهراد mehrad
مهران mehran mahran
مهرانفر mehranfar
مهرانكيز mehrangiz
مهرجويي mehrjui
مهرزاد mehrzad
مهرماه mihrimah
مهري mehri
مهريبان mehriban
مهزيار mahziar
مهساس mahsas
مهستي mahasti
مهلانغا mhlanga
مهلونغو mhlongo
مهنا mehanna muhanna mhanna
مهناز mahnaz
مهند muhannad mohannad mohanad muhaned
مهندرا mahendra
مهندي mehndi
مهني mehenni mhenni
مهيار mahyar
مهيد imhaid
مهيدي mhidi
مهير muhayer
مو moe mu
مواتالي muwatalli
مواروواري mwaruwari
مواريه moire
مواسان moissan
مواسير moacir
مواسيسا mwasesa
موافر moivre
موافوليروا mwafulirwa
موافي muwafi
موالا moala
موالي mwale
موامبا muamba
موامير muamer
موانزا mwanza
موانييه moynier
مواي mwai
موباسان maupassant
موباليط muballit
موبانغا mubanga
موبرتيوس maupertuis
موبهيبو moubhibo
موبوتو mobutu
موبي mobi
موبيالا mubiala
موبيرج moberg
موبيرو mubiru
موبيوس mobius
موت mott
موتا motta mota muta
موتاريكا mutharika
موتاريلي mutarelli
موتاي mutai
موتاير mutairu
موتر mutter
موترا moitra
موترام mottram
موترد mouterde
موتسارت mozart
موتستيغ meutstege
موتسومي mutsumi
موتسيبيه motsepe
موتش mutch
موتشا mucha
موتشيزوكي mochizuki
موتكو mutko
موتل motl
موتلهابانكو motlhabankwe
موتلو mutlu
موتلي mutley
موتن moten
موتو muto moto motoo mutu
موتواني motwani
موتورتشوك motorchuk
موتوري motoori
موتوسوامي muthuswami
موتوكو motoko
موتوكي motoki
موتولا mottola mutola
موتوم motum
موتومبو mutombo
موتومو motomu
موتون mouton
موتوهاشي motohashi
موتوهيكو motohiko
موتوي motoi
موتوياما motoyama
موتويوشي motoyoshi
موتي moti motti
موتياه muttiah
موتيت mottet
موتيجوناس motiejunas
موتيجي motegi
موتيس mutis muttis
موتيسه mutesa
موتيلسون mottelson
موتينغ moting
موتينيو moutinho
موتيو mutiu
موثا mootha
موثاريكا mutharika
موجاش moggach
موجان maughan
موجانغي mujangi
موجده mujde
موجسي muggsy
موجنبيرج moeggenberg
موجو mojo
موجوروما muguruma
موجي mooji
موجيري mujiri
موجيس mogis
موحا moha
موخاريق moukharik
موخرجي mukerji mukherjee
موخيكا mujica
مود maud maude mood
مودا moda muda
موداشيرو mudashiru
مودب moadab
مودت mavaddat
مودل model
مودنغاي mudingayi
مودو modou modu
مودود mawdud
مودولو modolo
مودونيو modugno
مودي moody modi moodie
موديانو modiano
مودياي mudiay
موديبو modibo
مودير moder
موديراتو moderato
موديست modest modeste
موديستاس modestas
موديستو modesto
موديسلي modiselle
موديسي modise
موديلياني modigliani
مودين modine
مودينا modena
موذرسباو mothersbaugh
موذنزاده muezzinzade
مور moore moor mor more muro
مورا mora maura moura mura
مورات maurette
موراتا murata morata
موراتكان muratcan
موراتو morato
موراتوري muratori
موراتوف muratov
موراتوفيتش muratovic
موراتون moraton
موراتي moratti
موراتين moratin
موراتينوس moratinos
موراجي muirragui
مورارا murara
مورارجي morarji
مورارو moraru
موراريو morariu
مورازان morazan
موراس moras
موراساكي murasaki
موراسي murase
موراشيني moraschini
مورافتشيك moravcik
مورافسكي murawski
مورافيا moravia
مورافيك moravek
مورافيوف muravyov
مورافييف muravyev
موراكامي murakami
موراكاوا murakawa
موراكس morax
مورال moral morral
موراليثاران muralitharan
موراليداران muralidharan
موراليس morales moralez
موران moran morand muren
موراناكا muranaka
موراندي morandi
مورانو morano
موراني mourani muranyi
موراو mourao
موراوكا muraoka
موراويك murawiec
موراي murray moray murai murao
موراياما murayama
مورايتيس moraitis
مورايس morais
موربان morban
موربورجو morpurgo
موربياتو morbiato
موربيديلي morbidelli
مورتاز murtaz
مورتالا murtala
مورتانج mortanges
مورتل mortel
مورتن morten
مورتنسن mortensen
مورتنسون mortenson
مورتوس mourtos
مورتون morton
مورتي morte moruti murty
مورتيمر mortimer
مورتيمير mortimer
مورتينيو murtinho
مورجان morgan
مورجنر morgner
مورجيا murguia
مورجينير morgeneyer
مورداونت mordaunt
موردوك murdock
مورديك mordake
موردينتي mordente
مورر maurer moorer
مورزاييف murzaev
مورس moors morse murs
مورساوا morisawa
مورسب muursepp
مورسيانو morciano murciano
مورسيلي morselli
مورسيو morseu
مورشير morscher
مورغادو morgado
مورغان morgan morgane
مورغاني morgagni
مورغانيلا morganella
مورغنثاو morgenthau
مورغونوف morgunov
مورغينسترن morgenstern
مورفان morvan
مورفي morphy
مورفيلد moorfield
مورك mork
موركروفت moorcroft
موركو zmurko
موركوت murcutt
موركوف morkov
مورلا morla
مورلاند moreland morland
مورلوك morlock
مورلي morley
مورليندي morlende
مورمان moerman
مورن maurin murn
مورنار mornar
مورنو morneau
مورنينج mourning
مورنينغستار morningstar
مورهاوس moorhouse
مورهايم morhaime
مورهوس moorhouse
مورهيد moorehead
مورو moreau moro muroi
موروا mauroy maurois
موروتا morota
موروز moroz
موروزاك mroszak
موروزوف morozov
موروزوفا morozova
موروزيفيتش morozevich
موروزيوك morozyuk
موروس morros
موروسيني morosini
موروفوشي murofushi
مورولا morula
مورون moron
مورونتوس maurontus
موروني morrone moroni
موروهوشي morohoshi
موروو moruo
موروود morewood
مورويا muroya
موري mori mohri more morti murrey murry
موريا moriya morea maurya moriah
موريارتي moriarty moriarity
مورياس morillas
مورياك mauriac
مورياما moriyama
موريانتس morientes
موريتا morita
موريتالا mouritala
موريتز moriz
موريتو morito
موريتوري moriteru
موريتي moretti
موريتيرو moriteru
موريجامي morigami
موريخون morejon
مورير maurer
موريرا moreira maureira morera
موريرو morero
موريس maurice
موريساكي morisaki
موريسان muresan
موريستين morestin
موريسمو mauresmo
موريسو morisot
موريسون morrison morison murrison
موريسي morrissey
موريسيو mauricio
موريش moric
موريشيتا morishita
موريشيج morishige
موريشيك morishige
موريشيما morishima
موريقي muriqi
موريكاس maurex
موريكاوا morikawa
موريكه morike
موريكوبو morikubo
موريكوني morricone
موريكي morike muriqui
موريل muriel morel morrell morrill murriel
موريلو murilo morillo murillo mauriello morello morelo
موريلوس morelos
موريلون morelon
موريلي morelli
موريموتو morimoto
موريمورا morimura
مورين morin maureen morinus
مورينا morena morina
موريناغا morinaga
مورينتس morientes
مورينج moraing
مورينجر muhringer
مورينز morenz
مورينو moreno murino
موريني morini
مورينيس morenes
مورينيغو morinigo
مورينيو mourinho mourino
موريه moreh
موريهيرو morihiro
موريهيه morihei
موريو morio
موريواركي moriwaki
موريوكا morioka
موريياسو moriyasu
مورييرو moriero
مورييل muriel
مورييه maurier
موزادي muzadi
موزر moser
موزلي moseley
موزناي muzsnay
موزي mozi muzzy
موزيان mouziane
موزير mozer
موزيل musil
موس moss moos mauss mosse
موساشي musashi
موساشيو musacchio
موساكا musaka
موساكانيا musakanya
موساكو mosaku
موساكيو musacchio
موسامبا musampa
موساندر mosander
موساييف musaev
موسباكر mosbacher
موسباور mossbauer
موسبرغر meusburger
موست most
موستاردا mostarda
موستاكي moustaki
موستر muster
موسترز musters
موستون muston
موستين mustaine
موسداح musdah
موسر moser
موسغريف musgrave
موسكا mosca
موسكات muscat
موسكاتي moscati
موسكالا muscala
موسكر musker
موسكو musco
موسكوري mouskouri
موسكوسو moscoso
موسكوفيتز moskovitz
موسكي muskie
موسكيرا mosquera
موسلر mosler
موسلم musallam
موسلي mosley mousley
موسليرا muslera
موسلين muslin
موسه mosse
موسو musso muso
موسورسكي mussorgsky
موسورو mossoro
موسوليني mussolini
موسونا musona
موسوندا musonda
موسوي mousavi
موسي moussa musa moosie mosey mozes musi
موسيس moses
موسيسيلي mosisili
موسيف moisseiff
موسيفيني museveni
موسيلو moussilou
موسيلير muselier
موسيماني mosimane
موسيميسي musimessi
موسينو mocino
موسيني mussini
موسيه musset
موسيو museeuw
موسيير moussier
موشاي mocsai
موشج muschg
موشر mosher
موشنبروك musschenbroek
موشوغ mchugh
موشويشوي moshoeshoe
موشويو moshoeu
موشي moishe moochie mushy
موشيتي muschietti
موشيدي mushidi
موشيز mouchez
موشيزوكي mochizuki
موشيزيب mushezib
موشيفيتش moshevich
موشيكوي mushekwi
موشيه moshe
موصللي moussally
موطي moti
موغ moog
موغابي mugabe mugabi
موغاي mogae
موغل moegle
موغلاليس mouglalis
موغلن moglen
موغلنغ mogling
موغنس mogens
موغوروزا muguruza
موغوشا mugosa
موغوغي mogogi
موغي moghe
موغيرزا muguerza
موغيريني mogherini
موغيكورا mugikura
موفا muffat
موفات moffat moffatt
موفاز mofaz
موفاهيت muvahhit
موفسيسيان movsisyan
موفق mouffok mowafaq muafaq
موفوكا mufuca
موفيت moffett
موفينكل mowinckel
موقاعلي mukaghali
موقد moqed
موقو mougou
موك mock
موكاروبيبي mukarubibi
موكاسي mukasey
موكاندجو moukandjo
موكانسي mukansi
موكاي mukai
موكجونغ mokjong
موكل muwakkil
موكلر moakler
موكو mouko
موكوجيما mukojima
موكوشيان mukuchyan
موكوكا mokoka mukuka
موكونغو mokongo
موكونين mokonin
موكويج mukwege
موكوينا mokoena
موكي moke
موكيسكي mokeski
موكيش mukesh
موكينهوبت mockenhaupt
موكينو muccino
موكيوامي mokuami
مول mol moll mohl mul mull
مولا molla mola mula
مولاتو mulatu
مولادي movladi
مولاس molas
مولاسون molaison
مولافي molavi
مولالي mulally mullally
مولان moulin mullan
مولانا maulana
مولاند moland
مولاندر molander
مولانيس molanes
مولاوردي molaverdi
مولاومروفيتش mulaomerovic
مولاي moulay moulaye muley
مولايني mulaney
مولبي molby
مولت moult
مولتري moultrie
مولتشانوف molchanov
مولتون moulton
مولجارد mollgaard
مولداجولوفا moldagulova
مولدر mulder molder
مولدرو muldrow
مولدنكي moldenke
مولدور muldur
مولدوف moldoff
مولدوفان moldovan
مولدوفيانو moldoveanu
مولديرز molders
مولديستاد moldestad
مولر muller mueller
مولري mullery
مولز mols
مولسورث molesworth
مولغرو mulgrew
مولفي mulvey
مولفيل mulvihill
موللر moeller
مولمان moolman
مولن mullen molaine
مولنار molnar
مولنروفا mullnerova
مولهيرن mulhern
مولو mollo
مولوا molewa
مولوانتوا molwantwa
مولوبو mulopo
مولوتوف molotov
مولوجونوفا mullojonova
مولود mouloud
مولوكو mouloukou
مولومبا mulumba
مولونغي mouloungui
مولوني moloney molowny
مولوي mawlawi mulloy
مولي molly moley moli
موليا mulia
مولياني mulyani
موليتور molitor
موليجان mulligan
موليد molid
موليدا maoulida
مولير moler mollier
موليرا mullera
موليسا mulisa
موليسش mulisch
موليش molisch
موليغان mulligan
موليفي molefe molefi
موليك molik mowlik
موليكان mullican
موليكي mulliqi
موليما mollema
مولين mollin mullin
مولينا molina mullina
مولينار moolenaar
مولينارو molinaro
موليناس molinas
مولينز mullins
مولينس molins
مولينغ mullenweg
مولينغا mulenga
مولينغز mullings
مولينو molineaux molyneux molino
مولينيرو molinero
موليير moliere
مومامبا mumamba
مومبرو mumbru
مومبيلي mombelli
مومدونا mumadona
مومسن mommsen
مومسيلو momcilo
مومفورد mumford
مومن moamen moemen moumen
مومند mohmand
مومنز mommens
مومني momeni moumni
مومو momo monmu moumou
موموا momoa
موموتاني momitani
مومودو momodu
موموزونو momozono
موموكا momoka
موموكو momoko
موموني moumouni
موموي momoe momoi
مومي moumi
موميا mumia
مومير momir
مون moon munn
مونارون munaron
موناري munari
موناريز monarrez
موناغاس monagas
موناغان monaghan
موناكو monaco
موناليزا monalisa monalysa
مونامي monami
موناهان monahan
موناوازا mwanawasa
موناي monae
مونبيرست mombaerts
مونت montt mount
مونتا monta
مونتاج montag montague
مونتاري muntari
مونتاسييه montassier
مونتاغو montagu
مونتالبا montalva
مونتالبو montalvo
مونتالدو montaldo
مونتالشيني montalcini
مونتالفاو montalvao
مونتالفو montalvo
مونتالي munthali montale
مونتانا montana
مونتاناري montanari
مونتانو montano
مونتانيانا montanana
مونتانير montagner montaner muntaner
مونتانيز montanez
مونتانيس montanes
مونتانييس montanes
مونتانييه montagnier
مونتاو montao
مونتباتن mountbatten
مونتر monter
مونترميني montermini
مونتروس montross
مونتروكتشيو montrucchio
مونتريزل montrezl
مونتسر muntzer
مونتسيرات montserrat
مونتسيني montseny
مونتغمري montgomery
مونتغومري montgomery
مونتفورت montfort mountfort
مونتكور montcourt
مونتوت montoute
مونتوتو montoto
مونتورو montoro
مونتوليفو montolivo
مونتويا montoya
مونتي monti monte monty
مونتياغودو monteagudo
مونتيان muntyan
مونتيانو munteanu
مونتيبيلوسو montepeloso
مونتيث monteith
مونتيرو montero monteiro
مونتيروبيو monterrubio
مونتيروسو monterroso
مونتيز montez
مونتيزين montezine
مونتيس montes
مونتيسوري montessori
مونتيسينوس montesinos
مونتيفيردي monteverdi
مونتيفيرينغ muntefering
مونتيفيلترو montefeltro
مونتيفيوري montefiore
مونتيكاسينو montecassino
مونتيكتشيا montecchia
مونتيل montiel montel montell
مونتيلا montella
مونتيلونغو montelongo
مونتين montaigne
مونتيني montinee
مونتينيغرو montenegro
مونج monge
مونجا monja
مونخي monje
موند mond
مونداي munday
موندت mondt
موندريان mondrian
موندريل maundrell
موندفيل mondeville
موندي mundy
موندير moundir
مونديل mondale
موندينو mondino
مونديني mondini
مونرو monroe munro munroe manrou
مونروي monroy
مونريال monreal
مونزايمون monzaemon
مونزون monzon
مونزي monzie
مونزيكوفا monzikova
مونزيليو monzeglio
مونزينبيرغ munzenberg
مونس mans munas
مونستر munster
مونستودر mansdotter
مونسل munsell
مونسنيور monsignor
مونسورو monsoreau
مونسون monsoon
مونسي mounsi munsey
مونسيفايس monsivais
مونش moench munch
مونشهاوزن munchhausen
مونشو mancham moncho
مونغ maung
مونغانغا munganga
مونغانه mongane
مونغكول mongkol
مونغو mungo
مونغونغو mongongu
مونغيو mungiu
مونفورت monfort
مونفورد munford
مونفيراتو montferrat
مونفيس monfils
مونك monk munk munch
مونكاسين moncassin
مونكايو moncayo
مونكريف moncrief
مونكه mohnke
مونكو mongke monkou
مونكوتيه moncoutie
مونكيماير monkemeier
مونماوث monmouth
مونهتشيكا munechika
مونهيسا munehisa
مونو monod
مونوا munua
مونوز munoz
مونوستوري monostori
مونوفثالموس monophthalmus
موني mony mooney
مونيا monia
مونياو munyao munyau
مونياين muniain
مونيتا moneta
مونيتاكا munetaka
مونيتس munitis
مونيتيس munitis
مونير mounier monor
مونيراتي munerati
مونيريه monneret
مونيز muniz moniz
مونيك monique
مونيكا monika monica
مونين monin
مونينجير moninger
مونينيمبو monenembo
مونيه monet monnet mounia
مونيو moneo
مونيوز munoz
مونييسا muniesa
موه mmoh
موهاو muhao
موهتشاميبور mohtashamipur
موهر mohr
موهرن muhren
موهرينغ mohring
موهن mohn
موهوب maouhoub
موهومبي mohombi
موهيت mohit
موهيليفر mohilever
مووانغا muwanga
موور moore
موي mooy mui
مويا moya muya
مويانو moyano
مويبريدج muybridge
مويت mouette
مويتشال moeschal
مويثيس mouithys
مويد moayad muaid
موير muir moer
مويرا moira
مويزان moizan
مويس moyes meeuws
مويساندر moisander
مويسكي mozhaysky
مويسو moiso
مويسوسكي mojsoski
مويسي moise
مويسيس moises
مويسيغوا mwesigwa
مويسيو moisiu
مويلا meylan
موين moen
مويناهان moynahan
مويني mweene mwinyi
موينيت mouynet
موينيهان moynihan
مويوكولو mouyokolo
مويوما mouyouma
مي mie mee mei
ميا mia mya
ميابي miyabe
مياتا miyata
مياده mayada
مياره mayyara
ميازاوا miyazawa
مياسيك miasek
مياشيتا miyashita
مياغاوا miyakawa
ميافي miyavi
ميام mayam
ميامرا miyamura
مياموتو miyamoto
ميان mian meiyin
ميانو miyano
مياني meaney
مياهارا miyahara
مياواكي miyawaki
مياوتشي miyauchi
ميايتشي miyaichi
ميايوشي miyayoshi
ميب meb
ميبرانوم mepranum
ميبريت maibritt
ميت mette meat mitt
ميتا mita matea metta
ميتاباري mateparae
ميتار mitar
ميتاري mitarai
ميتاغ mittag
ميتاكسا metaxa
ميتاكسيا metaksia
ميتال mittal
ميتاليوس metalious
ميتر mitter
ميترا mitra
ميتران mitterrand
ميترماير mittermaier
ميتروغلو mitroglou
ميتروفا mitrova
ميتريفسكي mitrevski
ميتريفيلي metreveli
ميتزانو mezzano
ميتزجر metzger
ميتزنير mietzner
ميتس mitts
ميتسكو mitsuko
ميتسكي mitsuki
ميتسلدر metzelder
ميتسهاشي mitsuhashi
ميتسو mitsuo metsu mitsu
ميتسواكا mitsuoka
ميتسواكي mitsuaki
ميتسوتاكيس mitsotakis
ميتسوتوشي mitsutoshi
ميتسوجو mitsugu
ميتسودا mitsuda
ميتسورو mitsuru
ميتسومارو mitsumaru
ميتسوماسا mitsumasa
ميتسوناغا mitsunaga
ميتسونوري mitsunari
ميتسوهيرو mitsuhiro
ميتسوهيسا mitsuhisa
ميتسوي mitsui
ميتسويشي mitsuishi
ميتسويوشي mitsuyoshi
ميتسيتوري mitsuteru
ميتسيوكي mitsuyuki
ميتش mitch
ميتشارد michard
ميتشالسكا michalska
ميتشفسكا mecevska
ميتشي michi michy
ميتشياسو michiyasu
ميتشياكي michiaki
ميتشيباتا michibata
ميتشيتاكا michitaka
ميتشيرو michiru
ميتشيزانه michizane
ميتشيكي michiki
ميتشيل mitchell
ميتشيلاس michailas
ميتشيلي michele
ميتشيه michie
ميتشيهارو michiharu
ميتشيهيرو michihiro
ميتشيو michio
ميتغود metgod
ميتكو mitko mitku
ميتكوف mitkov
ميتلاند maitland
ميتلمان mittelman
ميتمان mittmann
ميتن mitten
ميتنيك mitnick
ميتنيوس mettenius
ميته miethe
ميتو maito mitu
ميتودييف metodiev
ميتوراي mitoraj
ميتوف mitov
ميتومو mettomo
ميتون mitton
ميتي mete
ميتيا mitja
ميتيران mitterrand
ميتيف mitev
ميتيفسكا mitevska
ميتيلوس metellus
ميتينير mittenaere
ميتيوز mutius
ميتيوس metius
ميتييه metayer
ميثاق misagh
ميثاقيان misaghian
ميثريداتس mithridates
ميثم meesam
ميجاجلوفيتش mijajlovic
ميجان meghan
ميجاواتي megawati
ميجر major meager
ميجليوراتي migliorati
ميجنوت mignot
ميجور major
ميجومو megumu
ميجويز miguez
ميجي meiji
ميجيل miguel
ميجيوريني meggiorini
ميحادجي mehadji
ميحد mehad
ميخ mekh
ميخالكوف mikhalkov
ميخاليتشينكو mykhaylychenko
ميخاليك michalik mykhalyk
ميخاييل mikhail michail
ميخاييلو mykhaylo
ميخاييلوفيتش mikhaylovich
ميخاييلي michaeli
ميختارسكي mihtarski
ميخو mikhou
ميخوتو mejuto
ميخياس mejias
ميخيفيتش mikheevich
ميد meade mead med
ميدا mede
ميدالين medalen
ميداني meidani
ميداوودي meydavoudi
ميدج midge
ميدران medran
ميدزساكي mizusaki
ميدزوجورنو mezzogiorno
ميدسن medicine
ميدشن madchen
ميدغلي midgley
ميدفورد medford
ميدفيد medved
ميدفيديف medvedev
ميدفيدينكو medvedenko
ميدلبرغ middelburg
ميدلتون middleton
ميدلديتش middleditch
ميدلر midler
ميدلكوب middelkoop
ميدندورب middendorp
ميدندورف middendorf
ميدو mido
ميدوريكاوا midorikawa
ميدوس medhus medows
ميدولارك meadowlark
ميدونيانين medunjanin
ميديد meded
ميديروس medeiros
ميديسي medici
ميديشي medici
ميديل medel
ميديلكامب middelkamp
ميديم medem
ميدينا medina
مير mir meer maire
ميرا mira mirra
ميرابو mirabeau
ميراج meraj
ميراف merav
ميراكا miracca
ميراكوفسكي mirakovski
ميرالاس mirallas
ميراليس miralles
ميراليم miralem
ميرام meram
ميران miran
ميرانتي mirante
ميراندا miranda
ميرانيا merania
ميراي mireille
ميربو mirbeau
ميربولد merbold
ميرت mert
ميرتشوف mirchoff
ميرتل myrtle
ميرتنز mertens
ميرتون merton
ميرتيساكر mertesacker
ميرتين merten
ميرثا mirtha
ميرجاولت mergault
ميرجلال mirjalol
ميردل myrdal
ميرز mears merz
ميرزا mirza merza
ميرزابور mirzapour
ميرزاخاني mirzakhani
ميرزاده mirzadeh
ميرزو mirzo
ميرزوييف mirzoyew
ميرس meares meers
ميرساد mirsad
ميرسر mercer
ميرسك mircic
ميرسه merce
ميرسون merson myerson
ميرسي marci
ميرسين mersenne
ميرسيو mercio
ميرش mersch
ميرشايمر mearsheimer
ميرشنت marchant
ميرصادقي mirsadeghi
ميرغيا mergea
ميرغيم mergim
ميرف merv
ميرفت mervat
ميرفندرسكي mirfendereski
ميرفي murphy merwe
ميرفين mervyn
ميرك merk
ميركا mirka
ميركاتلي mercatelli
ميركادو mercado
ميركادير mercader
ميركس merckx
ميركل merkel merkle
ميركو mirko
ميركوري mercouri mercury
ميركوفيتش mirkovic
ميركولوفسكي mirkulovski
ميركينس merkens
ميرلا mirla
ميرلاكيا merlakia
ميرلان mirlan
ميرلو merlo mierlo
ميرليتو merlito
ميرليس mirrlees
ميرلين merlene
ميرمان merman
ميرموز mermoz
ميرنا merna
ميرني mirnyi
ميرهان mirhan
ميرهايغي meirhaeghe
ميرهوف meyerhof
ميرهول myrhol
ميرو miro mero mereau
ميروديو merodio
ميروسلاف miroslav miroslaw myroslav
ميروسلافا miroslawa
ميروشنيشنكو miroshnychenko
ميروشو meirosu
ميروفيك mirovic
ميروفيوس merovech
ميروليوب miroljub
ميرونوف mironov
ميروني meroni
ميروين merwin
ميري myrie mere merry mery mirei miri
ميريا mireya miria
ميريارك miriarch
ميريام miriam myriam mirjam merriam
ميريان myrian
ميريت merritt
ميريتسكوف meretskov
ميريتشليلر mericliler
ميريد mairead
ميريدا merida
ميريديث meredith
ميريس mairesse
ميريك merrick mirek
ميريل merrill meryl merel
ميريلس meireles
ميريلو merello
ميريم merrem
ميريميه merimee
ميرين mirren
ميرينوف merinov
ميريو meyrieu
ميريويثير meriweather
ميريويذر meriwether
ميز miz
ميزا meza
ميزاردونايتس mesardonites
ميزاغ mezague
ميزس mises
ميزشيما mizushima
ميزكي mizuki
ميزني mesny
ميزواسا mizuasa
ميزوتاني mizutani
ميزوساوا mizusawa
ميزوشيما mizushima
ميزوكي mizuki
ميزوما mizunuma
ميزوماتشي mizumachi
ميزوموتو mizumoto
ميزونو mizuno
ميزوني mizouni
ميزوهارا mizuhara
ميزوهاشي mizuhashi
ميزوهو mizuho
ميزي mezey
ميزير maiziere
ميزيرياك meziriac
ميزيزيوس mezezius
ميس mays mais meese meis mies
ميسا mesa misa mayssa
ميساء maissa maisa maysaa
ميساتو misato
ميساك missak
ميساكا misaka
ميساكي misaki
ميسالينا messalina
ميسان meyssan misan
ميساوا misawa
ميسايل misael
ميستا mista
ميستر meester
ميسترال mistral mestral
ميستري mestre mistry
ميستريوس mysterious
ميستو mesto
ميستي misty mistie
ميستيريو mysterio
ميسخي meskhi
ميسدونغارد misdongarde
ميسره maisara maysara
ميسزولي meszoly
ميسشر miescher
ميسكالامدوك meskalamdug
ميسكيتا mesquita
ميسكيرتشيان miskirtchian
ميسكينا myskina
ميسل meisl
ميسمان meesseman
ميسمر mesmer
ميسنر meissner messner
ميسوفسكي misovski
ميسون maisun maysoon mayssoun
ميسونوف misunov
ميسي missy messe messi
ميسيا misia
ميسياتس mesyats
ميسيريت meseret
ميسيل messel
ميسيلو maicelo
ميسيليم mesilim
ميسين mesen
ميسينا messina
ميسينغ messing
ميشا mischa mecha mesa misha
ميشاتش meshach
ميشال michel mychal
ميشالسكي michalski
ميشالكا michalka
ميشاليك michalek
ميشان mechain
ميشانوفيتش misanovic
ميشاي meechai
ميشتل mechtel
ميشتهليد mechthild
ميشرا mishra
ميشع mesha
ميشكو mieszko
ميشكوفتش meskovic
ميشكوفيتش miskovic
ميشل michell
ميشلين micheline
ميشليه michelet
ميشندورفر meschendorfer
ميشنوفا michnova
ميشو michaud michaux michou miso
ميشولام meshulam
ميشيل michel michelle michele michiel
ميشيلا michela
ميشيليتي micheletti
ميشيما mishima
ميشينو meshino michineau
ميغ meg
ميغاس migas
ميغالوديس megaloudis
ميغان megan meaghan meghann meggan
ميغلينيكس miglinieks
ميغليو meglio
ميغليوري migliore
ميغنان mignane
ميغنيت mignot
ميغورو meguro
ميغوري meguri
ميغولا migula
ميغومي megumi
ميغويلي migueli
ميغير meagher
ميغيل miguelito
ميغيليث miguelez
ميغين megyn
ميف maeve
ميفسود mifsud
ميفع mayfa
ميفوني mifune
ميفيرت meffert
ميفيل mevel
ميفيوس mevius
ميقاتي mikati
ميقونيس mikunis
ميك mick meek meik mik mikk myck
ميكا mika micah miikka
ميكاتي michetti
ميكادزي mikadze
ميكادو mikado
ميكاكو mikako
ميكال michal mykal
ميكالي micali
ميكاليس michalis
ميكامي mikami
ميكان mikan mekan
ميكانوبي micanopy
ميكاه micah
ميكاو mikao
ميكايل michael mikael
ميكايلا michaela micaela michaella mikaela
ميكايلوف mikhailov
ميكاييل mikael micael
ميكر maker
ميكراني mikrani
ميكري megri
ميكس meeks
ميكسا mixa miksa
ميكل mikel
ميكلاند mykland
ميكلر mikler
ميكلسن mikkelsen michelsen
ميكلسون mickelson
ميكلوس miklos
ميكلوش miklos
ميكلون mcclune
ميكليت meklit
ميكلين meklin
ميكنر mechner
ميكو miko meco micoud miiko
ميكورييا mikuriya
ميكولا mykola mikkola
ميكولاش mikulas
ميكولسكيت mikulskyte
ميكولي miccoli
ميكون michon
ميكوي mikoi
ميكي miki mickey micky meeke meike mickie
ميكيا mekia
ميكيتا mikita
ميكيكو mikiko
ميكيل mikele miquel
ميكيلين mechelin
ميكيموتو mikimoto
ميكينغ meeking
ميكيو mikio
ميل mile mill mel mil
ميلا mila milla
ميلاج millage
ميلادا milada
ميلادين miladin
ميلادينوفيتش miladinovic mladenovic
ميلار millar
ميلارد millard
ميلاريو milarew
ميلاشفيتش milasevic
ميلاغروس milagros
ميلاكنيس milaknis
ميلان milan
ميلاند milland
ميلاندر melander
ميلاندري melandri
ميلانزي milanzi
ميلانو milano
ميلانوف milanov
ميلانوفيتش milanovic
ميلاني melanie milani melani
ميلانيا melania
ميلانيتو milanetto
ميلانيسيو milanesio
ميلاي millay
ميلباند miliband
ميلبورن milburn milbourne
ميلبيرغ mellberg
ميلت milt
ميلتون milton
ميلثيب multhaup
ميلجار melgar
ميلجارد melgaard
ميلجينوفيتش miljenovic
ميلخ mleh
ميلد mild
ميلدا melda
ميلدج milledge
ميلدريد mildred
ميلدنهال mildenhall
ميلدون mildon
ميلر miller
ميلران millerand
ميلز mills milles
ميلساب millsap
ميلسان melsahn
ميلسوم milsom
ميلشتاين milstein
ميلشيوت melchiot
ميلغارد mellegard
ميلغاريخو melgarejo
ميلغروم milgrom
ميلفا mileva milva
ميلفل mulville
ميلفوين melvoin
ميلفيل melville
ميلفينا millvina
ميلك milk
ميلكامبس millecamps
ميلكانا milkana
ميلكرت melkert
ميلكور melchor
ميلمان millman melman
ميلن milne
ميلنر milner
ميلنيك melnik
ميلنيكوفا melnikova
ميلهاك meilhac
ميلهاوس milhous
ميلهورن mehlhorn
ميلو melo mello milo millo
ميلوا melua
ميلوارد millward
ميلوت millot
ميلوتي milioti
ميلوتينوف milutinov
ميلوتينوفيتش milutinovic
ميلود miloud
ميلودي melody mellody
ميلورا melora
ميلوراد milorad
ميلورس mellors
ميلوس melus
ميلوسافلجيفيتش milosavljevic
ميلوسيفيتش milosevic
ميلوش milos milosz
ميلوفا milova
ميلوفان milovan
ميلوفانوف milovanov
ميلوفانوفيتش milovanovic
ميلوكير millocker
ميلون mellon
ميلوناكيس milonakis
ميلونوفيتش milunovic
ميلوني meloni melloni
ميلونيو melogno
ميلوي miloy
ميلي melle meely melli miele milley millie
ميليا melia milija
ميليان miljan milian
ميليانا miljana
ميليت millett
ميليتش miletic
ميليتشار melichar
ميليتشيب millichip
ميليتو milito
ميليتون meliton
ميليتي mellette
ميليتين melitene
ميليجين melligen
ميليخوف melikhov
ميليدي miledi
ميليز meleze
ميليس mehlis melis millis
ميليسا melisa melissa melyssa
ميليسنت millicent
ميليسوس melissus
ميليسي milesi
ميليش mellish
ميليغان milligan
ميليغيني meligeni
ميليفسكايا milevskaya
ميليفسكي milevskiy
ميليفوي milivoje
ميليفويف milivojev
ميليكا milica
ميليمبا milemba
ميلين mylene meilen mellin
ميلينا melina milena
ميلينتي melinte
ميليندا melinda
ميليندو melindo
ميلينكو milinko
ميلينكوف melnikov
ميلينكوفيتش milinkovic
ميلينكيفيتش milinkievic
ميلينوفيتش milinovic
ميلينيا milenia
ميليه millais
ميليوس mylius
ميليوش miljus
ميليونا miljoona
ميليونيكو miglionico
ميلييس melies
ميما mima
ميملنغ memling
ميمو memo
ميمورا mimura
ميموري mimori
ميمون mimoun maymon maymun
ميمونت mimount
ميمونه maymunah
ميموني mimouni
ميمي mimi
ميميرنغ memering
ميميل memmel
ميمينجير meminger
مين min meen men mien
مينا mina miina mine meena menes minna
ميناتو minato menato
ميناج minaj
مينار menard minar minnaar
مينارتشيكوفا minarcikova
مينارد minard
ميناركزيك mlynarczyk
ميناروفيتش minarovich
ميناسه menasse
ميناسي minase
ميناسيان minasyan
ميناغاوا minagawa
ميناغتشي minaguchi
ميناغوتشي minaguchi
ميناكشي meenakshi
ميناكو minako
مينامبريس minambres
ميناموتو minamoto
مينامي minami
مينامينو minamino
ميناندر menander
ميناوند minavand
مينتال mintal
مينتر minter menter
مينتس meents
مينتشو menchu
مينتشوف menchov
مينته mente
مينتو mintou
مينتور mentor
مينتون minton
مينتيجي mintegi
مينج minge
مينجاس mingas
مينجو menjo
مينجيلت mengelt
ميندا minda
مينداوغاس mindaugas
ميندجيا mindegia
ميندل meindl
ميندوجني mendogni
ميندوزا mendoza
ميندون mindon
ميندي mindy
مينديبورو mendiburu
مينديثابال mendizabal
مينديرز mijnders
مينديز mendes mendez
مينر minner
مينزو menzo
مينزيس menzies
مينس means
مينساه mensah
مينسكي minsky
مينسيل mencel
مينشن minchin
مينشيا minxia
مينشيف minchev
مينشيكوف menshikova
مينغ ming
مينغا menga
مينغازوف mingazov
مينغازيني mingazzini
مينغر menger
مينغران mengran
مينغز mings mingze
مينغوز menegoz
مينغي menghi
مينغيو mingyu
مينك mengke mink
مينكا minka
مينكس minx
مينكو minko
مينكوفسكي minkowski
مينلا minella
مينني myneni
ميننيرت minnert
مينه minh amina
مينها minha
مينهارد meinhard
مينهاردت meinhardt
مينهافا minhava
مينهينيك menhinick
مينهيوك minhyuk
مينو mino menaut meno migno mineau
مينوت minot
مينوتولو minutolo
مينوتي menotti minotti
مينور minor
مينورس mynors
مينورسكي minorsky
مينورو minoru
مينوري minori
مينوش minnoch
مينوغ minogue
مينوكال menocal
مينولدي mainoldi
مينون minon
مينونغو minoungou
مينونوس menounos
مينووا minowa
ميني minnie mini
مينيت minnette
مينيتا mineta
مينيتري menetrey
مينيخانوف minnexanov
مينيدو menendo mendo
مينيراث minnerath
مينيرو mineiro minero
مينيز menez
مينيزيس menezes
مينيسها minissha
مينيسو minusu
مينيسيس minicis
مينيغازو menegazzo
مينيغيشي minegishi
مينيغين meneghin
مينيفيلد minniefield
مينيك meinecke meineke minik minnick
مينيكو mineko
مينيكون minniecon
مينيل mennell
مينيلي minelli minnelli
مينين mennen
مينينديث menendez
مينينديز menendez
مينينسكي meninsky
مينيو meynieu
مينيوسي miniussi
ميها miha meha
ميهاجلو mihajlo
ميهارا mihara
ميهالشي mihalschi
ميهالي mihaly
ميهامها mehamha
ميهان meehan
ميهانوفيتش mihanovich
ميهاي mihai
ميهايل mihail
ميهايلو mihailo
ميهم mihm
ميهمدوفيتش mehmedovic
ميهو miho
ميهوب mayhoub mihoub
ميهوبي mihoubi
ميهيل myhill
ميو miyu mio
ميوا miwa meyiwa
ميوجين myojin
ميودراغ miodrag
ميودو myodo
ميورا miura mihura
ميورمان meurman
ميوزيال musial
ميوشي miyoshi
ميوفيس meeuwis
ميوكو miyoko
ميوكي miyuki
ميولا meola
ميولو mayoulou
ميونغ myung meyong
ميونغجونغ myeongjong
ميونغسونغ myeongseong
ميوني muni
ميياجي miyaji
ميياما maeyama miyama
ميير meier
مييرجيفسكي mierzejewski
مييز miez
مييش meech
مييم miyem
ميينسي meyinsse
مييي meye
نا na
نااوجي naoji
نااوهيكو naohiko
نااويوكي naoyuki
ناايتو naito
ناب knapp
نابا napa
نابابكين nababkin
نابابورن napaporn
ناباتا nabeta
ناباتامي nabatame
ناباتينغ nabatingue
ناباري naparaye
نابايو gnabouyou
نابر naber
نابل nabl
نابلانوم naplanum
نابلسي nabulsi
نابليون napoleon
نابو nabu
نابوت napout
نابوكو nabuco
نابوكوف nabokov
نابولي naples napoli
نابوليتانو napolitano
نابوليس napoles
نابوليون napoleon
نابون nabonne
نابي nappi
نابير napier
نات nat natt nhat
ناتا natta
ناتابي natapei
ناتاروف natarov
ناتاشا natasha natasa natacha natascha
ناتالي natalie nathalie
ناتاليا natalia natalya nataliya nataliia nathalia
ناتان natan
ناتانوفيتش natanovich
ناتاووت nattawut
ناتخو natkho
ناترس naters
ناتساغين natsagiin
ناتسكو natsuko
ناتسو natsuo
ناتسوكا natsuka
ناتسومي natsume natsumi
ناتشو nacho nachu
ناتشي nachi
ناتفيج natvig
ناتك natek
ناتنايل natnael
ناتهورام nathuram
ناتوار natoire
ناتوري natori
ناث nath
ناثان nathan
ناثانز nathans
ناثانسون nathanson
ناثانيال nathaniel
ناثانيل nathaniel
ناثيوسيوس nathusius
ناجاتسوكا nagatsuka
ناجارجونا nagarjuna
ناجاياسو nagayasu
ناجح najeh
ناجدورف najdorf
ناجل nagel necil
ناجما nagma
ناجوسا neguise
ناجوناما naganuma
ناجي naji neji najai
ناجيلسين nagelsen
ناجيه najia najiya nejia
ناجيوفا nagyova
ناحوم nahum
ناخبار nachbar
ناخيرا najera
ناد gnad
نادال nadal
نادالا nadella
نادر nader nadir nadar
نادره nadire
نادزيا nadzeya
نادفجي nadfeji
نادلر nadler
نادوفيزا nadoveza
نادولني nadolny
نادي nadi naude
ناديا nadia nadiia
نادين nadine nadin
ناديه nadia
نار nar
نارا nara
ناراباياشي narabayashi
ناراوا narawa
نارايان narayan
نارايانا narayana
نارايانان narayanan
ناراين narayen
نارجيسو nargiso
ناردوكسي narducci
نارديكو nardico
نارديلو nardello nardiello
نارسيس narcisse narcis narses
نارسيسا narcisa
نارسيسو narciso
نارسينغ narsingh
نارفارت narvarte
نارفاييث narvaez
نارفيز narvaez
ناركيس narkiss
ناروب narup
ناروسي naruse
ناروش naruoka
نارويوكي naruyuki
ناري narey narry
ناريتا narita
ناريسوان naresuan
ناريشكين naryshkin
ناريمان nariman neriman narimene
نارين nareen naren
ناريندرا narendra
ناريياسو nariyasu
ناريياما nariyama
ناز naz
نازارث nazareth
نازاريان nazarian
نازارينكو nazarenko
نازاريو nazario
نازان nazan
نازانين nazanin
نازك nazik nazikeda
نازكا nazuka
نازليموف nazlymov
نازمل nazmul
نازميت nasmyth
نازون nazon
ناساتير nasatir
ناسازي nasazzi
ناستاسه nastase
ناستاسيتش nastasic
ناستيا nastja nastya
ناسكو nasko
ناسن naesen
ناسو nasu naso nassau
ناسوس nasos
ناسوكاوا nasukawa
ناسي nasi
ناسيسيلا nassecela
ناسيف nasief
ناسيكا nasica
ناسيمنتو nascimento
ناسيمينتو nascimento
ناش nash naish nashe
ناشف nashef nashif
ناشيرو nashiro
ناصر nasser nasir naser nacer nassir natsir
ناصري naceri nasseri
ناصف nassef nacef
ناصفي nasfi
ناصيف nassif
ناطر nater
ناطق natik natiq
ناطور natour
ناظر nazr
ناظري nazeri
ناظم nadhim nazem nadhum nazim
ناعوت naoot
ناعومي naomie nyomi
ناغاتا nagata
ناغاتسوما nagatsuma
ناغارور nagarur
ناغاسا nagisa
ناغاساتو nagasato
ناغاساكا nagasaka
ناغاساكو nagasako
ناغاساوا nagasawa
ناغانو nagano
ناغاهاتا nagahata
ناغاهاما nagahama
ناغاي nagai
ناغايف nagaev
ناغرا nagra
ناغل nagle nagel
ناغوتو nagato
ناغوتومي nagatomi
ناغورسكي nagorski
ناغي nagy
ناف naf
نافا nava
نافاخاس navajas
نافار navarre
نافارا navarre navarra
نافارو navarro
نافاريتي navarrete
نافاس navas
نافالني navalny
نافانيثيم navanethem
نافاوكا nawalka
نافراتيلوفا navratilova
نافع nafi
نافنيت navneet
نافون navon
نافي navi
نافيا navia
نافيد navid
نافيرو navero
نافين naveen
نافييه navier
ناك ngoc
ناكا naka
ناكااو nakao
ناكابا nakaba
ناكاباياشي nakabayashi
ناكاتا nakata
ناكاتاني nakatani
ناكاتسورو nakatsuru
ناكاجامي nakagami
ناكاجاوا nakagawa
ناكاجيما nakajima nakashima
ناكاري nakkara
ناكازاوا nakazawa
ناكاساكا nakasaka
ناكاسوجا nakasuga
ناكاسونه nakasone
ناكاش nakache
ناكاغومي nakagomi
ناكاماتشي nakamachi
ناكامبا nakamba
ناكاموتو nakamoto
ناكامورا nakamura
ناكاموري nakamori
ناكاميكادو nakamikado
ناكانو nakano
ناكاهارا nakahara nakaharai
ناكاي nakai
ناكايا nakaya
ناكاياما nakayama
ناكايوشي nagayoshi nakayoshi
ناكتومو nagatomo
ناكر naker
ناكميني nagamine
ناكوزي nakouzi
ناكولس knuckles
ناكولما nakoulma
ناكون nacon
ناكيا nakia
نالبانديان nalbandian nalbandyan
نالبنديان nalbandian
نالجا nalga
نالجكان nalcakan
نالدو naldo
ناللو nallo
نالون nalon
ناليس nahles
ناليفكين nalivkin
نام nam
ناماث namath
نامال namal
نامبو nambu
نامجو namjoo
نامجيال namgyal
نامجيل namgyel
نامدار namdar
نامدي nnamdi
نامراتا namrata
نامق namik namiq
نامور namur
نامونيسو nhamoinesu
نامي nami
ناميثا namitha
ناميش namish
ناميكا namika
ناميكاوا namikawa
ناميه namie
ناميهيرا namihira
نان nan nunn naan
نانا nana nanna
ناناك nanak
نانامي nanami
ناناو nanao
نانبا nanba
نانترم nanterme
نانجو nanjo
ناندو nando
نانديتا nandita
نانسي nancy nanci nancie nancye
نانسين nansen
نانشي nanshe
نانهوان gnanhouan
نانو nanou
نانوم nanum
ناني nani nanni
نانينغا nanninga
نانيني nannini
ناهجيفانلي nahcivanli
ناهد nahed nahid
ناهده nahida
ناهو naho
ناهومي nahomi
ناهويل nahuel
ناهيه nahyeh
ناو nao
ناوتاكي naotake
ناوتو naoto
ناوث nouth
ناور naur
ناوس naous
ناوسب nauseb
ناوسيكا nausicaa
ناوكو naoko
ناوكي naoki
ناوم naum
ناوماسا naomasa
ناومبورغ naumburg
ناومن naumann
ناوموفا naumova
ناوميتشي naomichi
ناوهيرو naohiro
ناوي nawi
ناويا naoya
ناويمون naoemon
ناويوشي naoyoshi
ناي nye nay ney
نايا naya
نايانتارا nayantara
نايت nait
نايتو naito
نايتينجيل nightingale
نايجل nigel
نايجيلا nigella
نايجيلين naegelen
نايدا nida
نايدو naidu
نايدي naide
ناير nair naiyer nayer
نايستات neistat
نايسر neicer
نايسميث naismith naysmith
نايف naif naef nayef
نايفه nayfeh
نايك naik
نايكثا naiktha
نايكست nyquist
نايلاتيكاو nailatikau
نايله nayla nadile naila
ناينغولان nainggolan
نبال nibal
نباهت nebahat
نبت nebet
نبتو nebtu
نبر knepper
نبراوي nabarawi
نبريخا nebrija
نبعه nabaa
نبلت niblett
نبو nabu
نبوبولاسر nabopolassar
نبوس nabbous
نبويه nabawiyya
نبي nabi naby
نبيرغ nirenberg
نبيل nabil nabeel nabel
نبيله nabila nabyla
نبين neben
نبيه nabih
نبييف nabiyev
نتارياميرا ntaryamira
نتالي natalie
نتاليو natalio
نتانياهو netanyahu
نتس nietes
نتشيمونيا nchimunya
نتكاماني natakamani
نتومبا ntumba
نتيبانتونغانيا ntibantunganya
نتيله nutayla
نتيليكينا ntilikina
نثار nesar
نثناييل nathanael nethanel
نجا nja
نجات nijat nejat
نجاتي nagati najati necati
نجاح najah
نجار nigaar nigar
نجاري najjari
نجاه najat najet
نجدت necdet
نجدي najdi
نجلا nejla
نجلاء naglaa najla
نجم negm
نجمت nodjmet
نجمه najmeh
نجو njo
نجود nujood
نجودجو ngoudjo
نجوكو njoku
نجوم nujoom
نجوي najwa najoua
نجوين nguyen
نجي njie
نجيب naguib najib nejib najeeb nagieb
نجيتاب njitap
نجيتام njitam
نجيم njeim
نجيمه najima
نجيمي najimy
نجيني ngeny
نحاس nahas
نحله nahlah nahle
نحمان nachman
نحميا nehemiah
نحناح nahnah
نختوباستراو nakhtubasterau
نخله nakhle nakhla nakhleh
ندا nadda nida
ندادايي ndadaye
نداف naddaf nadav
نداكا nduka
نداو ndao ndaw
ندايزيي ndayizeye
ندجوك ndjock
ندجيا ndjeya
ندجينغ ndjeng
ندرت nedret
ندرخاني nadarkhani
ندزيلا ndzila
ندلاند wendland
ندلوفو ndlovu
ندو ndo
ندواسل ndouassel
ندوجا ndoja
ندور ndour
ندورو ndoro
ندولولا ndulula
ندومبا ndomba
ندومبي ndombe
ندومبيه ndoumbe
ندونغ ndong
ندونيما ndoniema
ندويي ndoye
ندي nada neda ndy
ندياي ndiaye
نديب ndip
نديكومانا ndikumana
نديم nadim nedim
نديما ndiema
نديورو ndioro
نذير nazir nadhir
نرجس nargis narges narjiss
نرجسي narjissi
نرس nurse
نرساي narsai
نرسي narsai narseh
نرسيس nerses
نرفال nerval
نركيس narkis
نرمين nermin narmin
نزار nizar nazar nezzar
نزارباييفا nazarbayeva
نزاري nizari
نزال nazzal
نزاما nzama
نزهه nezha nazha nozha
نزوغبيا nzogbia
نزونزي nzonzi
نزوي nzue
نزي nze
نزيغو nzigou
نزيل nazeel
نزيه nazih nazeh
نزيهه naziha neziha
نس nys
نسا nessa
نساء nisa
نساجيغوا nsajigwa
نساكالا nsakala
نسب nassab
نسبيت nesbit nesbitt
نستا ncita
نستر nister
نسترن nastaran
نستروف nesterov
نستروفيتش nesterovic
نستله nestle
نستوروفسكي nestorovski
نسرغاداتا nisargadatta
نسرين nasrin nesrine nisreen nasreen neserek nesreen
نسريه nesria
نسطور nestorius
نسل neslisah
نسلوان nserwane
نسليهان neslihan
نسمه nesma
نسميث nesmith
نسيب nasib nassib
نسيبه nusseibeh nasiba nusaybah nuseibeh
نسيد necid
نسيستون launceston
نسيم nassim nasim nissim naseem
نسيمه nassima
نسيموف nasimov
نشات nashaat
نشاط neshat
نشاطي nashaty
نشنوش nashnoush nashnush
نشوي nashoua
نشيد nasheed
نصار nassar
نصر nasr nisr nusser
نصرت nusrat nusret
نصرتي nosrati
نصره ennasra nasra
نصري nasri nasry
نصوح nasuh
نصيب naseeb
نصير naseer nusayr
نصيره nassira
نصيف nsaief
نضال nedal
نضالي nedali
نضرا nira
نطل nuttall
نظام nizam
نظامي nizami
نظري nazari
نظريه nazriya
نظمي nazmi nadhmi nazmy
نظيره nazira
نظيف nazif
نعمان numan noman naaman naman
نعماني naamani
نعمت nemat nimet
نعمتي nemati
نعمه nehme naama nimah nuhmah
نعنوع nanoua
نعوم naoum
نعومكين naumkin
نعومي naomi
نعيم naim naeim naeem naiem nayim nuaim
نعيمه naima
نغ ng
نغاتجزيكو ngatjizeko
نغامالو ngamaleu
نغامبي ngambi
نغانغا nganga
نغريلا negrila
نغكونغكا ngcongca
نغم nagham
نغماتولين nigmatullin
نغو ngo
نغوابي ngouabi
نغوتي ngotty
نغور ngor
نغوزي ngozi
نغوغ ngog
نغوغي ngugi
نغولو ngolo
نغوم ngom
نغوما ngoma
نغويا nguea
نغويرا ngwira
نغويسان nguessan
نغويم ngwem
نغويما nguema
نغويمو nguemo
نغوين nguyen
نغويي ngoyi
نغيسو nguesso
نغيلي negele
نغيما nguema
نفار nafar
نفاع nafa
نفتالي naftali naphtali neftali
نفخه nafkha
نفر nefer
نفرت nofret
نفرتاري nefertari nefertaro
نفرو neferu
نفريتس nepherites
نفزات nevzat
نفطويه niftawayh
نفعي nefi
نفيسه nafissa nefise
نفيل nufayl
نقاش naqqash nekkache naccache
نقد nugud
نقدي naqdi
نقروش negrouche
نقشديل naksidil
نقفور nikephoros
نقمي niqmi
نقي naqi
نقيعه naqia
نك nick
نكاز nekkaz
نكاوسو nkausu
نكد nakad
نكروما nkrumah
نكورونزيزا nkurunziza
نكوسيناثي nkosinathi
نكوفو nkufo
نكولو nkoulou
نكومو nkomo
نكونام nekounam
نكونغ nkong
نكونكو nkunku
نكونو nkono
نل neul
نلينو nallino
نماء namaa
نمادي namadi
نمازي namazi namazie
نمر nemer
نمره namira
نمري nimri nemri
نمو nammu
نمور nemours
نميتشكوفا nemeckova
نمير nemir
نناجي nnaji
ننكيشليشما nangishlishma
نهاد nihad nihat nohad
نهار nahar
نهال nihal nehal nihel
نهسي nehsi
نهلانهلا nhlanhla
نهله nahla
نهي noha nuha
نهيان nahyan
نهير nohair
نو no nau nu
نوا noa
نوابوكو nwabuoku
نوار nuwar
نواره nawara nouara
نواز nawaz
نواس nuwas
نواف nawaf nawwaf
نواك nowak noack
نوال nawal nawel
نوان noin
نوانكو nwankwo
نوانو nwanu
نوانيري nwaneri
نواه noah
نوبار nubar
نوباري nobari
نوبخت naubakht
نوبري nobre
نوبريغا nobrega
نوبل nobel knobel nubel
نوبهيكو nobuhiko
نوبو nobuo
نوبوا noboa
نوبواتسو nobuatsu
نوبوتاكا nobutaka
نوبودو nwobodo
نوبورو noboru
نوبورياو noborio
نوبوريساتو noborizato
نوبوسوكه nobusuke
نوبوشيجي nobushige
نوبوك nobuaki nobuki
نوبوكو nobuko
نوبون noppawan
نوبوناغا nobunaga
نوبوهيدي nobuhide
نوبوهيرو nobuhiro
نوبويو nobuyo
نوبويوشي nobuyoshi
نوبويوكي nobuyuki
نوبي nobby
نوبيل nobile
نوبيلي nobili
نوت nott knott knute
نوتاري notari
نوتال nuttall
نوتنغ nutting
نوتون naughton
نوتي nottet
نوث noth
نوثومب nothomb
نوجابيس nujabes
نوجاتو nogaito
نوجرادي nogrady
نوجوما nujoma
نوجيما nojima
نوجينت nugent
نوح noah nouh
نودا noda
نودار nodar
نودل knodel
نودنيدا nudnida
نوديا nodia
نوديل nodell
نوديه nodier
نور nour nur noor nuur
نورا nora norah nura
نورافكن noorafkan
نورالدين nureddin
نورالهي nourollahi
نورامبوينا norambuena
نوراني noorani
نوراي nuray
نورايي nouraei
نوربانو nurbanu
نوربرت norbert
نوربير norbert
نورت norte
نورتفايت nordtveit
نورتون norton
نورث north
نورثام northam
نورثرب northrup
نورثكوت northcote
نورثمبريا northumbria
نورثوب northup
نورجان nurcan
نورد nord
نوردال nordahl
نورداو nordau
نوردبي nordby
نوردجارد nordgaard
نوردستراند nordstrand
نوردفيك nordvik
نوردلي nordli
نوردمان nordmann
نوردنسكيولد nordenskiold
نوردوال nordwall
نوردين nordin
نوردينج nordling
نورس nawras
نورسيريك nurserik
نورسيرين nurceren
نورسيل nursel
نورسيلي nurseli
نورغارد norgaard
نورغالييف nurgaliyev
نورغاي norgay
نورفال norval
نورفينغ norvig
نورلان nurlan
نورم norm
نورما norma
نورمان norman
نورماندي normandy
نورمحمدوف nurmagomedov
نورمي nurmi
نوره noura noora
نورهاليز nurhaliza
نورهان nourhan nourhanne
نورهس nurhaci
نورو noro
نورودوم norodom
نورودينوف nurudinov
نوروزاده nowrouzzadeh
نوروزي noroozi norouzi
نوروود norwood
نورويتش norwich
نوري nuri nouri norrie noury
نوريا nuria nuriye
نوريت nurit
نوريتادا noritada
نوريزان norizan
نوريس norris noris
نوريسييه nourissier
نوريشي nurishi
نوريل norel
نوريليوس norelius
نوريماسا norimasa
نورين noreen
نورينا noreena
نوريناغا norinaga
نورينبيرغ nurenberg
نورينون norrington
نوريهيتو norihito
نوريهيرو norihiro
نوريهيسا norihisa
نوريهيكو norihiko
نوريوشي noriyoshi
نوريوكي noriyuki
نورييغا noriega
نورييف nureyev
نورييل nouriel
نوزات nawzat
نوزاد nawzad
نوزاده noseda
نوزاريه nouzaret
نوزال nozal
نوزالي noszaly
نوزاوا nozawa
نوزومو nozomu
نوزومي nozomi
نوزيت nauzet
نوساكي nozaki
نوسباوم nussbaum
نوستراداموس nostradamus
نوستراند nostrand
نوستفولد nostvold
نوستمان knostman
نوسك nosik
نوسكوف noskov
نوسل nussle
نوسلين nusslein
نوسنتيني nocentini
نوسو nwosu
نوسوم nusum
نوسيج nossig
نوسيرباييف nusserbayev
نوسيمباوم nussimbaum
نوسيوني nocioni
نوشكا noshika
نوشيروان nawshirwan
نوغامي nogami
نوغلي nogly
نوغويرا nogueira
نوغيرا nogueira
نوغيس nogues
نوغينت nugent
نوفا nova
نوفاك novak
نوفاكوفيتش novakovic
نوفاليس novalis
نوفل nawfal naoufel
نوفلر knopfler
نوفو neveu novo
نوفوا novoa
نوفوتنا novotna
نوفوتني novotny nowotny
نوفوسيل novosel
نوفوسيلك novoselic
نوفوسيلوف novoselov
نوفي nofi novy
نوفيتسكي nowitzki novitskiy
نوفيريني noferini
نوفيكوف novikov novicow
نوفيل neuville nouvel
نوفين novin
نوكانن nykanen
نوكس knox
نوكوتيلا nokutela
نول knoll knowle nol
نولا nola
نولاسكو nolasco
نولان nolan
نولاند nuland noland
نولبيرتو nolberto
نولت nolte
نولتون knowlton
نولتي nolte
نولدكه noldeke
نولر knoller
نولس naulls
نولست nolst
نولي noli
نوليتو nolito
نولين nolin
نوما numa
نومان nauman
نومبا numba
نومرا nomura
نومفيتي nomvethe
نوموتو nomoto
نومورا nomura
نوموسكا naumoska
نوموكونوف nomokonov
نوموندزهون numonjon
نومي nomi
نومينياناهاري nomenjanahary
نوميياما nomiyama
نون nun nuon
نوناكا nonaka
نونالي nunnally
نونان noonan
نونباريل nonpareil
نونجقايي nongqayi
نونجنادا nungnadda
نوندا nonda
نونداس nondas
نونسو nonso
نونكال nungal
نونكيو nounkeu
نونو nuno nono
نونوشيتا nonoshita
نونومورا nonomura
نونوي nonoy nunoi
نوني nonie noni nooni
نونيتو nonito
نونيز nunez
نونيس nunes
نونيمان nonnenmann
نوه noh
نوهاك nouhak
نووفور nwofor
نووليفارا nuolivaara
نوووي nawawe
نوي noe noy noi nue
نويا noya
نويباور neubauer
نويبيرغر neuberger
نويتش neutsch
نويثر noether
نويدكيا navidkia
نوير neuer
نويره nowaira nuwayrah
نويريه noiret
نويزر neuser
نويس noeas
نويشتتر neustadter
نويفلد neufeld
نويكا noica
نويكيرش neukirch
نويل noel noelle nouel nowell
نويليا noelia
نويمان neumann
نويماير neumayr
نويمي noemi noemie
نويوري noyori
نويي nooyi
ني ne ni nee ny
نيا nia neya
نياتي niati
نياثي nyathi
نيار nayar
نياركو nyarko
نيازوف niyazov
نيازي niazi niyazi
نياغو neagu
نياكاتي niakate
نياكادجا gnacadja
نيال niall
نيامكو nyamko
نيان xiannian
نياندا nyanda
نياندورو nyandoro
نياندينق nyandeng
نيانغ niang nyang
نياهي namihei
نيبالي nibali
نيببيا nebbia
نيبر nipper
نيبرج nyberg
نيبرغ nyberg
نيبور niebuhr
نيبورغ nyborg
نيبوس nepos
نيبوشا nebojsa
نيبولدت nippoldt
نيبولوس neboulos
نيبولي neboli
نيبومبي nibombe
نيبومنياشتشي nepomniachi
نيبويشا nebojsa
نيت nate neith
نيتا neta
نيتتا nitta
نيترو nito
نيتريبكو netrebko
نيتزر netzer
نيتسكاي netsky
نيتشكه nitschke
نيتشه nietzsche
نيتلينغ neitling
نيتو neto neetu netto
نيتوبي nitobe
نيتوليكا netolicka
نيتوليكي netolicky
نيتي nettie
نيتيبوم nitipoom
نيتين nitin
نيجارد nygaard
نيجام nigam
نيجدام nijdam
نيجري negri
نيجيات negiat
نيجينا nigina
نيخيل nikhil
نيد ned neyde
نيداهل nydahl
نيدرلاغ niederlag
نيدرماير niedermeier
نيدريغ niedrig
نيدسون nadson
نيدفيد nedved
نيدلجاكوفا nedeljakova
نيدلي nejedly
نيدليكو nedeljko
نيدو nedo nedu
نيدوم nedum
نيديك niedieck
نيرا neira nirra
نيراري nirari
نيران niran
نيرجا neerja
نيرز nerz
نيرس nurse
نيرسباخ niersbach
نيرغوين nerguin
نيرفا nerva
نيرفو nervioso nervo
نيرفي nervi
نيرلو nayyerloo
نيرلينس nerlens
نيرلينغر nerlinger
نيرمالا nirmala
نيرمان nerman
نيرمبرغ nieremberg
نيرن nairn
نيرنست nernst
نيرو nero nairo niro
نيروب nyrup
نيروت nirut
نيرودا neruda
نيري neri nere nery
نيريا nerea
نيريتلياك neretljak
نيريري nyerere
نيريو nereu nerio
نيز knez
نيزا niza
نيسان nisan nissan
نيسبولي nespoli
نيسبيت nesbitt
نيستا nesta
نيستروم nystrom
نيستلروي nistelrooy
نيستور nestor
نيستوراس nestoras
نيستي neste nesti
نيسكينز neeskens
نيسلي nesley
نيسماتشني nesmachniy
نيسن nijssen
نيسون neeson
نيسي nessi
نيسيفور nicephore
نيسين nesin niessen
نيشا nisha nicha nisa
نيشبور nespor
نيشرين nichiren
نيشل nechle
نيشي nichi
نيشياما nishiyama
نيشيبيه nishibe
نيشيتا nechita
نيشيتاني nishitani
نيشيجيما nishijima
نيشيدا nishida
نيشيزاوا nishizawa
نيشيكادو nishikado
نيشيكاوا nishikawa
نيشيكوري nishikori
نيشيكيوري nishikiori
نيشيموتو nishimoto
نيشيمور nishimuro
نيشيمورا nishimura
نيشينا nishina
نيشينو nishino
نيشيو nishio
نيشيواكي nishiwaki
نيعمان neaman
نيغارد nygaard
نيغاكي niigaki
نيغبور nigbur
نيغرو negro
نيغروبونتي negroponte
نيغريتي negrete
نيغريدو negredo
نيغرين negrin
نيغريني negrini
نيغلسكو negulesco
نيغورسفول nygaardsvold
نيغوسي negusse
نيغيز niguez
نيغيشي negishi
نيغينهو niginho
نيف neve neave niv
نيفا neiva
نيفالدو nivaldo
نيفتالي neftali
نيفريي nevriye
نيفل nivel
نيفلاند nevland
نيفن niven
نيفولا nivola
نيفي neefe
نيفيادوما niewiadoma
نيفيت nevitt
نيفير nevers
نيفيز navez
نيفيس neves
نيفيسكي nevsky
نيفيل nevil nevill nivelle
نيفين neven nevin niveen
نيفينا nevena
نيفينز nevins
نيفيو nevio
نيقولاس nicolaes
نيقولاوس nikolaos
نيقولاي nikolai
نيك nick nik niek
نيكا nika nneka
نيكار necar
نيكاراو nicarao
نيكاس necas
نيكاندر nikandr
نيكانور nicanor
نيكاوا niekawa niikawa
نيكتوفيتش nikitovic
نيكر necker
نيكراسوف nekrasov
نيكرل nikerel
نيكس nix nicks
نيكسا niksa
نيكسون nickson nixon
نيكشور nicusor
نيكفيست nyqvist
نيكل nickel
نيكلاس niklas niclas nicklas
نيكلاوس niklaus
نيكلسون nicholson
نيكمان knickman
نيكهون nichkhun
نيكو nico niko nikko
نيكوس nicos nikos
نيكول nicole nicol nichol nicholle nikohl nikole
نيكولا nicolas nikola nicola
نيكولاس nicholas nicolas nicolaas nikolas nicklaus nikolai
نيكولاو nikolaou
نيكولاوس nikolaus nicolaus nikolaos
نيكولاي nikolai nicolae nicolai niculae niccolai nicolay
نيكولايتشوك nikolaychuk
نيكولايسكو nicolaescu
نيكولايفيتش nikolayevich
نيكولاينكو nikolayenko
نيكولاييف nikolaev
نيكولت nikolett
نيكولو niccolo
نيكولوبولو nikolopoulou
نيكولوديس nikoloudis
نيكولوز nikoloz
نيكولوسي nicolosi
نيكولي niccoli
نيكوليت nicollet
نيكوليتا nicoleta nicoletta
نيكوليتسا nicolita
نيكوليتش nikolic
نيكوليتي nicoletti
نيكوليسكو niculescu
نيكولين nikolin nikulin
نيكولينكو nikulenkau
نيكوليه nicolet
نيكي nicky nicki
نيكياس nicias nikias
نيكيتا nikita nichita nikkita
نيكيتسا nikica
نيكيرك niekerk
نيكيز nicaise
نيكيشيا nekeshia
نيكيفور nikifor
نيكيفوروف nikiforov
نيكيلا nikkila
نيل neil neal neel neill neale neilly
نيلا nela nyla
نيلاتون nelaton
نيلاسي nyilasi
نيلام neelam
نيلاند neiland niland
نيلاي nilay
نيلتون nilton
نيلدا nelda
نيلز niels
نيلس nils
نيلسن nielsen
نيلسون nelson nilsson neilson
نيلسي nelisse
نيلسين nilsen
نيلسينهو nelsinho
نيللر kneller
نيلمار nilmar
نيلو nilo nello nelo
نيلوس nilus
نيلوسكي neloski
نيلوفر nilufer nelofer niloofar
نيلوم nelom
نيلون nailon
نيلي nelly nellie neely nealy neelly nele
نيليز niles
نيليس nilis
نيلين nellen nyhlen
نيلينيو nelinho
نيما nima
نيمازي nemazee
نيماشكالو nemaskalo
نيمان neeman niemann nyman
نيماني nimani
نيمانيا nemanja
نيماير niemeyer
نيمتسوف nemtsov
نيمتسوفا nemtsova
نيمر nehmer
نيمش nims
نيموتو nemoto
نيمورا niimura nimura
نيموف nemov
نيمولر niemoller
نيموي nimoy
نيميث nemeth
نيميروف nemerov
نيميروفسكي nemirovsky
نيميسيو nemesio
نيميني nimini
نيميو namio
نيميير niemeyer
نين nin
نينا nina nena
نيناد nenad
نينادوفيتش nenadovic
نينتوكو nintoku
نينزو jinzo
نينسيني nencini
نينغ ning
نينكو ninko
نينكوفيتش ninkovic
نينكين nainkin ninken
نينو nino
نينورتا ninurta
نينوسلاف ninoslav
نينوميا ninomiya
نيني nene niney
نينيان ninian
نينيس ninis
نينيستو niinisto
نينيو nino
نينيوس nennius
نيه nie
نيها neha
نيهب neheb
نيهبرج nehberg
نيهر neher nehir
نيهودا nehoda
نيهي nihei
نيهين nehin
نيو naewie new
نيوا niwa
نيوبرونر neubronner
نيوبري newbery
نيوبطليموس neoptolemus
نيوبل newble
نيوبورت newport
نيوبورغ neuburg
نيوبولد newbold
نيوبي newby
نيوبيرج newberg
نيوبيري newberry
نيوبيل newbill
نيوت newt
نيوتشريست neuchrist
نيوتن newton
نيوراث neurath
نيوركيس niurkis
نيوزا neuza
نيوستادتر neustadter
نيوستد newsted
نيوسيل neusel
نيوقاردن newgarden
نيوكاس nyokas
نيوكمان newcomen
نيوكومب newcombe newcomb
نيوكيرتشنير neukirchner
نيوكيرك newkirk
نيولاند newland
نيولاندز newlands
نيولي newley
نيوم nyom
نيومار newmar
نيومارك newmark
نيومان newman neumann
نيوميستر neumeister
نيوميكر newmaker
نيون neon
نيوندو nyondo
نيونر neuner
نيونكورو niyonkuru
نيوهارت newhart
نيوهاوس newhouse
نيوويرث neuwirth
نيويل newell
نيوينشفاندر neuenschwander
نيي ney
نييبس niepce
نييبيكي nebiki
نييتو nieto
نييجيمي nejime
نييرا neyra
نييمي niemi
نييمينن nieminen
ها ha
هاب haab hub
هابارت happart
هابالاينن haapalainen
هابتا habata howbert
هابر haber
هابركورن haberkorn
هابرماس habermas
هابرمان habermann
هابسبورغ habsburg
هابسودوفا habsudova
هابشوش habshush
هابل happel hubble
هابي happy
هابياريمانا habyarimana
هابيتش happich
هابيج habig
هابيرا habera
هابيرفيلنر haberfellner
هابيل abel habil
هابينيزا habineza
هاتا hata
هاتاكياما hatakeyama
هاتاناكا hatanaka
هاتانو hatano
هاتزيانسيتيس hatzianestis
هاتسوسي hatsuse
هاتسومي hatsumi
هاتشكوبو hachikubo
هاتشيسوغا hachisuka
هاتشيلينسا hachilensa
هاتشينسون hutchinson
هاتف hatef
هاتفيلد hatfield
هاتلي hatley
هاتنبرغر hattenberger
هاتوري hattori
هاتوسيلي hattusili
هاتون hatton
هاتوياما hatoyama
هاتي hattie
هاتيلي hateley
هاتينغ hattingh
هاتيير hutier
هاثاواي hathaway
هاثايراتاناكول hathairattanakool
هاجارد haggard
هاجاز hajaz
هاجدانا hajdana
هاجر hajer
هاجرتي haggerty
هاجناو hagenau
هاجيك hajek
هاجيمي hajime
هاجين hagin
هاد head
هادا hada
هادامار hadamard
هادر hader
هادريان hadrian
هادزيابديتش hadziabdic
هادزيباستش hadzipasic
هادزيبيغيتش hadzibegic
هادف hadef
هادفيلد hadfield
هادكس haddix
هادلاند hadland
هادلي hadley
هادن haden
هادو hadow
هادوك haddock
هادي hadi
هاديبي hadebe
هاديرو hadero
هاديزاتو hadizatou
هاديسا hadise
هاديه hadia hadiya
هار haar
هارا hara
هارادا harada
هارادسدوتير haraldsdottir
هاراساكي harasaki
هاراكاوا harakawa
هارالد harald
هارانجودي harangody
هاراواي haraway
هارباجان harbajan
هاربر harper
هاربرينج harpring
هاربو harpo
هاربي harbe
هاربيسون harbeson
هارت hart harte heart haardt
هارتاكا harutaka
هارتال hartal
هارتر harter
هارتزستارك herzstark
هارتسفيلد hartsfield
هارتشورن hartshorne
هارتفايلد hartfield
هارتفيغ hartwig
هارتل hartle
هارتلي hartley
هارتليبن hartleben
هارتمان hartmann hartman
هارتموت hartmut
هارتنت hartnett
هارتنشتاين hartenstein
هارتنيل hartnell
هارتو harto
هارتوغ hartog
هارتوك hartock
هارتول hartwell
هارتونغ hartung
هارتويغ hartwig
هارتويل hartwell
هارتيجان hartigan
هارتيك harteck
هارجروف hargrove
هارجريفز hargreaves
هارجيس hargis
هارداواي hardaway
هاردبودي hardbody
هاردتر hardter
هاردريكت hardrict
هاردل hardel
هاردلايف hardlife
هاردن harden
هاردنغ harding
هاردنيت hardnett
هارده haarde
هاردواي hardway
هاردون hardoon
هاردويك hardwick hardwicke
هاردويل hardwell
هاردي hardy hardie hardee hardi
هارديسون hardison
هارديكانوت harthacanute
هارديمان hardiman
هاردينغ harding
هارساني harsanyi
هارست hearst
هارستاد harstad
هارشا harsha
هارشمان harshman
هارغيتاي hargitay
هارف harf harff
هارفارد harvard
هارفنسون hrafnsson
هارفورد harford
هارفي harvey charvey
هارفيل harvell
هاركر harker
هاركز harkes
هاركلرود harkleroad
هاركنس harkness
هاركورت harcourt
هاركوس harkus
هاركينز harkins
هارلاكر harlacher
هارلان harlan
هارلدسون haraldsson
هارلسون harrelson
هارلم haarlem
هارلن harlin
هارلنز harlins
هارلو harlow
هارماش harmash
هارمان haarmann
هارمايا harmaja
هارمز harms
هارمل harmel
هارمن harman
هارمنديان harmandian
هارموديو harmodio
هارمون harmon
هارنويس harnois
هارني harney
هارنيش harnisch
هارنيغ haring
هارنيك harnik
هارنيل harnell
هارهويس haarhuis
هارو haro haru haruo
هاروارد harward
هاروتشيكا haruchika
هاروكا haruka
هاروكاوا harukawa
هاروكو haruko
هاروكي haruki
هارولد harold harrold
هارولدو haroldo
هارومي harumi
هارون haroun harun haron harron
هاروهي haruhi
هاروهيسا haruhisa
هاروود harwood
هارويا haruya
هاروياما haruyama
هاروير harrower
هاري harry harri
هاريت haret
هارير harrier
هاريس harris haris
هاريسون harrison
هاريغان harrigan
هاريل harel
هاريلال harilal
هارينج harring
هارينغ haring
هارينغا haringa
هارينغتون harrington harington
هارينغر haringer
هاريوت harriot
هاريوما haruma
هاريوود harewood
هارييت harriet
هارييس harries
هاز haaz
هازار hazare
هازارد hazard hazzard
هازل hazal hazell
هازلت hazlitt
هازلتون hazleton
هازلوود hazlewood
هازن hazen
هازنافيسيوس hazanavicius
هازنكليفر hasenclever
هاس haas haase huss haass hass hasse
هاسامي hassamy
هاسبروك hasbrouck
هاسبل haspel
هاست haast
هاسترت hastert
هاستي hastie
هاستينغز hastings
هاسكارل hasskarl
هاسكل haskell haskel
هاسكي husky
هاسكين haskin
هاسكينز haskins
هاسل hassel hassell
هاسلام haslam
هاسلبانك hasselbaink
هاسلبيك hasselbeck
هاسلدن haselden
هاسلر hassler hasler
هاسلكويست hasselqvist
هاسمان hassmann
هاسمي hasemi
هاسميك hasmik
هاسن hasen
هاسو hasso
هاسومي hasumi
هاسوناما hasunuma
هاسي hussey
هاسيبه hasebe
هاسيت hassett
هاسيلهوف hasselhoff
هاش heche
هاشاي hashai
هاشم hashem hachem hasheem hasim
هاشمي hashemi hachemi hachimi hashmi
هاشميان hashemian
هاشياوتشي hashiuchi
هاشيجاتو hashigaito
هاشيدا hashida
هاشيسومي hashizume
هاشيموتو hashimoto
هاشيمورا hashimura
هاغ hagg
هاغارا hagara
هاغبيرغ hagberg
هاغرتي hagerty
هاغروب hagerup
هاغمان hagman
هاغماير hagmayr
هاغن hagen
هاغنس hagens
هاغوب hagop
هاغيمورا hagimura
هاغينز huggins
هاغيهارا hagihara
هافاس havas
هافانا havana
هافل havel
هافلوك havelock
هافليسيك havlicek
هافليك havlik
هافليمو haavelmo
هافن haven
هافنا havna
هافنر haffner
هافونا hefuna
هافيستو haavisto
هافيكو haavikko
هافيل havel
هافيلانج havelange
هافيلاند havilland
هافينار havenaar
هافينغتون huffington
هاك haak hak
هاكابي huckabee
هاكاثورن hackathorne
هاكارو hakaru
هاكاكو hakkaku
هاكان hakan
هاكانسون hakanson
هاكر hacker
هاكرمان hackerman
هاكزل hackzell
هاكس hacke
هاكسبي hauksbee
هاكسم huxham
هاكل hackl
هاكلوت hakluyt
هاكمان hackman hakman
هاكنو hagino
هاكوبون hakubun
هاكوبيان hagopian
هاكوسيكي hakuseki
هاكولينن hakulinen
هاكون haakon hakon
هاكوهو hakuho
هاكويل hackwill
هاكيت hackett
هاكينغ hacking
هاكينن hakkinen
هال hal hull
هالاتشيف halachev
هالاس halasz
هالام hallam
هالاهان hallahan
هالبرستام halberstam
هالبروك halbrook
هالبفاكس halbwachs
هالبيرج hallberg
هالت halet
هالتر halter
هالتون halton
هالجاند halgand
هالجريمر hallgrimur
هالدا halda
هالدر halder
هالدمان haldeman
هالدور halldor
هالدورسون haldorson
هالدين haldin
هالستروم hallstrom
هالستنبيرغ halstenberg
هالستيد halsted
هالسي halsey
هالفارد halvard
هالفورد halford
هالفورسن halvorsen
هالفورسون halvorson
هالفون halfon
هالفين halfin
هالك hulk
هالمان halman
هالمير hallmeier
هالميش halmich
هالن halen
هاله hala hela halah halla halle hele
هالواخ hallwachs
هالوبكزوك halupczok
هالوران halloran
هالوسكا haluska
هالونن halonen
هالي haley hallie
هاليب halep
هاليبورتون halliburton
هاليت hallett
هاليدا halide
هاليداي halliday
هاليساي hallisay
هاليفي halevy
هاليك halleck hallik
هاليمون halimon
هالين halen
هام hamm
هامااوكا hamaoka
هامابي hamabe
هامارستن hammarsten
هامازاكي hamazaki
هاماساكي hamasaki
هاماغتشي hamaguchi
هاماليانين hamalainen
هاماموتو hamamoto
هامانو hamano
هاماوزو hamauzu
هامبتون hampton
هامبدن hampden
هامبرادوس hombrados
هامبردزوميان hambardzumyan
هامبستن hampsten
هامبشاير hampshire
هامبلتون hambleton
هامبلين hamblin
هامبورغ hamburg
هامبورغر hamberger
هامترامك hamtramck
هامر hummer hamer hammer hamre
هامراس hammeras
هامربرغ hammarberg
هامربيك hammerbeck
هامرز hammers
هامرستاين hammerstein
هامرشميت hammerschmitt
هامرين hamren hamrin
هامسيراجي hamsiraji
هامشتو hamchetou
هامشيك hamsik
هامفري humphry
هامل hammel hammill
هاملتن hamilton
هاملستش hamlisch
هامنت hamnet
هامود hamood
هامون hammon hamon
هاموند hammond
هاموندس hammonds
هامونز hammons
هاميت hammett
هاميل hamill
هاميلتون hamilton
هامينغ hamming
هامينك hammink
هان han hahn hann hanne
هانا hana hannah
هانابي hanappi
هانازاوا hanazawa
هانافان hanavan
هاناموري hanamori
هانانو hanano
هاناي hanae haney
هاناياما hanayama
هانبا haanpaa hanba
هانت hnat
هانتارو hantaro
هانتسمان huntsman
هانتش hantzsch
هانتشوفا hantuchova
هانجا hanga
هاندا handa
هاندانوفيتش handanovic
هاندز hands
هاندكه handke
هاندل handel
هاندلر handler
هاندلوغتين handlogten
هاندلي handley
هاندي handy
هانراتي hanratty
هانراهان hanrahan
هانرو hanrot
هانزبيري hansberry
هانزفورد hansford
هانزل hanzel
هانزليك hanzlik
هانزو hanzo
هانزيه hanzei
هانس hans hannes hanns
هانسارد hansard
هانسبروج hansbrough
هانستين hansteen
هانسكي hanski
هانسل hansell hensel
هانسمان hannsmann
هانسن hansen
هانسون hansson
هانسي hansi
هانسيكا hansika
هانسيل hansel
هانشاو hanshaw
هانشتاين hanstein
هانغيلاند hangeland
هانفورد hanford
هانك hank henck
هانكا hanka
هانكس hanks
هانكل hankel
هانكنج hanqing
هانكه hanke
هانكوك hancock
هانكوكس hancocks
هانكي hanke
هانكينسون hankinson
هانلان hanlan
هانلي hanley
هانم hanim
هانو hanno hannu hanu
هانوت hanot
هانوتو hanotaux
هانوشوفا hanusova
هانوفر hanover hannover
هانوم hannum
هاني hani hany hanni
هانيا hanya
هانيبال hannibal
هانيتي hannity
هانيجراف hanegraaf
هانيدا haneda
هانيسكو hanescu
هانيغيم hanegem
هانيكا hanika
هانيلور hannelore
هانيمان hahnemann hanneman
هانينن hanninen
هانيو hanyu
هانييل haniel
هاها haha
هاهنه hahne
هاهنيل haehnel
هاهنيمان hahnemann
هاو howe hao hau how
هاوارد howard
هاوبتمان hauptmann
هاوتلا hautala
هاوتن hawtin
هاوثم houthem
هاوثورن hawthorn
هاوجستيد haugsted
هاودن howden
هاور hauer
هاوزر hauser
هاوزن hausen
هاوزنر hausner
هاوس house
هاوسدورف hausdorff
هاوسر houser
هاوسلر hausler
هاوسمان houseman haussmann
هاوسيه hausser
هاوغه hauge
هاول howell
هاولاند howland
هاولز howells
هاوند hound
هاونسفيلد hounsfield
هاوورث haworth
هاويس hawes
هاي hay hai haye hye
هاياتو hayato
هاياساكا hayasaka
هاياشي hayashi
هاياشيبارا hayashibara
هاياكاوا hayakawa
هايام hayam
هايامي hayami
هاياميزو hayamizu
هاياني hayani
هاياو hayao
هايبرغ heiberg
هايبين haibin
هايت hyatt hite
هايتاور hightower
هايتر hayter
هايتلر heitler
هايتو hajto
هايج hayje
هايخني hogni
هايد hyde haade hide
هايدار heidar
هايدارا haidara
هايدر haider
هايدغر heidegger
هايدلبرغر heidelberger
هايدمان heidemann
هايدن hayden haydn heyden heiden
هايدنستام heidenstam
هايدنير haidner
هايدو haedo
هايدوك hejduk
هايدون haydon
هايدونغ haidong
هايدي heidi haidy haydee hayedeh heide
هاير hayr heyer hire
هايرابيتيان hayrapetyan
هايردال heyerdahl
هايرر hairer
هايرودن hairuddin
هايروفسكي heyrovsky
هايز hayes hayez
هايزمان haizmann
هايزنبيرغ heisenberg
هايزيلر heiseler
هايس hays haise
هايسبيرت haysbert
هايسليب haislip
هايسميث highsmith
هايشل heichel
هايشنغ haisheng
هايغ haigh
هايفليك hayflick
هايكه heike
هايكو heiko
هايكي heikki
هايل hayel hayle
هايلاند hyland
هايلز hales
هايلوود hailwood
هايلي hayley haile
هايم heim
هايمار haimar
هايمان hayman
هايمور highmore
هايميتو heimito
هاين hein hine
هاينال hajnal
هايند hinde
هايندين hynden
هاينر heiner
هاينريش heinrich
هاينريكي heinrici
هاينز hines haynes heins heinz
هاينزمان heinzmann
هاينزه heinze
هاينس haines hannes heyns
هاينش hainisch
هاينغ haing
هاينكس heynckes
هاينل heinl heinle
هاينلاين heinlein
هاينمان heineman
هاينماير heinemeier
هاينن heinen
هاينه heine
هاينو heino
هايني heini
هاينيفيتر heinevetter
هاينيكي haneke
هاينيمان heinemann
هايوارد hayward
هايود haywoode
هايوود haywood
هبا hobba
هباق hibaaq
هبتشيلينجيرلر hepcilingirler
هبراوي hibrawi
هبل hubal
هبه heba
هبيره hubayra
هت hut
هتان hattan hatten
هتسول hutsol
هتلر hitler
هتورف hittorf
هتون hatoon
هجادوش hegedus
هجدوفا hejdova
هجرس hagras
هجليك hejlik
هجيرتكويست hjertquist
هدار hadar
هداره haddara
هداف haddaf
هدام haddam
هداوي hadawi
هدايت hedayat
هدايه hedaya
هدسون hudson
هدفي hadefi
هدلوند hedlund
هدي huda hoda haddi
هديجر hediger
هدير hadir
هديه hedieh hediya
هذلول hathloul
هراديكا hradecka
هراري harari
هراغي harraghi
هرافنهيلدور hrafnhildur
هرانت hrant
هرباتي hrbaty
هربارت herbart
هربرت herbert hurlbert
هربك hrebec
هرت hurt
هرتزسبرونغ hertzsprung
هرتزل herzl
هرتزن herzen
هرتسفلد herzfeld
هرتلينغ hartling
هرثا hertha
هرد herd
هردر herder
هردليتشكا hrdlicka
هردمان herdman
هردي hardi
هردينوفا hrdinova
هرستيتش hrstic
هرشميولير hirschmuller
هرغوتا hrgota
هرفاتين hrvatin
هرفوي hrvoje
هرفيو hervieu
هرقل heraclius
هرقلوناس heraklonas
هرقليطس heraclitus
هركلس harkless
هركليز hercules
هرماش hermach
هرمان hermann hermannus
هرمز hormizd hormozd hormuzd
هرمزيدا hormisdas
هرملين harmelin
هرمنغيلدو hermenegildo
هرموش harmoush
هرنان hernan
هرنانجومز hernangomez
هرندل hurndall
هرننكورت harnoncourt
هرنييتشيك hrnjicek
هرهارو harharu
هروبيش hrubesch
هروسكا hruska
هريثيك hrithik
هريدارسون hreidarsson
هريدي haridi
هريره hurairah
هريش aharish
هريفكو hryvko
هريفناك hrivnak
هريفيلتو herivelto
هريكانيوك hrycaniuk
هرينكو hrynko
هرينيفيش hrynevych
هزار hazar
هزارفن hezarfen
هزازي hazazi hazzazi
هزاع hazza
هزبند husband
هزبندز husbands
هزونغا hezonja
هس hess
هستر hester
هسلر hassler
هسلم haslem
هسليب heslip
هسن hesse
هسيانغ hsiang
هسين hsien
هشام hisham hicham hichem hisyam hasham hichame
هشكار hachkar
هشهش hashhash
هعام haam
هغلوند hagglund
هكس hicks
هكسلي huxley
هكوهين hacohen
هل hull
هلاتشوايو hlatshwayo
هلافاكوفا hlavackova
هلافسكوفا hlavackova
هلال helal hilal hilale
هلبرن halpern
هلسا halasa
هلستون halston
هلفتيوس helvetius
هلفريشت helfrich
هلفي helvi
هلكورد halgurd
هللو helleu
هلمان helman
هلماير hellmayr
هلمسلي helmsley
هلمهولتز helmholtz
هلموت hellmut
هلوشك hlousek
هلومفو hlompho
هليب hleb
هليسما helismaa
هليفي halevi halevy
هليل hulail
هلينور hlynur
هليويل helliwell
هما huma
هماخر hamacher
همام hammam humam
همايون homayoon homayoun
همباطي hampate
همبردنك humperdinck
همبرغر hamburger
همبل hempel
همبي humby
همت hemmat
همرشولد hammarskjold
همست himst
همسلي hemsley
همسون hamsun
همفري humphrey
همفريز humphries humphrys
همنغواي hemingway
هميله hmila
هميمزا hmimssa
همينغوي hemingway
هن hinn hunn
هناء hanaa
هناتو hanato
هنادا hanada
هنادي hanadi
هناشيرو hanashiro
هنانه hnana
هنانو hananu
هناوي hanaoui
هناي hanai
هنبين hennepin
هنت hunt hunte
هنتر hunter henter
هنتلي huntley
هنتنجتون huntington
هنتنغتون huntington
هنجرلي hangerli
هند hind hend
هندرسون henderson
هندري hendrie
هندريك hendrik hendrick
هندريكا hendrika
هندريكس hendriks hendricks hendrix
هندريكوس hendrikus
هندس hinds
هندل handl hendel
هندلر hendler
هندلي hundley
هندي hindi
هنري henry
هنريتا henrietta
هنريتشز hinrichs
هنريخ henrikh
هنريك henrik henryk
هنريكر heinricher
هنريكس henrichs
هنريكسن henriksen
هنريكيز henriquez henriques
هنريوت henriot
هنرييت henriette
هنرييتا henrieta
هنسلو henslow
هنسلي hensley
هنسينغ hensing
هنغبي hanegbi
هنغر henger
هنغسون heungseon
هنكل heinkel
هنكليف hinchcliffe
هنكن hencken
هنلي henle
هنن hennen
هنهنت henhenet
هني hennie henny henne
هنيج henig
هنيدي henedi
هنيه haniyeh hania
هو hu ho hou haw
هوا hwa hua
هوار hawar
هوارد howard
هوارو hoarau
هواري houari hawwari
هواشي hoashi
هواكينسون hawkinson
هوالونغ hualong
هوان hwan
هوانج hwang
هوانغ huang hoang
هوانغبو hwangbo
هواي huai
هوايوبي hwayobi
هوايونغ hwayoung
هوب hope huub hopp
هوبارت hobart
هوبارد hubbard
هوبان hoban
هوبتشمان hubschman
هوبتمان hauptman
هوبتون hopton
هوبر huber hooper
هوبريغس houbregs
هوبز hobbs hobbes
هوبس hopps
هوبسباوم hobsbawm
هوبسن hopsin
هوبسون hobson hopson
هوبكروفت hopcroft
هوبكنز hopkins
هوبكنسون hopkinson
هوبل hubel
هوبلي hubley
هوبمان hopman
هوبمانس hopmans
هوبن hoppen houben
هوبنر hubner
هوبنيك hubnik
هوبهاوس hobhouse
هوبوم hobohm
هوبي hubie
هوبير hubert hawbir
هوبيرت hubert
هوبيرتس huberts
هوبيس hobais hoopes hubais
هوت haute huth
هوتا hotta
هوتارو hotaru
هوتاروفيتش hutarovich
هوتاك hotak
هوتاكي hotak
هوتانن huhtanen
هوتزلر hutzler
هوتزيندروف hotzendorf
هوتسل hutsol
هوتسون hutson
هوتشرسن hutcherson
هوتشو hochu
هوتشين haochen
هوتشينسون hutchinson
هوتكا hutka
هوتكور hautcoeur
هوتكينس hootkins
هوتن houten hooten hutten
هوتوفلي hotovely
هوتون haughton houghton hawton
هوتيا hotea
هوتيجر hottiger
هوتيكه hottecke
هوتينغر hottinger
هوثورن hawthorne
هوج hoj
هوجان hogan
هوجرت hogarth
هوجسبرج hogsberg
هوجستدت hogstedt
هوجلاند hougland
هوجن haugen hughan
هوجو hojo
هوجيندورب hoogendorp
هوخستراسر hochstrasser
هوخشورنر hochschorner
هوخل huchel
هود hood hoad hod
هودا hooda houdas
هودايبيرديف hudayberdiyev
هودت houdet
هودج hodge
هودجكن hodgkin
هودجكينسون hodgkinson
هودرنا hodierna
هودفار hoodfar
هودل hoddle
هودلر hodler
هودلستون huddlestone huddleston
هودو hyodo
هودياك hodiak
هوديك hudec
هوديني houdini
هور hewer hoare hore
هورا hora
هوراس horace
هوراسان horasan
هوراسيك horacek
هوراسيو horacio
هوراشيو horatio
هوراك horak
هوراكوفا horakova
هوران horan
هورانسكي horansky
هورت hort
هورتا horta
هورتادو hurtado
هورتن horten
هورتناغل hortnagl
هورتون horton
هورتي horthy
هوردجس hordges
هورست horst hurst
هورستمان horstman
هورستي hursti
هورسفال horsfall
هورسلي horsley hursley
هورسيي horsey
هورش horch
هورغان horgan
هورفات horvath
هورفاث horvath
هورفورد horford
هوركهايمر horkheimer
هورل hurl
هورلر horler
هورلماز huryilmaz
هورليمان hurlimann
هورماتس hormats
هورمازبال hormazabal
هورماندر hormander
هورميغا hormiga
هورن horn horne
هورنا horna
هورناسيك hornacek
هورناكوفا hornakova
هورنبوكلي hornbuckle
هورنبي hornby
هورنر horner
هورنسبي hornsby
هورنستين hornstein
هورنسواغل hornswoggle
هورنشوش hornschuch
هورنو horno
هورنونغ hornung
هورنياك hornyak
هورنيش hornish
هوروز horoz
هوروزاوغلي horozoglu
هوروفيتس horovitz
هوروكس horrocks
هورويتينير hourruitiner
هوري hori horii horry
هوريا horia
هوريايكي horiike
هوريغومي horigome
هوريك horik
هوريكاوا horikawa
هوريكوشي horikoshi
هوريكيتا horikita
هوريلهو heurelho
هوريه horie
هوريوتشي horiuchi horinouchi
هوزان houzan
هوزمي hozumi
هوزير hozier
هوس hus hoes hoss
هوساوي hawsawi
هوساي houssay
هوستاك hostak
هوستر huster
هوستوف hustov
هوستي hoste huszti
هوستيتر hostetter
هوسر hauser
هوسرل husserl
هوسك hosk
هوسكان hosken
هوسكين hoskin
هوسكينز hoskins
هوسكينغ hosking
هوسل husserl
هوسلي hosley husly
هوسمان hausmann housman
هوسو hosszu
هوسوتاني hosotani
هوسوغاي hosogai
هوسوكاوا hosokawa
هوسونو hosono
هوسوي hosoe
هوسويا hosoya
هوسيفار hocevar
هوسيكليب huseklepp
هوسين houssin
هوسينكان huseyincan
هوسييف husyev
هوشبرج hochberg
هوشجور hosgor
هوشروتينيه hochreutiner
هوشنغ hooshang
هوشي hoshi
هوشيار hoshiar hoshyar
هوشيد hoshide
هوشينو hoshino
هوغ haug hoegh hogg
هوغان hogan
هوغر hoger
هوغرت hoggart
هوغل huggel
هوغلاند hoogland
هوغنبيرك hogenbirk
هوغنكامب hovenkamp
هوغنن hugunin
هوغو hugo
هوف hoff hof hove
هوفا hoffa
هوفارد havard
هوفانس hovannes
هوفتون hoftun
هوفر hoover hoffer hofer
هوفرايتر hofreiter
هوفستاتر hofstadter
هوفستيد hofstede
هوفسيبيان hovsepyan
هوفشميد hufschmid
هوفلاند hofland
هوفلر hofler
هوفمان hoffmann hoffman hofmann
هوفمانستال hofmannsthal
هوفمانسفالداو hoffmannswaldau
هوفمايستر hoffmeister hofmeister
هوفهانس hovhannes
هوفهانيسيان hovhannisyan
هوفهايمر hofheimer
هوفوركا hovorka
هوفويت houphouet
هوفي hovey
هوفيديس howedes
هوفيك heuvel
هوفيل hovell
هوقلند hoglund
هوك hook huck hawke hoek hooke
هوكابي huckabee huckaby
هوكر hooker hocker
هوكس hooks hawks
هوكسورث hawksworth
هوكسي hoxie
هوكشيلد hochschild
هوكنا hokna
هوكني hockney
هوكو houko
هوكوتو hokuto
هوكور haukur
هوكي hoki
هوكينز hawkins
هوكينغ hocking
هول hall hole
هولاداي holladay
هولاكو hulagu
هولاند holland
هولاندر hollander
هولاهان holahan hoolahan
هولاوس hollaus
هولاين hollein
هولبرت hulbert
هولبرغ holberg
هولبروك holbrook holbrooke
هولت holt hoult hult
هولتبي holtby
هولتر holter
هولتزمان holtzmann
هولتسكلاو holtzclaw
هولتنر hultner
هولتون holton
هولجيت holgate
هولدبروكس holdbrooks
هولدر holder
هولدرلين holderlin
هولدريخ huldrych
هولدسورث holdsworth
هولدن holden
هولدين haldane
هولدينغ houlding holding
هولزر holzer
هولزمان holzman
هولس hulce hulls
هولست holst hulst
هولسته holste
هولستون houlston
هولستي holsti
هولسماير hulsmeyer
هولسنباين holzenbein
هولغر holger
هولغوين holguin
هولكر holcer
هولكروفت holcroft
هولكومب holcomb
هولكومبي holcombe
هولكيري holkeri
هولكينبيرغ hulkenberg
هولليريث hollerith
هولم holm hulme
هولمار holmar
هولمان holman hollmann
هولمبيرت holmbert
هولمبيرغ holmberg
هولمز holmes
هولمستروم holmstrom
هولمن holmen
هولنس holness
هولنستين holnstein
هولنياك holonyak
هولنيس holness
هولو holo
هولواي holloway
هولوب holub holup
هولوباينين holopainen
هولوشكو holosko
هولوفسنر holofcener
هولوند dollond
هولي hawley holly
هوليا hulya
هوليباس holebas
هوليداي holiday
هوليدي holiday
هولير hallier
هوليس hollis
هوليكوفا holikova
هوليمان holliman
هولين hulen
هولينجسورث hollingsworth
هولينجورث hollingworth
هولينز hollins
هوليوك holyoake
هوليوود hollywood
هولييه houllier
هوم holme humm
هوماتشي hommachi
هوماري homare
هومالا humala
هومان homan
هومباخ hombach
هومبولت humboldt
هومبيرتو humberto
هومر homer
هومل hummel hommel
هوملت hummelt
هوملز hummels
هومولر haumuller
هوميت humet
هوميك homik
هون hon hun
هونا honna
هوناتان hugnatan
هوناس honus
هوناسان honasan
هونال hunal
هونام hunnam
هونان honan
هونبال hunebelle
هونتيفيروس hontiveros
هونتيوك hontyuk
هونثورست honthorst
هونج hong
هونجو honjo
هونجونغ heonjong
هوند hund
هوندا honda
هوندت dhondt hundt
هوندرتفاسر hundertwasser
هوندستروب hundstrup
هوندفين hundvin
هونروبيا honrubia
هونريوس honorius
هونزيكر hunziker
هونسو hounsou
هونغ hong
هونكه hunke
هونلاين hoenlein
هونما honma homma
هونميير hunemeier
هوننامي honnami
هونور honor
هونوراتو honorato
هونويا honoya
هونيب hoeness
هونيبول honeyball
هونيغر honegger
هونيكات honeycutt
هونيكر honecker
هونيل hunel
هونيوس hunnius
هونييغان honeyghan
هوهل hohl
هوهلوين hohlwein
هوهمان hohmann
هوهنبورغ hohenburg
هوهنبيرغ hohenberg
هوهنتسولرن hohenzollern
هوهنشتاوفن hohenstaufen
هوو huu
هوورث howorth
هووفينن huovinen
هوون hoon
هوي howie hui hawa hoey hoy hue
هويا hawia
هويان huiyan
هويبرغ hojbjerg
هويبنر huebner
هويبيرج hoiberg
هويبيرغ hojbjerg
هويت huet hoyt hoyte heutte houette
هويتفيلد huitfeldt
هويتلي whately
هويتما hoytema
هويتون hughton
هويدا hoveyda huwaida
هويدونك hooijdonk
هويدونككس hoydonckx
هويدي huwaidi
هوير heuer heuwer
هويرتاس huertas
هويزنجا huizinga
هويس heuss
هويستيس huestis
هويفان hoeven
هويفينارس hoevenaers
هويكس hoeks
هويل hoyle
هويلوند hojlund
هويليت hoilett
هوينه huynh
هويوس hoyos
هويون huewen
هي he hee
هيا haya
هيارنس hearns
هياسنته hyacinthe
هيالمارسون hjalmarsson
هيالي healey
هياما hiyama
هيامس hyams
هيب hipp
هيباتيا hypatia
هيبر heber
هيبرانكو hebranko
هيبرت hibbert
هيبرل heberle
هيبفل hipfl
هيبنر hebner heppner
هيبو hippon
هيبورث hepworth
هيبورن hepburn
هيبوليت hippolyte
هيبوليتو hipolito
هيبي hebbe hibi
هيبيا hyypia
هيبياس hippias
هيبيكو hibiku
هيبينستيل hippensteel
هيبينو hibino
هيت heit huett
هيتزل hetzel
هيتزلسبيرغر hitzlsperger
هيتش hitch
هيتشيمير hettsheimeir
هيتفيلد hetfield
هيتو hitto hito
هيتوشي hitoshi
هيتومارو hitomaro
هيتومي hitomi
هيتون heaton
هيتي hetty
هيتيكامكانامغي hettikamkanamge
هيتينغا heitinga
هيث heath
هيثر heather
هيثرتون heatherton
هيثرنجتون hetherington
هيثرينجتون heatherington
هيثكوت heathcote
هيثم haitham haytham
هيثمي haythami
هيجاشيكاوا higashikawa
هيجلر hegeler
هيجوتشي higuchi
هيجونغ hyejong
هيجي haouiji
هيجيتا higuita
هيجيما hiejima
هيد head
هيدا hida hedda heida
هيداكا hidaka
هيدال hoydal
هيدالغو hidalgo
هيداله haidalla
هيدبيرغ hedberg
هيدر heider hyder
هيدسون hedison
هيدفيلد heidfeld
هيدل heddle
هيدلام headlam
هيدلي headly hedley
هيدليستون hiddleston
هيدمان hedeman hedman
هيدن hiden
هيدو hidayet
هيدوشي hideyoshi
هيدولف heidolf
هيدي headey hedy
هيديا hideya
هيدياكي hideaki
هيديتادا hidetada
هيديتاكا hidetaka
هيديتو hideto
هيديتوشي hidetoki hidetoshi
هيديكاز hidekazu
هيديكوتي hidegkuti
هيديكي hideki hidehiko
هيديمارو hidemaro
هيديمي hidemi hideomi
هيدين hedin
هيديناري hidenari
هيدينك hiddink
هيدينوبو hidenobu
هيدينوري hidenori
هيدينيريتش heidenreich
هيديهارو hideharu
هيديو hideo hideyo
هيديوكي hideyuki
هيذر heather
هير herr hare
هيرا hira
هيراايشي hiraishi
هيراتا hirata
هيراتسوكا hiratsuka
هيرادو hiraide
هيرار herard
هيراغويين hirigoyen
هيراف heraf
هيراكاوا hirakawa
هيراكي hiraki
هيرالد harreld
هيرالدو hiraldo
هيراليس hirales
هيراما hirama
هيراماتسو hiramatsu
هيراموتو hiramoto
هيرانو hirano
هيرانوما hiranuma
هيراو hirao
هيراوجيما hirajima
هيراوكا hiraoka
هيراي hirai
هيرايكي hiraike
هيربان herbin
هيربر herber
هيربرت herbert heribert
هيربرتسون herbertson
هيربرغر herberger
هيربغ herbig
هيربول herpoel
هيربولد herbold
هيربي herbie
هيرتا herta
هيرتر herter
هيرتزبرغر hertzberger
هيرتس hertz
هيرتسبيرغ herzberg
هيرتش herrich
هيرتل hertl
هيرتلنغ hertling
هيرتيزفيلد hertzfeld
هيرد heard hurd
هيردا herda
هيردن heerden
هيرزبرج herzberg
هيرزن herzen
هيرزيغوفا herzigova
هيرست hirst
هيرستون hairston hurston
هيرسك hersek
هيرش hirsch hersh hirsh
هيرشزون hirszon
هيرشفيلد hirschfeld
هيرشكو hershko
هيرشكوفيتز hershkovitz
هيرشل herschel
هيرشي hershey hirschi
هيرشيل herschell
هيرغيرت herget
هيرفاس hervas
هيرفاغن heerwagen
هيرفونن hirvonen
هيرفي herve
هيرفيساري hirvisaari
هيرفيلي hervelle
هيرفينغ hirving
هيرفيه herve herweh
هيرك herck
هيركوج hercog
هيركوليز herculez hercules
هيرلي hurley
هيرليتش herrlich
هيرم herrem
هيرما herma
هيرمان herman hermann herrmann
هيرمانز hermans
هيرماني hermanni
هيرمت hermite
هيرمسين hermsen
هيرموسا hermosa
هيرموسو hermoso
هيرموغينيس hermogenes
هيرمينيو herminio
هيرن hearn hearne hiern
هيرنانديز hernandez
هيرنتش hernych
هيرندون herndon
هيرو hiro
هيروا hiroi
هيرواكي hiroaki
هيروبومي hirobumi
هيروتا hirota
هيروتاك hirotaku
هيروتسوج hirotsugu
هيروتشيكا hirochika
هيروتو hiroto
هيروتوشي hirotoshi
هيروجي hiroji
هيرودوت herodotus
هيروديا herodias
هيروديس herod
هيروس hirose
هيروستراتوس herostratus
هيروسويه hirosue
هيروسي hirose
هيروشي hiroshi
هيروشيغه hiroshige
هيروفمي hirofumi
هيروفومي hirofumi
هيروكاوا hirokawa
هيروكو hiroko
هيروكي hiroki
هيرول herol
هيرولد herold
هيروماسا hiromasa
هيرومو hiromu
هيرومي hiromi hiroomi
هيروميتشي hiromichi
هيرون herron
هيروناجي hironaga
هيروناري hironari
هيروناكا hironaka
هيرونو hirono
هيرونوبو hironobu
هيرونيموس hieronymus
هيروهاشي hirohashi
هيروهيدي hirohide
هيروهيكو hirohiko
هيروياسو hiroyasu
هيروياما hiroyama
هيرويوكي hiroyuki
هيري heri herri hery hyry
هيريبيرتو heriberto
هيريتا herita
هيريديا heredia
هيريرا herrera
هيريرو herrero
هيريروس herreros
هيريرين herrerin
هيريك herrick
هيريمانز heremans
هيرينغ hering
هيز haze
هيزاكازو hisakazu
هيزل hazel
هيزون hizon
هيس hess hesse heis
هيساتو hisato
هيساتومي hisadomi hisatomi
هيساج hisaj
هيساشي hisashi
هيساكاوا hisakawa
هيساكو hisako
هيساماتسو hisamatsu
هيساناغا hisanaga
هيسانوري hisanori
هيساهيتو hisahito
هيسايشي hisaishi
هيسب hesp
هيسباي hesbaye
هيستون heston
هيسجيدال hesjedal
هيسر hyser
هيسك hasek
هيسكو hisahiko
هيسكي heskey hiski
هيسكيث hesketh
هيسل hesl
هيسلر hessler heissler
هيسلوب hislop
هيسلوف heslov
هيسلينك hesselink
هيسوك heisuke
هيسيرير heisserer
هيسيسيوس hicesius
هيسيل hessel
هيسين hysen
هيسيناغولي hysenagolli
هيشكو heshko
هيشيل heschel
هيشيمو heshimu
هيغ haig hogh hague
هيغاشي higashi
هيغاشيغوتشي higashiguchi
هيغاشينو higashino
هيغربرغ hegerberg
هيغز higgs
هيغل hagel heigl
هيغنر heegner
هيغنز huygens
هيغواين higuain
هيغوتشي higuchi
هيغوراس higueras
هيغيلماير hegelmaier
هيغيم heggem
هيغينبوثام higginbotham
هيغينز higgins
هيفاء haifa haifaa
هيفتن haeften
هيفليوس hevelius
هيفنر hefner
هيفورد hefford
هيفويو hifuyo
هيفيا hevia
هيفيرن heffern
هيفيز hefez
هيفيكيبنيي hifikepunye
هيفيلفينجير heffelfinger
هيفيو hivju
هيك heck hick
هيكا hyka
هيكارو hikaru
هيكاري hikari
هيكاسا hikasa
هيكام hickam
هيكامي hikami
هيكت hecht
هيكتور hector
هيكرسبيرغر hickersberger
هيكس hicks
هيكسون hickson
هيكل haykal haykel heikal haeckel hekal heykel
هيكمان hickman heckman
هيكوك hickok
هيكي hickey
هيكيتشي hikichi
هيكيرود hykkerud
هيكيل hickel
هيكين hecken
هيل hale heal heel hil hill
هيلا hila hayla
هيلارد hillard
هيلاري hilary hillary hilarie hilleary
هيلاريو hilario
هيلاريوس hilarion
هيلاريون hilarion
هيلان heelan
هيلاند hiland heiland
هيلانه hilana
هيلاني helane
هيلبراند hillebrand
هيلبرت hilbert
هيلبرغ helberg
هيلبرون heilbron
هيلبوت hellebaut
هيلبيرت hilbert
هيلبيرج helleberg
هيلبيغ helbig
هيلت helt
هيلتون hilton helton
هيلتيربراند helterbrand
هيلج helge
هيلجنبرجر helgenberger
هيلجيمارك hiljemark
هيلد held hield
هيلدا hilda hilde hulda
هيلدبراند hildebrand hildebrandt
هيلدر helder
هيلدرون hildrun
هيلدريث hildreth
هيلدن helden
هيلدنر hildner
هيلدون heldon
هيلديتش hilditch
هيلر heller hiller
هيلرز hillers
هيلرمان hillerman
هيلرن hillern
هيلري hillery
هيلز hales
هيلس hayles
هيلسبرغ hejlsberg
هيلستاد helstad
هيلسون hilson
هيلغ helge
هيلغا helga
هيلفر helfer
هيلفردنج hilferding
هيلفي hillevi
هيلفيش hilevich
هيلفيغ helveg
هيلفيغر hilfiger
هيلكورت hillcourt
هيلمارسدوتير hilmarsdottir
هيلمان hillman
هيلمانيس helmanis
هيلمرت helmert
هيلمز helms
هيلمس helmes
هيلمك helmke
هيلمكه helmke
هيلمنغر helminger
هيلموت helmut helmuth hellmuth
هيلمونت helmont
هيلنبرغ hillenburg
هيلنجر hellinger
هيلنس heylens
هيله helle
هيلهاوس hillhouse
هيلويج hellwig
هيلي healy hailey healey helly hailee heeley
هيليارد hilliard hillyard
هيليازيتدينوفا hilyazetdinova
هيليبويك hellebuyck
هيلير hilaire
هيليروس hilarius
هيليس hillis
هيليغبي helegbe
هيليغسون helguson
هيليغيرا helguera
هيليغين heyligen
هيليل hillel
هيليم hyelim
هيليمانس hellemans
هيلين helene halen helen helin
هيلينا helena
هيلينبراند hillenbrand
هيلينز hellins
هيلينيو helenio
هيلينيوس helenius
هيليو helio
هيليودور heliodor
هيليير hillier
هيم hyam
هيما hema hima
هيمان hyman heumann heymann
هيمانوت haymanot
هيماه hayme
هيمبليمان hempleman
هيمر hymer
هيمريك hemric
هيمسكيرك heemskerk
هيمسورث hemsworth
هيمسوورث hemsworth
هيمفيل hemphill
هيملر himmler
هيمو hemmo
هيمون hemon
هيمي hemme hemi hemmi hyemi
هيميروث heimeroth
هيمينغ hemming
هيمينغز hemmings
هيمينو himeno
هين henn
هينا hina
هينان heenan
هيناو henao
هينبارت hengbart
هينترسير hinterseer
هينترماير hintermaier
هينتريغر hinteregger
هينتشوز henchoz
هينتوف hentoff
هينتون hinton henton
هينج heng
هينجمان henigman
هيندر hinder
هيندز hinds
هيندسن hinson
هيندمارش hindmarsh
هيندميث hindemith
هيندنبورغ hindenburg
هينديس hindes
هينر heiner henner
هينري henri
هينريتش hinrich
هينريخ henrich
هينريكي henrique
هينز haynes hinz hinze
هينزل haensel
هينس hens
هينستريدج henstridge
هينسلر hensler
هينسون hinson heinsohn henson
هينشو henshaw hinshaw
هينغ henig hing
هينغي hinge
هينك henk
هينكابي hincapie
هينكلي hinckley hinkley
هينكه henke
هينلي henley
هينمان henman
هينو hino hainaut
هينوك henok
هينونين heinonen
هينوود henwood
هيني heini haynie heaney
هينيج hennig
هينيس hynais
هينيسي hennessy hennessey
هينيمان heynemann
هينين henin
هينينج henning
هينينغ hening henning
هينينغز hennings
هيهات hihat
هيو hugh huw huo hyo hyu
هيوارث hayworth
هيوارد heyward hayward
هيوب hiob hyeop
هيوبر huber
هيوبيرجير heuberger
هيوت huot
هيوجونغ hyojong
هيود heude
هيورتيل heurtel
هيوستن houston huston
هيوسون hewson
هيوك hyeok hyok
هيولش hules
هيوليان hjulian
هيوم hayama hayuma
هيومين hyomin
هيون hyon hyun heun huene
هيونا hyuna
هيونجونغ hyeonjong
هيونغ hyung pyung
هيوننج huineng
هيوي huey
هيويت hewitt
هيوين heughan
هييرو hierro
وا wa
واب wap
وابيتا lapeta
وات watt
واتابي watabe
واتادا watada
واتارا ouattara
واتارو wataru ataru
واتانابانيت wattanapanit
واتانابي watanabe
واتربور waterboer
واترتون waterton
واترستون waterston
واتركيين waterkeyn
واتروس watros watrous
واتس watts
واتسوجي watsuji
واتسوكي watsuki
واتسون watson
واتشالسكي wachalski
واتشر wachter
واتشيرامانونج wachiramanowong
واتفورد watford
واتكينز watkins
واتلنغ watling
واتلي whateley
واتو watteau
واثق wasiq wathiq
واجبتن udjebten
واجستاف wagstaff
واجلير wagler
واجوكا wajoka
واحد wahid
وادا wada
وادزورث wadsworth
وادل waddell waddle
وادلو wadlow
وادوش ouaddouch
وادي wadi
واديكي wadecki
وادينجتون waddington
وادينغهام waddingham
واربك warbeck
واربورتون warburton
واربورغ warburg
وارتوش wartusch
وارتون warton wharton
وارثي warsi
وارد ward
واردلو wardlaw
واردن warden
واردي wardy
وارشو warshaw
وارشيل warshel
وارطان wartan
وارك wark
وارلي warley
وارليمونت warlimont
وارمبولد warmbold
وارمن waterman
وارمولت warmolt
وارن warne
وارنر warner
وارنوك warnock
وارهام warham
وارهول warhol
وارويك warwick
واريس waris
واريك warrick
وارين warren
وارينج wareing
وارينر wariner
وارينغتون warrington
وازهام wazhma
واس wass
واسدين wasdin
واسكار huascar
واسكو waskow
واسموسي wasmosy
واسون wason wasson
واسيج waseige
واسيكوسكا wasikowska
واسيلويسكي wasilewski
واسيني waciny
واسيو wassiou
واشبورن washburn
واشبون washpun
واشر washer
واشنطن washington
واشيو washio
واصب vasip
واصف wassef
واصل wasil wassel
واط watt
واعظي vaezi
واغ wague
واغي wague
وافد wafid
وافر wafer
واقستين waagstein
واقف vagif
واكا waqa
واكااي wakai
واكاباياشي wakabayashi
واكاتا wakata
واكاتسوكي wakatsuki
واكاسا wakasa
واكاسو wakaso
واكاسوج wakasugi
واكاماتسو wakamatsu
واكانا wakana
واكد waked
واكر walker
واكسمان waxman
واكن walken
واكو wako
واكي waki
واكيم wakim
واكيموتو wakimoto
وال wal
والاس wallace
والباوم walbaum
والبول walpole
والبيرغ wahlberg
والت walt
والتر gwallter walter
والترز walters
والتمان waltman
والتهام waltham
والتون walton
والحسين oulhoussein
والد wald
والدرون waldron
والدستن waldstein
والدمان waldmann
والدن walden
والدو waldo
والدير waldir
والر waller
والرافن walraven
والز walls
والسينغهام walsingham
والش walsh
والغرين wahlgren
والك walk
والكدين walkden
والكوت walcott
والكووياك walkowiak
واللازا walaza
والوت wallot
والي wally wali walley whalley
واليس wallis
واليش wallich
واليك wolk
واليمبو oualembo
والين whalin
والينجفورد wallingford
وامباك wambach
واموسي ouamoussi
وان wan
واناسوك wannasuk
واناماكير wanamaker
وانامي wanami
وانجاري wangari
وانجر wanger
وانجيرو wanjiru
واندا wanda
واندر wander
واندرلي wanderley
وانشوب wanchope
وانغ wang
وانغا wanga
وانغشاك wangchuck
وانغشوك wangchuck
وانكل wankel
وانكي wanke
وانلي wanly
واني wani
وانياما wanyama
وانيشا wanisha
واه wah
واهر wahr
واهراميان vahramyan
واهوني wahyuni
واو wow
واورزيك wawrzyk
واي wai
وايبيل waibel
وايت white wyatt whyte
وايترز waiters
وايتس waits
وايتسمان weitzman
وايتشيرو waichiro
وايتكير whittaker
وايتلي whitley
وايتمور whitmore
وايتهرست whitehurst
وايتهيد whitehead
وايتوورث whitworth
وايتي whitey
وايتيتي waititi
وايث wyeth wythe
وايدنر weidner
وايز wise weisz
وايزمان wiseman weizmann weismann
وايس weiss
وايساك wiasak
وايسفلوغ weissflog
وايسهاوبت weishaupt
وايغرت weigert
وايكلف wyclef
وايكوف wykoff
وايل wael waele
وايلاند weiland
وايلد wilde wild whyld wilds
وايلدر wilder
وايلدروتر wilderotter
وايلر wyler
وايلز wayles
وايلون waylon
وايلي wiley wyle
وايمان wyman
واين wayne whayne
واينبرج weinberg
واينبرغ weinberg
واينبرغر weinberger
واينتون wynton
واينهاوس winehouse
واينهولد weinhold
وايوميا wyomia
وبران wabran
وبستر webster
وبيربور weberbaver
وتا wuta
وتشاوسكي wachowski
وتنجام whittingham
وثار lothar
وثر lowther
وجاف wegaf
وجدان wojdan
وجدي wajdi wagdy wagdi
وجسيك wojcik
وجسيكي wojcicki
وجوغو jogo
وجيه wajih
وجيهه wajiha
وحش wahesh
وحشي wahshi vahshi
وحشيه wahshiyya
وحيد wahid vahid waheed vahit wahit
وحيده vahida wahida
وحيدي vahidi
وداجو wodajo
وداد wadad wided
ودامون wdamun
ودبريدج woodbridge
ودراستشك wodraschke
ودل weddell
ودهول woodhall
ودود wadud
ودورد woodward
وديع wadih wadie
وذرسبون weatherspoon
وراسيك durasek
وراق warraq
ورتنقر wirtinger
ورث wirth
وردان wirdan
وردن worden
ورده warda wardeh
وردي wardi
ورذينجتن worthington
ورسان warsan
ورست wurst
ورسلي worsley
ورش warasy
ورفيك werveke
ورقه waraka
وركهايسر werkheiser
ورمالد wormald
ورمبر warmbier
ورمبراند wurmbrand
ورنزوني lorenzoni
ورنوس wuornos
وروك wuruk
ورونو uruno
ورونين woronin
وريد wrede
وريدات wridat
وريل worrell
وزاني ouazani
وزنياك wozniak
وزير wazir
وزيري vaziri
وساكو seko
وسام wissam wissem
وستبروك westbrook
وستكوت westcott
وستون weston
وسكس wessex
وسكي waske
وسلندر wislander
وسماء wasmaa
وسوف wassouf
وسيله waseelah wassila wassyla
وسيم wasim waseem
وصفي wasfi
وضاح wadah
وضاحي ouadahi
وطار ouettar
وطبان watban
وطنخواه vatankhah
وعد waad waed
وعزيز ouaziz
وفا vafa
وفاء wafa wafaa wafae
وفاخواه vafakhah
وفايي wafaei
وفغرين lofgren
وفيق wafik vefik wafic wafiq
وقار waqar
وقاص waqqas
ولاده wallada
ولاستون wollaston
ولاسشيها wlaschiha
ولامير wlamir
ولايتي velayati
ولباني ouelbani
ولترز wolters
ولد ould uld walad
ولز wells
ولستد wellsted
ولش welch
ولف wolf
ولفرتون wolverton
ولفهارد wolfhard
ولفويتس wolfowitz
ولمارانس wolmarans
ولمان wolman
ولنبرغ wallenberg
ولوداركزاك wlodarczak
وليامز williams
وليامسون williamson
وليد waleed hoalid walid
وليكان oualiken
وليلمينا wilhelmina
وماتا omata
ون wen
وناس ouanes
ونتا wenta
ونتشاكوف lonchakov
ونجت winget
وندر wonder
وندسور windsor
وندلاند wendland
وندلبو wendelbo
وندلين wendelin
ونسلي wensley
ونسه unsa
ونش winch
ونغويرث longworth
ونوس wannous
ونيس ounaies
وهاب ouahab wahhab
وهاج wahhaj
وهب wahb
وهبه wahba
وهبي wahbi wahby wahabi wehbe
وهرز vahriz
وهيب waheeb wahib wuhayb
وو wu woo
ووبي whoopi
ووت wout
ووترز waters
ووترس wouters wauters
ووترمان waterman
ووترهاوس waterhouse
ووتشرير wucherer
ووتون wooton
ووجان wogan
ووجتا wojta
ووجتيرا wojtyra
وود wood
وودبيري woodberry
وودرف woodruff
وودرو woodrow
وودروف woodroof woodruff
وودز woods
وودسايد woodside
وودستوك woodstock
وودسون woodson
وودغيت woodgate
وودفوكس woodfox
وودفيل woodville
وودكوك woodcock
وودلاند woodland
وودلون woodlawn
وودلي woodley
وودمان woodman
وودن wooddin wooden
وودهل woodhull
وودوارد woodward
وودول woodall
وودي woody
ووديارد woodyard
وورث worth
وورثن worthen
وورثي worthy
ووردزوورث wordsworth
وورز wurz worz
وورغو worgu
وورف whorf
ووركمان workman
وورلد world
وورم wurm
ووريسكي whoriskey
ووستر worcester
ووسنام woosnam
ووشر washer
ووك wook
ووكاك lucak
ووكر walker
ووكيراسيه wukirasih
وول wall woll
وولتيرينج woltering
وولر woller
وولريدج woolridge
وولستونكرافت wollstonecraft
وولسي wolsey
وولش walsch
وولف wolf wolfe woolf wulf wulff
وولفسن woolfson
وولفشول wolfshohl
وولفلي wolfli
وولفهارت wolfhart
وولك wolk
وولكوت wolcott
وولكوويسكي wolkowyski
وولي woolley wole
وومي wome
وون won wun
وونجتينتشاي wongteanchai
وونجثانانون wongthananon
وونجونجكام wonjongkam
وونسونغ wonseong
وونغ wong
وونغساوات wongsawat
وونهو wonho
ووهر wohr
ووهلبولد wohlbold
ووهلفارث wohlfarth
وويس woese
وويسيك wuycik
وويوود woywood
وي wei wee
ويا weah
ويام wiam
ويان weian
ويانز wayans
ويب webb whipp
ويبا webba
ويبر weber webber
ويبل whipple
ويبلينجير wipplinger
ويبنير wepner
ويبو webo
ويبورن whybourn
ويت wit witte witt wet wheat whitt
ويتا waita witta
ويتاكر whittaker
ويتر witter
ويتزر wetzer
ويتستون wheatstone
ويتسكين witsken
ويتسون whitson
ويتشاري wichary
ويتشرلي wycherley
ويتشغه witschge
ويتفورد whitford
ويتفيلد whitfield
ويتكر whitaker
ويتكروس whytcross
ويتكومب whitcomb
ويتل whittle
ويتلو witelo
ويتلي wheatley
ويتمان whitman wittman
ويتمور whitmore
ويتن witten whitten
ويتنبرغ wittenberg
ويتنغتون whittington
ويتني whitney
ويتون wheaton
ويتير wheater
ويتيكروس whitecross
ويتينجستال whittingstall
ويث waith withe
ويثرلي weatherly
ويثوفت witthoft
ويجز weijs
ويجل weigel
ويجمان wigman
ويجنيرت wejnert
ويجوان weijuan
ويجين wiggin
ويخمان weichmann
ويد wade waid wiede
ويدج wedge
ويدجاجا widjaja
ويدر weider
ويدراوغو ouedraogo
ويدلوند widlund
ويدمارك widmark
ويدمان weidemann
ويدن weeden whedon
ويدنبوش wijdenbosch
ويدوبرو huidobro
ويدوسون widdowson
ويديربورن wedderburn
ويديمان wedeman
ويدين wedeen
ويدينوس widenius
ويذرسبون witherspoon
وير ware wear weir wier
ويراثو wirathu
ويراوانسا weerawansa
ويرايودا wirajuda
ويرت wirt
ويرتا huerta
ويرث werth
ويرد weird
ويردان werdann
ويردي ouerdi
ويرديل werdel
ويرستراس weierstrass
ويرسينغ wirsing
ويري wherry whirry
ويرينغ waring
ويز wiz
ويزدوم wisdom
ويزنر wiesner
ويزوكي wisocky
ويس wes wyss wais wisse
ويساي wesay
ويسبي wesby
ويست west wiest
ويستار wistar
ويستاكوت westacott
ويستبرغ westberg
ويستبروكس westbrooks
ويسترديجك westerdijk
ويسترغرين westergren
ويسترفيلد westerfeld
ويسترمان westermann
ويسترهوف westerhof
ويسترول westrol
ويستفالين westphalen
ويستفيلد westfeldt
ويستمورلاند westmoreland
ويستهيد westhead
ويستوود westwood
ويستيرلوند westerlund
ويستينغهاوس westinghouse
ويسدوم wisdom
ويسكوبف weisskopf
ويسل wessel
ويسلر whistler
ويسلز wessels
ويسلي wesley
ويسمان weissman wesemann
ويسنبيلدروفا weisenbilderova
ويسنيسكي wisnieski
ويسنيوسكي wisniewski
ويسوكينسكا wysokinska
ويسويج wiesweg
ويسويلير weisweiler
ويسين wisin
ويشا whishaw
ويشلير wechsler
ويشيرت wichert
ويشينك wishink
ويصا wissa
ويغان wiegand weygand
ويغمان wiegmann
ويغنر wigner
ويغيرله wegerle
ويف weev
ويفر weaver
ويفينغ weifeng
ويك wake wek wyck
ويكاندير wikander
ويكراماسينغ wickramasinghe
ويكريمسينغه wickremesinghe
ويكس weeks wicks weaks
ويكسلر wexler
ويكلف wycliff
ويكلوند wiklund
ويكليف wycliffe
ويكمان wakeman
ويكماير wickmayer
ويكند weeknd
ويكهام wickham
ويكوف wyckoff
ويكي wicki
ويكيلت weichelt
ويكينهايزر wickenheiser
ويكيويسز wieckiewicz
ويل weil wil wale weill will
ويلا willa wila
ويلارد willard
ويلان whelan
ويلاند wiland
ويلبر wilbur
ويلبرت wilbert
ويلبرفورس wilberforce
ويلبك houellebecq
ويلبي welby
ويلبيك welbeck
ويلبيكين wilbekin
ويلت wilt
ويلترود wiltrud
ويلتورد wiltord
ويلتون wilton
ويلدشوت wildschut
ويلدن wildens
ويلدنو willdenow
ويلدون wheldon
ويلدي wildey
ويلدينج wilding
ويلر weller wheeler
ويلرتون willerton
ويلرز willers
ويلز wales welles welsh wills
ويلزدورف wilsdorf
ويلزل welzl
ويلزينباتشير welzenbacher
ويلسفورد welsford
ويلسن wilson
ويلسون wilson
ويلش welch welsch
ويلشير wilshere
ويلف wilf
ويلفرت wilvert
ويلفريد wilfried wilfred wilfrid
ويلفريدو wilfredo
ويلفورد welford wilford
ويلكرسون wilkerson
ويلكزك wilczek
ويلكزينسكي wilczynski
ويلكس wilkes wilks
ويلكشير wilkshire
ويلكنز wilkens wilkins
ويلكنسون wilkinson
ويلكو wilco
ويلكوكس wilcox wilcocks willcocks
ويلكي wilkie
ويلكيسون wilkison
ويلكينسون wilkinson
ويلمار wilmar
ويلمور wilmore
ويلنار wellner
ويلندر wilander
ويلنر welner
ويلنس wellens
ويلنيسكي wielinski
ويلهلم wilhelm
ويلهلمسون wilhelmsson
ويلهويت wilhoite
ويلو willow
ويلوبي willoughby
ويلوك wheelocke willock
ويلي willy willie willey wylie whaley wiele
ويليام william guillaume
ويليامز walliams williams willimas
ويليامسون williamson
ويليت willette
ويليس willis
ويليغتون weligton
ويليم willem wilhem
ويليمز willems
ويلينغ welling
ويلينغهام willingham
ويلينمان weilenmann
ويم wim
ويمال wimal
ويمالادارما wimaladharma
ويمان weimann wieman
ويمبي wimbee
ويمر wimer wimmer
وين wynne wynn win winne
وينالدا wynalda
وينانت wynant
وينانتس wynants
وينبرج winberg
وينبرن winborne
وينتر winter wynter winther
وينترز winters
وينترسون winterson
وينتروب weintraub wintrobe
وينتل wintle
وينتورث wentworth
وينتوري wintory
وينتون winton
وينثال lowenthal
وينجر weinger winger
وينجيت wingate
ويندسور windsor
ويندل windahl
ويندلي windley
ويندلينغ wendling
ويندهام wyndham
ويندي wendy wendee wendi windi
وينديس windis
ويندينج winding
وينر weiner
وينرايت wainwright
وينروفا wienerova
وينز wayns
وينستد winstead
وينستروم wenstrom
وينستون winston winstone
وينستيكيرز wijnstekers
وينسر winsor
وينسلو winslow
وينسليت winslet
وينسير wincer
وينشتاين weinstein
وينشستر winchester
وينشل winchell
وينغارد wijngaarde wingard
وينغر wenger
وينغفيلد wingfield
وينغيرت wingert
وينفرد winford
وينفري winfree
وينفيلد winfield
وينقو wingo
وينكس winks
وينكسيا wenxia
وينكل winkle
وينكلر winkler
وينكلمان winkleman
وينكوت wincott
وينكورث winkworth
وينكي winky
وينكيلهوك winkelhock
وينهام wenham
وينهوي wenhui
وينوتاي winothai
وينونا winona
وينوود winwood
ويني winnie
وينيارد wynyard
وينيت winnett
وينيتسكي winitsky
وينيرغرين wennergren
وينيفريد winifred
وينيك weinek winick winnick
وينينجتون wennington
وينينك winnink
وينيون wenyuan
ويهورست wieghorst
ويوتس wuyts
ويوي weiwei
وييرجونس weyergans
يااويا yaoya
ياب yap
يابا yaba
يابو yabu yapo
يابوتا yabuta
يابوساكي yabusaki
يابوكي yabuki
يابونوف lyapunov
يابي yapi
يابينغ yaping
يابيه yabe
ياتاباري yatabare
ياتارا yattara
ياتاغان yatagan
ياتايني battaini
ياتسوشيرو yatsushiro
ياتسينكو yatsenko
ياتوم yatom
ياجر yager
ياجنيك yagnik
ياجون yajun
ياجيما yajima
ياخوبا yakhouba
ياخور yakhour
ياد yade
يادا yada
ياداف jadhav yadav
يادرانكا jadranka
يادوم yiadom
يادير yadir
يادين yadin
يار yaar
يارا yara
يارادوا yaradua
ياراك jarak
ياربره yarbrough
يارتسيف yartsev
يارد yared
ياردلي yeardley yardley
ياردين yarden
يارستين jarstein
يارمولينكو yarmolenko
يارنو jarno
يارني jarni
يارنيفلت jarnefelt
يارو yarou
ياروسز yarosz
ياروسلاف jaroslav yaroslav
ياروسلافا iaroslava yaroslava
ياروشيك jarosik
ياروشينكو yaroshenko
ياروليم jarolim
يارومير jaromir
يارون yaron jarron
ياري yari
ياريف yariv
ياريمتشوك yaremchuk
يازالدي yazalde
يازاوا yazawa
يازجي yazji
يازر yazir
يازغان yazgan
ياسبرس jaspers
ياسترجمبسكي yastrzhembsky
ياسر yasser yasir yaser yassir
ياسف yacef
ياسكيلاينن jaaskelainen
ياسموتو yasumoto
ياسمي yasemi
ياسميلا jasmila
ياسمين yasmin jasmine jasmin yasmeen yasemen yasmine
ياسنا jasna
ياسناغا yasunaga
ياسنوري yasunori
ياسو yasuo yaso
ياسواكي yasuaki
ياسوتارو yasutaro
ياسوتاكا yasutaka
ياسوتو yasuto
ياسوتوشي yasutoshi
ياسودا yasuda yatsuda
ياسوشي yasushi
ياسوك yasuki
ياسوكاوا yasukawa
ياسوكو yasuko
ياسوماسا yasumasa
ياسوموتو yasumoto
ياسومي yasuomi yasumi
ياسوناري yasunari yatsunori
ياسونوري yasunori
ياسوهارا yasuhara
ياسوهارو yasuharu
ياسوهيتو yasuhito
ياسوهيد yasuhide
ياسوهيكو yasuhiko
ياسوي yasuei
ياسويشيرو yasuichiro
ياسويوشي yasuyoshi
ياسيم yesim
ياسين yassin yassine yaseen yasseen yassen yassien
ياش yash
ياشتي yachty
ياشروتي yashruti
ياشفيلي iashvili
ياشنا yashina
ياشودا yashoda
ياشيا yashya
ياشين yashin
ياغر jager
ياغلي yeagley
ياغو yago
ياغودا yagoda
ياغي yaghi yagi
ياغيشيتا yagishita
يافان yafan
يافاناينن javanainen
يافعي yafai
يافيت yaphet
ياكان yacan
ياكش yakis
ياكوب jakob
ياكوبا yacouba
ياكوبس jakobs
ياكوبسون jakobson jakobsson
ياكوبكو jakubko
ياكوبو iacopo yacoubou
ياكوبولو yakupoglu
ياكوبي jakoby
ياكوبيسوفا jakubisova
ياكوشيجي yakushiji
ياكوشين yakushin
ياكوف yakov
ياكوفا yakova
ياكوفليف yakovlev jacovleff
ياكوفينكو yakovenko
ياكوينتا iaquinta
ياكي yaqui
ياكير yakir
ياكيرا yacaira
ياكيما yakima
ياكيموفا yakimova
ياكين yakin
يالابيك yalabik
يالوم yalom
يالون yalon
يالي yali
ياماتو yamato
ياماجي yamaji
يامادا yamada
ياماداييف yamadayev
يامادرا yamadera
ياماديرا yamadera
يامازاكي yamazaki
ياماساكي yamasaki
ياماشيتا yamashita
ياماشيرو yamashiro
ياماغاتا yamagata
ياماغوتشي yamaguchi
ياماغيشي yamagishi
ياماغيوا yamagiwa
يامافوجي yamafuji
ياماكاواا yamakawa
ياماكوشي yamakoshi
ياماموتو yamamoto
يامامورا yamamura
ياماميتشي yamamichi
يامان yaman
ياماناكا yamanaka
يامانواوشي yamanouchi
يامانوي yamanoi
ياماني yamane
ياماوكا yamaoka
يامبا yamba
يامبليخوس iamblichus
يامسنسكي jasinski
يامن yamen
ياموتشي yamauchi
يامور yagmur
يامي yami
ياميساكا yomesaka
يامين jamin yamin
ياميوغو yameogo
يان ian
يانا yana
يانادا yanada
يانار janar yanar
ياناغاوا yanagawa
ياناغي yanagi
ياناغيتا yanagida yanagita
ياناغيساوا yanagisawa
ياناغيموتو yanagimoto
ياناكا yanaka
يانامي yanami
ياناييف yanayev
يانباييف yanbayev
يانتشونغ yanchong
ياندا janda
ياندل jandl yandel yandell
ياندوفا jandova
يانزي yanze
يانسن jansen
يانسون jansson
يانسي yancy yancey
يانسينس janssens
يانش jaenisch
يانغ yang
يانغواس yanguas
يانغي yanghee
يانكا yanka
يانكاوسكاس jankauskas
يانكر janker jancker
يانكو janko iancu
يانكوف yankov
يانكوفا yankova
يانكوفسكي jankowski
يانكوفيتش jankovic giankovits
يانكوفيك yankovic
يانكولوفسكي jankulovski
يانكي yankee
يانمات janmaat
يانو yano
يانوس janus janos younousse
يانوش janos janosch
يانوفسكي yanofsky
يانوكوفيتش yanukovych
يانوني iannone
ياني yanni yanne
يانيان yanyan
يانيراس llaneras
يانيز yanez janez
يانيس giannis yanis yiannis
يانيش janich
يانيف yanev yaniv
يانيفا yaneva
يانيك yannick jannik yanick
يانيكوفسكي janikovszky
يانينا yanina
ياهاغي yahagi
ياهمير jahmir
ياهيرو yahiro
ياو yao yaw
ياواتا yahata
ياوبانغ yaobang
ياورغ jauregg
ياووز yavuz
يايا yaya
يايجاشي yaegashi
يايسله jaissle
يايكو yaeko
يايوك yayuk
يايويي yayoi
يايي yayi
يايير yair
ياييل yael
يبارون lebaron
يباياشي ibayashi
يبده yebda
يبر leeper
يبو yibo
يبواه yeboah
يبيس yepes
يبيكشا upeksha
يبينغ liping yibing
يتبريد whitbread
يتسحاق yitzhak
يتسكي itsuki
يجوف yezhov
يجيت yigit
يحزقيل yehezkel
يحمد yahmed
يحياتن yahiatene
يحياوي yahiaoui
يحيي yahia yehia yihyah yahiya yahiye yahya
يخلف yakhlif yekhlef
يدان yedan
يدر yedder
يدرمان ledermann
يدلين yadlin
يدون lydon
يديديا yedidia
يديزما ledezma
يربعام jeroboam
يرجو yrjo
يرزان yerzhan
يرسن yersin
يرفينيان yervinyan
يركسا yerxa
يرمانيش jermanis
يرمياس jeremias
يرنبرغ jernberg
يري yeri
يريتين jeretin
يريغوين yrigoyen
يريومينكو yeryomenko
يزاجا yzaga
يزاردو lizardo
يزانو lizano
يزبك yazbek yazbak
يزدجرد yazdegerd
يزدي yazdii
يزن yazan
يزيد yazid yezid
يزيكافا yezhykava
يس yes
يسار yasar
يسايان yesayan
يسبر jesper
يسترا westra
يستلي westley
يسرا yosra yousra
يسراييل yisrael yisroel
يسري yousri yousry yosri yusra yusri
يسعد issad
يسلم yaslam
يسلي wessely
يسودي sodai
يسون wesson
يسوه yessoh
يسوي yassawi
يسينين yesenin
يشار yasar
يشاري jashari
يشاي yishai
يشتنبرغ lichtenberg
يشعياهو yeshayahu
يشوعيهب ishoyahb
يشينكو yeshchenko
يعاري yaari
يعته yata
يعرب yaarib yaarub yarab
يعرت iaret
يعفر yafur
يعقوب yaqub yacoub yaacov yaakov yaqoob yaqoub
يعقوبي yacoobi yakoubi
يعقوبيان yacoubian
يعلون yaalon
يعلي yaala
يعيش yaish
يغاردا legarda
يغاييل yigael
يغشا yaghcha
يغلان yaghlane
يغما yaghma
يغمراسن yaghmurasen
يغن yagan
يغوروفا yegorova
يغوروفيتش yegorovich
يغيال yigal
يفبفر lefebvre
يفتاح yiftach
يفتوشينكو yevtushenko evtushenko
يفراح yfrah
يفرتون leverton
يفريموف yefremov
يفريوجيخين yevryuzhikhin
يفريوزهيكين yevryuzhikhin
يفعاط yifat
يفغيني evgeny yevgeny yevgeni
يفيت yefet
يفيس yves
يفيم efim
يفيموفا yefimova
يفيموفيتش yefimovich
يقطين yaqteen
يقيني yekini
يك yk
يكانه yeganeh
يكتا yekta
يكترينا yekaterina
يكرب yakrib
يكرشام wickersham
يكسيل yksel
يكن yakan
يكونو yekuno
يكيهتا ikehata
يلال ullal
يلتسن yeltsin
يلدا yelda
يلدراي yildiray
يلدرم yildirim
يلدرملار yildirimlar
يلديز yildiz
يلز yeliz
يلس yelles
يلسي yelsey
يلشات yelshat
يلشيس wilches
يلشين yelchin
يلفرتون yelverton
يلكر wilker
يلماز yilmaz
يلند yelland
يلياش ilias
يليديل yelldell
يليزافيتا yelyzaveta
يليسي ulissi
يليكا jelica
يلين yellen yellin
يلينا jelena yelena
يلينك jellinek
يلينيك jelinek
يماني yamani
يمبي impe
يمل lemuel
يمن yumn
يمني youmna
يموت yamout
يمياو yimiao
يميتس yemets
يمير ymer
يميشجي yemisci
يميليانوف emelyanov yemelyanov
يمينه yamina
ين yen
ينار yanar
ينارت linart
ينامي inami
يناوش jannausch
ينت wente
ينتربرغ winterberg
ينجباروف yengibarov
يندريشيك jendrisek
يندستروم lindstrom
يندكفيست lindqvist
يندلي lindley
يندنبيرغ lindenberg
ينس jens
ينسلي linsley
ينسو yeginsu
ينسين jensen
ينغ yeng
ينغارتن weingarten
ينغفاسون yngvason
ينغلاك yingluck
ينغينغ yingying
ينكيباريان yenkibarian
ينمان weinmann
ينون yinon
يهرعش yahrish
يهودا yehuda
يهوشوا yehoshua
يهوناتان yehonatan yehonathan
يهيل yahel
يو yu yeo yew yo yoo
يواسا yuasa
يواف yoav
يواكيم joakim youakim
يوان yuan yoann yuen yoan
يوانجيا yuanjia
يواندري yoandri
يواندوسكا lewandowska
يوانكينج yuanqing
يوانيديس ioannidis
يوبا yoba
يوبانك eubank
يوبانكوي yupanqui
يوبو yobo
يوتا yota yuta
يوتارو yutaro
يوتاكا yutaka
يوتانغ yutang
يوتشي yoichi
يوتفانخ uytvanck
يوتنيك putnik
يوتو yuto
يوتوني jotuni
يوثام jotham
يوجني youzhny
يوجي yuji yoji
يوجيرو yojiro
يوجيسوي yucesoy
يوجين eugene
يوجينيو eugenio
يوجيهارا ujihara
يوحنا youhanna yuhanna yuhanon
يوحنس yohannes
يوداس yabdas
يودال udall
يودس eudes
يودل jodl
يودنيتش yudenich
يودهويونو yudhoyono
يودورا eudora
يوديل yudel
يور yeor
يورا youra yura
يورام yoram
يوران yuran
يوربان urban
يوربس jorpes
يوربيديس euripides
يورتشيخين yurchikhin
يورتين jurtin
يورجوس yorgos
يورداكول yurdakul
يوردان yordan
يوردانس jordanes
يوردانو yordano
يوردانوف yordanov
يوردانيس yordanis
يوردون yourdon
يوردي jordy
يورس uris
يورغ jorg jurg
يورغن jurgen jorgen juergen
يورغنسن jorgensen
يورغينسن jorgensen
يورفسكي yurovsky
يورك yorke york
يوركاس giourkas
يوركميك jurkemik
يوركي jyrki
يورمان yorman
يورن jorn
يورو yurou
يوروفسكي yourofsky
يورونين joronen
يوري yuri yury yuriy yori yoweri
يوريافيتش yuryevich
يورياكو yuryaku
يوريتومو yoritomo
يوريديكا eurydice
يوريذيا yuridia
يوريس jores joris
يوريش iures
يوريك yoric
يوريكا yurika
يوريكو yuriko
يورينتي llorente
يورينوك yurynok
يوريوركيس yuriorkis
يوزاوا yuzawa
يوزنا yuzna
يوزو yozo
يوزورو yuzuru
يوزي yuzy
يوزياس jozias
يوسا yusa
يوساكو yusaku
يوسانو yosano
يوسبيو eusebio
يوستي yuste
يوسف youssef yousef yusuf yousif yusef youssif
يوسفزي yousafzai
يوسفي yousfi
يوسفيان yousefian
يوسفيكوفا josefikova
يوسكي yusuke yosuke
يوسوفا youssoupha
يوسوكي yusuke yosuke
يوسي yossi
يوسياي yusei yosei
يوسيفا yosefa
يوسيل yucel
يوسين usain
يوشانان yochanan
يوشتشينكو yushchenko
يوشكا joschka
يوشن yuchen
يوشي yushi yoshi yoshii
يوشياتسو yoshiatsu
يوشياكي yoshiaki
يوشياما uchiyama
يوشياوكا yoshioka
يوشيتادا yoshitada
يوشيتاكا yoshitaka
يوشيتاكي yoshitake
يوشيتسغو yoshitsugu
يوشيتشي yoshiichi
يوشيتو yoshito
يوشيتيرو yoshiteru
يوشيج yooshij
يوشيجامي yoshigami
يوشيدا yoshida
يوشيرو yoshiro
يوشيزاوا yoshizawa
يوشيزكي yoshizaki
يوشيزومي yoshizumi
يوشيفومي yoshifumi
يوشيكاتسو yoshikatsu
يوشيكاوا yoshikawa
يوشيكو yoshiko
يوشيكي yoshiki
يوشيكييو yoshikiyo
يوشيماتسو yoshimatsu
يوشيمارو yoshimaru
يوشيموتو yoshimoto
يوشيمورا yoshimura
يوشيموري yoshimori
يوشيمونه yoshimune
يوشيمي yoshimi
يوشيميتسو yoshimitsu
يوشيميزو yoshimizu
يوشيناري yoshinari
يوشيناكا yoshinaka
يوشينو yoshino
يوشينوبو yoshinobu yasunobu
يوشينوري yoshinori
يوشيهارو yoshiharu
يوشيهايد yoshihide
يوشيهيرو yoshihiro yoshihira
يوشيهيسا yoshihisa
يوشيهيكو yoshihiko
يوشيو yoshio
يوشييا yoshiya
يوغا youga
يوغانندا yogananda
يوغرطه jugurtha
يوغوانغ youguang
يوغوسلافيا yugoslavia
يوغي yogi
يوغيف yogev
يوغيلا jogaila
يوفارا juvarra
يوفان iofan
يوفانوفيتش jovanovic
يوفهيل juvhel
يوكا yuka
يوكاري yukari
يوكانا yukana
يوكاوا yukawa
يوكسوان yuxuan
يوكسيكداغ yuksekdag
يوكل jokl
يوكو yuko yoko yokoe yoku
يوكوباس jokubas
يوكوتاكي yokotake
يوكوتاني yokotani
يوكوز yoccoz
يوكوزاوا yokozawa
يوكوزكي yokozeki
يوكوزونا yokozuna
يوكوشيما yokoshima
يوكون yaokun
يوكونو yokono
يوكوي yokoi
يوكوياما yokoyama
يوكويوتشي yokouchi
يوكي yuki
يوكيا yukiya
يوكيتاكا yukitaka
يوكيتشي yukichi
يوكيتو yukito
يوكيتوشي yukitoshi
يوكيكو yukiko
يوكيميرو yukimuro
يوكيناري yukinari
يوكينو yukino
يوكينوري yukinori
يوكيهيرو yukihiro
يوكيهيكو yukihiko
يوكيو yukio
يول youl yul
يولا yola youla
يولان yulan
يولاند yolande
يولاندا yolanda iolanda
يولبارس yulbars
يولداشيف yoldosh
يولر euler
يولنبرج uylenburgh
يولي yuli
يوليا yuliya yulia youlia
يوليان iulian julian yulian
يوليانا yuliana
يوليانو juliano
يوليس ulis
يوليش julis
يولين ullin
يولينبيرغ uilenberg
يوليهراتش ulihrach
يوليوس julius golius
يوم yumu
يوما yuma
يوماري yumari
يومامي yumemi
يومان yeoman
يومانز yeomans
يومي yumi
يوميري yumiri
يوميكو yumiko
يومينس eumenes
يون yoon
يونا yona yoona
يونات yonath
يونادم yonadam
يوناسون jonasson
يوناشيرو yonashiro
يوناغا yonaga
يونان younan yonan younane
يوناي yonai
يونبلتو joenpelto
يونتام yontem
يونتشا yontcha
يونج young
يونجتشايوده yongchaiyudh
يوندال jondal
يونس younis yunus yunis youness jons yonas
يونسان yeonsangun
يونسكو ionesco
يونسو joensuu
يونسي younesi
يونشيف yonchev
يونشيفسكي joncevski
يونغ young jung yong yung yeong yonge
يونغبلويد jongbloed
يونغبو yongpo
يونغجو yeongjo
يونغسما jongsma
يونغلي yongle
يونغه junge
يونغهازبند younghusband
يونك jonk
يونكر jonker juncker junker
يونلونغ yunlong
يونوت ionut
يونوسوكي yanosuke
يونوف ionov
يونومي wunmi
يوني yoni yonny
يونياما yoneyama
يونيبايشي yonebayashi
يونيت yonit
يونيزوا yonezawa
يونيسكي yunieski
يونيسليدي yunisleidy
يونيك junek
يونيكا ionica
يونيكورا yonekura
يونيلا ionela
يونيموتو yonemoto
يونيمورا yonemura
يونيون union
يوه yeoh
يوهان johan yohan yohann johann juhan
يوهانا johanna
يوهانس johannes
يوهانسن johansen johannessen
يوهانسون johansson johannesson
يوهاني juhani
يوهانيس iohannis
يوهي yohei yuhei
يوهيميروس euhemerus
يوهيه yohei
يوي yui yue
يويا yuya
يوياما yuyama
يويتشي yuichi yoichi yuuichi
يويتشيرو yoichiro
يويداي yudai
يويساتو uesato
يويشيرو joichiro
يويكوسا uekusa
يويموتو uemoto
يوينغ ewing
يويونغ yooyoung
يوييل yoel
يي yip yi yee ye
يياغر yeager
ييب yeap yip
ييبرا yebra
ييبواه yeboah
ييترو jetro
ييتس yates yeats
ييجنج yijing
ييجونغ yejong
ييرانيك jiranek
ييراي yeray
ييروخين yerokhin
ييروليموف jerolimov
ييزيرسكي yezerskiy
ييزيك jezek
ييستي yeste
ييغور yegor
ييفغين yevhen
ييلا yella
ييليس gillis
ييلين jelen
ييمو yimou
يين yin
ييه yeh
پوتن putin poetin poutine
ڤيمارا vimara
ڤيمارنس vimaranes
`;
export default table;
