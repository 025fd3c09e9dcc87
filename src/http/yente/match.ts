import { z } from 'zod';
import { meaningOf } from '../../screen/programmes/meaning.ts';
import type { Engine } from '../../screen/types.ts';
import type { Match } from '../../screen/vocabulary.ts';
import { asOfOption, dayParameters } from '../as-of.ts';
import { readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { type Example, readExample } from '../ftm/example.ts';
import { featuresOf } from '../ftm/features.ts';
import { MOST_MATCHES } from '../limits.ts';
import { engineUnder, lineParameter, policyParameter } from '../policy.ts';
import { RequestError, toProblem } from '../problems/problem.ts';
import { ALGORITHM, assertAlgorithm, featureDocs } from './algorithms.ts';
import { type Filtering, filtering, filterParameters } from './filters.ts';
import { entityOf, type Found } from './found.ts';
import { isOver, type Lines, screenFiltered } from './scoring.ts';
import { MatchRequest, MatchResponse } from './shapes.ts';

const MatchParameters = z.strictObject({
  limit: z
    .number()
    .int()
    .min(1)
    .max(MOST_MATCHES)
    .default(5)
    .meta({ description: 'Results shown per query, best first.' }),
  threshold: lineParameter,
  ...policyParameter,
  cutoff: z.number().min(0).max(1).optional().meta({
    description:
      'Score from which a result is shown; the threshold if absent. A cutoff over the threshold counts as the threshold.',
    deprecated: true,
  }),
  algorithm: z
    .string()
    .default('best')
    .meta({ description: `\`best\` or \`${ALGORITHM}\`.` }),
  fuzzy: z
    .boolean()
    .optional()
    .meta({ description: 'Accepted; other spellings are always looked for.', deprecated: true }),
  ...filterParameters,
  ...dayParameters,
  exclude_entity_ids: z.array(z.string()).max(50).default([]).meta({ description: 'Leave out these parties.' }),
});

const EXAMPLE = {
  queries: {
    q1: { schema: 'Person', properties: { name: ['Jane Doe'], birthDate: ['1975-08-13'], nationality: ['fr'] } },
  },
};

/** `POST /match/{dataset}`: many parties in one request, each with all that is known of it. */
export const match = endpoint({
  method: 'post',
  path: '/match/{dataset}',
  tag: 'Matching',
  summary: 'Match parties by example',
  description:
    'Scores each party of the request against the lists. The only endpoint for screening customers in the FollowTheMoney form; `GET /search` is for people looking something up.',
  pathParameters: { dataset: { description: '`default` for all lists, or the id of one.', example: 'default' } },
  query: MatchParameters,
  tolerated: ['api_key'],
  body: {
    limit: 'jsonBytes',
    batch: true,
    description: 'Parties under keys of your own choice.',
    content: { 'application/json': { schema: MatchRequest, example: EXAMPLE } },
  },
  response: MatchResponse,
  problems: [
    'QUERY_INVALID',
    'QUERY_NO_NAME',
    'QUERY_TOO_LONG',
    'OPTION_INVALID',
    'BATCH_TOO_LARGE',
    'JSON_MALFORMED',
    'LIST_UNKNOWN',
    'BODY_TOO_LARGE',
    'FILE_TYPE_UNSUPPORTED',
  ],
  notFound: 'LIST_UNKNOWN',
  async handle({ context, engine: own, limits, query, path }) {
    const engine = engineUnder(own, query.policy);
    assertAlgorithm(query.algorithm);
    const filters = filtering(engine, path.dataset!, query, query.exclude_entity_ids);
    const body = await readJson(context.req.raw, MatchRequest);
    const queries = Object.entries(body.queries);
    assertBatch(queries.length, limits.queries);
    assertNoTuning(body);
    const time = asOfOption(query);
    const { threshold, cutoff, limit } = query;
    const lines: Lines = { threshold, cutoff, limit };
    const responses: [string, Answer][] = [];
    const shown: Match[] = [];
    const wrong: unknown[] = [];
    for (const [key, example] of queries) {
      // Screening is synchronous: between two queries others get their turn.
      await new Promise((resolve) => setImmediate(resolve));
      if (context.req.raw.signal.aborted) break;
      try {
        const { query: asked, echo, ignored } = readExample(example as Example, `queries.${key}`);
        const { found, total, outcome, incomplete } = screenOne(engine, asked, filters, lines, time, key);
        const results = found.map((party) => scoredEntity(engine, party, threshold));
        shown.push(...found.flat());
        const status = outcome === 'incomplete' ? 206 : 200;
        responses.push([key, { status, results, total, query: echo, outcome, incomplete, ignored }]);
      } catch (error) {
        const { status, code, detail, remedy } = toProblem(error);
        // What is wrong with the options or the service is wrong with every query.
        if (!OF_ONE_QUERY.has(code)) throw error;
        wrong.push(error);
        responses.push([key, unanswered(example as Example, status, { code, detail, remedy })]);
      }
    }
    // A request of which nothing was screened is no success.
    if (wrong.length === queries.length) throw wrong[0];
    const meaning = meaningOf(shown);
    const answer: z.infer<typeof MatchResponse> = {
      responses: Object.fromEntries(responses),
      matcher: featureDocs(),
      limit: query.limit,
      coverage: filters.lists.length === 0 ? [] : engine.coverage(filters.lists, time.asOf),
      warnings: [
        ...filters.warnings,
        ...(wrong.length === 0
          ? []
          : [`${wrong.length} of ${queries.length} queries were not screened: see \`error\`.`]),
        ...(query.fuzzy === undefined ? [] : ['`fuzzy` was put to no use: other spellings are always looked for.']),
      ],
      ...engine.identity,
      ...(meaning === undefined ? {} : { meaning }),
    };
    return context.json(answer, 200, { 'x-batch-size': String(responses.length) });
  },
});

type Answer = z.infer<typeof MatchResponse>['responses'][string];

/** Errors that speak of one query and leave the others of its batch as they are. */
const OF_ONE_QUERY: ReadonlySet<string> = new Set(['QUERY_NO_NAME', 'QUERY_EMPTY', 'QUERY_INVALID', 'QUERY_TOO_LONG']);

/** The answer to a query that could not be screened: no result, and never `clear`. */
function unanswered(example: Example, status: number, error: NonNullable<Answer['error']>): Answer {
  const { id, schema } = example;
  return {
    status,
    results: [],
    total: { value: 0, relation: 'eq' },
    query: { ...(id == null ? {} : { id }), schema, properties: {} },
    outcome: 'incomplete',
    incomplete: [error.detail],
    ignored: [],
    error,
  };
}

/** Tells which query of the batch an error of the engine is about. */
function screenOne(
  engine: Engine,
  asked: Parameters<typeof screenFiltered>[1],
  filters: Filtering,
  lines: Lines,
  time: { readonly asOf?: string },
  key: string,
) {
  try {
    return screenFiltered(engine, asked, filters, lines, time);
  } catch (error) {
    throw RequestError.about(error, `queries.${key}`);
  }
}

/** A found party as the full entry with its best score. */
function scoredEntity(engine: Engine, found: Found, threshold: number | undefined): Answer['results'][number] {
  const [best] = found;
  const { score, explanation, asOf, exempted } = best;
  const explanations = featuresOf(explanation);
  const features = Object.fromEntries(Object.entries(explanations).map(([name, feature]) => [name, feature.score]));
  const { properties, ...entity } = entityOf(engine, found);
  return {
    ...entity,
    properties: properties as Record<string, string[]>,
    score,
    match: isOver(best, engine, threshold) && exempted === undefined,
    features,
    explanations,
    explanation,
    resolved: found.flatMap(({ designations }) =>
      designations.flatMap(({ list, resolved = [] }) => resolved.map((one) => ({ list, ...one }))),
    ),
    ...(exempted === undefined ? {} : { exempted }),
    ...(asOf === undefined ? {} : { as_of: asOf }),
  };
}

function assertBatch(count: number, most: number): void {
  if (count === 0) throw new RequestError('QUERY_EMPTY', 'queries: The request holds no query.');
  if (count > most)
    throw new RequestError('BATCH_TOO_LARGE', `The request holds ${count} queries; at most ${most} are taken at once.`);
}

/** The score is not tuned per request: two callers asking the same thing get the same answer. */
function assertNoTuning({ weights, config }: z.infer<typeof MatchRequest>): void {
  for (const [path, given] of [
    ['weights', weights],
    ['config', config],
  ] as const) {
    if (Object.keys(given).length === 0) continue;
    const message = 'Scores cannot be tuned per request; leave this empty.';
    throw new RequestError('OPTION_INVALID', `${path}: ${message}`, { errors: [{ path, message }] });
  }
}
