import { z } from 'zod';
import { AsOf, Exempted, Explanation, ListCoverage, Meaning, Outcome } from '../../screen/vocabulary.ts';
import { Example } from '../ftm/example.ts';

/** The shapes of the matching API as its existing clients expect them; what we add is optional to them. */
const entityFields = {
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  datasets: z.array(z.string()),
  referents: z.array(z.string()),
  target: z.boolean(),
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable().meta({ description: 'Date of the list version the entry was read from.' }),
  last_change: z.string().nullable(),
  lent: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .meta({ description: 'Values that another version of the list lent: property, value, version.' }),
  standing: z
    .literal('name-only')
    .optional()
    .meta({ description: 'A name that the list prints without saying whose it is: not a party of its own.' }),
};

const NestedEntity = z
  .strictObject({ ...entityFields, properties: z.record(z.string(), z.array(z.string())) })
  .meta({ id: 'NestedEntity' });

const properties = z.record(z.string(), z.array(z.union([z.string(), NestedEntity])));

export const Entity = z.strictObject({ ...entityFields, properties }).meta({ id: 'Entity' });

export const FeatureResult = z
  .strictObject({
    score: z.number(),
    detail: z.string(),
    query: z.string().nullable(),
    candidate: z.string().nullable(),
    weight: z.number(),
  })
  .meta({ id: 'FeatureResult' });

export const ScoredEntity = z
  .strictObject({
    ...entityFields,
    properties,
    score: z.number().min(0).max(1),
    match: z.boolean().meta({ description: 'Whether the score is at or over `threshold`.' }),
    features: z.record(z.string(), z.number()),
    explanations: z.record(z.string(), FeatureResult),
    explanation: Explanation.meta({ description: 'The whole explanation: which token met which, how, at what cost.' }),
    exempted: Exempted.optional().meta({
      description: 'The exception of the policy because of which this is no match.',
    }),
    as_of: AsOf.optional().meta({ description: 'What held on the day of `as_of`, and what that rests on.' }),
    resolved: z
      .array(z.strictObject({ list: z.string(), code: z.string(), programme: z.string().optional() }))
      .meta({ description: 'The programmes behind the printed codes; what they mean stands once, in `meaning`.' }),
  })
  .meta({ id: 'ScoredEntity' });

export const Total = z
  .strictObject({ value: z.number().int(), relation: z.enum(['eq', 'gte']) })
  .meta({ id: 'Total', description: '`gte`: there are at least this many.' });

export const MatchRequest = z
  .strictObject({
    queries: z.record(z.string(), Example).meta({ description: 'Parties to match, each under a key of your own.' }),
    weights: z
      .record(z.string(), z.number())
      .default({})
      .meta({ description: 'Must be empty: weights are not set per request.' }),
    config: z
      .record(z.string(), z.unknown())
      .default({})
      .meta({ description: 'Must be empty: no settings per request.' }),
  })
  .meta({ id: 'MatchRequest' });

export const MatchAnswer = z
  .strictObject({
    status: z.number().int().meta({
      description:
        '200; 206 where a list or a part of the query could not be screened (see `incomplete`); 400 where the query could not be screened at all (see `error`).',
    }),
    results: z.array(ScoredEntity),
    total: Total,
    query: z.strictObject({
      id: z.string().optional(),
      schema: z.string(),
      properties: z.record(z.string(), z.array(z.string())),
    }),
    outcome: Outcome,
    incomplete: z.array(z.string()).meta({ description: 'What was not screened, in words.' }),
    ignored: z
      .array(z.string())
      .meta({ description: 'What of the query was not used. Nothing of it can hide a match.' }),
    error: z
      .strictObject({ code: z.string(), detail: z.string(), remedy: z.string() })
      .optional()
      .meta({ description: 'Why this query was not screened; the others of the request were.' }),
  })
  .meta({ id: 'MatchAnswer' });

export const Identity = {
  coverage: z.array(ListCoverage),
  warnings: z.array(z.string()).meta({ description: 'What about the request was not done as asked, in words.' }),
};

export const FeatureDoc = z
  .strictObject({ description: z.string(), coefficient: z.number(), url: z.string().nullable() })
  .meta({ id: 'FeatureDoc' });

export const MatchResponse = z
  .strictObject({
    responses: z.record(z.string(), MatchAnswer).meta({ description: 'One answer for every query, under its key.' }),
    matcher: z.record(z.string(), FeatureDoc),
    limit: z.number().int(),
    meaning: Meaning.optional().meta({
      description: 'Who is bound by what under the programmes of all results, each programme once.',
    }),
    ...Identity,
    policy: z.strictObject({ name: z.string(), hash: z.string() }),
    engine: z.strictObject({ name: z.literal('interdict'), version: z.string(), background: z.string() }),
  })
  .meta({ id: 'MatchResponse' });
