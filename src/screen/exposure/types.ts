import type { ListCoverage, Match } from '../../model/index.ts';
import type { Designee, ExposureAnswer, ExposureDiff } from '../../programmes/exposure/index.ts';

/** Somebody of the file whose name resembles a listed party's: to be confirmed, never assumed. */
export interface ResemblesListed {
  readonly node: string;
  readonly name: string;
  readonly matches: readonly Pick<Match, 'party' | 'score' | 'band'>[];
}

export interface ExposureReport extends ExposureAnswer {
  readonly file: string;
  /** Printed codes of programmes that are not known; what they mean is missing here. */
  readonly unresolved: readonly string[];
  readonly toConfirm: readonly ResemblesListed[];
  /** What the designations of a what-if change; the rest of the report is as things stand. */
  readonly whatIf?: { readonly designees: readonly Designee[]; readonly diff: ExposureDiff };
  readonly coverage: readonly ListCoverage[];
}

export interface ExposureRequest {
  readonly asOf?: string | undefined;
  /** The day that counts where `asOf` is absent. */
  readonly today: Date;
  /** As `designate:ID` or `designate:ID:PROGRAMME`, each. */
  readonly whatIf?: readonly string[];
  /** True for a text from elsewhere: what it names must never be read as a file of this machine. */
  readonly alone?: boolean;
}
