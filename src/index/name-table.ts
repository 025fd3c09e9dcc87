/**
 * Names as flat arrays: of each name its tokens, one 32-bit word each, which holds the token's number in its low bits and
 * above them its class, for there are few weights and many tokens.
 */
export interface NameTable {
  /** Where the tokens of each name start in `tokens`; one more entry than there are names. */
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
  /** How many bits of a token are its number. */
  readonly bits: number;
  /** Of each class the weight in 1/`GRAIN`, and whether such a token can contradict. */
  readonly classWeight: Uint16Array;
  readonly classSpeaks: Uint8Array;
  readonly party: Uint32Array;
  readonly group: Uint8Array;
  /** The heaviest weight a token has in any name, in 1/`GRAIN`. */
  readonly heaviest: Uint16Array;
}

/** Weights are stored as whole multiples of this. */
export const GRAIN = 256;

/** Collects names one after another. */
export class NameTableBuilder {
  readonly #starts: Uint32Array;
  readonly #party: Uint32Array;
  readonly #group: Uint8Array;
  readonly #tokens: number[] = [];
  readonly #classes: number[] = [];
  readonly #classNumbers = new Map<number, number>();
  #names = 0;

  constructor(names: number) {
    this.#starts = new Uint32Array(names + 1);
    this.#party = new Uint32Array(names);
    this.#group = new Uint8Array(names);
  }

  /** One more token of the name that is being collected. */
  add(token: number, weight: number, speaks: boolean): void {
    const kind = Math.round(weight * GRAIN) * 2 + (speaks ? 1 : 0);
    let number = this.#classNumbers.get(kind);
    if (number === undefined) {
      number = this.#classNumbers.size;
      this.#classNumbers.set(kind, number);
    }
    this.#tokens.push(token);
    this.#classes.push(number);
  }

  /** Ends the name that is being collected. */
  end(party: number, group: number): void {
    this.#party[this.#names] = party;
    this.#group[this.#names] = group;
    this.#starts[++this.#names] = this.#tokens.length;
  }

  /** The table over a vocabulary of so many tokens, and the names by token. */
  build(vocabulary: number) {
    const bits = 32 - Math.clz32(Math.max(1, vocabulary - 1));
    const kinds = [...this.#classNumbers.keys()];
    if (kinds.length > 2 ** (32 - bits))
      throw new RangeError(`More than ${2 ** bits} words of ${kinds.length} weights.`);
    const heaviest = new Uint16Array(vocabulary);
    const tokens = new Uint32Array(this.#tokens.length);
    this.#tokens.forEach((token, k) => {
      const number = this.#classes[k]!;
      heaviest[token] = Math.max(heaviest[token]!, kinds[number]! >>> 1);
      tokens[k] = number * 2 ** bits + token;
    });
    const names: NameTable = {
      starts: this.#starts,
      tokens,
      bits,
      classWeight: Uint16Array.from(kinds, (kind) => kind >>> 1),
      classSpeaks: Uint8Array.from(kinds, (kind) => kind & 1),
      party: this.#party,
      group: this.#group,
      heaviest,
    };
    return { names, ...postingsOf(this.#starts, this.#tokens, vocabulary) };
  }
}

/** Names by token; a name that holds a token twice stands once. */
function postingsOf(starts: Uint32Array, tokens: readonly number[], vocabulary: number) {
  const last = new Int32Array(vocabulary);
  const postingStarts = new Uint32Array(vocabulary + 1);
  const eachPosting = (visit: (token: number, name: number) => void) => {
    last.fill(-1);
    for (let n = 0; n + 1 < starts.length; n++) {
      for (let k = starts[n]!; k < starts[n + 1]!; k++) {
        const token = tokens[k]!;
        if (last[token] === n) continue;
        last[token] = n;
        visit(token, n);
      }
    }
  };
  eachPosting((token) => {
    postingStarts[token + 1]!++;
  });
  for (let v = 0; v < vocabulary; v++) postingStarts[v + 1]! += postingStarts[v]!;
  const next = postingStarts.slice(0, vocabulary);
  const postings = new Uint32Array(postingStarts[vocabulary]!);
  eachPosting((token, name) => {
    postings[next[token]!++] = name;
  });
  return { postingStarts, postings };
}
