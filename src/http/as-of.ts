import { z } from 'zod';

/** The as-of date as a query parameter: ours, beyond what the yente API has. */
export const asOfParameter = {
  as_of: z.iso
    .date()
    .optional()
    .meta({ description: 'A day such as `2025-08-20`: who was listed then? Absent: on the newest versions.' }),
};

/** The as-of date as an option of the engine. */
export function asOfOption({ as_of }: { readonly as_of?: string | undefined }): { asOf?: string } {
  return as_of === undefined ? {} : { asOf: as_of };
}
