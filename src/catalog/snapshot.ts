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
import {
  identifiersOf,
  type KnownParts,
  modelOfName,
  type NameModel,
  plainIdentifier,
  SHORTEST_IDENTIFIER,
} from '../match/index.ts';
import type { ListVersion, Name, NameKind, Sightings } from '../model/index.ts';
import { NEVER } from './days.ts';
import { FacetEntries, type Facets } from './facets.ts';
import { type Group, Groups } from './groups.ts';
import { type Cut, cutTest, type Entry, findLinks, type LinkTables, packLinks } from './links/index.ts';
import { PartyReader, type PartyText, type PartyTexts, partyText } from './party-text.ts';
import { PlaceNotes } from './places.ts';
import { SCORER } from './scorer.ts';
import type { Stay } from './standing.ts';
import { type LoadedVersion, unionOf } from './union.ts';

/** Everything screening needs of the lists, in the form it is used and stored in: flat arrays and packed text. */
export interface Snapshot {
  readonly versions: readonly ListVersion[];
  /** All versions the stays were reckoned from, by list, oldest first. */
  readonly history: readonly ListVersion[];
  readonly groups: readonly Group[];
  readonly parties: PartyTexts;
  /** 1 where the newest version of its list holds the party. */
  readonly current: Uint8Array;
  /** Stays of each party as JSON (see `standing.ts`), and their outer bounds as days, for filtering. */
  readonly stays: StringTable;
  readonly bounds: StayBounds;
  /** Which parties may carry an identifier, by hash of its plain form. */
  readonly identifiers: Buckets;
  /** Which parties may have an id, by hash of the id. */
  readonly ids: Buckets;
  readonly facets: Facets;
  /** Which entries of different lists are one party. */
  readonly links: LinkTables;
  readonly models: readonly ModelNames[];
}

/** Of each party the days from which it is possibly listed and from which it is surely not; all stays together. */
export interface StayBounds {
  readonly starts: Uint32Array;
  readonly possibleFrom: Int32Array;
  readonly to: Int32Array;
}

/** The names of one model: the index over them and, by the same numbers, what was printed. */
export interface ModelNames {
  readonly index: ModelIndex;
  readonly printed: StringTable;
  /** What its list tells apart in each, as JSON; nothing for most. */
  readonly parts: StringTable;
  readonly kinds: Uint8Array;
  /** Where the words of the names stand in print, by token of the index: see `places.ts`. */
  readonly places: Uint32Array;
  /** The day from which the list no longer prints the name; `NEVER` while it does. */
  readonly until: Int32Array;
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
  readonly until: number;
}

/** A list to compile: its newest version, and the older ones held, oldest first. */
export interface ListToCompile extends LoadedVersion {
  readonly older?: readonly LoadedVersion[];
  /** What files that are no whole versions show of its entries. */
  readonly sightings?: readonly Sightings[];
}

/**
 * Compiles lists into a snapshot that answers for every day: parties of all held versions stand in it, each with its
 * stays. Entries of different lists that are one party are linked, but for those the user cut apart. O(total text);
 * seconds for all bundled lists.
 */
export function compile(lists: readonly ListToCompile[], cuts: readonly Cut[] = []): Snapshot {
  const names: Record<NameModel, CollectedName[]> = { person: [], organisation: [], thing: [] };
  const groups = new Groups();
  const identifiers = new BucketEntries();
  const ids = new BucketEntries();
  const facets = new FacetEntries();
  const texts: PartyText[] = [];
  const current: number[] = [];
  const stays: Array<readonly Stay[]> = [];
  const entries: Entry[] = [];
  for (const { manifest, parties, older = [], sightings } of lists) {
    for (const entry of unionOf([...older, { manifest, parties }], sightings)) {
      const { party } = entry;
      const number = texts.push(partyText(party)) - 1;
      current.push(entry.current ? 1 : 0);
      stays.push(entry.stays);
      entries.push({ number, party, current: entry.current });
      ids.add(hashOf(party.id), number);
      facets.add(party);
      for (const { value } of identifiersOf(party)) {
        const plain = plainIdentifier(value);
        if (plain.length >= SHORTEST_IDENTIFIER) identifiers.add(hashOf(plain), number);
      }
      const collect = (name: Name, until: number): void => {
        const model = modelOfName(party, name.full);
        const parts = knownParts(name.parts);
        names[model].push({
          printed: name.full,
          ...(parts === undefined ? {} : { parts }),
          model,
          party: number,
          group: groups.number({ list: manifest.list, schema: party.schema, weak: name.kind === 'weak' }),
          kind: KINDS.indexOf(name.kind),
          until,
        });
      };
      for (const name of party.names) collect(name, NEVER);
      for (const { name, until } of entry.formerNames) collect(name, until);
    }
  }
  return {
    versions: lists.map((list) => list.manifest),
    history: lists.flatMap(({ manifest, older = [] }) => [...older.map((each) => each.manifest), manifest]),
    groups: groups.all,
    parties: {
      texts: packStrings(texts.map(({ json }) => json)),
      ends: Uint32Array.from(texts.flatMap(({ ends }) => ends)),
    },
    current: Uint8Array.from(current),
    stays: packStrings(stays.map((each) => JSON.stringify(each))),
    bounds: boundsOf(stays),
    identifiers: identifiers.build(),
    ids: ids.build(),
    facets: facets.build(),
    links: packLinks(entries.length, findLinks(entries, cutTest(cuts))),
    models: MODELS.map((model) => modelNames(model, names[model])),
  };
}

function modelNames(model: NameModel, names: readonly CollectedName[]): ModelNames {
  const notes = new PlaceNotes();
  return {
    index: buildIndex(model, names, { ...SCORER, weigh: notes.noting(SCORER.weigh) }),
    printed: packStrings(names.map(({ printed }) => printed)),
    parts: packStrings(names.map(({ parts }) => (parts === undefined ? '' : JSON.stringify(parts)))),
    kinds: Uint8Array.from(names, (name) => name.kind),
    places: notes.build(),
    until: Int32Array.from(names, (name) => name.until),
  };
}

/** A snapshot with its entries linked anew, as the user's cuts have changed; all else stays as compiled. */
export function relink(snapshot: Snapshot, cuts: readonly Cut[]): Snapshot {
  const reader = new PartyReader(snapshot.parties);
  const entries = Array.from(snapshot.current, (current, number): Entry => {
    return { number, party: reader.party(number), current: current === 1 };
  });
  return { ...snapshot, links: packLinks(entries.length, findLinks(entries, cutTest(cuts))) };
}

function boundsOf(stays: ReadonlyArray<readonly Stay[]>): StayBounds {
  const starts = new Uint32Array(stays.length + 1);
  stays.forEach((each, i) => {
    starts[i + 1] = starts[i]! + each.length;
  });
  const all = stays.flat();
  return {
    starts,
    possibleFrom: Int32Array.from(all, (stay) => stay.possibleFrom),
    to: Int32Array.from(all, (stay) => stay.to),
  };
}
