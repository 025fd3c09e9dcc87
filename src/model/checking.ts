import { z } from 'zod';
import { TextSpan } from './fact.ts';
import { PartyRef } from './result.ts';

/** When a document was written, an ISO prefix, and how surely that is known. */
export const DocumentDate = z
  .strictObject({
    value: z.string().optional(),
    /** `dateline`: from the place and day a report opens with; `inferred`: from what only points to it. */
    certainty: z.enum(['stated', 'dateline', 'inferred', 'unknown']),
    /** What says so, in words. */
    from: z.string().optional(),
    span: TextSpan.optional(),
    /** It reports what happened on this day, by the lists: it was not written before. */
    notBefore: z.string().optional(),
  })
  .meta({ id: 'DocumentDate' });
export type DocumentDate = z.infer<typeof DocumentDate>;

/** A stretch that is no part of the report (a menu, a caption, a repetition), and why it is held to be none. */
export const SetAside = TextSpan.extend({ reason: z.string() }).meta({ id: 'SetAside' });
export type SetAside = z.infer<typeof SetAside>;

/** Something the list has otherwise than the document reports it. */
export const ReportDifference = z
  .strictObject({ about: z.enum(['date', 'country', 'role', 'authority']), reported: z.string(), listed: z.string() })
  .meta({ id: 'ReportDifference' });
export type ReportDifference = z.infer<typeof ReportDifference>;

/** A reported designation or delisting beside the lists. */
export const DesignationCheck = z
  .strictObject({
    /** Its number among the document's facts. */
    fact: z.number().int(),
    /** Who is reported, as printed; for people not named, how many. */
    subject: z.string(),
    /**
     * `not on the list`: as of the versions named, an early warning or an error of the report; `still listed`: reported
     * as taken off and on the list; `unclear`: several listed parties may be meant; `inferred`: people not named, filled
     * from the list; `not filled`: the list does not tell who they are.
     */
    verdict: z.enum([
      'confirmed',
      'confirmed with a difference',
      'not on the list',
      'delisted since',
      'still listed',
      'unclear',
      'inferred',
      'not filled',
    ]),
    parties: z.array(PartyRef),
    list: z.string().optional(),
    programmes: z.array(z.string()),
    /** ISO days as the list or the record of designations has them. */
    listed: z.string().optional(),
    delisted: z.string().optional(),
    differences: z.array(ReportDifference),
    /** The list versions looked at: `us_ofac_sdn@2026-07-11`. */
    versions: z.array(z.string()),
    /** What the verdict rests on, where the rest does not say it. */
    because: z.string().optional(),
  })
  .meta({ id: 'DesignationCheck' });
export type DesignationCheck = z.infer<typeof DesignationCheck>;

/** What became of a sentence. Every sentence of a document has one. */
export const SentenceAccount = TextSpan.extend({
  as: z.enum(['facts', 'comment', 'background', 'set aside']),
  /** Numbers of the facts read from it. */
  facts: z.array(z.number().int()),
  /** Why it was set aside, or taken for comment. */
  why: z.string().optional(),
}).meta({ id: 'SentenceAccount' });
export type SentenceAccount = z.infer<typeof SentenceAccount>;

/** A quotation beside the primary texts given. */
export const QuotationCheck = z
  .strictObject({
    /** Its number among the document's facts. */
    fact: z.number().int(),
    result: z.enum(['exact', 'shortened', 'altered', 'not found']),
    /** The text it was found in. */
    source: z.string().optional(),
    /** Words altered or left out, those of the source beside them. */
    changes: z.array(z.strictObject({ quoted: z.string(), source: z.string() })),
  })
  .meta({ id: 'QuotationCheck' });
export type QuotationCheck = z.infer<typeof QuotationCheck>;

/** A reported fact of a document, by their places in the answer. */
const FactPlace = z.strictObject({ document: z.number().int(), fact: z.number().int() });

/** What several documents have in common and where they part. */
export const ReportComparison = z
  .strictObject({
    /** Facts about the same thing in several places, with how they stand to each other. */
    groups: z.array(
      z.strictObject({
        topic: z.string(),
        relation: z.enum(['agree', 'other source or scope', 'newer figure', 'attributed differently', 'contradict']),
        why: z.string(),
        readings: z.array(z.strictObject({ facts: z.array(FactPlace), independent: z.number().int() })),
        /** Number of the best supported reading, and why it is. */
        best: z.number().int(),
        whyBest: z.string(),
      }),
    ),
    /** Documents that are copies of one report. */
    copies: z.array(z.strictObject({ documents: z.array(z.string()), kind: z.string() })),
  })
  .meta({ id: 'ReportComparison' });
export type ReportComparison = z.infer<typeof ReportComparison>;
