import type { Clue } from './clues.ts';
import type { Found } from './found.ts';
import type { DocumentView } from './view.ts';

/** What another party of the same programme is worth beside a name, and elsewhere in the text. */
const NEAR = 2;
const IN_TEXT = 1;
/** Shorter acronyms stand for too much. */
const SHORTEST = 4;
/** So many sentences away counts as beside. */
const SENTENCES = 1;

/**
 * Names of one word and surnames alone that do not stand for themselves, but stand in a text that surely names others
 * under the same programme: an armed group among armed groups. Only names printed as listed, against which nothing speaks.
 */
export function amongTheirLike(view: DocumentView, judged: readonly Found[], sure: readonly Found[]): Found[] {
  const taken = new Set(sure);
  return judged.flatMap((found) => {
    const { fit, clues } = found;
    const asListed = fit.surname === true || (fit.kind === 'organisation' && fit.exact && fit.agreeing.length === 1);
    if (taken.has(found) || !asListed || fit.agreeing[0]!.length < SHORTEST) return [];
    if (clues.some(({ points }) => points <= -2)) return [];
    const clue = likeClue(view, found, sure);
    return clue === undefined ? [] : [{ ...found, clues: [...clues, clue] }];
  });
}

function likeClue(view: DocumentView, { candidate, match }: Found, sure: readonly Found[]): Clue | undefined {
  const own = new Set(match.designations.flatMap(({ programmes }) => programmes));
  const sentence = view.words[candidate.from]!.sentence;
  let best: Clue | undefined;
  for (const other of sure) {
    const code = other.match.designations.flatMap(({ programmes }) => programmes).find((one) => own.has(one));
    if (code === undefined || other.match.party.id === match.party.id) continue;
    const away = Math.abs(view.words[other.candidate.from]!.sentence - sentence);
    const near = away <= SENTENCES;
    const where = near ? 'beside it' : 'in the text';
    const points = near ? NEAR : IN_TEXT;
    if (best === undefined || points > best.points)
      best = { says: `${other.match.party.caption} stands ${where}, under the same programme ${code}`, points };
  }
  return best;
}
