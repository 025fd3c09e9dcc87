import {
  BucketEntries,
  type Buckets,
  buildIndex,
  hashOf,
  type IndexedName,
  type ModelIndex,
  packStrings,
  type StringTable,
} from '../index/index.ts';
import { plainIdentifier, SHORTEST_IDENTIFIER } from '../match/index.ts';
import type { ListVersion, NameKind, Party } from '../model/index.ts';
import type { KnownParts, NameModel } from '../names/index.ts';
import type { Group } from './groups.ts';
import { modelOfName } from './guess.ts';
import { SCORER } from './scorer.ts';

/** Everything screening needs of the lists, in the form it is used and stored in: flat arrays and packed text. */
export interface Snapshot {
  readonly versions: readonly ListVersion[];
  readonly groups: readonly Group[];
  /** Parties as JSON, one each. */
  readonly parties: StringTable;
  /** Which parties may carry an identifier, by hash of its plain form. */
  readonly identifiers: Buckets;
  /** Which parties may have an id, by hash of the id. */
  readonly ids: Buckets;
  readonly models: readonly ModelNames[];
}

/** The names of one model: the index over them and, by the same numbers, what was printed. */
export interface ModelNames {
  readonly index: ModelIndex;
  readonly printed: StringTable;
  readonly kinds: Uint8Array;
}

export const KINDS: readonly NameKind[] = ['primary', 'strong', 'weak', 'former'];
export const MODELS: readonly NameModel[] = ['person', 'organisation', 'thing'];

/** The parts of a name that a list tells apart, as the analysis takes them. */
export function knownParts(parts: { family?: string; given?: string } | undefined): KnownParts | undefined {
  if (parts?.family === undefined && parts?.given === undefined) return undefined;
  return {
    ...(parts.family === undefined ? {} : { family: parts.family }),
    ...(parts.given === undefined ? {} : { given: parts.given }),
  };
}

interface CollectedName extends IndexedName {
  readonly kind: number;
}

/** Compiles list versions into a snapshot. O(total text); seconds for all bundled lists. */
export function compile(lists: ReadonlyArray<{ manifest: ListVersion; parties: readonly Party[] }>): Snapshot {
  const names: Record<NameModel, CollectedName[]> = { person: [], organisation: [], thing: [] };
  const groups: Group[] = [];
  const groupIds = new Map<string, number>();
  const identifiers = new BucketEntries();
  const ids = new BucketEntries();
  const json: string[] = [];
  const groupOf = (group: Group): number => {
    const key = `${group.list}|${group.schema}|${group.weak}`;
    let id = groupIds.get(key);
    if (id === undefined) {
      id = groups.push(group) - 1;
      groupIds.set(key, id);
    }
    return id;
  };
  for (const { manifest, parties } of lists) {
    for (const party of parties) {
      const number = json.push(JSON.stringify(party)) - 1;
      ids.add(hashOf(party.id), number);
      for (const { value } of party.identifiers ?? []) {
        const plain = plainIdentifier(value);
        if (plain.length >= SHORTEST_IDENTIFIER) identifiers.add(hashOf(plain), number);
      }
      for (const name of party.names) {
        const model = modelOfName(party, name.full);
        const parts = knownParts(name.parts);
        names[model].push({
          printed: name.full,
          ...(parts === undefined ? {} : { parts }),
          model,
          party: number,
          group: groupOf({ list: manifest.list, schema: party.schema, weak: name.kind === 'weak' }),
          kind: KINDS.indexOf(name.kind),
        });
      }
    }
  }
  return {
    versions: lists.map((list) => list.manifest),
    groups,
    parties: packStrings(json),
    identifiers: identifiers.build(),
    ids: ids.build(),
    models: MODELS.map((model) => ({
      index: buildIndex(model, names[model], SCORER),
      printed: packStrings(names[model].map((name) => JSON.stringify([name.printed, name.parts ?? 0]))),
      kinds: Uint8Array.from(names[model], (name) => name.kind),
    })),
  };
}
