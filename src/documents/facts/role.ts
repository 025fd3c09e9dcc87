import type { ReportedFact } from '../../model/index.ts';
import type { Item } from '../entities/item.ts';
import { printed } from '../entities/item.ts';
import { announcedRole } from '../entities/role-before.ts';
import { isRoleNoun, type RoleWords, roleField, roleStart, roleWords } from '../entities/roles.ts';
import { DEMONYMS } from '../entities/tables/demonyms.ts';
import type { NationalityFact, RoleFact } from './fact-types.ts';
import { common, type Frame, matches, namedOf, type Reading, wholeSpan } from './frame.ts';
import { listAt } from './phrases.ts';
import { SAYING } from './tables/saying.ts';

/**
 * What people are and where they are from: a role before the name, behind a comma or behind "is"; a plural role that a
 * list shares ("deputy prosecutors A and B"); a country in the role or behind "of" and "from".
 */
export const roleFrame: Frame = (reading) => {
  const { line } = reading;
  const facts: ReportedFact[] = [];
  for (const item of line.clause.items) {
    // "the President" alone says nothing of the one it means.
    if (item.type !== 'person' || isOfficeAlone(item)) continue;
    const own = { role: item.role, country: item.country };
    const shared = own.role === undefined ? sharedRole(reading, item) : {};
    const behind = appositionOf(reading, item);
    if (own.role !== undefined) facts.push(role(reading, item, own.role));
    else if (shared.role !== undefined) facts.push(role(reading, item, shared.role));
    if (behind?.role !== undefined) facts.push(role(reading, item, behind.role));
    const before = own.role === undefined ? undefined : announcedOffice(reading, item);
    if (before !== undefined) facts.push(role(reading, item, before));
    const country = statedCountry(reading, item) ?? behind?.country ?? own.country ?? shared.country;
    const alsoCountry = behind?.alsoCountry ?? item.alsoCountry;
    if (!item.name.includes(' ')) continue;
    for (const code of [country, alsoCountry]) if (code !== undefined) facts.push(nationality(reading, item, code));
  }
  return facts;
};

function role(reading: Reading, item: Item, words: string): RoleFact {
  return { kind: 'role', ...aboutPerson(reading, item), subject: namedOf(item), role: words };
}

function nationality(reading: Reading, item: Item, country: string): NationalityFact {
  return { kind: 'nationality', ...aboutPerson(reading, item), subject: namedOf(item), country };
}

/** "the head of the riot police, Colonel X": an office before the rank that stands with the name. */
function announcedOffice({ line }: Reading, { first }: Item): string | undefined {
  const { tokens } = line.clause;
  if (tokens[first - 1]?.text !== ',') return undefined;
  const noun = announcedRole(tokens, first - 1);
  if (noun === undefined) return undefined;
  const start = roleStart(tokens, noun, 0);
  // Behind a comma of its own it describes the one before: "General X, the commander of the guard, Minister Y".
  return tokens[start - 1]?.low !== 'the' || tokens[start - 2]?.text === ','
    ? undefined
    : roleWords(tokens, start, first - 2).role;
}

/** A role is said in passing: what holds for the verb of its sentence (denied, planned, a date) does not hold for it. */
function aboutPerson(reading: Reading, item: Item) {
  const at = reading.line.positionOf(item);
  const { sentence, voice } = common(reading, at, at);
  return { span: wholeSpan(reading.line, item), sentence, voice, modality: 'happened' as const };
}

