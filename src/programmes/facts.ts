/**
 * The facts a condition may ask for, and the question a person is asked when one is missing. `{who}` is the agent.
 * A condition that names any other path is refused when the programme is loaded.
 */
type FactKind = 'word' | 'yes or no' | 'list' | 'share';
interface Fact {
  readonly kind: FactKind;
  readonly question: string;
}

const fact = (kind: FactKind, question: string): Fact => ({ kind, question });

/** Facts of whoever acts or is dealt with. */
export const AGENT_FACTS: Readonly<Record<string, Fact>> = {
  kind: fact('word', 'Is {who} a person or an entity?'),
  nationalities: fact('list', 'Which nationalities does {who} have?'),
  permanentResidence: fact('list', 'In which countries is {who} a permanent resident?'),
  residence: fact('word', 'Where does {who} live or have its seat?'),
  presentIn: fact('list', 'In which country is {who} lawfully present while acting?'),
  organizedIn: fact('word', "Under which country's law is {who} organised?"),
  ties: fact('list', 'What ties {who} to the designated party: family, colleague, the institution, ownership?'),
  blockedShare: fact('share', 'Which share of {who} do blocked persons hold together, directly and indirectly?'),
  actsForInstitution: fact('yes or no', 'Does {who} act as an agent of the institution?'),
  actsForDesignated: fact('yes or no', 'Does {who} act for or on behalf of the designated party?'),
};

/** Ties to other agents: a term may be asked of them (`of: it.subsidiaryOf`). */
export const AGENT_LINKS: Readonly<Record<string, string>> = {
  branchOf: 'Of which entity, if any, is {who} a branch?',
  subsidiaryOf: 'Which entity, if any, owns or controls {who}?',
  employeeOf: 'Which entity, if any, employs {who}?',
};

/** Facts of the act and of the matter it is about. */
export const OTHER_FACTS: Readonly<Record<string, Fact>> = {
  'act.givesFunds': fact('yes or no', 'Are funds given?'),
  'act.givesGoods': fact('yes or no', 'Are goods given, or lent?'),
  'act.givesService': fact('yes or no', 'Is what is done a service?'),
  'act.receivesFunds': fact('yes or no', 'Are funds received?'),
  'act.receivesGoods': fact('yes or no', 'Are goods received?'),
  'act.receivesService': fact('yes or no', 'Is a service received?'),
  'act.handlesProperty': fact('yes or no', 'Is property held or moved in which the other side has an interest?'),
  'act.donatesRelief': fact('yes or no', 'Is it a gift of food, clothing, medicine or the like to relieve suffering?'),
  'act.informationalMaterials': fact(
    'yes or no',
    'Are existing publications, films or recordings imported or exported?',
  ),
  'act.personalCommunication': fact(
    'yes or no',
    'Is it personal communication in which nothing of value changes hands?',
  ),
  'act.travel': fact('yes or no', 'Does the transaction go with a journey to or from a country?'),
  'act.legalService': fact('yes or no', 'Is it a legal service?'),
  'act.speech': fact('yes or no', 'Is what is given speech: advice, training, argument, evidence in words?'),
  'act.assistsMatter': fact('yes or no', "Does the act help the institution's work on the matter?"),
  'act.engagesDirectly': fact(
    'yes or no',
    "Does the actor take part directly in the institution's work on the matter?",
  ),
  'act.benefitsDesignated': fact('yes or no', 'Does the act serve the designated party, whoever it is addressed to?'),
  'act.usOfficialBusiness': fact('yes or no', 'Is it official business of the United States Government?'),
  'act.specificLicence': fact('yes or no', 'Does a specific licence or waiver permit it?'),
  'act.evades': fact('yes or no', 'Is it set up to evade a prohibition, or to make somebody break it?'),
  'act.enters': fact('word', 'Which country is to be entered, if any?'),
  'act.currency': fact('word', 'In which currency?'),
  'act.route': fact('list', 'Through which countries do the funds or goods pass?'),
  'act.propertyIn': fact('list', 'In which countries is the property?'),
  'act.place': fact('word', 'In which country is it done?'),
  'matter.concernsProtected': fact('yes or no', 'Does the matter concern a person whom the programme protects?'),
};

const WHO: Readonly<Record<string, string>> = { actor: 'the actor', counterpart: 'the other side' };
const LINK_WORDS: Readonly<Record<string, string>> = {
  branchOf: 'head office',
  subsidiaryOf: 'owner',
  employeeOf: 'employer',
};

/** The agent at a path in words: `actor.subsidiaryOf` is "the owner of the actor". */
export function agentInWords(path: string): string {
  const [root = '', ...links] = path.split('.');
  return links.reduce((who, link) => `the ${LINK_WORDS[link] ?? link} of ${who}`, WHO[root] ?? root);
}

/** The question behind a missing fact at a full path. */
export function questionOf(path: string): string {
  const other = OTHER_FACTS[path];
  if (other) return other.question;
  const cut = path.lastIndexOf('.');
  const name = path.slice(cut + 1);
  const question = AGENT_FACTS[name]?.question ?? AGENT_LINKS[name] ?? `What is ${path}?`;
  return question.replace('{who}', agentInWords(path.slice(0, cut)));
}

/** The kind of a fact a condition names, or `undefined` where there is no such fact. Links count as words: `none`. */
export function kindOfFact(path: string): FactKind | undefined {
  if (OTHER_FACTS[path]) return OTHER_FACTS[path].kind;
  const [root = '', ...steps] = path.split('.');
  if (!['actor', 'counterpart', 'it'].includes(root)) return undefined;
  const last = steps.pop() ?? '';
  if (!steps.every((step) => step in AGENT_LINKS)) return undefined;
  return AGENT_FACTS[last]?.kind;
}
