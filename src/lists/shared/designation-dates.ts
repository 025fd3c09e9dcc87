import { parse } from 'yaml';
import { z } from 'zod';
import type { Party } from '../../model/index.ts';
import { listError } from './fail.ts';

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Designation dates from the public record, for lists whose files print none. */
export const DesignationDates = z.strictObject({
  list: z.string(),
  programme: z.string(),
  dates: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        listed: Day.optional(),
        delisted: Day.optional(),
        source: z.string().min(1),
        note: z.string().optional(),
      }),
    )
    .min(1),
});
export type DesignationDates = z.infer<typeof DesignationDates>;

/**
 * Reads a file of designation dates.
 * @throws InterdictError `LIST_UNREADABLE` where a date is no ISO day, a source is missing or an id stands twice
 */
export function readDesignationDates(yaml: string, file: string): DesignationDates {
  const read = DesignationDates.safeParse(parse(yaml, { merge: true, schema: 'core' }));
  if (!read.success) {
    throw listError(
      'LIST_UNREADABLE',
      `The designation dates are wrong: ${z.prettifyError(read.error)}`,
      { file },
      'Correct the file.',
    );
  }
  const ids = read.data.dates.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw listError('LIST_UNREADABLE', `${twice} stands twice`, { file }, 'Correct the file.');
  return read.data;
}

/** The parties with their designation dates. Only the designation under the programme gets them, and never a name alone. */
export function withDesignationDates(parties: readonly Party[], dates: DesignationDates): Party[] {
  const known = new Map(dates.dates.map((date) => [date.id, date]));
  return parties.map((party) => {
    const date = known.get(party.id);
    if (!date || party.list !== dates.list) return party;
    const designations = party.designations.map((designation) => {
      if (designation.programmes.length > 0 && !designation.programmes.includes(dates.programme)) return designation;
      const { listed, delisted, source, note } = date;
      return {
        ...designation,
        ...(listed ? { listed } : {}),
        ...(delisted ? { delisted } : {}),
        dateSource: source,
        ...(note ? { dateNote: note } : {}),
      };
    });
    return { ...party, designations };
  });
}
