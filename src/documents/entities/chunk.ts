import { isCommonName, isFunctionWord, isOrdinary, isPlace } from '../lexicon.ts';
import { fold } from '../words.ts';
import { type DateAnchor, readDate } from './dates.ts';
import { groupEnding } from './groups.ts';
import { type Item, type ItemType, printed } from './item.ts';
import { isAcronym, nameRun } from './name-run.ts';
import { isRoleNoun, roleField, roleStart, roleWords } from './roles.ts';
import { COUNTRY_NAMES, DEMONYMS } from './tables/demonyms.ts';
import { BODY_NOUNS, HONORIFICS, INSTRUMENT_NOUNS, NAME_PARTICLES, ORG_HEADS, ROLE_MODIFIERS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** A date item keeps what it says. */
export interface DatedItem extends Item {
  readonly date: NonNullable<ReturnType<typeof readDate>>['date'];
}

export function isDated(item: Item): item is DatedItem {
  return item.type === 'date';
}

/** The noun phrases of one sentence, in order, before short names and pronouns are resolved. Linear. */
export function chunk(tokens: readonly Token[], anchor: DateAnchor, names: ReadonlySet<string>): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readDate(tokens, at, anchor);
    if (read !== undefined) {
      const base = plainItem(tokens, 'date', at, read.last);
      items.push({ ...base, date: read.date } as DatedItem);
      at = read.last;
      continue;
    }
    const last = nameRun(tokens, at, names);
    if (last >= at) {
      for (const item of readRun(tokens, at, last)) push(items, item);
      at = last;
      continue;
    }
    const floor = (items.at(-1)?.last ?? -1) + 1;
    const noun =
      groupEnding(tokens, at) ??
      instrumentAt(tokens, at, floor) ??
      bodyAt(tokens, at, floor) ??
      officeAt(tokens, at, floor) ??
      pronounAt(tokens, at);
    if (noun === undefined) continue;
    push(items, noun);
    at = noun.last;
  }
  return items;
}

/** Adds an item; what it covers of those before it becomes part of it ("UN" of "UN officials"). */
function push(items: Item[], item: Item): void {
  while (items.length > 0 && items.at(-1)!.last >= item.first) items.pop();
  items.push(item);
}

function plainItem(tokens: readonly Token[], type: ItemType, first: number, last: number): Item {
  return { type, first, last, nameFirst: first, nameLast: last, name: printed(tokens, first, last) };
}

/** What a run of capitals names: country, office and person, organisation, instrument. */
function readRun(tokens: readonly Token[], first: number, last: number): Item[] {
  const bare = HONORIFICS.has(tokens[first]!.low) && first < last ? afterHonorific(tokens, first) : first;
  const country = COUNTRY_NAMES.get(lowWords(tokens, bare, last));
  if (country !== undefined && !(isAcronym(tokens[bare]!) === false && last === bare && tokens[bare]!.low.length < 3)) {
    return [{ ...plainItem(tokens, 'country', bare, last), country }];
  }
  if (DEMONYMS.has(lowWords(tokens, bare, last))) return [];
  const group = UNIONS.has(lowWords(tokens, bare, last)) ? undefined : groupEnding(tokens, last);
  if (group !== undefined && (first === last || isPlainGroup(tokens, first, last))) return [group];
  if (INSTRUMENT_NOUNS.has(tokens[last]!.low)) return [plainItem(tokens, 'instrument', first, last)];
  if (first === last && BODY_NOUNS.has(tokens[last]!.low)) return [plainItem(tokens, 'body', first, last)];
  const head = lastRoleHead(tokens, first, last);
  if (head >= 0) return officeOrPerson(tokens, first, head, last);
  const split = personAfterBody(tokens, bare, last);
  if (split > 0) return [withRole(tokens, split, last, first)];
  const type = bare > first ? 'person' : typeOf(tokens, bare, last);
  if (type === 'person') return [withRole(tokens, bare, last, first)];
  return type === undefined ? [] : [plainItem(tokens, type, bare, last)];
}

/** "States Parties", "Israeli Officials": capitals that name nobody. */
function isPlainGroup(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .every((token) => isAcronym(token) || DEMONYMS.has(token.low) || isOrdinary(token.low));
}

function afterHonorific(tokens: readonly Token[], first: number): number {
  return tokens[first + 1]?.text === '.' ? first + 2 : first + 1;
}

function lowWords(tokens: readonly Token[], first: number, last: number): string {
  return printed(tokens, first, last).toLowerCase().replace(/\.$/, '').replaceAll('’', "'");
}

