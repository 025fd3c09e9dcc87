import type {
  Because,
  Explanation,
  Meeting,
  MeetingKind,
  PrintedToken,
  QualifierEffect,
  RefusedUpdate,
  WhatIf,
} from '../model/index.ts';

/** What each way of meeting means to a reader; `exact` needs no figure beside it. */
const MEETING_WORDS: Record<MeetingKind, string> = {
  exact: 'the same word',
  spelling: 'spelt nearly alike',
  phonetic: 'sounds alike',
  transliteration: 'another romanisation',
  nickname: 'nickname',
  initial: 'initial',
  symbol: 'means the same',
  joined: 'written together or apart',
  confusable: 'look-alike letters',
};

/** What a rule adds to the way of meeting, where it says more. */
const RULE_WORDS: Partial<Record<Because['rule'], string>> = {
  'same word in its own script': 'the same word in its own script',
  'same word romanised': 'the same word romanised',
  'known forms of one name': 'known forms of one name',
  'man and woman of one surname': 'a man’s and a woman’s form of one surname',
  'sound alike': 'sounds alike',
};

const QUALIFIER_WORDS: Record<QualifierEffect['qualifier'], string> = {
  birthDate: 'birth date',
  country: 'country',
  nationality: 'nationality',
  place: 'place',
  gender: 'gender',
  identifier: 'identifier',
  schema: 'kind of party',
  weakAlias: 'weak alias',
  oneWordName: 'one-word name',
  context: 'surrounding text',
};

const OUTCOME_WORDS: Record<QualifierEffect['outcome'], string> = {
  agrees: 'agrees with',
  close: 'is close to',
  contradicts: 'contradicts',
  caps: 'limits the score:',
};

/** What a word is, where that is why it weighs little. */
const ROLE_WORDS: Partial<Record<PrintedToken['role'], string>> = {
  particle: 'a particle',
  title: 'a title',
  legalForm: 'a legal form',
  generic: 'a common word',
  initial: 'an initial',
  suffix: 'a suffix',
};

/**
 * Says in words why a score is what it is, one short clause an element: every token meeting first, then the
 * tokens left alone with what each cost, then what the facts beside the name did. Figures are shares of the
 * score from 0 to 1, signed where they were added or taken away.
 */
export function explainInWords(explanation: Explanation): string[] {
  const { query, list } = explanation;
  return [
    ...explanation.meetings.map((meeting) => meetingInWords(meeting, query.tokens, list.tokens)),
    ...(explanation.meetings.length === 0 ? ['no word of the two names meets'] : []),
    ...(explanation.technique === undefined ? [] : [`the ${explanation.technique} decided, as in OFAC’s search`]),
    // Where nothing met, everything is alone, and saying so of every word says nothing more.
    ...(explanation.meetings.length === 0 ? [] : aloneOnBothSides(explanation)),
    ...restInWords(explanation),
    ...explanation.qualifiers.map(qualifierInWords),
  ];
}

function aloneOnBothSides({ query, list, alone }: Explanation): string[] {
  return [
    ...alone.query.map((each) => aloneInWords(query.tokens[each.token], 'in the query', each)),
    ...alone.list.map((each) => aloneInWords(list.tokens[each.token], 'on the list', each)),
  ];
}

/** Lines a score is read against: those of the bands, and certainty. */
const LINES = [0.7, 0.85, 0.95, 1];

/** A score as people read it, two decimals; never rounded up to a line it does not reach: 0.9461 is 0.94, for 0.95 is nearly certain. */
export function shownScore(score: number): string {
  const rounded = score.toFixed(2);
  const reached = LINES.some((line) => score < line && Number(rounded) >= line);
  return reached ? (Math.floor(score * 100) / 100).toFixed(2) : rounded;
}

/** A change of the score as people read it: `+0.05`, `−0.03` (with a true minus sign), `±0` for none. */
export function signed(effect: number): string {
  const size = Math.abs(effect).toFixed(2);
  if (size === '0.00') return effect === 0 ? '±0' : `${effect < 0 ? '−' : '+'}0.00`;
  return `${effect < 0 ? '−' : '+'}${size}`;
}

