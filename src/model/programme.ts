import { z } from 'zod';
import { Condition } from './condition.ts';

/**
 * What a sanctions programme is, as reviewed data: `data/programmes/<issuer>/<id>.yaml`, one programme a file.
 * docs/programmes.md tells how to write one.
 */

/** An ISO day, checked against the calendar. */
export const Day = z.iso.date();

/**
 * How we know. `read in source`: somebody read the sentence in the primary text named by `source`. `secondary`: told by
 * somebody else. Only the first decides an effect; the others show as `depends`.
 */
export const Mark = z.enum(['read in source', 'secondary', 'unverified']);
export type Mark = z.infer<typeof Mark>;

const Id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'lower case letters, digits, dots and hyphens');

/** A text statements rest on. */
export const LegalSource = z.strictObject({
  title: z.string(),
  citation: z.string().optional(),
  address: z.url().optional(),
  licence: z.string(),
  /** The day of the text itself. */
  date: Day.optional(),
  /** How much of it was at hand for reading. */
  read: z.enum(['whole', 'in part', 'not read']),
  /** What was missing, where not all was read; where the copy read came from, where that is not `address`. */
  note: z.string().optional(),
});
export type LegalSource = z.infer<typeof LegalSource>;

/** What every statement carries: own words, where it stands, in which text, and how we know. */
const STATEMENT = {
  says: z.string().min(1),
  /** `§1(a)(ii)(B)`; of a case or a web page whatever finds the place. */
  paragraph: z.string().min(1),
  source: Id,
  mark: Mark,
  /** The decisive words as printed, for the reviewer; only from texts in the public domain. */
  quote: z.string().optional(),
};
export const LegalStatement = z.strictObject(STATEMENT);
export type LegalStatement = z.infer<typeof LegalStatement>;

/** One part of a rule; `paragraph`, `source` and `mark` are the rule's own where absent. */
export const Clause = z.strictObject({
  says: z.string().min(1),
  paragraph: z.string().optional(),
  source: Id.optional(),
  mark: Mark.optional(),
  quote: z.string().optional(),
  when: Condition,
});
export type Clause = z.infer<typeof Clause>;

/** What happened to an instrument. A revoked one is not in force on the day `on` and after. */
export const InstrumentEvent = z.strictObject({
  ...STATEMENT,
  kind: z.enum(['amended', 'revoked', 'replaced', 'enjoined', 'continued']),
  on: Day,
  /** First day on which the event no longer holds: an injunction that was lifted. */
  until: Day.optional(),
  /** Who or what did it: an order's number, a court and its case. */
  by: z.string(),
  /** Of an injunction: for whom and for what it holds; absent for other kinds. */
  when: Condition.optional(),
  /** Of an injunction: the measures it touches, by id; all of the instrument when absent. */
  touches: z.array(Id).optional(),
});
export type InstrumentEvent = z.infer<typeof InstrumentEvent>;

export const Instrument = z.strictObject({
  id: Id,
  kind: z.enum(['statute', 'executive order', 'regulation', 'resolution', 'decision', 'judgment', 'proclamation']),
  title: z.string(),
  number: z.string().optional(),
  signed: Day.optional(),
  /** First day in force. */
  inForce: Day,
  /** First day no longer in force, where the instrument itself says so. */
  until: Day.optional(),
  /** What it rests on: when that falls, it falls. */
  under: Id.optional(),
  citation: z.string(),
  address: z.url().optional(),
  source: Id,
  /** How the dates above are known. */
  mark: Mark,
  events: z.array(InstrumentEvent).default([]),
});
export type Instrument = z.infer<typeof Instrument>;

/** A word as this law defines it. `when` is asked of `it`; a term without one is for reading only. */
export const Term = z.strictObject({ ...STATEMENT, id: Id, term: z.string(), when: Condition.optional() });
export type Term = z.infer<typeof Term>;

export const MeasureKind = z.enum([
  'asset freeze',
  'funds, goods and services',
  'donations',
  'entry ban',
  'evasion',
  'sectoral',
  'arms',
  'trade',
  'transport',
  'other',
]);
export type MeasureKind = z.infer<typeof MeasureKind>;

/** Rules by id, or all measures of a kind: shared rules know no ids of the programmes that use them. */
const RulesOrKinds = z.array(z.union([MeasureKind, Id])).min(1);

const RULE = {
  ...STATEMENT,
  id: Id,
  title: z.string(),
  instrument: Id,
  /** `designation`: only while a party is designated; `instrument`: as long as the instrument is in force. */
  needs: z.enum(['designation', 'instrument']).default('designation'),
  /** Where the rule begins or ends on another day than its instrument (`until`: first day it no longer holds). */
  since: Day.optional(),
  until: Day.optional(),
  /** Who must obey (of a risk: who runs it). */
  bound: Clause,
  /** Which acts. */
  acts: Clause,
  /** Toward whom: the designated, those they own, their family, … */
  reaches: Clause,
};

