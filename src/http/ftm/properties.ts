/** Properties of a FollowTheMoney entity: each a list of distinct values, in the order they were added. */
export type Properties = Record<string, (string | FtmEntity)[]>;

/** A FollowTheMoney entity as it goes over the wire. */
export interface FtmEntity {
  id: string;
  caption: string;
  schema: string;
  properties: Properties;
  datasets: string[];
  referents: string[];
  target: boolean;
  first_seen: string | null;
  last_seen: string | null;
  last_change: string | null;
  /** Values that another version of the list lent, and which: property, value, `us_ofac_sdn@2024-05-03`. */
  lent?: Record<string, Record<string, string>>;
  /** Only on names that a list prints without saying whose they are. */
  standing?: 'name-only';
}

/** A value to be told, with the version it came from where that is not the party's own. */
export type Told = string | undefined | { readonly value: string; readonly from?: string };

export const sourced = (value: string, from: string | undefined): { value: string; from?: string } =>
  from === undefined ? { value } : { value, from };

/** Collects property values: empty ones are left out and no value stands twice. */
export class PropertyBag {
  readonly #values = new Map<string, Map<string, string | undefined>>();

  add(property: string, ...told: readonly Told[]): void {
    for (const one of told) {
      const { value, from } = typeof one === 'object' ? { from: undefined, ...one } : { value: one, from: undefined };
      if (value === undefined || value.trim() === '') continue;
      const held = this.#values.get(property) ?? new Map<string, string | undefined>();
      // A value that the version itself has too is not lent.
      held.set(value, held.has(value) && held.get(value) === undefined ? undefined : from);
      this.#values.set(property, held);
    }
  }

  toProperties(): Properties {
    return Object.fromEntries([...this.#values].map(([property, values]) => [property, [...values.keys()]]));
  }

  /** Which values came from another version, and which; `undefined` where none did. */
  lent(): FtmEntity['lent'] {
    const lent = [...this.#values].flatMap(([property, values]) => {
      const foreign = [...values].filter((entry): entry is [string, string] => entry[1] !== undefined);
      return foreign.length === 0 ? [] : [[property, Object.fromEntries(foreign)] as const];
    });
    return lent.length === 0 ? undefined : Object.fromEntries(lent);
  }
}
