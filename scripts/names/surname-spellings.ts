/**
 * Family names that one family spells in several ways, and that clerks take for one another, by hand: German, English,
 * Nordic, Iberian, Slavic, Hungarian and Indian ones. Names that only look alike (Schulze, Scholze) are not here.
 */
export const SURNAME_SPELLINGS = `
smith smyth smythe|thompson thomson|clark clarke|brown browne|reid reed|phillips philips|bailey bayley baillie|gray grey|pearce pierce
neal neale|nicholson nicolson|nichols nicholls|connolly conolly connelly|kelly kelley|burke bourke|oneill oneil oneal|taylor tayler tailor
cohen kohen cohn kohn|levy levi levey|meyer maier mayer meier mayr|schmidt schmitt schmid|hoffmann hofmann hoffman hofman|neumann neuman
schulz schultz|schwarz schwartz swartz|weiss weisz weis|kaiser keyser|kramer kraemer cramer|bauer baur|hartmann hartman|lehmann lehman
herrmann hermann herman|zimmermann zimmerman|jansen janssen|hansen hanssen|hanson hansson|nielsen nilsen|nilsson nielsson|anderson andersson
andersen anderssen|eriksson ericsson erikson ericson|olson olsson|christensen kristensen|christiansen kristiansen|larsson larson|larsen larssen
svensson svenson swenson|gustafsson gustavsson gustafson|carlsson karlsson carlson|johansson johanson|magnusson magnuson
rodriguez rodrigues|gonzalez gonzales|perez peres|gomez gomes|fernandez fernandes|martinez martines|hernandez hernandes|lopez lopes
sanchez sanches|alvarez alvares|ramirez ramires|vasquez vazquez vasques|jimenez gimenez ximenez|chavez chaves|nunez nunes|suarez suares
mendez mendes|marquez marques|dominguez domingues|velasquez velazquez|valdez valdes|benitez benites|cortez cortes|diaz dias|souza sousa
texeira teixeira|melo mello|viera vieira|moraes morais|correa correia|batista baptista|queiroz queiros|lefebvre lefevre|leclerc leclercq
dupuis dupuy|kowalski kovalski kowalsky kovalsky|nowak novak|lewandowski levandovski levandowski|horvat horvath|kovac kovacs kovach
szabo sabo|nemeth nemet|papadopoulos papadopulos|chaudhry chaudhary choudhury choudhary chowdhury chaudhuri choudhry chaudhri chowdhary
mukherjee mukherji|banerjee banerji|chatterjee chatterji|sharma sarma|iyer aiyar ayyar|nair nayar|pillai pillay|reddy reddi|murthy murti moorthy
siddiqui siddiqi siddique sidiqi|qureshi quraishi kureshi|ansari ansary|hashmi hashimi hashemi|rizvi rizwi|naqvi naqwi|zaidi zaydi|rahman rehman
subramaniam subramanian subramanyam subrahmanyam subrahmanyan|chandrasekhar chandrasekar chandrashekhar chandrashekar|viswanathan vishwanathan
srinivasan shrinivasan|krishnamurthy krishnamurti|sankar shankar|sivakumar shivakumar|bose basu|ghosh ghose|roy ray|dutta datta dutt
`;

/** Given names that neighbouring languages spell otherwise, and Arabic ones as Somali, Russian, Turkish and French-speaking Africa write them. */
export const GIVEN_SPELLINGS = `
luis luiz|xavier javier|francisco fransisco|christina cristina kristina|christian cristian kristian|catarina katarina|jacob jakob jakub
anna ana hanna|xenia ksenia kseniya|vincent vicente vincente|steven stefan|ines inez|jaime jayme
mohammed mohamed muhammad maxamed magomed mukhammad|ahmed ahmad axmed akhmed ahmet|hassan hasan xasan khasan gasan|hussein husayn hussain xuseen gusein khusein huseyin
ali cali|abdi cabdi|abdullahi cabdullahi|omar umar cumar omer oumar|osman uthman othman cismaan usman ousmane|yusuf yuusuf youssouf yussuf
ibrahim ibraahim ibrahima|saleh salah saalax salih|khalid khaled khaalid halit|farah faarax|adan aadan|mahmoud mahmud maxamuud mahmut
jama jaamac|isse ciise|muse muuse|nur noor nuur|hirsi xirsi|gedi geedi|dahir daahir|murad murat|bakr bakir bekir|jamal cemal|jalal celal
rajab recep|ramadan ramazan|shaban saban|rida reza riza ridha|qadir kadir kader|salim selim|tawfiq tevfik|yaqub yakup yakubu yakoub
zakariya zekeriya zakaria|aisha ayse aicha aysha|fatima fatma|khadija hatice khadidja|amina emine|zaynab zeynep zeinab|maryam meryem mariam
abubakar abubakr aboubakar boubacar aboubacar abubaker|suleiman sulayman souleymane suleyman soliman|abdullah abdoulaye abdulla|musa moussa mousa
mahdi mehdi mehedi|mohsen muhsin mohsin|rahim raheem|karim kareem|salim saleem|nasser nasir naser|naim naeem|wahid waheed vahid|walid waleed oualid
rashid rasheed rachid|majid majeed|hamid hameed|tariq tarek tareq tarik|khalil khaleel|jamil jameel|amin ameen|hakim hakeem|latif lateef|rauf raouf
yahya yahia|zayd zaid zeid|layla leila laila|samir sameer|munir mounir monir|nabil nabeel|adil adel|rafiq rafik rafeeq|sadiq sadegh sadeq sadik
bashir bachir basheer|habib habeeb|farid fareed|aziz azeez|ismail esmail ismael esmaeil|ibrahim ebrahim|yasin yassin yaseen|yasir yasser
mansur mansour|mustafa mostafa moustafa|murtaza morteza murtada|mujtaba mojtaba|ghulam gholam|masud masoud massoud|baqir bagher baqer|taqi taghi
qasim ghasem qasem kassem kacem|haydar heydar haidar haider|sajjad sajad|fatima fatemeh|khadija khadijeh|sakina sakineh
isa issa|idris idrissa idriss|said saeed saied sayeed seydou|harun haroun haruna
`;
