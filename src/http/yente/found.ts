import type { Engine } from '../../screen/types.ts';
import type { Match, Party } from '../../screen/vocabulary.ts';
import { toEntity } from '../ftm/entity.ts';
import type { FtmEntity } from '../ftm/properties.ts';

/** One party that was found: its best match first, then those of the same id on other lists. */
export type Found = readonly [Match, ...Match[]];

/**
 * Matches by party. A publisher can hold one party, under one id, on two of its lists; clients of the matching
 * API expect an id once, with all its datasets. Keeps the order of the best match of each.
 */
export function byParty(matches: readonly Match[]): Found[] {
  const found = new Map<string, [Match, ...Match[]]>();
  for (const match of matches) {
    const earlier = found.get(match.party.id);
    if (earlier === undefined) found.set(match.party.id, [match]);
    else earlier.push(match);
  }
  return [...found.values()];
}

/**
 * The party an id belongs to, or `undefined`: entries of several lists that are linked are one entity, under the id of
 * the first list, with the other ids as `referents`. With `lists`, of the entries on those only.
 */
export function entityById(
  engine: Engine,
  id: string,
  { nested = false, lists = [] }: { readonly nested?: boolean; readonly lists?: readonly string[] } = {},
): FtmEntity | undefined {
  const party = engine.party(id, lists);
  if (party === undefined) return undefined;
  const entity = toEntity(party, { version: engine.lists.find(({ list }) => list === party.list), nested });
  const linked = engine.linked(id).filter(({ list }) => lists.length === 0 || lists.includes(list));
  // An entry its list no longer has is shown by itself.
  if (linked.some((ref) => ref.id === party.id)) for (const ref of linked) addEntry(entity, ref);
  return entity;
}

/** The entry of a found party, with every list and programme under which it was found. */
export function entityOf(engine: Engine, found: Found): FtmEntity {
  const [best] = found;
  const linked = best.linked ?? [];
  const lists = [best.party.list, ...linked.map(({ list }) => list)];
  const party = engine.party(best.party.id, lists) ?? bareParty(best);
  const entity = toEntity(party, { version: engine.lists.find(({ list }) => list === party.list) });
  for (const ref of linked) addEntry(entity, ref);
  for (const { party: ref, designations, name } of found) {
    addEntry(entity, ref);
    for (const code of designations.flatMap(({ programmes }) => programmes)) {
      addTo(entity, 'program', code);
      addTo(entity, 'programId', code);
    }
    const named = ['name', 'alias', 'weakAlias', 'previousName'].flatMap((kind) => entity.properties[kind] ?? []);
    if (!named.includes(name.full)) addTo(entity, name.kind === 'weak' ? 'weakAlias' : 'alias', name.full);
  }
  return entity;
}

/** Another list's entry for the same party: its list is one more dataset, its id one more that leads here. */
function addEntry(entity: FtmEntity, { id, list }: Pick<Match['party'], 'id' | 'list'>): void {
  if (!entity.datasets.includes(list)) entity.datasets.push(list);
  if (id !== entity.id && !entity.referents.includes(id)) entity.referents.push(id);
}

function addTo({ properties }: FtmEntity, property: string, value: string): void {
  const values = properties[property] ?? [];
  if (!values.includes(value)) properties[property] = [...values, value];
}

/** What a match itself says of its party, where the entry cannot be had. */
function bareParty({ party, name, designations }: Match): Party {
  return { ...party, names: [name], designations } as Party;
}
