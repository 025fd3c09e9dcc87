import { isFunctionWord } from '../lexicon.ts';
import { numberEnding } from './groups.ts';
import { type Item, plainItem } from './item.ts';
import { isAcronym } from './name-run.ts';
import { isRoleNoun, roleField, roleStart, roleWords } from './roles.ts';
import { BODY_NOUNS, INSTRUMENT_NOUNS, ROLE_MODIFIERS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';
import { UNIONS } from './type-of.ts';

export function instrumentAt(tokens: readonly Token[], at: number, floor: number): Item | undefined {
  const { low, kind } = tokens[at]!;
  if (kind === 'word' && TREATIES.test(low) && /^(?:the|this|that)$/.test(tokens[at - 1]?.low ?? ''))
    return plainItem(tokens, 'instrument', at, at);
  if (kind !== 'word' || !INSTRUMENT_NOUNS.has(low)) return undefined;
  if (tokens[at - 1]?.low === 'in' && tokens[at + 1]?.low === 'to') return undefined;
  let first = at;
  while (first > floor && at - first < 3 && INSTRUMENT_ADJECTIVES.test(tokens[first - 1]!.low)) first--;
  if (first === at && NO_INSTRUMENT.test(tokens[at - 1]?.low ?? '')) return undefined;
  return plainItem(tokens, 'instrument', first, instrumentEnd(tokens, at));
}

/** Papers that states join. */
const TREATIES = /^(?:treaty|convention|charter|pact|accord|covenant)$/;

/** An instrument's number or matter belongs to its name: "Order 14059", "Decision (CFSP) 2019/402", "Convention against Torture". */
export function instrumentEnd(tokens: readonly Token[], noun: number): number {
  let at = noun;
  if (tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')') at += 3;
  if (/^(?:no|number)$/.test(tokens[at + 1]?.low ?? '')) at += tokens[at + 2]?.text === '.' ? 2 : 1;
  if (tokens[at + 1]?.kind === 'number') {
    at++;
    if (tokens[at + 1]?.text === '/' && tokens[at + 2]?.kind === 'number') at += 2;
    // "License 8K", "resolution 2745 (2024)"
    const next = tokens[at + 1];
    if (next?.kind === 'word' && next.start === tokens[at]!.end && next.text.length < 3) return at + 1;
    if (next?.text === '(' && /^(?:19|20)\d\d$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.text === ')')
      return at + 3;
    return at;
  }
  if (/^(?:against|on|of)$/.test(tokens[noun + 1]?.low ?? '') && tokens[noun]!.capital) {
    const name = tokens[noun + 2]?.low === 'the' ? noun + 3 : noun + 2;
    if (tokens[name]?.capital === true) return name;
  }
  return noun;
}

const INSTRUMENT_ADJECTIVES =
  /^(?:executive|presidential|emergency|council|government|ministerial|cabinet|new|sanctions|general|implementing|royal|military|framework|security)$/;
const NO_INSTRUMENT =
  /^(?:international|world|based|social|public|law|constitutional|martial|criminal|humanitarian|natural|common|of|in|legal|court|and|restore|maintain|an|federal|rules-based)$/;

export function bodyAt(tokens: readonly Token[], at: number, floor: number): Item | undefined {
  const { low, kind, capital } = tokens[at]!;
  const opens = at === 0 && ALONE.test(low);
  if (kind !== 'word' || (capital && !opens) || !(BODY_NOUNS.has(low) || isService(tokens, at))) return undefined;
  // "a state party to the treaty"
  if (low === 'party' && tokens[at - 1]?.low === 'state') return undefined;
  for (let i = at - 1; i >= Math.max(floor - 1, at - 4) && i >= 0; i--) {
    if (
      /^(?:the|this|our|its|their|his|her)$/.test(tokens[i]!.low) ||
      (JUDGING.test(low) && /^an?$/.test(tokens[i]!.low))
    )
      return plainItem(tokens, 'body', i, at);
    // "Ukraine's health ministry": whose it is stands before as a name.
    if (tokens[i]!.low === "'s") return plainItem(tokens, 'body', i + 1, at);
    if (tokens[i]!.kind === 'mark' || (isFunctionWord(tokens[i]!.low) && !tokens[i]!.capital)) break;
  }
  return ALONE.test(low) ? plainItem(tokens, 'body', at, at) : undefined;
}

/** "a Paris court", "the UN refugee agency": a body by its seat or the union it is of, and what it is. */
export function seatedBodyAt(tokens: readonly Token[], at: number, before: Item | undefined): Item | undefined {
  if (before === undefined || at - before.last > 3 || !SEATED.test(tokens[at]!.low) || tokens[at]!.capital)
    return undefined;
  const between = tokens.slice(before.last + 1, at);
  const isUnion =
    before.type === 'organisation' && (isAcronym(tokens[before.last]!) || UNIONS.has(before.name.toLowerCase()));
  if (
    !(before.type === 'place' || isUnion) ||
    !between.every(({ kind, low }) => kind === 'word' && !isFunctionWord(low))
  )
    return undefined;
  return plainItem(tokens, 'organisation', before.first, at);
}

const SEATED =
  /^(?:court|tribunal|agency|mission|committee|office|commission|council|police|prosecution|delegation|secretariat)$/;

/** "the intelligence service" is a body, a service is not. */
function isService(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:service|guard|force)$/.test(tokens[at]!.low) &&
    /^(?:intelligence|security|secret|border|prison|health|police|prosecution|coast|presidential|national)$/.test(
      tokens[at - 1]?.low ?? '',
    )
  );
}

