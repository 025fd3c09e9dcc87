import type { ReportedFact } from '../../model/index.ts';
import type { Sketch } from './copies.ts';

/** A document with what it reports. */
export interface SourcedDocument {
  readonly id: string;
  /** What of its text tells copies of it. */
  readonly sketch: Sketch;
  /** ISO, as far as it is known. */
  readonly date?: string;
  readonly facts: readonly ReportedFact[];
}

/** A fact with the document it was read in. */
export interface SourcedFact<F extends ReportedFact = ReportedFact> {
  readonly document: string;
  readonly fact: F;
}

/** How facts about the same thing stand to each other, the gravest last. */
export const RELATIONS = [
  'agree',
  'other source or scope',
  'newer figure',
  'attributed differently',
  'contradict',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Verdict {
  readonly relation: Relation;
  readonly why: string;
}

/** The graver of two verdicts; the first where they weigh the same. */
export function graver(a: Verdict, b: Verdict): Verdict {
  return RELATIONS.indexOf(b.relation) > RELATIONS.indexOf(a.relation) ? b : a;
}
