import type { Left, Scorable, Scorer, TraitsOf } from './types.ts';

/** Sets of so many query tokens are remembered by their number. */
const REMEMBERED = 10;

/** What it costs a name to leave words of the query alone, by which of them it meets. */
export class Prices<T extends TraitsOf> {
  readonly #scorer: Scorer<T>;
  readonly #left: Left = { querySpeaking: 0, querySilent: 0, listSpeaking: 0, listSilent: 0 };
  readonly #known = new Float64Array(1 << REMEMBERED).fill(UNKNOWN);
  readonly #asked: number[] = [];
  #query!: Scorable<T>;

  constructor(scorer: Scorer<T>) {
    this.#scorer = scorer;
  }

  /** Begins with another query. */
  begin(query: Scorable<T>): void {
    for (const bits of this.#asked) this.#known[bits] = UNKNOWN;
    this.#asked.length = 0;
    this.#query = query;
  }

  /** Least price of a name that meets only the query tokens in `bits`, each meeting using one at least. */
  least(bits: number): number {
    if (bits >>> REMEMBERED !== 0) return this.of(bits, 0, 0, 32);
    const known = this.#known[bits]!;
    if (known !== UNKNOWN) return known;
    this.#asked.push(bits);
    this.#known[bits] = this.of(bits, 0, 0, 32);
    return this.#known[bits]!;
  }

  /**
   * Least price of a name that meets only the query tokens in `bits`, and of whose own tokens so much is left over.
   *
   * @param most no more meetings than this
   */
  of(bits: number, listSpeaking: number, listSilent: number, most: number): number {
    const { tokens, weights, speaking, model } = this.#query;
    const left = this.#left;
    let [querySpeaking, querySilent, evidence, meetings] = [0, 0, 0, 0];
    for (let i = 0; i < tokens.length; i++) {
      const weight = weights[i]!;
      if ((bits & (1 << i)) !== 0) {
        evidence += weight;
        meetings++;
      } else if ((speaking & (1 << i)) !== 0) querySpeaking += weight;
      else querySilent += weight;
    }
    left.querySpeaking = querySpeaking;
    left.querySilent = querySilent;
    left.listSpeaking = listSpeaking;
    left.listSilent = listSilent;
    return this.#scorer.leftoverPrice(left, evidence, Math.min(meetings, most), model);
  }
}

const UNKNOWN = -1;
