import type { QueryInput, ScreenOptionsInput } from '../../../src/screen/vocabulary.ts';
import { dayReadings, readCountry, readDate } from '../format.ts';

export const THRESHOLD = 0.7;
export const LIMIT = 10;

/** What the address says is asked; the same words as typed, so that the form can show them again. */
export interface Question {
  readonly name: string;
  readonly schema: string;
  readonly born: string;
  readonly country: string;
  readonly gender: string;
  readonly identifier: string;
  readonly lists: readonly string[];
  readonly threshold: number;
  readonly limit: number;
  readonly weakAliases: boolean;
  /** The as-of date; empty for the newest versions. A day that is none is sent on, to be refused and not passed over. */
  readonly asOf: string;
  /** The day whose knowledge answers; empty for all that is held. */
  readonly knownAt: string;
}

const many = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Reads a number from an address; anything outside its range is the usual value. */
function number(text: string | null, least: number, most: number, usual: number): number {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : usual;
}

export function questionOf(params: URLSearchParams): Question {
  const text = (key: string): string => params.get(key) ?? '';
  return {
    name: text('q'),
    schema: text('schema'),
    born: text('born'),
    country: text('country'),
    gender: text('gender'),
    identifier: text('id'),
    lists: many(text('lists')),
    threshold: number(params.get('at'), 0, 1, THRESHOLD),
    limit: Math.round(number(params.get('n'), 1, 500, LIMIT)),
    weakAliases: text('weak') !== 'no',
    asOf: text('asof'),
    knownAt: text('known'),
  };
}

/** How many of the optional facts are set, for the folded form to say. */
export function factsSet(question: Question): number {
  const { schema, born, country, gender, identifier, lists, threshold, weakAliases } = question;
  return [schema, born, country, gender, identifier, lists.length > 0, threshold !== THRESHOLD, !weakAliases].filter(
    Boolean,
  ).length;
}

/** A birth date as typed, as ISO prefixes: two where it may be day first or month first; none where it is no date. */
function born(text: string): string[] {
  const one = readDate(text);
  return one === undefined ? dayReadings(text) : [one];
}

/** The birth dates that may be day first or month first, each with the days asked about. */
export function readBothWays(question: Question): { readonly text: string; readonly days: readonly string[] }[] {
  return many(question.born)
    .map((text) => ({ text, days: born(text) }))
    .filter(({ days }) => days.length > 1);
}

/** What a field holds that cannot be understood, by field, in words. Such a value is not sent. */
export function misread(question: Question): { born?: string; country?: string } {
  const date = many(question.born).find((value) => born(value).length === 0);
  const country = many(question.country).find((value) => readCountry(value) === undefined);
  return {
    ...(date ? { born: `“${date}” is no date we can read. Write 1975, Aug 1975, 13 Aug 1975 or 1975-08-13.` } : {}),
    ...(country
      ? { country: `“${country}” is no country we know. Write its English name or its two-letter code.` }
      : {}),
  };
}

/** What the service is asked: a query, options, and the day whose knowledge answers. */
type Asked = QueryInput & ScreenOptionsInput & { readonly knownAt?: string };

/** The question as the service takes it. */
export function requestOf(question: Question): Asked {
  const { schema, gender } = question;
  return {
    // A number may stand alone.
    names: question.name.trim() === '' ? [] : [question.name],
    ...(schema ? { schema: schema as NonNullable<QueryInput['schema']> } : {}),
    birthDates: many(question.born).flatMap(born),
    countries: many(question.country).flatMap((part) => readCountry(part) ?? []),
    genders: gender ? [gender as 'male' | 'female' | 'other'] : [],
    identifiers: many(question.identifier),
    // What is left as it is, the policy of the service decides.
    ...(question.threshold === THRESHOLD ? {} : { threshold: question.threshold }),
    limit: question.limit,
    lists: [...question.lists],
    ...(question.weakAliases ? {} : { weakAliases: false }),
    explain: true,
    ...(question.asOf ? { asOf: question.asOf } : {}),
    ...(question.knownAt ? { knownAt: question.knownAt } : {}),
  };
}
