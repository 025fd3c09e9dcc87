import { type Admits, eachInBucket, hashOf, Retriever, StringReader, stringAt } from '../index/index.ts';
import {
  identifiersOf,
  type KnownParts,
  type NameModel,
  type NameScore,
  plainIdentifier,
  prepare,
  SHORTEST_IDENTIFIER,
  type ShowableName,
  type TokenTraits,
} from '../match/index.ts';
import type { InterdictError, LinkEvidence, ListVersion, NameKind, Party, RefusedUpdate } from '../model/index.ts';
import type { HeldVersion } from './bundle.ts';
import { NEVER } from './days.ts';
import { entriesWith, entriesWithin, type Narrowing, programmeValue } from './facets.ts';
import { type Cut, evidenceFor, type KeptApart, linkedWith, mergeEntries, possiblySameAs } from './links/index.ts';
import { type PartyHead, PartyReader } from './party-text.ts';
import { placesOf } from './places.ts';
import { SCORER } from './scorer.ts';
import type { HeldSightings } from './sightings.ts';
import { compile, KINDS, type ListToCompile, MODELS, type Snapshot } from './snapshot.ts';
import { type Standing, type Stay, standingOn } from './standing.ts';
import type { UnreadVersion } from './versions-in-time.ts';

/** A list that should have been screened and cannot be. */
export interface ListProblem {
  readonly manifest: ListVersion;
  readonly error: InterdictError;
}

/** How to open the lists held. */
export interface CatalogOptions {
  /** Folder that holds `lists/`, alone; when absent the bundled lists and those this installation fetched. */
  readonly data?: string;
  /** Only these lists. */
  readonly lists?: readonly string[];
  /** Only versions this installation knew on this ISO day. */
  readonly knownAt?: string;
  /** Folder where the compiled lists are kept between runs; nothing is kept when absent. */
  readonly cache?: string;
}

/** A listed name, by model and number in that model's index. */
export interface ListedName {
  readonly full: string;
  readonly kind: NameKind;
  readonly parts?: KnownParts;
}

/** The lists an installation screens against, compiled. */
export class Catalog {
  readonly snapshot: Snapshot;
  readonly problems: readonly ListProblem[];
  /** The versions on disk, oldest first within a list; none where the parties were handed in. */
  readonly held: readonly HeldVersion[];
  /** Files on disk that show of some entries that they were listed on a day. */
  readonly sightings: readonly HeldSightings[];
  /** What of the older versions could not be read. */
  readonly unread: readonly UnreadVersion[];
  /** The day whose knowledge this is; absent: all that is held. */
  readonly knownAt: string | undefined;
  /** Updates that did not go through, by list. */
  readonly refused: ReadonlyMap<string, RefusedUpdate>;
  /** How it was opened. */
  readonly options: CatalogOptions;
  readonly #parties: PartyReader;
  /** The names of each model as printed. */
  readonly #printed: readonly StringReader[];
  readonly retrievers: ReadonlyMap<NameModel, Retriever<TokenTraits, NameScore>>;

  constructor(
    snapshot: Snapshot,
    problems: readonly ListProblem[] = [],
    from: {
      readonly held?: readonly HeldVersion[];
      readonly sightings?: readonly HeldSightings[];
      readonly unread?: readonly UnreadVersion[];
      readonly knownAt?: string | undefined;
      readonly refused?: ReadonlyMap<string, RefusedUpdate>;
      readonly options?: CatalogOptions;
    } = {},
  ) {
    this.snapshot = snapshot;
    this.#parties = new PartyReader(snapshot.parties);
    this.#printed = snapshot.models.map(({ printed }) => new StringReader(printed));
    this.problems = problems;
    this.held = from.held ?? [];
    this.sightings = from.sightings ?? [];
    this.unread = from.unread ?? [];
    this.knownAt = from.knownAt;
    this.refused = from.refused ?? new Map();
    this.options = from.options ?? {};
    this.retrievers = new Map(
      MODELS.map((model, i) => [model, new Retriever(snapshot.models[i]!.index, SCORER)] as const),
    );
  }

  /** List versions that are screened. */
  get versions(): readonly ListVersion[] {
    return this.snapshot.versions;
  }

  /** All versions the answers rest on, by list, oldest first. */
  get history(): readonly ListVersion[] {
    return this.snapshot.history;
  }

  /** The party with a number, as its list has it. */
  partyAt(number: number): Party {
    return this.#parties.party(number);
  }

  /** The party with a number, as far as an answer shows it. Much sooner at hand than all of it; not to be changed. */
  headAt(number: number): PartyHead {
    return this.#parties.head(number);
  }

  /** The entry with an id as its list prints it, or `undefined`; of several lists with one id the first. */
  partyById(id: string): Party | undefined {
    const number = this.numberOf(id);
    return number === undefined ? undefined : this.partyAt(number);
  }

  /** The number of the entry with an id, or `undefined`; of several lists with one id the first, or that of one list. */
  numberOf(id: string, list?: string): number | undefined {
    let found: number | undefined;
    eachInBucket(this.snapshot.ids, hashOf(id), (number) => {
      if (found !== undefined) return;
      const party = this.partyAt(number);
      if (party.id === id && (list === undefined || party.list === list)) found = number;
    });
    return found;
  }

