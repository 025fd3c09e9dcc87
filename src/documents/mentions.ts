import type { Match, Mention } from '../model/index.ts';
import { AskedNames, type Fitting, type PartyFinder } from './asked-names.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { ENOUGH, sumOf, wordsOfClue } from './clues.ts';
import { amongTheirLike } from './co-mentions.ts';
import { cluesFor } from './evidence.ts';
import type { Fit } from './fit.ts';
import type { Found } from './found.ts';
import { isCommonName, isOrdinary, phraseOf } from './lexicon.ts';
import { lineCounter } from './lines.ts';
import { chooseParty } from './party-choice.ts';
import { sentenceAt } from './sentences.ts';
import { shortMentions } from './short-names.ts';
import { SHIP_NOUNS } from './tables/context-words.ts';
import { type DocumentView, nameOf, viewOf } from './view.ts';
import { fold } from './words.ts';

export interface MentionOptions {
  /** Sum of evidence from which a stretch counts as a mention; 3 when absent. Higher is stricter. */
  readonly enough?: number;
}

/**
 * The listed parties a text names, in the order they stand in it.
 *
 * Every run of capitalised words (and of words in scripts without capitals) and every stretch inside it is asked of
 * `find`; a stretch counts if it agrees with the listed name word by word (a person needs given name and surname, an
 * organisation all its telling words) and the evidence adds up. No word is used for two mentions; the stretch with
 * most agreeing words wins. Later short forms ("Guillou" after "Nicolas Guillou") become mentions where they are
 * clear, and are left out where they are not.
 *
 * @param text the decoded document
 * @param find the screening engine's matches for a name, called once for each distinct stretch; or, for many
 *   documents, the names already asked for
 * @returns mentions with UTF-16 offsets into `text` (half-open), lines from 1, and the evidence in words
 *
 * Time is linear in the text: the stretches tried for each word are bounded.
 */
export function findMentions(text: string, find: PartyFinder | AskedNames, options: MentionOptions = {}): Mention[] {
  const view = viewOf(text);
  const enough = options.enough ?? ENOUGH;
  const judged = judgedCandidates(view, find instanceof AskedNames ? find : new AskedNames(find));
  const certain = withoutOverlaps(withoutParts(judged.filter((found) => sumOf(found.clues) >= enough)));
  const beside = amongTheirLike(view, judged, certain).filter((found) => sumOf(found.clues) >= enough);
  const sure = withoutOverlaps([...certain, ...beside]);
  const all = withoutOverlaps([...sure, ...repeated(judged, sure)]);
  const short = shortMentions(view, all);
  const lineOf = lineCounter(text);
  return withoutOverlaps([...all, ...short])
    .sort((a, b) => a.candidate.start - b.candidate.start)
    .map((found) => mentionOf(view, found, lineOf));
}

/** The least similarity at which two spellings of one word are taken for the same name. */
const NEARLY = 0.95;

function judgedCandidates(view: DocumentView, asked: AskedNames): Found[] {
  const found: Found[] = [];
  const expansions = new Map<string, boolean | undefined>();
  for (const candidate of candidatesOf(view.words, view.styles)) {
    if (!isWorthAsking(view, candidate)) continue;
    const name = nameOf(view, candidate.start, candidate.end);
    const fits = withoutSurnames(asked.fitting(name)).filter(({ fit }) => !isOneCompound(view, candidate, fit));
    if (fits.length === 0 || areSeveralBearers(fits)) continue;
    const best = bestReading(view, candidate, fits, asked, expansions);
    if (best !== undefined) found.push(best);
  }
  return found;
}

/** "Ortega-Murillo" is one surname, or two people; it is not a given name and a surname. */
function isOneCompound(view: DocumentView, { from, to }: Candidate, fit: Fit): boolean {
  return isFullPerson(fit) && view.words.slice(from + 1, to).every((word) => word.gap === 'hyphen');
}

