import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { FEATURES } from '../ftm/features.ts';
import { RequestError } from '../problems/problem.ts';
import { FeatureDoc } from './shapes.ts';

/** The one way scores are made here. */
export const ALGORITHM = 'interdict';

const DESCRIPTION =
  'Aligns the words of both names (spelling, script, sound, initials, nicknames, order), weighs each by how telling it is, then adds or takes off for dates, countries, gender and identifiers.';

const Algorithms = z
  .strictObject({
    algorithms: z.array(
      z.strictObject({
        name: z.string(),
        description: z.string(),
        features: z.record(z.string(), FeatureDoc),
        docs: z.strictObject({
          description: z.string(),
          features: z.record(z.string(), FeatureDoc),
          config: z.record(z.string(), z.unknown()),
        }),
      }),
    ),
    default: z.string(),
    best: z.string(),
  })
  .meta({ id: 'Algorithms' });

/** What each feature of a score means. */
export function featureDocs(): Record<string, z.infer<typeof FeatureDoc>> {
  return Object.fromEntries(
    Object.entries(FEATURES).map(([name, description]) => [name, { description, coefficient: 1, url: null }]),
  );
}

/** Refuses any algorithm but ours: a score of another making under that name would mislead. Throws `OPTION_INVALID`. */
export function assertAlgorithm(name: string): void {
  if ([ALGORITHM, 'best'].includes(name.trim().toLowerCase())) return;
  const message = `The algorithm "${name}" is not offered; use "best" or "${ALGORITHM}".`;
  throw new RequestError('OPTION_INVALID', `algorithm: ${message}`, { errors: [{ path: 'algorithm', message }] });
}

/** `GET /algorithms`. */
export const algorithms = endpoint({
  method: 'get',
  path: '/algorithms',
  tag: 'System',
  summary: 'How scores are made',
  description: 'The algorithms that `POST /match` offers, and what moves a score.',
  query: z.strictObject({}),
  tolerated: ['api_key'],
  response: Algorithms,
  problems: [],
  handle({ context }) {
    const features = featureDocs();
    const docs = { description: DESCRIPTION, features, config: {} };
    const answer: z.infer<typeof Algorithms> = {
      algorithms: [{ name: ALGORITHM, description: DESCRIPTION, features, docs }],
      default: ALGORITHM,
      best: ALGORITHM,
    };
    return context.json(answer);
  },
});
