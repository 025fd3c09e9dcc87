import { createHash } from 'node:crypto';

/**
 * What an institution chooses: lines and handling, not the scoring itself. The hash goes into every result.
 */
export interface Policy {
  readonly name: string;
  /** Score from which a candidate is an alert. */
  readonly threshold: number;
  readonly strong: number;
  readonly nearlyCertain: number;
  /** Lists older than this many days are called stale. */
  readonly staleAfterDays: number;
  /** Whether a stale list makes an outcome `incomplete`. */
  readonly staleIsIncomplete: boolean;
}

export const BALANCED: Policy = {
  name: 'balanced',
  threshold: 0.7,
  strong: 0.85,
  nearlyCertain: 0.95,
  staleAfterDays: 30,
  staleIsIncomplete: false,
};

/** Name and hash of a policy as results carry it: SHA-256 of its canonical JSON, first 16 hex digits. */
export function policyIdentity(policy: Policy): { name: string; hash: string } {
  const canonical = JSON.stringify(Object.fromEntries(Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1))));
  return { name: policy.name, hash: createHash('sha256').update(canonical).digest('hex').slice(0, 16) };
}

/** The band a score falls in, or `undefined` below the threshold. */
export function bandOf(
  score: number,
  threshold: number,
  policy: Policy,
): 'alert' | 'strong' | 'nearly certain' | undefined {
  if (score < threshold) return undefined;
  if (score >= policy.nearlyCertain) return 'nearly certain';
  return score >= policy.strong ? 'strong' : 'alert';
}
