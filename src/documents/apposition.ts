import type { Match } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import type { Fit } from './fit.ts';
import { isWeakPersonName } from './full-name-clues.ts';
import { isFunctionWord } from './lexicon.ts';
import { PROGRAMME_ROLES } from './tables/programme-roles.ts';
import type { DocumentView } from './view.ts';
import type { Word } from './words.ts';

/** Words looked at behind a comma: "Karim Khan, the chief prosecutor". */
const BEHIND = 4;

/**
 * What the text calls somebody directly beside the name ("the prosecutor, Karim Khan"), where it is what people under
 * the party's programme are called. It outweighs that others bear the name, for which a role elsewhere in the sentence
 * is not enough: that may be anybody's.
 */
export function appositionClues(candidate: Candidate, match: Match, fit: Fit, view: DocumentView): Clue[] {
  if (fit.kind !== 'person' || fit.agreeing.length < 2 || !isWeakPersonName(fit)) return [];
  const called = [...titleBefore(view, candidate.from), ...roleBehind(view, candidate.to)];
  for (const code of match.designations.flatMap(({ programmes }) => programmes)) {
    const roles = PROGRAMME_ROLES.filter(([pattern]) => pattern.test(code)).flatMap(([, own]) => [...own]);
    const word = called.find(({ folded }) => roles.includes(folded));
    if (word !== undefined) {
      return [{ says: `called "${word.text}", as people under the programme ${code} are`, points: 1.5 }];
    }
  }
  return [];
}

/** "prosecutor Karim Khan", or "The prosecutor, Karim Khan". */
function titleBefore(view: DocumentView, from: number): Word[] {
  const [before, name] = [view.words[from - 1], view.words[from]];
  const joined = name?.gap === 'tight' || name?.gap === 'comma';
  return before !== undefined && joined && before.sentence === name.sentence ? [before] : [];
}

/** "Karim Khan, the chief prosecutor of …": behind a comma, up to the first word that goes on otherwise. */
function roleBehind(view: DocumentView, to: number): Word[] {
  if (view.words[to]?.gap !== 'comma') return [];
  const found: Word[] = [];
  for (let at = to; at < to + BEHIND; at++) {
    const word = view.words[at];
    if (word === undefined || word.sentence !== view.words[to]!.sentence) break;
    if (at > to && (word.gap !== 'tight' || isFunctionWord(word.folded))) break;
    found.push(word);
  }
  return found;
}
