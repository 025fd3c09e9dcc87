import { type KnownWord, newWord } from './known-words.ts';

/**
 * Words of the letters A to Z, as most words of most lists are: each is found by its letters as it stands in the printed
 * text, without being cut out of it, and what does not depend on its neighbours is worked out once.
 */
export interface PlainWord {
  /** As printed. */
  readonly letters: string;
  /** Whether the letters are capitals only. */
  readonly capitals: boolean;
  /** Where small and capital letters change inside the word (`HUISTASdrug`, `PetroBank`), counted from its start. */
  readonly humps: readonly number[] | undefined;
  readonly known: KnownWord;
}

/** Longer runs of letters are no word; nothing is remembered of them. */
export const LONGEST_PLAIN = 64;

/** Places of a table, a power of two, and how many of them are filled before a new one is begun. */
const PLACES = 2 ** 15;
const MOST = 20_000;

/** Words by the hash of their letters; what lies in one place is told apart by the whole hash before it is read. */
class Table {
  readonly words: (PlainWord | undefined)[] = new Array(PLACES).fill(undefined);
  readonly hashes = new Int32Array(PLACES);
  filled = 0;

  find(text: string, from: number, to: number, hash: number): PlainWord | undefined {
    for (let place = hash & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const found = this.hashes[place]!;
      if (found !== hash && found !== 0) continue;
      const word = this.words[place];
      if (word === undefined) return undefined;
      if (found === hash && stands(word.letters, text, from, to)) return word;
    }
  }

  add(word: PlainWord, hash: number): void {
    let place = hash & (PLACES - 1);
    while (this.words[place] !== undefined) place = (place + 1) & (PLACES - 1);
    this.words[place] = word;
    this.hashes[place] = hash;
    this.filled++;
  }
}

/** Those met lately, and those met before them: when the first is full it becomes the second. */
let young = new Table();
let old = new Table();

const PRIME = 0x01000193;
const START = 0x811c9dc5 | 0;

export const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The word that stands in a text between two places: of letters A to Z, at most `LONGEST_PLAIN`. O(length). */
export function plainWordAt(text: string, from: number, to: number): PlainWord {
  let hash = START;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  hash ^= hash >>> 15;
  // Many words come only once: those met for the first time are not worth a place for long, nor a search.
  if (!wasMet(hash)) {
    const word = read(text, from, to);
    recent[hash & (RECENT - 1)] = word;
    return word;
  }
  const found = young.find(text, from, to, hash);
  if (found !== undefined) return found;
  const word = old.find(text, from, to, hash) ?? recentAt(text, from, to, hash) ?? read(text, from, to);
  if (young.filled >= MOST) {
    old = young;
    young = new Table();
  }
  young.add(word, hash);
  return word;
}

/** Words met for the first time a while ago, each until another one takes its place. */
const RECENT = 2 ** 11;
const recent: (PlainWord | undefined)[] = new Array(RECENT).fill(undefined);

function recentAt(text: string, from: number, to: number, hash: number): PlainWord | undefined {
  const word = recent[hash & (RECENT - 1)];
  return word !== undefined && stands(word.letters, text, from, to) ? word : undefined;
}

/** Marks of the words met, one bit a hash, in two halves: when the younger is full, the older is begun anew. */
const MARKS = 2 ** 18;
const MOST_MARKED = MARKS / 8;
let met = new Uint32Array(MARKS / 32);
let metBefore = new Uint32Array(MARKS / 32);
let marked = 0;

/** Whether a word (or, seldom, another that shares its mark) was met lately; from now on it was. */
function wasMet(hash: number): boolean {
  const mark = Math.imul(hash, 0x9e3779b1) >>> 14;
  const bit = 1 << (mark & 31);
  if ((met[mark >>> 5]! & bit) !== 0) return true;
  if (++marked > MOST_MARKED) {
    [met, metBefore] = [metBefore, met];
    met.fill(0);
    marked = 1;
  }
  met[mark >>> 5]! |= bit;
  return (metBefore[mark >>> 5]! & bit) !== 0;
}

function stands(letters: string, text: string, from: number, to: number): boolean {
  if (letters.length !== to - from) return false;
  for (let index = 0; index < letters.length; index++)
    if (letters.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
  return true;
}

function read(text: string, from: number, to: number): PlainWord {
  const letters = cut(text, from, to);
  let capitals = 0;
  for (let index = from; index < to; index++) if (text.charCodeAt(index) <= CAPITAL_Z) capitals++;
  const isCapitals = capitals === to - from;
  const hasHumps = !isCapitals && (capitals > 1 || (capitals === 1 && text.charCodeAt(from) > CAPITAL_Z));
  return {
    letters,
    capitals: isCapitals,
    humps: hasHumps ? humpsOf(letters) : undefined,
    known: newWord(capitals === 0 ? letters : letters.toLowerCase()),
  };
}

const CAPITAL_Z = 90;
/** A part cut out of a text keeps all of it in memory; of a short one that does not matter. */
const SHORT_TEXT = 200;

function cut(text: string, from: number, to: number): string {
  if (text.length <= SHORT_TEXT) return text.slice(from, to);
  const codes: number[] = [];
  for (let index = from; index < to; index++) codes.push(text.charCodeAt(index));
  return String.fromCharCode(...codes);
}

const SMALL_THEN_CAPITAL = /[a-z](?=[A-Z])/g;
const CAPITALS_THEN_SMALL = /^[A-Z]{2,}(?=[a-z]+$)/;

/** Where small letters turn to capitals, or a run of capitals to small letters, inside a word. */
function humpsOf(letters: string): readonly number[] | undefined {
  const end = CAPITALS_THEN_SMALL.exec(letters)?.[0].length;
  if (end !== undefined) return [end];
  const places = [...letters.matchAll(SMALL_THEN_CAPITAL)].map(({ index }) => index + 1);
  return places.length === 0 ? undefined : places;
}
