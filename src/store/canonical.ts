/** Values that JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * The one way to write a value as JSON: names in order of code units, no blanks, absent where undefined. Equal values
 * give equal bytes, so that what is hashed or compared in git does not depend on who wrote it.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const names = Object.keys(value).sort();
  // A null prototype keeps a name such as __proto__ a name.
  const copy: Record<string, unknown> = Object.create(null);
  for (const name of names) copy[name] = ordered((value as Record<string, unknown>)[name]);
  return copy;
}
