const known = new Map<string, RegExp>();

/**
 * A pattern put together from tables, compiled once. Only for sources made of the tables of this folder, of which there
 * are few; never for words of a text.
 */
export function compiled(source: string, flags = ''): RegExp {
  const key = `${flags} ${source}`;
  const pattern = known.get(key) ?? new RegExp(source, flags);
  known.set(key, pattern);
  return pattern;
}
