import { childrenOf, type XmlElement } from '../../shared/xml-records.ts';

/** A value of the reference sets that open an Advanced XML file; everything after refers to them by number. */
interface Reference {
  readonly text: string;
  /** The text in lower case, to compare by. */
  readonly key: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The reference sets: `of('AliasType', '1401')` is `F.K.A.`. */
export class References {
  readonly #sets = new Map<string, Map<string, Reference>>();

  constructor(sets: XmlElement) {
    for (const set of sets.children) {
      for (const { name, attributes, text } of childrenOf(set, set.name.replace(/Values$/, ''))) {
        const values = this.#sets.get(name) ?? new Map<string, Reference>();
        this.#sets.set(name, values);
        const trimmed = text.trim();
        values.set(attributes.ID ?? '', { text: trimmed, key: trimmed.toLowerCase(), attributes });
      }
    }
  }

  /** The words behind a number; empty where the set has no such number. */
  of(set: string, id: string | undefined): string {
    return this.#sets.get(set)?.get(id ?? '')?.text ?? '';
  }

  /** The same words in lower case. */
  key(set: string, id: string | undefined): string {
    return this.#sets.get(set)?.get(id ?? '')?.key ?? '';
  }

  /** An attribute of the value behind a number. */
  attribute(set: string, id: string | undefined, attribute: string): string | undefined {
    return this.#sets.get(set)?.get(id ?? '')?.attributes[attribute];
  }
}
