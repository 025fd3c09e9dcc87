// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: Wikidata labels of people, CC0.
// Source: opensanctions/rigour, MIT, (c) OpenSanctions.org.
const table: string = `
а ah
аарон aaron aharon
ааронович aaronovitch aharonovich
абаджиев abadjiev abadzhiev abadziev
абади abadie abadi
абадия abadia
абай abai abay
абаканович abakanowicz
абалыоглу abalioglu
абамелек abamelik
абарка abarca
абаркеро abarquero
абарт abart abarth
абаскаль abascal
абача abacha abatcha
аббади abbadie abbadi
аббаси abbasi abbassi
аббат abbe
аббон abbo
аббу abbou
аббуд abboud abbud aboud
аббьяти abbiati
абгарович abgarovich abgarowicz
абд abd abid
абдельгани abdelghani
абдельмаджид abdelmajid
абдельрахман abdelrahman
абдельхак abdelhak
абдельхамид abdelhamid
абдельхафид abdelhafid
абдеррахим abderrahim abderrahime
абдирахман abdirahman
абдич abdic
абдо abduh abdo
абду abdou abdoo
абдул abdoul abdul abdol
абдулай abdoulaye
абдулла abdullah abdulla
абдуллах abdullaah
абдуллахи abdullahi
абдурахманович abdurahmanowic
абдуррахман abdurrahman abdulreman
абдусалам abdulsalami abdusalam
абей abeille
абейд abeid ebeid
абейе abeille abeyie
абеле abele abeele
абель abell abeles
абендрот abendroth
абер haber
аберкромби abercrombie
абильдгор abildgaard
абихт abicht
абора aborah
абрагамович abrahamowicz
абрамов abramov abramow
абрамович abramovich abramowitsch abramowicz abramovic abramovitch
абрамчук abramchuk abramciuc
абрамян abrahamyan abramyan
абраньи abranyi
абрахам abraham abraomas
абрахамсен abrahamsen
абрахамсон abrahamson
абрахамссон abrahamsson
абруццо abruzzo
абу abu abi abou
абубакар abubakar aboubacar aboubakar
абукава abukawa
абуль abul aboul
абульфат abbasov abulfat
абуна abune abuna
абуталеб aboutaleb
абхазава abkhazava apkhazava
абхиджит abhijeet abhijit
абхинав abhinav
абхишек abhishek
авада awada
авакян avakian
аванесян avanesyan avanessian
авано awano
аванэ awane
авасима awashima
авата awata
авая awaya
авбель avbelj
авгурин augurinus
август august augusts avgust awgust
августа augusta
августин augustyn augustinus augustin
авдеев avdeev avdeyev avdjejev
авдияй avdiaj avdijaj
аведикян avedikian
авельянеда avellaneda
авентин aventin aventinus
авербух averbukh averbuch
аверкамп avercamp averkamp
авидий avidius
авит avitus
авихай avichai avihai
авишай avishai avishay
авия avia
авл aulus aulo
авраам avraham avraam
аврамович avramovic
аврелиан aurelian aurelianus
аврелий aurelius aureli
аврора aurora
автроний autronius
ага aga agha
агава agawa
агаев agayev aghaev aghayev
агала ahala
агар agar dagar
агарвал agarwal aggarwal
агард agard agardh
агасфер ahasver ahasverus
агасян aghasyan
агата agata agatha
агатон agathon agaton
агафангел agafangel agathangel
агацци agazzi
агван aghvan agvan
агеда agueda
агеев agejev
агенобарб ahenobarbus
агила aguila
агилар aguilar
агилелья aguilella
агилера aguilera
агирре aguirre caguirre daguirre
агияр aguiar
агнелу agnelo
агнес agnes agnese
агнета agneta agnetha
агнеш agnes
агнешка agnieszka
агнихотри agnihotri
агорий agorius
агрикола agricola
агриколь agricol agricole
агриппин agrippinus
агу agout agu
агуаш aguas
агудьес agudiez
агшин agshin aqsin
агэха ageha
адальберт adalbert adelbert
адальтруда adaltruda adaltrude
адамец adamec
адамич adamic
адамович adamowicz adamovich adamovic adamovitch
адаму adamou adamu
адамчак adamczak
адамчик adamczyk
адан adan adao
аданг adeang
адати adachi
аделаида adelaide adelajda
аделин adeline adelin
аделину adelino
адель adele adell gadel
адельфий adelphius adelfius
адельштейн adelstein
адемар adhemar
адетокунбо antetokounmpo
аджа aja
аджай ajay ajai
аджами ajami
аджей adjei
аджи aji
аджит ajit
аджита ajita
аджмал admal ajmal
адзами azami
адзуки azuki
адзума azuma
адзуми azumi
адзуса azusa
адзухата azuhata
адиб adeeb adib
адлеркрейц adlercreutz
адмирал admiraal
аднан adnan adnane
адольф adolf adolph adolphe adolfs
адольфо adolfo adolpho
адольфович adolfovich adolfowitsch adolfovitsj
адри adri adrie
адриан adrian adriaen hadrian adrean andrijan
адриановна adrianovna andrianovna
адрианс adriaans adriaenszoon adriance
адрия adria
адур adoor
адхикари adhikari
адылов adylov odilov
аженор agenor
азам azam asam
азар azar azhar
азария azaria
азеведу azevedo
азер azer azar
аззедин azzedine
азиатик asiaticus
азиз aziz azeez
азина asina
азинари asinari
азиний asinius asinio
азнавур aznavour
азоян azojan azoyan
азулай azoulay azulai
азуни azouni azuni
азхари azhari
аиша aisha aesha
ай ai ay
айба aiba
айбюке aybuke
айваз ajvaz ayvaz
айвазян ayvazyan ayvazian
айварс aivars
айверкс iwerks
айверс ivers
айверсон iverson
айви ivey
айвор ivor
айвори ivory
айгар aigars
айгаса aigasa
айгнер aigner eigner
айгюн aygun
айд ayd eyed
айда aida ayda
айдан aydan aeddan
айдас aidas
айдзава aizawa
айдзаки aizaki
айдзомэ aizome
айдзу aizu
айдзуми aizumi
айдин aidin ajdin
айдогдыев aydogdyew aydogdyyew
айдын aydin aidyn
айелло aiello
айер eyer iyer ajer
айзель eisel
айзенк eysenck
айзеншнайдер eisenschneider
айзингер eisinger
айк aik icke
айка aika
айкава aikawa
айказ haykaz
айке eike aikyo aikyoh
айки aiki
айли aili
айлиль ailill
айлин aylin ileen ailyn
айльон ayllon
аймар aimar aymar haimar
айме aime
аймери aimery aymerie
айми aimi
айммарт eimmart
аймо aimo
айн ain ayn
айнарс ainars
айни ayni ini
айнмиллер ainmiller
айно aino
айнэ aine
айой aioi
айон ayllon ayon
айр eyre
айра aira ayra
айрапетян hayrapetyan ajrapetjan ayrapetyan
айрленд ireland
айро airo
айронс irons
айронсайд ironside
айртон ayrton ireton airton
айру airu
айс eyes
айса aisa
айсака aisaka
айси aishi
айсиро aishiro
айсис isis
айсли eisley
айсо aiso
айсу aisu
айта aita
айтач aytac
айто aito
айтон aiton
айтор aitor
айути aiuchi
айхан ayhan aykhan
айхара aihara
айхер eicher
айхингер eichinger
айхнер eichner
айше ayse ayshe
айшем isham
айюб ayyub ayyoub
айя ayah ayya
айяд ayad
айяла ayala
ак ak aq
акаба akaba acaba
акагава akagawa
акадзава akazawa
акадзаки akazaki
акадзомэ akazome
акаива akaiwa
акакий akaki
акалын akalin
акаси akashi
акасусо acasuso acasuzo
акахира akahira
акахито akahito
акахори akahori
аквавива acquaviva
аквила aquila
аквилий aquilio
аквилин aquilinus aquilino
акгюль akgul
акен aken aquin
аки aki aqi
акидзуки akizuki
акие akiyo
акиеси akiyoshi
акикадзу akikazu
акилле achille
акиль aqeel aqil
акимаса akimasa okawachi
акимович akimovich akimovic
акино aquino
акинфиевич akinfiyevich
акира aquirax
акисава akisawa
акисигэ akishige
акисино akishino
акитика akichika
акитоси akitoshi
акихару akiharu
акихидэ akihide
акихиро akihiro
акихиса akihisa
акихито akihito
акихо akiho
аккардо accardo
аккерсдейк akkersdijk
аккола accola
аккорси accorsi
аккурсио accursio
аконий aconius
акоп hagop hakob hagob
акопян hakobyan hagopian hakobian
акпынар akpinar
акрам akram akrom
аксель axel aksel axelle
аксельссон axelsson
аксман axmann
акст axt
акунья acuna
акчам akcam
акчатепе akcatepe
акшай akshay akshaye
акын akin
акынджи akinci
акэтагава aketagawa
акэхи akehi
алазраки alazraki alazraqui
алаймо alaimo
алан alan alun
аланис alanis alaniz
аланна alanna alannah
алар alar alard
алари alari alarie
аларкон alarcon
аласдер alasdair
алассан alassane
аластер alastair
албукерке albuquerque
алегрия alegria
алези alesi
алек alec alek
алека aleka aleqa
алекпер alakbar
алекс alex aleks
алекса alexa aleksa
алексакис alexakis
александр alexander aleksandr aleksander oleksandr
александра alexandra aleksandra oleksandra aliaksandra
александрина alexandrine aleksandrina alessandrina alexandrina
александров alexandrov
александрович aleksandrovich alexandrovich aleksandrovic alexandrovitch aleksandrovitch aleksandrowicz
александрос alexandros
александру alexandru alexandrou
алексаниан alexanian
алексанян aleksanyan aleqsanyan
алексе alexe
алексеев alekseyev aleksejev alekseev alexejew alexeyev
алексеева alekseyeva
алексеевич alekseevich alekseevic alekseyevich aleksejevic alexeevich alekseievich
алексеевна alekseevna alekseyevna alexeevna alexeievna alexejewna alexeyevna
алексей alexei alexey aleksei aleksey aleksej alexej
алекси aleksi alexie
алексис alexis alaixys aleksis
алексиу alexiou
алексиус alexius
алексич aleksic alexich
алексия alexia
алемани alemany
алемпиевич alempijevic
ален alen alaine halain
алена alena alyona aliona aljona
алескер alasgar
алессия alessia
алетеа alethea
алефельдт ahlefeldt
алехандра alejandra
алехин alechin alyokhin
алехо alejo
алеш ales aleix
алеша alyosha aljosa aljoscha aljosha
алибер alibert
алигьери alighieri
алигьеро alighiero
алие aliye
алиев aliyev aliev
ализаде alizadeh alizade
аликс alix
алин aline alin ahlin aleen
алисио alicio
алисия alicia
алисса alyssa alissa
алистер alistair alister aleister
алиханов alichanow alyhanow
алиция alicja
алия alia aaliyah aliya
алкамен alcamenes alcmenes
аллан allan allent
алларт allaert hallart
аллахверди allahverdi
алле allais alle
аллегре allegret
аллен allen alleyn elian
аллий allius
аллингем allingham
алмейда almeida
алоизий alojzy alojzij
алойз alojz
аломерович alomerovic
алонсо alonso alonzo
алст aelst
алсу alsou alsu
алтайлы altayli
алтери altieri
алтея althea
алтынтоп altintop
алу alou alu
алунан alunans
алустиса alustiza
алферьев alferev alferjev
альб albus
альбанезе albanese
альбасете albacete
альбах albach
альбек albeck allback
альбенис albeniz
альберг ahlberg
альбергетти alberghetti
альберик alberic
альберико alberico
альберт albert alberts albertus
альбертацци albertazzi
альбин albinus albin albijn
альбрехт albrecht albrycht albreht
альбрехтсен albrechtsen
альбрицци albrizzi
альва alva alvah
альвар alvar allvar
альварес alvarez
альваро alvaro alvarito
альвес alvez
альвизе alvise
альвин alwin
альвина alvina alwina
альгрен ahlgren algren
альер alier aller
алькайде alcaide alcayde
алькальде alcalde
алькантара alcantara
алькарас alcaraz
алькасар alcazar
алькасер alcacer alcasser
альковер alcover
альколеа alcolea
алькон alcon
алькорта alcorta
алькубьерре alcubierre
альмада almada almoada
альман allemane alman
альманса almansa almanza
альмасан almazan
альмен allmen almen
альмквист almqvist
альмогера almoguera
альрик alric
альсидес alcides
альсола alzola
альстранд ahlstrand
альтман altmann
альтхаус althaus
альфа alpha
альфельди alfoldy alfoldi
альфен ahlfen alphen
альфи alfi alfie
альфонс alphonse alfons alphons alphonce
альфонсо alfonso alphonso alphonzo
альфорс ahlfors
альфред alferd
альфтан alfthan
альфьери alfieri
альчиде alcide
алью aliou
альюэ allue
альяга aliaga
амабль amable
амага amagat amage
амаду amadou amadu
амазасп hamazasp
амакава amakawa
амалия amalia amalie amalija
аман aman amand amans amant haman
амандин amandine
амани amani hamani
амано amano amono
аманов amanov amanow
аманулла amanullah
аманье amanieu
амарилья amarilla
амасава amasawa
амасий amasi amasius
амате amacho amate
амати amati amachi
амаяк amayak amajak hmayeak
амбарцум hambardzum hampartsoum
амбибул ambibulus ambivulus
амброджо ambrogio
амбрози ambrosi
амброзини ambrosini
амбруаз ambroise
амбуст ambustus
амбэ anbe
амвросий ambrosios
амджад amjad
амели amelie ameli
амелия amelia amelija
амелот amelot amelote
амель amel amelle
аменемхет amenemhat
амескуа amezcua
аметльер ametller
амик amick
амико amico amiko
амилкар amilcar
амиль amil amill amyl
амилькаре amilcare
амин amin ameen amine
амина ameenah
амио amyot
амира amira ameera
амит amit ameet
амихай amichai
амичи amici
амичис amicis
амлен hamelin
амма amma anma
амман ammann amman
аммиан ammianus
аммон ammon amonn
аммоний ammonius
амо amo ahmo
амон hamon
амори amaury
аморозо amoroso
аморузо amoruso
амоц amotz
ампелий ampelius
амперер emperaire
амритрадж amritraj
амшель amschel
ана ana ahna
анадзава anazawa
анаит anahit
анайя anaya
анакер anacker
анаклето anacleto
ананий anani
анания ananias ananya
ананьи anagni
анарауд anarawd
анастасий anastasius anastasij anastazy
анастасия anastasia anastasiya anastasija anastasiia anastassia
анатолий anatoly anatoli anatoliy anatolij anatolii anatolie
анатолия anatolia anatolly
анатоль anatole anatol
анатольевич anatolyevich anatoljewitsch anatolievich anatolevic anatolevich anatolyovich
анатольевна anatolevna anatolyevna
ангальт anhalt
ангар ungar
ангарад angharad
ангейра angueira
ангелика angelika aggelika
ангелович andelovic angelovic
ангелопулос angelopoulos
ангелус angelus angelusz
ангермайер angermayer angermeyer
ангермюллер angermuller
ангерран enguerrand
ангиссола anguissola
анго ango angot
ангран angrand
ангустьяс angustias
андекс andechs
андерсен andersen anderssen
андерсон anderson anderzon
андерш andersch
анджеевский andrzejewski
анджей andrzej andjei
анджела angela andela
анджелери angeleri
анджелика angelica
анджелини angelini
анджелино angelino
анджелис angelis
анджелкович andelkovic
анджело angelo
анджелони angeloni
анджолини angiolini
анджони angioni
андзава anzawa
андзаи anzai
андзу anzu
андлав andlaw
андо ando andoh
андокид andocides andokides
андраж andraz
андраш andras andrasch
андраши andrassy
андре andree
андреев andreev andreiev andrejew
андреева andreeva andrejeva andrejewa andreyeva
андреевич andreyevich andreevich andrejevic andreevic andrejewitsch andreievitch
андреевна andreyevna
андрееску andreescu
андрей andrei andrey andrej andriy andrij
андреу andreu andreou
андреэ andreae
андрея andreea andreia
андри andry
андрианович andrianovic adrianow
андрие andrieux andrien andrieu
андрис andris andries
андриссен andriessen
андрич andric
андрия andrija andreja
андро andrault andro
андромах andromachus
андроник andronic andronicus andronico andronik
андрюс andrius
андухар andujar
анежка anezka
анейрин aneirin
анел aniol
анелия anelia
анемон anemone
анер ahner
анетт anette anett
анж ange
анже anze
анжелика angelique anjelica anjelika anzelika
анжело angelo
анзер unser
аник anik alnwick
анимучча animuccia
аниний aninius
анис anies anys
анисимович anisimovich anisimovic
аниций anicius
анич anic
анка anca anka
анквич ankwicz
анке anke ankyo
анкени ankeny
анкер anker ancher
анки ankie anky
анкович ankovic ankowitsch
анконы ancona
аннаев anajeu annayew
аннелиз annelies
аннелиза anneliese
аннемик annemiek
анниан annianus
анний annius annio
анник annick
анника annika anikka annica
анния annia
анно anno annaud
анри henri anri
анса ansa ansah anza
ансело ancelot
анси anshi ansi
ансильон ancillon
ансотеги ansotegi ansotegui
анспах anspach
ансуорт unsworth
антара antara antarah
антеро antero anthero
антес anthes
антилл antyllus
антимос anthimos
антиох antiochus
антистий antistius
антисфен antisthenes
антич antic
антон anton antonie antoon
антоначчи antonacci
антонеску antonescu
антони anthonie anthonis
антониевич antonijevic
антоний antonius antonii antonij antonijs
антоника anthonique antonicca
антонио antonio antonino
антониу antoniou antoniu
антонич antonitsch
антония antonia antonija antonya
антонович antonovic antonowitsch
антонуччи antonucci
антоньоз anthonioz
антуан antoine
антуанетта antoinette
антунович antunovic
антье antje antjie
анук anouk
ануллин anullinus
ануп anoop anup
анурадха anuradha
анучин anuchin anutschin
анушка anushka anoushka anouska
анхела angela
анхелес angeles
анхелика angelica
анхело angelo
анхель angel
анцаги anzaghi
анцанс ancans
аншютц anschutz
ань anh
аньелли agnelli
аньес agnes
аньоло agnolo
анэдзаки anezaki
аня anja anya ania
ао ao aou
аой aoi
аойкэ aoike
аосима aoshima
ап ab
апайдын apaydin
апанович apanowicz
апаресидо aparecido
апарисио aparicio
апатоу apatow
апджон upjohn
апергис aperghis apergis
апокавк apokaukos
аполинарий apolinary
аполлинарий apollinaris apollinari
аполлинер apollinaire
аполлодор apollodorus
аполлон apollon apolo
аполлоний apollonius
аполлонио apollonio appollonio
аполлония apollonia apollonie
аполлонович apollonovitch
апостолу apostolou
аппер appert
аппиа appiah appia
аппий appius
аппулей appuleius
апр aper
апроний apronius
аптекер apteker aptheker
аптон upton
апшоу upshaw
арагон aragon aragao
арадий aradius
аракава arakawa
аракен araken araquem
арам aram erem
арансасу aranzazu
аранча arantxa arancha
араос araoz
арапович arapovic
арасели araceli aracely
араси arashi aracy
арасиро arashiro
араужо araujo
араухо araujo
арахата arahata
арбакль arbuckle
арбенс arbenz
арбо arbo arbeau
арбоньес arbonies
арбур arbour
арве arve arvet
арвид arvid arvids
арвидас arvydas
арвин arvin arvine
арвье arvier
арган argan argand
аргедас arguedas
аргиропулос argyropoulos
аргирос argyros
арджентина argentina
ардженто argento
ардуино arduino ardoino
ардуэн hardouin
арельяно arellano
аренберг ahrenberg arenberg
арендт arendt ahrendt
аренс ahrens
аренсибия arencibia
аренц arentz
аресес areces
ари ari arie ary
ариадна ariadna ariadne
ариан ariane
аридзоно arizono
ариеси ariyoshi
арикава arikawa
аримати arimachi
арипов oripov
арисава arisawa
арисима arishima
арисменди arizmendi arismendi arismendis
аристарко aristarco
аристид aristide aristides aristid
аристин aristenus aristin
аристодем aristodemo aristodemus
аристон aristo ariston
аристотель aristotle aristotile
аристофан aristophanes
арисугава arisugawa
арити arichi
аритоси aritoshi
ариф arif arief
арихара arihara
арихиро arihiro
ариц aritz
ариэль arielle ariel
ария arija
ариян arijan ariyan
аркадий arkady arkadi arkadiy arkadz
аркадьевич arkadyevich arkadevich arkadevitsj
аркан arcand arkan
арканджели arcangeli
арканджело arcangelo
аркесилай arcesilaus
аркетт arquette
арко arco
арконада arconada
аркос arcos
арле aerle ahrle arlay harlay
арлетт arlette
арли arley arli arly
арлин arlene arleen
арло arlaud arlo
арма armah
арман armand
армендарис armendariz
арми armi armie army
армин armin armins
арминий arminius armin
армор armour
арнайс arnaiz
арналь arnal arnall
арнаут arnaut arnout
арнет arneth
арнетт arnett arnette
арни arnie arni
арним arnim arnhim
арно arnaud arno arnault arnauld
арнольд arnold arnolds
арношт arnost
арну arnould arnoux
арнхайм arnheim
арнхильд arnhild
арнц arntz
арока aroca arocha
арон aron ahron
аронофски aronofsky
аронсон aronson aranson
аросарена arozarena
арош haroche
арпайя arpaia
аррайя arraya
арранс arranz
аррехи arregi
арриан arrian arrianus
арриги arrighi
аррий arrius
арронис arroniz
арроусмит arrowsmith
аррохо arrojo
аррунций arruntius
арсе arce arze
арсен arsen arsene arsena arsens harsin
арсениевич arsenijevic
арсений arseni arsenius arseniy arsenije arsenios arseniusz
арсено arsenault
арсентьевич arsentevich arsentjevic
арсеньев arseniew arsenyev
арсеньева arseneva arsiennieva
арсеньевич arsenievich arsenijevic arsenyevich
арсиеро arciero
арт aert arte
арташес artashes artases
артгал arthgal
артем artem artyom artjoms artiom artsiom
артемий artemij artemius artemy
артемьев artemiev artemjev
артемьевич artemevitx artemyevich
арти artie aarti
арто arto arthaud artot
арторий artorius
артс aerts
артсен aartsen aertsen
артузи artusi
артуир arthwyr
артур artur arturs arthuro aurthur
артуро arturo artuno
артюс arthus artus
аруна aruna arouna
арутюн harutyun
архарова arharova arkharova
архелай archelaus
архенсола argensola
архенте argente
архентино argentino
архимандрит archimandrite
архимед archimede archimedes
архимиро argimiro
архипов arhipov arhipovs arkhipov
арц artz arz
арци artzi
арцишевский arciszewski
арцруни artsruni artsrouni arzruni
арчи archie
аршак arshak arshag
арье aryeh arieh arye
арьен arjen
арья arja arya
арьян arjan aryan
ас es as
асадзиро asajiro
асадзума asazuma
асаиси asaishi
асакава asakawa
асакити asakichi
асамидзу asamizu
асамоа asamoah
асандр asander
асари asari athari
асаф asaf asaph assaf
асахара asahara
асахико asahiko
асахина asahina
асбари asbury
асбрук asbroeck
асбьернсен asbjornsen
асгар asghar asgar
асеваль aceval
асеведо acevedo
асевес aceves
асен asen assen
асенсио asensio asencio
асенхо asenjo
асеф assef
асибэ ashibe
асида ashida
асидзава ashizawa
асикава ashikawa
асикага ashikaga
асикайнен asikainen
асики ashiki
асико ashiko
асин asin acin
асина ashina
асино ashino
асир assir athir
асита ashita
аситака ashitaka
асихара ashihara
аск ask aske
аскалона ascalon
аскари askari ascari
асквит asquith
аскона azcona
аскью askew
асланян aslanian aslanyan
аслы asli
аснар aznar
асо aso asou asoh
аспаррен azparren
аспасия aspasia
аспе aspe aspect
аспренат asprenas
асприлья asprilla
асратян asratyan hasratyan
ассан assane assana
асселин asselijn asselin
асселино asselineau
ассенсион ascension
асси assi asshi
ассулин assouline assulin
астахов astachow astahov
астер astaire asther
астис astiz
асторга astorga dastorga
астра astra astre
астрюк astruc
астудильо astudillo
астье astier
асунсан assuncao
асунсьон asuncion
асфау asfaw
ася assia
атаев atayew ataev
атанасиу athanasiou athanasiu
атанасия atanasia athanasia
атанасов atanasov atanasoff atanassoff athanasov
атанацкович atanackovic
атауальпа atahualpa
атей ateius ateas athey
атеш ates
атик atik atiq
атилий atilius
атия athiya atiyeh
аткин atkin atkine
атли atli utley
атлы atli
ато ato atto
атос athos atos
атратин atratinus
атруис athrwys
атт attus utt
аттал attalus
аттенборо attenborough
аттербери atterbury
аттий attius
аттик atticus
атцори atzori
атыф atif
атьенса atienza
ауверс auwers
ауде aude oude
аузиньш auzins
аумада ahumada
аун aung
аурелия aurelia aurelija
ауспиц auspitz
аутербридж outerbridge
аутло outlaw
аутри autry
ауфрехт aufrecht
ауэрбах auerbach
ауэрсвальд auerswald
ауэршперг auersperg
афанасий afanasij afanasy athanasi
афанасиос athanasios athanassios
афанасьев afanasjev afanasyev afanasev afanasjew
афанасьевич afanasevich afanasevych afanassjewitsch afanasyevich apanasavich panasovych
афена athena
афина athina
афинодор athenodoros
афонсу afonso
афраний afranius
африкан africanus afrikan
африканович afrikanovic afrikanovich
аффлек affleck
аффонсо affonso affonco
афцелиус afzelius
афшар afshar afsar
ахад ahad
ахбар achbar ahbar
ахвердян akhverdyan hakhverdian hakhverdyan
ахеа agea
ахенбах achenbach
ахерн ahern ahearn
ахиджо ahidjo
ахиллес achilles
ахляйтнер achleitner
ахмади ahmadi
ахманов ahmanov
ахмар ahmar
ахмед ahmed achmed akhmed
ахмедов ahmadov
ахмет akhmet axmat
ахо aho
ахола ahola
ахонен ahonen
ахсан ahsan
ахтерберг achterberg
ахти ahti
ахундов akhundov axundov
ахурия ajuria
аххе ahhe
ацилий acilius
ациндин acindynus
ацмон atzmon
ацо aco
ацуси atsushi
ацутоси atsutoshi
ацухико atsuhiko
ацухиро atsuhiro
ацухито atsuhito
аццопарди azzopardi
ачарья acharya acarya acharia
ачерби acerbi
ачимович acimovic
ачимпонг acheampong
аш asch
аша asha ahsha
ашар achard
ашвин ashwin
аше asche
ашеберг ascheberg
ашер ascher
ашик asik
ашир asir
ашиш ashis ashish
ашкенази ashkenazi ashkenazy askenazy
ашраф ashraf achraf
ашуг ashig ashiq asiq
ашур achour
ашшур ashur
аю ayu ieu
аюб ayoub ayub
аюкава ayukawa
аюми ayumi ayumiha
аягава ayagawa
аякава ayakawa
аялев ayalew
аянисики ayanishiki
аянокодзи ayanokoji
аяхара ayahara
ба ba bah
бабаджи babaji babajee
бабай babai babaj
бабакар babacar
бабатунде babatounde babatunde
бабаян babayan babyan
бабетт babette babett
бабич babic babits babych
бабков babkov babkow
бабо babaud
бабович babovic
бабош babos
бабу babu babou
бабушка babuska
баво bavaud bavo
бавье bavier
баг bagh bug
багаев bagayev
багдади baghdadi bagdadi
баги baghy bagui
багиньский bagienski baginski
багир baghir bagir
багси bugsy
бад bud
бадави badawi
бадалукко badalucco
бадд budd
бадди buddy buddie
бадеску badescu
бадж budge
баджи badji budgie
бади badi badiee
бадильо badillo
бадия badia
бадлер baudelaire budler
баду badu baudour
бадя badea
бажанов bazanov bazhanov
базель basel
базен bazin bazaine basin buzen
базз buzz
баззи buzzy
базилий bazyli
базиль basile bazille
баия baia
бай bai baye bae bayh pai
байано baiano
байба baiba
байдар baidar baydar
байден biden
байдлер beidler
байер bayer beier baier bajer baeyer
байерли beyrle
байерс byers
байза bajza
байи bailly
байинтон byington
байков baikov baykov
байле baile baylet
байли bayly
байло bailo
байлон bailon baylon
байль beil
байнам bynum
байнс bines bynes
байор bajor
байрам bajram byrum
байрами bajrami
байрон byron
байрэм byram
байсе baise baisho
байси baishi
байтвуд bythewood
байуотер bywater
байхт beicht
байш baisch
байяр bayard
байяржон baillargeon
бак back bak
бака baca baka
бакай bacai bakaj bakaye
бакалович bakalowicz
бакарди bacardi bachardy
бакари bakary bakari bacary
баке baquet baque
бакеро baquero bakero
баки bucky backy baki
бакинхем buckingham
бакир baqir bakir
бакке backe bakke
баклер buckler
бакли buckley backley bakley
баклэнд buckland
бакман backman
бакмастер buckmaster
бакмейстер bacmeister
бакнер buckner
бакович bakovic
бакош bakos
бакри bakri bacri bakrie
бакс bax backx bux
бакстер baxter backster
бакстон buxton
бакуна bacuna
бакыр bakir
бала bala balat
балагер balaguer
балагеро balaguero
балаж balazs balaz
балака balaca
балакян balakian
балаш balas balash balasz
бале bale balet
бален balen balin
баленсиага balenciaga balenziaga
балзукевич balzukiewicz
балиня balina
балис balys
балицкий balicki
балич balic balitsch
балкли bulkeley
баллард ballard bullard
баллиста balista ballista
баллок bullock
баллу ballou
баллхаус ballhaus
балмер ballmer bulmer
балоч baloch baloche
балтазар baltazar boldizsar
балтимор baltimore
балф balfe
балшич balsic
бальбин balbin balbinus
бальдассаре baldassare baldassarre
бальдуччи balducci
бальеста ballesta
бальестерос ballesteros
бальестин ballestin
бальзак balzac
бальзамо balsamo
бальивиан ballivian
балькарсе balcarce
бальке balke balcke balque
бальм balme
бальма balmat
бальони baglioni
бальсельс balcells
бальтазар balthasar baltazard belsazar
бальтар baltard
бальфур balfour
бальцер baltzer
бальцо balzo balczo
бальчюнайте balciunaite
бамба bamba banba
бамби banbi
бан ban bahn baen banh
банай banai
банах banach
банбери bunbury
бангура bangoura bangura
бандейра bandeira
бандзаи banzai
банди bundy bangdi
банер baner bahner
банерджи banerjee
банзе banzet banse
бани bangui bani
баним banim bunim
банин banin banine
банкельс banquells
банкер bunker
банкерт banckert
банкьери banchieri
банни bunny
банс bunce bahns
бансея banshoya
бантинг bunting banting
бану banu banou
банфи banffy banfi
банч bunch bunche
баньян bunyan
бар bahr
барабаш barabas barabasz
баранецкий baranetzky baraniecki
барань barany
бараона barahona
барас baras barasz
барасе barace
барац barats baratz
бараш barash barasch
барбар barbarus
барбарески barbareschi
барбару barbaroux
барбат barbatus barbat
барбе barbe barbet barbeu
барби barbie barbee
барбо barbour barbeau barbot barbo barboo
барбоза barbosa
барбье barbier
барбьери barbieri
барвуд barwood
барг bargh bargue
баргеловский bargielowski
баргути barghouti
бард bard barid
бардакчи bardakci
барди bardi bardhi
бардин bardin bardeen
бардо bardot
барду bardoux bardou
барези baresi
барер barere
барж barge
баржи bargy
бари bari bary barye
барилли barilli barylli
баринов barinov barinovs
баришич barisic
бария baria bariah
барк barc bark
барка barca barka
баркала barcala
баркин barquin barkin
барклай barclay
баркли barkley
барко barco
баркос barcos barkos
баркрофт barcroft
барксдейл barksdale
барле baarle barle barrelet
барлоу barlow barlowe
барнеби barnaby barneby
барнетт barnett barnette
барни barney
барнс barnes burns
барнхилл barnhill
баро baro bahro
баронесса baroness
бароха baroja
барр barre
барранка barranca
барранко barranco
барре barre barret
баррези barresi
баррейро barreiro
баррелл burrell
баррет barrett barrette
барри barrie
барриа barrias
баррил barril barrile
барро barraud barrot barreau barro
барроу barrow burrow barrowe borough
барроус burrowes
барруа barrois
баррьер barriere
барс bahrs bars barss
барсак barsacq
барсегян barseghyan
барсело barcelo
барсенас barcenas
барсенилья barcenilla
барсина barcina barsine
барт bart barth barthe barthes
барта barta bartha
бартелеми barthelemy bartelemi
бартель barthel
бартечко bartecko barteczko
барти barty
бартли bartley
бартломей bartlomiej
бартолин bartholin
бартолович bartolovic
бартоломе bartolome bartholomae
бартоломей bartholomeus bartolomei bartolomey
бартоломео bartolomeo bartolommeo
бартоломеус bartholomaus bartholomaeus
бартолуччи bartolucci
бартольд barthold bartold
бартош bartosz bartos
бартошевич bartoszewicz bartosiewicz
бару barouh baroux
барух baruch baruh baruj
баруэн baroin
барфилд barfield
барч bartsch
барщевская barszczewska
барыш baris
барье barrier
барятинский barjatinskij
бас bas baes
басан bazan
басби busby
басе basho
баско basco
баскуньяна bascunana
басма basma basmah
бассе basse basset
бассерман bassermann
баст bast baste
баста basta busta
бастаррика baztarrica baztarrika
бастер buster
бастид bastide
бастьен bastien
бат bat bath bathe
баталья batalla
батлер butler
батлье batlle
бато bato batho
батори bathory batori
батталья battaglia
баттерворф butterworth
баттерсби battersby
баттерфилд butterfield
баттлер buttler
баттон button
баттьяни batthyany
батц butz batz
батч butch
бау bau bouw
баузер bowser
бауке bauke bouke
баума bouma
бауман baumann bauman bouwman
баумбах baumbach
бауместер bouwmeester
баутерсе bouterse
баутон bouton
баутс bouts
бауш bausch
баушингер bauschinger
бауэр bower
бауэрман bowerman
баферст bathurst
баффетт buffett
баффи buffy baffie
бах bach bakh
баха baha
бахадур bahadur
бахар bachar bahar bakhar
бахман bachmann bahman
бахметев bahmetjev bakhmeteff
бахрам bahram
бахтиар bachtiar baxtiar
бахтияр bakhtiyar bagtyyar ikhtiyar
баццони bazzoni
бачи bacsi
бачильер bachiller
бачкис backis
баччан bachchan bachan
баччелли baccelli bacchelli
баш basch bas basche
башар bashar basar
баше bachet
башир bachir basheer
башич basic
башкиров bachkirov baschkirow
баян bayan bayane
бе beh bo
беар beart
беата beata beate
беатрис beatrice
бебер beber bober
бебий baebius
бебу bebou bebu
беван bevan beavan
беверли beverly beverley
беганьский bieganski
бегли begley begli
бегович begovic
бегонья begona
бегу begu begue
бедан bedan bedane beudant
бедар bedard
беддоу beddow beddoe
бедингфилд bedingfield
бедкер bodker
беднарж bednar
беднарский bednarski
бедржих bedrich
бежар bejart
бежен begin
безак besack bezak
безансон besancon bezanson
безант besant
безелагер boeselager
безиад besiade
безигер bosiger
безик bezic
безье bezier
бей bey beye
бейен beyen bijen buyen
бейзер beiser
бейл bale beel
бейлз bales
бейли baillie baily
бейлин bailyn beilin
бейнбридж bainbridge
бейнс banes bijns
бейрд baird
бейсел beisel
бейт bate beith bet
бейтс bates
бейтсон bateson
бек beek bec beg book
бекай bekaj beqaj
бекер becker beker bocker
бекет becket
беки becki bheki
бекич becic bekic
бекка becca bekka
беккари beccari
бекке becke
беккель bockel
беккенбауэр beckenbauer
беккер bekker backer becquer
беккерель becquerel
беккерт beckert
бекки becky beckie
бекко bokko
беклер bockler beclere
бекли beckley
бекман beckmann beckman backman beckerman beckmans beeckman
бекрич bekric
бекс beckx beks bex
бекуит beckwith
бекхаус backhouse beckhaus
белак belack belak
беле behle beule
белецкий bielecki beletsky
бели beli beeli beley bogli
беливо beliveau
белизарио belisario
белинг behling beling
белинский bielinski belinsky
белица bjelica
белич belic
белла bella bellah
беллами bellamy
беллвуд bellwood
белле bellet
беллем belleme
беллерман bellermann
белли belly
беллингем bellingham
беллинчони bellincioni
беллиций bellicius bellicus
белло bellaud belleau
беллон bellon bellone
беллоуз bellows
беллуски belluschi
белль belle boll
беллье bellier
белов belov below bielov
белосельский beloselskij beloselsky
белфрадж belfrage
белый bely
белых belyh belykh
бельес belles
бельидо bellido
бельке bielke boelcke belcke bohlke
белькреди belcredi
бельмар bellemare
бельмонте belmonte belmontet
бельо bello
бельоч belloch
бельский belsky bielski belskij
бельяр belliard
беляев belyaev belyayev beljaev
беляева beljajeva belyayeva
бем behm bem
беме bohme
бемер bohmer behmer bemer beumer
бенавидес benavidez benavides
бенар besnard benard
бенахес benages
бенгиги benguigui
бенгт bengt benkt
бендж benj
бенджамин benjamin
бенджи benji
бендикс bendix
бендиксен bendixen
бендлер bandler bendler
бене bene benet
бенеди benedi benedit
бенедикс benedix
бенедикт benedikt benedykt benedictus benedict benediktos
бенедикто benedicto
бенедиктсон benedictsson benediktson
бенейтес beneitez
бенеке benecke beneke
бенес behnes benes
бенеш benes benesch
бени beni beeny benay
бенинкаса benincasa
бенисио benicio
бенита benita benitah
бенитес benitez benitess
бениш behnisch boenisch boenish bonisch
бенке behnke behncke benko
бенкендорф benckendorff
бенкович benkovic
бенни benny benni bennie benney
бенсио bencio
бентам bentham
бентанкур bentancur
бентивольо bentivoglio
бентин benteen benthien
бентинк bentinck
бентковский bentkowski
бентли bentley
бентсон bentzon
бенту bento
бентцен bentzen
бенуа benoit benois benoin
бенфилд benfield
бенхами benjami
бенхамин benjamin
бенц benz bentz benc
бенце bence bencze
бенци benzi
бенцони benzoni
бенчич bencich
бенчли benchley
беншуф benshoof
беньямин benjamin benjamina benjamins
беньямино beniamino
беньят benat
бер behr beer ber bahr beras
беранджер beranger
беранже beranger berenger
бераса beraza
берасалусе berasaluce
бербель barbel
бербер berber berbert
берберян berberian
бербидж burbidge
бервальд berwald
бервик berwick
бервутс bervoets
берг berg baerg
бергамаско bergamasco
берганса berganza
берге berge borge berghe
бергендаль bergendahl
бергер berger bergere
бергквист bergqvist bergquist
бергойн burgoyne
бергонци bergonzi
бергслин bergslien
бергстрем bergstrom
берд bird byrd
берден bearden beurden
бердетт burdette
берджесс burgess
берди berdy birdy
бердон burdon
бердыев berdiev
бердымурад berdimyrat berdymyrat
березкин berezkin berioskin
беренгер berenguer
беренд behrend berend
берендт behrendt berendt
беренис berenice
беренс behrens baehrens beerens berens
берже berge
бержерон bergeron
берзиньш berzins
берзиня berzina
берил beryl beril
беринг behring buring
берингер beringer behringer bohringer
берио berio beriot
беристайн beristain
берич beric
берк berk burk berck burck
беркель berckel berkel
беркен bercken berken
беркеши berkeshi berkesi
беркли berkley berkely burkely burkley
берко bercot berko
берковиц berkowitz
беркович berkovich berkovic berkovits
берковичи bercovici
беркофф bercoff berkoff
берл berl berle burl
берлезе berlese
берлемон berlaymont
берлепш berlepsch
берли burley beerli burleigh
берлин berlin barlin
берлинг berling beurling
берлускони berlusconi
берман berman barmann behrman bermann
бермехо bermejo
бермудес bermudez
берн bern burne
бернадетт bernadette bernadett
бернадот bernadotte
бернайс bernays berneis
бернарден bernardin
бернацкий bernacki biernacki
бернгарди bernhardi
берне bernet
бернед bernede
бернекер bernecker berneker
бернелл burnell
бернер berner borner
бернет burnet
бернетт burnett bernett burtnett
берни bernie berni burney berny
бернис bernice
бернс berns burnes
бернулли bernoulli
бернхард bernhard bernhards bernhardus
бернхардт bernhardt
бернхейм bernheim
бернштейн bernstein boernstein bornstein burnstein
бернье bernier
берньер bernieres
бернэм burnham
беро beraud bero
берон beron beuron
берр burr berr berre
берри berry berri
берриа berriat
берридж berridge
берроуз burrows
берругете berruguete
берс behrs
берсоса berzosa
берстин burstyn
берт bert burt
берта bertha berthe
бертельман bertelmann bertelman
бертельсен berthelsen
бертен bertin bertene bertins
берти berti bertie
бертис bertice burtis
бертло berthelot
берто berto bertheau bertaut bertaux berteau berthaut
бертолуччи bertolucci
бертольд berthold bertholds
бертон burton berton berthon
берточчи bertocchi bertocci
бертран bertrand bertran
бертучелли bertuccelli
бертье berthier
берут bierut
беруэлл burwell
берх berch berkh
берхане berhane
берхес berges
берхтольд berchtold
берч burch bartsch
берчелл burchell
берье borje
бесен besen boesen
бесерра becerra
бесерриль becerril
бесканса bescansa
бесков beskow
бескос bescos
беслер besler bassler
бесс bess baess
бессе besset
бессетт bessette
бесси bessie bessy besse bessey bessi
бессьер bessieres
бет beth
бетани bethany bethanie
бетанкорт betancort
бетанкур betancourt bethencourt
бетге bethge
бете bethe
бети beatie bete beti
бетман bethmann
бетси betsy
бетт bett bette
беттгер bettger bodtger boettger
бетти betty bettie bettye
беттигер bottiger
беттихер boetticher botticher
беттхер boettcher
бетховен beethoven
бетц betz
бетьюн bethune
беф boeuf
бехайм boeheim behaim boheim
бехам beham
бехарано bejarano
бехер bacher boecher
бехл behl bahl
бехлер bechler
бехруз behrouz bahruz
бехтерев bechterew bekhterev
бехтольд bechtold
бехштейн bechstein
бечирович becirovic
беш besch boesch
беше bechet bese
бешир besir bechir
бешич besic
бештель bechtel
бжезинский brzezinski
бжозовский brzozowski
бжостовский brzostowski bzhestovsky
би bie biy
биан bihan
бибби bibby
бибер bieber
биберштейн bieberstein
бибеску bibesco
биби bebe beebe beeby
бибиана bibiana bibiane
бибо bibo bibeau
бибул bibulus
бивер beaver beever bevere
биверс beavers
бивотт biwott
бигацци bigazzi
бигелоу bigelow
бигл beagle biegel
биго bigot
бидар bidar bidard
биддл biddle
биддульф biddulph
биденкопф biedenkopf
бидл beadle
бидо bidaud bideau bido
биду bidou bidu
бижу bijou
бизи bizzy
бизли beasley
бизо bizot
бийот billotte
биккель bickel
биккер bicker
бикнелл bicknell
бико bico biko
бикрофт beecroft
бикс bicks biks bix
биксби bixby
бикслер bixler
бикфорд bickford
бил beale
билер bieler
билз beals
билич bilic
биллах billah
билли billy billie
биллингсли billingsley billingslea
било bilot
билодо bilodeau
биль biel
бильд bilde
бильшовский bielschowsky
биляна biljana
бин bin beane biehn
бинбин bingbing
бинг byng
бингель bingol
бингли bingley
бинго bingo bingguo
бингхэм bingham
бине binet bine
бини bini beanie
бинич binic
бинни binney binnie
бинод benode binod
бинош binoche
бинсвангер binswanger
бинт bint binte
бинц binz
бинь binh bigne
биньоне bignone
бинэй binay
биоградлич biogradlic
биоска biosca
бир bier bir
бирбихлер bierbichler
бирбом beerbohm
биргерсдоттир birgersdotter
бирд beard
биржишка birziska
бири beery biri
бирман biermann birman bierman
бирмингем birmingham
бирн byrne birn beirne
бирни birney
бирнс byrnes
биро biro biraud
бирсэк birseck
бирте birthe birte
бирукава birukawa
бирюкова biriukova biryukova
бисера bisera bizera
бисин bishin
биски bisky
бисли beesley bisley
бисмарк bismarck bismark
бисон beeson
бистром bistram
бити beaty biti
битон beaton biton beeton bitton
битти beattie bitty
бихари bihari behari
бич beach beech
бичем beecham beacham
бичер beecher bicer
бичи beechey
биши bishi bysshe
бишоф bischof
бишр bishr bischr
биэль biehl bihel
биэн behan
блаау blaauw
благовещенский blagovescenski blagovestschensky
благое blagoje
благоевич blagojevic blagojevich
блаж blaz
блаже blaze
блажевич blazevic
блажек blazek
блази blasi blazy
блазиус blasius
блай blaeij bligh bly
блайден blyden
блайт blythe blight
блак blaak blach blacque
бланделл blundell
бланк blanc blank blanck
бланка blanca blanka
бланкар blancard
бланке blancke blanquer blanquet
бланкенбург blanckenburg blankenburg
бланки blanqui
бланко blanco
бланш blanche
бланшар blanchar
бланшетт blanchette
бласкес blazquez
блатный blatny
блау blau blaus
блахер blacher
блаш blache
блаше blache
блашко blaschko
блащак blaszczak
бледин bleddyn
бледсо bledsoe
блез blaise
блейдс blades
блейк blake
блейки blakey
блейкмор blakemore
блейлер bleuler
блейн blaine blane
блекемолен bleekemolen
блекер bleeker
блекнер bleckner
блекуа blecua
блен blin
блех blech
блеха blecha
блие blier
блик bleek blick
бликс blix
блистоун blystone
блит blyth bleeth
блитц blitz
блок block blok blocq
блокер blocker
бломквист blomkvist blomquist
бломфилд blomfield
блонди blondy blondie
блондо blondeau
блоньский blonski
блор blore
блот bloot blot
блоу blow
блох bloch
блохер blocher
блуа blois bloy
блум bloom blum bluhm
блумберг blumberg bloomberg
блумен bloemen
блумфилд bloomfield
блут bluth
блэ blais
блэйсделл blaisdell
блэк black blacc
блэкберн blackburn blackburne
блэквуд blackwood
блэкистон blakiston
блэкки blackie
блэкли blackley blakley
блэкман blackman blackmun
блэкмор blackmore
блэкни blakeney
блэкуэлл blackwell
блэнд bland
блэндфорд blandford
блэр blair blaire
блэтчфорд blatchford
блю blu bleu blew
блюме blume
блюменберг blumenberg
блюменталь blumenthal blumental
блютт blytt
бляйбтрой bleibtreu
бо bo beau baux
бобадилья bobadilla
бобах bobach
боббит bobbitt
боби bauby boby
бобич bobic
бобиш bobis bobish
бобовский bobowski
бобрик bobrick bobrik
бобринский bobrinski bobrinskij bobrinskoy bobrinsky
бобровский bobrowski
бови bovee bovy
богаевский bogaevskii bogaewsky
боганьи boganyi
богарне beauharnais
богарт bogart bogaert
богатырев bogatyryov
богдана bogdana bohdana
богданов bogdanov bogdanove
богданович bogdanovic bogdanovich bogdanovics bogdanovitch bohdanowiczowa
богдановский bogdanovski
богерт bogert boogert
богл bogle
боголюб bogoljub
богомолец bohomolec bogomolec
богословский bogoslovskij bogoslovsky
богоссян boghossian
богосян bogosian
богумил bohumil bogumil
богумир bohumir
богун bohun
богуслав boguslaw bohuslav bogislaw bogislaus boguslav
богуславский boguslawski
богуш bogusz bogush
бодди boddy boddey
боде bode beaudet
боден boden bawden
боди bodie baudis
бодин bodin bodeen
бодо bodo baudo baudot baudaux bodeux bodogh
бодоке bodoque
боду baudoux
бодуан beaudoin
бодуэн baudouin beauduin
бое boe boyo
боже beaujeu
божена bozena
божидар bozidar bozhidar
божик bozik
божич bojic
бозанич bozanic
бозетти bosetti
бойер boyer bowyer
бойко boiko boyko bojko
бойкотт boycott
бойкс boix
бойл boyle boel
боймер baumer
боймлер baeumler baumler
бойс beuys boyes
бойценбург boitzenburg
бок bok boc
бока boka boca
бокаже bocage
боканегра bocanegra
бокаччино boccaccino
боке bocquet
бокель bockel bokel
бокете boquete
боккара boccara
боккельман bockelmann
бокколи boccoli
болджер bolger
болдри baldry
болеслав boleslaw boleslav boleslavs
болин bolin bohlin
болкиах bolkiah
болле bolle bollee
боллинджер bollinger ballinger
болоньези bolognesi
болонья bologna
болс balls
болсам balsam
болтон bolton boulton
болье beaulieu
больман bohlmann
больцони bolzoni
бом bom beaume
боман boman beauman
бомбэк bomback
бомгард boomgaard
бомер boehmer bomer
бомилькар bomilcar
бомонт beaumont
бон bon beaune
бонами bonamy bonami
бонвен bonvin
бонгарц bongartz
бондарев bondarev bondarew
боне bohne bonet
боневасия bonevacia
бонен bohnen boonen
бонер boner bonheur
бонзак bohnsack bonsack
бони boni boney bony
бонилья bonilla
бонифасио bonifacio
бонифаций boniface bonifacius bonifacy bonifatius
бонифацио bonifazio
боницер bonitzer
бонк bak bonk
бонке bohnke bonke
бонне bonnet bonne bonneau
боннель bonnel bonnell
бонни bonnie bonney bonny
бонничи bonnici
бонно bonnot bonno
бонончини bononcini
бонсдорф bonsdorff
бонтьес bontjes
бонуччи bonucci
бонхеффер bonhoeffer
бонэм bonham
бор bor baard bort
бора bora borrah
боргезе borgese borghese
борги borghi
боргман borgmann
борд bordes bard
бордери borderie
бордзиловский bordzilovsky bordzilowski
бордин bordin bordihn
бордман boardman
бордо bordeaux
борежар beauregard
борен beaurain boren
борер bohrer
боретц boretz
боржек borek
боржес borges
борзоди borsody
бори bory beaury borie borri
боривой borivoj
борик boric borik
борис boris borys boriss
борисович borisovich borisovic borissowitsch borissovitch borisovitsj borissovich
борисовна baranova borissowna
борко borko borka
борковец borkovec
борковский borkowski borkovsky
борле borlee
борман bormann borman
борн born bourne borne
борнстейн bornstein
боро boro boreau
боробия borobia
боровняк borovnjak borovnyak
боровский borovskij borowsky
боррель borrell borrel
бортник bortnik bortnyik
боруджерди boroujerdi
борунов borounov
борут borut boruth
борха borja
борхардт borchardt
борхерс borchers
борян borjan boryan
бос bose
боске bosque bosquet
боско bosco
босковски boskovsky
боссан beaussant bossan
боствик bostwick
бострем bostrem bostroem
босуорт bosworth
бот both boot bot
бота botha bota
ботвелл bothwell
ботвин botvin botwin
боте bothe bote
ботелья botella
ботмер bothmer
ботмэн boatman
бото botho boto
ботрайт boatwright
ботц botz
боу bou bow
боуден bowden
боузман bozeman boseman
боуи bowie
боулби bowlby
боулз bowles
боулс boles
боуман bowman
боус bowes
бофорт beaufort
бофремон bauffremont
бохач bohacs bohatsch
бохман bochmann bohman
боццано bozzano
бош bosch bosh
бошко bosko
бошкович boskovic
бошняк bosnjak
бошо bauchau
боштьян bostjan
боэн boen bohen boin
бояджиев boiadjiev boyadjiev
боян bojan boyan
бояна bojana
бояр bojar
брабец brabec
браве bravais brawe
браганса braganca braganza
браге brahe
браден braden bradin braeden
брайан bryan brayan brian
брайант bryant briant
брайар bryar
брайди bridie
брайер braier bryer
брайкович brajkovic
брайли briley
брайнин brainin brajnin
брайон brion bryon
брайони bryony
брайс brice
брайсон bryson brayson
брайт breit braith breith brite
брайтман brightman breitman
брайтон brayton brighton
брак brack braak bracq
бракемон bracquemond
бракко bracco
бракман brackman bruckman
брам bram brahm
брама bramah brama
брамбах brambach
брамбл bramble
брамс brahms
брана brana branagh
бранд braend brande
брандидж brundage brundige
брандл brundle
браницкий branicki
бранка brancas branka
бранкато brancato
бранкачк brankack brankatschk
бранкаччо brabcaccio brancaccio
бранкович brankovic
брансон brunson
браоз braose
браски braschi
брассар brassard
брассер brasseur
браст brust
брауверс brouwers
браудер browder
браун brown browne
браунер brauner browner
браунинг browning brunning
браунли brownlie
браунштейн braunstein
браут braut brout
браухич brauchitsch
брауэр brouwer brauer
браха bracha
брахим brahim
брахими brahimi
брацци brazzi
брачелли bracelli braccelli
браччини braccini
браш brasch brush brash braasch
брег breg brog
бреге breguet
бредов bredow
брежон bregeon
бреза breza braisaz
брезертон bretherton
брейгель brueghel
брейд braid
брейман brayman breiman
брейн braine bruyn brayne
брейсер brasier
брейтбах breitbach
брейтуэйт braithwaite
брейхова brejchova
брек breck brek
брекенридж breckenridge
брекер brecker breker breuker brocker broker
брекинридж breckinridge
брель breel brell
бреме brehme
бремен bremen breemen
бремер bremer brahmer brehmer
брендан brendan brandan
бренден brenden branden
бренмен brenman
бреннан brennan brannan
бреннинкмейер brenninkmeijer brenninkmeyer
бренч branch brencs
бренье brenier bresnier
бренья brena
бреси bresee
бретт brett brette
бретц bretz
бретценхайм bretzenheim
брехт brecht
брецель brecelj
брешии brescia
бржетислав bretislav
бри brie bre bris
бриайн briain
бриак briac brioc
бриан briand bryen
бригель briegel
бриги brighi brigi
бригитта brigitte brigitta
бригманн brygmann
бридж bridge
бриджерс bridgers
бриджес bridges
бриджет bridget
бриджид brigid
бриджмен bridgman
бриджуотер bridgewater
бриенн brienne
бриер briere
бриз breeze
бризар brizard
бризе brize brizeux
брик brick bricq
брике briquet brike
брикелл brickell
брикс brix
брикси brixi
брику bricout
бриллюэн brillouin
бримбл brimble
брин brin bryn breanne
бриндизи brindisi
бриндли brindley
бринкман brinkmann brinkman
брино breno
бринсли brinsley
бриньоле brignole
бриньоне brignone
брирли brierley
брис brees briz
брисеньо briceno briseno
бриси breese
бриско briscoe
брисли brisley
бриссак brissac
бристоу bristow
британи bretaigne britani
бриттейн brittain
бриттни brittney
брицио brizio
брицци brizzi
брнович brnovic
бро bro bra braud
брод brod brood
бродаль brodahl
бродбент broadbent
бродель braudel brodel
бродер broder brodeur
броди brodie braudy broidy
бродский brodsky brodski brodzsky
бродхерст broadhurst
брож broz
брожкова brozkova
брозович brozovic
бройер breuer
бройтигам brautigam
бройх broich
брок brock broke
брокгауз brockhaus
брокдорф brockdorff
брокетт brockett brockette
брокки brocchi
брокколи broccoli
броклбэнк brocklebank
брокман brockmann
брокоф brokoff
брокс brokx brox
брольи broglie
брольо broglio
бром brom brome
бромейс bromeis
бромли bromley
бромфилд bromfield
бромхед bromhead
бронислав bronislaw
бронислава bronislawa bronislava
бронко bronco bronko
бронски bronsky
бронуэн bronwen
бронштейн bronstein bronshtein
бронюс bronius
бросс bross brosses
броссар brossard
броссе brossay brosse
броссолетт brossolette
бротен braaten broten
бротон broughton
броуд broad
броуер brower
брофи brophy
брохвайл brochfael brochwel
броше brochet brochen
брошу brochu
бру brou broux brugha
брубэйкер brubaker
бругхэм brougham
бругш brugsch
бруевич bruyevich bruevich
брузати brusati
брук brooke bruck broeck
брукер brooker brucker
бруккер brouckere
бруклин brooklyn
брукнер bruckner brookner
брукс brookes broeckx
брукшир brookshier
брум broom broome brum
брун bruhn
брункхорст brunckhorst brunkhorst
бруно bruno bruneau
брунс bruns bruhns
брунхарт brunhart
брупбахер brupbacher brupbakher
брус brus broust
бруски bruschi
бруссар broussard
брут brutus brut bruto
бруттий bruttius bruttio
брух bruch
бруччи brucci
брэбем brabham
брэд brad
брэдбери bradbury
брэддок braddock
брэддон braddon
брэдлоу bradlaugh
брэдстрит bradstreet
брэдфилд bradfield
брэдфорд bradford
брэдшоу bradshaw
брэйден brayden
брэйди brady
брэйк brake
брэкетт brackett
брэкстон braxton
брэмлет bramlett
брэмли bramley
брэнд brand
брэнди brandi
брэндис brandis
брэндон brandon
брэннон brannon
брэнсон branson
брэнфорд branford
брэтиану bratianu
брэтт bratt
брэттон bratton
брю bru brew
брюгге brugge
брюгген bruggen
брюггеноэ bruggenei
брюггер brugger
брюин bruhin bruijn bruin
брюкнер bruckner
брюлар brulard brulart
брюле brule
брюль bruhl bruel
брюн brune brunhes bryhn
брюне brunet
брюнель bruneel bruyneel
брюнетт brunette
брюнинг bruning breuning bruening
брюннер brunner
брюнсвик brunschvicg brunswick
брюс bruce
брюстер brewster
брюэр brewer
брюэртон brewerton
брячиславич briaczyslavitch bryachislavitch
буавен boivin
буазза bouazza bouazzat
буазизи bouazizi
буалем boualem
буало boileau
буаньи boigny
буарон boisrond
буаселье boisselier
буассо boisseau
буассон boisson boysson
буассье boissier
буате boiteux
бубнис bubnys
бувар bouvard
буве bouvet boeve
бувье bouvier
буг boog
бугер bouguer
будаи buday
будай budai budaj
будар boudart budar
будберг budberg boodberg
будзинский budzynski budzinsky
будиаф boudiaf
будрис budrys
будро boudreau
будылин budolin
бужена boujenah
бузек buzek busek
буземан busemann
бузер boozer buser
буи bui boui
буй boey bui buy
буйницкий bujnicki buinitsky
бук boeck book booke buek
бука buka bouka
букай bucay bukai
букарам bucaram
буке bouquet
букер booker bouckaert
букити bukichi
букич bukic bukich
букка bucca bukka
букман buckman
буковски bukowski bukovsky
буксбаум buxbaum
буксгевден buxhoeveden
булаев bulajev bulayev
булами boulami
булан boulane bulan
буланже boulanger
булат bulat bulath
буле buhle boulais boulay bule
були bouli
булич bulic
булло boulleau bulleux bullo
булонь boulogne boullogne
буль boulle boole
бульвер bulwer
булье boullier
бульон bouillon bullion
булят buljat
бумаль boumal boumale
буммэи bunmei
бумпэи bunpei
бун boone bun boon
буна bouna
бундзабуро bunzaburo
бундзи bunji
бундзиро bunjiro
бундзо bunzo
бундзяку bunjaku
буневчевич bunjevcevic
бункити bunkichi
бунневик bondevik
бунсе bunsho
бунсю bunshu
бунте buncho bunte
бунъе bunyo
бунъити bunichi
бунъитиро bunichiro
бур boer boere bour
бурасса bourassa
бурбон bourbon borbon
бург burg burgh bourgue
бургильо burguillo
бургиньон bourguignon
бургоэн bourgoing
бургуэн bourgoin
бургхардт burghardt
бургхарт burghart
бурде bourdais bourdet
бурдо bourdo bourdos bourdot
бурдон bourdon
бурдье bourdieu
буржуа bourgeois
бури buri bury bouri
бурич buric
бурк burke bourke bourque
буркард burkard burkards
буркхард burckhard
буркхардт burckhardt burkhardt
бурмайстер burmeister
бурмен boorman
бурнонвиль bournonville
бурр burrus
бурхан burhan
бурхануддин burhanuddin
бурхардт burchardt burchart
бурчин burcin burtchin
бурштейн burstein burshtein bursztein
бускарини buscarini
бускетс busquets
бустрем bostrom
бусудзима busujima
бут booth boothe
бутаков boutakov butakov
бутвиль bouteville
бутелла boutella
бутеон buteo
бути butti
бутиньи boutigny
буткевич butkevych butkewitsch
буткявичюс butkevicius
бутми boutmy
бутрик butrick butriks
бутрос boutros botros butrus
бутц buhtz buts
буханда bujanda
буханни bouhanni
бухари bukhari boechari boukhari buhari
бухбиндер buchbinder
бухвальд buchwald
бухер bucher
бухнер buchner
бухэи buhei
бучар bucar
бучер boucher
бучис bucys
бучковская buchkovska
бучковский buckovski
буш busch bus bousch
бушар bouchard
бушардон bouchardon
буше bouche bouchez
бушмен bushman
бушо bouchaud bouchot
буэ boue
буэн bouin buen buoen
буэндия buendia
буяк bujak
буяр bujar
бхагат bhagat
бхакти bhakti
бхарадвадж bharadwaj
бхарат bharat
бхарата bharata
бхарати bharati
бхардвадж bhardwaj
бхаскар bhaskar
бхатия bhatia
бхатт bhatt
бхаттачария bhattacharya
бхатти bhatti
бхутто bhutto
бхушан bhushan
быков bykov bykow
бырлэдяну barladeanu birladeanu
быховский bychowsky bykhovsky
бьельса bielsa
бьенвенидо bienvenido
бьенеме bienaime bienayme
бьерг bjorg
бьерн bjorn beorn
бьернсен bjornsen
бьернссон bjornsson
бьерре bjerre
бьонди biondi
бьорк bjork
бьоркман bjorkman
бьоркстранд bjorkstrand
бьорнсен bjornsen
бьюкэнэн buchanan
бьюли bewley
бьюэлл buell
бьявати biavati
бьязини biasini
бьянка bianca bianka bjanka
бьянкини bianchini
бьянко bianco
бьянчи bianchi
бьярнасон bjarnason
бьярне bjarne
бьярни bjarni
бьярте bjarte
бэбб babb
бэббитт babbitt
бэбкок babcock
бэгли bagley
бэдел badel
бэдэм badham
бэзил basil
бэй bay
бэйб babe
бэйбэй beibei
бэйкер baker
бэйкуэлл bakewell
бэйлесс bailess bayless
бэйли bailey bayley
бэйлисс bayliss
бэйн bain bayne bane
бэйнс baines baynes bains
бэйрстоу bairstow
бэколл bacall
бэксли baxley
бэлан balan
бэлкон balcon
бэллентайн ballantyne
бэмфорд bamford
бэнгс bangs
бэнд band
бэнди bandy
бэнкрофт bancroft
бэнкс banks
бэннистер bannister
бэннон bannon
бэр bar baire
бэрил baril
бэррат barrat
бэрри barry
бэрримор barrymore
бэссе bessho
бэсси bassey besshi
бэтти batty
бю bye
бюаш buache
бюжо bujeau
бюкар bucar bucard
бюккен bucken
бюлдер bulder
бюлент bulent bulend
бюльбюль bulbul
бюргель burgel
бюргер burger buerger
бюрден burden
бюрен buren buuren
бюркель burckel burkel
бюрле buehrle burlet
бюрнуф burnouf
бюссон busson
бюссьер bussieres
бюстрем bystrom
бютлер butler
бютнер buttner
бютюки bytyqi
бюффе buffet
бюхель buchel
бюхлер buchler buechler
бюхнер buchner buechner
бялковский bialkowski
бянь bian
ва wa wah
вааген waagen vaagen
ваагн vahagn vahakn
ваал waal
ваан vahan
вавринка wawrinka
ваг vag wague
вага waga
вагацума wagatsuma
вагенар wagenaar
вагенер wagener
вагер wager
вагиф vaqif vagif
вагмаа valgmaa
вагнер vagner wagner
ваго wago
вагонер wagoner
вагури waguri
вад wad
вада wada
вадас vadasz vadas
вадати wadachi wadati
вадзима wajima
вадильо vadillo
вадим wadim vadims vadym
вазари vasari
ваируа vahirua
ваитиро waichiro
вайгель weigel
вайгль weigl
вайда vajda wajda vaida
вайдас vaidas
вайдман weidmann weidman
вайдт weidt
вайе waye
вайлант vaillant
вайли wylie
вайль weil weill
вайн vine
вайна vajna
вайнайна wainaina
вайнберг weinberg
вайнбергер weinberger
вайнгартен weingarten
вайнгартнер weingartner
вайнман weinmann weinman
вайнона winona
вайнрайх weinreich
вайнрих weinrich
вайнтрауб weintraub
вайнцирль weinzierl
вайнштейн vainshtein vainsteins
вайншток weinstock
вайолет violet
вайс weiss weis wajs
вайсбанд weisband
вайсберг weisberg vaisbergas wajsberg
вайсбергер weisberger
вайсгербер weisgerber
вайсман weissman
вайссенборн weissenborn
вайссер weisser
вайтенс waeytens
вайткус vaitkus
вайц weitz
вайцзеккер weizsacker
вайцкин waitzkin
вайчулис vaiciulis vaiculis
вака waka vaca waqa
вакаба wakaba
вакабаяма wakabayama
вакабаяси wakabayashi
вакаги wakagi
вакаи wakai
вакаидзуми wakaizumi
вакако wakako
вакамацу wakamatsu
вакамидзу wakamizu
вакаминато wakaminato
вакамия wakamiya
вакамори wakamori
вакана wakana
ваканосима wakanoshima
вакао wakao
вакар wakar
вакареску vacarescu
вакаса wakasa
вакасима wakashima
вакасуги wakasugi
вакасэгава wakasegawa
вакатакэ wakatake
вакахара wakahara
вакацуки wakatsuki
вакаяма wakayama
вакерман wackerman
вакеро vaquero
ваки waki
вакил vakil wakil
вакимото wakimoto
вакимура wakimura
вакита wakita
вакия wakiya
ваккернагель wackernagel
вако wako wakou
ваксман waxman wachsmann
вакуи wakui
вакэ wake
валад walad valade
валансьен valenciennes
валдир waldir valdir
валдис valdis waldis
валдрон waldron
вале valee wahle wahloo
валевская walewska
валенса walesa
валенсиано valenciano
валенсия valencia
валенсуэла valenzuela
валент valens valent
валентайн valentine
валентий walenty
валентин valentin valentinus valentins valentim valentyn walentin
валентина valentina valentyna walentina walentyna
валентинович valentinovich valentinovic walentinowitsch
валентич valentic
валер valere valer
валери valerie valery valarie
валериан valerianus valeriane
валерий valeri valeriy valerij valerii waleri
валерия valeriya valeria valeriia valerija waleria
валерстейн walerstein
валерьевич valeryevich
валерьевна valeryevna
валерьяно valeriano
вали vali wali valie
валид walid walide
валин valene valin
валия valia valija walia wallia
валлайс wallays
валлан valland wallan
валле walle
валлен vallin
валленберг wallenberg
валлериус wallerius
валли valli vallee
валлин wallin
валло vallo vallaud
вало valo walo
валпоул walpole
валуа valois
валь wahl vall wael vahl wal
вальбек walbeck
вальбуза valbusa
вальдау waldau
вальде walde valde
вальдек waldeck
вальдемар waldemar valdemar
вальденфельс waldenfels
вальдер walder
вальдерзее waldersee
вальдес valdez valdes
вальдивия valdivia
вальдивьесо valdivieso
вальдмюллер waldmuller
вальднер waldner
валье valle
вальер valiero
вальехо vallejo
вальзер walser
валькарсе valcarce
вальквист vallquist wahlqvist
вальке valcke walke
вальрас walras
вальраф wallraff wallraf
вальс valls wahls
вальстад valstad walstad
вальтер walther valter walter
вальтрауд waltraud
вальтух wahltuch
вальц waltz
вальядолид valladolid
вамба wamba
ван van wang
ванбру vanbrugh
вангенхайм wangenheim
вангмо wangmo
вангчук wangchuck
вангьял wangyal
ванд wand
ванда wanda
вандевеге vandeweghe
вандель wandel
ванденберг vandenbergh
вандер vander wander wanker
вандерлей vanderlei wanderlei
вандернот vandernoot
вандерсон vanderson wanderson
вандзина vanzina
вандом vendome
ванек vanek vaneck
ванета waneta
ванин vanin vanins
ванк vanc wank
ванкель wankel
ваннукки vannucchi
ваннье vannier
вано vano vaneau
ванханен vanhanen
ванху wanghu
ванцетта vanzetta
ванчура vancura
ванье vanier
ваньянь wanyan
ваня vanja vanya wanja vania wanya
вао wao
вар varus var
вара vara varah
варади varady
вараздат varazdat varaztad
варасина warashina
варбург warburg
варводич varvodic
варга varga vargha
варда varda warda
варен varenius varin
варинг waring
варлен varlen varlin
варли varley
вармердам warmerdam
варнке warnke
варо waro
варрон varro
варси varsi warsi
варт vaart varte
варужан varuzhan varoujan varouzhan varujan
варци varzi
васа wasa
васада wasada
васак vasak vassak
васама vasama wasama
васари vaszary
васашерна wasastjerna
васидзу washizu
васик vasik wathiq
васил vasil wasil
василе vasile vasilie vasilije
василев vasilev vassilev
василевский wasilewski vasilevskis vasilevskiy vasilevsky vasilewski wasielewski
василеску vasilescu
василий vasilij vasiliy vassili wassili vasilii wasyl
василики vasiliki vassiliki
василиос vasileios
василис vasilis vassilis
василиск basiliscus vasilisk
василиу vasiliou vassiliou
василопулос vasilopoulos
василь vasil vasilj
васильев vasilyev vasiliev vasiljevs vassiliev vassiljev
васильева vasilyeva vasilieva vasiljeva vassilieva vasylyeva
васильевич vasilyevich vasilevich vasiljevic vasilievich wassiljewitsch vasilevic
васильевна vasilyevna vasilevna vassilievna vasylivna vasiljevna wassiljewna
василько vasilko wassilko
василькович vasiljkovic wasilkovitch wasilkowicz
васильчиков vasilchikov wassiltschikow
василяускас vasiliauskas
васим vesim wasim
васино washino
васио washio
васиф vasif wasif
васич vasic
васичек vasicek
васия washiya
васкес vazquez vasquez
васко vasko wasko
васконселос vasconcelos
вассен wassen
вассер vasseur wasser vasser
вассерман wasserman wassermann
васслен vasselin
васфи vasfi wasfi
васэда waseda
васэи wasei
вата vata wata
ватабики watabiki
ватабэ watabe
ватада watada
ватаи watai
ватанабэ watanabe
ватануки watanuki
ватараи watarai
ватари watari
ватару wataru
ватасэ watase
ватерман waterman
ватикан vaticanus
ватия vatia
вато wato
ватрен watrin
ватье watier vattier
вауденберг woudenberg
ваут wout
ваутер wouter
ваутерс wauters
вафа vafa wafa
вахб wahb
вахванен vahvanen
вахид vahid wahid waheed
вахидов vaxidov vohidov
вахитович vachitovitsj vahitovich
вахман wachmann
вахтель wachtel
вахтер wachter
вахтмейстер wachtmeister
ваххаб wahhab
вахэи wahei
вацек vacek
вацлав vaclav vacslav
вацлавик vaclavik watzlawick
вацловас vaclovas
вачик vachik wacik
вачовски wachowski
вашингтон washington
веа weah
веббер webber
вебер veber weeber wober
вевер wever
вег vegh
вегелиус wegelius
вегенер wegener
вегер wager weger
вегман wegman
вегнер wegner
ведекинд wedekind
ведель wedel vedel wedell
ведемейер wedemeyer
ведрин vedrine vedrines
вейвер vijver
вейга veiga
вейганд weigand
вейде weijde weyde
вейдекоп wijdekop
вейден weijden weyden
вейдиг weidig
вейкко veikko
вейл vale
вейланд weiland
вейлер weyler
вейль veil veyle weyl
веймарн weymarn
вейн wein vane wijn
вейналдум wijnaldum
вейнкоп wijnkoop
вейс veiss weissowa wijs
вейсе weisse
вейсель veysel weissel
вейсенбрух weissenbruch
вейсенгоф weyssenhoff
вейтбрехт weitbrecht
вейцман weitzman weitzmann
вейч weitsch
векич vekic
веккер wecker
векки vecchi
веккьо vecchio
векманн weckmann
векослав vjekoslav vekoslav
векстрем weckstrom
вела vela vesela
веласкес velazquez velasquez
веласко velasco
велден welden
велер wohler
велес velez
вели veli wely vali
велиев valiyev
велизар velizar velisar
велий velius
велис veliz
величка velicka welychka
величкович velickovic
велленс wellens
веллесли wellesley
веллингтон wellington
веллман wellman
вело veelo velo
велозу vellozo veloso
вельес velles
вельзер welser
велькер welcker
велькович veljkovic
вельо veglio veljo
вельс wels
вельтер welter
вельфли wolfli
вельц welz
вельш welsch
веля velea wjela
вен veen ven veyne
венан venant
венансио venancio
венансиу venancio
венанций venantius
венда venda wenda
вендела vendela wendela
венделин wendelin
вендель wendel
вендерот wenderoth
венди wendi wendey
вендиму wendimu
вендланд wendland
вендлинг wendling
вендрель vendrell
вендт wendt
вене vene venet
венедиктович venediktovic venediktovich
венер wehner
венера venera wenera winira
венеция venetia
вениаминович weniaminowitsch veniaminovic venyaminovich
вениг wenig
веникс weenix
венингер veninger weninger
венк wenck
венков venkov wenkoff
веннберг wennberg
веннеманн vennemann wennemann
веннер wenner venner
веннерстрем wennerstrom
вент went whent
вентимилья ventimiglia ventimilia
венулей venuleius
венцель wenzel vencel venczel
венцеслав venceslav ventsislav ventzislav vjenceslav
венцеслаус wenceslaus wenzeslaus
венцлова venclova
венчер wentscher
венява wieniawa
венявский wieniawski
вер verus ver wohr
вера vera wera wiera
верас vairasse veras
вербек verbeek verbeeck
вербицкий verbitsky
верворт vervoort
вергер vergeer
вердагер verdaguer
верде verde verdet
вердум werdum
вердье verdier
вереш veres voros veress weores
верещагин vereshchagin veretschagin
вержес verges
вери very wairy wery
верин vereen
верити verity
веркайк verkaik
верле veerle verlet verley werleigh
верлен verlaine
вермелен vermeulen
вермель vermeule
вермеш vermes
вермильо vermiglio
верн vern verne
верне vernay verne
верней verneuil
вернек werneck
вернер werner verner worner
верни vierny verney verny
вернигероде wernigerode
верник vernik wernick
вернике wernicke verniquet
вернье vernier vergnier
веронезе veronese
веронези veronesi
вероника veronica veronika weronika
версаче versace
версель vercel vorsel
верслейс versluis versluys
верстег versteegh
версхюрен verschuren
верт werth vert weert weerth wurth
вертер werther
верфф werff
верхак verhaeghe
верхе verge
верхей verhey
верхейен verheyen verheijen
верховен verhoeven
верхук verhoek
верхюльст verhulst
верчелли vercelli
веселинович veselinovic
веслав wieslaw
веслава wieslawa
веспасиан vespasian wespazjan
веспуччи vespucci
весс woss
вессели wessely
весселс wessels
вессель wessel vessel
весси vesey vessey
вест vuyst westh
вествуд westwood
вестендорп westendorp
вестергор westergaard vestergaard
вестеринен vesterinen westerinen
вестерман westermann
вестерфельд westerveld westerfeld
вестерхольт westerholt
вестерхоф westerhof
вестман westman
вестмор westmore
вестфален westfalen westphalen
вестфаль westphal
вестхаймер westheimer
вестэвей westaway
вет vetus vet wet
ветер veter vetere
веттер vetter wetter
веттий vettius
веттштейн wettstein
ветурий veturio
ветцель wetzel wotzel
вехтер wachter wechter waechter
веццоли vezzoli
вечера vetsera
вечорек wieczorek
вечорковский wieczorkowski
ви wee vee wie
виаль vialle
виана viana vianna
виани viani viany
вибель wibel wiebel
виберли wibberley
вибий vibius vibio
вибулан vibulanus vibulano
вивека viveca
вивенций viventius vivenzio
вивиан vivian viviane vyvyan
вивика vivica
вивьен vivien vivean
виг vigh wieg
виган vigan wihan
виганд wiegand
вигард vigard wigard
виген vigen viguen
вигман wigman
вигмор wigmore
вигье viguier
вид vid wied
вида vyda wyda
видали vidali vidalie
виде wide wiede
видела videla vilia
видеман wiedemann wideman
виден vidin widen
видениус widenius
видерберг widerberg
видеркер wiederkehr
видерман wiedermann
виджу viju
видманн widmann
видмер widmer
видович vidovic
видое vidoje
виду veedu vidu
виейра vieira
виельгорский wielhorski
византиос vizantios byzantios
визер wieser vizer wiser
визингер wiesinger wisinger
визнер wiesner vizner
вийдинг viiding
вийк wijk
вийон villon
вийтанен viitanen
вик vic vik vicq wieck
викандер vikander wikander
викарио vicario
викенс wickens
викентий vincentius wikentij
викентьевич vikentievich wikentjewitsch
викерс vickers
вики vicki vicky vickie wicky
виккери vickery
викрамасингхе wickramasinghe wickremesinghe
викстрем wikstrom vikstrom wickstrom
виктор victor viktor wiktor
викторен victorin
викториен victorien
викторина victorine victorina viktorina
викторино victorino
викторио victorio
виктория victoria viktoria viktoriya victoire
викторович victorovich viktorovic viktorovych victorovitch viktorovish viktorovitsj
викторовна wiktorowna
викторьяно victoriano
виктюрньен victurnien
викунья vicuna
вил wiel
вилан whelan vilan wylan
виланд wieland wiland
виландер vilander wilander
вилар vilar vilard
вилардель vilardell
виласека vilaseca
вилбур wilbur
вилдерс wilders
виле wiehle wiele
вилейшис vileisis
вилен vilen wilen
виленский vilenskij vilensky vilna wilensky
вилер wheeler
вилим vilim wilim
вилкомирский wilkomirski
виллар villars
вилларе villaret
виллеке willeke
виллем willem villem
виллемер willemer
виллемс willems willemsz
виллен villain willen
виллермоз willermoz
виллетт willett
вилли willy willi villy
виллиан willian
виллибальд willibald
виллигхаген willighagen
виллумсен willumsen
вилма wilma
вилсон willson
вильбер vilbert
вильбранд wilbrand
вильгельм wilhelm vilhelm vilhelms
вильгельмина wilhelmine wilhelmina
вильдганс wildgans
вильде wilde vilde
вильденбрух wildenbruch
вильеда villeda
вильерс villiers
вильк wilk
вильке wilke wilcke
вилькен wilcken wilken
вилькер wilker
вильман willmann
вильмотс wilmots
вильмош vilmos
вильмс wilms vilms
вильнев villeneuve
вильория villoria
вильота villota
вильфрид wilfried vilfrid
вильхо vilho
вильчек wilczek
вильчинский wilczynski
вильчиньская wilczynska
вилья villa
вильяверде villaverde
вильяграса villagrasa
вильяканьяс villacanas
вильялобос villalobos
вильяльба villalba
вильям viliam vilyam
вильямиль villamil
вильянуэва villanueva
вильярес villares
вильярино villarino
вильярреаль villarreal
вильясека villaseca
вильясеньор villasenor
вим wim
виман wieman wiman
вимс weems
вин win vin ween wyn
винантс wynants winants
винге winge
винд vind wind
виндаст windust
виндек windeck
виндинг winding
вини feeney vini
винифред winifred
виниций vinicius
винк vinck vink wink
винкельман winckelmann winkelmann
винкельхок winkelhock
винклер winckler
винко vinko vinco
винн wynn wynne
винни vinnie winnie veanne winni
винник vinnik wynnyk
винницкая vinnitskaya winnicka
винницкий vinnitskiy vynnyckyj
вино vino vinot
виноградов vinogradov winogradow
винс vince vines
винсент vincent vincentiu
винсон vinson vinzon
винтер winter winther
винтерниц winternitz
винтерфельд winterfeld
винтерфельдт winterfeldt
винфрид winfried
винцентас vincentas
винценты wincenty
винценц vincenz vinzenz vincenc wincenc
винченци vincenzi
винчи vinci
винь vinh
виньегра viniegra
виньи vigny
виньо vignau vigneau
виньола vignola
виньоль vignoles
винья vigna vina
виньяль vignal
вио viau
виоланта violante
виолетт violette
виолье violier viollier
випсания vipsania
виргилиюс virgilijus
виргиниюс virginijus
вирджилио virgilio
вирджиния virginia
вире viret
вирему wiremu
виржини virginie
вирий virius
вирккала wirkkala
виркхаус wirkhaus virkhaus
виролайнен virolainen
вирт wirth wirt
виртанен wirtanen
виртель viertel
вирту virtu virtue
вирц wirtz wiertz wirz
виседо vicedo visedo
висент vicent
висенте vicente
висиосо vicioso
вискайно vizcaino
вискарра vizcarra viscarra
висконти visconti
висневский wisniowski
висс wyss visse
виссарион wissarion
виссарионович wissarionowitsch vissarionovich
виссхер visscher
вистингаузен wistinghausen
вит wieth
виталий vitaliy vitaly vitalijs vitalij vitalis witali
виталия vitalija vitalia
виталь vital wital
витальевич vitalievich vitalyevich
витаутас vytautas
витвицкий witwicki vytvytskyi
витгенштейн wittgenstein
вителлий vitellius
витен whiten wieten
витковский witkowski vitkovskis
витолиньш vitolins
витольд witold vitold
виторину vitorino
витория vitoria
витразий vitrasius
витри vitry
витте witte vittet
виттек wittek vittek witteck
виттенберг wittenberg
виттерс withers
виттиг wittig
виттинг witting
виттих wittich
виттман wittmann
виттория vittoria
витул vitulus
витуорт whitworth
витчер witcher
вихар vihar
вихард wichard
вихиль vigil
вихман wichmann
вицирий vicirius
вич vich wych veach
вишванатан viswanathan
вишер vischer wisher
вишес vicious
вишневецкий wisniowiecki vichnevetski vyshnevetsky
вишневская wisniewska wiszniewska
вишневски wischnewski
вишневский vishnevsky wisniewski vichnevski vishnevskii vishnevskiy visnovsky
вишнич visnjic
вишну vishnu vasanthan
вишня visnja vyshnya
вишняков vishnyakov visnakovs
владимир vladimir volodymyr vladimirs vladimer
владимирович wladimirowitsch vladimirovic vladimirovitch vladimirovitsj volodymyrovych
владимировна vladimirovna wladimirowna volodymyrivna
владислав wladyslaw vladislav vladyslav vladislavs wladislaus
владиславович vladislavovich vladislavovitch vladyslavovych
владица vladica
вламинк vlaeminck vlaminck vlamingh
власов vlasov vlassov
влахович vlahovic
влаходимос vlachodimos
влахос vlahos vlachos
влеминкс vleminckx
влиген vliegen
влигер vlieger
влит vliet vleet
влодарчик wlodarczyk
влодзимеж wlodzimierz
влчек vlcek
внук wnuk vnuk
во vo wo
воган vogan wogan
вод vaude wod
воджицки wojcicki
воеводский voievodsky voyevodsky
воейков vojejkov woeikoff
возенкрафт wozencraft
возняк wozniak
возняцки wozniacki
воин vainius
войда woyda
войнилович voynillovich woynillowicz
войнович vojinovic voinovich
войрш woyrsch
войтех vojtech voyteh
войтто voitto
войтыла wojtyla
войцех wojciech
войцеховский wojciechowski voytsekhovskyi
вокер vaucaire woker
воклен vauquelin
воланд voland wolande
волд vold wold
волде wolde
волдемар voldemars
воле wole wolie
волимонтович valimantaitis
волински wolinski
волк volk wolk
волков wolkow volkoff
волковский volkovskiy wolkowski
волконский volkonsky volkonskij volkonskiy
воллан vollan wollant
воллейко wollejko
волленгаупт wollenhaupt
володаревич volodarevitch volodarovych
володарский volodarsky
волошин voloshyn woloshyn
волузиан volusianus
вольгемут wohlgemuth wolgemut
вольдемар woldemar voldemar
волькаций volcatius
вольман volman wollmann
вольтер wolter volter voltaire
вольтман woltmann woltman
вольф wolff
вольфарт wohlfarth wolfarth
вольфганг wolfgang
вольфман wolfman
вольфрам wolfram
вольфрум wolfrum
вольфсон wolfsohn wolfson wolffsohn
вольфхарт wolfhart
вольфштейн wolfstein
вомака womacka
воме wome
вон vaughn
вонг wong vong
вонгсават wongsawat
вондрачкова vondrackova
вонс wons
вописк vopiscus
ворм worm vorm
вормс worms
ворн voorn vorn
воробьев vorobyov vorobev vorobiov vorobyev
воробьева vorobjova vorobeva vorobyova
воронов voronov woranau woronov woronow
ворст voorst
вортингтон worthington
вортманн wortmann
вос vos vohs
восканян voskanyan vosganian
воскресенский voskresenskiy woskressenski
востриков wostrikow
вотье vautier vauthier
воук wouk
воукс vokes
врабец wrabetz
врангель wrangel wrangell
вранчич vrancic
враувдент vrauwdeunt
врдоляк vrdoljak
вреде wrede vrede
врис vries
вром vroom
вроньский wronski
врубель wrobel
врублевский wroblewski
врховац vrhovac
всеволод vsevolod wsewolod wsiewolod
всеволодович vsevolodovich vsyevolodovitch
всеславич vseslavich vseslavics vseslavitch
ву vu woo
вуазен voisin
вугар vougar vugar
вугринец vugrinec
вудалл woodall
вудбери woodbury
вудберн woodburn
вудвилл woodville
вудворд woodward
вудкок woodcock
вудли woodley woodlee woodly
вудман woodman
вудринг woodring
вудро woodrow
вудсон woodson
вудхаус woodhouse
вуйович vujovic
вуйошевич vujosevic
вуйцик wojcik wuycik
вукасович vukasovic vukassovich
вукашин vukasin
вукич vukic
вукобратович vukobratovic
вукович vukovic vukovich
вукоманович vukomanovic
вукотич vukotic
вукчевич vukcevic vukcevich
вул wool wuhl
вулветт woolvett
вулгари voulgari
вулгарис voulgaris
вулдридж wooldridge
вуле voulet vule
вули wooley
вулли woolley
вулман woolman
вулрич woolrich
вулси woolsey
вулфовиц wolfowitz
вулфсон woolfson
вульсон vulso
вульф wolfe wulff wulf
вульфен wulfen wulffen
вульфенден wolfenden woolfenden
вундер wunder
вундерлих wunderlich
вунибальд winibald wunibald
вуоринен vuorinen wuorinen
вуртцель wurtzel
вурхис voorhees voorhies voorhis
вурц wurtz wurz
вуссов wussow
вутке wuttke
вуттон wootton
вучкович vuckovic
вуядин vujadin
вуясинович vujasinovic
высоцкий wysocki vysotsky wissotzky
высочанский wysoczanski
вытлачил vytlacil
выходил vychodil
вьен vien vienne
вьери vieri
вьет viet vieth
вьетто vietto
вьорика viorica
вьюда viuda
вэддингтон waddington
вэй wai vey
вэйл vail
вэйпин weiping
вэйтч veitch
вэл val
вэлда valda
вэллели vallely
вэлли valley
вэлори valorie
вэнн vann
вэнс vance
вэнь wen
вэньцзинь wenjin
вэньцзюнь wenjun
вэньчэн wencheng
вэньюэ wenyue
вэс vas
вюрц wurtz
вюст wust wuest
вяземский vjazemskij
вяйне vaino
вяйсяля vaisala
вяхи vahi
вячеслав vyacheslav veaceslav viatcheslav vyachaslau veacheslav viaceslav
вячеславович vyacheslavovich vjaceslavovic wjatscheslawowitsch
вячеславовна wjatscheslawowna
вяюрюнен vayrynen
вяянянен vaananen
гаан gaghan gahan
габай gabay gabbay
габбьядини gabbiadini
габе gabet
габен gabin
габи gaby gabi
габибулла gabibulla habibulla
габиль habil qabil
габиний gabini gabinius
габлер gabler gubler
габольд gabold gabolde
габрич gabric gabrych
габриэль gabrielle gabri gabriel
габсбург habsburg
габури gabourey gabourie
гавацци gavazzi
гавел havel
гавер gawlor
гавий gavius gavio
гавирия gaviria
гавран gavran havran
гавриил gavriil gawriil gavril
гаврилович gavrilovich gavrilovic gawrilowitsch gavriilovitch gavrilovitch gavrilovitsj
гаврич gavric
гаган gagan gahagan
гагемейстер hagemeister
гад gadh
гада ghada gada
гаде gade guadet
гаджа gajah
гаджиев gadjiev
гаджиева gadzhiyeva
гаевский gajewski gaevsky
гаек gajek
газали ghazali ghazaleh
газенклевер hasenclever
гай gaius gaio gai cayo
гайдош gajdos
гайер geier guyer
гайлит gailit gailitis
гайоз gaioz
гайон gayon guion
гайони gaioni gajoni
гайс geis guise
гайсрайтер gaisreiter geisreiter
гайсслер geissler
гайто gaito
гайтон guyton gyton
гайя gaia
гак gac gak
гал gaal gal
галактион galaction galaktion
галван galvao
галеацци galeazzi
галеаццо galeazzo
галеви halevy halevi
галерий galerius
галерия galeria
гали ghali ghaly
галик halik
галилей galilei
галиндес galindez
галица galica
галиция galizia
галич galic galich
галкин galkin halkin
галл gall galus
галлахер gallagher gallacher gallaher
галликсон gullickson
галлуа gallois
галлэ gallait gallay
галуст galust calouste
гальбан halban
гальбао galbaio
гальвес galvez
гальего gallego
гальегос gallegos
гальен galien gallen
гальера galliera
гальфион galfione
гальяно galiano gagliano
гальярди gagliardi
гальярдо gallardo galiardo
гальярт gallart galiart
гам gam game
гамблен gamblin
гамбург hambourg gamburg hamburg
гамбургер hamburger
гамейро gameiro
гамен gamen hamen
гамес gamez
гамлет hamlet
гаммер gummer
гамсун hamsun
ган gang
ганаха ganaha
гангули ganguly
ганди gandhi gandy ghandi
ганем ganem ghanem
ганземан hansemann
ганзен ganzen hanzen
гани ghani gani
ганкель hankel
ганн gunn ganne
ганнеман hannemann
ганнер gunner
ганнибал gannibal hanibal
ганнинг gunning
ганновер hannover
ганнуши ghannouchi ghannushi
ганс hans gans
ганский gansky hanski hansky
гануш hanus
гань gan gagne
ганье gagne
ганьебен gagnebin
ганьо ganio
ганьон gagnon
ганьян gagnan ganan
гар gar gahr
гара gara garat
гаранд garand garande
гаранча garanca
гарашанин garasanin
гарбатт garbutt
гарбахоса garbajosa
гарби garbi gharbi
гарвуд garwood
гард gard guard
гарденберг hardenberg
гаревал garewal
гарет gareth garath garet
гариб gharib
гарлик garlick
гарму garmo garmou
гарнетт garnett gannett gurnett
гарно garneau
гарнье garnier
гаро garo garot
гароццо garozzo
гаррет garrett garret
гарри harry
гарриг garrigue
гарригес garrigues
гаррик garrick
гаррис garriz
гарсен garcin
гарсес garces
гарсия garcia
гарт garth gart
гартиг hartig
гартунг hartung
гару garu garou
гарфилд garfield
гарция gartzia
гас gus gas
гасан hasan gasan
гасанов hasanov
гасеми ghasemi
гасиштейнский hasistejnsky
гаск gasc
гаско gasco
гаскойн gascoigne gascoyne gascoine
гаскон gascon
гассан ghassan gassan
гассенпфлуг hassenpflug
гассикур gassicourt
гассман gassman gassmann
гаст gast gust
гастин gustin
гастингс hastings
гасымов gasimov
гасьен gatien
гатерий haterius
гато gato gateaux
гатри guthrie
гатто gatto gatteaux
гаттузо gattuso
гау gouw gaou
гауденцио gaudenzio
гауди gowdy gaudi goudy
гауптман hauptmann
гаури gauri ghauri
гаутам gautam goutam
гауэр gower gauer
гафар gafar ghafar
гафури gaffurius gafuri
гаффни gaffney
гацфельдт hatzfeldt
гаццоли gazzoli
гашимов gashimov hashimov
гашка gaska haschka
гашо gachot
гашпар gaspar
гаштан gastao
гаштольд gostautas
гаэль gael gaelle
гаэтан gaetan gaetane
гаюи hauy
гбехо gbeho
гваллог gwallog
гвардиола guardiola
гварнери guarneri
гварньери guarnieri
гвен gwen
гвендолин gwendoline
гвида guida
гвиди guidi
гвидо guido gvido
гвилим gwilym
гвиллим gwillim
гвин gwynne gwyn
гвинет gwyneth
гвладис gwladys gwladus
гвозденович gvozdenovic
гвюдрун gudrun
ге gyo ge
геббельс goebbels
гебре gabre
гебреселассие gebrselassie ghebreslassie
гебуза guebuza
гебхард gebhard
гебюр gebuhr
гевара guevara
гевелий hevelius
гевонд ghevond ghevont
гега gega ghega
геганий geganius
гедди geddie geddy
геде gede gaede
гедж guedj
гедий hedius
гедин gedin hedin
гедион gedion gedoyn
гедройц giedroyc giedraitis
гедрюс giedrius gedrjus
гез guez
геззаль ghezzal
гейб gabe geib
гейбель geibel
гейберг heiberg
гейбл gable
гейгер geiger
гейда gueida
гейденгайн heidenhain
гейденрейх gejdenrejh heydenreich
гейдж gage
гейдрих heydrich
гейдук heyduk
гейер geyer geijer
гейни gainey
гейнор gaynor
гейнс gaines gaynes
гейнсборо gainsborough
гейр geir gair geirr
гейровский heyrovsky
гейс gijs qeys
гейт gate geyt
гейтс gates
гек gok
геккель heckel
геккер hecker
геко gjoko
гектор hector hektor
гекхан gokhan
гекче gokce
гекчек gokcek
гел geel
геле gele gole
гелен gehlen
гелльнер goellner gollner
гельбиг helbig
гельва elva
гельвий helvius
гельмут helmut helmuth
гельо geljo gueglio
гельц golz
гемар gemar gueymard
гембицкий gembicki
гемин geminus gemino
гендель hendel haendel handel
генезий genesio
генехтен genechten
геннадий gennady gennadi gennadij gennadiy gennadius ghenadie
геннадьевич gennadjewitsch gennadyevich gennadevic gennadiyevich
геннадьевна gennadevna gennadyevna
геннобавд gennobaud genobaud
геноуэй genoway
генри henry
генриетта henriette henrietta
генрикас henrikas
генрих heinrich henrich henricus
генрихович genrihovic genrikhovich
генслер hensler
гентри gentry
генуций genucius genuci genucio
генц goncz gentz genz
генцен gentzen
генци gonci gonczy
генцкен genzken
генюль gonul
георг georg georgius
георге gheorghe gjorge
георги georgii gyorche
георгиев georgiev gheorghiev
георгиевич georgievich georgijewitsch georgievic georgyevich georgevich georgevitch
георгиевна georgiyevna gueorguievna
георгиевский georgievski
георгий georgi giorgi georgiy georgij georgii gieorgij
георгиу gheorghiu georgiou
георгицэ gheorghita
гепперт geppert goeppert
гер ger goehr gor guers
герай giray
гераклид heraclides
герардески gherardeschi
герарди gherardi
герардо gherardo
герасим gherasim
гербель herbel
герберт herbert
гербурт herburt
герге gergo
гергес gorges
герги gjergji
герда gerda herda guerdat
герен guerin goren
геренний herennius herennnius
герети gerety
гери gehry guery
герин guerin
геринг gehring gering haring
герке gerke gercke
геркулес hercules
герли gurley
герлих gerlich
герлиц gorlitz
герман hermann herman german herrmann
германик germanicus
германович germanovich hermanowicz
гермес hermes
гермий hermiae hermias
гермина hermine
гермиона hermione
гермоген hermogenes
гермогениан hermogenianus
гермократ hermocrates
герн guerne
гернер gerner gorner
гернес hoernes hornes
герни gurney
геров gerov gerow
геронтий gerontius
герр guerre gurr
герра guerra
геррейру guerreiro
герреро guerrero
герри gerrie
герритс gerritsz
геррон gerron guerro guerron
герстенмайер gerstenmaier
герт gert geert gehrt
герта herta hertha gerta
гертель hertel gertel
гертемакер gortemaker
гертерих herterich
герти gerty gerti gertie
гертл hertl
гертлер gertler gortler
гертнер gartner gaertner gertner
гертруда gertrud geltrude
гертс geurts gehrts gerts
герхарди gerhardi
герхардт gerhardt
герхарт gerhart
герц hertz gertz gerz goerz gortz herc
герцегович hercegovic
герцог hertzog
герч gertsch
герш giersz gersz
гершвин gershwin
гершкович gershkovich hershkowitz
герштейн gerstein gershteyn
герымский gierymski
гесинк geesink gesink
гесс guess
гессе hesse
гессен gessen hessen
гесслер gessler hassler
гесслинг goessling hessling
гесснер gossner
гест guest geest
гете goethe gothe gete
гетин gethin
гетта guetta
гетти getty hetty
гетулик gaetulicus
гетц goetz getz
гетце goetze gotze
геула geula geulah
гефестион hephaestion
гец gotz
геци geczi geczy
геч gotsch
геше gesche
гешен goeschen goschen
гешке geschke
гешоннек geschonneck
гжегож grzegorz
ги gee gi
гиа ghia
гибаль guibal
гиббс gibbs gibbes
гибе guybet guibe
гибер guibert giesbert hiberus
гибрида hybrida
гибу gibu ghibu
гиви guivi
гигер giger gyger
гидзо gizo
гидли gidley
гидо gido giedo
гиерокл hierocles
гижицкий gizycki
гизеке giseke
гизелер gieseler giselher
гиити giichi
гиитиро giichiro
гиймен guillemin
гийом guillaume
гийсберт gijsbert
гийярд guillard
гила gila guila
гилад gilad ghilad
гилани gilani gillani
гиларий hilarius
гилбо guilbeau
гилбрет gilbreth
гилен guilaine
гилкрист gilchrist
гилл gill guill
гиллель hillel
гиллеспи gillespie
гилли gilley gilli
гиллон gillo
гилмор gilmour
гилпэтрик gilpatric
гилфойл guilfoyle
гилфорд gilford guilford
гиль guil
гильбер guilbert
гильбо guilbaut guilbeault guilbeaux
гильда gildas
гильем guillem
гильен guillen
гильерме guilherme
гильермо guillermo
гильямон guillamon
гиляриевич gilyarievich gilyarovicha
гим guim ghim
гима gima guima
гимар guimard
гимарайнш guimaraes
гимбаяси ginbayashi
гимбл gimbel gimble
гимли himly
гиммлер himmler
гимпу ghimpu ginpu
гин gin gjin
гинда ghinda ginda guinda
гинденбург hindenburg
гинди gindy guindi
гинзбург ginsburg guinsburg
гини ghini ginova guinee
гинтер ginter ginther
гионе ghione
гипатия hypatia
гиппарх hipparchus
гиппиус hippius gippius
гиптнер gyptner
гир gere gier gear ghir gire
гира gira guira
гирадо guirado
гирао guirao
гираут giraut guiraut
гираш gierasch
гирдвайнис girdvainis
гириджа girija
гирке gierke
гирландайо ghirlandaio
гиро guiraud
гирсберген giersbergen
гирт girts gyrth
гирц geerts geertz
гис guys gys
гисабуро gisaburo gizaburo
гисберт gisbertus gysbert
гиси gishi
гисин geesin gishin gissin
гиске gieske giske
гиско gisco guisco
гислен ghislain ghiselin
гислер giesler
гисон geeson
гита geeta ghita
гитар guitar
гитарт guitart
гитерас guiteras
гитиан guitian
гитлер hitler gitler
гитон guiton guitton
гитри guitry
гихарро guijarro
гихэи gihei
гишар guichard
гия guia
глабрион glabrio
главачек hlavacek
гладстон gladstone
глазгоу glasgow
глан glahn
гланц glantz glanc glanz
гласнович glasnovic
глеб gleb hlib
глебко glebko hlyabko
глебович hlebowicz glebovich
глезер glaeser glezer
глейзер glazer
глейм gleim
глейхен gleichen
глейшер glaisher
глен glen glehn
гленис glenys
гленн glenn glenne
гленни glennie
гливс gleaves
глизе gliese
глик glick glik
гликенхаус glickenhaus
гликман glickman
глин glyn glean
глиндур glyndwr
глинка hlinka glinka
глинн glynne
глинский glinskis glinsky
глисон gleason gleeson
глобочник globocnik
гловацкий glowacki
глория gloria
глухов gluhov
глэд glad
глэйзбрук glazebrook
глюк gluck
глюмер glumer
гней gnaeus cnaeus gneus
го go guo goh goo
гоба gobat gqoba
гоббс hobbes
гобе gobet gobyo
гобель goebel
гобер gobert gober
гобле goblet
гобо gobaut gobo
говедарица govedarica
говерс gowers
говорка hovorka hovurka
гог gogh gog
гогендорп hogendorp
гогенштауфен hohenstaufen
гогич gogic
годар godard godar godart
годвин godwin
годдар goddard
годе godet gaude gode
годебский godebski
годен godin gaudin
годжа goja
годзе godse
годзо gozo
годия godia
годлевский godlewski hadleuski
годли godley
годо godo godeau
годой godoy godoj
годфри godfrey
годфрид godfried
годфруа godefroy godefroid godefroi
гозали ghozali
гозлен gauzelin
гоинс goines
гоити goichi goiti
гойер geuer gooyer
гойко gojko
гойкоэчеа goicoechea
гойтейн goitein
гойтия goitia
гойя goia
гок gock gauke
гокхале gokhale
гола gola golaz
голайтли golightly
голан golan holan
голбан golban holban
голд gold gauld
голдвин goldwyn
голди goldie
голдсмит goldsmith
голдстайн goldstine
голдстоун goldstone
голдсуорти goldsworthy
голдхабер goldhaber
голдштейн goldstein
голем golem goulem
голеску golescu
голик golic holik
голицын golicyn golitsyn galitzine gallitzin golytsin galitzin
голич golic
голланц gollancz
голль gaulle goll
головин golovin golovine
голомб golomb golab
голсуорси galsworthy golesworthy
голуб holub golub
голубев golubev golubevs golubiew
голубева golubeva holubeva
голубич golubic
голубович golubovic
голубцова golubtsova holubcova
голуховский goluchowski
гольбейн holbein
гольдарас goldaraz
гольдбах goldbach
гольдшмидт goldschmidt
гольтерман goltermann
гольц goltz goelz golz
гольциус goltzius
гольшанский olshanski
гомбо gombald gombaud gombauld
гомбожавын gombojavyn
гомбош gombos
гомельский gomelsky
гомер homer gomer
гомес gomez gomes
гомон gaumont
гомперц gomperz gompertz
гонгор gagor gongor
гонде gonder gondet
гонелла gonella gonnella
гонно gonneau gonno
гонорат honoratus
гонорий honorius
гонсалвес goncalves gonsalves
гонсалвеш goncalves
гонсалес gonzalez gonzales
гонсало gonzalo
гонсалу goncalo
гонсальвес goncalvez gonzalvez
гонт gaunt
гонтье gauntier gonthier
гонтьер gontier
гончаров goncharov goncarov
гор gor gohr
горавский goravsky gorawski
гораздовский gorazdowski
горак horak
горакова horakova
горам gorham goram
гораций horatius
горая goraj
горбах gorbach
горбачев gorbachyov
горбунов gorbunov gorbunow
гордан gordan gordhan
горджес gorges
горди gordy gordie
гордиенко gordijenko hordiyenko
гордильо gordillo
гордин gordin gordine
горе goryo
горен goren gaurin
гори gori goree gorie
горлач gorlach gorlaci gorlatch
гормли gormley
горни gorni gorny
горо goro goreux
горовиц horowitz
горостиса gorostiza
горрево gorrevod
горрис gorriz gorris
горс gorce gores
горсач gorsuch
горси gorcey
горский gorskii gorskiy gorsky
гортензий hortensius hortensi
гортензия hortense hortencia hortensia
горшков gorshkov gorshkow
госало gozalo
госвами goswami
госе gosho
госи goshi
госима goshima
госон goson gozon
госс goss gosse
гостилий hostilius
гот goth
гота gota gotha
готлиб gottlieb gotlib gotlieb
готовац gotovac
готфрид gottfried geofroy godtfred gottfriedt
готхард gotthard gotthardt
готхельф gotthelf
готхильф gotthilf
готхольд gotthold
готье gautier gotye
гоу gow
гоуд goad
гофман hofman gofman
гофмейер hoffmeyer hofmeier
гофф goff goffe
гохар gohar
гохара gohara
гохэи gohei
гоце goce
гоццадини gozzadini
гоцян guoqiang
гра gras
грааф graaf graaff
граббс grubbs
грабов grabow
грабский grabski
гравиц grawitz
гравье gravier
градецкий hradecky
гражина grazyna grazina
грайнер greiner
гракх gracchus
грамматик grammaticus grammatikos
грамон gramont
гранат granath
гранди grandi grundy grandy
грандидье grandidier
гранж grange
гранжан grandjean
граний granius grani
грановская granowska
грантиньш grantins
гранье granier
грапов grapow
граса graca
грасиан gracian
грасиас gracias
грасс grasse grass
грассе grasse grasset
грасьела graciela
грат gratus grat
графланд graafland
графф graff graeff
грациан gratian graciano gracjan gratianus
грациани graziani
грациано graziano
грациэлла graziella
грация grazia
грач gratsch
грачевский gracevskij grachevsky
грачуи hrachuhi
гребе graebe greber grobe
гребнер graebner
гревен grevin
гревениц graevenitz gravenitz
гревилл greville
гревиль grevill greville
грегор gregor gregoor
грегори gregory gregori
грегуар gregoire
греденер gradener graedener
грезли gresley
грей grey greye
грейвз graves
грейг greig
грейдон graydon
грейзер grazer
грейси gracie grayce
грейф greif greiff grafe
грейфенберг greiffenberg
грек grech
греко greco grayco
грелевский grelewski
грель grehl grell
грелье grelier grellier
грембла grimblat
гренвилл granville
гренвиль grenville
грендаль grondahl grondal
гренинг groning
гренье grenier
грета greta grethe
грете grete grothe
гретхен gretchen
греф graef greef gref
гржимали hrimaly
гржимек grzimek
гриб grebe grib
грибель griebel
грив grieve greive
гривз greaves
григ gryg grig
григор grigor krikor grikor
григореску grigorescu
григорий grigory grigori grigoriy hryhorij gregorius grigoiriy
григоров grigorov grigorovs
григорьев grigorev grigorjev
григорьева grigorieva grigorjeva
григорьевич grigorevic grigorevich grigorjevic grigorjewitsch grigorievitch grigorjevich
григорьевна grigoryevna grigorievna grigorivna
гризебах grisebach
гризи grisi
грили greeley
гриллуш gryllus
грим grim griem
гримвуд grimwood
гримметт grimmett grimmette
гримо grimaud grimault
грин greene grin
гринбаум greenbaum
гринберг greenberg greenburg grinberg grynberg
гринблатт greenblatt
гринвальд greenwald
гринвелл greenwell
гринвуд greenwood
грингард greengard
гринд grinde
грининг greening gruening
гринли greenlee
гринлиф greenleaf
гринспен greenspan
гринспун greenspoon greenspun grinspoon
гринуэй greenaway greenway
гринфилд greenfield
гринхолл greenall
гринцевич grincevicius
гринштейн greenstein
грир greer
грирсон grierson
грис gris gries
грисбах griesbach griessbach
грисон greason grison
грисуолд griswold
грит greet
грифид gruffydd gruffudd
гриффит griffith
грихальво grijalvo
грихтинг grichting
гриша grischa grisha
гришэм grisham
гро gros gro graux
гроддек groddeck
гродецкий grodecki grodziecki
грожан grosjean
гройч groitzsch
грол grohl grol
громыко gromyko hromyka
гронский gronskii gronskiy gronsky hronsky
гросман grossmann
гросс gross grosz
гроссман grossman grossmann
грот groth grooth
гротгар grothgar
гроте grote groote grothe
гроув grove
гроувер grover
грох groh
грудзень grudzien
грулл gruelle
грум groom
грумбах grumbach
грумбридж groombridge
груссе grousset
груша grusa gruscha
грушецкий grouchetski grushetskiy gruszecki
грушка gruszka hruska
грушовский hrusovsky
груя gruia
грэв greve
грэй gray
грэйди grady
грэйнджер granger grainger
грэйс grace
грэйсон grayson
грэм graeme
грэммер grammer
грэндон grandon
грэттон gratton
грэц graetz
грю grew gry
грюммер grummer
грюмьо grumiaux
грюн grun
грюнбаум grunbaum
грюнберг grunberg gruenberg
грюнвольд grunwald
грюнфельд grunfeld gruenfeld
грютерс gruters
грюттер grutter
грюцмахер grutzmacher
гуайта guaita
гуалтьеро gualtiero
гуан guang gouan
гуаньчжун guanzhong
гуардия guardia
гуарко guarco
гуати guati guaty
гуахардо guajardo
губерман huberman
гуган gaughan
гуггенхайм guggenheim
гуги googie gugi
гуд good goode
гудайтис gudaitis
гудвин goodwin
гудвинс goodwins
гуде goede gude
гудель gudelj
гуди goody goodey
гудинг gooding
гудини houdini
гудович gudovic
гудолл goodall
гудрич goodrich
гудсон goodson
гудьир goodyear
гузенбауэр gusenbauer
гуи gouy
гуй gui goey
гуйе gueye
гуйяш gulyas
гукас ghukas guokas
гулар goulard
гулд gould goold
гулдинг goulding
гулиев guliyev
гульельми guglielmi
гульельмо guglielmo
гульон gullon
гульотта gugliotta gullotta
гуляев gulyayev guliayev
гулям gulom hulam
гума goumaz guma
гумбольдт humboldt
гумерсиндо gumersindo gumercindo
гуммель hummel
гумплович gumplowicz
гун gong gun
гунаван goenawan gunawan
гунар gunar gunars
гундлах gundlach
гунке gunke hunke
гункель gunckel gunkel
гунсунь gongsun
гупиль goupil
гура gora gura
гурав gaurav
гурари gourari gourary
гурбан hurban
гурвиц hurwitz
гурвич gurvitch gurwitch gurwitsch
гурген gurgen gourgen
гурден gourdin jourdren
гурецкий gorecki
гури guri gouri gurie
гурка gorka
гурмит gurmeet
гурмон gourmont
гурмузаки hurmuzachi hurmuzaki
гуровский gurowski
гуррия gurria
гурска gorska
гурский gorski
гуру guru guruh
гус goes geus
гусейн huseyn gusein
гусейнов huseynov guseinov
гусикэн gushiken
гусман guzman gusmao gusma
гуссе gousse gousset
гуссенс goossens goessens
густав gustav gustaf gustaw gustavs gusztav gustaaf
густаво gustavo gustau gusttavo
густавсдоттер gustafsdotter gustavsdotter
густавсон gustavson gustawson
гутерреш guterres
гути guti guty
гутман gutman guttman guttmann
гуттен hutten
гутфрейнд gutfreund
гутьер gutier hutier
гутьеррес gutierrez
гуха guha
гуццанти guzzanti
гуч gooch
гуэль guell
гуэн gouin guen
гуэррьери guerrieri
гхулам ghulam
гэбби gabby
гэдд gadd
гэддис gaddis
гэй gay
гэйл gale gail gayle
гэлбрейт galbraith
гэллап gallup
гэлловэй galloway
гэмба genba
гэмбл gamble
гэммон gammon
гэн gen geng
гэнго gengo gengi
гэндзабуро genzaburo
гэндзи genji
гэндзиро genjiro
гэндзо genzo
гэнкити genkichi
гэнн gann
гэннон gannon
гэнсе gensho
гэнсин genshin
гэнсиро genshiro gensiro
гэнъе genyo
гэнъити genichi
гэнъитиро genichiro
гэтлин gatlin
гювен guven
гюйон guyon
гюлен gulen
гюлер guler
гюллинг gylling
гюллих gullich
гюльбахар gulbahar
гюльджан gulcan
гюльтен gulten
гюльшен gulsen
гюн gun gyun
гюнгер gungor
гюндеш gundes
гюндюз gunduz
гюнеш gunes
гюнтер gunther gunter gunthor
гюнтхардт gunthardt
гюрбюз gurbuz
гюрель gurel
гюркан gurkan
гюрсель gursel
гюрсес gurses
гюртнер gurtner
гюрюн gurun
гюс guus
гюстав gustave
гютер hueter huter
гютербок guterbock
гютеридж gutteridge
гюттлер guttler
гюхт gucht
гюэ guay
даан daan dahan
дабади dabadie
даби dabi dabit
дабижа dabija
даблдэй doubleday
даблин dublin
дав dove
давандзати davanzati
давани davani dawani
даванцо davanzo
дави davy dahvi davi
давид dawid david dafydd
давидович davidovich davidovic dawidowitsch
давит dawit
давуд dawud davud
давыд davyd davids
давыдович davidovic davydovich
даг doug dague
дагган duggan
дагер dager daguerre
дагни dagny dagney
дада dada dahdah
дадда dadda daddah
даджани dajani
даджен dudgeon
дадзаи dazai
дади dadi dadis
дадич dadic
дадли dudley
даидзабуро daizaburo
даидзиро daijiro
даидзо daizo
даиитиро daiichiro
даикити daikichi
даикитиро daikichiro
даикухара daikuhara
даира daira dhaira
даиси daishi
даисиро daishiro
даити daichi
даито daito daitoh
дай dye dai
дайан diane dian dyan diahann dyanne
дайана dayana dayane
дайер dayer dier
дайзенхофер deisenhofer
дайк dyke dike
дайкстра dykstra
даймлер daimler
даймонд diamond dimond dymond
дайнис dainis
дайнхарт dinehart
дайнюс dainius
дайонн dionne
дайрон dairon dayron
дайсарт dysart
дайтерс deiters
дайэнн diahnne diann
дайя daya daiya
дайян dianne
дакворт duckworth
дако dako dacko
дакоста dacosta
дакс dachs
далем dahlem
далессандро dalessandro dallesandro
далила dalila dalilah
далин dahlin dalene dallin
далип dalip duleep
далия dalia
даллапиккола dallapiccola
далман dahlman
далримпл dalrymple
даль dahl dal dalle dael dals
дальбек dahlback dahlbeck
дальбре dalbret
дальгрен dahlgren
дальзер dalser
дальке dahlke
дальманн dahlmann
дальстрем dahlstrom
дамаркус damarchus damarcus
дамаскин damaskinos damaskin
дамброзио dambrosio
дамиан damian damiao
дамм damm damme
даммартен dammartin
даммерт dammert dummerth
дампьер dampier
дамрош damrosch
дамс daems dahms
дамьен damien damiens
дамьян damjan
дамьянович damjanovic
дамянов damianov damjanov
дан dahn done
данаган dunagan
данаилов danailov danailow
данбар dunbar
дандас dundas
данджело dangelo
данди dundee
дане danet
данезе danese
данетан danethan
дани dani dany danie
даниел danijel
даниил daniil danijil danyyil
даника danica danika
данилевский danilevsky danilewski
данилов danilov danilovs
данилович danilovich danilovic danylovich
даниловский danilowski
даниэлу danielou
даниэль daniel daniele danell danielin danyel
данияр daniyar daniar
данкансон duncanson
данкер dancker danker
данкити dankichi
данкли dunklee dunkley
данн dunne
даннекер dannecker
дано dano daneau
данси danshi
дансуорт dunsworth
данташ dantas
дантин dantine
данфи dunfee
данфорд dunford
данцевич dancevic dancewicz
данци danzi
данциг dantzig danzig
данэм dunham
дар dar dahr dard
дара dara daragh
дараньи daranyi
дарваш darvas
дарвин darwin darvin
дарвиш darwish darwich
дарден darden daerden
дарденн dardenne
даре dare daret
дарендорф dahrendorf
дареццо darezzo
дарзиньш darzins
дари dary
дарио dario darijo
даркин durkin
даркур dharcourt
дарли darley darlie
дарлин darlene darleen
дарлоу darlow
дармстетер darmesteter
дармштадтский darmstadt
дарнбаро darnborough
дарнли darnley
дарнувиль darnouville
даррел darrell darrel
даррелл durrell darrall
дарроу darrow
дарси darcy darcey darcis
дарсоно darsono dharsono
дархэм durham
даршан darshan dharshan
дарье darrieux
дарья darya daria darja darija dariya
дарюс darius
дасович dasovic
дассановски dassanowsky
дассен dassin
дастин dustin
дасье dassier
датт dutt
датта datta dutta
даттин duttine
даугирдас daugirdas dowgird
дауд dowd daud dahoud daoud dawood dawoud
дауда daouda dauda
даудэлл dowdall dowdell
даукша dauksa dauksha
даулинг dowling
даун down
дауни downey downie dawnay
даунс downes
дауэр dower
дафна daphne dafna daphna
дафф duff
даффелл duffell
даффи duffy duffee duffey
даффилд duffield
даффин duffin
дачер dutcher
дачиан dacian
дашийн dashiin
дашков dashkov daskov
дван dwan
двигубский dvigubski dvigubsky
двора devora dvora
дворкин dworkin dvorkin
дворски dvorsky dworsky
деанджело deangelo
деба deba debah debat debats
деби debie deby
дебора deborah debora
дебра debra debrah
дебре debray debret debreu
девани devaney
девер dever devere dewaere
деверо devereaux devereux
деветци devetzi
девид dayvid devid
девиль deville
девильдер devilder dewilder
девин devin devinn
девито devito devitto
девитт dewitt
девиц dewitz
дево deveaux
девольф dewolf dewolfe
девон devon devaughn
девор devore
деври devry
деган degan degand
деге daege dege
дегер deger deguere
деги deghy deguy
дего degaw dego
деде dede dedet
дедре dedreux
дедрик dedrick dedryck
дежан dejean
деже dezso
дежман dezman
дезидери desideri
дезидерий dezydery
дезире desire desiree
дезри desiree desree
дейвис davies deivi
дейдду daddo
дейк dijk dake
дейкер deiker daker
дейкстра dijkstra
деймс dames
дейн dain dayne dein deyn
дейна dejna deyna
дейтон deighton
дейц deits deutz
декав descaves
декан decaen
декарло decarlo
декен deken decaisne
декер decker
декерс deckers
деккен decken
деклан declan
деклерк declercq
деко decaux
декомб descombes decombes
декре decrais decres
декс dex
дексипп dexippus
декстер dexter
дектер decter
деку deco decou decouz
декурсель decourcelle
делавинь delavigne
делайл delisle
делакруа delacroix
делакур delacour
делани delaney delanie
делапорт delaporte
деларош delaroche
деларю delarue
деле delay
делез deleuze
делер dohler delair
дели deli dely dehli delie
делибашич delibasic
делич delitzsch
делия delia
делияннис deligiannis
делле delle doelle
деллингсгаузен dellingshausen
делонг delong delag
делор delord delort
делуиз deluise
делфи delfi delphi
дельбрюк delbruck
дельвеккио delvecchio
дельво delvaux
дельпи delpit
дельпорт delporte
дельфин delfin delphyne dolphin
делюган delugan
делюка deluca
деляну deleanu
деманж demange
демар demar demare
демаре desmarets desmarais demare
демарко demarco
демаркус demarcus
дембицкий debicki
дембовский dembowski
деме deme dome
демель dehmel demel
дементьев dementiev dementyev
деметриу demetriou
демийи demilly
демион daemion demion
демирджи demirci
демирташ demirtas
демоль demol demole
демонжо demongeot
демор demoor demore
демпси dempsey dempsie
демут demuth
демьян demjan demyan
ден den dehn
денар denard
денгоф denhoff donhoff doenhoff
денер dehner dener
дениз deniz denize
денис denis deniss denice dzyanis
денисова denisova denissowa
денисьев denisjev
дениц donitz
деннехи dennehy
денни denny denney denne
денсмор densmore
дентат dentatus
денье denier
депардье depardieu
деплер doepler
деплешен desplechin
депре desprez despres despretz
дербес derbez
дерби derby
дербишир derbyshire
дервиш dervis
дерек derek dereck
дери dery deri dhery
дерик deric deryck derik
деринг doring dohring
дерк derk durk
деркс derckx derkx
дернер dorner doerner
деро dero derot desrau
дероса derose
дерри derry dorrie
деррикс derricks
дерфлингер derfflinger dorflinger
дершау derschau
десайи desailly
десме desmet
десмонд desmond desmonde
деспотович despotovic
десси dassy dessi dessie dessy
дестини destinee destiny
детлеф detlef dettlef
детре detre detrez
детуш destouches
деферр deferr deferre
дефо dafoe defoe defauw
дехейвен dehaven
дециан decianus
деций decius
децим decimus
дечен dechen dechan
дечи decsi decsy
дешам deschamps
дешанель deschanel
дешмукх deshmukh
деян dejan deyan deian
джаар jaar
джабер jaber
джабир jabir djabir jabeur
джавад javad
джавади javadi
джаваншир cavansir dzhavanshir
джавед javed
джавид javid
джаган jagan
джаганнатха jagannatha
джад jud
джада jada
джадд judd
джадж judge
джадсон judson
джаич dajic
джако jaco djako
джакобини giacobini
джакомелли giacomelli
джакометти giacometti
джакомини giacomini
джал dzal jal
джалал jalal
джалали jalali
джалалуддин jalaluddin
джалил jalil
джалили jalili djalili
джалма djalma
джалович dalovic
джалолов jalolov
джамаал jamaal
джамал jamal dzhamal
джамаль djamal jamale
джамар jamar
джамбаттиста giambattista
джамель djamel
джамила jameela jamila
джамиль jameel
джамиля djamila jamilia
джамир jameer
джамме jammeh
джамп jump
джампаоло giampaolo
джампьеро giampiero
джамшид jamshid camsid jamsheed jamshied
джамьянг jamyang
джан gian djan
джанг jang
джанго django
джангреко giangreco
джандан candan
джанет janet djanet
джанетт janette
джани janee
джанибекян janibekyan
джанин janine
джанкарло giancarlo
джанкин junkin
джанкола giancola
джанлука gianluca
джанмарко gianmarco
джанни gianni
джаннин jeannine
джаннини giannini
джанпаоло gianpaolo
джанфранческо gianfrancesco
джапаридзе japaridze
джарвис jarvis
джардин jardine
джареки jarecki
джармен jarman jerman
джаррелл jarrell
джаррет jarret
джарретт jarrett
джаррид jarryd
джаррод jarrod
джасинда jacinda
джасинта jacinta
джаспер jasper
джастин justin
джастис justice justis justise
джаузи jawzi
джафар jafar jaafar
джафаров cafarov
джаффе jaffe
джаффри jaffrey
джаханбани jahanbani
джахангир cahangir djakhangir jahangir
джахани jahani
джахонгир jahongir
джахш jahsh
джачинто giacinto
джаярам jayaram
джеваншир javanshir
джевдет cevdet
джевон jevon
джед jed jad
джей jay
джейд jade jaid
джейдин jadin jadyn
джейк jake
джейкобс jacobs
джейкобсон jacobson
джейкс jakes
джейлан jeilan
джейми jamey jayme jaymee
джеймисон jameson
джеймс james
джейн jane
джейнс jaynes janes
джейси jasey
джейсон jason jayson
джек jack
джеки jackie jacky jacqui jacquie jackee jacki
джекли jackley
джекман jackman
джекс jacks
джелли jelley
джем cem jem
джемал dzemal jemal
джемба djemba
джемима jemima
джемисон jamieson jamison jemison
джемма gemma jemma dzemma
джемс dzems
джена jena dzhena
дженгиз cengiz
дженей janay
джени jeni janie
дженис janice janis dzenis
дженкин jenkin
дженкинсон jenkinson
дженкс janx jencks jenks
дженн jenn
дженнаро gennaro
дженнер jenner
дженнет jennet jennette
дженни jennie janney jeannie jenney jenni
дженнингс jennings gennings
дженниуайн jennewein
дженнифер jennifer gennifer
дженова jenova
дженсен jensen
дженсон jenson
джентиле gentile
джентилески gentileschi
джентили gentili
джепкосгеи jepkosgei
джепсон jepson
джепту jeptoo
джералд gerald
джеральдин geraldine
джерби jerbi
джервис jervis
джереми jeremy jeremiah
джерент geraint
джери jeri
джеринс jerins
джермани germani
джермейн jermaine jeremain jermain
джерниган jernigan
джеро jero
джеролд jerold
джеронимо geronimo
джерри jerry gerry
джесса jessa
джессамин jessamyn
джесси jesse jessie jessy jessi jessye jessee
джессика jessica jessika jessicah
джессон jesson
джестер jester
джет jet
джетро jethro
джетт jett jette
джетта jetta
джефри jefery jeffree
джефф jeff
джефферсон jefferson
джеффри jeffrey geoffrey jeffery jeffry
джеффрис jefferies jeffreys geoffreys
джибо djibo
джибриль djibril jibril
джигме jigme
джил jil
джилас dilas
джилл jill
джилленхол gyllenhaal
джиллз giles
джилли jilly
джиллиан gillian jillian
джиллилэнд gilliland
джилпин gilpin
джим jim
джими jimi djimi
джимми jimmy jimmie
джин gene jeane
джина jeana
джиндал jindal
джинджер ginger
джиневра ginevra
джини jeanie
джинкс jinks jinx jynx
джинна jeanna
джинни jinni jinny
джино gino
джинс jeans jins
джиральди giraldi
джироламо girolamo gerolamo
джит jeet
джо jo
джоан joan joann
джоана joana
джоанна joanna
джоб jobe
джоби joby jobie
джобс jobs
джобсон jobson
джованни giovanni
джованнини giovannini
джоди jody jodi jodhi
джодрелл jodrell
джозайя josiah
джозефат josephat
джозефс josephs
джозефсон josephson
джози josie jozy
джои joey
джой joy
джойнер joyner
джойс joyce
джоко djoko jocko
джоли jolie joli
джолин jolene joleen jolin
джолли jolly jolley jollee
джон john jon
джонатан jonathan johnathan
джонатон johnathon
джонджо jonjo jonjoe
джонелл jonell jonelle
джонз jonz jonze
джони joni dzoni
джонни johnny jonny
джонс jones
джонсон johnson
джонстон johnston johnstone
джоплин joplin
джордан jordan
джордана jordana
джордани giordani
джордано giordano
джордже dorde djordje
джорджина georgina
джорджия georgia
джорджо giorgio
джорди jeordie jordie
джордин jordin jordyn
джордон jordon
джоркаефф djorkaeff
джоселин jocelin
джослин joslin joslyn
джосс joss
джоти jyoti joti jyothi
джофф geoff joffe
джоффри joffrey
джохар johar djohar
джош josh
джоши joshi
джоэли joely
джоэль joel
джуанда djuanda juanda
джубайр jubayr
джуда judah judea
джуди judy judi judie judee
джудит judith
джузеппе giuseppe
джуканович dukanovic
джулиан julyan
джулиана juliana julyana
джулиани juliani
джулианна julianna
джулиано giuliano
джулио giulio
джулия julia giulia
джульет juliet
джульетт juliette
джуманазаров dzhumanazarov jumanazarow
джунейд djouneyd junaid
джуни joonee
джуно juneau
джунтоли giuntoli
джура dura dzhura
джураев jorayev juraev
джуровский gjurovski
джустиниани giustiniani giustinian
джустино giustino
джуффрида giuffrida
джуэл jewel
джуэлл jewell
джха jha
джэитаро jeitaro
джэми jamie jami
джэнн jann
дзабарелла zabarella
дзаидзэн zaizen
дзаима zaima
дзаккария zaccaria
дзаккаро zaccaro
дзамбони zamboni
дзамбрини zambrini
дзандоменеги zandomeneghi
дзандонелла zandonella
дзанотти zanotti
дзаули zauli
дзафферани zafferani
дзе jo
дзедзи joji
дзедушицкий dzieduszycki
дзетаро jotaro
дзимбо jinbo
дзин jin
дзиндзабуро jinzaburo
дзинна zinna
дзиннаи jinnai
дзинносукэ jinnosuke
дзинсукэ jinsuke
дзинтаро jintaro
дзиро jiro
дзисабуро jisaburo
дзордзи zorzi
дзуси zushi
дзуффи zuffi
дзэн zen
дзэнго zengo
дзэнгоро zengoro
дзэндзабуро zenzaburo
дзэндзиро zenjiro
дзэндзо zenzo
дзэнимура zenimura
дзэния zeniya
дзэнкити zenkichi
дзэнко zenko
дзэнносукэ zennosuke
дзэнсиро zenshiro
дзэнсукэ zensuke
дзэнта zenta
дзэнтаро zentaro
дзэнъя zenya
дзэтцу zettsu
дзюба dziuba
дзюдзи juji
дзюдзо juzo
дзюити juichi
дзюмпэи junpei jumpei
дзюн jun
дзюндзи junji
дзюндзо junzo
дзюнки junki
дзюнко junko
дзюнна junna
дзюнсиро junshiro
дзюнсукэ junsuke
дзюнтаро juntaro
дзюнъити junichi
дзюнъитиро junichiro
дзюнъя junya
дзюри juri
дзюро juro
ди di dee ddu die
диавара diawara
диакаби diakhaby
диан deanne
дианна deanna dianna dyanna
диармайт diarmait
диас diaz dias
диах diah
дивайн devine divine
дивер deaver deavere divert
дивиш divis
диган deegan
дигби digby
диггз diggs
диди dedee deedee
дидий didius
дидим didymus
дидо dido didot
дидье didier dedieu
диегис diegues
дижон dijon
дизель diesel
диззи dizzy dizzee
дизраэли disraeli
дик dick dyck
дикамилло dicamillo
дике dicke dikeh
дикен dicken
дики dickey dickie
дикинсон dickinson
диккенс dickens
диклич diklic
дикман dieckmann dickman
дико dickoh dico diko
дикон deacon
дикс dix deeks diks
диксон dixon dickson
дикштейн dickstein
дикэ dica
дил deal
дилан dylan dilan dylann
дилейни delany
дилейта dileita
дили deeley
дилип dilip dholakia dileep
дилис dilys
дилли dilley dilli dillie
диллэйн dillane
дильтей dilthey
диляра dilara
дим dim deam
димарко dimarco
димен deman diemen
димитр dimitar dimiter
димитреску dimitrescu
димитрие dimitrie dimitrija
димитриевич dimitrijevic
димитрий dimitrije
димитриос dimitrios demetrius
димитрис dimitris demetris
димова dimova dimowa
димопулос dimopoulos
димостенис dimosthenis
димс deems
димсдейл dimsdale
дин dean din deane ding dene
дина dina dinah deana
динвидди dinwiddie
дингельштедт dingelstedt
дингл dingle
динер diener diner
дини deanie deeney
динику dinicu
диниш dinis
динсдейл dinsdale
динст dienst
динцео dinzeo
динь dinh
дио dio do
диоген diogenes
диогу diogo diogu
диодор diodorus
диокл diocles
диомед diomede diomedes
дион dion deion
диониз dionyz
дионизи dionisi
дионисий dionysius dionizy dionisius dionisije
дионисиос dionysios dionysos
дипа deepa dipa
дипак deepak
дипенбек diepenbeeck diepenbeek
дипика deepika
дир deer deere dir
дирден dearden
дирдри deirdre
диринг deering
дирк dirk dirck dieric dierk dirc
диркес dierkes
диркс dierckx dierks dircksz
дирман dearman
дирсеу dirceu
дис deas
дисента dicenta
дискау dieskau
дистель diestel distel
дитер diether
дитль dietl
дитмар dietmar ditmar
дитрих dieterich dytryk
дитце dietze
диуф diouf
дифенбах diefenbach
дифенбейкер diefenbaker
диц dietz
дишингер dischinger
длоуги dlouhy
длуский dluski
дмитриев dmitriev dmitriyev dmitrijev
дмитриевич dmitrievich dmitriyevich dimitrijevic dmitrievitch dmitrijevic dmitrieivitch
дмитриевна dmitrievna dimitrievna
дмитрий dmitry dimitri dmitrij dimitrij dmitriy dmitrii
дмитрович dmitrovic
дмоховский dmochowski dmokhobskii
днья dna
до duo do doe
доан doan doane
добаси dobashi
добжаньский dobrzanski
добжиньский dobrzynski
доби dobi dobie doby
добиаш dobias
добигал dobyhal
добиньи daubigny
добреску dobrescu
добрица dobrica
добрович dobrovic dobrovich
добровольский dobrowolski
добруский dobrusky
дов dov dovas
довернь dauvergne
догерти dougherty daugherty
дод dod dode dud
дода doda dode
додвелл dodwell
доде daudet
додж dodge
додзоно dozono
доди dody dodi
дозье dozier
доихара doihara
дойг doig
дойл doyle
дойли doyley doyly
дойна doina
дойч deutsch deutch
дойчманн deutschmann
док doc dock
дока doca doka
доксарас doxaras
доктор doktor doctor
доктороу doctorow
долби dolby dolbey
долган dolgan dolgun
долгоруков dolgorukov dolgoroukov
долежал dolezal doleschall
долл dall doll
долли dolly
дольский dolski dolsky
дольф dolph
дольфус dollfuss
дольче dolce
дольчи dolci
дом dohm
домагой domagoj
доманьский domanski
домбе dombet dombey
домбровская dabrowska
домбровски dombrowski
домбровский dabrowski dombrovski dombrovskij
домбский dambski dabski
домей domeij
доменек domenec domenech
доменико domenico
домерг domergue
домери daumery domery
домингес dominguez domingues
домингуш domingos
доминик dominique dominik dominick dominicus dominykas
доминика dominika dominica
доминичи dominici
доминчик dominczyk
домициан domitianus domitian
домиций domitius domizio
домманже dommanget
домнайлл domnaill
домон domon domont
дона dona dawna dohna
донайре donaire
донаньи dohnanyi
донат donatus donath donat
донахи donaghy donachie
доне daulnay daunay done doneux
доницетти donizetti
донн donn donne dawnn
доннел donnell
доннелли donnelly donnelley
доннерсмарк donnersmarck
донни donnie donny
доннхад donnchad
доннхада donnchada
донохью donohue donoghue
доноэ donoue
дончев donchev dontschew
донэ daunay
доорн doorn doorne
доплер doppler
дор dore dor daure dohr
дора dora daurat dorat
доран doran daurand
дорвиль dorville
дори dori dorri dory
дориан dorian doriane
дорин doreen dorin
доринг dohring doring
дорка dorca dorka
дормаль dormael dormal
дорман dorman doorman
дормер dormer doermer
дорн dorn dorne dornes
дорогостайский dorohostajski dorohostaiskis
доротея dorothea dorothee dorotea dorothe
дороти dorothy dorothee
дороу dorough
дорохов dorohov
дорош doros dorosz
дорсей dorsay
дорси dorsey dorcy dorsi
дорте dorthe
дорфман dorfman dorfmann
дорюс dorus
досин doshin
дотан dotan dothan
дотин dochin douchin
дотрис dotrice
дотти dotti dottie
доу dawe dou
доубер dawber
доуден dowden
доул dole
доун dawn
доунинг downing
доусон dawson
доути doty
доуэлл dowell
дофен dauphin
дохи dohi
доцлер dotzler
дочерти docherty
дошен dosen
доэрти doherty
драгиша dragisa
драгович dragovic
драгой dragoi
драголюб dragoljub
драгош dragos
драгумис dragoumis
дражен drazen
драйвер driver
драйден dryden
драйшок dreyschock
драман draman dramane
драммонд drummond
драхе drache
драшко drasko
драшкович draskovic
дре dreux dre
древиц drewitz
древс drews
дреер dreher
дрезен dresen
дрейер dreier drejer
дрейманис dreimanis
дрейтон drayton
дрейтс druyts
дрейфус dreyfus dreifuss dreyfuss
дрексель drechsel drexel
дрекслер drechsler drexler
дренте drenthe
дринкуотер drinkwater
дрис dries
дрисдейл drysdale
дрисколл driscoll
дрновшек drnovsek
дробиш drobisch
дробный drobny
дробняк drobnjak
дроздов drozdov drozdoff
друджон drujon
друзилла drusilla
друзь drouz
друкер drucker
друо drouot
друцкий drucki druck
друэ drouet drouais druey
друэн drouin
дрэйвен draven
дрэйпер draper
дрю drew dru drue drut
дрюи drewe
ду do doo
дуа dua duah
дуайен doyen
дуайон doillon
дуайт dwight
дуальде duhalde
дуб dub dubh
дубислав dubislav dubislaw
дубравчич dubravcic
дубровский dubrovskij dubrovsky
дуван douvan duvan
дугал dougal
дуган dugan dougan
дуги dougie doogie
дуглас douglas
дудаш dudas
дудзинский dudzinski
дудзяк dudziak
дуи douy
дуймович dujmovic
дуйн duin
дука doukas duca duka douka ducas
дукаджини dukagjini
дуке duque
дукиня doukaina
дукич dukic
дукке ducke
дули dooley
дулиттл doolittle
дульсе dulce
дум duhm
думаньян doumanian
думбия doumbia
думер doumer
думитреску dumitrescu
дун dong
дунаевский dunajewski dunayevsky
дуния dunia dunie
дункан duncan
дунлайнге dunlainge
дунхад dunchad
дуньяк dougnac
дунэн doonan
дуран duran durao
дураццо durazzo
дурдыев durdiyev durdyyew
дуриф dourif
дурново durnovo dournovo
дус does
дусбург doesburg
дуст douste dust
духан doohan
дуцений ducenius
душ dusch
душан dusan
душе douchet douchez
душко dusko
дуэ doue
дуэйн dwayne duwayne dwain
дуэньяс duenas
дхани dhani
дхаркер dharker
дхарма dharma
дхиллон dhillon
дык duc dyk
дьедонне dieudonne
дьен dien
дьенеш dienes
дьердь gyorgy
дьес diez
дьесте dieste
дью dew
дьюар dewar
дьюк duke
дьюкс dukes
дьюла gyula
дьюри durie dury
дьюрхуус djurhuus
дьюсен dusen
дьюхерст dewhurst
дьябате diabate
дьяк diakos dyack
дьяконов diakonoff dyakonov
дьякону diaconu
дьярмати gyarmati
дьяс diaz
дьяченко diatchenko dyachenko
дэбни dabney
дэвей davey
дэвид david
дэвидсон davidson
дэвис davis
дэвре devreux
дэгути deguchi
дэдди daddy
дэдзаки dezaki
дэй daye
дэйгл daigle
дэйл dale
дэйли daly dailey daily
дэймон damon
дэйнс daines danes
дэйр dare dair
дэйтон dayton
дэкс dax
дэллимор dallimore
дэмати demachi
дэн dan deng
дэндзиро denjiro
дэндзо denzo
дэндридж dandridge
дэнзигер danziger
дэниелл daniell
дэниэл daniel
дэнн dann
дэнни danni dannie
дэнс dance
дэнси dancy dansey
дэнсон danson
дэнтон danton
дэнфорт danforth
дэнъити denichi
дэнъитиро denichiro
дэрил daryl
дэрин darin daryn
дэррин darrin
дэстен destaing
дэстре destrees
дэуси deushi
дэш dash
дэшил dashiell
дю du
дюбей dubey
дюби duby
дюбрей dubreuil
дюбуа dubois
дюбюф dubufe
дюваль duval duvall
дювалье duvalier
дюверне duvernay duvernet
дювернуа duvernoy duvernois
дювивье duvivier
дюгей duguay
дюговсон dugowson
дюжарден dujardin
дюкасс ducasse
дюкен duquesne
дюкер ducker
дюкло duclos duclaux
дюко ducos
дюкре ducreux ducruet ducray
дюкро ducros ducrot
дюльфер dulfer
дюма dumas dumat
дюмезиль dumezil
дюмен dumaine
дюмениль dumesnil
дюмон dumont dumond
дюмортье dumortier
дюмулен dumoulin
дюмустье dumonstier dumoustier
дюнан dunand dunant
дюндар dundar
дюплесси duplessis duplessy
дюпон dupont dupond dupong
дюпор duport
дюпре dupre duprey
дюпри dupree dupri
дюпюи dupuy dupuit
дюрант durant
дюранте durante
дюрдаль dyrdahl
дюре duret dyhre
дюрер durer
дюринг duering duhring during
дюроше durocher
дюрр durr
дюррант durrant
дюрье durieu durieux duriez
дюсберг duesberg
дюссо dusseau
дютман duttmann
дюфо dufau dufaux
дюфрен dufresne
дюфурк dufourcq
дюшарм ducharme
дюшен duchesne duchene duchenne
дюшене duchesnay
дяк deac
е ye yo yeh yew
ева eva ieva
евагрий evagrius
евгений yevgeny yevgeni evgenij evgeniy evgeni yevgeniy
евгения eugenia evgenia yevgeniya eugenie evgeniya eugeniia
евгеньевич yevgenyevich evgenevic evgenevich evgenyevich evguenievitch yawhenavich
евгеньевна yevgenevna
евграфович yevgrafovich evgrafovic evgrafovitch evgraphovich
евдокия eudokia evdokia evdokiya yevdokia yevdokiya
евдоксий eudossio eudoxiu
евдоксия eudoxia
евсеевич evseevich evseevitch evseyevich yevseyevich
евстафий eustachy
евстафьев evstafiev
евстафьевич jevstafjevic evstafievich
евстигнеев yevstigneyev
евтович jevtovic
евтропия eutropia
евфимий evfimy
евфимия euphemia
егиазарян yeghiazaryan
егише yeghishe
его yogo
егор egor yegor jegor iegor
егоров yegorov egorov gorov
егорович egorovich jegorovic egorovic igorovic egorovitch jegorowitsch
еда yoda
едзабуро yozaburo
едзи yoji
едзиро yojiro
едзо yozo
едо yodo
едогава yodogawa
ежи jerzy
езерский jezierski yezersky
еити yoichi
еитиро yoichiro
ека yoka
екатерина ekaterina yekaterina kateryna ecaterina jekaterina aikaterini
еки yoki
екити yokichi
еккель jackel
еко yoko
екобори yokobori
екогава yokogawa
екодзава yokozawa
екои yokoi
екокава yokokawa
екомати yokomachi
екомацу yokomatsu
екомити yokomichi
екомори yokomori
екоо yokoo
екосава yokosawa
екосима yokoshima
екосука yokosuka
екосэ yokose
екота yokota
екотани yokotani
екоти yokouchi yokochi
екотэ yokote
екохама yokohama
екоэ yokoe
екояма yokoyama
елена jelena eliena
елизавета elizaveta yelizaveta jelisaveta
елин yellin
елисеев yeliseyev eliseev
еловшек jelovsek
ельский jelski
ельчин yelchin
елюй yelu
емельянов emelyanov jemeljanov
емо yomo
емогида yomogida
емода yomoda
ен yeon oen yeong yeun
енаха yonaha
енг yeung
еносукэ yonosuke
енэбаяси yonebayashi
енэда yoneda
енэдзава yonezawa
енэдзаки yonezaki
енэдзиро yonejiro
енэдзо yonezo
енэкава yonekawa yonukawa
енэкити yonekichi
енэко yoneko
енэкура yonekura
енэмару yonemaru
енэмицу yonemitsu
енэмори yonemori
енэмото yonemoto
енэмура yonemura
енэтани yonetani
енэтаро yonetaro
енэя yoneya
енэяма yoneyama
епифаний epiphanius
еппесен jeppesen
ера yora
еранссон goransson joransson
ерволино jervolino iervolino
ереванци yerevantsi
еременко eremenko jerjomenko
еремиаш jeremias
еремин eremin yeremin yeryomin
еремия eremia
ериаки yoriaki
ерико yoriko
еримицу yorimitsu
еринобу yorinobu
ерио yorio
ерита yorita
еритака yoritaka
ерифуса yorifusa
ерихиса yorihisa
еркович jerkovic yerkovich
ерли early
ермаков ermakoff ermakov yermakov
ермишин ermisin jermischin
ермолай jermolaj
ермуннсхеуг gjermundshaug
еро yoro
еродзуя yorozuya
ерофеев yerofeyev
ершов yershov jersov
есабуро yosaburo
есаку yosaku
есаян yesayan
есенский jesensky
еси yoshi
есиаки yoshiaki
есиацу yoshiatsu
есиба yoshiba
есибуми yoshibumi
есивара yoshiwara
есида yoshida
есидзава yoshizawa
есидзаки yoshizaki
есидзи yoshiji
есидзиро yoshijiro
есидзо yoshizo
есидзуми yoshizumi
есиеси yoshiyoshi
есии yoshii
есиидзуми yoshiizumi
есиити yoshiichi
есииэ yoshiie
есика yoshika
есикава yoshikawa
есикадзу yoshikazu
есикаи yoshikai
есиканэ yoshikane
есиката yoshikata
есикие yoshikiyo
есикити yoshikichi
есико yoshiko
есикоси yoshikoshi
есикуни yoshikuni
есимаро yoshimaro
есимару yoshimaru
есимаса yoshimasa
есимата yoshimata
есимити yoshimichi
есимицу yoshimitsu
есимори yoshimori
есимоти yoshimochi
есимото yoshimoto
есимура yoshimura
есина esina yoshina
есинака yoshinaka
есинао yoshinao
есинобу yoshinobu
есио yoshio
есиока yoshioka
есиоки yoshioki
есиоми yoshiomi
есиро yoshiro
есисада yoshisada
есисато yoshisato
есисигэ yoshishige
есисукэ yoshisuke
еситада yoshitada
еситакэ yoshitake
еситами yoshitami
еситани yoshitani
еситаро yoshitaro yoshiti
еситацу yoshitatsu
еситика yoshichika
еситомо yoshitomo
еситоси yoshitoshi
еситэру yoshiteru
есиура yoshiura
есифуми yoshifumi
есифуру yoshifuru
есифуса yoshifusa
есихара yoshihara
есихару yoshiharu
есихидэ yoshihide
есихиро yoshihiro
есихиса yoshihisa
есихито yoshihito
есихо yoshiho
есицугу yoshitsugu
есицуру yoshitsuru
есиэ yoshie
есия yoshiya
есиясу yoshiyasu
есперсен jespersen
есугэн yesugen
есукэ yosuke yousuke
есуми esumi yosumi
есэи yosei
ета yota
етаро yotaro
ефим efim jefim
ефимов yefimov
ефимович efimovich jefimowitsch yefimovich jefimovic jefimovitsj yukhymovych
ефрем efrem efraim
ефремов yefremov efremov
ефремович efremovich jefremovic
ефросинья euphrosyne iefrosinia
ефу yofu
ехито yohito
ехэи yohei
ецумото yotsumoto
ецуя yotsuya
еясу yoyasu
жаба jaba
жабинский zabinski
жадо jadot
жадсон jadson
жаир jair
жак jacques jaques
жаке jacquet jaquet
жакен jacquin
жакино jacquinot
жаклин jacqueline jaclyn jacquelyn jaqueline jackeline
жакмон jacquemont
жако jacquot jacot
жакоте jaccottet
жалабер jalabert
жамбын jambyn
жамен jamin jamyn
жан jean
жанвье janvier
жандебьен gendebien
жанен janin
жанет janeth janeta
жанетт jeannette
жани jany
жанин jeanine
жанис zanis
жаниу janio
жанна zhanna janna
жанно jeannot
жанти geanty genty janti
жантиль gentil
жардел jardel
жарден jardin
жарко zarko
жарр jarre
жарри jarry
жасмин jasmine jazmin jazsmin
жасур jasur zhasur
жебровский zebrowski
жедеон gedeon
жезабель jezabel jezabelle
желен gelin
желимир zelimir
желько zeljko
женевье genevie
женевьева genevieve
женис genis zhenis
женишек zenisek
жено jenot
женя jenia zhenya
жералду geraldo
жеральд gerald
жерар gerard
жереги jereghi
жермен germain germaine
жерминаль germinal
жером jerome gerome
жеромский zeromski
жерсон gerson
жест gest jest
жеффрион geoffrion
живанович zivanovic
живиле zivile
живко zivko
живкович zivkovic
живри givry
жиганде gigandet
жигмонд zsigmond
жигон zigon
жидек zidek
жидрунас zydrunas
жилберту gilberto
жилле gillet
жилник zilnik
жиль gilles
жинетт ginette
жирайр zhirayr jirair
жирар girard
жирарде girardet
жирарден girardin
жирарди girardi
жирардо girardot girardeau
жиро giraud
жискар giscard
жмайель gemayel
жмиевский zmijewski
жо jo
жоаким joaquim
жобер jobert jaubert
жодель jodel jodelle
жозефин josephine
жозефина josefine josephina jozefina
жозиан josiane
жозимар josimar
жоли joly jolis
жоливе jolivet
жолкевский zolkiewski
жоллиффе jolliffe
жолт zsolt
жонке jonquet
жора zhora jeaurat jora
жорес jaures jores
жорж georges
жоржиньо jorginho
жослин jocelyn jocelyne
жоспен jospin
жофре jaufre jofre
жоффе joffe
жоффруа geoffroy geoffroi
жоэль joel
жуан joao jouan
жуанвиль joinville
жуари juary
жуве jouvet
жувенал juvenal
жужа zsuzsa
жука juca
жукаускас zukauskas
жуков zhukov zukov
жуковский zhukovsky joukovski zukowski
жулавский zulawski
жулио julio
жунгуан rongguang
жуниньо juninho
жуниор junior
жункейра junqueira
журавский zhuravsky zorawski
журд jourde
журдан jourdan jourdant
журне journet
жутаутас zutautas
жуфруа jouffroy
жюллиан jullian
жюльен julien jullien
жюльенна julienne
жюппе juppe
жюссье jussieu
жюст juste
жюстин justine
жямкальнис zemkalnis
забелло zabiello zabiela
заблоцкий zablocki
завадская zawadzka zavadskaia
завадский zavadski zavadszky
заглул zaghloul
загорац zagorac
заградник zahradnik
заде zade zadeh
задебек sadebeck
зайберт seibert
зайбольд seibold
зайбт seibt
зайдель seidel
зайденберг saidenberg seidenberg
зайдлер zeidler
зайдль seidl
зайнаб zainab
зайферт seyferth seiffert
зайфрид seyfried
зайцев zaytsev zaitsev zajcev
зак zach zack zac zackary
закари zachery zakari zakarie
закариас zacarias
закария zakariyya zakarya
заки zaki zackie zacky
закомельский sakomelsky zakomelski
залевский zalewski
залеский zaleski
заливский zaliwski
залкинд salkind
залуский zaluski
зальца saltza
зальцман salzman salzmann saltzmann
зам zam zum
заменгоф zamenhof
заммер sammer
замойская zamoyska
замойский zamoyski
зан zaan
зандбергер sandberger
зандт zandt sandt
заневская zanevska zaniewska
занинович zaninovic
занук zanuck
занусси zanussi sanoussi
запольяи zapolya szapolyai
запотоцкий zapotocky
зара zara zaera
зариньш zarins
зарицкий zaritsky zaritskiy
заславский zaslawski zaslavsky
зауи zaoui
заутца zaoutzes
заха zaha
захави zahavi zahawi
захар zahar zachar
захари zachary
захариас zacharias zaharias
захарие zaharije
захарий zakhary
захария zaharia zecharia zahariya zichariah
захарова zacharava zacharova zaharova zakharova
захарович zakharovich zaharovic zaharovich zacharovich
захарьин zakharine zakharyin
захер zaher
захид zahid zahed
захир zahir zaheer
захна zahkna
захос zachos
захра zahra
захтлебен sachtleben
збигнев zbigniew zbignevs
зборовский zborowski
зван zwan
звездан zvezdan zvjezdan
зверин zwerin
зверлинг zwerling
звулун zevulun
здзислав zdzislaw
зебальдт sebaldt
зебжидовский zebrzydowski
зевксис zeuxis
зегер seger
зегерс seghers zegers
зедльмайр sedlmayr
зеедорф seedorf
зееман seemann szeemann zeeman
зейди zaidee zaidi
зейл zale zijl
зейн zane zaine
зейнаб zeinab zeynab
зейнулаху zejnullahu
зейферт seifert
зекич zekic
зеланд zeeland
зеленка zelenka selenka
зелиг selig seelig
зелигер seeliger
зелинский zielinski zelinsky
зельмар selmar
зельцер seltzer
земекис zemeckis
земиш saemisch samisch
земмельрогге semmelrogge
земон semon zemon
земпер semper
зенгг zingg
зенгер saenger sanger senger
зендель sendel zendel
зенкенберг senckenberg senkenberg
зенобия zenobia
зенф senf
зепп sepp
зервас servas zervas
зеф zef zeph
зец zec
зиа zea
зибер sieber
зиберт siebert
зибольд siebold
зиверс sievers
зигварт sigwart
зигенталер siegenthaler sigenthaler
зиги zygi
зиглинда sieglinde
зигль siegl
зигмар sigmar siegmar
зигмунд sigmund siegmund zigmunds zygmund
зигрист siegrist
зигфрид siegfried sigfrid zigfrids zygfryd
зигхард sieghard
зидан zidane zidan
зиданшек zidansek
зиккинген sickingen
зико zico zeiko
зилер sieler
зильбербауэр silberbauer
зильберман zilberman silbermann silberman zylberman
зильберштейн silberstein zilberstein zylberstein
зим ziem zim
зимба ziemba zimba
зиммель simmel
зимовский zimovskiy zimowski
зимрок simrock
зинат zeenat
зиная zinaja
зиндерман sindermann
зиновий zinovy
зиновьев zinoviev zinovev
зинсу zinsou
зиньо zinho
зисис zisis zissis
зиттард sittard
зифер siefer siver
зичи zichy
зия ziya zia
змаевич zmajevic
зои zoe zoey zoi zoie
золотарев zolotarev zolotaryov
зольман sollmann zollman
зомби zombie
зон zoon
зондер sonder zonder
зонненберг sonnenberg
зонненшайн sonnenschein
зонтаг sontag
зопир zopyrus
зорбас zorbas sorbas
зорич zoric zorich zoritch
зорьян zorian zorjan
зосим zosime zosimus
зофья zofia
зохар zohar
зохра zohra
зуаги zouagi zouagui
зубейда zubaidah zubeida
зубрицкий zubrotskoi zubrzycki
зуев zouiev zuev
зуева zuyeva
зукка zucca
зульфикар zulfikar zulfiqar
зульфия zulfiya zulya
зума zuma zouma
зураб zurab zourab
зурабишвили zourabichvili zurabishvili
зурер surer
зусман susman sussmann zussman
зут zoet zoot
зутермайстер sutermeister
зыонг duong
зэй zay
зюттерлин sutterlin
и yi
иашвили iashvili yachvili
ибай ibai
ибаньес ibanez ibanes
ибаргуэн ibarguen perezona
ибарс ibarz ibars
ибелин dibelin ibelin
ибин yibing
ибн ibn ibnu
ибо ibo ibos yibo
ибойя ibolya
ибрагим ibrahim ebrahim ibragim ibraguim ibrihim ibrohim
ибрагимов ibrahimov ibragimov
ибрагимович ibraguimovitch ibrahimovic
ибраима ibrahima
ибрахим ibrahim ifriqiya
ибрахими ibrahimi
ибэнкс ebanks
ив yves eve
ивааки iwaaki
ивабути iwabuchi
ивагаки iwagaki
иваго iwago
ивадарэ iwadare
ивадатэ iwadate
ивадэ iwade
иваи iwai
иваками iwakami
иваки iwaki
ивакири iwakiri
ивакума iwakuma
ивакура iwakura
ивама iwama
ивамару iwamaru
ивамацу iwamatsu
ивамия iwamiya
ивамото iwamoto
ивамура iwamura
ивамуро iwamuro
иван ivan iwan yvan
ивана ivana iwana
иванага iwanaga
иванами iwanami
иванари iwanari
иванич ivanic
иванишевич ivanisevic
иванко evancho ivanko
ивано ivano iwano
иванович ivanovic ivanovitch ivanovych ivanovitsj ivanivich ivanovich
ивановна ivanovna ivanivna
ивановская iwanowska ivanovskaya
иванс ifans ivans
иванума iwanuma
иванчич ivancic
иванэ iwane
ивао iwao
иваока iwaoka
иваса iwasa
ивасабуро iwasaburo
ивасака iwasaka
ивасаки iwasaki
ивасигэ iwashige
ивасима iwashima
ивасимидзу iwashimizu
ивасина iwashina
ивасита iwashita
ивасэ iwase
ивата iwata
иватакэ iwatake
иватани iwatani
иватаро iwataro
иватэ iwate
ивахара iwahara
ивахаси iwahashi
ивахори iwahori
ивацубо iwatsubo
ивацуки iwatsuki
ивая iwaya
иваяма iwayama
ивги ivgy
ивекович ivekovic
ивел evel yvel
ивелин ivelin yveline
ивет ivet yette
ивета iveta iweta
иветт yvette ivette
иви evie
ивис eaves
ивич ivic
ивон yvon
ивона iwona ivona
ивонн yvonne
иври ivry yvri
игава igawa
игаль igal ygal
иган egan eagan
игве igwe
игги iggy
игера higuera
игерас higueras
игеро higuero
игита higuita
игл eagle
иглесия iglesia
иглесьяс iglesias
иглз eagles
игли eglee ighli igli
иглтон eagleton
игнат ignat ignatas
игнатий ignatius ignatij ignaty egnate ignatiyus
игнатьев ignatiev ignatev ignatieff
игнатьева ignatieva
игнатьевич ignatyevich ignjatijevic
игнац ignac ignatz
игнацио ignazio
игнацы ignacy
игначик ignacik
игнят ignjat
игоревич igorevich igorewitsch ihorovych
игоревна igorevna igorewna
игорь igor igors ihor
игуаин higuain
игути iguchi
идальго hidalgo
идвал idwal
идваллон idwallon
иддин iddina iddin
идельсон idelsohn
иден eden
идзава izawa
идзаки izaki
идзири ijiri
идзо izo
идзу izu
идзубути izubuchi
идзуи izui
идзуки izuki
идзуми izumi
идзумида izumida
идзумикава izumikawa
идзумисава izumisawa
идзумия izumiya
идзумияма izumiyama
идзумо izumo
идзуо izuo
идзуру izuru
идзухара izuhara
идзуцу izutsu
идзюин ijuin
иди eadie idi eady idy
идо ido yiduo
идрис idris idries
идс eads ids
идьякес idiakez
идэгути ideguchi
ие iyo ie
иеринг ihering jhering
иероним hieronim hieronymus
иерузалем jerusalem
иестин iestyn
иехезкель yehezkel
иехиэль jehiel
иехошуа yehoshua
изабела isabela
изабелла isabella izabela
изабель isabelle izabel
изаи izay
изамбард isambard
изелин iselin
изенберг isenberg
изетбегович izetbegovic
изидор izydor
изинг ising
излер isler izler
изобель isobel isobelle
изольда isolde isolda
изон eason
изория izoria
изотта isotta
израилевич izrailevich izrailovich
израиль izrael izrail
изуар isoir
изхар izhar yizhar
изяслав iziaslav izyaslav izjaslav
иида iida ida
иидзима iijima
иидзуми iizumi
ииеси iiyoshi
ииси iishi
иитиро iichiro
иихара iihara
ийяд ayyad iyyadh
икан yikang
икаса icaza ikasa
икбал iqbal
икес eakes ickes
икинс eakins
иконому oikonomou economou ikonomou oeconomo
ику iku ikuu
икудзо ikuzo
икуе ikuyo
икусима ikushima
икухара ikuhara
икухиро ikuhiro
икухиса ikuhisa
икэгути ikeguchi
икэдзава ikezawa
икэдзаки ikezaki
икэдзима ikejima
икэдзоэ ikezoe
икэдзуми ikezumi
икэноти ikenouchi
икэноэ ikenoue
икэути ikeuchi
икэхара ikehara
илари ilari hilari
иларио hilario ilario
иларион hilarion ilarion
иле ihle
илен ilene
илер hilaire
или ealy eley yli
илиев iliev ilyev
илиеску iliescu
илинка ilinca ilinka
илинь yilin
илич ilic
илия ilija iliya
илл ill illus
иллакович illakowicz
илларионович illarionovic
иллинг hilling illing
иллсли illsley
илмар ilmars
иловайский ilovajski ilovanjski
ильген iigen ilgen illgen
ильенко illienko
ильзе ilse
ильин ilyin ilin iljin
ильинична ilyinichna ilinicna
ильинский ilinski ilinskiy
ильич ilyich iljitsch ilich ilitch illich
ильо iljo ilyo
ильхан ilhan
илья ilya ilja ilia iljia illya
ильяна illana yllana
ильяс ilyas ilyos
илэйн elaine
имагава imagawa
имадзава imazawa
имадзато imazato
имадзу imazu
имадзэки imazeki
имадзюку imajuku
имаидзуми imaizumi
имаиси imaishi
имамити imamichi
иман iman imaan
имахаси imahashi
имахори imahori
имин yiming
имис eames
иммануил immanuel
имо imoh
имоджен imogen imogene
имокава imokawa
имолы imola
имон eamon eamonn imon
имонн eamonn
императрица empress
имхотеп imhotep
имхоф imhof imhoof
имхофф imhoff
инагава inagawa
инайят inayat
инасиу inacio
инахата inahata
ингвар ingvar yngvar
ингви yngvi
ингирами inghirami
ингл ingle
инглби ingleby
инглезе inglese
инглиш english
ингольф ingolf ingolfr
инграссия ingrassia
ингрэм ingraham
ингунда ingund
ингэм ingham
индалесио indalecio
индзаги inzaghi
инди indi indy
индия india
ине ine ihne inye
иненю inonu
инес ines inos ynez
инин yining inin
иниси inishi
инка inca inka
инмакулада inmaculada
иннерхофер innerhofer
иннокентий innocenty innocentius
инноченцо innocenzo
ино ino inoh
инокава inokawa inogawa
инокути inokuchi
инос enos
иносенсио inocencio
иностроса hinostroza
иноэ inoue
инс ince
инсли inslee
инстей insteius
инсуа insua inzua
интернэшнл international
инфашелли infascelli
инчаусти intxausti inchausti insausti
иншушинак inshushinak insusinak
инь yin
иньеста iniesta
иньигес iniguez
иньиго inigo ynigo
иньяки inaki
ио io iou
иоанн ioane ioannes
иоанну ioannou
иоасаф joasaph
иоахим joachim
иоганн johann
иоганна johanna
иоланда yolanda yolande jolanda
иоланта jolanta
ионеско ionesco
ионеску ionescu
ионович ionovitsj ionowitsch
ионуц ionut
иорданов jordanov yordanoff
иосафат giosafat josaphat
иосиф iossif josif ioseb iosef yossif
иосифов iosifov josifov
иосифович iosifovich iosifovic josephovich josifovic jossifowitsch yosypovych
иосифовна iosifovna iossifowna losifovna
ип yip ip
иполито hipolito
иполиту hypolito
ипполит hippolyte hyppolite hippolit
ипполитович ippolitowitsch ippolitovich
ипсиланти ypsilantis
ира ira irra
ирадж iraj iradj
ирадьер iradier
ираклий irakli irakly heraclius irakliy
ирасоки irazoqui
ирбитис irbite irbitis
ирвинг irving erving
ирен irene iren ireng
ири iri iry
иримадзири irimajiri
ирина irina iryna
ириней irenaeus iriney
ирисава irisawa
ириэ irie iriye
ирма irma irm
ирменгарда ermengarde ermengard
ирментруда ermentrude ermentrudis
ирмшер irmscher
ирод herod
ирса yrsa
ируаррисага iruarrizaga
ирфан irfan irrfan
ирья irja
иса isa isah
исаак isaac isaak yitshak
исаакович isaakovich isaakovic isakovich
исаврик isauricus
исагирре izaguirre
исаевич isaevich isayevich issajewitsch
исай isai issay
исайас isaias
исайя isaia
исак isak isac
исаков isakov isoqov
исакович isakovic
исан ihsahn isan
исаскун izaskun
иси ishi
исиба ishiba
исибаси ishibashi
исива ishiwa
исивата ishiwata
исиватари ishiwatari
исигаки ishigaki
исигами ishigami
исигамэ ishigame
исигоока ishigooka
исигури ishiguri
исигуро ishiguro
исигурэ ishigure
исигэ ishige
исидатэ ishidate
исидзака ishizaka
исидзаки ishizaki
исидзима ishijima
исидзу ishizu
исидзука ishizuka ishiduka
исидзуми ishizumi
исидзэки ishizeki
исидо ishido
исидор isidore isidor izidor ysidro
исии ishii
исикава ishikawa
исики ishiki
исима ishima
исимару ishimaru
исимацу ishimatsu
исиминэ ishimine
исимицу ishimitsu
исимода ishimoda
исимори ishimori
исимото ishimoto
исино ishino
исиока ishioka
иситани ishitani
исиура ishiura
исиути ishiuchi
исихама ishihama
исихата ishihata
исияма ishiyama
искандеров iskanderov iskenderov
искара izcara
искиэрдо izquierdo
исли easley isli
исмаил ismail ismayil
исмаилова ismailova ismayilova
исмей ismay
исо iso essau
исодзаки isozaki
исокити isokichi
исраэль yisrael yisroel
иссе issho
иссики isshiki isshikki
иссуф issouf yssouf
ист east easte
иствуд eastwood
истен eastin esten
истер easter
истербрук easterbrook
истлейк eastlake
истман eastman
истон easton
исудзу isuzu
исхак ishaq iskhak isxaq
исэдзаки isezaki
исэдор isadore
исэреску isarescu
итабаси itabashi
итан ethan yitang
итар itard
итахана itahana
итиба ichiba
итиго ichigo
итигоно ichigono
итидаи ichidai
итидзе ichijo
итидзо ichizo
итидо ichido
итии ichii
итика ichika
итикава ichikawa
итики ichiki
итико ichiko
итимаса ichimasa
итими ichimi
итимия ichimiya
итимура ichimura
итиноватари ichinowatari
итиномия ichinomiya
итиносукэ ichinosuke
итиносэ ichinose
итиносэки ichinoseki
итинэн ichinen
итио ichio
итирики ichiriki
итиро ichiro
итирю ichiryu
итита ichita
ититани ichitani
ититаро ichitaro
итихара ichihara
итихаси ichihashi
итияма ichiyama
ито ito itoh
итокава itokawa
итокадзу itokazu
итон eaton
итте itcho itte
иттенбах ittenbach
итти itchi itti
ифань yifan
ифланд iffland
иха iha
ихаб ihab
ихаси ihashi
ихинио higinio
ихо iho
ихэи ihei
иценплиц itzenplitz
ицик itzik
ицудзо itsuzo
ицуки itsuki itzuki
ицуцудзи itsutsuji
ицхак yitzhak itzhak yitzchak yitzchok icchak
ичасо ichaso ichazo
ишак ishak ichac
ишем esham ishem
ишервуд isherwood
ишингер ischinger
ишлер isler
иштван istvan
иэбра yebra
иэеси ieyoshi
иэйри ieiri
иэн iain
иэпес yepes
иэхару ieharu
йегер jager jaeger
йезек jezek
йейтс yeats
йейттелес jeitteles jeiteles
йелинек jelinek
йеллингхауз jellinghaus
йеллинек jellinek
йен ian yen
йенс jens
йенч jentsch jentzsch
йео yeoh
йервуд yearwood
йерген jorgen
йерко jerko
йерун jeroen
йеспер jesper
йессен jessen
йеста gosta
йехезкель yechezkel
йехуда yehuda
йешим yesim
йиндржих jindrich
йирка jirka
йитка jitka
йоаким joakim joacim
йоан yoan yohan
йоанн yoann yohann
йован jovan yovan
йована jovana
йованка jovanka
йованович jovanovic
йовановски jovanovski
йовица jovica
йовович jovovich
йодль jodl
йоже joze
йожеф jozsef
йозеф josef jozef
йоксимович joksimovic
йолинк jolink
йон yon yohn
йонас jonas ionas yonas
йонатан yonatan yonathan
йонг jong jongh yoong
йонге jonghe yongey
йонел ionel
йонер joner
йонинас jonynas
йонкер jonker
йонсен johnsen joensen
йонссон jonsson johnsson
йонуц ionut
йоонас joonas
йоп joop
йорам yoram joram yehoram
йорверт iorwerth
йорга iorga
йорген jorgen
йоргенсен jorgensen jourgensen
йоргос giorgos
йорданов yordanov jordanoff
йорданова jordanova yordanova
йорик yorick jorik yoric
йорин jorien
йорис joris
йорк york yorke jork
йорма jorma
йорн jorn yorn
йоррит jorrit
йос jos yos
йоси yossi
йосиас josias
йосип josip
йосипович josipovic
йост jost yost
йостейн jostein
йоунсдоттир jonsdottir
йоунссон jonsson
йоффре joffre
йохан johan
йоханан yochanan yohanan
йоханна johanna
йоханнес johannes yohannes ioannes
йоханнессен johannessen
йоханнессон johannesson
йоханс johanns
йохансон johanson johannsen
йоханссон johansson
йохен jochen
йошко josko
йоэнсуу joensuu
йылдыз yildiz
йылдырым yildirim
йылмаз yilmaz
йэтс yates
ка ka ca
кааб kab
кааби kabi kaebi
каай kaai
кааманьо caamano
каан kaan caan
кабаль cabal
кабальеро caballero
кабанас cabanas
кабанес cabanes
кабанту cabantous
кабаньеро cabanero
кабаньяс cabanas
кабасава kabasawa
кабасима kabashima
кабба kabbah
кабель cabel kabel
кабельо cabello
кабеса cabeza
кабесас cabezas
кабесон cabezon
кабитт cubitt
кабо cabo kabo
кабодевилья cabodevilla
кабош kabos
кабраль cabral
кабре cabre
кабрера cabrera
кабрерисо cabrerizo
кабреро cabrero
кабул kaboul kabul
кава cava
кавабата kawabata
кавагоэ kawagoe
кавада kawada cavada
кавадзоэ kawazoe
кавадзу kawazu
кавадини cavadini
кавадо kawado
кавадэ kawade
кавазович kavazovic
кавазос cavazos
каваи kawai
каваиси kawaishi
кавайе cavaille cavaye
каваками kawakami
кавакацу kawakatsu
кавакита kawakita
каваку cavaco
кавалера cavalera
кавалканти cavalcante
кавалли cavalli
каваллини cavallini
кавалье cavalier
кавальери cavalieri
кавальеро cavallero cavaliero
кавальканти cavalcanti
кавалькини cavalchini
каваляускас kavaliauskas
кавамата kawamata
кавамаэ kawamae
кавамицу kawamitsu
кавамори kawamori
кавамото kawamoto
каван kavan cavan
кавана kawana cavanah
каванабэ kawanabe
каванаго kawanago
каванака kawanaka
кавани cavani kawani
каваниси kawanishi
кавано kawano
каванья cavagna
каваньяри cavagnari
каварада kawarada
каварасаки kawarasaki
кавасаки kawasaki
кавасато kawasato
кавасима kawashima
кавасири kawashiri
кавасо kawaso
кавасуми kawasumi
кавасэ kawase
кавата kawata
каватакэ kawatake
каватани kawatani
кавато kawato
каватэ kawate
каваура kawaura
каваути kawauchi
кавахара kawahara
кавахарада kawaharada
кавахата kawahata
кавахигаси kawahigashi
кавахито kawahito
кавацу kawatsu
кавен caven kaven
кавендиш cavendish
кавенс cavens
кавеньяк cavaignac
кави cauvin
кавли kavli kavlie
кавур kavur cavour
кагава kagawa
кагосима kagoshima
кагурадзака kagurazaka
кагэтика kagechika
кадваладр cadwaladr
кадваллон cadwallon
кадван cadfan
каддафи gaddafi ghaddafi elkaddafi
каддафі gaddafi ghaddafi elkaddafi
кадди cuddy caddy
каде cadet kade cadee
каделл cadell
каденас cadenas
каджар qajar
кадзама kazama
кадзамаки kazamaki
кадзамацури kazamatsuri
кадзами kazami
кадзаока kazaoka
кадзари kazari
кадзато kazato
кадзахая kazahaya
кадзимото kajimoto
кадзимура kajimura
кадзино kajino
кадзита kajita
кадзитани kajitani
кадзихара kajihara
кадзияма kajiyama
кадзу kazu
кадзуаки kazuaki
кадзуе kazuyo
кадзуеси kazuyoshi
кадзуиэ kazuie
кадзуки kazuki
кадзукие kazukiyo
кадзуко kazuko
кадзума kazuma
кадзуми kazumi
кадзумото kazumoto
кадзуна kazuna
кадзуно kazuno
кадзунобу kazunobu
кадзунори kazunori
кадзуносукэ kazunosuke
кадзунэ kazune
кадзуо kazuo
кадзуоки kazuoki
кадзуро kazuro kazurou
кадзуси kazushi
кадзутака kazutaka
кадзутами kazutami
кадзутика kazuchika
кадзуто kazuto
кадзутое kazutoyo
кадзутоки kazutoki
кадзутомо kazutomo
кадзутоси kazutoshi
кадзутэру kazuteru
кадзуфуми kazufumi
кадзуха kazuha
кадзухару kazuharu
кадзухидэ kazuhide
кадзухико kazuhiko
кадзухира kazuhira
кадзухиро kazuhiro
кадзухиса kazuhisa
кадзухито kazuhito
кадзухо kazuho
кадзуцугу kazutsugu
кадзуэ kazue
кадзуюки kazuyuki
кадзуясу kyokudozan
кадзэно kazeno
кади kadi kadee kady
кадилкар khadilkar
кадиллак cadillac
кадир kadir qadir quadir kadeer
кадлец kadlec
кадмор cudmore
кадо kado cadot
кадоваки kadowaki
кадокава kadokawa
кадолини cadolini
кадоре cadore cadoret
кадорна cadorna
кадри kadri qadri
кадрие kadriye
кадуган cadwgan
кадури kadoorie kaduri
кадфиз kadphises
кадыри qodiri qodiriy
кадыров kadyrov qodirov
кадьо cadieux cadiot
кае kayo
каеко kayoko
каено kayono
каетан kajetan
каждан kazhdan kazdan
казак kasack kazak
казакевич kazakevic kazakevich kazakevics
казаку cazacu
казале casale cazale
казанова casanova
казановский kazanowski kasanowsky
казар kazar casar
казарян ghazaryan
казати casati
казвини qazvini qazwini
казелла casella
казелли caselli
кази kazi qazi
казим kadhim
казимера kazimiera
казимерас kazimieras
казимир casimir kasimir kazimir
казини casini
казинс cousins
казис kazys
казнев cazeneuve
казони casoni
казым kazim
каи kai cay
каидзан kaizan
каидзо kaizo
каидзу kaizu
каидзука kaizuka
каиро cairo
каис cais kaies
каити kaichi
каитиро kaichiro
каихара kaihara
каихо kaiho
кай kaj
кайгэцудо kaigetsudo
кайдо kaido
кайзер kaiser keiser kaizer kiser
кайзерлинг keyserling kayserling
кайл kyle kyl
кайла kayla kyla kaila cayla
кайлаш kailash
кайли kylie keighley kylee
кайндль kaindl
кайно kaino
кайнц kainz
кайо caio
кайрат kairat
кайрпре cairpre coirpre
кайс qays kyes qais
кайса kaisa kajsa
кайседо caycedo
кайт kyte kayte kight kite
кайтан kaitan kaytan
кайя kaia caia khia
какаси kakashi
какидзава kakizawa
какидзаки kakizaki
какити kakichi
какиути kakiuchi
какихара kakihara
како cako kako
каку kaku caco
какудзо kakuzo
какуити kakuichi
какусе kakusho
какэгава kakegawa
калабрезе calabrese
калабро calabro
калам calame
каланд caland
калатаюд calatayud
калатес calathes
калбертсон culbertson
калвер culver
калверли calverley
калдекотт caldecott
кале calais kahle
калеб caleb caeleb kaleb
калейс kalejs
кален calenus
календа calenda
каленик calenic kalenyk
калергис kalergis kallergis
калеро calero
кали cali
калидий calidius
каликст kalikst calixtus
каликсто calixto
калил calil kahlil
калина kalina kaleena kalyna
калинин kalinin kalinine kalinins
калинич kalinic
калиновский kalinowski
калинчак kalenchuk kalinciak
калиста calista calysta
калифа kalifa kalipha
калиш kalisch kalisz
калкер calker
калкин culkin
калла kalla calla
каллас kallas calas
каллахан callahan
каллахэн callaghan
калле kalle caille callet
калленбах kallenbach
калли cully culley
каллизен callisen
каллимаки callimachi
каллимах callimachus
каллин callinus cullin
каллист callistus kallistos
каллифорд culliford
каллон kallon callon
каллони calloni
каллэн callan
калниньш kalnins
калочаи kalocsay
калу kalou calu
калуве caluwe
калуджерович kaluderovic
каль kahl
кальв calvus calve
кальвани calvani
кальвет calvet
кальвете calvete
кальви calvi
кальвизий calvisius
кальвин calvinus
кальвино calvino
кальво calvo
кальдера caldera
кальдерон calderon
кальдерони calderoni
кальери calleri
кальес calles
кальеха calleja
кальехас callejas
кальм calm
кальпе calpe
кальпурний calpurnius
кальпурния calpurnia
кальсада calzada
калью kalju
кальюранд kaljurand
кальюсте kaljuste
кальяри cagliari
камар qamar
камара camara kamara
камараш kamaras
камарго camargo
камарена camarena
камба kanba
камбара kanbara
камбаяси kanbayashi kambayashi
камберленд cumberland
камби cambi kanbi
камбон cambon
камбра cambra
камбу cambout kambou
камбэ kanbe kambe
камеамеа kamehameha
камелия camelia kamelia
каменецкий kamenetskii kamenetsky kamenetzky
камерин camerinus camerin
камерини camerini
камерино camerino
камерон cameron camaron kameron
камибаяси kamibayashi
камиваки kamiwaki
камигути kamiguchi
камидзе kamijo
камидзима kamijima
камил camil
камила camila kamila
камилла camilla kamilla
камиллери camilleri
камилло camillo
камило camilo
камиль camille
каминг cuming
каминеро caminero
камино kamino camino
камински kaminski kaminsky
каминьский kaminski
каминья caminha
камире kamiryo camiret
камисима kamishima
камисираиси kamishiraishi
камисиро kamishiro
камитика kamichika
камихигаси kamihigashi
каммарано cammarano
камми cammie cammy
камминг cumming
каммингс cummings
камминс cummins
камогава kamogawa
камолетти camoletti
камон kamon camon
камосита kamoshita
камохара kamohara
кампан campan kanpan
кампана campana
кампанини campanini
кампано campano
кампаньола campagnola
кампе campe campeau kampe
кампеджо campeggio
кампен campen campin
кампенгаузен campenhausen
кампер camper kamper
кампильо campillo
кампинс campins
кампо campo kanpo
кампора campora
кампори campori
кампос campos campa
кампофрегозо campofregoso
кампредон campredon
кампруби camprubi
кампс camps
кампэи kanpei
камран kamran kamuran
камсинг kamsing khamsing
камэбути kamebuchi
камэвада kamewada
камэкава kamekawa
камю camus
кан kan kahn kang cahn can cun
канаан canaan
канава kanawa
канаван canavan
канадзаки kanazaki
канале canale
каналес canales
каналехас canalejas
канали canali
канан kanan cananus
кананян gananian
канари kanari canary
канасаси kanasashi
канблай cahnbley
канвар kanwar
канга canga
канда kanda canda
кандаль candale
кандела candela
канделария candelaria
канделье candelier
кандзаки kanzaki
кандзи kanji
кандзиро kanjiro
кандзо kanzo
кандзэ kanze
кандзюро kanjuro
канди cundey cundy
кандид candidus
кандида candida
кандидо candido kandido
кандия candia
кандриан candrian
кане cane canet
канева caneva kaneva
каневаро canevaro
каневска kanievska kaniewska
канела canela
канель canel canelle
канепа canepa
канепари canepari
канесса canessa
кани cani
канин canin kanin canine
канина canina
канини canini
каниний caninius
канио canio
каниц kanitz canitz
канкити kankichi
канлифф cunliffe
канн cann kann
канна kanna canna
каннабих cannabich
каннавале cannavale
каннаваро cannavaro
каннинг canning
каннингэм cunningham cuninghame
кано cano kanoh
канова canova
кановас canovas
канон kanon canon
каноника canonica
канора canora
каноти kanouchi
кансадо cancado cansado
кансеко canseco
канселье cancelier canseliet
канси kanshi
кант kahnt canth
кантакузин kantakouzenos
кантакузина kantakouzene
кантакузино cantacuzino
кантарини cantarini
канте kante cantet
кантели canteli
кантер kanter canter kanther
кантеро cantero
кантин cantin
канто canto kanto
кантон canton
кантоне cantone
кантони cantoni
кантор kantor cantor
кантрелл cantrell
кантри country
канту cantu
кантуэлл cantwell
канутт canutt
канфари canfari
канъити kanichi
канъитиро kanichiro
канъо kano
каньельяс canellas
каньисалес canizales
каньисарес canizares
каньон canon canyon kanyon
каньотто cagnotto
канья cagna
каньяда canada
каньядас canadas
каньямарес canamares
каньяс canas
канэеси kaneyoshi
канэива kaneiwa
канэиси kaneishi
канэкава kanekawa
канэсигэ kaneshige
канэсиро kaneshiro
канэути kaneuchi
канэхара kanehara
канэхира kanehira
канэхиро kanehiro
канэхиса kanehisa
канюэль canuel
каня kania
каон cahun kaon
капа capa
капак capac
капальди capaldi
капанна capanna
капаррос caparros
капдевила capdevila
капе capet
капелла capella
капеллани capellani
капелло capello
капелль capelle
капель capel
капельян capellan
капечелатро capecelatro
капилупи capilupi
капитани capitani
капитолин capitolinus
капитон capito
капитонович kapitanovic kapitonovic
каплан kaplan caplan
каплински kaplinsky
капо capo
каподистрия kapodistrias
капон capon kapone
капоне capone
капоччи capocci
капп kapp cupp
каппеллетти cappelletti
каппелли cappelli
каппеллини cappellini
каппелло cappello
каппер capper kapper
капперонье capperonnier
каппони capponi
капра capra
капраника capranica
капрари caprari
капрасс caprasse
капри capri
каприа capria
каприо caprio
каприоли caprioli
капуа capua
капуано capuano
капур kapoor kappu
капуто caputo
капюрон capuron
кар kar cars cart
кара kara qara
карабаги garabaghi karabakhi
карабатич karabatic
карабелла carabella
каравака caravaca
карагез karagheuz karagoz
караджич karadzic
карадог caradog
каразек karasek
карайон caraion carayon
каракаш karakas
карако caraco
каран karan caran
карано carano
каранович karanovic
карапет karapet garabet
карапетян karapetyan karapetian karapetjan
карасава karasawa
карасима karashima
карасо carazo
карахан karahan
карахер caraher
караччоли caraccioli
карбальидо carballido
карбахо carbajo
карбо carbo
карбон carbo carbon karbon
карбонель carbonell carbonel
карбонеро carbonero
карвальо carvallo
карвалью carvalho
карвахаль carvajal
карвен carven karven
карвер carver
карвилий carvilius
каргилл cargill
кард card
кардек kardec
кардель kardelj cardel
карден carden cardin
кардиле cardile
кардинал cardinal cardinahl
кардинале cardinale
кардо cardo cardot
кардон cardone
кардона cardona
кардосо cardoso cardozo
кардуччи carducci
каре kareu karyo
карей caray
карелли carelli
карен karen caren
карзай karzai
кари kari karie
кариа caria karia
кариани cariani
каридад caridad
каридес carides
кариджет carigiet
карилло carillo
карим kareem carim kariem
карин karin carin carine carien carinus
карина karina careena kareena
карини carini
кариока carioca
карион carion
карис carice caris
карита karita carita
кариу cariou
кариус carius karius
каркано carcano
карл karl carl
карла carla karla
карлайл carlisle carlyle
карлберг carlberg
карлгрен carlgren karlgren
карле carle karle
карлес carles
карлесон carleson
карли carly carli karlie carley karley karly
карлин karlin carlien carline
карлинг carling karling
карлини carlini
карлис karlis korli
карло carlo karlo
карлович karlovich karlovic karlovitch karlowitsch karlovics karlowicz
карломан carloman
карлос carlos
карлотта carlotta
карлсен carlsen karlsen
карлсон carlson karlson karlsons
карлссон karlsson carlsson carlstroem
карлстрем carlstrom
карлтон carleton charleton
карлуччи carlucci
карлхайнц karlheinz
карлштадт karlstadt
карлье carliez carlier
карльс carls
кармайкл carmichael
кармак carmack
карман carman karman
кармасси carmassi
кармел carmel
кармела carmela
кармелита carmelita
кармелла carmella
кармело carmelo
кармен carmen karmen
карми carmi
карминати carminati
карминий carminius
карминуччи carminucci
кармон carmohn carmon carmont
кармона carmona
карму carmo
карн carne karn
карнахан carnahan
карне carne
карневале carnevale
карнеги carnegie carnegy
карнелл carnell
карнелутти carnelutti
карнеро carnero
карни carney karni qarni
карник karnik karnick
карнисер carnicer
карнисеро carnicero
карно carnot karnaugh karno
карнс karnes karns
карнуа carnoy
каро caro karo
карод carod
карой karoly
карола carola
кароли caroli coraly
каролин carolin
каролина karolina karoline
кароль karol karole
карольсфельд carolsfeld
карон caron
карпентер carpenter
карпентьери carpentieri
карпи carpi
карра carra carraz karra
карранса carranza
каррара carrara
карраскаль carrascal
карраско carrasco
карратерс carruthers
карраччи carracci
карре carre carrey
каррейра carreira
каррен curran curren carrein
каррер carrere carrer karrer
каррера carrera
каррерас carreras
каррере carrere
карреро carrero
карретеро carretero
карретон carreton
карретто carretto
карри karri carri
каррик carrick
каррильо carrillo carrilho
каррина carrinas
каррингтон carrington currington
каррион carrion
каррисо carrizo
карро carro carrau
каррон carron karron
каррьер carriere
карс kahrs
карсельер carceller
карсен carsen karsen
карстен karsten carsten
карстенс carstens karstens
карстенсен carstensen
карт carte kaart
карта carta
картан cartan
картахена cartagena
картер carter
картледж cartledge
картлидж cartlidge
карто cartault carto
картон carton quarton
картхойзер cartheuser
каруана caruana
карузо caruso
каруи karoui
карчевский karczewski
карьялайнен karjalainen
касабланкас casablancas
касагранде casagrande
касадзима kasajima
касадо casado
касаль casal
касальс casals
касановас casanovas
касаньяс casanas
касарес casares
касас casas
касвелл caswell
касельяс casellas
касерес caceres
каси kashi
касибути kashibuchi
касива kashiwa
касивада kashiwada
касивасэ kashiwase
касиваяма kashiwayama
касии kashii
касилья casilla
касильяс casillas
касим qasim kasim qasem
касимиро casimiro
касино kashino casino
касио kashio
касиса casisa
касихара kashihara
касия kasia
касияма kashiyama
каскеро casquero
каскон cascone
касми qasmi kasmi
касо caso
касорла cazorla
каспар caspar
каспари caspary caspari
каспшик kasprzyk
касс cass
кассаветис cassavetes
кассам cassam qassam
кассандра cassandra kassandra
кассар cassar cassard
кассезе cassese
кассель cassel
кассиано cassiano
кассий cassius
кассини cassini
кассио cassio
кассирер cassirer
кассия cassia
кассола cassola
кассон casson
каст castus kast
кастальди castaldi
кастан castan
кастаньед castaignede
кастаньо castano castagno
кастекс castex
кастелиц kastelic
кастеллани castellani
кастелли castelli
кастеллини castellini
кастело castelot
кастель castel kastel
кастельви castellvi
кастельно castelnau
кастельс castells
кастельяно castellano
кастельянос castellanos
кастер caster custer kaster
кастет castet
кастиль castile
кастильо castillo castilho
кастильон castillon
кастильоне castiglione
кастильони castiglioni
кастилья castilla castiglia
кастис custis
кастл castle kastle
кастнер kastner castner
касто casto
кастор castor kastor
кастрехон castrejon
кастрильо castrillo
кастрильон castrillon
каструччо castruccio
касьяно casiano
касю kashu
кат catus cuth
катабути katabuchi
катада katada qatada
катажина katarzyna
катаиси kataishi
катайл cathail
катайнен katainen
катал cathal
катала catala
каталан catalan
каталани catalani
каталано catalano
каталина catalina
каталинич katalinic cattalinich
катальдо cataldo
катания catania
катанян katanjan katanyan
катарина katharina katarina catharina catarina katariina catharine
катаси katashi
катахира katahira
катберт cuthbert
катбертсон cuthbertson
катель katell
катер cater
катержина katerina
катерина caterina katerina
катий catius
катилюс katilius
катинка kathinka katinka
катич katic
каткарт cathcart
катлен catelain katleen
като kato katoh katou
катон cato
катона katona catonis
катооно katono
катрейн cathrein kathrein
катрин catherine katrin kathrin katrine cathrine
катрина caitriona catryna
катриона catriona
каттанео cattaneo
каттани cattani
каттер cutter katter
катти catti katchi
каттинг cutting
каттс cutts
катул catulus
катулл catullus catulo
катуллин catullinus
катцер katzer
катя katja katia katya catya
кауден cowden
кауи cowie
каулитц kaulitz
кауниц kaunitz
каурисмяки kaurismaki
каутский kautsky
кауфман kaufman kaufmann kauffmann
кауч couch kautzsch
каушайте kausaite
кауэн cowan
кауэр cauer kauer
кафаро cafaro
кафиеро cafiero
кафу cafu
кафферти cafferty
каффи caffi
кахана kahana cahana
кахане kahane
кахведжи kahveci
кахо kaho
кахори kahori
кахору kahoru
кахраман kahraman
кахун cahoon
кац katz catz
кацели kaceli katseli
каценельсон katzenelson
кацир katzir
кацнельсон katznelson
кацпер kacper
кацудзи katsuji
кацудзиро katsujiro
кацудзо katsuzo
кацуе katsuyo
кацуери katsuyori
кацуеси katsuyoshi
кацуити katsuichi
кацуитиро katsuichiro
кацукава katsukawa
кацурагава katsuragawa
кацуси katsushi
кацусигэ katsushige
кацусика katsushika
кацутоси katsutoshi
кацухидэ katsuhide
кацухико katsuhiko
кацухито katsuhito
кацуэй katsuei
кацуюки katsuyuki kototsubaki
качар kacar
качер kacer kacher
качиньская kaczynska
качиньский kaczynski
качмарек kaczmarek
качо cacho kacsoh
качон cachon
каччини caccini
каша kasza kasa kasha
кашгари kasgari kashgari
каше cacheux kasche
кашинг cushing
кашия kashia
кашман cushman
кашмор cashmore
кашо cascio
кашпар kaspar
каштелу castelo
каэтан cajetan kajetonas
каэтани caetani
каэтано caetano
каюзак cahuzac
каюм qayum kayum
каюэла cayuela
каяндер cajander kajander
каясима kayashima
каяхара kayahara
квадрат quadratus
квадри quadri
квадфлиг quadflieg
квазимодо quasimodo
квалья quaglia
квамбаи kwambai
кван kwan
квандт quandt
кварантотти quarantotti
квартин quartinus
кваст kwast
квасьневская kwasniewska
квельмальц quellmalz quelmalz
квензель quensel
квентин quentin
квеси kwesi
квест quest
квестед quested
квинкций quinctius quincio
квинт quint
квинтанс quintans
квинтарелли quintarelli
квинтилиан quinctilianus quintilian
квинтилл quintillus
квинтин quintin
квирквелия kvirkvelia
квислинг quisling qvisling
квист quist qvist kvist
квок kwok
кворти quartey
квятковская kwiatkowska
ке kyo ke
кебке kobke
кеведо quevedo
кеворкян kevorkian
кегель kegel koegel
кегоку kyogoku takakage
кеда kyoda
кедзо kyozo
кедзука kyozuka
кезон ceson cesone
кеи kyoi
кеити kyoichi
кеитиро kyoichiro
кей keye
кейбл cable
кейв cave
кейд cade
кейден cayden kayden
кейдио ceidio
кейзер keyser cayzer keyzer
кейкен kuijken
кейл kale kael keill
кейли cayley kaillie kaley kaylie kellye
кейль keil
кейльсон keilson
кеймен kamen
кейн kain kaine kayne kein
кейнер keiner keyner
кейнс keynes
кейнянен keinanen
кейп cape cuyp
кейпер kuiper kuyper
кейперс kuipers cuypers capers
кейпо queipo
кейпс capes kappes
кейрни cairney
кейрнс cairns
кейрос queiroz
кейс case
кейси kasey kasi kejsi keysi
кейсик kasich
кейстутович kestutaitis
кейт kate cate
кейта keita
кейтель keitel
кейтлин kaitlyn caitlyn katelyn
кейтнесс caithness
кейтон caton katon
кейтс kates cates
кейтсби catesby
кейша keisha keyshia
кек kek keck
кека kyoka
кеклен koechlin
кеко kyoko keko kagata
кекудо kyokudo
келе kele quelet
келен keulen coelen kelen
келер kohler koehler kahler kehler keler koeler
кели kehli
келин kalin kelyn
келлайг cellaig
келлер koller
келлерман kellerman kellermann
келлерхофен kellerhoven
келлехер kelleher kellegher
келли kelly kellie kellee
келси kelsey kelsea kelsie
кель kehl kelj
кельзен kelsen
кельнер kallner kelner
кем kem keim
кемаль kemal qemal
кембридж cambridge
кемден camden
кемени kemeny
кеми kyomi
кеммерер cammerer kemmerer
кемна kamna kemna
кемото kyomoto
кемпф kempf kempff
кендес candace
кенджи kendji
кенджон gyeongjong kyoungjong
кендра kendra kedra
кендрик kendrick
кенеди kenedy canedy
кенель quesnel kaenel
кенен koenen
кениг konig kenig
кенигсмарк konigsmarck
кенн kenn cenn
кеннан kennan cannan
кеннеди kennedy
кеннерли kennerley kennerly
кеннет kenneth
кеннетиг cennetig
кенни kenny kenney
кенникотт kennicott
кено kyono queneau queunot
кеносукэ kyonosuke
кент kent ceannt
кенуорси kenworthy
кеньон kenyon
кеог keogh
кепп koepp
кеппе koppe
кеппен koppen koeppen
кер kehr quer coeur
кера kera quera
керальт queralt
кербайлл cerbaill
кербер kerber koerber
керби kerby
керестеш keresztes
керехета querejeta kerejeta
кери keri ceri
керим kerim karim
керимов karimov kerimov
керин karyn keryn
керклэнд kirkland
керкховен kerckhoven kerkhoven
керкхоф kerkhof
керли curley curly
керль kehrl kerll
кермадек kermadec
кернах cernach
кернек carnac
кернер kerner koerner
кернс kearns kerns
кероль querol
керри curry kerri kerrie kerrey
керридж kerridge
керстин kerstin kurstin
керте korte
кертес kertesz
кертис kurtis curtiss curtiz
керуак kerouac keruak
кес kees kes
кесада quesada
кеседи casady
кесиро kyoshiro
кесси kessy kossi
кесслер kessler koessler
кестер koester koster kester quester
кестинг kesting kosting
кестлер kestler koestler
кестлин kostlin
кестнер kastner kestner kostner
кесукэ kyosuke kyousuke
кет ket koth
кета kyota queta
кетани kyotani
кете kathe kate kothe
кетлер kettler
кетнер kaetner kutner
кефер kefer kofer
кехилл cahill
кехэи kyohei
кечэм ketcham
кея kyoya
кеяма kyoyama
ки key
киаран ciaran
кибби kibbee kibbe
кивада kiwada
кивако kiwako
киван kevan
кивиряхк kivirahk
кигава kigawa
киги kigi keagy
кигоси kigoshi
кигэн keegan kigen
кидати kidachi
киджи chigi
кидзаки kizaki
кидзаэмон kizaemon
кидзима kijima
кидзимута kijimuta
кидзу kizu
кидзука kizuka
кидзуки kizuki
кидни kidney
кидогути kidoguchi
кие kiyo
киеаки kiyoaki
киевский kijowski
киедзуми kiyozumi
киекадзу kiyokazu
киекацу kiyokatsu
киеко kiyoko
киемаса kiyomasa
киеми kiyomi
киемити kiyomichi
киемицу kiyomitsu
киемото kiyomoto
киенага kiyonaga
киенао kiyonao
киено kiyono
киенобу kiyonobu
киеносукэ kiyonosuke
киеока kiyooka
киер kiaer
киера kiyora kiyoura
киесава kiyosawa
киеси kiyoshi
киесигэ kiyoshige
киесу kiyosu
киесэ kiyose
киета kiyota
киетада kiyotada
киетака kiyotaka
киетаки kiyotaki
кието kiyoto
киетоми kiyotomi
киетэру kiyoteru
киефуми kiyofumi
киехара kiyohara
киехидэ kiyohide
киехико kiyohiko
киехиро kiyohiro
киехиса kiyohisa
киецугу kiyotsugu
киеэ kiyoe
киеюки kiyoyuki
кизер keaser kieser kyser
кизингер kiesinger
киити kiichi kiiti
киитиро kiichiro
кик kick kik
кикавада kikawada
кике quique
кико kiko quico
кикугава kikugawa
кикудзава kikuzawa
кикудзо kikuzo
кикуитиро kikuichiro
кикукава kikukawa
кикусиро kikushiro
кикухара kikuhara
кил keel kiel kil
кила keala killah
килберн kilburn
килби kilby
килбургер kielburger
килгор kilgore
кили keeley kiley
килиан kilian kylian
килико quilico
килинг keeling kieling
килкенни kilkenny
киллиан killian cillian
киллик killick
киллин killeen
килпатрик kilpatrick
киль kiehl kihl
кильюнен kiljunen
кимба kinba
кимбара kinbara
кимберли kimberly
кимбл kimble kemble
кимболл kimball
кимбро kimbrough
кименти chimenti
кимидзима kimijima
кимие kimiyo
кимиеси kimiyoshi
кимикадзу kimikazu
кимисима kimishima
кимитоси kimitoshi
кимихару kimiharu
кимихико kimihiko
кимихито kimihito
кимми kimmie kimmy
киммих kimmich
кимон cimon kimon
кин keane keene keean
кина kina quina
кинан cynan
кинана cynane kinanah
кинастон kynaston
кинаэд cinaed
кинген cyngen
кингсбери kingsbury
кингсли kingsley kingsleigh
киндаити kindaichi
киндерман kindermann
киндзиро kinjiro
киндруин cyndrwyn
кине quinet kine
кинер keener
кинкейд kincaid kinkade
кинли kienle kinley
кинлисайд keenlyside
кинни kinney kinnie
киннок kinnock
кино kino quino
киносита kinoshita
киноти kinouchi
кинсе kinsho
кинси kinsey
кинсиро kinshiro
кинсити kinshichi
кински kinski kinsky kinskey
кинта kinta quinta
кинтана quintana
кинтанилья quintanilla
кинтела quintela
кинтеро quintero
кинтерос quinteros
кинугава kinugawa
кинукава kinukawa
кинц kinz
кинцль kienzl
кинъити kinichi
кинъитиро kinichiro
киньонес quinones quinonez
кинэбути kinebuchi
кинэн keenan
киой kioi
кип kip keep kiep
кипер keeper kiper
киперт kiepert
киприан cyprianus kiprian
киприану kyprianou
кипту kiptoo
кипьего kipyego
кир cyr kir kiehr kier
кирай kiraly
киракосян kirakosyan guiragossian
киран kieran kiran
кирби kirby
кирва kirwa
киреева kireyeva
киремитчи kiremitci
кирен kieren
кирены cyrene
кириази qiriazi
кириазис kiriazis kyriazis
кириакос kyriakos kyrgiakos
кирил kiril kyril
кирилл kyrill ciril kiryl
кириллович kirillovich kirillovitsj kirillovic
кирилэ chirila
кирин kirin quirine
кирино kirino cirino
кирихара kirihara
кирихата kirihata
кирк kirk kirke
киркби kirkby
киркбрайд kirkbride
кирквуд kirkwood
киркпатрик kirkpatrick
киркси kirksey
киркхэм kirkham
кирни kearney
киро kiro cyro
киров kirov kirovs
кировский kirovski
кирога quiroga quirogan
кирон kieron
кироран killoran
кирос quiroz kyros kiros quiros
кирпичников kirpichnikov kirpicznikov
кирси kirsi kiersey
кирстен kirsten kiersten kierstin
кирсти kirsty
кирх kirch
кирхбах kirchbach
кирхгоф kirchhoff kirchhof
кирхер kircher
кирхнер kirchner
кирхшлегер kirchschlager
кирш kirsch kiersch
киршбаум kirschbaum
киршенштейн kirszensztein
киршнер kirschner kirshner
кирьякулис kyriakoulis
кисаити kisaichi
кисе kisho
киселев kiselyov kiselev kiselov kiselyev kisseljow
киселева kiceliova kiselyova
киселевский kisielewski
кисибэ kishibe
кисида kishida
кисии kishii
кисикава kishikawa
кисима kishima
кисинэ kishine
кисиока kishioka
кисиро kishiro
кисита kishita
кислер kiesler
кислинг kiesling kisling
киссе kissho
киссель kiesel kissel
киссер kiesser kisser
кисси qissi kissi
кисслинг kiessling kissling
кит keith kit
китабаяси kitabayashi
китаваки kitawaki
китагути kitaguchi
китадзава kitazawa
китадзаки kitazaki
китадзима kitajima
китадзуми kitazumi
китадзумэ kitazume
китакодзи kitakoji
китахама kitahama
китахара kitahara
китигоро kichigoro
китимацу kichimatsu
китиносукэ kichinosuke
китиро kichiro
китироку kichiroku
китисабуро kichisaburo
кититаро kichitaro
китиэмон kichiemon
кито kito kitoh
китон keaton
китс keats
китти kitty kitti
киути kiuchi
кифер kiefer keefer keifer
кифт kieft
кихада quijada
кихано quijano
кихара kihara
кихатиро kihachiro
кихо kiho
кихэи kihei
кицукава kitsukawa
кич keach
киш kish kisch kiesche kis
кишка kiszka
кишор kishore kishor
кишфалуди kisfaludy
клавдиан claudianus
клавдий claudius
клавдия klavdija
клаве clave clavet
клавель clavel
клавер claver
клаверия claveria
клавихо clavijo klavikho
клавье clavier
клай klaj
клайборн claiborne
клайв clive
клайн cline clyne klajn
клакстон claxton
клам clam
клан klahn klan
клапаред claparede
клапрот klaproth
клар clarus klar
клара clara klara
кларамунт claramunt
кларе claret clarey
кларенбах clarenbach
кларенс clarence
кларес clares
клари clari calary claris klari
кларидж claridge
кларин clarin clarine
клариса clarice clarisa klariza
кларисса clarissa
кларк clark clarke
кларкин clarkin
кларксон clarkson
кларо claro
клас claes klas clas klaas claesz
класен claesen klasen
класс klass class
классен klaassen klassen
классон claesson claeson
клауд cloud
клаудиа claudia
клаудио claudio claudi
клаудиу claudiu
клаудия claudia
клаузен clausen
клаузер clauser klauser
клаус klaus claus clowes
клаусс klauss clauss
клауссен claussen
клеантис kleanthis
клеве cleve
клевено clevenot
клевер klever clever
клеверли cleverley cleverly
клегг clegg
клегхорн cleghorn cleghorne
кледен kloden klaeden
клейман klejman kleyman
клейн klein kleine clayne cleyn klain kluin
клейнер kleiner
клейнмихель kleinmichel
клейст kleist
клейстерс clijsters
клейтон clayton cleyton
клелий cloelius
клем clem
клеман clement kleemann
клемансо clemenceau
клеменс clemens klemens clemence
клемент clement klement
клементи clementi
клементий clementius
клементина clementina klementyna
клементс clements
клемонс clemons
клео cleo
клеомед cleomedes kleomedes
клеон cleon kleon
клеоним cleonymus
клеопатра cleopatra
клеофас cleophas kleofas
клеппер clapper klepper klopper
клепсина clepsina
клер claire clare cler cleyre klehr
клери clery
клеричи clerici
клерк clerc clerk klerk clerke
клермон clermont
клет clete klaeth
клецанда klecanda
клечиньский kleczynski
кли kley klie
клибанов klibanov klivnov
клиберн cliburn clyburn
клив cleave cleeve
кливер cleaver
кливз cleaves
кливленд cleveland
клигер klieger kliger
клиз cleese
клик click klick
клилэнд cleland
климавичюс klimavicius
климович klimowicz klimowitsch
клин klien klin
клингхоффер klinghoffer
клинт clint
клинтон clinton klinton
клио clio
клир klier clear klir
клири cleary
клиссон clisson
клифт clift
клифтон clifton
клифф cliff cliffe
клиффорд clifford clyfford
клих klich
клиш kliesch klisz
кловис clovis
клод claude claud
клодель claudel
клоди claudie
клодиан clodianus klodian
клодин claudine
клодт klodt clodt
клоке cloquet klocke kloke
клоринда clorinda
клос klos clos kloos
клосиньский klosinski
клосс kloss closs
клостер klooster
клостерман klostermann clostermann
клотильда clotilde
клотти clottey
клотье cloutier
клоу clow clowe
клоуз close
клоусон clawson
клоц klotz
клузо clouzot
клуни clooney clunie
клуэ clouet
клэй clay claye
клэйдон claydon
клэк clack
клэнси clancy
клэпп clapp
клэр clair clare
клэри clary
клюг klug
клюге kluge
клюгер kluger
клюмпке klumpke
клют clute
клюфт kluft
клявиня klavina
кляйн kline
кляйнерт kleinert
кмент kment kmentt
кнайзель kneisel
кнакфус knackfuss knackfus
кнап knaap
кнежевич knezevic
кнезер kneser
кнес knees knos
кнехт knecht
кни knie kny
книпер knieper kniper
кнобельсдорф knobelsdorff
кнуд knud canute
кнут knut knuth
ко ko co koh kow
кобаси kobashi
кобасигава kobashigawa
кобаякава kobayakawa
кобаяси kobayashi
кобден cobden
кобейн cobain
кобелев kobelev kobelew
кобелли cobelli
кобергер coberger
коберт cobert kobert
коби coby kobi cobi cobie
кобл coble
кобо cobo kobo coba
кобрин kobrin cobrin kobryn
кобути kobuchi
кова cova
ковада kowada
ковалев kovalyov covaliov kovalev kovaljov kovalovs
ковалева kovalyova kovaleva kovaljova
ковалевская kovalevska kovalevskaja kovalevskaya
ковалевский kowalewski kavalewski kovaleskii kovalevskii kovalevskij kovalyevskii
ковалик kowalik kovalik
ковальская kowalska
ковальский kowalski
коварж kovar
коваржик kovarik
коваррубиас covarrubias
ковач kovacs kovac
ковачевич kovacevic
ковачич kovacsics
ковентри coventry
ковер cover
ковингтон covington
ковнацкий kownacki
кога koga kokudo
когава kogawa
коганэдзава koganezawa
когиси kogishi
когоро kogoro togoro
когоут kohout
когурэ kogure kakka
когути koguchi
кода koda coda kouda kaada
кодзабуро kozaburo kosaburo
кодзаи kozai
кодзаки kozaki
кодзакура kozakura
кодзе kojo
кодзи koji
кодзима kojima
кодзин kojin
кодзиро kojiro
кодзо kozo kohzoh kouzou
кодзу kozu
кодзука kozuka
кодзуки kozuki
кодзума kozuma
кодзуэ kozue
кодина codina
кодо kodo kodaw
кодоньер codoner
кодреску codrescu
кодрон caudron codron
кодряну codreanu
кое koyo
козак kozak cosack
козенс cozens
кози cozi cozy
козима cosima
козимо cosimo
козловски kozlowski koslowski
козловский kozlowski kazlouski kozlovsky
козьмич kozmich kozmitch
коиваи koiwai
коидзуми koizumi
коимбра coimbra
коиси koishi
коисикава koishikawa
коити koichi
коитиро koichiro
кой coy koy
койву koivu
койвунен koivunen
койман kooiman
койн coyne
койот coyote
койт coit koit
кок kock kok cock coq coc cocq
кокан coquand kokan
кокар cocard coquard
кокер coker cocker caulker
коки koki kouki cokie coky
кокити kokichi
кокитиро kokichiro
коко koko coco
кокоа cocoa kokoa
кокошка kokoszka kokoschka
кокрейн cochrane
кокрофт cockcroft
кокс cox coxe cocks coques coxx kox
коксон coxon
коксхорн kokshoorn
кокусе kokusho
кокцей cocceius
кокэгути kokeguchi
кола kola colas kole
колаковский kolakowski
коламбус columbus
коланжело colangelo
колани colani
колаутти colautti
колашинац kolasinac
колби colby colbie coulby
колборн colborn colborne colbourne colebourn
колви colvey
колвилл colville
колвин colvin
колгген colggen
колгу colgu
колдервуд calderwood
колдофски koldofsky
колдуэлл caldwell coldwell
коле kohle kole koole
колеби coleby
колель colell
колен colen coolen
коленбрандер colenbrander
колер kohler
колет colet kolet
колетт colette
колетти coletti
коли coley cauley coly
колин colin coleen coline
колина colina
колино colino
колиньи coligny
колицци colizzi
колиш kolisch kohlisch
колл call koll
колла colla
коллар collard collaer kollar
колле colle kolle collet caullet
коллеано colleano
коллега collega
колледж colledge
коллен collen callen
коллетт collette
коллетти colletti
колли colli colley collie kolli
коллин colleen collin
коллингвуд collingwood
коллингс collings
коллинз collins
коллинсон collinson
коллиньон collignon
коллис collis
коллисон collison
колло collot kollo
коллуччи colucci
колм colm
колмайн colmain
колман colman
колмар kohlmar
коло colo
колодзей kolodziej
колозимо colosimo
колом colom
колома coloma
коломб colombe
коломби colomby kolombi
коломбо colombo columbu
коломбье colombier
коломе colome
коломер colomer
коломина colomina
коломо colomo
колон colon
колонич kolonics kolonits
колонна colonna
колонья cologna
колсон coulson
колтер colter
колтон colton coulton
колтрейн coltrane
колум coluim colum
колумба columba
колфер colfer
колфилд caulfield
колхо kolho
колчак kolcak
коль kohl coll cohl
кольбер colbert
кольберг kohlberg kolberg colberg
кольвиц kollwitz
кольдиц kolditz
колье collier
кольман kohlmann
кольменар colmenar
кольменеро colmenero
кольрауш kohlrausch
кольридж coleridge
кольский kolski kolsky
кольт colt
кольхофф kollhoff
кольясос collazos
колэуэй callaway
кома coma koma
комадзава komazawa
комадзаки komazaki
коман coman
командини comandini
комаров komarov komarow
комати komachi
комацу komatsu kiyoatsu kiyomune
комацудзаки komatsuzaki
комб combe
комбо combeau
комбс combs
комден comden
комендадор comendador
коменчини comencini
комер comer comerre
коми comey comi kohmi komi
коминий cominius
комино comin komino
комменж comminges cominges
коммод commodus
комнин komnenos comnene
комнина komnene komnena
комо como
комон caumont comont
коморовская komorowska
коморовский komorowski
компанис companys
компте compte
комптон compton
комри comrie
комфорт comfort
комэ koume
комэи komei koumei
кон cohn kon kohn con caunes coan
коналл conall
конан conan konan conanus
конант conant
конвелл conwell
конверси conversi
конви convey convy
конгалайг congalaig
конгалах congalach
конгар congar
конго congo kongoh
кондаль condal
конде conde
конди condie
кондиан condianus
кондо kondo condo
кондратьев kondratev kondratjew kondratyev
кондрацкий kondracki
конен conen
конер kohner koner
конеса conesa
конечны konecny konetzni
конинк coninck koninck
кониси konishi konisi
кониц konic konitz
конклин conklin
конлан conlan
конли conley conli
конлин conlin
конлон conlon
конн conn connes
коннали connally
коннелл connell
коннелли connelly
коннер conner konner
конни conny conni konni konnie
коннифф conniff
коннолли connolly
коннор connor
коннорс connors
коно kono kohno kouno
коновал konoval konowal
коновалов konovalov konovalovas
коновер conover
коновницын konovnitsin konovnitsyne
конолли conolly
конон conon
кононович kononovich kononowicz
конопиньский konopinski
коносукэ konosuke kohnosuke
коноэ konoe konoye
конрад conrad konrad coenraad koenraad
конради conradi
конрадин conradin konradin
конрадо conrado
конран conran
конрат conrath konrath
консепсьон concepcion
консидайн considine
консоласьон consolacion
консоло consolo
констан constant
констанс constance constans
константин konstantin constantin constantine konstanty konstantins constantinus
константина constantina konstantina
константинеску constantinescu
константини costantini
константинидис konstantinidis constantinides
константино constantino
константинов konstantinov konstantinoff
константинович konstantinovich konstantinovic konstantinowitsch kostyantynovych
константиновна konstantinovna konstatinovna
константинопольский konstantinopolsky
константинос konstantinos constantinos konstadinos
константину constantinou konstantinou
констанца konstanze constanza
констанций constantius
констанция konstancja constanze constantia
констэм konstam
консуэло consuelo
конт comte
конта konta conta
контардо contardo
конте conte conteh
контепоми contepomi
конти conti konti
контини contini
контра kontra contra
контрерас contreras
конуэй conway
конфалоньери confalonieri
конфорте conforte
конхобайр conchobair
конц koncz conz
конча concha
кончак koncak kontchak
кончар koncar
кончильо conchillo
кончини concini
кончита conchita
коори kori koori
коорияма koriyama
копал coupal kopal
копелин copelin
копельо copello
копец kopec
копленд copland
копли copley
копман koopman
коппе koppe coppee coppey
коппель koppel coppel
коппенс coppens
коппи coppi
коппинг copping
коппо coppo
коппола coppola
копршива kopriva
копылов kopylov kopilov
кор cor core kohr kor
кора cora kora koura
корал coral
корали coralie
корансез corancez
корач korac
корбачо corbacho
корбел corbel korbel
корбетт corbett
корбин corbin corbyn
корвер korver corver
корвин corvinus korvin corvin korwin
корво corvo
корд chord coard kord
корда corda
кордей corday
корделия cordelia
корделл cordell kordell
корден corden
кордер corder korder
кордеро cordero
кордес cordes
корди cordy kordy
кордио cordio
кордич kordic
кордоба cordoba
кордова cordova
кордон cordon
кордье cordier
коре kare
кореа corea
корелли corelli
корель corell korel
корен koren korene
корентен corentin
корецкий korecki koretzky
кори corey cory cori korey kori
кориа coria coriat
кориат coryat karijotas koriat
корин corin korin corine coryn korine
корина corina korina
коринн corinne
коринна corinna
коринт corinth
корк cork
коркоран corcoran
корли corley
корлисс corliss
кормак cormac cormack kormakr
корман corman korman kormann
кормон cormon
кормье cormier
корн korn coren corn
корнадо cornado
корнел cornel
корнелиан cornelianus
корнелий cornelius cornelio
корнелис cornelis cornelisz
корнелиу corneliu
корнелия cornelia cornelie kornelia kornelija
корнелл cornell
корнель kornel corneille
корнер corner
корнехо cornejo
корнийяк cornillac
корнин corning cornyn
корнифиций cornificius
корницен cornicen
корниш cornish
корнтуэйт cornthwaite
корну cornut
корнуоллис cornwallis
корнут cornutus
корнуэлл cornwell cornwall
корнфорд cornford
корнхаузер kornhauser
корню cornu
корня cornea
королев korolyov korolev koroliow koroljow
королева koroleva korolyova
король korol coel
корона corona
коронадо coronado
коронас coronas
коронель coronel
корради corradi
коррадини corradini
коррадо corrado
корралес corrales
корраль corral
корреа correa
корредера corredera
коррелл correll
корренс correns
корретхер corretjer
корри corry corri
корроди corrodi
корс cors kohrs kors
корси corsi
корсо corso corzo
корсон corson
корстен korsten corsten
корт cort court kort korth
кортасар cortazar
кортахарена kortajarena cortajarena
корте korte corte
кортезе cortese
кортелайнен kortelainen
кортель cortell
кортес cortes
корти corti korty
кортина cortina
кортни courtney courteney courtnee courtnie kortne kourtney
коруин corwin
корутюрк koruturk
корухо corujo
корф korf korff
корфу corfu
корхонен korhonen
корчагина korcagina korczagina
корчак korczak
корчеро corchero
корьюс korjus
корэсава koresawa
корэсигэ koreshige
корэтика korechika
кос koos kos cos koss
косака kosaka kohsaka kousaka kunitsugu
косби cosby
косе kosho
коседовский kosedowski
коси koshi kosi koushi
косиба koshiba
косигая koshigaya
косида koshida
косииси koshiishi
косикава koshikawa
косима koshima
косимидзу koshimizu
косимото koshimoto
косимура koshimura
косин cosin koshin
косинака koshinaka
косино koshino
косинский kosinski kosinsky
косио koshio
косиро koshiro
косити koshichi
косицкий kosicki
косич kosic
кослоу coslow koslow
косма cosmat kosma
космас cosmas kosmas
косме cosme
космин cosmin
космо cosmo
косо koso coso
косович kosovic kosovich
косс cossus caus
косса cossa
коссе cosse causse
коссио cossio
коссман cossmann cossman
кост coste coast
коста costa kosta
костаке costache
костаки costachi kostaki
костанте costante
костас kostas costas
костелецкий kostelecky kosteletzky
костелич kostelic
костелло costelloe
костер coster koster
костерман kosterman kostermans
кости costi costey
костиган costigan
костикэ costica
костильо costello
костин costin kostin
костич kostic
костнер costner kostner
костюшко kosciusco kosciuszko
костя costea kostia
косцелецкий koscielecki
косье coosje
косэи kosei kousei kose
косю koshu
косюн koshun koushun
косяк kasiak kosyak
кот kot cot
кота kota kouta cota
котайд cothaid
котарбинский kotarbinski
коте cote
котен cauthen kooten kothen
коти kouchi coty cothi coti
котлер kotler cotler
котли cautley kotli
кото koto coto
котоха kotoha
котс cotes kohts
котт cotte kott
котта cotta
котте cottet kotte
коттер cotter
коттерилл cotterill
коттин cottin
коттл cottle
котто kotto cotto cotteau
коттоленго cottolengo
коттрелл cottrell
котэгава kotegawa
коу coe
коуди cody coady
коук coke
коул cole cowl
коулз coles coales cowles
коули cowley
коулинг cowling
коулмэн coleman
коуплэнд copeland coupland cowpland
коутинью coutinho
коутс coates coats
коуту couto
коуэлл cowell
коуэн cowen
кофлин coughlin
коффи coffey coffee coffi
коффин coffin
коффине coffinet
кох koch
кохама kohama
кохан cohan kochan kohan
кохановский kochanowski
кохара kohara
кохари kohari
кохару koharu
кохаси kohashi
кохата kohata
кохер kocher
кохината kohinata
кохира kohira
кохируимаки kohiruimaki
кохияма kohiyama
кохлан coughlan
кохо koho
кохэи kohei kouhei
коц kohtz kotz
коцев kotsev kotzev
коциан kocian koczian
коч coch
кочи kotschy
кочиш kocsis cocis kocis
кочубей kotchoubei kochubey
кочча cocchia
кош kosh coche
коше cochet
коши cauchy
кошир kosir
кошич kosic
кошкин koshkin kochkine
коштинья costinha
кошуа cauchois cochois
кошут kossuth kosuth
коэдзука koezuka
коэлбад coelbad
коэльо coello
коэлью coelho
коэн coen koen kohan
краббе crabbe krabbe
крабтри crabtree
кравалхо cravalho
краверо cravero
кравиотто craviotto
кравиц kravitz
кравцов kravtsov krawtzoff
кравчик krawczyk
крае krahe
краевский krajewski
край kray kraay kraj
крайгер kraigher
крайдер crider kreider
крайер cryer kraaier
крайнер kreiner
крайчек krajicek
крак krack kraak
кракауэр kracauer krakauer
краковски krakowski
кракси craxi
кралевич kraljevic
краль kralj kral krahl
крам crum
крамб crumb
крамер kramer cramer
крамлинг cramling
крамм cramm kramm
крамп crump cramp
кран krahn kraan
крантц krantz
кранц kranz crantz cranz
крас cras
красинский krasinski
красицкий krasicki
красич krasic
красничи krasniqi
красный krasny
красовский krasovsky krasovski
красс crasso craso
крастиньш krastins
кратохвил kratochvil kratochwil
кратчли crutchley
краудер crowder
краули crowley
краус krausz
крафт kraft krafft krafth
крахельская krahelska
крац kratz
крашевский kraszewski
кре krah kree
кребиль krehbiel
кребс krebs krebsowa
кревьязак kreviazuk
крегар cregar kregar
крегер kroger kroeger
крез kreuz
крей cray creil krey
крейги craigie
крейер kroyer kreyer
крейн crain krein krijn
крейсвейк kruijswijk kruiswijk
крейслер kreisler
крейтон creighton
крейтусе kreituse
крейфф kruijff
крейцер kreutzer kreuzer
крейчи krejci
крейчик krejcik
крек kreek krek
крель krehl
крем crem krehm
кремень kremegne kremen
кремер kremer cremer kramer kroemer
кремонини cremonini
кремье cremieux
кренн crenn crenne krenn
кренц krenz krentz
крепелин kraepelin
крепо crepeau crepeaux
креслиньш kreslins
креспи crespi
креспо crespo
крессвелл cresswell
крессенсио crescencio
крессида cressida
крессон cresson
кретон creton
кретьен chretien
крефт kreft creft kraeft
крецу cretu
кречманн kretschmann
кречмар kretzschmar cretzschmar kretschmar
крешенци crescenzi
крешимир kresimir
крешич kresic
крешо kreso
кри cree
крибб cribb
кривелло crivello
кривин krivine
кривиц kriewitz krivic
кригер krieger creager
крид creed kreed
криденер krudener
крик creek crick krick
крили creeley creley
крим cream krim
кримп crimp
кримтанн crimthann
крин crin krien
кринер kriener
криппс cripps kripps
крис chris kris cris
крисанто crisanto
крискент crescens crescenzo
крисостомо crisostomo
крисп crisp crispus
криспин crispin crispinus
крисси krissy chrissie chrissy crissy chryssie
крист christ crist krist
криста christa krista crista chrysta
кристал crystal kristal cristal
кристальди cristaldi
кристальдо cristaldo
кристап kristaps
кристель christel kristel crystel
кристен christen christyn krysten
кристенсен christensen kristensen
кристер christer krister
кристи christie christy kristi kristy kristie cristi
кристиан christian cristian kristian
кристиана cristiana kristiana
кристианна christianne
кристиано cristiano christiano
кристиансдаттер christiansdatter
кристиансен christiansen kristiansen
кристин kristin kristine christin christien cristine khrystyne
кристина christina cristina kristina krystyna khrystyna
кристинел cristinel
кристиян kristijan
кристл crystle
кристмас christmas
кристо kristo cristo
кристобаль cristobal cristovao
кристовский kristovskij kristovsky
кристоф christophe christof kristof
кристофано cristofano
кристофер christopher christofer
кристоферсон christopherson
кристофори cristofori
кристофоро cristoforo
кристоффель christoffel
кристофферсен kristoffersen christoffersen
кристофферсон christofferson kristofferson
кристфрид christfried cristfried
кристьян kristjan
кристьянссон kristjansson
кристя cristea
критий critias critius
критский creticus
критчлоу critchlow
криф krief
крихубер kriehuber
кричлоу crichlow
кришан krishan crisan
кришнамурти krishnamurthy krishnamurti
кришпин kryszpin
криштопанс kristopans
кришьянис krisjanis
крнач krnac
кроа kroah
крог krog krohg
крозье crozier
крой croy
кройгер kreuger
кройц kreutz
крок kroc krok krook
крокер crocker croker
крокко crocco
крокфорд crockford
кролл kroll croll
кролла crolla
кром krohm krom
кромби crombie
кромвель cromwell
кроммелин crommelin
крон krohn kroon crohn cron croon kron
кронекер kronecker
кроненберг cronenberg kronenberg
кронин cronin
кронке kroenke kronke
кронстрем cronstrom kronstrom
кропп cropp kropp
кроппер cropper
кросби crosbie
кросленд crosland
кросс cross crosse kross
кроссли crossley
кроу crowe crow
кроусон crowson
кроутер crowther
кроуфорд crawford crauford crawfurd
кроучер croucher
кроуэлл crowell
крофт croft
крофтон crofton
крофтс crofts
крофут crofoot
крох kroh
крохмаль krokhmal krochmal
кроче croce
крсманович krsmanovic
крстич krstic
круа croix
круз cruise cruze
крузе kruse crouzet
крузенштерн krusenstern
крук crook crooke kruk
круковский krukowski
крукс crooks crookes
круликовский krolikowski
круль krol
круминьш krumins
круминя krumina
круммахер krummacher
крунвалль cronvall
крундмаэл crundmael
крунич krunic
крупский krupski
крус cruz crewes crus
крушиньский kruszynski
крыжановский kryzhanovsky krizanovski kryschanowski kryzanowski
крьядо criado
крэвен craven
крэгг cragg
крэддок craddock
крэйг craig
крэйзи crazy krazy
крэкнелл cracknell
крэм cram
крэндолл crandall
крэнстон cranston
крю crew
крюгер kruger krueger cruger
крюйкшенк cruikshank
крюков kryukov krukoff
крюс crews kruss
кряучюнас kriauciunas
ксабьер xabier
ксавер xaver
ксаверий xawery xaverius
ксавье xavier
ксан xan
ксандер xander
ксаргай xargay
ксенакис xenakis
ксения xenia ksenia kseniya
ксенофон xenophon
ксереб xuereb
ксосе xose
ку ku koo cu khoo
куадра cuadra
куадрадо cuadrado
куадрат cuadrat
куан cuan kuang quan
куанг quang
куапель coypel
куарежма quaresma
куарон cuaron
куартас cuartas
куартеро cuartero
куасси kouassi
куат kuat quat
куатли kouatly quwatli
куаутемок cuauhtemoc
кубас cubas
кубе kube cube
куберо cubero
кубильо cubillo
кубилья cubilla
кубилюс kubilius
кубица kubica
кубичек kubitschek kubicek kubizek
кубиш kubis
кубодзука kubozuka
кубокава kubokawa
кубрик kubrick
кувадзуру kuwazuru
кувако kuwako
кувамото kuwamoto
кувано kuwano
кувасима kuwashima
кувахара kuwahara
кувахата kuwahata
куваяма kuwayama
кувер coover
куверманс koevermans
куган coogan
кудашев kudasev
кудер cooder couder
кудзе kujo
кудзу kuzu
кудзуми kuzumi
кудзуно kuzuno
кудзуока kuzuoka
кудзуя kuzuya
кудичини cudicini
кудре coudray coudres
кудрявцев kudryavtsev kudrjavcev
куеени queenie
куза cuza
кузино cousineau
кузманович kuzmanovic
кузнец kusnets kuznets
кузнецов kuznetsov kouznetsov kuznecov cuznetov
кузнецова kuznetsova kouznetsova kuznecovova
кузьмич kuzmich kuzmic
куи kui quy koe
куик quick
куиллан quillan
куин quin quine
куинлэн quinlan
куинн quinn
куинси quincy quincey
куинто quinto
куинтон quinton
куирк quirk quirke
куитиро kuichiro
кук cook kook kuck coeck coecke kuk
кука cuka kuka
кукан kucan
кукехо cuquejo
куки kuki cookie
куклин cuclin kuklins
куклинский kuklinski
куко cuco
куколь kukolj kukol
кукси cooksey
куксон cookson
кукхоф kuckhoff
кул kool cool qol
кулак koulak
куле coulais
кулеша kulesza
кули quli qoli qulu
кулибали coulibaly koulibaly
кулидж coolidge
кулик kulik kulick
кулин culin kulin
кулио coolio culio
кулир coulier
кулич kulic kulich
куллинан cullinan
култер coulter
култхард coulthard
кулурис coulouris
куль kuhl
кульберг cullberg kuhlberg
кульман cullmann culmann kuhlman kuhlmann kullman
кульсум kulthum
кульчар kulcsar
кума kuma khouma kumah
кумагаи kumagai kumagaya
кумадзава kumazawa
кумадзиро kumajiro
кумаити kumaichi
кумало khumalo
куман koeman cumanus
кумани cumani kumanov
кумбс coombes coombs
кумеляускас kumeliauskas
куммасках cummascach
кумпэи kunpei kumpei
кумс coomes kums
кумундурос koumoundouros
кумэдзо kumezo
кун kuhn kun koen coon gung khun
кунард cunard
кунг kung cung
кунего cunego
кунео cuneo
куни cooney kuni coenie
кунигунда kunigunde
кунидзава kunizawa
кунидзо kunizo
куниеси kuniyoshi
куниити kuniichi
куникадзу kunikazu
кунимити kunimichi
кунимоти kunimochi
кунио kunio kuniwo
кунисава kunisawa
кунисаки kunisaki kunizaki
кунисиро kunishiro
кунитика kunichika
кунитоси kunitoshi
кунихару kuniharu
кунихидэ kunihide
кунихико kunihiko kunichiko
кунихира kunihira
кунле kunle kuhnle
куннас kunnas kounnas
куно kuno cuno
кунс koons
кунст kunst kunszt
кунтуриотис kountouriotis
кунц kunz coontz koontz
кунце kunze kuntze kunce
кунья cunha
куоко cuoco
куомо cuomo
куп coop coupe
купа coupat kupa
купер cooper couper
купецкий kupecky kupiecki
купфер kupfer kupffer
купчик kupczyk kupchik
кура cura
курабаяси kurabayashi
курагути kuraguchi
курадо curado
кураиси kuraishi
куракити kurakichi
курамоти kuramochi
кураниси kuranishi
курасава kurasawa
курасима kurashima
курасина kurashina
курати kurachi
кураути kurauchi
курахара kurahara
курахаси kurahashi
курахонэ kurahone
курбе courbet courbey
курв curvus
курвиль courville
курд kurd curd
куреши qureshi
кури kuri curi
куриакос kuriakose
куриаций curiatius
курибаяси kuribayashi
курилович curilovic kurylowicz
курион curio
курисима kurishima
курихара kurihara
куриягава kuriyagawa
курнуайе cournoyer
куровский kurowski
куродзуми kurozumi
куроива kuroiwa
куроиси kuroishi
куроно kurono chrono
куросава kurosawa
куросима kuroshima
куроха kuroha
курохара kurohara
курсе courset
курсель courcel
курси courcy
курсор cursor
курт curt kurth
куртезон courthezon
куртене courtenay
курти kurti courty curti
куртин curtin courtin courtine
куртич kurtic kurtycz
курто curto courtauld courtot
куртулмуш kurtulmus
куртулуш kurtulus
куртцман kurtzman
курума kuruma kourouma
курумидзава kurumizawa
курусима kurushima
курц kurz
курцвейл kurzweil
курцер kurtser kurzer
курциус curtius
курчи curci
куршат kurschat
курьель curiel
курэбаяси kurebayashi
курэха kureha
кусай qusai
кусакава kusakawa
кусати kusachi
кусахара kusahara
куси kushi
кусибути kushibuchi
кусида kushida
кусима kushima
кусиро kushiro
кусияма kushiyama
куста kustaa qusta
кустурица kusturica
кут koht kut coat koot
кутайсов kutaisov kutajsov
кутб qutb
кутзе coetzee
кутики kuchiki
кутлуг kutlug qutlugh
куто couteaux kuto
куттер coutteure kutter
куттс coutts
кутузов koutouzov kutuzov
кутюр couture
кутюрье couturier
куфферат kufferath
кухаржова kucharova
куцов cutov
кучера kucera kuchera
кучи cuchi
кучова kucova
куш kusch
кушан kusan kushan
кушнер kushner kouchner
куэ coue kue
куэвас cuevas
куэйд quaid
куэйл quayle
куэльяр cuellar
куэн coin khuen
куэнде cuende cuendet
куэнка cuenca
куэрво cuervo
куэрда cuerda
куэро cuero
куэто cueto
кхак khac
кхань khanh
кхе khe
кхедекар khedekar
кхема khema
кхер kher
кхиеу khieu
кшептовский krzeptowski
кыванч kivanc
кызы qizi
кыйв koiv
кылыч kilic
кырдар kirdar
кьельд kjeld
кьер kjaer kjer
кьерульф kjerulf
кью kew cue
кьюсак cusack
кьяра chiara
кьяртанссон kjartansson
кэбелл cabell
кэвэна cavanagh
кэгни cagney kagney
кэди cady
кэздан kasdan
кэидзабуро keizaburo
кэидзи keiji
кэидзиро keijiro
кэидзо keizo keizoh
кэикити keikichi
кэисе keisho
кэисин keishin
кэисиро keishiro
кэисю keishu
кэй kaye
кэйити keiichi keiiti
кэйитиро keiichiro
кэйн kane cain
кэйси casey
кэйтлин caitlin kaitlin
кэл cal
кэлам calum
кэлверт calvert kalvert
кэлвин calvin
кэлинеску calinescu
кэлли callie
кэллоуэй calloway
кэлхун calhoun
кэм cam kam
кэмбидж cambage
кэмбо kenbo
кэмин keming
кэммоти kenmochi
кэммоцу kenmotsu
кэмп camp
кэмфилд camfield
кэнге kengyo
кэндзабуро kenzaburo
кэндзи kenji
кэндзиро kenjiro
кэндзо kenzo
кэнди candy candee candi kandi
кэндис candice kandyse
кэнкити kenkichi
кэнре kenryo
кэнсе kensho
кэнси kenshi
кэнсин kenshin
кэнсиро kenshiro
кэнсю kenshu
кэнт cant
кэнти canty kenchi
кэнъе kenyo
кэнъити kenichi
кэнъитиро kenichiro
кэплин caplin
кэпшоу capshaw
кэр kare
кэрбон carbone
кэрелл carell
кэри carey cary karey kary
кэрил caryl
кэрол carol carole
кэролайн caroline
кэролин carolyn karolyn
кэролл carrol
кэррадайн carradine
кэрри carrie carry
кэрриер carrier carriere
кэрролл carroll
кэрротт carrott
кэрью carew carewe
кэс cas
кэсинь kexin
кэссиди cassidy cassidey
кэссин cassin
кэт kat kath cat
кэти katie cathy katy kathie cathie katee
кэтлетт catlett
кэтлин kathleen cathleen catlin kathlyn
кэтрин kathryn katherine catrin cathryn katheryn kathrine
кэтчер katcher katscher
кэтчингс catchings
кэффи caffey
кэффри caffrey
кэхэн kahan
кэш cash kash
кэшман cashman
кюблер kubler
кюгельген kugelgen
кюести kyosti
кюитиро kyuichiro
кюкити kyukichi
кюлин kylin
кюлленен kyllonen
кюльман kuhlmann
кюльц kulz
кюн kuhn
кюнг kung
кюнен kuenen kuhnen
кюнер kuhner
кюни cuny
кюр kur kuhr
кюри curie kurys
кюрре kyrre
кюси kyushi
кюсюдзан kyushuzan
кютсем cutsem
кюхенмайстер kuchenmeister
кюхлер kuchler
кючюк kucuk
кюш cuche
кямран kamran
кястутис kestutis
кяхкенен kahkonen
лабади labadie
лабарт labarthe labarte
лабелль labelle
лабеон labeo
лабиш labiche labis
лаборд laborde
лабори laborit
лабулэ laboulaye
лабуре laboure
лав lav luvv
лавалле lavallee
лаваль laval lawal lavalle
лавандьер lavandier
лавгроув lovegrove
лавджой lovejoy
лаверн lavern laverne
лави lavi lavie
лавин lavin lavigne
лавиния lavinia
лавлейс lovelace
лаво lavaud lavoe
лаврентьев lavrentjev lavrentyev
лаврентьевич lavrentievich lavrentjevic lavrentyevich lawrentjewitsch
лавринович lavrinovic
лавуа lavoie lavoix
лавуан lavoine
лагард lagarde
лагаш lagache
лагеркранц lagercrantz
лагрене lagrene lagrenee
ладди luddy
ладзаро lazzaro
ладлэм ludlam ludlum
ладхам ladgham
лазар lazar lazare llazar
лазаревич lazarevic lazarevich lasarewitsch
лазари lazari lazzari
лазарюк lazariuc
лазер laser lazer
лазич lazic
лазович lazovic
лазовский lazowski lazovskis
лазэр lazar
лайвли lively
лайдкнен laidcnen
лайдлоу laidlaw
лайдон lydon
лайзер leiser lizer
лайл lyle lisle lyall
лайла laila
лайлз liles lyles
лайман lyman
лайна laina
лайнес lainez laynez
лайнс lines lainz
лайнхэн linehan
лайонел lionel
лайонс lyons lions
лайош lajos
лайтнер lightner
лайтнинг lightning
лайтон lighton
лайтфут lightfoot litefoot
лайхо laiho
лайя laya
лак luck lac
лакалье lacalle
лакапин lekapenos lakapenos
лакаса lacasa
лакатош lakatos
лакер laqueur
лакетт luckett
лакинбилл luckinbill
лакич lakic
лако lacau laco
лакович lakovic
лакордер lacordaire
лакост lacoste
лакруа lacroix
лакс lax laks luks
лаксман laxman laxmann
лактука lactuca
лакунса lacunza
лакур lacour lacourt
лакхия lakhia
лаланд lalande
лаланн lalanne
лален lalaing
лалич lalic lalich
лаллеман lallemand lallement
лалу laloux laloue lalu
лалуа laloy
лалум lahlum laloum
лалуэса lalueza
лам lam lahm lum
лама lama lamah
ламаз lamaze
ламарка lamarca
ламарр lamarr lamarre
ламарш lamarche
ламб lamb lambe
ламбо lambeau lambo
ламброс lambros lampros
ламбрускини lambruschini
лами lamy lami
ламикис lamikiz
ламин lamine liamine
ламия laemia lamia
ламли lumley
ламон lamond
ламотт lamott lamotte
лампрехт lamprecht
лампсака lampsacus
ламсден lumsden
ламур lamour
ламуре lamoureux
ланат lanatus lanato
ланвен lanvin
ланг lang lung
лангганс langhans
ланггор langgaard
ланген langen laengen
лангенбек langenbeck
лангенхан langenhan
лангле langle lenglet
ланглуа langlois
лангсдорф langsdorf langsdorff
лангхофф langhoff
ланди landi lundy landey
ландман landman landmann
ландо lando landeau
ландовски landowski
ландри landry
ландро landreau landro
ландстрем landstrom
ланер lahner laner
ланкастер lancaster
ланкре lancret
ланн lannes lann lunn
ланси lancie
лански lansky
лант lant lunt
лануа lanois lanoye
ланфранк lanfranc
ланфранки lanfranchi
ланфранко lanfranco
ланц lanz
ланца lanza
ланцетта lanzetta
ланцетти lanzetti
ланци lanzi
ланчнер lantschner
ланье lanier
лапалья lapaglia
лапенья lapena
лапидус lapidus lapiduss
лапиньский lapinski
лапланш laplanche
лаплас laplace
лаппалайнен lappalainen
лаптев laptev laptevs
лапуант lapointe
лапьер lapierre
лар lahr
ларг largus
лариш larisch
ларк lark larc
лароз larose
ларок laroque larocque
ларош laroche
ларри larry
ларте lartet
ларций larcius
ларше larcher larchet
ларье larrieu
ларю larue
ласалль lasalle
ласаро lazaro
ласер laseur
ласерас lasheras
ласк lusk lask
ласкарис lascaris
ласки lasky laski
лаский laski
ласко lascault lasko
ласков laskov laskou
ласковский laskowski
ласло laszlo
лассаль lassalle lassall
латан lathan
латаст lataste
латеран lateranus
латин latin latinus
латиф latif lateef
латрониан latronianus
латтанци lattanzi
латтимор lattimore
латтрелл luttrell
латур latour latoir
лауден louden
лаукс laux
лаундес lowndes
лаурентис laurentiis
лауренц laurenz
лауренци laurenzi
лауренциу laurentiu
лауринас laurynas
лауритцен lauritzen
лауриц lauritz laurits
лауричелла lauricella
лаурсен laursen laurson
лаутенберг lautenberg lutterberg
лаутер lauter lowther
лаутербах lauterbach
лауфер laufer lauffer
лауфрани loufrani
лауэнштайн lauenstein
лафайет lafayette
лафатер lavater
лафит lafitte
лафлер lafleur
лафлин laflin loughlin
лафон lafont lafond
лафонтен lafontaine
лафортьен lafortune
лаффер laffer lafferre
лаффитт laffitte
лаффон laffont laffon
лахаб lahab
лахе lage
лахири lahiri
лахман lachmann
лахнер lachner
лахуд lahood lajud
лацис lacis
лацко lacko latzko
лацкович lackovic laczkovich
лаченс lutyens
лачинер laciner
лаш lasch lush
лашеналь lachenal
лаюнен lajunen
лвин lwin
ле le lieh
леа leah
леб lob
леба lebas
лебе lobe
лебек lebeck lebecq
лебенсон lebensohn
лебенштейн lebenstein lobenstein
леберехт leberecht
лебеф leboeuf lebouef
лебланк leblanc
лебо lebeau
лебрен lebrun
лев lev levas liev
леваль leval lewal
левандовский lewandowski
левассер levasseur
леве love leveau
левейе leveille
левек levesque leweck levecq
левен leven lowen lofven
левендаль lowendal
левенсон levenson loevensohn loewenson lowensohn
левенталь leventhal lowenthal levental
левенштейн lewenstein lowenstein
леверенц leverenz lewerentz
леви levy levi levie
левин levin laevinus levien
левингер lowinger levinger
левински lewinsky
левинский levinsky lewinski
левинсон levinson levinsohn
левит levit lewit lowith
левитан levitan levithan
левитин levitin lewitin
левитт levitt lewitt
левицка lewicka lewycka
левицкий levitsky levytsky levicky
лево leveaux levo
лега lega leguat
легаль legal legall
легар lehar
легия leguia
леговец lehovec
легран legrand
ледди leddy
ледебур ledebur ledebour
ледесма ledesma ledezma
ледженд legend
леджер ledger
леди lady
ледли ledley
леду ledoux
ледуайен ledoyen
ледуховский ledochowski
ледюк leduc
лежен lejeune
лейб leib leyb
лейбовиц leibowitz labovitz leibovitz
лейва leiva leyva lejva
лейво leivo
лейге leigue
лейзен leisen leysen
лейкс leux luyckx
лейла leila leyla layla leilah
лейман layman leyman
лейнер leiner leuner
лейно leino leynaud
лейнонен leinonen
лейс layus
лейслер leisler
лейстер leister leyster
лейт leith
лейтан leitao
лейте leite
лейтес leites lejtes
лейтнер leitner
лейтон leighton leiton leyton
лейтч leitch
лейф leif
лейцингер leuzinger
лейя leya
лек leck
лека leke
лекавалье lecavalier lecavelier
леки leckie
лекич lekic
лекке lokke
леклерк leclercq
леко leko lecot
лекок lecoq
леконт lecomte leconte
лекс lex
лекси lexi lexie lexy
лекх lekh
леле lehel lehle leleux
лели lely
лелиан laelianus
лелий laelius
лелуар leloir
лелуш lelouch
леманн lehmann lemann
лембек lembeck
лембрук lehmbruck
лемелен lemelin
лемер lehmer
лемерсье lemercier
леметр lemaitre
лемке lemke lemche
лемли lemley
леммель lammel
лемминг lamming lemming
лемниц lemnitz lemmnitz
лемонье lemonnier
лемуан lemoine lemoyne
лемье lemieux
лемэй lemay
лемэр lemaire
лен len lehn lesne
ленартович lenartowicz
ленат laenas lenate
лендерт leendert
лендьель lengyel
лене lene leene
ленер lehner
ленерт lehnert
леннарц lennartz
ленни lenny lennie
леннокс lennox
ленор lenore
ленорман lenorman lenormand lenormant
ленстра lenstra leenstra
лентул lentulus
ленуар lenoir
ленхарт lenhart
ленц lenz lentz lencs
леньяни legnani lenjani
леогор leogoras
леокадио leocadio
леонар leonard
леони leoni leonie
леонид leonids leonide lionid
леонидов leonidoff leonidov
леонидович leonidowitsch leonidovitch
леонидовна leonidovna leonidowna
леонович leonovic
леонора leonora leonore
леонс leonce
леонсио leoncio
леонтий leontius leonti leontios leontij leonty leonzio
леонтина leontine leontyne
леонтьев leontief leontiev leontjev
леонтьевич leontyevich leontevic leontevich leontjevic leontjewitsch
леонхардт leonhardt
леопольд leopold leopolds
леопольдина leopoldine
леош leos
лепаж lepage
лепе lepe lepeu
лепик lepik lepic
лепин lepine
леписте lepisto
лепрье leprieur lepvrier
лер lehr lohr leur loehr
лерер lehrer lerer
леринц lorinc lorincz
леритье lheritier
леркари lercari
лерой leroy leroi leeroy
лерс leers lehrs
леру leroux
лерх lerch
лесаж lesage
лескано lezcano lescano
леско lescot
лесли leslie lesli lesly
лессер lesser loesser
лестер lester leicester
лесток lestock lestocq
лесьняк lesniak
лесэйнт lesaint
леся lesia lesya
лет leth let leti
лета leta letha
лете lothe lete
летельер letelier
летем lethem
летисия leticia
летиция laetitia letizia letitia lettice
летц letz
леу leeuw
леувен leeuwen
лефебюр lefebure
лефевр lefebvre lefevre
лефельдт lehfeldt
лефковиц lefkowitz
лефор lefort
леффлер loffler
лех lech
лехнер lechner
лехтинен lehtinen
лехто lehto
лехтонен lehtonen
лец lec
леш losch lesch lesh
леше lesche loesche
лешевалье lechevalier lechevallier
лешек leszek lestek
лещинская leszczynska
лещинский leszczynski
лещук leschuk
ли lee li lie
лиа lea
лиакат liaquat
лиана liana liane
лианн lianne
либ leeb lieb
либби libby libbie
либе liebe
либен lieben
либера libera libaire
либерал liberalis
либерий liberius
либерман lieberman liberman liebermann
либерсон lieberson
либерт liebert
либерти liberty
либкнехт liebknecht
либман liebmann liebman libman leibman
либон libo
либрейх liebreich
либрехт liebrecht
либшер liebscher
ливер leaver
ливермор livermore
ливий livius
ливингстон livingston livingstone
ливия livia liviya
ливьерес livieres
лиг league ligus
лигарде ligarde ligardes
лигети ligeti ligety
лидберг lidberg liedberg
лидди liddy liddi
лидер leader leeder
лидия lydia lidija lidia lidya lidziya
лие lye
лиепиньш liepins
лиза lisa
лизабет lizabeth
лизе lise
лизелотта lieselott lieselotte
лизер leather leeser lisere
лизетт lisette lysette
лиззи lizzie lizzy lizzi lzzy
лизл lisl
лизль liesl
лииз lees
лийматайнен liimatainen
лийс liis
лик leake lick leak leek leick lieck
лика lika lica
лики leakey
ликон licon lyco
ликофрон lycophron
ликург lykourgos
лил lil leale
лила leela leelah
лилейкис lileikis
лили lily lili leelee lyly
лилиан lilian liliane lilyan
лилиенкрон liliencron
лилиенталь lilienthal
лилит lilit lilith
лилия liliya lelia lilia lilija lilya
лилли lilly lilli lillie
лиллиэн lillian
лиль lil lisle
лильефорс liljefors
лильо lillo
лилья lilja
лиман liman leeman
лимений limenius
лин lean leen
лина lina lynagh
линар linart lynar
линвилл linville
линвуд linwood
лингенталь lingenthal
линдаль lindahl
линдберг lindberg lindbergh lindtberg
линдбург lindborg
линдеман lindemann lindeman
линден linden lynden lindeen
линденштраусс lindenstrauss
линдерот linderoth
линди lindy lindi lyndie lynndie
линдквист lindqvist lindquist lindkvist
линдли lindley
линдон lyndon lindon
линдси lindsey lyndsey lyndsie lyndsy
линдстрем lindstrom
линдхольм lindholm
линен lienen lynen
линетт lynette linette lynnette
линзи linzey linzi
линк link linck
линка linka linca
линклейтер linklater
линли linley lynley
линн lynn lynne linn
линна linna leanna
линнея linnea
линни linney lynnie
линс lins lynes
линси linsey lynsey
линтц lintz
линхарт linhart
линч lynch
линь lin linh
линьи ligny
линьян linan
линьярес linares
лион lyon lion
лионель lionnel lyonel
липень lipien
липин liping
липман lipman lipmann liepmann
липовшек lipovsek
липпинкотт lippincott
липски lipsky
липскомб lipscomb
липштадт lipstadt
лир lear lier leer
лира lyra
лири leary liri
лисана lizana
лисандр lysander
лисарди lizardi
лисардо lizardo lisardo
лисаррага lizarraga
лисбет lisbeth liesbeth
лиссак lessac
лист list liszt
лит lieth lith
литвин litwin
литвинов litvinov litvinoff litwinow
литгоу lithgow lythgoe
лителл lytell
литманович litmanowicz
литрас lytras litras
литтлфилд littlefield
литтон lytton
лифшиц lifshitz lifsits lipschitz
лихеро ligero
лихи leahy
лихт licht
лихтенберг lichtenberg likhtenberg
лихтенфельд lichtenfeld
лихтенштейн lichtenstein liechtenstein
лихтман lichtman likhtman
лициниан licinianus
лициний licinius licini
лициния licinia
лицман litzman litzmann
лицюнь liqun
лич leach leech
личка licka
личфилд litchfield
лиэн leeane lyen
лиэнн leanne leann
лия lia lya liia liya
ллевелин llewellyn llewelyn
лливелин llywelyn
ло law lo
лоайса loaisa loaysa
лоан loan loane
лоб loeb lob
лоба lauba laubat loba
лобжанидзе lobjanidze
лобковиц lobkovic lobkowitz lobkowicz
ловернь lauvergne
ловесе lovece
ловетт lovett lovette
ловик louwyck lovick
ловрич lovric
лог logue
логери loughery
логотетис logothetis
лод laud laude lood
лоде lode lohde
лодевейк lodewijk lodewyk
лодж lodge
лозерт losert
лозинский lozinski lozinsky
лозон lauzon
лозорайтис lozoraitis
лозье lauzier lozier
лои loi loie
лоик loic loeak loick loicq loik
лоингсех loingsech
лойзе lojze
лойтенеггер leutenegger
лойтхард leuthard
лок loc lok lough
локателли locatelli
локвенц lokvenc
локвуд lockwood
локен locquin loken
локлин lauchlin locklin
локлир locklear
локруа lockroy
локхарт lockhart
лоллий lollius
лоллия lollia
лоллобриджида lollobrigida
ломайер lohmeyer
ломан lohmann lohman loman
ломбилья lombilla
ломм lhomme
лонге longuet
лонги longhi
лонгин longinus
лонгория longoria
лонгстрит longstreet
лонгуорт longworth
лони loni loney
лонни lonnie lonny
лонсдейл lonsdale
лопатинский lopatinski lopatinsky
лопер lauper lopert
лор laure lohr
лоран laurent lauran laurant loran lorand
лоре lore loret laure lauret
лоредано loredan
лорелей lorelei
лорелл laurell laurelle
лорен lauren loren laurien laurine
лоренц lorenz lorentz larenz laurentz lorencs lorents
лоренца lorenza
лоренцен lorentzen
лоренцетти lorenzetti
лоренцо lorenzo lorenco lorrenzo
лоретт laurette
лорефиче lorefice
лори laurie lori lory laurey lawrie loree
лоримор laurimore lorimore
лорин lorin lauriane laurin loreen loryn
лорио loriod
лорка lorca lhorca
лоркан lorcan
лорн lorne
лорна lorna lornah
лоррейн lorraine lorrayne
лоррен lorrain
лорри lorre lorri
лорье laurier loiret
лорьенте loriente
лосада losada lozada
лосано lozano
лосте lhoste
лот lhote loth
лотар lothar
лотер loter lothaire
лотнер lautner
лотси lotsij
лотти lotti lottie
лотц lotz lotts
лоу lowe loau
лоулер lawler
лоулор lawlor
лоурейро loureiro
лоуренс lawrence laurence
лоуренсу lourenco
лоури lowery
лоус laws lowes
лоутон lawton lowton
лоуфорд lawford
лоуэлл lowell
лофлин laughlin
лохан lohan
лохид lockheed loughead lougheed
лохлайнн lochlainn
лохнер lochner
лохтхофен lochthofen
лош losch loche
лошонци losonczi losonczy
лоэн loen loene
лу lou lu loe
луазон loison
луба loubat luba
луго lugo luguo
луи louis louie
луиза louise luise luiza
луйк luik
лука luka louka
лукарелли lucarelli
лукас lucas lukas loukas
лукасевич lukasiewicz
лукач lukacs lukach
лукаш lukas lukasz
луке luque lucae lucke
лукетти luchetti
луки lucki
лукин lukin luquin
лукино luchino
лукич lukic lukich lukitsch
лукка lucca luqa
лукке lykke
лукман lukman lookman luckmann
луко luco
лукович lukovic lukowich
лукресия lucrecia
лукреций lucretius
лукреция lucretia
лукулл lucullus
лукцей lucceius
лукша luksa
лукьянов luchianov lukjanovs lukyanov
лукьянович lukianovich lukjanowitsch lukyanovich
лулич lulic
луминица luminita
лумия lumia
лун loung luhn
лунги lunghi
лунгрен lundgren
лунд lund lundh
лундквист lundqvist lundquist lundkvist
лундстрем lundstrom
лундхольм lundholm
лураши luraschi
лурия luria
лурц lurz
лусеро lucero
лусия lucia
лутаций lutatius
лухт lucht
луц lutz
луций lucius lucio luci
луццатто luzzatto
лучано luciano
луческу lucescu
лучиди lucidi
лучилла lucilla
лучинский lucinschi lucinskij
лушер loucheur
лыонг luong
лысяк lysiak
львович lvovich lvovitch lvovic lvovicius lyvovich
льейкса lleixa
льем liem
льима llima
льобет llobet
льовера llovera
льоверас lloveras
льодра llodra
льоп llop
льопарт llopart
льопис llopis
льоренс llorens llorenc
льоренте llorente
льорет lloret
льорис lloris
льорка llorca
льоса llosa
льуис lluis
лью lew
льюис lewis lluis
льюисон lewisohn
льюнг ljung
льютон lewton
льяве llave
льягуно llaguno
льядо llado
льянес llanes
льяно llano
льянос llanos
льясер llacer
лэбин labine
лэвэлл lavelle
лэдд ladd
лэзенби lazenby
лэзэреску lazarescu
лэй lei lay laye
лэйк lake
лэйн laing lain
лэйни laini lainie
лэйси lacey
лэйтон layton
лэк lack
лэки lackey
лэкстон laxton
лэкуаер lecuyer
лэлли lally
лэмпард lampard
лэмпли lampley
лэнг lang
лэнгдон langdon
лэнгтон langton
лэнгфорд langford
лэндерс landers
лэндис landis landes
лэндор landor
лэндсбург landsburg
лэнкфорд lankford
лэнс lance
лэнсинг lansing
лэнц lantz
лэси lacy
лэтэм latham
лю liu
люба ljuba louba
люббе lubbe
любберс lubbers
любек lubeck lybeck
любенецкий lubieniecki
любеткин lubetkin
любин lubin
любич lubich lubitsch
любиша ljubisa
любке lubke
любна lubna loubna
любовь lyubov lubov ljubov lubova
любомир lubomir ljubomir lyubomir lubomyr lioubomir
любомирский lubomirski
любош lubos lubosch
люгер lueger luger
людас liudas
людвиг ludwig ludvig
людвик ludwik ludvik liudvikas
людгер ludger
людевит ljudevit ludevit
людек ludek
людерс luders lueders
людивин ludivine
людмил ludmil lyudmil
людмила ludmila lyudmila liudmyla lyudmyla
людо ludo
людовизи ludovisi
людовик ludovic ludovik ludovikus
людовика ludovica ludovike ludowika
людовико ludovico
людовит ludovit
людтке ludtke luedtke
люй lu
люк luke luc luk luuk
люкатер lukather
люкнер luckner
люкс lux
люксембург luxembourg luxemburg
люмет lumet
люн leung
люпон lupone
люс luce
люсетт lucette
люси lucy lucie
люсиль lucille lucile
люсинда lucinda
люссье lussier
люстнер lustner
люсьен lucien
лют luth
лютер luther
люти luthi luty
лютославский lutoslawski
лютфи lutfi lyutfi
лян liang
лянцкоронский lanckoronski
лянъюй liangyu
лянь lian
ляпунов ljapunov lyapunov
м mw
маак maack
маалуф maalouf
маари maari mahari
маарья maarja
маас maas maass
мабли mably
мабрук mabrouk
мабути mabuchi
маворций mavortius
маврокордат mavrocordatos
мавромихалис mavromichalis
мавуба mafuila mavuba
маг mag maeght
магальяйнш magalhaes
маганья magana
магдалена magdalena magdalene mahdaliena
магди magdi magdolna
магеррамов maharramov
магий magius
магоити magoichi
магомед magomed mahammad
магомедов magomedov megamadov
магон mago
магр magre
магриби maghrebi maghribi
магси magsi muggsy
магуайр maguire
мадам madame madam
мадарьяга madariaga
мадд mudd
мадж mudge
маджали majali
маджид majid madjid
мадзима majima
мади mady
мадлен madeleine madelin
мадрасо madrazo
мадурейра madureira
мадхав madhav
мадхави madhavi madhavji
мадху madhu madhoo
мадьяр magyar
маевска majewska majovska
маевский majewski maewski
мажуранич mazuranic
мазе mazet maze
мазелла masella
мазерсбо mothersbaugh
мазинг masing
мазини masini
мазо mazeau
мазотти masotti
мазруи mazrouei mazroui
мазун mazoon
мазур mazur masur
мазуркевич mazurkiewicz
маив maeve
маихара maihara
май my
майара maiara mayara
майбах maybach
майга maiga
майд majd
майда majda
майдан majdan
майдана maidana
майен mayen meyen
майер mayer maier myer majer
майерс myers myhers myres
майерсон myerson
майерхофер maierhofer mayerhofer
майке maike maaike mayke
майкен maiken mayken
майкл michael
майкон maikon maycon
майлгун maelgwn
майлер meiler myler
майлз miles
майлин maylin myleene
майлинда majlinda
майлис mailis majlis
майлс myles
майму maimu
майн main meyn
майна maina
майнеке meinecke
майнель meinel
майнер miner
майнка mainka
майнс meins
майнхард meinhard
майнхардт meinhardt mynhardt
майри myrie
майрид mairead
майстер meister maister
майсторович majstorovic
майт mait
майтане maitane
майхснер meichsner
майя maja maia
майял mayall
мак mac mack mak
макадамс mcadams
макаду mcadoo
макайвор macivor mcivor
макалистер mcalister
макаллистер mcallister mccallister
маканалли mcanally
макапагал macapagal
макаревич makarewicz makarevych
макарена macarena
макари macary makari
макарий macarius makarije
макарио macario
макарович makarovic makarovich
макартур mcarthur
макаскилл macaskill
макбейн mcbain
макбрайд mcbride macbride
маквей mcveigh mcvey
маквикар mcvicar
макворт mackworth
макгайверн mcgivern
макгарви mcgarvey
макгарри mcgarry
макги mcghee
макгиган mcguigan
макгинли mcginley mcginly
макгиннесс mcguinness
макгиннис mcginnis macginnis
макгихи mcgehee mcghehey
макглинчи mcglinchey
макговерн mcgovern
макгонигал mcgonigal
макгоун mcgowan
макгоуэн macgowan
макгоф mcgough
макграт mcgrath
макгриви mcgreevey macgreevy
макгрори mcgrory
макгроу mcgraw macgraw
макгрэйди mcgrady
макгэнн mcgann
макдауэлл mcdowell mcdowall
макдафф macduff mcduff
макдевит mcdevitt
макдейд mcdade
макдермот macdermot
макдона macdonagh macdonough
макдональд mcdonald
макдонаф mcdonough
макдонах mcdonagh
макдонелл macdonell
макдоннелл macdonnell
макдугал mcdougal
макдугалл mcdougall
макдэниэл mcdaniel
маке macke maquet maake
македа maqueda macheda
македонский macedonicus
макен macaigne macaire
макензен mackensen
макиавелли machiavelli
макивер mciver maciver
макигути makiguchi
макилрой mcilroy
макинери mcenery
макинерни mcinerney
макиннес mcinnes
макинрой mcenroe
макинтайр mcintyre macintyre mcintire mcentire
макинтош mcintosh macintosh
макиси makishi
макисима makishima
макиути makiuchi
макихара makihara
макихико makihiko
макихо makiho
макичен maceachen mackichan
маккалло mccullough
маккаллок mcculloch
маккаллум mccallum
маккари maccari
маккароне maccarone
маккарри mccurry
маккарти mccarty
маккартни mccartney
маккаскер mccusker
маккатчен mccutcheon
маккафферти mccafferty
макквейд mcquade
маккей mackey mackaye
маккейб mccabe maccabe
маккелл mckell mackell
маккеллен mckellen
маккензи mackenzie mackenzee
маккенна mackenna
маккенни mckenney mckennie
маккеон mckeon
маккеффри mccaffrey
маккехни mckechnie
макки mckee mckie mckey
маккивер mckeever
маккиллоп mackillop mckillop
макким mckim
маккин mckean mckeen
маккинли mckinley
маккласки mccluskey mccluskie
макклейн mcclain
макклин mcclean
макклинток mcclintock
макклири mccleery
макклори mcclory
макклоски mccloskey
макклэнахан mcclanahan mcclannahan
макклюр mcclure
маккой mccoy
макколам mccollum
макколл mccall mccoll maccoll
маккомб mccomb
макконнелл mcconnell
маккорд mccord
маккормак mccormack
маккормик maccormick
маккорт mccourt
маккоул mccole
маккрам mccrum
маккрей mccrae mccrary
маккрекен mccracken
маккри mccrea mccree
маккрири mccreary mccreery
маккрори mccrory mccrorie
маккрэй mccray
маккуин mcqueen macqueen mckuen
маккуорри macquarrie mcquarrie
маккьюн mccune mackune
маккэй mckay mackay
маккэндлесс mccandless
маккэррон mccarron
маклаглен mclaglen
макларен mclaren maclaren mcclaren
макларти mclarty
маклафлин mclaughlin mcloughlin
маклахлан maclachlan mclachlan
маклейн mclain maclaine maclane mclane
маклемор mclemore
маклендон mclendon
макленнан mclennan maclennan
маклеод mcleod
маклин mclean maclean macklin macgilleeathain mclynn
маклиш macleish mcleish
макмаллен mcmullen macmullan
макманаман mcmanaman
макманус macmanus
макмартин mcmartin
макмастер mcmaster macmaster
макмахон mcmahon
макмиллан mcmillan macmillan
макмуллан mcmullan
макмюррей mcmurray macmurray
макнаб mcnab
макнайт mcknight
макналти mcnulty
макнамара mcnamara macnamara
макнейлл mcneill
макнейр mcnair
макни macnee mcnee
макнивен mcnevan mcniven
макникол macnicol mcnichol
макнил mcneil mcneal
макнили mcneeley mcneely mcnealy
макнис macneice mcneice
макниш mcnish
макнот mcnaught
макнотон macnaughton
маковецкий makovetsky makowiecki
маковский makowski makovsky
маколей macaulay
маколи macauley
маколифф mcauliffe
макон macon
макпайл mcphail
макпейк mcpake
макпик mcpeak
макр macer
макреди macready
макрей mcrae
макри macri
макриан macrianus
макробертс mcroberts
макрон macron
макрэй macrae mcray
макс max maks
максанс maxence
максвелл maxwell
макси maxi maxey maxcy
максим maxim maximus maksim maksym maksims
максимен maximin
максимиан maximianus maximian
максимилиан maximilian maksymilian maxmilian maximilianus
максимилиана maximiliane
максимильен maximilien
максимин maximinus
максимино maximino
максимо maximo
максимов maximov maksimov
максимович maksimovic maksimovitch maksovich
максимьяно maximiano
максин maxine
максон maxon
максуд maqsud maksud
максфилд maxfield
мактаггарт mctaggart
мактелл mctell
мактум maktoum
маку macoux maku
макуильямс mcwilliams
макула machula makula
макфадьен macfadyen
макфарланд mcfarland
макфарлэйн mcfarlane
макфедден mcfadden
макферрин mcferrin
макферсон mcpherson macpherson makferson
макфи mcphee mcfee
макхейл mchale
макхью mchugh
макьюэн mcewan mcewen macewen
макэвой mcevoy mcavoy
макэлви mcelwee
макэлрой mcelroy
макэлхаттон mcelhatton
макэлхинни mcelhinney
макэнти mcentee
макэфи mcafee
малай malaj mulay
малайка malaika
малака malacca malaka
маламуд malamud malamoud
малаховский malachowski
малгрю mulgrew
малдун muldoon
мале malet male mahle
малевская malewska malevskaya
малек malarek malek
малер mahler maler
малерб malherbe
малец malec
малецкий malecki maleckiy
мали mali maley maly
малик malik malick
малика malika mallika
малиновская malinovskaya malinovsky
малиновский malinowski
малипьеро malipiero
малих malich
малишевская maliszewska
малко malco
малкольм malcolm
малкэи mulcahy
маллаби mallaby
малле mallet
маллен mullen
маллиган mulligan
малликен mulliken
маллинз mullins
маллой malloy mulloy
мало malo malot
малон mahlon malon
малони maloney
малори malaury malori
малруни mulroney mulrooney
малта malta maltha
малу malou malu
малуда malouda
малума malouma maluma
малуф malouf maloof
малхотра malhotra
малыхин malihin malykhin
малышев malyshev malysev
маль malle mahl male
мальвина malvina malwine
мальо mallo
мальоль mallol
мальтезе maltese
мальтцан maltzan maltzahn
мальчевский malczewski
малья malla
малютин maljutin malyutin
мамаду mamadou
мамадуба mamadouba
мамаев mamayev
мамдух mamdouh
мамед mammad mamed mammed
мамедали mammadali mammedaly
мамедов mammadov mamadov
мамедова mammadova memmedova
мамерк mamercus
мамертин mamertinus
мамерцин mamercinus mamercino
мамидзу mamizu
мамилий mamili mamilio
мамич mamic
маммосу manmosu
маму mamou mamu
мамуту mamoutou
мамфорд mumford
ман man mang
мана mana mamuwene
манаду manaudou
манан manan manent
мангакахиа mangakahia
манге mange mangue
мандевиль mandeville
манделл mundell mandell
мандельштам mandelstam mandelstamm
манджаротти mangiarotti
манджини mangini
манджрекар manjrekar
мандземэ manjome
мандзиро manjiro
мандзо manzo
мандзони manzoni
манди mundy mandi mandy
мандич mandic
мандлик mandlick
мане mane manet manyo
манесс manesse
мани mani money
маний manius manio
манилий manilius
манк munck
манкевич mankiewicz
манки manki monkey
манкити mankichi
манко manco manko
манкори mancori
манкузо mancuso
манлий manlius
манмохан manmohan
манн mann munn
манне manneh
мано mano magno
манойлович manojlovic
манола manohla manola
манолаке manolache
манохар manohar
манрике manrique
манрикес manriquez
манро munro munroe munrow
манс mans manse
мансано manzano
мансар mansart mansard
мансель mancel mansel
мансера mancera
манси muncey
мансилья mansilla
мансо manso manzo
мансон munson
мансур mansour mansur mansoor manzur
мансури mansouri mansuri
мансуров mansurov mansouroff
мантей manthei manthey
мантойфель manteuffel
ману manou
манукян manukyan manoukian manoogian manookian manougian manoukyan
манучехр manouchehr
мануш manus manush
манфредония manfredonia
манхон manjon
манценрайтер manzenreiter
манцин mancinus
манцотти manzotti
манчини mancini
манштейн manstein
маньен magnin
маньи magni manyi
маньини magnini
маньян magnan
маньяно magnano
маньянте mangiante
маньяс manas
маня manea manja
мар mar mahr
мараваль maraval maravall
маравилья maravilha
маран maran marant
маранья marana
марбо marbot
марва marva marwa
марван marwan
марвин marvin marwin murvin
марвиц marwitz
маргарете margarethe
маргарита margarita margaretta
маргерит marguerite margueritte
маргерити margheriti
маргете margrethe
маргрет margret margreth
маргрит margriet
маргулис margulies margulis
мардж marj
марджера margera
марджери margery
марджи marjie
марджинсон marginson
марджори marjorie
марджотта margiotta
маре marais mare mahre marees marey
маредид maredudd maredydd
мареза maresa
марей mareuil
марейке marijke
марек marek mareks
мареска maresca
марескотти marescotti
мареш mares
марешаль marechal
марж marg
маржак marak
маржан marjane marzhan
маржолен marjolaine
марзук marzouk
марзуки marzuki marzouki
мари marie mari
мариамна mariamne
мариан marian mariaan marianus marien
марианджела mariangela
марианн maryann
мариано mariano maria
мариатеги mariategui
мариетт mariette
марийонас marijonas
марикармен maricarmen
марике marieke
марикрус maricruz
марилу marilou marilu
марин marin marine
маринельо marinello
маринеску marinescu
мариновский marynowski
маринуччи marinucci
мариньо marinho marino
мариоля mariola
марис maris mariss
марисела maricela
марита marita marite maritha
мариу mario
мариц maritz
марица maritza
марич maric marich
маришка marischka
мариэль marielle
мария maria marija mariya
мариян marijan
маркам markham
маркан marquand
маркантонио marcantonio
марквард markvardt markward
марквардт marquardt
маркграф markgraf marcgrave
марке marquet marcke
маркевич markiewicz markevich markievicz
маркезинис markesinis markezinis
маркелл marchel markelle
маркес marquez marques marquese
маркетт marquette
маркетто marchetto
марки markey markie marki marky
маркиан marcian
маркиз marquis
маркиза marquise
маркина marquina markina
маркинес marquinez
маркини marchini
маркиян markijan markiyan
маркл markle
марко marco
марков markov markow
марковиц markowitz markovics
маркович markovic markovich marcovich markovitch
марковский markowski
марколин marcolin
маркони marconi
маркотт marcotte
маркс marks marx marcks
маркузе marcuse
маркуэльо marcuello
маркштайн markstein
марлен marlene marlen
марли marley marly marlee
марло marleau marlo marloes marlohe
марлоу marlowe marlow
мармадюк marmaduke
мармот marmont
марни marnie marni marny
марович marovic
марожан marozsan
марош maros
мароши marosi
марс mars marsus
марсак marsac
марсаль marsal martial
марсе marce marse
марсела marcela
марселен marcelin
марселин marceline
марселина marcelina
марселино marcelino
марселлино marcellino
марсело marcelo
марсель marcel
марси marcy marci marsi
марсиано marciano
марсико marsico marcico
марсильяч marsillach
марсио marcio
марсия marcia marzia
марсо marzo marceau marso
марсьяль marcial
марта marta marthe
мартен marten martene
марти marty marti martie martini
мартин martin martyn martine
мартинас martynas
мартиндейл martindale
мартинес martinez
мартинец martinec
мартини martini martiny
мартино martino martinod
мартинссен martienssen
мартинус martinus marthinus
мартиньш martins
мартич martic
марто marteau marthod martot
мартон marton marthon murton
марторель martorell
мартц martz
мартынов martynov martynow
мартынович martinovich martynovych
мартье maartje
марукава marukawa
марулл marullus
маруль marull
марун maroun
маруся marusia marusya
марушич marusic
мархлевский marchlewski
марцелл marcellus
марцеллин marcellinus
марциал martialis
марций marcius martius
марцин marcin
марцинкевич marcinkiewicz
марцинковский marcinkowski
марцинкус marcinkus
марцио marzio
марчелла marcella
марчелло marcello
марчюленис marciulionis
марш marsh marche marsch
маршак marschak marshak
маршалл marschall
маршалэк marszalek
маршан marchand
маршнер marschner
маршон marshawn marshon
марыля maryla
марью marju
марья marja
марьямяки marjamaki
марьян marjan maryan
марьяна marjaana maryana
марьянович marjanovic
марьятта marjatta
мас mas maes
масадзи masaji
масадзиро masajiro
масадзо masazo
масадзуми masazumi
масае masayo
масаери masayori
масаеси masayoshi
масаити masaichi
масакадзэ masakaze
масакие masakiyo
масакити masakichi
масальский massalski masalski
масамити masamichi
масанао masanao masanano
масарик masaryk maszarik
масаси masashi
масасигэ masashige
масатика masachika
масатоси masatoshi
масахару masaharu
масахидэ masahide
масахико masahiko
масахира masahira
масахиро masahiro
масахиса masahisa
масахо masaho
масгвид mascuid masgwid
масгрейв musgrave
маседо macedo
масеро macero masero
масиба mashiba
масико mashiko
масима mashima
масимо mashimo
масин mashin masin
масино mashino masino
масиро mashiro
масиэл maciel
масканьи mascagni
маскерони mascheroni
маскорт mascort
маслоу maslow
масрур masroor masrour
массаге massague
массар massart
массейс matsys massijs
массен massin massen
масси massee massi
массо massot massau masso
массуд massoud
мастейн mustaine
мастенбрук mastenbroek
мастер master maitre
мастур mastoor mastour
масубути masubuchi
масуд masoud masood masud
масудзима masujima
масудзиро masujiro
масудзо masuzo
масуе masuyo
масукава masukawa
масукити masukichi
масуми masumi masoumi
масухара masuhara
масухико masuhiko
масухиро masuhiro
масухо masuho
масьяс macias
масю mashu
мата mata matha mathe
матавуль matavulj
матадзо matazo
матаеси matayoshi
матаити mataichi
матай matai mathai
матакити matakichi
матвеев matvejevs
матвеевич matveevich matveyevich matvejevic matveevic matveevitch matveevitsj
матвей matwei matvei matvey matous
мате mate mathe
матей matej matei matey
матейка matejka matiegka
матерн maternus
матерон matheron
матеу mateu matheu
матеус matheus
матеуш mateus
матея mateja
мати machi mati mathy maty
матиас mathias matias matthaeus matyas
матико machiko
матильда mathilde matilda matilde matylda mathilda
матилья matilla
матимура machimura
матино machino
матис mathis mathys
матисс matiss matisse
матич matic
матия matija matia
матияма machiyama
матлути mathlouthi
мато mathot matoh matto
матошевич matosevic
матракс mutrux
матсьендранатх matsyendranath
маттеи mattei matthai matthei matthey
маттейс matthijs
маттес matthes mattes
маттеус matthaus
маттеуччи matteucci
маттиас matthias
маттис mattis matthys
матуленис matulionis
матулович matulovic
матур mathur matur
матушевский matuszewski
матушка matuska
матфеос matthaios
матфрид matfrid matfride
мать mother
матье matthieu matieu
матьяж matjaz
матьяс matias
матьяш matyas
матюрен mathurin
мау mau maw
мауад mahuad
маубрэй mowbray
маунт mount
маунтбеттен mountbatten
маунтджой mountjoy
маунтин mountain
маури mauri mowry
маурисио mauricio
мауриций maurycy
маурицио maurizio
маутнер mauthner
маффей maffei
маффи maffi muffie
махавир mahavir
махадеван mahadevan
махаджан mahajan
махал mahal
махама mahama
махамат mahamat
махан mahan
махар machar
махара mahara
махарани maharani
махатхир mahathir
махаффей mahaffey
махди mahdi
махендра mahendra
махеш mahesh
махи magi mahi
махидол mahidol
махин magin
махинда mahinda
махир mahir
махито mahito
махлангу mahlangu
махлюф makhlouf
махмуд mahmoud mahmud mahmood makhmud mehmud mohamud
махмуди mahmoody mahmudi
махмут mahmut
махмутович mahmutovic mahmutovich
махо maho
маховлич mahovlich
махон mahon
махони mahoney mahony
махоун mahone
махсум mahsum
махт macht
махульский machulski
махфуд mahfoud mahfood mahfud
махфуз mahfouz mahfuz
махье mahieux
мацеевский maciejewski
мацей maciej
мацияускас macijauskas
мацкявичюс mackevicius matskjavitsjjus
мацубаяси matsubayashi
мацувака matsuwaka
мацудаира matsudaira masaura mitsutsura
мацудзака matsuzaka
мацудзиро matsujiro
мацудзуки matsuzuki
мацуе matsuyo
мацуеси matsuyoshi
мацукава matsukawa
мацукити matsukichi
мацуока yasukowa
мацура matsuura macura matsura matura
мацусигэ matsushige
мацусима matsushima
мацусита matsushita
мацути matsuchi
мацухаси matsuhashi
мацухэи matsuhei
мацуяма matsuyama matuyama
маццакурати mazzacurati
маццарелла mazzarella
маццетти mazzetti
маццола mazzola
маццоне mazzone
маццони mazzoni
маццукато mazzucato
мачек macek
мачесини marchesini
мачука machuca
маша masha mascha
машин masin
машкареньяш mascarenhas
машковский maszkowski mashkovsky
машо machaut maso
маэгава maegawa
маэгути maeguchi
маэкава maekawa mykawa
маэл mael maele
маэсима maeshima
маэхара maehara
маэхата maehata
мба mba mbah
мванаваса mwanawasa
мванги mwangi
мванза mwanza
мвапе mwape
мвила mvila mwila
мебиус moebius
мевис mewis mavis
мевлют mevlut
меган megan meaghan meeghan megahn meggan mehgan
мегары megara
мегин megyn
меда meda merda
медвин medwin medwyn
медейрос medeiros
медичи medici
медлок medlock medlocke
медо medo myodo
медоуз meadows medows
медуллин medullinus medulinus
медхин medhin
меерович meierovitch meyerovich
мезеи mezey
мезенцев mezencev mezentsev
мезер moser moeser
мезон maison meson
мезьер maiziere
меи myoi mayi myoui
мейберри mayberry
мейвор mavor
мейган meighan
мейджор major
мейер meyer meijer
мейерс meyers meijers
мейкпис makepeace
мейлан meilhan meylan
мейлар maillard
мейлир meilir meilyr
мейман meumann meyman
мейми mamie
мейнандер meinander
мейндерт meindert
мейнерт meinert meynert
мейп mapes
мейра meira
мейран meyran meyrand
мейриг meurig
мейрхион meirchion
мейс mays mace mys meis
мейснер meisner meissner
мейте meite
мейтленд maitland
мейтнер meitner
мейхью mayhew meheux
меки myoki
меклер meckler
меко meco
мелани melanie melaine
мелвилл melville
мелвон melvoin
мелдрам meldrum
мелдрик meldric meldrick
меле mele melet moehle
мелек malak melek
мелендес melendez
мелер mehler meler
мели meli mehli
меликов malikov melikov
мелисенда melisende
мелисса melisa melyssa meeli melissa
мелих melih
мелихар melichar
мелконян melkonyan melkonian melkonjan
мелл mell melle
меллендорф mollendorf
меллендорфф moellendorff mollendorff
меллер moller meller moeller
мелли melli mellie
меллис mellis mellies
мелнгайлис melngailis
мелоди melody melodie mellody
мелони meloni melonie
мелроуз melrose
мельберг mellberg
мельбурн melbourne
мельгарехо melgarejo
мельгг molgg
мельдерс molders
мельес melies
мельник melnick melnik melnyk
мельхер melcher
мельхиоре melchiorre
мельцер melzer meltzer melcer
мельядо mellado
мемм memm memme
меммий memmius
мемфис memphis
менандр menander
менар menard
менахем menachem menahem
менаше menashe menase
менгден mengden mengede
менделеньи mendelenyi
мендельсон mendelsohn mendelson
менденхолл mendenhall
мендес mendez mendes
менди mendy mendi
мендичино mendicino
мендия mendia
мендонса mendonca
мендоса mendoza
мендьяно mendiano
менендес menendez
менерт mehnert
мензес menzies
мени menil myeongui
меникелли menichelli
меникони meniconi
менних moennich
менсия mencia
мент meent ment
менхивар menjivar
менца menza
менцель menzel menczel
меншиков mensikov
мень mjen
меньян meignan maignan meignen
меню menu
менюк menuck menyuk
мер meer mer meur
мера mera merah
меран mairan meurent
мерве merve merwe
мервин mervyn merfyn mervin merwin murvyn
мердок murdoch
мере mere moro
мерете merete merethe
мерзад mehrzad
мери meri merie mery meury
меривезер meriwether
меривэйл merivale
мериме merimee
меринг mehring
мерк merk mork mark merck
меркадо mercado
меркатор mercator
меркауски murkowski
меркенс merckens meurkens
мерккс merckx
меркури mercuri merkouri merkuri
меркурий merkorios merkury
меркурис mercouris merkouris
меркюр mercure
мерле merlet
мерли merli murley
мерлин merlin merlene
мерло merlo merleau
меро mero mereau mereaux
меровей merowech merovech
мерози merosi
мерри merry murry
меррик merrick
мерс merce moers murs
мерсе merce
мерседес mercedes mercedez
мерсер mercer
мерсеро mercero mersereau
мерсман meersman mersmann
мертл myrtle mertl
мерфи murphy
мерхи merhi
мерц merz mertz
мерцбахер merzbacher
мерьем meryem
меса mesa maesa
месарош meszaros
месегер meseguer
месич mesic
мескита mesquita
мессалин mesalino messallinus
мессенджер messenger
мессершмидт messerschmidt
мессиан messiaen messianus
мессий messius
мессик messick
мессинджер messinger
мессье messier
местер meester mester
местр maistre
месэи myosei
метакса metaxa
метелл metellus
меткалф metcalf metcalfe
мето meto methot
метродор metrodorus
метсю metsu
меттерних metternich
меттий mettius
метцельдер metzelder
метцингер metzinger
метцмахер metzmacher
метшк metsk
мехди mehdi mehdy
мехдиев mehdiyev mekhdiyev
мехер maher meher
мехиас mejias megias
мехия mejia
мехмед mehmed
мехмет mehmet mehnet
мехмуд mehmood
меховский miechowski
мехра mehra
мехран mehran
мехта mehta
мехьяс mejias
мец metz
мецгер metzger mezger
меций maecius
мецлер metzler
мецнер metzner
мечислав mieczyslaw
мечисловас mecislovas
меша mesa mesha
мешканк meakank meskank
мешкович meskovic
мештерхази mesterhazi mesterhazy
мешулам meshulam mechoulam
ми mi mee me
миа mia mya miah
мивако miwako
мигелес miguelez
мигель miguel
миген migen migjen
мигива migiwa
мигиси migishi
мигран mihran
мид mead meed
миддендорф middendorf middendorff
миддлтон middleton
мидер meader mieder
миджли midgley
мидзобэ mizobe
мидзогути mizoguchi
мидзоо mizoo
мидзороги mizorogi
мидзосита mizoshita
мидзота mizota
мидзотэ mizote
мидзоэ mizoe
мидзу mizu
мидзубаяси mizubayashi
мидзугаки mizugaki
мидзугути mizuguchi
мидзуи mizui
мидзуикэ mizuike
мидзуками mizukami
мидзуки mizuki
мидзуко mizuko
мидзума mizuma
мидзумори mizumori
мидзумото mizumoto
мидзумура mizumura
мидзуна mizuna
мидзуноэ mizunoe mizunoue
мидзунума mizunuma
мидзуо mizuo
мидзуока mizuoka
мидзусаки mizusaki
мидзусима mizushima
мидзусина mizushina
мидзусиро mizushiro
мидзута mizuta
мидзутани mizutani miutani
мидзуто mizuto
мидзутори mizutori
мидзухара mizuhara
мидзухито mizuhito
мидзухо mizuho
мидзуэ mizue
мидо middaugh mido
мидорикава midorikawa
мидорисима midorishima
мидфандер midthunder
мие miyo
миедзо miyozo
миекава miyokawa
миеко miyoko
миеси miyoshi
мизес mieses mises
мизрахи mizrahi
мик mick meek mic mik mique
мика mika micah
микаелян mikaelyan mikaeljan
микаил mikayil
микайла michala mikayla
микаллеф micallef
микара micara
микаэл micael mikaele
микаэла micaela michaela mikaela mykayla
микаэль mikael michael mickael michaelle mikhael
мике mieke
микела michela
микеланджели michelangeli
микеланджело michelangelo mikelangelo
микеле michele mikele
микелетто micheletto michelotto
микели micheli
микелини michelini
микелис mikelis michelis
микель miquel mickel miquelle
микеш mikes mikesch
мики miki mickey mikey
микидзо mikizo
микиси mikishi
микихико mikihiko
микихито mikihito
микич mikic
миккель mikkel mikkjal
микки micky mikki mickie mikky
микл mickle
миклош miklos
миколайчик mikolajczyk
миколаш mikolas
миколь micol mycole
мику miku micu
микулаш mikulas
микульский mikulski
микуш mikus
миладинович miladinovic
милани milani mylanie
миланкович milankovic
миланович milanovic
милберн milburn
миле mile miele milet
милевская milewska
милези milesi
милен mylene milen milein
миленко milenko miljenko
миленкович milenkovic
милетич miletic miletitch
милибэнд miliband
миливое milivoje
миливой milivoj
милинкович milinkovic
милих milich muelich
милица milica miliza
милич milic
миличевич milicevic
милле mille millet
милли milly millie milli millee
милликэн millican
миллисент millicent
миллхаузер millhauser
милмэн milman
милн milne mylne
милнз milnes
милованович milovanovic
милович milovic
милое miloje
милоевич milojevic
милош milos milosz
милошевич milosevic
милунович milunovic
милутинович milutinovic
миль miel mil
милье milliet
мильеран millerand
милькович miljkovic
мильштейн milstein milshtein
мильян millan milian
милян miljan
милянич miljanic
мимица mimica
мимун mimoun
мин mean
мина meena mina
минагава minagawa
минадзуки minazuki
минаеси minayoshi
минакава minakawa
минакадзэ minakaze
минакути minakuchi
минакши meenakshi
минамикава minamikawa
минамихара minamihara
минар minard
минасян minasyan minassian
минатогава minatogawa
минахо minaho
мингелла minghella
мингер minger myngheer
мингес minguez
мингоцци mingozzi
мингс mings myngs
минейро mineiro
минз means
минзи minzie minzy
мини meaney mini meany
миних minich munnich
миниций minicius
минни minnie
мино mino minot mineau
минора minoura
миносима minoshima
миноуг minogue
минохара minohara
мински minsky
мину minou
минуций minucius
минц mintz minc minz
минчев minchev mintchev
минчжу mingzhu
минчин minchin mintchine
минъи mingyi
минь minh migne
минье minier
миньо mino mincio
миньямбрес minambres
миньяна minana
миньяр mignard
минэгиси minegishi
минэдзаки minezaki
минэити mineichi
минэхиро minehiro
миончинский miaczynski mioncinskis
мира mira myra meara
миральес miralles
миральяс mirallas
мирбах mirbach myrbach
мирвольд myhrvold myrvold
мирей mireille
мирецкий mirecki
мирзаев mirzayev mirzaev
мири miri miry
мириам miriam myriam miryam
мирис mieris
мириш mirisch
мирко mirko mirco
миркович mirkovic mirkovich
мирло mierlo
мирман mirman meerman
мирный mirnyi myrny
миро miro moero
миролюб miroljub
мирослав miroslav miroslaw
мирослава miroslava miroslawa
мирс mears meares
мирский mirsky mirski mirskii
мирча mircea
мирья mirja
мирьям mirjam
мирьяна mirjana
мис mies meas
мисак misak missak
мисе misho
мисиньш misins
мисио mishio
мисс miss ms
мисси missy missi
мисти misty misti
мистри mistry
мисудзу misuzu
мит meat meath mieth mitr
мита mita mite
мите miethe
мити michi
митиаки michiaki
митибата michibata
митигами michigami
митиеси michiyoshi
митики michiki
митико michiko
митимаро michimaro
митинао michinao
митинари michinari
митинори michinori
митио michio
митиро michiro
митисита michishita
митисукэ michisuke
мититаро michitaro
митито michito
мититоси michitoshi
митифуса michifusa
митихара michihara
митихару michiharu
митихидэ michihide
митихико michihiko
митихиро michihiro
митихиса michihisa
митич mitic
митиэ michie
митиюки michiyuki
мития michiya
митиясу michiyasu
митрович mitrovic mitrovich
митропулос mitropoulos
миттервурцер mitterwurzer
миттермайер mittermaier
митхат mithat
митци mitzi
митчем mitchum mitcham
митя mitja mitea mitya
миу miu miou
мифта mifta miftah
миха miha
михаил mikhail michail mihail mihhail mihails mikhailo
михаилович mihailovic
михай mihai mihaly
михайло mihajlo mihailo mykhajlo
михайлов mikhaylov mihailov mihajlov
михайлова mihhailova mikhajlova mikhaylova
михайлович mikhailovich mikhaylovich michailowitsch mihajlovic mikhailovitch michailovich
михайловна mikhailovna mihaylovna mikhaylovna michailowna michajlovna mihajlovna
михал michal mihal
михалек michalek
михалик michalik
михалис mihalis mikhalis
михалич mihalic
михаловский michalowski
михальский michalski
михана mihana
миханович mihanovic
михаси mihashi
михась michas mikhas
михаэла michaela mihaela
михаэлис michaelis
михелсон michelson
михельс michels
михельсен michelsen
михира mihira
михкель mihkel
михкельсон mihkelson
михль michl
михник michnik
михня mihnea
михо miho
михолап miholaps
михори mihori
мицнер mitzner
мицубаяси mitsubayashi
мицудзиро mitsujiro
мицудзо mitsuzo mitsuzou
мицудзоно mitsuzono
мицуиси mitsuishi
мицукава mitsukawa
мицукадзу mitsukazu
мицунобу mitsunobu mitunobu
мицусигэ mitsushige
мицусима mitsushima
мицути mitsuchi
мицухара mitsuhara
мицухару mitsuharu
мицухаси mitsuhashi
мицухико mitsuhiko
мицухиро mitsuhiro
мицухиса mitsuhisa
мицухо mitsuho
мичели miceli
миш misch
миша misa mocha
мишак misak mysak
мише mise
мишель michel michelle michele
мишин micheen mishin
мишич misic
мишле michelet
мишлен michelin michelan
мишо miso michaut michod mischo
мишон michon
мишра mishra misra
мишу mishu misu
мию miyu miyuu
миябаяси miyabayashi
мияваки miyawaki
миягава miyagawa
миягиси miyagishi
миядзава miyazawa
миядзаки miyazaki
миядзато miyazato
миядзима miyajima
миядзоно miyazono
мияилович mijailovic
миякава miyakawa
миякодзава miyakozawa
миякоси miyakoshi
мияниси miyanishi
миясиро miyashiro
миясита miyashita
мияути miyauchi
мияхара miyahara
мияхира miyahira
мкртчян mkrtchyan mkrtcyan mkrtchan mkrtychyan
мл jr
младенович mladenovic
млынарский mlynarski
мнишек mniszech mniszek
моавад moawad
моби mawby mobi moby
мобли mobley
мовсесян movsesian movsessian movsesyan
мовсисян movsisyan movsisian movsziszian
могерини mogherini
могила movila mogila
мод maude mode
модерзон modersohn
модест modest modestus modeste
моджо mojo
модзелевский modzelewski
модильяни modigliani
модин modin modean
модо modo modot
моду modou
модуньо modugno
моедано mohedano
мозер moser
мозес moses mozes
моинуддин moeenuddin moinuddin
моисеевич moiseevich moiseevitsj moiseiwitsch moiseyevich moissejewitsch
моисей moise moisej moissaye moisei
моисси moisiu moissi
моитиро moichiro
моймир mojmir
мойнихэн moynihan
мойр moir
мойра moira maura
мойрер meurer
мойсандер moisander
мойсес moises
мойсов mojsov
мойше moishe moyshe mojsche
мойя moya
мокк mock
моклер mauclair
мокроновский mokronowski
моку moco moku
молдер moulder
молдин mauldin
молдовяну moldoveanu
моле mole maule molay
молер mohler
молик maulik molique
молинье molinier molyneux
молле mollet
молони moloney molony
молтби maltby maltbie
молтон malton
молхо molcho
моль mohl mole
мольденхауэр moldenhauer
молья moglia molla
мольяр mollar molliard
момильяно momigliano
момо momo momoh
момое momoyo
момокава momokawa
момоти momochi
момун maumoon
момчило momcilo
момчилович momcilovic
мон mohn mon mont myon
мона mona mouna
монаган monaghan
монахэн monahan monagan
монбар montbard montbars
монгольфье montgolfier
мондейл mondale
мондер maunder
мондзо monzo
мондзэн monzen
монди mondy mondi
моне monet
монека moneca
монетт monette
монжо mongeau monjo
мони moni monie
моник monic monique
моника monique monica
монк monk monck
монкада moncada montcada
монкриф moncrief
монлор monlaur montlaur
монморанси montmorency
монне monnet monne
монно monnot
моно monod mono monot
монреаль monreal montreal
монро monroe monro manrou
монсеф moncef monsef
монсо monzo monso
монсон monzon monson
монтанье montagne montanier
монтаньяна montagnana montanana
монтаньяни montagnani
монтгомери montgomery montgomerie
монте montae montet monteux
монтегю montague montaigu montauge
монтейру monteiro
монтейт monteith
монтес montez
монтехо montejo
монти monti monchi
монтилье montillet montillier
монтилья montilla
монтиньи montigny
монтичелли monticelli
монтойя montoya
монтроуз montrose
монтьель montiel
монфис monfils
монфокон montfaucon
монфор monfort
монха monja
монхе monge monje
моншаблон monchablon
монье monier maunier monye
мор mohr more mor maure
моравецкий morawiecki
моравский morawski
моравцова moravcova
мораиш morais
моралес morales moralez
мораса moraza
морберг morberg morbergs
моргана morgana morgane
моргентау morgenthau
моргенштерн morgenstern morgensztern
мордехай mordechai mordecai mordehai mordchaj mordechaj
море maurey more moreh
морейра moreira
морелл morrell
морель morel morell maurel
морельсе moreelse
морен maurin
моретти moretti moreti
мори mori morey maurie mohri morti mory
мориак mauriac
мориарти moriarty moriarity
моривака moriwaka
мориваки moriwaki
моригути moriguchi
моридзо morizo
моридзоно morizono
моридзуми morizumi
мориеси moriyoshi
моризе morizet
мориидзуми moriizumi
морикава morikawa
морикадзу morikazu
морикони moriconi
морикоси morikoshi
морильо morillo
морин morin maurine
морис maurice moris morice
морисава morisawa
морисигэ morishige
морисима morishima
морисита morishita
мориссей morrissey
морифудзи morifuji
морихара morihara
морихидэ morihide
морихиро morihiro
морихиса morihisa
морихэи morihei
мориц moritz moriz mauritz mauritius maurits moric
моркант morcant
морков morcov morkov
морли morley
морно morneau
моро moro moreau moreaux moreu
мородзуми morozumi
мороз moroz morozs
морозини morosini
моромидзато moromizato
моросава morosawa
морохаси morohashi
морохоси morohoshi
морран morren
морри morrie
морс morse mors
морсби moresby
морсильо morcillo
морстад maurstad
мортен marten
мортенсон martenson mortenson
мортье mortier
морштын morsztyn
морье morier
морэй moray
мос moos mos
мосбахер mosbacher
мосин mosin mossin
моска mosca
москардо moscardo
москати moscati
москера mosquera
московиц moskovitz moskowitz
москович moscovitch
москосо moscoso
мосли mosley
мосос mozos
мосс moss mauss
мостарт mostaert
мосх moschus
мот mothe
мотвани motwani
мотес mothes
мотеюс motiejus
моти motti
мотида mochida
мотидзуки mochizuki
мотимару mochimaru
мотинага mochinaga
мотицуки mochitsuki
мотли motley
мотобаяси motobayashi
мотодзима motojima
мотодзо motozo
мотоеси motoyoshi
мотокава motokawa
мотокадзу motokazu
мотокити motokichi
мотомити motomichi
мотоси motoshi
мотосигэ motoshige
мотохару motoharu
мотохаси motohashi
мотохидэ motohide
мотохико motohiko
мотохиро motohiro
мотохиса motohisa
мотоясики motoyashiki
мотт mott motte
моуат mowat
моул mole mawle
моусли moseley
мохамад mohamad
мохамед mohamed mokhamed
мохаммад mohammad
мохаммадиан mohammadian
мохан mohan
мохд mohd
мохика mojica mohica
мохиэддин mohieddin
мохри mochrie
мохсин mohsin
моцарт mozart
мочениго mocenigo
моша mosa mosha
мраович mraovic
мрнявчевич mrnjavcevic
мруз mroz
мстислав mstislav mstislaw
муаз muaaz
муаллем mooallem muallem
муамаду mouhamadou
муан moyne moine
муане moinet moynet
мубарак mubarak mbark
муг moog
мугиллан mugillanus
мугоша mugosa
муджахид mujahid
муди moody mudie
мудрый mudry
мужун murong
муин muin moin
муинья muina
муйжниекс muiznieks
муйндейрг muinderg muindeirg
муйредайг muiredaig
муйредах muiredach
муйрекайн muirecain
муйрхертайг muirchertaig
муйрхертах muirchertach
муке mouquet
муки mookhey muki
мукодзима mukojima
муктар mouctar muktar
мукхопадхьяй mukhopadhyay
мула mula moula
мулай moulay
муландер molander
мулен moulin
муллани mullaney
мулле moullet
мултон moulton
мултри moultrie
мулуд mouloud
мультхауп multhaup
мумин moumin mumin
муммий mummius mummi
мумуни moumouni
мун moon mun mune
мунаррис munarriz
муне mounet munet
муни mouni muni moony
мунир mounir munir
мунис mounis muniz
мунтян muntean
мунтяну munteanu
мунц munz
мунье mounier
муньис muniz
муньо munio
муньос munoz
мунэкадзу munekazu
мунэкие munekiyo
мунэтоси munetoshi
мунэути muneuchi
мунэхару muneharu
мунэхидэ munehide
мунэхико munehiko
мунэхиро munehiro
мунэхиса munehisa
мур moore
муравьев muravyov muraviev
мурагути muraguchi
мурад murad mourad
мурадов muradov myradow
мураиси muraishi
муракава murakawa
муракоси murakoshi
мурамацу mruramatsu
мураниси muranishi
мурасава murasawa
мурасима murashima
мурат murat morat myrat
мурати murachi murati
мурер moorer
мурешан muresan
мури muhri
мурильо murillo
муромати muromachi
мурофуси murofushi
мурра murrah murra
мурсия murcia
мурсьяно murciano
мурта murtagh
мурхад murchad
мурхада murchada
мурхадо murchado
мурхаус moorhouse
мурхед moorehead moorhead
мус mus moose
муса musa mousa moosa
мусави mousavi musawi
мусаси musashi
муси moosie musi
мусин musin moussine
мускат muscat muskat
мусса moussa mussa
мусси moussi moussy mussi
мустафа mustapha mostafa moustafa moustapha
мустафаев mustafayev
мусташ moustache
мутаваккиль mutawakkil muttawakil
мутагути mutaguchi
мутаз motaz mutaz
мутил mutilus
мутимирович mutimirovic
мухамед muhamed mukhamed
мухаммад magomet
мухаммед mukhammed muhammad
мухарем muharem
мухаррем muharrem
мухиддин mohiuddin muhiddin mukhiddin
мухика mujica mugica mujika
мухсин muhsin mouhcine
мухтар mokhtar muhtar mukhtaran
мухтерем muhterem
муцухико mutsuhiko
муцухиро mutsuhiro
мучжи muzhi
муччино muccino
муччоли muccioli
муше mouchet muse
мушегян musheghyan
мушерон moucheron
муштак mushtaq mostaq
мушфиг musfiq mushfig
мхитарян mkhitaryan mekhitarian mkhitarian
мчедлишвили mchedlishvili mtschedlischwili
мыстковский mystkowski
мычельский mycielski
мышковский myszkowski
мьевиль mieville
мьедес miedes
мьельго mielgo
мьерес mieres mierez
мьин myint
мью mew
мьюир muir
мэбри mabry
мэган meagan
мэгги maggie
мэд mad
мэдден madden
мэдди maddy
мэддисон maddison maddyson
мэддок maddock
мэддокс maddox
мэделин madelyn
мэдж madge
мэдигэн madigan
мэдок madoc
мэдокс madox
мэдсен madsen
мэдэлина madalina
мэй may mae maye
мэйбери maybury
мэйден maiden
мэйзи maizie mazie
мэйл mael
мэйлер mailer
мэйн mayne
мэйнард maynard
мэйнс manes
мэйр mair maire
мэйси maisie
мэйуэзер mayweather
мэкин mackin
мэлли melly
мэллори mallory
мэлори malory
мэлоун malone
мэн meng
мэнго maingot mango
мэнгэн mangan
мэндел mandel
мэнди mandy mandi mandie
мэндилор mandylor
мэнз manz
мэннерс manners
мэнни manny mannie
мэнникс mannix
мэннинг manning
мэннион mannion
мэнселл mansell
мэнсон manson
мэнсфилд mansfield
мэнтел mantel
мэнтл mantle
мэнэхэн manahan
мэр maire
мэресс mairesse
мэрил meryl
мэрилин marilyne merylen
мэрилл merrill
мэрлин marilyn marlyn
мэрриот marriott
мэрсден marsden
мэрчент marchant
мэскелл maskell
мэсси massey massie
мэт mat
мэтер mather
мэтерс mathers
мэтисон matheson mathieson
мэтлок matlock
мэтти matty
мэттисон mathison matthison mattison
мэттон matton
мэттью matthew
мэтью mathew
мэтьюз matthews mathews
мюккянен mykkanen
мюлдер mulder
мюлен meulen
мюллер muller mueller
мюль muhl muehl
мюльфельд muhlfeld
мюнстер mynster munster
мюнстерберг munsterberg
мюнтер munter
мюнц muntz
мюнценберг munzenberg
мюнцер munzer
мюрберг myrberg
мюрдаль myrdal
мюре myhre
мюрер murer myhrer
мюриэль muriel
мюррэй murray
мютель muthel
мюфиде mufide
мяги magi
мякеля makela
мяки maki
мякинен makinen
мянтюля mantyla
мяо miao
мярт mart
на na nah
набиев nabiyev
набэсима nabeshima
нава nawa nava navah
наваб nawab navab
наваджеро navagero
наваз nawaz
наварр navarre
навата nawata
навид navid naveed
навилль naville
навин navin naveen
навия navia
нагабути nagabuchi
нагадзуми nagazumi
нагае nagayo
нагаеси nagayoshi nagayosi
нагакава nagakawa
нагамати nagamachi
нагамити nagamichi
нагамоти nagamochi
наганава naganawa
нагарджуна nagarjuna
нагатоси nagatoshi
нагахара nagahara
нагахару nagaharu
нагахаси nagahashi
нагахата nagahata
нагахиро nagahiro
нагаш naghash
нагиб naguib
нагоси nagoshi
надежда nadezhda nadejda nadeschda nadezda
наджент nugent
наджи naji
наджиб najib
надзуки nazuki
надзуна nazuna
надим nadim nadhim
надин nadine nadin
надира nadira nodira
надо nadaud nadeau
надольный nadolny
надр nadhar nadr
надя nadia nadja nadya
назарет nazareth
назарян nazarian nazaryan
назика nasica
назиф nazif nasief
наиле nadile naile
наиф naif nayef
най nye nai neay
найден naiden nayden
найджел nigel nijel
найду naidu
найк naik
найл nile nyle
найн nain nine
найсинно naishinno
найт knight night knite nite nyte
найтингейл nightingale
найтли knightley
найтон knighton
накабаяси nakabayashi
накаваки nakawaki
накагава nakagawa
накагоси nakagoshi
накагути nakaguchi
накадзаки nakazaki
накадзато nakazato
накадзе nakajo
накадзима nakajima
накадзоно nakazono
накаигава nakaigawa
накамати nakamachi
накановатари nakanowatari
наканоме nakanomyo
накасима nakashima
накасудзи nakasuji
накати nakachi
накатогава nakatogawa
накаути nakauchi
накахама nakahama
накахара nakahara
накахараи nakaharai
накахаси nakahashi
накахата nakahata
накахира nakahira
накахиро nakahiro
накацугава nakatsugawa
наки naki naqi
налбандян nalbandian
наливайко nalivaiko nalyvaiko
намба nanba namba
намбара nanbara nambara
намбу nanbu nambu
намгьял namgyal namgyel
намжилын namjilyn
намидзато namizato
намикава namikawa
намихира namihira
намык namik
намэкава namekawa
нанасава nanasawa
нанахара nanahara
нанахо nanaho
нандзе nanjo
нанетт nanette
нанива naniwa
наннуцци nannuzzi
нантейль nanteuil
наодзо naozo
наодзуми naozumi
наоеси naoyoshi
наокадзу naokazu
наокити naokichi
наомаса naomasa nomasu
наоми naomi naomie
наон nahon
наороджи naorojee naoroji
наосигэ naoshige
наосима naoshima
наосиро naoshiro
наотика naochika
наохидэ naohide
наохико naohiko
наохиро naohiro
наохиса naohisa
наохито naohito
напиерский napiersky
напье napier
нарабаяси narabayashi
нарадзаки narazaki
наранхо naranjo
нарахара narahara
нарахаси narahashi
нарбонн narbonne
нарваэс narvaez
нардуччи narducci
нариеси nariyoshi
нарикава narikawa
нарикие narikiyo
нариман nariman narriman
нарисава narisawa
нарихиро narihiro
наркевич narkiewicz
нарлинкар narlikar
нарсинг narsing narsingh
нарсис narcisse narcis
нарсисо narciso
нарусава narusawa
нарусима narushima
нарухико naruhiko
нарухиро naruhiro
нарухито naruhito
нарциз narcyz
нарышкин naryskin naryshkin narishkin
нарышкина narishkkina naryshkina
насабаль nazabal
насарио nazario
наседкин nasedkin nassedkin
насен naesen
насери naceri
насида nashida
насики nashiki
насим nasim naseem
насимото nashimoto
насио nashio
насиро nashiro
насрулла nasrallah nasrullah
настасья nastassja nastasya
насукава nasukawa
насыр nasir nosir
насырова nasyrova nosirova
натали natalie nathalie natali natalee
наталия nathalia natalija
наталья natalia natalya nataliya natalja natalka
натан nathan nosson
натаниэль nathaniel
натанович natanovich natanowitsch
натансон nathanson natanson
наташа natasha natasa natacha natascha natassa nathacha
нати nachi nati
натико nachiko
натт nutt
наттер nutter
наттолл nuttall
натузиус nathusius
натх nath
науйокс naujocks naujoks
наум naum naoum
наумов naumov naoumoff
науфаху naufahu
науэль nahuel
нафтали naftali naphtali
нахаян nahyan
нахбар nachbar
нахера najera
нахичеванский nakhchivanski nakhichevansky
нахман nachman nahman
нахо naho
нахоко nahoko
нахоми nahomi
нахум nahum nachum
нацагийн natsagiin natsagiyn
нацуе natsuyo
нацуиси natsuishi
нацуха natsuha
нацухара natsuhara
нацухи natsuhi
нацухико natsuhiko
нвакали nwakali
нвоко nwoko
нгаванг ngawang
нгема nguema
нгуен nguyen
нгурах ngurah
ндочи ndoci
не nie nee
небахат nebahat
небойша nebojsa
неве neve neveu
невилл neville nevill
невилль neuville
невский nevsky
невядомский niewiadomski
негели naegeli nageli
негош njegos
негрин nagrin negrin
негруцци negruzzi
неделько nedeljko
неделькович nedeljkovic
неджад nedzad
недждет necdet
недохин nedohin
неедлы nejedly
неемия nehemiah
неер neher
незир nezar nezir
ней ney neye
нейбр naber
нейбур nijboer
нейгебауэр neugebauer
нейдхардт neidhardt
нейдхарт neidhart
нейер naeyer neier
нейкирх neukirch
нейла neila
нейлл neill
нейра neira neyra
нейс neis nuis
нейсмит naismith naysmith
нейт nate neith
нейц nejc
нейш naish
нейштадт neishtadt
нек neck nek
неккер necker
неко neco
нели neelie nelie nely
нелли nelly nellie nelli nellee
нель nel nesle
нельсен neelsen nelsen
неманья nemanja
немер nehmer nemer
немет nemeth nemet
немец nemec niemiec
немечек nemecek
немеш nemes
немоляева nemolayeva nemolyaeva
немур nemours nemour
немцова nemcova nemtsova
ненадович nenadovic
ненчини nencini
неофит neafit neofit
непомуцен nepomucen
нер neer
нераций neratius
нере nere neree neret
нери neri nery neury
нерин nerin nerine
неринг nearing nering
нериюс nerijus
нерия neria neriah
нерон nero
нерсисян nersisyan nersesian
неру nehru
нерц nerz
нес nees
несис nesis nessis
неслихан neslihan
несмит nesmith nasmith nasmyth
несс ness naess nasse
нестор nestor nestori niescier
нетен neten noethen
нетер noether
нетери nethery
нетти nettie
неттлз nettles
неф naf naef neef
нефе naefe neefe
нефи nefi nephi
нефф neff naeff
неха neha
нехуштан nehoshtan nechushtan
нечаев nechayev
нечас necas
нешлинг neschling
ниборг nyborg
нибур niebuhr
нибуретт nibourette
нива niwa nivat
нивано niwano
нивата niwata
нивея nivea
нигрис nigris nigrs
нигяр nigar
нидал nydahl
нидермайер niedermayer niedermeier
ниджат nijat nidjat
нидия nidia nydia
ниемеля niemela
ниидзума niizuma
ниидзэки niizeki
ниикава niikawa
ниинисте niinisto
ниихара niihara
ник nick
никанор nicanor
нике nikyo niquet
никез nicaise
никезич nikezic
никель nickel nickels
никерк niekerk
ники niki nici niky
никита nikita niketas nicetas nichita nykyta
никити nikichi
никитин nikitin nikitine
никитич nikitich nikitic nikititch nikititsch
никитична nikitichna nikiticna
никитович nikitovich nikitovic
никифор nikephoros nikifor nicephorus nikephor
никифоров nikiforov nichiforov nikiforow
никица nikica
никиш nikisch
никки nikki nicki nikky
никколини niccolini
никколо niccolo
никлас niklas niclas nicklas nichlas
никлаус niklaus nicklaus
нико niko nicaud nicko nicot
никодим nicodemus nicodim nikodemos nikodim nokodom nykodym
никокл nicocles
никол nicol nikol
никола nikola nicola nichola
николае nicolae
николаевич nikolaevich nikolayevich nikolajewitsch nikolajevic nikolaevic mykolayovych
николаевна nikolajewna nikolaievna
николаи nicolai nicolay
николаидис nikolaidis nicolaides
николай nikolai nikolaj nicolai mykola nikolajs nickolay
николас nicholas nicolas nicolaas nikolas nicolaes nickolas
николау nicolau nicolaou nikolaou
николаус nicolaus nickolaus
николет nicolet
николетт nicolette nikolette
николетта nicoletta
николетти nicoletti
николина nicolina nikolina
николини nicolini
николич nikolic
николл nicholl nicoll
николлс nicholls
николо nicolo niccolo nikolo
николов nikolov nikulov
николози nicolosi
николопулос nikolopoulos
николс nichols nicolls
николсон nicholson nicolson
николь nicole nichol nicholle
николье nicolier nicollier
никольский nikolski nikolskii nikolskis
николя nicolas
никомедес nicomedes
никос nikos nicos
никотеро nicotero
никс nix nicks niecks
нику nicu
никулаэ niculae
никулеску niculescu
никхил nikhil
нил neil neal neale neel nil kneale
нилам neelam
ниле neilia niele
нили nealy neeley
нилл neill
нилс niles
нилсон nielson
нильсен nielsen
ним neame neem nim
нима nima nyima neema
ниман niemann neaman
нимейер niemeyer
нин ning
нинагава ninagawa
нинке nienke
нинки ninchi
нинний ninnius
нир nir near
нирасава nirasawa
нирод nieroth
нирхоф nierhoff
нис nys nies nis
ниси nishi nisi
нисибаяси nishibayashi
нисибэ nishibe
нисигава nishigawa
нисигаи nishigai
нисигаки nishigaki
нисигата nishigata
нисигути nishiguchi
нисидзаки nishizaki
нисидзима nishijima
нисидзоно nishizono
нисидзука nishizuka
нисидэ nishide
нисиката nishikata
нисики nishiki
нисикиори nishikiori
нисикубо nishikubo
нисимаки nishimaki
нисимару nishimaru
нисимата nishimata
нисимацу nishimatsu
нисими nishimi
нисимия nishimiya
нисимото nishimoto
нисимура nishimura
нисимуро nishimuro
нисимута nishimuta
нисимэ nishime
нисина nishina
нисинага nishinaga
нисинака nishinaka
нисио nishio
нисиока nishioka
нисиура nishiura
нисиути nishiuchi
нисихаси nishihashi
нисихата nishihata
нисихира nishihira
нисиэ nishie
нисияма nishiyama
нисон neeson
ниссе nisse nissho
нихад nihad
нихат nihat
нихаус niehaus
нихира nihira
нихонъянаги nihonyanagi
нихэи nihei
ницше nietzsche
нич nitzsch
ниче nitsche
ничке nitschke
ниша niesha nisa
нкрума nkrumah
ноа noah noa
ноак noack
ноб knaub knobe
нобаяси nobayashi
нобле noblet
ноборикава noborikawa
нобукадзу nobukazu
нобумити nobumichi
нобусигэ nobushige
нобутика nobuchika
нобутоси nobutoshi
нобухара nobuhara
нобухару nobuharu
нобухиро nobuhiro
нобухиса nobuhisa
нобухито nobuhito
нобуюки nobuyuki nob
новаиш novaes novais
новак novak nowak
новаковский nowakowski nowakowsky
новацкий nowacki
новик novick
новица novica
новицкий nowicki novickis novitski
новкович novkovic
нововейский nowowiejski
новотны nowotny novotny
ногава nogawa
ногаре nogaret
ногейра nogueira
ногера noguera
ногес nogues noguez
ногути noguchi
ноддак noddack
нодзака nozaka
нодзаки nozaki
нодзи noji
нодзима nojima
нодзири nojiri
нодзоми nozomi
нодзому nozomu
нодзоэ nozoe
нодзу nozu
нодэ naudet
ноер nauer noher
ноери noyori
нозик nozick nozik
ной noi neu
нойбауэр neubauer
нойбергер neuberger
нойберт neubert
нойвирт neuwirth
нойенфельс neuenfels
ноймайер neumeier neumayer neumeyer
нойман neumann
нойнер neuner
нойхаус neuhaus
нокс knox
ноллс knolles naulls
ноло nauleau nolot
ноль nohl
нолькен nolcken
номагути nomaguchi
номати nomachi
номидзо nomizo
нонохара nonohara
нончев nonchev nontschew
нора nora norah
норбан norbanus
норвуд norwood
нордгейм nordheim
норденшельд nordenskiold
нордман nordmann
нордстрем nordstrom
нордхаген nordhagen
нордхофф nordhoff
норидзо norizo
норидзуки norizuki
нориеси noriyoshi
норикадзу norikazu
норикити norikichi
норин noreen noureen
норио norio noroi
норитика norichika
норифуми norifumi noribumi
норихидэ norihide
норихико norihiko
норихиса norihisa
норихито norihito
норкросс norcross
норман norman normand
норонья noronha
нортап northup
норткот northcote
нортроп northrop
норузи norouzi noroozi
носеда noceda
носиро noshiro
нот noth
нотомб nothomb
нотон naughton
нотт nott knott
ноубл noble
ноулз knowles
ноулэнд knowland
ноусиайнен nousiainen
ноуэлл nowell
ноэль noel noelle noele
ноэми noemie noemi
нуари noirey noury
нувель nouvel
нук nuck
нумадзава numazawa
нумадзаки numazaki
нумадзири numajiri
нумакава numakawa
нумасава numasawa
нумерий numerius
нуммий nummius
нун noon
нунан noonan
нунокава nunokawa
нунция nunzia
нуньес nunez
нур nur noor
нурдаль nordahl
нурдин noordin nourdin
нурдквист nordqvist nordquist
нурия nuria nuriya
нурри nourrit
нусупбаев nussupbayev
нусупбаевич nussupbayevich
нхек nhek nhiek
ныммик nommik
ньель niel nyel
ньето nieto gneto
ньигес niguez
нью new
ньюарк newark
ньюбери newbery newbury
ньюберри newberry
ньюби newby
ньюкирк newkirk
ньюлэнд newland
ньюман newman
ньюпорт newport
ньюсом newsom newsome
ньют newt newth
ньюфилд newfield
ньюэлл newell
ньянг niang
нэгиси negishi
нэдель nadel
нэдзу nezu
нэнси nancy
нэслунд naslund
нэш nash nashe
нюберг nyberg
нюквист nyquist nyqvist
нюландер nylander
нюман nyman
нюсляйн nusslein nuesslein
нягу neagu
о oh
об aube
оба ohba
обадия obadiah
обальдия obaldia
обам aubame obame
обен aubin
обер aubert auber ober
оберг aberg oberg
оберлендер oberlander
обермайер obermaier obermayr
обертюр oberthur
оберштольц oberstolz
оби obi obie aaby
обирн obyrne
облак oblak oblach
обойл oboyle
оболенский obolensky obolenski obolenskij osinski
обрайан obryan
обрайн obrian
обренович obrenovic
обрехт obrecht obreht
обри aubrey aubry obry
обути obuchi
обэннон obannon
овада owada
ованес hovhannes
овари owari wowari
овербай overbye
овербек overbeck
оверем overeem
оверолл overall
овид ovide
овсей owsei owsey
овсеп hovsep
овсепян hovsepian hovsepyan
овусу owusu
овчаров ovcharov ovtcharov
ога ohga
огава ogawa
оганесян ohanesian oganesian
оганян ohanian ohanyan
огасавара ogasawara
огастес augustus
огборн ogborn ogburn
оге aage age
оги ogi ogie
огивара ogiwara
огилби ogilby
огилви ogilvy
огинский oginski oginskis
огисава ogisawa
огисима ogishima
огису ogisu oguiss
огихара ogihara
огл ogle
оглсби oglesby
оглы oglu bayqulu ural
огнен ognjen ognen
огненович ognjenovic
ого ogo ohgo
огрэйди ogrady
огуз oguz ogouz
огути oguchi
огюн ogun
огюст auguste
огюстен augustin augusten
одавара odawara
одадзима odajima
одасима odashima
одауд odowd
оде odet
одеев odayew odeev
оден audin auden
одеризио oderisio
одетт odette
оджалан ocalan
одзава ozawa
одзака ozaka
одзаки ozaki
одзато ozato
одзи oji
одзима ojima
одзу ozu
одзэ oze
одзэки ozeki
оди odea audie
одиль odile
одисе odhise odise
одли audley
однопозофф odnoposoff
одонохью odonoghue odonohue
одпен haudepin
одра audra
одран audran odran
одре audray audret
одрен audrain
одэй oday
ое oyo
ожаровский ozarowski
оже auger
озгюр ozgur
оззи ozzie ozzy
озлю ozlu
озолиньш ozolins
ойген eugen
ойда oida
ойданич ojdanic
ойелоуо oyelowo
ойкава oikawa
ойкэ oike
ойкю oyku
ойнума oinuma
ок ok okh
ока oka oca ohka
окабаяси okabayashi
окадзава okazawa
окадзаки okazaki
окадзима okajima
оками okami ohkami
окампо ocampo
окампос ocampos
оканиси okanishi
оканоэ okanoe okanoue
оканья ocana
окасита okashita
окатимати okachimachi
окахара okahara
оке ake
окейн okane
окелли okelly
окерлунд akerlund
океръельм akerhielm
окессон akesson
оки oki oakey
окин aukin
окифи okeefe
окланд oakland
оклер auclair
окли oakley ackley oakeley
око ocko oko
оконкво okonkwo
оконнелл oconnell
оконнор oconnor
оконор oconor
окоронкво okoronkwo
окрент ockrent okrent
окс ochs ox
оксли oxley
оксфорд oxford
октав octave oktav oktaw
октавий octavius octavi
октавио octavio
октавия octavia oktawia
октар octar oktar
окуваки okuwaki
окудзоно okuzono
окухира okuhira
олай olai
оласкоага olascoaga olaskoaga
олах olah
олбрайт albright allbright
олд auld
олдермен alderman
олдржих oldrich
олдрич aldrich
олдхэм oldham
олег oleg oleh olegs
олей oley olij
олейник olejnik oleynik
оленин olenin oljenin
олер aulaire ohler
олесницкий olesnicki olesnitsky
олеся olesia olesya
олех olech
олибрий olybrius
олив olive
олива oliwa
оливейра oliveira olveira olvera
оливелья olivella
оливия olivia
оливье ollivier
оливьери olivieri
олимпий olympius
олимпио olimpio olympio
олимпия olympia
олин olin ohlin
олири oleary
олисе oliseh
олифант oliphant olyphant
олкотт olcott
олланд hollande olland
оллман allman ollman
оллред allred
оллуорти allworthy
оллчерч allchurch
олмстед olmstead olmsted
олни olney
олсон olson alson
олстон alston allston
олтмэн altman
олтяну olteanu
оль aall
ольга olha olga olya
ольгадо holgado
ольгерд olgerd olgierd
ольгерт olgerts
ольгин holguin olguin
ольер oller
ольсен holsen ohlsen
ольсхаузен olshausen
ольховский olkhovski olkhovsky
ольша olsza
оля olia
ом om ohm
оман ahman ohmann
омар omar homar
оме ohme
омеро homero
оми omi ohmi oumi
омигава omigawa
омира omeara
оммер hommaire ommer
омодт aamodt
омон aumont omon
омс homs
омэлли omalley
омюр omur
он on aune
ондарса hondarza ondarza
ондржей ondrej
ондржичек ondricek
онезим onesime
онидзава onizawa
онидзаки onizaki
онидзука onizuka
онил oneil oneal oniel
онилл oneill
онисифор onezyfor onesiphorus onisifor
онищук onischuk
онкен oncken
оногава onogawa
оногути onoguchi
онодзава onozawa
онодзука onozuka onodzuka
ононисики ononishiki
онорато honorato onorato
оноре honore
оноэ onoue onoe
онрубия honrubia
онслоу onslow
онти onchi
онтиверос ontiveros hontiveros
онтория hontoria ontoria
онуфриевич onufrievich onufrijevic
онуфрий onufri onufrij onufriy
онуфрович onufrowicz
оньекачи onyekachi
ооаса oasa
ооба oba
ообэ obe
оовада owada
ооваки owaki
ооваси owashi
ооватари owatari
оога oga
оогаки ogaki
оогами ogami
оогата ogata
ооги ohgi oogi
оого ogo
оогоси ogoshi
оогури oguri ohguri ooguri
оогуро oguro ohguro
оогуси ogushi
оогути oguchi
оодаира odaira
оодати odachi
оодатэ odate
оодзоно ozono
оодзора ozora
оодзэки ohzeki
оодэ ode
ооеси oyoshi
оой oi
оойдзуми oizumi
оойси oishi
оокава okawa
оокавара okawara
оокадо okado
ооки oki
оокита okita
оокосо ohkoso okoso
оокоти okouchi okochi
оокубо okubo ohkubo
оокува okuwa
оокума okuma
оокуни okuni
оокура okura
оокусу okusu
оокути okuchi
оомаки omaki
оомаса omasa
оомати omachi
оомацу omatsu
оомаэ omae
ооминами ominami
ооминато ominato
оомити omichi
оомия omiya ohmiya
оомомо omomo
оомори omori ohmori omomri
оомото omoto ohmoto
оомукаи omukai
оомура omura ohmura
оомуро omuro
оонага onaga
оонака onaka
оонари onari
оониси onishi ohnishi
оонита onita
ооно ohno
оонуки onuki
оонэ one oune
оонэда oneda
ооока ooka
оора oura ohura
оосава osawa
оосака osaka
оосаки osaki ohsaki
оосако osako ohsako
оосато osato ohsato
оосиба oshiba
оосима oshima
оосимо oshimo
оосио oshio
оосиро oshiro
оосита oshita
оосонэ osone
оосуга osuga
оосуги osugi
оосука osuka
оосуми osumi
оосэ ose
оота ota ohta
оотава otawa
оотагаки otagaki
оотагуро otaguro
оотака otaka
оотаки otaki
оотакэ otake ohtake
оотани otani
оотахара otahara
ооти ouchi
оотида ouchida
оотомо otomo
оотори otori ohtori
оотоси otoshi
оохара ohara
оохаси ohashi
оохата ohata
оохигаси ohigashi
оохината ohinata
оохира ohira
оохори ohori
ооцубо otsubo
ооцуки otsuki ohtsuki ootsuki
ооцуру otsuru
ооэ oe oue
ооэдо oedo
ооэхара oehara
ооя oya
ооябу oyabu
оояги oyagi
оояма oyama ooyama ohyama
ооянэ oyane
опавская opavska
опалинский opalinski
опасо opazo
опдаль opdahl
опимий opimius
опиц opiz oppitz
оппенгейм oppenheim
оппенхаймер oppenheimer
опря oprea
оптат optatus
ор aure or
оразгельды orasgeldy orazgeldi
орасио horacio
ораховац orahovac
орацио orazio
орбах orbach orbakh
орвид orwid
оргас orgaz
ордас ordaz
ордунья orduna
орели aurelie orelie
орель aurele ohrel
орельен aurelien
орен oren ahren
орест orest oreszt
ореха oreja
орехас orejas
оригути origuchi orikuchi
оригэн oregan
ориоль oriol auriol
орихара orihara
орксик orcsik
оркут orcutt orkut
орла orla orlagh
орландо orlando orlande
орлеан orlean orleans
орлеанская dorleans
орли orly orley
орлов orlov arlou
орловски orlovsky orlowski
орловский orlovschi orlowski
ормасабаль ormazabal
ормонд ormond ormonde
ормсби ormsby
орниц ornitz
орнштейн ornstein
оропеса oropeza oropesa
орор aurore
орос orosz
ороса orosa oroza
оротигата orochigata
ороу orawe orowe
оррач horrach
оррико orrico
орсаг orszagh orsag
орси orsi orci
орская orska
орт orth
орта horta orta
ортвин ortwin ortvin
ортега ortega ortegass
ортигоса ortigoza ortigosa
ортис ortiz aurtis
ортлиб ortlieb
ору auroux
орурк orourke
орфей orfei
орфит orfitus
орхан orhan orkhan
орци orczy
оршойя orsolya
орьян orjan
ос os aas
оса osa asa
осагава osagawa
осакве osakwe
осалливан osullivan
осаму yoshioyama
осборн osborne osborn
освальд oswald
осгуд osgood
осе ase
осей osei
осен aasen osen
осера auxerre
осида oshida
осикири oshikiri
осино oshino
осинский osinski
осио oshio
осип osip ossip
осипов osipov osipovs
осипович osipovich osilovich ossipovitch
осиповна osipovna ossipowna
оситани oshitani
осияма oshiyama
оскар oscar oskar oszkar
оскарссон oscarsson
ослунд aslund
осси ossi ossie ossy
оссолинский ossolinski
остендорф ostendorf ostendorff
остер oster auster
остермайер ostermeier ostermeyer
остерман ostermann
остерц osterc
остикович astikas
остин austin austen austyn osteen
остон auston
острем astrom
островский ostrowski ostrovskij ostrovskis
острожская ostrogska
остроу ostrow
отейса oteiza
отелу otelo
отем autumn
отеро otero outeiro
оти ochi auty
отман othman hotman otman
отмар othmar otmar
ото oto otho
отокава otokawa
отонаси otonashi
отоха otoha
отохико otohiko
отт ott otth
оттар ohthere ottar
оттауэй ottaway
отти ottey otti
оттович ottovich ottovic
отул otoole
оу ou ow
оуайн owain
оукшотт oakeshott
оулавюр olafur
оулафсдоуттир olafsdottir
оулафссон olafsson
оусли owsley
оутс oates
оуховен ohoven
оушен ocean
оуэ owe oue
оуэн owen eoin
оуэнс owens
офелия ofelia ophelie
офер ofer aufair
офир ophir ofir
оффенбах offenbach
офэррелл ofarrell
охаб ochab
охаймб oheimb
охайон ohayon
охана ohana
охаре ohare
охеда ojeda ojedo
охенлон ohanlon
охиггинс ohiggins
охман ochman
охо oho
очирын ochiryn ochirin
оши oshea
оянперя ojanpera
паван pawan pavan
павар pavard pawar
павезе pavese
павези pavesi
павел pavel pawel pavels
павелич pavelic pavelich
павес pavez
павии pavia
павич pavic
павкович pavkovic pavkovich
павлик pavlik pawlik
павликовский pawlikowski
павличич pavlicic
павло pawlo
павлов pavlovs
павлович pavlovich pavlovic pawlowitsch pavlovitch pavlovitsj pavlovych
павловский pawlowski pavlovsky
павлопулос pavlopoulos
павол pavol pawol
пагенштехер pagenstecher
пагсли pugsley
паддефут puddefoot
паде pade pahde
падилья padilla padilha
пажо pajot
пазидиен pasidienus
пазини pasini
пазотти pasotti
паисий paisios paisius
пай pye paio
пайе payet
пайзер peiser pizer
пайк pike
пайл pyle
пайн pine pyne
пайнтал paintal
пайпер piper pyper
пайпс pipes
пайс pais
пайффер peiffer
пак pak puk pack packh paques pauk
паке pace paquet
пакита paquita
пакито pakito paquito
пакка pacca
пакс pax
пакссон paxson
пактумей pactumeius
пал pal paal
паласио palacio
паласиос palacios
палацкий palacky
пале palaye palo
палек palec palek
паленсия palencia
палеолог palaiologos palaiologina paleologa paleolog paleologu
палин palin pahlin
палицци palizzi
палицын palicin palitzin
палкович palkovic
паллавичини pallavicini
паллетт pallett pallette
палли pally palli
палмен palmen pulman
палоташ palotas
палуцци paluzzi
пальма palma paalma
пальфи palffy palfi
палья paglia
пальярес pallares
памич pamic
панагис panagis panayis
панайот panayot panajot panayiotis
панайотис panagiotis panayotis
панахи panahi
панвиц pannwitz
пандеу pandey
пандит pandit pandita
пане pane panie
паникер panicker paniker
панико panico
панич panic panitch
панкадж pankaj
панке pancke punke
панкхерст pankhurst
панова panova lanova
паномионг banomyong
паноццо panozzo
пантелеевич panteleyevich panteliyovych
пантелеимон panteleimon pantelejmon
пантелеймон pantelimon
пантелидис pantelides pantelidis
пантич pantic
пантоха pantoja
пану panou panu
панфило pamphile panfilo
панч punch
панчулидзев panculidzev panculidzjev
паолуччи paolucci
пап pape papus
пападимитриу papadimitriou papadimitriu
пападимос papademos papadimos
пападопулос papadopoulos papadopulos
папазоглу papazoglou papazoglu
папаконстантину papakonstantinou
папалукас papaloukas papalucas
папамайкл papamichael
папанастасиу papanastasiou
папандреу papandreou
папаниколау papanikolaou
папапетру papapetrou
папец papec papez
папий papius papio
папино papineau
папирий papiri papirio
папроцкий paprocki paprockis
папульяс papoulias
пар paar
паради paradis
парадизи paradisi
парамешвара parameswara
параскевопулос paraskevopoulos
парвати parvathi parvathy parvati
парвиайнен parviainen
парвиз parviz parwiz
парвин parvin parveen
парди purdy pardi purdee
пардилья pardilla
пареха pareja
парехо parejo
паризе parise
паризи parisi
паризини parisini
паризо parizeau
парисио paricio
парк park parke parque
паркс parks parkes
паркхерст parkhurst
парли parley parly
пармантье parmentier
пармелен parmelin
парнаби parnaby
паро paro parot
парош paroche paros
парро parrot
партечипацио participazio
парти parti party partee
партридж partridge
парфе parfait
парфенович parfenovitch
пас paz
паскали pascali paskali
паскаль pascal pascale
паскини pasquini
паско pasco pasko
пасколи pascoli
паскоу pascoe
паскуа pasqua pascua
паскуали pasquali
паскуалино pasqualino
паскуаль pascual pasqual
паскулли pasculli
паскье pasquier
пасос pazos
пассера passera passerat
пасси passy
пассиен passienus
пастер pasteur
пастор pastor pasztor
пасхалис paschalis
патаки pataky
пате pate pathe
патен patin
патеркул paterculus
патерн paternus paterne
патрик patrick patrik patric
патрис patrice
патрисио patricio
патрисиу patricio
патрисия patricia patrica
патрицио patrizio
патриция patricia patrizia patrycja
патрон patron patrona
патруин patruinus
паттантьюш pattantyus
патч patch patzsch
паузин pausin
паулин paulinus
паулинью paulinho
паулюс paulus paulius
паунович paunovic
пауэлл powell
пауэлс pauwels
пауэр power pauer
пауэрс powers
пахор pahor
пац pac pacas
пацил pacilus pacilo
пацци pazzis
пачеко pacheco
пачи patxi
пачини pacini
пачино pacino
пачифико pacifico
паш pasch pash
паша pasha pasa pascha
пашаев pashayev pasayev
пашков paskov pachkov
паэс paez
пе pe peu
пегги peggy peggie
пеги peguy
педаний pedanius
педжман pejman
педий pedius
педон pedo pedone
педрас pedras pedraz
педуцей peducaeus
пежо pejot
пезаро pesaro
пезенти pesenti
пей pei
пейви pavey
пейдж paige
пейл peil pijl
пейли paley
пейн paine pein
пейнадо peinado peynado
пейре peire
пейро peiro
пейру peyroux
пейсли paisley
пейсон payson
пейт pate
пейшоту peixoto
пек peck
пекалкевич piekalkiewicz
пеке pecquet pequet
пекеньо pequegnot pequeno
пекер pecqueur peker
пекич pekic
пеко peco
пекович pekovic
пелагея pelageya pelagie pelagija
пелагий pelagius
пелас pailhas pelaz
пелаэс pelaez
пеликан pelican pelikan
пелиссон pelisson pellisson
пелиссье pelissier
пеллетье pelletier
пелля pellea
пелузо peluso
пельерано pellerano
пельисер pellicer
пельитеро pellitero
пельман pelman pohlmann
пельт pelt poelt
пельтан pelletan
пельтц peltz
пельциг poelzig
пендлтон pendleton
пенелопа penelope
пенк penck
пенкальский pekalski
пенко penco
пенлеве painleve
пенн penn penne pennus poenus
пенни penney penni
пено penot penaud
пенри penry penrhyn
пенроуз penrose
пентек piatek
пенттиля penttila
пенц pencz penz
пенцольдт penzoldt
пенья pena
пеньялоса penalosa
пеньяльвер penalver
пеньяранда penaranda
пеньяс penas
пепейн pepijn
пер per pehr paire
первез pervez pervaiz
первес purves
первис purvis pervis
пердью perdue
перегрин peregrin peregrine
перейра pereira
перек perec perek
перелли perelli perrelli
перес perez peres
перец peretz
пери peri pari
периге perigueux
перигор perigord
перикле pericle
перико perico
перис peris periz
периссе perisse perisset
перица perica
перич peric perich
перишич perisic
перкин perkin perquin
перкович perkovic percovich perkovich
перл pearl perl perle purl
перлз perls
перли perley
перлман perlman pearlman
перне pernet
пернелл purnell
пернель pernel pernelle
пернети pernety
перния pernia
перо pero perot perau peraud
перович perovic
перовский perovski perovsky
перози perosi
перпетв perpetuus
перре perre perree
перрен perrin
перри perry perri perrey perrie
перримен perryman
перрино perrineau perrino
перро perrot perros perrott
перс perc perse
перселл purcell
перси percy
персивал percival
персиваль perceval
персинджер persinger
персия persia
персон person parson persoon
пертви pertwee
пертес perthes
перунович perunovic
перуцци peruzzi
перфекто perfecto
перфильев perfilyev perfilev
перцель perczel
перш perche
перье perrier perier
песах pesah pesakh
пескера pesquera
песко pesco pesko
пет paetus pet
петанья petagna
петелий poetelius
петен petain
петер peter pjeter petor
петерман petermann
петерс peeters
пети petit
петижан petitjean
петин paetinus
петина paetina petina
петито petitot petito
петкевич petkevich pietkiewicz
петкович petkovic
петр piotr pyotr petr piotar
петрей petraeus petreius
петреску petrescu
петржела petrzela
петри petri petrie petry
петрик petrik petric
петрих pettrich petrich
петрич petric petritsch
петричейку petriceicu
петров petrof petrovs
петровицки petrovicky
петрович petrovic petrovitch pietrowicz
петровна petrovna peetri
петровска petrovska petrowska piotrowska
петровский petrovsky
петрониан petronianus
петрониевич petronijevic
петросян petrosyan petrosian petrossian petrossyan
петрус petrus pethrus
петруччи petrucci
петрушевский petruschewski
петти petty
петтибон pettibon pettibone
петтиджон pettyjohn
петц pahtz
петцольд petzold patzold petzoldt
петч petch potzsch
петье petiet petiot
пеусти poysti
пехлеви pahlavi
пехливан pehlivan
пехт pacht pecht
пец patz
пецка pecka
пецль pecl potzl
пеццали pezzali
пеццана pezzana
печник pecnik
пеше pesce
пешель peschel
пи pi py pee
пиблз peebles
пибоди peabody
пивер pivert
пигоцци pigozzi
пиду pidoux
пиетиля pietila
пизакане pisacane
пизани pisani pizani
пизано pisano
пизон piso
пий pius
пик peake pick pic picq pieck peak
пика pica
пикадо picado
пикап pickup
пикар picard
пикардо picardo
пикас picas
пике pique picquet piquet
пикель pickel
пикен picken pyken
пикенс pickens
пикер piquer
пикерас piqueras
пикеринг pickering
пикетт pickett
пиккар piccard
пиккард pickard
пикколи piccoli
пикколо piccolo
пиклер pickler pikler
пиклз pickles
пико pico piko
пикок peacock peacocke
пикс peaks piks
пикси pixie pixii
пиксис pixis
пиктор pictor
пил peel peale pihl
пилар pilar pillar
пиларж pilar
пилат pilat pilatus
пилетт pilette
пилкин pilkine
пиллсбери pillsbury
пилоти piloty
пилсудская pilsudska
пилсудский pilsudski
пильц piltz pilz
пин ping pien
пине pinay pinet
пинейро pinheiro
пинель pinel pinell
пинилья pinilla
пинкни pinkney
пинкус pincus pinkus
пинни pinney
пиннок pinnock
пино pino pineau pinot
пинпин pingping
пински pinsky
пинсон pinson pinzon pynson
пинфилд pinfield
пинхас pinchas pinhas pinkhos
пинчер pintscher
пиньо pinho pinjo
пиньоль pinol pinyol
пиньотти pignotti
пинья pina
пионтковский piatkowski piontkovsky
пиотровский piotrowski piotrovsky
пиплз peeples peoples
пир pir pire
пира pira piras
пиргос pyrgos
пирер pierer
пирес pires pirez
пиреш pires
пири pirie peary pierie
пиро piro pirot
пирош piros pirosh
пирс piers pearse peerce peers peirse
пирси pearcy pearcey
пирсон pearson pierson peirson
пиру pirou piru
писандр peisander peisandros
писарро pizarro
пит pete piet pit
пита pita pieta pitha
питер peter pieter
питерс pieters pietersz piters
пити petey pithey
питни pitney
пихлаямяки pihlajamaki
пихоан pijoan
пихуан pijuan
пицен picens
пицка pizka
пиццабалла pizzaballa
пиццарелли pizzarelli
пич peach pitsch
пичес peaches
пиччинини piccinini
пиччотто picciotto
пиша picha pisha
плавтий plautius
плам plum
пламенац plamenac
пламли plumlee plumly
пламмер plummer
плане planes planet
планель planel planell
планинц planinc
планк planck plank
планкарт planckaert
планкетт plunkett planquette
планше planche
планшон planchon
пласа plaza
пласидо placido
платко plattko
платов platov platow
платон platon plato
платонович platonovich platonovic platonowitsch
платц platz
плауман plowman
плачек placzek
плачидо placido
плезанс plaisance
плезенс pleasence
плейденвурф pleydenwurff
плейер player pleyer
плейфэр playfair
плек plaek plec
плен plehn plein
плесси plessis plessix plessy
плешетт pleshette
плимптон plympton
плистарх pleistarchus
плишкова pliskova
плэннис ploennies
по poe po
поблет poblet poblete
пова povah
повол povall
пог pogue
погачник pogacnik
погос boghos poghos
подебрад podebrady
подж paudge
подковиньский podkowinski
поздняков pozdniakov pozdnyakov
позер poser pozer
познер posner pozner
позняк pozniak
пойк poyck poyk
пойкерт peukert
пойнар poinar
пойндекстер poindexter
пойнтер pointer
пойтрас poitras
пойято poyato
покорни pokorny
покровский pokrovsky pokrovskii pokrowski
пол paul
полак polak polack
полан paulhan polan
поланко polanco
полачек polacek polaczek
поле pohle
полен paulin pohlen
поленц polenz
полер poehler polaire
полетт paulette
поли poli pauly pauley paulie pawle poly
поливанов polivanov poliwanow
полиг pohlig polig
полидор polydore polidor polydoros
поликарп polikarp polycarpe policarp polycarp polycarpus polykarp
поликарпо policarpo
полин pauline paulene
полина polina paulien
полиньяк polignac
полищук polishchuk polishuk poliszczuk
полк polk paulk palk
полл poll pall
полле pollet
полли polley
поллок pollock
полонский polonski polonsky
полсон paulson polson
полубинский polubinski
поль pohl pol
польж polge
польман pohlmann
поляк poljak
поляков polyakov poliakov poliakoff poljakov
полякова poliakova poljakova
поляновский polanowski polyanovsky
померанц pomeranc pomerants pomeranz
померанцев pomerancev
поммье pommier
помпей pompeius pompeiu
помпея pompeia
помпеян pompeianus
помпоний pomponius pomponio
пон pont
пони powney
понинский poninski
пономарев ponomarev ponomaryov
понс pons ponc
понсе ponce
понсела poncela
понселе poncelet
понтекорво pontecorvo
понти ponti ponty pontis
понтиан pontianus pontian
понтий pontius
понтийский ponticus
понцио ponzio
понятовский poniatowski
попек popeck popek
попеску popescu
попиллий popillius
поплавский poplawski
попов popov popow
попович popovici popovic popovich popowich
поппей poppaeus
поппи poppy
попплуэлл popplewell
пор paur por
поран poran pouran
порат porat porath
поркаро porcaro
поровский porowski
порсель porcel
порт porte port
портен poorten porten
портилья portilla
портия portia
порто porto porthau
портокарреро portocarrero
порфирий porphyry porfiriy
порций porcius
порцио porzio
порше porsche porchet
посо pozo
поспишил pospisil
постумий postumius
пот pot poot pote
потгитер potgieter
потит potitus potito
потоцкая potocka
потоцкий potocki potaski
поточник potocnik
потье potier pottier
поу powe
поули powley
поуп pope
поутиайнен poutiainen
похвальский pochwalski
поцей pociej
поццетто pozzetto
поцци pozzi
поццуоли pozzuoli
почек pocek
пош posch
пошкус poskus
правин praveen pravin
прадхан pradhan
прадье pradier
прайн prine
прайор prior pryor
прайс price pryce preis
прасковья praskovja
праст prast prust
прат prat praet
пратер prather
пратибха pratibha
праут prout
пре pre preux
преббл prebble
прево prevost
превц prevc
презент praesens presente
прейслер preisler preysler
прейсс preiss
прела prela prelat
прельс proelss prolss
према prema premat
премель promel
прентис prentice prentis
преппер propper
прескотт prescott
пресли presley
пресси pressey
пресьядо preciado
претекстат praetextatus
преториус praetorius pretorius
претр prestre pretre
прива privat
придди priddy
прието prieto preto
прийоно prijono priyono
прийт priit
прим primus prim
примо primo primeau
приморац primorac
примроуз primrose
прин prien pryhn
прингл pringle
прингсхайм pringsheim
принсен princen prinsen
принслу prinsloo
принтезис printesis
принц prince prinz prinze
принцесса princess
принцип princip
прис preece
приска prisca priscah
приско prisco
присс priess
прист priest
пристли priestley
присциллиан priscillian priscillianus
присцин priscinus
притви prithvi
притвиц prittwitz
прити preeti preity
прица prica
прицкер pritzker
прия priya preeya
проб probus
пробиан probianus
пробин probinus probyn
пробош probosz
прово provost provo
провост provoost
продрому prodromou
пройсс preuss
прокл procles procolo
прокопе procope
прокопий procopius procope
прокопиу procopiu prokopiou
прокопчук prokopchuk prokopcuka prokopcuks
прокопьевич prokopevich prokopievich
прокофьев prokofiev prokofev
прокофьевич prakopavich prokofievitch
проктер procter
проктор proctor
прокул proculus
промис promis promise
просвирнин prosvirnin proswirnin
проспер prosper prospere
протадий protadius
проуз prowse prose
профет prophet
профьюмо profumo
прохазка prochazka prohaska prochaska
прохазкова prochazkova
прохнов prochnow
пруве prouve
пруденс prudence
пруденсио prudencio
прудников prudnikau prudnikow
пруст proust
пруха prucha
прушинский proszynski
прушковский pruszkowski
прэтт pratt
прюдомм preudhomme prudhomme
прюм prume
прюфер prufer
птолемей ptolemy ptolemaeus
пу pu poo
пуавр poivre
пуанкаре poincare
пуансине poinsinet
пуаре poiret poiree
пуаро poiraud poireau
пуарсон poirson
пуассон poisson
пуатье poitier poitou
публий publius publi
публикола publicola
публилий publilius
пугачева pugacheva pugachyova
пуй pouy
пул pool poel
пулавский pulaski pulawski
пулар poulard poullard
пуле poulet poele
пулен poulain
пулле poullet pulle
пуль puhl
пульвилл pulvillus
пульхр pulcher
пульхра pulchra
пулья puglia pulla
пуля poulat pulya
пун poon pun
пунам poonam
пунит puneet puneeth
пуньяль punal
пупкевиц pupkewitz
пупо pupo poupaud
пупон poepon poupon
пур poor poore pur
пурификасьон purificacion
пурия pouria
пуркине purkyne
пурцер purtzer purzer
пусич pusic
пут pooth put
путин putin poetin poutine
путнэм putnam
путін putin poetin poutine
пухоль pujol
пуц puc
пуцін putin poetin poutine
пуч puch pooch
пуччини puccini
пуше pouchet
пушкаш puskas
пушкин pushkin puskin puschkin
пушман puschmann pushman
пуэнсо puenzo
пфайль pfeil
пфайфенбергер pfeifenberger
пфайфер pfeiffer
пфицнер pfitzner
пфуль pfuhl phull
пхогат phogat
пхун phoeun
пшемыслав przemyslaw
пшибыльская przybylska
пшибыльский przybylski
пынар pinar
пынтя pantea
пье pie pue
пьер pierre pier
пьера piera
пьери pieri
пьерино pierino
пьеркарло piercarlo
пьерло pierlot
пьеро piero pierreux pierrot
пьеротти pierotti
пьерпаоло pierpaolo
пьеррик pierrick
пьерсанти piersanti
пьетранджели pietrangeli
пьетри pietri
пьетро pietro
пьо piau
пью pugh pew
пьяне piane
пьяни piani
пьянков pjankov pyankov
пьятти piatti
пэдди paddy paddi paddie
пэдурару paduraru
пэйн payne pain
пэйс pays paizs
пэйтон payton
пэйюань peiyuan
пэкер packer
пэки packie packey
пэкстон paxton
пэланс palance
пэнг pang
пэнфэй pengfei
пэрис paris
пэриш parish
пэрриш parrish
пэррот parrott
пэтси patsy
пэтти patty
пюттер putter
пююкке pyykko
пяйви paivi
пяо piao
пятрас petras
пятраускас petrauskas
пятрулис petrulis
ра ra rah
рабан raban rabanne
рабах rabah ribah
рабеманандзара rabemananjara
раби rabi rabee rabie
рабиа rabiah
рабинович rabinovitch rabinowicz rabinovich rabbinowicz rabinovici rabinovitz
рабирий rabirius
рабия rabia rabiah rebiya
рабо rabaud rabot
рабье rabier
равази ravasi
равайл rawail
равалек ravalec
равалуманана ravalomanana
раве ravet
равина raveena
равири rawiri
рагглз ruggles
рагим rahim
рагимов rahimov
рагимова rahimova
рагнхильд ragnhild
рада radha
радаи raday
радакович radakovic
раданович radanovic
раддер rudder
радди ruddy raddi
радеке radecke
радемахер rademacher
радж raj raaj rudge
раджа raja rada radja
раджаб rajab
раджабов radzhabov rajabov
раджан rajan
раджапакса rajapaksa
раджат rajat
радженович radenovic radjenovic
раджеш rajesh
раджешвари rajeshwari
раджи raji
раджив rajiv rajeev
раджкумар rajkumar
раджу raju radjou
радзивилл radziwill radvila radzivil
радзиевский radziejowski radzievskii
радзишевский radziszewski
радзуэлина rajoelina
радивоевич radivojevic
радич radic radics
радиче radice
радичевич radicevic
радкевич radkevich radkevitsj radkiewicz
радкин rudkin
радманович radmanovic
раднер rudner
радницкий radnitzky
радо rado radot
радованович radovanovic
радович radovic
радое radoje
радомский radomski
радонич radonjic
радосавлевич radosavljevic
радослав radoslaw
радулович radulovic
раевская raevskaja raevskaya raievskya
разак razak razack
раззак razzaq
разия razia
разумовская razumovskaja
разумовский razumovsky
раидзабуро raizaburo
раидзо raizo
раиса raisa raissa
раисиро raishiro
рай rai rye
райан ryan
райв rive
райво raivo
райда rida
райделл rydell
райдер rider
райдинг riding
райдо raido
райен ryen
райзер reiser riser
райк rajk
райко rajko rayko
райков raikow raykov
райкович rajkovic
райл ryle rayle
райли riley rielly ryley
райлэнс rylance
райман reimann
раймер reimer rymer rhymer
раймо raimo
раймон raimon
раймонд raimond raimonds rajmond
раймонда raymonde raymonda
раймондас raimondas
раймондо raimondo
раймс rhimes rimes
раймунд raimund raymund
раймундо raimundo raymundo
райн rhyne ryne
райна rajna rayna rynagh
райнальд rainald
райнальди rainaldi
райнбабен rheinbaben reinbaben
райнеке reinecke
райнер rainer reiner
райниш reinisch
райнс rayns reince
райнфельдт reinfeldt
райнхольд reinhold
райо raio rayo
райс rice raysse
райсигер reissiger
райт wright
райффершайд reifferscheid
райх reich
райхардт reichardt
райхель reichel
райхельт reichelt
райц reitz
райч riach reitsch
райш reisch
рака raka racah
ракеле rachele
ракель raquel racquel
ракер rucker
ракиб rakib raqib
ракич rakic
ракке rakkyo raacke
раковицэ racovita
раковски rakovszky
ракоци rakoczi
ракочевич rakocevic
ракхи rakhee rakhi
раль rahl
ральф ralph ralf
ральфс rahlfs ralfs
рам ram rahm rham
рамальо ramallo
раман raman ramann
раманатхан ramanathan
рамаццотти ramazzotti
рамбер rambert
рамбо rambaud rambo rumbaugh
рамбюр rambur rambures
раме rame ramee
рамелов ramelow
рамзауэр ramsauer
рамзин ramsin ramzin
рамиз ramiz rameez
рамирес ramirez
рамли ramlee ramli
рамо ramo rameau
рамовш ramovs
рамон ramon raemon
рамсей ramsay
рамсфьелл ramsfjell
ран ran rahn
ранделл rundell
ранджелович randelovic
ранджит ranjit ranjeet
рандхир randhir
рандю rendu
раницкий ranicki
ранки ranki ranchi
ранкович rankovic
ранцанс rancans
ранцау rantzau
ранци ranzi
раньеро raniero
раньо ragno
раньон runyon
рапас rapace
рапен rapin
рапп rapp rappe
расин racine
расих rasikh rasix
раск rask rusk
расс russ
рассел russel
расселл russell
расти rusty
расторгуев rastarhujeu rastorgujevs
расул rasul rasoul
рат rath
ратенау rathenau
ративатана ratiwatana
ратод rathod
раттер rutter
ратценбергер ratzenberger
ратценхофер ratzenhofer
ратцингер ratzinger
рау rauh
рауль raul raoul rauli
раун ravn
раунд round
раунтри rowntree
раупах raupach
раупова raufova rawpowa
раус rouse raus
рауф rauf raouf
рауфайзен raufeisen
раух rauch
рауш rausch
рафаилович rafailovich rafailovic
рафаэлло raffaello
рафаэль rafael raphael rafayel
рафи rafi rafie
рафик rafik rafiq rafic rafig
рафсанджани rafsanjani
раффарен raffarin
рафферти rafferty
раффин ruffin raffin
рахель rahel
рахим rahim raheem rahym
рахимжан rahimzhan rakhimzhan
рахими rahimi
рахкамо rahkamo
рахман rachman
рахмат rahmat
рахми rahmi
рахмон rahmon
рахул rahul
рахунек rachunek
рац ratz
рачинский raczynski
раш rasch rasche rash
рашдорф raschdorff
рашевский rachewsky raschewski
рашель rascel rashel
рашер rascher
рашид rashid rashed raset rasid
рашида rachida rashida
рашинг rushing
рашка raska raszka
раштон rushton
раяла rajala
ре ryo re
реаль real reael
реббо rebbot
ребек rebeck rebek
ребека rebeca rebekah rebeka
ребекка rebecca rebecka rebekkah
ребелль rebell reubell rewbell
ребентиш rebentisch
реберг rehberg
ребил rebilus
ребольо rebollo
рева reva revah
ревентлов reventlow
ревес revesz reves
ревилья revilla
ревир revere
ревирьего reviriego
ревуцкий revutskii revutsky
ревьер redvers revier
рега ryoga rega
регалиан regalianus regallianus
регги reggie
реген regen roegen
регера reguera
регилон reguilon
регнер regner rogner
рего ryogo rego regaud ryohgo
регоку ryogoku
регул regulus
реда reda redha
редвиц redwitz
редгрейв redgrave
реддик reddick
редер roeder roder
реджинальд reginald
редзи ryoji
редзо ryozo
редигер rodiger
редлих redlich
редлихс redlihs
реднапп redknapp
редтенбахер redtenbacher
редфилд redfield
режан rejean
режин regine
режиналь reginal reginald
режинальдо reginaldo
режис regis
резаи rezaei rezai
резель rosel
резерфорд rutherfurd retherford
резике roesicke
резинг rosing rosingh
резник resnick reznik
резниченко reznichenko reznitschenko
резон raison
реити ryoichi
реитиро ryoichiro
рейвенскрофт ravenscroft
рейг reig
рейган reagan
рейд reid
рейдар reidar
рейдер rader
рейди reidy
рейдт rheidt
рейк rijk ryk
рейли reilly
рейма reima
реймер raymer reymer
реймон reymond
реймонд reimond
рейн rein reyne reijn rhein
рейнагл reinagle
рейнальд raynald reynald
рейнах reinach
рейнбоу rainbow
рейндерс reynders rijnders
рейнджер ranger
рейнерт reinert
рейнес raines
рейни rainey raini
рейнир reinier
рейно reino raynaud reynaud reyneau
рейнор raynor reynor
рейноса reinosa
рейносо reinoso reynoso
рейнхард reinhard
рейнхарт reinhardt reinheart
рейс reis reys ruijs
рейснер reisner reissner
рейсс reiss
рейтано raitano reitano
рейтер reiter ruiter reiters wrather
рейтерн reutern
рейтман reitman
рейфф reiff
рейхан reichan reyhan
рейхард reichard
рейхеншпергер reichensperger
рейхер reicher
рейхлин reuchlin
рейчел rachelle
рекан ryokan
реки ryoki
рекити ryokichi ryukichi
рекке recke
реклю reclus
реко ryoko
рекоба recoba
рекс rex reks
рексер rexer
ректор rector
рекэ ryoke
реланд roeland rorland
релер roehler rohler
рельштаб rellstab
рем rehm rem rehme rohm
рема ryoma
рембо rimbaud
ремер romer roemer remer
ремигий remigius remigiusz
ремик remick
ремон remond
рен wren rennes
ренан renan renant
ренар renard renart
ренат renat renatus
рената renata renate
ренвик renwick
ренге ringuet
рендл rendle
рендулич rendulic
рене rene renee renae
ренен reenen renen
рени reni rainui
ренк renck renk
ренне ronne rennae
ренни rennie renny renni
ренодо renaudot
рентген rontgen roentgen
рентерия renteria
ренуар renoir renouard
ренфро renfroe renfro
ренфрю renfrew
ренцетти renzetti
ренци renczi renzy
ренцо renzo
реншоу renshaw
ренье renier rene reynier
реньи renyi
реп repp rep
репке ropke
репнинский repninski
рер rohr
рерберг rerberg rohrberg
рериг roerig rohrig
рерль rohrl
рес res ros
ресаку ryosaku
ресе ryosho
реси ryoshi
реслер rosler
респиги respighi
ресукэ ryosuke
ресэи ryosei
рета ryota ryouta
ретаро ryotaro
рете roethe rothe
ретеги retegui
ретель rethel
ретер reuther
ретклифф ratcliffe
ретлисбергер rothlisberger
рето reto ryoto
ретти retty
ретц raetz rhetz
ретцер retzer
рефия refia
реха reha ryoha
рехберг rechberg
рехингер rechinger
рехман rehman
рехневская rechniewska rehnevskaya
рехтер rechter
рехэи ryohei
реш resch roesch
решат resat
решер rescher
решетников resetnicov reshetnikov
реэ ryoe ree
реэй ryoei
рея ryoya
рзаев rzayev
ри rea ry
риад riad riadh
риаль rial rialle
рианна rianna rihanna
рианнон rhiannon
риаскос riascos
риба riba reba
риббек ribbeck
рибе ribe riebe
рибейро ribeiro ribeyro riveiro
рибек riebeck riebeeck
рибери riberi ribery
рибизи ribisi
рибо ribot
рибопьер ribaupierre ribopier
рива riva reeva rivat
ривадавия rivadavia
риваденейра ribadeneira rivadeneira
риваллон rhiwallon rivelen
ривар rivard
риве rives rive
риветт rivett rivette
ривз reeves reaves
ривис reavis ryves
риво rivaud
ривьер riviere rivier
риган regan rheagan rigan
ригби rigby
ригг rigg rygg
риггз riggs
ригель riegel
ригер rieger riger rygier
ригетти righetti
риглер riegler
ригли wrigley
риго rigaud rigaux rigo
ригобер rigobert
рид reed read ried
рида ridha
ридберг rydberg
ридер rieder reader reeder
ридерх rhydderch
риджли ridgely ridgeley
риджуэй ridgway
ридзу rizu
ридигер riediger rydygier
ридингер riedinger rudinger
ридли ridley
риеко riyoko
риенцо rienzo
риз reese riz
ризанек rysanek
ризван rizwan
ризвич rizvic
ризер reaser reeser rizer ryser
ризон reason
риис rees riis
риити riichi
риитиро riichiro
рийн rijn
рийпинен riipinen
рик rick ric rik
рика rika rica
рикар ricard
рикард rikard rickard
рикарда ricarda ricciarda
рикарди ricardi ricciardi
рикардс rickards
рикарт ricart
рикасоли ricasoli
рикер ricker ricoeur
рикеттс ricketts
рики ricky rickey
рикити rikichi
рикихиро rikihiro
риккарди riccardi
риккен ricken
риккерт rickert
рикки rikki rickie rikky
рикко ricco
риклер richler
рикман rickman
рикоте ricote
рикс rix riks
риксен ricksen
риксон rickson wrixon
рику riku ricou
рим rim ream reem rhim riehm riem
риман riemann ryman
ример riemer
римершмид riemerschmid
римсдайк riemsdyk
рин rin rhun ryn
рина reena
ринат rinat rinats
рингольд ryngold
риндзиро rinjiro
риндзо rinzo
риндо riendeau rindo
ринекер rienecker rinecker
ринк rink rinck
ринкон rincon
ринпоче rinpoche rimpoche
ринсе rinsho
рипе riepe
рипер rieper ripert
рипль riepl rippl
риполь ripoll
рипольес ripolles
рирдон reardon
рис reece ries riesz riehs
риссе risse risset
ристич ristic
ристовский ristovski
рита rita rheta
ритвельд rietveld
ритер rieter riether
риттенхаус rittenhouse
риттиг ritig rittig
ритц ritz ritts
риу riou
рифат rifat reefat
рихард rihards richard rihard
рихо riho
рихоко rihoko
рихтгофен richthofen
рихтер richter rikhter
рицос ritsos ritzos
рицца ricca
риццоли rizzoli
рич rich ritch
ричардас ricardas
ричардовна ricardovna richardovna
ричер ritscher
ричерт richert reichert
ричи richey ritchey
ричль ritschl
ричфилд richfield
риччи ricci
риччоли riccioli
риш risch riche riesch
ришдорфер riszdorfer
рише richer richet
ришильда richilda richilde
риэль riel rielle
рнич rnic
ро ro reau
робайна robaina robayna
робби robbie robby robbi
робен robain robens
роберж roberge
робертин roberthin robertine
роби robie roby robi
робида robida robidas
робиньо robinho
робисан robison
робитейлл robitaille
робишо robichaud
роботэм robotham
робредо robredo robreda
робсон robson robeson
ровшан rovsan rovshan rowshan
роган rohan
роганович roganovic
рогов rogow
рогозин rogosin rogozin
рода rhoda
родан rodan rhodanius
родди roddy roddie
роде rode rohde
роден rhoden roden
роденбах rodenbach
роденбург rodenburg rodenbourg roodenburgh
родерик roderic
родерих roderich
роджер roger rodger
роджерс rogers rodgers
родионов rodionov rodionow
родич rodic
родман rodman raudman
родни rodney
роднунски rodnunsky
родольфо rodolfo rodolpho
родри rhodri
родриг rodrigue
родригес rodriguez rodrigues
родрик rodric rodrick rodrik
родуэй rodway
роз roz roze
розали rosalie rozalie
розалин rosalyn rosaleen roselyn
розалинд rosalind rosalinde
розалия rozalia rosalia rozaliia
розамунд rosamund rosamond
розанн rosanne
розанна rosanna roseanne
розанофф rosanoff
розати rosati
розелла rosella
розеллен rosellen
розенбаум rosenbaum rozenbaum
розенберг rosenberg rozenberg
розенбергер rosenberger
розенблатт rosenblatt
розенблюм rosenblum
розенкампф rosenkampff
розенквист rosenqvist
розенкранц rosenkranz rosenkrantz
розенман rosenman
розенмюллер rosenmuller
розенталь rosenthal rozental
розенфельд rosenfeld rozenfeld
розенфилд rosenfield
розеншток rosenstock
розетта rosetta
розетти rosetti
рози rosie
розина rosina rosine
розини rosini
розмари rosemary
розолино rosolino
розье rozier
ройг roig
ройер royer rojer
ройзман roizman
ройл royle
ройль reul roil
ройн roin rooyen
ройне roine
ройссе reusse
ройтер reuter roiter
ройтфельд roitfeld
ройхе roige
ройярдс royaards
рок rock rok roc rocus
рока roca rokha
рокар rocard
рокас rocas rockas rokas
роке roque roques
рокер rocker roker roecker
рокетт roquette
рокка rocca
рокки rocchi rokki
роккиджани rocchigiani
рокко rocco rocko rokko
рокни rockne
роко roco roko
роксана roxana roksana
роксанна roxanne
роксбург roxburgh
рокси roxy roxcy
рокур raucourt
рокуэлл rockwell
роланд rolands
роледер roleder rohleder
ролен rolin
роли roly
ролин rohlin rolene roline
ролле rolle rolles
роллен rollin
ролленхаген rollenhagen
ролли roelly rolly
роллинз rollins
рольф rolf rolfe rolfs rolv
ром rom rohm room
роман roman romand romans
романов romanov romanovs
романович romanovych romanowicz romanowitsch
романовский romanovsky romanowski
романьоли romagnoli
ромарик romaric
ромбаутс rombouts
ромейн romaine romeyn romeijn
ромен romain roomen
ромеро romero ramera
роми romy romi
ромни romney
ромпей rompuy
ромул romulus
рон ron rohn
рона rona rhona
ронда rhonda
ронделе rondelet
ронди rondi rondae
ронер rohner rauner
рони roni rony roney
ронкетти ronchetti
ронкони ronconi
ронни ronnie ronny ronni
роньони rognoni
рор rohr
рорбах rohrbach
рори rory rori
рорк rork rorke
росада rosada rozada
росален rosalench rozalen
росалия rosalia
росас rosas rozas
росвита roswitha
росель rosell
росендо rosendo rudesind
росио rocio
роско roscoe
рослин roslyn roslin
роснер rosner rossner
роспильози rospigliosi
россе rosset
ростан rostan rostand rostagnus
ростворовский rostworowski
ростен rosten rostaing
ростислав rostislaw rostyslav
ростиславич rostislavich rostyslavytch
ростовский rostovsky
росток rostock
росций roscius
рот roth
роте rothe
ротемунд rothemund
ротен rothen wroten
ротенберг rothenberg
ротман rothman rotman rothmann
ротмунд rothmund rotmund
ротрок rothrock
ротру rotrou
ротуэлл rothwell
роу roe raw
роуби robey rowby
роудс rhoades
роуз rose
роул rawle
роулендсон rowlandson
роулз rawls roles
роули rowley
роулингс rawlings
роулинз rawlins
роулинсон rawlinson
роулэнд rowland
роупер roper
роусон rawson rowson
роуч roach roache
роуэлл rowell
роуэна rowena
рохас rojas
рохеза rohese
рохейм raheim roheim
рохелио rogelio
рохеро rogero
рохини rohini
рохир rogier
рохит rohit
рохо rojo roho
рохус rochus
рош roche rowsch
роша rochas rochat
рошди roschdy rushdy
роше roche rocher rocche rochet
рошель rochelle
рошер roscher rosher
рошетт rochette
роши raushee roshi
рошин roisin
рошка rosca
рошон rochon roshon
рошу rosu
рошфор rochefort
роэттир roettiers
ру roux ru roo rouy ruh
руа rua ruah
руайдри ruaidri ruaidhri
руамба rouamba
руар rouard rouart
рубен ruben rouben roupen rubem
рубенс rubens rubins
рубенфильд rubenfeld
рубенштейн rubenstein
руби ruby rubi
рубини rubini roubini
рубиновиц rubinowitz
рубинович rubinowicz
рубинштейн rubinstein
рубо roubaud
рувье rouvier
ругамбва rugambwa
руд rud roode rued
рудаш rudas
руддок ruddock
руджеро ruggero
руди rudy rudi rhoodie rudee
рудич rudic
рудковский rudkowski
руднев rudnev rudnevs
рудник rudnick rudnik
рудницкий rudnicki rudnyckyj rudnytsky
рудольф rudolf rudolph
рудольфи rudolphi rudolphy
рудольфович rudolfovich rudolfowitsch
ружель rougeul
ружена ruzena
ружица ruzica
ружицкий rozycki
ружичка ruzicka
рузвельт roosevelt
руико ruiko shuroku
руис ruiz
рук rooke rook
рукава rukawa
рукайя ruqayya ruqayyah
рукье rouquier ruquier
рул rule
руло rouleau roulot
рулофс roelofs
рульи rulli
рум roem roome
руммель rommel rummel
руни rooney
руп roop
руперес ruperez
рупрехт ruprecht rupprecht
рурк rourke
рус rus roose
русеф rousseff
русинов rusinov russinow
русиньш rusins
русич rusic
руска rusca
рускони rusconi
руснак rusnak rusnac
русняк rusznyak
руссвурм russwurm
руссе rousset rousse
русселе rousselet
русселот rousselot
руссель roussel
руссо russo rousseau ruscio
руссов russow
руссос roussos
рустам rustam rustum
рустик rusticus rustique
рустичи rustici
рут ruth root rut routh
рути ruthie
рутил rutilus
рутилий rutilius
рутковский rutkowski
рутс roots
рутхардт ruthardt
руф rufus ruf rufe roofe
руфий rufius
руфин rufinus rufin
руфиниан rufinianus
руфф ruff rouffe
руффи ruffy
рухолла ruhollah
руш rouch
руэйн ruane
рыбак ribac rybak
рыбчинский rybczynski
рыдван ridvan
рышард ryszard
рьего riego
рьенда rienda
рьера riera
рью riu
рьюс rius
рьяньо riano
рэббитт rabbitt rabbitte
рэвеч ravetch
рэдклифф radcliffe radclyffe
рэдли radley
рэдулеску radulescu
рэдфорд radford
рэзван razvan
рэидзи reiji
рэидзиро reijiro
рэидзо reizo
рэикити reikichi
рэирэися reireisha
рэй ray rae raye
рэйб rabe
рэйберн rayburn
рэйвен raven
рэйити reiichi
рэйитиро reiichiro
рэйми raimi
рэймонд raymond
рэйн rain rayne
рэйна raina
рэйнер rayner
рэйчел rachel rachael
рэки rakie reki
рэли raleigh
рэмплинг rampling
рэмпэи renpei rempei
рэмси ramsey
рэнд rand
рэнделл randell
рэндзо renzo
рэнди randy rande randee
рэндолл randall
рэндольф randolph
рэндом random
рэнкин rankin
рэнсом ransom
рэнсфорд ransford
рэтбоун rathbone
рэтлифф ratliff
рэтхолл wrathall
рю ryu rue
рюггер ruegger
рюдель rudel
рюдзабуро ryuzaburo
рюдзаки ryuzaki
рюдзи ryuji
рюдзо ryuzo ryuzou
рюдигер rudiger
рюити ryuichi
рюитиро ryuichiro
рюйтель ruutel
рюйш ruysch
рюкити ryukichi
рюккер rucker
рюле ruhle
рюль ruhl
рюман ruhmann rumann
рюмин ryumin rumine
рюрик riourik rurik ryurik
рюсе ryusho
рюсин ryushin
рюстов rustow
рютаро ryutaro ryutarou
рюхэи ryuhei
рюштю rustu
рюэй ryuei
рюэль ruel ruelle
рююнянен ryynanen
рятю raty
саагун sahagun
саад saad sad
сааде saade sahade
саадун sadun
саак sahak
саакян sahakyan sahakian
саар saar sahar
сабадош szabados
сабала zabala
сабалета zabaleta
сабало zabalo
сабанджи sabanci
сабанеев sabaneyev sabonejev
сабатье sabatier
сабахат sabahat
сабахаттин sabahattin
саббах sabbagh sabbah
сабин sabinus sabin sabeen
сабина sabine sabina szabina
сабиниан sabinianus sabinian
сабит sabit thabit
сабиха sabiha
сабич sabic szabics
сабо szabo sabo
сабольч szabolcs
сабольчи szabolcsi
сабуро saburo saburou
савабэ sawabe
савагути sawaguchi
савада sawada
савадого savadogo sawadogo
саваи sawai
саваки sawaki
савако sawako
савала zavala
саваль saval savall
савамацу sawamatsu
савамия sawamiya
савамура sawamura
саван sawan saawan
саванна savannah savanna
савано sawano
савант sawant
савар savard savart
савара sawara
саварен savarin
савари savary
савасиро sawashiro
саваяма sawayama
саввич savvich savich savvitch
саве saveh
савельев savelyev
савельевич saweljewitsch
саверрион saverrio
савин savin savine
савинов savinov savinovs
савиньи savigny
савиньон sauvajon savignon
савиньяк savignac
савирис sawiris
савицкий sawicki savitski savitskiy savitsky
савич savic savitch
савойя savoia savoie
савчинский sawczynski
сага saga sagat
сагава sagawa
саггс suggs
сагути saguchi
сада sada sadah
садаеси sadayoshi
садаити sadaichi
садакадзу sadakazu
садамити sadamichi
садатоси sadatoshi
садахиро sadahiro
саде sade sadeh
садеги sadeghi
саделер sadeler saedeleer
саджид sajid
саджида sajida
садзи saji
садик sadiq saadiq sadeq sadiek
садия sadia sadije sadiya
садовский sadowski
садовяну sadoveanu
садуакас sadwaqas
садык sadik sadyk
садыхов sadiqov sadykhov
саери sayori
сазерленд sutherland
сазман suzman
саиго saigou
саид said saeid syed saaeed sayid
саидзе saijo
саидзо saizo
саиди saidi saeedi
саисе saisho
саисю saishu
саитиро saichiro
сай cy sy
сайдлер seidler
сайду saidou saidu
сайерс syers
сайзмор sizemore
сайид sayyid
сайкс sykes sikes
сайлас silas
сайлер sailer siler
сайм syme sime
саймингтон symington
саймон simon
саймондс symonds
саймонс simons symons
саймс simes symes
сайнфелд seinfeld
сайпс cipes sipos
сайра saira
сайрус cyrus
сайс saeijs saeys
сайсар saizar
сайфер cypher
сака saka saca
сакава sakawa
сакагава sakagawa
сакагути sakaguchi
сакадзаки sakazaki
сакадзумэ sakazume
сакаери sakayori
саканаси sakanashi
сакаса sacasa
сакасита sakashita
сакате sakacho
сакаути sakauchi
сакахоко sakahoko
сакер sachar saker
сакердот sacerdos
саки saqui szaky
сакити sakichi
сакихо sakiho
саккетти sacchetti
сакки sacchi
саккони sacconi
сакондзи sakonji
сакре sacre
сакристан sacristan
сакс sachs sacks saks sax
сакугава sakugawa
сакудзиро sakujiro
сакурагава sakuragawa
сакурадзава sakurazawa
салаи szalai szalay salai
саламанка salamanca
салафия salafia
салданья saldanha
салезий salezy
салех saleh
салехи salehi
сали sali salie
салик salik salique
салим saleem
салис salice salys
салиу saliou
салифу salifou salifu
салих salih
салиха saliha
салкич salkic
салли sully sulley
саллюстий sallustius
салман salmaan salman
саломея salome solomiya
салтане saltaneh
салуджа saluja
салуццо saluzzo saluces
салхи salhi
сальванди salvandy
сальвиа salvia salviat
сальвиан salvian salvianus
сальвидиен salvidienus
сальвий salvius
сальгейро salgueiro
сальгеро salguero
сальданья saldana
сальдивар zaldivar
сальери salieri
сальседо salcedo
сальсидо salcido
саманта samantha
саманьего samaniego
самарджич samardzic
самарканди samarkandi samarqandi semerkandi
самах samah samaha
самборский samborski
самбрано zambrano
самбэ sanbe
самвел samvel chmouel
самед samad samed
самедов samedov samadov
самен samain samin
сами sami samy samie samih
самир samir sameer
самира samira samaire sameera
самия samia
самма sanma samma
саммер summer
саммервилл summerville
саммерс summers
саммерфилд summerfield
самойлович samoilovich samoilovitch samoylovich
самора zamora
саморано zamorano
самохвалов samokhvalov samochvalov
сампайо sampaio
самптер sumpter
сампэи sanpei
самсонович samsonovich samsonowicz
саму samu samou
самудио zamudio
самуилович samuilovich samuelowicz
самура samura samoura
самэдзима samejima
самэсима sameshima
санауха sanahuja
санвисенте sanvicente
сангвинетти sanguineti
сангинетти sanguinetti
сангушко sanguszko
сандей sunday
санден sanden sunden
сандерлэнд sunderland
сандерс sanders thunders
санджай sanjay
санджив sanjeev
сандзе sanjo
сандзо sanzo
сандо sandoe sandeau sando
сандра sandra saundra
сандрин cendrine sandrin
сандстрем sandstrom
санжаасурэнгийн sanjaasurengiin
санита sanitas sunita
санкити sankichi
санко sanko sankoh
санне sanne sanneh
сано sano sanoe
санрайз sunrise
санс sanz sans saens
сансер sancerre
сансет sunset
сансетэи sanshotei
сансиро sanshiro
сантакана santacana
сантакроче santacroce
сантамария santamaria
санте sante sancho
санто santo szanto
сантоликвидо santoliquido
сантонха santonja
сантуччи santucci
сантьяго santiago
сану sanou sanu
санусси senussi
санхурхо sanjurjo
санчес sanchez sanches sances
санъе sany sanyo
санья sagna sanha
санэеси saneyoshi
санэхару saneharu
санэхидэ sanehide
санэхико sanehiko
саня sanja sanya sania
сапари szapary
сапата zapata
сапатер zapater
сапега sapieha
сапиенца sapienza
сапико zapico
сар sar sahr
сара sarah sara
сарабский sarabski
саравия saravia
сараджян saradzhyan sarajyan
саразен sarazin sarrasin
сарайва saraiva
саралеги saralegui
сарасвати saraswati sarasvati
сарате zarate
саратх sarath
сарачини saracini
сарвади szarvady
сарвар sarwar
сарджент sargent
сарджесон sargeson
сарду sardou
сарин sareen sarin
сарич saric sarich
саркис sargis
саркисов sarkisov sarkisow
саркисян sarkisian sarkissian
сарой saroj
саррага zarraga
сарразен sarrazin
сарро sarraut
саррот sarraute
саррю sarrus
сарси sarcey sarsi
саруватари saruwatari
сархади sarhadi
сасагава sasagawa
сасадзава sasazawa
сасадзима sasajima
сасакава sasakawa
сасахара sasahara
саси fusashi sashi sasi
сасида sashida
саския saskia sasckya
сасон sasson
сасс sasse
сасскинд susskind
сассман sussman
сатер sather
сати sachi satie
сатие sachiyo
сатика sachika
сатио sachio
сатир satir satyrus
сатихико sachihiko
сатиш satish csathish
сатиэ sachie
сатклифф sutcliffe
сатмари szathmary szatmari
сато sato satoh satou
сатодзаки satozaki
сатоси satoshi
сатоти satouchi
сатохиро satohiro
сатта satta sutta
саттер sutter
саттон sutton
сатурнин saturninus
сатья satya sathya
саузерн southern
саука sauka sauca
саулюс saulius
саурабх saurabh
сауседо saucedo
саут south
саутон southon
сауэрби sowerby
сафван safwan
сафир saphir safire
сафия safia safiyya safiyyah
сафон zafon
саха saha
сахаби sahabi
сахиб sahib
сахиба sahiba
сахоко sahoko
сахтурис sachtouris
сацукава satsukawa
саша sasha sasa sacha
сашко saschko sashko
сашо saso
саэнс saenz
саэс saez
сбраджа sbragia
свами swami swamy
сван swahn
сваненбург swanenburg swanenburgh
сванн swann
свапна swapna
сварадж swaraj
сваровски swarovski swarowsky
сварт swart swarth
сваруп swarup
сватош svatos swatosch
сведберг svedberg swedberg
свейн svein
свейнбьерн sveinbjorn
свелинк sweelinck
свен sven sweyn svenn swen
свенсон swenson svenson
свертс swerts sweerts
светлана swetlana
свечин svechin svecin
свингс swings
свитен sweeten swieten
свитзер switzer
свитинг sweeting
свифт swift
свобода swoboda
своллоу swallow
свон swan
своуп swope
святополк sviatopolk swietopelk
святослав sviatoslav svyatoslav svatoslas svjatoslav
се sho xie seh syo syoh
себальос ceballos zeballos
себастиан sebastiaan sebastian sebastianus
себастия sebastia
себастьян sebastian sebastien sebastiao sebastjan
себастьяно sebastiano bastiano
себахат sebahat
себерано ceberano
себолья cebolla
себольяда cebollada
себрьян cebrian
севальос cevallos zevallos
север severus sever
северак severac
севери savery
северин seweryn severin severinus severine severyn severian
северина severina seweryna
севилья sevilla
севильяно sevillano
сегаки shogaki
сегеди szegedi
сеген seguin
сего shogo
сеговия segovia seqoviya
сегор sogaard
сегье seguier
седа shoda seda
седаи shodai
седат sedat seidath
седелла cedella
седен seden sedaine
седер ceder seder soder
седерберг soderberg
седергрен cedergren sodergren
седеркрейц cedercreutz
седерстрем soderstrom
седжвик sedgwick
седзабуро shozaburo
седзан shozan
седзи shoji
седзиро shojiro
седзо shozo shouzou
седильо cedillo zedillo
седок sedoc
седрик cedric cedrick sedreck
сее shoyo
сезанн cezanne
сезен sozen sezen
сеид seyid
сеидзаде seyidzadeh
сеин shoin
сеити shoichi
сеитиро shoichiro
сей sey seye
сейджак sajak
сейди saidy sejdi seydi
сейдиу sejdiu
сейду seydou seydoux seidu
сейер sayer
сейерстад seierstad
сейко sejko
сейл sale
сейлер seiler seyler
сейлинг seiling
сейм seim
сеймур seymour
сейсилл seisyll
сейф seif
сейхас seijas
сек seck
сека seka hsekiu
секаку shokaku
секей szekely
секейра sequeira
секекусаи shokyokusai
секели sekely
секель seckel sekelj
секереш szekeres
секи shoki
секити shokichi shoukichi
секки secchi
секо shoko
секреньешши szekrenyessy
секретан secretan
секст sextus
секстий sextius
секу sekou secco
секула sekula szekula
секулович sekulovic
секунд secundus
секунда secunda
секундино secundino
секэн shoken
селада celada
селахаттин selahattin
селби selby selbie
селвин selwyn
селедонио celedonio
селейро celeiro
селен saelen seelen
селеста celeste celesta
селести celesti
селестин celestin celestine
селестино celestino
селецкий selecky sielecki
селецкис seleckis
селеш seles szeles
селзник selznick
селин celine selin celin
селина selina celina
селис celis
селл sell szell
селлеши szollosi szollosy
селло sello sellos
сельваджи selvaggi
селье sellier selye
сельсо celso
сельчук selcuk
сельярес sellares
сема shoma sioma
семашко siemaszko
семеду semedo
семен semyon semion siemion semen
семенов semyonov semenov
семенова semenova semonova semyonova
семенович semenovich semjonovic semenovic semjonowitsch semionovitch semenovych
семеновна semyonovna semjonowna
семих semih
семпл semple
семпроний sempronius semproni
семпрония sempronia
сен saint seng szen
сенак cenac senac
сенгор senghor
сенгупта sengupta sengoopta
сенди szendi szendy
сендип sandeep
сенецион senecio
сенеш szenes
сенисерос ceniceros
сенмез sonmez
сеннергор sondergaard
сено shono
сеносукэ shonosuke
сент sainte szent
сента senta saintes
сентельес centelles
сентено centeno zenteno
сентий sentius
сентис senties sentis
сеньор seigneur senor
сенья segna
сенюк seniuk senyuk
сенявский sieniawski
сепас cepas
сепеда cepeda zepeda
сеппяля seppala
септимий septimius
серапион serapio serapion serapione
серафин serafin seraphin
серва servat serwa
сервантес cervantes
серве servais
сервера cervera servera
сервет servet servetus
сервий servius
сервик sorvik
сервилий servilius servilio
сервилия servilia
сервиньо cervino
сервис service
серво cervo servoz
сергеев sergeyev sergeev
сергеевич sergeyevich sergeevich sergeevic sergejewitsch serhiyovych sergeievich
сергеевна sergeevna sergejewna sergeyevna sergejevna sergueievna
сергей sergei sergey sergej serguei sergejs serghei
сергий sergiusz sergiy
серда cerda
сердан cerdan
серджан sercan
сере seret shoryo
серебракян serebrakian
серебренников serebrennikov serebrennikow
серебрякова serebriakova serebrjakowa
серен serenus ceren soren seren
серенсен sorensen
сересо cerezo
серж serge serj srdjan
серий serius
серио seriot
серку sercu
серлот sorloth
серна serna sernas
серон ceron
серпико serpico
серр serres serre seurre
серра serra serr
серран serranus serrao serra serran
серро serreau
сертис surtees
сертич sertic
серф cerf
серфати serfaty
серхио sergio
серю shoryu
сесаку shosaku
сесар cesar
сесарео cesareo
сесе sese shosho
сеси shoshi
сесил cecil
сесилио cecilio
сесиль cecile sesil sesilia
сесити shoshichi
сеспедес cespedes
сестий sestius
сестра sister
сесукэ shosuke
сесэи shosei
сет seth
сета shota shouta
сетаро shotaro showtaro
сетер saether
сети sethi sety
сето shoto
сеттерфилд setterfield
сеуруярви seurujarvi
сефукутэи shofukutei
сехати shohachi shouhachi
сехгал sehgal
сехестед sehested
сехо shoho
сехэи shohei
сешан sechan
сеэй shoei
сеэн shoen
сеэцу shoetsu
сею shoyu
сея shoya
си xi see seay sie
сиагрий syagrius
сиба shiba
сибагаки shibagaki
сибадзаки shibazaki
сибаикэ shibaike
сибаки shibaki sibaki
сибакоя shibakoya
сибакуса shibakusa
сибамото shibamoto
сибамура shibamura
сибано shibano
сибасаки shibasaki
сибата shibata
сибацудзи shibatsuji
сибаяма shibayama
сибель sibel cybele
сибил sybil sibil sibyl
сибилла sybille sibylle sibylla sybilla sibila sibilla
сибли sibley
сибрук seabrook
сибторп sibthorp
сибуи shibui
сибукава shibukawa
сибуки shibuki
сибусава shibusawa
сибутани shibutani
сибуэ shibue
сибуя shibuya
сив siv seve
сивасу shiwasu
сивекинг sieveking
сивер seaver
сивец siwiec
сига shiga
сигаки shigaki
сигал segal seagal
сигар seegar
сигеберт sigeberht
сигел siegel
сигелар siegelaar
сигер seeger seager sieger
сигизмунд sigismund sigismond zikmund
сигнеус cygnaeus
сигурд sigurd sigurds
сигурни sigourney
сигурьонссон sigurjonsson
сигурэ shigure
сигэ shige
сигэаки shigeaki
сигэбуми shigebumi
сигэдзи shigeji
сигэдзо shigezo
сигэеси shigeyoshi
сигэити shigeichi
сигэкадзу shigekazu
сигэканэ shigekane
сигэки shigeki
сигэкие shigekiyo
сигэкуни shigekuni
сигэмару shigemaru
сигэмаса shigemasa
сигэмацу shigematsu
сигэми shigemi
сигэмицу shigemitsu
сигэмори shigemori
сигэмото shigemoto
сигэмура shigemura
сигэнага shigenaga
сигэнари shigenari
сигэно shigeno
сигэнобу shigenobu
сигэнори shigenori
сигэо shigeo
сигэри shigeri
сигэру shigeru
сигэсабуро shigezaburo
сигэта shigeta
сигэтада shigetada
сигэтака shigetaka
сигэтакэ shigetake
сигэтаро shigetaro
сигэто shigeto
сигэтоми shigetomi
сигэтоси shigetoshi
сигэфуми shigefumi
сигэхара shigehara
сигэхару shigeharu
сигэхико shigehiko
сигэхиро shigehiro
сигэхито shigehito
сигэхо shigeho
сигэюки shigeyuki
сигэя shigeya
сигэяма shigeyama
сигэясу shigeyasu
сид sid seed
сида sidah siedah
сидара shidara
сидауэй sidaway
сиддик siddiq
сиджизмондо sigismondo
сидзу shizu
сидзука shizuka
сидзуко shizuko
сидзуку shizuku
сидзуо shizuo
сидзуру shizuru
сидзуэ shizue shidzue
сиди sidy sidi
сидки sidqi sedki
сидней sidnei sithney
сидни sidney sydney cydney sydne sydnee
сидо shido sido
сидони sidonie cydonie
сидония sidonija szidonia
сидоров sidorov sidorovs
сидорович sidorovich sidorowitsch
сидэи shidei
сиибаси shiibashi
сиина shiina
сиино shiino
сийри siiri
сиканаи shikanai
сикано shikano
сикао shikao
сикар sicard
сиката shikata
сикато shikato
сике shikyo
сикейра siqueira
сикибу shikibu
сикида shikida
сикина shikina
сикиси shikishi
сикити shikichi
сико shiko
сикорский sikorski
сикс sics sixx
сикст sixt sixtus
сикстен sixten
сикул siculus
сил seal seale syl seel
силадьи szilagyi siladi
силай silai
силан silanus silans
силард szilard
силвериу silverio
силверштейн silverstein
силвиану silviano
силвину silvino
силенто cilento
сили seeley sealy seely szili
силиан silia silianus
силий silius silj
силиньш silins
силк silk cylk sielck
силла sylla sillah
силланпяя sillanpaa
силон silo
силс seales seals
сильван silvan silvanus sylvan
сильвани silvani sylvanie
сильвано silvano sylvano sylviano
сильванус sylvanus
сильвен sylvain sylvaine
сильвер silver silvere sylvere
сильверстоун silverstone
сильверторн silverthorne
сильвестр sylvester sylvestre sylwester silvester silvestr silvestris
сильви sylvie sylvi silvi
сильвий silvius
сильвин sylvine
сильвия silvia sylvia sylwia szilvia
силье silje
сима seema
симабара shimabara
симабуку shimabuku
симада shimada
симадзаки shimazaki
симадзири shimajiri
симадзоно shimazono
симадзу shimazu
симака shimaka
симакава shimakawa
симаки shimaki
симако shimako
симакура shimakura
симамото shimamoto
симамунэ shimamune
симан seeman ciman siman
симанака shimanaka
симанами shimanami
симано shimano
симануки shimanuki
симао shimao
симарро cimarro simarro
симасаки shimasaki
симатани shimatani
симау simao
симаути shimauchi
симахара shimahara
симба shinba symba
симбо shinbo
симбори shinbori
симен simen seaman
сименс siemens seamans
симеон symeon simeon svimeon
симидзу shimizu
симич simic
симко simcoe
симма shinma
симми shinmi simmie
симмэи shinmei
симо simo shimo symo
симович simovic
симода shimoda
симодаира shimodaira
симодзато shimozato
симодзе shimojo
симодзи shimoji
симодзима shimojima
симодзума shimozuma
симодэ shimode
симои shimoi
симойнс simoes
симойоки simojoki
симокобэ shimokobe
симомото shimomoto
симомура shimomura
симонага shimonaga
симонака shimonaka
симоне simonet simonne symone
симоно shimono simoneau
симонович simonovic
симончелли simoncelli
симончини simoncini
симосава shimosawa
симосака shimosaka
симотани shimotani
симохира shimohira
симоцуки shimotsuki
симоцума shimotsuma
симояма shimoyama
симоямада shimoyamada
симпатиро shinpachiro
симплиций simplicius simplicio
симпо shinpo
симпэи shinpei shimpei sinpei
симс sims simms syms
симура shimura
симус seamus
симха simcha
симьонов simionov
симэги shimegi
син shin sin suen sien sing
сина sina seena shina
синагава shinagawa
синада shinada
синако shinako
синг synge
сингаки shingaki
сингедзи shingyoji
синги shingi
сингу shingu
синдзабуро shinzaburo
синдзаки shinzaki
синдзато shinzato
синдзи shinji
синдзиро shinjiro
синдзо shinzo
синди cindy sindee cyndee cyndi sindi sindy
синдо shindo
синду sindhu
синельников sinelnikoff sinelnikovs
синигалья sinigaglia sinigalia
синиша sinisa
синка shinka zhenghua
синкава shinkawa
синки shinki
синкити shinkichi
синклер sinclair
синко shinko
синкума shinkuma
синно shinno no
синносукэ shinnosuke
сино shino sino
синобу shinobu
синоги shinogi
синода shinoda
синодзаки shinozaki
синодзука shinozuka
синокава shinokawa
синомия shinomiya
синонага shinonaga
синономэ shinonome
синохара shinohara
синохэ shinohe
синояма shinoyama
синри shinri
синсаку shinsaku
синсе shinsho
синси shinshi
синсити shinshichi
синсукэ shinsuke
синсю shinshu
синта shinta
синтаку shintaku
синтани shintani
синтия cynthia cintia
синто shinto
синтоми shintomi
синтра cintra
синха sinha
синцзянь xingjian
синъе shinyo
синъити shinichi
синъитиро shinichiro
синъэй shinei
синъя shinya
синьор sinyor
синьоре signoret
синьорелли signorelli
синьори signori
синьхай xinghai xinhai
синьяк signac siniac
сио shio sio
сиода shioda
сиодзава shiozawa
сиодзука shiozuka
сиока shioka
сиоми shiomi
сиомура shiomura
сион shion sion
сионоя shionoya
сионэ shione
сиори shiori
сиохара shiohara
сиоцуки shiotsuki
сиояма shioyama
сипиля sipila
сиппо shippo sippo
сиприен cyprien
сир syrus sier
сираба shiraba siraba
сирага shiraga
сирагами shiragami
сираива shiraiwa
сираиси shiraishi
сиракава shirakawa
сираката shirakata
сираки shiraki
сиракура shirakura
сираминэ shiramine
сирануи shiranui
сиранэ shirane
сирасава shirasawa
сирасака shirasaka
сирасаки shirasaki
сирасу shirasu
сирасуна shirasuna
сирата shirata
сиратаки shirataki
сирато shirato
сиратори shiratori siratori
сираха shiraha
сирахасэ shirahase
сирахата shirahata
сираэ shirae
сираюки shirayuki
сираяма shirayama
сираянаги shirayanagi
сирил cyril cyriel
сириль cyrille
сирия siria suriya
сирмайс sirmais
сиро shiro siro shirow
сиродзу shirozu
сирома shiroma
сиросаки shirosaki
сирота shirota sirota
сирояма shiroyama
сирс sears seares seers
сируэло ciruelo
сирьяко ciriaco
сис sis sies
сисикура shishikura
сисилия sicilia
сиско cisco sisqo
сиснерос cisneros
сисон shison sison
сиссе cisse shissho
сисси sissi sissy
сиссоко cissokho
сисэи shisei
сита sita seeta
ситамон sitamun
ситара shitara
ситиносукэ shichinosuke
ситинохэ shichinohe
ситири shichiri
ситиро shichiro
ситихэи shichihei
сито shito szeto
ситоми shitomi
сиу shiu
сиуорд seaward
сифуэнтес cifuentes
сихифредо sigifredo
сихо shiho
сихоко shihoko
сичеро cichero
сичильяно siciliano
сиэ shie
сиэри shieri
сию shiyu
скавениус scavenius
скаддер scudder skudder
скадиньш skadins
скадуто scaduto
скай skye sky skai
скайлар skylar
скайлер schuyler
скакки scacchi
скалабрини scalabrine scalabrini
скали scali skuli
скалигер scaliger
скаличка skalicka
скалия scalia
скалли scully sculley
скальский skalski skalsky
скаммелл scammell
скандурра scandurra
скапула scapula
скарборо scarborough
скаркилли scarchilli
скарлат scarlat
скарлатти scarlatti
скарлет scarlet
скароне scarone
скарпа scarpa
скарпелли scarpelli
скарпетта scarpetta
скарпитта scarpitta
скарсгорд skarsgard
скарф scarfe scarf
скассо scasso
скацел skacel
ская skaya skya
сквилла squilla
скейкел skakel
скелли skelly
скелотто schelotto
скидмор skidmore
скин skene
скит skeete
скитер skeeter
складановский skladanowsk skladanowsky
скляр sklyar scliar
скоггинс scoggins
скола scola
сколимовский skolimowski
сколл skall skoll
сконьямильо scognamiglio
скопас escopas scopas
скопелли scopelli
скорсезе scorsese
скотти scotti scotty scottie
скотто scotto
скофилд schofield
скраггс scruggs
скрибнер scribner
скрибоний scribonius
скривен scriven
скримин screamin screaming
скрябин scriabin skryabin
скудери scuderi
скуениекс skujenieks
скуиньш skujins
скуиня skujina
скура skora skoura
скутер scooter
скьоппа schioppa
скьявоне schiavone
скьярра sciarra
скьяффино schiaffino
скэггз skaggs
скэнлон scanlon
скэнлэн scanlan
скэтмэн scatman
скюдери scudery
слава slava slawa
славек slavek slawek
слави slavi szlavy
славичек slavicek
славиша slavisa
славомир slawomir slavomir
славчо slavcho slavco
слай sly
слане slaine
следж sledge
слейзер sluizer
слейт slate
слейтер sluijter sluiter
сли slee
слива sliwa
сливиньский sliwinski
слик slick
слиман slimane sliman
слипер sleeper
слипи sleepy
слонимский slonimski
слотер slaughter
слоун sloan sloane
слупецкий slupecki slupetzky
слушка sluszka
слэй slay sleigh
слэйд slade
слэйтер slater
слэйтон slayton
слэк slack
слэттери slattery
слюсарский slusarski
смайли smiley smylie
смайлс smiles
смайт smight
смбатян smbatean smbatyan
смедли smedley
смелли smellie
сметс smeets smets
сми smee
смилянич smiljanic
смирнов smirnow smirnovs
смирнский smyrnaeus smyrnis
смит smith
смита smita smitha
смитерс smithers
смитон smeaton
смолл small
смолли smalley
смолярек smolarek
смотерз smothers
снайдер snyder snider
снайпс snipes
снежана snezana snjezana snejana
снейдер sneijder
снелл snell snellius
сни snee
снид snead sneed
сноу snow snowe
сноуден snowden snowdeosi
снук snook snouck
снуки snooki snooky
снядецкий sniadecki
со so saw soh suh
собеская sobieska
собеский sobieski
собеслав sobeslav sobieslaw
соби saabye sobi
соваж sauvage
сове sauve
совинский sowinski
сога soga shohaku
согава sogawa
согоян soghoian soghoyan
содже sodje
содзи soji
содзиро sojiro
содзо sozo
сое soyo soe
соеги soyogi
соитиро soichiro
сой soi soy
сойер soyer sawyier
сойерс sawyers
сойфер soifer soyfer
сокол sokol szokolyi
соколинский sokolinski
соколович sokolovic
соколовская sokolowska
соколовский sokolovsky sokolowski sakalouski sokolovski sokolovskij
сокольницкий sokolnicki
сокольский sokolsky
сокорро socorro
сол saul sohl
соланж solange
солейл soleil
солеймани soleimani
солин solin solinus
солис solis soliz
солли solli solley
солнье saulnier
соловей solovei solowij
соловейчик soloveitchik soloveichik soloveicikas
сологуб sollohub
соломин solomin solominas
соломон solomon solomons
соломонович solomonowitsch salomowitch
солорсано solorzano
солпитер salpeter
солсбери salisbury
солтцмэн saltzman
сольберг sohlberg
сольс saulces
сольский solski
сом som saum
соммервиль somerville
сомоса somoza
сомэи somei soumei
сон son sung saone seon
сонгцэн songtsan songtsen
сони soni sonie sony
сония sonia
сонк sonck
сонни sonny
сонодзаки sonozaki
сонохара sonohara
соня sonja sonya sona
сопенья sopena
сор sor sores
сорайя soraya
соре soryo soret sauret
сорель sorel saurel
сория soria
сорноса sornoza
соррилья zorrilla
сорсано sorzano
сосе sose sosho
соси soshi soushi
сосиас socias
сосий sosius
сосновский sosnowski sosnowsky
соссюр saussure
состене sostene sosthene
сота sota sotha
сотеро sautereau sotero
сотодзаки sotozaki
сотоудех sotoudeh
соуза souza sousa
соул soul soule
соулз soles
соумс soames
соуни sawhney sawney
соучек soucek soutschek
софи sophie sofie sofi
софико sofiko sophiko sopiko
софия sofia sophia sofiya sophiya
софо sopho
софронов sofronow
соффичи soffici
софья sofja sofya
софьян sofian sofjan
соха soha souha
сохаил sohail
сохо soho
сохор sochor
сохэи sohei
соцко socko
соэдзима soejima
соэн soen soyen
спайви spivey
спайдер spider
спайк spike
спайкс spikes
спайс spice
спаник spanic
спаньоло spagnolo spagnuolo
спарк sparck spark
спартак spartak spartacus
спартако spartaco
спасич spasic
спасое spasoje
спасоевич spasojevic
спахиу spahiu
спациани spaziani
спейд spade
спек speck spec
спектер specter
спектор spector
спендлав spendlove
спенс spence
спенсер spencer spenser
сперри sperry spoerri
спиваковский spivakovsky
спид speed
спиди speedy speedie
спилберг spielberg
спиллейн spillane
спинеллис spinelis spinellis
спинтер spinther
спириг spierig
спиридон spyridon spirydion spiridion spyrydon
спирс spears speirs spiers
спиру spirou spiru
спитцер spitzer
сполдинг spaulding
сполл spall
споттисвуд spottiswoode
спрингстин springsteen
спрингфилд springfield
спрул sproule
спрэг sprague
спунер spooner
спурий espurio
спырля spirlea
спэйн spain
спэрроу sparrow
спэтару spataru
срджан srdan
сретенович sretenovic
сречко srecko
сречкович sreckovic
стаббинс stubbins
ставенхаген stavenhagen
стадд studd
стази stasi stazi
стайгер steiger
стайков staikov staykov
стайлер styler
стайлз styles stiles
стайн stine styne
стайнс stines stynes
стаки stuckey
сталберг stuhlbarg stulberg
сталл stull
сталь stael stal
стаматопулос stamatopoulos
стаменкович stamenkovic
стамиц stamitz
стамп stump
станевич staniewicz
стани stany
станислав stanislaus stanislavs stanislaw stanyslav
станислава stanislawa stanislava
станич stanic
станиша stanisa
станишевский stanishevski staniszewski
станишич stanisic
станкевич stankievic stankevics
станку stancu
станоевич stanojevic
станц stuntz stanz
станцлер stanzler
станчик stanciks stanczyk
станчу stanciu
станя stana
стараче starace
старджон sturgeon
старк starke
старки starkey
старович starovic starowicz
старридж sturridge
старрок sturrock
старчевич starcevic
стасис stasys
стасюк stasiuk
статий statius
статилий statilius estacili
стаут stout
стахура stachura
сташевский stashevsky staszewski
стеванович stevanovic
стевица stevica
стеглик stehlik
стеголл steggall
стейн stein steijn steinn
стейнар steinar
стейнбек steinbeck
стейнберг steinberg
стейнгримур steingrimur
стейнер steiner
стейниц steinitz
стейнметц steinmetz
стейнс steines stheins
стейнтон stainton
стейнфилд steinfeld
стелин stehlin
стемповский stempowski stepowski
стенбек stenback
стенбок stenbock stenbok
стенман steenman stenman
стенмор stanmore
стенсен steensen stensen
степанович stepanovich stepanovic stepanowitsch stjepanovic stepanovych
степлтон stapleton
степни stepney
стерджес sturges
стере stere store
стеркс sterckx
стерн sterne stearn
стерндейл sterndale
стернс stearns
стертевант sturtevant
стертиний stertinius
стертон stirton
стеф stef steph steef
стефан stefan stephane stephan
стефани stephanie stefanie stefani stephani stephany sthefany
стефания stefania
стефанович stefanovic stefanowitsch
стефановский stefanovski stefanovskiy
стефанопулос stephanopoulos stefanopoulos
стефанос stephanos
стефанюк stefaniuk
стефенсон stephenson
стефон stefon stephon
стечковский steczkowski
стив steeve stiv
стивен stephen steven
стивенс stevens
стивенсон stevenson steavenson
стиви stevie steevy stivi
стиг stig stieg
стид steed
стидман steedman
стил steele steel steal steell
стилианидис stylianides stylianidis
стилл still stille
стин steen stien stean
стипетич stipetic
стир steer
стирс steers stiers
стит stith
стифел stiefel steafel
стойка stoica stojka
стойков stojkov stoykov
сток stock stok
стокбридж stockbridge
стокер stocker stoker
стокс stocks
стоктон stockton
стокуэлл stockwell
столе stale
столер stohler stoler
столл stoll stolle
столлери stollery
стольберг stahlberg stalberg
стонтон staunton
стори storey story
сторри storry
стоуки stokey stokoe
стоукс stokes
стоун stone
стоунер stoner
стоуни stoney
стоуэлл stowell
стох stoch
стошич stosic
стоядинович stojadinovic
стоян stojan stoyan stoian
стоянов stoyanov stojanov
стоянович stojanovic
стояновски stojanovski
страбон strabo
страйкер stryker
стракош strakosch
странский stransky
страсс struss
стратт strutt
страуд stroud
стрейт strait straight straith
стрейчи strachey
стрем strom
стремберг stromberg
стрик strick strik
стриклэнд strickland
стрит street
строкер stroker strooker
строля strolia
строу straw
строцци strozzi
струве struve strouve struway
структ structus estructo
стрыйковский stryjkowski
стрэйндж strange
стрэмэтурару stramaturaru
стрэнд strand
стрэндж strang
стрэттон stratton
студничка studnicka studniczka
стьерне stjerne
стью stu stew
стэгг stagg
стэдмен steadman
стэйси stacy stacey stasey
стэк stack
стэмберг stamberg
стэн stan
стэндинг standing
стэнеску stanescu
стэнли stanley
стэннард stannard
стэнтон stanton
стэнфорд stanford
стэнхоуп stanhope
стэрди sturdee
стэрлэнд sterland
стэффорд stafford
стюард steward
стюардсон stewardson
стюарт stewart stuart
су soo suu su
суад souad suad
суарес suarez
субашич subasic
субейран soubeyran soubeyrand
субельдия zubeldia
субисаррета zubizarreta
суботич subotic
субр soubre
субраманьян subrahmanyan subramanian
субхаш subhash
сувестр souvestre
сугава sugawa
сугавара sugawara
сугасава sugasawa
сугахара sugahara
сугибаяси sugibayashi
сугидзаки sugizaki
сугисава sugisawa
сугисита sugishita
сугиути sugiuchi
сугихара sugihara
сугэкава sugekawa
суд sood
судзаки suzaki
судзуи suzui
судзука suzuka
судзукадзэ suzukaze
судзуки suzuki
судзумия suzumiya
судзумори suzumori
судзумото suzumoto
судзумура suzumura
судзуна suzuna
судзунэ suzune
судзуо suzuo
судзуоки suzuoki
судзута suzuta
судзуха suzuha
судзухара suzuhara
судзуэ suzue
судзуя suzuya
судип sudeep
судо sudo sodou
судха sudha
судхир sudhir sudheer
сузанна susanna
суидзу suizu
суизи sweazy sweezy
суинберн swinburne swinbourne
суини sweeney sweeny
суинтон swinton
суйковский sujkowski
сукарнопутри soekarnoputri sukarnoputri
сукулини zuculini
сукхвиндер sukhwinder
сукэгава sukegawa
сукэхидэ sukehide
сукэхиро sukehiro
сулейман suleiman souleymane suleyman sulayman sulaiman sulejman
сулеймани sulejmani sulaimani
сулейманов solaymanof suleimanov sulejmanov suleymanov
сулковский sulkowski
сулуага zuluaga
сулук soulouque
сулье soulie soulier
сульпиций sulpicius sulpitius
сума suma soumah
сумаррага zumarraga
сумие sumiyo
сумиеси sumiyoshi
сумикава sumikawa
сумит sumeet sumit
сумихико sumihiko
сумихиро sumihiro
сун song soon
сунага sunaga sonaga
сунадзава sunazawa
сунакава sunakawa
сунахара sunahara
сунахо sunaho
сундбю sundby
сундер sunder zunder
сундквист sundqvist
сундстрем sundstrom
суни sooni soony suni
сунил sunil suneel
сунлин songling
суноти sunouchi
сунохара sunohara
суньига zuniga
суо suo suoh
сурадж suraj
сурбаран zurbaran
сурендранатх surendranath
сурита zurita
суси susi sushi
суский suski
суттер soutter
суфенат sufenas sufenes
суфьян sufyan sufian sufjan
суха suha
сухайль suhayl
сухара suhara
сухарда sucharda
сухарев suharevs sukharev
сухо suho
суходольский suchodolski
сухора suchora
сухраварди suhrawardy
суцу soutzos
сушицки suschitzky
сушич susic
сушон souchon
суэеси sueyoshi
суэй suei
суэйзи swayze
суэйн swain
суэкава suekawa
суэкити suekichi
суэтоси suetoshi
суэхару sueharu
суэхико suehiko
суэхиро suehiro
суэцугу suetsugu suetugu
сфирис spheeris
сфорца sforza
сфорцини sforzini
схалкен schalcken schalken
схап schaap
схелфхаут schelfhout
схеффер scheffer
схиммелпеннинк schimmelpenninck
схоластик scholasticus
схолларт schollaert
схорел schoorel
схрейверс schrijvers
схюлтенс schultens
схюрман schuurman
схют schut
сцевола scaevola
сцибор scibor stibor
сы si
сыгульский sygulski
сыма sima
сырбу sarbu
сычев sychov sychyov
сьенфуэгос cienfuegos
сьерва cierva
сьерра sierra
сьорпаэс siorpaes
сью sue siu
сьюард seward
сьюдад ciudad
сьюзи susie suzy suze suzee
сьюзэн susan susann
сьютад ciutad
сэбра sabra
сэв saive sceve seve
сэвадж savage
сэвулеску savulescu
сэгути seguchi
сэдзаки sezaki
сэди sadie
сэдлер sadler
сэидзи seiji
сэидзиро seijiro
сэие seiyo
сэикити seikichi
сэиси seishi
сэисиро seishiro
сэисити seishichi
сэисю seishu
сэитаро seitaro seitarou
сэихо seiho
сэихэи seihei
сэй say
сэйерс sayers
сэйити seiichi
сэйитиро seiichiro
сэйлор saylor
сэйлс sales
сэквилл sackville
сэкигути sekiguchi
сэкидзава sekizawa
сэкидзима sekijima
сэкикава sekikawa
сэкстон saxton
сэл sal
сэламен salaman
сэлинджер salinger
сэлли sally salley
сэлмон salmon
сэлтер salter
сэм sam
сэмм samm
сэмми sammy sammi semmy
сэмплз samples
сэмпсон sampson
сэмс samse semmes
сэмюэлс samuels
сэна sanaa
сэнборн sanborn
сэндерсон sanderson
сэндзабуро senzaburo
сэндзаки senzaki
сэндзи senji
сэндзин senjin
сэнди sandi sandie sandee
сэндифорд sandiford
сэндлер sandler
сэндлин sandlin
сэндс sands
сэнки sankey senki
сэнкити senkichi
сэнсе sensho somesho
сэнси senshi
сэнсом sansom
сэнсю senshu
сэнъити senichi
сэнэтеску sanatescu
сэр sir
сэридзава serizawa
сэрикава serikawa
сэсимо seshimo
сэсиру seshiru
сэсита seshita
сэссю sesshu sessue
сэтияма sechiyama
сэтогава setogawa
сэтогути setoguchi
сэхата sehata
сю shu
сюань xuan hsuan
сюге shugio shugyo
сюго shugo
сюдек siudek
сюдзабуро shuzaburo
сюдзи shuji
сюдзиро shujiro
сюдзо shuzo
сюдо shud shudo
сюзанн suzanne
сюзанна susannah suzanna suzannah
сюити shuichi
сюитиро shuichiro
сюй xu
сюка shuka
сюкити shukichi
сюко shuko shuuko shuukou
сюку shuku
сюма shuma
сюмон shumon
сюн shun
сюнгику shungicu shungiku
сюнго shungo
сюндзабуро shunzaburo
сюндзи shunji
сюндзиро shunjiro
сюндзо shunzo
сюндо shundo
сюнка shunka
сюнкити shunkichi
сюносукэ shunosuke
сюнри shunri
сюнро shunro
сюнрю shunryu
сюнсе shunsho
сюнсукэ shunsuke
сюнта shunta
сюнтаро shuntaro
сюнъе shunyo
сюнъити shunichi
сюнъитиро shunichiro
сюнъэй shunei
сюнъя shunya
сюнь xun
сюри shuri
сюркуф surcouf
сюрэи shurei surai
сюсаку shusaku
сюси shushi
сюсукэ shusuke
сюсэи shusei shuusei
сюта shuta
сютаро shutaro
сюто shuto
сютоку shutoku
сюхо shuho
сюхэи shuhei
сюцюань xiuquan
сюэ xue
сюэцинь xueqin
сюя shuya
сяку shaku
сян xiang
сянь xian hsien
сяо xiao siao
сяолин xiaolin
сяоминь xiaomin
табакович tabakovic
табатабай tabatabai
табб tubb tabb
табер taber taberd
табита tabitha tabita
табмен tubman
табо thabo tabo
тавада tawada
таваколи tavakkoli tavakoli
тавастшерна tavastserna tavaststjerna
тавата tawata tawatha
тавернье tavernier
тавчар tavcar
тагава tagawa
тагасира tagashira
таги tagi taqi
тагиев taghiyev
тагор tagore
тагути taguchi
тадааки tadaaki tadaki
тадаеси tadayoshi
тадаси tadashi
тадасигэ tadashige
тадатоси tadatoshi
тадахару tadaharu
тадахико tadahiko
тадахиро tadahiro
тадахито tadahito
таде thade thadee
тадеаш tadeas thaddaus
тадеус thaddeus
тадеуш tadeusz thadeuch
тадея tadeja
таджуддин tajuddin
тадзава tazawa
тадзаки tazaki
тадзуко tazuko
тадич tadic
таидзан taizan
таидзи taiji
таидзиро taijiro
таидзо taizo
таие taiyo
таиитиро taiichiro
таикити taikichi
таис tais thais
таиси taishi
таисин taishin
таисиро taishiro
таисия taisiya taisia taisya
таитиро taichiro
таихэи taihei
таиэй taiei
тай ty tye ti
тайбер teyber
тайдг taidg
тайер thayer
тайж taij
тайип tayyip
тайлер tyler
тайло tylo
тайлор tylor
тайм time
тайн tyne
тайна taina
тайнен tynan
тайнер tyner
тайо taio
тайпале taipale
тайрел tyrell tyrel
тайрон tyron
тайс theis tyus thays theiss tyas
тайсон tyson
тайсто taisto
тайхмюллер teichmuller
тайша taisha
так tuck tak tuc
такааки takaaki takaki
такабаяси takabayashi
такабоси takaboshi
такагива takagiwa
такагиси takagishi
такагути takaguchi
такадзава takazawa
такадзи takaji
такадзуми takazumi
такае takayo
такаери takayori
такаеси takayoshi
такаива takaiwa
такаидзуми takaizumi
такаиси takaishi
такакадзу takakazu
такакацу takakatsu takamisugi
такаки takaki seikaku
такакува takakuwa
такамидзава takamizawa
такаминэ takamine tokumei
такамити takamichi
таканаси takanashi
таканиси takanishi
таканохаси takanohashi
таканэдзава takanezawa
такаси takasi takeiri
такасигэ takashige
такасима takashima
такасина takashina
такасиро takashiro
такати takachi
такатоси takatoshi
такаха takaha
такахаги takahagi
такахама takahama
такахара takahara
такахару takaharu
такахидэ takahide
такахико takahiko
такахира takahira
такахиро takahiro
такахиса takahisa
такацудзи takatsuji
такач takacs takac
такаясики takayashiki
такер tucker thacker
таки taky
такигава takigawa
такигути takiguchi
такидзава takizawa
такидзо takizo
такикава takikawa
такин thakin
такисава takisawa
такисима takishima
такити takichi
такиути takiuchi
такихара takihara
таккинарди tacchinardi
тако tako taco
таксин taksin thaksin
такудзи takuji
такудзо takuzo
такуити takuichi
такуитиро takuichiro
такума takuma tacuma
такуси takushi
такусима takushima
такухико takuhiko
такуэлл tuckwell thackwell
такэвака takewaka
такэваки takewaki
такэдзава takezawa
такэдзи takeji
такэдзиро takejiro
такэдзо takezo
такэдзоэ takezoe
такэеси takeyoshi
такэиси takeishi
такэкава takekawa
такэкадзу takekazu
такэкоси takekoshi
такэноти takenouchi
такэси takeshi
такэсигэ takeshige
такэсима takeshima
такэсиро takeshiro
такэсукэ takekai takesuke
такэти takechi
такэтоси taketoshi
такэхана takehana
такэхара takehara
такэхару takeharu
такэхидэ takehide
такэхиро takehiro
такэхиса takehisa
такэхито takehito
талаат talaat talat
талер thaler
талих talich
талия thalia talia
талли tully
талызин talizin talyzin
таль tal thal
тальбах thalbach
тальберг thalberg tallberg
тальен tallien
тальони taglioni
тальха talha talhah
тальявини tagliavini
тальяни tagliani taliani
тальяпьетра tagliapietra
тамагава tamagawa
тамакава tamakawa
тамамуси tamamushi
тамара tamara tamriko
тамасиро tamashiro
тамаш tamas
тамаши tamasi tamassy
тамба tanba tamba
тамбэ tambay
тамидзо tamizo
тамм tamm thamm
тамо tahmoh tamo
тамэдзиро tamejiro
тамэдзо tamezo
тан tan tang than thant
танагароа tangaroa
танасис thanasis
танахара tanahara
танахаси tanahashi
танвир tanveer tanvir
танг tung
танги tanguy tangi tanneguy tinguy
тандер thunder tander
танджунг tanjung
тандзо tanzo
тандо tando thando
таниваки taniwaki
танигава tanigawa
танигути taniguchi
танидзава tanizawa
танидзаки tanizaki
танидзири tanijiri
таникава tanikawa
танимидзу tanimizu
танисита tanishita
танит tanith
таниути taniuchi
танифудзи tanifuji
танкред tankred tancred
танкреди tancredi
таноэ tanoue
танрыкулу tanrikulu
тануджа tanuja
таныр tanir
танэгасима tanegashima
танэити taneichi
таня tanya tania tanja
таон thaon
тапия tapia
таппер tupper tapper
тараканова tarakanova tarakanoff
таране taraneh
тарасович tarasovich tarasovic tarassovich
тарбак tarbuck
тарджан tarcan
тардье tardieu
таре tare taryo
тарик tariq tarique
тарлтон tarleton tarlton
тарнавский tarnawsky
тарнова tarnow
тарновский tarnowski
таро taro tharaud
тароити taroichi
таронаци taronaci
тарпей tarpeius
тарса tarsus
тарталья tartaglia
тархан tarhan tarkhan
тарык tarik
тарьей tarjei
тарья tarja
тасима tashima
тасимо tashimo
тасир taseer
тасиро tashiro
татен tatin
тати tachi
татибана tachibana
татибаная tachibanaya
татикава tachikawa
татимото tachimoto
татино tachino
татихара tachihara
татищев tatischev tatishchev
татт tutt
таттерсолл tattersall
таттл tuttle
татул tatul tatoul
татьяна tatyana tatjana tatana tetiana
татэбаяси tatebayashi
татэваки tatewaki
татэиси tateishi
татэкава tatekawa
татэхата tatehata
тау tau towe
таубенхаус taubenhaus
таузиг tausig
таулер tauler towler
таун towne thaung
таунс townes towns
таунсли townsley
тауншенд townshend
таут taut tout
тауфик taufik tawfik tewfik taoufik
тауш tausch
тафт taft tuft
тафтс tufts
таха taha
тахар tahar
тахер taher
тахи tahi
тахир tahir
тахира tahereh tahira
тахмина tahmina
тахсин tahsin
тацит tacitus
тацудзава tatsuzawa
тацудзи tatsuji
тацудзо tatsuzo
тацуеси tatsuyoshi
тацуити tatsuichi
тацукава tatsukawa
тацукити tatsukichi
тацуси tatsushi
тацусиро tatsushiro
тацухико tatsuhiko
тацухито tatsuhito
ташер tascher taser
твала thwala
тван twan
твардовский twardowski tvardovsky
твейт tveit tveitt
тверский twersky
твестен twesten
твид tweed
твининг twining
твинкл twinkle
твитти twitty
твоми twomey
тебризи tabrizi tebrizi
тева teva tevah
тевааг tewaag
тевено thevenot theveneau
тегоро chogoro
тедди teddy
тедеско tedesco
теджа teja
тедзабуро chozaburo
тедиче tedice
тедфорд tedford thedford
тезоро tesoro
тейлор taylor
тейлфорт taylforth
тейм tijm tame thijm
теймур taimur taymur teymur
теймураз teimuraz teymuraz
тейн thein thaine
тейрлинк teirlinck
тейс thijs teis
тейссен thijssen
тейт tate
тейтельбаум teitelbaum
тейхман teichmann
тейшейра teixeira
текели thokoly
текеш tekish tokes
теки teki tekie
текицу chokitsu kitsuya
текла tekla tecla
текленбург osnabruck tecklenburg
текс tex
тексас texas
тексье texier
текугэн chokugen
текумсе tecumseh
телегина telegina telehina
телемако telemaco
телемах telemachos telemachus
телен thelen
телепину telepinu telipinu
телесфор telesphorus
телониус thelonious
телье tellier
тельма thelma telma
тельман thalmann
тельо tello
тембо tembo tempo
темис themis
темистокле temistocle
темкин temkin tyomkin
темминк temmink temminck
темпл temple
темплтон templeton
темптандер themptander
тен ten teun
тенан chonan
тенко tenco tenko
теннесси tennessee
тенни tenney tenny
теннис tonnies tonnis
теннисон tennyson tenneson tennison
теносукэ chonosuke
тенс theuns teuns
тенсет tonseth
тенчинский teczynski
тео teo theo teoh
теобальд theobald
теодемир theodemar theodemir theudimer
теодоли theodoli
теодор theodor teodor theodoor teodors
теодоракис theodorakis
теодореску teodorescu
теодорих theodoric theoderich
теодоро teodoro teodore theodoro
теодорович teodorovici teodorovic teodorovich
теодорчик teodorczyk
теодоряну teodoreanu
теодрада tetrada theodrate
теотокис theotokis
теофил teofil theophil
теофила teofila theofila
теофилос theophilos theofilos
теофилус theophilus
теофиль theophile
теофраст theophraste theophrastus
тепавац tepavac
тепеш tepes
тепич tepic
теплиц toeplitz
тепфер topfer tepfers topffer
тербер thurber
тере theret tore
тереза teresa theresa tereza terez
терезия theresia terezia
терек torok
теренс terence tarence
терентьев terentyev terentjevs
терентьевич terentevic terentjevic
теренций terentius terencjusz
терехов terekhov terehhov
теречик torocsik
терзич terzic terzich
терзян terzian
тери teri tery thery
теркел turkel
термен theremin
терн thern
тернбулл turnbull
тернер turner
терни terni torni
теро tero thereau
терон theron
террадес terrades terradez
террай terrail terray
терраччано terracciano
терренс terrence terrance
терри terry terri terrie
террилл terrill turrill
терстон thurston
теру theroux
терхо terho
терци terzi
терция tertia
терцо terzo
терье terje terji theuriet
тес thees
тесиро choshiro
теслефф thesleff
тесокабэ chosokabe
тесси tessie tessy
тессьер tessier
тести testi testu
тесто testo testot
тестю testud
тесукэ chosuke
тетаро chotaro
тетли tetley
тетоку chotoku
тетте tetteh
теттенже taittinger
теттиен tettienus
теудур tewdwr
теуэмон chouemon
техада tejada
техедор tejedor
техера tejera
техеро tejero
тецлафф tetzlaff
тешнер teschner taschner
тиаго thiago
тиаки chiaki
тиам thiam
тиана tiana tianna
тибана chibana
тибергьян tiberghien
тиберий tiberius
тиби tibi tiby tybie
тибо thibault thibaut thibaw thibeau thiboud
тибодо thibaudeau thibodeau
тибу tiebout
тиган teagan
тигем tieghem
тигира chigira
тигпен thigpen
тигран tigran dikran tigrane
тигуса chigusa
тида chida
тидвелл tidwell
тиджани tijani
тидзу chizu
тидзуко chizuko
тидзуру chizuru
тидир tudur
тие chiyo
тиемару chiyomaru
тиемацу chiyomatsu
тизенгаузен tiesenhausen
тийна tiina
тийт tiit
тик thicke tieck
тика chika tika
тикада chikada
тикаиси chikaishi
тикако chikako cica
тикамацу chikamatsu
тиками chikami
тиканага chikanaga
тикано chikano
тиканобу chikanobu
тикао chikao
тикаси chikashi
тикахико chikahiko
тикахира chikahira
тикахиро chikahiro
тикнер tickner
тико tico tiko
тиксье tixier
тику ticu tiku
тикума chikuma
тикуса chikusa
тикуси chikushi
тил teal teale
тила teala teela tila tyla
тиле thiele
тилеманс tielemans thielemans
тилен thielen tilen
тилли tilly tilley
тиллих tillich
тилль thill tyll
тило thilo tilo
тиль thiel til theel
тильман thielmann tielman tillmann tilmann tylman
тимаки chimaki
тиманн thiemann thimann
тиме thieme
тиммерман timmerman timmermann
тимми timmy
тимо timo thiemo
тимоте timothee timothe
тимофеевич timofeyevich timofeevich timofejevic timofeevic timofejewitsch timofeyvich
тимофей timofey timofei timofej timofiej timofiy
тимур temur tymur
тин tin ting thin
тина tina teena
тинами chinami
тингл tingle
тингли tingley
тиней tineius thiney
тинлей thinley
тиннинг tinning tynning
тино chino tino
тинсли tinsley
тинэн chinen
тиолье tiolier
типсей thipsay
тир teer tier
тира tira tyre
тири thiry
тирнан tiernan
тирни tierney
тирон tiro
тиррелл tyrrell
тирринг thirring
тиртха tirtha
тирш thiersch
тис thys thies
тисаки chisaki
тисако chisako
тисима chishima
тисс thiess thisse
тиссандье tissandier
тиссен thyssen thiessen tiessen
тиссеран tisserand tisserant
тиссо tissot
тиссье tissier
тисэки chiseki
тит titus tit
титик titiek
титосэ chitose
титус tytus
тиулонг choulong tioulong
тиффани tiffany tiffanie
тихана chihana tihana
тихара chihara
тихару chiharu
тихиро chihiro
тихо chiho
тихоко chihoko
тихон tikhon tichon tihhon tiihon
тихонович tichonowitsch tikhonovich tihonovich
тихсен tychsen
тициан titian
тициана tiziana
тиций titius
тиш tisch tiesj
тиша ticha tisha
тишлер tischler tishler
тишнер tischner
тиэми chiemi
тия tiya tiye
тияна tijana
ткачук tkachuk tkatchuk
то to tow tuo toh tou
тобгай tobgay topgay
тоби toby tobey tobi
тобиас tobias thobias
това tovah
тови tovey
товтивил tautvilas
тогава togawa
тогаи togai togay
тогаси togashi
тогути toguchi
тода toda theudas
тодескини todeschini
тодзабуро tozaburo
тодзаки tozaki
тодзе tojo
тодзо tozo
тодзука tozuka
тодзэн tozen
тодорович todorovic todorovich
тодоровский todorovsky
тодхантер todhunter
тое toyo
тоеаки toyoaki
тоедзи toyoji
тоедзуми toyozumi
тоеидзуми toyoizumi
тоеитиро toyoichiro
тоекава toyokawa
тоекадзу toyokazu
тоеки toyoki
тоекити toyokichi
тоеко toyoko
тоекура toyokura
тоемицу toyomitsu
тоенага toyonaga
тоенари toyonari
тоенобу toyonobu
тоео toyoo
тоесава toyosawa
тоесаку toyosaku
тоесигэ toyoshige
тоета toyota
тоетака toyotaka
тоетаро toyotaro
тоетика toyochika
тоето toyoto
тоетоми toyotomi
тоефуми toyofumi
тоехару toyoharu
тоехико toyohiko
тоехиро toyohiro
тозини tosini
тоити toichi
тойа toia toyah
тойбер taeuber tauber teuber
тойво toivo
тойвонен toivonen
тойнби toynbee
тойни toini
тойрделбах tairrdelbach toirdelbach
тока toka touka
токасики tokashiki
токати tokachi tokaty
токе toke thoke
токива tokiwa
токингтон talkington
токисио tokishio
токити tokichi
токихико tokihiko
токихиро tokihiro
токихиса tokihisa
токое tokoyo
токугава tokugawa
токудаидзи tokudaiji
токудзиро tokujiro
токудзо tokuzo
токуси tokushi tokuchi
токусигэ tokushige
токусима tokushima
токухиса tokuhisa
токухэи tokuhei
тол tol toal
толен tholen thoolen tolain
толентину tolentino
толкин tolkin tolkien
толмадж talmadge
толмен tolman
тольятти togliatti
том tom thom
тома toma thoma
томабэти tomabechi
томаж tomaz
томази tomasi
томазо tomaso
томас thomas tomas
томасино tomashino
томасон thomason
томасс thomass tomass
томассен thomassen thomassin
томацу tohmatsu tomatsu
томаш tomas tomasz tomash
томашевский tomaszewski tomasevski
томашек tomaschek tomasek
томбо tombo tonbo
томей tomei tomey
томелти tomelty
томи thomey thomis
томидзава tomizawa
томидзо tomizo
томидзука tomizuka
томие tomiyo
томиити tomiichi
томикава tomikawa
томисава tomisawa
томисима tomishima
томихико tomihiko
томихиса tomihisa
томич tomic
томм tomm thommes
томмази tommasi
томмазо tommaso
томмалтайг tommaltaig
томми tommy tommi tommie
томодзава tomozawa
томодзи tomoji
томодзиро tomojiro
томое tomoyo tomoha
томоеси tomoyoshi
томоити tomoichi
томоитиро tomoichiro
томокава tomokawa
томомити tomomichi
томоси tomoshi
томосигэ tomoshige
томотика tomochika
томохидэ tomohide
томохико tomohiko
томохиро tomohiro
томохито tomohito
томпсон thompson
томс thoms toms
томсон thomson tomson
томчак tomczak
томчик tomczyk
томшич tomsic
томэ tome toume
томэкити tomekichi
тон ton toon thon
тонг tonge thong
тони tony toni tawny
тонке thonke tonke
тонни tonny
тоно tono touno
тончи tonci
тоньи togni
тонэгава tonegawa
тоой toi
тооминэ tomine
тоору toru tooru
топи topi tope
топич topic
тополанек topolanek topolankova
тор tor thor thore
тора tora torah
торадзиро torajiro
торадзо torazo
торасиро torashiro
торахико torahiko
торберн thorburn
торборг thorborg
торбьерн thorbjorn
торвальд thorvald thorvaldur
торвальдсен thorvaldsen
торгни torgny
торелль thorell torell
торен thoren toren
торесен thoresen
тори tori tory torey
торин torin thorin
торихара torihara
торкват torquatus
торквемада torquemada
торквил torquil
торкильд thorkild torkild
торкуато torcuato
торлейф thorleif torleif
торли thorley
торн thorne thorn torn toorn
торнау tornau tornauw
торнберг thornburg tornberg
торндайк thorndike
торникрофт thornycroft
торнтон thornton
торнхилл thornhill
торо toro thoreau
торолд thorold
тороп toorop torop
торосевич torosiewicz
торосян torosyan torossian
торп thorpe torp thorp
торранс torrance
торрельес torrelles
торренс torrens torrence
торресилья torrecilla
торрехон torrejon
торри torrey torry torri torrie
торризи torrisi
торрико torrico
торрихос torrijos
торричелли torricelli
торрубия torrubia
торсен thorsen
торстен torsten thorsten
торуп thorup
тоси toshi
тосиаки toshiaki
тосидзо toshizo
тосие toshiyo
тосииэ toshiie
тосикадзу toshikazu
тосикацу toshikatsu
тосики toshiki
тосикуни toshikuni
тосима toshima
тосимаса toshimasa
тосими toshimi
тосимити toshimichi
тосимицу toshimitsu
тосинари toshinari
тосинобу toshinobu
тосинори toshinori
тосио toshio
тосиро toshiro
тосисада toshisada
тоситада toshitada
тоситэру toshiteru
тосифуми toshifumi
тосихару toshiharu
тосихидэ toshihide
тосихико toshihiko
тосихиро toshihiro
тосихиса toshihisa
тосихито toshihito
тосицугу toshitsugu
тосиюки toshiyuki
тосия toshiya toshia
тосиясу toshiyasu
тоска tosca
тоскан toscan
тоски toschi toski
тосю toshu
тот toth tot
тотиги tochigi
тотинаи tochinai
тотихара tochihara
тоторикагена totorikaguena
тотти totti tottie
тоу thaw tou
тоур thor
тофик tofiq
тохаку tohaku
тохата tohata
тохору tohoru
тоццетти tozzetti
тошич tosic
тоэй toei
тояма toyama tohyama
травничек travnicek
тразея thrasea
трайко trajko trajce
трайкович trajkovic
трайон tryon trayon
тракс trucks
тракстон truxton truxtun
трамбалл trumbull
трамбле tremblay trembley
трамбо trumbo
трамп trump tramp
тране thrane
транквилло tranquillo
трапанезе trapanese
трапп trapp trappo
трасивулос thrasiboulos thrasyvoulos
трасоррас trashorras
трасс truss trass
трахтенберг trachtenberg trachtenburg trajtenberg
траян traian traianus
траянов trajanov trayanov
требич trebitsch
требоний trebonius
тревельян trevelyan trevylyan
треверс travers
тревизан trevisan
трегер treger troger
трединник tredinnick
тредэвэй treadaway
трееньет treurniet
трезеге trezeguet
трезини trezzini
трей trey treille
трейлор traylor
трейнор trainor
трейнтье trijntje
трейси traci tracie treacy tracee
трелфолл threlfall
треля trela
тремейн tremaine tremain tremayne
тремойль tremoille
трентиньян trintignant
тресков tresckow
трехо trejo
три tree tri try
триарий triarius
тривульцио trivulzio
тривунович trivunovic
тригеро triguero
тригерос trigueros
триервейлер trierweiler
тризна tryzna trizna
трийн triin
трикост tricostus tricosta
трикси trixi trixie
трикупис trikoupis
трим treem trim trym
тримбл trimble
тринг thring
тринле trinley
трипс tripps trips
трис trees tris
трит treat
трифон trifon tryphon
трифунович trifunovic
тричер treacher
тришиа tricia
трог trog trogus
троер troyer
троицкий troitsky
троллоп trollope
тромповский trompowsky
тронше tronchet
троншен tronchin
трост trost troost
трота trotha
тротон troughton
трофимович trofimovich trofimovic
троян trojan
троянов trojanov
троянович trojanovic troyanovich
трояновский trojanowski
труа trois troyes
трубецкая trubeckaja trubetskaya
трубецкой troubetzkoy trubeckoj troubetskoy trubecki trubetskoy
тругларж truhlar
труди trudy trudie
трульольс trullols
трун trun thrun
труп troup
трухильо trujillo
трэйл traill trail
трэйн train trane
трэйнор traynor
трэйси tracy tracey
трэшер thrasher trasher
трюбнер trubner
трюгве trygve tryggve
трюггви tryggvi
трюдо trudeau
ту too two
туар thouars
туатал tuathal
туба tuba tugba
туве tove touvet
тугче tugce
туджман tudman
туи tooey
тук tooke
тука tuka tuca
тукан toqoqan toukan touqan
тукиайнен tukiainen
туксен tuxen
тули tooley tuli
тулин thulin tulin
туллий tullius
туллия tullia
тумани toumani
туманов tumanov tumanow
тумаркин tumarkin toumarkin
туми toomey toumi
тун tong tun toone
тунджель tuncel
туник tunick
тунни tunney
тунч tunc
тур tour toer tur
тураев turaev torayev turajew
турай turaj
туран turan turin
турбьерн torbjorn
турджеман turgeman
туре toure tore thure thouret
турен touraine
туржанский tourjansky turzanski
турк turk thurk
турков turkov turkovs
турман thurman turman
турманн thurmann
турн thurn
турнер tourneur thurner
турновский turnovsky
турнон tournon
турнье tournier
туров thurow turow
турпилий turpilius
турраний turranius
турстенсен thorstensen
турхан turhan turchan
турций turcius tircius
турчанинов turcaninov
турчин turchin turcin
турьель turiel
тусар tousart tusar
туск tuscus
туссен toussaint
тутилий tutilius
туту tutu tootoo toutouh
тухольский tucholski tucholsky
тучков tuckov
туччи tucci
туш touche touch tusch
тушек touschek tusek
туэ thue tue
тхакур thakur
тханг thang
тхань thanh
тхао thao
тхера thera
тхи thi
тхо tho
тху thu
тхюи thuy
тылшар tylsar
тынис tonis
тыниссон tonisson
тынисте toniste
тыунн thiounn
тышка tyszka
тышкевич tyszkiewicz
тьебо thiebaut
тьен tien
тьерри thierry thierree
тьюсон tewson
тьяго tiago
тэгер taeger
тэд tad tadd
тэдзима tejima
тэдзука tezuka
тэидзи teiji
тэидзиро teijiro
тэидзо teizo
тэйити teiichi
тэйитиро teiichiro
тэлботт talbott
тэмблин tamblyn
тэмма tenma temma
тэмми tammy
тэммэи tenmei
тэмпо tenpo
тэмсин tamsin tamasin tamsyn
тэн taine
тэндзан tenzan
тэндзику tenjiku
тэнди tandy tandi thandie
тэнкок tancock
тэннер tanner
тэнсе tensho
тэнси tansey tenshi
тэнсин tenshin
тэрабаяси terabayashi
тэраваки terawaki
тэрадзава terazawa
тэрадзима terajima
тэраниси teranishi
тэрасава terasawa
тэрасима terashima
тэрасита terashita
тэрати terachi
тэраути terauchi
тэрахара terahara
тэрин taryn
тэруе teruyo
тэруити teruichi
тэрукадзу terukazu
тэрумити terumichi
тэруси terushi
тэрутоси terutoshi
тэрухико teruhiko
тэрухиро teruhiro
тэрухиса teruhisa
тэрухито teruhito
тэсигавара teshigawara
тэсигахара teshigahara
тэсима teshima
тэсироги teshirogi
тэссин tesshin
тэтхем tatham
тэтчер thatcher
тэцудзи tetsuji
тэцудзо tetsuzo
тэцуити tetsuichi
тэцуси tetsushi
тэцухидэ tetsuhide
тэцухико tetsuhiko
тэцухиро tetsuhiro
тэцухиса tetsuhisa
тэш tash
тю chu
тюго tugot
тюдзе chujo
тюдзи chuji
тюилье thuillier
тюити chuichi
тюлин tulin
тюмер tumer
тюрам thuram
тюрина tjurina tyurina
тюрк turk thurk
тюркан turkan
тюркер turker
тюркеш turkes
тюркмен turkmen
тюрпен turpin
тюссо tussaud tusseau
тюсукэ chusuke
тянь tian
тяньсян tianxiang
тятани chatani
тяша tjasa
у oo
уайатт wyatt
уайденер widener
уайдер weider
уайз wise
уайлд wild wylde
уайлдер wilder
уайлдинг wilding
уайлер wyler
уайли wiley
уаймарк wymark
уаймэн wyman
уайнер winer wyner
уайнэнс winans
уайт white
уайтинг whiting
уайтман wightman whiteman
уайтфилд whitefield
уайтхед whitehead
уандер wonder
уаткин watkin
убайд obeid ubayd
убайдулла ubaydullah
убан houben
уберой uberoi
убико ubico
увано uwano
уваров ouvarov uvarov
уврар ouvrard
угадзин ugajin
угартемендия ugartemendia
угет huguet
угьен ugyen
удагава udagawa
удварди udvardy udvardi
уде uhde
уден oudin houdin
уджа ujah
удзава uzawa
удзаки uzaki
удзитоси ujitoshi
удзуки uzuki
удо udo oudot
уейский ujejski
узелац uzelac
уивер weaver weever
уивинг weaving
уиган wigan
уигген wiggin
уиггинс wiggins
уигрэм wigram
уикер wicker
уикершем wickersham
уикс wicks wickes
уил wil
уилбер wilber
уилби wilby
уилдман wildman
уилкенс wilkens
уилки wilkie willkie
уилкин wilkin
уилкинс wilkins
уилкинсон wilkinson
уилкокс wilcox
уилкс wilkes wilks weelkes
уиллемс willemse
уиллинг willing
уиллингэм willingham
уиллис willis
уиллмен willman
уиллогби willoughby
уиллс wills
уилмор wilmore
уилмот wilmot
уилок uiloq
уилсон wilson
уилф wilf
уилфорд wilford
уилфред wilfred
уилфрид wilfrid
уилхойт wilhoit wilhoite
уилшир wilshere
уильям william
уильямсон williamson
уиммер wimmer
уинбуш winbush
уингейт wingate
уингер winger
уинделл windell
уиндер winder
уиндом windom
уиндон windon
уиндэм wyndham
уинклер winkler
уинклесс winkless
уиннер winner
уинслет winslet
уинслоу winslow winslowe
уинстенли winstanley
уинстон winston winstone
уинстэд winstead
уинтер wintour
уинтерботтом winterbottom
уинтерс winters
уинтон vinton wynton
уинтроп winthrop
уинч winch
уинчелл winchell
уинчестер winchester
уистер wister
уиткин witkin
уитли whitley
уитлок whitlock
уитлэм whitlam
уитман whitman
уитмер witmer whitmer whitmere wittmer
уитмор whitmore
уитнесс witness
уитни whitney witney
уитроу withrow
уиттер witter
уиттингем whittingham
уиттингтон whittington
уиттиндейл whittindale
уитфорд whitford
уичерли wycherley wycherly
уишарт wishart
уй ui
уйбрехтс huybrechts
уйгур uygur uyghur
уйметт ouimette
уйтиро uichiro
укава ukawa
уки uki ukee
уленбек uhlenbeck
ули uli ueli
улла ulla ullah
улов olov
уль uhl ul
ульбрих ulbrich
ульбрихт ulbricht
ульве olve ulvi
ульд ould
ульман ullman uhlmann
ульоа ulloa
ульпий ulpius
ульпия ulpia
ульрик ulric
ульрих ullrich ulryk
ульштейн ullstein
ульяна ulana uliana uljana
ум um uhm
умай umai
умайя umayah umayya umayyah
умакоси umakoshi
умар umar oumar
умару oumarou
умберто umberto humberto
умбрий umbrius
умпэи unpei
умэвака umewaka
умэдзу umezu
умэкава umekawa
умэкити umekichi
умэхара umehara
умястовский umiastouski umiastowski
унвин unwin
унгер unger ungor
унеховский uniechowski
уни uni unia
унора unoura
унру unruh
унтервегер unterweger
уодделл waddell
уоддл waddle
уодзуми uozumi
уолберг wahlberg wallberg
уолд wald
уолден walden
уолдо waldo
уолкер walker
уолкотт walcott wolcott
уолл wall
уолластон wollaston
уоллен wallen wollen
уоллер waller
уоллес wallace
уолли wally
уоллис wallis
уоллс walls
уоллфиш wallfisch
уолперт wolbert wolpert
уолсингем walsingham
уолстенхолм wolstenholme
уолт walt
уолтер walter
уолтерс walters
уолтман waltman
уолш walsh walshe
уонамейкер wanamaker
уорделл wardell
уорден worden
уорис waris
уоркмэн workman
уорлок warlock worlock
уорн warne
уорнер warner
уорнок warnock
уоррен warren
уоррик warrick
уоррингтон warrington
уорсли worsley
уорт worth
уортон wharton warton
уоссон wasson
уотерс waters
уотерстон waterston
уотлинг watling
уотт watt
уоттс watts
упит upits
урава urawa
урагути uraguchi
уракава urakawa
ураний uranius
ураниси uranishi
урасава urasawa
урасима urashima
урах urach
урбаняк urbaniak
уренья urena
ури uri ury urie oury ouri uhry
урио ourio urio
уриса uriza
урисар urizar
уркиа urquia
уркиса urquiza
уро ouro
урош uros
уррака urraca
урретабискайя urretabizkaia urretaviscaya
урри urry
уррутия urrutia
урс urs ursus
урсин ursinus
урсула ursula urszula
уртадо hurtado
урусибара urushibara
урусино urushino
урусихара urushihara
усама usama usamah
уседа uceda
усиба ushiba
усида ushida
усики ushiki
усикубо ushikubo
усимару ushimaru
усимура ushimura
усиносукэ ushinosuke
усио ushio
усиода ushioda
усиро ushiro
усироку ushiroku
усияма ushiyama
усман ousmane usman usmon ousman
успенский uspensky
устржицкий ustrzycki
ут ut uth
утагава utagawa
утасиро utashiro
утибаяси uchibayashi
утибори uchibori
утида uchida
утидатэ uchidate
утидзоно uchizono
утидэ uchide
утикоси uchikoshi
утима uchima
утимото uchimoto
утино uchino
утинума uchinuma
утиуми uchiumi
утихара uchihara
утихаси uchihashi
утияма uchiyama
утиямада uchiyamada
утрилья utrilla
уханьский uchanski
ухтомский ukhtomsky
учар ucar
ушаклыгиль usakligil
ушаков outschakov uschakoff ushakov
уши uschi
уэбб webb
уэбстер webster
уэгути ueguchi
уэдделл weddell
уэдраого ouedraogo
уэйанс wayans
уэйд wade
уэйкман wakeman
уэйлен whalen
уэйлэнд wayland
уэйн wayne
уэйнер weiner
уэйнрайт wainwright
уэйтерс waiters
уэйфер wafer
уэкава uekawa
уэкслер wexler wechsler
уэлби welby
уэлдон weldon
уэлланд welland
уэлле ouellet
уэллер weller
уэллс wells welles
уэлти welty
уэлш welch welsh
уэльс wales
уэнделл wendell
уэнди wendie
уэниси uenishi
уэр ware
уэрта huerta
уэртас huertas
уэртенбейкер wertenbaker
уэс wes
уэсиба ueshiba
уэсима ueshima
уэссон wesson
уэст west
уэстбрук westbrook
уэстли westley
уэстмакотт westmacott
фабиан fabian fabianus fabiao fabyan
фабини fabini fabiny
фабри fabry
фабрис fabrice fabris
фабрисиу fabricio
фабрици fabrizi
фабрицио fabrizio
фабрициус fabricius fabritius
фабриция fabrizia
фабьен fabienne
фавори favory
фавр favre
фавье favier
фагерхольм fagerholm
фадеев fadeyev fadejew
фади fadi faddy
фазано fasano
фазекаш fazekas
фаззи fuzzy
фази fazy
фазыл fazil
фаиг faiq
фаик faik faeq faig
фай fai fay
файелла faiella
файер fire
файк feick feik
файлар filar
файн fine
файнберг feinberg fainberg fineberg
файндлей findlay
файнс fiennes fynes
файнстайн feinstein
файруз fairuz
файсал faysal faycal
файт fite veith
файф fife fyfe
факих fakih
факкинетти facchinetti
факсон faxon
фактор factor faktor
факундо facundo
фалардо falardeau
фальер fallieres
фалькао falcao
фальке falke falcke falque
фалькенберг falkenberg falckenberg
фалькенхаузен falkenhausen
фалькенштейн falkenstein falckenstein
фальки falchi
фалько falco falko
фальков falkov falkow
фалькон falcon
фальконе falcone falconet
фалькони falconi
фальконьери falconieri
фальтон falto
фальц falz
фалья falla
фам pham fahm fam
фамильяр familiar
фан fang phan
фанг fung
фанни fanny funny
фанний fannius
фантазия fantasia
фантом phantom
фанхуль fanjul
фараго farago faragoh
фарадж faraj
фарах farah
фарахназ farahnaz
фарбах fahrbach
фарбер farber ferber
фардин fardeen fardin
фардулис fardoulis
фарж farge
фаржеон farjeon
фарид farid fareed faryd
фариначчи farinacci
фария faria
фаркаш farkas farkash
фарли farley farleigh
фарнезе farnese
фарни fahrney fahrni farny
фарнсуорт farnsworth
фарранк farrenc
фаррелли farrelly
фаррис farris pharris
фаррух farrukh farrux
фарук faruk faroek farook farouq faruq
фархад farhad farkhad
фархан farhan
фассбендер fassbender fassbaender
фаст fast fasth
фатай fatai
фатах fatah
фатима fatima fatimah
фатих fatih
фату fatou fatu
фатхи fathi fathy
фаузи faouzi fauzi fouzi
фаулер fowler fauler
фаулз fowles
фаундес faundez
фауст faustus
фаустин faustinus faustine faustyn
фахад fahad
фахардо fajardo
фахд fahd
фацер fazer
фаш fasch fache
фаэлайн faelain
фаянс fajans
февр faivre fevre
фегелейн fegelein
федерика federica
федеричи federici
федерман federman federmann
федлимид feidlimid
федон phaedon phaedo
федор fjodor feodor fiodor fedar
федоров fyodorov federov fedorov
федорова fedorova fyodorova
федорович fedorovich fedorovic fjodorowitsch fedorovitch fedorowicz feodorovich
федоровна feodorovna fedorovna feoderovna fiodorovna
федоровский fedorovski fedorovskij
федотович fedotovich fedotovitch
федра fedra phaedra
фезансак fezensac
фейгин feigins fejgin
фейер fejer feuillere
фейербах feuerbach
фейли falley feili
фейн fein fane
фейнингер feininger
фейрберн fairbairn
фейсал faisal faisel feisal
фейт veit feith fyt
фейто feito
фейхтванген feuchtwangen
фейхтвангер feuchtwanger
фелан phelan
фелесиа felecia
феликс felix feliks
феликсович feliksovic feliksovich
фелим phelim
фелинский felinski
фелипе felipe feli
фелиппо felippo phelippeaux
фелисидад felicidad
фелисио felicio
фелисите felicite
фелисити felicity
фелисия felicia
фелисьен felicien
фелисьяно feliciano
фелициан felician felicjan felicianus
фелицита felicitas
фелиция felicija felicja
феличе felice
феличи felici
фелле fellay felle
феллер feller voller
фельгибель fellgiebel
фельдеак foldeak
фельдман feldman feldmann
фельзенштейн felsenstein
фельзер felser folser
фельман faehlmann fellman
фельтен faelten felten feltin velten
фельтшер feltscher
фельц volz
фемистий themistius
фемистокл themistocles
фемистоклис themistoklis
фен fehn
фенвик fenwick
феникс phoenix
фенимор fenimore
феннел fennell
феньвеши fenyvesi
феньеш fenyes
феодосий feodosy feodossi
феофанович feofanovich feofanowytsch
феофилакт theophylact theophylacte theophylactus
фер feer fer
фербер faerber furber
фергюс feargus
фергюсон ferguson
фергюссон fergusson
ферди ferdi ferdie ferdy
ферейдун fereydoon fereydun feridoun
ференц ferenc ferencz forika
ферзен fersen
феридун feridun ferydoon
ферк faerch ferk
ферман fehrman
фермо fermaud fermo
фернандес fernandez
фернвайл ffernfael
ферни fernie
фернли fearnley
фероз firoz feroz feroze
ферпост verpoest
ферра ferras ferrat
ферран ferran ferrand
феррандис ferrandis ferrandiz
ферре ferre ferret
феррейра ferreira ferreyra
феррейро ferreiro
ферреол ferreol ferreolus
ферри ferry ferri
феррис ferris ferriz
феррон ferron ferrone
ферруччо ferruccio
феррье ferrier
ферст furst first
ферстер forster
ферт firth fert
ферх ferch
фесслер fessler fassler
фест festus fest
фестетикс festetics
фет fath fet vath
фехер feher
фехми fehmi
феш fesch
фи fee
фиалковский fijalkowski
фиахнай fiachnai
фиби phoebe
фиброн thibron
фигейреду figueiredo
фигенер viegener
фигерас figueras
фигередо figueredo
фигерес figueres
фигероа figueroa
фигерола figuerola
фиделия fidelia
фиденат fidenas
фидий phidias
фидлер fiedler fidler
фиески fieschi
физелер fieseler
физерстоун featherstone
фийон fillon
фик fick fik
фикрет fikret fikrat
фикс fix fickes fixx
фил phil
фила phila fila
филанджиери filangieri
филарет filaret philaret philaretos
филбрик philbrick
филдинг fielding
филдс fields fildes
фили fealy fili philie
филибер philibert
филимон filimon philemon
филип philip filip
филипович filipovic filipowicz
филиповский filipovsky filipowski
филипп philippe filipp
филиппа philippa
филиппи filippi philippi
филиппо filippo philippeaux
филиппова filippova philippova
филиппович filipovitch pilipovich
филиппос philippos
филиппс philipps phillipps
филипс philips
филипяк filipiak
филл phill fill
филлигер villiger
филлип phillip
филлипа phillipa
филлипс phillips
филлис phyllis phillis
филлмор fillmore
филомена filomena philomena
филон philo filon filone
филота philotas
фильо filho
фильоль fillol
фильюн viljoen
фимбрия fimbria
фина fina whina
фингин finghin fingin
финдли findley
финк fink finck finks
финке finke fincke
финкельштейн finkelstein
финкенштейн finckenstein
финлейсон finlayson
финли finley
финлэй finlay
финнегэн finnegan
фино fino finot
финокьяро finocchiaro
финснехта finsnechta
финукейн finucane
финци finzi
фиокко fiocco
фиори fiori feore
фирлей firlej
фирм firmus
фирман firman phirman
фирмен firmin
фирмину firmino
фирн fearn fearne
фирудин firidun firuddin
фист feast fistus
фитингхоф vietinghoff vitinghove
фиторис vietoris
фитрих fithrich
фихте fichte
фихтнер fichtner
фицгерберт fitzherbert
фицгиббон fitzgibbon
фицджералд fitzgerald
фицморис fitzmaurice
фицпатрик fitzpatrick
фицрой fitzroy
фицсиммонс fitzsimmons
фичев ficheto fichev
фиш fish fisch
фишбах fischbach fiszbach
фишбахер fischbacher
фишбейн fischbein fishbein
фишек fisek
фишер fischer fiser
фишлер fischler
фишман fishman fiszman
фишналлер fischnaller
флавиан flavianus
флавий flavius flavi
флавия flavia
флайнн flaind flainn
флайшмен fleischman
флакк flaccus flacus
фламан flamand flamant
фламинин flamininus
фланден flandin
фланн flann fland
флатов flatow
флауэр flower
флауэрс flowers
флаша flachat
флаэрти flaherty
флегель flegel flogel
флейм flame flaim
флейтас fleitas
флейшер fleischer fleisher
флейшман fleischmann fleishman
флек fleck vleck
флекс flex flacks
флеминг fleming flemyng fleeming
флер fleur flers
флери fleury
флерке florke
флеш flesch flesche
флинк flink flinck
флинн flynn flinn
флинт flynt
флир flear fleer
флит fleet
фложерг flaugergues
флокхарт flockhart
флор florus flore floor
флоран florent
флоренс florence
флоренсио florencio
флоренсия florencia
флорентин florentinus florentin
флоренц florenz
флорес flores florez
флореску florescu
флори flori florie
флориан florian florianus
флориана floriana floriane
флорика florica
флоримон florimond
флория floria
флоря florea
флотов flotow
флоэ floe flohe
флу flo
флуд flood
флэгг flagg
флэк flack flach
флэнеган flanagan
флэннери flannery
флюг flyg vlugh
флюгген fluggen
флюгель flugel
флюссер flusser
фо fo fau foh
фобер faubert
фовель fauvel fauvelet
фогартайг fogartaig
фогартах fogartach
фогарти fogarty
фогель vogel fogel fogiel
фогельзанг vogelsang
фогельштейн vogelstein
фогерти fogerty
фогль vogl
фогс voges
фогт vogt
фогтс vogts voigts
фозер foser voser
фой foy foye
фойер feuer
фойльнер feulner
фойт voit foyt
фок fock fok
фоке focke
фокион fokion phocion
фоккен focken
фокс fox foxe fawkes ffowcs
фокси foxy foxi
фоксуорт foxworth
фолджер folger
фолин folin follin
фолиньо foligno
фолк folk faulk
фолкер folcker
фолл fall
фолланд folland volland
фолле follet volle
фолленвайдер vollenweider
фоллет follett
фолси falsey folsey
фоль fol foll voll
фольи fogli
фолькер volker
фолькерт volkert
фолькман volkmann volckmann
фолькмар volkmar
фольмеллер vollmoller vollmoeller
фольц foltz folz
фом vom
фоменко fomenko fomenka
фон von
фонг fong phong
фонсека fonseca fonseka
фонтей fonteius
фонтейн fonteyn fonteyne
фонтен fontaines
фонфред fonfrede
фор faure feure
форбс forbes
форвард forward
форвуд forwood
форд ford forde
форе forey forez
форест forest foreest
форестье forestier
форестьери forestieri
форке forque forquet
форман forman voormann vormann
форнеро fornero fornerod
форрестол forrestal
форс force
форсайт forsyth forsythe
форсман forsman forssman
фортенберри fortenberry
фортескью fortescue
фортунат fortunatus
форуг forough
форца forza
форчун fortune
фоски foschi
фоско fosco fosko
фосс voss foss
фоссе fosse vosse
фостен faustin
фотис fotis photios
фоулкс foulkes fowlkes
фоусет fawcett
фразе fraze frazee
фрай fry
фрайдей friday
фрайер fryer freyer freier
фрайермут freiermuth freyermuth
фрайле fraile
фрайтаг freitag
франжье frangieh
франк franck franckh francq phranc
франка franca
франкавилла francavilla
франке franke francke francaix
франкер francoeur frankeur
франкет franquet
франкетти franchetti
франки franchi francqui
франкитти franchitti
франкленд frankland
франко franco
франковский frankowski
франкос francos
франс frans france
франсес frances
франсеск francesc
франсин francine
франсиска francisca
франсуа francois
франсуаза francoise
франтишек frantisek franciszak frantsishak
франц franz frantz franc
францевич francevic franzevich
франциск francisque franciscus francisc fransiskus
франциска franziska
францишек franciszek
францони franzoni
франчак franczak
франческа franceska franciska
франчески franceschi
франческини franceschini
франческо francesco
франчи franci
франчини francini franscini
франчиши francisci
франчоза franciosa
франьо franio frano
фраппье frappier
фрасес fraces
фребе frobe
фрегози fregosi
фредди freddie freddy freddi
фредерик frederick frederic frederik fryderyk frederique
фредерикс fredericks
фредрик fredrik fredric
фрезениус fresenius
фрейд freud freyd
фрейкс frakes
фрейкса freixa
фрейксас freixas
фрейм frame
фрейман freymann freiman
фрейн frain frayn freyn
фрейндлих freundlich freindlich
фрейсине freycinet freyssinet
фрейхо freijo
фрек freek
фрелих frohlich
фремон fremont
френд friend frend
френе freinet frenais frenet fresnay fresnaye
френетт frenette
френи freni vreni
френкель frenkel frankel fraenkel frenkiel
френкен francken franken
френцель frentzel frenzel
френци franzi
фрер frere
фрес fres frese
фреско fresco
фресс fraisse
фреше frechet
фрешетт frechette
фрея freya freja
фри free
фриан friant
фриар fryar
фрид fried frid fridh
фрида frida frieda freida
фридек frydek
фридель friedel
фридеман friedemann
фриден friden frieden
фридерика friderica friderika
фридерих friderich friderichus
фридкин friedkin
фридланд friedland
фридлендер friedlander friedlaender
фридль friedl
фридман friedman freedman friedmann frydman fridman
фридо frido friedo
фридрих friedrich
фридхельм friedhelm
фридьеш frigyes
фриз freese freeze friz vriese
фризен friesen friessen
фрийс frijs
фрик frick freke freake frik
фрикер fricker
фрикхеффер frickhoeffer frickhoffer
фриланд freeland
фриман freeman friman friemann
фрирсон frierson
фрис fries freas friess
фрисби frisbey frisby
фрит frith
фритци fritzi
фритцль fritzl
фритьоф frithjof fridtjof frithiof fritjof
фриц fritz frits
фрицше fritzsche
фрич fritsch fritzsch
фриче fritsche
фриш frisch
фройденберг freudenberg
фройлан froilan
фройх froich
фроман froment frohman froman
фромм fromm fromme
фронтон fronto
фрорип froriep
фроссар frossard
фроули frawley
фрум froome frum
фрунзе frunza frunze
фрэзиер frazier
фрэйзен frazen
фрэмптон frampton
фрэнк franc frank
фрэнки frankie franky
фрэнкс franks francks
фрэнсис francis frances
фтачник ftacnik
фу fu phu foo
фуа foix fua
фуад fouad fuad
фува fuwa
фудзи fuji
фудзибаяси fujibayashi
фудзивара fujiwara
фудзиеси fujiyoshi
фудзии fujii
фудзикава fujikawa
фудзики fujiki
фудзико fujiko
фудзикура fujikura
фудзима fujima
фудзимаки fujimaki
фудзимаро fujimaro
фудзимару fujimaru
фудзимицу fujimitsu
фудзимори fujimori
фудзимото fujimoto
фудзимура fujimura
фудзинага fujinaga
фудзинака fujinaka
фудзинами fujinami
фудзинума fujinuma
фудзио fujio
фудзиока fujioka
фудзисава fujisawa
фудзисаки fujisaki
фудзисато fujisato
фудзисиро fujishiro
фудзита fujita
фудзитака fujitaka
фудзитани fujitani
фудзитатэ fujitate
фудзихара fujihara
фудзихару fujiharu
фудзихико fujihiko
фудзихира fujihira
фудзиэ fujie
фудзиэда fujieda
фудзия fujiya
фудзияма fujiyama
фудс foulds
фуед foued
фук phuc
фука fuka fuca
фукагава fukagawa
фукадзава fukazawa
фукадзу fukazu
фукамидзу fukamizu
фукан foucan
фукасава fukasawa
фукахори fukahori
фуке fouquet
фукидид thucydides
фукииси fukiishi
фукимбара fukimbara fukinbara
фуко fuko foucaud
фукс fuchs
фуксбергер fuchsberger
фукудзава fukuzawa
фукудзиро fukujiro
фукудзуми fukuzumi
фукуе fukuyo
фукуеси fukuyoshi
фукукава fukukawa
фукуниси fukunishi
фукуси fukushi
фукусима fukushima
фукути fukuchi
фукухара fukuhara
фулбрайт fulbright
фулк foulk foulke
фулон foulon
фульвий fulvius
фульвия fulvia
фулько fulco
фульхенсио fulgencio
фума fuma phouma
фумидзуки fumizuki
фумие fumiyo
фумиеси fumiyoshi
фумикадзу fumikazu
фумитоси fumitoshi
фумихару fumiharu
фумихидэ fumihide
фумихико fumihiko
фумихиро fumihiro
фумихито fumihito
фунабаси funabashi
фунадзаки funazaki
фунакава funakawa
фунакоси funakoshi
фунахаси funahashi
фунг phung
фуоко fuoco
фури furi fourie
фурий furius
фурихата furihata
фурия furia furiya
фурман furman fuhrmann fourment
фурнерон fourneyron
фурнье fournier fournie
фуро furo foureau
фуртвенглер furtwangler
фурубэ furube hurube
фуруити furuichi
фурукава furukawa
фурусе furusho
фурусима furushima
фурутати furutachi
фурути furuchi furuuchi
фурухара furuhara
фурухата furuhata
фуруя furuya furaya
фусае fusayo
фусакити fusakichi
фуск fuscus
фусэгава fusegawa
фут foote
футагава futagawa
футахаси futahashi
футидзаки fuchizaki
футиками fuchikami
футино fuchino
футоси futoshi
фуфий fufius
фухара fuhara
фухито fuhito
фучжи fuzhi
фучик fucik
фуше fouche foucher
фуюкава fuyukawa
фуюхико fuyuhiko
фыонг phuong
фырат firat
фьерро fierro
фьорелло fiorello
фьорилло fiorillo
фьорини fiorini
фьюгейт fugate
фьюкуа fuqua
фьюри furey fury feury furie
фэган fagan
фэй fay fei
фэйн fain fayne
фэйр fair faire
фэйрли fairlie
фэйрмэн fairman
фэйрчайлд fairchild
фэйт faith
фэйхи fahey
фэлкон falcon
фэн feng
фэннин fannin
фэр phair phayre
фэрис faris
фэрроу farrow
фэрфакс fairfax
фэтс fats
фюлле fulle
фюнес funes
фюрбрингер furbringer
фюрман fuhrman
фюрно furneaux
фюрст furst
фюрстенберг furstenberg
фюссли fussli
ха ha
хаависто haavisto
хааг haag
хааген haagen
хаагенсен haagensen
хаазе haase
хаапасало haapasalo
хаас haas
хаба haba khaba
хаббард hubbard
хабберт hubbert
хабиб habib
хабиба habiba khabiba
хабиби habibi habibie
хабибуллаевич habibullaevich khabibullaevich
хабих habich
хабихт habicht
хабли hubley
хабу habu
хабуки habuki
хавеман havemann
хавергал havergal
хави xavi
хавля khawlah
хавьер javier
хага haga
хагава hagawa
хагай hagai
хагани hagani khagani
хагар hagar
хаггард haggard
хаггетт huggett
хагги haggui huggy
хаге hage
хагедорн hagedorn
хагелин hagelin
хагеман hagemann
хаген hagen
хагер hager harger
хагеруп hagerup
хаги hagi
хагивара hagiwara
хагимори hagimori
хагимото hagimoto
хагино hagino
хагисима hagishima
хагита hagita
хагитани hagitani
хагиуда hagiuda
хагихара hagihara
хагия hagiya
хагияма hagiyama
хаглунд haglund
хагнер hagner
хагстрем hagstrom
хада hada
хадани hadani
хадд hudd
хаддлстон huddleston
хаджар hajar
хадженс hudgens
хаджжадж hajjaj
хаджи haji hadji haje
хаджиев hadjiev khadjiev
хаджимурад gadzhimurad gadzhimurat
хадзаки hazaki
хадзама hazama
хадзидакис hatzidakis
хадзиму hajimu
хадзимэ hajime
хадзуки hazuki
хадзуми hazumi
хадзэяма hazeyama
хади hadi
хадид hadid
хадиджа khadija khadijah
хадик hadik haddik
хадис hudis hadis
хадлер hadler
хадльгримссон hallgrimsson
хадсон hudson hadson
хаев haieff khayev
хазал hazal khazal
хазан hazan
хазар hazar khazar
хазард hazard
хазеней haseney
хазми hazmi
хаидо haido
хаим haim hayim hayyim
хаитани haitani
хай hai hy hi
хайамс hyams
хайатт hyatt hiatt
хайбинь haibin
хайвли hively
хайд hyde
хайдар haidar haydar
хайдаров haydarov haydarow khaydarov
хайдемари heidemarie
хайдер hyder
хайди heidi haidee haidi
хайдрун heidrun
хайду hajdu khaidu
хайек hayek hajek
хайзер heiser hyser
хайк huyck hyke
хайкен hiken
хайко heiko hayko
хайланд hyland highland
хайле haile hayle
хайлер heiler huyler
хайльман heilmann heilman
хайм heim haym
хайман heimann
хайме jaime hayme
хаймер haymer hymer
хаймо haymo heimo
хаймор highmore
хайн hine
хайнал hajnal
хайндмен hyndman
хайндс hinds
хайне hayne heijne
хайнекен heineken
хайнеман heinemann hyneman
хайнер heiner
хайниш hainisch
хайнс hines hynes
хайнц heinz heintz
хайнце heinze heintze
хайпэн haipeng
хайреттин hayrettin
хайри hayri khiry
хайрович hajrovic
хайрул chairul
хайт hite
хайтам haitam haytham
хайтауэр hightower
хайтман heitmann
хайфэн haifeng
хак hak haque
хакаби huckabee
хакам hakam
хакамада hakamada
хакан hakan khaqan
хакару hakaru
хакасэ hakase
хаката hakata
хаке hacke hakyo
хакер hacker
хакими hakimi
хаккани haqqani
хаккы hakki
хакль hackl hakl
хако hako
хакобо jacobo
хакобу hakobu
хакода hakoda
хакодзаки hakozaki
хаконссон haakonsson
хаксли huxley
хакудо hakudo
хакуе hakuyo
хакурю hakuryu
хакурюяма hakuryuyama
хакуте hakucho
хакухо hakuho
хакэта haketa
халас halas halasz
халберстам halberstam
халдун haldun
хален halen haelen
халид khalid chalid khaleed
халик hulick xaliq
халилович halilovic
халим halim khaleem khalim
халима halima
халими halimi
халина halina
халит halit halid
халифе halifa jalife
халла halla
халлвард hallvard
халле halle
халлен hallen hallin
халлетт hallett
халли hallie hulley
халлинг halling
халлоран halloran
халльберг hallberg
халльхубер hallhuber
халме halme
халов chaloff
халперн halpern
халс hulse hals
халсли halsey
халстед halsted
халстон halston
халстэд halstead
халук haluk
халупка chalupka
халфон halfon
халфпенни halfpenny
халь hahl khal
хальд hald
хальсе halse
хальфдан halfdan
хама hama
хамабэ hamabe
хамагути hamaguchi
хамад hamad
хамадани hamadani
хамадзаки hamazaki
хамаи hamai
хамакава hamakawa
хамамори hamamori
хамамото hamamoto
хамамура hamamura
хаман hamann
хаманака hamanaka
хамано hamano
хаманоя hamanoya
хамао hamao
хамасаки hamasaki
хамати hamachi
хамаудзу hamauzu
хамаура hamaura
хамаэ hamae
хамая hamaya
хамбрик hambrick
хамбро hambro
хамди hamdi hamdy
хамель hamel
хамер hamer
хамерик hamerik
хамза hamza
хамид hamid
хамида hamida hamidah
хамиди hamidi
хамит hamit
хамиш hamish
хаммад hammad
хаммади hammadi
хаммам hammam
хаммаршельд hammarskjold hammarskold
хамменекер hammenecker
хаммер hammer
хаммерер hammerer
хаммерих hammerich
хаммершмидт hammerschmidt
хаммерштейн hammerstein
хампель hampel
хамуд hamoud
хамура hamura
хамфри humphry
хамфрис humphrys
хан khan han haan hang quran
хана hana
ханабуса hanabusa
ханава hanawa
ханада hanada
ханадзоно hanazono
ханае hanayo
ханаи hanai
ханака hanaka
ханакадзэ hanakaze
ханаки hanaki
ханако hanako
ханами hanami
ханамия hanamiya
ханамори hanamori
ханамото hanamoto
ханан hanan
ханания hanania hananiah
ханано hanano
ханасаки hanasaki
ханасэ hanase
ханатани hanatani
ханауэр hanauer
ханафи hanafi hanifi
ханафуса hanafusa
ханахара hanahara
ханаэ hanae
ханаяги hanayagi
ханаяма hanayama
ханбаль hanbal
ханга hanga
ханданович handanovic
ханде hande
хандзава hanzawa
хандке handke
хандо hando
хандшин handschin
хане hahne
ханзаде hanzade khanzadeh
хани hani hany khani
ханин haneen khenin
ханиш hanisch
хания haniya haniyeh
ханка hanka
ханке hanke hancke
ханли hunley
ханн hann
ханна hannah hanna
ханнелиус hannelius
ханнес hannes
ханниган hannigan
ханникат hunnicutt
ханнинг hanning
ханно hanno
ханну hannu
хано hano
ханрахан hanrahan
ханса hansa khansa
хансен hansen
ханси hansi
хансйорг hansjorg
ханссен hanssen
ханссон hansson
ханстен hansteen
ханта hanta
хантингтон huntington huntingdon
ханъя hanya
ханым hanim kahnim
ханэ hane
ханэда haneda
ханэта haneta
ханю hanyu
ханюда hanyuda
хао hao
хаппель happel
хара jara
хараго harago
харада harada
харакава harakawa
харако harako
хараламбие haralambie
хараламбос charalambos haralabos
харальд harald haralds
харальдссон haraldsson haroldsson
харамильо jaramillo xaramilo
хараниси haranishi
харари harari harary
харарих chararic
харасина harashina
харасти haraszti
харата harata
харатакэ haratake
харбо harbaugh
харбор harbour
харватова charvatova
харви harvey harve harvy havey
харвэлл harwell
харгис hargis
харгитей hargitay
харгривз hargreaves
харгров hargrove
хард hard
хардан hardan
хардвик hardwick hardwicke
харден harden
хардерс harders
харди hardy hardie hardee hardi jardi
хардиман hardiman
хардин hardin
хардинг harding hardyng
хардман hardman
хардт hardt
хардуэй hardaway
харель harel
харен haren
хари hari khary
харигаи harigai
харикришна harikrishna
харима harima
харимото harimoto
харинг haring
харингтон harington
харири hariri kariri
харис haris charis
харитонов haritonov kharitonov
харих harich
хариш harish
харке jarque
харкевич charkewitsch kharkevich
харкер harker
харкимо harkimo
харкинс harkins
харкнесс harkness
харкорт harcourt
харкэм harkham
харлан harlan
харланд harland
харли harley harlee
харлинг harling
харлоу harlow
харм harm
харман harman
хармель harmel
хармит harmeet
хармони harmony
харнак harnack
харнелл harnell
харнетт harnett
харни harney
харольд harolde harrold
харпер harper
харрелл harrell
харрельсон harrelson
харрер harrer
харри harri harrie
харриет harriet
харрин jarrin
харрисон harrison
харро harro
харт hart harte heart harth
хартвелл hartwell
хартвиг hartwig
харти harthi
хартинг harting
хартли hartley
хартль hartl
хартман hartman
хартманис hartmanis
хартманн hartmann
хартмут hartmut
хартнелл hartnell
хартнет hartnett
хартог hartog
хартоно hartono
хартфилд hartfield heartfield
хартфорд hartford
хартшорн hartshorne
хару haru
харуаки haruaki
харугути haruguchi
харуе haruyo
харуеси haruyoshi
харуити haruichi
харука haruka kazuka
харукава harukawa
харукадзу harukazu
харукадзэ harukaze
харуки haruki
харукити harukichi
харуко haruko
харумицу harumitsu
харумото harumoto
харун harun haroun haroon
харуна haruna
харуно haruno
харунобу harunobu
харунори harunori
харуносукэ harunosuke
харуо haruo
харусада harusada
харусаки harusaki
харусамэя harusameya
харусигэ harushige
харута haruta
харутака harutaka
харутика haruchika
харуто haruto
харутомо harutomo
харуфуми harufumi
харухара haruhara
харухи haruhi
харухико haruhiko
харухиро haruhiro
харухиса haruhisa
харухито haruhito
харуэ harue
харуюки haruyuki
харуя haruya
харуясу haruyasu
харфорд harford
харц hartz
харша harsha
харэяма hareyama
хас has khas
хасан hasan haasan khasan assan jasan khassan
хасани hasani
хасдай hasdai
хаси hasi
хасиба hashiba
хасида hashida
хасидзава hashizawa
хасидзумэ hashizume
хасимото hashimoto
хасимура hashimura
хасинто jacinto
хасиока hashioka
хасиратани hashiratani
хаситани hashitani
хасиути hashiuchi
хаски huskey husky
хаслам haslam
хаслем haslem
хаслер hasler
хасна hasna
хасон hasson chasson
хассан hassan
хассе hasse hassho
хассель hassel
хассельбайнк hasselbaink
хассельборг hasselborg
хассельманс hasselmans
хассен hassen
хасси hussey
хасслер hassler
хассо hasso
хаструп hastrup
хасу hasu
хасуда hasuda
хасуи hasui
хасуикэ hasuike
хасуми hasumi
хасунума hasunuma
хасэ hase
хасэба haseba
хасэбэ hasebe
хасэгава hasegawa
хасэкура hasekura
хасэми hasemi
хата hata
хатада hatada
хатакэда hatakeda
хатакэяма hatakeyama
хатами hatami khatami
хатамото hatamoto
хатамура hatamura
хатанака hatanaka
хатано hatano
хатасу hatasu
хатаэ hatae
хатая hataya
хатем hatem
хатим hatim
хатиминэ hachimine
хатимура hachimura
хатинохэ hachinohe
хатиро hachiro
хатисука hachisuka
хатиума hachiuma
хато hato
хатоно hatono
хатори hatori
хатояма hatoyama
хатсон hutson
хатт hutt
хатта hatta
хаттан hattan
хаттанда hattanda
хаттестад hattestad
хатто hatto
хаттон hutton hatton
хаттори hattori
хатч hutch
хатчерсон hutcherson
хатчесон hutcheson
хатчингс hutchings
хатчинсон hutchison
хатэна hatena
хау hau how
хауг haug
хауге hauge
хаугер hauger
хаугланд haugland
хаузен hausen
хаузер hauser houser
хауит howitt
хаунд hound
хаупт haupt
хауптман hauptman
хауреги jauregui
хаус house
хаусли houseley housley
хаусман hausmann haussmann hausman housman
хауснер hausner
хаусон howson
хаусхофер haushofer
хаут hout khouth
хаутен houten
хауфф hauff
хауффе hauffe
хауэлл howell
хафид hafid
хафиз hafiz xafiz
хафнер hafner
хафс hafs
хафф huff
хаффман huffman
хацимелетис hatzimeletis
хацу hatsu
хацукава hatsukawa
хацуки hatsuki
хацуко hatsuko
хацуми hatsumi
хацунори hatsunori
хацунэ hatsune
хацуо hatsuo
хацусиба hatsushiba
хацусэ hatsuse
хацута hatsuta
хацухо hatsuho
хацуэ hatsue
хацуяма hatsuyama
хачатрян khachatryan hacatrjans
хачатур khachatur khatchatour
хашем hashem hachem
хашеми hashemi
хашер hushur
хашим hashim hasyim hasim hachim
хаякава hayakawa
хаякари hayakari
хаяла khayala xayala
хаяма hayama
хаямидзу hayamizu
хаяо hayao
хаясака hayasaka
хаясаки hayasaki
хаяси hayashi
хаясибара hayashibara
хаясибэ hayashibe
хаясида hayashida
хаясидзаки hayashizaki
хаясима hayashima kyosho
хаясия hayashiya
хаясэ hayase
хаята hayata
хаяти hayati
хаятэ hayate
хвостов chvostov khvostov
хе hyo
хеа gea
хебель hebel
хеберлин haberlin
хеберт hebert
хебнер hebner huebner
хег hogh hoeg
хегази hegazi hegazy
хегар hegar
хегберг hogberg
хеггем heggem
хеге hege
хегедюш hegedus
хегелер hegeler
хегер hoger heger
хего hyogo
хеда heda
хедаят hedayat
хедберг hedberg
хедвиг hedwig hedvig hedevig
хедда hedda
хеджази hejazi
хедзо hyozo
хеди hedy hedi
хедигер hediger
хедли hedley
хедлунд hedlund
хедман hedman
хедо hyodo hidayet
хезелтайн haseltine heseltine
хезер heather haser
хей hey heye
хейбьерг hojbjerg
хейвуд heywood haywood
хейдари heidari
хейде heide
хейден hayden haden heyden heijden
хейдер hader
хейдн haydn
хейдон haydon heydon
хейер heyer heier hoyer
хейердал heyerdahl
хейзинга huizinga
хейкки heikki
хейккиля heikkila
хейл hale
хейлен heylen
хейли hayley hailey hailee
хейло halo heilo
хейлс hales
хейль heyl
хейман heyman
хейманс heymans
хеймс haymes
хейн hein heijn
хейне heyne
хейнекен heinecken
хейнеман heineman
хейнен heijnen heynen
хейни haney heinie
хейно heino
хейнонен heinonen
хейнс heins heyns
хейраллах khairallah
хейсли hasely heisley
хейсман huisman
хейтли hateley
хейуорд hayward haward
хейфец heifetz
хек heck hec
хекки hacki hekkie
хеккинг hecking
хекман heckman heckmann
хеландер helander
хелберг helberg
хелденс heldens
хелен helen
хелена helena
хелениус helenius
хелин helin heleen
хелл hell
хелла hella
хелланд helland
хеллберг hellberg
хелле helle
хеллеманс hellemans
хеллер heller holler
хеллинг helling
хеллингер hellinger
хеллквист hellquist
хеллман hellman
хелман helman
хелмс helms
хелтон helton
хельбинг helbing
хельвег helveg
хельвиг helwig
хельга helga
хельге helge
хельгессон helgesson
хельги helgi
хельд held
хельм helm
хельма helma
хельман hellmann
хельме helme
хельмер helmer hellmer
хельмесбергер hellmesberger
хельмут hellmut
хельстрем hellstrom
хельфготт helfgott
хельцль holzl
хемант hemant
хемерт hemert
хемингс hemings
хемингуэй hemingway
хеммингс hemmings
хемниц chemnitz
хемпель hempel
хемсворт hemsworth
хемскерк heemskerk heemskerck
хемфрис humphries
хен hohn hyun hyung hoehn hyeon
хендирксон hendrickson
хендра hendra
хендри hendry hendrie
хендрик hendrik hendrick
хендрикс hendrix hendrickx hendriks hendrikx hendryx
хене hohne hoehne
хени henie
хениг honig hoenig
хенк henk
хенке haenke hencke
хенкель henkel henkell
хенли henley
хенн henn
хенна henna
хеннель hennel hennell
хеннеман henneman
хеннер henner
хеннеси hennesy
хеннесси hennessy hennessey
хенни henny hennie henney hanni
хенниг hennig
хеннигер henniger
хеннинг henning
хеннингер henninger
хеннингс hennings
хенрик henryk henric henrick heinrihs
хенрика henrijeta henrika
хенриксен henriksen
хенриксон henrikson
хенрикссон henriksson
хенрици henrici
хенсел hensel
хенсли hensley
хенстридж henstridge
хенчель hentschel
хеншель henschel
хеншоу henshaw
хепберн hepburn
хепкен hopken
хеппнер heppner
хепуорт hepworth
херардо gerardo
херб herb
хербек herbeck
херберс herbers
хербиг herbig
хербигер horbiger
хербст herbst
хервасио gervasio
хервиг herwig
хердеген heerdegen herdegen
херден heerden herden
хердер herder
хердман herdman
хериберт heribert
херинг hering heuring
херли hurley
херлихи herlihy
херлуф herluf
херм herm
херман german hormann
херманис hermanis
херманнссон hermannsson
херманссон hermansson
хермлин hermlin
херн hern
херольд herold
херон heron
херонимо jeronimo geronimo
херр herr herre
херрик herrick
херриман herriman
херрингтон herrington
херрон herron harron
херси hersey hersi hursey
херсковиц herskovits herskovitz
херсли hersley hursley
херст hurst hearst hirst herst
херт hurt
хертфорд hertford
херцберг hertzberg herzberg
херцег herczeg herczegh
херциг herzig
херцфелд herzfeld
херш hersh
хершел herschel herschell
херши hershey
хершман herschmann hershman
хес hoes ges hesz
хеске hoecke
хеслер hesler heszler
хесс hess hoss
хессельберг hesselberg
хесслер hessler hassler hossler
хестер hester
хестерс heesters
хестидо gestido
хестон heston
хесус jesus
хет heth het
хетерингтон hetherington
хетти hettie
хеттих hettich
хеугли haugli
хефлин heflin
хефти hefti
хеффернан heffernan
хеффнер heffner hoffner
хехлер hechler hachler
хешам hesham
хеэ hyoe
хиба hiba
хибари hibari
хибберт hibbert
хиби hibi
хибики hibiki
хибино hibino
хиблер hibler
хиваса hiwasa
хиватаси hiwatashi
хивел hywel
хига higa
хигаи higai
хигаки higaki
хигами higami
хигаса higasa
хигасаяма higasayama
хигасигава higashigawa
хигасида higashida
хигасидзима higashijima
хигасидэ higashide
хигасикава higashikawa
хигасикуни higashikuni
хигасино higashino
хигаситани higashitani
хигасиура higashiura
хигасихара higashihara
хиггинс higgins
хиггинсон higginson
хиггс higgs
хиго higo
хигума higuma
хигураси higurashi
хигути higuchi
хида hida
хидака hidaka
хидано hidano
хидари hidari
хидаши hidasi hidasy
хидаят hidayat
хидде hidde
хиден hiden hyden
хидер heder khider
хидзаки hizaki
хидзиката hijikata
хидзири hijiri
хидзуки hizuki
хидзумэ hizume
хидзуру hizuru
хиди headey hidi
хидлер hiedler
хидли headley
хидон headon
хидэ hide
хидэаки hideaki
хидэбуми hidebumi
хидэгоро hidegoro
хидэдзи hideji
хидэдзиро hidejiro
хидэити hideichi
хидэитиро hideichiro
хидэка hideka
хидэкадзу hidekazu hidekaz
хидэкацу hidekatsu
хидэкити hidekichi
хидэко hideko
хидэкуни hidekuni
хидэмаро hidemaro
хидэмаса hidemasa
хидэми hidemi
хидэминэ hidemine
хидэмити hidemichi
хидэмицу hidemitsu
хидэнао hidenao
хидэнари hidenari
хидэнобу hidenobu
хидэноми hidenoumi
хидэнори hidenori
хидэо hideo
хидэоки hideoki
хидэоми hideomi
хидэро hidero
хидэсабуро hidesaburo
хидэсато hidesato
хидэси hideshi
хидэсима hideshima
хидэсукэ hidesuke
хидэтада hidetada
хидэтакэ hidetake
хидэто hideto
хидэтомо hidetomo
хидэтоси hidetoshi
хидэфуми hidefumi
хидэхару hideharu
хидэхико hidehiko
хидэхиса hidehisa
хидэхито hidehito
хидэцугу hidetsugu
хидэюки hideyuki
хидэя hideya
хиеко hiyoko
хиери hiyori
хиеси hiyoshi
хиетала hietala
хиеталахти hietalahti
хиетамяки hietamaki
хизель hysel
хиидзу hiizu
хиираги hiiragi
хииро hiiro
хик hick
хикава hikawa
хикагэ hikage
хиками hikami
хикари hikari
хикаса hikasa
хикида hikida
хикима hikima
хикино hikino
хикита hikita
хикити hikichi
хикки hickey
хиклинг hickling
хикман hickman
хикмет hikmet
хико hiko
хикодзиро hikojiro
хикодзо hikozo
хикоити hikoichi
хикок hickock hickok
хикокити hikokichi
хикоо hikoo
хикосабуро hikosaburo hikozaburo
хикосака hikosaka
хикотаро hikotaro
хиксон hickson hixon
хил heel khil
хила hila
хилаберт gilabert
хилари hilary hilarie
хилберт hilbert
хили healey
хилл hill
хиллар hillar
хиллард hillard
хиллари hillary
хилле hille
хилленбрэнд hillenbrand
хиллер hiller
хиллери hillery
хилли hilly
хиллиард hilliard
хиллман hillman
хиллс hills
хиллхаус hillhouse
хилсон hilson
хилти hilti hilty
хилтон hilton hylton
хилтунен hiltunen
хильгерс hilgers
хильда hilde hilda hylda
хильдах hildach
хильдебрандт hildebrandt
хильди hildy
хильдинг hilding
хильмар hilmar
хильперт hilpert
хильтруда hiltrude hiltrud
химавари himawari
химена ximena jimena gimena
хименес jimenez gimenez
химено jimeno
химори himori
химото himoto
химукаи himukai
химуро himuro
химэ hime
химэка himeka
химэкава himekawa
химэмия himemiya
химэн hyman
химэока himeoka
химэсаки himesaki
хина hina
хинако hinako
хинан heenan hinan
хинано hinano
хинд hind
хинер giner huner
хинес gines
хинеста ginesta
хини heaney
хинкель hinkel
хинкли hinkley
хинкль hinkle
хинко hinko
хино hino
хиноки hinoki
хинохара hinohara
хинрикс hinrichs
хинт hint hinte
хинтерманн hintermann
хинтон hinton
хинц hinz
хинце hinze hintze
хинч hinch
хинчклифф hinchcliffe
хиоб hiob
хиоки hioki
хип heap
хипп hipp
хиппель hippel
хира hira
хирабаяси hirabayashi
хирага hiraga
хирагути hiraguchi
хираеси hirayoshi
хираи hirai
хираива hiraiwa
хираидзуми hiraizumi
хираидэ hiraide
хираикэ hiraike
хираиси hiraishi
хиракава hirakawa
хиракадзу hirakazu
хираката hirakata
хираки hiraki
хиракида hirakida
хирако hirako
хираку hiraku
хираль giral
хиральт giralt
хирам hiram
хирама hirama
хирамацу hiramatsu
хирамото hiramoto
хиранака hiranaka
хиранума hiranuma
хирао hirao
хираока hiraoka
хирасава hirasawa
хирасака hirasaka
хирасэ hirase
хиратани hiratani
хиратэ hirate
хирахата hirahata
хирацука hiratsuka
хирая hiraya
хираяма hirayama
хирн hearn hearne hiern
хиро hiro giro hero
хироацу hiroatsu
хиробуми hirobumi
хироватари hirowatari
хиродзи hiroji
хиродзуми hirozumi
хироеси hiroyoshi
хирои hiroi
хироикэ hiroike
хироити hiroichi
хирока hiroka
хирокацу hirokatsu
хироки hiroki
хироко hiroko
хирокуни hirokuni
хиромаса hiromasa
хироми hiromi
хиромити hiromichi
хиромори hiromori
хирому hiromu
хирон giron
хирона girona
хиронака hironaka
хиронао hironao
хиронес girones
хироно hirono
хиронори hironori
хироо hiroo hiroh
хироока hirooka
хирооки hirooki
хирооми hiroomi
хиросава hirosawa
хиросада hirosada
хиросака hirosaka
хиросато hirosato
хироси hiroshi
хиросигэ hiroshige
хиросима hiroshima
хиросукэ hirosuke
хиросуми hirosumi
хиросуэ hirosue
хиросэ hirose
хирота hirota
хиротада hirotada
хиротака hirotaka
хиротакэ hirotake
хиротами hirotami
хиротика hirochika
хирото hiroto
хиротомо hirotomo
хиротоси hirotoshi
хирофуми hirofumi
хирохара hirohara
хирохару hiroharu
хирохаси hirohashi
хирохидэ hirohide
хирохико hirohiko
хирохиса hirohisa
хирохито hirohito
хироцу hirotsu
хироцугу hirotsugu hirotugu
хироэ hiroe
хироюки hiroyuki
хироя hiroya
хирояма hiroyama
хироясу hiroyasu
хирт hirt hirth
хирте hirte hirthe
хирукава hirukawa
хируки hiruki
хирума hiruma
хирута hiruta
хирш hirsch hirsh
хиршман hirschman hirschmann
хиршфельд hirschfeld
хиршхорн hirschhorn
хирю hiryu
хиса hisa
хисааки hisaaki
хисагоро hisagoro
хисада hisada
хисадзима hisajima
хисае hisayo
хисаи hisai
хисаити hisaichi
хисака hisaka
хисакава hisakawa
хисакадзу hisakazu
хисакацу hisakatsu
хисаки hisaki
хисакити hisakichi
хисако hisako
хисама hisama
хисамацу hisamatsu
хисами hisami
хисамити hisamichi
хисамицу hisamitsu
хисамото hisamoto
хисаму hisamu
хисанага hisanaga
хисанари hisanari
хисано hisano
хисанобу hisanobu
хисанори hisanori
хисао hisao
хисаси hisashi
хисасигэ hisashige
хисата hisata
хисатада hisatada
хисатакэ hisatake
хисато hisato
хисатоми hisatomi
хисатоси hisatoshi
хисатэру hisateru
хисафуми hisafumi
хисахико hisahiko
хисахиро hisahiro
хисацугу hisatsugu
хисацунэ hisatsune
хисаюки hisayuki
хисаясу hisayasu
хисберт gisbert
хисида hishida
хисикава hishikawa
хислоп hislop hyslop
хисперт gispert
хисуи hisui
хит heath
хитака hitaka
хитати hitachi
хиткот heathcote
хитоки hitoki
хитоми hitomi
хитори hitori
хитоси hitoshi
хитото hitoto
хитохиро hitohiro
хитоцуянаги hitotsuyanagi
хитоэ hitoe
хитц hitz
хитцфельд hitzfeld
хиура hiura
хифуми hifumi
хихон gijon
хичкок hitchcock
хишам hicham
хиэда hieda
хияма hiyama
хиянэ hiyane
хладни chladenius chladny
хлебников khlebnikov klebnikov
хлебовский chlebowski
хлендовский chledowski
хлоя chloe
хлумецкий chlumecky
хмара chmara
хмелевский chmielewski chmielowski
хмелецкий chmielecki
хо ho
хоа hoa khoa
хоаг hoag
хоакин joaquin
хоакина joaquina
хоанг hoang
хоар hoare hoar
хоаси hoashi
хобан hoban
хобарт hobart
хоббс hobbs
хобел hobel
хоберман hoberman
хобо hobo hobaugh
хобрехт hobrecht
хобсон hobson
хован chovan
хованец chovanec
хованский hovanski khovanskii
ховард howard havard
ховарт howarth
ховер jover
хови hovey hovi
ховланд hovland
хог hogue hoog
хоган hogan hougan
хогарт hogarth
хогбен hogben
хогг hogg
хоги hoagy hogi
хогэн hogen
ход hod
ходака hodaka
ходдер hodder
ходж hodge
ходжа khoja
ходжес hodges
ходжинс hodgins
ходжкин hodgkin
ходжкинсон hodgkinson
ходжман hodgman
ходжсон hodgson
ходзаки hozaki
ходзан hozan
ходзе hojo
ходзо hozo
ходзуки hozuki
ходзуми hozumi
ходзько chodzko
ходлер hodler
ходо hodo
ходоров chodorov hodorov
ходсон hodson
хой hoy hoi khoy
хойбергер heuberger
хойер heuer hoier hojer
хойзер heuser
хойс heuss
хойслер haussler heusler
хойт hoyt hoyte
хойя hoya
хок hock hok hocke
хокадзоно hokazono
хокан hakan
хоканссон hakansson
хокари hokari
хоки hoki
хокин hockin jokin
хокинг hocking
хоко hoko houko
хокон hakon haakon
хокуто hokuto
холахан holahan
холбрук holbrook holbrooke
холгейт holgate
холдейн haldane
холдеман haldeman
холден holden haldan
холдер holder
холдинг holding
холдридж holdridge
холендер holender
холидей holiday
холкомб holcomb holcombe
холл holl
холландер hollander
холлар hollar
холленштайн hollenstein
холли holly hollie holley hallee
холлидей hallyday
холлидэй halliday holliday
холлингсхед hollingshead
холлинс hollins
холлис hollis
холлистер hollister
холло hollo
холлс holles
холлэнд holland
холм holm holme
холмер holmer
холмс holmes
холнесс holness
холофсенер holofcener
холройд holroyd
холт holt
холтби holtby
холтер holter
холтон holton
холь hohl hol
хольгер holger
хольмбоэ holmboe
хольмквист holmqvist
хольмсен holmsen
хольмстрем holmstrom
хольст holst
хольстеин holstein
хольц holtz holz
хольцендорф holtzendorff
хольцер holzer
хольцман holtzmann holzman
хомайер homeyer
хоман homan homann khoman
хомарэ homare
хомберг homberg
хомейни khomeini
хоми homi
хомма honma homma
хомэи homei
хомякова khomiakova khomyakova
хон hohn hon
хонами honami
хонас jonas
хонго hongo
хонда honda
хондзава honzawa
хондзе honjo
хондиус hondius
хонеггер honegger
хонеккер honecker
хони honey honi
хонканен honkanen
хонко honko
хонока honoka
хоноо hono honoo
хонтхорст honthorst
хонфи honfi
хонъимбо honinbo
хооп hoop
хопвуд hopwood
хопкин hopkin
хопкинс hopkins
хопкинсон hopkinson
хопп hopp
хоппе hoppe
хоппер hopper
хопф hopf
хор hor hore khor
хорагути horaguchi
хораи horai khoarai
хоран horan
хорас horace
хорват horvath chorvath horvat khorvat
хорвиц horwitz horvitz
хорд hard
хорда jorda
хордан jordan
хорди jordi
хори hori hory
хоригомэ horigome
хоригути horiguchi
хории horii
хорикава horikawa
хорикири horikiri
хорикоси horikoshi
хоримото horimoto
хорин horin chorin
хорино horino
хориноти horinouchi horinochi
хорио horio
хорита horita
хориути horiuchi
хориэ kuwajiro
хория horia
хормусджи hormusjee
хорн horn horne hoorn hornius
хорнби hornby
хорнер horner hoerner
хорнсби hornsby
хоровиц horovitz
хорребоу horrebow
хорриган horrigan
хоррокс horrocks
хорсли horsley
хорст horst
хорти horthy
хортон horton
хорхе jorge
хорю horyu
хосака hosaka
хосе jose hosho
хосеба joseba
хоселито joselito
хосеп josep
хосефа josefa
хосефина josefina
хоси hoshi hosea
хосиба hoshiba
хосида hoshida
хосидзава hoshizawa
хосидзаки hoshizaki
хосидэ hoshide
хосии hoshii
хосикабуто hoshikabuto
хосикава hoshikawa
хосико hoshiko josico
хосими hoshimi
хосин hocine
хосина hoshina
хосинно hosshinno
хосино hoshino
хосихара hoshihara
хосицуки hoshitsuki
хосияма hoshiyama
хоскинс hoskins hoskyns
хосни hosni
хосогаи hosogai
хосода hosoda
хосои hosoi
хосокава hosokawa
хосоки hosoki
хосоми hosomi
хосоно hosono
хосоэ hosoe
хосоя hosoya
хосояма hosoyama
хосоямада hosoyamada
хосров khosro khusraw
хоссам hossam
хоссбах hossbach
хоссейн hossein hossain
хоссейни hosseini
хоссу hossu hosszu
хост hoost host
хосуи hosui
хосукэ hosuke
хосэи hosei
хосэн hosen
хосю hoshu
хот hoat hoath
хотани hotani
хотару hotaru
хотатэ hotate
хоти hauty hoti
хотин hawtin khotin
хоторн hawthorne
хотта hotta
хотц hotz
хотчкис hotchkis
хотэхама hotehama
хоу howe hou
хоубракен houbraken
хоуи hoey
хоук hawk hawke
хоукинс hawkins
хоукс hawkes hawks
хоул hole howl
хоулетт howlett
хоуллман holleman
хоум home
хоун hone haun hawn houn
хоуп hope
хоус howes
хоутри hawtrey
хоф hof
хофбауэр hofbauer
хофер hofer hoefer
хофи hofi
хофланд hofland
хофман hofmann
хофстеде hofstede
хофтон haughton hofton
хофф hoff hoffe
хоффа hoffa
хоффер hoffer
хоффмайстер hoffmeister
хоффман hoffman
хоффманн hoffmann
хоффс hoffs
хофхаймер hofhaimer hofheimer
хофштадтер hofstadter
хохлов hohlov khokhlov
хохштеттер hochstetter
хоэльгаард hoelgaard
хранич hranic
храпек chrapek
храповицкий khrapovitski khrapovitsky
хрвое hrvoje
хргович hrgovic
хребелянович hrebeljanovic
хрептович chreptavicius khreptovich
хрест chrestus
хризостом chryzostom
хриса chrysa chryssa
хрисоверг chrysoberges
христиан christiaan chrystian kristians
христианович hristijanovic khristianovich
христо christo rista
христов christov khristov
христова hristova
христодулос christodoulos
христодулу christodoulou
христопулос christopoulos
христос christos hristos
христофор christofor christophoros cristoph
христофоридис christoforidis
христофорович christophorow hristoforovic
христу christou
хрубы hruby
хрущов chrustschoff hruscov khrushchov
хуа hua
хуан juan huang
хуана juana
хуанес juanes
хуанита juanita
хуанито juanito
хуанма juanma
хуанмарти juanmarti
хуанола juanola
хуанторена juantorena
хуань huan
хуарес juarez
хуб huub
хубани jubany
хубахер hubacher
хубер huber
хубертус hubertus
хувен hoeven huwen
хувер hoover
хуг hug
худ hood
худа huda hooda houda
хузайфа hothafa hudhaifa hudhayfah
хук hook hooke huck hoek hoke huk
хукер hooker
хукс hooks hoeks
хукстра hoekstra
хул hool hoole
хулен julen
хулетт hulett
хулиан julian
хулио julio
хулисса julissa
хулуси hulusi
хульета julieta
хум hoem hum
хуммер hummer
хун hong hung hoon
хунбо hongbo
хунд hund
хундао hongdao
хунольд hunold
хунчжи hongzhi
хунчжун hongzhong
хунъянь hongyan
хуньяди hunyady
хупер hooper
хупка hupka
хурадо jurado
хурме hurme
хусейн hussein hussain husayn husein housain husain
хусейни husayni
хусни husni
хусс huss
хуссонг hussong
хусте huste
хусто justo
хут hoot
хутен hooten
хуттунен huttunen
хухтала huhtala
хуэй hui
хуяйй huyayy
хыонг huong
хьетиль kjetil
хьеу hieu
хьюард heward
хьюз hughes
хьюит hewitt
хьюитт hewett
хьюлетт hewlett
хьюм hume hulme
хьюмен human
хьюсон hewson hughson huson
хьюстон huston
хэ he
хэвер haver
хэвилленд havilland
хэвок havoc havok
хэгг hagg
хэггерти haggerty
хэгмэн hagman
хэд head
хэдден hadden
хэддок haddock
хэддон haddon
хэддрик haddrick
хэдли hadley
хэдфилд hadfield
хэзлвуд hazlewood
хэзлитт hazlitt
хэи hei
хэиго heigo
хэидзабуро heizaburo
хэидзо heizo
хэикити heikichi
хэима heima
хэисаку heisaku
хэиси heishi
хэисиро heishiro
хэисукэ heisuke
хэита heita
хэитаро heitaro
хэихати heihachi
хэй hay
хэйард heyward
хэйг haig
хэйгэн hagan
хэйес hayes
хэйз haze
хэйзел hazel
хэйи haye heii
хэйли haylie haylee
хэйнс haynes
хэйс hays heyes
хэйслип hayslip
хэйтер hayter
хэк hack
хэкетт hackett
хэкиру hekiru
хэкни hackney
хэкфорт hackforth
хэл hal hel
хэлберт halbert
хэллам hallam
хэм ham
хэмилл hamill
хэмлин hamlin
хэмми henmi hammy hemmi
хэммонд hammond
хэмпден hampden
хэмпсон hampson
хэмптон hampton
хэмпфри humphreys
хэмпшир hampshire
хэн heng
хэнбери hanbury
хэнд hand
хэнди handy
хэндс hands
хэндфилд handfield
хэндфорд handford handforth
хэнкс hanks
хэнли hanley hanly
хэнлон hanlon
хэнсон hanson
хэнтона hentona
хэнфт hanft
хэрвуд harewood
хэрмон harmon
хэррингтон harrington
хэртиган hartigan
хэскелл haskell
хэскинс haskins
хэсселл hassell
хэтти hattie hatty
хэтфилд hatfield hetfield
хэтч hatch
хэтчер hatcher
хэтэуэй hathaway
хювел heuvel
хюга hyuga
хюгель hugel
хюи huy huie
хюйб huib
хюландер hylander
хюлльмандель hullmandel
хюлст hulst
хюльсхофф hulshoff
хюльтен hulten
хюлья hulya
хюсню husnu
хюттнер huettner
хюэ hue hye
хякуро hyakuro
хякутакэ hyakutake
хямяляйнен hamalainen
цабари tsabari tzabari
цабель zabel
цай cai
цайлер zeiler
цайнер zainer
цайслер zeisler
цайссер zaisser
цаккони zacconi
цандер zander
цао cao
цапф zapf
цар car
царт czarth zart
цачева tsacheva tzatschewa
цветан cvetan tsvetan tzvetan
цветана tsvetana tzvetana
цветанов tsvetanov zvetanov
цветкович cvetkovic
цви zvi tzvi
цвик cvik
цвинчер zwintscher
цвиянович cvijanovic
цегельский cegielski
цезарио cesario
цезерний caesernius
цезонин caesoninus cesoninus
цейоний caeionius
цейтлин zeitlin cajtlin
целер celer
целий coelius caelius
целиомонтан caelimontanus celiomontano
целлер zoller
целльнер zollner
целминьш celmins
цельс celsus
цельсий celsius
цельсин celsinus
цемлинский zemlinsky
ценгер zenger
цензорин censorinus
ценкер zenker
ценнер zenner
центумал centumalus
церар cerar
цербе zerbe
цериал cerialis
церинг tshering tsering
церлетт zerlett
церович cerovic
цетег cethegus
цетнер cetner
цецилий caecilius
цецилия caecilia cecilia cecilija
цецина caecina cecina
цзань zan
цзе jie
цзи ji
цзин jing
цзыци ziqi
цзычжэнь zizhen
цзэн zeng
цзя jia
цзян jiang
цзянь jian
цзяньминь jianmin
цзяо jiao
ци qi tzi
цибис cibis cybis
цибульский cybulski
цивика civica
циглер ziegler czigler
циллер ziller
цилли cilli cilly
цильке zielcke zielke
цильний cilnius
циммерман zimmermann tsimmerman
цимсен ziemssen
цимэй qimei
цин qing
цинк cink cynk tsink
цинлинь qinglin
цинна cinna
циннер zinner czinner
цинциннат cincinnatus cincinato
цинцюань qingquan
цинь qin
цион cyon
ципора tzipora tziporah
циприан cyprian kiprijonas
циховский cichowski
цицеро cicero
цишэн qisheng
цобельтиц zobeltitz
цолак tsolak tzolag
цоллер zoller
цоллерн zollern
цопф zopf zopff
цорн zorn
црвенковский crvenkovski
цу zu
цубер zuber
цубогути tsuboguchi
цубокава tsubokawa
цуботи tsubouchi
цугава tsugawa
цугару tsuguakira tsuguyasu
цугихико tsugihiko
цугумити tsugumichi
цугухиро tsuguhiro
цудзаки tsuzaki
цудзи tsuji
цудзии tsujii
цудзимото tsujimoto
цудзимура tsujimura
цудзинака tsujinaka
цудзита tsujita
цудзихара tsujihara
цудзуми tsuzumi
цуеси tsuyoshi
цуй cui tsui
цукагоси tsukagoshi
цукадзаки tsukazaki
цукакоси tsukakoshi
цуканова tcukanova tsukanova
цукахара tsukahara
цукер zucker
цукеркандль zuckerkandl
цукерман zukerman cukierman tsukerman zuckermann
цукисима tsukishima
цукисиро tsukishiro
цукихара tsukihara
цуккаро zuccari
цукуси tsukushi
цумпт zumpt
цун cong
цунаеси tsunayoshi
цунакава tsunakawa
цунасима tsunashima
цундель zundel
цунэдзо tsunezo
цунэеси tsuneyoshi
цунэиси tsuneishi
цунэити tsuneichi
цунэкава tsunekawa
цунэкадзу tsunekazu
цунэтоси tsunetoshi
цунэхару tsuneharu
цунэхико tsunehiko
цунэхира tsunehira
цунэхиро tsunehiro
цунэхиса tsunehisa
цур tzur
цурри curri
цуруе tsuruyo
цусима tsushima
цутида tsuchida
цутимото tsuchimoto
цутимура tsuchimura
цутитаро tsuchitaro
цутихаси tsuchihashi
цутия tsuchiya
цуто tsuto tsutou
цуха tsuha
цуюгути tsuyuguchi
цуюдзаки tsuyuzaki
цы ci
цю qiu
цюань quan
цюй qu
цюнь qun
цян qiang
цянь qian
цяньчжи qianzhi
чаба csaba
чабалала tshabalala
чабб chubb
чаббак chubbuck
чабби chubby
чабра chabra chhabra
чаваррия chavarria
чавдар cavdar chavdar
чавла chawla
чагатай cagatay
чагла cagla
чаглар caglar
чагыран cagiran
чад chad chud
чайка chaika
чайкен chaiken
чайкин chaikin chaykin
чайковский tchaikovsky tchaikowsky
чайлд child childe
чайлдз childs
чайлдресс childress
чайлз chiles
чайтанья caitanya chaitanya
чак chuck chack csak tchak
чаки csaky chucky
чакмак cakmak
чакон chacon
чакраборти chakraborty
чакраворти chakravorty
чаксте cakste
чакыр cakir
чалык calik
чамбер chamber chambre
чан tran
чанг tschang
чандар candar
чандрасекар chandrasekhar
чанлэ changle
чансин changxing
чанчунь changchun
чапек capek
чаплин chaplin tschaplin
чаппи chappey
чапский czapski
чарли charlie
чарлсон charleson
чарльзуорт charlesworth
чарнас carnas charnas
чарни charney
чарторыйская czartoryska
чарторыйский czartoryski
часка ciasca csaszka
чато chato tchato
чаттерджи chatterjee chatterji
чатчай chatchai
чаудхари chaudhary choudhary
чед chade ched
чедвик chadwick
чезаре cesare
чейз chase
чейн cheyne
чейни chaney cheney cheyney
чейси chasey chayse
чейфи chafee
чека checa
чеккано ceccano
чеккарелли ceccarelli
чеккерини ceccherini
чеккони cecconi
чела chela chelah
челаковский celakovsky
челано celano
челант celant
челеби celebi
челентано celentano
челик celik
челси chelsea chelcie chellsie chelsi chelsy
чельгрен kjellgren kallgren
чельстрем kallstrom karlstrom
чемберлен chamberlain
чемберлин chamberlin
чемпион champion
ченджераи chenjerai
ченек cenek
ченто cento
чентурионе centurione
чербара cerbara
червенка cervenka
черви cervi
черкасский cherkassky tscherkassky
чермак cermak csermak czermak
черни cserny
черник cernik chernick tschernik
черников tschernikow
чернозубов cernozubov tchernozubov
чернушенко charnushenka chernushenko
черны cerny
черный chorny
чернышев chernyshev cernysev chernyshyov tchernyshev tschernyschow
чернышева chernishova
чернышова chernyshova tschernyschowa
черняк czerniak
черри cherry
черрути cerruti
черуйот cheruiyot
черулли cerulli
чес chas ches
чеслав czeslaw ceslavs
чесловас ceslovas
чеснаускис cesnauskis
чесни chesney
чеспедес cespedes
честейн chastain
чести cesti chesty
честмир cestmir
честнат chestnut
чет chet tschet
четвертинский cetvertinskij
четвинд chetwynd
четин cetin
четинкая cetinkaya
четкович cetkovic
четри chetry chhetri
чжан zhang
чжао zhao
чжи zhi
чжиминь zhimin
чжихуань zhihuan
чжиюань zhiyuan
чжоу zhou
чжугэ zhuge
чжун zhong
чжэн zheng
чжэньдун zhendong
чжэньюй zhenyu
чи chi chiu chih chye
чивер cheever
чик chick chic cheek csik
чикко chicco
чикколелла ciccolella
чикконе ciccone
чико chico
чиконьяни cicognani
чикс cheeks
чиматти cimatti
чимен cimen
чимера chimera cimera
чимино cimino
чинголани cingolani
чини cheaney chiney
чинланд chinlund
чиннери chinnery
чинчилья chinchilla
чип chip chipper
чипеш csipes
чиполла cipolla
чипперфилд chipperfield
чиприан ciprian
чиприани cipriani
чиприано cipriano
чирилло cirillo chirillo
чиркович cirkovic
чиро ciro
чита cheetah chita
читвуд cheetwood chitwood
чиф chief
чифли chifley
чич cheech
чобан coban
чобану ciobanu
чок chalk chock csok
чокорда tjokorda
чокроаминото tjokroaminoto
чокьи chokyi choekyi
чолак colak
чолакович colakovic
чон chon chuon
чонка csonka cionca
чопп tschopp
чоу chow chou
чоудхри chaudhry chowdhry
чоут choate
чу chu chew choo
чуан chuang
чубрилович cubrilovic
чунг cheung chung
чуньсянь chunxian
чут chute
чуэка chueca
чхай chhay
чэмберс chambers
чэн cheng
чэндос chandos
чэнс chance
чэппл chapple
шаабан chaabane shaaban
шааби chaabi shaabi
шаак schaack
шааке schaake
шааль schaal
шаан shaan shahan
шааф schaaf
шабан shaban saban
шабане chabanais
шабани sabani shabani
шабанн chabannes
шабанон chabanon
шабер chabert
шаблинский sablinski shablinsky
шабо chabot
шабрие chabrier
шаброль chabrol
шаванн chavanne chavannes
шагас chagas
шаген shahen
шагрин chagrin
шаде schade
шади shadi sadi shadhi shady
шадия shadia
шадли chadli
шадов schadow
шадрак chadrac shadrack
шазаль chazal
шай shai shy
шайбани shaibani shaybani
шайбе scheibe
шайдер scheider
шайенн cheyenne
шайер shyer schayer
шайке shaike
шайла shyla
шайлендра shailendra
шаймпфлюг scheimpflug scheinpflugova
шайн shine schine shajn
шайнер shiner
шайр shire
шак sjaak shuck sac
шакар sakar shakar
шакер chaker shaker
шакил shaquille shaquell
шакти shakti sakthi
шакур shakur abushagur shakoor
шалит shalit schalit
шалл shull
шаллер schaller
шалль schall challe shall
шалом shalom schalom
шалон chalon
шалонж chalonge
шалопен chalopin
шальк schalk schalck
шамбрен chambrun
шамиль shamil samil
шамим shameem shamim
шаммартен chammartin
шамони schamoni
шампейн champagne
шампо champaud champeaux
шамс shams chams
шамсуддин shamsuddin shamsuddeen syamsuddin
шамун chamoun shamun
шамурадов samyradow
шан shang
шанак chanac
шандор sandor shandor
шанель chanel chanelle shanelle
шани shani chanee chany
шанис shanice
шансель chancel
шанта shanta santa
шанталь chantal
шантель chantelle santel shantel
шанти shanti shauntay
шанц schanz schantz
шанце schanze
шаньон chagnon
шанявский szaniawski
шапер schaper
шапиро shapiro schapiro
шаповалов shapovalov schapowalow
шапошников schaposchnikow shaposhnikov
шапюи chapuis
шаравэ charavay
шарби charbit charby
шарбонно charbonneau
шардин chardine schardin
шарир sharir sjahrir
шарифов sarifov
шарич saric
шарка sarka
шарки sharkey
шарлемань charlemagne
шарлемон charlemont
шарли charlia sharlee
шарлин charlene charline charlaine sharleen sharlene
шарлотта charlotte
шарма sharma sarma
шармин sharmeen sharmin
шарни charny sharni
шаро szaro
шароши sarosi sarosy
шарп sharp sharpe
шаррер scharrer
шаррон charron sharron
шаррье charrier
шартау schartau
шарунас sarunas
шарф scharf
шарфенберг scharfenberg
шарчевич sarcevic
шассерио chasseriau
шастри shastri sastry
шатер schachter
шатильон chatillon
шатобриан chateaubriand chateaubriant
шаттак shattuck
шаттлуорт shuttleworth
шауб schaub
шауки chaouki shauki shawqi
шаум schaum
шаус schaus
шауэр schauer
шауэрс showers
шафак safak
шафер shafer szafer
шафи shafi shafia shafie
шафик shafiq shafik
шафир shaffir szafir
шафран safran szafran
шафранец szafraniec
шафранкова safrankova
шафф schaff
шафферер schafferer
шаффнер schaffner
шаффрат schaffrath
шах shah sah
шахак shahak
шахам shaham
шаханга shahanga
шаханшах shahanshah
шахар shahar
шахбаз shahbaz
шахи shahi
шахид shaheed
шахиди shahidi
шахин sahin chahine shaheen shahin schahin
шахнер schachner
шаховской sahovskoj sjahhovskoj
шахрани shahrani
шахт schacht
швабе schwabe svabe
швайгер schweigger svajger
швайкерт schweickert schweikert
швайнштайгер schweinsteiger
швайцер schwaetzer
швальм schwalm
шван schwan schwahn
шварц schwartz schwarz shvarts swartz svarcs szwarc
шварцберг schwartzberg schwarzberg
шварце szwarce
шварценберг schwarzenberg schwartzenberg
шварценеггер schwarzenegger
шварценштейн schwarzenstein
шварцкопф schwarzkopf
шварцман schwartzman schwarzmann schwartzmann
шварцхаупт schwarzhaupt
шварцшильд schwarzschild
швебель schwebel
швеглер schwegler
шведлер schwedler
швейг schweig
швейцер schweitzer
шверин schwerin
шверк schwerk
швета shweta
швиммер schwimmer
швиндт schwindt
швир schwier
швырев shvyryov svorjov
шебат shoebat shuaibat
шеберг sjoberg sheberg
шебнем sebnem
шевалле chevallet chevalley
шевалье chevalier
шеве scheve
шевийяр chevillard
шевре chevret chevrette
шевцова shevtsova shvetsova
шевчик sevcik
шегрен sjogren
шедид chedid
шедин schedeen sjodin
шедлер schadler
шееле scheele
шеер scheer
шеир saire
шей sha
шейбель scheibel
шейбер seiber shaber
шейверс shavers
шейдт scheidt
шейес schayes
шейк shaik shake
шейл shale sheil
шейла sheilah shayla sheilla
шейн schein shein
шейнберг sheinberg shainberg
шейру cheyrou
шейфер schafer
шейх sheikh cheikh sheik shaikh
шейхзаде shayxzoda sheikhzadeh
шейху cheikhou
шек scheck sheck shek
шеклтон shackleton
шекман schekman shakman
шекспир shakespear
шелах shelah
шелби shelby shelbie
шелер scheler
шелл schell shell
шелле schelle
шелленберг schellenberg
шеллендорф schellendorff schellendorf
шеллер scheller
шелли shelly
шеллинг schelling
шеллхардт schellhardt
шеллхасе schellhase
шелтон shelton chelton
шельд skiold skold
шеман chemin sjoman
шемрок shamrock
шен schon sen
шенайх schoenaich
шеналь chenal
шенберг schoenberg schanberg schenberg schjonberg shoenberg
шенборн schonborn schoenborn
шенгели shengeli shengueli
шене schone
шенеман schonemann
шенер sener
шенинг schoning
шенк schenk schenck
шенкель schenkel
шенкер schenker
шенккан schenkkan
шенкл shankle
шенкман schenkman shankman shenkman
шенн schenn
шенфельд schonfeld
шенфельдер schonfelder schoenfelder
шенхерр schonherr
шеншин sensin shenshin
шенье chenier
шеню chenu
шепард shepard shephard
шепп schopp shepp
шепс szeps schops
шептицкий szeptycki sheptytsky
шепф schoepff schopf
шер sher cher schehr scher
шербюлье cherbuliez
шервуд sherwood
шерг schorg
шереметев sheremetev seremetev
шерер scharer scherer scheurer
шереф seref
шери cheri sheri cherie schary shary sherie
шерика shericka
шерил cheryl sheryl sherrill
шерилин sherilyn
шерин cherin cherine sherin sherine
шеринг schering szeryng
шериф sherif serif sheriff cherif sherip
шерлок sherlock
шермарк sharmarke shermarke
шеро chereau
шерон cheron sherone
шерр scherr sherr
шеррер scherrer
шерри sherry sherri scherri
шерсон scherson
шерфиг scherfig
шестич sestic
шестранд sjostrand
шестрем sjostrom
шетле schoettle
шеттель schettel schottel
шетти shetty
шефер schafer shefer schefer
шефф scheff
шеффер schaeffer schaffer schoeffer sheffer schoffer
шеффилд sheffield
шеффлер scheffler
шехзаде sehzade
шехри shehri
шехтер schaechter sechter szechter
шехтман shachtman shechtman
шеху shehu
шечтер schechter
шешель seselj
ши shi shih shee
шибер schieber
шиваджи shivaji sivaji
шивэнь shiwen
шигль schiegl
шидер schieder
шиди sheedy
шидловецкий szydlowiecki
шидловский szydlowski
шик sik schic shiek shik
шиканедер schikaneder
шикель schickel sikel
шиклер schickler shikler
шиклош siklos
шила sheila sheela
шилдкраут schildkraut
шилдс shields
шилз shiels shils
шилла scilla shilla
шиллинг schilling shilling
шило shilo shiloh
шильд schild
шильдт schildt
шиман schiemann
шимановский szymanowski
шимич simic
шимковяк szymkowiak
шимкус simkus shimkus
шиммель schimmel
шимон szymon shimon simon
шимпер schimper
шимун shimoun shimun simun
шимунек simunek
шин sheen scheen shean sheane
шина sheena cheena
шинаси sinasi
шиндлер schindler shindler szyndler
шинед sinead
шинкович sinkovics sinkovits
шинни shinnie
шинц schinz
шинь sinh
шипански schipanski
шипер chipeur schiper
шипионе scipione
шиппер schipper
шипперс schippers
шир schir schier sheer shere
ширак chirac
ширах schirach
ширер shearer scheerer
шири sheree shiri
ширин shirin sirin shireen
ширмер schirmer
широкий shiroky siroky
шифф schiff shiff
шиффер schiffer
шиффман schiffman
шиффрин schiffrin shiffrin
шихаб shihab
шихи chihi sheehy
шицс sics
шичан shichang
шичэн shicheng
шиш chiche shish
шишич sisic
шишкин shishkin schischkin siskin siskins
шишковский szyszkowski
шиэн sheehan
шиян sijan
шкантар skantar
шкода skoda
шкорич skoric
шлабрендорф schlabrendorf schlabrendorff
шлагер schlager
шлафли schlafly
шлегель schlegel schlogel
шлегль schlogl
шлезингер schlesinger schlosinger slezinger
шлейниц schleinitz
шлейфер schleifer shleifer
шлейхер schleicher
шлек schleck
шлеммер schlemmer
шлехтер schlachter schlechter
шлецер schlozer
шливанчанин sljivancanin
шливич sljivic
шлик schlick
шликас slikas
шлим schlim
шлиман schliemann
шлинк schlink
шлихтер schlichter
шлихтинг schlichting
шлосс schloss
шлоссберг schlossberg
шлоссер schlosser
шлутер schluter
шлюмберже schlumberger
шлютер schluter
шмайссер schmeisser
шмаль schmal schmahl szmal
шмальц schmaltz schmalz
шмац schmatz
шмелинг schmaeling schmeling
шмельцер schmelzer
шмид smid schmied shmid
шмидель schmidel schmiedel
шмидер schmieder
шмидингер schmidinger
шмидлова schmiedlova
шмидт schmidt
шмир schmier
шмитс smits
шмитт schmitt
шмитц schmitz
шмркович smrkovic
шмук schmuck shmuk
шмундт schmundt
шмутцер schmutzer
шнабель schnabel
шнайдер schneider shnaider sznajder
шнайер schneier schnier
шнаппер schnapper
шнеерсон schneersohn schneerson
шнеллер schneller
шнель schnell
шнидер schnyder schnider
шницер schnitzer
шницлер schnitzler
шобер schober
шовель chauvel
шовен chauvin
шово chauveau chauvaud
шоде chaude chaudet
шойбле schauble
шойер scheuer
шойман scheumann
шокат shawkat shokat
шокли shockley
шолем scholem sholem szolem
шольц scholz scholtz
шольце scholze
шоме chomet shome
шометт chaumette chomette
шомодьи somogyi
шомпре chompre
шон sean shawn schon
шона shauna shawna shona seana shaunae
шонерт szonert
шонесси shaughnessy
шонфелд schoenfeld
шоош soos
шопен chopin
шопенгауэр schopenhauer
шоппе schoppe
шор shore schor
шорай soray
шори schori shorey shory
шорм sorm
шорн schorn
шорр schorr
шорт short shortt
шорти shorty
шоссон chausson
шостак shostak szostak
шотт schott
шоттки schottky
шоу shaw shou
шоукросс shawcross
шоумэйкер shoemaker
шоун shawne shone
шоуни shawnee
шохрат shohrat sohrat
шохре shohreh
шошкич soskic
шпайдель speidel
шпак szpak
шпанн spann
шпанут spanuth
шпата spata shpata
шпачек spacek
шпеер speer
шпейер speyer speier
шперль spoerl sperl
шпет spath speth
шпидла spidla
шпиндлер spindler
шпис spiess spiehs
шпитта spitta
шпицнер spitzner
шпрем sprem
шпремберг spremberg
шпренгель sprengel
шпренгер sprenger
шпрунер spruner
шрадер schrader
шраер shrayer shrira
шрайбер schreiber
шрайвер shriver schriver
шрам schram
шрамек sramek szramek
шранц schranz
шраттенхольц schrattenholz
шредер schroder schroeder schraeder
шреер schroer
шрейдер schreider srejder
шретер schroter schroeter szreter
шри sri
шривастава srivastava shrivastava
шриер schrier
шримпф schrimpf srimpf
шрот schroth
шротт schrott
штаде stade
штадлер stadler
штадлобер stadlober
штайнбах steinbach
штайнбергер steinberger stajnberger
штайнер stainer stajner
штайнке steinke
штайнхофф steinhoff
штайнхубер steinhuber
шталь stahl
штамбергер stammberger
штангассингер stangassinger
штанге stange
штангль stangl
штарк starck
штаудингер staudinger
штаудте staudte
штауфер stauffer
штауффенберг stauffenberg
штебер stober
штегеман staegemann
штегеманн stegemann
штеген stegen
штегер steger stoger
штейн steyn
штейнхардт steinhardt
штек steck stock
штекель stockel steckel stekel
штекли stockli
штеле stehle staehle
штембергер stemberger
штемпель stempel
штенцель stenzel
штепан stepan
штепанек stepanek
штепанка stepanka
штеппес steppes
штер stohr stor
штерба sterba
штерк stark stoerk storck
штерн stern shtern
штернберг sternberg
штернфельд sternfeld
штетина stetina
штеттер stetter
штефан stefan
штефанеску stefanescu
штефаник stefanik
штеффен steffen
штеффи steffi
штехер stecher
штибер stieber
штиглиц stieglitz stiglic
штиль stiehl stiel stihl
штимац stimac
штирум stirum
штиф shtif stief stieff
штих stich
штойбен steuben
штокхаузен stockhausen
штольц stolz stoltz
штольце stolze stoltze
штомпка sztompka
штомпс stomps
шторк storck shtork
штос stoos stoss
штоффель stoffel
штоц stotz
штрайт streit
штрайх streich
штрак strack
штраль strahl
штрассер strasser
штрауб straub
штраубе straube
штраус strauss straus
штраух strauch
штреземан stresemann
штрек strock
штрекер strecker
штрелец streletz
штрелов strelow
штригель strigel
штрикер stricker
штриттматтер strittmatter
штробль strobl
штромейер stromeyer
штрук struck
штудер studer
штукенберг stuckenberg
штумпф stumpf stumpff
штур stuhr
штуц stoutz stutz
штюкельберг stuckelberg stueckelberg
штюрмер sturmer
штястны stastny
шу shu shue schou
шуай shuai
шуайб shuaib shuayb
шуан shuang
шуба schuba shuba suba
шубарт schubart
шуберт schubert schuberth subert shubert szubert
шугар sugar
шуйский shuisky chouiski
шук schuck shuk
шукер shuker suker
шуламит shulamit shulamith
шуле sule schule
шулек sulek schulek
шуленбург schulenburg
шулер schuler suler
шулл schull
шуллер schueller schuller
шульберг schulberg
шульгоф schulhoff
шульдт schuldt
шульман shulman schulman
шульт schult
шультес schultes
шультинг schulting
шультхесс schulthess
шульц schultz schulz szulc shults shultz sulcs
шульце schultze
шум shum shuma shumu
шуман schumann schuman shuman schuhmann
шумахер schumacher
шумейкер schoomaker schumaker
шуми shumi sumi
шумлянский shumliansky
шумм schumm
шуппан schuppan
шур schur shure shur
шустер schuster shuster
шустерман shusterman szusterman
шутте schutte
шуур schuur
шухардт schuchardt schuchhardt
шушаник shushanik shoushanik
шушинский shushinski
шчепович scepovic
шьяппа schiappa
шэдболт shadbolt
шэй shay shaye
шэйн shane shayne schain
шэллкросс shallcross
шэн sheng
шэнли shanley schanley shengli
шэннан shannan
шэнэхэн shanahan
шэрон sharon sharone
шэррок sharrock
шюке chuquet
шюкрю sukru
шюлер schuler
шюнеман schunemann
шюрер schurer
шютте skytte
шютце schutze schuetze
щепаньский szczepanski
щепкин schepkin xepkin
щербан serban
щербатов chtcherbatov scerbatov
щукин shchukin shukin
ырмак irmak
ышик isik
эбаси ebashi
эбби abby abbi
эбботт abbott
эбер heber eber aber
эберг oberg
эберкромби abercromby
эберле eberle heberle
эберлейн eberlein
эберсон eberson heberson
эберт ebert eberth
эберти eberty
эберхард eberhard
эби eby ebi aeby
эбигейл abigail
эбисава ebisawa
эбихара ebihara
эбнер ebner abner
эбни abney
эбони ebonie ebouaney
эбуций aebutius
эва eva eve
эвальд ewald evald evalds
эварист evariste evaristus
эваристо evaristo evaristos
эварт ewart
эвелин evelyn evelyne evelin
эвен even eban hevin
эвери every avary
эверингем everingham
эверс evers ewers
эвертон ewerton everton
эверхарт everhart
эвжен evzen
эвин evin euin ewin
эвклид euclid eucleidas
эвнер avner
эвре evreux
эга aega ega
эгберт egbert egbertus
эгглстон eggleston
эггхард egghard
эгидий aegidius
эгидиюс egidijus
эгнаций egnatius
эгон egon hoegen
эгоси egoshi
эгрим ogrim
эгути eguchi
эд ed eudes
эдагава edagawa
эдвард edward edvard
эдвин edwin edvin edvins edwyn
эдвина edwina
эдгар edgard
эдгардо edgardo hedgardo
эддерли adderley
эдди eddie eddy addy addie
эддис addis
эдегор odegaard
эдейр adair
эдель edel eidel
эдельман edelman edelmann
эдельштейн edelstein
эден eden eeden
эдесий aedesius
эджевит ecevit
эджи ajee
эджидио egidio
эджисто egisto
эджуорт edgeworth
эдзаки ezaki
эдзоэ ezoe
эдзурэ ezure
эди edie edi
эдиксон edicson edixon
эдисон edeson edison
эдит edith edit
эдита edyta edita
эдкинс adkins
эдкок adcock
эдм edme
эдме edme edmee
эдмон edmond edmon
эдмонда edmonda edmonde
эдн orn
эдни edney
эдо edo eudo
эдогава edogawa
эдрианн adrianne
эдстрем edstrom
эдуард eduard edouard eduards
эжени eugenie
эзекиль ezekiel hezekiel
эзенбек esenbeck
эзер oeser ezer
эзинва ezinwa
эзоп aesop
эзрович ezrovitch
эй ei
эйвери avery
эйвин eivind oyvin
эйвинн eyvind ojvind
эйвис avis
эйглер eigler
эйго eigo
эйгоро eigoro
эйд eid eyde
эйдан aidan aedain
эйде eide
эйден aiden eijden
эйдзабуро eizaburo
эйдзи eiji
эйдзиро eijiro
эйдзо eizo
эйди aidy eydie
эйдсвольд eidsvold
эйзелен eiselen
эйзен eisen
эйзенлор eisenlohr
эйзенхауэр eisenhower
эйзенштейн eisenstein
эйити eiichi
эйитиро eiichiro
эйк eyck eick eijk eik
эйка eika
эйкен aiken eucken eyken
эйки eiki
эйкин aikin
эйкман aickman eijkman
эйко eiko eikoh
эйкройд aykroyd
эйкэн eiken
эйла eila
эйлат eilat
эйлвин aylwin
эйленберг eilenberg
эйлер eiler eyler
эйлерс eilers
эйлерт eilert eylert
эйли ailee ailey eili eily
эйлин eileen aileen ilean
эйлсворт aylesworth
эйлуорд aylward
эйльхард eilhard
эймар eimear eymard
эймацу eimatsu
эйми aimee eimi
эймс aames
эймэи eimei
эйнар einar ejnar eynard
эйнарс einars
эйнауди einaudi
эйнзидель einsiedel
эйнли ainley
эйно eino
эйносукэ einosuke
эйнсли ainsley ainslie aynsley
эйнсуорт ainsworth
эйнхорн einhorn
эйо ayo eio
эйприл april
эйр ayre air
эйраку eiraki eiraku
эйрд aird
эйре eiryo
эйри eiri airey
эйрик eirik
эйро eiro
эйрс ayres
эйс eijs eis
эйсабуро eisaburo
эйсагирре eizaguirre eyzaguirre
эйсаку eisaku
эйсе eisho
эйси eishi
эйсин eishin
эйсиро eishiro
эйслер eisler eysler
эйсменди eizmendi
эйснер eisner aisner
эйстейн oystein eysteinn eystein
эйстейнссон eysteinsson
эйсукэ eisuke
эйсэи eisei
эйта eita
эйтан eitan eytan
эйтаро eitaro
эйто eito
эйтоку eitoku
эйтор heitor
эйтс ates aytes eights
эйтэцу eitetsu
эйфу eifu
эйхберг eichberg
эйхгорн eichhorn
эйхлер eichler
эйхо eiho
эйя eiya
эк ek eck
экард eckard
экблад ekblad eckblad
эквалль ekwall
экворд equord
экдаль ekdahl ekdal
экдиций ecdicius
экебюхольм ekebyholm
экер acker eker
экерман ackerman
экерсли eckersley
экерт ecker ekert
экинджи ekinci
эккарт eckart
эккерсберг eckersberg
эккехард ekkehard eckehard
эккинг hekking
экклс eccles
экклстон eccleston
экланд ackland
эклунд eklund ecklund eklundh
эко eko eco
эксли exley oechsli
экспосито exposito
экфорд eckford
экхард eckhard
экхардт eckhardt
экхарт eckhart
экхаус eckhaus eckhouse
экхолс echols
экхоут eeckhout
экхофф eckhoff
экштейн eckstein
эла ela elah
элайджа elijah
элби albie
элви alvy elvi
элвин alvin elvin elwin
элвис elvis elwes elvijs
элвия elvia
элвуд elwood
элгуджа elguja
элдер elder helder
элджер alger elger
элджин elgin
элдон eldon heldon
элдред ealdred eldred
элдридж aldridge eldridge eldredge aldredge
элейна alaina
электра electra elektra
элен helene eliane ehlen elaine elien
элеонора eleonora eleonore
элер oehler ohler
элерс ehlers
элерт ehlert elert ahlert
элефтериос eleftherios
элзи elzey elzy
эли eli elie
элиан aelianus
элиаш elias eliasz
элиз elise elyse
элиза elisa eliza
элизабет elizabeth elisabeth elisabet
элизабетта elisabetta
элизеу eliseu
элин elin alyn elyn elyne
элинор eleanor elinor
элиодоро heliodoro
элиот eliot elyot
элис alice elis alise eilis ellice
элисага elizaga
элисар eliashar elissar
элисенда elisenda helisente
элисео eliseo elysio
элисон alison alyson alisan
элисса elissa elyssa
элиу elihu
элиша elisha alycia
элия aelia
элияху eliyahu
элкотт alcott
эллен ellen aellen ellyn
элли elly elli ally
эллиль enlil
эллин allyn ellin
эллинрата ellinrat
эллис ellis allis elis
эллисон allison allyson allisyn ellyson
элмор elmore
элоди elodie
элоиза eloise
элойса eloisa
элорса elorza
элосеги elosegi elosegui
элси elsie elsey
элспет elspeth elspet
элуа eloi
элунд ohlund
элфик elphick elfick
элфорд alford elford
элханан elhanan
эль el elle ehle
эльвира elvira elvire
эльгера helguera
эльжбета elzbieta alzbeta
эльза else
эльзен ellsen elsen
эльм elm elme
эльслер elssler
эльснер elsner oelssner
эльфи elfi elfie
эльфинстон elphinstone
эльчи elci
эльюнусси elyounoussi
эльяким elyakim eliakim eliaquim
эм ehm em
эман emane ohman
эмар aimard emar
эмбер amber
эмблер ambler
эмбри embry
эме aimee ayme
эмели emeli emelie
эмер emer ehmer
эмери emery aimerie
эмерик aymeric emerik emeryk
эмеч emec
эмеше emese
эми amy emi emie emy
эмиел amiel
эмили emily emilie emili emileigh
эмилиан aemilianus emilian
эмилий aemilius aimilios amilius emilius
эмилия emilia aemilia emilija
эмиль emil emile eemil
эмильяна emiliana
эмир emir emyr
эмис amis amies
эмке ehmke emcke
эмли amlee emly
эммануил emmanouil emmanuil emmanouel emmanoyuil
эммануилович emmanuilovich emanuilovic emmanoeilovitsj
эммануэль emmanuel emmanuelle emmanual
эммерих emmerich
эмми emmy emmi
эммингхаус emminghaus
эмон emon hemon emond
эмори emori emory amory
эмотт amott
эмран emraan emran
эмрис emrys
эн en ehn eine
энвер enver anwar
энг eng ang
энгдаль engdahl
энге engyo enge
энгель engel engell
энгельбрехт engelbrecht
энгельгардт engelhardt
энгер enger jenger
энгита enguita
энгквист engqvist
энглиш englisch englis
энгль engle engl
энгус angus
энгуса oengusa
энда enda ennae
эндай endai ennai
эндель endel endell
энджелл angell
энджерс angers
энджи angie ng
энди andy andi
эндрюс andrews andrewes
эней aeneas
энес enes ehnes
энеску enescu
эниан ainian
энистон aniston
энкарнасьон encarnacion
энквист enquist enqvist
энке encke enke
энкити enkichi
энкуэнтра encuentra
энн anne ann enn
энне aenne
эннекен hennequin
энни annie enni
эннсли annesley
эннэйбл annable
эномай oenomaus
энох enoch
энрайт enright
энрик enric
энрика enrica henrike
энрике enrique henrique
энрикес enriquez henriquez enriques
энрикеш henriques
энрико enrico enriko henrico
энсе ensho
энсел ansel
энсина encina
энсли ansley
энслин ensslin
энсон anson
энстрем enstrom
энтони anthony antony
энтрим antrim
энтробус antrobus
энфилд enfield
энцо enzo
эньян aignan
эохайд eochaid
эпаминондас epameinondas epaminondas
эпиктет epictetus epiktetos
эппенштайн eppenstein
эпперсон epperson apperson
эпплбаум applebaum appelbaum
эпплби appleby
эпплгейт applegate
эпплтон appleton
эпштейн epstein
эр er eurus
эрани arani euranie
эрар erard
эрас heras
эрасо eraso erazo
эрбен erben herbin
эрбштейн erbstein
эрвас hervas
эрве herve
эрвен erven hervin
эрвин erwin ervin earvin ervins
эрвье hervieu ervier
эргашев ergashev irgashev
эргюн ergun
эрдеи erdei erdey
эрдеш erdos
эрджан ercan
эрдинч erdinc
эрдман erdmann erdman
эрдмансдорф erdmannsdorff
эредия heredia
эрен eren ehren erjon
эренберг ehrenberg
эренфрид ehrenfried
эрет ehret
эржебет erzsebet
эри eri airy oehri
эриберто heriberto
эрик erik eric erick eriq
эрика erika erica erykah
эрикава erikawa
эрико eriko erico
эриксен eriksen erichsen ericksen
эриксон erickson ericson erikson erixon eareckson
эрикссон eriksson ericsson ericksson
эрин erin ehrin
эрисланди erislandy
эрих erich
эрич eric
эркарт urquhart
эркулес hercules
эркюль hercule
эрл earl earle
эрлер erler ehrler
эрли earley herly
эрлих ehrlich erlich erlih
эрлихсхаузен erlichshausen
эрман erman ehrmann
эрмелинда ermelinda ermelinde
эрменеджильдо ermenegildo
эрменехильдо hermenegildo
эрминия herminia erminia
эрмитаж armitage
эрмосилья hermosilla
эрмосо hermoso
эрнандес hernandez
эрнандис hernandis
эрнандо hernando
эрнани hernani
эрнанс hernanz
эрне erno erne
эрнест ernest ernests
эрни ernie erni earnie erney
эрншоу earnshaw
эрран herran
эррандо herrando
эрранс herranz
эррера herrera errera
эррерос herreros
эррол errol erroll
эрсан ersan hersent
эрсдэйл arsdale
эрскин erskine erskin
эрта eartha ertha
эрталь erthal
эртегюн ertegun
эрхан erhan
эрхард erhard
эрхардт erhardt ehrhardt
эрхарт ehrhart erhart
эрчетин ercetin
эсайас esaias
эсаси esashi
эсе esho ese esze
эсекьель ezequiel
эсита eshita
эскалада escalada
эскаланте escalante
эскандон escandon
эскансьяно escanciano
эсканьо escano
эскарио escario
эскартин escartin
эсквилин esquilinus
эскивель esquivel
эскин askin eskin
эско esko esco
эскобар escobar
эскобедо escobedo
эскода escoda
эсколано escolano
эсколар escolar
эскофье escoffier
эскрибано escribano
эскрива escriva
эскриче escriche
эскудеро escudero
эскурру escourrou
эскюде escude
эсме esme esmee
эсмехан esmehan
эснер asner
эспарса esparza
эсперанс esperance
эсперанса esperanza
эспи espi espy
эспин espin aspin
эспиноса espinosa espinoza espinoso
эспозито esposito
эспри esprit
эссар essarts
эссекс essex
эсси essi essie essy
эстанге estanguet
эсташ eustache
эстберг ostberg
эстбю ostby
эсте estee
эстевес estevez esteves
эстель estelle
эстен osten oesten
эстенсен ostensen
эстенстад ostenstad estenstad
эстер eszter
эстерхаз eszterhas
эстерхази esterhazy
эстефания estefania
эстигаррибия estigarribia
эстин astin
эстли astley
эстрейхер estreicher
эступиньян estupinan
эсхин aeschines
этвелл atwell
этвеш eotvos
этвуд atwood
этелинг aetheling atheling
этель ethel etil
этельберт ethelbert aethelberht
этельрик aethelric
этеридж etheridge
этерингтон etherington
этерскел eterscel
этидзэн echizen
этидзэнъя echizenya
этингер etinger oetinger
эткинсон atkinson
этридж ethridge
эттвуд attwood
этти etti etty
эттинген oettingen doettingen
эттингер ettinger oettinger
эттю etchu
этчеверри etcheverry
этьен etienne estienne
эугениуш eugeniusz
эугениюс eugenijus
эуженио eugenio
эужениу eugenio
эузебиуш euzebiusz
эукланн aukland
эулохио eulogio
эунли aunli
эурику eurico
эусебио eusebio eusebiu
эустакио eustaquio eustachio
эустбе austbo
эухенио eugenio
эфендиев afandiyev efendiev efendijev
эфраим ephraim
эфрусси ephrussi
эффенди effendy
эхара ehara
эхдуиш ehtuish
эхеа egea
эхерн ahearn ahearne
эхидо egido ejido
эхин ehin
эхия egia
эхсан ehsan
эцудзо etsuzo
эцуси etsushi
эчебаррия etxebarria
эчеберрия etxeberria echeberria
эчеваррия echevarria
эчеверрия echeverria
эчегарай etchegaray echegaray
эченике echenique
эш ashe esch oesch eche esche esz
эшбах eschbach eshbach
эшби ashby
эшворт ashworth
эшдаун ashdown
эшенбах eschenbach
эшер asher escher
эшива eschive
эшли ashley ashleigh ashly ashely ashlee ashli
эшлин ashlyn
эшлинг aisling
эшман eschmann
эшреф esref
эштон ashton asheton ashtone
эшфорд ashford
ю yu yoo yuu
юаньмин yuanming
юбенк eubank
юбенкс eubanks
юбер hubert
юби eubie yubi
ювентий juventius
юг hugues
югетт huguette
юглер jugler
юго yugo yugoh
юдзабуро yuzaburo
юдзава yuzawa
юдзан yuzan
юдзи yuji
юдзин yujin
юдзиро yujiro
юдзо yuzo
юдзу yuzu
юдзука yuzuka
юдзуки yuzuki
юдзуми yuzumi
юдзумото yuzumoto
юдзуру yuzuru
юдзуха yuzuha
юдит judit gudit
юдойоно yudhoyono
юзбашиоглу yuzbasioglu
юзеф jozef yuzef
юидзэ yuize
юикава yuikawa
юинг ewing
юити yuichi
юитиро yuichiro yuiichiro
юйвэнь yuwen
юйлин yuling
юйтин yuting
юйцзюлюй yujiulu
юка yuka yuuka
юкава yukawa
юки yuki yuuki
юкие yukiyo
юкиеси yukiyoshi
юкикадзу yukikazu
юкинодзе yukinojo
юкисигэ yukishige
юкити yukichi
юкитоси yukitoshi
юкихира yukihira
юкихиро yukihiro
юкихиса yukihisa
юкихито yukihito
юкиэ yukie akayama
юкка jukka
юл iulus iullus yul yll
юлань youlan
юлдашева yoldosheva yuldasheva
юлен hulin
юленен ylonen
юли ylli yule
юлиана juliane iuliana yuliana yuliyana
юлиано iuliano juliano
юлин julin
юлиус julius
юлиуш juliusz
юлия yulia yuliya iulia
юль youle
юльевич yulievich julievich
юльевна julevna yulevna
юльхя jylha
юманс youmans
юмбер humbert
юмико yumiko yuimko
юмихико yumihiko
юмэха yumeha
юмэхито yumehito
юн yong youn yune yuon
юна yuna yoona
юнг jung yung jungk
юнгберг ljungberg
юнгвирт jungwirth
юнге junge
юнгер junger
юнгинген jungingen
юнгквист ljungqvist
юнгман jungmann
юнгханс junghans
юнес younes
юний junius iunius
юнис eunice yunis
юнити unity
юнк junck junk
юнкер junker
юнсян yongxiang
юнузович junuzovic
юнус yunus junus younousse
юнчен yunchen yungchen
юншэн yongsheng
юозапайтис juozapaitis
юпанки yupanqui
юр ure
юрай juraj uriah
юран urhan yuran
юрас juras
юрг jurg
юрген jurgen juergen
юргенс jurgens
юргенсен jurgensen juergensen jurgenssen
юргис jurgis
юргита jurgita
юре jure
юрек jurek
юрель hurel
юри yuri ewry
юрий yury jurij yuriy yurii iuri yurij
юрин euringer yurin
юрис juris uris
юрица jurica
юрки jyrki
юркин jurkin yurkin
юрковский jurkovski jurkowski
юркунас jurkunas
юрьева iourieva iuriev
юрьевич yuryevich yurievich iourivitch yourievitch
юрьевна yourivich yurievna
юрьеля yrjola
юсеф yousef youcef yusef yusaf
юси yushi
юсин yushin
юсиро yushiro
юссеф youssef
юст just
юстас eustace justas
юстина justyna
юстис eustis
юсупов yusupov jusupov
юсуф yusuf jusuf yousuf yousaf djoussouf
юсуфзай yousafzai
юта yuta yootha
ютен hutin
ютта jutta
юхан juhan
юхара yuhara
юхи yuhi
юхико yuhiko
юхо yuho
юхэи yuhei
юцевич jucevicius
юэлл ewell yewell
юэн euan youenn
юю yuyu youyou
яак jaak
яакко jaakko
яаксон jaakson
яалом yahalom
яан jaan
яблоновский jablonowski
яблонский jablonski jablonsky
яблонскис jablonskis
ябусита yabushita
ябути yabuchi yabuuchi
явата yawata
яворский jaworski yavorsky
ягава yagawa
ягеллонка jagiellon jagellon
ягельский jagielski
ягеман jagemann
ягер jager yager yagher
ягисава yagisawa
ягисита yagishita
ягути yaguchi
ядвига jadwiga
ядзаки yazaki
ядзуки yazuki
ядранка jadranka
яеи yayoi
язепс jazeps
язловецкий jazlowiecki
языджиоглу yazicioglu
яити yaichi
якимович ioakimowitsch
якино iachino
якити yakichi
яко yako yakou
якоб jakob iacob iakob jakab yaackov
якоба jacoba
якобелло jacobello
якоби jacobi jacoby jakobi
якобини jacobini
якобс jakobs jacobsze
якобссон jacobsson jakobsson
якобсталь jacobsthal
яков jakov yaacov iakov akov yakau
яковлев yakovlev jakovlev iakovlev
яковлева iacovleva yakovleva
яковлевич jakowlewitsch jakovljevic iakovlevich jacoblevich jakovlevich yakovlevich
яковлевна jakovlevna
якопо jacopo
якуб jakub yakub yaqub yaqoob yoqub
якуба yacouba
якуби yacoubi oqbi yaqoobi yaqubi
якубович jakubowitsch yakubovich
якубовская jakubowska
якубовский jakubowski
якуп yakup jakup
якусидзи yakushiji
якусимару yakushimaru
яла iala yala
ялмар hjalmar
ялмари jalmari
ялонен jalonen
ялоу yalou yalow
ялчин yalcin
ямаваки yamawaki
ямагива yamagiwa
ямагиси yamagishi
ямадзава yamazawa
ямадзаки yamazaki
ямадзато yamazato
ямадзи yamaji
ямадзоэ yamazoe
ямадзуми yamazumi
ямакоси yamakoshi
ямамити yamamichi
яманаси yamanashi
яманиси yamanishi
яманисики yamanishiki
яманоти yamanouchi
ямасина yamashina
ямасита yamashita
ямахана yamahana
ямахара yamahara
ямахата yamahata
ямиле jamile yamile
ямин yameen
ян jan yang yann
яна jana iana
янагава yanagawa
янагимати yanagimachi
янагисава yanagisawa
янагисита yanagishita
янагихара yanagihara
янаути yanauchi
янгблад youngblood
янгхазбенд younghusband
янда janda
янез janez yanez
янечек janetschek
яни jani yani
яник janik yanick janick yanik
яниковский janikowski
янина ianina yanina
янис janis ianis iannis yanis
яница janica yanitsa
янич janich
янишевский janiszewski
янк jank yank
янке janke
янкелевич ianchelevici yankelevich
янкер jancker janker
янко janko yanko
янков yankov jankov
янкович jankovic jankowitsch
янковская jankowska
янковский jankowski jankouski
янку iancu
янн yanne
яннакис giannakis yiannakis
янне janne
яннес jannes
янник yannick
яннис giannis yiannis
янов janov yanoff
яновский janowski yanovsky
яногути yanoguchi
яноушек janousek
янош janos
яношка janoszka
янс jans
янса jansa
янсе janse
янсен jansen
янсенс janssens
янси yancey yancy
янсма jansma
янсон janson ianson
янсоне jansone
янсонс jansons
янссе jansse
янссен janssen
янссон jansson
янус janus jaanus younus
януш janusz
янушевский januszewski
янц janc jantz
янша jansa
яньмэй yanmei
яньфэн yanfeng yangfeng
яодун yaodong
яойта yaoita
ярборо yarborough
ярбро yarbrough yarbro
ярвинен jarvinen
ярдли yardley yeardley
яри jari yari
яркко jarkko
ярл jarl
ярле jarle
ярмила jarmila
ярмо jarmo
ярнефельт jarnefelt
яролим jarolim
яромир jaromir
яронь jaron
ярослав jaroslaw yaroslav jaroslavs
ярославна iaroslavna
ярославович jaroslavovic yaroslavovich yaroslavovych
ярош jarosch
ярузельская jaruzelska
ясики yashiki
ясима yashima
ясин yasin yacine yaseen yassen
ясинский jasinski
ясио yashio
ясиро yashiro
яскульский jaskolski
ясмин jasmin yasmin yasmine iasmin
ясна jasna
ясокити yasokichi
яссин yassine yassin jassin
ясский yaski yassky
ястров jastrow
ясудзи yasuji
ясудзо yasuzo
ясуеси yasuyoshi
ясукава yasukawa
ясукадзу yasukazu
ясукити yasukichi
ясумити yasumichi
ясуси yasushi
ясусигэ yasushige
ясутаро yasutaro yasutarou
ясутика yasuchika
ясутоси yasutoshi
ясуха yasuha
ясухидэ yasuhide
ясухико yasuhiko
ясухира yasuhira
ясухиро yasuhiro
ясухиса yasuhisa
ясухито yasuhito
яти yachi
яхаба yahaba
яхаги yahagi
яхан jahan yahan
яхара yahara
яхата yahata
яхати yahachi
яхико yahiko
яхимович yachimovich
яху yahoo
яхья yahya yahia
яцек jacek
яценко jacenko yatsenko
яцудзука yatsuzuka
яшар yasar
яшен yasen yasheng
яэль yael yahel
қазофӣ gaddafi ghaddafi elkaddafi
`;
export default table;
