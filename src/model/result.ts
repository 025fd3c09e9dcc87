import { z } from 'zod';
import { Meaning } from './programme-in-brief.ts';
import { SchemaName } from './query.ts';

/**
 * The result, one shape everywhere: library, command line, HTTP and page. Published as JSON Schema in
 * `docs/result.schema.json` by a command, so the file and these lines cannot drift apart.
 */

/** A token of a name as it was printed: `start` and `end` are UTF-16 offsets into the printed name, half-open. */
export const PrintedToken = z
  .strictObject({
    text: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    /** What the token does in its name: a plain name part, or something that weighs less. */
    role: z.enum([
      'name',
      'family',
      'given',
      'initial',
      'particle',
      'title',
      'legalForm',
      'generic',
      'number',
      'suffix',
    ]),
    /** Weight of the token in its name, 0 to about 1.5. */
    weight: z.number(),
  })
  .meta({ id: 'PrintedToken' });
export type PrintedToken = z.infer<typeof PrintedToken>;

/** How two tokens met. */
export const MeetingKind = z.enum([
  'exact',
  'spelling',
  'phonetic',
  'transliteration',
  'nickname',
  'initial',
  'symbol',
  'joined',
  'confusable',
]);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** Why two words are held alike: the rule, the table it is from, what they share, the letters that changed. */
export const Because = z
  .strictObject({
    rule: z.enum([
      'same word',
      'same word in its own script',
      'same word romanised',
      'known forms of one name',
      'man and woman of one surname',
      'nickname',
      'initial',
      'same meaning',
      'sound alike',
      'few letters differ',
      'look-alike letters',
      'written as one',
    ]),
    /** A table of the project, by its name. */
    table: z.string().optional(),
    /** The form, meaning or sound key that both have. */
    shared: z.string().optional(),
    /** What the query's letters became: `v→w`, `−h`, `+e`, `ie⇄ei`. */
    changes: z.array(z.string()).optional(),
  })
  .meta({ id: 'Because' });
export type Because = z.infer<typeof Because>;

/** Query tokens met list tokens. Usually one of each; two on one side where a word was split or joined. */
export const Meeting = z
  .strictObject({
    /** Indexes into `query.tokens`. */
    query: z.array(z.number().int()),
    /** Indexes into `list.tokens`. */
    list: z.array(z.number().int()),
    kind: MeetingKind,
    /** 0 to 1. */
    similarity: z.number(),
    /** Share of the whole score this meeting carries. */
    contribution: z.number(),
    because: Because.optional(),
  })
  .meta({ id: 'Meeting' });
export type Meeting = z.infer<typeof Meeting>;

/** A fact beside the name that moved the score. `effect` is added to the score (negative lowers it). */
export const QualifierEffect = z
  .strictObject({
    qualifier: z.enum([
      'birthDate',
      'country',
      'nationality',
      'place',
      'gender',
      'identifier',
      'schema',
      'weakAlias',
      'oneWordName',
      'context',
    ]),
    outcome: z.enum(['agrees', 'close', 'contradicts', 'caps']),
    query: z.string(),
    list: z.string(),
    effect: z.number(),
  })
  .meta({ id: 'QualifierEffect' });
export type QualifierEffect = z.infer<typeof QualifierEffect>;

/**
 * What one fact beside the name would do: the whole scored again with it. `as listed`: had the query also given what
 * the list prints; `other`: had it given something else; `left out`: had it not given what it gave.
 */
export const WhatIf = z
  .strictObject({
    qualifier: QualifierEffect.shape.qualifier,
    given: z.enum(['as listed', 'other', 'left out']),
    /** The value supposed, or left out. */
    value: z.string(),
    /** What the list prints. */
    list: z.string(),
    score: z.number(),
    /** Whether it would be a match. */
    match: z.boolean(),
    /** Whether that turns the outcome round. */
    turns: z.boolean(),
  })
  .meta({ id: 'WhatIf' });
export type WhatIf = z.infer<typeof WhatIf>;

