const known = new Map<string, Map<string, RegExp>>();

/**
 * A pattern put together from tables, compiled once. Only for sources made of the tables of this folder, of which there
 * are few; never for words of a text.
 */
export function compiled(source: string, flags = ''): RegExp {
  // By flags first: a source that is a constant then needs no new string, whose hash would have to be reckoned.
  const patterns = known.get(flags) ?? new Map<string, RegExp>();
  const pattern = patterns.get(source) ?? new RegExp(source, flags);
  if (!patterns.has(source)) known.set(flags, patterns.set(source, pattern));
  return pattern;
}
