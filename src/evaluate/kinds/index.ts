import type { Corruption } from './kind.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { SAYINGS } from './sayings.ts';
import { SPACING } from './spacing.ts';
import { TYPOS } from './typos.ts';
import { WORDS } from './words.ts';
import { WRITING } from './writing.ts';

export type { Corruption } from './kind.ts';

/** Every way a single listed name is made wrong. */
export const CORRUPTIONS: readonly Corruption[] = [
  ...WRITING,
  ...SPACING,
  ...WORDS,
  ...TYPOS,
  ...LOOKALIKES,
  ...SAYINGS,
];
