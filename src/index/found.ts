import type { ModelIndex } from './build.ts';
import { grown } from './grown.ts';
import { GRAIN } from './name-table.ts';
import type { Note } from './types.ts';

/** Where in `Finds` all tokens of the vocabulary stand that meet one thing of a query. */
export interface Found extends Note {
  /** From here on those that meet it, with their similarities; … */
  readonly start: number;
  /** … from here on those that are one half of the word, two of which may meet it together; … */
  readonly halves: number;
  /** … from here on the other halves, beside which one of those before must stand; … */
  readonly others: number;
  /** … from here on those that it is alike beyond measure: a name that holds one must be scored. */
  readonly wholes: number;
  readonly end: number;
}

let owners = 0;

/** What was found, of one word behind that of another, so that nothing is allocated for a word. */
export class Finds {
  tokens = new Uint32Array(1 << 14);
  similarities = new Float64Array(1 << 14);
  /** Names that hold each, and the heaviest weight it has in any. */
  postings = new Uint32Array(1 << 14);
  weights = new Float64Array(1 << 14);
  count = 0;
  readonly #starts: Uint32Array;
  readonly #heaviest: Uint16Array;
  #owner = ++owners;

  constructor({ postingStarts, names }: ModelIndex) {
    this.#starts = postingStarts;
    this.#heaviest = names.heaviest;
  }

  add(token: number, similarity: number): void {
    if (this.count === this.tokens.length) this.#grow();
    this.tokens[this.count] = token;
    this.postings[this.count] = this.postingsOf(token);
    this.weights[this.count] = this.#heaviest[token]! / GRAIN;
    this.similarities[this.count++] = similarity;
  }

  /** Adds tokens that do not stand there from `start` on. */
  addNew(tokens: readonly number[], start: number): void {
    for (const token of tokens) if (!this.#holds(token, start)) this.add(token, 0);
  }

  #holds(token: number, start: number): boolean {
    for (let k = start; k < this.count; k++) if (this.tokens[k] === token) return true;
    return false;
  }

  /** Names that hold a token. */
  postingsOf(token: number): number {
    return this.#starts[token + 1]! - this.#starts[token]!;
  }

  /** Whether a note is of something found here since `forget`. */
  isOurs(note: Note | undefined): note is Found {
    return note !== undefined && note.owner === this.#owner;
  }

  /** Forgets all, also what others noted of it. */
  forget(): void {
    this.#owner = ++owners;
    this.count = 0;
  }

  /** What was added since `start`. */
  since(start: number, halves = this.count, others = this.count, wholes = this.count): Found {
    return { owner: this.#owner, start, halves, others, wholes, end: this.count };
  }

  #grow(): void {
    this.tokens = grown(this.tokens);
    this.similarities = grown(this.similarities);
    this.postings = grown(this.postings);
    this.weights = grown(this.weights);
  }
}
