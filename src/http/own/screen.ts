import { z } from 'zod';
import { Query, ScreenResult } from '../../screen/vocabulary.ts';
import { engineKnownAt, knownAtField } from '../as-of.ts';
import { readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { engineUnder, given, policyFields } from '../policy.ts';

const ScreenRequest = z
  .strictObject({ ...Query.shape, ...policyFields, ...knownAtField })
  .meta({ id: 'ScreenRequest', description: 'A query and its options in one object.' });

/** `POST /screen`: one party, answered with the full result. */
export const screen = endpoint({
  method: 'post',
  path: '/screen',
  tag: 'Screening',
  summary: 'Screen one party',
  description:
    'The same result as the library and the command line give: matches with their explanation, and which list versions were covered. With `explain` also what would change the outcome, and who comes near the line.',
  query: z.strictObject({}),
  body: {
    limit: 'jsonBytes',
    description: 'Who is asked about, and how.',
    content: {
      'application/json': {
        schema: ScreenRequest,
        example: {
          names: ['Jane Doe'],
          schema: 'Person',
          birthDates: ['1975-08-13'],
          countries: ['fr'],
          threshold: 0.7,
          limit: 10,
        },
      },
    },
  },
  response: ScreenResult,
  problems: [
    'QUERY_EMPTY',
    'QUERY_INVALID',
    'QUERY_NO_NAME',
    'QUERY_TOO_LONG',
    'OPTION_INVALID',
    'LIST_UNKNOWN',
    'PROGRAMME_UNKNOWN',
    'JSON_MALFORMED',
    'BODY_TOO_LARGE',
    'FILE_TYPE_UNSUPPORTED',
  ],
  async handle({ context, engine }) {
    const body = await readJson(context.req.raw, ScreenRequest);
    const {
      threshold,
      limit,
      lists,
      programmes,
      partyCountries,
      weakAliases,
      asOf,
      explain,
      knownAt,
      policy,
      ...query
    } = body;
    const asked = engineUnder(await engineKnownAt(engine, knownAt), policy);
    return context.json(
      asked.screen(query, given({ threshold, limit, lists, programmes, partyCountries, weakAliases, asOf, explain })),
    );
  },
});
