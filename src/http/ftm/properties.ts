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
  /** Only on names that a list prints without saying whose they are. */
  standing?: 'name-only';
}

/** Collects property values: empty ones are left out and no value stands twice. */
export class PropertyBag {
  readonly #values = new Map<string, Set<string>>();

  add(property: string, ...values: readonly (string | undefined)[]): void {
    for (const value of values) {
      if (value === undefined || value.trim() === '') continue;
      const held = this.#values.get(property) ?? new Set();
      this.#values.set(property, held.add(value));
    }
  }

  toProperties(): Properties {
    return Object.fromEntries([...this.#values].map(([property, values]) => [property, [...values]]));
  }
}
