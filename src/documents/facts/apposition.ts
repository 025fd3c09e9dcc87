import type { Clause } from '../entities/clause.ts';
import type { Item } from '../entities/item.ts';
import { printed } from '../entities/item.ts';
import { isRoleNoun, type RoleWords, roleField, roleWords } from '../entities/roles.ts';
import type { Reading } from './frame.ts';
import { SAYING } from './tables/saying.ts';

type Tokens = Clause['tokens'];

/** "A, an international affairs professor at Princeton University": the role between commas behind a name, or behind "is". */
export function appositionOf({ line }: Reading, item: Item): RoleWords | undefined {
  const { tokens, items } = line.clause;
  let at = behindRelative(tokens, behindShortName(tokens, item));
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

/** "Yusuf Karam (Karam) is …": over the short name in brackets. */
function behindShortName(tokens: Tokens, { last, name }: Item): number {
  if (tokens[last + 1]?.text !== '(') return last + 1;
  const close = tokens.findIndex(({ text }, i) => i > last + 1 && i < last + 5 && text === ')');
  const isShort =
    close > 0 && tokens.slice(last + 2, close).every(({ text }) => name.includes(text) || /^["“”']$/.test(text));
  return isShort ? close + 1 : last + 1;
}

/** "a Turkish citizen who serves as the finance director", "a national of X and minister of defence". */
function officeBehind(tokens: Tokens, items: readonly Item[], noun: number): RoleWords {
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
function behindCountry(tokens: Tokens, items: readonly Item[], at: number): number {
  if (!/^(?:of|from)$/.test(tokens[at]?.low ?? '')) return at;
  const country = items.find(({ first, type }) => type === 'country' && first > at && first <= at + 2);
  return country !== undefined && tokens[country.last + 1]?.text === ',' ? country.last + 1 : at;
}

/** "X, 58, a banker", "X, born in 1961, a banker": over age and birth to the comma behind them. */
function behindLife(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const isLife = /^(?:born|aged)$/.test(tokens[at + 1]?.low ?? '') || /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '');
  const end = isLife ? tokens.findIndex(({ text }, i) => i > at + 1 && i < at + 9 && text === ',') : -1;
  return end < 0 ? at : end;
}

const OPENING =
  /^(?:is|was|serves|served|works|worked|became|as|also|at|the|material|time|once|formerly|now|currently|a|an|the|his|her|its|their|one|another)$/;

/** "is a 61-year-old", "once the": what stands before the role and is no part of it. */
function behindOpening(tokens: Tokens, from: number): number {
  let at = from;
  while (OPENING.test(tokens[at]?.low ?? '')) at++;
  if (tokens[at]?.kind === 'number' && /^(?:year-old|-)$/.test(tokens[at + 1]?.low ?? '')) {
    at += tokens[at + 1]!.text === '-' ? 3 : 2;
  }
  return at;
}

/** "A, who holds a passport, is the former chairman": to the "is" behind the clause. */
function behindRelative(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.low !== 'who') return at;
  const end = tokens.findIndex((token, i) => i > at + 1 && i < at + 20 && token.text === ',');
  return end > 0 && /^(?:is|was)$/.test(tokens[end + 1]?.low ?? '') ? end + 1 : at;
}

/** "the X on Washington's list is a …": over one phrase to the "is". */
function behindPlace(tokens: Tokens, items: readonly Item[], at: number): number {
  if (!/^(?:on|from|in|at|of)$/.test(tokens[at]?.low ?? '')) return at;
  const is = tokens.findIndex(({ low }, i) => i > at && i < at + 7 && /^(?:is|was)$/.test(low));
  const hasOther = items.some(({ type, first }) => type === 'person' && first > at && first < is);
  return is < 0 || hasOther ? at : is;
}

function ofWhat(tokens: Tokens, items: readonly Item[], head: number): string {
  if (!/^(?:of|at|for)$/.test(tokens[head + 1]?.low ?? '')) return '';
  const next = items.find(({ first }) => first > head && first <= head + 3);
  return next === undefined || next.type === 'date' ? '' : ` ${printed(tokens, head + 1, next.last)}`;
}
