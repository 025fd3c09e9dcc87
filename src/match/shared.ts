import type { TokenTraits } from './traits.ts';

/** What two words share: a table's group of names, a sound. */

/** Whether two words are known spellings of one name, a name and its nickname, or both nicknames of one name. */
export function sharedGroup(a: TokenTraits, b: TokenTraits): 'same' | 'nick' | 'both' | undefined {
  if (a.nicknames.length === 0 || b.nicknames.length === 0) return undefined;
  let tie: 'nick' | 'both' | undefined;
  for (const group of a.nicknames) {
    if (!b.nicknames.includes(group)) continue;
    if (group.startsWith('same:')) return 'same';
    const name = group.slice(NICK_LENGTH);
    if (name === a.token.text || name === b.token.text) tie = 'nick';
    else tie ??= 'both';
  }
  return tie;
}

const NICK_LENGTH = 'nick:'.length;

/** Whether two words sound alike, by their consonants and by one of their readings. */
export function sameSound(a: TokenTraits, b: TokenTraits): boolean {
  if (a.skeleton.length < 2 || a.skeleton !== b.skeleton) return false;
  for (const key of a.phonetic) if (b.phonetic.includes(key)) return true;
  return false;
}
