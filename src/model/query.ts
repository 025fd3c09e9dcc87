import { z } from 'zod';

/** What a user asks about one party. Everything but the name is optional and only ever sharpens the answer. */
export const SchemaName = z.enum([
  'Thing',
  'Person',
  'Organization',
  'Company',
  'PublicBody',
  'LegalEntity',
  'Vessel',
  'Airplane',
  'Vehicle',
  'CryptoWallet',
]);
export type SchemaName = z.infer<typeof SchemaName>;

export const Query = z.strictObject({
  /** Names of the same party; the best one counts. None is needed where `identifiers` gives a number. */
  names: z.array(z.string()).default([]),
  /** `Thing` (the default) leaves the kind open. */
  schema: SchemaName.default('Thing'),
  /** ISO prefixes: `1975`, `1975-08`, `1975-08-13`. */
  birthDates: z.array(z.string()).default([]),
  /** Nationality, residence, registration: ISO 3166-1 alpha-2 codes in lower case. */
  countries: z.array(z.string()).default([]),
  /** Nationalities told apart from other countries, as codes: compared with nationalities and citizenships only. */
  nationalities: z.array(z.string()).optional(),
  /** Place of birth or of residence, as text. */
  places: z.array(z.string()).optional(),
  genders: z.array(z.enum(['male', 'female', 'other'])).default([]),
  /** Passport, tax, registration, IMO, … numbers; compared without spaces and punctuation. */
  identifiers: z.array(z.string()).default([]),
  /** The customer's own id here: exceptions of the policy go by it; nothing else does. */
  customer: z.string().optional(),
});
export type Query = z.infer<typeof Query>;
export type QueryInput = z.input<typeof Query>;

export const ScreenOptions = z.strictObject({
  /** Score from which a candidate is a match, 0 to 1; where it is not given, the policy's lines hold. */
  threshold: z.number().min(0).max(1).default(0.7),
  /** At most this many matches, best first. */
  limit: z.number().int().min(1).max(500).default(10),
  /** List ids to screen against; empty means all that are loaded. */
  lists: z.array(z.string()).default([]),
  /**
   * Programmes to narrow the screening to, by id (`US-ICC`, its parts with it) or by code as lists print it. Entries of
   * which no programme is known stay in: leaving them out could hide a match.
   */
  programmes: z.array(z.string()).max(100).optional(),
  /**
   * Countries to narrow the screening to, as codes: entries that their list ties to one of them by nationality,
   * citizenship, residence or registration, and those of which it tells no country.
   */
  partyCountries: z.array(z.string()).max(300).optional(),
  /** Whether names a list itself calls weak may match. */
  weakAliases: z.boolean().default(true),
  /** An ISO day: who was listed then? Absent means on the newest versions. */
  asOf: z.string().optional(),
  /** Whether to tell what would change the outcome, and who comes near the line. */
  explain: z.boolean().optional(),
});
export type ScreenOptions = z.infer<typeof ScreenOptions>;
export type ScreenOptionsInput = z.input<typeof ScreenOptions>;
