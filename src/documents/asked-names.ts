import type { Match } from '../model/index.ts';
import { type Fit, fitOf } from './fit.ts';

/**
 * Finds listed parties by name: every match at the alert line, best first, with its explanation. The only thing the
 * mention finder needs of a screening engine. Where no match meets certain words of the name (`wordsToMeet`) it may
 * say nothing: such matches are not looked at.
 */
export type PartyFinder = (name: string) => readonly Match[];

/** A match whose name a stretch of text can be said to print. */
export interface Fitting {
  readonly match: Match;
  readonly fit: Fit;
}

/** Names remembered, and of these the ones that fit somebody, which weigh more; when either is full, all are forgotten. */
const MOST_NAMES = 60_000;
const MOST_FITTING = 3_000;
const NOBODY: readonly Fitting[] = [];

/**
 * Asks for each name once, in one document or in many: reports name the same people and bodies again and again. Holds
 * no part of a text, so that memory stays flat however many documents are read.
 */
export class AskedNames {
  readonly #find: PartyFinder;
  readonly #known = new Map<string, readonly Fitting[]>();
  #fitting = 0;

  constructor(find: PartyFinder) {
    this.#find = find;
  }

  /** The matches of a name that fit it, best first. */
  fitting(name: string): readonly Fitting[] {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const own = copyOf(name);
    const found = this.#find(own).flatMap((match) => {
      const fit = fitOf(own, match);
      return fit === undefined ? [] : [{ match, fit }];
    });
    if (this.#known.size >= MOST_NAMES || this.#fitting >= MOST_FITTING) {
      this.#known.clear();
      this.#fitting = 0;
    }
    if (found.length > 0) this.#fitting++;
    this.#known.set(own, found.length > 0 ? found : NOBODY);
    return found;
  }
}

/** A string of its own: a part of a text would keep the whole text in memory. */
function copyOf(part: string): string {
  return Buffer.from(part, 'utf16le').toString('utf16le');
}
