import type { Match } from '../model/index.ts';
import { appositionClues } from './apposition.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import { contextClues } from './context.ts';
import type { Fit } from './fit.ts';
import { fullNameClues } from './full-name-clues.ts';
import { isCommonFullName } from './lexicon.ts';
import { oneWordClues } from './one-word-clues.ts';
import { surnameClues } from './surname-clues.ts';
import type { DocumentView } from './view.ts';

/** What the rest of the model must know beside the stretch itself. */
export interface Surroundings {
  readonly view: DocumentView;
  /** Lists that hold a party under exactly this name. */
  readonly lists: number;
  /** Whether the text expands this word, as an acronym, to a name of the same party (`false`: of another). */
  readonly expandsToParty: boolean | undefined;
}

/**
 * The additive evidence model: what the name itself is worth, how it is printed, what stands beside it. Every clue
 * is general; each is shown to the user, so a mention (or its absence) can be followed by hand.
 */
export function cluesFor(candidate: Candidate, match: Match, fit: Fit, around: Surroundings): Clue[] {
  const clues: Clue[] = [];
  const oneWord = fit.agreeing.length === 1;
  const own = fit.surname ? surnameClues : oneWord ? oneWordClues : fullNameClues;
  clues.push(...own(candidate, match, fit, around.view));
  if (around.lists > 1 && (!isCommonFullName(fit.agreeing) || fit.accompanying > 0)) {
    // For a person the lists repeat one another; they do not make a namesake less likely.
    const points = fit.kind === 'person' && !oneWord ? 0.5 : Math.min(1.5, (around.lists - 1) / 2);
    clues.push({ says: `${around.lists} lists hold exactly this name`, points });
  }
  if (around.expandsToParty === true)
    clues.push({ says: 'the text gives it as the short form of the listed name', points: 3 });
  if (around.expandsToParty === false)
    clues.push({ says: 'the text gives it as the short form of another name', points: -4 });
  clues.push(...appositionClues(candidate, match, fit, around.view));
  clues.push(...contextClues(candidate, match, fit, around.view));
  return clues;
}
