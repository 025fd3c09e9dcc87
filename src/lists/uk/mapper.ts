import type { From, Party, Schema } from '../../model/index.ts';
import { isoOf } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import type { UkIndexRow } from './reader.ts';

export const UK_LIST = 'gb_fcdo_sanctions';

/** The UK's word for the kind of an entry as a schema. */
export const UK_SCHEMAS: Readonly<Record<string, Schema>> = {
  individual: 'Person',
  entity: 'Organization',
  ship: 'Vessel',
};

/** The authority, with who designated first: the UK itself, or the UN. */
export function ukAuthority(source: string): string {
  const office = 'Foreign, Commonwealth & Development Office';
  return source ? `${office} (designation source: ${source})` : office;
}

/** The sanctions imposed, one by one: `Asset freeze, Travel Ban` in the index, `Asset freeze|Travel Ban` in the XML. */
export function ukMeasures(printed: string): string[] {
  const parts = printed.split(/[|;]|, (?=[A-Z])/).map((text) => text.trim());
  return parts.filter((text) => text !== '');
}

/** The party of one row of the UK index. @param from set when its facts are lent to another version */
export function mapUkIndexRow(row: UkIndexRow, from?: From): Party {
  const draft = new PartyDraft(`gb-${row.id}`, UK_LIST, UK_SCHEMAS[row.type.toLowerCase()] ?? 'LegalEntity', from);
  draft.name(row.name, 'primary');
  if (row.ofsiGroupId) draft.fact('OFSI Group ID', row.ofsiGroupId);
  const listed = isoOf(row.designated);
  const measures = ukMeasures(row.sanctions);
  draft.designation({
    list: UK_LIST,
    programmes: row.regime ? [row.regime] : [],
    authority: ukAuthority(row.source),
    reference: row.id,
    ...(measures.length > 0 ? { measures } : {}),
    ...(listed ? { listed } : {}),
    ...(from ? { from } : {}),
  });
  return draft.build();
}
