/**
 * The facts a condition may ask for, and the question a person is asked when one is missing. `{who}` is the agent.
 * A condition that names any other path is refused when the programme is loaded.
 */
type FactKind = 'word' | 'yes or no' | 'list' | 'share';
interface Fact {
  readonly kind: FactKind;
  /** What it is, for the chain of reasons; of a yes-or-no fact a sentence that is true or false. */
  readonly label: string;
  readonly question: string;
}

const fact = (kind: FactKind, label: string, question: string): Fact => ({ kind, label, question });

/** Facts of whoever acts or is dealt with. */
export const AGENT_FACTS: Readonly<Record<string, Fact>> = {
  kind: fact('word', 'kind', 'Is {who} a person or an entity?'),
  nationalities: fact('list', 'nationalities', 'Which nationalities does {who} have?'),
  permanentResidence: fact(
    'list',
    'countries of permanent residence',
    'In which countries is {who} a permanent resident?',
  ),
  residence: fact('word', 'residence or seat', 'Where does {who} live or have its seat?'),
  presentIn: fact('list', 'countries present in', 'In which country is {who} lawfully present while acting?'),
  organizedIn: fact('word', 'country of organisation', "Under which country's law is {who} organised?"),
  ties: fact(
    'list',
    'ties to the designated party',
    'What ties {who} to the designated party: family, colleague, the institution, ownership?',
  ),
  blockedShare: fact(
    'share',
    'share held by blocked persons',
    'Which share of {who} do blocked persons hold together, directly and indirectly?',
  ),
  actsForInstitution: fact(
    'yes or no',
    'an agent of the institution',
    'Does {who} act as an agent of the institution?',
  ),
  actsForDesignated: fact(
    'yes or no',
    'acts for the designated party',
    'Does {who} act for or on behalf of the designated party?',
  ),
};

/** Ties to other agents: a term may be asked of them (`of: it.subsidiaryOf`). */
export const AGENT_LINKS: Readonly<Record<string, string>> = {
  branchOf: 'Of which entity, if any, is {who} a branch?',
  subsidiaryOf: 'Which entity, if any, owns or controls {who}?',
  employeeOf: 'Which entity, if any, employs {who}?',
};

/** Facts of the act and of the matter it is about. */
export const OTHER_FACTS: Readonly<Record<string, Fact>> = {
  'act.givesFunds': fact('yes or no', 'funds are given', 'Are funds given?'),
  'act.givesGoods': fact('yes or no', 'goods are given', 'Are goods given, or lent?'),
  'act.givesService': fact('yes or no', 'a service is given', 'Is what is done a service?'),
  'act.receivesFunds': fact('yes or no', 'funds are received', 'Are funds received?'),
  'act.receivesGoods': fact('yes or no', 'goods are received', 'Are goods received?'),
  'act.receivesService': fact('yes or no', 'a service is received', 'Is a service received?'),
  'act.handlesProperty': fact(
    'yes or no',
    'property of the other side is held or moved',
    'Is property held or moved in which the other side has an interest?',
  ),
  'act.donatesRelief': fact(
    'yes or no',
    'it is a gift to relieve suffering',
    'Is it a gift of food, clothing, medicine or the like to relieve suffering?',
  ),
  'act.informationalMaterials': fact(
    'yes or no',
    'it is trade in existing informational materials',
    'Are existing publications, films or recordings imported or exported?',
  ),
  'act.personalCommunication': fact(
    'yes or no',
    'it is personal communication without value',
    'Is it personal communication in which nothing of value changes hands?',
  ),
  'act.travel': fact(
    'yes or no',
    'it goes with a journey',
    'Does the transaction go with a journey to or from a country?',
  ),
  'act.legalService': fact('yes or no', 'it is a legal service', 'Is it a legal service?'),
  'act.speech': fact(
    'yes or no',
    'what is given is speech',
    'Is what is given speech: advice, training, argument, evidence in words?',
  ),
  'act.assistsMatter': fact(
    'yes or no',
    "it helps the institution's work on the matter",
    "Does the act help the institution's work on the matter?",
  ),
  'act.engagesDirectly': fact(
    'yes or no',
    "the actor takes part directly in the institution's work on the matter",
    "Does the actor take part directly in the institution's work on the matter?",
  ),
  'act.benefitsDesignated': fact(
    'yes or no',
    'it serves the designated party',
    'Does the act serve the designated party, whoever it is addressed to?',
  ),
  'act.usOfficialBusiness': fact(
    'yes or no',
    'it is official business of the United States Government',
    'Is it official business of the United States Government?',
  ),
  'act.specificLicence': fact(
    'yes or no',
    'a specific licence or waiver permits it',
    'Does a specific licence or waiver permit it?',
  ),
  'act.evades': fact(
    'yes or no',
    'it is set up to evade a prohibition',
    'Is it set up to evade a prohibition, or to make somebody break it?',
  ),
  'act.enters': fact('word', 'country to be entered', 'Which country is to be entered, if any?'),
  'act.currency': fact('word', 'currency', 'In which currency?'),
  'act.route': fact('list', 'countries passed through', 'Through which countries do the funds or goods pass?'),
  'act.propertyIn': fact('list', 'countries where the property is', 'In which countries is the property?'),
  'act.place': fact('word', 'place', 'In which country is it done?'),
  'matter.concernsProtected': fact(
    'yes or no',
    'the matter concerns a protected person',
    'Does the matter concern a person whom the programme protects?',
  ),
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

/** A fact at a full path in words: "nationalities of the actor". */
export function factInWords(path: string): string {
  const other = OTHER_FACTS[path];
  if (other) return other.label;
  const cut = path.lastIndexOf('.');
  return `${AGENT_FACTS[path.slice(cut + 1)]?.label ?? path} of ${agentInWords(path.slice(0, cut))}`;
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
