import { isHalf, type NameModel } from '../names/index.ts';
import { isSyllabic } from './align.ts';
import type { ScorableName } from './prepare.ts';
import { leastContradiction } from './price.ts';

/** Names that are written in full, each part a syllable: Chinese and Korean ones, and halves of one word. */

/** A Chinese or Korean name in its own script is complete: a part that the other name lacks weighs at least this. */
const LEAST_SYLLABLE = 0.65;
const LONGEST_SYLLABLE = 6;

/** Weight of what met nothing of a name that is written in full: Chinese and Korean ones, halves of one word. */
export function syllablesLeft(name: ScorableName, used: number, other: ScorableName): number {
  if (name.model !== 'person') return 0;
  let weight = 0;
  for (let i = 0; i < name.tokens.length; i++) {
    if ((used & (1 << i)) !== 0 || (name.speaking & (1 << i)) === 0) continue;
    const { token, nicknames } = name.tokens[i]!;
    if (isSyllabic(token.script) || isHalf(token)) weight += name.weights[i]!;
    // Romanised, a short word is one more syllable, but for the first names many take beside their own: Jackie Chan.
    else if (token.text.length <= LONGEST_SYLLABLE && nicknames.length === 0 && inSyllables(other))
      weight += name.weights[i]!;
  }
  return weight;
}

/** Whether a name stands in Chinese or Korean letters throughout. */
function inSyllables({ tokens, speaking }: ScorableName): boolean {
  return tokens.every(({ token }, i) => (speaking & (1 << i)) === 0 || isSyllabic(token.script));
}

/** What such parts cost beyond what every part costs: they contradict, for nobody leaves them out. */
export function incomplete(syllables: number, model: NameModel): number {
  return syllables === 0 ? 0 : 2 * leastContradiction(model) * Math.max(LEAST_SYLLABLE, syllables);
}
