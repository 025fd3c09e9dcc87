import type { Match } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import type { Fit } from './fit.ts';
import { isWeakPersonName } from './full-name-clues.ts';
import {
  AIRCRAFT_NOUNS,
  COMPANY_WORDS,
  GROUP_WORDS,
  PERSON_WORDS,
  SANCTIONS_WORDS,
  SHIP_NOUNS,
  SHIP_WORDS,
} from './tables/context-words.ts';
import type { DocumentView } from './view.ts';
import type { Word } from './words.ts';

/** How far from the name, in words, its sentence is looked at. */
const REACH = 30;
/** Words directly beside the name. */
const BESIDE = 3;

/** What the sentence around a stretch says that fits the kind of party. */
export function contextClues(candidate: Candidate, match: Match, fit: Fit, view: DocumentView): Clue[] {
  const near = wordsNear(view, candidate, REACH);
  const beside = wordsNear(view, candidate, BESIDE);
  const programme = programmeClues(match, view, near);
  const carrier = { Vessel: SHIP, Airplane: AIRCRAFT }[match.party.schema as string];
  if (carrier !== undefined) {
    return [...carrierClues(near, beside, view.words[candidate.from - 1], carrier), ...programme];
  }
  const tables = tablesFor(fit);
  const said = distinct(near.filter((word) => tables.some((table) => table.has(word.folded))));
  const clues: Clue[] = [];
  if (said.length > 0) {
    clues.push({ says: `the sentence speaks of ${quoted(said.slice(0, 3))}`, points: said.length > 1 ? 2 : 1 });
  }
  const next = distinct(beside.filter((word) => tables.some((table) => table.has(word.folded))));
  if (next.length > 0) clues.push({ says: `beside ${quoted(next.slice(0, 2))}`, points: 0.5 });
  return [...clues, ...programme];
}

/** The words that count for a kind. A president, too, may bear a common name: that needs more than an office beside it. */
function tablesFor(fit: Fit): ReadonlySet<string>[] {
  if (fit.kind !== 'person') return [SANCTIONS_WORDS, GROUP_WORDS, COMPANY_WORDS];
  return fit.agreeing.length > 1 && isWeakPersonName(fit) ? [SANCTIONS_WORDS] : [SANCTIONS_WORDS, PERSON_WORDS];
}

/** Ships and aircraft are called like anything: only a word for ship or aircraft beside the name makes one of it. */
function carrierClues(
  near: readonly Word[],
  beside: readonly Word[],
  before: Word | undefined,
  { what, nouns, words }: Carrier,
): Clue[] {
  const clues: Clue[] = [];
  const noun = beside.find((word) => nouns.has(word.folded));
  const said = distinct(near.filter((word) => words.has(word.folded)));
  if (noun === undefined && said.length === 0) return [{ says: `nothing speaks of ${what}`, points: -6 }];
  if (before !== undefined && nouns.has(before.folded)) {
    clues.push({ says: `directly after ${quoted([before])}`, points: 4.5 });
  } else if (noun !== undefined) clues.push({ says: `beside ${quoted([noun])}`, points: 2.5 });
  else clues.push({ says: `no word for ${what} directly beside it`, points: -2 });
  if (said.length > 0) {
    clues.push({ says: `the sentence speaks of ${quoted(said.slice(0, 3))}`, points: said.length > 1 ? 2 : 1 });
  }
  return clues;
}

interface Carrier {
  readonly what: string;
  readonly nouns: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const SHIP: Carrier = { what: 'a ship', nouns: SHIP_NOUNS, words: SHIP_WORDS };
const AIRCRAFT: Carrier = { what: 'an aircraft', nouns: AIRCRAFT_NOUNS, words: AIRCRAFT_NOUNS };

/** The letters of a programme's code ("ICC" in `ICC-EO14203`, "SYRIA") that the text uses as a word. */
function programmeClues(match: Match, view: DocumentView, near: readonly Word[]): Clue[] {
  const codes = match.designations.flatMap((designation) => designation.programmes);
  for (const code of codes) {
    const word = code
      .split(/[^A-Za-z]+/)
      .find((part) => /^[A-Z]{3,}$/.test(part) && view.vocabulary.has(part.toLowerCase()));
    if (word === undefined) continue;
    const here = near.some((other) => other.folded === word.toLowerCase());
    const where = here ? 'the sentence' : 'the text';
    return [{ says: `${where} speaks of "${word}", as the programme ${code} does`, points: here ? 1 : 0.5 }];
  }
  return [];
}

/** The other words of the same sentence within so many words of the stretch. */
function wordsNear(view: DocumentView, { from, to }: Candidate, reach: number): Word[] {
  const sentence = view.words[from]!.sentence;
  const found: Word[] = [];
  for (let i = Math.max(0, from - reach); i < Math.min(view.words.length, to + reach); i++) {
    const word = view.words[i]!;
    if ((i < from || i >= to) && word.sentence === sentence) found.push(word);
  }
  return found;
}

function distinct(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}

function quoted(words: readonly Word[]): string {
  return words.map((word) => `"${word.text}"`).join(', ');
}
