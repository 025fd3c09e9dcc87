import { z } from 'zod';
import { LegalSource, Mark } from './programme.ts';

const PartialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day such as 2002-07-01');

/** The parties to a treaty over time: `data/states/<treaty>.json`. */
const TreatyState = z.strictObject({
  /** ISO 3166-1 alpha-2, lower case. */
  country: z.string().regex(/^[a-z]{2}$/),
  name: z.string(),
  signed: PartialDay.optional(),
  /** Day of deposit of the ratification, accession, acceptance or approval. */
  joined: PartialDay.optional(),
  how: z.enum(['ratified', 'acceded', 'accepted', 'approved', 'succeeded']).optional(),
  /** First day on which the treaty is in force for the state. */
  inForce: PartialDay.optional(),
  /** Said publicly that it will leave, without or before the deposit. */
  withdrawalAnnounced: PartialDay.optional(),
  withdrawalDeposited: PartialDay.optional(),
  /** First day on which it is no party any more. */
  withdrawn: PartialDay.optional(),
  mark: Mark,
  source: z.string(),
  note: z.string().optional(),
});
export type TreatyState = z.infer<typeof TreatyState>;

export const TreatyStates = z.strictObject({
  id: z.string(),
  treaty: z.string(),
  body: z.string(),
  /** How the table was made, and what its words mean. */
  about: z.array(z.string()).optional(),
  sources: z.record(z.string(), LegalSource),
  /** Totals stated elsewhere, against which the table is checked. */
  totals: z.array(z.strictObject({ on: PartialDay, parties: z.number().int(), source: z.string() })),
  states: z.array(TreatyState),
});
export type TreatyStates = z.infer<typeof TreatyStates>;
