import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Schema } from '../model/index.ts';

/**
 * What an institution chooses: lines, lists and handling. The hash of all of it goes into every result.
 *
 * The signs are fixed here: no policy can let an agreement lower a score or a contradiction lift it.
 */

const Score = z.number().min(0).max(1);
/** What an agreement adds to the score. */
const Lift = z.number().min(0).max(0.3);
/** What a contradiction takes from it. */
const Drop = z.number().min(-1).max(0);

/** What each fact beside the name adds or takes. */
export const Weights = z.strictObject({
  birthDate: z.strictObject({
    sameDay: Lift,
    sameMonth: Lift,
    sameYear: Lift,
    /** Day and month the other way round. */
    swapped: Lift,
    /** One year off, or two digits of the year swapped. */
    nearYear: Lift,
    otherDay: Drop,
    otherYear: Drop,
  }),
  country: z.strictObject({ same: Lift, other: Drop }),
  nationality: z.strictObject({ same: Lift, other: Drop }),
  place: z.strictObject({ same: Lift, other: Drop }),
  gender: z.strictObject({ same: Lift, other: Drop }),
  identifier: z.strictObject({
    /** A party that shares a strong identifier scores at least this, whatever its name. */
    shared: Score,
    /** The same for numbers that change hands: call signs, telephones, e-mail addresses, websites. */
    sharedWeak: Score,
    /** Both are known by a number that a thing has but one of (IMO, LEI), and they differ. */
    other: Drop,
  }),
});
export type Weights = z.infer<typeof Weights>;

const ListId = z.string().min(1);

/** A pair somebody has looked at and found to be two different parties. */
export const Exception = z.strictObject({
  /** The customer, by the id the query gives. */
  customer: z.union([z.string().min(1), z.number().transform(String)]),
  /** The listed party, by its id on any of its lists. */
  party: z.string().min(1),
  reason: z.string().min(1),
  /** The last day on which it holds. */
  expires: z.iso.date(),
});
export type Exception = z.infer<typeof Exception>;

export const Thresholds = z.strictObject({
  /** Score from which a candidate is an alert, where its kind has no line of its own. */
  default: Score,
  Person: Score.optional(),
  Organization: Score.optional(),
  Company: Score.optional(),
  PublicBody: Score.optional(),
  LegalEntity: Score.optional(),
  Vessel: Score.optional(),
  Airplane: Score.optional(),
  Vehicle: Score.optional(),
  CryptoWallet: Score.optional(),
});
export type Thresholds = z.infer<typeof Thresholds>;

export const Policy = z.strictObject({
  name: z.string().min(1).max(60),
  /** Whose way of scoring names: ours, or the one OFAC describes of its public search. */
  scoring: z.enum(['interdict', 'ofac-search']),
  thresholds: Thresholds,
  bands: z.strictObject({ strong: Score, nearlyCertain: Score }),
  /** Lists screened when a request names none: all, or those included, less those excluded. */
  lists: z.strictObject({ include: z.array(ListId), exclude: z.array(ListId) }),
  /** Lists older than this many days are stale; a stale list may make an outcome incomplete. */
  stale: z.strictObject({ afterDays: z.number().int().min(0), makesIncomplete: z.boolean() }),
  /** Names a list itself calls weak: as good as others, at most `cap` by name alone, or left out. */
  weakAliases: z.strictObject({ handling: z.enum(['use', 'cap', 'exclude']), cap: Score }),
  /** ISO 639 codes; names in the scripts of no other language take part. Empty: all names do. */
  languages: z.array(
    z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'write a language as "ru" or, with a script, "sr-Latn"'),
  ),
  weights: Weights,
  exceptions: z.array(Exception),
});
export type Policy = z.infer<typeof Policy>;

/** Name and hash of a policy as results carry it: SHA-256 of its canonical JSON, first 16 hex digits. */
export function policyIdentity(policy: Policy): { name: string; hash: string } {
  return {
    name: policy.name,
    hash: createHash('sha256').update(canonical(policy)).digest('hex').slice(0, 16),
  };
}

/** JSON with the keys of every object in order: the same policy has the same bytes however it was written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}

/** The line for a kind of party: its own, for companies and public bodies that of organisations, or the default. */
export function thresholdFor(schema: Schema, thresholds: Thresholds): number {
  const own = thresholds[schema];
  if (own !== undefined) return own;
  const inherited = schema === 'Company' || schema === 'PublicBody' ? thresholds.Organization : undefined;
  return inherited ?? thresholds.default;
}

/** The lowest line any party can be judged by. */
export function lowestThreshold(thresholds: Thresholds): number {
  let lowest = thresholds.default;
  for (const line of Object.values(thresholds)) if (line !== undefined && line < lowest) lowest = line;
  return lowest;
}

/** The band a score falls in, or `undefined` below the threshold. */
export function bandOf(
  score: number,
  threshold: number,
  policy: Pick<Policy, 'bands'>,
): 'alert' | 'strong' | 'nearly certain' | undefined {
  if (score < threshold) return undefined;
  if (score >= policy.bands.nearlyCertain) return 'nearly certain';
  return score >= policy.bands.strong ? 'strong' : 'alert';
}
