import { z } from 'zod';
import { PRESET_NAMES } from '../screen/policies.ts';
import type { Engine } from '../screen/types.ts';
import { ScreenOptions } from '../screen/vocabulary.ts';

/** The policy as a parameter or a field of a body: the service's own when absent. */
export const policyParameter = {
  policy: z.enum(PRESET_NAMES).optional().meta({
    description: 'A preset to answer by, in place of the policy the service was started with.',
  }),
};

/** The options a policy speaks for where a request does not: they have no default of their own. */
export const lineParameter = z
  .number()
  .min(0)
  .max(1)
  .optional()
  .meta({ description: 'Score from which a party is a match, 0 to 1; the policy’s lines when absent (0.7).' });

export const policyFields = {
  ...ScreenOptions.shape,
  threshold: lineParameter,
  weakAliases: z
    .boolean()
    .optional()
    .meta({ description: 'Whether names a list itself calls weak may match; as the policy says when absent (yes).' }),
  ...policyParameter,
};

/** The engine under the preset a request asks for. */
export function engineUnder(engine: Engine, policy: string | undefined): Engine {
  return policy === undefined ? engine : engine.under(policy);
}

/** An object without the keys that hold nothing. */
export function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
