import { isEastAsianFamily } from '../names/index.ts';
import type { Edge } from './align.ts';
import type { ScorableName } from './prepare.ts';
import { weightOf } from './weights.ts';

/**
 * The order of the words that met. Family names are printed first or last, so a name turned about its family name is the
 * same one; words in any other order are as a rule another person's, the father's name and the son's changed over: Fahad
 * Mohammed is not Mohammed Fahad, nor is Musa Ibrahim Abdi Ibrahim Musa.
 */

/** What is left of a score where the words stand in an order that no place of the family name accounts for … */
const SHUFFLED = 0.85;
/** … and where words are left over as well. */
const SHUFFLED_AND_LEFT = 0.72;

/** Of each word of the query that met one of the list, in order, the place of that. */
const places = new Int32Array(32);

/** What is left of the score of two persons' names for the order of their words. Symmetric. */
export function otherOrder(query: ScorableName, list: ScorableName, edges: readonly Edge[], areLeft: boolean): number {
  if (query.model !== 'person' || edges.length < 2) return 1;
  const count = readPlaces(query, list, edges);
  const descents = countDescents(count);
  if (descents === 0 || tellsFamily(query) || tellsFamily(list)) return 1;
  // Turned about one place, as a family name in front turns a name.
  if (descents === 1 && places[count - 1]! < places[0]!) {
    const isFamilyFirst = count > 2 || !areLeft || beginsWithFamily(query) || beginsWithFamily(list);
    return isFamilyFirst ? 1 : SHUFFLED_AND_LEFT;
  }
  if (saysTwice(query) || saysTwice(list)) return 1;
  return areLeft ? SHUFFLED_AND_LEFT : SHUFFLED;
}

function readPlaces(query: ScorableName, list: ScorableName, edges: readonly Edge[]): number {
  let count = 0;
  for (let i = 0; i < query.tokens.length; i++) {
    const bit = 1 << i;
    if ((query.speaking & bit) === 0 || query.tokens[i]!.initial) continue;
    for (let k = 0; k < edges.length; k++) {
      const { query: asked, list: listed } = edges[k]!;
      if (asked !== bit || (listed & (listed - 1)) !== 0 || (listed & list.speaking) === 0) continue;
      const place = 31 - Math.clz32(listed);
      if (!list.tokens[place]!.initial) places[count++] = place;
    }
  }
  return count;
}

function countDescents(count: number): number {
  let descents = 0;
  for (let k = 1; k < count; k++) if (places[k]! < places[k - 1]!) descents++;
  return descents;
}

/** Whether a name says which of its words is the family name. An index keeps of that only what the word weighs. */
function tellsFamily({ model, tokens, weights }: ScorableName): boolean {
  return tokens.some(({ token }, i) => weights[i] === weightOf({ ...token, role: 'family' }, model));
}

/** Whether the first word of a name may be a family name: Timchenko, Wong, but not Musa, whose spellings a table knows. */
const beginsWithFamily = ({ tokens }: ScorableName) =>
  tokens[0]!.nicknames.length === 0 || isEastAsianFamily(tokens[0]!.token.text);

/** Whether a name holds one word twice, so that it stands in two orders at once. */
const saysTwice = ({ tokens }: ScorableName) =>
  tokens.some(({ token }, i) => tokens.some((other, j) => j > i && other.token.text === token.text));
