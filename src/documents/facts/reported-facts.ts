import type { ReportedFact } from '../../model/index.ts';
import type { PartyMention } from '../entities/clause.ts';
import { frontMatterEnd, sceneOf } from '../entities/scene.ts';
import { cued } from './cues.ts';
import { asAskedFor } from './demands.ts';
import { designationFrame } from './designation/frame.ts';
import { listedBelow } from './designation/listed-below.ts';
import { endorsementFrame } from './endorsement.ts';
import { entryFacts } from './entries/index.ts';
import { figureFrame } from './figure.ts';
import { foundedBodies } from './founding.ts';
import type { Frame, Reading } from './frame.ts';
import { instrumentFrame } from './instrument.ts';
import { lineOf } from './line.ts';
import { measureFrame } from './measure.ts';
import { membershipFrame } from './membership.ts';
import { proceedingFrame } from './proceeding/frame.ts';
import { quotationFacts } from './quotation.ts';
import { quotationsOf, quoteAt } from './quotes.ts';
import { onceKnown } from './repeated.ts';
import { roleFrame } from './role.ts';
import { voteFrame } from './vote.ts';

export interface ReportedFactsOptions {
  /** The document's date, ISO (`2025-02-07`, or as much of it as is known): relative dates are counted from it. */
  readonly date?: string;
  /** Listed parties found in the text, in order: their names are taken for what the list says they are. */
  readonly mentions?: readonly PartyMention[];
}

const FRAMES: readonly Frame[] = [
  cued('designation', designationFrame),
  cued('instrument', instrumentFrame),
  cued('measure', measureFrame),
  cued('proceeding', proceedingFrame),
  roleFrame,
  cued('membership', membershipFrame),
  cued('endorsement', endorsementFrame),
  cued('figure', figureFrame),
  cued('vote', voteFrame),
];

/**
 * What an English text reports: designations, instruments, measures, proceedings, roles, nationalities, memberships,
 * endorsements, figures, votes and quotations, in the order they stand in it, each with the exact words it stands on,
 * whose voice and word it is, and how surely it is said. Any text is read; one without facts gives none.
 *
 * A grammar over tokens: noun phrases are recognised and typed (`../entities`), each sentence becomes a line of words
 * and signs for them, and one frame a kind reads facts from it by tables of verbs and nouns. Time is linear in the
 * text: sentences are read in stretches of bounded length.
 */
export function reportedFacts(text: string, options: ReportedFactsOptions = {}): ReportedFact[] {
  const head = frontMatterEnd(text);
  const quotes = quotationsOf(text).filter(({ start }) => start >= head);
  const clauses = sceneOf(text, quotes, options.mentions ?? [], options.date);
  const quotations = quotationFacts(text, clauses, quotes);
  const lines = clauses.map(lineOf);
  const founded = foundedBodies(lines);
  const speakers = new Map(quotations.map(({ span, speaker }) => [span.start, speaker]));
  const speakerAt = (offset: number) => speakers.get(quoteAt(quotes, offset)?.start ?? -1);
  const readings = lines.map(
    (line, i): Reading => ({ line, quotes, founded, speakerAt, ...(i > 0 && { previous: lines[i - 1]! }) }),
  );
  const entries = entryFacts(text, clauses);
  const isEntry = ({ span }: ReportedFact) =>
    entries.some((entry) => span.start < entry.span.end && span.end > entry.span.start);
  const read = [...readings.flatMap((reading) => FRAMES.flatMap((frame) => frame(reading))), ...listedBelow(readings)];
  const facts = entries.length === 0 ? read : [...read.filter((fact) => !isEntry(fact)), ...entries];
  const attributed = asAskedFor(facts, readings).map((fact) => withSpeaker(fact, speakerAt(fact.span.start)));
  return onceKnown(
    [...attributed, ...quotations].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  );
}

/** What is said inside a quotation is its speaker's word. */
function withSpeaker<T extends ReportedFact>(fact: T, speaker: string | undefined): T {
  return fact.voice === 'quotation' && speaker !== undefined ? { ...fact, attribution: speaker } : fact;
}
