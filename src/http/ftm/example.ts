import { z } from 'zod';
import { readDate } from '../../screen/file/dates.ts';
import { type QueryInput, SchemaName } from '../../screen/vocabulary.ts';
import { RequestError } from '../problems/problem.ts';
import { countryCode } from './countries.ts';
import { QUERY_IDENTIFIERS } from './identifiers.ts';
import { namesOf } from './names.ts';

const Value = z.union([z.string(), z.number(), z.null(), z.record(z.string(), z.unknown())]);

/** A party to be matched, in FollowTheMoney's words. */
export const Example = z
  .object({
    id: z.string().nullish(),
    schema: z.string().meta({ description: `One of ${SchemaName.options.join(', ')}.` }),
    properties: z.record(z.string(), z.union([z.string(), z.array(Value)])).meta({
      description: 'FollowTheMoney properties; a value or a list of values.',
      examples: [{ name: ['Jane Doe'], birthDate: ['1975-08'], nationality: ['fr'] }],
    }),
  })
  .meta({ id: 'Example' });
export type Example = z.infer<typeof Example>;

/** An example as the engine will see it, as it is echoed, and what of it could not be used. */
export interface UnderstoodExample {
  readonly query: QueryInput;
  readonly echo: { id?: string; schema: string; properties: Record<string, string[]> };
  readonly ignored: string[];
}

const COUNTRIES = ['nationality', 'citizenship', 'country', 'jurisdiction', 'mainCountry', 'flag'];
const GENDERS = new Map<string, 'male' | 'female' | 'other'>([
  ['male', 'male'],
  ['m', 'male'],
  ['female', 'female'],
  ['f', 'female'],
  ['other', 'other'],
]);

/**
 * Reads an example into a query. Only its name, or a number, is indispensable; any other value that cannot be used makes
 * the answer less sharp but hides nothing, so it is told in `ignored` and the screening goes on.
 * Throws `QUERY_INVALID` for a schema no list here holds, `QUERY_NO_NAME` for an example with neither.
 */
export function readExample(example: Example, path: string): UnderstoodExample {
  const schema = SchemaName.safeParse(example.schema);
  if (!schema.success) {
    const message = `Parties of schema "${example.schema}" are on no list; use one of ${SchemaName.options.join(', ')}.`;
    throw new RequestError('QUERY_INVALID', `${path}.schema: ${message}`, {
      errors: [{ path: `${path}.schema`, message }],
    });
  }
  const ignored: string[] = [];
  const properties = plainValues(example.properties, ignored);
  const taken = new Set<string>();
  const take = (...names: readonly string[]): string[] =>
    names.flatMap((name) => {
      taken.add(name);
      return Object.hasOwn(properties, name) ? properties[name]! : [];
    });

  const understand = <T>(
    values: readonly string[],
    read: (value: string) => T | readonly T[] | undefined,
    what: string,
  ): T[] =>
    values.flatMap((value) => {
      const understood = read(value);
      if (understood === undefined) ignored.push(`"${value}" is not understood as a ${what}`);
      return understood ?? [];
    });
  const names = understand(namesOf(take), (name) => (/[\p{L}\p{N}]/u.test(name) ? name : undefined), 'name');
  const identifiers = take(...QUERY_IDENTIFIERS);
  if (names.length === 0 && !identifiers.some((identifier) => /[\p{L}\p{N}]/u.test(identifier))) {
    const message =
      'No name: give `name`, `alias`, or `firstName` and `lastName`; or a number, such as `passportNumber`.';
    throw new RequestError('QUERY_NO_NAME', `${path}.properties: ${message}`, {
      errors: [{ path: `${path}.properties`, message }],
    });
  }
  const query: QueryInput = {
    ...(example.id == null ? {} : { customer: example.id }),
    names,
    schema: schema.data,
    birthDates: understand(take('birthDate'), readDate, 'date'),
    countries: [...new Set(understand(take(...COUNTRIES), countryCode, 'country'))],
    genders: understand(take('gender'), (value) => GENDERS.get(value.trim().toLowerCase()), 'gender'),
    identifiers,
  };
  ignored.push(
    ...Object.keys(properties)
      .filter((name) => !taken.has(name))
      .map((name) => `property ${name} is not compared`),
  );
  const echo = { ...(example.id == null ? {} : { id: example.id }), schema: schema.data, properties };
  return { query, echo, ignored };
}

/** Values as texts: numbers are written out, empty ones left out, nested entities told as not read. */
function plainValues(properties: Example['properties'], ignored: string[]): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, given]) => {
      const values = typeof given === 'string' ? [given] : given;
      if (values.some((value) => typeof value === 'object' && value !== null)) {
        ignored.push(`the nested entity in ${name} is not read`);
      }
      const texts = values
        .filter((value) => typeof value === 'string' || typeof value === 'number')
        .map(String)
        .filter((text) => text.trim() !== '');
      return texts.length === 0 ? [] : [[name, texts] as const];
    }),
  );
}
