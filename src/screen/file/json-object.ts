import { InterdictError } from '../../model/index.ts';

/**
 * Reads one line of JSON as a row: keys to lists of texts. Arrays give several values; the `properties` of a
 * FollowTheMoney entity stand beside its own keys. Returns, not throws, the error of a line that is no object.
 */
export function readJsonObject(text: string): ReadonlyMap<string, readonly string[]> | InterdictError {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return new InterdictError(
      'JSON_MALFORMED',
      `The line is not JSON: ${(error as Error).message}`,
      'Write one JSON object per line.',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new InterdictError(
      'ROW_UNREADABLE',
      'The line is JSON, but not an object',
      'Write one JSON object per line, such as {"id": "1", "name": "…"}.',
    );
  }
  const { properties, ...own } = value as Record<string, unknown>;
  const nested = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  return new Map([...Object.entries(own), ...nested].map(([key, held]) => [key, textsOf(held)]));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return [];
}
