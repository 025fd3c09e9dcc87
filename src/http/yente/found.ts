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

/** The entry of a found party, with every list and programme under which it was found. */
export function entityOf(engine: Engine, found: Found): FtmEntity {
  const [best] = found;
  const party = engine.party(best.party.id) ?? bareParty(best);
  const entity = toEntity(party, { version: engine.lists.find(({ list }) => list === party.list) });
  for (const { party: ref, designations, name } of found) {
    if (entity.datasets.includes(ref.list)) continue;
    entity.datasets.push(ref.list);
    for (const code of designations.flatMap(({ programmes }) => programmes)) {
      addTo(entity, 'program', code);
      addTo(entity, 'programId', code);
    }
    const named = ['name', 'alias', 'weakAlias', 'previousName'].flatMap((kind) => entity.properties[kind] ?? []);
    if (!named.includes(name.full)) addTo(entity, name.kind === 'weak' ? 'weakAlias' : 'alias', name.full);
  }
  return entity;
}

function addTo({ properties }: FtmEntity, property: string, value: string): void {
  const values = properties[property] ?? [];
  if (!values.includes(value)) properties[property] = [...values, value];
}

/** What a match itself says of its party, where the entry cannot be had. */
function bareParty({ party, name, designations }: Match): Party {
  return { ...party, names: [name], designations } as Party;
}
