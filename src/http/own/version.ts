import { z } from 'zod';
import { ENGINE_VERSION } from '../../screen/version.ts';
import { endpoint } from '../endpoint.ts';

const Version = z
  .strictObject({ name: z.literal('interdict'), version: z.string().meta({ description: 'Of the package.' }) })
  .meta({ id: 'Version' });

/** `GET /version`: which release answers. Answered also while lists are loading. */
export const version = endpoint({
  method: 'get',
  path: '/version',
  tag: 'System',
  summary: 'Which version answers?',
  description: 'The version of the package, which is that of the engine in every result and of this description.',
  query: z.strictObject({}),
  tolerated: ['api_key'],
  needsEngine: false,
  response: Version,
  problems: [],
  handle: ({ context }) => context.json({ name: 'interdict', version: ENGINE_VERSION }),
});
