/** What people, bodies and papers are called. Tables of plain words, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that say what one person is. Plurals are recognised by their ending. */
export const ROLE_HEADS = words(`
judge justice prosecutor president minister premier chancellor secretary chief director commander leader lawyer attorney professor
spokesman spokeswoman spokesperson ambassador senator governor mayor king queen prince emir sultan expert official officer
rapporteur envoy representative chairman chairwoman chairperson chair head founder co-founder owner co-owner businessman
businesswoman businessperson financier broker trader engineer scientist deputy adviser advisor commissioner administrator
captain colonel general major brigadier admiral lieutenant oligarch tycoon activist journalist analyst researcher editor
manager banker accountant registrar magistrate investigator operative militant warlord kingpin trafficker smuggler politician
lawmaker congressman congresswoman legislator counsel speaker treasurer economist historian doctor executive ceo boss
facilitator fixer entrepreneur shareholder partner supplier dealer hacker pilot ombudsman undersecretary diplomat
chairman-designate president-elect co-chair vice-president vice-chair mogul magnate billionaire cleric imam bishop scholar
lecturer fellow member coordinator strategist liaison inspector auditor notary clerk marshal sheriff superintendent
musician singer actor actress artist athlete footballer blogger jurist writer novelist poet filmmaker photographer
architect surgeon nurse teacher translator interpreter barrister solicitor advocate observer delegate designer developer
consultant contractor merchant jeweller jeweler miner shipowner columnist presenter rabbi priest pastor
negotiator mediator spokespeople moderator physician physicist chemist biologist chancellor-designate viceroy
agent counsellor counselor commander-in-chief registrar high-commissioner director-general secretary-general attorney-general lawyer-activist campaigner author resident
colleague aide ally successor predecessor henchman confidant bodyguard cousin-in-law recruiter courier
`);

/** Words that may stand before a role's noun and belong to it. */
export const ROLE_MODIFIERS = words(`
chief deputy former then under ex acting interim vice assistant senior junior top military political spiritual religious prime foreign
defence defense interior finance financial trade justice health oil energy human rights international affairs legal executive
managing regional local state federal national principal lead retired late current incoming outgoing long-time longtime veteran
opposition ruling party government army navy air force police intelligence security special associate law economics history
science cyber computer shipping bank arms weapons drug property media technology aviation constitutional supreme appeals appeal
high criminal tribunal court presiding investigating leading prominent wealthy powerful influential self-styled de facto
commercial sales operations operating technical marketing press public relations general rebel militia separatist paramilitary
insurgent crypto cryptocurrency internet tech logistics procurement transport business steel gas mining construction economic
environmental agriculture education communications information tax customs border prison election electoral research policy
programme program district provincial county city permanent honorary founding majority minority first second third
fugitive convicted alleged suspected wanted independent trial pre-trial investigative naval maritime ship vessel port airline
`);

/** Nouns by which a name is an organisation's. */
export const ORG_HEADS = words(`
court tribunal chamber council commission committee union nations ministry department office bureau agency authority service
administration bank fund institute institution university college school academy centre center foundation association federation
confederation league alliance party movement front army brigade battalion corps guard guards force forces group holding holdings
company corporation corp inc ltd llc plc gmbh ag limited co enterprise enterprises industries factory works plant shipyard shipping
lines line airlines airways logistics trading network organisation organization congress parliament senate house assembly duma
bundestag knesset watch international amnesty treasury secretariat programme program project police cartel gang brotherhood front
society club board registry exchange media press news agency times post journal broadcaster television radio ngo charity trust
technologies technology systems solutions partners capital investments investment ventures energy petroleum oil mining metals
motors steel telecom consulting services maritime marine security pentagon kremlin interpol europol eurojust nato
`);

/** Nouns of bodies by which a text speaks of one it has named: "the court said". */
export const BODY_NOUNS = words(`
court tribunal bank group company body ministry agency council organisation organization firm commission department government
union authority committee party militia movement charity foundation network army parliament institution bloc alliance fund
office treasury administration watchdog regulator panel chamber jury house senate congress assembly legislature cabinet
mission police television radio gendarmerie navy junta secretariat prosecution defence defense association federation bureau directorate inspectorate institute
league club academy observatory bench opposition
`);

/** What a company's legal form is abbreviated to, lower case. */
export const LEGAL_FORMS = words('co corp inc ltd plc pte pty bros llc llp gmbh limited');

/** Nouns of people and things that are counted: "four other judges", "12 tankers", "79 states". */
export const GROUP_HEADS = words(`
individuals people persons nationals citizens officials employees staff members men women relatives families entities companies
firms organisations organizations groups banks businesses vessels ships tankers aircraft planes networks targets suspects states
countries nations parties governments signatories judges prosecutors lawmakers leaders investigators lawyers allies personnel
operatives agents representatives addresses wallets institutions charities subsidiaries traders refineries ports factories
courts websites outlets protesters demonstrators migrants refugees workers students inmates residents villagers troops victims
activists journalists prisoners hostages militants businessmen businesswomen oligarchs elites entries listings policemen ngos mps meps hospitals farmers
crew foreigners deputies senators members facilitators supporters soldiers fighters civilians children boys girls
sons daughters brothers sisters wives siblings associates
authorities sources diplomats doctors rebels peacekeepers inmates detainees captives passengers patients lives scholars missionaries
`);

/** Papers that have the force of law, as plain nouns. */
export const INSTRUMENT_NOUNS = words(
  'order decree regulation resolution directive law proclamation ordinance edict statute act memorandum determination ruling license licence',
);
export const HONORIFICS = words(
  'mr mrs ms miss mx dr sir dame madam mme herr frau señor sheikh prof hon sen rep gov gen col lt capt',
);
export const NAME_PARTICLES = words(
  'de da do dos das del della di du la le van von der den ten ter bin ibn bint ben al el abu ould y e zu af av ul ur-rehman',
);
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);

/** "judges" → "judge", "deputies" → "deputy", "spokesmen" → "spokesman". */
export function singular(word: string): string {
  if (word.endsWith('men') && word !== 'men') return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

export function isRoleHead(word: string): boolean {
  return ROLE_HEADS.has(word) || ROLE_HEADS.has(singular(word));
}
