import { z } from 'zod';

/** What the endpoints of cases have in common. */

export const caseInPath = { id: { description: 'Id of a case.', example: 'harbour' } };

/** The two clocks of a case, as query parameters. They ask what the record holds, and no list. */
export const caseDays = {
  as_of: z.iso
    .date()
    .optional()
    .meta({ description: 'A day such as `2025-08-20`: what was true then? Absent: today.' }),
  known_at: z.iso.date().optional().meta({
    description: 'A day: by what could be known, and was decided, until its end. Absent: by everything.',
  }),
};

export const today = (): string => new Date().toISOString().slice(0, 10);
