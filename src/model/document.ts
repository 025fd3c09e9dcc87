import { z } from 'zod';
import {
  DesignationCheck,
  DocumentDate,
  QuotationCheck,
  ReportComparison,
  SentenceAccount,
  SetAside,
} from './checking.ts';
import { ReportedFact } from './fact.ts';
import { AsOf, Explanation, ListCoverage, PartyRef, ResultDesignation } from './result.ts';

export * from './checking.ts';

/**
 * A listed party named in a document. `start` and `end` are UTF-16 offsets into the document as decoded,
 * half-open; `line` counts from 1. Where several lists hold the party, `party` is the first by list
 * priority (OFAC first) and the others stand in `alsoListedAs`.
 */
export const Mention = z
  .strictObject({
    party: PartyRef,
    score: z.number(),
    text: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    line: z.number().int(),
    sentence: z.string(),
    explanation: Explanation,
    /** What in the text beyond the name speaks for this party, in words ("capitalised mid-sentence", "beside 'terrorist'"). */
    evidence: z.array(z.string()),
    designations: z.array(ResultDesignation),
    alsoListedAs: z.array(PartyRef.extend({ score: z.number() })),
    /** What held for the party on the day asked about, where one was. */
    asOf: AsOf.optional(),
  })
  .meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;

/** What became of the facts that a language model proposed for a document. */
export const ProposalCount = z
  .strictObject({
    by: z.string(),
    accepted: z.number().int(),
    refused: z.array(z.strictObject({ reason: z.string(), count: z.number().int() })),
  })
  .meta({ id: 'ProposalCount' });
export type ProposalCount = z.infer<typeof ProposalCount>;

export const DocumentResult = z
  .strictObject({
    file: z.string(),
    sha256: z.string(),
    characters: z.number().int(),
    mentions: z.array(Mention),
    /** What it was: text, markdown, html, pdf, docx, odt, mail, feed item. */
    kind: z.string().optional(),
    title: z.string().optional(),
    encoding: z.string().optional(),
    language: z.strictObject({ code: z.string(), basis: z.enum(['stated', 'detected']) }).optional(),
    date: DocumentDate.optional(),
    aside: z.array(SetAside).optional(),
    /** The text every offset counts in, where that was asked for. */
    text: z.string().optional(),
    /** What it reports; checks and the account refer to these by number. */
    facts: z.array(ReportedFact).optional(),
    /** How many of a language model's proposals stand among the facts, where one was asked. */
    proposals: ProposalCount.optional(),
    checks: z.array(DesignationCheck).optional(),
    /** Its quotations beside the primary texts, where such were given. */
    quotations: z.array(QuotationCheck).optional(),
    account: z.array(SentenceAccount).optional(),
  })
  .meta({ id: 'DocumentResult' });
export type DocumentResult = z.infer<typeof DocumentResult>;

/** A document that could not be read: the others go on. */
export const DocumentProblem = z
  .strictObject({
    file: z.string(),
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'DocumentProblem' });
export type DocumentProblem = z.infer<typeof DocumentProblem>;

export const ReadResult = z
  .strictObject({
    documents: z.array(DocumentResult),
    problems: z.array(DocumentProblem),
    /** How the documents stand to each other, where there are several. */
    comparison: ReportComparison.optional(),
    /** The two clocks of the question, as in a ScreenResult's query. */
    asOf: z.string().optional(),
    knownAt: z.string().optional(),
    coverage: z.array(ListCoverage),
    policy: z.strictObject({ name: z.string(), hash: z.string() }),
    engine: z.strictObject({ name: z.literal('interdict'), version: z.string(), background: z.string() }),
  })
  .meta({ id: 'ReadResult' });
export type ReadResult = z.infer<typeof ReadResult>;
