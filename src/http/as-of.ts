import { z } from 'zod';
import type { Engine } from '../screen/types.ts';

/** `known_at` as a query parameter: whoever takes it is handed the engine of that day (see `app.ts`). */
export const knownAtParameter = {
  known_at: z.iso.date().optional().meta({
    description:
      'A day such as `2025-08-20`: answered by the versions this installation knew then. Absent: by all it holds.',
  }),
};

/** The two days a question may be about, as query parameters: ours, beyond what the yente API has. */
export const dayParameters = {
  as_of: z.iso
    .date()
    .optional()
    .meta({ description: 'A day such as `2025-08-20`: who was listed then? Absent: on the newest versions.' }),
  ...knownAtParameter,
};

/** `knownAt` where options stand in a body. */
export const knownAtField = { knownAt: knownAtParameter.known_at };

/** The as-of date as an option of the engine. */
export function asOfOption({ as_of }: { readonly as_of?: string | undefined }): { asOf?: string } {
  return as_of === undefined ? {} : { asOf: as_of };
}

/** The engine by what was known on a day, or as it is. Throws `OPTION_INVALID` where nothing was known then. */
export async function engineKnownAt(engine: Engine, day: unknown): Promise<Engine> {
  return typeof day === 'string' ? engine.knownAt(day) : engine;
}
