import { packStrings, type StringTable, stringAt } from '../../index/index.ts';
import type { LinkEvidence } from '../../model/index.ts';
import { listAt, type NumberLists, packLists } from '../number-lists.ts';
import type { KeptApart } from './components.ts';
import type { FoundLinks } from './find.ts';

/** Links in the form a snapshot stores: flat arrays by party number, and evidence as packed JSON. */
export interface LinkTables {
  /** Component of each party, `NO_COMPONENT` where it stands alone. */
  readonly componentOf: Uint32Array;
  /** Members of each component, ascending, which is list priority. */
  readonly members: NumberLists;
  /** Evidence of each component as JSON. */
  readonly evidence: StringTable;
  /** Of each party those that are possibly the same. */
  readonly possiblySame: NumberLists;
  readonly keptApart: readonly KeptApart[];
}

export const NO_COMPONENT = 0xffff_ffff;

/** Packs what linking found among `count` parties. */
export function packLinks(count: number, { components, keptApart, sameName }: FoundLinks): LinkTables {
  const componentOf = new Uint32Array(count).fill(NO_COMPONENT);
  components.forEach(({ members }, i) => {
    for (const { number } of members) componentOf[number] = i;
  });
  const possible: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of sameName) {
    possible[a.number]!.push(b.number);
    possible[b.number]!.push(a.number);
  }
  return {
    componentOf,
    members: packLists(components.map(({ members }) => members.map(({ number }) => number))),
    evidence: packStrings(components.map(({ evidence }) => JSON.stringify(evidence))),
    possiblySame: packLists(possible.map((each) => each.sort((a, b) => a - b))),
    keptApart,
  };
}

/** Numbers of the entries that are one party with an entry, itself among them, by list priority. */
export function linkedWith(links: LinkTables, number: number): ArrayLike<number> & Iterable<number> {
  const component = links.componentOf[number]!;
  return component === NO_COMPONENT ? [number] : listAt(links.members, component);
}

/** Numbers of the entries that share a name with an entry and nothing that tells more. */
export function possiblySameAs(links: LinkTables, number: number): Uint32Array {
  return listAt(links.possiblySame, number);
}

/** All evidence that ties an entry's party together. */
export function evidenceFor(links: LinkTables, number: number): LinkEvidence[] {
  const component = links.componentOf[number]!;
  return component === NO_COMPONENT ? [] : (JSON.parse(stringAt(links.evidence, component)) as LinkEvidence[]);
}