/** The last role noun of a run that has a body's noun neither in nor behind it; -1 where none is. */
function lastRoleHead(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    if (
      !isRoleNoun(tokens[i]) ||
      (i === last && NO_OFFICE.test(tokens[i]!.low) && !/^(?:chief|chair|head)$/.test(tokens[i]!.low))
    )
      continue;
    const rest = tokens.slice(i + 1, last + 1);
    if (rest.some(({ low }) => ORG_HEADS.has(low)) && tokens[i + 1]?.low !== 'of') return -1;
    return i;
  }
  return -1;
}

function officeOrPerson(tokens: readonly Token[], first: number, head: number, last: number): Item[] {
  const field = Math.min(roleField(tokens, head), last);
  let name = field + 1;
  if (name <= last && /^(?:of|for)$/.test(tokens[name]!.low)) {
    const split = personAfterBody(tokens, name + 1, last);
    if (split < 0) return [officeItem(tokens, first, head, last)];
    name = split;
  }
  if (name > last) {
    // "secretary of Defence" with a lower-case start is read from the name behind it.
    return [officeItem(tokens, first, head, last)];
  }
  return [withRole(tokens, name, last, first)];
}

function officeItem(tokens: readonly Token[], runFirst: number, head: number, last: number): Item {
  const first = roleStart(tokens, Math.max(head, runFirst), runFirst);
  const start = roleStart(tokens, first, 0);
  const words = roleWords(tokens, Math.min(start, runFirst), last);
  return { ...plainItem(tokens, 'office', Math.min(start, runFirst), last), ...words };
}

/** A person with the role printed before the name, inside the run of capitals or in lower case before it. */
function withRole(tokens: readonly Token[], name: number, last: number, runFirst: number): Item {
  const base: Item = {
    ...plainItem(tokens, 'person', runFirst, last),
    nameFirst: name,
    name: printed(tokens, name, last),
  };
  const head = roleBefore(tokens, name);
  if (head === undefined) return { ...base, first: Math.min(name, runFirst) };
  const first = roleStart(tokens, head.noun, 0);
  return { ...base, first: Math.min(first, runFirst), ...roleWords(tokens, first, head.last) };
}

/** Where the role before a name has its noun and its end: "judge X", "minister of justice X", "a commander, X". */
function roleBefore(tokens: readonly Token[], name: number): { noun: number; last: number } | undefined {
  let last = name - 1;
  while (last >= 0 && (HONORIFICS.has(tokens[last]!.low) || tokens[last]!.text === '.') && last >= name - 3) last--;
  if (tokens[last]?.text === ',') {
    const noun = announcedRole(tokens, last);
    return noun === undefined ? undefined : { noun, last: last - 1 };
  }
  if (isRoleNoun(tokens[last])) return { noun: last, last };
  for (let noun = last - 1; noun >= Math.max(0, last - 7); noun--) {
    if (!isRoleNoun(tokens[noun])) continue;
    const between = tokens.slice(noun + 1, last + 1);
    const isField = /^(?:of|for)$/.test(between[0]!.low) && between.every(({ kind }) => kind === 'word');
    const endsInField = roleField(tokens, noun) === last;
    const endsInBody = between.slice(1).every(({ capital, low }) => capital || low === 'the' || low === 'of');
    return isField && (endsInField || (endsInBody && ORG_HEADS.has(tokens[last]!.low))) ? { noun, last } : undefined;
  }
  return undefined;
}

/** The role's noun before a comma: right before it, or with "of the court" between. */
function announcedRole(tokens: readonly Token[], comma: number): number | undefined {
  for (let noun = comma - 1; noun >= Math.max(0, comma - 9); noun--) {
    const token = tokens[noun]!;
    if (token.kind === 'mark' && token.low !== "'s") return undefined;
    if (!isRoleNoun(token) || (token.capital && noun === comma - 1)) continue;
    if (noun < comma - 1 && !/^(?:of|for|at|to)$/.test(tokens[noun + 1]!.low)) return undefined;
    const first = roleStart(tokens, noun, 0);
    return /^(?:a|an|the|his|her|its|their|another|'s)$/.test(tokens[first - 1]?.low ?? '') ? noun : undefined;
  }
  return undefined;
}

/** "Human Rights Watch Sarah Yager": where a person's name begins behind a body's; -1 where none does. */
function personAfterBody(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) {
    if (!ORG_HEADS.has(tokens[i - 1]!.low)) continue;
    const rest = tokens.slice(i, last + 1);
    const isName = rest.every(
      (token) => token.kind === 'word' && !ORG_HEADS.has(token.low) && !isOrdinary(fold(token.text)),
    );
    return isName && rest.length <= 4 && i - 1 > first && roleBefore(tokens, i) !== undefined ? i : -1;
  }
  return -1;
}

