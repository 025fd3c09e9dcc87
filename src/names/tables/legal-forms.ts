// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: opensanctions/rigour, MIT, (c) OpenSanctions.org.
const table: string = `
plc|jsc|PLC|Public Limited Company|Public Limited Co.|Public Ltd. Co.|Public Limited|Plc. Ltd.|PLC Ltd.|PLC Company|P.L.Co.|Public Limited Corporation|Publicly Limited Company|Pub. Limited Co.|Pub. Ltd. Co.|Public Limted Company|Public Limited Compnay|Public Limitd Company|Pubic Limited Company|Public Limitied Company|Public Limitted Company|Pub Ltd Co|Pub. Lt. Co.|Public Lt. Co.|Public Lt Company|Pub Limited|Publicly Ltd Company|Public Ltd Corporation|Public Lmtd Company|Publi Limited Company|Publc Limited Company|P.L.C.|P L C|PLCs
any-jsc|jsc|ሃላፊነቱ የተወሰነ የግል ማህበር|股份有限公司
shpk|llc|Shpk|Sh.p.k.|Shoqëri me përgjegjësi të kufizuar
sha|jsc|ShA|Sh.A.|Shoqëri Aksionere|Shoqëri Anonime
shk|lp|ShK|Sh.K.|Shoqëri komandite|ShK.|Sh K.
fze|llc|FZE|Free Zone Establishment|FZ Establishment|Free Zone Enterprise|FZ Enterprise|Free Zone Entity|FZ Entity
fzco|llc|FZCO|FZ-LLC|FZLLC|FZ-L.L.C.|Free Zone Co.|FreeZone Company|Free Economic Zone LLC|Trade Free Zone Company|Special Economic Zone LLC|Free Zone L.L.C.|L.L.C-FZ|F.Z. Co.|Free Zone Company|Free Zone Limited Liability Company
dmcc|llc|DMCC|Dubai Multi Commodities Centre|Dubai Multi Commodities Centre Company|DMCC Company|DMCC Co.|DMCC LLC|DMCC Free Zone
scs|lp|SCS|S.C.S.|Sociedad en Comandita Simple
scpa|lp|SCpA|S.C.p.A.|Sociedad en Comandita por Acciones
scei|lp|SCeI|S.C.e I.|scei|Sociedad de Capital e Industria|sociedad de capital e industria
se|soe|SE|S.E.|Sociedad del Estado
sgr||SGR|S.G.R.|Sociedad de Garantía Reciproca
sas|llc|SAS|Sociedad por Acciones Simplificada
sau|sp|SAU|Sociedad Anónima Unipersonal
saica|jsc|SAICA|S.A.I.C.A.|Sociedades anónimas inscritas de capital abierto
sacif|jsc|SACIF|S.A.C.I. y F.|Sociedad Anónima Comercial Industrial y Financiera
sacifi|jsc|SACIFI|S.A.C.I.F.I.|Sociedad Anónima, Comercial, Industrial, Financiera e Inmobiliaria
sacifia|jsc|SACIFIA|S.A.C.I.F.I. y A.|Sociedad Anónima, Comercial, Industrial, Financiera, Inmobiliaria y Agropecuaria
sacv|jsc|SACV|SA de CV|Sociedad Anónima de Capital Variable|SOCIEDAD ANONIMA DE CAPITAL VARIABLE|Soc. Anón. de Cap. Var.|S.A.C.V.|S.A. DE C.V.|S.A. DE C.V|SA. DE CV.|S.A DE C.V|SAdeCV|SA. de C.V.
sapicv|jsc|SAPICV|S.A.P.I de C.V.|Sociedad Anónima Promotora de Inversión de Capital Variable|SOCIEDAD ANONIMA PROMOTORA DE INVERSION DE CAPITAL VARIABLE|Soc. Anón. Prom. de Inv. de Cap. Var.|S.A.P.I. DE C.V.|S.A.P.I. DE C.V|SA.P.I. DE C.V.|SA.P.I. DE C.V|SAPI de C.V.
srlcv|llc|SRLCV|S. DE R.L. DE C.V.|S DE RL DE CV|Sociedad de Responsabilidad Limitada de Capital Variable|S. de R.L. de C.V.
p|llc|ΕPΕ|Ε.Π.Ε.|εταιρία περιορισμένης ευθύνης
llp|llp|LLP|Limited liability partnership|有限責任事業組合
ilp|lp|ILP|Incorporated limited partnership
na|fin|NA|N.A.|National Association
ntsa|fin|NT&SA|National Trust and Savings Association
nl||NL|No liability
ip|sp|IP|ІП|Індывідуальны прадпрымальнік
pup|sp|PUP|ПУП|Прыватнае унітарнае прадпрыемства
ip|sp|IP|ИП|индивидуальный предприниматель|ИНДИВИДУАЛЬНЫЙ ПРЕДПРИНИМАТЕЛЬ|Индивидуальный предприниматель
dd|jsc|dd|d.d.|dioničko društvo
ad|jsc|a.d.|akcionarsko društvo|a.d|aktsionerno druzhestvo
ад|jsc|ад|а.д.|а.д|акционарско друштво|акционерно дружество
dno|llc|dno|d.n.o.|društvo s neograničenom solidarnom odgovornošću
doo|llc|doo|d.o.o.|društvo s ograničenom odgovornošću|družba z omejeno odgovornostjo|d o o|D.O.O.|drustvo s ogranicenom odgovornoscu|društvo ograničene odgovornosti|drustv ogranic odgovor
sro|llc|sro|s.r.o.|S.R.O.|společnost s ručením omezeným|spol. s r.o.|spol s ruc omez|spol s r.o.|s r o
kd|lp|kd|k.d.|komanditno društvo|komanditno druzhestvo
к.д.|lp|к.д.|кд|командитно дружество|командитно друштво
sp|sp|s.p.|samostalni preduzetnik
eireli|llc|EIRELI|Empresa Individual de Responsabilidade Limitada
any-sp|sp|Sole Proprietorship|Private Enterprise
gp|gp|GP|General Partnership
lp|lp|LP|Limited Partnership
peec|soe|PEEC|Public Establishment with Economic characteristics
lp|lp|LP|Limited Partnership
spa|jsc|SpA|Sociedad por acciones
spa|jsc|SPA|S.P.A.
eirl|llc|EIRL|Empresa Individual de Responsabilidad Limitada|empresa individual de responsabilidad limitada
sc|gp|SC|S.C.|Sociedad Colectiva|compania comerciala si de productie societatea cu responsabilitate limitata|sociedad colectiva|societatea comercială|አክሲዩን ማህበር
sc|lp|SC|S. en C.|Comandita Simple
sca|jsc|SCA|S.C.A.|Comandita por Acciones|comandita por acciones|société en commandite par actions
any-sp|sp|Empresa Unipersonal|eingetragenes einzelunternehmen|empresa unipersonal
cpa|jsc|CpA|C. por A.|Compañía por Acciones
ep|soe|EP|Empresa Pública|empresa pública
gmbh|llc|GmbH|mbH|-GmbH|Gesellschaft mit beschränkter Haftung|GMBH|gmbh|Gesellschaft mbH|GmbH.|m.b.H.|g.m.b.h|gmb.h|Gesellschaft mit besch Haftung|Gesellschaft mit besch. Haftung|Gesellschaft mit beschr Haftung|Gesellschaft mit beschr. Haftung|Gesellschaft mit beschraenkter Haftung|Gesellschaft mit beschraenker Haftung|Gesellschaft mit beschränkter Haftng|Ges. mit beschr. Haftung|Ges. mit besch. Haftung|G.m.beschr. Haftung|G.m.besch. Haftung|mit besch haftung|mit beschr haftung|mit beschränkter haftung|G.m.b.H.|G m b H|GmbHs|Ges. m. b. H.|Ges.m.b.H.|GesmbH|Gesellsch. m. b. H.|G.M.B.H.|Gesellschaft m.b.H.|гмбх|г.м.б.х.
ggmbh|llc|gGmbH|gemeinnützige GmbH|Gemeinnützige GmbH|gemeinnützige Gesellschaft mit beschränkter Haftung
ug|llc|UG|UG (haftungsbeschränkt)|-UG (haftungsbeschränkt)|Unternehmergesellschaft (haftungsbeschränkt)|Unternehmergesellschaft|UG haftungsbeschränkt|UG (haftungsbeschr.)|UG (h.b.)|Unternehmerges. (haftungsbeschränkt)|Unternehmerges.|Unternehmerg.
gmbhcokg|lp|GmbHCoKG|GmbH & Co. KG|GmbH & Co KG|GmbH u. Co. KG|GmbH und Co. KG|-GmbH & Co. KG|Gesellschaft mit beschränkter Haftung & Co. KG|Gesellschaft mbH & Co. KG|gmbh & co.|gmbh & co. kg|gmbh and сo. kg|gmbh und co. kg|гмбх енд ко. кг
ag|jsc|AG|Aktiengesellschaft|A.G.|-AG|Aktienges.|Aktiengeselschaft|Aktien Gesellschaft|Aktien ges|Aktienges|AktG|Akt Ges|A G|AGs|Aktien-Gesellschaft|AG Société Anonyme
kg|lp|KG|Kommanditgesellschaft|K.G.|K. G.|-KG|Kommandit-Gesellschaft
ek|sp|eK|e.K.|e. K.|e.K|e. K|eingetragener Kaufmann|Eingetragener Kaufmann|eingetr. Kaufmann|e.Kfm.|e. Kfm.|e.Kfm|e. Kfm|eKfm|Kfm.|e.Kfr.|e. Kfr.|e.Kfr|e. Kfr|eKfr|Kfr.|eingetragene Kauffrau|Eingetragene Kauffrau
kgaa|lp|KGaA|Kommanditgesellschaft auf Aktien|K.G.a.A.
ohg|gp|OHG|oHG|Offene Handelsgesellschaft|O.H.G.|-OHG|-oHG|Offene Handels-Gesellschaft
gug|llc|gUG|gUG (haftungsbeschränkt)|gemeinnützige UG|gemeinnützige UG (haftungsbeschränkt)|gemeinnützige Unternehmergesellschaft|gemeinnützige Unternehmergesellschaft (haftungsbeschränkt)
ugcokg|lp|UGCoKG|UG & Co. KG|UG (haftungsbeschränkt) & Co. KG|UG & Co KG|UG (haftungsbeschränkt) & Co KG|Unternehmergesellschaft & Co. KG|Unternehmergesellschaft (haftungsbeschränkt) & Co. KG
agcokg|lp|AGCoKG|AG & Co. KG|AG & Co KG|AG und Co KG|AG und Co. KG|Aktiengesellschaft & Co. KG
secokg|lp|SECoKG|SE & Co. KG|SE & Co KG|Europäische Gesellschaft & Co. KG|Societas Europaea & Co. KG
stiftungcokg|lp|StiftungCoKG|Stiftung & Co. KG|Stiftung & Co KG|Stiftung und Co. KG
gmbhcoohg|gp|GmbHCoOHG|GmbH & Co. OHG|GmbH & Co OHG|GmbH & Co. oHG|GmbH & Co oHG|Gesellschaft mit beschränkter Haftung & Co. OHG
ugcoohg|gp|UGCoOHG|UG & Co. OHG|UG (haftungsbeschränkt) & Co. OHG|UG & Co OHG
egcokg|lp|eGCoKG|eG & Co. KG|eG & Co KG|eingetragene Genossenschaft & Co. KG|Genossenschaft & Co. KG
secokgaa|lp|SECoKGaA|SE & Co. KGaA|SE & Co KGaA|Europäische Gesellschaft & Co. KGaA|Societas Europaea & Co. KGaA
gmbhcokgaa|lp|GmbHCoKGaA|GmbH & Co. KGaA|GmbH & Co KGaA|Gesellschaft mit beschränkter Haftung & Co. KGaA
ltdcokg|lp|LtdCoKG|Ltd. & Co. KG|Ltd & Co. KG|Ltd. & Co KG|Ltd & Co KG|Limited & Co. KG|Limited & Co KG
gmbhcokg|lp|GmbHCoKG|mbH & Co. KG|mbH & Co KG|mbH u. Co. KG|m.b.H. & Co. KG
bvcokg|lp|BVCoKG|B.V. & Co. KG|BV & Co. KG|B.V. & Co KG|BV & Co KG
agcokgaa|lp|AGCoKGaA|AG & Co. KGaA|AG & Co KGaA|Aktiengesellschaft & Co. KGaA
stiftungcokgaa|lp|StiftungCoKGaA|Stiftung & Co. KGaA|Stiftung & Co KGaA
gag|jsc|gAG|gemeinnützige AG|gemeinnützige Aktiengesellschaft
egbr|gp|eGbR|e.GbR|eingetragene GbR|eingetragene Gesellschaft bürgerlichen Rechts|eingetragene Gesellschaft des bürgerlichen Rechts
partg|gp|PartG|Part.G.|Partnerschaftsgesellschaft|Partnerschaft
partgmbb|llp|PartGmbB|PartG mbB|mbB|Partnerschaft mbB|Partnerschaftsgesellschaft mbB|Part.G. mbB|PartG m.b.B.|Part. mbB|PartmbB|Partnerschaftsgesellschaft mit beschränkter Berufshaftung|Partnerschaft mit beschränkter Berufshaftung
eg|coop|eG|e.G.|e. G.|eingetragene Genossenschaft|Eingetragene Genossenschaft|Genossenschaft|eGen
stiftung|ngo|Stiftung|rechtsfähige Stiftung|gemeinnützige Stiftung|Stiftung des öffentlichen Rechts|Stiftung des bürgerlichen Rechts|rechtsf. Stiftung
sce|coop|SCE|S.C.E.|Societas Cooperativa Europaea|Europäische Genossenschaft
vvag|coop|VVaG|V.V.a.G.|Versicherungsverein auf Gegenseitigkeit|Versicherungsverein a.G.
aor|soe|AöR|A.ö.R.|Anstalt des öffentlichen Rechts|Anstalt öffentlichen Rechts
kdor|soe|KdöR|K.d.ö.R.|KöR|Körperschaft des öffentlichen Rechts|Körperschaft öffentlichen Rechts
ku|soe|KU|K.U.|Kommunalunternehmen|gKU|gemeinnütziges Kommunalunternehmen
spzoo|llc|Spzoo|Sp. z o.o.|spzoo|sp zoo|spz o.o.|spz oo.|sp. z o.o.|sp. z o.o. sp.k|sp. z oo|sp. zoo|Sp. z ogr. odp.|Spólka z ogr odpow|spolka z ograniczona odpowiedzialnoscia|spółka z ograniczoną odpowiedzialnością|spółka z o.o.|spółka z o.o. sp.k.
3at||3AT|закрытае ацыянернае таварыства
аат|jsc|ААТ|adkritaye aktsiyanernaye tavaristva|adkrytae akcyyanernae tavarystva|AAT|аат|адкрытае акцыянернае таварыства
ab||AB|abp|aktiebolag|Aktiebolag|Aktie Bolag|Aktie-bolag|Aktiebol.|A-bolag|publikt aktiebolag
abv||abv|aandeelhouder-bestuurde vennootschap
adsic||adsic|adsitz|aktsionerno druzhestvo sas spetsialna investitsionna tsel|адсиц|акционерно дружество със специална инвестиционна цел
ae||ae|anónimi etería|ανώνυμη εταιρεία
any-jsc|jsc|aksiyadorlik jamiyati|акциядорлик жамияти|Det offentligretlige aktieselskab|Kumpanija b’Ishma Konġunti|Aandelenvennootschap
amba|llc|amba|a.m.b.a.|andelsselskab med begrænset ansvar
anl|coop|anl|andelslag|andelslag med begrænset ansvar
pa|ngo|PA|professional association
pllc|llc|PLLC|professional limited liability company
anpo|ngo|anpo|autonomous non-profit organization
jsc|jsc|JSC|Joint Stock Company|Joint-Stock Company|Joint-stock Company|JointStock Company|Joint Stock Compan|Joint Stock Companie|Joint Stock Co.|JS Co.|JSC Company|J.S.C.|J S C|Jnt Stock Co|Joint Stock Corp|J Stock Company|Jt Stock Co
სს|jsc|სს|სააქციო საზოგადოება|დახურული სააქციო საზოგადოება
pjsc|jsc|PJSC|Public Stock Company|public jsc|public stock company (PJSC)|Public Joint-Stock Company|Public joint stock company|Sociedade pública por ações|Kumpanija b’ishma konġunti pubbliċi|Javno dioničko društvo|Javna delniška družba|állami tulajdonban lévő részvénytársaság|Viešoji akcinė bendrovė
ojsc|jsc|OJSC|otwarta spółka akcyjna|Open Joint-Stock Company|openbare aandelenvennootschap|Публично акционерно дружество|Δημόσια συμμετοχική εταιρεία|Państwowa Spółka Akcyjna|vennootschap op aandelen|Openbare vennootschap op aandelen|Openbare publiek-private vennootschap op aandelen|sociedad limitada por acciones abierta|sociedade por ações aberta|société par actions ouverte|Verejná akciová spoločnosť|Société publique par actions|Societatea publică pe acțiuni|offene aktiengesellschaft|open joint stock company|O J S C|Open Joint Stock Company|Open Jnt Stock Co|O Joint Stock Co|Open JSC|veřejná akciová společnost
at|jsc|AT|акціонерне товариство|Aktsionerne tovarystvo|акціонерного товариства|Акціонерне товариство
кб|fin|КБ|Коммерческий банк
aps|llc|ApS|anpartsselskab
as|jsc|AS|akciju sabiedrība|akciová společnost|akciová spoločnosť|akc. společnost|a. společnost|aktieselskab|aktieselskabet|aktsiaselts|anonim şirket|A. S.|A.S.|Anonim Sirket|Anonim Ortaklık|anonim şirketi
asbl|ngo|ASBL|aisbl|A.S.B.L.|association internationale sans but lucratif|association sans but lucratif
asc|ngo|ASC|açıq səhmdar cəmiyyəti|Açıq Səhmdar Cəmiyyəti
ay|gp|ay|avoin yhtiö
bhd|llc|bhd|berhad
bv|llc|BV|B.V.|besloten vennootschap|B V|Besloten Vennootschap|Besl. Vennootschap|B. Vennootschap|Besloten Vennotschap|Beslotn Vennootschap
bvba|llc|bvba|besloten vennootschap met beperkte aansprakelijkheid|vennootschap met beperkte aansprakelijkheid
ca|llc|ca|compañía anónima
cic|ngo|CIC|cic|c.i.c.|community interest company
coltd|llc|CoLtd|Co Ltd|cia ltda|coltd|co., ltd.|co.ltd|CO.,LTD|CO., LTD|compañía limitada
any-coop|coop|co-op|cooperative|coopératif|coopération|coopérative|kooperatsia|kooperatif|sociedad cooperativa|spółdzielni|кооператив
any-fin|fin|fond commun de placement|fond de placement
any-coop|coop|ህብረት ስራ ማህበራት
ctycp|jsc|cty cp|công ty cổ phần
ctytnhh|llc|cty tnhh|công ty trách nhiệm hữu hạn
ctytnhhmtv|llc|cty tnhh mtv|công ty trách nhiệm hữu hạn một thành viên
cv|lp|cv|comm. v|commanditaire vennootschap|gewone commanditaire vennootschap
cva|lp|cva|comm. va|commanditaire vennootschap op aandelen
cvba|coop|cvba|coöperatieve vennootschap met beperkte aansprakelijkheid
cvoa|coop|cvoa|coöperatieve vennootschap met onbeperkte aansprakelijkheid
cia|llc|cía|compañía
disticltd|llc|dis tic ltd|dis.tic.ltd
dnnn|soe|dnnn|doanh nghiệp nhà nước
dntn|llc|dntn|doanh nghiệp tư nhân
doo|llc|doo|d.o.o.|društvo s ograničenom odgovornošću|društvo sa ograničenom odgovornošću|DRUŠTVO SA OGRANIČENOM ODGOVORNOŠĆU|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|društvo s ograničenom odgovornosću|društvo sa ograničenom odgovornosću|društvo s ogranicenom odgovornošću|društvo sa ogranicenom odgovornošću|društvo s ograničenom odgovornoscu|društvo sa ograničenom odgovornoscu|д.о.о.|доо|друштво са ограниченом одговорношћу
any-llc|llc|društveno preduzeće|Ribotos atsakomybės bendrovė|дп|друштвено предузеће
dtnn|llc|dtnn|doanh nghiệp có vốn đầu tư nước ngoài
дззд|llc|ДЗЗД|druzhestvo uchredeno po zakona za zadalzheniyata i dogovorite|дззд|дружество учредено по закона за задълженията и договорите
еад|jsc|ЕАД|ednolichno aktsionerno druzhestvo|еад|еднолично акционерно дружество
bvba|llc|bvba|éénpersoons-BVBA|eenpersoons besloten vennootschap met beperkte aansprakelijkheid
any-jsc|jsc|evropeysko druzhestvo|eвропейско дружество|ед
eeig|coop|EEIG|european economic interest grouping|evropeysko obedinenie po ikonomicheski interesi|европейско обединение по икономически интереси|EWIV|E.W.I.V.|Europäische wirtschaftliche Interessenvereinigung|еоии
eg|coop|eG|e.G.|eingetragene genossenschaft|genossenschaft
ehf|llc|ehf.|einkahlutafélag
ei|sp|ei|entreprise individuelle
ekfor|coop|ekfor|ek. för.|ekonomisk förening
ekd|coop|ekd|evropeysko kooperativno druzhestvo|eвропейско кооперативно дружество|екд
еоод|llc|ЕООД|ednolichno druzhestvo s ogranichena otgovornost|еднолично дружество с ограничена отговорност|еоод
esv|coop|esv|economisch samenwerkingsverband
ет|sp|ЕТ|ednolichen targovets|едноличен търговец|ет
eurl|llc|EURL|entreprise unipersonnelle à responsabilité limitée
ev|ngo|eV|e.V.|e. V.|e.V|e. V|e V|eingetragener Verein|Eingetragener Verein|eingetr. Verein|Verein|eingetragene Vereinigung
fma||f:ma|enskild näringsidkare
fie||fie|füüsilisest isikust ettevõtja
fmba||fmba|forening med begrænset ansvar
gbr|gp|GbR|Gesellschaft bürgerlichen Rechts|Gesellschaft des bürgerlichen Rechts|BGB-Gesellschaft|Ges. bürgerlichen Rechts|gesbr|gesellschaft des bürgerlichen rechts|gesellschaft bürgerlichen rechts|ges bür rechts
gie|coop|GIE|groupement d'intérêt économique
any-coop|coop|gospodarsko interesno udruženje
gk|llc|GK|合同会社
any-gp|gp|合名会社
gnpp|soe|GNPP|gosudarstvennoe nauchno proizvodstvennoe predpriyatie|scientific & production enterprise|scientific and production enterprise|государственное научно-производственное предприятие|державне науково-виробниче підприємство
any-coop|coop|gensidigt selskab
any-lp|lp|合資会社
haao|jsc|haao|halka açık anonim ortaklık
hf|llc|Hf|Hf.|hlutafélag
htx|coop|htx|hợp tác xã
huf|soe|huf|hindu undivided family
ii|sp|II|inteprinderea individuala|interprinderea individuală|intreprindere individuala|intreprindere individuală|intreprinderea ibdividuala|intreprinderea individuala|intreprinderea individuală|intreprinderea indiviuala|intreprinzator individual|înterprinderea individuală|întreprindera individuală|întreprindere individuală|întreprinderea individualî|întreprinderea individuală|întreprindserea individuală|întreprinzător individual|întreprinzătorul individual
ik|soe|ik|individuālais komersants
im|soe|im|întreprinderea municipală
inc|llc|Inc|incorp|incorporated|Incorporated|incorporation|incorporée|Inc.|Incorp|Incorp.|Incorported|Incorporatd|Incorporado|Incorporée|Incs|I N C
is|soe|IS|interessentskab|intreprindere de stat alimentatiei publice|intreprinderea de stat|întreprinderea de stat
ivs|llc|ivs|iværksætterselskab
jdoo|llc|jdoo|j.d.o.o|jednostavno društvo s ograničenom odgovornošću
јп|soe|ЈП|javno preduzeće|јавно предузеће|Ј.П.|Ј. П.
jscb|jsc|JSCB|joint stock commercial bank|Public Joint-Stock Commercial Bank|Joint-Stock Bank|PJSCB
jscb|jsc|JSCB|АКБ|Акціонерний комерційний банк|акционерный коммерческий банк|АКЦИОНЕРНЫЙ КОММЕРЧЕСКИЙ БАНК|Aktsionerny Kommercheskiy Bank|АКЦИОНЕРНЫЙ КОМЕРЧЕСКИЙ БАНК|АКЦЫОНЕРНЫЙ КОММЕРЧЕСКИЙ БАНК|АКЦИОНЕРНЫ КОММЕРЧЕСКИЙ БАНК|АКЦИОНЕРНЫЙ КОМЕРЧЕСКИ БАНК
any-jsc|jsc|Акционерное общество Финансово-строительная компания
jtd|jsc|jtd|j.t.d.|javno trgovačko društvo
any-jsc|jsc|jusikhoesa|㈜|주식회사
jv||jv|joint venture
kb|lp|kb|kommanditbolag
kda|lp|kda|komanditno druzhestvo s aktsii|komanditno druzhestvo s aktsiyami|кда|командитно дружество с акции
keg|gp|keG|kommanditerwerbsgesellschaft
kft|llc|Kft.|kft|korlatolt felelossegu tarsasag|Korlátolt Felelősségű Társaság|korlátolt felelősségü társaság, organizační složka|korlátolt felelősségű társaság|K f t|Korlatolt Felelossegu Tarsasag
any-jsc|jsc|株式会社
kollsti|gp|koll. şti.|kolektif şirket
komsti|lp|kom. şti|komandit şirket
koop|coop|koop|kooperatif şirket
ks|lp|ks|komanditní společnost|komandītsabiedrība|kommanditselskab
ky|lp|ky|kommandiittiyhtiö
ooo|llc|OOO|ТОВ|товариство з обмеженою відповідальністю|тов|тзов
tov|llc|TOV|tovarystvo z obmezhenoyu vidpovidalnistyu|Tovarystvo z obmezhenoiu vidpovidalnistiu
spd|sp|SPD|СПД|субъект предпринимательской деятельности|СУБЪЕКТ ПРЕДПРИНИМАТЕЛЬСКОЙ ДЕЯТЕЛЬНОСТИ|суб'єкт підприємницької діяльності|СУБ'ЄКТ ПІДПРИЄМНИЦЬКОЇ ДІЯЛЬНОСТІ
fop|sp|FOP|ФОП|физическое лицо-предприниматель|ФИЗИЧЕСКОЕ ЛИЦО-ПРЕДПРИНИМАТЕЛЬ|фізична особа-підприємець|ФІЗИЧНА ОСОБА-ПІДПРИЄМЕЦЬ
any-llc|llc|tavaristva z abmezhavanaj adkaznastsiu
any-lp|lp|limited ortaklık
lp|lp|LP|limited partnership|L.P.|L.P|Л.П.|Л.П|兩合公司
llc|llc|LLC|Limited Liability Company|limited liability company|LIMITED LIABILITY CO|LIMITED LIABILITY COMP|LIMITED LIABILITY COMPANY|LIMITED LIABILITY CO.|LIMITED LIABILITY CORP|LIMITED LIABILITY CORPORATION|LIMITED LIABILITY CORP.|FOREIGN LIMITED LIABILITY COMPANY|LTD LIABILITY COMPANY|LTD LIABILITY COMP|LTD LIABILITY CO|L.L.C|L.L.C.|L L C|LLCs|LC|Ltd Liability Co|Limited Liability Corp|Lmtd Liability Company|Lt Liability Company|Limited Liab Co|Ltd Liab Company|Limitd Liability Co|Limted Liability Co|private limited liability company
ltd|llc|Ltd|lda.|limitada|Limitada|Limitd|Limite|limited|Limited|limited by guarantee|limited by shares|ЧАСТНАЯ КОМПАНИЯ С ОТВЕТСТВЕННОСТЬЮ, ОГРАНИЧЕННОЙ АКЦИЯМИ|ЧАСТНАЯ КОМПАНИЯ С ОТВЕТСТВЕННОСТЬЮ|Limited Co|limited company|Limitée|Limted|Lmtd|Ltd Co.|ltd.|Ltd. Co|ltd. co.|ltda|Ltds|private company with limited liability|private limited company
ltd|llc|Ltd|Cyf|Cyfyngedig|Cyf.
ltd|llc|Ltd|компания с ограниченной ответственностью|лтд|лимитед|Лімітед|ЛИМИТЕД|בע"מ|有限公司|有限|المحدودة|المساهمة المحدودة
ltd|llc|Ltd|Ltd Sti|Ltd. Sti.|limited şirket|ltd.sti|Limited Şirket|Ltd. Şti.|Ltd. Sti|limited sti|limited şirketi
შპს|llc|შპს|შეზღუდული პასუხისმგებლობის საზოგადოება
мчж|llc|МЧЖ|mas'uliyati cheklangan jamiyat|масъулияти чекланган жамият|Масъулияти чекланган жамият|Mas'uliyati cheklangan jamiyat|MChJ
mmc|llc|MMC|məhdud məsuliyyətli cəmiyyət
mtu|ngo|mtü|mittetulundusühing
na||NA|N.A|N.A.|national association
any-fin|fin|nin'i kumiai|任意組合|NON-BANK CREDIT ORGANIZATION|Небанковская кредитная организация|небанковская кредитная организация|Расчетная небанковская кредитная организация|Settlement non-banking credit organization
нп|ngo|нп|некоммерческое партнерство|некоммерческое партнёрство
nv|jsc|NV|N.V.|N.V|naamloze vennootschap|N V|Naamloze Vennootschap|Naamlze Vennootschap|N. Vennootschap|Naaml. Vennootschap
oaj|jsc|OAJ|ochiq aksiyadorlik jamiyati|очиқ акциядорлик жамияти
od|llc|od|o.d.|ortačko društvo|о.д.|ортачко друштво
одо|llc|ОДО|obshchestvo s dopolnitel'noj otvetstvennost'yu|одо|общество с дополнительной ответственностью
oeg||oeg|offene erwerbsgesellschaft
og||og|offene gesellschaft
any-sp|sp|oilaviy korxona|оилавий корхона
ngo|ngo|non-governmental organization|non governmental organization|non-government organisation|non governmental organisation|non-profit organization|non profit organization|non-profit organisation|non profit organisation|N.G.O.|N G O|n.g.o.|n.g.o|ن.م.م|منظمة غير حكومية
ngo|ngo|non-profit organization|NON-PROFIT ORGANIZATION|NON PROFIT ORGANIZATION|NONPROFIT ORGANIZATION|NPO|N.P.O.|NON-PROFIT|NONPROFIT
ngo|ngo|niegovorni organizaciji|nevladine organizacije|nevladina organizacija|CHARITY|CHARITABLE ORGANIZATION|CHARITABLE ORGANISATION|CHARITABLE FUND|CHARITY FUND|Nichtregierungsorganisation|Organizația societății civile|Organizația societatii civile|Organizația neguvernamentală|Organizația neguvernamentala|Niet-gouvernementele organisatie|Organizacja pozarządowa|Organizacja pozarzadowa|Nevládní organizace|Nevladni organizace|Mimovládna organizácia|Mimovladna organizacia
cso|ngo|CSO|civil society organization|civil society organisation|Civil Society Organization|Civil Society Organisation
ong|ngo|ONG|Organisation non gouvernementale|Organización no gubernamental|Organização não governamental|Organizzazione non governativa
ood|llc|ood|drujestvo s ogranichena otgovornost|druzestvo s ogranicena otgovornost|druzhestvo s ogranichena otgovornost|дружество с ограничена отговорност|оод
opg|sp|OPG|obiteljsko poljoprivredno gospodarstvo
ops|ngo|ops|obecně prospěšná společnost|o.p.s.|o.p.s
any-ngo|ngo|občanské sdružení.
oscip|ngo|OSCIP|organização da sociedade civil de interesse público
osk||osk|osuuskunta
owm|fin|owm|onderlinge waarborgmaatschappij
oy|llc|oy|osakeyhtiö|Osakeyhtiö|Ab Company Oy|Oy Company Ab|Company Oy Ab|O.Y.|O/Y
oyj|jsc|oyj|julkinen osakeyhtiö
ou||oü|osaühing
pc||pc|ኮርፖሬሽን
pe||pe|የመንግስት ልማት ድርጅቶች
пп|sp|ПП|приватне підприємство
pp|sp|PP|Pryvatne pidpryiemstvo
pr||pr|preduzetnik|предузетник
ps||ps|partnerselskab|pilnsabiedrība
pse||pse|public sector enterprise
psu||psu|public sector undertaking
pt||pt|perseroan terbatas
pttbk||pt tbk|perseroan terbatas terbuka
ltd|llc|Ltd|Pty Ltd|proprietary limited|proprietary limited company|proprietary Ltd|pty ltd|Pty. Ltd.|Pty. Ltd|Pty Ltd.|Pty Limited
qk||qk|qo'shma korxona|қўшма корхона
qmj||qmj|qo'shimcha ma'suliyatli jamiyat|қўшимча масъулиятли жамият
qsc||QSC|qapalı səhmdar cəmiyyəti|qapalı tipli səhmdar cəmiyyəti
rp||rp|rekisteröity puolue
rs||rs|säätiö
ry|ngo|ry|rekisteröity yhdistys|rekisteröity yhdistys ry|rekisteröity yhdistys ry.
rf|ngo|rf|reykjavikurfélag|Registrerad förening
scra|lp|scra|s.cra.|sociedad comanditaria
sa|jsc|SA|s.a.|S.A.|S.A|sarf|sociedad anonima|sociedad anónima|sociedada anonima|sociedade anónima|sociedade anônima|sociedá anónima|societat anònima|Sociedad Anónima|Société Anonyme|Sociedade Anônima|Societa Anonima|Societate Anonima|societate pe acțiuni|societatea pe actiuni|societatea pe acţiuni|Societatea pe acțiuni|societateare pe actiuni|società anonima|société anonyme|société par actions de régime fédéral|société par actions par loi sur les sociétés par actions|société par actions|spółka akcyjna|SPÓŁKA AKCYJNA|شركة خفية الإسم
sad|jsc|SAD|sociedad anónima deportiva
any-jsc|jsc|sharikat al-mossahamah|شـركـة الـمـسـاهـمـة
saoc|jsc|saoc|société anonyme omanaise close
saog|jsc|saog|société anonyme omanaise générale
sapa|lp|sapa|società in accomandita per azioni
sarl|llc|SARL|S.A.R.L.|société à responsabilité limitée|S A R L|Société à Responsabilité Limitée|Soc. à Resp. Limitée|Soc à Responsab Limitée|S. à R. L.|شّركة ذات مسؤوليّات محدودة ش.م.م
sas|llc|SAS|sociedades por acciones simplificada|société par actions simplifiée|S.A.S.|S A S|Société par Actions Simplifiée|Soc. par Actions Simplifiée|Société Actions Simplifiée|S. par A. S.
scc|llc|scc|société commerciale canadienne
sce|coop|sce|societas cooperativa europaea
scop|coop|scop|société coopérative de production
scpa||scpa|sociedad civil privada
scs|lp|SCS|secs|s.c.s.|sociedad en comandita simple|société en commandite simple
sd|llc|SD|s-ie|sabiratelno druzhestvo (sd)/sadruzhie|sd/s-ie|с-ие|сд|събирателно дружество|събирателно дружество (сд)/съдружие
sdnbhd|llc|Sdn Bhd|Sdn. Bhd.|sendirian berhad
se|jsc|SE|S.E.|Societas Europaea|societas europaea|Europäische Aktiengesellschaft|Europäische Gesellschaft
sem|coop|sem|société d'économie mixte
any-coop|coop|société en participation
sf|gp|sf|sameignarfélag
sgr|coop|SGR|sociedad de garantia reciproca|sociedad de garantía reciproca|Sociedad de Garantia Reciproca|S.G.R.
sia|llc|SIA|sabiedrība ar ierobežotu atbildību|Sabiedrība ar ierobežotu atbildību|S.I.A.|сиа
sicaf|fin|sicaf|société d'investissement à capital fixe
sicav|fin|SICAV|société d'investissement à capital variable|S I C A V|Société d'Investissement à Capital Variable|Soc Invest Capital Variable
sll|llc|SLL|sociedad limitada laboral
slne|llc|SLNE|s.l.n.e.|sociedad limitada nueva empresa
pteltd|llc|Pte Ltd|Pte. Ltd.|pte ltd.|pte. ltd.|Single Member Private Limited Company
smba|llc|smba|selskab med begrænset ansvar
snc|lp|snc|société en nom collectif
snt|lp|snt|садоводческое некоммерческое товарищество
any-sp|sp|s.p.|samostalni preduzetnik|státní podnik
spa|jsc|SpA|società per azioni|SOCIETA' PER AZIONI|Sociedade por ações
spf|ngo|spf|stichting particulier fonds
sprl|llc|SPRL|société privée à responsabilité limitée|société privée à responsabilité limitée unipersonnelle
srl|llc|SRL|intreprinderea cu responsabilitate limitata|s.r.l|s.r.l.|S R L|Società a Responsabilità Limitata|Sociedad de Responsabilidad Limitada|Societate cu Raspundere Limitata|Soc. Resp. Limitada|Soc a Resp Limitata|sicietatea de raspundere limitata|sociedad de responsabilidad limitada|societata cu raspundere limitata|societate cu rasponbilitate limitata|societate cu raspundere limitata|societate cu responsabilitate limiiata|societate cu responsabilitate limitata|societate cu răspundere limitată|societate cu răspundre limitată|societatea cu rasdpundere limitata|societatea cu rasponsabilitate limitata|societatea cu raspundere|societatea cu raspundere limitata|societatea cu raspundere limitate|societatea cu responsabilitate limitata|societatea cu responsabilitatea limitata|societatea cu respundere limitata|societatea cu răspundere|societatea cu răspundere limitată|societatii cu raspunderea limitata|societete cu răspundere limitată|società a responsabilità limitata|socitate cu responsabilitate limitata
rt|jsc|Rt.|részvénytársaság
nyrt|jsc|Nyrt.|nyilvánosan működő részvénytársaság|Nyilvánosan működő részvénytársaság
zrt|jsc|Zrt.|Zártkörűen Működő Részvénytársaság
bt|lp|Bt.|Betéti Társaság
kkt|gp|Kkt.|Közkereseti Társaság
any-sp|sp|Egyéni Vállalkozó|Egyéni Cég
szov|coop|Szöv.|Szövetkezet|szövetkezet
egyes|ngo|Egyes.|egyesület
alap|ngo|Alap.|alapítvány
kht|ngo|Kht.|közhasznú társaság
ege|coop|EGE|európai gazdasági egyesülés
kjsz|soe|Kjsz.|közjogi szervezet
kftfioktelep|llc|Kft. fióktelep|külföldi székhelyű vállalkozás fióktelepe
et|gp|Et.|egyszerű társaság
kv|jv|Kv.|közös vállalat
ets|coop|Ets.|erdészeti társulás
ltda|llc|Ltda|Sociedade limitada|sociedada limitada
sro|llc|sro|s.r.o|společnost s ručením omezeným
stg||StG|stille gesellschaft
suarl|llc|suarl|شّركة فردية ذات مسؤوليّات محدودة
tmi||t:mi|oiminimi
sti|llc|Sti|sirketi|şirketi|şti
any-mil|mil|militärische organisation|militärische Organisation|militärische Vereinigung|militarna organizacija|militarne organizacije|Приватна військова компанія|ЧВК|Частная военная компания|ChVK|Private Military Company
any-lp|lp|tokumei kumiai|匿名組合
тоо|llp|ТОО|товарищество с ограниченной ответственностью
tu|lp|tü|täisühing
uab|llc|UAB|uždaroji akcinė bendrovė|uždarosios akcinės bendrovės
any-soe|soe|unitar korxona|унитар корхона
ultd|sp|Ultd|unlimited|unlimited company|unlimited proprietary|unltd|無限公司|Unlimited Proprietary
any-soe|soe|consorzio statale|den føderale statsejede budgetinstitution|empresa orçamental do estado federal|empresa unitaria estatal de la|empresa unitária estatal|entità statali|entreprise unitaire d’état|gosudarstvennoe unitarnoe predpriyatie|Staatsinformatieagentschap|impresa unitaria statale|staatliches einheitsunternehmen|staatskonzern|state concern|state enterprise|state unitary enterprise|state unitary enterprise of the|státní jednotný podnik|státní koncern|unitarnoe predpriyatie|unіtarnae pradpryemstva|štátny unitárny podnik|государственного унитарного предприятия|гп|державного унітарного підприємства|державне унітарне підприємство|федеральне державне унітарне підприємство|унитарное предприятие|унітарнае прадпрыемства|уп
fgbu|soe|FGBU|federal state budgetary enterprise|federal state budgetary institution|federal state institution|federal state unitary enterprise|FEDERAL STATE BUDGETARY INSTITUTION|federalna budżetowa instytucja|föderales staatseigenes unternehmen|Întreprinderea unitară a statului federal|Empresa Pública Unitária Federal|Entreprise unitaire publique fédérale|federalne państwowe przedsiębiorstwo unitarne
uu|lp|UÜ|usaldusühing
vof|sp|vof|vennootschap onder firma
vos|sp|vos|veřejná obchodní společnost
vzw|ngo|vzw|internationale vereniging zonder winstoogmerk|ivzw|vereinigung ohne gewinnerzielungsabsicht|vereniging zonder winstoogmerk|vog
xk||xk|xususiy korxona|хусусий корхона
xt||xt|xususiy tadbirkorlik|хусусий тадбиркорлик
yk|llc|yk|有限会社
yoaj|jsc|yoaj|yopiq aksiyadorlik jamiyati|ёпиқ акциядорлик жамияти
yu|llc|yu|(yu)|(유)|yuhanhoesa|유한회사
cjsc|jsc|CJSC|cjsc|closed jsc|closed joint stock company|CLOSED JOINT-STOCK COMPANY
zao|jsc|ZAO|zakrytoe akcionernoe obshchestvo|zao|ZAKRYTOE AKTSIONERNOE OBSHCHESTVO|zakrytoe aktsionernoe obshchestvo|Zakrytoye Aktsionernoye Obshchestvo|zakrytoe aktsionernoe obshhestvo|Zakrytoje Akcionernoje Obshchestvo|Zakryte Akcjonarne Obschtschestwo|zakritoe aktsionernoe obshchestvo
зат|jsc|ЗАТ|zakritaye aktsiyanernaye tavaristva|zakrytae akcyyanernae tavarystva|закрытае акцыянернае таварыства|зат
zs|ngo|zs|z.s.|zapsaný spolek
sb||şb|şube
тда|llc|тда|tavarystva z dadatkovaj adkaznascyu|таварыства з дадатковай адказнасцю
таа|llc|ТАА|tavarystva z abmezhavanay adkaznastsyu|tavarystva z abmezhavanaj adkaznascyu|таварыства з абмежаванай адказнасцю
тбб|ngo|тбб|төрийн бус байгууллага
тсж||тсж|товарищество собственников жилья|товарищество собственников недвижимости
хк|jsc|хк|хувьцаат компани
ххк|llc|ххк|хязгаарлагдмал хариуцлагатай компани
отдел гпс|soe|ОТДЕЛ ГПС|ОТДЕЛ ГОСУДАРСТВЕННОЙ ПРОТИВОПОЖАРНОЙ СЛУЖБЫ
д/с||Д/С|ДЕТСКИЙ САД
моу|soe|МОУ|МУНИЦИПАЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
мау|soe|МАУ|МУНИЦИПАЛЬНОЕ АВТОНОМНОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
мбоу|soe|МБОУ|МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ|МУНИЦИПАЛЬНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ БЮДЖЕТНОЕ УЧРЕЖДЕНИЕ|МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
мбдоу|soe|МБДОУ|МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
мбу до|soe|МБУ ДО|МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ОБРАЗОВАНИЯ
мк доу|soe|МК ДОУ|МУНИЦИПАЛЬНОЕ КАЗЕННОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
гу|soe|ГУ|ГОСУДАРСТВЕННОЕ УЧРЕЖДЕНИЕ
огу|soe|ОГУ|ОКРУЖНОЕ ГОСУДАРСТВЕННОЕ УЧРЕЖДЕНИЕ
гоу|soe|ГОУ|ГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ|ГОСУДАРСТВЕННОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
гбоу|soe|ГБОУ|ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
гкоу|soe|ГКОУ|ГОСУДАРСТВЕННОЕ КАЗЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
го шк-инт|soe|ГО ШК-Инт|ГОСУДАРСТВЕННАЯ ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА-ИНТЕРНАТ
гоу ддмшв|soe|ГОУ ДДМШВ|ГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДЛЯ ДЕТЕЙ ДОШКОЛЬНОГО И МЛАДШЕГО ШКОЛЬНОГО ВОЗРАСТА
гаусо|soe|ГАУСО|ГОСУДАРСТВЕННОЕ АВТОНОМНОЕ УЧРЕЖДЕНИЕ СОЦИАЛЬНОГО ОБСЛУЖИВАНИЯ
гбскоу|soe|ГБСКОУ|ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ СПЕЦИАЛЬНОЕ (КОРРЕКЦИОННОЕ) ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДЛЯ ОБУЧАЮЩИХСЯ, ВОСПИТАННИКОВ С ОГРАНИЧЕННЫМИ ВОЗМОЖНОСТЯМИ ЗДОРОВЬЯ
гскоу|soe|ГСКОУ|ГОСУДАРСТВЕННОЕ СПЕЦИАЛЬНОЕ (КОРРЕКЦИОННОЕ) ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ|ГОСУДАРСТВЕННОЕ СПЕЦИАЛЬНОЕ (КОРРЕКЦИОННОЕ) ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДЛЯ ОБУЧАЮЩИХСЯ С ОТКЛОНЕНИЯМИ В РАЗВИТИИ|ГОСУДАРСТВЕННОЕ СПЕЦИАЛЬНОЕ (КОРРЕКЦИОННОЕ) ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДЛЯ ОБУЧАЮЩИХСЯ С ОТКЛОНЕНИЯМИ В РАЗВИТИИ -
гдоу|soe|ГДОУ|ГОСУДАРСТВЕННОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
гдоу - д/с|soe|ГДОУ - Д/С|ГОСУДАРСТВЕННОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ - ДЕТСКИЙ САД
гку|soe|ГКУ|ГОСУДАРСТВЕННОЕ КАЗЁННОЕ УЧРЕЖДЕНИЕ
гкс(к)оу|soe|ГКС(к)ОУ|ГОСУДАРСТВЕННОЕ КАЗЕННОЕ СПЕЦИАЛЬНОЕ (КОРРЕКЦИОННОЕ) ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
гну|soe|ГНУ|ГОСУДАРСТВЕННОЕ НАУЧНОЕ УЧРЕЖДЕНИЕ
госнии|soe|ГосНИИ|ГОСУДАРСТВЕННЫЙ НАУЧНО-ИССЛЕДОВАТЕЛЬСКИЙ ИНСТИТУТ
гоу впо|soe|ГОУ ВПО|ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ|ГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
оу дпо|soe|ОУ ДПО|ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
гоу дпо|soe|ГОУ ДПО|ГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ (ПОВЫШЕНИЯ КВАЛИФИКАЦИИ) СПЕЦИАЛИСТОВ
ночу дпо|soe|НОЧУ ДПО|НЕГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ ЧАСТНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
поу|soe|ПОУ|ПРОФЕССИОНАЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
гп|soe|ГП|ГОСУДАРСТВЕННОЕ ПРЕДПРИЯТИЕ|Государственное предприятие
gup|soe|GUP|ГУП|ГОСУДАРСТВЕННОЕ УНИТАРНОЕ ПРЕДПРИЯТИЕ
дгуп|soe|ДГУП|ДОЧЕРНЕЕ ГОСУДАРСТВЕННОЕ УНИТАРНОЕ ПРЕДПРИЯТИЕ|ДОЧЕРНЕЕ ГОСУДАРСТВЕНОЕ УНИТАРНОЕ ПРЕДПРИЯТИЕ
гусп|soe|ГУСП|ГОСУДАРСТВЕННОЕ УНИТАРНОЕ СЕЛЬСКОХОЗЯЙСТВЕННОЕ ПРЕДПРИЯТИЕ
гудп|soe|ГУДП|ГОСУДАРСТВЕННОЕ УНИТАРНОЕ ДОЧЕРНЕЕ ПРЕДПРИЯТИЕ|ГОСУДАРСТВЕННОЕ УНИТАРНОЕ (ДОЧЕРНЕЕ) ПРЕДПРИЯТИЕ
фгну|soe|ФГНУ|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ НАУЧНОЕ УЧРЕЖДЕНИЕ
дочернее фгуп|soe|ДОЧЕРНЕЕ ФГУП|ФЕДЕРАЛЬНОЕ ДОЧЕРНЕЕ ГОСУДАРСТВЕННОЕ УНИТАРНОЕ ПРЕДПРИЯТИЕ
фгбдоу|soe|ФГБДОУ|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
фгбоу дпо|soe|ФГБОУ ДПО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
фгаоу дпо|soe|ФГАОУ ДПО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ АВТОНОМНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
фгбоу во|soe|ФГБОУ ВО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ОБРАЗОВАНИЯ|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
фгоу впо|soe|ФГОУ ВПО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
фгквоу впо|soe|ФГКВОУ ВПО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ КАЗЕННОЕ ВОЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
маоу|soe|МАОУ|МУНИЦИПАЛЬНОЕ АВТОНОМНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ МУНИЦИПАЛЬНОГО ОБРАЗОВАНИЯ ГОРОД КРАСНОДАР
мку|soe|МКУ|МУНИЦИПАЛЬНОЕ КАЗЕННОЕ УЧРЕЖДЕНИЕ
мро|rel|МРО|МЕСТНАЯ ПРАВОСЛАВНАЯ РЕЛИГИОЗНАЯ ОРГАНИЗАЦИЯ|МЕСТНАЯ РЕЛИГИОЗНАЯ ОРГАНИЗАЦИЯ
цро|rel|ЦРО|ЦЕНТРАЛЬНАЯ РЕЛИГИОЗНАЯ ОРГАНИЗАЦИЯ
ро|rel|РЕЛИГИОЗНАЯ ОРГАНИЗАЦИЯ
фгу|soe|ФГУ|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ УЧРЕЖДЕНИЕ
фгку|soe|ФГКУ|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ КАЗЕННОЕ УЧРЕЖДЕНИЕ
фку|soe|ФКУ|ФЕДЕРАЛЬНОЕ КАЗЕННОЕ УЧРЕЖДЕНИЕ
фкп|soe|ФКП|ФЕДЕРАЛЬНОЕ КАЗЕННОЕ ПРЕДПРИЯТИЕ
фгбвоу во|soe|ФГБВОУ ВО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ ВОЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ОБРАЗОВАНИЯ
фгквоу во|soe|ФГКВОУ ВО|ФГКВОУ|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ КАЗЕННОЕ ВОЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ОБРАЗОВАНИЯ
фгаоу во|soe|ФГАОУ ВО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ АВТОНОМНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ВЫСШЕГО ОБРАЗОВАНИЯ
фгкоу дпо|soe|ФГКОУ ДПО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ КАЗЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ (ПЕРЕПОДГОТОВКИ И ПОВЫШЕНИЯ КВАЛИФИКАЦИИ)
фгоу дпо|soe|ФГОУ ДПО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ СПЕЦИАЛИСТОВ
фгдоу|soe|ФГДОУ|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
fgup|soe|FGUP|ФГУП|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ УНИТАРНОЕ ПРЕДПРИЯТИЕ
fgbu|soe|FGBU|ФГБУ|federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|федеральное государственное бюджетное учреждение|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ УЧРЕЖДЕНИЕ
фгбу дпо|soe|ФГБУ ДПО|ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
оппо|soe|ОППО|ОБЪЕДИНЕННАЯ ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ|ОБЪЕДИНЕННАЯ (ТЕРРИТОРИАЛЬНАЯ) ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ
ппо|soe|ППО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ|ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ РАБОТНИКОВ
ппо ооо|soe|ППО ООО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ОБЩЕСТВА С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ
ппо дочернего ооо|soe|ППО ДОЧЕРНЕГО ООО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ РАБОТНИКОВ ДОЧЕРНЕГО ОБЩЕСТВА С ОГРАНИЧЕНОЙ ОТВЕТСТВЕННОСТЬЮ
ппо оао|soe|ППО ОАО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ОТКРЫТОГО АКЦИОНЕРНОГО ОБЩЕСТВА|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ РАБОТНИКОВ ОТКРЫТОГО АКЦИОНЕРНОГО ОБЩЕСТВА
ппо гоуспо|soe|ППО ГОУСПО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ГОСУДАРСТВЕННОГО ОБРАЗОВАТЕЛЬНОГО УЧРЕЖДЕНИЯ СРЕДНЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ГОСУДАРСТВЕННОГО УЧРЕЖДЕНИЯ СРЕДНЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ
ппо фгбу|soe|ППО ФГБУ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ФЕДЕРАЛЬНОГО ГОСУДАРСТВЕННОГО БЮДЖЕТНОГО УЧРЕЖДЕНИЯ
ппо фгбоу во|soe|ППО ФГБОУ ВО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ФЕДЕРАЛЬНОГО ГОСУДАРСТВЕННОГО БЮДЖЕТНОГО ОБРАЗОВАТЕЛЬНОГО УЧРЕЖДЕНИЯ ВЫСШЕГО ОБРАЗОВАНИЯ|ПЕРВИЧНАЯ ОРГАНИЗАЦИЯ ПРОФСОЮЗА СОТРУДНИКОВ ФЕДЕРАЛЬНОГО ГОСУДАРСТВЕННОГО БЮДЖЕТНОГО ОБРАЗОВАТЕЛЬНОГО УЧРЕЖДЕНИЯ ВЫСШЕГО ОБРАЗОВАНИЯ
ппо фку|soe|ППО ФКУ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ФЕДЕРАЛЬНОГО КАЗЕННОГО УЧРЕЖДЕНИЯ
ппо гбу|soe|ППО ГБУ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ГОСУДАРСТВЕННОЕ БЮДЖЕТНОЕ УЧРЕЖДЕНИЕ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ГОСУДАРСТВЕННОГО БЮДЖЕТНОГО УЧРЕЖДЕНИЯ
ппо гбоу|soe|ППО ГБОУ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ГОСУДАРСТВЕННОГО БЮДЖЕТНОГО ОБРАЗОВАТЕЛЬНОГО УЧРЕЖДЕНИЯ
ппо фбу|soe|ППО ФБУ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ФЕДЕРАЛЬНОГО БЮДЖЕТНОГО УЧРЕЖДЕНИЯ
ппо фгуп|soe|ППО ФГУП|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ СОТРУДНИКОВ ФЕДЕРАЛЬНОГО ГОСУДАРСТВЕННОГО УНИТАРНОГО ПРЕДПРИЯТИЯ
ппо гуп|soe|ППО ГУП|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ГОСУДАРСТВЕННОГО УНИТАРНОГО ПРЕДПРИЯТИЯ
ппо псрз|soe|ППО ПСРЗ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ПРОФСОЮЗА РАБОТНИКОВ ЗДРАВООХРАНЕНИЯ|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ПРОФЕССИОНАЛЬНОГО СОЮЗА РАБОТНИКОВ ЗДРАВООХРАНЕНИЯ|ПЕРВИЧНАЯ ОРГАНИЗАЦИЯ ПРОФЕССИОНАЛЬНОГО СОЮЗА РАБОТНИКОВ ЗДРАВООХРАНЕНИЯ
ппоо|soe|ППОО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ
ппоо ао|soe|ППОО АО|ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ АКЦИОНЕРНОГО ОБЩЕСТВА
поп обгуз||ПОП ОБГУЗ|ПЕРВИЧНАЯ ОРГАНИЗАЦИЯ ПРОФСОЮЗА ОБЛАСТНОГО БЮДЖЕТНОГО УЧРЕЖДЕНИЯ ЗДРАВООХРАНЕНИЯ
попрз||ПОПРЗ|ПЕРВИЧНАЯ ОРГАНИЗАЦИЯ ПРОФСОЮЗА РАБОТНИКОВ ЗДРАВООХРАНЕНИЯ
управление фсб рф|soe|УПРАВЛЕНИЕ ФСБ РФ|УПРАВЛЕНИЕ ФЕДЕРАЛЬНОЙ СЛУЖБЫ БЕЗОПАСНОСТИ РОССИЙСКОЙ ФЕДЕРАЦИИ
огкоу|soe|ОГКОУ|ОБЛАСТНОЕ ГОСУДАРСТВЕННОЕ КАЗЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ|ОБЛАСТНОЕ ГОСУДАРСТВЕННОЕ КАЗЁННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ|ОБЛАСТНОЕ ГОСУДАРСТВЕННОЕ КАЗЁННОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
моо|ngo|МОО|МЕСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ|МЕСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ -
моо - ппо|ngo|МОО - ППО|МЕСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ - ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ|МЕСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ|МЕСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ-ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ|МЕСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ – ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ
моо - ппо гуп|ngo|МОО - ППО ГУП|МЕСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ-ПЕРВИЧНАЯ ПРОФСОЮЗНАЯ ОРГАНИЗАЦИЯ ГОСУДАРСТВЕННОГО УНИТАРНОГО ПРЕДПРИЯТИЯ
мчс россии|soe|МЧС России|МЧС РОССИИ|МИНИСТЕРСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ ПОДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ, ЧРЕЗВЫЧАЙНЫМ СИТУАЦИЯМ И ЛИКВИДАЦИИ ПОСЛЕДСТВИЙ СИХИЙНЫХ БЕДСТВИЙ|МИНИСТЕРСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ ПО ДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ, ЧРЕЗВЫЧАЙНЫМ СИТУАЦИЯМ И ЛИКЫИДАЦИИ ПОСЛЕДСТВИЙ СТИХИЙНЫХ БЕДСТВИЙ|МИНИСТЕРСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ ПО ДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ. ЧРЕЗВЫЧАЙНЫМ СИТУАЦИЯМ И ЛИКВИДАЦИИ ПОСЛЕДСТВИЙ СТИХИЙНЫХ БЕДСТВИЙ|МИНИСТЕРСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ ПО ДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ,ЧРЕЗВЫЧАЙНЫМ СИТУАЦИЯМ И ЛИКВИДАЦИИ ПОСЛЕДСТВИЙ СТИХИЙНЫХ БЕДСТВИЙП|МИНИСТЕРСТВА РОССИЙСКОЙ ФЕДЕРАЦИИ ПО ДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ, ЧРЕЗВЫЧАЙНЫМ СИТУАЦИЯМ И ЛИКВИДАЦИИ ПОСЛЕДСТВИЙ СТИХИЙНЫХ БЕДСТВИЙ|МИНИСТЕРСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ ПО ДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ , ЧРЕЗВЫЧАЙНЫМ СИТУАЦИЯМ И ЛИКВАДАЦИИ ПОСЛЕДСТВИЙ СТИХИЙНЫХ БЕДСТВИЙ|МИНИСТЕРСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ ПО ДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ, ЧРЕЗВЧАЙНЫМ СИТУАЦИЯМ И ЛИКВИДАЦИИ ПОСЛЕДСТВИЙ СТИХИЙНЫХ БЕДСТВИЙ|МИНИСТЕРСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ ПО ДЕЛАМ ГРАЖДАНСКОЙ ОБОРОНЫ, ЧРЕЗВЫЧАЙНЫХ СИТУАЦИЙ И ЛИКВИДАЦИИ ПОСЛЕДСТВИЙ СТИХИЙНИХ БЕДСТВИЙ
оо|ngo|ОО|ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ|ОБЩЕСТВЕННОЕ ОБЪЕДИНЕНИЕ|OBSHCHESTVENNOYE OBYEDINENIYE|OBŠČESTVENNOE OB'EDINENIE|OBSCHESTVENNOE OBYEDINENIE|OBSHCHESTVENNAYA ORGANIZATSIYA|OBSCHESTVENNAYA ORGANIZATSIYA|OBŠČESTVENNAJA ORGANIZACIJA
ноу дпо|ngo|НОУ ДПО|НЕГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ|НЕГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ НАЧАЛЬНОГО И ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ|НЕГОСУДАРСТВЕНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ (ПОВЫШЕНИЯ КВАЛИФИКАЦИИ) СПЕЦИАЛИСТОВ
ao|jsc|AO|САК|СТРАХОВАЯ АКЦИОНЕРНАЯ КОМПАНИЯ|СТРАХОВАЯ АКЦИОНЕР.КОМПАНИЯ
ao|jsc|AO|ЗАО|закрите акціонерне товариство|закрытое акционерное общество|ЗАКРЫТОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО|зао|АКЦИОНЕНОЕ ОБЩЕСТВО ЗАКРЫТОГО ТИПА|АКЦИОНЕРОЕ ОБЩЕСТВО ЗАКРЫТОГО ТИПА|АКЦОИНЕРНОЕ ОБЩЕСТВО ЗАКРЫТОГО ТИПА|АКЦИОНРНОЕ ОБЩЕСТВО ЗАКРЫТОГО ТИПА|АКЦИОНЕРНЫЕ ОБЩЕСТВА ЗАКРЫТОГО ТИПА|АКЦИОНЕРНОЕ ОБШЕСТВО ЗАКРЫТОГО ТИПА|АКЦИОНЕРНЕ ОБЩЕСТВО ЗАКРЫТОГО ТИПА|АКЦОНЕРНОЕ ОБЩЕСТВО ЗАКРЫТОГО ТИПА|АКЦИОНЕРНОГО ОБЩЕСТВА ЗАКРЫТОГО ТИПА|АКЦИОНЕРОНОЕ ОБЩЕСТВО ЗАКРЫТОГО ТИПА|ЗАКРЫТОE АКЦИОНЕРНОЕ ОБЩEСТВО|закрытоe акционерное общeство|закритое акционерное общество|ЗАКРЫТОЕ АКЦИОНЕРНОЕ ОБЩEСТВО|Закрытое акционерное общество|Закрытое акціонерне товариство|Закрите акціонерне товариство
ao|jsc|AO|ОАО|OAO|O.A.O.|О.А.О.|Otkrytoe Aktsionernoye Obshestvo|ОТКРЫТОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО|ОТКРЫТОЕ АКЦИОНЕРГОЕ ОБЩЕСТВО|АКЦИОНЕPНОЕ ОБЩЕСТВО ОТКPЫТОГО ТИПА|АКЦОНЕРНОЕ ОБЩЕСТВО ОТКРЫТОГО ТИПА|otkrytoe aktsionernoe obshchestvo|открытое акционерное общество|otkrytoe akcionernoe obshchestvo|OTKRYTOE AKTSIONERNOE OBSHCHESTVO|Otkrytoye Aktsionernoye Obshchestvo|Otkrytoe Akcionernoe Obshhestvo|открытое акционерное общeство|PUBLICHNOE AKTSIONERNOE OBSHCHESTVO|Otkrytoe Aktsionernoe Obschchestvo|ОТКРЫТОЕ АКЦИОНЕРНОЕ ОБЩEСТВО|Акционерное общество открытого типа|aktsionernoe obshchestvo otkrytogo tipa|otkritoe aktsionernoe obshchestvo|otkrytoe aktsionernoe obschestvo|открытоe акционерное общeство|открытое акционернoe общество|АКЦІОНЕРНЕ ТОВАРИСТВО ВІДКРИТОГО ТИПУ|OTKR AKTS OBSHCH|Odkryte Akcjonarne Obschtschestwo|Otkrytoje Akcionernoje Obshchestvo
ват|jsc|ВАТ|Vidkryte aktsionerne tovarystvo|Vidkrite Akcionerne Tovaristvo|відкрите акціонерне товариство|В.А.T.
any-jsc|jsc|atviroji akcinė bendrovė|avatud aktsiaselts|avoin osakeyhtiö|cuideachta comhstoic oscailte
ao|jsc|AO|АО|АКЦИОНЕРНОЕ ОБЩЕСТВО|АКЦИОНЕРНЫЕ ОБЩЕСТВА|Акционерное общество|Aкционерное общество|акционерная компания с ограниченной ответственностью|АКЦИОНЕРНОГО ОБЩЕСТВА
ao|jsc|AO|aktsionernoe obschestvo|AKTSIONERNOE OBSHCHESTVO|ao
pao|jsc|PAO|Publichne aktsionerne tovarystvo
ao|jsc|AO|ПАО|ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО|пао|приватне акціонерне товариство|публичное акционерное общество
ao|jsc|AO|ПАТ|Публічне акціонерне товариство
ao|jsc|AO|НАО|НЕПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО
спк|coop|СПК|СЕЛЬСКОХОЗЯЙСТВЕННЫЙ ПРОИЗВОДСТВЕННЫЙ КООПЕРАТИВ
су ск рф|soe|СУ СК РФ|СЛЕДСТВЕННОЕ УПРАВЛЕНИЕ СЛЕДСТВЕННОГО КОМИТЕТА РОССИЙСКОЙ ФЕДЕРАЦИИ
mup|soe|MUP|МУП|МУНИЦИПАЛЬНОЕ УНИТАРНОЕ ПРЕДПРИЯТИЕ
ано|ngo|АНО|АВТОНОМНАЯ НЕКОММЕРЧЕСКАЯ ОРГАНИЗАЦИЯ|AVTONOMNAYA NEKOMMERCHESKAYA ORGANIZATSIYA|AVTONOMNAJA NEKOMMERČESKAJA ORGANIZACIJA|автономная некоммерческая организация
нко|ngo|НКО|NEKOMMERCHESKAYA ORGANIZATSIYA FOND|НЕКОММЕРЧЕСКАЯ ОРГАНИЗАЦИЯ ФОНД
кфх||КФХ|КРЕСТЬЯНСКОЕ (ФЕРМЕРСКОЕ) ХОЗЯЙСТВО|КРЕСТЬЯНСКОЕ ФЕРМЕРСКОЕ ХОЗЯЙСТВО|КРЕСТЬЯНСКОЕ ХОЗЯЙСТВО
ооп|llp|ООП|ПАРТНЁРСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ
пт|gp|ПТ|ПОЛНОЕ ТОВАРИЩЕСТВО
доу||ДОУ|ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ
пкооп|coop|ПКООП|ПОТРЕБИТЕЛЬСКИЙ КООПЕРАТИВ
пк|coop|ПК|ПРОИЗВОДСТВЕННЫЙ КООПЕРАТИВ
нц||НЦ|НАУЧНЫЙ ЦЕНТР
оюл||ОЮЛ|ОБЪЕДИНЕНИЕ ЮРИДИЧЕСКИХ ЛИЦ
нп|ngo|НП|НЕКОММЕРЧЕСКОЕ ПАРТНЁРСТВО
ноудо|ngo|НОУДО|НЕГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ОБРАЗОВАНИЯ|НЕГОСУДАРСТВЕННОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ДОПОЛНИТЕЛЬНОГО ОБРАЗОВАНИЯ ДЕТЕЙ
оносс|ngo|ОНОСС|ОРГАНИЗАЦИЯ НАУЧНОГО ОБСЛУЖИВАНИЯ И СОЦИАЛЬНОЙ СФЕРЫ
нко|ngo|НКО|NEKOMMERCHESKAYA ORGANIZATSIYA FOND|НЕКОММЕРЧЕСКАЯ ОРГАНИЗАЦИЯ ФОНД
но|ngo|НО|НЕКОММЕРЧЕСКАЯ ОРГАНИЗАЦИЯ|NEKOMMERCHESKAYA ORGANIZATSIYA|NEKOMMERCHESKAYA ORGANIZACIYA|NEKOMMERCESKAYA ORGANIZATSIYA|NEKOMMERCESKAJA ORGANIZACIJA
обо|ngo|ОБО|ОБЛАСТНАЯ ОБЩЕСТВЕННАЯ ОРГАНИЗАЦИЯ
бф|ngo|БФ|БЛАГОТВОРИТЕЛЬНЫЙ ФОНД|BLAGOTVORITELNYY FOND|BLAGOTVORITELNY FOND|BLAGOTVORITEL'NYJ FOND|БЛАГОДІЙНИЙ ФОНД|BLAHODIYNYY FOND|BLAHODІJNYJ FOND
бо|ngo|БО|БЛАГОТВОРИТЕЛЬНАЯ ОРГАНИЗАЦИЯ|БЛАГОДІЙНА ОРГАНІЗАЦІЯ|BLAHODIYNA ORHANIZATSIYA|BLAGOTVORITELNAYA ORGANIZATSIYA|BLAGOTVORITEL'NAJA ORGANIZACIJA|BLAHODІJNA ORHANІZACІJA
го|ngo|ГО|ГРОМАДСЬКА ОРГАНІЗАЦІЯ|HROMADSKA ORHANIZATSIYA|HROMADS'KA ORHANIZATSIYA|HROMADS'KA ORHANIZACIJA|ГРОМАДСЬКЕ ОБ'ЄДНАННЯ|HROMADSKE OBYEDNANNYA|HROMADS'KE OB'JEDNANNJA
во|ngo|ВО|ВОЛОНТЕРСЬКА ОРГАНІЗАЦІЯ|VOLONTERSKA ORHANIZATSIYA|VOLONTERS'KA ORHANIZACIJA
нда|ngo|НДА|НЕДЗЯРЖАЎНАЯ АРГАНІЗАЦЫЯ|NEDZIARZHAUNAYA ARHANIZATSYYA|NEDZ'ARŽAŬNAJA ARHANIZACYJA|NEDZJARZHAUNAJA ARHANIZACYJA
да|ngo|ДА|ДАБРАЧЫННАЯ АРГАНІЗАЦЫЯ|DABRACHYNNAYA ARHANIZATSYYA|DABRAČYNNAJA ARHANIZACYJA
дф|ngo|ДФ|ДАБРАЧЫННЫ ФОНД|DABRACHYNNY FOND|DABRAČYNNY FOND
оф|ngo|ОФ|ОБЩЕСТВЕННЫЙ ФОНД|OBSHCHESTVENNYY FOND|OBŠČESTVENNYJ FOND|OBSCESTVENNYJ FOND
га|ngo|ГА|ГРАМАДСКАЕ АБ'ЯДНАННЕ|HRAMADSKAYE ABYADNANNE|HRAMADSKAE AB'JADNANNE|ГРАМАДСКАЯ АРГАНІЗАЦЫЯ|HRAMADSKAYA ARHANIZATSYYA|HRAMADSKAJA ARHANIZACYJA
ндо|ngo|НДО|НУО|НЕГОСУДАРСТВЕННАЯ (НЕКОММЕРЧЕСКАЯ) ОРГАНИЗАЦИЯ|НЕГОСУДАРСТВЕННАЯ НЕКОММЕРЧЕСКАЯ ОРГАНИЗАЦИЯ|НЕГОСУДАРСТВЕННАЯ ОРГАНИЗАЦИЯ|NEDERZHAVNA ORHANIZATSIYA|НЕКОМЕРЦІЙНА ОРГАНІЗАЦІЯ|NEKOMERTSIYNA ORHANIZATSIYA|NEKOMERCІJNA ORHANІZACІJA|НЕДЕРЖАВНА ОРГАНІЗАЦІЯ|NEDERŽAVNA ORHANIZACIJA|НЕУРЯДОВА ОРГАНІЗАЦІЯ|NEURYADOVA ORHANIZATSIYA|NEURJADOVA ORHANIZACIJA
any-fin|fin|Интервальный комбинированный паевой инвестиционный фонд|Закрытый комбинированный паевой инвестиционный фонд|Биржевой паевой инвестиционный фонд рыночных финансовых инструментов|Открытый паевой инвестиционный фонд|Интервальный паевой инвестиционный фонд|Закрытый паевой инвестиционный фонд|Биржевой паевой инвестиционный фонд|Zakrytyy kombinirovannyy paevoy investitsionnyy fond|Birzhevoy paevoy investitsionnyy fond rynochnykh finansovykh instrumentov|Otkrytyy paevoy investitsionnyy fond
ooo|llc|OOO|Obshchestvo s ohranychennoi otvetstvennostiu|obshchestvo s ogranichennoj otvetstvennost'yu|Obshchestvo s ogranichennoy otvetstvennostyu|OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU|obshchestvo s ogranichennoi otvetstvennostiu
ooo|llc|OOO|ООО|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВА С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|Общество C Ограниченной Ответственностью|Общество с ограниченной ответственностью|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОТЬЮ|ОБЩЕСТВО С ОГРАНИЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОРГАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕСТВЕННОСТЬЮ|ОБШЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕСТВТЕННСОТЬЮ|ОБЩЕСТВЛ С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕНОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕНОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕНООСТЬ|ОБЩЕСТВО С ОГРАГИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ГОРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОИ ОТВЕТСТВЕННОСТЬЮ|Общества с ограниченной ответственностью|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮИ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРВНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОЧТЬЮ|ОБЩЕСТВО С ОРГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРНИЧЕННОЙ ОТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕСТТВЕННОСТЬЮ|ОБЩЕСИВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОВТЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТТСТВЕННОСТЬЮ|ОБЩЕСТВР С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОЙ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТВТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТЕННОСТЬЮ|ОБЩЕСТВО С ОГРНАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОЛТЬЮ|ОБЩЕСТВО С ОГРАНИСЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧУННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННРЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТЕВТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТВТСЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТАЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАГНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕКННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЮ|ОБЩЕСТВО С ОГРАНТЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОГСТЬЮ|ОБЩЕСТВО С ОГРАНМЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕНТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮВ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТИЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕТСВЕННОСТЬЮ|ОБЩЕСТВО С ОТРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТЕТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ:|ОБЩЕСТВО С ОГРАНГИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕНОНСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВУЕННОСТЬЮ|ОБЩЕСТВО С ОГАРНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВУЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТСВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСЬТЮ|ОБЩЕСТВО С ОГРНАИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОЛТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОРГАНИЧЕННОЙ ОТВЕТСТВЕННОВСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТЧТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАННИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕНОЙ ОТВЕТСТВЕЕНОСТЬЮ|ОБЩЕСТВО С ОГРАИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧННОЙ ОТВЕСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТИ|ОБЩЕСТВО С ОГРАИНЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕНОССТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ЛТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВОГ С ОГРАНИЧЕННОЙ ОТВЕСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВТЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕНОЙ ОТВЕТСТВЕНОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕЕНОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВНТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОТСЬЮ|ОБЩЕСТВО С ГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧННОЙ ОТВЕТСТВННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬБ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВОЬ С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРОРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВННОСТЬЮ|ОБЩЕСТВО С ОГРАНИСЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ.|ОБЩЕСТВО С ОГРАНИЧЕЕНОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕНСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТСЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНЧИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННЙО ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮТ|ОБЩЕСТВО С ОГРАНЕЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТССТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОГТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮБ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННСОТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТСВЕЕНОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВТЕТСВЕННОСТЬЮ|ОБЩЕСТВО СТ ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОСВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОМТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕНООСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОВТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕТНОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ТОВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕНООЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕЕЕНОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕНЕНОСТЬЮ|ОБЩЕСТВО С ОГPАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕНННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТ|ОБЩЕСТВО СОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРОНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕНННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННООСТЬЮ|ОБЩЕСТВО ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТИ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОВСТЬЮ|ОБЩЕСТВО С ОГРАНИЧИННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ,|ОБЩЕСТВО СОГРАНИЧЕНОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСВЕННОССТЬ|ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННРОСТЬЮ|ОБЩЕСТВО С ОГРА НИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ|Общество с ограниченной ответственность|Общество с ограниченной ответственостью|Общество с ограниченной ответственностьюм|Общество с Ограниченной Ответственностью|общество с ограниченной ответственностью|oсoo|ликвидационная комиссия общества с ограниченной ответственностью|ликвидационная комиссия общество с ограниченной ответственностью|ликвидационная комиссия ооо|общество с ограниченной ответственностью строительная компания|общество с ограниченной ответственностью торговый дом|общество с ограниченной ответственностью управляющая компания|общество с ограниченной ответственностью фирма|общество с ограниченной ответственностью частная охранная организация|общество с ограниченной ответственностью частное охранное предприятие|ооо|Иностранное общество с ограниченной ответственностью
`;
export default table;
