import { compareWith, isNear, type NameModel } from '../names/index.ts';
import { editsTo, maxEdits } from './edit.ts';
import { FLOOR, INITIAL, LONGEST_CODE, OF_LETTERS } from './similarity.ts';
import { heard } from './sound.ts';
import { spelled } from './spelling.ts';
import type { TokenTraits } from './traits.ts';
import { endAsNisba, NISBA, SHORTEST_FAMILY } from './two-names.ts';

/**
 * The similarity of a word and a token as an index stores it, without unpacking that: an index compares each word with
 * dozens of tokens, nearly all of them plain Latin words about which no table says anything. Of those it tells exactly
 * what `similarity` does, bit by bit (a property test says so); of all others it tells nothing.
 */

/** What `glance` answers where the token must be unpacked. */
export const UNTOLD = -1;

/** The bytes of a token packed by `packTraits`, and of its only spelling, in ASCII. */
export interface PackedToken {
  readonly packed: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly text: Uint8Array;
  readonly textStart: number;
  readonly textEnd: number;
}

const FIELD = 0x1f;
const ITEM = 0x1e;
const ZERO = 48;

export function glance(a: TokenTraits, b: PackedToken, model: NameModel): number {
  if (!a.plain) return UNTOLD;
  const { packed, end, text, textStart, textEnd } = b;
  const word = a.token.text;
  const commonness = packed[b.start]! - ZERO;
  const marks = packed[b.start + 1]! - ZERO;
  const phonetic = b.start + 3;
  const skeleton = behind(packed, phonetic, end);
  const groups = behind(packed, skeleton, end);
  const role = behind(packed, groups, end);
  if (role < end && !isPlainRole(packed, role, end)) return UNTOLD;
  const length = textEnd - textStart;
  if (isText(text, textStart, textEnd, word)) return 1;
  const initial = (marks & 1) !== 0;
  if (a.initial || initial) {
    const stands = model === 'person' && !(a.initial && initial) && word.charCodeAt(0) === text[textStart];
    return stands ? INITIAL : 0;
  }
  const longest = Math.max(word.length, length);
  if (model === 'thing' && longest <= LONGEST_CODE) return 0;
  if (a.known && commonness > 0) return UNTOLD;
  if (mayBeHers(word, text[textEnd - 1]!, length)) return UNTOLD;
  if (hasText(packed, groups, role) && a.nicknames.length > 0) return UNTOLD;
  const letters = model === 'organisation' && Math.min(word.length, length) <= LONGEST_CODE;
  const sounds = !letters && soundsAlike(a, packed, phonetic, skeleton, groups);
  const allowed = maxEdits(Math.min(word.length, length));
  const near = allowed > 0 && mayBeNear(word, text, textStart, textEnd, allowed);
  if ((a.gendered || (marks & 2) !== 0) && beginsAlike(word, text, textStart, length)) return UNTOLD;
  if (!near && !sounds) return 0;
  const { raw, cost } = editsTo(word, text, textStart, textEnd);
  const nisba =
    a.skeleton.length > 2 &&
    Math.min(word.length, length) >= SHORTEST_FAMILY &&
    isItem(packed, skeleton, groups, a.skeleton) &&
    endAsNisba(
      word.charCodeAt(word.length - 2),
      word.charCodeAt(word.length - 1),
      text[textEnd - 2]!,
      text[textEnd - 1]!,
    );
  const less = nisba ? NISBA : 0;
  let best = near && raw <= allowed ? Math.max(0, spelled(cost, raw, longest)) : 0;
  if (best > 0) best -= less;
  if (letters) best -= OF_LETTERS;
  const sound = sounds ? heard(cost, raw, longest, a.skeleton.length > 2) - less : 0;
  if (sound > best && sound >= FLOOR) return sound;
  return best >= FLOOR ? best : 0;
}

function mayBeNear(word: string, text: Uint8Array, start: number, end: number, allowed: number): boolean {
  if (Math.abs(word.length - (end - start)) > allowed) return false;
  compareWith(word);
  return isNear(text, start, end, allowed);
}

/** Whether one ends as a man's name and the other as a woman's may: Rami and Ramia, Aminu and Amina. */
function mayBeHers(word: string, last: number, length: number): boolean {
  const own = word.charCodeAt(word.length - 1);
  if (own === A) return last === I ? word.length === length + 1 : last === U && word.length === length;
  return last === A && (own === I ? word.length + 1 === length : own === U && word.length === length);
}

const [A, I, U] = [97, 105, 117];

const beginsAlike = (word: string, text: Uint8Array, start: number, length: number) =>
  length > 1 && word.charCodeAt(0) === text[start] && word.charCodeAt(1) === text[start + 1];

/** As `sameSound`, of the fields that hold the sound keys and the skeleton. */
function soundsAlike(a: TokenTraits, packed: Uint8Array, phonetic: number, skeleton: number, groups: number): boolean {
  if (a.skeleton.length < 2 || !isItem(packed, skeleton, groups, a.skeleton)) return false;
  if (!hasText(packed, phonetic, skeleton)) return false;
  for (let at = phonetic; at < skeleton; ) {
    let end = at;
    while (end < skeleton && packed[end] !== ITEM && packed[end] !== FIELD) end++;
    for (const key of a.phonetic) if (isText(packed, at, end, key)) return true;
    at = end + 1;
  }
  return false;
}

/** Whether a field, which is the last one, holds a role that does not change how a word is compared. */
function isPlainRole(packed: Uint8Array, start: number, end: number): boolean {
  if (packed[start] === NUMBER || packed[start] === LEGAL_FORM) return false;
  return start < end && packed[start] !== FIELD && behind(packed, start, end) === end;
}

const NUMBER = 'n'.charCodeAt(0);
const LEGAL_FORM = 'l'.charCodeAt(0);

/** Whether a field holds anything. `next` is where the next field begins. */
const hasText = (packed: Uint8Array, start: number, next: number) => start < next && packed[start] !== FIELD;

/** Whether a field of one item is this text. `next` is where the next field begins. */
const isItem = (packed: Uint8Array, start: number, next: number, text: string) =>
  isText(packed, start, packed[next - 1] === FIELD ? next - 1 : next, text);

/** Where the next field begins behind one that begins at `at`; not before `end` where there is none. */
function behind(packed: Uint8Array, at: number, end: number): number {
  let next = at;
  while (next < end && packed[next] !== FIELD) next++;
  return Math.min(next + 1, Math.max(end, at));
}

function isText(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}
