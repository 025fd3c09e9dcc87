import type { z } from 'zod';
import { type Catalog, unknownList } from '../catalog/index.ts';
import type { Policy, Thresholds } from '../match/index.ts';
import {
  InterdictError,
  Query,
  type QueryInput,
  ScreenOptions,
  type ScreenOptionsInput,
  type ScreenResult,
} from '../model/index.ts';
import { analyse } from '../names/index.ts';
import { narrowedTo } from './narrowing.ts';
import { withNumbers } from './number-names.ts';
import { listsUnder } from './policies.ts';

/** Longer "names" are no names; the limit keeps the time of one query bounded. */
export const LONGEST_NAME = 2000;
const MOST_NAMES = 100;

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const COUNTRY = /^[a-z]{2,4}$/;

/**
 * A query as it will be asked, every value checked. Throws `QUERY_EMPTY`, `QUERY_TOO_LONG`, `QUERY_INVALID`,
 * `QUERY_NO_NAME` or `OPTION_INVALID`, each with what to do about it.
 */
export function readQuery(input: QueryInput | string): Query {
  const query = withNumbers(typeof input === 'string' ? nameAlone(input) : parse(Query, input, 'QUERY_INVALID'));
  if (query.names.length > MOST_NAMES) {
    throw new InterdictError(
      'QUERY_TOO_LONG',
      `The query has ${query.names.length} names.`,
      `Give at most ${MOST_NAMES}.`,
    );
  }
  const names = query.names.map(checkName);
  for (const date of query.birthDates) {
    if (!DATE.test(date) || !isRealDate(date)) {
      throw new InterdictError('OPTION_INVALID', `"${date}" is no date.`, 'Write it as 1975, 1975-08 or 1975-08-13.');
    }
  }
  return {
    ...query,
    names,
    countries: query.countries.map(checkCountry),
    ...(query.nationalities === undefined ? {} : { nationalities: query.nationalities.map(checkCountry) }),
  };
}

/** The query that asks for a name and nothing else, as the schema has it: most are, and need no schema to be read. */
function nameAlone(name: string): Query {
  return { names: [name], schema: 'Thing', birthDates: [], countries: [], genders: [], identifiers: [] };
}

function checkCountry(given: string): string {
  const country = given.toLowerCase();
  if (COUNTRY.test(country)) return country;
  throw new InterdictError('OPTION_INVALID', `"${country}" is no country code.`, 'Use ISO 3166 codes such as fr.');
}

/** Options as a screening goes by them: those asked for, and the policy's where nothing was. */
export interface Screening extends ScreenOptions {
  readonly thresholds: Thresholds;
}

/** Options with what the policy says where they say nothing, checked. Throws `OPTION_INVALID`, `LIST_UNKNOWN` or `PROGRAMME_UNKNOWN`. */
export function readOptions(catalog: Catalog, input: ScreenOptionsInput = {}, policy: Policy): Screening {
  const options = parse(ScreenOptions, input, 'OPTION_INVALID');
  const known = [...catalog.versions, ...catalog.problems.map(({ manifest }) => manifest)].map(({ list }) => list);
  if (options.asOf !== undefined) checkDay(options.asOf);
  const lists = options.lists.length > 0 ? options.lists : listsOf(policy, known);
  for (const list of lists) if (!known.includes(list)) throw unknownList(list, known);
  const partyCountries = options.partyCountries?.map(checkCountry);
  narrowedTo(catalog, { programmes: options.programmes, partyCountries });
  const thresholds = input.threshold === undefined ? policy.thresholds : { default: input.threshold };
  return {
    ...options,
    lists,
    ...(partyCountries === undefined ? {} : { partyCountries }),
    threshold: thresholds.default,
    thresholds,
    weakAliases: input.weakAliases ?? policy.weakAliases.handling !== 'exclude',
  };
}

/**
 * A query with the options it was asked under, as a result tells them, in lists of its own. Copied key by key, as that takes
 * a tenth of the time of spreading one object behind another.
 */
export function asAsked(query: Query, options: Screening, knownAt: string | undefined): ScreenResult['query'] {
  const told: Record<string, unknown> = { ...query };
  for (const [key, value] of Object.entries(options))
    if (key !== 'thresholds') told[key] = Array.isArray(value) ? [...value] : value;
  if (knownAt !== undefined) told.knownAt = knownAt;
  return told as ScreenResult['query'];
}

/** The lists a policy has screened; none named means all that are loaded. */
function listsOf(policy: Policy, known: readonly string[]): string[] {
  const { name, lists: chosen } = policy;
  if (chosen.include.length === 0 && chosen.exclude.length === 0) return [];
  const lists = listsUnder(policy, known);
  if (lists.length > 0) return [...lists];
  throw new InterdictError('POLICY_INVALID', `The policy ${name} excludes every list.`, 'Leave it a list to screen.');
}

/** Refuses what is no ISO day that exists. Throws `OPTION_INVALID`. */
export function checkDay(day: string): void {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && isRealDate(day)) return;
  throw new InterdictError('OPTION_INVALID', `"${day}" is no day.`, 'Write the day as 2025-08-20.');
}

/** A letter or digit that no analysis leaves out, so that most names need none to be checked. */
const PLAIN = /[A-Za-z0-9]/;

/** Checks one name and returns it without surrounding white space. */
function checkName(name: string): string {
  const trimmed = checkText(name);
  if (!PLAIN.test(trimmed) && analyse(trimmed, 'person').tokens.length === 0) throw noName(trimmed);
  return trimmed;
}

/** The error of a name that holds nothing to compare. */
export function noName(name: string): InterdictError {
  return new InterdictError(
    'QUERY_NO_NAME',
    `"${name.slice(0, 40)}" holds no letter or digit to compare.`,
    'Give the name in letters of any script.',
  );
}

/** The cheaper half of it: a name that is sound text and not empty, though it may hold nothing to compare. */
export function checkText(name: string): string {
  if (name.length > LONGEST_NAME) {
    throw new InterdictError(
      'QUERY_TOO_LONG',
      `The name has ${name.length} characters.`,
      `Give at most ${LONGEST_NAME}; to search a text, read it as a document.`,
    );
  }
  if (name.includes('\0')) {
    throw new InterdictError('QUERY_INVALID', 'The name holds a NUL character.', 'Remove it; is the file text?');
  }
  if (!name.isWellFormed()) {
    throw new InterdictError(
      'QUERY_INVALID',
      'The name holds half of a character (a lone surrogate).',
      'Check how the text was cut or decoded.',
    );
  }
  const trimmed = name.trim();
  if (trimmed === '') throw new InterdictError('QUERY_EMPTY', 'The name is empty.', 'Give a name to screen.');
  return trimmed;
}

function isRealDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

function parse<S extends z.ZodType>(schema: S, value: unknown, code: 'QUERY_INVALID' | 'OPTION_INVALID'): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const place = issue.path.join('.');
  throw new InterdictError(
    code,
    `${place === '' ? 'The query' : place}: ${issue.message}.`,
    'See docs/result.schema.json.',
  );
}
