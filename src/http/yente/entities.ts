import { z } from 'zod';
import { knownAtParameter } from '../as-of.ts';
import { endpoint } from '../endpoint.ts';
import { RequestError } from '../problems/problem.ts';
import { entityById } from './found.ts';
import { Entity } from './shapes.ts';

/** `GET /entities/{id}`: the full entry behind a match. */
export const entities = endpoint({
  method: 'get',
  path: '/entities/{id}',
  tag: 'Data',
  summary: 'One entry',
  description:
    'The entry with all its names, facts and, unless `nested=false`, its designations as Sanction entities. Entries of several lists that are one party are one entity: any of their ids gives it, under the id of the first list, with the others in `referents`.',
  pathParameters: { id: { description: 'Id of the entry, as every match shows it.', example: 'ofac-36' } },
  query: z.strictObject({
    ...knownAtParameter,
    nested: z.boolean().default(true).meta({ description: 'Whether designations go along.' }),
  }),
  tolerated: ['api_key'],
  response: Entity,
  problems: ['OPTION_INVALID'],
  notFound: 'PARTY_UNKNOWN',
  handle({ context, engine, query, path }) {
    const entity = entityById(engine, path.id!, { nested: query.nested });
    if (entity === undefined) throw new RequestError('PARTY_UNKNOWN', `No loaded list has an entry "${path.id}".`);
    return context.json(entity);
  },
});
