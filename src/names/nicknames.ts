import nicknames from './tables/nicknames.ts';
import sameNames from './tables/same-names.ts';
import { WordTable } from './word-filter.ts';

/**
 * Names that stand for one another. Two tokens are related if they share a group; a group is named after the
 * full name it belongs to, so `nick:robert` holds Robert, Bob, Rob, Bert, and `same:mohammed` the Latin spellings
 * that were seen for one and the same name of another script.
 */

const NONE: readonly string[] = [];
let groupsOf: WordTable<string[]> | undefined;

function load(): WordTable<string[]> {
  const groups = new Map<string, string[]>();
  addGroups(groups, 'nick', nicknames);
  addGroups(groups, 'same', sameNames);
  return new WordTable(groups);
}

function addGroups(groups: Map<string, string[]>, kind: string, table: string): void {
  for (const line of table.trim().split('\n')) {
    const names = line.split(' ');
    const key = `${kind}:${names[0]}`;
    for (const name of names) {
      const known = groups.get(name);
      if (!known) groups.set(name, [key]);
      else if (!known.includes(key)) known.push(key);
    }
  }
}

/**
 * Keys of the groups a folded Latin token belongs to; empty for most. `nick:` groups are names and their short
 * forms, `same:` groups spellings of one name (a closer tie). The array is shared: do not change it.
 */
export function nicknamesOf(text: string): readonly string[] {
  groupsOf ??= load();
  return groupsOf.get(text) ?? NONE;
}
