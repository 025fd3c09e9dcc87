/** What a schema found wrong, as far as it is told in words. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** A fault that a schema found, for those who write the file and have not seen the schema. */
export function issueWords({ path, message, code, expected, keys, values }: SchemaIssue): string {
  const where = path.length === 0 ? 'the file' : path.map(String).join('.');
  if (code === 'unrecognized_keys' && keys !== undefined) {
    const named = keys.map((key) => `"${key}"`).join(', ');
    return `${where} has ${keys.length === 1 ? 'a key' : 'keys'} nobody knows: ${named}`;
  }
  if (code === 'invalid_type' && typeof expected === 'string') {
    if (/received undefined/.test(message)) return `${where} is missing`;
    return `${where} is to be ${KINDS[expected] ?? expected}`;
  }
  if (code === 'invalid_value' && values !== undefined) return `${where} is to be one of ${values.join(', ')}`;
  return `${where}: ${message}`;
}
