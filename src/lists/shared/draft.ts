import {
  type Address,
  type AircraftFacts,
  type Designation,
  type From,
  type Identifier,
  type IdentifierKind,
  type LabelledFact,
  LIST_FIELDS,
  type Name,
  type NameKind,
  type PartialDate,
  type Party,
  type Relation,
  type Schema,
  type Sourced,
  type VesselFacts,
} from '../../model/index.ts';
import { countryCode, countryOrPrinted } from './countries.ts';

const BLANK = 0x20;
/** Most values are of the version the party itself is of. */
const NOT_LENT = {};

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type ListField = (typeof LIST_FIELDS)[number];

/**
 * A party while it is being read. Drops empty values and repetitions, and writes the fields in one fixed order,
 * so that the same source always makes the same bytes.
 */
export class PartyDraft {
  readonly id: string;
  readonly list: string;
  schema: Schema;
  standing?: 'name-only';
  readonly #from: { readonly from?: From };
  readonly #names: Name[] = [];
  #fulls: Set<string> | undefined;
  readonly #designations: Designation[] = [];
  readonly #fields: Partial<Record<ListField, Value[]>> = {};
  /** What tells the values of a field apart; only where there are several. */
  #keys: Map<ListField, Set<string>> | undefined;
  #vessel: Writable<VesselFacts> | undefined;
  #aircraft: Writable<AircraftFacts> | undefined;

  /** @param from stamped on every value, where the facts come from another list version than the party's own */
  constructor(id: string, list: string, schema: Schema, from?: From) {
    this.id = id;
    this.list = list;
    this.schema = schema;
    this.#from = from ? { from } : NOT_LENT;
  }

  name(full: string, kind: NameKind, more: Pick<Name, 'parts' | 'lang'> = {}): this {
    const clean = tidy(full);
    if (!clean || this.#names[0]?.full === clean) return this;
    if (this.#names.length > 0) {
      this.#fulls ??= new Set(this.#names.map((name) => name.full));
      if (this.#fulls.has(clean)) return this;
      this.#fulls.add(clean);
    }
    this.#names.push(this.#stamped({ full: clean, kind, ...defined(more) }));
    return this;
  }

  designation(designation: Designation): this {
    this.#designations.push(defined(designation));
    return this;
  }

  date(field: 'birthDates' | 'deathDates' | 'foundedDates', date: PartialDate): this {
    return this.#add(field, date);
  }

  text(field: 'birthPlaces' | 'positions' | 'remarks', value: string): this {
    const clean = tidy(value);
    return clean ? this.#add(field, { value: clean }) : this;
  }

  /** A country as printed; what is no country of today stays as printed. */
  country(field: 'nationalities' | 'citizenships' | 'countries', printed: string): this {
    const value = countryOrPrinted(tidy(printed));
    return value ? this.#add(field, { value }) : this;
  }

  gender(printed: string): this {
    const value = { m: 'male', male: 'male', f: 'female', female: 'female' }[printed.trim().toLowerCase()];
    return value ? this.#add('genders', { value }) : this;
  }

  identifier(kind: IdentifierKind, value: string, more: Omit<Identifier, 'kind' | 'value' | 'from'> = {}): this {
    const clean = tidy(value);
    if (!clean) return this;
    const country = more.country ? { country: countryOrPrinted(more.country) } : {};
    const identifier = { kind, value: clean, ...defined(more), ...country };
    return this.#add('identifiers', identifier);
  }

  /** Adds an address and, where its country is a country of today, that country. */
  address(address: Omit<Address, 'from'>): this {
    if (!address.full) return this;
    const told = defined(address);
    const code = told.country === undefined ? undefined : countryCode(told.country);
    if (code === undefined) return this.#add('addresses', told);
    this.#add('countries', { value: code });
    return this.#add('addresses', code === told.country ? told : { ...told, country: code });
  }

  relation(relation: Omit<Relation, 'from'>): this {
    return this.#add('relations', defined(relation));
  }

  fact(label: string, value: string): this {
    const clean = tidy(value);
    return clean ? this.#add('facts', { label, value: clean } satisfies LabelledFact) : this;
  }

  vessel(facts: VesselFacts): this {
    this.#vessel = Object.assign(this.#vessel ?? {}, defined(facts));
    return this;
  }

  aircraft(facts: AircraftFacts): this {
    this.#aircraft = Object.assign(this.#aircraft ?? {}, defined(facts));
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
      const values = this.#fields[field];
      if (values) party[field] = values;
    }
    if (this.#vessel && Object.keys(this.#vessel).length > 0) party.vessel = { ...this.#vessel, ...this.#from };
    if (this.#aircraft && Object.keys(this.#aircraft).length > 0) party.aircraft = { ...this.#aircraft, ...this.#from };
    return party as unknown as Party;
  }

  get hasName(): boolean {
    return this.#names.length > 0;
  }

  /** Forgets what it needs to tell repetitions, which more values make anew: a list has many drafts at a time. */
  rest(): this {
    this.#fulls = undefined;
    this.#keys = undefined;
    return this;
  }

  #stamped<T extends object>(value: T): T {
    return this.#from === NOT_LENT ? value : { ...value, ...this.#from };
  }

  #add(field: ListField, value: Value): this {
    const values = this.#fields[field];
    const stamped = this.#stamped(value);
    if (values === undefined) {
      this.#fields[field] = [stamped];
      return this;
    }
    this.#keys ??= new Map();
    let keys = this.#keys.get(field);
    if (keys === undefined) {
      keys = new Set(values.map((held) => keyOf(field, held)));
      this.#keys.set(field, keys);
    }
    const key = keyOf(field, value);
    if (keys.has(key)) return this;
    keys.add(key);
    values.push(stamped);
    return this;
  }
}

type Value = PartialDate | Sourced | Identifier | Address | Relation | LabelledFact;

/** What two values of a field must have in common to be one. */
function keyOf(field: ListField, held: Value): string {
  const value = held as Partial<PartialDate & Identifier & Address & Relation & LabelledFact>;
  if (field === 'identifiers') return `${value.kind}|${value.value}|${value.country}|${value.label}`;
  if (field === 'relations') return `${value.kind}|${value.name}|${value.note}`;
  if (field === 'addresses') return value.full ?? '';
  if (field === 'facts') return `${value.label}|${value.value}`;
  if (field.endsWith('Dates')) return `${value.value}|${value.to}|${value.circa}`;
  return value.value ?? '';
}

/** One line of text: control and formatting characters and runs of space become one space. */
export function tidy(text: string): string {
  return isTidy(text) ? text : text.replace(/[\s\u0000-\u001F\u007F-\u009F\u200B\uFEFF]+/g, ' ').trim();
}

/** Whether a text is of printable ASCII, with single blanks inside it: most are, and need no other string made. */
function isTidy(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || code < BLANK || (code === BLANK && before === BLANK)) return false;
    before = code;
  }
  return before !== BLANK || text === '';
}

/** The same record without the fields that are undefined or empty text; itself, where there is none. */
export function defined<T extends object>(record: T): T {
  for (const key in record) {
    const value: unknown = record[key];
    if (value === undefined || value === '') return onlyDefined(record);
  }
  return record;
}

function onlyDefined<T extends object>(record: T): T {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const value = (record as Record<string, unknown>)[key];
    if (value !== undefined && value !== '') kept[key] = value;
  }
  return kept as T;
}
