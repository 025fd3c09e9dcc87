import type { MeetingKind } from '../model/index.ts';
import type { NameModel, Script, Token } from '../names/index.ts';
import {
  areKindred,
  genderPair,
  isInitials,
  mayBeNear,
  nicknamesOf,
  phoneticKeys,
  rarity,
  skeleton,
  surnameStems,
} from '../names/index.ts';
import { edits, maxEdits } from './edit.ts';

/**
 * How well two tokens meet: 1 for the same word, down to `FLOOR`, or no meeting at all.
 *
 * Every way to meet is enumerable from one side (same form, a shared bucket, or few raw edits), so that the index
 * can find all tokens that meet a query token without looking at the others. `meetingKeys` names the buckets.
 */
export interface TokenMeeting {
  readonly kind: MeetingKind;
  readonly similarity: number;
}

/** Below this two tokens do not meet. */
export const FLOOR = 0.5;

const OTHER_FORM = 0.97;
const SYMBOL = 0.98;
const SAME_NAME = 0.95;
const NICKNAME = 0.85;
/** Two short forms of one name, of which the bearer uses one: Jack and Ian are not both John at once. */
const TWO_NICKNAMES = 0.72;
const GENDER_FORM = 0.94;
const INITIAL = 0.62;
/** What sounding alike adds to how well two spellings agree. */
const SAME_SOUND = 0.1;
const SOUND_CEILING = 0.92;
const SPELLING_CEILING = 0.96;
/** Words shorter than this pay nearly the full price for every edit. */
const SHORT = 6;
const SHORT_EDIT = 0.85;
/** Taken off where a word of another script was read aloud, not mistyped, and its consonants are others … */
const READ_NOT_TYPED = 0.25;
/** … or, where each letter is a syllable, where any sound is another. */
const SYLLABLE_READ = 0.4;
/** Taken off where both spellings are well attested names of their own: Maria is no typo of Mario. */
const BOTH_ATTESTED = 0.35;
const ATTESTED = 0.75;
/** So common that its spellings are known, too. */
const COMMON = 0.5;
/** Known as a name at all, if a rare one. */
const KNOWN = 0.9;
/** Taken off where two known names differ in one near vowel and are not known as one: Schulze and Scholze. */
const NEAR_VOWEL = 0.36;
/** … or where they sound alike by their consonants only: Hassan and Hussein. */
const SOUND_OF_TWO = 0.2;
/** Taken off where one word is the other with the ending of a family name: Karimi is not Karim. */
const NISBA = 0.2;

/** What the similarity of two tokens needs to know of each, worked out once per token. */
export interface TokenTraits {
  readonly token: Token;
  readonly phonetic: readonly string[];
  readonly skeleton: string;
  /** Skeletons of all forms, in their order. */
  readonly skeletons: readonly string[];
  readonly nicknames: readonly string[];
  readonly common: boolean;
  readonly attested: boolean;
  readonly known: boolean;
  readonly initial: boolean;
}

/** Traits of a token; keep them where a token is compared often. */
export function traitsOf(token: Token, model: NameModel): TokenTraits {
  const fixed = token.role === 'number' || token.role === 'legalForm';
  const rare = rarity(token.text, model);
  return {
    token,
    phonetic: fixed ? [] : phoneticKeys(token.text),
    skeleton: fixed ? '' : skeleton(token.text),
    skeletons: fixed ? [] : token.forms.map(skeleton),
    nicknames: model === 'person' ? groupsOf(token) : [],
    common: model === 'person' && rare < COMMON,
    attested: rare < ATTESTED,
    known: rare < (model === 'person' ? KNOWN : ATTESTED),
    initial: isInitial(token, model),
  };
}

/** The groups of a name, and of its other spellings where Latin has several: Aleksej is Aleksey as well. */
function groupsOf({ text, forms, script }: Token): readonly string[] {
  const groups = nicknamesOf(text);
  if (forms.length === 1 || script !== 'Latn') return groups;
  return [...new Set(forms.flatMap((form) => [...nicknamesOf(form)]))];
}

/** One letter that stands for a word, as far as the name tells: the family name in `O, Yong Ho` is whole. */
function isInitial(token: Token, model: NameModel): boolean {
  return model === 'person' ? token.role === 'initial' : token.text.length === 1 && token.role !== 'number';
}

/**
 * The buckets of a token: two tokens that meet other than by spelling share at least one. Not covered are tokens that
 * share a form, and `edit distance` neighbours (raw distance within `maxEdits` of some form).
 */
