/** Values of properties by name, each list in the order in which they were added. */
export type FtmProperties = Record<string, string[]>;

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

  toProperties(): FtmProperties {
    return Object.fromEntries([...this.#values].map(([property, values]) => [property, [...values.keys()]]));
  }

  /** Which values came from another version, and which; `undefined` where none did. */
  lent(): Record<string, Record<string, string>> | undefined {
    const lent = [...this.#values].flatMap(([property, values]) => {
      const foreign = [...values].filter((entry): entry is [string, string] => entry[1] !== undefined);
      return foreign.length === 0 ? [] : [[property, Object.fromEntries(foreign)] as const];
    });
    return lent.length === 0 ? undefined : Object.fromEntries(lent);
  }
}
