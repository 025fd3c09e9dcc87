import { byBirthDate } from './by-birth-date.ts';
import { byIdentifier } from './by-identifier.ts';
import { byUnDesignation } from './by-un-designation.ts';
import { byUnReference } from './by-un-reference.ts';
import { type Component, componentsOf, type KeptApart } from './components.ts';
import { contradictionOf } from './contradictions.ts';
import type { CutTest } from './cuts.ts';
import { NameAgreements } from './name-agreement.ts';
import { sameName } from './same-name.ts';
import { blocksOf, type Edge, type Entry, edgeBetween, pairsAcrossLists } from './types.ts';

/** Goes up when the rules of linking change: what was compiled by others is not taken for theirs. */
export const LINKING = '2';

/** What linking found: parties over several lists, what was kept apart and why, and entries that share no more than a name. */
export interface FoundLinks {
  readonly components: readonly Component[];
  readonly keptApart: readonly KeptApart[];
  readonly sameName: ReadonlyArray<readonly [Entry, Entry]>;
}

/**
 * Finds which entries of different lists are one party. Entries are compared only where they share a number, a date, a
 * reference or a word, never all with all. Rows that are names of unknown parties link to nothing.
 */
export function findLinks(entries: readonly Entry[], isCut: CutTest): FoundLinks {
  const parties = entries.filter(({ party }) => party.standing !== 'name-only');
  const names = new NameAgreements();
  const edges = [
    ...bySameId(parties),
    ...[...byIdentifier(parties, names), ...byUnReference(parties, names), ...byUnDesignation(parties, names)].filter(
      ({ a, b }) => contradictionOf(a.party, b.party) === undefined,
    ),
    ...bestOfEachList([...byBirthDate(parties, names)]),
  ];
  const { components, keptApart } = componentsOf(edges, isCut);
  const component = new Map<Entry, Component>(
    components.flatMap((each) => each.members.map((entry) => [entry, each] as const)),
  );
  const linked = (a: Entry, b: Entry) => component.has(a) && component.get(a) === component.get(b);
  return { components, keptApart, sameName: [...sameName(entries, isCut, linked)] };
}

/** A publisher that keeps several lists gives a party one number on all of them. */
function* bySameId(entries: readonly Entry[]): Generator<Edge> {
  for (const [id, block] of blocksOf(entries, ({ party }) => [party.id])) {
    if (block.length < 2) continue;
    for (const [one, other] of pairsAcrossLists(block))
      yield edgeBetween(one, other, { kind: 'sameId', values: { id } });
  }
}

/** Of several entries of one list the name fits less well than the best, that one is somebody's brother. */
const NEAR_BEST = 0.02;

function bestOfEachList(edges: readonly Edge[]): Edge[] {
  const best = new Map<Entry, Map<string, number>>();
  const score = ({ evidence }: Edge) => evidence.nameScore ?? 0;
  const note = (entry: Entry, list: string, value: number) => {
    const lists = best.get(entry) ?? new Map<string, number>();
    lists.set(list, Math.max(lists.get(list) ?? 0, value));
    best.set(entry, lists);
  };
  for (const edge of edges) {
    note(edge.a, edge.b.party.list, score(edge));
    note(edge.b, edge.a.party.list, score(edge));
  }
  return edges.filter(
    (edge) =>
      score(edge) >= best.get(edge.a)!.get(edge.b.party.list)! - NEAR_BEST &&
      score(edge) >= best.get(edge.b)!.get(edge.a.party.list)! - NEAR_BEST,
  );
}
