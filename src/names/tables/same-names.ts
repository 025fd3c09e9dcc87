// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: Wikidata labels of people, CC0.
// Source: google/transliteration ar2en, Apache-2.0.
// Source: sigpwned/popular-names-by-country-dataset, CC0.
const table: string = `

abbadi obbadi
abbes abbas
abd abed
abdelaziz abdulaziz
abdi cabdi
abdullah abdallah
abdullah abdallah abdulla abdellah
abdullah abdoulaye abdulla
abdullahi cabdullahi
aboud abbud
abubakar abubakr aboubakar boubacar aboubacar abubaker
adam adem
adan aadan
adel adil
adi ady
adi oday odai
adil adel
adnan adnane adnen
adolf adolph
afet effat
ahmed ahmad
ahmed ahmad axmed akhmed ahmet
aida ayda
aimar aymar
aisha ayse aicha aysha
alaa ala
alan allan allen
aleksandrovich alexandrovich
aleksandrovna alexandrovna
alekseevich alekseyevich alexeevich
alekseevna alekseyevna alexeevna
alekseyev alekseev
alex aleks
alexa aleksa
alexander oleksandr aliaksandr aleksandr alexandr olexandr aleksander alyaksandr alexandre olexander
alexandra aleksandra
alexandra aleksandra oleksandra
alexandrovich oleksandrovych aliaksandravich aleksandrovich alexandrovitch alyaksandravich
alexandrovna oleksandrivna aliaksandrauna aleksandrovna
alexeevich oleksiiovych aliakseevich alekseevich alekseyevich alexeyevich
alexei oleksii aliaksei aleksei alexey aleksey oleksiy alexej aleksej olexiy alyaksey aleksiej oleksij
alexey aleksei aleksey
ali aly
ali cali
aliyev aliev
alvarez alvares
alyssa alissa
amal amel amell
amiel ammiel
amin ameen
amin emin amine
amina emine
amine ameen
amir emir
ammar amar
amr amro
amri omri
an ahn
anastasiya anastasiia
anatolievich anatoliiovych anatolyevich anatoliyovych
anatoly anatoli anatoliy anatolii
anatoly anatolii anatol anatoliy anatoli anatolij
andersen anderssen
anderson andersson
andreevich andriiovych andreyevich andriyovych
andrei andrey
andrei andrii andrey andriy andrej andriej andrij
andreyevich andreevich
ann anne
anna ana hanna
ansari ansary
anthony antony
anton antoni antoine
anton antun
antonios antonius
anya ania
aoun awn
arafa arfa
archie artzi
aref arif
ari ary
arkady arkadi arkadiy
arkady arkadii arkadiy arkadi arkadij
arseni arseniy
artem artsem artyom artjom artiom
ashkenazi ashkenazy
ashour achour
asia assia
assaad asad assad
assem asim
assi asi
atar attar
atia atiyah attiya
atis atys
atkins atkyns
attia attieh atiyah attiya
auda audi ouda
avdeev avdeyev
awad awadh
awwad aouad
axel aksel
ayed ayyad
ayoub ayoob ayyoub
ayse aicha aisha ayesha
aziz azeez
bader badr
bahar bakhar
bailey bayley baillie
bailon baylon
bakary bakari
bakr bakir bekir
banerjee banerji
baqir bagher baqer
bari bary
bashir bachir basheer
batista baptista
bauer baur
bayer baier
bayo baio
belgacem belkacem
belhadj belhaj
belkhodja belkhouja
belyaev belyayev
bender bandar
benedikt benedykt
benitez benites
benny benni
bernard bernhard
berry berri
bilal bilel billel
bjorn bjoern
bo po
boiko boyko
bok pok
bom beom pom bum
bondi bondy
bong pong
boris borys
boris borys barys
borisovich borysovych barysavich
bose basu
boutros botros butrus
boye boie
brian bryan
brin bryn
brown browne
buri bury
burke bourke
cai tsai choi
carl karl
carlsson karlsson carlson
caroline karoline
caspar kaspar casper kasper
catarina katarina
catherine katherine kathryn katharine catharine
chaim haim hayim chayim chayyim
chana hana hannah
chandrasekhar chandrasekar chandrashekhar chandrashekar
chang jang
charlie charley
chatterjee chatterji
chaudhry chaudhary choudhury choudhary chowdhury chaudhuri choudhry chaudhri chowdhary
chavez chaves
cheikh cheick
chen chan
chew choo
choe choi choy
chol cheol chul chull
christensen kristensen
christian christiaan
christian christiane christiaan
christian cristian kristian
christiansen kristiansen
christina cristina kristina
christopher kristoffer christoffer kristofer
ci tzu
clara klara
clark clarke
cohen kohen cohn kohn
connolly conolly connelly
conrad konrad
correa correia
cortez cortes
curt kurt
dahir daahir
dani dany
daniil danylo danila danilo
darya daria
dawud davud davood dawood daoud dawoud
de teh
deborah debra
deli dely
demi demy
denis denys dzianis
derek derrick
diaz dias
dmitri dmytro dzmitry dmitry dmitriy dmitrii dmitrij dimitri dmytryj
dmitriev dmitriyev
dmitrievich dmitriyevich
dmitrievich dmytrovych dzmitryevich dmitriyevich
dmitry dmitriy dmitrii
dok deok tok duk duck
dominguez domingues
dong tong
dong tung
dupuis dupuy
dutta datta dutt
efim yefim jefim
efimovich yefimovich
egor yegor
egor yegor yehor iegor jegor
ehsan ihsan
eisa aissa essa eissa eesa
eitan eytan
ekaterina kateryna katsiaryna yekaterina katerina jekaterina
ekaterina yekaterina
eleazar elazar
elena olena alena yelena helena jelena
eli elie ellie elly ely alley alli allie
elie ilie ellie
elizabeth elisabeth
elizaveta yelizaveta
elizaveta yelizaveta jelisaweta jelizaveta yelyzaveta
eloy eloi
emad imad
emine emina
emmanuel emanuel immanuel emmanuelle
ennis ines innis
eric erik erick
erikson erixon
eriksson ericsson erikson ericson
evgenia yevgenia jewgenia jewgenija yevheniia evgeniya yevgeniya evguenia yevheniya
evgenievich yevhenovych yevgenyevich yevgenievich jewgenjewitsch jewgenijewitsch evgenyevich
evgeniy evgeni yevgeniy evgeny
evgeny yevhen yauhen yevgeny evgenii yevgeniy evgeniy evhen yauheni ievgen ievgenii evgenij jewgeni jewgenij jewgienij jewgenii jewhen jevgeni jevgenij jevgeny jevhen yevgeni yevgenii evgueni yevgueni ievgueni evgheni
ezzat izzet izet izzat
fadel fadil
fakher fakhir
fakhri fakhry
farah faarax
farah farrah
farhat ferhat
farid fareed
farida farideh
farouk farooq faruk farouq
fathi fathy fethi
fatima fatemeh
fatima fatma
fatima fatma fatimih
fayad fayyad fayadh
faycal faycel
fedor fedir fiodar fyodor feodor fjodor
felix feliks
ferdinand ferdynand
fernandez fernandes
ferreira ferreyra
ferry ferri
filipp pylyp philipp filip
francisco fransisco
franklin franklyn
frederick frederic fredrick frederik fredrik
fredi fredy
frydman fridman
gaddafi ghaddafi
galina halyna halina
gary garry
gedi geedi
gennady gennadi gennadiy
gennady hennadii henadz gennadiy hennadiy genadz gennadi gennadij guennadi guennady hennadij
georgi georgiy
ghosh ghose
ghulam gholam
gi ki kee
gideon gidon
gil kil
golicyn golitsyn
gomez gomes
gonzalez gonzales
graham graeme
gray grey
gregory gregor
grigorievich hryhorovych ryhoravich grigoryevich
grigory grigori grigoriy
grigory hryhorii ryhor grigoriy grigori hryhoriy grigorij grigorii hryhorij
grigoryan grigorian
gu ku koo
guang kuang
gubarev hubaryev hubarev
guk kuk gook kook kug
gunther gunter guenter guenther
gunzburg ginzberg
guo kwok kuo
gustafsson gustavsson gustafson
habib habeeb
hadj haj
hafez hafiz
hagai haggai hagay
haia haya
haidar haider heydar
haim hayyim hayim haym
hak hack
hakim hakeem
halabi halaby
hamdi hamdy
hamid hameed
hamid humaid hmayed humayd
hamida hmida
hammadi hamadi
hammoud hamoud humoud
hammoudi hamoudi
hamza hamzah
hanif hunaif
hanna hana
hansen hanssen
hanson hansson
hartmann hartman
harun haroun haruna
hasan khasan
hashem hachem
hashmi hashimi hashemi
hassan hasan xasan khasan gasan
hasson hassoun
hatami khatami
hatem hatim
haydar heydar haidar haider
he ho
hegazi hegazy
heidari heydari
helmy hilmi
hernandez hernandes
herrmann hermann herman
hijazi higazi hegazi hejazi
hikmat hikmet
hirsi xirsi
ho hoo
hoffmann hofmann hoffman hofman
horvat horvath
hosni hasni housni
hosni hosny
hossam husam
hossam hussam houssem
huang wong
huda hoda
hui hee hi
husayni hosseini
hussein hossein husayn huseyin
hussein husayn hussain xuseen gusein khusein huseyin
hussein hussain hossein huseyin hussien huseyn
hwa wha
hyok hyuck
hyok hyuk hyeok
hyon hyun hyeon
ibrahim ebrahim
ibrahim ibraahim ibrahima
idris idrissa idriss
igor ihor ihar
igorevich ihorovych iharavich
il ill
ilya ilia
ilya illia illya ilia ilja
im lim rim
imad emad
ines inez
ines innes
irakli irakly
irene erin
irina iryna
isa issa
isaac isaak isak itzchak
isaac ishaq
isabel isabelle
ismail esmail ismael esmaeil
ismail ismael esmaeel ishmael
issam essam esam
isse ciise
ivan iwan
ivan yvan
ivanovich ivanavich ivanovych
iyer aiyar ayyar
iziaslav izyaslav
jabir jaber gaber gabir
jacob jakob jakub
jae chae
jafar gaafar djaafar jaafar
jafar jaafar
jafari jaafari
jaime jayme
jalal celal
jalal galal
jama jaamac
jamal cemal
jamal djamel jamaal
jamal gamal djamel jamel djamal
jameh jammeh
jamil gamil jameel gameel
jamil jameel
jansen janssen
jawad javad djawad djavad
jeffrey geoffrey jeffery
jian chien
jiang chiang
jie chieh
jihad gihad gehad jehad
jimenez gimenez ximenez
jin chin
jo cho
joachim joakim
joe zhu
johansson johanson
jon jeon chon chun jun
jonathan johnathan jonathon
jong jeong chong joung jung chung
jorgen joergen
josef joseph
ju joo chu
juma jemaa jumah
jumaa gomaa jomaa juma goma joma djuma
jun joon chun
jundi gundi gendi
jurgen juergen
kadri kadry
kais qays
kaiser keyser
kanaan kanan
kang gang
karam kerem
karapetyan karapetian
karim kareem
karim kerim
katia katya
kayla kaila
kelly kelley
ketti ketty
kevin kevyn
khadija hatice khadidja
khadija khadijeh
khairy khairi
khaldoun khaldoon
khaled khalid
khalid khaled khaalid halit
khalife khalifah khelifa
khalil halil
khalil khaleel
khamis khamees
khan han
khaoula khawlah
khoury khouri
kid kyd
kidd kydd
kim gim
kira kyra
kirill kyrylo kiryl kyryl kiril
klimenko klymenko
konstantin kostiantyn kanstantsin kostyantyn constantin
kovac kovacs kovach
kowalski kovalski kowalsky kovalsky
kramer kraemer cramer
krishnamurthy krishnamurti
kristina krystyna
ku goo
kuznetsov kuznecov
kwang gwang
kwon gwon gweon
kyong kyung gyeong kyeong gyong
lahoud lahood
lakshmi laxmi
lamy lami
larisa larysa
larsen larssen
larsson larson
lasky laski
latif lateef
laurence lawrence
lax laks
layla leila laila
leclerc leclercq
lefebvre lefevre
lehmann lehman
leib leyb
leila leyla
leila lily laila leyla lilly layla lila lili lilli lilley
leiva leyva
leonid leanid
leroy leroi
lesia lesya
lesli lesly
levitzky levitsky levitzki
levy levi
levy levi levey
lewandowski levandovski levandowski
lian lien
liang leung
lida lyda
lila laila layla leela
lin lam
lind lynd
linda lynda
linde lynde
linden lynden
lis lys
lister lyster
liu lau
lopez lopes
lori lory
lotfi lutfi
lucas lukas
ludmila liudmyla liudmila lyudmila ljudmila ljudmyla lioudmila
ludwig ludvig
luis luiz
lydia lidia
lydia lidiya
lyndon lindon
lynn lane lin lynne laine lene lyn lyne
lynn linn
lyon lion
lyubov liubov ljubow ljubov lioubov
maarouf marouf
magnusson magnuson
mahamadou mohamedou
mahboob mahboub
mahdi mehdi mehedi
mahmoud mahmood
mahmoud mahmud
mahmoud mahmud maxamuud mahmut
majid majeed
malak melek
mali maly
mansour mansoor
mansur mansour
maraashly meraachli
mardi mardy
margaret margret
maria mariya
marie murray
marina maryna
mark marc
marks marx
marquez marques
martin martyn
martinez martines
marty marti
mary marie
maryam mariam meriem meriam
maryam meryem mariam
masoud massoud masud
masud masoud massoud
matilda matylda
matthew mathew
matveevich matveyevich
matvei matvey
matvey matvii matvei matwej matvej matwij
max maks
maxim maksim maksym
maxim maksym maksim maxym
maximov maksimov
maya maia
mayer maier
mayo maio
mayra maira
meftah muftah
melkonyan melkonian
melnik melnyk
melo mello
mendez mendes
mervyn mervin
mesbah mosbah
meyer maier mayer meier mayr
mia mya
mian mien
mikhail mihail
mikhail mykhailo mihail mykhaylo mikhailo mikhajl michail michajl mychajlo mychailo
mikhailovich mikhaylovich mihailovich
mikhailovich mykhailovych mikhaylovich
mikhailovna mikhaylovna
mikhaylov mihailov
mila milla
min minn
mina miina mine
mira myra
miriam maryam mariam
mohammadi mohamedi
mohammed mohamed muhammad maxamed magomed mukhammad
mohammed muhammad mohammad muhammed mehmed mhamed
mohsen muhsin mohsin
mohsen muhsin muhsen mohsin
moiseev moiseyev
moishe moyshe
mokhtar mukhtar
mondher mundhir
moraes morais
mosaad massaad mussad
mosab musab
moshe moses
motaz moataz mutaz
mstislav mstislaw
mu moo mou
muhamed mukhamed
muhammad mohammed mohamed mohammad muhammed
mujahid mugahid mojahed
mujtaba mojtaba
mukherjee mukherji
mun moon
munir mounir monir
murad murat
murtaza morteza murtada
murthy murti moorthy
musa moussa mousa
muse muuse
mustafa mostafa moustafa
mustafa mustapha mostafa moustafa mostapha mostefa
muzaffar muzaffer
myong myung myeong
nabi naby
nabil nabeel
nada neda
nadezhda nadiia nadzeya nadiya nadeschda nadejda nadija nadiejda
nadia nadya
naim naeem
naim naeim
nair nayar
najib nagib naguib najeeb
najjar naggar
naomi naomie nomi
naqqash nekkache
naqvi naqwi
nasser nasir naser
natalia nataliia natallia natalya nataliya natalija
natalia natalya
nawaz navaz
nazarian nazaryan
neal neale
nelly nelli
nemeth nemet
neri nery
neta netta nata
neumann neuman
nian nien
nicholas nicolas nikolas
nichols nicholls
nicholson nicolson
nielsen nilsen
nikita mykyta mikita
nikolaevich mykolaiovych mikalaevich nikolayevich mykolayovych mikalayevich
nikolaevich nikolayevich
nikolaevna nikolayevna mykolaivna mikalaeuna mikalaevna
nikolai mykola mikalai nikolay nikolaj mikalay nikolaij
nilsson nielsson
nissen nyssen
no roh noh
nora norah
nour nur noor
nowak novak
numan noman
nunez nunes
nur noor nuur
nur nour
nusrat nusret
o oh
obaid abid abeid ubayd
obolensky obolenski
ofer offer
oleg oleh aleh
olegovich olehovych alehavich
olga olha volha
olson olsson
omar umar
omar umar cumar omer oumar
omar umar omer
omran omrane
oneill oneil oneal
ori ory
oscar oskar
osman ousmane
osman uthman othman cismaan usman ousmane
paek baek baik paik
pak park bak
papadopoulos papadopulos
parti party
parwiz parviz pervez
pavel pavlo paval pawel
pavlovich pavlovych
pavlovich pavlovych paulavich
pearce pierce
peinado peynado
perez peres
perry perri
peter pieter petr petter
petr petro piotr pyotr piatro
petri petry
petrosyan petrosian
petrovich petrovych piatrovich
philip phillip
phillips philips
pierre pier
pillai pillay
pim pym
polonski polonsky
polyakov poliakov
ponti ponty
pyong byung byeong pyung byong
qadir kadir kader
qasim ghasem qasem kassem kacem
qasim qassim qassem kasim kassem qasem kasem
qian chien
qing ching
queiroz queiros
qureshi quraishi kureshi
rabah rabeh
rabee rabie rabih
rabia rabiah rabea
rachel rachael
rachid rashid rasheed
radwan redouane radhouane ridwan
rafik refik
rafiq rafik rafeeq
rahim raheem
rahma rahme
rahman rehman
raimundo raymundo
rajab recep
ramadan ramazan
ramadan romdhane ramdane
ramirez ramires
ramzan ramsan
raphael rafael
rashid rasheed rachid
rauf raouf
rebecca rebekah
reddy reddi
reem rim rem
refki rifki
reid reed
reinoso reynoso
remi remy
ren jen
reynaldo reinaldo
rezaei rezai
ri lee yi rhee
riad riadh riyad ryad
richie richey
rida reza riza ridha
ridha rida reda redha
rifaat rifat
rim reem
rin ryn
rizvi rizwi
ro no roh noh
robby robbi
rodion rodyon
rodriguez rodrigues
roei roi roee
rokeach rokach
roman raman
romy romi
roni rony
ronny ronni
roslyn roslin
rossi rossy
rostislav rostyslav rostislaw
roxana roksana
roy ray
ruby rubi
rudolf rudolph
rudy rudi
ryu yu yoo ryoo
saad sad
saadeh saade
sabah sabbah
saber sabir
sadek sadiq sadegh sadeq sadik
sadiq sadegh sadeq sadik
saeb saib
saeed saeid said
safia safiye
said saeed saied
said saeed saied sayeed seydou
sajjad sajad
sakina sakineh
sakr saqr saqer
saks sax
salah slah
saleh salah saalax salih
salim saleem
salim selim
salim selim slim saleem sulayem
salma selma
samaan simeon
sami samy
samih semih
samiha semiha
samir sameer
sanchez sanches
sankar shankar
sara sarah
sarah sara
sarah sarra
sarfati tzarfati
sari sary
saud saoud
schmidt schmitt schmid
schulz schultz
schwarz schwartz swartz
sean shaun shawn
sebag sabbagh
sedki sidqi
seiler seyler
semenovich semenovych
semyon semen siamion semjon siemion semion
seon sun
sergeevich serhiiovych siarheevich sergeyevich serhiyovych
sergeevna sergeyevna
sergeevna sergeyevna serhiivna siarheeuna
sergei sergey
sergei serhii siarhei sergey serhiy sergej siarhey syarhey serguei siergiej serghei sergiej serhij
sergeyev sergeev
sergeyevich sergeevich
severin severyn
shaaban shaban chaabane
shaban saban
shamas chamas
sharma sarma
shawki shawqi chaouki chawki
shayma shimaa
sherry sherri
shimon simeon chamoun
shlomo solomon
shmuel samuel
sid syd syed
siddiqui siddiqi siddique sidiqi
sik shik sig
silvan sylvan
silvano sylvano
sims syms
sin shin
sirhan sarhan
sivakumar shivakumar
smith smyth smythe
so seo suh
sofia sophia
sofie sufi
sok seok suk sock
son seon
son sun seon
song seong sung
sop seop sup
sophia sofia
sophie sofie
soren soeren
souad suad
souza sousa
srinivasan shrinivasan
stanislav stanislau stanislaw
stepan stsiapan
stephen steven stephan
steven stefan
stewart stuart
stoyan stoian
su soo
suarez suares
subhi sobhy
subramaniam subramanian subramanyam subrahmanyam subrahmanyan
suleiman sulayman souleymane suleyman soliman
suleiman suleyman
sultan soltan
sun soon
svensson svenson swenson
svetlana svitlana sviatlana swetlana switlana
sviatoslav svyatoslav
svyatoslav sviatoslav swjatoslaw
symeon simeon
szabo sabo
tae dae
taek thaek taeg tack
talaat talat
taleb talib
tanya tania
taqi taghi
tariq tarek tareq tarik
tatiana tetiana tatsiana tatyana tetyana tatjana
tawfiq tevfik
tawfiq tewfik toufic toufik tawfeeq tofiq
taylor tayler tailor
teresa theresa
terry terri
texeira teixeira
thomas tomas
thompson thomson
tian tien
timofey timofei
timofey tymofii tsimafei timofei
timofeyevich timofeevich
toby tobi
tomei tomey
tommy tommi
tony toni
tori tory
torry torri
toukan touqan
tzahi tsahi
tzipi tsipi
tzur tsur
u woo
un eun
urbani urbany
uri ury
valdez valdes
valentin valiantsin valentyn walentin walentyn
valentina valentyna
valentina walentina valentyna valiantsina
valeri valeriy valerii
valery valerii valeriy valeri waleri walerij valerij
vasilievich vasylovych vasilyevich
vasiliy vasilii
vasily vasyl vasil vasiliy vasilii vasili wassily wassili wassilij wasilij vassili vasilij wasyl
vasquez vazquez vasques
velasquez velazquez
vera vira wera wira
viacheslav viachaslau vyacheslav viaceslav wjatscheslaw wjatschesslaw wiaczeslaw viatcheslav vjaceslav vjatsjeslav vjatjeslav
viera vieira
viktor victor viktar wiktor
viktoria wiktoria victoria viktoriya viktoriia
viktorovich viktorovych viktaravich victorovich
vincent vicente vincente
viswanathan vishwanathan
vitaliy vitaly
vivian vyvyan
vladimir volodymyr uladzimir vladymyr volodimir wladimir wolodymyr wladymir vladimer
vladimirovich volodymyrovych uladzimiravich uladzimiravych vladymyrovych
vladimirovna volodymyrivna uladzimirauna
vladislav vladyslav
vladislav vladyslav uladzislau wladislaw wladyslaw
vyacheslav viacheslav
wahid vahid waheed
wahid waheed vahid
walid waleed oualid
walter walther
weiss weisz weis
won weon
wu ng
xavier javier
xenia ksenia kseniya
xian hsien
xiang hsiang
xiao hsiao siu
xie tse hsieh
xin hsin
xing hsing
xiu hsiu
xu hsu hsui
xue hsueh
yaakov jacob yakov
yahia yehia yihyah
yahya yahia
yakov jakov jakow iakov yakiv
yana jana iana
yang yeung
yaqub yacoub yaqoob yaqoub yaghoub
yaqub yakup yakubu yakoub
yaroslav yaraslau jaroslav jaroslaw iaroslav
yasin yassin yaseen
yasir yasser
yassin yassine yaseen
yaya iaia
yefremov efremov
yegorov egorov
yevgeniya evgeniya
yitzhak itzhak yitzchak isaac
yitzhaki yitzhaky
yong young yeong yung
yosef yossef yousef youssef yusef yoseph
younes younis
youssef yousef yusuf yousif yusef youssif yossef youssouf yousuf yusaf yusof
yue yueh
yulia julia julija yuliya yuliia iuliia ioulia juliya
yun yoon
yuri yurii yury iurii yuriy jurij juri iouri joeri youri
yurievich yuriiovych yuryevich iurevich yuriyovych
yury yuriy yurii
yusuf yuusuf youssouf yussuf
zahra zahara
zahra zohra
zaidi zaydi
zainab zaynab zeynep zineb
zakariya zekeriya zakaria
zakhar zahar sachar zachar
zakharovich zaharovich
zayd zaid zeid
zaynab zeynep zeinab
zaytsev zaitsev
zeng tsang tseng
zhang cheung chang
zhao chao chiu
zhi chih
zhou chow chou
zhu chu
zi tzu
zimmermann zimmerman
zinaida sinaida
zong tsung
zoubi zoabi
zoya zoia
zu tsu
zvi tzvi tsvi zwi
`;
export default table;
