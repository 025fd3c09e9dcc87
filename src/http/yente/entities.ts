import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { toEntity } from '../ftm/entity.ts';
import { RequestError } from '../problems/problem.ts';
import { Entity } from './shapes.ts';

/** `GET /entities/{id}`: the full entry behind a match. */
export const entities = endpoint({
  method: 'get',
  path: '/entities/{id}',
  tag: 'Data',
  summary: 'One entry',
  description: 'The entry with all its names, facts and, unless `nested=false`, its designations as Sanction entities.',
  pathParameters: { id: { description: 'Id of the entry, as every match shows it.', example: 'ofac-36' } },
  query: z.strictObject({
    nested: z.boolean().default(true).meta({ description: 'Whether designations go along.' }),
  }),
  tolerated: ['api_key'],
  response: Entity,
  problems: ['OPTION_INVALID'],
  notFound: 'PARTY_UNKNOWN',
  handle({ context, engine, query, path }) {
    const party = engine.party(path.id!);
    if (party === undefined) throw new RequestError('PARTY_UNKNOWN', `No loaded list has an entry "${path.id}".`);
    const version = engine.lists.find(({ list }) => list === party.list);
    return context.json(toEntity(party, { version, nested: query.nested }));
  },
});
