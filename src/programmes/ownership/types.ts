import type { Mark } from '../../model/programme.ts';

/**
 * The words of ownership reach: who holds how much of whom, since when, and what each authority makes of it.
 * Shares are whole numbers of millionths of a percent, so that sums at a threshold are exact.
 */

/** From `least` to `most`, both included, in millionths of a percent; `printed` is what the table says. */
export interface Share {
  readonly least: number;
  readonly most: number;
  readonly printed: string;
}

/** An owner's stake in an entity. Days are ISO, or a month or a year where no more is known; both ends included. */
export interface Stake {
  readonly owner: string;
  readonly owned: string;
  readonly share: Share;
  readonly from?: string;
  readonly until?: string;
  /** Control other than by shares, as the table states it: `yes` with what it rests on, or `unknown` for a `?`. */
  readonly control?: { readonly held: 'yes' | 'unknown'; readonly printed: string };
  /** Owners of an entity under the same mark exercise their rights together by arrangement. */
  readonly joint?: string;
  /** Line of the file, for messages. */
  readonly line?: number;
}

/** Why a party counts as blocked by an authority, and from when until when. */
export interface Listing {
  readonly authority: string;
  readonly programmes?: readonly string[];
  readonly list?: string;
  readonly party?: string;
  readonly since?: string;
  readonly until?: string;
  /** `false`: only possibly so, on the day asked about. */
  readonly sure: boolean;
  readonly source: string;
}

export interface TableParty {
  /** How stakes name it. */
  readonly key: string;
  readonly name: string;
  readonly listings: readonly Listing[];
}

/** A shareholder table, checked: see `checkTable`. */
export interface OwnershipTable {
  readonly parties: readonly TableParty[];
  readonly stakes: readonly Stake[];
}

/** One point of a rule, with where it stands. */
export interface Clause<T> {
  readonly value: T;
  readonly citation: string;
  readonly address?: string;
  readonly mark: Mark;
  readonly note?: string;
}

/** How an authority reckons ownership, from a day until a day. */
export interface OwnershipRule {
  readonly id: string;
  readonly authority: string;
  readonly title: string;
  /** Lists whose entries this authority blocks. */
  readonly lists: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly threshold: Clause<number>;
  /** Whether exactly the threshold is enough. */
  readonly inclusive: Clause<boolean>;
  /** Whether the stakes of several blocked parties are added together. */
  readonly aggregate: Clause<boolean>;
  /**
   * `cascade`: what an entity that meets the threshold holds counts in full further down, and what another holds counts
   * for nothing. `multiply`: shares are multiplied along the chain.
   */
  readonly indirect: Clause<'cascade' | 'multiply'>;
  /** Whether control without ownership is enough. */
  readonly control: Clause<boolean>;
  /** Whether each party to a joint arrangement is treated as holding the shares of all. */
  readonly joint?: Clause<boolean>;
  /** Whether what follows is a presumption that the entity may rebut. */
  readonly rebuttable?: Clause<boolean>;
  readonly caution?: string;
}

export type ClauseName = 'threshold' | 'inclusive' | 'aggregate' | 'indirect' | 'control' | 'joint';

export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** One owner whose stake counts, and along which chain it is blocked, the designated party first. */
export interface Carrier {
  readonly owner: string;
  readonly share: Share;
  readonly sure: boolean;
  readonly by: 'shares' | 'control';
  readonly path: readonly string[];
}

/** What an outcome waits for. */
export type Dependence =
  | { readonly on: 'share'; readonly stake: Stake; readonly atItsLeast: Outcome; readonly atItsMost: Outcome }
  | { readonly on: 'control'; readonly stake: Stake }
  | { readonly on: 'listing'; readonly party: string; readonly listing: Listing }
  | { readonly on: 'clause'; readonly clause: ClauseName; readonly asRead: Outcome; readonly otherwise: Outcome }
  | { readonly on: 'rule'; readonly authority: string };

export type Outcome = 'blocked' | 'not blocked' | 'depends';

/** What one authority's rule makes of one entity. */
export interface Verdict {
  readonly authority: string;
  /** Absent where no rule of this authority is worked out for the day. */
  readonly rule?: string;
  readonly outcome: Outcome;
  /** Listed itself, whoever owns it. */
  readonly designated: boolean;
  /** Of the shares as the table has them, what blocked owners hold. */
  readonly bounds: Bounds;
  /** The same upper bound, given what others surely hold: shares cannot exceed 100 %. */
  readonly atMostGivenOthers: number;
  readonly carriers: readonly Carrier[];
  readonly dependsOn: readonly Dependence[];
  /** `not blocked` by the owners named, but owners the table does not name could carry it over the threshold. */
  readonly openToUnnamed: boolean;
}

export interface EntityAnswer {
  readonly key: string;
  readonly name: string;
  /** Share the table names no owner for, at least and at most. */
  readonly unnamed: Bounds;
  readonly verdicts: readonly Verdict[];
}

export interface OwnershipAnswer {
  readonly day: string;
  readonly entities: readonly EntityAnswer[];
}
