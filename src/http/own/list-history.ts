import { z } from 'zod';
import type { Engine } from '../../screen/types.ts';
import { VersionDiff } from '../../screen/vocabulary.ts';
import { knownAtParameter } from '../as-of.ts';
import { endpoint } from '../endpoint.ts';
import { RequestError } from '../problems/problem.ts';

const HeldVersion = z
  .object({
    list: z.string(),
    title: z.string(),
    issuer: z.string(),
    version: z.string().meta({ description: 'Publication date: a day, or a month where no more is known.' }),
    fetched: z
      .string()
      .optional()
      .meta({ description: 'When this installation fetched it; absent for what came along.' }),
    source: z.string(),
    licence: z.string(),
    sha256: z.string(),
    entries: z.number().int(),
    nameOnlyRows: z.number().int(),
    names: z.number().int(),
    damaged: z.boolean().optional(),
    limits: z.array(z.string()).optional(),
  })
  .meta({ id: 'HeldVersion' });

const pathParameters = { list: { description: 'Id of a list.', example: 'us_ofac_sdn' } };

/** `GET /lists/{list}/history`: the versions held of a list. */
export const listHistory = endpoint({
  method: 'get',
  path: '/lists/{list}/history',
  tag: 'Data',
  summary: 'Versions of a list',
  description: 'The versions held, oldest first, with their dates, sources, counts, checksums and limits.',
  pathParameters,
  query: z.strictObject(knownAtParameter),
  revalidate: true,
  response: z.array(HeldVersion),
  problems: ['OPTION_INVALID'],
  notFound: 'LIST_UNKNOWN',
  handle({ context, engine, path }) {
    return context.json(engine.history(known(engine, path.list!)).map((version) => HeldVersion.parse(version)));
  },
});

const version = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .meta({
      description: `${description}, by its date or by a beginning of it that fits one only.`,
      examples: [example],
    });

/** `GET /lists/{list}/diff`: what changed between two versions of a list. */
export const listDiff = endpoint({
  method: 'get',
  path: '/lists/{list}/diff',
  tag: 'Data',
  summary: 'What changed between two versions',
  description:
    'Parties added, removed, changed, and listed again under another id. Only fields that both versions carry are compared, names by their words in any order.',
  pathParameters,
  query: z.strictObject({
    from: version('The version before', '2025-08'),
    to: version('The version after', '2026-07-11'),
    ...knownAtParameter,
  }),
  revalidate: true,
  response: VersionDiff,
  problems: ['OPTION_INVALID', 'LIST_DAMAGED'],
  notFound: 'LIST_UNKNOWN',
  async handle({ context, engine, path, query }) {
    return context.json(await engine.diff(known(engine, path.list!), query.from, query.to));
  },
});

/** A list id that is loaded, else `LIST_UNKNOWN` (404). */
function known(engine: Engine, list: string): string {
  const loaded = engine.lists.map((version) => version.list);
  if (loaded.includes(list)) return list;
  throw new RequestError('LIST_UNKNOWN', `There is no list "${list}". Loaded: ${loaded.join(', ')}.`, { status: 404 });
}
