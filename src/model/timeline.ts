import { z } from 'zod';
import { Mark } from './programme.ts';

/** One day in the history of a party or of an instrument it is listed under, and how the day is known. */
export const TimelineEvent = z
  .strictObject({
    /** An ISO day, or a beginning of one where no more is known. */
    date: z.string(),
    /** `present`: a list version held here shows the party; the others are what they say. */
    kind: z.enum(['listed', 'delisted', 'present', 'absent', 'instrument']),
    says: z.string(),
    list: z.string().optional(),
    programme: z.string().optional(),
    /** Where the day was read. */
    source: z.string().optional(),
    mark: Mark.optional(),
  })
  .meta({ id: 'TimelineEvent' });
export type TimelineEvent = z.infer<typeof TimelineEvent>;
