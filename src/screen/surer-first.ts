import { nameKey } from '../match/index.ts';
import type { ScoredParty } from './scored-party.ts';

/** How far apart scores may lie that differ only by how two versions of a list print one name: in another order. */
export const SAME_NAME_WITHIN = 0.01;

/**
 * As of a day, one name may be both listed and possibly listed: a party removed and listed again stands on the list as
 * two entries, of whose days one is sure. Of matches whose names have the same words and whose scores are as good as
 * equal, those that surely stood on the list come first; they share the places they had among the others.
 * @param matches best first, every party once
 * @returns the same matches; best first but for `SAME_NAME_WITHIN`. O(n) in them, a name compared where a day is asked
 */
export function surerFirst(matches: readonly ScoredParty[]): ScoredParty[] {
  const ordered = [...matches];
  if (!matches.some(isUnsure)) return ordered;
  const places = new Map<string, number[]>();
  const settle = (alike: readonly number[]) => {
    const surer = alike.map((place) => matches[place]!).sort((a, b) => Number(isUnsure(a)) - Number(isUnsure(b)));
    for (const [index, place] of alike.entries()) ordered[place] = surer[index]!;
  };
  for (const [place, { name, score }] of matches.entries()) {
    const key = nameKey(name.full);
    const alike = places.get(key);
    if (alike !== undefined && matches[alike[0]!]!.score - score <= SAME_NAME_WITHIN) alike.push(place);
    else {
      if (alike !== undefined) settle(alike);
      places.set(key, [place]);
    }
  }
  for (const alike of places.values()) settle(alike);
  return ordered;
}

function isUnsure({ asOf }: ScoredParty): boolean {
  return asOf !== undefined && asOf.standing !== 'listed';
}
