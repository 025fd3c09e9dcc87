/** Words remembered of each question. */
const MOST_WORDS = 40_000;
/** Longer words are seldom asked about twice. */
const LONGEST_WORD = 64;

/**
 * What is known under keys, of these the ones asked for lately, in two halves: when the younger is full, the older is
 * forgotten. At most `most`, never fewer than the last half of it.
 */
export class Remembered<Value> {
  readonly #half: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(most: number) {
    this.#half = most / 2;
  }

  /** Constant time. */
  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

/** Stands for the answer `undefined`. */
const NOTHING = Symbol('nothing');

/**
 * A function of one word that remembers its answers: names are made of words that come again and again. The answer must
 * depend on the word alone, and nobody may change it. Constant time for a word asked about before.
 */
export function remembering<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  const known = new Remembered<Answer | typeof NOTHING>(MOST_WORDS);
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found === NOTHING ? (undefined as Answer) : (found as Answer);
    const answer = work(word);
    if (word.length <= LONGEST_WORD) known.set(word, answer ?? NOTHING);
    return answer;
  };
}
