import { z } from 'zod';
import { Day, Mark } from './programme.ts';

/** One measure, or one risk, in a line: what, who must obey, what it leaves alone, by which paragraph. */
export const RuleInBrief = z
  .strictObject({
    /** The statement's id within its programme. */
    rule: z.string(),
    class: z.enum(['prohibition', 'risk']),
    /** `asset freeze`, `entry ban`, … */
    kind: z.string(),
    title: z.string(),
    /** Who must obey; of a risk, who runs it. */
    bound: z.string(),
    /** The rule in own words, and what it leaves alone by exceptions and licences; screening results are without. */
    says: z.string().optional(),
    leaves: z.array(z.string()).optional(),
    /** `designation`: it holds only while a party is listed; `instrument`: without any listing. */
    needs: z.enum(['designation', 'instrument']),
    /** Days on which it can hold, by its instrument: from `since` on, before `until`. */
    since: Day.optional(),
    until: Day.optional(),
    citation: z.string(),
    address: z.string().optional(),
    mark: Mark,
  })
  .meta({ id: 'RuleInBrief' });
export type RuleInBrief = z.infer<typeof RuleInBrief>;

/** A programme as results carry it. */
export const ProgrammeInBrief = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    issuer: z.string(),
    authority: z.string(),
    url: z.string().optional(),
    /** `facts`: nothing is worked out; only `declared` is known. */
    workedOut: z.enum(['full', 'partly', 'facts']),
    rules: z.array(RuleInBrief),
    /** Measures a catalogue names that nobody worked out here. */
    declared: z.array(z.string()),
  })
  .meta({ id: 'ProgrammeInBrief' });
export type ProgrammeInBrief = z.infer<typeof ProgrammeInBrief>;

/** What the programmes of a result mean. */
export const Meaning = z
  .strictObject({ programmes: z.array(ProgrammeInBrief), disclaimer: z.string() })
  .meta({ id: 'Meaning' });
export type Meaning = z.infer<typeof Meaning>;
