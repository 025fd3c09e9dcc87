/**
 * Whether two printed names may mean one: "US", "U.S." and "United States"; a surname and its bearer; an acronym and
 * the body with those initials. Case, articles and plurals say nothing.
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.length === 0 || other.length === 0) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.every((word) => long.includes(word))) return true;
  return isAcronymOf(short, long) || isAcronymOf(long, short);
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const initials = initialsOf(long);
  return short.some((word) => word.length > 1 && initials.includes(word));
}

export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** The words of a name as `sameName` compares them. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\bu\.?s\.?(?:a\.?)?(?=\W|$)|united states of america/g, 'united states')
    .replace(/\bu\.?k\.?(?=\W|$)|great britain|britain/g, 'united kingdom')
    .replace(/\bu\.?n\.?(?=\W|$)/g, 'united nations')
    .replaceAll('defence', 'defense')
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|for|and|mr|mrs|ms|dr|its|his|then)$/.test(word))
    .filter(
      (word, i, all) =>
        i > 0 || all.length === 1 || !/^(?:president|judge|justice|senator|general|secretary)$/.test(word),
    )
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
}