function meetingInWords(meeting: Meeting, query: readonly PrintedToken[], list: readonly PrintedToken[]): string {
  const { because, kind, similarity } = meeting;
  const how = (because && RULE_WORDS[because.rule]) ?? MEETING_WORDS[kind];
  const shared = sharedInWords(because, printed(meeting.query, query), printed(meeting.list, list));
  const changes = because?.changes === undefined ? '' : `: ${because.changes.join(' ')}`;
  const size = similarity.toFixed(2);
  const figure = similarity >= 0.995 ? '' : kind === 'initial' ? `, counted ${size}` : `, ${size} alike`;
  return `${printed(meeting.query, query)} met ${printed(meeting.list, list)} (${how}${shared}${changes}${figure})`;
}

/** The shared form, where neither side prints it: what a reader needs to see why two scripts are one word. */
function sharedInWords(because: Because | undefined, query: string, list: string): string {
  const shared = because?.shared;
  if (shared === undefined || because?.rule === 'initial' || because?.rule === 'sound alike') return '';
  const country = /^org:country-(..)$/.exec(shared)?.[1];
  const bare = country?.toUpperCase() ?? shared.replace(/^[a-z]+:/, '');
  const shown = [query, list].some((word) => word.toLowerCase() === bare);
  return shown ? '' : ` “${bare}”`;
}

function printed(indexes: readonly number[], tokens: readonly PrintedToken[]): string {
  return indexes.map((index) => tokens[index]?.text ?? '?').join(' ');
}

function aloneInWords(
  token: PrintedToken | undefined,
  where: string,
  alone: { readonly cost: number; readonly contradicts: boolean },
): string {
  const role = token && ROLE_WORDS[token.role];
  const what = alone.contradicts ? 'speaks against it' : 'has no counterpart';
  // A cost is what was taken away; it is shown as the loss it is, whichever sign the data carries.
  return `${token?.text ?? '?'}${role ? `, ${role},` : ''} ${where} ${what} (${signed(-Math.abs(alone.cost))})`;
}

/** Smaller remainders are rounding. */
const NOTICEABLE = 0.01;

/** Short and common names lose less. */
const OF_ORDER = -0.12;

/** Whether the words that met stand in the same order in both names. */
function areInOrder(meetings: readonly Meeting[]): boolean {
  const places = [...meetings].sort((a, b) => a.query[0]! - b.query[0]!).map(({ list }) => list[0]!);
  return places.every((place, k) => k === 0 || place > places[k - 1]!);
}

/** What the name as a whole took or added beyond its words: short and common names prove little. */
function restInWords({ query, list, meetings, nameScore, technique }: Explanation): string[] {
  const met = meetings.reduce((sum, { contribution }) => sum + contribution, 0);
  const rest = nameScore - met;
  if (meetings.length === 0 || technique !== undefined || Math.abs(rest) < NOTICEABLE) return [];
  if (rest < 0 && list.tokens.length === 1 && query.tokens.length > 1)
    return [`the list knows the party by one word only, which others bear too (${signed(rest)})`];
  if (rest < OF_ORDER && meetings.length > 1 && !areInOrder(meetings))
    return [`the words stand in an order that makes it another name (${signed(rest)})`];
  return [
    rest < 0
      ? `little to go by: the words that met are few, short or common (${signed(rest)})`
      : `the name as a whole (${signed(rest)})`,
  ];
}

function qualifierInWords(effect: QualifierEffect): string {
  const facts = [effect.query, outcomeInWords(effect), effect.list].filter((part) => part !== '');
  return `${QUALIFIER_WORDS[effect.qualifier]} ${facts.join(' ')} (${signed(effect.effect)})`;
}

/** A slip of the pen is named as what it is: nothing else makes two dates of one year close. */
function outcomeInWords({ qualifier, outcome, query, list }: QualifierEffect): string {
  const swapped = qualifier === 'birthDate' && outcome === 'close' && query.slice(0, 4) === list.slice(0, 4);
  return swapped ? 'is, with day and month swapped,' : OUTCOME_WORDS[outcome];
}

