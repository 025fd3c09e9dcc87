import { z } from 'zod';
import type { Engine } from '../../screen/types.ts';
import { AsOf, SchemaName } from '../../screen/vocabulary.ts';
import { asOfOption, dayParameters } from '../as-of.ts';
import { endpoint } from '../endpoint.ts';
import type { FtmEntity } from '../ftm/properties.ts';
import { MOST_MATCHES } from '../limits.ts';
import { RequestError } from '../problems/problem.ts';
import { FACET_NAMES, facetOf, fieldOf } from './facets.ts';
import { filtering, filterParameters } from './filters.ts';
import { byParty, entityById, entityOf } from './found.ts';
import { Entity, Identity, Total } from './shapes.ts';

const many = (description: string) => z.array(z.string()).default([]).meta({ description });

const SearchParameters = z.strictObject({
  q: z.string().default('').meta({ description: 'A name, or the id of an entry.' }),
  schema: SchemaName.default('Thing').meta({ description: 'Kind of party; `Thing` for any.' }),
  limit: z.number().int().min(1).max(MOST_MATCHES).default(10).meta({ description: 'Results on a page.' }),
  offset: z.number().int().min(0).max(MOST_MATCHES).default(0).meta({ description: 'Results to pass over.' }),
  threshold: z.number().min(0).max(1).default(0.5).meta({ description: 'Score from which a party is found.' }),
  ...filterParameters,
  ...dayParameters,
  countries: many('Only parties of one of these countries.'),
  datasets: many('Only parties on one of these lists.'),
  filter: many('Only parties with this value, as `property:value`.'),
  filter_op: z.enum(['OR', 'AND']).default('OR').meta({ description: 'How several values of one field combine.' }),
  facets: z
    .array(z.enum(FACET_NAMES))
    .default(['countries', 'topics', 'datasets'])
    .meta({ description: 'What to count the results by.' }),
  fuzzy: z.boolean().default(false).meta({ description: 'Accepted; a search here is always tolerant of spelling.' }),
  simple: z.boolean().default(false).meta({ description: 'Accepted; the text is always taken as a plain name.' }),
  target: z.literal(true).optional().meta({ description: 'Accepted; every party here is a target.', deprecated: true }),
});
type SearchParameters = z.output<typeof SearchParameters>;

const FacetShape = z
  .strictObject({
    label: z.string(),
    values: z.array(z.strictObject({ name: z.string(), label: z.string(), count: z.number().int() })),
  })
  .meta({ id: 'Facet' });

const SearchResponse = z
  .strictObject({
    results: z.array(Entity.extend({ score: z.number(), as_of: AsOf.optional() }).meta({ id: 'FoundEntity' })),
    facets: z.record(z.string(), FacetShape),
    total: Total,
    limit: z.number().int(),
    offset: z.number().int(),
    ...Identity,
  })
  .meta({ id: 'SearchResponse' });

