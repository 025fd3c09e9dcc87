import type { Match } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import type { Fit } from './fit.ts';
import { isFunctionWord, isOffice } from './lexicon.ts';
import { longerNameClues } from './longer-name.ts';
import { hasRival } from './rivals.ts';
import type { DocumentView } from './view.ts';
import { fold, type Word } from './words.ts';

/** How people are addressed whose first name is left out. */
const ADDRESSES = new Set('mr mrs ms mister madam señor senor'.split(' '));

/**
 * What a surname alone is worth where the text never gives the full name ("President Orlan"): little, unless somebody
 * with an office or title is called so and the text speaks of the programme's country; nothing where the text gives
 * that surname to somebody of another first name.
 */
export function surnameClues(candidate: Candidate, match: Match, fit: Fit, view: DocumentView): Clue[] {
  const { from, to } = candidate;
  const word = view.words[from]!;
  const clues: Clue[] = [{ says: `a surname alone, of ${match.party.caption}`, points: 0.5 }];
  const title = titleBefore(view, from);
  if (title !== undefined) clues.push({ says: `called "${title.text}"`, points: 1.5 });
  if (!word.opens && view.styles[word.sentence] === 'plain' && word.shape !== 'caseless')
    clues.push({ says: 'capitalised inside the sentence', points: 0.5 });
  if (!speaksOfProgramme(match, view)) clues.push({ says: 'the text does not speak of the programme', points: -3 });
  if (hasRival(view, [word.folded], [{ match, candidate }]))
    clues.push({ says: 'the text names somebody else with this surname', points: -4 });
  clues.push(...longerNameClues(view, from, to, true));
  if (match.name.kind === 'weak') clues.push({ says: 'the list calls this name weak', points: -1 });
  // A relative may be listed with the spelling a text uses for somebody else.
  if (!isOfCaption(word, match)) clues.push({ says: 'not the surname the party is listed under', points: -4 });
  if (fit.alike < 0.999) clues.push({ says: 'not spelled as listed', points: -4 });
  return clues;
}

function isOfCaption({ folded }: Word, { party }: Match): boolean {
  return fold(party.caption)
    .split(/[^\p{L}]+/u)
    .includes(folded);
}

function titleBefore(view: DocumentView, from: number): Word | undefined {
  const [before, word] = [view.words[from - 1], view.words[from]!];
  if (before === undefined || word.gap !== 'tight' || before.shape === 'lower') return undefined;
  const plain = before.folded.replaceAll('.', '');
  return ADDRESSES.has(plain) || (isOffice(plain) && !isFunctionWord(plain)) ? before : undefined;
}

/** Whether the letters of a programme's code ("SYRIA", "RUSSIA-EO14024") stand in the text as a word. */
function speaksOfProgramme({ designations }: Match, { vocabulary }: DocumentView): boolean {
  const codes = designations.flatMap(({ programmes }) => programmes);
  return codes.some((code) =>
    code.split(/[^A-Za-z]+/).some((part) => /^[A-Z]{3,}$/.test(part) && vocabulary.has(part.toLowerCase())),
  );
}