export function meetingKeys(traits: TokenTraits, model: NameModel): string[] {
  const { token } = traits;
  const keys: string[] = [];
  if (isInitials(token)) return keys;
  if (token.native !== undefined) keys.push(`n${token.native}`);
  if (token.symbol !== undefined) keys.push(`#${token.symbol}`);
  if (traits.skeleton.length >= 2) for (const key of traits.phonetic) keys.push(`~${key}/${traits.skeleton}`);
  for (const group of traits.nicknames) keys.push(`@${group}`);
  if (model === 'person') for (const stem of surnameStems(token.text)) keys.push(`%${stem}`);
  if (model === 'person') keys.push(`${traits.initial ? 'i' : 'I'}${token.text[0]}`);
  return keys;
}

/**
 * Which keys of *other* tokens a token must look up: its own, except that an initial meets the words that start
 * with it and the other way round.
 */
export function lookupKeys(traits: TokenTraits, model: NameModel): string[] {
  return meetingKeys(traits, model).map((key) =>
    key[0] === 'i' ? `I${key.slice(1)}` : key[0] === 'I' ? `i${key.slice(1)}` : key,
  );
}

/**
 * 1 minus a price per letter that grows steeper as the changes pile up. In short words every letter tells: Peng is not
 * Ping, so cheap changes are cheap in longer words only.
 */
function spelled(cost: number, raw: number, length: number): number {
  const share = (length < SHORT ? Math.max(cost, raw * SHORT_EDIT) : cost) / length;
  return Math.min(SPELLING_CEILING, 1 - share - Math.max(0, share - 0.2));
}

const NONE = 0;
/** More than any name can cost: the letters of a name stand for all of its words, whose weight is not theirs. */
const ALL_WORDS = 1000;

/**
 * Similarity of two tokens, 0 where they do not meet. Symmetric. Of a word and the initials of a name it is no more than
 * a bound: `align` knows the words they stand for.
 */
export function similarity(a: TokenTraits, b: TokenTraits, model: NameModel): number {
  if (isInitials(a.token) || isInitials(b.token)) return spellsOut(a.token, b.token) ? ALL_WORDS : NONE;
  return meet(a, b, model)?.similarity ?? NONE;
}

/** Whether one of the tokens is the initials of a name and the other a word of these letters. Symmetric. */
export function spellsOut(a: Token, b: Token): boolean {
  if (isInitials(a) === isInitials(b)) return false;
  const [initials, word] = isInitials(a) ? [a, b] : [b, a];
  if (word.symbol !== undefined || word.role === 'legalForm' || word.role === 'number') return false;
  return initials.forms.includes(word.text);
}

/** How two tokens meet, or `undefined`. Symmetric; O(forms² · length²), in practice one or two edit distances. */
export function meet(a: TokenTraits, b: TokenTraits, model: NameModel): TokenMeeting | undefined {
  const x = a.token;
  const y = b.token;
  if (x.text === y.text) return { kind: 'exact', similarity: 1 };
  if (x.native !== undefined && x.native === y.native) return { kind: 'exact', similarity: 1 };
  if (x.symbol !== undefined && x.symbol === y.symbol) return { kind: 'symbol', similarity: SYMBOL };
  // Numbers and legal forms are the same or they are not: 6 is no misspelt 8.
  if (x.role === 'number' || y.role === 'number') return undefined;
  if (x.role === 'legalForm' || y.role === 'legalForm') return undefined;
  if (isLittle(x) !== isLittle(y)) return undefined;
  for (const form of x.forms) if (y.forms.includes(form)) return { kind: 'transliteration', similarity: OTHER_FORM };
  if (a.initial || b.initial) {
    if (model === 'person' && !(a.initial && b.initial) && x.text[0] === y.text[0])
      return { kind: 'initial', similarity: INITIAL };
    return undefined;
  }
  // The letters of a registration tell as much as digits do: EP-MNA is not EP-MNB.
  if (model === 'thing' && Math.max(x.text.length, y.text.length) <= LONGEST_CODE) return undefined;
  const limit = inOwnScript(a.token, b.token);
  const best = Math.min(limit, bySpelling(a, b));
  if (model === 'person') {
    if (best < GENDER_FORM && genderPair(x.text, y.text)) return { kind: 'transliteration', similarity: GENDER_FORM };
    const tie = sharedGroup(a, b);
    if (best < SAME_NAME && tie === 'same') return { kind: 'transliteration', similarity: SAME_NAME };
    if (best < NICKNAME && tie === 'nick') return { kind: 'nickname', similarity: NICKNAME };
    if (best < TWO_NICKNAMES && tie === 'both') return { kind: 'nickname', similarity: TWO_NICKNAMES };
  }
  const sound = Math.min(limit, bySound(a, b));
  if (sound > best && sound >= FLOOR) return { kind: 'phonetic', similarity: sound };
  return best >= FLOOR ? { kind: x.script !== y.script ? 'transliteration' : 'spelling', similarity: best } : undefined;
}

