import { z } from 'zod';
import type { Engine } from '../../screen/types.ts';
import type { Match } from '../../screen/vocabulary.ts';
import { RequestError } from '../problems/problem.ts';
import { resolveScope } from './scope.ts';

const many = (description: string) => z.array(z.string()).default([]).meta({ description });

/** Query parameters that `/match` and `/search` share. */
export const filterParameters = {
  include_dataset: many('Screen only against these lists of the dataset.'),
  exclude_dataset: many('Leave these lists out.'),
  exclude_schema: many('Leave out results of exactly these schemata.'),
  topics: many(
    'Only results with one of these topics. Every party here has the topic `sanction`; a request that leaves it out is refused.',
  ),
  changed_since: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?)?$/,
      'must be a date or timestamp of ISO 8601',
    )
    .optional()
    .meta({
      description:
        'Lists whose version is older than this are skipped, since nothing on them can have changed since; newer lists are screened whole, because they do not say when each entry changed.',
    }),
};
const Filters = z.object(filterParameters);
type Filters = z.infer<typeof Filters>;

/** What the filters of a request come to. */
export interface Filtering {
  /** Lists to screen against; none where `changed_since` leaves none. */
  readonly lists: readonly string[];
  readonly warnings: readonly string[];
  /** Whether a match stays; `undefined` where every match does. */
  readonly keep?: (match: Match) => boolean;
}

/** Works out lists and filter of a request. Throws `LIST_UNKNOWN`, `OPTION_INVALID`. */
export function filtering(
  engine: Engine,
  dataset: string,
  filters: Filters,
  excludedIds: readonly string[] = [],
): Filtering {
  const scope = resolveScope(engine, { dataset, include: filters.include_dataset, exclude: filters.exclude_dataset });
  const warnings = [...scope.warnings, ...topicWarnings(filters.topics)];
  const lists = changedSince(engine, scope.lists, filters.changed_since, warnings);
  const schemata = new Set(filters.exclude_schema);
  const ids = new Set(excludedIds);
  if (schemata.size + ids.size === 0) return { lists, warnings };
  return { lists, warnings, keep: ({ party }) => !schemata.has(party.schema) && !ids.has(party.id) };
}

function topicWarnings(topics: readonly string[]): string[] {
  const others = topics.filter((topic) => topic !== 'sanction');
  if (topics.length > 0 && others.length === topics.length) {
    const message = `The lists here hold sanctioned parties only (topic "sanction"); nothing could be said about ${others.join(', ')}.`;
    throw new RequestError('OPTION_INVALID', `topics: ${message}`, { errors: [{ path: 'topics', message }] });
  }
  return others.length === 0 ? [] : [`No list here holds parties with the topic ${others.join(', ')}.`];
}

function changedSince(
  engine: Engine,
  lists: readonly string[],
  since: string | undefined,
  warnings: string[],
): readonly string[] {
  if (since === undefined) return lists;
  const day = since.slice(0, 10);
  const versions = new Map(engine.coverage(lists).map(({ list, version }) => [list, version]));
  // A version known by its month may be of any day in it: compared as the month's last.
  const lastDay = (version: string): string => `${version}-31`.slice(0, 10);
  const newer = lists.filter((list) => lastDay(versions.get(list) ?? '9999-12-31') >= day);
  const older = lists.filter((list) => !newer.includes(list));
  if (older.length > 0) warnings.push(`Not screened, as their versions are older than ${day}: ${older.join(', ')}.`);
  if (newer.length > 0)
    warnings.push(`Screened whole, as the lists do not say when an entry changed: ${newer.join(', ')}.`);
  return newer;
}
