import { oneOf } from '../random.ts';

/** How a vocabulary grows: n words of text hold about n^β different ones (Heaps 1978); names of people and firms do so at about 0.6. */
const HEAPS = 0.6;
const FEWEST_LETTERS = 4;
const MOST_LETTERS = 12;
const VOWEL_THEN_CONSONANT = /(?<=[aeiouy])(?=[^aeiouy])/;

/**
 * An endless source of words that repeat as words in lists do. A word is either one met before, drawn by how often it was
 * met, or a new one: with β · different / all it is new, which makes the vocabulary grow as n^β and leaves few words
 * common and most rare (Simon 1955). New words are those in reserve, then ones coined from the heads and tails of words known.
 */
export class WordSource {
  /** Every word drawn so far, by number: drawing evenly from it is drawing by frequency. */
  readonly #drawn: number[] = [];
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #reserve: string[];
  readonly #random: () => number;

  /**
   * @param text words as they follow in a real list, repeats and all: what the source starts from
   * @param reserve words that come up next, in any order
   */
  constructor(text: readonly string[], reserve: readonly string[], random: () => number) {
    this.#random = random;
    this.#reserve = [...reserve];
    for (const word of text) this.#drawn.push(this.#numberOf(word));
  }

  next(): string {
    const isNew = this.#random() < (HEAPS * this.#words.length) / this.#drawn.length;
    const number = isNew ? this.#numberOf(this.#newWord()) : oneOf(this.#drawn, this.#random);
    this.#drawn.push(number);
    return this.#words[number]!;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  #newWord(): string {
    for (;;) {
      const word = this.#fromReserve() ?? this.#coined();
      if (!this.#numbers.has(word)) return word;
    }
  }

  #fromReserve(): string | undefined {
    if (this.#reserve.length === 0) return undefined;
    const at = Math.floor(this.#random() * this.#reserve.length);
    const word = this.#reserve[at]!;
    this.#reserve[at] = this.#reserve.at(-1)!;
    this.#reserve.pop();
    return word;
  }

  /** The beginning of one word before the end of another, cut where syllables end. */
  #coined(): string {
    for (;;) {
      const head = oneOf(this.#words, this.#random).split(VOWEL_THEN_CONSONANT);
      const tail = oneOf(this.#words, this.#random).split(VOWEL_THEN_CONSONANT);
      const kept = 1 + Math.floor(this.#random() * head.length);
      const word = head.slice(0, kept).join('') + tail.slice(Math.floor(this.#random() * tail.length)).join('');
      if (word.length >= FEWEST_LETTERS && word.length <= MOST_LETTERS) return word;
    }
  }
}