/** A surname alone is looked at only where nobody is called just so. */
function withoutSurnames(fits: readonly Fitting[]): readonly Fitting[] {
  const whole = fits.filter(({ fit }) => fit.surname !== true);
  return whole.length > 0 ? whole : fits;
}

/** Whether a surname alone is that of several listed people, by their first given names. */
function areSeveralBearers(fits: readonly Fitting[]): boolean {
  const given = fits.flatMap(({ match, fit }) =>
    fit.surname === true ? [fold(match.explanation.list.tokens.find(({ role }) => role === 'given')?.text ?? '')] : [],
  );
  return new Set(given).size > 1;
}

/** Of the parties that fit a stretch, the ones with most evidence; among these the one by list priority. */
function bestReading(
  view: DocumentView,
  candidate: Candidate,
  fits: readonly Fitting[],
  asked: AskedNames,
  expansions: Map<string, boolean | undefined>,
): Found | undefined {
  const lists = listsHolding(fits);
  const whole = fits.filter(({ fit }) => fit.lacking.length === 0 && fit.agreeing.length + fit.accompanying > 1);
  // Where a name stands in full, one of which it is only a part ("Osama bin Laden Network") is not meant.
  const readings = (whole.length > 0 ? whole : fits).map(({ match, fit }) => {
    const expandsToParty = fit.agreeing.length === 1 ? expandsTo(view, candidate, match, asked, expansions) : undefined;
    return { match, fit, clues: cluesFor(candidate, match, fit, { view, lists, expandsToParty }) };
  });
  const most = Math.max(...readings.map(({ clues }) => sumOf(clues)));
  // A reading with less evidence (a ship of that name) is no reading where a better one stands.
  const best = readings.find(({ clues }) => sumOf(clues) === most);
  const near = readings.filter(
    ({ clues, fit }) => sumOf(clues) >= most - 2 && (fit.kind === 'thing') === (best?.fit.kind === 'thing'),
  );
  // Where an organisation is named letter for letter, one that only sounds like it is not named.
  const toTheLetter = near.some(({ fit }) => fit.alike >= 0.999);
  const likely = toTheLetter ? near.filter(({ fit }) => fit.alike >= NEARLY || isFullPerson(fit)) : near;
  const letters = likely.filter(({ fit }) => fit.alike >= 0.999).map(({ match }) => match);
  const choice = chooseParty(
    likely.map(({ match }) => match),
    (match) => letters.includes(match),
  );
  const chosen = likely.find(({ match }) => match === choice?.match);
  if (chosen === undefined || choice === undefined) return undefined;
  // What speaks for the name is the best reading's, whichever list is shown first.
  const { clues } = likely.reduce((a, b) => (sumOf(b.clues) > sumOf(a.clues) ? b : a), chosen);
  return { candidate, match: chosen.match, fit: chosen.fit, clues, alsoListedAs: choice.alsoListedAs };
}

function isFullPerson(fit: Fit): boolean {
  return fit.kind === 'person' && fit.agreeing.length > 1;
}

/** How many lists hold a party under just these words. */
function listsHolding(fits: readonly Fitting[]): number {
  return new Set(fits.filter(({ fit }) => fit.exact && fit.kind !== 'thing').map(({ match }) => match.party.list)).size;
}

/** Whether the text itself expands a one-word name, and to a name of the same party; `undefined` if it does not. */
function expandsTo(
  view: DocumentView,
  candidate: Candidate,
  match: Match,
  asked: AskedNames,
  known: Map<string, boolean | undefined>,
): boolean | undefined {
  const expansion = view.expansions.get(view.words[candidate.to - 1]!.folded);
  if (expansion === undefined || candidate.to - candidate.from > 1) return undefined;
  const key = `${expansion.at} ${match.party.id}`;
  if (!known.has(key)) {
    const start = view.words[expansion.from]!.start;
    const name = nameOf(view, start, view.words[expansion.to - 1]!.end);
    const same = asked.fitting(name).some((other) => other.match.party.id === match.party.id);
    known.set(key, same ? true : expansion.byInitials ? false : undefined);
  }
  return known.get(key);
}

