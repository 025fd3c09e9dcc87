import { edits } from './edit.ts';
import { sameSound } from './shared.ts';
import { SYLLABLE_READ, SYLLABLES, spelled, wasRead } from './spelling.ts';
import type { TokenTraits } from './traits.ts';
import { areTwoNames, otherName } from './two-names.ts';

/** How well two words meet by their sound. */

/** What sounding alike adds to how well two spellings agree. */
const SAME_SOUND = 0.1;
const CEILING = 0.92;
/** Taken off where two known names sound alike by their consonants only: Hassan and Hussein. */
const SOUND_OF_TWO = 0.2;

export function bySound(a: TokenTraits, b: TokenTraits): number {
  if (!sameSound(a, b) || areTwoNames(a, b)) return 0;
  const length = Math.max(a.token.text.length, b.token.text.length);
  const { cost, raw } = edits(a.token.text, b.token.text);
  // Evan and Ivan sound alike, and are two names: where both are known, sound bears nothing out.
  const bears = a.skeleton.length > 2 && !(a.attested && b.attested);
  const alike = heard(cost, raw, length, bears);
  const two = a.attested && b.attested && raw > 1 && alike < 0.7 ? SOUND_OF_TWO : 0;
  return alike - (wasRead(a, b, SYLLABLES) ? SYLLABLE_READ : 0) - otherName(a, b) - two;
}

/** How well two words meet that sound alike: by their spelling, and what the sound bears out. */
export const heard = (cost: number, raw: number, length: number, bears: boolean): number =>
  Math.min(CEILING, spelled(cost, raw, length) + (bears ? SAME_SOUND : 0));
