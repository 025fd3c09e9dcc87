import { listPriority, type Match, type Mention } from '../model/index.ts';

/** Scores this near each other say the same. */
const CLOSE = 0.07;

/** The party a mention shows, and the others it may as well be. */
export interface PartyChoice {
  readonly match: Match;
  readonly alsoListedAs: Mention['alsoListedAs'];
}

/**
 * Chooses among matches that fit the same stretch of text: of those close to the best score the first by list
 * priority (a full entry before a bare name), then one that agrees to the letter, the higher score, the id.
 */
export function chooseParty(
  matches: readonly Match[],
  toTheLetter: (match: Match) => boolean,
): PartyChoice | undefined {
  const byPreference = preference(toTheLetter);
  const best = Math.max(...matches.map((match) => match.score));
  const close = matches.filter((match) => match.score >= best - CLOSE);
  const [first] = [...close].sort(byPreference);
  if (first === undefined) return undefined;
  // What agrees clearly less is another party with a longer name (HAMAS TV beside HAMAS), not the same one elsewhere.
  const also = close
    .filter((match) => match.party.id !== first.party.id)
    .sort(byPreference)
    .map((match) => ({ ...match.party, score: match.score }));
  // What is linked to the party is that party: it comes before what merely fits the words as well.
  const linked = (first.linked ?? []).map(({ evidence: _, ...ref }) => ({ ...ref, score: first.score }));
  const all = [...linked, ...also];
  return {
    match: first,
    alsoListedAs: all.filter(({ id, list }, at) => all.findIndex((r) => r.id === id && r.list === list) === at),
  };
}

function preference(toTheLetter: (match: Match) => boolean): (a: Match, b: Match) => number {
  return (a, b) =>
    Number(a.party.standing === 'name-only') - Number(b.party.standing === 'name-only') ||
    listPriority(a.party.list) - listPriority(b.party.list) ||
    Number(toTheLetter(b)) - Number(toTheLetter(a)) ||
    b.score - a.score ||
    (a.party.id < b.party.id ? -1 : a.party.id > b.party.id ? 1 : 0);
}
