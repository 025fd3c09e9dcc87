/**
 * The vocabulary of listed parties: who is on a list, under which names, with which facts.
 *
 * Property names at the borders follow FollowTheMoney (https://followthemoney.tech); in here they are
 * plain typed records, so that every value can keep its precision and where it came from.
 */

/** What kind of thing a party is. `LegalEntity` is the honest answer when a list does not say. */
export type Schema =
  | 'Person'
  | 'Organization'
  | 'Company'
  | 'PublicBody'
  | 'LegalEntity'
  | 'Vessel'
  | 'Airplane'
  | 'Vehicle'
  | 'CryptoWallet';

/** How a list marks a name. A `weak` alias is one the list itself calls low quality. */
export type NameKind = 'primary' | 'strong' | 'weak' | 'former';

/**
 * Where a value was read when that is not the version the party itself was read from:
 * `us_ofac_sdn@2024-05-03`. Absent means: from this very version.
 */
export type From = string;

/** One name as the list prints it. `parts` only where the list itself tells the parts apart. */
export interface Name {
  readonly full: string;
  readonly kind: NameKind;
  readonly parts?: NameParts;
  /** ISO 639 language or ISO 15924 script code, where the list gives one. */
  readonly lang?: string;
  readonly from?: From;
  /** Where the kind was read, when the name itself is of this version but another one says what kind it is. */
  readonly kindFrom?: From;
}

export interface NameParts {
  readonly family?: string;
  readonly given?: string;
  readonly middle?: string;
  readonly patronymic?: string;
  readonly maiden?: string;
  readonly title?: string;
  readonly suffix?: string;
}

/**
 * A date as precise as the list has it. `value` is an ISO prefix (`1975`, `1975-08`, `1975-08-13`);
 * with `to` it is the first day of a range; `circa` when the list says "circa" or "approximately".
 */
export interface PartialDate {
  readonly value: string;
  readonly to?: string;
  readonly circa?: boolean;
  readonly from?: From;
}

/** A value of free text (a place, a title, a country code) that may come from another version. */
export interface Sourced {
  readonly value: string;
  readonly from?: From;
}

export type IdentifierKind =
  | 'passport'
  | 'nationalId'
  | 'taxId'
  | 'registration'
  | 'imo'
  | 'mmsi'
  | 'callSign'
  | 'tailNumber'
  | 'serialNumber'
  | 'bic'
  | 'lei'
  | 'duns'
  | 'cryptoAddress'
  | 'email'
  | 'phone'
  | 'website'
  | 'other';

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  /** The list's own word for it, where it says more than `kind` ("Diplomatic Passport", "C.U.I.P."). */
  readonly label?: string;
  /** ISO 3166-1 alpha-2, lower case; or the printed word when it is no country. */
  readonly country?: string;
  readonly currency?: string;
  readonly issued?: string;
  readonly expires?: string;
  readonly note?: string;
  readonly from?: From;
}

export interface Address {
  readonly full: string;
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly from?: From;
}

/** A tie to another party as the list states it; `party` only where the list gives an id we hold. */
export interface Relation {
  readonly kind: 'linkedTo' | 'ownedBy' | 'owns' | 'actingFor' | 'family' | 'other';
  readonly name: string;
  readonly party?: string;
  readonly note?: string;
  readonly from?: From;
}

/**
 * A fact the list prints under a label of its own, that no other field holds: `Organization Type` — `Passenger
 * air transport`, `Former Vessel Flag` — `Malta`.
 */
export interface LabelledFact {
  readonly label: string;
  readonly value: string;
  readonly from?: From;
}

/**
 * An authority puts a party under a programme. Dates are ISO days; absent means *not known*, never "since ever".
 * `programmes` are printed codes (`ICC-EO14203`), to be resolved within their issuer.
 */
export interface Designation {
  readonly list: string;
  readonly programmes: readonly string[];
  readonly authority?: string;
  readonly instrument?: string;
  readonly reference?: string;
  readonly measures?: readonly string[];
  readonly listed?: string;
  readonly delisted?: string;
  /** Where `listed` or `delisted` was read, when not on the list itself. */
  readonly dateSource?: string;
  /** What the dates alone do not tell: "blocked by the order's annex on 2025-02-06; on the list from 2025-02-10". */
  readonly dateNote?: string;
  readonly reason?: string;
  /** Where `measures` were read, when not in this version. */
  readonly measuresFrom?: From;
  /** Where the designation as a whole was read, when not in this version. */
  readonly from?: From;
}

export interface VesselFacts {
  readonly callSign?: string;
  readonly type?: string;
  readonly tonnage?: string;
  readonly grossTonnage?: string;
  readonly flag?: string;
  readonly owner?: string;
  readonly built?: string;
  readonly from?: From;
}

export interface AircraftFacts {
  readonly model?: string;
  readonly operator?: string;
  readonly manufacturerSerial?: string;
  readonly built?: string;
  readonly from?: From;
}

/**
 * One entry of one list version.
 *
 * `standing` tells an entry from a bare name: some sources publish rows of names that are not grouped into
 * parties. Such a row is `name-only`: *a name of an unknown party*. It can match, but it is never counted or
 * shown as a party of its own.
 */
export interface Party {
  readonly id: string;
  readonly list: string;
  readonly schema: Schema;
  readonly standing?: 'name-only';
  readonly caption: string;
  readonly names: readonly Name[];
  readonly designations: readonly Designation[];
  readonly birthDates?: readonly PartialDate[];
  readonly deathDates?: readonly PartialDate[];
  readonly foundedDates?: readonly PartialDate[];
  readonly birthPlaces?: readonly Sourced[];
  /** ISO 3166-1 alpha-2, lower case, wherever the printed word is a country we know. */
  readonly nationalities?: readonly Sourced[];
  readonly citizenships?: readonly Sourced[];
  /** Countries of residence, registration or address, as codes. */
  readonly countries?: readonly Sourced[];
  readonly genders?: readonly Sourced[];
  readonly identifiers?: readonly Identifier[];
  readonly addresses?: readonly Address[];
  readonly positions?: readonly Sourced[];
  readonly relations?: readonly Relation[];
  readonly vessel?: VesselFacts;
  readonly aircraft?: AircraftFacts;
  readonly facts?: readonly LabelledFact[];
  /** Text of the entry that no field holds, kept as printed. */
  readonly remarks?: readonly Sourced[];
}

/** The fields of which a party has several values, in the order in which they are written out. */
export const LIST_FIELDS = [
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
] as const satisfies readonly (keyof Party)[];