/** Articles and the like (`al`, `bin`) are no misspelt names, nor names misspelt articles. */
const isLittle = ({ symbol, text }: Token) => symbol?.startsWith('particle:') === true && text.length <= LONGEST_LITTLE;
const LONGEST_LITTLE = 3;
const LONGEST_CODE = 3;

/** Two words of one script are no more alike than they are written in it, however alike they are read. */
function inOwnScript(a: Token, b: Token): number {
  if (a.native === undefined || b.native === undefined || a.script !== b.script || LETTERED.has(a.script)) return 1;
  const { raw } = edits(a.native, b.native);
  return spelled(raw, raw, Math.max(a.native.length, b.native.length));
}

/** Alphabets that several languages spell one name in differently: Сергей, Сергій. */
const LETTERED: ReadonlySet<Script> = new Set<Script>(['Cyrl', 'Grek', 'Armn', 'Geor']);

/** Whether two words are known spellings of one name, a name and its nickname, or both nicknames of one name. */
function sharedGroup(a: TokenTraits, b: TokenTraits): 'same' | 'nick' | 'both' | undefined {
  let tie: 'nick' | 'both' | undefined;
  for (const group of a.nicknames) {
    if (!b.nicknames.includes(group)) continue;
    if (group.startsWith('same:')) return 'same';
    const name = group.slice(NICK_LENGTH);
    if (name === a.token.text || name === b.token.text) tie = 'nick';
    else tie ??= 'both';
  }
  return tie;
}

const NICK_LENGTH = 'nick:'.length;

function bySpelling(a: TokenTraits, b: TokenTraits): number {
  let best = 0;
  if (areTwoNames(a, b)) return 0;
  const consonants = wasRead(a, b, CONSONANTS);
  const read = wasRead(a, b, SYLLABLES);
  for (let i = 0; i < a.token.forms.length; i++) {
    const form = a.token.forms[i]!;
    for (let j = 0; j < b.token.forms.length; j++) {
      const other = b.token.forms[j]!;
      const allowed = maxEdits(Math.min(form.length, other.length));
      if (allowed === 0 || Math.abs(form.length - other.length) > allowed) continue;
      if (!mayBeNear(form, other, allowed)) continue;
      const { raw, cost } = edits(form, other);
      if (raw > allowed) continue;
      const alike = spelled(cost, raw, Math.max(form.length, other.length));
      const misread = read ? SYLLABLE_READ : consonants && a.skeletons[i] !== b.skeletons[j] ? READ_NOT_TYPED : 0;
      best = Math.max(best, alike - misread);
    }
  }
  // Two names that both exist and sound different are two names, not one name and a slip of the pen.
  if (best > 0 && a.attested && b.attested && !sameSound(a, b)) best -= BOTH_ATTESTED;
  return best > 0 ? best - otherName(a, b) : best;
}

/** What is taken off where two words look alike and are two names all the same. */
function otherName(a: TokenTraits, b: TokenTraits): number {
  if (isNisba(a, b)) return NISBA;
  return a.known && b.known && oneVowelApart(a.token.text, b.token.text) ? NEAR_VOWEL : 0;
}

/** One vowel of the same word is another, both of which stand in the alphabet of vowels that people tell apart. */
function oneVowelApart(a: string, b: string): boolean {
  if (a.length !== b.length || a.length > LONGEST_APART) return false;
  let pair = '';
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) pair += a[i]! + b[i]!;
  return NEAR_VOWELS.has(pair);
}

const NEAR_VOWELS = new Set(['ou', 'uo', 'ae', 'ea']);
const LONGEST_APART = 7;

/** Whether both words are known as names, and known to be different ones. */
function areTwoNames(a: TokenTraits, b: TokenTraits): boolean {
  if (!a.known || !b.known) return false;
  if (otherVowel(a.token.text, b.token.text, FAR_KEYS)) return true;
  if (!a.attested || !b.attested) return false;
  if (manAndWoman(a.token.text, b.token.text) || otherVowel(a.token.text, b.token.text, NEAR_KEYS)) return true;
  return a.common && b.common && isLatin(a) && isLatin(b) && !isOneName(a, b);
}

