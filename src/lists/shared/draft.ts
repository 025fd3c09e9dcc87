import type {
  Address,
  AircraftFacts,
  Designation,
  From,
  Identifier,
  IdentifierKind,
  LabelledFact,
  Name,
  NameKind,
  PartialDate,
  Party,
  Relation,
  Schema,
  Sourced,
  VesselFacts,
} from '../../model/index.ts';
import { countryCode, countryOrPrinted } from './countries.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Lists = Pick<
  Party,
  | 'birthDates'
  | 'deathDates'
  | 'foundedDates'
  | 'birthPlaces'
  | 'nationalities'
  | 'citizenships'
  | 'countries'
  | 'genders'
  | 'identifiers'
  | 'addresses'
  | 'positions'
  | 'relations'
  | 'facts'
  | 'remarks'
>;
export type ListField = keyof Lists;

/** The list-valued fields of a party, in the order in which they are written out. */
export const LIST_FIELDS: readonly ListField[] = [
  'birthDates',
  'deathDates',
  'foundedDates',
  'birthPlaces',
  'nationalities',
  'citizenships',
  'countries',
  'genders',
  'identifiers',
  'addresses',
  'positions',
  'relations',
  'facts',
  'remarks',
];

/**
 * A party while it is being read. Drops empty values and repetitions, and writes the fields in one fixed order,
 * so that the same source always makes the same bytes.
 */
export class PartyDraft {
  readonly id: string;
  readonly list: string;
  schema: Schema;
  standing?: 'name-only';
  readonly #from: { from?: From };
  readonly #names: Name[] = [];
  readonly #designations: Designation[] = [];
  readonly #fields = new Map<ListField, { key: string; value: unknown }[]>();
  #vessel: Writable<VesselFacts> = {};
  #aircraft: Writable<AircraftFacts> = {};

  /** @param from stamped on every value, where the facts come from another list version than the party's own */
  constructor(id: string, list: string, schema: Schema, from?: From) {
    this.id = id;
    this.list = list;
    this.schema = schema;
    this.#from = from ? { from } : {};
  }

  name(full: string, kind: NameKind, more: Pick<Name, 'parts' | 'lang'> = {}): this {
    const clean = tidy(full);
    if (clean && !this.#names.some((n) => n.full === clean)) {
      this.#names.push({ full: clean, kind, ...defined(more), ...this.#from });
    }
    return this;
  }

  designation(designation: Designation): this {
    this.#designations.push(defined(designation));
    return this;
  }

  date(field: 'birthDates' | 'deathDates' | 'foundedDates', date: PartialDate): this {
    return this.#add(field, `${date.value}|${date.to}|${date.circa}`, date);
  }

  text(field: 'birthPlaces' | 'positions' | 'remarks', value: string): this {
    const clean = tidy(value);
    return clean ? this.#add(field, clean, { value: clean }) : this;
  }

  /** A country as printed; what is no country of today stays as printed. */
  country(field: 'nationalities' | 'citizenships' | 'countries', printed: string): this {
    const value = countryOrPrinted(tidy(printed));
    return value ? this.#add(field, value, { value }) : this;
  }

  gender(printed: string): this {
    const value = { m: 'male', male: 'male', f: 'female', female: 'female' }[printed.trim().toLowerCase()];
    return value ? this.#add('genders', value, { value }) : this;
  }

  identifier(kind: IdentifierKind, value: string, more: Omit<Identifier, 'kind' | 'value' | 'from'> = {}): this {
    const clean = tidy(value);
    if (!clean) return this;
    const country = more.country ? { country: countryOrPrinted(more.country) } : {};
    const identifier = { kind, value: clean, ...defined(more), ...country };
    return this.#add('identifiers', `${kind}|${clean}|${identifier.country}|${more.label}`, identifier);
  }

  /** Adds an address and, where its country is a country of today, that country. */
  address(address: Omit<Address, 'from'>): this {
    if (!address.full) return this;
    const code = address.country ? countryCode(address.country) : undefined;
    if (code) this.country('countries', code);
    const country = address.country ? { country: code ?? address.country } : {};
    return this.#add('addresses', address.full, { ...defined(address), ...country });
  }

  relation(relation: Omit<Relation, 'from'>): this {
    return this.#add('relations', `${relation.kind}|${relation.name}|${relation.note}`, defined(relation));
  }

  fact(label: string, value: string): this {
    const clean = tidy(value);
    return clean ? this.#add('facts', `${label}|${clean}`, { label, value: clean } satisfies LabelledFact) : this;
  }

  vessel(facts: VesselFacts): this {
    Object.assign(this.#vessel, defined(facts));
    return this;
  }

  aircraft(facts: AircraftFacts): this {
    Object.assign(this.#aircraft, defined(facts));
    return this;
  }

  /** The finished party. A party without a name is nobody: the caller decides what to do about that. */
  build(): Party {
    const primary = this.#names.find((n) => n.kind === 'primary') ?? this.#names[0];
    const party: Record<string, unknown> = { id: this.id, list: this.list, schema: this.schema };
    if (this.standing) party.standing = this.standing;
    party.caption = primary?.full ?? this.id;
    party.names = this.#names;
    party.designations = this.#designations;
    for (const field of LIST_FIELDS) {
      const values = this.#fields.get(field);
      if (values) party[field] = values.map(({ value }) => value);
    }
    if (Object.keys(this.#vessel).length > 0) party.vessel = { ...this.#vessel, ...this.#from };
    if (Object.keys(this.#aircraft).length > 0) party.aircraft = { ...this.#aircraft, ...this.#from };
    return party as unknown as Party;
  }

  get hasName(): boolean {
    return this.#names.length > 0;
  }

  #add(
    field: ListField,
    key: string,
    value: PartialDate | Sourced | Identifier | Address | Relation | LabelledFact,
  ): this {
    const values = this.#fields.get(field) ?? [];
    if (!values.some((v) => v.key === key)) values.push({ key, value: { ...value, ...this.#from } });
    this.#fields.set(field, values);
    return this;
  }
}

/** One line of text: control and formatting characters and runs of space become one space. */
export function tidy(text: string): string {
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F\u200B\uFEFF]+/g, ' ').trim();
}

/** The same record without the fields that are undefined or empty text. */
export function defined<T extends object>(record: T): T {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const value = (record as Record<string, unknown>)[key];
    if (value !== undefined && value !== '') kept[key] = value;
  }
  return kept as T;
}
