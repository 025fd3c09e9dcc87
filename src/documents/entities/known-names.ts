import type { PartyMention } from './clause.ts';
import { type Item, plainItem } from './item.ts';
import { withRole } from './role-before.ts';
import type { Token } from './tokens.ts';

/** A name that is known before the grammar looks: where it ends, in tokens, and what bears it. */
export interface KnownName {
  readonly last: number;
  readonly type: PartyMention['type'];
}

/**
 * The names of listed parties among the tokens of a sentence, by the token they begin with: the grammar would see
 * none of "al-Shabaab", "iFlytek" or "حزب الله", which begin without a capital.
 *
 * @param mentions in the order of the text
 */
export function knownNames(
  tokens: readonly Token[],
  mentions: readonly PartyMention[],
): ReadonlyMap<number, KnownName> | undefined {
  const end = tokens.at(-1)?.end ?? 0;
  let known: Map<number, KnownName> | undefined;
  for (let i = firstFrom(mentions, tokens[0]?.start ?? 0); i < mentions.length && mentions[i]!.start < end; i++) {
    const { start, end: behind, type } = mentions[i]!;
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findLastIndex((token) => token.end <= behind);
    if (first >= 0 && first <= last) {
      known ??= new Map();
      known.set(first, { last, type });
    }
  }
  return known;
}

/** The first mention that begins at an offset or behind it. Binary search. */
function firstFrom(mentions: readonly PartyMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The known name as a noun phrase, with the role before it. */
export function knownItem(tokens: readonly Token[], first: number, { last, type }: KnownName): Item {
  return type === 'person' ? withRole(tokens, first, last, first) : plainItem(tokens, 'organisation', first, last);
}
