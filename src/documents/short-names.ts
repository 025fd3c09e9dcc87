import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import type { Found } from './found.ts';
import { isFunctionWord, isOffice, isOrdinary, isPlace } from './lexicon.ts';
import { lineCounter } from './lines.ts';
import { hasRival, occurrences } from './rivals.ts';
import { KIND_NOUNS } from './tables/generic-words.ts';
import { type DocumentView, neighbours } from './view.ts';
import { fold } from './words.ts';

/**
 * Later short forms of parties already named in full: a surname alone ("Guillou"), an acronym given in brackets
 * ("… (IRGC)"). Only clear ones: a surname that two people of the text share is nobody's, and one that goes on to a
 * longer name is another's.
 */
export function shortMentions(view: DocumentView, full: readonly Found[]): Found[] {
  const lineOf = lineCounter(view.text);
  const forms = new Map<string, Found[]>();
  for (const found of [...full].sort((a, b) => a.candidate.start - b.candidate.start)) {
    for (const form of shortFormsOf(view, found)) {
      const key = form.map((at) => view.words[at]!.folded).join(' ');
      const sharing = forms.get(key);
      if (sharing === undefined) forms.set(key, [found]);
      else sharing.push(found);
    }
  }
  const mentions: Found[] = [];
  for (const [key, sharing] of forms) {
    const [first] = sharing;
    const parties = new Set(sharing.map((found) => found.match.party.id));
    if (first === undefined || parties.size > 1) continue;
    const words = key.split(' ');
    const person = first.fit.kind === 'person';
    if (person && hasRival(view, words, sharing)) continue;
    // A title or an opening may print the surname alone before the text gives the name; an acronym it gives first.
    for (const candidate of occurrences(view, words, person ? 0 : first.candidate.to)) {
      if (isWithin(candidate, full) || !standsAlone(view, candidate, words, first)) continue;
      const name = view.text.slice(first.candidate.start, first.candidate.end).replace(/\s+/g, ' ');
      const before = candidate.from >= first.candidate.to ? ' before' : '';
      const clue: Clue = {
        says: `short for "${name}", named${before} in line ${lineOf(first.candidate.start)}`,
        points: 3,
      };
      mentions.push({ ...first, candidate, clues: [clue], fit: { ...first.fit, agreeing: words.slice(0, 1) } });
    }
  }
  return mentions;
}

function isWithin({ from, to }: Candidate, full: readonly Found[]): boolean {
  return full.some(({ candidate }) => candidate.from < to && from < candidate.to && candidate.to - candidate.from > 1);
}

/** What a party named in full may be called later: word indexes of each form. Of a double surname also its first half. */
function shortFormsOf(view: DocumentView, found: Found): number[][] {
  if (found.fit.kind !== 'person') {
    const acronym = acronymOf(view, found);
    return acronym === undefined ? [] : [acronym];
  }
  const surname = surnameOf(view, found);
  if (surname === undefined) return [];
  const [first, second] = surname;
  const double = second !== undefined && !LASTING_PARTICLES.has(view.words[first!]!.folded);
  return double ? [surname, [first!]] : [surname];
}

/** Word indexes of the surname: the words that met the listed surname, or the last agreeing word. */
function surnameOf(view: DocumentView, { candidate, match, fit }: Found): number[] | undefined {
  if (fit.agreeing.length < 2) return undefined;
  const { query, list, meetings } = match.explanation;
  const family = meetings
    .filter((meeting) => meeting.list.some((i) => list.tokens[i]!.role === 'family'))
    .flatMap((meeting) => meeting.query.map((i) => fold(query.tokens[i]!.text)));
  const wanted = family.length > 0 ? family : [fit.agreeing.at(-1)!];
  const indexes: number[] = [];
  for (let at = candidate.from; at < candidate.to; at++) {
    if (
      wanted.some(
        (word) => word === view.words[at]!.folded || word.split(/[^\p{L}]+/u).includes(view.words[at]!.folded),
      )
    ) {
      indexes.push(at);
    }
  }
  let from = indexes[0];
  if (from === undefined) return undefined;
  // "bin" of bin Laden goes along; the article of al-Zawahiri is often dropped.
  if (from > candidate.from && LASTING_PARTICLES.has(view.words[from - 1]!.folded)) from--;
  const to = indexes.at(-1)! + 1;
  if (to - indexes[0]! !== indexes.length) return indexes.slice(0, 1);
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Particles a surname keeps when it stands alone. */
const LASTING_PARTICLES = new Set('bin ibn van von de den der ter du la le di da dos del'.split(' '));

/** The acronym in brackets right behind the name. */
function acronymOf(view: DocumentView, { candidate, fit }: Found): number[] | undefined {
  if (fit.agreeing.length < 2) return undefined;
  const at = candidate.to;
  const word = view.words[at];
  if (word === undefined || view.text[word.start - 1] !== '(' || view.text[word.end] !== ')') return undefined;
  if (view.text.slice(candidate.end, word.start).trim() !== '(') return undefined;
  return /\p{Lu}.*\p{Lu}/u.test(word.text) && word.text.length >= 2 ? [at] : undefined;
}

function standsAlone(view: DocumentView, { from, to }: Candidate, words: readonly string[], first: Found): boolean {
  const word = view.words[from]!;
  if (word.shape === 'number' || (word.shape === 'lower' && words.length === 1)) return false;
  if (first.fit.kind !== 'person') return word.shape === 'capitals';
  const next = view.words[to];
  if (next?.gap === 'tight' && KIND_NOUNS.has(next.folded)) return false;
  const style = view.styles[word.sentence];
  const around = neighbours(view, from, to).filter((near) => style === 'plain' || !isOrdinary(near.folded));
  if (around.length > 0) return false;
  if (words.length > 1 || !words.every((plain) => isOrdinary(plain) || isPlace(plain))) return true;
  // A surname that is also a plain word needs its capital inside a plain sentence, or a title before it.
  const before = view.words[from - 1];
  const titled =
    before !== undefined && isOffice(before.folded) && !isFunctionWord(before.folded) && word.gap === 'tight';
  return titled || (style === 'plain' && !word.opens && !isPlace(words[0]!));
}
