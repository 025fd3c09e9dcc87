import type { ModelIndex } from './build.ts';
import type { FormReader } from './forms.ts';
import { StringReader } from './strings.ts';
import type { PackedToken, Scorer, TraitsOf } from './types.ts';

/** The tokens of an index as they are packed, unpacked only where a comparison asks for it. */
export class Entries<T extends TraitsOf> {
  readonly #index: ModelIndex;
  readonly #scorer: Scorer<T>;
  readonly #forms: FormReader;
  readonly #packed: StringReader;
  readonly #traits: (T | undefined)[];
  /** The one looked at, filled anew for each. */
  readonly #entry: { -readonly [Key in keyof PackedToken]: PackedToken[Key] };

  constructor(index: ModelIndex, scorer: Scorer<T>, forms: FormReader) {
    this.#index = index;
    this.#scorer = scorer;
    this.#forms = forms;
    this.#packed = new StringReader(index.vocabulary);
    this.#traits = new Array(index.names.heaviest.length);
    const [packed, text] = [index.vocabulary.bytes, index.forms.text.bytes];
    this.#entry = { packed, text, start: 0, end: 0, textStart: 0, textEnd: 0 };
  }

  /** Traits of token `id`, unpacked on first use. */
  traits(id: number): T {
    const known = this.#traits[id];
    if (known !== undefined) return known;
    const traits = this.#scorer.unpack(this.#packed.at(id), this.#forms.of(id));
    this.#traits[id] = traits;
    return traits;
  }

  /** As the scorer has it. */
  similarity(query: T, id: number): number {
    const { model, vocabulary, forms } = this.#index;
    const form = this.#forms.only(id);
    if (form >= 0) {
      const entry = this.#entry;
      entry.start = vocabulary.starts[id]!;
      entry.end = vocabulary.starts[id + 1]!;
      entry.textStart = forms.text.starts[form]!;
      entry.textEnd = forms.text.starts[form + 1]!;
      const similarity = this.#scorer.glance(query, entry, model);
      if (similarity >= 0) return similarity;
    }
    return this.#scorer.similarity(query, this.traits(id), model);
  }
}
