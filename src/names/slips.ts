import { tableDistance } from './edit-table.ts';
import { HashFilter } from './hash-filter.ts';
import { distanceOf } from './near-words.ts';

/**
 * Slips of the pen in known words: COMPANU, LMIITED, GROOUP. A word is found from its misspelling in time that does
 * not grow with the number of known words, by what is left of both when a letter or two are taken out (the deletion
 * neighbourhood, as in Garbe's SymSpell): each remainder is one number, and few remainders lead to a word.
 */

/** Shorter words are too often words of their own. */
const SHORTEST_KNOWN = 5;
/** From this length of both words on, two slips are forgiven. */
const TWO_SLIPS = 10;
/** Longer runs of letters are no word; their remainders would be many. */
const LONGEST_SLIP = 24;

const MOST_SLIPS = 2;
const slipsAllowed = (length: number) => (length < TWO_SLIPS ? 1 : MOST_SLIPS);

const BASE = 0x01000193;
const POWERS = new Int32Array(LONGEST_SLIP + 1).fill(1);
for (let index = 1; index < POWERS.length; index++) POWERS[index] = Math.imul(POWERS[index - 1]!, BASE);

const fronts = new Int32Array(LONGEST_SLIP + 1);
const backs = new Int32Array(LONGEST_SLIP + 1);
const remainders = new Int32Array(1 + LONGEST_SLIP + (LONGEST_SLIP * (LONGEST_SLIP - 1)) / 2);

/**
 * Fills `remainders` with the hash of the word and of the word without each one (and each two) of its letters;
 * returns how many. Each hash is put together from the hashes of the parts in front of, between and behind.
 */
function takeOut(word: string): number {
  const { length } = word;
  for (let index = 0; index < length; index++)
    fronts[index + 1] = Math.imul(fronts[index]!, BASE) + word.charCodeAt(index);
  backs[length] = 0;
  for (let index = length - 1; index >= 0; index--)
    backs[index] = Math.imul(word.charCodeAt(index), POWERS[length - 1 - index]!) + backs[index + 1]!;
  let count = 0;
  remainders[count++] = backs[0]!;
  const two = slipsAllowed(length) === 2;
  for (let first = 0; first < length; first++) {
    const front = fronts[first]!;
    remainders[count++] = Math.imul(front, POWERS[length - first - 1]!) + backs[first + 1]!;
    if (!two) continue;
    for (let second = first + 1; second < length; second++) {
      const between = fronts[second]! - Math.imul(fronts[first + 1]!, POWERS[second - first - 1]!);
      const joined = Math.imul(front, POWERS[second - first - 1]!) + between;
      remainders[count++] = Math.imul(joined, POWERS[length - second - 1]!) + backs[second + 1]!;
    }
  }
  return count;
}

const EMPTY = -1;

/** Known words, found from a misspelling. */
export class SlipFinder {
  readonly #words: readonly string[];
  readonly #cost: (word: string) => number;
  readonly #shift: number;
  /** Chains of entries by hash: the first of each chain, the next of each entry, its hash and its word. */
  readonly #heads: Int32Array;
  /** Small enough to stay at hand: most remainders of most words are of no known word. */
  readonly #held: HashFilter;
  readonly #next: Int32Array;
  readonly #hashes: Int32Array;
  readonly #wordOf: Int32Array;

  /**
   * @param words the known words; short and very long ones are left out
   * @param cost which of two words equally near is meant: the one of lower cost, then the one that came first
   */
  constructor(words: Iterable<string>, cost: (word: string) => number) {
    this.#words = [...new Set(words)].filter(isLongEnough);
    this.#cost = cost;
    let entries = 0;
    for (const word of this.#words) entries += takeOut(word);
    const bits = Math.max(4, Math.ceil(Math.log2(entries * 2 + 1)));
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits).fill(EMPTY);
    this.#held = new HashFilter(bits - 3);
    this.#next = new Int32Array(entries);
    this.#hashes = new Int32Array(entries);
    this.#wordOf = new Int32Array(entries);
    let entry = 0;
    this.#words.forEach((word, index) => {
      const count = takeOut(word);
      for (let each = 0; each < count; each++, entry++) {
        const slot = this.#slot(remainders[each]!);
        this.#hashes[entry] = remainders[each]!;
        this.#held.add(remainders[each]!);
        this.#wordOf[entry] = index;
        this.#next[entry] = this.#heads[slot]!;
        this.#heads[slot] = entry;
      }
    });
  }

  #slot(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
  }

  /**
   * The known words that a word is one slip away from (two where both have ten letters or more), likeliest first; a
   * slip is a letter put in, left out or changed, or two neighbours swapped. Where one slip explains it, two are not
   * considered. Empty for a word near none.
   */
  find(word: string): readonly string[] {
    if (word.length < SHORTEST_KNOWN - 1 || word.length > LONGEST_SLIP) return NOTHING;
    const count = takeOut(word);
    let near: Set<number> | undefined;
    for (let each = 0; each < count; each++) {
      const hash = remainders[each]!;
      if (!this.#held.mayHold(hash)) continue;
      for (let entry = this.#heads[this.#slot(hash)]!; entry !== EMPTY; entry = this.#next[entry]!) {
        if (this.#hashes[entry] !== hash) continue;
        near ??= new Set();
        near.add(this.#wordOf[entry]!);
      }
    }
    return near ? this.#nearest(word, [...near]) : NOTHING;
  }

  #nearest(word: string, near: readonly number[]): readonly string[] {
    let fewest = Number.POSITIVE_INFINITY;
    let found: { word: string; order: number }[] = [];
    for (const order of near) {
      const known = this.#words[order]!;
      const told = distanceOf(word, known, MOST_SLIPS);
      const slips = told >= 0 ? told : tableDistance(word, known);
      if (slips === 0 || slips > slipsAllowed(Math.min(word.length, known.length)) || slips > fewest) continue;
      // Two slips and another first letter are too much: tekhnicheskiy is not mekhanicheskiy.
      if (slips > 1 && word[0] !== known[0]) continue;
      if (slips < fewest) found = [];
      fewest = slips;
      found.push({ word: known, order });
    }
    found.sort((a, b) => this.#cost(a.word) - this.#cost(b.word) || a.order - b.order);
    return found.map((each) => each.word);
  }
}

const NOTHING: readonly string[] = [];
const isLongEnough = (word: string) => word.length >= SHORTEST_KNOWN && word.length <= LONGEST_SLIP;
