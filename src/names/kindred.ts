import kindred from './tables/kindred-spellings.ts';

/** Known names that are spellings of one another, because other scripts write them alike. */

let pairs: Set<string> | undefined;

function load(): Set<string> {
  const known = new Set<string>();
  for (const line of kindred.trim().split('\n')) {
    const [name, ...others] = line.split(' ');
    for (const other of others) known.add(`${name} ${other}`);
  }
  return known;
}

/** Whether two folded Latin names are known as spellings of one name. Symmetric; constant time. */
export function areKindred(a: string, b: string): boolean {
  pairs ??= load();
  return pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}
