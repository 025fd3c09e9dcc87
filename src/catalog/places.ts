import type { ModelIndex } from '../index/index.ts';
import type { Place, TokenTraits } from '../match/index.ts';
import { PrintedToken } from '../model/index.ts';

type Token = TokenTraits['token'];

/** One 32-bit word a token, from the high bits: where it starts, how long it is, its role. */
const START = 16;
const LENGTH = 4;
const MOST_START = 2 ** 16 - 1;
const MOST_LENGTH = 2 ** 12 - 1;
/** Stands for a token too far behind or too long for that; no such role is. */
const NOT_KEPT = 0xffffffff;

/** By their order, which is therefore a part of the format of a kept file. */
const ROLES: readonly Place['role'][] = PrintedToken.shape.role.options;

type Weigh<Name extends readonly unknown[]> = (...name: Name) => {
  readonly tokens: readonly Token[];
  readonly weights: Float64Array;
  readonly speaking: number;
};

/**
 * Keeps the places of the words of listed names while their index is built: an answer shows where words stand, and most
 * of what explaining one costs would be to take its name apart again.
 */
export class PlaceNotes {
  readonly #kept: number[] = [];

  /** `weigh`, with the places of every name it is asked about noted in that order. */
  noting<Name extends readonly unknown[]>(weigh: Weigh<Name>): Weigh<Name> {
    return (...name) => {
      const weighed = weigh(...name);
      for (const token of weighed.tokens) this.#kept.push(packed(token));
      return weighed;
    };
  }

  /** One word a token, in the order of the index's. */
  build(): Uint32Array {
    return Uint32Array.from(this.#kept);
  }
}

function packed({ start, end, role }: Place): number {
  const length = end - start;
  if (start > MOST_START || length > MOST_LENGTH) return NOT_KEPT;
  return ((start << START) | (length << LENGTH) | ROLES.indexOf(role)) >>> 0;
}

/** The places of the words of a name, in the order of its tokens; `undefined` where one could not be kept. */
export function placesOf(places: Uint32Array, { starts }: ModelIndex['names'], name: number): Place[] | undefined {
  const found: Place[] = [];
  for (let at = starts[name]!; at < starts[name + 1]!; at++) {
    const word = places[at]!;
    if (word === NOT_KEPT) return undefined;
    const start = word >>> START;
    found.push({ start, end: start + ((word >>> LENGTH) & MOST_LENGTH), role: ROLES[word & (2 ** LENGTH - 1)]! });
  }
  return found;
}
