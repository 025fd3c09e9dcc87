// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: Wikidata labels of people, CC0.
const table: string = `
aage age
aaron aharon aron
abad abbado
abadi abadie
abbey abbie abby abi
abbie abby abi
abbot abbott
abby abi
abd abed
abdallah abdel abdul abdulla abdullah
abdel abdoul abdul abdulla abdullah
abdoul abdul
abdul abdulla abdullah abdur
abdulla abdullah
abeid abid obaid
abel abell
abercrombie abercromby
abi abou abu avi
abid obaid
abner ebner
abou abu
abramovic abramovich
achmed ahmed
achour ashour
achraf ashraf
ackerman akerman
adalbert adelbert
adams addams
addie addy adi eddie eddy
addy adi eddie eddy
adel adele adil
adela adele
adi oday
adjei ajay
adnan adnane
adolf adolfs adolph adolphe
adolph adolphe
adri adrie
adriaen adrian adrien
adrian adrien adrienne
aemilia emilia emilija
afonso alfonso
aga agha
agata agatha
agnes agnese
agustin augustyn
ahmad ahmed
ahmed ahmet
ahn ann
ahna ana
aicha aisha ayesha
aida ida
aileen eileen
aimar aymar
aimee amy eimi
ainsley ainslie
aisha ayesha
aissa eisa eissa essa
akin arkin
ala alaa
alaa alla
alain alan allain allan alun
alam allam aram
alan allain allan allen alun ellen
alana arana
alba alva
albert alberts
alberts albertus
aldridge eldredge eldridge
alec alek
aleksandar aleksander aleksandr alyaksandr oleksandr
aleksander aleksandr aleksandre alyaksandr oleksandr
aleksandr aleksandre alyaksandr oleksandr
aleksandra alessandra oleksandra
aleksandre alyaksandr oleksandr
aleksandrovic aleksandrovich
aleksandrovich aleksandrovitch
alekseevic alekseevich aleksejevic
alekseevich aleksejevic alekseyevich
alekseevna alekseyevna
aleksei aleksej aleksey alexios
aleksej aleksejs aleksey
aleksejev alekseyev
aleksey alexios
alen allen
alena alyona
alexander alexandr alexandre
alexandr alexandre
alexandrovich alexandrovitch
alexei alexej alexey
alexej alexey
alfons alphons alphonse
alfonso alphonso
ali alley alli allie ally aly ari
alia aria
aliev aliyev
alin aline
alison allison allyson alyson
alistair alister
allain allan alun
allan allen alun ellen
allen ellen
alley alli allie ally aly
alli allie ally
allie ally aly ellie
allison allyson alyson
ally aly elli elly
allyson alyson
alois aloys
alonso alonzo
alphons alphonse
alt alto
alto arto
alvin alwin elvin
alyaksandr oleksandr
alyn eileen elin
alyssa elisa
amado amadou
amalia amalie
aman ammann
amar ammar
ameen amin amine
amel amer
amin amine armin
amman ammann
amon hamon
amory emori emory
amr amro
amri omri
amy emi
anastasia anastasija anastasiya
anastasija anastasiya
anatol anatole
anatoli anatolii anatolij anatoliy anatoly
anatolievich anatolyevich
anatolii anatolij anatoliy anatoly
anatolij anatoliy
anatoliy anatoly
anca anka
andel ander
andersen anderson andersson
anderson andersson
andi andy
andre andrea andree andrej andrey andriy
andrea andrej andrey andriy
andreevic andreevich andrejevic
andreevich andrejevic andreyevich
andrei andrej andrey andrij andriy
andrej andrey andrij andrzej
andrey andriy
andries andris
andrij andriy
ane anne anni annie
anett anette
ang ann eng
ania anja anya
anja anya
ann anne enn
annabel annabelle
anne anni annie enn
anni annie
ansa ansah
anthony antonie antony
anton antonie
antonie antony
antonino antonio
antonios antonius
aref arif
arena arina
ari arie ary
ariadna ariadne
ariana arianna
arie ary
arieh aryeh
aristide aristides
arkadi arkady
arleen arlene
arnaud arnauld
arnauld arnault
arnold arnolds
arsen arsene
artem artyom
artur arturs
arvid arvids
asa osa
asad assaad assad
asam azam
asch ashe
asen assen
ashe esch
asher escher usher
asi assi
asim assem
assaad assad
atias attias
atli utley
attia attieh
attwood atwood
aubrey aubry
audley audrey
auer orr
auge auger
august augusto augusts
augustin augustine
auriol oriol
austen austin
avraam avraham avram
awad awadh
axel axelle
ayers ayres
ayoub ayub
aziz azizi
azoulay azulai
baba bubba
babou babu
bachar bahar
bachman backman
back bak
backe bakke
backer bekker
backman beckman beckmann
baden barden
badi buddy
baer bear
bahr bar behr
bai baye
baier bajer bayer beier
bailey baillie baily bayley belli
baillie baily bayley belli
baily bayley belli
bain bayne
bajer bayer
baker becker
bakir baqir
bakker barker
balan baran
balaz balazs
bale bell belle
ball boll
ballard bullard
baltasar balthasar
bamba banba
bangoura bangura
barber barbour
barca barka
barclay barkley
bard bird byrd
barden burden
bardhi bardi
barnard bernard
barnes burns byrnes
barnett burnet burnett burnette
baron barron
barrett barrette
barrie barry berry
bart barth birt burt
barta bartha
bartolomeo bartolommeo
bartos bartosz
bartram bertram
barty bertie
bas bass bassi buss
basar bashar
bass bassi buss
basset bassett
bassi buss
bastian bastien
batista battista
bauman baumann
bay bey
bayer beier beyer
beach beech
beal beale biel
beale biel
beall bill
bean bin
beasley beesley
beata beate
beaton biton
beaune bon
bebe beebe bibi
bec beck beek beg
becker bekker
beckman beckmann
beer behr ber
beeson bisson
behm boehm bohm
behr ber
behrend berend
bel bell belle
bela bella vela
belgacem belkacem
belhadj belhaj
belisario bellisario
bell belle
belov below
belsky bielski
belyaev belyayev
benavides benavidez
benedict benedicto benedikt benedykt
benedikt benedykt
bengt bent
bennet bennett
benni bennie benny
bennie benny
benois benoist benoit
benoist benoit
bent bento
bergman bergmann
berk bourke burk burke
berkeley berkley
bern burn byrne
bernadett bernadette
bernd berndt bernt
berndt bernt
berni bernie
bernie birney
berri berry
bert burt
berta bertha
bertha berthe
berthe berto
berti bertie
berton burton
bertran bertrand
bessie bessy
bett bette
bette betty
beverley beverly
bille billie
billie billy
bin vin
bing byng
binney binnie
birch burch
bird byrd
birt burt
black brack
blackley blakley
blaine blane
blakely blakley
blanc blank
blanca blanka
blanco branco
bland brand
block blok bullock
blom brom
bloom blum
blount blunt
bluhm blum
blumental blumenthal
blyth blythe
boden borden
boehm bohm
bogdanovic bogdanovich
bogumil bohumil
bohlin bolin
boiko boyko
bojan boyan
boldt bolt
boleslav boleslaw
boli poli
bolton boulton
boni bonnie
bonne bonnet
bonney bonnie bonny
bonnie bonny
boole bull
boon boone bun
boone bun
booth boothe
borbon bourbon
borel borrell
boris boriss borys
borisovic borisovich
boriss borys
borman bormann
born borne bourne
borne bourne
bos boss
botha botta
bourke bourque burk burke
bourne byrne
bourque burke
bozhidar bozidar
bracey bracy
braganca braganza
brahm bram
branco branko
brandao brandon
branden brenden brendon
branson brunson
brasch brush
brauer brouwer
brayan brian bryan
bree brie
breen brin
brenner brunner
bret brett
brian bryan
briana brianna
brice bryce
bridget bridgette
brin bryn
brinkman brinkmann
britain brittain britten
brittain britten
brodie brody
bronson brunson
brook brooke bruck
brooke bruck
brooker brucker
brookes brooks
broun brown
brown browne
bruhns bruns
bruneau bruno
bud budd
burg burgh
burk burke
burn byrne
burnet burnett burnette
burnett burnette
burns byrnes
burt butt
busch bush
caan kaan khan
caelius coelius
caesar cesar kaiser
cafar jafar
cahn cann kahn
cain caine kain kane
caine kain kane
caitlin kaitlin kaitlyn
caius gaius
cal carl
call cole kole
callaghan callahan
callum cullum
calum cullum
cam kam
camara kamara
cami kami
camila camilla kamila
camilla kamila
camillo camilo
camino kamino
camp kamp kemp
canaan kanaan
candace candice
canin kanin
cann kaan
cano kano
cantor kantor
cao kao
caplan kaplan
cara carla carra kara
caray keri kerri
carbajal carvajal
cardoso cardozo
carell karel
carey carrie cary kari
carin carine karin
carine karin karine
carl carr kaarle karl
carla karla
carleton carlton
carli carly curley curly
carlo kaarlo karlo
carlsen karlsen
carlson karlsen karlsson
carlsson karlsson
carly curley curly
carman karman
carney kearney
caro karo
carol carole
carole carroll karol
carolina karolina
caroline karoline
carr karr
carra kara
carrie cary kari
carsten karsten
carstens karstens
carte carter curt
carter karter
cary kari
case kees keyes
cash kash
casimir kasimir
caspar kaspar kasper
cass kass
cassie kasey
cat kat kath katt
catarina catharina katarina katharina
cate kate
caterina katerina
cates kates
catharina katarina katharina
catharine catherine katharine katherine kathryn
catherine katharine katherine kathrin kathryn katrin katrine
cathleen catlin kathleen
cathy kathy katie katy
catlin kathleen
catrin katherine kathrine kathryn
cavan kavan
ceballos zeballos
cecil cecile
cecile cecilie
cecilie cecily
cedric cedrick
celina selina
cem jem
chaabane shaaban shaban
chadli chedli chedly
chahine shaheen
chaim haim
chaker shaker
chan chanh chun
chaney cheney
chanh chun
chaouki chawki
charley charlie charly
charlie charly
chaves chavez
chawki shawki shawqi
chedli chedly
cheek chic chick
cheick cheikh sheikh
cheikh sheikh
cher sher
cheri cherie sheri
cherie sheree sheri sherri sherry
cherif sherif
cheryl sherrill sheryl shirley
cheung chong chung
chi chiu
chic chick
childs chiles
chin ching chinn
ching chinn
choi choy
chong chung
choo chu
chou chow
chris cris
christ crist
christa crista
christel christelle christer
christiaan christian
christian cristian
christie christy
christina cristina
christof christoph christophe
christofer christopher
christoffer christopher
christoph christophe
cillian kilian killian
clack clark
claes claesz clas klaas klas
clair claire clare
claire clare
clara klara
clark clarke clerk
clarke clerk
clas klaas klas
claud claude
claus klaus
clay cray
clem klemm
clemens klemens
clement clemente klement
clementina klementyna
clerc clerk klerk
clerk klerk
cleve cliff
cliff cliffe
cline klein kline
close klos kloss
cnaeus gnaeus
coates coats
cobo kobo
coby kobi
cochran cochrane
cock kock kok
coco koko
coda koda
coe koh
coen koen
coenraad conrad konrad
coffee coffey
cohen cohn kohn
cohn con kohn
cole coll kole
coleen colin coline colleen collin
coleman colman
colette collette
colin coline collin corin
coll kole
colle kolle
colleen collin
colley colli
con cong conn kon
conan konan
condo kondo
cong conn gong kong
conlan conran
conn kon
connell cornell
conner connor conor
connie conny
connor conor
conrad konrad
constantin constantine konstantin konstantine
constantine konstantin konstantine
constantinos konstantinos
cook cooke
coon koen kun
cooney kuni
cor kor
cora kora
corda korda
cordoba cordova
corey cori corrie cory
cori cory
corin korin
cormac cormack
corman korman
corneille kornel
cornel cornell
cornelis cornelisz
corrie cory
cort court
cortes cortez
cortney courtney
costa kosta
costas kostas
coster koster
costin kostin
costner kostner
cot cotto kot
coto koto
cotto kot kotto
coulibaly koulibaly
courtenay courtney
cox coxe
crabbe krabbe
craft krafft kraft
cram crum
cramer kramer
cremer kramer kremer
cris criss kris
criss kris
crista krista
cristi kristi kristie kristy
cristian kristian krystian
cristina kristina krystyna
cross crosse kross
crosse kross
crow crowe
crystal kristal
cuno kuno
curley curly
curran curren karan
curren karen
currie curry
curry kerri
curt kurth
curtis kurtis
cyprian cyprien
daan dahan
dafna daphne
dafydd david
dagan duggan
dahl dal
dai dye
dailey daily daley daly
daily daly
dal del
dall doll
dam damm
damat damato
damian damiao damien
damien damiens
damm damme
dan dann donne dun dunn dunne
dane dani danny dany denny
dani danny dany denny
daniel daniele daniell daniil danijel
daniela daniella
daniell danijel
danning dunning
danny dany denny
dante dent
dany denny
darcey darcy
daria darja darya
darin darrin
darja darya
darrell durrell
dasa daza
daugherty dougherty
dave dev
davi davy
david dawid
davidovic davidovich
davidson davison
davies davis
day daye dey
daye dey
dean deane dien din
deane din
debbi debbie debby debi
debbie debby debi
debby debi
debora deborah
decker dekker
dehn den
dejan deyan
del dell der
demetris dimitris
demi demy
den deng
denhoff donhoff
denis denise deniss dennis denys
denise deniss dennis denys
denison dennison
deniss dennis denys
denney denny
dennis denys
desire desiree
desmarais desmarets
detlef detlev
deutch deutsch
devereaux devereux
devine divine
diane dianne dyan
dianne dyan
dias diaz
dick dickie dyck
dickey dickie dicky
dickie dicky
dietmar ditmar
dietz diez
dimitri dimitrie dimitrij dmitrii dmitrij dmitriy dmitry dymitr
dimitrij dmitrij
dimitrijevic dmitrijevic
din ding
dina dinah
dirck dirk
djibril jibril
dmitri dmitrii dmitriy dmitry
dmitriev dmitriyev
dmitrievich dmitrievitch dmitrijevic dmitriyevich
dmitrievitch dmitriyevich
dmitrii dmitrij dmitriy dmitry dymitr
dmitrij dmitriy
dmitriy dmitry dymitr
dmitry dymitr
doan doane
doane duane
dod dodd dode
dodd dowd
dog dogg
dogg doug
dolan doran
dolf dolph
domingues dominguez
dominic dominick dominik dominique
dominick dominik dominique
dominik dominique
don dong donn
dona donna
dong donn
donn donne
donne dun dunn dunne
donnie donny
donoghue donohue
dor dore
doreen dorin
dorje dorji
dorothea dorothee
douglas douglass
doukas ducas
downes downs
downey downie
downs towns
duca duka
dumond dumont
dun dunn dunne
dunn dunne
duran durand
duval duvall
dyck dyke
dyk dyke
eamon eamonn
earl earle
eben iben
ebrahim ibrahim
ecaterina ekaterina
eckhard eckhardt eckhart
eckhardt eckhart
edd edo
eddie eddy edi edie
eddy edi
edelman edelmann
edgar edgard
edi edie hedi
edit edith
edita edyta
edmon edmond
edouard eduard eduards edward
eduard eduards edvard edward
edvard edward
edvin edvins edwin
edwin edwyn
efimovich yefimovich
efraim ephraim
efremov yefremov
efron ephron
egor jegor yegor
egorov yegorov
egorovich jegorovic
ehrhardt erhardt
ehrich erich
ehrlich erlich
ehsan ihsan
eisa eissa essa
eissa essa
eitan eytan
ekaterina yekaterina
elder helder
eldredge eldridge
eleanor elinor
elena yelena
eli elie ellie
elie ellie elly ely
eliot elliot elliott
elisa elissa
elisabet elisabeth
elisabeth elizabeth
elise elyse
elkin erkin
elli elly
elliot elliott
elly ely
elman erman
elmar elmer
eloi eloy
elvin ervin
ema emma
emad imad
emil emile emir
emili emilie emily
emilia emilija
emilie emily
emmanuel emmanuelle
emmet emmett
emmi emmy
emori emory
enrique henrique
enriquez henriquez
erdman erdmann
eric erick erik
erica erika
erick erik
erickson ericson ericsson erikson eriksson
erico eriko
ericson erikson
ericsson eriksson
erin irene
ernest ernests
erni ernie
erol errol
ervin erwin
esmaeel ismael ismail
espinosa espinoza
essam issam
estela estella
esteves estevez
etxebarria etxeberria
eudokia evdokia
eugen eugene
eugenia eugenie evgenia
eva eve ewa ieva
evelyn evelyne
evgeni evgenij evgeniy evgeny yevgeni
evgenij evgeniy yevgeni
evgeniy evgeny yevgeni yevgeniy yevgeny
evgeny yevgeny
eyck ike
ezzat izzat izzet
fabian fabien
fabricius fabritius
fadel fadil
faeq faik
fahad fahd
fakhri fakhry
falco falko
falk folke
fane fein
farah farrah
fareed farid
farhat ferhat
farkas farkash
farooq farouk faruk
farouk faruk
farr parr
farrah farrar
fassler fessler
fathi fathy fethi
fathy fatih fethi
fatima fatimah fatma
fay faye fei
fayad fayyad
faye fei
fedor fyodor
fedorovic fedorovich
fedorovich fedorovitch feodorovich
fedorovitch feodorovich
fedorovna feodorovna
feldman feldmann
felician felicjan
feng fong fung phuong
fenn penn
feodor fiodor fjodor
ferdinand ferdynand
ferguson fergusson
fernandes fernandez
ferreira ferreyra
ferri ferry
ferris ferriss
ferry perry
fikrat fikret
filip filipe philip philipp philippe phillip
filipe philipp
filippa philippa
filippi philippi
finck fink
findlay findley
fine pine
fink pink
finney phinney
fiodor fjodor
fischer fisher
fleischer fleisher
fleischman fleischmann
fleming flemming flemyng
flemming flemyng
flint flynt
flores florez
fong fung phuong
fonseca fonseka
ford forde
foreest forest
foreman forman
forest forrest
forester forrester
forster foster
forsyth forsythe
foss vos voss
fouche foucher
fox foxe foxx
foxe foxx
fraenkel frankel frenkel
franc franz
franca franka
frances francis
francke franke
francks franks
franco franko
frankel frenkel
frankie franky
franklin franklyn
frantz franz
fraser frazer
freddie freddy fredy
freddy fredi fredy
frederic frederick frederik frederique fredrik fryderyk
frederick frederik frederique fredrik fryderyk
frederik frederique fredrik fryderyk
frederique fryderyk
fredi fredy
fredric fredrik
freed fried
freedman fridman friedman friedmann frydman
freese fries
frei frey fry frye
freitag freytag
frick fricke
fricke fricker
frida frieda
fridman friedman friedmann frydman
friedlaender friedlander
friedman friedmann frydman
friedmann frydman
fries vries
frits fritz
fritsch fritzsch
fry frye
fung phuong
furey fury
gaafar jaafar
gabby gaby
gabi gaby
gabriel gabrielle
gael gaelle
gaertner gartner
gai gaio guy
gail gale gayle
gainer gaynor
gal gall
gale gayle
galitzine golitsyn
galkin halkin
gallacher gallagher
gan gang gann
gandhi gandy
gang gann
gani ghani
gans hans
garnet garnett
garret garrett
garry gerry
garson gerson
gas gus
gaspar gaspard
gaudin godin
gaultier gautier
gavriil gawriil
gay gaye
geer gere
geert gert
gehring gering
gemma jemma
gen geng
gennadi gennadij gennadiy gennady
gennadij gennadiy
gennadiy gennady
geno gino
george georges georgie
georges giorgos
georgi georgij georgiy georgy gheorghe giorgi
georgia giorgia
georgievic georgievich
georgij georgiy
georgiou gheorghiu
georgiy georgy gheorghe giorgi
georgy gheorghe
geovanny giovan giovanni
gerald geraldo gerard
gerard gerrard
gerd gert
gerhard gerhardt
geri jeri
germain germaine
germaine jermaine
german gherman herman
gerolamo girolamo
geronimo jeronimo
gerry jerry
getz goetz gotz
ghali ghaly
gherman herman hermann
giampaolo gianpaolo
gian gyan
giannis yiannis
gillan gillen
gillett gillette
gillian jillian
gilman guillemin
gimenez jimenez
gimeno jimeno
gina zina
giovan giovanni
gisele giselle
gjon jon
glanville granville
glass grass
glasser grasser
gleason gleeson
glehn glen
glen glenn
glinka hlinka
glyn glynn
gnaeus gneus
goetz gotz
goh guo
golan goran
golub holub
gomer homer
gomes gomez
gong kong
gonzales gonzalez
good goode
gordie gordy
goss gosse
gotlib gottlieb
graaf graaff
graeff graf graff
graf graff
graham grahame
grainger granger
gram guram
grandi grandy grundy
grandy grundy
grass grasse
gray grey
grayson greyson
grazina grazyna
green greene
greenberg greenburg grinberg
greenburg grinberg
greer grier
greg gregg greig
gregori gregory
greta grethe
griffith griffiths
grigorevic grigorevich grigorjevic
grigorevich grigorjevic
grigori grigoriy grigory
grigorian grigoryan
grigoriy grigory
grossman grossmann
gruenberg grunberg
gruffudd gruffydd
gun gunn
gunter gunther
gustaf gustav gustaw
gustafson gustafsson
gustav gustave gustavs gustaw gusztav
gustavs gusztav
gwyn gwynn gwynne
gwynn gwynne
haakon hakon
haan hahn han
haasan hasan hassan
hack hakki
haden hayden heiden heyden
hadj haj
hadji haj haji hajji
hafez hafiz
hagai haggai
hagan hagen
hagi haji
haidar haider haydar heydar
haider heydar
haig haigh
hailey haley hayley
haim hayim haym hayyim heim
hain hein hine
haj hajji
hajek hayek
hakeem hakim
hal har hull
halevi halevy
haley harley hayley
halil khalil
hall hole
halliday holliday
hals hulse
ham hamm
hamadi hammadi
hamann harman
hamdi hamdy
hamed hamid
hamid humaid
hammoud hamoud
hamza hamzah
han hang hann khan
haney heinie
hani hany
hanna hannah
hanns hans
hansel hansell
hansen hanson
hanson hansson
hara jara
hardee hardie hardy
hardie hardy
harding harting
hardt hart
hardwick hardwicke
hari harri
haris harris
harman herman
haroun harun
hart harte heart hurt
harte heart
hartman hartmann
hasan hassan
hashim hasim hasyim
hasim hasyim
hasler hassler
hasni hosni
hassel hassell
hassler hessler
hasson hassoun
hatem hatim
hatton hutton
haughton houghton
hauptman hauptmann
hauser houser
hausmann haussmann
hawk hawke
hawkes hawks
hayden heiden heyden
hayes hays
hayim hayyim
haym heim
hayman heyman hyman
hayward heyward
haywood heywood
head hyde
heard herd hurd
hearn hearne
hearst hirst hurst
heart hurt
hedi hedy
hedvig hedwig
hegazi hegazy
hein hine
heinrich henrich
heller holler
hellmut hellmuth helmut helmuth
hellmuth helmut helmuth
helmut helmuth
helmy hilmi
hemings hemmings
henckel henkel
hendrick hendrik
hendricks hendrickx hendriks
hendrickx hendrix
hendrie hendry
hennessey hennessy
henney hennie henny
hennie henny
henric henryk
henrietta henriette
henrik henryk
herd hurd
hering herring
herman hermann herrmann
hermann herrmann
hersh hirsh
hershey hirsch
herta hertha
hertz herz
hertzberg herzberg
heymann hyman
hiatt hyatt
hichem hisham
hide hyde
hikmat hikmet
hilario ilario
hilarion ilarion
hilary hillary
hilda hilde
hildebrand hildebrandt
hille hiller
hilton hylton
hinds hines
hines hynes
hipolito ippolito
hirsch hirsh
hirst hurst
hock hok
hoecke hook
hof hoff
hoffman hoffmann hofmann huffman
hoffmann hofmann huffman
hofmann huffman
hogan horgan
holley hollie holly
hollie holly
holm holme
holst horst
holt hoult
homma honma
hong hung
honorato onorato
hoop hope
hoorn horn horne
horn horne
horvat horvath
hossain hossein
hossam hussam
hossein huseyin huseyn hussain hussein hussien
houston huston
hoy hui
hoyt hoyte
hugo ugo
hui rui
hulme hume
humberto umberto
hun hung
hung phung
husayn husein hussain hussein
husein huseyin hussain hussein
huseyin huseyn hussain hussein hussien
huseyn hussain hussein hussien
hussain hussein hussien
hussein hussien
hutcheson hutchison
iain ian
iban ivan
iben ibn
ibn ibnu
ibragim ibrahim
ibragimov ibrahimov
ibsen ipsen
ignatz ignaz
igor igors ihor
ilia ilija ilja ilya
ilich ilyich
ilija iliya ilja
ilin iljin ilyin
ilja ilya
iljin ilyin
imhof imhoff
ines innes
ioan yoan
iosifovic iosifovich
iren irene
irina iryna
isa issa
isaac isaak
isabel isabelle
ishmael ismael ismail
isidor isidore
ismael ismail
ismail ismayil smail
israel yisrael
ito itoh
itzhak yitzhak
iullus iulus
iunius junius
iva iwa
ivan ivans iwan yvan
ivana iwana
ivano iwano
ivanovic ivanovich
ivona iwona
izzat izzet
jaafar jafar
jaan jan
jack jacque
jackie jacky jacqui
jacky jacqui
jaclyn jacqueline jacquelyn jaqueline
jacobi jacoby
jacobs jacobus
jacobsen jacobson jakobsen
jacobsson jakobsson
jacque jacques jaques
jacqueline jacquelyn jaqueline
jacquelyn jaqueline
jacques jaques
jaeger jager
jahn jan
jai jay
jakov jakow
jakub yakub
jakup yakup
jameel jamil
jamey jamie
jamieson jamison
jan yan
jane jayne jen zane
janet janette jeanette jeannette
janette jeanette jeannette
jani yani
janine janney
janney jeane jeannie jenney jenni jennie jenny
jans jansz
jansen jensen jenson
janson jansson
jari yari
jaroslav jaroslaw yaroslav
jarret jarrett
jasmin yasmin
jason jayson
jayne jen
jean zhan
jeane jeannie jenny
jeanette jeannette
jeannie jenney jenni jennie jenny
jef jeff
jefferies jeffreys jeffries
jeffery jeffrey
jegor yegor
jelena yelena
jen jenn
jenney jenni jennie
jenni jennie
jennie jenny
jensen jenson
jeremiah jeremy
jeremie jeremy
jesse jessie jessy
jessie jessy
jhon john jon
jhonny johnnie johnny jonny
jimbo jinbo
jimena ximena
jimi jimmi jimmie jimmy
jimmi jimmie jimmy
jimmie jimmy
joan johan jon june
jodi jodie jody
jodie jody
joel joelle
joensen johnsen
joey joy
johan johann john yohan
johanson johansson
john jon
johnathan jonathan
johnnie johnny
johnny jonny
johnsson jonsson
johnston johnstone
jolanda yolanda
jolie joly
jolley jolly
jon june
joos jos
jordan jordin jordon
jordin jordon
josef joseph jozef
josh joshi
jost yost
jozef jozsef
judi judie judy
judie judy
julia yulia
julian julianne julien jullien
julianne julien jullien
julien jullien
juliet juliette
jumpei junpei
jung yung
juri uri yuri
justin justine
jusuf yusuf
kaan kahn
kaarle karl
kacey kasey
kadir qader qadir
kahler koehler kohler
kahn kan
kai kaj kay kaye
kaila kayla kyla
kais qays
kaisa kajsa
kaiser kayser keiser
kaitlin kaitlyn
kalas karas
kalla karla
kamala kamara
kaminski kaminsky
kamp kemp
kan kang
kanaan kanan
kanter kantor
kara qara
karim kerim
karin karine
karlovic karlovich
karlsen karlsson
karolina karoline
kasim kassem kassim qasem qasim qassem qassim
kasimir kazimir
kaspar kasper
kassem qasem qasim qassem qassim
kastner kestner
kat kate kath katt
katarina katharina
kate kathe
katharine katherine
katherine kathrine kathryn
kathrin katrin katrine
kathrine kathryn
katia katja katya
katie katy
katja katya
kato katoh
katrin katrine
kauffman kauffmann kaufman kaufmann
kauffmann kaufman kaufmann
kaufman kaufmann
kay kaye
kayla kyla
kayser keiser
kazem kazim
kean keane keene
keane keene
kearns kerns
keel keil kiel
keeley kiley
keil kiel
keith kit
kellee kellie kelly
kelley kelli kellie kelly
kelli kellie kelly kylie
kellie kelly
kemp kempf
kenney kenny
keri kerri kerry
kerr kher
kevin kevyn
keyes keys
khaled khalid
khamees khamis
khouri khoury
kid kidd kyd kydd
kidd kyd kydd
kiely kiley kylie
kieran kieron kiran
kiley kylie
kilian killian
kimberley kimberly
kincaid kinkade
kinski kinsky
kip kipp
kira kyra
kiril kirill
kirk kirke quirk
kirke quirk
kirschner kirshner
kitchen kitchin
klaas klas
klas klass
klein kline
kleiner kreiner
klim krim
klos kloss
kloss kross
knight night
knott nott
knut knuth
kochi kouchi
kock kok
koehler kohler
koen kohn kun
kohei kouhei
kohn kon korn
kohner korner
kon kong
konstantin konstantine konstantins
konstantine konstantins
konstantinovic konstantinovich
koos kos
korf korff
kouznetsov kuznetsov
kovac kovacs
krafft kraft
kral kralj
kramer kremer
krantz kranz
krause krauss krausz krauze
kreuger krueger
kristen kristine
kristi kristie kristy
kristian kristjan krisztian krystian
kristie kristy
kristijan kristjan krisztian
kristin kristine
kristina krystyna
kroeger kroger
krog krohg
krohn kroon
krueger kruger
ksenia ksenija kseniya
kuhn kun
kuntze kunze
kupfer kupffer
kurd kurt
kurt kurth
kyd kydd
lacey lacy
lachman lachmann rachman
lackey lucky
laetitia letitia
lai rai
laine lane
lala lara
lam lamb lamm lum ram
lama rama
lamb lamm
lamm lum
lance rance
land lando rand
landa randa
landes landis
landi lundy randi
lang long lung
lantz lanz
lari lary
larisa larissa
larry lary
larsen larson
larson larsson
laski lasky
lau rau
lauder loder
laura laure lora
lauren loren
laurence lawrence
laurie lawrie lori lory
laval lawal
lavi lavie
lawrie lowery lowry
lay lei ley ray
layla leila leyla
lazar lazare
lazarevic lazarevich
lea lee lie
leach leech
leah lear lia
leak leake
lean leen
leander linder
lear leer lier
lecomte leconte
ledger leger
lee lie
leer lier
lees lise
lefebvre lefevre
lei ley
leila leyla
leimer reimer
leiva leyva
lellouche lelouch
lemmon lemon
lemon remon
len lyne ren
lena lenna lina rena
lene rene
lennie lenny rennie
lenoir renoir
lentz lenz
leonel lionel
leroi leroy
lesley leslie
letitia letizia
leto reto
levi levy
levien levin levine
levin levine lewin
levy lewy
lex rex
ley rey
lia ria
liana liane
liberman lieberman liebermann
lichtenstein liechtenstein
lida lyda
lidia lidija lydia
lie rie
lieberman liebermann
liebman liebmann
lil lill
lili lilli lilly lily
lilian liliane lillian
liliane lillian
lilli lillie lilly lily
lillie lilly
lilly lily
lin linh linn lyn lynn lynne
lind linde lindh lindo
linda lynda
lindberg lindbergh
linde linder lindh
linden lynden
lindh lindo
lindon lyndon
lindquist lindqvist
lindsay lindsey
ling ring
linh linn lyn lynn lynne
linn lyn lynn lynne
lion lyon
lipman lippmann
lis lys
lisa liza
list liszt rist
lita rita
livingston livingstone
ljubomir lubomir lyubomir
llewellyn llewelyn
llorenc llorens
lloyd loyd
loach roach
lock locke rock
loewe lowe
loi loy
lola lora
lon ron
london rondon
loni roni
lonnie lonny ronnie
lopes lopez
lore loret
lorentz lorenz
lori lory
lorinc lorincz
los ros
lotfi lutfi
lott lotte
lotti lottie
lou loup
louie louis lui
louisa luisa
louise luisa luise
louisy luisi
loukas lucas lukas
love lowe
low lowe
lowe rowe
lowell rowell
lowery lowry
lubomir lubomyr lyubomir
lubomyr lyubomir
lubov lyubov
luc luk luke
luca lucca luka
lucas lukas
luci lucio
lucie lucy
lucile lucille
ludmila lyudmila lyudmyla
ludvig ludwig
ludvik ludwik
lui rui
luis luiz
luisa luise luiza
luiz ruiz
luk luke
lukas lukasz
lukic lukich
lundquist lundqvist
lvovic lvovich
lvovich lvovitch
lyall lyle
lyle ryle
lyn lynn lynne
lyne ryne
lynn lynne
lyudmila lyudmyla
maaike maike
maarouf marouf
maarten martin martyn
maas maass maes
maass maes
mac mack mak mic mike
macarthur mcarthur
macaulay mcauley
macbride mcbride
maccoll mccall mccoll
maccormick mccormick
macdonald mcdonald
macdougall mcdougal
mace mase
macintosh mackintosh mcintosh
macintyre mcintire mcintyre
mack mak mic mike
mackay mckay
mackenzie mckenzie
mackie mckee
mackinnon mckinnon
mackintosh mcintosh
macklin maclean mclean
maclachlan mclachlan
maclaren mclaren
maclean mclean
maclennan mclennan
macmillan mcmillan
macneil mcneill
macpherson mcpherson
macquarrie mcquarrie
macrae mcrae
maddison madison
madeleine madeline
mae may
mael maele
maes mas
magee maggi maggie mcgee
maggi magi
mahmood mahmoud mahmud
mahmoud mahmud
maia maja
maier mayer mayr meier meyer myer
maik mike
main maine mane mayne
maine mane mayne
maio mayo
maja maya
maksim maksym
mal malu
male malet
malet mallet
mali mari
malick malik
malika marika
malin marin
malone marlon
malte marte
man mang mann munn
mandel mandell
mandy mundy
mane manet mayne
mani money
mann munn
manny money
manoel manuel
manson munson
mansoor mansour mansur
mansour mansur
mantel mantell
marc mark
marcel marcelle
marchant merchant
marche marsh
marcks marks markus
marco marko
marcus markus
margareta margaretha
marguerite margueritte
margulies margulis
mari marie
maria marija mariya
mariam maryam
marian marianne
mariana marianne
marija mariya
marilou marilu
marin marine
marina maryna
marinho marino
markovic markovich
marlen marlene
marley marly
marlin merlin
marlow marlowe
marques marquez
marschall marshall
marta marthe
marti martti marty
martim martin
martin martine martyn
martina martine
martine martyn
marvin mervyn
mary meri
masood masoud massoud masud
masoud massoud masud
massey massie
massoud masud
matei matej
mateus matheus matthaus
matheson mathieson
matheus matthaus
mathew matthew
mathews matthews
mathias matias matthias mattias
mathilde matilda matilde
matias matthias mattias
matilda matilde
matthew matthieu
matthias mattias
matveevich matvejevic matveyevich
matvei matvey matwei
maura moira mora moura
maurel morel morell
maurice morice
mauritz moritz
maury mori
maxey maxi
maxim maxime
maximilian maximilien
mayer mayr meier meyer myer
mayes mays
mayr meier meyer
mayra myra
mazar mazer
mcavoy mcevoy
mccall mccoll
mcclain mclane
mcdowall mcdowell
mcewan mcewen
mcgee mcghee
mcintire mcintyre
mclaughlin mcloughlin
mead meade
meagan megan
meaghan megan meghan
meek mic mick
meena mina
meera mira
meftah muftah
megan meghan
mehmed mehmet mhamed mohammad mohammed muhammad muhammed
meier meijer meyer
meisner meissner
mel mell
melisa melissa
mello melo
mellor moller
melnick melnik melnyk
melnik melnyk
melodie melody
meltzer melzer
melvin melvyn
menachem menahem
mendelsohn mendelson
mendes mendez
mertz merz
mesa meza
mesbah mosbah
metcalf metcalfe
meyer myer
meyers myers
mhamed mohammad mohammed muhammad muhammed
mic mick mike
micaela michaela mikaela
micah mika
micha miha
michael micheal mickael
michaela mihaela
michail mihail mihhail mikhail
michailovich mihailovich mikhailovich
michajlovic mihajlovic mychajlovyc
michel michele michelle
michele michelle
michell mitchel
mickael mikael
mickey mickie micky mikey miki
mickie micky mikki
micky mikki
mihail mihhail mikhail
mihailo mihajlo
mihailovich mikhailovich
mihaylov mikhaylov
mihaylovna mikhaylovna
mihhail mikhail
mikel mikkel
mikey miki
mikhail mikheil
mikhailov mikhaylov
mikhailovich mikhailovitch mikhaylovich
mikhailovna mikhaylovna
milan millan miran
milenko miljenko
miles myles
millar miller
mille millet
milli millie milly
millie milly
milne mylne
miloslav miroslav
min ming
mira myra
mirco mirko
miriam mirjam myriam
miroslav miroslaw
miroslava miroslawa
mitzi mizzi
mock mork
modest modeste modesto
modeste modesto
moffat moffatt
mohamad mohamed mohammad mohammed muhammad
mohamed mohammad mohammed muhammad
mohammad mohammed muhammad muhammed
mohammed muhammad muhammed
mohl mohr
mohr mor
mohsen mohsin muhsen muhsin
mohsin muhsen muhsin
moise moyes
moishe moyshe
mokhtar mukhtar
mol moll
mola molla mora
mole moll
monaghan monahan
monet monnet
monica monika monique
monk munck
monro monroe
monroe munro
monson monzon
montagu montague
monti monty
moon mun munn
moore more
moose mus
mor more
mora moura
moraes morais
moran morand morin
mordecai mordechai mordehai
mordechai mordehai
moreau moro
morel morell morrell
morey mori
moris morris morriss
morison morrison
moritz moriz
morris morriss
moseley mosley
mostafa moustafa moustapha mustafa mustapha
mota motta
mott motte
mounir munir
mourad murad
mousa musa
moustafa moustapha mustafa mustapha
moustapha mustafa mustapha
mueller muller
mugica mujica
muhammad muhammed
muhsen muhsin
mujica mujika
munro munroe
munster mynster
murad murat
mustafa mustapha
mykolaiovych mykolayovych
nabi naby
nacer naser
nachman nahman
nachum nahum
naci naji
nadaud nadeau
nadejda nadezhda
nadia nadja
nadin nadine
naeim naim
naess ness
nai nye
naismith nesmith
namba nanba
nambu nanbu
nan nunn
naoum naum
naryshkin naryskin
naser nasir nasser
nasir nasser
natacha natasa natascha natasha
natali natalie nathalie
natalia nataliya natalja natallia natalya nathalia
natalie nathalie
natalija nathalia
nataliya natallia natalya nathalia
natalja natalya
natallia nathalia
natanson nathanson
natasa natascha natasha
natascha natasha
nathanael nathaniel
nava nawa
nazarian nazaryan
neal neale neel neil neill niel nil
neale neel neil neill niel nil
neel neil neill niel nil
neil neill niel nil
neill niel
nel nell
nelli nellie nelly
nellie nelly
nelson nielsen nilsson
neri nery
nevill neville
newberry newbery
newsom newsome
nic nick nik niko
niccolo nicolo
nichol nicole nicoll
nichola nicola
nicholas nicolaas nicolaes nicolas nicolaus
nicholl nicoll
nicholls nichols
nicholson nicolson
nick nik niko
nicki nicky niki nikki
nicklas niclas niklas
nickolay nicolai nikolai
nicky niki nikki
niclas niklas
nico niko
nicol nikol
nicola nicolae nicolai nicolas niculae nikola nikolai
nicolaas nicolaes nicolas nicolaus nikolas nikolaus
nicolae nicolai niculae nikola nikolai
nicolaes nicolas nikolas
nicolai niculae nikola nikolai nikolay
nicolas nicolaus nikolas nikolaus
nicolaus nikolas nikolaus
niculae nikola nikolai
niels nils
nielsen nilsen nilsson
nikola nikolai nikolaj
nikolaevic nikolaevich nikolajevic
nikolaevich nikolajevic nikolayevich
nikolai nikolaj nikolay
nikolaj nikolajs nikolay
nikolas nikolaus
noa noah
noam norm
noboa novoa
noel noelle
noemi noemie
noor nur
nora norah
norbert norberto
norman normand
novak nowak
novotny nowotny
obi obie
ochi ouchi
oconnor oconor
oginski oginskis
ohmura omura
ohta ota
okochi okouchi
ole olle
oleg oleh
olga olha
olimpia olympia
olivier ollivier
olli ollie olly
ollie olly
olsen olsson
omar omer umar
omer umar
oneal oneil oneill
oneil oneill
onoe onoue
orloff orlov
osborn osborne osbourne
osborne osbourne
oscar oskar
osip ossip
oskar oszkar
osman ousmane
ossi ossie
othman uthman
othmar otmar
oumar oumarou umar
oumarou umar
ousmane usman usmon
owain owen
pack pike
padilha padilla
page paige
pain payne
paine payne pine
pak park
pal paul
palma parma
pan pang
paolo paulo
paris parris
parish parrish
park parke
parke parker
parkes parks
pascal pascale
paterson patterson
paton peyton
patric patrick patrik patryk
patricia patrizia
patrick patrik patryk
patrik patryk
patti patty petty
paul pol poll poul
paula pola
pauly poli
pavan pawan
pavel pawel
pavlik pawlik
pavlovic pavlovich
pavlovich pavlovitch
payne penn
payton peyton
peake pic pick
peale peel
pearce pearse pierce
pearl perl
pearlman perlman
pearse piers
pearson pierson
peary pirie
peet pete pitt
peete piet
pehr per
pelletier peltier
pen penn
penn penne
pera pere
perceval percival
pereira pereyra
peres perez
peri perry
peric perich
perier perrier
pero perot
peron perron
perot perrot
perrault perreault
perri perry
petar peter petre petro petter pieter piotr pyotr
pete piet pit pitt
peter petre petro petter pieter piotr pyotr
petersen peterson
peterson petersson
petr piotr pyotr
petre petro petter pieter piotr pyotr
petri petrie
petro petter pieter piotr pyotr
petter pieter piotr pyotr
phan van
philip philipp philippe phillip
philipp philippe phillip
philippe phillip
pic pick
picard piccard
pier pierre
piet pit
pieter piotr pyotr
pieters pietersz
pim pym
pinchas pinhas
pinckney pinkney
pine pyne
pineau pino
pino pinot
pinson pinzon
piotr pyotr
planck plank
plant plante
platt pratt
pohl pol poll poul
poitier poitiers
pol poul
poli polley
poliakoff poliakov polyakov
poliakov polyakov
poll poul
ponce poncet
pop popp
pope popp
popovic popovici
porat porath
porte porto
potier pottier
praetorius pretorius
price pryce
prichard pritchard
prior pryor
procter proctor
pushkin puskin
qader qadir
qasem qasim qassem qassim
qasim qassem qassim
qassem qassim
quan quang
queen quinn
quin quinn
quinones quinonez
quist qvist
rabee rabie
rabi rabie
rabia rabiah
rabinovich rabinovitch
rachael rachel
rada raja
radhouane redouane
rae ray raye rea rey
rafael raphael
raff ruff
rafik rafiq refik
raheem rahim
rahimov rakhimov
rahm ram
rahma rahme
rahn ran
raimond raimonds raymond
raimondo raimundo
rain raine
rainer reiner
rajeev rajiv
ralf ralph
ramadan ramazan romdhane
rameau ramo
ramsay ramsey
randi randy
raouf rauf
raoul raul
rapaport rappaport
rasch rusch rush
rashed rashid
rasheed rashid
rask rusk
rauch rausch
ray raye rea rey wray
rayan ryan
raye rea rey
raynaud reynaud
rayner raynor
rea rey rhea
read redd reed reid
reagan regan
reaves reeves
rebeca rebekah
rebecca rebecka rebekah
reda rida ridha
redd reid
reed reid
rees reese ries riess
regnier renier
reina reyna
reinaldo reynaldo
reinhard reinhardt
rej rey
remi remy
remon remond
ren renn wren
renata renate
rene renee rune
renee rennie rune
rennie renny
reuben ruben
rhoda roda
rhona rona
rhonda ronda
riad riadh
rian ryan
ribas rivas
ric rick rik
rica rika
ricard rickard
ricardo riccardo rikard
rich richey richie
richard rihards
richey richie ritchey
rick rik
rickard rikard
rickey rickie ricky rikki
rickie ricky rikki
rida ridha riza
rider ryder
riemann ryman
ries riess
rifaat rifat
ritchey ritchie
rob robb
robbie robby roby
robbins robins
robie roby
robin robyn
roc rock rok
roca rocca
rock rok
rode rohde
roder roeder
rodger roger
rodgers rogers
rodolfo rudolph
rodrigues rodriguez
rohl roll
rohn ron
rojas roxas
roland rolando rolland rowland
rolando rolland
rolf rolfe
roll rolle
romain roman
romaine romeyn
roman romand
romi romy
roni rony
ronni ronnie ronny
ronnie ronny rony
rood rude
root rut ruth
rory roy
ros ross
rosalia rozalia
rosas rozas
rose ross
rosenberg rozenberg
rosetti rossetti
rosi rossi
rosina rosine
rossi rossy
rothman rotman
rouben ruben
rousseau russo
roza rozsa
rubi ruby
rudd ruud
rudi rudy
rudolf rudolph
rue ryu
ruggero ruggiero
rui ruy
rusch rush
russel russell
rut ruth
saad sad
saade saadeh
saban shaban
sabbagh sebag
saber sabir
sabina sabine
sacha sascha sasha
sachs sacks
sack zack
sacks saks
sadegh sadek sadeq sadik sadiq
sadek sadeq sadik sadiq
sadeq sadik sadiq
sadik sadiq
saeed said saied sayed sayyid syed
saeid said syed
safia safiye
sah shah
said saied sayed sayyid syed zaid
sakr saqer saqr
sal salle
sala salah
salaam salam
salah slah
saleh salih
salli sally sully
sally sully
sam samm
sameer samir
sami samy
samih semih
samil shamil
sammi sammy
sammy samy
samuel samuels
sanches sanchez
sandi sandie sandy
sandie sandy
sanja sanya
sans sanz
santo szanto
saoud saud
saqer saqr
sara sarah sarra
sarhan sirhan
sasa sasha
sato satoh
saul sol soul
sayed syed
sayyid syed
scarf scarfe
scarlet scarlett
schaaf scharf
schaeffer schafer schaffer shafer shaffer
schafer schaffer shafer shaffer
schaffer shafer shaffer
schapiro shapiro
schell shel shell
schenck schenk
schilling shilling
schischkin shishkin
schmid schmidt
schmidt schmitt
schneersohn schneerson
scholtz scholz
schon shane
schrader schroder
schroder schroeder
schroeter schroter
schubert schuberth
schulman shulman
schultz schulz
schuman schumann shuman
schumann shuman
schuster shuster
schwartz schwarz swartz
scot scott scotto
scott scotto
scotti scottie scotty
scottie scotty
seager seeger seger
seal seale
sealy seeley seely
seaman seeman simen
sebastian sebastiao sebastien
sedki sidqi
seeger seger
seeley seely
segal siegel
segel siegel
selena serena
sell szell
semenovic semenovich
semion semyon
serge sergiu
sergeev sergeyev
sergeevic sergeevich
sergeevich sergeyevich
sergei sergej sergey serghei serguei
sergej sergejs sergey
sergey serghei serguei
serghei serguei
serif sherif
serre serres
severin severine
seydou seydoux
shaaban shaban
shae shaye shea
shafer shaffer
shafik shafiq
shaheed shahid
shane shaun shayne
sharif sherif
sharp sharpe
shaukat shawkat
shaun shawn
shauna shawna shona
shawki shawqi
shay shaye
shaye shea
sheen shin
shel shell
shelley shelly
shepard sheppard
sheree sherri sherry shiri
sherri sherry
sherrill sheryl
sheryl shirley
shi shih
shilo shiloh
shimo simo
shimon simon
shimpei shinpei
shin shinn sin
shinn sinn
shion sion
shire shyer
shiri siri
shirin sirin
shiro siro
shu shue
shulamit shulamith
shum shuma
sibylla sibylle sybille
sibylle sybille
sid syd
sidney sydney
siegel sigel
siegfried sigfrid
siegmund sigmund
siena sienna
sila sylla
silber silver
silvan sylvain
silvester sylvester sylvestre
silvia sylvia szilvia
simeon symeon
simmons simons symons
simms sims
simon simun
simons symons
sin sinn suen
sinn suen
sky skye
slavomir slawomir
sloan sloane
smith smyth
snider snyder
sofi sofie sophie
sofia sofiya sofya sophia
sofie sophie
sofiya sophia
sofja sofya
sofya sophia
sol soul
soltan sultan
somers sommers summers
sommers summers
sona sonja sonya
soni sonny
sonja sonya
sonny sunny
soo sue
sosa sousa
souad suad
soul soule
souleymane sulaiman sulayman suleiman suleyman
sousa souza
sova sowa
spears speirs
specter spector
spencer spenser
sprenger springer
sri suri
stacey stacy
stanislav stanislaw
stanislava stanislawa
star starr
starling sterling stirling
steel steele
steen sten
steeve steve
stefan steffen stephan stephane
stefani stefanie stephanie
stefanie stephanie
stepan stjepan
stepanovic stepanovich
stephan stephane
stephen steven
stephens stevens
sterling stirling
stern sterne
steuart stewart stuart
stewart stuart
stiles styles
stocker stoker
stojan stoyan
stoltz stolz
storey story
straus strauss
sturges sturgess
sulaiman sulayman suleiman suleyman
sulayman suleiman suleyman
suleiman sulejman suleyman
sulejman suleyman
sultan sutan
susan suzan
susanna susannah suzanna
suzie suzy
svedberg swedberg
sven svend
swan swann
sweeney sweeny
sylvester sylvestre sylwester
sylvia sylwia
taber tabor
tai thai tye
taieb tayeb
tait tate
talaat talat
talbot talbott
taleb talib
talia thalia
talley tully
tam tamm
tamba tanba
tami tammi tammy
tammi tammy
tan tang than
tania tanja tanya
tanja tanya
tapper tupper
tarek tarik tariq
tarik tariq
tatiana tatjana tatyana
tatjana tatyana
tawfiq tewfik toufic toufik
taylor teller tyler
teal teale thiel
teale thiel
tee thy
teller tyler
ten teng
teo theo
teodor teodors theodoor theodor
teodors theodor
teofil theophil
terence terrance terrence
teresa tereza theresa
terrance terrence
terri terry
tewfik toufic toufik
thacker tucker
thai tye
thani tunney
theodoor theodor theodore
theodor theodore
thibault thibaut
thiel til
thiessen thyssen
thill till
thilo tilo
thom tom
thoma toma
thomas tomas
thoms toms
thon ton toon
thor thore tor
thorbjorn torbjorn
thore tor
thorn thorne torn
thorne torn
thorp thorpe
thorpe torp
thorsten torsten
thure tore toure
tilley tilly
tilo tiro
tim timm
timofeevich timofejevic timofeyevich
timothee timothy
tin ting
tobey tobi toby
tobi toby
tod todd
tolkien tolkin
tomas tomasz toomas
tomasz tomaz
tomi tommi tommy
tommi tommie tommy
tommie tommy
ton tong toon
tone toon
toney toni tony
tong tung
toni tony
toon torn
tooru toru
tore torre toure
tori tory
torrey torry
tot toth
toufic toufik
toukan touqan
toure ture
townes towns
toy toye
tracey traci tracie tracy
traci tracie treacy
tracie treacy
trifon tryphon
tristan tristao
troost trost
tyler tylor
tzur zur
ulf wulf
uli ulli uri
ullrich ulrich
ungar unger
uri urie ury
urie ury
ursula urszula
usman usmon
vaca waka
vagif vaqif
vagn van
vagner wagner
vahid wahid
valdemar waldemar
valdes valdez
valentin valentine
valer valere
valeri valerie valerii valerij valeriy valery waleri
valeria valeriya
valerie valery
valerii valerij valeriy waleri
valerij valeriy
valeriy valery waleri
vali veli wali wely
vall wael
valter walter walther
varda warda
vasile vasili vasily wassily
vasilevic vasilevich vasiljevic
vasilevich vasilievich vasiljevic vasilyevich
vasili vasily vassili wassily
vasiliev vasilyev vassiliev
vasilievich vasilyevich
vasilii vasilij vasiliy vassili wassili wassily wasyl
vasilij vasiliy vassili
vasilis vassilis
vasiliy vassili wassili wassily wasyl
vasily wassily
vasilyev vassiliev
vasquez vazquez
vassili wassili wassily wasyl
vassiliev vassiljev
vaughan vaughn
vedel wedel
vee wee
veen ven
velasquez velazquez
veli wely
vella vila villa
vern verne
verner werner
veronica veronika weronika
veronika weronika
vert werth
vetter wetter
vic vick
vicki vickie vicky
vickie vicky
victoire victoria viktoria viktoriya
victor viktor wiktor
victoria viktoria viktoriya
victorovich viktorovych
viktor wiktor
viktoria viktoriya
vila villa
vilde wilde
vilhelm vilhelms wilhelm
villem willem
vin vinh win wyn
vincenc vincenz
vincenz vinzenz
vinnie vinny winnie
vinton wynton
violeta violetta
vitali vitaliy vitaly
vitalij vitalijs vitaliy
vitaliy vitaly
vivian viviane
vlad vlado
vladimer vladimir volodymyr
vladimir vladimirs volodymyr wladimir
vladislav vladyslav
voldemar woldemar
volk wolk
vong wong
wael wahl
wagener wagner
wain wayne
walcott wolcott
waleed walid
wales welles wills
walley wally whalley
walter walther
wan wang
wang wong
ware weir
wassili wassily wasyl
wassily wasyl
wayne wynne
webber weber
weeks wicks
weil weill
weis weiss wes
weisman wiseman
welch welsh
welles wells wills
wendel wendell
werner worner
werth worth
wheatley whitley
whit wit
white whyte
whitten witten
wil will
wilcox willcox
wild wilde wylde
wiley willi willy wylie
wilhelmina wilhelmine
willem william
willey willie willy
willi willy
willie willy
willson wilson
win wyn wynn
windsor winsor
winston winstone
winter wynter
winton wynton
wit witt
wolfe woolf wulf wulff
wolff woolf
wolfsohn wolfson
woolf wulf
wulf wulff
wyn wynn
wynn wynne
xander zander
yaacov yaakov
yacoub yaqoob yaqoub yaqub
yahia yahya yehia
yakub yaqoob yaqub
yakubu yaqub
yan yann
yancey yancy
yang yann
yaqoob yaqoub yaqub
yaqoub yaqub
yaseen yasin
yaser yasser
yasin yassin yassine
yasmeen yasmin yasmine
yasmin yasmine
yassin yassine
yeung yong yung
yevgeni yevgeniy yevgeny
yevgeniy yevgeny
yisrael yisroel
yitzchak yitzchok yitzhak
yoan yohan
yoann yohann
yokochi yokouchi
yolanda yolande
yon yong
yong yung
yoo yuu
yoon yuen yun yune
york yorke
youcef yousef
youn yune
yousef youssef yusef
youssef yusuf
yousuf yusuf
yuen yun yune
yuka yuuka
yuki yuuki
yulia yuliya
yun yune
yuri yury
yurievich yuryevich
yurii yuriy yury
yuriy yury
zac zach zack zak
zach zack
zack zak
zaitsev zaytsev
zevi zvi
zhan zhang
zidan zidane
zimmerman zimmermann
zoe zoey
zoia zoya
`;
export default table;