/** "deputy prosecutors A and B", "experts such as A": the role of the group a name is listed under. */
function sharedRole({ line }: Reading, item: Item): { role?: string; country?: string } {
  for (const found of matches(
    line,
    /(§g\d+) (?:, )?(?:(?:including|like|such as|namely|:|,) )?(?:§[ocg]\d+ 's )?(?=(?:the |mr |both )*§p)/g,
  )) {
    const group = line.item(found[1]!);
    if (group.role === undefined && group.country === undefined) continue;
    // The first of a list that has a role of its own begins the next role's part.
    const list = listAt(line, found.index + found[0].length).items;
    const mine = list.indexOf(item);
    if (mine < 0 || list.slice(0, mine + 1).some((each) => each.role !== undefined)) continue;
    return {
      ...(group.role !== undefined && { role: group.role }),
      ...(group.country !== undefined && { country: group.country }),
    };
  }
  return inheritedRole({ line } as Reading, item);
}

/** "deputy prosecutors A of X and B from Y": A has read the plural role as its own; B, next in the list, shares it. */
function inheritedRole({ line }: Reading, item: Item): { role?: string; country?: string } {
  const { items, tokens } = line.clause;
  const people = items.filter(({ type }) => type === 'person');
  const before = people[people.indexOf(item) - 1];
  if (before?.role === undefined) return {};
  const plural = tokens
    .slice(before.first, before.nameFirst)
    .some((token) => isRoleNoun(token) && token.low.endsWith('s'));
  const inList = listAt(line, line.positionOf(before)).items.includes(item);
  return plural && inList ? { role: before.role } : {};
}

/** "A, an international affairs professor at Princeton University": the role between commas behind a name, or behind "is". */
function appositionOf({ line }: Reading, item: Item): RoleWords | undefined {
  const { tokens, items } = line.clause;
  let at = behindRelative(tokens, item.last + 1);
  at = behindPlace(tokens, items, behindCountry(tokens, items, at));
  at = behindLife(tokens, at);
  if (tokens[at]?.text === ',') at += /^who$/.test(tokens[at + 1]?.low ?? '') ? 2 : 1;
  else if (!/^(?:is|was|became|serves|served|works|worked)$/.test(tokens[at]?.low ?? '') && tokens[at]?.text !== '(')
    return undefined;
  else if (tokens[at]?.text === '(') at++;
  at = behindOpening(tokens, at);
  for (let head = at; head < Math.min(at + 7, tokens.length); head++) {
    const token = tokens[head]!;
    if (token.kind !== 'word' && !/^'s$/.test(token.low)) return undefined;
    // "is subject to sanctions"
    if (token.low === 'subject' || (head === at && SAYING.get(token.low) !== undefined)) return undefined;
    if (!isRoleNoun(token) || isRoleNoun(tokens[head + 1])) {
      if (
        /^(?:of|in|at|to|by|and|or|who|whom|whose|that|which|said|was|were|is|are|has|had|from|with|for|on|after|as)$/.test(
          token.low,
        )
      )
        return undefined;
      continue;
    }
    // "the judges X, Judge Y and Z": a name behind the noun makes it that one's role.
    if (items.some(({ type, first, nameFirst }) => type === 'person' && first <= head && nameFirst > head))
      return undefined;
    const owner = tokens.slice(at, head).findLastIndex(({ low }) => low === "'s");
    const words = roleWords(tokens, at + owner + 1, roleField(tokens, head));
    const where = owner < 0 ? ofWhat(tokens, items, roleField(tokens, head)) : '';
    if (words.role !== undefined) return { ...words, role: words.role + where };
    return { ...words, ...officeBehind(tokens, items, head) };
  }
  return undefined;
}

/** "a Turkish citizen who serves as the finance director", "a national of X and minister of defence". */
function officeBehind(tokens: Reading['line']['clause']['tokens'], items: readonly Item[], noun: number): RoleWords {
  let at = noun + 1;
  const country = tokens[at]?.low === 'of' ? items.find(({ first }) => first === at + 1) : undefined;
  if (country !== undefined) at = country.last + 1;
  const of = country?.country === undefined ? {} : { country: country.country };
  if (!/^(?:who|and)$/.test(tokens[at]?.low ?? '')) return of;
  at = behindOpening(tokens, at + 1);
  const office = items.find(({ first, last, type }) => last >= at && first <= at + 6 && type === 'office');
  return office?.role === undefined ? of : { ...of, role: office.role };
}

/** "X of Portugal, the chair": over the country behind the name. */
function behindCountry(tokens: Reading['line']['clause']['tokens'], items: readonly Item[], at: number): number {
  if (!/^(?:of|from)$/.test(tokens[at]?.low ?? '')) return at;
  const country = items.find(({ first, type }) => type === 'country' && first > at && first <= at + 2);
  return country !== undefined && tokens[country.last + 1]?.text === ',' ? country.last + 1 : at;
}

/** "X, 58, a banker", "X, born in 1961, a banker": over age and birth to the comma behind them. */
function behindLife(tokens: Reading['line']['clause']['tokens'], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const isLife = /^(?:born|aged)$/.test(tokens[at + 1]?.low ?? '') || /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '');
  const end = isLife ? tokens.findIndex(({ text }, i) => i > at + 1 && i < at + 9 && text === ',') : -1;
  return end < 0 ? at : end;
}

const OPENING =
  /^(?:is|was|serves|served|works|worked|became|as|also|at|the|material|time|once|formerly|now|currently|a|an|the|his|her|its|their|one|another)$/;

/** "is a 61-year-old", "once the": what stands before the role and is no part of it. */
function behindOpening(tokens: Reading['line']['clause']['tokens'], from: number): number {
  let at = from;
  while (OPENING.test(tokens[at]?.low ?? '')) at++;
  if (tokens[at]?.kind === 'number' && /^(?:year-old|-)$/.test(tokens[at + 1]?.low ?? '')) {
    at += tokens[at + 1]!.text === '-' ? 3 : 2;
  }
  return at;
}

/** "A, who holds a passport, is the former chairman": to the "is" behind the clause. */
function behindRelative(tokens: Reading['line']['clause']['tokens'], at: number): number {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.low !== 'who') return at;
  const end = tokens.findIndex((token, i) => i > at + 1 && i < at + 20 && token.text === ',');
  return end > 0 && /^(?:is|was)$/.test(tokens[end + 1]?.low ?? '') ? end + 1 : at;
}