/** `GET /search/{dataset}`: looking a name up, with pages and counts. */
export const search = endpoint({
  method: 'get',
  path: '/search/{dataset}',
  tag: 'Matching',
  summary: 'Look up a name',
  description: `Finds parties by name, or one entry by its id. The whole text is taken as one name: there is no query language. To decide whether somebody is listed, use \`POST /match\` or \`POST /screen\`, which take dates and countries into account. Reaches the ${MOST_MATCHES} best.`,
  pathParameters: { dataset: { description: '`default` for all lists, or the id of one.', example: 'default' } },
  query: SearchParameters,
  tolerated: ['api_key'],
  response: SearchResponse,
  problems: ['QUERY_EMPTY', 'QUERY_NO_NAME', 'QUERY_TOO_LONG', 'OPTION_INVALID', 'LIST_UNKNOWN'],
  notFound: 'LIST_UNKNOWN',
  handle({ context, engine, query, path }) {
    const { lists, warnings, keep } = filtering(engine, path.dataset!, query);
    if (query.q.trim() === '') throw new RequestError('QUERY_EMPTY', 'q: Give a name to look for.');
    const { found, total } = findAll(engine, query, lists);
    const wanted = found.filter(({ entity }) => passes(entity, query, keep));
    const complete = total <= found.length;
    if (!complete && wanted.length < found.length && wanted.length < query.offset + query.limit) {
      throw new RequestError('OPTION_INVALID', `${total} parties are found, too many to filter without hiding some.`, {
        remedy: 'Raise `threshold`, or give more of the name.',
      });
    }
    const entities = wanted.map(({ entity }) => entity);
    const titles = new Map(engine.lists.map(({ list, title }) => [list, title]));
    const page = wanted.slice(query.offset, query.offset + query.limit);
    const answer = {
      results: page.map(({ entity, score, asOf }) => ({
        ...entity,
        score,
        ...(asOf === undefined ? {} : { as_of: asOf }),
      })),
      facets: Object.fromEntries(query.facets.map((name) => [name, facetOf(name, entities, titles)])),
      total: complete
        ? { value: wanted.length, relation: 'eq' }
        : wanted.length < found.length
          ? { value: wanted.length, relation: 'gte' }
          : { value: total, relation: 'eq' },
      limit: query.limit,
      offset: query.offset,
      coverage: lists.length === 0 ? [] : engine.coverage(lists, query.as_of),
      warnings: [
        ...warnings,
        ...(complete
          ? []
          : [`Only the ${found.length} best of ${total} can be reached and are counted in the facets.`]),
      ],
    };
    return context.json(answer);
  },
});

interface Hit {
  readonly entity: FtmEntity;
  readonly score: number;
  readonly asOf?: AsOf | undefined;
}

function findAll(
  engine: Engine,
  { q, schema, threshold, as_of }: SearchParameters,
  lists: readonly string[],
): { found: Hit[]; total: number } {
  if (lists.length === 0) return { found: [], total: 0 };
  const named = entityById(engine, q.trim(), { lists });
  if (named?.datasets.some((dataset) => lists.includes(dataset))) {
    const asOf = as_of === undefined ? undefined : standingOf(engine, named, lists, as_of);
    if (as_of !== undefined && asOf === undefined) return { found: [], total: 0 };
    return { found: [{ entity: named, score: 1, asOf }], total: 1 };
  }
  const result = engine.screen(
    { names: [q], schema },
    { threshold, limit: MOST_MATCHES, lists: [...lists], ...asOfOption({ as_of }) },
  );
  const parties = byParty(result.matches);
  const found = parties.map((party) => ({
    entity: entityOf(engine, party),
    score: party[0].score,
    asOf: party[0].asOf,
  }));
  return { found, total: result.total - (result.matches.length - parties.length) };
}

/** What held for an entry on a day: the screening of its own names says. */
function standingOf(
  engine: Engine,
  { id, caption, properties }: FtmEntity,
  lists: readonly string[],
  asOf: string,
): AsOf | undefined {
  const names = [caption, ...(properties.name ?? [])].filter((name) => typeof name === 'string').slice(0, 20);
  const { matches } = engine.screen({ names }, { asOf, lists: [...lists], limit: MOST_MATCHES });
  return matches.find(({ party, linked = [] }) => [party, ...linked].some((ref) => ref.id === id))?.asOf;
}

function passes(entity: FtmEntity, query: SearchParameters, keep: ReturnType<typeof filtering>['keep']): boolean {
  if (keep !== undefined && !keep({ party: entity } as never)) return false;
  const wanted = new Map<string, string[]>();
  const want = (field: string, value: string) => wanted.set(field, [...(wanted.get(field) ?? []), value.toLowerCase()]);
  for (const country of query.countries) want('countries', country);
  for (const dataset of query.datasets) want('datasets', dataset);
  for (const filter of query.filter) {
    const [, field, value] = /^([^:]+):(.*)$/s.exec(filter) ?? [];
    if (field === undefined || value === undefined) {
      throw new RequestError('OPTION_INVALID', `filter: "${filter}" is not of the form property:value.`);
    }
    want(field, value);
  }
  return [...wanted].every(([field, values]) => {
    const held = new Set(fieldOf(entity, field).map((value) => value.toLowerCase()));
    return query.filter_op === 'AND'
      ? values.every((value) => held.has(value))
      : values.some((value) => held.has(value));
  });
}
