import type { Rooms } from '../rooms.ts';

/** How many parties an answer may name; recall is counted in these. */
export const TOP = 10;

type ReadParties = Rooms['catalog']['readParties'];
export type Party = ReturnType<ReadParties>[number];
export type Manifest = Parameters<ReadParties>[0]['manifest'];

/** One list version: what every contender indexes. */
export interface Corpus {
  readonly manifest: Manifest;
  readonly parties: readonly Party[];
}

/** What a contender answers to one query. */
export interface Answer {
  /** Ids of parties, best first, at most `TOP`. */
  readonly top: readonly string[];
  /** How many parties, or names where the contender ranks names, were found altogether. */
  readonly found: number;
  /** Every party found by its number in the corpus with its score, best first, where the contender can tell. */
  readonly scored?: ReadonlyArray<readonly [party: number, score: number]>;
}

/** A way to look names up, ready to be asked. */
export interface Contender {
  readonly name: string;
  /** Its settings, for the reader of the table. */
  readonly settings: string;
  /** True where one query takes so long that only some are asked. */
  readonly slow?: boolean;
  /** Indexes the corpus; the time and memory this takes are measured. */
  open(corpus: Corpus): (query: string) => Answer;
}

/** The answer from the best score of each party by number: best first, equal scores in list order. */
export function answerOf(best: ReadonlyMap<number, number>, parties: readonly Pick<Party, 'id'>[]): Answer {
  const scored = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { top: scored.slice(0, TOP).map(([party]) => parties[party]!.id), found: scored.length, scored };
}

/** The first `TOP` distinct parties of names in rank order. */
export function topParties(ranked: Iterable<string>): string[] {
  const top = new Set<string>();
  for (const party of ranked) {
    top.add(party);
    if (top.size === TOP) break;
  }
  return [...top];
}

/** Every name of the corpus with its party: what the general search libraries index. */
export function namesOf(corpus: Corpus): Array<{ id: number; name: string; party: string }> {
  const names = corpus.parties.flatMap((party) => party.names.map(({ full }) => ({ name: full, party: party.id })));
  return names.map((row, id) => ({ id, ...row }));
}
