import { letterBits } from '../names/index.ts';
import { packStrings, StringReader, type StringTable } from './strings.ts';

/**
 * All spellings of all tokens of a vocabulary, flat, those of one token side by side: what tells most of the far ones
 * apart (letters, length) is at hand without reading them.
 */
export interface Forms {
  readonly text: StringTable;
  /** The token of each form, and of each token its first form; one more entry than there are tokens. */
  readonly token: Uint32Array;
  readonly first: Uint32Array;
  /** The letters of each form (`letterBits`), or `UNREADABLE`. */
  readonly letters: Int32Array;
}

/** Of a form that is not written in ASCII letters: its bytes are not its letters, so nothing is told by them. */
const UNREADABLE = -1;

const ASCII = /^[\x00-\x7f]*$/;

export function packForms(tokens: readonly { readonly forms: readonly string[] }[]): Forms {
  const all = tokens.flatMap(({ forms }) => forms);
  const first = new Uint32Array(tokens.length + 1);
  const token = new Uint32Array(all.length);
  tokens.forEach(({ forms }, id) => {
    first[id + 1] = first[id]! + forms.length;
    token.fill(id, first[id], first[id + 1]);
  });
  const letters = Int32Array.from(all, (form) => (ASCII.test(form) ? letterBits(form) : UNREADABLE));
  return { text: packStrings(all), token, first, letters };
}

/** Reads forms, each once: asked for again it is the same string. */
export class FormReader {
  readonly #forms: Forms;
  readonly #reader: StringReader;
  readonly #texts: (string | undefined)[];

  constructor(forms: Forms) {
    this.#forms = forms;
    this.#reader = new StringReader(forms.text);
    this.#texts = new Array(forms.token.length);
  }

  text(form: number): string {
    const known = this.#texts[form];
    if (known !== undefined) return known;
    const text = this.#reader.at(form);
    this.#texts[form] = text;
    return text;
  }

  /** All forms of a token. */
  of(token: number): string[] {
    const { first } = this.#forms;
    const texts: string[] = [];
    for (let form = first[token]!; form < first[token + 1]!; form++) texts.push(this.text(form));
    return texts;
  }

  /** The only form of a token where it is written in ASCII letters, or −1. */
  only(token: number): number {
    const { first, letters } = this.#forms;
    const form = first[token]!;
    return first[token + 1]! - form === 1 && letters[form] !== UNREADABLE ? form : -1;
  }

  /** Letters of a form in bytes, or −1 where only reading it tells. */
  length(form: number): number {
    const { text, letters } = this.#forms;
    return letters[form] === UNREADABLE ? -1 : text.starts[form + 1]! - text.starts[form]!;
  }
}
