// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: Wikidata labels of people, CC0.
// Source: google/transliteration ar2en, Apache-2.0.
// Source: sigpwned/popular-names-by-country-dataset, CC0.
const table: string = `
abbadi obbadi
abbes abbas
abd abed
abdullah abdallah
abdullah abdallah abdulla abdellah
aboud abbud
adam adem
adel adil
adi ady
adi oday odai
adnan adnane adnen
afet effat
ahmed ahmad
aida ayda
aimar aymar
alaa ala
aleksandrovich alexandrovich
aleksandrovna alexandrovna
alekseevich alekseyevich alexeevich
alekseevna alekseyevna alexeevna
alekseyev alekseev
alena alyona
alex aleks
alexa aleksa
alexandra aleksandra
alexey aleksei aleksey
ali aly
aliyev aliev
alyssa alissa
amal amel amell
amiel ammiel
amin emin amine
amine ameen
amir emir
ammar amar
amr amro
amri omri
anastasiya anastasiia
anatoly anatoli anatoliy anatolii
andrei andrey
andreyevich andreevich
anton antun
antonios antonius
anya ania
aoun awn
arafa arfa
archie artzi
aref arif
ari ary
arkady arkadi arkadiy
arseni arseniy
artem artyom
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
bader badr
bahar bakhar
bailon baylon
bakary bakari
bari bary
bayer baier
bayo baio
belgacem belkacem
belhadj belhaj
belkhodja belkhouja
belyaev belyayev
bender bandar
benedikt benedykt
benny benni
berry berri
bilal bilel billel
boiko boyko
bondi bondy
boris borys
boutros botros butrus
boye boie
brin bryn
buri bury
charlie charley
cheikh cheick
chew choo
christian christiaan
christian christiane christiaan
dani dany
darya daria
deli dely
demi demy
dmitriev dmitriyev
dmitrievich dmitriyevich
dmitry dmitriy dmitrii
efimovich yefimovich
egor yegor
ehsan ihsan
eisa aissa essa eissa eesa
eitan eytan
ekaterina yekaterina
eleazar elazar
eli elie ellie elly ely alley alli allie
elie ilie ellie
elizaveta yelizaveta
eloy eloi
emad imad
emine emina
emmanuel emanuel immanuel emmanuelle
ennis ines innis
erikson erixon
evgeniy evgeni yevgeniy evgeny
ezzat izzet izet izzat
fadel fadil
fakher fakhir
fakhri fakhry
farah farrah
farhat ferhat
farida farideh
farouk farooq faruk farouq
fathi fathy fethi
fatima fatma fatimih
fayad fayyad fayadh
faycal faycel
felix feliks
ferdinand ferdynand
ferreira ferreyra
ferry ferri
franklin franklyn
fredi fredy
frydman fridman
gaddafi ghaddafi
gennady gennadi gennadiy
georgi georgiy
gideon gidon
grigory grigori grigoriy
grigoryan grigorian
gunzburg ginzberg
habib habeeb
hadj haj
hafez hafiz
hagai haggai hagay
haia haya
haidar haider heydar
haim hayyim hayim haym
halabi halaby
hamdi hamdy
hamid humaid hmayed humayd
hamida hmida
hammadi hamadi
hammoud hamoud humoud
hammoudi hamoudi
hamza hamzah
hanif hunaif
hanna hana
hasan khasan
hashem hachem
hasson hassoun
hatami khatami
hatem hatim
hegazi hegazy
heidari heydari
helmy hilmi
hikmat hikmet
hosni hasni housni
hosni hosny
hossam husam
hossam hussam houssem
huda hoda
husayni hosseini
hussein hossein husayn huseyin
hussein hussain hossein huseyin hussien huseyn
ibrahim ebrahim
ilya ilia
imad emad
ines innes
irakli irakly
irene erin
isa issa
isaac isaak isak itzchak
isaac ishaq
ismail ismael esmaeel ishmael
issam essam esam
ivan yvan
iziaslav izyaslav
jacob jakob jakub
jafar jaafar
jafari jaafari
jamal djamel jamaal
jameh jammeh
joe zhu
juma jemaa jumah
kadri kadry
kais qays
kanaan kanan
karam kerem
karapetyan karapetian
karim kerim
katia katya
kayla kaila
ketti ketty
kevin kevyn
khairy khairi
khaldoun khaldoon
khaled khalid
khalife khalifah khelifa
khalil halil
khalil khaleel
khamis khamees
khan han
khaoula khawlah
khoury khouri
kid kyd
kidd kydd
kira kyra
klimenko klymenko
kristina krystyna
lahoud lahood
lamy lami
larisa larysa
lasky laski
lax laks
leib leyb
leila leyla
leila lily laila leyla lilly layla lila lili lilli lilley
leiva leyva
leroy leroi
lesia lesya
lesli lesly
levitzky levitsky levitzki
levy levi
lida lyda
lila laila layla leela
lind lynd
linda lynda
linde lynde
linden lynden
lis lys
lister lyster
lori lory
lotfi lutfi
lydia lidia
lydia lidiya
lyndon lindon
lynn lane lin lynne laine lene lyn lyne
lynn linn
lyon lion
maarouf marouf
mahamadou mohamedou
mahboob mahboub
mahmoud mahmood
mahmoud mahmud
malak melek
mali maly
mansour mansoor
maraashly meraachli
mardi mardy
maria mariya
marie murray
marina maryna
mark marc
marks marx
martin martyn
marty marti
mary marie
maryam mariam meriem meriam
masoud massoud masud
matilda matylda
matveevich matveyevich
matvei matvey
max maks
maxim maksim maksym
maximov maksimov
maya maia
mayer maier
mayo maio
mayra maira
meftah muftah
melkonyan melkonian
melnik melnyk
mervyn mervin
mesbah mosbah
mia mya
mikhail mihail
mikhailovich mikhaylovich mihailovich
mikhailovna mikhaylovna
mikhaylov mihailov
mila milla
mina miina mine
mira myra
miriam maryam mariam
mohammadi mohamedi
mohammed muhammad mohammad muhammed mehmed mhamed
mohsen muhsin muhsen mohsin
moiseev moiseyev
moishe moyshe
mokhtar mukhtar
mondher mundhir
mosaad massaad mussad
mosab musab
motaz moataz mutaz
muhamed mukhamed
muhammad mohammed mohamed mohammad muhammed
mustafa mustapha mostafa moustafa mostapha mostefa
muzaffar muzaffer
nabi naby
nada neda
nadia nadya
naim naeim
naomi naomie nomi
naqqash nekkache
nasser nasir naser
natalia natalya
nazarian nazaryan
nelly nelli
neri nery
neta netta nata
nikolaevich nikolayevich
nissen nyssen
nora norah
nour nur noor
numan noman
nur nour
nusrat nusret
obaid abid abeid ubayd
obolensky obolenski
ofer offer
omar umar
omar umar omer
omran omrane
ori ory
osman ousmane
parti party
pavlovich pavlovych
peinado peynado
perry perri
peter pieter petr petter
petri petry
petrosyan petrosian
pierre pier
pim pym
polonski polonsky
polyakov poliakov
ponti ponty
pyotr petr
qasim qassim qassem kasim kassem qasem kasem
rabah rabeh
rabee rabie rabih
rabia rabiah rabea
rachid rashid rasheed
radwan redouane radhouane ridwan
rafik refik
rahma rahme
raimundo raymundo
ramadan romdhane ramdane
reem rim rem
refki rifki
reinoso reynoso
remi remy
reynaldo reinaldo
rezaei rezai
riad riadh riyad ryad
richie richey
ridha rida reda redha
rifaat rifat
rim reem
rin ryn
robby robbi
roei roi roee
rokeach rokach
romy romi
roni rony
ronny ronni
roslyn roslin
rossi rossy
roxana roksana
ruby rubi
rudy rudi
saad sad
saadeh saade
sabah sabbah
saber sabir
sadek sadiq sadegh sadeq sadik
saeb saib
saeed saeid said
safia safiye
said saeed saied
sakr saqr saqer
saks sax
salah slah
salim selim slim saleem sulayem
salma selma
samaan simeon
sami samy
samih semih
samiha semiha
sarah sara
sarah sarra
sarfati tzarfati
sari sary
saud saoud
sebag sabbagh
sedki sidqi
seiler seyler
semyonov semenov
sergeevna sergeyevna
sergei sergey
sergeyev sergeev
sergeyevich sergeevich
severin severyn
shaaban shaban chaabane
shamas chamas
shawki shawqi chaouki chawki
shayma shimaa
sherry sherri
shimon simeon chamoun
sid syd syed
silvan sylvan
silvano sylvano
sims syms
sirhan sarhan
sofia sophia
sofie sufi
souad suad
stoyan stoian
subhi sobhy
suleiman suleyman
sultan soltan
sviatoslav svyatoslav
symeon simeon
talaat talat
taleb talib
tanya tania
tawfiq tewfik toufic toufik tawfeeq tofiq
terry terri
timofey timofei
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
urbani urbany
uri ury
valentina valentyna
valeri valeriy valerii
vasiliy vasilii
vitaliy vitaly
vivian vyvyan
vladislav vladyslav
vyacheslav viacheslav
wahid vahid waheed
yahia yehia yihyah
yahya yahia
yaqub yacoub yaqoob yaqoub yaghoub
yassin yassine yaseen
yaya iaia
yefremov efremov
yegorov egorov
yevgeniya evgeniya
yitzhaki yitzhaky
yosef yossef yousef youssef yusef yoseph
younes younis
youssef yousef yusuf yousif yusef youssif yossef youssouf yousuf yusaf yusof
yury yuriy yurii
zahra zahara
zahra zohra
zainab zaynab zeynep zineb
zakharovich zaharovich
zaytsev zaitsev
zimmermann zimmerman
zoubi zoabi
zoya zoia
`;
export default table;
