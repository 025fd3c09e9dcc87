import { type FieldError, RequestError } from './problems/problem.ts';

/** Half of a surrogate pair; with the `u` flag whole pairs do not match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What is wrong with a text as text, or `undefined`. Such characters are in no name; they break what stores or prints them. */
export function textFault(text: string): string | undefined {
  if (text.includes('\0')) return 'holds a NUL character';
  if (LONE_SURROGATE.test(text)) return 'holds half of a surrogate pair';
  return undefined;
}

/**
 * Refuses parsed JSON in which any string, key or value, is not sound text, and keys that JavaScript objects
 * cannot carry safely (`__proto__`): a validator that skipped such a key would leave a query unscreened.
 * Throws `QUERY_INVALID` naming each place. Linear in the size of the document; does not recurse.
 */
export function assertSoundText(document: unknown): void {
  const errors: FieldError[] = [];
  const open: { value: unknown; path: string }[] = [{ value: document, path: '' }];
  for (let next = open.pop(); next !== undefined && errors.length < 50; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const fault = textFault(value);
      if (fault !== undefined) errors.push({ path, message: `The text ${fault}.` });
    } else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) open.push({ value: item, path: join(path, String(at)) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const fault = key === '__proto__' ? 'is reserved' : textFault(key);
        if (fault === undefined) open.push({ value: item, path: join(path, key) });
        else errors.push({ path, message: `The key ${JSON.stringify(key)} ${fault}.` });
      }
    }
  }
  const [first] = errors;
  if (first !== undefined)
    throw new RequestError('QUERY_INVALID', `${first.path || 'The request'}: ${first.message}`, { errors });
}

const join = (path: string, part: string): string => (path === '' ? part : `${path}.${part}`);