/** Words the evidence could never carry are not asked for at all: a plain word needs a ship's noun beside it. */
function isWorthAsking(view: DocumentView, candidate: Candidate): boolean {
  const words = view.words.slice(candidate.from, candidate.to);
  const [only] = words;
  if (words.length > 1 || only === undefined) return true;
  // A word the speaker broke off ("Hama- — Hamas").
  if (/^[-‐‑] ?[—–-]/.test(view.text.slice(only.end, only.end + 3))) return false;
  if (only.shape === 'initial' || /['’](?:d|ll|ve|re|m)$/i.test(only.text)) return false;
  const plain = phraseOf(words);
  if (plain.length < 2 && only.shape !== 'caseless') return false;
  if (!isOrdinary(plain) && !isCommonName(plain)) return true;
  if (view.expansions.has(only.folded)) return true;
  for (let i = Math.max(0, candidate.from - 3); i < Math.min(view.words.length, candidate.to + 3); i++) {
    if (SHIP_NOUNS.has(view.words[i]!.folded)) return true;
  }
  return false;
}

/** A name that counts in one place counts wherever the same text prints it the same way and nothing speaks against it. */
function repeated(judged: readonly Found[], sure: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const found of sure) {
    const key = `${found.match.party.id} ${fold(found.match.explanation.query.name)}`;
    if (!first.has(key) && found.fit.kind !== 'thing') first.set(key, found);
  }
  return judged.flatMap((found) => {
    const same = first.get(`${found.match.party.id} ${fold(found.match.explanation.query.name)}`);
    if (same === undefined || sure.includes(found)) return [];
    if (found.clues.some((clue) => clue.points <= -2)) return [];
    return [
      {
        ...found,
        clues: [...found.clues, { says: 'the same text names this party elsewhere, with more evidence', points: 2 }],
      },
    ];
  });
}

/** "Jabran" in "the Jabran" is the same party, named with less: only the longer stretch stays. */
function withoutParts(found: readonly Found[]): Found[] {
  const byParty = new Map<string, Found[]>();
  for (const one of found) byParty.set(one.match.party.id, [...(byParty.get(one.match.party.id) ?? []), one]);
  return found.filter(({ match, candidate: { from, to } }) => {
    const longer = byParty
      .get(match.party.id)!
      .find(({ candidate: other }) => other.from <= from && other.to >= to && other.to - other.from > to - from);
    return longer === undefined;
  });
}

/** Keeps the best of the stretches that share words: most agreeing words, then evidence, then score, then length. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const order = [...found].sort(
    (a, b) =>
      b.fit.agreeing.length - a.fit.agreeing.length ||
      sumOf(b.clues) - sumOf(a.clues) ||
      b.match.score - a.match.score ||
      b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
      a.candidate.start - b.candidate.start,
  );
  const taken = new Set<number>();
  return order.filter(({ candidate: { start, end } }) => {
    const places = range(start, end);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function mentionOf(
  view: DocumentView,
  { candidate, match, clues, alsoListedAs }: Found,
  lineOf: (offset: number) => number,
): Mention {
  const { start, end } = candidate;
  const sentence = sentenceAt(view.sentences, start);
  return {
    party: match.party,
    score: match.score,
    text: view.text.slice(start, end),
    start,
    end,
    line: lineOf(start),
    sentence: sentence === undefined ? view.text.slice(start, end) : view.text.slice(sentence.start, sentence.end),
    explanation: match.explanation,
    evidence: clues.filter((clue) => clue.points !== 0).map(wordsOfClue),
    designations: match.designations,
    alsoListedAs,
    ...(match.asOf === undefined ? {} : { asOf: match.asOf }),
  };
}
