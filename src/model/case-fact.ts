import { z } from 'zod';

/** What a fact of a case is about. Parties are named by their id in the case, or by name where they are none. */

const designation = z.strictObject({
  kind: z.literal('designation'),
  party: z.string(),
  programme: z.string(),
  /** The entry on the list, as `list:id`. */
  entry: z.string().optional(),
  by: z.string().optional(),
});

/** One thing that happened to an order, law, regulation or resolution. */
const instrument = z.strictObject({
  kind: z.literal('instrument'),
  instrument: z.string(),
  action: z.enum(['signed', 'in force', 'amended', 'continued', 'enjoined', 'revoked', 'replaced']),
  by: z.string().optional(),
});

/** What an instrument does. `rule` is a rule of the programme, by id: who is bound and what is left alone stand there. */
const measure = z.strictObject({
  kind: z.literal('measure'),
  programme: z.string(),
  instrument: z.string(),
  measure: z.string(),
  rule: z.string().optional(),
  reaches: z.array(z.string()).default([]),
});

const role = z.strictObject({
  kind: z.literal('role'),
  party: z.string(),
  role: z.string(),
  body: z.string().optional(),
});

const nationality = z.strictObject({
  kind: z.literal('nationality'),
  party: z.string(),
  /** ISO 3166-1 alpha-2, lower case. */
  country: z.string(),
});

/** One step of a proceeding; a proceeding is what bears the same `proceeding`. */
const proceeding = z.strictObject({
  kind: z.literal('proceeding'),
  proceeding: z.string(),
  step: z.enum([
    'situation',
    'investigation',
    'sought',
    'issued',
    'withdrawn',
    'charged',
    'challenged',
    'ruled',
    'convicted',
    'acquitted',
    'ended',
  ]),
  court: z.string(),
  against: z.array(z.string()).default([]),
  judges: z.array(z.string()).default([]),
  charges: z.array(z.string()).default([]),
  jurisdiction: z.string().optional(),
});

/** A state is a member of a body, or not, where the table of states does not say it. */
const membership = z.strictObject({
  kind: z.literal('membership'),
  state: z.string(),
  body: z.string(),
  member: z.boolean(),
});

const statement = z.strictObject({
  kind: z.literal('statement'),
  /** Id of the statement within the case. */
  statement: z.string(),
  /** What it is called where people read of it. */
  title: z.string().min(1).optional(),
  speaker: z.string(),
  /** Words as spoken, only from texts that may be copied; `variants` are the same words as others print them. */
  quotation: z.string().optional(),
  variants: z.array(z.string()).default([]),
  /** How many stand behind it, as it says itself. */
  endorsers: z.number().int().optional(),
});

/** Where states stand toward a statement. Who is named by no fact is unknown, never taken for absent. */
const position = z.strictObject({
  kind: z.literal('position'),
  statement: z.string(),
  position: z.enum(['signed', 'not signed', 'own statement']),
  /** Country codes, lower case. */
  states: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
});

const figure = z.strictObject({
  kind: z.literal('figure'),
  /** What is counted: `killed`, `states that endorse`. */
  measure: z.string(),
  population: z.string().optional(),
  count: z.number(),
  bound: z.enum(['exactly', 'over', 'under', 'about']).default('exactly'),
});

const event = z.strictObject({ kind: z.literal('event'), parties: z.array(z.string()).default([]) });

export const CaseFactBody = z
  .discriminatedUnion('kind', [
    designation,
    instrument,
    measure,
    role,
    nationality,
    proceeding,
    membership,
    statement,
    position,
    figure,
    event,
  ])
  .meta({ id: 'CaseFactBody' });
export type CaseFactBody = z.infer<typeof CaseFactBody>;
export type CaseFactKind = CaseFactBody['kind'];
