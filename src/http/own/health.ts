import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

const Status = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Status' });

/** `GET /healthz`: the process lives. Answered also while lists are loading. */
export const healthz = endpoint({
  method: 'get',
  path: '/healthz',
  tag: 'System',
  summary: 'Is the process alive?',
  description: 'Answers as soon as the service listens, also while the lists are still being loaded.',
  query: z.strictObject({}),
  tolerated: ['api_key'],
  needsEngine: false,
  response: Status,
  problems: [],
  handle: ({ context }) => context.json({ status: 'ok' }),
});

/** `GET /readyz`: the lists are loaded. 503 until then. */
export const readyz = endpoint({
  method: 'get',
  path: '/readyz',
  tag: 'System',
  summary: 'Are the lists loaded?',
  description: 'Answers 200 once queries can be screened, 503 before.',
  query: z.strictObject({}),
  tolerated: ['api_key'],
  response: Status,
  problems: [],
  handle: ({ context }) => context.json({ status: 'ok' }),
});
