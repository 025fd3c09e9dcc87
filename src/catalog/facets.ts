import type { Party } from '../model/index.ts';
import { listAt, type NumberLists, packLists } from './number-lists.ts';

/**
 * What else than list and kind a screening can be narrowed by: the programmes an entry is designated under, and the
 * countries its list ties it to. They stand apart from the entries, so that a filter reads no entry.
 */
export interface Facets {
  /** Values are `list code`, for printed codes are unique within their list only. */
  readonly programmes: Facet;
  /** Values are country codes: nationality, citizenship, residence, registration. */
  readonly countries: Facet;
}

/** All values there are, and of each entry, by number, the places of its own among them. */
export interface Facet {
  readonly values: readonly string[];
  readonly of: NumberLists;
}

/** Which values are asked for; a facet without an entry here does not narrow. */
export interface Narrowing {
  readonly programmes?: (list: string, code: string) => boolean;
  readonly countries?: (country: string) => boolean;
}

/** Collects the facets of entries in the order of their numbers. */
export class FacetEntries {
  readonly #programmes = new Values();
  readonly #countries = new Values();

  add({ designations, nationalities = [], citizenships = [], countries = [] }: Party): void {
    this.#programmes.add(
      designations.flatMap(({ list, programmes }) => programmes.map((code) => programmeValue(list, code))),
    );
    this.#countries.add([...nationalities, ...citizenships, ...countries].map(({ value }) => value));
  }

  build(): Facets {
    return { programmes: this.#programmes.build(), countries: this.#countries.build() };
  }
}

class Values {
  readonly #numbers = new Map<string, number>();
  readonly #of: number[][] = [];

  add(values: readonly string[]): void {
    this.#of.push([...new Set(values)].map((value) => this.#number(value)));
  }

  build(): Facet {
    return { values: [...this.#numbers.keys()], of: packLists(this.#of) };
  }

  #number(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** A programme as a value. */
export const programmeValue = (list: string, code: string): string => `${list} ${code}`;

/** A programme's value taken apart again. */
export function listAndCode(value: string): [list: string, code: string] {
  const space = value.indexOf(' ');
  return [value.slice(0, space), value.slice(space + 1)];
}

/**
 * One byte an entry, 1 where it is not ruled out. An entry whose list tells nothing of what is asked for stays in: leaving
 * it out could hide a match. O(entries).
 */
export function entriesWithin({ programmes, countries }: Facets, narrowing: Narrowing): Uint8Array {
  const within = new Uint8Array(programmes.of.starts.length - 1).fill(1);
  const { programmes: byProgramme, countries: byCountry } = narrowing;
  if (byProgramme !== undefined) ruleOut(within, programmes, (value) => byProgramme(...listAndCode(value)));
  if (byCountry !== undefined) ruleOut(within, countries, byCountry);
  return within;
}

/** Numbers of the entries that have a value, ascending. O(entries). */
export function entriesWith({ values, of }: Facet, value: string): number[] {
  const place = values.indexOf(value);
  const found: number[] = [];
  if (place === -1) return found;
  for (let number = 0; number < of.starts.length - 1; number++)
    if (listAt(of, number).includes(place)) found.push(number);
  return found;
}

function ruleOut(within: Uint8Array, { values, of }: Facet, isAsked: (value: string) => boolean): void {
  const asked = Uint8Array.from(values, (value) => (isAsked(value) ? 1 : 0));
  for (let number = 0; number < within.length; number++) {
    let told = false;
    let met = false;
    for (let k = of.starts[number]!; k < of.starts[number + 1]! && !met; k++) {
      told = true;
      met = asked[of.items[k]!] === 1;
    }
    if (told && !met) within[number] = 0;
  }
}
