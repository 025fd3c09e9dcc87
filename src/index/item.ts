import type { Found } from './found.ts';

/** Something of a query that can meet tokens of names: one of its tokens, or two that together spell a word. */
export class Item {
  found!: Found;
  /** Bits of the query tokens it uses, and their weight. */
  bits = 0;
  weight = 0;
  /** The most it can gain in a name by tokens that reach the threshold, never below 0, and the names that hold one. */
  high = 0;
  highPostings = 0;
  /** The same by those that do not, which only take from a score that reaches it: below 0. */
  low = 0;
  lowPostings = 0;
  /** Whether names must be looked at for tokens of either kind. */
  visitsHigh = false;
  visitsLow = false;
}