/** Why the score is what it is, as data; words and drawings are made from it elsewhere. */
export const Explanation = z
  .strictObject({
    model: z.enum(['person', 'organisation', 'thing']),
    query: z.strictObject({ name: z.string(), tokens: z.array(PrintedToken) }),
    list: z.strictObject({ name: z.string(), tokens: z.array(PrintedToken) }),
    meetings: z.array(Meeting),
    /** Tokens that stayed alone, by index, and what each took from the score. */
    alone: z.strictObject({
      query: z.array(z.strictObject({ token: z.number().int(), cost: z.number(), contradicts: z.boolean() })),
      list: z.array(z.strictObject({ token: z.number().int(), cost: z.number(), contradicts: z.boolean() })),
    }),
    /** The score on the name alone, before any qualifier. */
    nameScore: z.number(),
    qualifiers: z.array(QualifierEffect),
    score: z.number(),
    /** Under `ofac-search` only: which of its two techniques gave the higher score. */
    technique: z.enum(['whole name', 'name parts']).optional(),
    /** What would change the score most, where that was asked; most useful first. */
    whatIf: z.array(WhatIf).optional(),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof Explanation>;

export const ResultDesignation = z
  .strictObject({
    list: z.string(),
    programmes: z.array(z.string()),
    authority: z.string().optional(),
    instrument: z.string().optional(),
    reference: z.string().optional(),
    measures: z.array(z.string()).optional(),
    listed: z.string().optional(),
    delisted: z.string().optional(),
    dateSource: z.string().optional(),
    /** The programmes behind the printed codes, by id; `programme` is absent where a code is not known. */
    resolved: z.array(z.strictObject({ code: z.string(), programme: z.string().optional() })).optional(),
  })
  .meta({ id: 'ResultDesignation' });
export type ResultDesignation = z.infer<typeof ResultDesignation>;

export const PartyRef = z
  .strictObject({
    id: z.string(),
    list: z.string(),
    schema: SchemaName,
    caption: z.string(),
    standing: z.literal('name-only').optional(),
  })
  .meta({ id: 'PartyRef' });
export type PartyRef = z.infer<typeof PartyRef>;

/** What held for the party on the day asked about, and what that rests on. */
export const AsOf = z
  .strictObject({
    /**
     * `possibly listed`: a later version has the party, none before the day does, and no listing date is known.
     * `possibly no longer listed`: an earlier version has it, none after the day does, and no delisting date is known.
     */
    standing: z.enum(['listed', 'possibly listed', 'possibly no longer listed']),
    basis: z.string(),
    /** The linked entry this holds for, as `list:id`, where that is not the party itself. */
    of: z.string().optional(),
  })
  .meta({ id: 'AsOf' });
export type AsOf = z.infer<typeof AsOf>;

/** Why two entries of different lists are one party, as data. Never a name alone. */
export const LinkEvidence = z
  .strictObject({
    /**
     * `sameId`: the publisher gave both the same number. `identifier`: a passport, national, tax, registration, IMO or
     * LEI number. `unReference`: one entry quotes the other's United Nations reference. `unDesignation`: the entry says
     * its designation is the United Nations', and one entry of that regime bears its name. `birthDate`: the name and
     * the full birth date.
     */
    kind: z.enum(['sameId', 'identifier', 'unReference', 'unDesignation', 'birthDate']),
    /** The two entries, as `list:id`. */
    between: z.tuple([z.string(), z.string()]),
    /** What agrees, by what it is: `{passport: 'A0123456', country: 'ir'}`. */
    values: z.record(z.string(), z.string()),
    /** How well the names agree, 0 to 1, where that was asked. */
    nameScore: z.number().optional(),
  })
  .meta({ id: 'LinkEvidence' });
export type LinkEvidence = z.infer<typeof LinkEvidence>;

/** Another list's entry for the same party, and why it is held to be that. */
export const LinkedParty = PartyRef.extend({
  evidence: z.array(LinkEvidence),
  /** What held for this entry on the day asked about. */
  asOf: AsOf.optional(),
}).meta({ id: 'LinkedParty' });
export type LinkedParty = z.infer<typeof LinkedParty>;

/** An exception of the policy that holds for a match: somebody found customer and party to be two. */
export const Exempted = z
  .strictObject({ customer: z.string(), party: z.string(), reason: z.string(), expires: z.string() })
  .meta({ id: 'Exempted' });
export type Exempted = z.infer<typeof Exempted>;

export const Match = z
  .strictObject({
    /** Of linked entries the first by list priority; the others stand in `linked`. */
    party: PartyRef,
    score: z.number(),
    /** `alert` from the threshold, `strong` from 0.85, `nearly certain` from 0.95. */
    band: z.enum(['alert', 'strong', 'nearly certain']),
    name: z.strictObject({
      full: z.string(),
      kind: z.enum(['primary', 'strong', 'weak', 'former']),
      /** The linked entry that prints the name, as `list:id`, where that is not `party`. */
      of: z.string().optional(),
    }),
    explanation: Explanation,
    /** Those of `party` and of every linked entry. */
    designations: z.array(ResultDesignation),
    /** Entries of other lists that are the same party, each with the evidence. */
    linked: z.array(LinkedParty).optional(),
    /** Entries of other lists with the same name and nothing more to tell whether they are the same party. */
    possiblySame: z.array(PartyRef).optional(),
    asOf: AsOf.optional(),
    /** The line this kind of party is judged by, where the policy gives it one of its own. */
    threshold: z.number().optional(),
    /** Still shown, but no alert. */
    exempted: Exempted.optional(),
  })
  .meta({ id: 'Match' });
export type Match = z.infer<typeof Match>;

/** Who came near the line without reaching it. */
export const NearMiss = Match.omit({ band: true }).meta({ id: 'NearMiss' });
export type NearMiss = z.infer<typeof NearMiss>;

/** An update of a list that did not go through: the version before it goes on being screened against. */
export const RefusedUpdate = z
  .strictObject({
    /** When, an ISO instant. */
    date: z.string(),
    /** The version that was refused, where the file was readable enough to say. */
    version: z.string().optional(),
    code: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'RefusedUpdate' });
export type RefusedUpdate = z.infer<typeof RefusedUpdate>;

/** One list a screening covered, or should have. */
export const ListCoverage = z
  .strictObject({
    list: z.string(),
    title: z.string(),
    /** The newest version; under an as-of date the newest of that day. */
    version: z.string(),
    /** Days from the version to today, or to the as-of date. */
    ageDays: z.number().int(),
    stale: z.boolean(),
    damaged: z.boolean(),
    screened: z.boolean(),
    entries: z.number().int(),
    nameOnlyRows: z.number().int(),
    limits: z.array(z.string()),
    /** Why the list was not screened, where it was not. */
    problem: z.string().optional(),
    /** The last update of the list, where it was refused or failed. */
    refused: RefusedUpdate.optional(),
    /** The as-of date this row speaks for. */
    asOf: z.string().optional(),
    /** True where no version of the as-of date is held, and `version` is the earliest after it. */
    versionIsLater: z.boolean().optional(),
    /** The day whose knowledge was asked for: versions that came later took no part. */
    knownAt: z.string().optional(),
  })
  .meta({ id: 'ListCoverage' });
export type ListCoverage = z.infer<typeof ListCoverage>;

export const Outcome = z.enum(['match', 'clear', 'incomplete']);
export type Outcome = z.infer<typeof Outcome>;

export const ScreenResult = z
  .strictObject({
    query: z.strictObject({
      names: z.array(z.string()),
      schema: SchemaName,
      birthDates: z.array(z.string()),
      countries: z.array(z.string()),
      nationalities: z.array(z.string()).optional(),
      places: z.array(z.string()).optional(),
      genders: z.array(z.string()),
      identifiers: z.array(z.string()),
      customer: z.string().optional(),
      /** The line asked for, else the policy's for parties without one of their own (see `Match.threshold`). */
      threshold: z.number(),
      limit: z.number().int(),
      lists: z.array(z.string()),
      /** What the screening was narrowed to; nothing else was looked at. */
      programmes: z.array(z.string()).optional(),
      partyCountries: z.array(z.string()).optional(),
      weakAliases: z.boolean(),
      /** Who was listed on this day; absent: on the newest versions. */
      asOf: z.string().optional(),
      explain: z.boolean().optional(),
      /** By what this installation knew on this day; absent: by all it holds. */
      knownAt: z.string().optional(),
    }),
    outcome: Outcome,
    /** How many parties scored at or over the threshold, also beyond `limit`. */
    total: z.number().int(),
    matches: z.array(Match),
    /** How many of `total` are exempted by the policy; with no other match the outcome is `clear`. */
    exempted: z.number().int().optional(),
    /**
     * How many parties of this name would be matches but for what was asked beside it: another birth date, another country.
     * They are among `nearMisses` where those were asked for.
     */
    setAside: z.number().int().optional(),
    /** Parties little below the line, or set aside by facts, best first, where that was asked. */
    nearMisses: z.array(NearMiss).optional(),
    coverage: z.array(ListCoverage),
    policy: z.strictObject({ name: z.string(), hash: z.string() }),
    engine: z.strictObject({ name: z.literal('interdict'), version: z.string(), background: z.string() }),
    /** What could not be screened, in words, where `outcome` is `incomplete`. */
    incomplete: z.array(z.string()).optional(),
    /** What the programmes of the matches' designations mean, each told once. */
    meaning: Meaning.optional(),
  })
  .meta({ id: 'ScreenResult' });
export type ScreenResult = z.infer<typeof ScreenResult>;
