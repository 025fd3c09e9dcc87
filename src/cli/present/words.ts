/** A count with its word: `1 match`, `2 matches`, `50,000 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with thousands set apart. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

/** How old a list is: `today`, `1 day old`, `134 days old`. */
export function aged(days: number): string {
  return days <= 0 ? 'of today' : `${counted(days, 'day')} old`;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** A value of a fact as people read it: `fr` as France where it is a country. */
export function shownValue(fact: string, value: string): string {
  if (fact !== 'country' && fact !== 'nationality') return value;
  return value
    .split(/,\s*/)
    .map((code) => (/^[a-z]{2}$/.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code))
    .join(', ');
}
