import { z } from 'zod';
import type { Engine, LinkCuts } from '../../screen/types.ts';
import { readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { RequestError } from '../problems/problem.ts';

const Pair = z
  .tuple([z.string().min(1).max(500), z.string().min(1).max(500)])
  .meta({ description: 'Two entries, each by id or, where an id stands on two lists, as `list:id`.' });

const LinkCut = z
  .strictObject({
    between: Pair,
    why: z.string().max(2000).optional().meta({ description: 'The reason, kept with the cut.' }),
    on: z.string().optional().meta({ description: 'The day on which it was decided.' }),
  })
  .meta({ id: 'LinkCut' });
const Pairs = z
  .union([Pair, z.array(Pair).min(1).max(100)])
  .meta({ description: 'Two entries, or several such pairs at once: `["a", "b"]` or `[["a", "b"], ["a", "c"]]`.' });
const CutRequest = LinkCut.omit({ on: true }).extend({ between: Pairs }).meta({ id: 'CutRequest' });
const RejoinRequest = z.strictObject({ between: Pairs }).meta({ id: 'RejoinRequest' });
const Cuts = z.strictObject({ cuts: z.array(LinkCut) }).meta({ id: 'LinkCuts' });

const example = { between: ['ofac-1234', 'un-5678'] };
const problems = [
  'QUERY_INVALID',
  'OPTION_INVALID',
  'JSON_MALFORMED',
  'BODY_TOO_LARGE',
  'FILE_TYPE_UNSUPPORTED',
] as const;

/** `GET /links/cuts`: the entries the user holds to be different parties. */
export const linkCuts = endpoint({
  method: 'get',
  path: '/links/cuts',
  tag: 'Data',
  summary: 'Links that were cut',
  description: 'Pairs of entries held to be different parties, with the reason and the day.',
  query: z.strictObject({}),
  response: Cuts,
  problems: ['OPTION_INVALID'],
  handle: ({ context, engine }) => context.json({ cuts: linksOf(engine).cuts }),
});

/** `POST /links/cut`: entries are different parties from now on. */
export const cutLink = endpoint({
  method: 'post',
  path: '/links/cut',
  writes: true,
  tag: 'Data',
  summary: 'Cut a link',
  description:
    'Holds two entries, or those of several pairs, to be different parties. Kept in `links.yaml` of the data folder; answered once the service answers without the link, which takes seconds.',
  query: z.strictObject({}),
  body: {
    limit: 'jsonBytes',
    description: 'The two entries, or several pairs, and why.',
    content: { 'application/json': { schema: CutRequest, example: { ...example, why: 'different fathers' } } },
  },
  response: Cuts,
  problems: [...problems, 'FILE_UNWRITABLE'],
  notFound: 'PARTY_UNKNOWN',
  async handle({ context, engine, replace }) {
    const { between, why } = await readJson(context.req.raw, CutRequest);
    const next = await linksOf(engine).cut(pairsIn(between), why);
    replace(next);
    return context.json({ cuts: linksOf(next).cuts });
  },
});

/** `POST /links/rejoin`: a cut is taken back. */
export const rejoinLink = endpoint({
  method: 'post',
  path: '/links/rejoin',
  writes: true,
  tag: 'Data',
  summary: 'Take a cut back',
  description: 'Lets evidence link two entries again that were cut apart.',
  query: z.strictObject({}),
  body: {
    limit: 'jsonBytes',
    description: 'The two entries, or several pairs, as they were cut.',
    content: { 'application/json': { schema: RejoinRequest, example } },
  },
  response: Cuts,
  problems: [...problems, 'FILE_UNWRITABLE'],
  async handle({ context, engine, replace }) {
    const { between } = await readJson(context.req.raw, RejoinRequest);
    const next = await linksOf(engine).rejoin(pairsIn(between));
    replace(next);
    return context.json({ cuts: linksOf(next).cuts });
  },
});

function pairsIn(between: z.infer<typeof Pairs>): readonly (readonly [string, string])[] {
  return typeof between[0] === 'string' ? [between as [string, string]] : (between as [string, string][]);
}

function linksOf({ links }: Engine): LinkCuts {
  if (links !== undefined) return links;
  throw new RequestError(
    'OPTION_INVALID',
    'The lists of this service were handed in: there is no folder to keep cuts in.',
  );
}