/** Unions of states, which the table of places holds as well. */
const UNIONS = new Set(['european union', 'eu', 'united nations', 'un', 'u.n.', 'e.u.']);

function typeOf(tokens: readonly Token[], first: number, last: number): ItemType | undefined {
  const run = tokens.slice(first, last + 1);
  const phrase = run.map(({ text }) => fold(text)).join(' ');
  if (UNIONS.has(phrase)) return 'organisation';
  if (isPlace(phrase) || isPlace(phrase.replace(/^the /, ''))) return 'place';
  if (INSTRUMENT_NOUNS.has(run.at(-1)!.low) || /^(?:executive order|regulation|resolution|directive) /i.test(phrase))
    return 'instrument';
  if (/^(?:agreement|statute|treaty|charter|convention|pact|accord|constitution)$/.test(run.at(-1)!.low))
    return 'instrument';
  const isBody = run.some(
    (token) => ORG_HEADS.has(token.low) || isAcronym(token) || /^(?:of|for|&|the)$/.test(token.low),
  );
  if (isBody || run.length === 1) return 'organisation';
  if (run.every(({ text }) => isOrdinary(fold(text)))) return 'organisation';
  const content = run.filter(({ kind, low }) => kind === 'word' && !NAME_PARTICLES.has(low));
  const plain = content.filter(({ text }) => isOrdinary(fold(text)) || isPlace(fold(text)) || DEMONYMS.has(fold(text)));
  if (plain.length > 0 && !isCommonName(fold(content[0]!.text))) return 'organisation';
  return content.length <= 5 ? 'person' : 'organisation';
}

function instrumentAt(tokens: readonly Token[], at: number, floor: number): Item | undefined {
  const { low, kind } = tokens[at]!;
  if (kind !== 'word' || !INSTRUMENT_NOUNS.has(low)) return undefined;
  if (tokens[at - 1]?.low === 'in' && tokens[at + 1]?.low === 'to') return undefined;
  let first = at;
  while (first > floor && at - first < 3 && INSTRUMENT_ADJECTIVES.test(tokens[first - 1]!.low)) first--;
  if (first === at && NO_INSTRUMENT.test(tokens[at - 1]?.low ?? '')) return undefined;
  const number = tokens[at + 1]?.kind === 'number' ? at + 1 : at;
  return plainItem(tokens, 'instrument', first, number);
}

const INSTRUMENT_ADJECTIVES =
  /^(?:executive|presidential|emergency|council|government|ministerial|cabinet|new|sanctions|general|implementing|royal|military|framework|security)$/;
const NO_INSTRUMENT =
  /^(?:international|world|based|social|public|law|constitutional|martial|criminal|humanitarian|natural|common|of|in|legal|court|and|restore|maintain|an|federal|rules-based)$/;

function bodyAt(tokens: readonly Token[], at: number, floor: number): Item | undefined {
  const { low, kind, capital } = tokens[at]!;
  if (kind !== 'word' || capital || !BODY_NOUNS.has(low)) return undefined;
  for (let i = at - 1; i >= Math.max(floor - 1, at - 4) && i >= 0; i--) {
    if (/^(?:the|this|our|its|their|his|her)$/.test(tokens[i]!.low) || (low === 'jury' && /^an?$/.test(tokens[i]!.low)))
      return plainItem(tokens, 'body', i, at);
    if (tokens[i]!.kind === 'mark' || (isFunctionWord(tokens[i]!.low) && !tokens[i]!.capital)) return undefined;
  }
  return undefined;
}

/** Role nouns that mean much else without a name, and plurals. */
const NO_OFFICE =
  /s$|^(?:general|justice|executive|member|fellow|partner|resident|author|major|chief|head|native|subject|chair)$/;

/** "the foreign minister": one person by role alone. */
function officeAt(tokens: readonly Token[], at: number, floor: number): Item | undefined {
  if (!isRoleNoun(tokens[at]) || NO_OFFICE.test(tokens[at]!.low)) return undefined;
  const first = roleStart(tokens, at, 0);
  const before = tokens[first - 1]?.low ?? '';
  if (!/^(?:the|'s|his|her|its|their|a|an)$/.test(before) || (ROLE_MODIFIERS.has(tokens[at]!.low) && first === at))
    return undefined;
  const last = roleField(tokens, at);
  return {
    ...plainItem(tokens, 'office', Math.min(first, Math.max(floor, first)), last),
    ...roleWords(tokens, first, last),
  };
}

function pronounAt(tokens: readonly Token[], at: number): Item | undefined {
  return /^(?:he|she|it|they|him)$/.test(tokens[at]!.low) ? plainItem(tokens, 'pronoun', at, at) : undefined;
}
