import { z } from 'zod';
import type { ListCoverage, ListVersion } from '../../screen/vocabulary.ts';
import { knownAtParameter } from '../as-of.ts';
import { endpoint } from '../endpoint.ts';
import { instantOf } from '../ftm/entity.ts';
import { COLLECTIONS } from './scope.ts';

const Dataset = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    summary: z.string().nullable(),
    url: z.string().nullable(),
    version: z.string(),
    load: z.boolean(),
    index_version: z.string().nullable(),
    index_current: z.boolean(),
    entity_count: z.number().int(),
    updated_at: z.string().nullable(),
    publisher: z.strictObject({ name: z.string(), official: z.boolean() }).nullable(),
    children: z.array(z.string()),
    licence: z.string().nullable(),
    age_days: z.number().int().nullable(),
    stale: z.boolean(),
    damaged: z.boolean(),
    limits: z.array(z.string()).meta({ description: 'What this version of the list lacks, in words.' }),
  })
  .meta({ id: 'Dataset' });
type Dataset = z.infer<typeof Dataset>;

const Catalog = z
  .strictObject({
    datasets: z.array(Dataset),
    current: z.array(z.string()),
    outdated: z.array(z.string()).meta({ description: 'Lists that are stale by their age, or could not be screened.' }),
    index_stale: z.boolean(),
  })
  .meta({ id: 'Catalog' });

/** `GET /catalog`: which lists are loaded, in which version, how old. */
export const catalog = endpoint({
  method: 'get',
  path: '/catalog',
  tag: 'Data',
  summary: 'Lists as datasets',
  description: 'Every list and collection that `POST /match` and `GET /search` take as a dataset.',
  query: z.strictObject(knownAtParameter),
  revalidate: true,
  tolerated: ['api_key'],
  response: Catalog,
  problems: [],
  handle({ context, engine }) {
    const coverage = engine.coverage();
    const versions = new Map(engine.lists.map((version) => [version.list, version]));
    const outdated = coverage
      .filter(({ stale, screened, damaged }) => stale || damaged || !screened)
      .map(({ list }) => list);
    const answer: z.infer<typeof Catalog> = {
      datasets: [
        ...Object.entries(COLLECTIONS).map(([name, title]) => collection(name, title, coverage)),
        ...coverage.map((covered) => dataset(covered, versions.get(covered.list))),
      ],
      current: coverage.map(({ list }) => list).filter((list) => !outdated.includes(list)),
      outdated,
      index_stale: outdated.length > 0,
    };
    return context.json(answer);
  },
});

function dataset(covered: ListCoverage, version: ListVersion | undefined): Dataset {
  return {
    name: covered.list,
    title: covered.title,
    summary: covered.problem ?? null,
    url: version?.source ?? null,
    version: covered.version,
    load: covered.screened,
    index_version: covered.screened ? covered.version : null,
    index_current: covered.screened && !covered.stale && !covered.damaged,
    entity_count: covered.entries,
    updated_at: instantOf(covered.version),
    publisher: version === undefined ? null : { name: version.issuer, official: true },
    children: [],
    licence: version?.licence ?? null,
    age_days: covered.ageDays,
    stale: covered.stale,
    damaged: covered.damaged,
    limits: covered.limits,
  };
}

function collection(name: string, title: string, coverage: readonly ListCoverage[]): Dataset {
  // What could not be screened, or was not known then, makes a collection neither newer nor larger.
  const loaded = coverage.filter(({ screened }) => screened);
  const version =
    loaded
      .map((covered) => covered.version)
      .sort()
      .at(-1) ?? '';
  return {
    name,
    title,
    summary: null,
    url: null,
    version,
    load: loaded.length > 0,
    index_version: version,
    index_current: coverage.every(({ stale, screened, damaged }) => screened && !stale && !damaged),
    entity_count: loaded.reduce((sum, { entries }) => sum + entries, 0),
    updated_at: instantOf(version),
    publisher: null,
    children: coverage.map(({ list }) => list),
    licence: null,
    age_days: null,
    stale: coverage.some(({ stale }) => stale),
    damaged: coverage.some(({ damaged }) => damaged),
    limits: [],
  };
}
