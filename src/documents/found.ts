import type { Match, Mention } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import type { Fit } from './fit.ts';

/** A stretch of text that names a party, with all that speaks for it. */
export interface Found {
  readonly candidate: Candidate;
  readonly match: Match;
  readonly fit: Fit;
  readonly clues: readonly Clue[];
  readonly alsoListedAs: Mention['alsoListedAs'];
}
