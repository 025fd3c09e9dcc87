import type { Cut, PlainCatalog } from '../catalog/index.ts';
import type { Policy, PresetName } from '../match/index.ts';
import type {
  DocumentResult,
  Explanation,
  LinkedParty,
  ListCoverage,
  ListVersion,
  Party,
  QueryInput,
  ReadResult,
  SchemaName,
  ScreenOptionsInput,
  ScreenResult,
  VersionDiff,
} from '../model/index.ts';

import type { CustomerIndex } from './rescreen/customer-index.ts';

/** Two names scored against each other, as if the second stood on a list. */
export interface Comparison {
  readonly score: number;
  readonly explanation: Explanation;
}

/** What is known beside the name of one side of a pair; values as in a query. */
export type PairFacts = Partial<
  Pick<QueryInput, 'birthDates' | 'countries' | 'nationalities' | 'places' | 'genders' | 'identifiers'>
>;

/** A text to read: `text` is the decoded content, `file` what the user calls it. */
export interface DocumentInput {
  readonly file: string;
  readonly text: string;
}

/** What compares two names needs no list: this much of an engine is there at once. */
export type Comparer = Pick<Engine, 'compare' | 'identity' | 'policy'>;

/**
 * An opened engine: the lists it covers and the questions it answers.
 * Every answer is pure: same lists, policy and engine version give the same bytes. No method does I/O over a network.
 */
export interface Engine {
  /** Engine version, the background model's version, and the policy in force. */
  readonly identity: Pick<ScreenResult, 'engine' | 'policy'>;
  /** The policy in force, in full. */
  readonly policy: Policy;
  /** The same lists under another policy, or a preset by its name. Throws `OPTION_INVALID` for an unknown one. */
  under(policy: Policy | PresetName | string): Engine;
  /** The list versions this engine screens against. */
  readonly lists: readonly ListVersion[];
  /** Each list with its age and state, as every result carries it; narrowed to `lists` if given; as of a day if given. */
  coverage(lists?: readonly string[], asOf?: string): ListCoverage[];
  /** All held versions of a list that this engine answers from, oldest first. Throws `LIST_UNKNOWN`. */
  history(list: string): readonly ListVersion[];
  /**
   * What changed between two held versions of a list, found in a thread of its own. Rejects with `LIST_UNKNOWN`,
   * `OPTION_INVALID`, `LIST_DAMAGED`.
   */
  diff(list: string, from: string, to: string): Promise<VersionDiff>;
  /**
   * The same engine by what this installation knew on an ISO day (`OpenOptions.knownAt`). The first question about a
   * state of knowledge compiles it in a thread of its own, in seconds; later ones find it. Rejects with
   * `OPTION_INVALID` for what is no day, or a day on which nothing was known.
   */
  knownAt(day: string): Promise<Engine>;
  /** Screens one party. Throws `InterdictError` on a query that cannot be screened. */
  screen(query: QueryInput | string, options?: ScreenOptionsInput): ScreenResult;
  /** Scores one name against another, with what is known beside each, as if the second stood on a list. */
  compare(name1: string, name2: string, schema?: SchemaName, facts1?: PairFacts, facts2?: PairFacts): Comparison;
  /**
   * The party an id belongs to, or `undefined`. Where entries of several lists are linked, every one of their ids gives
   * the same party, under the id of the first list, with the names, facts and designations of all; a value another list
   * adds says so in `from`. With `lists`, of the entries on those only.
   */
  party(id: string, lists?: readonly string[]): Party | undefined;
  /** The one entry behind an id as its own list prints it, or `undefined`. */
  entry(id: string): Party | undefined;
  /** All current entries of the party an id belongs to, first list first, each with the evidence that ties it in. */
  linked(id: string): LinkedParty[];
  /** All entries the newest version of a list has under a printed programme code, where the engine can tell. */
  underProgramme?(list: string, code: string): readonly Party[];
  /**
   * Which customers a screening under these options may match with one of a list's entries, so that only they need to be
   * screened again when those entries are new or changed. No customer it would match is left out.
   */
  concerned?(
    customers: CustomerIndex,
    list: string,
    ids: readonly string[],
    options?: ScreenOptionsInput,
  ): readonly number[];
  /** What another thread needs to answer as this engine does; absent where an engine cannot be shared. */
  share?(): SharedEngine;
  /** Where links are cut; absent where the lists were handed in, not opened from a folder. */
  readonly links?: LinkCuts | undefined;
  /** Finds listed parties in a text. */
  read(document: DocumentInput, options?: ScreenOptionsInput): DocumentResult;
  /** Reads several texts into one result with coverage. */
  readAll(documents: readonly DocumentInput[], options?: ScreenOptionsInput): ReadResult;
}

/** An engine as plain values, its index in memory that several threads can use at once. */
export interface SharedEngine {
  readonly catalog: PlainCatalog;
  readonly policy: Policy;
  readonly today: Date | undefined;
}

/** The links between lists that a user holds to be wrong, kept in `links.yaml` of the data folder. */
export interface LinkCuts {
  /** Throws `LIST_UNREADABLE`. */
  readonly cuts: readonly Cut[];
  /**
   * Holds the two entries of each pair, each by id or as `list:id`, to be different parties. Resolves with an engine that
   * does, linked anew once for all pairs in a thread of its own; this one answers as before. Rejects with
   * `PARTY_UNKNOWN`, `FILE_UNWRITABLE`.
   */
  cut(pairs: readonly (readonly [string, string])[], why?: string): Promise<Engine>;
  /** Takes cuts back, all or none. Rejects with `OPTION_INVALID` where there is none between the two of a pair. */
  rejoin(pairs: readonly (readonly [string, string])[]): Promise<Engine>;
}

/** How to open an engine. */
export interface OpenOptions {
  /** Folder with the lists; the bundled ones when absent. */
  readonly data?: string;
  /** Only these lists; all when absent. */
  readonly lists?: readonly string[];
  /** A preset by name, or a policy; `balanced` when absent. */
  readonly policy?: Policy | PresetName;
  /** Only what this installation knew on this ISO day: versions fetched or, where that is not known, dated later are left out. */
  readonly knownAt?: string;
  /** The day ages are counted from; `knownAt`, else today, when absent. */
  readonly today?: Date;
}