/** A prohibition: what somebody bound must not do. */
export const Measure = z.strictObject({ ...RULE, kind: MeasureKind });
export type Measure = z.infer<typeof Measure>;

/** What may happen to somebody who is not forbidden anything: being designated. Never a prohibition. */
export const Risk = z.strictObject({ ...RULE, kind: z.enum(['designation', 'entry', 'secondary sanctions']) });
export type Risk = z.infer<typeof Risk>;

/** What a measure does not cover, or what a licence permits. */
export const LegalException = z.strictObject({
  ...STATEMENT,
  id: Id,
  title: z.string(),
  kind: z.enum(['exemption', 'exception', 'general licence']),
  instrument: Id,
  /** The licence's own number. */
  number: z.string().optional(),
  since: Day.optional(),
  /** First day it no longer holds. */
  until: Day.optional(),
  /** What it lifts: rules by id, or every measure of a kind. */
  lifts: RulesOrKinds,
  when: Condition,
});
export type LegalException = z.infer<typeof LegalException>;

/** What somebody bound must do when a measure applies. */
export const Duty = z.strictObject({
  ...STATEMENT,
  id: Id,
  title: z.string(),
  instrument: Id,
  since: Day.optional(),
  until: Day.optional(),
  /** The measures it follows from, by id or kind. */
  follows: RulesOrKinds,
  /** Further conditions, where there are any. */
  when: Condition.optional(),
});
export type Duty = z.infer<typeof Duty>;

/** A law of another authority that pulls the other way. */
export const Countermeasure = z.strictObject({
  ...STATEMENT,
  id: Id,
  title: z.string(),
  instrument: Id,
  /** Whether it covers this programme's instrument. */
  covers: z.boolean(),
  /** The first day for which `covers` was looked up, and the last. */
  asOf: Day,
  bound: Clause,
});
export type Countermeasure = z.infer<typeof Countermeasure>;

/** A designation the instrument itself makes (an annex), or one a historical record tells of. */
export const KnownDesignation = z.strictObject({
  ...STATEMENT,
  /** The entry on a list, as `us_ofac_sdn:ofac-52965`, where we hold one. */
  party: z.string().optional(),
  name: z.string(),
  instrument: Id,
  since: Day,
  /** First day no longer designated. */
  until: Day.optional(),
});
export type KnownDesignation = z.infer<typeof KnownDesignation>;

/** What several programmes share: `data/programmes/common/<id>.yaml`. */
const SHAREABLE = {
  sources: z.record(Id, LegalSource),
  instruments: z.array(Instrument).default([]),
  terms: z.array(Term).default([]),
  exceptions: z.array(LegalException).default([]),
  duties: z.array(Duty).default([]),
  countermeasures: z.array(Countermeasure).default([]),
};
export const CommonRules = z.strictObject({
  id: Id,
  title: z.string(),
  ...SHAREABLE,
  /** Of a family of regimes whose instruments say the same: asset freezes of the European Union. */
  measures: z.array(Measure).default([]),
});
export type CommonRules = z.infer<typeof CommonRules>;

export const Programme = z.strictObject({
  /** Unique over all issuers: `US-ICC`. The file bears its name. */
  id: z.string().regex(/^[A-Z0-9][A-Za-z0-9-]*$/),
  /** Who publishes it: `us_ofac`, `eu_council`, … Printed codes are unique within an issuer only. */
  issuer: z.string(),
  /** Under whose law: `us`, `eu`, `un`, `gb`, … */
  authority: z.string(),
  title: z.string(),
  url: z.string().optional(),
  /** Lists that print it, by id. */
  lists: z.array(z.string()).default([]),
  /** The programme as lists print it, and other ways it is written. */
  codes: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
  summary: z.string().optional(),
  /** Whether anybody can still be listed under it, as a catalogue of programmes says. */
  standing: z.enum(['active', 'legacy', 'ended']).optional(),
  /** Countries it is about, as codes. */
  territories: z.array(z.string()).default([]),
  /** The programme this one is a part of: an order's own within its family. Where both bear a code, this one counts. */
  partOf: z.string().optional(),
  /** Kinds of measures as a catalogue of programmes names them: facts without a paragraph. They decide nothing. */
  declaredMeasures: z.array(z.string()).default([]),
  /** `facts`: nothing is worked out; `partly`: says in `gaps` what is not; `full`: every sentence of its instruments was read. */
  workedOut: z.enum(['full', 'partly', 'facts']),
  gaps: z.array(z.string()).default([]),
  /** Rules shared with other programmes, by file name in `common/`. */
  uses: z.array(Id).default([]),
  ...SHAREABLE,
  measures: z.array(Measure).default([]),
  risks: z.array(Risk).default([]),
  designations: z.array(KnownDesignation).default([]),
  /** Sentences that decide nothing but belong to the walk through the text: findings, reports, delegation. */
  notes: z.array(z.strictObject({ ...STATEMENT, id: Id })).default([]),
});
export type Programme = z.infer<typeof Programme>;
