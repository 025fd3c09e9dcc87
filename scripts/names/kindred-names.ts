import { GIVEN_SPELLINGS, SURNAME_SPELLINGS } from './surname-spellings.ts';

/**
 * Spellings of one name that no table of pairs holds together, by hand: what one name is called in Russian, Ukrainian
 * and Belarusian, as English, German, French, Polish and Dutch spell it, and the ways Korean syllables are romanised
 * (Revised, McCune–Reischauer, North Korean, in daily use).
 */

const SLAVIC = `
vladimir volodymyr uladzimir vladymyr volodimir wladimir wolodymyr wladymir vladimer
vladimirovich volodymyrovych uladzimiravich uladzimiravych vladymyrovych
alexander oleksandr aliaksandr aleksandr alexandr olexandr aleksander alyaksandr alexandre olexander
alexandrovich oleksandrovych aliaksandravich aleksandrovich alexandrovitch alyaksandravich
alexei oleksii aliaksei aleksei alexey aleksey oleksiy alexej aleksej olexiy alyaksey aleksiej oleksij
alexeevich oleksiiovych aliakseevich alekseevich alekseyevich alexeyevich
nikolai mykola mikalai nikolay nikolaj mikalay nikolaij
nikolaevich mykolaiovych mikalaevich nikolayevich mykolayovych mikalayevich
sergei serhii siarhei sergey serhiy sergej siarhey syarhey serguei siergiej serghei sergiej serhij
sergeevich serhiiovych siarheevich sergeyevich serhiyovych
andrei andrii andrey andriy andrej andriej andrij|andreevich andriiovych andreyevich andriyovych
dmitri dmytro dzmitry dmitry dmitriy dmitrii dmitrij dimitri dmytryj|dmitrievich dmytrovych dzmitryevich dmitriyevich
evgeny yevhen yauhen yevgeny evgenii yevgeniy evgeniy evhen yauheni ievgen ievgenii evgenij jewgeni jewgenij jewgienij jewgenii jewhen jevgeni jevgenij jevgeny jevhen yevgeni yevgenii evgueni yevgueni ievgueni evgheni
evgenievich yevhenovych yevgenyevich yevgenievich jewgenjewitsch jewgenijewitsch evgenyevich
mikhail mykhailo mihail mykhaylo mikhailo mikhajl michail michajl mychajlo mychailo
mikhailovich mykhailovych mikhaylovich
pavel pavlo paval pawel|pavlovich pavlovych paulavich|petr petro piotr pyotr piatro|petrovich petrovych piatrovich
viktor victor viktar wiktor|viktorovich viktorovych viktaravich victorovich|igor ihor ihar
igorevich ihorovych iharavich
oleg oleh aleh|olegovich olehovych alehavich|ekaterina kateryna katsiaryna yekaterina katerina jekaterina
elena olena alena yelena helena jelena
olga olha volha|tatiana tetiana tatsiana tatyana tetyana tatjana|natalia nataliia natallia natalya nataliya natalija
vasily vasyl vasil vasiliy vasilii vasili wassily wassili wassilij wasilij vassili vasilij wasyl
vasilievich vasylovych vasilyevich vasilievich
grigory hryhorii ryhor grigoriy grigori hryhoriy grigorij grigorii hryhorij
grigorievich hryhorovych ryhoravich grigoryevich
anatoly anatolii anatol anatoliy anatoli anatolij|anatolievich anatoliiovych anatolyevich anatoliyovych
maxim maksym maksim maxym|filipp pylyp philipp filip|fedor fedir fiodar fyodor feodor fjodor
kirill kyrylo kiryl kirill kyryl kiril
nikita mykyta mikita|daniil danylo danila danilo
gennady hennadii henadz gennadiy hennadiy genadz gennadi gennadij guennadi guennady hennadij
konstantin kostiantyn kanstantsin kostyantyn constantin|leonid leanid|semyon semen siamion semjon siemion semion
stepan stsiapan
yuri yurii yury iurii yuriy jurij juri iouri joeri youri|yurievich yuriiovych yuryevich iurevich yuriyovych
ilya illia illya ilia ilja
artem artsem artyom artjom artiom|timofey tymofii tsimafei timofei|matvey matvii matvei matwej matvej matwij
arkady arkadii arkadiy arkadi arkadij|valery valerii valeriy valeri waleri walerij valerij
valentin valiantsin valentyn walentin walentyn|vladislav vladyslav uladzislau wladislaw wladyslaw
stanislav stanislau stanislaw
viacheslav viachaslau vyacheslav viaceslav wjatscheslaw wjatschesslaw wiaczeslaw viatcheslav vjaceslav vjatsjeslav vjatjeslav
yaroslav yaraslau jaroslav jaroslaw iaroslav|rostislav rostyslav rostislaw|svyatoslav sviatoslav swjatoslaw
boris borys barys|borisovich borysovych barysavich
denis denys dzianis|roman raman|rodion rodyon|zakhar zahar sachar zachar|egor yegor yehor iegor jegor|irina iryna
svetlana svitlana sviatlana swetlana switlana
ludmila liudmyla liudmila lyudmila ljudmila ljudmyla lioudmila|galina halyna halina|marina maryna|larisa larysa
nadezhda nadiia nadzeya nadiya nadeschda nadejda nadija nadiejda|vera vira wera wira
nikolaevna nikolayevna mykolaivna mikalaeuna mikalaevna|sergeevna sergeyevna serhiivna siarheeuna
alexandrovna oleksandrivna aliaksandrauna aleksandrovna|vladimirovna volodymyrivna uladzimirauna
ivanovich ivanavich ivanovych|gubarev hubaryev hubarev
valentina walentina valentyna valiantsina|evgenia yevgenia jewgenia jewgenija yevheniia evgeniya yevgeniya evguenia yevheniya
yulia julia julija yuliya yuliia iuliia ioulia juliya|yana jana iana|yakov jakov jakow iakov yakiv|ivan iwan|efim yefim jefim
alexandra aleksandra oleksandra|elizaveta yelizaveta jelisaweta jelizaveta yelyzaveta|viktoria wiktoria victoria viktoriya viktoriia
lyubov liubov ljubow ljubov lioubov|zinaida sinaida|ramzan ramsan|mstislav mstislaw
`;

