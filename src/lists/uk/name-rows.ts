import type { Party } from '../../model/index.ts';
import { ContentIds } from '../shared/content-id.ts';
import { PartyDraft, tidy } from '../shared/draft.ts';
import { wordsKey } from '../shared/enrich.ts';
import type { NameRow } from '../shared/name-rows.ts';
import { UK_LIST } from './mapper.ts';

/**
 * The parties of an extract of names of the UK list, with the facts of an older index: a row whose name is that of
 * exactly one party of the index is that party. All others stay names of unknown parties. Names are equal when they
 * have the same words, since the index prints family names first and the extract last.
 * @param index parties of the index, their facts stamped with where they come from
 */
export function ukPartiesOfNames(rows: readonly NameRow[], index: readonly Party[], authority: string): Party[] {
  const known = byWords(index);
  const ids = new ContentIds('gb');
  const parties = new Map<string, Party>();
  for (const { full_name } of rows) {
    const candidates = known.get(wordsKey(full_name)) ?? [];
    const party = candidates.length === 1 ? (candidates[0] as Party) : undefined;
    if (party) {
      const names = [...(parties.get(party.id)?.names ?? [])];
      const full = tidy(full_name);
      if (!names.some((name) => name.full === full))
        names.push({ full, kind: names.length === 0 ? 'primary' : 'strong' });
      parties.set(party.id, { ...party, caption: (names[0] as { full: string }).full, names });
    } else {
      const draft = new PartyDraft(ids.of(tidy(full_name)), UK_LIST, 'LegalEntity').name(full_name, 'primary');
      draft.standing = 'name-only';
      parties.set(draft.id, draft.designation({ list: UK_LIST, programmes: [], authority }).build());
    }
  }
  return [...parties.values()];
}

function byWords(parties: readonly Party[]): Map<string, Party[]> {
  const groups = new Map<string, Party[]>();
  for (const party of parties) {
    const key = wordsKey(party.caption);
    if (party.names.length > 0) groups.set(key, [...(groups.get(key) ?? []), party]);
  }
  return groups;
}
