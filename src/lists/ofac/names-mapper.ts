import type { NameKind, Party } from '../../model/index.ts';
import { PartyDraft } from '../shared/draft.ts';
import { OFAC_AUTHORITY, ofacId } from './csv-mapper.ts';
import { ofacNameParts, ofacSchema } from './names.ts';
import type { OfacNamedEntity, OfacNamesEntry } from './names-reader.ts';

/** The party of an entry of the JSON extract: names, programmes and type. */
export function mapOfacNames(entry: OfacNamesEntry, list: string): Party {
  const draft = new PartyDraft(ofacId(entry.uid), list, ofacSchema(entry.type));
  draft.name(entry.name, 'primary', ofacNameParts(entry.name, draft.schema));
  for (const alias of entry.aliases) draft.name(alias, 'strong', ofacNameParts(alias, draft.schema));
  draft.designation({ list, programmes: entry.programmes, authority: OFAC_AUTHORITY });
  return draft.build();
}

/** The alias types of OFAC's Advanced XML. A weak alias is an `A.K.A.` there, marked only by a flag this extract lacks. */
const KIND_BY_TYPE: Readonly<Record<string, NameKind>> = {
  '1400': 'strong',
  '1401': 'former',
  '1402': 'strong',
  '1403': 'primary',
};

/** The party of an entity of which only the names are known: not what it is, nor under which programme. */
export function mapOfacNamedEntity(entity: OfacNamedEntity, list: string): Party {
  const draft = new PartyDraft(ofacId(entity.entity_id), list, 'LegalEntity');
  const primaryFirst = [...entity.names].sort((a, b) => Number(b.is_primary) - Number(a.is_primary));
  for (const name of primaryFirst) {
    draft.name(name.full_name, name.is_primary ? 'primary' : (KIND_BY_TYPE[name.type_id] ?? 'strong'));
  }
  draft.designation({ list, programmes: [], authority: OFAC_AUTHORITY });
  return draft.build();
}
