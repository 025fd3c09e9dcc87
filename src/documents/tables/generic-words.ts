/** Words that say what somebody is, not who: they stand before or after a name and are no part of it. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss sir madam lord lady dr doctor prof professor president vice prime minister premier chancellor king queen prince princess emir sheikh sultan ayatollah imam mullah pope cardinal bishop reverend rabbi ' +
    'secretary undersecretary deputy assistant acting former late first second chief head chair chairman chairwoman chairperson director executive general governor mayor senator congressman congresswoman representative ambassador envoy commissioner councillor speaker leader spokesman spokeswoman spokesperson advisor adviser ' +
    'judge justice prosecutor attorney lawyer counsel magistrate rapporteur officer official agent detective inspector ' +
    'marshal admiral brigadier colonel lieutenant major captain sergeant corporal commander commandant warlord kingpin druglord oligarch tycoon billionaire businessman businesswoman banker financier entrepreneur founder cofounder owner trader broker smuggler trafficker financer militant terrorist jihadist hacker fugitive defendant suspect brothers brother sister son daughter wife husband cousin nephew ' +
    'editor journalist reporter author analyst economist economists spy defector ceo cfo coo mp mep gen col lt sgt maj capt sen rep gov amb hon supreme senior junior founding member members moderator participant'
  ).split(' '),
);

/** Religious and honorary titles that are also borne as names: they name nobody, but a name may go on with one. */
export const HONORARY_WORDS: ReadonlySet<string> = new Set(
  'haji hajji hadji hajj maulvi mawlawi mowlawi mullah qari hafiz sayyid sayed seyed syed shaykh sheikh sheik hojjatoleslam'.split(
    ' ',
  ),
);

/** Days and months. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter easter christmas ramadan am pm gmt utc'.split(
    ' ',
  ),
);

/** Words that name kinds of things, bodies and beliefs rather than one of them. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'court tribunal criminal international national federal state states united nations union republic kingdom government ministry department bureau agency office committee commission council congress parliament senate house white assembly cabinet ' +
    'supreme constitutional appeals district security defense defence foreign affairs interior finance treasury justice intelligence police army navy force forces guard guards military armed border customs coast ' +
    'bank central group company corporation corp enterprise enterprises holding holdings industries industry trading trade shipping lines line logistics airlines airline airways aviation oil gas energy petroleum mining steel metals chemical technology technologies systems services service solutions engineering construction investment investments capital fund foundation charity institute university school center centre academy laboratory research ' +
    'party front movement army liberation people peoples popular democratic revolutionary islamic muslim christian resistance organization organisation network association society league brotherhood brigade brigades battalion unit cartel gang clan syndicate ' +
    'statute treaty charter convention resolution act order bill amendment program programme project plan initiative conference summit meeting forum day week month year human rights watch amnesty peace freedom justice humanity liberty good morning evening news times post press media television tv radio channel network agency street road avenue ' +
    'north south east west southeast southwest northeast northwest northern southern eastern western new old great grand royal global world general public social economic political'
  ).split(' '),
);

/** Words without content: in capitals or at the head of a sentence they begin and end no name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up with without within about above after against along among around before behind below beneath beside between beyond despite down during except inside like near outside per since through throughout till toward towards under until upon via ' +
    'i you he she it we they me him her us them my your his its our their mine yours this that these those who whom whose which what when where why how all any both each every few many more most much no none not now only other others own same some such too very just also again ever never here there once ' +
    'is am are was were be been being do does did done doing have has had having will would shall should can could may might must ought let says said say mr mrs ms yes well ok okay thanks thank hello dear meanwhile however moreover furthermore although though because while whereas whether unless today tomorrow yesterday tonight'
  ).split(' '),
);

/** Lower-case words inside the names of people. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad ar as ash az at an ad-din bin bint ibn ben abu abou umm ould van von der den de del della di da do dos das du la le las los ter ten zu zur y e i'.split(
    ' ',
  ),
);

/** Of these, the ones a name may begin with though printed in lower case ("al-Assad", "bin Salman", "van der Berg"). */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad ar as ash az bin ibn abu umm van von de'.split(' '),
);

/** Lower-case words inside the names of organisations and ships. */
export const ORGANISATION_PARTICLES: ReadonlySet<string> = new Set(
  'of the and for in on to et und fur pour des du de la del di y e'.split(' '),
);

/** Lower-case nouns that complete a name before them: "the Haqqani network", "the Wagner group". */
export const KIND_NOUNS: ReadonlySet<string> = new Set(
  'network group cartel gang clan brigade brigades battalion movement militia front party bank foundation company corporation organization organisation syndicate'.split(
    ' ',
  ),
);

/** The commonest legal forms, as texts print them behind a name. */
export const LEGAL_FORM_WORDS: ReadonlySet<string> = new Set(
  'inc ltd co corp llc plc sa ag gmbh spa srl nv bv jsc pjsc oao ooo zao fze fzco limited'.split(' '),
);

/** Words of public bodies that many countries have under the same name. */
export const PUBLIC_BODY_WORDS: ReadonlySet<string> = new Set(
  'ministry department bank army navy police court government parliament council assembly senate guard treasury agency bureau commission committee'.split(
    ' ',
  ),
);