/** Bodies that are spoken of without an article. */
const ALONE = /^(?:parliament|congress|police)$/;

/** Bodies that act as "a court", and not only as one named before. */
const JUDGING = /^(?:jury|court|tribunal|panel)$/;

/** Role nouns that mean much else without a name, and plurals. */
export function isNoOffice(word: string): boolean {
  return NO_OFFICE.test(word);
}

const NO_OFFICE =
  /s$|^(?:general|justice|executive|member|fellow|partner|resident|author|major|chief|head|native|subject|chair)$/;

/** "the foreign minister": one person by role alone. */
export function officeAt(tokens: readonly Token[], at: number, floor: number): Item | undefined {
  if (!isRoleNoun(tokens[at]) || isNoOffice(tokens[at]!.low)) return undefined;
  const first = roleStart(tokens, at, 0);
  const before = tokens[first - 1]?.low ?? '';
  if (!/^(?:the|'s|his|her|its|their|a|an)$/.test(before) || (ROLE_MODIFIERS.has(tokens[at]!.low) && first === at))
    return undefined;
  // "the attorney general"
  const isGeneral =
    tokens[at + 1]?.low === 'general' &&
    /^(?:attorney|prosecutor|secretary|director|solicitor|advocate|auditor)$/.test(tokens[at]!.low);
  const last = isGeneral ? at + 1 : roleField(tokens, at);
  return {
    ...plainItem(tokens, 'office', Math.min(first, Math.max(floor, first)), last),
    ...roleWords(tokens, first, last),
  };
}

export function pronounAt(tokens: readonly Token[], at: number): Item | undefined {
  return /^(?:he|she|it|they|him)$/.test(tokens[at]!.low) ? plainItem(tokens, 'pronoun', at, at) : undefined;
}

/** "two of the five", "three of them": a number of some spoken of before. */
export function partAt(tokens: readonly Token[], at: number): Item | undefined {
  if (tokens[at + 1]?.low !== 'of' || !/^(?:the|these|those|them|whom)$/.test(tokens[at + 2]?.low ?? ''))
    return undefined;
  const part = numberEnding(tokens, at);
  if (part === undefined) return undefined;
  const whole = tokens[at + 3] === undefined || numberEnding(tokens, at + 3) === undefined ? at + 2 : at + 3;
  const next = tokens[whole + 1];
  const isNamed = next?.kind === 'word' && /^\p{Ll}{3,}s$/u.test(next.text);
  if (tokens[whole]!.low === 'the' || isNamed) return undefined;
  return { ...plainItem(tokens, 'group', part.first, whole), count: part.count, bound: part.bound };
}
