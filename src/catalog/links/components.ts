import type { LinkEvidence } from '../../model/index.ts';
import { contradictionOf } from './contradictions.ts';
import type { CutTest } from './cuts.ts';
import { type Edge, type Entry, entryRef } from './types.ts';

/** Entries that are one party, in order of their numbers, and all evidence for it. */
export interface Component {
  readonly members: readonly Entry[];
  readonly evidence: readonly LinkEvidence[];
}

/** Entries that evidence would join and that were kept apart, since two of them cannot be one party. */
export interface KeptApart {
  readonly entries: readonly string[];
  readonly why: string;
  readonly evidence: readonly LinkEvidence[];
}

/**
 * Joins entries along edges. What evidence joins, directly or over others, is one party, unless two of its entries
 * contradict each other or the user cut them: which of the others belongs to which is then open, and only entries that
 * share a publisher's number stay joined. O(edges), and pairs within a component.
 */
export function componentsOf(
  edges: readonly Edge[],
  isCut: CutTest,
): { components: Component[]; keptApart: KeptApart[] } {
  const components: Component[] = [];
  const keptApart: KeptApart[] = [];
  const uncut = edges.filter(({ a, b }) => !isCut(a.party, b.party));
  for (const joined of joinedBy(uncut)) {
    const why = obstacle(joined.members, isCut);
    if (why === undefined) {
      components.push(joined);
      continue;
    }
    keptApart.push({ entries: joined.members.map(({ party }) => entryRef(party)), why, evidence: joined.evidence });
    const members = new Set(joined.members);
    const sure = uncut.filter(({ a, evidence }) => evidence.kind === 'sameId' && members.has(a));
    components.push(...joinedBy(sure).filter(({ members }) => obstacle(members, isCut) === undefined));
  }
  return { components: components.sort((x, y) => x.members[0]!.number - y.members[0]!.number), keptApart };
}

function joinedBy(edges: readonly Edge[]): Component[] {
  const parent = new Map<Entry, Entry>();
  const root = (entry: Entry): Entry => {
    let top = entry;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    parent.set(entry, top);
    return top;
  };
  for (const { a, b } of edges) {
    const [one, other] = [root(a), root(b)];
    // The lower number stays on top, so that the outcome does not depend on the order of edges.
    if (one.number < other.number) parent.set(other, one);
    else parent.set(one, other);
  }
  const joined = new Map<Entry, { members: Set<Entry>; evidence: LinkEvidence[] }>();
  for (const { a, b, evidence } of edges) {
    const top = root(a);
    const component = joined.get(top) ?? { members: new Set(), evidence: [] };
    component.members.add(a).add(b);
    component.evidence.push(evidence);
    joined.set(top, component);
  }
  return [...joined.values()].map(({ members, evidence }) => ({
    members: [...members].sort((x, y) => x.number - y.number),
    evidence,
  }));
}

function obstacle(members: readonly Entry[], isCut: CutTest): string | undefined {
  for (let i = 0; i < members.length; i++) {
    for (let j = i + 1; j < members.length; j++) {
      const [a, b] = [members[i]!, members[j]!];
      const pair = `${entryRef(a.party)} and ${entryRef(b.party)}`;
      if (isCut(a.party, b.party)) return `${pair}: cut by the user`;
      const contradiction = contradictionOf(a.party, b.party) ?? twoOnOneList(a, b);
      if (contradiction !== undefined) return `${pair}: ${contradiction}`;
    }
  }
  return undefined;
}

/**
 * A list that has two entries today under one programme holds them to be two parties. Under different programmes they
 * may be one: some lists print a party once for each regulation that names it.
 */
function twoOnOneList(a: Entry, b: Entry): string | undefined {
  if (a.party.list !== b.party.list || !a.current || !b.current) return undefined;
  const programmes = (entry: Entry) => entry.party.designations.flatMap((designation) => [...designation.programmes]);
  const shared = programmes(a).find((programme) => programmes(b).includes(programme));
  return shared === undefined ? undefined : `two entries of ${a.party.list} under ${shared}`;
}
