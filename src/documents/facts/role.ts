import type { ReportedFact } from '../../model/index.ts';
import type { Item } from '../entities/item.ts';
import { printed } from '../entities/item.ts';
import { isRoleNoun, roleField, roleWords } from '../entities/roles.ts';
import { DEMONYMS } from '../entities/tables/demonyms.ts';
import type { NationalityFact, RoleFact } from './fact-types.ts';
import { common, type Frame, matches, namedOf, type Reading, wholeSpan } from './frame.ts';
import { listAt } from './phrases.ts';

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
    const country = statedCountry(reading, item) ?? behind?.country ?? own.country ?? shared.country;
    if (country !== undefined && item.name.includes(' ')) facts.push(nationality(reading, item, country));
  }
  return facts;
};

function role(reading: Reading, item: Item, words: string): RoleFact {
  return { kind: 'role', ...aboutPerson(reading, item), subject: namedOf(item), role: words };
}

function nationality(reading: Reading, item: Item, country: string): NationalityFact {
  return { kind: 'nationality', ...aboutPerson(reading, item), subject: namedOf(item), country };
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
function appositionOf({ line }: Reading, item: Item): { role?: string; country?: string } | undefined {
  const { tokens, items } = line.clause;
  let at = behindRelative(tokens, item.last + 1);
  at = behindPlace(tokens, items, at);
  if (tokens[at]?.text === ',') at += /^who$/.test(tokens[at + 1]?.low ?? '') ? 2 : 1;
  else if (!/^(?:is|was|became)$/.test(tokens[at]?.low ?? '') && tokens[at]?.text !== '(') return undefined;
  else if (tokens[at]?.text === '(') at++;
  at = behindOpening(tokens, at);
  for (let head = at; head < Math.min(at + 7, tokens.length); head++) {
    const token = tokens[head]!;
    if (token.kind !== 'word' && !/^'s$/.test(token.low)) return undefined;
    if (!isRoleNoun(token) || isRoleNoun(tokens[head + 1])) {
      if (
        /^(?:of|in|at|to|by|and|or|who|that|which|said|was|were|is|are|has|had|from|with|for|on|after|as)$/.test(
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
    return words.role === undefined ? words : { ...words, role: words.role + where };
  }
  return undefined;
}

const OPENING =
  /^(?:is|was|serves|served|became|as|once|formerly|now|currently|a|an|the|his|her|its|their|one|another)$/;

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
