// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: opensanctions/rigour, MIT, (c) OpenSanctions.org.
const table: string = `
plc|jsc|plc|public limited company|public limited co|public ltd co|public limited|plc ltd|plc company|plco|public limited corporation|publicly limited company|pub limited co|pub ltd co|public limted company|public limited compnay|public limitd company|pubic limited company|public limitied company|public limitted company|pub lt co|public lt co|public lt company|pub limited|publicly ltd company|public ltd corporation|public lmtd company|publi limited company|publc limited company|p l c|plcs
any-jsc|jsc|ሃላፊነቱ የተወሰነ የግል ማህበር|股份有限公司
shpk|llc|shpk|shoqeri me pergjegjesi te kufizuar
sha|jsc|sha|sh a|shoqeri aksionere|shoqeri anonime
shk|lp|shk|sh k|shoqeri komandite
fze|llc|fze|free zone establishment|fz establishment|free zone enterprise|fz enterprise|free zone entity|fz entity
fzco|llc|fzco|fz llc|fzllc|free zone co|freezone company|free economic zone llc|trade free zone company|special economic zone llc|free zone llc|llc fz|fz co|free zone company|free zone limited liability company
dmcc|llc|dmcc|dubai multi commodities centre|dubai multi commodities centre company|dmcc company|dmcc co|dmcc llc|dmcc free zone
scs|lp|scs|sociedad en comandita simple
scpa|lp|scpa|sociedad en comandita por acciones
scei|lp|scei|sce i|sociedad de capital e industria
se|soe|se|sociedad del estado
sgr||sgr|sociedad de garantia reciproca
sas|llc|sas|sociedad por acciones simplificada
sau|sp|sau|sociedad anonima unipersonal
saica|jsc|saica|sociedades anonimas inscritas de capital abierto
sacif|jsc|sacif|saci y f|sociedad anonima comercial industrial y financiera
sacifi|jsc|sacifi|sociedad anonima comercial industrial financiera e inmobiliaria
sacifia|jsc|sacifia|sacifi y a|sociedad anonima comercial industrial financiera inmobiliaria y agropecuaria
sacv|jsc|sacv|sa de cv|sociedad anonima de capital variable|soc anon de cap var|sadecv
sapicv|jsc|sapicv|sapi de cv|sociedad anonima promotora de inversion de capital variable|soc anon prom de inv de cap var
srlcv|llc|srlcv|s de rl de cv|sociedad de responsabilidad limitada de capital variable
p|llc|epe|επε|εταιρια περιορισμενησ ευθυνησ
llp|llp|llp|limited liability partnership|有限责任事业组合|有限責任事業組合
ilp|lp|ilp|incorporated limited partnership
na|fin|na|national association
ntsa|fin|nt and sa|national trust and savings association
nl||nl|no liability
ip|sp|ip|іп|індывідуальны прадпрымальнік
pup|sp|pup|пуп|прыватнае унітарнае прадпрыемства
ip|sp|ip|ип|индивидуальный предприниматель
dd|jsc|dd|dionicko drustvo
ad|jsc|ad|akcionarsko drustvo|aktsionerno druzhestvo
ад|jsc|ад|акционарско друштво|акционерно дружество
dno|llc|dno|drustvo s neogranicenom solidarnom odgovornoscu
doo|llc|doo|drustvo s ogranicenom odgovornoscu|druzba z omejeno odgovornostjo|d o o|drustvo ogranicene odgovornosti|drustv ogranic odgovor
sro|llc|sro|spolecnost s rucenim omezenym|spol s ro|spol s ruc omez|s r o
kd|lp|kd|komanditno drustvo|komanditno druzhestvo
к.д.|lp|кд|командитно дружество|командитно друштво
sp|sp|sp|samostalni preduzetnik
eireli|llc|eireli|empresa individual de responsabilidade limitada
any-sp|sp|sole proprietorship|private enterprise
gp|gp|gp|general partnership
lp|lp|lp|limited partnership
peec|soe|peec|public establishment with economic characteristics
lp|lp|lp|limited partnership
spa|jsc|spa|sociedad por acciones
spa|jsc|spa
eirl|llc|eirl|empresa individual de responsabilidad limitada
sc|gp|sc|sociedad colectiva|compania comerciala si de productie societatea cu responsabilitate limitata|societatea comerciala|አክሲዩን ማህበር
sc|lp|sc|s en c|comandita simple
sca|jsc|sca|comandita por acciones|societe en commandite par actions
any-sp|sp|empresa unipersonal|eingetragenes einzelunternehmen
cpa|jsc|cpa|c por a|compania por acciones
ep|soe|ep|empresa publica
gmbh|llc|gmbh|mbh|gesellschaft mit beschrankter haftung|gesellschaft mbh|gmb h|gesellschaft mit besch haftung|gesellschaft mit beschr haftung|gesellschaft mit beschraenkter haftung|gesellschaft mit beschraenker haftung|gesellschaft mit beschrankter haftng|ges mit beschr haftung|ges mit besch haftung|g m beschr haftung|g m besch haftung|mit besch haftung|mit beschr haftung|mit beschrankter haftung|g m b h|gmbhs|ges m b h|gesmbh|gesellsch m b h|гмбх
ggmbh|llc|ggmbh|gemeinnutzige gmbh|gemeinnutzige gesellschaft mit beschrankter haftung
ug|llc|ug|ug haftungsbeschrankt|unternehmergesellschaft haftungsbeschrankt|unternehmergesellschaft|ug haftungsbeschr|ug hb|unternehmerges haftungsbeschrankt|unternehmerges|unternehmerg
gmbhcokg|lp|gmbhcokg|gmbh and co kg|gmbh u co kg|gmbh und co kg|gesellschaft mit beschrankter haftung and co kg|gesellschaft mbh and co kg|gmbh and co|гмбх енд ко кг
ag|jsc|ag|aktiengesellschaft|aktienges|aktiengeselschaft|aktien gesellschaft|aktien ges|aktg|akt ges|a g|ags|ag societe anonyme
kg|lp|kg|kommanditgesellschaft|k g|kommandit gesellschaft
ek|sp|ek|e k|eingetragener kaufmann|eingetr kaufmann|e kfm|ekfm|kfm|e kfr|ekfr|kfr|eingetragene kauffrau
kgaa|lp|kgaa|kommanditgesellschaft auf aktien
ohg|gp|ohg|offene handelsgesellschaft|offene handels gesellschaft
gug|llc|gug|gug haftungsbeschrankt|gemeinnutzige ug|gemeinnutzige ug haftungsbeschrankt|gemeinnutzige unternehmergesellschaft|gemeinnutzige unternehmergesellschaft haftungsbeschrankt
ugcokg|lp|ugcokg|ug and co kg|ug haftungsbeschrankt and co kg|unternehmergesellschaft and co kg|unternehmergesellschaft haftungsbeschrankt and co kg
agcokg|lp|agcokg|ag and co kg|ag und co kg|aktiengesellschaft and co kg
secokg|lp|secokg|se and co kg|europaische gesellschaft and co kg|societas europaea and co kg
stiftungcokg|lp|stiftungcokg|stiftung and co kg|stiftung und co kg
gmbhcoohg|gp|gmbhcoohg|gmbh and co ohg|gesellschaft mit beschrankter haftung and co ohg
ugcoohg|gp|ugcoohg|ug and co ohg|ug haftungsbeschrankt and co ohg
egcokg|lp|egcokg|eg and co kg|eingetragene genossenschaft and co kg|genossenschaft and co kg
secokgaa|lp|secokgaa|se and co kgaa|europaische gesellschaft and co kgaa|societas europaea and co kgaa
gmbhcokgaa|lp|gmbhcokgaa|gmbh and co kgaa|gesellschaft mit beschrankter haftung and co kgaa
ltdcokg|lp|ltdcokg|ltd and co kg|limited and co kg
gmbhcokg|lp|gmbhcokg|mbh and co kg|mbh u co kg
bvcokg|lp|bvcokg|bv and co kg
agcokgaa|lp|agcokgaa|ag and co kgaa|aktiengesellschaft and co kgaa
stiftungcokgaa|lp|stiftungcokgaa|stiftung and co kgaa
gag|jsc|gag|gemeinnutzige ag|gemeinnutzige aktiengesellschaft
egbr|gp|egbr|e gbr|eingetragene gbr|eingetragene gesellschaft burgerlichen rechts|eingetragene gesellschaft des burgerlichen rechts
partg|gp|partg|part g|partnerschaftsgesellschaft|partnerschaft
partgmbb|llp|partgmbb|partg mbb|mbb|partnerschaft mbb|partnerschaftsgesellschaft mbb|part g mbb|part mbb|partmbb|partnerschaftsgesellschaft mit beschrankter berufshaftung|partnerschaft mit beschrankter berufshaftung
eg|coop|eg|e g|eingetragene genossenschaft|genossenschaft|egen
stiftung|ngo|stiftung|rechtsfahige stiftung|gemeinnutzige stiftung|stiftung des offentlichen rechts|stiftung des burgerlichen rechts|rechtsf stiftung
sce|coop|sce|societas cooperativa europaea|europaische genossenschaft
vvag|coop|vvag|versicherungsverein auf gegenseitigkeit|versicherungsverein ag
aor|soe|aor|anstalt des offentlichen rechts|anstalt offentlichen rechts
kdor|soe|kdor|kor|korperschaft des offentlichen rechts|korperschaft offentlichen rechts
ku|soe|ku|kommunalunternehmen|gku|gemeinnutziges kommunalunternehmen
spzoo|llc|spzoo|sp z oo|sp zoo|spz oo|sp z oo sp k|sp z ogr odp|spolka z ogr odpow|spolka z ograniczona odpowiedzialnoscia|spolka z oo|spolka z oo sp k
3at||3 at|закрытае ацыянернае таварыства
аат|jsc|аат|adkritaye aktsiyanernaye tavaristva|adkrytae akcyyanernae tavarystva|aat|адкрытае акцыянернае таварыства
ab||ab|abp|aktiebolag|aktie bolag|aktiebol|a bolag|publikt aktiebolag
abv||abv|aandeelhouder bestuurde vennootschap
adsic||adsic|adsitz|aktsionerno druzhestvo sas spetsialna investitsionna tsel|адсиц|акционерно дружество със специална инвестиционна цел
ae||ae|anonimi eteria|ανωνυμη εταιρεια
any-jsc|jsc|aksiyadorlik jamiyati|акциядорлик жамияти|det offentligretlige aktieselskab|kumpanija bishma kongunti|aandelenvennootschap
amba|llc|amba|andelsselskab med begraenset ansvar
anl|coop|anl|andelslag|andelslag med begraenset ansvar
pa|ngo|pa|professional association
pllc|llc|pllc|professional limited liability company
anpo|ngo|anpo|autonomous non profit organization
jsc|jsc|jsc|joint stock company|jointstock company|joint stock compan|joint stock companie|joint stock co|js co|jsc company|j s c|jnt stock co|joint stock corp|j stock company|jt stock co
სს|jsc|სს|სააქციო საზოგადოება|დახურული სააქციო საზოგადოება
pjsc|jsc|pjsc|public stock company|public jsc|public stock company pjsc|public joint stock company|sociedade publica por acoes|kumpanija bishma kongunti pubblici|javno dionicko drustvo|javna delniska druzba|allami tulajdonban levo reszvenytarsasag|viesoji akcine bendrove
ojsc|jsc|ojsc|otwarta spolka akcyjna|open joint stock company|openbare aandelenvennootschap|публично акционерно дружество|δημοσια συμμετοχικη εταιρεια|panstwowa spolka akcyjna|vennootschap op aandelen|openbare vennootschap op aandelen|openbare publiek private vennootschap op aandelen|sociedad limitada por acciones abierta|sociedade por acoes aberta|societe par actions ouverte|verejna akciova spolocnost|societe publique par actions|societatea publica pe actiuni|offene aktiengesellschaft|o j s c|open jnt stock co|o joint stock co|open jsc|verejna akciova spolecnost
at|jsc|at|акціонерне товариство|aktsionerne tovarystvo|акціонерного товариства
кб|fin|кб|коммерческий банк
aps|llc|aps|anpartsselskab
as|jsc|as|akciju sabiedriba|akciova spolecnost|akciova spolocnost|akc spolecnost|a spolecnost|aktieselskab|aktieselskabet|aktsiaselts|anonim sirket|a s|anonim ortaklik|anonim sirketi
asbl|ngo|asbl|aisbl|association internationale sans but lucratif|association sans but lucratif
asc|ngo|asc|aciq sahmdar camiyyati
ay|gp|ay|avoin yhtio
bhd|llc|bhd|berhad
bv|llc|bv|besloten vennootschap|b v|besl vennootschap|b vennootschap|besloten vennotschap|beslotn vennootschap
bvba|llc|bvba|besloten vennootschap met beperkte aansprakelijkheid|vennootschap met beperkte aansprakelijkheid
ca|llc|ca|compania anonima
cic|ngo|cic|community interest company
coltd|llc|coltd|co ltd|cia ltda|compania limitada
any-coop|coop|co op|cooperative|cooperatif|kooperatsia|kooperatif|sociedad cooperativa|spoldzielni|кооператив
any-fin|fin|fond commun de placement|fond de placement
any-coop|coop|ህብረት ስራ ማህበራት
ctycp|jsc|cty cp|cong ty co phan
ctytnhh|llc|cty tnhh|cong ty trach nhiem huu han
ctytnhhmtv|llc|cty tnhh mtv|cong ty trach nhiem huu han mot thanh vien
cv|lp|cv|comm v|commanditaire vennootschap|gewone commanditaire vennootschap
cva|lp|cva|comm va|commanditaire vennootschap op aandelen
cvba|coop|cvba|cooperatieve vennootschap met beperkte aansprakelijkheid
cvoa|coop|cvoa|cooperatieve vennootschap met onbeperkte aansprakelijkheid
cia|llc|cia|compania
disticltd|llc|dis tic ltd
dnnn|soe|dnnn|doanh nghiep nha nuoc
dntn|llc|dntn|doanh nghiep tu nhan
doo|llc|doo|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|доо|друштво са ограниченом одговорношћу
any-llc|llc|drustveno preduzece|ribotos atsakomybes bendrove|дп|друштвено предузеће
dtnn|llc|dtnn|doanh nghiep co von dau tu nuoc ngoai
дззд|llc|дззд|druzhestvo uchredeno po zakona za zadalzheniyata i dogovorite|дружество учредено по закона за задълженията и договорите
еад|jsc|еад|ednolichno aktsionerno druzhestvo|еднолично акционерно дружество
bvba|llc|bvba|eenpersoons bvba|eenpersoons besloten vennootschap met beperkte aansprakelijkheid
any-jsc|jsc|evropeysko druzhestvo|европейско дружество|ед
eeig|coop|eeig|european economic interest grouping|evropeysko obedinenie po ikonomicheski interesi|европейско обединение по икономически интереси|ewiv|europaische wirtschaftliche interessenvereinigung|еоии
eg|coop|eg|eingetragene genossenschaft|genossenschaft
ehf|llc|ehf|einkahlutafelag
ei|sp|ei|entreprise individuelle
ekfor|coop|ekfor|ek for|ekonomisk forening
ekd|coop|ekd|evropeysko kooperativno druzhestvo|европейско кооперативно дружество|екд
еоод|llc|еоод|ednolichno druzhestvo s ogranichena otgovornost|еднолично дружество с ограничена отговорност
esv|coop|esv|economisch samenwerkingsverband
ет|sp|ет|ednolichen targovets|едноличен търговец
eurl|llc|eurl|entreprise unipersonnelle a responsabilite limitee
ev|ngo|ev|e v|eingetragener verein|eingetr verein|verein|eingetragene vereinigung
fma||f ma|enskild naringsidkare
fie||fie|fuusilisest isikust ettevotja
fmba||fmba|forening med begraenset ansvar
gbr|gp|gbr|gesellschaft burgerlichen rechts|gesellschaft des burgerlichen rechts|bgb gesellschaft|ges burgerlichen rechts|gesbr|ges bur rechts
gie|coop|gie|groupement dinteret economique
any-coop|coop|gospodarsko interesno udruzenje
gk|llc|gk|合同会社
any-gp|gp|合名会社
any-coop|coop|gensidigt selskab
any-lp|lp|合资会社|合資会社
haao|jsc|haao|halka acik anonim ortaklik
hf|llc|hf|hlutafelag
htx|coop|htx|hop tac xa
huf|soe|huf|hindu undivided family
ii|sp|ii|inteprinderea individuala|interprinderea individuala|intreprindere individuala|intreprinderea ibdividuala|intreprinderea individuala|intreprinderea indiviuala|intreprinzator individual|intreprindera individuala|intreprinderea individuali|intreprindserea individuala|intreprinzatorul individual
ik|soe|ik|individualais komersants
im|soe|im|intreprinderea municipala
inc|llc|inc|incorp|incorporated|incorporation|incorporee|incorported|incorporatd|incorporado|incs|i n c
is|soe|is|interessentskab|intreprindere de stat alimentatiei publice|intreprinderea de stat
ivs|llc|ivs|ivaerksaetterselskab
jdoo|llc|jdoo|jednostavno drustvo s ogranicenom odgovornoscu
јп|soe|јп|javno preduzece|јавно предузеће|ј п
jscb|jsc|jscb|joint stock commercial bank|public joint stock commercial bank|joint stock bank|pjscb
jscb|jsc|jscb|акб|акціонерний комерційний банк|акционерный коммерческий банк|aktsionerny kommercheskiy bank|акционерный комерческий банк|акцыонерный коммерческий банк|акционерны коммерческий банк|акционерный комерчески банк
any-jsc|jsc|акционерное общество финансово строительная компания
jtd|jsc|jtd|javno trgovacko drustvo
any-jsc|jsc|jusikhoesa|주식회사
jv||jv|joint venture
kb|lp|kb|kommanditbolag
kda|lp|kda|komanditno druzhestvo s aktsii|komanditno druzhestvo s aktsiyami|кда|командитно дружество с акции
keg|gp|keg|kommanditerwerbsgesellschaft
kft|llc|kft|korlatolt felelossegu tarsasag|korlatolt felelossegu tarsasag organizacni slozka|k f t
any-jsc|jsc|株式会社
kollsti|gp|koll sti|kolektif sirket
komsti|lp|kom sti|komandit sirket
koop|coop|koop|kooperatif sirket
ks|lp|ks|komanditni spolecnost|komanditsabiedriba|kommanditselskab
ky|lp|ky|kommandiittiyhtio
ooo|llc|ooo|тов|товариство з обмеженою відповідальністю|тзов
tov|llc|tov|tovarystvo z obmezhenoyu vidpovidalnistyu|tovarystvo z obmezhenoiu vidpovidalnistiu
spd|sp|spd|спд|субъект предпринимательской деятельности|субєкт підприємницької діяльності
fop|sp|fop|фоп|физическое лицо предприниматель|фізична особа підприємець
any-llc|llc|tavaristva z abmezhavanaj adkaznastsiu
any-lp|lp|limited ortaklik
lp|lp|lp|limited partnership|лп|兩合公司
llc|llc|llc|limited liability company|limited liability co|limited liability comp|limited liability corp|limited liability corporation|foreign limited liability company|ltd liability company|ltd liability comp|ltd liability co|l l c|llcs|lc|lmtd liability company|lt liability company|limited liab co|ltd liab company|limitd liability co|limted liability co|private limited liability company
ltd|llc|ltd|lda|limitada|limitd|limite|limited|limited by guarantee|limited by shares|частная компания с ответственностью ограниченной акциями|частная компания с ответственностью|limited co|limited company|limitee|limted|lmtd|ltd co|ltda|ltds|private company with limited liability|private limited company
ltd|llc|ltd|cyf|cyfyngedig
ltd|llc|ltd|компания с ограниченной ответственностью|лтд|лимитед|лімітед|בע מ|有限公司|有限|المحدوده|المساهمه المحدوده
ltd|llc|ltd|ltd sti|limited sirket|limited sti|limited sirketi
შპს|llc|შპს|შეზღუდული პასუხისმგებლობის საზოგადოება
мчж|llc|мчж|masuliyati cheklangan jamiyat|масъулияти чекланган жамият|mchj
mmc|llc|mmc|mahdud masuliyyatli camiyyat
mtu|ngo|mtu|mittetulundusuhing
na||na|national association
any-fin|fin|nini kumiai|任意组合|任意組合|non bank credit organization|небанковская кредитная организация|расчетная небанковская кредитная организация|settlement non banking credit organization
нп|ngo|нп|некоммерческое партнерство
nv|jsc|nv|naamloze vennootschap|n v|naamlze vennootschap|n vennootschap|naaml vennootschap
oaj|jsc|oaj|ochiq aksiyadorlik jamiyati|очиқ акциядорлик жамияти
od|llc|od|ortacko drustvo|ортачко друштво
одо|llc|одо|obshchestvo s dopolnitelnoj otvetstvennostyu|общество с дополнительной ответственностью
oeg||oeg|offene erwerbsgesellschaft
og||og|offene gesellschaft
any-sp|sp|oilaviy korxona|оилавий корхона
ngo|ngo|non governmental organization|non government organisation|non governmental organisation|non profit organization|non profit organisation|n g o|نمم|منظمه غير حكوميه
ngo|ngo|non profit organization|nonprofit organization|npo|non profit|nonprofit
ngo|ngo|niegovorni organizaciji|nevladine organizacije|nevladina organizacija|charity|charitable organization|charitable organisation|charitable fund|charity fund|nichtregierungsorganisation|organizatia societatii civile|organizatia neguvernamentala|niet gouvernementele organisatie|organizacja pozarzadowa|nevladni organizace|mimovladna organizacia
cso|ngo|cso|civil society organization|civil society organisation
ong|ngo|ong|organisation non gouvernementale|organizacion no gubernamental|organizacao nao governamental|organizzazione non governativa
ood|llc|ood|drujestvo s ogranichena otgovornost|druzestvo s ogranicena otgovornost|druzhestvo s ogranichena otgovornost|дружество с ограничена отговорност|оод
opg|sp|opg|obiteljsko poljoprivredno gospodarstvo
ops|ngo|ops|obecne prospesna spolecnost
any-ngo|ngo|obcanske sdruzeni
oscip|ngo|oscip|organizacao da sociedade civil de interesse publico
osk||osk|osuuskunta
owm|fin|owm|onderlinge waarborgmaatschappij
oy|llc|oy|osakeyhtio|ab company oy|oy company ab|company oy ab|o y
oyj|jsc|oyj|julkinen osakeyhtio
ou||ou|osauhing
pc||pc|ኮርፖሬሽን
pe||pe|የመንግስት ልማት ድርጅቶች
пп|sp|пп|приватне підприємство
pp|sp|pp|pryvatne pidpryiemstvo
pr||pr|preduzetnik|предузетник
ps||ps|partnerselskab|pilnsabiedriba
pse||pse|public sector enterprise
psu||psu|public sector undertaking
pt||pt|perseroan terbatas
pttbk||pt tbk|perseroan terbatas terbuka
ltd|llc|ltd|pty ltd|proprietary limited|proprietary limited company|proprietary ltd|pty limited
qk||qk|qoshma korxona|қўшма корхона
qmj||qmj|qoshimcha masuliyatli jamiyat|қўшимча масъулиятли жамият
qsc||qsc|qapali sahmdar camiyyati|qapali tipli sahmdar camiyyati
rp||rp|rekisteroity puolue
rs||rs|saatio
ry|ngo|ry|rekisteroity yhdistys|rekisteroity yhdistys ry
rf|ngo|rf|reykjavikurfelag|registrerad forening
scra|lp|scra|s cra|sociedad comanditaria
sa|jsc|sa|sarf|sociedad anonima|sociedada anonima|sociedade anonima|socieda anonima|societat anonima|societe anonyme|societa anonima|societate anonima|societate pe actiuni|societatea pe actiuni|societateare pe actiuni|societe par actions de regime federal|societe par actions par loi sur les societes par actions|societe par actions|spolka akcyjna|شركه خفيه الاسم
sad|jsc|sad|sociedad anonima deportiva
any-jsc|jsc|sharikat al mossahamah|شركه المساهمه
saoc|jsc|saoc|societe anonyme omanaise close
saog|jsc|saog|societe anonyme omanaise generale
sapa|lp|sapa|societa in accomandita per azioni
sarl|llc|sarl|societe a responsabilite limitee|s a r l|soc a resp limitee|soc a responsab limitee|شركه ذات مسووليات محدوده شمم
sas|llc|sas|sociedades por acciones simplificada|societe par actions simplifiee|s a s|soc par actions simplifiee|societe actions simplifiee|s par a s
scc|llc|scc|societe commerciale canadienne
sce|coop|sce|societas cooperativa europaea
scop|coop|scop|societe cooperative de production
scpa||scpa|sociedad civil privada
scs|lp|scs|secs|sociedad en comandita simple|societe en commandite simple
sd|llc|sd|s ie|sabiratelno druzhestvo sd sadruzhie|sd s ie|с ие|сд|събирателно дружество|събирателно дружество сд съдружие
sdnbhd|llc|sdn bhd|sendirian berhad
se|jsc|se|societas europaea|europaische aktiengesellschaft|europaische gesellschaft
sem|coop|sem|societe deconomie mixte
any-coop|coop|societe en participation
sf|gp|sf|sameignarfelag
sgr|coop|sgr|sociedad de garantia reciproca
sia|llc|sia|sabiedriba ar ierobezotu atbildibu|сиа
sicaf|fin|sicaf|societe dinvestissement a capital fixe
sicav|fin|sicav|societe dinvestissement a capital variable|s i c a v|soc invest capital variable
sll|llc|sll|sociedad limitada laboral
slne|llc|slne|sociedad limitada nueva empresa
pteltd|llc|pte ltd|single member private limited company
smba|llc|smba|selskab med begraenset ansvar
snc|lp|snc|societe en nom collectif
snt|lp|snt|садоводческое некоммерческое товарищество
any-sp|sp|sp|samostalni preduzetnik|statni podnik
spa|jsc|spa|societa per azioni|sociedade por acoes
spf|ngo|spf|stichting particulier fonds
sprl|llc|sprl|societe privee a responsabilite limitee|societe privee a responsabilite limitee unipersonnelle
srl|llc|srl|intreprinderea cu responsabilitate limitata|s r l|societa a responsabilita limitata|sociedad de responsabilidad limitada|societate cu raspundere limitata|soc resp limitada|soc a resp limitata|sicietatea de raspundere limitata|societata cu raspundere limitata|societate cu rasponbilitate limitata|societate cu responsabilitate limiiata|societate cu responsabilitate limitata|societate cu raspundre limitata|societatea cu rasdpundere limitata|societatea cu rasponsabilitate limitata|societatea cu raspundere|societatea cu raspundere limitata|societatea cu raspundere limitate|societatea cu responsabilitate limitata|societatea cu responsabilitatea limitata|societatea cu respundere limitata|societatii cu raspunderea limitata|societete cu raspundere limitata|socitate cu responsabilitate limitata
rt|jsc|rt|reszvenytarsasag
nyrt|jsc|nyrt|nyilvanosan mukodo reszvenytarsasag
zrt|jsc|zrt|zartkoruen mukodo reszvenytarsasag
bt|lp|bt|beteti tarsasag
kkt|gp|kkt|kozkereseti tarsasag
any-sp|sp|egyeni vallalkozo|egyeni ceg
szov|coop|szov|szovetkezet
egyes|ngo|egyes|egyesulet
alap|ngo|alap|alapitvany
kht|ngo|kht|kozhasznu tarsasag
ege|coop|ege|europai gazdasagi egyesules
kjsz|soe|kjsz|kozjogi szervezet
kftfioktelep|llc|kft fioktelep|kulfoldi szekhelyu vallalkozas fioktelepe
et|gp|et|egyszeru tarsasag
kv|jv|kv|kozos vallalat
ets|coop|ets|erdeszeti tarsulas
ltda|llc|ltda|sociedade limitada|sociedada limitada
sro|llc|sro|spolecnost s rucenim omezenym
stg||stg|stille gesellschaft
suarl|llc|suarl|شركه فرديه ذات مسووليات محدوده
tmi||t mi|oiminimi
sti|llc|sti|sirketi
any-mil|mil|militarische organisation|militarische vereinigung|militarna organizacija|militarne organizacije|приватна військова компанія|чвк|частная военная компания|chvk|private military company
any-lp|lp|tokumei kumiai|匿名组合|匿名組合
тоо|llp|тоо|товарищество с ограниченной ответственностью
tu|lp|tu|taisuhing
uab|llc|uab|uzdaroji akcine bendrove|uzdarosios akcines bendroves
any-soe|soe|unitar korxona|унитар корхона
ultd|sp|ultd|unlimited|unlimited company|unlimited proprietary|unltd|无限公司|無限公司
any-soe|soe|consorzio statale|den foderale statsejede budgetinstitution|empresa orcamental do estado federal|empresa unitaria estatal de la|empresa unitaria estatal|entita statali|entreprise unitaire detat|gosudarstvennoe unitarnoe predpriyatie|staatsinformatieagentschap|impresa unitaria statale|staatliches einheitsunternehmen|staatskonzern|state concern|state enterprise|state unitary enterprise|state unitary enterprise of the|statni jednotny podnik|statni koncern|unitarnoe predpriyatie|unitarnae pradpryemstva|statny unitarny podnik|государственного унитарного предприятия|гп|державного унітарного підприємства|державне унітарне підприємство|федеральне державне унітарне підприємство|унитарное предприятие|унітарнае прадпрыемства|уп
fgbu|soe|fgbu|federal state budgetary enterprise|federal state budgetary institution|federal state institution|federal state unitary enterprise|federalna budzetowa instytucja|foderales staatseigenes unternehmen|intreprinderea unitara a statului federal|empresa publica unitaria federal|entreprise unitaire publique federale|federalne panstwowe przedsiebiorstwo unitarne
uu|lp|uu|usaldusuhing
vof|sp|vof|vennootschap onder firma
vos|sp|vos|verejna obchodni spolecnost
vzw|ngo|vzw|internationale vereniging zonder winstoogmerk|ivzw|vereinigung ohne gewinnerzielungsabsicht|vereniging zonder winstoogmerk|vog
xk||xk|xususiy korxona|хусусий корхона
xt||xt|xususiy tadbirkorlik|хусусий тадбиркорлик
yk|llc|yk|有限会社
yoaj|jsc|yoaj|yopiq aksiyadorlik jamiyati|епиқ акциядорлик жамияти
yu|llc|yu|유|yuhanhoesa|유한회사
cjsc|jsc|cjsc|closed jsc|closed joint stock company
zao|jsc|zao|zakrytoe akcionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|zakrytoye aktsionernoye obshchestvo|zakrytoe aktsionernoe obshhestvo|zakrytoje akcionernoje obshchestvo|zakryte akcjonarne obschtschestwo|zakritoe aktsionernoe obshchestvo
зат|jsc|зат|zakritaye aktsiyanernaye tavaristva|zakrytae akcyyanernae tavarystva|закрытае акцыянернае таварыства
zs|ngo|zs|zapsany spolek
sb||sb|sube
тда|llc|тда|tavarystva z dadatkovaj adkaznascyu|таварыства з дадатковай адказнасцю
таа|llc|таа|tavarystva z abmezhavanay adkaznastsyu|tavarystva z abmezhavanaj adkaznascyu|таварыства з абмежаванай адказнасцю
тбб|ngo|тбб|төрийн бус байгууллага
тсж||тсж|товарищество собственников жилья|товарищество собственников недвижимости
хк|jsc|хк|хувьцаат компани
ххк|llc|ххк|хязгаарлагдмал хариуцлагатай компани
отдел гпс|soe|отдел гпс|отдел государственной противопожарной службы
д/с||д с|детский сад
моу|soe|моу|муниципальное образовательное учреждение
мау|soe|мау|муниципальное автономное дошкольное образовательное учреждение
мбоу|soe|мбоу|муниципальное бюджетное общеобразовательное учреждение|муниципальное общеобразовательное бюджетное учреждение|муниципальное бюджетное образовательное учреждение
мбдоу|soe|мбдоу|муниципальное бюджетное дошкольное образовательное учреждение
мбу до|soe|мбу до|муниципальное бюджетное учреждение дополнительного образования
мк доу|soe|мк доу|муниципальное казенное дошкольное образовательное учреждение
гу|soe|гу|государственное учреждение
огу|soe|огу|окружное государственное учреждение
гоу|soe|гоу|государственное образовательное учреждение|государственное общеобразовательное учреждение
гбоу|soe|гбоу|государственное бюджетное общеобразовательное учреждение
гкоу|soe|гкоу|государственное казенное образовательное учреждение
го шк-инт|soe|го шк инт|государственная общеобразовательная школа интернат
гоу ддмшв|soe|гоу ддмшв|государственное образовательное учреждение для детей дошкольного и младшего школьного возраста
гаусо|soe|гаусо|государственное автономное учреждение социального обслуживания
гбскоу|soe|гбскоу|государственное бюджетное специальное коррекционное образовательное учреждение для обучающихся воспитанников с ограниченными возможностями здоровья
гскоу|soe|гскоу|государственное специальное коррекционное образовательное учреждение|государственное специальное коррекционное образовательное учреждение для обучающихся с отклонениями в развитии
гдоу|soe|гдоу|государственное дошкольное образовательное учреждение
гдоу - д/с|soe|гдоу д с|государственное дошкольное образовательное учреждение детский сад
гку|soe|гку|государственное казенное учреждение
гкс(к)оу|soe|гкс к оу|государственное казенное специальное коррекционное образовательное учреждение
гоу впо|soe|гоу впо|государственное бюджетное образовательное учреждение высшего профессионального образования|государственное образовательное учреждение высшего профессионального образования
оу дпо|soe|оу дпо|образовательное учреждение дополнительного профессионального образования
гоу дпо|soe|гоу дпо|государственное образовательное учреждение дополнительного профессионального образования повышения квалификации специалистов
ночу дпо|soe|ночу дпо|негосударственное образовательное частное учреждение дополнительного профессионального образования
поу|soe|поу|профессиональное образовательное учреждение
гп|soe|гп|государственное предприятие
gup|soe|gup|гуп|государственное унитарное предприятие
дгуп|soe|дгуп|дочернее государственное унитарное предприятие|дочернее государственое унитарное предприятие
гусп|soe|гусп|государственное унитарное сельскохозяйственное предприятие
гудп|soe|гудп|государственное унитарное дочернее предприятие
дочернее фгуп|soe|дочернее фгуп|федеральное дочернее государственное унитарное предприятие
фгбдоу|soe|фгбдоу|федеральное государственное бюджетное дошкольное образовательное учреждение
фгбоу дпо|soe|фгбоу дпо|федеральное государственное бюджетное образовательное учреждение дополнительного профессионального образования
фгаоу дпо|soe|фгаоу дпо|федеральное государственное автономное образовательное учреждение дополнительного профессионального образования
фгбоу во|soe|фгбоу во|федеральное государственное бюджетное образовательное учреждение высшего образования|федеральное государственное бюджетное образовательное учреждение высшего профессионального образования
фгоу впо|soe|фгоу впо|федеральное государственное образовательное учреждение высшего профессионального образования
фгквоу впо|soe|фгквоу впо|федеральное государственное казенное военное образовательное учреждение высшего профессионального образования
маоу|soe|маоу|муниципальное автономное общеобразовательное учреждение муниципального образования город краснодар
мку|soe|мку|муниципальное казенное учреждение
мро|rel|мро|местная православная религиозная организация|местная религиозная организация
цро|rel|цро|центральная религиозная организация
ро|rel|религиозная организация
фгу|soe|фгу|федеральное государственное учреждение
фгку|soe|фгку|федеральное государственное казенное учреждение
фку|soe|фку|федеральное казенное учреждение
фкп|soe|фкп|федеральное казенное предприятие
фгбвоу во|soe|фгбвоу во|федеральное государственное бюджетное военное образовательное учреждение высшего образования
фгквоу во|soe|фгквоу во|фгквоу|федеральное государственное казенное военное образовательное учреждение высшего образования
фгаоу во|soe|фгаоу во|федеральное государственное автономное образовательное учреждение высшего образования
фгкоу дпо|soe|фгкоу дпо|федеральное государственное казенное образовательное учреждение дополнительного профессионального образования переподготовки и повышения квалификации
фгоу дпо|soe|фгоу дпо|федеральное государственное образовательное учреждение дополнительного профессионального образования специалистов
фгдоу|soe|фгдоу|федеральное государственное дошкольное образовательное учреждение
fgup|soe|fgup|фгуп|федеральное государственное унитарное предприятие
fgbu|soe|fgbu|фгбу|federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|федеральное государственное бюджетное учреждение
фгбу дпо|soe|фгбу дпо|федеральное государственное бюджетное учреждение дополнительного профессионального образования
оппо|soe|оппо|объединенная первичная профсоюзная организация|объединенная территориальная профсоюзная организация
ппо|soe|ппо|первичная профсоюзная организация|профсоюзная организация работников
ппо ооо|soe|ппо ооо|первичная профсоюзная организация общества с ограниченной ответственностью
ппо дочернего ооо|soe|ппо дочернего ооо|первичная профсоюзная организация работников дочернего общества с ограниченой ответственностью
ппо оао|soe|ппо оао|первичная профсоюзная организация открытого акционерного общества|первичная профсоюзная организация работников открытого акционерного общества
ппо гоуспо|soe|ппо гоуспо|первичная профсоюзная организация государственного образовательного учреждения среднего профессионального образования|первичная профсоюзная организация государственного учреждения среднего профессионального образования
ппо фгбу|soe|ппо фгбу|первичная профсоюзная организация федерального государственного бюджетного учреждения
ппо фгбоу во|soe|ппо фгбоу во|первичная профсоюзная организация федерального государственного бюджетного образовательного учреждения высшего образования|первичная организация профсоюза сотрудников федерального государственного бюджетного образовательного учреждения высшего образования
ппо фку|soe|ппо фку|первичная профсоюзная организация федерального казенного учреждения
ппо гбу|soe|ппо гбу|первичная профсоюзная организация государственное бюджетное учреждение|первичная профсоюзная организация государственного бюджетного учреждения
ппо гбоу|soe|ппо гбоу|первичная профсоюзная организация государственного бюджетного образовательного учреждения
ппо фбу|soe|ппо фбу|первичная профсоюзная организация федерального бюджетного учреждения
ппо фгуп|soe|ппо фгуп|первичная профсоюзная организация сотрудников федерального государственного унитарного предприятия
ппо гуп|soe|ппо гуп|первичная профсоюзная организация государственного унитарного предприятия
ппо псрз|soe|ппо псрз|первичная профсоюзная организация профсоюза работников здравоохранения|первичная профсоюзная организация профессионального союза работников здравоохранения|первичная организация профессионального союза работников здравоохранения
ппоо|soe|ппоо|первичная профсоюзная общественная организация
ппоо ао|soe|ппоо ао|первичная профсоюзная общественная организация акционерного общества
поп обгуз||поп обгуз|первичная организация профсоюза областного бюджетного учреждения здравоохранения
попрз||попрз|первичная организация профсоюза работников здравоохранения
управление фсб рф|soe|управление фсб рф|управление федеральной службы безопасности российской федерации
огкоу|soe|огкоу|областное государственное казенное образовательное учреждение|областное государственное казенное общеобразовательное учреждение
моо|ngo|моо|местная общественная организация
моо - ппо|ngo|моо ппо|местная общественная организация первичная профсоюзная организация
моо - ппо гуп|ngo|моо ппо гуп|местная общественная организация первичная профсоюзная организация государственного унитарного предприятия
мчс россии|soe|мчс россии|министерство российской федерации поделам гражданской обороны чрезвычайным ситуациям и ликвидации последствий сихийных бедствий|министерство российской федерации по делам гражданской обороны чрезвычайным ситуациям и ликыидации последствий стихийных бедствий|министерство российской федерации по делам гражданской обороны чрезвычайным ситуациям и ликвидации последствий стихийных бедствий|министерство российской федерации по делам гражданской обороны чрезвычайным ситуациям и ликвидации последствий стихийных бедствийп|министерства российской федерации по делам гражданской обороны чрезвычайным ситуациям и ликвидации последствий стихийных бедствий|министерство российской федерации по делам гражданской обороны чрезвычайным ситуациям и ликвадации последствий стихийных бедствий|министерство российской федерации по делам гражданской обороны чрезвчайным ситуациям и ликвидации последствий стихийных бедствий|министерство российской федерации по делам гражданской обороны чрезвычайных ситуаций и ликвидации последствий стихийних бедствий
оо|ngo|оо|общественная организация|общественное объединение|obshchestvennoye obyedineniye|obscestvennoe obedinenie|obschestvennoe obyedinenie|obshchestvennaya organizatsiya|obschestvennaya organizatsiya|obscestvennaja organizacija
ноу дпо|ngo|ноу дпо|негосударственное образовательное учреждение дополнительного профессионального образования|негосударственное образовательное учреждение начального и дополнительного профессионального образования|негосударственое образовательное учреждение дополнительного профессионального образования повышения квалификации специалистов
ao|jsc|ao|сак|страховая акционерная компания|страховая акционер компания
ao|jsc|ao|зао|закрите акціонерне товариство|закрытое акционерное общество|акционеное общество закрытого типа|акционерое общество закрытого типа|акцоинерное общество закрытого типа|акционрное общество закрытого типа|акционерные общества закрытого типа|акционерное обшество закрытого типа|акционерне общество закрытого типа|акцонерное общество закрытого типа|акционерного общества закрытого типа|акционероное общество закрытого типа|закритое акционерное общество|закрытое акціонерне товариство
ao|jsc|ao|оао|oao|otkrytoe aktsionernoye obshestvo|открытое акционерное общество|открытое акционергое общество|акционерное общество открытого типа|акцонерное общество открытого типа|otkrytoe aktsionernoe obshchestvo|otkrytoe akcionernoe obshchestvo|otkrytoye aktsionernoye obshchestvo|otkrytoe akcionernoe obshhestvo|publichnoe aktsionernoe obshchestvo|otkrytoe aktsionernoe obschchestvo|aktsionernoe obshchestvo otkrytogo tipa|otkritoe aktsionernoe obshchestvo|otkrytoe aktsionernoe obschestvo|акціонерне товариство відкритого типу|otkr akts obshch|odkryte akcjonarne obschtschestwo|otkrytoje akcionernoje obshchestvo
ват|jsc|ват|vidkryte aktsionerne tovarystvo|vidkrite akcionerne tovaristvo|відкрите акціонерне товариство|ваt
any-jsc|jsc|atviroji akcine bendrove|avatud aktsiaselts|avoin osakeyhtio|cuideachta comhstoic oscailte
ao|jsc|ao|ао|акционерное общество|акционерные общества|акционерная компания с ограниченной ответственностью|акционерного общества
ao|jsc|ao|aktsionernoe obschestvo|aktsionernoe obshchestvo
pao|jsc|pao|publichne aktsionerne tovarystvo
ao|jsc|ao|пао|публичное акционерное общество|приватне акціонерне товариство
ao|jsc|ao|пат|публічне акціонерне товариство
ao|jsc|ao|нао|непубличное акционерное общество
спк|coop|спк|сельскохозяйственный производственный кооператив
су ск рф|soe|су ск рф|следственное управление следственного комитета российской федерации
mup|soe|mup|муп|муниципальное унитарное предприятие
ано|ngo|ано|автономная некоммерческая организация|avtonomnaya nekommercheskaya organizatsiya|avtonomnaja nekommerceskaja organizacija
нко|ngo|нко|nekommercheskaya organizatsiya fond|некоммерческая организация фонд
кфх||кфх|крестьянское фермерское хозяйство|крестьянское хозяйство
ооп|llp|ооп|партнерство с ограниченной ответственностью
пт|gp|пт|полное товарищество
доу||доу|дошкольное образовательное учреждение
пкооп|coop|пкооп|потребительский кооператив
пк|coop|пк|производственный кооператив
нц||нц|научный центр
оюл||оюл|объединение юридических лиц
нп|ngo|нп|некоммерческое партнерство
ноудо|ngo|ноудо|негосударственное образовательное учреждение дополнительного образования|негосударственное образовательное учреждение дополнительного образования детей
нко|ngo|нко|nekommercheskaya organizatsiya fond|некоммерческая организация фонд
но|ngo|но|некоммерческая организация|nekommercheskaya organizatsiya|nekommercheskaya organizaciya|nekommerceskaya organizatsiya|nekommerceskaja organizacija
обо|ngo|обо|областная общественная организация
бф|ngo|бф|благотворительный фонд|blagotvoritelnyy fond|blagotvoritelny fond|blagotvoritelnyj fond|благодійний фонд|blahodiynyy fond|blahodijnyj fond
бо|ngo|бо|благотворительная организация|благодійна організація|blahodiyna orhanizatsiya|blagotvoritelnaya organizatsiya|blagotvoritelnaja organizacija|blahodijna orhanizacija
го|ngo|го|громадська організація|hromadska orhanizatsiya|hromadska orhanizacija|громадське обєднання|hromadske obyednannya|hromadske objednannja
во|ngo|во|волонтерська організація|volonterska orhanizatsiya|volonterska orhanizacija
нда|ngo|нда|недзяржаўная арганізацыя|nedziarzhaunaya arhanizatsyya|nedzarzaunaja arhanizacyja|nedzjarzhaunaja arhanizacyja
да|ngo|да|дабрачынная арганізацыя|dabrachynnaya arhanizatsyya|dabracynnaja arhanizacyja
дф|ngo|дф|дабрачынны фонд|dabrachynny fond|dabracynny fond
оф|ngo|оф|общественный фонд|obshchestvennyy fond|obscestvennyj fond
га|ngo|га|грамадскае абяднанне|hramadskaye abyadnanne|hramadskae abjadnanne|грамадская арганізацыя|hramadskaya arhanizatsyya|hramadskaja arhanizacyja
ндо|ngo|ндо|нуо|негосударственная некоммерческая организация|негосударственная организация|nederzhavna orhanizatsiya|некомерційна організація|nekomertsiyna orhanizatsiya|nekomercijna orhanizacija|недержавна організація|nederzavna orhanizacija|неурядова організація|neuryadova orhanizatsiya|neurjadova orhanizacija
any-fin|fin|интервальный комбинированный паевой инвестиционный фонд|закрытый комбинированный паевой инвестиционный фонд|биржевой паевой инвестиционный фонд рыночных финансовых инструментов|открытый паевой инвестиционный фонд|интервальный паевой инвестиционный фонд|закрытый паевой инвестиционный фонд|биржевой паевой инвестиционный фонд|zakrytyy kombinirovannyy paevoy investitsionnyy fond|birzhevoy paevoy investitsionnyy fond rynochnykh finansovykh instrumentov|otkrytyy paevoy investitsionnyy fond
ooo|llc|ooo|obshchestvo s ohranychennoi otvetstvennostiu|obshchestvo s ogranichennoj otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostiu
ooo|llc|ooo|ооо|общество с ограниченной ответственностью|общества с ограниченной ответственностью|общество c ограниченной ответственностью|общество с ограниченной ответственнотью|общество с ограниенной ответственностью|общество с органиченной ответственностью|общество с ограниченной ответсвенностью|общество с ограниченной отвественностью|обшество с ограниченной ответственностью|общество с ограниченной отвествтеннсотью|обществл с ограниченной ответственностью|общество с ограниченной ответственность|общество с ограниченной ответственостью|общество с ограниченой ответственностью|общество с ограниченной ответственоость|общество с ограгиченной ответственностью|общество с гораниченной ответственностью|общество с ограниченнои ответственностью|общество с ограниченной ответственностьюи|общество с ограниченной ответстветственностью|общество с огрвниченной ответственностью|общество с ограниченной ответственночтью|общество с орграниченной ответственностью|общество с ограниченной отвеетственностью|общество с огрниченной отственностью|общество с ограниченной оветственностью|общество с ограниченной отвесттвенностью|общесиво с ограниченной ответственностью|общество с ограниченной овтетственностью|общество с ограниченной ответтственностью|обществр с ограниченной ответственностью|общество с ограниченной отетственностью|общество с ограниченной ответственносью|общество с ограниченной ответственной|общество с ограниченной ответственносттью|общество с ограниченной ответвтвенностью|общество с ограниченной ответстенностью|общество с огрнаниченной ответственностью|общество с ограниченной ответственнолтью|общество с огранисченной ответственностью|общество с ограничунной ответственностью|общество с ограниченнрй ответственностью|общество с ограниченной отевтственностью|общество с ограниченной ответвтсенностью|общество с ограниченной ответвенностью|общество с ограниченной отаетственностью|общество с ограгниченной ответственностью|общество с ограниченной ответствекнностью|общество с ограниченной ответственностю|общество с огрантченной ответственностью|общество с ограниченной ответственногстью|общество с огранмченной ответственностью|общество с ограниченной отвентственностью|общество с ограниченной ответственностьюв|общество с ограниченной ответственностиью|общество с ограниченной ответстветсвенностью|общество с отраниченной ответственностью|общество с ограниченной отетвенностью|общество с ограниченной ответветственностью|общество с огрангиченной ответственностью|общество с ограниченной ответственонстью|общество с ограниченной ответствуенностью|общество с огарниченной ответственностью|общество с ограниченной отвуетственностью|общество с ограниченной ответстсвенностью|общество с ограниченной ответственносьтю|общество с огрнаиченной ответственностью|общество с ограниченной олтветственностью|общество с органиченной ответственновстью|общество с ограниченной ответчтвенностью|общество с огранниченной ответственностью|общество с ограниченой ответствееностью|общество с ограиченной ответственностью|общество с ограничнной отвественностью|общество с ограниченной ответственности|общество с ограинченной ответственностью|общество с ограниченной ответственосстью|общество с ограниченной лтветственностью|обществог с ограниченной отвественностью|общество с ограниченной ответствтенностью|общество с ограниченой ответственостью|общество с ограниченной ответствееностью|общество с ограниченной ответственнстью|общество с ограниченной отвнтственностью|общество с ограниченной ответственнотсью|общество с граниченной ответственностью|общество с ограничнной ответствнностью|общество с ограниченной ответственностьб|общество с ограниченной ответстственностью|общество с огрниченной ответственностью|обществоь с ограниченной ответственностью|общество с огрораниченной ответственностью|общество с огранченной ответственностью|общество с ораниченной ответственностью|общество с ограниченной ответственностьтью|общество с ограниченной ответствнностью|общество с огранисенной ответственностью|общество с оганиченной ответственностью|общество с ограничееной ответственностью|общество с ограниченной отвенственностью|общество с ограниченной отсетственностью|общество с огранчиченной ответственностью|общество с ограничнной ответственностью|общество с ограниченнйо ответственностью|общество с ограниченной ответственностьют|общество с огранеченной ответственностью|общество с ограниченной ответсственностью|общество с ограниченной огтветственностью|общество с ограниченной ответственностьюб|общество с ограниченной ответственнсотью|общество с ограниченной ответстсвееностью|общество с ограниченной ответствеенностью|общество с ограниченной отвтетсвенностью|общество ст ограниченной ответственностью|общество с ограниченной осветственностью|общество с ограниченной ответственномтью|общество с ограниченной ответственоостью|общество с ограниченной ответственновтью|общество с ограниченной ответстветностью|общество с ограниченной товетственностью|общество с ограниченоой ответственностью|общество с ограничеееной ответственностью|общество с ограниченной ответствененостью|общество с ограниченнной ответственностью|общество с огрраниченной ответственностью|общество с ограниченной от|общество сограниченной ответственностью|общество с огрониченной ответственностью|общество с ограниченной ответственнностью|общество с ограниченной ответственноостью|общество ограниченной ответственности|общество с ограниченной ответственновстью|общество с ограничинной ответственностью|общество сограниченой ответственностью|общество с ограниченной общество с ограниченной ответственностью|общество с ограниченной ответсвенноссть|общество с ограниченной ответственнростью|общество с огра ниченной ответственностью|общество с ограниченной ответственностьюм|ocoo|ликвидационная комиссия общества с ограниченной ответственностью|ликвидационная комиссия общество с ограниченной ответственностью|ликвидационная комиссия ооо|общество с ограниченной ответственностью строительная компания|общество с ограниченной ответственностью торговый дом|общество с ограниченной ответственностью управляющая компания|общество с ограниченной ответственностью фирма|общество с ограниченной ответственностью частная охранная организация|общество с ограниченной ответственностью частное охранное предприятие|иностранное общество с ограниченной ответственностью
ltd|llc|لميتد|ليمتد|ليميتد|لمتد|محدوده|ذ م م|مسيوليت محدود|با مسيوليت محدود
co|llc|كومباني|كمباني|كمپاني
fze|llc|م م ح
dmcc|llc|م د م س
jsc|jsc|акционерного общества|συμμετοχικη εταιρεια|εταιρια κατα μετοχεσ|εταιρεια κατα μετοχεσ|sociedad por acciones|societe par actions
ojsc|jsc|открытого акционерного общества|ανοικτη συμμετοχικη εταιρια|ανοικτη συμμετοχικη εταιρεια|societatea deschisa pe actiuni|societe par actions ouverte
pjsc|jsc|публичного акционерного общества|publicly traded company|publicly traded
ooo|llc|общества с ограниченной ответственностью|ограниченной ответственностью
fau|soe|фау|фгау|фгаоу|фгбоу|федеральное автономное учреждение|федеральное государственное автономное учреждение
fgbu|soe|федеральное государственное бюджетное учреждение науки|фгбун
rup|soe|республиканское унитарное предприятие|рэспубліканскае унітарнае прадпрыемства|republican unitary enterprise|republican unitary|unitary enterprise|унитарное предприятие
`;
export default table;
