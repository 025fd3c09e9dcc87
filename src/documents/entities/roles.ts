import { isFunctionWord } from '../lexicon.ts';
import { OPENERS } from './name-run.ts';
import { CALENDAR } from './tables/calendar.ts';
import { COUNTRY_NAMES, DEMONYMS } from './tables/demonyms.ts';
import { HONORIFICS, isRoleHead, ROLE_MODIFIERS, singular } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** Nouns that say of which country somebody is and nothing else. */
const OF_A_COUNTRY = /^(?:nationals?|citizens?|subjects?|native|passport-holder)$/;

/** Role phrases of two nouns around "of" ("secretary of state"), by their first noun. */
const OF_FIELDS = new Set(
  'state defence defense justice interior treasury finance health energy commerce war staff operations intelligence police government mission security trade labor labour education transport foreign'.split(
    ' ',
  ),
);

/** Whether a role's noun stands here: one of the table, or a noun of nationality. */
export function isRoleNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isRoleHead(token.low) || OF_A_COUNTRY.test(token.low));
}

/**
 * The first token of the role whose noun stands at `head`: its modifiers ("former", "deputy", "Hamas military") are
 * taken in, at most eight tokens, down to `floor`.
 */
export function roleStart(tokens: readonly Token[], head: number, floor: number): number {
  let first = head;
  while (first > floor && head - first < 8) {
    const token = tokens[first - 1]!;
    if (token.kind === 'word' && (isModifier(token) || isCapitalInside(tokens, first - 1, floor))) first--;
    // "foreign and defence minister", "Washington, D.C." and the like are not worth a wrong role.
    else break;
  }
  return behindArticle(tokens, first, floor);
}

/** "the specialist prosecutor", "an oil trader": one or two plain words between an article and the role belong to it. */
function behindArticle(tokens: readonly Token[], first: number, floor: number): number {
  for (let i = first - 1; i >= Math.max(floor, first - 2) && i > 0; i--) {
    const { kind, low, capital } = tokens[i]!;
    if (kind !== 'word' || capital || isFunctionWord(low) || /(?:ed|ing|s)$/.test(low) || CALENDAR.has(low))
      return first;
    if (/^(?:the|a|an|his|her|its|their)$/.test(tokens[i - 1]!.low)) return i;
  }
  return first;
}

function isModifier(token: Token): boolean {
  return (
    ROLE_MODIFIERS.has(token.low) ||
    DEMONYMS.has(token.low) ||
    twoCountries(token) !== undefined ||
    token.low === 'dual' ||
    /^\p{Ll}+-\p{L}+$/u.test(token.text) ||
    isRoleHead(token.low)
  );
}

/** A capitalised word before a role's noun belongs to it ("Princeton professor"), unless it just opens the sentence. */
function isCapitalInside(tokens: readonly Token[], at: number, floor: number): boolean {
  const { capital, low, text } = tokens[at]!;
  if (!capital || OPENERS.has(low) || HONORIFICS.has(low) || CALENDAR.has(low)) return false;
  return at >= floor && (/^\p{Lu}{2,}$/u.test(text) || !isFunctionWord(low));
}

/** "secretary of state", "minister for foreign affairs", "head of the office": the last token of the noun's own field. */
export function roleField(tokens: readonly Token[], head: number): number {
  const next = tokens[head + 1]?.low;
  if (next !== 'of' && next !== 'for') return head;
  let at = head + 2;
  if (tokens[at]?.low === 'the') at++;
  if (tokens[at] === undefined || !OF_FIELDS.has(tokens[at]!.low)) return head;
  if (tokens[at]!.low === 'foreign' && tokens[at + 1]?.low === 'affairs') at++;
  return at;
}

export interface RoleWords {
  readonly role?: string;
  readonly country?: string;
  /** The second country of a dual national. */
  readonly alsoCountry?: string;
}

/** A role as one person bears it: one noun, no article, no country. Undefined where it says only a nationality. */
export function roleWords(tokens: readonly Token[], first: number, last: number): RoleWords {
  const kept: string[] = [];
  let country: string | undefined;
  let alsoCountry: string | undefined;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    const two = twoCountries(token);
    if (two !== undefined) {
      [country, alsoCountry] = two;
      continue;
    }
    if (token.low === 'dual') continue;
    const named = countryAt(tokens, i, last);
    if (named !== undefined) {
      country = named.code;
      i = named.last;
      continue;
    }
    const pair = DEMONYMS.get(`${token.low} ${tokens[i + 1]?.low ?? ''}`);
    const code = pair ?? DEMONYMS.get(token.low);
    if (pair !== undefined) i++;
    if (code !== undefined) country = code;
    // "national security adviser" is no national
    else if (OF_A_COUNTRY.test(token.low) && (token.low !== 'national' || i === last)) continue;
    else kept.push(i === last || isRoleNoun(token) ? singular(token.text) : token.text);
  }
  const role = kept.join(' ').replaceAll(/ (?=')/g, '');
  return {
    ...(role !== '' && { role }),
    ...(country !== undefined && { country }),
    ...(alsoCountry !== undefined && { alsoCountry }),
  };
}

/** "British-Ghanaian": the countries of a dual national. */
function twoCountries(token: Token): readonly [string, string] | undefined {
  const [one, other, ...more] = token.low.split(/[-‑]/).map((part) => DEMONYMS.get(part));
  return one === undefined || other === undefined || more.length > 0 ? undefined : [one, other];
}

/** A country's name before the role: "US President", "United States Senator". */
function countryAt(tokens: readonly Token[], at: number, last: number): { code: string; last: number } | undefined {
  for (let end = Math.min(at + 2, last - 1); end >= at; end--) {
    const words = tokens.slice(at, end + 1).map(({ low }) => low);
    const code = tokens[at]!.capital && tokens[at]!.text.length > 1 ? COUNTRY_NAMES.get(words.join(' ')) : undefined;
    if (code !== undefined && !(words[0] === 'us' && tokens[at]!.text !== 'US')) return { code, last: end };
  }
  return undefined;
}
