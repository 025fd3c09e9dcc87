import type { Match } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import { contextClues } from './context.ts';
import type { Fit } from './fit.ts';
import { isCommonFullName, isCommonName, isOrdinary, isPlace, isUndistinctive } from './lexicon.ts';
import { type DocumentView, fold, neighbours } from './view.ts';

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
  clues.push(
    ...(oneWord ? oneWordClues(candidate, match, fit, around) : fullNameClues(candidate, match, fit, around.view)),
  );
  if (around.lists > 1 && !isCommonFullName(fit.agreeing)) {
    clues.push({ says: `${around.lists} lists hold exactly this name`, points: Math.min(1, (around.lists - 1) / 2) });
  }
  if (around.expandsToParty === true)
    clues.push({ says: 'the text gives it as the short form of the listed name', points: 3 });
  if (around.expandsToParty === false)
    clues.push({ says: 'the text gives it as the short form of another name', points: -4 });
  clues.push(...contextClues(candidate, match, fit, around.view));
  return clues;
}

function fullNameClues({ from, to }: Candidate, match: Match, fit: Fit, view: DocumentView): Clue[] {
  const clues: Clue[] = [];
  const words = fit.agreeing;
  const plain = words.every(isUndistinctive);
  if (fit.kind === 'person') clues.push({ says: 'given name and surname agree', points: 3 });
  else if (!plain) clues.push({ says: 'all words of the name agree', points: 3 });
  else if (!fit.exact) clues.push({ says: 'only plain words, and not exactly the listed ones', points: -3 });
  else
    clues.push({
      says: `exactly the listed name, though of ${words.length} plain words`,
      points: words.length > 2 ? 2 : 1,
    });
  if (fit.kind === 'person') clues.push(...personClues(match, fit, plain));
  else if (fit.alike < 0.9) clues.push({ says: 'the spelling is close, not the same', points: -1 });
  if (match.name.kind === 'weak') clues.push({ says: 'the list calls this name weak', points: -1 });
  clues.push(...longerNameClues(view, from, to, false));
  if (fit.kind === 'person' && isPartOfNameElsewhere(view, { from, to })) {
    clues.push({ says: 'part of a longer name elsewhere in the text', points: -2 });
  }
  return clues;
}

function personClues(match: Match, fit: Fit, plain: boolean): Clue[] {
  const clues: Clue[] = [];
  if (plain) clues.push({ says: 'every word is also a plain word', points: -3 });
  if (fit.alike < 0.9) clues.push({ says: 'the spelling is close, not the same', points: -1 });
  if (isCommonFullName(fit.agreeing)) {
    clues.push({ says: 'common forename and surname', points: -1 });
    if (fit.missing.length > 0) clues.push({ says: `the list has more names: ${fit.missing.join(' ')}`, points: -0.5 });
  } else if (fit.missing.length > 0 && fit.alike < 0.9) {
    clues.push({ says: `the list has more names: ${fit.missing.join(' ')}`, points: -0.5 });
  }
  if (isAssumedName(match)) clues.push({ says: `an assumed name of ${match.party.caption}`, points: -1 });
  if (fit.extra.length > 0) clues.push({ says: `not listed: ${fit.extra.join(' ')}`, points: -1 });
  return clues;
}

/** An alias that shares no word with the name the party is listed under: others bear it as their own. */
function isAssumedName({ party, explanation }: Match): boolean {
  const caption = fold(party.caption).split(/[^\p{L}]+/u);
  return !explanation.list.tokens.some((token) => token.text.length > 2 && caption.includes(fold(token.text)));
}

function oneWordClues(candidate: Candidate, match: Match, fit: Fit, { view }: Surroundings): Clue[] {
  const word = fit.agreeing[0]!;
  const printed = view.words.slice(candidate.from, candidate.to);
  const main = [...printed].sort((a, b) => b.text.length - a.text.length)[0]!;
  const style = view.styles[main.sentence];
  const clues: Clue[] = [];
  if (fit.accompanying > 0) clues.push({ says: 'a name of one word with what belongs to it', points: 1.5 });
  else clues.push({ says: 'a name of one word', points: 1 });
  if (word.length >= 7 && !isOrdinary(word)) clues.push({ says: 'a long word of its own', points: 0.5 });
  if (match.party.schema === 'LegalEntity') clues.push({ says: 'the list does not say what it names', points: -1 });
  if (!fit.exact) clues.push({ says: 'not exactly as listed', points: -2 });
  if (isOrdinary(word)) clues.push({ says: 'a plain English word', points: -4 });
  else if (view.lowerCase.has(main.folded))
    clues.push({ says: 'printed in lower case elsewhere in the text', points: -3 });
  if (isCommonName(word)) clues.push({ says: 'a common forename or surname', points: fit.kind === 'thing' ? -1 : -4 });
  if (isPlace(word)) clues.push({ says: 'a place or people', points: fit.kind === 'thing' ? -2 : -5 });
  if (fit.kind === 'person') clues.push({ says: 'one word hardly names a person', points: -1.5 });
  if (match.name.kind === 'weak') clues.push({ says: 'the list calls this name weak', points: -1 });
  if (main.shape !== 'caseless') {
    if (style !== 'plain') clues.push({ says: 'the whole sentence is in capitals', points: -0.5 });
    else if (main.opens && main.shape !== 'capitals')
      clues.push({ says: 'capitalised only as the first word', points: 0 });
    else clues.push({ says: 'capitalised inside the sentence', points: 0.5 });
  }
  if (word.length <= 4) clues.push({ says: `only ${word.length} letters`, points: word.length <= 3 ? -1 : -0.5 });
  clues.push(...longerNameClues(view, candidate.from, candidate.to, true));
  if (isPartOfNameElsewhere(view, candidate)) {
    clues.push({ says: 'part of a longer name elsewhere in the text', points: -3 });
  }
  return clues;
}

/** Whether the name goes on beside the stretch: "Human Rights Watch" is no watch, "Karim Khan Niazi" no Karim Khan. */
function longerNameClues(view: DocumentView, from: number, to: number, plainWordsToo: boolean): Clue[] {
  const style = view.styles[view.words[from]!.sentence];
  return neighbours(view, from, to)
    .filter((word) => plainWordsToo || !isOrdinary(word.folded))
    .map((word) => ({
      says: `the name seems to go on: "${word.text}"`,
      points: (plainWordsToo ? -3 : -2) * (style === 'plain' ? 1 : 0.5),
    }));
}

/** "Mikati" after "Najib Mikati" is that person: elsewhere in the text another name stands before the same words. */
function isPartOfNameElsewhere(view: DocumentView, { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  const words = view.words.slice(from, to);
  return (view.positions.get(words[0]!.folded) ?? []).some((at) => {
    if (at >= from && at < to) return false;
    if (!words.every((word, i) => view.words[at + i]?.folded === word.folded)) return false;
    const before = view.words[at - 1];
    return (
      before !== undefined && !isOrdinary(before.folded) && neighbours(view, at, at + words.length).includes(before)
    );
  });
}
