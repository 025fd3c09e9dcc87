import type { Neighbours } from './found.ts';
import type { Vocabulary } from './neighbours.ts';
import type { Left, Scorable, Scorer, TraitsOf } from './types.ts';

/** Something of the query that can meet list tokens: a token, or two that together spell a word. */
export interface Item {
  /** Bits of the query tokens it uses. */
  readonly bits: number;
  readonly weight: number;
  readonly found: Neighbours;
  /** The most this item can gain in any one name, never below 0. */
  readonly gain: number;
}

/** What of a query can meet anything, with what the vocabulary has for it; those of single tokens first, in their order. */
export function itemsOf<T extends TraitsOf>(
  query: Scorable<T>,
  vocabulary: Vocabulary<T>,
  threshold: number,
  joined: number,
): Item[] {
  const { tokens, weights } = query;
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = vocabulary.neighbours(tokens[i]!);
    items.push({ bits: 1 << i, weight: weights[i]!, found, gain: gainOf(found, weights[i]!, threshold, joined) });
  }
  vocabulary.eachJoined(tokens, (i, j, found) => {
    const weight = weights[i]! + weights[j]!;
    items.push({ bits: (1 << i) | (1 << j), weight, found, gain: gainOf(found, weight, threshold, joined) });
  });
  return items;
}

function gainOf(found: Neighbours, weight: number, threshold: number, joined: number): number {
  const { similarities, heaviest, halves, heaviestHalf } = found;
  let gain = 0;
  for (let t = 0; t < similarities.length; t++) {
    const here = (similarities[t]! - threshold) * (weight + heaviest[t]!);
    if (here > gain) gain = here;
  }
  return halves.length === 0 ? gain : Math.max(gain, (joined - threshold) * (weight + 2 * heaviestHalf));
}

/** Guards the bounds against rounding: nothing is dropped for less than this. */
export const SLACK = 1e-9;

/** The items whose names must be looked at. */
export interface Essential {
  readonly items: readonly Item[];
  /** Names need not be looked at for tokens less alike than this. */
  readonly least: number;
}

/**
 * Which names must be looked at: the dearest items are left out as long as they cannot reach θ together, and so are
 * tokens less alike than θ, which only ever take from a score that is at θ, where with what was left out they still cannot
 * reach it.
 */
export function essentialOf<T extends TraitsOf>(
  items: readonly Item[],
  query: Scorable<T>,
  threshold: number,
  scorer: Scorer<T>,
): Essential {
  const essential: Item[] = [];
  let gain = 0;
  let bits = 0;
  for (const item of [...items].sort((a, b) => b.found.postings - a.found.postings)) {
    const price = priceWithout(bits | item.bits, query, scorer);
    if (gain + item.gain < threshold * price - SLACK) {
      gain += item.gain;
      bits |= item.bits;
    } else if (item.found.postings > 0) essential.push(item);
  }
  for (const item of essential) bits |= item.bits;
  const skips = gain === 0 || gain < threshold * priceWithout(bits, query, scorer) - SLACK;
  return { items: essential, least: skips ? threshold - SLACK : 0 };
}

/** Least price of a name that meets only the query tokens in `bits`, each meeting using one at least. */
function priceWithout<T extends TraitsOf>(bits: number, query: Scorable<T>, scorer: Scorer<T>): number {
  const left: Left = { querySpeaking: 0, querySilent: 0, listSpeaking: 0, listSilent: 0 };
  let evidence = 0;
  let meetings = 0;
  for (let i = 0; i < query.tokens.length; i++) {
    const weight = query.weights[i]!;
    if ((bits & (1 << i)) !== 0) {
      evidence += weight;
      meetings++;
    } else if ((query.speaking & (1 << i)) !== 0) left.querySpeaking += weight;
    else left.querySilent += weight;
  }
  return scorer.leftoverPrice(left, evidence, meetings, query.model);
}
