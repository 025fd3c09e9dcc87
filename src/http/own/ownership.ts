import { z } from 'zod';
import { askOwnership } from '../../screen/ownership/ask-ownership.ts';
import { readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { RequestError } from '../problems/problem.ts';

/** Every name is screened and every authority reckoned while others wait: larger tables are for the command line. */
const MOST_LINES = 1000;

const OwnershipRequest = z
  .strictObject({
    table: z.string().min(1).meta({ description: 'The table itself, as docs/ownership.md describes it.' }),
    format: z.enum(['csv', 'yaml']).default('csv'),
    asOf: z.iso
      .date()
      .optional()
      .meta({ description: 'By the stakes, lists and rules of this day; today when absent.' }),
  })
  .meta({ id: 'OwnershipRequest' });

/** Described loosely: docs/ownership.md tells what every field means. */
const OwnershipResponse = z
  .looseObject({
    day: z.string(),
    entities: z.array(
      z.looseObject({
        name: z.string(),
        verdicts: z.array(
          z.looseObject({ authority: z.string(), outcome: z.enum(['blocked', 'not blocked', 'depends']) }),
        ),
      }),
    ),
    toConfirm: z.array(z.looseObject({ party: z.string() })).meta({
      description: 'Names that resemble listed parties: assumed nowhere.',
    }),
    disclaimer: z.string(),
  })
  .meta({ id: 'OwnershipReport' });

/** `POST /ownership`: the 50 percent rule and its kin over a shareholder table. */
export const ownership = endpoint({
  method: 'post',
  path: '/ownership',
  tag: 'Programmes',
  summary: 'Who is blocked through who owns it',
  description: `Entities of a shareholder table that are blocked through their owners, by the rule of each authority; shares in millionths of a percent. At most ${MOST_LINES} lines. Information, not legal advice.`,
  query: z.strictObject({}),
  body: {
    limit: 'jsonBytes',
    description: 'The table as text.',
    content: {
      'application/json': {
        schema: OwnershipRequest,
        example: { table: 'owner,owned,percent,blocked_by\nJane Doe,Example Holdings,60,us\n', asOf: '2026-01-15' },
      },
    },
  },
  response: OwnershipResponse,
  problems: [
    'OWNERSHIP_INVALID',
    'SHARES_OVER_100',
    'COLUMN_MISSING',
    'FILE_EMPTY',
    'PARTY_UNKNOWN',
    'BATCH_TOO_LARGE',
    'QUERY_INVALID',
    'JSON_MALFORMED',
    'BODY_TOO_LARGE',
    'FILE_TYPE_UNSUPPORTED',
  ],
  async handle({ context, engine }) {
    const { table, format, asOf } = await readJson(context.req.raw, OwnershipRequest);
    const lines = table.split('\n').length;
    if (lines > MOST_LINES) {
      throw new RequestError('BATCH_TOO_LARGE', `The table has ${lines} lines; at most ${MOST_LINES} are taken here.`);
    }
    return context.json(askOwnership(engine, table, `table.${format}`, { asOf, today: new Date() }));
  },
});