const isLatin = ({ token }: TokenTraits) => token.script === 'Latn';

/** Whether two common names are spellings of one: other scripts write them alike, or a table says so. */
function isOneName(a: TokenTraits, b: TokenTraits): boolean {
  return areKindred(a.token.text, b.token.text) || sharedGroup(a, b) === 'same';
}

/** Mohammad and Mohammadi, Karim and Karimi: a name, and the family that bears it. */
function isNisba(a: TokenTraits, b: TokenTraits): boolean {
  const [x, y] = [a.token.text, b.token.text];
  if (Math.min(x.length, y.length) < 4 || a.skeleton !== b.skeleton || a.skeleton.length < 3) return false;
  return FAMILY_ENDING.test(x) ? !VOWEL_AT_END.test(y) : FAMILY_ENDING.test(y) && !VOWEL_AT_END.test(x);
}

const FAMILY_ENDING = /[^aeiouy][iy]$/;
const VOWEL_AT_END = /[aeiouy]$/;

/** Mario and Maria, Eric and Erica, Daniel and Danielle: one name for a man and one for a woman. */
function manAndWoman(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) {
    const ends = `${short.at(-1)}${long.at(-1)}`;
    if (ends === 'ao' || ends === 'oa') return short.slice(0, -1) === long.slice(0, -1);
    return IN_THE_MIDDLE.some(([man, woman]) => swaps(short, long, man, woman) || swaps(long, short, man, woman));
  }
  return long.startsWith(short) && OF_WOMEN.has(long.slice(short.length)) && !/[aeiou]$/.test(short);
}

const OF_WOMEN = new Set(['a', 'ne', 'le', 'ina', 'ette']);
const IN_THE_MIDDLE: ReadonlyArray<readonly [string, string]> = [
  ['er', 'ra'],
  ['is', 'es'],
];
const swaps = (a: string, b: string, man: string, woman: string) =>
  a.endsWith(man) && b.endsWith(woman) && a.slice(0, -2) === b.slice(0, -2);

/** Jamal and Jamil, Jon and Jan: consonants alone agree, and the vowel is one that nobody takes for the other. */
function otherVowel(a: string, b: string, vowels: ReadonlySet<string>): boolean {
  if (a.length !== b.length) return false;
  let pair = '';
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) pair += a[i]! + b[i]!;
  return vowels.has(pair);
}

const FAR_KEYS = new Set(['ai', 'ia', 'ao', 'oa']);
/** Vowels whose keys lie side by side are slips as well, unless both words are common. */
const NEAR_KEYS = new Set(['iu', 'ui', 'io', 'oi']);

/**
 * Whether one word was read from a script that does not spell letter by letter as Latin does: what was read was not
 * mistyped. Where vowels are left out only the consonants must agree; a syllable is read as a whole.
 */
function wasRead(a: TokenTraits, b: TokenTraits, scripts: ReadonlySet<Script>): boolean {
  return a.token.script !== b.token.script && (scripts.has(a.token.script) || scripts.has(b.token.script));
}

const CONSONANTS: ReadonlySet<Script> = new Set<Script>(['Arab', 'Hebr', 'Kana']);
const SYLLABLES: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hang']);

function sameSound(a: TokenTraits, b: TokenTraits): boolean {
  return a.skeleton.length >= 2 && a.skeleton === b.skeleton && a.phonetic.some((key) => b.phonetic.includes(key));
}

function bySound(a: TokenTraits, b: TokenTraits): number {
  if (!sameSound(a, b) || areTwoNames(a, b)) return 0;
  const length = Math.max(a.token.text.length, b.token.text.length);
  const { cost, raw } = edits(a.token.text, b.token.text);
  // Evan and Ivan sound alike, and are two names: where both are known, sound bears nothing out.
  const bears = a.skeleton.length > 2 && !(a.attested && b.attested);
  const alike = Math.min(SOUND_CEILING, spelled(cost, raw, length) + (bears ? SAME_SOUND : 0));
  const two = a.attested && b.attested && raw > 1 && alike < 0.7 ? SOUND_OF_TWO : 0;
  return alike - (wasRead(a, b, SYLLABLES) ? SYLLABLE_READ : 0) - otherName(a, b) - two;
}
