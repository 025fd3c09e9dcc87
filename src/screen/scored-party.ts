import type { PartyHead } from '../catalog/index.ts';
import type { AsOf, Explanation, LinkedParty, Name, WhatIf } from '../model/index.ts';

/** A party that matched, with all an answer needs to show why. */
export interface ScoredParty {
  /** Number of the entry in the catalog. */
  readonly number: number;
  readonly party: PartyHead;
  readonly score: number;
  /** The line it is judged by. */
  readonly threshold: number;
  /** Whether its name reaches that line, and only what was asked beside it keeps it below. */
  readonly isSetAside: boolean;
  /** The name that matched; `of` says which linked entry prints it, where that is not `party`. */
  readonly name: Pick<Name, 'full' | 'kind'> & { readonly of?: string };
  readonly explain: () => Explanation;
  readonly whatIf: () => WhatIf[];
  /** What held on the day asked about; absent when no day was asked. */
  readonly asOf?: AsOf;
  /** Entries of other lists that are the same party. */
  readonly linked?: readonly LinkedParty[];
}
