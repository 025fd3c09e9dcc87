import { z } from 'zod';

/**
 * What a document reports: typed facts, each with the words it stands on. A reported fact is never taken for true; it
 * says who says so, in whose voice and how surely, and where exactly it can be read.
 */

/** UTF-16 offsets into the document as decoded, half-open. */
export const TextSpan = z.strictObject({ start: z.number().int(), end: z.number().int() }).meta({ id: 'TextSpan' });
export type TextSpan = z.infer<typeof TextSpan>;

/**
 * How surely the text says it: *may include* is not *restricts* is not *blocked*. `happened` is said as done or so,
 * `alleged` as somebody's claim, `planned` as intended or announced, `may` as possible, `denied` as not so,
 * `conditional` as depending on something else.
 */
export const Modality = z.enum(['happened', 'alleged', 'planned', 'may', 'denied', 'conditional']);
export type Modality = z.infer<typeof Modality>;

/** A day as surely as the text gives it: an ISO prefix (`2024`, `2024-05`, `2024-05-21`) and where it comes from. */
export const ReportedDate = z
  .strictObject({
    value: z.string(),
    /** `stated` in full; `resolved` from a relative word against the document's date; `partial` where no year could be found. */
    basis: z.enum(['stated', 'resolved', 'partial']),
    words: z.string(),
  })
  .meta({ id: 'ReportedDate' });
export type ReportedDate = z.infer<typeof ReportedDate>;

/** Somebody or something a fact is about, as printed; `party` where it is a listed one. */
export const Named = z
  .strictObject({
    name: z.string(),
    type: z.enum(['person', 'organisation', 'country', 'group']),
    /** `list:id` of the listed party the mention is. */
    party: z.string().optional(),
    /** ISO 3166-1 alpha-2, lower case, where it is a country. */
    country: z.string().optional(),
  })
  .meta({ id: 'Named' });
export type Named = z.infer<typeof Named>;

const common = {
  /** The words the fact stands on. */
  span: TextSpan,
  /** Number of the sentence, from 0. */
  sentence: z.number().int(),
  date: ReportedDate.optional(),
  /** Whose word it is, where the text says ("according to …", "… said"). */
  attribution: z.string().optional(),
  /** The text's own words, or words it puts in quotation marks. */
  voice: z.enum(['own', 'quotation']),
  modality: Modality,
  /** The language model that proposed it, where one did; absent where it was read here. */
  proposedBy: z.string().optional(),
};

/** Somebody was put under sanctions, or taken off: by name, or as a number of people not named ("four other judges"). */
export const DesignationFact = z.strictObject({
  kind: z.literal('designation'),
  ...common,
  action: z.enum(['designated', 'delisted']),
  subject: Named.optional(),
  /** A number of people not named here. */
  count: z.number().int().optional(),
  /** What the counted ones are ("judges"). */
  role: z.string().optional(),
  by: z.string().optional(),
});

/** An order, law, regulation or resolution was signed, issued, amended, revoked or enjoined. */
export const InstrumentFact = z.strictObject({
  kind: z.literal('instrument'),
  ...common,
  instrument: z.string(),
  action: z.enum(['signed', 'issued', 'amended', 'revoked', 'enjoined', 'in force']),
  by: z.string().optional(),
});

/** What an instrument does, and whom that reaches. */
export const MeasureFact = z.strictObject({
  kind: z.literal('measure'),
  ...common,
  measure: z.enum(['asset freeze', 'entry ban', 'services ban', 'export ban', 'arms embargo', 'sanctions']),
  /** `targets` the ones named; `officials`, `employees`, `agents` of the body; their `family`; `those who assist`. */
  reaches: z.array(z.enum(['targets', 'officials', 'employees', 'agents', 'family', 'those who assist'])),
});

/** A step of a case in a court: an investigation, a warrant sought, issued or withdrawn, a charge, a verdict. */
export const ProceedingFact = z.strictObject({
  kind: z.literal('proceeding'),
  ...common,
  step: z.enum(['investigation', 'sought', 'issued', 'withdrawn', 'charged', 'convicted', 'acquitted', 'sentenced']),
  what: z.string(),
  by: z.string().optional(),
  against: Named.optional(),
  charges: z.array(z.string()),
});

export const RoleFact = z.strictObject({ kind: z.literal('role'), ...common, subject: Named, role: z.string() });
export const NationalityFact = z.strictObject({
  kind: z.literal('nationality'),
  ...common,
  subject: Named,
  country: z.string(),
});

/** A state is, or is not, a member of a body; or how many are. */
export const MembershipFact = z.strictObject({
  kind: z.literal('membership'),
  ...common,
  body: z.string(),
  state: Named.optional(),
  count: z.number().int().optional(),
  bound: z.enum(['exactly', 'over', 'under', 'about']).optional(),
  /** False: it is said not to be one. */
  member: z.boolean(),
});

/** Who stood behind a joint statement, and who did not. */
export const EndorsementFact = z.strictObject({
  kind: z.literal('endorsement'),
  ...common,
  endorser: Named.optional(),
  count: z.number().int().optional(),
  /** `absent`: named as not among the signatories. */
  position: z.enum(['endorsed', 'absent']),
});

/** A number of people killed, injured, displaced or detained. */
export const FigureFact = z.strictObject({
  kind: z.literal('figure'),
  ...common,
  measure: z.enum(['killed', 'injured', 'displaced', 'detained']),
  count: z.number().int(),
  bound: z.enum(['exactly', 'over', 'under', 'about']),
  /** Whose dead or injured they are, as printed. */
  population: z.string().optional(),
});

/** A bill, motion or vote, and what became of it. */
export const VoteFact = z.strictObject({
  kind: z.literal('vote'),
  ...common,
  what: z.string(),
  body: z.string().optional(),
  outcome: z.enum(['passed', 'failed', 'pending', 'vetoed']),
});

/** Words between quotation marks, with who said them where that can be told. */
export const QuotationFact = z.strictObject({
  kind: z.literal('quotation'),
  ...common,
  speaker: z.string().optional(),
  text: z.string(),
});

export const ReportedFact = z
  .discriminatedUnion('kind', [
    DesignationFact,
    InstrumentFact,
    MeasureFact,
    ProceedingFact,
    RoleFact,
    NationalityFact,
    MembershipFact,
    EndorsementFact,
    FigureFact,
    VoteFact,
    QuotationFact,
  ])
  .meta({ id: 'ReportedFact' });
export type ReportedFact = z.infer<typeof ReportedFact>;
export type ReportedFactKind = ReportedFact['kind'];
