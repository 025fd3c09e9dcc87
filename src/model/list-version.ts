/** A list version: what was read, from where, when, under which licence, and how to tell it is whole. */

export interface ListVersion {
  /** Stable id of the list in the field's usual form: `us_ofac_sdn`. */
  readonly list: string;
  readonly title: string;
  readonly issuer: string;
  /** Publication date: an ISO day, or a month where no more is known (`2025-08`). */
  readonly version: string;
  /** When this installation fetched it, an ISO day or instant; absent for what came with the program. */
  readonly fetched?: string;
  /** Where the publisher offers it. */
  readonly source: string;
  readonly licence: string;
  /** SHA-256 of the uncompressed normalised content, hex. */
  readonly sha256: string;
  readonly entries: number;
  /** Rows that are bare names of unknown parties; they are not in `entries`. */
  readonly nameOnlyRows: number;
  readonly names: number;
  /** True where the file was read in repair mode and values were discarded. */
  readonly damaged?: boolean;
  /** What this version lacks, in words for the user ("names and aliases only: no dates, no programme"). */
  readonly limits?: readonly string[];
  /** The files this version was read from, and those that lent it facts, each with its own version. */
  readonly readFrom?: readonly ReadFrom[];
}

/**
 * Entries that a file shows to have stood on the list on a day, though it does not hold the whole list: OFAC's file of
 * addresses. It proves nothing of an entry it lacks.
 */
export interface Sightings {
  readonly list: string;
  /** The day of publication. */
  readonly version: string;
  /** What kind of file it is, in words: "address file". */
  readonly what: string;
  readonly file: string;
  readonly sha256: string;
  readonly ids: readonly string[];
}

/** One file a list version was read from. */
export interface ReadFrom {
  readonly file: string;
  readonly sha256: string;
  readonly version: string;
  /** Where it was fetched, and what the server said to recognise it by. */
  readonly address?: string;
  readonly bytes?: number;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Where several lists hold a party, the first of these speaks for it; other lists follow by id. */
export const LIST_PRIORITY = ['us_ofac_sdn', 'us_ofac_cons', 'un_sc_sanctions', 'eu_fsf', 'gb_fcdo_sanctions'];

/** Place of a list in that order: smaller speaks first. */
export function listPriority(list: string): number {
  const place = LIST_PRIORITY.indexOf(list);
  return place === -1 ? LIST_PRIORITY.length : place;
}
