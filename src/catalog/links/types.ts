import type { LinkEvidence, Party } from '../../model/index.ts';

/** An entry as linking sees it: its number in the snapshot, the entry, and whether its list still has it. */
export interface Entry {
  readonly number: number;
  readonly party: Party;
  readonly current: boolean;
}

/** Evidence that two entries are one party. */
export interface Edge {
  readonly a: Entry;
  readonly b: Entry;
  readonly evidence: LinkEvidence;
}

/** How an entry is named where an id alone may stand on two lists. */
export function entryRef(party: Pick<Party, 'id' | 'list'>): string {
  return `${party.list}:${party.id}`;
}

/** An edge between two entries; the order of the two is that of their numbers, so that equal evidence is equal data. */
export function edgeBetween(one: Entry, other: Entry, evidence: Omit<LinkEvidence, 'between'>): Edge {
  const [a, b] = one.number < other.number ? [one, other] : [other, one];
  return { a, b, evidence: { ...evidence, between: [entryRef(a.party), entryRef(b.party)] } };
}

/** Groups entries by keys. Entries without a key are left out. */
export function blocksOf(entries: readonly Entry[], keysOf: (entry: Entry) => Iterable<string>): Map<string, Entry[]> {
  const blocks = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [entry]);
      else block.push(entry);
    }
  }
  return blocks;
}

/** All pairs of a block that stand on different lists. */
export function* pairsAcrossLists(block: readonly Entry[]): Generator<[Entry, Entry]> {
  for (let i = 0; i < block.length; i++)
    for (let j = i + 1; j < block.length; j++)
      if (block[i]!.party.list !== block[j]!.party.list) yield [block[i]!, block[j]!];
}
