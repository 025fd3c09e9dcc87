import type { z } from 'zod';
import { fieldsWrong, RequestError } from './problems/problem.ts';
import { textFault } from './text.ts';

/**
 * Reads query parameters by the schema that also describes them in the API description: a list takes every
 * value given, anything else exactly one. Unknown parameters are refused, because a misspelt `treshold`
 * that is quietly dropped hides matches. `tolerated` names parameters that are read and put to no use.
 * Throws `OPTION_INVALID` listing each parameter at fault.
 */
export function readParameters<T extends z.ZodObject>(
  url: URL,
  schema: T,
  tolerated: readonly string[] = [],
): z.output<T> {
  const given: Record<string, unknown> = {};
  for (const name of new Set(url.searchParams.keys())) {
    if (tolerated.includes(name)) continue;
    const values = url.searchParams.getAll(name);
    const fault = [name, ...values].map(textFault).find((found) => found !== undefined);
    if (fault !== undefined) throw wrong(name, `The value ${fault}.`);
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (field === undefined) {
      throw wrong(name, `Unknown parameter. Known: ${Object.keys(schema.shape).join(', ')}.`);
    }
    given[name] = valueFor(name, values, kindOf(field as z.ZodType));
  }
  const checked = schema.safeParse(given);
  if (!checked.success) throw fieldsWrong('OPTION_INVALID', checked.error);
  return checked.data;
}

/** The kind of value a field takes, looking through defaults and optionals. */
function kindOf(schema: z.ZodType): string {
  const { type, innerType } = schema.def as { type: string; innerType?: z.ZodType };
  return innerType !== undefined ? kindOf(innerType) : type;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const TRUTH = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

function valueFor(name: string, values: readonly string[], kind: string): unknown {
  if (kind === 'array') return values;
  const [value, ...others] = values;
  if (others.length > 0) throw wrong(name, 'Given more than once.');
  // An empty number is not zero: `threshold=` would otherwise let everything match.
  if (kind === 'number') return NUMBER.test(value!) ? Number(value) : value;
  if (kind === 'boolean' || kind === 'literal') return TRUTH.get(value!.toLowerCase()) ?? value;
  return value;
}

function wrong(parameter: string, message: string): RequestError {
  return new RequestError('OPTION_INVALID', `${parameter}: ${message}`, { errors: [{ path: parameter, message }] });
}
