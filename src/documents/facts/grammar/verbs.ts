/** The verbs the grammar knows, by what they tell, with all forms a report prints. */

/** `base` also stands behind "to" and modals; `past` and `participle` may be one word. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface Verb {
  /** The dictionary form: "takes", "took" and "taken" are "take". */
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

/** Verbs by class; the classes that frames ask for are exported below. */
const CLASSES = {
  /** The object is the party: "designated X". */
  designate: 'sanction designate blacklist',
  delist: 'delist unblock',
  /** The object is put somewhere: "added X to the list". */
  put: 'add place put include enter',
  list: 'list specify',
  take: 'remove take strike drop delete scrub',
  hit: 'hit slap target',
  impose: 'impose levy announce introduce unveil apply adopt order enact issue',
  lift: 'expire lapse lift ease rescind revoke cancel terminate end suspend waive withdraw annul relax',
  remain: 'remain stay appear figure',
  face: 'face incur receive',
  follow: 'follow',
  name: 'name identify',
  comprise: 'comprise concern cover contain feature hit affect head top carry',
  charge: 'charge indict arraign accuse',
  convict: 'convict',
  acquit: 'acquit clear exonerate',
  sentence: 'sentence jail',
  overturn: 'overturn quash reverse vacate annul',
  uphold: 'uphold affirm confirm',
  find: 'find',
  plead: 'plead',
  dismiss: 'drop withdraw dismiss discontinue abandon terminate close shelve',
  seek: 'seek request want',
  apply: 'apply ask petition',
  grant: 'issue approve grant authorise authorize sign unseal',
  open: 'open launch begin start initiate reopen',
  sign: 'sign endorse back support join co-sign cosign co-sponsor cosponsor subscribe',
  align: 'align associate',
  call: 'urge call demand ask condemn appeal denounce warn express deplore reaffirm implore exhort press',
  leave: 'leave quit withdraw exit',
  ratify: 'ratify join accede sign belong',
  pass: 'pass approve adopt back carry endorse',
  reject: 'reject defeat block fail kill sink',
  veto: 'veto',
  debate: 'debate consider discuss',
  vote: 'vote',
  extend: 'extend renew prolong',
  widen: 'widen expand broaden',
  investigate: 'investigate probe',
  kill: 'kill slay murder execute massacre slaughter claim cost',
  die: 'die perish drown',
  injure: 'injure wound hurt maim',
  displace: 'displace uproot drive force expel',
  detain: 'detain arrest imprison jail abduct kidnap seize hold round-up capture',
  amend: 'amend modify update replace repeal publish',
  /** What is done so that something else is: "amended the rules to list X". */
  enable: 'amend use act invoke exercise',
  say: 'verify reiterate repeat explain observe remark recall concede contend maintain caution boast joke quip complain lament stress emphasise emphasize counter respond retort conclude read say tell add reply note report allege count register record document write declare insist acknowledge admit state argue claim believe deny think insist estimate announce describe call warn show rule regret decide agree move plan intend expect promise threaten vow choose refuse decline fail do',
  /** They have no object, so no passive. */
  intransitive:
    'follow vote die perish drown expire lapse fail remain stay appeal agree decide rule speak abstain resign flee go come live travel',
  file: 'file submit lodge',
  commit: 'commit refer send',
  receive: 'receive get hand give',
  enjoin: 'enjoin halt pause',
  other:
    'pull be have become make give keep come go meet lose win hold speak have see use work enter hail welcome criticise criticize serve lead run control own supply help provide finance fund die live travel return consist bear bring carry allow require prohibit ban bar forbid freeze block bomb attack shell',
} as const;

export type VerbClass = keyof typeof CLASSES;

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  put: ['put', 'put'],
  take: ['took', 'taken'],
  strike: ['struck', 'struck'],
  hit: ['hit', 'hit'],
  withdraw: ['withdrew', 'withdrawn'],
  find: ['found', 'found'],
  seek: ['sought', 'sought'],
  begin: ['began', 'begun'],
  leave: ['left', 'left'],
  quit: ['quit', 'quit'],
  sink: ['sank', 'sunk'],
  slay: ['slew', 'slain'],
  cost: ['cost', 'cost'],
  hurt: ['hurt', 'hurt'],
  drive: ['drove', 'driven'],
  hold: ['held', 'held'],
  send: ['sent', 'sent'],
  get: ['got', 'got'],
  uphold: ['upheld', 'upheld'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  show: ['showed', 'shown'],
  choose: ['chose', 'chosen'],
  do: ['did', 'done'],
  be: ['was', 'been'],
  have: ['had', 'had'],
  become: ['became', 'become'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  keep: ['kept', 'kept'],
  come: ['came', 'come'],
  go: ['went', 'gone'],
  meet: ['met', 'met'],
  lose: ['lost', 'lost'],
  win: ['won', 'won'],
  speak: ['spoke', 'spoken'],
  see: ['saw', 'seen'],
  lead: ['led', 'led'],
  run: ['ran', 'run'],
  bear: ['bore', 'borne'],
  bring: ['brought', 'brought'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
};
/** A last consonant that is doubled. */
const DOUBLED =
  /^(?:drop|blacklist_|quit|commit|refer|get|slap|put|hit|run|win|begin|ban|bar|plan|scrub|expel|acquit|cancel|annul|kidnap|stop)$/;

const KNOWN: ReadonlyMap<string, Verb> = inflected();
const OF_CLASS: ReadonlyMap<string, ReadonlySet<VerbClass>> = classes();

/** The verb a lower-case word is a form of, if the grammar knows it. */
export function verbOf(word: string): Verb | undefined {
  return KNOWN.get(word);
}

export function isOf(lemma: string, verbClass: VerbClass): boolean {
  return OF_CLASS.get(lemma)?.has(verbClass) ?? false;
}

function inflected(): Map<string, Verb> {
  const forms = new Map<string, { lemma: string; forms: VerbForm[] }>();
  const add = (word: string, lemma: string, form: VerbForm) => {
    const known = forms.get(word);
    if (known === undefined) forms.set(word, { lemma, forms: [form] });
    else if (known.lemma === lemma && !known.forms.includes(form)) known.forms.push(form);
  };
  for (const lemma of new Set(Object.values(CLASSES).flatMap((list) => list.split(' ')))) {
    const stem = DOUBLED.test(lemma) ? lemma + lemma.at(-1)! : lemma.replace(/e$/, '');
    const past = lemma.endsWith('y') && !/[aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
    const [simple, participle] = IRREGULAR[lemma] ?? [past, past];
    add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 'present');
    add(simple, lemma, 'past');
    add(participle, lemma, 'participle');
    if (lemma === 'be') for (const form of ['are', 'were', 'am']) add(form, lemma, 'present');
    const short = lemma === 'die' ? 'dying' : lemma === 'be' ? 'being' : `${stem}ing`;
    add(short, lemma, 'ing');
  }
  return forms;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function classes(): Map<string, Set<VerbClass>> {
  const found = new Map<string, Set<VerbClass>>();
  for (const [name, list] of Object.entries(CLASSES)) {
    for (const lemma of list.split(' ')) found.set(lemma, (found.get(lemma) ?? new Set()).add(name as VerbClass));
  }
  return found;
}
