import { z } from 'zod';
import { CaseFactBody } from './case-fact.ts';
import { Modality, TextSpan } from './fact.ts';
import { Mark } from './programme.ts';

/**
 * A case: the living record of an affair. Facts with their sources, who decided them and why, and two clocks: when a fact
 * is true, and when it was known. Nothing in it is deleted.
 */

/** An ISO day, or a beginning of one where no more is known (`2025-05`). */
const PartialDay = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a day such as 2025-02-06');

const Id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'lower case letters, digits, dots and hyphens');

/** `proposed` by a reader or a person; everything else is somebody's decision. */
export const FactStatus = z.enum(['proposed', 'accepted', 'rejected', 'superseded', 'disputed']);
export type FactStatus = z.infer<typeof FactStatus>;

/** What a fact rests on: a list version, a legal text, a document, a public record. */
export const CaseSource = z
  .strictObject({
    id: Id,
    kind: z.enum(['list version', 'legal text', 'document', 'public record']),
    title: z.string().min(1),
    citation: z.string().optional(),
    address: z.url().optional(),
    licence: z.string().optional(),
    /** The day of the text itself. */
    date: PartialDay.optional(),
    /** SHA-256 of the bytes read, hex; absent where no copy was held. */
    sha256: z.string().optional(),
    read: z.enum(['whole', 'in part', 'not read']),
    note: z.string().optional(),
  })
  .meta({ id: 'CaseSource' });
export type CaseSource = z.infer<typeof CaseSource>;

/** Somebody or something the affair is about: a person, a body, a state, and the list entries that are the same. */
export const CaseParty = z
  .strictObject({
    id: Id,
    type: z.enum(['person', 'organisation', 'body', 'state', 'other']),
    name: z.string().min(1),
    /** ISO 3166-1 alpha-2, lower case: of a state its own, of others their nationality or seat. */
    countries: z.array(z.string()).default([]),
    /** Entries on lists, as `list:id`. One who was listed twice has both. */
    entries: z.array(z.string()).default([]),
    /** Parties of the case whose name is easily taken for this one. */
    namesakes: z.array(Id).default([]),
  })
  .meta({ id: 'CaseParty' });
export type CaseParty = z.infer<typeof CaseParty>;

/** Where one source says it, in whose voice and how surely. */
export const FactSource = z
  .strictObject({
    source: Id,
    /** Paragraph or whatever finds the place. */
    place: z.string().optional(),
    span: TextSpan.optional(),
    sentence: z.number().int().optional(),
    voice: z.enum(['own', 'quotation']).default('own'),
    modality: Modality.default('happened'),
    /** Whose word it is, where the source says. */
    attribution: z.string().optional(),
    mark: Mark,
  })
  .meta({ id: 'FactSource' });
export type FactSource = z.infer<typeof FactSource>;

/** Who decided what about a fact, and why. Absent `at`: it came with the record, and holds since the fact is known. */
export const FactDecision = z
  .strictObject({
    status: FactStatus,
    by: z.string().min(1),
    why: z.string().min(1),
    /** ISO instant. */
    at: z.iso.datetime().optional(),
    /** Places of the decisions (from 0) this one takes back. */
    undoes: z.array(z.number().int()).optional(),
    /** Of `superseded`: the fact that takes its place. */
    byFact: Id.optional(),
  })
  .meta({ id: 'FactDecision' });
export type FactDecision = z.infer<typeof FactDecision>;

/** What was held beside a reported fact when it was read. */
export const FactCheck = z
  .strictObject({
    /**
     * `confirmed`: the lists, a table or an accepted fact say the same. `explained`: not in those words, and what is held
     * tells why. `contradicted`: they say otherwise. `unconfirmed`: nothing held says anything of it.
     */
    verdict: z.enum(['confirmed', 'explained', 'contradicted', 'unconfirmed']),
    because: z.string().min(1),
    /** The accepted fact it was held beside. One that only says the same again adds its sources to that one. */
    fact: Id.optional(),
    /** The list versions looked at: `us_ofac_sdn@2026-07-11`. */
    versions: z.array(z.string()).optional(),
  })
  .meta({ id: 'FactCheck' });
export type FactCheck = z.infer<typeof FactCheck>;

export const CaseFact = z
  .strictObject({
    id: Id,
    /** The fact in one sentence, in own words. */
    says: z.string().min(1),
    /** When true: the first day, and the first day no longer. Absent: not known, or open. */
    since: PartialDay.optional(),
    until: PartialDay.optional(),
    /** The last day on which it certainly did not hold yet, where the first one is not known. */
    notYetOn: PartialDay.optional(),
    /** A day on which a source shows it to hold, where the first or the last one is not known. */
    seenOn: PartialDay.optional(),
    /** A day on which a source shows it not to hold any more, where the day it ended is not known. */
    goneOn: PartialDay.optional(),
    /** When known: the day from which anybody could know it from its sources. */
    known: PartialDay,
    what: CaseFactBody,
    sources: z.array(FactSource).min(1),
    /** Of a fact read in a document. */
    check: FactCheck.optional(),
    decisions: z.array(FactDecision).min(1),
  })
  .meta({ id: 'CaseFact' });
export type CaseFact = z.infer<typeof CaseFact>;

/** What the case is about, and which treaty's parties its states are counted among. */
export const CaseHeader = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    summary: z.string().optional(),
    /** A table of `data/states/`, by name. */
    states: Id.optional(),
    /** Programmes it turns on, by id; the rest is seen from its facts. */
    programmes: z.array(z.string()).default([]),
  })
  .meta({ id: 'CaseHeader' });
export type CaseHeader = z.infer<typeof CaseHeader>;

/** The text of a document, as this installation read it, and what became of its sentences. */
export const CaseDocument = z
  .strictObject({
    /** Id of its source. */
    id: Id,
    /** What every span of a fact counts in. */
    text: z.string(),
    sentences: z.array(
      TextSpan.extend({
        as: z.enum(['facts', 'comment', 'background', 'set aside']),
        facts: z.array(Id),
        /** Why it was set aside or taken for comment; or why something it reports was not proposed. */
        why: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'CaseDocument' });
export type CaseDocument = z.infer<typeof CaseDocument>;

export const CaseRecord = z
  .strictObject({
    case: CaseHeader,
    sources: z.array(CaseSource).default([]),
    parties: z.array(CaseParty).default([]),
    facts: z.array(CaseFact).default([]),
    /** Only where the texts themselves are wanted: they may be somebody's. */
    documents: z.array(CaseDocument).optional(),
  })
  .meta({ id: 'CaseRecord' });
export type CaseRecord = z.infer<typeof CaseRecord>;