/** "the X on Washington's list is a …": over one phrase to the "is". */
function behindPlace(tokens: Reading['line']['clause']['tokens'], items: readonly Item[], at: number): number {
  if (!/^(?:on|from|in|at|of)$/.test(tokens[at]?.low ?? '')) return at;
  const is = tokens.findIndex(({ low }, i) => i > at && i < at + 7 && /^(?:is|was)$/.test(low));
  const hasOther = items.some(({ type, first }) => type === 'person' && first > at && first < is);
  return is < 0 || hasOther ? at : is;
}

function ofWhat(tokens: Reading['line']['clause']['tokens'], items: readonly Item[], head: number): string {
  if (!/^(?:of|at|for)$/.test(tokens[head + 1]?.low ?? '')) return '';
  const next = items.find(({ first }) => first > head && first <= head + 3);
  return next === undefined || next.type === 'date' ? '' : ` ${printed(tokens, head + 1, next.last)}`;
}

/** "A from Senegal", "A of Fiji", "A, of Fiji". */
function statedCountry({ line }: Reading, item: Item): string | undefined {
  const behind = line.text.slice(line.positionOf(item));
  const found = /^§p\d+ (?:, )?(?:of|from|\() ?(?:the )?(§c\d+)/.exec(behind);
  if (found !== null) return line.item(found[1]!).country;
  const holds =
    /^§p\d+(?: ,)?(?: who)? (?:also )?(?:holds|has|held|carries|travels on) (?:an? )?(?:[a-z-]+ )?([a-z]+)(?: [a-z-]+)? (?:passport|citizenship|nationality)/.exec(
      behind,
    );
  return holds === null ? undefined : DEMONYMS.get(holds[1]!);
}

function isOfficeAlone({ role, first, nameFirst, name }: Item): boolean {
  return role !== undefined && first === nameFirst && name !== role;
}
