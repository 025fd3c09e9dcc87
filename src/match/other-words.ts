import type { NameModel } from '../names/index.ts';
import { rawEdits } from './edit.ts';
import type { ScorableName } from './prepare.ts';
import type { TokenTraits } from './traits.ts';

/**
 * Words that stayed alone on both sides and are known, each for itself: Olga is not Elena misspelt, nor Trading a slip for
 * Tobacco. An unknown word may be a spelling nobody foresaw; two known ones are two words.
 */

/** Price of known words that stayed alone on both sides, beyond what every contradiction costs. */
const KNOWN_TO_DIFFER: Record<NameModel, number> = { person: 0.8, organisation: 1, thing: 0.5 };

/** What it costs that each name has a known word which the other has not. Symmetric. O(tokens²). */
export function knownToDiffer(query: ScorableName, usedQuery: number, list: ScorableName, usedList: number): number {
  for (let i = 0; i < query.tokens.length; i++) {
    if (!isKnownAlone(query, usedQuery, i)) continue;
    for (let j = 0; j < list.tokens.length; j++) {
      if (isKnownAlone(list, usedList, j) && !lostALetter(query.tokens[i]!, list.tokens[j]!))
        return KNOWN_TO_DIFFER[query.model];
    }
  }
  return 0;
}

/** Whether a word that can contradict stayed alone and is known as it is printed, not only as it may be read. */
function isKnownAlone({ speaking, tokens }: ScorableName, used: number, at: number): boolean {
  if ((speaking & ~used & (1 << at)) === 0) return false;
  const { token, known } = tokens[at]!;
  return known && token.script === 'Latn';
}

/** Lena may be what is left of Alena, though both are names. */
function lostALetter(a: TokenTraits, b: TokenTraits): boolean {
  const [x, y] = [a.token.text, b.token.text];
  return Math.abs(x.length - y.length) === 1 && rawEdits(x, y) === 1;
}
