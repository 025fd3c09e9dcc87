import type { Match } from '../model/index.ts';
import { skeleton } from '../names/index.ts';
import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import type { Fit } from './fit.ts';
import { isCommonFullName, isCommonName, isUndistinctive } from './lexicon.ts';
import { isPartOfNameElsewhere, longerNameClues } from './longer-name.ts';
import { PUBLIC_BODY_WORDS } from './tables/generic-words.ts';
import type { DocumentView } from './view.ts';
import { fold } from './words.ts';

/** What a name of several agreeing words is worth by itself. */
export function fullNameClues({ from, to }: Candidate, match: Match, fit: Fit, view: DocumentView): Clue[] {
  const clues: Clue[] = [];
  const words = fit.agreeing;
  const plain = words.every(isUndistinctive);
  if (fit.kind === 'person') clues.push({ says: 'given name and surname agree', points: 3 });
  else if (fit.onlyKinds) clues.push(...kindsClues(words));
  else if (!plain) clues.push({ says: 'all words of the name agree', points: words.length > 2 ? 3 : 2.5 });
  else if (!fit.exact) clues.push({ says: 'only plain words, and not exactly the listed ones', points: -3 });
  else
    clues.push({
      says: `exactly the listed name, though of ${words.length} plain words`,
      points: words.length > 2 ? 2 : 1,
    });
  if (fit.kind === 'person') clues.push(...personClues(match, fit, plain));
  else clues.push(...organisationClues(fit));
  if (match.name.kind === 'weak') clues.push({ says: 'the list calls this name weak', points: -1 });
  clues.push(...longerNameClues(view, from, to, false));
  if (fit.kind === 'person' && isPartOfNameElsewhere(view, { from, to })) {
    clues.push({ says: 'part of a longer name elsewhere in the text', points: -2 });
  }
  return clues;
}

/** From this many words on, kinds in exactly the listed order are hardly anybody else's name. */
const MANY_KINDS = 4;

/** A name made of kinds alone is weak, and one of a public body is every country's. */
function kindsClues(words: readonly string[]): Clue[] {
  const points = words.length >= MANY_KINDS ? 3 : words.length > 2 ? 1.5 : 0.5;
  const clues = [{ says: 'exactly the listed name, though only of words for kinds', points }];
  const body = words.find((word) => PUBLIC_BODY_WORDS.has(word));
  if (body !== undefined) clues.push({ says: `"${body}": many countries have one`, points: -2.5 });
  return clues;
}

function organisationClues(fit: Fit): Clue[] {
  const clues: Clue[] = [];
  if (fit.accompanying > 0) clues.push({ says: 'with what belongs to the name', points: 0.5 });
  if (fit.alike < 0.9) clues.push({ says: 'the spelling is close, not the same', points: -1 });
  else if (fit.alike < 0.999) clues.push({ says: 'not spelled as listed', points: -0.5 });
  if (fit.lacking.length > 0) {
    const words = fit.lacking.map((word) => `"${word}"`).join(', ');
    clues.push({ says: `the list has it with ${words}`, points: -Math.min(2, fit.lacking.length) });
  }
  return clues;
}

function personClues(match: Match, fit: Fit, plain: boolean): Clue[] {
  const clues: Clue[] = [];
  if (plain) clues.push({ says: 'every word is also a plain word', points: -3 });
  if (fit.alike < 0.9) clues.push({ says: 'the spelling is close, not the same', points: -1 });
  if (isWeakPersonName(fit)) {
    clues.push({ says: 'a name others bear, too', points: -1 });
    if (fit.missing.length > 0) clues.push({ says: `the list has more names: ${fit.missing.join(' ')}`, points: -0.5 });
  } else if (fit.missing.length > 0 && fit.alike < 0.9) {
    clues.push({ says: `the list has more names: ${fit.missing.join(' ')}`, points: -0.5 });
  }
  if (lacksFirstGivenName(match)) clues.push({ says: 'the first given name of the list is missing', points: -2 });
  if (isAssumedName(match)) clues.push({ says: `an assumed name of ${match.party.caption}`, points: -1.5 });
  if (fit.extra.length > 0) clues.push({ says: `not listed: ${fit.extra.join(' ')}`, points: -1 });
  return clues;
}

/** "Omar Tarzouk" need not be Idris Omar Tarzouk: most people go by the first of their given names. */
function lacksFirstGivenName({ explanation: { list, meetings } }: Match): boolean {
  const met = new Set(meetings.flatMap((meeting) => meeting.list));
  const given = list.tokens.flatMap((token, i) => (token.role === 'given' && token.text.length > 1 ? [i] : []));
  return given.length > 1 && !met.has(given[0]!);
}

/** A name that many bear, or that agrees only in a common word and sounds like it in the other. */
export function isWeakPersonName(fit: Fit): boolean {
  return (
    isCommonFullName(fit.agreeing) || (fit.alike < 0.9 && fit.agreeing.length < 3 && fit.agreeing.some(isCommonName))
  );
}

/** An alias that shares no telling word with the name the party is listed under: others bear it as their own. */
function isAssumedName({ party, explanation }: Match): boolean {
  const caption = fold(party.caption).split(/[^\p{L}]+/u);
  // Another spelling of the same word is no assumed name: "Osan Laban" of Usan LABIN.
  const sounds = new Set(caption.filter((word) => word.length > 2).map(skeleton));
  const shared = explanation.list.tokens
    .map((token) => fold(token.text))
    .filter((word) => word.length > 2 && (caption.includes(word) || sounds.has(skeleton(word))));
  return shared.length < 2 && shared.every(isCommonName);
}
