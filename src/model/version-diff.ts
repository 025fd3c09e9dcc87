import { z } from 'zod';

/** Fields two versions of a list can be compared on; `names` are the primary ones. */
export const CarriedField = z.enum([
  'names',
  'aliases',
  'schema',
  'programmes',
  'birthDates',
  'birthPlaces',
  'nationalities',
  'genders',
  'identifiers',
  'addresses',
]);
export type CarriedField = z.infer<typeof CarriedField>;

/** A party as a difference names it. */
export const DiffParty = z
  .strictObject({ id: z.string(), caption: z.string(), programmes: z.array(z.string()) })
  .meta({ id: 'DiffParty' });
export type DiffParty = z.infer<typeof DiffParty>;

/** What one party gained and lost, field by field, in comparable form (a name: its words in alphabetical order). */
export const PartyChange = DiffParty.extend({
  changes: z.array(z.strictObject({ field: CarriedField, added: z.array(z.string()), removed: z.array(z.string()) })),
}).meta({ id: 'PartyChange' });
export type PartyChange = z.infer<typeof PartyChange>;

/** A party removed under one id and listed again under another. */
export const Relisting = z
  .strictObject({ removed: DiffParty, added: DiffParty, evidence: z.string() })
  .meta({ id: 'Relisting' });
export type Relisting = z.infer<typeof Relisting>;

/** What changed between two versions of a list. */
export const VersionDiff = z
  .strictObject({
    list: z.string(),
    from: z.string(),
    to: z.string(),
    /** The fields both versions carry: nothing else is compared. */
    compared: z.array(CarriedField),
    added: z.array(DiffParty),
    removed: z.array(DiffParty),
    /** Parties under a new id; they stand neither in `added` nor in `removed`. */
    relisted: z.array(Relisting),
    changed: z.array(PartyChange),
    unchanged: z.number().int(),
  })
  .meta({ id: 'VersionDiff' });
export type VersionDiff = z.infer<typeof VersionDiff>;
