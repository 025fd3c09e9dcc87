import type { Match } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import type { Fit } from './fit.ts';
import { isCommonName, isOrdinary, isPlace } from './lexicon.ts';
import { isPartOfNameElsewhere, longerNameClues } from './longer-name.ts';
import type { DocumentView } from './view.ts';
import type { Word } from './words.ts';

/**
 * What a name of one word is worth by itself: little. Lists hold JUSTICE, ROAD and SAID; the word must be one of its
 * own, be printed as a name, and stand alone.
 */
export function oneWordClues(candidate: Candidate, match: Match, fit: Fit, view: DocumentView): Clue[] {
  const printed = view.words.slice(candidate.from, candidate.to);
  const longest = [...printed].sort((a, b) => b.text.length - a.text.length)[0]!;
  const main = printed.find(({ folded }) => folded === fit.agreeing[0]) ?? longest;
  const clues = [...wordClues(fit, main, view), ...listingClues(match, fit), ...printClues(main, view)];
  clues.push(...longerNameClues(view, candidate.from, candidate.to, true));
  if (isPartOfNameElsewhere(view, candidate)) {
    clues.push({ says: 'part of a longer name elsewhere in the text', points: -3 });
  }
  return clues;
}

/** What kind of word it is. */
function wordClues(fit: Fit, main: Word, view: DocumentView): Clue[] {
  const word = fit.agreeing[0]!;
  const clues: Clue[] = [];
  // "Wagner Group" says more than "Wagner": what accompanies a plain word makes it a name.
  const accompanied = fit.accompanying > 0 && fit.exact;
  if (fit.accompanying > 0) {
    const points = fit.exact ? Math.min(3, 1 + fit.accompanying) : 1.5;
    clues.push({ says: 'a name of one word with what belongs to it', points });
  }
  if (fit.accompanying === 0) clues.push({ says: 'a name of one word', points: 1 });
  if (isOrdinary(word)) clues.push({ says: 'a plain English word', points: accompanied ? -1.5 : -4 });
  else if (view.lowerCase.has(main.folded)) {
    clues.push({ says: 'printed in lower case elsewhere in the text', points: -3 });
  }
  if (isCommonName(word)) {
    clues.push({ says: 'a common forename or surname', points: accompanied ? -0.5 : fit.kind === 'thing' ? -1 : -4 });
  }
  if (isPlace(word)) {
    clues.push({ says: 'a place or people', points: accompanied ? -1.5 : fit.kind === 'thing' ? -2 : -5 });
  }
  if (word.length <= 4 && !accompanied)
    clues.push({ says: `only ${word.length} letters`, points: word.length <= 3 ? -1 : -0.5 });
  if (word.length >= 7 && !isOrdinary(word)) clues.push({ says: 'a long word of its own', points: 0.5 });
  return clues;
}

/** How the list holds it. */
function listingClues(match: Match, fit: Fit): Clue[] {
  const clues: Clue[] = [];
  if (match.party.schema === 'LegalEntity') clues.push({ says: 'the list does not say what it names', points: -0.5 });
  if (fit.alike < 0.999) clues.push({ says: 'not spelled as listed', points: -2 });
  if (fit.lacking.length > 0) {
    clues.push({ says: `the list has it with ${fit.lacking.map((word) => `"${word}"`).join(', ')}`, points: -2 });
  }
  if (fit.kind === 'person') clues.push({ says: 'one word hardly names a person', points: -1.5 });
  if (match.name.kind === 'weak') clues.push({ says: 'the list calls this name weak', points: -1 });
  return clues;
}

/** How the text prints it: only a capital inside a plain sentence tells a name from a word. */
function printClues(main: Word, view: DocumentView): Clue[] {
  if (main.shape === 'caseless') return [];
  if (view.styles[main.sentence] !== 'plain')
    return [{ says: 'the sentence is printed like a headline', points: -0.5 }];
  if (main.opens && main.shape !== 'capitals') return [];
  return [{ says: 'capitalised inside the sentence', points: 0.5 }];
}
