import type { MeetingKind } from '../model/index.ts';
import { genderPair, type NameModel } from '../names/index.ts';
import { sharedGroup } from './shared.ts';
import { bySound } from './sound.ts';
import { spellsOut } from './spelled-out.ts';
import { bySpelling, inOwnScript } from './spelling.ts';
import type { TokenTraits } from './traits.ts';

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
export const INITIAL = 0.62;
/** Words as short are codes in the names of things, and in those of organisations letters, … */
export const LONGEST_CODE = 3;
/** … which nobody writes by their sound, and of which each tells more: ISL is not ISIL. */
export const OF_LETTERS = 0.12;

const NONE = 0;
/** Of a word and the initials of a name: no sum over its words bounds what they are worth, `align` knows it. */
const ALL_WORDS = Number.POSITIVE_INFINITY;

/**
 * Similarity of two tokens, 0 where they do not meet, infinite for a word and the initials of a name, which meet more than
 * one word. Symmetric. No allocation.
 */
export function similarity(a: TokenTraits, b: TokenTraits, model: NameModel): number {
  if (a.initials || b.initials) return spellsOut(a.token, b.token) ? ALL_WORDS : NONE;
  return meet(a, b, model)?.similarity ?? NONE;
}

const meeting: { kind: MeetingKind; similarity: number } = { kind: 'exact', similarity: 1 };

function met(kind: MeetingKind, similarity: number): TokenMeeting {
  meeting.kind = kind;
  meeting.similarity = similarity;
  return meeting;
}

/**
 * How two tokens meet, or `undefined`. Symmetric; O(forms² · length²), in practice one or two edit distances. The returned
 * object is used again by the next call.
 */
export function meet(a: TokenTraits, b: TokenTraits, model: NameModel): TokenMeeting | undefined {
  const x = a.token;
  const y = b.token;
  if (x.text === y.text) return met('exact', 1);
  if (x.native !== undefined && x.native === y.native) return met('exact', 1);
  if (x.symbol !== undefined && x.symbol === y.symbol) return met('symbol', SYMBOL);
  // Numbers and legal forms are the same or they are not: 6 is no misspelt 8.
  if (a.fixed || b.fixed) return undefined;
  // Articles and the like (`al`, `bin`) are no misspelt names, nor names misspelt articles.
  if (a.little !== b.little) return undefined;
  if (haveSameForm(x.forms, y.forms)) return met('transliteration', OTHER_FORM);
  if (a.initial || b.initial) {
    const stands = model === 'person' && !(a.initial && b.initial) && x.text.charCodeAt(0) === y.text.charCodeAt(0);
    return stands ? met('initial', INITIAL) : undefined;
  }
  // The letters of a registration tell as much as digits do: EP-MNA is not EP-MNB.
  if (model === 'thing' && Math.max(x.text.length, y.text.length) <= LONGEST_CODE) return undefined;
  const limit = inOwnScript(a, b);
  const letters = model === 'organisation' && Math.min(x.text.length, y.text.length) <= LONGEST_CODE;
  const best = Math.min(limit, bySpelling(a, b, limit)) - (letters ? OF_LETTERS : 0);
  if (model === 'person') {
    if (best < GENDER_FORM && (a.gendered || b.gendered) && genderPair(x.text, y.text))
      return met('transliteration', GENDER_FORM);
    const tie = sharedGroup(a, b);
    if (best < SAME_NAME && tie === 'same') return met('transliteration', SAME_NAME);
    if (best < NICKNAME && tie === 'nick') return met('nickname', NICKNAME);
    if (best < TWO_NICKNAMES && tie === 'both') return met('nickname', TWO_NICKNAMES);
  }
  const sound = letters ? 0 : Math.min(limit, bySound(a, b));
  if (sound > best && sound >= FLOOR) return met('phonetic', sound);
  return best >= FLOOR ? met(x.script !== y.script ? 'transliteration' : 'spelling', best) : undefined;
}

function haveSameForm(forms: readonly string[], others: readonly string[]): boolean {
  if (forms.length === 1 && others.length === 1) return false;
  for (const form of forms) if (others.includes(form)) return true;
  return false;
}
