import type { Answer, DesignationInForce, Effect, Mark } from '../../model/index.ts';

/** Somebody of the file who is designated, in fact or in a what-if. */
export interface Designee {
  /** Id in the file. */
  readonly node: string;
  readonly name: string;
  readonly designation: DesignationInForce;
  /** Where it is from: the list, the file, or `what if`. */
  readonly source: string;
}

/**
 * Which of the two a row is about: one who is bound by a measure in dealing with the designated, the designated one
 * with whom the institution deals, or one who runs a risk.
 */
export type Side = 'bound' | 'designated' | 'at risk';

/** One effect on one dealing. */
export interface Row {
  /** Who or what it is about, by id and name. */
  readonly node: string;
  readonly name: string;
  readonly side: Side;
  /** The dealing that is hit: a service, an account, work, a journey. */
  readonly dealing: string;
  readonly dealingName: string;
  /** With or for whom. */
  readonly toward: string;
  readonly towardName: string;
  /** Because of whose designation; absent where the rule needs none. */
  readonly designee?: string;
  readonly designeeName?: string;
  readonly programme: string;
  readonly rule: string;
  readonly class: Effect['class'];
  readonly kind: string;
  readonly title: string;
  readonly answer: Exclude<Answer, 'does not apply'>;
  readonly says: string;
  readonly citation: string;
  readonly address?: string;
  readonly mark: Mark;
  readonly since?: string;
  /** Questions that only a reading of the law answers. */
  readonly forLawyer: readonly string[];
  /** Facts that the file leaves out. */
  readonly toFillIn: readonly string[];
  readonly hangs: readonly Hanging[];
}

/** What hangs on something, directly or through other things. */
export interface Hanging {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  /** Only a part of it: the dealing goes on for others. */
  readonly inPart: boolean;
}

/** One thing whose loss alone brings others down. */
export interface SinglePoint {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly brings: readonly { readonly id: string; readonly name: string; readonly section: string }[];
  /** The strongest answer of any prohibition on a dealing of it; absent where there is none. */
  readonly exposed?: 'applies' | 'depends';
}

export interface ExposureAnswer {
  readonly institution: string;
  readonly day: string;
  readonly designees: readonly Designee[];
  readonly rows: readonly Row[];
  readonly singlePoints: readonly SinglePoint[];
  /** Offices and work that fall where every prohibition that applies is obeyed; and where all that depend come out so. */
  readonly falls: readonly Hanging[];
  readonly mayFall: readonly Hanging[];
  /** Dealings asked about, and effects that do not apply to them. */
  readonly asked: { readonly dealings: number; readonly notApplying: number };
  readonly assumed: readonly string[];
  /** What of the programmes is not worked out. */
  readonly gaps: readonly { readonly programme: string; readonly gap: string }[];
  readonly disclaimer: string;
}

/** What a what-if changes. */
export interface ExposureDiff {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  readonly falls: readonly Hanging[];
  readonly mayFall: readonly Hanging[];
}
