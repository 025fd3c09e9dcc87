import { z } from 'zod';
import { Day, Mark } from './programme.ts';

/**
 * What follows from a designation for somebody in a situation. `applies`: a prohibition or duty binds; `risk`: nothing is
 * forbidden, but a paragraph allows the authority to designate who does this; `depends`: on what `dependsOn` names.
 */
export const Answer = z.enum(['applies', 'does not apply', 'risk', 'depends']);
export type Answer = z.infer<typeof Answer>;

/** Something that must be known before the answer is. */
export const OpenQuestion = z
  .strictObject({
    /** A fact (`actor.nationalities`), an open question of law (`answers.<key>`), or a statement (`read.<id>`). */
    about: z.string(),
    question: z.string(),
  })
  .meta({ id: 'OpenQuestion' });
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** One step of the chain: what was asked, what came out, where it stands; `because` holds the steps below it. */
export interface Reason {
  readonly says: string;
  readonly value: 'yes' | 'no' | 'unknown';
  readonly paragraph?: string | undefined;
  readonly citation?: string | undefined;
  readonly mark?: Mark | undefined;
  readonly because?: readonly Reason[] | undefined;
}

export const Reason: z.ZodType<Reason> = z.lazy(() =>
  z
    .strictObject({
      says: z.string(),
      value: z.enum(['yes', 'no', 'unknown']),
      paragraph: z.string().optional(),
      citation: z.string().optional(),
      mark: Mark.optional(),
      because: z.array(Reason).optional(),
    })
    .meta({ id: 'Reason' }),
);

export const Effect = z
  .strictObject({
    programme: z.string(),
    /** The statement's id within its programme. */
    rule: z.string(),
    class: z.enum(['prohibition', 'risk', 'duty', 'countermeasure', 'not worked out']),
    /** Of a prohibition its measure: `asset freeze`, `entry ban`, … */
    kind: z.string(),
    title: z.string(),
    answer: Answer,
    dependsOn: z.array(OpenQuestion),
    why: z.array(Reason),
    /** The sentence the rule stands on, in own words. */
    says: z.string(),
    /** `Executive Order 14203 §1(a), 90 FR 9369`. */
    citation: z.string(),
    address: z.string().optional(),
    mark: Mark,
    /** First day, and first day no longer, on which the rule could apply to this designation; absent: not known, or open. */
    since: Day.optional(),
    until: Day.optional(),
  })
  .meta({ id: 'Effect' });
export type Effect = z.infer<typeof Effect>;

/** A designation as effects are asked of it; `programme` is the resolved id, not the printed code. */
export const DesignationInForce = z.strictObject({
  programme: z.string(),
  /** The entry as `us_ofac_sdn:ofac-54211`. */
  party: z.string().optional(),
  name: z.string().optional(),
  listed: Day.optional(),
  delisted: Day.optional(),
  dateSource: z.string().optional(),
  /** A day on which a list version shows the designation, where the day of listing is not known. */
  seenOn: Day.optional(),
});
export type DesignationInForce = z.infer<typeof DesignationInForce>;

export const Effects = z
  .strictObject({
    programme: z.string(),
    situation: z.string(),
    date: Day,
    /** Whether the designation stood on that day, and why. */
    designated: Reason,
    effects: z.array(Effect),
    /** What was taken for granted because nobody said otherwise. */
    assumed: z.array(z.string()),
    /** What of the programme is not worked out. */
    gaps: z.array(z.string()),
    disclaimer: z.string(),
  })
  .meta({ id: 'Effects' });
export type Effects = z.infer<typeof Effects>;
