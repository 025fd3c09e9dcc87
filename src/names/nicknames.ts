import nicknames from './tables/nicknames.ts';

/**
 * Names that stand for one another. Two tokens are related if they share a group; a group is named after the
 * full name it belongs to, so `nick:robert` holds Robert, Bob, Rob, Bert.
 */

const NONE: readonly string[] = [];
let groupsOf: Map<string, string[]> | undefined;

function load(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const line of nicknames.trim().split('\n')) {
    const names = line.split(' ');
    const key = `nick:${names[0]}`;
    for (const name of names) {
      const known = groups.get(name);
      if (known) known.push(key);
      else groups.set(name, [key]);
    }
  }
  return groups;
}

/** Keys of the groups a folded Latin token belongs to; empty for most. The array is shared: do not change it. */
export function nicknamesOf(text: string): readonly string[] {
  groupsOf ??= load();
  return groupsOf.get(text) ?? NONE;
}
