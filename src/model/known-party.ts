import { z } from 'zod';
import { Day, LegalSource, LegalStatement } from './programme.ts';

/**
 * Parties no list of today shows any more, with the designations they had: `data/programmes/historical/*.yaml`. What is said
 * of each designation is a fact of the record with its source; which law it had behind it stands in the programme.
 */
const PastDesignation = LegalStatement.extend({
  programme: z.string(),
  authority: z.string(),
  listed: Day,
  /** First day no longer on the list. */
  delisted: Day.optional(),
});

const KnownParty = z.strictObject({
  id: z.string().regex(/^historical:[a-z0-9-]+$/),
  schema: z.enum(['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'Airplane']),
  caption: z.string(),
  names: z.array(z.string()).min(1),
  nationalities: z.array(z.string()).default([]),
  designations: z.array(PastDesignation).min(1),
});
export type KnownParty = z.infer<typeof KnownParty>;

export const HistoricalRecord = z.strictObject({
  id: z.string(),
  title: z.string(),
  sources: z.record(z.string(), LegalSource),
  parties: z.array(KnownParty),
});
export type HistoricalRecord = z.infer<typeof HistoricalRecord>;
