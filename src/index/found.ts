import type { ModelIndex } from './build.ts';
import type { Note } from './types.ts';

/** Where in `Finds` all tokens of the vocabulary stand that meet one thing of a query. */
export interface Found extends Note {
  /** From here on those that meet it, with their similarities; … */
  readonly start: number;
  /** … from here on those that are one half of the word, two of which may meet it together; … */
  readonly halves: number;
  /** … from here on those that it is alike beyond measure: a name that holds one must be scored. */
  readonly wholes: number;
  readonly end: number;
  /** Names that would have to be looked at for those that meet it, and the halves. */
  readonly postings: number;
}

let owners = 0;

/** What was found, of one word behind that of another, so that nothing is allocated for a word. */
export class Finds {
  tokens = new Uint32Array(1 << 14);
  similarities = new Float64Array(1 << 14);
  count = 0;
  #owner = ++owners;

  add(token: number, similarity: number): void {
    if (this.count === this.tokens.length) this.#grow();
    this.tokens[this.count] = token;
    this.similarities[this.count++] = similarity;
  }

  /** Adds a token unless it stands somewhere from `start` on. */
  addOnce(token: number, start: number): void {
    for (let k = start; k < this.count; k++) if (this.tokens[k] === token) return;
    this.add(token, 0);
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
  since(start: number, halves: number, wholes: number, { postingStarts }: ModelIndex): Found {
    let postings = 0;
    for (let k = start; k < wholes; k++) {
      const token = this.tokens[k]!;
      postings += postingStarts[token + 1]! - postingStarts[token]!;
    }
    return { owner: this.#owner, start, halves, wholes, end: this.count, postings };
  }

  #grow(): void {
    const { tokens, similarities } = this;
    this.tokens = new Uint32Array(tokens.length * 2);
    this.tokens.set(tokens);
    this.similarities = new Float64Array(tokens.length * 2);
    this.similarities.set(similarities);
  }
}