/**
 * The explanation in one sentence that stands alone: how much of each name met, what speaks against it, and where
 * that leaves the score against the line.
 */
export function summaryInWords(explanation: Explanation, threshold: number): string {
  const { score, meetings, alone } = explanation;
  const against = [...alone.query, ...alone.list].some(({ contradicts }) => contradicts);
  const facts = explanation.qualifiers
    .filter(({ outcome }) => outcome === 'contradicts')
    .map(({ qualifier }) => qualifier);
  const met = meetings.reduce((sum, meeting) => sum + meeting.query.length, 0);
  const how = howInWords(explanation, met);
  const decides = explanation.qualifiers.some(
    ({ qualifier, outcome, effect }) => qualifier === 'identifier' && outcome === 'agrees' && effect > 0,
  );
  const but = [
    ...(decides ? ['a number both are known by decides'] : []),
    ...(against ? ['words left over on both sides contradict each other'] : []),
    ...(facts.length > 0
      ? [`the ${facts.map((fact) => QUALIFIER_WORDS[fact]).join(' and ')} contradict${facts.length === 1 ? 's' : ''}`]
      : []),
  ];
  const line = score >= threshold ? 'at or over' : 'below';
  return `${shownScore(score)}, ${line} the line of ${shownScore(threshold)}: ${how}${but.length === 0 ? '' : `, but ${but.join(' and ')}`}.`;
}

function howInWords({ query, list, meetings, alone, technique }: Explanation, met: number): string {
  const [asked, listed] = [`“${query.name}”`, `“${list.name}”`];
  if (technique !== undefined) return `${asked} and ${listed}, scored by ${technique} as OFAC’s search does`;
  if (met === 0) return `no word of ${asked} is found in ${listed}`;
  const words = query.tokens.length;
  const all = words === 1 ? 'the one word' : words === 2 ? 'both words' : `all ${words} words`;
  const subject = `${met === words ? all : `${met} of ${words} words`} of ${asked} ${met === 1 ? 'is' : 'are'} found in ${listed}`;
  const more = alone.list.length;
  const besides =
    more === 0 || alone.query.length > 0 ? '' : `, which has ${more === 1 ? 'one word' : `${more} words`} more`;
  return `${subject}${besides}${meetings.every(({ similarity }) => similarity > 0.995) ? '' : '; not all are spelt alike'}`;
}

/** What would change the outcome, one sentence each, most useful first. `show` renders values (country codes, dates). */
export function whatIfInWords(
  { whatIf = [] }: Pick<Explanation, 'whatIf'>,
  show: (qualifier: WhatIf['qualifier'], value: string) => string = (_, value) => value,
): string[] {
  return whatIf.map((what) => {
    const { qualifier, given, value, list, score, match, turns } = what;
    const noun = QUALIFIER_WORDS[qualifier];
    const printedList = show(qualifier, list);
    const supposed =
      given === 'left out'
        ? `without the ${noun} ${show(qualifier, value)}`
        : given === 'as listed'
          ? `with the ${noun === 'identifier' ? printedList : `${noun} ${show(qualifier, value)}`}${noun === 'identifier' ? '' : ', as the list prints it,'}`
          : qualifier === 'country' || qualifier === 'nationality'
            ? `with a ${noun} other than ${printedList}`
            : `with a ${noun} of ${show(qualifier, value)} (the list prints ${printedList})`;
    const would = score >= 0.95 && given === 'as listed' && qualifier === 'identifier' ? 'be certain at' : 'be';
    const turn = turns ? (match ? ', a match' : ', no match') : '';
    return `${supposed} this would ${would} ${shownScore(score)}${turn}`;
  });
}

/**
 * How an update that did not go through ended: `not reached` where the publisher could not be asked, `refused` where
 * what came was not taken in. Who asked without a network has refused nothing.
 */
export function updateEnded({ code }: RefusedUpdate): 'not reached' | 'refused' {
  return code.startsWith('FETCH_') ? 'not reached' : 'refused';
}
