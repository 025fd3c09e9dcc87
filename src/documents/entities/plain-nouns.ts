import { isFunctionWord } from '../lexicon.ts';
import { numberEnding } from './groups.ts';
import { type Item, plainItem } from './item.ts';
import { isRoleNoun, roleField, roleStart, roleWords } from './roles.ts';
import { BODY_NOUNS, INSTRUMENT_NOUNS, ROLE_MODIFIERS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

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
  if (kind !== 'word' || capital || !(BODY_NOUNS.has(low) || isService(tokens, at))) return undefined;
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

/** "the intelligence service" is a body, a service is not. */
function isService(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.low === 'service' &&
    /^(?:intelligence|security|secret|border|prison|health|police|prosecution)$/.test(tokens[at - 1]?.low ?? '')
  );
}

/** Bodies that are spoken of without an article. */
const ALONE = /^(?:parliament|congress)$/;

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
  const last = roleField(tokens, at);
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
