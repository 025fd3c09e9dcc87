import type { Policy } from './policy.ts';

/** The policy in force where nobody chose another. */
export const BALANCED: Policy = {
  name: 'balanced',
  scoring: 'interdict',
  thresholds: { default: 0.7 },
  bands: { strong: 0.85, nearlyCertain: 0.95 },
  lists: { include: [], exclude: [] },
  stale: { afterDays: 30, makesIncomplete: false },
  weakAliases: { handling: 'use', cap: 0.8 },
  languages: [],
  weights: {
    birthDate: {
      sameDay: 0.07,
      sameMonth: 0.04,
      sameYear: 0.03,
      swapped: 0.04,
      nearYear: 0,
      otherDay: -0.08,
      otherYear: -0.25,
    },
    country: { same: 0.03, other: -0.08 },
    nationality: { same: 0.03, other: -0.08 },
    place: { same: 0.03, other: -0.03 },
    gender: { same: 0, other: -0.2 },
    identifier: { shared: 0.96, sharedWeak: 0.75, other: -0.25 },
  },
  exceptions: [],
};

/** Fewer misses at the price of more review: a lower line, contradictions weigh less, stale lists are no clearance. */
const STRICT: Policy = {
  ...BALANCED,
  name: 'strict',
  thresholds: { default: 0.62 },
  stale: { afterDays: 7, makesIncomplete: true },
  weights: {
    ...BALANCED.weights,
    birthDate: { ...BALANCED.weights.birthDate, otherDay: -0.04, otherYear: -0.15 },
    country: { same: 0.03, other: -0.04 },
    nationality: { same: 0.03, other: -0.04 },
    place: { same: 0.03, other: 0 },
    gender: { same: 0, other: -0.1 },
    identifier: { shared: 0.96, sharedWeak: 0.8, other: -0.12 },
  },
};

/**
 * Names scored as OFAC says its public Sanctions List Search does, 0 to 1 for its 0 to 100
 * (https://ofac.treasury.gov/faqs/249). Only the name field is fuzzy there (FAQ 246); facts beside it change no score.
 * The slider stands at 100 when the page opens (FAQ 247), which finds exact names only; this line is ours.
 */
const OFAC_SEARCH: Policy = {
  ...BALANCED,
  name: 'ofac-search',
  scoring: 'ofac-search',
  thresholds: { default: 0.85 },
  bands: { strong: 0.92, nearlyCertain: 0.98 },
  weights: {
    birthDate: { sameDay: 0, sameMonth: 0, sameYear: 0, swapped: 0, nearYear: 0, otherDay: 0, otherYear: 0 },
    country: { same: 0, other: 0 },
    nationality: { same: 0, other: 0 },
    place: { same: 0, other: 0 },
    gender: { same: 0, other: 0 },
    identifier: { shared: 1, sharedWeak: 0.85, other: 0 },
  },
};

export const PRESET_NAMES = ['strict', 'balanced', 'ofac-search'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** The policies that need no file. */
export const PRESETS: Readonly<Record<PresetName, Policy>> = {
  strict: STRICT,
  balanced: BALANCED,
  'ofac-search': OFAC_SEARCH,
};
