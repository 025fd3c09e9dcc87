import { type Policy, PRESET_NAMES, PRESETS, thresholdFor } from '../match/index.ts';
import { InterdictError, type SchemaName } from '../model/index.ts';

/** Policies, for the faces: what each preset is, how a file is read, how one is told from another. */
export {
  lowestThreshold,
  type Policy,
  PRESET_NAMES,
  PRESETS,
  policyIdentity,
  readPolicy,
} from '../match/index.ts';

/** A policy as given, or the preset of that name. Throws `OPTION_INVALID` where there is none. */
export function policyNamed(policy: Policy | string): Policy {
  if (typeof policy !== 'string') return policy;
  const preset = PRESET_NAMES.find((name) => name === policy);
  if (preset !== undefined) return PRESETS[preset];
  throw new InterdictError(
    'OPTION_INVALID',
    `There is no policy "${policy.slice(0, 60)}".`,
    `Choose one of ${PRESET_NAMES.join(', ')}.`,
  );
}

/** The lines a score is read by, for a kind of party. */
export function lineFor(schema: SchemaName, { thresholds, bands }: Policy): { threshold: number } & Policy['bands'] {
  return { threshold: schema === 'Thing' ? thresholds.default : thresholdFor(schema, thresholds), ...bands };
}

/** Of the lists loaded those a policy has screened where nobody names any. */
export function listsUnder({ lists: { include, exclude } }: Policy, loaded: readonly string[]): readonly string[] {
  return (include.length > 0 ? include : loaded).filter((list) => !exclude.includes(list));
}