  /**
   * The party an id belongs to: where entries of several lists are linked, one party under the id of the first, with
   * the names, facts and designations of all, or of those on the lists given. An entry its list no longer has stands for
   * itself.
   */
  linkedPartyById(id: string, lists: readonly string[] = []): Party | undefined {
    const number = this.numberOf(id);
    if (number === undefined) return undefined;
    const entries = this.linkedWith(number)
      .filter((other) => this.isCurrent(number) && this.isCurrent(other))
      .map((other) => this.partyAt(other))
      .filter(({ list }) => lists.length === 0 || lists.includes(list));
    return entries.length === 0 ? this.partyAt(number) : mergeEntries(entries, this.versions);
  }

  /** Numbers of the entries that are one party with an entry, itself among them, by list priority. */
  linkedWith(number: number): number[] {
    return Array.from(linkedWith(this.snapshot.links, number));
  }

  /** All evidence that ties an entry's party together; none where it stands alone. */
  linkEvidence(number: number): LinkEvidence[] {
    return evidenceFor(this.snapshot.links, number);
  }

  /** Numbers of the entries of other lists that share a name with an entry, and nothing that tells more. */
  possiblySameAs(number: number): number[] {
    return Array.from(possiblySameAs(this.snapshot.links, number));
  }

  /** Entries that evidence would link and that a contradiction or a cut keeps apart. */
  get keptApart(): readonly KeptApart[] {
    return this.snapshot.links.keptApart;
  }

  /** Numbers of the entries that a list prints under a programme, on any day. O(entries). */
  designatedUnder(list: string, code: string): number[] {
    return entriesWith(this.snapshot.facets.programmes, programmeValue(list, code));
  }

  /** One byte an entry, 1 where a narrowed screening may speak of it. O(entries). */
  within(narrowing: Narrowing): Uint8Array {
    return entriesWithin(this.snapshot.facets, narrowing);
  }

  /**
   * Which names may answer: those the newest versions print, or those that stood on their list on a day; of entries
   * `within` leaves in, where it is given.
   */
  admits(model: NameModel, day: number | undefined, within?: Uint8Array): Admits {
    const { current, bounds, models } = this.snapshot;
    const { until } = models[MODELS.indexOf(model)]!;
    const isOut = (party: number) => within !== undefined && within[party] === 0;
    if (day === undefined) return (name, party) => current[party] === 1 && until[name] === NEVER && !isOut(party);
    return (name, party) => {
      if (day >= until[name]! || isOut(party)) return false;
      for (let k = bounds.starts[party]!; k < bounds.starts[party + 1]!; k++)
        if (day >= bounds.possibleFrom[k]! && day < bounds.to[k]!) return true;
      return false;
    };
  }

  /** Whether the newest version of its list holds a party. */
  isCurrent(number: number): boolean {
    return this.snapshot.current[number] === 1;
  }

  /** What holds for a party on a day, with its grounds, or `undefined` when it was not listed. */
  standingOn(number: number, day: number): Standing | undefined {
    return standingOn(JSON.parse(stringAt(this.snapshot.stays, number)) as Stay[], day);
  }

  /** Numbers of the parties that carry an identifier, compared without spaces and punctuation. */
  partiesWithIdentifier(identifier: string): number[] {
    const plain = plainIdentifier(identifier);
    const found = new Set<number>();
    if (plain.length < SHORTEST_IDENTIFIER) return [];
    eachInBucket(this.snapshot.identifiers, hashOf(plain), (number) => {
      if (identifiersOf(this.partyAt(number)).some(({ value }) => plainIdentifier(value) === plain)) found.add(number);
    });
    return [...found];
  }

  /** What a list calls name `number` of a model: its primary name, a weak alias, … */
  nameKind(model: NameModel, number: number): NameKind {
    return KINDS[this.snapshot.models[MODELS.indexOf(model)]!.kinds[number]!]!;
  }

  /** Name `number` of a model, which is `name`, as it was taken apart when the lists were compiled. O(its tokens). */
  preparedAt(model: NameModel, number: number, { full, parts }: ListedName): ShowableName {
    const { index, places } = this.snapshot.models[MODELS.indexOf(model)]!;
    const tokens = placesOf(places, index.names, number);
    if (tokens === undefined) return prepare(full, model, parts);
    return { ...this.retrievers.get(model)!.nameAt(number), analysed: { printed: full, tokens } };
  }

  /** Name `number` of a model, as printed on its list. */
  nameAt(model: NameModel, number: number): ListedName {
    const names = this.snapshot.models[MODELS.indexOf(model)]!;
    const name = { full: this.#printed[MODELS.indexOf(model)]!.at(number), kind: this.nameKind(model, number) };
    const { starts } = names.parts;
    if (starts[number] === starts[number + 1]) return name;
    return { ...name, parts: JSON.parse(stringAt(names.parts, number)) as KnownParts };
  }
}

/** Compiles parties given directly, as tests and embedding programs do. */
export function catalogOf(lists: readonly ListToCompile[], cuts: readonly Cut[] = []): Catalog {
  return new Catalog(compile(lists, cuts));
}