const KOREAN = `
chol cheol chul chull|yong young yeong yung|song seong sung|jong jeong chong joung jung chung|hyok hyuk hyeok|kyong kyung gyeong kyeong gyong
kwang gwang|su soo|hui hee hi|jun joon chun|un eun|sik shik sig|guk kuk gook kook kug|pak park bak|ri lee yi rhee|choe choi choy
im lim rim|ro no roh noh|ryu yu yoo ryoo|jon jeon chon chun jun|pyong byung byeong pyung byong|bom beom pom bum|tae dae|taek thaek taeg tack|hyok hyuck|dok deok tok duk duck
myong myung myeong|u woo|won weon|hyon hyun hyeon|gil kil|gi ki kee|jae chae|jin chin|jo cho|il ill|kang gang|paek baek baik paik
ho hoo|hak hack|sok seok suk sock|sop seop sup|chang jang|mun moon|sin shin|an ahn|o oh|so seo suh|yun yoon|gu ku koo|kim gim
mu moo mou|no roh noh|ku goo|son seon|seon sun|bong pong|bok pok|ju joo chu|kwon gwon gweon|sun soon|hwa wha|min minn|dong tong
`;

/** Chinese family names by the dialect they were romanised from, and syllables by the older romanisation. */
const CHINESE = `
huang wong|chen chan|lin lam|liang leung|yang yeung|zhang cheung chang|zhou chow chou|zeng tsang tseng|guo kwok kuo
xie tse hsieh|xu hsu hsui|cai tsai choi|he ho|wu ng|liu lau|xiao hsiao siu|zhao chao chiu|jiang chiang|zhu chu
yue yueh|zhi chih|xin hsin|xing hsing|xiang hsiang|xiu hsiu|xue hsueh|jie chieh|jian chien|dong tung|guang kuang|ren jen
zong tsung|zu tsu|zi tzu|ci tzu|qian chien|qing ching|xian hsien|tian tien|lian lien|nian nien|mian mien|bo po|de teh
`;

/** Letters that differ by where a name was romanised: Egyptian g, French dj and ou, Persian v, Hebrew ch. */
const ELSEWHERE = `
jamal gamal djamel jamel djamal|jawad javad djawad djavad|dawud davud davood dawood daoud dawoud|jafar gaafar djaafar jaafar
nawaz navaz|parwiz parviz pervez|chaim haim hayim chayim chayyim|lakshmi laxmi|abdelaziz abdulaziz|chana hana hannah
jabir jaber gaber gabir|jamil gamil jameel gameel|jalal galal|jihad gihad gehad jehad|hijazi higazi hegazi hejazi|najib nagib naguib najeeb|najjar naggar|jumaa gomaa jomaa juma goma joma djuma|jundi gundi gendi|mujahid mugahid mojahed|
son sun seon|anton antoni antoine|zvi tzvi tsvi zwi|yitzhak itzhak yitzchak isaac|moshe moses|yaakov jacob yakov|shlomo solomon|shmuel samuel
`;

/** Spellings of one forename in the languages of western Europe that sound the same, or nearly. */
const WESTERN = `
sean shaun shawn|stephen steven stephan|catherine katherine kathryn katharine catharine|christopher kristoffer christoffer kristofer
eric erik erick|carl karl|philip phillip|jeffrey geoffrey jeffery|brian bryan|alan allan allen|sara sarah|ann anne|teresa theresa
frederick frederic fredrick frederik fredrik|laurence lawrence|nicholas nicolas nikolas|thomas tomas|anthony antony|deborah debra
elizabeth elisabeth|isabel isabelle|rachel rachael|rebecca rebekah|matthew mathew|jonathan johnathan jonathon|derek derrick
graham graeme|gary garry|stewart stuart|margaret margret|lucas lukas|oscar oskar|conrad konrad|curt kurt|caspar kaspar casper kasper
clara klara|caroline karoline|sophie sofie|sophia sofia|rudolf rudolph|adolf adolph|josef joseph|raphael rafael|gunther gunter guenter guenther
walter walther|bernard bernhard|ludwig ludvig|joachim joakim|jorgen joergen|soren soeren|jurgen juergen|bjorn bjoern|gregory gregor
`;

/** Groups of spellings, each a line of words with the most usual one first. */
export const KINDRED: readonly string[] = [
  SLAVIC,
  KOREAN,
  CHINESE,
  ELSEWHERE,
  WESTERN,
  SURNAME_SPELLINGS,
  GIVEN_SPELLINGS,
]
  .map((table) => table.trim())
  .join('\n')
  .split(/[|\n]/)
  .map((group) => [...new Set(group.trim().split(' '))].join(' '));
