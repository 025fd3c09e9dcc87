import { type Catalog, MODELS } from '../catalog/index.ts';
import type { NameKind, Party, Schema } from '../model/index.ts';
import type { KnownParts, NameModel } from '../names/index.ts';
import { sameSpelling, scriptOf } from './spoken.ts';

/** One listed name with its place in the index, so that it can be hidden from a search. */
export interface Listed {
  readonly model: NameModel;
  /** Number in the index of its model. */
  readonly number: number;
  readonly full: string;
  readonly kind: NameKind;
  readonly parts?: KnownParts;
  readonly script: string;
  /** Equal for names that differ in case, accents, punctuation or word order alone. */
  readonly spelling: string;
}

/** An entry that stands on a list today, with its names as they are indexed. */
export interface Entry {
  readonly party: number;
  readonly data: Party;
  readonly names: readonly Listed[];
}

/** The current entries of some lists, and which of all lists are one party. */
export class Listing {
  readonly entries: readonly Entry[];
  readonly #byParty: ReadonlyMap<number, Entry>;
  readonly #persons: ReadonlySet<string>;
  readonly #others: ReadonlySet<string>;
  readonly #catalog: Catalog;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    const names = namesByParty(catalog);
    const entries: Entry[] = [];
    for (let party = 0; party < catalog.snapshot.current.length; party++) {
      if (!catalog.isCurrent(party)) continue;
      entries.push({ party, data: catalog.partyAt(party), names: names.get(party) ?? [] });
    }
    this.entries = entries;
    this.#byParty = new Map(entries.map((entry) => [entry.party, entry]));
    const spellings = (of: (schema: Schema) => boolean) =>
      new Set(entries.flatMap(({ data, names: own }) => (of(data.schema) ? own.map(({ spelling }) => spelling) : [])));
    this.#persons = spellings((schema) => schema === 'Person');
    this.#others = spellings((schema) => schema !== 'Person' && schema !== 'LegalEntity');
  }

  /** Entries on the lists, bare names of unknown parties left out; all lists where none is named. */
  on(lists: readonly string[]): Entry[] {
    return this.entries.filter(
      ({ data }) => data.standing === undefined && (lists.length === 0 || lists.includes(data.list)),
    );
  }

  /**
   * Whether an entry is a person. Where its list does not say, another list that prints one of its names may; `undefined`
   * where none does, or they disagree.
   */
  isPerson({ data, names }: Entry): boolean | undefined {
    if (data.schema !== 'LegalEntity') return data.schema === 'Person';
    const person = names.some(({ spelling }) => this.#persons.has(spelling));
    const other = names.some(({ spelling }) => this.#others.has(spelling));
    return person === other ? undefined : person;
  }

  /** All current entries that are one party with an entry, itself among them. */
  sameParty(entry: Entry): Entry[] {
    return this.#catalog.linkedWith(entry.party).flatMap((party) => this.#byParty.get(party) ?? []);
  }
}

function namesByParty(catalog: Catalog): Map<number, Listed[]> {
  const names = new Map<number, Listed[]>();
  for (const model of MODELS) {
    const { party: parties } = catalog.snapshot.models[MODELS.indexOf(model)]!.index.names;
    const admits = catalog.admits(model, undefined);
    parties.forEach((party, number) => {
      if (!admits(number, party)) return;
      const name = catalog.nameAt(model, number);
      const listed = { ...name, model, number, script: scriptOf(name.full), spelling: sameSpelling(name.full) };
      const known = names.get(party);
      if (known === undefined) names.set(party, [listed]);
      else known.push(listed);
    });
  }
  return names;
}
